"""What stands between documents and their matters, matters behind what they are to boost, and words that stand for a noun."""

from collections.abc import Callable

import pytest

REPORTS = [
    pytest.param("Three agreements were signed at the end of the talks, dealing with air transport, the avoidance of double taxation and cultural exchanges.", [("agreement", "agreements were signed at the end of the talks, dealing with air transport"), ("agreement", "the avoidance of double taxation"), ("agreement", "cultural exchanges")], id="at the end of the talks, dealing with"),
    pytest.param("Three agreements were signed during a dinner in Suva, on seeds, dams and radio.", [("agreement", "agreements were signed during a dinner in Suva, on seeds"), ("agreement", "dams"), ("agreement", "radio")], id="during a dinner, on"),
    pytest.param("Ministers signed agreements for the sale of boats, for the training of crews and for the upkeep of harbours.", [("agreement", "agreements for the sale of boats"), ("agreement", "the training of crews"), ("agreement", "the upkeep of harbours")], id="for repeated"),
    pytest.param("Firms signed contracts for buses, for which Fiji will pay, and for trams.", [("contract", "contracts for buses")], id="for which"),
    pytest.param("The foreign ministers signed a Memorandum of Understanding on Political Consultations, while the trade ministers signed one on customs.", [("memorandum", "Memorandum of Understanding on Political Consultations"), ("memorandum", "one on customs")], id="others signed one on"),
    pytest.param("The MoU on tea was signed by Ana Borg and Jone Vula, that on coffee by their deputies.", [("memorandum", "MoU on tea"), ("memorandum", "that on coffee")], id="that on another matter, by others"),
    pytest.param("A treaty on tea was signed, but that on coffee will be signed later.", [("treaty", "treaty on tea")], id="that on another matter, later"),
    pytest.param("Two accords were signed and one on cocoa is being prepared.", [], id="one that is being prepared"),
    pytest.param("The sides signed a package of documents, specifically the Agreement on Seeds, the Agreement on Dams and the Memorandum on Radio.", [("agreement", "Agreement on Seeds"), ("agreement", "Agreement on Dams"), ("memorandum", "Memorandum on Radio")], id="a package, specifically"),
    pytest.param("Fiji and Chile today signed 3 agreements to boost cooperation in tea, coffee and cocoa.", [("agreement", "agreements to boost cooperation in tea"), ("agreement", "coffee"), ("agreement", "cocoa")], id="to boost cooperation in as many"),
    pytest.param("Fiji and Chile today signed 5 agreements to boost cooperation in tea, coffee and cocoa.", [], id="to boost cooperation in fewer"),
    pytest.param("Fiji and Chile inked two memoranda aimed at strengthening bilateral cooperation in beekeeping and lace.", [("memorandum", "memoranda aimed at strengthening bilateral cooperation in beekeeping"), ("memorandum", "lace")], id="aimed at cooperation in as many"),
    pytest.param("Fiji and Chile signed four documents: the Joint Statement, the Programme of Cultural Exchanges, the Protocol on Plant Health and an agreement between the two news agencies.", [("statement", "Joint Statement"), ("programme", "Programme of Cultural Exchanges"), ("protocol", "Protocol on Plant Health"), ("agreement", "agreement between the two news agencies")], id="a title, a joint statement among agreements"),
    pytest.param("The ministers will sign three agreements. One concerns tea, the other coffee and the third cocoa.", [], id="clauses of agreements to be signed"),
    pytest.param("They discussed three agreements. One concerns tea, the other coffee and the third cocoa.", [], id="clauses of agreements discussed"),
    pytest.param("The presidents noted the MoUs signed last year on tea, coffee and cocoa.", [], id="memoranda of last year"),
    pytest.param("The two leaders reviewed progress of agreements on seeds, dams and radio signed during the 2021 visit.", [], id="agreements of an earlier visit"),
    pytest.param("Chile hopes that the memorandum on tea, the accord on coffee and the protocol on cocoa can be signed soon.", [], id="such as may be signed soon"),
    pytest.param("They attended the signing of a treaty on tea, of an accord on coffee and of a protocol on cocoa.", [("treaty", "treaty on tea"), ("agreement", "accord on coffee"), ("protocol", "protocol on cocoa")], id="of repeated behind the signing"),
    pytest.param("They discussed the signing of an agreement on tea, of a memorandum on coffee and of a protocol on cocoa.", [], id="of repeated behind talks on a signing"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), REPORTS)
def test_finds(words: str, expected: list, named: Callable) -> None:
    assert named(words) == expected
