"""How good the tables are: precision, recall and F1 against hand annotations.

An annotation is one JSON object an article: `id`, the fields `published`, `event_date`, `dateline_place`,
`host`, `guest`, `place` (null where the article does not say), `sectors`, `documents` (each with `kind`,
`title`, `sectors`), `people` (surnames), `quotes` (each with `speaker` and `start`, its first words) and
`figures` (each with `value`, `unit`, `qualifier`). What `sectors_optional` or `people_optional` name may be
found or not; it counts neither way.
"""

import json
import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd

from summitry.errors import SummitryError, phrase
from summitry.tables import SEPARATOR

Annotation = Mapping[str, Any]
Rows = list[dict[str, Any]]

# Field of the annotation -> column of `articles`.
FIELDS = {
    "published": "published_on",
    "event_date": "event_on",
    "dateline_place": "dateline_place",
    "host": "host_code",
    "guest": "guest_code",
    "place": "place",
}
# What is read of each table.
_TABLES = ("articles", "topic_mentions", "documents", "people", "quotes", "figures")
MEASURES = (
    *FIELDS,
    "sectors",
    "documents",
    "document_sectors",
    "people",
    "quotes",
    "speakers",
    "figures",
    "bounds",
)
_TITLE_OVERLAP = 0.5
# Words that bound a figure, by what they let it be; any others leave it exact.
_BOUNDS = {
    "above": ("more than", "over", "above", "at least", "exceeding"),
    "about": ("about", "approximately", "around", "some", "roughly", "estimated"),
    "below": ("almost", "nearly", "close to", "up to", "less than", "under", "below"),
}
_Z95 = 1.96  # standard deviations to each side of a 95 % interval


class Found(NamedTuple):
    """One thing that was found, missed, or found in error: where, and what."""

    article_id: str
    value: str


@dataclass
class Score:
    """How the found values of one measure compare with the expected ones, over all articles."""

    hits: list[Found] = field(default_factory=list)
    extras: list[Found] = field(default_factory=list)
    misses: list[Found] = field(default_factory=list)

    @property
    def expected(self) -> int:
        """Number of values that the annotations hold."""
        return len(self.hits) + len(self.misses)

    @property
    def precision(self) -> float:
        """Share of what was found that is right; nothing found counts as all right."""
        return _share(len(self.hits), len(self.hits) + len(self.extras))

    @property
    def recall(self) -> float:
        """Share of what was expected that was found; nothing expected counts as all found."""
        return _share(len(self.hits), self.expected)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    def precision_interval(self) -> tuple[float, float]:
        """95 % interval of the precision; see `wilson`."""
        return wilson(len(self.hits), len(self.hits) + len(self.extras))

    def recall_interval(self) -> tuple[float, float]:
        """95 % interval of the recall; see `wilson`."""
        return wilson(len(self.hits), self.expected)

    def add(
        self, article_id: str, found: Iterable[str], expected: Iterable[str], optional: Iterable[str] = ()
    ) -> None:
        """Compare two sets of values of one article."""
        have, want = set(found), set(expected)
        self.hits += [Found(article_id, value) for value in sorted(have & want)]
        self.extras += [Found(article_id, value) for value in sorted(have - want - set(optional))]
        self.misses += [Found(article_id, value) for value in sorted(want - have)]


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def wilson(hits: int, trials: int) -> tuple[float, float]:
    """The 95 % interval of a share after Wilson (1927), which stays within 0 to 1 and holds for few trials.

    Returns:
        Lower and upper end; without a trial nothing is known: 0 to 1.
    """
    if not trials:
        return 0.0, 1.0
    share, spread = hits / trials, _Z95**2 / trials
    centre = (share + spread / 2) / (1 + spread)
    half = _Z95 / (1 + spread) * math.sqrt(share * (1 - share) / trials + spread / (4 * trials))
    return max(0.0, centre - half), min(1.0, centre + half)


def read_annotations(path: Path) -> list[Annotation]:
    """Read annotations, one JSON object a line.

    Raises:
        SummitryError: A line is no JSON object with an `id`.
    """
    annotations: list[Annotation] = []
    for number, line in enumerate(path.read_text(encoding="utf-8-sig").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            annotation = json.loads(line)
        except ValueError:
            annotation = None
        if not isinstance(annotation, dict) or "id" not in annotation:
            place = f"{path}, line {number}"
            raise SummitryError(phrase(place, "it is not a JSON object with an id", "Correct the line."))
        annotations.append(annotation)
    return annotations


def evaluate(annotations: Iterable[Annotation], tables: Mapping[str, pd.DataFrame]) -> dict[str, Score]:
    """Compare tables with annotations.

    Args:
        annotations: One an article; articles without one are left out.
        tables: Those of a `Corpus`, or read back by `export.read_csv`.

    Returns:
        Measure -> score: each field of `FIELDS`; `sectors`; `documents` (a title counts when it shares half
        of its words), `document_sectors` of those found; `people` (by surname); `quotes` (direct ones, by
        their first words), `speakers` of those found; `figures` (by value), `bounds` of those found.
    """
    rows = {name: _by_article(tables[name]) if name in tables else {} for name in _TABLES}
    scores = {name: Score() for name in MEASURES}
    for annotation in annotations:
        article_id = annotation["id"]
        of = {name: by_article.get(article_id, []) for name, by_article in rows.items()}
        _score_fields(annotation, of["articles"], scores)
        sectors = {row["sector_code"] for row in of["topic_mentions"]}
        optional = annotation.get("sectors_optional", ())
        scores["sectors"].add(article_id, sectors, annotation.get("sectors", ()), optional)
        _score_documents(annotation, of["documents"], scores)
        _score_people(annotation, of["people"], scores["people"])
        _score_quotes(annotation, of["quotes"], scores)
        _score_figures(annotation, of["figures"], scores)
    return scores


def _by_article(frame: pd.DataFrame) -> dict[str, Rows]:
    by_article: dict[str, Rows] = {}
    for row in frame.astype(object).where(frame.notna(), None).to_dict("records"):
        by_article.setdefault(row["article_id"], []).append({str(key): value for key, value in row.items()})
    return by_article


def _score_fields(annotation: Annotation, rows: Rows, scores: Mapping[str, Score]) -> None:
    row = rows[0] if rows else {}
    for name, column in FIELDS.items():
        found, expected = row.get(column), annotation.get(name)
        if name in ("dateline_place", "place"):
            found, expected = " ".join(_words(found)), " ".join(_words(expected))
        else:
            found = str(found or "")[:10]
        scores[name].add(annotation["id"], filter(None, [found]), filter(None, [expected]))


def _score_documents(annotation: Annotation, rows: Rows, scores: Mapping[str, Score]) -> None:
    article_id, free = annotation["id"], list(rows)
    for document in annotation.get("documents", ()):
        kind = document["kind"].replace(" ", "_")

        def likeness(
            row: dict[str, Any], kind: str = kind, title: str = document["title"]
        ) -> tuple[bool, float]:
            return row["kind_code"].startswith(kind), _overlap(row["title"], title)

        best = max(free, key=likeness, default=None)
        said = Found(article_id, f"{document['kind']}: {document['title']}")
        if best and likeness(best) >= (True, _TITLE_OVERLAP):
            free.remove(best)
            scores["documents"].hits.append(said)
            found = filter(None, (best["sector_codes"] or "").split(SEPARATOR))
            optional = document.get("sectors_optional", ())
            scores["document_sectors"].add(article_id, found, document.get("sectors", ()), optional)
        else:
            scores["documents"].misses.append(said)
    scores["documents"].extras += [Found(article_id, f"{row['kind_code']}: {row['title']}") for row in free]


def _score_people(annotation: Annotation, rows: Rows, score: Score) -> None:
    article_id = annotation["id"]
    found = {tuple(_words(row["name"])) for row in rows}
    expected = {tuple(_words(name)) for name in annotation.get("people", ())}
    optional = {tuple(_words(name)) for name in annotation.get("people_optional", ())}
    for name in sorted(expected):
        (score.hits if any(_same_person(name, other) for other in found) else score.misses).append(
            Found(article_id, " ".join(name))
        )
    for name in sorted(found):
        known = any(_same_person(name, other) for other in expected) or any(
            set(other) <= set(name) for other in optional
        )
        if not known:
            score.extras.append(Found(article_id, " ".join(name)))


def _score_quotes(annotation: Annotation, rows: Rows, scores: Mapping[str, Score]) -> None:
    article_id, free = annotation["id"], [row for row in rows if row["is_direct"]]
    for quote in annotation.get("quotes", ()):
        start = _words(quote["start"])
        found = next((row for row in free if _words(row["text"])[: len(start)] == start), None)
        (scores["quotes"].hits if found else scores["quotes"].misses).append(
            Found(article_id, quote["start"])
        )
        if found:
            free.remove(found)
            same = set(_words(quote["speaker"])) & set(_words(found["speaker"]))
            said = found["speaker"] or "nobody"
            scores["speakers"].add(article_id, [quote["speaker"] if same else said], [quote["speaker"]])
    # A fragment within somebody's sentence counts neither way.
    whole = [row["text"] for row in free if not row["text"].lstrip(" .…\"'“‘«")[:1].islower()]
    scores["quotes"].extras += [Found(article_id, text[:60]) for text in whole]


def _score_figures(annotation: Annotation, rows: Rows, scores: Mapping[str, Score]) -> None:
    article_id, free = annotation["id"], list(rows)
    for figure in annotation.get("figures", ()):
        said = f"{figure['value']:,.15g} {figure['unit']}"
        found = next((row for row in free if math.isclose(row["value"], figure["value"], rel_tol=1e-6)), None)
        (scores["figures"].hits if found else scores["figures"].misses).append(Found(article_id, said))
        if found:
            free.remove(found)
            bounds = (f"{_bound(word)}: {said}" for word in (found["bound"], figure["qualifier"]))
            scores["bounds"].add(article_id, [next(bounds)], [next(bounds)])
    scores["figures"].extras += [Found(article_id, f"{row['value']:,.15g} {row['unit']}") for row in free]


def _bound(words: str | None) -> str:
    return next((bound for bound, known in _BOUNDS.items() if words in known), "exact")


def _same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return set(one) <= set(other) or set(other) <= set(one)


def _words(text: str | None) -> list[str]:
    """Lower-case words without accents and marks."""
    letters = unicodedata.normalize("NFKD", text or "")
    return re.findall(
        r"[a-z0-9]+", "".join(letter for letter in letters if not unicodedata.combining(letter)).lower()
    )


def _overlap(one: str, other: str) -> float:
    """Share of the words of the shorter text that the other has too."""
    first, second = set(_words(one)), set(_words(other))
    return len(first & second) / max(1, min(len(first), len(second)))


def report(scores: Mapping[str, Score]) -> Iterator[str]:
    """The scores as lines of text: one a measure, with the number of expected values and 95 % intervals."""
    yield f"{'':16}{'n':>5}  {'precision':21}{'recall':21}F1"
    for name, score in scores.items():
        shares = [(score.precision, score.precision_interval()), (score.recall, score.recall_interval())]
        cells = "".join(f"{share:.3f} [{low:.2f}, {high:.2f}]   " for share, (low, high) in shares)
        yield f"{name:16}{score.expected:>5}  {cells}{score.f1:.3f}"
