"""Hostile texts in every file that leaves: 200 samples as ids, titles, outlets, addresses and sentences are words there and nothing else."""

import csv
import json
import re
import zipfile
from collections.abc import Callable
from html.parser import HTMLParser
from io import BytesIO, StringIO
from pathlib import Path
from urllib.parse import quote

import pytest
import rispy
from docx import Document
from icalendar import Calendar
from starlette.applications import Starlette

from summitry import addresses, export, extracts, filters
from summitry.briefings import visit, web, word
from summitry.calendars import to_icalendar
from summitry.charts import timeline as drawing
from summitry.corpus import Corpus, build
from summitry.filters import Selection
from summitry.summaries import timeline, visits
from summitry.tables import TABLES

_STARTS = tuple("=+-@\t\r＝＋－＠")
_NUMBER = re.compile(r"[+-]?\d*\.?\d+\Z")


@pytest.fixture(scope="module")
def hostile(hostile_folder: Path) -> Corpus:
    """The corpus of the hostile articles."""
    return build(hostile_folder)


def test_every_sample_is_an_article_and_fills_the_tables(hostile: Corpus, hostile_samples: list[str]) -> None:
    titles = set(hostile["articles"]["title"].dropna())
    assert len(titles) == len(hostile_samples) == 200
    for name in ("sentences", "topic_mentions", "date_mentions", "events", "people", "quotes", "documents", "figures", "commitments", "visits"):  # fmt: skip
        assert len(hostile[name]), name
    bodies = hostile["articles"].set_index("article_id")["body"]
    for name in ("sentences", "quotes", "documents", "events", "commitments", "figures"):
        for row in hostile[name].itertuples():
            assert bodies[row.article_id][row.start : row.end] == row.text


@pytest.mark.parametrize("name", TABLES)
def test_no_cell_of_a_table_starts_a_formula_and_lines_of_json_are_whole(hostile: Corpus, name: str) -> None:
    table, frame = TABLES[name], hostile[name]
    content = export.to_csv(frame, table).decode("utf-8-sig")
    rows = list(csv.reader(StringIO(content, newline="")))[1:]
    assert len(rows) == len(frame)
    assert [
        cell for row in rows for cell in row if cell.startswith(_STARTS) and not _NUMBER.match(cell)
    ] == []
    lines = export.FORMATS["jsonl"].write(frame, table).decode().split("\n")[:-1]
    assert [list(json.loads(line)) for line in lines] == [table.column_names] * len(frame)


def test_the_workbook_has_no_formula_no_link_and_nothing_from_outside(hostile: Corpus) -> None:
    with zipfile.ZipFile(BytesIO(export.to_workbook(hostile.tables, TABLES))) as archive:
        for name in archive.namelist():
            written = archive.read(name).decode()
            assert "<f>" not in written
            assert "<hyperlink" not in written
            assert 'TargetMode="External"' not in written


def test_the_package_holds_only_files_with_names_of_ours(hostile: Corpus) -> None:
    with zipfile.ZipFile(BytesIO(export.to_zip(hostile))) as archive:
        names = archive.namelist()
    assert all(re.fullmatch(r"[\w/]+\.(csv|json|txt|md)", name) for name in names), names
    assert all(".." not in name and not name.startswith("/") for name in names)


def test_references_have_one_entry_an_article_and_no_address_that_runs(hostile: Corpus) -> None:
    articles = hostile["articles"]
    ris = export.REFERENCES["ris"].write(articles, TABLES["articles"]).decode("utf-8-sig")
    assert len(rispy.loads(ris)) == len(articles)
    bib = export.REFERENCES["bib"].write(articles, TABLES["articles"]).decode()
    assert len(re.findall(r"^@", bib, re.MULTILINE)) == len(articles)
    assert bib.count("{") - bib.count("\\{") == bib.count("}") - bib.count("\\}")
    addressed = [entry["URL"] for entry in json.loads(export.REFERENCES["csl.json"].write(articles, TABLES["articles"])) if "URL" in entry]  # fmt: skip
    assert all(re.match(r"https?://", url) for url in addressed)


def test_the_calendar_has_the_dated_events_and_invites_nobody(hostile: Corpus) -> None:
    read = Calendar.from_ical(to_icalendar(hostile, hostile))
    assert len(read.walk("VEVENT")) == int(hostile["events"]["from_on"].notna().sum())
    assert {key for entry in read.walk("VEVENT") for key in entry} & {"ATTENDEE", "URL", "ATTACH"} == set()
    assert read.walk("VALARM") == []


class _Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def test_the_briefing_has_only_elements_of_ours_on_the_page_and_no_link_in_the_document(
    hostile: Corpus,
) -> None:
    visit_ids = hostile["visits"]["visit_id"].astype(str).head(3)
    assert len(visit_ids)
    for visit_id in visit_ids:
        briefing = visit.write(hostile, Selection(), visit_id, chosen="<script>alert(1)</script> =1")
        page = web.to_html(briefing).decode()
        parser = _Elements()
        parser.feed(page)
        for tag, attributes in parser.found:
            assert tag not in ("script", "iframe", "object", "img", "form", "input", "link", "base"), (
                attributes
            )
            assert not [name for name in attributes if name.startswith("on")]
            assert all(
                (attributes.get(name) or "#").startswith("#") for name in ("href", "src", "xlink:href")
            )
        document = Document(BytesIO(word.to_docx(briefing)))
        assert not [part for part in document.part.rels.values() if part.is_external]


def test_what_a_mark_of_the_timeline_says_is_text_to_the_browser(hostile: Corpus) -> None:
    items, _ = timeline.split(timeline.items(hostile, hostile))
    side = visits.side_by_side(hostile, hostile)
    figure = drawing.figure(items, side.assign(colour="#123456"))
    # What a click hands back is shown nowhere.
    traces = [
        {name: value for name, value in trace.items() if name != "customdata"} for trace in figure["data"]
    ]
    written = json.dumps([traces, figure["layout"]], default=str)
    assert "alert(1)" in written
    assert set(re.findall(r"<[^\s\d<=-]\w*", written)) <= {"<b", "</b", "<br", "<extra", "</extra"}


def test_an_address_that_asks_for_a_sample_is_answered_in_plain_text(
    hostile: Corpus, hostile_samples: list[str], asking: Callable
) -> None:
    offered = addresses.offer(hostile)
    source = extracts.Source(hostile, offered, lambda selection: filters.apply(hostile, selection))
    ask = asking(Starlette(routes=extracts.routes(lambda: source)))
    for sample in hostile_samples:
        asked = quote(sample[:400], safe="")
        for address in (
            f"/extracts/events.csv?sector={asked}",
            f"/extracts/{asked}.csv",
            f"/extracts/events.csv?{asked}",
        ):
            answer = ask(address)
            assert answer.status in (400, 404), address
            assert answer.headers["content-type"].startswith("text/plain")
    assert ask("/extracts/articles.csv").status == 200
