"""Every page, with no filter, one filter, filters that leave nothing, and with corpora of any shape."""

import json
import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from summitry.corpus import Corpus

PAGES = (
    "pages/overview/summary.py",
    "pages/overview/timeline.py",
    "pages/topics/sectors.py",
    "pages/records/documents.py",
    "pages/records/visits.py",
    "pages/sources/articles.py",
    "pages/sources/data.py",
    "pages/records/people.py",
    "pages/records/organisations.py",
    "pages/records/quotes.py",
    "pages/records/figures.py",
    "pages/records/commitments.py",
    "pages/sources/coverage.py",
    "pages/sources/own.py",
    "pages/sources/quality.py",
    "pages/sources/corrections.py",
    "pages/overview/search.py",
    "pages/overview/compare.py",
)
Opened = Callable[..., AppTest]
NOTHING = {"sector": ["Space and aerospace"], "outlet": ["Trend"]}


def said(app: AppTest) -> str:
    """All literal text of a page."""
    return "\n".join(
        element.value for element in (*app.text, *app.caption, *app.title, *app.header, *app.subheader)
    )


# A single thing in the plural, as "1 articles" or "1 later articles".
ONE_OF_MANY = re.compile(
    r"(?<![\d.,/-])1 (?:[a-z]+ )?(?:articles|words|sectors|documents|events|visits|statements|figures|things|rows|columns|kinds|mentions"
    r"|sentences|subjects|outlets|dates|ways|measures|speakers|persons|quotes|accounts|origins|problems|countries|commitments|passages)\b"
)


def every_word(app: AppTest) -> str:
    """All that a page says, to those who see it and to those who hear it."""
    alts = [element.proto.alt for kind in ("vega_lite_chart", "plotly_chart") for element in app.get(kind)]
    html = [re.sub(r"<[^>]*>", " ", element.proto.body) for element in app.get("html")]
    return "\n".join(
        [
            said(app),
            *alts,
            *html,
            *(one.value for one in app.markdown),
            *(button.label for button in app.button),
        ]
    )


def healthy(app: AppTest) -> AppTest:
    assert not app.exception, [element.stack_trace for element in app.exception]
    assert not app.error
    assert len(app.title) == 1
    assert "None" not in said(app).replace("None named", "").replace("None mentioned", "").replace(
        "None.", ""
    )
    assert "nan" not in said(app).split()
    return app


def chips(app: AppTest) -> list[str]:
    """What is chosen, as its chips say."""
    return [button.label.replace("\\", "") for button in app.button if (button.key or "").startswith("chip_")]


def charts(app: AppTest) -> list:
    return [element.proto for element in app.get("vega_lite_chart")]


def folds(app: AppTest) -> list:
    """What is made only once it is unfolded."""
    return [element for element in app.expander if element.label == "Table and download"]


@pytest.mark.parametrize("file", PAGES)
def test_page_without_a_filter(opened: Opened, file: str) -> None:
    app = healthy(opened(file))
    assert "Filtered to" not in said(app)
    assert not ONE_OF_MANY.findall(every_word(app))


@pytest.mark.parametrize("file", PAGES)
def test_page_on_one_article_of_which_nothing_came_yet(opened: Opened, file: str, tmp_path: Path) -> None:
    words = (
        "date 2030-05-03\nOSLO, May 2 - President Zoe Muller of Chile met Prime Minister Per Berg of Norway in Oslo. "
        "Norway will build a school in Chile next year, Berg said. They pledged $2 billion."
    )
    (tmp_path / "talks.txt").write_text(words, encoding="utf-8")
    app = healthy(opened(file, folder=tmp_path))
    assert not ONE_OF_MANY.findall(every_word(app))
    said_there = said(app)
    if file == "pages/records/commitments.py":
        assert "no subjects followed" in said_there
        assert "All commitments" in said_there


@pytest.mark.parametrize("file", PAGES)
@pytest.mark.parametrize(
    "address",
    [
        pytest.param({"sector": "Trade"}, id="a sector"),
        pytest.param({"outlet": "Trend"}, id="an outlet"),
        pytest.param({"dates": ["2026-01-01", "2026-12-31"]}, id="dates"),
    ],
)
def test_page_with_a_filter_says_so(opened: Opened, file: str, address: dict) -> None:
    app = healthy(opened(file, address))
    assert not ONE_OF_MANY.findall(every_word(app))
    assert "Filtered to" in said(app)
    assert chips(app)
    assert any(button.label == "Clear all" for button in app.button)
    # In the dark the words of a button without a border are too dim while the pointer is on it.
    assert not [button.label for button in app.button if button.proto.type == "tertiary" and button.label]


@pytest.mark.parametrize("file", PAGES)
def test_page_whose_filters_leave_nothing_says_which_and_how_to_widen_them(opened: Opened, file: str) -> None:
    app = healthy(opened(file, NOTHING))
    assert chips(app) == ["Space and aerospace", "Trend"]
    assert any(button.label == "Clear all" for button in app.button)


@pytest.mark.parametrize("file", PAGES)
def test_nonsense_in_the_address_is_ignored_and_said(opened: Opened, file: str) -> None:
    address = {
        "sector": ["Trade", "*cake*"],
        "visit": "nowhere",
        "outlet": "<b>x</b>",
        "dates": ["2026-13-40", "soon"],
    }
    app = healthy(opened(file, address))
    place = "The address of this page: "
    for message in (
        f'{place}sector "*cake*" does not occur in these articles. Known: Agriculture, ',
        f'{place}visit "nowhere" does not occur in these articles. Known: Kazakhstan in Serbia, November 2024, ',
        f'{place}outlet "<b>x</b>" does not occur in these articles. Known: ',
        f'{place}dates "2026-13-40" is not a day from 2024-',
        "Write a day as dates=YYYY-MM-DD, a range as dates=YYYY-MM-DD&dates=YYYY-MM-DD, or leave it out.",
    ):
        assert message in said(app)
    assert said(app).count("Correct it, or leave it out.") == 3
    assert chips(app) == ["Trade"]


@pytest.mark.parametrize(
    ("asked", "left", "number"),
    [
        pytest.param(
            ["2024-01-01", "2024-12-31"],
            "2024-03-01 to 2024-12-31",
            2,
            id="a year that begins before the articles",
        ),
        pytest.param(
            ["2099-01-01", "2025-01-01"],
            "2025-01-01 to 2027-12-31",
            3,
            id="a range that ends after them, in reverse",
        ),
    ],
)
def test_of_a_range_of_days_what_there_is_of_it_is_chosen(
    opened: Opened, asked: list[str], left: str, number: int
) -> None:
    app = healthy(opened("", {"dates": asked}))
    assert "Part of the address was ignored" not in every_word(app)
    assert f"Filtered to {number} of 5 articles:" in said(app)
    assert chips(app) == [left]


@pytest.mark.parametrize(
    ("asked", "finding"),
    [
        pytest.param(["1999-12-31", "1999-01-01"], '"1999-01-01" to "1999-12-31" are no day from 2024-', id="a range"),
        pytest.param(["2099-01-01"], '"2099-01-01" is no day from 2024-', id="a day"),
        pytest.param(["2026-01-01..2025-01-01"], '"2026-01-01..2025-01-01" is not a day from 2024-', id="a range written otherwise"),
    ],
)  # fmt: skip
def test_days_of_which_there_are_none_are_said_to_be_none_and_how_to_write_a_range(
    opened: Opened, asked: list[str], finding: str
) -> None:
    app = healthy(opened("", {"dates": asked}))
    assert f"dates {finding}" in said(app)
    assert said(app).count("a range as dates=YYYY-MM-DD&dates=YYYY-MM-DD") == 1
    assert not chips(app)


@pytest.mark.parametrize(
    ("name", "value", "known"),
    [
        pytest.param("sector", "enrgy", "Energy, ", id="a sector"),
        pytest.param("visit", "serbia in kazakstan", "Serbia in Kazakhstan, February 2026, ", id="a visit"),
        pytest.param("kind", "memorandom", "Memorandum", id="a kind of document"),
        pytest.param("outlet", "trnd", "Trend, ", id="an outlet"),
        pytest.param("speaker", "Aleksander Vucic", "Aleksandar Vučić, ", id="a speaker"),
    ],
)
def test_a_misspelt_filter_is_answered_with_what_is_most_like_it(
    opened: Opened, name: str, value: str, known: str
) -> None:
    app = healthy(opened("", {name: value}))
    found = f'The address of this page: {name} "{value}" does not occur in these articles. Known: {known}'
    assert found in said(app)
    assert "Correct it, or leave it out." in said(app)


def test_of_much_nonsense_the_first_is_said_and_the_rest_counted(opened: Opened) -> None:
    app = healthy(opened("", {"speaker": [f"nobody {number}" for number in range(12)]}))
    assert 'speaker "nobody 4" does' in said(app)
    assert 'speaker "nobody 5" does' not in said(app)
    assert "\n... and 7 more." in said(app)


def test_a_page_that_there_is_not_is_said_on_the_first(opened: Opened) -> None:
    app = healthy(opened("", {"page": "<b>nowhere</b>"}))
    assert 'there is no page "<b>nowhere</b>", so this is the first one. Choose one in the menu.' in said(app)


def test_the_note_on_the_address_goes_when_the_reader_chooses(opened: Opened) -> None:
    app = opened("", {"sector": "*cake*"})
    assert "*cake*" in said(app)
    app.multiselect(key="sector").set_value(["Trade"]).run()
    assert "*cake*" not in said(healthy(app))


def test_sectors_may_be_named_by_code_and_days_in_any_order(opened: Opened) -> None:
    app = healthy(opened("", {"sector": "trade", "dates": ["2026-12-31", "2026-01-01"]}))
    assert app.multiselect(key="sector").value == ["Trade"]
    assert chips(app) == ["2026-01-01 to 2026-12-31", "Trade"]


def test_filters_stay_when_the_page_changes_and_go_when_cleared(opened: Opened) -> None:
    app = opened()
    app.multiselect(key="outlet").set_value(["Trend"]).run()
    app.switch_page(PAGES[2]).run()
    assert "Filtered to 1 of 5 articles:" in said(healthy(app))
    assert chips(app) == ["Trend"]
    app.button(key="clear").click().run()
    assert "Filtered to" not in said(healthy(app))
    assert app.multiselect(key="outlet").value == []


def test_a_chip_takes_its_filter_away_and_leaves_the_others(opened: Opened) -> None:
    app = healthy(opened("", {"sector": ["Trade", "Energy"], "outlet": "Trend"}))
    assert chips(app) == ["Trade", "Energy", "Trend"]
    app.button(key="chip_0").click().run()
    assert chips(healthy(app)) == ["Energy", "Trend"]
    assert app.multiselect(key="sector").value == ["Energy"]


def test_what_a_range_leaves_out_for_want_of_a_date_is_counted(opened: Opened, corpus: Corpus) -> None:
    undated = int(corpus["events"]["from_on"].isna().sum())
    assert undated
    note = "Left out because they have no date:"
    app = opened(PAGES[1], {"dates": ["2023-06-01", "2023-12-31"]})
    assert note not in said(app)  # No day of them can be chosen, so the range is refused
    app = opened(PAGES[1], {"dates": ["2024-06-01", "2026-12-31"]})
    assert f"{note} {undated} event report" in said(healthy(app))


@pytest.mark.parametrize("file", PAGES)
def test_every_chart_has_alternative_text_a_title_and_its_table(opened: Opened, file: str) -> None:
    app = opened(file, is_unfolded=True)
    drawn = [*charts(app), *(element.proto for element in app.get("plotly_chart"))]
    assert all(len(chart.alt) > 40 for chart in drawn)
    read_out = [element.proto.body for element in app.get("html") if "clip-path:inset" in element.proto.body]
    assert len(read_out) == len(charts(app))
    assert all(len(re.sub("<.*?>", "", body)) > 40 for body in read_out)
    tables = folds(app)
    assert len(tables) == len(drawn)
    assert all(len(element.get("arrow_data_frame")) + len(element.dataframe) for element in tables)


def test_what_is_folded_away_is_not_made(opened: Opened) -> None:
    app = opened(PAGES[2])
    assert folds(app)
    assert not app.get("download_button")


# The two halves of the chart of Compare share an axis, which ends where the longest bar does.
@pytest.mark.parametrize("file", PAGES[:-1])
def test_a_sector_changes_the_rows_of_a_chart_and_nothing_else_so_that_the_browser_keeps_it(
    opened: Opened, file: str
) -> None:
    every, filtered = (
        {chart.id: (chart.spec, chart.alt) for chart in charts(opened(file, address))}
        for address in ({}, {"sector": "Trade"})
    )
    assert {key: every[key] for key in filtered} == filtered


def test_specifications_carry_no_rows(opened: Opened) -> None:
    drawn = charts(opened(PAGES[2]))
    assert drawn
    for chart in drawn:
        spec = json.loads(chart.spec)
        assert "datasets" not in spec or not spec["datasets"]


def write(folder: Path, texts: dict[str, str]) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


HOSTILE = (
    '<script>alert(1)</script> <img src=x onerror=alert(1)> [link](javascript:alert(1)) ![pixel](http://example.org/p.png) '
    ":red[loud] :material/home: $5 and $10 # heading -> =cmd() Trade in *energy* grew on Nov. 19, 2030."
)  # fmt: skip
CORPORA = {
    "one article without any visit": {"a.txt": "The weather was fine.\n"},
    "one visit": {"a.txt": "OSLO, March 3, 2030. President Ana Roa of Chile arrived in Oslo for talks with King Olav on trade and energy.\n"},
    "hostile text": {"<b>x<b>.txt": HOSTILE, "b.txt": HOSTILE + " Again."},
    "nothing readable": {"a.pdf": "not an article"},
}  # fmt: skip


@pytest.mark.parametrize("file", PAGES)
@pytest.mark.parametrize("name", CORPORA)
def test_page_with_any_corpus(opened: Opened, tmp_path: Path, file: str, name: str) -> None:
    healthy(opened(file, folder=write(tmp_path / "articles", CORPORA[name])))


@pytest.mark.parametrize("file", PAGES)
def test_problems_are_counted_on_every_page(opened: Opened, tmp_path: Path, file: str) -> None:
    app = opened(
        file, folder=write(tmp_path / "articles", {"a.txt": "Fine weather.", "b.pdf": "x", "c.txt": ""})
    )
    links = [element.proto.label for element in app.get("page_link")]
    assert any(label.startswith("2 problems") for label in links)


@pytest.mark.parametrize(
    ("make", "finding"),
    [
        pytest.param(lambda path: path / "gone", "there is no such folder", id="missing"),
        pytest.param(lambda path: path, "it holds no articles", id="empty"),
    ],
)
def test_a_folder_that_cannot_be_read_is_said_in_words(
    opened: Opened, tmp_path: Path, make: Callable[[Path], Path], finding: str
) -> None:
    app = opened(folder=make(tmp_path))
    assert not app.exception
    assert finding in said(app)


@pytest.mark.parametrize("article", ["003_e1c2f31b48b41f4a", "000_26ff4872a74477f5"])
def test_an_article_is_opened_by_its_id_and_marked_where_asked(
    opened: Opened, corpus: Corpus, article: str
) -> None:
    app = healthy(opened(PAGES[5], {"article": article, "from": "20", "to": "30"}))
    body = corpus["articles"].set_index("article_id").at[article, "body"]
    shown = "".join(element.proto.body for element in app.get("html"))
    words = unescape(re.sub("<[^>]+>", " ", shown)).split()
    assert " ".join(body[:400].split()[:-1]).replace(" ", "")[:200] in "".join(words)
    assert "outline:" in shown


def test_an_unknown_article_is_said_and_the_first_is_shown(opened: Opened) -> None:
    app = healthy(opened(PAGES[5], {"article": "<i>none</i>", "from": "x"}))
    assert 'there is no article "<i>none</i>"; this is the first one. Known: ' in said(app)
    assert app.selectbox[0].label.startswith("Article 1 of 5")


def test_the_first_words_of_an_article_on_a_visit_stand_outside_its_link_where_they_are_not_cut(
    opened: Opened,
) -> None:
    app = healthy(opened("pages/records/visits.py"))
    links = [element.proto.label for element in app.get("page_link")]
    assert "27 Feb 2026, Trend" in links
    assert max(map(len, links)) < 40
    captions = [one.value for one in app.caption]
    assert any(words.startswith("Serbia is interested in expanding") for words in captions)


def test_an_article_that_the_filters_leave_out_is_shown_with_a_note(opened: Opened) -> None:
    app = healthy(opened(PAGES[5], {"article": "003_e1c2f31b48b41f4a", "outlet": "Trend"}))
    assert "The filters leave out this article" in said(app)


def test_a_timeline_with_an_event_of_long_ago_begins_near_the_visits_and_opens_what_lies_before(
    opened: Opened, tmp_path: Path
) -> None:
    words = (
        "date 2030-05-03\nOSLO, May 2 - President Zoe Muller of Chile met Prime Minister Per Berg of Norway in Oslo on May 2. "
        "The two countries held talks on trade on May 2, 2030. On June 3, 1878 the two countries signed a treaty of friendship."
    )
    (tmp_path / "a.txt").write_text(words)
    app = healthy(opened("pages/overview/timeline.py", folder=tmp_path))
    assert app.selectbox(key="window").value == "Around the visits"
    assert "1 more dated event report lies outside these days." in said(app)
    pills = app.button_group(key="outside_days")
    assert list(pills.options) == ["Earlier · 1"]
    app.selectbox(key="window").select("All dates").run()
    assert "outside these days" not in said(healthy(app))


@pytest.mark.parametrize(
    ("file", "keys"),
    [
        ("pages/overview/summary.py", ("card_",)),
        ("pages/records/visits.py", ("card_",)),
        ("pages/overview/compare.py", ("passages_0", "passages_1")),
    ],
)
def test_the_articles_that_a_card_counts_open(opened: Opened, file: str, keys: tuple[str, ...]) -> None:
    app = healthy(opened(file))
    for key in keys:
        pills = next(group for group in app.button_group if (group.key or "").startswith(key))
        assert re.fullmatch(r"Articles · \d+", pills.options[0])
        number = int(pills.options[0].rpartition(" ")[2])
        pills.set_value(pills.options[0]).run()
        assert f"{number} sentence" in said(app)
        assert f"in {number} article" in said(app)


def test_an_event_that_two_articles_tell_is_counted_as_two_reports(opened: Opened, tmp_path: Path) -> None:
    words = (
        "date 2030-05-03\nOSLO, May 2 - President Zoe Muller of Chile met Prime Minister Per Berg of Norway in Oslo on May 2. "
        "{} They signed an agreement on ports on May 2, 2030."
    )
    texts = {f"{name}.txt": words.format(name) for name in ("Rain fell.", "The sun shone.")}
    app = healthy(opened(folder=write(tmp_path / "articles", texts)))
    pills = app.button_group(key="pills_happened")
    assert pills.options
    assert all(option.endswith(" 2 reports") for option in pills.options), pills.options
    pills.set_value(pills.options[0]).run()
    assert "2 event reports in 2 articles" in said(app)
    app = healthy(opened("pages/overview/timeline.py", folder=tmp_path / "articles"))
    assert "reports of what happened" in said(app)


def plain(app: AppTest) -> str:
    """What a page says, without what hides its marks from Markdown."""
    return said(app).replace("\\", "")


def test_by_origin_the_coverage_page_says_what_an_empty_cell_leaves_out(opened: Opened) -> None:
    coverage = "pages/sources/coverage.py"
    assert "An empty cell means that no statement was found." in plain(opened(coverage))
    told = plain(opened(coverage, {"count": "By origin"}))
    assert (
        "no statement was found in the longest article of an origin; its other articles may have one." in told
    )


def test_how_persons_are_mentioned_opens_the_mentions(opened: Opened) -> None:
    app = healthy(opened("pages/records/people.py"))
    pills = app.button_group(key="ways")
    label, _, number = pills.options[1].partition(" · ")
    assert label.startswith("By office")
    pills.set_value(pills.options[1]).run()
    assert f"{number} mentions in " in said(app)
