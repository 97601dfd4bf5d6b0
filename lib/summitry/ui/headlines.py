"""The first screen: what happened, what changed and what is open, each with a way to its sentences."""

import streamlit as st

from summitry.charts import sectors as drawing
from summitry.summaries import commitments, timeline, visits
from summitry.summaries.slices import Mark, Slice
from summitry.ui import visit_cards
from summitry.ui.evidence import open_pills
from summitry.ui.state import View
from summitry.ui.words import count, plain


def draw(shown: View, pair: tuple[str, str] | None) -> None:
    """Three cards side by side; beneath one another where the window is narrow.

    Args:
        shown: What the page shows.
        pair: The two visits that are compared, the earlier first; None where there is one or none.
    """
    happened, changed, is_open = st.columns(3)
    with happened:
        _card("What happened", _latest(shown), timeline.happened_marks(shown.corpus), "happened")
    with changed:
        _changes(shown, pair)
    with is_open:
        marks = commitments.open_marks(shown.corpus)
        said = (
            f"{count(int(commitments.waiting(shown.corpus).sum()), 'statement')} wait for an answer."
            if marks
            else "Nothing was found that waits for an answer."
        )
        _card("What is open", said, marks, "open")


def _card(heading: str, said: str, marks: list[Mark], key: str) -> None:
    with st.container(border=True, height="stretch", key=f"headline_{key}"):
        st.subheader(plain(heading), anchor=False)
        st.text(said)
        if marks:
            open_pills(f"{heading}: open the sentences", marks, key=f"pills_{key}")


def _latest(shown: View) -> str:
    side = visits.side_by_side(shown.corpus, shown.ground)
    dated = side[side["from_on"].notna()]
    if dated.empty:
        return "No visit with a date."
    last = dated.iloc[-1]
    place = f", {last['place']}" if isinstance(last["place"], str) else ""
    return f"Last: {last['guest']} in {last['host']}, {last['when']}{place}. Documents: {str(last['documents_stated']).lower()}."


def _changes(shown: View, pair: tuple[str, str] | None) -> None:
    if pair is None:
        _card("What changed", "There are no two visits to compare.", [], "changed")
        return
    compared = visits.compare(shown.corpus, shown.ground, *pair, articles=shown.articles)
    marks = []
    for change, label in visits.CHANGES.items():
        part = compared[compared["change"] == change]
        where = {"sector_code": tuple(part["sector_code"]), "visit_id": pair}
        number = int((part["mentions_before"] + part["mentions_after"]).sum())
        if len(part):
            name = f"{label}: {count(len(part), 'sector')}, mentions"
            marks.append(Mark({"change": change}, name, number, Slice.of("topic_mentions", where)))
    after = visit_cards.labelled(shown, pair)[1][1]
    _card(
        "What changed",
        f"{drawing.title_change(compared)}, {after} against the visit before.",
        marks,
        "changed",
    )
