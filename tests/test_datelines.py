"""Datelines: the place and the day that stand above a report, or open it."""

import datetime as dt
from collections.abc import Callable

import pytest

from summitry import layout

LaidOut = Callable[[str], layout.ArticleText]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        pytest.param(
            "OSLO, May 6, 2021 (NTB) -- The ministers met.",
            dt.date(2021, 5, 6),
            id="a dateline with its year",
        ),
        pytest.param("OSLO, May 6 (NTB) -- The ministers met.", None, id="a dateline without its year"),
        pytest.param(
            "Riyadh, Rabi'II 12, 1440, Dec 19, 2018, SPA -- The ministers met.",
            dt.date(2018, 12, 19),
            id="a numbered month of another calendar",
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
    ],
)
def test_reads_the_day_of_publication_in_a_dateline(
    laid_out: LaidOut, words: str, day: dt.date | None
) -> None:
    assert laid_out(words).article.published_on == day


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
def test_finds_the_dateline(laid_out: LaidOut, words: str, expected: tuple | None) -> None:
    line = laid_out(words).dateline
    assert (line and (line.place, line.month, line.day)) == expected


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
    laid_out: LaidOut, head: str, expected: bool
) -> None:
    line = laid_out(f"{head}\n\nThe ministers met.").dateline
    assert line is not None
    assert line.is_setting is expected


def test_a_country_on_a_line_of_its_own_is_no_dateline(laid_out: LaidOut) -> None:
    assert laid_out("NORWAY\n\nOla Borg, Malta's Vella Meet\n\nThe ministers met.").dateline is None
    assert laid_out("SINGAPORE\n\nThe ministers met.").dateline is not None


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
def test_the_place_of_a_byline_and_the_first_of_two_places_are_datelines(
    laid_out: LaidOut, head: str
) -> None:
    line = laid_out(f"{head}The ministers met.").dateline
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
def test_other_first_lines_with_a_city_are_no_bylines(laid_out: LaidOut, head: str) -> None:
    line = laid_out(f"{head}The ministers met.").dateline
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
def test_a_city_under_the_date_of_the_header_is_a_dateline_with_its_day(
    laid_out: LaidOut, words: str
) -> None:
    line = laid_out(words).dateline
    assert line
    assert (line.place, line.year, line.month, line.day) == ("Oslo", 2021, 5, 6)
