"""What closes a text: the day, and the place, at which it was written or published."""

import datetime as dt
from collections.abc import Callable

import pytest

from summitry import layout

LaidOut = Callable[[str], layout.ArticleText]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        pytest.param(
            "The ministers met.\n\nPress office\n2021.05.06\nPhoto by A. Vik",
            dt.date(2021, 5, 6),
            id="year first, with full stops, above who took the picture",
        ),
        pytest.param(
            "The ministers met.\n\nPress office\nPhoto by A. Vik, 6 May 2021", None, id="the day of a picture"
        ),
        pytest.param(
            "The ministers met.\n\n(Lusa, May 6, 2021)",
            dt.date(2021, 5, 6),
            id="the credit behind the report",
        ),
        pytest.param(
            "The ministers met. [Fiji Broadcasting Corporation 6 May 2021]",
            dt.date(2021, 5, 6),
            id="a credit on the last line of the report",
        ),
        pytest.param(
            "OSLO, May 6 (NTB) - The ministers met.\n\n(ntb) ab cd\n061530 CET may 95",
            dt.date(1995, 5, 6),
            id="the time stamp of a wire",
        ),
        pytest.param(
            "The ministers met.\n\nSource: Radio Norway, Oslo, in English 1530 gmt 6 May 08",
            dt.date(2008, 5, 6),
            id="the time stamp of a monitor",
        ),
        pytest.param(
            "The ministers met.\n\nSource: Radio Norway, Oslo, in English 1530 gmt 6 May 08\n\nBBC Mon NOU 060508 ab/cd",
            dt.date(2008, 5, 6),
            id="the sign-off of a monitor",
        ),
        pytest.param("The ministers met.\n\n6 May 2021", dt.date(2021, 5, 6), id="a day on the last line"),
        pytest.param(
            "The ministers met.\n\nPublished in The Reef Courier, May 6th, 2021\n\nALSO READ: Growers wait for rain",
            dt.date(2021, 5, 6),
            id="where it was published, above a teaser",
        ),
        pytest.param(
            "The ministers met. The book published in Suva on 6 May 2021 was shown.\n\nIt is long.",
            None,
            id="a book that was published",
        ),
        pytest.param(
            "The ministers met.\n\nSuva, 6 May 2021", dt.date(2021, 5, 6), id="place and day on the last line"
        ),
        pytest.param(
            "The ministers met.\n\nPublished: Thursday, May 6, 2021",
            dt.date(2021, 5, 6),
            id="a labelled day on the last line",
        ),
        pytest.param(
            "The ministers met under the treaty (Oslo Accord, May 6, 2021).",
            None,
            id="a date in brackets within the last sentence",
        ),
        pytest.param(
            "The ministers met.\n\nThey will meet again on 6 May 2021", None, id="a date in the last sentence"
        ),
        pytest.param(
            "The ministers met on 4 May 2021.\n\n06/05/2021 | Press Office",
            dt.date(2021, 5, 6),
            id="slashes at the end, soon after a day that the text names",
        ),
        pytest.param(
            "The ministers met on 4 April 2021.\n\n06/05/2021 | Press Office",
            None,
            id="slashes long after a day that the text names",
        ),
        pytest.param(
            "The ministers met.\n\nPress release No. 34, 6 May 2021",
            dt.date(2021, 5, 6),
            id="the number of a release at the end",
        ),
        pytest.param(
            "The ministers met.\n\nOslo\nMay 6, 2021\nPress Office of the Ministry",
            dt.date(2021, 5, 6),
            id="lines at the end that sign a text",
        ),
        pytest.param(
            "The ministers met.\n\nThis article appeared on page A4 of the May 6, 2021 edition.",
            dt.date(2021, 5, 6),
            id="the edition in which it stood",
        ),
        pytest.param(
            "The ministers met.\n\nUploaded on 6 May 2021 by the webmaster",
            dt.date(2021, 5, 6),
            id="the day of uploading",
        ),
        pytest.param(
            "The ministers met.\n\nDate of publication: 6 May 2021",
            dt.date(2021, 5, 6),
            id="the date of publication at the end",
        ),
        pytest.param(
            "The ministers met.\n\nNTB-OS-05-06-21 1015GMT", dt.date(2021, 5, 6), id="an agency's sign-off"
        ),
        pytest.param(
            "The ministers met.\n\nA treaty was signed in Oslo on 6 May 2021",
            None,
            id="a sentence at the end without its stop",
        ),
        pytest.param(
            "The ministers met.\n\nReefs at Risk, May 6, 2021\nFish for All, May 2, 2021",
            None,
            id="a list of other articles with their days",
        ),
        pytest.param(
            "The ministers met.\n\nPhoto: Oslo, 6 May 2021", None, id="the day of a picture at the end"
        ),
    ],
)
def test_reads_the_day_of_publication_that_closes_a_text(
    laid_out: LaidOut, words: str, day: dt.date | None
) -> None:
    assert laid_out(words).article.published_on == day


def test_a_city_above_the_day_that_closes_a_text_is_its_dateline(laid_out: LaidOut) -> None:
    words = "The ministers met.\n\n{}\nMay 6, 2021"
    line = laid_out(words.format("New Delhi")).dateline
    assert line is not None
    assert (line.place, line.start, line.end) == ("New Delhi", 0, 0)
    for foot in ("Austin, Texas", "The Cabinet", "India", "They met again in Oslo."):
        assert laid_out(words.format(foot)).dateline is None


def test_a_dateline_that_closes_a_report_leaves_the_report_above_it(laid_out: LaidOut) -> None:
    report = "The ministers met in Suva on Wednesday, and spoke of fish, of ships and of the weather at sea."
    for foot in ("Oslo, 09.01.2019 - Press Office", "Oslo, 9 January 2019", "Oslo, 9 January 2019."):
        text = laid_out(f"{report}\n\n{foot}")
        assert text.dateline is not None
        assert (text.dateline.place, text.dateline.end) == ("Oslo", 0)
        assert text.article.published_on == dt.date(2019, 1, 9)
    line = laid_out(f"Fish\n\nOslo, 9 January 2019 - {report}").dateline
    assert line is not None
    assert line.end > 0


def test_the_stamp_of_a_wire_may_run_into_its_end(laid_out: LaidOut) -> None:
    text = laid_out(
        "OSLO, Oct 14 (NTB) -- The ministers met.\n\nThey meet again. (end)\nrk.bs\nNTB 141655 Oct 04NNNN"
    )
    assert text.article.published_on == dt.date(2004, 10, 14)
