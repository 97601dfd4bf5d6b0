"""What reading gives: articles, and a problem for each thing that could not be read."""

import datetime as dt
import hashlib
from dataclasses import dataclass, field, replace
from typing import NamedTuple


class Problem(NamedTuple):
    """A row of `tables.PROBLEMS`."""

    source: str
    line: int | None
    finding: str
    remedy: str
    lost: str


@dataclass(frozen=True)
class Article:
    """One article as it was read. What the text itself says of date and place is left to `layout`."""

    article_id: str
    body: str
    source: str
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published_on: dt.date | None = None
    published_basis: str | None = None
    published_rule: str | None = None

    @property
    def sha256(self) -> str:
        """Checksum of the body."""
        return hashlib.sha256(self.body.encode()).hexdigest()


@dataclass
class Folder:
    """What a folder held: articles in the order of their files, and what could not be read."""

    articles: list[Article] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def refuse(
        self, source: str, finding: str, remedy: str, *, line: int | None = None, lost: str = "article"
    ) -> None:
        """Add a problem."""
        self.problems.append(Problem(source, line, finding, remedy, lost))

    def keep(self, article: Article, line: int | None = None) -> None:
        """Add an article, unless it has no text or that of another; a second article of the same id gets a number."""
        if not any(character.isalnum() for character in article.body):
            self.refuse(
                article.source,
                "there is no text in it",
                "Add the text of the article, or delete it.",
                line=line,
            )
            return
        twin = self._by_body.get(article.body)
        if twin:
            self.problems.append(
                Problem(
                    article.source,
                    line,
                    f'the text is the same as that of "{twin}"',
                    "Delete one of the two.",
                    "article",
                )
            )
            return
        name, number = article.article_id, 2
        while name in self._ids:
            name, number = f"{article.article_id}-{number}", number + 1
        if name != article.article_id:
            self.problems.append(
                Problem(
                    article.source,
                    line,
                    f'there is another article with the id "{article.article_id}"; this one is called "{name}"',
                    "Give it an id of its own.",
                    "nothing",
                )
            )
            article = replace(article, article_id=name)
        self._ids.add(name)
        self._by_body[article.body] = name
        self.articles.append(article)

    _ids: set[str] = field(default_factory=set, repr=False)
    _by_body: dict[str, str] = field(default_factory=dict, repr=False)
