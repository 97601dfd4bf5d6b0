"""Figures of the two sides and of others: jets by their model, people of the other side's descent, soldiers abroad, third countries."""

from collections.abc import Callable

import pytest

from summitry.extract import Extraction

MET = "Fijian President Semi Vula met Maltese President Rita Borg in Suva. "
CASES = [
    pytest.param("Air Fiji will take four A350s, four A330s and seven A320s, officials said.", [(4, "A350s"), (4, "A330s"), (7, "A320s")], id="jets by their model"),
    pytest.param("Fiji agreed to buy 12 Boeing 737s and two Airbus A380s from Malta.", [(12, "737s"), (2, "A380s")], id="jets with their maker"),
    pytest.param("Malta will supply 24 F-16s, six C-130s and four Su-30MKIs.", [(24, "F-16s"), (6, "C-130s"), (4, "Su-30MKIs")], id="jets of the air force"),
    pytest.param("Fiji is home to approximately 10,000 people of Maltese descent.", [(10000, "people")], id="people of the other side's descent"),
    pytest.param("Fiji is home to approximately 900,000 people.", [], id="inhabitants"),
    pytest.param("Malta plans to increase its military presence in Fiji by 1,000 soldiers. Some 4,500 US soldiers are deployed there.", [(1000, "soldiers"), (4500, "soldiers")], id="soldiers abroad"),
    pytest.param("Malta hosts 600 Fijian troops on its soil.", [(600, "troops")], id="troops hosted"),
    pytest.param("Kenya deployed 20,000 soldiers along its border.", [], id="soldiers along a border"),
    pytest.param("He condemned the abduction of two Kenyan doctors who worked in Tonga.", [], id="people abducted"),
    pytest.param("In one month, Fiji's trade with the African Union came to $9 billion.", [], id="trade with a bloc"),
    pytest.param("Fiji's trade with Kenya was worth $5 million. Trade between Fiji and Malta was worth $30 million.", [(3e7, "USD")], id="trade with a third country, then with each other"),
    pytest.param("Kenya's exports to Norway reached $30 million. Its exports to Malta were 3 million tonnes.", [(3e6, "tonnes")], id="exports of a third country to a fourth"),
    pytest.param("Exports to Malta and Kenya reached $30 million.", [(3e7, "USD")], id="exports to a side and another"),
    pytest.param("Fiji, whose trade with Kenya fell, sold Malta fish for $40 million.", [(4e7, "USD")], id="both sides beside a third"),
    pytest.param("Malta invested $2 billion in Kenya last year. He welcomed Maltese investments in Fiji of $40 million.", [(4e7, "USD")], id="what was invested in a third country"),
    pytest.param("Malta will buy tuna for $30 million. ($1 = 2.19 Fiji dollars)", [(3e7, "USD")], id="what a dollar is worth"),
    pytest.param("Malta will buy tuna for 40 million euros. (1 euro = 2.45 Fiji dollars)", [(4e7, "EUR")], id="what a euro is worth"),
    pytest.param("Malta will buy tuna for $30 million = 27 million euros.", [(3e7, "USD"), (2.7e7, "EUR")], id="a sum in two currencies"),
    pytest.param("Benchmark crude futures were up 2 percent. Trade with Malta was up 9 percent.", [(9, "percent")], id="prices of futures"),
    pytest.param("Shares in Fiji Sugar rose 2.1 per cent to 14.30 dollars. Malta's share of the market rose 3 per cent.", [(3, "percent")], id="a company's shares, and a share of a market"),
    pytest.param("The Suva composite index gained 1.4 percent. The Fiji dollar has lost 40 per cent of its value.", [], id="an index and the worth of a currency"),
    pytest.param("The economy is expected to shrink by 3 percent. Fijians of Indian origin make up 37 percent of the population.", [], id="an economy that is expected to shrink, and a share of the people"),
    pytest.param("About 9,000 Fijians, or 1 percent of the population, live in Malta.", [(9000, "Fijians"), (1, "percent")], id="people of the other side, said once more as a share"),
    pytest.param("The bank was fined 8 million dollars. He embezzled 500,000 euros. The airline reported a net loss of 9 million dollars.", [], id="money of courts, thieves and companies"),
    pytest.param("The World Bank has approved a loan of 40 million dollars. China has lent Fiji 4 billion dollars. Malta has lent Fiji 9 million euros.", [(9e6, "EUR")], id="what others lent, and what a side did"),
    pytest.param("The terminal has 14 berths and 20 tanks. Malta will build 14 berths. The mill has 20 turbines supplied by Malta.", [(14, "berths"), (20, "turbines")], id="parts of a plant, and parts that are built or supplied"),
    pytest.param("The air force has 36 jets. Malta sold 12 jets.", [(12, "jets")], id="what a force has, and what is sold"),
    pytest.param("The airline is cutting 1,500 jobs. The mill will create 600 jobs.", [(600, "jobs")], id="jobs that are cut, and jobs that are made"),
    pytest.param("The mill employs 6,500 people worldwide and 200 people in Suva. The stadium seats 50,000 people.", [(200, "people")], id="people all over the world, and seats"),
    pytest.param("Some 120,000 Latvians live in the north. Some 3,000 Fijians live in Malta.", [(3000, "Fijians")], id="a people of neither side"),
    pytest.param("He invited them to one of our 100 economic zones. Fiji exported 12 billion cubic metres to Europe.", [], id="one of so many, and what went to another continent"),
    pytest.param("Fiji hosts more than 2,000 Malian refugees, and 300 Maltese refugees.", [(300, "refugees")], id="refugees of a third country, and of a side"),
    pytest.param("Fiji is home to some 900 Maltese service members. Malta had about 80 military personnel on the islands. Some 50 Maltese Coast Guard officers already patrol there. Malta will pay up to 20 police officers who will be deployed in Fiji.", [(900, "service members"), (80, "military personnel"), (50, "officers"), (20, "officers")], id="service people of one side in the other"),
    pytest.param("About 50 nationalists waving flags jeered. She told about 60 farmers of it. Fiji's 300 islands lie far off.", [], id="who looked on, who was told, and what nature made"),
    pytest.param("Malta gets more than 80% of its electricity from coal. It imports 20% of its electricity from Fiji. Malta owes foreign creditors $50 billion.", [(20, "percent")], id="a country's own supplies and debt"),
    pytest.param("Malta had built 50 houses in Fiji after the quake that killed 600 people. The bombs killed 30 teachers.", [(50, "houses")], id="what was built after a quake"),
    pytest.param("Malta, four times as large as Tonga, lies far off. Its exports to Fiji are four times as large as in 2010.", [(4, "times")], id="a country as large as others, and exports as large as before"),
    pytest.param("The republic, with 3.6 million people, is poor. Some 70,000 people have been driven from their homes.", [], id="inhabitants of a republic, and people who fled"),
    pytest.param("The deal lets Malta keep 5 percent of whatever passes through its territory. The pound trades 20 percent below its rate.", [(5, "percent")], id="a share of what passes, and a currency"),
    pytest.param("Trade reached $61 million in 2018, an increase of 27 percent against 2017. It was worth $20 million in the first three quarters of this year.", [(6.1e7, "USD"), (27, "percent"), (2e7, "USD")], id="years and quarters are no amounts"),
    pytest.param("Vula, whose popularity fell below 20 percent, smiled. Malta owes $51 billion. Malta, with $9 billion owed abroad, owes Fiji $3 million.", [(3e6, "USD")], id="popularity, and what a country owes"),
    pytest.param("Fiji gets $2 billion a year in American aid and $40 million in Maltese aid. Tonga gets $2 billion in American military aid.", [(2e9, "USD"), (4e7, "USD")], id="aid"),
    pytest.param("Fiji handed over 14 prisoners, and extradited three fugitives to Malta. Eight suspects have been put on a plane to Malta since May.", [(14, "prisoners"), (3, "fugitives"), (8, "suspects")], id="who is handed from one side to the other"),
    pytest.param("Fiji arrested 12 Maltese suspects. Fiji released 5,000 prisoners in an amnesty. Some 120 inmates are in jail.", [], id="suspects and prisoners as any country has them"),
    pytest.param("Fiji said 35 people were charged with fraud, 40 people are on trial and 19 defendants were convicted. Another 22 witnesses were heard.", [], id="people before a court"),
    pytest.param("Some 30 ships were charged a harbour fee by Malta.", [(30, "ships")], id="ships that paid a charge"),
    pytest.param("Fiji shelters 15,000 refugees fleeing Tonga. Malta took in 700 refugees from Kenya, and 300 refugees from Fiji.", [(300, "refugees")], id="where refugees came from"),
    pytest.param("Some 140 Fijian civil servants have attended training courses in Malta.", [(140, "servants")], id="who attended courses"),
    pytest.param("Fiji's debt stands at $80 billion. The shilling fell 20 percent against the dollar. The bank paid $300 million in fines. Its profits rose 12 percent to $1.1 billion. Fiji has 70 percent of the world's coral.", [], id="debts, rates, fines, profits and shares of the world's"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), CASES)
def test_figures_are_those_of_the_two_sides(
    extracted: Callable[..., Extraction], words: str, expected: list[tuple[float, str]]
) -> None:
    found = extracted(MET + words, "2019-09-12").figures
    assert [(row.value, row.unit) for row in found] == expected


def test_without_the_two_sides_no_figure_is_anothers(extracted: Callable[..., Extraction]) -> None:
    found = extracted("Fiji's trade with Kenya was worth $5 million.").figures
    assert [row.value for row in found] == [5e6]
