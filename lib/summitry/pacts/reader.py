"""Reads an article sentence by sentence for documents signed, exchanged or adopted."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.pacts import (
    described,
    list_headers,
    list_lines,
    long_ago,
    passages,
    phrases,
    pointing,
    signing_verbs,
    subject_before,
    unnamed_items,
)
from summitry.pacts.continuations import (
    includes,
    is_next_of_count,
    tells_of_ceremony,
    tells_of_signing,
    tells_of_some,
)
from summitry.pacts.counted_again import with_counted
from summitry.pacts.found import Signing
from summitry.pacts.further_ones import one_more
from summitry.pacts.known import Known
from summitry.pacts.links import Link, link
from summitry.pacts.phrase_documents import items, parted
from summitry.pacts.without_verb import may_tell
from summitry.text import Sentence, by_sentence

if TYPE_CHECKING:  # rows stand in the package that imports this one
    from summitry.extract.rows import Name

_FIRST = tuple(f"first{ly}, {article}" for ly in ("", "ly") for article in ("", "a ", "an ", "the "))


class Reader:
    """Goes through an article's sentences and remembers what the one before said."""

    def __init__(self, text: ArticleText, names: "Sequence[Name]") -> None:
        """Prepare to read `text`, in which `names` of organisations and titles stand."""
        self.text = text
        organisations = [name[:2] for name in names if name.kind == "organisation"]
        self.known = Known(organisations, text.found("country_terms"), long_ago.day_of(text))
        self.terms = text.found("document_terms")
        self.signs = text.found("signing_terms")
        self.may_head = list_headers.may_list(text.folded)
        self.found: list[Signing] = []
        self.header: list_headers.Header | None = None
        self.is_continued = self.is_numbered = self.is_group_told = self.is_paper_told = False
        self.plural: str | None = None
        self.counted: str | None = None
        self.unread: list[tuple[Sentence, Sequence[Match]]] = []

    def read(self) -> list[Signing]:
        """All documents and groups, in reading order."""
        report = passages.of(self.text, self.known.today, may_list=self.may_head)
        if not report:
            return []
        signs_of = {sentence.start: found for sentence, found in by_sentence(self.signs, report)}
        terms_of = with_counted(self.text, report, self.terms, signs_of)
        for sentence in report:
            terms = terms_of.get(sentence.start, ())
            if self._may_tell(sentence, terms, sentence.start in signs_of):
                self._sentence(sentence, terms, signs_of.get(sentence.start, ()))
            elif terms:
                self.unread.append((sentence, terms))
                self.is_continued = False
            else:
                is_ceremony = sentence.start in signs_of and tells_of_ceremony(
                    self.text.folded, *sentence[:2]
                )
                self.is_continued = (self.is_continued and self._goes_on(sentence)) or is_ceremony
        # "on water, on forests and on , and others": a list with nothing between two of its marks.
        return [one for one in self.found if one.start < one.end]

    def _goes_on(self, sentence: Sentence) -> bool:
        """Whether a sentence without a document noun says what the plural before it stands for."""
        last = self.found[-1] if self.found else None
        if last and not last.is_group and (more := one_more(self.text, sentence, self.known, last.code)):
            self.found.append(more)
            return True
        if tells_of_signing(self.text.folded, sentence.start, sentence.end):
            return True
        if not self.plural:
            return False
        span = (list_lines.unmarked(self.text.folded, sentence.start, sentence.end), sentence.end)
        if pointing.may_point(self.text.folded, sentence.start) and self._names_matters(span, ()):
            return True
        listed = unnamed_items.in_next(self.text, span, self.plural, (), self.known)
        if listed:
            self._itemise()
            self.found += listed
            self.plural = listed[-1].code
        return bool(listed) or tells_of_some(self.text.folded, span[0])

    def _may_tell(self, sentence: Sentence, terms: Sequence[Match], signs: bool) -> bool:
        """Whether a sentence, with a verb of signing or without, can tell of a signed document at all: asked of most sentences, and denied of most."""
        folded, (start, end, _) = self.text.folded, sentence
        if folded.endswith("?", start, end) and folded.find('"', start, end) < 0:
            return False  # "Did you sign a treaty?"
        if self.header or (self.may_head and list_headers.may_head(folded, start, end)):
            return True
        if not terms:
            return False
        return bool(
            signs
            or list_headers.is_kinds(folded, start, end)
            or self.is_continued
            or (self.found and is_next_of_count(folded, start, end))
            or may_tell(folded, start, end)
            or (self.is_group_told and pointing.may_point(folded, start))
            or (self.is_paper_told and folded.startswith("the ", start))
        )

    def _sentence(self, sentence: Sentence, terms: Sequence[Match], signs: Sequence[Match]) -> None:
        text, span = self.text, (sentence.start, sentence.end)
        if self.header and list_lines.is_number(text.body[sentence.start : sentence.end]):
            self.is_numbered = True
            return
        span = (list_lines.unmarked(text.folded, *span), span[1])
        nouns = phrases.in_sentence(text.body, text.folded, terms, self.known, span) if terms else []
        verbs = signing_verbs.find(text.folded, signs, *span, goes_on=bool(self.found))
        is_next = bool(self.found) and is_next_of_count(text.folded, *span)
        goes_on = (self.is_continued and (bool(self.plural) or not includes(text.folded, span[0]))) or is_next
        own = pointing.own_group(text.folded, nouns, verbs)
        may_point = (self.is_group_told or own) and pointing.may_point(text.folded, span[0])
        if may_point and self._names_matters(span, nouns, own):
            return
        links = link(text.folded, span, nouns, verbs, self.known.today, goes_on)
        plural = self.plural if self.is_continued else None
        if is_next and not plural:
            plural = self.counted or (nouns[0].code if nouns else None)
        found = self._enumerated(span, nouns, links, plural)
        head = self._head(span, nouns, verbs)
        last = self.found[-1] if self.found else None
        if self.header and not head and list_headers.is_next_header(text.body, span, self.header, last):
            self.header = None
        if self.header and not head and all(signing.is_group for signing in found):
            listed = self._item(sentence, nouns)
            if listed:
                self._itemise()
                self.found += parted(text.body, text.folded, listed, nouns)
                return
        if self.is_continued and found and links and links[0].cue is None:
            self._itemise()
        if not (links or found or head) and (self.is_group_told or self.is_paper_told):
            found = described.documents(text, span[0], nouns, self.found, is_paper_told=self.is_paper_told)
        elif self.header and not head:
            found = list_lines.as_items(text.body, sentence[:2], found, self.header)
        self.is_paper_told = not found and any(one.phrase.code == "other_document" for one in links)
        self._remember(found, head)
        if found and not self.plural:
            self.plural = pointing.of_several(text.folded, nouns)

    def _remember(self, found: Sequence[Signing], head: list_headers.Header | None) -> None:
        """Take what a sentence tells, and keep in mind what the next one may go on from."""
        groups = [signing for signing in found if signing.is_group]
        # "... were signed: First, an accord on tea. Second, ...": the first of a list.
        named = [one for one in found if not one.is_group]
        is_first = len(named) == 1 and self.text.folded.endswith(_FIRST, 0, named[0].start)
        if not head and groups and (not named or is_first):
            head = list_headers.Header(
                groups[0].code if groups[0].code != "other_document" else None, groups[0].cue, needs_noun=True
            )
        self.header = head or self.header
        self.is_numbered = False
        self.is_continued = bool(found or head)
        if groups or not self.is_continued:
            self.plural = groups[-1].code if groups else None
        elif found and found[-1].kind_end == found[-1].start:
            self.plural = found[-1].code  # "The third agreement concerns ..., the fourth ..."
        self.found += found
        self.is_group_told = self.is_group_told or bool(groups)
        self.counted = next((group.code for group in reversed(groups) if group.number), self.counted)

    def _head(
        self, span: tuple[int, int], nouns: Sequence[phrases.Phrase], verbs: Sequence[signing_verbs.Cue]
    ) -> list_headers.Header | None:
        """A sentence as a header; one that names no kind announces documents of the kind told before: "Inked were: ..."."""
        head = list_headers.header(
            self.text.folded,
            span,
            nouns,
            verbs,
            is_continued=self.is_continued,
            is_group_told=any(signing.is_group and not signing.is_itemised for signing in self.found),
        )
        if head is None or head.needs_noun:
            return head
        code = self.plural or self.counted
        if not head.code and code and code != "other_document":
            head = head._replace(code=code)
        return head._replace(plain_until=self._plain_until(span[1], head.code))

    def _plain_until(self, end: int, code: str | None) -> int:
        """Where the lines end that are items of the list below a header that ends at `end`, though nothing marks them."""
        if self.text.folded[end - 1] != ":":
            return 0
        groups = [signing for signing in self.found if signing.is_group]
        number = next((group.number for group in reversed(groups) if group.code == code), None)
        return list_lines.plain_until(self.text.body, end, number)

    def _item(self, sentence: Sentence, nouns: Sequence[phrases.Phrase]) -> Signing | None:
        """The line of a list as a document; behind one that is none, only a line that begins with its kind is."""
        text, span = self.text, (sentence.start, sentence.end)
        if self.header is None:
            return None
        listed = list_lines.item(text.body, text.folded, span, nouns, self.header, self.is_numbered)
        # Behind a line that ends with a semicolon one more follows, if no bullet is there to tell.
        self.is_numbered = (
            bool(listed) and text.body[span[1] - 1] == ";" and not list_lines.is_marked(text.body, *span)
        )
        if listed:
            self.header = list_lines.below(self.header, listed)
        else:
            follows_item = bool(self.found) and self.found[-1].is_item
            is_part = (
                list_lines.is_marked(text.body, *span)
                or list_lines.is_cell(text.folded, *span)
                or (follows_item and list_lines.explains(text.folded, span[0]))
            )
            self.header = self.header._replace(begins_so=True, needs_noun=True) if is_part else None
        return listed

    def _names_matters(
        self, span: tuple[int, int], nouns: Sequence[phrases.Phrase], own: Signing | None = None
    ) -> bool:
        """Whether a sentence names what documents are about, told of before or as its `own`; then they are taken, and their passage is itemised.

        Documents that nobody counted are those of the sentence before.
        """
        groups = [
            signing
            for signing in self.found
            if signing.is_group
            and (signing.number or (self.is_continued and not (signing.is_itemised or signing.is_definite)))
        ]
        if not groups and own:
            groups = [own]
            self.found.append(own)
        named = pointing.named(self.text, span, groups, nouns)
        if not named:
            if groups == [own]:
                self.found.pop()
            return False
        group, found = named
        self.found[self.found.index(group)] = group._replace(is_itemised=True)
        self.found += found
        self.is_group_told, self.is_continued = False, False
        return True

    def _enumerated(
        self,
        span: tuple[int, int],
        nouns: Sequence[phrases.Phrase],
        links: Sequence[Link],
        plural: str | None,
    ) -> list[Signing]:
        """What the linked phrases stand for; a list of items without a kind of their own takes that of its plural."""
        found: list[Signing] = []
        listed: list[Signing] = []
        if plural and (listed := unnamed_items.in_next(self.text, span, plural, nouns, self.known)):
            self._itemise()
        for linked in links:
            if listed and listed[0].start <= linked.phrase.kind_start < listed[-1].end:
                continue
            signings = list(self._signings(linked))
            # "The first deal signed between both was on ports": what it is about names it.
            if listed and linked.phrase.kind_start < listed[0].start:
                signings = [signing for signing in signings if signing.is_group]
            if len(signings) == 1 and signings[0].is_group and not listed:
                listed = unnamed_items.in_sentence(
                    self.text, linked.phrase, linked.cue, nouns, self.known, span[1]
                )
                signings = [signings[0]._replace(is_itemised=signings[0].is_itemised or bool(listed))]
            found += signings
        return found + listed

    def _signings(self, linked: Link) -> Iterator[Signing]:
        for signing in items(self.text.body, self.text.folded, linked.phrase, linked.cue):
            points_back = signing.is_definite and not signing.has_subject
            named = subject_before.words(self.text, self.known, self.unread, signing) if points_back else None
            if named or linked.is_itemised:
                signing = signing._replace(is_itemised=linked.is_itemised, named=named)
            yield signing

    def _itemise(self) -> None:
        """Mark the groups at the end of what was found: documents that follow say what they speak of."""
        position = len(self.found) - 1
        while position >= 0 and self.found[position].is_group:
            self.found[position] = self.found[position]._replace(is_itemised=True)
            position -= 1
