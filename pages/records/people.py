"""People: who is spoken of, who met whom, and what one person said over time and by sector."""

from summitry.charts import counts as drawing
from summitry.charts.counts import Colours, Field
from summitry.summaries import people
from summitry.ui import counted, evidence, page, speakers, visit_colours
from summitry.ui.blocks import Block
from summitry.ui.lists import Register, first_marks
from summitry.ui.remembering import made
from summitry.ui.words import count

PERSON, MENTIONS = Field("person", "Person", "person"), Field("mentions", "Mentions", "mentions")
MOST = 20

shown = page.start("People", "Who is spoken of, in which office, who met whom, and what each said.")
everyone = counted.persons(shown)
if everyone.empty:
    page.nothing("persons")
    page.end()

named = counted.persons_by_visit(shown, MOST)
colours = Colours(
    Field("visit", "Visit", "visit_id"),
    *visit_colours.with_labels(shown, named["visit_id"]),
    is_split=True,
)
only = f" The {MOST} spoken of most often are drawn." if len(everyone) > MOST else ""
mentions = count(int(everyone["mentions"].sum()), "mention")
Block(
    key="people",
    title=drawing.title_bars(named, PERSON, MENTIONS, "spoken of most often"),
    note=f"{mentions} of {count(len(everyone), 'person', 'persons')} in {count(len(shown.corpus['articles']), 'article')}.{only}",
    alt=made(drawing.describe_bars, named, PERSON, MENTIONS),
    frame=named,
    table=people.BY_VISIT,
    marks=made(people.marks, named),
    legend=drawing.key(colours, named),
).draw_vega(drawing.bars(PERSON, MENTIONS, colours))
evidence.open_pills("How they are mentioned", made(people.way_marks, shown.corpus), key="ways")
page.heading("Everyone named", "One row a person. Select a row to read the sentences.")
Register(
    frame=everyone,
    table=people.PERSONS,
    marks=first_marks(people.marks, everyone),
    key="persons",
    columns=("person", "office", "country", "mentions", "by_name", "articles"),
    alt="Everyone named",
).draw()

met, meeting_marks = counted.meetings(shown)
page.heading(
    "Who met whom?",
    "Persons of the two countries of a visit in a sentence that tells of talks, a meeting or a ceremony that took place. Select a row to read the sentences.",
)
if met.empty:
    page.nothing("meetings of named persons")
else:
    Register(
        frame=met,
        table=people.MEETINGS,
        marks=meeting_marks,
        key="meetings",
        columns=("person", "country", "met", "visit", "reports"),
        alt="Who met whom",
    ).draw()

speakers.one_person(shown, everyone["person"].tolist())
