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
