"""People whom an article names without a title of their own: by what they have, rule, sign or say, or as somebody who is honoured."""

from collections.abc import Callable

import pytest

from summitry.extract import Extraction, Survey

CASES = [
    pytest.param("They saw works by M. K. Quimby, and the talks were attended by the head of the Agency for Roads and Housing K. Geberov.", {"M. K. Quimby", "K. Geberov"}, id="surnames behind initials"),
    pytest.param("If that fails there is plan B. Quimby laughs. They took vitamin C. Norway is far from N. Ireland and the L. Kalsova University.", set(), id="letters that number, point or belong to a university"),
    pytest.param("Police Ministers Bire Tomb and Semi Vula signed. They walked past the Kalsa Tomb along Wall Street.", {"Bire Tomb", "Semi Vula"}, id="a surname that is a thing as well, behind an office"),
    pytest.param("The Ambassador Extraordinary and Plenipotentiary of Fiji to Malta Semi Vula came.", {"Semi Vula"}, id="an ambassador of full rank"),
    pytest.param("The deal was signed by the chairman of NORGAS Semi Kalsa and the head of the UNESCO World Centre.", {"Semi Kalsa"}, id="the head of a body that is written short"),
    pytest.param("Turkmen President Saparmyrat Kalsow [Saparmurat Kalsov] came.", {"Saparmyrat Kalsow"}, id="a name that is spelled once more"),
    pytest.param("The rapper Kalsa spoke to the boxer Norga.", {"Kalsa", "Norga"}, id="by what they are known for"),
    pytest.param("Dato' Sri Quimby King Geber came, and King Vula.", {"Quimby King Geber", "Vula"}, id="a king in the middle of a name"),
    pytest.param("An Ji-won said the fair went well. So Hyun-su of the chamber agreed.", {"An Ji-won", "So Hyun-su"}, id="Korean names that begin with a small English word"),
    pytest.param("An On-site visit was made. An In-house lawyer came. So Far-right voters said no. An Oslo-based club went.", set(), id="small words before words with a hyphen"),
    pytest.param("“We have fed on the memories of Kalsa and Norga,” he said. They follow in the footsteps of Lalune.", {"Kalsa", "Norga", "Lalune"}, id="those who are remembered by a single name"),
    pytest.param("He read the poetry of Norga at the tomb of Kalsa.", {"Norga", "Kalsa"}, id="a poet's work and somebody's grave"),
    pytest.param("The memories of Bandung and Suva, the legacy of Vardo, the followers of Islam and the ideals of Unity are dear.", set(), id="places, a faith and a cause that are remembered"),
    pytest.param("The descendants of Vikings saw the days of Glasnost and Perestroika and learnt the teachings of Norga University.", set(), id="a people, two policies and a university"),
    pytest.param("He came at the invitation of Rashtrapatiji and thanked Pradhan Mantri ji.", set(), id="offices of India with the form of address"),
    pytest.param("It was sealed by a pact that Zlata Quimby and her colleague Yona Geber signed.", {"Zlata Quimby", "Yona Geber"}, id="a first and a last name with a colleague"),
    pytest.param("The Minister of Foreign Affairs and her colleague left with the mayor of Port Vila and his wife.", set(), id="an office and a city that go with somebody"),
    pytest.param("Zlata Quimby of the chamber of commerce has seen many such papers.", {"Zlata Quimby"}, id="somebody of a chamber who has seen it before"),
    pytest.param("The Executive Board of the bank expects growth.", set(), id="a board of a bank"),
    pytest.param("Zlata Quimby, a fisherman from Nadi, was unmoved.", {"Zlata Quimby"}, id="somebody, with what he works as"),
    pytest.param("Doctor Quimby of the clinic treated them. He has a Doctor of Philosophy.", {"Quimby"}, id="a doctor"),
    pytest.param("The pact cost Semi Kalsa his job.", {"Semi Kalsa"}, id="who lost something of his own"),
    pytest.param("Rita Borg Kalsa had been due to initial a protocol.", {"Rita Borg Kalsa"}, id="who was to initial something"),
    pytest.param("Silver Lagoon was due to fly to Suva and set to sign a contract.", set(), id="a company that is to fly and to sign"),
    pytest.param("“This is good,” Yona Geber quoted the text as saying.", {"Yona Geber"}, id="who quotes a text"),
    pytest.param("“This is good,” Yona Geber, a hairdresser in Suva, told the paper.", {"Yona Geber"}, id="who speaks, with what she works as"),
    pytest.param("“This is good,” Silver Lagoon, a hotel chain in Suva, said in March.", set(), id="a company that speaks"),
    pytest.param("He met Academy of Sciences President Yona Geber and University of Agriculture Rector Semi Kalsa.", {"Yona Geber", "Semi Kalsa"}, id="heads of bodies with fields in their names"),
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
    pytest.param("The guest visited a park and paid tribute to the Father of the Nation, Jone Mataka.", {"Jone Mataka"}, id="father of the nation"),
    pytest.param("The guest paid homage to the nation's founding father Jone Mataka at the park.", {"Jone Mataka"}, id="founding father"),
    pytest.param("The guest paid tribute to national hero Jone Mataka and independence leader Semi Rabuka.", {"Jone Mataka", "Semi Rabuka"}, id="a hero and a leader"),
    pytest.param("They read from the works of the poet Ana Tora.", {"Ana Tora"}, id="a poet"),
    pytest.param("Malta and Fiji sealed deals.\n\nOur reef is not a doormat on which anyone can wipe his feet\nRita Borg\nMaltese fisheries minister\n\nThe two signed an accord.", {"Rita Borg"}, id="a name and an office on lines of their own"),
    pytest.param("Malta and Fiji sealed deals.\n\nOur Reef\nGreen Pages\nOffice hours\n\nThe two signed an accord.", set(), id="lines that name nobody"),
    pytest.param("Norway: Dahl And Foreign Minister Sign Reef Declaration\n\nNorwegian Prime Minister Ola Dahl met Maltese Foreign Minister Rita Borg.", {"Ola Dahl", "Rita Borg"}, id="a verb with a capital in a headline"),
    pytest.param("Malta: Borg And President Meet In Suva\n\nMaltese Prime Minister Rita Borg met Fijian President Semi Vula.", {"Rita Borg", "Semi Vula"}, id="another verb in a headline"),
    pytest.param("Dahl also met with Chief of Staff Ola Lie, Nordland Krai Governor Per Moe, and party leader Jan Vik.", {"Ola Lie", "Per Moe", "Jan Vik"}, id="a region before its governor"),
    pytest.param("The State Minister for General Duties Henry Moe-Lie said reefs matter.", {"Henry Moe-Lie"}, id="general duties"),
    pytest.param("Minister for Special Duties Semi Vula-Tora signed the accord.", {"Semi Vula-Tora"}, id="special duties"),
    pytest.param("“This is good,” Romdane Ben Tora, of the Fijian Forum for Rights, told the paper.", {"Romdane Ben Tora"}, id="who speaks for a forum, between commas"),
    pytest.param("“This is good,” Vili Toma, with the Institute of Coral Studies, argued.", {"Vili Toma"}, id="who is with an institute"),
    pytest.param("Romdane Ben Tora, of the Fijian Forum for Rights, said it was late.", {"Romdane Ben Tora"}, id="who speaks for a forum, at the head"),
    pytest.param("Reef Motors, of the Blue Group, said it was late.", set(), id="a company of a group"),
    pytest.param("The song Blue Lagoon, of the Island Band, told of a boat.", set(), id="a song of a band"),
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


@pytest.mark.parametrize("office", ["\nMaltese fisheries minister", ", fisheries minister", ""])
def test_a_name_below_a_quotation_set_apart_says_it(
    extracted: Callable[..., Extraction], office: str
) -> None:
    body = f"Malta's minister Rita Borg came.\n\n“Our reef is not a doormat for anyone's feet”\nRita Borg{office}\n\nThe two signed an accord."
    assert [row.speaker for row in extracted(body).quotes if row.is_direct] == ["Rita Borg"]
