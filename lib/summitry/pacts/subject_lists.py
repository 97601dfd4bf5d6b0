"""A list of what documents are about, none of which repeats its noun: which commas and which "and" part two of them."""

import re
from collections.abc import Iterable

from summitry.patterns import compiled

_SEPARATOR = re.compile(r",\s(?:(?:and|as well as|or|&)\s)?(?:also\s)?|\s(?:and|as well as|&)\s(?:also\s)?")
_SEMICOLON = re.compile(r";\s(?:(?:and|as well as)\s)?(?:also\s)?")
_MATTERS = (
    r"(?:co-?operation|collaboration|partnerships?|exchanges?|protection|promotion|establishment|creation|avoidance|recognition|abolition|elimination|development|construction|supply|transfer|"
    r"training|setting up|sharing|mutual|joint|assistance|consultations?|encouragement|prevention|extradition|waiver|exemption|implementation|amendments?|extension|renewal|provision|strengthening|"
    r"reduction|restoration|conservation|preservation|regulation|facilitation|employment|recruitment|modernisation|modernization|rehabilitation|twinning|reactivation|activation|launch|opening|purchase|"
    r"repair|monitoring|repatriation|readmission|procurement|interconnection|harmoni[sz]ation|certification|digiti[sz]ation|simplification|liberali[sz]ation|reconstruction|renovation|expansion|delimitation|demarcation|suppression|settlement)"
)
_KIND_OF_MATTER = r"(?:(?:bilateral|technical|economic|mutual|joint|closer|further|cultural|legal|military|political|judicial|scientific)\s)"
# What an item of such a list begins with.
_BEGINS = compiled(
    rf"(?:(?:in|on|for)\s)?(?:(?:the|an?)\s)?(?:(?:fields?|areas?|spheres?|sectors?|domains?)\sof\s|{_KIND_OF_MATTER}{{1,2}}{_MATTERS}\b|{_MATTERS}\s(?:of|in|on|for|between|with|from|against)\b)"
)
_TOLD = compiled(rf"(?:the\s)?{_KIND_OF_MATTER}{{0,2}}{_MATTERS}\b")
_LEAD = compiled(
    r"(?:(?:for|on|in|regarding|concerning|the|an?)\s){0,2}(?:(?:fields?|areas?|spheres?|sectors?|domains?)\sof\s)?"
)
_ENDS = compiled(
    r"\b(?:co-?operation|collaboration|partnership|protection|promotion|assistance|consultations|exchanges?|training|development|management)$"
)
# "cooperation in agricultural, livestock and food safety fields": one noun for all of them.
_SHARED_NOUN = compiled(
    r"\bin (?:the )?[^;:]{3,90}?\s(?:fields|areas|sectors|spheres|domains|matters|affairs|industries)\b"
)
_ADJECTIVE = compiled(
    r"(?:^|\s)(?!(?:capital|hospital|festival|material|metal|music|traffic|public|clinic|rental|disposal|renewal|arrival|survival|mineral|logistic|republic)$)[\w-]*(?:al|ic|ary|ive|ous|ern|ific)$"
)
# "political, cultural and scientific dialogue": adjectives by themselves are no item.
_ADJECTIVES = compiled(r"(?:[\w-]+(?:al|ic|ary|ive|ous|ern|ific)(?:,\s(?:and\s)?|\sand\s|$)){1,4}")
# "the promotion and mutual protection of investments": two deeds and one thing they are done to.
_DEED = (
    r"(?:promotion|protection|encouragement|avoidance|prevention|elimination|establishment|development|creation|construction|recognition|operation|maintenance|design|exploration|exploitation|"
    r"production|processing|transfer|exchange|management|conservation|preservation|monitoring|expansion|modernisation|modernization|supply|delivery|purchase|sale|use|planning|building|repair|facilitation|support|return|readmission|strengthening)"
)
# But no field that is named by what is done in it: "on cultural exchange and the protection of forests".
_DEED_BEFORE = compiled(
    rf"(?:^|[,;]\s|\b(?:and|or|on|for|in|to|the|an?|their|its|joint|mutual|reciprocal|further|safe|peaceful|sustainable|effective|proper|free)\s){_DEED}$"
)
_DEED_BEHIND = compiled(rf"(?:(?:[\w-]+\s){{0,2}}{_DEED}\s(?:of|for)|response\sto)\s")
DEEDS = (
    r"(?:abolish|activate|avoid|ban|boost|build|buy|combat|conduct|construct|cooperate|create|curb|cut|deepen|develop|drill|ease|end|enhance|ensure|establish|exchange|expand|explore|extend|facilitate|fight|foster|fund|hold|improve|increase|launch|lay|lift|link|modernise|modernize|"
    r"open|operate|patrol|produce|promote|protect|provide|recogni[sz]e|reduce|restore|resume|run|scrap|sell|set up|share|simplify|strengthen|study|supply|support|tackle|train|upgrade|waive|work)"
)
# "access for Norwegian salmon and cod to the Maltese market": two goods and one way.
_GOODS = re.compile(
    r"(?:on\s)?(?:the\s)?(?:(?:market|duty-free|greater|better)\s)?(?:access|exports?|imports?|shipments?|suppl(?:y|ies)|sales?|deliver(?:y|ies)|transfer)\s(?:for|of)\s"
)
_TO_WHOM = re.compile(
    r"(?:[\w-]+\s){1,3}(?:in)?to\s(?:the\s)?[\w-]+(?:\s[\w-]+)?$|(?:[\w-]+\s){1,3}(?:in)?to\s(?:the\s)?[\w-]+(?:\s[\w-]+)?[,.;]"
)
# Two words that name one field between them.
_ONE_FIELD = compiled(
    r"\b(?:(?:science|scientific) and tech\w+|oil and (?:natural )?gas|research and (?:development|innovation)|health and medic\w+|trade and econom\w+|trade and investments?|economic and (?:trade|tech\w+)|food and agricultur\w+|"
    r"sanitary and phytosanitary|small and medium\w*|youth and sports?|sports? and youth|films? and (?:television|tv)|radio and (?:television|tv)|television and radio|labou?r and employment|arts? and cultur\w+|cultur\w+ and arts?|"
    r"search and rescue|information and (?:communications?|technolog\w+)|legal and judicial|transport and logistics|peace and security|defen[cs]e and security|language and literature|banking and finance|education and training|"
    r"climate and environment\w*|environment and climate|fruits? and vegetables?|posts? and tele\w+|textiles? and clothing|iron and steel|quarantine and inspection|inspection and quarantine|water and sanitation|wind and solar|"
    r"solar and wind|standards? and (?:metrology|quality|conformity\w*)|double taxation and (?:the )?(?:prevention|fiscal|tax)|roads? and bridges?|women and children|flora and fauna|customs and excise|civil and commercial|civil and criminal)"
)
_FIELD_OF = re.compile(r"\b(?:fields?|areas?) of\b[^;]*(?:;\s\w+)?$")
_BOTH = re.compile(r"\sbetween\s(?:(?!\sand\s).)*$")
_CLOSED = 3  # ", and", and an "and" behind which an item begins
_WEIGHTS = {",": 2, " ": 1}


def split(folded: str, start: int, end: int, number: int | None) -> list[tuple[int, int]]:
    """Spans of the items of a list.

    Semicolons part; else so many of its commas and "and" as a list of `number` items has, those first behind
    which an item begins. Without a number, or where no so many can part, those that a list of its own makes.

    Args:
        folded: The article's text, folded.
        start: Where the list begins.
        end: Where it ends.
        number: How many items are expected, where that was said.
    """
    if semicolons := list(_SEMICOLON.finditer(folded, start, end)):
        return between(
            [
                mark
                for mark in semicolons
                if not _adds_field(folded[start:end], mark.start() - start, mark.end() - start)
            ],
            start,
            end,
        )
    marks: list[re.Match[str]] = []
    for mark in _SEPARATOR.finditer(folded, start, end):
        first = marks[-1].end() if marks else start
        if not joins(folded, first, mark):
            marks.append(mark)
    marks = across_fields(folded, _apart(folded, start, end, marks), number)
    if number == len(marks) + 1:
        return between(marks, start, end)
    heaviest = _heaviest(folded, marks, number - 1) if number and len(marks) >= number > 1 else []
    return between(heaviest or _natural(folded, marks), start, end)


def _adds_field(words: str, start: int, end: int) -> bool:
    """Whether a semicolon adds a field to an item: "cooperation in the field of children; youth; and sport"."""
    added = words[end:].partition(";")[0].rstrip(" .")
    return " " not in added and bool(_FIELD_OF.search(words, 0, start))


def _natural(folded: str, marks: list[re.Match[str]]) -> list[re.Match[str]]:
    """Commas, what an item begins behind, and the one "and" that closes the list."""
    last = max((i for i, mark in enumerate(marks) if mark.group()[0] == ","), default=-1)
    is_closed = last >= 0 and len(marks[last].group().split()) > 1
    behind = [] if is_closed else marks[last + 1 :]
    return [
        mark
        for mark in marks
        if mark.group()[0] == "," or behind == [mark] or _BEGINS.match(folded, mark.end())
    ]


def _heaviest(folded: str, marks: list[re.Match[str]], number: int) -> list[re.Match[str]]:
    """The `number` marks that part best, in reading order; none where others part as well, or no "and" before the last item."""
    weighed = sorted(((_weight(folded, mark), mark.start(), mark) for mark in marks), reverse=True)
    if weighed[number - 1][0] == weighed[number][0]:
        return []
    chosen = [mark for _, _, mark in sorted(weighed[:number], key=lambda one: one[1])]
    return chosen if len(chosen[-1].group().split()) > (chosen[-1].group()[0] == ",") else []


def _weight(folded: str, mark: re.Match[str]) -> int:
    words = mark.group()
    weight = _WEIGHTS[words[0]] + (len(words) > 2 and words[0] == ",")
    return weight + _CLOSED * bool(_BEGINS.match(folded, mark.end()))


def _apart(folded: str, start: int, end: int, marks: list[re.Match[str]]) -> list[re.Match[str]]:
    """Without the marks between the modifiers of one noun: "in agricultural, livestock and food safety fields"."""
    for shared in _SHARED_NOUN.finditer(folded, start, end):
        inside = [mark for mark in marks if shared.start() < mark.start() and mark.end() < shared.end()]
        if inside and not any(_BEGINS.match(folded, mark.end(), end) for mark in inside):
            marks = [mark for mark in marks if mark not in inside]
    return marks


def joins(folded: str, start: int, mark: re.Match[str]) -> bool:
    """Whether a mark joins two words of the item that begins at `start`: two adjectives, two deeds, or two parties."""
    before = folded[start : mark.start()]
    if shares_object(folded, start, mark):
        return True
    if _ADJECTIVE.search(before) and (_ADJECTIVES.fullmatch(before) or not _BEGINS.match(folded, mark.end())):
        return True
    return mark.group()[0] != "," and bool(_BOTH.search(f" {before}"))


def shares_object(folded: str, start: int, mark: re.Match[str]) -> bool:
    """Whether a mark joins two deeds that are done to one thing: "the promotion and protection of investments"."""
    before = folded[start : mark.start()]
    if _GOODS.match(before) and _TO_WHOM.match(folded, mark.end()):
        return True
    if before.endswith("double taxation") and folded.startswith("prevention of", mark.end()):
        return True
    return bool(_DEED_BEFORE.search(before) and _DEED_BEHIND.match(folded, mark.end()))


def across_fields(folded: str, marks: list[re.Match[str]], number: int | None) -> list[re.Match[str]]:
    """The marks without each "and" between two words that name one field, "science and technology", as far as a list of `number` items can do without it.

    In a list of commas the last "and" may always part: "tourism, youth and sport".
    """
    if number and number > len(marks):
        return marks
    apart = [mark for mark in marks if not _is_in_field(folded, mark)]
    closes = len(marks) > 1 and not number and apart[-1:] != marks[-1:] and marks[-2].group()[0] == ","
    return marks if closes or number not in (None, len(apart) + 1) else apart


def _is_in_field(folded: str, mark: re.Match[str]) -> bool:
    return mark.group().endswith("and ") and is_one_field(folded, mark.start())


def is_one_field(folded: str, blank: int) -> bool:
    """Whether the "and" behind a blank stands between two words that name one field."""
    first = folded.rfind(" ", 0, blank) + 1
    if folded.startswith(("taxation", "gas"), first):
        first = folded.rfind(" ", 0, first - 1) + 1
    return _ONE_FIELD.match(folded, first) is not None


def is_told(folded: str, span: tuple[int, int]) -> bool:
    """Whether words name a matter by themselves: "creation of a joint committee", "legal and fiscal cooperation"."""
    return bool(
        _BEGINS.match(folded, *span) or _TOLD.match(folded, *span) or _ENDS.search(folded[slice(*span)])
    )


def begins(folded: str, span: tuple[int, int]) -> bool:
    """Whether words begin as an item of a list does: "restoration of temples", "cooperation in fisheries"."""
    return bool(_BEGINS.match(folded, *span))


def lead(folded: str, start: int, end: int) -> int:
    """Where an item begins behind its preposition, article and "fields of"."""
    match = _LEAD.match(folded, start, end)
    return match.end() if match else start


def between(marks: Iterable[re.Match[str]], start: int, end: int) -> list[tuple[int, int]]:
    """Spans that marks part; no mark, none."""
    spans = []
    for mark in marks:
        spans.append((start, mark.start()))
        start = mark.end()
    return [*spans, (start, end)] if spans else []
