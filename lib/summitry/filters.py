"""Filters: a selection -> a narrower corpus. Rows are only ever removed, never changed.

What each filter means for each table:

- Visit and outlet choose articles. Every table keeps the rows of the chosen articles.
- Dates choose articles by their day of publication or, where that is not known, by the day of the talks
  that they report. Events are chosen by their own days instead: an event stays if any of its days is in
  the range, whenever the article on it appeared. What has no date is left out as long as a range is
  chosen; `undated` counts it, so that pages can say so.
- Sectors choose mentions, documents, quotes, figures and commitments by their codes, and every other row
  by the sentence it stands in: it stays if the sentence names one of the sectors. A follow-up stays if one
  such sentence is a step of its chain. Articles and visits stay if they hold such a sentence. Visit facts
  are left as they are: who visited whom is true whatever the sector.
- Speakers choose quotes by who said them, and document kinds documents by their kind; both choose every
  other row by the sentence it stands in, as sectors do: one that such a quote or document stands in.
- Problems and corrections are never filtered.
"""

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from summitry.corpus import Corpus
from summitry.tables import SEPARATOR

NOT_STATED = "Not stated"


@dataclass(frozen=True)
class Selection:
    """What the reader chose. An empty choice means all.

    Attributes:
        from_on: First day, inclusive.
        to_on: Last day, inclusive.
        sector_codes: Sectors.
        visit_ids: Visits; `NOT_STATED` stands for articles that belong to none.
        outlets: Outlets; `NOT_STATED` stands for articles whose outlet is not known.
        speakers: Speakers, by name; `NOT_STATED` stands for quotes whose speaker is not told.
        document_kinds: Kinds of signed documents.
    """

    from_on: dt.date | None = None
    to_on: dt.date | None = None
    sector_codes: tuple[str, ...] = ()
    visit_ids: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    document_kinds: tuple[str, ...] = ()

    @property
    def has_dates(self) -> bool:
        """Whether a range of dates is chosen."""
        return self.from_on is not None or self.to_on is not None

    @property
    def is_everything(self) -> bool:
        """Whether nothing is left out."""
        return self == Selection()

    @property
    def of_articles(self) -> "Selection":
        """The same without what chooses among sentences: it chooses the articles that shares are counted of."""
        return replace(self, sector_codes=(), speakers=(), document_kinds=())


@dataclass(frozen=True)
class Choices:
    """What can be chosen in a corpus, in the order in which to offer it."""

    from_on: dt.date | None
    to_on: dt.date | None
    sector_codes: tuple[str, ...]
    visit_ids: tuple[str, ...]
    outlets: tuple[str, ...]
    speakers: tuple[str, ...]
    document_kinds: tuple[str, ...]


def choices(corpus: Corpus) -> Choices:
    """What a reader can choose: the days from first to last, and the sectors, visits, outlets, speakers and kinds that occur.

    Returns:
        Sectors and kinds in the order of their vocabularies, visits by date, outlets by name,
        speakers by how often they speak. Days are
        None where nothing in the corpus has a date.
    """
    articles, events = corpus["articles"], corpus["events"]
    days = pd.concat([reported_on(articles), events["from_on"], events["to_on"]]).dropna()
    named = {
        *corpus["topic_mentions"]["sector_code"].dropna().unique(),
        *_codes(corpus["documents"]["sector_codes"]),
    }
    untold = bool((corpus["quotes"]["speaker"].fillna("") == "").any())
    signed = set(corpus["documents"]["kind_code"].dropna().unique())
    visits = corpus["visits"].sort_values(["from_on", "visit_id"])["visit_id"].astype(str).tolist()
    outlets = sorted(articles["outlet"].dropna().astype(str).unique(), key=str.casefold)
    return Choices(
        from_on=days.min().date() if len(days) else None,
        to_on=days.max().date() if len(days) else None,
        sector_codes=tuple(code for code in corpus.vocabularies.labels("sectors") if code in named),
        visit_ids=(*visits, *([NOT_STATED] if visits and articles["visit_id"].isna().any() else [])),
        outlets=(*outlets, *([NOT_STATED] if outlets and articles["outlet"].isna().any() else [])),
        speakers=(*_speakers(corpus["quotes"]["speaker"]), *([NOT_STATED] if untold else [])),
        document_kinds=tuple(code for code in corpus.vocabularies.labels("document_kinds") if code in signed),
    )


def reported_on(articles: pd.DataFrame) -> pd.Series:
    """The day that stands for each article: its day of publication, else the day of the talks it reports."""
    return articles["published_on"].fillna(articles["event_on"])


def apply(corpus: Corpus, selection: Selection) -> Corpus:
    """Narrow a corpus to a selection; the module's text says what each filter means for each table.

    Returns:
        The same tables with fewer rows, in the same order. Nothing chosen: the corpus itself.
    """
    if selection.is_everything:
        return corpus
    articles = corpus["articles"]
    chosen = _is_in(articles["visit_id"], selection.visit_ids) & _is_in(articles["outlet"], selection.outlets)
    dated = chosen & _overlaps(reported_on(articles), reported_on(articles), selection)
    left = pd.Index(articles["article_id"][dated].astype(object))
    kept = {
        name: frame if dated.all() else frame[is_among(frame["article_id"], left)]
        for name, frame in _standing_in_articles(corpus).items()
    }
    events = corpus["events"]
    kept["events"] = events[
        is_among(events["article_id"], articles["article_id"][chosen])
        & _overlaps(events["from_on"], events["to_on"], selection)
    ]
    if selection.sector_codes:
        kept = _among_sentences(kept, _of_sectors(corpus, selection.sector_codes))
    if selection.speakers:
        kept = _among_sentences(kept, _of_speakers(corpus, selection.speakers))
    if selection.document_kinds:
        kept = _among_sentences(kept, _of_document_kinds(corpus, selection.document_kinds))
    return _of_visits(corpus, kept)


def of_quotes(corpus: Corpus, quote_ids: pd.Series) -> Corpus:
    """Narrow a corpus to some quotes, and every other table to what stands in the sentences of these, as speakers do."""
    said = corpus["quotes"]["quote_id"].isin(quote_ids)
    return _of_visits(corpus, _among_sentences(_standing_in_articles(corpus), _around(corpus, said)))


def _standing_in_articles(corpus: Corpus) -> dict[str, pd.DataFrame]:
    standing = {name: rows for name, rows in corpus.tables.items() if "article_id" in rows}
    return {name: rows for name, rows in standing.items() if name != "corrections"}


def _of_visits(corpus: Corpus, kept: Mapping[str, pd.DataFrame]) -> Corpus:
    """A corpus of what is kept, with the visits of its articles and their facts."""
    visits, facts = corpus["visits"], kept["visit_facts"]
    visits = visits[is_among(visits["visit_id"], kept["articles"]["visit_id"].dropna())]
    facts = facts[is_among(facts["visit_id"], visits["visit_id"])]
    tables = {**corpus.tables, **kept, "visits": visits, "visit_facts": facts}
    frames = {name: frame.reset_index(drop=True) for name, frame in tables.items()}
    return Corpus({**frames, "problems": corpus["problems"]}, corpus.vocabularies)


def undated(corpus: Corpus, selection: Selection) -> dict[str, int]:
    """Rows of `articles` and `events` that a range of dates leaves out only as they have no date; no range: zero."""
    if not selection.has_dates:
        return {"articles": 0, "events": 0}
    anytime = apply(corpus, replace(selection, from_on=None, to_on=None))
    return {
        "articles": int(reported_on(anytime["articles"]).isna().sum()),
        "events": int(anytime["events"]["from_on"].isna().sum()),
    }


@dataclass(frozen=True)
class _Chosen:
    """What a filter of sentences leaves: whole sentences, and rows of some tables by a column of their own."""

    sentence_ids: Collection[str]
    rows: Mapping[str, pd.Series]


def _of_sectors(corpus: Corpus, codes: Collection[str]) -> _Chosen:
    rows = {
        name: has_code(corpus[name]["sector_codes"], codes)
        for name in ("documents", "document_groups", "quotes", "figures", "commitments")
    }
    rows["topic_mentions"] = _is_in(corpus["topic_mentions"]["sector_code"], codes)
    speaking = ("topic_mentions", "documents", "document_groups")
    return _Chosen(_sentences_of(corpus, {name: rows[name] for name in speaking}), rows)


def _of_speakers(corpus: Corpus, speakers: Collection[str]) -> _Chosen:
    said = has_code(corpus["quotes"]["speaker"], speakers)
    if NOT_STATED in speakers:
        said |= corpus["quotes"]["speaker"].fillna("") == ""
    return _around(corpus, said)


def _around(corpus: Corpus, said: pd.Series) -> _Chosen:
    """The quotes that are `said`, and the sentences that they stand in."""
    quotes, sentences = corpus["quotes"], corpus["sentences"]
    # A statement may go on over many sentences; its row names the first alone.
    spans = quotes.loc[said, ["article_id", "start", "end"]].astype({"article_id": object})
    near = sentences[is_among(sentences["article_id"], spans["article_id"].unique())]
    near = near[["article_id", "sentence_id", "start", "end"]].astype({"article_id": object})
    both = near.merge(spans, on="article_id", suffixes=("", "_said"))
    within = (both["start"] < both["end_said"]) & (both["end"] > both["start_said"])
    return _Chosen(both.loc[within, "sentence_id"].astype(object).unique(), {"quotes": said})


def _of_document_kinds(corpus: Corpus, codes: Collection[str]) -> _Chosen:
    rows = {"documents": _is_in(corpus["documents"]["kind_code"], codes)}
    return _Chosen(_sentences_of(corpus, rows), rows)


def _sentences_of(corpus: Corpus, rows: Mapping[str, pd.Series]) -> Collection[str]:
    return pd.concat(
        [corpus[name]["sentence_id"][chosen].astype(object) for name, chosen in rows.items()]
    ).unique()


def _among_sentences(kept: Mapping[str, pd.DataFrame], chosen: _Chosen) -> dict[str, pd.DataFrame]:
    """Keep what the filter chose: rows of its own tables, and of the others what stands in its sentences."""
    narrowed, inside = {}, pd.Index(chosen.sentence_ids, dtype=object)
    for name, frame in kept.items():
        if name in chosen.rows:
            narrowed[name] = frame[chosen.rows[name].take(frame.index)]
        elif name == "visit_facts" or "sentence_id" not in frame:
            narrowed[name] = frame
        else:
            narrowed[name] = frame[is_among(frame["sentence_id"], inside)]
    # A chain that has lost its beginning or its end would tell a lie.
    chains = narrowed["follow_ups"]["chain_id"].unique()
    narrowed["follow_ups"] = kept["follow_ups"][is_among(kept["follow_ups"]["chain_id"], chains)]
    narrowed["articles"] = kept["articles"][
        is_among(kept["articles"]["article_id"], narrowed["sentences"]["article_id"].unique())
    ]
    return narrowed


def has_code(cells: pd.Series, codes: Iterable[str]) -> pd.Series:
    """Which cells of several codes (`a;b`) hold one of `codes`."""
    wanted = set(codes)
    # Each different cell is looked at once; of a missing one the number is -1, which takes the last.
    numbers, different = pd.factorize(cells)
    holds = [not wanted.isdisjoint(cell.split(SEPARATOR)) for cell in different]
    return pd.Series(np.array([*holds, False])[numbers], index=cells.index)


def _speakers(cells: pd.Series) -> list[str]:
    """Who speaks, most often first; of equals, by name."""
    names = cells.dropna().str.split(SEPARATOR).explode()
    counted = names[names != ""].value_counts()
    return sorted((str(name) for name in counted.index), key=lambda name: (-counted[name], name.casefold()))


def _codes(cells: pd.Series) -> set[str]:
    return {code for cell in cells.dropna().unique() for code in cell.split(SEPARATOR) if code}


def _is_in(values: pd.Series, chosen: Collection[str]) -> pd.Series:
    """Which values are among those chosen; nothing chosen means all, `NOT_STATED` means a missing value."""
    if not chosen:
        return pd.Series(True, index=values.index)
    return is_among(values, [value for value in chosen if value != NOT_STATED]) | (
        (NOT_STATED in chosen) & values.isna()
    )


def is_among(values: pd.Series, wanted: Collection) -> pd.Series:
    """Which values are wanted; quick where they are categories, the more so where many columns are asked for one index."""
    if not isinstance(values.dtype, pd.CategoricalDtype):
        return values.isin(list(wanted))
    # On small integers: each category is looked up once, whatever the number of rows; -1 (missing) takes the last.
    known = values.cat.categories
    is_known = wanted.get_indexer(known) >= 0 if isinstance(wanted, pd.Index) else known.isin(list(wanted))
    among = np.append(is_known, False)
    return pd.Series(among[values.cat.codes.to_numpy()], index=values.index)


def visits_within(corpus: Corpus, dates: Selection) -> list[str]:
    """Ids of the visits of which a day lies within the dates, in the order of the table; without dates all."""
    visits = corpus["visits"]
    if not dates.has_dates:
        return visits["visit_id"].astype(str).tolist()
    return visits["visit_id"][_overlaps(visits["from_on"], visits["to_on"], dates)].astype(str).tolist()


def _overlaps(first: pd.Series, last: pd.Series, selection: Selection) -> pd.Series:
    inside = pd.Series(True, index=first.index)
    if selection.from_on is not None:
        inside &= last.fillna(first) >= pd.Timestamp(selection.from_on)
    if selection.to_on is not None:
        inside &= first <= pd.Timestamp(selection.to_on)
    return inside
