"""Documents named in plain quotation marks, announced or reported as signed, and counted with what they include."""

from collections.abc import Callable

import pytest

NAMED = [
    pytest.param("The leaders adopted a 'Kenya-Peru joint declaration, a bridge between oceans' under which they will act.", [("declaration", "Kenya-Peru joint declaration, a bridge between oceans")], id="plain quotation marks around a comma"),
    pytest.param("The leaders adopted the ‘Joint Declaration on Kenya’s Reefs, Ports and Islands’, the office said.", [("declaration", "Joint Declaration on Kenya’s Reefs, Ports and Islands")], id="an apostrophe inside the marks"),
    pytest.param("The leaders signed a ‘Plan of Action: seas and skies, 2025-2027’.", [("plan", "Plan of Action: seas and skies, 2025-2027")], id="a colon inside the marks"),
    pytest.param("The countries' leaders signed the 'Agreement on air, rail and sea links' on Monday.", [("agreement", "Agreement on air, rail and sea links")], id="an apostrophe before the marks"),
    pytest.param("They signed an 'open skies' agreement.", [("agreement", "'open skies' agreement")], id="a modifier in plain marks"),
    pytest.param("The leaders signed the 'Suva Accord'.", [("agreement", "Suva Accord")], id="a name alone in plain marks"),
    pytest.param("They discussed the 'Suva Accord, a pact of islands' over lunch.", [], id="a name in plain marks that was discussed"),
    pytest.param("After the meeting, the two leaders announced a “Joint Declaration on Partnership between Fiji and Malta.”", [("declaration", "Joint Declaration on Partnership between Fiji and Malta")], id="a joint declaration that is announced"),
    pytest.param("Both prime ministers unveiled the Joint Statement on Reefs.", [("statement", "Joint Statement on Reefs")], id="a joint statement that is unveiled"),
    pytest.param("The leaders announced a joint statement would follow.", [], id="a joint statement that would follow"),
    pytest.param("The leaders announced a Joint Declaration on Reefs, which will be signed in June.", [], id="a joint declaration that will be signed"),
    pytest.param("The leaders announced a declaration of war on paper.", [], id="a declaration of something"),
    pytest.param("The ministry reported the signing of an agreement on ports and a protocol on rail.", [("agreement", "agreement on ports"), ("protocol", "protocol on rail")], id="a signing reported"),
    pytest.param("The office noted the signing of a memorandum on ports, a memorandum on dredging, the work programme for schools 2031-2033, also a work programme in chess, in addition to the programme for choirs.", [("memorandum", "memorandum on ports"), ("memorandum", "memorandum on dredging"), ("programme", "work programme for schools 2031-2033"), ("programme", "work programme in chess"), ("programme", "programme for choirs")], id="a signing reported with a list"),
    pytest.param("The ministry said the signing of an agreement on ports was a goal.", [], id="a signing that is a goal"),
    pytest.param("The agency said the signing of a memorandum on ports will come next.", [], id="a signing that will come"),
    pytest.param("He noted the signing of the protocol could help exporters.", [], id="a signing that could help"),
    pytest.param("Tonga's queen watched the accord signing agreement in the garden.", [], id="what is signed stands before the signing"),
    pytest.param("They attended the treaty signing plan session.", [], id="the plan of a signing"),
    pytest.param("Five accords were inked between both governments including an accord on salt. A protocol was then signed on lighthouses.", [("agreement", "accord on salt"), ("protocol", "protocol was then signed on lighthouses")], id="exchanged between the two sides including"),
    pytest.param("Four accords were signed between Chile and Norway, among them an agreement on whales and a protocol on seeds.", [("agreement", "agreement on whales"), ("protocol", "protocol on seeds")], id="signed between, among them"),
    pytest.param("Accords were also signed on the care of reefs, on training in the field of fisheries and on the storage of data.", [("agreement", "Accords were also signed on the care of reefs"), ("agreement", "training in the field of fisheries"), ("agreement", "the storage of data")], id="agreements were signed on, on and on"),
    pytest.param("Agreements have been signed on tolls, on pensions and on ports.", [("agreement", "Agreements have been signed on tolls"), ("agreement", "pensions"), ("agreement", "ports")], id="have been signed on, on and on"),
    pytest.param("Agreements were discussed on tolls, on pensions and on ports.", [], id="were discussed on, on and on"),
    pytest.param("The framework agreement between Fiji and Malta was signed in Suva. Nine more documents were signed, among them a Fiji-Malta agreement on lighthouses.", [("agreement", "framework agreement between Fiji and Malta"), ("agreement", "Fiji-Malta agreement on lighthouses")], id="between both countries, and one of them on a matter"),
    pytest.param("Fiji and Malta signed an agreement between the two countries. The agreement between Fiji and Malta on visas was signed by their ministers.", [("agreement", "agreement between Fiji and Malta on visas")], id="the agreement between both countries, told again"),
    pytest.param("They also inked three twin-city pacts between Suva-Valletta, Nadi-Gozo and Ba-Mdina.", [("agreement", "twin-city pacts between Suva-Valletta"), ("agreement", "Nadi-Gozo"), ("agreement", "Ba-Mdina")], id="as many pairs of cities as pacts"),
    pytest.param("They signed two sister-port agreements between Port Louis – Saint Denis and Mombasa – Salalah.", [("agreement", "sister-port agreements between Port Louis – Saint Denis"), ("agreement", "Mombasa – Salalah")], id="pairs of names of two words"),
    pytest.param("Three pacts were inked between Suva, Nadi and Ba.", [], id="parties of which no two are joined"),
    pytest.param("Memoranda of understanding were signed between the Ministry of Transport of Fiji and the Ministry of Roads of Malta, as well as the customs services of the two countries.", [("memorandum", "Memoranda of understanding were signed between the Ministry of Transport of Fiji and the Ministry of Roads of Malta"), ("memorandum", "the customs services of the two countries")], id="a pair, as well as services of the two countries"),
    pytest.param("Agreements were concluded between the University of Suva and the University of Malta, as well as environmental departments of both countries.", [("agreement", "Agreements were concluded between the University of Suva and the University of Malta"), ("agreement", "environmental departments of both countries")], id="a pair of universities, as well as departments of both countries"),
    pytest.param("The 8 agreements signed between the two countries include those on a rescue school, pearls, folk songs and chess.", [("agreement", "a rescue school"), ("agreement", "pearls"), ("agreement", "folk songs"), ("agreement", "chess")], id="the agreements signed include those on"),
    pytest.param("The two sides inked nine pacts, mostly those on farming, fishing and forests.", [("agreement", "farming"), ("agreement", "fishing"), ("agreement", "forests")], id="mostly those on"),
    pytest.param("Ten agreements were signed that include provisions on trade and a clause on data.", [], id="agreements that include provisions"),
    pytest.param("Kenya and Peru signed an MoU on sport. Another MoU on tourism was renewed.", [("memorandum", "MoU on sport"), ("memorandum", "MoU on tourism")], id="another one renewed"),
    pytest.param("Kenya and Peru signed an MoU on sport. The MoU on tourism was extended for five years.", [("memorandum", "MoU on sport"), ("memorandum", "MoU on tourism")], id="one extended beside one signed"),
    pytest.param("Kenya and Peru signed an MoU on sport. The MoU on tourism will be extended.", [("memorandum", "MoU on sport")], id="one that will be extended"),
    pytest.param("Kenya and Peru signed an MoU on sport. An MoU on tourism was renewed in 2020.", [("memorandum", "MoU on sport")], id="one renewed years ago"),
    pytest.param("Kenya and Peru met in Lima. The agreement on tourism was renewed for a year.", [], id="one renewed beside none signed"),
    pytest.param("An agreement was signed on trade, another on fisheries and a third on sport.", [("agreement", "agreement was signed on trade"), ("agreement", "another on fisheries"), ("agreement", "a third on sport")], id="another and a third behind a passive"),
    pytest.param("An MoU was signed on tourism, while another was exchanged on links between Kenya Radio and Peru Radio.", [("memorandum", "MoU was signed on tourism"), ("memorandum", "another was exchanged on links between Kenya Radio and Peru Radio")], id="while another was exchanged on"),
    pytest.param("A pact was inked on pensions and another was signed on ports.", [("agreement", "pact was inked on pensions"), ("agreement", "another was signed on ports")], id="and another was signed on"),
    pytest.param("A memorandum on ports will be signed on Monday, while another on rail is being prepared.", [], id="another that is being prepared"),
    pytest.param("A pact was inked on pensions, and another was discussed on ports.", [("agreement", "pact was inked on pensions")], id="another that was discussed"),
    pytest.param("Two MoUs — on renewable energy and on skills — were signed.", [("memorandum", "MoUs — on renewable energy"), ("memorandum", "skills")], id="matters between dashes"),
    pytest.param("An agreement on social security and two memoranda, on sport and on archives respectively, were signed.", [("agreement", "agreement on social security"), ("memorandum", "memoranda, on sport"), ("memorandum", "archives")], id="respectively"),
    pytest.param("Two agreements, on fishing and forests, are to be signed.", [], id="matters between commas, to be signed"),
    pytest.param("The ministers signed a contract for Fiji Power to build a dam, and an MoU on gas.", [("contract", "contract for Fiji Power"), ("memorandum", "MoU on gas")], id="a contract for a company named after its country"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), NAMED)
def test_finds(words: str, expected: list, named: Callable) -> None:
    assert named(words) == expected
