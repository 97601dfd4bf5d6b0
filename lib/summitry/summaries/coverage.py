"""Coverage: whose articles these are, whose account they give, and which outlets are not among them."""

from collections.abc import Iterable
from typing import Literal

import pandas as pd

from summitry.corpus import Corpus
from summitry.filters import NOT_STATED, is_among
from summitry.summaries.slices import Mark, Slice
from summitry.tables import Column, Table
from summitry.vocabulary import Vocabularies
from summitry.wording import count, in_phrase, sentence, share

By = Literal["outlet", "outlet_country", "origin", "host"]
SOURCES = Table(
    "sources", "Sources", "One article.", ("article_id",),
    (
        Column("article_id", "id", "The article."),
        Column("outlet", "text", "Who published it."),
        Column("outlet_country", "text", "Country of the outlet, as far as the vocabulary of outlets knows it."),
        Column("origin", "text", "The agency or office whose account the article gives; its own reporting where it cites none."),
        Column("host", "text", "Country where the talks took place."),
        Column("account", "text", "The account it gives: reports of one origin on one visit share it."),
        Column("words", "integer", "Number of words."),
    ),
)  # fmt: skip
OWN, UNKNOWN = "Own reporting, or not told", "Country not known"
NO_OUTLET, NO_TALKS = "Outlet not stated", "No talks told"
# What one article does, and what several do; the same where it is not told.
_SAID: dict[By, tuple[str, str]] = {
    "outlet": ("come{s} from", "name{s} no outlet"),
    "outlet_country": ("come{s} from outlets of", "come{s} from outlets whose country is not known"),
    "origin": ("give{s} the account of", "cite{s} nobody's account"),
    "host": ("report{s} talks in", "tell{s} of no talks"),
}
_UNTOLD = {OWN, UNKNOWN, NO_OUTLET, NO_TALKS}
# So many countries without an outlet are named.
_MOST_MISSED = 12
# So many outlets or visits a filter still names in a line; what has more narrows no page.
_MOST_BESIDE = 8
TITLES: dict[By, str] = {"outlet": "Outlet", "outlet_country": "Country of the outlet", "origin": "Origin", "host": "Country of the host"}  # fmt: skip


def sources(corpus: Corpus) -> pd.DataFrame:
    """Tell for every article who published it and whose account it gives.

    Returns:
        `SOURCES`, in the order of the articles. No articles: no rows.
    """
    articles, labels = corpus["articles"], corpus.vocabularies.labels("countries")
    home = _countries_of_outlets(corpus.vocabularies)
    outlet, origin = articles["outlet"].fillna(""), articles["origin"].fillna("")
    about = articles["visit_id"].astype(object).fillna(articles["published_on"].astype("str")).fillna("")
    article_id = articles["article_id"].astype(object)
    shares = [f"{name}, {subject}" if name else key for name, subject, key in zip(origin, about, article_id, strict=True)]  # fmt: skip
    rows = zip(
        article_id,
        outlet.replace("", NO_OUTLET),
        [labels.get(home.get(name.casefold(), ""), UNKNOWN) for name in outlet],
        origin.replace("", OWN),
        articles["host_code"].astype(object).map(labels).fillna(NO_TALKS),
        shares,
        articles["words"],
        strict=True,
    )
    return SOURCES.frame(rows)


def _countries_of_outlets(vocabularies: Vocabularies) -> dict[str, str]:
    """Every label and wording of an outlet, in lower case -> the code of its country, where the vocabulary tells it."""
    concepts = vocabularies.concepts["outlets"]
    wordings = [(concept.label, concept.code) for concept in concepts.values()]
    wordings += [
        (term.wording, term.code) for term in vocabularies.wordings["outlet_terms"] if term.code in concepts
    ]
    home = {wording.casefold(): concepts[code].extra["country"] for wording, code in reversed(wordings)}
    return {wording: country for wording, country in home.items() if country}


def once_an_account(frame: pd.DataFrame) -> pd.DataFrame:
    """The longest article of each account, of several the first by id: rows of `SOURCES` in their order."""
    longest = frame.assign(article_id=frame["article_id"].astype(object))
    longest = longest.sort_values(["words", "article_id"], ascending=[False, True])
    return frame.loc[longest.drop_duplicates("account").index.sort_values()]


def table_of(by: By) -> Table:
    """What `counted` gives."""
    described = next(column for column in SOURCES.columns if column.name == by)
    return Table(
        f"articles_by_{by}", f"Articles by {TITLES[by].lower()}", f"One {TITLES[by].lower()}.", (by,),
        (described, Column("articles", "integer", "Articles.")),
    )  # fmt: skip


def counted(frame: pd.DataFrame, by: By, corpus: Corpus) -> tuple[pd.DataFrame, list[Mark]]:
    """Count articles.

    Args:
        frame: `SOURCES`, of all articles or of one an account.
        by: The column to count by.
        corpus: The tables, narrowed as the page is: its sentences are what opens.

    Returns:
        `table_of(by)`, most articles first, what is not told last; and what each row opens: the first
        sentence of each article that the filters leave. No articles: no rows.
    """
    opening, articles = openings(corpus), corpus["articles"]
    name_of = "visit_id" if by == "host" else "outlet"
    of_article = articles[name_of].astype(object).fillna(NOT_STATED)
    known = dict(zip(articles["article_id"].astype(object), of_article, strict=True))
    groups = [(name, list(part)) for name, part in frame.groupby(by, sort=False)["article_id"]]
    groups.sort(key=lambda group: (group[0] in _UNTOLD, -len(group[1]), group[0]))
    marks = []
    for name, ids in groups:
        first = tuple(opening[article_id] for article_id in ids if article_id in opening)
        part = Slice.of("sentences", {"sentence_id": first})
        of_these = tuple(dict.fromkeys(known[article_id] for article_id in ids))
        beside = {name_of: of_these} if len(of_these) <= _MOST_BESIDE else {}
        marks.append(Mark({by: name}, name, len(first), part, beside))
    return table_of(by).frame((name, len(ids)) for name, ids in groups), marks


def finding(frame: pd.DataFrame, by: By, every: int) -> str:
    """What `counted` shows, in a sentence: who leads, or that most articles do not tell.

    Args:
        frame: What it gave, at least one row.
        by: The column counted by.
        every: Articles counted.
    """
    told, untold = _SAID[by]
    most = int(frame["articles"].max())
    leading = [str(name) for name in frame[by][frame["articles"] == most] if name not in _UNTOLD]
    if len(leading) > 1:
        others = leading[1] if len(leading) == 2 else f"{len(leading) - 1} others"
        return f"{leading[0]} and {others} lead, with {count(most, 'article')} each"
    first = in_phrase(leading[0]) if leading and by in ("outlet_country", "host") else "".join(leading)
    said = f"{told} {first}" if leading else untold
    return f"{sentence(share(most, every, 'article'))} {said.format(s='s' if most == 1 else '')}"


def openings(corpus: Corpus, article_ids: list[str] | None = None) -> dict[str, str]:
    """Article -> its first sentence among those left, of the report rather than of what stands around it.

    Args:
        corpus: The tables, narrowed as the page is.
        article_ids: Only of these; None: of all.
    """
    sentences = corpus["sentences"]
    if article_ids is not None:
        sentences = sentences[is_among(sentences["article_id"], article_ids)]
    sentences = sentences.sort_values(["is_boilerplate", "position"], kind="stable")
    first = sentences.drop_duplicates("article_id")
    return dict(zip(first["article_id"].astype(object), first["sentence_id"].astype(object), strict=True))


def of_articles(corpus: Corpus, article_ids: Iterable[str], label: str) -> Mark:
    """What opens from a number of articles: the first sentence of each that the filters leave.

    Args:
        corpus: The tables, narrowed as the page is.
        article_ids: The articles; those that the filters leave out count nothing.
        label: What they are called.
    """
    first = tuple(openings(corpus, list(article_ids)).values())
    return Mark({}, label, len(first), Slice.of("sentences", {"sentence_id": first}))


def of_visit(corpus: Corpus, visit_id: str, label: str) -> Mark:
    """The same for the articles that report on a visit."""
    articles = corpus["articles"]
    reporting = articles["article_id"][articles["visit_id"].astype(object) == visit_id]
    return of_articles(corpus, reporting.astype(object), label)


def missing(corpus: Corpus, frame: pd.DataFrame) -> list[str]:
    """The countries of the visits that no article's outlet belongs to, by label, in the order of the visits.

    Args:
        corpus: The tables, narrowed as the page is.
        frame: `SOURCES` of it.
    """
    visits, labels = corpus["visits"].sort_values(["from_on", "visit_id"]), corpus.vocabularies.labels("countries")  # fmt: skip
    codes = _in_order(zip(visits["guest_code"], visits["host_code"], strict=True))
    held = set(frame["outlet_country"])
    return [labels.get(code, code) for code in codes if labels.get(code, code) not in held]


def _in_order(pairs: Iterable[tuple[str, str]]) -> list[str]:
    return list(dict.fromkeys(code for pair in pairs for code in pair))


def statements(corpus: Corpus, frame: pd.DataFrame) -> list[str]:
    """What a reader must know before comparing voices, one sentence each: whose outlets are missing, and what is not told.

    Returns:
        No articles: nothing.
    """
    if frame.empty:
        return []
    every = len(frame)
    nameless = int((frame["outlet"] == NO_OUTLET).sum())
    unplaced = int((frame["outlet_country"] == UNKNOWN).sum()) - nameless
    said = _missed(missing(corpus, frame), "No outlet known to be from" if unplaced else "No outlet from")
    if nameless:
        theirs = "does not name its" if nameless == 1 else "do not name their"
        which = "it may be from any country" if nameless == 1 else "they may be from any country"
        said.append(f"{sentence(share(nameless, every, 'article'))} {theirs} outlet; {which}.")
    if unplaced:
        more = (
            f"{unplaced:,} more name" if nameless else f"{sentence(share(unplaced, every, 'article'))} name"
        )
        said.append(f"{more}{'s' if unplaced == 1 else ''} an outlet whose country is not known.")
    accounts = frame["account"].nunique()
    if accounts < every:
        said.append(
            f"The {every:,} articles give {count(accounts, 'account')}: reports of one origin on one visit are one."
        )
    return said


def _missed(countries: list[str], no_outlet: str) -> list[str]:
    """Which countries have no outlet, in a sentence; of very many the first. None: nothing."""
    if not countries:
        return []
    countries = [*map(in_phrase, countries)]
    *most, last = countries
    if len(countries) > _MOST_MISSED:
        most, last = countries[: _MOST_MISSED - 1], f"{len(countries) - _MOST_MISSED + 1} more countries"
    named = f"{', '.join(most)} or {last}" if most else last
    return [f"{no_outlet} {named} is among the articles."]
