"""Documents told as what came of a visit, by the idioms of signing, or between a remark and its verb."""

from collections.abc import Callable

import pytest

TOLD = [
    pytest.param("They witnessed the signing of a series of documents on the digital economy, with an agreement on cables among them.", [("agreement", "agreement on cables")], id="one of several, among them"),
    pytest.param("The conclusion of a treaty on convicts was announced at the end of the talks.", [("treaty", "treaty on convicts")], id="the conclusion of one was announced"),
    pytest.param("The conclusion of a treaty on convicts was announced for next month.", [], id="the conclusion of one was announced for"),
    pytest.param("Signatures were exchanged on a contract for four ferries.", [("contract", "contract for four ferries")], id="signatures were exchanged on"),
    pytest.param("Views were exchanged on a plan for the reef.", [], id="views were exchanged on"),
    pytest.param("An accord that lets Fijian nurses work in Malta was signed after the talks.", [("agreement", "accord that lets Fijian nurses work in Malta")], id="a clause with a verb of its own, then signed"),
    pytest.param("The visit saw the inking of three MoUs, one each on health, wool and film.", [("memorandum", "health"), ("memorandum", "wool"), ("memorandum", "film")], id="one each on"),
    pytest.param("The two presidents set their hands to a treaty of amity.", [("treaty", "treaty of amity")], id="set their hands to"),
    pytest.param("The two men signed on the dotted line of a contract for eight boats.", [("contract", "contract for eight boats")], id="on the dotted line of"),
    pytest.param("Two ministers then rose to sign a memorandum on weather.", [("memorandum", "memorandum on weather")], id="rose to sign"),
    pytest.param("The signing by Foreign Minister Borg and her guest of a protocol on visas concluded the visit.", [("protocol", "protocol on visas")], id="the signing of it closed the visit"),
    pytest.param("Two texts came out of the meeting: a treaty on borders and an accord on rivers.", [("treaty", "treaty on borders"), ("agreement", "accord on rivers")], id="out of a meeting, behind a colon"),
    pytest.param("The two sides came away with a memorandum on wool.", [("memorandum", "memorandum on wool")], id="came away with"),
    pytest.param("They came away with no agreement on wool.", [], id="came away with none"),
    pytest.param("Under an agreement signed here this afternoon, Malta will lend Fiji ships.", [("agreement", "agreement")], id="signed this afternoon"),
    pytest.param("Vula said the agreement on radar data that they had just signed would help both navies.", [("agreement", "agreement on radar data")], id="had just signed"),
    pytest.param("Next on the table was a protocol on shells, which Vula and Borg duly signed.", [("protocol", "protocol on shells")], id="which both duly signed"),
    pytest.param("The tuna accord, which both sides initialed Thursday, goes to parliament next month.", [("agreement", "tuna accord")], id="which both initialed"),
    pytest.param("The tuna accord, which both sides signed in 1999, has lapsed.", [], id="which both signed long ago"),
    pytest.param("The signing of the accord on seeds, the second in a year, took place in the garden.", [("agreement", "accord on seeds")], id="the second in a year"),
    pytest.param("The protocol on shells, the fourth document of the day, bore the signatures of Vula and Borg.", [("protocol", "protocol on shells")], id="an ordinal between it and the verb"),
    pytest.param("A package of documents was signed here today. It includes an agreement on rail transit and a protocol on salt.", [("agreement", "agreement on rail transit"), ("protocol", "protocol on salt")], id="it includes"),
    pytest.param("Malta and Fiji signed an agreement on ports. It includes a plan for cranes.", [("agreement", "agreement on ports")], id="it includes, of one that was signed"),
    pytest.param("Vula met Borg in Suva.\n\nSigned during the visit were: the Treaty on Principles, the Agreement on Trade and the Protocol on Payments.", [("treaty", "Treaty on Principles"), ("agreement", "Agreement on Trade"), ("protocol", "Protocol on Payments")], id="signed, where, were, behind a colon and a paragraph"),
    pytest.param("The agreement was signed on the Maltese side by Minister Borg.", [("agreement", "agreement")], id="signed on which side"),
    pytest.param("The two governments exchanged notes. Notes were exchanged the same day on a loan for a port.", [("exchange of notes", "Notes were exchanged the same day on a loan for a port")], id="notes exchanged the same day on"),
    pytest.param("In their Suva Declaration on the Ocean, adopted after the talks, the leaders vowed to ban trawling.", [("declaration", "Suva Declaration on the Ocean")], id="their declaration, adopted"),
    pytest.param("The talks produced the Suva Declaration on the Ocean.", [("declaration", "Suva Declaration on the Ocean")], id="produced the declaration"),
    pytest.param("The main result of the talks was an accord on tuna, officials said.", [("agreement", "accord on tuna")], id="the main result of"),
    pytest.param("An agreement on tuna was the main fruit of the visit.", [("agreement", "agreement on tuna")], id="was the main fruit of"),
    pytest.param("The main result of the talks was an agreement to meet again.", [], id="the main result was to talk"),
    pytest.param("One likely result of the visit is an agreement on tuna.", [], id="the likely result is"),
    pytest.param("They concluded the meeting with an agreement to meet again.", [], id="a meeting concluded with one to meet again"),
    pytest.param("Negotiators thrashed out a tuna accord overnight.", [("agreement", "tuna accord")], id="hammered out in other words"),
    pytest.param("Police said that he had forged documents and contracts.", [], id="forged papers"),
    pytest.param("Fiji and Malta forged an accord on tuna.", [("agreement", "accord on tuna")], id="forged an accord"),
    pytest.param("The results of the visit were as follows. First, trade will double. Second, the protocol on salt will be reviewed.", [], id="results that go on"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), TOLD)
def test_finds(words: str, expected: list, named: Callable) -> None:
    assert named(words) == expected
