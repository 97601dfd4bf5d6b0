"""Search: the sentences that say it, ranked, and when and at which visit they were written."""

import streamlit as st

from summitry.charts import hits as drawing
from summitry.charts import sectors
from summitry.errors import QueryError
from summitry.search.index import MOST_RANKED
from summitry.summaries import hits
from summitry.ui import finding, page, visit_colours
from summitry.ui.blocks import Block
from summitry.ui.lists import MOST_ROWS
from summitry.ui.words import count

# More than these can no longer be told apart by colour.
MOST_VISITS = 6

shown = page.start("Search", "Every sentence of the articles, by the words in it.")
if shown.corpus["sentences"].empty:
    page.nothing("sentences")
    page.end()
query = finding.ask()
if query is None:
    page.end()
try:
    found = hits.find(finding.sentences(shown), shown.corpus, query, MOST_ROWS)
except QueryError as error:
    finding.refuse(error)
    page.end()
if not len(found.places):
    finding.nothing(shown, query)
    page.end()

counted, marks = hits.counted(finding.sentences(shown), shown.whole, found)
articles, read = int(counted["articles"].sum()), len(shown.corpus["articles"])
names, colours = visit_colours.with_labels(shown, counted["visit_id"])
if len(names) > MOST_VISITS:
    names, colours = (), ()
Block(
    key="hits",
    title=f"{count(len(found.places), 'sentence')} in {count(articles, 'article')}",
    note=f"Of {count(read, 'article')}, by date and visit. Teasers of other articles are not searched. Click a bar to read its sentences.",
    alt=drawing.describe(counted, finding.named(query)),
    frame=counted,
    table=hits.COUNTS,
    marks=marks,
    legend=sectors.key_of_visits(names, colours),
).draw_vega(drawing.bars(names, colours))

st.header("The sentences", anchor=False)
ranked = f" Of so many, the latest {MOST_RANKED:,} are ranked." if len(found.places) > MOST_RANKED else ""
st.caption(f"The best match first: rare words, found often in a short sentence, count most.{ranked}")
finding.show(shown, found)
