"""Sort order of text in lists for people.

The original sorts with the browser's `localeCompare`, which compares letters first, then accents, then case. This
module implements that order: exactly for ASCII, by letters, accents and case for characters that decompose (Unicode
NFKD), and by code point for other scripts.
"""

from __future__ import annotations

import unicodedata
from typing import TypeAlias

StringKey: TypeAlias = "tuple[str, str, str]"
"""Letters, then accents, then case."""

_PUNCTUATION = "\t\n\v\f\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$"
_OTHER_PUNCTUATION, _OTHER_LETTER = "\x2f", "\x7f"
_STROKES = str.maketrans(
    {
        letter: parts
        for pair in ("øo\u0338", "łl\u0335", "đd\u0335", "ðd\u0335", "ħh\u0335", "æae\u0338", "œoe\u0338")
        for letter, parts in ((pair[0], pair[1:]), (pair[0].upper(), pair[1:].upper()))
    }
)
"""Letters with a stroke and ligatures, which sort as accented letters, but which NFKD does not decompose."""


class _Ranks(dict[int, str]):
    """Translation table to characters that sort in the right place; accents are removed."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        category = unicodedata.category(character)
        if category[0] in "MC":
            rank = ""
        elif category == "Nd":
            rank = str(unicodedata.digit(character))
        else:
            rank = (_OTHER_PUNCTUATION if category[0] in "ZPS" else _OTHER_LETTER) + character
        self[code] = rank
        return rank


_RANKS = _Ranks({ord(character): chr(1 + place) for place, character in enumerate(_PUNCTUATION)})
_RANKS.update({code: chr(code) for span in (range(0x30, 0x3A), range(0x61, 0x7B)) for code in span})


def string_key(value: object) -> StringKey:
    """Return the sort key of a value as text: `a` before `B`, `e` before `é`.

    Absent and false values sort as empty text.
    """
    text = str(value) if value else ""
    if text.isascii():
        return text.lower().translate(_RANKS), "", text.swapcase()
    parts = unicodedata.normalize("NFKD", text.translate(_STROKES))
    accents = "".join(character if unicodedata.combining(character) else " " for character in parts)
    return parts.casefold().translate(_RANKS), accents.rstrip(" "), parts.swapcase()
