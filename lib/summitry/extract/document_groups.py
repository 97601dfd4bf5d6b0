"""Passages that speak of signed documents without naming them ("a series of concrete agreements")."""

from collections.abc import Sequence

from summitry.extract.rows import Document, DocumentGroup
from summitry.layout import ArticleText
from summitry.pacts import Signing

_NEXT = 2  # sentences behind a passage in which documents named are those that it speaks of


def extract(
    text: ArticleText, signings: Sequence[Signing], documents: Sequence[Document]
) -> list[DocumentGroup]:
    """Find the passages; those whose documents are itemised are left out.

    A passage is itemised when the article goes on to name what it speaks of: all of it where it gives no
    number, else at least half as many as it counts. A plural by itself ("agreements were signed") is no
    passage of its own where documents are named or a number of them was given. A number is told once.

    Args:
        text: The article.
        signings: What it says was signed.
        documents: The documents that it names.

    Returns:
        One row for each passage, in reading order; no passage, no rows.
    """
    kept: list[DocumentGroup] = []
    for group in signings:
        if not group.is_group or group.is_definite or _is_itemised(text, group, documents):
            continue
        # "24 agreements and memoranda" are one passage.
        if kept and group.is_bare and 0 < group.start - kept[-1].end < 8:
            whole = group._replace(start=kept[-1].start)
            kept[-1] = kept[-1]._replace(end=group.end, sector_codes=_sectors(text, whole))
            continue
        if group.is_bare and (documents or any(row.count for row in kept)):
            continue
        if group.number is not None and any(row.count == group.number for row in kept):
            continue
        kept.append(DocumentGroup(group.start, group.end, group.number, _sectors(text, group)))
    return kept


def _is_itemised(text: ArticleText, group: Signing, documents: Sequence[Document]) -> bool:
    if group.number is None:
        here = text.sentence_at(group.start)
        follow = (text.sentence_at(document.start) - here for document in documents)
        return group.is_itemised or any(0 < distance <= _NEXT for distance in follow)
    named = sum(document.start > group.start for document in documents)
    return 2 * named >= group.number


def _sectors(text: ArticleText, group: Signing) -> str:
    codes = dict.fromkeys(
        match.term.code
        for match in text.found("sector_terms")
        if group.start <= match.start and match.end <= group.end
    )
    return ";".join(codes)
