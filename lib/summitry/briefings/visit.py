"""A briefing on one visit."""

from dataclasses import replace

import pandas as pd

from summitry import filters
from summitry.briefings import parts
from summitry.briefings.content import Briefing, Desk, Line, Picture, Section, section, version
from summitry.charts import pictures
from summitry.charts import sectors as drawing
from summitry.corpus import Corpus
from summitry.filters import Selection
from summitry.summaries import days, slices, topics, visits
from summitry.tables import SEPARATOR
from summitry.wording import count

_MOST_SECTORS, _MOST_BARS = 6, 8


def write(whole: Corpus, selection: Selection, visit_id: str, *, chosen: str = "") -> Briefing:
    """Write the note on a visit.

    Args:
        whole: The whole corpus.
        selection: The filters of the reader; their visits are replaced by this one.
        visit_id: The visit.
        chosen: The filters in words, for the footer.

    Raises:
        KeyError: There is no such visit.
    """
    desk = Desk.on(whole)
    row = whole["visits"].set_index(whole["visits"]["visit_id"].astype(str)).loc[visit_id]
    corpus, ground = _of(whole, selection, visit_id)
    label = topics.visit_labels(whole)[visit_id]
    facts = facts_of(desk, corpus, row)
    below = parts.told_as_commitments(desk, corpus)
    sections = (
        _sectors(desk, selection, visit_id),
        parts.signed(desk, corpus),
        parts.key_quotes(desk, corpus, beside=below),
        parts.key_figures(desk, corpus),
        parts.due(desk, corpus),
        parts.still_open(desk, corpus),
    )
    return Briefing(label, lead(ground), tuple(facts), sections, desk.sources(), footer(whole, chosen))


def lead(ground: Corpus) -> str:
    """What the note is made from."""
    read = ground["articles"]
    outlets = sorted({str(outlet) for outlet in read["outlet"].dropna()}, key=str.casefold)
    nameless = int(read["outlet"].isna().sum())
    if not outlets:
        return f"From {count(len(read), 'article')}, outlet not stated."
    outlets += [f"{nameless:,} without an outlet"] if nameless else []
    return f"From {count(len(read), 'article')} ({', '.join(outlets)})."


def footer(whole: Corpus, chosen: str) -> str:
    """Filters and version of the data."""
    return f"Filters: {chosen or 'none'}. Data version {version(whole)}. Made with Summitry: read the sentences before you cite them."


def facts_of(desk: Desk, corpus: Corpus, row: pd.Series) -> list[Line]:
    """When, where, of which rank and with whom; each with the sentences that say so."""
    stated = corpus["visit_facts"]
    stated = slices.in_reading_order(stated[stated["visit_id"] == row["visit_id"]], desk.named)

    def line(name: str, words: object, code: str) -> Line:
        """A fact with the first two sentences that state it."""
        return Line(str(words), name, desk.cite(stated[stated["fact_code"] == code], 2))

    lines = [line("Dates", days.say(row["from_on"], row["to_on"]), "day")]
    if pd.notna(row["place"]):
        lines.append(line("Place", row["place"], "place"))
    if pd.notna(row["rank_code"]):
        lines.append(line("Rank", corpus.vocabularies.label("visit_ranks", row["rank_code"]), "rank"))
    leaders = {
        row[f"{side}_code"]: str(row[f"{side}_leaders"]).split(SEPARATOR)
        for side in ("guest", "host")
        if pd.notna(row[f"{side}_code"])
    }
    return lines + parts.participants(desk, corpus, leaders)


def _of(whole: Corpus, selection: Selection, *visit_ids: str) -> tuple[Corpus, Corpus]:
    """What the filters leave of these visits; and the same without the choice of sectors, speakers and kinds."""
    chosen = replace(selection, visit_ids=visit_ids)
    return filters.apply(whole, chosen), filters.apply(whole, chosen.of_articles)


def _sectors(desk: Desk, selection: Selection, visit_id: str) -> Section:
    """The sectors spoken of most, and what changed since the visit before between the same countries."""
    corpus, ground = _of(desk.whole, selection, visit_id)
    counted = topics.frequency(corpus, ground)
    lines = [mentioned(desk, corpus, counted["sector_code"].head(_MOST_SECTORS).tolist(), "Spoken of most")]
    if before := _visit_before(desk.whole, visit_id):
        both, both_ground = _of(desk.whole, selection, before, visit_id)
        compared = visits.compare(both, both_ground, before, visit_id)
        for change, heading in (("new", "New since"), ("dropped", "No longer mentioned since")):
            codes = visits.of_change(compared, change)["sector_code"].tolist()
            since = days.say(desk.whole["visits"].set_index("visit_id").at[before, "from_on"])
            lines.append(mentioned(desk, both, codes[:_MOST_SECTORS], f"{heading} {since}", whole=len(codes)))
    return section(
        "Sectors",
        [line for line in lines if line.words] if len(counted) else [],
        most=len(lines),
        empty="No sector is spoken of.",
        picture=_bars(counted) if len(counted) else None,
    )


def mentioned(desk: Desk, corpus: Corpus, codes: list[str], name: str, *, whole: int | None = None) -> Line:
    """Sectors with how often they are mentioned; the first mention of each of the first three is cited.

    Args:
        desk: What the briefing stands on.
        corpus: The visit.
        codes: The sectors, in the order in which to name them.
        name: What the line is about.
        whole: How many sectors there are in all; those that are not named are said as a number.
    """
    mentions = slices.in_reading_order(corpus["topic_mentions"], desk.named)
    mentions = mentions[mentions["sector_code"].isin(codes)].astype({"sector_code": object})
    number = mentions["sector_code"].value_counts()
    labels = corpus.vocabularies.labels("sectors")
    words = ", ".join(f"{labels[code]} ({number[code]})" for code in codes if code in number)
    first = mentions.drop_duplicates("sector_code").set_index("sector_code").reindex(codes).dropna(how="all")
    more = f" and {whole - len(codes)} more" if whole and whole > len(codes) else ""
    return Line(words + more if words else "", name, desk.cite(first))


def _visit_before(whole: Corpus, visit_id: str) -> str | None:
    """The visit before this one between the same two countries."""
    side = visits.side_by_side(whole, whole)
    row = side[side["visit_id"] == visit_id].iloc[0]
    pairs = zip(side["host"], side["guest"], side["from_on"], strict=True)
    is_earlier = [
        {one, other} == {row["host"], row["guest"]} and on < row["from_on"] for one, other, on in pairs
    ]
    earlier = side[is_earlier]
    return str(earlier.iloc[-1]["visit_id"]) if len(earlier) else None


def _bars(counted: pd.DataFrame) -> Picture:
    drawn = counted.head(_MOST_BARS)
    chart = pictures.with_rows(drawing.bars("mentions"), drawn)
    more = f", the first {_MOST_BARS} of {len(counted)} sectors" if len(counted) > _MOST_BARS else ""
    return Picture(f"Mentions by sector{more}", chart, drawing.describe_bars(drawn, "mentions"))
