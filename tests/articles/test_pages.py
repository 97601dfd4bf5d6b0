"""Web pages, DOCX and PDF: the article in them, and what is said of those that hold none."""

from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from playwright.sync_api import Browser
from pypdf import PdfReader, PdfWriter

from summitry.articles import read_folder
from summitry.articles.pages import unwrap

PARAGRAPHS = (
    "OSLO, March 3, 2024. President Ana Roa of Chile held talks with Prime Minister Per Ås in Oslo on trade and energy.",
    "The two leaders agreed that ships will sail more often, and that a school of fishing will open in Bergen next year.",
    "“We want more fish,” Roa said after the talks, which lasted for three hours and were held behind closed doors.",
)
WEB_PAGE = f"""<!doctype html><html><head><title>Roa in Oslo</title><meta property="og:site_name" content="Fjord Post">
<meta property="article:published_time" content="2024-03-04T08:00:00Z"></head><body>
<nav><a href="/">Home</a><a href="/sport">Sport</a></nav><script>document.title = "no";</script>
<article><h1>Roa in Oslo</h1>{"".join(f"<p>{text}</p>" for text in PARAGRAPHS)}</article>
<footer>All rights reserved. Subscribe to our newsletter.</footer></body></html>"""


def document(*lines: str) -> bytes:
    made, written = Document(), BytesIO()
    for line in lines:
        made.add_paragraph(line)
    made.add_table(1, 2).cell(0, 1).text = "Figures of 2029"
    made.save(written)
    return written.getvalue()


def test_a_web_page_gives_its_article_title_outlet_and_day(tmp_path: Path) -> None:
    (tmp_path / "roa.html").write_text(WEB_PAGE)
    (article,) = read_folder(tmp_path).articles
    assert all(text in article.body for text in PARAGRAPHS)
    assert "Subscribe" not in article.body
    assert "document.title" not in article.body
    assert (article.title, article.outlet, str(article.published_on)) == (
        "Roa in Oslo",
        "Fjord Post",
        "2024-03-04",
    )


def test_a_document_gives_its_paragraphs_and_tables_in_their_order(tmp_path: Path) -> None:
    (tmp_path / "roa.docx").write_bytes(document(*PARAGRAPHS))
    (article,) = read_folder(tmp_path).articles
    assert article.body.split("\n\n")[:3] == list(PARAGRAPHS)
    assert article.body.endswith("Figures of 2029")


@pytest.mark.browser
def test_a_printed_page_gives_its_paragraphs_unbroken(browser: Browser, tmp_path: Path) -> None:
    page = browser.new_page()
    page.set_content(f"<div style='width:9cm'>{''.join(f'<p>{text}</p>' for text in PARAGRAPHS)}</div>")
    (tmp_path / "roa.pdf").write_bytes(page.pdf())
    page.close()
    (article,) = read_folder(tmp_path).articles
    for text in PARAGRAPHS:
        assert text in " ".join(article.body.split())


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        pytest.param("They met in the old town hall\nof Bergen.\nThey parted.", "They met in the old town hall of Bergen.\n\nThey parted.", id="a line that goes on"),
        pytest.param("They spoke of coop-\neration between the two.", "They spoke of cooperation between the two.", id="a word that is parted"),
        pytest.param("A heading of some length here\n\nThey met in the old town.", "A heading of some length here\n\nThey met in the old town.", id="a blank line ends a paragraph"),
        pytest.param("The Norway-\nChile council met there often.", "The Norway- Chile council met there often.", id="a hyphen before a name stays"),
        pytest.param("", "", id="nothing"),
    ],
)  # fmt: skip
def test_printed_lines_become_paragraphs(lines: str, text: str) -> None:
    assert unwrap(lines) == text


def locked() -> bytes:
    writer, written = PdfWriter(), BytesIO()
    writer.add_blank_page(100, 100)
    writer.encrypt("secret")
    writer.write(written)
    return written.getvalue()


def blank() -> bytes:
    writer, written = PdfWriter(), BytesIO()
    writer.add_blank_page(100, 100)
    writer.write(written)
    assert len(PdfReader(BytesIO(written.getvalue())).pages) == 1
    return written.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "finding"),
    [
        pytest.param("a.docx", b"PK\x03\x04 broken", "it is not a DOCX file, or it is broken", id="a broken document"),
        pytest.param("a.docx", document(), None, id="a document with a table alone"),
        pytest.param("a.pdf", b"%PDF-1.7 broken", "it is not a PDF file", id="a broken PDF file"),
        pytest.param("a.pdf", locked(), "locked or broken", id="a locked PDF file"),
        pytest.param("a.pdf", blank(), "pictures of pages, no text", id="a PDF file without text"),
        pytest.param("a.html", b"<html><head><title>Home</title></head><body></body></html>", "no article was found", id="a web page without an article"),
        pytest.param("a.html", b"", "no article was found", id="an empty web page"),
        pytest.param("a.html", b"\x00\xff" * 500, "", id="bytes that are no page"),
    ],
)  # fmt: skip
def test_what_holds_no_article_is_a_problem_and_the_rest_is_read(
    tmp_path: Path, name: str, content: bytes, finding: str | None
) -> None:
    (tmp_path / name).write_bytes(content)
    (tmp_path / "good.txt").write_text("They met in Oslo.")
    read = read_folder(tmp_path)
    assert [problem.finding for problem in read.problems if finding is None] == []
    assert len(read.articles) == (2 if finding is None else 1)
    if finding is not None:
        assert finding in read.problems[0].finding
        assert read.problems[0].remedy
