"""Codes of API errors on both levels, and what a 429 names (no sockets)."""

from __future__ import annotations

import pickle
from typing import Any

import httpx
import pytest

from rcext.errors import ApiError, RateLimited, error_for
from rcext.transport import EXTENSION, CallOptions, TransportPolicy
from rcext.transport._policy import Exchange

REQUEST = httpx.Request("GET", "https://platform.example.com/restapi/v1.0/account/~")


def refusal(status: int, body: Any, **headers: str) -> ApiError:
    return error_for(httpx.Response(status, json=body, headers=headers, request=REQUEST))


def test_codes_of_both_levels_each_once() -> None:
    error = refusal(
        400,
        {
            "errorCode": "InvalidParameter",
            "errors": [{"errorCode": "MSG-304"}, {"errorCode": "InvalidParameter"}, {"errorCode": "MSG-304"}, {}],
        },
    )
    assert error.codes == ("InvalidParameter", "MSG-304")
    assert error.error_code == "InvalidParameter"
    assert error.has_code("MSG-304")
    assert error.has_code("CMN-101", "InvalidParameter")
    assert not error.has_code("CMN-101")
    assert not error.has_code()


@pytest.mark.parametrize(
    ("body", "codes"),
    [
        ({"error": "invalid_grant", "errorCode": "OAU-213"}, ("OAU-213", "invalid_grant")),
        ({"errors": [{"errorCode": "CMN-102"}]}, ("CMN-102",)),
        ({"errorCode": 5, "errors": "none"}, ()),
        ([], ()),
    ],
)
def test_codes_of_other_bodies(body: Any, codes: tuple[str, ...]) -> None:
    assert refusal(400, body).codes == codes


def answered_429(options: CallOptions, **headers: str) -> RateLimited:
    """Return the error of a 429 that the policy received for a call with these options."""
    request = httpx.Request("GET", REQUEST.url, extensions={EXTENSION: options})
    flow = TransportPolicy(account="a").flow(request)
    assert isinstance(next(flow), Exchange)
    with pytest.raises(StopIteration) as stop:
        flow.send(httpx.Response(429, headers=headers, request=request))
    error = error_for(stop.value.value)
    assert isinstance(error, RateLimited)
    return error


def test_429_names_group_and_seconds() -> None:
    options = CallOptions(group="Heavy", on_rate_limit="raise")
    error = answered_429(options, **{"Retry-After": "47"})
    assert error.group == "Heavy"
    assert "(group Heavy, retry after 47 s)" in str(error)
    restored = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own bytes
    assert str(restored) == str(error)
    assert restored.group == "Heavy"
    named = answered_429(options, **{"X-Rate-Limit-Group": "light"})
    assert "(group light)" in str(named)
    unknown = answered_429(CallOptions(on_rate_limit="raise"))
    assert unknown.group is None
    assert "group" not in str(unknown)
