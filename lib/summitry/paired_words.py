"""Words that tell of a sector only together, with others between them: "construction of five large hotels", "an exhibition of old carpets"."""

from collections.abc import Iterator, Sequence
from functools import lru_cache, reduce
from operator import or_
from re import Pattern

from summitry.layout import ArticleText
from summitry.matching import Match, Term
from summitry.paired_deeds import DEEDS
from summitry.patterns import compiled
from summitry.word_kinds import word_kind


def _gap(most: int, besides: str = "") -> str:
    """An expression for some words between, none of which begins a new phrase: "build trust between the cities" builds no cities."""
    ends = "at|in|near|on|by|with|for|of|from|to|between|among|where|is|was|are|were|beside|behind|outside|inside|along|into|up|who|which|that"
    return rf"(?:(?!(?:{ends}{besides}) )[\w'’-]+(?:[.,]\d+)*,? ){{0,{most}}}?"


_HOUSES = (
    r"(?:hotels?|stadiums?|stadia|slaughterhouses?|abattoirs?|houses|homes|flats|apartments|dwellings|offices|headquarters|housing|skyscrapers?|(?:shopping )?malls?|apartment blocks?|"
    r"(?:health|medical|conference|convention|congress|cultural|sports?|shopping|community|training|exhibition) cent(?:re|er)s?|"
    r"(?:parliament|government|office|residential|ministry) (?:buildings?|complex(?:es)?|blocks?))\b"
)
_REGION = r"(?:region|province|county|prefecture|oblast|voivodeship|canton|governorate)"
# Parts of the world, not of a country.
_WIDE = r"(?:the|and|asian|african|european|arab|gulf|pacific|baltic|balkan|caribbean|mediterranean|black|this|our|their|its|that|whole|entire)\b"
# What is sold abroad beside gold.
_EXPORTED = r"(?:oil|gas|copper|coal|cobalt|diamonds?|cocoa|timber|coffee|tea|fish|nickel|uranium|iron ore|bauxite|manganese|rubber|cotton|tin|zinc|platinum|livestock|cattle)"
_PAIRS = (
    (
        "construction",
        word_kind(
            "construction|build|builds|building|built|rebuild|rebuilt|rebuilding|erect|erects|erected|erecting|erection|construct|constructs|constructed|constructing|paid|financed|funded|donated"
        ),
        compiled(
            rf"\b(?:(?:construction|erection) of {_gap(4)}(?:schools?|hospitals?|clinics?|universit(?:y|ies)|campus|{_HOUSES})|"
            rf"(?:build|builds|(?<!the )(?<!a )(?<!this )building|built|rebuild|rebuilt|rebuilding|erect|erects|erected|erecting|construct|constructs|constructed|constructing) {_gap(7)}{_HOUSES}|"
            rf"{_HOUSES} (?:(?:that|which|was|were|being|is|to|be) ){{0,3}}(?:built|rebuilt|constructed|erected|paid for|financed|funded|donated) (?:by|with)\b)"
        ),
    ),
    (
        "transport",
        word_kind(
            "airport|airports|airfield|airstrip|airstrips|runway|runways|harbour|harbours|harbor|harbors|jetty|quay|road|roads|bridge|ferry|port|ports"
        ),
        compiled(
            r"\b(?:build|builds|building|built|rebuild|rebuilt|rebuilding|construct\w*|improv(?:e|es|ed|ing)|improvement of|construction of|expand\w*|expansion of|extend\w*|extension of|"
            r"upgrad(?:e|es|ed|ing)|upgrading of|moderni[sz](?:e|es|ed|ing)|moderni[sz]ation of|rehabilitat(?:e|es|ed|ing)|rehabilitation of|renovat(?:e|es|ed|ing)|renovation of|"
            rf"repair\w*|repair of|widen\w*|pav(?:e|es|ed|ing)|enlarg\w+|enlargement of|dredg\w+) (?!relations|ties){_gap(6, '|and|through')}"
            r"(?:airports?|airfield|airstrips?|runways?|harbou?rs?|jetty|quay|roads?|bridge (?:across|over|at|near|on|in)|ferry port|ports?)\b(?! (?:of call|to peace|maps?)\b)"
        ),
    ),
    (
        "transport",
        word_kind("bridge|bridges"),
        compiled(
            r"\b(?:(?:rebuild(?:s|ing)?|rebuilt|repair(?:s|ed|ing)?|restor(?:e|es|ed|ing)|reconstruct(?:s|ed|ing)?|renovat(?:e|es|ed|ing)|(?:reconstruction|repair|restoration|renovation) of) "
            r"(?:[\w'’-]+ ){0,3}?bridges? (?:between (?!(?:the )?(?:(?:two|our|their) )?(?:peoples?|nations|cultures|generations|civili[sz]ations|east|west|north|past|faiths|religions)\b)|linking|joining|connecting|blown up|destroyed|bombed|damaged|swept away)|"
            r"bridges? (?!to peace|of (?:trust|friendship))(?:(?!and|but|between)[\w'’-]+ ){0,4}?(?:be|been|was|were|being) (?:repaired|rebuilt|restored|reconstructed|renovated|widened|reopened|blown up|destroyed|bombed))\b"
        ),
    ),
    (
        "transport",
        word_kind("fly|flies|flying|tracks?|electrify|electrified|electrifying|electrification"),
        compiled(
            rf"\b(?:(?:fly|flies|flying) {_gap(5, '|than')}(?:[\w'’-]+ )?(?:once|twice|thrice|(?:\d+|three|four|five|six|seven|eight|ten|fourteen) times) (?:an?|per|every|each|the) (?:day|week|month)|"
            r"(?:lay|lays|laid|laying|relay|relaying) (?:(?!the groundwork)[\w'’-]+ ){0,3}?tracks?\b(?! records?)|electrif(?:y|ied|ying|ication of) (?:[\w'’-]+ ){0,4}?(?:lines?|tracks?|railways?|sections?)\b)"
        ),
    ),
    (
        "finance",
        word_kind("twice"),
        compiled(r"\btax(?:ed|es|ing)? (?:[\w'’-]+ ){0,3}?twice\b"),
    ),
    (
        "mining",
        word_kind("gold"),
        compiled(
            rf"\b(?:{_EXPORTED}(?:,|,? and) gold|gold(?:,|,? and) {_EXPORTED})\b(?![^.;]{{0,30}}\b(?:medals?|medall?ists?|embroidery|thread|paint|letters)\b)"
        ),
    ),
    (
        "finance",
        word_kind("repay|repaid|repayable|paid|pay|payable"),
        compiled(
            r"\b(?:(?:re)?pa(?:y|id|yable)) (?:back )?(?:over|within|in) (?:a period of )?(?:[\d.]+|five|ten|twelve|fifteen|twenty|twenty-five|thirty|forty)(?: to [\w-]+)? years\b"
        ),
    ),
    (
        "education",
        word_kind("study|studying|studies|studied"),
        compiled(
            r"\bstud(?:y|ying|ies|ied) (?:(?!the|of|by|on|into)[\w'’-]+ ){0,3}?for (?:(?:an?|the|their|his|her) )?(?:[\w'’-]+ ){0,2}?(?:degrees?|doctorates?|diplomas?|exams?)\b"
        ),
    ),
    (
        "education",
        word_kind("train|trains|trained|training"),
        compiled(
            r"\b(?:train|trains|trained|training) (?:(?:up to|about|some|another|more than|over|at least|around|a further) ){0,2}(?:[1-9][\d.,]*|hundreds of|thousands of|a hundred|a thousand|dozens of|"
            r"ten|twenty|thirty|forty|fifty|sixty|eighty) (?:of (?:its|their) )?(?:(?!soldiers|troops|recruits|policemen|police)[\w'’-]+ ){0,2}?"
            r"(?:engineers|teachers|nurses|doctors|pilots|specialists|experts|officials|technicians|programmers|farmers|workers|diplomats|judges|students|seafarers|sailors|welders|miners|"
            r"people|youths|graduates|managers|scientists|midwives|mechanics|accountants|civil servants|professionals)\b"
        ),
    ),
    (
        "education",
        word_kind("taught"),
        # "Portuguese has been taught since 1994"; "he was taught by monks" tells of one man.
        compiled(
            r"\b(?:is|are|be|been|being) (?:also |now |still )?taught (?:in|at|since|as|there|to (?:pupils|students|children))\b(?! (?:a|the) lesson)"
        ),
    ),
    (
        "environment",
        word_kind("impact|effects?|harm|damage|consequences"),
        compiled(
            r"\b(?:impact|effects?|harm|damage|consequences) (?:of (?:[\w'’-]+ ){1,4}?)?(?:on|to|for) (?:[\w'’-]+ ){0,3}?"
            r"(?:canyon|river|rivers|lake|delta|lagoon|wetlands?|nature|wildlife|ecosystems?|(?:rain)?forests?|coral|reefs?|marine life)\b(?! (?:port|traffic|guard|transport|trade|bank))"
        ),
    ),
    (
        "statistics",
        word_kind("recognise|recognised|recognises|recognising|recognize|recognized|recognizes|recognizing"),
        compiled(
            r"\brecogni[sz](?:e|es|ed|ing) (?:each other's|each other’s|one another's|the other's|the other’s|mutually) (?:(?!diplomas?|degrees?|driving|driver)[\w'’-]+ ){0,3}?(?:certificates|standards|patents|test results|trade ?marks)\b(?! of)"
        ),
    ),
    (
        "trade",
        word_kind("ship|ships|shipped|shipments?|sell|sells|sold|sale|sales"),
        compiled(
            r"\b(?:ship|ships|shipped|shipments? of|sell|sells|sold|sales? of) (?:(?!to|in|for|at|by|with)[\w'’-]+ ){0,3}?"
            r"(?:wheat|rice|maize|corn|barley|grain|beef|lamb|meat|pork|poultry|fruits?|vegetables|tea|coffee|cocoa|sugar|cotton|timber|fish|seafood|wine|wines|milk|cheese|butter|"
            r"flowers|bananas|oranges|apples|grapes|cherries|avocados|mangoes|honey|nuts|soybeans|carpets|textiles|clothes|shoes|furniture|machinery|cars|tractors|trucks|lorries|buses|tyres|cement|steel|fertili[sz]ers?|medicines|rubber|copper|microchips)"
            r" (?:to|in|into|on) (?!the (?:side|street|spot|square))"
        ),
    ),
    (
        "culture",
        word_kind("exhibition|exhibitions"),
        compiled(
            r"\bexhibitions? (?:of|on|about) (?:[\w'’-]+ ){0,2}?(?:carpets?|rugs|paintings?|painters|art|arts|artists|ceramics|pottery|porcelain|costumes?|dolls|kimonos?|calligraphy|jewell?ery|"
            r"photographs|photos|photography|sculptures?|icons|manuscripts|books|masks|crafts|handicrafts|treasures|antiquities|artefacts|artifacts|drawings|prints|embroidery|works)\b"
        ),
    ),
    (
        "political_dialogue",
        word_kind("embassy|embassies|ambassadors?|envoys?|diplomats?"),
        compiled(
            rf"\b(?:(?:re-?)?open(?:s|ed|ing)? (?:of )?{_gap(3)}embass(?:y|ies)\b|"
            r"embass(?:y|ies) (?:in (?:[\w'’-]+ ){1,3})?(?:will|would|is|are|was|were|has|have|had)(?: to| also| been)?(?: be)? (?:re-?)?open(?:ed)?\b|"
            r"(?:recall(?:s|ed|ing| of)?|withdr(?:aw|aws|ew|awn|awing|awal of)|expel(?:s|led|ling)?|expulsion of|exchang(?:e|es|ed|ing)(?: of)?) "
            r"(?:(?:its|their|his|the|both|each other's|each other’s|one another's|one|two|three|four|five|six|ten|several|dozens of|\d+) )?(?:[\w'’-]+ )?"
            r"(?:ambassadors?|envoys|diplomats?)\b(?!['’]))"
        ),
    ),
    (
        "political_dialogue",
        word_kind("consult|consultations"),
        compiled(
            r"\b(?:foreign (?:ministers|ministries|secretaries|offices)\b(?: [\w'’-]+){0,12}? consult(?:ations)?\b(?! (?:experts|lawyers|doctors|companies|firms))|"
            r"consultations (?:between|of|among|at the level of) (?:(?:the|their|two|both|deputy|our) ){0,3}foreign (?:ministers|ministries|secretaries|offices)\b|"
            r"consult (?:regularly|annually|yearly|closely|(?:at least )?(?:once|twice) a year|every year)\b)"
        ),
    ),
    (
        "migration",
        word_kind("camps"),
        compiled(
            r"\b(?:live|lives|lived|living|housed|sheltered|sheltering|languish|languished|languishing|languishes|stranded) (?:(?:ever since|since(?: then)?|for \w+|still|now|to this day) ){0,2}"
            r"in (?:(?!army|military|training|holiday|labou?r|prison|mining|base|summer|rebel)[\w'’.,-]+ ){0,3}?camps\b"
        ),
    ),
    (
        "security",
        word_kind("patrol|patrols|patrolling|patrolled"),
        compiled(
            r"\bpolice(?:men|women)?\b(?: (?!army|navy|soldiers|troops)[\w'’-]+){0,8}? (?:shared patrols?|patrol(?:s|led|ling)? (?:the )?(?:(?!army|navy)[\w'’-]+ ){0,3}?(?:together|jointly))\b"
        ),
    ),
    (
        "regions",
        word_kind(
            "region|regions|province|provinces|county|prefecture|oblast|voivodeship|canton|governorate"
        ),
        compiled(
            rf"\bbetween (?:the )?(?:(?!{_WIDE})[\w'’-]+ ){{1,2}}{_REGION} and (?:the )?(?:(?!{_WIDE})[\w'’-]+ ){{1,3}}{_REGION}\b"
        ),
    ),
    (
        "regions",
        word_kind("governors"),
        compiled(
            r"(?<!bank )\bgovernors of (?:the )?(?!(?:[\w-]+ )?banks?\b|reserve\b|federal\b)[\w'’-]+(?: [\w'’-]+)? and (?:the )?(?!central\b|reserve\b)[\w'’-]+(?: [\w'’-]+)?"
            r" (?:(?:will|would|should|shall|are to|were to|have|had|also|jointly) ){0,2}(?:meet|met|hold|held|sign|signed|agreed?|cooperate|coordinate|discuss|discussed|work together)\b"
        ),
    ),
    (
        "investment",
        word_kind("capital|stakes?|takeover"),
        compiled(
            r"\b(?:(?:attract|lure|woo|inject|channel|mobili[sz]e|draw|court)(?:e?s|e?d|ing|n)? (?:(?!to|the|in|into|from|of|at|political|human|social|diplomatic)[\w'’-]+ ){0,3}?"
            r"capital\b(?!,? (?:city|punishment|letters|region|district))|"
            r"(?:influx|inflows?|flows?|injections?|outflows?) of (?:[\w'’-]+ ){0,2}?capital\b(?! (?:city|punishment))|"
            r"(?:buy|buys|bought|buying|acquir\w+|sell|sells|sold|selling|sale of|purchas\w+|bid for|race for) (?:(?:an?|its|their|the) )?(?:[\w.%-]+ ){0,3}?stakes? in|"
            r"takeover of (?:an?|the|its) (?:[\w'’-]+ ){0,3}?(?:company|bank|brewery|airline|firm|refinery|plant|works|operator|utility|group|maker|carmaker|steelmaker)\b)"
        ),
    ),
    (
        "investment",
        word_kind("companies|firms|businesses|enterprises|groups|subsidiaries"),
        # "They have founded nearly 60 companies here"; who founded two tells of his life.
        compiled(
            r"\b(?:(?:found|establish|register|open|creat)(?:ed|ing)|set(?:ting)? up) (?:(?:about|around|some|nearly|almost|over|more than|at least|a total of|up to) ){0,2}(?:\d[\d.,]*\d|dozens of|scores of|hundreds of|thousands of) "
            r"(?:(?!military|rifle|infantry)[\w'’-]+ ){0,2}?(?:companies|firms|businesses|enterprises|subsidiaries)\b(?! of (?:soldiers|infantry|troops))|"
            r"\b(?:\d[\d.,]*\d|dozens of|hundreds of) (?:(?!rights|armed|rebel|ethnic|aid|political|religious|terror)[\w'’-]+ ){1,2}?(?:companies|firms|groups) (?:now |already |currently )?(?:have|had|keep|run|maintain) (?:an? |their |its )?(?:[\w-]+ )?(?:offices?|branch(?:es)?|plants?|factor(?:y|ies)|subsidiar(?:y|ies)|headquarters)\b"
        ),
    ),
    (
        "media",
        word_kind("television|tv|radio|signal|signals"),
        compiled(
            r"\b(?:(?:bring|brings|brought|carry|carries|relay|relays|relayed|beam|beams|beamed|receive|receives|watch|rebroadcast) (?:[\w'’-]+ ){1,2}(?:television|tv|radio)"
            r" (?:to|into|across|programmes?|programs?|channels?|by satellite|via|through)\b|"
            r"(?:broadcast|broadcasts|broadcasting|relay|relays|relayed|transmit|transmits|transmitted|rebroadcast) (?:[\w'’-]+ ){1,4}signals?\b|\bsignals? (?:[\w'’-]+ ){1,3}(?:broadcast|relayed)\b)"
        ),
    ),
    *DEEDS,
)
_ANY = reduce(or_, (kind for _, kind, _ in _PAIRS))


# Long texts have ever new kinds together; what is remembered stays small.
@lru_cache(maxsize=4096)
def _asked(kinds: int) -> Sequence[tuple[str, Pattern[str]]]:
    """The pairs that a sentence with words of these kinds can have."""
    return [(sector, pattern) for sector, kind, pattern in _PAIRS if kinds & kind]


def find(text: ArticleText) -> Iterator[Match]:
    """Find words that tell of a sector together.

    Args:
        text: The article; its boilerplate is left out.

    Yields:
        A match from the first of the words to the last, sentence by sentence.
    """
    if not text.may_have(_ANY):
        return
    for sentence in text.having(_ANY):
        for sector, pattern in _asked(text.kinds(sentence) & _ANY):
            for pair in pattern.finditer(text.folded, sentence.start, sentence.end):
                start, end = pair.span()
                yield Match(start, end, Term("sector_terms", sector, text.body[start:end]))
