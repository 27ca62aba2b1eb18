"""Checks of arguments that several calls share."""

from __future__ import annotations

import re

from rcext.errors import ConfigurationError

_NUMBER = re.compile(r"[+0-9(][-0-9 ().,;/*#x+]*", re.IGNORECASE)


def phone_number(call: str, argument: str, value: object) -> str:
    """Return a phone number as the caller wrote it, without surrounding space.

    Args:
        call: the function, for the error.
        argument: its argument, for the error.
        value: the number.

    Raises:
        ConfigurationError: it is not a string, lacks a digit, or has characters that no phone number has.
    """
    text = value.strip() if isinstance(value, str) else ""
    if not _NUMBER.fullmatch(text) or not any(character.isdigit() for character in text):
        raise ConfigurationError(
            f"{call}: {argument}={value!r:.60} is not a phone number; E.164 is best, such as '+16505550100'"
        )
    return text


def plain_text(call: str, argument: str, value: object) -> str:
    """Return a string that can be sent.

    Args:
        call: the function, for the error.
        argument: its argument, for the error.
        value: the string.

    Raises:
        ConfigurationError: it is not a string, or has a lone surrogate (half of an emoji, for example).
    """
    if not isinstance(value, str):
        raise ConfigurationError(f"{call}: {argument}={value!r:.60} must be a string")
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise ConfigurationError(f"{call}: {argument} has a lone surrogate at {error.start}: {value!r:.60}") from None
    return value
