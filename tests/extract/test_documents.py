"""Signed documents: each on its own, in the many ways that reports of visits name them; and what is no signed document."""

import datetime as dt
import time
from functools import cache

import pytest

from summitry import pacts, vocabulary
from summitry.articles import Article
from summitry.corpus import Corpus
from summitry.extract import Extraction, extract, survey

Named = list[tuple[str, str]]


@cache
def read(text: str, published: str | None = "2024-05-16") -> Extraction:
    """Everything extracted from a text that was published on a Thursday."""
    day = dt.date.fromisoformat(published) if published else None
    return extract(
        survey(Article("a", text, "a.txt", published_on=day), vocabulary.read()), vocabulary.read()
    )


def named(text: str, published: str | None = "2024-05-16") -> Named:
    """The part of the kind that annotations use, and the title, of each document."""
    kinds = vocabulary.read().concepts["document_kinds"]
    return [(kinds[row.kind_code].extra["gold_kind"], row.title) for row in read(text, published).documents]


REPORTS: list[tuple[str, str, Named]] = [
    ("agency bullets with dashes after a header", "Following the talks, the following documents were signed:\n- Agreement between the Government of Georgia and the Government of Latvia on mutual protection of classified information;\n- Memorandum of Understanding on cooperation in tourism;\n- Programme of cooperation in culture for 2022-2024.\nThe President of Latvia then laid a wreath.", [("agreement", "Agreement between the Government of Georgia and the Government of Latvia on mutual protection of classified information"), ("memorandum", "Memorandum of Understanding on cooperation in tourism"), ("programme", "Programme of cooperation in culture for 2022-2024")]),
    ("bullets with dots, kinds in mid-item", "The two Presidents witnessed the exchange of the following instruments:\n• MoU between Botswana Investment Authority and Rwanda Development Board\n• Extradition Treaty\n• Letter of Intent on wildlife conservation", [("memorandum", "MoU between Botswana Investment Authority and Rwanda Development Board"), ("treaty", "Extradition Treaty"), ("letter of intent", "Letter of Intent on wildlife conservation")]),
    ("numbers, kind in the header only", "Three MoUs signed on the occasion are as follows:\n1. Cooperation in animal health\n2. Cooperation in sport and youth affairs\n3. Training of diplomats", [("memorandum", "Cooperation in animal health"), ("memorandum", "Cooperation in sport and youth affairs"), ("memorandum", "Training of diplomats")]),
    ("numbers with brackets, signatories cut off", "List of documents signed during the State Visit of the President of Mongolia\n1) Agreement on visa exemption for holders of diplomatic passports, signed by the foreign ministers\n2) Protocol on plant quarantine, signed by the ministers of agriculture", [("agreement", "Agreement on visa exemption for holders of diplomatic passports"), ("protocol", "Protocol on plant quarantine")]),
    ("lines without any mark", "Documents signed:\nTreaty on strategic partnership\nAgreement on the abolition of visas\nJoint Action Plan for 2023-2025\n\nThe delegation left Tashkent in the evening.", [("treaty", "Treaty on strategic partnership"), ("agreement", "Agreement on the abolition of visas"), ("plan", "Joint Action Plan for 2023-2025")]),
    ("inline list with semicolons", "As a result of the visit the parties signed: an agreement on cooperation in the field of veterinary medicine; a memorandum on the exchange of archival documents; and a protocol on phytosanitary requirements for the export of apples.", [("agreement", "agreement on cooperation in the field of veterinary medicine"), ("memorandum", "memorandum on the exchange of archival documents"), ("protocol", "protocol on phytosanitary requirements for the export of apples")]),
    ("inline list with commas and a kind each", "The ministers signed a convention on the avoidance of double taxation, an agreement on mutual promotion of investments and a cultural exchange programme.", [("treaty", "convention on the avoidance of double taxation"), ("agreement", "agreement on mutual promotion of investments"), ("programme", "cultural exchange programme")]),
    ("including list behind a number", "A total of four documents were signed, including a memorandum of understanding on digital health and a letter of intent on green hydrogen.", [("memorandum", "memorandum of understanding on digital health"), ("letter of intent", "letter of intent on green hydrogen")]),
    ("next sentence itemises the group", "The leaders exchanged several documents signed by members of the delegations. Among them are an agreement on the transfer of sentenced persons and a road map for trade until 2030.", [("agreement", "agreement on the transfer of sentenced persons"), ("plan", "road map for trade until 2030")]),
    ("ministries as parties, then the field", "A memorandum of cooperation between the Ministry of Agriculture, Water Resources and Forestry of Albania and the Ministry of Rural Development of Cyprus in the field of irrigation was signed.", [("memorandum", "memorandum of cooperation between the Ministry of Agriculture, Water Resources and Forestry of Albania and the Ministry of Rural Development of Cyprus in the field of irrigation")]),
    ("subject before the parties", "Officials signed a memorandum of understanding on maritime search and rescue between the Philippine Coast Guard and the Indonesian Coast Guard.", [("memorandum", "memorandum of understanding on maritime search and rescue between the Philippine Coast Guard and the Indonesian Coast Guard")]),
    ("two institutions sign", "On Tuesday the Central Bank of Kenya and the Bank of Ghana signed a memorandum of cooperation.", [("memorandum", "memorandum of cooperation")]),
    ("persons sign", "Foreign Minister Maria Sol and her Omani counterpart signed an agreement on the exemption of visas.", [("agreement", "agreement on the exemption of visas")]),
    ("government signs with a partner", "Ecuador signed an agreement with Qatar on air services.", [("agreement", "agreement with Qatar on air services")]),
    ("headline in the present", "Iceland, Japan sign agreement on geothermal energy", [("agreement", "agreement on geothermal energy")]),
    ("signed after an insert", "The two sides signed, in the presence of King Felipe and President Petro, a treaty on judicial assistance.", [("treaty", "treaty on judicial assistance")]),
    ("inked a deal", "Dhaka and Thimphu inked a preferential trade agreement here on Sunday.", [("agreement", "preferential trade agreement")]),
    ("passive with a signatory", "An agreement on cooperation in science and technology was signed by Minister Cho and Minister Weber.", [("agreement", "agreement on cooperation in science and technology")]),
    ("passive, verb before the subject", "A memorandum was also signed on cooperation between the two academies of sciences.", [("memorandum", "memorandum was also signed on cooperation between the two academies of sciences")]),
    ("along with", "A contract for the supply of trams was signed, together with a financing agreement.", [("contract", "contract for the supply of trams"), ("agreement", "financing agreement")]),
    ("plural with pairs of cities", "Twinning agreements were signed between Cork and Perugia, as well as between Galway and Lucca.", [("agreement", "Twinning agreements were signed between Cork and Perugia"), ("agreement", "between Galway and Lucca")]),
    ("count equals the areas", "The two countries signed two agreements on extradition and customs cooperation.", [("agreement", "agreements on extradition"), ("agreement", "customs cooperation")]),
    ("three memoranda, three areas", "They signed three memorandums of understanding on fisheries, tourism and higher education.", [("memorandum", "memorandums of understanding on fisheries"), ("memorandum", "tourism"), ("memorandum", "higher education")]),
    ("modifier title in capitals", "President Ruto and Prime Minister Sunak signed the Economic Partnership Agreement in Nairobi.", [("agreement", "Economic Partnership Agreement")]),
    ("quoted titles", "Also signed were the “Agreement on Cooperation in the Field of Standardization” and the “Memorandum on Cooperation between Diplomatic Academies”.", [("agreement", "Agreement on Cooperation in the Field of Standardization"), ("memorandum", "Memorandum on Cooperation between Diplomatic Academies")]),
    ("title without an article", "Memorandum of Understanding on Cooperation in Forestry was signed by the ambassadors.", [("memorandum", "Memorandum of Understanding on Cooperation in Forestry")]),
    ("fact sheet with abbreviation", "- The United States and Kenya signed the Framework for Strategic Investment (FSI), a landmark arrangement that opens new markets.", [("agreement", "Framework for Strategic Investment")]),
    ("modifier and apposition", "The leaders signed a nuclear cooperation agreement, a move that cements decades of work.", [("agreement", "nuclear cooperation agreement")]),
    ("amending protocol", "The finance ministers signed a protocol amending the convention between Norway and Malta on double taxation.", [("protocol", "protocol amending the convention between Norway and Malta on double taxation")]),
    ("plan implementing an agreement", "A plan for the implementation of the memorandum of understanding on water was signed.", [("plan", "plan for the implementation of the memorandum of understanding on water")]),
    ("joint statement issued", "The two leaders issued a joint statement after their talks.", [("statement", "joint statement")]),
    ("in a joint statement", "In a joint statement, Ottawa and Seoul condemned the missile launches.", [("statement", "joint statement")]),
    ("joint communique", "A joint communique on strengthening relations was adopted at the end of the visit.", [("statement", "joint communique on strengthening relations")]),
    ("declaration adopted", "The presidents adopted a declaration on enhanced strategic partnership.", [("declaration", "declaration on enhanced strategic partnership")]),
    ("road map", "The ministers approved a road map for cooperation in 2024-2026.", [("plan", "road map for cooperation in 2024-2026")]),
    ("exchange of notes", "An exchange of notes on a grant of 1 billion yen for the hospital was signed by the ambassador.", [("exchange of notes", "exchange of notes on a grant of 1 billion yen for the hospital")]),
    ("letters exchanged", "They exchanged letters on the opening of consulates.", [("exchange of notes", "letters on the opening of consulates")]),
    ("minutes", "The co-chairs signed the minutes of the ninth meeting of the joint commission.", [("other", "minutes of the ninth meeting of the joint commission")]),
    ("a deal on supply chains buys nothing", "Chile and Japan signed a deal to secure supply chains of lithium.", [("agreement", "deal to secure supply chains of lithium")]),
    ("commercial deal", "The airline signed a deal to buy 20 Embraer jets during the visit.", [("contract", "deal to buy 20 Embraer jets")]),
    ("purchase contract", "Warsaw and Seoul signed a contract worth 3 billion dollars for the delivery of howitzers.", [("contract", "contract worth 3 billion dollars for the delivery of howitzers")]),
    ("statement of intent", "Berlin and Canberra signed a joint declaration of intent on critical minerals.", [("declaration", "joint declaration of intent on critical minerals")]),
    ("both governments", "An agreement between the two governments on the employment of seasonal workers was signed.", [("agreement", "agreement between the two governments on the employment of seasonal workers")]),
    ("another on", "They signed a memorandum on rail safety and another on port security.", [("memorandum", "memorandum on rail safety"), ("memorandum", "another on port security")]),
    ("ministries of health", "The ministries of health of the two countries signed a work plan on cancer treatment.", [("plan", "work plan on cancer treatment")]),
    ("anaphora", "They signed a memorandum on youth policy. The memorandum was signed by Minister Haile and Minister Tan.", [("memorandum", "memorandum on youth policy")]),
    ("this agreement builds", "The two countries signed an agreement on water. This agreement builds on a pact of 1998.", [("agreement", "agreement on water")]),
    ("signing ceremony with chain", "After the talks, the leaders attended a signing ceremony for an agreement on defence cooperation and a memorandum on cyber security.", [("agreement", "agreement on defence cooperation"), ("memorandum", "memorandum on cyber security")]),
    ("said they had signed", "The minister told reporters that the two countries had signed an agreement on fishing rights on Monday.", [("agreement", "agreement on fishing rights")]),
    ("repetition is one row", "Jordan and Iraq on Sunday signed an agreement on oil supplies. “It matters a lot,” the minister said. The oil supplies agreement was signed in Amman by the energy ministers.", [("agreement", "agreement on oil supplies")]),
    ("resulted in", "The visit resulted in the signing of a memorandum on the training of nurses.", [("memorandum", "memorandum on the training of nurses")]),
    ("subject behind modifiers and with", "Sri Lanka signed a currency swap agreement with India worth $400 million on Thursday.", [("agreement", "currency swap agreement with India")]),
    ("finalised", "The two ministers finalised a five-year cooperation plan.", [("plan", "cooperation plan")]),
    ("plural to-infinitive between institutions", "The Ministry of Economy and the Export Bank of Korea signed agreements to finance three solar parks.", [("agreement", "agreements to finance three solar parks")]),
    ("one each for two ministries", "The Ministry of Culture of Peru and the National Museum of Chile signed a letter of intent, and the Ministry of Health signed a memorandum with Bayer on vaccines.", [("letter of intent", "letter of intent"), ("memorandum", "memorandum with Bayer on vaccines")]),
    ("agreement under which", "They also signed an agreement under which Baku will supply gas to Sofia.", [("agreement", "agreement under which Baku will supply gas to Sofia")]),
    ("verb behind on", "The leaders signed on Wednesday in Lima a free trade agreement.", [("agreement", "free trade agreement")]),
    ("a heading that ends in a verb of signing alone", "The prime ministers witnessed the signing of:\n1. Protocol on customs transit\n2. Agreement on sister ports between Gdynia and Batumi", [("protocol", "Protocol on customs transit"), ("agreement", "Agreement on sister ports between Gdynia and Batumi")]),
    ("a plural with several countries is one document each", "The minister signed trade pacts with Ghana and Togo.", [("agreement", "trade pacts with Ghana"), ("agreement", "Togo")]),
    ("one of several deals", "One of the deals signed was between a Norwegian shipyard and a Chilean fishing company.", [("contract", "deals signed was between a Norwegian shipyard and a Chilean fishing company")]),
    ("a relative clause with its own subject", "Among the deals was a memorandum that Nokia signed with the University of Nairobi on rural networks.", [("memorandum", "memorandum that Nokia signed with the University of Nairobi on rural networks")]),
    ("the parties are signing today", "“Today we are signing a historic document, a treaty on alliance and good neighbourliness,” the president said.", [("treaty", "treaty on alliance and good neighbourliness")]),
    ("an adjective before another kind is a modifier", "The universities signed a cultural exchange programme and an exchange of letters on scholarships.", [("programme", "cultural exchange programme"), ("exchange of notes", "exchange of letters on scholarships")]),
    ("the last of a list behind words that no rule reads", "The ministers signed a protocol on fisheries, in the wake of last week's storms, as well as a plan of action on ports.", [("protocol", "protocol on fisheries"), ("plan", "plan of action on ports")]),
    ("a price between the kind and the subject", "Hanoi and Ottawa inked a deal worth $90 million to buy 30 trainer aircraft.", [("contract", "deal worth $90 million to buy 30 trainer aircraft")]),
    ("a definite title that was not told of before", "The foreign ministers signed the Treaty on Maritime Delimitation in Suva.", [("treaty", "Treaty on Maritime Delimitation")]),
    ("a date that belongs to an older document inside the title", "They signed a protocol amending the agreement on air services of 12 March 1996.", [("protocol", "protocol amending the agreement on air services of 12 March 1996")]),
    ("the quoted joint statement of both sides, told twice", "In a joint statement, the leaders backed the truce. The joint statement also called for elections.", [("statement", "joint statement")]),
    ("a statement that one side issued is none of both", "The foreign ministry issued a statement on the talks.", []),
    ("an agreement of words is no document", "The leaders reached agreement on the need for peace.", []),
    ("what others signed before the trip", "The trip comes shortly after Norway and Iceland signed a landmark fishing deal in Bergen.", []),
    ("a relative clause between a title and its verb", "The Exchange of Notes on a stand-by loan, which supports the rebuilding of the port, was signed by the two ministers.", [("exchange of notes", "Exchange of Notes on a stand-by loan")]),
    ("talks followed by a joint statement", "The talks were followed by a joint statement on maritime safety.", [("statement", "joint statement on maritime safety")]),
    ("exchanges of notes are one kind", "The premier welcomed the signing of exchanges of notes on subways, bypasses and dams.", [("exchange of notes", "exchanges of notes on subways, bypasses and dams")]),
    ("recently signed", "Investors praised the recently signed gas contract.", []),
    ("a document that was told of before points back", "The agreement that we have signed is historic, the premier said.", []),
    ("what two memoranda are about stands in the next sentence, a clause each", "They signed two memoranda. One of these memoranda aims at clean rivers while the second one is meant for seafarers.", [("memorandum", "clean rivers"), ("memorandum", "seafarers")]),
    ("a key point of a joint statement is no item of a list", "The key points of the joint statement signed by the two kings are as follows:\n1. Historical ties\n2. Trade and investment", [("statement", "joint statement")]),
]  # fmt: skip
NOT_SIGNED: list[tuple[str, str]] = [
    ("bullets below a planned signing", "The following documents are expected to be signed during the visit:\n- Agreement on air services;\n- Memorandum of understanding on health."),
    ("bullets without a document", "Talks covered the following topics:\n- trade agreements;\n- cooperation in energy;\n- the peace plan."),
    ("joint statement to the press", "Speaking in a joint statement to the press, the leaders thanked each other."),
    ("will sign", "During the visit the parties will sign an agreement on peaceful uses of nuclear energy."),
    ("to be signed soon", "A free trade agreement is to be signed next month, the minister said."),
    ("plan to sign", "Oman and Brunei plan to sign a memorandum on aquaculture."),
    ("set to sign", "The leaders are set to sign a defence pact on Thursday."),
    ("signed in an old year", "Finland and Chile signed an agreement on double taxation in 2007."),
    ("two years ago", "The memorandum on space, signed two years ago, has borne fruit."),
    ("in force since", "The agreement on visa-free travel has been in force since 2014."),
    ("ratified", "The parliament ratified the treaty signed last year."),
    ("discussed", "They discussed the implementation of the agreements reached earlier and the draft treaty."),
    ("agreed to sign", "The two sides agreed to sign an extradition treaty as soon as possible."),
    ("signing hoped for", "He expressed hope for the early signing of the agreement on mutual protection of investments."),
    ("before the signing", "Talks continued ahead of the signing of a grain deal."),
    ("a former leader signed", "Former president Lagos signed the Agreement on Trade in 2003, which lapsed."),
    ("an old treaty as ground", "Under a defence treaty signed in 1951, Washington must help Manila."),
    ("Act and policy", "He reiterated the one China policy, the three joint communiques and the Taiwan Relations Act."),
    ("views exchanged", "They exchanged views on the peace agreement and the reform plan."),
    ("signed into law", "The president signed into law a plan to cut taxes."),
    ("signed a guest book", "He signed the book of honour and praised the trade agreement."),
    ("negotiations concluded", "They concluded negotiations on a trade agreement."),
    ("not signed", "The sides failed to sign a gas agreement."),
    ("a draft that was signed is no new document", "The ministers signed the proposed agreement on water."),
    ("calls for conclusion", "He called for the speedy conclusion of a free trade agreement."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(text, expected, id=name) for name, text, expected in REPORTS]
)
def test_these_documents_were_signed(text: str, expected: Named) -> None:
    assert named(text) == expected


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in NOT_SIGNED])
def test_is_no_signed_document(text: str) -> None:
    assert named(text) == []


KNOWN_MISSES: list[tuple[str, str, Named, str]] = [
    (
        "an order that is told without a verb of signing",
        "His part in a contract on Monday to purchase 40 trams was praised.",
        [("contract", "contract on Monday to purchase 40 trams")],
        "no verb says that it was signed",
    ),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, expected, id=name, marks=pytest.mark.xfail(strict=True, reason=reason))
        for name, text, expected, reason in KNOWN_MISSES
    ],
)
def test_does_not_yet_read(text: str, expected: Named) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "parties", "level"),
    [
        pytest.param(
            "On Tuesday the Central Bank of Kenya and the Bank of Ghana signed a memorandum of cooperation.",
            "Central Bank of Kenya;Bank of Ghana",
            "institution",
            id="two banks are the subject",
        ),
        pytest.param(
            "A memorandum of cooperation between the Ministry of Agriculture, Water Resources and Forestry of Albania and the Ministry of Rural Development of Cyprus on irrigation was signed.",
            "Ministry of Agriculture, Water Resources and Forestry of Albania;Ministry of Rural Development of Cyprus",
            "ministry",
            id="two ministries with commas and and",
        ),
        pytest.param(
            "An agreement between the two governments on the employment of seasonal workers was signed.",
            "the two governments",
            "government",
            id="the two governments",
        ),
        pytest.param(
            "Ecuador signed an agreement with Qatar on air services.",
            "Ecuador;Qatar",
            "state",
            id="a country signs with another",
        ),
        pytest.param(
            "Foreign Minister Maria Sol and her Omani counterpart signed an agreement on the exemption of visas.",
            "",
            None,
            id="persons are signatories, not parties",
        ),
        pytest.param(
            "A memorandum on the exchange of films was signed between the National Archive of Chile and the Film Institute of Lima.",
            "National Archive of Chile;Film Institute of Lima",
            "institution",
            id="parties behind the verb",
        ),
    ],
)
def test_a_document_has_its_parties_and_their_level(text: str, parties: str, level: str | None) -> None:
    (row,) = read(text).documents
    assert (row.parties, row.level_code) == (parties, level)


def test_a_stated_day_and_one_that_is_inferred_from_the_talks() -> None:
    text = "Peruvian President Ana Paz met Chilean President Luis Rey in Lima on Tuesday. A memorandum on ports was signed. On Wednesday they signed an agreement on railways."
    assert [(row.signed_on, row.signed_basis) for row in read(text).documents] == [
        (dt.date(2024, 5, 14), "inferred"),
        (dt.date(2024, 5, 15), "stated"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param("The ministers signed an accord on fish on Dec. 3.", ["2023-12-03 stated"], id="a day right behind the document, however long ago"),
        pytest.param("The ministers signed on Dec. 3 an accord on fish.", ["2023-12-03 stated"], id="a day right behind the verb"),
        pytest.param("On Dec. 3, the ministers signed an accord on fish.", ["2023-12-03 stated"], id="a day that opens the sentence"),
        pytest.param("The ministers signed an accord on fish and a memorandum on ports in Quito on Dec. 3.", ["2023-12-03 stated"] * 2, id="one day behind two documents"),
        pytest.param("They signed an accord on fish that enters into force on Jan. 1.", ["2024-05-14 inferred"], id="a day that lies ahead is not that of signing"),
        pytest.param("The ministers, who met in Quito on Dec. 3, signed an accord on fish.", ["2024-05-14 inferred"], id="a day of another verb"),
        pytest.param("They signed an accord on fish after talks held on Dec. 3.", ["2024-05-14 inferred"], id="a day of talks before"),
        pytest.param("They signed a protocol amending the accord of Dec. 3.", ["2024-05-14 inferred"], id="a day of another document"),
        pytest.param("They signed an accord on fish and met the king on Dec. 3.", ["2024-05-14 inferred"], id="a day of the next verb"),
    ],
)  # fmt: skip
def test_an_earlier_day_is_that_of_signing_only_right_beside_it(sentence: str, expected: list[str]) -> None:
    found = read(f"Peruvian President Ana Paz met Chilean President Luis Rey in Lima on Tuesday. {sentence}")
    assert [f"{row.signed_on} {row.signed_basis}" for row in found.documents] == expected


def test_sectors_are_those_of_title_and_parties_and_politics_only_by_itself() -> None:
    text = "The Ministry of Health of Malta and the Ministry of Health of Fiji signed a memorandum on the training of nurses. The presidents signed a treaty on strategic partnership in agriculture and a declaration on political dialogue."
    assert [set(row.sector_codes.split(";")) for row in read(text).documents] == [
        {"education", "health"},
        {"agriculture"},
        {"political_dialogue"},
    ]


def test_a_document_with_a_third_country_is_none_of_these_talks() -> None:
    text = "Peruvian President Ana Paz met Chilean President Luis Rey in Lima on Tuesday. Chile and Bolivia signed a treaty on water. Peru and Chile signed an agreement on railways."
    assert named(text) == [("agreement", "agreement on railways")]


def test_the_ten_documents_of_a_seed(corpus: Corpus) -> None:
    rows = corpus["documents"]
    assert rows["article_id"].nunique() == 1
    assert list(rows["kind_code"].str.partition("_")[0]) == [
        *("agreement", "agreement", "memorandum", "memorandum", "memorandum"),
        *("protocol", "memorandum", "memorandum", "agreement", "agreement"),
    ]
    assert (rows["title"] == rows["text"]).all()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("They signed " + "an agreement on trade, " * 4000, id="many documents in one sentence"),
        pytest.param("They signed an agreement on " + "trade, " * 15000, id="a subject without an end"),
        pytest.param("signed " * 8000 + "agreement", id="many verbs"),
        pytest.param("agreement " * 8000, id="many nouns"),
        pytest.param("an agreement, also also also " * 3000 + "signed", id="many adverbs"),
        pytest.param("They signed:\n" + "- - - 1. " * 10000, id="many bullets"),
        pytest.param("The " + "agreement signed was " * 5000, id="many passives"),
        pytest.param("They signed 12 deals, including on " + "trade, " * 15000, id="a list without an end"),
        pytest.param("They signed deals on " + "trade and fish, " * 6000, id="many areas"),
        pytest.param(
            "An agreement to " + "lay pipes " * 10000 + "was signed.", id="many words before a verb"
        ),
        pytest.param("“a” " * 20000 + "deal was signed.", id="many quoted names"),
    ],
)
def test_long_runs_of_the_same_words_take_little_time(text: str) -> None:
    known = survey(Article("a", text, "a.txt"), vocabulary.read())
    start = time.process_time()
    pacts.read(known.text, known.names)
    assert time.process_time() - start < 3


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "A joint statement issued on Paz's Beijing visit spoke of a trade pact.",
            id="on a visit named by its place",
        ),
        pytest.param(
            "He recalled the memorandum on ports signed during the visit to Ecuador.",
            id="during a visit to a third country",
        ),
        pytest.param(
            "During his visit to Ecuador last week, Rey signed a trade accord.",
            id="a sentence that opens with a visit elsewhere",
        ),
        pytest.param(
            "Rey came from Quito, where he witnessed the signing of a declaration of intent on whales.",
            id="witnessed in a third country",
        ),
        pytest.param(
            "Rey came from Quito, where he signed a treaty on whales with Ecuador.", id="with a third country"
        ),
    ],
)
def test_a_document_of_a_visit_elsewhere_is_none_of_these_talks(text: str) -> None:
    talks = "Peruvian President Ana Paz met Chilean President Luis Rey in Lima on Tuesday. "
    assert named(talks + text) == []


def test_partners_of_one_deal_share_its_sectors() -> None:
    rows = read("The minister signed energy pacts with Ghana and Togo.").documents
    assert [(row.title, row.sector_codes) for row in rows] == [
        ("energy pacts with Ghana", "energy"),
        ("Togo", "energy"),
    ]


def test_the_subject_of_a_second_verb_stands_before_the_first() -> None:
    rows = read("Peru and Chile signed an accord on water and exchanged notes on a school.").documents
    assert [row.parties for row in rows] == ["Peru;Chile", "Peru;Chile"]


def test_a_clause_behind_a_comma_has_signatories_of_its_own() -> None:
    rows = read(
        "The two governments signed an accord on hemp, and Nadi Bank, a lender, concluded a contract with Suva Rail, the operator, on wagons."
    ).documents
    assert [row.parties for row in rows] == ["The two governments", "Nadi Bank;Suva Rail"]


def test_what_the_agreement_is_stands_in_a_sentence_before() -> None:
    text = "For years officials have worked on a treaty on extradition. The treaty was signed on Wednesday in Suva."
    assert named(text) == [("treaty", "treaty on extradition")]
