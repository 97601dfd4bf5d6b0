"""Visits: who went where and when, and which article says so."""

from functools import partial

from summitry.summaries import visits
from summitry.ui import counted, page, visit_cards, visit_corrections
from summitry.ui.lists import Register
from summitry.ui.remembering import once

shown = page.start("Visits", "Who went where and when, and which article says so.")
side = counted.side_by_side(shown)
if side.empty:
    page.nothing("visits")
    visit_corrections.taken_out(shown)
    page.end()
Register(
    key="visits",
    frame=side,
    table=visits.SIDE_BY_SIDE,
    marks=once(side, "marks", partial(visits.visit_marks, side, shown.corpus)),
    columns=(
        "visit",
        "when",
        "guest",
        "host",
        "place",
        "rank",
        "articles",
        "documents_stated",
        "event_reports",
        "sectors",
    ),
    alt="Register of visits",
).draw()
visit_cards.detail(shown, side)
visit_corrections.taken_out(shown)
