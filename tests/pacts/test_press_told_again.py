"""A document of a list, or of a lead, that a later passage tells of again in other words."""

from collections.abc import Callable

import pytest

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


def test_a_headline_of_no_kind(named: Callable) -> None:
    text = "Fiji signs trade document with Malta\n\nFiji and Malta signed a protocol on trade and customs on Thursday."
    assert named(text) == [("protocol", "protocol on trade and customs")]
