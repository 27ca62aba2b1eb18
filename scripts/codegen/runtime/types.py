"""Small types that generated modules and their callers share."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from typing import IO, TYPE_CHECKING, Any, Final, Generic, Literal, TypeAlias, TypeVar

from .arguments import Explaining

if TYPE_CHECKING:
    import os

    import httpx

T_co = TypeVar("T_co", covariant=True)

JSON: TypeAlias = "dict[str, JSON] | list[JSON] | str | int | float | bool | None"
"""Any JSON value."""

Content: TypeAlias = "bytes | str | os.PathLike[str] | IO[bytes] | Iterable[bytes]"
"""What a file part may be made of. Paths and file objects are streamed, and read again from their start (or from where
the object stood) when the request has to be sent again; what can be read only once is first copied to a temporary file.
"""


class Unset(enum.Enum):
    """The type of `UNSET`; a one-member enum, so that `value is UNSET` narrows for type checkers."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""Absent, where the API tells an absent field from one that is null. Everywhere else absent is `None`."""


if TYPE_CHECKING:
    EnumType: TypeAlias = enum.EnumType
else:

    class EnumType(enum.EnumType):
        """Metaclass of enums that suggest a member for an unknown name."""

        def __getattr__(cls, name):
            members = cls.__dict__.get("_member_map_", {})
            if name in members:
                return members[name]
            hint = ""
            if not name.startswith("_"):
                from .arguments import did_you_mean

                hint = did_you_mean(name.upper(), members)
            message = f"{cls.__name__!r} has no member {name!r:.100}{hint}"  # language: allow
            raise AttributeError(message, name=name)


class OpenEnum(enum.StrEnum, metaclass=EnumType):
    """A string enum that keeps values it does not know.

    `Direction("Sideways")` gives a member that compares equal to `"Sideways"`, is sent unchanged, and whose
    `is_known` is false; nothing is registered, so garbage cannot fill memory.
    """

    wire: str
    """The value as it is sent: a plain string."""

    def __init__(self, value: str) -> None:
        self.wire = value

    @classmethod
    def _missing_(cls, value: object) -> OpenEnum | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        member.wire = value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the specification that this package was made from lists the value."""
        return self._value_ in type(self)._value2member_map_

    def __str__(self) -> str:
        return self.wire

    def __eq__(self, other: object) -> bool:
        return str.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return str.__ne__(self, other)

    __hash__ = str.__hash__


class OpenIntEnum(enum.IntEnum, metaclass=EnumType):
    """An integer enum that keeps values it does not know, as `OpenEnum` does."""

    wire: int
    """The value as it is sent: a plain integer."""

    def __init__(self, value: int) -> None:
        self.wire = value

    @classmethod
    def _missing_(cls, value: object) -> OpenIntEnum | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_ = f"VALUE_{value}"
        member._value_ = value
        member.wire = int(value)
        return member

    @property
    def is_known(self) -> bool:
        """Whether the specification that this package was made from lists the value."""
        return self._value_ in type(self)._value2member_map_

    def __str__(self) -> str:
        return str(self.wire)

    __hash__ = int.__hash__


class UnknownVariant:
    """A union member that the specification does not know. It keeps the object and sends it back unchanged."""

    __slots__ = ("raw",)

    raw: dict[str, Any]

    def __init__(self, raw: dict[str, Any]) -> None:
        self.raw = raw

    def to_dict(self) -> dict[str, Any]:
        """Return the unchanged object."""
        return self.raw

    def __eq__(self, other: object) -> bool:
        return self.raw == other.raw if isinstance(other, UnknownVariant) else NotImplemented

    __hash__ = None  # type: ignore[assignment]  # mutable: the documented way to forbid hashing

    def __repr__(self) -> str:
        # keys only: what is not known may be a secret
        return f"UnknownVariant({sorted(self.raw)})"


class File(metaclass=Explaining):
    """A file to upload.

    Args:
        content: bytes, text, a path, a binary file object or an iterable of chunks.
        filename: the name the server sees; unless given, the path's or the file object's own, without folders.
        content_type: the media type; unless given, it is guessed by the name, or else by the first bytes.
    """

    __slots__ = ("content", "content_type", "filename")

    def __init__(self, content: Content, filename: str | None = None, content_type: str | None = None) -> None:
        self.content = content
        self.filename = filename
        self.content_type = content_type

    def __repr__(self) -> str:
        return f"File(filename={self.filename!r}, content_type={self.content_type!r})"


class Response(Generic[T_co]):
    """A successful answer: what the endpoint's `*_detailed` functions return.

    Attributes:
        status: the HTTP status, always one that the specification lists as success.
        headers: the response headers.
        parsed: the decoded body.
        raw: the underlying `httpx.Response`.
    """

    __slots__ = ("parsed", "raw")

    parsed: T_co
    raw: httpx.Response

    def __init__(self, raw: httpx.Response, parsed: T_co) -> None:
        self.raw = raw
        self.parsed = parsed

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self.raw.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The response headers."""
        return self.raw.headers

    @property
    def content(self) -> bytes:
        """The unchanged body."""
        return self.raw.content

    @property
    def request_id(self) -> str | None:
        """RingCentral's id of this request (`RCRequestId`), to quote to their support."""
        request_id: str | None = self.raw.headers.get("RCRequestId")
        return request_id

    def __repr__(self) -> str:
        return f"Response(status={self.status}, request_id={self.request_id!r}, parsed={type(self.parsed).__name__})"


Headers: TypeAlias = Mapping[str, str]
