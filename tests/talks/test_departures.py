"""Who left, for where, and who was at home: what departures tell of host and guest; on sentences of our own."""

from collections.abc import Callable

import pytest

CASES = [
    pytest.param(
        "SUVA, Sept. 12 (Xinhua) -- Fijian Prime Minister Semi Vula left here today for a five-day official visit to Malta.",
        ("MLT", "FJI", None, None), id="who leaves here for a visit is at home here"),
    pytest.param(
        "SUVA, Sept. 12 (Xinhua) -- Maltese President Rita Borg left here today after a two-day visit during which she met Semi Vula.",
        ("FJI", "MLT", "Suva", None), id="who leaves here after a visit was the guest"),
    pytest.param(
        "SUVA, Sept. 12 (Xinhua) -- Maltese President Rita Borg left Suva for home Thursday, wrapping up a three-day visit.",
        ("FJI", "MLT", "Suva", None), id="left for home"),
    pytest.param(
        "Maltese President Rita Borg left Suva for Apia on Wednesday after talks with Fijian leaders.",
        ("FJI", "MLT", "Suva", "2019-09-11"), id="left for another country after talks"),
    pytest.param(
        "Maltese President Rita Borg left Valletta for Suva on Thursday to meet Fijian President Semi Vula.",
        ("FJI", "MLT", "Suva", None), id="left home for abroad"),
    pytest.param(
        "Maltese President Rita Borg left Valletta on Thursday at the end of a tour of schools. She is due in Suva.",
        ("FJI", "MLT", "Suva", None), id="a tour before leaving home is no visit to it"),
    pytest.param(
        "VALLETTA, Sept. 12 (Xinhua) -- Maltese President Rita Borg concluded her visit to Fiji today, according to reports reaching here from Suva.",
        ("FJI", "MLT", None, "2019-09-12"), id="reports that reach here"),
    pytest.param(
        "The Prime Minister of Malta, Rita Borg, left Suva moments ago at the end of a two-day visit to Fiji. The two governments signed a memorandum on reefs.",
        ("FJI", "MLT", "Suva", None), id="left moments ago"),
    pytest.param(
        "The President of Malta, Rita Borg, left Suva just now after a one-day visit. Before she boarded, she and President Semi Vula of Fiji held a closing session. Tuna was put off until the next meeting of the commission in Lautoka.",
        ("FJI", "MLT", "Suva", None), id="what is put off to a meeting elsewhere"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), CASES)
def test_reads_departures(talks: Callable[..., tuple], words: str, expected: tuple) -> None:
    assert talks(words) == expected
