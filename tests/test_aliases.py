"""The file of aliases: what is read, and what is refused with which words."""

from pathlib import Path

import pytest

from summitry import aliases
from summitry.articles import read_folder
from summitry.corpus import build
from summitry.errors import AliasError


def _written(folder: Path, content: bytes) -> Path:
    path = folder / "aliases.csv"
    path.write_bytes(content)
    return path


def test_names_are_read_with_blanks_and_order_of_columns_not_minded(tmp_path: Path) -> None:
    path = _written(tmp_path, "\ufeffname,note,alias\nZoé Müller,x, Soje  Myller \n".encode())
    assert aliases.read(path) == {"Soje Myller": "Zoé Müller"}


def test_a_file_without_rows_gives_nothing(tmp_path: Path) -> None:
    assert aliases.read(_written(tmp_path, b"alias,name\n")) == {}


WRONG = {
    "a column is missing": (b"alias,person\na,b\n", 'row 1: column "name" is missing. Write alias,name in the first row.'),
    "an empty file": (b"", 'row 1: column "alias" is missing. Write alias,name in the first row.'),
    "no name": (b"alias,name\nMyller,\n", 'row 2: "name" is empty. Fill it in, or delete the row.'),
    "a comma too many": (b"alias,name\nMyller,Zoe,Lund\n", "row 2: it does not have 2 values. Put values with commas in quotation marks."),
    "a comma too few": (b"alias,name\nMyller\n", "row 2: it does not have 2 values. Put values with commas in quotation marks."),
    "one alias for two": (
        b"alias,name\nMyller,Zoe Lund\nmyller,Ana Ruiz\n",
        'row 3: alias "myller" stands for "Ana Ruiz" here and for "Zoe Lund" in row 2. Keep one of the rows.',
    ),
    "an alias of an alias": (
        b"alias,name\nZ. L.,Myller\nMyller,Zoe Lund\n",
        'row 2: name "Myller" is itself an alias, of "Zoe Lund", in row 3. Write "Zoe Lund" here.',
    ),
    "no text": (b"alias,name\n\xff\xfe,x\n", "it is not UTF-8 text (invalid start byte at byte 11). Save it as UTF-8."),
}  # fmt: skip


@pytest.mark.parametrize(("content", "message"), WRONG.values(), ids=WRONG)
def test_a_wrong_file_is_refused_with_row_value_and_remedy(
    tmp_path: Path, content: bytes, message: str
) -> None:
    path = _written(tmp_path, content)
    with pytest.raises(AliasError) as refused:
        aliases.read(path)
    said = str(refused.value)
    assert said.startswith(str(path))
    assert said.endswith(message)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AliasError, match=r"nobody\.csv: it could not be opened"):
        aliases.read(tmp_path / "nobody.csv")


def test_the_file_beside_the_articles_is_used_and_is_no_article(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("President Soje Myller spoke.", encoding="utf-8")
    _written(tmp_path, "alias,name\nSoje Myller,Zoé Müller\n".encode())
    assert [article.article_id for article in read_folder(tmp_path).articles] == ["one"]
    built = build(tmp_path)
    assert built["people"]["name"].tolist() == ["Zoé Müller"]
    assert built["problems"].empty


def test_an_article_whose_name_begins_with_that_word_is_read(tmp_path: Path) -> None:
    (tmp_path / "aliases of a spy.txt").write_text("He had many names.", encoding="utf-8")
    assert len(read_folder(tmp_path).articles) == 1
