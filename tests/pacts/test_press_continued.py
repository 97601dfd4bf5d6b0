"""Documents told in a sentence that goes on from another, or beside another document of the sentence."""

from collections.abc import Callable

import pytest

SIGNED = [
    pytest.param("Ana Paz and Jone Vula signed memorandums on trade & industry, film, & the arts.", [("memorandum", "memorandums on trade & industry"), ("memorandum", "film"), ("memorandum", "the arts")], id="a list closed by an ampersand"),
    pytest.param("They signed several accords, including on ferries, on museums & on reefs.", [("agreement", "ferries"), ("agreement", "museums"), ("agreement", "reefs")], id="a list of items closed by an ampersand"),
    pytest.param("They signed several treaties. The treaties include those on fisheries, on tea and on museums.", [("treaty", "fisheries"), ("treaty", "tea"), ("treaty", "museums")], id="treaties include those on, one of three letters"),
    pytest.param("They signed six contracts. One of the contracts is on ferries, the others concern tea and salt.", [("contract", "ferries"), ("contract", "tea"), ("contract", "salt")], id="one of the contracts, the others"),
    pytest.param("They signed six contracts. One of the contracts is on ferries, the others concern trade.", [("contract", "ferries")], id="one of the contracts, the others of one matter"),
    pytest.param("They signed six contracts. Among the contracts signed, an accord on ports aims to open two harbours.", [("agreement", "accord on ports")], id="among the contracts signed"),
    pytest.param("Peru and Fiji held talks, after which four agreements were signed. These agreements includes: Agreement on the Creation of a Joint Commission; Memorandum of Understanding on Consultations.\n\nMemorandum of Understanding on Fisheries; Memorandum of Understanding on Forestry.", [("agreement", "Agreement on the Creation of a Joint Commission"), ("memorandum", "Memorandum of Understanding on Consultations"), ("memorandum", "Memorandum of Understanding on Fisheries"), ("memorandum", "Memorandum of Understanding on Forestry")], id="a list goes on in a sentence without a verb"),
    pytest.param("Peru and Fiji signed an agreement on ports. Agreement on prices remains far away.", [("agreement", "agreement on ports")], id="a sentence with a verb is no further item"),
    pytest.param("Besides a tax treaty other agreements signed included one on the waiver of visas for holders of official passports; a memorandum of understanding (MoU) on mining; and another MoU on ports.", [("treaty", "tax treaty"), ("agreement", "one on the waiver of visas for holders of official passports"), ("memorandum", "memorandum of understanding (MoU) on mining"), ("memorandum", "MoU on ports")], id="besides one, other agreements signed included"),
    pytest.param("Under a tax treaty and other agreements signed by their predecessors, both sides will pay.", [], id="what is done under agreements signed"),
    pytest.param("Chad and Peru signed two agreements. One of the main agreements was focused on ending double taxation.", [("agreement", "ending double taxation")], id="one of the main agreements was focused on"),
    pytest.param("The presidents oversaw the signing of three agreements. The first agreement between the two countries focused on joint work of the coast guards. It was signed by the ministers. The second agreement was a protocol to amend an agreement on rail. The third agreement was to develop cooperation in fisheries.", [("agreement", "joint work of the coast guards"), ("protocol", "protocol to amend an agreement on rail"), ("agreement", "develop cooperation in fisheries")], id="the first focused on, the third was to"),
    pytest.param("The presidents oversaw the signing of two agreements. The second agreement was to be ratified by parliament.", [], id="was to be is no matter"),
    pytest.param("A plan was adopted to carry out a memorandum on fisheries signed by the ministries in Lusaka in 2014, as well as a programme of cooperation in the field of libraries for 2023-2025.", [("plan", "plan was adopted to carry out a memorandum on fisheries"), ("programme", "programme of cooperation in the field of libraries for 2023-2025")], id="as well as, behind a document signed long ago"),
    pytest.param("The two attended the signing ceremony of five documents between Chad and Peru, including a memorandum of understanding on mining, an exchange of notes on the building of a bridge between Arica and Lima, a school and a clinic for veterans in Lima and an agreement on the protection of investments.", [("memorandum", "memorandum of understanding on mining"), ("exchange of notes", "exchange of notes on the building of a bridge between Arica and Lima"), ("agreement", "agreement on the protection of investments")], id="behind a matter with items of its own"),
    pytest.param("The two sides signed a joint statement outlining plans for cooperation in fisheries, among them the start of talks toward a customs agreement.", [("statement", "joint statement outlining plans for cooperation in fisheries")], id="a statement outlining plans"),
    pytest.param("The two towns became twins, which is enshrined in an agreement between the councils of Lima and Suva.", [("agreement", "agreement between the councils of Lima and Suva")], id="enshrined in an agreement"),
    pytest.param("Both respect the borders enshrined in the treaty on peace.", [], id="enshrined in a treaty of old"),
    pytest.param("After the talks, agreements were exchanged between both parties.", [], id="agreements between both parties name none"),
    pytest.param("This agreement, signed by the Fijian minister of finance, marks Chad's ninth tax agreement with another country.", [], id="what an agreement marks is none"),
    pytest.param("Chad and Peru signed memoranda of understanding on customs, the creation of a joint committee, water supply, and health and education cooperation.", [("memorandum", "memoranda of understanding on customs"), ("memorandum", "the creation of a joint committee"), ("memorandum", "water supply"), ("memorandum", "health and education cooperation")], id="four matters of memoranda that are not counted"),
    pytest.param("Chad and Peru recently signed three agreements. The agreements were witnessed by the two premiers at a ceremony in Lima. One of the key agreements was focused on ending double taxation.", [("agreement", "ending double taxation")], id="recently in the first sentence, one of them two sentences on"),
    pytest.param("The two presidents held long talks in Lima on Monday and spoke of border posts, of fishing and of the many students of both countries at the universities. They recently signed a memorandum on wool.", [], id="recently further down"),
    pytest.param("The following announcement and two customs agreements were signed after the talks:\n\n(1) An announcement signed by the presidents on wider ties, in which the guest said that Peru backs the space program;\n\n(2) A customs agreement signed by the ministers.", [("statement", "announcement"), ("agreement", "customs agreement")], id="an announcement, and a program spoken of behind who signed it"),
    pytest.param("Chad and Peru on Monday signed a 200-million-dollar agreement. The 200-million-dollar support agreement was signed under a new fund.", [("agreement", "agreement")], id="told again by its price"),
    pytest.param("Chad and Peru on Monday signed a 200-million-dollar loan agreement. The 30-million-dollar grant agreement was signed by the ministers.", [("agreement", "loan agreement"), ("agreement", "grant agreement")], id="another price is another agreement"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), SIGNED)
def test_finds(words: str, expected: list, named: Callable) -> None:
    assert named(words) == expected
