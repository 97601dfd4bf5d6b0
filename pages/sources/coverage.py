"""Coverage: whose articles these are, who speaks in them, and which voices are missing."""

from functools import partial
from itertools import compress

import streamlit as st

from summitry.charts import counts as drawing
from summitry.charts.counts import Field
from summitry.charts.grids import placed
from summitry.summaries import coverage, quotes
from summitry.ui import controls, counted, countries, page, speakers
from summitry.ui.blocks import Block
from summitry.ui.remembering import made, once
from summitry.ui.words import count

# Of more countries the heads of their columns would have no room.
MOST_SPEAKERS, MOST_SOURCES, MOST_COUNTRIES = 15, 40, 24
BY_ARTICLE, BY_ORIGIN = "By article", "By origin"
PARTS = {title: by for by, title in coverage.TITLES.items()}
SPEAKER, ARTICLES = Field("speaker", "Speaker", "speaker"), Field("articles", "Articles", "articles")

shown = page.start("Coverage", "Whose articles these are, who speaks in them, and which voices are missing.")
every = made(coverage.sources, shown.corpus)
if every.empty:
    page.nothing("articles")
    page.end()
with st.container(border=True, key="missing_voices"):
    for sentence in once(every, "statements", partial(coverage.statements, shown.corpus, every)):
        st.text(sentence)

switch, dimension = st.columns(2)
way = controls.choice(
    switch.radio, "Count", (BY_ARTICLE, BY_ORIGIN), key="count", horizontal=True,
    help="By origin, several reports of one origin on one visit are counted once: the longest of them stands for all.",
)  # fmt: skip
part = controls.choice(dimension.radio, "Articles by", list(PARTS), key="articles_by", horizontal=True)
read = made(coverage.once_an_account, every) if way == BY_ORIGIN else every
ground = (
    f"{len(read):,} of {count(len(every), 'article')}, one for each origin and visit"
    if way == BY_ORIGIN
    else count(len(every), "article")
)

silent = "no statement was found"
silent += " in the longest article of an origin; its other articles may have one" if way == BY_ORIGIN else ""

by = PARTS.get(part, "outlet")
by_source, source_marks = once(read, by, partial(coverage.counted, read, by, shown.corpus))
name = Field(by, coverage.TITLES[by], by)
first = by_source.head(MOST_SOURCES)
cut = f" The first {MOST_SOURCES} of {len(by_source):,} are drawn." if len(first) < len(by_source) else ""
Block(
    key="sources",
    title=coverage.finding(by_source, by, len(read)),
    note=f"{ground}.{cut} Click a bar to read the opening sentences.",
    alt=drawing.describe_bars(first, name, ARTICLES),
    frame=first,
    table=coverage.table_of(by),
    marks=source_marks[:MOST_SOURCES],
).draw_vega(drawing.bars(name, ARTICLES))  # fmt: skip

spoken = counted.spoken(shown)
if way == BY_ORIGIN:
    spoken = spoken[spoken["article_id"].isin(read["article_id"].astype(object))]
if spoken.empty:
    page.nothing("statements")
    page.end()
number = count(spoken["quote_id"].nunique(), "statement")
colours = countries.coloured(shown)
by_speaker, speaker_marks = made(quotes.counted, spoken, ("speaker", "country_code"))
# One who speaks for two countries has two rows, and is drawn with both.
heard = by_speaker["speaker"].unique()
is_drawn = by_speaker["speaker"].isin(heard[:MOST_SPEAKERS])
top = by_speaker[is_drawn]
only = (
    f" The {MOST_SPEAKERS} heard most often of {len(heard):,} are drawn."
    if len(heard) > MOST_SPEAKERS
    else ""
)
Block(
    key="speakers",
    title=drawing.title_bars(top, SPEAKER, speakers.QUOTES, "heard most often") if top.iloc[0]["speaker"] != quotes.NO_SPEAKER else "Who speaks?",
    note=f"{number} in {ground}, by speaker, coloured by country. One of two speakers counts for both.{only}",
    alt=drawing.describe_bars(top, SPEAKER, speakers.QUOTES),
    frame=top,
    table=quotes.table_of(("speaker", "country_code")),
    marks=list(compress(speaker_marks, is_drawn)),
    legend=drawing.key(colours, top),
).draw_vega(drawing.bars(SPEAKER, speakers.QUOTES, colours))  # fmt: skip

by_country, country_marks = made(quotes.counted, spoken, ("sector_code", "country_code"), MOST_COUNTRIES)
voices = spoken["country_code"].nunique()
cut = (
    f" Of {voices:,} columns the {MOST_COUNTRIES} with most statements are drawn."
    if voices > MOST_COUNTRIES
    else ""
)
order = tuple(label for label in colours.labels if label in set(by_country["country"]))
Block(
    key="countries",
    title=drawing.title_grid(by_country, countries.COUNTRY, speakers.SECTOR, speakers.QUOTES, quotes.UNTOLD),
    note=f"{number} in {ground}, by sector and the speaker's country.{cut} An empty cell means that {silent}.",
    alt=drawing.describe_grid(by_country, speakers.SECTOR, countries.COUNTRY, speakers.QUOTES),
    frame=by_country,
    table=quotes.table_of(("sector_code", "country_code")),
    marks=country_marks,
    drawn=placed(by_country, countries.COUNTRY.name, order),
).draw_vega(drawing.grid(speakers.SECTOR, countries.COUNTRY, speakers.QUOTES))
