"""The timeline: events with their days in words."""

import datetime as dt

import pandas as pd

from summitry.corpus import Corpus
from summitry.filters import NOT_STATED
from summitry.summaries import articles, days
from summitry.summaries.slices import Mark, Slice
from summitry.summaries.topics import visit_labels
from summitry.tables import Column, Table

_LEAST_ROOM, _MOST_ROOM = dt.timedelta(days=730), dt.timedelta(days=5 * 365)
STATUSES = {"happened": "Happened", "planned": "Planned", "upcoming": "Upcoming", "background": "Background"}
ITEMS = Table(
    "timeline", "Timeline", "One event.", ("event_id",),
    (
        Column("event_id", "id", "The event."),
        Column("kind", "text", "What kind of event."),
        Column("status_code", "code", "Whether it happened at the visit, was planned then, is still to come, or is background.", allowed=tuple(STATUSES)),
        Column("status", "text", "The same in words."),
        Column("when", "text", "The time in words, no more exact than it is known."),
        Column("from_on", "date", "First day."),
        Column("to_on", "date", "Last day."),
        Column("is_span", "boolean", "Whether the time is less exact than a day, or lasts longer than one."),
        Column("is_inferred", "boolean", "Whether the time is not stated but inferred."),
        Column("date_rule", "text", "What the time was read or inferred from."),
        Column("place", "text", "Where, if the sentence says so."),
        Column("visit_id", "id", "The visit that the article reports on."),
        Column("visit", "text", "Its label."),
        Column("text", "text", "The words of the article."),
        Column("sentence", "text", "The sentence in which they stand."),
    ),
)  # fmt: skip

_MOST_KINDS = 6


def items(
    corpus: Corpus, whole: Corpus, most: int | None = None, today: dt.date | None = None
) -> pd.DataFrame:
    """List the events, dated or not.

    Args:
        corpus: The tables, narrowed as the page is.
        whole: The whole corpus, for sentences and for the names of visits.
        most: List so many dated events, those that end last, and so many without a date. More marks
            could not be told apart, nor drawn in good time.
        today: What did not happen and may still come after this day is upcoming; None: nothing is.

    Returns:
        `ITEMS`, by first day, then by article and place in it; undated events last. No events: no rows.
    """
    events = corpus["events"] if most is None else _latest(corpus["events"], most)
    events = events.sort_values(["from_on", "to_on", "article_id", "start"], na_position="last")
    kinds = corpus.vocabularies.labels("event_kinds")
    kind = events["kind_code"].astype(object)
    frame = pd.DataFrame(
        {
            "event_id": events["event_id"].astype(str),
            "kind": kind.map(kinds).fillna(kind),
            "status_code": _status(events, today),
            "when": _when(events),
            "from_on": events["from_on"],
            "to_on": events["to_on"].fillna(events["from_on"]),
            "is_inferred": (events["date_basis"].astype(object) == "inferred").astype("boolean"),
            "date_rule": articles.rules_in_words(events["date_rule"], whole),
            "place": events["place"],
            "visit_id": events["visit_id"].astype(object).fillna(NOT_STATED),
            "visit": events["visit_id"].astype(object).map(visit_labels(whole)),
            "text": events["text"],
            "sentence": _sentences(events, whole),
        }
    )
    frame["status"] = frame["status_code"].map(STATUSES)
    frame["is_span"] = (frame["to_on"] > frame["from_on"]).fillna(False).astype("boolean")
    return frame[ITEMS.column_names].reset_index(drop=True)


def _when(events: pd.DataFrame) -> list[str]:
    edtf = events["edtf"].astype(object).where(events["edtf"].notna(), None)
    told = zip(events["from_on"], events["to_on"], events["precision_code"].astype(object), edtf, strict=True)
    return [days.say(first, last, precision=precision, edtf=value) for first, last, precision, value in told]


def _sentences(events: pd.DataFrame, whole: Corpus) -> pd.Series:
    """The sentences that the events stand in."""
    every, asked = whole["sentences"], events["sentence_id"].astype(object)
    spoken = every[every["sentence_id"].isin(asked.unique())]
    return asked.map(dict(zip(spoken["sentence_id"].astype(object), spoken["text"], strict=True)))


def _status(events: pd.DataFrame, today: dt.date | None) -> pd.Series:
    status = events["status_code"].astype(object)
    if today is None:
        return status
    last = events["to_on"].fillna(events["from_on"])
    return status.mask((status != "happened") & (last > pd.Timestamp(today)), "upcoming")


def marks(frame: pd.DataFrame) -> list[Mark]:
    """The marks of the timeline: one an event, dated or not."""
    return [
        Mark(
            {"event_id": row["event_id"]},
            f"{row['when']}, {row['kind']}: {row['text']}",
            1,
            Slice.of("events", {"event_id": row["event_id"]}),
            {"visit_id": (row["visit_id"],)},
        )
        for row in frame.to_dict("records")
    ]


def happened_marks(corpus: Corpus, visit_id: str | None = None) -> list[Mark]:
    """What happened, as a reader asks for it: the kinds of events told most often. None: no marks.

    Args:
        corpus: The tables, narrowed as the page is.
        visit_id: Only what is told of this visit; None: all.
    """
    labels = corpus.vocabularies.labels("event_kinds")
    where = {"status_code": "happened"} | ({"visit_id": visit_id} if visit_id else {})
    events = corpus["events"]
    for name, value in where.items():
        events = events[events[name].astype(object) == value]
    told = events["kind_code"].astype(object).value_counts()
    kinds = sorted(told.index, key=lambda kind: (-told[kind], labels.get(kind, kind)))[:_MOST_KINDS]
    return [
        Mark(
            {"kind_code": kind},
            labels.get(kind, kind),
            int(told[kind]),
            Slice.of("events", {"kind_code": kind, **where}),
        )
        for kind in kinds
    ]


def split(frame: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Events with and without a date."""
    has_date = frame["from_on"].notna()
    return frame[has_date].reset_index(drop=True), frame[~has_date].reset_index(drop=True)


def within(dated: pd.DataFrame, window: tuple[dt.date, dt.date] | None) -> pd.DataFrame:
    """The dated rows, events or visits, that touch the days that are shown; None: all."""
    if window is None:
        return dated
    first, last = map(pd.Timestamp, window)
    return dated[(dated["to_on"].fillna(dated["from_on"]) >= first) & (dated["from_on"] <= last)]


def bounds(dated: pd.DataFrame) -> tuple[dt.date, dt.date]:
    """First and last day of the events, with some room on either side; nothing dated: the year 2000."""
    if dated.empty:
        return dt.date(2000, 1, 1), dt.date(2000, 12, 31)
    first, last = dated["from_on"].min().date(), dated["to_on"].max().date()
    room = dt.timedelta(days=max(2, (last - first).days // 30))
    return first - room, last + room


def surroundings(dated: pd.DataFrame, visits: pd.DataFrame) -> tuple[dt.date, dt.date] | None:
    """The days around the visits, where a few events far from them would push all others onto one spot.

    A treaty of a century ago or a goal for 2060 belongs on the timeline, but not at the cost of the rest. From the
    first to the last visit there is room of as many days again on either side, of two years at least and of five at most,
    as far as events reach; where that is less than half of all days, it is what a reader wants to see first.

    Args:
        dated: `ITEMS` that have a date.
        visits: `visits.SIDE_BY_SIDE`.

    Returns:
        First and last day; None where all days can be shown together, no visit has a date, or no event is near one.
    """
    known = visits[visits["from_on"].notna()]
    if dated.empty or known.empty:
        return None
    whole = bounds(dated)
    first, last = known["from_on"].min().date(), known["to_on"].fillna(known["from_on"]).max().date()
    room = min(max(last - first, _LEAST_ROOM), _MOST_ROOM)
    # No further than events reach, which also keeps to days that a calendar has.
    earlier = first - min(room, max(first - whole[0], dt.timedelta()))
    later = last + min(room, max(whole[1] - last, dt.timedelta()))
    near = within(dated, (earlier, later))
    if near.empty or 2 * (later - earlier) >= whole[1] - whole[0]:
        return None
    reach = bounds(near)
    return max(earlier, min(reach[0], first)), min(later, max(reach[1], last))


def outside_marks(dated: pd.DataFrame, window: tuple[dt.date, dt.date] | None) -> list[Mark]:
    """How many events end before the days that are shown, and begin after them, to be opened; none: no marks."""
    if window is None:
        return []
    first, last = map(pd.Timestamp, window)
    parts = {"Earlier": dated[dated["to_on"] < first], "Later": dated[dated["from_on"] > last]}
    return [
        Mark({}, label, len(part), Slice.of("events", {"event_id": tuple(part["event_id"])}))
        for label, part in parts.items()
        if len(part)
    ]


def _latest(events: pd.DataFrame, most: int) -> pd.DataFrame:
    dated = events["to_on"].fillna(events["from_on"]).dropna()
    ends_last = dated.sort_values(kind="stable").index[-most:]
    return events.loc[[*ends_last, *events.index[events["from_on"].isna()][:most]]]


def ahead(corpus: Corpus) -> int:
    """How many events are planned or expected."""
    return int((corpus["events"]["status_code"] == "planned").sum())


def planned(corpus: Corpus, whole: Corpus, most: int | None = None) -> pd.DataFrame:
    """List the events that are planned or expected, the latest first; see `items`."""
    events = corpus["events"]
    ahead = events[events["status_code"].astype(object) == "planned"]
    frame = items(Corpus({**corpus.tables, "events": ahead}, corpus.vocabularies), whole, most)
    dated = int(frame["from_on"].notna().sum())
    return frame.iloc[[*reversed(range(dated)), *range(dated, len(frame))]].reset_index(drop=True)


def undated(corpus: Corpus, whole: Corpus) -> pd.DataFrame:
    """List the events that have no date; see `items`."""
    return split(items(corpus, whole))[1]
