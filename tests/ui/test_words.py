"""Words in labels: nothing of a text is taken for Markdown."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summitry.ui.words import count, heading, in_phrase, listing, plain, share


@given(st.text())
def test_every_mark_that_markdown_could_obey_is_escaped(text: str) -> None:
    escaped = plain(text)
    assert not re.search(r"(?<!\\)(?:\\\\)*[*_`\[\]<>$:#|~!&@]", escaped)
    assert "\n" not in escaped
    assert re.sub(r"\\(.)", r"\1", escaped).replace("\u2060", "") == " ".join(text.split()).replace(
        "\u2060", ""
    )


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/a",
        "HTTP://example.org",
        "www.example.org",
        "a@example.org",
        "a -> b",
        ":red[x]",
        ":material/home:",
        "![x](y)",
        "1. one",
    ],
)
def test_addresses_arrows_and_directives_are_broken_up(text: str) -> None:
    escaped = plain(text)
    assert text not in escaped
    assert not re.search(r"https?://|www\.|\w@", escaped.replace("\\", ""), re.IGNORECASE)
    assert "->" not in escaped


@pytest.mark.parametrize(("number", "words"), [(0, "0 articles"), (1, "1 article"), (1200, "1,200 articles")])
def test_numbers_with_their_nouns(number: int, words: str) -> None:
    assert count(number, "article") == words


def test_lists_are_cut_short() -> None:
    assert listing([]) == ""
    assert listing(["a"]) == "a"
    assert listing(["a", "b", "c"]) == "a, b and c"
    assert listing(["a", "b", "c", "d"]) == "a, b and 2 more"


@pytest.mark.parametrize(
    ("part", "every", "said"),
    [
        pytest.param(3, 5, "3 of 5 visits", id="a part"),
        pytest.param(5, 5, "all 5 visits", id="the whole"),
        pytest.param(2, 2, "both visits", id="two"),
        pytest.param(1, 1, "the only visit", id="one"),
        pytest.param(0, 1, "0 of 1 visit", id="none of one"),
    ],
)
def test_a_share_is_told_as_one_would(part: int, every: int, said: str) -> None:
    assert share(part, every, "visit") == said


@pytest.mark.parametrize(
    ("column", "said"),
    [
        pytest.param("kind_code", "Kind", id="a code is shown as its label"),
        pytest.param("signed_on", "Signed", id="a day needs no word that it is one"),
        pytest.param("from_on", "First day", id="the first of two days"),
        pytest.param("is_inferred", "Inferred", id="a box to tick"),
        pytest.param("signed_basis", "How known", id="whether it is stated"),
        pytest.param("per_1000_other", "Per 1,000, second side", id="one of two sides"),
        pytest.param("later_articles", "Later articles", id="words as they are"),
    ],
)
def test_a_column_is_headed_in_words(column: str, said: str) -> None:
    assert heading(column) == said


@pytest.mark.parametrize(
    ("label", "within"),
    [
        ("Netherlands", "the Netherlands"),
        ("United Arab Emirates", "the United Arab Emirates"),
        ("Marshall Islands", "the Marshall Islands"),
        ("Central African Republic", "the Central African Republic"),
        ("Norway", "Norway"),
        ("Czechia", "Czechia"),
        ("Ireland", "Ireland"),
        ("Congo (Republic)", "Congo (Republic)"),
    ],
)
def test_some_countries_have_an_article_within_a_phrase(label: str, within: str) -> None:
    assert in_phrase(label) == within
