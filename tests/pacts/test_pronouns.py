"""Documents that are told of first, and then said to be signed by a word that stands for them."""

from collections.abc import Callable

import pytest

SIGNED = [
    pytest.param("The Chilean minister leaves Hanoi with a visa agreement in her pocket. It was signed shortly before her departure by her and her host.", [("agreement", "visa agreement")], id="it was signed"),
    pytest.param("Bhutan and Kuwait are joined by an air services agreement; their aviation chiefs signed it in Kuwait City on Sunday.", [("agreement", "air services agreement")], id="they signed it, in the same sentence"),
    pytest.param("Lagos and Yaounde at last have a border arrangement. Nigeria's foreign minister and her guest signed the text on Friday.", [("agreement", "border arrangement")], id="they signed the text"),
    pytest.param("A tax agreement and a memorandum on tutors: that is what the minister brought back from Bern, where he signed both on Monday.", [("agreement", "tax agreement"), ("memorandum", "memorandum on tutors")], id="he signed both"),
    pytest.param("The minister flew home with an accord on bees and a protocol on plums in his briefcase, both signed.", [("agreement", "accord on bees"), ("protocol", "protocol on plums")], id="both signed"),
    pytest.param("The premier left Suva with a fisheries agreement in his bag, signed hours earlier.", [("agreement", "fisheries agreement")], id="in his bag, signed"),
    pytest.param("Mali and Chad now share a treaty on grazing. The two presidents put their names to it in Bamako yesterday.", [("treaty", "treaty on grazing")], id="put their names to it"),
    pytest.param("A contract for 20 trams and a memorandum on drivers were ready at noon. Both were signed at the town hall.", [("contract", "contract for 20 trams"), ("memorandum", "memorandum on drivers")], id="both were signed"),
    pytest.param("Experts had prepared a protocol on plant health. The ministers inked it after lunch.", [("protocol", "protocol on plant health")], id="they inked what experts had prepared"),
    pytest.param("And finally there is the joint declaration on a strategic partnership. It was adopted after the talks between Vula and Berg in Suva.", [("declaration", "joint declaration on a strategic partnership")], id="there is one, which was adopted after the talks"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SIGNED)
def test_names_what_a_word_stands_for(named: Callable, text: str, expected: list) -> None:
    assert named(text) == expected


NONE = [
    pytest.param("Nothing was said of the tax treaty. It was signed in 2009 by their predecessors.", id="it was signed long ago"),
    pytest.param("The bill to approve the tax agreement passed. The president signed it into law.", id="signed into law"),
    pytest.param("The ministers discussed a treaty on bees. It will be signed in May.", id="it will be signed"),
    pytest.param("They spoke of a draft memorandum on rail. It was initialled by experts.", id="a draft that was initialled"),
    pytest.param("He brought a book on the treaty. He signed it for the king.", id="something else that was signed"),
    pytest.param("No accord on tuna came about. Had they signed it, boats would sail.", id="had they signed it"),
    pytest.param("The government has a plan for jobs. The president signed it on Monday.", id="a plan of one side"),
]  # fmt: skip


@pytest.mark.parametrize("text", NONE)
def test_stands_for_nothing_signed(named: Callable, text: str) -> None:
    assert named(text) == []
