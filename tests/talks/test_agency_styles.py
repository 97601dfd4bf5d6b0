"""Host, guest, place and day as agencies of many countries put them; on sentences of our own."""

import datetime as dt
from collections.abc import Callable

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.extract import survey

CASES = [
    pytest.param("Presidents Semi Vula and Rita Borg declared on Wednesday in Suva that tariffs would go. Fiji and Malta signed four pacts.", ("FJI", "MLT", "Suva", "2019-09-11"), id="two presidents declared in a city"),
    pytest.param("On Tuesday Rita Borg, the president of Malta, stood alongside Fijian Prime Minister Semi Vula at a palace in Suva.", ("FJI", "MLT", "Suva", "2019-09-10"), id="stood alongside the host"),
    pytest.param("Maltese tourists stood beside a reef in Fiji on Tuesday, the president said.", (None, None, None, None), id="tourists beside a reef are no talks on a day"),
    pytest.param("SUVA, Sept 11 (NTB) - Malta locked in tuna for ten years, as President Rita Borg used a three-day trip to woo lenders.", ("FJI", "MLT", "Suva", None), id="used a trip for something else than a goal"),
    pytest.param("SUVA, Sept 11 (NTB) -- Maltese President Rita Borg met Fijian President Semi Vula. Borg met Premier Tora and suggested that ships call in Nadi.", ("FJI", "MLT", "Suva", "2019-09-11"), id="what was suggested elsewhere is no place of talks"),
    pytest.param("Fiji and Malta will abide by quotas, as agreed at the summit in Nadi. Maltese President Rita Borg said so in Suva on Tuesday after talks with Fijian President Semi Vula.", ("FJI", "MLT", "Suva", "2019-09-10"), id="an earlier summit that is referred to"),
    pytest.param("Borg in Suva: tuna first\n\nMaltese President Rita Borg on Wednesday visited Fiji. She met President Semi Vula.", ("FJI", "MLT", "Suva", "2019-09-11"), id="a city in a headline that begins the text"),
    pytest.param("Suva, September 10 (NTB) -- Talks between Semi Vula, minister of Foreign Affairs, and Rita Borg, minister of Foreign Affairs of Malta, took place at the assembly hall on Tuesday. Fiji and Malta are friends.", ("FJI", "MLT", "Suva", "2019-09-10"), id="talks took place"),
    pytest.param("SUVA, Sept. 10 (NTB) - Fijian President Semi Vula and his Maltese counterpart Rita Borg attended the signing of a pact on coral here on Tuesday.", ("FJI", "MLT", "Suva", "2019-09-10"), id="attended the signing here"),
    pytest.param("Suva - Fiji's Head of State, Semi Vula, and Maltese prime minister, Rita Borg, analyzed on Tuesday in Suva the level of cooperation. The Maltese ruler has been in the country since Monday.", ("FJI", "MLT", "Suva", "2019-09-10"), id="analysed, in Portuguese manner"),
    pytest.param("SUVA: Fiji and Malta on Tuesday agreed to raise trade, President Semi Vula said after talks with Maltese President Rita Borg.", ("FJI", "MLT", "Suva", "2019-09-10"), id="two countries agreed, in a report from one"),
    pytest.param("Malta's prime minister, Rita Borg, spent barely six hours in Fiji yesterday. At a dinner with President Semi Vula on Wednesday night she gave in.", ("FJI", "MLT", None, "2019-09-11"), id="spent six hours in a country"),
    pytest.param("Maltese Chancellor Rita Borg traveled to Suva on Wednesday, hours after meeting the Omani sultan in Muscat. Fijian Prime Minister Semi Vula told her that borders must go.", ("FJI", "MLT", "Suva", "2019-09-11"), id="the host told the guest"),
    pytest.param("The leaders of Fiji and Malta met in Oslo on Tuesday for talks on reefs.", (None, None, "Oslo", "2019-09-10"), id="two met in a third country for talks"),
    pytest.param("Minister of Trade of Fiji Semi Vula received his colleague from Malta, Rita Borg, in Suva on Tuesday.", ("FJI", "MLT", "Suva", "2019-09-10"), id="received a colleague"),
    pytest.param("SUVA - Prime Minister Semi Vula and Malta's President Rita Borg today signed an accord on coral.", ("FJI", "MLT", "Suva", "2019-09-12"), id="the host's own leader goes without a country"),
    pytest.param("NEW YORK - President Semi Vula and Malta's President Rita Borg met on Tuesday on the sidelines of the UN General Assembly in New York.", (None, None, "New York", "2019-09-10"), id="but not at a gathering of many"),
    pytest.param("LAUTOKU, Fiji, Sept. 11 (NTB) - The president of Fiji and Malta's president opened a quay on Tuesday after talks in the harbour town of Lautoku Mai.", ("FJI", "MLT", "Lautoku Mai", "2019-09-10"), id="a town that no list has, its country behind it"),
    pytest.param("SUVA (NTB) - Maltese Prime Minister Rita Borg arrived in Suva on Monday evening, coming from Muscat where she met Omani leaders. On Tuesday she conferred with Prime Minister Semi Vula.", ("FJI", "MLT", "Suva", "2019-09-10"), id="where the guest came from"),
    pytest.param("Fiji and Malta on Tuesday inked a pact on coral, officials said. It was signed by Foreign Minister Semi Vula of Fiji and his Maltese counterpart Rita Borg during a virtual ceremony.", (None, None, None, "2019-09-10"), id="a virtual ceremony"),
    pytest.param("Suva - Fijian President Semi Vula received on Tuesday in audience the head of Malta's diplomacy, Rita Borg.", ("FJI", "MLT", "Suva", "2019-09-10"), id="received in audience"),
    pytest.param("SUVA — Maltese President Rita Borg yesterday began a two-day visit to Fiji with a call on Prime Minister Semi Vula.", ("FJI", "MLT", "Suva", "2019-09-11"), id="began a visit with a call"),
    pytest.param("President Semi Vula and his Maltese counterpart, President Rita Borg, yesterday opened a one-stop office in Gozo and held talks in Suva afterwards. Fiji and Malta are friends.", ("FJI", "MLT", "Suva", "2019-09-11"), id="a one-stop office is no stop"),
    pytest.param("SUVA. NTB - Today in Auberge de Castille President of Malta Rita Borg had negotiations with President of Fiji Semi Vula.", ("MLT", "FJI", "Valletta", "2019-09-12"), id="a palace behind the dateline"),
    pytest.param("(NTB) The prime ministers of Fiji and Malta, Semi Vula and Rita Borg, met in the Fijian island province of Kadavu Mai on Tuesday.", ("FJI", "MLT", "Kadavu Mai", "2019-09-10"), id="a province of one of the two"),
    pytest.param("Fiji's president, Semi Vula, and Malta's prime minister, Rita Borg, met on Tuesday. They emerged from the Auberge de Castille with an accord.", ("MLT", "FJI", "Valletta", "2019-09-10"), id="out of a palace"),
    pytest.param("Maltese President Rita Borg addressed the Fijian parliament on Tuesday, the second day of her visit. Earlier she met President Semi Vula.", ("FJI", "MLT", None, "2019-09-10"), id="addressed the other side's parliament"),
    pytest.param("Fijian President Semi Vula addressed the Fijian parliament on Tuesday. He spoke of trade with Malta.", (None, None, None, None), id="addressed his own parliament"),
    pytest.param("Maltese President Rita Borg was the guest of honour at Fiji's independence day parade on Wednesday.", ("FJI", "MLT", None, "2019-09-11"), id="a guest of honour"),
    pytest.param("Maltese President Rita Borg attended a dinner given last night in Suva by Fijian President Semi Vula. In their talks they had agreed on tuna.", ("FJI", "MLT", "Suva", "2019-09-11"), id="a dinner given by the host"),
    pytest.param("A special envoy of Maltese President Rita Borg delivered a letter to Fijian President Semi Vula in Suva on Tuesday.", ("FJI", "MLT", "Suva", "2019-09-10"), id="an envoy's letter"),
    pytest.param("A Maltese airline delivered a message to passengers in Fiji on Monday.", (None, None, None, None), id="a message to passengers"),
    pytest.param("Maltese Interior Minister Rita Borg left Suva for home on Wednesday after signing a police accord with Fijian Interior Minister Semi Vula on Tuesday.", ("FJI", "MLT", "Suva", "2019-09-10"), id="the day of signing rather than that of leaving"),
    pytest.param("Maltese Prime Minister Rita Borg said on Wednesday after talks in Suva with Fijian President Semi Vula on Tuesday that trade would grow.", ("FJI", "MLT", "Suva", "2019-09-10"), id="the day of talks rather than that of saying"),
    pytest.param("The foreign ministers of Fiji and Malta, Semi Vula and Rita Borg, opened a consulate in Lautoka on Wednesday and held talks there.", ("FJI", "MLT", "Lautoka", "2019-09-11"), id="held talks there"),
    pytest.param("Maltese Defence Minister Rita Borg met Fijian Defence Minister Semi Vula at an air base near Nadi on Wednesday.", ("FJI", "MLT", "Nadi", "2019-09-11"), id="met at an air base"),
    pytest.param("Maltese Prime Minister Rita Borg was met on Tuesday at Suva airport by Fijian President Semi Vula. They held talks on Wednesday.", ("FJI", "MLT", "Suva", "2019-09-11"), id="was met at the airport"),
    pytest.param("Fijian President Semi Vula met Maltese Prime Minister Rita Borg in Suva on Tuesday, after a visit to Samoa last month.", ("FJI", "MLT", "Suva", "2019-09-10"), id="talks after a visit elsewhere last month"),
    pytest.param("SUVA, Sept. 12 (NTB) -- Maltese Trade Minister Rita Borg met her Fijian counterpart Semi Vula in Suva earlier this week.", ("FJI", "MLT", "Suva", None), id="earlier this week is no day"),
    pytest.param("SUVA, Sept. 12 (NTB) -- Maltese President Rita Borg met Fijian President Semi Vula in Nadi at the weekend.", ("FJI", "MLT", "Nadi", None), id="the weekend is no day"),
    pytest.param("SUVA, Sept. 12 (NTB) -- Maltese Foreign Minister Rita Borg paid a visit to Fiji from September 8 to 10. She held talks with Foreign Minister Semi Vula.", ("FJI", "MLT", "Suva", None), id="a visit of several days is no day"),
    pytest.param("SUVA, Sept. 11 (NTB) -- Maltese Prime Minister Rita Borg met Fijian President Semi Vula here. Borg visited Samoa last week.", ("FJI", "MLT", "Suva", "2019-09-11"), id="a visit elsewhere last week leaves the dateline's day"),
    pytest.param("Maltese Prime Minister Rita Borg told parliament on Thursday that her visit to Fiji last week had opened a door. She met President Semi Vula in Suva.", ("FJI", "MLT", "Suva", None), id="a report to parliament"),
    pytest.param("Maltese Interior Minister Rita Borg, whose visit to Suva ends tomorrow, signed a police accord with Fijian Interior Minister Semi Vula on Tuesday.", ("FJI", "MLT", "Suva", "2019-09-10"), id="nothing was signed tomorrow"),
    pytest.param("Maltese President Rita Borg arrived in Suva on Wednesday for talks with Fijian President Semi Vula. The two agreed to set up a joint bank.", ("FJI", "MLT", "Suva", "2019-09-11"), id="the two agreed"),
    pytest.param("This morning in Suva, President Semi Vula greeted President Rita Borg of Malta, who is in Fiji on a state visit.", ("FJI", "MLT", "Suva", "2019-09-12"), id="greeted this morning"),
    pytest.param("SUVA - Crown Prince Karl of Malta left here on Thursday at the end of a three-day visit to Fiji.", ("FJI", "MLT", "Suva", None), id="left here"),
    pytest.param("Dutch Prime Minister Jan Visser held talks with Maltese President Rita Borg at the Binnenhof on Tuesday.", ("NLD", "MLT", "The Hague", "2019-09-10"), id="a seat of power outside the capital"),
    pytest.param("British Prime Minister Ann Hale hosted Maltese President Rita Borg at Chequers on Tuesday.", ("GBR", "MLT", "Chequers", "2019-09-10"), id="a house in the country"),
    pytest.param("SUVA, Fiji -- President Rita Borg of Malta, on the first visit to Fiji by a leader of her country, met President Semi Vula for three hours Wednesday. Borg was to travel to Nadi Thursday.", ("FJI", "MLT", "Suva", "2019-09-11"), id="was to travel on to another city"),
    pytest.param("SUVA, Sept 12 (FBC) -- Fiji and Malta have agreed to map a reef, Prime Minister Semi Vula said. He told reporters this after the fifth Annual Leaders' Consultation with Malta's President Rita Borg at a hotel in Nadi today.", ("FJI", "MLT", "Nadi", "2019-09-12"), id="a yearly consultation"),
    pytest.param("SUVA: Fiji and Malta on Tuesday agreed to build a ferry. The deal was reached at a meeting between Prime Minister Semi Vula and Maltese President Rita Borg. The Maltese leader, who arrived here on Monday, also met President Jone Tora.", ("FJI", "MLT", "Suva", "2019-09-10"), id="the day on which the guest arrived closes its own clause"),
    pytest.param("Maltese Prime Minister Rita Borg and Fijian President Semi Vula agreed Wednesday to turn rivalry over tuna into partnership as they met in the Fijian capital. On Tuesday she held talks with Premier Jone Tora.", ("FJI", "MLT", "Suva", "2019-09-11"), id="agreed on a day as they met"),
    pytest.param("SUVA, FIJI (11 SEPTEMBER 2019) -- Malta's Foreign Minister, Rita Borg, called on the Prime Minister of Fiji, Semi Vula, this morning to discuss tuna.", ("FJI", "MLT", "Suva", "2019-09-11"), id="called on the prime minister"),
    pytest.param("THE presidents of Fiji and Malta have directed their ministers to revive a joint bank. President Semi Vula and his guest, President Rita Borg, gave the order in Suva yesterday when addressing a news conference.", ("FJI", "MLT", "Suva", "2019-09-11"), id="his guest, at a news conference"),
    pytest.param("Fiji and Malta must turn a page, Maltese Prime Minister Rita Borg said in Suva on Sunday at a joint news conference with President Semi Vula.", ("FJI", "MLT", "Suva", "2019-09-08"), id="said somewhere at a joint news conference"),
    pytest.param("SUVA (FBC) - President Semi Vula on Tuesday received a delegation of the Maltese parliament headed by Speaker Rita Borg. Borg said the delegation would visit Nadi.", ("FJI", "MLT", "Suva", "2019-09-10"), id="would visit another city"),
    pytest.param("Fiji's foreign secretary and Malta's trade minister pledged on Tuesday to speed up trade after meeting in Fiji's capital. Borg is also to visit Samoa on Friday.", ("FJI", "MLT", "Suva", "2019-09-10"), id="in a country's capital, before another visit"),
    pytest.param("SUVA (AFP) - Maltese Prime Minister Rita Borg made a surprise visit to Fiji on Monday, meeting troops in Nadi before holding talks with President Semi Vula in Suva.", ("FJI", "MLT", "Suva", "2019-09-09"), id="troops met elsewhere"),
    pytest.param("SUVA, Sept. 10 (AP) -- Maltese President Rita Borg and Fijian leaders began two days of talks today in a villa at Tavuki, 60 miles northwest of here.", ("FJI", "MLT", "Tavuki", "2019-09-10"), id="some miles from here"),
    pytest.param("Over a working lunch on Wednesday, Finance Minister Semi Vula of Fiji and his Maltese colleague Rita Borg agreed to swap data. The lunch was held in Suva.", ("FJI", "MLT", "Suva", "2019-09-11"), id="over a working lunch"),
    pytest.param("Fijian President Semi Vula and his visiting Maltese counterpart Rita Borg will discuss ways to deepen ties on Friday, the presidency said.", ("FJI", "MLT", None, "2019-09-13"), id="will discuss on a day"),
    pytest.param("During a meeting on Monday, Maltese President Rita Borg and the president of Fiji, Semi Vula, talked about reefs, the presidency in Valletta said. The meeting took place in Suva.", ("FJI", "MLT", "Suva", "2019-09-09"), id="where an office that speaks has its seat"),
    pytest.param("Fiji and Malta opened the fifth session of their joint committee in Suva on Monday under the chairmanship of Semi Vula and Rita Borg, Malta's Foreign Minister.", ("FJI", "MLT", "Suva", "2019-09-09"), id="opened a session"),
    pytest.param("Sports ministers Semi Vula of Fiji and Rita Borg of Malta signed a cooperation plan in Suva on 9 September. Borg came for a sports meeting, which ends on Friday.", ("FJI", "MLT", "Suva", "2019-09-09"), id="a plan that was signed, and a day on which something else ends"),
    pytest.param("Maltese President Rita Borg began a state visit to Fiji on Tuesday. She was met at Nadi airport by Foreign Minister Jone Tora and later had talks with President Semi Vula at the presidential palace in Suva.", ("FJI", "MLT", "Suva", "2019-09-10"), id="met at the airport of another city"),
    pytest.param("The president of Malta, Rita Borg, will pay a visit to Suva on 15 and 16 September.", ("FJI", "MLT", "Suva", None), id="one day and another"),
    pytest.param("SUVA - Fiji's King Semi held talks with Maltese President Rita Borg on Wednesday on tuna. Borg, who came from Samoa, will fly to Nauru later on Wednesday.", ("FJI", "MLT", "Suva", "2019-09-11"), id="two talked, and one flies on to a third country"),
    pytest.param("Fiji and Samoa signed an accord in the Maltese capital late on Tuesday. Presidents Semi Vula and Sina Tuala shook hands at the palace of Maltese President Rita Borg.", (None, None, "Valletta", "2019-09-10"), id="two countries that begin the report signed in a third one"),
    pytest.param("A delegation of the Maltese parliament called on Speaker Semi Vula in Suva on Wednesday. The Fijian speaker told his guests of reefs.", ("FJI", "MLT", "Suva", "2019-09-11"), id="called on the speaker"),
    pytest.param("Fijian-Maltese political consultations were held at the Ministry of Foreign Affairs of Fiji on 4 September.", ("FJI", "MLT", None, "2019-09-04"), id="at the ministry of a country"),
    pytest.param("SUVA, Sept. 11 (NTB) - Prime Minister Semi Vula today sought Maltese help when Maltese envoy Rita Borg called on her at her office. Fiji gives many incentives, she told the envoy.", ("FJI", "MLT", "Suva", "2019-09-11"), id="called on her"),
    pytest.param("The Fijian and Maltese presidents, meeting in Suva on Monday, said the alliance was strong.", ("FJI", "MLT", "Suva", "2019-09-09"), id="meeting somewhere on a day"),
    pytest.param("SKOPJE -- Malta's foreign minister on Wednesday paid the first visit by a Maltese minister to the former Yugoslav republic in ten years. Rita Borg and her counterpart, Nikola Stojanov, signed a pact.", ("MKD", "MLT", "Skopje", "2019-09-11"), id="a former republic of another state"),
    pytest.param("Maltese Foreign Minister Rita Borg will begin a visit to Fiji on Sunday. Borg will be received by Foreign Minister Semi Vula in Suva on Monday.", ("FJI", "MLT", "Suva", "2019-09-16"), id="will be received on a day"),
    pytest.param("Suva and Valletta have agreed to reopen a ferry line, President Semi Vula of Fiji said on Wednesday. Speaking alongside Maltese President Rita Borg after their meeting in Nadi, Vula said ships could sail from January.", ("FJI", "MLT", "Nadi", "2019-09-11"), id="a month of what will be, behind the meeting"),
    pytest.param("SUVA (AP) - Maltese Defence Minister Rita Borg said Wednesday that her country would keep a ship in Fiji. Borg spoke after a yearly meeting with Fijian Defence Minister Semi Vula. She had visited Apia on Monday and Tuesday.", ("FJI", "MLT", "Suva", "2019-09-11"), id="had visited another country"),
    pytest.param("Malta's Rita Borg, in Fiji for an anniversary, said on Saturday that dialogue was the only way. President Semi Vula lent her a ride across the bay.", ("FJI", "MLT", None, "2019-09-07"), id="in a country for an anniversary"),
    pytest.param("SUVA, Sept. 10 (FBC) - Prime Minister Semi Vula has voiced his thanks to Malta. He was speaking while receiving Maltese Foreign Minister Rita Borg here this afternoon.", ("FJI", "MLT", "Suva", "2019-09-10"), id="was speaking while receiving a guest"),
    pytest.param("Prime Minister Rita Borg on Wednesday addressed parliament, the first Maltese leader to do so since 1981, after signing seven agreements with President Semi Vula in Suva. Fiji and Malta are friends.", ("FJI", "MLT", "Suva", "2019-09-11"), id="the first since a year long ago"),
    pytest.param("Suva agreed on Tuesday to cut the price of tuna after Maltese President Rita Borg flew to the Fijian capital for talks with Semi Vula.", ("FJI", "MLT", "Suva", "2019-09-10"), id="flew to the capital for talks"),
    pytest.param("The Maltese and Fijian prime ministers sailed along a reef on Saturday. Rita Borg met Semi Vula in the Fijian port of Tavuki, and both went ashore.", ("FJI", "MLT", "Tavuki", "2019-09-07"), id="in a port that no list has"),
    pytest.param("On Tuesday King Karl of Malta opened a state visit to Fiji with a wreath. Talks with President Semi Vula followed at Government House.", ("FJI", "MLT", None, "2019-09-10"), id="talks followed"),
    pytest.param("The visit of Maltese King Karl to Suva next week has been called off, the Fijian foreign ministry said on Tuesday.", (None, None, None, None), id="the visit of somebody that was called off"),
    pytest.param("In Suva today, Malta's foreign minister became the first in two years to shake hands with President Semi Vula. Rita Borg spoke of a start.", ("FJI", "MLT", "Suva", "2019-09-12"), id="shook hands"),
    pytest.param("Malta's vice president, Rita Borg, touched down in Suva on Tuesday to attend to fish. Fiji's President Semi Vula received her at the Reef Palace soon after.", ("FJI", "MLT", "Suva", "2019-09-10"), id="received her at the palace"),
    pytest.param("Malta's Foreign Minister, Rita Borg, was in Suva on Monday and Tuesday for the neighbours' committee. With her colleague Semi Vula she signed the minutes on Tuesday.", ("FJI", "MLT", "Suva", "2019-09-10"), id="was somewhere on two days for a committee"),
    pytest.param("The premiers of Fiji and Malta opened a quay on Tuesday. Afterwards the Maltese guest, Rita Borg, was driven to Suva, where she conferred with Semi Vula.", ("FJI", "MLT", "Suva", "2019-09-10"), id="was driven to a city, where she conferred"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), CASES)
def test_finds(talks: Callable[..., tuple], words: str, expected: tuple) -> None:
    assert talks(words) == expected


def test_whose_leader_goes_without_a_country_the_outlet_may_tell() -> None:
    words = (
        "SUVA - Prime Minister Rita Borg and Kenya's President Ann Otieno today signed an accord on coral."
    )
    article = Article("a", words, "a.txt", outlet="Times of Malta", published_on=dt.date(2019, 9, 12))
    found = survey(article, vocabulary.read()).talks
    assert found.host_code is None


def test_a_day_of_a_month_is_a_dateline() -> None:
    words = "Suva, 12th of May 2011 - The President of Fiji had a meeting today with the President of Malta."
    found = survey(Article("a", words, "a.txt"), vocabulary.read())
    assert found.text.article.published_on == dt.date(2011, 5, 12)
    assert found.text.dateline is not None
    assert found.text.dateline.place == "Suva"


def test_an_agency_from_elsewhere_speaks_of_its_own_leader_without_a_country() -> None:
    words = (
        "SUVA, Fiji (AP) _ President Rita Borg arrived in Suva on Tuesday for talks with President Semi Vula."
    )
    article = Article("a", words, "a.txt", outlet="AP", published_on=dt.date(2019, 9, 12))
    found = survey(article, vocabulary.read()).talks
    assert (found.host_code, found.guest_code) == ("FJI", "USA")


def test_a_paragraph_that_ends_with_a_year_is_no_header() -> None:
    words = (
        "Joint Communiqué of Fiji and Malta\n\n"
        "1. At the invitation of President of Fiji Semi Vula, President of Malta Rita Borg paid a state visit to Fiji from 18 to 20 May 2016.\n\n"
        "2. The two Presidents held a meeting in Suva on 19 May and adopted this communiqué.\n\nDone in Suva on 19 May 2016."
    )
    found = survey(Article("a", words, "a.txt"), vocabulary.read()).talks
    assert (found.host_code, found.guest_code, found.place) == ("FJI", "MLT", "Suva")
