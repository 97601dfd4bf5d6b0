"""Documents that an article says were signed, exchanged or adopted at the talks."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from summitry.dates import DateMention, is_inferred
from summitry.extract.rows import Document, Name, Talks
from summitry.layout import ArticleText
from summitry.pacts import (
    Signing,
    matters,
    parties,
    plural_areas_retold,
    retelling,
    told_first,
)
from summitry.pacts.told import Told
from summitry.patterns import compiled
from summitry.talks import previews
from summitry.text import Sentence
from summitry.vocabulary import Vocabularies

_COMMERCE = compiled(
    r"\b(?:purchas\w+|buy\w*|sale|sell\w*|suppl(?:y(?! chains?\b)|ies)|deliver\w*|order|firm|compan(?:y|ies)|airline|manufacturer|plane-maker)\b"
)
_DEAL = re.compile(r"(?:[\w-]+\s){0,4}deals?\b")
_VISIT = re.compile(r"\s(?:visit|trip|tour)\b")
_TO_VISIT = re.compile(r"\b(?:during|on)\s[^,;]{0,60}\b(?:visit|trip|tour) to (?:the )?$")
_OPENS_ON_VISIT = re.compile(
    r"(?:earlier, )?(?:during|on) (?:his|her|their|an?|the) (?:[\w-]+ ){0,3}(?:visit|trip|tour) to (?:the )?"
)
_ON_VISIT = re.compile(r"\b(?:during|on)\s[^,;]{0,60}$")
_LAST_WEEK = re.compile(
    r"(?:last week|earlier(?: this week| in the week)?|a week (?:ago|earlier)|days (?:ago|earlier)),? in "
)
_WHERE = re.compile(
    r",? where (?:(?:he|she|they|it|we|i|(?:the )?[\w'’-]+) )(?:(?:had|has|have|also) ){0,2}(?:(?:witnessed|attended|oversaw|watched|saw|presided over) (?:the )?)?"
)
# A day in the sentence is that of signing only if it is about that of the talks, or of publication.
_NEAR_TALKS = dt.timedelta(days=7)
_NEAR_PUBLICATION = dt.timedelta(days=12)
# Between a document, or its verb, and the day on which it was signed however long ago.
_TO_DAY = compiled(
    r",? (?:(?:was|were|had been|has been) (?:\w+ly )?signed )?(?:(?:in|at) (?:[\w'’-]+ ){1,3})?(?:on )?(?:late |early )?"
)
_OPENING = compiled(r"(?:on |in [\w'’-]+ on )?")
_TO_VERB = compiled(r",? (?:[\w'’-]+ ){0,6}")
_Day = tuple[dt.date | None, str | None]  # of signature, and its basis


def extract(
    text: ArticleText,
    signings: Sequence[Signing],
    names: Sequence[Name],
    dates: Sequence[DateMention],
    talks: Talks,
    vocabularies: Vocabularies,
) -> list[Document]:
    """Find the documents, each on its own.

    A document told twice is one row, from where it is told first, unless a later passage names it better: says what
    it is about, gives its name, or tells it behind the headline. One between a country of the talks and a third country is left out, and so is one of a visit elsewhere.

    Args:
        text: The article.
        signings: What it says was signed.
        names: Organisations and titles in it.
        dates: Its time expressions.
        talks: The main talks, for the day of a document whose day is not stated.
        vocabularies: For the groups of sectors.

    Returns:
        One row for each document, in reading order; no document, no rows.
    """
    kept: list[Told] = []
    named_one_by_one = [signing for signing in signings if not signing.is_group]
    if not named_one_by_one:
        return []
    for signing, named, day in _of_talks(text, named_one_by_one, names, dates, talks):
        told = _told(text, signing, named, day, vocabularies)
        same = retelling.told_before(text, told, kept)
        if same is not None:
            kept[same] = retelling.better(text, told, kept[same])
        elif told_first.is_told_first(text, told, kept):
            kept.append(told)
        elif signing.named and not any(told.family in (other.family, "agreement") for other in kept):
            kept.append(_told(text, signing.as_named(), named, day, vocabularies))
    return sorted(told.row for told in plural_areas_retold.without_retold(text, kept))


def _of_talks(
    text: ArticleText,
    signings: Sequence[Signing],
    names: Sequence[Name],
    dates: Sequence[DateMention],
    talks: Talks,
) -> Iterator[tuple[Signing, Sequence[str], _Day]]:
    """The documents, at least one, that the two sides have signed by now, each with its parties and its day of signature."""
    is_preview = _is_preview(text, signings[0], talks)  # all but what was signed on a day that has been
    for signing in signings:
        named = parties.of(text, signing, names)
        if _is_of_others(text, signing, named, names, talks=talks):
            continue
        day = _day(text, dates, talks, signing, signings)
        is_dated = day[1] == "stated" and _is_told(signing)
        if (is_preview and not is_dated) or _is_yet_to_come(text, day[0], signing, talks):
            continue
        yield signing, named, day


def _is_of_others(
    text: ArticleText, signing: Signing, named: Sequence[str], names: Sequence[Name], *, talks: Talks
) -> bool:
    """Whether one of the two countries concluded the document with a third one, or on a visit elsewhere."""
    if not (talks.host_code and talks.guest_code):
        return False
    sentence = text.sentences[text.sentence_at(signing.start)]
    if _is_of_other_visit(text, sentence, signing, talks):
        return True
    if not named:
        return False
    whose = {
        text.body[match.start : match.end]: match.term.code
        for match in text.found_in(sentence, "country_terms")
        if match.term.kind == "name"
    }
    codes = {whose.get(party) for party in named}
    of_talks = len(codes & {talks.host_code, talks.guest_code})
    if None in codes:
        # "NATO signed a charter with Ukraine".
        unions = {text.body[name.start : name.end] for name in names if name.code == "international"}
        return len(codes) > 1 and not of_talks and any(party in unions for party in named)
    return (len(named), len(codes), of_talks) in ((2, 2, 1), (2, 2, 0), (1, 1, 0))


def _is_preview(text: ArticleText, first: Signing, talks: Talks) -> bool:
    """Whether the lead tells of a visit that lies ahead, and the opening of no signing before it: what else is told stands on the programme, or is old."""
    published = text.article.published_on
    if published and talks.event_on and talks.event_on <= published:
        return False  # "The president will host her guest today"
    if _is_told(first) and first.start < text.opening(2)[-1].end:
        return False
    return previews.is_announced(text, text.lead())


def _is_told(signing: Signing) -> bool:
    """Whether a verb of the past says that a document was signed."""
    return signing.cue is not None and signing.cue.form == "past"


def _is_yet_to_come(text: ArticleText, day: dt.date | None, signing: Signing, talks: Talks) -> bool:
    """Whether the day of signing lies behind that of publication: "He arrives on Sunday. The highlight: a memorandum on tea".

    A verb of the past is believed rather than a day, but for that of talks announced for later than the morrow, which
    may be today in another time zone.
    """
    published = text.article.published_on
    if day is None or published is None or day <= published:
        return False
    if not _is_told(signing):
        return True
    return day == talks.event_on and (day - published).days > 1


def _is_of_other_visit(text: ArticleText, sentence: Sentence, signing: Signing, talks: Talks) -> bool:
    """Whether the document was signed "during her visit to X" or "on his X trip", X being not the host of the talks."""
    if _is_elsewhere(text, sentence, signing, talks):
        return True
    if not _VISIT.search(text.folded, sentence.start, sentence.end):
        return False
    for place in text.found_in(sentence, "country_terms"):
        if (
            place.term.kind not in ("name", "capital", "city")
            or signing.start <= place.start <= signing.kind_end
        ):
            continue
        before = text.folded[signing.kind_end : place.start]
        if place.start < signing.start:
            goal = _OPENS_ON_VISIT.fullmatch(text.folded, sentence.start, place.start)
        else:
            goal = _TO_VISIT.search(before) or (
                _ON_VISIT.search(before) if _VISIT.match(text.folded, place.end) else None
            )
        if goal and place.term.code != talks.host_code:
            return True
    return False


def _is_elsewhere(text: ArticleText, sentence: Sentence, signing: Signing, talks: Talks) -> bool:
    """Whether it was signed "last week in Quito", or "in Paris, where she signed" it: in a third country."""
    cue = signing.cue
    if cue is None:
        return False
    for place in text.found_in(sentence, "country_terms"):
        if place.end > cue.start or place.term.kind not in ("name", "capital", "city"):
            continue
        is_opening = _LAST_WEEK.fullmatch(text.folded, sentence.start, place.start)
        is_there = _WHERE.fullmatch(text.folded, place.end, cue.start)
        if (is_opening or is_there) and place.term.code not in (talks.host_code, talks.guest_code):
            return True
    return False


def _told(
    text: ArticleText,
    signing: Signing,
    named: Sequence[str],
    day: _Day,
    vocabularies: Vocabularies,
) -> Told:
    """A passage with its row; `named` are the parties that it names, `day` is that of signature, with its basis."""
    title = text.body[signing.start : signing.end]
    row = Document(
        start=signing.start,
        end=signing.end,
        kind_code=_kind(signing, title),
        title=title,
        sector_codes=matters.sectors(text, signing, named, vocabularies),
        parties=";".join(party.replace(";", ",") for party in named),
        level_code=parties.level(named, _countries(text) if named else (), title),
        signed_on=day[0],
        signed_basis=day[1],
    )
    return Told(signing, row, text.sentence_at(signing.start))


def _countries(text: ArticleText) -> set[str]:
    """The names of countries in an article, as it writes them."""
    found = text.found("country_terms")
    return {text.body[start:end] for start, end, term in found if term.kind == "name"}


def _kind(signing: Signing, title: str) -> str:
    """A "deal" to buy or sell goods is a contract, "a fisheries arrangement" an agreement."""
    if signing.code == "agreement" and _DEAL.match(title.lower()) and _COMMERCE.search(title.lower()):
        return "contract"
    head = title[: signing.kind_end - signing.start]
    if signing.code == "other_arrangement" and head.lower().endswith("arrangement"):
        return "agreement"
    return signing.code


def _day(
    text: ArticleText,
    dates: Sequence[DateMention],
    talks: Talks,
    signing: Signing,
    signings: Sequence[Signing],
) -> _Day:
    """Day of signature and its basis: a day of the sentence near that of the talks, or an earlier one right beside the document; else that of the talks, marked inferred."""
    sentence = text.sentences[text.sentence_at(signing.start)]
    anchor, near = talks.event_on, _NEAR_TALKS
    if anchor is None:
        anchor, near = text.article.published_on, _NEAR_PUBLICATION
    stated = None
    for mention in dates:
        if mention.precision_code != "day" or mention.from_on is None:
            continue
        in_sentence = sentence.start <= mention.start < sentence.end
        in_subject = signing.kind_end + 4 < mention.start and mention.end <= signing.end
        if not in_sentence or in_subject:
            continue
        if anchor is None or abs(mention.from_on - anchor) <= near:
            stated = stated or mention
        elif mention.from_on < anchor and _is_beside(text, mention, signing, signings):
            stated = mention
            break
    if stated:
        return stated.from_on, "inferred" if is_inferred(text, stated) else "stated"
    return (talks.event_on, "inferred") if talks.event_on else (None, None)


def _is_beside(
    text: ArticleText, mention: DateMention, signing: Signing, signings: Sequence[Signing]
) -> bool:
    """Whether a day stands right behind a document, one signed with it or the verb of their signing, or opens the sentence before that verb."""
    folded, cue = text.folded, signing.cue
    if folded.endswith(" of ", 0, mention.start):
        return False  # "amending the accord of Dec. 3"
    ends = [cue.end, *(other.end for other in signings if other.cue == cue)] if cue else [signing.end]
    if any(end <= mention.start and _TO_DAY.fullmatch(folded, end, mention.start) for end in ends):
        return True
    sentence = text.sentences[text.sentence_at(mention.start)]
    opens = _OPENING.fullmatch(folded, sentence.start, mention.start)
    return bool(cue and opens and _TO_VERB.fullmatch(folded, mention.end, cue.start))
