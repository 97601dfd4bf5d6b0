"""Where the words that name a document begin and end, whatever stands around them."""

from collections.abc import Callable

import pytest

BEHIND = [
    pytest.param(" with immediate effect.", id="with immediate effect"),
    pytest.param(" for the first time.", id="for the first time"),
    pytest.param(" for a period of five years.", id="for how long"),
    pytest.param(" (photo).", id="a photo"),
    pytest.param(" last night.", id="last night"),
    pytest.param(" early this week.", id="early this week"),
    pytest.param(" without fanfare.", id="without fanfare"),
    pytest.param(" shortly before midnight.", id="shortly before midnight"),
    pytest.param(" on Wednesday, ending a long row.", id="a remark behind the day"),
]  # fmt: skip
TITLES = ["accord on fish farms", "memorandum of cooperation in tourism", "Protocol of Cooperation in Culture", "free trade agreement"]  # fmt: skip


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("behind", BEHIND)
def test_ends_before(named: Callable, title: str, behind: str) -> None:
    assert [found for _, found in named(f"The two ministers signed the new {title}{behind}")] == [title]


BEFORE = "a controversial|a secret|an interim|a first-of-its-kind|a much-delayed|their long-promised|a hotly disputed|a five-point|a far-reaching|yet another|a tentative"


@pytest.mark.parametrize("title", ["cultural exchange programme", "accord on fish farms"])
@pytest.mark.parametrize("before", BEFORE.split("|"))
def test_begins_behind(named: Callable, before: str, title: str) -> None:
    text = f"The two ministers signed {before} {title} on Thursday."
    assert [found for _, found in named(text)] == [title]


PLACES = [
    pytest.param("The two signed a memorandum in Suva on tea.", ["memorandum in Suva on tea"], id="a place before the subject"),
    pytest.param("The two signed a treaty in Suva on Monday.", ["treaty"], id="a place and a day"),
    pytest.param("The two signed a Memorandum of Cooperation in Suva on Monday.", ["Memorandum of Cooperation"], id="a place behind capitals"),
    pytest.param("The two signed a Memorandum of Cooperation in Mining on Monday.", ["Memorandum of Cooperation in Mining"], id="a field in capitals and a day"),
    pytest.param("The two signed an accord to stop aiming missiles at each other.", ["accord to stop aiming missiles at each other"], id="aiming missiles is no aim"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_tells_places_from_fields(named: Callable, text: str, expected: list[str]) -> None:
    assert [found for _, found in named(text)] == expected
