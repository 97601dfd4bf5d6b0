"""The sectors that a document is about: those of its title and its parties, or else of what is said about it."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import chain

from summitry import senses
from summitry.layout import ArticleText
from summitry.pacts import phrases, subject_elsewhere, title_words
from summitry.pacts.found import Signing
from summitry.patterns import compiled
from summitry.vocabulary import Vocabularies

# "a programme between the Suva and Puno regions": cooperation of regions, whatever it is about.
_OF_REGIONS = re.compile(
    r"\sand\s(?:the\s)?(?:[\w'’-]+\s){1,3}(?:regions?|provinces?|oblasts?|count(?:y|ies)|cit(?:y|ies)|districts?|prefectures?|municipalit(?:y|ies))$"
)
# "A loan that will pay for a railway": it is of the railway as well.
_LENT = compiled(r"\b(?:loans?|credits?|credit lines?|lines? of credit|grants?)\b")
# "A treaty of friendship, good-neighbourliness and security": of the relations at large.
_FRIENDSHIP = re.compile(r"\b(?:friendship|friendly|good[ -]neighbo)")
# "The construction of a railway": of what is built.
_BUILDING_OF = re.compile(r"\bconstruction(?:,? (?:and|of|or) [\w-]+)* of (?:an?|the|new|[\w-]+)\b")
_MINISTRY = re.compile(r"[Mm]inistr(?:y|ies)\b")
# "The Ministry of Mining and Heavy Industry": one of several fields.
_OF_FIELDS = compiled(r"\b(?:ministry|ministries|department)\b.* (?:and|&) ")


def sectors(text: ArticleText, signing: Signing, named: Sequence[str], vocabularies: Vocabularies) -> str:
    """Sectors of the title, with the parties in it, and of ministries that signed, in reading order; where these name none, of other parties' names, or of what is said about it.

    Subjects of the relationship itself ("strategic partnership") count only where no field is named.
    """
    spans = [_title(text.folded, signing), *([signing.shared] if signing.shared else [])]
    if office := phrases.with_office(text.folded, signing.kind_end, signing.end):
        spans[:1] = [(spans[0][0], signing.kind_end), (office.end(), signing.end)]
    sentence = text.sentences[text.sentence_at(signing.start)]
    outside: list[tuple[int, int]] = []
    for party in named:
        # "The ministries of trade signed a memorandum, those of culture a programme".
        for words in (party, "those" + "".join(party.partition(" of ")[1:])):
            at = text.body.find(words, sentence.start, sentence.end)
            if at >= 0:
                (spans if _MINISTRY.search(party) else outside).append((at, at + len(words)))
                break
    if not _codes(text, spans):
        spans += outside
    codes = (
        _without_ministries(text, spans, named)
        or title_words.sectors(text.folded, signing.start, signing.end)
        or _codes(text, subject_elsewhere.spans(text, signing))
        or _codes(text, subject_elsewhere.before(text, signing))
        or _codes(text, subject_elsewhere.signers(text, signing))
    )
    if codes == ["finance"] and _LENT.search(text.folded, signing.start, signing.end):
        codes = list(dict.fromkeys([*codes, *_codes(text, subject_elsewhere.spans(text, signing))]))
    if codes in ([], ["political_dialogue"]) and _OF_REGIONS.search(text.folded, signing.start, signing.end):
        return "regions"
    concepts = vocabularies.concepts["sectors"]
    title = text.folded[signing.start : signing.end]
    if len(codes) > 1 and "security" in codes and _FRIENDSHIP.search(title):
        codes.remove("security")
    fields = [code for code in codes if concepts[code].extra["group"] == "sector"]
    if len(fields) > 1 and "construction" in fields and _BUILDING_OF.search(title):
        fields.remove("construction")
    # "a protocol on mediation between the supreme court of Chad and ..."
    fields = fields or (title_words.sectors(text.folded, signing.start, signing.end) if codes else [])
    return ";".join(fields or codes)


def _title(folded: str, signing: Signing) -> tuple[int, int]:
    """The title, with a word before it that is no part of the name: "bilateral trade" is a wording of a sector."""
    return signing.start - len("bilateral ") * folded.endswith("bilateral ", 0, signing.start), signing.end


def _without_ministries(
    text: ArticleText, spans: Sequence[tuple[int, int]], named: Sequence[str]
) -> list[str]:
    """Sectors of `spans`; of a ministry of several fields only those that the subject names: "with the Ministry of Mining and Industry on fuel"."""
    codes = _codes(text, spans)
    if len(codes) < 2 or not any(_OF_FIELDS.search(party.lower()) for party in named):
        return codes
    parties = {
        party: [
            (at, at + len(party)) for start, end in spans if (at := text.body.find(party, start, end)) >= 0
        ]
        for party in named
    }
    subject = _codes(text, spans, but=list(chain.from_iterable(parties.values())))
    of_fields = [where for party, where in parties.items() if _OF_FIELDS.search(party.lower())]
    left_out = set(_codes(text, list(chain.from_iterable(of_fields)))) - set(subject) if subject else ()
    return [code for code in codes if code not in left_out]


def _codes(
    text: ArticleText, spans: Sequence[tuple[int, int]], *, but: Sequence[tuple[int, int]] = ()
) -> list[str]:
    """Sectors whose wordings stand in `spans`, and not in those of `but`, each once, in reading order."""
    if not spans:
        return []
    found = text.found("sector_terms")
    first = bisect_left(found, (min(spans)[0],))
    inside = found[first : bisect_left(found, (max(end for _, end in spans),), first)]
    codes: dict[str, None] = {}
    for first_of, last_of, term in senses.meant(text, inside):
        if any(start <= first_of and last_of <= end for start, end in but):
            continue
        for start, end in spans:
            if start <= first_of and last_of <= end:
                codes[term.code] = None
                break
    return list(codes)
