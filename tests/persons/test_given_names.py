"""A given name shows that a person is named, where nothing is called after its bearer; and whether it is a woman's or a man's."""

from collections.abc import Callable

import pytest

from summitry.extract import Survey
from summitry.names import given, key

CASES = [
    ("According to Carlos Borg, trade is up.", ["Borg"]),
    ("In the view of Anne-Marie Vula, trade is up.", ["Vula"]),
    ("Carlos Borg of the Reef Institute disagreed, and so did Helen Soto.", ["Borg", "Soto"]),
    ("Anna Borg was appointed ambassador. The ambassador (Carlos Soto) left.", ["Borg", "Soto"]),
    ("A letter from Carlos Borg, the head of the bank, was read.", ["Borg"]),
    ("The book by Ibrahim Vula was presented.", ["Vula"]),
    ("Barrister Pita Vula and Señor Jon Soto sat beside Justice Minister Helen Wall.", ["Vula", "Soto", "Wall"]),
    ("The Carlos Borg telescope and the frigate Anna Soto were shown.", []),
    ("They spoke of Carlos Borg University, Anna Soto hospital and Helen Vula fellowships.", []),
    ("Carlos Borg King Day was marked on Anna Soto Street.", []),
    ("Photo: Carlos Borg/Reef Images. Editing by Anna Soto.", []),
    ("John Deere and Carl Zeiss will invest.", []),
    ("Samuel Vula, CEO of Fiji Ports, came.", ["Vula"]),
    ("The Borg administration differs from the Transport administration and the Taliban administration.", ["Borg"]),
    ("She came with wife Ana. Senators Jon Harker, R-Texas, and Helen Pell, D-Vt., objected.", ["Ana", "Harker", "Pell"]),
    ("It was Foreign Minister Jon Vula (Unity Party), Pita Kuto (Green Front) and Ola Kiarie (Labour).", ["Vula", "Kuto", "Kiarie"]),
    ("Premier Sun Weimin came. Sun left on Sun. The Sun wrote of it (Sun, 12 May).", ["Sun", "Sun"]),
    ("Elizabeth II reigned through World War II. King Hussein met Senator Samir Hussein.", ["Elizabeth", "Hussein", "Hussein"]),
    ("Foreign ministers Mauro Vula and Santiago Couto met. Eduardo, his son, came. The Santiago Declaration and Victoria Island stay.", ["Vula", "Couto", "Eduardo"]),
    ("Albert Dock, Henry Hub and Martin Place are no persons; Helen Vula is.", ["Vula"]),
    ("The Grace Period ends in Victoria Grande.", []),
]  # fmt: skip


@pytest.mark.parametrize(("words", "surnames"), CASES, ids=[words[:80] for words, _ in CASES])
def test_a_given_name_shows_these_people_and_no_others(
    surveyed: Callable[..., Survey], words: str, surnames: list[str]
) -> None:
    assert [row.surname for row in surveyed(words).people] == surnames


@pytest.mark.parametrize(
    ("first", "gender"), [("Ana", "f"), ("Zoë", "f"), ("Carlos", "m"), ("Müller", ""), ("Jean", "")]
)
def test_tells_women_from_men_where_the_name_does(first: str, gender: str) -> None:
    assert given.gender(key(first)) == gender
