"""Checks of arguments that several calls share."""

from __future__ import annotations

import re

from rcext.errors import ConfigurationError

_NUMBER = re.compile(r"[+0-9(][-0-9 ().,;/*#x+]*", re.IGNORECASE)


def phone_number(call: str, argument: str, value: object) -> str:
    """A phone number as the caller wrote it, without space around it.

    Args:
        call: the function, for the error.
        argument: its argument, for the error.
        value: the number.

    Raises:
        ConfigurationError: it is no text, has no digit, or has characters that no number has.
    """
    text = value.strip() if isinstance(value, str) else ""
    if not _NUMBER.fullmatch(text) or not any(character.isdigit() for character in text):
        raise ConfigurationError(
            f"{call}: {argument}={value!r} is no phone number; E.164 is best, such as '+16505550100'"
        )
    return text


def plain_text(call: str, argument: str, value: object) -> str:
    """A text that can be sent.

    Args:
        call: the function, for the error.
        argument: its argument, for the error.
        value: the text.

    Raises:
        ConfigurationError: it is none, or has half a character (a lone surrogate).
    """
    if not isinstance(value, str):
        raise ConfigurationError(f"{call}: {argument}={value!r} should be a text")
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise ConfigurationError(f"{call}: {argument} has half a character at {error.start}: {value!r:.60}") from None
    return value
