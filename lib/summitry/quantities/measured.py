"""What an amount measures, in the words of the article."""

import re

from summitry.patterns import compiled
from summitry.text import Sentence

# Nouns that money, percentages and measures are given of.
_MEASURES = (
    r"trade|turnover|commerce|business|exchanges?|volumes?|exports?|imports?|shipments?|deliver(?:y|ies)|suppl(?:y|ies)|sales?|purchases?|orders?|deals?|"
    r"contracts?|agreements?|investments?|fdi|stock|capital|assets|loans?|credits?|credit lines?|lines? of credit|financing|funding|funds?|grants?|"
    r"donations?|aid|assistance|packages?|budgets?|debts?|arrears|bonds?|guarantees?|swaps?|costs?|prices?|projects?|pipelines?|plants?|railways?|highways?|"
    r"corridors?|production|output|capacity|generation|consumption|traffic|cargo|freight|transit|remittances?|tourism|arrivals|flows?|tariffs?|dut(?:y|ies)|"
    r"tax(?:es)?|stakes?|shares?|growth|increases?|deficits?|surplus(?:es)?|revenues?|income|profits?|tenders?|bids?|portfolios?|commitments?|pledges?|"
    r"contributions?|relief|discounts?|gas|oil|grain|wheat|cooperation|spending|fees?|compensation"
)
_MEASURE = compiled(rf"\b(?:{_MEASURES})\b(?!-)")
# "Kenya buys a quarter of its tea there".
_TRADES = compiled(
    r"\b(?:buys?|bought|sells?|sold|exported|imported|supplie[sd]|ships|shipped|takes|took)\b[^.;]{0,40}$"
)
# "Half of the fish goes to Togo", "a third of the tourists come from Peru".
_GOES_THERE = compiled(
    r" of [^.;,]{2,40} (?:(?:(?:is|are|was|were) (?:exported|sold|sent|shipped|bought|delivered)|go(?:es)?|went) (?:to (?!the (?:polls|conclusion|state|office)\b)|by|via)|(?:comes?|came) from)\b"
)
_OF_IT = (" of it ", " of that ", " of this ")
# No noun phrase goes over one of these.
_STOPS = (
    r"a|an|the|this|that|these|those|its|his|her|their|our|my|in|of|on|at|to|for|from|by|with|and|or|but|as|than|which|who|is|are|was|were|be|been|"
    r"has|have|had|will|would|could|may|can|should|must|said|says|per|into|over|under|between|among|during|since|last|next|year|out|up|down|worth|"
    r"it|he|she|they|we|i|also|now|while|when|where|if|not|about|some|more|less|both|all|each|every|any|within|through|until|till|after|before|via|"
    r"including|reach\w*|total+(?:ed|ing)|amount\w*|stand\w*|stood|hit|rose|grew|fell|increas(?:ed|es|ing)|exceed\w*|surpass\w*|register\w*|expand\w*|"
    r"giv\w+|gave|provid\w+|receiv\w+|sign\w*|announc\w+|pledged|offer(?:ed|s|ing)?|secur(?:e|ed|es|ing)|rais\w+|boost\w*|doubl\w+|tripl\w+|bring\w*|"
    r"brought|build\w*|buy\w*|upgrad\w+|help\w*|support|fund|financ(?:e|ed)|annually|monthly|daily|so|far|respectively|alone|ago|"
    r"expect(?:s|ed)?|hope[sd]?|wants?|wanted|aim(?:s|ed)?|intend(?:s|ed)?|seeks?|sought|stays?|go|goes|comes?|appl(?:y|ies)|remains?|means?|makes?|lies|takes?|needs?|allows?|becomes?|helps"
)
_TOKEN = rf"(?:u\.s\.|(?!(?:{_STOPS})(?![\w-]))[^\W\d_][\w'-]*)"
# " of solar power", " in grants", " loan", "-tonne cargo": a noun phrase behind an amount.
_PHRASE = rf"[ -](?:(?:in|of|worth of) )?(?P<phrase>{_TOKEN}(?: {_TOKEN}){{0,4}}(?: (?:in|of) (?:{_TOKEN} )?(?:{_MEASURES})(?: and (?:{_MEASURES}))?(?!\w))?)"
_BEHIND = compiled(_PHRASE)
# The same sum in other currencies may stand between: "$5 million (4.6 million euros) loan".
_BEHIND_BRACKETS = compiled(rf"(?: ?\([^()\n]{{1,60}}\)|[^()\n]{{0,30}}\)){_PHRASE}")
_BEFORE = compiled(rf"(?<![\w'-]){_TOKEN}(?: {_TOKEN})*(?: and {_TOKEN})?(?: {_TOKEN})* $")
_WORTH = re.compile(r"(?:,? (?:worth|valued at|estimated at|totall?ing|amounting to|costing)) $")
# Directly before an amount these are verbs ("the visa costs $80"), unless somebody's or all of them are meant ("its orders").
_VERB = compiled(r"(?:costs?|suppl(?:y|ies)|orders?|purchases?|funds?|grants?|shares?)")
_OWNED = compiled(
    r"(?:^|'s |s' |\b(?:a|an|the|its|his|her|their|our|total|overall|annual|yearly|monthly|average|combined|estimated|unit|of|in|with) )$"
)
_VERBAL = re.compile(r"\w{2,}(?:ed|ly|ing)$")
_NOUN_LIKE = frozenset(
    {"combined", "funding", "financing", "lending", "spending", "shipping", "mining", "housing", "training"}
)
# "Exports of 5 million euros and imports of 7 million"
_AMOUNT_AND = re.compile(r"(?:thousand|[mb]illion|trillion) (?:\w+ )?and ")
_EXTENTS = frozenset("long wide deep high tall thick away apart".split())
_CLAUSE = compiled(r"; |, (?:and|but|while|whereas|with|as well as|of which) ")
_REACH = 45
_CLAUSE_REACH = 250
_FAR = 70  # a measure farther before an amount belongs to something else


def is_near(folded: str, sentence: Sentence, start: int, end: int) -> bool:
    """Whether something that can be measured is named near: "exports to Chile have doubled", "doubled its exports"."""
    first, last = max(sentence.start, start - 2 * _FAR), min(sentence.end, end + _REACH)
    if folded.startswith(_OF_IT, end):  # of what the sentence before is about
        first = max(0, start - 2 * _FAR)
    return bool(
        _MEASURE.search(folded, first, start)
        or _MEASURE.search(folded, end, last)
        or _TRADES.search(folded, first, start)
        or _GOES_THERE.match(folded, end, sentence.end)
    )


def words(folded: str, body: str, floor: int, span: tuple[int, int], limit: int) -> str | None:
    """What an amount measures: the noun phrase behind it, else the nearest measure before it.

    Args:
        folded: Folded text.
        body: The text itself; the words are returned from it.
        floor: Beginning of the sentence.
        span: The amount, its bound included.
        limit: End of the sentence.

    Returns:
        Words of the article; None where neither is found.
    """
    start, end = span
    for pattern in (_BEHIND, _BEHIND_BRACKETS):
        behind = pattern.match(folded, end, limit)
        if behind and (found := _noun_phrase(folded, body, *behind.span("phrase"))):
            return found
    worth = _WORTH.search(folded[max(floor, start - 20) : start])
    if worth and (said := _phrase_before(folded, body, floor, start - (worth.end() - worth.start()))):
        return said
    floor = max(floor, start - _CLAUSE_REACH)
    for clause in _CLAUSE.finditer(folded, floor, start):
        floor = clause.end()
    measures = list(_MEASURE.finditer(folded, max(floor, start - _FAR), start))
    if measures and measures[-1].end() >= start - 1 and _is_verb(folded, floor, measures[-1]):
        verb = measures.pop()
        if not verb.group().startswith("cost"):
            return None
        if subject := _phrase_before(folded, body, floor, verb.start() - 1):
            return subject
    return _phrase_before(folded, body, floor, measures[-1].end()) if measures else None


def _is_verb(folded: str, floor: int, measure: re.Match[str]) -> bool:
    """Whether a measure right before an amount is what somebody does: "the visa costs", "they order"."""
    start = measure.start()
    return _VERB.fullmatch(measure.group()) is not None and not _OWNED.search(
        folded[max(floor, start - 20) : start]
    )


def _noun_phrase(folded: str, body: str, first: int, last: int) -> str | None:
    """The words behind an amount, if they are a noun: a name there is a place or a person ("in Ghana")."""
    tokens = folded[first:last].split(" ")
    if tokens[0] in _EXTENTS:  # "1,250 km long", "a 40-km-long tunnel"
        first, tokens = first + len(tokens[0]) + 1, tokens[1:]
    if not tokens:
        return None
    for number, token in enumerate(tokens):
        if _VERBAL.match(token) and token not in _NOUN_LIKE and number:
            last = first + len(" ".join(tokens[:number]))
            break
    head = body.rfind(" ", first, last) + 1 or first
    if _VERBAL.match(tokens[0]) and tokens[0] not in _NOUN_LIKE and len(tokens) == 1:
        return None
    return body[first:last] if body[max(head, first)].islower() else None


def _phrase_before(folded: str, body: str, floor: int, end: int) -> str | None:
    """The noun phrase that ends at `end`: its words go back to a preposition, an article or a verb."""
    begin = max(floor, end - _REACH)
    begin = folded.find(" ", begin, end) + 1 if begin > floor else begin
    match = _BEFORE.search(folded[begin:end] + " ")
    if not match:
        return None
    start = begin + match.start()
    if amount := _AMOUNT_AND.match(folded, start, end):
        start = amount.end()
    tokens = folded[start:end].split(" ")
    for number in range(len(tokens) - 2, -1, -1):
        if _VERBAL.match(tokens[number]) and tokens[number] not in _NOUN_LIKE:
            start += len(" ".join(tokens[: number + 1])) + 1
            break
    return body[start:end] or None
