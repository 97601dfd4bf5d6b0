"""Names without a title that begin with a given name, or are shaped as names of China and Korea are; and things called so."""

import pytest

from summitry import bodies, layout, vocabulary
from summitry.articles import Article
from summitry.extract import people

BEFORE = "SUVA, May 3 - The two sides spoke of trade on Monday.\n\n"


def named(body: str) -> set[str]:
    text = layout.read(Article("a", BEFORE + body, "a.txt"), vocabulary.read())
    return {row.name for row in people.extract(text, bodies.find(text))}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("The texts were exchanged by Noura Aal Fehri and Vassiliki Petrou.", {"Noura Aal Fehri", "Vassiliki Petrou"}, id="who exchanged texts"),
        pytest.param("It flew home with a hug from Néstor Ruiz and little else.", {"Néstor Ruiz"}, id="a name in passing"),
        pytest.param("The line was drawn in the days of Yuri Andreyev.", {"Yuri Andreyev"}, id="a name of other days"),
        pytest.param("A copy went to Suhail bin Mohammed Al Badri of the fund.", {"Suhail bin Mohammed Al Badri"}, id="a father's name counts as one part"),
    ],
)  # fmt: skip
def test_a_given_name_shows_a_person(body: str, expected: set[str]) -> None:
    assert named(body) == expected


def test_a_family_name_that_stands_first_shows_a_person() -> None:
    told = "The chip plant of Wang Chuanlin is in the south, and that of Tsai Mei-ling in the north."
    assert named(told) == {"Wang Chuanlin", "Tsai Mei-ling"}


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("It was named at the Anna Lind Foundation and in Karl Weber Street.", id="a foundation and a street"),
        pytest.param("They crossed the Thomas Okoye bridge to the Carlos Vega airport.", id="things in small letters"),
        pytest.param("The guests saw the Oskar Lund tractors and an Emil Roth engine.", id="what is built by somebody"),
        pytest.param("The frigate Robert Hale and the ferry Michael Byrne lay in port.", id="ships"),
        pytest.param("A Thomas Cook shop closed, and Philip Morris and Louis Vuitton came.", id="firms"),
        pytest.param("Maria Petrou Calls For Calm In Suva", id="a headline with capitals"),
        pytest.param("They went on to Hong Kong and Shan Tou by the Song Hong.", id="places of syllables"),
    ],
)  # fmt: skip
def test_what_is_called_after_somebody_is_no_person(body: str) -> None:
    assert not named(body)
