"""Who commits and towards whom, where the subject stands farther off than right before the verb."""

import datetime as dt

import pytest

from summitry import vocabulary
from summitry.articles import Article
from summitry.extract import extract, survey
from summitry.extract.rows import Commitment


def commitments(text: str) -> list[Commitment]:
    """The commitments of a text that was published on a Wednesday."""
    article = Article("a", text, "a.txt", published_on=dt.date(2024, 5, 15), published_basis="stated")
    vocabularies = vocabulary.read()
    return extract(survey(article, vocabularies), vocabularies).commitments


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Nepalese President Ram Thapa and Omani President Badr Hilal held talks and agreed to build a dam, the state secretariat said.", "Ram Thapa;Badr Hilal"),
        ("Nepal and Oman agreed to build a dam, the ministry said.", "Nepal;Oman"),
        ("Nepal and Oman have renewed their commitment to working together, Prime Minister Ram Thapa said.", "Nepal;Oman"),
        ("Nepalese President Ram Thapa, the first leader of his party to visit Muscat, also offered a grant for a school.", "Ram Thapa"),
        ("The ministry of energy of Nepal, working with a bank of Oman, plans to build a dam.", "ministry of energy of Nepal"),
        ("The Nepalese Trade and Development Agency (NTDA) will fund a study of a cable across the delta.", "Nepalese Trade and Development Agency"),
        ("Oman is a partner of Nepal. Kathmandu plans to build a port.", "Nepal"),
        ("Turning to Sudan, Nepalese President Ram Thapa renewed his call for an immediate cease-fire.", "Ram Thapa"),
        ("Nepalese President Ram Thapa will visit a school, and in Muscat he will open a hospital.", "Ram Thapa"),
        ("“Tonga has asked for our help with its ports,” Nepalese President Ram Thapa said after talks with Omani President Badr Hilal.", "Tonga"),
        ("Omani Foreign Minister Badr Hilal met Nepalese Foreign Minister Ram Thapa. The top Omani diplomat called for opening a consulate.", "Badr Hilal"),
        ("Nepalese President Ram Thapa met Omani President Badr Hilal in Muscat. The host and his guest agreed to open a bank.", "Ram Thapa;Badr Hilal"),
        ("Nepalese President Ram Thapa said the embassy in Muscat would reopen in July.", "Ram Thapa"),
        ("Kenyan Foreign Minister Jane Wanjiru met her Omani counterpart Badr Hilal. She told reporters that Oman had promised to lift its ban on tea.", "Oman"),
        ("In Oman, Kenyan President Jane Wanjiru met executives of Asyad, who promised to invest $2 billion in a port.", ""),
        ("Kenyan President Jane Wanjiru, accompanied by Trade Minister Paul Otieno, agreed with Sultan Haitham to launch a ferry line.", "Jane Wanjiru"),
        ("Kenya and Oman are partners. The Omani side expressed readiness to host the next round of talks.", "Oman"),
        ("It was announced that the meeting between the foreign ministries will be held in Muscat in June.", ""),
    ],
)  # fmt: skip
def test_it_is_this_one_who_commits(text: str, by: str) -> None:
    assert [row.by for row in commitments(text)] == [by]


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("Brazilian President Paula Costa called on Paraguay to ratify the electricity accord.", "Paraguay"),
        ("King Olav invited President Maria Lopez to visit Bergen.", "Maria Lopez"),
        ("The joint commission was tasked with drawing up a list of projects.", "joint commission"),
        ("President Kofi Mensah expressed readiness to deepen cooperation with Ghana's neighbour Togo.", ""),
        ("President Kofi Mensah expressed readiness to deepen cooperation with Togo.", "Togo"),
        ("Nepalese President Ram Thapa invited Oman Air, which flies to Kathmandu daily, to take a stake in the carrier.", "Oman Air"),
        ("Nepalese President Ram Thapa asked Muscat, as a member of the council, to take a more active stance.", "Muscat"),
        ("Nepalese President Ram Thapa requested more places for his compatriots.", ""),
        ("Nepalese President Ram Thapa conveyed an invitation to Sultan Haitham to pay an official visit to Kathmandu.", "Haitham"),
        ("Nepalese President Ram Thapa extended an invitation to the Sultan to attend a forum next spring.", "Sultan"),
        ("Nepalese President Ram Thapa said Nepal hoped to buy gas under a trilateral deal with Oman.", ""),
    ],
)  # fmt: skip
def test_it_is_towards_this_one_that_somebody_commits(text: str, to: str) -> None:
    assert [row.to for row in commitments(text)] == [to]


def test_a_second_commitment_of_one_subject_is_that_of_the_first() -> None:
    rows = commitments("Kenya wants Oman to lift the ban and intends to raise the matter again in July.")
    assert [row.by for row in rows] == ["Kenya", "Kenya"]


def test_the_time_of_another_clause_is_no_due_date() -> None:
    text = "Nepalese President Ram Thapa noted that in 2025 they will mark a jubilee, and agreed to hold regular consultations."
    assert [row.due for row in commitments(text)] == [None]


def test_a_meeting_that_will_take_place_is_a_plan_and_a_paper_that_will_be_ready_no_readiness() -> None:
    text = "The next session of the joint commission will take place in Muscat in June. A treaty on fishing is expected to be ready for it."
    assert [row.kind_code for row in commitments(text)] == ["plan"]
