"""Corrections by readers: kept in `corrections.csv` beside the articles, and applied to the tables that the rules make.

A correction names its article by the checksum of the text and its row by the span, so that it survives a rebuild,
a changed vocabulary, and articles that are added or renamed. The file is only ever added to: an undo is a line too.
"""

from summitry.corrections.acts import act_of, of_visit, together
from summitry.corrections.applying import apply
from summitry.corrections.fields import (
    CLAIMS,
    EDITABLE,
    JUDGED,
    NAMED,
    SUBJECTS,
    choices,
    claim,
    column_of,
    from_cell,
    to_cell,
)
from summitry.corrections.log import FILE, Correction, beside, of_row, parse, read, stamped, to_lines, undoing
from summitry.corrections.writing import append, can_be_written

__all__ = [
    "CLAIMS",
    "EDITABLE",
    "FILE",
    "JUDGED",
    "NAMED",
    "SUBJECTS",
    "Correction",
    "act_of",
    "append",
    "apply",
    "beside",
    "can_be_written",
    "choices",
    "claim",
    "column_of",
    "from_cell",
    "of_row",
    "of_visit",
    "parse",
    "read",
    "stamped",
    "to_cell",
    "to_lines",
    "together",
    "undoing",
]
