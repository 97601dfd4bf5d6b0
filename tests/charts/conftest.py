from collections.abc import Callable, Iterator
from typing import Any

import pytest


def _parts(spec: Any) -> Iterator[dict]:
    if isinstance(spec, dict):
        yield spec
        for value in spec.values():
            yield from _parts(value)
    if isinstance(spec, list):
        for value in spec:
            yield from _parts(value)


@pytest.fixture
def parts() -> Callable[[Any], Iterator[dict]]:
    """Of a specification: every object inside it."""
    return _parts
