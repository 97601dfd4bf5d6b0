"""Documents told by verbs of which they are the subject, by what they seal, or picked out of several."""

from collections.abc import Callable

import pytest

TOLD = [
    pytest.param("Fiji Air and Airbus signed a purchase agreement for six jets.", [("agreement", "purchase agreement for six jets")], id="what is purchased by an agreement is an agreement"),
    pytest.param("The bank and the ministry inked a framework arrangement on harbour loans.", [("agreement", "framework arrangement on harbour loans")], id="a framework arrangement"),
    pytest.param("The two city halls sealed a covenant on night schools.", [("agreement", "covenant on night schools")], id="a covenant"),
    pytest.param("They welcomed the signing today of an Agreement on Fisheries, of a Protocol amending the 1992 Tax Treaty, and the exchange, on the same occasion, of diplomatic notes on stolen cars.", [("agreement", "Agreement on Fisheries"), ("protocol", "Protocol amending the 1992 Tax Treaty"), ("exchange of notes", "diplomatic notes on stolen cars")], id="the signing of one, of another and the exchange, when, of notes"),
    pytest.param("The two men clasped hands over a Treaty of Amity that bars each from any bloc.", [("treaty", "Treaty of Amity")], id="hands clasped over"),
    pytest.param("Vula and Borg shook hands on a fisheries agreement after three hours of talks.", [("agreement", "fisheries agreement")], id="hands shaken on"),
    pytest.param("The presidents sealed their friendship with a treaty on borders and a sheaf of lesser accords.\n\nAides then completed the other documents:\n\n-- An agreement giving Fiji Air the right to land in Malta.\n\n-- A protocol opening credits for ships.", [("treaty", "treaty on borders"), ("agreement", "agreement giving Fiji Air the right to land in Malta"), ("protocol", "protocol opening credits for ships")], id="friendship sealed with, and a sheaf of lesser ones named below"),
    pytest.param("The premiers sealed a new partnership with an accord on salt.", [("agreement", "accord on salt")], id="a partnership sealed with"),
    pytest.param("They crowned the visit with a treaty on maritime borders.", [("treaty", "treaty on maritime borders")], id="a visit crowned with"),
    pytest.param("The visit was capped by a memorandum on wind power.", [("memorandum", "memorandum on wind power")], id="a visit capped by"),
    pytest.param("Prices were capped by an agreement among growers.", [], id="prices capped by"),
    pytest.param("The day was capped by a dinner at the mayor's.", [], id="a day capped by a dinner"),
    pytest.param("Fiji and Malta have concluded an agreement on gas and three other documents. The signatures were put following talks. Apart from the gas agreement, the package comprises a protocol on debt, a programme of polar research and a plan of consultations.", [("agreement", "agreement on gas"), ("protocol", "protocol on debt"), ("programme", "programme of polar research"), ("plan", "plan of consultations")], id="signatures that were put, and the package behind them"),
    pytest.param("Vula signed the guest book. The package of reforms comprises a plan for schools and a programme for clinics.", [], id="a package of reforms"),
    pytest.param("The \"Agreement on Old Coins\" bears the signatures of Minister Vula and his counterpart Borg.", [("agreement", "Agreement on Old Coins")], id="bears the signatures"),
    pytest.param("A memorandum on seeds carries the signatures of both ministers.", [("memorandum", "memorandum on seeds")], id="carries the signatures"),
    pytest.param("An accord on rail freight now bears the names of both ministers.", [("agreement", "accord on rail freight")], id="now bears the names"),
    pytest.param("The plan for the harbour bears the mark of a compromise.", [], id="bears a mark"),
    pytest.param("The deal carries the names of no ministers and has not been signed.", [], id="carries no names"),
    pytest.param("Among the texts endorsed Thursday stands out an accord on energy, by virtue of which Malta will receive oil.", [("agreement", "accord on energy")], id="among those endorsed stands out"),
    pytest.param("Among the instruments signed figures a protocol on plant health.", [("protocol", "protocol on plant health")], id="among those signed figures"),
    pytest.param("Among the texts discussed Thursday was an accord on energy.", [], id="among those discussed"),
    pytest.param("The two leaders signed a pact on salt. A deal on the reef eluded them.", [("agreement", "pact on salt")], id="what eluded them is no item"),
    pytest.param("Fiji and Malta signed a long-delayed deal Saturday meant to carry gas across the strait.\n\nVula and Borg signed the agreement on the transit and sale of gas, which runs to 2040.", [("agreement", "agreement on the transit and sale of gas")], id="a deal that is named in full below"),
    pytest.param("An accord on salt emerged from the talks.", [("agreement", "accord on salt")], id="emerged from the talks"),
    pytest.param("No accord emerged from the talks.", [], id="none emerged"),
    pytest.param("The students completed a programme on navigation.", [], id="students complete a programme"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), TOLD)
def test_finds(words: str, expected: list, named: Callable) -> None:
    assert named(words) == expected
