"""Checks of files and recipients, before anything is sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import IO, TYPE_CHECKING, Any, Protocol, TypeAlias, cast

from rcext._arguments import phone_number, plain_text
from rcext.errors import ConfigurationError
from ringcentral_api.files import file_parts

if TYPE_CHECKING:
    import os

    from ringcentral_api.client import Part
    from ringcentral_api.types import File

Attachment: TypeAlias = "os.PathLike[str] | bytes | str | IO[bytes] | File"
"""A file: a `Path`, bytes, a binary file object, a text, or a `File` with name and media type."""


class HasPhoneNumber(Protocol):
    """A model with a phone number, such as `FaxRequestTo` or the sender of a message."""

    @property
    def phone_number(self) -> str | None:
        """The number."""
        ...


Recipient: TypeAlias = "str | HasPhoneNumber | Mapping[str, Any]"
"""A phone number, or a model or dict that has one; its name is printed on the cover page of a fax."""


def checked_files(
    call: str,
    argument: str,
    files: Iterable[Attachment] | Attachment,
    name: str,
    *,
    most: int | None,
    accept: tuple[str, ...] = (),
) -> list[Part]:
    """Return the parts for a call's files.

    Args:
        call: the function, for errors.
        argument: its argument, for errors.
        files: one or several.
        name: the name of the form field.
        most: the largest size of all files together, if there is a limit.
        accept: the media types that the endpoint accepts, such as `audio/*`; by default all.

    Raises:
        ConfigurationError: a file is missing, empty, in text mode or of another media type, the files are too large
            together, or a text may be meant as a path.
    """
    given = files if isinstance(files, (list, tuple)) else [files]
    for value in cast("Iterable[object]", given):
        if hasattr(value, "raw") and hasattr(value, "status"):
            raise ConfigurationError(f"{call}: {argument}: pass response.content, not the {type(value).__name__}")
    try:
        parts, _ = file_parts(f"{call}: {argument}", name, files, most=most)
    except (TypeError, ValueError) as error:
        raise ConfigurationError(str(error)) from error.__cause__
    for part in parts:
        media = (part.content_type or "").partition(";")[0].strip().lower()
        if accept and media not in accept and f"{media.partition('/')[0]}/*" not in accept:
            raise ConfigurationError(
                f"{call}: {argument}: {part.filename!r} is {media}, but the endpoint accepts {' or '.join(accept)}; "
                "if it is one of those, pass File(..., content_type=...)"
            )
    return parts


def recipients(call: str, to: object, *, names: bool = False) -> list[dict[str, str]]:
    """Return the checked `to` of a message.

    Args:
        call: the function, for errors.
        to: one recipient or several; see `Recipient`.
        names: whether the endpoint accepts their names.

    Raises:
        ConfigurationError: the recipient is missing, or the number of one is invalid.
    """
    if isinstance(to, str | Mapping) or hasattr(to, "phone_number"):
        return [_recipient(call, "to", cast("object", to), names)]  # type: ignore[redundant-cast]  # pyright needs it
    if not isinstance(to, Iterable):
        raise ConfigurationError(f"{call}: to must be a phone number or several, not {type(to).__name__}")
    found = [_recipient(call, f"to[{index}]", value, names) for index, value in enumerate(cast("Iterable[object]", to))]
    if not found:
        raise ConfigurationError(f"{call}: to is empty; give at least one phone number")
    return found


def _recipient(call: str, argument: str, value: object, names: bool) -> dict[str, str]:
    number, name = value, None
    if isinstance(value, Mapping):
        fields = cast("Mapping[str, object]", value)
        number, name = fields.get("phoneNumber"), fields.get("name")
    elif not isinstance(value, str):
        number, name = getattr(value, "phone_number", value), getattr(value, "name", None)
    checked = {"phoneNumber": phone_number(call, argument, number)}
    if names and name is not None:
        checked["name"] = plain_text(call, f"{argument} name", name)
    return checked
