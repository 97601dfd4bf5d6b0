"""Sectors: how often, how densely and where each is spoken of."""

import streamlit as st

from summitry.charts import sectors as drawing
from summitry.summaries import topics
from summitry.ui import page, visit_cards
from summitry.ui.blocks import Block
from summitry.ui.words import count

shown = page.start(
    "Sectors", "Which fields the articles speak of, how often, and how that differs between visits."
)
by_visit = topics.frequency(shown.corpus, shown.ground, "visit_id")
if by_visit.empty:
    page.nothing("mentions of sectors")
    st.stop()

mentions, words = int(by_visit["mentions"].sum()), int(shown.ground["articles"]["words"].sum())
ground = (
    f"{count(mentions, 'mention')} in {count(len(shown.ground['articles']), 'article')} of {words:,} words."
)
names, colours = visit_cards.named_colours(shown, by_visit["visit_id"])
overall = topics.frequency(shown.corpus, shown.ground)
titles = {
    "mentions": f"{overall.iloc[0]['sector']} is named most often",
    "per_1000_words": "Per 1,000 words, visits can be compared",
}
for column, measure in zip(st.columns(2), drawing.MEASURES, strict=True):
    with column:
        Block(
            f"bars_{measure}", title=titles[measure], note=f"{drawing.MEASURES[measure]}, by visit. {ground} Click a bar to read its sentences.",
            alt=drawing.describe_bars(by_visit, measure), frame=by_visit, table=topics.FREQUENCY["visit_id"], marks=topics.marks(by_visit, "visit_id"),
        ).draw_vega(drawing.bars(measure, names, colours))  # fmt: skip

parts = {"Article": ("article_id", "article"), "Month": ("month", "month"), "Visit": ("visit_id", "visit")}
st.header("Where is each sector spoken of?", anchor=False)
part = st.segmented_control(
    "Columns", list(parts), default="Article", required=True, key="columns", bind="query-params"
)
by, label = parts[part]
counted = topics.latest(topics.frequency(shown.corpus, shown.ground, by), shown.articles, by)
counted = counted[counted["mentions"] > 0]
order = topics.column_order(counted, shown.articles, shown.whole, by)
Block(
    "heat", title=f"Mentions by {label}", note=f"{ground} An empty cell means that no mention was found. Click a cell to read its sentences.",
    alt=drawing.describe_heat(counted, label, part), frame=counted, table=topics.FREQUENCY[by], marks=topics.marks(counted, by),
).draw_vega(drawing.heat(label, by, part, order))  # fmt: skip
