"""Figures: which quantities the articles state, and where they count the same thing differently."""

from functools import partial

from summitry.charts import figures as drawing
from summitry.summaries import amounts, figures
from summitry.ui import comparison_cards, counted, page, visit_colours
from summitry.ui.blocks import Block
from summitry.ui.lists import Register, first_marks
from summitry.ui.remembering import made
from summitry.ui.words import count, sentence, share

MOST_THINGS = 25

shown = page.start("Figures", "Which quantities the articles state, and where they count the same thing.")
listed = counted.kept(shown, figures.listed)
if listed.empty:
    page.nothing("figures")
    page.end()

compared, accounts = counted.kept(shown, figures.comparisons)
differing = sum(comparison.differs for comparison in compared)
read = f"{count(len(listed), 'figure')} in {share(listed['article_id'].nunique(), len(shown.corpus['articles']), 'article')}."
alike = len(compared) - differing
both = f" on {differing:,} and agree on {alike:,}" if alike else ""
verdict = f"they differ{both}" if differing else "they agree"
told = (
    f" {count(len(compared), 'thing is', 'things are')} counted by several articles; {verdict}."
    if compared
    else ""
)
page.heading(
    f"{count(differing, 'quantity', 'quantities')} told differently"
    if differing
    else "All that several articles count is told alike"
    if compared
    else "No two articles count the same thing",
    f"{read}{told}",
)
if compared:
    comparison_cards.cards(compared)
    Register(
        key="compared",
        frame=accounts,
        table=figures.ACCOUNTS,
        marks=[mark for comparison in compared for mark in comparison.marks],
        columns=("counted", "text", "value", "value_to", "bound", "articles", "status", "visit"),
        alt="Figures compared",
    ).draw()

drawn, marks = counted.kept(shown, amounts.ways, MOST_THINGS)
if len(drawn):
    labels = counted.visit_labels(shown)
    colours = dict(zip(labels.values(), visit_colours.of(shown, labels), strict=True))
    number, things = int(drawn["figures"].sum()), drawn["thing"].nunique()
    only = f" The {things} things that are told most often are drawn." if things == MOST_THINGS else ""
    Block(
        key="amounts",
        is_part=True,
        title=made(amounts.finding, drawn),
        note=f"{sentence(share(number, len(listed), 'figure'))}, of {count(things, 'thing')}. One mark is one way of telling how much; beneath each other stand those of the same thing, by date of the article.{only} Click a mark to read its sentences.",
        alt=made(drawing.describe, drawn),
        frame=drawn,
        table=amounts.WAYS,
        marks=marks,
        legend=drawing.key(drawn, colours),
    ).draw_vega(drawing.dots(tuple(colours), tuple(colours.values()), is_far=drawing.reaches_far(drawn)))

page.heading("All figures", "One row a figure. Select a row to read its sentence.")
Register(
    key="figures",
    frame=listed,
    table=figures.CITED,
    marks=first_marks(figures.list_marks, listed),
    columns=("text", "value", "value_to", "bound", "unit", "counted", "as_of", "sectors", "visit", "article"),
    alt="All figures",
    full=partial(figures.cited, listed, shown.corpus),
).draw()
