"""The subject at the head of a sentence: who acts in it, and whom a pronoun behind it may mean."""

from collections.abc import Sequence

from summitry.patterns import compiled
from summitry.speech.mentions import Mention, Speaker, without_article
from summitry.speech.named_phrases import Subject
from summitry.speech.phrases import Phrases
from summitry.speech.words import ATTACHING, DETERMINED, HEAD, HEAD_WITHIN, link_before
from summitry.word_kinds import word_kind

_REACH = 200
_BESIDE = compiled(
    r"(?:After|Following|At|In|With|During|Before|Upon|Over|Accompanied|Alongside|Beside|Standing|Speaking)\b[^,;:\"“”]{0,120}? (?:with|by|beside|alongside) [^,;:\"“”]{2,80}[a-z], (?:[A-Z][a-z.]+ ){0,3}"
)
# A word that `HEAD` needs one of.
_PRONOUNS = word_kind(r"s?he|they|sides?|parties|countries|nations|governments|delegations|capitals")


def head(phrases: Phrases, start: int, end: int, kinds: int, mentions: Sequence[Mention]) -> Subject | None:
    """The subject of a sentence whose words begin at `start`: the first of its mentions that no preposition or verb rules.

    "Bush's remarks" has Bush, as a weak subject, only where there is nobody else. `kinds` are those of the sentence's words.
    """
    weak: Mention | None = None
    ruled = end
    if not mentions or mentions[0].start != start:
        unknown = phrases.unknown(start, end)
        # "“Mount Toma is ours,” he said": what stands in quotation marks acts in what is said.
        if unknown is not None and not phrases.is_quoted(unknown.start, unknown.end):
            return unknown
    pronoun = _pronoun(phrases, start, end) if kinds & _PRONOUNS else None
    if pronoun is not None:
        mentions = phrases.cast.within(start, pronoun.start)
    for mention in mentions:
        begin, stop, kind, _, _, _ = mention
        # "A group led by X and Y wants": neither acts.
        is_listed = kind == "person" and phrases.body[ruled:begin] == " and "
        if begin > start and (
            is_listed or (phrases.is_governed(mention, start) and not _is_topic(phrases, start, mention))
        ):
            ruled = stop if kind == "person" else ruled
            continue
        if phrases.has_quotes and phrases.is_quoted(begin, stop):
            continue
        if kind == "person" and _is_beside(phrases, start, mention):
            continue
        if phrases.is_possessive(stop):
            weak = weak or mention
        elif kind == "person" or _is_whole(phrases, mention):
            return phrases.with_partners(phrases.named(mention) if kind == "office" else mention)
    if pronoun is not None or weak is None or weak.kind != "person":
        return pronoun
    return phrases.subject(weak)._replace(is_weak=True)


def _is_topic(phrases: Phrases, start: int, mention: Mention) -> bool:
    """Whether a sentence opens with whom it is about: "For Hugo Paz, ..."."""
    opens = phrases.body[start : mention.start] in ("For ", "To ")
    return opens and mention.kind == "person" and phrases.body.startswith(",", mention.end)


def _is_beside(phrases: Phrases, start: int, mention: Mention) -> bool:
    """Whether a sentence opens with whom somebody else talked to: "After talks with the country's ruler, X, Borg said"."""
    is_aside = phrases.body.startswith(", ", mention.end)
    return is_aside and _BESIDE.fullmatch(phrases.body, start, mention.start) is not None


def _is_whole(phrases: Phrases, mention: Mention) -> bool:
    if mention.kind == "country":
        return _is_bare(phrases, mention.end)
    return mention.kind != "office" or _stands_for_holder(phrases, mention)


def _stands_for_holder(phrases: Phrases, mention: Mention) -> bool:
    """Whether an office stands for its holder: not "member countries", "representative delegation"."""
    body = phrases.body
    if body[mention.start].isupper() or (mention.title is not None and mention.title.is_plural):
        return True
    return bool(DETERMINED.search(body, max(0, mention.start - 30), mention.start))


def _is_bare(phrases: Phrases, end: int) -> bool:
    """Whether a country stands by itself, not before what belongs to it: "Serbia President"."""
    behind = phrases.body[end : end + 3]
    return behind[:1] in (" ", ",") and not behind[1:2].isupper() and not behind[2:3].isdigit()


def _pronoun(phrases: Phrases, start: int, end: int) -> Subject | None:
    """A pronoun or "both sides" at the head of the sentence or behind its first commas."""
    words = phrases.body[start : min(end, start + _REACH)]
    first = HEAD.match(words)
    for match in (*((first,) if first else ()), *HEAD_WITHIN.finditer(words, first.end() if first else 0)):
        at = start + (match.start("pronoun") if match["pronoun"] else match.start("several"))
        if phrases.is_quoted(at, at + 1):
            continue
        if match["pronoun"]:
            speaker = phrases.cast.pronoun(match["pronoun"], at)
        else:
            speaker = Speaker((without_article(match["several"]),), None, "office", False)
        if speaker is not None:
            return Subject(at, at + len(match["pronoun"] or match["several"]), speaker)
    return None


def of_body(phrases: Phrases, mention: Mention, floor: int) -> Mention:
    """Who speaks for a body that ends with a country's name: "X of Reefpeace Norway said"; else the mention itself."""
    body = phrases.body
    start = body.rfind(" ", floor, mention.start - 1) + 1
    if mention.kind != "country" or not start or not body[start].isupper() or body[mention.start - 1] != " ":
        return mention
    link = link_before(body, start, max(floor, start - 30))
    other = phrases.cast.by_end.get(link[1]) if link and link[0] in ATTACHING else None
    return other if other is not None and other.kind == "person" else mention


def of_called(phrases: Phrases, end: int, floor: int) -> Subject | None:
    """The subject of a question that calls somebody first: "Prime Minister, the leader of the opposition, X, said"."""
    cast, body = phrases.cast, phrases.body
    last = cast.by_end.get(end - 1)
    if last is None or last.kind != "person" or not body.startswith(", ", last.end):
        return None
    called, *others = cast.within(floor, last.start) or (None,)
    if called is None or not others or not body.startswith(", the ", called.end):
        return None
    office = others[0]
    is_apposed = office.kind == "office" and office.start - called.end <= len(", the ")
    is_apposed = is_apposed and body.find(",", office.end, last.start) == body.rfind(" ", 0, last.start) - 1
    return phrases.subject(last) if is_apposed else None
