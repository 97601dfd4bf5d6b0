"""Comparing: who the sides are, what each says, and how sure the shares are."""

import datetime as dt
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summitry import filters
from summitry.corpus import Corpus
from summitry.filters import Selection
from summitry.summaries import articles, compare, people, sides, slices
from summitry.summaries.compare import wilson
from summitry.summaries.sides import Account, Ground

LABELS = {"trade": "Trade", "fish": "Fisheries", "energy": "Energy"}
FIRST = "Ana said trade grows. Bo said trade falls and fish thrive."
SECOND = "Ana said energy grows. Trade was named."


def said(words: str, speaker: str, country: str, sectors: str) -> tuple[str, str, dict]:
    return (
        "quotes",
        words,
        {"is_direct": False, "speaker": speaker, "speaker_country_codes": country, "sector_codes": sectors},
    )


def named(words: str, sector: str) -> tuple[str, str, dict]:
    return "topic_mentions", words, {"sector_code": sector, "term": words}


@pytest.fixture(scope="module")
def told(made: Callable[..., Corpus]) -> Corpus:
    """Ana of Chile visits Bo of Norway, and he her a year later."""
    ana = (
        "people",
        "Ana",
        {"entity_id": "ana", "name": "Ana", "surname": "Ana", "named_by": "name", "country_code": "CHL"},
    )
    first = [ana, named("trade", "trade"), named("fish", "fish"), said("trade grows", "Ana", "CHL", "trade"), said("trade falls and fish thrive", "Bo", "NOR", "trade;fish")]  # fmt: skip
    second = [
        named("energy", "energy"),
        named("Trade", "trade"),
        said("energy grows", "Ana;Bo", "CHL", "energy"),
    ]
    return made(
        [
            {"article_id": "one", "body": FIRST, "visit_id": "v1", "outlet": "NTB", "published_on": dt.date(2030, 1, 1), "found": first},
            {"article_id": "two", "body": SECOND, "visit_id": "v2", "outlet": "Trend", "published_on": dt.date(2031, 1, 1), "found": second},
            {"article_id": "three", "body": "Nothing was said.", "outlet": "NTB"},
        ],
        [
            {"visit_id": "v1", "label": "Chile in Norway", "host_code": "NOR", "guest_code": "CHL", "from_on": dt.date(2030, 1, 1)},
            {"visit_id": "v2", "label": "Norway in Chile", "host_code": "CHL", "guest_code": "NOR", "from_on": dt.date(2031, 1, 1)},
        ],
    )  # fmt: skip


def ground(corpus: Corpus, selection: Selection | None = None) -> Ground:
    selection = selection or Selection()
    narrow, wide = filters.apply(corpus, selection), filters.apply(corpus, selection.of_articles)
    known = people.roster(corpus)
    return Ground(corpus, narrow, wide, articles.named(corpus), known, selection.sector_codes)


def accounts(corpus: Corpus, kind: str, selection: Selection | None = None) -> tuple[Account, Account]:
    stage = ground(corpus, selection)
    pair = sides.pair(sides.offered(stage, kind))
    assert pair
    return sides.account(stage, pair[0]), sides.account(stage, pair[1])


@pytest.mark.parametrize(
    ("kind", "labels"),
    [
        pytest.param("visit", ["Chile in Norway", "Norway in Chile"], id="visits by date"),
        pytest.param("outlet", ["NTB", "Trend"], id="outlets, most articles first"),
        pytest.param("speaker", ["Ana", "Bo"], id="speakers"),
        pytest.param("role", ["Hosts", "Guests"], id="host and guest"),
    ],
)
def test_the_sides_that_are_offered(told: Corpus, kind: str, labels: list[str]) -> None:
    assert [side.label for side in sides.offered(ground(told), kind)] == labels


def test_articles_that_name_no_outlet_are_offered_last(made: Callable[..., Corpus]) -> None:
    given = [("a", None), ("b", None), ("c", "NTB"), ("d", "Trend")]
    told = made([{"article_id": key, "body": "They met.", "outlet": outlet} for key, outlet in given])
    assert [side.label for side in sides.offered(ground(told), "outlet")] == [
        "NTB",
        "Trend",
        "Outlet not stated",
    ]


def test_the_visits_of_the_first_page_are_compared_else_the_first_two_and_one_side_with_none(
    told: Corpus,
) -> None:
    offered = sides.offered(ground(told), "visit")
    assert sides.pair(offered, (offered[1].code, offered[0].code)) == (offered[1], offered[0])
    assert sides.pair(offered, (offered[1].code, "unknown")) == (offered[0], offered[1])
    assert sides.pair(offered[:1]) is None
    assert sides.pair([]) is None


def test_a_visit_speaks_through_its_articles(told: Corpus) -> None:
    one, other = accounts(told, "visit")
    assert (one.words, one.passages, one.counts) == (len(FIRST.split()), 1, {"trade": 1, "fish": 1})
    assert (other.words, other.counts) == (len(SECOND.split()), {"energy": 1, "trade": 1})


def test_an_outlet_speaks_through_all_its_articles(told: Corpus) -> None:
    one, _ = accounts(told, "outlet")
    assert (one.words, one.passages) == (len(FIRST.split()) + 3, 2)


def test_a_speaker_speaks_in_statements_and_a_joint_one_counts_for_both(told: Corpus) -> None:
    ana, bo = accounts(told, "speaker")
    assert (ana.words, ana.passages, ana.counts) == (4, 2, {"trade": 1, "energy": 1})
    assert (bo.words, bo.passages, bo.counts) == (7, 2, {"trade": 1, "fish": 1, "energy": 1})
    frame = compare.sectors(ana, bo, LABELS)
    both = compare.change_marks(frame[frame["sector_code"] == "energy"], ana, bo)
    assert [mark.count for mark in both] == [1]


def test_who_hosts_is_told_visit_by_visit(told: Corpus) -> None:
    hosts, guests = accounts(told, "role")
    assert hosts.counts == {"trade": 1, "fish": 1, "energy": 1}  # Bo in Norway, Ana in Chile
    assert guests.counts == {"trade": 1}  # Ana in Norway


def test_sectors_are_new_dropped_or_continued(told: Corpus) -> None:
    frame = compare.sectors(*accounts(told, "visit"), LABELS).set_index("sector_code")
    assert frame["change"].to_dict() == {"trade": "continued", "fish": "dropped", "energy": "new"}
    words = len(FIRST.split())
    row = frame.loc["fish"]
    assert (row["count_one"], row["per_1000_one"], row["per_1000_other"]) == (1, round(1000 / words, 2), 0)
    low, high = wilson(1, words)
    assert (row["low_one"], row["high_one"]) == (round(1000 * low, 2), round(1000 * high, 2))


def test_a_chosen_sector_narrows_what_is_counted_but_not_of_how_many_words(told: Corpus) -> None:
    one = sides.account(ground(told, Selection(sector_codes=("trade",))), accounts(told, "visit")[0].side)
    assert one.counts == {"trade": 1}
    assert one.words == len(FIRST.split())
    ana = sides.account(ground(told, Selection(sector_codes=("energy",))), accounts(told, "speaker")[0].side)
    assert (ana.counts, ana.words) == ({"energy": 1}, 4)


def test_every_mark_opens_what_it_counts(told: Corpus) -> None:
    for kind in sides.KINDS:
        one, other = accounts(told, kind)
        frame = compare.sectors(one, other, LABELS)
        marks = [*compare.marks(frame, one, other), *compare.change_marks(frame, one, other)]
        assert marks
        for mark in marks:
            assert len(slices.rows(told, mark.part, articles.named(told))) == mark.count, mark


def test_without_articles_there_are_no_sides(made: Callable[..., Corpus]) -> None:
    stage = ground(made([]))
    assert not any(sides.offered(stage, kind) for kind in sides.KINDS)


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [
        pytest.param(0, 10, 0.0, 0.2775, id="none of ten"),
        pytest.param(10, 10, 0.7225, 1.0, id="ten of ten"),
        pytest.param(1, 10, 0.0179, 0.4042, id="one of ten"),
        pytest.param(81, 263, 0.2553, 0.3662, id="the example of Newcombe 1998"),
        pytest.param(0, 0, 0.0, 1.0, id="none of none"),
    ],
)
def test_the_interval_of_wilson(count: int, of: int, low: float, high: float) -> None:
    assert wilson(count, of) == pytest.approx((low, high), abs=0.0001)


@given(of=st.integers(1, 10_000), data=st.data())
def test_an_interval_holds_its_share_and_narrows_with_more_text(of: int, data: st.DataObject) -> None:
    count = data.draw(st.integers(0, of))
    low, high = wilson(count, of)
    assert 0 <= low <= count / of <= high <= 1
    more = wilson(4 * count, 4 * of)
    assert more[1] - more[0] < high - low


@pytest.mark.parametrize("share", [0.002, 0.01, 0.2])
def test_about_95_of_100_intervals_hold_the_truth(share: float) -> None:
    counts = np.random.default_rng(7).binomial(2000, share, 4000)
    held = [low <= share <= high for low, high in (wilson(int(count), 2000) for count in counts)]
    assert 0.93 <= np.mean(held) <= 0.98


def test_the_thresholds_are_what_their_comments_say() -> None:
    assert wilson(0, compare.FEW_WORDS)[1] * 1000 < 2
    assert wilson(0, compare.TOO_FEW_WORDS)[1] * 1000 == pytest.approx(18.8, abs=0.1)
