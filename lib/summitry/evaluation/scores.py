"""Scores: what was found, missed, and found in error, as shares with the interval that so few rows leave open."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

_Z95 = 1.959964  # standard deviations to each side of a 95 % interval


class Found(NamedTuple):
    """One thing that was found, missed, or found in error: the article, what, and the sentence where it can be told."""

    article_id: str
    value: str
    sentence_id: str | None = None


@dataclass
class Score:
    """How the found values of one measure compare with the expected ones, over all articles.

    Attributes:
        hits: Expected and found.
        extras: Found, and not expected.
        misses: Expected, and not found.
        articles: Articles that are annotated for the measure; none: nothing can be said of it.
    """

    hits: list[Found] = field(default_factory=list)
    extras: list[Found] = field(default_factory=list)
    misses: list[Found] = field(default_factory=list)
    articles: set[str] = field(default_factory=set)

    @property
    def expected(self) -> int:
        """Number of values that the annotations hold."""
        return len(self.hits) + len(self.misses)

    @property
    def found(self) -> int:
        """Number of values that the tables hold; what is optional is not among them."""
        return len(self.hits) + len(self.extras)

    @property
    def precision(self) -> float:
        """Share of what was found that is right; nothing found counts as all right."""
        return _share(len(self.hits), self.found)

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
        return wilson(len(self.hits), self.found)

    def recall_interval(self) -> tuple[float, float]:
        """95 % interval of the recall; see `wilson`."""
        return wilson(len(self.hits), self.expected)

    def f1_interval(self) -> tuple[float, float]:
        """95 % interval of F1.

        F1 itself is no share of trials, but F1 / (2 - F1) is: that of the hits among hits, extras and
        misses. Its Wilson interval is turned back into one of F1: the indirect method of Lam, Gopal and
        Qian, "Confidence intervals for the F1 score" (2023, arXiv 2309.14621).
        """
        low, high = wilson(len(self.hits), len(self.hits) + len(self.extras) + len(self.misses))
        return 2 * low / (1 + low), 2 * high / (1 + high)

    def add(
        self,
        article_id: str,
        found: Mapping[str, str | None],
        expected: Iterable[str],
        optional: Iterable[str] = (),
        *,
        sentence_id: str | None = None,
    ) -> None:
        """Compare two sets of values of one article.

        Args:
            article_id: The article; it counts as annotated from now on.
            found: Value -> the sentence that it stands in.
            expected: What the annotation holds.
            optional: What may be found or not.
            sentence_id: The sentence of a value that has none of its own.
        """
        have, want = set(found), set(expected)
        self.articles.add(article_id)
        for kept, values in (
            (self.hits, have & want),
            (self.extras, have - want - set(optional)),
            (self.misses, want - have),
        ):
            kept += [Found(article_id, value, found.get(value) or sentence_id) for value in sorted(values)]


def pooled(scores: Iterable[Score]) -> Score:
    """All rows of several scores as one."""
    whole = Score()
    for score in scores:
        whole.hits += score.hits
        whole.extras += score.extras
        whole.misses += score.misses
        whole.articles |= score.articles
    return whole


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def wilson(hits: int, trials: int) -> tuple[float, float]:
    """The 95 % interval of a share after Wilson, which stays within 0 to 1 and holds for few trials.

    E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of the
    American Statistical Association 22 (1927), 209-212; recommended for small numbers by Brown, Cai and
    DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16 (2001), 101-133. It
    takes the rows for independent; rows of one article are alike, so the truth lies a little further out.

    Returns:
        Lower and upper end; without a trial nothing is known: 0 to 1.
    """
    if not trials:
        return 0.0, 1.0
    share, spread = hits / trials, _Z95**2 / trials
    centre = (share + spread / 2) / (1 + spread)
    half = _Z95 / (1 + spread) * math.sqrt(share * (1 - share) / trials + spread / (4 * trials))
    return max(0.0, centre - half), min(1.0, centre + half)
