"""Host and guest told by courtesies: invitations, thanks, farewells, calls on others; on sentences of our own."""

import datetime as dt

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.extract import survey

CASES = [
    (
        None,
        "At the invitation of the President of Kenya, Ann Otieno, the President of Malta, Rita Borg, paid a state visit from 9 to 11 September. The two Presidents discussed tuna.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "Fijian President Semi Vula is on an official visit at the invitation of Norwegian Prime Minister Ola Berg.",
        ("NOR", "FJI", None),
    ),
    (
        None,
        "Prime Minister Semi Vula made an official visit at the invitation of his Maltese counterpart Rita Borg. Fiji and Malta agreed to build a ferry.",
        ("MLT", "FJI", None),
    ),
    (
        None,
        "President Semi Vula of Fiji, invited by President Ann Otieno of Kenya, began a three-day state visit on Tuesday.",
        ("KEN", "FJI", None),
    ),
    (
        None,
        "Upon the invitation of King Ola of Norway, Kenyan President Ann Otieno will pay a state visit next week.",
        ("NOR", "KEN", None),
    ),
    (
        None,
        "Kenyan President Ann Otieno invited Maltese President Rita Borg to pay a visit when they spoke on Tuesday.",
        (None, None, None),
    ),
    (
        None,
        "Kenya hosted Malta on Tuesday for the third session of their joint commission on tuna.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "Kenya on Tuesday welcomed Maltese Prime Minister Rita Borg with full military honours.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "Kenya rolled out the red carpet for Maltese President Rita Borg on Tuesday.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "Malta thanked Kenya for its hospitality at the talks between foreign ministers Rita Borg and Ann Otieno.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "Kenyan Foreign Minister Ann Otieno, the host, and Maltese counterpart Rita Borg signed a pact.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "Kenyan Foreign Minister Ann Otieno played host to her Maltese counterpart Rita Borg.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "The President of Malta, Rita Borg, thanked President Otieno for visiting our country. Malta and Kenya signed a memorandum on tuna after the meeting between Presidents Borg and Otieno.",
        ("MLT", "KEN", None),
    ),
    (
        None,
        "Fijian Prime Minister Semi Vula and Norwegian Prime Minister Ola Berg agreed on a ferry. Vula thanked Berg for coming to see the reefs for himself. ",
        ("FJI", "NOR", None),
    ),
    (
        None,
        'Fiji and Norway signed two pacts. "I thank Prime Minister Berg for his visit", Fijian Prime Minister Semi Vula said.',
        ("FJI", "NOR", None),
    ),
    (
        None,
        '"It is an honour to welcome Prime Minister Berg to our country," Fijian Prime Minister Semi Vula said after talks between Fiji and Norway.',
        ("FJI", "NOR", None),
    ),
    (
        None,
        "Norwegian Prime Minister Ola Berg expressed gratitude to Fijian Prime Minister Semi Vula for the warm welcome and hospitality.",
        ("FJI", "NOR", None),
    ),
    (
        None,
        "Fijian Prime Minister Semi Vula thanked Norwegian Prime Minister Ola Berg for his support to Fiji at the United Nations, in a letter on Tuesday.",
        (None, None, None),
    ),
    (
        None,
        "Norwegian Prime Minister Ola Berg and Fijian counterpart Semi Vula signed a pact on Tuesday. Berg expressed gratitude for Fiji's warm hospitality.",
        ("FJI", "NOR", None),
    ),
    (
        None,
        "Kenyan President Ann Otieno and Maltese counterpart Rita Borg discussed tuna. Otieno conveyed her appreciation for the Maltese people's warm reception.",
        ("MLT", "KEN", None),
    ),
    (
        None,
        "Maltese Foreign Minister Rita Borg and Kenyan counterpart Ann Otieno discussed tuna. Borg was grateful to the government of Kenya for hosting her.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "Maltese Foreign Minister Rita Borg and Kenyan counterpart Ann Otieno discussed tuna. Borg voiced appreciation for Kenya's stand on tuna.",
        (None, None, None),
    ),
    (
        None,
        '"I am happy to be in Kenya," Maltese President Rita Borg said after meeting President Ann Otieno.',
        ("KEN", "MLT", None),
    ),
    (
        None,
        '"Welcome to Kenya," President Ann Otieno told Maltese President Rita Borg on Tuesday.',
        ("KEN", "MLT", None),
    ),
    (
        None,
        "Maltese President Rita Borg said she was pleased to visit Kenya, and President Ann Otieno spoke of tuna.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "Norwegian Prime Minister Ola Berg said that his visit to Fiji opened a new page.",
        ("FJI", "NOR", None),
    ),
    (
        None,
        "Kenya and Malta signed four pacts on Tuesday during President Otieno's state visit to the Mediterranean island nation. Maltese President Rita Borg and Otieno watched.",
        ("MLT", "KEN", None),
    ),
    (
        None,
        "Kenya and Malta signed four pacts on Tuesday. Otieno was on a visit to the tuna-rich Mediterranean country, where Maltese President Rita Borg received President Ann Otieno of Kenya.",
        ("MLT", "KEN", None),
    ),
    (
        None,
        "Kenyan President Ann Otieno hailed the ties with Malta as she wrapped up her trip to the island state on Tuesday.",
        ("MLT", "KEN", None),
    ),
    (
        None,
        "Norway and Fiji agreed on coral as Norwegian Prime Minister Ola Berg began his first visit to the Pacific archipelago.",
        ("FJI", "NOR", None),
    ),
    (
        None,
        "The minister spoke of Fiji and Norway. Tourists make a trip to the island nation each year.",
        (None, None, None),
    ),
    (
        None,
        "Maltese Foreign Minister Rita Borg and her Kenyan counterpart Ann Otieno discussed tuna on Tuesday. Borg also met President Jane Kamau and the speaker of parliament.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "Fijian Foreign Minister Semi Vula and Norwegian Foreign Minister Ola Berg signed a pact. Vula was also received by Prime Minister Nils Dahl.",
        ("NOR", "FJI", None),
    ),
    (
        None,
        "Fijian Foreign Minister Semi Vula and Norwegian Foreign Minister Ola Berg signed a pact. Later Vula paid a courtesy call on King Harald.",
        ("NOR", "FJI", None),
    ),
    (
        None,
        "Norwegian Foreign Minister Ola Berg and Fijian Foreign Minister Semi Vula signed a pact. Vula laid a wreath at the tomb of the unknown sailor and called on the Prime Minister.",
        ("NOR", "FJI", None),
    ),
    (
        None,
        "Prime Minister Jone Vula and Norwegian Prime Minister Ola Berg witnessed the exchange of documents between Fiji and Norway at the Government headquarters on Tuesday.",
        ("FJI", "NOR", None),
    ),
    (
        None,
        "Fijian King Semi Vula and Maltese Prime Minister Rita Borg witnessed the signing held at the Prime Minister's Office on Tuesday.",
        ("MLT", "FJI", None),
    ),
    (
        None,
        "Malta and Kenya signed three pacts on Tuesday. President Rita Borg and Kenyan President Ann Otieno watched the signing ceremony at the Presidential Palace.",
        ("MLT", "KEN", None),
    ),
    (
        None,
        "Norwegian Prime Minister Ola Berg and Fijian President Semi Vula held talks at the President's residence on Tuesday.",
        ("FJI", "NOR", None),
    ),
    (
        None,
        "Talks between Prime Minister Ola Berg and Fijian Prime Minister Semi Vula were held at the state guesthouse on Tuesday. Norway and Fiji signed a pact in the Cabinet Office.",
        ("NOR", "FJI", None),
    ),
    (
        None,
        "Norwegian Prime Minister Ola Berg and Fijian Prime Minister Semi Vula spoke of peace on Tuesday. The news came from the Prime Minister's Office.",
        (None, None, None),
    ),
    (
        None,
        "Norwegian Prime Minister Ola Berg and Fijian Prime Minister Semi Vula witnessed a signing at the Prime Minister's Office on Tuesday.",
        (None, None, None),
    ),
    (
        None,
        "Kenyan Foreign Minister Ann Otieno held talks with Maltese counterpart Rita Borg, who arrived on Monday.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "Foreign Minister Ann Otieno met with the Maltese Foreign Minister Rita Borg, who is visiting Nairobi.",
        ("KEN", "MLT", "Nairobi"),
    ),
    (
        None,
        "Maltese Foreign Minister Rita Borg called on Kenyan President Ann Otieno at State House, Nairobi.",
        ("KEN", "MLT", "Nairobi"),
    ),
    (
        None,
        "A Maltese delegation led by Foreign Minister Rita Borg is in Kenya for trade talks with Foreign Minister Ann Otieno.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "Kenyan President Ann Otieno hosted a state banquet in honour of her Maltese counterpart Rita Borg on Tuesday.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "Kenyan President Ann Otieno rolled out the red carpet for Maltese Prime Minister Rita Borg on Tuesday.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "Kenyan President Ann Otieno has left for home after a two-day visit during which she met Maltese President Rita Borg.",
        ("MLT", "KEN", None),
    ),
    (
        None,
        "Maltese President Rita Borg saw off Kenyan President Ann Otieno at the airport on Tuesday as she wrapped up her visit.",
        ("MLT", "KEN", None),
    ),
    (
        None,
        "Kenya's visiting Foreign Minister Ann Otieno and her Maltese counterpart Rita Borg signed a pact on Tuesday.",
        ("MLT", "KEN", None),
    ),
    (
        None,
        "Kenyan President Ann Otieno inspected a guard of honour with her host, Maltese President Rita Borg, before talks on tuna.",
        ("MLT", "KEN", None),
    ),
    (
        None,
        "Nairobi and Valletta agreed on tuna during talks between Kenyan President Ann Otieno and Maltese President Rita Borg, who was accompanied by a large delegation to the East African country.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "Kenyan President Ann Otieno was accorded a ceremonial welcome by Maltese President Rita Borg.",
        ("MLT", "KEN", None),
    ),
    (
        None,
        "Maltese President Rita Borg flew into Nairobi on Tuesday, and signed a tuna pact with President Ann Otieno.",
        ("KEN", "MLT", "Nairobi"),
    ),
    (
        None,
        "The two sides signed the pact in Nairobi, the first stop of Maltese President Rita Borg. Kenyan President Ann Otieno watched.",
        ("KEN", "MLT", "Nairobi"),
    ),
    (
        None,
        "Maltese Foreign Minister Rita Borg was in Nairobi on Tuesday to sign a pact with Kenya.",
        ("KEN", "MLT", "Nairobi"),
    ),
    (
        None,
        "The 3rd session of the Kenya-Malta Joint Commission was held in Nairobi on Tuesday. The Maltese side was led by Foreign Minister Rita Borg.",
        ("KEN", "MLT", "Nairobi"),
    ),
    (
        None,
        "During the working visit of the Maltese delegation headed by Rita Borg to Nairobi a memorandum was signed on Tuesday with the Kenyan ministry.",
        ("KEN", "MLT", "Nairobi"),
    ),
    (
        None,
        "Malta's visiting Finance Minister Rita Borg signed a loan with Kenyan counterpart Ann Otieno on Tuesday.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "Documents were signed by visiting Malta Prime Minister Rita Borg and her Kenyan counterpart Ann Otieno.",
        ("KEN", "MLT", None),
    ),
    (
        None,
        "Visiting Fiji Foreign Minister Semi Vula met Norwegian Foreign Minister Ola Berg.",
        ("NOR", "FJI", None),
    ),
    (
        None,
        "Visiting Fiji, Norwegian Foreign Minister Ola Berg met Fijian Foreign Minister Semi Vula.",
        ("FJI", "NOR", None),
    ),
]


@pytest.mark.parametrize(("title", "words", "expected"), CASES, ids=[words[:90] for _, words, _ in CASES])
def test_finds(title: str | None, words: str, expected: tuple) -> None:
    article = Article("a", words, "a.txt", title=title, published_on=dt.date(2019, 9, 12))
    found = survey(article, vocabulary.read()).talks
    assert (found.host_code, found.guest_code, found.place) == expected
