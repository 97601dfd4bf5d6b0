"""Subjects of reporting verbs: before the verb, behind it, or at the head of the sentence."""

import re
from typing import NamedTuple

from summitry.layout import ArticleText
from summitry.speech.cast import ARTICLE, Cast, Mention, Speaker
from summitry.text import Match, Sentence, Spans

_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_TIME = (
    rf"(?:(?:late|early) )?(?:on )?{_DAY}(?: (?:morning|afternoon|evening|night))?|yesterday|today|tonight|here|"
    rf"(?:this|last|the same) (?:week|month|year|morning|afternoon|evening|night|day|{_DAY})"
)
_AUXILIARY = (
    r"has|have|had|having|was|were|is|are|be|been|being|will|would|shall|should|could|can|may|might|must|to|did|does|do|not|never|"
    r"\w+n['’]t|quoted|as|who|which|reported|that"
)
_ADVERB = (
    r"(?!assembly|family|ally|supply|monopoly|reply)[a-z]+ly|also|then|later|further|again|once (?:again|more)|earlier|both|all|each|too|now|still|just|even|"
    r"first|always|often|already|thus|in turn|once|together|meanwhile|in particular|"
    r"in (?:(?:his|her|its|their|an?|the) )?(?:[a-z]+ )?(?:statement|speech|remarks|address|interview|comments)"
)
# What may stand between a subject and its verb: "has also repeatedly", "on Tuesday".
_BETWEEN = re.compile(rf"(?:\s+(?:{_AUXILIARY}|{_ADVERB}|{_TIME}))+\s*$")
# "A warning", "the understanding" are nouns.
_NOUN = re.compile(
    r"\b(?:an?|the|his|her|its|their|of|no|any|this|that|every|strong|stern|final|early|clear|public|formal|more) $",
    re.IGNORECASE,
)
_QUOTED_BY = re.compile(r" (?:was|were|is|are|has been|have been) (?:also )?quoted\b[^.;\"“”]{0,100}\bas $")
_WINDOW = 90
# How far a subject behind its verb may reach.
_REACH = 240
_LAST_WORD = re.compile(r"([^\W_]+)$")
_JOINING = frozenset({"and", "but", "then", "or", "while", "yet", "before", "after", "by", "when", "also"})
_PRONOUNS = frozenset({"he", "she", "they", "it"})
_HEAD = re.compile(
    r"(?:^|[,;:—–-] |[\"”“] )(?:(?:that|and|but|as|when|while|after|before|yet|so|however|meanwhile|later|also|earlier|then) )?"
    r"(?:(?P<pronoun>he|she|they)|(?P<several>(?:both|the two|the|either) (?:sides?|parties|countries|nations|governments|delegations|capitals)))\b(?! of\b)",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"\b(?:(?:both|the two|the|either|each) )?(?:[a-z]+ )?(?:sides?|parties|countries|nations|governments|delegations|capitals)$",
    re.IGNORECASE,
)
_NO_SUBJECT = re.compile(
    r"\b(?:with|between|of|to|by|for|from|at|in|on|after|during|following|via|including|against|about|over|like|as|than|into|towards?|before|under|upon|"
    r"through|among|near|despite|met|meets?|meeting|told|tells|thank(?:ed|ing)|invit(?:ed|ing)|host(?:ed|ing)|receiv(?:ed|ing)|welcom(?:ed|ing)|visit(?:ed|ing)|"
    r"award(?:ed|ing)|congratulat(?:ed|ing)|congratulates|ask(?:ed|ing)|urg(?:ed|ing)|call(?:ed|ing)|assur(?:ed|ing)|accompan(?:ied|ying)|join(?:ed|ing))"
    r"\s+(?:(?:the|his|her|its|their|an?|visiting|then|former|new|both|our|host|guest|late|longtime|fellow)\s+)*$",
    re.IGNORECASE,
)
_LINK = re.compile(r"(?P<comma>,?)\s(?P<word>[a-z]+)\s+(?:(?:the|an?|his|her|its|their)\s+)?$")
_ATTACHING = frozenset({"of", "from", "at", "in", "on", "near"})
_ELSEWHERE = frozenset(
    {"with", "after", "during", "between", "by", "against", "before", "following", "like", "as", "than"}
)
_RELATIVE = re.compile(r",? (?:who|which|whose)\b")
_DETERMINED = re.compile(
    r"\b(?:the|an?|his|her|its|their|our|one|another) (?:[\w-]+ )?$|['’]s (?:[\w-]+ )?$", re.IGNORECASE
)
_WITH = re.compile(r"\bwith (?:both |the two |the |all |all the )?$")
_NEXT_NAME = re.compile(r"(?:,? and |, )(?:the )?")
_DETERMINERS = frozenset(
    "the a an one another his her its their some several many most these those two".split()
)
_OF = frozenset({"of", "for", "in", "at", "from", "to", "on", "with", "close"})
# Heads of words that can speak though they name nobody.
_PERSONAL = (
    r"officials?|spokes\w+|analysts?|experts?|observers?|diplomats?|presidents?|ministers?|leaders?|premiers?|chancellors?|kings?|queens?|princes?|secretar(?:y|ies)|envoys?|"
    r"ambassadors?|advis[eo]rs?|aides?|delegates?|scholars?|professors?|researchers?|economists?|business(?:man|men|woman|women|people)|executives?|lawmakers?|politicians?|"
    r"governors?|mayors?|generals?|directors?|chiefs?|heads?|chair\w+|people|man|men|woman|women|residents?|witness(?:es)?|commentators?|historians?|journalists?|reporters?|"
    r"critics|supporters|farmers?|students?|workers?|lawyers?|doctors?|host|hosts|guests?|negotiators?|participants?|speakers?|members?|representatives?|counterparts?|traders?"
)
_IMPERSONAL = (
    r"sources?|ministr(?:y|ies)|department|government|embassy|consulate|office|presidency|palace|statements?|communiqu[eé]|readout|declaration|report|documents?|agency|"
    r"newspaper|daily|service|secretariat|commission|council|committee|parliament|union|bank|company|group|association|party|administration|authorit(?:y|ies)|military|army|"
    r"police|court|cabinet|delegation|mission|broadcaster|paper|letter|message|text|press release|organi[sz]ation|institute|university|centre|center|foundation|assembly|senate|"
    r"congress|opposition|website|network|television|radio|media"
)
_SPEAKING = re.compile(rf"(?:(?P<person>{_PERSONAL})|{_IMPERSONAL})$", re.IGNORECASE)
_WORDS_BEHIND = re.compile(
    r"\s*((?:[^\W_][\w'’.&-]*\s+){0,7}?[^\W_][\w'’&-]*)(?=\s*(?:[,;:!?\n\"“”(–—-]|\.(?:\s|$)|$)|\s(?:in|on|at|during|after|before|who|when|as|while|from|by|to|of|about)\s)"
)
# Verbs whose subject may stand behind them without quotation marks: ", reported the agency."
_INVERTIBLE = frozenset(
    "said says reported reports added adds noted notes announced wrote writes explained stressed commented stated".split()
)
_ENDS_HERE = re.compile(
    r"\s*(?:[,.;:)\n]|$|\b(?:in|on|at|during|after|following|citing|with reference|as)\b)"
)
_CLOSES_BEHIND = re.compile(r"[.;:!?\n\"“”«»(]|, | – | — | -- ")


class Subject(NamedTuple):
    """Who does something, and where the words for it stand.

    `between` is what stands between them and the verb; `is_weak` tells that they are only part of the subject ("Bush's remarks").
    """

    start: int
    end: int
    speaker: Speaker | None
    between: str = ""
    is_weak: bool = False


class Subjects:
    """Finds subjects in one article."""

    def __init__(self, text: ArticleText, cast: Cast, quoted: Spans) -> None:
        """Keep what the rules look at; no subject stands inside `quoted`."""
        self._text, self._body, self._cast, self._quoted = text, text.body, cast, quoted

    def of_sentence(self, start: int, end: int) -> Subject | None:
        """The subject at the head of a sentence: the first that no preposition or verb governs.

        "Bush's remarks" has Bush only where nobody else is found.
        """
        weak = None
        head = self._head(start, end)
        for mention in self._cast.within(start, head.start if head else end):
            if self._quoted.touch(mention.start, mention.end):
                continue
            if _NO_SUBJECT.search(self._body, max(start, mention.start - 40), mention.start):
                continue
            if self._body.startswith(("'s", "’s", "' ", "’ "), mention.end):
                weak = weak or mention
                continue
            if mention.kind == "country" and not self._is_bare(mention.end):
                continue
            if mention.kind == "office" and not self._is_subject(mention):
                continue
            return Subject(mention.start, mention.end, self._with_partners(mention))
        if head is not None:
            return head
        if weak is None or weak.kind != "person":
            return None
        return Subject(weak.start, weak.end, self._cast.resolve(weak), is_weak=True)

    def _is_subject(self, mention: Mention) -> bool:
        """Whether an office stands for its holder: not "member countries", "representative delegation"."""
        body = self._body
        if body[mention.start].isupper() or (mention.title is not None and mention.title.is_plural):
            return True
        return bool(_DETERMINED.search(body, max(0, mention.start - 30), mention.start))

    def _is_bare(self, end: int) -> bool:
        behind = self._body[end : end + 2]
        return behind[:1] in (" ", ",") and not behind[1:2].isupper()

    def _head(self, start: int, end: int) -> Subject | None:
        """A pronoun or "both sides" at the head of the sentence or behind its first commas."""
        for match in _HEAD.finditer(self._body[start : min(end, start + 200)]):
            at = start + (match.start("pronoun") if match["pronoun"] else match.start("several"))
            if self._quoted.touch(at, at + 1):
                continue
            if match["pronoun"]:
                speaker = self._cast.pronoun(match["pronoun"], at)
            else:
                speaker = Speaker((ARTICLE.sub("", match["several"]),), None, "office", False)
            if speaker is not None:
                return Subject(at, at + len(match["pronoun"] or match["several"]), speaker)
        return None

    def _with_partners(self, mention: Mention) -> Speaker:
        """The mention and those listed with it: "Presidents A and B", "A, B and C"."""
        speaker = self._cast.resolve(mention)
        names, countries = list(speaker.names), {speaker.country}
        end = mention.end
        listed = False
        for _ in range(4):
            gap = _NEXT_NAME.match(self._body, end)
            other = self._cast.by_start.get(gap.end()) if gap else None
            if gap is None or other is None or other.kind != mention.kind:
                break
            names += [name for name in self._cast.resolve(other).names if name not in names]
            countries.add(other.country)
            end = other.end
            if "and" in gap.group():
                listed = True
                break
        if not listed or self._body.startswith(("'s", "’s"), end):
            return speaker
        return Speaker(
            tuple(names), countries.pop() if len(countries) == 1 else None, speaker.rule, speaker.is_person
        )

    def before(self, verb: int, floor: int, main: Subject | None) -> Subject | None:
        """The subject that stands before a verb; `main` where the verb is joined to what the sentence said before."""
        body = self._body
        first = max(floor, verb - _WINDOW)
        window = body[first:verb]
        match = _BETWEEN.search(window)
        between = match.group() if match else ""
        end = first + len(window[: match.start()].rstrip() if match else window.rstrip())
        if end <= floor:
            return None
        found = self._ending_at(end, floor, main, between)
        return found._replace(between=between) if found else None

    def _ending_at(self, end: int, floor: int, main: Subject | None, between: str) -> Subject | None:
        body = self._body
        if body[end - 1] in ",)–—-":
            if ("who" in between or "which" in between) and (mention := self._cast.by_end.get(end - 1)):
                return self._direct(mention, floor, main)
            return self._before_insertion(end, floor) or main
        if mention := self._cast.by_end.get(end):
            found = self._direct(mention, floor, main)
            return self._apposed(found, floor) if mention.kind == "office" else found
        last = _LAST_WORD.search(body, max(floor, end - 30), end)
        word = last.group().lower() if last else ""
        if last and word in _PRONOUNS:
            if word == "it" and _passive(between):
                return Subject(last.start(), end, None)
            return Subject(last.start(), end, self._cast.pronoun(word, last.start()))
        if word in _JOINING:
            return self._joined(end, main)
        if several := _SEVERAL.search(body, max(floor, end - 40), end):
            words = ARTICLE.sub("", several.group())
            return Subject(several.start(), end, Speaker((words,), None, "office", False))
        return self._apposed(self._plain_words(end, floor), floor)

    def _joined(self, end: int, main: Subject | None) -> Subject | None:
        """The subject of a verb behind "and": that of the sentence, or of the relative clause that it stands in."""
        if main is None or main.is_weak or main.end > end:
            return None
        relative = None
        for match in _RELATIVE.finditer(self._body, main.end, end):
            relative = match
        if relative is None or self._body.find(",", relative.end(), end) >= 0 or relative.start() == main.end:
            return main
        antecedent = self._cast.by_end.get(relative.start())
        return (
            Subject(antecedent.start, antecedent.end, self._cast.resolve(antecedent)) if antecedent else None
        )

    def _apposed(self, found: Subject | None, floor: int) -> Subject | None:
        """The person before an apposition that no comma closes: "X, former envoy for trade said"."""
        if found is None or self._body[found.start - 2 : found.start] != ", ":
            return found
        person = self._cast.by_end.get(found.start - 2)
        if person is None or person.kind != "person" or person.start < floor:
            return found
        if _NO_SUBJECT.search(self._body, max(floor, person.start - 40), person.start):
            return found
        return Subject(person.start, person.end, self._cast.resolve(person))

    def _direct(self, mention: Mention, floor: int, main: Subject | None) -> Subject | None:
        """A mention right before its verb: itself, what it is attached to ("the ministry of X"), or a list that it ends."""
        body, cast = self._body, self._cast
        for _ in range(3):
            link = _LINK.search(body, max(floor, mention.start - 30), mention.start)
            word = link["word"] if link else ""
            before = cast.by_end.get(link.start()) if link else None
            if (
                word == "and"
                and before is not None
                and (before.kind == mention.kind or {before.kind, mention.kind} == {"person", "office"})
            ):
                if _NO_SUBJECT.search(body, max(floor, before.start - 40), before.start):
                    return Subject(mention.start, mention.end, cast.resolve(mention))
                return Subject(before.start, mention.end, self._together(before, mention))
            if word in _ATTACHING or (word in ("for", "to") and (before is None or before.kind == "office")):
                if before is None:
                    return self._plain_words(mention.end, floor) or (
                        Subject(mention.start, mention.end, cast.resolve(mention))
                        if word in ("in", "on", "at")
                        else main
                    )
                mention = before
                continue
            if word in _ELSEWHERE and before is None and mention.kind != "country":
                return main if main and main.start < mention.start else None
            break
        return Subject(mention.start, mention.end, cast.resolve(mention))

    def _together(self, one: Mention, other: Mention) -> Speaker:
        first, second = self._cast.resolve(one), self._cast.resolve(other)
        names = tuple(dict.fromkeys((*first.names, *second.names)))
        country = first.country if first.country == second.country else None
        return Speaker(names, country, second.rule, first.is_person)

    def _before_insertion(self, end: int, floor: int) -> Subject | None:
        """The subject before an insertion: "X, a retired judge, said", "X (right) said"."""
        body = self._body
        for mention in self._cast.within(floor, end - 1):
            if body[mention.end : mention.end + 1] != "," and body[mention.end : mention.end + 2] not in (
                " (",
                " –",
                " —",
                " -",
            ):
                continue
            if mention.kind == "country" or mention.end >= end - 1:
                continue
            if not _NO_SUBJECT.search(
                body, max(floor, mention.start - 40), mention.start
            ) and not self._quoted.touch(mention.start, mention.end):
                return Subject(mention.start, mention.end, self._cast.resolve(mention))
        return None

    def _plain_words(self, end: int, floor: int) -> Subject | None:
        """Words that name nobody but can speak: "a senior official of the ministry", "the statement"; or an unknown name."""
        body = self._body
        words: list[str] = []
        start = position = end
        for _ in range(10):
            gap = body.rfind(" ", floor, position)
            token = body[max(gap + 1, floor) : position]
            if (
                not token
                or (words and token[-1] in ',.;:!?”"»)' and token not in ("U.S.", "U.K.", "U.N."))
                or "\n" in token
            ):
                break
            words.insert(0, token)
            start = max(gap + 1, floor)
            before = body[max(floor, start - 9) : start].split()
            if token.lower() in _DETERMINERS and not (before and before[-1].lower() in _OF):
                break
            position = start - 1
            if gap < floor:
                break
        return self._judge_words(words, start)

    def _judge_words(self, words: list[str], start: int) -> Subject | None:
        heads: list[str] = []
        end = start + len(" ".join(words))
        for word in words:
            if word.lower() in _OF:
                break
            heads.append(word)
        if not heads or words[-1].endswith(("'s", "’s", "'", "’")):
            return None
        speaking = _SPEAKING.search(heads[-1])
        if speaking:
            text = ARTICLE.sub("", " ".join(words))
            return Subject(
                start, end, Speaker((text,), self._country_in(start, end), "office", bool(speaking["person"]))
            )
        last = words[-1]
        if last[0].isupper() and last[1:2].islower() and last.isalpha():
            # A name that the article never explains.
            return Subject(end - len(last), end, Speaker((last,), None, "name"))
        return None

    def _country_in(self, start: int, end: int) -> str | None:
        for match in self._text.matches.get("country_terms", ()):
            if match.start >= end:
                break
            if match.start >= start:
                return match.term.code
        return None

    def words_between(self, start: int, end: int) -> bool:
        """Whether there are words between two places, not only marks and blanks."""
        return any(character.isalnum() for character in self._body[start:end])

    def of_participle(self, verb: int, floor: int, joined: Subject | None) -> Subject | None:
        """The subject of "adding that": whoever spoke before, or the one of "with both officials expressing"."""
        body = self._body
        if _NOUN.search(body, max(floor, verb - 20), verb):
            return None
        quoted = _QUOTED_BY.search(body, max(floor, verb - 120), verb)
        if quoted is not None:
            return self.before(quoted.start(), floor, joined)
        found = self.before(verb, floor, None)
        if found is not None:
            if "quoted" in found.between or _WITH.search(
                self._body, max(floor, found.start - 16), found.start
            ):
                return found
            if found.speaker is not None and "as" in found.between.split():
                return found
        return joined._replace(between="") if joined is not None and joined.start < verb else None

    def said_behind(self, match: Match, floor: int, end: int) -> Subject | None:
        """The subject of ", said the minister.": behind the verb, and nothing of the sentence behind that."""
        body = self._body
        if body[match.start - 2 : match.start] not in (", ", "— ", "– "):
            return None
        if match.term.wording not in _INVERTIBLE:
            return None
        found = self.behind(match.end, end)
        if found is None or body[match.end] != " ":
            return None
        return found if _ENDS_HERE.match(body, found.end) else None

    def behind(self, position: int, end: int) -> Subject | None:
        """The subject behind a verb: "said Foreign Minister X", "according to the ministry"."""
        body = self._body
        end = min(end, position + _REACH)
        closes = _CLOSES_BEHIND.search(body, position, end)
        while closes and closes.group() == "." and body[closes.start() - 1 : closes.start()].isupper():
            closes = _CLOSES_BEHIND.search(body, closes.end(), end)
        if (
            closes
            and closes.group() == "."
            and body[max(position, closes.start() - 3) : closes.start()].strip()
            in ("Mr", "Ms", "Mrs", "Dr", "Gen")
        ):
            closes = _CLOSES_BEHIND.search(body, closes.end(), end)
        stop = closes.start() if closes else end
        mentions = self._cast.within(position, stop)
        for mention in mentions:
            if mention.kind == "person" and not _NO_SUBJECT.search(
                body, max(position, mention.start - 25), mention.start
            ):
                return Subject(mention.start, mention.end, self._with_partners(mention))
        words = _WORDS_BEHIND.match(body, position, stop)
        near = mentions[0] if mentions else None
        if (
            near is not None
            and near.kind in ("office", "body")
            and (words is None or near.start < words.end())
        ):
            plain = (
                self._judge_words(words.group(1).split(" "), words.start(1))
                if words and words.end() > near.end
                else None
            )
            resolved = self._cast.resolve(near)
            if (
                plain is not None
                and plain.speaker is not None
                and resolved.rule == "office"
                and not self._names_person(resolved)
            ):
                return plain
            return Subject(near.start, near.end, resolved)
        if words:
            plain = self._judge_words(words.group(1).split(" "), words.start(1))
            if plain:
                return plain
        return (
            Subject(near.start, near.end, self._cast.resolve(near))
            if near and near.start - position < 6
            else None
        )

    def _names_person(self, speaker: Speaker) -> bool:
        return self._cast.knows(speaker.names[0])


def _passive(between: str) -> bool:
    return any(word in ("was", "were", "is", "are", "been", "being", "be") for word in between.split())


def is_passive(between: str) -> bool:
    """Whether the words between subject and verb make the verb passive: "was also noted", but not "was quoted as saying"."""
    return "quoted" not in between and _passive(between)


_UNREAL = frozenset("to will would shall should could can may might must not never".split())


def is_unreal(between: str) -> bool:
    """Whether the words between subject and verb say that nothing was said: "would not confirm", "declined to comment"."""
    return any(word in _UNREAL or word.endswith(("n't", "n’t")) for word in between.lower().split())


def sentence_span(text: ArticleText, sentence: Sentence) -> tuple[int, int]:
    """A sentence without the dateline in front of it."""
    start = sentence.start
    if text.dateline is not None and start <= text.dateline.start < sentence.end:
        start = text.dateline.end
    return start, sentence.end
