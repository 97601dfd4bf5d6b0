"""What all Vega-Lite charts share: the way they are built once, their axes, and how a mark is picked."""

from typing import Any

import altair as alt

from summitry.charts import palette

Spec = dict[str, Any]
PICK = "pick"


def pick(*fields: str) -> alt.Parameter:
    """The selection that names the mark a reader clicked, by these fields."""
    return alt.selection_point(name=PICK, fields=list(fields), on="click", toggle=False, clear=False)


def spec(chart: alt.Chart | alt.LayerChart | alt.FacetChart) -> Spec:
    """Turn a chart into its specification without data; rows are given when it is drawn."""
    built = (
        chart.configure_view(stroke=None)
        .configure_axis(
            domain=False,
            ticks=False,
            labelPadding=6,
            titleFontWeight="normal",
            labelLimit=190,
            gridOpacity=0.5,
        )
        .configure_legend(title=None, orient="top", symbolType="square", labelLimit=320, columns=1, offset=8)
        .configure_axisY(grid=False)
        .to_dict()
    )
    for name in ("datasets", "$schema"):
        built.pop(name, None)
    _drop_data(built)
    return built


def _drop_data(part: Spec) -> None:
    part.pop("data", None)
    for layer in part.get("layer", ()):
        _drop_data(layer)


def rows() -> alt.NamedData:
    """Stands for the rows that are given when the chart is drawn."""
    return alt.NamedData("rows")


def value_labels(chart: alt.Chart, text: alt.Text) -> alt.Chart:
    """Write each bar's value at its end."""
    return chart.mark_text(align="left", baseline="middle", dx=4, fontSize=11, color=palette.INK).encode(
        text=text
    )
