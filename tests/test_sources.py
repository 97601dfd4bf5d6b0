"""Outlet, origin and language of an article."""

from pathlib import Path

import py3langid
import pytest

from summitry import layout, sources, vocabulary
from summitry.articles import Article
from summitry.corpus import build


def source(words: str, outlet: str | None = None) -> tuple[str | None, str | None]:
    """Outlet and code of what is cited."""
    vocabularies = vocabulary.read()
    read = layout.read(Article("a", words, "a.txt", outlet=outlet), vocabularies)
    found = sources.find(read, vocabularies)
    return found.outlet, found.cited.code if found.cited else None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        pytest.param(
            "CAIRO, Nov. 3 (Xinhua) -- Egypt and Malta agreed on ferries.",
            ("Xinhua", None),
            id="the agency of the dateline is the outlet",
        ),
        pytest.param(
            "The ministers met in Oslo, a Reuters correspondent saw.",
            ("Reuters", None),
            id="a correspondent names the outlet",
        ),
        pytest.param(
            "The ministers met in Rome, ANSA reported.", (None, "ansa"), id="a cited agency is the origin"
        ),
        pytest.param(
            "The ministers met, according to the Kremlin press service.",
            (None, "kremlin"),
            id="an office is the origin",
        ),
        pytest.param(
            "The ministers met in Rome, the Italian news agency AGI reports, quoting ANSA.",
            (None, "agi"),
            id="an agency by its short name beside a word of reporting",
        ),
        pytest.param(
            "They spoke of a MAP for Bosnia, of cotton from STA in Chad and of aid to soldiers such as ANA ones.",
            (None, None),
            id="an agency's short name by itself is something else",
        ),
        pytest.param("The ministers met in Rome.", (None, None), id="what the text does not say stays empty"),
    ],
)
def test_the_outlet_and_whom_it_cites_are_told(words: str, expected: tuple) -> None:
    assert source(words) == expected


def test_the_records_outlet_is_kept() -> None:
    assert (
        source("CAIRO, Nov. 3 (Xinhua) -- Egypt and Malta agreed.", outlet="Times of Malta")[0]
        == "Times of Malta"
    )


@pytest.mark.parametrize(
    ("given", "called"),
    [
        pytest.param("AFP", "Agence France-Presse", id="an agency's short name is its full one"),
        pytest.param("bbc news", "BBC", id="whatever its capitals"),
        pytest.param("Kremlin", "The Kremlin", id="an office with a name of its own"),
        pytest.param("Elysée", "The Élysée", id="with or without its marks"),
        pytest.param("Foreign Ministry", "Foreign Ministry", id="an office that every country has stays as given"),
    ],
)  # fmt: skip
def test_an_outlet_of_several_names_is_one(given: str, called: str) -> None:
    # Its own name in the text is then no other agency that it cites.
    words = f"The ministers met in Rome, {given} reported."
    assert source("The ministers met in Rome.", outlet=given) == (called, None)
    assert source(words, outlet=given)[1] in (None, "foreign_ministry")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("The presidents met in the capital and spoke of trade with their ministers.", "en"),
        ("Президенты встретились в столице и обсудили торговлю между двумя странами.", "ru"),
        ("Les présidents se sont rencontrés dans la capitale et ont parlé du commerce.", "fr"),
    ],
)
def test_the_language_of_an_article_is_told(words: str, code: str) -> None:
    assert sources.language(words) == code


@pytest.mark.parametrize(
    "words",
    [
        "Talks.",
        "2030: $5",
        "President Zoé Brandl left. Minister Soje Prantl spoke.",
        "Tokyo, Lima ink trade pact",
    ],
)
def test_english_headlines_and_names_are_not_taken_for_another_language(words: str) -> None:
    assert sources.language(words) in (None, "en")


FOREIGN = {
    "de": "Der norwegische Ministerpräsident traf am Dienstag in Lima mit der Präsidentin von Peru zusammen. Beide Seiten vereinbarten, den Handel auszubauen.",
    "es": "La presidenta de Chile se reunió el martes en Oslo con el primer ministro noruego. Ambos países firmaron un acuerdo sobre pesca y energía.",
    "ru": "Президент Перу провёл во вторник переговоры с премьер-министром Норвегии. Стороны подписали соглашение о торговле.",
    "zh": "秘鲁总统周二在利马会见了挪威首相。双方签署了贸易协定，并同意扩大在能源和渔业领域的合作。两国领导人还就气候变化交换了意见。",
    "ar": "التقى رئيس بيرو يوم الثلاثاء في ليما رئيس وزراء النرويج. ووقع الجانبان اتفاقا بشأن التجارة والطاقة.",
}  # fmt: skip


@pytest.mark.parametrize("code", FOREIGN)
def test_an_article_in_another_language_is_kept_and_said_to_have_no_vocabulary(
    tmp_path: Path, code: str
) -> None:
    (tmp_path / "foreign.txt").write_text(FOREIGN[code], encoding="utf-8")
    (tmp_path / "english.txt").write_text(
        "The presidents met in Lima on Tuesday and spoke of the trade in fish.", encoding="utf-8"
    )
    built = build(tmp_path)
    articles = built["articles"].set_index("article_id")
    assert articles["language"].to_dict() == {"foreign": code, "english": "en"}
    assert articles.at["foreign", "body"] == FOREIGN[code]
    [problem] = built["problems"].itertuples()
    label = built.vocabularies.label("languages", code)
    assert problem.finding == f'the article "foreign" is in {label}; there is no vocabulary for that'
    assert (problem.source, problem.lost) == ("foreign.txt", "value")


def test_every_language_that_can_be_told_has_a_name() -> None:
    told = {str(code) for code, _ in py3langid.rank("any words")} | {"sh"}
    assert told == set(vocabulary.read().concepts["languages"])


@pytest.mark.parametrize(
    ("words", "code"),
    [
        pytest.param("Ministar je juče u Oslu posetio luku i rekao da će se trgovina ribom povećati. Razgovarali su i o vozu.", "sh", id="Serbian in Latin letters"),
        pytest.param("Ministar je jučer u Oslu posjetio luku i rekao da će se trgovina ribom povećati. Razgovarali su i o vlaku.", "sh", id="Croatian"),
        pytest.param("Министар је јуче у Ослу посетио луку и рекао да ће се трговина рибом повећати. Разговарали су и о возу.", "sr", id="Serbian in Cyrillic letters"),
        pytest.param("Ministri so se včeraj v Oslu pogovarjali o ribolovu in o novi železnici, ki bo povezala obe mesti.", "sl", id="a neighbour of them"),
    ],
)  # fmt: skip
def test_the_standards_of_one_language_are_not_told_apart(words: str, code: str) -> None:
    assert sources.language(words) == code


@pytest.mark.parametrize("code", ["de", "es"])
def test_a_long_text_is_told_as_surely_as_a_short_one(code: str) -> None:
    assert sources.language(" ".join([FOREIGN[code]] * 20)) == code


@pytest.mark.parametrize(
    ("words", "is_told"),
    [
        pytest.param("Quil vastor em belun drasti foren, quil masto treban olu sil. " * 3, True, id="no English word and no language that is known"),
        pytest.param("Lima, Oslo ink trade pact. Quito and Lagos eye the port. " * 3, False, id="headlines of names, with a common word here and there"),
        pytest.param("Quil vastor em belun drasti.", False, id="too few words to tell"),
    ],
)  # fmt: skip
def test_an_article_with_hardly_any_english_word_is_told(tmp_path: Path, words: str, is_told: bool) -> None:
    (tmp_path / "odd.txt").write_text(words, encoding="utf-8")
    built = build(tmp_path)
    assert [(row.source, row.lost) for row in built["problems"].itertuples()] == (
        [("odd.txt", "value")] if is_told else []
    )
