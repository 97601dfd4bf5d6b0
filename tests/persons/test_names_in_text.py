"""Names of many shapes: initials, surnames that are titles, names of other languages, lists of fields, names without a title."""

import pytest

from summitry import bodies, layout, vocabulary
from summitry.articles import Article
from summitry.extract import people


def _called(text: str) -> list[tuple[str, str]]:
    """Words and surname of every mention by name."""
    read = layout.read(Article("a", text, "a.txt"), vocabulary.read())
    return [(text[row.start : row.end], row.surname) for row in people.extract(read, bodies.find(read))]


CASES = {
    "given names that are written short": (
        "Trade Secretary Ma. Cristina Roque met Minister Wm. Harper in Suva.",
        [("Ma. Cristina Roque", "Roque"), ("Wm. Harper", "Harper")],
    ),
    "a surname that looks like a short given name": (
        "She met Jack Ma. The two spoke.",
        [("Jack Ma", "Ma")],
    ),
    "names that begin with a letter and a hyphen": (
        "President A-ha Tora met Prime Minister J-Min Park in Suva.",
        [("A-ha Tora", "Tora"), ("J-Min Park", "Park")],
    ),
    "guests by whom talks were attended": (
        "The talks were attended by Ana Borg, Pita Camilleri and Jone Vula.",
        [("Ana Borg", "Borg"), ("Pita Camilleri", "Camilleri"), ("Jone Vula", "Vula")],
    ),
    "what a minister did, in a title": (
        "Foreign Minister of Norway Paid an Official Visit to Fiji\n\nMinister Per Lund was there.",
        [("Per Lund", "Lund")],
    ),
    "a shoal that bears somebody's name": (
        "Ships met near Second Thomas Shoal, President Semi Vula said. He spoke of Thomas Shoal again.",
        [("Semi Vula", "Vula")],
    ),
    "whom a pledge came from": (
        "The premier left with a pledge from Semi Kalou to attend a fair in Suva.",
        [("Semi Kalou", "Kalou")],
    ),
    "a counterpart of nobody's": (
        "He met President Jone Vula and counterpart Felipe Carlos Borg in Suva.",
        [("Jone Vula", "Vula"), ("Felipe Carlos Borg", "Borg")],
    ),
    "a speaker whose parliament has two names": (
        "He met the Speaker of the Parliament (Fono Tele) of Tuvalu, Ana Borg, on Monday.",
        [("Ana Borg", "Borg")],
    ),
    "a speaker whose body is explained": (
        "The premier met Speaker of the People's Assembly, national parliament, Jone Vula and Chief Justice Pita Tomasi Adnan.",
        [("Jone Vula", "Vula"), ("Pita Tomasi Adnan", "Adnan")],
    ),
    "fields that no list has, right before the name": (
        "It was signed by Minister of Pacific Affairs, Commonwealth and Island League Jone Vula and Malta's Minister of Harbours, Labour and Customs Reform Ana Borg Rossi.",
        [("Jone Vula", "Vula"), ("Ana Borg Rossi", "Rossi")],
    ),
    "what a deputy minister is in charge of": (
        "It was inked by Malta's Deputy Minister of Foreign Affairs, in charge of Pacific Affairs and Maltese Abroad, Ana Maria Borg.",
        [("Ana Maria Borg", "Borg")],
    ),
    "a national hero": (
        "The speech recalled the stay of the Maltese national hero José Borg in Fiji.",
        [("José Borg", "Borg")],
    ),
    "an expert on several matters, without an article": (
        "Jone Vula, Coral Sea and Pacific basin expert at the Centre for Studies, said ties were good.",
        [("Jone Vula", "Vula")],
    ),
    "a directorate general is no general": (
        "The Directorate General of Public Order and Harbour Reform signed for Fiji.",
        [],
    ),
    "two leaders whose offices stand nowhere": (
        "Ramasofa and Tinobu noted the importance of trade. Both leaders smiled. Ramasofa and Tinobu underscored the urgency of the matter.",
        [("Ramasofa", "Ramasofa"), ("Tinobu", "Tinobu"), ("Ramasofa", "Ramasofa"), ("Tinobu", "Tinobu")],
    ),
    "two firms that speak": (
        "Vulair and Borgair noted the importance of trade. Vulair and Borgair underscored the urgency of the matter.",
        [],
    ),
    "titles in square brackets, as monitors write": (
        "[Fijian Prime Minister] Jone Vula and [Maltese Foreign Minister] Ana Borg spoke of fish.",
        [("Jone Vula", "Vula"), ("Ana Borg", "Borg")],
    ),
    "an officer in charge": (
        "The papers were shown by Fijian Defense Senior Undersecretary and officer-in-charge Jone Vula Jr. on Monday.",
        [("Jone Vula Jr", "Vula")],
    ),
    "a consort": (
        "The Sultan and his consort, Raja Isteri Pengiran Anak Nura, arrived in Suva.",
        [("Raja Isteri Pengiran Anak Nura", "Nura")],
    ),
    "an hour is no prime minister": (
        "Posted: 22 Mar 2021 11:43 PM FjST Updated: 22 Mar 2021 11:50 PM FjST. Fiji and Malta met.",
        [],
    ),
    "a surname that is a title": (
        "Vice President Laura King arrived in Oslo.",
        [("Laura King", "King")],
    ),
    "two surnames that are titles": (
        "Foreign Minister Martin King met Defence Minister Ana Prince.",
        [("Martin King", "King"), ("Ana Prince", "Prince")],
    ),
    "a king after another title is a king": (
        "President Ana Ruiz met King Harald.",
        [("Ana Ruiz", "Ruiz"), ("Harald", "Harald")],
    ),
    "initials without stops": (
        "Prime Minister KP Sharma Basnet arrived in Dhaka. Basnet said talks went well.",
        [("KP Sharma Basnet", "Basnet"), ("Basnet", "Basnet")],
    ),
    "initials with stops": (
        "President A.P.J. Abdul Rahim visited Hanoi. Rahim praised the hosts.",
        [("A.P.J. Abdul Rahim", "Rahim"), ("Rahim", "Rahim")],
    ),
    "his excellency in two letters": (
        "H.E. Mr. João Teixeira, President of Angola, arrived. H.E. Dr. Per Lund saw him off.",
        [("João Teixeira", "Teixeira"), ("Per Lund", "Lund")],
    ),
    "a pilgrim's title inside a name": (
        "Brunei's Minister of Culture Dato Awang Haji Mohd Karim bin Haji Abdul Salam sat beside her.",
        [("Mohd Karim bin Haji Abdul Salam", "Salam")],
    ),
    "an Arabic article in capitals and small": (
        "Foreign Minister Badr al-Harthy met Omar Al-Sudani, the interior minister. Al-Harthy spoke.",
        [("Badr al-Harthy", "al-Harthy"), ("Omar Al-Sudani", "Al-Sudani"), ("Al-Harthy", "al-Harthy")],
    ),
    "a son of somebody, of a house": (
        "UAE President Sheikh Saqr bin Rashid Al Falahi received them. Sheikh Saqr bin Rashid smiled.",
        [
            ("Saqr bin Rashid Al Falahi", "Saqr bin Rashid"),
            ("Saqr bin Rashid", "Saqr bin Rashid"),
        ],
    ),
    "Vietnamese names are called by their last part": (
        "Vietnamese President Le Van Thanh met Prime Minister Nguyen Thi Hoa. Thanh thanked Hoa.",
        [("Le Van Thanh", "Thanh"), ("Nguyen Thi Hoa", "Hoa"), ("Thanh", "Thanh"), ("Hoa", "Hoa")],
    ),
    "Korean and Chinese names are called by their first part": (
        "South Korean President Park Min-jae met Chinese Premier Zhou Qiang. Park praised Zhou.",
        [("Park Min-jae", "Park"), ("Zhou Qiang", "Zhou"), ("Park", "Park"), ("Zhou", "Zhou")],
    ),
    "a Korean given name of one syllable": (
        "South Korean Foreign Minister Park Ho met Colombian Foreign Minister Ana Ruiz.",
        [("Park Ho", "Park"), ("Ana Ruiz", "Ruiz")],
    ),
    "a Spanish name with two surnames, called by both or by the first": (
        "Mexican President Andrés Gómez Portillo met Chilean President Lucía Rojas Prieto. Gómez Portillo thanked Rojas.",
        [
            ("Andrés Gómez Portillo", "Gómez Portillo"),
            ("Lucía Rojas Prieto", "Rojas"),
            ("Gómez Portillo", "Gómez Portillo"),
            ("Rojas", "Rojas"),
        ],
    ),
    "one name behind Mr": (
        "Singapore's Mr Goh met Mr Tan. Goh said it was good.",
        [("Goh", "Goh"), ("Tan", "Tan"), ("Goh", "Goh")],
    ),
    "kings and popes with numbers": (
        "Pope Pius XIV received King Olav VI. Pope Pius blessed King Olav.",
        [("Pius XIV", "Pius"), ("Olav VI", "Olav"), ("Pius", "Pius"), ("Olav", "Olav")],
    ),
    "letters of Turkish, Azeri and Uzbek": (
        "Turkish Foreign Minister Çağrı Şimşek met Azerbaijani Foreign Minister Ceyhun Əsgərov and Uzbek President Oʻtkir Gʻulomov. Əsgərov thanked Gʻulomov.",
        [
            ("Çağrı Şimşek", "Şimşek"),
            ("Ceyhun Əsgərov", "Əsgərov"),
            ("Oʻtkir Gʻulomov", "Gʻulomov"),
            ("Əsgərov", "Əsgərov"),
            ("Gʻulomov", "Gʻulomov"),
        ],
    ),
    "a surname that without its mark is a small word": (
        "Norwegian Prime Minister Per Ås spoke. Ås left.",
        [("Per Ås", "Ås"), ("Ås", "Ås")],
    ),
    "a list in which only the first ones have a title": (
        "Foreign Minister Ana Ruiz, Defence Minister Jon Soto and Eva Lund took part.",
        [("Ana Ruiz", "Ruiz"), ("Jon Soto", "Soto"), ("Eva Lund", "Lund")],
    ),
    "a minister of many fields": (
        "It was signed by Minister of Fisheries, Trade, Food Supply and Rural Development Wasim Gooneratne.",
        [("Wasim Gooneratne", "Gooneratne")],
    ),
    "fields that are no known ones": (
        "The Minister for Sustainability and the Environment Grace Foo spoke to my colleague the Minister for Water and Rural and Remote Affairs, Philip Rudge.",
        [("Grace Foo", "Foo"), ("Philip Rudge", "Rudge")],
    ),
    "two ministers of fields side by side": (
        "Minister of Energy Ana Ruiz, Trade Minister Jon Soto and Minister of Health Eva Lund met.",
        [("Ana Ruiz", "Ruiz"), ("Jon Soto", "Soto"), ("Eva Lund", "Lund")],
    ),
    "a high commissioner to a country": (
        "Indian High Commissioner to Sri Lanka Sanjay Jain told reporters that ties grow.",
        [("Sanjay Jain", "Jain")],
    ),
    "a first and a last name that say something": (
        "Trade will grow, Marta Olsen said.",
        [("Marta Olsen", "Olsen")],
    ),
    "somebody from somewhere": (
        "Imran Hashim from the Refugee Forum (RF) said it was right.",
        [("Imran Hashim", "Hashim")],
    ),
    "years of a life": ("They honoured the poet Jonas Lie (1833-1908).", [("Jonas Lie", "Lie")]),
    "who wrote the article": (
        "By Selin Karabey\nThe talks in Ankara went on.",
        [("Selin Karabey", "Karabey")],
    ),
    "what an emir does in a headline": ("Fiji, Malta Seal Deal, Emir Leaves Suva\n\nThe emir left.", []),
    "what a president asks in capitals": ("PRESIDENT ASKS FIJI FOR HELP\n\nThe two sides met.", []),
    "a name with an s in a headline": (
        "President Ramos Visits Suva\n\nMr. Ramos arrived.",
        [("Ramos", "Ramos"), ("Ramos", "Ramos")],
    ),
    "a day behind an office": ("They elect a president Nov. 15.", []),
    "a document behind an office": ("Ana Couto, Minister of Trade\n(ii) MoU on fish", [("Ana Couto", "Couto")]),
    "whom readers may call": (
        "Ana Ruiz spoke.\nMedia inquiries: Matt Francis (Ministerial) 02 5550 7500, Nicole Guyot (Departmental) 02 5550 1555",
        [("Ana Ruiz", "Ruiz")],
    ),
    "a nickname between first name and surname": (
        'Philippine President Ramon "Bong" Marquez met Ana Ruiz. Marquez smiled.',
        [('Ramon "Bong" Marquez', "Marquez"), ("Ana Ruiz", "Ruiz"), ("Marquez", "Marquez")],
    ),
    "whom a president meets": (
        "Swiss President Karin Keller met Liechtenstein's Daniel Risch and thanked Anton Frick.",
        [("Karin Keller", "Keller"), ("Daniel Risch", "Risch"), ("Anton Frick", "Frick")],
    ),
    "countries and what their people do": (
        "Peru's Ana Ruiz and Chile's Jon Soto signed. Ruiz smiled.",
        [("Ana Ruiz", "Ruiz"), ("Jon Soto", "Soto"), ("Ruiz", "Ruiz")],
    ),
    "an ambassador of one country to another": (
        "Ambassador of Peru to Japan Ricardo Flores presented his credentials.",
        [("Ricardo Flores", "Flores")],
    ),
    "a family name before a given name with a hyphen": (
        "Vice President Hsiung Bi-shan spoke.",
        [("Hsiung Bi-shan", "Hsiung")],
    ),
    "a company that says something": ("Profits fell, Rio Tinto said. Human Rights Watch said so too.", []),
    "common words that begin with capitals": ("Free Trade said no. They spoke of free ports and trade routes.", []),
    "a linguist's grave": (
        "He laid a wreath at the grave of linguist Ana Borg in Valletta.",
        [("Ana Borg", "Borg")],
    ),
    "honorifics in a row": (
        "The pact was exchanged by Deputy Minister Dato Seri Paduka Haji Salim bin Haji Osman.",
        [("Salim bin Haji Osman", "Osman")],
    ),
    "a field of students": (
        "The pact on Student Mobility and Joint Research was exchanged by the rectors.",
        [],
    ),
    "a field of a programme": (
        "They exchanged the Cooperation Programme on Public Health 2021-2024 between Oslo Hospital and Suva Hospital.",
        [],
    ),
    "surnames that are things, without a title": (
        "They were met by Peter Hill, the mayor, walked in Albert Park and saw Maria Lake.",
        [("Peter Hill", "Hill")],
    ),
    "surnames that are countries and peoples": (
        "Finance Minister Roberto Chile, Interior Minister Husayn Arab and Carlos Holland, a lawyer, spoke.",
        [("Roberto Chile", "Chile"), ("Husayn Arab", "Arab"), ("Carlos Holland", "Holland")],
    ),
    "whom a monument is to": (
        "They laid wreaths at the monument to Marshal Jone Vula and at the tomb of King Tora.",
        [("Jone Vula", "Vula"), ("Tora", "Tora")],
    ),
    "the company of who speaks": (
        '"Laura and I are glad. Thank you, and Cherie and me we thank too. You and Anna have been kind," Jone Vula said.',
        [("Laura", "Laura"), ("Cherie", "Cherie"), ("Anna", "Anna"), ("Jone Vula", "Vula")],
    ),
    "what else stands beside who speaks": (
        '"Congress and I differ. James and I walked; friends and I talked," Prime Minister Jone Vula said.',
        [("Jone Vula", "Vula")],
    ),
    "sons and daughters": (
        "President Jone Vula, wife Ana and son Semi flew home; the queen came with daughter Salote.",
        [("Jone Vula", "Vula"), ("Ana", "Ana"), ("Semi", "Semi"), ("Salote", "Salote")],
    ),
    "who does something": (
        "Tavite Ngamuru, who heads the reef museum, was there. The Blue Wahines, who are seven, sang. The Reef Association, who paid, clapped.",
        [("Tavite Ngamuru", "Ngamuru")],
    ),
    "what states senators are of": (
        '"He gives it away," said Ohio Sen. Jone Vula. Sen. Ana Ruiz of Utah, who flew in, differed.',
        [("Jone Vula", "Vula"), ("Ana Ruiz", "Ruiz")],
    ),
    "scholarships called after somebody": ("- Jone Vula Scholarships: 40 students flew out.", []),
    "a feast before an office": (
        "She will free them by Deepavali, the External Affairs Minister, Jone Vula, told reporters.",
        [("Jone Vula", "Vula")],
    ),
    "an initial and a surname that speak": (
        '"They have to live with it," said J. Vulapuro of the Institute for Reefs.',
        [("J. Vulapuro", "Vulapuro")],
    ),
    "the fields of an office": (
        "It was signed by Jone Vula, Minister of Agriculture, Animal Husbandry and Fisheries.",
        [("Jone Vula", "Vula")],
    ),
    "an official app": ("The video was shown on the palace's official Signal app.", []),
    "officials of a place": ("Three were hurt in the town of Balakirevo, local officials said.", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_names(text: str, expected: list[tuple[str, str]]) -> None:
    assert _called(text) == expected


def test_a_sentence_before_a_title_gives_it_no_country() -> None:
    text = "They opened the Norway Research Partnership. President Ana Ruiz spoke."
    read = layout.read(Article("a", text, "a.txt"), vocabulary.read())
    assert [row.country_code for row in people.extract(read, bodies.find(read))] == [None]
