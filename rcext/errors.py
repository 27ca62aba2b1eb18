"""What rcext raises: the API's errors by status, and errors of its own."""

from __future__ import annotations

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
)

__all__ = [
    "ApiError",
    "BadRequest",
    "BodyNotReplayable",
    "ClientError",
    "ConfigurationError",
    "Conflict",
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
    "RingCentralError",
    "ServerError",
    "ServiceUnavailable",
    "SessionExpired",
    "TokenStoreError",
    "Unauthorized",
    "UnexpectedResponse",
    "UnprocessableEntity",
    "UnsupportedMediaType",
    "error_for",
]


class ConfigurationError(RingCentralError, ValueError):
    """A setting or an argument is missing or wrong. Nothing was sent."""


class NotAuthorized(RingCentralError):
    """There is no session: call `platform.authorize(...)` first. Nothing was sent."""


class SessionExpired(NotAuthorized):
    """The session is over: the refresh token is missing, expired or refused, and a new login is needed."""


class TokenStoreError(RingCentralError):
    """The token store cannot be read, written or locked."""


class LockLost(TokenStoreError):
    """Another process took over the store's lock meanwhile; what this one wanted to save is void."""


class BodyNotReplayable(RingCentralError):
    """The request has to be sent again, and its body is a stream that can be read only once."""


class MalformedToken(UnexpectedResponse):
    """The token endpoint answered with success and without a usable token."""


class RedirectError(RingCentralError):
    """The address that the browser came back to holds an error, another state, or no code (RFC 6749, 4.1.2).

    Attributes:
        error: the `error` parameter, such as `access_denied`, or `None`.
        description: the `error_description` parameter, or `None`.
    """

    def __init__(self, message: str, *, error: str | None = None, description: str | None = None) -> None:
        super().__init__(message)
        self.error = error
        self.description = description
