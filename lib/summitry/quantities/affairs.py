"""Percentages and sums that tell of a country's own affairs, its polls, economy, markets and courts, and not of the two."""

import re

from summitry.patterns import compiled

POLLS = compiled(
    r"\b(?:votes?|voters?|voted|ballots?|polls?|polled|elect(?:ed|ions?|orate)|re-elected|turnout|approval ratings?|popularity|referendum|survey(?:ed)?|constituen\w+)\b"
)
# Percentages of a country's own economy.
_ECONOMY = compiled(
    r"\b(?:gdp|gross domestic|gross national|inflation|unemployment|jobless|payrolls|vacancies|literacy|poverty line|(?<!an )(?<!annual )(?<!fixed )interest rates?|"
    r"economy (?:grew|grow|expand\w*|shr[aiu]nk|contract\w*)|economy (?:is|was) (?:expected|forecast|projected|set|due|likely) to|economic growth|budget deficit|public debt|national debt|"
    r"wages|salaries|pensions)\b"
)
_SURE = compiled(
    r" (?:sure|certain|convinced|confident|behind|committed|supportive|satisfied|agree|correct|right|true)\b"
)
# How far a text or a work has come, what goods are made of, and how many of a country's own adults or children are meant.
_STATE = compiled(
    r" (?:ready|done|finished|drafted|fat|alcohol|pure|purity|wool|cotton|silk|cocoa|of (?:(?:all|the|its|their) )?(?:adults|women|men|children|girls|boys|infants|teenagers|households)(?! workers)"
    r"|of (?:(?:the|its|their|our|all) )?(?:[\w'’-]+ ){0,3}?(?:population|inhabitants|electorate|workforce|value|economic output|national income|export earnings|(?:government|state|budget) revenues?)|of the world['’]s|against the (?:us |u\.s\. )?(?:dollar|euro|pound|yen|yuan|franc|mark))\b"
)
# "About 9,000 Latvians, or 7 percent of the population, live there" says once more how many.
_OR = compiled(r", or (?:[a-z]+ ){0,2}$")
# What the world market and the stock exchanges do is no doing of the two.
_MOVED = (
    r"(?:trad(?:es|ed|ing)|weaken\w*|lost|los(?:es|ing)|up|down|rose|fell|climbed|gained|slipped|jumped|dropped|eased|edged|slid|surged|soared|tumbled|plunged|"
    r"advanced|shed|closed|ended|opened|higher|lower|rallied|risen|fallen)"
)
_PRICES = compiled(
    r"\b(?:oil|crude|gas|world|global|share|stock|market|commodity|food|energy|bread|petrol|fuel|house|property|consumer|retail|wholesale) (?:prices?|markets?|stocks?)\b"
    rf"|\b(?:oil|crude|brent|gold|copper|futures|pound|currency|franc|peso|ruble|rouble|lira|dinar)(?: (?:was|were|is|has|have|had))? {_MOVED}\b"
    rf"|\b(?:shares|stocks|stock index|share index|bourse)\b(?: (?!(?:of|in) (?:the )?(?:trade|exports|imports|market)\b)[^\s.;,]+){{0,5}}? {_MOVED}\b"
    rf"|\b(?:index|average|composite)\b(?: [\d,.]+)?(?: (?:was|were|is|has|had))? {_MOVED}\b"
)
# A country's own debt and supplies: "gets 80 percent of its power from coal", but not what the other side delivers.
_DEBT = compiled(
    r"\b[a-z]+['’]s? (?:sovereign |total )?debt (?:stands|stood|is|was|has|rose|reached|amounts?|of)\b|\b(?:foreign|external|international|public|national) (?:debts?|creditors)\b|\bowes? (?:(?:about|around|some|nearly|almost|over|more than) )?$|^ owed abroad\b"
)
_SUPPLY = compiled(
    r" of (?:(?:its|our|their) (?:own )?(?:electricity|power|energy|waste ?water|water|rubbish|waste|budget)|"
    r"the (?:[\w-]+ ){0,3}(?:country|nation|kingdom|republic|state)['’]s (?:electricity|power|energy|water|oil|gas|crude|reserves|wealth|budget|land|farmland))\b"
)
_FROM_OTHER = compiled(r"\b(?:suppl\w+|imports?|imported|export\w*|provid\w+|buys?|bought|meets?|covers?)\b")
# Percentages of a country's land.
_LAND = re.compile(r" of (?:(?!through\b)[\w'-]+ ){0,4}?(?:territory|land|lands|land area)\b")
_UNITS = 1000  # of a currency, of which the rate is told
# "($1 = 3.64 riyals)": what a currency is worth, at the foot of a report.
_RATE_BEHIND, _RATE = (
    compiled(r" ?= ?\S{0,4}\d"),
    compiled(r"(?<![\d.,])10{0,3}(?: [\w.]+){0,3} ?= ?\S{0,4}$"),
)
# What a shop or an office asks or pays, and money as paper: no trade of the two.
_PRICE = 1000
_COSTS = compiled(
    r"\b(?:costs?|price[ds]?|fees?|tolls?|fares?|wages?|salar(?:y|ies)|pensions?|per capita(?: [\w-]+)?)\b[^.;]{0,55}$"
)
_PER = compiled(
    r"(?: an?| per|/) ?(?:minute|litre|liter|gallon|barrel|ounce|megabyte|gigabyte|person|night)\b"
)
_NOTES = compiled(
    r"(?: and (?:\w{1,3}\.? ?|[$€£])?[\d,]+)?[ -](?:[\w-]+ ){0,2}?(?:bank ?notes?|notes|bills|coins)\b"
)
# Money of thieves and courts, what a company earns, and what a central bank keeps.
_CRIME = compiled(
    r"\b(?:fined|embezzl\w+|stole|stolen|stealing|loot(?:ed|ing)|launder\w+|siphon\w+|brib(?:e|es|ed|ery|ing)|kickbacks?|(?:personal|family|his|her|their) (?:fortune|wealth)|net worth|ransom)\b(?!.* worth )"
)
_RESULTS = compiled(
    r"\b(?:net|operating|pre-?tax|quarterly|half-year|first-half) (?:profits?|loss(?:es)?|income|earnings)\b"
    r"|\b(?:foreign|currency|exchange|gold|international|central bank) reserves\b|\bmarket (?:value|capitali[sz]ation)\b"
    rf"|\bits (?:annual |quarterly )?(?:profits?|earnings) (?:has |have )?{_MOVED}\b"
)
_IN_FINES = compiled(r" in (?:fines|taxes|damages|bribes|back ?pay|kickbacks|ransom)\b")
# "The World Bank approved 5 million dollars": given by neither of the two.
_BANKS = compiled(
    r"\b(?:international monetary fund|imf|world bank|i\.m\.f\.|african development bank|asian development bank|european bank for reconstruction and development|ebrd)"
    r",?(?: (?:has|have|had|also|already|last|year|week|month|recently|this)){0,3} (?:lent|approved|granted|gave|given|pledged|agreed to lend|disbursed|provided|released|unblocked|promised|offered)(?: [\w'’]+){0,6} $"
)


def is_own_sum(value: float, before: str, behind: str) -> bool:
    """Whether a sum of money between two strings is a price, a rate, a debt, a company's result or the loot of a thief."""
    is_price = value < _PRICE and (_COSTS.search(before) or _PER.match(behind))
    is_rate = (value <= _UNITS and _RATE_BEHIND.match(behind)) or _RATE.search(before)
    is_debt = _DEBT.search(before) or _DEBT.search(behind)
    is_share = value <= _UNITS and _PRICES.search(before)
    is_other = _CRIME.search(before) or _RESULTS.search(before) or _BANKS.search(before)
    is_other = is_other or _IN_FINES.match(behind)
    return bool(is_price or is_rate or is_debt or is_share or is_other or _NOTES.match(behind))


def is_own_share(value: float, before: str, behind: str) -> bool:
    """Whether a percentage between two strings, those of its own clause, is of a country's voters, economy, markets, supplies or land."""
    if POLLS.search(before) or POLLS.search(behind) or (value == 100 and _SURE.match(behind)):
        return True
    if _ECONOMY.search(before) or _ECONOMY.search(behind):
        return True
    if _SUPPLY.match(behind) and not (_FROM_OTHER.search(before) or _FROM_OTHER.search(behind)):
        return True
    is_of_all = _STATE.match(behind) and not _OR.search(before)
    return bool(is_of_all or _LAND.match(behind) or _PRICES.search(before) or _RESULTS.search(before))
