"""The packaged vocabularies read and hold together; a wrong one is refused with file, row, value and the allowed values."""

from collections import Counter, defaultdict
from importlib import resources
from pathlib import Path

import pytest

from summitry.errors import VocabularyError
from summitry.matching import NO_MEANING, spaced
from summitry.text import fold
from summitry.vocabulary import CONCEPTS, WORDINGS, Vocabularies, read

VOCABULARIES = read()
COUNTRIES = VOCABULARIES.concepts["countries"]
BY_COUNTRY: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
for _term in VOCABULARIES.wordings["country_terms"]:
    BY_COUNTRY[_term.code][_term.kind].append(_term.wording)

# Countries and territories whose name itself stands before a noun ("the New Zealand delegation"), or that have no people of their own.
NO_ADJECTIVE = {
    "COG": '"Congolese" is read as the Democratic Republic of the Congo',
    "DMA": '"Dominican" is read as the Dominican Republic',
    "LIE": "the name serves",
    "NZL": "the name serves",
    "SLB": "the name serves",
    "VAT": "the name serves",
    **dict.fromkeys(("HKG", "GGY", "JEY"), "the name serves"),
    **dict.fromkeys(
        ("ALA", "BLM", "CCK", "COK", "CXR", "FLK", "MAF", "NFK", "PCN", "TCA", "VGB", "VIR"),
        "islands: the name serves",
    ),
    **dict.fromkeys(("ATF", "BVT", "HMD", "SGS", "SJM", "UMI"), "nobody lives there for good"),
}
NO_CAPITAL = {
    **dict.fromkeys(("GIB", "HKG", "MAC", "SGP", "VAT"), "a city"),
    **dict.fromkeys(("ATA", "BVT", "HMD", "IOT", "UMI"), "nobody lives there for good"),
}


def test_every_file_of_the_package_is_a_vocabulary_that_is_read() -> None:
    files = {
        path.name.removesuffix(".csv")
        for path in resources.files("summitry.vocabularies").iterdir()
        if path.name.endswith(".csv")
    }
    assert files == {*CONCEPTS, *WORDINGS}


@pytest.mark.parametrize("name", WORDINGS)
def test_every_concept_has_a_wording(name: str) -> None:
    worded = {term.code for term in VOCABULARIES.wordings[name]}
    assert set(VOCABULARIES.concepts[WORDINGS[name][0]]) == worded - {NO_MEANING}


@pytest.mark.parametrize("name", WORDINGS)
def test_no_wording_stands_twice_for_one_code(name: str) -> None:
    # A hyphen is found as a blank is; but countries and outlets are looked up as they are written, too.
    plain = fold if name in ("country_terms", "outlet_terms") else lambda wording: spaced(fold(wording))
    counts = Counter(
        (term.code, term.kind, term.wording if term.is_exact else plain(term.wording))
        for term in VOCABULARIES.wordings[name]
    )
    assert [key for key, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("name", ["country_terms", "outlet_terms", "visit_rank_terms"])
def test_no_wording_stands_for_two_codes(name: str) -> None:
    codes: dict[str, set[str]] = defaultdict(set)
    for term in VOCABULARIES.wordings[name]:
        codes[fold(term.wording)].add(term.code)
    assert {wording: found for wording, found in codes.items() if len(found) > 1} == {}


def test_countries_are_those_of_iso_3166_with_kosovo() -> None:
    assert len(COUNTRIES) == 249 + 1
    assert all(len(code) == 3 and code.isupper() for code in COUNTRIES)
    assert "XKX" in COUNTRIES


@pytest.mark.parametrize(
    ("kind", "exceptions"), [("name", {}), ("adjective", NO_ADJECTIVE), ("capital", NO_CAPITAL)]
)
def test_each_country_has_a_name_an_adjective_and_a_capital(kind: str, exceptions: dict[str, str]) -> None:
    assert {code for code in COUNTRIES if not BY_COUNTRY[code][kind]} == set(exceptions)


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("the ROK and the DPRK", ["KOR", "PRK"]),
        ("talks between Equatorial Guinea and Guinea-Bissau", ["GNQ", "GNB"]),
        ("Papua New Guinea, not Guinea", ["PNG", "GIN"]),
        ("Sino-Japanese ties", ["CHN", "JPN"]),
        ("the Türkiye-Azerbaijan border", ["TUR", "AZE"]),
        ("ANKARA, Turkey", ["TUR", "TUR"]),
        ("a turkey for dinner", []),
        ("TURKEY AND JORDAN", ["TUR", "JOR"]),
        ("they polish the Polish text", ["POL"]),
        ("let us meet in the US", ["USA"]),
        ("the U.S. delegation left Washington, D.C.", ["USA", "USA"]),
        ("Côte d’Ivoire", ["CIV"]),
        ("the South China Sea and the Indian Ocean", []),
        ("Latin American and American leaders", ["USA"]),
        ("peace on the Korean Peninsula", []),
        ("at the Élysée Palace", ["FRA"]),
        ("NUR-SULTAN", ["KAZ"]),
        ("the People's Republic of China", ["CHN"]),
        ("South Sudanese and Sudanese troops", ["SSD", "SDN"]),
        ("in the Dominican Republic and Dominica", ["DOM", "DMA"]),
        ("N’DJAMENA, N'Djamena and Ndjamena", ["TCD", "TCD", "TCD"]),
        ("ST. GEORGE’S, St George's, ST JOHN’S", ["GRD", "GRD", "ATG"]),
        ("a banquet in St George’s Hall", ["GBR"]),
        ("TÜRKİYE and İstanbul", ["TUR", "TUR"]),
        ("S. African and NZ firms", ["ZAF", "NZL"]),
        ("from Niger and Nigeria", ["NER", "NGA"]),
        ("the Northern Irish and the Irish", ["GBR", "IRL"]),
        ("the Paris Agreement, in Paris", ["FRA"]),
    ],
)
def test_countries_are_found_by_the_usual_reading_of_their_wordings(words: str, codes: list[str]) -> None:
    found = VOCABULARIES.matcher.find(words, fold(words)).get("country_terms", [])
    assert [match.term.code for match in found] == codes


@pytest.mark.parametrize(
    ("code", "capital"),
    [
        ("KAZ", "Astana"),
        ("UKR", "Kyiv"),
        ("BOL", "La Paz"),
        ("USA", "Washington"),
        ("CHE", "Bern"),
        ("SGP", None),
    ],
)
def test_the_first_capital_is_the_one_in_use(code: str, capital: str | None) -> None:
    assert VOCABULARIES.capital(code) == capital


@pytest.mark.parametrize(
    ("words", "rank"),
    [
        ("on a three-day state visit", "state"),
        ("his first official visit", "official"),
        ("an official working visit", "official_working"),
        ("a brief working trip", "working"),
        ("an unofficial visit", "unofficial"),
        ("a goodwill visit", "friendly"),
        ("a visit to the state of Qatar", None),
    ],
)
def test_ranks_of_visits_are_found(words: str, rank: str | None) -> None:
    found = VOCABULARIES.matcher.find(words, fold(words)).get("visit_rank_terms", [])
    assert [match.term.code for match in found] == ([rank] if rank else [])


def test_outlets_are_of_known_kinds_and_offices_are_told_from_agencies() -> None:
    outlets = VOCABULARIES.concepts["outlets"]
    assert {outlet.extra["kind"] for outlet in outlets.values()} == {"outlet", "agency", "office"}
    assert outlets["akorda"].extra["kind"] == outlets["white_house"].extra["kind"] == "office"
    assert outlets["xinhua"].extra["kind"] == "agency"


def test_plover_types_are_those_of_the_ontology() -> None:
    plover = {
        "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE",
        "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
    }  # fmt: skip
    assert {kind.extra["plover"] for kind in VOCABULARIES.concepts["event_kinds"].values()} <= plover | {""}


WRONG = [
    (
        "country_terms.csv",
        "KZA,Kazakhstan,,name",
        'country_terms.csv, row 2: code "KZA" is not in countries.csv. Known: ABW, AFG',
    ),
    (
        "country_terms.csv",
        "KAZ,Kazakhstan,,nation",
        'country_terms.csv, row 2: kind "nation" is not known. Known: adjective, capital, city',
    ),
    (
        "country_terms.csv",
        "KAZ,Kazakhstan,maybe,name",
        'country_terms.csv, row 2: is_exact "maybe" is not known. Write "yes"',
    ),
    (
        "country_terms.csv",
        "KAZ,Washington, D.C.,,capital",
        "country_terms.csv, row 2: it does not have 4 values. Put values with commas in quotation marks.",
    ),
    ("country_terms.csv", "KAZ,,,name", 'country_terms.csv, row 2: "term" is empty.'),
    (
        "event_terms.csv",
        "meting,met with,,verb",
        'event_terms.csv, row 2: code "meting" is not in event_kinds.csv. Known: ',
    ),
    (
        "sector_terms.csv",
        "enrgy,oil,",
        'sector_terms.csv, row 2: code "enrgy" is not in sectors.csv. Known: ',
    ),
    (
        "outlet_terms.csv",
        "xinhau,Xinhua,",
        'outlet_terms.csv, row 2: code "xinhau" is not in outlets.csv. Known: ',
    ),
    (
        "visit_rank_terms.csv",
        "statal,state visit,",
        'visit_rank_terms.csv, row 2: code "statal" is not in visit_ranks.csv. Known: ',
    ),
]


@pytest.mark.parametrize(
    ("name", "row", "message"), WRONG, ids=[message.split(": ", 1)[1][:40] for _, _, message in WRONG]
)
def test_a_wrong_row_is_named_with_file_row_value_and_allowed_values(
    name: str, row: str, message: str, tmp_path: Path
) -> None:
    header = (
        resources.files("summitry.vocabularies").joinpath(name).read_text(encoding="utf-8").splitlines()[0]
    )
    (tmp_path / name).write_text(f"{header}\n{row}\n", encoding="utf-8")
    with pytest.raises(VocabularyError) as caught:
        Vocabularies.read(tmp_path)
    assert str(caught.value).startswith(message)


def test_a_code_that_stands_twice_is_named(tmp_path: Path) -> None:
    (tmp_path / "visit_ranks.csv").write_text(
        "code,label\nstate,State visit\nstate,Visit of state\n", encoding="utf-8"
    )
    with pytest.raises(VocabularyError, match=r'visit_ranks\.csv, row 3: code "state" stands there twice'):
        Vocabularies.read(tmp_path)


def test_a_missing_column_is_named(tmp_path: Path) -> None:
    (tmp_path / "event_kinds.csv").write_text("code,label\ntalks,Talks\n", encoding="utf-8")
    with pytest.raises(
        VocabularyError,
        match=r'event_kinds\.csv, row 1: column "plover" is missing\. Known: code, label, plover\.',
    ):
        Vocabularies.read(tmp_path)


def test_a_file_that_is_not_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "countries.csv").write_bytes(b"code,label\nKAZ,\xff\xfe\n")
    with pytest.raises(VocabularyError, match=r"countries\.csv: it is not UTF-8 text"):
        Vocabularies.read(tmp_path)


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError, match="there is no such folder"):
        Vocabularies.read(tmp_path / "nowhere")


def test_own_files_replace_those_of_the_package_and_the_rest_stays(tmp_path: Path) -> None:
    (tmp_path / "visit_ranks.csv").write_text("code,label\ngrand,Grand visit\n", encoding="utf-8")
    (tmp_path / "visit_rank_terms.csv").write_text(
        "code,term,is_exact\ngrand,grand visit,\n", encoding="utf-8"
    )
    own = Vocabularies.read(tmp_path)
    assert own.labels("visit_ranks") == {"grand": "Grand visit"}
    assert own.concepts["countries"] == VOCABULARIES.concepts["countries"]
    assert own.version != VOCABULARIES.version
