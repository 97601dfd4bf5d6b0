"""Annotations: what a person read in the articles, one JSON object a line, checked before anything is compared.

Each line names its article (`id`) and any of `FIELDS_READ`; a field that is left out is not
compared, one that is null or empty says that the article has none. `_NOTES`, the parties
of documents, the verbs of statements and the sentences of dates are kept and not compared.
"""

import datetime as dt
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from summitry.errors import SummitryError, phrase
from summitry.evaluation.matching import Annotation
from summitry.evaluation.measures import FIELDS
from summitry.evaluation.statements import OUTCOMES
from summitry.tables import EVENTS
from summitry.vocabulary import Vocabularies

Check = Callable[[Any], None]
_NOTES = (
    "note",
    "source",
    "synthetic",
    "published_basis",
    "documents_mentioned_unnamed",
    "dates",
    "statements",
)
FIELDS_READ = (
    *FIELDS, "sectors", "sectors_optional", "people", "people_optional", "organisations", "organisations_optional",
    "documents", "quotes", "statements", "dates", "figures", "events", "commitments", "follow_ups",
)  # fmt: skip
_STATUSES = next(column.allowed for column in EVENTS.columns if column.name == "status_code")


class _Wrong(Exception):
    """What is wrong with a value: the way to it, the finding, and what is allowed."""

    def __init__(self, finding: str, allowed: Collection[str] = ()) -> None:
        super().__init__(finding)
        self.way: list[str] = []
        self.finding, self.allowed = finding, allowed


def _said(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)[:60]


def _text(value: Any) -> None:
    if not isinstance(value, str) or not value.strip():
        raise _Wrong(f"{_said(value)} is not a text")


def _day(value: Any) -> None:
    try:
        is_day = len(value) == 10 and bool(dt.date.fromisoformat(value))
    except (TypeError, ValueError):
        is_day = False
    if not is_day:
        raise _Wrong(f"{_said(value)} is not a date written as YYYY-MM-DD")


def _number(value: Any) -> None:
    # A whole number may be too long for anything that the tables could hold.
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < 1e300:
        raise _Wrong(f"{_said(value)} is not a number")


def _flag(value: Any) -> None:
    if not isinstance(value, bool):
        raise _Wrong(f"{_said(value)} is neither true nor false")


def _one_of(allowed: Collection[str]) -> Check:
    def check(value: Any) -> None:
        """Refuse a value that is not among the allowed ones."""
        if not isinstance(value, str) or value not in allowed:
            raise _Wrong(f"{_said(value)} is not known", allowed)

    return check


def _or_null(check: Check) -> Check:
    def checked(value: Any) -> None:
        """Let null pass."""
        if value is not None:
            check(value)

    return checked


def _each(check: Check) -> Check:
    def checked(values: Any) -> None:
        """Refuse what is no list, or a list with a wrong value."""
        if not isinstance(values, list):
            raise _Wrong(f"{_said(values)} is not a list")
        for number, value in enumerate(values, start=1):
            with _on_the_way(str(number)):
                check(value)

    return checked


def _record(needed: Mapping[str, Check], further: Mapping[str, Check]) -> Check:
    known = {**needed, **further}

    def checked(value: Any) -> None:
        """Refuse what is no object, or lacks a field, or has an unknown or wrong one."""
        if not isinstance(value, dict):
            raise _Wrong(f"{_said(value)} is not an object", known)
        for name in needed:
            if name not in value:
                raise _Wrong(f'"{name}" is missing')
        for name, held in value.items():
            if name not in known:
                raise _Wrong(f'the field "{name[:60]}" is not known', known)
            with _on_the_way(name):
                known[name](held)

    return checked


@contextmanager
def _on_the_way(step: str) -> Iterator[None]:
    """Add a step to the way of whatever is found to be wrong inside."""
    try:
        yield
    except _Wrong as wrong:
        wrong.way.insert(0, step)
        raise


def _line(vocabularies: Vocabularies) -> Check:
    """The check of one line; its codes are those of the vocabularies."""
    sectors, countries, events, commitments = (
        _one_of(vocabularies.concepts[name]) for name in ("sectors", "countries", "event_kinds", "commitment_kinds")
    )  # fmt: skip
    kinds = vocabularies.concepts["document_kinds"].values()
    document = _one_of({name for kind in kinds for name in (kind.extra["gold_kind"], kind.code)})
    fields: dict[str, Check] = {
        **dict.fromkeys(("published", "event_date"), _or_null(_day)),
        **dict.fromkeys(("dateline_place", "place"), _or_null(_text)),
        **dict.fromkeys(("host", "guest"), _or_null(countries)),
        **dict.fromkeys(("sectors", "sectors_optional"), _each(sectors)),
        **dict.fromkeys(("people", "people_optional", "organisations_optional"), _each(_text)),
        "organisations": _each(_record({"text": _text, "name": _text}, {})),
        "documents": _each(
            _record(
                {"kind": document, "title": _text},
                {**dict.fromkeys(("sectors", "sectors_optional"), _each(sectors)), "parties": _each(_text)},
            )
        ),
        "quotes": _each(_record({"speaker": _text, "start": _text}, {})),
        "statements": _each(_record({"speakers": _each(_text), "evidence": _text}, {"verb": _text})),
        "dates": _each(_record({"text": _text, "value": _or_null(_text)}, {"evidence": _text})),
        "figures": _each(_record({"value": _number, "unit": _text}, {"qualifier": _or_null(_text)})),
        "events": _each(
            _record({"kind": events, "status": _one_of(_STATUSES), "when": _or_null(_text), "words": _text}, {})
        ),
        "commitments": _each(
            _record({"kind": commitments, "strength": _one_of(("firm", "soft")), "evidence": _text}, {"by": _each(_text)})
        ),
        "follow_ups": _each(
            _record({"evidence": _text, "status": _one_of(OUTCOMES), "later": _each(_text)}, {"optional": _flag})
        ),
    }  # fmt: skip
    return _record({"id": _text}, {**fields, **dict.fromkeys(_NOTES, lambda _: None)})


def read(
    path: Path, vocabularies: Vocabularies, article_ids: Iterable[str], place: str = "the tables"
) -> list[Annotation]:
    """Read annotations, one JSON object a line; empty lines are left out.

    Args:
        path: The file, UTF-8.
        vocabularies: Whose codes the annotations may use.
        article_ids: The articles there are; an annotation of any other is a mistake.
        place: Where these articles are, as the reader knows it.

    Raises:
        SummitryError: The file cannot be read or holds nothing; or a line is no JSON object, has a field or
            a code that is not known, names no article that is there, or one that has a line already.
    """
    check, known = _line(vocabularies), set(article_ids)
    annotations: dict[str, Annotation] = {}
    for number, annotation in _objects(path):
        where = f"{path}, line {number}"
        try:
            check(annotation)
        except _Wrong as wrong:
            way = f"{', '.join(wrong.way)}: " if wrong.way else ""
            raise SummitryError(
                phrase(where, f"{way}{wrong.finding}", "Correct the line.", wrong.allowed)
            ) from None
        article_id = annotation["id"]
        if article_id not in known:
            finding = f'there is no article "{article_id[:60]}" in {place}'
            raise SummitryError(phrase(where, finding, "Correct the id, or take the line out.", known))
        if article_id in annotations:
            finding = f'the article "{article_id[:60]}" has a line already'
            raise SummitryError(phrase(where, finding, "Make one line of the two."))
        annotations[article_id] = annotation
    if not annotations:
        raise SummitryError(phrase(str(path), "it holds no annotation", "Write one JSON object an article."))
    return list(annotations.values())


def _objects(path: Path) -> Iterator[tuple[int, Any]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        found = "there is no such file" if isinstance(error, FileNotFoundError) else f"it could not be opened ({error.strerror})"  # fmt: skip
        raise SummitryError(
            phrase(str(path), found, "Give a file of annotations, one JSON object a line.")
        ) from error
    except ValueError as error:
        raise SummitryError(phrase(str(path), "it is not UTF-8 text", "Save it as UTF-8.")) from error
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            yield number, json.loads(line)
        except (ValueError, RecursionError) as error:
            finding = f"the line is not JSON ({str(error)[:80]})"
            raise SummitryError(
                phrase(f"{path}, line {number}", finding, "Write one JSON object a line.")
            ) from error
