"""The formats in which a table leaves, for pages and addresses alike."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

import pandas as pd

from summitry.export.csv_files import to_csv
from summitry.export.json_lines import to_json_lines
from summitry.export.parquet import to_parquet
from summitry.export.references import to_bibtex, to_csl_json, to_ris
from summitry.export.workbooks import to_xlsx
from summitry.tables import Table


class Format(NamedTuple):
    """One format.

    Attributes:
        label: Its name, for readers.
        media_type: Its name, for programs.
        write: Rows of a table -> bytes.
    """

    label: str
    media_type: str
    write: Callable[[pd.DataFrame, Table], bytes]


def _of_articles(write: Callable[[pd.DataFrame], bytes]) -> Callable[[pd.DataFrame, Table], bytes]:
    return lambda articles, _table: write(articles)


# Ending of the file -> format. CSV is that of readers, in which no cell starts a formula.
FORMATS: Mapping[str, Format] = {
    "csv": Format("CSV", "text/csv", to_csv),
    "jsonl": Format("JSON Lines", "application/jsonl", to_json_lines),
    "parquet": Format("Parquet", "application/vnd.apache.parquet", to_parquet),
    "xlsx": Format("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", to_xlsx),
}
# The same for the table `articles` alone, as references.
REFERENCES: Mapping[str, Format] = {
    "csl.json": Format("CSL-JSON", "application/vnd.citationstyles.csl+json", _of_articles(to_csl_json)),
    "ris": Format("RIS", "application/x-research-info-systems", _of_articles(to_ris)),
    "bib": Format("BibTeX", "application/x-bibtex", _of_articles(to_bibtex)),
}
