"""Figures: quantities that describe a relationship, with value, bound and unit; numbers of other kinds are none."""

import datetime as dt

import pytest

from summitry import dates, layout, vocabulary
from summitry.articles import Article
from summitry.extract import figures, organisations


def rows_of(body, published="2024-05-20"):
    day = dt.date.fromisoformat(published)
    article = Article("a", body, "a.txt", published_on=day)
    text = layout.read(article, vocabulary.read())
    rows = figures.extract(text, dates.extract(text), organisations.find(text), vocabulary.read())
    assert rows == sorted(rows)
    return rows


def stated(body):
    return [
        (body[row.start : row.end], row.value, row.value_to, row.bound, row.unit) for row in rows_of(body)
    ]


# (id, text, [(words, value, value_to, bound, unit)])
CASES = [
    (
        "money with a symbol and a scale",
        "The bank extended a $750 million credit line to Ghana.",
        [("$750 million", 750e6, None, "exact", "USD")],
    ),
    (
        "money with the currency behind",
        "Two-way trade stood at 2.4 billion US dollars in 2023.",
        [("2.4 billion US dollars", 2.4e9, None, "exact", "USD")],
    ),
    (
        "a symbol of two parts and a scale glued to the number",
        "Jakarta will receive US$35m for mangroves.",
        [("US$35m", 35e6, None, "exact", "USD")],
    ),
    (
        "one sum in three currencies",
        "The €12bn ($13bn; £10.2bn) fund was set up for Moldova.",
        [
            ("€12bn", 12e9, None, "exact", "EUR"),
            ("$13bn", 13e9, None, "exact", "USD"),
            ("£10.2bn", 10.2e9, None, "exact", "GBP"),
        ],
    ),
    (
        "a written sum joined by hyphens",
        "Peru and Canada concluded a three-billion-dollar copper deal.",
        [("three-billion-dollar", 3e9, None, "exact", "USD")],
    ),
    (
        "a sum before its noun",
        "A 900 million euro contract for frigates was awarded to Rome.",
        [("900 million euro", 900e6, None, "exact", "EUR")],
    ),
    (
        "crores of rupees",
        "New Delhi announced a grant of Rs 500 crore to Bhutan.",
        [("Rs 500 crore", 5e9, None, "exact", "INR")],
    ),
    (
        "a bound before the number",
        "Trade between Vietnam and Laos exceeded $1.6 billion last year.",
        [("exceeded $1.6 billion", 1.6e9, None, "more than", "USD")],
    ),
    (
        "a bound with a small word before it",
        "Investment from Qatar totals just under $4 billion.",
        [("just under $4 billion", 4e9, None, "less than", "USD")],
    ),
    (
        "two bound words, the nearer to the whole counts",
        "The order is worth nearly an estimated 6 billion dollars.",
        [("nearly an estimated 6 billion dollars", 6e9, None, "almost", "USD")],
    ),
    (
        "a range of money with one scale",
        "Uganda expects 2-3 billion dollars in oil investment.",
        [("2-3 billion dollars", 2e9, 3e9, "exact", "USD")],
    ),
    (
        "between two sums",
        "The plant will cost between $400 million and $500 million.",
        [("between $400 million and $500 million", 400e6, 500e6, "exact", "USD")],
    ),
    (
        "from one sum to another: two figures",
        "They aim to raise trade from $2 billion to $5 billion by 2030.",
        [("$2 billion", 2e9, None, "exact", "USD"), ("$5 billion", 5e9, None, "exact", "USD")],
    ),
    (
        "a billion of dollars in words",
        "Morocco offered over a billion dollars in guarantees.",
        [("over a billion dollars", 1e9, None, "more than", "USD")],
    ),
    (
        "half a million",
        "About half a million Polish tourists visited Croatia.",
        [("About half a million Polish tourists", 5e5, None, "about", "tourists")],
    ),
    (
        "a sum whose currency stands with the sum before it",
        "Japan lent $2 billion in 2021 and a further 3 billion in 2022.",
        [("$2 billion", 2e9, None, "exact", "USD"), ("3 billion", 3e9, None, "exact", "USD")],
    ),
    (
        "other currencies by name",
        "Seoul pledged 300 billion won and Beijing 2 billion yuan.",
        [("300 billion won", 300e9, None, "exact", "KRW"), ("2 billion yuan", 2e9, None, "exact", "CNY")],
    ),
    (
        "a currency of several countries, told by its adjective",
        "The road cost 40 billion Kenyan shillings.",
        [("40 billion Kenyan shillings", 40e9, None, "exact", "KES")],
    ),
    (
        "a currency of several countries, told by the article",
        "Pakistan and Oman met on Monday. Islamabad set aside 5 billion rupees.",
        [("5 billion rupees", 5e9, None, "exact", "PKR")],
    ),
    (
        "a percentage",
        "Trade grew by 18 percent in the first quarter.",
        [("18 percent", 18, None, "exact", "percent")],
    ),
    (
        "a percentage in two words, with a bound",
        "Exports to Chile rose by almost 7.5 per cent.",
        [("almost 7.5 per cent", 7.5, None, "almost", "percent")],
    ),
    (
        "a percentage sign and a range",
        "Tariffs will fall by 10-15% for Tunisian olive oil.",
        [("10-15%", 10, 15, "exact", "percent")],
    ),
    (
        "growth by a number of times",
        "Cargo traffic between Turkmenistan and Iran increased 2.5 times.",
        [("2.5 times", 2.5, None, "exact", "times")],
    ),
    ("the number of meetings is no growth", "The two ministers have met three times this year.", []),
    (
        "tonnes",
        "Angola bought 120,000 tonnes of rice from Thailand.",
        [("120,000 tonnes", 120000, None, "exact", "tonnes")],
    ),
    (
        "thousands divided by a blank",
        "Up to 100 000 tons of wheat will be shipped to Algeria.",
        [("Up to 100 000 tons", 100000, None, "up to", "tonnes")],
    ),
    (
        "a measure joined by a hyphen",
        "Masdar will build a 500-megawatt wind farm in Georgia.",
        [("500-megawatt", 500, None, "exact", "megawatts")],
    ),
    (
        "barrels a day",
        "Iraq will pump at least 150,000 barrels per day to Jordan.",
        [("at least 150,000 barrels per day", 150000, None, "at least", "barrels per day")],
    ),
    (
        "companies with a bound",
        "As many as 300 German companies operate in Namibia.",
        [("As many as 300 German companies", 300, None, "up to", "companies")],
    ),
    (
        "some",
        "Some 45 Omani firms have offices in Tanzania.",
        [("Some 45 Omani firms", 45, None, "about", "firms")],
    ),
    (
        "a plus behind the number",
        "More investors followed: 50+ companies are registered in Accra.",
        [("50+ companies", 50, None, "more than", "companies")],
    ),
    (
        "written number of documents",
        "The two sides signed ten agreements on Sunday.",
        [("ten agreements", 10, None, "exact", "agreements")],
    ),
    (
        "a dozen",
        "More than a dozen memoranda were exchanged in Lima.",
        [("More than a dozen memoranda", 12, None, "more than", "memoranda")],
    ),
    (
        "a compound written number",
        "Twenty-five scholarships were granted to Fijian nurses.",
        [("Twenty-five scholarships", 25, None, "exact", "scholarships")],
    ),
    ("two hundred and fifty", "Cuba trained two hundred and fifty doctors for Timor-Leste.",
     [("two hundred and fifty doctors", 250, None, "exact", "doctors")]),
    (
        "adjectives between number and noun",
        "Rabat ordered four second-hand offshore patrol vessels from Madrid.",
        [("four second-hand offshore patrol vessels", 4, None, "exact", "vessels")],
    ),
    (
        "a plural without an s",
        "Manila will buy 12 light combat aircraft.",
        [("12 light combat aircraft", 12, None, "exact", "aircraft")],
    ),
    (
        "flights a week",
        "The carriers will operate 14 weekly flights between Muscat and Nairobi.",
        [("14 weekly flights", 14, None, "exact", "flights")],
    ),
    (
        "a noun that no list holds, with a large number",
        "Denmark donated 350 incubators to Zambia.",
        [("350 incubators", 350, None, "exact", "incubators")],
    ),
    (
        "people who live in the other country",
        "The 80,000 ethnic Uzbeks of the region were discussed.",
        [("80,000 ethnic Uzbeks", 80000, None, "exact", "Uzbeks")],
    ),
    (
        "nations as buyers",
        "Brazilian poultry is exported to more than 150 countries.",
        [("more than 150 countries", 150, None, "more than", "countries")],
    ),
    (
        "no fewer than",
        "No fewer than 20 joint ventures were founded.",
        [("No fewer than 20 joint ventures", 20, None, "at least", "joint ventures")],
    ),
    ("dates and years", "On 12 March 2024, and again in 1998, the ministers met in Oslo.", []),
    ("ordinals and anniversaries", "They marked the 25th anniversary and held the third round of talks.", []),
    ("durations", "He is on a four-day visit and spoke for two hours, 12 years after the last trip.", []),
    ("clock times", "The plane landed at 10:30 a.m. and left at 5 p.m. local time.", []),
    ("ages", "The 71-year-old president, aged 71, walked with his 68-year-old guest.", []),
    ("sides and leaders", "The two countries and both sides thanked the two leaders and three presidents.", []),
    ("names with numbers", "They discussed the G20, 5G, the F-35, an A320, Expo 2027 and Radio 4.", []),
    ("numbered things", "Resolution 1701, Article 5 and Highway 1 came up in Room 12, on page 40.", []),
    ("delegations", "A 40-member delegation and 11 delegation members followed the minister.", []),
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
