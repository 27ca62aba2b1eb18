"""Models: shared asg error response."""

from __future__ import annotations

from typing import Any

from .._model import Getter, Model, encode, fill, new, typeof


class ASGErrorResponse(Model):
    """The object `ASGErrorResponse`."""

    __slots__ = (
        "error_code",
        "message",
        "errors",
    )
    __fields__ = __slots__
    __converted__ = {
        "errors": "errors",
    }
    error_code: str
    """Code; decide by it, not by the text."""
    message: str
    """Sentence for developers, not for end users."""
    errors: list[ErrorEntry] | None

    def __init__(
        self,
        *,
        error_code: str,
        message: str,
        errors: list[ErrorEntry] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.error_code
        if v is not None:
            d["errorCode"] = v
        v = self.message
        if v is not None:
            d["message"] = v
        v = self.errors
        if v is not None:
            d["errors"] = (
                [i0.to_dict() if typeof(i0) is ErrorEntry else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ASGErrorResponse(d: dict[str, Any]) -> ASGErrorResponse:
    """Decode a `ASGErrorResponse`; what does not fit is passed on."""
    self = new(ASGErrorResponse)
    get: Getter = d.get
    self.error_code = get("errorCode")
    self.message = get("message")
    v = get("errors")
    self.errors = [decode_ErrorEntry(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = (
        None if ASGErrorResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in ASGErrorResponseKeys}
    )
    return self


ASGErrorResponse.__decode__ = decode_ASGErrorResponse
ASGErrorResponseKeys = frozenset(
    (
        "errorCode",
        "message",
        "errors",
    )
)


class ErrorEntry(Model):
    """One error of the newer services."""

    __slots__ = (
        "error_code",
        "message",
    )
    __fields__ = __slots__
    error_code: str
    """Code; decide by it, not by the text."""
    message: str
    """Sentence for developers, not for end users."""

    def __init__(
        self,
        *,
        error_code: str,
        message: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.error_code
        if v is not None:
            d["errorCode"] = v
        v = self.message
        if v is not None:
            d["message"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ErrorEntry(d: dict[str, Any]) -> ErrorEntry:
    """Decode a `ErrorEntry`; what does not fit is passed on."""
    self = new(ErrorEntry)
    get: Getter = d.get
    self.error_code = get("errorCode")
    self.message = get("message")
    self.__extras__ = None if ErrorEntryKeys.issuperset(d) else {k: d[k] for k in d if k not in ErrorEntryKeys}
    return self


ErrorEntry.__decode__ = decode_ErrorEntry
ErrorEntryKeys = frozenset(
    (
        "errorCode",
        "message",
    )
)


class NonEnumeratedPagingModel(Model):
    """The object `NonEnumeratedPagingModel`."""

    __slots__ = (
        "first_page_token",
        "next_page_token",
        "page_token",
        "per_page",
        "previous_page_token",
    )
    __fields__ = __slots__
    first_page_token: str | None
    next_page_token: str | None
    page_token: str | None
    per_page: int
    previous_page_token: str | None

    def __init__(
        self,
        *,
        first_page_token: str | None = None,
        next_page_token: str | None = None,
        page_token: str | None = None,
        per_page: int,
        previous_page_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.first_page_token
        if v is not None:
            d["firstPageToken"] = v
        v = self.next_page_token
        if v is not None:
            d["nextPageToken"] = v
        v = self.page_token
        if v is not None:
            d["pageToken"] = v
        v = self.per_page
        if v is not None:
            d["perPage"] = v
        v = self.previous_page_token
        if v is not None:
            d["previousPageToken"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_NonEnumeratedPagingModel(d: dict[str, Any]) -> NonEnumeratedPagingModel:
    """Decode a `NonEnumeratedPagingModel`; what does not fit is passed on."""
    self = new(NonEnumeratedPagingModel)
    get: Getter = d.get
    self.first_page_token = get("firstPageToken")
    self.next_page_token = get("nextPageToken")
    self.page_token = get("pageToken")
    self.per_page = get("perPage")
    self.previous_page_token = get("previousPageToken")
    self.__extras__ = (
        None
        if NonEnumeratedPagingModelKeys.issuperset(d)
        else {k: d[k] for k in d if k not in NonEnumeratedPagingModelKeys}
    )
    return self


NonEnumeratedPagingModel.__decode__ = decode_NonEnumeratedPagingModel
NonEnumeratedPagingModelKeys = frozenset(
    (
        "firstPageToken",
        "nextPageToken",
        "pageToken",
        "perPage",
        "previousPageToken",
    )
)
