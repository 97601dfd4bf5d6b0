"""What stands around the names of nations and places: companies abroad, people who live or work abroad, ways between two places.

No list of wordings can hold these for every name: "Kenyan companies", "13,000 Sri Lankans live", "300 Fijians have graduated", "the Suva-Nadi road".
"""

from collections.abc import Iterator

from summitry.layout import ArticleText
from summitry.matching import Match, Term
from summitry.patterns import compiled

# The words right behind an adjective or a people, each with the sector it tells of.
_COMPANIES = (" companies", " businesses", " enterprises", " firms")
_OWNED = "-owned"  # "Irish-owned firms"
# "The Turkish community", unless it is a community college.
_COMMUNITY = compiled(
    r" community\b(?! (?:colleges?|schools?|cent(?:er|re)s?|development|health|organi[sz]ations?)\b)"
)
_ORIGIN = (" descent", " origin", " heritage", " ancestry", " extraction", " roots", " background")
_PRODUCTS = (" products", " produce", " wares")
# "The reconstruction of Haiti": what becomes of a country after a war or a disaster.
_REBUILT = (
    "reconstruction of ",
    "rebuilding of ",
    "stabilisation of ",
    "stabilization of ",
    "pacification of ",
)
_CAPITAL = (" capital", " participation", " investment", " ownership", " shareholding")
_WORKERS = (
    " workers", " labourers", " laborers", " nurses", " migrants", " caregivers", " seafarers", " expatriates", " domestic workers",
    " guest workers", " seasonal workers", " farm workers", " construction workers", " migrant workers", " skilled workers",
)  # fmt: skip
# "The quota for Filipino workers", "140,000 Pakistani workers", "the recruitment of Kenyan nurses".
_COME = compiled(
    r"(?:\d[\d.,]*(?: (?:thousand|million|lakh))?|\b(?:thousands|hundreds|tens of thousands|recruitment|deployment|employment|hiring|rights|welfare|protection|"
    r"treatment|number|numbers|influx|inflow|export|intake|legali[sz]ation|regulari[sz]ation|conditions) of|"
    r"\b(?:quotas?|permits?|visas?|openings?|amnesty|pathways?|schemes?) for|\b(?:more|hire|hires|hiring|recruit|recruits|recruiting|receive|receiving|accept|"
    r"accepting|admit|admitting|bring in|bringing in|take in|employ|employs|employing|hosts?|hosting)) (?:the |additional |more )?$"
)
_LIVE = compiled(
    r"(?: (?:people|citizens|nationals|families|workers|professionals|migrants))?(?: who| that)?(?: are| have)?(?: currently| now| already| permanently| legally| officially)?"
    r" (?:live|living|lives|reside|residing|resident|residents|settled|employed|work(?! (?:in shifts|on |in (?:the|a) (?:field|team|group)))|working(?: and living)?|living and working) (?:in|here|there|abroad|across|on|under|and work)\b"
)
_OF_PEOPLE = compiled(
    r"\b(?:(?:people|persons|citizens|residents|nationals|families|americans|canadians|australians|britons|communit\w+|those|population|businessm[ae]n|million|thousand|\d) "
    r"(?:of|with|who have)|claim|claims|claiming|trace their) (?:the )?$"
)
# "25,000 Mozambicans were sheltered", "thousands of Rwandans fled to Uganda".
_SHELTERED = compiled(
    r"(?: (?:people|citizens|nationals|families|refugees))?(?: who| that)?(?: (?:have|had|were|are|was|been|being|once|then))* (?:sheltered|taken in (?:at|by|in|as|during|after)|resettled|given (?:refuge|shelter|asylum)|granted asylum|fled (?:to|into|across|over|there|here|the (?:war|fighting|violence|country|regime|famine|drought))|sought (?:refuge|asylum|shelter))\b"
)
# Ways that need two places before them: "road" and "flight" alone mean much else.
_WAYS = (" flight", " road", " route")
_PLACES = compiled(r"[A-ZÀ-Ž][\w'’]+(?: ?[-–—] ?[A-ZÀ-Ž][\w'’]+)+$")
_PLACES_REACH = 60
_KINDS = frozenset({"adjective", "people"})
# "Belizeans have graduated", "Kenyan officers study", and in numbers "a million Danes visited".
_STUDY = compiled(
    r"(?: (?:youths?|officials|officers|diplomats|nationals|citizens|people|specialists))?(?: who| that)?(?: are| have| were)?(?: currently| now| already| also)?"
    r" (?:stud(?:y|ying|ied)|graduated|enrolled)\b(?! (?:the|this|that|these|its|their|how|a|an)\b)"
)
_VISIT = compiled(
    r"(?: (?:people|citizens|nationals|guests))?(?: had| have)? (?:visit(?:ed|ing)?|travell?ed|travel|holidayed|spen[dt] (?:their|a|the) holidays?|flocked|came|flew) (?:to |the |[a-z]+ )?"
)
_NUMBER = compiled(
    r"(?:\d[\d.,]*|\b(?:thousands of|hundreds of thousands of|millions of|million|thousand|lakh|number of|more|influx of|arrivals of|flow of|attract|attracting|fewer)) $"
)
# The first letters of what can stand behind a nation; asked first, since most of what does tells nothing.
_BEGINNINGS = frozenset(
    word[1:4]
    for word in (
        *_COMPANIES,
        *_PRODUCTS,
        " community",
        " abroad",
        " overseas",
        " visitors",
        *_CAPITAL,
        *_ORIGIN,
        *_WORKERS,
    )
) | frozenset(
    word[:3]
    for word in (
        "people citizens nationals families workers professionals migrants who that are have currently now already permanently legally officially "
        "live reside settled employed working youth officials officers diplomats specialists were study graduated enrolled "
        "refugees was been being once then sheltered resettled given granted fled sought taken guests had visit travel holidayed spend spent flocked came flew"
    ).split()
)


def find(text: ArticleText) -> list[Match]:
    """Find what the words around the names of nations and places tell.

    Args:
        text: The article; its boilerplate is left out.

    Returns:
        A match for each wording, those of nations in reading order: companies of a country are `investment`, its products `trade`, its people
        abroad `migration`, those who study `education`, those who visit in numbers `tourism`; its reconstruction is `international_affairs`, a way from one place to another is `transport`.
    """
    found = []
    folded = text.folded
    for match in text.found("country_terms"):
        start, end, term = match
        if (
            term.kind == "name"
            and folded.endswith(_REBUILT, 0, start)
            and not folded.startswith(("'s", "’s"), end)
        ):
            begin = folded.rfind(" ", 0, start - len(" of ")) + 1
            found.append(_match(text.body, begin, end, "international_affairs"))
            continue
        if term.kind == "adjective" and folded.startswith(_OWNED, end):
            end += len(_OWNED)
            if length := _length(folded, end, _COMPANIES):
                end += length
                found.append(_match(text.body, start, end, "investment"))
            continue
        if folded[end : end + 1] != " " or folded[end + 1 : end + 4] not in _BEGINNINGS:
            continue
        told = None
        if term.kind in _KINDS:
            told = _told(folded, match) or _moving(folded, match)
        elif term.kind == "name" and (length := _length(folded, end, _COMPANIES)):
            told = (end + length, "investment")  # "U.S. companies", "New Zealand firms"
        if told:
            end, sector = told
            found.append(_match(text.body, start, end, sector))
    found.extend(_match(text.body, start, end, "transport") for start, end in _ways(text))
    return found


def _match(body: str, start: int, end: int, sector: str) -> Match:
    """Words of a text as a wording of a sector."""
    return Match(start, end, Term("sector_terms", sector, body[start:end]))


def _ways(text: ArticleText) -> Iterator[tuple[int, int]]:
    """Ways between two places, with these: "the Suva-Nadi road", "a direct Oslo–Riga flight"."""
    folded, body = text.folded, text.body
    for way in _WAYS:
        at = folded.find(way)
        while at >= 0:
            end = at + len(way)
            if body[at - 1].isalnum() and not body[end : end + 1].isalnum():
                places = _PLACES.search(body, max(0, at - _PLACES_REACH), at)
                if places and not text.boilerplate.cover(at, end):
                    yield places.start(), end
            at = folded.find(way, end)


def _told(folded: str, match: Match) -> tuple[int, str] | None:
    """Where the wording that begins with the name of a nation ends, and its sector."""
    start, end, _ = match
    if length := _length(folded, end, _COMPANIES):
        return end + length, "investment"
    if length := _length(folded, end, _PRODUCTS):
        return end + length, "trade"
    if here := _COMMUNITY.match(folded, end):
        return here.end(), "migration"
    if (length := _length(folded, end, _CAPITAL)) and folded.endswith(" with ", 0, start):
        return end + length, "investment"
    if (length := _length(folded, end, _ORIGIN)) and _OF_PEOPLE.search(folded, max(0, start - 30), start):
        return end + length, "migration"
    if (length := _length(folded, end, _WORKERS)) and _COME.search(folded, max(0, start - 40), start):
        return end + length, "migration"
    lives = _LIVE.match(folded, end) or _SHELTERED.match(folded, end)
    return (lives.end(), "migration") if lives else None


def _moving(folded: str, match: Match) -> tuple[int, str] | None:
    """The same for people who are abroad, who study, or who visit in numbers."""
    start, end, term = match
    is_people = term.kind == "people"
    if length := _length(folded, end, (" abroad", " overseas") if is_people else (" abroad",)):
        return end + length, "migration"
    study = _STUDY.match(folded, end)
    if study and (is_people or folded[end : study.end()].count(" ") > 1):
        return study.end(), "education"
    comes = end + _length(folded, end, (" visitors",))
    if comes == end and is_people and (visit := _VISIT.match(folded, end)):
        comes = visit.end()
    return (comes, "tourism") if comes > end and _NUMBER.search(folded, max(0, start - 40), start) else None


def _length(folded: str, at: int, words: tuple[str, ...]) -> int:
    """The length of that one of some words which stands at a place, whole; 0 if none does."""
    if not folded.startswith(words, at):
        return 0
    longest = max(len(word) for word in words if folded.startswith(word, at))
    return longest if not folded[at + longest : at + longest + 1].isalnum() else 0
