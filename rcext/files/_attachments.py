"""What all calls that send files check before a byte is sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import IO, TYPE_CHECKING, Any, TypeAlias, cast

from rcext._arguments import phone_number
from rcext.errors import ConfigurationError
from ringcentral_api.files import file_parts

if TYPE_CHECKING:
    import os

    from ringcentral_api.client import Part
    from ringcentral_api.types import File

Attachment: TypeAlias = "os.PathLike[str] | bytes | str | IO[bytes] | File"
"""A file: a `Path`, bytes, a binary file object, a text, or a `File`, which says its name and media type too."""


def checked_files(
    call: str,
    argument: str,
    files: Iterable[Attachment] | Attachment,
    name: str,
    *,
    most: int | None,
    accept: tuple[str, ...] = (),
) -> list[Part]:
    """The parts for a call's files.

    Args:
        call: the function, for errors.
        argument: its argument, for errors.
        files: one or several.
        name: the name of the form field.
        most: how many bytes all of them may have together, where that is limited.
        accept: the media types that the endpoint takes, `audio/*` among them; any unless given.

    Raises:
        ConfigurationError: missing, empty, in text mode, all too large together, of a media type that the endpoint does
            not take, or a text that may be meant as a path.
    """
    try:
        parts, _ = file_parts(f"{call}: {argument}", name, files, most=most)
    except (TypeError, ValueError) as error:
        raise ConfigurationError(str(error)) from error.__cause__
    for part in parts:
        media = (part.content_type or "").partition(";")[0].strip().lower()
        if accept and media not in accept and f"{media.partition('/')[0]}/*" not in accept:
            raise ConfigurationError(
                f"{call}: {argument}: {part.filename!r} is {media}, and the endpoint takes {' or '.join(accept)}; "
                "if it is one of those, say so: File(..., content_type=...)"
            )
    return parts


def recipients(call: str, to: object) -> list[dict[str, str]]:
    """The `to` of a message: each number checked.

    Raises:
        ConfigurationError: nobody, or a number that is none.
    """
    if isinstance(to, str):
        return [{"phoneNumber": phone_number(call, "to", to)}]
    if isinstance(to, Mapping) or not hasattr(to, "__iter__"):
        raise ConfigurationError(
            f"{call}: to: expected a phone number or several, got {type(cast('Any', to)).__name__}"
        )
    found = [
        {"phoneNumber": phone_number(call, f"to[{index}]", number)}
        for index, number in enumerate(cast("Iterable[object]", to))
    ]
    if not found:
        raise ConfigurationError(f"{call}: to is empty: there is no recipient")
    return found
