"""The filters: in the sidebar on every page, and in the address, so that a link shows what its sender saw."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

import streamlit as st

from summitry import addresses, filters
from summitry.addresses import DATES, KIND, OUTLET, SECTOR, SPEAKER, VISIT, Offer
from summitry.corpus import Corpus
from summitry.filters import NOT_STATED, Choices, Selection
from summitry.summaries import slices
from summitry.summaries.slices import Mark
from summitry.ui import address_line, controls
from summitry.ui.remembering import once

NARROWING = "narrowing"
_IGNORED, _FIRST = "_address_ignored", "_first_selection"


def offered(corpus: Corpus) -> Offer:
    """What can be chosen.

    Streamlit writes an option's label into the address, so labels must differ; codes are read from it too.
    """
    return once(corpus, "offered", lambda: addresses.offer(corpus))


def filter_bar(corpus: Corpus) -> Selection:
    """Draw the filters in the sidebar and return what they choose."""
    offer = offered(corpus)
    choices, codes = offer.choices, offer.codes
    if _IGNORED not in st.session_state:
        st.session_state[_IGNORED], corrections = _read_address(offer)
        address_line.write(corrections)
    with st.sidebar:
        first, last = _date_filter(choices)
        labels = {name: list(codes[name]) for name in addresses.FIELDS}
        if len(labels[VISIT]) > controls.MOST_LISTED:
            labels[VISIT] = _visits_within(corpus, codes[VISIT], Selection(first, last))
        chosen = {name: _multiselect(name, labels[name], codes[name]) for name in addresses.FIELDS}
        selection = Selection(
            first,
            last,
            **{
                field: tuple(codes[name][label] for label in chosen[name])
                for name, field in addresses.FIELDS.items()
            },
        )
        _beneath(selection)
    # What was ignored is said until the reader chooses something else.
    if selection != st.session_state.setdefault(_FIRST, selection):
        _say_no_more()
    return selection


def _beneath(selection: Selection) -> None:
    """What stands beneath the filters: what a click on a chart does, and how to be rid of them."""
    controls.switch(
        "Charts narrow the page",
        value=True,
        key=NARROWING,
        help="A click on a mark of a chart opens its sentences and, while this is on, sets the filters to what the mark stands for.",
    )
    st.button(
        "Clear filters",
        key="clear",
        icon=":material/filter_alt_off:",
        on_click=clear,
        disabled=selection.is_everything,
        width="stretch",
    )
    st.caption(
        "The address of the page holds the filters: copy it to share what you see. Back undoes the last choice."
    )


_EVERY = {
    SECTOR: "All sectors",
    VISIT: "All visits",
    OUTLET: "All outlets",
    SPEAKER: "All speakers",
    KIND: "All kinds",
}


def _multiselect(name: str, labels: Sequence[str], every: Collection[str]) -> list[str]:
    if not labels:
        return []
    picked = st.multiselect(
        addresses.NAMES[name], labels, key=name, bind="query-params", placeholder=_EVERY[name]
    )
    if len(labels) < len(every):
        st.caption(controls.few_of(every))
    return [label for label in picked if label in labels]


def _visits_within(corpus: Corpus, codes: Mapping[str, str], dates: Selection) -> list[str]:
    """Labels of the latest visits of which a day lies within the dates, of those that are chosen, and of what belongs to none."""
    held = {*st.query_params.get_all(VISIT), *st.session_state.get(VISIT, ())}
    within = {*filters.visits_within(corpus, dates), NOT_STATED}
    return controls.shortened(
        [label for label, code in codes.items() if code in within or label in held], held
    )


def _date_filter(choices: Choices) -> tuple[dt.date | None, dt.date | None]:
    if choices.from_on is None or choices.to_on is None:
        return None, None
    whole = (choices.from_on, choices.to_on)
    picked = st.date_input(
        "Dates", whole, min_value=whole[0], max_value=whole[1], key=DATES, bind="query-params", format="YYYY-MM-DD",
        help="Articles by their day of publication, events by their own days. What has no date is left out while a range is chosen.",
    )  # fmt: skip
    return addresses.normal_range(picked if isinstance(picked, tuple) else (picked,), whole)


def _read_address(offer: Offer) -> tuple[list[str], dict[str, list[str]]]:
    """Read the filters that the address asks for.

    Returns:
        What it asks for in vain, in words; and what should stand there where it names sectors or visits
        by code instead of label, or a range of days out of order or longer than that of the articles.
    """
    vain: list[tuple[str, str]] = []
    corrections: dict[str, list[str]] = {}
    for name in addresses.FIELDS:
        found = offer.find(name, st.query_params.get_all(name))
        known = list(dict.fromkeys(option for option in found.values() if option))
        vain += [(name, value) for value, option in found.items() if not option]
        if any(option != value for value, option in found.items() if option):
            corrections[name] = known
    choices, asked = offer.choices, st.query_params.get_all(DATES)
    within = _within(asked, choices)
    if within and within != asked:
        corrections[DATES] = within
    refused = controls.first_few(partial(_complaint, offer), vain)
    return [*refused, *([] if within else _days_in_vain(asked, choices))], corrections


def _days_in_vain(asked: Sequence[str], choices: Choices) -> list[str]:
    """What is said of days none of which can be chosen: of a range as a whole, of what is no day one by one."""
    days = sorted(value for value in asked if addresses.day_of(value))
    if days and len(days) == len(asked) and choices.from_on:
        return [addresses.no_day_within(days[0], days[-1], choices)]
    wrong = [value for value in asked if not _is_offered(value, choices)]
    return controls.first_few(lambda value: addresses.no_day(DATES, value, addresses.PAGE, choices), wrong)


def _within(asked: Sequence[str], choices: Choices) -> list[str]:
    """The part of a range of days that can be chosen: who asks for a year wants what there is of it.

    Returns:
        First and last day, or the one that is both; none where a value is no day, or nothing can be chosen.
    """
    days = [day for value in asked if (day := addresses.day_of(value))]
    if not days or len(days) < len(asked) or not (choices.from_on and choices.to_on):
        return []
    first, last = max(min(days), choices.from_on), min(max(days), choices.to_on)
    return list(dict.fromkeys((str(first), str(last)))) if first <= last else []


def _complaint(offer: Offer, vain: tuple[str, str]) -> str:
    name, value = vain
    return addresses.unknown(name, value, addresses.PAGE, offer.codes[name])


def _is_offered(value: str, choices: Choices) -> bool:
    day = addresses.day_of(value)
    return bool(day and choices.from_on and choices.to_on and choices.from_on <= day <= choices.to_on)


def ignored() -> list[str]:
    """What the address asked for and could not be had."""
    return st.session_state.get(_IGNORED, [])


def _say_no_more() -> None:
    st.session_state[_IGNORED] = []
    controls.forget()


def narrowed(
    corpus: Corpus, mark: Mark, selection: Selection, to: Collection[str] = slices.NARROWING
) -> Selection:
    """The selection that shows what a mark stands for, see `slices.narrowing`."""
    return slices.narrowing(mark, selection, offered(corpus).choices, to)


def put(corpus: Corpus, selection: Selection) -> None:
    """Choose `selection` for the next run of the page."""
    choices, codes = offered(corpus).choices, offered(corpus).codes
    written: dict[str, list[str]] = {DATES: []}
    for name, field in addresses.FIELDS.items():
        labels = {code: label for label, code in codes[name].items()}
        written[name] = [labels[code] for code in getattr(selection, field) if code in labels]
    if selection.has_dates:
        first, last = str(selection.from_on or choices.from_on), str(selection.to_on or choices.to_on)
        # Of the same value twice, Streamlit takes one out of the address.
        written[DATES] = list(dict.fromkeys((first, last)))
    address_line.choose(written)
    _say_no_more()


def clear() -> None:
    """Choose everything again, also where other articles are looked at than before."""
    address_line.choose({name: [] for name in (*addresses.FIELDS, DATES)})
    _say_no_more()


def chosen(corpus: Corpus, selection: Selection) -> list[tuple[str, Selection]]:
    """Every value that is chosen.

    Returns:
        Its words, and the selection without it; the range of dates first. Nothing chosen: nothing.
    """
    choices, codes = offered(corpus).choices, offered(corpus).codes
    values = []
    if selection.has_dates:
        first, last = selection.from_on or choices.from_on, selection.to_on or choices.to_on
        words = f"{first}" if first == last else f"{first} to {last}"
        values.append((words, replace(selection, from_on=None, to_on=None)))
    for name, field in addresses.FIELDS.items():
        every = getattr(selection, field)
        labels = {code: label for label, code in codes[name].items()} if every else {}
        for code in every:
            others: dict[str, Any] = {field: tuple(other for other in every if other != code)}
            values.append((labels.get(code, code), replace(selection, **others)))
    return values
