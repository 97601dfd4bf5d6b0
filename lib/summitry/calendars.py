"""Events -> iCalendar (RFC 5545), for the calendars of those who prepare the next visit.

A calendar knows days only. An event whose day is known is an all-day entry. One whose time is less exact
than a day covers all the days that it can mean, is marked as free time, and says in its title and its
description how exact it is: no day is ever made up. What has no date is left out.
"""

import datetime as dt

import pandas as pd
from icalendar import Calendar, Event

from summitry.corpus import Corpus
from summitry.summaries import articles, slices, timeline

_PRODUCT = "-//Summitry//Timeline//EN"
# Where no article has a date, for want of a better one; equal corpora give equal bytes.
_NO_STAMP = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def to_icalendar(corpus: Corpus, whole: Corpus) -> bytes:
    """Write the dated events of a corpus as a calendar.

    Args:
        corpus: The tables, narrowed as the page is.
        whole: The whole corpus, for sentences and for the names of visits.

    Returns:
        UTF-8 with CRLF, one entry a dated event in order of days, with the sentence, the article and how
        the date is known. The time stamp is that of the last publication. No dated event: no entry.
    """
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    stamp = _stamp(whole)
    dated, _ = timeline.split(timeline.items(corpus, whole))
    named = articles.named(whole)
    sources = _sources(corpus, whole, named)
    for item in dated.to_dict("records"):
        calendar.add_component(_entry(item, sources[item["event_id"]], stamp))
    return calendar.to_ical()


def _entry(item: dict, source: str, stamp: dt.datetime) -> Event:
    first, last = item["from_on"].date(), item["to_on"].date()
    entry = Event()
    entry.add("uid", f"{item['event_id']}@summitry")
    entry.add("dtstamp", stamp)
    entry.add("dtstart", first)
    entry.add("dtend", last + dt.timedelta(days=1))
    entry.add(
        "summary", f"{item['kind']}: {item['text']}" + (f" ({item['when']})" if item["is_span"] else "")
    )
    entry.add("description", "\n".join([item["sentence"], source, *_visit(item), *_known(item)]))
    if pd.notna(item["place"]):
        entry.add("location", item["place"])
    entry.add("status", "TENTATIVE" if item["status_code"] == "planned" else "CONFIRMED")
    entry.add("transp", "TRANSPARENT" if item["is_span"] else "OPAQUE")
    entry.add("categories", [item["status"]])
    return entry


def _visit(item: dict) -> list[str]:
    """The visit that the article reports on: beside other entries a day of talks does not say whose they are."""
    return [item["visit"]] if isinstance(item["visit"], str) else []


def _known(item: dict) -> list[str]:
    """How the date is known, where there is more to say than the date itself."""
    said = (
        [f"Date: {item['when']}; the day is not told, or it lasts longer than one."]
        if item["is_span"]
        else []
    )
    rule = f" from {item['date_rule']}" if pd.notna(item["date_rule"]) else ""
    return said + ([f"Date inferred{rule}."] if item["is_inferred"] else [])


def _sources(corpus: Corpus, whole: Corpus, named: pd.DataFrame) -> dict[str, str]:
    """Event id -> outlet, date and number of the sentence."""
    events = corpus["events"]
    shown = slices.sentences(events, whole, named).set_axis(events["event_id"].astype(str))
    name = dict(zip(named["article_id"], named["short"], strict=True))
    return {
        str(event_id): f"{name[article_id]}, sentence {position}"
        for event_id, article_id, position in zip(
            shown.index, shown["article_id"], shown["position"], strict=True
        )
    }


def _stamp(whole: Corpus) -> dt.datetime:
    last = whole["articles"]["published_on"].max()
    return _NO_STAMP if pd.isna(last) else dt.datetime.combine(last.date(), dt.time(), dt.UTC)
