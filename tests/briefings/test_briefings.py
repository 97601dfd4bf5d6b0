"""Briefings: every line has its source, both files hold the same words, and the same input gives the same bytes."""

import re
from collections.abc import Callable, Iterator
from html import unescape
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from playwright.sync_api import Browser
from pypdf import PdfReader

from summitry import filters
from summitry.briefings import comparison, visit, web, word
from summitry.briefings.content import Briefing, Line, Section, version
from summitry.corpus import Corpus, build
from summitry.filters import Selection
from summitry.summaries import articles, compare, people, sides
from summitry.summaries.sides import Ground, Side

HOSTILE = "<script>alert(1)</script> & <img src=x onerror=alert(2)> =cmd() \x0b*bold*"


def visit_ids(corpus: Corpus) -> list[str]:
    return corpus["visits"].sort_values("from_on")["visit_id"].astype(str).tolist()


@pytest.fixture(scope="module")
def briefings(corpus: Corpus) -> list[Briefing]:
    """One on each visit of the seeds, and one on two sides of each kind: visits, hosts and guests, outlets, speakers."""
    first, last = visit_ids(corpus)
    return [
        visit.write(corpus, Selection(), first),
        visit.write(corpus, Selection(), last, chosen="Trade"),
        *(comparison.write(*compared(corpus, kind)) for kind in sides.KINDS),
    ]


def compared(
    corpus: Corpus, kind: str, selection: Selection | None = None
) -> tuple[Ground, tuple[Side, Side]]:
    """The first two sides of a kind, and what they are taken from."""
    chosen = selection or Selection()
    narrow, wide = filters.apply(corpus, chosen), filters.apply(corpus, chosen.of_articles)
    ground = Ground(corpus, narrow, wide, articles.named(corpus), people.roster(corpus), chosen.sector_codes)
    pair = sides.pair(sides.offered(ground, kind))
    assert pair
    return ground, pair


def lines(briefing: Briefing) -> Iterator[Line]:
    yield from briefing.facts
    for section in briefing.sections:
        yield from section.lines


def test_every_line_has_sources_and_every_source_is_cited(briefings: list[Briefing]) -> None:
    for briefing in briefings:
        told = [line for line in lines(briefing) if line.words]
        assert len(told) > 15
        assert all(line.notes for line in told)
        cited = {number for line in told for number in line.notes}
        assert cited == set(range(1, len(briefing.sources) + 1))


def test_sources_are_numbered_in_the_order_of_reading(briefings: list[Briefing]) -> None:
    for briefing in briefings:
        numbers = [number for line in lines(briefing) for number in line.notes]
        assert list(dict.fromkeys(numbers)) == sorted(set(numbers))


def test_a_line_in_the_words_of_an_article_stands_in_it(corpus: Corpus, briefings: list[Briefing]) -> None:
    bodies = [" ".join(body.split()) for body in corpus["articles"]["body"]]
    for briefing in briefings:
        for section in briefing.sections:
            for line in section.lines:
                if line.is_quoted and section.heading.startswith(("Commitments", "Open", "Figures")):
                    words = re.sub(r"(?: …)?(?: \[[^\]]+\])?$", "", line.words)
                    assert any(words in body for body in bodies), words


def test_what_is_told_differently_is_among_the_figures(briefings: list[Briefing]) -> None:
    figures = next(section for section in briefings[1].sections if section.heading == "Figures")
    assert figures.lines[0].name == "Serbian companies, told differently"
    assert "in 2 articles; " in figures.lines[0].words
    assert len(figures.lines[0].notes) > 1


def test_a_section_says_how_much_it_leaves_out(corpus: Corpus, briefings: list[Briefing]) -> None:
    documents = next(part for part in briefings[2].sections if part.heading.startswith("Documents"))
    of_visit = (corpus["documents"]["visit_id"].astype(str) == visit_ids(corpus)[0]).sum()
    assert len(documents.lines) + documents.left_out == of_visit


@pytest.mark.parametrize("kind", sides.KINDS)
@pytest.mark.parametrize("chosen", [(), ("trade",)], ids=["all sectors", "one sector"])
def test_a_note_on_two_sides_counts_the_sectors_as_the_page_does(
    corpus: Corpus, kind: str, chosen: tuple[str, ...]
) -> None:
    ground, pair = compared(corpus, kind, Selection(sector_codes=chosen))
    frame = compare.sectors(*(sides.account(ground, side) for side in pair), {})
    note = comparison.write(ground, pair)
    told = {line.name: line.words for line in section_of(note, "Sectors").lines}
    for change, heading in sides.changes(corpus, pair).items():
        of_change = frame[frame["change"] == change]
        words = told.get(heading, "")
        more = re.search(r" and (\d+) more$", words)
        assert len(re.findall(r"\(\d+\)", words)) + int(more[1] if more else 0) == len(of_change)


def test_a_note_on_speakers_holds_what_stands_in_their_statements_alone(corpus: Corpus) -> None:
    ground, pair = compared(corpus, "speaker")
    one, other = (sides.tables(ground, sides.account(ground, side)) for side in pair)
    note = comparison.write(ground, pair)
    for side, own in zip(pair, (one, other), strict=True):
        (size,) = [
            line.words
            for line in note.facts
            if line.name == "Size" and line.words.startswith(f"{len(own['quotes'])} ")
        ]
        assert size
        quoted = section_of(note, f"Key quotes, {side.label}")
        assert all(side.label in line.name for line in quoted.lines)
    assert 0 < len(one["figures"]) < len(corpus["figures"])


def test_outlets_are_compared_by_what_they_report(corpus: Corpus) -> None:
    ground, pair = compared(corpus, "outlet")
    note = comparison.write(ground, pair)
    for side in pair:
        own = sides.tables(ground, sides.account(ground, side))
        told = section_of(note, f"Documents, {side.label}").lines
        assert len(told) == own["document_groups"]["text"].nunique()
        assert own["articles"]["outlet"].tolist() == [side.code]
    assert note.lead.endswith("Little text: read differences with care.")


def test_changed_sectors_are_told_by_how_often_they_are_mentioned(briefings: list[Briefing]) -> None:
    for briefing in briefings:
        sectors = next(part for part in briefing.sections if part.heading == "Sectors")
        for line in sectors.lines:
            numbers = [int(number) for number in re.findall(r"\((\d+)\)", line.words)]
            assert numbers == sorted(numbers, reverse=True), line.name


def test_the_names_of_facts_take_less_room_than_the_facts(briefings: list[Briefing]) -> None:
    table = Document(BytesIO(word.to_docx(briefings[0]))).tables[0]
    names, words = (int(column.width) for column in table.columns)
    assert names * 3 < words
    assert all(int(row.cells[0].width) == names for row in table.rows)


def test_filters_and_version_stand_in_the_footer(corpus: Corpus, briefings: list[Briefing]) -> None:
    assert briefings[0].footer.startswith(f"Filters: none. Data version {version(corpus)}.")
    assert briefings[1].footer.startswith("Filters: Trade.")


def test_filters_narrow_the_note(corpus: Corpus) -> None:
    narrow = visit.write(corpus, Selection(sector_codes=("tourism",)), visit_ids(corpus)[0])
    documents = next(part for part in narrow.sections if part.heading == "Documents")
    assert len(documents.lines) == 1
    assert "tourism" in documents.lines[0].words


@pytest.mark.parametrize("to_bytes", [web.to_html, word.to_docx])
def test_the_same_input_gives_the_same_bytes(
    corpus: Corpus, briefings: list[Briefing], to_bytes: Callable[[Briefing], bytes]
) -> None:
    again = visit.write(corpus, Selection(), visit_ids(corpus)[0])
    assert to_bytes(again) == to_bytes(briefings[0])


def text_of_docx(content: bytes) -> str:
    document = Document(BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*cells, *(paragraph.text for paragraph in document.paragraphs)])


def test_both_files_hold_every_line_and_source(briefings: list[Briefing]) -> None:
    for briefing in briefings:
        page = unescape(re.sub(r"<[^>]+>", " ", web.to_html(briefing).decode()))
        document = text_of_docx(word.to_docx(briefing)).replace("\u00a0", " ")
        for words in [*(line.words for line in lines(briefing)), *briefing.sources]:
            assert words in page
            assert words in document


def test_the_page_holds_its_charts_and_asks_for_nothing(briefings: list[Briefing]) -> None:
    page = web.to_html(briefings[2]).decode()
    assert page.count("<svg ") == 1
    assert 'role="img" aria-label="Butterfly chart of shares per 1,000 words' in page
    assert "Defence" in page[page.index("<svg ") : page.index("</svg>")]
    assert not re.search(r"""(?:src|href)=["'](?!#)""", page)
    assert "url(http" not in page


def test_a_document_holds_its_chart_with_alternative_text(briefings: list[Briefing]) -> None:
    document = Document(BytesIO(word.to_docx(briefings[0])))
    assert len(document.inline_shapes) == 1
    assert document.inline_shapes[0]._inline.docPr.get("descr").startswith("Bar chart of mentions by sector")
    assert "Data version" in document.sections[0].footer.paragraphs[0].text


def test_hostile_words_are_shown_as_text_in_both_files() -> None:
    line = Line(HOSTILE, HOSTILE, (1,))
    note = Briefing(HOSTILE, HOSTILE, (line,), (), (HOSTILE,), HOSTILE)
    page = web.to_html(note).decode()
    assert "<script>" not in page
    assert "<img" not in page
    assert "<script>alert(1)</script>" in text_of_docx(word.to_docx(note))


def test_visits_of_which_nothing_is_told_still_make_a_note(made: Callable[..., Corpus]) -> None:
    bare = made(
        [{"article_id": "a", "body": "They met.", "visit_id": "v", "found": []}],
        [{"visit_id": "v", "host_code": "NOR", "guest_code": "CHL", "documents_known_code": "none"}],
    )
    note = visit.write(bare, Selection(), "v")
    assert all(part.empty and not part.lines for part in note.sections)
    assert b"The articles speak of no signed documents." in web.to_html(note)
    assert "Undated" in text_of_docx(word.to_docx(note))


@pytest.mark.browser
def test_a_note_prints_on_two_pages(browser: Browser, briefings: list[Briefing], tmp_path: Path) -> None:
    page = browser.new_page()
    for briefing in briefings:
        file = tmp_path / "briefing.html"
        file.write_bytes(web.to_html(briefing))
        page.goto(file.as_uri())
        assert len(PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages) <= 2
    page.close()


def test_a_leader_whose_country_the_article_leaves_open_stands_for_the_own_side(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "OSLO, May 3, 2021. President Ana Couto arrived in Norway on a visit today and held talks on trade with "
        "Norwegian Prime Minister Siv Lunde. Fiji and Norway will fish together, Couto said.",
        encoding="utf-8",
    )
    built = build(tmp_path)
    note = visit.write(built, Selection(), *visit_ids(built))
    told = {line.name: line.words for line in note.facts}
    assert told["For Fiji"] == "Ana Couto, President"
    assert told["For Norway"] == "Siv Lunde, Prime Minister"


def written(folder: Path, *articles: str) -> Briefing:
    """The note on the last visit that these articles report."""
    for number, text in enumerate(articles):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    built = build(folder)
    return visit.write(built, Selection(), visit_ids(built)[-1])


def section_of(note: Briefing, heading: str) -> Section:
    return next(part for part in note.sections if part.heading == heading)


_OPENING = "OSLO, May 3, 2021. Chilean President Ana Couto held talks with Norwegian Prime Minister Siv Lunde in Oslo on Monday. "


def test_a_title_that_says_its_kind_and_parties_is_not_given_them_again(tmp_path: Path) -> None:
    note = written(
        tmp_path,
        f"{_OPENING}They signed an agreement between the two governments on fisheries and a treaty on seabirds. "
        "The Port of Bergen and the Port of Arica signed a memorandum of understanding.",
    )
    told = [(line.name, line.words) for line in section_of(note, "Documents").lines]
    assert ("", "Agreement between the two governments on fisheries") in told
    assert ("", "Memorandum of understanding (Port of Bergen; Port of Arica)") in told


def test_a_sentence_stands_once_in_a_note(tmp_path: Path) -> None:
    note = written(
        tmp_path,
        f'{_OPENING}Couto promised to lower the duty on salmon before the end of 2022. "Our ports are open to your ships," Lunde said.',
    )
    assert "promised to lower" in section_of(note, "Commitments due").lines[0].words
    assert [line.words for line in section_of(note, "Key quotes").lines] == [
        "“Our ports are open to your ships”"
    ]


def test_words_that_open_a_quotation_close_it(tmp_path: Path) -> None:
    note = written(tmp_path, f'{_OPENING}Couto promised to buy ships and to "sail them home within a year."')
    for line in lines(note):
        assert line.words.count('"') % 2 == 0
        assert line.words.count("“") == line.words.count("”")


def test_a_commitment_names_who_makes_it_where_its_words_do_not(tmp_path: Path) -> None:
    note = written(
        tmp_path,
        f"{_OPENING}She promised to open a consulate in Bergen by 2022. Lunde pledged to build a pier.",
    )
    told = {line.words: line.name for line in section_of(note, "Commitments due").lines}
    assert (
        "Promise (Siv Lunde), due 2022" in told.values() or "Promise (Ana Couto), due 2022" in told.values()
    )
    assert told["Lunde pledged to build a pier."] == "Promise"


@pytest.mark.parametrize(
    ("sentence", "name", "words"),
    [
        pytest.param(
            "Trade reached $3 billion in 2020.", "Trade", "$3 billion (2020)", id="what it is of, and when"
        ),
        pytest.param(
            "Chile sells wine to nearly 40 countries.",
            "Nearly 40 countries",
            "Chile sells wine to nearly 40 countries.",
            id="the sentence where the words tell no more than a noun",
        ),
    ],
)
def test_a_figure_says_what_it_is_of(tmp_path: Path, sentence: str, name: str, words: str) -> None:
    (line,) = section_of(written(tmp_path, _OPENING + sentence), "Figures").lines
    assert (line.name, line.words) == (name, words)


def test_who_speaks_of_a_visit_takes_no_part_in_it(tmp_path: Path) -> None:
    note = written(
        tmp_path,
        f"{_OPENING}Norwegian Trade Minister Odd Vik came along. Former Norwegian Prime Minister Per Dahl was pleased. "
        'Norwegian analyst Liv Moe disagreed. "It is late," Moe said. Dahl and Moe met later.',
    )
    told = {line.name: line.words for line in note.facts}
    assert told["For Norway"] == "Siv Lunde, Prime Minister; Odd Vik, Trade Minister"


def test_a_speaker_who_leads_neither_side_is_introduced(tmp_path: Path) -> None:
    note = written(
        tmp_path,
        f'{_OPENING}"The fish are few and the ships are many, and nobody counts either," said Norwegian analyst Liv Moe. '
        '"We shall count every fish that swims between our two countries," Couto said.',
    )
    assert {line.name for line in section_of(note, "Key quotes").lines} == {"Liv Moe, analyst", "Ana Couto"}


def test_the_number_of_a_source_stands_beside_its_words() -> None:
    note = Briefing("A", "B", (Line("They met.", "Place", (1,)),), (), ("1 May 2031",), "C")
    assert "They met.\u00a0<sup>" in web.to_html(note).decode()


def test_the_lead_counts_the_articles_that_name_no_outlet(made: Callable[..., Corpus]) -> None:
    articles = [{"article_id": f"{outlet}", "body": "They met.", "visit_id": "v", "outlet": outlet or None} for outlet in ("", "NTB")]  # fmt: skip
    told = made(articles, [{"visit_id": "v", "host_code": "NOR", "guest_code": "CHL"}])
    assert visit.lead(told) == "From 2 articles (NTB, 1 without an outlet)."
