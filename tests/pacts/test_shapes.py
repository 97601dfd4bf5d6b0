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
