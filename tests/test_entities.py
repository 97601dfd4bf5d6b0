"""Who is who over all articles: one id and one name for each person and each organisation."""

from collections.abc import Mapping

import pandas as pd
import pytest

from summitry import vocabulary
from summitry.articles import Article, Folder
from summitry.corpus import Corpus, build_from


def _built(*texts: str, known_as: Mapping[str, str] | None = None) -> Corpus:
    articles = [Article(f"a{number}", text, "a.txt") for number, text in enumerate(texts, start=1)]
    return build_from(Folder(articles), vocabulary.read(), known_as=known_as)


def _persons(*texts: str, known_as: Mapping[str, str] | None = None) -> list[tuple[str, str]]:
    """Words and person of every mention."""
    frame = _built(*texts, known_as=known_as)["people"]
    return list(zip(frame["text"], frame["name"], strict=True))


PERSONS = {
    "a wife is nobody's fuller name": (
        ("Prime Minister Brandl spoke. First lady Zoé Brandl left. Brandl waved.",),
        ["Brandl", "Zoé Brandl", "Brandl"],
    ),
    "a wife without a title is not he who is told of": (
        (
            "President Brandl left.\n\nBrandl waved. He smiled.\n\nAnna Brandl, in velvet, was received by Mayor Soto.",
        ),
        ["Brandl", "Brandl", "Brandl", "Anna Brandl", "Soto"],
    ),
    "a woman called by her surname before her full name is one person": (
        ("President Brandl left.\n\nBrandl waved. She smiled.\n\nAnna Brandl was received by Mayor Soto.",),
        ["Anna Brandl", "Anna Brandl", "Anna Brandl", "Anna Brandl", "Soto"],
    ),
    "marks and hyphens make no other person": (
        ("President Zoé Müller-Lund spoke.", "President Zoe Muller Lund left."),
        ["Zoe Muller Lund", "Zoe Muller Lund"],
    ),
    "a surname alone is its only bearer": (
        ("President Zoé Brandl spoke.", "President Brandl left."),
        ["Zoé Brandl", "Zoé Brandl"],
    ),
    "a surname that two bear is neither": (
        ("Mr. Dan Berglund spoke.", "Ms. Eva Berglund left.", "Minister Berglund wrote."),
        ["Dan Berglund", "Eva Berglund", "Berglund"],
    ),
    "a short first name": (
        (
            "President Joseph H. Brandl, Jr. met Mr. Ted Lund.",
            "President Joe Brandl met Edward Lund, Minister of Trade.",
        ),
        ["Joseph H. Brandl Jr.", "Ted Lund", "Joseph H. Brandl Jr.", "Ted Lund"],
    ),
    "another first name with the same beginning": (
        ("President Dan Brandl met Mr. Don Lund.", "President Donald Brandl left."),
        ["Dan Brandl", "Don Lund", "Donald Brandl"],
    ),
    "a surname with another country is somebody else": (
        ("Austrian President Zoé Brandl spoke.", "Danish President Brandl left."),
        ["Zoé Brandl", "Brandl"],
    ),
    "a name with a part left out": (
        ("Sheikh Saqr bin Rashid Al Falahi spoke.", "Sheikh Saqr bin Rashid left."),
        ["Saqr bin Rashid Al Falahi", "Saqr bin Rashid Al Falahi"],
    ),
    "a name with an initial more": (
        ("President Per Lund spoke.", "President Per H. Lund left."),
        ["Per H. Lund", "Per H. Lund"],
    ),
    "a family name that stands first or last": (
        ("President Han Min-jae spoke.", "President Min-jae Han left."),
        ["Min-jae Han", "Min-jae Han"],
    ),
    "surnames that begin alike are two persons": (
        ("President Ivan Marić spoke.", "Prime Minister Ivan Marićević left."),
        ["Ivan Marić", "Ivan Marićević"],
    ),
}


@pytest.mark.parametrize(("texts", "expected"), PERSONS.values(), ids=PERSONS)
def test_names_of_several_articles(texts: tuple[str, ...], expected: list[str]) -> None:
    assert [name for _, name in _persons(*texts)] == expected


def test_an_id_stands_for_one_name_and_is_that_name_in_small_letters() -> None:
    people = _built("President Zoé Müller spoke. She left.", "Mr. Müller came back.")["people"]
    assert people["entity_id"].tolist() == ["zoe-muller"] * 3
    assert people["named_by"].tolist() == ["name", "pronoun", "name"]


def test_a_speaker_has_the_id_of_the_person_or_body() -> None:
    quotes = _built(
        "Norwegian Prime Minister Per Ås welcomed the guests. The prime minister said that the talks went well. "
        "The Norwegian Ministry of Health said that more would follow. A passer-by said: “It rained all day and nobody came.”"
    )["quotes"]
    assert quotes["speaker_ids"].fillna("").tolist() == [
        "per-as",
        "norwegian-ministry-of-health",
        "",
    ]


def test_a_ministry_is_one_in_whatever_order_its_words_stand() -> None:
    bodies = _built(
        "The Danish Ministry of Trade and Industry wrote.",
        "The Ministry of Industry and Trade of Denmark wrote.",
        "The Swedish Ministry of Trade and Industry wrote.",
    )["organisations"]
    ids = bodies["entity_id"].tolist()
    assert ids[0] == ids[1] == "ministry-of-industry-and-trade-of-denmark"
    assert ids[2] == "swedish-ministry-of-trade-and-industry"


def test_a_ministry_of_no_country_is_another_one_in_each_article() -> None:
    bodies = _built("The Ministry of Health wrote.", "The Ministry of Health called.")["organisations"]
    assert bodies["entity_id"].tolist() == ["ministry-of-health-in-a1", "ministry-of-health-in-a2"]


def test_a_body_of_two_countries_is_one_in_every_article_whichever_it_names_first() -> None:
    bodies = _built(
        "The Ghana-Fiji Business Council met in Accra.",
        "The Fijian-Ghanaian Business Council met in Suva.",
        "The Ghana-Peru Business Council met in Lima.",
    )["organisations"]
    first, second, third = bodies["entity_id"]
    assert first == second != third
    assert bodies["country_code"].isna().all()


def test_a_joint_body_of_the_two_countries_of_the_talks_is_one_under_fewer_words() -> None:
    bodies = _built(
        "ACCRA, March 3, 2025. Fijian President Ana Roa met Ghanaian President Per Mensah in Accra. "
        "The joint commission on trade and fisheries will meet. The business council met.",
        "ACCRA, March 3, 2025. Fijian President Ana Roa met Ghanaian President Per Mensah in Accra. "
        "They praised the Intergovernmental Commission on Fisheries and the joint commission, and the Ghana-Fiji Business Council.",
        "LIMA, May 3, 2025. Chilean President Eva Soto met Peruvian President Jon Ruiz in Lima. The joint commission met.",
    )["organisations"]
    ids = dict(zip(bodies["text"] + bodies["article_id"].astype(str), bodies["entity_id"], strict=True))
    commission = "joint-commission-on-trade-and-fisheries"
    assert ids == {
        "joint commission on trade and fisheriesa1": commission,
        "business councila1": "ghana-fiji-business-council",
        "Intergovernmental Commission on Fisheriesa2": commission,
        "joint commissiona2": commission,
        "Ghana-Fiji Business Councila2": "ghana-fiji-business-council",
        "joint commissiona3": "joint-commission",
    }


def test_a_joint_body_is_none_of_two_that_its_words_fit() -> None:
    bodies = _built(
        "The Ghana-Fiji joint commission on trade met. The Ghana-Fiji joint commission on culture met. "
        "The Ghana-Fiji joint commission will meet."
    )["organisations"]
    assert bodies["entity_id"].nunique() == 3


def test_an_acronym_is_one_body_with_the_name_that_another_article_spells_out() -> None:
    bodies = _built(
        "The Association of Southeast Asian Nations (ASEAN) met.",
        "ASEAN will meet.",
        "Danish airline ASEA flies.",
    )["organisations"]
    ids = bodies["entity_id"].tolist()
    assert ids == ["association-of-southeast-asian-nations"] * 3 + ["asea"]


def test_a_parliament_is_one_whichever_way_its_country_is_told_and_a_union_of_no_country_one_in_all() -> None:
    bodies = _built(
        "The Parliament of Ghana agreed with the African Union.",
        "The Ghanaian Parliament and the Fijian Parliament thanked the African Union. Peru's Congress met. Congress will vote.",
    )["organisations"]
    ids = bodies.set_index("text")["entity_id"]
    assert ids["Parliament of Ghana"] == ids["Ghanaian Parliament"] != ids["Fijian Parliament"]
    assert ids["African Union"].nunique() == 1
    assert ids["Peru's Congress"] == ids["Congress"]


def test_two_acronyms_that_stand_for_each_other_stay_two_bodies() -> None:
    bodies = _built(
        "ASEAN Group (NORD) met.", "NORD Group (ASEAN) met.", "ASEAN met NATO.", "Danish airline NORD flies."
    )["organisations"]
    assert bodies["entity_id"].nunique() >= 3


def test_a_government_is_one_whichever_way_its_country_is_told() -> None:
    bodies = _built(
        "Kenya's government agreed.",
        "The Kenyan government agreed.",
        "The Government of Kenya agreed.",
        "The Danish government agreed.",
    )["organisations"]
    assert bodies["entity_id"].tolist() == ["government-of-kenya"] * 3 + ["danish-government"]


def test_a_speaker_by_acronym_is_the_body_that_it_stands_for() -> None:
    built = _built("The Nordic Fisheries Agency (NFA) sent ships. The NFA said that more would follow.")
    assert built["quotes"]["speaker_ids"].tolist() == ["nordic-fisheries-agency-in-a1"]


def test_no_person_has_the_id_of_an_organisation() -> None:
    corpus = _built("Mr. Ulf Nordby Group spoke. President Stora Bank left. The Stora Bank opened.")
    assert set(corpus["people"]["entity_id"]).isdisjoint(corpus["organisations"]["entity_id"])


def test_an_alias_gives_all_mentions_one_name() -> None:
    texts = ("President Zoé Müller spoke.", "President Soje Myller spoke. Myller left.")
    assert _persons(*texts, known_as={"Soje Myller": "Zoé Müller"}) == [
        ("Zoé Müller", "Zoé Müller"),
        ("Soje Myller", "Zoé Müller"),
        ("Myller", "Zoé Müller"),
    ]


def test_an_alias_may_name_somebody_whom_no_article_names_so() -> None:
    corpus = _built("The Nordic Fisheries Agency wrote. Mr. Per Ås left.", known_as={"Nordic Fisheries Agency": "NFA", "per as": "Peer Aas"})  # fmt: skip
    assert corpus["organisations"][["entity_id", "name"]].to_numpy().tolist() == [["nfa", "NFA"]]
    assert corpus["people"][["entity_id", "name"]].to_numpy().tolist() == [["peer-aas", "Peer Aas"]]


def test_the_two_serbian_leaders_are_never_one_person(corpus: Corpus) -> None:
    people = corpus["people"]
    named = people[people["named_by"] == "name"]
    ids = named.groupby("surname")["entity_id"].agg(set).to_dict()
    assert ids["Vučić"] == {"aleksandar-vucic"}
    assert ids["Vučević"] == {"milos-vucevic"}
    assert set(people["text"][people["entity_id"] == "aleksandar-vucic"]) >= {"Vučić", "He"}


_MANY = {
    "a body of many countries": ("the European Commission", 1),
    "a bank of a continent": ("the African Development Agency", 1),
    "a fund of all countries": ("the International Monetary Fund", 1),
    "a council of a gulf's countries": ("the Gulf Cooperation Council", 1),
    "an agency of a country for what lies abroad": ("the International Cooperation Agency", 2),
    "a committee on such matters is a country's own": ("the European Affairs Committee", 2),
    "a commission that no words tell more of": ("the Election Commission", 2),
}


@pytest.mark.parametrize(("name", "count"), _MANY.values(), ids=_MANY)
def test_a_body_of_many_countries_is_one_in_all_articles(name: str, count: int) -> None:
    frame = _built(f"Ministers met {name}.", f"Ships are a matter of {name}.")["organisations"]
    assert frame["article_id"].nunique() == 2
    assert frame["entity_id"].nunique() == count


def test_a_leader_in_talks_is_of_the_country_on_whose_side_nobody_else_is() -> None:
    corpus = _built(
        "SUVA – Ghana's President Kofi Adom met Prime Minister Ana Vula in Suva on Monday, the first day of his visit to Fiji. "
        "Vula said that trade grows. Trade Minister Jone Tora said nothing."
    )
    people, quotes = corpus["people"], corpus["quotes"]
    told = dict(zip(people["name"], people["country_code"].astype(object), strict=True))
    assert (told["Kofi Adom"], told["Ana Vula"]) == ("GHA", "FJI")
    assert pd.isna(told["Jone Tora"])
    assert quotes["speaker_country_codes"].iloc[0] == "FJI"
