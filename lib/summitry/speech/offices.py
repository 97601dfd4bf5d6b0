"""Whether a person holds an office that is named without its holder: "the president", "the Omani minister"."""

from summitry.patterns import compiled
from summitry.speech.mentions import Profile
from summitry.titles import Title

HEADS = frozenset({"head_of_state", "head_of_government", "heir", "party_leader"})
# So many hold these offices that the code alone tells nobody.
_OF_MANY = frozenset(
    {"minister", "official", "expert", "diplomat", "spokesperson", "legislator", "executive"}
)
_LESSER = compiled(r"\b(?:vice|deputy|assistant|acting|former|ex)\b")


def holds(profile: Profile, title: Title) -> bool:
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


def holds_loosely(profile: Profile, role: str) -> bool:
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


def _leads_party(profile: Profile) -> bool:
    return "party_leader" in profile.codes or any("party" in role.split() for role in profile.roles)
