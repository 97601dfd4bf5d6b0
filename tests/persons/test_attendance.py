"""People in lists of who was there, behind short titles and bodies, befallen or described; and words that are nobody; on sentences of our own."""

from collections.abc import Callable

import pytest

from summitry.extract import Survey

CASES = [
    ("Senior officials including Lin Aoran and Gong Beining were present at the talks.", ["Gong", "Lin"]),
    ("Ana Couto, Jone Vula and others attended the above activities.", ["Couto", "Vula"]),
    ("Ana Couto was present at the signing.", ["Couto"]),
    ("Rio Verde and Blue Reef attended the fair.", []),
    ("Rita Borg, Jone Vula and Ola Berg took part in the talks.", ["Berg", "Borg", "Vula"]),
    ("Speaker Kh. Oyun met Prime Minister Ch. Altan and Minister Yu. Petrov.", ["Altan", "Oyun", "Petrov"]),
    ("Foreign Affairs CS Ann Otieno and Fisheries PS Jone Kamau signed it.", ["Kamau", "Otieno"]),
    ("DPM Ola Berg met NSA Rita Borg in Suva.", ["Berg", "Borg"]),
    ("HE President of the Civil Aviation Authority Said Nasser Al-Harthy came.", ["Al-Harthy"]),
    ("HE Chairman of the State Committee on Reefs and State Property Management Sina Tuala came.", ["Tuala"]),
    ("She met the President of the National People's Assembly, Semi Vula.", ["Vula"]),
    ("It was signed by ministers of health Rita Borg and Ola Berg.", ["Berg", "Borg"]),
    ("Malta thanked Oman for the safe return of Ola Berg, a Norwegian sailor.", ["Berg"]),
    ("They spoke of the case of Rita Borg, a Maltese citizen.", ["Borg"]),
    ("Lawyers for Rita Borg came to court.", ["Borg"]),
    ("The minister of Peru, Mr. Luis Soto Franco, came. Mr. Soto Franco left.", ["Soto Franco"]),
    ("(Adds Fijian comment, analyst, FACTBOX)", []),
    ("The accord is for holders of Diplomatic, Official and Service Passports.", []),
    ("It was signed by the Minister of Roads and Water Management and the Coordinating Minister for Trade.", []),
    ("Ministers of the two countries, Semi Vula (Fiji) and Rita Borg (Malta), signed.", ["Borg", "Vula"]),
    ("They spoke of the Queen Alia airport and the King Rama bridge.", []),
    ("He received Dr. Abdul Rahman Al-Sayed.", ["Al-Sayed"]),
    ("In his toast she quoted Ana Couto and laid a wreath at the tomb of Jone Tora.", ["Couto", "Tora"]),
    ("They will link it with Peru's Nueva Costa program.", []),
]  # fmt: skip


@pytest.mark.parametrize(("words", "surnames"), CASES, ids=[words[:90] for words, _ in CASES])
def test_these_people_were_there_and_no_others(
    surveyed: Callable[..., Survey], words: str, surnames: list[str]
) -> None:
    assert sorted({row.surname for row in surveyed(words).people}) == surnames
