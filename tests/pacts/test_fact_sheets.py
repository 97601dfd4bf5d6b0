"""Documents in fact sheets, joint statements and readouts: welcomed, announced, newly signed."""

from collections.abc import Callable

import pytest

REPORTS = [
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
    pytest.param("Cooperation agreements were concluded for Peruvian and Kenyan companies.", [], id="agreements for companies"),
    pytest.param("Kenya makes it easier for Peruvian nurses to work in the country under signed agreement on labour cooperation, he stated.", [], id="under a signed agreement"),
    pytest.param("President Ruto announced a new bilateral agreement on critical minerals.", [], id="a new agreement without parties"),
    pytest.param("Work continues on a new agreement on trade between Peru and Kenya.", [], id="work on a new agreement"),
    pytest.param("The leaders announced plans for a new memorandum of understanding on health.", [], id="plans for a new memorandum"),
    pytest.param("President Ruto welcomed the new MoU on nursing between the two ministries, signed last year.", [], id="the new memorandum of last year"),
    pytest.param("The premier said the newly signed trade agreement between Ghana and Togo would help.", [], id="a newly signed pact of others"),
    pytest.param("Kenya welcomed the peace agreement between Armenia and Azerbaijan.", [], id="an agreement of others, welcomed"),
    pytest.param("The signing of the agreement, which will take place on Friday, was welcomed.", [], id="a signing that will take place"),
    pytest.param("No agreement was made on fishing.", [], id="no agreement was made"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), REPORTS)
def test_lists_what_was_signed(named: Callable, text: str, expected: list) -> None:
    assert named(text) == expected
