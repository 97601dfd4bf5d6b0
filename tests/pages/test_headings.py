"""Where an article stands for itself, it is named by outlet, date and first words."""

import json
from collections.abc import Callable
from pathlib import Path

from streamlit.testing.v1 import AppTest

from summitry.summaries.slices import Mark, Slice

FIRST = "Norway and Chile spoke of trade in Oslo."


def test_a_column_and_a_sentence_in_the_drawer_name_an_article_without_title_by_its_first_words(
    opened: Callable[..., AppTest], tmp_path: Path
) -> None:
    lines = [{"id": "a", "outlet": "Gazette", "text": FIRST}, {"id": "b", "text": f"{FIRST} Of fish too."}]
    (tmp_path / "articles.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    app = opened("pages/topics/sectors.py", folder=tmp_path)
    named = [f"{outlet}, undated: {FIRST[:-1]}" for outlet in ("Gazette", "Outlet not stated")]
    heat = app.selectbox[-1].options
    assert any(all(words in option for words in (named[0][:20], "spoke of trade")) for option in heat), heat
    app.session_state["_asked"] = Mark({}, "Trade", 2, Slice.of("topic_mentions", {"sector_code": "trade"}))
    app.run()
    said = " ".join(str(element.proto.body) for element in app.get("html"))
    assert all(words in said for words in named), said
