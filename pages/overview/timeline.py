"""Timeline: what happened, what is planned, and what lies behind."""

import datetime as dt

import streamlit as st

from summitry.charts import timeline as drawing
from summitry.summaries import timeline, visits
from summitry.ui import page, visit_cards
from summitry.ui.blocks import Block, register
from summitry.ui.words import count

shown = page.start("Timeline", "What the articles say happened, what is planned, and what lies behind.")
items = timeline.items(shown.corpus, shown.whole)
dated, undated = timeline.split(items)
if dated.empty:
    page.nothing("dated events")
else:
    side = visits.side_by_side(shown.ground, shown.ground)
    side = side.assign(colour=visit_cards.colours(shown, side["visit_id"]))
    window = visit_cards.zoom(side)
    drawn = timeline.latest(dated)
    only = f"The latest {len(drawn):,} are drawn. " if len(drawn) < len(dated) else ""
    Block(
        "timeline",
        title="What happened when?",
        note=f"{count(len(dated), 'dated event')} of {len(items):,}. {only}Click a mark to read its sentence.",
        alt=drawing.describe(items),
        frame=drawn,
        table=timeline.ITEMS,
        marks=timeline.marks(drawn),
        legend=drawing.key(drawn, side),
    ).draw_plotly(drawing.figure(drawn, side, window=window, today=dt.date.today()))
if not undated.empty:
    st.header("Without a date", anchor=False)
    st.caption(
        f"{count(len(undated), 'event')} of which the articles do not say when. Select a row to read its sentence."
    )
    register(
        undated,
        timeline.ITEMS,
        timeline.marks(undated),
        key="undated",
        columns=("kind", "status", "text", "visit"),
        alt="Events without a date",
    )
