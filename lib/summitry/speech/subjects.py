"""Subjects of reporting verbs: before the verb, behind it, or joined to what the sentence said before."""

import re

from summitry.matching import Match
from summitry.speech.heads import of_body, of_called
from summitry.speech.mentions import Mention, Speaker, without_article
from summitry.speech.named_phrases import Subject
from summitry.speech.phrases import Phrases
from summitry.speech.words import (
    ATTACHING,
    AUTHORED,
    CLOSES_BEHIND,
    ELSEWHERE,
    ENDS_HERE,
    HE_AND,
    INVERTIBLE,
    IS_CLAUSE,
    JOINING,
    OBJECT_PRONOUN,
    PART_OF,
    PRONOUNS,
    QUOTED_AS,
    QUOTED_BY,
    QUOTING,
    REACH,
    RELATIVE,
    SEVERAL,
    SEVERAL_HEADS,
    WINDOW,
    WITH,
    WORDS_BEHIND,
    WRITING_BEFORE,
    ends_before_noun,
    is_passive,
    last_word,
    link_before,
    split_before,
)

_SHORT_FORM = re.compile(r"\([A-Z]{2,8}\) \w")
_TITLES = (["Mr"], ["Ms"], ["Mrs"], ["Dr"], ["Gen"])
_OPENS_INSERTION = (", ", " (", " – ", " — ", " - ")


def before(phrases: Phrases, verb: int, floor: int, joined: Subject | None) -> Subject | None:
    """The subject that stands before a verb.

    Args:
        phrases: The article's noun phrases.
        verb: Where the verb begins.
        floor: Where its clause begins at the earliest.
        joined: Who is meant where the verb goes on with "and".

    Returns:
        The subject with the words between it and the verb. Nobody that could speak: None.
    """
    first = max(floor, verb - WINDOW)
    window = phrases.body[first:verb]
    length, between = split_before(window)
    end = first + length
    if end <= floor:
        return None
    found = _ending_at(phrases, end, floor, joined, between)
    if found is None or not between:
        return found
    start, end, speaker, _, is_weak = found
    return Subject(start, end, speaker, between, is_weak)


def _ending_at(
    phrases: Phrases, end: int, floor: int, joined: Subject | None, between: str
) -> Subject | None:
    body, cast = phrases.body, phrases.cast
    if body[end - 1] in ",)–—-":
        if body[end - 1] == ")" and (opens := body.rfind(" (", floor, end)) > floor:
            # "The Institute of Trade (IT) said"
            found = _ending_at(phrases, opens, floor, None, "")
            if found is not None:
                return found
        if ("who" in between or "which" in between) and (mention := cast.by_end.get(end - 1)):
            # "Met with X, who said", "said X, head of the service, who added": whoever stands there, governed or not.
            found = _direct(phrases, mention, floor, None) or phrases.subject(mention)
            return phrases.apposed(found, floor)
        return phrases.unknown(floor, end) or _before_insertion(phrases, end, floor) or joined
    if mention := cast.by_end.get(end):
        found = _direct(phrases, mention, floor, joined)
        return phrases.apposed(found, floor) if mention.kind == "office" else found
    begin = last_word(body, max(floor, end - 30), end)
    word = body[begin:end].lower()
    if word in PRONOUNS:
        nobody = word == "it" and is_passive(between)
        return Subject(begin, end, None if nobody else cast.pronoun(word, begin))
    if word in JOINING:
        return _joined(phrases, end, joined)
    if word in SEVERAL_HEADS and (several := SEVERAL.search(body, max(floor, end - 40), end)):
        words = without_article(several.group())
        return Subject(several.start(), end, Speaker((words,), None, "office", False))
    return phrases.apposed(phrases.unnamed(end, floor), floor)


def _joined(phrases: Phrases, end: int, joined: Subject | None) -> Subject | None:
    """The subject of a verb behind "and": that of the sentence, or of the relative clause that it stands in."""
    if joined is None or joined.end > end:
        return None
    relative = None
    if phrases.body.find(" wh", joined.end, end) >= 0:
        for match in RELATIVE.finditer(phrases.body, joined.end, end):
            relative = match
    if relative is None or phrases.body.find(",", relative.end(), end) >= 0 or relative.start() == joined.end:
        return joined
    antecedent = phrases.cast.by_end.get(relative.start())
    return phrases.subject(antecedent) if antecedent else None


def _direct(phrases: Phrases, mention: Mention, floor: int, joined: Subject | None) -> Subject | None:
    """A mention right before its verb: itself, what it is attached to ("the ministry of X"), or a list that it ends."""
    body, cast = phrases.body, phrases.cast
    mention = of_body(phrases, mention, floor)
    for _ in range(3 if mention.start > floor else 0):
        link = link_before(body, mention.start, max(floor, mention.start - 30))
        if link is None:
            break
        word, other = link[0], cast.by_end.get(link[1])
        if word == "and":
            return _listed(phrases, mention, link[1], floor)
        if word in ("for", "to") and other is not None and other.kind == "office":
            return phrases.of_office(other, mention)
        if word == "from" and WRITING_BEFORE.search(body, max(floor, link[1] - 30), link[1]):
            break
        if word in ATTACHING or (word in ("for", "to") and other is None):
            if other is None:
                here = phrases.subject(mention) if word in ("in", "on", "at") else joined
                return phrases.unnamed(mention.end, floor) or here
            mention = other
        elif word == "by" and WRITING_BEFORE.search(body, max(floor, link[1] - 30), link[1]):
            # "A statement by the ministry"
            break
        elif word == "as" and (link[1] <= floor or body[link[1]] == ","):
            break  # "..., as X put it"
        elif word in ELSEWHERE and other is None and mention.kind != "country":
            return joined if joined and joined.start < mention.start else None
        else:
            break
    return phrases.subject(mention)


def _listed(phrases: Phrases, mention: Mention, end: int, floor: int) -> Subject | None:
    """A mention with the one before "and", which ends at `end`, where both are the subject."""
    body, cast = phrases.body, phrases.cast
    other = cast.by_end.get(end)
    if other is None and (pronoun := HE_AND.search(body, max(floor, end - 5), end)):
        partner = cast.pronoun(pronoun.group(), pronoun.start())
        if partner is None:
            return None
        speakers = (*partner.names, *cast.resolve(mention).names)
        return Subject(pronoun.start(), mention.end, Speaker(speakers, None, "pronoun"))
    kinds = {mention.kind, other.kind} if other else set()
    if other is None or not (len(kinds) == 1 or kinds == {"person", "office"}):
        return phrases.subject(mention)
    if not phrases.is_governed(other, floor):
        return phrases.together(other, mention)
    of = link_before(body, other.start, max(floor, other.start - 30))
    if of and of[0] == "of" and WRITING_BEFORE.search(body, max(floor, of[1] - 30), of[1]):
        return phrases.unnamed(of[1], floor)  # "a joint statement of X and Y": it speaks, not Y
    return phrases.subject(mention)


def _before_insertion(phrases: Phrases, end: int, floor: int) -> Subject | None:
    """The subject before an insertion: "X, a retired judge, said", "X (right) said"."""
    if called := of_called(phrases, end, floor):
        return called
    for mention in phrases.cast.within(floor, end - 1):
        person = phrases.named(mention)
        opens = person is not mention or phrases.body.startswith(_OPENS_INSERTION, mention.end)
        if not opens or mention.kind == "country" or mention.end >= end - 1:
            continue
        if not (phrases.is_governed(mention, floor) or phrases.is_quoted(mention.start, mention.end)):
            if person is not mention and (partner := _listed_before(phrases, mention, floor)):
                # "X and his Kenyan counterpart, Y, said"
                return phrases.together(partner, person)
            return _direct(phrases, person, floor, None)
    return phrases.inserted(floor, end)


def _listed_before(phrases: Phrases, mention: Mention, floor: int) -> Mention | None:
    """The person whom "and" joins to an office: "X and his counterpart"."""
    link = link_before(phrases.body, mention.start, max(floor, mention.start - 30))
    other = phrases.cast.by_end.get(link[1]) if link and link[0] == "and" else None
    is_free = other is not None and other.kind == "person" and not phrases.is_governed(other, floor)
    return other if is_free else None


def of_participle(phrases: Phrases, verb: int, floor: int, joined: Subject | None) -> Subject | None:
    """The subject of "adding that": whoever spoke before, or the one of "with both officials expressing"."""
    body = phrases.body
    if ends_before_noun(body[max(floor, verb - 20) : verb]):
        return None
    if body.find(" quot", floor, verb) >= 0:
        if quoted := QUOTED_BY.search(body, max(floor, verb - 120), verb):
            return before(phrases, quoted.start(), floor, joined)
        if quoting := QUOTING.search(body, max(floor, verb - 70), verb):
            return _quoted(phrases, *quoting.span("who"))
    found = before(phrases, verb, floor, None)
    if found is not None:
        if "quoted" in found.between or WITH.search(body, max(floor, found.start - 16), found.start):
            return found
        if found.speaker is not None and "as" in found.between.split():
            return found
    if joined is None or joined.start >= verb:
        return None
    return Subject(joined.start, joined.end, joined.speaker, "", joined.is_weak)


def quoted_behind(phrases: Phrases, end: int, limit: int) -> Subject | None:
    """Whom somebody "quoted" as saying something: the one who says it."""
    found = QUOTED_AS.match(phrases.body, end, limit)
    return _quoted(phrases, *found.span("who")) if found else None


def _quoted(phrases: Phrases, start: int, end: int) -> Subject | None:
    """Whom somebody quotes: "quoted her as saying"."""
    word = {"him": "he", "her": "she", "them": "they"}.get(phrases.body[start:end])
    if word:
        return Subject(start, end, phrases.cast.pronoun(word, start))
    return phrases.subject(mention) if (mention := phrases.cast.by_end.get(end)) else None


def said_behind(phrases: Phrases, match: Match, end: int) -> Subject | None:
    """The subject of ", said the minister.": behind a verb that stands behind a comma or a dash, with little of the sentence behind it, and no clause before its end."""
    if match.term.wording not in INVERTIBLE or not phrases.body.startswith(" ", match.end):
        return None
    found = behind(phrases, match.end, end)
    if not (found and ENDS_HERE.match(phrases.body, found.end)) or IS_CLAUSE.search(phrases.body, *found[:2]):
        return None
    mention = phrases.cast.by_start.get(found.start)
    # "X, for his part, said China and Japan ...": what follows is what X says.
    is_unknown_name = mention is None and found.speaker is not None and found.speaker.rule == "name"
    return None if is_unknown_name or (mention is not None and mention.kind == "country") else found


def behind(phrases: Phrases, position: int, end: int) -> Subject | None:
    """The subject behind a verb: "said Foreign Minister X", "according to the ministry".

    Args:
        phrases: The article's noun phrases.
        position: Where the verb ends.
        end: Where its sentence ends.

    Returns:
        A person if one is named before the next stop or comma, else the office or the words that can speak.
    """
    pronoun = OBJECT_PRONOUN.match(phrases.body, position)
    if pronoun:
        word = {"him": "he", "her": "she", "them": "they"}[pronoun["word"]]
        return Subject(pronoun.start("word"), pronoun.end(), phrases.cast.pronoun(word, position))
    stop = _stop(phrases.body, position, min(end, position + REACH))
    authored = AUTHORED.match(phrases.body, position, stop)
    if authored and (author := behind(phrases, authored.end(), end)):
        return author
    if part := PART_OF.match(phrases.body, position, stop):
        return behind(phrases, part.end(), end)
    mentions = phrases.cast.within(position, stop)
    for mention in mentions:
        if mention.kind == "person" and not phrases.is_governed(mention, position):
            return _adviser(phrases, mention, position, end) or phrases.with_partners(mention)
    words = WORDS_BEHIND.match(phrases.body, position, stop)
    plain = phrases.judged(*words.span(1)) if words else None
    near = mentions[0] if mentions else None
    if near is None:
        return phrases.with_name_behind(plain) if plain else None
    if near.kind in ("office", "body") and (words is None or near.start < words.end()):
        found = phrases.subject(phrases.named(near))
        for told in (found, plain):  # "said the 54-year-old former teacher" is known as a whole
            if told and told.speaker and phrases.cast.knows(told.speaker.names[0]):
                return told
        return phrases.with_name_behind(found if plain is None or plain.end <= near.end else plain)
    return (plain and phrases.with_name_behind(plain)) or (
        phrases.subject(near) if near.start - position < 6 else None
    )


def _adviser(phrases: Phrases, person: Mention, position: int, end: int) -> Subject | None:
    """Who speaks where words right behind a verb say whose he is: Y of "said X's adviser, Y"."""
    if person.start - position > 2 or not phrases.is_possessive(person.end):
        return None
    other = behind(phrases, person.end + 2, end)
    is_person = other is not None and other.speaker is not None and other.speaker.is_person
    return other if is_person else None


def _stop(body: str, position: int, end: int) -> int:
    """Where the phrase behind a verb ends at the latest; the stop of "U.S." or "Mr." is none."""
    for closes in CLOSES_BEHIND.finditer(body, position, end):
        if closes.group() == "(" and _SHORT_FORM.match(body, closes.start(), end):
            continue  # "said Foreign Ministry (MFA) spokesman Jone Vula"
        before_it = body[max(position, closes.start() - 3) : closes.start()]
        if closes.group() != "." or not (before_it[-1:].isupper() or before_it.split()[-1:] in _TITLES):
            return closes.start()
    return end
