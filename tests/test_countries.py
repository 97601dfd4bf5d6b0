"""Countries of who speaks and promises: the same in tables and counts, whichever article states them."""

from collections.abc import Callable

import pytest

from summitry import vocabulary
from summitry.articles import Article, Folder
from summitry.corpus import Corpus, build_from
from summitry.entities.countries import most_stated, of_names
from summitry.filters import NOT_STATED
from summitry.summaries import articles, people, quotes
from summitry.tables import SEPARATOR

TEXTS = (
    "ACCRA, March 3, 2025. Ghanaian Trade Minister Ama Mensah met Fijian President Tomasi Vula in Accra. "
    "Vula promised to open a port.",
    "SUVA, May 5, 2025. Minister Ama Mensah said that cocoa would be sent. Mensah promised to build a ferry. "
    "President Tomasi Vula and Minister Ama Mensah stressed that trade grows. The Danish Foreign Ministry said that it would watch.",
)


@pytest.fixture(scope="module")
def built() -> Corpus:
    read = [Article(f"a{number}", text, "a.txt") for number, text in enumerate(TEXTS, start=1)]
    return build_from(Folder(read), vocabulary.read())


def test_a_statement_has_the_country_that_another_article_states_of_its_speaker(built: Corpus) -> None:
    second = built["quotes"][built["quotes"]["article_id"] == "a2"]
    assert second["speaker_country_codes"].tolist() == ["GHA", "GHA", "FJI;GHA", "DNK"]
    assert second["stated_country_code"].isna().all()


def test_so_has_a_promise(built: Corpus) -> None:
    ferry = built["commitments"][built["commitments"]["text"].str.contains("ferry")]
    assert (ferry["by"].item(), ferry["by_country_codes"].item(), ferry["stated_country_codes"].item()) == ("Ama Mensah", "GHA", "")  # fmt: skip


def test_counts_take_the_countries_that_the_tables_hold(built: Corpus) -> None:
    spoken = quotes.spoken(built, people.roster(built), articles.named(built))
    counted = spoken.groupby("quote_id")["country_code"].agg(lambda codes: set(codes))
    held = (
        built["quotes"]
        .set_index("quote_id")["speaker_country_codes"]
        .map(lambda cell: set(cell.split(SEPARATOR)))
    )
    assert counted.to_dict() == held.to_dict()


def test_of_two_who_speak_together_the_country_of_one_is_not_the_others(made: Callable[..., Corpus]) -> None:
    ana = {
        "entity_id": "ana-couto",
        "name": "Ana Couto",
        "surname": "Couto",
        "named_by": "name",
        "country_code": "CHL",
    }
    both = {"speaker": "Ole Vik;Ana Couto", "speaker_country_codes": "CHL", "is_direct": False}
    found = [("people", "Ana Couto", ana), ("quotes", "Both agreed", both)]
    told = made([{"article_id": "a", "body": "Ana Couto met Ole Vik. Both agreed.", "found": found}])
    spoken = quotes.spoken(told, people.roster(told), articles.named(told))
    assert dict(zip(spoken["speaker"], spoken["country_code"], strict=True)) == {
        "Ole Vik": NOT_STATED,
        "Ana Couto": "CHL",
    }


def test_of_several_countries_the_one_stated_most_often_counts() -> None:
    said = [("A", "PER"), ("A", None), ("A", "CHL"), ("A", "CHL"), ("B", "PER"), ("B", "CHL"), ("C", None)]
    assert most_stated(said) == {"A": "CHL", "B": "CHL"}


@pytest.mark.parametrize(
    ("names", "stated", "expected"),
    [
        pytest.param("A;B", "", "CHL;PER", id="of two known persons both countries"),
        pytest.param("A", "PER", "CHL", id="of a known person not what this article states"),
        pytest.param("A;the envoy", "PER", "CHL;PER", id="of one who is not known what this article states"),
        pytest.param("Peru;Chile", "PER;CHL", "PER;CHL", id="of countries themselves"),
        pytest.param(None, None, "", id="of nobody none"),
    ],
)
def test_names_have_the_countries_of_their_bearers(
    names: str | None, stated: str | None, expected: str
) -> None:
    assert of_names({"A": "CHL", "B": "PER"}, names, stated) == expected
