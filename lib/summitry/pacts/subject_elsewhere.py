"""Where an article says what a document is about, when its title does not."""

import re

from summitry.layout import ArticleText
from summitry.pacts.found import Signing
from summitry.patterns import compiled
from summitry.text import Sentence

# Texts of many matters: what the words behind them speak of is but a part.
_SPRAWLING = ("statement_joint", "statement_communique", "declaration_joint")
_CLAUSE = compiled(
    r"(?:\s\([^()]{2,60}\))?,?\s(?:(?:which|that)(?! (?:was|were|is|are|has been|had been) (?:\w+ly )?(?:signed|inked|concluded))|(?:under|by|in|with|through) which|whereby|covering|spanning|aim(?:ed|ing)|intended|designed|to|for|in a bid|in order|providing|"
    r"allowing|enabling|permitting|committing|clearing|paving|opening|outlining|promising|pledging|dubbed|called|worth|valued|totall?ing)\b"
)
# "a statement signed by both ministers, which allows for ...".
_WHICH = compiled(
    r",\swhich\s(?:will|would|aims|covers?|allows?|provides?|includes?|envisages|commits?|enables?|focuses|seeks|sets)\b"
)
# "On the arms sector, the two signed a memorandum", "In agriculture, ...".
_OPENING = compiled(
    r"(?:also |meanwhile, |separately, )?(?:on|in|regarding|concerning) (?:the )?(?!\w+day\b|addition|return|turn|response|line|this|that|his|her|their|its|presence)(?:(?:fields?|areas?|spheres?|sectors?|domains?) of )?[a-z][a-z -]{2,40}(?: (?:sector|field|front|area|side|sphere|matters|issues))?, "
)
# "The memorandum signed by both ministers covers dance".
_DOES = compiled(
    r"(?:,?\s(?:by|between|in|at|during|on|with)\s[^;.]{3,120}?)?,?\s(?:covers|provides for|focuses on|concerns|envisages|includes|aims (?:at|to)|seeks to|allows|calls for|commits|sets|protects|opens|regulates|governs|guarantees|grants|creates|establishes|abolishes|scraps|lifts|cuts|lowers|exempts|extends|deals with|relates to|lets|enables|will|would)\s"
)
# "Under an agreement signed today, Oslo will send doctors": what will be done is its matter.
_GROUND = compiled(
    r"\b(?:under(?:\sthe\sterms\sof)?|agreed,?\sin|undertook,?\sin|pledged,?\sin|according to|in line with|in accordance with|pursuant to)\s(?:an?|the)\s(?:[\w-]+\s){0,3}$"
)
_BEHIND_COMMA = re.compile(r"[^,;.]{0,90},\s")
_TO_THAT_END = (
    " to that end",
    " to this end",
    " to that effect",
    " to this effect",
    " in this field",
    " in that field",
)
# "The health ministers signed a memorandum", "signed by the ministers of health": whoever signs, of that it is.
_MINISTERS = r"(?:(?:[a-z-]+,?\s(?:and\s)?){1,3}ministers\b(?!\sof\s(?!the\b|both\b|two\b))|ministers\sof\s(?:[a-z-]+,?\s(?:and\s)?){1,4})"
_SIGNED_BEHIND = compiled(rf"(?P<who>{_MINISTERS})[^,;.:]{{0,50}}$")
_SIGNED_BY = compiled(rf"\s(?:[^,;.:]{{3,40}}\s)?by\s(?:the\s)?(?P<who>{_MINISTERS})")
_SAYS = compiled(r"\b(?:said|told|that|as|while|with|after)\b")
_OPENS_WITHIN = 40  # characters of "According to a five-page "
_LONGEST = 260  # characters of a clause
# Another speaker or another matter of the report.
_OTHER_MATTER = compiled(
    r"[;—]|,\s[^,;.]{2,50}\s(?:said|says|reported|announced|added)\b|\b(?:said|says|told|according to|in the presence|attended by|also signed|on the sidelines|after (?:the|their|his|her|talks|holding)|during (?:the|his|her)|while)\b"
)
_DOCUMENT = r"(?:agreement|deal|pact|accord|mou|memorandum(?: of understanding)?|document|treaty|protocol|contract|partnership|programme|program|plan|letter|roadmap|arrangement|convention)"
_GOES_ON = compiled(
    rf"(?:under|through|by|with|as part of) (?:the|this|that) (?:new |landmark |signed )?(?:[\w-]+ )?{_DOCUMENT}\b"
    rf"|(?:the|this|that) (?:new |landmark |signed |latest )?(?:[\w-]+ )?{_DOCUMENT}(?:,[^,;.]{{3,60}},)? (?:will|would|aims?|covers?|provides?|commits?|allows?|enables?|includes?|envisages?|focuse[sd]|seeks?|sets?|lays?|calls?|paves?|outlines?|establishes|creates|gives?|makes?|opens?|is (?:aimed|intended|designed|meant|expected|worth)|was (?:aimed|intended|designed)|also)\b"
    r"|it (?:will|would|aims?|covers?|provides?|commits?|allows?|enables?|includes?|envisages?|focuses|seeks|sets|lays|calls|paves|is (?:aimed|intended|designed|meant|expected))\b"
)
# "Formalised the opening of accounts by means of an agreement".
_SEALED = compiled(
    r"\s[^.;:]{3,160}?\s(?:with|through|by(?: (?:means|way) of)?|in(?: the form of)?)\s(?:an?|two|three)\s(?:[\w-]+\s){0,3}"
)


def spans(text: ArticleText, signing: Signing) -> list[tuple[int, int]]:
    """Words that say what a document is about outside its title.

    These are what its sentence opens with ("On fisheries, ..."), else the clause behind its title or behind the verb of signing, and the next sentence of the
    paragraph where it begins with the document ("Under the deal, ...", "It covers ..."). A joint statement
    speaks of too much for any of it to be its matter.

    Args:
        text: The article.
        signing: The document.

    Returns:
        Their spans in reading order; nothing said: none.
    """
    if signing.code in _SPRAWLING or signing.is_item:
        return []
    folded = text.folded
    index = text.sentence_at(signing.start)
    sentence = text.sentences[index]
    opening = None if signing.has_subject else _OPENING.match(folded, sentence.start, signing.start)
    if opening and text.codes_in("sector_terms", *opening.span()):
        return [opening.span()]
    sealed = _SEALED.fullmatch(folded, signing.cue.end, signing.start) if signing.cue else None
    if sealed and not signing.has_subject and text.codes_in("sector_terms", *sealed.span()):
        return [sealed.span()]
    ends = [signing.end, *([signing.cue.end] if signing.cue and signing.cue.start >= signing.end else [])]
    found = [_cut(text, match.end(), sentence.end) for end in ends if (match := _CLAUSE.match(folded, end))]
    if not found and signing.cue and signing.cue.start >= signing.end:
        does = _DOES.match(folded, signing.cue.end, sentence.end)
        found = [_cut(text, does.end(), sentence.end)] if does else []
    which = _WHICH.search(folded, max(ends), min(sentence.end, max(ends) + _LONGEST))
    if not found and which:
        found.append(_cut(text, which.end(), sentence.end))
    if not (found or signing.has_subject) and _GROUND.search(folded, sentence.start, signing.start):
        found = _of_ground(text, signing, sentence, max(ends))
    if index + 1 < len(text.sentences):
        following = text.sentences[index + 1]
        if _GOES_ON.match(folded, following.start):
            found.append((following.start, following.end))
    return found


def _of_ground(text: ArticleText, signing: Signing, sentence: Sentence, end: int) -> list[tuple[int, int]]:
    """What is done under a document: the clause behind the comma, or else the one before: "Oslo will send doctors, under an accord signed today"."""
    behind = _BEHIND_COMMA.match(text.folded, end, sentence.end)
    if signing.start - sentence.start < _OPENS_WITHIN:
        return [_cut(text, behind.end(), sentence.end)] if behind else []
    return [(sentence.start, signing.start)]


def signers(text: ArticleText, signing: Signing) -> list[tuple[int, int]]:
    """The ministers who signed a document of which nothing else is said."""
    cue = signing.cue
    if cue is None or cue.code != "sign" or signing.has_subject or signing.is_item:
        return []
    folded, sentence = text.folded, text.sentences[text.sentence_at(signing.start)]
    if cue.start > signing.start:
        who = _SIGNED_BY.match(folded, cue.end, sentence.end)
    else:
        who = _SIGNED_BEHIND.search(folded, max(sentence.start, cue.start - 110), cue.start)
    return [who.span("who")] if who and not _SAYS.search(who.group()) else []


def before(text: ArticleText, signing: Signing) -> list[tuple[int, int]]:
    """The sentence before the one that first tells of a document of which nothing is said: "Energy was discussed. A memorandum to that end was signed".

    Returns:
        Its span; none for a document that words name, for texts of many matters, and across paragraphs.
    """
    says_more = signing.has_subject and not text.folded.endswith(_TO_THAT_END, signing.start, signing.end)
    names_itself = (
        says_more or signing.is_item or signing.code.startswith((*_SPRAWLING, "declaration", "other_minutes"))
    )
    index = text.sentence_at(signing.start)
    if (
        names_itself
        or not index
        or "\n" in text.body[text.sentences[index - 1].end : text.sentences[index].start]
    ):
        return []
    start, end, _ = text.sentences[index - 1]
    return [(start, end)]


def _cut(text: ArticleText, start: int, end: int) -> tuple[int, int]:
    """A clause ends before another document, another speaker or another matter."""
    last = min(end, start + _LONGEST)
    other = _OTHER_MATTER.search(text.folded, start, last)
    noun = next((term.start for term in text.found("document_terms") if start < term.start < last), last)
    return start, min(noun, other.start() if other else last)
