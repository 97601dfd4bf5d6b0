"""Controls that are bound to the address: a link shows what its sender chose, and what it asks in vain is said."""

from collections.abc import Callable, Collection, Iterable, Sequence, Sized
from dataclasses import dataclass, field
from typing import Any

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from summitry import addresses
from summitry.errors import phrase

_RUN = "_bound_to_the_address"
_MOST_SAID = 5
_SWITCH = ("true", "false")
# Every option of a box is sent to the browser whenever the page is drawn: 20,000 take seconds there.
MOST_LISTED = 300


@dataclass
class _Asked:
    """What one page was asked by its address.

    Attributes:
        page: Where the page is.
        top: Where it says what was asked in vain; known once it has drawn its title.
        names: Every name that the page reads.
        refused: Name -> the complaint about its value, and what is shown instead.
        unknown: Names in the address that nothing reads; None until the page was drawn once.
    """

    page: str
    top: DeltaGenerator | None = None
    names: set[str] = field(default_factory=set)
    refused: dict[str, tuple[str, Any]] = field(default_factory=dict)
    unknown: list[str] | None = None


def turn_to(page: str) -> None:
    """Begin a run of a page; what another page was asked is forgotten."""
    asked = st.session_state.get(_RUN)
    if asked is None or asked.page != page:
        asked = st.session_state[_RUN] = _Asked(page)
    asked.top, asked.names = None, {*addresses.FIELDS, addresses.DATES}


def say_in(top: DeltaGenerator) -> None:
    """Take `top` as the place where the page says what its address asks in vain."""
    _asked().top = top


def choice(draw: Callable[..., Any], label: str, options: Sequence[str], *, key: str, **how: Any) -> Any:
    """Draw a list of options, of which the address names the chosen one.

    Args:
        draw: `st.radio` or `st.selectbox`, or the like of a column.
        label: What is chosen.
        options: What there is to choose; of more than `MOST_LISTED` those next to the one that is shown unasked
            are listed, and what is chosen.
        key: Its name in the address.
        how: What else `draw` takes.

    Returns:
        What is chosen, as `draw` says it.
    """
    asked = st.query_params.get_all(key)
    wrong = [value for value in asked if value not in options][:1]
    listed = options
    if len(options) > MOST_LISTED:
        usual = how.get("index", 0)
        listed = shortened(options, {*asked, st.session_state.get(key)}, usual)
        how |= {"index": listed.index(options[usual]), "help": few_of(options)}
    picked = draw(label, listed, key=key, bind="query-params", **how)
    _remember(key, picked, [_not_among(key, value, options) for value in wrong])
    return picked


def shortened(options: Sequence[str], held: Collection[str | None], usual: int = -1) -> list[str]:
    """Those of very many options that a box lists, in their order.

    Args:
        options: What there is to choose, by date or by how often it occurs.
        held: What is chosen; it stays.
        usual: Place of the option next to which the others stand; the last of all unless told.
    """
    first = max(0, min(usual % len(options) - MOST_LISTED // 2, len(options) - MOST_LISTED))
    near = range(first, first + MOST_LISTED)
    return [option for place, option in enumerate(options) if place in near or option in held]


def few_of(options: Sized) -> str:
    """What a box that does not list all its options says of it."""
    return f"Not all of the {len(options):,} are listed. Choose dates to find others."


def switch(label: str, *, key: str, value: bool, help: str) -> bool:
    """Draw a switch, which the address turns on or off."""
    wrong = [given for given in st.query_params.get_all(key) if given and given.lower() not in _SWITCH][:1]
    picked = st.toggle(label, value=value, key=key, bind="query-params", help=help)
    _remember(key, picked, [_not_among(key, given, _SWITCH) for given in wrong])
    return picked


def typed(draw: Callable[..., str | None], label: str, *, key: str, **how: Any) -> str:
    """Draw a box for words, which stand in the address; any words are right there."""
    _asked().names.add(key)
    return (draw(label, key=key, bind="query-params", **how) or "").strip()


def refuse(names: Iterable[str], shown: object, complaint: str = "") -> None:
    """Say that what the address gives for names that the page reads by itself is wrong; no complaint: it is right.

    Args:
        names: Names in the address.
        shown: What the page shows instead; once it shows something else, nothing is said any more.
        complaint: Place, finding and remedy, as `errors.phrase` words them.
    """
    for place, name in enumerate(names):
        _remember(name, shown, [complaint] if complaint and not place else [])


def forget() -> None:
    """Say no more what was asked in vain, because the reader chose something else."""
    asked = st.session_state.get(_RUN)
    if asked is not None:
        asked.refused.clear()
        asked.unknown = []


def say(ignored: Sequence[str]) -> None:
    """Say at the top of the page, once it is drawn, what its address asks in vain.

    Args:
        ignored: What it asks of the filters in vain.
    """
    asked = _asked()
    if asked.top is None:
        return
    if asked.unknown is None:
        asked.unknown = list(st.query_params)
    # A control that is drawn only now, as when a filter leaves something to choose again, does read its name.
    unknown = [name for name in asked.unknown if name not in asked.names]
    said = [*ignored, *(complaint for complaint, _ in asked.refused.values())]
    said += [_no_name(name, asked.names) for name in unknown[:_MOST_SAID]]
    if unknown[_MOST_SAID:]:
        said.append(f"... and {len(unknown) - _MOST_SAID:,} more.")
    if said:
        with asked.top, st.container(border=True, key="address_note"):
            st.badge("Part of the address was ignored", icon=":material/link_off:", color="orange")
            st.text("\n".join(said))


def _asked() -> _Asked:
    return st.session_state[_RUN]


def _remember(name: str, picked: Any, complaints: Sequence[str]) -> None:
    """Keep a complaint as long as what is shown instead; the address itself is put right by Streamlit at once."""
    asked = _asked()
    asked.names.add(name)
    if complaints:
        asked.refused[name] = complaints[0], picked
    elif name in asked.refused and asked.refused[name][1] != picked:
        del asked.refused[name]


def _not_among(name: str, value: str, options: Iterable[str]) -> str:
    finding = f'{name} "{addresses.shown(value)}" is not among what can be chosen here'
    return phrase(addresses.PAGE, finding, addresses.REMEDY, options, asked=value)


def _no_name(name: str, known: Iterable[str]) -> str:
    finding = f'there is nothing on this page that "{addresses.shown(name)}" would choose'
    return phrase(addresses.PAGE, finding, addresses.REMEDY, known, asked=name)
