"""Documents that a sentence names beside an ordinal, after "it is about", or in words that translations use."""

from collections.abc import Callable

import pytest

SIGNED = [
    pytest.param("Ghana and Laos signed two accords. The second, a seed exchange agreement, opens gene banks to both.", [("agreement", "seed exchange agreement")], id="the second, an agreement, opens"),
    pytest.param("Ghana and Laos signed two accords. The last document, a seed exchange agreement, is aimed at gene banks.", [("agreement", "seed exchange agreement")], id="the last document, an agreement, is aimed at"),
    pytest.param("Ghana and Laos signed two accords. The other, a seed exchange agreement, is still being negotiated.", [], id="the other is still being negotiated"),
    pytest.param("Ghana and Laos signed two accords. The other, a seed exchange agreement, will be signed in May.", [], id="the other will be signed"),
    pytest.param("Ghana and Laos rubricated three instruments in Accra. It is about the Agreement on Lake Shipping, the Protocol on Seeds and the Memorandum of Understanding on Museums.", [("agreement", "Agreement on Lake Shipping"), ("protocol", "Protocol on Seeds"), ("memorandum", "Memorandum of Understanding on Museums")], id="rubricated, it is about"),
    pytest.param("Ghana and Laos signed three instruments.\n\nThe act took place in the Old Fort.\n\nIt is about the Agreement on Lake Shipping, the Protocol on Seeds and the Memorandum of Understanding on Museums.", [("agreement", "Agreement on Lake Shipping"), ("protocol", "Protocol on Seeds"), ("memorandum", "Memorandum of Understanding on Museums")], id="it is about, a sentence later"),
    pytest.param("Ghana and Laos signed a pact on rice. It is about the agreement on dams, he said, that people ask.", [("agreement", "pact on rice")], id="it is about one agreement"),
    pytest.param("The day ended with the subscription of the Agreement on Bees and the Protocol on Seeds.", [("agreement", "Agreement on Bees"), ("protocol", "Protocol on Seeds")], id="subscription of"),
    pytest.param("The ministers exchanged notes on a loan for two bridges and put their names to a protocol on bees.", [("exchange of notes", "notes on a loan for two bridges"), ("protocol", "protocol on bees")], id="and put their names to"),
    pytest.param("The two signed a Complementary Adjustment to the Agreement on Forests for a school of beekeepers.", [("other", "Complementary Adjustment to the Agreement on Forests for a school of beekeepers")], id="complementary adjustment"),
    pytest.param("They signed two MoUs, namely on cooperation in the growing of rice, between the National Rice Board of the Republic of Ghana and the Rice Office of Laos; and on bees.", [("memorandum", "cooperation in the growing of rice, between the National Rice Board of the Republic of Ghana and the Rice Office of Laos"), ("memorandum", "bees")], id="namely on, between two bodies with long names"),
    pytest.param("The following acts were signed:\n\n1. AGREEMENT BETWEEN GHANA AND LAOS ON FORESTS\n\n2. PROTOCOL ON SEEDS\n\n1. AGREEMENT BETWEEN GHANA AND LAOS ON FORESTS\n\nGhana and Laos have agreed as follows.", [("agreement", "AGREEMENT BETWEEN GHANA AND LAOS ON FORESTS"), ("protocol", "PROTOCOL ON SEEDS")], id="a list, then the title above the text"),
    pytest.param("The ministers signed the Agreement on Museums —between the ministries of Culture— and the Technical Exchange Programme.", [("agreement", "Agreement on Museums"), ("programme", "Technical Exchange Programme")], id="an aside between dashes"),
    pytest.param("The two signed the Agreement on Museums – they have talked of it for years – and the Tourism Plan was discussed.", [("agreement", "Agreement on Museums")], id="a clause between dashes"),
    pytest.param("The ministers signed the 2023-2026 Seed Exchange Programme.", [("programme", "Seed Exchange Programme")], id="a programme of years that go on"),
    pytest.param("The ministers signed the 2019-2022 Seed Exchange Programme.", [], id="a programme of years gone by"),
    pytest.param("Also exchanged were the Letters concerning the waiver of berth fees for trawlers.", [("exchange of notes", "Letters concerning the waiver of berth fees for trawlers")], id="the letters concerning"),
    pytest.param("The two exchanged letters.", [], id="letters of which no more is said"),
    pytest.param("The two exchanged the letters.", [], id="the letters of which no more is said"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), SIGNED)
def test_finds(words: str, expected: list, named: Callable) -> None:
    assert named(words) == expected
