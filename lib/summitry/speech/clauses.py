"""Whether words between quotation marks are a statement, or only a name, a title, or a word kept at a distance."""

import re
from itertools import filterfalse

from summitry.patterns import compiled

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SMALL = frozenset(
    "a an and the of for in on at to from with by as or but nor into over per via is are be new 21st".split()
)
_FINITE = frozenset(
    """
    am is are was were be been has have had do does did will would shall should can cannot could may might must ought let want wants need needs hope
    hopes believe believes think thinks know knows see sees feel feels make makes take takes mean means remain remains seem seems come comes go goes get
    gets give gives say says said support supports stand stands agree agrees agreed went came made took gave got became become becomes discussed welcome
    thank thanks expect expects wish look looks depend depends require requires show shows showed play plays represent represents attach attaches oppose
    opposes continue continues work works hold holds held keep keeps kept live lives brings bring brought deserve deserves share shares
    it's that's he's she's there's here's what's who's let's
    """.split()
)
_CONTRACTED = ("n't", "'re", "'ve", "'ll", "'m", "'d")
_SUBJECTS = frozenset("i we they he she it you this there".split())
_SHORTEST_CLAUSE, _SHORTEST_FRAGMENT = 3, 6
_CLOSING = frozenset("'’\"”»")
_STOPS = (".", "!", "?")
_OPENING = frozenset("'‘\"“„«`")
_ENDS, _DASHES, _LONGEST_HEADING = ".,;!?…-–—", ("-", "–", "—"), 80
_BESIDE, _NEAR = 5, 3000  # characters around a line: of its neighbours, of what it heads
# Behind these a name follows.
_NAMING = frozenset(
    "titled entitled themed named dubbed headlined captioned inscribed motto slogan slogans theme forum conference exhibition seminar article book novel film movie song "
    "documentary play opera concert festival programme program project initiative campaign strategy resolution order medal award prize chapter lecture table roundtable "
    "memorandum agreement declaration doctrine concept principle policy formula hashtag column essay report".split()
)
# A title that tells of what was done is still a title: "Protocol between A and B on liquefied gas".
_DOCUMENT = compiled(
    r"(?!(?:the|this|that|our|an?) )(?:[\w'’-]+ ){0,3}(?:agreement|memorandum|protocol|treaty|declaration|programme|program|plan|contract|convention|letter)s?"
    r"(?: of \w+)? (?:between|on|of|for|in|to)\b",
    re.IGNORECASE,
)
_NAMING_LINKS = frozenset({"of", "is", "was"})

# "Jane Roe", or "Jane Roe, fisheries minister", on the next line.
_NAME_BELOW = re.compile(r"\n[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,4}(?:,|\n|$)")


def last(text: str, end: int) -> str:
    """The last character of words that end at `end`, but for the marks of others quoted in them: the comma of "'..., I was told,'"."""
    while text[end - 1 : end] in _CLOSING:
        end -= 1
    return text[end - 1 : end]


def is_clause(words: str) -> bool:
    """Whether quoted words are a statement.

    A clause has a finite verb; without one it must be long, and begin in lower case or end with a stop.
    """
    words = words.rstrip("".join(_CLOSING)) or words
    if words.isupper():  # a heading of words that somebody said
        words = words.capitalize()
    if _is_plainly_clause(words):
        return True
    found = _WORD.findall(words, 0, 400)
    if len(found) < 2:
        return False
    joined = " ".join(found).lower().replace("’", "'")
    folded = joined.split(" ")
    begins_small = words.lstrip(" .…")[:1].islower()
    is_contracted = "'" in joined and any(word.endswith(_CONTRACTED) for word in folded)
    is_finite = is_contracted or not _FINITE.isdisjoint(folded)
    if not is_finite and not begins_small and not _DOCUMENT.match(words):
        is_finite = any(len(word) > 4 and word.endswith("ed") and word.islower() for word in found)
    last = words[-1]
    plain = capitals = 0
    if not (is_finite and last in ".!?"):
        initials = "".join([word[0] for word, low in zip(found, folded, strict=True) if low not in _SMALL])
        plain = sum(map(str.islower, initials))
        capitals = sum(map(str.isupper, initials)) - (folded[0] not in _SMALL and found[0][0].isupper())
        if capitals and capitals >= 2 * plain:
            # Capitals nearly throughout: a title.
            return False
    if is_finite:
        # "We'll see" has three words.
        return len(found) + is_contracted >= _SHORTEST_CLAUSE + begins_small or (
            not begins_small and folded[0] in _SUBJECTS
        )
    if not begins_small and not _SUBJECTS.isdisjoint(folded):
        return len(found) > _SHORTEST_CLAUSE or folded[0] in _SUBJECTS
    if begins_small:
        return len(found) >= _SHORTEST_FRAGMENT
    shortest = _SHORTEST_FRAGMENT - (2 if last in ".!?" or not capitals else 1)
    return len(found) >= shortest and last in ".,!?…" and capitals * 2 <= plain


def _is_plainly_clause(words: str) -> bool:
    """Whether quoted words are so surely a statement that their marks and capitals need no closer look: most are."""
    parts = words[:400].lower().split() if words[-1:] in _STOPS else words[:400].split()
    if _FINITE.isdisjoint(parts):
        return False
    if words[-1:] in _STOPS:
        return sum(map(str.isalpha, parts)) > _SHORTEST_CLAUSE
    # At least so many plain words in lower case, and at most so many capitals.
    low = list(filter(str.islower, parts))
    plain = sum(map(str.isalpha, low)) - sum(map(_SMALL.__contains__, low))
    capitals = sum(map(str.isupper, "".join(filterfalse(str.islower, parts))))
    return plain > _SHORTEST_CLAUSE and capitals < 2 * plain


def is_naming(text: str, start: int) -> bool:
    """Whether the words before an opening mark say that a name follows: "titled", "the forum"."""
    before = text[max(0, start - 40) : start]
    if not before.endswith((" ", ":")):
        return False
    words = before.rstrip(" :").lower().split()
    if len(words) > 1 and words[-1] in _NAMING_LINKS:
        words.pop()
    return bool(words) and words[-1] in _NAMING


def is_heading(text: str, start: int, end: int) -> bool:
    """Whether a line in quotation marks heads what follows: it has no stop, or says what is quoted again in the text.

    One in capitals is taken for words that somebody said; so is one between "He said:" and the next line, or above "- Jane Roe" or
    a line with a name.
    """
    if text[start] not in _OPENING or text[end - 1] not in _CLOSING:
        return False
    words = text[start:end].strip("".join(_OPENING | _CLOSING))
    before, behind = text[max(0, start - _BESIDE) : start].rstrip(), text[end : end + _BESIDE].lstrip()
    is_signed = behind.startswith(_DASHES) or _NAME_BELOW.match(text, end) is not None
    if not words or words.isupper() or before.endswith(":") or is_signed:
        return False
    core = words.rstrip(_ENDS).lower()
    if len(core) == len(words):
        return True
    return len(core) <= _LONGEST_HEADING and text[max(0, start - _NEAR) : end + _NEAR].lower().count(core) > 1
