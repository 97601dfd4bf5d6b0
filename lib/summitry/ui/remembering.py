"""What is worked out once for a corpus, and forgotten with it."""

import weakref
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, TypeVar

from summitry.corpus import Corpus

_Made = TypeVar("_Made")
_MADE: dict[int, dict[Hashable, Any]] = {}
_LOCK = Lock()


def once(corpus: Corpus, name: Hashable, make: Callable[[], _Made]) -> _Made:
    """What `make` gives, made at the first asking and kept as long as the corpus lives.

    Args:
        corpus: Told by its identity.
        name: What is made.
        make: Makes it. What it gives must not hold the corpus itself, or neither is ever forgotten.
    """
    with _LOCK:
        if id(corpus) not in _MADE:
            _MADE[id(corpus)] = {}
            weakref.finalize(corpus, _MADE.pop, id(corpus), None)
        known = _MADE[id(corpus)]
    # Outside the lock: one reader's long work is not another's waiting. Made twice at worst.
    if name not in known:
        known[name] = make()
    return known[name]
