"""Headers: the day of publication above a report, and where the report begins."""

import datetime as dt
from collections.abc import Callable

import pytest

from summitry import layout

LaidOut = Callable[[str], layout.ArticleText]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        pytest.param(" date 2021-05-06 The ministers met.", dt.date(2021, 5, 6), id="a labelled ISO date"),
        pytest.param(
            "Published: 06.05.2021 10:30\nThe ministers met.",
            dt.date(2021, 5, 6),
            id="a labelled date with dots",
        ),
        pytest.param(
            "GOV\n\nDate: 6. 5. 2021\n\nThe ministers met.", dt.date(2021, 5, 6), id="dots and blanks"
        ),
        pytest.param(
            "Ministers meet\n6 May 2021 | 10:30\n\nThe ministers met.",
            dt.date(2021, 5, 6),
            id="a line of its own under the title",
        ),
        pytest.param(
            "Thursday, May 6, 2021\n\nThe ministers met.", dt.date(2021, 5, 6), id="weekday, month, day"
        ),
        pytest.param(
            "Politics, 5/16/2021\n\nThe ministers met.",
            dt.date(2021, 5, 16),
            id="slashes that can be read in one way only",
        ),
        pytest.param(
            "Politics, 5/6/2021\n\nThe ministers met.", None, id="slashes that can be read in two ways"
        ),
        pytest.param(
            "Politics, 5/6/2021\n\nThe ministers met.\n\nEarlier:\n  Fish (5/4/2021)\n  Coral (5/2/2021)",
            dt.date(2021, 5, 6),
            id="slashes, in several days of one month",
        ),
        pytest.param(
            "Politics, 5/6/2021\n\nThe ministers met.\n\nEarlier:\n  Fish (4/6/2021)\n  Coral (28/5/2021)",
            dt.date(2021, 6, 5),
            id="slashes, of which another date can be read in one way only",
        ),
        pytest.param(
            "Thursday 1442/09/24 - 2021/05/06\n\nThe ministers met.",
            dt.date(2021, 5, 6),
            id="the day of another calendar before it",
        ),
        pytest.param(
            "THE HOUSE\n\nFor Immediate Release                              May 6, 2021\n\nThe ministers met.",
            dt.date(2021, 5, 6),
            id="far from its label",
        ),
        pytest.param("2021/05/06\n\nThe ministers met.", dt.date(2021, 5, 6), id="year first, with slashes"),
        pytest.param(
            "2021-05-06T14:30:00+01:00\n\nThe ministers met.", dt.date(2021, 5, 6), id="an ISO time stamp"
        ),
        pytest.param(
            "06. 05. 2021 | News | Department for the Press, Ministry of Foreign and European Affairs of the Kingdom of Norway\n\nThe ministers met.",
            dt.date(2021, 5, 6),
            id="the first part of a long line",
        ),
        pytest.param(
            "THE HOP GARDEN – a weekly letter\nIssue 88 – Thursday 6 May 2021, 14:20 – for subscribers only, please do not pass on\n\nThe ministers met.",
            dt.date(2021, 5, 6),
            id="a part between dashes",
        ),
        pytest.param(
            "The leaders will meet again. The accord – 6 May 2021 – is still in force.\n\nThe ministers met.",
            None,
            id="a date between dashes within what is told",
        ),
        pytest.param("6-May-2021\n\nThe ministers met.", dt.date(2021, 5, 6), id="day, month and year tied"),
        pytest.param("6th of May 2021\n\nThe ministers met.", dt.date(2021, 5, 6), id="the day of a month"),
        pytest.param(
            "Created: Thursday, 06 May 2021 11:22 | Written by the Press and Protocol Office\n\nThe ministers met.",
            dt.date(2021, 5, 6),
            id="a label and who wrote it",
        ),
        pytest.param(
            "The treaty of 6 May 2021 is in force.\n\nThe ministers met.",
            None,
            id="a date in a sentence is no header",
        ),
        pytest.param(
            "Ministers meet\n\nDate: 18:30, 06-05-2021.\n\nThe ministers met.",
            dt.date(2021, 5, 6),
            id="a labelled date behind the hour, under the title",
        ),
        pytest.param(
            "Oslo Dagen in Norwegian 6 May 02 pp 1, 3\n\nThe ministers met.",
            dt.date(2002, 5, 6),
            id="the head of what a monitor translated",
        ),
        pytest.param(
            "Oslo NTB in English 0930 GMT 6 May 95\n\nThe ministers met.",
            dt.date(1995, 5, 6),
            id="the head of what a monitor heard",
        ),
        pytest.param(
            "[Radio report by the evening desk, 6 May 2021; translated from the Norwegian]\n\nThe ministers met.",
            dt.date(2021, 5, 6),
            id="a note in square brackets above the report",
        ),
        pytest.param(
            "Ferries at last\n\nThe ministers have met, after a year of waiting.\n\n6 May 2021 17:12 GMT\n\nThe ministers met.",
            dt.date(2021, 5, 6),
            id="day and hour below a sentence that sums up",
        ),
        pytest.param(
            "Ferries at last\n\nThe ministers have met.\n\nMay 6, 2021\n\nThe ministers met.",
            dt.date(2021, 5, 6),
            id="a day without an hour below a sentence",
        ),
        pytest.param(
            "MALTA\n\nFerries at last\n\nRita Borg spent barely a day in Suva. It was long enough to win the shipyards of her island a part in the building of nine ferries for the outer reefs.\n\nDate 06.05.2021\n\nThe ministers met.",
            dt.date(2021, 5, 6),
            id="a labelled day below a paragraph that sums up",
        ),
        pytest.param(
            "Fiji mends a school in Korovou\n\nGovernment portal\nPress department of the secretariat of the cabinet, posted 6 May 2021 18:42\n\nThe ministers met.",
            dt.date(2021, 5, 6),
            id="posted by an office with a long name",
        ),
        pytest.param(" date 2021-05 The ministers met.", None, id="a month is no day"),
        pytest.param("26-05-2021\n\nThe ministers met.", dt.date(2021, 5, 26), id="a day with hyphens"),
        pytest.param("05-06-2021\n\nThe ministers met.", None, id="hyphens that leave day and month open"),
        pytest.param(
            "OCT 6, 2021\n\nThe ministers met.", dt.date(2021, 10, 6), id="a short month in capitals"
        ),
        pytest.param(
            "Thursday 6/5/2021\n\nThe ministers met.", dt.date(2021, 5, 6), id="slashes behind their weekday"
        ),
        pytest.param(
            "The ministers, in Suva from 3 to 5 May 2021, met on the last of these days, took a walk along the sea wall and agreed to meet again.\n\nPosted On: 06 MAY 2021 6:12PM by NIB Suva",
            dt.date(2021, 5, 6),
            id="a stamp below a paragraph that tells of days as well",
        ),
        pytest.param(
            "Friends of old.\nTheir first treaty was signed on 6 May 1990.",
            None,
            id="a short sentence with a day",
        ),
    ],
)
def test_reads_the_day_of_publication_in_a_header(laid_out: LaidOut, words: str, day: dt.date | None) -> None:
    assert laid_out(words).article.published_on == day


def test_a_header_ends_behind_the_day_of_its_last_change(laid_out: LaidOut) -> None:
    text = laid_out("PUBLISHED : 6 May 2021 at 04:00\nUPDATED : 7 May 2021 at 09:12\n\nThe ministers met.")
    assert text.article.published_on == dt.date(2021, 5, 6)
    assert [text.body[one.start : one.end] for one in text.report()] == ["The ministers met."]


def test_a_headline_above_the_date_and_what_it_goes_on_with_are_part_of_the_report(laid_out: LaidOut) -> None:
    text = laid_out(
        "Fiji and Malta ink six documents\n\nBoth want reefs and rugby but ferries loom as large for them\n\nAna Borg in Suva\n6 May 2021 17:12 GMT\n\nThe ministers met."
    )
    assert [text.body[one.start : one.end] for one in text.report()] == [
        "Fiji and Malta ink six documents",
        "Both want reefs and rugby but ferries loom as large for them",
        "The ministers met.",
    ]
    assert [text.body[start:end] for start, end, _ in text.sentences][
        2
    ] == "Ana Borg in Suva\n6 May 2021 17:12 GMT"


def test_a_standfirst_above_the_time_stamp_is_part_of_the_report(laid_out: LaidOut) -> None:
    text = laid_out(
        "Talks in Oslo\n\nAna Borg met Per Lund in Oslo.\n\n6 May 2021 17:12 GMT\n\nThe ministers met."
    )
    assert text.article.published_on == dt.date(2021, 5, 6)
    assert "Ana Borg met Per Lund in Oslo." in [text.body[start:end] for start, end, _ in text.report()]


@pytest.mark.parametrize(
    "below",
    [
        "6 May 2021",
        "Published 6 May 2021",
        "From: Office of the President and The Rt Hon Ana Borg MP\nPublished 6 May 2021",
        "From:\nOffice of the President\nPublished\n6 May 2021",
        "May 6, 2021\n17:12\nOslo",
    ],
)
def test_a_day_alone_below_a_standfirst_is_that_of_publication(laid_out: LaidOut, below: str) -> None:
    text = laid_out(
        f"Press release\n\nTalks in Oslo\n\nAna Borg met Per Lund in Oslo this morning.\n\n{below}\n\nThe ministers met."
    )
    assert text.article.published_on == dt.date(2021, 5, 6)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("PM meeting with President Ana Borg of Malta: 6 May 2021", dt.date(2021, 5, 6)),
        ("The declaration of Oslo signed by Malta and Fiji on 6 May 2021", None),
        ("Report by the cabinet of Malta. Signed in the city of Oslo: 6 May 2021", None),
    ],
)
def test_a_title_that_ends_in_a_day_is_dated(laid_out: LaidOut, title: str, expected: dt.date | None) -> None:
    assert laid_out(f"{title}\n\nThe ministers met in Oslo.").article.published_on == expected


def test_a_day_below_the_second_sentence_is_no_header(laid_out: LaidOut) -> None:
    text = laid_out("Ana Borg met Per Lund in Oslo.\nThey spoke of pacts.\n6 May 1990\nThe first one.")
    assert text.article.published_on is None


def test_a_header_that_is_no_date_is_a_problem_and_the_rest_is_read(laid_out: LaidOut) -> None:
    text = laid_out(" date 2026-13-40 The ministers met.")
    assert text.article.published_on is None
    assert [(problem.source, problem.line, problem.finding, problem.remedy) for problem in text.problems] == [
        ("a.txt", 1, '"date 2026-13-40" is not a date', "Write it as YYYY-MM-DD.")
    ]
    assert [text.body[s.start : s.end] for s in text.report()] == ["The ministers met."]
