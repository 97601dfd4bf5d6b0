"""Documents whose words stand in an uncommon order, and verbs of signing that tell of no deed."""

from collections.abc import Callable

import pytest

SIGNED = [
    pytest.param("Peru and Oman subscribed a convention on archives.", [("treaty", "convention on archives")], id="subscribed"),
    pytest.param("The leaders attended the formalisation of a memorandum on reefs.", [("memorandum", "memorandum on reefs")], id="the formalisation of"),
    pytest.param("Petrobras and Sonangol inked a Heads of Agreement on gas.", [("agreement", "Heads of Agreement on gas")], id="heads of agreement"),
    pytest.param("Oman's ports and Lamu Port signed a strategic framework partnership agreement.", [("agreement", "strategic framework partnership agreement")], id="a framework that modifies an agreement"),
    pytest.param("The two ministers finalised a Mutual Logistics Arrangement.", [("other", "Mutual Logistics Arrangement")], id="an arrangement finalised"),
    pytest.param("The ministers signed a Joint Economic Commission (JEC) protocol.", [("protocol", "Joint Economic Commission (JEC) protocol")], id="an abbreviation before the noun"),
    pytest.param("They exchanged four memorandums of understanding (MoU), namely on rubber, on halal food, on nursing and on sport.", [("memorandum", "rubber"), ("memorandum", "halal food"), ("memorandum", "nursing"), ("memorandum", "sport")], id="an abbreviation behind a plural is no document"),
    pytest.param("A contract for two ferries, valued at 1.4 billion euros, was initialled on Tuesday.", [("contract", "contract for two ferries")], id="a price with a point before the passive"),
    pytest.param("A tax treaty, decades in the making, was signed in Lima.", [("treaty", "tax treaty")], id="words in commas before the passive"),
    pytest.param("The parties signed interagency memorandums on cooperation in ports and harbours, post, the mining sector, and banking.", [("memorandum", "interagency memorandums on cooperation in ports and harbours"), ("memorandum", "post"), ("memorandum", "the mining sector"), ("memorandum", "banking")], id="an and inside an item of a list with commas"),
    pytest.param("A protocol was also signed between Peru and Oman amending the Agreement between Peru and Oman on Pensions.", [("protocol", "protocol was also signed between Peru and Oman amending the Agreement between Peru and Oman on Pensions")], id="what is amended is no document of its own"),
    pytest.param("They signed an agreement on youth policy. This is the first bilateral document on cooperation in this area.", [("agreement", "agreement on youth policy")], id="this is the first document"),
    pytest.param("They signed four pacts on tea, salt, silk and tin.", [("agreement", "pacts on tea"), ("agreement", "salt"), ("agreement", "silk"), ("agreement", "tin")], id="the last and parts"),
    pytest.param("Two documents - an accord on sea rescue and a protocol on bees - were signed here.", [("agreement", "accord on sea rescue"), ("protocol", "protocol on bees")], id="dashes before the passive"),
    pytest.param("Two memoranda — one on gems, the other on dance — were signed.", [("memorandum", "one on gems"), ("memorandum", "the other on dance")], id="one and the other between dashes"),
    pytest.param("The visit produced a customs treaty and an accord on ferries, both signed on Tuesday.", [("treaty", "customs treaty"), ("agreement", "accord on ferries")], id="a visit that produced documents"),
    pytest.param("Signed at the palace were a pact on wheat and a letter of intent on trams.", [("agreement", "pact on wheat"), ("letter of intent", "letter of intent on trams")], id="signed at the palace were"),
    pytest.param("Signed by both kings, the Declaration on the Strait opens a new era.", [("declaration", "Declaration on the Strait")], id="signed by, at the sentence's start"),
    pytest.param("The two deputies signed Monday, in Quito, an accord on toll roads.", [("agreement", "accord on toll roads")], id="day and place in commas"),
    pytest.param("The documents signed were: (i) Agreement on Pastures; (ii) Memorandum on Radio.", [("agreement", "Agreement on Pastures"), ("memorandum", "Memorandum on Radio")], id="roman numbers"),
    pytest.param("The presidents signed a treaty on the lake, and the ministers of health a programme on vaccines.", [("treaty", "treaty on the lake"), ("programme", "programme on vaccines")], id="other signatories, the verb left out"),
    pytest.param("Four agreements were signed: air services, pensions, deep-sea mining and a visa waiver.", [("agreement", "air services"), ("agreement", "pensions"), ("agreement", "deep-sea mining"), ("agreement", "a visa waiver")], id="as many items as were counted"),
    pytest.param("Four agreements were signed: pensions and visas.", [], id="fewer items than were counted"),
    pytest.param("They signed two memoranda, on archives and ports, and an accord on pensions.", [("memorandum", "memoranda, on archives"), ("memorandum", "ports"), ("agreement", "accord on pensions")], id="a counted plural and its areas in commas"),
    pytest.param("The king and his host signed a charter of friendship and five other documents on Friday: a memorandum in fisheries; a plan of the tourist boards; and a contract for ten trams.", [("other", "charter of friendship"), ("memorandum", "memorandum in fisheries"), ("plan", "plan of the tourist boards"), ("contract", "contract for ten trams")], id="five other documents"),
    pytest.param("Ten pacts were signed, on fields from sport to salt: among others, an accord on dams and a memorandum on maps.", [("agreement", "accord on dams"), ("memorandum", "memorandum on maps")], id="among others"),
    pytest.param("They put pen to paper on a deal to open the pork market and on a memorandum on trams.", [("agreement", "deal to open the pork market"), ("memorandum", "memorandum on trams")], id="on one and on another"),
    pytest.param("Malta and Chad signed a defence pact on Monday in Valletta.", [("agreement", "defence pact")], id="day and place are no part of the name"),
    pytest.param("Malta and Chad signed a defence pact on Monday under which Malta will train pilots.", [("agreement", "defence pact")], id="day and clause are no part of the name"),
    pytest.param("Fiji and Oman signed a tax treaty Monday and a separate pact to let patrols use the bay.", [("treaty", "tax treaty"), ("agreement", "pact to let patrols use the bay")], id="a day between two documents"),
    pytest.param("They signed a tax treaty in Suva on Monday and an accord on reefs.", [("treaty", "tax treaty"), ("agreement", "accord on reefs")], id="place and day between two documents"),
    pytest.param("Today's signing of the Transit Agreement will help traders, he said.", [("agreement", "Transit Agreement")], id="today's signing, and what it will do"),
    pytest.param("Fiji and Oman signed this Tuesday seven instruments, highlighting the accord on pearls and the protocol on ferries.", [("agreement", "accord on pearls"), ("protocol", "protocol on ferries")], id="instruments, highlighting two"),
    pytest.param("Four memoranda were signed, in particular between the two tourist boards, and between Suva Port and Muscat Port.", [("memorandum", "between the two tourist boards"), ("memorandum", "between Suva Port and Muscat Port")], id="memoranda, in particular between"),
    pytest.param("Fiji inked a status of visiting forces agreement with Oman.", [("agreement", "status of visiting forces agreement with Oman")], id="a kind with of in its name"),
    pytest.param("Officials affixed signatures to a contract for the east quay.", [("contract", "contract for the east quay")], id="affixed signatures"),
    pytest.param("They signed a loan agreement amounting to 20 million euros to build wells.", [("agreement", "loan agreement amounting to 20 million euros to build wells")], id="a price, then what it is for"),
    pytest.param("A ceremony was also held to sign three papers on ties:\n\nA memorandum on bees;\n\nA pact between the two radios;", [("memorandum", "memorandum on bees"), ("agreement", "pact between the two radios")], id="a ceremony held to sign, a line a document"),
    pytest.param("They signed a plan on industry, which provides for forty plants, the Accord on the Investment Fund and a protocol on rice.", [("plan", "plan on industry"), ("agreement", "Accord on the Investment Fund"), ("protocol", "protocol on rice")], id="a remark between two items"),
    pytest.param("A memorandum on the sale of Omani-made boats in the islands has also been signed.", [("memorandum", "memorandum on the sale of Omani-made boats in the islands")], id="made within a word is no verb"),
    pytest.param("The Agreement on Construction of the Suva – Nadi Railway has also been signed.", [("agreement", "Agreement on Construction of the Suva – Nadi Railway")], id="a dash between two names"),
    pytest.param("An accord on cutting tariffs for roaming and international calls was signed.", [("agreement", "accord on cutting tariffs for roaming and international calls")], id="calls that are no verb"),
    pytest.param("The Agreement between Fiji and Oman on Mutual Assistance in Customs Matters was signed by Chairman Lal.", [("agreement", "Agreement between Fiji and Oman on Mutual Assistance in Customs Matters")], id="capitals that name no place"),
    pytest.param("She hailed the signing of a pact on pensions and proposed negotiations of a deal on trade.", [("agreement", "pact on pensions")], id="what else was proposed"),
    pytest.param("Fiji and Oman signed three documents. “This is a great day,” he said. The second document was a Memorandum of Understanding on rice. The third document to be signed was a Protocol on salt.", [("memorandum", "Memorandum of Understanding on rice"), ("protocol", "Protocol on salt")], id="the second and the third document"),
    pytest.param("They signed a joint communique on Friday. In the joint declaration, both sides called for peace.", [("statement", "joint communique")], id="one text under two names"),
    pytest.param("The two signed an accord on legal, financial and technical matters of the Rewa bridge. They also signed an accord on legal, financial and technical matters of the Labasa tunnel.", [("agreement", "accord on legal, financial and technical matters of the Rewa bridge"), ("agreement", "accord on legal, financial and technical matters of the Labasa tunnel")], id="also signed, much alike"),
    pytest.param("An agreement was inked by the Minister for Trade and the Minister for Ports.", [("agreement", "agreement")], id="what a minister is for is no subject"),
    pytest.param("They exchanged a Letter of Agreement on nursing.", [("agreement", "Letter of Agreement on nursing")], id="a letter of agreement"),
    pytest.param("Fiji and Oman signed the largest trade agreement between islands since 1998 in Suva.", [("agreement", "trade agreement between islands")], id="the largest since a year"),
    pytest.param("The reef agreement between Fiji and Oman is one of six instruments signed by the two ministers.", [("agreement", "reef agreement between Fiji and Oman")], id="one of six that were signed"),
    pytest.param("Two more papers have been signed, namely the Accord on Border Trade and a memorandum on pearls.", [("agreement", "Accord on Border Trade"), ("memorandum", "memorandum on pearls")], id="namely"),
    pytest.param("They signed 5 documents in these areas: pearls; ferries; Memorandum of Understanding on rice; Treaty on the strait.", [("memorandum", "Memorandum of Understanding on rice"), ("treaty", "Treaty on the strait")], id="areas and titles in one list"),
    pytest.param("They witnessed the signing of two memoranda of understanding between Fiji and Oman on cooperation in sport as well as training and exchange in customs matters.", [("memorandum", "memoranda of understanding between Fiji and Oman on cooperation in sport"), ("memorandum", "training and exchange in customs matters")], id="two parties and two matters"),
    pytest.param("They signed a letter of intent to invest in the growth of the new capital.", [("letter of intent", "letter of intent to invest in the growth of the new capital")], id="a capital to be built is no place"),
    pytest.param("Fiji and Oman signed this Monday, in Suva, a naval training agreement. The aforementioned agreement was signed by the Secretary of State for Ports.", [("agreement", "naval training agreement")], id="the aforementioned agreement"),
    pytest.param("The ministers signed an MOU on maps. The harbour masters also penned an MOU.", [("memorandum", "MOU on maps"), ("memorandum", "MOU")], id="also penned another without a title"),
    pytest.param("They signed two papers, including a commercial, economic and cultural cooperation programme until 2030.", [("programme", "commercial, economic and cultural cooperation programme until 2030")], id="adjectives in commas"),
    pytest.param("The kings signed a joint declaration on fifty years of ties. “Today we are signing a declaration of which we are proud,” one said.", [("declaration", "joint declaration on fifty years of ties")], id="a signatory speaks of it"),
    pytest.param("Fiji and Oman signed three MoUs. The ceremony followed two days of talks. The first MoU was on the reef. Minister Lal signed the MoU for Fiji. The third MoU is on netball.", [("memorandum", "the reef"), ("memorandum", "netball")], id="the first and the third of three, sentences apart"),
    pytest.param("A 5 year action plan was signed in Suva.", [("plan", "action plan")], id="a plan that was signed, and how long it runs"),
    pytest.param("The visit saw the signing by the presidents of a Joint Statement on rice.", [("statement", "Joint Statement on rice")], id="the signing by the presidents of"),
    pytest.param("The signing of the pact on visas marks a new era.", [("agreement", "pact on visas")], id="the signing marks"),
    pytest.param("Fiji and Oman signed three agreements. The first agreement covered rail freight, the second related to nursing, and the third concerned reefs.", [("agreement", "rail freight"), ("agreement", "nursing"), ("agreement", "reefs")], id="what each of three covered"),
    pytest.param("Fiji signed a rice accord with Oman on Friday. It also signed a rice accord with Omani neighbour Yemen.", [("agreement", "rice accord with Oman"), ("agreement", "rice accord with Omani neighbour Yemen")], id="one deal each with two partners"),
    pytest.param("Fiji and Oman signed contracts worth $15 million. Energy deals included a memorandum of understanding on tidal power.", [("memorandum", "memorandum of understanding on tidal power")], id="energy deals included"),
    pytest.param("They signed a pact on patrols and a technical annex to the pact on ports.", [("agreement", "pact on patrols"), ("other", "technical annex to the pact on ports")], id="an annex"),
    pytest.param("The treaty was signed by President Sall and Prime Minister Koh. It commits both to open markets.", [("treaty", "treaty")], id="the treaty, told by its signatories"),
    pytest.param("Outcomes of the visit\n\n1. Cultural Exchange Programme (2024-27)\n2. MoU on Seeds", [("programme", "Cultural Exchange Programme (2024-27)"), ("memorandum", "MoU on Seeds")], id="exchange in a title of a list"),
]  # fmt: skip

NOT_SIGNED = [
    pytest.param("Talks will go on until an agreement on fees is signed.", id="until it is signed"),
    pytest.param("“If we sign a trade deal, it will be a fair one,” she said.", id="if we sign"),
    pytest.param("The Cabinet chaired by the premier has approved the signing of a memorandum with Laos on maps.", id="a cabinet that approves the signing"),
    pytest.param("The signing ceremony of the fisheries accord never took place.", id="a ceremony that never took place"),
    pytest.param("The following documents are being prepared for signing: an accord on shipping and a convention on tax.", id="being prepared for signing"),
    pytest.param("Parliament adopted a programme of reforms before the visit.", id="adopted by parliament"),
    pytest.param("The sides were close to signing a deal, a spokesman said.", id="close to signing"),
    pytest.param("They witnessed the signing of a number of accords in various areas, including nursing, fish farming and pensions.", id="areas, not documents"),
    pytest.param("Deals worth up to 4 billion crowns were signed during the stay.", id="deals told by their price alone"),
    pytest.param("Fiji and Oman signed treaties that will see both navies train.", id="treaties that are not told apart"),
    pytest.param("The sides agreed a loan agreement on bridges, which they hope will be signed soon.", id="agreed, but yet to be signed"),
    pytest.param("It is unclear whether the talks concern the signing of an arms contract.", id="whether it concerns the signing"),
    pytest.param("The accords signed at the highest level fix the framework of our cooperation.", id="the framework of something"),
    pytest.param("Fiji and Oman signed two accords. The first accord was signed by both kings.", id="the first of two, of which nothing else is told"),
    pytest.param("No joint statement was issued after the talks.", id="no joint statement"),
    pytest.param("The ministers exchanged notes on the situation in the strait.", id="exchanged notes on a situation"),
    pytest.param("The Fund reached a staff-level agreement with Ghana.", id="a staff-level agreement"),
    pytest.param("The trader signed a plea agreement with prosecutors.", id="a plea agreement"),
    pytest.param("They exchanged the instruments of ratification of the extradition treaty.", id="instruments of ratification"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SIGNED)
def test_lists_what_was_signed(named: Callable, text: str, expected: list) -> None:
    assert named(text) == expected


@pytest.mark.parametrize("text", NOT_SIGNED)
def test_lists_nothing(named: Callable, text: str) -> None:
    assert named(text) == []
