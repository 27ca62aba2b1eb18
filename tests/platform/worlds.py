"""One test for both worlds: the synchronous client and the asynchronous one."""

from __future__ import annotations

import asyncio
import inspect
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, cast

from rcext import AsyncRingCentral, RingCentral

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rcext.sandbox import Sandbox

ECHO = "/restapi/v1.0/sandbox/echo"
TOKEN = "/restapi/oauth/token"


class World:
    """Runs what a test does either way: `world.do(lambda: rc.platform.get(...))`."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._loop = asyncio.new_event_loop() if name == "async" else None
        self._clients: list[RingCentral | AsyncRingCentral] = []

    def do(self, action: Callable[[], Any]) -> Any:
        """Do it, and wait for it."""
        if self._loop is None:
            return action()

        async def run() -> Any:
            outcome = action()
            return await outcome if inspect.isawaitable(outcome) else outcome

        return self._loop.run_until_complete(run())

    def all(self, actions: Sequence[Callable[..., Any]]) -> list[Any]:
        """Do all at once: in as many threads, or as many tasks. Exceptions are among the outcomes."""
        if self._loop is None:

            def caught(action: Callable[[], Any]) -> Any:
                try:
                    return action()
                except Exception as error:
                    return error

            with ThreadPoolExecutor(len(actions)) as pool:
                return list(pool.map(caught, actions))

        async def run() -> list[Any]:
            return await asyncio.gather(*[action() for action in actions], return_exceptions=True)

        return self._loop.run_until_complete(run())

    def client(self, sandbox: Sandbox, **settings: Any) -> RingCentral:
        """Return a client of the sandbox; typed as the synchronous one, whose methods have the same names."""
        settings.setdefault("client_id", sandbox.client_id)
        settings.setdefault("client_secret", sandbox.client_secret)
        kind = RingCentral if self._loop is None else AsyncRingCentral
        client = kind(settings.pop("server", sandbox.server), **settings)
        self._clients.append(client)
        return cast("RingCentral", client)

    def close(self) -> None:
        """Close all clients."""
        for client in self._clients:
            if isinstance(client, RingCentral):
                client.close()
            else:
                self.do(client.aclose)
        if self._loop is not None:
            self._loop.run_until_complete(self._loop.shutdown_default_executor())
            self._loop.close()


def refreshes(sandbox: Sandbox, *, status: int | None = None) -> int:
    """Return how many refresh requests reached the sandbox."""
    records = sandbox.requests.filter(path=TOKEN, method="POST")
    return sum(
        1
        for record in records
        if b"grant_type=refresh_token" in record.body and (status is None or record.status == status)
    )
