"""Headings, captions and houses of power that tell where people were; sentences of our own."""

from collections.abc import Callable

import pytest

DEALS = "\n\nMalta and Fiji have sealed a number of fish deals."
LINES = [
    pytest.param("Maltese President Rita Borg with Fiji's Semi Vula at the State Palace in Valletta on Tuesday" + DEALS, ("MLT", "FJI", "Valletta", "2019-09-10"), id="a caption, one with the other"),
    pytest.param("Maltese President Rita Borg, left, with Fiji's President Semi Vula in Valletta on Tuesday" + DEALS, ("MLT", "FJI", "Valletta", "2019-09-10"), id="a caption with left and right"),
    pytest.param("Fijian President Semi Vula and Maltese President Rita Borg pose for photographs in Suva on Tuesday." + DEALS, ("FJI", "MLT", "Suva", "2019-09-10"), id="posing for photographs"),
    pytest.param("Maltese leader in Suva\n\nFiji and Malta have agreed on coral.", ("FJI", "MLT", "Suva", None), id="a heading: a leader in a city"),
    pytest.param("Prime Minister Rita Borg in Suva\n\nMalta's Prime Minister Rita Borg has praised coral. Fiji shares it. Fijians in a group visiting Lima were hurt.", ("FJI", "MLT", "Suva", None), id="a heading: a named one in a city, tourists elsewhere"),
    pytest.param("Fijian President Semi Vula in Suva\n\nFiji sells coral to Malta.", (None, None, None, None), id="somebody in a city at home"),
    pytest.param("President Semi Vula welcomes Malta's Prime Minister Rita Borg with military honours.\n\nFiji and Malta share reefs.", ("FJI", "MLT", None, None), id="whoever welcomes is of the other country"),
    pytest.param("Kenyan President Tom Otieno took the pact from President Hill in a White House ceremony, and both signed a note. The United States and Kenya share reefs.", ("USA", "KEN", "Washington", None), id="a ceremony in a house of power"),
    pytest.param("Kenyan President Tom Otieno and President Ivan Orlov of Russia agreed on fish after Kremlin talks on Tuesday.", ("RUS", "KEN", "Moscow", "2019-09-10"), id="talks in a house of power"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), LINES)
def test_headings_and_captions_tell_the_place(
    talks: Callable[..., tuple], words: str, expected: tuple[str | None, ...]
) -> None:
    assert talks(words) == expected
