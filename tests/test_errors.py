"""Texts of exceptions: nothing from a server can forge a line of a log, color a terminal, or fill a screen."""

from __future__ import annotations

import copy
import json
import pickle

import httpx
import pytest

from rcext.errors import (
    ApiError,
    ConnectionFailed,
    DriftError,
    RedirectError,
    RequestTimeout,
    connection_failed,
    error_for,
)
from ringcentral_api.errors import printable

HOSTILE = "a\r\n2026-01-01 ERROR forged \x1b[31mred \u2028\u202e\ud800\x85\x00"
ESCAPED = r"a\r\n2026-01-01 ERROR forged \x1b[31mred \u2028\u202e\ud800\x85\x00"


def refused(message: str) -> ApiError:
    body = {"errorCode": "CMN-101", "message": message, "errors": [{"parameterName": message}]}
    request = httpx.Request("GET", "https://example.com/a%0Ab")
    return error_for(httpx.Response(400, content=json.dumps(body), headers={"RCRequestId": "id"}, request=request))


def test_control_characters_are_escaped() -> None:
    assert printable(HOSTILE) == ESCAPED
    assert printable("\u00e9 \u4e2d \U0001f600 \\ ~") == "\u00e9 \u4e2d \U0001f600 \\ ~"
    for error in (
        refused(HOSTILE),
        DriftError(HOSTILE, path="$", kind="unknown_value"),
        RedirectError(HOSTILE),
        connection_failed(httpx.ReadError(HOSTILE), httpx.Request("GET", "https://example.com")),
    ):
        assert ESCAPED in str(error)
        assert str(error).isprintable()


def test_texts_are_limited() -> None:
    assert printable("x" * 500) == "x" * 500
    assert printable("x" * 501) == "x" * 500 + "..."
    assert len(str(refused("x" * 10**6))) < 2000
    assert len(str(connection_failed(httpx.ReadError("x" * 10**6), httpx.Request("GET", "https://example.com")))) < 700


@pytest.mark.parametrize(
    "kind",
    [
        *(httpx.ConnectError, httpx.ReadError, httpx.WriteError, httpx.CloseError, httpx.ProxyError),
        *(httpx.ConnectTimeout, httpx.ReadTimeout, httpx.WriteTimeout, httpx.PoolTimeout),
        *(httpx.RemoteProtocolError, httpx.LocalProtocolError, httpx.UnsupportedProtocol),
        *(httpx.TransportError, httpx.TimeoutException, httpx.NetworkError),
    ],
)
def test_errors_of_connections_are_those_of_httpx_too(kind: type[httpx.TransportError]) -> None:
    request = httpx.Request("POST", "https://me:SECRET@example.com:8443/x?SECRET#SECRET", content=b"SECRET")
    error = connection_failed(kind("no luck"), request, attempts=3, proxy="http://proxy:3128", note="take care")
    assert str(error) == (
        "POST https://example.com:8443/x: no luck via the proxy http://proxy:3128 (attempt 3); take care"
    )
    assert isinstance(error, kind)
    assert isinstance(error, RequestTimeout) is issubclass(kind, httpx.TimeoutException)
    assert connection_failed(error, request) is error
    for copied in (pickle.loads(pickle.dumps(error)), copy.copy(error), error):  # noqa: S301  # our own
        assert type(copied) is type(error)
        assert str(copied) == str(error)
        assert copied.attempts == 3
        assert (copied.request.method, str(copied.request.url)) == ("POST", "https://example.com:8443/x")
        assert "SECRET" not in repr(vars(copied))


@pytest.mark.parametrize(
    ("error", "advice"),
    [
        (httpx.ConnectError("[Errno 111] Connection refused"), "check the address, the network and the proxy"),
        (httpx.ConnectError("CERTIFICATE_VERIFY_FAILED"), "pass its certificate as `verify`"),
        (httpx.ProxyError("407"), "check the proxy"),
        (httpx.PoolTimeout(""), "PoolTimeout; too many requests at once"),
        (httpx.ReadTimeout("slow"), "raise `timeout`"),
        (httpx.ReadError("reset"), "try again later"),
    ],
)
def test_advice(error: httpx.TransportError, advice: str) -> None:
    found = connection_failed(error, httpx.Request("GET", "https://example.com/x"))
    assert advice in str(found)
    assert isinstance(found, ConnectionFailed)
    assert found.attempts == 1
