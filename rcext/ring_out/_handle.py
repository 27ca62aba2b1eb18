"""Handles of ring-outs: one core, two thin drivers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._clock import clock_of
from rcext._flow import run, run_async

from ._core import start

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ringcentral_api.client import AsyncClient, SyncClient

    from ._core import RingOutCore
    from ._status import RingOutStatus


class _Handle:
    __slots__ = ("_core",)

    def __init__(self, client: object, core: RingOutCore) -> None:
        self._core = core
        core.clock = clock_of(client)

    @property
    def id(self) -> str:
        """The id of the ring-out."""
        return self._core.id

    @property
    def uri(self) -> str | None:
        """The URI of the ring-out, if the server sent it."""
        return self._core.uri

    @property
    def status(self) -> RingOutStatus:
        """The last known status; reading it sends nothing."""
        return self._core.status

    @property
    def done(self) -> bool:
        """Whether the last known status is final."""
        return self._core.status.done

    def _deadline(self, timeout: float | None) -> float | None:
        if timeout is not None and not timeout >= 0:
            raise ValueError(f"timeout={timeout!r} should be a number of seconds, 0 or more, or None")
        return None if timeout is None else self._core.clock.monotonic() + timeout

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.id!r}, {self.status!r})"


class RingOut(_Handle):
    """A placed ring-out. Iteration yields its status, then each change, until it ends."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient, core: RingOutCore) -> None:
        super().__init__(client, core)
        self._client = client

    def refresh(self) -> RingOutStatus:
        """Read the status once (`GET .../ring-out/{ringoutId}`).

        Raises:
            ApiError: the server refused; `NotFound` after it has deleted the ring-out.
        """
        return run(self._core.refresh(), self._client.send)

    def changes(self, timeout: float | None = None) -> Iterator[RingOutStatus]:
        """Yield the status, then each change, until the ring-out ends. It is read every 1 to 5 seconds.

        Args:
            timeout: the time limit in seconds from now; `None` sets no limit.

        Raises:
            ValueError: the timeout is negative or not a number; raised immediately.
            TimeoutError: the ring-out has not ended in time.
            ApiError: the server refused.
        """
        return self._changes(self._deadline(timeout))

    def _changes(self, deadline: float | None) -> Iterator[RingOutStatus]:
        status: RingOutStatus | None = self.status
        while status is not None:
            yield status
            status = run(self._core.next_change(status, deadline), self._client.send)

    def __iter__(self) -> Iterator[RingOutStatus]:
        return self.changes()

    def wait(self, timeout: float | None = None) -> RingOutStatus:
        """Wait until the ring-out has ended, successfully or not; see `RingOutStatus.raise_for_failure`.

        Args:
            timeout: the time limit in seconds; `None` sets no limit.

        Returns:
            The final status.

        Raises:
            TimeoutError: the ring-out has not ended in time.
            ApiError: the server refused.
        """
        return run(self._core.finish(self._deadline(timeout)), self._client.send)

    def hang_up(self) -> bool:
        """Cancel the ring-out (`DELETE .../ring-out/{ringoutId}`). Other callers that wait for it get `NotFound`.

        Returns:
            Whether it still existed.

        Raises:
            ApiError: the server refused for another reason.
        """
        return run(self._core.hang_up(), self._client.send)


class AsyncRingOut(_Handle):
    """A placed ring-out for asyncio. `async for` yields its status, then each change, until it ends."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient, core: RingOutCore) -> None:
        super().__init__(client, core)
        self._client = client

    async def refresh(self) -> RingOutStatus:
        """Read the status once; see `RingOut.refresh`."""
        return await run_async(self._core.refresh(), self._client.send)

    def changes(self, timeout: float | None = None) -> AsyncIterator[RingOutStatus]:
        """Yield the status, then each change, until the ring-out ends; see `RingOut.changes`."""
        return self._changes(self._deadline(timeout))

    async def _changes(self, deadline: float | None) -> AsyncIterator[RingOutStatus]:
        status: RingOutStatus | None = self.status
        while status is not None:
            yield status
            status = await run_async(self._core.next_change(status, deadline), self._client.send)

    def __aiter__(self) -> AsyncIterator[RingOutStatus]:
        return self.changes()

    async def wait(self, timeout: float | None = None) -> RingOutStatus:  # noqa: ASYNC109  # the same signature as the synchronous twin
        """Wait until the ring-out has ended; see `RingOut.wait`."""
        return await run_async(self._core.finish(self._deadline(timeout)), self._client.send)

    async def hang_up(self) -> bool:
        """Cancel the ring-out; see `RingOut.hang_up`."""
        return await run_async(self._core.hang_up(), self._client.send)


def ring_out(
    client: SyncClient,
    *,
    to: str,
    from_: str | None = None,
    forwarding_number_id: str | None = None,
    caller_id: str | None = None,
    play_prompt: bool | None = None,
    country_id: str | None = None,
    account_id: str = "~",
    extension_id: str = "~",
) -> RingOut:
    """Place a ring-out (`POST .../ring-out`).

    Args:
        client: `RingCentral`, or any other client of the generated package.
        to: the number that is called second.
        from_: the number that is called first, one of the user's phones.
        forwarding_number_id: the id of a forwarding number of the user, instead of `from_`.
        caller_id: the number shown to the called party.
        play_prompt: whether the caller must press 1 before the other number is called.
        country_id: the country of the dialing plan; the extension's own by default.
        account_id: the account; `~` is the session's own.
        extension_id: the extension; `~` is the session's own.

    Returns:
        A handle of the ring-out.

    Raises:
        ConfigurationError: a number is malformed, or the first number is missing or ambiguous. Nothing was sent.
        ApiError: the server refused.
    """
    flow = start(
        to=to,
        from_=from_,
        forwarding_number_id=forwarding_number_id,
        caller_id=caller_id,
        play_prompt=play_prompt,
        country_id=country_id,
        account_id=account_id,
        extension_id=extension_id,
    )
    return RingOut(client, run(flow, client.send))


async def ring_out_async(
    client: AsyncClient,
    *,
    to: str,
    from_: str | None = None,
    forwarding_number_id: str | None = None,
    caller_id: str | None = None,
    play_prompt: bool | None = None,
    country_id: str | None = None,
    account_id: str = "~",
    extension_id: str = "~",
) -> AsyncRingOut:
    """Place a ring-out in asyncio; see `ring_out`."""
    flow = start(
        to=to,
        from_=from_,
        forwarding_number_id=forwarding_number_id,
        caller_id=caller_id,
        play_prompt=play_prompt,
        country_id=country_id,
        account_id=account_id,
        extension_id=extension_id,
    )
    return AsyncRingOut(client, await run_async(flow, client.send))
