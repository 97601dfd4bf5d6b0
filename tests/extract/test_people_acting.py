"""People whom an article names without any title, or with one that stands apart: by what they have, rule, sign or say."""

from collections.abc import Callable

import pytest

from summitry.extract import Survey

CASES = [
    pytest.param("Vula and his Maltese counterpart Rita Borg signed.", {"Vula", "Rita Borg"}, id="somebody with a counterpart"),
    pytest.param("Vula and his wife were shown around.", {"Vula"}, id="somebody with a wife"),
    pytest.param("Malta and Fiji draw closer. Vula is on a three-day visit to Malta.", {"Vula"}, id="somebody on a visit"),
    pytest.param("Vula, on his first visit to Malta, signed the deal.", {"Vula"}, id="somebody on his first visit"),
    pytest.param("Vula, who arrived on Monday, will leave on Friday.", {"Vula"}, id="somebody who arrived"),
    pytest.param("Vula was welcomed at the airport.", {"Vula"}, id="somebody who is welcomed"),
    pytest.param("Vula held talks with his host.", {"Vula"}, id="somebody with a host"),
    pytest.param("“This is good,” said Vula.", {"Vula"}, id="who said what was quoted"),
    pytest.param("Ties grew under the Rita Borg government.", {"Rita Borg"}, id="a government called after its head"),
    pytest.param("Ties grew under Rita Borg's administration.", {"Rita Borg"}, id="an administration of somebody"),
    pytest.param("The pact was signed by Semi Vula on behalf of Fiji and Rita Borg on behalf of Malta.", {"Semi Vula", "Rita Borg"}, id="two who sign for their countries"),
    pytest.param("Rita Borg signed for Malta.", {"Rita Borg"}, id="who signed for a country"),
    pytest.param("Rita Borg had signed for Malta and Semi Vula has inked on behalf of Fiji.", {"Semi Vula", "Rita Borg"}, id="who had signed for a country"),
    pytest.param("They praised the Silver Lagoon for the United Nations.", set(), id="a thing for an organisation"),
    pytest.param("They met Semi Vula, the Fijian president, and Malta's Rita Borg.", {"Semi Vula", "Rita Borg"}, id="another country's leader behind an office"),
    pytest.param("The presidents of Fiji Semi Vula and Malta Rita Borg met.", {"Semi Vula", "Rita Borg"}, id="presidents of two countries with no comma"),
    pytest.param("The foreign ministers of Fiji Semi Vula, Norway Ola Dahl and Malta Rita Borg met.", {"Semi Vula", "Ola Dahl", "Rita Borg"}, id="ministers of three countries with no comma"),
    pytest.param("President Semi Vula and the President Malta, Rita Borg, met.", {"Semi Vula", "Rita Borg"}, id="a president and a country with no of"),
    pytest.param("“We are brothers,” Vula told reporters.", {"Vula"}, id="who told reporters"),
    pytest.param("The talks between Semi Vula and Rita Borg lasted an hour.", {"Semi Vula", "Rita Borg"}, id="talks between two"),
    pytest.param("They want to attract Foreign Direct Investments. The Visa Exemption for Holders was signed.", set(), id="words with capitals"),
    pytest.param("Ministers of Women and Child Care and of the Trade Unit met.", set(), id="fields of ministers"),
    pytest.param("The Upper Valletta government objects, as the New Harbour government does.", set(), id="governments of regions"),
    pytest.param("The Vulas, who live by the sea, and a Norgas and his kind were there.", set(), id="a group and a thing with an article"),
    pytest.param("Norgas is on a hill. Norgas and its partners met.", set(), id="a company"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), CASES)
def test_these_people_are_named_and_no_others(
    surveyed: Callable[..., Survey], body: str, expected: set[str]
) -> None:
    assert {row.name for row in surveyed(body).people} == expected


def test_each_of_two_presidents_is_of_the_country_before_the_name(surveyed: Callable[..., Survey]) -> None:
    body = "The presidents of Fiji Semi Vula and Malta Rita Borg met, as did the President Norway, Ola Dahl."
    found = {row.name: row.country_code for row in surveyed(body).people}
    assert found == {"Semi Vula": "FJI", "Rita Borg": "MLT", "Ola Dahl": "NOR"}
