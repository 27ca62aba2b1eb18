from __future__ import annotations

import time
from contextlib import contextmanager
from functools import partial
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from unittest.mock import patch
from urllib.parse import urlsplit

import httpx
import pytest

from rcext.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

EXTENSION = "/restapi/v1.0/account/~/extension/~"


@contextmanager
def stopped_time() -> Generator[None]:
    """Let the clocks of sandboxes stand still unless a test moves them: a busy machine takes its time."""
    stopped = SimpleNamespace(time=partial(float, time.time()), monotonic=time.monotonic)
    with patch("rcext.sandbox._clock.time", stopped):
        yield


class Caller:
    """A plain HTTP client that is logged in; most tests of the sandbox use it."""

    def __init__(self, sandbox: Sandbox, application: tuple[str, str] | None = None) -> None:
        self.sandbox = sandbox
        self.application = application or (sandbox.client_id, sandbox.client_secret)
        # most of the time of a new client is spent on reading certificates, which plain HTTP does not need
        self.transport = httpx.HTTPTransport(verify=sandbox.server.startswith("https:"))
        self.http = httpx.Client(base_url=sandbox.server, timeout=20, transport=self.transport)
        self.tokens: dict[str, Any] = {}

    def token(self, **form: str) -> httpx.Response:
        return self.http.post("/restapi/oauth/token", data=form, auth=self.application)

    def login(self, jwt: str | None = None, **more: str) -> Caller:
        answer = self.token(
            grant_type="urn:ietf:params:oauth:grant-type:jwt-bearer", assertion=jwt or self.sandbox.jwt, **more
        )
        assert answer.status_code == 200, answer.text
        return self.use(answer.json())

    def use(self, tokens: dict[str, Any]) -> Caller:
        self.tokens = tokens
        self.http.headers["Authorization"] = f"Bearer {tokens['access_token']}"
        return self

    def __call__(self, method: str, path: str, **arguments: Any) -> httpx.Response:
        if path.startswith("~"):
            path = EXTENSION + path[1:]
        request = self.http.build_request(method, path, **arguments)
        # `Client.send` spends half of its time on cookies, redirects and logins, which none of these calls needs
        response = self.transport.handle_request(request)
        response.request = request
        try:
            response.read()
        finally:
            response.close()
        return response

    def get(self, path: str, **query: Any) -> Any:
        answer = self("GET", path, params=query or None)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def follow(self, uri: str) -> Any:
        parts = urlsplit(uri)
        assert f"{parts.scheme}://{parts.netloc}" == self.sandbox.server
        return self.get(f"{parts.path}?{parts.query}")

    def error(self, method: str, path: str, status: int, **arguments: Any) -> Any:
        answer = self(method, path, **arguments)
        assert answer.status_code == status, answer.text
        return answer.json()


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as started:
        yield started


@pytest.fixture
def caller(sandbox: Sandbox) -> Iterator[Caller]:
    caller = Caller(sandbox).login()
    yield caller
    caller.http.close()
