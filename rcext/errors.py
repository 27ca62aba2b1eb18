"""Exceptions of rcext: the API's errors by status, and its own."""

from __future__ import annotations

from typing import Any, cast

import httpx

from ringcentral_api.errors import (
    ApiError,
    BadRequest,
    ClientError,
    Conflict,
    DriftError,
    ErrorDetail,
    Forbidden,
    Gone,
    InvalidJSON,
    MethodNotAllowed,
    NotFound,
    PayloadTooLarge,
    RateLimited,
    RingCentralError,
    ServerError,
    ServiceUnavailable,
    Unauthorized,
    UnexpectedResponse,
    UnprocessableEntity,
    UnsupportedMediaType,
    error_for,
    printable,
)

__all__ = [
    "ApiError",
    "BadRequest",
    "BodyNotReplayable",
    "ClientClosed",
    "ClientError",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DriftError",
    "ErrorDetail",
    "Forbidden",
    "Gone",
    "InvalidJSON",
    "LockLost",
    "MalformedToken",
    "MethodNotAllowed",
    "NotAuthorized",
    "NotFound",
    "PayloadTooLarge",
    "RateLimited",
    "RedirectError",
    "RequestTimeout",
    "ResponseTooLarge",
    "RingCentralError",
    "ServerError",
    "ServiceUnavailable",
    "SessionExpired",
    "TokenStoreDamaged",
    "TokenStoreError",
    "TokenStoreUnavailable",
    "Unauthorized",
    "UnexpectedResponse",
    "UnprocessableEntity",
    "UnsupportedMediaType",
    "error_for",
]


class ConfigurationError(RingCentralError, ValueError):
    """A setting or an argument is missing or wrong. Nothing was sent."""


class ClientClosed(RingCentralError, RuntimeError):
    """The client was closed before this call: make another client, or close it later. Nothing was sent."""


class NotAuthorized(RingCentralError):
    """The client is not logged in: call `platform.authorize(...)` first. Nothing was sent."""


class SessionExpired(NotAuthorized):
    """The session is over, and a new login is needed: the refresh token is missing, expired or refused."""


class TokenStoreError(RingCentralError):
    """The token store cannot be read, written or locked."""


class TokenStoreDamaged(TokenStoreError):
    """The token store has something that is not a session. A login replaces it."""


class TokenStoreUnavailable(TokenStoreError):
    """The server of the token store does not respond now; it may respond again, as after a failover."""


class LockLost(TokenStoreError):
    """The lock of the store was lost to another holder; nothing was saved. Sessions handle it."""


class BodyNotReplayable(RingCentralError):
    """The request has to be sent again, and its body is a stream that can be read only once."""


class ConnectionFailed(RingCentralError, httpx.TransportError):
    """No response: no connection, a connection that broke, or a timeout.

    Each is an instance of the class of httpx that says what happened, too (`httpx.ConnectError`, `httpx.ReadError`...).

    Attributes:
        request: the request's method and URL without its query; headers and body may hold secrets and are left out.
        attempts: how often the request was tried.
    """

    def __init__(self, message: str, request: httpx.Request, *, attempts: int = 1) -> None:
        super().__init__(message)
        self.request = request
        self.attempts = attempts

    @property
    def request(self) -> httpx.Request:
        """The request's method and URL."""
        return cast("httpx.Request", self._request)

    @request.setter
    def request(self, request: httpx.Request) -> None:
        self._request = httpx.Request(request.method, request.url.copy_with(query=None, fragment=None, userinfo=b""))

    def __reduce__(self) -> tuple[Any, ...]:
        origin = next(kind for kind in type(self).__mro__ if kind.__module__.startswith("httpx"))
        return _restore, (origin, str(self), self.request.method, str(self.request.url), self.attempts)


class RequestTimeout(ConnectionFailed, httpx.TimeoutException):
    """The server, the proxy or the connection pool took longer than `timeout`."""


class ResponseTooLarge(RingCentralError):
    """The response's body is larger than the limit, after decompression. The request was carried out."""


_ADVICE = {
    httpx.ProxyError: "check the proxy",
    httpx.ConnectError: "check the address, the network and the proxy",
    httpx.PoolTimeout: "too many requests at once: make fewer, or raise `timeout`",
    httpx.TimeoutException: "raise `timeout`, or try again later",
}


def connection_failed(
    error: httpx.TransportError,
    request: httpx.Request,
    *,
    attempts: int = 1,
    proxy: str | None = None,
    note: str | None = None,
) -> ConnectionFailed:
    """Return the error of rcext for one of httpx.

    Args:
        error: the error of httpx.
        request: the request that failed.
        attempts: how often it was tried.
        proxy: the proxy that was used, without its password.
        note: what else the caller should know, such as that the request may have been carried out.
    """
    if isinstance(error, ConnectionFailed):
        return error
    url = request.url
    place = f"{url.scheme}://{url.netloc.decode('ascii')}{printable(url.path)}"
    reason = printable(str(error)) or type(error).__name__
    advice = next((text for kind, text in _ADVICE.items() if isinstance(error, kind)), "try again later")
    if "certificate" in reason.lower():
        advice = "if the network has a certificate authority of its own, pass its certificate as `verify`"
    parts = [f"{request.method} {place}: {reason}"]
    if proxy is not None:
        parts.append(f" via the proxy {proxy}")
    if attempts > 1:
        parts.append(f" (attempt {attempts})")
    parts.append(f"; {note or advice}")
    return _kind(type(error))("".join(parts), request, attempts=attempts)


_KINDS: dict[type[httpx.TransportError], type[ConnectionFailed]] = {
    httpx.TransportError: ConnectionFailed,
    httpx.TimeoutException: RequestTimeout,
}


def _kind(origin: type[httpx.TransportError]) -> type[ConnectionFailed]:
    kind = _KINDS.get(origin)
    if kind is None:
        base = RequestTimeout if issubclass(origin, httpx.TimeoutException) else ConnectionFailed
        made = type(origin.__name__, (base, origin), {"__module__": __name__})
        kind = _KINDS[origin] = cast("type[ConnectionFailed]", made)
    return kind


def _restore(
    origin: type[httpx.TransportError], message: str, method: str, url: str, attempts: int
) -> ConnectionFailed:
    return _kind(origin)(message, httpx.Request(method, url), attempts=attempts)


class MalformedToken(UnexpectedResponse):
    """The token endpoint responded with success, but without a usable token."""


class RedirectError(RingCentralError):
    """The redirect of a browser login has an error, another state, or no code (RFC 6749, 4.1.2).

    Attributes:
        error: the `error` parameter, such as `access_denied`, or `None`.
        description: the `error_description` parameter, or `None`.
    """

    def __init__(self, message: str, *, error: str | None = None, description: str | None = None) -> None:
        super().__init__(printable(message))
        self.error = error
        self.description = description
