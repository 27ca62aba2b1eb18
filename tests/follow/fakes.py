"""Clients of the model server, and a subscription without sockets."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from rcext.push import State

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from ringcentral_api.client import Request
    from tests.follow.model import Server


class FakeClient:
    """A synchronous client of the model server."""

    def __init__(self, server: Server) -> None:
        self.server = server

    def send(self, request: Request) -> httpx.Response:
        return self.server.send(request)


class AsyncFakeClient:
    """An asynchronous client of the model server. Each request yields to the event loop once."""

    def __init__(self, server: Server) -> None:
        self.server = server

    async def send(self, request: Request) -> httpx.Response:
        await asyncio.sleep(0)
        return self.server.send(request)


class FakeSubscription:
    """A subscription that is connected as soon as it is registered."""

    def __init__(self) -> None:
        self.state = State.CONNECTING
        self.reason = "connecting"
        self.info: object = None
        self.handlers: dict[str, Callable[[Any], object]] = {}
        self.calls: list[str] = []

    def on(self, name: str, handler: Callable[[Any], object]) -> None:
        self.handlers[name] = handler

    def register(self) -> object:
        self.calls.append("register")
        self.state, self.info = State.CONNECTED, object()
        return self.info

    def remove(self) -> None:
        self.calls.append("remove")

    def destroy(self) -> None:
        self.calls.append("destroy")
        self.state = State.CLOSED


class AsyncFakeSubscription(FakeSubscription):
    """The same for asyncio. `slow` names the call that never returns."""

    def __init__(self, slow: str = "") -> None:
        super().__init__()
        self.slow = slow

    async def _act(self, name: str, act: Callable[[], object]) -> object:
        if name == self.slow:
            self.calls.append(f"{name} began")
            await asyncio.Event().wait()
        await asyncio.sleep(0)
        return act()

    async def register(self) -> object:  # type: ignore[override]  # the asynchronous form
        return await self._act("register", super().register)

    async def remove(self) -> None:  # type: ignore[override]  # likewise
        await self._act("remove", super().remove)

    async def destroy(self) -> None:  # type: ignore[override]  # likewise
        await self._act("destroy", super().destroy)
