"""Words that tell the sector of a document in its title, where no wording of a sector does."""

from collections.abc import Callable

import pytest

SECTORS = [
    pytest.param("Peru and Kenya signed a declaration on the boundary.", "security", id="the boundary"),
    pytest.param("Peru and Kenya signed a protocol on police.", "security", id="police"),
    pytest.param("Peru and Kenya signed an MoU on Space.", "space", id="space by itself"),
    pytest.param("Peru and Kenya signed a letter of intent on the supply of capelin.", "agriculture", id="a fish"),
    pytest.param("Peru and Kenya signed a work plan of the ministries of information and culture of the two countries.", "media;culture", id="ministries of two fields"),
    pytest.param("Peru and Kenya signed a contract for twelve planes.", "transport", id="planes"),
    pytest.param("Peru and Kenya signed an accord on the exchange of tax information.", "finance", id="a wording of a sector goes before"),
    pytest.param("Peru and Kenya signed an accord on the exchange of information.", "", id="information that is exchanged"),
    pytest.param("Peru and Kenya signed an accord on unity. The police looked on.", "", id="police behind the title"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SECTORS)
def test_tell_the_sector(documents: Callable, text: str, expected: str) -> None:
    [row] = documents(text)
    assert row.sector_codes == expected
