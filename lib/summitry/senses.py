"""Wordings of sectors that mean something else where they stand: a source, a meal, a present, the house in which one met.

What a wording alone tells is a matter of `sector_terms.csv`; here stands what only its surroundings tell.
"""

from collections.abc import Sequence
from re import Pattern
from typing import NamedTuple

from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.text import Spans
from summitry.word_kinds import word_kind

# So far back a rule looks, within the sentence.
_REACH = 110


class _Sense(NamedTuple):
    """One way in which wordings mean no field: what must stand right before them, or right behind."""

    kind: int  # A sentence without a word of this kind is not asked.
    wordings: frozenset[str]  # Of these wordings,
    codes: frozenset[str]  # or of those of these sectors.
    before: Pattern[str] | None = None
    behind: Pattern[str] | None = None
    second_kind: int = -1  # Nor is one without a word of this kind.

    def holds(self, text: ArticleText, match: Match) -> bool:
        """Whether a wording has this sense where it stands."""
        if match.term.wording not in self.wordings and match.term.code not in self.codes:
            return False
        sentence = text.sentences[text.sentence_at(match.start)]
        kinds = text.kinds(sentence)
        if not (kinds & self.kind and kinds & self.second_kind):
            return False
        if self.behind and self.behind.match(text.folded, match.end, sentence.end):
            return True
        start = max(sentence.start, match.start - _REACH)
        return self.before is not None and self.before.search(text.folded, start, match.start) is not None


_NONE: frozenset[str] = frozenset()
# "According to data from the central bank", "according to the municipality": who counts or tells is no subject.
_COUNTED = compiled(
    r"\b(?:according to|(?:data|figures|statistics|estimates?|numbers) (?:from|of|by)|(?:published|released|compiled|provided|cited|quoted|reported) by)\b[^.;,]{0,60}$"
)
_SHOWN = compiled(
    r"(?:'s)?(?: (?!will|would|shall|to|agreed|shared?|exchanged?)[\w-]+){0,2} (?:data|figures|numbers|estimates?|show(?:s|ed)?|said|says)\b"
)
_COUNTING = _Sense(
    word_kind("central|statistics|statistical|census|treasury|municipality"),
    frozenset(
        {
            "central bank", "central banks", "statistics,", "statistics and", "statistical", "statistics agencies", "statistics offices", "census",
            "treasury", "municipality",
        }
    ),
    _NONE,
    _COUNTED,
    _SHOWN,
)  # fmt: skip
# What is eaten, drunk, worn or thrown on the way is no subject: "a lunch of sea bass and lamb", "men in civilian clothes".
_EATEN = _Sense(
    word_kind(
        "lunch|dinner|breakfast|banquet|meal|menu|feast|dined|lunched|feasted|dining|served|treated|offered|tasted|tasting|sampled|sipped|sipping|drank|ate|"
        "chef|chefs|cook|cooks|wore|wearing|dressed|clad|donned|donning|civilian|threw|throwing|hurled|pelted"
    ),
    _NONE,
    frozenset({"agriculture", "industry"}),
    compiled(
        r"\b(?:(?:lunch|dinner|breakfast|banquet|meal|menu|feast) (?:of|featuring|includ\w+|that included|consist\w+ of)|(?:dined|lunched|feasted|dining) on|"
        r"(?:was|were|being) (?:also )?(?:served|treated to|offered)|(?:chefs?|cooks?|hosts?|menu) (?:had|was|were|served|prepared|cooked)|wore|wearing(?! of)|dressed in|clad in|"
        r"donned|donning|in (?:civilian|plain)|threw|throwing|hurled|pelted \w+ with|tasted|tasting|sampled|sipped|sipping|drank|ate) [^.;]{0,60}$"
    ),
)
# "Gave him a report on farming" is no present.
_A_THING = r"(?:an?|two|some|his|her)(?! (?:report|plan|list|copy|tour|proposal|briefing|account|chance|overview|message|letter|draft|programme|promise|project|licen[cs]e|contract))"
# What one guest brings or gives another; what is measured in numbers is aid or trade: "gave his host a carpet", "wine as a present".
_GIVEN = _Sense(
    word_kind(
        "presented|presents|presenting|gave|gives|gift|gifts|present|souvenir|souvenirs|brought|handed"
    ),
    _NONE,
    frozenset({"agriculture", "culture", "industry", "sport_youth"}),
    compiled(
        rf"\b(?:(?:was|were) presented with|present(?:ed|s|ing) (?:him|her|them|each other|(?:his|her|the) \w+|\w+) with {_A_THING}|"
        rf"(?:gave|gives) (?:him|her|each other|(?:his|her) (?:hosts?|guests?|counterpart)|the (?:king|queen|pope|emir|sultan|emperor|president|premier|prime minister)) {_A_THING}|"
        r"gave (?:his|her) (?:hosts?|guests?) (?!the |an? |some |two )|handed (?:him|her|(?:his|her) (?:hosts?|guests?)) an?|brought (?:along )?with (?:him|her|them)|(?:the|his|her|their) (?:gifts?|presents?) (?:was|were|included)) [^.;\d]{0,80}$"
    ),
    compiled(
        r"[^.;\d]{0,60}? (?:as (?:an? )?(?:\w+ )?(?:gifts?|presents?|souvenirs?|keepsakes?)|(?:for|to) his hosts?)\b"
    ),
)
# "An analyst at a shipping brokerage in Oslo", "says Ana Lund of a research group": where somebody who is asked works.
_AT_WORK = _Sense(
    word_kind(
        "group|institute|university|college|school|academy|bank|brokerage|consultancy|firm|company|house|tank|centre|center|agency|newspaper|daily|lab|laboratory"
    ),
    _NONE,
    frozenset(
        {
            "science_innovation", "education", "finance", "energy", "mining", "transport", "agriculture", "defence", "security", "media", "political_dialogue",
            "international_affairs",
        }
    ),
    compiled(
        r"\b(?:(?:analyst|professor|lecturer|researcher|scholar|historian|economist|fellow|strategist|commentator|scientist|broker|trader)(?: in \w+)? (?:at|of|with|from)|"
        r"who (?:now )?(?:teaches|taught|works|worked|follows|studies|covers|heads|leads|runs|directs)\b[^.;,]{0,60} (?:at|of|with|from|for)|"
        r"(?:says|said) [\w'’-]+ [\w'’-]+ (?:at|of|with|from)) an? (?:[\w-]+ ){0,2}$"
    ),
    second_kind=word_kind(
        "says|said|told|adds|added|argues|argued|notes|noted|warns|warned|believes|thinks|thought|wrote|writes|calls|called|asked|agreed|disagreed|doubtful|cautious|"
        "sceptical|skeptical|shrugged|impressed"
    ),
)  # fmt: skip
# "Deputy Supreme Commander of the Omani Armed Forces": whom somebody commands.
_COMMANDED = _Sense(
    word_kind("commander|commanders|chief|chiefs|inspector"),
    frozenset({"armed forces", "army", "navy", "air force", "armies"}),
    _NONE,
    compiled(
        r"\b(?:commanders?(?:[ -]in[ -]chief)?|chiefs? of (?:the )?(?:general |joint )?staffs?|inspector[ -]general) of (?:the |its |his )?(?:[\w-]+ ){0,2}$"
    ),
)
# "A banker who asked not to be named": what somebody works as who is asked.
_UNNAMED = _Sense(
    word_kind("named|identified"),
    _NONE,
    frozenset(
        {
            "finance",
            "energy",
            "mining",
            "agriculture",
            "education",
            "media",
            "security",
            "trade",
            "investment",
        }
    ),
    behind=compiled(
        r",? who (?:asked|wished|wanted|declined|refused|requested|did not want|spoke on condition) (?:not )?(?:to )?be (?:named|identified)\b"
    ),
)
# "Fishermen in the port of Doha", "she was born in the port of Split": a place, where nothing is shipped.
_PLACE = _Sense(
    word_kind("port"),
    frozenset({"port"}),
    _NONE,
    compiled(
        r"\b(?:fishermen|people|residents|locals|crowds?|protesters|police|born|lives?|lived|met|meeting|held|arrived|stopped|tried) (?:[\w-]+ ){0,3}?(?:in|at|from) the (?:[\w-]+ ){0,2}$"
    ),
)
# "The opposition newspaper Vosa said": a paper as a source.
_TOLD = _Sense(
    word_kind("said|says|wrote|reported|reports|called"),
    _NONE,
    frozenset({"media"}),
    behind=compiled(r"(?: [\w'’-]+){0,3} (?:said|says|wrote|reported|reports|called)\b"),
)
# "Put off when a typhoon closed the airport", "because of a storm": weather that only upsets a timetable.
_WEATHER = _Sense(
    word_kind("put|postponed|delayed|late|cancelled|canceled|called|diverted|closed|shut|grounded|kept"),
    frozenset(
        {
            "typhoon",
            "storm",
            "storms",
            "cyclone",
            "hurricane",
            "sandstorm",
            "sandstorms",
            "blizzard",
            "snowstorm",
        }
    ),
    _NONE,
    compiled(
        r"\b(?:put off|postponed|delayed|late|cancell?ed|called off|diverted|cut short)\b[^.;]{0,60}\b(?:because of|due to|by|when|after|as|owing to) (?:an?|the)? ?(?:[\w-]+ )?$"
    ),
    compiled(r" (?:had )?(?:closed|shut|grounded|kept|delayed)\b"),
)
# "On the steps of a Roman theatre", "in the garden of the museum": where somebody stood.
_SCENE = _Sense(
    word_kind(
        "steps|garden|gardens|courtyard|terrace|grounds|shadow|shade|roof|lawn|balcony|foyer|lobby|gates"
    ),
    _NONE,
    frozenset(
        {
            "culture",
            "education",
            "transport",
            "finance",
            "tourism",
            "sport_youth",
            "agriculture",
            "media",
            "health",
            "science_innovation",
        }
    ),
    compiled(
        r"\b(?:on|in|at|before|outside|from) the (?:[\w-]+ )?(?:steps|gardens?|courtyard|terrace|grounds|shadow|shade|roof|lawn|balcony|foyer|lobby|gates) of (?:an?|the|its|his|her) (?:[\w'’-]+ ){0,2}$"
    ),
)
# "He cracked a joke about cabbage".
_JOKED = _Sense(
    word_kind("joke|jokes|joked|joking|quipped|quip"),
    _NONE,
    frozenset({"agriculture", "culture", "sport_youth", "industry", "transport"}),
    compiled(r"\b(?:jok(?:e|es|ed|ing)|quip(?:s|ped)?) (?:[\w-]+ ){0,3}?about (?:[\w'’-]+ ){0,3}$"),
)
_SENSES = (_COUNTING, _EATEN, _GIVEN, _AT_WORK, _COMMANDED, _UNNAMED, _PLACE, _TOLD, _WEATHER, _SCENE, _JOKED)
# "This is tourism, not diplomacy": neither is spoken of.
_CONTRAST = compiled(
    r"\b(?:this|that|it)(?: is|'s|’s| was)(?: just| mere| pure| simply| only| about)? (?:a matter of )?[\w-]+(?: [\w-]+)?,? (?:and )?not (?:of |about )?[\w-]+(?=[.;!?\"”’]|,[\"”’]|, (?:he|she|they|said|says))"
)
_CONTRAST_KIND = word_kind("not")
# "At the National Sports Complex": the house in which one met.
_VENUE = compiled(
    r"\b[AaIiFf](?:t|n|nside|rom) (?:the )?(?:[A-ZÀ-Ž][\w'’.-]+ ){1,6}?(?:Complex|Stadium|Arena|Hall|Auditorium|Hotel|Palace|Square|Street|Avenue|Boulevard|Gardens|Pavilion|Plaza|"
    r"Tower|Towers|Room|Lounge|Club|(?:Convention|Conference|Congress|Exhibition|Sports|Trade) Cent(?:re|er))\b"
)
_VENUE_KIND = word_kind(
    "complex|stadium|arena|hall|auditorium|hotel|palace|square|street|avenue|boulevard|gardens|pavilion|plaza|tower|towers|room|lounge|club|centre|center"
)


def meant(text: ArticleText, matches: Sequence[Match]) -> Sequence[Match]:
    """Leave out the wordings that their surroundings give another sense.

    Args:
        text: The article.
        matches: Wordings of sectors in it, in reading order.

    Returns:
        Those that mean a sector where they stand, in reading order.
    """
    for sense in _SENSES:
        if text.may_have(sense.kind):
            matches = [match for match in matches if not sense.holds(text, match)]
    spans = []
    if text.may_have(_VENUE_KIND):
        spans += _spans(text, _VENUE, text.body, _VENUE_KIND)
    if text.may_have(_CONTRAST_KIND):
        spans += _spans(text, _CONTRAST, text.folded, _CONTRAST_KIND)
    elsewhere = Spans(spans).covered(matches) if spans else ()
    if elsewhere:
        return [match for index, match in enumerate(matches) if index not in elsewhere]
    return matches


def _spans(text: ArticleText, pattern: Pattern[str], written: str, kind: int) -> list[tuple[int, int]]:
    """Where a pattern stands in the sentences that have a word of a kind."""
    return [
        found.span()
        for sentence in text.having(kind)
        for found in pattern.finditer(written, sentence.start, sentence.end)
    ]
