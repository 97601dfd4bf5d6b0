"""What is worked out once for a corpus or a table, and forgotten with it."""

import weakref
from collections.abc import Callable, Hashable
from functools import partial
from threading import RLock
from typing import Any, Generic, TypeVar

_Value = TypeVar("_Value")
_KEPT: dict[int, dict[Hashable, "Kept"]] = {}
_LOCK = RLock()
_NOTHING: Any = object()


class Kept(Generic[_Value]):
    """A value that is made at the first asking; who asks in the meantime waits for it instead of making it too."""

    def __init__(self) -> None:
        self._making, self._value = RLock(), _NOTHING

    def get(self, make: Callable[[], _Value]) -> _Value:
        """The value; `make` makes it if nobody has."""
        if self._value is _NOTHING:
            with self._making:
                if self._value is _NOTHING:
                    self._value = make()
        return self._value


def once(held: object, name: Hashable, make: Callable[[], _Value]) -> _Value:
    """What `make` gives, made at the first asking and kept as long as what it was made of lives.

    Args:
        held: A corpus, or one of its tables, which outlives corrections of the others; told by its identity.
        name: What is made.
        make: Makes it. What it gives must not hold it, or neither is ever forgotten.
    """
    with _LOCK:
        if id(held) not in _KEPT:
            _KEPT[id(held)] = {}
            weakref.finalize(held, _KEPT.pop, id(held), None)
        kept = _KEPT[id(held)].setdefault(name, Kept())
    # Outside the lock: one reader's long work is not another's waiting, unless for the same.
    return kept.get(make)


def made(function: Callable[..., _Value], held: object, *further: Hashable) -> _Value:
    """`function(held, *further)`, worked out once; see `once`."""
    return once(held, (function, *further), partial(function, held, *further))
