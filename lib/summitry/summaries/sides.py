"""Sides: what can be set side by side, and what each of them says under the filters.

A visit or an outlet speaks through its articles, a person or country through the statements that the
articles report of it. Host and guest are told visit by visit: whoever hosts one may be the guest at the next.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import partial

import numpy as np
import pandas as pd

from summitry import filters
from summitry.corpus import Corpus
from summitry.filters import NOT_STATED, Selection
from summitry.summaries import coverage, quotes, topics, visits
from summitry.summaries.people import Roster
from summitry.summaries.slices import Mark, Slice
from summitry.summaries.topics import visit_labels

KINDS = {"visit": "Visits", "role": "Host and guest", "outlet": "Outlets", "speaker": "Speakers"}
_ROLES = {"host": "Hosts", "guest": "Guests"}
# Kinds whose sides speak through articles, and the column that tells whose an article is.
_BY: dict[str, topics.By] = {"visit": "visit_id", "outlet": "outlet"}


@dataclass(frozen=True)
class Side:
    """One of the two: its kind (a key of `KINDS`), what identifies it, and its name."""

    kind: str
    code: str
    label: str

    @property
    def column(self) -> str:
        """The column that tells whose an article is; empty where the side speaks in statements."""
        return _BY.get(self.kind, "")


@dataclass(frozen=True)
class Account:
    """What a side says.

    Attributes:
        side: Whose account it is.
        words: Words of all that it says, whatever sectors are chosen.
        passages: Articles or statements in which it says it.
        counts: Sector -> mentions in its articles, or statements of it that speak of the sector.
        ids: Sector -> these statements; empty where it speaks through articles.
        rows: Rows of the whole corpus's table of sentences or statements that the filters leave of it.
    """

    side: Side
    words: int
    passages: int
    counts: dict[str, int]
    ids: dict[str, tuple[str, ...]]
    rows: np.ndarray

    @property
    def table(self) -> str:
        """The table whose rows are its words."""
        return "sentences" if self.side.column else "quotes"


def _make(_corpus: Corpus, _name: Hashable, make: Callable[[], pd.DataFrame]) -> pd.DataFrame:
    return make()


@dataclass(frozen=True)
class Ground:
    """What sides are taken from: the corpus whole, narrowed by all filters, and by what chooses articles.

    Attributes:
        whole: The whole corpus.
        corpus: The tables, narrowed as the page is.
        ground: The same without what chooses among sentences, such as sectors.
        articles: `articles.NAMED` of the whole corpus.
        known: Who is who.
        sector_codes: The sectors that are chosen; none: all.
        speakers: The speakers that are chosen; none: all.
        remember: Makes what is asked for of a corpus, or gives what was made before.
        heard: The tables narrowed by all but the sectors; None: as `ground`. What is not in them is no side.
    """

    whole: Corpus
    corpus: Corpus
    ground: Corpus
    articles: pd.DataFrame
    known: Roster
    sector_codes: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    remember: Callable[[Corpus, Hashable, Callable[[], pd.DataFrame]], pd.DataFrame] = _make
    heard: Corpus | None = None

    @property
    def spoken(self) -> pd.DataFrame:
        """Statements of the chosen sectors by speaker and sector, each with the role of the speaker's country."""
        return self._spoken(self.corpus, self.sector_codes)

    @property
    def spoken_at_all(self) -> pd.DataFrame:
        """The same, whatever chooses among sentences."""
        return self.spoken if self.ground is self.corpus else self._spoken(self.ground, ())

    def _spoken(self, corpus: Corpus, codes: tuple[str, ...]) -> pd.DataFrame:
        def make() -> pd.DataFrame:
            """The statements, made once and then remembered."""
            return self._with_roles(quotes.spoken(corpus, self.known, self.articles, sector_codes=codes))

        return self.remember(corpus, ("statements with roles", codes), make)

    def _with_roles(self, spoken: pd.DataFrame) -> pd.DataFrame:
        visits = self.whole["visits"].astype({"visit_id": object, "host_code": object, "guest_code": object})
        country = visits.set_index("visit_id")
        visit = spoken["article_id"].map(
            dict(zip(self.articles["article_id"], self.articles["visit_id"], strict=True))
        )
        role = pd.Series("", index=spoken.index)
        for name in _ROLES:
            role[spoken["country_code"] == visit.map(country[f"{name}_code"])] = name
        return spoken.assign(role=role)


def offered(ground: Ground, kind: str) -> list[Side]:
    """The sides of a kind that the filters leave, whatever sectors are chosen.

    A side that does not speak of the chosen sectors is still one to compare with: that is what the other speaks of alone.

    Returns:
        Visits by date; outlets and speakers, the most frequent first, no outlet last; hosts before guests.
    """
    heard = ground.heard or ground.ground
    if kind == "visit":
        left = set(heard["visits"]["visit_id"].astype(object))
        return [Side(kind, code, label) for code, label in visit_labels(ground.whole).items() if code in left]
    if kind == "outlet":
        left = ground.articles["article_id"].isin(heard["articles"]["article_id"].astype(object))
        named = ground.articles["outlet"][left].value_counts().index
        # Articles that name no outlet have no outlet in common: one may compare with them, and hardly wants to.
        return [Side(kind, name, name) for name in sorted(named, key=lambda name: name == coverage.NO_OUTLET)]
    spoken = ground.spoken_at_all
    if kind == "role":
        held = set(spoken["role"])
        return [Side(kind, code, label) for code, label in _ROLES.items() if code in held]
    named = spoken[spoken["speaker"] != quotes.NO_SPEAKER]
    if ground.speakers:
        named = named[named["speaker"].isin(ground.speakers)]
    return [Side(kind, name, name) for name in quotes.counted(named, ("speaker",))[0]["speaker"]]


def pair(sides: list[Side], codes: tuple[str, str] | None = None) -> tuple[Side, Side] | None:
    """The two to compare unless the reader chooses: those with these codes, else the first two.

    Args:
        sides: What can be compared.
        codes: Of visits, those that the first page compares (`visits.pair`).
    """
    if len(sides) < 2:
        return None
    of_code = {side.code: side for side in sides}
    one, other = codes or ("", "")
    return (of_code[one], of_code[other]) if {one, other} <= set(of_code) else (sides[0], sides[1])


def changes(whole: Corpus, pair: tuple[Side, Side]) -> dict[str, str]:
    """What the three lists of sectors of two sides are called, by the change (`compare.CHANGES`)."""
    one, other = pair
    if one.kind == "visit":
        return visits.changes(visits.are_in_series(whole["visits"], (one.code, other.code)))
    return {"dropped": f"{one.label} only", "new": f"{other.label} only", "continued": "Both"}


def account(ground: Ground, side: Side) -> Account:
    """What a side says under the filters; one that says nothing has no words, passages and sectors."""
    return _in_articles(ground, side) if side.column else _in_statements(ground, side)


def passages(ground: Ground, account: Account, label: str) -> Mark:
    """What opens from the number of articles or statements of a side: those that the filters leave of them."""
    rows = ground.whole[account.table].iloc[account.rows]
    if account.side.column:
        return coverage.of_articles(ground.corpus, rows["article_id"].astype(object).unique(), label)
    ids = tuple(rows["quote_id"].astype(object))
    return Mark({}, label, len(ids), Slice.of("quotes", {"quote_id": ids}))


def tables(ground: Ground, *accounts: Account) -> Corpus:
    """What the filters leave of all that stands in the articles, or in the statements, of some sides of one kind."""
    side, codes = accounts[0].side, [account.side.code for account in accounts]
    if side.kind == "visit":
        return filters.apply(ground.corpus, Selection(visit_ids=tuple(codes)))
    if side.kind == "outlet":
        outlets = tuple(NOT_STATED if code == coverage.NO_OUTLET else code for code in codes)
        return filters.apply(ground.corpus, Selection(outlets=outlets))
    rows = np.unique(np.concatenate([account.rows for account in accounts]))
    return filters.of_quotes(ground.corpus, ground.whole["quotes"]["quote_id"].iloc[rows])


def _in_articles(ground: Ground, side: Side) -> Account:
    by = _BY[side.kind]
    named = ground.articles[ground.articles[by] == side.code]
    read = ground.ground["articles"]
    read = read[read["article_id"].isin(named["article_id"])]
    count = partial(topics.frequency, ground.corpus, ground.ground, by, articles=ground.articles)
    counted = ground.remember(ground.corpus, ("sectors of sides", by), count)
    counted = counted[(counted[by] == side.code) & (counted["mentions"] > 0)]
    left = ground.corpus["sentences"]
    ids = left["sentence_id"][
        left["article_id"].isin(named["article_id"]) & ~left["is_boilerplate"].astype(bool)
    ]
    return Account(
        side,
        int(read["words"].sum()),
        len(read),
        dict(zip(counted["sector_code"], counted["mentions"].astype(int), strict=True)),
        {},
        np.flatnonzero(ground.whole["sentences"]["sentence_id"].isin(ids).to_numpy()),
    )


def _in_statements(ground: Ground, side: Side) -> Account:
    field = "role" if side.kind == "role" else "speaker"
    said = ground.spoken[ground.spoken[field] == side.code]
    at_all = ground.spoken_at_all
    every = ground.whole["quotes"]["quote_id"]
    words = ground.whole["quotes"]["text"][every.isin(at_all["quote_id"][at_all[field] == side.code])]
    told = said[said["sector_code"] != NOT_STATED]
    ids = {
        code: tuple(dict.fromkeys(part)) for code, part in told.groupby("sector_code", sort=False)["quote_id"]
    }
    return Account(
        side,
        int(words.str.split().str.len().sum()),
        len(words),
        {code: len(part) for code, part in ids.items()},
        ids,
        np.flatnonzero(every.isin(said["quote_id"]).to_numpy()),
    )
