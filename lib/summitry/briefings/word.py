"""A briefing as a document for a word processor (DOCX)."""

import datetime as dt
import re
import zipfile
from io import BytesIO

from docx import Document
from docx.document import Document as Docx
from docx.oxml import OxmlElement
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from summitry.briefings.content import Briefing, Line, Section
from summitry.charts import pictures

_FAINT = RGBColor(0x4A, 0x57, 0x68)
# What XML cannot hold.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# The oldest time stamp that a zip file can carry, so that equal briefings give equal bytes.
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
_MADE_AT = dt.datetime(1980, 1, 1)


def to_docx(briefing: Briefing) -> bytes:
    """Write a briefing as DOCX, on A4.

    Returns:
        The file; charts are pictures with alternative text, sources stand at the end under their numbers,
        filters and version of the data in the footer of each page. The same briefing gives the same bytes.
    """
    document = _blank(briefing)
    document.add_heading(_clean(briefing.title), level=1)
    _faint(document.add_paragraph(), briefing.lead)
    _facts(document, briefing.facts)
    for part in briefing.sections:
        _section(document, part)
    document.add_heading("Sources", level=2)
    listed = document.add_paragraph()
    listed.paragraph_format.line_spacing = 1.0
    for number, source in enumerate(briefing.sources, 1):
        _faint(
            listed,
            f"{number}\u00a0{_joined(source)}{'.  ' if number < len(briefing.sources) else '.'}",
            size=7.5,
        )
    _faint(document.sections[0].footer.paragraphs[0], briefing.footer, size=7.5)
    written = BytesIO()
    document.save(written)
    return _steady(written.getvalue())


def _blank(briefing: Briefing) -> Docx:
    document = Document()
    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(18)
    page.top_margin = page.bottom_margin = Mm(15)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(9.5)
    normal.paragraph_format.space_after = Pt(1)
    for level, size, before in (("Heading 1", 17, 0), ("Heading 2", 11.5, 6)):
        style = document.styles[level]
        style.font.size, style.font.color.rgb = Pt(size), RGBColor(0x17, 0x21, 0x2E)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(1)
    properties = document.core_properties
    properties.title, properties.author, properties.comments = _clean(briefing.title)[:250], "Summitry", ""
    properties.created = properties.modified = _MADE_AT
    return document


def _facts(document: Docx, facts: tuple[Line, ...]) -> None:
    table = document.add_table(rows=0, cols=2)
    table.autofit = False
    # Word goes by the widths of the columns, others by those of the cells: columns pass theirs on.
    table.columns[0].width, table.columns[1].width = Mm(34), Mm(140)
    for line in facts:
        cells = table.add_row().cells
        name = cells[0].paragraphs[0].add_run(_clean(line.name))
        name.bold = True
        if line.words:
            cells[1].paragraphs[0].add_run(_clean(line.words))
            _notes(cells[1].paragraphs[0], line)
        else:
            cells[0].merge(cells[1])


def _section(document: Docx, part: Section) -> None:
    document.add_heading(_clean(part.heading), level=2)
    for line in part.lines:
        bullet = document.add_paragraph(style="List Bullet")
        if line.name:
            bullet.add_run(f"{_clean(line.name)}: ").bold = True
        bullet.add_run(_clean(line.words))
        _notes(bullet, line)
    if not part.lines:
        document.add_paragraph(part.empty)
    if part.left_out:
        _faint(document.add_paragraph(), f"And {part.left_out} more.")
    if part.picture is not None:
        caption = document.add_paragraph()
        caption.add_run(_clean(part.picture.title)).bold = True
        caption.paragraph_format.keep_with_next = True
        drawn = pictures.to_png(part.picture.drawing)
        picture = document.add_paragraph().add_run().add_picture(BytesIO(drawn), width=Mm(125))
        picture._inline.docPr.set("descr", _clean(part.picture.alt))


def _notes(paragraph: Paragraph, line: Line) -> None:
    if line.notes:
        run = paragraph.add_run("\u00a0" + ", ".join(map(str, line.notes)))
        run.font.superscript = True


def _faint(paragraph: Paragraph, words: str, *, size: float = 9) -> None:
    run = paragraph.add_run(_clean(words))
    run.font.size, run.font.color.rgb = Pt(size), _FAINT
    language = OxmlElement("w:noProof")
    run._r.get_or_add_rPr().append(language)


def _joined(source: str) -> str:
    """A source that is not broken between two lines."""
    return source.replace(" ", "\u00a0")


def _clean(words: str) -> str:
    return _FORBIDDEN.sub(" ", words)


def _steady(content: bytes) -> bytes:
    """The same parts under one time stamp: the library stamps them with the clock."""
    steady = BytesIO()
    with (
        zipfile.ZipFile(BytesIO(content)) as given,
        zipfile.ZipFile(steady, "w", zipfile.ZIP_DEFLATED) as kept,
    ):
        for name in given.namelist():
            entry = zipfile.ZipInfo(name, _ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            kept.writestr(entry, given.read(name))
    return steady.getvalue()
