"""Documents named by what they change or do, and words between a verb of signing and its document."""

from collections.abc import Callable

import pytest

SIGNED = [
    pytest.param("Malta and Fiji signed an accord on bees and another easing visa rules for drivers.", [("agreement", "accord on bees"), ("agreement", "another easing visa rules for drivers")], id="another, and what it eases"),
    pytest.param("Two pacts were inked, one covering ferries and the other waiving visas for divers.", [("agreement", "one covering ferries"), ("agreement", "the other waiving visas for divers")], id="the other, and what it waives"),
    pytest.param("The sides signed a treaty on tuna, one scrapping tariffs on cocoa and another setting up a joint bank.", [("treaty", "treaty on tuna"), ("treaty", "one scrapping tariffs on cocoa"), ("treaty", "another setting up a joint bank")], id="one and another, and what each does"),
    pytest.param("At the museum, Minister Lal signed the Coral Accords, making Fiji the tenth party.", [("agreement", "Coral Accords")], id="a plural that is a name"),
    pytest.param("They welcomed the signing, in the course of the visit, of the Memorandum of Understanding on Wetlands between the Ministry of Water of Fiji and the Ministry of Parks of Malta.", [("memorandum", "Memorandum of Understanding on Wetlands between the Ministry of Water of Fiji and the Ministry of Parks of Malta")], id="an insert between commas"),
    pytest.param("They welcomed the signing during the talks of a protocol on lake patrols.", [("protocol", "protocol on lake patrols")], id="the signing during the talks of"),
    pytest.param("The sides noted with satisfaction the signing on 14 May 2024 of the Agreement on Seafarers.", [("agreement", "Agreement on Seafarers")], id="the signing on a day of"),
    pytest.param("The Protocol amending the Agreement on Carriage of Goods of 12 May 1994 was signed by Minister Lal and Minister Borg.", [("protocol", "Protocol amending the Agreement on Carriage of Goods of 12 May 1994")], id="the day of what is amended, in May"),
    pytest.param("The protocol amending the treaty of March 3, 1998 on transit was signed on Thursday.", [("protocol", "protocol amending the treaty of March 3, 1998 on transit")], id="the day of what is amended, with a comma"),
    pytest.param("The ministers signed an agreement on the evening of May 15.", [("agreement", "agreement")], id="an evening is no subject"),
    pytest.param("The parties expressed support for the contract on pumps for the reef mine, concluded between Nordpump AS and Mina Sur on the margins of the forum.", [("contract", "contract on pumps for the reef mine")], id="support for what was concluded on the margins"),
    pytest.param("They signed a memorandum on consultations between the two foreign ministries, as well as an extension of the programme of cooperation in nursing until 2026.", [("memorandum", "memorandum on consultations between the two foreign ministries"), ("programme", "programme of cooperation in nursing until 2026")], id="as well as an extension of"),
    pytest.param("They signed a protocol on rice, along with an amendment to the agreement on ferries and an extension of the gas supply contract.", [("protocol", "protocol on rice"), ("agreement", "agreement on ferries"), ("contract", "gas supply contract")], id="along with an amendment to"),
    pytest.param("The ministers signed the renewal of the cultural cooperation programme for 2024-2026.", [("programme", "cultural cooperation programme for 2024-2026")], id="signed the renewal of"),
    pytest.param("They signed an amending protocol to the 1987 tax treaty.", [("protocol", "amending protocol to the 1987 tax treaty")], id="an amending protocol"),
    pytest.param("An amendment to the air services agreement was also signed.", [("agreement", "air services agreement")], id="an amendment was signed"),
    pytest.param("The leaders announced the conclusion of a General Security of Information Agreement.", [("agreement", "General Security of Information Agreement")], id="a name with of in it"),
    pytest.param("The ministers signed an Avoidance of Double Taxation Treaty.", [("treaty", "Avoidance of Double Taxation Treaty")], id="a treaty's name with of in it"),
    pytest.param("They signed an agreement on the carriage of goods by road.", [("agreement", "agreement on the carriage of goods by road")], id="by road is no signatory"),
    pytest.param("The leaders signed a Reef Union Treaty, the most important agreement between our nations since relations were established in 1970.", [("treaty", "Reef Union Treaty")], id="the most important agreement since a year"),
    pytest.param("The ministers signed a memorandum on bees, the first such accord since independence in 1962.", [("memorandum", "memorandum on bees")], id="the first such accord since a year"),
    pytest.param("They signed a treaty on rice, the first executive programme of the accord on culture, and the minutes of the second session.", [("treaty", "treaty on rice"), ("programme", "executive programme of the accord on culture"), ("other", "minutes of the second session")], id="a first programme in a list"),
    pytest.param("Fiji and Peru signed two instruments on Monday. The instruments are the standard operating procedures for the Agreement on Transit, and a memorandum of understanding on setting up a clinic in Suva.", [("other", "standard operating procedures for the Agreement on Transit"), ("memorandum", "memorandum of understanding on setting up a clinic")], id="standard operating procedures"),
    pytest.param("The premiers witnessed the signing ceremony of five MoUs on collaboration in higher education, tourism, halal food, combating smuggling, and small and medium enterprises.", [("memorandum", "MoUs on collaboration in higher education"), ("memorandum", "tourism"), ("memorandum", "halal food"), ("memorandum", "combating smuggling"), ("memorandum", "small and medium enterprises")], id="five matters, one of them a deed"),
    pytest.param("The two governments signed a memorandum on the certification of hemp, and Nadi Steel, a mill near Suva, concluded a contract to supply turbines.", [("memorandum", "memorandum on the certification of hemp"), ("contract", "contract to supply turbines")], id="another's clause behind a comma and an and"),
    pytest.param("They signed a grant agreement on wells (amount provided: 5 million euros), under which pumps will be bought.", [("agreement", "grant agreement on wells")], id="a bracket with a colon"),
    pytest.param("She said so in a joint communiqué signed with the minister of Foreign Affairs and Culture, Mr. Rios, after their meeting.", [("statement", "joint communiqué")], id="signed with the minister"),
    pytest.param("Lund Dairy signed a supply contract with Suva Milk, the state-owned group, for 18,000 tonnes of powder.", [("contract", "supply contract with Suva Milk, the state-owned group, for 18,000 tonnes of powder")], id="who the partner is stands before what it is about"),
    pytest.param("An agreement between Fiji Rail, the state operator, and Oman Ports, a conglomerate, on new wagons was signed.", [("agreement", "agreement between Fiji Rail, the state operator, and Oman Ports, a conglomerate, on new wagons")], id="who both partners are stands before what it is about"),
    pytest.param("They exchanged a letter of intent for a loan of as much as $450 million.", [("letter of intent", "letter of intent for a loan of as much as $450 million")], id="as much as"),
    pytest.param("Fiji and Oman inked six pacts, including in the areas of herbal medicine and coastal shipping. These include an MoU on herbal medicine, an agreement on coastal shipping services and an MoU between the two radios.", [("memorandum", "MoU on herbal medicine"), ("agreement", "agreement on coastal shipping services"), ("memorandum", "MoU between the two radios")], id="areas first, then the documents of each"),
    pytest.param("They signed a pact on ports and an MoU on prisons. Another MoU, on the study of vines between the Vine Research Institute in Tara and the Central Academy of Wine Research in Lund, was signed by the farm minister.", [("agreement", "pact on ports"), ("memorandum", "MoU on prisons"), ("memorandum", "MoU, on the study of vines between the Vine Research Institute in Tara and the Central Academy of Wine Research in Lund")], id="a long insert before the passive"),
]  # fmt: skip

NOT_SIGNED = [
    pytest.param("They expressed support for the ceasefire agreement signed in Doha by the government and the rebels.", id="support for what others signed"),
    pytest.param("President Lal congratulated President Borg for Malta's signing of the Coral Accords.", id="congratulated on what it signed before"),
    pytest.param("Peru was the first country with which Fiji signed a trade agreement, in December 2020.", id="in a year, behind a comma"),
    pytest.param("President Berg of Norway and President Rios of Peru held talks in Oslo. Rios flew in from Berlin, where he signed a maritime declaration with Germany on Tuesday.", id="signed with a third country"),
    pytest.param("They witnessed the signing of the Bilateral Cooperation Agreements.", id="a plural in capitals that names none"),
    pytest.param("The sides discussed amendments to the agreement on visas.", id="amendments that were discussed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SIGNED)
def test_documents_are_read(
    text: str, expected: list[tuple[str, str]], named: Callable[..., list[tuple[str, str]]]
) -> None:
    assert named(text) == expected


@pytest.mark.parametrize("text", NOT_SIGNED)
def test_nothing_is_read_where_nothing_was_signed(
    text: str, named: Callable[..., list[tuple[str, str]]]
) -> None:
    assert named(text) == []
