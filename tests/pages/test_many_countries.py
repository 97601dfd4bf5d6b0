"""A corpus in which more countries speak than a chart has colours for, or a grid columns."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from summitry.charts import palette

Opened = Callable[..., AppTest]
HEARD = (
    "Albania Algeria Angola Argentina Austria Belgium Bolivia Brazil Bulgaria Cambodia Canada Chile China Colombia Croatia "
    "Cuba Cyprus Denmark Ecuador Egypt Estonia Ethiopia Fiji Finland France Germany Ghana Greece Hungary Iceland"
).split()
LOUDEST = "Iceland"


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of articles in each of which another country is heard, and the last of them most."""
    folder = tmp_path_factory.mktemp("many")
    with (folder / "articles.jsonl").open("w", encoding="utf-8") as lines:
        for number, country in enumerate(HEARD):
            said = f"{country} said on Monday that trade with Norway would grow. "
            text = f"OSLO, May {number % 28 + 1}, 2019. " + said * (3 if country == LOUDEST else 1)
            lines.write(
                json.dumps(
                    {"id": f"a{number:02}", "text": text, "published": f"2019-05-{number % 28 + 1:02}"}
                )
                + "\n"
            )
    return folder


def test_the_countries_heard_most_have_columns_and_colours(opened: Opened, many: Path) -> None:
    app = opened("pages/sources/coverage.py", folder=many)
    assert not app.exception
    assert any(f"Of {len(HEARD)} columns the 24 with" in caption.value for caption in app.caption)
    offered = app.selectbox[-1].options
    assert len(offered) == 24
    assert f"Trade, {LOUDEST} (3)" in offered
    legend = next(
        html.proto.body
        for html in app.get("html")
        if LOUDEST in html.proto.body and "span" in html.proto.body
    )
    # It speaks last of all, and has a colour nevertheless.
    assert f"{palette.of_countries([LOUDEST])[0]};" in legend.partition(LOUDEST)[0]
    assert palette.OTHER not in legend.partition(LOUDEST)[0]
