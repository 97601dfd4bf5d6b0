"""Counts that are parts of others, sums whose currency comes later, and numbers of another kind; on sentences of our own."""

from collections.abc import Callable

import pytest

from summitry.extract import Extraction

CASES = [
    (
        "The King watched the signing of one agreement and six memoranda of understanding in Oslo.",
        [(1, "agreement"), (6, "memoranda of understanding")],
    ),
    ("They signed three protocols and one declaration on coral.", [(1, "declaration"), (3, "protocols")]),
    (
        "One treaty, two agreements and four protocols were exchanged.",
        [(1, "treaty"), (2, "agreements"), (4, "protocols")],
    ),
    ("Fiji and Norway inked 1 contract and 5 agreements.", [(1, "contract"), (5, "agreements")]),
    ("The sides signed five MoUs and one letter of intent.", [(1, "letter of intent"), (5, "MoUs")]),
    ("It was one agreement of many. One minister and two ambassadors met.", []),
    ("They signed one agreement on fish.", []),
    (
        "Fiji and Malta signed eight deals, of which six are between ministries, while the other two are private.",
        [(2, "deals"), (6, "deals"), (8, "deals")],
    ),
    (
        "They signed 12 agreements, five of which concern energy, while the remaining seven cover trade.",
        [(5, "agreements"), (7, "agreements"), (12, "agreements")],
    ),
    ("There are 40 companies in Fiji, of which 25 are Maltese.", [(25, "companies"), (40, "companies")]),
    (
        "Norway will build ten schools, of which four will be in Suva; another three are planned.",
        [(3, "schools"), (4, "schools"), (10, "schools")],
    ),
    ("Nine accords were signed, and of these three are commercial.", [(3, "accords"), (9, "accords")]),
    ("They signed eight deals, while the other two ministers left.", [(8, "deals")]),
    ("They signed eight deals. The other two are friends.", [(8, "deals")]),
    (
        "Norway will double the number of workers in its orchards from 11,400 to 23,000.",
        [(11400, "workers"), (23000, "workers")],
    ),
    (
        "Fiji will raise the number of scholarships for Maltese students from 40 to 90.",
        [(40, "scholarships"), (90, "scholarships")],
    ),
    (
        "They agreed to increase the number of weekly flights between the capitals from 14 to 21.",
        [(14, "flights"), (21, "flights")],
    ),
    (
        "The number of students in the programme will be expanded from 100 to 250.",
        [(100, "students"), (250, "students")],
    ),
    ("The plan cuts the number of visas given to seamen from 900 to 300.", [(300, "visas"), (900, "visas")]),
    ("The number of the bus that runs from 9 to 17 is known.", []),
    ("More than 300 Norwegian troops are stationed in Fiji as part of a peace mission.", [(300, "troops")]),
    ("Malta has 150 soldiers serving in Kenya.", [(150, "soldiers")]),
    ("Some 2,000 soldiers are based in Kenya.", [(2000, "soldiers")]),
    ("About 40 peacekeepers from Fiji are deployed in Malta.", [(40, "peacekeepers")]),
    ("Norway trains 120 Kenyan soldiers each year.", [(120, "soldiers")]),
    ("The war took 300 troops to the front and killed 20 soldiers.", []),
    (
        "“We raised our trade from the level of under one billion, with a big jump. It will reach five billion euros soon.”",
        [(1000000000.0, "EUR"), (5000000000.0, "EUR")],
    ),
    (
        "Trade was 3 billion in 2020. It rose to 4 billion dollars.",
        [(3000000000.0, "USD"), (4000000000.0, "USD")],
    ),
    ("Exports grew from 200 million to 350 million dollars.", [(200000000.0, "USD"), (350000000.0, "USD")]),
    (
        "Turnover passed 1.2 billion last year, and 2 billion euros is the goal.",
        [(1200000000.0, "EUR"), (2000000000.0, "EUR")],
    ),
    (
        "Investment of 800 million came in 2021. In all, Malta holds 3 billion euros of it.",
        [(800000000.0, "EUR"), (3000000000.0, "EUR")],
    ),
    ("The region has 300 million and it spends 5 billion euros.", [(5000000000.0, "EUR")]),
    (
        "Now a 1-minute call costs 7 euros and a megabyte of roaming 25 euros. Trade reached 4 billion euros.",
        [(4000000000.0, "EUR")],
    ),
    ("They lifted a ban on Rs 500 and Rs 1,000 Indian bank notes.", []),
    ("The visa fee is 35 dollars and the toll costs $2.", []),
    ("The price of gas is $3 per litre.", []),
    ("New 100-dollar bills were shown.", []),
    ("The bridge cost 900 million dollars.", [(900000000.0, "USD")]),
    ("The school costs 250,000 euros.", [(250000, "EUR")]),
    (
        "Fiji and Malta signed eight Memorandum of Understanding (MoU) and three agreements.",
        [(3, "agreements"), (8, "Memorandum of Understanding")],
    ),
    ("A total of 14 MoU were exchanged.", [(14, "MoU")]),
    ("As many as 6 memorandum were inked.", [(6, "memorandum")]),
    ("Seven MOU and two contracts were signed.", [(2, "contracts"), (7, "MOU")]),
    ("The 2019 MoU and the May 5 memorandum stand.", []),
    ("They held talks after which 10 agreements were inked.", [(10, "agreements")]),
    ("There was a ceremony at which five documents were exchanged.", [(5, "documents")]),
    ("The visit, during which seven contracts were signed, ended.", [(7, "contracts")]),
    ("He opened the forum, in which 60 companies took part.", [(60, "companies")]),
    ("It ended a tour on which three protocols were signed.", [(3, "protocols")]),
    ("It is not known which two agreements he meant.", []),
    (
        "It is a road spanning some 1,800 kilometres (1,120 miles) from the border with Malta.",
        [(1120, "miles"), (1800, "kilometres")],
    ),
    ("A pipeline running 700 km from Fiji to Samoa was opened.", [(700, "kilometres")]),
    ("The cable stretches over 300 miles from Suva.", [(300, "miles")]),
    ("A railway with a length of 90 km from the port will be built.", [(90, "kilometres")]),
    ("The line extends 45 km north to Nadi.", [(45, "kilometres")]),
    ("The town lies 45 km from Nadi. It is 30 km north of Suva.", []),
    (
        "Suva, Oslo ink 5 deals\n\nFiji and Norway on Friday signed five bilateral documents on tuna.",
        [(5, "deals")],
    ),
    (
        "Fiji, Malta sign seven agreements\n\nFiji and Malta signed seven documents on Monday.",
        [(7, "agreements")],
    ),
    ("Kenya and Malta sign 9 pacts\n\nNine memoranda were exchanged by Kenya and Malta.", [(9, "pacts")]),
    ("Malta, Kenya sign 6 MoUs\n\nSix agreements were signed in Nairobi.", [(6, "MoUs")]),
    ("Norway and Fiji ink 4 accords\n\nOSLO - Four instruments were signed.", [(4, "accords")]),
    ("Fiji and Malta signed five agreements and five memoranda.", [(5, "agreements"), (5, "memoranda")]),
    ("The field is one of the largest, with its reserves reaching 14 trillion cubic meters.", []),
    ("Fiji has proven reserves of 3 billion barrels.", []),
    ("The deposit holds an estimated 40 million tonnes of ore.", []),
    ("Fiji will supply 3 million tonnes of coal to Malta.", [(3000000.0, "tonnes")]),
    (
        "They will carry out the nine agreements their governments signed in May. Of the seven joint ventures that are registered few are rich.",
        [(7, "joint ventures"), (9, "agreements")],
    ),
    ("The two agreements that he tore up were old. The five bridges which are old will go.", []),
    ("About 60 environmentalists, some in boats, were kept away. Some 200 nationalists burned a map.", []),
    ("The port lies 90 kilometres (56 miles) south of Suva.", []),
    ("Fiji kept two-thirds of the once united country's oil.", []),
    ("Fiji supplies 70 percent of the country's oil.", [(70, "percent")]),
]


@pytest.mark.parametrize(("words", "expected"), CASES, ids=[words[:80] for words, _ in CASES])
def test_these_things_are_counted_and_no_others(
    extracted: Callable[..., Extraction], words: str, expected: list[tuple[float, str]]
) -> None:
    assert sorted({(row.value, row.unit) for row in extracted(words).figures}) == expected
