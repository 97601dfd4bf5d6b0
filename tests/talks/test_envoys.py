"""Envoys who meet people of the country to which they are posted, and mayors who receive guests; on sentences of our own."""

import pytest
from tests.talks.test_places import talks

FOUND = [
    pytest.param(
        "The Maltese ambassador to Fiji, Rita Borg, paid a courtesy call on the governor of the Northern Division on Friday. They spoke of reefs.",
        ("FJI", "MLT"), None, id="an ambassador calls on a governor"),
    pytest.param(
        "Ambassador of Norway to Chile Per Lund was received by the rector of the university on Friday to discuss glaciers.",
        ("CHL", "NOR"), None, id="a rector receives an ambassador"),
    pytest.param(
        "Talca Mayor Ana Roa welcomed the Norwegian ambassador to Chile, Per Lund, at her office on Friday. They spoke of vines.",
        ("CHL", "NOR"), "Talca", id="a mayor's city is not in the vocabulary"),
    pytest.param(
        "The High Commissioner of Malta to Fiji, Rita Borg, was welcomed at Labasa Town Hall on Friday by councillors, with whom she discussed sugar.",
        ("FJI", "MLT"), "Labasa", id="a town hall"),
]  # fmt: skip
LEFT = [
    pytest.param(
        "The former Maltese ambassador to Fiji, Rita Borg, met the governor of the bank in Valletta on Friday.",
        "FJI", None, id="who once was an envoy is at home"),
    pytest.param(
        "Maltese President Rita Borg received the Fijian ambassador to Malta, Semi Vula, in Valletta on Friday.",
        "FJI", "Suva", id="an ambassador received by the president is a guest there"),
    pytest.param(
        "Maltese President Rita Borg met Fijian Prime Minister Semi Vula in Valletta on Friday. The deputy mayor of Sliema was there.",
        "FJI", "Sliema", id="a mayor who looks on"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "sides", "place"), FOUND)
def test_finds(words: str, sides: tuple[str, str], place: str | None) -> None:
    host, guest, where = talks(words)
    assert (host, guest) == sides
    assert where == place


@pytest.mark.parametrize(("words", "host", "place"), LEFT)
def test_leaves(words: str, host: str, place: str | None) -> None:
    found, _, where = talks(words)
    assert found != host
    assert place is None or where != place
