"""Cities that only say where something is that was talked about: a crisis, a cousin, a refinery."""

import re

from summitry.patterns import compiled

# "A declaration on the situation in X", "my cousin in X": what was talked about; "(Wednesday in X)": the other side's clock.
_OTHER_CLOCK = r"\((?:\w+day|[\d:. ]+[ap]?\.?m?\.?|\w+ time) in (?:the )?$"
# "The Gulf of Riga", "the siege of Sarajevo": something else that bears the city's name.
_OF_NAME = r"\b(?:gulf|bay|straits?|siege|battle|treat(?:y|ies)|convention|archdiocese|diocese|university|bank|governorate|oblast|province) of $"
_STATE_OF = compiled(
    rf"{_OF_NAME}|\b(?:situations?|cris[ie]s|conflicts?|wars?|developments|events|violence|unrest|wildfires|floods|elections?) in (?:the )?(?:[\w-]+ and (?:the )?)?$|{_OTHER_CLOCK}"
)
_NOT_THERE = re.compile(
    rf"{_OF_NAME}|\b(?:situation|crisis|conflict|war|violence|unrest|fighting|bombings?|attacks?|killings?|massacre|blasts?|explosions?|earthquake|fire|shooting|siege|coup|nephew|niece|son|daughter|brother|sister|cousin) in $|\b(?:attacks?|assaults?|raids?|bombing|strikes?) (?:on|against|at) (?:the |an? |its )?(?:[\w-]+ ){{1,4}}?in $|{_OTHER_CLOCK}"
)
# "Agreed on the building of a port in X": where something will stand.
TO_STAND = compiled(
    r"\b(?:establish(?:ment|ing)|construct(?:ion|ing)|building|set(?:ting)? up|development|expansion|upgrad(?:e|ing)|rehabilitation|creation|moderni[sz]ation|renovation) (?:of )?(?:an? |the |its )?(?:[\w-]+ ){1,6}?(?:in|at|near|outside) (?:the )?(?:(?:[\w-]+ ){0,2}(?:city|town|port) of )?$|"
    # "The opening of consulates in X and Y"
    r"(?<!at the )(?<!after the )(?<!attended the )\b(?:(?:re)?open(?:ing|ed)?|clos(?:ing|ure)) (?:of )?(?:(?!at\b|in\b)[\w'-]+ ){0,3}?(?:consulates?(?:[ -]general)?|embass(?:y|ies)|missions?|branch(?:es)?|(?:trade |representative |liaison )offices?|(?:cultural )?cent(?:re|er)s?|schools?|institutes?) in (?:the )?(?:[\w'-]+(?:, [\w'-]+)?,? and )?$|"
    # "The plant that two firms are planning at X"
    r"\b(?:planning|planned|builds|building|built|operat(?:es?|ed|ing)|runs|owns|owned|develop(?:s|ed|ing)?|explor(?:es?|ing)|drill(?:s|ed|ing)?|invest(?:s|ed|ing)?|locat(?:ed|ing)|situated|based|born|land|plots?|premises) (?:in|at|near|outside) (?:the |(?:central|downtown|suburban) )?$"
)
# "Asked at the summit for a part in the overhaul of the refinery in X": what stands in X, where nobody was said to be at it.
_STANDS = compiled(
    r"(?<!at )(?<!inside )(?<!visited )(?<!toured )\b(?:the|an?|its|their|his|her|new|[\w-]+'s)(?: (?!at |inside |and )[\w-]+){0,3} (?:refiner(?:y|ies)|(?:power )?plants?|factor(?:y|ies)|mills?|smelters?|shipyards?|dams?|mines?|reactors?|bridges?|pipelines?|railways?|highways?|roads?|hospitals?|universit(?:y|ies)|schools?|embass(?:y|ies)|consulates?|warehouses?|terminals?|deposits?|ports?) (?:in|at|near|outside) (?:the )?$"
)
# "Signed the accord on the pipeline in X on Tuesday": a day behind the city is that of the talks.
ON_A_DAY = re.compile(r",? (?:on |late |early ){0,2}(?:\w+day|today)\b")
# "In X, President A and President B concluded a package of deals".
DID = compiled(
    r"[^;:]{0,60}?\b(?:counterpart|(?:the|both) (?:two )?(?:leaders|presidents|prime ministers|premiers)(?! of)|(?:presidents|(?:prime|foreign) ministers|premiers|leaders) of (?:the )?[\w-]+(?: [\w-]+){0,2}? and |(?:president|prime minister|premier|chancellor|king|minister) [^;:]{2,60}? and (?:[\w.'-]+ ){0,3}?(?:president|prime minister|premier|chancellor|king|minister|secretary|sheikh|prince)\b)[^;:]{0,90}?"
    r"\b(?:agreed|announced|concluded|unveiled|launched|pledged|elevated|finali[sz]ed|reached|secured|opened|committed|reaffirmed|celebrated|inaugurated|declared|vowed|exchanged|signed|adopted|discussed)\b"
)
# "In X, the ministry welcomed the news": what is no guest.
_WELCOMED = ("welcom", "receiv", "host", "greet")
_NO_GUEST = compiled(
    r" (?:the |an? |this |that |its |his |her |their |[\w-]+'s )?(?:[\w-]+ ){0,2}?(?:news|decisions?|agreements?|accords?|deals?|pacts?|treaty|announcements?|steps?|moves?|outcomes?|results?|ruling|reports?|statements?|letters?|messages?|proposals?|plans?|initiatives?|votes?|truce|ceasefire|progress|talks|visit|trip|signing|summit|calls?)\b"
)
# What talks were about: "presses X on Y".
ABOUT = re.compile(r"\b(?:on|over|about|against|amid) (?:the )?(?:[\w-]+ and )?$")
# What two will do: "will sit down". The word before is looked at behind the verb, which is told from its first letter.
TO_DO = "|".join(
    rf"{verb}(?:{'|'.join(f'(?<={will} {verb})' for will in ('to', 'will', 'would', 'shall'))}){behind}"
    for verb, behind in (
        ("sit", r"(?: down|(?= in\b))"), ("convene", ""), ("gather", ""), ("sign", ""), ("initial", ""), ("confer", ""), ("lunch", " with"), ("dine", " with"),
    )
)  # fmt: skip
# What needs, demand or a deadline have in common with persons: they are met.
NO_NEED = (
    r"(?! (?:(?!on\b|in\b|to\b|for\b|with\b|and\b|at\b|over\b|about\b|before\b|after\b)[\w'%.-]+ ){0,7}?"
    r"(?:needs?|demands?|targets?|goals?|deadlines?|conditions?|requirements?|obligations?|challenges?|standards?|criteria|commitments?|expectations?|costs?)\b)"
)
# "Met on the Gold Coast", "on X's waterfront".
_LAND = ("coast", "island", "islands", "peninsula")
_EDGE = re.compile(
    r"'s (?:[\w-]+ )?(?:waterfront|seafront|harbou?r(?:front|side)?|beach(?:front)?|corniche|outskirts|edge|promenade|quayside|riverside|lakeside|lakefront)\b"
)


def is_no_guest(folded: str, cue: re.Match[str]) -> bool:
    """Whether what is welcomed or received, by the words of `cue`, is news or a letter rather than somebody."""
    return cue.group().startswith(_WELCOMED) and _NO_GUEST.match(folded, cue.end()) is not None


def is_of_matter(folded: str, first: int, start: int, *, kind: str) -> bool:
    """Whether the wording from `start` on is where something goes on, or somebody is, that the words from `first` on speak of."""
    return (_STATE_OF if kind == "name" else _NOT_THERE).search(folded, first, start) is not None


def is_of_thing(folded: str, first: int, start: int, end: int) -> bool:
    """Whether the city from `start` to `end` is where something stands, or will, that the words from `first` on speak of."""
    if TO_STAND.search(folded, first, start):
        return True
    return _STANDS.search(folded, first, start) is not None and ON_A_DAY.match(folded, end) is None


def is_land(folded: str, start: int, end: int) -> bool:
    """Whether something can be "on" the place from `start` to `end`: a coast or an island, or a city's waterfront."""
    return folded.endswith(_LAND, start, end) or _EDGE.match(folded, end) is not None
