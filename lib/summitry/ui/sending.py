"""Rows as the browser takes them: written once, for all readers who see the same."""

import pandas as pd
import pyarrow as pa

from summitry.charts.base import numbered
from summitry.ui.remembering import made

MOST_ROWS = 500


def first(frame: pd.DataFrame) -> pa.Table:
    """The first rows of a frame that nobody changes, as a list shows them."""
    return made(_first, frame)


def drawable(frame: pd.DataFrame) -> pa.Table:
    """All rows of a frame that nobody changes, as a chart draws them."""
    return made(_drawable, frame)


def _first(frame: pd.DataFrame) -> pa.Table:
    return pa.Table.from_pandas(frame.head(MOST_ROWS))


def _drawable(frame: pd.DataFrame) -> pa.Table:
    """Numbers as charts take them: pandas' own integers and missing values would arrive as objects."""
    numbers = {name: "float64" for name in frame if str(frame[name].dtype) in ("Int64", "Float64")}
    return pa.Table.from_pandas(numbered(frame.astype(numbers)))
