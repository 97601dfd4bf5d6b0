"""Documents in brackets, behind dashes, and behind names for which the verb before speaks."""

from collections.abc import Callable

import pytest

TOLD = [
    pytest.param("The two sides signed agreements on the following: visa-free travel for officials; exchange of prisoners; and the protection of monuments.", [("agreement", "visa-free travel for officials"), ("agreement", "exchange of prisoners"), ("agreement", "the protection of monuments")], id="on the following, behind a colon"),
    pytest.param("Three agreements were concluded - visas, prisoners and monuments.", [("agreement", "visas"), ("agreement", "prisoners"), ("agreement", "monuments")], id="as many as were counted, behind a dash"),
    pytest.param("Two agreements remain open - visas and prisoners.", [], id="two that remain open, behind a dash"),
    pytest.param("Two agreements (on visas and on prisoners) were signed.", [("agreement", "visas"), ("agreement", "prisoners")], id="in brackets"),
    pytest.param("Agreements of the past (on visas and on prisoners) were recalled.", [], id="in brackets, of old"),
    pytest.param("Ministers Lien and Vula signed an agreement on visas, Moe and Ravi an agreement on prisoners, and Dahl and Borg a memorandum on monuments.", [("agreement", "agreement on visas"), ("agreement", "agreement on prisoners"), ("memorandum", "memorandum on monuments")], id="the verb of the first speaks for names behind"),
    pytest.param("They discussed visas, and Moe and Ravi a memorandum on prisoners.", [], id="what others discussed"),
    pytest.param("Bilateral documents signed\nAgreement on Visas\nAgreement on Transfer of Prisoners\nMoU on Monuments", [("agreement", "Agreement on Visas"), ("agreement", "Agreement on Transfer of Prisoners"), ("memorandum", "MoU on Monuments")], id="a title that says bilateral"),
    pytest.param("Bilateral agreements in force\nAgreement on Visas\nAgreement on Transfer of Prisoners", [], id="a title of those in force"),
    pytest.param("They signed ten agreements, one of which deals with visas.", [("agreement", "visas")], id="one of which deals with"),
    pytest.param("They signed ten agreements, one of which was never ratified.", [], id="one of which was dropped"),
    pytest.param("They signed among others a protocol on a hospital and a programme on nursing.", [("protocol", "protocol on a hospital"), ("programme", "programme on nursing")], id="among others"),
    pytest.param("Vula and Borg signed -- to the surprise of their aides -- a protocol on a hospital.", [("protocol", "protocol on a hospital")], id="an aside between dashes"),
    pytest.param("The ministers signed an accord on rail, a first and a protocol on the 2025 harvest programme.", [("agreement", "accord on rail"), ("protocol", "protocol on the 2025 harvest programme")], id="an area and a document on a programme"),
    pytest.param("An accord was signed on the eve of the summit by both premiers.", [("agreement", "accord")], id="on the eve of"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), TOLD)
def test_finds(words: str, expected: list, named: Callable) -> None:
    assert named(words) == expected
