"""Words that tell a sector in the title of a document, though in a report at large they would tell none: "a protocol on the frontier"."""

from collections.abc import Iterator

from summitry.patterns import compiled

_SECTORS = {
    "security": r"police|gendarmer(?:ie|y)|frontiers?|borders?|boundar(?:y|ies)|prisoners|inmates|fugitives|courts?|judges|judiciar(?:y|ies)|judicial",
    "transport": r"aircraft|airliners?|planes?|jets|airports?|ships?|vessels?|buses|bridges?|tunnels?|causeways?|drivers|driving licen[cs]es|tolls|roads?(?! ?-?maps?)(?<!silk road)(?<!belt and road)",
    "space": r"space",
    "environment": r"rivers?|lakes|reefs?|wetlands?|mangroves?",
    "finance": r"credits?|debts?",
    "media": r"(?<!exchange of )information(?! (?:exchange|sharing))|media|television|broadcasters?",
    "education": r"academ(?:y|ies)|schools?|colleges?",
    "culture": r"culture|dance|manuscripts|artefacts|artifacts",
    "agriculture": r"capelin|herring|haddock|pollock|mackerel|squid",
    "mining": r"gold|silver",
    "industry": r"cement",
    "digital": r"telephones?|phones?",
    "statistics": r"statistics|statistical|mapping|maps|standards",
    "labour": r"women",
    "migration": r"embass(?:y|ies)",
    "political_dialogue": r"parliaments?|consultations|(?:cooperation|coordination) councils?|(?:joint|intergovernmental) commissions?",
}
_WORDS = compiled(r"\b(?:" + "|".join(f"(?P<{code}>{words})" for code, words in _SECTORS.items()) + r")\b")


def sectors(folded: str, start: int, end: int) -> list[str]:
    """The sectors that words of a title name, each once, in reading order; none of them: none."""
    return list(dict.fromkeys(code for code, _, _ in find(folded, start, end)))


def find(folded: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The words of a title that name a sector: its code, where they begin and where they end."""
    for match in _WORDS.finditer(folded, start, end):
        if match.lastgroup:
            yield match.lastgroup, match.start(), match.end()
