"""Articles as references: read back by readers that are not ours, nothing invented, no mark that breaks a format."""

import json
import re
from collections.abc import Callable

import pandas as pd
import pytest
import rispy

from summitry import export
from summitry.corpus import Corpus
from summitry.export.references import key_of, to_bibtex, to_csl_json, to_ris
from summitry.tables import ARTICLES

HOSTILE = '} , url = {x}\n}\r\n@misc{b,\nER  - \nTY  - JOUR <b>=cmd()</b> \\input{/etc/passwd} 50 % & $5 #1 a_b ~ ^ "q"'


def article(article_id: str, **values: object) -> tuple:
    given = {"label": "First words", "source": "a.txt", "sha256": "0", "body": "First words.", "words": 2}
    return tuple((given | {"article_id": article_id} | values).get(name) for name in ARTICLES.column_names)


TALKS = article(
    "talks",
    title="Talks in Oslo: Perišić & 50 % more",
    outlet="The Fjord",
    origin="the Foreign Ministry",
    language="en",
    published_on=pd.Timestamp("2030-03-04"),
    published_basis="stated",
    dateline_place="OSLO",
    url="https://example.org/a b?c={d}&e=ž",
)
GUESSED = article("guessed", published_on=pd.Timestamp("2030-03-04"), published_basis="inferred")
BARE = article("bare")


def test_csl_json_says_what_the_table_says() -> None:
    talks, guessed, bare = json.loads(to_csl_json(ARTICLES.frame([TALKS, GUESSED, BARE])))
    assert talks == {
        "id": "talks",
        "type": "article-newspaper",
        "title": "Talks in Oslo: Perišić & 50 % more",
        "issued": {"date-parts": [[2030, 3, 4]]},
        "container-title": "The Fjord",
        "publisher-place": "OSLO",
        "language": "en",
        "URL": "https://example.org/a%20b?c=%7Bd%7D&e=%C5%BE",
        "note": "Cites the Foreign Ministry.",
    }
    assert guessed["issued"] == {"date-parts": [[2030, 3, 4]], "circa": True}
    assert guessed["note"].endswith("The day of publication is inferred.")
    assert bare == {
        "id": "bare",
        "type": "article-newspaper",
        "title": "First words",
        "note": "Without a headline; the title gives the first words.",
    }


def test_another_reader_reads_the_ris_records() -> None:
    talks, _, bare = rispy.loads(to_ris(ARTICLES.frame([TALKS, GUESSED, BARE])).decode())
    assert talks == {
        "type_of_reference": "NEWS",
        "id": "talks",
        "title": "Talks in Oslo: Perišić & 50 % more",
        "year": "2030",
        "date": "2030/03/04/",
        "secondary_title": "The Fjord",
        "place_published": "OSLO",
        "language": "en",
        "urls": ["https://example.org/a%20b?c=%7Bd%7D&e=%C5%BE"],
        "notes": ["Cites the Foreign Ministry."],
    }
    assert "date" not in bare


def test_bibtex_escapes_the_marks_of_tex() -> None:
    assert to_bibtex(ARTICLES.frame([TALKS, BARE])).decode() == (
        "@article{talks,\n"
        r"  title = {{Talks in Oslo: Perišić \& 50 \% more}}," "\n"
        "  journal = {The Fjord},\n"
        "  date = {2030-03-04},\n"
        "  year = {2030},\n"
        "  month = mar,\n"
        "  address = {OSLO},\n"
        "  language = {en},\n"
        "  note = {Cites the Foreign Ministry.},\n"
        "  url = {https://example.org/a%20b?c=%7Bd%7D&e=%C5%BE}\n"
        "}\n"
        "\n"
        "@misc{bare,\n"
        "  title = {{First words}},\n"
        "  note = {Without a headline; the title gives the first words.}\n"
        "}\n"
    )  # fmt: skip


def test_hostile_words_stay_inside_their_field() -> None:
    row = article(
        HOSTILE,
        title=HOSTILE,
        outlet=HOSTILE,
        origin=HOSTILE,
        dateline_place=HOSTILE,
        url=f"https://x/{HOSTILE}",
    )
    frame = ARTICLES.frame([row, BARE])
    first, _ = rispy.loads(to_ris(frame).decode())
    assert first["title"] == " ".join(HOSTILE.split())
    assert len(json.loads(to_csl_json(frame))) == 2
    entry, bare = to_bibtex(frame).decode().split("\n\n")
    assert bare.startswith("@misc{bare")
    assert entry.count("{") == entry.count("}")
    assert len(re.findall(r"^@", entry, re.MULTILINE)) == 1
    assert "\\input" not in entry
    fields = [line for line in entry.splitlines() if line.startswith("  ")]
    assert [line.split(" = ")[0].strip() for line in fields] == ["title", "journal", "address", "note", "url"]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "talks", "http://[", "ftp://example.org"])  # fmt: skip
def test_what_is_no_web_address_is_left_out(url: str) -> None:
    frame = ARTICLES.frame([article("a", url=url)])
    assert all(url.encode() not in form.write(frame, ARTICLES) for form in export.REFERENCES.values())


def test_a_key_depends_on_the_id_alone_and_differs_where_ids_differ() -> None:
    assert key_of("003_e1c2") == "003_e1c2"
    ids = ["a b", "a-b", "a/b", "á-b", "Ω", "", "a,b", "a}b", "-a"]
    keys = [key_of(one) for one in ids]
    assert len(set(keys)) == len(ids)
    assert all(re.fullmatch(r"[A-Za-z0-9_.-]+", key) for key in keys)


@pytest.mark.parametrize("write", [to_csl_json, to_ris, to_bibtex])
def test_references_are_the_same_each_time_and_none_without_articles(
    write: Callable[[pd.DataFrame], bytes], corpus: Corpus
) -> None:
    assert write(corpus["articles"]) == write(corpus["articles"].copy())
    assert write(ARTICLES.empty()) in (b"[]\n", b"")
    content = write(corpus["articles"]).decode()
    assert all(content.count(str(article_id)) >= 1 for article_id in corpus["articles"]["article_id"])
    assert not any(body[:200] in content for body in corpus["articles"]["body"])
