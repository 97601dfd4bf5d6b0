"""Figures: quantities that describe a relationship, with value, bound and unit; numbers of other kinds are none."""

import datetime as dt
import time

import pytest

from summitry import bodies, dates, layout, vocabulary
from summitry.articles import Article
from summitry.extract import figures


def rows_of(body, published="2024-05-20"):
    day = dt.date.fromisoformat(published)
    article = Article("a", body, "a.txt", published_on=day)
    text = layout.read(article, vocabulary.read())
    rows = figures.extract(text, dates.extract(text), bodies.find(text), vocabulary.read())
    assert rows == sorted(rows)
    return rows


def stated(body):
    return [
        (body[row.start : row.end], row.value, row.value_to, row.bound, row.unit) for row in rows_of(body)
    ]


# (id, text, [(words, value, value_to, bound, unit)])
CASES = [
    ("what the things of the same sentence will come to, and a cohort of them", "About 1,500 Papua New Guineans were employed here; the aim is to have 8,000. The airlines fly four flights a week between them, five in high season, and want to raise that to six. Last year 251 Danish students came, and a new cohort of 77 will arrive. The aim is to have 40.", [("About 1,500 Papua New Guineans", 1500, None, "about", "Guineans"), ("8,000", 8000, None, "exact", "Guineans"), ("four flights", 4, None, "exact", "flights"), ("five", 5, None, "exact", "flights"), ("six", 6, None, "exact", "flights"), ("251 Danish students", 251, None, "exact", "students"), ("77", 77, None, "exact", "students")]),
    ("a community that is so strong; an army that is", "He praised the community, over 150,000 strong. The army, 5,000 strong, fled, and a delegation, 30 strong, left.", [("over 150,000", 150000, None, "more than", "people")]),
    ("people who come too, and those who died", "Some 10,000 Danes live here, and more than 300,000 visited last year. Some 300 people died in the quake, and 400 came to the funeral.", [("Some 10,000 Danes", 10000, None, "about", "Danes"), ("more than 300,000", 300000, None, "more than", "Danes")]),
    ("forces by their members and personnel, and officers who are sent to work", "Canada will deploy up to 1,200 additional Canadian Armed Forces members. Around 900 personnel are deployed there. The academy has graduated 15,000 officers, and 40 officers will be attached to the port. The party has 40 members, the bank 900 personnel.", [("up to 1,200 additional Canadian Armed Forces members", 1200, None, "up to", "members"), ("Around 900 personnel", 900, None, "about", "personnel"), ("15,000 officers", 15000, None, "exact", "officers"), ("40 officers", 40, None, "exact", "officers")]),
    ("of them within the sentence, and in an answer", "It has Kuwaiti students in its institutes, where some 45 of them are presently enrolled.\n\nWill Malta buy more helicopters?\n\nWe have bought 64 of them.", [("some 45", 45, None, "about", "students"), ("64", 64, None, "exact", "helicopters")]),
    ("some of those named before: of them, of those, more of the, of us", "Peru hosts Chilean nurses on exchange. Some 250 of them work in Lima. It will lend 48 of those trucks and wants 18 more of the buses. \"Some 40,000 of us live in Chile,\" he said, with 430 of her compatriots in mind.", [("Some 250", 250, None, "about", "nurses"), ("48 of those trucks", 48, None, "exact", "trucks"), ("18 more of the buses", 18, None, "exact", "buses"), ("Some 40,000 of us", 40000, None, "about", "people"), ("430 of her compatriots", 430, None, "exact", "compatriots")]),
    ("of them where they fight, go home or shake hands", "Rebels fled to the hills. Some 50 of them were killed. Ministers came to dinner. Twelve of them left early, and 20 of us sat in the hall.", []),
    ("what is shared out, and what may be bought besides", "The contract covers eight helicopters, four for each air force, with an option on three more. He met Danish firms, of which nine from Odense now produce in Fiji. He met three ministers, two for each side.", [("eight helicopters", 8, None, "exact", "helicopters"), ("four", 4, None, "exact", "helicopters"), ("three", 3, None, "exact", "helicopters"), ("nine", 9, None, "exact", "firms")]),
    ("soldiers that somebody sent, and members of the forces who are posted", "He praised the 77 soldiers and police it had sent to the mission. About 400 members of the Danish army are stationed in Estonia, and two liaison officers go to Suva. The 40 soldiers the rebels shot were buried by 25 members of parliament.", [("77 soldiers", 77, None, "exact", "soldiers"), ("About 400 members", 400, None, "about", "members"), ("two liaison officers", 2, None, "exact", "liaison officers")]),
    ("seats to study on, told behind what they are raised to; seats of a house", "Egypt will expand from 40 to 60 the seats for Kenyan students. The lower house has 200 seats, of which the party of the students won 90 seats.", [("40", 40, None, "exact", "seats"), ("60 the seats", 60, None, "exact", "seats")]),
    ("ages and speeds that are raised", "The Minister for Refugees signed a pact which raises the age limit from 30 to 35. It raises the retirement age for workers from 60 to 65 and the speed limit for trucks from 60 to 80.", []),
    ("the same for so many", "Malta cut duties on 30 products. Fiji did the same for 45. He said the same to 45 guests.", [("30 products", 30, None, "exact", "products"), ("45", 45, None, "exact", "products")]),
    ("a pair, a trio; two who are no pair of things", "Peru will hand Chad a pair of frigates and a trio of schools. The pair of them smiled, and she wore a pair of gloves.", [("a pair of frigates", 2, None, "exact", "frigates"), ("a trio of schools", 3, None, "exact", "schools")]),
    ("a number behind its things", "Danish students in Peru, 900 in number, met her. It sent buses, 26 of which run in Lima. Protesters, 700 in number, blocked a road.", [("900", 900, None, "exact", "students"), ("26", 26, None, "exact", "buses")]),
    ("what the things of the sentence before will come to", "The scheme is capped at 1,000 places. From May it will be 1,500. The speech took long. It will be 50 soon.", [("1,000 places", 1000, None, "exact", "places"), ("1,500", 1500, None, "exact", "places")]),
    ("bounds of everyday speech", "Trade was $5 billion, give or take, and aid in the neighbourhood of $2 billion. Perhaps 40 Danish firms came. Some of the 70 Danish firms left. It will lend at most $3 billion.", [("$5 billion, give or take", 5e9, None, "about", "USD"), ("in the neighbourhood of $2 billion", 2e9, None, "about", "USD"), ("Perhaps 40 Danish firms", 40, None, "about", "firms"), ("70 Danish firms", 70, None, "exact", "firms"), ("at most $3 billion", 3e9, None, "up to", "USD")]),
    ("a continent of so many, and a tenth of what others earn", "It is a gateway to a continent of a billion consumers, where wages are one tenth of those in Peru.", []),
    ("those whom a plant employs, and what falls to a number", "The plant will employ 600. The number of flights had declined to 14. The number of visas fell from 9,000 to 4,000. The method employed 20 years ago was old. They will employ 5 percent more.", [("600", 600, None, "exact", "people"), ("flights had declined to 14", 14, None, "exact", "flights"), ("visas fell from 9,000", 9000, None, "exact", "visas"), ("visas fell from 9,000 to 4,000", 4000, None, "exact", "visas"), ("5 percent", 5, None, "exact", "percent")]),
    ("members of a delegation that comes to do business; others sit at the table", "She brought a 60-member delegation of business leaders and a 28-member trade mission. A 12-member delegation led by the minister and a 15-member parliamentary team came.", [("60-member delegation", 60, None, "exact", "delegation"), ("28-member trade mission", 28, None, "exact", "mission")]),
    ("those of whom there are so many, or whose number is told", "He met students from Fiji, of whom there are some 300 here, and nurses, whose number the ministry puts at about 1,500. It is a house whose number is 45.", [("some 300", 300, None, "about", "students"), ("about 1,500", 1500, None, "about", "nurses")]),
    ("what is raised from and to, told before its name", "Peru would raise from 50 to 90 the number of scholarships; the number of slots raised from 40 to 45. It raised the retirement age from 60 to 65.", [("50", 50, None, "exact", "scholarships"), ("90 the number of scholarships", 90, None, "exact", "scholarships"), ("slots raised from 40", 40, None, "exact", "slots"), ("slots raised from 40 to 45", 45, None, "exact", "slots")]),
    ("soldiers who train abroad or are kept there; those who aim or hide are none", "Last year 70 Danish soldiers trained in Latvia. Spain has 600 soldiers in Estonia. Some 300 soldiers trained their guns on the crowd. The rebels have 900 soldiers in the hills.", [("70 Danish soldiers", 70, None, "exact", "soldiers"), ("600 soldiers", 600, None, "exact", "soldiers")]),
    ("fighters that are bought, and fighters who fight", "Peru wants to buy as many as 12 modern fighters. Some 200 rebel fighters laid down their arms. The army lost 30 fighters.", [("as many as 12 modern fighters", 12, None, "up to", "fighters")]),
    ("groups of companies, and groups of other kinds", "Some 40 Spanish groups have invested in Peru. Some 20 rights groups wrote a letter. About 30 Libyan groups are active in the desert.", [("Some 40 Spanish groups", 40, None, "about", "groups")]),
    ("a country's own nature, and land that the two restore", "Gabon has 22 million hectares of forest. The two will restore 3,000 hectares of mangrove.", [("3,000 hectares", 3000, None, "exact", "hectares")]),
    ("those whose name ends in men, and what they head for", "The ban cost 4,000 crewmen and 300 craftswomen their work. Some 90,000 tourists head for Malta. One 12-page regimen was read.", [("4,000 crewmen", 4000, None, "exact", "crewmen"), ("300 craftswomen", 300, None, "exact", "craftswomen"), ("Some 90,000 tourists", 90000, None, "about", "tourists")]),
    ("what adds up to a sum, and a delegation of so many that travels", "Commerce added up to US$ 90 million. A delegation of 65 businessmen travels with him.", [("US$ 90 million", 90e6, None, "exact", "USD"), ("65 businessmen", 65, None, "exact", "businessmen")]),
    ("currencies of the past and of small states", "Fiji lent 2.08 billion kuna, then 30 million drachmas and 5 million quetzales.", [("2.08 billion kuna", 2.08e9, None, "exact", "HRK"), ("30 million drachmas", 3e7, None, "exact", "GRD"), ("5 million quetzales", 5e6, None, "exact", "GTQ")]),
    ("those of whom some study, numbers that slide, and one of five that were signed", "Malta hosts Fijian students, of whom 140 receive grants. Visitor numbers from Fiji slid to about 130,000 last year. It was one of five accords signed today. He is one of five brothers.", [("140", 140, None, "exact", "students"), ("about 130,000", 130000, None, "about", "visitor numbers"), ("five accords", 5, None, "exact", "accords")]),
    ("soldiers ordered out, and children who are treated", "Malta ordered out some 80 Fijian military personnel. Fiji will take in 25 children for treatment.", [("some 80 Fijian military personnel", 80, None, "about", "military personnel"), ("25 children", 25, None, "exact", "children")]),
    ("lives that were lost, and prisoners who were freed", "In Malta 3,000 people lost their lives. Fiji freed six nurses after a year behind bars.", []),
    ("documents of a heading", "Fiji, Malta Sign Four Documents; Vula: Borders Not Barrier\n\nVula met Borg.", [("Four Documents", 4, None, "exact", "documents")]),
    ("the first of many, pairs of cities, and those that are done already", "Fiji will send its first 20 volunteers. There are 15 pairs of sister cities. The list has 42 projects, with 18 already completed. The first two agreements were short.", [("20 volunteers", 20, None, "exact", "volunteers"), ("15 pairs of sister cities", 15, None, "exact", "pairs of sister cities"), ("42 projects", 42, None, "exact", "projects"), ("18", 18, None, "exact", "projects")]),
    ("just so many, bounds of a mark, and what goes up to a number", "Just under 350 firms came. Trade passed the $5 billion mark. The budget passed the $4 billion test. Flights will go up to 30 from 12.", [("Just under 350 firms", 350, None, "less than", "firms"), ("$5 billion", 5e9, None, "more than", "USD"), ("$4 billion", 4e9, None, "exact", "USD"), ("30", 30, None, "exact", "flights"), ("12", 12, None, "exact", "flights")]),
    ("currencies named before large sums, and quarters of a billion", "Fiji lent euros 50 million, R 2.5 billion, rupees 500 crore, a quarter of a billion dollars and a half-billion-dollar sum. Payments in euros 20 years ago were rare.", [("euros 50 million", 5e7, None, "exact", "EUR"), ("R 2.5 billion", 2.5e9, None, "exact", "ZAR"), ("rupees 500 crore", 5e9, None, "exact", "INR"), ("a quarter of a billion dollars", 2.5e8, None, "exact", "USD"), ("a half-billion-dollar", 5e8, None, "exact", "USD")]),
    ("thousands and decimals of other countries, a scale with a full stop or in capitals", "Trade was 1.234,5 million euros, then 3'500 million francs, 450 mln. euros and 45M euros.", [("1.234,5 million euros", 1.2345e9, None, "exact", "EUR"), ("3'500 million francs", 3.5e9, None, "exact", "CHF"), ("450 mln. euros", 4.5e8, None, "exact", "EUR"), ("45M euros", 4.5e7, None, "exact", "EUR")]),
    ("what arrivals reached, what is raised from and to, and a part of all", "Tourist arrivals reached 96,000 in 2023. They will increase weekly flights from three to seven. Of the 1,200 Fijian firms abroad, 230 are in Malta.", [("96,000", 96000, None, "exact", "tourist arrivals"), ("three", 3, None, "exact", "flights"), ("seven", 7, None, "exact", "flights"), ("1,200 Fijian firms", 1200, None, "exact", "firms"), ("230", 230, None, "exact", "firms")]),
    ("a percentage of its own clause", "The economy grew 5 percent, while trade with Malta grew 17 percent. He won 54 percent of the vote, and told us exports rose 8 percent.", [("17 percent", 17, None, "exact", "percent"), ("8 percent", 8, None, "exact", "percent")]),
    ("tanks of that number, the length of a border, a walk, all districts, companions and lives", "Fiji wants Leopard 2 tanks. They share a border of 1,200 kilometres. She walked 200 metres. All 47 reefs are safe. He was joined by six advisers. It cost 12,000 lives.", []),
    ("things handed over, and things that are over a number", "Norway handed over four patrol boats and over six tractors to Fiji.", [("four patrol boats", 4, None, "exact", "patrol boats"), ("over six tractors", 6, None, "more than", "tractors")]),
    ("areas in which they work together", "There are four areas for closer cooperation; both countries will work in ten fields. The guest smiled in three areas.", [("four areas", 4, None, "exact", "areas"), ("ten fields", 10, None, "exact", "fields")]),
    ("areas that were named before", "Training is the main aim of cooperation in the three fields.", []),
    ("a number that stands once more in brackets", "They signed six (6) agreements and 2 (two) protocols.", [("six (6) agreements", 6, None, "exact", "agreements"), ("2 (two) protocols", 2, None, "exact", "protocols")]),
    ("things that are being built, and a building of that number", "They will gain from building two reactors. Building 2 reactors of this kind were shown in building 3.", [("two reactors", 2, None, "exact", "reactors")]),
    ("areas that are named first", "The plan names six priority areas; the ministers walked in three areas.", [("six priority areas", 6, None, "exact", "priority areas")]),
    ("visits that a leader paid", "That was followed by six more visits to Lima.", [("six more visits", 6, None, "exact", "visits")]),
    ("how long one may stay without a visa", "Kenyans may travel to Peru for a maximum of 15 days without a visa; the talks lasted 20 days.", [("maximum of 15 days", 15, None, "up to", "days")]),
    ("a misspelt plural of memorandum", "Chile and Peru have signed two Memorandae of Understanding on ports.", [("two Memorandae of Understanding", 2, None, "exact", "Memorandae of Understanding")]),
    ("billions and millions told one after the other are one sum", "Trade amounted to 2 billion 60 million euros, and the loan to 1 billion, 5 million of it in cash.", [("2 billion 60 million euros", 2.06e9, None, "exact", "EUR"), ("1 billion", 1e9, None, "exact", "EUR"), ("5 million", 5e6, None, "exact", "EUR")]),
    ("the four major ones of a country", "The heads of Peru's four major banks came.", []),
    ("people who were driven out", "She condemned the forceful eviction of 11,000 Chadian people.", []),
    ("money with a symbol and a scale", "The bank extended a $750 million credit line to Ghana.", [("$750 million", 750e6, None, "exact", "USD")]),
    ("money with the currency behind", "Two-way trade stood at 2.4 billion US dollars in 2023.", [("2.4 billion US dollars", 2.4e9, None, "exact", "USD")]),
    ("a symbol of two parts and a scale glued to the number", "Jakarta will receive US$35m for mangroves.", [("US$35m", 35e6, None, "exact", "USD")]),
    ("one sum in three currencies", "The €12bn ($13bn; £10.2bn) fund was set up for Moldova.", [("€12bn", 12e9, None, "exact", "EUR"), ("$13bn", 13e9, None, "exact", "USD"), ("£10.2bn", 10.2e9, None, "exact", "GBP")]),
    ("a written sum joined by hyphens", "Peru and Canada concluded a three-billion-dollar copper deal.", [("three-billion-dollar", 3e9, None, "exact", "USD")]),
    ("a sum before its noun", "A 900 million euro contract for frigates was awarded to Rome.", [("900 million euro", 900e6, None, "exact", "EUR")]),
    ("a sign behind the number", "Paris lent 50 million € and 3 bn£.", [("50 million €", 50e6, None, "exact", "EUR"), ("3 bn£", 3e9, None, "exact", "GBP")]),
    ("a bound behind a dash, a bracket or a quotation mark", "Aid — over $5 million — and loans (about €2 million) “exceed 40 million yuan”.", [("over $5 million", 5e6, None, "more than", "USD"), ("about €2 million", 2e6, None, "about", "EUR"), ("exceed 40 million yuan", 40e6, None, "more than", "CNY")]),
    ("crores of rupees", "New Delhi announced a grant of Rs 500 crore to Bhutan.", [("Rs 500 crore", 5e9, None, "exact", "INR")]),
    ("a bound before the number", "Trade between Vietnam and Laos exceeded $1.6 billion last year.", [("exceeded $1.6 billion", 1.6e9, None, "more than", "USD")]),
    ("a bound with a small word before it", "Investment from Qatar totals just under $4 billion.", [("just under $4 billion", 4e9, None, "less than", "USD")]),
    ("two bound words, the nearer to the whole counts", "The order is worth close to an estimated 6 billion dollars.", [("close to an estimated 6 billion dollars", 6e9, None, "almost", "USD")]),
    ("a range of money with one scale", "Uganda expects 2-3 billion dollars in oil investment.", [("2-3 billion dollars", 2e9, 3e9, "exact", "USD")]),
    ("between two sums", "The plant will cost between $400 million and $500 million.", [("between $400 million and $500 million", 400e6, 500e6, "exact", "USD")]),
    ("from one sum to another: two figures", "They aim to raise trade from $2 billion to $5 billion by 2030.", [("$2 billion", 2e9, None, "exact", "USD"), ("$5 billion", 5e9, None, "exact", "USD")]),
    ("a billion of dollars in words", "Morocco set aside over a billion dollars for guarantees.", [("over a billion dollars", 1e9, None, "more than", "USD")]),
    ("half a million", "About half a million Polish tourists visited Croatia.", [("About half a million Polish tourists", 5e5, None, "about", "tourists")]),
    ("a sum whose currency stands with the sum before it", "Japan lent $2 billion in 2021 and a further 3 billion in 2022.", [("$2 billion", 2e9, None, "exact", "USD"), ("3 billion", 3e9, None, "exact", "USD")]),
    ("other currencies by name", "Seoul pledged 300 billion won and Beijing 2 billion yuan.", [("300 billion won", 300e9, None, "exact", "KRW"), ("2 billion yuan", 2e9, None, "exact", "CNY")]),
    ("a currency of several countries, told by its adjective", "The road cost 40 billion Kenyan shillings.", [("40 billion Kenyan shillings", 40e9, None, "exact", "KES")]),
    ("a currency of several countries, told by the article", "Pakistan and Oman met on Monday. Islamabad set aside 5 billion rupees.", [("5 billion rupees", 5e9, None, "exact", "PKR")]),
    ("a percentage", "Trade grew by 18 percent in the first quarter.", [("18 percent", 18, None, "exact", "percent")]),
    ("a percentage in two words, with a bound", "Exports to Chile rose by almost 7.5 per cent.", [("almost 7.5 per cent", 7.5, None, "almost", "percent")]),
    ("a percentage sign and a range", "Tariffs will fall by 10-15% for Tunisian olive oil.", [("10-15%", 10, 15, "exact", "percent")]),
    ("growth by a number of times", "Cargo traffic between Turkmenistan and Iran increased 2.5 times.", [("2.5 times", 2.5, None, "exact", "times")]),
    ("the number of meetings is no growth", "The two ministers have met three times this year.", []),
    ("tonnes", "Angola bought 120,000 tonnes of rice from Thailand.", [("120,000 tonnes", 120000, None, "exact", "tonnes")]),
    ("thousands divided by a blank", "Up to 100 000 tons of wheat will be shipped to Algeria.", [("Up to 100 000 tons", 100000, None, "up to", "tonnes")]),
    ("a measure joined by a hyphen", "Masdar will build a 500-megawatt wind farm in Georgia.", [("500-megawatt", 500, None, "exact", "megawatts")]),
    ("barrels a day", "Iraq will pump at least 150,000 barrels per day to Jordan.", [("at least 150,000 barrels per day", 150000, None, "at least", "barrels per day")]),
    ("companies with a bound", "As many as 300 German companies operate in Namibia.", [("As many as 300 German companies", 300, None, "up to", "companies")]),
    ("some", "Some 45 Omani firms have offices in Tanzania.", [("Some 45 Omani firms", 45, None, "about", "firms")]),
    ("a plus behind the number", "More investors followed: 50+ companies are registered in Accra.", [("50+ companies", 50, None, "more than", "companies")]),
    ("written number of documents", "The two sides signed ten agreements on Sunday.", [("ten agreements", 10, None, "exact", "agreements")]),
    ("a dozen", "More than a dozen memoranda were exchanged in Lima.", [("More than a dozen memoranda", 12, None, "more than", "memoranda")]),
    ("a compound written number", "Twenty-five scholarships were granted to Fijian nurses.", [("Twenty-five scholarships", 25, None, "exact", "scholarships")]),
    ("two hundred and fifty", "Cuba trained two hundred and fifty doctors for Timor-Leste.", [("two hundred and fifty doctors", 250, None, "exact", "doctors")]),
    ("adjectives between number and noun", "Rabat ordered four second-hand offshore patrol vessels from Madrid.", [("four second-hand offshore patrol vessels", 4, None, "exact", "vessels")]),
    ("a plural without an s", "Manila will buy 12 light combat aircraft.", [("12 light combat aircraft", 12, None, "exact", "aircraft")]),
    ("flights a week", "The carriers will operate 14 weekly flights between Muscat and Nairobi.", [("14 weekly flights", 14, None, "exact", "flights")]),
    ("a noun that no list holds, with a large number", "Denmark donated 350 incubators to Zambia.", [("350 incubators", 350, None, "exact", "incubators")]),
    ("people who live in the other country", "The 80,000 ethnic Uzbeks of the region were discussed.", [("80,000 ethnic Uzbeks", 80000, None, "exact", "Uzbeks")]),
    ("nations as buyers", "Brazilian poultry is exported to more than 150 countries.", [("more than 150 countries", 150, None, "more than", "countries")]),
    ("no fewer than", "No fewer than 20 joint ventures were founded.", [("No fewer than 20 joint ventures", 20, None, "at least", "joint ventures")]),
    ("dates and years", "On 12 March 2024, and again in 1998, the ministers met in Oslo.", []),
    ("ordinals and anniversaries", "They marked the 25th anniversary and held the third round of talks.", []),
    ("durations", "He is on a four-day visit and spoke for two hours, 12 years after the last trip.", []),
    ("clock times", "The plane landed at 10:30 a.m. and left at 5 p.m. local time.", []),
    ("ages", "The 71-year-old president, aged 71, walked with his 68-year-old guest.", []),
    ("sides and leaders", "The two countries and both sides thanked the two leaders and three presidents.", []),
    ("names with numbers", "They discussed the G20, 5G, the F-35, an A320, Expo 2027 and Radio 4.", []),
    ("numbered things", "Resolution 1701, Article 5 and Highway 1 came up in Room 12, on page 40.", []),
    ("delegations", "A 40-member delegation and 14 delegates followed the minister.", []),
    ("inhabitants", "Nigeria has a population of 220 million people.", []),
    ("soldiers and victims", "Some 5,000 soldiers were sent and 38 people were killed in the attack.", []),
    ("freedoms and points", "A fifth freedom and a five-point plan for three party talks were proposed.", []),
    ("one of many", "Malta is one of the five donors. One of the agreements is new.", []),
    ("vague numbers", "Dozens of agreements, hundreds of jobs and several billion dollars were promised.", []),
    ("many billions", "They spoke of a multi-billion-dollar port.", []),
    ("looking back at documents already named", "The two agreements and these three memoranda enter into force.", []),
    ("votes", "She won 54 percent of the vote, and 120 seats.", []),
    ("distances", "The summit takes place 40 km south of Lusaka.", []),
    ("rank", "Spain is among the top 10 investors, of the Group of Seven.", []),
    ("formats", "The 2+2 dialogue and the C5+1 meeting continue 24/7.", []),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_figures(body, expected):
    assert stated(body) == expected


# (text, [(value, bound, unit)]): the shapes of agency reports, press releases and wire copy.
WORDED = [
    ("The number of Zambian students in Poland has risen to more than 900.", [(900, 'more than', 'students')]),
    ("More than 40,000 Vietnamese are believed to be living in Poland.", [(40000, 'more than', 'Vietnamese')]),
    ("Poland is home to about 5,000 overseas Vietnamese.", [(5000, 'about', 'overseas Vietnamese')]),
    ("By noon three texts had been signed.", [(3, 'exact', 'texts')]),
    ("The number of twin towns stood at 18 in May.", [(18, 'exact', 'twin towns')]),
    ("Three memorandums of understanding were signed, one of them on tourism.", [(3, 'exact', 'memorandums of understanding')]),
    ("Oslo will buy 52 U.S. F-35s from the maker.", [(52, 'exact', 'F-35s')]),
    ("Bulgaria's four offshore patrol ships will be refitted.", [(4, 'exact', 'ships')]),
    ("They walked along the 320-kilometre border with Togo and the 90 km coastline.", []),
    ("Five Nigerian films will be shown in Seoul.", [(5, 'exact', 'films')]),
    ("Bilateral trade volume reached 4.8 billion U.S. dollars in 2010, up 32 percent from a year earlier, Hu said.", [(4.8e9, 'exact', 'USD'), (32, 'exact', 'percent')]),
    ("Last year Malaysia's exports to Chile totalled RM1.2 billion while imports were valued at RM600 million.", [(1.2e9, 'exact', 'MYR'), (6e8, 'exact', 'MYR')]),
    ("The IMF approved SDR 500 million.", []),
    ("The European Union pledged an additional 200 million euros ($215 million) for Niger.", [(2e8, 'exact', 'EUR'), (2.15e8, 'exact', 'USD')]),
    ("The President announced $1.3 billion in new funding and over 1,000 scholarships.", [(1.3e9, 'exact', 'USD'), (1000, 'more than', 'scholarships')]),
    ("Mexico is home to 1.6 million Americans.", [(1.6e6, 'exact', 'Americans')]),
    ("More than 200,000 Filipinos live in the Emirates.", [(200000, 'more than', 'Filipinos')]),
    ("The 27-nation bloc and the 10-member ASEAN met the G7 and 57 OIC members.", []),
    ("He called on the 15 council members and 193 member states.", []),
    ("The 1,500-km pipeline will carry 10 billion cubic meters of gas per year.", [(1500, 'exact', 'kilometres'), (1e10, 'exact', 'cubic metres')]),
    ("The two presidents held talks for 90 minutes in a 300-year-old palace.", []),
    ("Police arrested 40 protesters outside the embassy as 3,000 people rallied.", []),
    ("Five years ago, 12 Estonian companies opened offices in Kigali.", [(12, 'exact', 'companies')]),
    ("Sudan owes Beijing some 6.5 bln dlrs.", [(6.5e9, 'about', 'USD')]),
    ("Tehran and Ankara aim at a 30-billion-dollar annual trade volume by 2016.", [(3e10, 'exact', 'USD')]),
    ("Oil shipments will rise to 400,000 bpd from 250,000 bpd.", [(400000, 'exact', 'barrels per day'), (250000, 'exact', 'barrels per day')]),
    ("Russia supplies about 40 pct of Finland's gas.", [(40, 'about', 'percent')]),
    ("The Prime Minister was given a 19-gun salute and inspected 120 troops.", []),
    ("The visit is the first in 26 years by a Greek leader.", []),
    ("They exchanged views on 12 May and 3 June.", []),
    ("The treaty cut warheads by 50 percent, to 6,000 on each side.", [(50, 'exact', 'percent')]),
    ("Article 9 of the 1951 treaty, Security Council Resolution 242 and UN Resolutions 242 and 338 were cited.", []),
    ("The minister, 54, has three children and two sons.", []),
    ("The airline will fly three times a week, with 21 weekly flights in all.", [(3, 'exact', 'flights'), (21, 'exact', 'flights')]),
    ("Fiji Airways flies to Lima 11 times a week.", [(11, 'exact', 'flights')]),
    ("A flight between Suva and Lima is carried out twice a week.", [(2, 'exact', 'flights')]),
    ("They met twice a week and three times a year.", []),
    ("The plan is a 50-bed clinic and a 200-room hotel.", [(50, 'exact', 'beds'), (200, 'exact', 'rooms')]),
    ("Malta will put together tractors, some 300 of them a year.", [(300, 'about', 'tractors')]),
    ("The number of overnight stays of Fijian guests, 180,000 last season, will grow.", [(180000, 'exact', 'stays')]),
    ("Trade did not exceed JD9 million.", [(9e6, 'up to', 'JOD')]),
    ("Twenty-odd firms from Peru came.", [(20, 'about', 'firms')]),
    ("Trade is north of $5 billion.", [(5e9, 'more than', 'USD')]),
    ("Its bonds have fallen to 45 cents on the dollar.", []),
    ("It runs eight campuses in Peru.", [(8, 'exact', 'campuses')]),
    ("Malta raised its quota for Fijian workers to 10,300 from 5,500 starting this year.", [(10300, 'exact', 'workers'), (5500, 'exact', 'workers')]),
    ("Malta is hosting more than 12,000 Peruvian service members.", [(12000, 'more than', 'service members')]),
    ("The treaty covers about 460 Vietnamese held in Fijian jails.", [(460, 'about', 'Vietnamese')]),
    ("He spoke of the community of about 15,000 Vietnamese in Malta.", [(15000, 'about', 'Vietnamese')]),
    ("The Fijian diaspora in Peru numbers 35,000.", [(35000, 'exact', 'people')]),
    ("Every year 20,000 Peruvians visit Fiji.", [(20000, 'exact', 'Peruvians')]),
    ("Twenty Fijian diplomats will be trained in Lima.", [(20, 'exact', 'diplomats')]),
    ("PERUVIAN BUILDERS HAVE UNDERTAKEN 33 PROJECTS", [(33, 'exact', 'projects')]),
    ("The text is 90% ready, and the butter of 82% fat comes in 25-kg sacks.", []),
    ("Coca covers some 2,500 hectares of the country.", []),
    ("He brought it up three times.", []),
    ("Ten years after independence, two-thirds of imports come from Dubai.", [(66.7, 'exact', 'percent')]),
    ("Both sides agreed on five principles, six areas and eight measures.", []),
    ("India has extended 11 lines of credit worth $1.5 billion to Senegal, and 1,500 trainees came.", [(11, 'exact', 'lines of credit'), (1.5e9, 'exact', 'USD'), (1500, 'exact', 'trainees')]),
    ("Turnover fell by a third, from €1.2bn to €800m.", [(33.3, 'exact', 'percent'), (1.2e9, 'exact', 'EUR'), (8e8, 'exact', 'EUR')]),
    ("They plan to double trade to US $10 billion over the next five years.", [(1e10, 'exact', 'USD')]),
    ("Between 20 and 30 firms, and three to five banks, took part.", [(20, 'exact', 'firms'), (3, 'exact', 'banks')]),
    ("Hanoi bought 4,000 MT of rice, 2.5 mt of coal and 50 MW.", [(4000, 'exact', 'tonnes'), (2.5e6, 'exact', 'tonnes'), (50, 'exact', 'megawatts')]),
    ("The 6th meeting, the 21st century, the '90s and the 1990s.", []),
    ("Some of the 2,000 guests at the 150-seat hall watched 30 dancers.", [(30, 'exact', 'dancers')]),
    ("The deal covers 100 percent of tariff lines and 8,500 products.", [(100, 'exact', 'percent'), (8500, 'exact', 'products')]),
    ("Qantas will add 4 flights per week.", [(4, 'exact', 'flights')]),
    ("The loan of 5.4 trillion rupiah was approved.", [(5.4e12, 'exact', 'IDR')]),
    ("Denmark gave 1 million doses and $1 million.", [(1e6, 'exact', 'doses'), (1e6, 'exact', 'USD')]),
    ("Vietnam and Cuba signed a set of 13 cooperation documents on trade, and seven others.", [(13, 'exact', 'documents')]),
    ("Thirty-two documents were signed, among them 5 protocols.", [(32, 'exact', 'documents'), (5, 'exact', 'protocols')]),
    ("At least 11 people died and dozens of houses were lost.", []),
    ("The 54 African states and 4.5 billion people of Asia.", []),
    ("Trade has quadrupled to nearly $12bn since 2010.", [(1.2e10, 'almost', 'USD')]),
    ("Exports of tea to Jordan have nearly tripled since 2015.", [(3, 'almost', 'times')]),
    ("Kenya more than doubled its purchases of Danish turbines.", [(2, 'more than', 'times')]),
    ("The guard was doubled and the minister halved his speech.", []),
    ("Trade doubled to 400 million dollars; imports have tripled since 2019.", [(4e8, 'exact', 'USD')]),
    ("Imports have tripled since 2019.", [(3, 'exact', 'times')]),
    ("Turnover between Oman and Fiji increased 1.5 times in January-June.", [(1.5, 'exact', 'times')]),
    ("He raised the matter 3 times in the talks.", []),
    ("A three-fold rise in exports and a fivefold increase in tourism are the aim.", [(3, 'exact', 'times'), (5, 'exact', 'times')]),
    ("The road cost BDT 300 crore, THB 5 million and QR 3 billion.", [(3e9, 'exact', 'BDT'), (5e6, 'exact', 'THB'), (3e9, 'exact', 'QAR')]),
    ("Investment rose fourfold.", [(4, 'exact', 'times')]),
    ("The mine cost R2.5 billion and N30bn, the road K200 million.", [(2.5e9, 'exact', 'ZAR'), (3e10, 'exact', 'NGN'), (2e8, 'exact', 'ZMW')]),
    ("The dam cost F$12 million, $NZ8.6 million or $A7.9 million.", [(1.2e7, 'exact', 'FJD'), (8.6e6, 'exact', 'NZD'), (7.9e6, 'exact', 'AUD')]),
    ("Lima wants to open four more border crossings.", [(4, 'exact', 'border crossings')]),
    ("One in every 17 foreign companies has a Danish owner.", []),
    ("The missile has a range of 300 kilometres, the drone a 120km range.", []),
    ("Some 20 percent of the territory is mined.", []),
    ("The clinics have treated some 40,000 people.", [(40000, 'about', 'people')]),
    ("More than 300 people gathered to see the two queens.", []),
    ("The dinner was attended by about 100 people from both countries.", []),
    ("Oil prices were 30 percent higher than in January, the ministers heard.", []),
    ("A market of 1.4 billion people awaits; India's 1.4 billion people need work.", []),
    ("Oslo will send up to 90 Falcon jets. \"90 Falcons are a lot,\" she said.", [(90, 'up to', 'jets')]),
    ("Germany is Kenya's third-largest partner, with 95 firms employing 7,000 people.", [(95, 'exact', 'firms'), (7000, 'exact', 'people')]),
    ("He met 10 Downing Street staff at 8.30 and at 14:00 GMT.", []),
    ("Egypt will get a 12 percent stake for EGP 3 billion.", [(12, 'exact', 'percent'), (3e9, 'exact', 'EGP')]),
    ("Flight MH370 and Boeing 777 planes were mentioned; Room 40 too.", []),
    ("Hungary opposes the 18th package and the 2 percent NATO target.", [(2, 'exact', 'percent')]),
    ("An estimated 25,000 Thai tourists came; as much as 60 per cent by air.", [(25000, 'about', 'tourists'), (60, 'up to', 'percent')]),
    ("Nearly half of Nepal's exports go to Bihar; one in five visitors came by air.", [(50, 'almost', 'percent')]),
    ("Half the exports of Lesotho are wool, and a quarter of its imports is maize.", [(50, 'exact', 'percent'), (25, 'exact', 'percent')]),
    ("About one third of the investment, $400m, came from Oman in the third quarter.", [(33.3, 'about', 'percent'), (4e8, 'exact', 'USD')]),
    ("The first half of the year was dry, a third meeting failed and half an hour passed.", []),
    ("A quarter of a century later, three quarters of the guests stayed away.", []),
    ("A 70-strong delegation and an 80-strong team of advisers came to the islet of some 3.5 square kilometres, where a park of 12 square kilometres will be.", [(12, 'exact', 'square kilometres')]),
    ("More than 15,000 asylum seekers are still stuck in camps on the islands.", [(15000, 'more than', 'asylum seekers')]),
    ("A 1,200-strong Thai business delegation and a 40-strong police unit arrived.", [(1200, 'exact', 'delegation')]),
    ("Ghana has 28 Danish firms, up from just 11 five years ago.", [(28, 'exact', 'firms'), (11, 'exact', 'firms')]),
    ("Chile will buy 72 jets, 48 of them built in Iquique.", [(72, 'exact', 'jets'), (48, 'exact', 'jets')]),
    ("The drought drove 7 million people abroad, 2.4 million of them to Peru.", [(7e6, "exact", "people"), (2.4e6, "exact", "people")]),
    ("Some 700,000 people live in Chile, 240,000 of them Peruvians.", [(700000, "about", "people"), (240000, "exact", "people")]),
    ("Chile ordered eight additional Boeing 787 Dreamliners.", [(8, "exact", "dreamliners")]),
    ("A Chilean firm invested in two offshore blocks in Peru.", [(2, "exact", "offshore blocks")]),
    ("Each party shall provide 20 seats annually to students of the other.", [(20, "exact", "seats annually")]),
    ("The ruling party won 20 seats in Peru.", []),
    ("About two percent of adults in Peru carry the virus.", []),
    ("Some 40 percent of households in Peru have no light.", []),
    ("Tourist arrivals jumped 43 percent to more than 266,000.", [(43, 'exact', 'percent'), (266000, 'more than', 'tourist arrivals')]),
    ("The airline will double its weekly flights to 14.", [(14, 'exact', 'flights')]),
    ("Turnover soared by a factor of 2.4 in January.", [(2.4, 'exact', 'times')]),
    ("Doha gave QAR 200 million, two and a half times last year's figure.", [(2e8, 'exact', 'QAR'), (2.5, 'exact', 'times')]),
    ("Trade rose by USD 300 million to USD 1.1 billion.", [(3e8, 'exact', 'USD'), (1.1e9, 'exact', 'USD')]),
    ("Trade totalled €1.05 billion (+7.3%) after the 2+2 talks.", [(1.05e9, 'exact', 'EUR'), (7.3, 'exact', 'percent')]),
    ("Trade between the two countries tops 3bn dollars.", [(3e9, 'more than', 'USD')]),
    ("Over one million Israelis visited Crete, and 2,000 Parisians Haifa.", [(1e6, 'more than', 'Israelis'), (2000, 'exact', 'Parisians')]),
    ("Japan trains 120 officials every year; 30 officials sat at the table.", [(120, 'exact', 'officials')]),
    ("The state keeps the remaining 24 pc of the mine.", [(24, 'exact', 'percent')]),
    ("Investments came to RO 90mn, Nu 12 million and Sh4.5 billion.", [(9e7, 'exact', 'OMR'), (1.2e7, 'exact', 'BTN'), (4.5e9, 'exact', 'KES')]),
    ("The leaders set a target of Rs. 2 lakh crore for India.", [(2e12, 'exact', 'INR')]),
    ("Some 600,000 Vietnamese live in Japan; the Vietnamese left in 1975.", [(600000, 'about', 'Vietnamese')]),
    ("The 1,541-km north-south railway will cost US$ 67 b, its stations $ 204 m.", [(1541, 'exact', 'kilometres'), (6.7e10, 'exact', 'USD'), (2.04e8, 'exact', 'USD')]),
    ("The fishermen of Saint-Denis were promised CFA 1.5 billion.", [(1.5e9, 'exact', 'XOF')]),
    ("Exports rose to 2.2 million tonnes from 1.9 million; aid of Nkr 300m came.", [(2.2e6, 'exact', 'tonnes'), (1.9e6, 'exact', 'tonnes'), (3e8, 'exact', 'NOK')]),
    ("A 10,000-place quota was set before 40,000 spectators.", [(10000, 'exact', 'quota')]),
    ("The dam burst and displaced over 26,000 people.", []),
    ("A 100-company trade mission will carry a P18.9-billion contract.", [(100, 'exact', 'mission'), (1.89e10, 'exact', 'PHP')]),
    ("Some 79,000 Indians visited, as against 70,000 the year before.", [(79000, 'about', 'Indians'), (70000, 'exact', 'Indians')]),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), WORDED, ids=[text[:60] for text, _ in WORDED])
def test_wordings_of_the_press(body, expected):
    assert [(value, bound, unit) for _, value, _, bound, unit in stated(body)] == expected


def one(body, published="2024-05-20"):
    (row,) = rows_of(body, published)
    return row


@pytest.mark.parametrize(
    ("body", "counted"),
    [
        ("Bilateral trade turnover reached $3.6 billion.", "Bilateral trade turnover"),
        ("Ghana got a $75 million loan for roads.", "loan"),
        ("A 410 million euro accord was signed.", "accord"),
        ("Chile will add 320 megawatts of wind power.", "wind power"),
        ("Lima hailed a 14 percent rise in trade.", "rise in trade"),
        ("A two-billion-dollar (1.8-billion-euro) tender was opened.", None),
        ("More than 60 Swedish companies operate in Ghana.", "Swedish companies"),
        ("Investments by Qatar, which come to about 45 million dollars, will grow.", "Investments"),
        ("Cairo will receive 40 trucks worth $2 million.", None),
        ("It sent $5 million to Niamey.", None),
    ],
    ids=lambda value: str(value)[:50],
)
def test_what_is_counted_is_said_in_the_words_of_the_article(body, counted):
    rows = rows_of(body)
    if counted is not None:
        assert [row.counted for row in rows] == [counted]
    assert all(row.counted is None or row.counted in body for row in rows)


def test_a_sum_between_brackets_shares_what_is_counted_and_the_bound():
    rows = rows_of("Nearly four billion dollars (3.7 billion euros) of credit were promised.")
    assert [(row.unit, row.bound) for row in rows] == [("USD", "almost"), ("EUR", "almost")]


@pytest.mark.parametrize(
    ("body", "as_of"),
    [
        ("Trade stood at $2.4 billion in 2023.", "2023"),
        ("Trade reached 6.2 billion US dollars last year.", "2023"),
        ("In 2022, exports rose by 12 percent.", "2022"),
        ("As of today, 45 Omani firms are registered.", "2024-05-20"),
        ("The minister said on Friday that trade stood at $2 billion.", None),
        ("Since 2005, Qatar has invested $3 billion.", None),
    ],
    ids=lambda value: str(value)[:50],
)
def test_the_time_of_a_figure(body, as_of):
    assert one(body).as_of == as_of


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("Exports reached 90 million euros in 2022 and 75 million euros a year before.", ["2022", "2021"], id="a year before counts from the year told first"),
        pytest.param("Turnover was 8 million dollars last year and 5 million dollars three years earlier.", ["2023", "2020"], id="some years earlier"),
        pytest.param("Sales were 9 million dollars in 2022 and 7 million two years earlier.", ["2022", "2020"], id="some years earlier, without the currency"),
        pytest.param("Imports came to 8 million dollars in 2019 and to 9 million dollars the following year.", ["2019", "2020"], id="the following year"),
        pytest.param("Trade grew from 20 million to 70 million dollars between 2012 and 2022.", ["2012", "2022"], id="two amounts and two years"),
        pytest.param("Trade rose from 20 million to 70 million dollars in 2022.", [None, "2022"], id="what it grew from is not of the year of what it grew to"),
        pytest.param("Trade rose to 70 million dollars in 2022 from 20 million.", ["2022", None], id="the same, told the other way round"),
        pytest.param("Exports stood at 40 million euros in 2022, compared with 35 million euros.", ["2022", None], id="what it is compared with"),
        pytest.param("Exports of 5 million euros and imports of 7 million euros were registered in 2022.", ["2022", "2022"], id="two amounts that share a year"),
        pytest.param("Some 30 Danish firms work in Ghana and hope to double sales to 9 million euros by 2029.", [None, "2029"], id="the time of a hope"),
        pytest.param("The 14 Danish firms have offices in Accra, but a port will be built in 2026.", [None], id="the time of another clause"),
        pytest.param("Sales came to 3 million euros in 2022 and are expected to reach 9 million euros.", ["2022", None], id="what is hoped for is not of the year before"),
        pytest.param("Trade came to 9 million euros in 2020, and the number of Danish firms has doubled to 60.", ["2020", None], id="what is now is not of a year before"),
        pytest.param("In 2022 exports came to 5 million euros, while imports reached 7 million euros.", ["2022", "2022"], id="a year at the beginning is that of both clauses"),
        pytest.param("Exports rose 12 percent on the previous year.", [None], id="the year that growth is measured by"),
    ],
)  # fmt: skip
def test_each_figure_has_the_time_of_its_own_clause(body, expected):
    assert [row.as_of for row in rows_of(body)] == expected


@pytest.mark.parametrize(
    ("body", "counted"),
    [
        pytest.param("Mutual trade was worth 300 million dollars last year.", ["Mutual trade"], id="was worth"),
        pytest.param("The two sides expect trade of 12 million euros.", ["trade"], id="a verb of hope before the noun"),
        pytest.param("Imports were estimated at 12 million euros.", ["Imports"], id="were estimated at"),
        pytest.param("Exports of 5 million euros and imports of 7 million euros were registered.", ["Exports", "imports"], id="two amounts with a noun each"),
        pytest.param("A 60-km-long canal will link the towns.", ["canal"], id="how long something is, before its noun"),
        pytest.param("The gas pipeline will be 640 km long.", ["gas pipeline"], id="how long something is, behind its noun"),
    ],
)  # fmt: skip
def test_each_amount_is_of_what_its_clause_names(body, counted):
    assert [row.counted for row in rows_of(body)] == counted


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("Prices of Danish goods went up by 3 to 4 percent.", [(3, 4, "percent")], id="by so many to so many percent"),
        pytest.param("Exports rose by 2 to 3 billion dollars.", [(2e9, 3e9, "USD")], id="by a range of one scale"),
        pytest.param("Exports rose by 1 billion dollars to 3 billion dollars.", [(1e9, None, "USD"), (3e9, None, "USD")], id="by so much, to so much"),
        pytest.param("Up to a third of the cocoa goes to Denmark.", [(33.3, None, "percent")], id="a share that goes somewhere"),
        pytest.param("Half of the tourists come from Ghana.", [(50, None, "percent")], id="a share that comes from somewhere"),
        pytest.param("Trade was worth 9 million euros. About one third of it is fish.", [(9e6, None, "EUR"), (33.3, None, "percent")], id="a share of what was told before"),
        pytest.param("Half of the guests came to the opening; a third of the voters went to the polls.", [], id="a share of those who come or vote"),
    ],
)  # fmt: skip
def test_ranges_and_shares(body, expected):
    assert [(row.value, row.value_to, row.unit) for row in rows_of(body)] == expected


def test_sectors_are_those_of_the_sentence():
    assert "energy" in one(
        "They talked of trade. Iraq will export 150,000 barrels per day of oil."
    ).sector_codes.split(";")
    assert (
        one("They talked of energy. The airline flew 300 Danish tourists.")
        .sector_codes.split(";")
        .count("energy")
        == 0
    )


def test_what_an_article_repeats_is_one_figure_and_another_sum_is_another():
    rows = rows_of("Oslo gave $70 million. The $70 million are for forests. Another $70 million will follow.")
    assert [row.value for row in rows] == [70e6, 70e6]


@pytest.mark.parametrize(
    ("body", "ends"),
    [
        ("Exports of tea to Jordan rose between 4% and 6%.", [("between 4% and 6%", 4, 6)]),
        ("Exports of tea pay a tariff of 4% to 6%.", [("4% to 6%", 4, 6)]),
        ("Exports of tea pay a tariff of 4%-6%.", [("4%-6%", 4, 6)]),
        ("Tariffs on tea range from 4 percent to 6 percent.", [("4 percent to 6 percent", 4, 6)]),
        ("They offer loans from $4 million to $6 million for trade.", [("$4 million to $6 million", 4e6, 6e6)]),
        ("They offer loans of 4 million dollars to 6 million dollars.", [("4 million dollars to 6 million dollars", 4e6, 6e6)]),
        ("Tariffs on tea fall from 6% to 4%.", [("6%", 6, None), ("4%", 4, None)]),
        ("Trade grew from $4 million to $6 million.", [("$4 million", 4e6, None), ("$6 million", 6e6, None)]),
        ("They want to bring trade from $4 billion to $6 billion.", [("$4 billion", 4e9, None), ("$6 billion", 6e9, None)]),
        ("Exports of tea rose 4% and imports 6%.", [("4%", 4, None), ("6%", 6, None)]),
        ("Trade grew 4% to $6 million.", [("4%", 4, None), ("$6 million", 6e6, None)]),
    ],
    ids=lambda value: value[:50] if isinstance(value, str) else None,
)  # fmt: skip
def test_two_amounts_are_the_ends_of_a_range_unless_something_changes_from_one_to_the_other(body, ends):
    assert [(words, value, value_to) for words, value, value_to, _, _ in stated(body)] == ends


@pytest.mark.parametrize(
    ("body", "counted"),
    [
        ("It costs 700,000 tenge.", None),
        ("The Omani visa costs 700,000 tenge.", "Omani visa"),
        ("A new railway will cost about $40 million.", "new railway"),
        ("Its costs were put at $40 million.", "costs"),
        ("They will fund $40 million of the harbour in Sohar.", None),
        ("The tariff of 12% stays.", "tariff"),
        ("Cairo hailed its orders, $40 million in all.", "orders"),
    ],
    ids=lambda value: str(value)[:50],
)
def test_what_somebody_does_is_no_counted_thing(body, counted):
    assert [row.counted for row in rows_of(body)] == [counted]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (
            "About 60 Danish firms work in Ghana. More than 60 Ghanaian firms work in Denmark.",
            ["About 60 Danish firms", "More than 60 Ghanaian firms"],
        ),
        (
            "Some 40 Danish shipping firms work in Ghana; 40 Ghanaian shipping firms sail to Denmark.",
            ["Some 40 Danish shipping firms", "40 Ghanaian shipping firms"],
        ),
        ("Oslo sold 25 diesel engines and 25 steam engines.", ["25 diesel engines", "25 steam engines"]),
        ("Eight Danish ports and eight Ghanaian ports took part.", ["Eight Danish ports", "eight Ghanaian ports"]),
        ("About 60 Danish firms work in Ghana. The 60 firms employ 900 people.", ["About 60 Danish firms", "900 people"]),
        ("Oslo sold 25 engines. The 25 diesel engines are new.", ["25 engines"]),
        ("Oslo sold 25 diesel engines. The 25 new engines run well.", ["25 diesel engines"]),
        ("Some 40 Danish shipping firms came. The 40 Danish firms like Accra.", ["Some 40 Danish shipping firms"]),
    ],
    ids=lambda value: value[:50] if isinstance(value, str) else None,
)  # fmt: skip
def test_an_equal_number_of_other_things_is_another_figure_and_a_plain_repetition_is_not(body, told):
    assert [words for words, *_ in stated(body)] == told


def test_two_items_of_a_list_tell_two_sums_and_a_sum_that_the_list_only_repeats_is_one():
    text = (
        "Ghana is to get $40 million from Denmark.\n{0} Port of Tema: $40 million for new quays.\n"
        "{1} Grid: $15 million for cables.\n{2} Schools: $15 million, of which $15 million are a grant.\n"
        "The $15 million come in June."
    )
    for marks in (("-", "-", "-"), ("1.", "2.", "3."), ("a)", "b)", "c)")):
        assert [row.value for row in rows_of(text.format(*marks))] == [40e6, 15e6, 15e6]
        apart = text.replace("\n{2}", "\nWhat it means:\n{2}").format(*marks)
        assert [row.value for row in rows_of(apart)] == [40e6, 15e6]


def test_no_numbers_no_rows():
    assert rows_of("The ministers met in Accra and spoke of trade.") == []


@pytest.mark.parametrize(
    "unit",
    [
        "9",
        "1,",
        "1,000,",
        "100 000 ",
        "million ",
        "one million ",
        "two hundred and ",
        "a ",
        "$",
        "$5",
        "5-",
        "5 to ",
        "twenty-",
        "(",
        "5 (",
        "5 percent ",
        "more than ",
        "over 5 ",
        "number of ",
        "number of firms ",
        "10 large ",
        "10 large and ",
        "10 firms ",
        "1.",
        "1 000 ",
        "and a half ",
        "in trade ",
        "5 in trade in ",
        "from 5 to ",
        "between 5 and ",
        "us$",
        "rs. ",
        "5 million and ",
        "of the ",
        "40 of the ",
        "trade and ",
        "x",
    ],
)
def test_no_pattern_runs_away_on_long_text(unit):
    body = "Trade was 5 " + unit * (100_000 // len(unit))
    text = layout.read(Article("a", body, "a.txt"), vocabulary.read())
    begun = time.process_time()
    figures.extract(text, [], [], vocabulary.read())
    assert time.process_time() - begun < 1
