"""Correcting on the pages: what is kept, shown, undone, and refused in words."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from streamlit.runtime.context import ContextProxy
from streamlit.testing.v1 import AppTest

from summitry import corrections
from summitry.corpus import build

PAGE = "pages/sources/corrections.py"
TALKS = (
    "OSLO, March 3, 2030. President Ana Roa of Chile held talks with Prime Minister Per Lund of Norway in Oslo. "
    "The two sides signed a memorandum on energy and an agreement on trade."
)
HOSTILE = "<script>alert(1)</script> [x](javascript:alert(1)) =cmd() $5 :red[loud]"
Opened = Callable[..., AppTest]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "articles"
    made.mkdir()
    (made / "talks.txt").write_text(TALKS, encoding="utf-8")
    return made


@pytest.fixture(autouse=True)
def address(monkeypatch: pytest.MonkeyPatch) -> Callable[[str | None], None]:
    """Sets where the reader sits, which the test runner has no word for; None is this machine."""

    def sit(address: str | None) -> None:
        monkeypatch.setattr(ContextProxy, "ip_address", property(lambda _: address))

    sit(None)
    return sit


def said(app: AppTest) -> str:
    return "\n".join(element.value for element in (*app.text, *app.caption, *app.title))


def judge(folder: Path, table: str = "documents", number: int = 0, **more: str) -> str:
    """Add a correction beside the articles, as a reader would."""
    built = build(folder)
    told = {"action": "wrong", "who": "Mia", "reason": HOSTILE, **more}
    made = corrections.of_row(built.tables, table, built[table].iloc[number], **told)  # type: ignore[arg-type]
    corrections.append(folder / corrections.FILE, made)
    return made.correction_id


def test_without_corrections_the_page_says_what_they_are(opened: Opened, folder: Path) -> None:
    app = opened(PAGE, folder=folder)
    assert not app.exception
    assert "Nothing was corrected yet." in said(app)


def test_a_correction_is_listed_as_text_with_both_values_and_undone(opened: Opened, folder: Path) -> None:
    kept = judge(folder, action="edit", column="kind_code", new="treaty")
    app = opened(PAGE, folder=folder)
    assert not app.exception
    assert re.search(r"Documents: Kind: Memorandum.* by the rules, Treaty by the reader", said(app))
    facts = "".join(element.proto.body for element in app.get("html"))
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in facts
    assert "<script" not in facts
    app.button(key=f"undo_{kept}").click().run()
    assert not app.exception
    assert [one.action for one in corrections.read(folder / corrections.FILE)] == ["edit", "undo"]
    assert build(folder)["corrections"]["status_code"].tolist() == ["undone"]


def test_what_needs_review_is_said_and_can_be_chosen(opened: Opened, folder: Path) -> None:
    judge(folder)
    corrections.append(
        folder / corrections.FILE,
        replace(corrections.read(folder / corrections.FILE)[0], correction_id="b", sha256="0" * 64),
    )
    app = opened(PAGE, {"status": "Needs review"}, folder=folder)
    assert "2 corrections, kept in corrections.csv beside the articles. 1 needs review." in said(app)
    assert "1 correction needs review" in [element.proto.label for element in app.get("page_link")]
    facts = "".join(element.proto.body for element in app.get("html"))
    assert "no article has this text" in facts
    assert len([button for button in app.button if (button.key or "").startswith("undo_")]) == 1


def test_a_correction_acts_on_every_page_without_reading_the_articles_again(
    opened: Opened, folder: Path
) -> None:
    app = opened("pages/records/documents.py", folder=folder)
    facts = "".join(element.proto.body for element in app.get("html"))
    judge(folder)
    app.run()
    assert not app.exception
    after = "".join(element.proto.body for element in app.get("html"))
    assert "2 named" in facts
    assert "1 named" in after


def test_a_file_that_is_no_list_of_corrections_is_said_in_words(opened: Opened, folder: Path) -> None:
    (folder / corrections.FILE).write_text("what,is,this\n", encoding="utf-8")
    app = opened(folder=folder)
    assert not app.exception
    assert 'row 1: column "correction_id" is missing' in said(app)


def test_a_reader_elsewhere_reads_corrections_and_cannot_undo_them(
    opened: Opened, folder: Path, address: Callable[[str | None], None]
) -> None:
    address("192.0.2.7")
    assert "kept by readers at the machine" in said(opened(PAGE, folder=folder))
    judge(folder)
    app = opened(PAGE, folder=folder)
    assert not app.exception
    assert "1 correction, kept in" in said(app)
    assert not [button for button in app.button if (button.key or "").startswith("undo_")]


def test_what_tells_an_article_is_corrected_on_its_page(opened: Opened, folder: Path) -> None:
    judge(folder, "articles", action="edit", column="outlet", new="Fjord *Post*")
    app = opened("pages/sources/articles.py", folder=folder)
    assert not app.exception
    assert "Outlet: none by the rules, Fjord *Post* by the reader." in said(app)
    assert any("Fjord *Post*" in element.proto.body for element in app.get("html"))


@pytest.mark.parametrize(("table", "title"), [("documents", "Documents"), ("sentences", "Sentences")])
def test_what_an_article_holds_can_be_corrected_row_by_row(
    opened: Opened, folder: Path, table: str, title: str
) -> None:
    rows = len(build(folder)[table])
    app = opened("pages/sources/articles.py", folder=folder)
    assert f"{title}: {rows}" in [fold.label for fold in app.expander]
    app.button(key=f"read_{table}").click().run()
    assert not app.exception
    assert any(text.value.startswith(f"{rows} {table[:-1]}") for text in app.text)
    assert sum(popover.proto.popover.label == "Correct" for popover in app.get("popover")) >= rows


def test_a_reader_elsewhere_takes_what_is_said_of_a_visit_as_lines(
    opened: Opened, folder: Path, address: Callable[[str | None], None]
) -> None:
    (folder / "more.txt").write_text(TALKS.replace("Oslo. ", "Bergen. "), encoding="utf-8")
    address("192.0.2.7")
    app = opened("pages/records/visits.py", folder=folder)
    key = "correct_visits_chl-nor-2030-03-03_0"
    app.session_state[key] = True
    app.run()
    app.radio(key=f"way_{key}").set_value("It is wrong").run()
    assert not app.exception
    assert "Its articles then report no visit. They stay, with all that was found in them." in said(app)
    assert "Take it as 2 lines" in [button.proto.label for button in app.get("download_button")]
    assert not corrections.beside(folder).exists()


def test_a_sentence_can_be_corrected_on_the_page_and_in_the_drawer_above_it(
    opened: Opened, folder: Path
) -> None:
    judge(folder, "sentences", 1, action="right")
    app = opened("pages/overview/search.py", {"search": "talks"}, folder=folder)
    offered = [popover.proto.popover.label for popover in app.get("popover")].count("Correct")
    chooser = next(box for box in app.selectbox if box.label == "Sentences behind a mark")
    chooser.select_index(0).run()
    assert not app.exception
    assert [popover.proto.popover.label for popover in app.get("popover")].count("Correct") == 2 * offered > 0
    undoing = [button for button in app.button if button.label == "Undo"]
    assert [button.proto.type for button in undoing] == ["secondary"] * 2
