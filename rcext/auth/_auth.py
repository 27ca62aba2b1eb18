"""The session as `httpx.Auth`: with it, every request of a client has the token lifecycle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from rcext._flow import Flow, run, run_async

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator
    from typing import TypeVar

    from ._hosts import Hosts
    from ._session import Session
    from ._tokens import Tokens

    T = TypeVar("T")


class SessionAuth(httpx.Auth):
    """Sends the bearer to the hosts that may see it, renews it in time, and repairs a 401 once.

    Args:
        session: whose bearer.
        hosts: who may see it.
    """

    def __init__(self, session: Session, hosts: Hosts) -> None:
        self.session = session
        self.hosts = hosts
        self._client: httpx.Client | None = None
        self._async_client: httpx.AsyncClient | None = None

    def attach(self, client: httpx.Client | httpx.AsyncClient) -> None:
        """Say which client sends the token requests; the one that has this as its `auth`."""
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
        """What httpx drives for each request of a synchronous client."""
        if not self.hosts.allow(request.url):
            yield self._bare(request)
            return
        session = self.session
        tokens = session.usable()
        if tokens is None:
            tokens = self.run(session.ensure())
        request.headers["Authorization"] = tokens.authorization
        response = yield request
        if response.status_code == 401:
            response.read()
            renewed = self.run(session.refused(request, response, tokens))
            if renewed is not None:
                request.headers["Authorization"] = renewed.authorization
                response = yield request
                if response.status_code == 401:
                    response.read()
                    self.run(session.violated(response))

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """What httpx drives for each request of an asynchronous client."""
        if not self.hosts.allow(request.url):
            yield self._bare(request)
            return
        session = self.session
        tokens = session.usable()
        if tokens is None:
            tokens = await self.run_async(session.ensure())
        request.headers["Authorization"] = tokens.authorization
        response = yield request
        if response.status_code == 401:
            await response.aread()
            renewed = await self.run_async(session.refused(request, response, tokens))
            if renewed is not None:
                request.headers["Authorization"] = renewed.authorization
                response = yield request
                if response.status_code == 401:
                    await response.aread()
                    await self.run_async(session.violated(response))

    def _bare(self, request: httpx.Request) -> httpx.Request:
        """The request without the bearer, should a redirect have brought it along."""
        tokens: Tokens | None = self.session.tokens
        if tokens is not None and request.headers.get("Authorization") == tokens.authorization:
            del request.headers["Authorization"]
        return request

    def _send(self, request: httpx.Request) -> httpx.Response:
        if self._client is None:
            raise RuntimeError("no synchronous client is attached to this session")
        return self._client.send(request, auth=None)

    async def _send_async(self, request: httpx.Request) -> httpx.Response:
        if self._async_client is None:
            raise RuntimeError("no asynchronous client is attached to this session")
        return await self._async_client.send(request, auth=None)
