"""Tables -> bytes, in the formats that other programs expect.

Two kinds of CSV leave the house. What a reader downloads from a page is opened in a spreadsheet, so no
cell may start a formula there. What `write_tables` and `to_zip` write is read by programs, and there
`body[start:end] == text` must hold character for character, so nothing is added to any cell.

The same rows give the same bytes in every format: nothing depends on the clock or on the machine.
"""

from summitry.export.csv_files import read_csv, to_csv
from summitry.export.formats import FORMATS, REFERENCES, Format
from summitry.export.packages import LICENCE_NOTE, data_package, read_tables, to_zip, write_tables
from summitry.export.workbooks import to_workbook

__all__ = [
    "FORMATS",
    "LICENCE_NOTE",
    "REFERENCES",
    "Format",
    "data_package",
    "read_csv",
    "read_tables",
    "to_csv",
    "to_workbook",
    "to_zip",
    "write_tables",
]
