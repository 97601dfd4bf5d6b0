"""A number and what stands around it -> a quantity with its unit and bound."""

import re
from collections.abc import Iterator, Sequence

from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.quantities import bounds, growth, lent, marks, measured, nouns, parts_of, ranges
from summitry.quantities.found import Quantity, Unit
from summitry.quantities.money import Currencies, named_later
from summitry.quantities.numbers import MULTIPLES, Number
from summitry.text import Sentence, Spans
from summitry.vocabulary import Vocabularies

_WHOLE = re.compile(r"\d{1,3}\.\d{3}")
_REACH = 140
# "40 of the country's largest firms"; "three of the firms" points back.
_PARTITIVE = re.compile(
    r"(?: more)? of (?:the (?:[\w-]+'s )?|these |those |its |their |our |his |her |my |your |[\w-]+(?:'s|s') )"
)
# "From 10 to 15 the seats".
_THE = re.compile(r" (?:the|its|their) (?!number of )")
_FEW, _MANY = 12, 100
_MORE_OF = re.compile(r" (?:more (?!than\b|or\b)|such |the (?:\w+ )?number of )")
# "4 billion dollars (3.7 billion euros)": the same sum once more.
_ONCE_MORE = compiled(r"(?:;|,| or| \(| \((?:or )?)(?: ?(?:about|around|approximately|some|roughly|=|~))? ?$")
_MORE = 1e6  # a number of this scale without a unit is money where the sentence speaks of money


class Reader:
    """Reads the quantities of one article."""

    def __init__(self, text: ArticleText, taken: Spans, vocabularies: Vocabularies) -> None:
        """Take the text; numbers inside the spans of `taken` are none."""
        self.body, self.folded, self.taken = text.body, text.folded, taken
        # The units of the sentence.
        self.by_start: dict[int, list[Match]] = {}
        self._text = text
        countries = text.found("country_terms")
        self._country_ends = {start: end for start, end, _ in countries}
        self._currencies = Currencies(vocabularies.concepts["units"], countries)
        # The last sum of the paragraph: one without a currency has its.
        self.paragraph = -1
        self.money: Quantity | None = None
        # The last quantity of the sentence ("28 firms, up from 11"), and that of the sentence before.
        self._last: Quantity | None = None
        self._before: Quantity | None = None

    def read(self, sentence: Sentence, found: Sequence[Number]) -> Iterator[Quantity]:
        """The quantities of a sentence of which `found` are the numbers, in reading order; without a unit it is none."""
        self._before = self._last if sentence.paragraph == self.paragraph else None
        reached, self._last, self.by_start = sentence.start, None, {}
        for match in self._text.found_in(sentence, "unit_terms"):
            self.by_start.setdefault(match.start, []).append(match)
        if sentence.paragraph != self.paragraph:
            self.paragraph, self.money = sentence.paragraph, None
        for number in ranges.joined(self.folded, found) if len(found) > 1 else found:
            if number.sign_start < reached or self.taken.touch(number.start, number.end):
                continue
            # "Olympus 6B": a model, not six billion.
            is_model = not number.sign and number.digits and self.body[number.end - 1].isupper()
            if is_model and not self._is_money(number.end, sentence.end):
                continue
            if number.is_written and growth.is_told_again(self.folded, number, found, self.taken):
                continue
            for quantity in self._quantities(number, reached, sentence):
                reached = quantity.end
                self._last = quantity
                self.money = quantity if quantity.kind == "currency" else self.money
                yield quantity

    def _quantities(self, number: Number, floor: int, sentence: Sentence) -> Iterator[Quantity]:
        """What one number gives: a quantity, a range with the number behind it, or a change that names the unit once."""
        if number.is_written and self.folded.startswith("twice", number.start):
            if flown := lent.often(self.folded, (sentence.start, sentence.end), number.end):
                yield self._quantity(number, None, Unit(flown, "flights", "thing", "flights"), floor)
            return
        if number.is_written and self.folded[number.start : number.end] in MULTIPLES:
            if measured.is_near(self.folded, sentence, number.start, number.end):
                yield self._quantity(number, None, Unit(number.end, "times", "measure", "times"), floor)
            return
        if number.is_share:
            if measured.is_near(self.folded, sentence, number.start, number.end):
                yield self._quantity(number, None, Unit(number.end, "percent", "measure", "percent"), floor)
            return
        upper, joint = ranges.upper(self.folded, number, number.end, sentence, self.taken)
        if upper is None:
            unit = self._unit(number, sentence)
            if unit:
                yield self._quantity(number, *self._repeated(number, unit, sentence), floor)
            return
        unit = self._unit(upper, sentence, number)
        if unit is None:
            return
        if joint == "from":
            lower = ranges.scaled(number, upper)
            yield self._quantity(lower, None, unit._replace(end=number.end), floor)
            yield self._quantity(upper, None, unit, number.end)
        else:
            yield self._quantity(ranges.scaled(number, upper), upper, unit, floor)

    def _repeated(self, number: Number, unit: Unit, sentence: Sentence) -> tuple[Number | None, Unit]:
        """The upper end of a range that says its unit twice, and that unit: "10% to 12%"; without one None and `unit`."""
        if unit.kind in ("currency", "measure") and not self.folded.startswith((".", ","), unit.end):
            upper, joint = ranges.upper(self.folded, number, unit.end, sentence, self.taken)
            if upper and joint == "range":
                again = self._unit(upper, sentence)
                if again and (again.name, again.factor) == (unit.name, unit.factor):
                    return upper, again
        return None, unit

    def _unit(self, number: Number, sentence: Sentence, lower: Number | None = None) -> Unit | None:
        """The unit of a number: its sign, or what stands behind it."""
        end = self._end_of(number, sentence.end)
        sign = number if number.sign else lower if lower and lower.sign else None
        named = self._named(end, sentence.end)
        if sign:
            is_twice = named and named.kind == "currency"
            return Unit(named.end if named and is_twice else end, self._currencies.of_sign(sign), "currency")
        if written := named or marks.behind(self.body, self.folded, end, sentence.end):
            return written
        if flown := lent.often(self.folded, (sentence.start, sentence.end), end):
            return Unit(flown, "flights", "thing", "flights")
        if growth.is_multiple(self.folded, end, sentence.end):
            grown = growth.behind(self.folded, sentence, number.start, end)
            return Unit(grown, "times", "measure", "times") if grown else None
        if growth.is_factor(self.folded, number.start):
            return Unit(end, "times", "measure", "times")
        last = self._last
        if last and lent.goes_on(self.folded, last, number.start, end):
            return Unit(end, last.unit, last.kind, last.code)
        if noun := lent.strong(self.folded, end, sentence.end):
            return Unit(noun[1], self.body[slice(*noun)], "thing", "", noun)
        if number.value == 1 and (one := lent.one_beside(self.folded, sentence.start, number.start, end)):
            return Unit(one[1], self.body[slice(*one)], "thing", lent.ONE, one)
        return (
            self._counted(number, end, sentence, is_raised=lower is not None)
            or self._number_of(number, end, sentence)
            or self._carried(number, end, sentence)
        )

    def _end_of(self, number: Number, limit: int) -> int:
        """Where a number ends with what belongs to it: a plus, the same in figures, the point of "450 mln. euros"."""
        plus = bounds.PLUS.match(self.folded, number.end)
        end = bounds.said_twice(self.folded, number, plus.end() if plus else number.end, limit)
        is_short = number.scale >= _MORE and self.folded.startswith(". ", end)
        return end + 1 if is_short and self._is_money(end + 1, limit) else end

    def _is_money(self, end: int, limit: int) -> bool:
        named = self._named(end, limit)
        return named is not None and named.kind == "currency"

    def _named(self, end: int, limit: int) -> Unit | None:
        """A currency or measure of the vocabulary behind a number, the adjective of its country between them."""
        start = end + 1
        if self.folded[end : end + 1] not in (" ", "-"):
            return None
        matches = self.by_start.get(start)
        if matches is None and start in self._country_ends:
            start = self._country_ends[start] + 1
            matches = self.by_start.get(start)
        amounts = [
            match
            for match in matches or ()
            if match.term.kind in ("currency", "measure") and match.end <= limit
        ]
        if not amounts:
            return None
        codes = [match.term.code for match in amounts]
        if amounts[0].term.kind == "currency":
            return Unit(amounts[0].end, self._currencies.of_words(codes, start), "currency")
        return Unit(amounts[0].end, codes[0], "measure", codes[0])

    def _counted(self, number: Number, end: int, sentence: Sentence, *, is_raised: bool) -> Unit | None:
        if self.folded[end : end + 1] != " " or parts_of.is_of_whom(self.folded, number.start, end):
            return None
        partitive = _PARTITIVE.match(self.folded, end, sentence.end) if number.value > _FEW else None
        more = _MORE_OF.match(self.folded, end, sentence.end)
        more = more or (_THE.match(self.folded, end, sentence.end) if is_raised else None)
        start = partitive.end() if partitive else more.end() if more else end + 1
        noun = nouns.behind(self.body, self.folded, start, sentence.end, self.by_start)
        if noun is None:
            us = parts_of.of_us(self.folded, end) if number.value >= _MANY else None
            return Unit(us, "people", "other", "people") if us else self._of_people(end + 1, sentence.end)
        name = self.body[noun.start_of_noun : noun.end]
        # "Agreements" at the start of a heading is "agreements"; "MoUs", "Uzbeks" and "A320s" stay as they are.
        is_heading = name[1:].islower() or (name.isupper() and len(name) > len("MOUS"))
        name = name.lower() if noun.code and is_heading else name
        return Unit(noun.end, name, noun.kind, noun.code, (noun.start, noun.end))

    def _of_people(self, start: int, limit: int) -> Unit | None:
        """A people whose name has no plural: "600,000 Vietnamese live in Japan"."""
        stop = self._country_ends.get(lent.past_kind(self.folded, start))
        if stop is None or not lent.live_somewhere(self.folded, start, stop, limit):
            return None
        return Unit(stop, self.body[start:stop], "other", "people", (start, stop))

    def _number_of(self, number: Number, end: int, sentence: Sentence) -> Unit | None:
        """The noun before a number: "the number of branches has grown to 18"."""
        if number.sign:
            return None
        floor = max(sentence.start, number.start - _REACH)
        begin = self.folded.rfind("number of ", floor, number.start) + len("number of ")
        if begin < floor + len("number of "):
            return self._grown(number, end, floor) or self._of_those_before(number, end, sentence)
        noun = nouns.behind(self.body, self.folded, begin, number.start, self.by_start)
        if noun is None or not (
            lent.is_reached(self.folded, max(floor, begin - 60), (begin, noun.end), number.start)
            or lent.is_apposed(self.folded, noun.end, number.start, end)
        ):
            return None
        name = self.body[noun.start_of_noun : noun.end]
        return Unit(end, name, noun.kind, noun.code, (noun.start, noun.end))

    def _grown(self, number: Number, end: int, floor: int) -> Unit | None:
        """The known thing that grows to a number: "tourist arrivals jumped 43 percent to 266,000"."""
        folded, start = self.folded, number.start
        if number.value >= _FEW and lent.numbers_people(folded, floor, start, end):
            return Unit(end, "people", "other", "people")
        things = [
            match
            for matches in self.by_start.values()
            for match in matches
            if floor <= match.start and match.end < start and match.term.kind == "thing"
        ]
        how = lent.how_grown(folded, floor, (start, end), is_few=number.value < _FEW) if things else ""
        if not how or not lent.grows(folded, floor, things[-1][:2], start, how):
            return None
        first, last, term = things[-1]
        return Unit(end, folded[first:last], term.kind, term.code)

    def _of_those_before(self, number: Number, end: int, sentence: Sentence) -> Unit | None:
        """What the sentence before names last, of which the number is a part: "some 90 of them are studying here"."""
        index = self._text.sentence_at(sentence.start) - 1
        if number.value < _FEW or not parts_of.is_of_them(self.folded, end):
            return None
        before = self._text.sentences[max(0, index)]
        is_answer = self.body[before.end - 1] == "?"
        goes_on = before.paragraph == sentence.paragraph or is_answer
        named = [
            match
            for near in ((before, sentence) if goes_on else (sentence,))
            for match in self._text.found_in(near, "unit_terms")
            if match.end < number.start and (match.term.kind == "thing" or match.term.code == "people")
        ]
        if not named:
            return None
        persons = [match for match in named if match.term.code in parts_of.PERSONS]
        lives = persons and parts_of.of_them_live(self.folded, end)
        first, last, term = (persons if lives else named)[-1]
        return Unit(end, self.folded[first:last], term.kind, term.code)

    def _carried(self, number: Number, end: int, sentence: Sentence) -> Unit | None:
        """The currency of the sum before, for a million or more without a unit: "$2 billion in 2021 and 3 billion in 2022"; else that of the sum behind, for trade. Of "capped at 1,000 places. It will be 1,500" the things of the sentence before."""
        things = None if self._last else self._before
        if things and things.is_counted() and lent.is_meant(self.folded, sentence, number.start, end):
            return Unit(end, things.unit, things.kind, things.code)
        if number.scale < _MORE:
            return None
        if self.money:
            return Unit(end, self.money.unit, "currency")
        if not measured.is_near(self.folded, sentence, number.start, end):
            return None
        if codes := named_later(self._text, (max(sentence.start, number.start - 40), number.start), end):
            return Unit(end, self._currencies.of_words(codes, end), "currency")
        return None

    def _quantity(self, number: Number, upper: Number | None, unit: Unit, floor: int) -> Quantity:
        is_amount = unit.kind in ("currency", "measure")
        bound, start = bounds.before(self.folded, floor, number.sign_start, is_amount=is_amount)
        end = unit.end
        if (
            bound is None
            and upper
            and (between := ranges.BETWEEN.search(self.folded[max(floor, start - 10) : start]))
        ):
            start -= between.end() - between.start()
        if bound is None:
            bound, end = bounds.behind(self.folded, number.sign_start, unit.end)
        bound = bound or bounds.odd(self.folded, (upper or number).end, unit.end)
        money = self.money
        if bound is None and money and unit.kind == "currency" and money.unit != unit.name:
            gap = self.folded[money.end : number.sign_start]
            bound = money.bound if len(gap) < 20 and _ONCE_MORE.fullmatch(gap) else None
        if unit.noun and unit.noun[0] < start:
            start = unit.noun[0]
        value = ranges.product(_with_thousands(number, unit), unit.factor)
        value_to = ranges.product(upper.value, unit.factor) if upper else None
        return Quantity(
            start, end, number.sign_start, value, value_to, bound or "exact", unit.name, unit.kind, unit.code, unit.noun, number.is_written
        )  # fmt: skip


def _with_thousands(number: Number, unit: Unit) -> float:
    """Things are whole: "2.500 companies" has a full stop between its thousands."""
    if unit.kind not in ("currency", "measure") and _WHOLE.fullmatch(number.digits):
        return number.value * 1000
    return number.value
