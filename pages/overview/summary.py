"""Summary: what the articles hold, the visits side by side, and what changed between two of them."""

from functools import partial

import streamlit as st

from summitry.charts import sectors as drawing
from summitry.summaries import timeline, visits
from summitry.summaries.sides import Side
from summitry.ui import briefing_buttons, counted, first_screen, page, visit_cards, visit_colours
from summitry.ui.blocks import Block
from summitry.ui.evidence import open_pills
from summitry.ui.lists import Register
from summitry.ui.remembering import made
from summitry.ui.words import count

MOST_ROWS = 500

shown = page.start("Summary", visit_cards.lead(page.view()))
side = counted.side_by_side(shown)
first_screen.numbers(shown, side)
comparable = counted.comparable(shown)
pair = visit_cards.choose_pair(shown, comparable) if len(side) else None
first_screen.draw(shown, pair)
if side.empty:
    page.nothing("visits")
else:
    visit_cards.cards(shown, comparable[comparable["visit_id"].isin(pair)] if pair else side)

if len(side) == 1 and not pair:
    briefing_buttons.on_visit(shown, str(side["visit_id"].iloc[0]))
if pair:
    colours = visit_colours.of_pair(shown, pair)
    before, after = visit_cards.labelled(shown, pair)
    briefing_buttons.on_both(shown, (Side("visit", *before), Side("visit", *after)), colours)
    compared = counted.compared(shown, pair)
    is_series = visits.are_in_series(shown.whole["visits"], pair)
    st.header("Sectors then and now" if is_series else "Sectors of the two visits", anchor=False)
    st.caption(visit_cards.denominator(comparable, pair))
    for column, (change, heading) in zip(st.columns(3), visits.changes(is_series).items(), strict=True):
        with column.container(border=True, height="stretch", key=f"change_{change}"):
            part = made(visits.of_change, compared, change)
            visit_cards.change_heading(shown, pair, change, heading, len(part))
            open_pills(
                f"{heading}: open the sentences",
                made(visits.change_marks, part, before, after),
                key=f"pills_{change}",
            )
    Block(
        key="change",
        is_part=True,
        title=made(drawing.title_change, compared, is_series),
        note="Mentions per 1,000 words of the articles on each visit. Click a mark to read its sentences.",
        alt=made(drawing.describe_change, compared, before[1], after[1]),
        frame=compared,
        table=visits.COMPARISON,
        marks=made(visits.marks, compared, before, after),
        legend=drawing.key_of_change(before[1], after[1], colours),
        narrows=("sector_code",),
    ).draw_vega(drawing.change(colours))

st.header("What is planned", anchor=False)
planned = counted.planned(shown, MOST_ROWS)
if planned.empty:
    page.nothing("plans")
else:
    events = shown.corpus["events"]
    ahead = made(timeline.ahead, shown.corpus)
    st.caption(
        f"{ahead:,} of {count(len(events), 'event report')}: what the articles call planned or expected. Its time may have passed since."
    )
    Register(
        key="planned",
        frame=planned,
        table=timeline.ITEMS,
        marks=made(timeline.marks, planned),
        columns=("when", "kind", "text", "visit"),
        alt="Planned events",
        full=partial(timeline.planned, shown.corpus, shown.whole) if len(planned) >= MOST_ROWS else None,
    ).draw()
