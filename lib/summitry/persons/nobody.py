"""What looks like a title or a name and is nobody's."""

import re
from bisect import bisect_left

from summitry import names
from summitry.layout import ArticleText
from summitry.names import Part, given
from summitry.patterns import compiled
from summitry.persons.roster import Sighting
from summitry.persons.surroundings import Surroundings
from summitry.titles.phrases import Title

_NAMED_AFTER = compiled(
    r"\b(?:order|medal|prize|award|airport|street|avenue|square|foundation|named) (?:of|to|after) (?:the )?$|\b(?:hms|rms|uss|mv|ship|vessel|liner|carrier) $"
)


# "Borg And Foreign Minister Sign Reef Pact": in a headline a verb has a capital as well.
_HEADLINED = frozenset(
    "address addresses arrived concluded discussed held hosted met paid received signed visited agree agrees announces arrive arrives ask asks attend attends back backs begin begins call calls condemn conclude concludes confer confers congratulates delivers departs discuss discusses exchange expresses gives greets hail hails hold holds ink inks invite invites launch leave leaves meet meets joins lauds makes open opens participate participates pledge pledges praise praises "
    "reach receive receives return returns reaffirm reaffirms say says seal seals seek seeks sign signs speaks start starts stress stresses talk talks tell tells thanks travels urge urges visit visits vow vows welcome welcomes".split()
)

_SHORTENED = re.compile(r"[A-Z][a-z][A-Z]s?$")
_HEADLINES = 3  # sentences at the start, of which one may be a headline
# "Queen Ana airport", "King Luis bridge": named after somebody, in small letters.
_NAMED: tuple[str, ...] = tuple(
    f" {thing}"
    for thing in "airport university hospital bridge stadium street avenue foundation award prize scholarship cup highway square mosque library museum academy port dam".split()
)
_THING = re.compile(rf"(?:{'|'.join(_NAMED)})\b")


def bears(page: Surroundings, sighting: Sighting, title: Title) -> bool:
    """Whether what looks like a title is none of somebody who acts, or no name follows: "11:43 PM Updated", "the Order of Prince", "Culture (4) MoU"."""
    if _SHORTENED.match(sighting.parts[0]) or _acts_in_headline(page, sighting):
        return True
    if page.body[title.start : title.end].upper() == "PM" and page.folded[title.start - 2].isdigit():
        return True
    return _NAMED_AFTER.search(page.folded, max(0, title.start - 30), title.start) is not None


def names_thing(page: Surroundings, end: int) -> bool:
    """Whether a title with the name that ends there is only part of the name of a thing: "Queen Ana airport"."""
    # "President Banda awarded the prize" goes on with a longer word.
    return page.folded.startswith(_NAMED, end) and _THING.match(page.folded, end) is not None


def is_headline(text: ArticleText, start: int) -> bool:
    """Whether the sentence around a place is a line without a full stop in which most words have a capital."""
    sentence = text.sentences[text.sentence_at(start)]
    line = text.body[sentence.start : sentence.end]
    if len(line) > 200 or line.endswith((".", "!", "?", "”", '"', ":", ";", ",")):
        return False
    words = [word for word in line.split() if word[:1].isalpha() and len(word) > 3]
    return sum(word[0].isupper() for word in words) > 0.7 * len(words)


def _acts_in_headline(page: Surroundings, sighting: Sighting) -> bool:
    """Whether the word behind a title in a headline is what somebody does: "Emir Leaves Suva", "PRESIDENT TOURS MINE".

    A name stands in the text again, a verb with its capital does not.
    """
    word, key = sighting.parts[0], sighting.keys[0]
    number = page.text.sentence_at(sighting.start)
    if number >= _HEADLINES or not (word[-1] in "sS" or key in names.SMALL_WORDS) or given.is_sure(key):
        return False
    after = page.body[page.text.sentences[number].end :]
    return (
        bool(after)
        and word not in after
        and word.capitalize() not in after
        and is_headline(page.text, sighting.start)
    )


def is_headline_verb(text: ArticleText, part: Part) -> bool:
    """Whether a word behind a title or a name is what somebody does in a headline: "Emir Leaves Oslo", "Borg Asks Ana Ruiz"."""
    return part.key in _HEADLINED and is_headline(text, part.start)


def is_called(page: Surroundings, sighting: Sighting, title: Title) -> bool:
    """Whether one word behind a title is no name: "the palace's official Signal app", "his wife Suva Mayor Ana Couto", "Export Promotion"."""
    if title.codes == ("official",) or names.is_abstract(sighting.keys[0]):
        return True
    if title.codes == ("executive",) and sighting.start - 1 in page.countries_by_end:
        return True  # "the CEO of Fiji Ports"
    if sighting.keys[0] in _HEADLINED and page.body[sighting.end + 1 : sighting.end + 2].isupper():
        return True
    index = bisect_left(page.title_starts, sighting.end + 1)
    following = page.titles[index] if index < len(page.titles) else None
    return (
        following is not None
        and following.start == sighting.end + 1
        and following.role is not None
        and title.role is None
        and page.body[following.end : following.end + 1] == " "
        and page.body[following.end + 1 : following.end + 2].isupper()
    )
