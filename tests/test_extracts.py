"""Tables at addresses: the same rows as the page's, in every format; what is asked in vain is said in plain text."""

import json
from collections.abc import Callable
from io import BytesIO
from typing import Any
from urllib.parse import quote

import pandas as pd
import pytest
import rispy
from starlette.applications import Starlette

from summitry import addresses, export, extracts, filters
from summitry.corpus import Corpus
from summitry.errors import FolderError
from summitry.filters import Selection
from summitry.tables import TABLES

TRADE = Selection(sector_codes=("trade",), visit_ids=("kaz-srb-2024-11-19",))


Ask = Callable[..., Any]


@pytest.fixture(scope="module")
def ask(corpus: Corpus, asking: Callable[..., Ask]) -> Ask:
    offered = addresses.offer(corpus)
    source = extracts.Source(corpus, offered, lambda selection: filters.apply(corpus, selection))
    return asking(Starlette(routes=extracts.routes(lambda: source)))


@pytest.mark.parametrize("root", ["/office", ""], ids=["with its name", "without it"])
def test_below_a_name_of_the_server_s_the_tables_answer(
    corpus: Corpus, asking: Callable[..., Ask], root: str
) -> None:
    source = extracts.Source(
        corpus, addresses.offer(corpus), lambda selection: filters.apply(corpus, selection)
    )
    ask = asking(Starlette(routes=extracts.routes(lambda: source, base="/office")))
    rows = filters.apply(corpus, TRADE)["people"]
    answer = ask(root + extracts.address("people", TRADE))
    assert (answer.status, answer.body) == (200, export.FORMATS["csv"].write(rows, TABLES["people"]))
    assert "Tables: " in ask(f"{root}/extracts").body.decode()
    assert ask(f"{root}/extracts/topics.csv").status == 404


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("selection", [Selection(), TRADE], ids=["everything", "filtered"])
def test_a_table_is_the_page_s_own_in_every_format(
    ask: Ask, corpus: Corpus, name: str, selection: Selection
) -> None:
    rows = filters.apply(corpus, selection)[name]
    for ending, form in export.FORMATS.items():
        answer = ask(extracts.address(name, selection, ending))
        assert answer.status == 200
        assert answer.body == form.write(rows, TABLES[name])
        assert answer.headers["content-type"].partition(";")[0] == form.media_type
        assert answer.headers["content-disposition"] == f'attachment; filename="{name}.{ending}"'


def test_pandas_reads_the_rows(ask: Ask, corpus: Corpus) -> None:
    answer = ask(extracts.address("topic_mentions", TRADE))
    read = pd.read_csv(BytesIO(answer.body))
    rows = filters.apply(corpus, TRADE)["topic_mentions"]
    assert 0 < len(read) < len(corpus["topic_mentions"])
    assert read["text"].tolist() == rows["text"].tolist()
    assert read["start"].tolist() == rows["start"].tolist()


def test_articles_come_as_references(ask: Ask, corpus: Corpus) -> None:
    assert len(rispy.loads(ask("/extracts/articles.ris").body.decode())) == len(corpus["articles"])
    assert len(json.loads(ask("/extracts/articles.csl.json?outlet=Trend").body)) == 1
    assert ask("/extracts/articles.bib").body.startswith(b"@")
    assert ask("/extracts/people.bib").status == 404


@pytest.mark.parametrize("address", ["/extracts", "/extracts/"])
def test_the_list_says_what_there_is(ask: Ask, corpus: Corpus, address: str) -> None:
    answer = ask(address)
    said = answer.body.decode()
    assert answer.status == 200
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert all(f"  {name} " in said for name in TABLES)
    assert all(name in said for name in (*addresses.FIELDS, *export.FORMATS, *export.REFERENCES))
    assert "    trade (Trade)\n" in said
    assert f"{len(corpus['sentences']):,} rows" in said


HOSTILE = "<script>alert(1)</script>"


@pytest.mark.parametrize(
    ("address", "status", "message"),
    [
        pytest.param("/extracts/topics.csv", 404, '/extracts/topics.csv: there is no table "topics". Known: articles, ', id="an unknown table"),
        pytest.param("/extracts/people.docx", 404, 'the table does not come as "docx". Known: csv, jsonl, parquet, xlsx. Write /extracts/people.csv', id="an unknown format"),
        pytest.param("/extracts/people", 404, 'the table does not come as "". Known: ', id="no format"),
        pytest.param("/extracts/../people.csv", 404, 'there is no table "". Known: ', id="a way upwards"),
        pytest.param("/extracts/a/people.csv", 404, 'there is no table "a/people"', id="a folder"),
        pytest.param(f"/extracts/{HOSTILE}.csv", 404, f'there is no table "{HOSTILE}"', id="a hostile table"),
        pytest.param(f"/extracts/people.csv?sector={quote(HOSTILE)}", 400, f'sector "{HOSTILE}" does not occur in these articles. Known: agriculture, ', id="a hostile value"),
        pytest.param(f"/extracts/people.csv?{quote(HOSTILE)}=1", 400, f'there is no filter "{HOSTILE}". Known: dates, ', id="a hostile filter"),
        pytest.param("/extracts/people.csv?from=soon", 400, '/extracts/people.csv: from "soon" is not a day. Write it as YYYY-MM-DD', id="a day that is none"),
    ],
)  # fmt: skip
def test_what_is_asked_in_vain_is_said_in_plain_text(
    ask: Ask, address: str, status: int, message: str
) -> None:
    answer = ask(address)
    assert (answer.status, answer.headers["content-type"]) == (status, "text/plain; charset=utf-8")
    assert message in answer.body.decode()
    assert "content-disposition" not in answer.headers


def test_a_reader_who_has_the_rows_is_told_so(ask: Ask) -> None:
    first = ask("/extracts/people.csv")
    tag = first.headers["etag"]
    for known in (tag, tag.removeprefix("W/"), f'"x", {tag}'):
        again = ask("/extracts/people.csv", headers=[("if-none-match", known)])
        assert (again.status, again.body, again.headers["etag"]) == (304, b"", tag)
    assert ask("/extracts/people.csv?sector=trade", headers=[("if-none-match", tag)]).status == 200


def test_the_head_alone_can_be_asked_for_and_nothing_can_be_sent(ask: Ask) -> None:
    head, get = ask("/extracts/people.csv", "HEAD"), ask("/extracts/people.csv")
    assert (head.status, head.headers) == (get.status, get.headers)
    assert ask("/extracts/people.csv", "POST").status == 405


def test_a_folder_that_cannot_be_read_is_said(asking: Callable[..., Ask]) -> None:
    def gone() -> extracts.Source:
        raise FolderError("articles: there is no such folder. Give a folder of articles.")

    ask = asking(Starlette(routes=extracts.routes(gone)))
    for address in ("/extracts/", "/extracts/people.csv"):
        answer = ask(address)
        assert answer.status == 503
        assert answer.body.decode().startswith("articles: there is no such folder.")
