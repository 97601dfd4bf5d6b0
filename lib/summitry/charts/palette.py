"""Colours: the same thing has the same colour on every page.

The hues stay apart for readers who do not see red or green (they differ in lightness and in blue against
orange), and each stands out against a white and against a dark page alike, at 3 : 1 or more.
"""

from collections.abc import Mapping, Sequence

# Visits, by date; of more, those before the last six are told apart by their labels only.
_VISITS = ("#2F7DD1", "#D9731A", "#1F9E89", "#B565A7", "#8C7AE6", "#A08A1F")
# Countries, those heard most often first. The first four are not colours of the first two visits.
_COUNTRIES = ("#1F9E89", "#B565A7", "#8C7AE6", "#A08A1F", "#C9564B", "#4F97B0")
OTHER = "#7D8896"
# None of these is the colour of one of the first two visits, beside which they stand.
STATUSES: Mapping[str, str] = {
    "happened": "#1F9E89",
    "planned": "#8C7AE6",
    "upcoming": "#B565A7",
    "background": OTHER,
}
# Spans in an article: table -> colour.
SPANS: Mapping[str, str] = {
    "topic_mentions": "#2F7DD1",
    "date_mentions": "#1F9E89",
    "people": "#8C7AE6",
    "organisations": "#8A7360",
    "events": "#D9731A",
    "documents": "#B565A7",
    "document_groups": "#A08A1F",
    "visit_facts": "#4F97B0",
    "quotes": "#4F97B0",
    "figures": "#A08A1F",
    "figure_conflicts": "#A08A1F",
    "commitments": "#1F9E89",
    "follow_ups": "#1F9E89",
    "sentences": "#7D8896",
}
# Two sides that are compared and have no colours of their own.
SIDES = ("#8C7AE6", "#A08A1F")
# Kinds of documents, the commonest first; from the eighth on they are told apart by their labels only.
_KINDS = ("#1F9E89", "#8C7AE6", "#A08A1F", "#B565A7", "#4F97B0", "#C9564B", "#8A7360")
# Whether articles that count the same thing agree.
DIFFERS, AGREES = "#C9564B", "#1F9E89"
# Of what was found, and of what is annotated.
SHARES: Mapping[str, str] = {"Precision": "#4F97B0", "Recall": "#B565A7"}
# Where colour tells nothing but how much.
PLAIN = "#4F97B0"
# Axis and value labels: readable on a white and on a dark page.
INK = "#758292"
RULE = "#8C98A6"


def of_visits(labels: Sequence[str]) -> list[str]:
    """One colour a visit, given all visits of the corpus by date, so that a filter never moves a colour."""
    earlier = max(len(labels) - len(_VISITS), 0)
    return [OTHER] * earlier + list(_VISITS[: len(labels)])


def of_countries(codes: Sequence[str]) -> list[str]:
    """One colour a country, given all countries of the corpus in a fixed order, so that a filter never moves a colour."""
    return [_COUNTRIES[place] if place < len(_COUNTRIES) else OTHER for place in range(len(codes))]


def of_kinds(labels: Sequence[str]) -> list[str]:
    """One colour a kind of document, given all kinds of the corpus, the commonest first."""
    return [_KINDS[place] if place < len(_KINDS) else OTHER for place in range(len(labels))]


def faint(colour: str, opacity: float) -> str:
    """A colour that lets through what lies beneath it."""
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return f"rgba({red},{green},{blue},{opacity})"
