"""The phrases that tell who received whom, and where they talked: patterns over folded text."""

import re
from typing import NamedTuple

from summitry.names import MONTHS
from summitry.patterns import compiled
from summitry.talks import matters
from summitry.talks.held import FOREIGN_LEADER
from summitry.word_kinds import word_kind

# Words of which one stands in all that `TALKS` finds, and those of what else tells of talks in a place.
CUE_KIND: int = word_kind(
    r"concluded|sits?|convenes?|gathers?|sign|initial|confer|dine|countersigned|session|exchange|exchanged|guests?|cabinet|forum|pens?|came|encounter|huddled|closeted|one|tete|shakes?|shaking|shook|breakfast|lunch|dinner|commission|committee|council|dialogue|consultations?|convened|met|meets?|meeting|talks|negotiations|summit|briefing|conference|ceremony|banquet|signed|signing|signatures?|inked|penned|initialled|initialed|clinched|sealed|struck|names|together|stood|standing|oversaw|witnessed|commenced|took|take|lunched|dined|hosting|receiving|welcoming|embraced|pose[sd]?|greets|received?|receives|welcom(?:e|ed|es)|hosts?|hosted|greet(?:ed|s)?|held|"
    r"gathered|sat|chaired|presided|delivered|handed|call|called|conferred|speaking|appear(?:ed|ing)"
)
TALKS_KIND: int = CUE_KIND | word_kind(
    r"emerg(?:ed|ing)|walk(?:ed|ing)|analy[sz]ed|reviewed|examined|assessed|discussed|talked|pledged|decided|vowed|said|told|announced|stated|declared|agreed|expressed|issued|spoke|concluded|unveiled|launched|elevated|finali[sz]ed|reached|secured|opened|committed|reaffirmed|celebrated|inaugurated"
)
# Types stand where another module joins kinds: mypyc may read it before this one.
CAPITAL_KIND: int = word_kind("capital")
RECEIVED_KIND: int = word_kind(
    "welcom(?:e|ed|es|ing)|receiv(?:e|ed|es|ing)|host(?:s|ed|ing)?|greet(?:s|ed)?|thanked"
)
VISITING_KIND: int = word_kind("visiting")
ALONGSIDE_KIND: int = word_kind("alongside|flanked|beside|together")
VISIT_OF_KIND: int = word_kind("visit|trip|call|guest|arrived")
# "Weeks after X visit": another visit than the one that the title is about.
AFTER = re.compile(r"\b(?:after|following|since|from|fresh from) (?:the |an? |his |her |their )?$")
OFFICE = r"(?:speaker|minister|president|prime minister|premier|king|queen|emir|amir|sultan|chancellor|foreign|vice|deputy|crown|his|her|their|the)\b"
_SPEAKING_BESIDE = r"(?:speaking|appear(?:ed|ing)|st(?:anding|ood)) (?:together with|alongside|beside|next to|side by side with)(?= (?:[\w.'-]+ ){0,4}?(?:president|prime minister|premier|minister|chancellor|king|queen|emir|leader|counterpart|colleague|guest|host)\b)"
TALKS = compiled(
    rf"\b(?:(?:met|meets?|meeting){matters.NO_NEED}|{_SPEAKING_BESIDE}|talks|negotiations|encounter|huddled|closeted with|one-on-one|tete-a-tete|summit|briefing|conference|ceremony|(?:commission|committee|council|joint|consultative|ministerial|plenary) session|ministerial forum|session (?=of (?:the |their )?(?:[\w-]+ ){{0,4}}(?:commission|committee|council|consultations)\b)|put pen to paper|(?:political|bilateral|diplomatic|consular|annual|ministerial|leaders'|of) consultations?|(?:inaugural|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) session|(?:was|were) (?:convened|concluded)|banquet|countersigned|signed|signing|signature|inked|penned|initialled|initialed|clinched|sealed|struck|put their (?:names|signatures|pens)|(?:notes|letters|documents) exchanged|(?:documents|agreements|memoranda|instruments|pacts|accords) were exchanged|exchanged (?:diplomatic )?(?:notes|letters|documents)|came together|(?:high point|highlight|climax|cent(?:re|er)piece)(?: of(?: [\w-]+){{1,5}}?)? came|(?:stood|standing) (?:beside|alongside|next to|side by side with) (?=(?:[\w.'-]+ ){{0,4}}?(?:president|prime minister|premier|chancellor|king|queen|emir|foreign minister|counterpart)\b)|oversaw|witnessed|commenced|hosting(?! (?:(?:more than|over|about|some|nearly|almost|around|up to) )?(?:[\d,.]+|thousands|hundreds|millions|dozens|many)\b)|receiving|welcoming|lunched with|dined with|{matters.TO_DO}|(?:gathers|convenes|sits)(?= (?:in|at)\b)|over (?:an? )?(?:[\w-]+ )?(?:breakfast|lunch|dinner|banquet)|embraced|pose[sd]? for|greets|shook hands|shakes? hands|shaking hands|had (?:an? )?(?:\w+ )?(?:breakfast|lunch|dinner)|(?:commission|committee|council|forum|consultations|dialogue) (?:has |have )?(?:ended|opened|concluded|began|started|kicked off|wrapped up|closed)|took place|take place|(?:joint|binational|bi-national|mixed) (?:[\w-]+ )?(?:commission|committee|council|cabinet)(?= in\b)|guests? of(?! hono)|received|receives|receive|welcomed|welcomes|welcome|host(?:ed|(?<!\bhis host)(?<!\bher host)(?<!\bthe host)(?<!\btheir host)s?)(?! (?:(?:more than|over|about|some|nearly|almost|around|up to) )?(?:[\d,.]+|thousands|hundreds|millions|dozens|many)\b)|greeted|"
    rf"held|gathered|sat down|chaired|presided|attended the exchange|conferred|(?:delivered|handed over|handed) (?:an? )?(?:[\w-]+ ){{0,3}}?(?:letter|message)(?= (?:from|of|to) (?:[\w.-]+ ){{0,3}}?{OFFICE})|courtesy call on|called on (?=(?:the )?(?:[\w.-]+ ){{0,3}}{OFFICE})|\d+(?:st|nd|rd|th) session)\b"
)
RECEIVED = re.compile(
    r"\b(?:welcom(?:ed|es)|receiv(?:ed|es)|host(?:ed|s)|greet(?:ed|s)|(?:is|are|was|were|while) (?:hosting|receiving|welcoming)|(?:will|to|would|shall) (?:also |then |on \w+day )?(?:host|receive|welcome|greet))\b|"
    r"\bbe (?:received|welcomed|hosted|greeted)\b"
)
# "At the ministry in the capital's old town", in a report that has no dateline.
IN_THE_CAPITAL = re.compile(
    r"\b(?:in|at) (?:the|this) capital(?:'s [a-z]|(?: city)?[,.;]| (?:on|after|today|yesterday|during|at|where)\b)"
)
# "Speaking alongside the French president at the end of his visit": whose visit it is.
ALONGSIDE = re.compile(
    r"\b(?:alongside|flanked by|beside|together with) (?:[\w.'’-]+ ){1,8}?(?:on|during|at the (?:start|beginning|end) of) (?:an?|the|his|her) (?:[\w-]+ ){0,3}?visit\b"
)
# "During a visit by the French president"; "the chief guest"; not a visit that is being prepared or wished for. What may not
# stand before it is looked at behind the word itself, which is found in a tenth of the time.
VISIT_BY = re.compile(
    r"(?:call(?<=courtesy call)|visit(?<=\bvisit)(?<!prepare the visit)(?<!prepare a visit)(?<!for the visit)(?<!since the visit)(?<!last visit)) "
    r"(?:to (?:the )?[\w-]+ )?(?:by|of|from) (?:the |an? |its )?(?=[a-z])"
)
# "On a three-day visit", without saying where to.
ON_A_VISIT = compiled(
    r"\b(?:on|began|begins|beginning|continued|continues|paying|making|concluded|concludes|ended|completed|wrapped up|opened|opens|started|starts) (?:an?|his|her|their) (?:[\w-]+ ){0,3}?visit\b(?! (?:to|of|by|in|from|at)\b)|\b(?:his|her|their) (?:[\w-]+ ){0,3}?visit here\b|\bus(?:ed|ing) (?:an?|his|her|their) (?:[\w-]+ ){0,3}?(?:visit|trip) to\b|\barrived(?: (?:here|on|late|early|yesterday|today|this|\w+day|morning|evening|night|afternoon)){1,4}(?= (?:with|for|at the)\b|[,.])|\bas (?:the )?(?:chief guest|guest of honou?r)\b"
)
PASSIVE = compiled(r"\b(?:is|are|was|were|be|been|being) (?:\w+ ){0,2}$")
BY = re.compile(r"[^.;“”\"]{0,60}?\bby\b")
# What is received must be a person: "welcomed the decision" is no reception.
PERSON_AHEAD = compiled(
    r"[^.;]{0,70}?\b(?:delegation|president|prime minister|premier|ministers?|king|queen|emir|amir|sheikh|chancellor|counterpart|colleague|opposite number|leader|sultan|crown prince|speaker|envoy|secretary|taoiseach|pope|head of)\b"
)
THANKED_KIND = word_kind("thanked")
THANKED = re.compile(
    r"\bthanked\b[^.;]{0,80}?\bfor (?:the|his|her|their) (?:[\w-]+ ){0,3}?(?:welcome|hospitality|reception|invitation to visit)\b"
)
VISITING = re.compile(r"\bvisiting (?=[a-z])")
# "A day after talks in X", "since their meeting in X": other talks.
SOME_TIME_AFTER = compiled(
    r"\b(?:(?<!this )(?<!last )(?:days?|weeks?|months?|hours?|years?) (?:after|before|since)|fresh from|since|unlike) (?:\w+ing )?(?:an?|the|his|her|their|its)? ?(?:[\w-]+ ){0,2}$|\bhad\b[^.;]{0,70}\bafter $|\b(?:put off|postponed|deferred|adjourned|(?:held|carried) over|kept|saved)(?: (?!in\b)[\w-]+)? (?:to|until|till|for) (?:(?:an?|the|its|their|another) )?(?:[\w-]+ ){0,3}$"
    # "As was promised at the summit in X": an earlier one; "an accord which they will sign in X": a later one.
    r"|\b(?:which|that) (?:[\w'-]+ ){1,4}?(?:will|would|(?:is|are) to) $|\bas (?:was |were |had been |they had |they )?(?:promised|agreed|decided|pledged|undertaken|foreseen|stipulated) (?:at|during) (?:(?:an?|the|its|their) )?(?:[\w-]+ ){0,4}$"
)
_GLAD: str = "".join(
    f"(?<!{word} to)" for word in "pleasure honor honour privilege delighted pleased happy glad us me".split()
)
# The place of another meeting, later than the talks that are reported; and that of talks that are announced.
_NEXT = compiled(
    r"\b(?:next (?!week|month|mon|tues|wednes|thurs|fri|satur|sun)|future|upcoming|another|subsequent|foreseen|envisaged|to be held|invit\w+)\b"
)
LATER = compiled(rf"\b(?:will|shall|(?:is|are) to|scheduled|foreseen|envisaged|planned|due|to{_GLAD} (?:meet|host|receive|hold|welcome)|set)\b")  # fmt: skip
_IN_PLACE = compiled(
    r"\b(?:in|at|inside|outside|near)(?: the)?(?: (?![a-z]+ing |(?:[a-z]+(?:ment|[ts]ion|[ae]nce)|front|favou?r|honou?r|spite|view|light|charge|support|lieu|terms|need|search|defen[cs]e|praise|memory|company|name|face) of )[a-z]+){0,2} $|"
    r"\bat (?:the )?(?:[a-z'-]+ ){0,2}(?:mansion|palace|residence|office|house|headquarters|complex|compound) (?:of|in|at) (?:the )?$|"
    r"\bat (?:the )?(?:ministry|parliament|presidency|government|chancellery)(?: of (?:foreign affairs|[a-z]+(?: and [a-z]+)?))? of (?:the )?(?:republic of )?$|"
    r"\b(?:in|at|outside|near) (?:the )?(?:[a-z'-]+ ){0,4}(?:capital|city|town|resort|port|cent(?:er|re))(?: city| town)?(?: of)?,? $|\bon the (?:[a-z-]+ )?island of $|"
    r"\b(?:at|in|inside) (?:the )?(?:[\w']+ ){0,3}(?:house|palace|residence|complex|street|castle|lodge|hotel|centre|center|hall|office|ministry|building|mansion|villa|headquarters|airport|kremlin), $|"
    r"\bat [a-z]+'s (?:[\w-]+ ){0,3}$|\bon the (?:[\w-]+ )?(?:outskirts|edge|fringes?|waterfront|seafront|riverfront|shores?|seashore) of (?:the )?$"
)
# "At the ministry's headquarters in Karen, Nairobi, on Monday": a quarter or a place nearby, and its city.
_IN_QUARTER = re.compile(
    rf"\b(?:in|at) (?!(?:the|an?|his|her|their|its|this|last|{'|'.join(MONTHS)})\b)[a-z][a-z'-]{{3,}}(?: [a-z][a-z'-]+)?, $"
)
_CITY_ENDS = re.compile(
    r"[.;,)]|$| (?:on|today|yesterday|last|this|during|for|late|early|earlier|where|with|to)\b"
)
# "In X's presidential palace", "at the X City Hall".
HOUSE_BEHIND = re.compile(
    r"(?:'s)? (?:[\w-]+ ){0,3}?(?:house|palace|residence|complex|hotel|cent(?:re|er)|hall|office|ministry|building|airport|kremlin|parliament|headquarters|castle|lodge|club|mansion|resort|tower|torre)\b|'s (?:palazzo|palais|palacio|casa|torre|schloss|villa|quai|hotel)\b"
)
# "In a Kremlin ceremony", "after Downing Street talks".
_HOUSE_EVENT = compiled(
    r" (?:[\w-]+ )?(?:ceremony|meeting|talks|summit|dinner|lunch|(?:news|press) conference|reception)\b"
)
# "Emerged from the Kremlin", "walked into the White House".
_OUT_OF = re.compile(
    r"\b(?:emerg(?:ed|ing) from|c(?:ame|oming) out of|walk(?:ed|ing) (?:into|out of)) (?:the )?$"
)
# "X hosted the fifth round of talks".
_HOSTED = re.compile(
    r" (?:has )?host(?:ed|s) (?:[\w'-]+ ){0,6}?(?:talks|meeting|round|session|consultations|negotiations)\b"
)
# "At the presidential palace in X on Wednesday, ...", "On Friday in X, ...", "ON COURSE: Today in X, ..."
_OPENING = re.compile(
    r"(?:[a-z' -]{3,60}: )?(?:(?:on|by|this|today|yesterday|earlier|late|early) (?:[a-z0-9.,-]+ ){0,5}?)?(?:at|in|inside)(?: [a-z'-]+){0,6},? $"
)
# "said in X on Thursday after talks with".
_SAID = compiled(
    r"\b(?:said|told|announced|announcement|stated|declared|agreed|expressed|issued|spoke|signed)\b[^.;:“”\"]{0,60}$"
)
_DISCUSSED = re.compile(
    r"\b(?:discussed|talked|spoke|conferred|agreed|analy[sz]ed|reviewed|examined|assessed)\b[^.;:]*$"
)
# What two sides do with each other.
CONFERRED = re.compile(
    r"\b(?:discussed|talked|spoke|conferred|agreed|pledged|exchanged views|analy[sz]ed|reviewed|examined|assessed)\b"
)
_TOGETHER = compiled(
    r"\b(?:presidents|prime ministers|premiers|ministers|leaders|counterpart|colleague|opposite number|governments)\b[^.;:]{0,90}?\b(?:agreed|pledged|decided|vowed|said|announced|declared)\b[^.;:]{0,60}$"
)
_BEHIND_TALKS = compiled(
    r"(?:,? (?:on |late |early |late on )?(?:\w+day|today|yesterday|[a-z]+\.? \d+|\d+ [a-z]+))?,? (?:after|following|during|before|at the end of|at|in) (?:[\w'-]+ ){0,5}?"
    r"(?:talks|meeting|meetings|negotiations|discussions|press conference|news conference|briefing)\b|"
    r"(?:,? (?:on |late |early )?(?:\w+day|today|yesterday))?,? (?:(?:while|when|as) (?:he|she|they) )?(?:st(?:anding|ood) |speaking )?(?:alongside|beside|flanked by|next to) (?=(?:[\w.'-]+ ){0,4}?(?:president|prime minister|premier|chancellor|king|queen|emir|foreign minister|counterpart)\b)"
)
_SPEAKER = compiled(
    r"\b(?:presidency|ministry|office|government|embassy|agency|palace|spokes\w+|officials?|officers?|sources?|diplomats?) in (?:the )?$"
)
_SAYS = re.compile(r",? (?:said|says|announced|reported|confirmed|added|stated)\b")
_AT_AIRPORT = re.compile(r"(?:'s)? (?:[\w-]+ )?airport\b")
_MET_AT = re.compile(r"\b(?:was|were) (?:met|received|greeted|welcomed) (?:on arrival )?at (?:the )?$")
# "Met troops in X": hardly where the talks were.
_PUBLIC = compiled(
    r" (?:with )?(?:[\w-]+ ){0,2}(?:troops|soldiers|servicemen|sailors|peacekeepers|students|schoolchildren|refugees|survivors|victims|families|residents|villagers|patients|pilgrims|reporters|journalists)\b"
)
# "Gave the order in X yesterday when addressing a news conference".
_MEANWHILE = compiled(
    r"(?:,? (?:on |late |early |late on )?(?:\w+day|today|[a-z]+\.? \d+|\d+ [a-z]+))?,? (?:when|while|as) (?:(?!before\b|after\b|ahead\b)[\w'-]+ ){1,7}?"
    r"(?:talks|negotiations|(?:joint|news|press) conference|briefing)\b"
)
_TO_PLACE = (" to ", " to the ")
_ON = (" on ", " on the ")  # "met on the Gold Coast"
_WELCOMED = re.compile(r"\b(?:welcomed|welcomes|welcome|welcoming|hosted|received)\b")
# Talks face to face, which tell the place better than a ceremony or a conference does.
_FACE_TO_FACE = compiled(
    r"(?:met|meets?|meeting|talks|negotiations|held|sat down|welcomed|hosted|hosts|received)$"
)
_APART = compiled(
    r"[;:]|\b(?:which|that|whose) (?:[\w'-]+ ){0,4}?(?:will|would|(?:is|are) to)\b|\b(?:hours?|days?|weeks?) (?:after|before)\b|\bspokes\w+|\b(?:said|told \w+|suggested|proposed|asked|urged|recommended|added|noted) that\b(?! (?:day|evening|night)\b)"
)
_OPENS = 10  # characters of a sentence before a place that opens it
_AHEAD = 170  # characters behind such a place in which words of talks are looked for
_SUBJECT = 200  # characters before a place in which its sentence's subject is looked for
_FARTHEST_COUNTRY, _FARTHEST_CITY = 110, 230  # characters between words of talks and their place


class Place(NamedTuple):
    """The words that make a wording the place of talks: where they begin, and what kind of talks they are."""

    start: int
    is_face_to_face: bool = False
    is_planned: bool = False


def place_of_talks(
    folded: str, sentence: tuple[int, int], start: int, end: int, *, kind: str, has_cue: bool
) -> Place | None:
    """The words of a sentence that make the wording from `start` to `end` the place of talks; None if none do.

    "met ... in X", "welcomed ... to X" and "said in X after talks" before it, or "In X the minister held" behind it.
    At a seat of power a discussion is talks as well, where "discussed the war in X" tells no place. A cue is a word of `CUE_KIND`.
    """
    sentence_start = sentence[0]
    nearby = max(sentence_start, start - 45)
    reach = _FARTHEST_COUNTRY if kind == "name" else _FARTHEST_CITY
    inside = is_inside(folded, nearby, start, end, kind)
    if inside and kind != "name" and is_speaker(folded, (nearby, start), end):
        return None
    if inside and (arrival := _AT_AIRPORT.match(folded, end)) and _MET_AT.search(folded, nearby, start):
        return Place(arrival.start(), is_planned=True)  # as weak as what is still to come
    if has_cue and (inside or folded.endswith(_TO_PLACE, nearby, start)):
        # Mostly the last such word is near.
        cue = _last(TALKS, folded, nearby, start)
        if cue is None and nearby > sentence_start:
            cue = _last(TALKS, folded, max(sentence_start, start - reach), start)
        if cue and inside and matters.is_of_matter(folded, nearby, start, kind=kind):
            return None
        if (
            cue
            and inside
            and kind in ("capital", "city")
            and matters.is_of_thing(folded, cue.end(), start, end)
        ):
            return None
        if cue and (inside or _WELCOMED.search(folded, cue.start(), start)):
            near = max(sentence_start, start - 60), start
            if not _APART.search(folded, cue.end(), start) and not _NEXT.search(folded, *near):
                return _behind_cue(folded, sentence_start, cue, near)
    if kind == "palace" and (_HOUSE_EVENT.match(folded, end) or _OUT_OF.search(folded, nearby, start)):
        return Place(start, is_face_to_face=True)
    if not inside:
        hosted = _HOSTED.match(folded, end, end + _AHEAD) if start - sentence_start <= _OPENS else None
        return Place(start, is_face_to_face=True) if hosted else None
    return _around(folded, sentence, start, end, kind)


def is_speaker(folded: str, before: tuple[int, int], end: int) -> bool:
    """Whether a place that ends at `end` tells where somebody said something, by the words `before` it: "met on Monday, the presidency in X said"."""
    return bool(_SAYS.match(folded, end) and _SPEAKER.search(folded, *before))


def is_inside(folded: str, nearby: int, start: int, end: int, kind: str) -> bool:
    """Whether the words from `nearby` on put something into, at or near the place (most have no preposition)."""
    before = folded[nearby:start]
    if not ("in " in before or "at " in before or before.endswith(" on ") or "on the " in before or "inside " in before or "outside " in before or "near " in before):  # fmt: skip
        return False
    is_city = kind in ("capital", "city")
    return bool(
        _IN_PLACE.search(folded, nearby, start)
        or (folded.endswith(_ON, nearby, start) and matters.is_land(folded, start, end))
        or (is_city and folded.endswith(", ", nearby, start) and _in_quarter(folded, start, end))
    )


def _in_quarter(folded: str, start: int, end: int) -> bool:
    """Whether a city stands behind the quarter of it where something was, and closes what is said of the place."""
    return bool(_IN_QUARTER.search(folded, max(0, start - 40), start) and _CITY_ENDS.match(folded, end))


def _around(folded: str, sentence: tuple[int, int], start: int, end: int, kind: str) -> Place | None:
    """What makes a place behind "in" that of talks where no word of talks stands right before it."""
    sentence_start, sentence_end = sentence
    is_house = kind == "palace" or (kind in ("capital", "city") and HOUSE_BEHIND.match(folded, end))
    if is_house and (discussed := _DISCUSSED.search(folded, max(sentence_start, start - 110), start)):
        return Place(discussed.start(), is_face_to_face=True)
    said = _SAID.search(folded, max(sentence_start, start - 80), start)
    if (
        kind in ("capital", "city")
        and matters.ON_A_DAY.match(folded, end)
        and (discussed := _DISCUSSED.search(folded, max(sentence_start, start - 60), start))
    ):
        return Place(discussed.start())
    if kind in ("capital", "city") and _MEANWHILE.match(folded, end, end + 110):
        return Place(start)
    if said and (
        _BEHIND_TALKS.match(folded, end, end + 110)
        or VISITING.search(folded, max(sentence_start, start - _SUBJECT), start)
    ):
        return Place(said.start())
    if together := _TOGETHER.search(folded, max(sentence_start, start - _SUBJECT), start):
        return Place(together.start())
    opens = start - sentence_start <= _OPENS or _OPENING.fullmatch(folded, sentence_start, start)
    cues = TALKS.finditer(folded, end, min(end + _AHEAD, sentence_end)) if opens else ()
    if any(not matters.is_no_guest(folded, cue) for cue in cues) or (
        opens and matters.DID.match(folded, end)
    ):
        return Place(start, is_face_to_face=True)
    return None


def _last(pattern: re.Pattern[str], folded: str, first: int, end: int) -> re.Match[str] | None:
    """The last match between two offsets."""
    found = None
    for match in pattern.finditer(folded, first, end):
        found = match
    return found


def _behind_cue(
    folded: str, sentence_start: int, cue: re.Match[str], before: tuple[int, int]
) -> Place | None:
    """The place behind a word of talks, unless they were other talks, some time before or after."""
    if SOME_TIME_AFTER.search(folded, max(sentence_start, cue.start() - 80), cue.start()):
        return None
    face_to_face = bool(_FACE_TO_FACE.match(cue.group().split()[0])) and not _PUBLIC.match(folded, cue.end())
    return Place(cue.start(), face_to_face, bool(LATER.search(folded, *before)))


# A city that only begins a name: "the X Air Base", "X Prefecture".
PART_OF_NAME = compiled(
    r" (?:Air|Naval|Military|Army|International|Prefecture|Province|Region|State|County|Governorate|University|Declaration|Process|"
    r"Conference(?! (?:Cent|Hall))|Agreement|Accords?|Convention|Protocol|Forum|Memorandum|Stock|Times|Post|Club|Group|Initiative|Principles|Statement|Treaty)\b"
)
# Somewhere in the report: the reporter was there for talks.
TALKED = compiled(
    r"\b(?:met|held|huddled|closeted|called on (?:him|her|them)|called on (?:the )?(?:[\w'-]+ )?(?:president|prime minister|king|queen|premier|emir|sultan|foreign minister)|sat down|(?:said|told|speaking) (?:\w+ ){0,3}after|(?:after|following) (?:[\w'-]+ ){0,5}?(?:meeting|talks)|in (?:an?|the|their) (?:[\w-]+ )?meeting with|at the end of (?:[\w-]+ ){0,3}?(?:meeting|talks)|"
    rf"(?:told|assured|reassured) {FOREIGN_LEADER}"
    r"|in talks with|joint (?:news|press) (?:conference|statement|briefing|appearance)|during (?:an?|the|their|his|her) (?:talks|meeting)|signed|arrived|wrapped up|visiting|following the talks|(?:ended|concluded|finished|closed|resumed|continued|completed|wound up|broke off) (?:[\w-]+ ){0,5}?(?:talks|negotiations|consultations)|(?:talks|negotiations|consultations|meeting) (?:between|of) [^.;]{3,80}? (?:entered|ended|closed|concluded|continued|resumed|began|collapsed|lasted|broke (?:down|up|off))|currently on|received|discussed|agreed|pledged|opened|(?:attended|witnessed|oversaw) the (?:signing|exchange)|took place|(?:alongside|flanked by|beside) (?=(?:[\w.'-]+ ){0,4}?(?:president|prime minister|premier|chancellor|king|queen|emir|foreign minister|counterpart)\b))\b"
)
