"""Reading an article: choosing one, stepping through them, and its text with every found span marked."""

import pandas as pd
import streamlit as st

from summitry import addresses
from summitry.charts import palette
from summitry.errors import phrase
from summitry.summaries import articles as naming
from summitry.summaries import days
from summitry.summaries.slices import Mark, Slice
from summitry.tables import TABLES
from summitry.ui import address_line, controls, correcting, correction_notes, downloads, evidence, marked
from summitry.ui.lists import configured
from summitry.ui.state import View
from summitry.ui.words import count, plain
from summitry.vocabulary import Vocabularies
from summitry.wording import shortened

ARTICLE = "article"
_FOCUS = (addresses.FROM, addresses.TO)
_LABELS = {
    "topic_mentions": "Sectors",
    "date_mentions": "Times",
    "people": "People",
    "organisations": "Organisations",
    "events": "Events",
    "documents": "Documents",
    "document_groups": "Unnamed documents",
    "quotes": "Statements",
    "figures": "Figures",
    "commitments": "Commitments",
}
# Listed with the others; the whole text is made of them, so that they need not be marked in it.
_SENTENCES = "Sentences"
_MOST_SHOWN = 90  # characters of the framed words, in the link that leads to them
# What a span means, where its table has no code of a vocabulary.
_MEANINGS = ("edtf", "name", "speaker", "unit")


def choose(shown: View) -> str:
    """The article to read: the one in the address, else the first that the filters leave."""
    left = set(shown.corpus["articles"]["article_id"].astype(object))
    listed = shown.articles[shown.articles["article_id"].isin(left)]
    ids = listed["article_id"].tolist()
    asked = st.query_params.get(ARTICLE)
    is_known = asked in set(shown.articles["article_id"])
    if is_known and asked not in ids:
        with st.container(border=True, key="article_note"):
            st.text("The filters leave out this article, and all that was found in it.")
    current = asked if asked is not None and is_known else ids[0]
    complaint = "" if asked is None or is_known else _no_article(asked, ids)
    controls.note(ARTICLE, shown=current, complaint=complaint)
    if current not in ids:
        return current
    place = ids.index(current)
    names = dict(zip(listed["article_id"], listed["name"], strict=True))
    box, steps = st.columns([5, 2], vertical_alignment="bottom")
    # The key holds the article, so that the box follows the address.
    key = f"choose_{current}"
    box.selectbox(
        f"Article {place + 1} of {len(ids)}",
        ids,
        index=place,
        format_func=lambda article_id: names[article_id],
        key=key,
        on_change=_go,
        args=(key,),
    )
    with steps.container(horizontal=True):
        _step("Previous", "left", ids, place - 1)
        _step("Next", "right", ids, place + 1)
    return current


def _no_article(asked: str, ids: list[str]) -> str:
    finding = f'there is no article "{addresses.shown(asked)}"; this is the first one'
    return phrase(addresses.PAGE, finding, addresses.REMEDY, ids, asked=asked)


def _step(label: str, side: str, ids: list[str], place: int) -> None:
    st.button(
        label,
        key=label.lower(),
        icon=f":material/chevron_{side}:",
        icon_position="right" if side == "right" else "left",
        disabled=not 0 <= place < len(ids),
        on_click=_to,
        args=(ids[place % len(ids)],),
        width="stretch",
    )


def _go(key: str) -> None:
    _to(st.session_state[key])


def _to(article_id: str) -> None:
    address_line.choose({ARTICLE: [article_id], **{name: [] for name in _FOCUS}})


def read(shown: View, article_id: str) -> None:
    """Show an article: what is known of it, its marked text, and the rows found in it."""
    row = shown.whole["articles"].set_index("article_id").loc[article_id]
    found = {name: shown.corpus[name][shown.corpus[name]["article_id"] == article_id] for name in _LABELS}
    text, about = st.columns([5, 3], gap="medium")
    with about:
        _about(shown, row)
        values = {"article_id": article_id, **row}
        correction_notes.notes(shown, "articles", values, _no_more)
        correcting.tool(shown, "articles", values, _no_more)
    with text:
        marked_tables = _choose_tables(article_id, found)
        st.html(marked.legend((name, _LABELS[name]) for name in marked_tables))
        focus = _focus(row["body"])
        if focus:
            st.html(
                marked.jump(f"Go to the framed words: “{shortened(row['body'][slice(*focus)], _MOST_SHOWN)}”")
            )
        with st.container(border=True, key="text"):
            st.html(
                marked.article(
                    row["body"], _spans(shown, {name: found[name] for name in marked_tables}), focus
                )
            )
    every = shown.corpus["sentences"]
    listed = {name: found[name] for name in marked_tables} | {
        "sentences": every[every["article_id"] == article_id]
    }
    for name, rows in listed.items():
        with st.expander(f"{_title(name)}: {len(rows)}"):
            _rows(rows, name)
            st.button(
                "Read and correct them one by one",
                key=f"read_{name}",
                icon=":material/edit_note:",
                on_click=evidence.ask,
                args=(Mark({}, _title(name), len(rows), Slice.of(name, {"article_id": article_id})),),
                disabled=rows.empty,
            )


def references(shown: View) -> None:
    """The articles that the filters leave, for reference managers."""
    articles = shown.corpus["articles"]
    st.header("References", anchor=False)
    st.caption(f"{count(len(articles), 'article')} under the filters, for reference managers.")
    downloads.of_articles(articles, key="references")


def _no_more(_correction_id: str) -> None:
    """Beneath an article nothing but the page itself need be drawn anew."""


def _choose_tables(article_id: str, found: dict[str, pd.DataFrame]) -> list[str]:
    """Which tables' spans to mark; the number beside each is that of its marks."""
    with st.container(horizontal=True):
        return [
            name
            for name, rows in found.items()
            if len(rows)
            and st.checkbox(f"{_LABELS[name]}: {len(rows)}", value=True, key=f"mark_{name}_{article_id}")
        ]


def _about(shown: View, row: pd.Series) -> None:
    def short(article_id: str) -> str:
        """Date and outlet of an article."""
        found = shown.articles["short"][shown.articles["article_id"] == article_id]
        return str(found.iloc[0]) if len(found) else article_id

    rule = row["published_rule"]
    entries = [
        ("Outlet", row["outlet"]),
        ("Cites", row["origin"]),
        ("Published", _day(row["published_on"], row["published_basis"])),
        ("Known from", naming.rule_in_words(rule, short) if isinstance(rule, str) else rule),
        ("Talks on", _day(row["event_on"])),
        ("Place", row["place"]),
        ("Dateline", row["dateline_place"]),
        ("Words", f"{row['words']:,}"),
        ("File", row["source"]),
    ]
    with st.container(border=True):
        st.html(marked.swatch(palette.OTHER, row["label"]))
        st.html(
            marked.facts(
                [(name, str(value) if pd.notna(value) and value else "Not stated") for name, value in entries]
            )
        )


def _day(value: pd.Timestamp | None, basis: str | None = None) -> str | None:
    return None if pd.isna(value) else days.say(value) + (", inferred" if basis == "inferred" else "")


def _focus(body: str) -> tuple[int, int] | None:
    """The words that a link asks to frame; what is no place in the text is said."""
    asked = [st.query_params.get(name, "") for name in _FOCUS]
    try:
        start, end = (int(place) for place in asked)
    except ValueError:
        start = end = -1
    focus = (start, end) if 0 <= start < end <= len(body) else None
    is_wrong = focus is None and any(name in st.query_params for name in _FOCUS)
    controls.note(*_FOCUS, shown=focus, complaint=_no_words(asked, len(body)) if is_wrong else "")
    return focus


def _no_words(asked: list[str], length: int) -> str:
    given = " and ".join(
        f'{name} "{addresses.shown(place)}"' for name, place in zip(_FOCUS, asked, strict=True)
    )
    remedy = f"Write two places from 0 to {length}, the smaller first, or leave both out."
    return phrase(addresses.PAGE, f"{given} frame no words of this article", remedy)


def _spans(shown: View, found: dict[str, pd.DataFrame]) -> list[marked.Span]:
    spans = []
    for name, rows in found.items():
        meanings = _meanings(rows, name, shown.whole.vocabularies)
        for start, end, meaning in zip(rows["start"], rows["end"], meanings, strict=True):
            told = f"{_LABELS[name]}: {meaning}" if isinstance(meaning, str) and meaning else _LABELS[name]
            spans.append(marked.Span(start, end, name, told))
    return spans


def _meanings(rows: pd.DataFrame, name: str, vocabularies: Vocabularies) -> pd.Series:
    """What each row means, in a word: the label of its first code, else what it names."""
    for column in TABLES[name].columns:
        if column.kind == "code" and column.vocabulary and column.required:
            labels = vocabularies.labels(column.vocabulary)
            return rows[column.name].astype(object).map(lambda code, labels=labels: labels.get(code, code))
    fields = [field for field in _MEANINGS if field in rows]
    return rows[fields[0]].astype(object) if fields else pd.Series("", index=rows.index)


def _title(name: str) -> str:
    return _LABELS.get(name, _SENTENCES)


def _rows(rows: pd.DataFrame, name: str) -> None:
    columns = [
        column
        for column in TABLES[name].columns
        if column.name not in ("article_id", "sentence_id", "visit_id")
    ]
    st.dataframe(
        rows,
        hide_index=True,
        column_order=[column.name for column in columns],
        column_config=configured(columns),
        placeholder="",
        alt=f"{plain(_title(name))} found in the article",
    )
    downloads.of_table(rows, TABLES[name], key=name)
