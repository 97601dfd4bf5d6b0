"""Where a time can begin: at no place that is left out would a rule find one."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summitry import dates
from summitry.dates.beginnings import BEGINNING
from summitry.dates.rules import Rule

BEGINS = re.compile(BEGINNING)


@pytest.mark.parametrize(
    "rule", [pytest.param(rule, id=f"{number} {rule.name}") for number, rule in enumerate(dates.RULES)]
)
def test_whatever_a_rule_can_find_begins_where_a_time_can_begin(rule: Rule) -> None:
    seen = []

    @settings(max_examples=8, database=None, suppress_health_check=list(HealthCheck))
    @given(
        st.from_regex(re.compile(rule.pattern.pattern, re.ASCII)),
        st.sampled_from(["", " ", ", ", " the talks"]),
    )
    def begins(words: str, behind: str) -> None:
        found = rule.pattern.search(words + behind)
        if found and not re.match(r"\w", found.string[found.end() :]):
            assert BEGINS.match(found.string, found.start())
            seen.append(found)

    begins()
    assert seen


@pytest.mark.parametrize(
    "words", ["the visit", "of trade", "in Oslo", "two countries", "to the minister", "a summit in June"]
)
def test_words_that_begin_no_time_are_passed_over(words: str) -> None:
    assert not BEGINS.match(words)
