"""The shapes of personal names: runs of capitalised words, their parts, and which part is the surname.

Strings in, spans and strings out. No list of persons: only how names are written in Latin script.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from summitry.names.words import MONTHS, SMALL_WORDS, SURNAMES_TOO, THINGS
from summitry.patterns import compiled

__all__ = [
    "MONTHS", "PARTICLES", "SMALL_WORDS", "SON_OF", "SURNAMES_TOO", "THINGS", "Part", "calls", "default_surname", "has_family_name_first",
    "is_abstract", "is_family_name_first", "is_numeral", "key", "parts", "runs", "units", "written",
]  # fmt: skip

_CAPITAL = "".join(
    chr(code)
    for block in (range(0x41, 0x250), range(0x1E00, 0x1F00))
    for code in block
    if chr(code).isupper()
)
_TAIL = r"[^\W\d_]*(?:['’ʼ`](?!s\b)[^\W\d_]+|-[^\W\d_]+)*"
_PARTICLE = r"(?:bin|ibn|ben|bint|abu|al|el|ul|ud|de|da|do|dos|das|del|della|dello|di|du|la|le|las|los|van|von|der|den|ter|ten|zu|zur|e|y)"
_INITIALS = rf"\.(?:-?[{_CAPITAL}]\.)*"
# "Ts.Elbeg": an initial of two or three letters is tied to the name.
_TIED = rf"[a-z]{{1,2}}\.(?=[{_CAPITAL}][^\W\d_])"
# "Md. Karim": names that are written short; "Ts. Elbeg": initials of two letters.
_SHORT = r"(?:(?:Md|Mohd|Muhd|Mhd|Sk|Ch|Ts|Kh|Dz|Sh|Zh|Yu|Ya|Ye|Yo)\.(?= ))"
_SHORT_TAIL = rf"(?:d\.(?<=Md\.)|ohd\.(?<=Mohd\.)|uhd\.(?<=Muhd\.)|hd\.(?<=Mhd\.)|k\.(?<=Sk\.)|[hsz]\.(?<=[CTKDSZ][hsz]\.)|[uaeo]\.(?<=Y[uaeo]\.))(?= [{_CAPITAL}])"
_ATTACHED = r"(?:[aeu][lnstrdh]-|ash-|[dl]['’])"
# "R.", "J.D.", "al-Busaidi", "d'Estaing", "Tokayev", "Hae-chan", "O'Neill", "III".
_PART = rf"(?:{_SHORT}|[{_CAPITAL}]{_TIED}[{_CAPITAL}]{_TAIL}|[{_CAPITAL}]{_INITIALS}|{_ATTACHED}?[{_CAPITAL}]{_TAIL})"
_RUN = compiled(
    # It begins with a set of letters, which is searched for twenty times as fast as anything else; what may
    # stand before the first capital ("von der", "al-") is looked at afterwards.
    rf"[{_CAPITAL}](?<![^\W_].)(?:{_TIED}[{_CAPITAL}]{_TAIL}|{_SHORT_TAIL}|{_INITIALS}|{_TAIL})(?:(?: |(?<=\.))(?:{_PARTICLE} ){{0,3}}{_PART})*(?:,? (?:Jr|Sr)\b\.?)?"
)
_OPENING = compiled(rf"(?<![^\W_])(?:{_PARTICLE} ){{0,3}}{_ATTACHED}?$")
_QUOTES = frozenset("\"“‘'")
# Ferdinand "Bongo" Marquez
_NICKNAME = re.compile(rf" [\"“‘'][{_CAPITAL}][\w-]*[\"”’'] (?=[{_CAPITAL}])")
_LONGEST_OPENING = 24  # three particles, and one that is tied to the name
# "V.Ušackas" is two words.
_WORD = re.compile(rf"[{_CAPITAL}][a-z]{{0,2}}\.(?=[{_CAPITAL}][^\W\d_])|[^\s,]+")
_NUMERAL = compiled(r"(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XI?V|XVI{0,3})$")
_ABSTRACT = ("tion", "tions", "sition", "ology", "ments")
_TIES = frozenset(("-", "'", "’"))
PARTICLES = frozenset(_PARTICLE[3:-1].split("|"))
# ... of which these are first names as well, where they stand first: Ben Wallace, Do Muoi.
_FIRST_NAMES_TOO = frozenset({"ben", "do", "abu", "ten", "den"})
SON_OF = frozenset({"bin", "ibn", "bint", "binti"})
_VOWELS = frozenset("AEIOUYÄÖÜ")
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr."})

# Letters that do not come apart into a base letter and a mark.
_PLAIN = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ı": "i",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
        "ð": "d",
        "ə": "a",
        "’": "'",
        "ʼ": "'",
        "`": "'",
    }
)


class Part(NamedTuple):
    """One word of a run: its span, and its key (see `key`)."""

    start: int
    end: int
    key: str


_new = tuple.__new__  # a third of the time of `Part(...)`


@lru_cache(maxsize=8192)
def key(word: str) -> str:
    """The form in which two spellings of a name are equal: lower case, without marks; `Vučić` is `vucic`."""
    lowered = word.lower()
    if lowered.isascii():
        return lowered
    return "".join(
        c for c in unicodedata.normalize("NFD", lowered.translate(_PLAIN)) if not unicodedata.combining(c)
    )


def runs(text: str, *, has_particles: bool = True) -> Iterator[tuple[int, int]]:
    """Spans of runs of capitalised words with the particles between them, in reading order; a possessive ends a run.

    To look for particles before each run takes a fifth of the time: where it is known that the text has none, it is not done.
    """
    reached = 0
    for run in _RUN.finditer(text):
        start, end = run.span()
        if start < reached:
            continue  # behind a nickname, taken in with what stands before it
        before = text[start - 1 : start]
        # Most runs stand behind a word that is no particle.
        if before in _TIES or (
            has_particles
            and before == " "
            and text[text.rfind(" ", max(0, start - _LONGEST_OPENING), start - 1) + 1 : start - 1]
            in PARTICLES
        ):
            start = _opening(text, start)
        if text[end + 1 : end + 2] in _QUOTES and (nickname := _NICKNAME.match(text, end)):
            rest = _RUN.match(text, nickname.end())
            end = rest.end() if rest else end
        yield start, end
        reached = end


def parts(text: str, start: int, end: int) -> list[Part]:
    """The words of a run, a nickname between quotation marks left out."""
    found = []
    run = text[start:end]
    if "." not in run and "," not in run:
        for word in run.split(" "):  # half the time of the search
            if word and word[0] not in _QUOTES:
                found.append(_new(Part, (start, start + len(word), key(word))))
            start += len(word) + 1
        return found
    for match in _WORD.finditer(text, start, end):
        word = match.group()
        if word[0] not in _QUOTES:
            found.append(_new(Part, (*match.span(), key(word))))
    return found


def _opening(text: str, start: int) -> int:
    """Where a run begins whose first capital stands at `start`: before its particles, if it has any."""
    before = text[max(0, start - _LONGEST_OPENING) : start]
    found = _OPENING.search(before)
    return start - len(before) + found.start() if found else start


def is_numeral(word: str) -> bool:
    """Whether a part is a regnal or family number (VI, III)."""
    return bool(_NUMERAL.match(word))


def is_abstract(word: str) -> bool:
    """Whether a word, as its key, is that of a field rather than a name, by its ending: "transformation"."""
    return word.endswith(_ABSTRACT)


def calls(parts: Sequence[str]) -> list[tuple[int, int]]:
    """The parts by which alone a person can be called, as index ranges; no initial, particle, number or "Jr.".

    "bin Salman" is one: whoever is called Salman is somebody else.
    """
    found = []
    for index, part in enumerate(parts):
        if (
            len(part) > 1
            and not part.endswith(".")
            and part.lower() not in _SUFFIXES
            and not is_numeral(part)
            and not _is_particle(parts, index)
            and not _is_initials(parts, index)
        ):
            has_father = index > 0 and parts[index - 1].lower() in SON_OF
            found.append((index - has_father, index + 1))
    return found


def _is_initials(parts: Sequence[str], index: int) -> bool:
    """Whether a part that is not the last holds initials without stops: "KP Oli"; "LI Jun" has a surname in capitals."""
    part = parts[index]
    return len(part) <= 3 and part.isupper() and index + 1 < len(parts) and _VOWELS.isdisjoint(part)


def _is_particle(parts: Sequence[str], index: int) -> bool:
    low = parts[index].lower()
    if low not in PARTICLES or index + 1 == len(parts):
        return False
    if parts[index].islower():
        return True
    # In capitals: "Von der Leyen", "Al Thani", "Le Pen"; but "Ben Wallace", "Nguyen Van Linh".
    return not (index == 0 and low in _FIRST_NAMES_TOO) and key(parts[0]) not in _FIRST_IN_VIETNAM


def units(parts: Sequence[str]) -> list[tuple[int, int]]:
    """Parts that belong together, as index ranges: a particle goes with what follows ("von der Leyen", "Al Thani")."""
    found: list[tuple[int, int]] = []
    start = 0
    for index in range(len(parts)):
        if index and parts[index] in ("e", "y") and found:
            # "Correia e Silva": the word joins two names to one.
            start = found.pop()[0]
        if not _is_particle(parts, index):
            found.append((start, index + 1))
            start = index + 1
    return found


# Family names that stand first. A closed class of the languages, not of persons.
_FIRST_IN_CHINA = frozenset(
    "bai bao bo cai cao chai chang chao chen cheng chi chiang chien chou chow chu cui dai deng ding dong du duan fan fang feng fu gao geng gong gu "
    "guan guo han hao he hong hou hsieh hsu hu hua huang huo ji jia jian jiang jiao jin kang kong kuo lai lam lau lei li lian liang liao lien lim lin "
    "ling liu long lou lu luo ma mao mei meng miao mu ni ning niu pan pang peng pu qi qian qiang qiao qin qiu qu ren ruan shao shen shi song su sun "
    "tan tang tao tian tsai tsang tseng tung wan wang wei wen weng wong wu xi xia xiang xiao xie xing xiong xu xue yan yang yao ye yi yin ying you yu "
    "yuan yue yung zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou".split()
)
_FIRST_IN_KOREA = frozenset(
    "ahn an bae baek ban cha chang cheong cho choe choi chon chong chun chung ha hahn han heo ho hong huh hwang hyun im jang jeon jeong ji jin jo jon "
    "joo ju jun jung kang ki kim ko koo ku kwak kwon lee lim min moon na nam no noh oh paek pae paik pak park ri rim roh ryu ryoo seo seok shim shin "
    "sim sin so sohn son song suh sung to u won woo yang yeo yeom yi yim yon yoo yoon yun yu".split()
)
_FIRST_IN_VIETNAM = frozenset(
    "bui cao chu dang dao dinh do doan duong ha ho hoang huynh le luong luu ly mai ngo nguyen nong pham phan phung ta thai to tran trinh truong vo vu vuong".split()
)
_SYLLABLE = r"(?:[bpmfdtnlgkhjqxzcsrwy]|zh|ch|sh|hs|ts)?[aeiou]{1,3}(?:ng|n|r|h)?"
_CHINESE_GIVEN = re.compile(rf"{_SYLLABLE}(?:[-']?{_SYLLABLE})?$")
_ONE_SYLLABLE = re.compile(rf"{_SYLLABLE}$")
_ONLY_IN_KOREA = frozenset(
    "baek choe choi hahn hwang hyun jeon jeong jung kim kwak kwon paek paik pak park roh ryu ryoo seo seok shim shin suh yeo yeom yoo yoon".split()
)
_HYPHENED_GIVEN = re.compile(r"[^\W\d_]+-[^\W\d_]+$")


def is_family_name_first(word: str) -> bool:
    """Whether a word is a family name of China or Korea, where these stand first."""
    return key(word) in _FIRST_IN_CHINA or key(word) in _FIRST_IN_KOREA


def has_family_name_first(parts: Sequence[str]) -> bool:
    """Whether a name is written family name first, by its shape: Chinese (Xi Jinping) or Korean (Lee Hae-chan)."""
    keys = [key(part) for part in parts]
    if len(parts) == 2:
        hyphened = bool(_HYPHENED_GIVEN.match(parts[1])) and parts[1].partition("-")[2][:1].islower()
        if hyphened:
            return keys[0] in _FIRST_IN_KOREA or keys[0] in _FIRST_IN_CHINA or len(keys[0]) <= 6
        if keys[0] in _ONLY_IN_KOREA:
            # "Kim Gu": a given name of one syllable.
            return len(keys[1]) <= 5 and bool(_ONE_SYLLABLE.match(keys[1]))
        return (
            keys[0] in _FIRST_IN_CHINA
            and bool(_CHINESE_GIVEN.match(keys[1]))
            and keys[1] not in _FIRST_IN_KOREA - _FIRST_IN_CHINA
        )
    short = all(len(part) <= 6 for part in keys)
    return (
        len(parts) == 3
        and short
        and keys[0] in _FIRST_IN_KOREA
        and keys[0] not in _FIRST_IN_VIETNAM - {"ho", "to", "ha"}
        and keys[2] not in _FIRST_IN_KOREA
    )


@lru_cache(maxsize=4096)
def default_surname(parts: tuple[str, ...], is_royal: bool = False) -> tuple[int, int]:
    """Which parts are the surname when the article never says the name shorter.

    Args:
        parts: The words of the name.
        is_royal: Whether the person is a king, sheikh or pope: called by the first name.

    Returns:
        An index range of `parts`.
    """
    end = len(parts)
    while end > 1 and (is_numeral(parts[end - 1]) or key(parts[end - 1]) in _SUFFIXES):
        end -= 1
    if is_royal:
        return (0, 1)
    if any(key(part) in SON_OF for part in parts[:end]):
        # "Mohammed bin Salman" is called by all of it; a family name behind it ("Al Saud") is not part of that.
        last = max(index for index in range(end) if key(parts[index]) in SON_OF)
        if last + 2 >= end:
            return (0, end)
    if has_family_name_first(parts[:end]):
        return (0, 1)
    return units(parts[:end])[-1]


def written(parts: Iterable[str]) -> str:
    """Parts as they are printed, a surname in capitals made plain ("HAYASHI" is "Hayashi")."""
    return " ".join(
        part.capitalize() if part.isupper() and len(part) > 3 and not is_numeral(part) else part
        for part in parts
    )
