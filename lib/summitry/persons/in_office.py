"""Names of those who govern or sign for a country: "the Ana Ruiz government", "signed by Ana Ruiz on behalf of Chile"."""

from summitry.patterns import compiled
from summitry.persons.roster import Sighting
from summitry.persons.surroundings import Surroundings

# "The Ana Ruiz government", "Ana Ruiz's cabinet"; "the West Bengal government" is a region's.
_GOVERNS = compiled(r"(?:'s)? (?:administration|government|cabinet|presidency|premiership)\b")
_ADMINISTRATION = (" administration ", " administration.", " administration,", " administration's ")
_GOVERNMENT_BEGINS = frozenset({"'s", " a", " g", " c", " p"})
_NO_RULERS = frozenset(
    "transport trade health tax food aviation maritime railway school land forest police tourism drug energy veterans hamas labour fatah interim church customs port state city west east north south northern southern eastern western central new upper lower great greater grande aires pradesh nadu san santa saint st".split()
)
# "Signed by Ana Ruiz on behalf of Chile", "Ana Ruiz signed for the Chilean side".
_ON_BEHALF = compiled(
    r"(?P<signed> (?:has |had )?(?:signed|inked|initialled)(?: [\w-]+){0,4}?)? (?:on behalf of|for) (?:the )?(?:[Gg]overnment|[Mm]inistry|[Rr]epublic|[Kk]ingdom|[A-Z][\w-]+(?: [A-Z][\w-]+)?(?: (?:[Gg]overnment|side|party))?\b)"
)
_BEHALF_BEGINS = (" on behalf of ", " for ", " signed ", " has ", " had ", " inked ", " initialled ")
_SIGNED = compiled(r"\b(?:signed|inked|initialled)\b[^.;]{0,140}$")


def administers(page: Surroundings, sighting: Sighting) -> bool:
    """Whether an administration is called after a single name: "the Obama administration"."""
    folded, word = page.folded, sighting.parts[0]
    return (
        folded.startswith(_ADMINISTRATION, sighting.end)
        and folded.endswith(("the ", "'s ", "former "), 0, sighting.start)
        and word[1:].islower()
        and not word.endswith(("ist", "ian", "ic", "al", "ban", "ese"))
        and _NO_RULERS.isdisjoint(sighting.keys)
    )


def governs(page: Surroundings, sighting: Sighting) -> bool:
    """Whether a government is called after a name: "the Ana Ruiz government"."""
    folded, start, end = page.folded, sighting.start, sighting.end
    if folded[end : end + 2] not in _GOVERNMENT_BEGINS or not _GOVERNS.match(folded, end):
        return False
    owned = folded.startswith("'s", end) or folded.endswith(("the ", "under ", "current "), 0, start)
    return owned and len(sighting.parts) < 4 and _NO_RULERS.isdisjoint(sighting.keys)


def signs(page: Surroundings, sighting: Sighting) -> bool:
    """Whether a first and a last name sign for a government or a country."""
    if not page.folded.startswith(_BEHALF_BEGINS, sighting.end):
        return False
    match = _ON_BEHALF.match(page.body, sighting.end)
    if match is None:
        return False
    if match["signed"]:
        return True
    by = page.folded.endswith("by ", 0, sighting.start)  # "a visa for officials" is signed by nobody
    if not by and not page.folded.startswith(" on behalf", sighting.end):
        return False
    return _SIGNED.search(page.folded, max(0, sighting.start - 160), sighting.start) is not None
