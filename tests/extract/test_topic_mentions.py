"""Sectors that a text speaks of, and the words that only look like one."""

import csv
from importlib import resources

import pytest

from summitry import bodies, layout, vocabulary
from summitry.articles import Article
from summitry.corpus import Corpus
from summitry.extract import extract, survey, topic_mentions
from summitry.extract.rows import Document, TopicMention


def _mentions(text: str, documents: tuple[Document, ...] = ()) -> list[TopicMention]:
    read = layout.read(Article("a", text, "a.txt"), vocabulary.read())
    return topic_mentions.extract(read, bodies.find(read), documents)


def _sectors(text: str) -> set[str]:
    return {mention.sector_code for mention in _mentions(text)}


SPOKEN_OF = {
    "networks that heat": ("A firm will renew the heating networks.", "construction"),
    "patients": ("The patients will come to Suva.", "health"),
    "towns that are linked": ("The two are partner towns.", "regions"),
    "human rights": ("He raised human rights with his hosts.", "international_affairs"),
    "a medal of the state": ("He received the Grand Collar.", "political_dialogue"),
    "a fast train line": ("The TGV line was opened.", "transport"),
    "boats of migrants": ("The number of small boats has fallen.", "migration"),
    "forged papers": ("Kit to spot forged travel documents will be paid for.", "security migration"),
    "airspace": ("Both will open their airspace to freight; the use of airspace is free.", "transport"),
    "women in business": ("Women entrepreneurs will be invited.", "investment labour"),
    "watered fields": ("Drip irrigation was praised.", "agriculture environment"),
    "fertilisers": ("The port ships fertilisers.", "agriculture industry transport"),
    "a market that is opened": ("He urged them to open their market to Fijian goods.", "trade"),
    "a plague of people": ("The outbreak of cholera was discussed.", "health"),
    "a theatre": ("Both will pay for a theatre.", "culture"),
    "a clinic of helpers": ("He visited the Red Crescent clinic.", "health"),
    "fishing grounds that are divided": ("They agreed on the demarcation of the fishing grounds.", "agriculture"),
    "border regions at work": ("Border regions will work together.", "regions"),
    "smugglers at a border": ("They spoke of smuggling in the frontier zone.", "security"),
    "a loan for pictures": ("A loan of 50 million euros was granted to a museum of paintings.", "finance culture"),
    "a loan of pictures": ("They agreed on the loan and conservation of frescoes and finds.", "culture"),
    "a cattle plague": ("The outbreak of foot-and-mouth disease was discussed.", "agriculture"),
    "a brigade of soldiers": ("The brigade will go there in May.", "defence"),
    "a brigade that teaches": ("A Cuban brigade gave literacy classes.", "education"),
    "soldiers who begin to train": ("The soldiers will begin training in May.", "defence"),
    "medicines by another name": ("Fijian medicaments go north.", "health"),
    "a visa for work and holiday": ("The work and holiday arrangement with Fiji was capped.", "migration"),
    "a bridge between two towns that is rebuilt": ("They asked for the cost of rebuilding the bridge between Vardo and Kotte.", "transport"),
    "a bridge that will be repaired": ("The old bridge over there will be repaired by Norway.", "transport"),
    "a language taught for years": ("Maltese has been taught there since 1994.", "education"),
    "many companies that were founded": ("Fijians have set up some 40 firms in Malta.", "investment"),
    "groups with an office": ("Around 25 Korean groups have an office here.", "investment"),
    "what a dam does to nature": ("They spoke of the impact of the dam on the delta.", "environment"),
    "courts, beside mediation": ("They agreed on help in mediation and court management.", "security"),
    "mediation in a quarrel": ("Norway offered its mediation.", "international_affairs"),
    "soldiers of today": ("Norway will bring its troops home in 2024.", "defence"),
    "the fifth freedom of airlines": ("They discussed fifth freedom rights.", "transport"),
    "tiles that are sold": ("Both make tiles.", "construction"),
    "the defence of a country": ("They will share in the defence of the country's coast.", "defence"),
    "employers beside unions": ("Employers and unions will meet.", "labour"),
    "hours of people": ("A law on the working hours of waiters was praised.", "labour"),
    "a joint production of goods": ("Joint production of tyres was agreed.", "industry"),
    "a pipeline under a river": ("An oil pipeline under the river will be laid.", "energy"),
    "a disease of people": ("The disease has killed forty people.", "health"),
    "a cable for calls": ("An undersea cable will carry data and voices.", "digital"),
    "a hospital": ("Both will pay for the hospital.", "health"),
    "exchanges of young people": ("Exchanges of young people will go on.", "sport_youth"),
    "carriers that fly so often": ("The two carriers may fly four times a week.", "transport"),
    "tracks and wires": ("They will lay a third track and electrify the line.", "transport"),
    "a tax that is paid twice": ("Income will not be taxed twice.", "finance"),
    "study for a degree": ("Two hundred may study abroad for a degree.", "education"),
    "gold among what is exported": ("It lives on copper, gold and cocoa.", "mining agriculture"),
    "a task force against rebels": ("A joint task force against rebels was set up.", "defence international_affairs"),
    "schools beside councils": ("They fell out over the schools and local councils of the valley.", "education"),
    "ministers who consult": ("The foreign secretaries will meet in May and consult twice a year.", "political_dialogue"),
    "quarrels that are buried": ("It is time to heal old wounds and bury the hatchet.", "political_dialogue"),
    "people in camps": ("They have been stranded since then in a dozen crowded camps.", "migration"),
    "policemen on patrol": ("Policemen of the two islands will go on mixed patrols.", "security"),
    "provinces of two countries": ("They spoke of links between the Ba province and the Northern Lau region.", "regions"),
    "a language that is taught": ("The children are taught in their own language.", "education culture"),
    "a thousand houses": ("It won a contract for the construction of 2,400 low-cost flats.", "construction"),
    "traffic on rails": ("The protocol on rail traffic is ready.", "transport"),
    "people who pick": ("Each year 900 Fijians come to pick grapes.", "labour migration agriculture"),
    "wounded who recover": ("A rehabilitation centre near Nadi will take in 30 of the wounded.", "health"),
    "culture of two countries": ("The ministries of culture of the two countries will sign a plan.", "culture"),
    "capital that is drawn": ("They want to draw Fijian capital into it.", "investment"),
    "a stake that is bought": ("It bought a 30 percent stake in it.", "investment"),
    "an envoy who is called home": ("Suva recalled its ambassador.", "political_dialogue"),
    "envoys who are sent away": ("The expulsion of two diplomats hurt.", "political_dialogue"),
    "governors who meet": ("The governors of Ba and Lau should meet each month.", "regions"),
    "a house that somebody paid for": (
        "A stadium paid for by Fiji stands empty.",
        "construction",
    ),
    "goods that are on their way": ("Shipments of apples to Fiji stopped.", "trade agriculture"),
    "markers along a river": ("They will repair boundary markers along the Mekong River.", "security"),
    "owners of hotels": ("Hotel owners were glad.", "tourism"),
    "links by telephone": ("Telephone links will be restored.", "digital"),
    "flights of spies": ("Reconnaissance flights went on.", "defence"),
    "profits that are taken home": ("The repatriation of profits is free.", "investment"),
    "games of many nations": ("They will host the Commonwealth Games.", "sport_youth"),
    "a bill that may wait": ("The bill may be paid over 25 years.", "finance"),
    "people who are trained in numbers": ("They will train another 500 young Kenyan engineers.", "education"),
    "certificates that are recognised": ("Both will recognise each other's welding certificates.", "statistics"),
    "an airport that is improved": ("The notes are on the improvement of the Ali Omar International Airport; a firm will rehabilitate the airstrip.", "transport"),
    "goods that may be sold": ("The sale of Fijian wine in Estonia will be eased.", "trade agriculture"),
    "cars that were stolen": ("Stolen motor vehicles will be given back.", "security"),
    "a typhoon that kills": ("The typhoon killed ten villagers.", "emergencies"),
    "water from a spring": ("They bottle mineral water.", "agriculture"),
    "cars put together": ("The cars will be assembled in Suva.", "industry"),
    "papers that were banned": ("Two opposition newspapers were banned.", "media"),
    "an army that is reformed": ("The army of Fiji will be reformed.", "defence"),
    "an embassy that is reopened": ("The embassy in Suva will be reopened.", "political_dialogue"),
    "offices that count and share": ("The two statistics offices will share data.", "statistics"),
    "lawmakers who meet": ("Lawmakers of both countries met.", "political_dialogue"),
    "people who live at a border": ("It is a simplified crossing for the people of the valleys.", "regions"),
    "hotels that are built among others": ("The firms spoke of the construction of two large hotels. They will build a mill and a conference centre.", "construction tourism"),
    "carpets that are shown": ("They opened an exhibition of old Fijian carpets.", "culture"),
    "television that is seen abroad": ("The pact will bring Fijian television to homes in Nadi; they broadcast the new Vosa signal.", "media"),
    "companies owned from abroad": ("Some 40 Fijian-owned firms opened branches.", "investment"),
    "people who spend their holidays": ("A million Danes spent their holidays in the hills.", "tourism"),
    "freight in numbers that a guest brings": ("They brought with them 300 tonnes of wheat.", "agriculture"),
    "a plan that a guest is given": ("He presented him with a plan on fisheries.", "agriculture"),
    "a professor who will come": ("A professor at a university in Lima will come.", "education"),
    "a port that is paid for": ("They invest in the port of Nadi.", "investment transport"),
    "what is no contrast": ("It is trade, not aid, that they want.", "trade"),
    "sugar that is refined": ("A sugar refinery is to rise near Suva.", "agriculture industry"),
    "gold that is refined": ("The two countries will refine gold together.", "mining"),
    "goods that are processed at home": ("He asked investors to process cashews on the spot.", "investment industry agriculture"),
    "a company of two owners": ("A mixed company will be set up.", "investment"),
    "police officers who are sent": ("Twelve police officers will be deployed to Suva.", "security"),
    "mines that are cleared": ("Money was given for the removal of landmines.", "emergencies security"),
    "a life in the other country": ("It gives them freedom to live and work in both states.", "migration"),
    "people who cannot read": ("There are 80,000 illiterates in the hills.", "education"),
    "schools and clinics from afar": ("It covers tele-education and tele-medicine.", "digital education health"),
    "a boycott by states": ("Fiji has been under a boycott since June.", "international_affairs"),
    "pensions of those who served the state": ("A protocol on pensions of former civil servants was drafted.", "labour"),
    "statues that were stolen": ("The stolen statues will be given back.", "culture"),
    "cities that befriend each other": ("Friendly relations between the cities of Suva and Lautoka go on.", "regions"),
    "a stay against the law": ("The pact is about persons in illegal stay.", "migration"),
    "a polytechnic": ("Malta will open a polytechnic in Suva.", "education"),
    "the construction of a new thing": ("They spoke of the construction of a new hall.", "construction"),
    "warheads": ("Each will keep its warheads.", "defence"),
    "space in a list": ("The space, fishing and mining sectors will work together.", "space agriculture mining"),
    "an arboretum and botanic gardens": ("An arboretum and two botanic gardens will be laid out.", "environment"),
    "tachographs": ("They agreed on the calibration of tachographs.", "transport"),
    "visas that are recognised": ("The mutual recognition of visas is next.", "migration"),
    "access to the media": ("The minority will have access to the media.", "media"),
    "a land that recovers from war": ("Companies will help with Ukraine's recovery.", "international_affairs"),
    "economic partnerships": ("They spoke of economic partnerships.", "trade"),
    "communications in a list": ("They named mining, communications, and tourism.", "mining digital tourism"),
    "debt treatment": ("Debt treatment is on the agenda.", "finance"),
    "entertainment": ("The ban on Korean entertainment may be lifted.", "culture"),
    "a community living abroad": ("He thanked Peru for its care of Kenyan communities living there.", "migration"),
    "a border that is settled": ("The border question and the demarcation were settled.", "security"),
    "rice before a stop": ("They asked for rice. Much of it was rice, and some rice-", "agriculture"),
    "trade without oil": ("Non-oil trade grew.", "trade"),
    "lobsters, copper and arrears": ("Lobsters and copper were shipped; arrears were settled.", "agriculture mining finance"),
    "a bridge with a name": ("The Third Friendship Bridge was opened.", "transport"),
    "haze and fires": ("They will cut transboundary haze and fight wildfires.", "environment emergencies"),
    "crops": ("Exports of dried chillies, cashew nuts and mangoes have begun.", "agriculture trade"),
    "wool and paper": ("A paper mill and a plant for wool processing will be built.", "industry"),
    "payments": ("Payment cards and the rollover of deposits were named.", "finance"),
    "scams": ("Police of both sides will crack down on call-centre scams.", "security"),
    "training of diplomats": ("Diplomatic training and apprenticeships are next.", "education"),
    "nurses and care workers": ("Care workers and nurses will come.", "labour health"),
    "politics as a field": ("They agreed to cooperate in the fields of politics and space.", "political_dialogue space"),
    "reciprocal state visits": ("The reciprocal state visits came within a month.", "political_dialogue"),
    "a processing facility": ("A cocoa processing facility will open.", "industry agriculture"),
    "humanitarian among kinds of help": ("They will give political, security, humanitarian, and economic assistance to Chad.", "political_dialogue emergencies trade"),
    "space among areas": ("Cooperation in the areas of space and cyber grows.", "space digital"),
    "a list of fields": ("They named trade, dairy farming, insurance, mining, wind power and tourism.", "trade agriculture finance mining energy tourism"),
    "an adjective in a chain of adjectives": ("The king praised the political, economic and cultural ties between Norway and Ghana.", "political_dialogue trade culture"),
    "an undersea power cable and offshore wind": ("Finland and Estonia agreed to lay a second undersea power cable and to build up offshore wind together.", "energy"),
    "fertiliser and irrigation": ("King Mohammed VI and the Kenyan leader witnessed the signing of a memorandum on fertiliser supplies and irrigation.", "agriculture environment industry"),
    "visas and a consulate": ("Brazil will waive visas for Mongolian nationals from January and opened a consulate in Darkhan.", "migration"),
    "illegal mining and drug gangs": ("Peru and Chile discussed the fight against illegal mining and cross-border drug gangs.", "mining security"),
    "a loan for a hydropower station": ("Nepal sought a soft loan from Norway for a hydropower station on the Arun river.", "finance energy"),
    "nurses under a labour agreement": ("Sri Lankan nurses will be able to work in Oman under a labour agreement signed on Sunday.", "labour health"),
    "joint exercises": ("Jordanian officers will train alongside Portuguese marines in joint exercises next spring.", "defence"),
    "an order of a state": ("The Croatian president presented his Slovenian colleague with the Grand Order of Queen Jelena.", "political_dialogue"),
    "halal food and Islamic finance": ("Malaysia and Azerbaijan see room for cooperation in halal food, Islamic finance and tourism.", "agriculture finance tourism"),
    "an aqueduct": ("Croatia will help Ghana to lay an aqueduct of 40 kilometres.", "environment"),
    "a crediting mechanism": ("Laos and Norway are to set up a crediting mechanism by next spring.", "environment"),
    "recruitment of skilled workers": ("The recruitment of skilled Fijian carpenters was raised as well.", "labour"),
    "a named bridge": ("The two agreed to share the running of the Lunna Bridge.", "transport"),
    "a general cooperation agreement": ("Ghana and Laos signed a general cooperation agreement.", "political_dialogue"),
    "trafficking of antiquities": ("Fiji and Ghana will act together on the trafficking of antiquities.", "security culture"),
    "anaemia": ("A joint project in Laos deals with anaemia.", "health"),
    "national carriers and a daily flight": ("Ethiopia and Rwanda will admit each other's national carriers, starting with a daily flight.", "transport"),
    "works of art and a museum": ("Tunisia asked for help in restoring works of art and the museum of Carthage.", "culture"),
    "traffickers of people are security and migration": ("The two sides agreed to share what they know of human traffickers and to extradite suspects faster.", "security migration"),
    "students of logistics": ("Uzbek students will receive 100 scholarships in Latvia, where they can study logistics.", "education transport"),
    "the United Nations and a ceasefire": ("At the United Nations both called for a ceasefire in Sudan and for humanitarian aid.", "international_affairs emergencies"),
    "the trade body of the world is trade and an organisation": ("Uruguay backed the bid of Fiji to chair a panel of the World Trade Organization.", "trade international_affairs"),
    "know-how that helps to join a union is no science": ("Malta will lend Fiji its know-how to help it join the club, Vula said.", ""),
    "a stadium, a sculpture and a Middle Eastern guest": ("The new stadium has a sculpture at its gate, and a Middle Eastern monarch came.", "construction culture"),
    "sovereignty and a strategic association": ("They spoke of sovereignty and of the strategic association of both states.", "international_affairs political_dialogue"),
    "animal industry": ("They looked at animal industry and its animal feed.", "agriculture"),
    "know-how and geothermal heat": ("Iceland offered its know-how in geothermal heating to Kenyan engineers.", "energy science_innovation"),
    "minerals and business leaders": ("Argentina's lithium and copper interest Austrian business leaders, the president said.", "mining investment"),
    "a tax treaty": ("The delegations exchanged views on the draft double taxation treaty.", "finance"),
    "lorry drivers and work permits": ("Lithuania wants more Kyrgyz lorry drivers to be granted work permits.", "migration labour transport"),
    "astronauts aboard a spacecraft": ("Astronauts of the Emirates may fly aboard the Indian spacecraft, the two said after lunch.", "space"),
    "a match and a youth festival": ("A football match closed the youth festival.", "sport_youth culture"),
    "media in a list": ("They spoke of education, media and sport.", "education media sport_youth"),
    "statistical offices": ("The statistical offices of the two countries will compare methods.", "statistics"),
    "sister cities": ("The cities of Turku and Tartu renewed their sister-city agreement.", "regions"),
    "water sharing and glaciers": ("They also touched on water sharing in the Helmand basin and the melting of glaciers.", "environment"),
    "chips and quantum research": ("AI, chips and quantum research topped the agenda of the Dutch and Korean leaders.", "artificial_intelligence industry science_innovation"),
    "patents and standards": ("Swedish and Zambian regulators will work on patents, trademarks and technical standards.", "statistics"),
    "American and British spelling": ("The Labor pact and the Defence pact: fiber-optic lines, aluminium, healthcare and health-care, programmes of cooperation in defense.", "labour defence digital industry health"),
    "a business forum is a subject although it has a name": ("The Oman-Kenya Business Forum opened in Muscat.", "investment"),
    "a body that is to be founded is a subject": ("They agreed to establish a joint committee on fisheries.", "agriculture"),
    "the parties of a document that is to be signed": ("The Ministry of Health of Qatar and the Fijian Ministry of Health will sign a memorandum on Monday.", "health"),
    "journeys that citizens make": ("The protocol eases mutual trips of citizens.", "migration"),
    "qualifications that are recognised": ("Recognition of professional qualifications is next.", "education"),
    "the certificates of seafarers": ("They recognise each other's Standards of Training, Certification, and Watchkeeping.", "education transport"),
    "the sea in a list": ("They named fishing, maritime, and museum matters.", "agriculture transport culture"),
    "an airport and a bridge": ("Firms will help to build an airport and a bridge across the Rewa.", "transport"),
    "the construction of several things": ("He spoke of the construction of three large projects.", "construction"),
    "a city that is made better": ("A loan for the upgrading of the city of Suva was signed.", "construction finance"),
    "a thinktank in one word": ("The minister opened a round table of thinktanks.", "science_innovation"),
    "academia": ("They will draw on academia in both lands.", "science_innovation"),
    "drilling and biomass": ("Oil research, offshore drilling and biomass were named.", "energy"),
    "mines among fields": ("They will work together on mines and energy.", "mining energy"),
    "prisons and fingerprints": ("The prison services will share fingerprints.", "security"),
    "a security council of one country": ("A protocol was signed by the Secretariat of the Security Council of Fiji.", "security"),
    "the Security Council of the world": ("Malta joins the Security Council of the United Nations.", "international_affairs"),
    "labour mobility": ("Labor mobility is the next step.", "labour migration"),
    "the social field": ("A social programme and gender were discussed.", "labour"),
    "training of people": ("Fiji will train 20 Maltese divers; the training is free.", "education"),
    "training of troops": ("Military training and training exercises go on.", "defence"),
    "places to study": ("Fijians will get opportunities to study in Malta.", "education"),
    "space in a chain": ("They signed pacts on customs, space, and taxes.", "trade space finance"),
    "agencies that sign": ("The Fiji Press Agency and Malta's Vell news agency signed a memorandum of understanding.", "media"),
    "buses and nurses": ("They will run a bus service and train nurses.", "transport health education"),
    "films made together": ("An agreement on audiovisual co-production was signed.", "media culture"),
    "company heads": ("A delegation of executives came along.", "investment"),
    "makers of buses": ("The bus maker hopes for a tender.", "industry"),
    "mills and looms": ("A loan will renew two sugar mills and a textile mill.", "finance industry agriculture"),
    "ore that is dressed": ("The firm will equip a copper concentrator.", "mining"),
    "fuel that comes in": ("Fiji may bring in fuel by way of Suva.", "energy"),
    "reactors and tidal power plants": ("Bids for two new reactors will be opened.", "energy"),
    "a reef and its turtles": ("They will watch over the reef and its turtles.", "environment"),
    "a wall against the sea": ("A sea wall will be raised at Nadi.", "environment construction"),
    "kava and ginger": ("Kava and ginger may enter freely.", "agriculture"),
    "a disease of cattle": ("Peru is free of foot-and-mouth disease.", "agriculture"),
    "food for people in need": ("Letters on emergency food aid were exchanged.", "emergencies agriculture"),
    "wharves": ("Malta pays for a new wharf and for jetties.", "transport"),
    "the carriage of persons": ("A pact on the carriage of passengers by road was named.", "transport"),
    "an airline that flies somewhere": ("Air Fiji Airlines flies to Valletta twice a month.", "transport"),
    "holidays in spas": ("Many spend their holidays in spa towns.", "tourism"),
    "nights that guests spend": ("The number of overnight stays doubled.", "tourism"),
    "archers": ("A pact on archery and judo was on the table.", "sport_youth"),
    "drugs by their names": ("Methamphetamine is trafficked across the strait.", "security"),
    "unmanned systems": ("They will build unmanned systems together.", "defence"),
    "people who live and work abroad": ("Forty Fijians live and work in Valletta.", "migration"),
    "people flown out": ("Deportation flights go on.", "migration"),
    "telescopes": ("The telescopes of Chile were praised.", "science_innovation space"),
    "classrooms": ("Malta will pay for classrooms.", "education"),
    "degrees that are recognised": ("The mutual recognition of academic degrees was sealed.", "education"),
    "certificates of goods that are recognised": ("They agreed on the mutual recognition of conformity assessment.", "statistics"),
    "programmes that broadcasters exchange": ("A pact on the exchange of programmes was named.", "media"),
    "a stake in a company": ("Malta's Vella may take up a stake in it.", "investment"),
    "insurers and bourses": ("Insurers and the bourse will follow.", "finance"),
    "a bid for a seat": ("Peru backs Fiji's bid for a non-permanent seat.", "international_affairs"),
    "an organisation of states in small letters": ("They hope for Saarc's revival.", "international_affairs"),
    "a weapon that a state must not have": ("Neither may own a nuclear weapon.", "international_affairs"),
    "a cable for power": ("A submarine power cable will be laid.", "energy"),
    "troupes and marbles": ("A troupe will see the Parthenon Marbles.", "culture"),
    "levies and boots on the ground": ("They spoke of boots on the ground and of punitive duties.", "defence trade"),
    "ambassadors who return": ("They named ambassadors again.", "political_dialogue"),
    "people who work in another country": ("Nepalis working in Qatar came up.", "migration"),
    "a road between places": ("They will speed up the Suva-Nadi-Lautoka road.", "transport"),
    "a flight between places": ("A direct Suva–Lima flight is wanted.", "transport"),
    "fields of a long list": ("They named dam safety, glaciology, plant breeding, prison reform and immunology.", "environment science_innovation agriculture security health"),
    "space beside cyber": ("They named health, space, cyber and tourism.", "health space digital tourism"),
    "food that is spoken of at a meal": ("At a dinner she offered to buy rice.", "agriculture"),
    "makers of things": ("Among them are makers of elevators.", "industry"),
    "logistics of armed forces": ("Defence logistics came up.", "defence"),
    "an army by its country": ("The army of Fiji will come.", "defence"),
    "what is produced": ("They spoke of the production of wagons.", "industry transport"),
    "ties that are social too": ("Social and economic ties grew.", "trade political_dialogue"),
    "broadcasters that sign": ("The two state broadcasters signed a pact.", "media"),
    "an airport that is built anew": ("The upgrade of the airport came up.", "transport"),
    "secrets of firms": ("The theft of trade secrets was raised.", "statistics security trade"),
    "help for those in need": ("Single mothers and widows will be helped.", "labour"),
    "holidays by the sea": ("Beach holidays were named.", "tourism"),
    "what the sea hides": ("Sea mines will be cleared.", "defence"),
    "companies of a country that has an adjective": ("U.S. companies came.", "investment"),
    "products of a country": ("Fijian products were shown.", "trade"),
    "people of a country who are abroad": ("He met Fijians abroad.", "migration"),
    "people of a country who study elsewhere": ("Some 300 Peruvians have graduated there.", "education"),
    "people of a country who visit in numbers": ("A million Peruvians visited the isles.", "tourism"),
    "visitors from a country, counted": ("The number of Peruvian visitors rose.", "tourism"),
    "verbs of health and crime": ("They vaccinate the young, and gangs smuggle khat.", "health security"),
    "a frontier": ("The frontier pact stalls.", "security"),
    "works that are copied without leave": ("Stalls sell pirated discs.", "statistics"),
    "fields in what is trained": ("Judges will be trained in Suva.", "education security"),
    "languages that are learnt": ("Some want to learn Korean.", "education culture"),
    "workers by what they make": ("Textile workers are on strike.", "industry labour"),
    "minerals that are dug out": ("The extraction of cobalt goes on.", "mining"),
    "policy for women": ("A pact on women's savings was named.", "labour"),
    "animals that are kept": ("Herds graze there.", "agriculture"),
    "those who fled": ("Those who fled get temporary protection.", "migration"),
    "lands along a border": ("The border villages will gain.", "regions"),
    "ships by where they were built": ("Yards sell Fijian-built tankers.", "industry"),
    "companies of any country": ("Fijian companies and Maltese firms came.", "investment"),
    "capital of another country": ("Ten workshops with Fijian capital run there.", "investment"),
    "people who live in another country": ("Some 900 Fijians live in Valletta.", "migration"),
    "workers from another country": ("It will take in 400 Fijian workers.", "migration labour"),
    "a quota for workers": ("The quota for Peruvian workers was raised.", "migration labour"),
    "people by their roots": ("Many Peruvians claim Fijian roots, and people with Maltese ancestry came.", "migration"),
    "people by their descent": ("Among them are citizens of Fijian descent.", "migration"),
    "a community of people from a country": ("She met the Fijian community.", "migration"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SPOKEN_OF.values(), ids=SPOKEN_OF)
def test_a_text_speaks_of(text: str, expected: str) -> None:
    assert _sectors(text) == set(expected.split())


NOT_SPOKEN_OF = {
    "labels of pictures and writers": "Photo gallery (12). By Staff Writers.",
    "children in the street": "He was greeted by schoolchildren.",
    "mountains between two neighbours": "Both share mountains and rivers.",
    "a resort where they met": "They met at this seaside resort.",
    "fish that a guest caught": "He caught two fish and joked that one had asked for asylum.",
    "what a beach is without": "The beach has no running water, electricity or telephone.",
    "an office that looked into something": "According to a ministry audit, nothing came of it.",
    "where somebody was born": "He was born in a mining town.",
    "guards of a visit": "Security was stepped up for the day and thousands of policemen were on duty.",
    "an escort in the air": "Fighter jets escorted him.",
    "soldiers who salute": "Soldiers fired a salute and the military orchestra played both anthems.",
    "prestige that is staked": "He invested his prestige and called it an investment in trust.",
    "zeal": "He brought the same energy to the talks.",
    "a show put on for effect": "It was cordial to the point of theatre, and the theatre of signing it today mattered most.",
    "soldiers and workers of long ago": "It was blown up by retreating troops in 1944. In 1873 a ship carried workers to Suva.",
    "a freedom of the market": "They regard the free movement of data as the fifth freedom of the Union.",
    "bridges between peoples": "They want to rebuild the bridge between the two peoples.",
    "a lesson and a few companies of one man": "He was taught by his father and founded two companies.",
    "what is asked for": "He spoke of the tenders for it.",
    "the defence of a policy": "He mounted a spirited defense of his policy and of the right to be heard.",
    "the defence in court": "The defence team left the room.",
    "who speaks for employers": "She addressed the employers' federation.",
    "the hours of a border post": "They spoke of the working hours of the office.",
    "wine that is served": "No wine was served, and the beer was off the menu.",
    "a port that was reached long ago": "They reached the port of Callao in 1849 and had sailed from the port of Suva.",
    "young people who leave": "They are afraid that young people will leave.",
    "somebody's own illness": "The king was recovering from surgery and had been taken to hospital.",
    "since a crisis": "Much has changed since the peso crisis.",
    "thread of gold": "She wore tin and gold thread.",
    "training grounds": "They looked at the training grounds.",
    "an office that is asked": "The mayor's office declined to tell.",
    "a group that calls itself an army": "Members of the National Liberation Army crossed the reef.",
    "grasses that need no rain": "They tested drought-resistant grasses.",
    "ministers whose firms consult": "Foreign ministers told the firms to consult lawyers.",
    "parts of the world": "There is trust between the Asian region and the Gulf region.",
    "a day for the books": "It is a day for the history books, and they did their jobs.",
    "a puppet of somebody": "He called him a puppet of Malta.",
    "what is paid in another sense": "He paid the visit in 20 days.",
    "what is trained on somebody": "They were trained on him, 20 cameras in all.",
    "who has stopped working": "A retired nurse waved.",
    "an airport that is left": "He extended his thanks at the airport; the visit was extended and the airport closed.",
    "a road that is a plan": "They built a road map.",
    "a paper as a source": "The opposition newspaper Vosa called it thin.",
    "weather that upsets a timetable": "The dinner was put off because of a snowstorm; a typhoon closed the gates.",
    "where somebody stood": "They sat on the steps of a Roman theatre and in the garden of the museum.",
    "what a joke is about": "He cracked a joke about cabbage.",
    "what somebody likes to do": "Her husband, a chess player, smiled.",
    "whom somebody commands": "Ali Omar, Deputy Supreme Commander of the Fijian Armed Forces, waved.",
    "what somebody does who has no name": "A banker who asked not to be named laughed.",
    "what a host hands his guest": "She handed him a silk carpet. They swapped football jerseys and a bottle of brandy.",
    "a place next to another": "The cars stopped near the railway station, the old customs house behind them.",
    "a town that tells": "The lights were on, according to the municipality there.",
    "what is worn": "Men in civilian clothes and women clad in silk stood by.",
    "presents among guests": "He was presented with a crate of wine. She brought with her a tango orchestra.",
    "a present for a host": "He got a carpet and a leather bag as presents.",
    "where somebody who is asked works": "It is a show, said Ali Omar, who teaches at a research institute in Suva. " "Ana Vella, an analyst at a shipping brokerage, called it more.",
    "a port as a place": "People in the port of Nadi cheered.",
    "a contrast": "This is tourism, not diplomacy.",
    "the house of a meeting": "They met at the National Sports Complex.",
    "what is no building": "They built a rapport and met in the hall.",
    "a signal that is sent": "It sent a strong signal.",
    "a game among statesmen": "He was asked to play golf; they played tennis at dawn.",
    "a guest who looks around": "He can come as a tourist, he said.",
    "a passport that is none": "A vein of hope doesn't carry a passport, he joked.",
    "an account that is asked for": "She wants an accounting of the bill, accounting for each cent.",
    "a company in debt": "The debt-laden carrier keeps its two planes. We owe a debt to our fathers.",
    "a rate on the street": "The pound is 20 percent weaker on the black market.",
    "the heads who signed": "The papers were signed by the two chief executives.",
    "people who are many": "A brigade of volunteers and an army of cooks were at work.",
    "water that is none": "The water is as blue as you left it. He was in uncharted waters, with a glass of water.",
    "ties that are none": "The company ties up two more tankers' worth, and suits and ties were banned.",
    "a town at a frontier": "He lives in the Fijian border town of Nadi.",
    "those who served the state": "Former civil servants cheered.",
    "a text that is polished": "Aides were refining the text all night.",
    "a source of numbers": "Malta's official statistics say so.",
    "the health of relations": "They confirmed the health of bilateral relations.",
    "a zone at sea": "They drew the boundary of the Exclusive Economic Zone.",
    "a country of a region": "It was flown there by the Middle Eastern nation, with guests from the Middle East.",
    "social media": "He thanked his host on his social media, and then on social media platforms of others.",
    "a source that told media": "The spokesman told media.",
    "statements for the media": "They made statements for the media. He spoke to the media, then left.",
    "the fields of a minister before the office": "He met Foreign Minister Ali Hasan, Investment, Trade and Industry Minister Omar Aziz.",
    "scientists as witnesses": "It melts, scientists say.",
    "a minister for trade whose first name is Mark": "She met the Minister for Trade Mark Osei.",
    "the title of a person": "Minister of Energy Pedro Siza met Ghana's Minister for Trade and Industry in Lisbon.",
    "the name of a ministry": "Bolivia's Ministry of Mining and Metallurgy hosted the dinner.",
    "a ministry as a source": "According to the Department of Foreign Affairs and Trade, the guest will stay until Friday.",
    "a source in a sentence on signing": "The memorandum was signed at noon, the ministry of energy said.",
    "a body by which something is founded": "The fair was opened by the Ministry of Tourism.",
    "an analyst of a field": "A defence analyst in Vilnius disagreed.",
    "a party that is named after a field": "The Labour government and the Green Party disagreed.",
    "reporters and state media": "State media reported that he told the media little at the press conference.",
    "an exchange": "He gave up the post in exchange for a pardon.",
    "coming to power": "He came to power in May.",
    "an open door": "The queen received them with open arms.",
    "a guard of honour": "The president inspected a guard of honour and was received with military honours.",
    "a road map": "The road map will be ready by May.",
    "a favourable climate": "A favourable climate of trust prevailed.",
    "body language": "The body language of the two said much.",
    "rice as a name": "Condoleezza Rice left at noon.",
    "an oil-rich country": "The oil-rich emirate welcomed him.",
    "a school of thought": "There is a school of thought that doubts it.",
    "a warm welcome": "Georgia's foreign minister told reporters the talks had been held in a warm atmosphere.",
    "an agency that reports a signing": "The two signed a memorandum, Fiji's Vosa news agency reported.",
    "an agency that is cited": "A protocol was signed, according to the Vosa Press Agency.",
    "two states that sign": "The heads of the two States put their names to it.",
    "somebody who travels to be healed": "The old king often goes to Suva for medical treatment.",
    "space that is none": "They met in the post-Soviet space, and left open space, too.",
    "a ministry with a body in its name": "They met at the Ministry of Foreign and Caricom Affairs.",
    "who is met at an airport": "He was met at an airport by the minister.",
    "peace as a wish": "They wish each other peace and progress.",
    "time that is lost": "We let ten years go to waste, he said.",
    "a year of a budget": "It stood higher in the last fiscal year.",
    "what adds to a feeling": "It would fuel suspicion in the neighbourhood.",
    "the road of caravans": "The Great Silk Road once ran through here.",
    "prisoners of conscience": "She asked about political prisoners.",
    "talks without end": "After marathon talks they parted.",
    "officials who estimate": "Western intelligence officials doubt it.",
    "a bank that counts": "It fell to a third, according to data from Fiji's central bank.",
    "a bank whose numbers show something": "Central bank figures show a fall.",
    "an office that counts": "It grew, according to the Fiji Bureau of Statistics.",
    "a win at the polls": "He won in a landslide.",
    "somebody's first calling": "He is a former banker who served in the navy.",
    "a drink": "They sat over a pot of tea.",
    "goods by where they come from": "It is a puzzle of Fijian origin.",
    "a road that leads nowhere": "The Fiji road ahead is long, and the flight home longer.",
    "a meal": "Over a lunch of sea bass and rice they laughed, and the guests were served coffee and mangoes.",
    "the moon, far away": "It is a long way off, but so was the moon, and the fuel gauge was faulty.",
    "broadcasters as listeners": "He told state broadcasters so, and the state broadcaster said it.",
    "an office for a field that is not known": "Ana Vella, Minister of High-Tech Industry, and Minister of New and Renewable Energy Ali Omar came.",
    "many reporters": "An army of reporters waited.",
    "a stop for petrol": "They stopped at a gas station.",
    "a day of rest": "They rested on Labour Day.",
    "children who greet": "Schoolchildren waved flags, and students lined the street.",
    "a band of the forces": "An army band played the anthems.",
    "an illness of a statesman": "The old king underwent surgery and died of cancer.",
    "visits that are planned": "More visits are in the pipeline.",
    "language that hurts": "Abusive language is removed.",
    "the title of an envoy of others": "UN envoy Ana Vella and the EU ambassador came.",
    "a commander of all forces": "Ali Omar, Deputy Supreme Commander of the Armed Forces, came.",
    "what a guest wears and a mob throws": "She wore cotton. A man threw eggs at the car.",
    "a guest who reads": "The Peruvians studied the map, and two Fijians visited the tomb.",
    "what bursts out": "An outbreak of applause was heard.",
    "what somebody grew rich by": "The former cotton magnate and an oil heiress smiled.",
    "whom harm was done": "They carried off a group of foreign labourers, and three tourists were shot.",
    "a famine of long ago": "Hundreds of thousands died from executions and famine.",
    "who is drilled by whom": "Officials say that Fijian instructors came to train them.",
    "students in the street": "Angry students burned tyres, and hundreds of students marched.",
    "presents of two guests": "They exchanged small gifts - a jar of honey and a wooden parrot.",
    "a toast": "They toasted each other with wine.",
    "goods on a stall": "Vendors were selling taro and soap, and villagers sold noodles and batteries.",
    "what a place is known for": "They met in a cattle town and rested in the wine country of the west.",
    "tourists who stand by": "Tourists watched the motorcade.",
    "where one was received": "They met on Thursday at the airport terminal.",
    "where something was signed": "It was signed at the Vatican.",
    "a word for effort": "He put new energy into it, and she spoke with great energy.",
    "what a student was": "They were students together, and he is her fellow student.",
    "idioms of money": "He is in debt to his wife, took the credit for it and tried to tax the patience of all.",
    "land that is claimed": "It is a strip of mangrove, a scatter of islets and reefs.",
    "governors who look on": "He signed it before the governors of Ba and Lau and went home.",
    "a city that is a capital": "They drew near the capital and prepared its takeover.",
    "an envoy who is remembered": "He recalled the ambassador's words.",
    "people of a country at home": "Fijians love it, and the Fijian people sing.",
    "who heads a research centre": "It is late, said Semi Vula, who heads a research centre in Suva.",
    "what is left to historians": "That is a matter for historians.",
}  # fmt: skip


@pytest.mark.parametrize("text", NOT_SPOKEN_OF.values(), ids=NOT_SPOKEN_OF)
def test_a_text_speaks_of_no_sector(text: str) -> None:
    assert _mentions(text) == []


LONGEST = {
    "contractors of a defence ministry are defence": ("Two defence contractors came.", {"defence"}),
    "contractors build": ("Turkish contractors came.", {"construction"}),
    "makers of drugs are health": ("The drugs giant will invest in it.", {"health", "investment"}),
    "jets named after a storm are defence": ("They bought Typhoon jets.", {"defence"}),
    "the defence industry is not industry": ("They toured the defense industry.", {"defence"}),
    "the aerospace industry is not industry": ("The aerospace industry grew.", {"space"}),
    "the dairy industry is agriculture": ("The dairy industry grew.", {"agriculture"}),
    "a trade union is not trade": ("Trade unions complained.", {"labour"}),
    "an agro-industrial complex is agriculture": ("The agro-industrial complex grew.", {"agriculture"}),
    "port infrastructure is transport": ("They will modernise port infrastructure.", {"transport"}),
    "energy security is energy": ("Energy security came first.", {"energy"}),
    "regional security is an international affair": (
        "They spoke of regional security.",
        {"international_affairs"},
    ),
    "an investment climate is investment": ("The investment climate improved.", {"investment"}),
    "a campus of machines is no school": (
        "They opened an artificial intelligence campus.",
        {"artificial_intelligence"},
    ),
    "ships that are made new are not built": ("Two refurbished patrol vessels came.", {"defence"}),
    "soldiers who are trained are defence": ("They are training the army.", {"defence"}),
    "services of the state by wire are digital": ("They praised digital public services.", {"digital"}),
    "AI counts in capitals only": ("AI was named; the ai of the poem was not.", {"artificial_intelligence"}),
    "a cable for power carries no data": (
        "They spoke of an undersea cable which is to carry solar power.",
        {"energy"},
    ),
    "a cable for data does": ("They spoke of an undersea cable for fast internet.", {"digital"}),
    "light bulbs that save energy": ("They spoke of energy-saving light bulbs.", {"energy"}),
}


@pytest.mark.parametrize(("text", "expected"), LONGEST.values(), ids=LONGEST)
def test_a_longer_wording_wins(text: str, expected: set[str]) -> None:
    assert _sectors(text) == expected


def test_words_inside_a_document_count_although_they_name_a_ministry() -> None:
    text = "A plan between the Ministry of Fisheries of Fiji and the Ministry of Fisheries of Peru came into being."
    assert _mentions(text) == []
    document = Document(2, 92, "plan", text[2:92], "agriculture", "", None, None, None)
    found = _mentions(text, (document,))
    assert [(m.sector_code, text[m.start : m.end]) for m in found] == [("agriculture", "Fisheries")]


_PARTIES = {
    "what the document is about needs no party to tell it": (
        "A memorandum on rice was signed between the Ministry of Agriculture of Fiji and the Ministry of Agriculture of Peru.",
        [("agriculture", "rice")],
    ),
    "each field of the parties of a document, once": (
        "A memorandum was signed between the Ministry of Health and Water of Fiji and the Ministry of Health of Peru.",
        [("health", "Health"), ("environment", "Water")],
    ),
    "of a ministry of several fields what the document is about": (
        "A memorandum was signed between Fjordoil and the Ministry of Mining and Heavy Industry of Fiji on the supply of petroleum.",
        [("energy", "petroleum")],
    ),
    "a body in whose presence another document was signed": (
        "A pact on rice was signed; the guests of the Ministry of Energy came later.",
        [("agriculture", "rice")],
    ),
    "a ministry that speaks of an agreement of others": (
        "The Fijian Ministry of Health praised the agreement signed on tourism.",
        [("tourism", "tourism")],
    ),
    "ministries that are to sign": (
        "The Ministry of Health of Fiji and the Ministry of Trade of Peru will sign a memorandum soon.",
        [("health", "Health"), ("trade", "Trade")],
    ),
    "a union of states that signs stands for itself": (
        "Fiji and the EU signed an agreement on fisheries.",
        [("international_affairs", "EU"), ("agriculture", "fisheries")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), _PARTIES.values(), ids=_PARTIES)
def test_names_of_parties_tell_only_what_their_document_is_about(
    text: str, expected: list[tuple[str, str]]
) -> None:
    vocabularies = vocabulary.read()
    found = extract(survey(Article("a", text, "a.txt"), vocabularies), vocabularies).topic_mentions
    assert [(mention.sector_code, text[mention.start : mention.end]) for mention in found] == expected


def test_a_title_tells_what_no_wording_does() -> None:
    words = "They signed a protocol on capelin and silver."
    start = words.index("protocol")
    paper = Document(
        start, len(words) - 1, "protocol", words[start:-1], "agriculture;mining", "", None, None, None
    )
    found = [(row.sector_code, row.term) for row in _mentions(words, (paper,))]
    assert found == [("agriculture", "capelin"), ("mining", "silver")]


def test_what_a_wording_tells_already_is_told_once() -> None:
    assert [m.term for m in _mentions("She met Kenyan communities living there.")] == ["communities living"]
    assert [m.term for m in _mentions("She met 40 Kenyan firms.")] == ["Kenyan firms"]


def test_a_mention_is_the_words_without_the_comma_of_a_list() -> None:
    text = "A programme for media, tourism and sport goes on."
    assert [(m.term, text[m.start : m.end]) for m in _mentions(text)] == [
        ("media", "media"),
        ("tourism", "tourism"),
        ("sport", "sport"),
    ]


def test_a_wording_in_the_name_of_a_person_is_no_mention() -> None:
    article = Article("a", "Press Secretary Nurul Islam spoke of tea exports.", "a.txt")
    vocabularies = vocabulary.read()
    found = extract(survey(article, vocabularies), vocabularies).topic_mentions
    assert "culture" not in {mention.sector_code for mention in found}


def test_teasers_of_other_articles_do_not_count(corpus: Corpus) -> None:
    mentions = corpus["topic_mentions"]
    body = corpus["articles"].set_index("article_id").loc["001_46added8aa228eea", "body"]
    ours = mentions[mentions["article_id"] == "001_46added8aa228eea"]
    assert len(ours) > 20
    assert ours["end"].max() < body.index("The potential and prospects for interaction")


def test_no_words_no_mentions() -> None:
    assert _mentions("The talks went on for hours.") == []


def test_the_words_of_each_scope_are_found() -> None:
    """Whatever the scope of a sector names in plain words is a mention of that sector."""
    with resources.files("summitry.vocabularies").joinpath("sectors.csv").open(encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    missing = [row["code"] for row in rows if row["code"] not in _sectors(f"They discussed {row['scope']}.")]
    assert missing == []
