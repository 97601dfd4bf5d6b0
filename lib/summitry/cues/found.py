"""A wording of the event vocabulary where it was found."""

from dataclasses import dataclass

from summitry.cues.clauses import Clause
from summitry.dates import DateMention


@dataclass(slots=True, eq=False)
class Cue:
    """A wording that may name an event: where it stands, how it is used, and the time that belongs to it.

    Attributes:
        start: Where the wording starts.
        end: Where it ends.
        code: The kind of event.
        wording: The wording as the vocabulary gives it.
        form: Of a verb its form, see `clauses.form_of`; "noun" of a noun.
        clause: The clause in which it stands.
        mention: The time that belongs to it.
        phrase: Of a noun, where its phrase begins and its article; see `spans.determiner`.
    """

    start: int
    end: int
    code: str
    wording: str
    form: str
    clause: Clause
    mention: DateMention | None = None
    phrase: tuple[int, str] = (0, "")

    @property
    def is_verb(self) -> bool:
        """Whether the wording is used as a verb."""
        return self.form != "noun"
