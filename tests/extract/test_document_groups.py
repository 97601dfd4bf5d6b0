"""Passages on signed documents that name none: their number, their sectors, and when they are left out."""

import datetime as dt

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.corpus import Corpus
from summitry.extract import extract, survey
from summitry.extract.rows import DocumentGroup


def groups(text: str) -> list[DocumentGroup]:
    """The passages of a text that was published on a Thursday."""
    article = Article("a", text, "a.txt", published_on=dt.date(2024, 5, 16))
    return extract(survey(article, vocabulary.read()), vocabulary.read()).document_groups


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, expected, id=name)
        for name, text, expected in (
            (
                "a number and areas",
                "Vietnam and Laos signed 12 agreements in the areas of energy, education, transport and health.",
                [(12, "12 agreements in the areas of energy, education, transport and health")],
            ),
            (
                "two adjectives of one noun",
                "They signed two accords on military and technical cooperation.",
                [(2, "two accords on military and technical cooperation")],
            ),
            (
                "a plural by itself, where nothing else is told",
                "Agreements were signed during the visit.",
                [(None, "Agreements")],
            ),
            (
                "a plural by itself beside a number",
                "Two accords were signed in Suva. The ministers spoke of tea. Agreements were signed.",
                [(2, "Two accords")],
            ),
            (
                "a dozen",
                "The prime ministers witnessed the signing of a dozen deals covering energy, banking and railways.",
                [(12, "a dozen deals covering energy, banking and railways")],
            ),
            (
                "a series",
                "A series of bilateral documents was signed following the negotiations.",
                [(None, "A series of bilateral documents")],
            ),
            (
                "a package and its purpose",
                "The visit ended with the signing of a package of agreements aimed at deepening trade.",
                [(None, "a package of agreements aimed at deepening trade")],
            ),
            (
                "more than, and a price",
                "More than 20 agreements worth $6 billion were signed at the business forum.",
                [(20, "More than 20 agreements worth $6 billion")],
            ),
            (
                "two kinds that one number counts",
                "The leaders saw the signing of 24 agreements and memoranda.",
                [(24, "24 agreements and memoranda")],
            ),
            (
                "a headline in the present",
                "Oman and Peru sign wide-ranging documents",
                [(None, "wide-ranging documents")],
            ),
            (
                "one number told twice is one passage",
                "Dhaka and Thimphu sign four deals\n\nBangladesh and Bhutan signed four deals on Monday.",
                [(4, "four deals")],
            ),
            (
                "more than are named",
                "The sides signed 15 documents, including a protocol on customs.",
                [(15, "15 documents")],
            ),
        )
    ],
)
def test_these_words_speak_of_documents_without_naming_them(
    text: str, expected: list[tuple[int | None, str]]
) -> None:
    assert [(row.count, text[row.start : row.end]) for row in groups(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "They exchanged several documents. These included an agreement on water and a plan on forests.",
            id="itemised by the next sentence",
        ),
        pytest.param(
            "Several documents were signed:\n- Agreement on water;\n- Plan on forests.", id="itemised by a list"
        ),
        pytest.param("Three documents were signed, among them a treaty on borders and a protocol on customs.",
                     id="itemised but for one"),
        pytest.param("They discussed the agreements reached last year.", id="agreements reached are old news"),
        pytest.param("A number of documents will be signed.", id="will be signed"),
        pytest.param("The agreements signed in 2011 remain in force.", id="signed long ago"),
        pytest.param("He voiced confidence that the agreements reached would lift the partnership.", id="pointed back to"),
        pytest.param("The governments should implement the bilateral agreements.", id="to be implemented"),
    ],
)  # fmt: skip
def test_these_words_speak_of_no_such_documents(text: str) -> None:
    assert groups(text) == []


def test_sectors_of_a_passage() -> None:
    (row,) = groups("Ghana and Togo signed six agreements in the fields of energy and tourism.")
    assert set(row.sector_codes.split(";")) == {"energy", "tourism"}


def test_the_one_passage_of_the_seeds(corpus: Corpus) -> None:
    rows = corpus["document_groups"]
    assert list(rows["text"]) == ["a series of concrete agreements"]
