"""Years of undated articles, and the grouping of articles into visits."""

import datetime as dt

import pytest

from summitry import vocabulary
from summitry.articles import Article, Folder
from summitry.corpus import Corpus, build_from

DAY = dt.date(2019, 9, 12)
TALKS = "Chilean President Ana Rojas held talks with Peruvian President Luis Paz in Lima on {day}. It was her visit to Peru."


def corpus(*articles: tuple[str, str, dt.date | None]) -> Corpus:
    """Build articles given as id, text and day of publication."""
    read = Folder()
    for name, text, day in articles:
        read.keep(
            Article(name, text, f"{name}.txt", published_on=day, published_basis="stated" if day else None)
        )
    return build_from(read, vocabulary.read())


def test_articles_on_the_same_talks_are_one_visit() -> None:
    built = corpus(
        ("a", TALKS.format(day="Wednesday"), DAY),
        ("b", TALKS.format(day="Sept. 11") + " They signed nothing.", dt.date(2019, 9, 13)),
    )
    visits = built["visits"]
    assert visits[["visit_id", "host_code", "guest_code", "place", "articles"]].values.tolist() == [
        ["chl-per-2019-09-11", "PER", "CHL", "Lima", 2]
    ]
    assert built["articles"]["visit_id"].tolist() == ["chl-per-2019-09-11"] * 2


def test_a_return_visit_and_a_later_one_are_visits_of_their_own() -> None:
    back = "Peruvian President Luis Paz met Chilean President Ana Rojas in Santiago on Wednesday during his visit to Chile."
    built = corpus(
        ("a", TALKS.format(day="Wednesday"), DAY),
        ("b", back, DAY),
        ("c", TALKS.format(day="Monday") + " Again.", dt.date(2021, 3, 2)),
    )
    assert sorted(built["visits"]["visit_id"]) == [
        "chl-per-2019-09-11",
        "chl-per-2021-03-01",
        "per-chl-2019-09-11",
    ]


def test_the_year_comes_from_another_article_on_the_same_talks() -> None:
    built = corpus(
        ("a", TALKS.format(day="Wednesday"), DAY),
        ("b", "LIMA, Peru, September 12. " + TALKS.format(day="Wednesday"), None),
    )
    row = built["articles"].set_index("article_id").loc["b"]
    assert (str(row["published_on"].date()), row["published_basis"]) == ("2019-09-12", "inferred")
    assert row["published_rule"] == "year from a, which reports the same talks"
    assert str(row["event_on"].date()) == "2019-09-11"


def test_what_rests_on_an_inferred_year_is_inferred_and_names_the_article_that_told_it() -> None:
    undated = "Chilean President Ana Rey held talks with Peruvian President Luis Paz in Lima on Sept. 11, during her visit to Peru. They had met on June 3, 2018 in Quito. Last year trade grew. The day before, a business forum was held in Lima. They signed an agreement on fish."
    built = corpus(("a", TALKS.format(day="Wednesday"), DAY), ("b", undated, None))
    source = "year from a, which reports the same talks"
    times = built["date_mentions"].query("article_id == 'b'").set_index("text")[["edtf", "rule", "basis"]].T.to_dict("list")  # fmt: skip
    assert times["Sept. 11"] == ["2019-09-11", "day and month", source]
    assert times["Last year"][2] == f"written on 2019-09-11, {source}"
    assert times["The day before"][2] == f"talks on 2019-09-11, {source}"
    assert times["June 3, 2018"][1] == "full date"
    events = built["events"].query("article_id == 'b'")
    own = events["edtf"] == "2018-06-03"
    assert own.sum() == 1
    assert events[own]["date_basis"].tolist() == ["stated"]
    assert set(events[~own]["date_basis"]) == {"inferred"}
    assert events[~own]["date_rule"].str.endswith(f", {source}").all()
    assert events[~own]["date_rule"].str.startswith("the day of the talks").any()
    assert built["articles"].set_index("article_id")["event_rule"]["b"].endswith(f", {source}")


def test_of_an_article_whose_day_is_stated_nothing_is_inferred_by_its_year() -> None:
    built = corpus(("a", TALKS.format(day="Sept. 11"), DAY))
    assert built["events"]["date_basis"].tolist()[:1] == ["stated"]
    assert built["date_mentions"]["basis"].tolist() == ["written on 2019-09-12"]


def test_the_year_comes_from_the_texts_own_full_date() -> None:
    built = corpus(
        (
            "b",
            "LIMA, September 12. The accord of September 11, 2019 was praised. "
            + TALKS.format(day="Wednesday"),
            None,
        )
    )
    assert built["articles"]["published_rule"].tolist() == ['year from the text\'s own "September 11, 2019"']


@pytest.mark.parametrize(
    ("head", "end", "day"),
    [
        pytest.param("LIMA, September 12. ", "(Andes News Agency, 2019)", "2019-09-12", id="a credit in brackets"),
        pytest.param("LIMA, September 12. ", "Copyright 2019 Andes News. All rights reserved.", "2019-09-12", id="a line on rights"),
        pytest.param("LIMA, September 12. ", "Andes Courier, Vol. 3, September 2019", "2019-09-12", id="the month of an issue"),
        pytest.param("LIMA (ANA) - ", "EDITORS: The visit runs Sept. 10-13, 2019. Story moved Sept. 12.", "2019-09-12", id="the day on which a story moved"),
        pytest.param("LIMA, September 12. ", "Trade grew until 2019.", None, id="a year in a sentence tells nothing"),
        pytest.param("LIMA (ANA) - ", "The letter was sent on Sept. 12.", None, id="a day on which something was sent, without a year"),
    ],
)  # fmt: skip
def test_the_year_comes_from_the_closing_words(head: str, end: str, day: str | None) -> None:
    built = corpus(("b", f"{head}{TALKS.format(day='Wednesday')}\n\n{end}", None))
    assert built["articles"]["published_on"].dropna().astype(str).tolist() == ([day] if day else [])


def test_the_year_comes_from_the_caption_of_a_picture() -> None:
    caption = "\n\nPhoto: The ministers shake hands in Lima, Peru, Sept. 11, 2019. (Xinhua)"
    built = corpus(("b", "LIMA, September 11. " + TALKS.format(day="Wednesday") + caption, None))
    assert built["articles"]["published_on"].astype(str).tolist() == ["2019-09-11"]
    assert built["articles"]["published_basis"].tolist() == ["inferred"]


def test_without_ground_for_a_year_an_article_stays_undated() -> None:
    other_pair = "Polish President Jan Kowal held talks with Mongolian President Bat Dorj in Ulaanbaatar on Wednesday, his first visit to Mongolia."
    built = corpus(
        ("a", other_pair, DAY), ("b", "LIMA, September 12. " + TALKS.format(day="Wednesday"), None)
    )
    row = built["articles"].set_index("article_id").loc["b"]
    assert row[["published_on", "published_basis", "event_on"]].isna().all()


def in_spring(line: str) -> str:
    """An article on talks of a day without a year."""
    return f"{line} Chilean President Ana Rojas met Peruvian President Luis Paz in Lima on Monday during her visit to Peru."


def visits_of(*articles: tuple[str, str, dt.date | None]) -> list[str | None]:
    """The visit of each article, in the order of their ids."""
    return [name if isinstance(name, str) else None for name in corpus(*articles)["articles"]["visit_id"]]


def test_an_article_whose_month_and_day_contradict_a_visit_does_not_join_it() -> None:
    built = corpus(("a", TALKS.format(day="Wednesday"), DAY), ("b", in_spring("LIMA, March 3."), None))
    assert built["articles"]["visit_id"].tolist() == ["chl-per-2019-09-11", "chl-per-xxxx-03-03"]
    assert built["visits"]["label"].tolist()[-1] == "Chile in Peru, 3 March, year not known"
    assert built["visits"]["articles"].tolist() == [1, 1]


def test_an_article_whose_month_and_day_fit_a_visit_joins_it() -> None:
    assert (
        visits_of(("a", TALKS.format(day="Wednesday"), DAY), ("b", in_spring("LIMA, September 16."), None))
        == ["chl-per-2019-09-11"] * 2
    )


def test_an_article_without_any_day_joins_the_only_visit() -> None:
    assert (
        visits_of(("a", TALKS.format(day="Wednesday"), DAY), ("b", in_spring("LIMA (Andina) -"), None))
        == ["chl-per-2019-09-11"] * 2
    )


def test_an_article_without_any_day_joins_none_of_two_visits() -> None:
    assert visits_of(
        ("a", TALKS.format(day="Wednesday"), DAY),
        ("b", in_spring("LIMA, March 3."), None),
        ("c", in_spring("LIMA (Andina) -"), None),
    ) == ["chl-per-2019-09-11", "chl-per-xxxx-03-03", None]


def test_month_and_day_that_fit_two_visits_join_none() -> None:
    assert visits_of(
        ("a", TALKS.format(day="Wednesday"), DAY),
        ("b", TALKS.format(day="Wednesday") + " Again.", dt.date(2023, 9, 22)),
        ("c", in_spring("LIMA, September 16."), None),
    ) == ["chl-per-2019-09-11", "chl-per-2023-09-20", None]


def test_articles_without_a_year_are_visits_by_month_and_day_across_the_turn_of_the_year() -> None:
    assert visits_of(
        ("a", in_spring("LIMA, December 30."), None),
        ("b", in_spring("LIMA, May 3."), None),
        ("c", in_spring("LIMA, January 2."), None),
    ) == ["chl-per-xxxx-01-02", "chl-per-xxxx-05-03", "chl-per-xxxx-01-02"]


def test_documents_known_tells_named_from_mentioned_from_none() -> None:
    built = corpus(
        ("a", TALKS.format(day="Wednesday") + " They signed a memorandum of understanding on tourism.", DAY),
        ("b", TALKS.format(day="Monday") + " Several documents were signed.", dt.date(2021, 3, 2)),
        ("c", TALKS.format(day="Monday") + " They spoke of tourism.", dt.date(2022, 3, 1)),
    )
    visits = built["visits"]
    assert visits["documents_known_code"].tolist() == ["named", "mentioned", "none"]
    assert visits["documents"].isna().tolist() == [False, True, False]


def test_every_fact_of_a_visit_names_its_article_and_words() -> None:
    built = corpus(("a", TALKS.format(day="Wednesday"), DAY))
    facts, body = built["visit_facts"], built["articles"].set_index("article_id")["body"]
    assert {"host", "guest", "place", "day", "leader"} <= set(facts["fact_code"])
    assert all(body[row.article_id][row.start : row.end] == row.text for row in facts.itertuples())


def test_the_label_of_a_visit_gives_its_host_an_article_where_english_does() -> None:
    talks = "THE HAGUE, September 11. Chilean President Ana Rojas met Dutch Prime Minister Jan Smit in The Hague on Wednesday during her visit to the Netherlands."
    assert corpus(("a", talks, DAY))["visits"]["label"].tolist() == [
        f"Chile in the Netherlands, {DAY:%B} {DAY.year}"
    ]
