"""Clauses of which each tells of one document, verbs that are left out, and deeds or matters with a preposition of their own."""

from collections.abc import Callable

import pytest

REPORTS = [
    pytest.param("Kenya and Malta signed three MoUs. One focused on fisheries, the other on tax and the third on sport.", [("memorandum", "fisheries"), ("memorandum", "tax"), ("memorandum", "sport")], id="one focused on, the other on"),
    pytest.param("Three MoUs were signed. One of them deals with ports, another with pensions and the last one with pearls.", [("memorandum", "ports"), ("memorandum", "pensions"), ("memorandum", "pearls")], id="one deals with, another with"),
    pytest.param("Norway and Oman concluded two treaties. The first deals with extradition while the second provides for the exchange of prisoners.", [("treaty", "extradition"), ("treaty", "the exchange of prisoners")], id="deals with, while the second provides for"),
    pytest.param("Four documents were signed. The first memorandum concerns ports, the second ferries.", [("memorandum", "ports"), ("memorandum", "ferries")], id="without a verb or a preposition"),
    pytest.param("Two pacts were signed. One provides for joint patrols, the other for a shared radar.", [("agreement", "joint patrols"), ("agreement", "a shared radar")], id="one provides for, the other for"),
    pytest.param("Three protocols were initialled: the first relates to customs, the second to transit and the third to plant health.", [("protocol", "customs"), ("protocol", "transit"), ("protocol", "plant health")], id="behind a colon"),
    pytest.param("Malta and Peru inked two accords, the first on mutual recognition of driving licences and the second on cooperation in salt mining.", [("agreement", "the first on mutual recognition of driving licences"), ("agreement", "the second on cooperation in salt mining")], id="the first on, the second on"),
    pytest.param("Five accords, protocols and memoranda between Fiji and Malta were signed.\n-The first protocol is about changes to the agreement on visas.\n-The second relates to the recognition of ship papers.\n-The third agreement refers to film archives.\n-The fourth is a memorandum on lifeboats.\n-The fifth is about dance schools.", [("protocol", "changes to the agreement on visas"), ("protocol", "the recognition of ship papers"), ("agreement", "film archives"), ("memorandum", "memorandum on lifeboats"), ("agreement", "dance schools")], id="lines with a dash, and kinds of those before"),
    pytest.param("The leaders signed two deals. One of the ministers spoke about trade, the other about energy.", [], id="one of the ministers"),
    pytest.param("The two signed a pact. The first visit was about trade, the second about energy.", [("agreement", "pact")], id="a first and a second visit"),
    pytest.param("The two kings signed agreements on the conservation and joint use of pearl banks, on the creation of a joint commission for lighthouses.", [("agreement", "agreements on the conservation and joint use of pearl banks"), ("agreement", "the creation of a joint commission for lighthouses")], id="on repeated, no and"),
    pytest.param("The ministers signed agreements on the construction and joint operation of a ferry port, on visa waivers for sailors, on pensions.", [("agreement", "agreements on the construction and joint operation of a ferry port"), ("agreement", "visa waivers for sailors"), ("agreement", "pensions")], id="on repeated, one thing for two deeds"),
    pytest.param("Chile and Oman signed protocols on extradition, on the mutual encouragement and protection of investments, on sport.", [("protocol", "protocols on extradition"), ("protocol", "the mutual encouragement and protection of investments"), ("protocol", "sport")], id="on repeated, of protocols"),
    pytest.param("Chad and Togo signed conventions on the readmission and transfer of convicts, on consular matters, on the use of rivers.", [("treaty", "conventions on the readmission and transfer of convicts"), ("treaty", "consular matters"), ("treaty", "the use of rivers")], id="on repeated, of conventions"),
    pytest.param("Chad and Togo signed agreements on customs, on mutual promotion and protection of investments, and on transit.", [("agreement", "agreements on customs"), ("agreement", "mutual promotion and protection of investments"), ("agreement", "transit")], id="on repeated with and"),
    pytest.param("The sides signed agreements on trade, on Monday, on the sidelines of the summit.", [("agreement", "agreements on trade")], id="on a day and on the sidelines"),
    pytest.param("Chad and Togo signed agreements on fishing, on arrival of the president.", [("agreement", "agreements on fishing")], id="on arrival"),
    pytest.param("Chad and Togo signed accords on avoidance of double taxation and prevention of tax evasion.", [("agreement", "accords on avoidance of double taxation and prevention of tax evasion")], id="double taxation is one agreement"),
    pytest.param("Peru and Malta signed accords to build a lighthouse, to train divers and to share weather data.", [("agreement", "accords to build a lighthouse"), ("agreement", "train divers"), ("agreement", "share weather data")], id="deeds, to repeated"),
    pytest.param("The ministers inked memoranda of understanding(MOUs) to open a joint reef office between their islands, to train divers and the crews of ferries and share charts of the sea.", [("memorandum", "memoranda of understanding(MOUs) to open a joint reef office between their islands"), ("memorandum", "train divers and the crews of ferries"), ("memorandum", "share charts of the sea")], id="deeds, the last without to"),
    pytest.param("Chad and Togo inked three memoranda of understanding to set up a chamber, to promote tea and to protect bees.", [("memorandum", "memoranda of understanding to set up a chamber"), ("memorandum", "promote tea"), ("memorandum", "protect bees")], id="deeds that were counted"),
    pytest.param("Chad and Togo signed contracts to pave roads, to dredge rivers and to train pilots.", [("contract", "contracts to pave roads"), ("contract", "dredge rivers"), ("contract", "train pilots")], id="deeds of contracts"),
    pytest.param("Peru and Malta signed agreements to strengthen trade and expand tourism.", [("agreement", "agreements to strengthen trade and expand tourism")], id="two ends of one deed"),
    pytest.param("Chad and Togo signed an agreement to build a bridge, to train engineers and share the costs.", [("agreement", "agreement to build a bridge")], id="deeds of one agreement"),
    pytest.param("Fiji and Malta signed contracts to supply gas to Suva, to deepen ties between both.", [("contract", "contracts to supply gas to Suva")], id="an end behind a comma"),
    pytest.param("Chad and Togo signed agreements to help farmers, to be funded by banks.", [("agreement", "agreements to help farmers")], id="what is to be done with them"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), REPORTS)
def test_finds(words: str, expected: list, named: Callable) -> None:
    assert named(words) == expected
