"""Names that begin with the family name, as those of China and Korea are written."""

import re
from collections.abc import Sequence

from summitry.names.keys import key

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
FIRST_IN_VIETNAM = frozenset(
    "bui cao chu dang dao dinh do doan duong ha ho hoang huynh le luong luu ly mai ngo nguyen nong pham phan phung ta thai to tran trinh truong vo vu vuong".split()
)
_SYLLABLE = r"(?:[bpmfdtnlgkhjqxzcsrwy]|zh|ch|sh|hs|ts)?[aeiou]{1,3}(?:ng|n|r|h)?"
_CHINESE_GIVEN = re.compile(rf"{_SYLLABLE}(?:[-']?{_SYLLABLE})?$")
_ONE_SYLLABLE = re.compile(rf"{_SYLLABLE}$")
_ONLY_IN_KOREA = frozenset(
    "baek choe choi hahn hwang hyun jeon jeong jung kim kwak kwon paek paik pak park roh ryu ryoo seo seok shim shin suh yeo yeom yoo yoon".split()
)
_SOUND = r"(?:ch|[bcdghjkmnpstwy][hwy]?)?(?:y?eo|eu|ui|ae|oo|ee|ou|[aeiou])(?:ng|[bghklmnprt])?"
_KOREAN_GIVEN = re.compile(rf"{_SOUND}-{_SOUND}")
_HYPHENED_GIVEN = re.compile(r"[^\W\d_]+-[^\W\d_]+$")


def is_family_name_first(word: str) -> bool:
    """Whether a word is a family name of China or Korea, where these stand first."""
    return key(word) in _FIRST_IN_CHINA or key(word) in _FIRST_IN_KOREA


def is_korean(first: str, second: str) -> bool:
    """Whether two words are a Korean name by their sounds, though the first may be an English word: "An Chong-bum", "So Se-pyong"."""
    is_given = second[:1].isupper() and second[1:].islower()
    return is_given and key(first) in _FIRST_IN_KOREA and bool(_KOREAN_GIVEN.fullmatch(second.lower()))


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
        and keys[0] not in FIRST_IN_VIETNAM - {"ho", "to", "ha"}
        and keys[2] not in _FIRST_IN_KOREA
    )
