"""What is worked out once for a corpus or a table, and forgotten with it."""

import weakref
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, TypeVar

_Made = TypeVar("_Made")
_MADE: dict[int, dict[Hashable, Any]] = {}
_LOCK = Lock()


def once(held: object, name: Hashable, make: Callable[[], _Made]) -> _Made:
    """What `make` gives, made at the first asking and kept as long as what it was made of lives.

    Args:
        held: A corpus, or one of its tables, which outlives corrections of the others; told by its identity.
        name: What is made.
        make: Makes it. What it gives must not hold it, or neither is ever forgotten.
    """
    with _LOCK:
        if id(held) not in _MADE:
            _MADE[id(held)] = {}
            weakref.finalize(held, _MADE.pop, id(held), None)
        known = _MADE[id(held)]
    # Outside the lock: one reader's long work is not another's waiting. Made twice at worst.
    if name not in known:
        known[name] = make()
    return known[name]
