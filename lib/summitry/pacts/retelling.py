"""Which passages of an article tell of one document, and which only speak of one told before."""

import re
from collections.abc import Sequence

from summitry.layout import ArticleText
from summitry.pacts import preliminary
from summitry.pacts.found import Signing
from summitry.pacts.told import Told, words_of_countries

_WE = re.compile(r"\bwe (?:\w+ ){0,3}$")
_SHORT_FORM = re.compile(r"\s?\((?P<name>[A-Z][\w-]{1,11})\)")
_PRICE = re.compile(r"\b\d[\d.,]*[ -](?:million|billion)\b")
_SO_CALLED = ("agreement", "contract", "memorandum", "protocol", "treaty")  # of which a "deal" may be one
_BEFORE_NAME = 40  # characters before a name in which its price stands
_OWN_WORDS = 3  # words from which on a title is that of one document only
_HEAD = 3  # sentences among which headlines stand
_ENDS = '.!?:;"”'
_NEAR = 4  # sentences within which "the memorandum" is the one just told
_SAME_AGAIN = 0.9  # share where the document was "also signed"
_SAME = 0.6  # share of the rarer words from which two passages tell of one document


def told_before(text: ArticleText, told: Told, kept: Sequence[Told]) -> int | None:
    """Index among those kept of the passage that tells of the same document; None if there is none."""
    same = [index for index, other in enumerate(kept) if _is_same(text, told, other)]
    if same:  # "a cooperation agreement and an accord on tea": the one with more words of it
        return max(same, key=lambda index: len(told.words & kept[index].words))
    for index, other in enumerate(kept):
        if _tells_again(text, told, other, kept):
            return index
    return None


def better(text: ArticleText, told: Told, other: Told) -> Told:
    """Of a passage and the one kept that tells of the same document, the one that names it better."""
    is_better = (
        _is_fuller(text, told, other)
        or _names_better(text, told, other)
        or (other.signing.is_part and told.signing.has_noun)
        or (_is_headline(text, other) and not told.signing.is_definite)
    )
    return told if is_better else other


def _is_fuller(text: ArticleText, told: Told, other: Told) -> bool:
    """Whether a passage says what a document is about of which the one kept says at most between whom it is."""
    if other.signing.is_item or not told.words:
        return False
    if not other.words:
        return True
    countries = words_of_countries(text)
    says_more = told.signing.end > told.signing.kind_end and told.words - countries
    return bool(says_more) and not other.words - countries


def is_joint_text(told: Told) -> bool:
    """Whether it is a statement or a declaration: "the joint declaration" may be the communique told of before."""
    return told.family in ("statement", "declaration")


def _has_another_partner(text: ArticleText, signing: Signing, other: Signing) -> bool:
    """Whether "a ... deal with X" names a country of which the sentence of the document before says nothing."""
    with_whom = text.folded.find(" with ", signing.start, signing.end + 6)
    if signing.is_definite or with_whom < 0:
        return False
    sentence = text.sentences[text.sentence_at(other.start)]
    before = {place.term.code for place in text.found_in(sentence, "country_terms")}
    return any(
        place.term.kind in ("name", "adjective") and place.term.code not in before
        for place in text.found("country_terms")
        if with_whom < place.start < max(signing.end, with_whom + 20)
    )


def _is_retold(text: ArticleText, signing: Signing) -> bool:
    """Whether a document may be one told of before: not one that they "also signed"."""
    return signing.is_definite or not is_also_signed(text, signing)


def is_also_signed(text: ArticleText, signing: Signing) -> bool:
    """Whether they "also signed" a document: one more than those told before."""
    cue = signing.cue
    return cue is not None and cue.end <= signing.start and text.folded.endswith(" also ", 0, cue.start)


def _is_told_by_us(text: ArticleText, signing: Signing) -> bool:
    """Whether a signatory speaks of it: "we are signing a declaration" that the report has told of."""
    cue = signing.cue
    return cue is not None and bool(_WE.search(text.folded, max(0, cue.start - 30), cue.start))


def _is_headline(text: ArticleText, told: Told) -> bool:
    """Whether a document is told of in a line above the report: what stands in the report names it better."""
    end = text.sentences[told.sentence].end
    return (
        not told.signing.is_item
        and told.sentence < _HEAD
        and (end == len(text.body) or text.body.startswith("\n", end))
        and text.body[end - 1] not in _ENDS
    )


def _explains(text: ArticleText, told: Told, other: Told) -> bool:
    """Whether a passage says what the heading of its line named: "Signing of the Tea Treaty: Both signed a treaty that will help"."""
    cue, start = other.signing.cue, other.signing.start
    if cue is None or cue.form != "noun" or told.family != other.family:
        return False
    line = text.body.rfind("\n", 0, start) + 1
    is_heading = text.body[other.signing.end : other.signing.end + 2] in (": ", ". ")
    opens = not any(map(str.isalpha, text.body[line : cue.start]))
    return is_heading and opens and text.body.find("\n", start, told.signing.start) < 0


def _tells_again(text: ArticleText, told: Told, other: Told, kept: Sequence[Told]) -> bool:
    """Whether a passage tells by another name of a document told before: "the Suva Treaty", "the rail deal"."""
    if _explains(text, told, other):
        return True
    if told.sentence == other.sentence or told.signing.is_new or told.signing.is_item:
        return False
    is_below = _is_headline(text, other) and not _is_headline(text, told)
    if is_below and other.family in (told.family, "agreement", "other"):
        return _shares(text, told, other) or all(_is_headline(text, one) for one in kept)
    if told.family == other.family and told.words and _is_of_price(text, told, other):
        return not is_also_signed(text, told.signing)
    if _is_named_at_last(text, told, other, kept):
        return True
    is_short = told.signing.is_definite and (
        told.signing.kind_end >= told.signing.end or told.family == "other"
    )
    if not is_short or not told.words or is_also_signed(text, told.signing):
        return False
    if told.family == other.family:
        is_only = sum(one.family == told.family for one in kept) == 1
        return is_only and (_is_name(text, told) or _is_name(text, other) or _shares(text, told, other))
    return told.family in ("agreement", "other") and _shares(text, told, other)


def _names_better(text: ArticleText, told: Told, other: Told) -> bool:
    """Whether a document known by its price, or as a "deal", is told again with the words that say what it is about."""
    if _is_named_at_last(text, told, other, (other,)):
        return True
    has_tail, had_tail = (one.signing.kind_end < one.signing.end for one in (told, other))
    return has_tail and not had_tail and _is_of_price(text, told, other)


def _is_named_at_last(text: ArticleText, told: Told, other: Told, kept: Sequence[Told]) -> bool:
    """Whether "the agreement on the sale of gas" is the only "deal" told before, in looser words: "a deal meant to carry gas"; in the next sentence that may be a memorandum."""
    if preliminary.is_called_memorandum(text, told, other, kept):
        return True
    families = _SO_CALLED if told.sentence == other.sentence + 1 else ("agreement",)
    return (
        other.family == "agreement"
        and told.family in families
        and told.signing.is_definite
        and told.signing.has_noun
        and preliminary.LOOSE.match(text.folded, other.signing.start, other.signing.kind_end) is not None
        and sum(one.family == "agreement" for one in kept) == 1
        and (
            bool((told.words & other.words) - words_of_countries(text))
            or (told.family == "agreement" and _is_named_next(text, told, other))
        )
    )


def _is_named_next(text: ArticleText, told: Told, other: Told) -> bool:
    """Whether the very next sentence says who signed "the agreement on care", of which the one before told what it is to do: "a deal to send nurses"."""
    return (
        told.sentence == other.sentence + 1
        and text.folded.find(" to ", other.signing.kind_end, other.signing.end) >= 0
        and text.body[told.signing.start].islower()
        and not is_also_signed(text, told.signing)
    )


def _is_of_price(text: ArticleText, told: Told, other: Told) -> bool:
    """Whether "the 20-million-euro aid agreement" has the price by which the one before was told."""
    floor = max(0, told.signing.start - _BEFORE_NAME)
    price = _PRICE.search(text.folded, floor, told.signing.kind_end)
    if not price:
        return False
    again = text.folded.find(price.group(), max(0, other.signing.start - _BEFORE_NAME), other.signing.end)
    return again >= 0


def _is_name(text: ArticleText, told: Told) -> bool:
    """Whether a document is called by a name that says nothing of what it is about."""
    first, last = told.signing.start, told.signing.kind_end
    words = text.body[first:last].split()
    return (
        told.signing.kind_end >= told.signing.end
        and len(words) > 1
        and all(word[0].isupper() for word in words)
        and not any(first <= found.start < last for found in text.found("sector_terms"))
    )


def _shares(text: ArticleText, told: Told, other: Told) -> bool:
    """Whether two documents are about the same: a word of theirs, or all sectors of the one told again."""
    countries = words_of_countries(text)
    if (told.words & other.words) - countries:
        return True
    fields = set(filter(None, told.row.sector_codes.split(";")))
    return bool(fields) and fields <= set(other.row.sector_codes.split(";"))


def _is_same(text: ArticleText, told: Told, other: Told) -> bool:
    """Whether two passages tell of one document: same kind, and most of the words that say what it is about."""
    if told.family != other.family or told.signing.is_new:
        return False
    if told.sentence == other.sentence:
        return False
    if told.signing.is_item and other.signing.is_item:
        # A list, and the same title again above the document's own text.
        return len(told.words) >= _OWN_WORDS and told.row.title == other.row.title
    if _has_another_partner(text, told.signing, other.signing):
        return False
    # "The treaty on DTA" tells of the "treaty on the avoidance of double taxation (DTA)".
    if (short := _SHORT_FORM.match(text.body, other.signing.end)) and short["name"].lower() in told.words:
        return True
    if is_joint_text(told) and _is_told_by_us(text, told.signing):
        return True
    if not told.words:
        return _is_retold(text, told.signing)
    if not other.words:
        # "A convention on whales" is not the treaty told of before.
        is_other_kind = told.signing.code != other.signing.code and not told.signing.is_definite
        # "They signed a cooperation agreement. The texts include an agreement on oil, one on gas ...".
        is_listed = told.signing.cue is None and not (told.signing.is_definite or _is_headline(text, other))
        return not (other.row.parties or is_other_kind or is_listed)
    # Which countries conclude it is what all of them share.
    countries = words_of_countries(text)
    one, two = told.words - countries, other.words - countries
    # "Fiji and Oman signed a cooperation agreement. The agreement on tea was signed by ...".
    points_back = told.signing.is_definite and told.sentence - other.sentence <= _NEAR
    if points_back and not two and text.body[told.signing.start].islower():
        return True
    if one and not two and not told.signing.is_definite and not _is_headline(text, other):
        return (
            False  # "an agreement on visas" is not the one between both countries of which no more was said
        )
    if not one or not two:
        one, two = told.words, other.words
    shared = len(one & two) / min(len(one), len(two))
    return shared >= (_SAME if _is_retold(text, told.signing) else _SAME_AGAIN)
