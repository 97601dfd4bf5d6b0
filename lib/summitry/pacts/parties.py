"""Who concluded a document: the bodies between which it stands, or that signed it."""

import re
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from summitry.layout import ArticleText
from summitry.pacts.found import Signing
from summitry.pacts.phrases import with_office
from summitry.pacts.signing_verbs import Cue
from summitry.pacts.title_limits import clause_end, next_signers
from summitry.patterns import compiled
from summitry.text import Sentence

if TYPE_CHECKING:  # rows stand in the package that imports this one
    from summitry.extract.rows import Name

_BEHIND = re.compile(r"(?:\s(?:here|today|(?:on )?\w+day|in [A-Z]\w+))?(?P<party>\s(?:between|with)\s)")
_AN = re.compile(r"(?<=\s)(?:an?|another|their|its)\s(?:[a-z-]+\s){0,2}$")
_ARTICLE = re.compile(r"^[Tt]he (?!two\b|respective\b|relevant\b|competent\b|speciali[sz]ed\b)")
_HEADS = (
    r"ministr(?:y|ies)|departments?|universit(?:y|ies)|institutes?|institutions?|librar(?:y|ies)|agenc(?:y|ies)|compan(?:y|ies)|banks?|governments?|councils?|chambers?|academ(?:y|ies)|cent(?:er|re)s?|commissions?|"
    r"committees?|offices?|corporations?|corp|groups?|funds?|authorit(?:y|ies)|associations?|federations?|foundations?|organi[sz]ations?|administrations?|boards?|parliaments?|assembl(?:y|ies)|senate|treasury|"
    r"secretariats?|services?|inc|ltd|llc|plc|airlines?|airways|railways?|holdings?|union|enterprises?|museums?|bureaus?|courts?|prosecutors? general|prosecutor's office|general prosecutor|exchanges?|schools?|"
    r"colleges?|hospitals?|laborator(?:y|ies)|societ(?:y|ies)|leagues?|ports?|airports?|energy|power|industries|technologies|systems|motors|hub|parks?|consortium|operator|regulator|directorates?|inspectorates?|forces|arch?ives?"
)
_HEAD = compiled(rf"\b(?:{_HEADS})\b", re.IGNORECASE)
_PERSON = compiled(
    r"\b(?:president|presidents|prime minister|premier|chancellor|king|queen|emir|sultan|crown prince|minister|ministers|secretary|secretaries|ambassador|ambassadors|officials?|leaders?|heads?|chairman|chairwoman|chairperson|"
    r"ceo|ceos|governor|mayor|director|counterparts?|envoys?|delegations?|representatives?|executives?|businessmen|mr|mrs|ms|h\.e|sheikh|prince|general|he|she|they|we|it|both|two leaders|pair|who|commander|speaker|undersecretary|deputy|rector|chief)\b",
    re.IGNORECASE,
)
_ELLIPTIC = compiled(
    r"(?:the|both|the respective|their|our)?\s?(?:two\s)?(?:governments|countries|nations|ministries|states|capitals|central banks|foreign ministries|parliaments|chambers of commerce(?: and industry)?|universities|companies)$",
    re.IGNORECASE,
)
_END = compiled(
    r"\s(?:on|in the (?:field|area|sphere|sector)s?|in (?=[a-z])|to (?=[a-z])|regarding|concerning|aimed|aiming|about|covering|worth|with regard|with respect|for (?=(?:the )?[a-z\d])|under|within|relating|related|establishing|that|dated|signed|inked|was|were|has been|have been)\b|,?\s(?:which|who)\b"
)
_LOWER = re.compile(r"\s(?:the\s)?[a-z]")
_BETWEEN = re.compile(r"\s?\b(?:between|among|amongst)\s(?:both\s)?")
# "the border with X", "trade with X": no party.
_WITH = re.compile(
    r"\swith\s(?<!border\swith\s)(?<!ties\swith\s)(?<!relations\swith\s)(?<!trade\swith\s)(?<!links\swith\s)(?<!war\swith\s)(?<!contacts\swith\s)"
)
_COUNTERPART = re.compile(r"\b(?:his|her|their) |\bcounterparts?\b")
_HEAD_BEFORE = compiled(rf"\b(?:{_HEADS})$", re.IGNORECASE)
# "the Institute on Migration", but "the University of Suva on Soil Science".
_HEAD_ON = re.compile(
    r"\b(?:institutes?|commissions?|committees?|councils?|cent(?:er|re)s?|boards?|foundations?|associations?|groups?|organi[sz]ations?)$",
    re.IGNORECASE,
)
_OPENERS = compiled(
    r"^(?:(?:[\"“‘«•*·-]|\d+[.)])\s*)*(?:(?:additionally|moreover|also|meanwhile|furthermore|in addition|separately|earlier|later|then|finally|as a result|likewise|similarly|at the same time|besides|during the [\w\s-]{3,30}|"
    r"after the [\w\s-]{3,30}|following the [\w\s-]{3,30}|on the sidelines[\w\s-]{3,40}|on \w+|in \w+|today|earlier in the day|for (?:his|her|their) part)\s?,\s*|(?:today|also|and|but|meanwhile|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s+)*",
    re.IGNORECASE,
)
_TAIL = compiled(
    r"(?:\s|,)*(?:\b(?:have|has|had|also|jointly|formally|officially|today|both|then|later|subsequently|each|recently|were|was|on \w+|earlier|just)\b\s*,?\s*)*$",
    re.IGNORECASE,
)
# "Suva Steel, a mill": who it is.
_WHO_IT_IS = re.compile(r",\s(?:the|an?|its|one of)\s[a-z][^,;.]*$")
# "..., and Suva Steel, a mill, concluded ...": the verb has a subject of its own.
_OWN_SUBJECT = re.compile(r"(?:,\s(?:and|while)|;)\s(?=[A-Z][^,;.]{1,60}(?:,\s[^,;.]{3,80},)?\s$)")
# "It was reported that Chad and Togo had signed ...".
_TOLD_THAT = compiled(
    r"\b(?:said|says|reported|announced|added|noted|recalled|stated|confirmed|learned|learnt)(?: \w+day)? that "
)
# "Signed by Chad and Togo".
_BY = re.compile(r"\sby\s(?=(?:the\s)?[A-Z])")
_AND = re.compile(r",?\s(?:and|&)\s|\swith\s|,\s(?=(?:the|its|their)\s)")
# What begins behind an "and" between two bodies: "the Bank of ...", "Kenya's ...".
_NEXT_BODY = re.compile(r"(?:the|its|their)\s[A-Z]|(?:its|their)\s")
_NEXT_OWNER = re.compile(r"[A-Z][\w-]+(?:['’]s)\s")
_BETWEEN_GOVERNMENTS = re.compile(r"\binter-?governmental\b")
_MINISTRY = re.compile(
    r"\bministr(?:y|ies)\b|\b(?:state|treasury|justice|defen[cs]e|commerce|interior|energy) department\b|\bdepartment of\b"
)
_GOVERNMENT = re.compile(r"\bgovernments?\b")


def of(text: ArticleText, signing: Signing, names: "Sequence[Name]") -> list[str]:
    """Who concluded a document, as the article names them: in its title, behind the verb, or as the verb's subject.

    Args:
        text: The article.
        signing: The document.
        names: Organisations and titles.

    Returns:
        Their names in reading order; persons are signatories and none of them. No party named: none.
    """
    return [_ARTICLE.sub("", name) for name in _named(text, signing, names)]


def _named(text: ArticleText, signing: Signing, names: "Sequence[Name]") -> list[str]:
    body, folded, cue = text.body, text.folded, signing.cue
    sentence = text.sentences[text.sentence_at(signing.start)]
    if with_office(folded, signing.kind_end, signing.end):
        return []  # "a memorandum with the minister Jone Vula on ports"
    named = between(body, (signing.kind_end, signing.end), names) if signing.end > signing.kind_end else []
    if signing.kind_end == signing.start:
        named = between(body, (signing.start, signing.end), names)
    if len(named) > 1 or cue is None or signing.is_item:
        return named
    if cue.start >= signing.kind_end:
        behind = _BEHIND.match(body, cue.end, sentence.end)
        end = clause_end(body, cue.end, sentence.end)
        named = named or (between(body, (behind.start("party"), end), names) if behind else [])
        return named or _signers(text, sentence, cue.end, names)
    if cue.form == "noun":
        return named or _signers(text, sentence, signing.end, names)
    countries = _countries(text, sentence)
    first, last = _before(text, sentence, cue)
    before = subject(body, first, last, names, countries)
    if (article := _AN.search(folded, first, signing.start)) and (
        signers := next_signers(folded, article.start())
    ):
        at = article.start() - signers.end()
        return [*_next_signers(body[at + signers.start("who") : at + signers.end("who")], before), *named]
    return [*before, *named]


def _countries(text: ArticleText, sentence: Sentence) -> list[tuple[int, int]]:
    """Where the names of countries stand in a sentence."""
    return [one[:2] for one in text.found_in(sentence, "country_terms") if one.term.kind == "name"]


def _signers(text: ArticleText, sentence: Sentence, start: int, names: "Sequence[Name]") -> list[str]:
    """The two countries by which a document was signed: "the pact signed by Chad and Togo"."""
    by = _BY.match(text.body, start, sentence.end)
    if not by:
        return []
    countries = {text.body[start:end] for start, end in _countries(text, sentence)}
    stop = _stop(text.body, by.end(), sentence.end, names)
    named = [_ARTICLE.sub("", part) for part in _split(text.body, by.end(), stop, names)]
    return named if len(named) > 1 and countries.issuperset(named) else []


def _before(text: ArticleText, sentence: Sentence, cue: Cue) -> tuple[int, int]:
    """Where the words stand that tell the subject of a verb of signing."""
    folded = text.folded
    marks = [
        folded.rfind(mark, sentence.start, cue.start) + len(mark)
        for mark in ("; ", ": ")
        if mark in folded[sentence.start : cue.start]
    ]
    first = max([sentence.start, *marks])
    for told in _TOLD_THAT.finditer(folded, first, cue.start):
        first = told.end()
    # "signed an accord on water and exchanged letters": the subject stands before the first verb.
    last = next(
        (
            verb.start
            for verb in text.found_in(sentence, "signing_terms")
            if first <= verb.start <= cue.start and verb.term.kind != "noun"
        ),
        cue.start,
    )
    if last < cue.start and (own := _OWN_SUBJECT.search(text.body, last, cue.start)):
        return own.end(), cue.start
    return first, last


def _next_signers(words: str, before: Sequence[str]) -> list[str]:
    """Bodies of which the verb before speaks as well: "..., the ministries of sport a plan", "those of sport a plan"; persons are signatories."""
    if words.startswith("those "):
        head = before[0].partition(" of ") if before else ("", "", "")
        return [head[0] + words.removeprefix("those")] if head[1] else []
    return [] if _PERSON.search(words) else [words]


def between(body: str, span: tuple[int, int], names: "Sequence[Name]") -> list[str]:
    """Bodies named by "between A and B" or "with B" in the words of a document; none, no parties."""
    start, end = span
    words = body[start:end]
    match = _BETWEEN.search(body, start, end) if "between" in words or "among" in words else None
    if match and match.start() - start < 140:
        stop = _stop(body, match.end(), end, names)
        return _split(body, match.end(), stop, names)
    match = _WITH.search(body, start, end) if "with" in words else None
    if match and match.start() - start < 90:
        stop = _stop(body, match.end(), end, names)
        named = _WHO_IT_IS.sub("", body[match.end() : stop].strip(" ,.;"))
        return (
            [named]
            if named
            and len(named) < 120
            and any(c.isupper() for c in named)
            and not _PERSON.match(named)
            and not _COUNTERPART.search(named)
            else []
        )
    return []


def _stop(body: str, start: int, end: int, names: "Sequence[Name]") -> int:
    for match in _END.finditer(body, start, end):
        word = match.group().strip()
        # "the Fund on the supply of": a name goes on with capitals only.
        is_subject = word == "on" and bool(_LOWER.match(body, match.end()))
        inside = not is_subject and any(
            name.start < match.start() and match.end() < name.end for name in names
        )
        in_name = (
            word in ("on", "for")
            and (_HEAD_ON if word == "on" else _HEAD_BEFORE).search(
                body, max(start, match.start() - 20), match.start()
            )
            and body[match.end() : match.end() + 2].strip()[:1].isupper()
        )
        if not inside and not in_name:
            return match.start()
    return end


def _split(body: str, start: int, end: int, names: "Sequence[Name]") -> list[str]:
    """Split at the "and" that has the look of one between two bodies."""
    whole = body[start:end].strip(' ,.;"”»')
    if _ELLIPTIC.fullmatch(whole):
        return [whole]
    best, best_score = None, 0.0
    # Names that begin inside, or right behind, can hold an "and" or stand beside it; one from before can hold it.
    near = [name for name in names if name[0] <= end and name[1] >= start]
    marks = []
    for match in _AND.finditer(body, start, end):
        first, last = match.span()
        if not [name for name in near if name[0] < first and last < name[1] and name.kind == "organisation"]:
            marks.append(match)
    if len(marks) == 1 and marks[0].group().strip() != ",":
        best, marks = marks[0], []  # nothing to choose from
    for match in marks:
        right, left = body[match.end() : end], body[start : match.start()]
        score = 0.1
        score += 3 * bool(_NEXT_BODY.match(right)) + 2 * bool(_HEAD.search(" ".join(right.split()[:6])))
        score += bool(_HEAD.search(left)) + 2 * any(
            name.start == match.end() or name.end == match.start() for name in near
        )
        score += bool(_NEXT_OWNER.match(right)) - (match.group().strip() == ",")
        if score > best_score:
            best, best_score = match, score
    parts = [body[start : best.start()], body[best.end() : end]] if best else [whole]
    bare = (_WHO_IT_IS.sub("", part.strip(' ,.;"“”»')) for part in parts)
    return [part for part in bare if part]


def subject(
    body: str, start: int, end: int, names: "Sequence[Name]", countries: Sequence[tuple[int, int]]
) -> list[str]:
    """Bodies that are the subject of a verb of signing; persons are signatories and give none.

    Args:
        body: The article's text.
        start: Where the clause begins.
        end: Where the verb begins.
        names: Organisations and titles.
        countries: Spans of names of countries.
    """
    words = body[start:end]
    opener = _OPENERS.match(words)
    first = start + (opener.end() if opener else 0)
    tail = _TAIL.search(body[first:end])
    last = first + tail.start() if tail else end
    whole = _WHO_IT_IS.sub("", body[first:last].strip(" ,"))
    if _ELLIPTIC.fullmatch(whole):
        return [whole]
    if not whole or len(whole) > 260 or _PERSON.search(whole) or whole.count(",") > 6:
        return []
    parts = _split(body, first, last, names)
    return (
        parts if parts and all(_is_body(body, part, first, last, names, countries) for part in parts) else []
    )


def _is_body(
    body: str, part: str, first: int, last: int, names: "Sequence[Name]", countries: Sequence[tuple[int, int]]
) -> bool:
    at = body.find(part, first, last)
    if any(start <= at + 5 and at + len(part) <= end + 2 for start, end in countries):
        return True
    if _HEAD.search(part) and len(part) < 130:
        return True
    return any(
        name.kind == "organisation" and name.start < at + len(part) and at < name.end for name in names
    )


def level(parties: Sequence[str], countries: Collection[str], title: str) -> str | None:
    """Who concluded a document of these parties: state, government, ministry, institution; None where nothing tells."""
    words = " ".join(parties).lower()
    if not words:
        return "government" if _BETWEEN_GOVERNMENTS.search(title.lower()) else None
    if _MINISTRY.search(words):
        return "ministry"
    if _GOVERNMENT.search(words):
        return "government"
    if _HEAD.search(words) or any(part not in countries for part in parties if not _ELLIPTIC.fullmatch(part)):
        return "institution" if not all(part in countries for part in parties) else "state"
    return "state"
