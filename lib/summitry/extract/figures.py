"""Quantities that an article states of the relationship: money, measures, percentages, counted things."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence

from summitry.dates import DateMention
from summitry.extract.rows import Figure, Name
from summitry.layout import ArticleText
from summitry.patterns import compiled
from summitry.quantities import measured, numbers, timing
from summitry.quantities.found import Quantity
from summitry.quantities.numbers import Number
from summitry.quantities.others import is_of_others, is_of_strangers
from summitry.quantities.reading import Reader
from summitry.quantities.relevance import describes
from summitry.tables import SEPARATOR
from summitry.text import Sentence, Spans
from summitry.vocabulary import Vocabularies

# Another sum of the same size is no repetition.
_ANOTHER = compiled(r"\b(?:an?other|additional|further|extra|more|new|also) $")

# What opens an item of a list: two items that tell the same sum tell two sums.
_ITEM = compiled(r"[-–—•·*▪◦●○►»✓]|\(?(?:\d{1,2}|[a-z])[.)] ")

# From here on an equal number of the same things is the same number, and words that too many things share.
_LARGE = 20
_COMMON = frozenset(
    "new more and of joint bilateral young large major small foreign local additional the company project student agreement document people job flight".split()
)
# Figures of one value that another is compared with: more are no article.
_LOOKED_AT = 50
# Codes of documents that may be called by each other's names, and the last sentence of a lead behind a title.
_SIGNED, _LEAD = frozenset({"agreements", "documents", "memoranda"}), 2
# Characters that may lie between a quantity and the time it is given for.
_NEAR = 300


def extract(
    text: ArticleText,
    times: Sequence[DateMention],
    names: Sequence[Name],
    vocabularies: Vocabularies,
    sides: Collection[str] = (),
) -> list[Figure]:
    """Find the quantities that describe the relationship; `relevance.describes` says which do.

    A quantity that an article repeats is one figure, where it first stands.

    Args:
        text: The article; its boilerplate is left out.
        times: Its time expressions; a number inside one is none, and one may say when a figure holds.
        names: Its organisations and titles; a number inside one is none.
        vocabularies: Give the countries of currencies.
        sides: The two countries that talked: what one of them has with others is left out.

    Returns:
        One row per figure, in reading order. No numbers, no rows.
    """
    numbered = list(_numbered(text))
    if not numbered:
        return []
    reader = Reader(text, Spans([*times, *names]), vocabularies)
    starts = [time.start for time in times]
    figures = []
    for sentence, found in numbered:
        sectors: str | None = None
        for quantity in reader.read(sentence, found):
            if not describes(quantity, text.body, text.folded, sentence):
                continue
            if is_of_others(text, sentence, sides) or is_of_strangers(text, quantity, sides):
                continue
            if sectors is None:
                sectors = text.codes_in("sector_terms", sentence.start, sentence.end)
            near = times[_beside(quantity, sentence, starts)]
            figures.append((quantity, _figure(text, quantity, sentence, near, sectors)))
    return list(_once(text, _but_titled(text, figures)))


def _numbered(text: ArticleText) -> Iterator[tuple[Sentence, list[Number]]]:
    """The sentences of the report that hold numbers, with these."""
    digits = numbers.digits(text.folded)
    last, count = 0, len(digits)
    for sentence in text.report():
        start, end, _ = sentence
        first = last
        if last < count and digits[last] < end:
            first = bisect_left(digits, start, last)
            last = bisect_left(digits, end, first)
        is_spelled = text.has_kind(sentence, numbers.SPELLED)
        if first < last or is_spelled:
            spelled = numbers.SPELLING.intersection(text.words(sentence)) if is_spelled else ()
            if found := numbers.find(text.folded, (start, end), digits[first:last], spelled):
                yield sentence, found


def _beside(quantity: Quantity, sentence: Sentence, starts: Sequence[int]) -> slice:
    """Which of the times that begin at `starts` a quantity may be given for: those of its sentence that are not far from it."""
    first = bisect_left(starts, max(sentence.start, quantity.start - _NEAR))
    return slice(first, bisect_left(starts, min(sentence.end, quantity.end + _NEAR), first))


def _figure(
    text: ArticleText, quantity: Quantity, sentence: Sentence, times: Sequence[DateMention], sectors: str
) -> Figure:
    folded, body = text.folded, text.body
    start, end = quantity.start, quantity.end
    if quantity.noun is not None:
        counted: str | None = body[slice(*quantity.noun)]
    else:
        counted = measured.words(folded, body, sentence.start, (start, end), sentence.end)
    as_of = timing.as_of(folded, times, start, end)
    return Figure(
        start, end, quantity.value, quantity.value_to, quantity.bound, quantity.unit, counted, as_of, sectors
    )


def _but_titled(
    text: ArticleText, figures: Sequence[tuple[Quantity, Figure]]
) -> Iterator[tuple[Quantity, Figure]]:
    """Leave out what the lead says once more of the title: "ink 5 deals", then "signed five documents"."""
    report = text.report()
    title = report[0] if report and text.body[report[0].end - 1].isalnum() else None
    lead = report[min(_LEAD, len(report) - 1)].end if report else 0
    titled = {
        quantity.value
        for quantity, _ in figures
        if title and quantity.start < title.end and quantity.code in _SIGNED
    }
    for quantity, figure in figures:
        is_again = title and title.end < quantity.start < lead and quantity.code in _SIGNED
        if not (is_again and quantity.value in titled):
            yield quantity, figure


def _once(text: ArticleText, figures: Iterable[tuple[Quantity, Figure]]) -> Iterator[Figure]:
    """Leave out what was said before: the same value of the same unit, unless it is said to be another, or two items of a list say it.

    Percentages are often equal by chance; they repeat each other only where they measure the same. A large number
    counts the same things where their names share a word: "100 of its Falcon jets", later "100 Falcons"; but
    "60 Peruvian firms" are not "60 Norwegian firms".
    """
    folded = text.folded
    told: dict[object, list[Quantity]] = {}
    named: dict[float, list[tuple[Quantity, set[str]]]] = {}
    for quantity, figure in figures:
        measures = (figure.counted or figure.start) if figure.unit == "percent" else None
        before = told.setdefault((figure.value, figure.value_to, figure.unit, measures), [])
        alike = [earlier for earlier in before[-_LOOKED_AT:] if not _differ(text, earlier, quantity)]
        is_again = bool(alike) and not _are_items(text.body, alike[-1].start, quantity.start)
        words = _words(quantity, folded)
        if words:
            others = named.setdefault(figure.value, [])
            is_again = is_again or any(
                not (words.isdisjoint(shared) or _differ(text, earlier, quantity))
                for earlier, shared in others[-_LOOKED_AT:]
            )
            others.append((quantity, words))
        if not is_again or _ANOTHER.search(folded[max(0, quantity.number - 20) : quantity.number]):
            before.append(quantity)
            yield figure


def _differ(text: ArticleText, one: Quantity, other: Quantity) -> bool:
    """Whether two numbers count things of other countries, or things that other words set apart."""
    if one.noun is None or other.noun is None:
        return False
    first, second = (text.codes_in("country_terms", *noun) for noun in (one.noun, other.noun))
    if first and second:
        return set(first.split(SEPARATOR)).isdisjoint(second.split(SEPARATOR))
    if one.unit.lower() != other.unit.lower():
        return False
    words, others = _before_noun(one, text.folded), _before_noun(other, text.folded)
    return bool(words and others) and words.isdisjoint(others)


def _before_noun(quantity: Quantity, folded: str) -> set[str]:
    """The words that say which things a number counts: "mining" in "60 new mining firms"."""
    if quantity.noun is None:
        return set()
    head = quantity.unit.lower().split()
    return set(folded[slice(*quantity.noun)].split()[: -len(head)]) - _COMMON


def _are_items(body: str, start: int, end: int) -> bool:
    """Whether two places lie in two items of one list."""
    lines = body[body.rfind("\n", 0, start) + 1 : end].split("\n")
    return len(lines) > 1 and all(not line or _ITEM.match(line) for line in lines)


def _words(quantity: Quantity, folded: str) -> set[str]:
    """The words of what a large number counts, without plural endings."""
    if quantity.noun is None or quantity.value < _LARGE:
        return set()
    return {word.removesuffix("s") for word in folded[slice(*quantity.noun)].split()} - _COMMON
