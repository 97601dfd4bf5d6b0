"""Downloads: tables, charts and references as files, made when their button is clicked and not before."""

from collections.abc import Callable
from functools import partial
from typing import TypeAlias
from urllib.parse import urlsplit

import pandas as pd
import streamlit as st

from summitry import extracts
from summitry.charts import pictures
from summitry.charts.base import Spec
from summitry.export import FORMATS, REFERENCES, Format
from summitry.tables import TABLES, Table
from summitry.ui.state import view

Rows: TypeAlias = pd.DataFrame | Callable[[], pd.DataFrame]


def of_table(rows: Rows, table: Table, *, key: str) -> None:
    """Rows as CSV and, folded away, in the other formats.

    Args:
        rows: Rows of `table`, or what makes them.
        table: Describes them; the file has its name.
        key: Name of the list or chart on its page.
    """
    with st.container(horizontal=True, width="content"):
        _button(f"Download {FORMATS['csv'].label}", FORMATS["csv"], rows, table, name=("csv", key))
        with st.popover("Other formats", key=f"formats_{key}", icon=":material/file_export:"):
            for ending, form in FORMATS.items():
                if ending != "csv":
                    _button(form.label, form, rows, table, name=(ending, key))


def of_articles(articles: pd.DataFrame, *, key: str) -> None:
    """Articles as references, one button a format."""
    with st.container(horizontal=True):
        for ending, form in REFERENCES.items():
            _button(form.label, form, articles, TABLES["articles"], name=(ending, key))


def at_address(table: str) -> None:
    """Where a spreadsheet or a program reads the rows of one of the corpus's tables under the filters of the page."""
    shown = view()
    if shown.is_own:
        st.caption("Tables of your own articles are seen by you alone: they have downloads, and no address.")
        return
    page = urlsplit(st.context.url or "http://localhost:8501/")
    # As the reader's browser names it: a server or a proxy may have put the pages below a name.
    base = page.path.rstrip("/").rpartition("/")[0]
    st.caption(
        f"The same rows at an address, for a spreadsheet or a program. Other endings: {', '.join([*FORMATS][1:])}."
    )
    st.code(
        f"{page.scheme}://{page.netloc}{base}{extracts.address(table, shown.selection)}",
        language=None,
        wrap_lines=True,
    )


def _button(label: str, form: Format, rows: Rows, table: Table, *, name: tuple[str, str]) -> None:
    ending, key = name
    st.download_button(
        label,
        partial(_written, form, rows, table),
        f"{table.name}.{ending}",
        form.media_type,
        key=f"{ending}_{key}",
        on_click="ignore",
        icon=":material/download:",
    )


def _written(form: Format, rows: Rows, table: Table) -> bytes:
    return form.write(rows() if callable(rows) else rows, table)


def of_chart(
    picture: Callable[[], Spec], name: str, *, key: str, plotly: Callable[[], bytes] | None = None
) -> None:
    """A chart as a picture, and as the specification that it is drawn from.

    Args:
        picture: Makes `pictures.compose`.
        name: The files' name, without its ending.
        key: Name of the chart on its page.
        plotly: Makes the chart's Plotly figure as JSON, where it is one; its pictures are drawn anew.
    """
    files: list[tuple[str, str, str, Callable[[], bytes]]] = [
        ("PNG", "png", "image/png", lambda: pictures.to_png(picture())),
        ("SVG", "svg", "image/svg+xml", lambda: pictures.to_svg(picture())),
        ("Vega-Lite JSON", "vl.json", "application/json", lambda: pictures.to_json(picture())),
    ]
    if plotly:
        files.append(("Plotly JSON", "plotly.json", "application/json", plotly))
    with st.popover("Chart as a picture", key=f"picture_{key}", icon=":material/image:"):
        for label, ending, media_type, write in files:
            st.download_button(
                label,
                write,
                f"{name}.{ending}",
                media_type,
                key=f"{ending}_{key}",
                on_click="ignore",
                icon=":material/download:",
            )
