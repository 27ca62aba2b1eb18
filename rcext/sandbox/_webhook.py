"""Delivery to webhooks: validation, retries, blacklisting."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ._errors import Problem, problem

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    import httpx

    from ._loop import ServerLoop
    from ._state.sandbox_state import SandboxState
    from ._state.store import Document

#: Seconds within which an address has to answer.
PATIENCE = 3.0
#: Attempts before an address is blacklisted, and the seconds between them.
TRIES, PAUSE = 3, 0.2
MAX_ANSWER = 1024
USER_AGENT = "RingCentral-WebHook/1.0 (rcext sandbox)"


class Webhooks:
    """Sends notifications to addresses; runs on the server's loop.

    Args:
        state: the sandbox's state.
        loop: the server's loop.

    Attributes:
        on_failure: called with the subscription id and the reason when an address is given up.
    """

    def __init__(self, state: SandboxState, loop: ServerLoop) -> None:
        self._state = state
        self._loop = loop
        self.on_failure: Callable[[str, str], None] | None = None
        self._client: httpx.AsyncClient | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._last: dict[str, asyncio.Task[None]] = {}

    def _http(self) -> httpx.AsyncClient:
        if self._client is None:
            import httpx

            self._client = httpx.AsyncClient(timeout=PATIENCE, trust_env=False, verify=False)  # noqa: S501 - test servers sign their own certificates
        return self._client

    async def validate(self, address: str) -> None:
        """Send the validation request to an address.

        Raises:
            Problem: 400 `SUB-525`, if the address does not answer correctly.
        """
        import httpx

        token = self._state.ids.uuid("validation")
        try:
            answer = await self._http().post(
                address,
                headers={
                    "Validation-Token": token,
                    "Content-Type": "application/json",
                    "User-Agent": USER_AGENT,
                },
            )
        except httpx.InvalidURL as error:
            raise _refused(address, f"it is not an address: {error}") from None
        except httpx.HTTPError as error:
            raise _refused(address, f"it cannot be reached: {error}") from None
        if answer.status_code != 200:
            raise _refused(address, f"it answered {answer.status_code}")
        if answer.headers.get("validation-token") != token:
            raise _refused(address, "it did not send the Validation-Token back")
        if len(answer.content) > MAX_ANSWER:
            raise _refused(address, f"its answer is longer than {MAX_ANSWER} bytes")

    def deliver(self, subscription: Document, text: str) -> None:
        """Send a notification soon. Thread-safe."""
        self._loop.run_soon(lambda: self._start(subscription, text))

    def post(self, address: str, text: str) -> None:
        """Post a JSON text to an address soon, once; it need not answer. Thread-safe."""

        async def send() -> None:
            import httpx

            with suppress(httpx.HTTPError, httpx.InvalidURL):
                headers = {"Content-Type": "application/json;charset=UTF-8", "User-Agent": USER_AGENT}
                await self._http().post(address, content=text.encode(), headers=headers)

        self._loop.run_soon(lambda: self._run(send()))

    def _run(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def _start(self, subscription: Document, text: str) -> None:
        id = str(subscription["id"])
        # One after another, to keep the order.
        self._last[id] = self._run(self._send(subscription, text, self._last.get(id)))

    async def _send(self, subscription: Document, text: str, before: asyncio.Task[None] | None) -> None:
        import httpx

        if before is not None and not before.done():
            await asyncio.wait([before])
        headers = {"Content-Type": "application/json;charset=UTF-8", "User-Agent": USER_AGENT}
        if subscription.get("verificationToken"):
            headers["Verification-Token"] = subscription["verificationToken"]
        reason = ""
        for attempt in range(TRIES):
            if attempt:
                await asyncio.sleep(PAUSE)
            try:
                answer = await self._http().post(
                    subscription["deliveryMode"]["address"], content=text.encode(), headers=headers
                )
            except httpx.HTTPError as error:
                reason = f"Webhook cannot be reached: {error}"
                continue
            if answer.status_code == 410:
                reason = "Webhook responded with 410"
                break
            if answer.is_success:
                return
            reason = f"Webhook responded with {answer.status_code}"
        with self._state.lock:
            if self.on_failure is not None:
                self.on_failure(str(subscription["id"]), reason)

    def reset(self) -> None:
        """Forget pending deliveries, as a restarted server does."""
        self._client = None
        self._tasks.clear()
        self._last.clear()


def _refused(address: str, why: str) -> Problem:
    return problem("SUB-525", parameter="deliveryMode.address", value=address, detail=why)
