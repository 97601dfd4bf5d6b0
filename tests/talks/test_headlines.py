"""Host and guest told by the title, and openings of many manners; on sentences of our own."""

import datetime as dt

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.extract import survey

CASES = [
    (
        "Fiji, Malta sign reef pact in Valletta",
        "The pact was signed by the prime ministers of Fiji, Semi Vula, and Malta, Rita Borg.",
        ("MLT", "FJI", "Valletta"),
    ),
    (
        "Fijian and Maltese ministers meet in Valletta",
        "Ministers Semi Vula and Rita Borg discussed reefs.",
        ("MLT", "FJI", "Valletta"),
    ),
    (
        "Fiji, Malta sign deal on port in Valletta",
        "The deal was signed by ministers of both, Semi Vula and Rita Borg.",
        (None, None, None),
    ),
    (
        "Oslo, Warsaw order ferries together",
        "What two navies had failed to do happened on the frigate Otto at Gdynia on Tuesday, where Norway's Ola Berg and her Polish host Jan Nowak signed.",
        ("POL", "NOR", "Gdynia"),
    ),
    (
        "Fiji and Malta sign fish pact in Geneva",
        "The fish pact was signed by ministers of both, Semi Vula and Rita Borg.",
        (None, None, None),
    ),
    (
        "Kenya's President Otieno welcomes Malta's President Borg",
        "The two leaders discussed tuna and tea. They will meet again next year.",
        ("KEN", "MLT", None),
    ),
    (
        "Maltese President in Nairobi for state visit",
        "Presidents Ann Otieno and Rita Borg agreed on tuna. Malta and Kenya have had ties since 1964.",
        ("KEN", "MLT", "Nairobi"),
    ),
    (
        "Borg's Kenya visit: Malta, Kenya ink tuna deal",
        "Prime Minister Rita Borg and President Ann Otieno discussed tuna on Tuesday.",
        ("KEN", "MLT", None),
    ),
    (
        "Kenya hosts Maltese President Rita Borg",
        "President Otieno and her guest agreed on tuna.",
        ("KEN", "MLT", None),
    ),
    (
        "Maltese PM arrives in Kenya, holds talks with President Otieno",
        "Tuna was at the centre of the talks between Rita Borg and Ann Otieno.",
        ("KEN", "MLT", None),
    ),
    (
        "Kenyan Foreign Minister Ann Otieno pays official visit to Malta",
        "The two signed three pacts.",
        ("MLT", "KEN", None),
    ),
    (
        None,
        "Maltese Foreign Minister Rita Borg met her Kenyan counterpart Ann Otieno on the sidelines of the UN General Assembly in New York on Tuesday.",
        (None, None, "New York"),
    ),
    (
        None,
        "Malta and Kenya held talks in Geneva on Tuesday, led by Foreign Ministers Rita Borg and Ann Otieno.",
        (None, None, "Geneva"),
    ),
    (None, "The presidents of Malta and Kenya spoke by telephone on Tuesday.", (None, None, None)),
    (
        None,
        "Maltese President Rita Borg has returned home from a two-day visit to Kenya.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "Maltese President Rita Borg completed her official visit to Kenya on Tuesday, and Kenyan President Ann Otieno saw her off.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "As Maltese President Rita Borg wrapped up a trip to Kenya, the two countries signed a tuna pact.",
        ("KEN", "MLT", None),
    ),
    (None, "Maltese President Rita Borg landed at Nairobi airport on Tuesday.", ("KEN", "MLT", "Nairobi")),
    (
        None,
        "Maltese President Rita Borg was met at the airport by Kenyan Foreign Minister Ann Otieno. She will hold talks on tuna.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "Maltese President Rita Borg touched down in Nairobi on Tuesday for talks.",
        ("KEN", "MLT", "Nairobi"),
    ),
    (
        None,
        "The first foreign trip of Maltese President Rita Borg took her to Kenya, where she met President Ann Otieno.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "Maltese President Rita Borg is making a two-day stop in Kenya, where she will meet President Ann Otieno.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "A Maltese parliamentary delegation led by Rita Borg is visiting Kenya this week.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "During the visit to Malta of the Kenyan delegation headed by Foreign Minister Ann Otieno, talks were held on tuna.",
        ("MLT", "KEN", None),
    ),
    (None, "Maltese leader Rita Borg made a historic Kenya visit on Tuesday.", ("KEN", "MLT", None)),
    (
        None,
        "On the occasion of the state visit by the President of Kenya, Ann Otieno, to Malta, the two countries issued a statement.",
        ("MLT", "KEN", None),
    ),
    (None, "Kenyan President Ann Otieno's state visit to Malta ended on Tuesday.", ("MLT", "KEN", None)),
    (
        None,
        "Ann Otieno held a meeting with President of Malta Rita Borg, who is in Kenya on an official visit.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "President of Fiji Semi Vula met with Prime Minister of Norway Ola Berg, who arrived in Suva on an official visit.",
        ("FJI", "NOR", "Suva"),
    ),
    (
        None,
        "At the Suva residence, talks were held between President of Fiji Semi Vula and Prime Minister of Norway Ola Berg.",
        ("FJI", "NOR", "Suva"),
    ),
    (
        None,
        "The third Kenya-Malta Joint Commission ended in Nairobi on Tuesday with a call for more trade.",
        ("KEN", "MLT", "Nairobi"),
    ),
    (
        None,
        "Malta and Kenya concluded the second round of talks on tuna in the Kenyan capital on Tuesday.",
        ("KEN", "MLT", "Nairobi"),
    ),
    (
        None,
        "The Malta-Kenya business forum opened in Valletta on Tuesday in the presence of the two presidents, Rita Borg and Ann Otieno.",
        ("MLT", "KEN", "Valletta"),
    ),
    (
        None,
        "Experts from Fiji and Norway met in Oslo for the fifth meeting of the coral committee.",
        ("NOR", "FJI", "Oslo"),
    ),
    (
        None,
        "Ahead of Kenyan President Ann Otieno's visit to Malta next week, Foreign Minister Rita Borg spoke of tuna.",
        ("MLT", "KEN", None),
    ),
    (
        None,
        "Kenyan President Ann Otieno will travel to Malta on Friday for talks with her counterpart Rita Borg.",
        ("MLT", "KEN", None),
    ),
    (
        None,
        "Valletta will on Friday host Kenyan President Ann Otieno for a two-day visit.",
        ("MLT", "KEN", None),
    ),
    (
        None,
        "His Majesty King Ola of Norway received in audience His Excellency Semi Vula, President of the Republic of Fiji, at the Royal Palace in Oslo.",
        ("NOR", "FJI", "Oslo"),
    ),
    (
        None,
        "The Hon. Semi Vula, Prime Minister of Fiji, called on H.E. Ann Otieno, President of Kenya, at State House.",
        ("KEN", "FJI", None),
    ),
    (
        None,
        "Foreign Minister of Malta H.E. Rita Borg undertook a working visit to Nairobi and met with H.E. Ann Otieno, Cabinet Secretary of Kenya.",
        ("KEN", "MLT", "Nairobi"),
    ),
    (
        None,
        "The Cabinet Secretary for Foreign Affairs of Kenya, Ann Otieno, received her Maltese colleague Rita Borg in her office on Tuesday.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "Kenyan Foreign Minister Ann Otieno had a working breakfast in Valletta with Maltese Foreign Minister Rita Borg.",
        ("MLT", "KEN", "Valletta"),
    ),
    (
        None,
        "Kenyan Foreign Minister Ann Otieno (R) shakes hands with Maltese Foreign Minister Rita Borg in Nairobi, Kenya, Sept. 10, 2019.",
        ("KEN", "MLT", "Nairobi"),
    ),
    (
        None,
        "Kenyan President Ann Otieno and Maltese President Rita Borg exchanged letters on Tuesday.",
        (None, None, None),
    ),
    (
        None,
        "Malta welcomed the decision of Kenya to cut the tax on tuna, Foreign Minister Rita Borg said.",
        (None, None, None),
    ),
    (
        None,
        "Kenya thanked Malta for its vote at the United Nations, Foreign Minister Ann Otieno said on Tuesday.",
        (None, None, None),
    ),
    (
        None,
        "Kenyan President Ann Otieno, accompanied by Foreign Minister Jane Kamau, spoke by telephone with Maltese President Rita Borg.",
        (None, None, None),
    ),
    (
        None,
        "Kenyan President Ann Otieno invited her Maltese counterpart Rita Borg to Nairobi in a letter on Tuesday.",
        (None, None, None),
    ),
    (
        None,
        "Kenya will host the African tuna summit in May, Foreign Minister Ann Otieno told Maltese Ambassador Rita Borg.",
        (None, None, None),
    ),
    (
        None,
        "The leaders of Kenya, Malta, Fiji and Norway gathered in Suva for a summit on tuna on Tuesday.",
        (None, None, "Suva"),
    ),
    (
        None,
        "President Ann Otieno of Kenya and President Rita Borg of Malta called on all states to act on tuna.",
        (None, None, None),
    ),
    (
        None,
        "Kenya and Malta postponed the visit of President Rita Borg to Nairobi on Tuesday.",
        (None, None, None),
    ),
    (
        None,
        "Malta's visiting football team beat Kenya on Tuesday. Presidents Rita Borg and Ann Otieno sent greetings.",
        (None, None, None),
    ),
    (
        None,
        "The Maltese ambassador to Kenya, Rita Borg, laid flowers at the memorial in Nairobi. Kenya and Malta are friends.",
        (None, None, None),
    ),
    (
        None,
        "Tuna exporters in Kenya thanked Malta's minister, Rita Borg, for the reception of their goods.",
        (None, None, None),
    ),
]


@pytest.mark.parametrize(("title", "words", "expected"), CASES, ids=[words[:90] for _, words, _ in CASES])
def test_finds(title: str | None, words: str, expected: tuple) -> None:
    article = Article("a", words, "a.txt", title=title, published_on=dt.date(2019, 9, 12))
    found = survey(article, vocabulary.read()).talks
    assert (found.host_code, found.guest_code, found.place) == expected
