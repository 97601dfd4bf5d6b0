"""Words on a page: what stands in a label is Markdown to Streamlit, so it is made plain first."""

import re

from summitry.wording import count, listing, sentence, share

__all__ = ["count", "listing", "plain", "sentence", "share"]

# Whatever could start a link, an image, a formula, a directive, an icon or a list.
_MARKUP = re.compile(r"([\\`*_{}\[\]()#+\-.!|~<>$:^@&=/])")


def plain(text: object) -> str:
    """Escape a text so that Streamlit's Markdown shows it as it stands, on one line.

    Backslashes do all but bare addresses and arrows, which Markdown makes into links and symbols by
    themselves; their marks are escaped one by one, so that no address and no arrow is left.
    """
    return _MARKUP.sub(r"\\\1", " ".join(str(text).split()))
