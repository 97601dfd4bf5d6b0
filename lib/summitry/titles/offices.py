"""The words of an office: in the singular, without its country and the forms of address around it."""

import re
from functools import lru_cache

from summitry.layout import ArticleText
from summitry.titles.words import FORMS_OF_ADDRESS, Piece

_NOT_IN_ROLE = FORMS_OF_ADDRESS | {"relation"}
# Words of the day, not of the office.
_NOT_SAID = frozenset({"visiting", "new", "current", "incumbent"})
_POSTED = frozenset({"to", "to the", "in", "for", "for the"})
_JOINING = frozenset({"and", ",", "&"})
_SHORT_PLURALS = frozenset({"pms", "fms", "mps"})
_PLURAL = re.compile(r"(?:(?P<y>[^aeiou\W])ies|(?P<men>m)en|(?<=[^s\W])s)$")


@lru_cache(maxsize=8192)  # the same offices come up in all texts
def singular(office: str) -> str | None:
    """ "Prime Ministers" -> "Prime Minister", "Ministers of Energy" -> "Minister of Energy"; None if it is no plural."""
    head, preposition, rest = _split_head(office)
    for words in (head.rpartition(" "), head.partition(" ")[::-1]):
        word = words[2]
        found = _PLURAL.search(word)
        if (
            found
            and (len(word) > 3 or word.lower() in _SHORT_PLURALS)
            and word.lower() not in ("affairs", "chargé", "arts", "sports")
        ):
            one = word[: found.start()] + (found["y"] + "y" if found["y"] else "man" if found["men"] else "")
            return head.replace(word, one) + preposition + rest
    return None


def _split_head(office: str) -> tuple[str, str, str]:
    for preposition in (" of ", " for ", "-in-", " in ", " d'", " to "):
        if preposition in office:
            return office.partition(preposition)
    return office, "", ""


def role_of(text: ArticleText, group: list[Piece], plural: bool) -> str:
    """The words of the office; countries and forms of address are left out, the post of an envoy is not."""
    body = text.body
    words, skipped, reached = "", False, 0
    for start, end, code, country, wording, _ in group:
        if country is None and (code in _NOT_IN_ROLE or wording in _NOT_SAID):
            skipped = True
        elif not words and country is None:
            words, skipped = body[start:end], False
        else:
            gap = body[reached:start] if reached else ""
            posted = country is not None and gap.strip() in _POSTED
            if country is not None and not posted:
                skipped = True
            else:
                # Where a country was left out, its preposition is too.
                kept = gap if not skipped or posted or gap.strip() in _JOINING else " "
                words += (kept if words else "") + body[start:end]
                skipped = False
        reached = end
    return (singular(words) or words) if plural else words
