"""Controls that are bound to the address: a link shows what its sender chose, and what it asks in vain is said."""

from collections.abc import Callable, Collection, Iterable, Sequence, Sized
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from summitry import addresses
from summitry.errors import phrase

_Wish = TypeVar("_Wish")
_RUN = "_bound_to_the_address"
_MOST_SAID = 5
_SWITCH = ("true", "false")
# Every option of a box is sent to the browser whenever the page is drawn: 20,000 take seconds there.
MOST_LISTED = 300


@dataclass
class _Asked:
    """What one page was asked by its address.

    Attributes:
        page: Its own part of the address.
        top: Where it says what was asked in vain; known once it has drawn its title.
        names: Every name that the page reads.
        refused: Names -> the complaint about their values, and what is shown instead.
        given: Names that the address had when the page was first drawn; None before.
        is_chosen: Whether the reader has chosen something since: what then has no room is no fault of an address.
    """

    page: str
    top: DeltaGenerator | None = None
    names: set[str] = field(default_factory=set)
    refused: dict[tuple[str, ...], tuple[str, object]] = field(default_factory=dict)
    given: list[str] | None = None
    is_chosen: bool = False


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
    wrong = [value for value in asked if value not in options]
    listed = options
    if len(options) > MOST_LISTED:
        usual = how.get("index", 0)
        listed = shortened(options, {*asked, st.session_state.get(key)}, usual)
        how |= {"index": listed.index(options[usual]), "help": few_of(options)}
    picked = draw(label, listed, key=key, bind="query-params", **how)
    note(key, shown=picked, complaint=_not_among(key, wrong, options))
    return picked


def shortened(options: Sequence[str], held: Collection[str | None], usual: int = -1) -> list[str]:
    """Those of very many options that a box lists, in their order.

    Args:
        options: What there is to choose, by date or by how often it occurs; as few as can be listed are all listed.
        held: What is chosen; it stays.
        usual: Place of the option next to which the others stand; the last of all unless told.
    """
    if len(options) <= MOST_LISTED:
        return list(options)
    first = max(0, min(usual % len(options) - MOST_LISTED // 2, len(options) - MOST_LISTED))
    near = range(first, first + MOST_LISTED)
    return [option for place, option in enumerate(options) if place in near or option in held]


def few_of(options: Sized) -> str:
    """What a box that does not list all its options says of it."""
    return f"Not all of the {len(options):,} are listed. Choose dates to find others."


def switch(label: str, *, key: str, value: bool, help: str) -> bool:
    """Draw a switch, which the address turns on or off."""
    wrong = [given for given in st.query_params.get_all(key) if given and given.lower() not in _SWITCH]
    picked = st.toggle(label, value=value, key=key, bind="query-params", help=help)
    note(key, shown=picked, complaint=_not_among(key, wrong, _SWITCH))
    return picked


def typed(draw: Callable[..., str | None], label: str, *, key: str, max_chars: int, **how: Any) -> str:
    """Draw a box for words, which stand in the address; any words are right there, but more than the box holds are cut."""
    given = len(st.query_params.get(key, ""))
    words = (draw(label, key=key, bind="query-params", max_chars=max_chars, **how) or "").strip()
    finding = f"{key} has {given:,} characters, and only the first {max_chars} are looked at"
    complaint = phrase(addresses.PAGE, finding, f"Write at most {max_chars}, or leave it out.")
    note(key, shown=words, complaint=complaint if given > max_chars else "")
    return words


def note(*names: str, shown: object, complaint: str) -> None:
    """Take note of what is shown for names in the address that the page reads, and why that is not what they ask.

    Args:
        names: Names that are read together.
        shown: What is shown. A complaint is said as long as this is, since Streamlit puts the address right at once.
        complaint: Place, finding and remedy, as `errors.phrase` words them; nothing to complain of: "".
    """
    asked = _asked()
    asked.names.update(names)
    if complaint and not asked.is_chosen:
        asked.refused[names] = complaint, shown
    elif names in asked.refused and asked.refused[names][1] != shown:
        del asked.refused[names]


def forget() -> None:
    """Say no more what was asked in vain, because the reader chose something else."""
    asked = st.session_state.get(_RUN)
    if asked is not None:
        asked.refused.clear()
        asked.given, asked.is_chosen = [], True


def say(ignored: Sequence[str]) -> None:
    """Say at the top of the page, once it is drawn, what its address asks in vain.

    Args:
        ignored: What it asks of the filters in vain.
    """
    asked = _asked()
    if asked.top is None:
        return
    if asked.given is None:
        asked.given = list(st.query_params)
    # A control that is drawn only now, as when a filter leaves something to choose again, does read its name.
    unknown = [name for name in asked.given if name not in asked.names]
    said = [*ignored, *(complaint for complaint, _ in asked.refused.values())]
    said += first_few(partial(_no_name, asked.names), unknown)
    if said:
        with asked.top, st.container(border=True, key="address_note"):
            st.badge("Part of the address was ignored", icon=":material/link_off:", color="orange")
            st.text("\n".join(said))


def first_few(complain: Callable[[_Wish], str], asked: Sequence[_Wish]) -> list[str]:
    """The complaints about what is asked in vain; of many the first, and how many more there are."""
    said = [complain(one) for one in asked[:_MOST_SAID]]
    more = len(asked) - len(said)
    return [*said, f"... and {more:,} more."] if more else said


def _asked() -> _Asked:
    return st.session_state[_RUN]


def _not_among(name: str, wrong: Sequence[str], options: Iterable[str]) -> str:
    """The complaint about the first of the wrong values of a name; none: ""."""
    if not wrong:
        return ""
    finding = f'{name} "{addresses.shown(wrong[0])}" is not among what can be chosen here'
    return phrase(addresses.PAGE, finding, addresses.REMEDY, options, asked=wrong[0])


def _no_name(known: Iterable[str], name: str) -> str:
    if name == addresses.NO_PAGE:
        finding = (
            f'there is no page "{addresses.shown(st.query_params.get(name, ""))}", so this is the first one'
        )
        return phrase(addresses.PAGE, finding, "Choose one in the menu.")
    finding = f'there is nothing on this page that "{addresses.shown(name)}" would choose'
    # Addresses of extracts have days under these names.
    is_of_days = name in (addresses.FROM, addresses.TO)
    remedy = addresses.DAYS_REMEDY if is_of_days else addresses.REMEDY
    return phrase(addresses.PAGE, finding, remedy, known, asked=addresses.DATES if is_of_days else name)
