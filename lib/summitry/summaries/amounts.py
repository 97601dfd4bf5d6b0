"""Amounts: what the figures count, and each way in which the articles tell how much."""

from typing import Any

import pandas as pd

from summitry.corpus import Corpus
from summitry.filters import NOT_STATED
from summitry.summaries import articles as naming
from summitry.summaries.slices import Mark, Slice
from summitry.summaries.topics import visit_labels
from summitry.tables import SEPARATOR, Column, Table
from summitry.wording import count, uncapitalised

WAYS = Table(
    "figures_by_thing", "Figures by what they count", "One way of telling how much of one thing.", ("way",),
    (
        Column("way", "id", "The way of telling it, counted from 1."),
        Column("thing", "text", "What is counted, in the words of the first article, with its unit."),
        Column("lane", "integer", "Place among the ways of telling the same thing, by date."),
        Column("said", "text", "How much, in short."),
        Column("value", "number", "The quantity; of a range, its lower end."),
        Column("value_to", "number", "The upper end of a range."),
        Column("bound", "text", "How the words bound it."),
        Column("unit", "text", "What is counted: the noun, percent, or the code of a currency."),
        Column("as_of", "text", "The time it is given for, where the sentence says so."),
        Column("visit", "text", "The visit that the articles report on."),
        Column("figures", "integer", "How often it is told so."),
        Column("articles", "integer", "Articles that tell it so."),
    ),
)  # fmt: skip
_SHORT = {"exact": "", "more than": "over ", "less than": "under "}
_STEPS = ((1e12, " tn"), (1e9, " bn"), (1e6, " m"))
# Units that count nothing by themselves: percent, and the codes of currencies.
_MEASURE = "percent|[A-Z]{3}"
_WAY = ["thing", "value", "value_to", "bound", "unit", "as_of", "visit"]


def ways(corpus: Corpus, whole: Corpus, most: int) -> tuple[pd.DataFrame, list[Mark]]:
    """Group the figures by what they count and by how much they say.

    Figures that are compared across articles count the same thing; else the same words and the same unit
    do. An amount of nothing or less is left out: it has no place on a scale of powers of ten.

    Args:
        corpus: The tables, narrowed as the page is.
        whole: All of them; names and dates come from there.
        most: Things to keep, those told most often first.

    Returns:
        `WAYS`, by thing and date, and what each row opens. No figures: no rows.
    """
    figures = corpus["figures"]
    figures = figures[figures["value"] > 0]
    if figures.empty:
        return WAYS.empty(), []
    told = _told(figures, corpus, whole)
    often = told["thing"].value_counts(sort=False)
    kept = often.sort_values(ascending=False, kind="stable").index[:most]
    rows: list[tuple] = []
    marks = []
    for thing in kept:
        groups = list(told[told["thing"] == thing].groupby(_WAY, sort=False, dropna=False))
        for lane, (_, group) in enumerate(groups, start=1):
            rows.append(_row(f"{len(rows) + 1}", lane, group))
            marks.append(_mark(rows[-1], group))
    return WAYS.frame(rows), marks


def _told(figures: pd.DataFrame, corpus: Corpus, whole: Corpus) -> pd.DataFrame:
    """The figures by the date of their article, with what they count and their visit in words."""
    order = {key: place for place, key in enumerate(naming.named(whole)["article_id"])}
    compared = corpus["figure_conflicts"]
    same = {(row.article_id, row.start): f"{row.counted}" for row in compared.itertuples()}
    units = corpus.vocabularies.labels("units")
    first: dict[tuple[str, str], str] = {}
    things = []
    told = figures.astype(object).where(figures.notna(), None)
    told = told.assign(_on=told["article_id"].map(order)).sort_values(["_on", "start"], kind="stable")
    for row in told.itertuples():
        unit = uncapitalised(units.get(row.unit, row.unit))
        counted = same.get((row.article_id, row.start)) or row.counted or unit
        name = counted if counted.casefold().endswith(unit.casefold()) else f"{counted}, {unit}"
        things.append(first.setdefault((name.casefold(), row.unit), name[:1].upper() + name[1:]))
    visit = told["visit_id"].fillna(NOT_STATED).map(visit_labels(whole))
    return told.assign(thing=things, visit=visit)


def _row(way: str, lane: int, group: pd.DataFrame) -> tuple:
    one = group.iloc[0]
    said = short(one["value"], one["value_to"], one["bound"]) + ("%" if one["unit"] == "percent" else "")
    said += f" ({_years(one['as_of'])})" if one["as_of"] else ""
    numbers = (one["value"], one["value_to"], one["bound"], one["unit"], one["as_of"], one["visit"])
    return (way, one["thing"], lane, said, *numbers, len(group), group["article_id"].nunique())


def _years(edtf: str) -> str:
    """The year or years of a time; the rest of it is in the table."""
    return " to ".join(dict.fromkeys(part[:4] for part in edtf.split("/") if part))


def _mark(row: tuple, group: pd.DataFrame) -> Mark:
    # A figure has no id; its sentence, place and words together are one.
    where: dict[str, Any] = {
        name: tuple(dict.fromkeys(map(str, group[name]))) for name in ("sentence_id", "start", "text")
    }
    beside = {
        "visit_id": (group["visit_id"].iloc[0] or NOT_STATED,),
        # Those that all of them speak of; a sector of some would leave the others out.
        "sector_code": tuple(sorted(set.intersection(*map(_codes, group["sector_codes"])))),
    }
    part = Slice.of("figures", where)
    return Mark(
        {"way": row[0]},
        f"{row[1]}: {row[3]}",
        len(group),
        part,
        {name: of for name, of in beside.items() if of},
    )


def _codes(cell: str | None) -> set[str]:
    return set(filter(None, (cell or "").split(SEPARATOR)))


def short(value: float, value_to: float | None, bound: str) -> str:
    """How much, in a few letters: `over 38 bn`, `about 60`, `500 m to 700 m`."""
    amount = _number(value) if value_to is None else f"{_number(value)} to {_number(value_to)}"
    return f"{_SHORT.get(bound, f'{bound} ')}{amount}"


def _number(value: float) -> str:
    step, letters = next(((step, letters) for step, letters in _STEPS if value >= step), (1.0, ""))
    return f"{value / step:,.6g}{letters}" if letters or value != int(value) else f"{int(value):,}"


def finding(frame: pd.DataFrame) -> str:
    """What is told most often, and how much of it; sums of which no article says what they are of are no finding."""
    if frame.empty:
        return "Nothing is counted"
    frame = frame[frame["thing"].str.contains(", ") | ~frame["unit"].str.fullmatch(_MEASURE)]
    if frame.empty:
        return "It is not told what the amounts are of"
    often = frame.groupby("thing", sort=False)["figures"].sum()
    top = frame[frame["thing"] == often.idxmax()]
    if int(often.max()) == 1 and often.size > 1:
        return f"{count(often.size, 'thing')}, each told once"
    said = list(dict.fromkeys(top["said"]))
    more = f" and {len(said) - 2} more" if len(said) > 2 else ""
    return f"{often.idxmax()}: {', '.join(said[:2])}{more}"
