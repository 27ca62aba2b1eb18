"""The session as `httpx.Auth`: every request of a client takes part in the token lifecycle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from rcext._flow import Flow, run, run_async

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator
    from typing import Any, TypeVar

    from ._allowed_hosts import AllowedHosts
    from ._session import Session

    T = TypeVar("T")


class SessionAuth(httpx.Auth):
    """Sends the bearer token to allowed hosts, refreshes it in time, and sends a request again once after a 401.

    Once more if the tokens of the second attempt were out of date too, because the process had been paused.

    The token is in the request's headers only while the request is sent: exceptions and responses keep their request.

    Args:
        session: the session that has the token.
        hosts: which hosts may receive it.
    """

    def __init__(self, session: Session, hosts: AllowedHosts) -> None:
        self.session = session
        self.hosts = hosts
        self._client: httpx.Client | None = None
        self._async_client: httpx.AsyncClient | None = None

    def attach(self, client: httpx.Client | httpx.AsyncClient) -> None:
        """Set the client that sends the token requests; the one that has this as its `auth`."""
        if isinstance(client, httpx.Client):
            self._client = client
        else:
            self._async_client = client

    def run(self, flow: Flow[T]) -> T:
        """Drive a flow of the session with the synchronous client."""
        return run(flow, self._send)

    async def run_async(self, flow: Flow[T]) -> T:
        """Drive a flow of the session with the asynchronous client."""
        return await run_async(flow, self._send_async)

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """Send one request of a synchronous client; driven by httpx."""
        steps = self._steps(request)
        outcome: object = None
        try:
            while True:
                step = steps.send(outcome)
                if isinstance(step, httpx.Request):
                    outcome = yield step
                else:
                    outcome = step.read() if isinstance(step, httpx.Response) else self.run(step)
        except StopIteration:
            return
        finally:
            steps.close()

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Send one request of an asynchronous client; driven by httpx."""
        steps = self._steps(request)
        outcome: object = None
        try:
            while True:
                try:
                    step = steps.send(outcome)
                except StopIteration:
                    return
                if isinstance(step, httpx.Request):
                    outcome = yield step
                else:
                    outcome = await (step.aread() if isinstance(step, httpx.Response) else self.run_async(step))
        finally:
            steps.close()

    def _steps(self, request: httpx.Request) -> Generator[httpx.Request | httpx.Response | Flow[Any], Any, None]:
        """Yield requests to send, responses to read, and flows of the session to run; be sent their outcomes."""
        session = self.session
        if not self.hosts.allow(request.url):
            tokens = session.tokens
            if tokens is not None and request.headers.get("Authorization") == tokens.authorization:
                del request.headers["Authorization"]  # a redirect has brought it along
            yield request
            return
        response: httpx.Response | None = None
        try:
            tokens = session.current() or (yield session.get_tokens())
            request.headers["Authorization"] = tokens.authorization
            response = first = yield request
            if first.status_code != 401:
                return
            yield first
            renewed = yield session.on_401(request, first, tokens)
            if renewed is None:
                return
            request.headers["Authorization"] = renewed.authorization
            response = second = yield request
            if second.status_code != 401:
                return
            yield second
            stored = yield session.on_second_401(request, second, renewed)
            if stored is not None:
                request.headers["Authorization"] = stored.authorization
                response = yield request
        finally:
            request.headers.pop("Authorization", None)
            if response is not None and (
                response.history or response.next_request is not None or response.request is not request
            ):
                for part in (*response.history, response):
                    _remove_token(part.request)
                    _remove_token(part.next_request)

    def _send(self, request: httpx.Request) -> httpx.Response:
        if self._client is None:
            raise RuntimeError("no synchronous client is attached to this session")
        return self._client.send(request, auth=None)

    async def _send_async(self, request: httpx.Request) -> httpx.Response:
        if self._async_client is None:
            raise RuntimeError("no asynchronous client is attached to this session")
        return await self._async_client.send(request, auth=None)


def _remove_token(request: httpx.Request | None) -> None:
    if request is not None:
        request.headers.pop("Authorization", None)
