"""Numbers, in digits and in words, with thousands, millions and billions multiplied out."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from summitry.patterns import compiled
from summitry.quantities import fractions, lent, signs
from summitry.word_kinds import word_kind

_ONES = {
    word: value
    for value, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split(),
        start=1,
    )
}
_TENS = {
    word: value * 10
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
# "A pair of frigates"
_GROUPS = {"pair": 2, "brace": 2, "trio": 3, "quartet": 4}
_WORDS = _ONES | _TENS
_SCALES: dict[str, float] = {
    "dozen": 12, "hundred": 100, "thousand": 1e3, "k": 1e3, "lakh": 1e5,
    "million": 1e6, "mln": 1e6, "mn": 1e6, "m": 1e6, "mio": 1e6, "crore": 1e7,
    "billion": 1e9, "bln": 1e9, "bn": 1e9, "b": 1e9, "milliard": 1e9, "trillion": 1e12, "trn": 1e12, "tn": 1e12,
}  # fmt: skip

_SCALE = r"(?:dozen|hundred|thousand|lakh|million|crore|billion|trillion|milliard|mln|bln|trn|mio|mn|bn|tn)"
_WORD = rf"(?:(?:{'|'.join(_TENS)})(?:[ -](?:{'|'.join(list(_ONES)[:9])})(?!\w))?|(?:{'|'.join(sorted(_ONES, key=len, reverse=True))}))(?!\w)"
# Units that may follow without a blank: "500MW".
_GLUED = r"(?:mwh?|gwh?|kwh?|twh|km|kg|kv|ha|bpd|bcm|mcm|bcf|tcf|mtpa|mt)"
# "12,500", "100 000", "1,00,000", "2.4", "2,4", "1.234,5", "12.500.000", "3'500".
_DIGITS = r"(?:\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3})+,\d{1,2}|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:['’]\d{3})+|\d{1,3}(?: \d{3})+(?![\d.,:/-]*\d)|\d{1,12}(?:[.,]\d{1,6})?)(?![.,:/$€£]?\d)"
_IN_DIGITS = rf"(?P<digits>{_DIGITS})(?P<half>[ -]and[ -]a[ -]half)?(?:(?P<glued>mln|bln|trn|mn|bn|tn|m|b|k)|(?P<scales>(?:[ -]{_SCALE}s?(?!\w)){{1,2}}))?(?:(?!\w)|(?={_GLUED}(?!\w)))"
_IN_WORDS = (
    rf"(?P<words>half[ -](?:an? )?{_SCALE}|an? half[ -]{_SCALE}|(?:a|one|three)[ -]quarters?(?: of)? an? {_SCALE}|an? {_SCALE}|{_WORD}(?:[ -]and[ -]a[ -]half)?"
    rf"(?:[ -]{_SCALE}(?!\w)(?:(?: and)? {_WORD})?){{0,3}}|an? (?:{'|'.join(_GROUPS)}) of)(?!\w)"
)
# A whole scale behind one of these is one of it: "an additional billion".
_BARE = rf"(?P<bare>(?<=additional )(?:{_SCALE})|(?<=another )(?:{_SCALE})|(?<=further )(?:{_SCALE})|(?<=extra )(?:{_SCALE}))(?!\w)"

_NEXT = compiled(rf"(?:(?P<sign>{signs.PATTERN}) ?)?(?:{_IN_DIGITS}|{_IN_WORDS}|{_BARE})")
_FIGURES = compiled(_IN_DIGITS)
_LETTERS = re.compile(r"[a-z]+")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?")
# Behind one of these, as behind a letter, digits are part of something else ("F-16", "24/7") unless it is a sign ("Rs.5").
_CHANGES = frozenset({"(+", "(-", " +"})
_APART = frozenset({" m", " b"})
_PART_OF = frozenset(".,:/+#'-_")
_SPELLED = compiled(rf"(?<![\w.,:/+#'-])(?:{_IN_WORDS}|{_BARE})")
# What may stand before a scale and belong to the number: "half a million".
_LEADS = (
    "a ",
    "an ",
    "one ",
    "one-",
    "half a ",
    "half an ",
    "a half ",
    "a half-",
    "an half ",
    "a quarter of a ",
    "a quarter a ",
)
# One word that states a multiple: "doubled", "threefold".
MULTIPLES: dict[str, float] = {
    "twice": 2, "doubled": 2, "tripled": 3, "trebled": 3, "quadrupled": 4, "quintupled": 5, "halved": 0.5,
    **{f"{word}fold": value for word, value in _ONES.items() if 1 < value <= 10},
}  # fmt: skip
# Only a sentence with one of these is searched for numbers in words: asking first is ten times as fast.
SPELLING = frozenset(
    {*_WORDS, *_GROUPS, *MULTIPLES, *fractions.WORDS, *(scale for scale in _SCALES if len(scale) > 4)}
    - {"one"}
)
SPELLED = word_kind("|".join(sorted(SPELLING)))
_MULTIPLE = compiled(rf"(?<!\w)(?:{'|'.join(MULTIPLES)})(?!\w)")


class Number(NamedTuple):
    """One number: its span without a currency's sign, its value, and how it is written.

    Attributes:
        sign: The currency's sign or code before it, as in `signs.SIGNS`; empty without one.
        sign_start: Where the sign begins; `start` without one.
        is_written: Whether it is spelled out.
        scale: What its last scale multiplies by; 1 without one.
        digits: Its digits as they stand; empty if it is spelled out.
        is_share: Whether it is a fraction in words, whose value is in percent.
    """

    start: int
    end: int
    value: float
    sign: str
    sign_start: int
    is_written: bool
    scale: float
    digits: str
    is_share: bool = False


def digits(folded: str) -> list[int]:
    """Where digits stand in a text, in reading order: a search for each of the ten is a third of one for any."""
    found = []
    for digit in "0123456789":
        at = folded.find(digit)
        while at >= 0:
            found.append(at)
            at = folded.find(digit, at + 1)
    found.sort()
    return found


def find(folded: str, span: tuple[int, int], digits: Sequence[int], spelled: Iterable[str]) -> list[Number]:
    """Find the numbers of a sentence, in reading order; "one" by itself is a pronoun and no number, but for "one agreement".

    Args:
        folded: Folded text.
        span: Where the sentence begins and ends.
        digits: Where digits stand in it.
        spelled: The words of `SPELLING` in it.
    """
    start, end = span
    found = []
    reached = start
    for at in digits:
        # Only the first of several in a row begins a number.
        if at >= reached:
            match = _FIGURES.match(folded, at, end)
            if match and (number := _signed(folded, start, match)):
                found.append(number)
            reached = match.end() if match else at
    if spelled:
        found.extend(_spelled(folded, start, end, (*spelled, "one")))
        if not fractions.WORDS.isdisjoint(spelled):
            found = _with_shares(found, list(fractions.find(folded, start, end)))
        found.sort()
        found = [one for one in found if one.value != 1 or one.digits or lent.is_document(folded, one.end)]
    return found


def _with_shares(found: list[Number], shares: Sequence[tuple[int, int, float]]) -> list[Number]:
    """Numbers and fractions; "three" of "three quarters" is part of the fraction."""
    kept = [number for number in found if not any(start <= number.start < end for start, end, _ in shares)]
    return kept + [
        Number(start, end, value, "", start, True, 1, "", is_share=True) for start, end, value in shares
    ]


def _spelled(folded: str, start: int, end: int, words: Iterable[str]) -> Iterator[Number]:
    """The numbers in words: each begins with one of `words`, or with "a" or "half" before one."""
    begins = set()
    for word in words:
        at = folded.find(word, start, end)
        while at >= 0:
            begins.add(at)
            if word in _SCALES or word in _GROUPS:
                begins.update(at - len(lead) for lead in _LEADS if folded.endswith(lead, start, at))
            at = folded.find(word, at + 1, end)
    reached = start
    for begin in sorted(begins):
        if begin < reached:
            continue
        if match := _MULTIPLE.match(folded, begin, end):
            yield Number(begin, match.end(), MULTIPLES[match.group()], "", begin, True, 1, "")
        elif match := _SPELLED.match(folded, begin, end):
            yield _in_words(match)
        else:
            continue
        reached = match.end()


def at(folded: str, start: int, end: int) -> Number | None:
    """The number that begins at `start`, its currency's sign included, if one does."""
    match = _NEXT.match(folded, start, end)
    if not match:
        return None
    number = _in_digits(match) if match["digits"] else _in_words(match)
    return number._replace(sign=match["sign"], sign_start=match.start()) if match["sign"] else number


def _signed(folded: str, floor: int, match: re.Match[str]) -> Number | None:
    """A number in digits with the sign before it; None where the digits are part of something else."""
    start = match.start()
    lead = folded[max(floor, start - signs.LENGTH) : start]
    if signs.may_be(lead.rstrip(" -")) and (sign := signs.before(lead)):
        number = _in_digits(match)
        if number.scale == 1 and folded[number.end : number.end + 2] in _APART:
            number = _scaled_apart(folded, number)
        gap = lead[-1] in " -"
        return number._replace(sign=sign, sign_start=start - len(sign) - gap)
    if lead[-1:] in signs.LETTER_SIGNS and not lead[-2:-1].isalnum():
        number = _in_digits(match)
        is_sum = number.scale >= signs.LARGE
        return number._replace(sign=lead[-1], sign_start=start - 1) if is_sum else None
    if lead[-1:] == " " and (name := signs.name_before(folded, floor, start)):
        number = _in_digits(match)
        is_sum = number.scale >= (signs.LARGE if name in signs.LETTER_SIGNS else signs.LAKH)
        return number._replace(sign=name, sign_start=start - 1 - len(name)) if is_sum else number
    if lead[-1:] in _PART_OF or lead[-1:].isalnum():
        # "(+7.3%)" is a number, "2+2" none.
        is_change = lead[-2:] in _CHANGES and folded.startswith(("%", " %"), match.end())
        return _in_digits(match) if is_change else None
    return _in_digits(match)


def _scaled_apart(folded: str, number: Number) -> Number:
    """ "US$ 204 m": a letter for a million, which means one only behind a currency."""
    end = number.end + 2
    if folded[end : end + 1].isalnum():
        return number
    scale = _SCALES[folded[end - 1]]
    return number._replace(end=end, value=_tidy(number.value * scale), scale=scale)


def _in_digits(match: re.Match[str]) -> Number:
    digits = match["digits"]
    value, scale = _of_digits(digits) + (0.5 if match["half"] else 0), 1.0
    words = [match["glued"]] if match["glued"] else _LETTERS.findall(match["scales"] or "")
    for word in words:
        scale = _SCALES[word.removesuffix("s")]
        value *= scale
    start = match.start("digits")
    return Number(start, match.end(), _tidy(value), "", start, False, scale, digits)


def _in_words(match: re.Match[str]) -> Number:
    group = "words" if match["words"] else "bare"
    value, scale = _of_words(match[group])
    start = match.start(group)
    return Number(start, match.end(group), _tidy(value), "", start, True, scale, "")


def _tidy(value: float) -> float:
    """Take off what binary fractions add: 8.3 billion is 8,300,000,000."""
    return float(f"{value:.12g}")


def _of_digits(digits: str) -> float:
    if "'" in digits or "’" in digits:
        return float(digits.replace("'", "").replace("’", ""))
    if digits.count(".") > 1 or 0 <= digits.find(".") < digits.find(","):
        return float(digits.replace(".", "").replace(",", "."))
    if "," in digits and not _THOUSANDS.fullmatch(digits):
        decimal = digits.replace(",", ".", 1)
        # "12,34.5" is neither.
        return float(decimal if decimal.count(".") == 1 and "," not in decimal else digits.replace(",", ""))
    return float(digits.replace(",", "").replace(" ", ""))


_QUARTERS = frozenset({"quarter", "quarters"})


def _of_words(words: str) -> tuple[float, float]:
    """Value of a number in words, and its last scale."""
    total, part, scale = 0.0, 0.0, 1.0
    tokens = _LETTERS.findall(words)
    if not _QUARTERS.isdisjoint(tokens):  # "a quarter of a billion"
        scale = _SCALES[tokens[-1]]
        return (3 if tokens[0] == "three" else 1) * scale / 4, scale
    for index, token in enumerate(tokens):
        if token in _GROUPS:
            return _GROUPS[token], 1
        if token in _WORDS:
            part += _WORDS[token]
        elif token == "half":
            part += 0.5
        elif token in _SCALES:
            scale = _SCALES[token]
            if scale <= 100:
                part = (part or 1) * scale
            else:
                total += (part or 1) * scale
                part = 0.0
        elif token in ("a", "an") and index == 0 and "half" not in tokens:
            part += 1
    return total + part, scale
