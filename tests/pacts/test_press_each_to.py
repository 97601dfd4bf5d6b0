"""Verbs of signing that take each document by itself, lists told in sentences, and documents that only stand beside."""

from collections.abc import Callable

import pytest

TOLD = [
    pytest.param("The ministers put their signatures to a memorandum on training coroners, and to another on fighting fraud.", [("memorandum", "memorandum on training coroners"), ("memorandum", "another on fighting fraud")], id="to a memorandum, and to another"),
    pytest.param("The premiers put their names to a treaty on extradition and to a protocol on salt.", [("treaty", "treaty on extradition"), ("protocol", "protocol on salt")], id="to a treaty and to a protocol"),
    pytest.param("The ministers agreed to accede to the convention on whales and to a protocol on seals.", [], id="to accede to a convention and to a protocol"),
    pytest.param("State-run Fijigas put its name to an agreement covering two million tonnes of gas a year.", [("agreement", "agreement covering two million tonnes of gas a year")], id="a company put its name to"),
    pytest.param("The coach put his name to a contract for two seasons.", [], id="a coach put his name to"),
    pytest.param("By noon two texts had been signed, not without a joke: a programme for exchanges in archaeology, covering 2020 to 2022; a treaty to set up a joint bank; and a contract under which Nordbygg is to mend the quay.", [("programme", "programme for exchanges in archaeology"), ("treaty", "treaty to set up a joint bank"), ("contract", "contract under which Nordbygg is to mend the quay")], id="by noon texts had been signed"),
    pytest.param("By the time the delegation left, they had signed a memorandum on salt.", [("memorandum", "memorandum on salt")], id="by the time they left"),
    pytest.param("By the time the empire fell, the two had signed three treaties and a protocol on salt.", [], id="by the time of an empire's fall"),
    pytest.param("What the two capitals produced was as follows. First, a new agreement on air transport. Second, an extradition treaty. Third, a memorandum of understanding on coastal policing.", [("agreement", "agreement on air transport"), ("treaty", "extradition treaty"), ("memorandum", "memorandum of understanding on coastal policing")], id="what was produced was as follows"),
    pytest.param("The two sides signed the following. Firstly, an agreement on air transport. Secondly, an extradition treaty.", [("agreement", "agreement on air transport"), ("treaty", "extradition treaty")], id="signed the following"),
    pytest.param("The plan for next year is as follows. First, an agreement on fish. Second, a treaty on tea.", [], id="a plan is as follows"),
    pytest.param("The results of the talks were as follows. First, trade will double. Second, the protocol on salt will be reviewed by experts.", [], id="results that are no documents"),
    pytest.param("The ministries signed an accord on wool. Another MoU, on the exchange of lecturers, was reached between Suva University and Oslo College.", [("agreement", "accord on wool"), ("memorandum", "MoU, on the exchange of lecturers")], id="a memorandum that was reached"),
    pytest.param("They signed and exchanged notes concerning two grant aid projects: the Exchange of Notes for the Harbour Project, and the Exchange of Notes for the Water Programme, under which pumps will be supplied.", [("exchange of notes", "Exchange of Notes for the Harbour Project"), ("exchange of notes", "Exchange of Notes for the Water Programme")], id="notes on two projects, each named"),
    pytest.param("The presidents signed a treaty on friendly relations, which is concluded for 20 years and replaces the document of 1966.", [("treaty", "treaty on friendly relations")], id="what a treaty replaces"),
    pytest.param("They signed the texts of two accords on tea.", [], id="the texts of accords"),
    pytest.param("Both texts were published last year. One is an agreement on fish; the other is a treaty on tea.", [], id="texts published long ago"),
    pytest.param("Oslo and Suva sealed two pieces of paper. One is an agreement on women's fishing, which is to run through 2026. The other, a letter of intent on tourism, commits both to swap booths.", [("agreement", "agreement on women's fishing"), ("letter of intent", "letter of intent on tourism")], id="one is an agreement, the other, a letter"),
    pytest.param("The ministers discussed two drafts. One is a pact on nursing.", [], id="one of two drafts"),
    pytest.param("Two papers were signed. The first is a treaty on transit and the second is a memorandum on wool.", [("treaty", "treaty on transit"), ("memorandum", "memorandum on wool")], id="the first is a treaty and the second is a memorandum"),
    pytest.param("Two agreements were signed. One is a treaty on transit; the other is a protocol on tolls.", [("treaty", "treaty on transit"), ("protocol", "protocol on tolls")], id="one is a treaty; the other is a protocol"),
    pytest.param("They signed two accords. The first is a treaty on transit and the second is a mess.", [("treaty", "treaty on transit")], id="the second is no document"),
    pytest.param("Two problems remain. The first is a treaty on transit and the second is a memorandum on wool.", [], id="the first of two problems"),
    pytest.param("The outcome of the talks was as follows. First, a new agreement on air transport, replacing the one of 1981. Second, an extradition treaty, long sought by Oslo. Third, a plan of action on health, education and sport.", [("agreement", "agreement on air transport"), ("treaty", "extradition treaty"), ("plan", "plan of action on health, education and sport")], id="items told in sentences end as documents do"),
    pytest.param("Three documents were signed: first, an accord on fisheries; second, a memorandum on salt; and third, a plan of action on health.", [("agreement", "accord on fisheries"), ("memorandum", "memorandum on salt"), ("plan", "plan of action on health")], id="first, second and third in a sentence"),
    pytest.param("Three documents were signed, firstly, a treaty on fisheries, secondly, a memorandum on salt, and thirdly, a plan of action on health.", [("treaty", "treaty on fisheries"), ("memorandum", "memorandum on salt"), ("plan", "plan of action on health")], id="firstly, secondly and thirdly"),
    pytest.param("The following documents were signed: First, the Accord between Fiji and Norway on Fisheries. Second, the Memorandum on Salt, Silk and Tea. Third, an MoU between the two ministries.", [("agreement", "Accord between Fiji and Norway on Fisheries"), ("memorandum", "Memorandum on Salt, Silk and Tea"), ("memorandum", "MoU between the two ministries")], id="the first in the sentence, the others behind it"),
    pytest.param("Three documents were discussed: first, an accord on fisheries; second, a memorandum on salt.", [], id="first and second of what was discussed"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), TOLD)
def test_finds(words: str, expected: list, named: Callable) -> None:
    assert named(words) == expected
