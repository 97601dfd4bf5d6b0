"""Lists below a header whose lines have no bullet, no number and no kind of their own."""

from collections.abc import Callable

import pytest

LISTS = [
    pytest.param("Fiji and Malta have signed three agreements and two memoranda of understanding in Suva.\n\nThe premiers looked on.\n\nThe agreements are for:\n\nCooperation in coastal rescue\n\nMutual recognition of seafarers\n\nMaritime weather\n\nThe MoUs are for:\n\nTraining of divers\n\nReef management between Fiji Ports and the Malta Harbour Authority\n\nThe premier then flew home.", [("agreement", "Cooperation in coastal rescue"), ("agreement", "Mutual recognition of seafarers"), ("agreement", "Maritime weather"), ("memorandum", "Training of divers"), ("memorandum", "Reef management between Fiji Ports and the Malta Harbour Authority")], id="two lists of two kinds"),
    pytest.param("Oman and Peru on Monday signed the following documents:\nAgreement on air services\nMemorandum of Understanding on fish farming\nThe sultan left in the evening.", [("agreement", "Agreement on air services"), ("memorandum", "Memorandum of Understanding on fish farming")], id="a sentence behind the list is no item"),
    pytest.param("Oman and Peru signed four agreements on Monday. They cover:\nAir services\nFish farming\nAvoidance of double taxation\nMuseums\nRead also", [("agreement", "Air services"), ("agreement", "Fish farming"), ("agreement", "Avoidance of double taxation"), ("agreement", "Museums")], id="no more lines than documents were counted"),
    pytest.param("Chile and Kenya inked several agreements.\n\nAgreements:\n\nTrade in tea\n\nCopper mining\n\nMoUs:\n\nPort management\n\nDance", [("agreement", "Trade in tea"), ("agreement", "Copper mining"), ("memorandum", "Port management"), ("memorandum", "Dance")], id="kinds as headings"),
    pytest.param("Norway and Ghana concluded three accords on Tuesday. The accords relate to the following areas:\n\nCocoa exports\n\nShipping lanes\n\nPension transfers\n\nGhana's minister praised the accords.", [("agreement", "Cocoa exports"), ("agreement", "Shipping lanes"), ("agreement", "Pension transfers")], id="relate to the following areas"),
    pytest.param("The following agreements were signed during the visit:\n\nAvoidance of double taxation,\nMerchant shipping,\nCooperation in the field of archives.\n\nThe president leaves on Friday.", [("agreement", "Avoidance of double taxation"), ("agreement", "Merchant shipping"), ("agreement", "Cooperation in the field of archives")], id="lines that end with commas, the last one with a full stop"),
    pytest.param("Chile and Kenya signed several treaties. The talks covered:\n\nTrade in tea\n\nCopper mining", [], id="what talks covered"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), LISTS)
def test_finds(words: str, expected: list, named: Callable) -> None:
    assert named(words) == expected
