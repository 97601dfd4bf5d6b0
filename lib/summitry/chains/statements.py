"""Chains of commitments that name nothing to follow: found by the words and sectors they share, without a look at each.

Thousands of articles on the same two countries begin thousands of such chains. Every new commitment is set only against
the chains that share one of its rarer words, or one of its sectors.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Set

from summitry.chains.deeds import ALSO_BY, SENT, SETTLE, Deed, Done, is_same
from summitry.chains.steps import Chain

# Two statements with so many words in common, and so large a share of the shorter one, say the same.
_SAME_WORDS, _SAME_SHARE = 4, 0.6


class Statements:
    """The chains of two countries that only words and sectors can link to what follows."""

    def __init__(self) -> None:
        """No chain yet."""
        self._chains: list[Chain] = []
        self._by_word: dict[str, list[int]] = defaultdict(list)
        self._by_deed: dict[tuple[str, str], list[Chain]] = defaultdict(list)
        self._by_sector: dict[str, dict[str, Chain]] = defaultdict(dict)

    def add(self, chain: Chain) -> None:
        """Take in a new chain; its words and sectors do not change any more."""
        if chain.deed:
            codes = ALSO_BY.get(chain.deed.code, (chain.deed.code,))
            for code in {*codes, SETTLE} if chain.is_open else codes:
                for word in chain.deed.words:
                    self._by_deed[code, word].append(chain)
        for word in chain.words:
            self._by_word[word].append(len(self._chains))
        self._chains.append(chain)
        for code in chain.sectors:
            self._by_sector[code][chain.name] = chain

    def saying(self, words: Set[str]) -> Chain | None:
        """The first chain that says the same as a statement of these words."""
        if len(words) < _SAME_WORDS:
            return None
        # A chain that shares four words with the statement shares one that is not among the three commonest.
        rarest_first = sorted([self._by_word.get(word, ()) for word in words], key=len)
        for number in sorted(set().union(*rarest_first[: len(words) - _SAME_WORDS + 1])):
            if says_the_same(words, self._chains[number].words):
                return self._chains[number]
        return None

    def promising(self, deed: Deed | None) -> Chain | None:
        """The first chain of the same deed, done to the same."""
        for chain, words in self._sharing(deed.code, deed.words) if deed else ():
            known = chain.deed
            if deed and known and known.code == deed.code and is_same(deed, words) and is_same(known, words):
                return chain
        return None

    @property
    def has_deeds(self) -> bool:
        """Whether any chain is about a deed."""
        return bool(self._by_deed)

    def done_by(self, told: Done, visit: int) -> Iterator[tuple[Chain, list[str]]]:
        """The chains of earlier visits that a deed told as done fulfils, each with the words shared."""
        for chain, words in self._sharing(told.code, told.words):
            if not (chain.deed and chain.first < visit and chain.done_at in (None, visit)):
                continue
            if is_same(chain.deed, words) and (told.code != "visit" or not SENT.isdisjoint(words)):
                yield chain, words

    def _sharing(self, code: str, words: Set[str]) -> list[tuple[Chain, list[str]]]:
        """The chains of a deed that share words with others, each with these words."""
        found: dict[str, tuple[Chain, list[str]]] = {}
        for word in sorted(words):
            for chain in self._by_deed.get((code, word), ()):
                found.setdefault(chain.name, (chain, []))[1].append(word)
        return list(found.values())

    def touching(self, sectors: Collection[str], visit: int) -> list[Chain]:
        """Chains of earlier visits that share a sector, and whose subject was not found to continue before this visit."""
        found: dict[str, Chain] = {}
        for code in sectors:
            if chains := self._by_sector.get(code):
                for name in [
                    name for name, chain in chains.items() if chain.continues_at not in (None, visit)
                ]:
                    del chains[name]
                found.update({name: chain for name, chain in chains.items() if chain.first < visit})
        return list(found.values())


def says_the_same(one: Set[str], other: Set[str]) -> bool:
    """Whether two statements share so many words that they say the same."""
    shared = len(one & other)
    return shared >= _SAME_WORDS and shared >= _SAME_SHARE * min(len(one), len(other))
