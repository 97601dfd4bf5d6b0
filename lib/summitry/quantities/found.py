"""What is read of a quantity: its value, bound and unit, and where it stands."""

from typing import NamedTuple


class Quantity(NamedTuple):
    """A number with its unit.

    Attributes:
        start: Where it begins, its bound included.
        end: Where it ends, its unit included.
        number: Where the number itself, or its sign, begins.
        value: The quantity; of a range, its lower end.
        value_to: Upper end of a range.
        bound: How the words bound it.
        unit: Currency code, name of a measure, `percent`, `times`, or the counted noun as it stands.
        kind: `currency`, `measure`, `thing`, `other`; empty for a noun that no vocabulary holds.
        code: The noun's code in the vocabulary; empty without one.
        noun: Span of the noun phrase of a counted noun.
        is_written: Whether the number is spelled out.
    """

    start: int
    end: int
    number: int
    value: float
    value_to: float | None
    bound: str
    unit: str
    kind: str
    code: str
    noun: tuple[int, int] | None
    is_written: bool

    def is_counted(self) -> bool:
        """Whether it counts things, rather than that it is money, a measure, or people at a table."""
        return self.kind in ("thing", "")


class Unit(NamedTuple):
    """A unit behind a number."""

    end: int
    name: str
    kind: str
    code: str = ""
    noun: tuple[int, int] | None = None
    factor: float = 1
