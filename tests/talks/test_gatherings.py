"""Gatherings of many states: two who meet there are in a third country, unless it is the home of one of them."""

from collections.abc import Callable

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.extract import survey

IN_A_THIRD_COUNTRY = [
    pytest.param("Foreign Minister Rita Borg, who is in New York to attend the UN General Assembly, met on Tuesday with Foreign Minister Ann Otieno of Kenya.", "New York", id="the writer's own minister, without a country"),
    pytest.param("Omani Foreign Minister Said Harthy, who has travelled to Suva to take part in the session of the Council of Foreign Ministers of an island league, met his Kenyan counterpart Ann Otieno on Tuesday.", "Suva", id="travelled to take part in a council of ministers"),
    pytest.param("Maltese Foreign Minister Rita Borg, who arrived in Oslo to participate in a summit on the oceans, had a meeting with the Foreign Minister of Fiji, Semi Vula.", "Oslo", id="arrived to participate in a summit"),
    pytest.param("Maltese Foreign Minister Rita Borg met on Tuesday with her Omani counterpart Said Harthy on the margins of the Oslo Energy Conference.", "Oslo", id="a gathering named for its city"),
    pytest.param("President Rita Borg on Tuesday held talks with President Semi Vula of Fiji in New York on the sidelines of the 74th United Nations General Assembly.", "New York", id="on the sidelines, in a city"),
    pytest.param("Malta's Prime Minister Rita Borg has met her Fijian counterpart Semi Vula in Nairobi, where both are attending a summit on small islands.", "Nairobi", id="where both attend a summit"),
    pytest.param("VALLETTA, Sept 12 (MNA) - Malta's foreign minister Rita Borg left for Nairobi tonight to attend a ministerial meeting of IGAD. Seven countries will take part in the three-day gathering.", "Nairobi", id="a meeting of a body of many"),
    pytest.param("Kenyan President Ann Otieno and Maltese Prime Minister Rita Borg, both passing through Washington, had breakfast together on Tuesday and discussed fish.", "Washington", id="both passing through a city"),
    pytest.param("SUVA, Sept 12 (PNS) - Fiji's Semi Vula and Samoan Prime Minister Sina Tuala, who were both in Geneva on other errands, shook hands on a ferry line on Wednesday.", "Geneva", id="both in a city on other errands"),
    pytest.param("SUVA, Sept 12 (PNS) - Fiji's foreign minister left on Tuesday for Apia to attend the annual meeting of the Pacific Islands Forum.", "Apia", id="left for the place of a forum"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "place"), IN_A_THIRD_COUNTRY)
def test_who_meets_at_a_gathering_visits_nobody(talks: Callable[..., tuple], words: str, place: str) -> None:
    assert talks(words)[:3] == (None, None, place)


VISITS = [
    pytest.param("OSLO (NTB) - Norway's Ola Berg met Kenya's Ann Otieno here on Wednesday; roads, both in Nairobi and Mombasa, were on the agenda.", ("NOR", "KEN", "Oslo", "2019-09-11"), id="things both in one city and in another"),
    pytest.param("Norway's fisheries minister Ola Berg flew to Suva for the Reef Forum. On Tuesday he called on President Semi Vula and signed a tuna accord.", ("FJI", "NOR", "Suva", "2019-09-10"), id="called on a president whose country goes without saying"),
    pytest.param("SUVA, Sept 12 (PNS) - Fiji's foreign minister left on Tuesday for Apia to attend a meeting of the Fiji-Samoa joint commission.", ("WSM", "FJI", "Apia", None), id="left for the meeting of a commission of the two"),
    pytest.param("Kenyan Foreign Minister Ann Otieno, who is visiting Oslo to attend an ocean summit, held a meeting on Wednesday with Norwegian Foreign Minister Ola Berg.", ("NOR", "KEN", "Oslo", "2019-09-11"), id="the host of the gathering met the guest"),
    pytest.param("Fijian President Semi Vula arrived in Nairobi to take part in the fifth session of the joint commission. He met Kenyan President Ann Otieno on Tuesday.", ("KEN", "FJI", "Nairobi", "2019-09-10"), id="a commission of the two is no gathering of many"),
    pytest.param("On the sidelines of the visit of Maltese President Rita Borg to Nairobi, Kenyan President Ann Otieno met her ministers on Tuesday.", ("KEN", "MLT", "Nairobi", "2019-09-10"), id="the sidelines of a visit"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), VISITS)
def test_a_visit_stays_a_visit(talks: Callable[..., tuple], words: str, expected: tuple) -> None:
    assert talks(words) == expected


TITLES = [
    pytest.param("List of outcomes: State Visit of the President of the Republic of Malta to Norway (5-7 March 2019)", ("NOR", "MLT", "Oslo"), id="the visit of a president to a country"),
    pytest.param("Documents of the visit by the President of Malta to Norway", ("NOR", "MLT", "Oslo"), id="the visit by a president to a country"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "expected"), TITLES)
def test_the_goal_of_a_visit_in_a_title(talks: Callable[..., tuple], title: str, expected: tuple) -> None:
    words = (
        "The following agreements were exchanged today at Freia Hall, Oslo in the presence of both leaders."
    )
    assert talks(words, title)[:3] == expected


PLACES = [
    pytest.param("On Tuesday in Oslo, President of Norway Ola Berg held talks with President of Fiji Semi Vula.", ("NOR", "FJI", "Oslo"), id="a day and a city open the sentence"),
    pytest.param("Yesterday afternoon in Suva, the foreign ministers of Fiji and Malta, Semi Vula and Rita Borg, signed two agreements.", ("FJI", "MLT", "Suva"), id="an afternoon and a city"),
    pytest.param("Kenya and Fiji signed a visa pact after talks between Foreign Minister Ann Otieno and her visiting Fijian counterpart Semi Vula at the ministry in the capital's old town.", ("KEN", "FJI", "Nairobi"), id="the capital without its name"),
    pytest.param("When Semi Vula stepped off his plane in Oslo on Sunday night, the Fijian president had fish in mind. He met Prime Minister Ola Berg.", ("NOR", "FJI", "Oslo"), id="stepped off a plane"),
    pytest.param("OSLO –\n\nNorway and Fiji agreed on fish, officials in Oslo said Thursday, a day after Fijian President Semi Vula held talks with his Norwegian counterpart, Ola Berg.\n\nVula flew on to Valletta on Thursday.", ("NOR", "FJI", "Oslo"), id="flew on to a third country"),
    pytest.param("Fijian Prime Minister Semi Vula met his Malaysian counterpart Ahmad Razali after talks at Perdana Putra in Putrajaya. The king received him at Istana Negara.", ("MYS", "FJI", "Putrajaya"), id="the city of a palace that is not in the capital"),
    pytest.param("PRESIDENT BERG: It is a great pleasure to welcome President Semi Vula of Fiji back to Oslo. Fiji is hosting more than 200 Norwegian sailors at Suva.", ("NOR", "FJI", "Oslo"), id="sailors who are hosted are no guests"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), PLACES)
def test_where_the_talks_were(talks: Callable[..., tuple], words: str, expected: tuple) -> None:
    assert talks(words)[:3] == expected


def test_a_name_that_ends_in_i_is_not_the_writer() -> None:
    words = "When Semi Zilinski landed in Oslo on Sunday, the Fijian president had fish in mind. He met Prime Minister Ola Berg."
    article = Article("a", words, "a.txt", outlet="The Malta Independent")
    found = survey(article, vocabulary.read()).talks
    assert (found.host_code, found.guest_code) == ("NOR", "FJI")
