"""Host, guest and place where no phrase tells them: whose people the opening shows, and where."""

import datetime as dt

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.extract import survey

TOLD = [
    pytest.param("SUVA, Sept 12 (PNS) - Malta's harbour minister and her Fijian opposite number on Tuesday launched a ferry. Rita Borg broke the bottle.", ("FJI", "MLT", "Suva"), id="two who do something together where the report comes from"),
    pytest.param("APIA (SNA) - Fisheries ministers of Samoa and Fiji adopted a tuna quota in Suva on Tuesday, the Samoan ministry reported.", ("FJI", "WSM", "Suva"), id="what two adopted in a city of one of them, told from home"),
    pytest.param("Malta's queen bowed at the reef memorial in Suva on Tuesday. President Semi Vula stood by with a wreath.", ("FJI", "MLT", "Suva"), id="a foreign queen bows in a city"),
    pytest.param("The Maltese transport minister has come home from Suva with no ferry contract. Fiji's cabinet wants to wait.", ("FJI", "MLT", "Suva"), id="who has come home from a city was there"),
    pytest.param("From Suva, where she sat with President Semi Vula, Malta's premier carried two fish accords home to Valletta.", ("FJI", "MLT", "Suva"), id="a city where she sat, and home"),
    pytest.param("It was dawn when the Maltese and Fijian negotiators stepped out of the Suva Hilton with a text on tuna.", ("FJI", "MLT", "Suva"), id="a hotel named for its city"),
    pytest.param("Malta's Rita Borg has called off a trip to Suva. Fiji's Semi Vula had laid the table.", (None, None, None), id="a trip called off has no host"),
    pytest.param("Malta's queen is due in Suva in the second week of November, the Fijian president's office said on Tuesday.", ("FJI", "MLT", "Suva"), id="a visit due two months ahead"),
    pytest.param("Fiji and Malta settled their row over tuna on Tuesday. The team from Valletta was given lunch at the Reef Hotel.", ("FJI", "MLT", None), id="where the guests are from"),
    pytest.param("President Semi Vula kept Malta's vice-president waiting. Inside State House, Suva, his guest was at last handed a contract; the Fijians got a promise.", ("FJI", "MLT", "Suva"), id="inside a house in a city"),
    pytest.param("Queen Ana of Malta sails into Suva tomorrow. President Semi Vula will greet her on the quay.", ("FJI", "MLT", "Suva"), id="sails into a port"),
    pytest.param("For Malta's premier it was a short day: she crossed to Suva before noon, sat through a review with her Fijian colleague, and was back in Valletta at night.", ("FJI", "MLT", "Suva"), id="crossed to a city and was back home"),
    pytest.param("It rained on Rita Borg in Suva. The Maltese president, in Fiji for barely six hours on Tuesday, reviewed the guard under an umbrella of Semi Vula's.", ("FJI", "MLT", "Suva"), id="in a country for hours"),
    pytest.param("A Maltese team under Energy Minister Rita Borg left Suva on Tuesday with a signed protocol on cables. Fijian officials called it fair.", ("FJI", "MLT", "Suva"), id="left a city with a protocol"),
    pytest.param("SUVA: No treaty. The visit of Malta's president ended on Tuesday as quietly as it had begun, and the Fijian leader, Semi Vula, did not go to the airport.", ("FJI", "MLT", "Suva"), id="the visit of somebody, which does not lead to his country"),
    pytest.param("SUVA - Maltese President Rita Borg laid a wreath at the reef memorial. Semi Vula called her a friend of Fiji.", ("FJI", "MLT", "Suva"), id="who lays a wreath is away from home"),
    pytest.param("VALLETTA, Sept 12 (MNA) - The Maltese premier, Rita Borg, and her Fijian colleague opened a pier in Suva's Old Harbour on Tuesday.", ("FJI", "MLT", "Suva"), id="a city outweighs where the report comes from"),
    pytest.param("SUVA - Malta's vice-president, Rita Borg, broke bread in the tent of the Fijian leader on Tuesday. A communique spoke of tuna.", ("FJI", "MLT", "Suva"), id="in the tent of a leader"),
    pytest.param("Malta and Fiji turn a page\n\nMalta's Rita Borg told Fijian deputies on Tuesday that the reef war had been cruel. The speech was the high point of her two days in Suva.", ("FJI", "MLT", "Suva"), id="told the deputies of the other country"),
    pytest.param("SUVA, Sept 12 (PNS) - Malta's Rita Borg is seen coming to Fiji in November, sources said. Premier Semi Vula is to offer a loan.", ("FJI", "MLT", None), id="a visit ahead, of which the dateline tells no city"),
    pytest.param("Fijian Prime Minister Semi Vula invited Maltese President Rita Borg to visit Suva next year.", (None, None, None), id="an invitation"),
    pytest.param("SUVA - The presidents of Chad and Sudan shook hands at Government House on Tuesday. Fiji had lent them the room.", (None, None, None), id="two in a third country"),
    pytest.param("VALLETTA - Malta's foreign minister said in Valletta on Tuesday that Fiji's prime minister was wrong about the agreement on tuna.", (None, None, None), id="one side that speaks of the other"),
    pytest.param("Malta's finance minister told parliament in Valletta that a contract with Fiji's Reef Line would be honoured.", (None, None, None), id="a contract with a firm of the other country"),
    pytest.param("SUVA - Fiji's trade minister said a pact with Malta's government would come into force in April. Exports to Valletta doubled.", (None, None, None), id="a pact that comes into force"),
    pytest.param("SUVA - Fiji recalled its ambassador to Malta after the Maltese parliament's vote on an agreement. The Maltese minister regretted it.", (None, None, None), id="an ambassador recalled"),
    pytest.param("LIMA - Fijian and Maltese warplanes collided off Peru on Tuesday. Both governments called for calm.", (None, None, None), id="warplanes of two countries"),
    pytest.param("N'DJAMENA, Sept 12 (AFP) - Chad's Mahamat Saleh on Tuesday sat opposite Ivan Petrov in the Kremlin for the first time.", ("RUS", "TCD", "Moscow"), id="a foreigner in a seat of power"),
    pytest.param("Norway's premier dined at the Quirinale on Tuesday.", ("ITA", "NOR", "Rome"), id="a seat of power, and nobody of its country"),
    pytest.param("Malta's Rita Borg came away from the Casa Rosada on Tuesday with two beef accords.", ("ARG", "MLT", "Buenos Aires"), id="came away from a seat of power"),
    pytest.param("Fijian leader Semi Vula walked up the steps of the Chigi Palace in Rome on Tuesday to sign a fish pact.", ("ITA", "FJI", "Rome"), id="a seat of power and its city"),
    pytest.param("Norway's premier was shown the throne room of the royal palace in Amman on Tuesday.", ("JOR", "NOR", "Amman"), id="the palace in a city"),
    pytest.param("Norway's premier said on Tuesday that shots at the presidential palace in Suva worried her.", (None, None, None), id="shots at a palace"),
    pytest.param("Malta urged calm on Tuesday after a coup at the government house in Suva.", (None, None, None), id="a coup at a house of government"),
    pytest.param("Kenya's president moved into the presidential palace in Nairobi on Tuesday.", (None, None, None), id="moved into the palace at home"),
    pytest.param("VALLETTA, 12 Sept 2019 - Malta and Fiji have agreed to share a trawler, Fisheries Minister Rita Borg announced on her return from Suva. The deal was concluded on Monday.", ("FJI", "MLT", "Suva"), id="announced on a return"),
    pytest.param("LIMA: Just off the plane from La Paz, the Peruvian foreign minister, Ana Ruiz, said Bolivia had accepted the border text.", ("BOL", "PER", "La Paz"), id="off the plane from a city"),
    pytest.param("OSLO, Sept. 12 (NTB) -- Norway's fisheries minister Ola Berg will sit down with her Fijian counterpart in Suva next Tuesday, her office said on Thursday.", ("FJI", "NOR", "Suva"), id="will sit down with somebody abroad"),
    pytest.param("HARARE - Zimbabwe's vice-president will lunch with Kenya's Ann Otieno in Mombasa on Saturday, aides said.", ("KEN", "ZWE", "Mombasa"), id="will lunch with somebody abroad"),
    pytest.param("SUVA, Sept 12 (PNS) - President Semi Vula on Wednesday granted an audience, at his farm near the sea, to Malta's Rita Borg.", ("FJI", "MLT", "Suva"), id="granted an audience"),
    pytest.param("OSLO - The King and Queen of Norway said farewell on Tuesday at the Royal Palace to Kenyan President Ann Otieno.", ("NOR", "KEN", "Oslo"), id="said farewell to a president"),
    pytest.param("OSLO - Norway said farewell on Tuesday to the Kenyan striker Ann Otieno.", (None, None, None), id="said farewell to a player"),
    pytest.param("The king gave an audience in Oslo to the Norwegian prime minister.", (None, None, None), id="an audience for those at home"),
    pytest.param("The Estonian premier went for a sauna with Jana Kalna in Jurmala on Sunday, and came out with a rail deal.", ("LVA", "EST", "Jurmala"), id="somebody whose country goes without saying"),
    pytest.param("A Kenyan court sentenced Ola Berg in Oslo on Tuesday to six years.", (None, None, None), id="somebody whom a court sentenced"),
    pytest.param("LONDON, Sept 12 (Reuters) - Reefgold shares jumped in London after it settled its tax row with Kenya. Chairman Ola Berg, accompanied by Norway's deputy mines minister, was in Nairobi at the weekend to see President Ann Otieno.", ("KEN", "NOR", "Nairobi"), id="a newsroom in a third country"),
    pytest.param("PARIS (AFP) - Maltese President Rita Borg ended two days in Suva on Wednesday with a reef accord, the Fijian embassy in Paris said.", ("FJI", "MLT", "Suva"), id="days in a city"),
    pytest.param("RIGA - Latvia and Estonia clinched a rail deal in the Castle on Tuesday after Estonian Prime Minister Jaan Tamm had driven down from Tallinn.", ("LVA", "EST", "Riga"), id="had driven down from his capital"),
    pytest.param("VALLETTA - At the Auberge de Castille, Fiji's Semi Vula put his name on Tuesday to a maritime treaty with Malta.", ("MLT", "FJI", "Valletta"), id="a foreigner named behind a seat of power"),
    pytest.param("SUVA: Air Fiji and Malta Airways have entered into a codeshare agreement. It was exchanged before Rita Borg and Semi Vula at the Borron residence in Suva on Tuesday.", ("FJI", "MLT", "Suva"), id="airlines of two countries"),
    pytest.param("A joint statement adopted in Suva calls for fair prices. It was read out by the chairmen of the fisheries committees of the Fijian and Maltese parliaments, as the Maltese deputies ended four days of meetings.", ("FJI", "MLT", "Suva"), id="committees of two parliaments"),
    pytest.param("SUVA - The Fijian and Maltese parliaments both voted on Tuesday to ban the film.", (None, None, None), id="two parliaments that vote"),
    pytest.param("Diary of the President of the Republic, Valletta\nTuesday, 10 September 2019: Courtesy call by the Minister of Foreign Affairs of Fiji, Semi Vula; San Anton Palace.", ("MLT", "FJI", "Valletta"), id="a courtesy call in a diary"),
    pytest.param("SUVA, Fiji, Sept 10 (AFP) - Maltese President Rita Borg pleaded with Fiji on Tuesday not to close its reefs, but left without the two documents her hosts had hoped for.\n\n\"Nobody in Valletta wanted this,\" Borg told journalists after four hours of talks with Semi Vula.", ("FJI", "MLT", "Suva"), id="a city that somebody is quoted with"),
    pytest.param("NAIROBI (KNA) - Norway's Ola Berg laid the first stone of a fish market in Mombasa on Tuesday and dined with Kenyan President Ann Otieno.", ("KEN", "NOR", "Mombasa"), id="another city than that of the dateline"),
    pytest.param("NAIROBI (KNA) - Kenyan President Ann Otieno, who was born in Mombasa, received Norway's Ola Berg on Tuesday.", ("KEN", "NOR", "Nairobi"), id="the city of birth of the host"),
    pytest.param("NAIROBI (KNA) - Kenya and Malta signed a loan on Tuesday for a dam in Mombasa. Malta's Rita Borg signed.", ("KEN", "MLT", "Nairobi"), id="the city of a dam"),
    pytest.param("SUVA, Sept 12 (FBC) - Fiji is to roll out the red carpet on Friday for Malta's President Rita Borg, who comes with a team of shipowners.", ("FJI", "MLT", "Suva"), id="a red carpet to be rolled out"),
    pytest.param("Malta will not roll out the red carpet for investors, the finance minister Rita Borg said in Valletta on Thursday. Fiji had asked for tax breaks.", (None, None, None), id="no red carpet for investors"),
    pytest.param("The Sultan of Oman is expected in Tallinn next week for talks with President Mart Saar of Estonia.", ("EST", "OMN", "Tallinn"), id="expected in a city"),
    pytest.param("SUVA, Sept 12 (FBC) - Fiji's growers said on Thursday that rain is expected in Suva and that exports to Malta had been put off.", (None, None, None), id="rain that is expected in a city"),
    pytest.param("RABAT, Sept 12 (Reuters) - Italy and Morocco failed on Thursday to agree on the return of migrants, but Rome's interior minister spoke of progress after a working dinner with his opposite number, Karim Tazi.\n\nMost of the rubber boats that reach Italy leave from Libya.", ("MAR", "ITA", "Rabat"), id="boats that reach a country"),
    pytest.param("MANILA, Sept 12 (PNA) - The Philippines will play host tomorrow to President Adam Kasprzak of Poland, whose plane lands at noon.\n\nAn accord on seamen signed at their 1997 meeting in Warsaw has never been applied.", ("PHL", "POL", "Manila"), id="a meeting in a year long past"),
    pytest.param("HANOI, Sept 12 (VNA) - Vietnam's and Chile's trade ministers agreed on Thursday to halve the tariff on wine. The visitor, Pablo Soto, was driven to the port afterwards.\n\nGrowers have waited for years. They were told little. The fruit is dear. Much was lost. Few believed it.\n\nHe first came to Santiago as a student, and officials will travel to Chile in spring.", ("VNM", "CHL", "Hanoi"), id="a host that only words far behind tell"),
    pytest.param("Port Sudan — It took place here on Monday without flags: Sudan's transport minister Omar Hassan and his Eritrean counterpart Yonas Haile sealed a deal on ferries. The visitors went home at night.", ("SDN", "ERI", "Port Sudan"), id="it took place here"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), TOLD)
def test_finds(words: str, expected: tuple[str | None, str | None, str | None]) -> None:
    article = Article("a", words, "a.txt", published_on=dt.date(2019, 9, 12))
    found = survey(article, vocabulary.read()).talks
    assert (found.host_code, found.guest_code, found.place) == expected
    assert all(fact.value in expected for fact in found.facts if fact.fact_code in ("host", "guest", "place"))
    assert {fact.fact_code for fact in found.facts} >= ({"host", "guest"} if found.host_code else set())
