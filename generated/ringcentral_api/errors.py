# Copied by `make regen` from scripts/codegen/runtime/errors.py: edit that file.
"""What a call raises when it does not succeed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar, cast

from ._base import RingCentralError
from .jsonio import InvalidJSON, load_json

if TYPE_CHECKING:
    import httpx

__all__ = [
    "ApiError",
    "BadRequest",
    "ClientError",
    "Conflict",
    "DriftError",
    "ErrorDetail",
    "Forbidden",
    "Gone",
    "InvalidJSON",
    "MethodNotAllowed",
    "NotFound",
    "PayloadTooLarge",
    "RateLimited",
    "RingCentralError",
    "ServerError",
    "ServiceUnavailable",
    "Unauthorized",
    "UnexpectedResponse",
    "UnprocessableEntity",
    "UnsupportedMediaType",
    "carried_out",
    "error_for",
]

RATE_LIMIT_GROUP = "rate_limit_group"
"""The extension of a 429 response for the throttling group, if the client knows what the server did not say."""

# Line ends, escape sequences, text direction marks and lone surrogates. Compiled when first used, which takes 1 ms.
_CONTROL = r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"


class ErrorDetail:
    """One entry of the platform's `errors` list.

    Attributes:
        error_code: such as `CMN-101`.
        message: the platform's words.
        parameter_name: the parameter that was wrong, where the platform names it.
        parameter_value: its value as the platform saw it.
        raw: the unchanged entry.
    """

    __slots__ = ("error_code", "message", "parameter_name", "parameter_value", "raw")

    def __init__(self, raw: dict[str, Any]) -> None:
        self.raw = raw
        self.error_code = _text(raw.get("errorCode"))
        self.message = _text(raw.get("message"))
        self.parameter_name = _text(raw.get("parameterName"))
        self.parameter_value = _text(raw.get("parameterValue"))

    def __repr__(self) -> str:
        return f"ErrorDetail(error_code={self.error_code!r}, message={self.message!r})"


class ApiError(RingCentralError):
    """The platform answered, and the answer is not a success.

    Attributes:
        status: the HTTP status.
        error_code: the platform's code (`CMN-102`, `TokenInvalid`...), or OAuth's `error`; `None` if missing.
            It can be only a category: see `codes`.
        codes: all codes, each once: that of the whole response (often a category), then those of `errors`.
        message: the platform's words, or a short description of the body where it has none (HTML, nothing at all).
        errors: all entries of the body's `errors` list.
        request_id: the `RCRequestId` header, to quote to support.
        response: the whole `httpx.Response`. It can hold secrets; the text of this exception never does.
    """

    statuses: ClassVar[tuple[int, ...]] = ()
    documented: str | None = None
    """The model that the specification gives for this body, by name, where it gives one."""

    def __init__(self, response: httpx.Response, *, message: str | None = None) -> None:
        body = _json_object(response)
        entries = body.get("errors")
        listed: list[Any] = cast("Any", entries) if isinstance(entries, list) else []
        self.errors: tuple[ErrorDetail, ...] = tuple(ErrorDetail(entry) for entry in listed if entry.__class__ is dict)
        first = self.errors[0] if self.errors else None
        self.status: int = response.status_code
        self.error_code: str | None = (
            _text(body.get("errorCode")) or _text(body.get("error")) or (first.error_code if first else None)
        )
        codes = (body.get("errorCode"), body.get("error"), *(entry.error_code for entry in self.errors))
        self.codes: tuple[str, ...] = tuple(dict.fromkeys(code for code in map(_text, codes) if code))
        self.message: str = (
            message
            or _text(body.get("message"))
            or _text(body.get("error_description"))
            or _text(body.get("detail"))
            or (first.message if first else None)
            or _describe_body(response)
        )
        self.request_id: str | None = response.headers.get("RCRequestId")
        self.response: httpx.Response = response
        super().__init__(printable(self._summary(), 2000))

    def has_code(self, *codes: str) -> bool:
        """Return whether the response contains one of these codes, for the whole response or in `errors`."""
        return not set(codes).isdisjoint(self.codes)

    @property
    def parsed(self) -> Any:
        """The body as the model that the specification gives for this status, otherwise as plain JSON; `None` if it is
        not JSON."""
        try:
            body: Any = load_json(self.response.content)
        except InvalidJSON:
            return None
        if self.documented is None or body.__class__ is not dict:
            return body
        from . import models

        model: Any = getattr(models, self.documented, None)
        return model.from_dict(body) if hasattr(model, "from_dict") else body

    def _summary(self) -> str:
        text = f"{self.status}"
        if self.error_code:
            text += f" {self.error_code}"
        text += f": {self.message}"
        parameters = [entry.parameter_name for entry in self.errors if entry.parameter_name]
        if parameters:
            text += f" (parameter: {', '.join(dict.fromkeys(parameters))})"
        text += self._limit()
        text += _request_line(self.response)
        if self.request_id:
            text += f" [request id {self.request_id}]"
        return text

    def _limit(self) -> str:
        return ""

    def __reduce__(self) -> tuple[Any, ...]:
        group = self.response.extensions.get(RATE_LIMIT_GROUP)  # which httpx does not keep
        return _restore, (type(self), self.response, self.message, group)


class ClientError(ApiError):
    """A 4xx status without a class of its own."""


class BadRequest(ClientError):
    """400: the request is malformed or a parameter is wrong."""

    statuses = (400,)


class Unauthorized(ClientError):
    """401: the access token is missing, expired, revoked, or may not do this."""

    statuses = (401,)


class Forbidden(ClientError):
    """403: the user or the application lacks a permission or a feature."""

    statuses = (403,)


class NotFound(ClientError):
    """404: no such resource, or not visible to this user."""

    statuses = (404,)


class MethodNotAllowed(ClientError):
    """405: the resource does not take this method."""

    statuses = (405,)


class Conflict(ClientError):
    """409: the resource changed meanwhile, or exists already."""

    statuses = (409,)


class Gone(ClientError):
    """410: the resource has been removed."""

    statuses = (410,)


class PayloadTooLarge(ClientError):
    """413: the body or an attachment is larger than the endpoint takes."""

    statuses = (413,)


class UnsupportedMediaType(ClientError):
    """415: the endpoint does not take this media type."""

    statuses = (415,)


class UnprocessableEntity(ClientError):
    """422: well formed, yet not acceptable."""

    statuses = (422,)


class RateLimited(ClientError):
    """429: too many calls of this group.

    Attributes:
        retry_after: seconds to wait as the platform says, or `None` where it does not say.
        group: the throttling group (`Light`, `Medium`, `Heavy`, `Auth`), where the response names it or the client
            knows it.
    """

    statuses = (429,)

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait as the platform says, or `None` where it does not say."""
        return _seconds(self.response.headers.get("Retry-After"))

    @property
    def group(self) -> str | None:
        """The throttling group, where the response names it or the client knows it."""
        group: str | None = self.response.headers.get("X-Rate-Limit-Group")
        return group or self.response.extensions.get(RATE_LIMIT_GROUP)

    def _limit(self) -> str:
        known = [f"group {self.group}"] if self.group else []
        if self.retry_after is not None:
            known.append(f"retry after {self.retry_after:g} s")
        return f" ({', '.join(known)})" if known else ""


class ServerError(ApiError):
    """Any 5xx status, and statuses above that gateways make up (599)."""


class ServiceUnavailable(ServerError):
    """503: try again later.

    Attributes:
        retry_after: seconds to wait as the platform says, or `None` where it does not say.
    """

    statuses = (503,)

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait as the platform says, or `None` where it does not say."""
        return _seconds(self.response.headers.get("Retry-After"))


class UnexpectedResponse(ApiError):
    """An undocumented status of this operation, or a success whose body cannot be decoded as documented."""


class DriftError(RingCentralError, ValueError):
    """A response differs from the specification (strict mode only).

    Attributes:
        path: JSON path from the decoded object (`$.records[0].direction`).
        kind: what kind of difference (see `ringcentral_api.drift.DriftKind`).
        response: the response, if a call raised this error.
    """

    response: httpx.Response | None = None

    def __init__(self, message: str, *, path: str, kind: str) -> None:
        super().__init__(message)
        self.path = path
        self.kind = kind

    def __str__(self) -> str:
        text = printable(super().__str__(), 1500)
        return text if self.response is None else f"{text}{_request_line(self.response)}"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore_drift, (self.args[0], self.path, self.kind), {"response": self.response}


_BY_STATUS: dict[int, type[ApiError]] = {
    status: cls
    for cls in (
        BadRequest,
        Unauthorized,
        Forbidden,
        NotFound,
        MethodNotAllowed,
        Conflict,
        Gone,
        PayloadTooLarge,
        UnsupportedMediaType,
        UnprocessableEntity,
        RateLimited,
        ServiceUnavailable,
    )
    for status in cls.statuses
}


def error_for(response: httpx.Response) -> ApiError:
    """Return the exception for an unsuccessful response, by its status."""
    response = getattr(response, "raw", response)  # a response of `rc.platform`
    status = response.status_code
    cls = _BY_STATUS.get(status)
    if cls is None:
        cls = ServerError if status >= 500 else ClientError if 400 <= status < 500 else UnexpectedResponse
    return cls(response)


def carried_out(response: httpx.Response) -> bool:
    """Return whether the server has probably changed something: a success of any method but a reading one."""
    try:
        method = response.request.method
    except RuntimeError:
        return False
    return 200 <= response.status_code < 300 and method not in ("GET", "HEAD", "OPTIONS")


def _request_line(response: httpx.Response) -> str:
    try:
        request = response.request
    except RuntimeError:
        return ""
    done = ""
    first = response.history[0].request if response.history else request
    if carried_out(response):
        done = "; the request was carried out, do not repeat it unchecked"
    elif first.method != request.method:
        done = f"; the {first.method} that was redirected here may have been carried out, do not repeat it unchecked"
    return f"{done} [{request.method} {request.url.path}]"


def _restore_drift(message: str, path: str, kind: str) -> DriftError:
    return DriftError(message, path=path, kind=kind)


def _restore(cls: type[ApiError], response: httpx.Response, message: str, group: str | None = None) -> ApiError:
    if group is not None:
        response.extensions[RATE_LIMIT_GROUP] = group
    return cls(response, message=message)


def printable(text: str, limit: int = 500) -> str:
    """Return a text with control characters escaped and its length limited, for exceptions and logs."""
    shown = re.sub(_CONTROL, lambda found: ascii(found[0])[1:-1], text[: limit + 1])
    return shown if len(text) <= limit else f"{shown[:limit]}..."


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _seconds(value: str | None) -> float | None:
    try:
        seconds = float(value) if value is not None else None
    except ValueError:
        return None
    return seconds if seconds is not None and 0 <= seconds < float("inf") else None


def _json_object(response: httpx.Response) -> dict[str, Any]:
    try:
        body = load_json(response.content)
    except InvalidJSON:
        return {}
    except Exception as exc:
        if type(exc).__name__ == "ResponseNotRead":
            return {}
        raise
    return cast("dict[str, Any]", body) if isinstance(body, dict) else {}


def _describe_body(response: httpx.Response) -> str:
    media = response.headers.get("Content-Type", "").partition(";")[0].strip()
    reason = response.reason_phrase or "no reason given"
    try:
        size = len(response.content)
    except Exception:
        return reason
    if not size:
        return f"{reason} (empty body)"
    return f"{reason} ({media or 'untyped'} body of {size} bytes)"
