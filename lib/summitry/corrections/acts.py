"""What is said of a visit: one correction for each of its articles, made and undone in one act.

A visit has no words of its own: it is what its articles say of it, and which they are can change with every file that is
added. So nothing is kept of the visit itself. A value is set in each article that gives it, and the visit is made anew
of them; a visit that is none is taken from each of its articles, with host and guest. So an article that is added later
still joins it by the rules, one that is taken away leaves the others corrected, and what a reader says of one article
later holds for that article.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from itertools import product
from typing import Any

import pandas as pd

from summitry.corrections.fields import SUBJECTS, column_of, to_cell
from summitry.corrections.log import Correction, stamped

_BEHIND_ACT = "-"


def of_visit(
    tables: Mapping[str, pd.DataFrame],
    row: Mapping[str, Any],
    *,
    action: str,
    column: str = "",
    new: str = "",
    **more: str,
) -> tuple[Correction, ...]:
    """A correction of a visit, ready to be written: a line for each of its articles that it concerns.

    Host, guest and place concern all of them. So does a day, where the talks have one or the new one ends them; of several
    days a new first one is set in the articles that give the first, or one before the new one, and a new last one likewise.
    A host that is the guest, or a guest that is the host, makes the two countries change places.

    Args:
        tables: All tables, as the reader sees them.
        row: The visit's values, by column.
        action: `right`, `wrong` or `edit`.
        column: What is edited, one of `fields.OF_VISIT`.
        new: The value; no day where it is empty.
        more: Further fields: `who`, `reason`.

    Returns:
        The lines, in the order of the articles; their ids differ only behind the last hyphen.
    """
    articles = tables["articles"]
    of_it = articles[articles["visit_id"].astype(object) == row["visit_id"]]
    if column in ("from_on", "to_on"):
        of_it = of_it[_are_meant(of_it["event_on"], column, new)]
    act = stamped(
        Correction(
            correction_id="", at="", action=action, table="visits", start=0, end=0, claim=str(row["visit_id"]), new=new, **more
        )
    )  # fmt: skip
    lines = product(_edits(row, column, act.new), of_it["sha256"])
    return tuple(
        replace(act, correction_id=f"{act.correction_id}{_BEHIND_ACT}{number}", sha256=sha256, **edit)
        for number, (edit, sha256) in enumerate(lines, 1)
    )


def _edits(row: Mapping[str, Any], column: str, new: str) -> list[dict[str, Any]]:
    """What a new value of a column edits: columns, with old and new values; two where the countries change places."""
    edits = {column: new}
    other = {"host_code": "guest_code", "guest_code": "host_code"}.get(column)
    if other and new == row[other]:
        edits[other] = str(row[column])
    told = {name: name or SUBJECTS["visits"] for name in edits}
    return [
        {"column": name, "old": to_cell(row[told[name]], column_of("visits", told[name])), "new": value}
        for name, value in edits.items()
    ]


def _are_meant(days: pd.Series, column: str, new: str) -> pd.Series:
    """Of each article, by the day of its talks, whether a new first or last day of the visit is to be set in it."""
    first, last = days.min(), days.max()
    every = pd.Series(True, index=days.index)
    if not new or pd.isna(first) or first == last:
        return every
    day = pd.Timestamp(dt.date.fromisoformat(new))
    if column == "from_on":
        return every if day > last else days <= max(first, day)
    return every if day < first else days >= min(last, day)


def together(made: pd.DataFrame, correction_id: str) -> list[str]:
    """The corrections that were made in one act with a correction, and are not undone; in their order.

    Args:
        made: `tables.CORRECTIONS`.
        correction_id: One of them.
    """
    ids = made["correction_id"].astype(object)
    of_visit = made["table"].astype(object) == "visits"
    if not of_visit[ids == correction_id].any():
        return [correction_id]
    is_left = of_visit & (made["status_code"].astype(object) != "undone")
    return [one for one in ids[is_left] if act_of(one) == act_of(correction_id)]


def act_of(correction_id: str) -> str:
    """What the ids of corrections of a visit that were made in one act have in common."""
    return correction_id.rpartition(_BEHIND_ACT)[0]
