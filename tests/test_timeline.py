"""The timeline as a table: which events it holds, what may still come, and which days it shows."""

import datetime as dt

import pandas as pd
import pytest

from summitry.corpus import Corpus
from summitry.summaries import (
    timeline,
)


def test_what_may_still_come_is_upcoming_and_what_happened_never_is(corpus: Corpus) -> None:
    assert "upcoming" not in set(timeline.items(corpus, corpus)["status_code"])
    today = dt.date(2026, 3, 1)
    frame = timeline.items(corpus, corpus, today=today)
    upcoming = frame[frame["status_code"] == "upcoming"]
    assert set(upcoming["status"]) == {"Upcoming"}
    assert (upcoming["to_on"] > pd.Timestamp(today)).all()
    before = timeline.items(corpus, corpus, today=dt.date(1990, 1, 1)).set_index("event_id")
    happened = corpus["events"].loc[corpus["events"]["status_code"] == "happened", "event_id"].astype(str)
    assert set(before.loc[happened, "status_code"]) == {"happened"}


def test_a_long_timeline_is_cut_to_the_events_that_end_last(corpus: Corpus) -> None:
    cut = timeline.items(corpus, corpus, most=3)
    ends = corpus["events"]["to_on"].dropna().sort_values().iloc[-3:]
    assert sorted(cut["to_on"].dropna()) == sorted(ends)
    assert cut["from_on"].isna().sum() == min(3, corpus["events"]["from_on"].isna().sum())
    planned = timeline.planned(corpus, corpus)
    assert set(planned["status_code"]) == {"planned"}
    days = planned["from_on"]
    assert days.tolist()[:3] == days.sort_values(ascending=False).tolist()[:3]
    assert days.isna().to_numpy()[-1]


def dated_events(*days: str) -> pd.DataFrame:
    found = pd.to_datetime(list(days)).astype("datetime64[s]")
    return pd.DataFrame({"event_id": [f"e{day}" for day in days], "from_on": found, "to_on": found})


def dated_visits(*days: str) -> pd.DataFrame:
    return pd.DataFrame({"from_on": pd.to_datetime(list(days)), "to_on": pd.to_datetime([None] * len(days))})


def test_events_far_from_all_visits_do_not_push_the_others_onto_one_spot() -> None:
    events = dated_events("1878-07-13", "2029-11-02", "2030-01-05", "2031-05-02", "2060-01-01")
    window = timeline.surroundings(events, dated_visits("2030-01-05", "2031-05-02"))
    assert window is not None
    assert dt.date(2029, 1, 1) < window[0] < dt.date(2029, 11, 2)
    assert dt.date(2031, 5, 2) < window[1] < dt.date(2032, 1, 1)
    near = timeline.within(events, window)
    marks = timeline.outside_marks(events, window)
    assert [(mark.label, mark.count) for mark in marks] == [("Earlier", 1), ("Later", 1)]
    beyond = [event_id for mark in marks for event_id in dict(mark.part.where)["event_id"]]
    assert sorted([*near["event_id"], *beyond]) == sorted(events["event_id"])


def test_visits_over_decades_are_not_given_as_many_decades_before_them() -> None:
    events = dated_events("1900-01-01", "1975-01-01", "1988-03-01", "1990-01-05", "2030-05-02")
    window = timeline.surroundings(events, dated_visits("1990-01-05", "2030-05-02"))
    assert window is not None
    assert dt.date(1985, 1, 1) <= window[0] < dt.date(1988, 3, 1)
    assert dt.date(2030, 5, 2) < window[1] < dt.date(2036, 1, 1)


@pytest.mark.parametrize(
    ("events", "visits_on"),
    [
        pytest.param(("2029-11-02", "2030-01-05"), ("2030-01-05",), id="all lie near"),
        pytest.param(("1878-07-13", "2030-01-05"), (), id="no visit has a date"),
        pytest.param((), ("2030-01-05",), id="no event has a date"),
        pytest.param(("1801-03-04", "2090-01-01"), ("1973-01-05",), id="no event lies near a visit"),
    ],
)
def test_all_days_are_shown_where(events: tuple[str, ...], visits_on: tuple[str, ...]) -> None:
    assert timeline.surroundings(dated_events(*events), dated_visits(*visits_on)) is None
    assert timeline.outside_marks(dated_events(*events), None) == []
