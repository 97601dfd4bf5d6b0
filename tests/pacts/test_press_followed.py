"""Documents behind the title of a list, behind what is signed before them, and beside what was not signed."""

from collections.abc import Callable

import pytest

TOLD = [
    pytest.param("Agreements signed during the official visit of the President of Fiji to Malta\n\n1) Agreement on Vaccines\n\n2) Memorandum of Understanding on Drones", [("agreement", "Agreement on Vaccines"), ("memorandum", "Memorandum of Understanding on Drones")], id="the title of a list names no document"),
    pytest.param("Once they had signed an agreement on tuna, the leaders had lunch.", [("agreement", "agreement on tuna")], id="once they had signed"),
    pytest.param("With an agreement on tuna signed, the leaders turned to whales.", [("agreement", "agreement on tuna")], id="with one signed"),
    pytest.param("With an agreement on tuna signed in 1990 in force, the leaders turned to whales.", [], id="with one that others signed long ago"),
    pytest.param("The deal, signed in Oslo by Holm and Tolu, gives Fiji ferries.", [("agreement", "deal")], id="signed where by whom"),
    pytest.param("In the field of health, a memorandum was signed on nursing; in the field of energy, a protocol on wind.", [("memorandum", "memorandum was signed on nursing"), ("protocol", "protocol on wind")], id="another field behind a semicolon"),
    pytest.param("A programme of exchanges was signed here today. The document was signed for the Maltese side by Minister Borg.", [("programme", "programme of exchanges")], id="signed for which side"),
    pytest.param("They welcomed the signing of the Declaration on Women's Rights, as well as the entry into force of the Agreement on Pensions.", [("declaration", "Declaration on Women's Rights")], id="as well as the entry into force of another"),
    pytest.param("First to be signed was a tax agreement. It was followed by a memorandum on fisheries and a protocol on diplomas.", [("agreement", "tax agreement"), ("memorandum", "memorandum on fisheries"), ("protocol", "protocol on diplomas")], id="it was followed by others"),
    pytest.param("They signed a tax agreement. It was followed by a dinner.", [("agreement", "tax agreement")], id="it was followed by a dinner"),
    pytest.param("The visit yielded little beyond a memorandum on sport.", [("memorandum", "memorandum on sport")], id="no more than one"),
    pytest.param("They signed only a memorandum on sport.", [("memorandum", "memorandum on sport")], id="only one"),
    pytest.param("A memorandum on sport, but not the hoped-for trade agreement, was signed.", [("memorandum", "memorandum on sport")], id="but not the one hoped for"),
    pytest.param("They signed a memorandum on sport instead of a trade agreement.", [("memorandum", "memorandum on sport")], id="instead of another"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), TOLD)
def test_finds(words: str, expected: list, named: Callable) -> None:
    assert named(words) == expected
