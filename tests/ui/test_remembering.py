"""What is worked out once, for whom, and for how long."""

import gc
import weakref
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pandas as pd
import pytest

from summitry.ui.remembering import Kept, made, once


def test_many_who_ask_at_once_have_it_made_once():
    readers, gate, calls = 8, Barrier(8), []
    held = pd.DataFrame({"number": [1, 2]})

    def ask(_: int) -> int:
        gate.wait()
        return once(held, "sum", lambda: calls.append(1) or int(held["number"].sum()))

    with ThreadPoolExecutor(readers) as pool:
        assert list(pool.map(ask, range(readers))) == [3] * readers
    assert len(calls) == 1


def test_other_tables_and_other_words_are_other_things():
    one, other = pd.DataFrame({"number": [1]}), pd.DataFrame({"number": [2]})

    def times(frame: pd.DataFrame, factor: int) -> int:
        return int(frame["number"].sum()) * factor

    assert [made(times, one, 1), made(times, one, 10), made(times, other, 10)] == [1, 10, 20]


def test_what_could_not_be_made_is_made_at_the_next_asking():
    kept: Kept[int] = Kept()
    with pytest.raises(ZeroDivisionError):
        kept.get(lambda: 1 // 0)
    assert kept.get(lambda: 1) == 1


def test_it_is_forgotten_with_what_it_was_made_of():
    class Held:
        """Told by its identity."""

    held = Held()
    value = weakref.ref(once(held, "value", Held))
    gc.collect()
    assert value() is once(held, "value", Held)
    del held
    gc.collect()
    assert value() is None
