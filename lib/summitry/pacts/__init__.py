"""What an article says was signed, exchanged or adopted: each document, and passages that name none.

A document counts when a verb of signing (`signing_terms`) that tells of something done now governs its noun
(`document_terms`), in a sentence that goes on from one ("These included ..."), in a list under a heading
that announces it, or when a joint statement is quoted.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from summitry.layout import ArticleText
from summitry.pacts.found import Signing
from summitry.pacts.lists import may_announce
from summitry.pacts.reader import Reader
from summitry.pacts.told_otherwise import has_joint_text, may_welcome

if TYPE_CHECKING:  # rows stand in the package that imports this one
    from summitry.extract.rows import Name

__all__ = ["Signing", "read"]


def read(text: ArticleText, names: "Sequence[Name]") -> list[Signing]:
    """Find the documents of an article's report, and the passages that name none.

    Args:
        text: The article; its boilerplate is left out.
        names: Organisations and titles in it.

    Returns:
        Both in reading order; the same document may be told of in several sentences. No document noun or no
        verb of signing: none.
    """
    if not text.found("document_terms"):
        return []
    folded = text.folded
    if not (
        text.found("signing_terms")
        or has_joint_text(folded)
        or may_announce(folded)
        or may_welcome(folded, 0, len(folded))
    ):
        return []
    return Reader(text, names).read()
