"""Documents that a visit is told to have yielded, in lists and in counted sentences; months that look like verbs; steps before the signing."""

from collections.abc import Callable

import pytest

TWO = [("protocol", "Protocol on plant health"), ("agreement", "Loan agreement for the Lami bridge")]
LIST = "\n\n• Protocol on plant health\n\n• Loan agreement for the Lami bridge\n\nThe guests left for Nadi."
TOLD = [
    pytest.param("Harvest of the visit:" + LIST, TWO, id="harvest"),
    pytest.param("The two-day trip yielded the following package:" + LIST, TWO, id="a package"),
    pytest.param("The King's stay in Suva ended with these results:" + LIST, TWO, id="ended with results"),
    pytest.param("The talks will lead to the following package:" + LIST, [], id="a package to come"),
    pytest.param("The legal framework rests on the results of earlier visits:" + LIST, [], id="results of earlier visits"),
    pytest.param("The leaders discussed:" + LIST, [], id="what was discussed"),
    pytest.param("Officially, three outcomes. One, an MoU on tea, under which labs will be linked. Two, a programme of cooperation in archives. Three, a protocol on pilots.", [("memorandum", "MoU on tea"), ("programme", "programme of cooperation in archives"), ("protocol", "protocol on pilots")], id="one, two, three"),
    pytest.param("The trip led to two tangible outcomes. First, an accord on cocoa was initialled. Second, a memorandum on ports was exchanged.", [("agreement", "accord on cocoa"), ("memorandum", "memorandum on ports")], id="first, second"),
    pytest.param("They witnessed the signing of a tax treaty and an air services agreement, initialled in Suva last May.", [("treaty", "tax treaty"), ("agreement", "air services agreement")], id="initialled last May"),
    pytest.param("They signed a tax treaty, negotiated two years ago, and a pact on tea.", [("treaty", "tax treaty"), ("agreement", "pact on tea")], id="negotiated two years ago"),
    pytest.param("They recalled a tax treaty signed last May.", [], id="signed last May"),
    pytest.param("They oversaw the signing in May of a tax treaty.", [("treaty", "tax treaty")], id="the signing in May"),
    pytest.param("The signing of the tax treaty may take place in Suva.", [], id="may take place"),
    pytest.param("They attended the signing of the Loan Agreement regarding the aqueduct in Lami, the Memorandum of Understanding on roads, and the Treaty on Extradition.", [("agreement", "Loan Agreement regarding the aqueduct"), ("memorandum", "Memorandum of Understanding on roads"), ("treaty", "Treaty on Extradition")], id="a place at the end of an item"),
    pytest.param("The parties signed three instruments: a treaty on health, by virtue of which forty nurses will come; an accord on tea; and a pact on ports.", [("treaty", "treaty on health"), ("agreement", "accord on tea"), ("agreement", "pact on ports")], id="a remark behind an item, before a semicolon"),
    pytest.param("They signed a treaty on health, by which forty nurses will come; an accord on tea is being discussed.", [("treaty", "treaty on health")], id="a clause of its own behind a semicolon"),
    pytest.param("Fiji and Oman signed five pacts in the areas of tea, goat health control, prisons, game management and the joint operation of a bridge.", [("agreement", "pacts in the areas of tea"), ("agreement", "goat health control"), ("agreement", "prisons"), ("agreement", "game management"), ("agreement", "the joint operation of a bridge")], id="as many areas as were counted"),
    pytest.param("Fiji and Oman signed two pacts on the promotion and protection of investments and on tea.", [("agreement", "pacts on the promotion and protection of investments"), ("agreement", "tea")], id="two pacts, one on two deeds"),
    pytest.param("Fiji and Oman signed five pacts. They are:\n\n- an Agreement on Air Services;\n\n- MoUs on Tea, on Sea Turtles, and on Archives;\n\n- a Cultural Programme.", [("agreement", "Agreement on Air Services"), ("memorandum", "MoUs on Tea"), ("memorandum", "Sea Turtles"), ("memorandum", "Archives"), ("programme", "Cultural Programme")], id="several in one line of a list"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), TOLD)
def test_finds(words: str, expected: list, named: Callable) -> None:
    assert named(words) == expected
