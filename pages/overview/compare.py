"""Compare: two visits, outlets, speakers, or hosts and guests, side by side."""

import streamlit as st

from summitry.charts import compare as drawing
from summitry.charts import distinctive as apart
from summitry.summaries import compare, distinctive
from summitry.tables import TABLES
from summitry.ui import comparing, page
from summitry.ui.blocks import Block
from summitry.ui.words import count

shown = page.start("Compare", "What two sides speak of, how densely, and in which words.")
compared = comparing.choose(shown)
if compared is None:
    page.end()
one, other, labels, colours = compared
comparing.cards(shown, compared)
comparing.warn(compared)
comparing.briefing(shown, compared)

frame = compare.sectors(one, other, shown.whole.vocabularies.labels("sectors"))
if frame.empty:
    page.nothing("sectors on either side")
    page.end()
st.header("Which sectors are spoken of", anchor=False)
st.caption("A sector counts from one mention on. The number on it is of both sides together.")
comparing.changes(shown, compared, frame)
legend, marks = drawing.key(labels, colours), compare.marks(frame, one, other)
Block(
    key="butterfly",
    is_part=True,
    title=drawing.title_butterfly(frame),
    note=f"{comparing.sizes(compared)} The thin line is the 95% interval (Wilson 1927): where two lines overlap widely, the sides may not differ.",
    alt=drawing.describe_butterfly(frame, labels),
    frame=frame,
    table=compare.COMPARED,
    marks=marks,
    legend=legend,
    narrows=("sector_code",),
).draw_vega(drawing.butterfly(colours, drawing.reach(frame)))
Block(
    key="slope",
    is_part=True,
    title=drawing.title_slope(frame),
    note=f"{comparing.sizes(compared)} The {drawing.MOST_NAMED} sectors that differ most and the densest are named; a line has the colour of the side that says more.",
    alt=drawing.describe_slope(frame, labels),
    frame=frame,
    table=compare.COMPARED,
    marks=marks,
    legend=drawing.key(labels, colours, "circle"),
    drawn=drawing.sloped(frame),
    narrows=("sector_code",),
).draw_vega(drawing.slope(labels, colours))

lexicon = comparing.lexicon(shown, one.table)
sizes = [distinctive.tokens(lexicon, account) for account in (one, other)]
st.header("Which words set them apart", anchor=False)
if min(sizes) < compare.TOO_FEW_WORDS:
    with st.container(border=True, key="too_few_words"):
        st.text(
            f"{count(sizes[0], 'word')} against {sizes[1]:,}: too few to say anything. Words are compared from {compare.TOO_FEW_WORDS} on each side."
        )
    page.end()
ids = shown.whole[one.table][TABLES[one.table].key[0]]
words, word_marks = distinctive.distinctive(lexicon, ids, one, other)
Block(
    key="words",
    is_part=True,
    title=apart.title_words(words),
    note=f"The longer a bar, the surer that its side uses the word more; {count(sizes[0], 'word')} against {sizes[1]:,}. Beyond the dashed lines chance alone would seldom make such a difference; pale bars may be chance. Words such as “of” are left out.",
    method=f"A bar is the z-score of the log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008); the prior is {distinctive.PRIOR_WORDS} words in the proportions of all articles.",
    alt=apart.describe_words(words, labels),
    frame=words,
    table=distinctive.DISTINCTIVE,
    marks=word_marks,
    legend=legend,
    narrows=(),
).draw_vega(apart.words(colours, apart.reach_of_words(words)))
