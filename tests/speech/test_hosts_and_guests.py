"""Who is meant by "the host", "the visitor", "Her Majesty" or "she" beside a quotation, in a visit of which both are heads of government."""

from collections.abc import Callable

import pytest

from summitry import speech
from summitry.extract import Survey

_LEAD = "VALLETTA (Reuters) - Maltese Prime Minister Carlos Borg and his Fijian counterpart, Anna Vula, met on Monday.\n\n"
_ROYAL = "OSLO (Reuters) - Norway's Queen Astrid received Chilean President Pablo Soto on Monday.\n\n"
_HE = '"We will all gain from this very soon," '
_PEER = "President Semi Vula of Fiji met his peer of Malta, Rita Borg, on Monday.\n\n"
CASES = [
    (_PEER, _HE + "manifested the Maltese leader.", "Rita Borg"),
    (_PEER, _HE + "the Fijian leader said.", "Semi Vula"),
    (_LEAD, _HE + "said the visiting prime minister.", "Anna Vula"),
    (_LEAD, _HE + "the visitor said.", "Anna Vula"),
    (_LEAD, _HE + "said the host.", "Carlos Borg"),
    (_LEAD, "Borg thanked Vula. " + _HE + "she replied.", "Anna Vula"),
    (_LEAD, "Vula thanked Borg. " + _HE + "he replied.", "Carlos Borg"),
    (_LEAD, "Standing beside Vula, Borg praised her. " + _HE + "the prime minister said.", "Carlos Borg"),
    (_LEAD, "Borg spoke of reefs. " + _HE + "as Vula put it.", "Anna Vula"),
    (_LEAD, '"We will all gain from this very soon." Vula was speaking at a dinner for Borg.', "Anna Vula"),
    (_LEAD, '"We will all gain from this very soon." With these words Vula opened the fair.', "Anna Vula"),
    (_LEAD, _HE + "read one banner.", "banner"),
    (
        _LEAD,
        '"We will all gain from this very soon."\n\nVula made the remarks when she met Borg.',
        "Anna Vula",
    ),
    (_LEAD, '"We will all gain from this" was Vula\'s verdict.', "Anna Vula"),
    (_LEAD, _HE + "sighs Pita Camilleri, mending his nets.", "Pita Camilleri"),
    (_LEAD, "For Hugo Camilleri, who owns a boat, it is late. " + _HE + "he said.", "Hugo Camilleri"),
    (_LEAD, _HE + "according to a letter read by Borg.", "letter"),
    (_LEAD, "Palace spokesman Pita Vella was calm. " + _HE + "the official noted.", "Pita Vella"),
    (_LEAD, "Nora Bird, a nun, wept. " + _HE + "the 71-year-old nun says.", "Nora Bird"),
    (_LEAD, "Nora Bird, a nun, wept. " + _HE + "said a 71-year-old farmer.", "farmer"),
    (_LEAD, "Pope Gregory will come. " + _HE + "the pontiff said.", "Gregory"),
    (_LEAD, "He met Premier Sun Weimin. " + _HE + "Sun said.", "Sun Weimin"),
    (_LEAD, "Amnesty International protested. " + _HE + "the group said.", "Amnesty International"),
    (_LEAD, "Amnesty International protested. Borg smiled. " + _HE + "a group said.", "group"),
    (_ROYAL, _HE + "Her Majesty said.", "Astrid"),
    (_ROYAL, _HE + "said the guest.", "Pablo Soto"),
]


@pytest.mark.parametrize(("lead", "words", "speaker"), CASES, ids=[words[-60:] for _, words, _ in CASES])
def test_host_and_guest_are_told_apart_as_speakers(
    surveyed: Callable[..., Survey], lead: str, words: str, speaker: str
) -> None:
    known = surveyed(lead + words)
    said = speech.read(known.text, known.people, known.names).said
    assert [one.speaker.names for one in said if one.speaker] == [(speaker,)]
