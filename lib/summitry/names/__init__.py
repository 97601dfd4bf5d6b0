"""The shapes of personal names: runs of capitalised words, their parts, and which part is the surname.

Strings in, spans and strings out. No list of persons: only how names are written in Latin script. `runs` finds where
names can stand, `surnames` and `family_first` tell their parts, `keys` when two spellings are one; `words` are no names,
`given` are first names of all
peoples, `short_forms` tells which of them are short for others.
"""

from summitry.names.family_first import has_family_name_first, is_family_name_first, is_korean
from summitry.names.keys import key
from summitry.names.runs import PARTICLES, Part, parts, runs
from summitry.names.short_forms import are_one
from summitry.names.surnames import SON_OF, calls, default_surname, is_numeral, units, written
from summitry.names.words import MONTHS, SMALL_WORDS, SURNAMES_TOO, THINGS, is_abstract

__all__ = [
    "MONTHS", "PARTICLES", "SMALL_WORDS", "SON_OF", "SURNAMES_TOO", "THINGS", "Part", "are_one", "calls", "default_surname", "has_family_name_first",
    "is_abstract", "is_family_name_first", "is_korean", "is_numeral", "key", "parts", "runs", "units", "written",
]  # fmt: skip
