"""Patterns with their alternatives grouped match what they matched before."""

import re

import pytest

from summitry import patterns

_PLAIN = (
    r"\b(?:agreed|announced|signed|said|sealed|told|agree)\b",
    r"(?:ab|a|abc|b|bc|c)(?P<rest>\w*)",
    r"(?:an?|at|s?he|\w+ing|and|as|[a-c]x|ab)\b",
    r"\((?:a\)|b|c|d[)|]e|f|dg)",
    r"(?: in| on|, at| of| by|, to) (?P<word>x|y|z|xy|yz|zx)",
    r"(?:on|(?:agreed|and|sealed|s?he)(?: (?:as|she|on))?|(?:by|to)(?P<rest> \w+)|(?:|x)y|(?:a[bx]|zx)+|announcing)\b",
)
_TEXT = (
    "And as she said (d|e, f) announcing, at x; agreed on xy, to zx abc bcd c an ab ax signing sealed by yz."
)


@pytest.mark.parametrize("pattern", _PLAIN)
def test_a_grouped_pattern_matches_the_same_words(pattern: str) -> None:
    grouped = patterns.compiled(pattern)
    assert grouped.pattern != pattern
    assert _found(grouped, _TEXT) == _found(re.compile(pattern), _TEXT)
    assert _found(grouped, _TEXT)


def test_few_alternatives_stay_as_they_stand() -> None:
    assert patterns.compiled(r"(?:said|told|noted)").pattern == r"(?:said|told|noted)"


def test_alternatives_are_grouped_by_their_first_letters() -> None:
    assert patterns.compiled("(?:ax|b|ay|c|dz|dx)").pattern == "(?:a(?:x|y)|b|c|d(?:z|x))"


def test_an_alternative_without_a_first_letter_keeps_its_place() -> None:
    assert patterns.compiled(r"(?:ax|ay|\w+|az|ab|c)").pattern == r"(?:a(?:x|y)|\w+|a(?:z|b)|c)"


def test_a_group_that_opens_an_alternative_is_taken_apart_by_its_letters() -> None:
    grouped = patterns.compiled("(?:met|(?:was|made|were) in|held|(?:seen|asked)(?P<rest> x)|at)")
    assert grouped.pattern == "(?:m(?:et|ade in)|w(?:as|ere) in|held|(?:seen|asked)(?P<rest> x)|at)"


def test_a_group_before_many_words_stays_whole() -> None:
    pattern = f"(?:met|(?:was|said|asked|told) {'in ' * 60}|held|by)"
    assert patterns.compiled(pattern).pattern == pattern


def test_a_group_before_many_words_is_taken_apart_among_many_alternatives() -> None:
    others = "|".join(f"{letter}{letter}" for letter in "bcdefghijklmno")
    assert patterns.compiled(f"(?:{others}|(?:was|said) {'in ' * 60})").pattern == (
        f"(?:{others}|was {'in ' * 60}|said {'in ' * 60})"
    )


def test_a_words_edge_that_alternatives_share_is_looked_for_once():
    assert patterns.compiled(r"\bax|\bb\b|c|\bd").pattern == r"\b(?:ax|b\b)|c|\bd"


def test_a_group_that_captures_must_have_a_name() -> None:
    with pytest.raises(ValueError, match="Give the group at 1 a name"):
        patterns.compiled("a(b|c)")


def _found(pattern: re.Pattern[str], text: str) -> list[tuple[tuple[int, int], dict[str, str | None]]]:
    return [(match.span(), match.groupdict()) for match in pattern.finditer(text)]
