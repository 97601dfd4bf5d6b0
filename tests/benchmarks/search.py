"""How fast a search is answered over a million sentences.

    make bench
    .venv/bin/python tests/benchmarks/search.py --sentences 100000

The sentences are made up: lengths as in the seeds, words drawn from the seeds' words, by how often they occur
there, and from 100,000 others whose frequencies fall as Zipf's law says. A search is answered when it is read,
everything that it finds is known and counted by article, 500 are ranked, and the words are marked in the first
20. Reading what is typed is part of it; drawing the page is not.
"""

import argparse
import re
import resource
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from summitry import corpus
from summitry.search.index import Index, spans
from summitry.search.query import read

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
_RARE, _SENTENCES_AN_ARTICLE, _RUNS = 100_000, 20, 15
SEARCHES = (
    "tourism",
    "the",
    "vucic",
    '"business council"',
    '"of the"',
    "cooperat*",
    "tr*",
    "trade AND investment",
    "trade OR energy OR transport",
    "the OR of OR and",
    "president NOT visit",
    "NEAR(trade cooperation, 5)",
    '("artificial intelligence" OR digital*) AND cooperation NOT energy',
    "rare9 OR rare99",
)  # fmt: skip


def sentences(count: int) -> Iterator[str]:
    """Sentences made of the seeds' words and of others."""
    texts = corpus.build(SEEDS)["sentences"]["text"]
    words = [re.findall(r"\w+", text) for text in texts]
    known = Counter(word for sentence in words for word in sentence)
    rare = 1 / np.arange(10, _RARE + 10)
    # Two thirds of all words are those of the seeds.
    weights = np.concatenate([2 * np.array(list(known.values())) / known.total(), rare / rare.sum()]) / 3
    lexicon = np.array([*known, *(f"rare{number}" for number in range(_RARE))], dtype=object)
    random = np.random.default_rng(1)
    lengths = random.choice([len(sentence) for sentence in words if sentence], count)
    drawn = lexicon[random.choice(len(lexicon), lengths.sum(), p=weights / weights.sum())]
    start = 0
    for length in lengths:
        yield " ".join(drawn[start : start + length])
        start += length


def answer(index: Index, texts: list[str], article: np.ndarray, typed: str) -> int:
    """Answer one search; returns how many sentences it finds."""
    query = read(typed)
    places = index.find(query)
    np.bincount(article[places])
    best = index.best(query, places, 500)
    spans(query, [texts[place] for place in best[:20]])
    return len(places)


def report(count: int) -> None:
    """Measure and print: one line a search, then all together."""
    texts = list(sentences(count))
    begun = time.perf_counter()
    index = Index(texts)
    built = time.perf_counter() - begun
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
    article = np.arange(count) // _SENTENCES_AN_ARTICLE
    print(f"{count:,} sentences, indexed in {built:.0f} s, peak memory with the texts {peak:,.0f} MB\n")
    print(f"{'search':70}{'found':>10}{'median ms':>11}{'p95 ms':>9}{'CPU ms':>9}")
    every: list[tuple[float, float]] = []
    for typed in SEARCHES:
        took = []
        for _ in range(_RUNS):
            begun, computed = time.perf_counter(), time.process_time()
            found = answer(index, texts, article, typed)
            took.append((1000 * (time.perf_counter() - begun), 1000 * (time.process_time() - computed)))
        every += took
        print(_line(typed, f"{found:,}", took))
    print(_line("all of them", "", every))


def _line(name: str, found: str, took: list[tuple[float, float]]) -> str:
    """Time that passed, and the part of it that this process computed: on a busy machine they differ."""
    passed, computed = zip(*took, strict=True)
    median, cpu = statistics.median(passed), statistics.median(computed)
    return f"{name:70}{found:>10}{median:>11.1f}{np.percentile(passed, 95):>9.1f}{cpu:>9.1f}"


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    arguments.add_argument("--sentences", type=int, default=1_000_000)
    report(arguments.parse_args().sentences)
