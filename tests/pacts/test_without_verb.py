"""Documents of which no verb of signing tells: joint texts that are issued or quoted, new ones that are welcomed."""

from collections.abc import Callable

import pytest

SIGNED = [
    pytest.param("President Semi Vula issued a joint statement on Thursday.", [("statement", "joint statement")], id="a joint statement that one side issued"),
    pytest.param("The ministry approved a joint programme on fish.", [("programme", "joint programme on fish")], id="a joint programme that one ministry approved"),
    pytest.param("The heads of state adopted the Tirana Declaration on energy security.", [("declaration", "Tirana Declaration on energy security")], id="declaration adopted"),
    pytest.param("Following their talks, the presidents signed a Joint Declaration on the establishment of a strategic partnership.", [("declaration", "Joint Declaration on the establishment of a strategic partnership")], id="joint declaration signed following"),
    pytest.param("A joint communiqué was issued at the end of the visit.", [("statement", "joint communiqué")], id="communique issued"),
    pytest.param("The two sides released a joint press statement.", [("statement", "joint press statement")], id="joint press statement released"),
    pytest.param("“We condemn the attack,” the leaders said in a joint statement released Thursday.", [("statement", "joint statement")], id="said in a joint statement"),
    pytest.param("The two agreed to raise trade, according to a joint statement.", [("statement", "joint statement")], id="according to a joint statement"),
    pytest.param("At the end of the visit, the Kingdom of Morocco and the Republic of Kenya issued the following joint statement.", [("statement", "joint statement")], id="the following joint statement"),
    pytest.param("The leaders adopted the Suva Declaration on Ocean Resilience.", [("declaration", "Suva Declaration on Ocean Resilience")], id="a declaration named after a place, adopted"),
    pytest.param("The President and the Prime Minister issued a joint statement on deepening the alliance.", [("statement", "joint statement on deepening the alliance")], id="issued a joint statement on something"),
    pytest.param("A joint communique issued in Nicosia today at the end of the visit said both sides support the peace process.", [("statement", "joint communique")], id="a joint communique issued in a city"),
    pytest.param("The two presidents signed a joint statement on further deepening the comprehensive strategic partnership and jointly announced a community with a shared future.", [("statement", "joint statement on further deepening the comprehensive strategic partnership")], id="a joint statement on further deepening"),
    pytest.param("The two sides issued a joint statement between China and Serbia on building a shared future.", [("statement", "joint statement between China and Serbia on building a shared future")], id="a joint statement between two countries"),
    pytest.param("“This document reflects our will,” the president said, commenting on the joint declaration signed after the talks.", [("declaration", "joint declaration")], id="the document says"),
    pytest.param("The Bamako Declaration, adopted at the close of the talks, calls for free movement.", [("declaration", "Bamako Declaration")], id="a declaration adopted at the close"),
    pytest.param("The two sides released a Joint Vision on Maritime Cooperation.", [("statement", "Joint Vision on Maritime Cooperation")], id="a joint vision"),
    pytest.param("According to a joint press release, the ministers agreed to hold consultations.", [("statement", "joint press release")], id="according to a joint press release"),
    pytest.param("In a joint declaration they signed on Wednesday, the presidents condemned terrorism.", [("declaration", "joint declaration")], id="a joint declaration they signed"),
    pytest.param("The interior ministers of Italy and Libya signed a joint declaration on migration control in the presence of the EU ambassador.", [("declaration", "joint declaration on migration control")], id="a joint declaration on control"),
    pytest.param("The two sides released a joint statement titled “Partners for a Green Future”.", [("statement", "joint statement titled “Partners for a Green Future”")], id="a joint statement with a title"),
    pytest.param("The prime ministers issued a leaders' statement on the Pacific.", [("statement", "leaders' statement on the Pacific")], id="a leaders' statement"),
    pytest.param("The ministers signed a memorandum of understanding on links between the two academies, and subsequently toured a shipyard.", [("memorandum", "memorandum of understanding on links between the two academies")], id="what they subsequently held"),
    pytest.param("China and Fiji on Friday issued a joint statement, pledging to deepen ties.", [("statement", "joint statement")], id="issued a joint statement, pledging"),
    pytest.param("A joint statement published on the president's website says that the two sides condemn terrorism.", [("statement", "joint statement")], id="statement issued by ministry joint"),
    pytest.param("The two leaders met the press after issuing a joint statement.", [("statement", "joint statement")], id="after joint statement"),
    pytest.param("The two sides signed a joint statement outlining plans for cooperation in fisheries, among them the start of talks toward a customs agreement.", [("statement", "joint statement outlining plans for cooperation in fisheries")], id="a statement outlining plans"),
    pytest.param("In their Suva Declaration on the Ocean, adopted after the talks, the leaders vowed to ban trawling.", [("declaration", "Suva Declaration on the Ocean")], id="their declaration, adopted"),
    pytest.param("The leaders' joint statement, released late Wednesday, named no country.", [("statement", "leaders' joint statement")], id="the leaders' joint statement, released"),
    pytest.param("In a statement issued jointly, the kings called for calm.", [("statement", "statement")], id="a statement issued jointly"),
    pytest.param("The communiqué said the kings would meet again.", [("statement", "communiqué")], id="the communique said"),
    pytest.param("After the meeting, the two leaders announced a “Joint Declaration on Partnership between Fiji and Malta.”", [("declaration", "Joint Declaration on Partnership between Fiji and Malta")], id="a joint declaration that is announced"),
    pytest.param("Both prime ministers unveiled the Joint Statement on Reefs.", [("statement", "Joint Statement on Reefs")], id="a joint statement that is unveiled"),
    pytest.param("The summit adopted a declaration on oceans.", [("declaration", "declaration on oceans")], id="a declaration of a summit"),
    pytest.param("The presidents so agreed in Suva on Tuesday in a declaration they signed after the talks.", [("declaration", "declaration")], id="agreed in a declaration they signed"),
    pytest.param("According to a communiqué issued at the end of President Vula’s visit to Valletta, both countries agreed to discuss trade.", [("statement", "communiqué")], id="a communique issued at the end of the visit"),
    pytest.param("According to a communique released at the close of the talks, Oman and Chad will open embassies.", [("statement", "communique")], id="a communique released at the close of the talks"),
    pytest.param("“We build on free trade,” a joint statement of Vula and Borg read.", [("statement", "joint statement of Vula and Borg")], id="a joint statement of both read"),
    pytest.param("“Talks on the rail accord go on,” a joint communique of the two ministers read.", [("statement", "joint communique of the two ministers")], id="a joint communique of both read"),
    pytest.param("“We build on the Agreement Establishing the Free Trade Area,” a joint statement of Vula and Borg read.", [("statement", "joint statement of Vula and Borg")], id="a joint statement behind a quote that ends with a document"),
    pytest.param("“We stand by the Agreement Creating the Lake Authority,” a joint communique of the two foreign ministers read.", [("statement", "joint communique of the two foreign ministers")], id="a joint communique behind such a quote"),
    pytest.param("At the end of the talks a communique was made public in which both sides condemned the raid.", [("statement", "communique")], id="made public"),
    pytest.param("President Ruto welcomed the signing of a new Memorandum of Cooperation between the Kenya Weather Service and the Peruvian Ministry of Environment, which will connect forecasters.", [("memorandum", "Memorandum of Cooperation between the Kenya Weather Service and the Peruvian Ministry of Environment")], id="a signing that is welcomed, and what the document will do"),
    pytest.param("President Ruto welcomed a new Memorandum of Understanding between the Kenyan Ministry of Health and the Peruvian Ministry of Health to train nurses.", [("memorandum", "Memorandum of Understanding between the Kenyan Ministry of Health and the Peruvian Ministry of Health to train nurses")], id="a new memorandum that is welcomed"),
    pytest.param("The presidents welcome a new agreement on fisheries between the two ministries.", [("agreement", "agreement on fisheries between the two ministries")], id="a new agreement between two ministries"),
    pytest.param("The Leaders welcomed two new Memoranda of Understanding on hydropower and on tourism.", [("memorandum", "Memoranda of Understanding on hydropower"), ("memorandum", "tourism")], id="two new memoranda"),
    pytest.param("The two leaders announced a new memorandum of understanding on nursing.", [("memorandum", "memorandum of understanding on nursing")], id="a new memorandum that is announced"),
    pytest.param("President Ruto welcomed the signing of two bilateral agreements on wildfires with Chile’s forest service – one with the Park Authority and the other with the Ministry of Land.", [("agreement", "one with the Park Authority"), ("agreement", "the other with the Ministry of Land")], id="one with A and the other with B"),
    pytest.param("Agreements were also made between Peru and Kenya on the trade of coffee.", [("agreement", "Agreements were also made between Peru and Kenya on the trade of coffee")], id="agreements were made"),
    pytest.param("The Presidents commend the ties of both armies and welcome the Statement of Intent signed on May 15, 2024, by the Kenyan Minister of Defence, which allows for more drills.", [("statement", "Statement of Intent")], id="a statement of intent signed on a day"),
    pytest.param("A newly-signed Memorandum of Cooperation on Fish Stocks, Training and Port Development will formalize this partnership.", [("memorandum", "Memorandum of Cooperation on Fish Stocks, Training and Port Development")], id="a newly-signed memorandum"),
    pytest.param("A newly signed agreement on air services will allow daily flights.", [("agreement", "agreement on air services")], id="a newly signed agreement"),
    pytest.param("The Prime Ministers welcomed the newly signed Memorandum of Understanding on Youth Exchange.", [("memorandum", "Memorandum of Understanding on Youth Exchange")], id="the newly signed memorandum, welcomed"),
    pytest.param("Both leaders hailed the signing yesterday of a Treaty on Mutual Legal Assistance.", [("treaty", "Treaty on Mutual Legal Assistance")], id="a signing yesterday"),
    pytest.param("The ministers signed a memorandum establishing a working group to promote trade in seeds.", [("memorandum", "memorandum establishing a working group to promote trade in seeds")], id="a group to do something"),
    pytest.param("The ministers met again. In addition, the transport ministers agreed in an exchange of letters to keep the ferry running all night.", [("exchange of notes", "exchange of letters to keep the ferry running all night")], id="agreed in an exchange of letters"),
    pytest.param("The kings agreed to dine. The two governments pledged in a memorandum on tuna to share patrol boats.", [("memorandum", "memorandum on tuna")], id="pledged in a memorandum"),
    pytest.param("The kings agreed to dine. In a five-page protocol on nurses, the two sides undertook to recognise diplomas.", [("protocol", "protocol on nurses")], id="in a protocol both undertook"),
    pytest.param("The kings agreed to dine. Under a declaration on the lake border, the two islets will be left to surveyors.", [("declaration", "declaration on the lake border")], id="under a declaration something will be done"),
    pytest.param("The kings agreed to dine. The two memorandums — one on incidents at sea and another on coast guards — foresee a hotline.", [("memorandum", "one on incidents at sea"), ("memorandum", "another on coast guards")], id="as many as counted, and what they foresee"),
    pytest.param("The kings agreed to dine. The three accords, one on tea, one on visas and one on rail, will cut costs.", [("agreement", "one on tea"), ("agreement", "one on visas"), ("agreement", "one on rail")], id="as many as counted, and what they will do"),
    pytest.param("Late at night a joint declaration on dialogue was read out to reporters by the host.", [("declaration", "joint declaration on dialogue")], id="a joint declaration that was read out"),
    pytest.param("The visit's one tangible fruit was a shipping agreement.", [("agreement", "shipping agreement")], id="the visit's one fruit"),
    pytest.param("The two presidents adopted a Joint Leaders' Vision Statement and a plan of action on reefs.", [("statement", "Joint Leaders' Vision Statement"), ("plan", "plan of action on reefs")], id="a joint leaders' vision statement"),
    pytest.param("The kings agreed to dine. The two governments have agreed, in an exchange of notes made public on Tuesday, to abolish visas.", [("exchange of notes", "exchange of notes")], id="agreed, in an exchange of notes"),
    pytest.param("Under the terms of a protocol signed by the health ministers, Cuba will send 200 doctors.", [("protocol", "protocol")], id="under the terms of one that ministers signed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SIGNED)
def test_needs_no_verb_of_signing(named: Callable, text: str, expected: list) -> None:
    assert named(text) == expected


NONE = [
    pytest.param("Cooperation agreements were concluded for Peruvian and Kenyan companies.", id="agreements for companies"),
    pytest.param("Kenya makes it easier for Peruvian nurses to work in the country under signed agreement on labour cooperation, he stated.", id="under a signed agreement"),
    pytest.param("President Ruto announced a new bilateral agreement on critical minerals.", id="a new agreement without parties"),
    pytest.param("Work continues on a new agreement on trade between Peru and Kenya.", id="work on a new agreement"),
    pytest.param("The leaders announced plans for a new memorandum of understanding on health.", id="plans for a new memorandum"),
    pytest.param("President Ruto welcomed the new MoU on nursing between the two ministries, signed last year.", id="the new memorandum of last year"),
    pytest.param("The premier said the newly signed trade agreement between Ghana and Togo would help.", id="a newly signed pact of others"),
    pytest.param("Kenya welcomed the peace agreement between Armenia and Azerbaijan.", id="an agreement of others, welcomed"),
    pytest.param("The signing of the agreement, which will take place on Friday, was welcomed.", id="a signing that will take place"),
    pytest.param("No agreement was made on fishing.", id="no agreement was made"),
    pytest.param("The kings agreed to dine. Under a 1994 agreement on fuel, the north will get oil.", id="under one of years ago"),
    pytest.param("The kings agreed to dine. Under an agreement on oil that expires in May, Chad will ship crude.", id="under one that expires"),
    pytest.param("The kings agreed to dine. Under an accord on gas to be signed in May, Fiji would get ships.", id="under one to be signed"),
    pytest.param("The kings agreed to dine. Under a treaty on borders of 1926, the islands will stay unarmed.", id="under a treaty of a year"),
    pytest.param("The kings agreed to dine. Under a draft accord on visas, students would get in for free.", id="under a draft"),
    pytest.param("The kings agreed to dine. Under an agreement on steel, prices have been falling.", id="under one that has worked for long"),
    pytest.param("The kings agreed to dine. The two sides had agreed in a memorandum on tuna to share boats.", id="had agreed in a memorandum"),
    pytest.param("The kings agreed to dine. The two sides agreed in a 2015 memorandum to share boats.", id="agreed in one of years ago"),
    pytest.param("The kings agreed to dine. The two accords, one on tea and the other on visas, have expired.", id="as many as counted, that have expired"),
    pytest.param("The kings agreed to dine. The two accords, one on tea and the other on visas, will be signed in May.", id="as many as counted, that will be signed"),
    pytest.param("The minister read out a statement on the war.", id="a statement of one side, read out"),
    pytest.param("The visit's aim was an accord on tuna.", id="the visit's aim"),
    pytest.param("Under a protocol signed by the health ministers in 1994, Cuba will send 200 doctors.", id="under one that ministers signed long ago"),
    pytest.param("Under a deal signed by the previous government, Cuba will send 200 doctors.", id="under one of the government before"),
]  # fmt: skip


@pytest.mark.parametrize("text", NONE)
def test_is_not_news(named: Callable, text: str) -> None:
    assert named(text) == []
