"""Lists on a page: which columns must be told how wide they are."""

from dataclasses import replace

import pandas as pd
import pytest

from summitry.tables import Column, Table
from summitry.ui.lists import Register

TABLE = Table(
    "cargo", "Cargo", "One ship.", ("ship",),
    (
        Column("ship", "text", "The ship."),
        Column("value", "number", "Worth."),
        Column("crew", "integer", "Who sails."),
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("values", "is_told"),
    [
        pytest.param([2.0, 3.0, 14.0], False, id="small numbers need no telling"),
        pytest.param([2.0, 100_000_000.0, 3.0], True, id="a large number has room, its commas included"),
    ],
)
def test_a_column_of_numbers_is_as_wide_as_its_longest(values: list[float], is_told: bool) -> None:
    frame = TABLE.frame([(f"Ship {place}", value, 12) for place, value in enumerate(values)])
    register = Register(
        key="cargo", frame=frame, table=TABLE, marks=[], columns=("ship", "value", "crew"), alt="Cargo"
    )
    _, widths, _ = register._layout()
    assert ("value" in widths) == is_told
    assert widths.get("value", 90) >= 90
    assert "crew" not in widths


def test_a_share_is_as_wide_as_the_two_places_that_are_shown() -> None:
    frame = TABLE.frame([("A", 1.0, 12)]).rename(columns={"value": "score"}).assign(score=0.9696969696)
    table = replace(TABLE, columns=(Column("score", "number", "A share."),))
    register = Register(key="cargo", frame=frame, table=table, marks=[], columns=("score",), alt="Cargo")
    assert register._layout()[1] == {}


def test_of_texts_those_whose_first_rows_are_short_are_told() -> None:
    ships = pd.Series(["A"] * 6 + ["The Prince of the Northern Islands"])
    frame = TABLE.frame([(ship, 1.0, 12) for ship in ships])
    register = Register(key="cargo", frame=frame, table=TABLE, marks=[], columns=("ship",), alt="Cargo")
    assert set(register._layout()[1]) == {"ship"}


def test_a_column_with_one_long_text_among_its_first_is_as_wide_as_its_longest_word() -> None:
    columns = (Column("title", "text", "What it is called."), Column("ship", "text", "The ship."))
    table = Table("cargo", "Cargo", "One ship.", ("ship",), columns)
    ships = ["Barge", "Raft", "Barge", "Tug", "Circumnavigator of the northern islands", "Tug"]
    frame = table.frame([("a title of many words " * 9, ship) for ship in ships])
    register = Register(
        key="cargo", frame=frame, table=table, marks=[], columns=("title", "ship"), alt="Cargo"
    )
    assert register._layout()[1]["ship"] >= len("Circumnavigator") * 6.8
