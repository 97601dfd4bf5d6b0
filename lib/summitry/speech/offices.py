"""Whether a person holds an office that is named without its holder: "the president", "the Omani minister"."""

from collections.abc import Collection, Iterable

from summitry.patterns import compiled
from summitry.speech.mentions import Profile
from summitry.titles import Title

HEADS = frozenset({"head_of_state", "head_of_government", "heir", "party_leader"})
OF_STATE = HEADS | {"minister", "foreign_minister", "deputy_minister", "diplomat", "official", "spokesperson"}
# So many hold these offices that the code alone tells nobody.
_OF_MANY = frozenset(
    {"minister", "official", "expert", "diplomat", "spokesperson", "legislator", "executive"}
)
# Whom a plural may mean, by the code of its office; a code that is not listed means holders of that office.
_ANY_OF = {
    "minister": frozenset({"minister", "foreign_minister"}),
    "party_leader": HEADS,
    "official": frozenset[str](),
    "head_of_state": frozenset({"head_of_state"}),
}
# Offices that a country has one of, or few.
_OFFICES_OF_ONE = frozenset(
    "head_of_state head_of_government foreign_minister minister leader party_leader".split()
)
_LESSER = compiled(r"\b(?:vice|deputy|assistant|acting|former|ex)\b")


def holders(profiles: Iterable[Profile], title: Title) -> list[Profile]:
    """Persons who may be meant by an office without a name: those of that office, else those of one that has it in its words."""
    everybody = list(profiles)
    if title.country:
        everybody = [profile for profile in everybody if profile.country in (title.country, None)]
        everybody.sort(key=lambda profile: profile.country is None)
    fits = [profile for profile in everybody if _holds(profile, title)]
    if not fits and title.role:
        role = title.role.lower()
        fits = [profile for profile in everybody if _holds_loosely(profile, role)]
    if title.country and not any(profile.country for profile in fits):
        # "His Omani counterpart X" tells no office; later he is "the Omani leader".
        unknown = [p for p in everybody if p.country == title.country and not p.codes]
        if len(unknown) == 1 and _OFFICES_OF_ONE.issuperset(title.codes):
            return unknown
    if title.country and any(profile.country for profile in fits):
        fits = [profile for profile in fits if profile.country]
    return fits


def _holds(profile: Profile, title: Title) -> bool:
    """Whether the article gives a person that office."""
    role = (title.role or "").lower()
    if role and role in profile.roles:
        return True
    codes = set(title.codes)
    if role in ("leader", "party leader", "party chief"):
        return _leads_party(profile) or (role == "leader" and not profile.codes.isdisjoint(HEADS))
    if title.is_relation and title.country:
        return not profile.codes.isdisjoint(HEADS) or profile.country == title.country
    if "head_of_state" in codes and role != "head of state" and title.is_royal != profile.is_royal:
        return False
    return bool(codes) and codes <= profile.codes and codes.isdisjoint(_OF_MANY)


def _holds_loosely(profile: Profile, role: str) -> bool:
    """Whether an office has these words in its own: "secretary" for the secretary of state, "minister" for the foreign minister."""
    return any(
        (held.startswith(f"{role} ") or held.endswith(f" {role}"))
        and bool(_LESSER.search(held)) == bool(_LESSER.search(role))
        for held in profile.roles
    )


def may_hold(profile: Profile, wanted: frozenset[str]) -> bool:
    """Whether a person may hold one of the offices: the article gives one, or gives none at all."""
    return (
        not profile.codes
        or not profile.codes.isdisjoint(wanted)
        or ("party_leader" in wanted and _leads_party(profile))
    )


def meant_by_plural(title: Title) -> frozenset[str]:
    """The offices that those may hold whom a plural means: "the ministers"."""
    return _ANY_OF.get(title.codes[-1], frozenset(title.codes)) if title.codes else frozenset()


def likely_pair(profiles: Collection[Profile], wanted: frozenset[str], at: int) -> tuple[str, str] | None:
    """The two persons of different countries who are named most often, of those who may hold one of the offices; those named before `at`, if there are two."""
    pool = [p for p in profiles if not wanted or (p.codes and may_hold(p, wanted))]
    if len(pool) < 2:
        pool = [p for p in profiles if may_hold(p, wanted)]
    known = [profile for profile in pool if profile.starts[0] < at]
    if len(known) < 2:
        known = pool
    known.sort(key=lambda profile: -len(profile.starts))
    for other in known[1:]:
        if other.country is None or other.country != known[0].country:
            first, second = sorted((known[0], other), key=lambda profile: profile.starts[0])
            return first.name, second.name
    return None


def _leads_party(profile: Profile) -> bool:
    return "party_leader" in profile.codes or any("party" in role.split() for role in profile.roles)
