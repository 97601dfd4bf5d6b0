"""The Data Package: every file and column described, checked by an independent reader."""

import json
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import frictionless

from summitry import corrections, export
from summitry.corpus import Corpus, correct
from summitry.tables import TABLES


def test_frictionless_accepts_the_package(corpus: Corpus, tmp_path: Path) -> None:
    """An independent reader finds every file, type, key and reference as the descriptor says."""
    written = export.write_tables(corpus, tmp_path)
    report = frictionless.Package(str(written[-1])).validate()
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "note"])
    assert {path.name for path in tmp_path.iterdir()} == {
        *(f"{name}.csv" for name in TABLES),
        "LICENCE.txt",
        "datapackage.json",
    }


def test_a_file_begins_with_its_first_column(corpus: Corpus, tmp_path: Path) -> None:
    """A program that reads UTF-8 as UTF-8 finds the columns that the descriptor names."""
    export.write_tables(corpus, tmp_path)
    for name, table in TABLES.items():
        assert (tmp_path / f"{name}.csv").read_bytes().startswith(table.column_names[0].encode())


def test_frictionless_accepts_corrections_also_of_what_is_gone(corpus: Corpus, tmp_path: Path) -> None:
    row = corpus["documents"].iloc[0]
    one = corrections.of_row(corpus.tables, "documents", row, action="wrong", reason="=1+1")
    gone = replace(one, correction_id="gone", sha256="0" * 64)
    made = [one, gone, corrections.undoing("gone", "Mia")]
    written = export.write_tables(correct(corpus, made), tmp_path)
    report = frictionless.Package(str(written[-1])).validate()
    assert report.valid, report.flatten(["name", "rowNumber", "fieldName", "note"])


def test_frictionless_sees_a_wrong_value(corpus: Corpus, tmp_path: Path) -> None:
    export.write_tables(corpus, tmp_path)
    path = tmp_path / "sentences.csv"
    path.write_bytes(path.read_bytes().replace(b",false\r\n", b",maybe\r\n", 1))
    report = frictionless.Package(str(tmp_path / "datapackage.json")).validate()
    assert {"hash-count", "type-error"} <= {row[0] for row in report.flatten(["type"])}


def test_the_descriptor_describes_every_column(corpus: Corpus) -> None:
    package = json.loads(json.dumps(export.data_package(corpus)))
    assert package["vocabulary_version"] == corpus.vocabularies.version
    (licence,) = package["licenses"]
    assert licence["path"] == "LICENCE.txt"
    assert "belong to their publishers" in licence["title"]
    assert {one["name"]: one["version"] for one in package["vocabularies"]} == dict(
        corpus.vocabularies.checksums
    )
    assert [resource["name"] for resource in package["resources"]] == list(TABLES)
    for resource, table in zip(package["resources"], TABLES.values(), strict=True):
        assert [field["name"] for field in resource["schema"]["fields"]] == table.column_names
        assert all(field["description"] for field in resource["schema"]["fields"])
    sentences = package["resources"][list(TABLES).index("sentences")]["schema"]
    assert sentences["primaryKey"] == ["sentence_id"]
    assert sentences["foreignKeys"] == [
        {"fields": ["article_id"], "reference": {"resource": "articles", "fields": ["article_id"]}}
    ]
    mentions = package["resources"][list(TABLES).index("topic_mentions")]["schema"]["fields"]
    documents = package["resources"][list(TABLES).index("documents")]["schema"]["fields"]
    lists = {field["name"]: field["delimiter"] for field in documents if field["type"] == "list"}
    assert lists == {"sector_codes": ";", "parties": ";"}
    assert not any("delimiter" in field for field in documents if field["type"] != "list")
    (sector,) = (field for field in mentions if field["name"] == "sector_code")
    energy = next(one for one in sector["categories"] if one["value"] == "energy")
    assert energy["label"] == corpus.vocabularies.label("sectors", "energy")
    known = corpus.vocabularies.concepts["sectors"]["energy"].extra
    assert {name: energy[name] for name in ("iptc", "cap", "isic")} == {
        name: known[name] for name in ("iptc", "cap", "isic")
    }


def test_the_zip_file_holds_what_is_written_and_nothing_of_the_clock(corpus: Corpus, tmp_path: Path) -> None:
    content = export.to_zip(corpus)
    assert content == export.to_zip(corpus)
    with zipfile.ZipFile(BytesIO(content)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        for path in export.write_tables(corpus, tmp_path):
            assert archive.read(path.name) == path.read_bytes()
