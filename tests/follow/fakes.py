"""Clients of the model server, and a subscription without sockets."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from rcext.push import State, StateChange

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from ringcentral_api.client import Request
    from ringcentral_api.drift import DriftPolicy
    from tests.follow.model import Server


class FakeClient:
    """A synchronous client of the model server."""

    drift: DriftPolicy | None = None

    def __init__(self, server: Server) -> None:
        self.server = server

    def send(self, request: Request) -> httpx.Response:
        return self.server.send(request)


class AsyncFakeClient:
    """An asynchronous client of the model server. Each request yields to the event loop once, or hangs."""

    drift: DriftPolicy | None = None

    def __init__(self, server: Server) -> None:
        self.server = server
        self.hangs = False

    async def send(self, request: Request) -> httpx.Response:
        await (asyncio.Event().wait() if self.hangs else asyncio.sleep(0))
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
        before, self.state, self.info = self.state, State.CONNECTED, object()
        self.handlers["state"](StateChange(self.state, before, "confirmed", datetime.now(UTC)))
        return self.info

    def remove(self) -> object:
        self.calls.append("remove")
        return self.info

    def close(self) -> object:
        self.state = State.CLOSED
        self.calls.append("close")
        return self.info


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

    async def register(self) -> object:
        return await self._act("register", super().register)

    async def remove(self) -> None:
        await self._act("remove", super().remove)

    async def aclose(self) -> None:
        await self._act("close", super().close)
