"""Who speaks where the words before tell: whoever was met, an office behind a name, a paper that was signed; and what "he added" joins."""

from collections.abc import Callable

import pytest

from summitry.extract import Extraction

MET = "Fijian President Semi Vula met Maltese President Rita Borg. "
CASES = [
    pytest.param(MET + '"Both leaders voiced their worry over reefs in the north," said a joint statement signed by the two presidents.', [("Both leaders", "joint statement")], id="said a statement signed by"),
    pytest.param(MET + '"Both leaders voiced their worry over reefs in the north," said a statement issued after the talks.', [("Both leaders", "statement")], id="said a statement issued"),
    pytest.param('Fiji may lend Malta money for boats, said Jone Tora, director of Fiji\'s Federal Boat Service, who added that ferries may follow.\n\n"The matter is being looked at," a news agency quoted him as saying.', [("The matter", "Jone Tora")], id="an office between a name and who"),
    pytest.param("Fijian President Semi Vula later met with Maltese President Rita Borg, who said, “I’m glad that our work on coral has been growing.”", [("I’m glad", "Rita Borg")], id="met with somebody who said"),
    pytest.param('Foreign Minister Jone Tora spoke in Suva. This was echoed by Rita Borg, who said that by signing the treaty "we also reject the old obsession" of some Kenyan writers who believe in claims.', [("we also", "Rita Borg")], id="echoed by somebody who said"),
    pytest.param("“Together we want to tend the reefs,” President Rita Borg said. “We want to work on all of them, this matters,” she added.", [("Together we", "Rita Borg")], id="joined by she added"),
    pytest.param("“Together we want to tend the reefs,” President Rita Borg said. “We want to work on all of them, this matters,” said Semi Vula.", [("Together we", "Rita Borg"), ("We want", "Semi Vula")], id="another one says it"),
    pytest.param("“Together we want to tend the reefs,” President Rita Borg said. “We want to work on all of them,” the president said.", [("Together we", "Rita Borg"), ("We want", "Rita Borg")], id="a verb of its own"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), CASES)
def test_each_quotation_is_said_by_the_subject_of_its_verb(
    extracted: Callable[..., Extraction], body: str, expected: list[tuple[str, str]]
) -> None:
    found = extracted(body).quotes
    rows = [(body[row.start : row.end].lstrip('“"'), row.speaker or "") for row in found if row.is_direct]
    assert len(rows) == len(expected)
    for (words, speaker), (first, name) in zip(rows, expected, strict=True):
        assert words.startswith(first)
        assert name in speaker
