"""Documents that were told of as several, and that later sentences pick out or sum up."""

from collections.abc import Callable

import pytest

SIGNED = [
    pytest.param("Fiji and Malta signed six agreements on Monday. The agreements are related to trade, fishing and security. The security agreement seeks to bring coast guards closer.", [("agreement", "security agreement")], id="the security agreement seeks to"),
    pytest.param("Oman and Peru signed three accords. The fisheries accord aims to protect tuna stocks. Under the customs agreement, both sides will share data.", [("agreement", "fisheries accord"), ("agreement", "customs agreement")], id="under the customs agreement"),
    pytest.param("Oman and Peru signed three accords. The Lima Accord aims to protect tuna stocks.", [], id="a name in capitals may be older"),
    pytest.param("Oman and Peru signed three accords. The fisheries accord will be signed in May.", [], id="one that is still to be signed"),
    pytest.param("Kenya and Chile signed three memoranda of understanding. “Two other remaining memoranda are related to work between makers of toys and this kind of work,” she added.", [("memorandum", "work between makers of toys")], id="two about one matter, in quotation marks"),
    pytest.param("The two sides signed two agreements. Both agreements relate to civil aviation.", [("agreement", "civil aviation")], id="both relate to"),
    pytest.param("The two sides signed two agreements. Both agreements concern bilateral cooperation.", [], id="cooperation is no matter"),
    pytest.param("The first memorandum of understanding on ports was signed by Fiji's minister. The second memo was on seeds, feed and barns which was signed by both ministers of farming.", [("memorandum", "memorandum of understanding on ports"), ("memorandum", "seeds, feed and barns")], id="the second memo, where nobody counted"),
    pytest.param("Four agreements were signed in Suva. The agreements included the areas of shipping, protection of reefs, and a memorandum on legal, naval and technical cooperation.", [("agreement", "shipping"), ("agreement", "protection of reefs"), ("memorandum", "memorandum on legal, naval and technical cooperation")], id="areas, and a document that names its kind"),
    pytest.param("Peru and Oman signed nine deals on Monday. The deals inked are on salt, avoidance of double taxation, dance and quality control of goods.", [("agreement", "salt"), ("agreement", "avoidance of double taxation"), ("agreement", "dance"), ("agreement", "quality control of goods")], id="fewer matters than deals, which are on them"),
    pytest.param("The two sides signed several accords. The agreements cover trade, education and health.", [], id="fields that agreements cover, which nobody counted"),
    pytest.param("Fiji and Malta signed ten agreements. Among those inked are MoUs for collaboration in the fields of chess, salt, ballet as well as an agreement for the exchange of teachers.", [("memorandum", "MoUs for collaboration in the fields of chess"), ("memorandum", "salt"), ("memorandum", "ballet"), ("agreement", "agreement for the exchange of teachers")], id="among those signed, the next document closes the list"),
    pytest.param("They signed memoranda of understanding in the fields of trade, health and education.", [("memorandum", "memoranda of understanding in the fields of trade"), ("memorandum", "health"), ("memorandum", "education")], id="fields of memoranda that nobody counted"),
    pytest.param("On Monday two MoUs on Hiring of Nurses and on Cooperation in the Areas of Chess and Dance and an agreement for the Protection of Whales were signed. Apart from this, a memorandum on tea was renewed.", [("memorandum", "MoUs on Hiring of Nurses"), ("memorandum", "Cooperation in the Areas of Chess and Dance"), ("agreement", "agreement for the Protection of Whales"), ("memorandum", "memorandum on tea")], id="areas inside one of two, and one renewed apart from these"),
    pytest.param("In a joint press statement delivered at the palace, the president hailed the visit.", [], id="a statement delivered to the press"),
    pytest.param("Fiji and Malta signed agreements to facilitate closer bilateral relations.", [], id="closer relations are no matter"),
    pytest.param("Fiji and Malta signed agreements to expand cooperation in farming.", [("agreement", "agreements to expand cooperation in farming")], id="cooperation in a field is one"),
    pytest.param("Fiji and Malta on Monday sealed three deals spanning reef security, nurse training and film production.", [("agreement", "deals spanning reef security"), ("agreement", "nurse training"), ("agreement", "film production")], id="deals spanning"),
    pytest.param("Both sides signed an agreement on ballet and a new one on tourism.", [("agreement", "agreement on ballet"), ("agreement", "a new one on tourism")], id="a new one"),
    pytest.param("“We have just signed three important agreements: on ports, on ferries and on nursing,” Vula said.", [("agreement", "ports"), ("agreement", "ferries"), ("agreement", "nursing")], id="a list that a quotation mark closes"),
    pytest.param("Fiji and Malta signed over a dozen agreements, including on AI, ports and chess.", [("agreement", "AI"), ("agreement", "ports"), ("agreement", "chess")], id="a matter of two letters"),
    pytest.param("An MoU was signed by the chambers of commerce. Another was inked between the universities of Suva and Valletta.", [("memorandum", "MoU"), ("memorandum", "between the universities of Suva and Valletta")], id="another was inked between"),
    pytest.param("An agreement on ferries was signed. Another was also signed on chess in May.", [("agreement", "agreement on ferries"), ("agreement", "chess")], id="another was also signed on"),
    pytest.param("An agreement on ferries was signed. Another was signed on Monday.", [("agreement", "agreement on ferries")], id="another, of which no more is said"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), SIGNED)
def test_finds(words: str, expected: list, named: Callable) -> None:
    assert named(words) == expected


def test_what_a_document_covers_behind_its_signing_is_its_matter(documents: Callable) -> None:
    (row,) = documents("The memorandum of understanding signed by the two ministers covers dance and film.")
    assert row.sector_codes == "culture"
