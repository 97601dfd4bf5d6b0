"""How good is this: what the tables hold against what a person read in the same articles."""

from pathlib import Path

import streamlit as st

from summitry.charts import quality as drawing
from summitry.errors import SummitryError
from summitry.summaries import quality
from summitry.ui import measuring, page, state
from summitry.ui.blocks import Block
from summitry.ui.lists import Register
from summitry.ui.words import count, sentence, share

# The seeds' annotations stand with the tests, which hold the tables to them.
HERE = Path(__file__).resolve().parents[2]
ELSEWHERE = {HERE / "seeds": HERE / "tests" / "gold" / "seeds.jsonl"}

shown = page.start(
    "How good is this?", "What the tables hold, against what a person read in the same articles."
)
gold = measuring.beside(shown.folder, ELSEWHERE)
if shown.corpus["articles"].empty:
    page.nothing("articles")
    page.end()
if gold is None:
    measuring.how_to_add(shown)
    page.end()
try:
    scores = measuring.scored(shown, gold)
    last = measuring.last_run(gold)
except SummitryError as error:
    with st.container(border=True, key="wrong_annotations"):
        st.text(str(error))
    page.end()

in_view = quality.of_articles(scores, shown.corpus["articles"]["article_id"])
annotated = set().union(*(score.articles for score in in_view.values()))
if not annotated:
    page.nothing("annotated articles")
    page.end()
# A filter chooses articles here, and all rows of an article are compared: the drawer must find them too.
state.look_at_everything()
measuring.explain()

openings = quality.openings(shown.whole, annotated)
frame = quality.shares(in_view)
filtered = (
    ""
    if shown.selection.is_everything
    else " Filters choose articles here; all rows of an article are compared."
)
Block(
    key="shares",
    title=quality.finding(in_view),
    note=f"{sentence(share(len(annotated), len(shown.corpus['articles']), 'article'))} {'is' if len(annotated) == 1 else 'are'} annotated, with {count(quality.annotated_rows(in_view), 'row')}. Beside each row: how many are right, of how many found (precision) or annotated (recall).{filtered} Click a dot to read the sentences.",
    alt=drawing.describe(frame),
    frame=frame,
    table=quality.DRAWN,
    marks=quality.share_marks(in_view, openings),
    legend=drawing.key(),
).draw_vega(drawing.dots())  # fmt: skip

page.heading(
    "All measures", "One row a measure, with what counts as right. Select a row to read its sentences."
)
Register(
    key="measures",
    frame=quality.measured(in_view),
    table=quality.MEASURED,
    marks=quality.measure_marks(in_view, openings),
    columns=("measure", "annotated", "found", "right", "precision", "recall", "f1", "f1_low", "f1_high", "rule"),
    alt="All measures",
).draw()  # fmt: skip

measuring.mistakes(shown, in_view, openings)
measuring.changes(shown, in_view, last, openings)
