"""Documents told in a lead behind the dateline, by the day of their signing, and by two words for one field."""

from collections.abc import Callable

import pytest

LEAD = "SUVA, May 15 (News) -- "
TOLD = [
    pytest.param(LEAD + "An accord on reef fish signed by the two ministers runs for five years.", [("agreement", "accord on reef fish")], id="a participle opens the lead"),
    pytest.param(LEAD + "The documents signed include a tax treaty, a memorandum on tea and a protocol on pests.", [("treaty", "tax treaty"), ("memorandum", "memorandum on tea"), ("protocol", "protocol on pests")], id="the documents signed open the lead"),
    pytest.param(LEAD + "Signed at the ceremony was a protocol on pests.", [("protocol", "protocol on pests")], id="signed opens the lead"),
    pytest.param(LEAD + "The accord signed Wednesday commits both countries to joint patrols.", [("agreement", "accord")], id="the accord signed on a day"),
    pytest.param(LEAD + "The accord that both ministers signed on Wednesday covers patrols.", [("agreement", "accord")], id="the accord they signed on a day"),
    pytest.param(LEAD + "The MoU, signed by the two ministers, covers patrols.", [("memorandum", "MoU")], id="the document, signed by"),
    pytest.param(LEAD + "The accord signed by the two sides aims at more trade.", [], id="the accord signed, nobody says when"),
    pytest.param("They signed an accord on tea. The accord signed on Wednesday is the first.", [("agreement", "accord on tea")], id="the accord again"),
    pytest.param("Under the tea accord signed on Wednesday, tariffs will fall.", [("agreement", "tea accord")], id="under an accord signed on a day"),
    pytest.param("Patrols will begin following an accord on reefs signed on Wednesday by the ministers.", [("agreement", "accord on reefs")], id="following an accord signed on a day"),
    pytest.param("Through deals reached on Wednesday with Fiji, Oman will buy tea.", [], id="through deals"),
    pytest.param("Under the tea accord signed in 2011, tariffs fell.", [], id="under an accord of old"),
    pytest.param("The tea accord, drafted in March and signed on Wednesday in Suva, replaces an older one.", [("agreement", "tea accord")], id="drafted and signed"),
    pytest.param("They met before signing an accord on tea.", [("agreement", "accord on tea")], id="met before signing"),
    pytest.param("They met before the signing of an accord on tea planned for May.", [], id="before the signing"),
    pytest.param("Before signing an accord on tea, Fiji wants guarantees.", [], id="before it signs"),
    pytest.param("The minister said after signing the accord on tea that it would help farmers.", [("agreement", "accord on tea")], id="said after signing that it would"),
    pytest.param("The visit was an occasion to sign an accord on tea.", [("agreement", "accord on tea")], id="was an occasion to sign"),
    pytest.param("“Today we're signing an accord on tea,” the premier said.", [("agreement", "accord on tea")], id="we're signing"),
    pytest.param("The ministers signed with their Omani counterparts accords on tea, reefs and museums.", [("agreement", "accords on tea"), ("agreement", "reefs"), ("agreement", "museums")], id="with their counterparts"),
    pytest.param("The visit comes a month after Fiji and Oman signed an accord on tea.", [], id="a month after they signed"),
    pytest.param("The talks resulted in a memorandum on tea.", [("memorandum", "memorandum on tea")], id="resulted in"),
    pytest.param("The dispute resulted in better rules under the accord on tea.", [], id="resulted in what is no document"),
    pytest.param("They signed an accord on reef crabs and agreements to build a port and train pilots.", [("agreement", "accord on reef crabs"), ("agreement", "agreements to build a port and train pilots")], id="a plural in s before and agreements"),
    pytest.param("They signed two accords on cultural exchange and the protection of reefs.", [("agreement", "accords on cultural exchange"), ("agreement", "the protection of reefs")], id="a field named by a deed"),
    pytest.param("They signed two accords on oil and gas exploration and visas.", [("agreement", "accords on oil and gas exploration"), ("agreement", "visas")], id="two words of one field, counted"),
    pytest.param("They signed memoranda on reef tourism and science and technology.", [("memorandum", "memoranda on reef tourism"), ("memorandum", "science and technology")], id="two words of one field, not counted"),
    pytest.param("They signed memoranda on tea growing, tourism, youth and sports.", [("memorandum", "memoranda on tea growing"), ("memorandum", "tourism"), ("memorandum", "youth"), ("memorandum", "sports")], id="the last and of a list parts"),
    pytest.param("They signed the road and rail agreement.", [("agreement", "road and rail agreement")], id="the road and rail agreement"),
    pytest.param("They signed the border treaty and tea agreement.", [("treaty", "border treaty"), ("agreement", "tea agreement")], id="the treaty and another"),
    pytest.param("Fiji, Oman ink oil and gas exploration MoU\n\nSUVA, May 15 - Their ministers met.", [("memorandum", "oil and gas exploration MoU")], id="a headline's field of two words"),
    pytest.param("The leaders' joint statement, released late Wednesday, named no country.", [("statement", "leaders' joint statement")], id="the leaders' joint statement, released"),
    pytest.param("They signed in Tokyo on Wednesday an accord on tea.", [("agreement", "accord on tea")], id="in a city that begins with to"),
    pytest.param("They signed in Samarkand an accord on tea.", [("agreement", "accord on tea")], id="in a city that ends with and"),
    pytest.param("They signed this afternoon an accord on tea.", [("agreement", "accord on tea")], id="signed this afternoon"),
    pytest.param("They signed after the talks two accords on tea and reefs.", [("agreement", "accords on tea"), ("agreement", "reefs")], id="signed after the talks"),
    pytest.param("They signed an IT accord.", [("agreement", "IT accord")], id="an IT accord"),
    pytest.param("In a statement issued jointly, the kings called for calm.", [("statement", "statement")], id="a statement issued jointly"),
    pytest.param("The communiqué said the kings would meet again.", [("statement", "communiqué")], id="the communique said"),
    pytest.param("The pact was signed at a ceremony in Suva.", [("agreement", "pact")], id="the pact was signed, told first"),
    pytest.param("They signed a pact on tea. The memorandum on reefs was praised, and the pact was signed in Suva.", [("agreement", "pact on tea")], id="the pact was signed, told again"),
    pytest.param("The accord provides for a loan, and was signed by both ministers.", [("agreement", "accord")], id="provides for a loan and was signed"),
    pytest.param("The signing of the accord was attended by both kings.", [("agreement", "accord")], id="the signing of the accord was attended"),
    pytest.param("Both kings discussed the signing of the accord.", [], id="the signing of the accord was discussed"),
    pytest.param("A visa plan was agreed and a memorandum on tea signed.", [("memorandum", "memorandum on tea")], id="was agreed and another signed"),
    pytest.param("Trade was discussed and a memorandum signed in 2009 was reviewed.", [], id="was discussed and one of old reviewed"),
    pytest.param("The documents they signed include a memorandum on tea.", [("memorandum", "memorandum on tea")], id="the documents they signed"),
    pytest.param("“The accord we signed today on tea is a milestone,” the king said.", [("agreement", "accord we signed today on tea")], id="the accord we signed today"),
    pytest.param("He thanked farmers for the accord we have signed on tea.", [], id="the accord we have signed"),
    pytest.param("They signed three accords, which concern tea, reefs and museums.", [("agreement", "tea"), ("agreement", "reefs"), ("agreement", "museums")], id="three, which concern"),
    pytest.param("They signed a so-called “Lami Protocol” on reefs.", [("protocol", "Lami Protocol")], id="a so-called protocol"),
    pytest.param("Then came the signing of a protocol on pests.", [("protocol", "protocol on pests")], id="then came the signing"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), TOLD)
def test_finds(words: str, expected: list, named: Callable) -> None:
    assert named(words) == expected
