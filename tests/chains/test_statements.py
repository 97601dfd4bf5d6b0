"""Statements are found by shared words and sectors as if each had been compared with all."""

from hypothesis import given, settings
from hypothesis import strategies as st

from summitry.chains.statements import Statements, says_the_same
from summitry.chains.steps import Chain

_WORDS = st.frozensets(st.sampled_from("port rail visa loan dams road wool iron fish rice".split()))
_SECTORS = st.frozensets(st.sampled_from(["energy", "tourism", "education"]))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(_WORDS, _SECTORS), max_size=12), _WORDS, _SECTORS)
def test_lookups_find_what_a_look_at_every_chain_would(
    known: list[tuple[frozenset[str], frozenset[str]]], words: frozenset[str], sectors: frozenset[str]
) -> None:
    statements, chains = Statements(), []
    for number, (own_words, own_sectors) in enumerate(known):
        chain = Chain(f"c{number}", "a subject", number % 3, sectors=own_sectors, words=set(own_words))
        # Every fourth was found to continue at the visit before the one that is read.
        chain.continues_at = 1 if number % 4 == 0 else None
        statements.add(chain)
        chains.append(chain)
    saying = next((chain for chain in chains if says_the_same(words, chain.words)), None)
    assert statements.saying(words) is saying
    touching = [
        chain.name
        for chain in chains
        if chain.first < 2 and chain.continues_at in (None, 2) and sectors & chain.sectors
    ]
    assert sorted(chain.name for chain in statements.touching(sectors, 2)) == sorted(touching)
