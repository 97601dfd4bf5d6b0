"""Host, guest, place and day of the talks, on openings of our own in the manner of agencies, ministries and broadcasters."""

import datetime as dt
import re
import time

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.extract import survey
from summitry.talks import concluded, held, journeys, phrases
from summitry.word_kinds import kinds_of

THURSDAY = dt.date(2019, 9, 12)


def talks(words: str, title: str | None = None) -> tuple:
    """Host, guest, place and day of the talks that `words` report, written on a Thursday."""
    found = survey(Article("a", words, "a.txt", title=title, published_on=THURSDAY), vocabulary.read()).talks
    return (
        found.host_code,
        found.guest_code,
        found.place,
        found.event_on.isoformat() if found.event_on else None,
    )


CASES = [
    pytest.param("09:10 | Suva (Central division), Sept. 12.\n\nPresidents Semi Vula (Fiji) and Jone Tora (Samoa) signed a declaration on the situation in Tonga and Nauru.", ("FJI", "WSM", "Suva", None), id="the situation in other countries is no place of talks"),
    pytest.param("Fijian President Semi Vula concluded his two-day state visit, in which coral led the talks. Vula spoke of peace.\n\nBoth leaders praised reefs. Sea grass was named too. Maltese schools teach it.", ("MLT", "FJI", None, None), id="a visit concluded in the one other country of the article"),
    pytest.param("Norwegian King Ola and Fijian President Semi Vula, who arrived on Wednesday on a visit that will also include trips to Bergen, spoke of coral on Thursday.", ("NOR", "FJI", None, None), id="trips that a visit will include are not where the talks are"),
    pytest.param("THE HAGUE, Sept 12 — Dutch Prime Minister Jan Visser hosted a lunch for visiting Fijian President Semi Vula at the Catshuis here today.", ("NLD", "FJI", "The Hague", "2019-09-12"), id="a palace in the seat of government that sent the report"),
    pytest.param("Maltese President Rita Borg and Fijian President Semi Vula met in Suva on Wednesday, and agreed to exchange visits in Valletta and Suva next year.", ("FJI", "MLT", "Suva", "2019-09-11"), id="visits that are to be exchanged are no tour"),
    pytest.param("The documents were signed at Borg House in Valletta by Maltese Foreign Minister Rita Borg and Fijian counterpart Semi Vula on Tuesday evening at the start of a visit to Malta.", ("MLT", "FJI", "Valletta", "2019-09-10"), id="signed on an evening, at the start of a visit"),
    pytest.param("Fiji and Malta on Tuesday concluded the third round of political consultations in Suva, led by Permanent Secretary Jone Vula and Maltese Secretary Ana Borg.", ("FJI", "MLT", "Suva", "2019-09-10"), id="a round of political consultations"),
    pytest.param("The Joint Commission for Cooperation between Oman and Kenya ended its fourth session in Nairobi on Tuesday.", ("KEN", "OMN", "Nairobi", "2019-09-10"), id="a commission that ended its fourth session"),
    pytest.param("The inaugural Oman-Kenya Strategic Dialogue was convened in Muscat on Tuesday.", ("OMN", "KEN", "Muscat", None), id="a dialogue that was convened"),
    pytest.param("Ministers from Norway and Fiji inked a pact on shipping in the port city of Lautoka, Fiji, on Tuesday.", ("FJI", "NOR", "Lautoka", "2019-09-10"), id="a port city behind which its country stands"),
    pytest.param("In Suva on Wednesday the foreign ministers of Fiji and Malta, Semi Vula and Rita Borg, put into effect the pact of 2009 by exchanging notes, and signed an accord against smuggling.", ("FJI", "MLT", "Suva", "2019-09-11"), id="in a city on a day the ministers signed"),
    pytest.param("Maltese Foreign Minister Rita Borg announced the accord in Suva, standing next to her Fijian host Semi Vula.", ("FJI", "MLT", "Suva", None), id="her Fijian host"),
    pytest.param("King Hamid of Morocco and President Paul Borg of Malta presided on Wednesday at the Royal Palace in Rabat over the signing ceremony of five conventions.", ("MAR", "MLT", "Rabat", "2019-09-11"), id="presided at a palace over the signing"),
    pytest.param("The premiers of Malta and Fiji attended the exchange in Suva on Wednesday of a letter of intent on coral.", ("FJI", "MLT", "Suva", "2019-09-11"), id="attended the exchange somewhere of a letter"),
    pytest.param("A loan agreement was signed for a water project in Suva by the Fijian minister of finance and the head of the Maltese bank Borgbank on Tuesday, on the occasion of the visit of Maltese Minister Paul Borg.", ("FJI", "MLT", "Suva", "2019-09-10"), id="signed on a day, on the occasion of the visit"),
    pytest.param("Fijian and Maltese ministers penned an accord in Suva on Wednesday on tuna.", ("FJI", "MLT", "Suva", "2019-09-11"), id="ministers who penned an accord somewhere"),
    pytest.param("Today in Suva, Malta's Foreign Minister, Rita Borg, and Fiji's Prime Minister, Semi Vula, came together to sign a statement.", ("FJI", "MLT", "Suva", "2019-09-12"), id="today in a city, came together"),
    pytest.param("Malta will give Fiji two boats under notes exchanged on Wednesday in Suva by Foreign Minister Paul Borg and his Fijian counterpart.", ("FJI", "MLT", "Suva", "2019-09-11"), id="will give, under notes exchanged"),
    pytest.param("Fiji is to send divers to Malta under an accord signed in Valletta on Tuesday by the health ministers.", ("MLT", "FJI", "Valletta", "2019-09-10"), id="is to send, under an accord signed"),
    pytest.param("Fiji's interior minister Semi Vula and his Maltese opposite number Paul Borg have agreed in Valletta on a hotline.", ("MLT", "FJI", "Valletta", None), id="an opposite number, agreed somewhere"),
    pytest.param("Within the framework of the visit of the Minister of Foreign Affairs of Malta, Rita Borg, to Suva, the sides signed a programme of consultations.", ("FJI", "MLT", "Suva", None), id="the visit of someone with a long office to a city"),
    pytest.param("List of documents signed during the State visit of the Prime Minister of Malta to Fiji", ("FJI", "MLT", None, None), id="the state visit of a prime minister to a country"),
    pytest.param("Suva hosted the fifth round of Maltese-Fijian talks. Upon their completion on Tuesday two documents were signed.", ("FJI", "MLT", "Suva", "2019-09-10"), id="a city hosted talks"),
    pytest.param("Maltese Premier Paul Borg is on a visit to Fiji. Premier Borg and his Fijian counterpart commenced discussions at the latter's office in Suva on 10 September.", ("FJI", "MLT", "Suva", "2019-09-10"), id="commenced discussions"),
    pytest.param("Fiji and Malta clinched a deal on ferries. The signing on Wednesday was witnessed by Prime Minister Semi Vula and visiting Maltese Vice-President Paul Borg.", ("FJI", "MLT", None, "2019-09-11"), id="the signing on a day was witnessed"),
    pytest.param("Suva, 11 September 2019\n\nMinister for Trade Rita Vula received her colleague from Malta, Paul Borg, at the Ministry. They discussed trade.", ("FJI", "MLT", "Suva", "2019-09-11"), id="city and day on a line of their own"),
    pytest.param("JOINT STATEMENT\n\nSouth Room\n\nSuva, Fiji\n\nSeptember 11, 2019\n\nI welcome President Borg of Malta. During our talks today we agreed on a ferry.", ("FJI", "MLT", "Suva", "2019-09-11"), id="today is the day in the header, and its city the place"),
    pytest.param("The agreements were signed by Fiji's Minister of Trade Jone Vula and his Maltese counterpart Ana Borg in Fiji's capital city Suva, during the third session of the joint commission.", ("FJI", "MLT", "Suva", None), id="in a country's capital city, without of"),
    pytest.param("Oman's Foreign Minister Said Badr and Kenya's Foreign Minister Joe Otieno co-chaired the fifth Oman-Kenya Joint Commission session in Nairobi on Tuesday.", ("KEN", "OMN", "Nairobi", "2019-09-10"), id="a session of a commission that both chaired"),
    pytest.param("The ninth session of the Oman-Kenya joint committee opened in Muscat on Tuesday, chaired by Oman's Minister Said Badr and Kenya's Minister Joe Otieno.", ("OMN", "KEN", "Muscat", "2019-09-10"), id="a session of a committee that opened"),
    pytest.param("The memorandum was signed within the framework of the visit of the Minister of Energy of Serbia, Ana Ilic, to the Kingdom of Norway.", ("NOR", "SRB", None, None), id="a visit of somebody with an office and a name, to a kingdom"),
    pytest.param("The trip by the Kenyan Foreign Minister, Joe Otieno, to the Republic of Chile ended with three accords. Chile and Kenya agreed on fisheries.", ("CHL", "KEN", None, None), id="a trip by somebody with an office and a name, to a republic"),
    pytest.param("Peru and Fiji signed a plan on fisheries. The plan was read out by PM Luis Paz in the town hall, beside his Fijian counterpart, Jone Vula, on a two-day visit to the kingdom.", ("PER", "FJI", None, None), id="a visitor to the kingdom, without a dateline"),
    pytest.param("Norway and Fiji agreed on fisheries. Fijian President Jone Vula, who arrived yesterday on a state visit, met King Olav.", ("NOR", "FJI", None, "2019-09-11"), id="a visitor on a state visit, without a dateline"),
    pytest.param("As President Ana Ilic ends her state visit to Norway, Serbia reaffirms its friendship with Norway.", ("NOR", "SRB", None, None), id="a comma between goal and main clause is no list of goals"),
    pytest.param("President Ana Ilic of Serbia will visit Norway, Denmark and Iceland next week.", (None, "SRB", None, None), id="a list of three goals is a tour"),
    pytest.param("The accord was signed in the northern Croatian town of Krizevci by Croatian Foreign Minister Ivan Horvat and Hungarian Foreign Minister Bela Kis.", ("HRV", "HUN", "Krizevci", None), id="a town that only its country's adjective places"),
    pytest.param("The memorandum was signed by Permanent Secretary in the Ministry of Agriculture and Fisheries of Fiji, Jone Vula, and the Director General of the Maltese Federal Agency for the Development of Marine Resources and Coasts, Ana Borg, in Valletta on Tuesday.", ("MLT", "FJI", "Valletta", "2019-09-10"), id="a place behind two long offices"),
    pytest.param("Australian and Fijian ministers met on the Gold Coast on Tuesday.", ("AUS", "FJI", "Gold Coast", "2019-09-10"), id="on a coast"),
    pytest.param("The foreign ministers of Fiji and Indonesia, Jone Vula and Budi Santoso, held talks on the island of Bali on Tuesday.", ("IDN", "FJI", "Bali", "2019-09-10"), id="on an island"),
    pytest.param("Fijian Foreign Minister Jone Vula and Maltese Foreign Minister Ana Borg held talks on Syria on Tuesday.", (None, None, None, "2019-09-10"), id="talks on a country are not in it"),
    pytest.param("Fijian Foreign Minister Jone Vula arrived in Melbourne, Australia today, where he will attend the signing of an accord. It will be signed on Wednesday in the Australian capital city of Canberra.", ("AUS", "FJI", "Canberra", "2019-09-18"), id="an accord to be signed in another city than that of the arrival"),
    pytest.param("Fiji and Malta agreed to promote fisheries through the signing of two memoranda in Valletta today.", ("MLT", "FJI", "Valletta", "2019-09-12"), id="agreed through the signing"),
    pytest.param("Presidents Jone Vula of Fiji and Ana Borg of Malta put pen to paper on a fisheries accord in Valletta yesterday.", ("MLT", "FJI", "Valletta", "2019-09-11"), id="put pen to paper"),
    pytest.param("Fiji's foreign minister Jone Vula met his Maltese counterpart Ana Borg in Valletta, according to a statement issued Monday by the ministry.", ("MLT", "FJI", "Valletta", None), id="the day of a statement is not that of the talks"),
    pytest.param("Malta and Fiji signed a Memorandum of Understanding in the field of maritime and economic cooperation, reports the Maltese News Agency on Monday.", (None, None, None, None), id="the day of an agency's report is not that of the signing"),
    pytest.param("SUVA, September 12 (Fiji News) - Fiji and Malta signed a memorandum on fisheries at the end of a meeting of the joint commission, which ended in Valletta.", ("MLT", "FJI", "Valletta", None), id="the day of a dateline at the guest's home is not that of talks elsewhere"),
    pytest.param("The Minister for Law of Fiji and the Minister of Justice of Norway signed a Memorandum of Understanding on judicial cooperation and the recognition of court orders on 10 September 2019.", (None, None, None, "2019-09-10"), id="the day behind a document with a long title"),
    pytest.param("President Ana Rojas of Chile visited Peru from 9 to 11 September 2019 in Lima for the fifth session of the joint commission.", ("PER", "CHL", "Lima", None), id="a city of the host behind the days of the visit"),
    pytest.param("Chilean President Ana Rojas met Peruvian President Luis Paz in Lima on Wednesday. They signed a plan on rescue flights at Arequipa Air Base, and agreed at Arequipa University.", ("PER", "CHL", "Lima", "2019-09-11"), id="a city that only begins a name"),
    pytest.param("Chilean President Ana Rojas and Peruvian President Luis Paz clinked glasses at a state banquet in Lima on Wednesday.", ("PER", "CHL", "Lima", "2019-09-11"), id="a state banquet tells the place"),
    pytest.param("Malaysian Prime Minister Hamid Osman said he will raise fishing quotas while meeting Fijian Deputy Prime Minister Semi Vula in Kuala Lumpur on Sept. 5.", ("MYS", "FJI", "Kuala Lumpur", "2019-09-05"), id="said that he will do something, while meeting"),
    pytest.param("Kenyan President Paul Otieno landed in Lima on Thursday for a weekend visit. On Saturday the president, who travels with three ministers, will lay a wreath in the capital ahead of talks with Peruvian President Luis Paz.", ("PER", "KEN", "Lima", "2019-09-14"), id="the day that opens a sentence on what comes ahead of talks"),
    pytest.param("Chilean President Ana Rojas and Peruvian President Luis Paz plan to discuss copper as they were set to hold talks next week in Lima, an adviser said Thursday. Asked about the agenda of the talks on Monday, he said customs came first.", ("PER", "CHL", "Lima", "2019-09-16"), id="the agenda of the talks on Monday"),
    pytest.param("Norwegian Prime Minister Ola Berg spoke to reporters ahead of her talks with Ghanaian President Addo in Accra on Friday.", ("GHA", "NOR", "Accra", "2019-09-13"), id="ahead of her talks on Friday"),
    pytest.param("Upon meeting the visiting President of Ghana on Tuesday, King Hamid of Morocco praised their ties.", ("MAR", "GHA", None, "2019-09-10"), id="upon meeting the visiting president"),
    pytest.param("LISBON, Sept. 12 (Lusa) -- Angolan President Paulo Neto arrived here Wednesday and held talks with Portuguese President Rui Sousa on fishing.", ("PRT", "AGO", "Lisbon", "2019-09-11"), id="here is the place of the dateline"),
    pytest.param("Chilean Foreign Minister Ana Rojas met her Peruvian counterpart Luis Paz in Lima on Tuesday during her first visit to Peru.", ("PER", "CHL", "Lima", "2019-09-10"), id="a visit to a country and talks in its capital"),
    pytest.param("OTTAWA – Canadian Prime Minister Joan Reed praised Iceland during an official visit to Reykjavik, where she met Prime Minister Jon Arnason of Iceland on Sept. 11.", ("ISL", "CAN", "Reykjavik", "2019-09-11"), id="the newsroom's dateline is not the place of the talks"),
    pytest.param("King Hamid received the visiting President of Ghana, Kofi Addo, at the royal palace in Rabat on Thursday. The Moroccan monarch and President Addo discussed trade.", ("MAR", "GHA", "Rabat", "2019-09-12"), id="who receives is the host"),
    pytest.param("President Ruth Mwale met today with President Jorge Luna of Mexico at the White House. The United States and Mexico share a border.", ("USA", "MEX", "Washington", "2019-09-12"), id="a seat of power stands for its capital"),
    pytest.param("GENEVA, Sept. 12 (AFP) - Nigerian President Musa Bello and Indian Prime Minister Anil Rao met here on Thursday and agreed to expand trade.", (None, None, "Geneva", "2019-09-12"), id="a meeting in a third country has neither host nor guest"),
    pytest.param("Vietnamese Prime Minister Tran Van Minh will visit Laos next week, where he is expected to hold talks with his Lao counterpart.", ("LAO", "VNM", None, None), id="a planned visit has host and guest and no day"),
    pytest.param("Kenyan President Otieno Were and Ugandan President Apollo Kato spoke by phone on Wednesday about floods.", (None, None, None, "2019-09-11"), id="a telephone call has a day and no host"),
    pytest.param("Greek Prime Minister Nikos Pappas invited Cypriot President Andreas Christou to visit Athens next year.", (None, None, None, None), id="an invitation is no visit"),
    pytest.param("Polish President Jan Kowal wrapped up his three-day visit to Mongolia on Thursday. During the visit he held talks with Mongolian President Bat Dorj.", ("MNG", "POL", None, None), id="the end of a visit does not give the day of the talks"),
    pytest.param("HELSINKI, Sept. 12, STT - Prime Minister Matti Korpi and visiting Estonian President Kadri Saar agreed Thursday to build a ferry. In their talks they praised trade.", ("FIN", "EST", "Helsinki", "2019-09-12"), id="the visiting president names the guest, the dateline the host"),
    pytest.param("The King of Bhutan received on Wednesday the Nepali Foreign Minister Hari Thapa in Thimphu.", ("BTN", "NPL", "Thimphu", "2019-09-11"), id="a king of a country receives"),
    pytest.param("President Paul Rey welcomed Maltese Prime Minister Joe Borg to the Elysee Palace on Tuesday. The French president praised Malta.", ("FRA", "MLT", "Paris", "2019-09-10"), id="welcomed to a seat of power"),
    pytest.param("President Paul Rey welcomed the Maltese decision to open an embassy and spoke of the German budget.", (None, None, None, None), id="a decision that is welcomed is no guest"),
    pytest.param("I will visit Norway, Sweden and Denmark from 20 to 26 September, the Icelandic minister said.", (None, None, None, None), id="a tour of several countries has no one host"),
    pytest.param("In Windhoek on Tuesday the Zambian president, Grace Mwila, held talks with President Tom Shikongo of Namibia.", ("NAM", "ZMB", "Windhoek", "2019-09-10"), id="the place may open the sentence"),
    pytest.param("President Ruth Mwale will host President Jorge Luna of Mexico for a state visit to the United States on October 3.", ("USA", "MEX", None, "2019-10-03"), id="talks announced for a day"),
    pytest.param("Omani Foreign Minister Said Harthy arrived in the city of Zebrun on Wednesday at the start of a visit to Yemen.", ("YEM", "OMN", "Zebrun", None), id="a city that no vocabulary lists"),
    pytest.param("Serbian Prime Minister Ana Ilic toured a steel plant in Linz on Thursday as she wrapped up a visit to Austria, where she met Chancellor Max Huber in Vienna.", ("AUT", "SRB", "Vienna", None), id="a plant toured is not the place of the talks"),
    pytest.param("Croatian Prime Minister Ivan Maric arrives in Lisbon on Friday for talks with his Portuguese counterpart Rui Sousa on fishing quotas.", ("PRT", "HRV", "Lisbon", "2019-09-13"), id="a visit in the present tense with a day ahead"),
    pytest.param("Kenyan President Otieno Were will travel to Kigali on Monday to meet Rwandan President Paul Habi.", ("RWA", "KEN", "Kigali", "2019-09-16"), id="a journey announced for one day"),
    pytest.param("MANILA - Vietnamese Prime Minister Tran Van Minh will visit the Philippines on Sept. 25, Malacanang announced Thursday.", ("PHL", "VNM", None, "2019-09-25"), id="a visit announced for one day, not the day of announcing it"),
    pytest.param("The President of Georgia, Nino Beridze, will arrive in Estonia on Monday on a two-day working visit, the presidential office said on Thursday.", ("EST", "GEO", None, None), id="a visit of several days does not tell the day of the talks"),
    pytest.param("Nepali Prime Minister Hari Thapa is set to arrive in Dhaka on Sunday on a four-day official visit. He will meet Bangladesh Prime Minister Rahima Begum on Monday.", ("BGD", "NPL", "Dhaka", "2019-09-16"), id="an arrival is not the day for which talks are announced"),
    pytest.param("On September 18, the President of Moldova, Ion Rusu, will be received in Bucharest by Romanian President Dan Pop.", ("ROU", "MDA", "Bucharest", "2019-09-18"), id="a reception that is announced, in the passive"),
    pytest.param("Talks between Iraqi Prime Minister Haidar Jasim and Kuwaiti Emir Sabah Nasser will take place in Kuwait City on Sunday.", ("KWT", "IRQ", "Kuwait City", "2019-09-15"), id="talks that will take place"),
    pytest.param("Slovak Prime Minister Peter Novak is due in Vienna on Monday for talks with Austrian Chancellor Max Huber.", ("AUT", "SVK", "Vienna", "2019-09-16"), id="due in a city"),
    pytest.param("Spanish Foreign Minister Luis Vega will be in Havana next Monday and Tuesday, when he meets Cuban officials.", ("CUB", "ESP", "Havana", None), id="will be in a city"),
    pytest.param("TASHKENT, Sept. 12 (UzA) -- Turkish Foreign Minister Kemal Aydin, on a tour of Kazakhstan, Uzbekistan and Kyrgyzstan, met Uzbek President Rustam Karimov in Tashkent on Thursday.", ("UZB", "TUR", "Tashkent", "2019-09-12"), id="of a tour, the country whose talks are reported"),
    pytest.param("Iranian President Reza Amini arrived in Caracas on Monday on the first leg of a Latin American tour that will also take him to Nicaragua and Cuba. He met Venezuelan President Jose Rivas on Tuesday.", ("VEN", "IRN", "Caracas", "2019-09-10"), id="of a tour, the leg that is reported"),
    pytest.param("After visiting Laos and Cambodia, Indian External Affairs Minister Arun Nair reached Hanoi, where on Wednesday he met Vietnamese Foreign Minister Pham Van Long.", ("VNM", "IND", "Hanoi", "2019-09-11"), id="a city reached"),
    pytest.param("Chinese President Wu Jian leaves on Saturday for state visits to Brazil and Argentina.", (None, "CHN", None, None), id="a tour announced has a guest and no one host"),
    pytest.param("Finnish Prime Minister Matti Korpi said in Helsinki on Thursday after talks with visiting Latvian President Egils Berzins that the ferry would return.", ("FIN", "LVA", "Helsinki", "2019-09-12"), id="said in a city after talks"),
    pytest.param('"We want more trade," Chancellor Max Huber told a joint news conference in Vienna with visiting Serbian Prime Minister Ana Ilic on Wednesday. The Austrian leader praised Serbia.', ('AUT', 'SRB', 'Vienna', '2019-09-11'), id="a news conference with a visitor"),
    pytest.param("South Korean President Park Joon-ho welcomed Polish President Jan Kowal at the Blue House on Thursday.", ("KOR", "POL", "Seoul", "2019-09-12"), id="welcomed at a seat of power"),
    pytest.param("Turkish President Kemal Demir received Azerbaijani Foreign Minister Elnur Aliyev at the Presidential Complex in Ankara on Tuesday.", ("TUR", "AZE", "Ankara", "2019-09-10"), id="received a minister of a country"),
    pytest.param("Visiting Malaysian Foreign Minister Zulkifli Hassan called on Sri Lankan President Ruwan Perera in Colombo on Wednesday.", ("LKA", "MYS", "Colombo", "2019-09-11"), id="a visitor called on the president"),
    pytest.param("The Emir of Kuwait received at Bayan Palace on Tuesday the Bahraini Foreign Minister Khalid Noor and his accompanying delegation.", ("KWT", "BHR", "Kuwait City", "2019-09-10"), id="received at a palace, the guest named last"),
    pytest.param("Hungarian Foreign Minister Bela Nagy said in Baku after meeting his Azerbaijani counterpart on Wednesday that gas would flow by winter.", ("AZE", "HUN", "Baku", "2019-09-11"), id="said in a city after meeting a counterpart"),
    pytest.param("President Otieno Were today hosted President Yoweri Kato of Uganda at State House, Nairobi, for bilateral talks.", ("KEN", "UGA", "Nairobi", "2019-09-12"), id="hosted at a State House, the city behind a comma"),
    pytest.param("Brazilian President Joao Lima was received with military honours by Angolan President Paulo Neto in Luanda on Wednesday.", ("AGO", "BRA", "Luanda", "2019-09-11"), id="received with honours by the host"),
    pytest.param("Cuban President Raul Soto was greeted at Hanoi's Noi Bai airport by Vietnamese Vice President Le Thi Hoa on Wednesday.", ('VNM', 'CUB', 'Hanoi', None), id="greeted at an airport of a city, not yet the talks"),
    pytest.param("The Sultan of Brunei, Hassan Omar, is in Singapore for a three-day state visit. He met Prime Minister Tan Wei Ming at the Istana on Tuesday.", ("SGP", "BRN", "Singapore", "2019-09-10"), id="a city that is a state"),
    pytest.param("At the Presidential Palace in Nicosia on Wednesday, President Andreas Christou of Cyprus held a meeting with the Prime Minister of Malta, Joe Borg.", ("CYP", "MLT", "Nicosia", "2019-09-11"), id="a palace in a city opens the sentence"),
    pytest.param("Italian Prime Minister Gia Rossi's talks with Libyan leader Omar Senussi in Tripoli on Tuesday focused on migration.", ('LBY', 'ITA', 'Tripoli', '2019-09-10'), id="talks with somebody on a day that focused on something"),
    pytest.param("New Zealand Prime Minister Ruth Hall will host Fijian Prime Minister Sitiveni Vula in Wellington next week.", ("NZL", "FJI", "Wellington", None), id="will host in a city"),
    pytest.param("Peruvian Foreign Minister Rosa Quispe, who is visiting Chile, said in Santiago after a meeting with Chilean President Ana Rojas that copper prices were low.", ("CHL", "PER", "Santiago", None), id="a visitor says so in a city after a meeting"),
    pytest.param("Ghana's President Kofi Addo will be hosted by President Otieno Were at State House in Nairobi on Tuesday, Kenya's presidency said.", ('KEN', 'GHA', 'Nairobi', '2019-09-17'), id="will be hosted at a State House"),
    pytest.param("NEW YORK - Pakistani Prime Minister Tariq Khan met Turkish President Kemal Demir on the sidelines of the United Nations General Assembly on Wednesday.", (None, None, "New York", "2019-09-11"), id="on the sidelines, the place is that of the dateline"),
    pytest.param("TEHRAN - Iranian President Reza Amini, in a message to Turkish President Kemal Demir, congratulated him on the national day. Amini said Iran and Turkey had deep ties.", (None, None, None, None), id="a message is no visit"),
    pytest.param("TEHRAN, Sept. 12 (IRNA) -- Iranian Foreign Minister Ali Tehrani criticized Saudi Arabia's decision to cut oil output.", (None, None, None, None), id="what one side says of another is no visit"),
    pytest.param('RIYADH, Sept. 11 (SPA) -- The Crown Prince, Fahd bin Salim, received today at Al-Yamamah Palace in Riyadh the President of Kazakhstan, Arman Serikov. An official reception ceremony was held.', ('SAU', 'KAZ', 'Riyadh', '2019-09-11'), id="a crown prince receives at a palace"),
    pytest.param('Dhaka, Sept 12 (BSS) - Bhutanese Prime Minister Tashi Wangchuk today paid a courtesy call on President Karim Miah at Bangabhaban here.', ('BGD', 'BTN', 'Dhaka', '2019-09-12'), id="a courtesy call here"),
    pytest.param('PHNOM PENH, Sept. 12 (Xinhua) -- Cambodian Prime Minister Sok Chan and his Lao counterpart Bounmy Phom pledged on Thursday to deepen bilateral ties, officials said. The pledge was made during the official visit of the Lao prime minister to Cambodia from Sept. 11-13.', ('KHM', 'LAO', 'Phnom Penh', '2019-09-12'), id="what a leader and his counterpart pledge"),
    pytest.param('KAMPALA - President Apollo Kato has flown to Juba for a one-day working visit. The President, who was received at Juba International Airport by his host, President Deng Lual, held talks with the South Sudanese leader.', ('SSD', 'UGA', 'Juba', None), id="the newsroom need not name its own country"),
    pytest.param('President of Slovenia Ana Zupan is today beginning a two-day official visit to Slovakia. In Bratislava she was welcomed by Slovak President Jana Kral, and the two presidents then held talks.', ('SVK', 'SVN', 'Bratislava', '2019-09-12'), id="begins a visit today"),
    pytest.param("The President met with Prime Minister Lee Boon of Singapore today in the Oval Office. President Mwale thanked the Prime Minister for Singapore's help, and underscored the U.S. commitment to Asia.", ('USA', 'SGP', 'Washington', '2019-09-12'), id="met in the Oval Office"),
    pytest.param('Today, the Secretary of State is in Bogota, Colombia, where he met with President Maria Gil to discuss migration. The United States and Colombia are partners.', ('COL', 'USA', 'Bogota', '2019-09-12'), id="is in a city, where he met"),
    pytest.param('Lebanese Prime Minister Rafik Haddad left Beirut on Wednesday for Paris, where he is to hold talks with French President Paul Rey on Friday.', ('FRA', 'LBN', 'Paris', '2019-09-13'), id="left for a city, where he is to hold talks"),
    pytest.param('Bangkok, Thailand – The prime ministers of Thailand and Malaysia pledged on Wednesday to work on peace in the south. Malaysian premier Zulkifli Hassan was in Bangkok on a one-day visit.', ('THA', 'MYS', 'Bangkok', '2019-09-11'), id="what the prime ministers of two countries pledge"),
    pytest.param('The 5th meeting of the Latvian-Uzbek Intergovernmental Commission was held in Riga on 9 September. The Uzbek delegation was led by Deputy Prime Minister Aziz Yusupov.', ('LVA', 'UZB', 'Riga', '2019-09-09'), id="a commission held in a city"),
    pytest.param('VILNIUS. Sept 12 (Interfax) - Lithuania and Moldova will cooperate in cyber security, Lithuanian President Jonas Petrauskas said at a joint press conference with Moldovan President Ion Rusu in Vilnius on Thursday.', ('LTU', 'MDA', 'Vilnius', '2019-09-12'), id="said at a press conference in a city"),
    pytest.param('PM meets Qatari emir\nISLAMABAD: Prime Minister Tariq Khan on Thursday met Qatari Emir Sheikh Khalid at the Amiri Diwan in Doha during his day-long visit to Qatar.', ('QAT', 'PAK', 'Doha', '2019-09-12'), id="met at a seat of power in a city"),
    pytest.param('The Secretary of State for Foreign Affairs and Cooperation of Mozambique, Ana Machel, is in Luanda since Tuesday, where she was received by the Angolan Foreign Minister Teo Antonio.', ('AGO', 'MOZ', 'Luanda', '2019-09-10'), id="is in a city, where she was received"),
    pytest.param("Brazil's Lima, Argentina's Perez discuss Mercosur in Buenos Aires\nBrazilian President Joao Lima and Argentine President Carlos Perez discussed the Mercosur bloc on Wednesday at the Casa Rosada.", ('ARG', 'BRA', 'Buenos Aires', '2019-09-11'), id="discussed at a seat of power"),
    pytest.param('President Kofi Addo has returned to Accra after a state visit to Germany, where he held talks with President Hans Vogel.', ('DEU', 'GHA', None, None), id="has returned after a visit"),
    pytest.param('WARSAW, Sept. 12 (PAP) -- Polish Foreign Minister Adam Nowak said on Thursday in Warsaw that Russia had violated its airspace. He spoke at a press conference.', (None, None, None, '2019-09-12'), id="a press conference of one side is no visit"),
    pytest.param('The presidents of Russia, Turkey and Iran met in Ankara on Monday for a summit on Syria.', (None, None, 'Ankara', '2019-09-09'), id="a summit of three has no host"),
    pytest.param('UNITED NATIONS, Sept. 12 (Xinhua) -- Chinese Foreign Minister Wang Bo met here Wednesday with his Brazilian counterpart Carla Souza on the sidelines of the General Assembly.', (None, None, None, '2019-09-11'), id="here at the United Nations"),
    pytest.param('Hungarian Prime Minister Bela Nagy will meet Turkish President Kemal Demir in Ankara on Thursday, a day after returning from Baku, where he met the Azerbaijani president.', ('TUR', 'HUN', 'Ankara', '2019-09-12'), id="the talks to come, not those of the journey before"),
    pytest.param("Ukraine's President Taras Bondar met British Prime Minister Jack Field in London on Monday. The visit comes a week after he travelled to Washington for talks with President Ruth Mwale.", ('GBR', 'UKR', 'London', '2019-09-09'), id="this visit, not the one of the week before"),
    pytest.param("Kenya and Tanzania have agreed to remove trade barriers after President Otieno Were's two-day state visit to Dar es Salaam last week.", ('TZA', 'KEN', 'Dar es Salaam', None), id="a visit of last week in the lead"),
    pytest.param("Malaysia's Deputy Prime Minister Ahmad Razak, who arrived in Beijing yesterday, called on Chinese Premier Li Wen at the Great Hall of the People. Today he leaves for Shanghai.", ('CHN', 'MYS', 'Beijing', '2019-09-11'), id="called on the premier at a seat of power"),
    pytest.param('Speaking during a joint press conference with the visiting President of Zambia Grace Mwila at Union Buildings in Pretoria today, President Thabo Nkosi said trade had doubled.', ('ZAF', 'ZMB', 'Pretoria', '2019-09-12'), id="a visitor at a seat of power"),
    pytest.param('TOKYO, Sept. 12 (Kyodo) - Prime Minister Ken Mori plans to visit India from Sept. 20 to 22 and hold talks with Prime Minister Anil Rao on Sept. 21 in New Delhi.', ('IND', 'JPN', 'New Delhi', '2019-09-21'), id="a visit of several days with a day for the talks"),
    pytest.param("Qatar's prime minister is expected in Cairo on Sunday for talks with his Egyptian counterpart.", ('EGY', 'QAT', 'Cairo', '2019-09-15'), id="expected in a city for talks"),
    pytest.param('Greek Foreign Minister Nikos Pappas on Friday pays a one-day visit to Skopje, where he will meet North Macedonian President Zoran Kostov.', ('MKD', 'GRC', 'Skopje', '2019-09-13'), id="pays a visit on a day, the day first"),
    pytest.param('On the second leg of his Balkan trip, Italian President Marco Villa met Montenegrin President Filip Savic in Podgorica on Tuesday. On Wednesday he goes to Tirana.', ('MNE', 'ITA', 'Podgorica', '2019-09-10'), id="of a trip, the leg that is reported"),
    pytest.param('KYIV. Sept 12 (Interfax-Ukraine) - Ukrainian Prime Minister Oleh Koval and Polish Prime Minister Adam Nowak held talks in Kyiv.', ('UKR', 'POL', 'Kyiv', '2019-09-12'), id="the dateline where they talked"),
    pytest.param('Presidents Otieno Were of Kenya and Yoweri Kato of Uganda agreed on Tuesday in Entebbe to reopen the border.', ('UGA', 'KEN', 'Entebbe', '2019-09-10'), id="two presidents agreed in a city"),
    pytest.param("Norway will pay for two new ports, Prime Minister Kari Dahl has said. Speaking alongside Kenyan President Otieno Were at the end of a two-day state visit, she said the ports would open soon.", ("NOR", "KEN", None, None), id="of a visitor beside the speaker, the other country of the lead is the host"),
    pytest.param("Chile and Peru will build a bridge, both said. In May, ministers of the two countries met at the trade fair in Lima.", (None, None, None, None), id="a time that opens a sentence goes with all of it"),
    pytest.param("Chadian President Idriss Abba and Gabonese President Jean Ondo praised the bloc during the summit on Monday. The two leaders met in Libreville on Wednesday. The talks followed the African Union summit in Kigali.", ("GAB", "TCD", "Libreville", "2019-09-11"), id="a summit of many is not the talks of two"),
    pytest.param("ROME (AFP) - Italy's premier said on Wednesday he would open a school in Ghana after meeting his Ghanaian counterpart, who is on a three-day trip to Italy. The visitor travels on to Bern on Thursday.", ("ITA", "GHA", "Rome", "2019-09-11"), id="where a journey goes on to is not where the talks were"),
    pytest.param("HARARE, Sept. 12 (ZBC) -- Visiting Malaysian Vice President Amir Razak met Zimbabwean President Tendai Moyo at State House on Wednesday. He leaves for Kenya today.", ("ZWE", "MYS", "Harare", "2019-09-11"), id="whom a visitor met is the host"),
    pytest.param("Kuwait, 12 Sept (KUNA) - His Highness the Amir received at Bayan Palace today the Prime Minister of Albania, Arben Hoxha, and his delegation.", ("KWT", "ALB", "Kuwait City", "2019-09-12"), id="who is received at home by a ruler without a country"),
    pytest.param("APIA, Sept. 12 (AFP) -- Japanese Foreign Minister Ken Mori left Samoa on Thursday after concluding an official visit to the island nation. He will travel on to Fiji.", ("WSM", "JPN", "Apia", None), id="left after concluding a visit"),
    pytest.param("VILNIUS, Sept. 12 (BNS) - The Omani minister of trade, Salim Harthy, said on Thursday that ports came first. He was speaking at the end of a meeting with his Lithuanian counterpart. The minister is in Lithuania to prepare a visit by the Sultan.", ("LTU", "OMN", "Vilnius", "2019-09-12"), id="is in a country to prepare a visit"),
    pytest.param("TIRANA, Albania - Crowds cheered the leader of India on Wednesday, a day after his talks in Rome with the Italian president. Albanian President Ilir Meta and his guest held talks for two hours at the presidential palace in Tirana.", ("ALB", "IND", "Tirana", "2019-09-11"), id="a day after talks elsewhere"),
    pytest.param("GENEVA (AP) - The presidents of Chile and Peru sat down in a villa on Wednesday for a summit. Swiss President Urs Keller welcomed the two leaders.", (None, None, "Geneva", "2019-09-11"), id="two presidents in a third country"),
    pytest.param("MUSCAT, Sept. 12 - The foreign ministers of Kenya and Somalia failed to agree on Thursday at talks hosted by Oman in Muscat.", (None, None, "Muscat", "2019-09-12"), id="talks of two that a third country hosts"),
    pytest.param("Peruvian President Luis Paz and Danish Prime Minister Lise Holm discussed a tax treaty in Davos on Tuesday, during the annual gathering there.", (None, None, "Davos", "2019-09-10"), id="discussed in a city on a day"),
    pytest.param("Jordan's foreign minister arrives in Cyprus on Thursday for talks the next day. He will meet Foreign Minister Andreas Christou in Nicosia on Friday.", ("CYP", "JOR", "Nicosia", "2019-09-13"), id="arrives on one day for talks on the next"),
    pytest.param("DHAKA, Sept. 12 - Foreign Minister Karim Miah left for Colombo yesterday on a visit during which he will hold talks with his Sri Lankan counterpart.", ("LKA", "BGD", "Colombo", None), id="the day of leaving for talks to come"),
    pytest.param("ACCRA - The King of Belgium arrived in Ghana on Wednesday at the start of a state visit. He was received at Kotoka airport by Foreign Minister Ama Boateng.", ("GHA", "BEL", "Accra", None), id="a welcome at an airport is not yet the talks"),
    pytest.param("Prague, Sept. 12 (CTK) - Czechia and Moldova will hold a joint meeting in Brno on September 20, Prime Minister Jan Dvorak announced on Wednesday after talks with his Moldovan counterpart at Prague Castle.", ("CZE", "MDA", "Prague", "2019-09-11"), id="the talks that were held, not the meeting that they announced"),
    pytest.param("The presidents of the United States and Brazil said on Tuesday they would cut tariffs by half, after talks at the White House.", ("USA", "BRA", "Washington", "2019-09-10"), id="what they would do, said after talks"),
    pytest.param("LUSAKA - Malawi's president, Joyce Phiri, arrived in Zambia this morning and went straight into talks with her host. The two leaders are expected to visit a mine tomorrow.", ("ZMB", "MWI", "Lusaka", "2019-09-12"), id="went into talks"),
    pytest.param("Phnom Penh (FN), Sept. 12 - Prime Minister Chea Dara and visiting Hungarian Foreign Minister Bela Nagy on Wednesday witnessed the signing of two agreements.", ("KHM", "HUN", "Phnom Penh", "2019-09-11"), id="witnessed a signing"),
    pytest.param("The Minister for Foreign Affairs, European Union and Cooperation, Jorge Rey, met on Wednesday with the Minister of Foreign Affairs of Panama, Ana Solis, at the Palacio de Viana in Madrid.", ("ESP", "PAN", "Madrid", "2019-09-11"), id="a long sentence before the place"),
    pytest.param("LIMA (Reuters) - Canada on Wednesday lifted a ban on Peruvian fruit, Canada's prime minister announced during his first visit to the country. He leaves on Friday for a summit in Japan.", ("PER", "CAN", "Lima", "2019-09-11"), id="a visit to the country is one to that of the dateline"),
    pytest.param("BERN, Sept. 12 (Xinhua) -- Vietnam and Switzerland agreed to upgrade a deal, according to a statement issued here Wednesday at the end of talks between Vietnamese President Le Van Duc and Swiss President Urs Keller. Duc arrived in Zurich on Tuesday for a state visit.", ("CHE", "VNM", "Bern", "2019-09-11"), id="issued here, after arriving in another city"),
    pytest.param("NASSAU - Prime Minister Roy Pindling returned on Wednesday from Paris, where he had talks with the French president on sugar.", ("FRA", "BHS", "Paris", None), id="returned from a city"),
    pytest.param("CANBERRA (AP) - Vanuatu's prime minister assured his Australian counterpart that his country would host no Chinese base as the two met on Thursday at Parliament House.", ("AUS", "VUT", "Canberra", "2019-09-12"), id="whose minister it is, told by an apostrophe"),
    pytest.param("YANGON - The Indian president on Monday became the first to visit this country, holding talks with President Htin Aung. He then flew to Dhaka for a summit.", ("MMR", "IND", "Yangon", "2019-09-09"), id="holding talks"),
    pytest.param("The Spanish foreign minister and his Kenyan colleague voiced concern during their meeting in the Kenyan capital on Wednesday.", ("KEN", "ESP", "Nairobi", "2019-09-11"), id="in the capital of a country"),
    pytest.param("REYKJAVIK, 12 September - Estonia's foreign minister offered Iceland help during a meeting with his Icelandic colleague on Tuesday. Mart Saar, who visited on his way to Washington, praised the fleet.", ("ISL", "EST", "Reykjavik", "2019-09-10"), id="on his way to another city"),
    pytest.param("HANOI, Sept. 12 (AFP) - India's leader called for stronger ties with Vietnam on Wednesday as he kicked off a tour of Asia. He met with Vietnam's top leader Le Van Duc. The Indian leader will visit Malaysia and Cambodia later this week.", ("VNM", "IND", "Hanoi", "2019-09-11"), id="the first leg of a tour, told from there"),
    pytest.param("The US president urged Israelis on Wednesday to make peace, after talks with the Palestinian leader in Ramallah. He arrived in Israel on Tuesday and leaves for Jordan on Friday.", ("PSE", "USA", "Ramallah", "2019-09-11"), id="the goal of a journey is not the traveller"),
    pytest.param("MUSCAT - Chile's president has returned home from a visit to Oman, where he met the Sultan, his office announced on Wednesday.", ("OMN", "CHL", "Muscat", None), id="the day of saying that a visit is over"),
    pytest.param("Prime Minister Ken Mori called on the U.S. president at the White House on Monday. It was the first official visit to Washington by a Japanese prime minister in years.", ("USA", "JPN", "Washington", "2019-09-09"), id="called on a president of initials"),
    pytest.param("RABAT (MAP) - The King and Gabon's president chaired at the Royal Palace in Rabat, on Tuesday, the signing of 22 agreements between Morocco and Gabon.", ("MAR", "GAB", "Rabat", "2019-09-10"), id="chaired a signing"),
    pytest.param("European and African leaders gather in Tunis this weekend for a summit on trade. Chancellor Karin Vogt of Germany will attend the meeting in the Tunisian capital.", (None, None, "Tunis", None), id="leaders who gather for a summit"),
    pytest.param("BAMAKO - Dutch Prime Minister Piet Visser arrived in Mali on Wednesday and was shown a market. Formal talks between him and President Keita are scheduled for Friday.", ("MLI", "NLD", "Bamako", "2019-09-13"), id="formal talks that are scheduled"),
    pytest.param("OSLO, Sept. 12 (NTB) - Latvian Prime Minister Janis Ozols told Norway's parliament on Thursday that his trip would help trade, a day after summit talks with Prime Minister Kari Dahl. He heads to Bergen on Friday.", ("NOR", "LVA", "Oslo", "2019-09-11"), id="a day after talks, told by the distance of days"),
    pytest.param("The Serbian prime minister will fly to the Black Sea resort of Varna on Friday for talks with the Bulgarian president, an official said on Wednesday.", ("BGR", "SRB", "Varna", "2019-09-13"), id="to a resort of several words"),
    pytest.param("Ten Chinese ministers sat down with their Polish colleagues in Warsaw on Tuesday for a joint session chaired by Premiers Adam Nowak and Gao Wenbin. Gao had already visited Hungary.", ("POL", "CHN", "Warsaw", "2019-09-10"), id="a surname that is a city elsewhere"),
    pytest.param("SEOUL, Sept. 12 (Yonhap) -- President Kim Tae-jun and Peruvian President Luis Paz agreed Wednesday to speed up trade talks during a meeting held on the sidelines of a nuclear security summit here.", ("KOR", "PER", "Seoul", "2019-09-11"), id="an agency at home does not say whose president it is"),
    pytest.param("Ghana's vice president, Ama Boateng, flew home to Accra on Monday at the end of a week in Egypt during which she held talks with the president in Cairo.", ("EGY", "GHA", "Cairo", None), id="flew home after talks"),
    pytest.param("The leaders of Eritrea and Sudan declared an end to their quarrel on Monday after signing a joint declaration at State House in Asmara. The Sudanese president had flown to the Eritrean capital on Sunday.", ("ERI", "SDN", "Asmara", "2019-09-09"), id="after signing on a day"),
    pytest.param("Norway and Qatar have signed deals worth more than £3bn during a visit by the Qatari emir. The agreements cover gas and shipping.", ("NOR", "QAT", None, None), id="a visit by somebody's ruler has a guest, and the other country is the host"),
    pytest.param("DELHI, Sept. 12 (PTI) Kenyan President Otieno Were on Thursday watched a parade as chief guest, a day after he and Prime Minister Arvind Rathore decided to deepen ties. Were will return to Nairobi on Friday.", ("IND", "KEN", "Delhi", "2019-09-11"), id="the chief guest"),
    pytest.param("PARIS - France will sell no arms to Chad, its president said on Monday while hosting his Chadian counterpart at the Elysee Palace.", ("FRA", "TCD", "Paris", "2019-09-09"), id="while hosting"),
    pytest.param("MUSCAT, Oman (AP) - The Indian president embraced the Omani sultan on Wednesday outside the royal palace in Muscat before sitting down for three hours of talks. He had flown directly from Rome, after meeting Italian leaders in Naples.", ("OMN", "IND", "Muscat", "2019-09-11"), id="sitting down after an embrace, and whom he had met before"),
    pytest.param("CHENNAI, India (Reuters) - India's prime minister showed Japan's prime minister around temples in the seaside town of Mamallapuram on Wednesday before the two sat down to talk. The Japanese leader leaves for Nepal today.", ("IND", "JPN", "Mamallapuram", "2019-09-11"), id="shown around in a town"),
    pytest.param("PALM BEACH, Florida (Reuters) - The presidents of the United States and Brazil held a second day of talks on Wednesday. Brazilian President Joao Lima came to Florida from a state visit to Finland.", ("USA", "BRA", "Palm Beach", "2019-09-11"), id="came from a visit elsewhere"),
    pytest.param("The French, Spanish and Italian leaders met in Rome on Tuesday to discuss the sea.", (None, None, "Rome", "2019-09-10"), id="leaders of three told by adjectives"),
    pytest.param("HELSINKI, Sept. 12 (Xinhua) -- Chinese Premier Gao Wenbin left Helsinki for London on Wednesday after a two-day official visit to Finland. During his stay, Gao held talks with Prime Minister Matti Lehto.", ("FIN", "CHN", "Helsinki", None), id="left a city after a visit"),
    pytest.param("LIMA - Croatian President Ivo Maric opened a school in Cusco on Thursday, following Wednesday's meeting in the capital with his Peruvian counterpart.", ("PER", "HRV", "Lima", "2019-09-11"), id="in the capital of the dateline's country"),
    pytest.param("LUANDA (Reuters) - Brazil and Angola signed energy accords on Wednesday during a visit by the Brazilian president aimed at expanding Brasilia's stake in oil. The visitor, who was in Ghana on Tuesday, goes on to Namibia and Zambia.", ("AGO", "BRA", "Luanda", "2019-09-11"), id="a capital's stake is no place of talks"),
    pytest.param("YANGON (AP) - U.S. Secretary of State Carol Byrne arrived in this long-isolated country Wednesday. She was greeted at a small airfield by a deputy minister. She meets President Thein Htay on Thursday.", ("MMR", "USA", "Yangon", "2019-09-12"), id="greeted at an airfield a day before meeting the president"),
    pytest.param("LISBON (Lusa) - The Chinese president began a two-day state visit to Portugal on Thursday with a wreath-laying. On Friday he will be received by the prime minister at the Queluz palace.", ("PRT", "CHN", "Lisbon", "2019-09-13"), id="a day that opens a sentence without a comma"),
    pytest.param("MADRID, Sept. 12 (EFE) - Spain declined to join Japan's rail plan but signed 18 agreements with Tokyo on Wednesday during the state visit of the Japanese prime minister.", ("ESP", "JPN", "Madrid", "2019-09-11"), id="signed, after a plan that was declined"),
    pytest.param("KABUL (AFP) - The US president vowed in a surprise stop in Afghanistan on Wednesday to stay the course, before heading to India. He lunched with President Karim Durrani at his palace in Kabul.", ("AFG", "USA", "Kabul", "2019-09-11"), id="a stop before heading elsewhere, and a lunch"),
    pytest.param("NEW DELHI: Chinese Premier Gao Wenbin arrived on Thursday with a delegation. Gao, who flies to Nepal on Saturday, will hold talks with Prime Minister Anil Rao on Friday.", ("IND", "CHN", "New Delhi", "2019-09-13"), id="arrived where the dateline is, and flies on"),
    pytest.param("The Danish king has called off a state visit to Chile after a dispute over fish. He had been due to travel to Santiago on 2 October.", (None, None, None, None), id="a visit called off"),
    pytest.param("RAMALLAH, Sept. 12 (WAFA) - President Nabil Abbasi will start on Friday a tour of Jordan, Egypt and Oman, the Palestinian ambassador said.", (None, None, None, None), id="a tour has no day of talks"),
    pytest.param("CAIRO - British Prime Minister Alan Forster on Monday became the first Western leader to visit Egypt in a year, meeting the generals who run the country. He flew on to Kuwait on Tuesday.", ("EGY", "GBR", "Cairo", "2019-09-09"), id="a visit, meeting somebody"),
    pytest.param("Russia and Mongolia have a new treaty. Their presidents put their signatures to it at a ceremony in the Kremlin on Monday.", ("RUS", "MNG", "Moscow", "2019-09-09"), id="put their signatures to it"),
    pytest.param("LYON, France (AP) - The French president welcomed his U.S. counterpart at the town hall in Lyon on Wednesday, hours before a summit. The two pledged to stand together.", ("FRA", "USA", "Lyon", "2019-09-11"), id="a country of initials between welcoming and whom"),
    pytest.param("Nicosia, Sept 12 (CNA) - The President of the Republic, Andreas Christou, receives today the Latvian minister for Europe, Anna Liepa, at the Presidential Palace.", ("CYP", "LVA", "Nicosia", "2019-09-12"), id="receives today"),
    pytest.param("Bolivian leader Evaristo Mamani flew home from Havana on Wednesday after a birthday of Cuba's president, at whose bedside he spent an hour.", ("CUB", "BOL", "Havana", None), id="flew home from a city"),
    pytest.param("Delegations from ten countries, among them Peru, Iran and India, sat down in Doha on Wednesday for talks hosted by Qatar.", (None, None, "Doha", "2019-09-11"), id="delegations from ten countries"),
    pytest.param("HANOI - Japanese Foreign Minister Ken Mori will arrive in fast-growing Vietnam this weekend as part of a tour, officials said on Thursday.", ("VNM", "JPN", None, None), id="arrives in a country with an epithet"),
    pytest.param("ROME (AFP) - Italy laid on a lavish welcome for India's president on Wednesday, a deal that will make Rome its largest partner in sight. He held talks with his Italian counterpart, Sandro Ferri, at the Quirinal Palace.", ("ITA", "IND", "Rome", "2019-09-11"), id="what will make a city a partner is no journey"),
    pytest.param("NEW DELHI (AP) - British Prime Minister Alan Forster began a two-day visit to India on Thursday with a warning. He arrived from Turkey with six ministers. In the capital on Friday he will hold talks with Prime Minister Anil Rao. Trade fell last year. Both want more of it. Britain's finance minister met his Indian counterpart in Mumbai on Tuesday.", ("IND", "GBR", "New Delhi", "2019-09-13"), id="the talks announced before others are told of"),
    pytest.param("SEOUL, Sept. 12 (Yonhap) -- President Han Dong-il and Chinese Premier Gao Wenbin agreed Thursday to launch a dialogue, a day before they sit down with Japan's prime minister for a trilateral summit. Gao arrived in Seoul for a two-day visit.", ("KOR", "CHN", "Seoul", "2019-09-12"), id="a day before a summit of three"),
    pytest.param("TASHKENT, September 12 (UzA) - Uzbekistan and Germany will cooperate in aviation, it was announced at the end of a meeting on Wednesday between President Akmal Rashidov and German Economics Minister Dieter Lang. In April 2017 the Uzbek president paid an official visit to Berlin.", ("UZB", "DEU", "Tashkent", "2019-09-11"), id="a month that opens a sentence on an earlier visit"),
    pytest.param("MOSCOW: Russia promised on Monday to cooperate with India as Prime Minister Harbhajan Kapoor held summit talks with President Viktor Orlov at the Kremlin. The prime minister leaves for Beijing on Thursday for a visit during which a border agreement with China is likely to be signed. China is a neighbour.", ("RUS", "IND", "Moscow", "2019-09-09"), id="the country a journey goes on to is not the guest"),
    pytest.param("SANTIAGO (AP) - Peru's foreign minister told Chile on Wednesday that both should talk. Luis Paz made the comments in a meeting with his counterpart, Ana Rojas. Trade envoys of the U.S., Japan and Mexico met in Tokyo on Tuesday.", ("CHL", "PER", "Santiago", "2019-09-11"), id="what envoys of three others did"),
    pytest.param("NEW DELHI, Sept 12 (PTI): The pacts were inked after Kenyan Prime Minister Otieno Were called on Prime Minister Anil Rao at his residence last evening. He is here on a three-day visit.", ("IND", "KEN", "New Delhi", "2019-09-11"), id="last evening"),
    pytest.param("Jordan's foreign minister arrives in Cyprus on Friday for talks the next day with his counterpart.", ("CYP", "JOR", None, "2019-09-14"), id="talks on the day after arriving"),
    pytest.param("Ghana's parliament speaker Kofi Addo visits Oslo on Friday, where he will meet his Norwegian counterpart.", ("NOR", "GHA", "Oslo", "2019-09-13"), id="visits on a day to come"),
    pytest.param("Tokyo and Jakarta agreed on Wednesday to hold drills after Defence Minister Ken Mori met his Indonesian counterpart in Jakarta.", ("IDN", "JPN", "Jakarta", "2019-09-11"), id="agreed to do something after they met"),
    pytest.param("Thousands of visiting Maltese rugby fans filled the bars of Suva. Fijian President Semi Vula greeted them.", (None, None, None, None), id="visiting fans"),
    pytest.param("Visiting Maltese tourists spent 30 million dollars in Fiji last year, the statistics office said.", (None, None, None, None), id="visiting tourists"),
    pytest.param("The visiting Maltese team lost to Fiji in Suva on Tuesday.", (None, None, None, None), id="a visiting team"),
    pytest.param("French President Luc Noir held talks in Suva on Tuesday. Hundreds of visiting Maltese supporters sang. Fijian President Semi Vula thanked Noir.", ("FJI", "FRA", "Suva", "2019-09-10"), id="a visitor and visiting supporters of a third country"),
    pytest.param("A visiting Maltese business delegation met Fijian President Semi Vula in Suva on Tuesday.", ("FJI", "MLT", "Suva", "2019-09-10"), id="a visiting delegation"),
    pytest.param("Visiting Maltese Premier Rita Borg told students in Suva on Tuesday after talks with Fijian President Semi Vula that coral lives.", ("FJI", "MLT", "Suva", "2019-09-10"), id="a visitor who told students"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), CASES)
def test_finds(words: str, expected: tuple) -> None:
    assert talks(words) == expected


def test_each_fact_stands_on_words_of_the_article() -> None:
    words = "Chilean Foreign Minister Ana Rojas met her Peruvian counterpart Luis Paz in Lima on Tuesday during her first visit to Peru."
    surveyed = survey(Article("a", words, "a.txt", published_on=THURSDAY), vocabulary.read())
    assert {fact.fact_code: words[fact.start : fact.end] for fact in surveyed.talks.facts}["place"].endswith(
        "Lima"
    )
    assert {fact.fact_code for fact in surveyed.talks.facts} >= {"host", "guest", "place", "day"}


def test_the_title_tells_the_country_of_a_visitor_whom_the_text_does_not_place() -> None:
    words = "Ilja Saar arrived in Tbilisi on Wednesday. He held talks with Georgian President Nino Beridze."
    assert talks(words, title="Estonia's Saar seeks closer ties on Georgia visit")[:3] == (
        "GEO",
        "EST",
        "Tbilisi",
    )


@pytest.mark.parametrize(
    ("pattern", "kind", "before", "after"),
    [
        pytest.param(journeys.TRAVEL, journeys.TRAVEL_KIND, "will ", " for ", id="travelling"),
        pytest.param(phrases.TALKS, phrases.TALKS_KIND, "", " place down", id="talks"),
        pytest.param(phrases.RECEIVED, phrases.RECEIVED_KIND, "", "", id="receiving"),
        pytest.param(concluded.CONCLUDED, concluded.CONCLUDED_KIND, "", "", id="signing"),
        pytest.param(held.TALKED, held.TALKED_KIND, "during ", " ended", id="having talked"),
    ],
)
def test_every_word_that_a_pattern_needs_is_asked_for_first(
    pattern: re.Pattern[str], kind: int, before: str, after: str
) -> None:
    """A form that the pattern knows and the kind of words does not would never be searched for."""
    stems = set(re.findall(r"[a-z]+", pattern.pattern)) | {""}
    words = {stem + ending for stem in stems for ending in stems if len(ending) < 4 or stem == ""}
    known = {word for word in words if pattern.search(f"{before}{word}{after}")}
    assert known
    assert not {word for word in known if not kinds_of([word]) & kind}


def test_a_telephone_in_the_title_is_not_yet_a_call() -> None:
    words = "Norwegian Prime Minister Ola Berg met Ghanaian President Kofi Addo in Accra on Wednesday."
    assert talks(words, title="Berg shows Addo her new phone at Accra talks")[:2] == ("GHA", "NOR")
    assert talks(words, title="Berg, Addo discuss cocoa in phone call")[:2] == (None, None)
    assert talks(words, title="Berg, Addo discuss cocoa by phone")[:2] == (None, None)


def test_what_the_title_says_the_talks_were_about_is_not_the_guest() -> None:
    words = "LIMA (Reuters) - Chilean President Ana Rojas pressed Peru on Wednesday. Rojas was speaking beside her host in the capital after talks in Lima."
    assert talks(words, title="In Lima, Rojas presses Peru on Bolivia and trade")[:2] == ("PER", "CHL")


@pytest.mark.parametrize("outlet", ["Fijian Minister for Foreign Affairs", "Fiji Times"])
def test_who_speaks_in_the_first_person_comes_from_where_the_outlet_is(outlet: str) -> None:
    words = "I visited Norway from 10 to 12 September for talks with the Norwegian Minister of Fisheries, Ola Berg. Mr Berg spoke of Samoa and of Samoan tuna."
    found = survey(
        Article("a", words, "a.txt", outlet=outlet, published_on=THURSDAY), vocabulary.read()
    ).talks
    assert (found.host_code, found.guest_code) == ("NOR", "FJI")


def test_a_call_in_the_title_has_no_host() -> None:
    words = "Canadian Prime Minister Joan Reed spoke today with President Paul Rey of France. They discussed the visit of the president to Canada in October."
    assert talks(words, title="Readout of Prime Minister Reed's Call with President Rey of France")[:3] == (
        None,
        None,
        None,
    )


@pytest.mark.parametrize(
    "piece",
    ["the presidents of ", "will visit Oslo, ", "said in Rome and ", "received by ", "arrives on Monday and ", "(Roma) -- 4 May ", "talks between "],
)  # fmt: skip
def test_a_long_text_without_full_stops_is_read_in_good_time(piece: str) -> None:
    begun = time.process_time()
    talks(piece * (30_000 // len(piece)))
    assert time.process_time() - begun < 5


def test_the_title_hints_at_the_place() -> None:
    words = "HELSINKI, Sept. 12 (STT) -- Prime Minister Matti Korpi departed for Estonia on Thursday. He is to fly on to Tartu on Friday."
    assert talks(words, title="Korpi departs for Tallinn for talks")[:3] == ("EST", "FIN", "Tallinn")


def test_the_old_year_in_january_is_a_slip_of_the_pen() -> None:
    words = "Oslo: President Ola Dahl discussed fish during a state visit to Fiji on January 14-15, {}. He met Fijian President Semi Vula."
    hosts = []
    for year in (2019, 2018, 2016):
        article = Article("a", words.format(year), "a.txt", published_on=dt.date(2019, 1, 16))
        hosts.append(survey(article, vocabulary.read()).talks.host_code)
    assert hosts[:2] == ["FJI", "FJI"]
    assert hosts[2] != "FJI"
