"""Which time dates an event, and which only names a document, a period or what is spoken of in passing."""

import datetime as dt

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.extract import extract, survey

Told = tuple[str, str, str | None]


def told(text: str) -> list[Told]:
    """Kind, status and time of each event of a text that was published on a Wednesday."""
    article = Article("a", text, "a.txt", published_on=dt.date(2023, 5, 17), published_basis="stated")
    rows = extract(survey(article, vocabulary.read()), vocabulary.read()).events
    return [(row.kind_code, row.status_code, row.edtf) for row in rows]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Oman and Nepal adopted an action plan on tourism for 2024-2026 on Tuesday.", [("signing", "happened", "2023-05-16")]),
        ("The ministers signed a programme of cooperation in education for the period 2024-2027.", [("signing", "happened", None)]),
        ("An executive programme for the years (2024-2026) was signed on Monday.", [("signing", "happened", "2023-05-15")]),
        ("The Protocol amending the Agreement on Fisheries of 3 May 1994 was signed by the two ministers.", [("signing", "happened", None)]),
        ("The presidents adopted a road map until 2030.", [("signing", "happened", None)]),
        ("The presidents held talks on Monday on the strategy until 2030.", [("talks", "happened", "2023-05-15")]),
        ("The charter was signed in 1994.", [("signing", "background", "1994")]),
    ],
)  # fmt: skip
def test_the_period_of_a_document_dates_no_signing(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nepal and Oman agreed on Monday to open talks on uranium exports.", [("talks", "planned", None)]),
        ("The ministers agreed here on Tuesday to speed up ratification of the trade agreement.", [("agreement_in_force", "planned", None)]),
        ("Thapa is the first Nepalese leader to make an official visit to Oman in 20 years.", [("visit", "happened", None)]),
        ("The text may be ready at the SAARC Summit in Nepal this October.", [("summit", "planned", "2023-10")]),
        ("Both sides decided to convene their joint committee in Muscat in March.", [("commission", "planned", "2024-03")]),
        ("President Ram Thapa returns to Kathmandu on Saturday.", [("departure", "planned", "2023-05-20")]),
        ("President Ram Thapa flew on to Muscat on Tuesday.", [("departure", "happened", "2023-05-16")]),
        ("He arrived in Muscat a day earlier from Doha, after talks there on Tuesday.", [("arrival", "happened", "2023-05-15"), ("talks", "happened", "2023-05-16")]),
    ],
)  # fmt: skip
def test_the_time_of_agreeing_and_that_of_what_is_to_come_are_told_apart(
    text: str, expected: list[Told]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He arrived on Monday at the airport, where he was received by Omani Foreign Minister Badr Hilal.", [("arrival", "happened", "2023-05-15"), ("meeting", "happened", "2023-05-15")]),
        ("Today, President Ram Thapa concluded a visit to Muscat, where he met with Omani Foreign Minister Badr Hilal.", [("departure", "happened", "2023-05-17"), ("meeting", "happened", None)]),
        ("He flew in on Monday from Paris, where he attended a climate conference.", [("arrival", "happened", "2023-05-15"), ("summit", "background", None)]),
    ],
)  # fmt: skip
def test_what_happened_where_somebody_arrived_has_the_time_of_arriving(
    text: str, expected: list[Told]
) -> None:
    # The talks of the second are on the day that the article tells, which here is that of the visit's end.
    rows = told(text)
    assert [row[:2] for row in rows] == [row[:2] for row in expected]
    assert rows[0] == expected[0]


@pytest.mark.parametrize(
    "text",
    [
        "Oman Air flies to Kathmandu and Pokhara nine times a week.",
        "Some 40,000 Nepalese tourists visited Oman last year.",
        "Negotiations will begin on an Air Services Agreement.",
        "A memorandum on exchange of programmes will be prepared.",
        "Trade grew on Monday for the first time since the pandemic.",
        "Oman will help to build a flood early-warning centre at Pokhara.",
        "In his opening statement, President Ram Thapa spoke of tea.",
        "It was his first press release since taking office.",
    ],
)
def test_what_is_said_in_passing_is_no_event(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He is on his first tour of the Gulf since taking office in March.", ("election", "background", "2023-03")),
        ("The following documents were exchanged on Tuesday:", ("signing", "happened", "2023-05-16")),
        ("Following the talks, the following were also signed:", ("signing", "happened", None)),
        ("President Ram Thapa extended an invitation to Omani Foreign Minister Badr Hilal to attend a forum in Kathmandu next spring.", ("invitation", "planned", "2024-21")),
    ],
)  # fmt: skip
def test_this_event_is_among_those_that_are_told(text: str, expected: Told) -> None:
    assert expected in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday the ministers signed a memorandum on political consultations and a treaty on fishing.", [("signing", "happened", "2023-05-15")]),
        ("Oman supports the resumption of negotiations on a free trade agreement.", []),
        ("The ministers will begin negotiations on a free trade agreement in June.", [("talks", "planned", "2023-06")]),
        ("President Ram Thapa earlier laid a wreath in the park.", [("tribute", "happened", None)]),
        ("Ahead of COP29, Nepal pledged to plant mangroves.", [("summit", "planned", None)]),
        ("President Ram Thapa is scheduled to address the Omani trade forum on Friday.", [("speech", "planned", "2023-05-19"), ("business_council", "planned", "2023-05-19")]),
        ("A joint declaration on fishing, trade, tourism and the training of pilots was signed on Monday.", [("joint_statement", "happened", "2023-05-15")]),
    ],
)  # fmt: skip
def test_what_a_document_is_on_and_what_is_to_come(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A road map on mining was adopted on Tuesday in Muscat by the two ministers.", [("signing", "happened", "2023-05-16")]),
        ("The sides signed amendments to the treaty of friendship concluded in 1978.", [("signing", "happened", None)]),
        ("The minister spoke of preparations for the 2027 Pan American Games.", [("expo", "planned", "2027")]),
        ("President Ram Thapa will leave Muscat on Thursday for Doha.", [("departure", "planned", "2023-05-18")]),
        ("President Ram Thapa leaves on Friday for Qatar, the last stop of his tour.", [("departure", "planned", "2023-05-19")]),
        ("Thapa meets King Felipe on Thursday and wraps up his trip on Friday.", [("meeting", "planned", "2023-05-18"), ("departure", "planned", "2023-05-19")]),
        ("Thapa meets King Felipe on Tuesday.", [("meeting", "happened", "2023-05-16")]),
        ("He is due to lay a wreath in the park on Wednesday before a state dinner hosted by President Ana Quispe.", [("tribute", "planned", "2023-05-17"), ("dinner", "planned", "2023-05-17")]),
        ("The presidents launched negotiations on a free trade agreement on Tuesday.", [("talks", "happened", "2023-05-16")]),
        ("The decision leaves Nepal without a partner.", []),
    ],
)  # fmt: skip
def test_programmes_and_older_papers(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The exchange of notes on fishing, agreed on in 2019, will take place at a later date.", [("signing", "planned", None)]),
        ("Exchange of Instruments of Ratification of the tax treaty, signed in 2019, will take place later.", [("signing", "planned", None)]),
        ("President Ram Thapa was previously received by Omani Foreign Minister Badr Hilal.", [("meeting", "happened", None)]),
        ("The centenary match will be played in Oman.", []),
    ],
)  # fmt: skip
def test_what_opens_its_sentence_and_takes_place_later(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
