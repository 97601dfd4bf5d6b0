"""Documents named by what they do, by what is bought and sold, or by matters that each begin with a deed."""

from collections.abc import Callable

import pytest

A, C, M = "agreement", "contract", "memorandum"
REPORTS = [
    pytest.param("The two sides exchanged MoUs for cooperation in relief work, repair of temples in Kandy, cooperation in visas, geology and water, promotion of sport, and sharing of digital tools.",
        [(M, "MoUs for cooperation in relief work"), (M, "repair of temples in Kandy"), (M, "cooperation in visas"), (M, "geology and water"), (M, "promotion of sport"), (M, "sharing of digital tools")], id="matters behind for, one of them in a place"),
    pytest.param("They signed MoUs covering restoration of temples, cooperation in immigration, and sharing of satellite data.",
        [(M, "MoUs covering restoration of temples"), (M, "cooperation in immigration"), (M, "sharing of satellite data")], id="matters behind covering"),
    pytest.param("Fiji and Malta exchanged MoUs for the restoration of temples in Nepal, for cooperation in immigration and for the sharing of satellite data.",
        [(M, "MoUs for the restoration of temples in Nepal"), (M, "cooperation in immigration"), (M, "the sharing of satellite data")], id="for, three times"),
    pytest.param("The two countries reached agreements on access for Fijian pork and rum to the Maltese market.",
        [(A, "agreements on access for Fijian pork and rum to the Maltese market")], id="two goods and one market"),
    pytest.param("The two countries reached agreements on on exports of Fijian pork and rum to Malta.",
        [(A, "agreements on on exports of Fijian pork and rum to Malta")], id="two goods behind a word written twice"),
    pytest.param("He signed three agreements with Malta's leader Rita Borg. Two of these accords pledged some $3 million of Fijian aid to Malta and a cheap loan for roads. The third agreement established a partnership of two ministries, to develop wind farms.",
        [(A, "pledged some $3 million of Fijian aid to Malta"), (A, "a cheap loan for roads"), (A, "established a partnership of two ministries")], id="two of them, and the third"),
    pytest.param("They signed three agreements. The first sets up a joint bank, the second grants Malta a loan for ports, and the third creates a school.",
        [(A, "sets up a joint bank"), (A, "grants Malta a loan for ports"), (A, "creates a school")], id="first, second and third, each with its deed"),
    pytest.param("They signed three agreements. One grants visa-free travel to diplomats, another opens the skies to airlines, and the third abolishes tariffs on fish.",
        [(A, "grants visa-free travel to diplomats"), (A, "opens the skies to airlines"), (A, "abolishes tariffs on fish")], id="one, another and the third"),
    pytest.param("Malta and Fiji signed several agreements. One of them would allow Maltese vessels to fish tuna. Another will help farmers.",
        [(A, "allow Maltese vessels to fish tuna"), (A, "will help farmers")], id="what they will do"),
    pytest.param("Fiji and Malta have signed a number of business agreements. The deals include Fiji's purchase of 21 ferries and a nuclear co-operation accord.",
        [(C, "Fiji's purchase of 21 ferries"), (A, "nuclear co-operation accord")], id="whose purchase"),
    pytest.param("Fiji and Malta have signed a number of business deals. They include the sale of 12 tugboats to Fiji and a contract to build a cement plant.",
        [(C, "the sale of 12 tugboats to Fiji"), (C, "contract to build a cement plant")], id="a sale and a contract"),
    pytest.param("Fiji and Malta signed deals worth $3 billion. Among the deals were the purchase of six ferries, the construction of a port in Suva and the supply of rails.",
        [(C, "the purchase of six ferries"), (A, "the construction of a port"), (C, "the supply of rails")], id="among the deals, one of them in a place"),
    pytest.param("The MoUs signed were on fisheries, tourism and coral.", [(M, "fisheries"), (M, "tourism"), (M, "coral")], id="the signed were on"),
    pytest.param("The deals inked on Tuesday are on fisheries, tourism and coral.", [(A, "fisheries"), (A, "tourism"), (A, "coral")], id="the inked are on"),
    pytest.param("The agreements signed today concern trade in fish, the return of migrants and air links.", [(A, "trade in fish"), (A, "return of migrants"), (A, "air links")], id="the signed concern"),
    pytest.param("The agreements signed are aimed at boosting trade, tourism and investment.", [], id="what all of them are for"),
    pytest.param("Minister Jone Tora left Malta with signed agreements to develop trade and friendly ties further. He signed several papers, including a joint declaration on reefs and a memorandum on sport.",
        [("declaration", "joint declaration on reefs"), (M, "memorandum on sport")], id="agreements to develop ties, then which"),
    pytest.param("Fiji and Malta signed agreements to boost trade and deepen ties on Tuesday.", [], id="agreements to boost trade and deepen ties"),
    pytest.param("Fiji and Malta signed an agreement to expand cultural ties.", [(A, "agreement to expand cultural ties")], id="one agreement to expand ties"),
    pytest.param("Malta and Fiji signed several agreements. Another round of talks opens the way for more.", [], id="another, but no agreement"),
    pytest.param("Fiji and Malta want agreements. The deals include Fiji's purchase of 21 ferries and an order for rails.", [], id="a purchase that nobody signed"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), REPORTS)
def test_documents_told_by_their_deeds(
    named: Callable[..., list[tuple[str, str]]],
    documents: Callable[..., list],
    text: str,
    expected: list[tuple[str, str]],
) -> None:
    groups = {row.title for row in documents(text) if getattr(row, "is_group", False)}
    assert [pair for pair in named(text) if pair[1] not in groups] == expected
