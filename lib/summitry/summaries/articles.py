"""Articles as lists name them."""

import re
from collections.abc import Callable, Iterable

import pandas as pd

from summitry.corpus import Corpus
from summitry.filters import NOT_STATED, reported_on
from summitry.summaries import days
from summitry.tables import Column, Table

_YEAR_FROM = re.compile(r"\byear from (.+)(?=, which reports the same talks)")
NAMED = Table(
    "articles_named", "Articles", "One article.", ("article_id",),
    (
        Column("article_id", "id", "The article."),
        Column("name", "text", "Its title or, without one, its outlet, date and first words."),
        Column("heading", "text", "Outlet, date, and its title or first words; made unique as below."),
        Column("short", "text", "Date and outlet; made unique by the article's id where two would be the same."),
        Column("outlet", "text", "Who published it."),
        Column("reported_on", "date", "Day of publication or, where that is not known, day of the talks."),
        Column("month", "text", "Year and month of that day."),
        Column("visit_id", "id", "The visit that it reports on."),
        Column("words", "integer", "Number of words."),
    ),
)  # fmt: skip


def named(corpus: Corpus) -> pd.DataFrame:
    """Name every article, so that a reader can tell it from the others.

    Returns:
        `NAMED`, one row an article, by date and then by id; undated articles stand last.
    """
    articles = corpus["articles"]
    day = reported_on(articles)
    outlet = articles["outlet"].fillna("Outlet not stated")
    written = pd.Series([days.say(one) for one in day], index=articles.index, dtype="str")
    begun = articles["title"].fillna(articles["label"])
    heading = outlet + ", " + written.str.lower().where(day.isna(), written) + ": " + begun
    frame = pd.DataFrame(
        {
            "article_id": articles["article_id"].astype(str),
            "name": articles["title"].fillna(heading),
            "heading": heading,
            "short": written + ", " + articles["outlet"].fillna("outlet not stated"),
            "outlet": outlet,
            "reported_on": day,
            "month": day.dt.strftime("%Y-%m").fillna(NOT_STATED),
            "visit_id": articles["visit_id"].astype(object).fillna(NOT_STATED),
            "words": articles["words"],
        }
    )
    for column in ("heading", "short"):
        frame[column] = distinct(frame[column], frame["article_id"])
    frame = frame.sort_values(["reported_on", "article_id"], na_position="last").reset_index(drop=True)
    # Among ids as plain objects others are looked up in a tenth of the time that they take among texts.
    return frame.astype({"article_id": object})


def rules_in_words(rules: pd.Series, corpus: Corpus) -> pd.Series:
    """`rule_in_words` for many rules, some of which may be missing; only the articles that they cite are named."""
    told = rules.astype(object)
    cited = set(told.str.extract(_YEAR_FROM, expand=False).dropna())
    if not cited:
        return told
    every = corpus["articles"]
    few = every[every["article_id"].isin(cited)]
    known = named(Corpus({**corpus.tables, "articles": few}, corpus.vocabularies))
    name = dict(zip(known["article_id"], known["short"], strict=True))
    return told.map(lambda rule: rule_in_words(rule, lambda one: name.get(one, one)), na_action="ignore")


def rule_in_words(rule: str, short: Callable[[str], str]) -> str:
    """How a date is known, with the date and outlet of the article that gave the year in place of its id.

    Args:
        rule: As the tables hold it.
        short: Gives the date and outlet of an article.
    """
    told = _YEAR_FROM.search(rule)
    return rule if not told else rule.replace(told[0], f"year from {short(told[1])}", 1)


def distinct(labels: Iterable[str], ids: Iterable[str]) -> list[str]:
    """Make labels unique: those that occur more than once get their id behind them."""
    labels = list(labels)
    count: dict[str, int] = {}
    for label in labels:
        count[label] = count.get(label, 0) + 1
    return [
        label if count[label] == 1 else f"{label} ({key})" for label, key in zip(labels, ids, strict=True)
    ]
