"""The sections of a briefing: what of the tables is worth a line on two pages, the most important first."""

from collections.abc import Iterator, Mapping, Sequence

import pandas as pd

from summitry.briefings.content import Desk, Line, Section, section, shorten
from summitry.corpus import Corpus
from summitry.filters import has_code
from summitry.summaries import commitments, days, documents, figures, people, slices
from summitry.summaries import follow_ups as chains
from summitry.tables import SEPARATOR

MOST_DOCUMENTS, MOST_QUOTES, MOST_FIGURES, MOST_COMMITMENTS, MOST_OPEN, MOST_PEOPLE = 10, 4, 5, 6, 5, 6
# A quotation that can be used as it stands: long enough to say something, short enough for a note.
_QUOTE_LENGTHS = (60, 280)


def signed(desk: Desk, corpus: Corpus, *, most: int = MOST_DOCUMENTS) -> Section:
    """The documents, or what is said of documents without naming any."""
    register = documents.register(corpus, desk.whole)
    by_id = corpus["documents"].assign(document_id=corpus["documents"]["document_id"].astype(str))
    by_id = by_id.set_index("document_id")
    lines = []
    for place, row in enumerate(register.to_dict("records")):
        parties = f" ({row['parties']})" if row["parties"] else ""
        source = by_id.loc[[row["document_id"]]]
        notes = desk.cite(source) if place < most else ()
        lines.append(Line(shorten(row["title"]) + parties, row["kind"], notes, is_quoted=True))
    if not lines:
        groups = slices.in_reading_order(corpus["document_groups"], desk.named)
        for place, (_, group) in enumerate(groups.groupby("text", sort=False)):
            notes = desk.cite(group) if place < most else ()
            lines.append(Line(shorten(group["text"].iloc[0]), "Not named", notes, is_quoted=True))
    return section("Documents", lines, most=most, empty="The articles speak of no signed documents.")


def key_quotes(desk: Desk, corpus: Corpus, *, most: int = MOST_QUOTES) -> Section:
    """What the leaders of the two sides said, in their own words first."""
    quotes = corpus["quotes"]
    quotes = quotes[quotes["speaker"].fillna("") != ""]
    leaders = _leaders(corpus)
    shortest, longest = _QUOTE_LENGTHS
    length = quotes["text"].str.len()
    ranked = quotes.assign(
        _leads=has_code(quotes["speaker"], leaders),
        _direct=quotes["is_direct"].fillna(False).astype(bool),
        _fits=(length >= shortest) & (length <= longest),
        _told=quotes["sector_codes"].fillna("").ne(""),
    )
    ranked = slices.in_reading_order(ranked, desk.named).sort_values(
        ["_fits", "_direct", "_leads", "_told"], ascending=False, kind="stable"
    )
    # One release in four articles is one quotation, and no one speaks alone.
    ranked = ranked[~ranked["text"].str[:60].duplicated()]
    turn = ranked.groupby("speaker", sort=False).cumcount()
    ranked = ranked.assign(_turn=turn).sort_values(["_fits", "_turn"], ascending=[False, True], kind="stable")
    lines = [
        Line(
            f"“{shorten(row['text'])}”" if row["_direct"] else shorten(row["text"]),
            row["speaker"].replace(SEPARATOR, ", "),
            desk.cite(ranked.loc[[index]]),
            is_quoted=True,
        )
        for index, row in zip(ranked.index[:most], ranked.head(most).to_dict("records"), strict=True)
    ]
    chosen = section("Key quotes", lines, most=most, empty="No statement of a named speaker was found.")
    return Section(chosen.heading, chosen.lines, max(0, len(ranked) - len(lines)), chosen.empty)


def _leaders(corpus: Corpus) -> list[str]:
    cells = pd.concat([corpus["visits"]["host_leaders"], corpus["visits"]["guest_leaders"]]).dropna()
    return [name for cell in cells for name in cell.split(SEPARATOR) if name]


def key_figures(desk: Desk, corpus: Corpus, *, most: int = MOST_FIGURES) -> Section:
    """What is told differently by several articles, then what else is counted."""
    compared, _ = figures.comparisons(corpus, desk.whole)
    lines, used = list[Line](), set[str]()
    for one in (one for one in compared if one.differs):
        accounts, cited = [], list[pd.DataFrame]()
        for mark in one.marks:
            found = slices.rows(corpus, mark.part, desk.named)
            used |= set(found["sentence_id"].astype(str))
            accounts.append(f"{mark.label} ({found['article_id'].nunique()})")
            cited.append(found.head(1))
        notes = desk.cite(pd.concat(cited)) if len(lines) < most else ()
        lines.append(
            Line(f"told differently: {'; '.join(accounts)}, with the number of articles", one.counted, notes)
        )
    others = slices.in_reading_order(corpus["figures"], desk.named)
    others = others[~others["sentence_id"].astype(str).isin(used)]
    counted = others["counted"].astype("string").str.casefold()
    for _, group in others.groupby(["value", "unit", counted], sort=False, dropna=False):
        first = group.iloc[0]
        thing = first["counted"] if pd.notna(first["counted"]) else ""
        words = first["text"] if thing.casefold() in first["text"].casefold() else f"{first['text']}: {thing}"
        lines.append(Line(shorten(words), "", desk.cite(group) if len(lines) < most else (), is_quoted=True))
    return section("Figures", lines, most=most, empty="The articles give no figures.")


def due(desk: Desk, corpus: Corpus, *, most: int = MOST_COMMITMENTS) -> Section:
    """Firm commitments and those with a deadline, the nearest first, with what came of them."""
    rows = corpus["commitments"]
    rows = rows[~commitments.waiting(corpus)]
    rows = rows[rows["due_on"].notna() | (rows["strength_code"] == "firm")]
    rows = slices.in_reading_order(rows, desk.named).sort_values("due_on", na_position="last", kind="stable")
    rows = rows[~rows["text"].str[:60].duplicated()]
    return section(
        "Commitments due",
        _told(desk, corpus, rows, most),
        most=most,
        empty="No firm commitment and no deadline was found.",
    )


def still_open(desk: Desk, corpus: Corpus, *, most: int = MOST_OPEN) -> Section:
    """What was asked, proposed or left open, and subjects of which nothing more was heard."""
    open_rows = corpus["commitments"][commitments.waiting(corpus)]
    open_rows = slices.in_reading_order(open_rows, desk.named)
    order = (
        open_rows["kind_code"]
        .astype(object)
        .map({kind: place for place, kind in enumerate(commitments.OPEN_KINDS)})
    )
    open_rows = open_rows.assign(_order=order.fillna(len(commitments.OPEN_KINDS))).sort_values(
        "_order", kind="stable"
    )
    open_rows = open_rows[~open_rows["text"].str[:60].duplicated()]
    return section(
        "Open issues",
        _told(desk, corpus, open_rows, most),
        most=most,
        empty="No open issue, request or unanswered subject was found.",
    )


def _told(desk: Desk, corpus: Corpus, rows: pd.DataFrame, most: int) -> Iterator[Line]:
    """Commitments as lines: kind and deadline, the words, and what came of them. Only what is shown is cited."""
    kinds = corpus.vocabularies.labels("commitment_kinds")
    outcome = _outcomes(desk.whole)
    for place, (index, row) in enumerate(zip(rows.index, rows.to_dict("records"), strict=True)):
        when = f", due {days.period(row['due'])}" if pd.notna(row["due"]) else ""
        came = outcome.get(str(row["commitment_id"]))
        words = shorten(row["text"]) + (f" [{came}]" if came else "")
        notes = desk.cite(rows.loc[[index]]) if place < most else ()
        yield Line(words, f"{kinds.get(row['kind_code'], row['kind_code'])}{when}", notes, is_quoted=True)


def _outcomes(whole: Corpus) -> dict[str, str]:
    """Commitment id -> what its chain has come to, in words."""
    ledger = chains.ledger(whole, whole)
    came = chains.outcomes(ledger)
    said = dict(zip(ledger["chain_id"].astype(object) + "/" + ledger["status_code"].astype(object), ledger["status"], strict=True))  # fmt: skip
    steps = whole["follow_ups"].dropna(subset=["commitment_id"])
    return {
        str(commitment_id): str(said[f"{chain_id}/{came[chain_id]}"]).lower()
        for commitment_id, chain_id in zip(
            steps["commitment_id"], steps["chain_id"].astype(object), strict=True
        )
        if came[chain_id] not in ("raised", "agreed", "restated")
    }


def participants(desk: Desk, corpus: Corpus, leaders: Mapping[str, Sequence[str]]) -> list[Line]:
    """Who of the two countries is named with an office, those spoken of most often first; one line a country.

    Args:
        desk: What the briefing stands on.
        corpus: The visit.
        leaders: The code of each country, and its leaders on the visit, whose country an article may leave open.
    """
    known = people.roster(desk.whole)
    everyone = people.persons(corpus, known)
    everyone = everyone[everyone["office"].notna() & (everyone["by_name"] > 0)]
    lines = []
    for code, own in leaders.items():
        part = everyone[(everyone["country_code"] == code) | everyone["person"].isin(own)].head(MOST_PEOPLE)
        if part.empty:
            continue
        mentions = corpus["people"][corpus["people"]["name"].isin(part["person"].tolist())]
        mentions = mentions[mentions["named_by"] == "name"].drop_duplicates("name")
        said = "; ".join(f"{row['person']}, {row['office']}" for row in part.to_dict("records"))
        lines.append(Line(said, desk.whole.vocabularies.label("countries", code), desk.cite(mentions)))
    return lines
