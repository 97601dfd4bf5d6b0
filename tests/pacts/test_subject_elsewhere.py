"""Sectors of a document that its title does not tell: what the words behind it say of it."""

from collections.abc import Callable

import pytest

SAID = [
    pytest.param("Peru and Kenya signed an agreement on a 40 million euro loan that will modernise hospitals.", "finance;health", id="what a loan is for"),
    pytest.param("Peru and Kenya signed an agreement on double taxation that will help exporters.", "finance", id="taxes, whatever they help"),
    pytest.param("A protocol was signed in which Peru pledges to send doctors.", "health", id="a protocol in which something is pledged"),
    pytest.param("The two countries had a lot to offer each other in energy. A memorandum to that end was signed by Minister Lal and Minister Koh.", "energy", id="the sentence before: to that end"),
    pytest.param("Health was at the centre of the stay. An accord signed there on Thursday by the two ministers will last ten years.", "health", id="the sentence before a bare accord"),
    pytest.param("Peru and Kenya signed a cooperation agreement which covers health and tourism.", "health;tourism", id="a clause behind the title"),
    pytest.param("The accord was signed by President Koh and Premier Lim. It provides for daily flights.", "transport", id="the next sentence: it provides"),
    pytest.param("Both ministers signed a memorandum of understanding on Friday. Under the memorandum, Peru will train nurses and build schools.", "health;education", id="the next sentence: under the memorandum"),
    pytest.param("A new deal, signed by both sides, was hailed. The deal will raise exports of beef.", "trade;agriculture", id="the next sentence: the deal will"),
    pytest.param("A letter of intent was signed by Minister Lal and Minister Koh, which allows for joint work on vaccines.", "health", id="a clause behind the signatories"),
    pytest.param("An assistance agreement was signed to improve schools in the north.", "education", id="a purpose behind the verb"),
    pytest.param("Peru and Kenya signed an agreement between the mayor’s office of Lima and the port of Mombasa.", "regions;transport", id="a mayor's office among the parties"),
    pytest.param("Peru and Kenya signed an accord on the reform of criminal codes.", "security", id="criminal codes"),
    pytest.param("Peru and Kenya signed an accord on the return of persons.", "migration", id="return of persons"),
    pytest.param("Peru and Kenya signed a contract to build a polytechnic institute.", "education", id="a polytechnic institute"),
    pytest.param("Peru and Kenya signed an agreement on the extension of Lake Koro International Airport.", "transport", id="an airport by name"),
    pytest.param("Peru and Kenya signed an agreement on the maritime transport of passengers and goods.", "transport", id="goods that are carried"),
    pytest.param("Peru and Kenya exchanged notes on the return of stolen motor vehicles.", "security", id="vehicles that were stolen"),
    pytest.param("Peru and Kenya signed a memorandum on the fair recruitment of health care workers.", "labour;health", id="workers of health care"),
    pytest.param("Under an agreement signed here today, Peru will provide Kenya with an interest-free loan.", "finance", id="what is done under it"),
    pytest.param("Peru will send a medical team to Kenya, according to an agreement signed here on Wednesday.", "health", id="what is done according to it"),
    pytest.param("The health ministers signed a memorandum.", "health", id="whose ministers signed"),
    pytest.param("A protocol was signed here by the two justice ministers.", "security", id="by whose ministers it was signed"),
]  # fmt: skip
NOT_SAID = [
    pytest.param("Peru and Kenya signed an agreement at Lake Koro International Airport.", "", id="an airport where it was signed"),
    pytest.param("Peru and Kenya signed a memorandum on archives, which will help tourism.", "statistics", id="a title that tells a sector itself"),
    pytest.param("The two sides issued a joint statement, in which they spoke of energy. It covers health.", "", id="a joint statement, which speaks of many matters"),
    pytest.param("The two sides signed a protocol. The ministers then discussed energy.", "", id="a sentence about another matter"),
    pytest.param("They signed a protocol, said the minister, who is in charge of health.", "", id="another speaker"),
    pytest.param("The foreign ministers signed an agreement.", "", id="foreign ministers"),
    pytest.param("The health ministers looked on as the presidents signed an accord.", "", id="ministers who looked on"),
    pytest.param("The culture and education ministers signed a protocol on ferries.", "transport", id="ministers who signed, of a title that tells a sector"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*SAID, *NOT_SAID])
def test_sectors(documents: Callable, text: str, expected: str) -> None:
    [row] = documents(text)
    assert set(row.sector_codes.split(";")) == set(expected.split(";"))


def test_sectors_of_one_document_are_not_those_of_the_next(documents: Callable) -> None:
    rows = documents(
        "The ministers signed a cooperation agreement to help the north and a memorandum on health."
    )
    assert [row.sector_codes for row in rows] == ["", "health"]


OPENED = [
    pytest.param("On the defence sector, both ministers signed a memorandum of co-operation.", "defence", id="on a sector"),
    pytest.param("In the field of tourism, they signed an agreement.", "tourism", id="in the field of"),
    pytest.param("They spoke of ports. In agriculture, the two ministers signed a memorandum of understanding.", "agriculture", id="in a field"),
    pytest.param("On Wednesday, the two ministers signed a memorandum on ports.", "transport", id="a day opens the sentence"),
    pytest.param("In Suva, the two ministers signed a memorandum that covers ports.", "transport", id="a city opens the sentence"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "sector"), OPENED)
def test_the_field_that_opens_the_sentence(documents: Callable[..., list], text: str, sector: str) -> None:
    assert documents(text)[-1].sector_codes == sector


def test_a_rebel_army_is_no_defence(documents: Callable[..., list]) -> None:
    (row,) = documents("Both signed an accord on talks with the Revolutionary Armed Forces of Borduria.")
    assert "defence" not in row.sector_codes


def test_office_is_no_sector_of_the_document(documents: Callable) -> None:
    (row,) = documents("Jone Vula signed an agreement with Health Minister Ana Borg on ferries.")
    assert row.sector_codes == "transport"


def test_what_a_document_covers_behind_its_signing_is_its_matter(documents: Callable) -> None:
    (row,) = documents("The memorandum of understanding signed by the two ministers covers dance and film.")
    assert row.sector_codes == "culture"


def test_pairs_of_regions_and_twinned_cities_are_of_their_cooperation(documents: Callable) -> None:
    text = "Accords were signed between the Suva and Puno provinces, Nadi and Tacna provinces. Twinning agreements were signed between Ba and Piura, Levuka and Ica."
    assert [row.sector_codes for row in documents(text)] == ["regions"] * 4
