"""Documents that are not those of the talks: asked about, of others, of one side, of an earlier visit, or no documents at all."""

from collections.abc import Callable

import pytest

NONE = [
    pytest.param("Q: Did you sign a treaty on water?", id="a question"),
    pytest.param("Were any agreements on ports signed?", id="a question in the passive"),
    pytest.param("Whether a memorandum on salt was signed is not known.", id="whether one was signed"),
    pytest.param("It is ten years since the pact on ferries was signed.", id="years since one was signed"),
    pytest.param("During that visit, they signed an accord on sugar.", id="during that visit"),
    pytest.param("Chad thanked Fiji for having signed the pact on reefs.", id="thanks for having signed"),
    pytest.param("The treaty on whales, signed by their predecessors, runs out in June.", id="signed by their predecessors"),
    pytest.param("The instruments of ratification of the agreement on taxes were exchanged in Suva.", id="the ratification of a treaty"),
    pytest.param("The review of the treaty on dams was concluded on Monday.", id="the review of a treaty"),
    pytest.param("The rebels signed a truce accord with the government on Monday.", id="signed by rebels"),
    pytest.param("The ministry signed a deal with the unions on wages.", id="a deal with unions"),
    pytest.param("Midfielder Semi Vula signed a two-year contract with a club in Lima.", id="a player's contract"),
    pytest.param("The police adopted a plan to close roads during the talks.", id="a plan of the police"),
    pytest.param("The government adopted a budget and approved a programme of reforms.", id="a programme of a government, behind another verb"),
    pytest.param("Vula issued a declaration of support for the strikers.", id="a declaration of one person"),
    pytest.param("The ministers approved the programme of the second day.", id="the programme of a day"),
    pytest.param("The treaty has been signed by 120 countries.", id="signed by many states"),
    pytest.param("Only six states have signed the protocol on dams.", id="only some states"),
    pytest.param("The two parties signed an electoral pact.", id="an electoral pact"),
    pytest.param("The opposition leader signed a pact with two smaller parties.", id="a pact of parties"),
    pytest.param("The king approved the protocol for the dinner.", id="the protocol for a dinner"),
    pytest.param("The bank signed off on a programme for roads.", id="signed off on"),
    pytest.param("Also put off was the signing of a protocol on ferries.", id="a signing that was put off"),
    pytest.param("When our forefathers signed the treaty of peace, these shores were empty.", id="signed by forefathers"),
    pytest.param("Japan has signed such agreements with Peru and Chad.", id="such agreements"),
    pytest.param("The EU has concluded similar memoranda with Chad and Togo.", id="similar memoranda"),
    pytest.param("He signed the One Plan Act into law.", id="an act of that name"),
    pytest.param("She congratulated the president on the signing of the accord between Chad and Togo.", id="congratulated on a signing"),
    pytest.param("They reaffirmed the commitments in the joint statement of 2019.", id="the joint statement of a year"),
    pytest.param("The joint statement adopted at their last meeting set a target.", id="adopted at their last meeting"),
    pytest.param("They set up ties in 1992, and a friendship treaty was signed two years later.", id="two years later"),
    pytest.param("They welcomed the adoption of the Pact for Reefs.", id="a pact whose adoption is welcomed"),
    pytest.param("President Adams signed a presidential memorandum on tariffs.", id="a presidential memorandum"),
    pytest.param("The president signed a proclamation and a memorandum on steel.", id="a memorandum beside a proclamation"),
    pytest.param("The defence minister was sacked after a contract for boats was signed without a tender.", id="a contract that cost a minister his seat"),
    pytest.param("The national plan adopted by the government calls for more trains.", id="a plan adopted by a government"),
    pytest.param("The star signed a contract extension with the Suva Sharks.", id="a contract extension"),
    pytest.param("Two documents were signed. They closed a plant under the restructuring plan.", id="a plan behind documents that were counted"),
    pytest.param("The students exchanged letters with pupils in Peru. They agreed on trade.", id="letters of pupils"),
    pytest.param("The visit concluded with a plan to meet.", id="a plan to meet"),
    pytest.param("A truce agreement between the army and the rebels was signed in Suva.", id="between an army and rebels"),
    pytest.param("She signed a certificate at the school.", id="a certificate"),
    pytest.param("They finalised plans for a summit in May.", id="plans for a summit"),
    pytest.param("He struck a deal with parliament over the budget.", id="a deal with parliament"),
    pytest.param("They reached an agreement that the talks would go on.", id="an agreement that talks would go on"),
    pytest.param("They made a deal to meet again.", id="a deal to meet"),
    pytest.param("He exchanged letters with the ambassador.", id="letters with an envoy"),
    pytest.param("They welcomed the adoption by the United Nations of the Pact for Reefs.", id="adopted by the United Nations"),
    pytest.param("They endorsed the action plan of the G20.", id="a plan of the G20"),
    pytest.param("The visit yielded the following results:\n- A plan to plant trees\n- Announcement of 50 grants", id="outcomes that are no documents"),
]  # fmt: skip


@pytest.mark.parametrize("text", NONE)
def test_finds_none(named: Callable, text: str) -> None:
    assert named(text) == []


TALKS = "President Tolu of Fiji held talks with Prime Minister Holm of Norway in Oslo on Thursday. "
OF_OTHERS = [
    pytest.param("Australia and Nauru signed a treaty on seabirds on Monday.", id="two third countries"),
    pytest.param("NATO signed a charter with Ukraine.", id="a union and a third country"),
    pytest.param("Tolu hailed the peace accord signed by Armenia and Azerbaijan.", id="signed by two third countries"),
    pytest.param("They welcomed the signing of the peace deal by Armenia and Azerbaijan.", id="a signing by two third countries"),
    pytest.param("Last week in Quito, he and President Paz signed a memorandum on roses.", id="in another capital last week"),
    pytest.param("On Monday he was in Paris, where he signed a declaration on forests.", id="where he signed another"),
    pytest.param("Earlier it was reported that Chad and Italy had signed an accord on gas.", id="reported of two third countries"),
]  # fmt: skip


@pytest.mark.parametrize("text", OF_OTHERS)
def test_leaves_those_of_third_countries_out(named: Callable, text: str) -> None:
    assert named(TALKS + text) == []


FOUND = [
    pytest.param("After the signing of an accord on tuna and a protocol on pearls, Vula said the two would bring jobs.", [("agreement", "accord on tuna"), ("protocol", "protocol on pearls")], id="after the signing, what was said of it"),
    pytest.param("They signed an accord on visas and finally a plan of action on farming.", [("agreement", "accord on visas"), ("plan", "plan of action on farming")], id="and finally"),
    pytest.param("Malta and Peru signed a free trade agreement on Wednesday, ending years of talks.", [("agreement", "free trade agreement")], id="a remark behind the day"),
    pytest.param("The two premiers signed the reef accord on board a ship.", [("agreement", "reef accord")], id="on board"),
    pytest.param("List of documents signed\n\nS. No. | Title | Signed by\n1 | MoU on Herbs | A. Rao\n2 | Treaty on Whales | B. Lal", [("memorandum", "MoU on Herbs"), ("treaty", "Treaty on Whales")], id="heads of columns"),
    pytest.param("B. Announcements\n1. Opening of an embassy\n\nC. Memoranda of Understanding\n1. MoU on Nursing", [("memorandum", "MoU on Nursing")], id="a heading of kinds with a letter"),
    pytest.param("Peru and Malta signed two agreements on shipping and culture. A memorandum on maritime transport was signed by the transport ministers. A cultural exchange programme was signed by the culture ministers.", [("memorandum", "memorandum on maritime transport"), ("programme", "cultural exchange programme")], id="areas that were counted, all told again"),
    pytest.param("Peru and Malta signed four agreements covering aviation, tea, visas and defence. They signed an air services accord, and the farm ministers a protocol on tea exports. A memorandum on visas was signed. The armies signed an accord on military training.", [("agreement", "air services accord"), ("protocol", "protocol on tea exports"), ("memorandum", "memorandum on visas"), ("agreement", "accord on military training")], id="four areas, told again by their own names"),
    pytest.param("The president met lawmakers and signed an accord on fish.", [("agreement", "accord on fish")], id="signed behind a meeting with lawmakers"),
    pytest.param("The accord on tuna was signed by the EU and Fiji.", [("agreement", "accord on tuna")], id="signed by the EU and a country"),
    pytest.param("The treaty on tea was signed by the parliament speakers.", [("treaty", "treaty on tea")], id="signed by speakers"),
    pytest.param("Documents signed: 1) Treaty on Whales; 2) MoU on Herbs. Planned documents: 1) Accord on Nets; 2) Treaty on Dams.", [("treaty", "Treaty on Whales"), ("memorandum", "MoU on Herbs")], id="a list of planned documents behind"),
    pytest.param("Of the nine memoranda signed, three concern energy. They include a memorandum on hydrogen and a memorandum on oil.", [("memorandum", "memorandum on hydrogen"), ("memorandum", "memorandum on oil")], id="what some of them concern"),
    pytest.param("We have just signed three documents. First, an accord on tea. Second, a memorandum on nets. And third, a plan of action on reefs.", [("agreement", "accord on tea"), ("memorandum", "memorandum on nets"), ("plan", "plan of action on reefs")], id="first, second, and third"),
    pytest.param("“Agreement on Ferries” was signed by Minister Vula, “Protocol on Nets” by Director Borg, and “Plan of Action on Reefs” by Ministers Lal and Holm.", [("agreement", "Agreement on Ferries"), ("protocol", "Protocol on Nets"), ("plan", "Plan of Action on Reefs")], id="names in quotation marks, each by others"),
    pytest.param("The leaders welcomed the signing of the Memorandum on Nets and underscored the need for an early conclusion of the Treaty on Dams.", [("memorandum", "Memorandum on Nets")], id="and underscored the need for another"),
    pytest.param("The leaders signed a financing agreement worth EUR 20 million.", [("agreement", "financing agreement worth EUR 20 million")], id="a sum behind its currency"),
    pytest.param("The two governments signed a joint programme on reefs.", [("programme", "joint programme on reefs")], id="a programme of both governments"),
    pytest.param("The summit adopted a declaration on oceans.", [("declaration", "declaration on oceans")], id="a declaration of a summit"),
    pytest.param("They exchanged letters on a school grant.", [("exchange of notes", "letters on a school grant")], id="letters on a matter"),
    pytest.param("The ministry concluded a memorandum with the Trade Union Institute on training.", [("memorandum", "memorandum with the Trade Union Institute on training")], id="an institute of unions"),
    pytest.param("They signed a good governance memorandum.", [("memorandum", "good governance memorandum")], id="good as part of a name"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_finds_theirs(named: Callable, text: str, expected: list) -> None:
    assert named(text) == expected
