"""Documents signed or exchanged with the holder of an office, who stands before what they are about."""

from collections.abc import Callable

import pytest

SIGNED = [
    pytest.param("Vula signed an agreement with his Maltese counterpart Ana Borg on tourism.", [("agreement", "agreement with his Maltese counterpart Ana Borg on tourism")], id="with his counterpart on"),
    pytest.param("Later, Vula exchanged documents with Minister of Health Ana Borg, on chess.", [("other", "documents with Minister of Health Ana Borg, on chess")], id="papers exchanged with a minister"),
    pytest.param("Foreign Minister Jone Vula exchanged bilateral documents on pilot training and customs checks with his counterpart Ana Borg.", [("other", "documents on pilot training"), ("other", "customs checks")], id="papers on two matters"),
    pytest.param("Vula also signed bilateral documents in the field of ballet with his counterpart Ana Borg.", [("other", "documents in the field of ballet")], id="papers in one field"),
    pytest.param("Vula signed an accord with the governor of Suva on Monday.", [("agreement", "accord with the governor of Suva")], id="a day is no matter"),
    pytest.param("Vula signed an accord with the minister, who spoke on ferries.", [("agreement", "accord with the minister")], id="what the other side spoke on"),
    pytest.param("The two sides signed documents on cooperation in various areas.", [], id="various areas"),
    pytest.param("The ministers exchanged documents during the ceremony.", [], id="papers of which no more is said"),
    pytest.param("The ministers exchanged the documents on pilot training.", [], id="papers told of before"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), SIGNED)
def test_finds(words: str, expected: list, named: Callable) -> None:
    assert named(words) == expected


def test_office_is_no_sector_of_the_document(documents: Callable) -> None:
    (row,) = documents("Jone Vula signed an agreement with Health Minister Ana Borg on ferries.")
    assert row.sector_codes == "transport"
