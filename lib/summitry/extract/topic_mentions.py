"""Sectors that an article speaks of: one row a wording."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from operator import itemgetter

from summitry import around_places, paired_words, senses
from summitry.extract.rows import Document, Name, Person, TopicMention
from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.pacts import title_words
from summitry.patterns import compiled
from summitry.tables import SEPARATOR
from summitry.text import Spans
from summitry.word_kinds import word_kind

# Bodies that the parties speak of as a subject: the scope of `investment` names them.
_MEETINGS = (
    "forum",
    "forums",
    "business council",
    "business councils",
    "business dialogue",
    "business summit",
)
# "agreed to establish a committee on trade": a body that is to be founded is a subject.
_FOUNDED = compiled(
    r"\b(?:establish\w*|set up|setting up|creat(?:e|es|ed|ing|ion)|form(?:ed|ing)?|launch\w*|open(?:s|ed|ing)?|found(?:ed|ing)?|inaugurat\w+)\b"
    r"(?: (?:of|in [\w-]+))?(?: (?:an?|the|its|their))?(?: (?!by\b|at\b|with\b|in\b|from\b)[\w-]+){0,4} ?$"
)
# Signed, or to be signed; the tense does not matter.
_SIGNING = compiled(
    r"\b(?:sign(?:s|ed|ing|ature)?|ink(?:s|ed|ing)?|initial+ed|conclud(?:e|es|ed|ing)|exchang(?:e|es|ed|ing)|adopt(?:s|ed|ing)?|reached|finali[sz]\w+)\b"
)
_SOURCE = compiled(
    r"\b(?:according to|cit(?:ed|es|ing)|quot(?:ed|es|ing)|quoted by|reported by|said|at|of|from)(?: the| a)? ?$"
)
_REPORTS = compiled(
    r",? (?:said|says|cites|cited|citing|quotes|quoted|quoting|learned|learnt|reports?|reported|announced|stated|added|noted|informed|told|spokes\w+|officials?|sources?)\b"
)
# Behind one that is to sign, and before one: "the Ministry of X and that of Y will sign", "an accord between".
_SIGNS = compiled(
    r"(?:,? (?:and|with) [^.;:]{3,140}?)?,? (?:(?:have|has|had|also|jointly|both|soon|today|later|then|(?:on )?\w+day) ){0,3}"
    r"(?:will|would|shall|is to|are to|was to|were to|plans?|planned|intends?|intended|agreed to|hopes? to|(?:is|are) (?:expected|due|set|ready) to|sign\w*|ink\w*|initial\w+|conclud\w+|exchang\w+|adopt\w*|reach\w*|finali[sz]\w+)\b"
)
_BETWEEN = compiled(r"\b(?:between|with|by|and)(?: (?:the|its|their|an?))?(?: [\w'’.-]+){0,2} $")
# Agencies are cited everywhere; a subject they are where they sign something: "the press agencies", "Petra news agency signed".
_AGENCIES = frozenset({"news agency", "press agency", "state broadcaster", "state broadcasters"})
_AGENCY_KIND = word_kind("agency|broadcaster|broadcasters")
_CITED = compiled(r"\b(?:according|cit\w+|quot\w+|reports?|reported|said|told|via|by|source)\b[^.;]{0,40}$")
# Bodies of one government, whatever organisation of states their names hold.
_OFFICES = ("ministry", "department", "office", "directorate", "bureau", "division")
# Right behind another field these name a part of it: "dairy industry", "port infrastructure", "laser technology".
_PARTS = frozenset({"industry", "industries", "infrastructure", "technology", "technologies"})
_PARTS_KIND = word_kind("|".join(sorted(_PARTS)))
_RELATIONSHIP = frozenset({"political_dialogue", "international_affairs"})


def extract(
    text: ArticleText, names: Sequence[Name], documents: Sequence[Document], people: Sequence[Person] = ()
) -> list[TopicMention]:
    """Find the mentions of sectors.

    A wording inside a person's name ("Nurul Islam") is no mention, nor is one inside the name of an organisation or a person's title. A document that is
    signed or planned may be about the fields of its parties, though: each of its sectors counts once a sentence, at the first party that is named after
    it, where nothing else in the sentence tells it. A name that is a wording as a whole ("World Trade Organization") is a mention, and so is a body that is to be
    founded, or a forum of businesses.

    Args:
        text: The article; its boilerplate is left out.
        names: Organisations and titles in it.
        documents: Documents that were signed; words inside their spans count.
        people: Its mentions of persons.

    Returns:
        One row for each wording and sector, in reading order; no wording, no rows.
    """
    matches = _with_others(text, text.found("sector_terms"))
    rows = _mentions(text, matches, names, documents, people) if matches else []
    titled = list(_titled(text, documents, {row.sector_code for row in rows})) if documents else []
    return sorted([*rows, *titled]) if titled else rows


def _titled(text: ArticleText, documents: Sequence[Document], told: set[str]) -> Iterator[TopicMention]:
    """What documents are about that no wording tells, by the words of their titles: "a protocol on the frontier"."""
    for paper in documents:
        new = set(filter(None, paper.sector_codes.split(SEPARATOR))) - told
        for code, start, end in title_words.find(text.folded, paper.start, paper.end) if new else ():
            if code in new:
                yield TopicMention(start, end, code, text.body[start:end])


def _mentions(
    text: ArticleText,
    matches: Sequence[Match],
    names: Sequence[Name],
    documents: Sequence[Document],
    people: Sequence[Person],
) -> list[TopicMention]:
    """The rows of the wordings, without those in names that tell nothing."""
    fields = _meant(text, matches, people)
    parties = [name for name in names if name.kind == "organisation" and _is_party(text, name, documents)]
    masks = sorted([name for name in names if name not in parties and not _is_subject(text, name)])
    masked = Spans(masks).covered(fields)
    if masked:
        # "a memorandum with the health minister on ports", "the EU ambassador": the office is none of the subjects.
        offices = Spans([name for name in masks if name.kind == "title"])
        written = Spans(documents)
        furthest = list(accumulate((name.end for name in masks), max))
        fields = [
            match
            for index, match in enumerate(fields)
            if index not in masked
            or (
                not offices.cover(match.start, match.end)
                and (
                    written.cover(match.start, match.end)
                    or any(_is_own(text, match, name) for name in _around(match, masks, furthest))
                )
            )
        ]
    if parties or masked:
        bodies = [*parties, *(name for name in masks if name.kind == "organisation")]
        fields = _once(text, fields, Spans(bodies), documents)
    return [
        _new(TopicMention, (start, end, code, wording))
        if wording[-1] != ","
        # A comma marks an item of a list ("media, tourism"); it is no part of what is found.
        else TopicMention(start, end - 1, code, wording.rstrip(","))
        for start, end, (_, code, wording, _, _) in fields
    ]


# Half the time of `TopicMention(...)`, fifty times an article.
_new = tuple.__new__


def _with_others(text: ArticleText, matches: Sequence[Match]) -> Sequence[Match]:
    """The wordings with what words apart and those around the names of places tell, where no wording of the same sector tells it already."""
    told = [*around_places.find(text), *paired_words.find(text)]
    if not told:
        return matches
    codes = {one[2].code for one in told}
    taken = [(start, end, term.code) for start, end, term in matches if term.code in codes]
    new = [
        one
        for one in told
        if not any(start < one[1] and one[0] < end and code == one[2].code for start, end, code in taken)
    ]
    return sorted([*matches, *new], key=itemgetter(0, 1)) if new else matches


def _meant(text: ArticleText, matches: Sequence[Match], people: Sequence[Person]) -> Sequence[Match]:
    """The wordings that mean a field where they stand: no person, no part of a field, no source, nothing that is eaten."""
    if named := Spans(people).covered(matches):
        matches = [match for index, match in enumerate(matches) if index not in named]
    fields = _fields(matches) if text.may_have(_PARTS_KIND) else matches
    if text.may_have(_AGENCY_KIND):
        fields = [field for field in fields if field[2].wording not in _AGENCIES or _signs(text, field)]
    return senses.meant(text, fields)


def _fields(matches: Sequence[Match]) -> Sequence[Match]:
    """The wordings without those that only name a part of the field before them."""
    parts = [
        index
        for index, match in enumerate(matches)
        if match[2].wording in _PARTS and _is_part(matches, index)
    ]
    return [match for index, match in enumerate(matches) if index not in parts] if parts else matches


def _is_part(matches: Sequence[Match], index: int) -> bool:
    """Whether another field stands right before a wording of `_PARTS`."""
    before = matches[index - 1] if index else None
    return (
        before is not None
        and matches[index].start == before.end + 1
        and before.term.code not in _RELATIONSHIP
    )


def _signs(text: ArticleText, match: Match) -> bool:
    """Whether an agency is one of those that signed something, rather than the source of the report."""
    sentence = text.sentences[text.sentence_at(match.start)]
    return (
        bool(text.found_in(sentence, "document_terms"))
        and _SIGNING.search(text.folded, sentence.start, sentence.end) is not None
        and not _REPORTS.match(text.folded, match.end)
        and not _CITED.search(text.folded, sentence.start, match.start)
    )


def _around(match: Match, names: Sequence[Name], furthest: Sequence[int]) -> Iterator[Name]:
    """The names, given in reading order, that a wording stands in; `furthest` is where any up to each of them ends."""
    index = bisect_right(names, match.start, key=itemgetter(0))
    while index and furthest[index - 1] >= match.end:
        index -= 1
        if names[index].end >= match.end:
            yield names[index]


def _is_own(text: ArticleText, match: Match, name: Name) -> bool:
    """Whether a wording inside a name is what the name as a whole stands for."""
    wording = match.term.wording
    if wording.islower():
        return False
    if match.end == name.end:
        return True
    return match.term.code == "international_affairs" and not text.folded.startswith(_OFFICES, name.start)


def _once(
    text: ArticleText, fields: Sequence[Match], bodies: Spans, documents: Sequence[Document]
) -> Sequence[Match]:
    """The wordings, of those inside the names of `bodies` only what a document is about, once a sentence and where no other wording tells it."""
    # What is written with capitals is itself a name that stands for a field: "EU".
    inside = {index for index in bodies.covered(fields) if fields[index].term.wording.islower()}
    if not inside:
        return fields
    places = [text.sentence_at(match.start) for match in fields]
    told = {
        (place, match.term.code)
        for index, (place, match) in enumerate(zip(places, fields, strict=True))
        if index not in inside
    }
    about: dict[int, set[str]] = {}
    for paper in documents:
        about.setdefault(text.sentence_at(paper.start), set()).update(paper.sector_codes.split(SEPARATOR))
    kept = []
    for index, (place, match) in enumerate(zip(places, fields, strict=True)):
        code = match.term.code
        if index in inside:
            if (place, code) in told or (place in about and code not in about[place]):
                continue
            told.add((place, code))
        kept.append(match)
    return kept


def _is_subject(text: ArticleText, name: Name) -> bool:
    """Whether the words of an organisation's name count as a subject wherever they stand."""
    if name.kind != "organisation":
        return False
    if text.folded.endswith(_MEETINGS, name.start, name.end):
        return True
    return _FOUNDED.search(text.folded, max(0, name.start - 80), name.start) is not None


def _is_party(text: ArticleText, name: Name, documents: Sequence[Document]) -> bool:
    """Whether the sentence says that the organisation signed, or is to sign, a document."""
    sentence = text.sentences[text.sentence_at(name.start)]
    start, end = sentence.start, sentence.end
    if not text.found_in(sentence, "document_terms"):
        return False
    if not _SIGNING.search(text.folded, start, end):
        return False
    if _SOURCE.search(text.folded, max(start, name.start - 30), name.start) or _REPORTS.match(
        text.folded, name.end
    ):
        return False
    # "The ministry praised the agreement signed in May": where nothing was signed now, only who is to sign is a party.
    return (
        any(start <= paper.start < end for paper in documents)
        or _SIGNS.match(text.folded, name.end, end) is not None
        or _BETWEEN.search(text.folded, max(start, name.start - 40), name.start) is not None
    )
