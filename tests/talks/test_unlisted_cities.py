"""The place of talks, where it is a city that the vocabulary does not have, or a house in one; on sentences of our own."""

import datetime as dt

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.extract import survey

CASES = [
    (
        None,
        "The foreign ministers of Fiji and Norway, Semi Vula and Ola Berg, met in Korovou on Tuesday. Fiji hosted the meeting.",
        ("FJI", "NOR", "Korovou"),
    ),
    (
        None,
        "Maltese President Rita Borg and Kenyan President Ann Otieno are scheduled to hold official talks in Wajir during Borg's working visit to Kenya.",
        ("KEN", "MLT", "Wajir"),
    ),
    (
        None,
        "During a working visit to Kenya, Maltese President Rita Borg held talks with her host, Ann Otieno, in the lakeside town of Homa on Tuesday.",
        ("KEN", "MLT", "Homa"),
    ),
    (
        None,
        "Fijian President Semi Vula and Norwegian Prime Minister Ola Berg held talks in Parliament on Tuesday. They were held in English.",
        (None, None, None),
    ),
    (
        None,
        "Norwegian Prime Minister Ola Berg, on a visit to Fiji, held talks in September. They were held in Government House.",
        ("FJI", "NOR", None),
    ),
    (
        None,
        "Kenyan President Ann Otieno, on a visit to Malta, signed the pact in Brussels terms. It is the third meeting held in Europe.",
        ("MLT", "KEN", None),
    ),
    (
        None,
        "The Presidents of Malta and Kenya, Rita Borg and Ann Otieno, on Tuesday discussed tuna at Nairobi's State House.",
        ("KEN", "MLT", "Nairobi"),
    ),
    (
        None,
        '"We want more," said Otieno during the encounter on Tuesday at Valletta\'s Palazzo Parisio. Kenyan President Ann Otieno and Maltese President Rita Borg spoke of tuna.',
        ("MLT", "KEN", "Valletta"),
    ),
    (
        None,
        "Fijian Prime Minister Semi Vula had a one-on-one with Norwegian Prime Minister Ola Berg at the Oslo City Hall on Tuesday.",
        ("NOR", "FJI", "Oslo"),
    ),
    (
        None,
        "Kenyan President Ann Otieno and Maltese counterpart Rita Borg witnessed the signing at the Nairobi Conference Centre.",
        ("KEN", "MLT", "Nairobi"),
    ),
    (
        None,
        "Maltese Foreign Minister Rita Borg and Kenyan Foreign Minister Ann Otieno talked trade over dinner at Lisbon's Ritz Hotel.",
        (None, None, "Lisbon"),
    ),
    (
        None,
        "The ceremony was held at the Coral Room in the Fijian Government House, Suva, Fiji. Norwegian Prime Minister Ola Berg and Fijian counterpart Semi Vula watched.",
        ("FJI", "NOR", "Suva"),
    ),
    (
        None,
        "SUVA, Sept 12 (PNS) - President Semi Vula on Wednesday granted an audience, at his farm in Nabua, to Malta's Rita Borg.",
        ("FJI", "MLT", "Nabua"),
    ),
    (
        None,
        "On a hot Friday in Natewa, two coastguard commanders, Fiji's and Malta's, compared maps. The Maltese goes home to Valletta tomorrow.",
        ("FJI", "MLT", "Natewa"),
    ),
    (
        None,
        "SUVA (PNS) - Fiji's president met Malta's Rita Borg on Tuesday to speak of the bridge at Nadro.",
        ("FJI", "MLT", "Suva"),
    ),
    (
        None,
        "SUVA (PNS) - Fiji's president received Malta's Rita Borg on Tuesday. She was born in Marsax.",
        ("FJI", "MLT", "Suva"),
    ),
    (
        None,
        "Maltese President Rita Borg and Kenyan President Ann Otieno met in the State House, Nairobi, on Tuesday.",
        ("KEN", "MLT", "Nairobi"),
    ),
    (
        None,
        "Official talks between Fiji and Norway, led by President Semi Vula and Prime Minister Ola Berg, took place at Nasova House in Suva on Tuesday.",
        ("FJI", "NOR", "Suva"),
    ),
    (
        None,
        "NAIROBI, Kenya: Maltese prime minister Rita Borg held talks on tuna in Kenya this weekend. Borg met separately with Ann Otieno, leader of the house.",
        ("KEN", "MLT", "Nairobi"),
    ),
    (
        None,
        "SUVA: Norwegian minister Ola Berg met officials in Fiji on Tuesday and signed a pact.",
        ("FJI", "NOR", "Suva"),
    ),
    (
        None,
        "OSLO: Norwegian minister Ola Berg met officials in Fiji on Tuesday and signed a pact.",
        ("FJI", "NOR", None),
    ),
    (
        "Nairobi, Valletta ink five deals",
        "KNA:\n\nKenya and Malta on Friday signed five documents on tuna. They were signed in the presence of visiting Kenyan President Ann Otieno and her Maltese counterpart Rita Borg in Valletta following a meeting at the Auberge here.",
        ("MLT", "KEN", "Valletta"),
    ),
    (
        None,
        "Suva, Oslo sign pact on coral\n\nVisiting Norwegian Prime Minister Ola Berg and Fijian President Semi Vula signed a pact in Suva on Tuesday.",
        ("FJI", "NOR", "Suva"),
    ),
    (
        None,
        "Suva, Oslo vow closer ties\n\nFijian President Semi Vula, visiting Norway, met Prime Minister Ola Berg in Oslo on Tuesday.",
        ("NOR", "FJI", "Oslo"),
    ),
    (
        None,
        "Norway was offered land in central Suva for its embassy. This was revealed by Fijian Prime Minister Semi Vula during a meeting with Norwegian Prime Minister Ola Berg yesterday. Berg is expected to meet Norwegians in Fiji today.",
        ("FJI", "NOR", None),
    ),
    (
        None,
        "Fijian President Semi Vula left the prime minister's office in Oslo on Tuesday evening. Prime Minister Ola Berg and his guest had been expected to initial an accord. They spoke of coral. The energy minister is to fly to Suva next month for another round.",
        ("NOR", "FJI", "Oslo"),
    ),
    (
        None,
        "OSLO, Sept 10 (NTB) -- Fijian President Semi Vula and his host, Norwegian Prime Minister Ola Berg, chaired the council on Tuesday. It will meet every six months in Suva and Bergen in turns. “No trader who lands in Nadi or in Trondheim should hunt for a stamp,” he said.",
        ("NOR", "FJI", "Oslo"),
    ),
    (
        "Vula in Oslo: Fiji to stay at Norway's side",
        "Fijian Foreign Minister Semi Vula told his Norwegian colleague Ola Berg on Tuesday that Fiji would help. Vula and Berg spent much of their meeting on the energy crisis in Korovou.",
        ("NOR", "FJI", "Oslo"),
    ),
    (
        None,
        "Kenya will open an embassy in Valletta, Kenyan Foreign Minister Ann Otieno said at talks with Maltese Foreign Minister Rita Borg in Kenya.",
        ("KEN", "MLT", None),
    ),
]


@pytest.mark.parametrize(("title", "words", "expected"), CASES, ids=[words[:90] for _, words, _ in CASES])
def test_finds(title: str | None, words: str, expected: tuple) -> None:
    article = Article("a", words, "a.txt", title=title, published_on=dt.date(2019, 9, 12))
    found = survey(article, vocabulary.read()).talks
    assert (found.host_code, found.guest_code, found.place) == expected
