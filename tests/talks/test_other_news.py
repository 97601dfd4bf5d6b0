"""Reports of other news than talks: they have no host and no guest, though people came or a visit of old is told of."""

from collections.abc import Callable

import pytest

NONE = [
    pytest.param("SUVA (NTB) - Thousands of Maltese fans arrived in Suva on Monday for the rugby final.", id="fans"),
    pytest.param("SUVA (NTB) - Some 300 Maltese refugees arrived in Fiji on Monday aboard a ferry, officials said.", id="refugees, as officials said"),
    pytest.param("SUVA (NTB) - Maltese tourists came to Fiji in record numbers in May, the tourism ministry said.", id="tourists"),
    pytest.param("SUVA (NTB) - Maltese soldiers have arrived in Fiji to take part in an exercise.", id="soldiers"),
    pytest.param("SUVA (NTB) - A frigate from Malta arrived in Suva on Monday.", id="a ship"),
    pytest.param("SUVA (NTB) - A plane with Maltese aid landed in Suva on Monday.", id="aid"),
    pytest.param("SUVA (NTB) - Maltese pilgrims visited Fiji's oldest church on Monday.", id="pilgrims"),
    pytest.param("SUVA (NTB) - The first Maltese nurses arrived in Fiji under a labour accord signed in 2009.", id="nurses, under an accord of old"),
    pytest.param("SUVA (NTB) - The Maltese national rugby team arrived in Fiji on Monday for a friendly.", id="a team"),
    pytest.param("SUVA (NTB) - Fiji's exports to Malta rose 18 percent in five months, the trade ministry said. The two countries agreed to do more when then President Otto Vula made a state visit to Valletta last November.", id="exports, and a visit of last year"),
    pytest.param("SUVA (NTB) - Trade between Fiji and Malta reached 20 million dollars last year, customs said on Monday.", id="trade of two countries"),
    pytest.param("SUVA (NTB) - The Fijian Senate has ratified a road treaty with Malta. It was signed in Valletta in October last year during a visit to Malta by the Fijian president.", id="ratified, and a visit of last year"),
    pytest.param("SUVA (NTB) - Fiji's parliament on Monday approved the extradition treaty with Malta, signed last year by President Semi Vula during a visit to Valletta.", id="approved, with the visit in the same sentence"),
    pytest.param("SUVA (NTB) - Lawmakers in Fiji voted to ratify the trade accord that was signed in 2009 when President Rita Borg of Malta visited Suva.", id="voted on, signed when somebody visited"),
    pytest.param("SUVA (NTB) - Fijian President Semi Vula on Monday signed the law on ratification of the treaty with Malta.", id="a law that ratifies"),
    pytest.param("SUVA (NTB) - The visa accord between Fiji and Malta entered into force on Monday. It was signed in Suva by President Semi Vula and President Rita Borg.", id="in force now"),
]  # fmt: skip

TALKS = [
    pytest.param("SUVA (NTB) - Trade between Fiji and Malta reached 20 million dollars last year. The figure was given in Suva on Monday at the opening of the fifth session of the Fijian-Maltese joint commission.", id="trade, as told at a session"),
    pytest.param("SUVA (NTB) - The treaty between Fiji and Malta came into force on Monday when Presidents Semi Vula and Rita Borg exchanged the instruments of ratification in Suva.", id="in force by an exchange"),
    pytest.param("SUVA (NTB) - Talks between Fiji and Malta on tuna entered their second day on Monday.", id="talks of several days"),
    pytest.param("SUVA (NTB) - Fiji and Malta closed the latest round of border talks on Monday.", id="a round of talks that was closed"),
    pytest.param("SUVA (NTB) - The Fijian parliament on Monday ratified a tuna accord, hours before Maltese President Rita Borg arrived in Suva for talks.", id="ratified before somebody arrives"),
    pytest.param("SUVA (NTB) - The Fijian cabinet on Monday approved a tuna accord that is to be signed during the visit of Maltese President Rita Borg next week.", id="approved for a visit to come"),
    pytest.param("SUVA (NTB) - Trade between Fiji and Malta grew by a fifth last year, President Semi Vula told visiting President Rita Borg of Malta on Monday.", id="trade, as told to a visitor"),
    pytest.param("SUVA (NTB) - Trade has doubled. President Rita Borg of Malta, on a visit to Fiji, asked President Semi Vula on Monday for more. They met in Suva.", id="trade, and a visit behind it"),
    pytest.param("SUVA (NTB) - Maltese President Rita Borg, with a rescue team, arrived in Suva on Monday.", id="a president with a team"),
    pytest.param("SUVA (NTB) - The plane of Maltese President Rita Borg landed in Suva on Monday.", id="a president's plane"),
    pytest.param("SUVA (NTB) - A team of Maltese nurses led by Health Minister Rita Borg arrived in Fiji on Monday.", id="nurses with a minister"),
]  # fmt: skip


@pytest.mark.parametrize("words", NONE)
def test_has_no_host_no_guest_and_no_day(talks: Callable[..., tuple], words: str) -> None:
    assert talks(words) == (None, None, None, None)


@pytest.mark.parametrize("words", TALKS)
def test_has_a_host_and_a_guest(talks: Callable[..., tuple], words: str) -> None:
    assert talks(words)[:2] == ("FJI", "MLT")


def test_talks_that_stalled_have_no_host(talks: Callable[..., tuple]) -> None:
    words = "SUVA (NTB) - Talks between Fiji and Malta on tuna have stalled, an official said on Monday."
    assert talks(words)[:2] == (None, None)
