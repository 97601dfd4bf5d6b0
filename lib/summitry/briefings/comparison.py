"""A briefing on two visits compared."""

from summitry.briefings import parts
from summitry.briefings.content import Briefing, Desk, Line, Picture, Section, section
from summitry.briefings.visit import facts_of, footer, lead, mentioned
from summitry.charts import palette, pictures
from summitry.charts import sectors as drawing
from summitry.corpus import Corpus
from summitry.filters import Selection
from summitry.summaries import topics, visits

_MOST_SECTORS, _MOST_ROWS, _MOST_LINES = 8, 12, 4


def write(whole: Corpus, selection: Selection, pair: tuple[str, str], *, chosen: str = "") -> Briefing:
    """Write the note on two visits.

    Args:
        whole: The whole corpus.
        selection: The filters of the reader; their visits are replaced by these two.
        pair: Ids of the earlier and the later visit.
        chosen: The filters in words, for the footer.

    Raises:
        KeyError: There is no such visit.
    """
    desk = Desk.on(whole, selection)
    labels = topics.visit_labels(whole)
    rows = whole["visits"].set_index(whole["visits"]["visit_id"].astype(str))
    corpus, ground = desk.of(*pair)
    facts = list[Line]()
    for visit_id in pair:
        one, _ = desk.of(visit_id)
        said = facts_of(desk, one, rows.loc[visit_id])
        facts += [Line("", labels[visit_id]), *said]
    sections = [_sectors(desk, corpus, ground, pair)]
    below = parts.told_as_commitments(desk, corpus, due=_MOST_LINES, still_open=_MOST_LINES)
    for visit_id in pair:
        one, _ = desk.of(visit_id)
        for part in (
            parts.signed(desk, one, most=_MOST_LINES),
            parts.key_quotes(desk, one, most=2, beside=below),
        ):
            heading = f"{part.heading}, {labels[visit_id]}"
            sections.append(Section(heading, part.lines, part.left_out, part.empty))
    sections += [
        parts.key_figures(desk, corpus, most=_MOST_LINES),
        parts.due(desk, corpus, most=_MOST_LINES),
        parts.still_open(desk, corpus, most=_MOST_LINES),
    ]
    title = " and ".join(labels[visit_id] for visit_id in pair)
    return Briefing(title, lead(ground), tuple(facts), tuple(sections), desk.sources(), footer(whole, chosen))


def _sectors(desk: Desk, corpus: Corpus, ground: Corpus, pair: tuple[str, str]) -> Section:
    compared = visits.compare(corpus, ground, *pair)
    lines = []
    for change, heading in visits.changes(visits.are_in_series(desk.whole["visits"], pair)).items():
        codes = visits.of_change(compared, change)["sector_code"].tolist()
        lines.append(mentioned(desk, corpus, codes[:_MOST_SECTORS], heading, whole=len(codes)))
    labels = topics.visit_labels(desk.whole)
    before, after = (labels[visit_id] for visit_id in pair)
    rise = (compared["per_1000_after"] - compared["per_1000_before"]).abs().astype(float)
    drawn = compared.loc[rise.sort_values(ascending=False, kind="stable").index[:_MOST_ROWS].sort_values()]
    colours = tuple(palette.of_visits(pair))
    picture = Picture(
        f"Mentions per 1,000 words: {before} (circle), {after} (diamond); the {len(drawn)} sectors that changed most",
        pictures.with_rows(drawing.change((colours[0], colours[1])), drawn),
        drawing.describe_change(drawn, before, after),
    )
    kept = [line for line in lines if line.words]
    return section("Sectors", kept, most=len(lines), empty="No sector is spoken of.", picture=picture if kept else None)  # fmt: skip
