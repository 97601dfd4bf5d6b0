"""What a briefing is made of: lines with numbered sources, sections of them, and the note itself."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256

import pandas as pd

from summitry.charts import pictures
from summitry.charts.base import Spec
from summitry.corpus import Corpus
from summitry.summaries import articles as naming

_LONGEST = 280
_CHART_WIDTH = 430


@dataclass(frozen=True)
class Line:
    """Some words and what they stand on.

    Attributes:
        words: As they are to be read; they may come from an article and are never markup.
        name: What they are about, in front of them.
        notes: Numbers of the sources.
        is_quoted: Whether they are the words of an article.
    """

    words: str
    name: str = ""
    notes: tuple[int, ...] = ()
    is_quoted: bool = False


@dataclass(frozen=True)
class Picture:
    """A chart: what it is called, its specification with rows, and what it says for those who cannot see it."""

    title: str
    chart: Spec
    alt: str

    @property
    def drawing(self) -> Spec:
        """The chart alone, narrow enough for its words to be read on half a page; its title stands in the note."""
        composed = pictures.compose({**self.chart, "width": _CHART_WIDTH}, title="", note="")
        return {name: part for name, part in composed.items() if name != "title"}


@dataclass(frozen=True)
class Section:
    """A heading with its lines.

    Attributes:
        heading: What the lines are.
        lines: In the order in which to read them; none: `empty` is said instead.
        left_out: How many more there are than lines.
        empty: What to say where there is none.
        picture: A chart beneath the lines.
    """

    heading: str
    lines: tuple[Line, ...]
    left_out: int = 0
    empty: str = ""
    picture: Picture | None = None


@dataclass(frozen=True)
class Briefing:
    """The whole note.

    Attributes:
        title: The visit, or the two sides.
        lead: What it is made from, in a sentence.
        facts: When, where, who.
        sections: The rest.
        sources: What each number stands for, from 1 on.
        footer: Filters and version of the data.
    """

    title: str
    lead: str
    facts: tuple[Line, ...]
    sections: tuple[Section, ...]
    sources: tuple[str, ...]
    footer: str


@dataclass
class Desk:
    """What a note is written from: the tables, and the sources that it has cited so far.

    Attributes:
        whole: The whole corpus.
        named: `articles.NAMED` of the whole corpus.
    """

    whole: Corpus
    named: pd.DataFrame
    _numbers: dict[str, int] = field(default_factory=dict)

    @classmethod
    def on(cls, whole: Corpus) -> "Desk":
        """A desk with no source cited yet."""
        return cls(whole, naming.named(whole))

    def cite(self, rows: pd.DataFrame, most: int = 3) -> tuple[int, ...]:
        """Numbers for the sentences of some rows; a sentence keeps its number through the whole note.

        Args:
            rows: Rows of a table with evidence, the best source first.
            most: So many of them.
        """
        ids = dict.fromkeys(rows["sentence_id"].astype(str).tolist())
        return tuple(self._numbers.setdefault(one, len(self._numbers) + 1) for one in list(ids)[:most])

    def sources(self) -> tuple[str, ...]:
        """What each number stands for: date and outlet, and the sentence."""
        sentences = self.whole["sentences"]
        cited = sentences[sentences["sentence_id"].isin(list(self._numbers))]
        short = dict(zip(self.named["article_id"], self.named["short"], strict=True))
        said = {
            str(sentence_id): f"{short[article_id]}, sentence {position}"
            for sentence_id, article_id, position in zip(
                cited["sentence_id"], cited["article_id"], cited["position"], strict=True
            )
        }
        return tuple(said[sentence_id] for sentence_id in self._numbers)


def version(whole: Corpus) -> str:
    """Version of the data: twelve digits that change with any article or vocabulary."""
    sums = sorted(whole["articles"]["sha256"].astype(str))
    return sha256("\n".join([*sums, whole.vocabularies.version]).encode()).hexdigest()[:12]


def shorten(words: str) -> str:
    """Words of a passage that fit a line or three, cut between two words."""
    plain = " ".join(words.split())
    if len(plain) <= _LONGEST:
        return plain
    return plain[:_LONGEST].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def closed(words: str) -> str:
    """Words of a passage with the quotation mark that ends behind them, where one is left open in them."""
    if words.count("“") > words.count("”"):
        return words + "”"
    return words + '"' if words.count('"') % 2 else words


def section(
    heading: str, lines: Iterable[Line], *, most: int, empty: str, picture: Picture | None = None
) -> Section:
    """A section of at most so many lines, which says how many it leaves out."""
    every = tuple(lines)
    return Section(heading, every[:most], max(0, len(every) - most), empty, picture)
