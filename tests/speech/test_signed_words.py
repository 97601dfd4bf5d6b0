"""Who says words that are signed, attributed in a heading, quoted in a transcript or in capitals, or said by somebody's own people."""

from collections.abc import Callable

import pytest

from summitry.extract import Extraction

_MET = "Maltese President Rita Borg met Kenyan Prime Minister Ann Otieno in Nairobi.\n\n"
CASES = [
    pytest.param("Quotes\n\n“We share one sea, and we will share the work.”\n\n— The Rt. Hon. Rita Borg, Prime Minister of Malta\n\n“Our farmers speak to each other every day.”\n\n— The Hon. Ann Otieno, Minister of Farms", ["Rita Borg", "Ann Otieno"], id="signed behind a dash, with forms of address"),
    pytest.param("The leaders met.\n\nQuotes attributable to Prime Minister Rita Borg:\n\n“We share one sea, and we will share the work.”\n\n“This pact says that we answer when you call.”\n\nQuote attributable to Minister Ann Otieno:\n\n“Around 700 workers keep our farms going.”", ["Rita Borg", "Rita Borg", "Ann Otieno"], id="a heading says to whom quotes are attributable"),
    pytest.param(_MET + "“It is a market with a clock on it,” concedes Otieno’s adviser, Dr Ola Berg.", ["Ola Berg"], id="somebody's adviser, behind a comma"),
    pytest.param(_MET + "“It is a market with a clock on it,” said Otieno’s spokesman Ola Berg.", ["Ola Berg"], id="somebody's spokesman"),
    pytest.param(_MET + '"The power that we do not use goes over the sea," said the head of Kenyan Government.', ["Ann Otieno"], id="the head of a country's government"),
    pytest.param('Omani Foreign Minister Said Harthy met Maltese President Rita Borg. Borg smiled.\n\n"We will never forget what was done," the head of the Omani diplomacy affirmed.', ["Said Harthy"], id="the head of a country's diplomacy"),
    pytest.param('Briefing journalists afterwards, Foreign Secretary Ola Berg said Malta had again sought to use the port.\n\n"They are an island and we have two ports. It is simple," he said.', ["Ola Berg"], id="who briefs journalists"),
    pytest.param(_MET + 'Otieno thanked Borg. The latter said: "We are glad that you came to us."', ["Rita Borg"], id="the latter"),
    pytest.param("PRESIDENT BORG: Thank you. My grandfather left Suva in 1921, and he wrote to his mother, “Here nobody asks who your father was.” I think of it.\n\nPRESIDENT OTIENO: Thank you. We will sign it.", ["Borg"], id="words quoted in a transcript"),
    pytest.param(_MET + '"You are at home here among us all," her host replied.', ["Ann Otieno"], id="the host of who was spoken of"),
    pytest.param(_MET + "In a statement, Otieno thanked Borg. “You came when others did not,” it read.", ["Ann Otieno"], id="a statement that somebody made"),
    pytest.param("President Rita Borg made a statement. Borg said: “We attach great importance to our ties.”\n\n“MALTESE BUILDERS HAVE TAKEN ON 33 PROJECTS IN KENYA”\n\nPresident Borg stated: “We have set ourselves a target.”", ["Rita Borg", "Rita Borg", "Rita Borg"], id="a heading in capitals of what was said"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "speakers"), CASES)
def test_words_are_said_by_whoever_signs_them(
    extracted: Callable[..., Extraction], body: str, speakers: list[str]
) -> None:
    assert [row.speaker for row in extracted(body).quotes if row.is_direct] == speakers
