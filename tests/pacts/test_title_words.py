"""Words that tell the sector of a document in its title, where no wording of a sector does."""

from collections.abc import Callable

import pytest

SECTORS = [
    pytest.param("Peru and Kenya signed a treaty of friendship, good neighbourliness and security.", "political_dialogue", id="friendship and security"),
    pytest.param("Peru and Kenya signed an agreement on security.", "security", id="security by itself"),
    pytest.param("Peru and Kenya signed a plan on jointly building the Belt and Road.", "international_affairs", id="an initiative is no road"),
    pytest.param("Peru and Kenya signed a protocol establishing a cooperation council.", "political_dialogue", id="a council of two governments"),
    pytest.param("Peru and Kenya signed a memorandum on coast guard patrol vessels.", "security", id="ships of a coast guard"),
    pytest.param("Peru and Kenya signed a declaration on the boundary.", "security", id="the boundary"),
    pytest.param("Peru and Kenya signed a protocol on police.", "security", id="police"),
    pytest.param("Peru and Kenya signed an MoU on Space.", "space", id="space by itself"),
    pytest.param("Peru and Kenya signed a letter of intent on the supply of capelin.", "agriculture", id="a fish"),
    pytest.param("Peru and Kenya signed a work plan of the ministries of information and culture of the two countries.", "media;culture", id="ministries of two fields"),
    pytest.param("Peru and Kenya signed a contract for twelve planes.", "transport", id="planes"),
    pytest.param("Peru and Kenya signed an accord on the exchange of tax information.", "finance", id="a wording of a sector goes before"),
    pytest.param("Gazcom and BCE formalised the opening of correspondent accounts in pesos by means of an agreement.", "finance", id="what an agreement formalises"),
    pytest.param("The governments crowned two years of talks on fisheries with a treaty.", "agriculture", id="talks that a treaty crowns"),
    pytest.param("They sealed their friendship with a treaty on rivers.", "environment", id="its own matter before what it seals"),
    pytest.param("Peru and Kenya signed a bilateral trade agreement.", "trade", id="a wording of a sector begins before the title"),
    pytest.param("Peru and Kenya signed an accord on the exchange of information.", "", id="information that is exchanged"),
    pytest.param("Peru and Kenya signed an accord on unity. The police looked on.", "", id="police behind the title"),
    pytest.param("Peru and Kenya signed a road treaty.", "transport", id="a road"),
    pytest.param("Peru and Kenya signed a road map on tea.", "agriculture", id="a road map is no road"),
    pytest.param("Peru and Kenya signed a memorandum on standards.", "statistics", id="standards"),
    pytest.param("Peru and Kenya signed a protocol on mediation between the Supreme Court of Peru and the Court of Appeal of Kenya.", "security", id="courts, where the title names no field"),
    pytest.param("Peru and Kenya signed an accord on mediation in the conflict.", "international_affairs", id="mediation without courts"),
    pytest.param("Peru and Kenya signed a memorandum on oyster culture.", "agriculture", id="what is grown in water is no culture"),
    pytest.param("An agreement on cooperation was signed between the University of Suva and the University of Malta, and the Tourism Board of Fiji met the press.", "education", id="parties end before the next clause"),
    pytest.param("A memorandum was signed between the two museums, and the Ministry of Health of Fiji and the Mining Agency of Malta pledged to meet.", "culture", id="a title ends before the next clause"),
    pytest.param("A memorandum was signed between the Ministry of Health and Labour of Fiji, and the Mining Agency of Malta.", "health;labour;mining", id="a comma before the second party"),
    pytest.param("Peru and Kenya signed a treaty of friendship, good-neighbourliness and security.", "political_dialogue", id="security in a treaty of friendship"),
    pytest.param("Peru and Kenya signed a protocol on the construction of a railway line.", "transport", id="the construction of what has a field of its own"),
    pytest.param("The chemical concern Ravel and the Oil Company of Kenya signed a memorandum on nursing.", "health", id="what firms make, beside a title that tells its field"),
    pytest.param("Peru and Kenya signed a cooperation plan on jointly promoting the Belt and Road.", "international_affairs", id="the Belt and Road is no road"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SECTORS)
def test_tell_the_sector(documents: Callable, text: str, expected: str) -> None:
    [row] = documents(text)
    assert row.sector_codes == expected
