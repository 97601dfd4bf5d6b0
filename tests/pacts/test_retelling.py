"""A document that a later passage tells of again is one document; one that only resembles it is another."""

from collections.abc import Callable

import pytest

SIGNED = [
    pytest.param("Fiji and Malta signed a loan deal on Monday. The agreement on development loans was signed after talks in Suva.", [("agreement", "agreement on development loans")], id="a deal, and the agreement on several of the same"),
    pytest.param("Fiji and Malta sealed a tuna deal. The contract for the supply of tuna was signed by two firms.", [("contract", "contract for the supply of tuna")], id="a deal, and the contract that it is"),
    pytest.param("Fiji and Malta clinched a visa pact. The memorandum of understanding on visas was signed by both ministers.", [("memorandum", "memorandum of understanding on visas")], id="a pact, and the memorandum that it is"),
    pytest.param("Fiji and Malta signed a gas deal. The memorandum on tourism was signed by the ministers of tourism.", [("agreement", "gas deal"), ("memorandum", "memorandum on tourism")], id="a deal, and a memorandum on another matter"),
    pytest.param("Fiji and Malta signed an agreement on gas. The protocol on gas meters was signed by the ministers of energy.", [("agreement", "agreement on gas"), ("protocol", "protocol on gas meters")], id="an agreement, in no loose words, and a protocol"),
    pytest.param("Tonga and Japan signed a security pact on Friday. The pact will allow joint patrols. \"This pact is historic,\" the premier said after signing the agreement.", [("agreement", "security pact")], id="pact again"),
    pytest.param("The presidents signed a joint declaration on friendship on Tuesday. According to the joint declaration, the parties will open consulates.", [("declaration", "joint declaration on friendship")], id="second mention"),
    pytest.param("During the visit, firms signed a $3 billion salt deal, the largest in years. Ana Borg, head of Saltco, and minister Jone Vula signed a $3 billion agreement with Fiji's Reef Company to run two salt works.", [("agreement", "agreement with Fiji's Reef Company to run two salt works")], id="one price, the second time with a subject"),
    pytest.param("Chad and Peru on Monday signed a 200-million-dollar agreement. The 200-million-dollar support agreement was signed under a new fund.", [("agreement", "agreement")], id="told again by its price"),
    pytest.param("Chad and Peru on Monday signed a 200-million-dollar loan agreement. The 30-million-dollar grant agreement was signed by the ministers.", [("agreement", "loan agreement"), ("agreement", "grant agreement")], id="another price is another agreement"),
    pytest.param("Also signed was a treaty on the Avoidance of Double Taxation (ADT). Meanwhile, the treaty on ADT was signed by Finance Minister Jone Vula.", [("treaty", "treaty on the Avoidance of Double Taxation")], id="told again by its short form"),
    pytest.param("Fiji and Malta have signed a trade pact, vowing to sell more. The pact was signed on Friday by Fijian President Jone Vula and visiting Maltese Prime Minister Ana Borg, who opened a forum on links between islands.", [("agreement", "trade pact")], id="what a signatory opened is not what was signed"),
    pytest.param("They signed an accord on tea. The accord signed on Wednesday is the first.", [("agreement", "accord on tea")], id="the accord again"),
    pytest.param("They signed a pact on tea. The memorandum on reefs was praised, and the pact was signed in Suva.", [("agreement", "pact on tea")], id="the pact was signed, told again"),
    pytest.param("Fiji and Malta signed an agreement between the two countries. The agreement between Fiji and Malta on visas was signed by their ministers.", [("agreement", "agreement between Fiji and Malta on visas")], id="the agreement between both countries, told again"),
    pytest.param("Peru and Malta signed two agreements on shipping and culture. A memorandum on maritime transport was signed by the transport ministers. A cultural exchange programme was signed by the culture ministers.", [("memorandum", "memorandum on maritime transport"), ("programme", "cultural exchange programme")], id="areas that were counted, all told again"),
    pytest.param("Peru and Malta signed four agreements covering aviation, tea, visas and defence. They signed an air services accord, and the farm ministers a protocol on tea exports. A memorandum on visas was signed. The armies signed an accord on military training.", [("agreement", "air services accord"), ("protocol", "protocol on tea exports"), ("memorandum", "memorandum on visas"), ("agreement", "accord on military training")], id="four areas, told again by their own names"),
    pytest.param("They signed a joint communique on Friday. In the joint declaration, both sides called for peace.", [("statement", "joint communique")], id="one text under two names"),
    pytest.param("The two signed an accord on legal, financial and technical matters of the Rewa bridge. They also signed an accord on legal, financial and technical matters of the Labasa tunnel.", [("agreement", "accord on legal, financial and technical matters of the Rewa bridge"), ("agreement", "accord on legal, financial and technical matters of the Labasa tunnel")], id="also signed, much alike"),
    pytest.param("Fiji and Oman signed this Monday, in Suva, a naval training agreement. The aforementioned agreement was signed by the Secretary of State for Ports.", [("agreement", "naval training agreement")], id="the aforementioned agreement"),
    pytest.param("The kings signed a joint declaration on fifty years of ties. “Today we are signing a declaration of which we are proud,” one said.", [("declaration", "joint declaration on fifty years of ties")], id="a signatory speaks of it"),
    pytest.param("The treaty was signed by President Sall and Prime Minister Koh. It commits both to open markets.", [("treaty", "treaty")], id="the treaty, told by its signatories"),
    pytest.param("Malta has agreed to buy boats. The two defence ministers signed the contract on Thursday.", [("contract", "contract")], id="signed the contract"),
    pytest.param("Malta and Fiji signed a power deal under which a firm will build a wind park. The contract, worth $200 million, was signed by Energia SA and Fiji Power.", [("agreement", "power deal")], id="the contract, right behind a deal"),
    pytest.param("Fiji and Malta have inked a landmark defence treaty. The premiers put pen to paper on the Suva Treaty in front of parliament on Thursday.", [("treaty", "defence treaty")], id="called by its name"),
    pytest.param("Fiji and Malta signed an agreement on the joint use of border posts. The border deal was signed by the foreign ministers. They also signed a customs agreement.", [("agreement", "agreement on the joint use of border posts"), ("agreement", "customs agreement")], id="called by what it is about"),
    pytest.param("Malta and Fiji signed a defence pact on Monday. The Reciprocal Access Agreement, signed by the two defence ministers, lets troops train together.", [("agreement", "defence pact")], id="called by its official name"),
    pytest.param("Malta and Fiji signed a treaty on extradition and a trade agreement. The document on extradition was signed by the foreign ministers. The ministers signed the Protocol on Sugar.", [("treaty", "treaty on extradition"), ("agreement", "trade agreement"), ("protocol", "Protocol on Sugar")], id="another document with an article"),
    pytest.param("A Joint Declaration on reef care and a protocol on ports were signed. The leaders adopted the Joint Declaration of the President of Fiji and the Prime Minister of Malta at noon.", [("declaration", "Joint Declaration on reef care"), ("protocol", "protocol on ports")], id="the declaration of both presidents"),
    pytest.param("A Joint Declaration on reef care and a protocol on ports were signed. The leaders adopted the Joint Declaration of the Presidents on whales.", [("declaration", "Joint Declaration on reef care"), ("protocol", "protocol on ports"), ("declaration", "Joint Declaration of the Presidents on whales")], id="the declaration on another matter"),
    pytest.param("Fiji and Malta sealed pacts on trade, banking and oil on Thursday. The leaders signed two memorandums of understanding, one for a trade centre and the other for the development of banking.", [("agreement", "oil"), ("memorandum", "one for a trade centre"), ("memorandum", "the other for the development of banking")], id="pacts of a first sentence that are memorandums below"),
    pytest.param("Oman and Chad signed agreements on tourism, pensions, and fisheries on Monday. The port chiefs also penned a memorandum of understanding on fisheries research.", [("agreement", "agreements on tourism"), ("agreement", "pensions"), ("memorandum", "memorandum of understanding on fisheries research")], id="an area that is a memorandum below"),
    pytest.param("Oman and Chad signed two agreements on tourism and fisheries on Monday. The port chiefs also penned a memorandum of understanding on fisheries research.", [("agreement", "agreements on tourism"), ("agreement", "fisheries"), ("memorandum", "memorandum of understanding on fisheries research")], id="areas that were counted stay"),
    pytest.param("Oman and Chad signed agreements on tourism, pensions, and fisheries on Monday. The port chiefs also penned a memorandum of understanding on railways.", [("agreement", "agreements on tourism"), ("agreement", "pensions"), ("agreement", "fisheries"), ("memorandum", "memorandum of understanding on railways")], id="a memorandum on another matter"),
    pytest.param("Fiji signs trade document with Malta\n\nFiji and Malta signed a protocol on trade and customs on Thursday.", [("protocol", "protocol on trade and customs")], id="a headline of no kind"),
    pytest.param("Malta and Fiji signed a deal here Monday to send nurses to Suva.\n\nMaltese Foreign Minister Rita Borg and Fijian counterpart Semi Vula inked the agreement on enhanced cooperation in care at the end of the talks.", [("agreement", "agreement on enhanced cooperation in care")], id="a deal to do something, named by the next sentence"),
    pytest.param("Malta and Fiji signed a deal Monday to let divers work abroad. The accord on labour mobility was signed by the two ministers.", [("agreement", "accord on labour mobility")], id="a pact to do something, named by the next sentence"),
    pytest.param("Malta and Fiji signed a deal Monday to end a row over ferries. The ministers also signed the agreement on visas.", [("agreement", "deal Monday to end a row over ferries"), ("agreement", "agreement on visas")], id="a deal, and what was also signed"),
    pytest.param("Malta and Fiji signed a deal Monday to end a row over ferries. The Agreement on Visas was signed by the ministers.", [("agreement", "deal Monday to end a row over ferries"), ("agreement", "Agreement on Visas")], id="a deal, and a title in capitals"),
    pytest.param("Malta and Fiji signed a deal Monday to end a row over ferries. Vula called it historic. Later the ministers signed the agreement on visas.", [("agreement", "deal Monday to end a row over ferries"), ("agreement", "agreement on visas")], id="a deal, and what was signed later"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SIGNED)
def test_lists_each_once(named: Callable, text: str, expected: list) -> None:
    assert named(text) == expected


ON_A_DAY = [
    pytest.param("Damascus Syrian Arab Republic Radio in Arabic 12 May -- An agreement on cooperation in the field of tourism was signed between Syria and Tunisia today. The agreement provides for the exchange of expertise and the organization of tourist weeks. The agreement was signed for Syria by the minister of tourism and for Tunisia by the visiting minister of tourism and handicrafts.", [("agreement", "agreement on cooperation in the field of tourism")], "1994-05-13", id="one agreement in three sentences"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "published"), ON_A_DAY)
def test_lists_each_once_in_an_article_of_a_day(
    named: Callable, text: str, expected: list, published: str
) -> None:
    assert named(text, published) == expected


TREATY = [("treaty", "Treaty on Whales"), ("memorandum", "MoU on Herbs")]
SIGNED_LIST = "The following documents were signed:\n{items}\n\n{again}"
ITEMS = [
    pytest.param("- Treaty on Whales;\n- MoU on Herbs.", id="dashes"),
    pytest.param("1. Treaty on Whales, signed by the foreign ministers\n2. MoU on Herbs, signed by the foreign ministers", id="numbers and signatories"),
    pytest.param("(a) Treaty on Whales (signed by both)\n(b) MoU on Herbs (signed by both)", id="letters and signatories in brackets"),
]  # fmt: skip
AGAIN = [
    "The treaty on whales was signed by the two ministers.",
    "The Treaty on Whales was signed by the two ministers. The MoU on Herbs was signed by the health ministers.",
    "The signing of the treaty on whales took place at noon.",
    "“The treaty on whales that we signed today opens a new page,” she said.",
]


@pytest.mark.parametrize("again", AGAIN)
@pytest.mark.parametrize("items", ITEMS)
def test_a_list_and_who_signed(named: Callable, items: str, again: str) -> None:
    assert named(SIGNED_LIST.format(items=items, again=again)) == TREATY


LEAD = "Malta and Fiji signed a memorandum on herbs on Wednesday. "
REST = [
    pytest.param("They condemned the end of the truce agreement in Chad. The deal was signed by the health ministers.", id="the deal, behind an accord of others"),
    pytest.param("Both are party to the Paris Agreement. The agreement was signed by the health ministers.", id="the agreement, behind one of many countries"),
    pytest.param("The herb accord, which has 24 articles, must be ratified. The signing of the pact took place at noon.", id="the pact, behind another name"),
    pytest.param("The ministers approved the plan of meetings for next year.", id="a plan of meetings"),
    pytest.param("The council adopted a decision on the signing of the agreement on data.", id="a decision on a signing"),
    pytest.param("A legal framework was adopted by the assembly.", id="a legal framework"),
    pytest.param("The memorandum they signed today sets out a plan for the next decade.", id="what a document sets out"),
]  # fmt: skip


@pytest.mark.parametrize("rest", REST)
def test_a_lead_and_its_background(named: Callable, rest: str) -> None:
    assert named(LEAD + rest) == [("memorandum", "memorandum on herbs")]
