"""Which words before a document noun are its modifiers, and which part it from what stands before them."""

from collections.abc import Mapping, Sequence

from summitry.matching import Match
from summitry.pacts.subject_lists import is_one_field
from summitry.patterns import compiled

Token = tuple[int, str]

DETERMINERS: Mapping[str, str] = {
    **dict.fromkeys(("a", "an", "another", "one", "each"), "a"),
    **dict.fromkeys(("the",), "the"),
    **dict.fromkeys(
        ("this", "these", "that", "those", "such", "said", "both", "any", "every", "all"), "this"
    ),
    "no": "no",
    **dict.fromkeys(
        (
            "several", "many", "various", "numerous", "multiple", "some", "dozens", "few", "certain", "more",
            "other", "different", "wide-ranging", "scores", "hundreds",
        ),
        "some",
    ),
    **dict.fromkeys(("its", "their", "his", "her", "our"), "own"),
}  # fmt: skip
# Words that end the run of modifiers to the left: prepositions, verbs, conjunctions.
_BREAKERS = frozenset(
    "traded swapped executed of to on for with by in at from as into onto under over about via through per between among after before during since until than like within without "
    "that which who whose where when while if whether because so but nor is are was were be been being has have had having do does did will would shall should "
    "can could may might must also not never only jointly formally officially today yesterday here then there they he she we it i you include includes included including were "
    "said says told called entitled titled dubbed sign signs signed signing ink inks inked inking initialed initialled adopted adopt adopts adopting exchanged exchanging conclude "
    "concluded concludes concluding issued issue issues issuing released release reached sealed seal seals struck strike strikes clinched clinch clinches finalized finalised formalized formalised approved endorsed witnessed "
    "penned outlining detailing describing containing amending extending establishing replacing renewing discussed following namely announced announce secured monday tuesday wednesday thursday friday saturday sunday "
    "counterpart counterparts welcomed welcome see saw seen seeing get got gets bring brought them yielded yields closed clinching striking reaching penning initials make made produce produced witness off delay delays shelve shelves drop drops postpone postpones reject rejects scrap scraps eye eyes mull mulls seek seeks discuss discusses block blocks stall stalls".split()
)
_SHORT_NAMES = frozenset(("IT", "WHO"))  # "an IT agreement"
_ACTS = frozenset(
    "signing conclusion adoption renewal extension exchange ceremony president minister ministry government republic kingdom governments ministries department university bank city state".split()
)
_CHANGING = frozenset(("amending", "extending", "establishing", "renewing"))
# Verbs of signing that are nouns and modifiers as well ("cultural exchange programme").
_VERBS_OR_NOUNS = frozenset(("exchange", "exchanges"))
_ADJECTIVE = compiled(r"[\w-]+(?:al|ic|ary|ive|trade|defen[cs]e),")
# Behind which a name of several words in capitals stands, and what ends one.
_NAMED_BEHIND = frozenset(("the", "their", "its", "a", "an"))
_KINDS = frozenset(
    "agreement mou memorandum understanding treaty protocol programme program plan convention pact accord declaration statement contract deal charter letter roadmap framework arrangement communique minutes certificate notes letters".split()
)


def is_in_name(tokens: Sequence[Token], position: int, noun: Match, body: str) -> bool:
    """Whether "of" stands in a name: "a General Security of Information Agreement", but not "the Signing of Visa Agreements"."""
    behind = tokens[position + 1 :]
    before = tokens[max(0, position - 4) : position]
    if not (behind and before and body[noun.start].isupper() and behind[0][1][0].isupper()):
        return False
    for index, (_, token) in enumerate(reversed(before)):
        if index and token.lower() in DETERMINERS:
            return True
        if not token[0].isupper() or token.lower() in _ACTS or token[-1] in ",;:.":
            return False
    return False


def breaks(tokens: Sequence[Token], position: int, bare: str) -> bool:
    """Whether a word is none of the modifiers; "an amending protocol" has one that would be a verb elsewhere."""
    qualifies = bare in _CHANGING and position and tokens[position - 1][1].lower() in DETERMINERS
    return bare in _BREAKERS and not qualifies and tokens[position][1] not in _SHORT_NAMES


def parts(tokens: Sequence[Token], position: int, bare: str, noun: Match) -> bool:
    """Whether an "and", or a verb of signing, parts what stands before it from the noun, rather than modify it as well."""
    joins = bare in ("and", "&", "or")
    if joins and 0 < position < len(tokens) - 1:
        words = " ".join(token.lower() for _, token in tokens[position - 1 : position + 2])
        if is_one_field(words, words.find(" ")):
            return False  # "sign science and technology deal"
    in_name = position and tokens[position][1][0].isupper() and tokens[position - 1][1][0].isupper()
    if not joins and (bare not in _VERBS_OR_NOUNS or in_name):
        return False
    if not joins and position and _is_noun(tokens, position):
        return False
    # "a road plan and minutes of ...": the article is none of a plural's.
    shares_article = not noun.term.wording.endswith("s") and (
        _leads_to_article(tokens, position) or (joins and _leads_to_the(tokens, position))
    )
    return not (shares_article or (joins and _in_name(tokens, position)))


def _leads_to_the(tokens: Sequence[Token], position: int) -> bool:
    """Whether "the oil" stands before "and gas accord"; what stands behind "the treaty" is another document."""
    before = [token.lower() for _, token in tokens[max(0, position - 3) : position]]
    return (
        "the" in before[-3:-1] and not _KINDS.intersection(before) and not _BREAKERS.intersection(before[1:])
    )


def _is_noun(tokens: Sequence[Token], position: int) -> bool:
    """Whether "exchange" is a noun: "the new cultural exchange programme", but not "the two ministers exchange"."""
    before = tokens[position - 1][1].lower()
    return not before.endswith("s") and any(
        token.lower() in ("the", "their", "its", "our", "one", "wide-ranging")
        for _, token in tokens[max(0, position - 4) : position]
    )


def _in_name(tokens: Sequence[Token], position: int) -> bool:
    """Whether capitals on both sides stand in one name: "the Port and Transit Agreement", but not "the Port Treaty and Transit Agreement"."""
    if position + 1 < len(tokens) and not tokens[position + 1][1][0].isupper():
        return False
    for _, token in reversed(tokens[max(0, position - 6) : position]):
        low = token.lower()
        if low in _NAMED_BEHIND:
            return True
        if low in _KINDS or not (token[0].isupper() or low in ("and", "&")) or token[-1] in ",;:.)":
            return False
    return False


def closes(token: str, tokens: Sequence[Token], position: int) -> bool:
    """Whether a token's last mark parts what stands before it from the noun."""
    if is_quoted(token):
        return False
    if token[-1] in ";:)”»-–—•*|" or (token[-1] in ".!?" and "." not in token[:-1]):
        return True
    return token[-1] == "," and not _leads_to_article(tokens, position)


def is_quoted(token: str) -> bool:
    """Whether a token is a name in quotation marks."""
    return token[0] in "“\"«'" and token[-1] in "”\"»'" and len(token) > 1


def _leads_to_article(tokens: Sequence[Token], position: int) -> bool:
    """Whether "a trade" stands before "and investment agreement": then both are its modifiers."""
    for _, token in reversed(tokens[max(0, position - 5) : position]):
        low = token.lower()
        if low in ("a", "an", "another"):
            return True
        # "a commercial, economic and cultural programme"
        if low in _BREAKERS or low in DETERMINERS or (low[-1] in ",;:.)" and not _ADJECTIVE.fullmatch(low)):
            return False
    return False
