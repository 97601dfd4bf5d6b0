"""What an article says was signed, exchanged or adopted: each document, and passages that name none.

A document counts when a verb of signing (`signing_terms`) that tells of something done now governs its noun
(`document_terms`), in a sentence that goes on from one ("These included ..."), in a list under a heading
that announces it, or when a joint statement is quoted.

The way of a sentence through the modules:

- `reader` goes through the sentences that `passages` gives, and remembers what those before said; `list_marks` parts
  lists in running text, "i) ... ii) ...", and `bygone` leaves out what tells of a visit of long ago.
- `phrases` finds what may name a document: `nouns` with their `openings` and `modifiers` before them, and behind them
  words up to where `title_ends`, `subject_ends`, `title_limits` and `title_trims` say that they end; these ask for
  `finite_verbs`, and for names that are `known`.
- `signing_verbs` finds the verbs of signing; `signing_nouns` tells what "the signing of" reports, `signing_lines` where it
  opens a heading or an item of a list. Most sentences have no noun or no verb, and are left here.
- `links` ties the phrases to the verbs: `phrase_chains` makes chains of phrases for which one verb speaks, `objects`
  judges a verb before them, `verbs_behind` the words up to one behind them, `news` a participle there, `object_kinds` which documents each verb can have,
  `picked_out`, `fruits` and `without_verb` what is said otherwise. `long_ago`, `older` and `other_signers` say what was not signed now, or not by the two sides.
- `phrase_documents` unfolds a phrase that was signed: pairs of parties, `plural_areas`, one document, or a group.
- `counted_again` finds numbers that stand for documents told before; `continuations`, `further_ones`, `pointing`, `one_by_one`, `described` and `unnamed_items` read sentences that go on from documents told before.
- `pronouns` finds documents that are told of first, and then said to be signed: "They have an accord on tea. It was signed ...".
- `list_headers` finds what announces a list, `list_lines` reads the lines below.

What a document is about: `subject_lists` and `subject_commas` part what stands in its title, `subject_behind` finds it
behind the verb, `subject_before` in a sentence before, and `subject_elsewhere` where its title tells of no sector.
`title_words` are those that tell one in a title only. `matters` makes the sectors of a document of all these.

Of what was `found`, `extract.documents` makes rows: `parties` tells who concluded a document, `told_first` and
`retelling` and `preliminary` which passages (each one `told`) are of one document, `plural_areas_retold` which areas of a plural are told of again.
"""

from collections.abc import Sequence
from operator import attrgetter
from typing import TYPE_CHECKING

from summitry.layout import ArticleText
from summitry.pacts import pronouns
from summitry.pacts.found import Signing
from summitry.pacts.list_headers import may_announce
from summitry.pacts.reader import Reader
from summitry.pacts.without_verb import has_joint_text, may_welcome

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
    reader = Reader(text, names)
    found = reader.read()
    if more := pronouns.read(text, reader.known, found):
        return sorted([*found, *more], key=attrgetter("start"))
    return found
