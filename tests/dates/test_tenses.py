"""A day without a year: the last such day behind what is over, the next behind what is to come, else the nearest."""

import datetime as dt

import pytest

from summitry import dates, layout, vocabulary
from summitry.articles import Article

WRITTEN = dt.date(2025, 6, 10)
LAST, NEXT, NEAREST = "last such day", "next such day", "nearest year"


def read(words: str) -> tuple[str | None, str]:
    """Value and way of the only day without a year of a sentence."""
    text = layout.read(Article("a", words, "a.txt", published_on=WRITTEN), vocabulary.read())
    (found,) = [mention for mention in dates.extract(text) if mention.rule.startswith("day and month")]
    return found.edtf, found.rule.partition(", ")[2]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("Earlier talks were held in Lima on Nov. 19.", ("2024-11-19", LAST), id="were held"),
        pytest.param("They signed an accord on Dec. 3.", ("2024-12-03", LAST), id="signed"),
        pytest.param("She visited Suva on December 5.", ("2024-12-05", LAST), id="visited"),
        pytest.param("On 19 November, the ministers met in Suva.", ("2024-11-19", LAST), id="the verb behind a day that opens the clause"),
        pytest.param("The pact that was signed on Dec. 3 will be renewed.", ("2024-12-03", LAST), id="the verb before the day, not the one behind it"),
        pytest.param("They will renew a pact signed on Dec. 3.", ("2024-12-03", LAST), id="the last verb before the day"),
        pytest.param("He said in Suva on Nov. 19 that they will meet.", ("2024-11-19", LAST), id="the day of saying it"),
        pytest.param("Samoa pledged on Nov. 19 to open a port.", ("2024-11-19", LAST), id="the day of promising it"),
        pytest.param("On Nov. 19, Samoa promised to open a port.", ("2024-11-19", LAST), id="the day of promising it, before the verb"),
        pytest.param("A ferry has sailed since Nov. 19.", ("2024-11-19", LAST), id="since"),
        pytest.param("The pact will be signed on Jan. 20.", ("2026-01-20", NEXT), id="will be signed"),
        pytest.param("A pact ready to be signed on Jan. 20 is long.", ("2026-01-20", NEXT), id="ready to be signed"),
        pytest.param("Tonga asked Samoa and its neighbours to send ships on Jan. 20.", ("2026-01-20", NEXT), id="asked others to send"),
        pytest.param("A summit is to be held in Suva on Feb. 3.", ("2026-02-03", NEXT), id="is to be held"),
        pytest.param("Talks scheduled for Feb. 3 matter.", ("2026-02-03", NEXT), id="scheduled for"),
        pytest.param("She is due in Suva on Feb. 3.", ("2026-02-03", NEXT), id="due"),
        pytest.param("They plan talks on Jan. 12.", ("2026-01-12", NEXT), id="plan"),
        pytest.param("They agreed to meet on Dec. 20.", ("2025-12-20", NEXT), id="agreed to meet on"),
        pytest.param("They signed on Friday an accord that enters into force on Jan. 1.", ("2026-01-01", NEXT), id="what enters into force was signed before"),
        pytest.param("The ministers signed a pact to be ratified by Feb. 1.", ("2026-02-01", NEXT), id="to be ratified by"),
        pytest.param("Samoa wants all papers until Jan. 31.", ("2026-01-31", NEXT), id="until"),
        pytest.param("The treaty, signed in May, runs out on Jan. 31.", ("2026-01-31", NEXT), id="runs out"),
        pytest.param("The term of the envoy ends on Jan. 31.", ("2026-01-31", NEXT), id="ends"),
        pytest.param("The talks on Jan. 12 will cover fish.", ("2026-01-12", NEXT), id="will, behind the day"),
        pytest.param("A council was to be held on Dec. 3.", ("2025-12-03", NEAREST), id="was to be held may be over or not"),
        pytest.param("The visit had been planned for Nov. 19.", ("2025-11-19", NEAREST), id="had been planned may be over or not"),
        pytest.param("She announced a visit on Nov. 19.", ("2025-11-19", NEAREST), id="the day of what is announced"),
        pytest.param("The accord of Nov. 19 will be renewed.", ("2025-11-19", NEAREST), id="a day of an accord has no tense"),
        pytest.param("Talks on Nov. 19 between Ana Paz, who was elected in May, and others.", ("2025-11-19", NEAREST), id="a side clause behind a day tells nothing of it"),
        pytest.param("They stayed until Dec. 5.", ("2025-12-05", NEAREST), id="until, of what is over"),
        pytest.param("They met in Suva on June 12.", ("2025-06-12", NEAREST), id="met two days ahead, across the date line"),
        pytest.param("A council will be held on June 2.", ("2025-06-02", NEAREST), id="a preview published late"),
    ],
)  # fmt: skip
def test_year_of_a_day(words: str, expected: tuple[str, str]) -> None:
    assert read(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param("Samoa pledged to send nurses in March.", "2026-03", id="pledged to"),
        pytest.param("The treaty enters into force in early January.", "2026-01", id="enters into force"),
        pytest.param("Samoa pledged in August to send nurses.", "2024-08", id="the month of the pledge"),
        pytest.param("In August, Samoa pledged to send nurses.", "2024-08", id="the month of the pledge, before the verb"),
        pytest.param("They agreed to build a pier during her August visit.", "2024-08", id="the month of a visit"),
    ],
)  # fmt: skip
def test_year_of_a_month(words: str, expected: str) -> None:
    text = layout.read(Article("a", words, "a.txt", published_on=WRITTEN), vocabulary.read())
    assert [mention.edtf for mention in dates.extract(text)] == [expected]


def test_words_that_are_no_range_leave_the_way_of_others_alone() -> None:
    words = "They toured farms on Dec. 9-3 and trade grew on Monday."
    text = layout.read(Article("a", words, "a.txt", published_on=WRITTEN), vocabulary.read())
    assert dates.extract(text)[-1].rule == "last such weekday, or the next one if it lies ahead"


def test_the_first_of_several_days_takes_its_year_alike() -> None:
    words = "They toured farms on Dec. 3-5."
    text = layout.read(Article("a", words, "a.txt", published_on=WRITTEN), vocabulary.read())
    assert [mention[2:] for mention in dates.extract(text)] == [
        (
            "2024-12-03/2024-12-05", dt.date(2024, 12, 3), dt.date(2024, 12, 5), "days",
            "range of days, last such day", "written on 2025-06-10",
        )
    ]  # fmt: skip
