"""What an address asks of a page's own controls, and what is said where it asks in vain."""

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

ROOT = Path(__file__).resolve().parent.parent.parent
Opened = Callable[..., AppTest]
PLACE, REMEDY = "The address of this page: ", "Correct it, or leave it out."
NOT_AMONG = "is not among what can be chosen here. Known: "


def notes(app: AppTest) -> list[str]:
    """What the page says of its address, line by line; it must have drawn the rest, and no error."""
    assert not app.exception, [element.stack_trace for element in app.exception]
    assert len(app.title) == 1
    told = [text.value for text in app.text if text.value.startswith(PLACE)]
    assert len(told) <= 1
    return told[0].splitlines() if told else []


@pytest.mark.parametrize(
    ("file", "name", "value", "known"),
    [
        pytest.param("pages/records/people.py", "person", "Vucic", "Aleksandar Vučić", id="a person"),
        pytest.param("pages/records/organisations.py", "body", "Ships", "All kinds, ", id="a kind of organisation"),
        pytest.param("pages/records/organisations.py", "organisation", "SKAT", "SCAT", id="an organisation"),
        pytest.param("pages/records/quotes.py", "manner", "zz", "All, ", id="a manner of statements"),
        pytest.param("pages/records/visits.py", "one_visit", "nowhere", "Kazakhstan in Serbia, ", id="a visit"),
        pytest.param("pages/sources/data.py", "table", "Document", "Document groups, Documents, ", id="a table"),
        pytest.param("pages/sources/coverage.py", "count", "7", "By article, By origin. ", id="a way to count"),
        pytest.param("pages/sources/coverage.py", "articles_by", "<b>", "", id="a way to part the articles"),
        pytest.param("pages/topics/sectors.py", "columns", "0", "Article, Month, Visit. ", id="columns"),
        pytest.param("pages/overview/compare.py", "compare", "nope", "", id="what to compare"),
        pytest.param("pages/overview/compare.py", "visit_one", "*x*", "Kazakhstan in Serbia, ", id="a side"),
        pytest.param("pages/overview/timeline.py", "window", "2026-13-40", "", id="days of the timeline"),
        pytest.param("pages/overview/summary.py", "narrowing", "maybe", "false, true. ", id="a switch"),
    ],
)  # fmt: skip
def test_a_control_says_what_the_address_asks_of_it_in_vain_and_what_it_could(
    opened: Opened, file: str, name: str, value: str, known: str
) -> None:
    (told,) = notes(opened(file, {name: value}))
    assert told.startswith(f'{PLACE}{name} "{value}" {NOT_AMONG}{known}')
    assert told.endswith(REMEDY)


@pytest.mark.parametrize(
    ("file", "name", "known"),
    [
        pytest.param("pages/overview/timeline.py", "from", "dates, kind, narrowing, ", id="a name of the extracts"),
        pytest.param("pages/overview/compare.py", "left", "outlet, compare, dates, ", id="a side by another name"),
        pytest.param("pages/topics/sectors.py", "person", "columns, dates, ", id="a control of another page"),
        pytest.param("pages/sources/own.py", "**x**", "dates, kind, ", id="marks of Markdown"),
        pytest.param("pages/records/figures.py", "sectors", "sector, dates, ", id="a misspelt filter"),
    ],
)  # fmt: skip
def test_a_name_that_nothing_on_the_page_reads_is_said(
    opened: Opened, file: str, name: str, known: str
) -> None:
    (told,) = notes(opened(file, {name: "2026-13-40"}))
    finding = f'there is nothing on this page that "{name}" would choose. Known: '
    assert told.startswith(f"{PLACE}{finding}{known}")
    # Where days are asked by names of the extracts, it is said how a page is asked for them.
    remedy = "a range as dates=YYYY-MM-DD&dates=YYYY-MM-DD, or leave it out." if name == "from" else REMEDY
    assert told.endswith(remedy)


@pytest.mark.parametrize(
    ("file", "address"),
    [
        pytest.param("pages/sources/coverage.py", {"count": "By origin", "articles_by": "Origin"}, id="options"),
        pytest.param("pages/records/quotes.py", {"words": "trade", "manner": "All"}, id="words"),
        pytest.param("pages/overview/search.py", {"search": "trade", "as": "Sentences"}, id="a search"),
        pytest.param("pages/overview/summary.py", {"narrowing": "false", "embed": "true"}, id="a switch"),
        pytest.param("pages/sources/articles.py", {"from": "0", "to": "9"}, id="words of an article"),
    ],
)  # fmt: skip
def test_what_can_be_chosen_is_not_remarked_on(opened: Opened, file: str, address: dict[str, str]) -> None:
    assert notes(opened(file, address)) == []


@pytest.mark.parametrize(
    ("file", "name"), [("pages/overview/search.py", "search"), ("pages/records/quotes.py", "words")]
)
def test_words_that_are_cut_are_said_until_others_are_typed(opened: Opened, file: str, name: str) -> None:
    app = opened(file, {name: "trade OR " * 40 + "energy"})
    assert notes(app) == [
        f"{PLACE}{name} has 366 characters, and only the first 300 are looked at. Write at most 300, or leave it out."
    ]
    app.query_params.clear()
    assert notes(app.text_input(key=name).set_value("trade").run()) == []


@pytest.mark.parametrize("places", [("x", "y"), ("9", "3"), ("0", "99999999"), ("-1", "")])
def test_places_that_frame_nothing_in_an_article_are_said(opened: Opened, places: tuple[str, str]) -> None:
    (told,) = notes(opened("pages/sources/articles.py", dict(zip(("from", "to"), places, strict=True))))
    assert told.startswith(
        f'{PLACE}from "{places[0]}" and to "{places[1]}" frame no words of this article. Write two '
    )


def test_a_control_is_silent_again_when_the_reader_chooses(opened: Opened) -> None:
    app = opened("pages/sources/coverage.py", {"count": "7", "articles_by": "8"})
    assert len(notes(app)) == 2
    assert len(notes(app.run())) == 2
    app.radio(key="count").set_value("By origin").run()
    (left,) = notes(app)
    assert left.startswith(f'{PLACE}articles_by "8"')
    app.multiselect(key="sector").set_value(["Trade"]).run()
    assert notes(app) == []


def test_what_one_page_was_asked_in_vain_the_next_does_not_say(opened: Opened) -> None:
    app = opened("pages/sources/coverage.py", {"count": "7"})
    assert notes(app.switch_page("pages/topics/sectors.py").run()) == []


def test_many_unknown_names_are_cut_short(opened: Opened) -> None:
    told = notes(opened("", {f"name_{number}": "x" for number in range(30)}))
    assert len(told) == 6
    assert told[-1] == "... and 25 more."


def test_no_control_is_bound_to_the_address_without_being_checked() -> None:
    files = [*(ROOT / "lib" / "summitry" / "ui").glob("*.py"), *(ROOT / "pages").glob("*/*.py")]
    bound = {file.name for file in files if "bind=" in file.read_text(encoding="utf-8")}
    assert bound == {"controls.py", "sidebar.py"}
