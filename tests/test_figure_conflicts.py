"""Figures compared: the same thing counted by several articles becomes one card, other things stay apart."""

import datetime as dt

import pytest

from summitry.articles import Article, Folder
from summitry.corpus import Corpus, build_from
from summitry.vocabulary import read

DAY = dt.date(2023, 6, 14)
TALKS = "NAIROBI, June 14. Kenyan President William Ruto held talks with visiting Turkish President Recep Tayyip Erdogan in Nairobi on Wednesday. "


def built(*reports: str, days: tuple[dt.date, ...] = ()) -> Corpus:
    folder = Folder()
    for number, report in enumerate(reports):
        day = days[number] if days else DAY
        folder.keep(
            Article(
                f"a{number}",
                TALKS.replace("June 14", f"{day:%B} {day.day}") + report,
                f"a{number}.txt",
                published_on=day,
            )
        )
    return build_from(folder, read())


def cards(corpus: Corpus) -> list[tuple[str, str, list[tuple[str, str]]]]:
    frame = corpus["figure_conflicts"]
    return [
        (
            str(rows["counted"].iloc[0]),
            str(rows["status_code"].iloc[0]),
            list(zip(rows["article_id"].astype(str), rows["text"], strict=True)),
        )
        for _, rows in frame.groupby("conflict_id", observed=True, sort=False)
    ]


def test_the_seeds_count_serbian_companies_twice_as_one_and_once_as_another(corpus: Corpus) -> None:
    (card,) = cards(corpus)
    assert card[:2] == ("Serbian companies", "differs")
    assert [words.lower() for _, words in card[2]] == [
        "more than 60 serbian companies",
        "approximately 60 serbian companies",
        "more than 60 serbian companies",
    ]


def test_two_articles_that_differ_are_one_card() -> None:
    found = cards(
        built("More than 40 Turkish firms work in Kenya.", "About 50 Turkish companies are active there.")
    )
    assert found == [
        (
            "Turkish firms",
            "differs",
            [("a0", "More than 40 Turkish firms"), ("a1", "About 50 Turkish companies")],
        )
    ]


def test_the_same_year_is_compared_whatever_the_words_around_it() -> None:
    found = cards(
        built(
            "Mutual trade was worth 70 million dollars last year.",
            "Trade reached about 80 million dollars in 2022.",
            "Turnover came to 95 million dollars in 2021 and 70 million dollars a year before.",
        )
    )
    assert [card[1:] for card in found] == [
        ("differs", [("a0", "70 million dollars"), ("a1", "about 80 million dollars")])
    ]


def test_how_often_is_the_same_before_a_noun_and_behind_it() -> None:
    (card,) = cards(
        built(
            "There are nine weekly flights to Ankara.",
            "Seven flights a week link the capitals.",
            "The airline has 12 flights.",
        )
    )
    assert card[1:] == ("differs", [("a0", "nine weekly flights"), ("a1", "Seven flights")])


@pytest.mark.parametrize(
    "hoped",
    [
        "They hope to double trade to 200 million dollars.",
        "Trade will reach 200 million dollars in 2022, he had said.",
        "The goal is a trade of 200 million dollars by 2022.",
    ],
)
def test_what_is_hoped_for_is_no_other_account_of_what_is(hoped: str) -> None:
    assert cards(built("Trade reached 70 million dollars in 2022.", hoped)) == []
    assert cards(built("Trade reached 70 million dollars in 2022.", "Trade was 90 million dollars in 2022."))


def test_two_articles_that_say_the_same_agree() -> None:
    ((_, status, _),) = cards(
        built("Some 40 Turkish firms work in Kenya.", "There are about 40 Turkish firms.")
    )
    assert status == "agrees"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param(
            "Forty Turkish firms work in Kenya.",
            "Fifty Kenyan firms work in Turkey.",
            id="of another country",
        ),
        pytest.param(
            "Ankara will lend $50 million.", "Ankara gave a $20 million loan.", id="one loan is not another"
        ),
        pytest.param(
            "Turkey trained 300 students.", "Kenya sent 20 students.", id="a noun that nothing narrows"
        ),
        pytest.param(
            "Trade reached $300 million in 2021.", "Trade reached $340 million in 2022.", id="of another year"
        ),
        pytest.param(
            "Trade reached $300 million in 2022.", "Exports reached $250 million in 2022.", id="another total"
        ),
        pytest.param(
            "Trade reached $300 million in 2022.", "Trade grew by 12 percent in 2022.", id="of another unit"
        ),
    ],
)
def test_what_differs_in_what_it_counts_stays_apart(first: str, second: str) -> None:
    corpus = built(first, second)
    assert len(corpus["figures"]) == 2
    assert cards(corpus) == []


def test_trade_is_compared_by_its_year_whatever_it_is_called() -> None:
    found = cards(
        built(
            "Two-way trade stood at 300 million US dollars in 2022.",
            "The leaders noted that the total bilateral trade turnover amounted to $340 million in 2022.",
        )
    )
    assert [(status, len(members)) for _, status, members in found] == [("differs", 2)]


def test_a_year_joins_reports_of_two_visits() -> None:
    days = (DAY, dt.date(2023, 11, 20))
    found = cards(built("Trade reached $300 million in 2022.", "Trade was $310 million in 2022.", days=days))
    assert [(status, len(members)) for _, status, members in found] == [("differs", 2)]
    assert (
        cards(built("More than 40 Turkish firms work here.", "Some 50 Turkish firms work here.", days=days))
        == []
    )


def test_figures_of_articles_without_a_visit_take_no_year_from_each_other() -> None:
    folder = Folder()
    for name, text in (
        ("a", "Trade between Kenya and Ghana reached $300 million in 2022."),
        ("b", "Trade between Kenya and Ghana is $340 million."),
    ):
        folder.keep(Article(name, text, f"{name}.txt"))
    corpus = build_from(folder, read())
    assert len(corpus["figures"]) == 2
    assert corpus["articles"]["visit_id"].isna().all()
    assert corpus["figure_conflicts"].empty


def test_documents_of_one_signing_are_compared() -> None:
    found = cards(
        built(
            "The two sides signed ten agreements.",
            "They signed 12 agreements.",
            "There are 30 agreements in force.",
        )
    )
    assert [(status, len(members)) for _, status, members in found] == [("differs", 2)]


def test_one_article_is_no_card() -> None:
    assert cards(built("More than 40 Turkish firms work in Kenya. Some 50 Turkish firms will come.")) == []


def test_no_articles_no_cards() -> None:
    corpus = build_from(Folder(), read())
    assert corpus["figure_conflicts"].empty
