"""Pages of other origins: closed by default, open for the origins that are named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rcext.sandbox import Sandbox
from tests import plain_http

if TYPE_CHECKING:
    import httpx

PAGE = "http://localhost:8000"
PREFLIGHT = {
    "Origin": PAGE,
    "Access-Control-Request-Method": "PUT",
    "Access-Control-Request-Headers": "authorization,content-type,x-user-agent",
}
PATH = "/restapi/v1.0/account/~/extension/~"


def cors_headers(answer: httpx.Response) -> dict[str, str]:
    return {name: value for name, value in answer.headers.items() if name.startswith("access-control-")}


def test_closed_by_default(sb: Sandbox) -> None:
    assert cors_headers(plain_http.options(sb.server + PATH, headers=PREFLIGHT)) == {}
    assert cors_headers(plain_http.get(sb.server + PATH, headers={"Origin": PAGE})) == {}


def test_named_origin() -> None:
    with Sandbox(cors=["http://127.0.0.1:9", PAGE]) as sandbox:
        preflight = plain_http.options(sandbox.server + PATH, headers=PREFLIGHT)
        assert preflight.status_code == 200
        allowed = cors_headers(preflight)
        assert allowed["access-control-allow-origin"] == PAGE
        assert "PUT" in allowed["access-control-allow-methods"]
        assert {"authorization", "content-type", "x-user-agent"} <= {
            name.strip().lower() for name in allowed["access-control-allow-headers"].split(",")
        }
        assert "access-control-allow-credentials" not in allowed  # tokens, not cookies
        assert len(sandbox.requests) == 0  # not a call of the API
        sandbox.faults.add(f"GET {PATH}", "rate_limit", seconds=1)
        refused = plain_http.get(sandbox.server + PATH, headers={"Origin": PAGE})
        assert refused.status_code == 429
        assert cors_headers(refused)["access-control-allow-origin"] == PAGE
        exposed = cors_headers(refused)["access-control-expose-headers"].split(", ")
        assert {"Retry-After", "X-Rate-Limit-Group"} <= set(exposed)
        assert "retry-after" in refused.headers


@pytest.mark.parametrize("origin", ["http://localhost:8001", "https://localhost:8000", "http://localhost", "null"])
def test_other_origin(origin: str) -> None:
    with Sandbox(cors=[PAGE]) as sandbox:
        answer = plain_http.get(sandbox.server + PATH, headers={"Origin": origin})
        assert "access-control-allow-origin" not in answer.headers
        preflight = plain_http.options(sandbox.server + PATH, headers={**PREFLIGHT, "Origin": origin})
        assert preflight.status_code == 400
        assert "access-control-allow-origin" not in preflight.headers


@pytest.mark.parametrize(
    "origin",
    [
        *("*", "null", "", "http://", "localhost:8000", "http://localhost:8000/", "http://localhost:8000/page"),
        *("http://example.com", "http://localhost.example.com", "http://user@localhost:8000", "ftp://localhost"),
        *("http://localhost:", "http://localhost:port", "http://LOCALHOST:8000"),
    ],
)
def test_refused_origin(origin: str) -> None:
    with pytest.raises(ValueError, match=r"cors: .* is not the origin of a page of this machine"):
        Sandbox(cors=[origin])


@pytest.mark.parametrize("make", [Sandbox, Sandbox.in_process])
def test_string_instead_of_list(make: Any) -> None:
    with pytest.raises(TypeError, match="give a list of origins"), make(cors=PAGE):
        pass


def test_in_process() -> None:
    with Sandbox.in_process(cors=[PAGE]) as sandbox:
        answer = plain_http.get(sandbox.server + PATH, headers={"Origin": PAGE})
        assert answer.headers["access-control-allow-origin"] == PAGE
