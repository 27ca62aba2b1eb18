"""Error answers of the platform, by the table of `spec/errors.yaml`."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any, cast


@cache
def _table() -> dict[str, Any]:
    text = resources.files("rcext.sandbox").joinpath("_data/errors.json").read_bytes()
    return cast("dict[str, Any]", json.loads(text))


class Problem(Exception):
    """A request that is answered with an error of the platform; made by `problem`.

    Attributes:
        status: the HTTP status.
        code: the exact code, such as `CMN-101`.
        category: the code at the top of the body, such as `InvalidParameter`.
        message: its text.
        keys: further keys of the entry, such as `parameterName`.
        headers: headers to send with the answer.
        extra: further entries of `errors`.
    """

    def __init__(
        self, status: int, code: str, category: str, message: str, keys: dict[str, str], headers: dict[str, str]
    ) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.category = category
        self.message = message
        self.keys = keys
        self.headers = headers
        self.extra: list[Problem] = []

    def entry(self, code: str | None = None) -> dict[str, Any]:
        """Return this error as an entry of `errors`."""
        return {"errorCode": code or self.code, "message": self.message, **self.keys}

    def body(self) -> dict[str, Any]:
        """Return the error body."""
        top = {name: value for name, value in self.keys.items() if name != "parameterValue"}
        entries = [self.entry(), *(other.entry() for other in self.extra)]
        return {"errorCode": self.category, "message": _top_message(self), "errors": entries, **top}

    def shown(self, path: str) -> tuple[dict[str, Any], str]:
        """Return the body and its media type, in the form used by the endpoints under a path."""
        if path.startswith("/scim/"):
            return self.scim_body(), "application/scim+json"
        for family in _table()["families"]:
            code = family["codes"].get(str(self.status))
            if code is not None and family["path"] in path:
                body = self.body()
                entries = [{**entry, "errorCode": code} for entry in body["errors"]]
                return ({**body, "errorCode": code, "errors": entries} if family["top"] else {"errors": entries}), _JSON
        return self.body(), _JSON

    def scim_body(self) -> dict[str, Any]:
        """Return the error in SCIM form."""
        body = {
            "schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"],
            "detail": self.message,
            "status": str(self.status),
        }
        kind = {400: "invalidSyntax" if self.code == "CMN-103" else "invalidValue", 409: "uniqueness"}.get(self.status)
        place = self.keys.get("parameterName", "")
        if self.status == 400 and (place == "filter" or place.endswith(".path")):
            kind = "invalidFilter" if place == "filter" else "invalidPath"
        return {**body, "scimType": kind} if kind is not None else body


_JSON = "application/json"


def _top_message(problem: Problem) -> str:
    return "OAuth token is invalid" if problem.category == "TokenInvalid" else problem.message


class OAuthProblem(Exception):
    """An error of the token endpoint (RFC 6749, section 5.2), with the platform's code; made by `oauth_problem`.

    Attributes:
        status: 400 or 401.
        error: such as `invalid_grant`.
        code: such as `OAU-210`.
        message: its text.
    """

    def __init__(self, error: str, code: str, message: str, status: int) -> None:
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


def oauth_problem(code: str, value: str = "", *, detail: str = "") -> OAuthProblem:
    """Return an error of the token endpoint.

    Args:
        code: the exact code.
        value: the value that the message names: a parameter or a grant type.
        detail: added to the message.
    """
    facts = _table()["oauth"][code]
    message = str(facts["message"]).replace("{value}", value[:200])
    return OAuthProblem(facts["error"], code, f"{message}: {detail}" if detail else message, facts.get("status", 400))


def problem(
    code: str,
    *,
    parameter: str | None = None,
    value: object | None = None,
    detail: str = "",
    permission: str = "",
    status: int | None = None,
    headers: dict[str, str] | None = None,
) -> Problem:
    """Return an error of the table.

    Args:
        code: the exact code.
        parameter: the name of the wrong parameter.
        value: its value.
        detail: added to the message.
        permission: the missing permission.
        status: another status than the table's.
        headers: headers to send with the answer.
    """
    facts = _table()["errors"][code]
    shown = str(value)[:200] if value is not None else ""
    message = str(facts["message"])
    for name, text in (("{parameter}", parameter or ""), ("{value}", shown), ("{permission}", permission)):
        message = message.replace(name, text)
    keys: dict[str, str] = {}
    if parameter is not None:
        keys["parameterName"] = parameter
        if value is not None:
            keys["parameterValue"] = shown
    if permission:
        keys["permissionName"] = permission
    return Problem(
        status or facts["status"],
        code,
        facts.get("category", code),
        f"{message}: {detail}" if detail else message,
        keys,
        headers or {},
    )


def invalid(parameter: str, value: object | None = None, why: str = "") -> Problem:
    """400: the value of a parameter or field is not allowed."""
    return problem("CMN-101", parameter=parameter, value=value, detail=why)


def not_found(parameter: str, value: object | None = None) -> Problem:
    """404: a parameter names a resource that does not exist."""
    return problem("CMN-102", parameter=parameter, value=value)


def forbidden_application(permission: str) -> Problem:
    """403: the application lacks a permission."""
    return problem("CMN-401", permission=permission)


def forbidden_user(permission: str) -> Problem:
    """403: the user lacks a permission."""
    return problem("CMN-408", permission=permission)


def unsupported_media(media: str) -> Problem:
    """415: the operation does not accept this content type."""
    return problem("CMN-104", parameter="Content-Type", value=media)


def unauthorized(code: str) -> Problem:
    """401: the bearer token is missing or invalid."""
    challenge = 'Bearer realm="RingCentral REST API", error="invalid_token"'
    return problem(code, headers={"WWW-Authenticate": challenge})
