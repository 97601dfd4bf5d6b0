"""Visits on a page: the numbers at the top, cards side by side, and what two visits are compared by."""

from functools import partial

import pandas as pd
import streamlit as st

from summitry.charts import palette
from summitry.summaries import coverage, days, documents, visit_facts, visits
from summitry.summaries.slices import Mark
from summitry.ui import (
    address_line,
    briefing_buttons,
    controls,
    counted,
    evidence,
    marked,
    visit_colours,
    visit_corrections,
)
from summitry.ui.lists import Register
from summitry.ui.remembering import made, once
from summitry.ui.state import View
from summitry.ui.words import count, in_phrase, listing, plain

_MOST_CARDS, _MOST_LINKS = 4, 25


def labelled(shown: View, pair: tuple[str, str]) -> tuple[tuple[str, str], tuple[str, str]]:
    """Ids with labels."""
    labels = counted.visit_labels(shown)
    return (pair[0], labels[pair[0]]), (pair[1], labels[pair[1]])


def lead(shown: View) -> str:
    """What the selection holds, in a sentence."""
    return once(shown.corpus, "lead", partial(_lead, shown))


def _lead(shown: View) -> str:
    articles = shown.articles[
        shown.articles["article_id"].isin(shown.corpus["articles"]["article_id"].astype(object))
    ]
    if articles.empty:
        return "No article fits the filters."
    outlets = shown.corpus["articles"]["outlet"].nunique()
    said = count(len(articles), "article") + (f" from {count(outlets, 'outlet')}" if outlets else "")
    dated = articles["reported_on"].dropna()
    if len(dated):
        said += (
            f", {days.say(dated.min())} to {days.say(dated.max())}"
            if dated.min() != dated.max()
            else f", {days.say(dated.min())}"
        )
    side = counted.side_by_side(shown)
    if side.empty:
        return said + "."
    countries = list(dict.fromkeys([*side["guest"], *side["host"]]))
    between = (
        listing([*map(in_phrase, countries)])
        if len(countries) < 4
        else count(len(countries), "country", "countries")
    )
    return f"{said}, on {count(len(side), 'visit')} between {between}."


def choose_pair(shown: View, side: pd.DataFrame) -> tuple[str, str] | None:
    """The two visits to compare: the latest and the one before it, unless the reader chooses others."""
    default = made(visits.pair, side)
    if default is None or len(side) == 2:
        return default
    labels = made(_ids, side)
    names = list(labels)
    one, other = st.columns(2)
    before = controls.choice(
        one.selectbox,
        "Compare",
        names,
        index=names.index(counted.visit_labels(shown)[default[0]]),
        key="before",
    )
    after = controls.choice(
        other.selectbox,
        "with",
        names,
        index=names.index(counted.visit_labels(shown)[default[1]]),
        key="after",
    )
    return (labels[before], labels[after]) if before != after else default


def _ids(side: pd.DataFrame) -> dict[str, str]:
    """Visit ids by what the visits are called."""
    return dict(zip(side["visit"], side["visit_id"], strict=True))


def cards(shown: View, side: pd.DataFrame) -> None:
    """One card a visit, in its colour; of many visits the latest."""
    side = latest(side)
    known = visit_colours.every(shown)
    if len(side) == 2:
        pair = (str(side["visit_id"].iloc[0]), str(side["visit_id"].iloc[1]))
        known = known | dict(zip(pair, visit_colours.of_pair(shown, pair), strict=True))
    for place, (column, row) in enumerate(zip(st.columns(len(side)), side.to_dict("records"), strict=True)):
        with column.container(border=True, height="stretch", key=f"visit_{place}"):
            _fill(shown, row, known[row["visit_id"]])


def _fill(shown: View, row: dict, colour: str) -> None:
    """What stands on the card of a visit: its facts, what opens of it, and where it is corrected."""
    st.html(marked.swatch(colour, f"{row['guest']} in {in_phrase(row['host'])}", row["when"]))
    st.html(marked.facts(described(row)))
    _open(shown, row["visit_id"])
    visit_corrections.beside(shown, row["visit_id"])


def _open(shown: View, visit_id: str) -> None:
    """The numbers of a card, as buttons that open what they count."""
    opening = marks(shown, visit_id)
    if opening:
        evidence.open_pills("What the card counts: open the sentences", opening, key=f"card_{visit_id}")
    else:
        st.caption("Nothing said of it is left under these filters.")


def marks(shown: View, visit_id: str) -> list[Mark]:
    """What opens from the card of a visit: its articles, and the documents named or mentioned at it."""
    return once(shown.corpus, ("card of", visit_id), partial(_marks, shown, visit_id))


def _marks(shown: View, visit_id: str) -> list[Mark]:
    articles = coverage.of_visit(shown.corpus, visit_id, left("Articles", shown))
    named = documents.of_visit(shown.corpus, visit_id)
    return [mark for mark in (articles, named) if mark.count]


def left(label: str, shown: View) -> str:
    """What a number of articles or statements is called where filters of sentences leave fewer of them than were read."""
    return label if shown.ground is shown.corpus else f"{label} left by the filters"


def latest(side: pd.DataFrame) -> pd.DataFrame:
    """As many of the latest visits as have room side by side."""
    return side.sort_values("from_on", na_position="first", kind="stable").tail(_MOST_CARDS)


def described(row: dict) -> list[tuple[str, str]]:
    """A visit's facts, named; what no article says is said to be missing."""
    entries = [
        ("Place", row["place"]),
        ("Rank", row["rank"]),
        (f"For {row['guest']}", row["guest_leaders"]),
        (f"For {row['host']}", row["host_leaders"]),
        ("Documents", row["documents_stated"]),
        ("Reported in", f"{count(row['articles'], 'article')}, {count(row['words'], 'word')}"),
    ]
    return [(name, value if isinstance(value, str) and value else "Not stated") for name, value in entries]


def change_heading(shown: View, pair: tuple[str, str], change: str, heading: str, number: int) -> None:
    """The head of one list of sectors, in the colour of the visit that alone speaks of them."""
    before, after = visit_colours.of_pair(shown, pair)
    colour = {"new": after, "dropped": before}.get(change, palette.OTHER)
    st.html(marked.swatch(colour, f"{heading}: {number}"))


def denominator(side: pd.DataFrame, pair: tuple[str, str]) -> str:
    """What a comparison is counted of, with a warning where it is little."""
    read = side[side["visit_id"].isin(pair)].set_index("visit_id")
    before, after = (read.loc[visit_id] for visit_id in pair)
    said = f"{count(before['articles'], 'article')} of {count(before['words'], 'word')}, against {count(after['articles'], 'article')} of {count(after['words'], 'word')}. A sector counts from one mention on."
    return plain(
        said
        + (
            " With so little text, a sector that is missing may only be unreported."
            if min(before["words"], after["words"]) < 2000
            else ""
        )
    )


def documents_by_visit(shown: View) -> None:
    """How many documents each of the latest visits has, with "none named" told apart from none."""
    side = counted.side_by_side(shown)
    if side.empty:
        return
    known = visit_colours.every(shown)
    mentioned = shown.corpus["document_groups"]["visit_id"].astype(object)
    telling = side[(side["documents"] > 0).fillna(False) | side["visit_id"].isin(mentioned)]
    few = latest(telling if len(side) > _MOST_CARDS and len(telling) else side)
    with st.grid(len(few), min_column_width=230) as grid:
        for row in few.to_dict("records"):
            with grid.cell(), st.container(border=True, height="stretch", gap="xsmall"):
                st.html(marked.swatch(known[row["visit_id"]], row["documents_stated"], row["visit"]))
                _open_documents(shown, row["visit_id"], row["visit"])
    if len(few) < len(side):
        st.caption(
            f"Documents are named or mentioned at {len(telling):,} of {count(len(side), 'visit')}. The page Visits has all."
        )


def _open_documents(shown: View, visit_id: str, visit: str) -> None:
    mark = once(
        shown.corpus, ("documents of", visit_id), partial(documents.of_visit, shown.corpus, visit_id, visit)
    )
    st.button(
        "Read the sentences",
        icon=":material/format_quote:",
        key=f"documents_{visit_id}",
        on_click=evidence.ask,
        args=(mark,),
        disabled=not mark.count,
        help=None if mark.count else "No sentence that names or mentions them is left.",
    )


def detail(shown: View, side: pd.DataFrame) -> None:
    """One visit: its facts with the sentences they stand on, and the articles that report on it."""
    st.header("Where each fact comes from", anchor=False)
    visit_id = _choose(shown, side)
    if visit_id is None:
        return
    briefing_buttons.on_visit(shown, visit_id)
    row = side[side["visit_id"] == visit_id].iloc[0].to_dict()
    left, right = st.columns([2, 3])
    with left, st.container(border=True, key="visit_card"):
        _fill(shown, row, visit_colours.every(shown)[visit_id])
    with right:
        stated = visit_facts.read(shown.corpus, visit_id)
        st.caption("What the articles state, and how many of them. Select a row to read the sentences.")
        Register(
            key="facts",
            frame=stated,
            table=visit_facts.FACTS,
            marks=visit_facts.marks(stated),
            columns=("fact", "stated", "articles"),
            alt="Facts of the visit",
        ).draw()
    _articles_on(shown, visit_id)


def _choose(shown: View, side: pd.DataFrame) -> str | None:
    """The visit to look at: the latest, unless the reader corrected or chooses another; None where that one is left out."""
    labels = _ids(side)
    dated = int(side["from_on"].notna().sum())
    # Those without a date stand last, so the latest is not always the last.
    last = (dated or len(labels)) - 1
    corrected = visit_corrections.last(shown)
    if corrected in labels.values():
        # It may have another name now, and is still the one to look at.
        name = next(name for name, one in labels.items() if one == corrected)
        address_line.write({"one_visit": [] if name == list(labels)[last] else [name]})
    picked = controls.choice(st.selectbox, "Visit", list(labels), index=last, key="one_visit", width=420)
    return labels.get(picked)


def _articles_on(shown: View, visit_id: str) -> None:
    """Links to the articles that report on a visit."""
    st.subheader("Articles on this visit", anchor=False)
    left_in = shown.corpus["articles"]["article_id"].astype(object)
    listed = shown.articles[
        shown.articles["article_id"].isin(left_in) & (shown.articles["visit_id"] == visit_id)
    ]
    for article in listed.head(_MOST_LINKS).itertuples():
        # A link is cut where the window ends; words of their own go on in the next line.
        with st.container(gap=None):
            evidence.article_link(plain(article.short), article.article_id)
            st.caption(plain(article.heading.partition(": ")[2]))
    if len(listed) > _MOST_LINKS:
        st.caption(f"{len(listed) - _MOST_LINKS:,} more are on the page Articles.")
