"""Error answers of the platform."""

from __future__ import annotations

from typing import Any


class Problem(Exception):
    """A request that is answered with an error of the platform.

    Attributes:
        status: the HTTP status.
        code: the platform's code, such as `CMN-101`.
        message: its text.
        parameter: the name of the wrong parameter, or `None`.
        value: its value.
        headers: headers to send with the answer.
        extra: further entries of `errors`.
    """

    def __init__(
        self,
        status: int,
        code: str,
        message: str,
        *,
        parameter: str | None = None,
        value: object | None = None,
        headers: dict[str, str] | None = None,
        top_code: str | None = None,
        top_message: str | None = None,
        extra: list[Problem] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.parameter = parameter
        self.value = value
        self.headers = headers or {}
        self.top_code = top_code or code
        self.top_message = top_message or message
        self.extra = extra or []

    def entry(self) -> dict[str, Any]:
        """Return this error as an entry of `errors`."""
        entry: dict[str, Any] = {"errorCode": self.code, "message": self.message}
        if self.parameter is not None:
            entry["parameterName"] = self.parameter
            if self.value is not None:
                entry["parameterValue"] = str(self.value)[:200]
        return entry

    def body(self) -> dict[str, Any]:
        """Return the error body."""
        body: dict[str, Any] = {
            "errorCode": self.top_code,
            "message": self.top_message,
            "errors": [self.entry(), *(other.entry() for other in self.extra)],
        }
        if self.parameter is not None:
            body["parameterName"] = self.parameter
        return body

    def shown(self, path: str) -> tuple[dict[str, Any], str]:
        """Return the body and its media type, in the form used by the endpoints under a path."""
        if path.startswith("/scim/"):
            return self.scim_body(), "application/scim+json"
        if path.startswith("/ai/") and self.status == 400:
            # These have codes of their own and no error at the top.
            return {
                "errors": [{**entry, "errorCode": "CAI-101"} for entry in self.body()["errors"]]
            }, "application/json"
        if "/directory/" in path and self.status in _DIRECTORY:
            entries = [{**entry, "errorCode": _DIRECTORY[self.status]} for entry in self.body()["errors"]]
            return {**self.body(), "errorCode": _DIRECTORY[self.status], "errors": entries}, "application/json"
        return self.body(), "application/json"

    def scim_body(self) -> dict[str, Any]:
        """Return the error in SCIM form."""
        return {
            "schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"],
            "detail": self.message,
            "status": str(self.status),
        }


#: Error codes of the directory, by status.
_DIRECTORY = {400: "ADG-121", 403: "ADG-100", 404: "ADG-122", 405: "ADG-102", 415: "ADG-115"}


class OAuthProblem(Exception):
    """An error of the token endpoint (RFC 6749, section 5.2), with the platform's code.

    Attributes:
        status: 400 or 401.
        error: such as `invalid_grant`.
        code: such as `OAU-210`.
        message: its text.
    """

    def __init__(self, error: str, code: str, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.status = status
        self.error = error
        self.code = code
        self.message = message

    def body(self) -> dict[str, Any]:
        """Return the error body."""
        return {
            "error": self.error,
            "error_description": self.message,
            "errors": [{"errorCode": self.code, "message": self.message}],
        }


def invalid(parameter: str, value: object | None = None, why: str = "") -> Problem:
    """400: the value of a parameter or field is not allowed."""
    message = f"Parameter [{parameter}] value is invalid" + (f": {why}" if why else "")
    return Problem(400, "CMN-101", message, parameter=parameter, value=value)


def not_found(parameter: str, value: object | None = None) -> Problem:
    """404: the path names a resource that does not exist."""
    return Problem(
        404, "CMN-102", f"Resource for parameter [{parameter}] is not found", parameter=parameter, value=value
    )


def forbidden_application(permission: str) -> Problem:
    """403: the application lacks a permission."""
    return Problem(
        403,
        "CMN-401",
        f"In order to call this API endpoint, application needs to have [{permission}] permission",
        parameter="permission",
        value=permission,
    )


def forbidden_user(permission: str) -> Problem:
    """403: the user lacks a permission."""
    return Problem(
        403,
        "CMN-408",
        f"In order to call this API endpoint, user needs to have [{permission}] permission for requested resource.",
        parameter="permission",
        value=permission,
    )


def unsupported_media(media: str) -> Problem:
    """415: the operation does not accept this content type."""
    return Problem(415, "CMN-104", f"Content type [{media}] is not supported", parameter="Content-Type", value=media)


def unauthorized(code: str) -> Problem:
    """401: the bearer token is missing or invalid."""
    top, message = {
        "AGW-401": ("AGW-401", "Authorization header is not specified"),
        "AGW-402": ("AGW-402", "Invalid Authorization header"),
        "OAU-128": ("TokenExpired", "Access token expired"),
        "OAU-129": ("TokenInvalid", "Access token corrupted"),
        "OAU-149": ("TokenInvalid", "OAuth token is invalid"),
        "OAU-213": ("TokenInvalid", "Token not found"),
    }[code]
    return Problem(
        401,
        code,
        message,
        top_code=top,
        top_message="OAuth token is invalid" if top == "TokenInvalid" else message,
        headers={"WWW-Authenticate": 'Bearer realm="RingCentral REST API", error="invalid_token"'},
    )
