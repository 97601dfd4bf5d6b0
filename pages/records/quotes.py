"""Quotes: who said what, searched by words, speaker and manner."""

import streamlit as st

from summitry.charts import counts as drawing
from summitry.charts.counts import Field
from summitry.charts.grids import placed
from summitry.summaries import quotes
from summitry.ui import counted, page, speakers
from summitry.ui.blocks import Block
from summitry.ui.lists import first_marks
from summitry.ui.remembering import made
from summitry.ui.words import sentence, share

SPEAKER = Field("speaker", "Speaker", "speaker")
MOST = 12

shown = page.start("Quotes", "Who said what, in quotation marks or as the articles report it.")
if shown.corpus["quotes"].empty:
    page.nothing("statements")
    page.end()
found = speakers.narrow(shown)
if found.empty:
    with st.container(border=True, key="nothing_found"):
        st.text("No statement fits these words and this manner.")
    page.end()

every = len(shown.corpus["quotes"])
spoken = counted.spoken(shown)
if len(found) < every:
    spoken = spoken[spoken["quote_id"].isin(found["quote_id"])]
by_sector, marks = made(quotes.counted, spoken, ("sector_code", "speaker"), MOST)
speaking = made(quotes.counted, spoken, ("speaker",))[0]["speaker"]
order = tuple(name for name in speaking if name in set(by_sector["speaker"]))
drawn = f" The {MOST} who speak most often are drawn." if spoken["speaker"].nunique() > MOST else ""
Block(
    key="quotes",
    title=made(drawing.title_grid, by_sector, SPEAKER, speakers.SECTOR, speakers.QUOTES, quotes.UNTOLD),
    note=f"{sentence(share(len(found), every, 'statement'))}.{drawn} One of several speakers or sectors counts in each. Click a cell to read its sentences.",
    alt=made(drawing.describe_grid, by_sector, speakers.SECTOR, SPEAKER, speakers.QUOTES),
    frame=by_sector,
    table=quotes.table_of(("sector_code", "speaker")),
    marks=marks,
    drawn=placed(by_sector, SPEAKER.name, order),
).draw_vega(drawing.grid(speakers.SECTOR, SPEAKER, speakers.QUOTES))
page.heading("The statements", "One row a statement. Select a row to read its sentence.")
speakers.show_list(found, first_marks(quotes.list_marks, found), "Statements", with_speaker=True)
