"""Comparing on a page: choosing the two sides, how much each says, and what only one of them speaks of."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

import pandas as pd
import streamlit as st

from summitry.charts import palette
from summitry.summaries import compare, sides, visits
from summitry.summaries.distinctive import Lexicon
from summitry.summaries.sides import KINDS, Account, Side
from summitry.summaries.slices import Mark
from summitry.ui import (
    address_line,
    briefing_buttons,
    controls,
    counted,
    evidence,
    marked,
    page,
    visit_cards,
    visit_colours,
)
from summitry.ui.remembering import made, once
from summitry.ui.state import View
from summitry.ui.words import count, listing

_KIND = "compare"
_WHAT = {
    "visit": "visits",
    "role": "statements of hosts and guests",
    "outlet": "outlets",
    "speaker": "speakers",
}


class Compared(NamedTuple):
    """Two sides with what they say, their names and their colours."""

    one: Account
    other: Account
    labels: tuple[str, str]
    colours: tuple[str, str]


def choose(shown: View) -> Compared | None:
    """Draw what is compared and which two; both live in the address.

    Returns:
        The two sides; None where the filters leave fewer than two, or the reader chose one twice, which is said.
    """
    kinds = {label: kind for kind, label in KINDS.items()}
    picked = controls.choice(st.radio, "Compare", list(kinds), key=_KIND, horizontal=True)
    kind = kinds.get(picked, "visit")
    ground = counted.ground(shown)
    offered = once(shown.corpus, ("sides", kind), partial(sides.offered, ground, kind))
    latest = made(visits.pair, counted.comparable(shown)) if kind == "visit" else None
    pair = sides.pair(offered, latest)
    if pair is None:
        _too_few(shown, kind, offered)
        return None
    if kind != "role":
        pair = _choose_pair(kind, offered, pair)
    if pair[0] == pair[1]:
        with st.container(border=True, key="same_side"):
            st.text("Both sides are the same. Choose another on one side.")
        return None
    colours = palette.SIDES
    if kind == "visit":
        colours = visit_colours.of_pair(shown, (pair[0].code, pair[1].code))
    one, other = (
        once(shown.corpus, ("account", side), partial(sides.account, ground, side)) for side in pair
    )
    return Compared(one, other, (pair[0].label, pair[1].label), colours)


def _too_few(shown: View, kind: str, offered: Sequence[Side]) -> None:
    if not offered:
        page.nothing(_WHAT[kind])
        return
    with st.container(border=True, key="one_side"):
        st.text(f"There is only one side to compare: {offered[0].label}.")
        is_filtered = not shown.selection.is_everything
        st.caption(f"Compare something else above{', or take a filter away' if is_filtered else ''}.")


def _choose_pair(kind: str, offered: Sequence[Side], default: tuple[Side, Side]) -> tuple[Side, Side]:
    by_label = {side.label: side for side in offered}
    names = list(by_label)
    keys = (f"{kind}_one", f"{kind}_other")
    first, swap, second = st.columns([5, 1.4, 5], vertical_alignment="bottom")
    picked = [
        controls.choice(column.selectbox, name, names, key=key, index=names.index(side.label))
        for column, name, side, key in zip(
            (first, second), ("First side", "Second side"), default, keys, strict=True
        )
    ]
    swap.button(
        "Swap", key=f"swap_{kind}", icon=":material/swap_horiz:", on_click=_swap, args=(*keys, default), width="stretch",
        help="Put the second side first",
    )  # fmt: skip
    one, other = (by_label.get(label, side) for label, side in zip(picked, default, strict=True))
    return one, other


def _swap(one: str, other: str, default: tuple[Side, Side]) -> None:
    swapped = (st.session_state[other], st.session_state[one])
    sides = zip((one, other), swapped, default, strict=True)
    address_line.choose({key: [] if label == usual.label else [label] for key, label, usual in sides})


def cards(shown: View, compared: Compared) -> None:
    """How much each side says, and what is known of it."""
    known = counted.comparable(shown).set_index("visit_id")
    for place, (column, account) in enumerate(
        zip(st.columns(2), (compared.one, compared.other), strict=True)
    ):
        side = account.side
        noun = "article" if side.column else "statement"
        entries = [("Words", f"{account.words:,}"), (f"{noun.capitalize()}s", f"{account.passages:,}")]
        if side.code in known.index:
            visit = known.loc[side.code]
            entries += [
                ("Talks", visit["when"]),
                ("Place", visit["place"]),
                ("Documents", visit["documents_stated"]),
            ]
        if side.kind == "role":
            entries.append(("Countries", listing(list(dict.fromkeys(known[side.code])), 4)))
        with column.container(border=True, height="stretch", key=f"side_{place}"):
            st.html(marked.swatch(compared.colours[place], side.label))
            st.html(marked.facts((name, value if isinstance(value, str) and value else "Not stated") for name, value in entries))  # fmt: skip
            evidence.open_pills(
                "What the card counts: open the sentences", _marks(shown, account), key=f"passages_{place}"
            )


def _marks(shown: View, account: Account) -> list[Mark]:
    """What opens from the card of a side."""
    if account.side.kind == "visit":
        return visit_cards.marks(shown, account.side.code)
    label = visit_cards.left("Articles" if account.side.column else "Statements", shown)
    make = partial(sides.passages, counted.ground(shown), account, label)
    mark = once(shown.corpus, ("passages", account.side, label), make)
    return [mark] if mark.count else []


def warn(compared: Compared) -> None:
    """Say plainly where the texts are too small to say much, or anything."""
    words = min(compared.one.words, compared.other.words)
    few = compare.care(words)
    if not few:
        return
    bound = 1000 * compare.wilson(0, words)[1]
    with st.container(border=True, key="little_text"):
        st.badge(few, icon=":material/warning:", color="orange")
        st.text(
            f"The smaller side has {count(words, 'word')}. A sector that is not found in so few may still be spoken of up to "
            f"{bound:.1f} times in 1,000 words, so that missing and rare cannot be told apart. "
            f"From {compare.FEW_WORDS:,} words on each side that bound is below 2."
        )


def briefing(shown: View, compared: Compared) -> None:
    """Offer the note on the two sides; of visits the earlier one first."""
    pair, colours = (compared.one.side, compared.other.side), compared.colours
    if pair[0].kind == "visit":
        by_date = counted.comparable(shown)["visit_id"].tolist()
        if by_date.index(pair[0].code) > by_date.index(pair[1].code):
            pair, colours = pair[::-1], colours[::-1]
    briefing_buttons.on_both(shown, pair, colours)


def changes(shown: View, compared: Compared, frame: pd.DataFrame) -> None:
    """The sectors that only one side speaks of, and those of both, each with its sentences."""
    headings = sides.changes(shown.whole, (compared.one.side, compared.other.side))
    colours = {"new": compared.colours[1], "dropped": compared.colours[0], "continued": palette.OTHER}
    for column, (change, heading) in zip(st.columns(3), headings.items(), strict=True):
        part = frame[frame["change"] == change]
        with column.container(border=True, height="stretch", key=f"compare_{change}"):
            st.html(marked.swatch(colours[change], f"{heading}: {len(part)}"))
            marks = compare.change_marks(part, compared.one, compared.other)
            evidence.open_pills(f"{heading}: open the sentences", marks, key=f"pills_{change}")


def sizes(compared: Compared) -> str:
    """What shares are counted of, in a sentence."""
    noun = "article" if compared.one.side.column else "statement"
    said = [
        f"{count(account.passages, noun)} of {count(account.words, 'word')}"
        for account in (compared.one, compared.other)
    ]
    unit = "Mentions" if compared.one.side.column else "Statements on it"
    return f"{unit} per 1,000 words; {said[0]}, against {said[1]}."


def lexicon(shown: View, table: str) -> Lexicon:
    """The words of all sentences or statements; counted once for all readers."""
    return once(shown.whole, f"words of {table}", lambda: _counted(shown, table))


def _counted(shown: View, table: str) -> Lexicon:
    with st.spinner("Counting all words, once …", show_time=False):
        return Lexicon.of(shown.whole[table]["text"])
