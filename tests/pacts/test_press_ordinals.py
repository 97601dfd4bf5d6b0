"""Documents told one by one, "the first covers ..., the second is a treaty on ...", or counted with the fields of a cooperation."""

from collections.abc import Callable

import pytest

TOLD = [
    pytest.param("They chaired the signing of some accords on many subjects.\n\nThe first accord covers pilotage between Fiji and Malta, while the second is an accord on tolls.\n\nThe third accord is a training accord in the field of reef care, while the fourth accord covers research on tides.\n\nThe seventh one is a declaration on whales.", [("agreement", "pilotage between Fiji and Malta"), ("agreement", "accord on tolls"), ("agreement", "training accord in the field of reef care"), ("agreement", "research on tides"), ("declaration", "declaration on whales")], id="matters and names in turn, over four sentences"),
    pytest.param("Two agreements were signed. The first is a treaty on transit and the second regulates fishing.", [("treaty", "treaty on transit"), ("agreement", "fishing")], id="a name, then a matter"),
    pytest.param("Three documents were signed on Monday. The first one provides for joint patrols, the second is a memorandum on archives, and the third is about sport.", [("other", "joint patrols"), ("memorandum", "memorandum on archives"), ("other", "sport")], id="a name between two matters"),
    pytest.param("Two agreements were signed. One is on ports, the other is a protocol on pilots.", [("agreement", "ports"), ("protocol", "protocol on pilots")], id="one is on, the other is a protocol"),
    pytest.param("Two deals were discussed. The first is a treaty on transit, while the second covers fishing.", [], id="two deals that were discussed"),
    pytest.param("Two agreements were signed. The first is a big success and the second covers ports.", [], id="the first is a success"),
    pytest.param("The palace said that seven more documents were signed, including four memoranda on deepening cooperation in the fields of forestry, sport and youth, plant health and archives.", [("memorandum", "memoranda on deepening cooperation in the fields of forestry"), ("memorandum", "sport and youth"), ("memorandum", "plant health"), ("memorandum", "archives")], id="four on enhancing cooperation in the fields of"),
    pytest.param("They signed three MoUs on strengthening cooperation in the areas of energy, trade and health.", [("memorandum", "MoUs on strengthening cooperation in the areas of energy"), ("memorandum", "trade"), ("memorandum", "health")], id="three on strengthening cooperation in the areas of"),
    pytest.param("They signed three MoUs for collaboration in the spheres of energy, trade, and health and medicine.", [("memorandum", "MoUs for collaboration in the spheres of energy"), ("memorandum", "trade"), ("memorandum", "health and medicine")], id="three for collaboration in the spheres of"),
    pytest.param("They signed four MoUs on expanding ties in the fields of energy and trade.", [], id="four in two fields"),
    pytest.param("They signed an MoU on deepening cooperation in the fields of energy, trade and health.", [("memorandum", "MoU on deepening cooperation in the fields of energy, trade and health")], id="one in three fields"),
    pytest.param("Two agreements were signed on Tuesday. The two agreements signed were centred on political, cultural, and scientific dialogue and the promotion and protection of joint ventures.", [("agreement", "political, cultural, and scientific dialogue"), ("agreement", "promotion and protection of joint ventures")], id="adjectives by themselves are no matter"),
    pytest.param("Three accords were inked. These accords were centred on legal and judicial cooperation, fisheries, and cultural, economic and scientific exchange.", [("agreement", "legal and judicial cooperation"), ("agreement", "fisheries"), ("agreement", "cultural, economic and scientific exchange")], id="adjectives at the end of a list"),
    pytest.param("Fiji and Oman signed two agreements. According to the Suva Times (Fiji), the two agreements signed were centred on ports and the protection of pearls.", [("agreement", "ports"), ("agreement", "protection of pearls")], id="according to a newspaper"),
    pytest.param("Fiji and Oman discussed two agreements. According to the ministry, the two agreements cover ports and pearls.", [], id="according to a ministry, what was discussed"),
    pytest.param("Nine accords, including a pact on aid, were inked. The nine accords signed are mostly those on a rescue school, pearls and chess.", [("agreement", "pact on aid"), ("agreement", "a rescue school"), ("agreement", "pearls"), ("agreement", "chess")], id="are mostly those on", marks=pytest.mark.xfail(strict=True, reason="a verb before the list may begin a remark as well")),
    pytest.param("Fiji and Oman signed two memoranda. The memoranda include the creation of a dance school, and training on buoys. Another memorandum on moths was renewed.", [("memorandum", "creation of a dance school"), ("memorandum", "training on buoys"), ("memorandum", "memorandum on moths")], id="counted, named, and another renewed"),
    pytest.param("Fiji and Oman signed three agreements. The lease of the embassy was extended.", [], id="a lease that was extended"),
    pytest.param("Fiji and Oman signed a pact on pearls. The minister said a visa accord with Chile was renewed.", [("agreement", "pact on pearls")], id="an accord with a third country, renewed"),
    pytest.param("A cooperation agreement was signed between the two foreign ministries, and others between their news agencies and universities.", [("agreement", "cooperation agreement was signed between the two foreign ministries")], id="and others"),
    pytest.param('The signing and exchange of notes concerning the "Project for Improvement of Suva Port" took place in the presence of both leaders.', [("exchange of notes", 'exchange of notes concerning the "Project for Improvement of Suva Port"')], id="the signing and exchange of notes"),
    pytest.param("The signing and exchange of notes on a grant will take place in June.", [], id="an exchange of notes to come"),
    pytest.param("The leaders presided over the signing of MoUs on the following subjects: fisheries, air services, and prisons.", [], id="on the following subjects, uncounted"),
    pytest.param("A number of agreements were signed. These are: 1- Agreement on visa exemption 2- MoU on mining 3- Programme on culture.", [("agreement", "Agreement on visa exemption"), ("memorandum", "MoU on mining"), ("programme", "Programme on culture")], id="numbers with a dash"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), TOLD)
def test_finds(words: str, expected: list, named: Callable) -> None:
    assert named(words) == expected
