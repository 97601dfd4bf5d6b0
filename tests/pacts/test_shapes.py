"""Signed documents: the shapes in which reports name them, and what is no signed document."""

import datetime as dt

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.extract import Extraction, extract, survey

DAY = dt.date(2021, 6, 10)


def read(words: str) -> Extraction:
    """Everything extracted from an article with this text."""
    vocabularies = vocabulary.read()
    return extract(survey(Article("a", words, "a.txt", published_on=DAY), vocabularies), vocabularies)


def documents(words: str) -> list[tuple[str, str]]:
    """Kind and title of each document."""
    return [(document.kind_code, document.title) for document in read(words).documents]


MOU, MOC = "memorandum_of_understanding", "memorandum_of_cooperation"
SHAPES = [
    pytest.param(
        "The following documents were signed:\n\n- Agreement on air services;\n\n- Memorandum of understanding on sport;\n\n- Joint action plan for 2022.",
        [("agreement", "Agreement on air services"), (MOU, "Memorandum of understanding on sport"), ("plan_of_action", "Joint action plan for 2022")],
        id="bullets under a heading"),
    pytest.param(
        "The ministers witnessed the signing of:\n\n1. Protocol on customs;\n\n2. Agreement on twin relations between Faro and Cork.\n\nThe visit ends on Friday.",
        [("protocol", "Protocol on customs"), ("agreement", "Agreement on twin relations between Faro and Cork")],
        id="numbers under a heading without a noun"),
    pytest.param(
        "An exchange of documents signed during the visit took place.\n\n1. Agreement on fisheries;\n\n2. Letter of intent on the port of Beira.",
        [("agreement", "Agreement on fisheries"), ("letter_of_intent", "Letter of intent on the port of Beira")],
        id="numbers under a full sentence"),
    pytest.param(
        "List of signed documents:\nAgreement on mutual legal assistance\nMemorandum of understanding on archives",
        [("agreement", "Agreement on mutual legal assistance"), (MOU, "Memorandum of understanding on archives")],
        id="one document a line without marks"),
    pytest.param(
        "Documents were signed, including an agreement on readmission; a protocol on customs; and a plan on tourism.",
        [("agreement", "agreement on readmission"), ("protocol", "protocol on customs"), ("plan", "plan on tourism")],
        id="semicolons in one sentence"),
    pytest.param(
        "The sides signed a memorandum on health, a protocol on quarantine and a joint statement.",
        [("memorandum", "memorandum on health"), ("protocol", "protocol on quarantine"), ("statement_joint", "joint statement")],
        id="commas in one sentence"),
    pytest.param(
        "A memorandum of cooperation between the Ministry of Health of Peru and the Ministry of Health of Chile on vaccines was signed.",
        [(MOC, "memorandum of cooperation between the Ministry of Health of Peru and the Ministry of Health of Chile on vaccines")],
        id="parties, then the subject"),
    pytest.param(
        "They signed an MoU on industrial cooperation between the Chamber of Commerce of Malta and the Chamber of Commerce of Tunisia.",
        [(MOU, "MoU on industrial cooperation between the Chamber of Commerce of Malta and the Chamber of Commerce of Tunisia")],
        id="the subject, then the parties"),
    pytest.param(
        "A memorandum of understanding on forests was also signed, along with a protocol on fires.",
        [(MOU, "memorandum of understanding on forests"), ("protocol", "protocol on fires")],
        id="passive, and a second one along with it"),
    pytest.param(
        "Agreements were reached between the National Museum of Peru and the National Museum of Chile, as well as between the University of Lima and the University of Santiago.",
        [("agreement", "Agreements were reached between the National Museum of Peru and the National Museum of Chile"),
         ("agreement", "between the University of Lima and the University of Santiago")],
        id="two pairs of parties under one plural"),
    pytest.param(
        "The foreign ministers signed two agreements on visas and fisheries.",
        [("agreement", "agreements on visas"), ("agreement", "fisheries")],
        id="as many areas as the number says"),
    pytest.param(
        "The two governments signed three memorandums of understanding -- one on water, another on roads, and the third on ports.",
        [(MOU, "one on water"), (MOU, "another on roads"), (MOU, "the third on ports")],
        id="one, another, the third"),
    pytest.param(
        "They signed a memorandum of cooperation on agriculture and another on telecommunications.",
        [(MOC, "memorandum of cooperation on agriculture"), (MOC, "another on telecommunications")],
        id="another stands for the kind before it"),
    pytest.param(
        "The ministers signed a protocol amending the agreement between the two governments on double taxation.",
        [("protocol", "protocol amending the agreement between the two governments on double taxation")],
        id="only the outer one of nested documents"),
    pytest.param(
        "On Wednesday they signed the Bilateral Air Services Agreement.",
        [("agreement", "Bilateral Air Services Agreement")], id="a title that ends in its kind"),
    pytest.param(
        "Ministers exchanged several documents on Wednesday. These included an agreement on defence and another agreement on water.",
        [("agreement", "agreement on defence"), ("agreement", "agreement on water")], id="a sentence that goes on"),
    pytest.param(
        "The prime minister signed trade deals with Kenya and Ghana.",
        [("agreement", "trade deals with Kenya"), ("agreement", "Ghana")], id="a plural with several partners"),
    pytest.param(
        "The presidents adopted a joint declaration on strategic partnership, the presidency reported.",
        [("declaration_joint", "joint declaration on strategic partnership")], id="adopted, with an attribution behind it"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), SHAPES)
def test_names(words: str, expected: list) -> None:
    assert documents(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("The ministers will sign an agreement on customs.", id="will sign"),
        pytest.param("The sides plan to sign a memorandum on sport next year.", id="plan to sign"),
        pytest.param("An agreement on visas is expected to be signed in May.", id="is expected to be signed"),
        pytest.param("They praised the agreement on visas signed in 2009.", id="signed long ago"),
        pytest.param("The agreement on visas, in force since 2014, was discussed.", id="in force since"),
        pytest.param("Two years ago they signed a treaty on borders.", id="two years ago"),
        pytest.param("Last year the countries signed a free trade agreement.", id="last year"),
        pytest.param("They discussed a draft agreement on pensions.", id="discussed"),
        pytest.param("They agreed to implement the bilateral agreements.", id="to be implemented"),
        pytest.param("Analysts recalled the recently signed gas contract.", id="recently signed"),
        pytest.param(
            "Within the framework of the visit, notes were compared.", id="a framework that is none"
        ),
    ],
)
def test_is_no_signed_document(words: str) -> None:
    assert documents(words) == []


def test_what_is_said_of_a_document_again_makes_no_second_row() -> None:
    words = "They signed a memorandum on sport. The memorandum was signed by the two ministers."
    assert documents(words) == [("memorandum", "memorandum on sport")]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        pytest.param(
            "The sides signed 12 agreements in the areas of energy, water and health.",
            12,
            id="a number and areas",
        ),
        pytest.param("Several documents were signed.", None, id="several documents"),
        pytest.param("We have reached a series of concrete agreements.", None, id="a series"),
    ],
)
def test_documents_that_are_not_named_are_one_passage(words: str, count: int | None) -> None:
    extraction = read(words)
    assert extraction.documents == []
    assert [group.count for group in extraction.document_groups] == [count]


def test_a_passage_whose_documents_are_named_next_is_left_out() -> None:
    words = "They exchanged several documents. These included an agreement on water."
    assert read(words).document_groups == []


def test_parties_level_sectors_and_day() -> None:
    words = "On Wednesday, the Ministry of Health of Peru and the Ministry of Health of Chile signed a memorandum on tourism."
    (document,) = read(words).documents
    assert document.parties == "Ministry of Health of Peru;Ministry of Health of Chile"
    assert (document.level_code, document.signed_on, document.signed_basis) == (
        "ministry",
        dt.date(2021, 6, 9),
        "stated",
    )
    assert set(document.sector_codes.split(";")) == {"tourism", "health"}


def test_a_day_that_is_not_stated_is_that_of_the_talks() -> None:
    words = "Peruvian President Ana Paz met Chilean President Luis Rey in Lima on Tuesday. An agreement on water was signed."
    (document,) = read(words).documents
    assert (document.signed_on, document.signed_basis) == (dt.date(2021, 6, 8), "inferred")


# Kind as annotations name it, title, parties.
FOURTEEN = [
    pytest.param("The parties signed:\n– Agreement on air services;\n– Protocol on plant health;\n– Treaty on extradition.",
        [("agreement", "Agreement on air services", ""), ("protocol", "Protocol on plant health", ""), ("treaty", "Treaty on extradition", "")], id="dashes below the parties signed"),
    pytest.param("List of signed documents:\n• Agreement on air services.\n• Protocol on plant health.",
        [("agreement", "Agreement on air services", ""), ("protocol", "Protocol on plant health", "")], id="dots below a list of signed documents"),
    pytest.param("Several documents were signed, among them:\n· Agreement on air services;\n· Programme of cultural exchange for 2022.",
        [("agreement", "Agreement on air services", ""), ("programme", "Programme of cultural exchange for 2022", "")], id="raised dots below among them"),
    pytest.param("The following documents were exchanged:\n* Memorandum on water\n* Letter of intent on wool\nThe premier leaves today.",
        [("memorandum", "Memorandum on water", ""), ("letter of intent", "Letter of intent on wool", "")], id="stars, and the report goes on"),
    pytest.param("The following documents were signed:\n• – Agreement on seeds;\n• – Agreement on wool.",
        [("agreement", "Agreement on seeds", ""), ("agreement", "Agreement on wool", "")], id="a dot and a dash"),
    pytest.param("The ministers signed the following documents:\n1) Agreement on seeds\n2) Memorandum on wool",
        [("agreement", "Agreement on seeds", ""), ("memorandum", "Memorandum on wool", "")], id="numbers with a bracket"),
    pytest.param("Three MoUs signed are as follows:\n1: Cooperation in forestry\n2: Training of pilots\n3: Exchange of archivists",
        [("memorandum", "Cooperation in forestry", ""), ("memorandum", "Training of pilots", ""), ("memorandum", "Exchange of archivists", "")], id="numbers with a colon, the kind in the heading only"),
    pytest.param("The two sides signed:\n1. Agreement on seeds\n2. Plan of consultations",
        [("agreement", "Agreement on seeds", ""), ("plan", "Plan of consultations", "")], id="numbers with a full stop"),
    pytest.param("The following documents were signed:\n\nAgreement on seeds between the Government of Peru and the Government of Chile\n\nMemorandum of understanding on wool\n\nJoint statement on friendship",
        [("agreement", "Agreement on seeds between the Government of Peru and the Government of Chile", "Government of Peru;Government of Chile"), ("memorandum", "Memorandum of understanding on wool", ""), ("statement", "Joint statement on friendship", "")], id="no mark at all, each line begins with its kind"),
    pytest.param("Signed were: an agreement on seeds; a memorandum on wool; and a road map for rail.",
        [("agreement", "agreement on seeds", ""), ("memorandum", "memorandum on wool", ""), ("plan", "road map for rail", "")], id="semicolons and a kind an item"),
    pytest.param("They signed an agreement on seeds, a protocol on wool, and a letter of intent on rail.",
        [("agreement", "agreement on seeds", ""), ("protocol", "protocol on wool", ""), ("letter of intent", "letter of intent on rail", "")], id="commas and a kind an item"),
    pytest.param("A memorandum of understanding between the Ministry of Youth of Peru and the Ministry of Sport of Chile in the field of sport was signed.",
        [("memorandum", "memorandum of understanding between the Ministry of Youth of Peru and the Ministry of Sport of Chile in the field of sport", "Ministry of Youth of Peru;Ministry of Sport of Chile")], id="parties, then in the field of"),
    pytest.param("An agreement between the Ministry of Health of Peru and the Ministry of Health of Chile for the training of nurses was signed.",
        [("agreement", "agreement between the Ministry of Health of Peru and the Ministry of Health of Chile for the training of nurses", "Ministry of Health of Peru;Ministry of Health of Chile")], id="parties, then for"),
    pytest.param("A protocol between the Customs Service of Peru and the Customs Authority of Chile to share data was signed.",
        [("protocol", "protocol between the Customs Service of Peru and the Customs Authority of Chile", "Customs Service of Peru;Customs Authority of Chile")], id="parties, then to"),
    pytest.param("The MoU on archives between the National Archive of Peru and the National Archive of Chile was signed.",
        [("memorandum", "MoU on archives between the National Archive of Peru and the National Archive of Chile", "National Archive of Peru;National Archive of Chile")], id="subject, then parties"),
    pytest.param("The University of Lima and the University of Talca signed a memorandum of cooperation.",
        [("memorandum", "memorandum of cooperation", "University of Lima;University of Talca")], id="two institutions sign"),
    pytest.param("Foreign ministers Ana Paz and Luis Rey signed a memorandum of cooperation.",
        [("memorandum", "memorandum of cooperation", "")], id="persons sign"),
    pytest.param("An MoU on wool was also signed, along with an agreement on seeds.",
        [("memorandum", "MoU on wool", ""), ("agreement", "agreement on seeds", "")], id="also signed, along with"),
    pytest.param("An agreement on seeds was signed by Minister Paz and Minister Rey.",
        [("agreement", "agreement on seeds", "")], id="signed by two ministers"),
    pytest.param("Agreements were reached between the Museum of Lima and the Museum of Talca, as well as between the Port of Callao and the Port of Arica.",
        [("agreement", "Agreements were reached between the Museum of Lima and the Museum of Talca", "Museum of Lima;Museum of Talca"), ("agreement", "between the Port of Callao and the Port of Arica", "Port of Callao;Port of Arica")], id="reached between, as well as between"),
    pytest.param("Memorandums were signed between the Library of Lima and the Library of Talca and between the Bank of Peru and the Bank of Chile.",
        [("memorandum", "Memorandums were signed between the Library of Lima and the Library of Talca", "Library of Lima;Library of Talca"), ("memorandum", "between the Bank of Peru and the Bank of Chile", "Bank of Peru;Bank of Chile")], id="signed between and between"),
    pytest.param("They signed two agreements on seeds and railways.",
        [("agreement", "agreements on seeds", ""), ("agreement", "railways", "")], id="a count that equals the areas"),
    pytest.param("They signed 12 agreements in the areas of energy, water, health and sport.",
        [], id="a count of areas that are summed up"),
    pytest.param("They signed several agreements on seeds and railways.",
        [], id="several, and areas"),
    pytest.param("In the presence of both leaders, the ministers signed the “Agreement on Seeds”, the “Memorandum on Wool” and the “Plan of Action on Rail”.",
        [("agreement", "Agreement on Seeds", ""), ("memorandum", "Memorandum on Wool", ""), ("plan", "Plan of Action on Rail", "")], id="quoted titles in one long sentence"),
    pytest.param("They signed a Preferential Trade Agreement.",
        [("agreement", "Preferential Trade Agreement", "")], id="a modifier title"),
    pytest.param("Agreement on seeds was signed at the talks.",
        [("agreement", "Agreement on seeds", "")], id="a title without an article"),
    pytest.param("They signed a protocol amending the agreement on the avoidance of double taxation.",
        [("protocol", "protocol amending the agreement on the avoidance of double taxation", "")], id="a protocol amending an agreement"),
    pytest.param("The ministers signed an MoU for the signing of the free trade agreement.",
        [("memorandum", "MoU for the signing of the free trade agreement", "")], id="a memorandum for the signing of another"),
    pytest.param("They signed a plan for the implementation of the treaty on water.",
        [("plan", "plan for the implementation of the treaty on water", "")], id="a plan for the implementation of a treaty"),
    pytest.param("They signed a joint statement, a declaration on peace, a treaty on borders and a road map for trade.",
        [("statement", "joint statement", ""), ("declaration", "declaration on peace", ""), ("treaty", "treaty on borders", ""), ("plan", "road map for trade", "")], id="statement, declaration, treaty, road map"),
    pytest.param("They signed an executive programme on culture, an action plan on tourism and a letter of intent on rail.",
        [("programme", "executive programme on culture", ""), ("plan", "action plan on tourism", ""), ("letter of intent", "letter of intent on rail", "")], id="executive programme, action plan, letter of intent"),
    pytest.param("They signed a protocol of intent on wool and a certificate of handover for the school.",
        [("protocol", "protocol of intent on wool", ""), ("other", "certificate of handover for the school", "")], id="protocol of intent, certificate of handover"),
    pytest.param("They signed minutes of the meeting and a contract for 12 trams.",
        [("other", "minutes of the meeting", ""), ("contract", "contract for 12 trams", "")], id="minutes, contract"),
    pytest.param("An exchange of notes on a grant was signed.",
        [("exchange of notes", "exchange of notes on a grant", "")], id="exchange of notes"),
    pytest.param("An agreement between the two governments on seeds was signed.",
        [("agreement", "agreement between the two governments on seeds", "the two governments")], id="between the two governments"),
    pytest.param("The ministries of health signed a plan on vaccines.",
        [("plan", "plan on vaccines", "ministries of health")], id="ministries of health"),
    pytest.param("The two capitals signed an agreement on twinning.",
        [("agreement", "agreement on twinning", "The two capitals")], id="the two capitals"),
    pytest.param("Both governments signed a treaty on borders.",
        [("treaty", "treaty on borders", "Both governments")], id="both governments"),
    pytest.param("They will ink a pact on wool.",
        [], id="will ink"),
    pytest.param("A pact on wool is planned to be signed in May.",
        [], id="is planned to be signed"),
    pytest.param("The pact on wool was signed in 2009.",
        [], id="in an old year"),
    pytest.param("They signed a pact on wool. The pact was signed by the two ministers.",
        [("agreement", "pact on wool", "")], id="told again by the pact"),
    pytest.param("The memorandum on wool was signed two years ago.",
        [], id="two years ago"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), FOURTEEN)
def test_names_each_of_the_fourteen_shapes(words: str, expected: list) -> None:
    kinds = vocabulary.read().concepts["document_kinds"]
    assert [
        (kinds[row.kind_code].extra["gold_kind"], row.title, row.parties) for row in read(words).documents
    ] == expected
