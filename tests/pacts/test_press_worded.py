"""Further wordings of the press: verbs that make texts public, notes exchanged before witnesses, what a visit yields, clauses that follow."""

from collections.abc import Callable

import pytest

SIGNED = [
    pytest.param("At the end of the talks a communique was made public in which both sides condemned the raid.", [("statement", "communique")], id="made public"),
    pytest.param("A programme of economic cooperation until the year 2000 was signed.", [("programme", "programme of economic cooperation until the year 2000")], id="until the year"),
    pytest.param("The two leaders witnessed the exchange of Notes on the grant for the Suva hospital project.", [("exchange of notes", "exchange of Notes on the grant for the Suva hospital project")], id="an exchange of notes before witnesses"),
    pytest.param("Agreement between Peru and Fiji signed on visa waiver.", [("agreement", "Agreement between Peru and Fiji signed on visa waiver")], id="the parties, the verb, then what it is about"),
    pytest.param("The memorandum between the two universities was signed for a period of five years.", [("memorandum", "memorandum between the two universities")], id="how long it runs is not what it is about"),
    pytest.param("The two sides issued a joint communique on deepening ties, and their trade chiefs signed a document on the green lane for farm products.", [("statement", "joint communique on deepening ties"), ("other", "document on the green lane for farm products")], id="another clause, and who signs in it"),
    pytest.param("The MoU was signed by Fiji's High Commissioner to India and the Secretary of the Ministry of Ports.", [("memorandum", "MoU")], id="to whom a commissioner is sent"),
    pytest.param("“We signed an agreement on water and we will sign another on power next month,” Lal said.", [("agreement", "agreement on water")], id="and we"),
    pytest.param("Among the agreements signed is one establishing a joint commission.", [("agreement", "one establishing a joint commission")], id="one that establishes"),
    pytest.param("Both ministers appended their signatures to the agreement on wildlife.", [("agreement", "agreement on wildlife")], id="appended their signatures"),
    pytest.param("The visit yielded a joint statement, a protocol on rice and a letter of intent on a cable.", [("statement", "joint statement"), ("protocol", "protocol on rice"), ("letter of intent", "letter of intent on a cable")], id="what a visit yielded"),
    pytest.param("Lal also witnessed the signing of an agreement between Fiji Ports and Callao Port whereby both will share pilots.", [("agreement", "agreement between Fiji Ports and Callao Port")], id="what it will do, behind whereby"),
    pytest.param("The premiers signed the joint statement “Towards a Common Ocean”.", [("statement", "joint statement “Towards a Common Ocean”")], id="a title in quotation marks"),
    pytest.param("Peru became the 30th country to sign the Coral Charter.", [("other", "Coral Charter")], id="became the 30th country to sign"),
    pytest.param("They signed a mutual legal assistance treaty (MLAT).", [("treaty", "mutual legal assistance treaty")], id="mutual legal assistance"),
    pytest.param("Suva signed a BIT and an MLAT with Lima, and the two concluded a CEPA.", [("treaty", "BIT"), ("treaty", "MLAT with Lima"), ("agreement", "CEPA")], id="initials of treaties"),
    pytest.param("The two countries signed an FTA on Monday.", [("agreement", "FTA")], id="initials of a trade agreement"),
    pytest.param("Three memoranda were signed. One on dams, one on rugby, and another between the two radios.", [("memorandum", "One on dams"), ("memorandum", "one on rugby"), ("memorandum", "another between the two radios")], id="a sentence without a verb that names each"),
    pytest.param("We've just signed an agreement on science, and our ministers signed a letter of intent on tidal power.", [("agreement", "agreement on science"), ("letter of intent", "letter of intent on tidal power")], id="and our ministers"),
    pytest.param("Fiji and Peru, whose ministers signed a logistics pact on Tuesday, plan joint exercises.", [("agreement", "logistics pact")], id="what they plan is no document"),
    pytest.param("A treaty on whales was signed. So were memorandums on mangoes and on tea.", [("treaty", "treaty on whales"), ("memorandum", "memorandums on mangoes"), ("memorandum", "tea")], id="so were"),
    pytest.param("Fiji and Peru signed two agreements – on double taxation and on visas – and a memorandum on ports.", [("agreement", "double taxation"), ("agreement", "visas"), ("memorandum", "memorandum on ports")], id="two matters between dashes"),
    pytest.param("Fiji and Peru signed four deals. Under the biggest of the deals, a contract to rebuild the road to Nadi, Lund will be paid two million euros.", [("contract", "contract to rebuild the road to Nadi")], id="under the biggest of the deals"),
    pytest.param("Fiji and Peru signed a treaty on bees. A second document, a memorandum on sending 200 teachers to schools, was added at the last minute.", [("treaty", "treaty on bees"), ("memorandum", "memorandum on sending 200 teachers to schools")], id="a second document that was added"),
    pytest.param("Fiji and Peru signed two papers. One of them, a protocol on cars, lets each ship a hundred.", [("protocol", "protocol on cars")], id="one of them, told behind a comma"),
    pytest.param("The two presidents also issued a statement on foreign debt.", [("statement", "statement on foreign debt")], id="a statement that both presidents issued"),
    pytest.param("Not only did the two ministers sign a treaty on tea; they dined.", [("treaty", "treaty on tea")], id="not only did they sign"),
]  # fmt: skip

NOT_SIGNED = [
    pytest.param("Negotiations on a bilateral investment treaty were concluded.", id="negotiations that were concluded"),
    pytest.param("The factory produced a plan for new trams.", id="a plan that was produced"),
    pytest.param("FTA talks go on, and the CEPA awaits its signature.", id="initials of what is talked about"),
    pytest.param("They witnessed the signing of cooperation documents covering digital trade, green growth, inspection and quarantine, and media.", id="documents that cover many fields"),
    pytest.param("Three memoranda were discussed. One on dams, one on rugby, and another between the two radios.", id="a sentence without a verb behind what was discussed"),
    pytest.param("Peru and Fiji also exchanged ratification documents for a tax treaty.", id="ratification documents"),
    pytest.param("Nor did the two governments sign an extradition treaty that both want.", id="nor did they sign"),
    pytest.param("Neither was an accord on tea signed.", id="neither was it signed"),
    pytest.param("Fiji and Peru signed two papers. A third one, a treaty on fish, will be signed in May.", id="a third one that is to come"),
    pytest.param("The union leaders issued a statement on wages.", id="a statement of others"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SIGNED)
def test_documents_are_read(
    text: str, expected: list[tuple[str, str]], named: Callable[..., list[tuple[str, str]]]
) -> None:
    assert named(text) == expected


@pytest.mark.parametrize("text", NOT_SIGNED)
def test_nothing_is_read_where_nothing_was_signed(
    text: str, named: Callable[..., list[tuple[str, str]]]
) -> None:
    assert named(text) == []
