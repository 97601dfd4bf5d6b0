"""Soldiers, officials and fighters that are counted: those whom one side sends to the other or trains, and planes."""

from summitry.patterns import compiled

_STATIONED = compiled(
    r" (?:from [\w ]{3,30} )?(?:(?:are|were|is|have|has|had|been|now|currently|also|permanently|already) ){0,3}(?:stationed|deployed|serv(?:e|es|ed|ing)|based|posted|(?:take|took|taking|taken) part|participat\w+|patrol(?:s|led|ling)?|rotat(?:ed|ing|e)|"
    r"(?:train|drill|exercis|practi[sc])(?:e?d|ed|ing|e)? (?:in|on|at|with|alongside|together|jointly|side)|(?:on|in) the (?:islands?|archipelago|country|kingdom|republic))\b|(?: who)? (?:will|would|to) be (?:stationed|deployed|based|posted|sent|attached|seconded)\b"
)
# Soldiers of one side in the country of the other; along a border they are none.
_SENT = compiled(
    r"\b(?:home to|presence|contingent|garrison|hosts?|hosted|hosting|stations?|stationed|stationing|deploy(?:s|ed|ing|ment)?|sends?|sent|sending|contribut(?:e|es|ed|ing)|withdraw(?:s|n|ing)?|withdrew|(?:order|pull)(?:s|ed|ing)? out|sen[dt] home)\b[^.;]{0,60}$"
)
_KEEPS, _IN = (
    compiled(r"\b(?:has|have|had|keeps?|kept|keeping|maintains?|maintained|maintaining) $"),
    compiled(r" (?:now |still |currently )?in (?!the |its |their |his |our |reserve|total|all )"),
)
_AT_BORDER = compiled(r"[^.;,]{0,30}\b(?:borders?|frontiers?|front ?lines?|front)\b")
# "The 77 soldiers and police it had sent".
_THEY_SENT = compiled(
    r"(?: and [\w-]+)? (?:(?:that|which|whom) )?(?:it|they|he|she|we|the [a-z]+|[a-z]+) (?:(?:has|have|had|will|would|also|already|first) ){0,3}(?:sen[dt]|sends|deploy(?:s|ed)?|contribut(?:es?|ed)|station(?:s|ed)?|posted|seconded|lent|provid(?:es?|ed)) (?!to (?:arrest|disperse|hunt|crush|quell)|into|against)"
)
# Who belongs to the forces of a country.
_OF_FORCES = compiled(
    r" of (?:the|its|their|his|her|our) (?:[\w'’-]+ ){0,3}?(?:armed forces|army|navy|air ?force|military|defen[cs]e forces?|security forces|police(?: (?:force|service))?|gendarmerie|coast ?guard|marines|national guard)\b"
)
_IN_FORCES = compiled(
    r"\b(?:armed forces|army|navy|air ?force|defen[cs]e forces?|military|nato) (?:members|personnel)$"
)
# Officials whom one side trains; those at the table are none.
_TREATED = compiled(
    r" (?:for (?:medical )?treatment|who (?:suffered|were (?:wounded|injured|hurt)|lost)|with (?:burns|cancer|leuka?emia|heart)|(?:will be|to be|were|was|have been|had been|are being) (?:treated|operated on))\b"
)
_TRAINS = compiled(
    r"\b(?:train|trains|trained|training|training for|graduat(?:e|es|ed|ing)|teach|taught|courses for) (?:(?:about|some|over|more than|nearly|almost|up to) )?$"
)
_TRAINED = compiled(
    r" (?:(?:will be|to be|were|was|have been|had been|are being|are|being) (?:trained|taught|educated)|(?:have |had |will )?(?:attend\w*|complet\w+|underw\w+|undergo\w*|receiv\w+) (?:[\w-]+ ){0,2}(?:courses?|training|studies|workshops?)"
    r"|(?:(?:have|had|will|are|were|now|currently) ){0,2}(?:(?:train|study|studied|studying|trained|training) (?:in|at)|graduat\w+ (?:from|in|at)))\b"
)
# "The sale of 36 fighters", "fighters for its air force": planes; those who fight are none.
_BOUGHT = compiled(
    r"\b(?:buy(?:s|ing)?|bought|purchas\w+|sell(?:s|ing)?|sold|sales?|order(?:s|ed|ing)?|deliver\w*|leas(?:e|es|ed|ing)|acqui\w+|procur\w+|replac\w+|upgrad\w+|moderni[sz]\w+|"
    r"assembl\w+|build(?:s|ing)?|built|jets|aircraft|planes|air forces?|squadrons?)\b[^.;]{0,50}$"
)
_DELIVERED = compiled(
    r" (?:(?:will be|to be|were|are|have been|had been|are being) (?:delivered|ordered|bought|leased|built|upgraded|assembled|handed over|sold)|[^.;,]{0,30}\b(?:air force|worth|pilots)\b)"
)
_MEN = compiled(
    r"\b(?:rebel|foreign|islamist|jihadist|taliban|militia|kurdish|guerrilla|opposition|resistance|freedom|separatist|fire|street|former|captured|wounded)s? fighters$"
)


# "Fiji extradited three fugitives", "eight suspects were put on a plane": who goes from one side to the other.
_IN_CUSTODY = frozenset(
    "prisoners detainees inmates suspects fugitives convicts criminals captives hostages".split()
)
_HANDED = compiled(
    r"\b(?:hand(?:s|ed|ing)? (?:over|back)|extradit\w+|repatriat\w+|transfer(?:s|red|ring)?|deport(?:s|ed|ing)?|return(?:s|ed|ing)?|(?:exchang|swap)\w*(?: of)?|surrender(?:s|ed|ing)?|sen[dt] (?:back|home)) (?:[\w-]+ ){0,3}$"
)
_WERE_HANDED = compiled(
    r" (?:who )?(?:(?:will|to|is|are|was|were|has|have|had|be|been|being) ){1,3}(?:also |already |since )?(?:handed (?:over|back)|extradited|repatriated|transferred|deported|returned|exchanged|swapped|surrendered|put on (?:an? )?(?:planes?|flights?)|flown|sent (?:back|home))\b"
)


def are_handed_over(unit: str, before: str, behind: str) -> bool:
    """Whether persons in custody, the unit between two strings, are handed from one side to the other."""
    return unit.partition(" of ")[0] in _IN_CUSTODY and bool(
        _HANDED.search(before) or _WERE_HANDED.match(behind)
    )


def are_sent(before: str, behind: str) -> bool:
    """Whether soldiers named between two strings are in the country of the other side, and at no border."""
    is_there = (
        _STATIONED.match(behind)
        or _THEY_SENT.match(behind)
        or _SENT.search(before)
        or (_KEEPS.search(before) and _IN.match(behind))
    )
    return bool(is_there and not _AT_BORDER.match(behind))


def past_forces(unit: str, named: str, behind: str) -> str | None:
    """What stands behind "members of the armed forces", or "armed forces members", the unit with the words before it in `named`; None of other members."""
    if unit in ("members", "personnel") and _IN_FORCES.search(named):
        return behind
    of_forces = _OF_FORCES.match(behind) if unit in ("members", "personnel") else None
    return behind[of_forces.end() :] if of_forces else None


def are_trained(before: str, behind: str) -> bool:
    """Whether officials or soldiers named between two strings are trained or treated."""
    return bool(_TRAINS.search(before) or _TRAINED.match(behind) or _TREATED.match(behind))


def are_planes(named: str, before: str, behind: str) -> bool:
    """Whether "fighters", the end of `named`, are planes that are bought, sold or flown, and none who fight."""
    if not named.endswith("fighters") or _MEN.search(named):
        return False
    return bool(_BOUGHT.search(before) or _DELIVERED.match(behind))
