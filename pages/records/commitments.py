"""Commitments: what was agreed, planned, promised, asked for or left open, and what came of it."""

from summitry.charts import counts as counting
from summitry.charts import follow_ups as drawing
from summitry.charts.counts import Colours, Field
from summitry.summaries import commitments, follow_ups
from summitry.ui import counted, page, visit_colours
from summitry.ui.blocks import Block
from summitry.ui.lists import Register, first_marks
from summitry.ui.remembering import made
from summitry.ui.words import count

MOST_CHAINS, MOST_VISITS = 30, 8
KIND, NUMBER = Field("kind", "Kind", "kind_code"), Field("commitments", "Commitments", "commitments")

shown = page.start(
    "Commitments", "What was agreed, planned, promised, asked for or left open, and what came of it."
)
listed = counted.kept(shown, commitments.listed)
left_out = counted.left_out(shown, follow_ups.left_out)
if listed.empty:
    page.nothing("commitments", left_out)
    page.end()

ledger = counted.kept(shown, follow_ups.ledger)
side = counted.side_by_side(shown)
known = ledger[ledger["visit_id"].isin(side["visit_id"])]
drawn = follow_ups.fitting(known, chains=MOST_CHAINS, visits=MOST_VISITS)
side = follow_ups.in_order(side, drawn)
if side.empty:
    page.nothing("subjects followed from one visit to another", left_out)
else:
    side = side.assign(colour=visit_colours.of(shown, side["visit_id"]))
    chains, shown_chains = ledger["chain_id"].nunique(), drawn["chain_id"].nunique()
    only = (
        f" {shown_chains:,} of the subjects are drawn, the ledger has all." if shown_chains < chains else ""
    )
    Block(
        key="chains",
        title=made(follow_ups.finding, ledger),
        note=f"{count(chains, 'subject')} in {count(len(ledger), 'step')}.{only} {left_out} What no later article tells of may still have been done. Click a mark to read its sentences.",
        alt=drawing.describe(drawn),
        frame=drawn,
        table=follow_ups.LEDGER,
        marks=follow_ups.marks(drawn),
        legend=drawing.key(drawn),
    ).draw_plotly(drawing.figure(drawn, side))
    page.heading(
        "Ledger",
        "One row a step. The score and the matched words say what the link between the sentences rests on. Select a row to read them.",
    )
    Register(
        key="ledger",
        frame=ledger,
        table=follow_ups.LEDGER,
        marks=first_marks(follow_ups.marks, ledger),
        # The sentence first: a telephone shows the first column alone.
        columns=("text", "status", "subject", "when", "matched", "score", "visit"),
        alt="Ledger of follow-ups",
    ).draw()

by_kind = counted.kept(shown, commitments.by_kind)
colours = Colours(
    Field("visit", "Visit", "visit_id"),
    *visit_colours.with_labels(shown, by_kind["visit_id"]),
    is_split=True,
)
Block(
    key="kinds",
    title=made(counting.title_share, by_kind, KIND, NUMBER),
    note=f"{count(len(listed), 'forward-looking statement')} in {count(shown.corpus['commitments']['article_id'].nunique(), 'article')}, by kind and visit. Click a bar to read its sentences.",
    alt=made(counting.describe_bars, by_kind, KIND, NUMBER),
    frame=by_kind,
    table=commitments.BY_KIND,
    marks=made(commitments.marks, by_kind),
    legend=counting.key(colours, by_kind),
).draw_vega(counting.bars(KIND, NUMBER, colours))
page.heading("All commitments", "One row a statement. Select a row to read its sentence.")
Register(
    key="commitments",
    frame=listed,
    table=commitments.LIST,
    marks=first_marks(commitments.list_marks, listed),
    columns=("text", "kind", "strength", "by", "to", "due", "sectors", "visit", "article"),
    alt="All commitments",
).draw()
