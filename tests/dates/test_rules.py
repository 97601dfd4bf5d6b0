"""Time expressions: one case a rule, and the traps that each rule must not fall into."""

import datetime as dt

import pytest

from summitry import dates, layout, vocabulary
from summitry.articles import Article

WEDNESDAY = dt.date(2023, 5, 17)


def read(words: str, written: dt.date | None = WEDNESDAY) -> list[tuple[str, str | None]]:
    """The time expressions of a sentence: words and EDTF value."""
    text = layout.read(Article("a", words, "a.txt", published_on=written), vocabulary.read())
    return [(words[mention.start : mention.end], mention.edtf) for mention in dates.extract(text)]


CASES = [
    pytest.param("The treaty was signed on 2021-03-04.", [("2021-03-04", "2021-03-04")], id="an ISO date is itself"),
    pytest.param("They met on 3 June 2019 in Lisbon.", [("3 June 2019", "2019-06-03")], id="day, month, year"),
    pytest.param("It was signed at their 2004 border session in Lome.", [("2004", "2004")], id="a year before what was in it"),
    pytest.param("The 2004 pickup stood near 2004 tonnes of wheat.", [], id="a year before anything else is none"),
    pytest.param("They met on June 3, 2019.", [("June 3, 2019", "2019-06-03")], id="month, day, year"),
    pytest.param("Talks on Dec. 30 were long.", [("Dec. 30", "2022-12-30")], id="a day without a year takes the nearest year"),
    pytest.param("Talks on 2 June will follow.", [("2 June", "2023-06-02")], id="the nearest year may lie ahead"),
    pytest.param("The fair runs May 20-23.", [("May 20-23", "2023-05-20/2023-05-23")], id="days of one month"),
    pytest.param("He stays from Apr. 29 to May 2.", [("from Apr. 29 to May 2", "2023-04-29/2023-05-02")], id="days of two months"),
    pytest.param("On 12-14 May they toured.", [("12-14 May", "2023-05-12/2023-05-14")], id="days before the month"),
    pytest.param("He spoke on Monday.", [("Monday", "2023-05-15")], id="a weekday is the last such day"),
    pytest.param("He spoke on Wednesday.", [("Wednesday", "2023-05-17")], id="a weekday may be the day of writing"),
    pytest.param("He will arrive on Friday.", [("Friday", "2023-05-19")], id="a weekday after will is the next such day"),
    pytest.param("He arrives in Oslo on Friday.", [("Friday", "2023-05-19")], id="a weekday after a present tense of travelling"),
    pytest.param("The king on Friday pays a visit to Oslo.", [("Friday", "2023-05-19")], id="a weekday before a present tense"),
    pytest.param("He said on Mon. that he agreed.", [("Mon.", "2023-05-15")], id="a weekday cut short"),
    pytest.param("He arrived on Monday and met the king the next day.", [("Monday", "2023-05-15"), ("the next day", "2023-05-16")], id="the next day counts from another day of its sentence"),
    pytest.param("He spoke on Monday, two days after his talks in Oslo.", [("Monday", "2023-05-15"), ("two days after", "2023-05-13")], id="some days after"),
    pytest.param("They met on Monday, six months after her visit to Oslo.", [("Monday", "2023-05-15"), ("six months after", "2022-11")], id="some months after"),
    pytest.param("They met on Monday, weeks after her visit to Oslo.", [("Monday", "2023-05-15"), ("weeks after", None)], id="weeks after, without a number, are vague"),
    pytest.param("They agreed on Monday, a day before they meet the king.", [("Monday", "2023-05-15"), ("a day before", "2023-05-16")], id="a day before something is done"),
    pytest.param("He arrived on Monday. Twenty-four hours later they signed.", [("Monday", "2023-05-15"), ("Twenty-four hours later", "2023-05-16")], id="hours count from the day of the sentence before"),
    pytest.param("He arrived on Monday. Two days later the king met him.", [("Monday", "2023-05-15"), ("Two days later", "2023-05-17")], id="some days later, whoever follows"),
    pytest.param("By noon of the 12th, they had signed.", [("12th", "2023-05-12")], id="a day of this month"),
    pytest.param("They met on the 30th in Oslo.", [("30th", "2023-04-30")], id="a day of the month before"),
    pytest.param("They will meet on the 30th in Oslo.", [("30th", "2023-05-30")], id="a day of this month that lies ahead"),
    pytest.param("They sat on the 12th floor, on the 5th of nine evenings.", [], id="ordinals of other things"),
    pytest.param("They signed a fortnight ago.", [("a fortnight ago", "2023-05-01/2023-05-07")], id="a fortnight ago"),
    pytest.param("They dined last night.", [("last night", "2023-05-16")], id="last night"),
    pytest.param("A day before leaving, on Tuesday, he dined.", [("A day before", "2023-05-17"), ("Tuesday", "2023-05-16")], id="a day before what follows"),
    pytest.param("Two days after his talks he left.", [], id="days after something without a day are no time"),
    pytest.param("Oslo is ready for Friday's visit.", [("Friday", "2023-05-19")], id="a visit that one is ready for"),
    pytest.param("They will discuss a pact signed on Monday.", [("Monday", "2023-05-15")], id="what was done before has its time to itself"),
    pytest.param("The pact will be signed on Monday.", [("Monday", "2023-05-22")], id="what will be done lies ahead"),
    pytest.param("He came to prepare a visit in October.", [("in October", "2023-10")], id="what is being prepared lies ahead"),
    pytest.param("They will meet in June, he said on Friday.", [("in June", "2023-06"), ("Friday", "2023-05-12")], id="the day of saying what will be"),
    pytest.param("As she arrives, they agreed on Monday.", [("Monday", "2023-05-15")], id="a past tense has the weekday to itself"),
    pytest.param("Trade grew in recent days.", [("in recent days", None)], id="recent days are vague"),
    pytest.param("Next Tuesday they meet.", [("Next Tuesday", "2023-05-23")], id="next weekday"),
    pytest.param("Last Wednesday they met.", [("Last Wednesday", "2023-05-10")], id="last weekday is not today"),
    pytest.param("On Tuesday last week they met.", [("Tuesday last week", "2023-05-09")], id="weekday of last week"),
    pytest.param("Earlier today the ministers met.", [("Earlier today", "2023-05-17")], id="earlier today"),
    pytest.param("Yesterday they dined.", [("Yesterday", "2023-05-16")], id="yesterday"),
    pytest.param("They met last month.", [("last month", "2023-04")], id="last month"),
    pytest.param("It opened in October.", [("in October", "2022-10")], id="a bare month is the last one"),
    pytest.param("It should open by September.", [("by September", "2023-09")], id="by a month lies ahead"),
    pytest.param("It may march on.", [], id="may and march in lower case are no months"),
    pytest.param("In December last year they met.", [("In December last year", "2022-12")], id="month of last year"),
    pytest.param("They met on 3 June last year.", [("3 June last year", "2022-06-03")], id="day and month of last year"),
    pytest.param("They met on June 3 last year.", [("June 3 last year", "2022-06-03")], id="month and day of last year"),
    pytest.param("They met on Feb. 3 of last year.", [("Feb. 3 of last year", "2022-02-03")], id="month and day of last year, with of"),
    pytest.param("They will meet on 3 June next year.", [("3 June next year", "2024-06-03")], id="day and month of next year"),
    pytest.param("They meet on 30 December this year.", [("30 December this year", "2023-12-30")], id="day and month of this year"),
    pytest.param("They met on 29 February last year.", [("29 February last year", None)], id="a day that last year did not have"),
    pytest.param("They met on June 3, last year's hottest day.", [("June 3", "2022-06-03"), ("last year", "2022")], id="what was last year's"),
    pytest.param("Trade grew in January-April 2023.", [("January-April 2023", "2023-01/2023-04")], id="months of a year"),
    pytest.param("Trade grew in the first half of 2022.", [("the first half of 2022", "2022-01/2022-06")], id="half of a year"),
    pytest.param("Trade grew in the first nine months of this year.", [("the first nine months of this year", "2023-01/2023-09")], id="first months of this year"),
    pytest.param("A bridge will open next year.", [("next year", "2024")], id="next year"),
    pytest.param("The end of this year is the goal.", [("The end of this year", "2023")], id="end of this year"),
    pytest.param("Ties date from 1992.", [("from 1992", "1992")], id="a year after a preposition"),
    pytest.param("It was renewed in 1994, 1998 and 2003.", [("in 1994", "1994"), ("1998", "1998"), ("and 2003", "2003")], id="a list of years"),
    pytest.param("The 2021-2025 plan and the 2026/30 plan.", [("2021-2025", "2021/2025"), ("2026/30", "2026/2030")], id="ranges of years"),
    pytest.param("In the 1990s they were rivals.", [("the 1990s", "199X")], id="a decade"),
    pytest.param("A pier will open by the end of the decade.", [("the end of the decade", "202X")], id="the end of the decade lies ahead"),
    pytest.param("At the end of the decade it closed.", [], id="the end of another decade"),
    pytest.param("They met on Christmas Day.", [("Christmas Day", "2022-12-25")], id="a feast is the last one"),
    pytest.param("It will open before Christmas.", [("Christmas", "2023-12-25")], id="a feast before which something is to be done"),
    pytest.param("The Christmas spirit and a happy New Year to all.", [], id="a feast by itself is no day"),
    pytest.param("Exports grew in the first quarter.", [("in the first quarter", "2023-01/2023-03")], id="a quarter of this year"),
    pytest.param("She scored in the second half.", [], id="the half of a game"),
    pytest.param("Three years ago they met.", [("Three years ago", "2020")], id="years ago"),
    pytest.param("Two weeks ago they met.", [("Two weeks ago", "2023-05-01/2023-05-07")], id="weeks ago"),
    pytest.param("Over the past two months they met.", [("Over the past two months", "2023-03/2023-05")], id="the past months"),
    pytest.param("Last summer was dry.", [("Last summer", "2022-22")], id="last summer"),
    pytest.param("This autumn a fair opens.", [("This autumn", "2023-23")], id="this autumn lies in this year"),
    pytest.param("A fair will open this autumn.", [("this autumn", "2023-23")], id="a season that lies ahead"),
    pytest.param("Aid came after the winter storms.", [("winter", "2022-24")], id="a season before a noun"),
    pytest.param("They mark the 50th anniversary of ties.", [("50th anniversary", "2023")], id="an anniversary falls in the year of writing"),
    pytest.param("The 25th anniversary next year matters.", [("25th anniversary", "2024"), ("next year", "2024")], id="an anniversary next year"),
    pytest.param("They spoke of Friday's visit.", [("Friday", "2023-05-12")], id="a visit that one only speaks of"),
    pytest.param("A pier will open next spring.", [("next spring", "2024-21")], id="next spring, said in spring"),
    pytest.param("Autumn 2021 was wet.", [("Autumn 2021", "2021-23")], id="a season of a year"),
    pytest.param("It opened in May.", [("in May", "2023-05")], id="a bare month may be this one"),
    pytest.param("Trade grew in May and June.", [("in May and June", "2023-05/2023-06")], id="two months, the first of which is this one"),
    pytest.param("Osaka hosts Expo 2025.", [("Expo 2025", "2025")], id="a name with a year"),
    pytest.param("Ties grew in recent years.", [("in recent years", None)], id="recent years are vague"),
    pytest.param("More will come in the coming months.", [("in the coming months", None)], id="coming months are vague"),
    pytest.param("They bought 2000 tonnes from 1500 farms and lent $1999.", [], id="quantities are no years"),
    pytest.param("The council met the day before.", [("the day before", None)], id="the day before waits for the day of the talks"),
    pytest.param("The day before the race he flew.", [], id="the day before something else is left alone"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), CASES)
def test_these_time_expressions_have_these_values(words: str, expected: list) -> None:
    assert read(words) == expected


def test_without_a_day_of_writing_words_keep_their_precision_and_have_no_value() -> None:
    assert read("They met on Monday, and will meet next year.", written=None) == [
        ("Monday", None),
        ("next year", None),
    ]


def test_a_day_of_unknown_year_says_so() -> None:
    assert read("They met on Feb. 27.", written=None) == [("Feb. 27", "XXXX-02-27")]


def test_today_counts_from_the_dateline_when_publication_follows_it() -> None:
    assert read("LISBON, May 15 (Lusa) -- They met today.")[-1] == ("today", "2023-05-15")


def test_the_day_before_counts_from_the_talks() -> None:
    words = "The council met the day before."
    text = layout.read(Article("a", words, "a.txt", published_on=WEDNESDAY), vocabulary.read())
    settled = dates.settle(text, dates.extract(text), dt.date(2023, 5, 16))
    assert [(mention.edtf, mention.basis) for mention in settled] == [("2023-05-15", "talks on 2023-05-16")]
