"""Headers, datelines and teasers: what surrounds a report in an article's text."""

import datetime as dt

import pytest

from summitry import layout, vocabulary
from summitry.articles import Article


def read(words: str) -> layout.ArticleText:
    """The text of an article, split and searched."""
    return layout.read(Article("a", words, "a.txt"), vocabulary.read())


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
        pytest.param(
            "The ministers met.\n\nPress office\n2021.05.06\nPhoto by A. Vik",
            dt.date(2021, 5, 6),
            id="year first, with full stops, above who took the picture",
        ),
        pytest.param(
            "The ministers met.\n\nPress office\nPhoto by A. Vik, 6 May 2021", None, id="the day of a picture"
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
            "OSLO, May 6, 2021 (NTB) -- The ministers met.",
            dt.date(2021, 5, 6),
            id="a dateline with its year",
        ),
        pytest.param("OSLO, May 6 (NTB) -- The ministers met.", None, id="a dateline without its year"),
        pytest.param(
            "Ministers meet\n\nDate: 18:30, 06-05-2021.\n\nThe ministers met.",
            dt.date(2021, 5, 6),
            id="a labelled date behind the hour, under the title",
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
        pytest.param(
            "Riyadh, Rabi'II 12, 1440, Dec 19, 2018, SPA -- The ministers met.",
            dt.date(2018, 12, 19),
            id="a numbered month of another calendar",
        ),
        pytest.param("26-05-2021\n\nThe ministers met.", dt.date(2021, 5, 26), id="a day with hyphens"),
        pytest.param("05-06-2021\n\nThe ministers met.", None, id="hyphens that leave day and month open"),
        pytest.param(
            "OCT 6, 2021\n\nThe ministers met.", dt.date(2021, 10, 6), id="a short month in capitals"
        ),
        pytest.param(
            "Oslo: 6th May 2021: The ministers met.", dt.date(2021, 5, 6), id="a day behind a colon"
        ),
        pytest.param("OSLO (May 6, 2021) - The ministers met.", dt.date(2021, 5, 6), id="a day in brackets"),
        pytest.param(
            "Oslo, 6. May 2021 – The ministers met.", dt.date(2021, 5, 6), id="a day with a full stop"
        ),
        pytest.param(
            "Oslo, 2021-05-06 - The ministers met.", dt.date(2021, 5, 6), id="digits in the dateline"
        ),
        pytest.param(
            "OSLO, 6 may 2021 (NTB) - The ministers met.", dt.date(2021, 5, 6), id="a month in small letters"
        ),
        pytest.param(
            "OSLO, 6 May 2021. - The ministers met.",
            dt.date(2021, 5, 6),
            id="a full stop and a dash behind the year",
        ),
        pytest.param(
            "Radio Norway (in Arabic 0930 gmt 6 May 21) - Excerpts\n\nThe ministers met.",
            dt.date(2021, 5, 6),
            id="a translated broadcast",
        ),
        pytest.param(
            "[Voice of the North, Oslo, 6 May 21] The ministers met.",
            dt.date(2021, 5, 6),
            id="all of the dateline in brackets",
        ),
        pytest.param(
            "The ministers met on 4 May 2021.\n\n06/05/2021 | Press Office",
            dt.date(2021, 5, 6),
            id="slashes at the end, soon after a day that the text names",
        ),
        pytest.param(
            "Thursday 6/5/2021\n\nThe ministers met.", dt.date(2021, 5, 6), id="slashes behind their weekday"
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
            "The ministers, in Suva from 3 to 5 May 2021, met on the last of these days, took a walk along the sea wall and agreed to meet again.\n\nPosted On: 06 MAY 2021 6:12PM by NIB Suva",
            dt.date(2021, 5, 6),
            id="a stamp below a paragraph that tells of days as well",
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
        pytest.param(
            "Friends of old.\nTheir first treaty was signed on 6 May 1990.",
            None,
            id="a short sentence with a day",
        ),
    ],
)
def test_reads_the_day_of_publication(words: str, day: dt.date | None) -> None:
    assert read(words).article.published_on == day


def test_a_header_ends_behind_the_day_of_its_last_change() -> None:
    text = read("PUBLISHED : 6 May 2021 at 04:00\nUPDATED : 7 May 2021 at 09:12\n\nThe ministers met.")
    assert text.article.published_on == dt.date(2021, 5, 6)
    assert [text.body[one.start : one.end] for one in text.report()] == ["The ministers met."]


def test_a_city_above_the_day_that_closes_a_text_is_its_dateline() -> None:
    words = "The ministers met.\n\n{}\nMay 6, 2021"
    line = read(words.format("New Delhi")).dateline
    assert line is not None
    assert (line.place, line.start, line.end) == ("New Delhi", 0, 0)
    for foot in ("Austin, Texas", "The Cabinet", "India", "They met again in Oslo."):
        assert read(words.format(foot)).dateline is None


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("May 6, 2021 16:05\nThe Royal Palace, Oslo", True),
        ("PARLIAMENT HOUSE, SUVA\n\nMay 6, 2021", True),
        ("Oslo. The Royal Palace", True),
        ("The Reef Courier, Suva\nMay 6, 2021", False),
        ("May 6, 2021\nOslo, Norway", False),
    ],
)
def test_where_something_was_said_is_told_apart_from_where_a_report_was_sent(
    head: str, expected: bool
) -> None:
    line = read(f"{head}\n\nThe ministers met.").dateline
    assert line is not None
    assert line.is_setting is expected


def test_a_dateline_that_closes_a_report_leaves_the_report_above_it() -> None:
    report = "The ministers met in Suva on Wednesday, and spoke of fish, of ships and of the weather at sea."
    for foot in ("Oslo, 09.01.2019 - Press Office", "Oslo, 9 January 2019", "Oslo, 9 January 2019."):
        text = read(f"{report}\n\n{foot}")
        assert text.dateline is not None
        assert (text.dateline.place, text.dateline.end) == ("Oslo", 0)
        assert text.article.published_on == dt.date(2019, 1, 9)
    line = read(f"Fish\n\nOslo, 9 January 2019 - {report}").dateline
    assert line is not None
    assert line.end > 0


def test_a_country_on_a_line_of_its_own_is_no_dateline() -> None:
    assert read("NORWAY\n\nOla Borg, Malta's Vella Meet\n\nThe ministers met.").dateline is None
    assert read("SINGAPORE\n\nThe ministers met.").dateline is not None


def test_a_headline_above_the_date_and_what_it_goes_on_with_are_part_of_the_report() -> None:
    text = read(
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


def test_a_standfirst_above_the_time_stamp_is_part_of_the_report() -> None:
    text = read(
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
def test_a_day_alone_below_a_standfirst_is_that_of_publication(below: str) -> None:
    text = read(
        f"Press release\n\nTalks in Oslo\n\nAna Borg met Per Lund in Oslo this morning.\n\n{below}\n\nThe ministers met."
    )
    assert text.article.published_on == dt.date(2021, 5, 6)


def test_the_stamp_of_a_wire_may_run_into_its_end() -> None:
    text = read(
        "OSLO, Oct 14 (NTB) -- The ministers met.\n\nThey meet again. (end)\nrk.bs\nNTB 141655 Oct 04NNNN"
    )
    assert text.article.published_on == dt.date(2004, 10, 14)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("PM meeting with President Ana Borg of Malta: 6 May 2021", dt.date(2021, 5, 6)),
        ("The declaration of Oslo signed by Malta and Fiji on 6 May 2021", None),
        ("Report by the cabinet of Malta. Signed in the city of Oslo: 6 May 2021", None),
    ],
)
def test_a_title_that_ends_in_a_day_is_dated(title: str, expected: dt.date | None) -> None:
    assert read(f"{title}\n\nThe ministers met in Oslo.").article.published_on == expected


def test_a_day_below_the_second_sentence_is_no_header() -> None:
    text = read("Ana Borg met Per Lund in Oslo.\nThey spoke of pacts.\n6 May 1990\nThe first one.")
    assert text.article.published_on is None


def test_a_header_that_is_no_date_is_a_problem_and_the_rest_is_read() -> None:
    text = read(" date 2026-13-40 The ministers met.")
    assert text.article.published_on is None
    assert [(problem.source, problem.line, problem.finding, problem.remedy) for problem in text.problems] == [
        ("a.txt", 1, '"date 2026-13-40" is not a date', "Write it as YYYY-MM-DD.")
    ]
    assert [text.body[s.start : s.end] for s in text.report()] == ["The ministers met."]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("OSLO – The ministers met.", ("Oslo", None, None)),
        ("OSLO 23/11 (BELGA) = The ministers met.", ("Oslo", 11, 23)),
        ("OSLO 3/11 (BELGA) = The ministers met.", ("Oslo", 11, 3)),
        ("CABINET OFFICE\nOSLO\n\nPRESS STATEMENT\n\nOSLO, 20 MAY 2024 - Ana Borg returned.", ("Oslo", 5, 20)),
        ("OSLO\n\nThe ministers met.\n\nOSLO, 20 MAY 2024 - Ana Borg returned.", ("Oslo", 5, 20)),
        ("Handshakes in Oslo\n\nAna Borg - OSLO\n\nThe ministers met.", ("Oslo", None, None)),
        ("Thursday, 6 May, Oslo – The ministers met.", ("Oslo", 5, 6)),
        ("6 May, Suva: The ministers met.", ("Suva", 5, 6)),
        ("Thursday, 6 May, was quiet in Oslo – the ministers met.", None),
        ("NORWAY/MALTA: A NEW FERRY LINE\n\nThe ministers met.", None),
        ("NORWAY: KING GOES TO MALTA\n\nThe ministers met.", None),
        ("OSLO — The ministers met.", ("Oslo", None, None)),
        ("NEW DELHI, Norway House, May 6 -- The ministers met.", ("New Delhi", 5, 6)),
        ("KUWAIT CITY, May 6 (KUNA) -- The ministers met.", ("Kuwait City", 5, 6)),
        ("TASHKENT, Uzbekistan, May 6. The ministers met.", ("Tashkent", 5, 6)),
        ("MOSCOW, May 6. /TASS/. The ministers met.", ("Moscow", 5, 6)),
        ("HANOI, Vietnam (AP) _ The ministers met.", ("Hanoi", None, None)),
        ("Paris (dpa) – The ministers met.", ("Paris", None, None)),
        ("Baku, 6 May, AZERTAC – The ministers met.", ("Baku", 5, 6)),
        ("LISBON: The ministers met.", ("Lisbon", None, None)),
        ("By Jane Roe\n\nOSLO – The ministers met.", ("Oslo", None, None)),
        ("TUNIS. June 17 (Interfax) - The ministers met.", ("Tunis", 6, 17)),
        ("Oslo. 4 May. INTERFAX - The ministers met.", ("Oslo", 5, 4)),
        ("[Excerpts] Havana, 11 May (ONA)--The ministers met.", ("Havana", 5, 11)),
        ("[By Staff Writer] Oslo 4 May (NTB)--The ministers met.", ("Oslo", 5, 4)),
        ("(Xinhua) -- CAIRO, March 3 -- The ministers met.", ("Cairo", 3, 3)),
        ("TBILISI, MAY 4, ARMENPRESS. The ministers met.", ("Tbilisi", 5, 4)),
        ("Muscat, Sha'ban 14, 1440, April 19, 2019, ONA -- The ministers met.", ("Muscat", 4, 19)),
        ("OSLO (NTB) 4 May - The ministers met.", ("Oslo", 5, 4)),
        ("Washington, DC, May 4 (ANI): The ministers met.", ("Washington", 5, 4)),
        ("LIMA, May 4 (EFE).- The ministers met.", ("Lima", 5, 4)),
        ("May 4, 2016 (JUBA) – The ministers met.", ("Juba", 5, 4)),
        ("AKP Phnom Penh, May 04, 2016 — The ministers met.", ("Phnom Penh", 5, 4)),
        ("LAGOS, Wednesday, May 4, 2016 — The ministers met.", ("Lagos", 5, 4)),
        ("ST. PETERSBURG, May 4 – The ministers met.", ("St. Petersburg", 5, 4)),
        ("Bern, 04.05.2016 - The ministers met.", ("Bern", 5, 4)),
        ("LIMA (EFE).– The ministers met.", ("Lima", None, None)),
        ("Chile-Peru Chile, Peru to talk about copper By Ana Rojas SANTIAGO, May 4 (EFE) -- The ministers met.", ("Santiago", 5, 4)),
        ("(2nd LD) Talks end(ATTN: ADDS quotes)By OLA BERG OSLO, May 4 (NTB) -- The ministers met.", ("Oslo", 5, 4)),
        ("The ministers met in OSLO, May 4 was the day (as NTB) - wrote.", None),
        ("In May 2016 (Oslo) – as then – the ministers met.", None),
        ("The Palace, Oslo\n\nThe ministers met.", ("Oslo", None, None)),
        ("Ministers meet, Oslo talks end\n\nThe ministers met.", None),
        ("[Text] Oslo NTB 4 May -- The ministers met.", ("Oslo", 5, 4)),
        ("DUSHANBE, March 2, 2015, Asia-Plus -- The ministers met.", ("Dushanbe", 3, 2)),
        ("July 5, 2023\nOttawa, Ontario\n\nThe ministers met.", ("Ottawa", 7, 5)),
        ("OSLO, NORWAY\nJuly 5, 2023\n\nThe ministers met.", ("Oslo", 7, 5)),
        ("TOKYO (Kyodo) The ministers met.", ("Tokyo", None, None)),
        ("BERN, May 4 (ATS) -- The ministers met.", ("Bern", 5, 4)),
        ("Suva, (Fiji Broadcaster) Norway and Malta drew closer.", ("Suva", None, None)),
        ("Oslo May 06/2021 Malta and Norway drew closer.", ("Oslo", 5, 6)),
        ("Suva-Following two days of talks, the ministers met.", ("Suva", None, None)),
        ("Port Moresby–The ministers met.", ("Port Moresby", None, None)),
        ("Oslo-Berlin ties grow, as the ministers met.", None),
        ("Norway: Malta, Norway agree to open a ferry line", None),
        ("Norway: Malta, Norway agree\n\nOslo May 06/2021 Malta and Norway drew closer.", ("Oslo", 5, 6)),
        ("By Jane Roe, Fjord Radio\nOriginal report from Oslo\n6 May 2021\n\nThe ministers met.", ("Oslo", 5, 6)),
        ("6 May 2021\nJane Roe reporting from Oslo\n\nThe ministers met.", ("Oslo", 5, 6)),
        ("16:05 | Tartu (Tartu county), May 6.\n\nThe ministers met.", ("Tartu", 5, 6)),
        ("NUKU’ALOFA, Tonga A joint statement was issued.", ("Nuku’alofa", None, None)),
        ("N’DJAMENA Malta and Norway drew closer.", ("N’Djamena", None, None)),
        ("NUR-SULTAN Malta and Norway drew closer.", ("Nur-Sultan", None, None)),
        ("SUVA, Sivatu Malta and Norway drew closer.", None),
        ("SUVA, Fiji and Malta drew closer.", None),
        ("NTB-Oslo (Norway) Norway and Malta drew closer.", ("Oslo", None, None)),
        ("Suva, Fiji, May 6\n\nThe ministers met.", ("Suva", 5, 6)),
        ("Suva, Fiji, May 6 was the day that the ministers chose.", None),
        ("Oslo [Norway], May 6 : The ministers met.", ("Oslo", 5, 6)),
        ("SUVA [Fiji], May 6 (ANI): The ministers met.", ("Suva", 5, 6)),
        ("Oslo [Norway]: The ministers met.", ("Oslo", None, None)),
        ("Valletta , TVM – The ministers met.", ("Valletta", None, None)),
        ('Oslo / 6.05.17 / NTB: "Today we met", the minister said.', ("Oslo", 5, 6)),
        ("Valletta / May 6, 2019 / TVM - The ministers met.", ("Valletta", 5, 6)),
        ("Suva/6 May/FBC: The ministers met.", ("Suva", 5, 6)),
        ("Fiji, Malta / Who owns what: the ministers met.", None),
        ("Oslo/Norway – The ministers met.", ("Oslo", None, None)),
        ("(OSLO) – The ministers met.", ("Oslo", None, None)),
        ("(NTB) OSLO – The ministers met.", ("Oslo", None, None)),
        ("OSLO | The ministers met.", ("Oslo", None, None)),
        ("OSLO, May 6 Kyodo\n\nThe ministers met.", ("Oslo", 5, 6)),
        ("THE HOUSE\n(Oslo, Norway)\n\nFor Release     May 6, 2021\n\nThe ministers met.", ("Oslo", 5, 6)),
        ("OSLO-Fijian ministers met.", ("Oslo", None, None)),
        ("Oslo , May 6 (NTB)— The ministers met.", ("Oslo", 5, 6)),
        ("Oslo, the 6th May, 2021: The ministers met.", ("Oslo", 5, 6)),
        ("OSLO, May 6 Kyodo - The ministers met.", ("Oslo", 5, 6)),
        ("OSLO, Thursday (NTB) - The ministers met.", ("Oslo", None, None)),
        ("[Oslo, 6 May] The ministers met.", ("Oslo", 5, 6)),
        ("(NTB) Oslo, 6 May: The ministers met.", ("Oslo", 5, 6)),
        ("/NTB/ Oslo, 6 May - The ministers met.", ("Oslo", 5, 6)),
        ("OSLO / 6 MAY 2021\n\nThe ministers met.", ("Oslo", 5, 6)),
        ("Radio Oslo (in Arabic 0930 gmt 6 May 21) - Excerpt\n\nThe ministers met.", None),
        ("[Ships, 6 May] The ministers met.", None),
        ("Norway | Politics | Malta\n\nThe ministers met.", None),
        ("OSLO-Based firm wins deal\n\nThe ministers met.", None),
        ("Oslo-Bergen railway opens\n\nThe ministers met.", None),
        ("Oslo, Valletta ink 5 deals\n\nNTB :\n\nThe ministers met.", None),
        ("Oslo, Valletta Sign\n\nThe ministers met.", None),
        ("NORWAY – MALTA: FRIENDSHIP GROWS\n\nThe ministers met.", None),
        ("Oslo - Malta: a ferry opens\n\nThe ministers met.", None),
        ("OECD-Oslo talks on tax – the ministers met.", None),
        ("EXCLUSIVE – The ministers met.", None),
        ("STRONGER TOGETHER: Today the ministers met.", None),
        ("The ministers met in Oslo – twice.", None),
        ("President A. Roe said: The ministers met.", None),
        ("GEILO, Buskerud Pref.--The ministers met.", ("Geilo", None, None)),
        ("NUORO, Sardinia—The ministers met.", ("Nuoro", None, None)),
        ("GORAZDE, Bosnia-Herzegovina -- The ministers met.", ("Gorazde", None, None)),
        ("ST. MORITZ -- The ministers met.", ("St. Moritz", None, None)),
        ("The Ministry, Fisheries Dept.--The ministers met.", None),
        ("MEETING, with lunch.--The ministers met.", None),
        ("OSLO, 25/10/2000 (NTB)\n\nThe ministers met.", ("Oslo", 10, 25)),
        ("Suva (FBC) 10/25/2000 – The ministers met.", ("Suva", 10, 25)),
        ("LISBON, 14/4/01 (Lusa) – The ministers met.", ("Lisbon", 4, 14)),
        ("Lisbon, 03-04-2001 (Lusa) – The ministers met on 2 April.", ("Lisbon", 4, 3)),
        ("OSLO, 05/10/2000 (NTB) - The ministers met on Wednesday.", ("Oslo", None, None)),
        ("OSLO, 05/10/2000 (NTB) - The ministers met on Thursday.", ("Oslo", 10, 5)),
        ("OSLO, 05/10/2000 (NTB) - The ministers will meet on Thursday.", ("Oslo", None, None)),
        ("OSLO, 05/10/2000 (NTB) - The ministers met.", ("Oslo", None, None)),
        ("OSLO, 5/6 May (NTB) - The ministers met.", None),
        ("May 6, 2021 - Ottawa, Ontario - Department of Fisheries\n\nThe ministers met.", ("Ottawa", 5, 6)),
        ("2021-05-06 | Oslo | Ministry of Trade\n\nThe ministers met.", ("Oslo", 5, 6)),
        ("May 6, 2021 – Oslo, Norway – Ministers of Norway and Malta met.", ("Oslo", 5, 6)),
        ("May 6, 2021 - Oslo - Valletta ferry opens\n\nThe ministers met.", None),
        ("Talks with Malta's president\n\nMay 6, 2021, 16:05 Oslo. The Royal Palace\n\nThe ministers met.", ("Oslo", 5, 6)),
        ("Oslo. The Royal Palace\n\nThe ministers met.", ("Oslo", None, None)),
        ("Lunch in Oslo. The Royal Palace\n\nThe ministers met.", None),
        ("Oslo. The Royal Palace has let it be known that a date for the king's journey to Malta is yet to be set.", ("Oslo", None, None)),
        ("Oslo. Valletta. Suva. In none of the three were the ministers welcome, and so they met at sea.", None),
        ("Norway. The ministers had a long look at the fjords before they sat down to talk about ferries.", None),
    ],
)  # fmt: skip
def test_finds_the_dateline(words: str, expected: tuple | None) -> None:
    line = read(words).dateline
    assert (line and (line.place, line.month, line.day)) == expected


@pytest.mark.parametrize(
    "head",
    [
        "Staff Reporter / Suva\n\n",
        "Special Correspondent, Suva\n\n",
        "By Our Correspondent | Suva\n\n",
        "News Desk/ Suva\n\n",
        "By Jone Tora in Suva\n\n",
        "By Jone Tora\nSuva\n\n",
        "Suva/Valletta, 11 September 2019 (NTB) - ",
        "SUVA/VALLETTA (NTB) - ",
        '(Says reefs open "a new era") (940) By Jone B. Tora NTB State House Correspondent Suva -- ',
        "By Jone Tora, Staff Writer SUVA -- ",
        "BY JONE TORA IN SUVA\n\n",
        "By Jone Tora and Ana Borg in Suva\n\n",
        "From Jone Tora in Suva\n\n",
        "From our correspondent in Suva\n\n",
        "Jone Tora, Diplomatic Editor, in Suva\n\n",
        "SUVA —\n\n",
        "Suva --\n",
    ],
)
def test_the_place_of_a_byline_and_the_first_of_two_places_are_datelines(head: str) -> None:
    line = read(f"{head}The ministers met.").dateline
    assert line is not None
    assert line.place == "Suva"


@pytest.mark.parametrize(
    "head",
    [
        "A tale of Suva\n\n",
        "Jone Tora in Suva\n\n",
        "Prime Minister | Suva\n\n",
        "By Jone Tora in Sivatu\n\n",
        "A writer in Suva -- ",
        "6 May 2021\nJone Tora\nNTB News, Suva\n\n",
    ],
)
def test_other_first_lines_with_a_city_are_no_bylines(head: str) -> None:
    line = read(f"{head}The ministers met.").dateline
    assert line is None


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("May 6, 2021 18:30 The Palace, Oslo\n\nThe ministers met.", id="behind the hour"),
        pytest.param("May 6, 2021\n18:30\nThe Palace, Oslo\n\nThe ministers met.", id="on a line of its own"),
        pytest.param("18:30 | May 6, 2021 | Oslo\n\nThe ministers met.", id="behind the date"),
        pytest.param(
            "For Immediate Release\nOffice of the Press Secretary\nMay 6, 2021\n\nPresident Borg Meets the Press\nFjord House\nOslo, Norway\n\n11:04 A.M.\n\nThe ministers met.",
            id="below a headline and a house",
        ),
        pytest.param("The Cabinet\n(Oslo, Norway)\nMay 6, 2021\n\nThe ministers met.", id="in brackets"),
        pytest.param(
            "The Fjord Daily Times, Oslo   |   Thu, May 6, 2021\n\nThe ministers met.",
            id="behind the paper's name",
        ),
        pytest.param(
            "(The Fjord Times)\nOslo\nThu, May 6, 2021\n\nThe ministers met.", id="alone above the date"
        ),
    ],
)
def test_a_city_under_the_date_of_the_header_is_a_dateline_with_its_day(words: str) -> None:
    line = read(words).dateline
    assert line
    assert (line.place, line.year, line.month, line.day) == ("Oslo", 2021, 5, 6)


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        pytest.param("They met.\n\nRelated:\n\nOther talks held\nMore of it.", ["They met."], id="nothing after Related belongs to the report"),
        pytest.param("They met.\n\nRead also: Other talks held", ["They met."], id="a cross-link"),
        pytest.param("They met.\n\nAs Lusa previously reported, others met too.\n\nThey dined.", ["They met.", "They dined."], id="an earlier report, retold"),
        pytest.param("They met.\n\nThe plans are described in this article by our reporter.\n\nNorway and Malta open ferry line", ["They met."], id="a headline after a teaser"),
        pytest.param("They met.\n\nNorway and Malta open ferry line", ["They met.", "Norway and Malta open ferry line"], id="without a teaser a heading is kept"),
        pytest.param("They met. Photo: NTB", ["They met."], id="a photo credit"),
        pytest.param("They met.\n\nMOST POPULAR\nMalta braces for a storm", ["They met."], id="nothing after what is popular belongs to the report"),
        pytest.param("They met.\n\nREAD: Malta braces for a storm\n\nThey dined.", ["They met.", "They dined."], id="what else to read"),
        pytest.param("They met.\n\nRelated news: Malta offers cobalt\n\nThey dined.", ["They met.", "They dined."], id="other news by its headline"),
        pytest.param("They met.\n\nALSO IN THIS ISSUE: Tea ups and downs", ["They met."], id="what else an issue holds"),
        pytest.param("They met.\n\nAssociated links\n\nFunds for forests", ["They met."], id="links beside a release"),
        pytest.param("They met.\n\nMore than forty came.", ["They met.", "More than forty came."], id="a sentence that begins with more"),
        pytest.param("They met.\n\nPrevious Stories: Malta sells cobalt (6/10/2012) Norway buys it (6/8/2012)", ["They met."], id="headlines with their days"),
        pytest.param("They met.\n\n◄ Previous: Malta opens a school\n\nThey dined.", ["They met.", "They dined."], id="the page before, behind an arrow"),
        pytest.param("They met.\n\nALSO INSIDE: Chess club wins, B1. Bakers walk out, A3.", ["They met."], id="what other pages hold"),
        pytest.param("They met.\n\nBakers walk out, A3.\n\nThey dined.", ["They met.", "They dined."], id="a headline with its page"),
        pytest.param("They met.\n\nMore on this story\nThe port that sleeps\nWhy cobalt is dear", ["They met."], id="headlines, one a line"),
        pytest.param("They met.\n\nRelated\nMalta opens a school\n\nThey dined at the palace with forty guests of theirs.\n\nThey left.", ["They met.", "They dined at the palace with forty guests of theirs.", "They left."], id="the report goes on behind a box of links"),
        pytest.param("They met.\nRelated\nMalta opens a school\nThey dined at the palace with forty guests of theirs.\nThey left the palace at midnight with their forty guests.", ["They met.", "They dined at the palace with forty guests of theirs.", "They left the palace at midnight with their forty guests."], id="the report goes on behind headlines without an empty line"),
        pytest.param("They met.\n\nMore analysis: Why lithium is not for sale • The end of an engine", ["They met."], id="other texts of the same desk"),
        pytest.param("They met.\n\nPhotographs of the visit will be published in the media bank of the Office.\n\nThis file may not be suitable for users of readers.\n\nFIJINEWS provides news which are disseminated via FIJINEWS Wires and TV channels.", ["They met."], id="where pictures are, who may not read a file, and what an agency offers"),
        pytest.param("They met.\n\nPhotographs of the bridge were shown. The news was disseminated via radio.", ["They met.", "Photographs of the bridge were shown.", "The news was disseminated via radio."], id="pictures and news that are told of"),
        pytest.param("They met.\n\nThis page holds a part of the news stories offered to subscribers.", ["They met."], id="what subscribers get"),
        pytest.param("They met.\n\nRelated Product\n\nFact sheet: Malta and Fiji\n\nDuring the visit of the king, Malta and Fiji agreed that they will:\n\n• open a school for forty cooks in the harbour;\n• send a ship.", ["They met.", "During the visit of the king, Malta and Fiji agreed that they will:", "• open a school for forty cooks in the harbour;", "• send a ship."], id="a list that a sheet behind a link tells in full"),
        pytest.param("They met.\n\nRelated\n\nRead what our reporters have written of the visit so far:\n\nMalta opens a school for forty cooks\nFiji sends a ship", ["They met."], id="headlines behind a colon"),
        pytest.param("They met at the palace and agreed on forty ships.\n\nRelated:\n\nMalta opens a school\n\nOSLO, May 4 (NTB) -- The school is the third of this year.\n\nIt is called after a queen who gave the land for it.\n\nNobody knows her name.", ["They met at the palace and agreed on forty ships."], id="another report behind the first"),
        pytest.param("They met.\n\nRelated\n\nMalta opens a school\n\nThe school is the third that was opened this year.\n\nMalta sells cobalt", ["They met."], id="headlines of others with what they head"),
        pytest.param("Talks\n\nShare this article\nPost\n\nThey met.\n\nThey dined.", ["Talks", "They met.", "They dined."], id="buttons above a report"),
        pytest.param("They met.\n\nThey dined.\n\nComments (2)\n\nI doubt it.", ["They met.", "They dined."], id="what readers wrote"),
        pytest.param("They met.\n\nFjord Media: (02) 9999 0000\nnews@fjord.example", ["They met."], id="lines to reach an office"),
        pytest.param("They met.\n\nFor media enquiries contact Ola Vik on 2222 0000.", ["They met."], id="whom to ask"),
        pytest.param("They met.\n\nAt noon our editors send out the news on health. You can sign up here.\n\nThey dined.", ["They met.", "They dined."], id="a word to readers as a whole"),
        pytest.param("They met.\n\nWe use cookies on health pages.", ["They met."], id="what a site keeps of its readers"),
        pytest.param("They met.\n\nOla Vik in Bergen contributed to this report.", ["They met."], id="who helped to write"),
        pytest.param("They met.\n\nOla Vik is a writer on energy.", ["They met."], id="who wrote"),
        pytest.param("They met.\n\nThis article was amended on 6 May to correct the name of a school.", ["They met."], id="what was changed"),
        pytest.param("(ATTN: ADDS talks on health)\n\nThey met.", ["They met."], id="a desk's note to editors"),
        pytest.param("They met.\n\n[NO EUROPE MLT SK] tk yd", ["They met."], id="an agency's codes"),
        pytest.param("They met.\n\nThey dined.\n\nTopics: health, energy\n\n#energy #Malta", ["They met.", "They dined."], id="what a text is filed under"),
        pytest.param("They met.\n\nThey dined.\n\nThey left.\n\nExplainer: What is cobalt?", ["They met.", "They dined.", "They left."], id="another piece with its kind"),
        pytest.param("Explainer: What is cobalt?\n\nThey met.", ["Explainer: What is cobalt?", "They met."], id="a title with its kind"),
        pytest.param("They met.\n\nFollow the health desk on Twitter\n\nThey left.", ["They met.", "They left."], id="what readers are asked to do"),
        pytest.param("They met.\n\nJoin our community to read without ads on sports and start-ups.", ["They met."], id="what readers are asked to join"),
        pytest.param("They met.\n\nAny use of our materials is allowed only with a link to Coal News.", ["They met."], id="who may print it"),
        pytest.param("SECTION: Health; Pg. 4\nSUBJECT: ENERGY (90%)\n\nThey met.", ["They met."], id="what an archive adds"),
        pytest.param("They met.\n\nThe writer is a former minister of health.", ["They met."], id="who the writer is"),
        pytest.param("Home > State > Health\n\nThey met.", ["They met."], id="the way through a site"),
    ],
)  # fmt: skip
def test_leaves_out_what_is_no_report(words: str, kept: list[str]) -> None:
    text = read(words)
    assert [text.body[sentence.start : sentence.end] for sentence in text.report()] == kept


@pytest.mark.parametrize(
    "words",
    [
        "Previous talks had failed.",
        "Previous: they met in 2019 and signed nothing.",
        "Inside: two presidents and no agreement.",
        "Related industries will gain.",
        "More on this will be said in May, he noted.",
        "Contacts between the parliaments go on.",
        "Media cooperation: the broadcasters will exchange programmes.",
        "The firm has 3 million subscribers.",
        "This article of the treaty was amended in 2004.",
        "This document was signed by the ministers.",
        "Video: a studio will be built.",
        "Copyright protection was discussed.",
        "As he earlier reported to parliament, the debt fell.",
        "Norway contributed to the report of the panel on climate.",
        "The line +47 2222 1111 will be open day and night.",
        "They met in Hall B1.",
        "Also on the agenda: energy and fish.",
        "Economic links: trade in goods grew.",
        "Sources of energy",
        "Topics of the talks: energy and health",
        "Opinion polls show that many want the pact.",
        "Timeline: the pipeline should be ready in 2025.",
        "Any use of nuclear materials was condemned.",
        "Find funds for schools: that is the task.",
        pytest.param('"Sign up for our newsletter," he joked.', id="the same words quoted"),
        "Ola Vik, who met them, is a writer on energy.",
        "The party ran a campaign without ads on housing, she said.",
    ],
)
def test_a_sentence_that_begins_like_a_teaser_belongs_to_the_report(words: str) -> None:
    assert not any(read(f"They met.\n\n{words}\n\nThey dined.").is_boilerplate)


def test_a_date_below_a_word_to_readers_is_the_header():
    text = read("Talks\n\nSign up for the morning letter of ours.\n\n6 May 2021\n\nThey met.")
    assert text.article.published_on == dt.date(2021, 5, 6)


def test_words_are_whole_folded_and_of_one_sentence():
    text = read("Ministers met in Lima, the so-called City of Kings.\nThey left.")
    first, second = text.sentences
    assert text.words(first) == "ministers met in lima the so called city of kings".split()
    assert text.words(second) == ["they", "left"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("date 2030-03-04\n\nThey met.", True),
        ("OSLO, March 3, 2030 (NTB) -- They met.", True),
        ("OSLO, March 3 (NTB) -- They met.", False),
        (
            "They met on March 3, 2030, in the old town hall, and said that fish matter to both of their nations.",
            False,
        ),
        ("date 2030-13-40\n\nThey met.", False),
        ("They met." + "\n\nThey spoke of fish.\n" * 9 + "\n(Lusa, March 3, 2030)", True),
    ],
)
def test_the_first_lines_tell_whether_the_day_of_publication_will_be_known(body: str, expected: bool):
    more = "They spoke of fish and of ships.\n" * 200
    article = Article("a", more + body if body.endswith(")") else body + "\n\n" + more, "a.txt")
    assert layout.is_dated(article, vocabulary.read()) == expected
    assert bool(layout.read(article, vocabulary.read()).article.published_on) == expected


@pytest.mark.parametrize(
    ("words", "starts"),
    [
        ("SA and Fiji agree. The SA minister and SA's envoy met.", [0, 7, 23, 39]),
        ("Norgas SA and Fiji agree.", [14]),
        ("He went to SA to meet the head of Norgas SA.", [11]),
    ],
)
def test_a_firm_is_no_country_of_two_letters(words: str, starts: list[int]) -> None:
    assert [match.start for match in read(words).found("country_terms")] == starts
