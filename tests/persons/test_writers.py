"""Who wrote a report is named in a line above it or below it; who edited it, and the agencies, are not."""

import pytest

from summitry import bodies, layout, vocabulary
from summitry.articles import Article
from summitry.extract import people

_HEAD = "Fiji and Malta sign pact\n\n"
_BODY = "The two countries signed a pact."
CASES = {
    "in capitals, above the writer's office": (f"By ANITA SNOW\nFiordland Press Writer\n\nSUVA (FP) _ {_BODY}", ["Anita Snow"]),
    "two, with short names in capitals": (f"By IAN RICE and ANA BORG\n\n{_BODY}", ["Ian Rice", "Ana Borg"]),
    "a surname that is a country": (f"By Carlos Jordan and Ana Borg\n\n{_BODY}", ["Carlos Jordan", "Ana Borg"]),
    "with the agency behind": (f"By Terence Brown, Reef Press Writer\n\n{_BODY}", ["Terence Brown"]),
    "and agencies": (f"{_HEAD}Semisi Ore and agencies\nThu 12 Jan 2023 07.05 GMT\n\n{_BODY}", ["Semisi Ore"]),
    "where they were": (f"{_HEAD}Helen Borg in Suva and agencies\nThu 12 Jan 2023 07.05 GMT\n\n{_BODY}", ["Helen Borg"]),
    "above the day": (f"{_HEAD}Helen Borg in Suva\n12 January 2023\n\n{_BODY}", ["Helen Borg"]),
    "contributed": (f"{_BODY}\n\n___\n\nReef Press writer Anna O'Neil contributed to this report.", ["Anna O'Neil"]),
    "several contributed": (f"{_BODY}\n\nRP writers Ana Borg in Suva, Per Lund in Oslo and Jon Soto contributed to this story.", ["Ana Borg", "Per Lund", "Jon Soto"]),
    "who edited did not write": (f"{_BODY}\n\n(Reporting by Ana Borg in Suva and Per Lund; Editing by Jon Soto)", ["Ana Borg", "Per Lund"]),
    "an agency": (f"{_BODY}\n\nThe Associated Press and Reuters contributed to this report.", []),
    "an agency of a country": (f"{_BODY}\n\nFijian Associated Press contributed to this report", []),
    "a place above the day": (f"{_HEAD}Port Moresby\nThu 12 Jan 2023\n\n{_BODY}", []),
    "a headline above the day": (f"{_HEAD}Foreign Ministers in Oslo\n12 January 2023\n\n{_BODY}", []),
    "nobody by name": (f"{_HEAD}Our Foreign Staff and agencies\n12 January 2023\n\n{_BODY}", []),
    "words that begin with by": ("By Land and Sea, the two countries trade. By Common Consent the pact was dropped.", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_writers(text: str, expected: list[str]) -> None:
    read = layout.read(Article("a", text, "a.txt"), vocabulary.read())
    assert list(dict.fromkeys(row.name for row in people.extract(read, bodies.find(read)))) == expected
