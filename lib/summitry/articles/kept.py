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
    _ids: set[str] = field(default_factory=set, repr=False)
    _by_body: dict[str, str] = field(default_factory=dict, repr=False)

    def refuse(
        self, source: str, finding: str, remedy: str, *, line: int | None = None, lost: str = "article"
    ) -> None:
        """Add a problem.

        Args:
            source: The file.
            finding: What is wrong.
            remedy: What to do about it.
            line: Where in the file, counted from 1; none where it is the file as a whole.
            lost: What is lost by it: `article`, or `nothing`.
        """
        self.problems.append(Problem(source, line, finding, remedy, lost))

    def keep(self, article: Article, line: int | None = None) -> None:
        """Add an article, unless it has no text or that of another; a second article of the same id gets a number."""
        if not any(character.isalnum() for character in article.body):
            remedy = "Add the text of the article, or delete it."
            self.refuse(article.source, "there is no text in it", remedy, line=line)
            return
        if twin := self._by_body.get(article.body):
            finding = f'the text is the same as that of "{twin}"'
            self.refuse(article.source, finding, "Delete one of the two.", line=line)
            return
        name, number = article.article_id, 2
        while name in self._ids:
            name, number = f"{article.article_id}-{number}", number + 1
        if name != article.article_id:
            finding = (
                f'there is another article with the id "{article.article_id}"; this one is called "{name}"'
            )
            self.refuse(article.source, finding, "Give it an id of its own.", line=line, lost="nothing")
            article = replace(article, article_id=name)
        self._ids.add(name)
        self._by_body[article.body] = name
        self.articles.append(article)
