"""Organisations: which bodies are named, at which visits, on which sectors, and with whom in one sentence."""

from functools import partial

import streamlit as st

from summitry.charts import counts as drawing
from summitry.charts.counts import Colours, Field
from summitry.charts.grids import placed
from summitry.filters import NOT_STATED
from summitry.summaries import named_together, organisations
from summitry.ui import controls, counted, page, speakers, visit_colours
from summitry.ui.blocks import Block
from summitry.ui.lists import MOST_ROWS, Register, first_marks
from summitry.ui.remembering import once
from summitry.ui.words import count

BODY = Field("organisation", "Organisation", "entity_id")
MENTIONS = Field("mentions", "Mentions", "mentions")
MOST, MOST_IN_GRID = 20, 15
EVERY = "All kinds"

shown = page.start("Organisations", "Which bodies are named, at which visits, on what, and with whom.")
every = counted.organisations(shown, organisations.listed)
if every.empty:
    page.nothing("organisations")
    page.end()

kinds = every["kind"].drop_duplicates().tolist()
picked = controls.choice(st.selectbox, "Kind of organisation", (EVERY, *kinds), key="body", width=420)
of_kind = every if picked not in kinds else every[every["kind"] == picked].reset_index(drop=True)
by_visit = counted.organisations(shown, organisations.by_visit)
by_visit = by_visit[by_visit["entity_id"].isin(of_kind["entity_id"])]
drawn = organisations.first(by_visit, MOST).reset_index(drop=True)
colours = Colours(
    Field("visit", "Visit", "visit_id"),
    # Of all articles that the filters leave: what they name is no other chart.
    *visit_colours.with_labels(shown, shown.ground["articles"]["visit_id"].astype(object).fillna(NOT_STATED)),
    is_split=True,
)
mentions = count(int(of_kind["mentions"].sum()), "mention")
bodies = count(len(of_kind), "organisation")
in_articles = count(len(shown.corpus["articles"]), "article")
only = f" The {MOST} named most often are drawn." if len(of_kind) > MOST else ""
Block(
    key="organisations",
    title=drawing.title_bars(drawn, BODY, MENTIONS, "named most often")
    if len(of_kind) > 1
    else "How often is it named?",
    note=f"{mentions} of {bodies} in {in_articles}.{only} Click a bar to read its sentences.",
    alt=drawing.describe_bars(drawn, BODY, MENTIONS),
    frame=drawn,
    table=organisations.BY_VISIT,
    marks=organisations.marks(drawn),
    legend=drawing.key(colours, drawn),
).draw_vega(drawing.bars(BODY, MENTIONS, colours))
page.heading("All organisations", "One row an organisation. Select a row to read the sentences.")
Register(
    key="bodies",
    frame=of_kind,
    table=organisations.LIST,
    marks=first_marks(organisations.marks, of_kind),
    columns=(
        "organisation",
        "kind",
        "country",
        "mentions",
        "articles",
        "sectors",
        "said_by",
        "beside",
        "visits",
    ),
    alt="All organisations",
).draw()

sectors = counted.organisations(shown, organisations.by_sector)
sectors = sectors[sectors["entity_id"].isin(of_kind["entity_id"])]
cells = organisations.first(sectors, MOST_IN_GRID).reset_index(drop=True)
if cells.empty:
    page.nothing("sectors in the sentences that name them")
else:
    told = cells["entity_id"].nunique()
    Block(
        key="on_sectors",
        title=drawing.title_grid(cells, BODY, speakers.SECTOR, MENTIONS, ()),
        note=f"Mentions of {told:,} of {bodies}, by the sectors that their sentences speak of; one in a sentence on several counts in each. Click a cell to read its sentences.",
        alt=drawing.describe_grid(cells, BODY, speakers.SECTOR, MENTIONS),
        frame=cells,
        table=organisations.BY_SECTOR,
        marks=organisations.sector_marks(cells, shown.corpus),
        drawn=placed(cells, speakers.SECTOR.name, organisations.sectors_by_mentions(cells)),
    ).draw_vega(drawing.grid(BODY, speakers.SECTOR, MENTIONS))

pairs = counted.organisations(shown, named_together.together)
if picked in kinds:
    pairs = pairs[pairs["entity_id"].isin(of_kind["entity_id"])].reset_index(drop=True)
page.heading(
    "Who is named together?",
    "Persons and other organisations that a sentence means together with an organisation, by name, office or pronoun. Select a row to read the sentences.",
)
if pairs.empty:
    page.nothing("sentences with an organisation and somebody else")
else:
    Register(
        key="together",
        frame=pairs,
        table=named_together.TOGETHER,
        marks=once(pairs, "marks", partial(named_together.marks, pairs.head(MOST_ROWS), shown.corpus)),
        columns=("organisation", "with", "type", "sentences"),
        alt="Who is named together",
    ).draw()

page.heading("Where is one of them named?", "One row a mention. Select a row to read its sentence.")
ids = dict(zip(of_kind["organisation"], of_kind["entity_id"], strict=True))
one = controls.choice(st.selectbox, "Organisation", list(ids), key="organisation", width=420)
own = counted.organisations(shown, named_together.mentions, ids.get(one, of_kind["entity_id"].iloc[0]))
Register(
    key="mentions",
    frame=own,
    table=named_together.MENTIONS,
    marks=first_marks(named_together.mention_marks, own),
    columns=("sentence", "named", "said_by", "sectors", "beside", "visit", "article"),
    alt="Where it is named",
).draw()
