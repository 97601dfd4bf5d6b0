"""What building a corpus promises besides its tables."""

import gc
from pathlib import Path

from summitry import corpus, vocabulary

SEEDS = Path(__file__).resolve().parent.parent / "seeds"


def test_nothing_is_left_for_the_collector_which_does_not_run_meanwhile() -> None:
    vocabularies = vocabulary.read()
    corpus.build(SEEDS, vocabularies)  # what is made once, and stays
    gc.collect()
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        built = corpus.build(SEEDS, vocabularies)
        assert gc.collect() == 0
    finally:
        if was_enabled:
            gc.enable()
    assert len(built["articles"])
