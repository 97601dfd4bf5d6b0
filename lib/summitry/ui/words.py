"""Words on a page: what stands in a label is Markdown to Streamlit, so it is made plain first."""

import re

from summitry.wording import count, in_phrase, listing, sentence, share

__all__ = ["count", "heading", "in_phrase", "listing", "plain", "sentence", "share"]

# Whatever could start a link, an image, a formula, a directive, an icon or a list.
_MARKUP = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>$:^@&=/])")
# Markdown looks for addresses once more when all else is done, so that no escape keeps it from linking them; a word
# joiner, which takes no room and breaks no line, does.
_ADDRESS = re.compile(r"(?=://)|(?<=www)(?=\.)|(?=@)", re.IGNORECASE)
_JOINER = "\u2060"
# What tells programs the kind of a column says nothing to readers; what tells it from another does.
_IN_WORDS = {
    "^is | (?:codes?|on)$": "",
    " one$": ", first side",
    " other$": ", second side",
    "per 1000": "per 1,000",
}
_HEADINGS = {
    "from_on": "First day",
    "to_on": "Last day",
    "event_on": "Day of talks",
    "is_span": "Not one day",
    "value_to": "Up to",
    "log_odds": "Log-odds",
    **dict.fromkeys(("date_basis", "published_basis", "signed_basis"), "How known"),
    **dict.fromkeys(("date_rule", "published_rule", "event_rule"), "Known from"),
}


def plain(text: object) -> str:
    """Escape a text so that Streamlit's Markdown shows it as it stands, on one line.

    Backslashes do all but bare addresses, web and mail, which Markdown links whatever is escaped in
    them: a mark that nobody sees parts those.
    """
    return _MARKUP.sub(r"\\\1", _ADDRESS.sub(_JOINER, " ".join(str(text).split())))


def heading(column: str) -> str:
    """A column's name as a reader sees it: `Signed` for `signed_on`, `Inferred` for `is_inferred`."""
    words = column.replace("_", " ")
    for pattern, said in _IN_WORDS.items():
        words = re.sub(pattern, said, words)
    return _HEADINGS.get(column) or sentence(words)
