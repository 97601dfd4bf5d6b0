"""Bytes -> text, in whatever encoding they are."""

from charset_normalizer import from_bytes


def decode(content: bytes) -> tuple[str, str | None]:
    """Decode a text file: UTF-8 with or without a byte order mark, else the encoding that fits best.

    Encodings of one family often fit equally well; then Windows-1252 counts, the commonest for English.

    Returns:
        The text, and the encoding where it had to be guessed.

    Raises:
        ValueError: It is not text; the message is a finding.
    """
    guessed = None
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        fitting = list(from_bytes(content))
        if not fitting:
            raise ValueError("it is not text, or its encoding could not be told") from None
        best = fitting[0]
        equal = (match for match in fitting if (match.chaos, match.coherence) == (best.chaos, best.coherence))
        best = next((match for match in equal if match.encoding == "cp1252"), best)
        text = str(best)
        guessed = None if best.byte_order_mark else best.encoding
    if (
        text.count("\x00")
        or sum(text.count(mark) for mark in "\x01\x02\x03\x04\x05\x06\x07\x08\x0e\x0f\x10\ufffd")
        > len(text) / 100
    ):
        raise ValueError("it is not a text file")
    return text, guessed
