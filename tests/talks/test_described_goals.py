"""Goals of a journey of which something is said before their name, and visits that others paid some time before."""

from collections.abc import Callable

import pytest

GOALS = [
    pytest.param("Fijian President Semi Vula has concluded a visit to the European nation of Malta, where he praised corals.", "MLT", id="the European nation of"),
    pytest.param("Fijian President Semi Vula arrived on Wednesday in the oil-rich Gulf state of Qatar for a two-day visit.", "QAT", id="a state of that name, with words before it"),
    pytest.param("Fijian President Semi Vula arrived on Wednesday in Qatar.", "QAT", id="a day between arriving and the goal"),
    pytest.param("Fijian President Semi Vula visited the tiny Himalayan kingdom of Bhutan on Wednesday.", "BTN", id="a kingdom visited"),
    pytest.param("Fijian President Semi Vula is on a three-day trip to neighbouring Tonga, where he praised corals.", "TON", id="neighbouring"),
    pytest.param("Fijian President Semi Vula wrapped up a visit to the West African country of Togo on Wednesday with talks on fish.", "TGO", id="the West African country of"),
    pytest.param("Fijian President Semi Vula flew to the Caribbean island of Barbados on Wednesday to discuss fish.", "BRB", id="the Caribbean island of"),
    pytest.param("Fijian President Semi Vula ended a tour of the former Soviet republic of Georgia on Wednesday.", "GEO", id="a republic of that name, told with another adjective"),
    pytest.param("Fijian President Semi Vula travelled to the landlocked nation of Laos on Wednesday, hoping for rice.", "LAO", id="the landlocked nation of"),
    pytest.param("On a visit to the Baltic state of Latvia, Fijian President Semi Vula spoke on Wednesday of coral.", "LVA", id="the visit opens the sentence"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "host"), GOALS)
def test_a_goal_is_found_behind_what_is_said_of_it(
    talks: Callable[..., tuple], words: str, host: str
) -> None:
    assert talks(words)[:2] == (host, "FJI")


@pytest.mark.parametrize(
    "words",
    [
        "Norwegian Prime Minister Ola Dahl ended a visit to Fiji's capital of Suva on Wednesday.",
        "Norwegian Prime Minister Ola Dahl met Fiji's leader Semi Vula on a visit to the country's capital, Suva.",
        "Norwegian Prime Minister Ola Dahl spoke of fish on Wednesday as he visited the Fijian capital Suva on a tour of the Pacific.",
        "Norwegian Prime Minister Ola Dahl flew to the Fijian capital city Suva on Wednesday to meet its president.",
        "BERGEN, Norway, Sept 11, (NTB): Norwegian Prime Minister Ola Dahl failed to seal a pact with Fiji, a week after he missed one with another neighbour, Samoa. His visit to the country's capital of Suva ended on Wednesday.",
    ],
)
def test_the_capital_of_a_country_is_the_place(talks: Callable[..., tuple], words: str) -> None:
    assert talks(words)[:3] == ("FJI", "NOR", "Suva")


@pytest.mark.parametrize(
    "words",
    [
        "Fiji rolled out the red carpet Tuesday for Maltese President Rita Borg, two weeks after a state visit by Kenyan President Ann Otieno.",
        "Fiji welcomed Maltese President Rita Borg on Tuesday with a guard of honour, days after a visit by Kenyan President Ann Otieno.",
        "Fiji welcomed Maltese President Rita Borg on Tuesday, a month after hosting Kenyan President Ann Otieno.",
    ],
)
def test_a_visit_some_time_before_is_not_the_one_reported(talks: Callable[..., tuple], words: str) -> None:
    assert talks(words) == ("FJI", "MLT", None, "2019-09-10")
