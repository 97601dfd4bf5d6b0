"""The sections of a briefing: what of the tables is worth a line on two pages, the most important first."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import partial

import pandas as pd

from summitry import heads
from summitry.briefings.content import Desk, Line, Section, closed, section, shorten
from summitry.corpus import Corpus
from summitry.filters import has_code
from summitry.summaries import commitments, days, documents, figures, people, slices
from summitry.summaries import follow_ups as chains
from summitry.tables import SEPARATOR
from summitry.wording import count, listing, sentence

MOST_DOCUMENTS, MOST_QUOTES, MOST_FIGURES, MOST_COMMITMENTS, MOST_OPEN, MOST_PEOPLE = 10, 4, 5, 6, 5, 6
# A quotation that can be used as it stands: long enough to say something, short enough for a note.
_QUOTE_LENGTHS = (60, 280)
# The rank of the lowest office whose holder takes part in a visit; see `heads.rank`.
_LOWEST = 9


def signed(desk: Desk, corpus: Corpus, *, most: int = MOST_DOCUMENTS) -> Section:
    """The documents, or what is said of documents without naming any."""
    register = documents.register(corpus, desk.whole)
    by_id = corpus["documents"].assign(document_id=corpus["documents"]["document_id"].astype(str))
    by_id = by_id.set_index("document_id")
    lines = []
    for place, row in enumerate(register.to_dict("records")):
        source = by_id.loc[[row["document_id"]]]
        notes = desk.cite(source) if place < most else ()
        lines.append(_document(row, notes))
    if not lines:
        groups = slices.in_reading_order(corpus["document_groups"], desk.named)
        for place, (_, group) in enumerate(groups.groupby("text", sort=False)):
            notes = desk.cite(group) if place < most else ()
            lines.append(Line(shorten(group["text"].iloc[0]), "Not named", notes, is_quoted=True))
    return section("Documents", lines, most=most, empty="The articles speak of no signed documents.")


def _document(row: Mapping[str, str], notes: tuple[int, ...]) -> Line:
    """A document by its kind, title and parties; what the title says already is not said twice."""
    title, told = shorten(row["title"]), row["title"].casefold()
    is_told = all(party.casefold() in told for party in row["parties"].split("; "))
    words = title if is_told else f"{title} ({row['parties']})"
    if told.startswith(row["kind"].casefold()):
        return Line(sentence(words), "", notes, is_quoted=True)
    return Line(words, row["kind"], notes, is_quoted=True)


def key_quotes(
    desk: Desk, corpus: Corpus, *, most: int = MOST_QUOTES, beside: Collection[str] = ()
) -> Section:
    """What the leaders of the two sides said, in their own words first.

    Args:
        desk: What the briefing stands on.
        corpus: The visit.
        most: So many statements.
        beside: Sentences that other sections show.
    """
    quotes = corpus["quotes"]
    quotes = quotes[quotes["speaker"].fillna("") != ""]
    is_beside = quotes["sentence_id"].astype(object).isin(beside)
    empty = "No other statement" if is_beside.any() else "No statement"
    quotes = quotes[~is_beside]
    leaders, known = _leaders(corpus), people.roster(desk.whole)
    ranked = _ranked(desk, quotes, leaders)
    lines = [
        Line(
            f"“{closed(shorten(row['text'])).rstrip(',; ')}”"
            if row["_direct"]
            else closed(shorten(row["text"])),
            ", ".join(_introduced(name, leaders, known) for name in row["speaker"].split(SEPARATOR)),
            desk.cite(ranked.loc[[index]]),
            is_quoted=True,
        )
        for index, row in zip(ranked.index[:most], ranked.head(most).to_dict("records"), strict=True)
    ]
    chosen = section("Key quotes", lines, most=most, empty=f"{empty} of a named speaker was found.")
    return Section(chosen.heading, chosen.lines, max(0, len(ranked) - len(lines)), chosen.empty)


def _ranked(desk: Desk, quotes: pd.DataFrame, leaders: Sequence[str]) -> pd.DataFrame:
    """Statements, the most fit to be cited first, each once and no speaker before the others have spoken."""
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
    return ranked.assign(_turn=turn).sort_values(["_fits", "_turn"], ascending=[False, True], kind="stable")


def _introduced(name: str, leaders: Collection[str], known: people.Roster) -> str:
    """A speaker with the office of who is no leader, of whom the facts tell it."""
    office = known.office.get(known.of(name))
    return name if name in leaders or not office else f"{name}, {office}"


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
            accounts.append(f"{mark.label} in {count(found['article_id'].nunique(), 'article')}")
            cited.append(found.head(1))
        notes = desk.cite(pd.concat(cited)) if len(lines) < most else ()
        lines.append(Line(f"{'; '.join(accounts)}", f"{one.counted}, told differently", notes))
    others = slices.in_reading_order(corpus["figures"], desk.named)
    others = others[~others["sentence_id"].astype(str).isin(used)]
    counted = others["counted"].astype("string").str.casefold()
    for _, group in others.groupby(["value", "unit", counted], sort=False, dropna=False):
        lines.append(_figure(desk, group) if len(lines) < most else Line(""))
    return section("Figures", lines, most=most, empty="The articles give no figures.")


def _figure(desk: Desk, group: pd.DataFrame) -> Line:
    """A figure by what it is of or, where its own words tell no more than a noun, by its sentence."""
    first = group.iloc[0]
    said, thing = first["text"], first["counted"] if pd.notna(first["counted"]) else ""
    notes = desk.cite(group)
    if thing and thing.casefold() not in said.casefold():
        when = f" ({days.period(first['as_of'])})" if pd.notna(first["as_of"]) else ""
        return Line(shorten(said) + when, sentence(thing), notes, is_quoted=True)
    words = slices.words_of(group["sentence_id"].head(1), desk.whole).iloc[0]
    return Line(closed(shorten(words)), sentence(said), notes, is_quoted=True)


def told_as_commitments(
    desk: Desk, corpus: Corpus, *, due: int = MOST_COMMITMENTS, still_open: int = MOST_OPEN
) -> frozenset[str]:
    """The sentences that `due` and `still_open` show, so many of each."""
    shown = [_due(desk, corpus).head(due), _open(desk, corpus).head(still_open)]
    return frozenset(pd.concat(shown)["sentence_id"].astype(str))


def due(desk: Desk, corpus: Corpus, *, most: int = MOST_COMMITMENTS) -> Section:
    """Firm commitments and those with a deadline, the nearest first, with what came of them."""
    return section(
        "Commitments due",
        _told(desk, corpus, _due(desk, corpus), most),
        most=most,
        empty="No firm commitment and no deadline was found.",
    )


def _due(desk: Desk, corpus: Corpus) -> pd.DataFrame:
    rows = corpus["commitments"]
    rows = rows[~commitments.waiting(corpus)]
    rows = rows[rows["due_on"].notna() | (rows["strength_code"] == "firm")]
    rows = slices.in_reading_order(rows, desk.named).sort_values("due_on", na_position="last", kind="stable")
    return rows[~rows["text"].str[:60].duplicated()]


def still_open(desk: Desk, corpus: Corpus, *, most: int = MOST_OPEN) -> Section:
    """What was asked, proposed or left open, and subjects of which nothing more was heard."""
    return section(
        "Open issues",
        _told(desk, corpus, _open(desk, corpus), most),
        most=most,
        empty="No open issue, request or unanswered subject was found.",
    )


def _open(desk: Desk, corpus: Corpus) -> pd.DataFrame:
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
    return open_rows[~open_rows["text"].str[:60].duplicated()]


def _told(desk: Desk, corpus: Corpus, rows: pd.DataFrame, most: int) -> Iterator[Line]:
    """Commitments as lines: kind, who where the words leave it open, and deadline; the words, and what came of them.

    Only what is shown is cited.
    """
    kinds = corpus.vocabularies.labels("commitment_kinds")
    outcome = _outcomes(desk.whole)
    for place, (index, row) in enumerate(zip(rows.index, rows.to_dict("records"), strict=True)):
        when = f", due {days.period(row['due'])}" if pd.notna(row["due"]) else ""
        came = outcome.get(str(row["commitment_id"]))
        words = closed(shorten(row["text"])) + (f" [{came}]" if came else "")
        notes = desk.cite(rows.loc[[index]]) if place < most else ()
        untold = [
            name for name in (row["by"] or "").split(SEPARATOR) if name and not _is_named(name, row["text"])
        ]
        by = f" ({listing(untold)})" if untold else ""
        yield Line(words, f"{kinds.get(row['kind_code'], row['kind_code'])}{by}{when}", notes, is_quoted=True)


def _is_named(name: str, text: str) -> bool:
    """Whether a text has a name, or the last word of it."""
    return name.split()[-1].casefold() in text.casefold()


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
    """Who of the two countries is named with an office, leaders first, then those spoken of most; one line a country.

    Those of a former office, and experts, speak of a visit and take no part in it.

    Args:
        desk: What the briefing stands on.
        corpus: The visit.
        leaders: The code of each country, and its leaders on the visit, whose country an article may leave open.
    """
    known = people.roster(desk.whole)
    everyone = people.persons(corpus, known)
    everyone = everyone[everyone["office"].notna() & (everyone["by_name"] > 0)]
    rank_of = partial(heads.rank, desk.whole.vocabularies)
    in_office = (
        everyone["office"].map(lambda office: (rank_of(office) or _LOWEST + 1) <= _LOWEST).astype(bool)
    )
    lines = []
    for code, own in leaders.items():
        of_country = (everyone["country_code"] == code) & in_office
        leads = everyone["person"].isin(own)
        part = pd.concat([everyone[leads], everyone[of_country & ~leads]]).head(MOST_PEOPLE)
        if part.empty:
            continue
        mentions = corpus["people"][corpus["people"]["name"].isin(part["person"].tolist())]
        mentions = mentions[mentions["named_by"] == "name"].drop_duplicates("name")
        said = "; ".join(f"{row['person']}, {row['office']}" for row in part.to_dict("records"))
        country = desk.whole.vocabularies.label("countries", code)
        lines.append(Line(said, f"For {country}", desk.cite(mentions)))
    return lines
