"""Titles of lists that are nothing but kinds, items that change a document, and matters between commas."""

from collections.abc import Callable

import pytest

REPORTS = [
    pytest.param("Agreements/MoUs\n(i) Air Services Agreement\n(ii) MoU between the Ministry of Tourism of Fiji and the Ministry of Tourism of Chile\n(iii) Amendment to the Extradition Treaty\nBoth presidents welcomed the signing.", [("agreement", "Air Services Agreement"), ("memorandum", "MoU between the Ministry of Tourism of Fiji and the Ministry of Tourism of Chile"), ("agreement", "Amendment to the Extradition Treaty")], id="a title of kinds"),
    pytest.param("MoUs and Agreements Exchanged\n1. MoU on Tea\n2. Agreement on Seeds\n3. Programme on radio", [("memorandum", "MoU on Tea"), ("agreement", "Agreement on Seeds"), ("programme", "Programme on radio")], id="a title of kinds, with a verb"),
    pytest.param("Agreements under negotiation\n1. MoU on Tea\n2. Agreement on Seeds", [], id="a title of kinds above plans"),
    pytest.param("List of outcomes of the visit of the President of Chile to Fiji\n1. Memorandum of Understanding on Fisheries (signed by the Ministers of Fisheries)\n2. Programme of Cooperation in Culture for 2031-2034\n3. Opening of a consulate in Suva\n4. Renewal of the MoU between Suva University and the University of Chile", [("memorandum", "Memorandum of Understanding on Fisheries"), ("programme", "Programme of Cooperation in Culture for 2031-2034"), ("memorandum", "MoU between Suva University and the University of Chile")], id="a list of outcomes, a renewal in it"),
    pytest.param("Outcomes of the visit\n- Amendments to the treaty on rivers\n- Talks on tea\n- Agreement on bees", [("agreement", "Amendments to the treaty on rivers"), ("agreement", "Agreement on bees")], id="a list of outcomes, amendments in it"),
    pytest.param("The following agreements were exchanged by the two leaders: (1) Agreement on Seeds (exchanged by the ministers of agriculture); (2) MoU on Dams (exchanged by the ministers of water); (3) Letter of Intent on Radio (exchanged by the heads of radio).", [("agreement", "Agreement on Seeds"), ("memorandum", "MoU on Dams"), ("letter of intent", "Letter of Intent on Radio")], id="signatories in brackets"),
    pytest.param("Fiji and Chile signed 3 MoUs: on reef care, between the two ministries of seas; on salt, between the two chambers; and on dance schools.", [("memorandum", "reef care"), ("memorandum", "salt"), ("memorandum", "dance schools")], id="on each, between whom"),
    pytest.param("Two memoranda of understanding, in the areas of water management and forestry, were signed.", [("memorandum", "memoranda of understanding, in the areas of water management"), ("memorandum", "forestry")], id="areas between commas"),
    pytest.param("A total of six agreements were signed, among them the agreement on ferries, the air transport agreement and the one on seafarers.", [("agreement", "agreement on ferries"), ("agreement", "air transport agreement"), ("agreement", "the one on seafarers")], id="the one on"),
    pytest.param("Five MoUs were exchanged, covering health, education, water, ports, and sport.", [("memorandum", "MoUs were exchanged, covering health"), ("memorandum", "education"), ("memorandum", "water"), ("memorandum", "ports"), ("memorandum", "sport")], id="exchanged, covering as many"),
    pytest.param("Nine MoUs were exchanged, covering health, education, water, ports, and sport.", [], id="exchanged, covering fewer"),
    pytest.param("Four MoUs were signed. These cover trade promotion, agriculture, education and technical cooperation.", [("memorandum", "trade promotion"), ("memorandum", "agriculture"), ("memorandum", "education"), ("memorandum", "technical cooperation")], id="these cover as many"),
    pytest.param("Ghana and Oman signed four memorandums of understanding (MoUs) on strengthening cooperation in the fields of tea, dance and drama, grain reserves and weather.", [("memorandum", "memorandums of understanding (MoUs) on strengthening cooperation in the fields of tea"), ("memorandum", "dance and drama"), ("memorandum", "grain reserves"), ("memorandum", "weather")], id="on closer cooperation in so many fields"),
    pytest.param("Ghana and Oman signed nine memorandums of understanding on strengthening cooperation in the fields of tea, dance and drama, grain reserves and weather.", [], id="on cooperation in fewer fields"),
    pytest.param("A Joint Declaration on reef care and a protocol on ports were signed. The leaders adopted the Joint Declaration of the President of Fiji and the Prime Minister of Malta at noon.", [("declaration", "Joint Declaration on reef care"), ("protocol", "protocol on ports")], id="the declaration of both presidents"),
    pytest.param("A Joint Declaration on reef care and a protocol on ports were signed. The leaders adopted the Joint Declaration of the Presidents on whales.", [("declaration", "Joint Declaration on reef care"), ("protocol", "protocol on ports"), ("declaration", "Joint Declaration of the Presidents on whales")], id="the declaration on another matter"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), REPORTS)
def test_finds(words: str, expected: list, named: Callable) -> None:
    assert named(words) == expected
