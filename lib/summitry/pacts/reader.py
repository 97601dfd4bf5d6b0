"""Reads an article sentence by sentence for documents signed, exchanged or adopted."""

import re
from collections.abc import Iterator, Sequence

from summitry.extract.rows import Name
from summitry.layout import ArticleText
from summitry.pacts import cues, lists, nouns, parties, phrases
from summitry.pacts.found import Passage, Signing, Signings
from summitry.pacts.phrases import Phrase
from summitry.text import Match, Sentence

_GOES_ON = re.compile(
    r"\W*(?:(?:these|those|they|the (?:documents|agreements|deals|package|accords|mous|memoranda)|among (?:them|these|those|the \w+)|other (?:signed )?(?:documents|agreements|deals|papers)"
    r"(?: signed)?|the list|key (?:documents|agreements)|of these|included(?: among)?|also signed|also|additionally|in addition|moreover|another) ?,?)"
)
_INCLUDES = re.compile(
    r"\b(?:includ(?:e|es|ed|ing)|are|were|is|was|cover(?:s|ed)?|comprise[sd]?|namely|as follows|listed)\b"
)
# Between a verb of signing and a noun they part the two.
_PARTS = re.compile(
    r"\b(?:which|who|said|says|told|added|stressed|noted|praised|hailed|under the|in line with|in accordance|according to|implement\w*|on the basis of|pursuant|"
    r"expressed|discuss\w*|called for|thanks to|in addition to the|based on|welcomed|ahead of|besides the)\b"
)
_ALREADY = re.compile(
    r"\b(?:recently|newly|already|previously|earlier|long)[ -](?:signed|concluded|inked|adopted)\b"
)
_RUNNING = re.compile(
    r"\b(?:in force|into force|expire[sd]?|ratif\w+|withdr\w+|violat\w+|breach\w*|abrogat\w+|terminat\w+)\b"
)
# "the agreement we've signed", "the joint statement adopted during the visit".
_POINTS_BACK = re.compile(
    r" (?:(?:that |which )?(?:we|they|he|she|i)\b|(?:signed|adopted|reached|concluded|inked|issued)\b)"
)
# Everyday words, documents only right beside a verb of signing.
_EVERYDAY = ("statement", "plan", "programme", "other", "agreement_arrangement", "exchange_of_notes")
_EVERYDAY_REACH, _DATE_REACH = 90, 80
_GENERIC = frozenset({"other_document"})
_REACH = 220  # characters between a verb of signing and its document


def _around(folded: str, cue: cues.Cue, sentence: Sentence) -> str:
    """The words beside a verb of signing, in which a date would be its own."""
    return folded[max(sentence.start, cue.start - _DATE_REACH) : min(sentence.end, cue.end + _DATE_REACH)]


def _fits(cue: cues.Cue, noun: Match) -> bool:
    """Whether a verb may make this kind a document: a plan is not signed at a distance, a statement not "released"."""
    if noun.term.code.startswith(_EVERYDAY):
        near = min(abs(noun.start - cue.end), abs(cue.start - noun.end)) <= _EVERYDAY_REACH
        return near and not (noun.term.code == "statement" and cue.code == "issue")
    return True


class Reader:
    """Goes through the sentences and remembers whether the one before spoke of signing."""

    def __init__(self, text: ArticleText, names: Sequence[Name]) -> None:
        self.text, self.names = text, names
        self.documents: list[Signing] = []
        self.passages: list[Passage] = []
        self.was_signing = False
        self.heading: int | None = None  # paragraph of the heading above a list, or of its last item

    def result(self) -> Signings:
        """The documents, and the passages that no document itemises."""
        open_passages = [passage for passage in self.passages if not self._is_itemised(passage)]
        return Signings(tuple(self.documents), tuple(open_passages))

    def _is_itemised(self, passage: Passage) -> bool:
        """Whether documents named in the same sentence, the next two, or the list below say what the passage speaks of."""
        position = self.text.sentence_at(passage.start)
        near = [
            document
            for document in self.documents
            if 0 <= self.text.sentence_at(document.start) - position <= 2
        ]
        return bool(near)

    def read(self, sentence: Sentence, following: Sentence | None) -> None:
        """Take the documents of one sentence or list item; a sentence with a list behind it is its heading."""
        text = self.text
        found_nouns = nouns.of_sentence(text, sentence)
        terms = [
            match for match in text.found("signing_terms") if sentence.start <= match.start < sentence.end
        ]
        words = text.folded[sentence.start : sentence.end]
        below = self.heading is not None and sentence.paragraph == self.heading + 1
        if below and lists.is_item(text, sentence, bool(found_nouns)):
            self._item(sentence, found_nouns)
            self.heading = sentence.paragraph
            return
        published = text.article.published_on
        found = [
            cue
            for cue in cues.find(text.folded, terms, sentence.start, sentence.end)
            if cue.is_real and not cues.is_past(_around(text.folded, cue, sentence), published)
        ]
        goes_on = (
            self.was_signing
            and bool(_GOES_ON.match(words))
            and bool(_INCLUDES.search(words))
            and not cues.is_past(words, published)
        )
        before = len(self.documents) + len(self.passages)
        if found_nouns and (found or goes_on):
            self._clause(sentence, found_nouns, found, goes_on)
        self.was_signing = len(self.documents) + len(self.passages) > before or (
            self.was_signing and not found_nouns and bool(_GOES_ON.match(words))
        )
        heads = lists.is_heading(text, words, bool(found), bool(found_nouns), following)
        self.heading = sentence.paragraph if heads else None

    def _item(self, sentence: Sentence, found_nouns: Sequence[Match]) -> None:
        """A list item is one document: its first noun, or the whole item where the heading names the kind."""
        folded = self.text.folded
        mark = lists.ITEM.match(folded, sentence.start, sentence.end)
        start = mark.end() if mark else sentence.start
        while start < sentence.end and folded[start] in " \"“«'‘":
            start += 1
        end = sentence.end
        while end > start and folded[end - 1] in " ;,.\"”»'’":
            end -= 1
        if end - start < 8:
            return
        kind = found_nouns[0].term.code if found_nouns else self._kind_above()
        spans = tuple(parties.of_phrase(self.text.body, folded, start, end, self.names))
        self.documents.append(Signing(start, end, kind, spans, sentence))

    def _kind_above(self) -> str:
        """Kind of the nearest document noun above a list whose items do not repeat it."""
        last = self.passages[-1] if self.passages else None
        nouns = [
            noun for noun in self.text.found("document_terms") if last and last.start <= noun.start < last.end
        ]
        return nouns[0].term.code if nouns else "other_document"

    def _clause(
        self, sentence: Sentence, nouns: Sequence[Match], found: Sequence[cues.Cue], goes_on: bool
    ) -> None:
        reached = sentence.start
        chained = False
        for noun in nouns:
            if noun.start < reached:
                continue  # inside the subject of the document before it
            named = phrases.phrase(self.text.folded, noun, nouns, sentence.start, sentence.end)
            cue = self._tied(noun, named, found, sentence)
            if not (cue or goes_on or (chained and named.start - reached <= 40)):
                chained = False
                continue
            if self._is_standing(named) or (chained and self._is_apposition(named, reached)):
                continue
            chained = True
            reached = max(named.end, noun.end)
            self._keep(sentence, named, cue)

    def _tied(
        self, noun: Match, named: Phrase, found: Sequence[cues.Cue], sentence: Sentence
    ) -> cues.Cue | None:
        """The verb of signing that a noun belongs to: before it, or behind it in the passive."""
        folded = self.text.folded
        for cue in found:
            if not _fits(cue, noun):
                continue
            gap = folded[cue.end : noun.start] if cue.end <= noun.start else folded[named.end : cue.start]
            if cue.end <= noun.start and noun.start - cue.end <= _REACH and not _PARTS.search(gap):
                return cue
            passive = re.search(
                r"\b(?:was|were|is|are|been|being|also|jointly)\s(?:\w+\s){0,2}$",
                folded[max(sentence.start, cue.start - 30) : cue.start],
            )
            if (
                cue.start >= noun.end
                and (passive or cue.start - named.end <= 3)
                and cue.start - noun.end <= _REACH
                and not _PARTS.search(folded[noun.end : cue.start])
            ):
                return cue
        return None

    def _is_apposition(self, named: Phrase, reached: int) -> bool:
        """Whether a phrase says again what the one before it named: "the Defence Pact, a historic agreement that ..."."""
        folded = self.text.folded
        between = folded[reached : named.whole_start]
        return (
            between in (", ", " - ", " -- ")
            and named.determiner in ("a", "an", "the")
            and folded.startswith((" that ", " which ", " to ", " under ", " aimed "), named.noun.end)
        )

    def _is_told_of(self, named: Phrase) -> bool:
        """Whether a phrase points back: "the agreement we signed", "the statement adopted in Delhi"."""
        return named.determiner in ("the", "that", "this") and bool(
            _POINTS_BACK.match(self.text.folded, named.noun.end)
        )

    def _is_standing(self, named: Phrase) -> bool:
        """Whether a phrase speaks of a document that stood before, or of one already told of."""
        folded = self.text.folded
        before = folded[max(0, named.start - 30) : named.noun.start]
        if _ALREADY.search(before) or self._is_told_of(named):
            return True
        if lists.STANDING.search(before.split(",")[-1]) and named.determiner not in ("a", "an", "another"):
            return True
        if _RUNNING.search(folded, named.noun.end, min(len(folded), named.noun.end + 60)):
            return True
        bare = named.end - named.noun.end < 4 and named.noun.start - named.start < 4
        return bare and named.determiner in ("the", "its", "their", "his", "our")

    def _keep(self, sentence: Sentence, named: Phrase, cue: cues.Cue | None) -> None:
        folded = self.text.folded
        spans = parties.of_phrase(self.text.body, folded, named.start, named.end, self.names)
        if not spans and cue and cue.form != "noun" and cue.start < named.start:
            spans = parties.before(self.names, sentence.start, cue.start)
        kind = named.noun.term.code
        if not named.is_plural and kind not in _GENERIC:
            self.documents.append(Signing(named.start, named.end, kind, tuple(spans), sentence))
            return
        items = list(self._itemised(sentence, named, kind))
        self.documents.extend(items)
        if not items:
            self.passages.append(
                Passage(named.whole_start, named.end, phrases.count(named.determiner), sentence)
            )

    def _itemised(self, sentence: Sentence, named: Phrase, kind: str) -> Iterator[Signing]:
        """The documents that a plural names one by one: pairs of parties, as many areas as the count says, or one subject."""
        folded = self.text.folded
        pairs = [
            match.start()
            for match in re.finditer(
                r"\bbetween\b", folded[named.start : _sentence_stop(folded, named, sentence)]
            )
        ]
        if pairs and kind not in _GENERIC:
            stop = _sentence_stop(folded, named, sentence)
            starts = [named.start, *(named.start + offset for offset in pairs[1:])]
            for first, following in zip(starts, [*(start for start in starts[1:]), stop], strict=True):
                last = _trimmed(folded, first, following)
                spans = tuple(parties.of_phrase(self.text.body, folded, first, last, self.names))
                yield Signing(first, last, kind, spans, sentence)
            return
        number = phrases.count(named.determiner)
        items = phrases.areas(folded, named)
        if number and len(items) == number and kind not in _GENERIC:
            for index, (start, end) in enumerate(items):
                yield Signing(named.start if index == 0 else start, end, kind, (), sentence)
        elif partners := phrases.partners(folded, named, self.text.found("country_terms")):
            for first, following in zip(
                (named.start, *partners[1:]), (*partners[1:], named.end), strict=True
            ):
                yield Signing(first, _trimmed(folded, first, following), kind, (), sentence)
        elif not named.determiner and items and kind not in _GENERIC:
            yield Signing(
                named.start,
                named.end,
                kind,
                tuple(parties.of_phrase(self.text.body, folded, named.start, named.end, self.names)),
                sentence,
            )


def _sentence_stop(folded: str, named: Phrase, sentence: Sentence) -> int:
    """End of a plural's pairs of parties, "as well as between" included."""
    end = sentence.end
    while end > named.end and folded[end - 1] in " .;":
        end -= 1
    rest = folded[named.end : end]
    return end if re.match(r",? (?:as well as|and|and also) between\b", rest) else named.end


def _trimmed(folded: str, start: int, end: int) -> int:
    words = re.sub(r"[\s,;]*(?:as well as|and also|and|,)?[\s,;]*$", "", folded[start:end])
    return start + len(words)
