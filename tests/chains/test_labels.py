"""What a chain is called: an act or a clause, never a sentence cut within a word or behind an article."""

import pytest

from summitry.chains.labels import label
from summitry.wording import shortened

LABELS = [
    pytest.param("Norway agreed to build a bridge over the strait.", "Build a bridge over the strait", id="an act is told by its verb and what it is done to"),
    pytest.param("Given the long drought, the ministers plan to open a seed bank, which Chile will run", "Open a seed bank", id="when and why it was said is left out, and so is what is told of the thing"),
    pytest.param("Lind said the ferry would run again.", "The ferry would run again", id="who said so is left out"),
    pytest.param("The harbour master, Ida Lind, said the ferry would run again.", "The ferry would run again", id="so is what he is"),
    pytest.param("Outside the port, about 100 sailors, a crew of old, demanded the return of their ship.", "About 100 sailors, a crew of old, demanded the return of their ship", id="where it was said ends at its comma"),
    pytest.param("Queen Ana of Peru and her host, King Olav, agreed here on Monday to tap hot springs.", "Tap hot springs", id="what was agreed is told without who agreed, when and where"),
    pytest.param("Lind called on the fishermen of both shores to respect the line", "Respect the line", id="what was asked for is told without who was asked"),
    pytest.param("The mayors agreed to build it by May.", "The mayors agreed to build it by May", id="an act on what only the clause names stays in it"),
    pytest.param("The mayors agreed to cooperate.", "The mayors agreed to cooperate", id="an act of a word stays in its clause"),
    pytest.param("Lind announced on Monday that the ferry would run again.", "The ferry would run again", id="when it was said is left out with who said so"),
    pytest.param("Peru promised two boats to Norway.", "Peru promised two boats to Norway", id="to whom something goes is no act"),
    pytest.param("Ida Lind planned a visit to Norway.", "Ida Lind planned a visit to Norway", id="where somebody goes is no act"),
    pytest.param("PRESIDENT LIND: We will keep our word.", "We will keep our word", id="the name of a speaker is left out"),
    pytest.param("The minister said he would ask again.", "The minister said he would ask again", id="who is meant by a pronoun stays"),
    pytest.param("Peru will open a consulate in Bergen.", "Peru will open a consulate in Bergen", id="a clause whose verb is finite stays whole"),
    pytest.param("They failed to settle the dispute.", "They failed to settle the dispute", id="what is refused stays a clause"),
    pytest.param("The parties agreed not to build dams.", "The parties agreed not to build dams", id="what is not to be done stays a clause"),
    pytest.param("She praised the plan to host the games and asked for a visit.", "She praised the plan to host the games and asked for a visit", id="an act that is told by the way does not stand for the clause"),
    pytest.param("In Norway, Sweden and Denmark, the ministers see a need for rules.", "In Norway, Sweden and Denmark, the ministers see a need for rules", id="a list is not cut at its comma"),
    pytest.param("The committee of the two houses shall examine every proposal of the fishing ports", "The committee of the two houses shall examine every proposal …", id="a long one ends behind a whole word"),
]  # fmt: skip


@pytest.mark.parametrize(("statement", "expected"), LABELS)
def test_a_chain_is_called_by_its_act_or_clause(statement: str, expected: str) -> None:
    assert label(statement) == expected


CUTS = [
    pytest.param("Iron and timber", 15, "Iron and timber", id="what fits stays"),
    pytest.param("Iron and timber", 14, "Iron …", id="no conjunction stands at the end"),
    pytest.param("Repair of the old locks, and of them all", 30, "Repair of the old locks …", id="no comma and no preposition stands at the end"),
    pytest.param("Donaudampfschifffahrt", 10, "Donaudam …", id="a word longer than all the room is cut"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "most", "expected"), CUTS)
def test_words_are_cut_behind_a_whole_word(words: str, most: int, expected: str) -> None:
    assert shortened(words, most) == expected
    assert len(expected) <= most
