"""Numbers that stand for documents of which the words before spoke: "Five accords were drafted. The ministers signed two, on tea and on salt"."""

from collections.abc import Mapping, Sequence

from summitry.layout import ArticleText
from summitry.matching import Match
from summitry.patterns import compiled
from summitry.text import Sentence, by_sentence

_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?:\s(?:more|others))?"
_SIGNED = r"(?:signed|inked|initialled|initialed|concluded)"
# What each is about follows at once, but no day: "signed two, on Monday and on Tuesday".
_ABOUT = r"(?:\s(?:here|today|on \w+day|\w+day|in [a-z]+))?(?:,|:|\s-+|)\s(?:one\s|those\s)?(?:on|covering|concerning|regarding|in the (?:fields?|areas?) of)\s(?!\w+day\b)"
_COUNTED = compiled(
    rf"\b{_SIGNED}\s(?:another\s|just\s|only\s)?{_NUMBER}(?={_ABOUT})"
    rf"|\b{_NUMBER}(?=\s(?:was|were|have been)\s(?:also\s)?{_SIGNED}{_ABOUT})"
)


def with_counted(
    text: ArticleText,
    report: Sequence[Sentence],
    terms: Sequence[Match],
    signs_of: Mapping[int, Sequence[Match]],
) -> dict[int, Sequence[Match]]:
    """Document terms by the starts of their sentences, with one of no length behind each number that stands for documents.

    Args:
        text: The article.
        report: Its sentences, in reading order.
        terms: Document terms.
        signs_of: Terms of signing by the starts of their sentences.

    Returns:
        The terms by the starts of their sentences, and for each such number that of the last document before it, in its sentence or the one before.
    """
    found: dict[int, Sequence[Match]] = {
        sentence.start: inside for sentence, inside in by_sentence(terms, report)
    }
    last: Match | None = None
    for start, end, _ in report:
        inside = found.get(start, ())
        counted = _COUNTED.search(text.folded, start, end) if start in signs_of else None
        if counted:
            at = counted.end()
            before = next((term for term in reversed(inside) if term.end <= counted.start()), last)
            if before:
                found[start] = sorted([*inside, Match(at, at, before.term)], key=lambda term: term.start)
        last = inside[-1] if inside else None
    return found
