"""What a chain is called: an act or a clause, never a sentence cut within a word or behind an article."""

import pytest

from summitry.chains.labels import label
from summitry.wording import shortened

LABELS = [
    pytest.param("Norway agreed to build a bridge over the strait.", "Build a bridge over the strait", id="an act is told by its verb and what it is done to"),
    pytest.param("Given the long drought, the ministers plan to open a seed bank, which Chile will run", "Open a seed bank", id="when and why it was said is left out, and so is what is told of the thing"),
    pytest.param("Lind said the ferry would run again.", "The ferry would run again", id="who said so is left out"),
    pytest.param("PRESIDENT LIND: We will keep our word.", "We will keep our word", id="the name of a speaker is left out"),
    pytest.param("The minister said he would ask again.", "The minister said he would ask again", id="who is meant by a pronoun stays"),
    pytest.param("Peru will open a consulate in Bergen.", "Peru will open a consulate in Bergen", id="a clause whose verb is finite stays whole"),
    pytest.param("They failed to settle the dispute.", "They failed to settle the dispute", id="what is refused stays a clause"),
    pytest.param("The parties agreed not to build dams.", "The parties agreed not to build dams", id="what is not to be done stays a clause"),
    pytest.param("She praised the plan to host the games and asked for a visit.", "She praised the plan to host the games and asked for a visit", id="an act that is told by the way does not stand for the clause"),
    pytest.param("In Norway, Sweden and Denmark, the ministers see a need for rules.", "The ministers see a need for rules", id="where it holds is left out to the end of its list"),
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
