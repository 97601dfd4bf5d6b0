"""A corpus with more visits than a box can list: the latest stand in it, dates bring the others, and what is chosen stays."""

import datetime as dt
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from summitry.ui.controls import MOST_LISTED

Opened = Callable[..., AppTest]
VISITS = MOST_LISTED + 40


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of articles on more visits than a box lists, a month apart."""
    folder = tmp_path_factory.mktemp("many")
    with (folder / "articles.jsonl").open("w", encoding="utf-8") as lines:
        for number in range(VISITS):
            day = dt.date(1990 + number // 12, 1 + number % 12, 10)
            text = (
                f"OSLO, {day:%B} {day.day}, {day.year}. Finland's President Aino Korpi arrived in Norway on an official visit "
                "today and held talks on trade with Norwegian Prime Minister Siv Lunde."
            )
            lines.write(json.dumps({"id": f"a{number}", "text": text, "published": str(day)}) + "\n")
    return folder


def test_the_filter_lists_the_latest_visits_and_those_of_the_chosen_days(opened: Opened, many: Path) -> None:
    app = opened(folder=many)
    assert not app.exception
    listed = app.multiselect(key="visit").options
    assert len(listed) == MOST_LISTED
    assert listed[-1].endswith("April 2018")
    assert f"Not all of the {VISITS} are listed. Choose dates to find others." in [
        caption.value for caption in app.caption
    ]
    app.date_input(key="dates").set_value((dt.date(1990, 1, 10), dt.date(1990, 3, 31))).run()
    assert [label.rpartition(", ")[2] for label in app.multiselect(key="visit").options] == [
        "January 1990",
        "February 1990",
        "March 1990",
    ]

    app.date_input(key="dates").set_value((dt.date(1990, 1, 15), dt.date(1990, 1, 31))).run()
    assert not app.exception
    assert "visit" not in {box.key for box in app.multiselect}


def test_a_visit_that_is_not_listed_is_chosen_by_an_address_and_stays(opened: Opened, many: Path) -> None:
    first = (
        opened(folder=many, address={"dates": ["1990-01-10", "1990-01-31"]})
        .multiselect(key="visit")
        .options[0]
    )
    app = opened("pages/records/visits.py", {"visit": first, "one_visit": first}, many)
    assert not app.exception
    assert app.multiselect(key="visit").value == [first]
    assert app.selectbox(key="one_visit").value == first
    app.switch_page("pages/sources/articles.py").run()
    assert app.multiselect(key="visit").value == [first]


@pytest.mark.parametrize(
    ("file", "key"),
    [
        ("pages/records/visits.py", "one_visit"),
        ("pages/overview/compare.py", "visit_one"),
        ("pages/overview/summary.py", "before"),
        ("pages/overview/timeline.py", "window"),
    ],
)
def test_a_box_of_a_page_lists_the_latest_visits(opened: Opened, many: Path, file: str, key: str) -> None:
    app = opened(file, folder=many)
    assert not app.exception
    box = app.selectbox(key=key)
    assert len(box.options) == MOST_LISTED
    assert any(option.endswith("April 2018") for option in box.options)
    assert not any(option.endswith("January 1990") for option in box.options)
