"""Timeline: what happened, what is planned, and what lies behind."""

import datetime as dt
from functools import partial

import streamlit as st

from summitry import calendars
from summitry.charts import timeline as drawing
from summitry.summaries import timeline
from summitry.ui import counted, page, visit_colours, windows
from summitry.ui.blocks import Block
from summitry.ui.lists import Register
from summitry.ui.remembering import made, once
from summitry.ui.words import count, sentence, share

MOST_MARKS = 1500

shown = page.start("Timeline", "What the articles say happened, what is planned, and what lies behind.")
events = shown.corpus["events"]
today = dt.date.today()
items = counted.kept(shown, timeline.items, MOST_MARKS, today)
dated, undated = made(timeline.split, items)
if dated.empty:
    page.nothing("dated events")
else:
    side = visit_colours.coloured(shown)
    offered = windows.offered(dated, side)
    window = windows.choose(offered)
    every = int(events["from_on"].notna().sum())
    near = timeline.within(dated, window)
    windows.say_outside(dated, window)
    only = f" The {len(dated):,} that end last are drawn." if len(dated) < every else ""
    only += f" {len(near):,} of them {'lies' if len(near) == 1 else 'lie'} in these days." if window else ""
    Block(
        key="timeline",
        title=made(drawing.title, dated, window),
        note=f"{sentence(share(every, len(events), 'event report'))} {'has a date' if every == 1 else 'have dates'}.{only} An event that several articles tell has a mark for each. Click a mark to read its sentence, a visit to see its days.",
        alt=made(drawing.describe, items, window),
        frame=dated,
        table=timeline.ITEMS,
        marks=made(timeline.marks, dated),
        legend=once(dated, ("key", window), partial(drawing.key, near, timeline.within(side, window))),
    ).draw_plotly(
        once(
            dated,
            ("figure", window, today),
            partial(drawing.figure, dated, side, window=window, today=today),
        ),
        windows.zooms(side),
    )
    with st.container(horizontal=True, vertical_alignment="center"):
        st.download_button(
            "Download calendar",
            partial(calendars.to_icalendar, shown.corpus, shown.whole),
            "summitry.ics",
            "text/calendar",
            key="calendar",
            on_click="ignore",
            icon=":material/calendar_month:",
        )
        st.caption(
            "An iCalendar file of all dated event reports. What is less exact than a day covers the days that it can mean, and says so."
        )
if not undated.empty:
    st.header("Without a date", anchor=False)
    missing = count(int(events["from_on"].isna().sum()), "event report")
    st.caption(f"{missing} without a time. Select a row to read its sentence.")
    Register(
        key="undated",
        frame=undated,
        table=timeline.ITEMS,
        marks=made(timeline.marks, undated),
        columns=("kind", "status", "text", "visit"),
        alt="Events without a date",
        full=partial(timeline.undated, shown.corpus, shown.whole) if len(undated) >= MOST_MARKS else None,
    ).draw()
