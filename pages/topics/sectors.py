"""Sectors: how often, how densely and where each is spoken of."""

from functools import partial

import streamlit as st

from summitry.charts import sectors as drawing
from summitry.charts.grids import placed
from summitry.summaries import topics
from summitry.ui import controls, counted, page, visit_colours
from summitry.ui.blocks import Block
from summitry.ui.remembering import made, once
from summitry.ui.words import count

# More bars than this a sector can no longer be told apart; then the heat map alone tells visits.
MOST_VISITS = 4
MOST_COLUMNS = 24
PARTS = {"Article": ("article_id", "article"), "Month": ("month", "when"), "Visit": ("visit_id", "visit")}

shown = page.start(
    "Sectors", "Which fields the articles speak of, how often, and how that differs between visits."
)
overall = counted.sectors(shown)
if overall.empty:
    page.nothing("mentions of sectors")
    page.end()

read = shown.ground["articles"]
mentions = count(int(overall["mentions"].sum()), "mention")
speaking, words = (
    shown.corpus["topic_mentions"]["article_id"].nunique(),
    count(int(read["words"].sum()), "word"),
)
ground = (
    f"{mentions} in {count(len(read), 'article')} of {words}."
    if speaking == len(read)
    else f"{mentions} in {speaking:,} of {count(len(read), 'article')}, which {'has' if len(read) == 1 else 'have'} {words} in all."
)
by_visit, names, colours = overall, (), ()
if len(shown.corpus["visits"]) and len(shown.ground["visits"]) <= MOST_VISITS:
    parted = counted.sectors(shown, "visit_id")
    labels, theirs = visit_colours.with_labels(shown, parted["visit_id"])
    if len(labels) <= MOST_VISITS:
        by_visit, names, colours = parted, labels, theirs
by = "visit_id" if names else "all"
titles = {
    "mentions": made(drawing.title_mentions, overall),
    "per_1000_words": made(drawing.title_density, by_visit),
}
# The names of sectors leave the bars no room in half of a narrow window.
with st.grid(2, min_column_width=400) as pair:
    for measure, label in drawing.MEASURES.items():
        with pair.cell():
            Block(
                key=f"bars_{measure}",
                name=f"{label} by sector",
                title=titles[measure],
                note=f"{label}{', by visit' if names else ''}. {ground}",
                alt=made(drawing.describe_bars, by_visit, measure),
                frame=by_visit,
                table=topics.FREQUENCY[by],
                marks=made(topics.marks, by_visit, by),
                legend=drawing.key_of_visits(names, colours),
            ).draw_vega(drawing.bars(measure, names, colours))

st.header("Where is each sector spoken of?", anchor=False)
part = controls.choice(st.radio, "Columns", list(PARTS), horizontal=True, key="columns")
by, label = PARTS.get(part, PARTS["Article"])
noun = by.removesuffix("_id")
spread = counted.sectors(shown, by, MOST_COLUMNS)
drawn = int(spread["mentions"].sum())
only = (
    f" The latest {spread[by].nunique()} are shown, with {drawn:,} of these mentions."
    if drawn < int(overall["mentions"].sum())
    else ""
)
columns = once(spread, "columns", partial(topics.column_order, spread, shown.articles, shown.whole, by))
Block(
    key="heat",
    is_part=True,
    title=made(drawing.title_heat, spread, noun),
    note=f"Mentions by {noun}: {ground}{only} An empty cell means that no mention was found. Click a cell to read its sentences.",
    alt=made(drawing.describe_heat, spread, label, noun),
    frame=spread,
    table=topics.FREQUENCY[by],
    marks=made(topics.marks, spread, by),
    drawn=once(spread, "placed", partial(placed, spread, label, columns)),
).draw_vega(drawing.heat(label, by, noun.capitalize()))
