"""People whom an article names without a title of its own: honoured, signing a quotation set apart; and words that name nobody."""

from collections.abc import Callable

import pytest

from summitry.extract import Extraction, Survey

CASES = [
    pytest.param("The guest visited a park and paid tribute to the Father of the Nation, Jone Mataka.", {"Jone Mataka"}, id="father of the nation"),
    pytest.param("The guest paid homage to the nation's founding father Jone Mataka at the park.", {"Jone Mataka"}, id="founding father"),
    pytest.param("The guest paid tribute to national hero Jone Mataka and independence leader Semi Rabuka.", {"Jone Mataka", "Semi Rabuka"}, id="a hero and a leader"),
    pytest.param("They read from the works of the poet Ana Tora.", {"Ana Tora"}, id="a poet"),
    pytest.param("Malta and Fiji sealed deals.\n\nOur reef is not a doormat on which anyone can wipe his feet\nRita Borg\nMaltese fisheries minister\n\nThe two signed an accord.", {"Rita Borg"}, id="a name and an office on lines of their own"),
    pytest.param("Malta and Fiji sealed deals.\n\nOur Reef\nGreen Pages\nOffice hours\n\nThe two signed an accord.", set(), id="lines that name nobody"),
    pytest.param("Norway: Dahl And Foreign Minister Sign Reef Declaration\n\nNorwegian Prime Minister Ola Dahl met Maltese Foreign Minister Rita Borg.", {"Ola Dahl", "Rita Borg"}, id="a verb with a capital in a headline"),
    pytest.param("Malta: Borg And President Meet In Suva\n\nMaltese Prime Minister Rita Borg met Fijian President Semi Vula.", {"Rita Borg", "Semi Vula"}, id="another verb in a headline"),
    pytest.param("Dahl also met with Chief of Staff Ola Lie, Nordland Krai Governor Per Moe, and party leader Jan Vik.", {"Ola Lie", "Per Moe", "Jan Vik"}, id="a region before its governor"),
    pytest.param("The State Minister for General Duties Henry Moe-Lie said reefs matter.", {"Henry Moe-Lie"}, id="general duties"),
    pytest.param("Minister for Special Duties Semi Vula-Tora signed the accord.", {"Semi Vula-Tora"}, id="special duties"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), CASES)
def test_these_people_are_named_and_no_others(
    surveyed: Callable[..., Survey], body: str, expected: set[str]
) -> None:
    assert {row.name for row in surveyed(body).people} == expected


@pytest.mark.parametrize("office", ["\nMaltese fisheries minister", ", fisheries minister", ""])
def test_a_name_below_a_quotation_set_apart_says_it(
    extracted: Callable[..., Extraction], office: str
) -> None:
    body = f"Malta's minister Rita Borg came.\n\n“Our reef is not a doormat for anyone's feet”\nRita Borg{office}\n\nThe two signed an accord."
    assert [row.speaker for row in extracted(body).quotes if row.is_direct] == ["Rita Borg"]
