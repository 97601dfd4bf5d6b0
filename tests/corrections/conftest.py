"""A folder of two made-up articles, and corrections of what is found in them."""

from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from summitry import corrections
from summitry.corpus import Corpus
from summitry.corrections import Correction

FIRST = (
    "date 2030-03-04\n\nOSLO, March 3, 2030. President Ana Roa of Chile held talks with Prime Minister Per Lund of Norway in "
    "Oslo. “We want more fish,” Roa said. The two sides signed a memorandum on energy and an agreement on trade. "
    "Lund promised to open 12 schools next year."
)
SECOND = (
    "date 2030-03-05\n\nOSLO, March 4, 2030. President Anna Roa of Chile met Norwegian King Olaf in Oslo. They praised trade. "
    "“The sea is ours,” Roa said. Chile will open an embassy."
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The articles."""
    made = tmp_path / "articles"
    made.mkdir()
    (made / "first.txt").write_text(FIRST, encoding="utf-8")
    (made / "second.txt").write_text(SECOND, encoding="utf-8")
    return made


@pytest.fixture
def of() -> Callable[..., Correction]:
    """Words a correction of a row as a reader's page does: `of(corpus, table, number, action, column, new)`."""

    def made(corpus: Corpus, table: str, number: int, action: str = "wrong", column: str = "", new: str = "", **more: str) -> Correction:  # fmt: skip
        row: pd.Series = corpus[table].iloc[number]
        return corrections.of_row(corpus.tables, table, row, action=action, column=column, new=new, **more)

    return made
