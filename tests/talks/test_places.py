"""The place of talks and the host told by it: quarters, datelines, seats of the other side, what is only to be built; on sentences of our own."""

import datetime as dt

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.extract import survey
from summitry.layout import read

SUNDAY = dt.date(2019, 9, 15)


def talks(words: str) -> tuple[str | None, str | None, str | None]:
    """Host, guest and place of the talks that `words` report, written on a Sunday."""
    found = survey(Article("a", words, "a.txt", title=None, published_on=SUNDAY), vocabulary.read()).talks
    return found.host_code, found.guest_code, found.place


CASES = [
    pytest.param(
        "Maltese President Rita Borg said on Thursday that Malta and Fiji will trade more.\n\nSpeaking alongside her visiting counterpart Semi Vula at the presidential complex in Valletta, Borg praised the reefs.\n\nPlants moored off Suva by a Maltese firm meet a large part of the country's electricity needs, and builders want to take part in the enlargement of Suva port.",
        ("MLT", "FJI", "Valletta"), id="spoke beside a visitor, where needs are met elsewhere"),
    pytest.param(
        "Maltese President Rita Borg praised Fiji. Appearing together with Fijian counterpart Semi Vula at a hotel in Valletta, she said builders want to take part in the extension of Suva port.",
        ("MLT", "FJI", "Valletta"), id="appeared together with a counterpart"),
    pytest.param(
        "Maltese President Rita Borg will meet the Fijian president on energy needs in Suva on Monday.",
        ("FJI", "MLT", "Suva"), id="meets a person on needs"),
    pytest.param(
        "SUVA, Sept 12 (NTB) -- Norway will buy more tuna, said Prime Minister Ola Berg.\n\nHe said so after his meeting with Fijian President Semi Tuivaga Vulakoro at the Old Reef Palace here on Tuesday (Wednesday in Norway). The meeting also touched on fish and the situation in Nairobi.",
        ("FJI", "NOR", "Suva"), id="here, another clock and a city that was talked about"),
    pytest.param(
        "Mr Ola Berg, Prime Minister, welcomed Rita Borg, Prime Minister of Malta, on her official visit to Norway, at the Winter Wing, Government House, Oslo.",
        ("NOR", "MLT", "Oslo"), id="a house, and its city behind a comma"),
    pytest.param(
        "Maltese President Rita Borg, on a state visit to Guyana, met President Ann Persaud at State House, Georgetown, on Friday.",
        ("GUY", "MLT", "Georgetown"), id="a capital whose name other cities have as well"),
    pytest.param(
        "ANN OTIENO, Nairobi\n\nKENYA and Malta yesterday signed three pacts on fish. President Rita Borg and President Peter Otieno held talks at State House. Later Mrs Borg is expected in Mombasa before flying to Valletta.",
        ("KEN", "MLT", "Nairobi"), id="where a visitor flies to is no other city of talks"),
    pytest.param(
        "Malta and Kenya have a pact on eels. The two presidents put their signatures to it in Mombasa on Friday, before the rains.",
        ("KEN", "MLT", "Mombasa"), id="where signatures were put to a pact"),
    # Houses of the host in the city that sent the report.
    pytest.param(
        "SUVA -- The loan was signed on 10 September, in the villa Corallina, between Fiji's finance minister Semi Vula and a vice-president of Malta's Export Bank.",
        ("FJI", "MLT", "Suva"), id="signed in a villa"),
    pytest.param(
        "SUVA, Fiji - A ceremony at State House Tuesday saw the ministers of Malta and Fiji initial a tax accord which their finance chiefs will sign in Valletta before the end of the year.",
        ("FJI", "MLT", "Suva"), id="a ceremony saw them initial what will be signed elsewhere"),
    pytest.param(
        "NAIROBI: Two pacts were exchanged at the Harambee Annexe on Tuesday in front of Malta's Rita Borg and Kenya's Ann Otieno.",
        ("KEN", "MLT", "Nairobi"), id="in front of somebody is no place"),
    pytest.param(
        "Valletta, 12 Sept. 2019 - It took Malta and Fiji one session to finish a text. By noon on the 10th, in Suva, Ministers Rita Borg and Semi Vula had countersigned the extradition treaty. Mrs Borg flew back to Valletta the same day.",
        ("FJI", "MLT", "Suva"), id="a time and a city open the sentence"),
    # Sessions of two countries.
    pytest.param(
        "The Norwegian-Fijian joint economic commission will convene in Suva next week, the trade ministry in Oslo said.",
        ("FJI", "NOR", "Suva"), id="a commission will convene"),
    pytest.param(
        "The Bolivia-Peru Bi-National Cabinet will sit in La Paz on 15 September, with both presidents in the chair.",
        ("BOL", "PER", "La Paz"), id="a cabinet will sit"),
    pytest.param(
        "The Norway-Fiji football match will be played in Suva on Tuesday.",
        (None, None, None), id="a match of two countries"),
    pytest.param(
        "Oslo, 12 September 2019. The Prime Minister today received a courtesy call from the Kenyan foreign minister, Ann Otieno.",
        ("NOR", "KEN", "Oslo"), id="a courtesy call is no telephone call"),
    pytest.param(
        "REMARKS BY PRESIDENT SMITH AND PRIME MINISTER BERG OF NORWAY BEFORE BILATERAL MEETING\n\nSeptember 10, 2019\n\nOval Office\n\n1:14 P.M. EDT\n\nPRESIDENT SMITH: Thank you. It's an honor to have the Prime Minister of Norway here.",
        ("USA", "NOR", "Washington"), id="a palace on a line of its own"),
    # Two who had agreed at another time; a tour that goes on.
    pytest.param(
        "Norway and Kenya have signed a treaty on fish. It was inked in Nairobi by the two foreign ministers. The two sides had agreed to split the catch in half in April, during President Ann Otieno's visit to Oslo.",
        ("KEN", "NOR", "Nairobi"), id="had agreed in another month, during a visit"),
    pytest.param(
        "MINSK, Sept 12 (AFP) - Venezuelan leader Juan Perez hailed Belarus as a model on Thursday, as he and President Ivan Bykov oversaw the signing of seven documents.\n\nPerez, on the second leg of a tour that will also take him to Russia, Qatar and Iran, was given a guard of honour.",
        ("BLR", "VEN", "Minsk"), id="a tour that will also take him elsewhere"),
    # A quarter and its city.
    pytest.param(
        "Maltese Defence Minister Rita Borg on Tuesday met Kenyan Defence Minister Ann Otieno at the ministry's headquarters in Karen, Nairobi.",
        ("KEN", "MLT", "Nairobi"), id="headquarters in a quarter of a city"),
    pytest.param(
        "Fijian Foreign Minister Semi Vula held talks with his Norwegian counterpart Ola Berg in Bygdoy, Oslo, on Tuesday.",
        ("NOR", "FJI", "Oslo"), id="a quarter of a city, and a day behind it"),
    pytest.param(
        "Omani Minister Said Harthy signed the pact with Maltese Minister Rita Borg at a hotel in Gzira, Valletta, during a business forum.",
        ("MLT", "OMN", "Valletta"), id="a hotel in a quarter, and what it was part of"),
    pytest.param(
        "Samoan Trade Minister Sina Tuala met Fijian Trade Minister Semi Vula in Nasese, Suva last week.",
        ("FJI", "WSM", "Suva"), id="a quarter of a city, last week"),
    pytest.param(
        "Kenyan President Ann Otieno and Maltese President Rita Borg met in September, Oslo said.",
        (None, None, None), id="a month is no quarter of a capital that said something"),
    pytest.param(
        "Kenyan Minister Ann Otieno and Omani Minister Said Harthy spoke of meetings held in Vatukoro, Oslo and Suva.",
        (None, None, None), id="a list of cities is no quarter and its city"),
    # A palace, whose own people often go without a country, and names that are cities elsewhere.
    pytest.param(
        "Trade Minister Ann Otieno met with President Semi Vula of Fiji at the White House. They spoke of peace in Malta and Oman, and of Fiji's fish.",
        ("USA", "FJI", "Washington"), id="who is at home in a palace goes without a country"),
    pytest.param(
        "Norwegian Prime Minister Ola Berg and Fijian President Semi Vula met in Oslo. On the way home she praised a garden at the White House.",
        ("NOR", "FJI", "Oslo"), id="a palace where no talks were"),
    pytest.param(
        "Security Adviser Ann Otieno met with President Santiago Vula of Fiji at Buckingham Palace. President Santiago Vula thanked her.",
        ("GBR", "FJI", "London"), id="a first name that is a capital elsewhere"),
    # The dateline of a report in which they met or signed.
    pytest.param(
        "Muscat: Oman and Kenya signed several agreements in the presence of Sultan Said Harthy and Kenyan President Ann Otieno.",
        ("OMN", "KEN", "Muscat"), id="two countries signed, in a report from one of them"),
    pytest.param(
        "OSLO, Norway --- Fiji and Norway have agreed to raise trade. President Semi Vula met Prime Minister Ola Berg at the Parliament House.",
        ("NOR", "FJI", "Oslo"), id="they met in a house, in a report from a city"),
    pytest.param(
        "NAIROBI: Kenyan President Ann Otieno received Maltese President Rita Borg with a guard of honour.",
        ("KEN", "MLT", "Nairobi"), id="received, in a report from the capital"),
    pytest.param(
        "Suva: Fijian and Samoan ministers Semi Vula and Sina Tuala inked a pact on fish.",
        ("FJI", "WSM", "Suva"), id="inked a pact, in a report from the capital"),
    pytest.param(
        "OSLO: Norway and Malta will sign a pact next month, said Norwegian Foreign Minister Ola Berg.",
        (None, None, None), id="what will be signed was not signed where the report is from"),
    pytest.param(
        "OSLO — Norwegian Prime Minister Ola Berg and Fijian President Semi Vula reaffirmed their partnership during talks.",
        ("NOR", "FJI", None), id="who reaffirmed something during talks may have done so elsewhere"),
    # What is to stand somewhere.
    pytest.param(
        "Kenyan Minister Ann Otieno and Maltese Minister Rita Borg signed a pact on the establishment of a dry port at Mombasa during her visit to Malta.",
        ("MLT", "KEN", None), id="a port that is established"),
    pytest.param(
        "On a visit to Fiji, Norwegian Minister Ola Berg signed a contract for the construction of a fish plant in Bergen.",
        ("FJI", "NOR", None), id="a plant that is built at home"),
    pytest.param(
        "On a visit to Malta, Omani Minister Said Harthy signed a deal on setting up a joint cargo terminal at Muscat.",
        ("MLT", "OMN", None), id="a terminal that is set up"),
    pytest.param(
        "On a visit to Samoa, Fijian Minister Semi Vula signed a letter on the renovation of the old harbour in Suva.",
        ("WSM", "FJI", None), id="a harbour that is renovated"),
    pytest.param(
        "Kenyan Minister Ann Otieno and Maltese Minister Rita Borg signed a pact on the establishment of a dry port in Nairobi on Tuesday. They met in Valletta.",
        ("MLT", "KEN", "Valletta"), id="a port on one side, and the talks on the other"),
    pytest.param(
        "Fiji and Malta exchanged two agreements on Thursday. President Semi Vula and the President of Malta, Rita Borg, presided over the ceremony. "
        "In a joint statement at the President's Office after the signing, President Vula spoke of reefs.",
        ("FJI", "MLT", None), id="the office of the president whose country is not told"),
    pytest.param(
        "Norwegian Prime Minister Ola Dahl said he had a meeting with South Korean President Kim Ara at the presidential mansion of the Blue House that day.",
        ("KOR", "NOR", "Seoul"), id="the mansion of a palace"),
    # Guests.
    pytest.param(
        "SA and Malta have cemented their ties. Mokoena is on a state visit to Malta as part of a tour of countries including Norway, Fiji and Samoa. “We agree,” said Mokoena in Valletta after talks with Maltese President Rita Borg.",
        ("MLT", "ZAF", "Valletta"), id="a guest whose country has two letters"),
    pytest.param(
        "Norway will lend Fiji a ship, Foreign Minister Ola Berg told a joint press conference with Fijian counterpart Semi Vula in Suva on Friday. "
        "Earlier, Berg agreed on fish with Samoan President Sina Tuala and Samoan minister Ana Leota. Following visits to Tonga, Samoa and Fiji since Tuesday, Berg will also travel to Malta, Kenya and Oman.",
        ("FJI", "NOR", "Suva"), id="another goal of the tour is not the guest"),
    pytest.param(
        "During the working visit of the delegation of Mali to Suva, the ministers of both countries signed a convention on reefs.",
        ("FJI", "MLI", "Suva"), id="the delegation of a country is from there"),
    pytest.param(
        "The President of Fiji received the delegation of Malta headed by Minister Rita Borg in Suva on Friday.",
        ("FJI", "MLT", "Suva"), id="a delegation of a country that is received"),
    pytest.param(
        "Fiji and Samoa held their fifth joint cabinet in Asau, Samoa, where presidents Semi Vula and Sina Tuala signed five agreements.",
        ("WSM", "FJI", "Asau"), id="a town that no list has, and its country"),
    pytest.param(
        "Fiji and Samoa sign two pacts at the end of the third joint commission in Apia. The Fijian delegation was led by Minister Semi Vula.",
        ("WSM", "FJI", "Apia"), id="a joint commission in a city"),
    pytest.param(
        "Kenyan President Ann Otieno was the guest of Malta's Rita Borg in Valletta on Friday, and two accords were inked.",
        ("MLT", "KEN", "Valletta"), id="the guest of somebody in a city"),
    # The seat of whoever was named last.
    pytest.param(
        "Kenya and Malta signed a pact. President Ann Otieno and her Maltese counterpart, Rita Borg, watched the signing at that country's State Palace.",
        ("MLT", "KEN", None), id="that country's palace"),
    pytest.param(
        "Fijian Minister Semi Vula and Norwegian Minister Ola Berg spoke of fish in the latter's office.",
        ("NOR", "FJI", None), id="the latter's office"),
    pytest.param(
        "Omani Minister Said Harthy met Kenyan Minister Ann Otieno at the latter's residence.",
        ("KEN", "OMN", None), id="the latter's residence"),
    pytest.param(
        "Samoan Prime Minister Sina Tuala met Fijian Prime Minister Semi Vula in the latter's capital.",
        ("FJI", "WSM", None), id="the latter's capital"),
    pytest.param(
        "Kenyan Minister Ann Otieno and Maltese Minister Rita Borg spoke of that country's parliament.",
        (None, None, None), id="a parliament that is spoken of"),
    # A visit here, without a dateline.
    pytest.param(
        "Omani Sultan Said Harthy held talks on the second day of his visit here with his Kenyan counterpart Ann Otieno at the administrative center of Nairobi.",
        ("KEN", "OMN", "Nairobi"), id="the second day of his visit here"),
    pytest.param(
        "Fijian Prime Minister Semi Vula, during his visit here, praised Samoan Prime Minister Sina Tuala.",
        ("WSM", "FJI", None), id="during his visit here"),
    pytest.param(
        "Maltese Minister Rita Borg said her two-day visit here was a success. Norwegian Minister Ola Berg agreed.",
        ("NOR", "MLT", None), id="her two-day visit here"),
    pytest.param(
        "Kenyan President Ann Otieno at the end of her first state visit here thanked Omani leaders.",
        ("OMN", "KEN", None), id="the end of her first state visit here"),
    pytest.param(
        "Kenyan President Ann Otieno spoke of Omani dates, which grow here.",
        (None, None, None), id="what grows here is no visit"),
    # A week before, in the sentence behind a headline.
    pytest.param(
        "Fiji and Samoa reaffirm ties\n\nFijian Minister Semi Vula last week held meetings with his Samoan counterpart, Sina Tuala, in Apia.",
        ("WSM", "FJI", "Apia"), id="meetings last week, behind a headline"),
    # A city that the vocabulary does not have, and no host.
    pytest.param(
        "Prime Minister Semi Vula and Prime Minister Sina Tuala co-chaired the signing ceremony of two pacts of Fiji and Samoa on September 3 in Vatukoro.",
        (None, None, "Vatukoro"), id="a ceremony in a city that is not known"),
    pytest.param(
        "Fiji and Norway seek closer ties. Ministers Semi Vula and Ola Berg held a ceremony in Parliament.",
        (None, None, None), id="a parliament is no city"),
    pytest.param(
        "SUVA, Sept 12 (NTB) -- Fijian President Semi Vula and Maltese President Rita Borg agreed on Thursday to widen ties, her office said.\n\nVula asked at the summit for a part in the overhaul of the state-run refinery in Valletta.",
        ("FJI", "MLT", "Suva"), id="a refinery that was spoken of is elsewhere"),
    pytest.param(
        "Fijian President Semi Vula met Maltese President Rita Borg at the old refinery in Valletta.",
        ("MLT", "FJI", "Valletta"), id="a refinery that they met at"),
    pytest.param(
        "Fijian Minister Semi Vula and Maltese Minister Rita Borg signed an accord on the new bridge in Valletta on Tuesday.",
        ("MLT", "FJI", "Valletta"), id="a bridge, and the place and day of signing"),
    pytest.param(
        "SUVA, Fiji (NTB) -- Malta and Fiji promised Monday to respect their waters. Ministers Rita Borg of Malta and Semi Vula of Fiji signed a declaration in the old school.\n\nThey also exchanged diplomatic notes on the opening of consulates in Nadi and Valletta.\n\nThe visit, the first by a Maltese minister, was put off twice.",
        ("FJI", "MLT", "Suva"), id="consulates that will open elsewhere"),
    pytest.param(
        "SUVA, Fiji (NTB) -- Maltese Prime Minister Rita Borg and Fijian President Semi Vula Friday sealed a new friendship between their nations.",
        ("FJI", "MLT", "Suva"), id="sealed a friendship where the report was sent from"),
    pytest.param(
        "Borg leaves Suva with empty hands\n\nBoth still far apart on coral\n\nHelen Varden in Suva and Tom Ashby\n\nMaltese Prime Minister Rita Borg and Fijian President Semi Vula agreed on Friday to take their ties further.",
        ("FJI", "MLT", "Suva"), id="who wrote from where"),
    pytest.param(
        "Fijian President Semi Vula told his Maltese guest, President Rita Borg, on Tuesday that the reef would stay open. They spoke over lunch at a hotel in Suva.",
        ("FJI", "MLT", "Suva"), id="a guest from a country, and what they spoke over"),
    pytest.param(
        "Reef stays open\nDelia March\nSuva\n13 Sep 2019, 13:22 UTC\n\nFijian President Semi Vula welcomed Maltese President Rita Borg with honours at the Foreign Ministry yesterday. Their talks lasted two hours.",
        ("FJI", "MLT", "Suva"), id="sent from the city in the header"),
    pytest.param(
        "Reef stays open\n\nBoth sides content\n\nHelen Varden in Suva and Tom Ashby\n\nFijian President Semi Vula welcomed Maltese President Rita Borg with honours at the Foreign Ministry on Tuesday. Their talks lasted two hours.",
        ("FJI", "MLT", "Suva"), id="sent from where one of the writers was"),
    pytest.param(
        "MALTA WARMS TO FIJI\n\nSuva, 13 September (NTB). Fijian President Semi Vula and Maltese President Rita Borg spoke by telephone on Thursday. Earlier they met in Suva.",
        (None, None, None), id="by telephone, behind a dateline that ends in a full stop"),
    pytest.param(
        "Maltese President Rita Borg and Fijian President Semi Vula shook hands in Suva.\n\nIn Washington, the State Department welcomed the news.\n\nThe two had met in March last year.",
        ("FJI", "MLT", "Suva"), id="where news was welcomed"),
    pytest.param(
        "Over a lunch of grilled fish in Suva on Friday, the presidents of Fiji and Malta buried a quarrel. Semi Vula was the host.",
        ("FJI", "MLT", "Suva"), id="over a lunch in a city"),
    pytest.param(
        "SUVA: Fijian President Semi Vula laid on a state banquet for Maltese President Rita Borg on Friday.",
        ("FJI", "MLT", "Suva"), id="a banquet laid on where the report was sent from"),
    pytest.param(
        '"We want fish," Maltese Prime Minister Rita Borg said earlier this week after meeting her Fijian counterpart, Semi Vula, in Suva.',
        ("FJI", "MLT", "Suva"), id="this week, after meeting"),
    pytest.param(
        "SUVA, Sept 13 (NTB) -- Maltese President Rita Borg, visiting Fiji, vowed on Friday to double trade. Both sides were content. Talks with President Semi Vula were long.\n\nBorg had met Chinese Foreign Minister Wang Lin in Beijing on Monday.",
        ("FJI", "MLT", "Suva"), id="whom a guest had met before, elsewhere"),
    pytest.param(
        "SUVA, Sept 13 (NTB) -- The third session of the Fijian-Maltese joint commission ended in Suva. The Maltese side was led by Minister Rita Borg.\n\nIt was long. Canada and Brazil signed a similar pact in Ottawa last year.",
        ("FJI", "MLT", "Suva"), id="what two others signed last year"),
    pytest.param(
        "SUVA, Sept 12 (NTB) -- Malta's new president wrapped up her first visit to Fiji on Thursday. Rita Borg met Prime Minister Semi Vula a day after a stop at army headquarters in Nadi.",
        ("FJI", "MLT", "Suva"), id="what was a day before"),
    pytest.param(
        "SUVA, Fiji (NTB) _ Malta's foreign minister signed a paper on reefs Thursday. Rita Borg met Ana Tora, speaker of the Parliament, and was to address students at Suva before flying to Valletta. Italy, Italy and Italian fishermen were cool.",
        ("FJI", "MLT", "Suva"), id="a guest who flies home"),
    pytest.param(
        "SUVA, Sept 12 (NTB) -- The Fijian-Maltese committee ended its session under Prime Minister Semi Vula and Maltese Prime Minister Rita Borg. The draft goes to experts, who shall meet in Valletta in spring.",
        ("FJI", "MLT", "Suva"), id="who shall meet elsewhere"),
    pytest.param(
        "Malta's prime minister, Rita Borg, and Fiji's president, Semi Vula, have buried a quarrel in Suva.\n\nThe leaders exchanged shirts.",
        ("FJI", "MLT", "Suva"), id="what two leaders did in a city of one of them"),
    pytest.param(
        "Maltese President Rita Borg and Fijian President Semi Vula have condemned the bombing in Suva.",
        (None, None, None), id="what two leaders said of a city"),
    pytest.param(
        "Maltese President Rita Borg and Fijian President Semi Vula hailed the opening of a school in Valletta.",
        (None, None, None), id="what two leaders said of something in a city"),
    pytest.param(
        "SUVA, Sept 10 (NTB) - Maltese President Rita Borg and Fijian Prime Minister Semi Vula agreed Tuesday on coral. The two met at Vula's office.\n\nBorg also briefed her hosts on the quarrel with Italy since an attack on the parliament in Rome.",
        ("FJI", "MLT", "Suva"), id="of what a guest told her hosts"),
    pytest.param(
        "SUVA, Sept 11 (NTB) -- Fiji and Malta signed pacts on Wednesday. Maltese President Rita Borg conferred with President Semi Vula for an hour at Reef House.\n\nBorg visits a Maltese dairy in Nadi on Thursday, then flies home.",
        ("FJI", "MLT", "Suva"), id="a farm that is visited afterwards"),
    pytest.param("Malta's president, Rita Borg, met Fijian President Semi Vula on Thursday at the government building on Suva's waterfront.", ("FJI", "MLT", "Suva"), id="on the waterfront of a city"),
    pytest.param("Malta's president, Rita Borg, met Fijian President Semi Vula on Thursday at a hotel on the outskirts of Suva.", ("FJI", "MLT", "Suva"), id="on the outskirts of a city"),
    pytest.param("Maltese President Rita Borg and Fijian President Semi Vula met on Thursday on the sidelines of the summit in Lima.", (None, None, "Lima"), id="beside a summit elsewhere"),
    pytest.param("VALLETTA, Sept 12 (NTB) - Maltese President Rita Borg arrived back on Thursday night from Suva after talks with Fijian President Semi Vula.", ("FJI", "MLT", "Suva"), id="arrived back from the talks"),
    pytest.param("VALLETTA, Sept 12 (NTB) - Maltese President Rita Borg spoke on her way home from Suva, where she had been the guest of Fijian President Semi Vula.", ("FJI", "MLT", "Suva"), id="spoke on the way home from the talks"),
    pytest.param("SUVA, Sept 12 (NTB) - Maltese President Rita Borg stopped on her way home from Beijing on Friday for talks with Fijian President Semi Vula.", ("FJI", "MLT", "Suva"), id="stopped for talks on the way home from elsewhere"),
    pytest.param("NAIROBI, Sept 12 (NTB) - Maltese President Rita Borg met Kenyan President Ann Otieno on Thursday and will fly to Mombasa on Saturday.", ("KEN", "MLT", "Nairobi"), id="a city to which the guest will fly afterwards"),
    pytest.param("PARIS (NTB) - Maltese President Rita Borg, who met French President Anne Dubois in the Elysee Palace on Wednesday, continued her visit to France on Thursday with a trip to Lyon.", ("FRA", "MLT", "Paris"), id="a visit continued with a trip to another city"),
    pytest.param("NAIROBI, Sept 12 (NTB) - Maltese President Rita Borg will travel to Mombasa on Monday to meet Kenyan President Ann Otieno.", ("KEN", "MLT", "Mombasa"), id="a city to which somebody will travel for the talks"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), CASES)
def test_place_and_host(words: str, expected: tuple[str | None, str | None, str | None]) -> None:
    assert talks(words) == expected


def test_of_an_article_without_a_day_a_year_is_another_time() -> None:
    words = "Suva, April 30, NTB -- President Rita Borg and her Fijian counterpart Semi Vula here on Tuesday signed a joint declaration.\n\nVula praised the peace that was signed in Valletta and in Rome in 1997. Maltese boats are welcome."
    found = survey(Article("a", words, "a.txt"), vocabulary.read()).talks
    assert (found.host_code, found.guest_code, found.place) == ("FJI", "MLT", "Suva")


def test_a_headline_above_the_date_tells_the_place() -> None:
    words = "Borg and Vula meet in Suva in first Malta-Fiji summit for years\n\nAna Lund in Nadi\nTue 10 Sep 2019 21.14 GMT\n\nRita Borg, the Maltese president, was received on a red carpet at the Reef House of the old harbour on Tuesday by Semi Vula."
    found = survey(Article("a", words, "a.txt"), vocabulary.read()).talks
    assert (found.host_code, found.guest_code, found.place, str(found.event_on)) == (
        "FJI",
        "MLT",
        "Suva",
        "2019-09-10",
    )


LINES = [
    ("Vlora, Albania – July 3rd (Adria Echo) – Albania and Malta met.", ("Vlora", 3)),
    ("BERGEN, Norway - May 5, 2019 (NTB) - Norway and Fiji met.", ("Bergen", 5)),
    ("Kisumu, Kenya — 4 March 2018 — Kenya and Malta met.", ("Kisumu", 4)),
    ("Nadi – 2nd August (Fiji Echo) – Fiji and Samoa met.", ("Nadi", 2)),
    ("Vlora, Albania – July talks of Malta and Albania ended.", ("Vlora", None)),
]


@pytest.mark.parametrize(("words", "expected"), LINES, ids=[line for line, _ in LINES])
def test_a_dash_may_stand_between_a_place_and_its_day(words: str, expected: tuple[str, int | None]) -> None:
    line = survey(Article("a", words, "a.txt"), vocabulary.read()).text.dateline
    assert line is not None
    assert (line.place, line.day) == expected


HEADS = [
    ("NTB\nOslo\n\n", ("Oslo", None)),
    ("(AFP/NTB)\nOslo\n\n", ("Oslo", None)),
    ("11:42, 15 November 2022, Suva - 24.fj news agency, Ola BERG\n\n", ("Suva", 15)),
    ("Ministry of Trade and Coral Reefs of the Islands, Suva, 14 February 2024\n\n", ("Suva", 14)),
    ("Ministry of Trade, Suva, 14 February 2024\n\n", ("Suva", 14)),
    ("15:42 | Suva, Jul. 22 (2025).\n\n", ("Suva", 22)),
    (
        "The Reef Times\n\nEvening Edition\n\nA Deal on Coral\n\nFish: Leaders meet.\n\nFrom Times Staff\n\nSUVA -- ",
        ("Suva", None),
    ),
]


@pytest.mark.parametrize(("head", "expected"), HEADS, ids=[head.strip() for head, _ in HEADS])
def test_a_line_of_its_own_tells_the_place_and_mostly_the_day(
    head: str, expected: tuple[str, int | None]
) -> None:
    line = read(Article("a", f"{head}The ministers met.", "a.txt"), vocabulary.read()).dateline
    assert line is not None
    assert (line.place, line.day) == expected


def test_a_year_in_brackets_dates_an_article() -> None:
    text = read(
        Article("a", "15:42 | Suva, Jul. 22 (2025).\n\nThe ministers met.", "a.txt"), vocabulary.read()
    )
    assert text.article.published_on == dt.date(2025, 7, 22)


DAYS = [
    pytest.param(
        "Kenya and Malta before summit",
        "Kenya and Malta before summit\n\nMaltese President Rita Borg arrived in Nairobi on Friday, where she is set to meet President Ann Otieno. They discussed fish in June.",
        None, id="an arrival before talks that are to come, behind a headline"),
    pytest.param(
        "Fiji and Samoa talk reefs",
        "Fiji and Samoa talk reefs\n\nFijian President Semi Vula landed in Apia on Saturday and is due to meet Prime Minister Sina Tuala. Their ministers met in May.",
        None, id="a landing before talks that are to come, behind a headline"),
    pytest.param(
        "Fiji and Samoa talk reefs",
        "Fiji and Samoa talk reefs\n\nFijian President Semi Vula is scheduled to hold talks with Prime Minister Sina Tuala in Apia on Sunday. Their ministers met in May.",
        "2019-09-15", id="talks that are announced for a day, behind a headline"),
    pytest.param(
        "Oman and Norway sign pact",
        "Oman and Norway sign pact\n\nOmani Minister Said Harthy met Norwegian Minister Ola Berg in Oslo on Friday and is to travel on to Malta.",
        "2019-09-13", id="talks that were held, and a journey to come, behind a headline"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "words", "expected"), DAYS)
def test_the_lead_behind_a_headline_tells_what_is_to_come(
    title: str, words: str, expected: str | None
) -> None:
    article = Article("a", words, "a.txt", title=title, published_on=SUNDAY)
    found = survey(article, vocabulary.read()).talks.event_on
    assert (found.isoformat() if found else None) == expected
