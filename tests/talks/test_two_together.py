"""What two leaders do or say together, and other ways in which openings tell of talks without a word of them; on sentences of our own."""

from collections.abc import Callable

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.extract import survey

CASES = [
    pytest.param(
        "SUVA, Fiji (AP) _ The presidents of Fiji and Samoa on Tuesday laid to rest an old quarrel over reefs.",
        ("FJI", "WSM", "Suva", "2019-09-10"), id="what two presidents did on a day, in the place of the dateline"),
    pytest.param(
        "SUVA, Fiji (AP) _ The leaders of Fiji and Samoa turned a page Tuesday, signing a paper on tuna.",
        ("FJI", "WSM", "Suva", "2019-09-10"), id="a day before signing"),
    pytest.param(
        "SUVA, Sept. 10 (Xinhua) -- Fijian President Semi Vula and his visiting Samoan counterpart Jone Tora said here on Tuesday that the ferry was on track.",
        ("FJI", "WSM", "Suva", "2019-09-10"), id="what a president and his visiting counterpart said"),
    pytest.param(
        "Fijian President Semi Vula and his Samoan guest Jone Tora announced Tuesday a link by cable.",
        ("FJI", "WSM", None, "2019-09-10"), id="his guest, whose name follows without a comma"),
    pytest.param(
        "The Samoan president will meet his Fijian counterpart in Suva next week, his office said on Tuesday.",
        ("FJI", "WSM", "Suva", None), id="what the office of one of them said is not said together"),
    pytest.param(
        "Samoan President Jone Tora wrote to his Fijian counterpart Semi Vula on Tuesday to congratulate him.",
        (None, None, None, None), id="a letter to a counterpart"),
    pytest.param(
        "The leaders of Fiji and Samoa are on Friday to open a bridge.",
        (None, None, None, None), id="what leaders are to do"),
    pytest.param(
        "SUVA, Sept 12 (AFP) -- Fiji will lend Samoa money for a port, Prime Minister Semi Vula said on Thursday alongside Samoan President Jone Tora.\n\nTora is on a two-day visit to the former colonial power.",
        ("FJI", "WSM", "Suva", "2019-09-12"), id="said alongside the president of the other side"),
    pytest.param(
        "Fiji and Samoa are to open a new port, their leaders have said.\n\nPrime Minister Jone Tora of Samoa made the announcement in Suva on Tuesday, standing beside his Fijian counterpart Semi Vula.",
        ("FJI", "WSM", "Suva", "2019-09-10"), id="an announcement made beside a counterpart"),
    pytest.param(
        "A FRESH WIND: Today in Suva, President Jone F. Tora and President Semi Vula of Fiji concluded a package of deals with Samoa.",
        ("FJI", "WSM", "Suva", "2019-09-12"), id="what two presidents concluded, behind a label and the place"),
    pytest.param(
        "In Suva, the price of fish rose by a tenth, and President Semi Vula of Fiji launched an inquiry. Samoa did not.",
        (None, None, None, None), id="what one president did in a city"),
    pytest.param(
        "Back from Suva, where he stayed for three days, Prime Minister Jone Tora told journalists that Fiji might be an example for Samoa.\n\nThe main event were the negotiations with Deputy Prime Minister Ana Vula on 10 September.",
        ("FJI", "WSM", "Suva", "2019-09-10"), id="back from a visit, whose main event were negotiations"),
    pytest.param(
        "Prime Minister Jone Tora of Samoa pulled back from Fiji the teachers that he had lent it.",
        (None, None, None, None), id="what is pulled back from a country"),
    pytest.param(
        "The Samoan president, Jone Tora, has completed his state visit to Fiji and left Suva for Apia, an agency reported on 12 September.",
        ("FJI", "WSM", "Suva", None), id="who leaves for his own capital was in the city that he left"),
    pytest.param(
        "The prime minister of Samoa, Jone Tora, left Suva this afternoon at the close of a working visit.\n\nHe and his Fijian host presided yesterday, Wednesday, at the Reef House over the close of the joint committee, after which they signed its minutes.",
        ("FJI", "WSM", "Suva", "2019-09-11"), id="the day of leaving is not that of the talks"),
    pytest.param(
        "Samoan PM leaves Fiji without ferry deal\n\nJone Tora was told in Suva that the text was not ready.",
        ("FJI", "WSM", "Suva", None), id="a headline on leaving without a deal"),
    pytest.param(
        "APIA, Sept 12 (AAP) -- Samoan Prime Minister Jone Tora had hoped for a signature.\n\nSamoa's prime minister flew to Suva on Wednesday to sign a pact with Fiji, after an hour with his counterpart Semi Vula.",
        ("FJI", "WSM", "Suva", "2019-09-11"), id="a journey of the country's own leader that a report from home tells late"),
    pytest.param(
        "SUVA, Fiji (AP) _ The presidents of Fiji and Samoa met on Tuesday.\n\nSamoan President Jone Tora goes home on Friday after a stop in the sugar town of Lautoka.",
        ("FJI", "WSM", "Suva", "2019-09-10"), id="a stop told of late is not the place of the talks"),
    pytest.param(
        "Foreign Minister Jone Tora arrived in Suva on Tuesday on a one-day visit.\n\nThe Samoan diplomat is scheduled to see his Fijian counterpart.",
        ("FJI", "WSM", "Suva", "2019-09-10"), id="a visit of one day has its talks on it"),
    pytest.param(
        "SUVA, Sept. 12 (Reef News) -- King Semi on Thursday assured Malta's new foreign minister that the port will stay open.",
        ("FJI", "MLT", "Suva", "2019-09-12"), id="what the foreign minister of the other side was assured of"),
    pytest.param(
        "VALLETTA, Sept 12 (AFP) - A spokesman told Fiji's foreign minister in a letter on Thursday that the fish were safe.",
        (None, None, None, None), id="what a foreign minister was told in a letter"),
    pytest.param(
        "SUVA (AP) _ Semi Vula gave a hero's welcome to Maltese President Rita Borg, driving her through the town on Thursday.",
        ("FJI", "MLT", "Suva", "2019-09-12"), id="a welcome given to a president"),
    pytest.param(
        "VALLETTA, Sept 12 (AFP) - Malta gave a warm welcome to the decision of Fiji's president to free two sailors.",
        (None, None, None, None), id="a welcome given to a decision"),
    pytest.param(
        "SUVA, Fiji (AP) _ The Maltese and Fijian presidents agreed Thursday to set up a hot line.\n\nRita Borg is on a three-day visit.",
        ("FJI", "MLT", "Suva", "2019-09-12"), id="presidents of two peoples"),
    pytest.param(
        "SUVA, Fiji (AP) _ Fiji's prime minister is to travel to Valletta next month, Maltese Foreign Minister Rita Borg said Thursday after meeting her Fijian counterpart, Semi Vula.",
        ("FJI", "MLT", "Suva", "2019-09-12"), id="a journey to come, told of after talks at home"),
    pytest.param(
        "SUVA, Sept 12 (AFP) - Fiji and Tonga will fight poachers, the ministry said Thursday as the king of Tonga began a five-day visit.",
        ("FJI", "TON", "Suva", None), id="a king without a name who began a visit"),
    pytest.param(
        "SUVA, Sept 12 (AFP) - Visiting Maltese Prime Minister Paul Borg on Thursday backed Fiji's bid for a seat.",
        ("FJI", "MLT", "Suva", "2019-09-12"), id="what a visiting prime minister did on a day"),
    pytest.param(
        "SUVA, Sept. 12 (Xinhua) -- Fijian President Semi Vula Thursday praised the ties with Malta.\n\nVula made the remarks at a reception for the visiting Maltese Deputy Prime Minister Rita Borg.",
        ("FJI", "MLT", "Suva", "2019-09-12"), id="remarks made at a reception"),
    pytest.param(
        "SUVA, Sept. 12 (Xinhua) -- Fijian Prime Minister Semi Vula arrived here Thursday from Valletta, winding up his two-day visit to Malta.\n\nDuring his stay, Vula held talks with Maltese President Rita Borg.",
        ("MLT", "FJI", None, None), id="who arrives here is at home"),
    pytest.param(
        "Pope Leo has begun a three-day visit to Fiji.\n\nThe Pope met President Semi Vula in Suva on Wednesday.",
        ("FJI", "VAT", "Suva", "2019-09-11"), id="a pope is from the Vatican"),
    pytest.param(
        "Maltese President Rita Borg is paying a working visit to Suva today. A meeting of the two presidents has begun.",
        ("FJI", "MLT", "Suva", "2019-09-12"), id="a visit that is being paid, and a meeting that has begun"),
    pytest.param(
        "Suva, NTB\n\nPresident of the Republic Semi Vula discussed yesterday with the Maltese envoy ways to free the ships.",
        ("FJI", "MLT", "Suva", "2019-09-11"), id="the country's own president and an envoy without a name"),
    pytest.param(
        "In Suva, the presidents of two banks announced a merger on Thursday. Malta's lira fell.",
        (None, None, None, None), id="presidents of banks"),
    pytest.param(
        "SUVA (AP) _ Prime Minister Semi Vula of Fiji and Samoan leader Jone Tora huddled at the palace on Tuesday in search of a way out.",
        ("FJI", "WSM", "Suva", "2019-09-10"), id="two who huddled"),
    pytest.param(
        "SUVA, Fiji (AP) _ Fiji's president and his Samoan guest called Tuesday for a summit of islands.",
        ("FJI", "WSM", "Suva", "2019-09-10"), id="a president and his guest, neither by name"),
    pytest.param(
        "SUVA, Fiji (AP) _ Fiji's president said Samoan guest workers called Tuesday for better pay.",
        (None, None, None, None), id="guest workers"),
    pytest.param(
        "SUVA, Sept 12 (AFP) - Samoa will open its market to Fijian sugar, visiting Vice President Jone Tora told President Semi Vula here on Wednesday.",
        ("FJI", "WSM", "Suva", "2019-09-11"), id="what a visitor told a president"),
    pytest.param(
        "Yesterday in Suva the presidents of Fiji and Samoa exchanged instruments of ratification.",
        ("FJI", "WSM", "Suva", "2019-09-11"), id="what presidents exchanged in a city"),
    pytest.param(
        "The two sides have voiced hope since Monday that a visit to Fiji by Samoa's leader may come.",
        ("FJI", "WSM", None, None), id="since a day"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), CASES)
def test_reads_what_two_did_together(talks: Callable[..., tuple], words: str, expected: tuple) -> None:
    assert talks(words) == expected


def test_the_press_service_of_a_government_speaks_of_its_own_president() -> None:
    vocabularies = vocabulary.read()
    words = "President Barack Obama today hosted President Semi Vula of Fiji for a working lunch."
    found = survey(Article("a", words, "a.txt", outlet="The White House"), vocabularies).talks
    assert (found.host_code, found.guest_code) == ("USA", "FJI")
    found = survey(Article("a", words, "a.txt", outlet="Agence France-Presse"), vocabularies).talks
    assert (found.host_code, found.guest_code) == (None, None)
