"""Vocabularies: concepts (`<name>.csv`) and their wordings (`<singular>_terms.csv`).

Flat CSV, read as package resources; files of the same name in a folder of the user's replace them.
Every reference is checked before anything is built on it.
"""

import csv
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib import resources
from io import StringIO
from pathlib import Path

from summitry.errors import VocabularyError, phrase
from summitry.matching import NO_MEANING, Matcher, Term
from summitry.text import fold

# Files that may stand beside vocabularies without being one.
_BESIDE = re.compile(r"\.|(?:readme|license|licence|notice|credits)\b", re.IGNORECASE)
Row = Mapping[str, str]

# Concept files: columns beyond `code` and `label`.
CONCEPTS: dict[str, tuple[str, ...]] = {
    # What belongs to a sector, and its codes in IPTC Media Topics, the Comparative Agendas Project and ISIC, for those who join tables.
    "sectors": ("group", "scope", "iptc", "cap", "isic"),
    "countries": (),
    "palaces": (),  # wordings of those that do not stand in the capital, with their city
    "document_kinds": ("gold_kind",),  # the coarser kind that annotations may name instead
    "signing_kinds": (),
    "event_kinds": ("plover",),  # the code in the PLOVER event ontology
    "visit_ranks": (),
    "outlets": (
        "kind",
        "country",
        "office",
    ),  # agency, office or outlet; its home; which office of state it is
    "roles": ("rank",),  # 1 the highest
    "organisation_kinds": (),
    "reporting_verbs": (),
    "units": ("country",),
    "commitment_kinds": (),
    # What fulfils them; stems of words one of which stands near a wording of the kind `head`; whether there may be several.
    "trackable_objects": ("acts", "collocates", "is_common"),
    "languages": (),
}
# Wording files: the concepts that their `code` stands in, and the values of their `kind` column, if they have one.
# NO_MEANING, as kind or as code, marks a wording that holds another without meaning it ("Indian Ocean", "oil painting").
WORDINGS: dict[str, tuple[str, tuple[str, ...]]] = {
    "sector_terms": ("sectors", ()),
    "country_terms": ("countries", ("name", "adjective", "people", "capital", "city", "palace", NO_MEANING)),
    "document_terms": ("document_kinds", ()),
    "signing_terms": ("signing_kinds", ("past", "base", "noun", "borne", "hand", "again")),
    "event_terms": ("event_kinds", ("noun", "verb")),
    "visit_rank_terms": ("visit_ranks", ()),
    "outlet_terms": ("outlets", ()),
    "role_terms": ("roles", ()),
    "organisation_terms": (
        "organisation_kinds",
        (
            "head",
            "name",
            "business",
            "legal_form",
            "trade",
            "trades",
            "air",
            "government",
            "place",
            "gathering",
        ),
    ),
    "reporting_verb_terms": ("reporting_verbs", ("past", "present", "base", "participle", "preposition")),
    "unit_terms": ("units", ("currency", "measure", "thing", "other")),
    "commitment_terms": ("commitment_kinds", ("verb", "state", "noun", "goal", "modal", "phrase")),
    "trackable_object_terms": ("trackable_objects", ("full", "head", "of_country")),
}


@dataclass(frozen=True)
class Concept:
    """One code with its label and the other columns of its file."""

    code: str
    label: str
    extra: Mapping[str, str]


@dataclass(frozen=True)
class Vocabularies:
    """All vocabularies, cross-checked."""

    concepts: Mapping[str, Mapping[str, Concept]]
    wordings: Mapping[str, tuple[Term, ...]]
    checksums: Mapping[str, str]

    @classmethod
    def read(cls, folder: Path | None = None) -> "Vocabularies":
        """Read the vocabularies of the package, or those of `folder` where it has a file of the same name.

        Raises:
            VocabularyError: A file lacks a column, repeats a code, or names an unknown code; the message
                gives file, row, value and the allowed values. Or `folder` has a file that is none of them.
        """
        if folder is not None and not folder.is_dir():
            raise VocabularyError(
                phrase(
                    str(folder),
                    "there is no such folder",
                    "Give the folder that holds your vocabulary files.",
                )
            )
        if folder is not None:
            _check_names(folder)
        texts = {name: _text(name, folder) for name in (*CONCEPTS, *WORDINGS)}
        concepts = {name: _concepts(name, texts[name]) for name in CONCEPTS}
        wordings = {}
        for name, (target, kinds) in WORDINGS.items():
            rows = _rows(name, texts[name], ("code", "term", "is_exact", *(["kind"] if kinds else [])))
            wordings[name] = tuple(_term(name, number, row, concepts[target]) for number, row in rows)
        checksums = {name: hashlib.sha256(text.encode()).hexdigest()[:12] for name, text in texts.items()}
        return cls(concepts, wordings, checksums)

    @cached_property
    def matcher(self) -> Matcher:
        """Finds all wordings of all vocabularies in one pass."""
        return Matcher.of(term for terms in self.wordings.values() for term in terms)

    @property
    def version(self) -> str:
        """A checksum over all files: tables of one version are comparable."""
        return hashlib.sha256(
            "".join(self.checksums[name] for name in sorted(self.checksums)).encode()
        ).hexdigest()[:12]

    @cached_property
    def _capitals(self) -> dict[str, str]:
        capitals: dict[str, str] = {}
        for term in self.wordings["country_terms"]:
            if term.kind == "capital":
                capitals.setdefault(term.code, term.wording)
        return capitals

    def capital(self, country_code: str) -> str | None:
        """The capital that the vocabulary lists first for a country."""
        return self._capitals.get(country_code)

    def seat(self, palace: Term) -> str | None:
        """The city where a palace stands: the capital of its country, unless `palaces.csv` has another one."""
        elsewhere = self.concepts["palaces"].get(palace.wording)
        return elsewhere.label if elsewhere else self.capital(palace.code)

    def label(self, name: str, code: str) -> str:
        """The label of a code; a code that is not in the vocabulary is its own label."""
        concept = self.concepts[name].get(code)
        return concept.label if concept else code

    def outlet(self, name: str) -> str:
        """What an outlet is called everywhere, whichever of its names is given: "AFP" is "Agence France-Presse"."""
        return self._outlets.get(fold(name).removeprefix("the "), name)

    @cached_property
    def _outlets(self) -> dict[str, str]:
        # "Foreign ministry" is an office of every country, and no name of one.
        known = {code: one for code, one in self.concepts["outlets"].items() if one.extra["country"] or not one.extra["office"]}  # fmt: skip
        named = [(term.wording, term.code) for term in self.wordings["outlet_terms"] if term.code in known]
        named += [(one.label, code) for code, one in known.items()]
        return {fold(wording).removeprefix("the "): known[code].label for wording, code in named}

    def labels(self, name: str) -> dict[str, str]:
        """Code -> label, in the order of the file."""
        return {code: concept.label for code, concept in self.concepts[name].items()}


@lru_cache(maxsize=4)
def read(folder: Path | None = None) -> Vocabularies:
    """Like `Vocabularies.read`, once a process."""
    return Vocabularies.read(folder)


def _check_names(folder: Path) -> None:
    """Refuse a file that replaces nothing, which would be passed over without a word."""
    known = [f"{name}.csv" for name in (*CONCEPTS, *WORDINGS)]
    for path in sorted(folder.iterdir()):
        if path.name in known:
            if not path.is_file():
                # A link that leads nowhere would be passed over too, and a pipe waited for.
                finding = "it is neither a file nor a link to one"
                raise VocabularyError(phrase(str(path), finding, "Put the file there, or delete it."))
        elif not path.is_dir() and not _BESIDE.match(path.name):
            remedy = "Give it the name of the file that it replaces, or move it elsewhere."
            finding = "there is no vocabulary of this name"
            raise VocabularyError(phrase(str(path), finding, remedy, known, asked=path.name))


def _text(name: str, folder: Path | None) -> str:
    own = folder / f"{name}.csv" if folder else None
    try:
        if own and own.exists():
            return own.read_text(encoding="utf-8-sig")
        return (
            resources.files("summitry.vocabularies").joinpath(f"{name}.csv").read_text(encoding="utf-8-sig")
        )
    except UnicodeDecodeError as error:
        raise VocabularyError(
            phrase(
                f"{name}.csv",
                f"it is not UTF-8 text ({error.reason} at byte {error.start})",
                "Save it as UTF-8.",
            )
        ) from error


def _rows(name: str, text: str, columns: tuple[str, ...]) -> list[tuple[int, Row]]:
    reader = csv.DictReader(StringIO(text))
    missing = [column for column in columns if column not in (reader.fieldnames or ())]
    if missing:
        raise VocabularyError(
            phrase(
                f"{name}.csv, row 1", f'column "{missing[0]}" is missing', "Add it to the first row.", columns
            )
        )
    rows: list[tuple[int, Row]] = []
    for number, row in enumerate(reader, start=2):
        if None in row or None in row.values():
            raise VocabularyError(
                phrase(
                    f"{name}.csv, row {number}",
                    f"it does not have {len(reader.fieldnames or ())} values",
                    "Put values with commas in quotation marks.",
                )
            )
        values = {key: value.strip() for key, value in row.items()}
        for column in columns[:2]:
            if not values[column]:
                raise VocabularyError(
                    phrase(
                        f"{name}.csv, row {number}", f'"{column}" is empty', "Fill it in, or delete the row."
                    )
                )
        rows.append((number, values))
    return rows


def _concepts(name: str, text: str) -> dict[str, Concept]:
    concepts: dict[str, Concept] = {}
    for number, row in _rows(name, text, ("code", "label", *CONCEPTS[name])):
        if row["code"] in concepts:
            raise VocabularyError(
                phrase(
                    f"{name}.csv, row {number}",
                    f'code "{row["code"]}" stands there twice',
                    "Keep one of the rows.",
                )
            )
        concepts[row["code"]] = Concept(row["code"], row["label"], {key: row[key] for key in CONCEPTS[name]})
    return concepts


def _term(name: str, number: int, row: Row, known: Mapping[str, Concept]) -> Term:
    target, kinds = WORDINGS[name]
    kind = row.get("kind", "") if kinds else ""
    if row["code"] == NO_MEANING:
        return Term(name, NO_MEANING, row["term"], row["is_exact"] == "yes", NO_MEANING)
    if row["code"] not in known:
        raise VocabularyError(
            phrase(
                f"{name}.csv, row {number}",
                f'code "{row["code"]}" is not in {target}.csv',
                f"Correct it, or add it to {target}.csv.",
                known,
            )
        )
    if kinds and kind not in kinds:
        raise VocabularyError(
            phrase(f"{name}.csv, row {number}", f'kind "{kind}" is not known', "Correct it.", kinds)
        )
    if row["is_exact"] not in ("", "yes"):
        raise VocabularyError(
            phrase(
                f"{name}.csv, row {number}",
                f'is_exact "{row["is_exact"]}" is not known',
                'Write "yes" where capitals matter, else leave it empty.',
            )
        )
    return Term(name, row["code"], row["term"], row["is_exact"] == "yes", kind)
