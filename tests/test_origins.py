"""Origins: one name for one office, however an article calls it."""

import pytest

from summitry import vocabulary
from summitry.articles import Article, Folder
from summitry.corpus import Corpus, build_from
from summitry.summaries import coverage


def _origin(words: str, outlet: str | None = None) -> str | None:
    article = Article("a", words, "a.txt", outlet=outlet)
    origin = build_from(Folder([article]), vocabulary.read())["articles"]["origin"]
    return origin[0] if origin.notna()[0] else None


CASES = {
    "a presidency by the name of its residence": (
        "The talks went well, according to the Kremlin press service.",
        "The Kremlin",
    ),
    "its description with the country before it": (
        "The talks went well, the Russian president's press service said.",
        "The Kremlin",
    ),
    "its description with the country inside": (
        "The talks went well, according to the press service of the Russian president.",
        "The Kremlin",
    ),
    "its description with the country behind it": (
        "The talks went well, the press service of the president of Italy reported.",
        "Quirinale",
    ),
    "a presidency without a name of its own has its country": (
        "The talks went well, the press service of the Armenian president reported.",
        "Press service of the president, Armenia",
    ),
    "a prime minister's office is another one than the president's": (
        "The talks went well, the press service of the Russian prime minister reported.",
        "Press service of the prime minister, Russia",
    ),
    "the president named in the words": (
        "Chilean President Zoé Brandl came. The talks went well, the press service of the president reported. “We agreed,” Brandl said.",
        "La Moneda",
    ),
    "the only president of the two countries": (
        "Chilean President Zoé Brandl arrived in Oslo on a state visit to Norway and met Norwegian Prime Minister Per Lund. Trade will grow, the presidency said.",
        "La Moneda",
    ),
    "nobody tells whose president": (
        "The talks went well, the presidential press service reported.",
        "Press service of the president",
    ),
    "an agency is an origin by its name": ("The ministers met in Rome, ANSA reported.", "ANSA"),
    "an article that cites nobody has none": ("The ministers met in Rome.", None),
}


@pytest.mark.parametrize(("words", "expected"), CASES.values(), ids=CASES)
def test_the_origin_of_an_article(words: str, expected: str | None) -> None:
    assert _origin(words) == expected


def test_what_an_office_publishes_itself_has_that_origin() -> None:
    assert _origin("The ministers met in Rome.", "The White House") == "The White House"


def test_an_outlet_of_one_of_the_countries_speaks_of_its_own_president() -> None:
    words = "Polish Foreign Minister Jan Nowak visited Seoul for talks with South Korean Foreign Minister Bak Min-a. Trade will grow, the presidential office said."
    assert _origin(words, "Yonhap") == "South Korean presidential office"
    assert _origin(words, "Reuters") == "Press service of the president"


def test_reports_of_one_press_release_are_one_account(corpus: Corpus) -> None:
    frame = coverage.sources(corpus).set_index("article_id")
    visit = corpus["articles"].set_index("article_id")["visit_id"]
    cited = frame[frame["origin"] != coverage.OWN]
    assert set(cited["origin"]) == {"Akorda"}
    # Two visits, and on each of them two reports of one office.
    assert cited.groupby(visit.loc[cited.index].astype(str))["account"].nunique().tolist() == [1, 1]
    assert len(coverage.once_an_account(coverage.sources(corpus))) == 3


def test_the_country_without_an_outlet_is_named(corpus: Corpus) -> None:
    assert coverage.missing(corpus, coverage.sources(corpus)) == ["Serbia"]
