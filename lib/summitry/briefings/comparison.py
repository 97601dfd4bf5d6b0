"""A briefing on two sides compared: two visits, outlets, speakers, or hosts and guests."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from summitry.briefings import parts
from summitry.briefings.content import Briefing, Desk, Line, Picture, Section, section
from summitry.briefings.visit import facts_of, footer, lead
from summitry.charts import compare as drawing
from summitry.charts import palette, pictures
from summitry.corpus import Corpus
from summitry.filters import reported_on
from summitry.summaries import compare, days, sides, slices
from summitry.summaries.sides import Account, Ground, Side
from summitry.tables import SEPARATOR
from summitry.wording import count, sentence

_MOST_SECTORS, _MOST_ROWS, _MOST_LINES, _MOST_SPEAKERS = 8, 8, 4, 5
_CITED = 3


def write(
    ground: Ground,
    pair: tuple[Side, Side],
    *,
    colours: tuple[str, str] = palette.SIDES,
    chosen: str = "",
) -> Briefing:
    """Write the note on two sides of one kind.

    Args:
        ground: What they are taken from, under the filters of the reader.
        pair: The two; of visits the earlier first.
        colours: Theirs.
        chosen: The filters in words, for the footer.
    """
    desk = Desk.on(ground.whole)
    accounts = [sides.account(ground, side) for side in pair]
    both, each = sides.tables(ground, *accounts), [sides.tables(ground, account) for account in accounts]
    facts = list[Line]()
    for account, own in zip(accounts, each, strict=True):
        facts += [Line("", account.side.label), *_facts(desk, account, own)]
    sections = [_sectors(desk, both, accounts, colours)]
    below = parts.told_as_commitments(desk, both, due=_MOST_LINES, still_open=_MOST_LINES)
    for account, own in zip(accounts, each, strict=True):
        if account.side.column:
            sections.append(_of(parts.signed(desk, own, most=_MOST_LINES), account.side))
        sections.append(_of(parts.key_quotes(desk, own, most=2, beside=below), account.side))
    sections += [
        parts.key_figures(desk, both, most=_MOST_LINES),
        parts.due(desk, both, most=_MOST_LINES),
        parts.still_open(desk, both, most=_MOST_LINES),
    ]
    title = " and ".join(side.label for side in pair)
    read = sides.tables(replace(ground, corpus=ground.ground), *accounts)
    care = compare.care(min(account.words for account in accounts))
    told = f"{lead(read)} {care}." if care else lead(read)
    return Briefing(title, told, tuple(facts), tuple(sections), desk.sources(), footer(desk.whole, chosen))


def _of(part: Section, side: Side) -> Section:
    """A section that tells whose it is."""
    return Section(f"{part.heading}, {side.label}", part.lines, part.left_out, part.empty)


def _facts(desk: Desk, account: Account, own: Corpus) -> list[Line]:
    """Who or what a side is: of a visit what its briefing says; of others how much they say, when, and who speaks."""
    if account.side.kind == "visit":
        visits = desk.whole["visits"]
        return facts_of(desk, own, visits.set_index(visits["visit_id"].astype(str)).loc[account.side.code])
    said = slices.in_reading_order(desk.whole[account.table].iloc[account.rows], desk.named)
    noun = "article" if account.side.column else "statement"
    on = reported_on(own["articles"])
    size = f"{count(account.passages, noun)}, {count(account.words, 'word')}"
    when = f", {days.say(on.min(), on.max())}" if on.notna().any() else ""
    lines = [Line(size + when, "Size", desk.cite(said.drop_duplicates("article_id"), _CITED))]
    if account.side.kind == "speaker":
        return lines + _office(desk, own, account.side)
    return lines + _speakers(desk, own)


def _office(desk: Desk, own: Corpus, side: Side) -> list[Line]:
    """The office of a speaker, as it is stated where he or she is named."""
    named = own["people"]
    named = named[(named["name"] == side.code) & named["role"].notna()]
    if named.empty:
        return []
    offices = {role.casefold(): sentence(role) for role in named["role"]}
    return [Line("; ".join(offices.values()), "Office", desk.cite(named))]


def _speakers(desk: Desk, own: Corpus) -> list[Line]:
    """Who speaks, the most frequent first, each with the number of statements."""
    quotes = slices.in_reading_order(own["quotes"], desk.named)
    quotes = quotes[quotes["speaker"].fillna("") != ""]
    spoken = Counter(name for cell in quotes["speaker"] for name in cell.split(SEPARATOR))
    if not spoken:
        return []
    words = ", ".join(f"{name} ({number})" for name, number in spoken.most_common(_MOST_SPEAKERS))
    more = f" and {len(spoken) - _MOST_SPEAKERS} more" if len(spoken) > _MOST_SPEAKERS else ""
    return [Line(words + more, "Speakers", desk.cite(quotes.drop_duplicates("speaker")))]


def _sectors(desk: Desk, both: Corpus, accounts: Sequence[Account], colours: tuple[str, str]) -> Section:
    """The sectors of one side, of the other and of both, as the page that compares them lists and draws them."""
    one, other = accounts
    compared = compare.sectors(one, other, both.vocabularies.labels("sectors"))
    lines = []
    for change, heading in sides.changes(desk.whole, (one.side, other.side)).items():
        marks = compare.change_marks(compared[compared["change"] == change], one, other)
        lines.append(_counted(desk, both, marks, heading))
    kept = [line for line in lines if line.words]
    picture = _butterfly(compared, accounts, colours) if kept else None
    return section("Sectors", kept, most=len(lines), empty="No sector is spoken of.", picture=picture)


def _counted(desk: Desk, both: Corpus, marks: Sequence[slices.Mark], heading: str) -> Line:
    """Sectors with the number of their rows; the first row of each of the first three is cited."""
    named = marks[:_MOST_SECTORS]
    first = [
        slices.in_reading_order(slices.rows(both, mark.part, desk.named), desk.named).head(1)
        for mark in named[:_CITED]
    ]
    words = ", ".join(f"{mark.label} ({mark.count})" for mark in named)
    more = f" and {len(marks) - len(named)} more" if len(marks) > len(named) else ""
    return Line(words + more, heading, desk.cite(pd.concat(first)) if first else ())


def _butterfly(compared: pd.DataFrame, accounts: Sequence[Account], colours: tuple[str, str]) -> Picture:
    """The densest sectors on either side, with intervals."""
    drawn, labels = compared.head(_MOST_ROWS), (accounts[0].side.label, accounts[1].side.label)
    unit = "Mentions" if accounts[0].side.column else "Statements"
    of = f"; the densest {len(drawn)} of {len(compared)} sectors" if len(drawn) < len(compared) else ""
    return Picture(
        f"{unit} per 1,000 words with 95% intervals: {labels[0]} on the left, {labels[1]} on the right{of}",
        pictures.with_rows(drawing.butterfly(colours, drawing.reach(drawn)), drawn),
        drawing.describe_butterfly(drawn, labels),
    )
