"""Documents of which a place and a day stand before what they are about, or a field before the whole sentence."""

from collections.abc import Callable

import pytest

INSERTED = [
    pytest.param("The presidents of Fiji and Malta signed a joint declaration in Suva on Wednesday on increasing the Maltese military presence in Fiji.", [("declaration", "joint declaration in Suva on Wednesday on increasing the Maltese military presence")], id="a city and a day"),
    pytest.param("Fiji and Malta signed an agreement in Suva Wednesday to build a port.", [("agreement", "agreement in Suva Wednesday to build a port")], id="a day without on, then to"),
    pytest.param("Fiji and Malta signed an agreement at the State House on Wednesday on fisheries.", [("agreement", "agreement at the State House on Wednesday on fisheries")], id="a house and a day"),
    pytest.param("Fiji and Malta signed an agreement on Wednesday in Suva on fisheries.", [("agreement", "agreement on Wednesday in Suva on fisheries")], id="a day and a city"),
    pytest.param("Fiji and Malta signed an agreement here on Wednesday on fisheries.", [("agreement", "agreement here on Wednesday on fisheries")], id="here, and a day"),
    pytest.param("Fiji and Malta signed an agreement in New Delhi on Wednesday.", [("agreement", "agreement")], id="nothing behind the day"),
    pytest.param("Fiji and Malta signed an agreement in Suva on Wednesday on the sidelines of a forum.", [("agreement", "agreement")], id="an occasion behind the day"),
]  # fmt: skip
OPENED = [
    pytest.param("On the defence sector, both ministers signed a memorandum of co-operation.", "defence", id="on a sector"),
    pytest.param("In the field of tourism, they signed an agreement.", "tourism", id="in the field of"),
    pytest.param("They spoke of ports. In agriculture, the two ministers signed a memorandum of understanding.", "agriculture", id="in a field"),
    pytest.param("On Wednesday, the two ministers signed a memorandum on ports.", "transport", id="a day opens the sentence"),
    pytest.param("In Suva, the two ministers signed a memorandum that covers ports.", "transport", id="a city opens the sentence"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), INSERTED)
def test_the_subject_behind_place_and_day(
    named: Callable[..., list[tuple[str, str]]], text: str, expected: list[tuple[str, str]]
) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(("text", "sector"), OPENED)
def test_the_field_that_opens_the_sentence(documents: Callable[..., list], text: str, sector: str) -> None:
    assert documents(text)[-1].sector_codes == sector


def test_a_rebel_army_is_no_defence(documents: Callable[..., list]) -> None:
    (row,) = documents("Both signed an accord on talks with the Revolutionary Armed Forces of Borduria.")
    assert "defence" not in row.sector_codes
