"""A wording of the event vocabulary where it was found."""

from dataclasses import dataclass

from summitry.cues.clauses import Clause
from summitry.cues.demands import Demand
from summitry.dates import DateMention
from summitry.text import Match


@dataclass
class Cue:
    """A wording that may name an event: where it stands, how it is used, what it demands, and the time that belongs to it."""

    match: Match
    clause: Clause
    is_verb: bool
    demand: Demand
    mention: DateMention | None = None

    @property
    def code(self) -> str:
        """The kind of event."""
        return self.match.term.code

    @property
    def start(self) -> int:
        """Where the wording starts."""
        return self.match.start

    @property
    def end(self) -> int:
        """Where the wording ends."""
        return self.match.end
