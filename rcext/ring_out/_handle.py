"""The handles that a program holds: one core, two thin drivers."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from rcext._flow import run, run_async

from ._core import start

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from ringcentral_api.client import AsyncClient, SyncClient

    from ._core import Course
    from ._status import RingOutStatus


class _Handle:
    __slots__ = ("_course",)

    def __init__(self, course: Course) -> None:
        self._course = course

    @property
    def id(self) -> str:
        """The platform's id of this ring-out."""
        return self._course.id

    @property
    def uri(self) -> str | None:
        """The address of this ring-out, where the platform gave it."""
        return self._course.uri

    @property
    def status(self) -> RingOutStatus:
        """The state last seen; reading it sends nothing."""
        return self._course.status

    @property
    def done(self) -> bool:
        """Whether the state last seen is the last."""
        return self._course.status.done

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.id!r}, {self.status!r})"


class RingOut(_Handle):
    """A ring-out under way. Iterating over it gives its state now, then each change, up to the last."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient, course: Course) -> None:
        super().__init__(course)
        self._client = client

    def refresh(self) -> RingOutStatus:
        """Read the state once (`GET .../ring-out/{ringoutId}`).

        Raises:
            ApiError: the platform refused; `NotFound` once it has forgotten the ring-out.
        """
        return run(self._course.refresh(), self._client.send)

    def changes(self, timeout: float | None = None) -> Iterator[RingOutStatus]:
        """The state now, then each change, up to the last. Looks every 1 to 5 seconds, more often after a change.

        Args:
            timeout: seconds for all of it, from now; `None` waits as long as it takes.

        Raises:
            ValueError: the timeout is no number of seconds; at once.
            TimeoutError: it is still going on.
            ApiError: the platform refused.
        """
        return self._changes(_deadline(timeout))

    def _changes(self, deadline: float | None) -> Iterator[RingOutStatus]:
        status: RingOutStatus | None = self.status
        while status is not None:
            yield status
            status = run(self._course.next_change(status, deadline), self._client.send)

    def __iter__(self) -> Iterator[RingOutStatus]:
        return self.changes()

    def wait(self, timeout: float | None = None) -> RingOutStatus:
        """Wait until it is over, whether it succeeded or not; see `RingOutStatus.raise_for_failure`.

        Args:
            timeout: seconds; `None` waits as long as it takes.

        Returns:
            The last state.

        Raises:
            TimeoutError: it is still going on.
            ApiError: the platform refused.
        """
        return run(self._course.finish(_deadline(timeout)), self._client.send)

    def hang_up(self) -> bool:
        """Cancel it (`DELETE .../ring-out/{ringoutId}`). The platform forgets it then: who waits for it elsewhere gets
        `NotFound`.

        Returns:
            Whether it was still there to be cancelled.

        Raises:
            ApiError: the platform refused for another reason than that it is over.
        """
        return run(self._course.hang_up(), self._client.send)


class AsyncRingOut(_Handle):
    """The same as `RingOut` for asyncio. `async for` over it gives its state now, then each change, up to the last."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient, course: Course) -> None:
        super().__init__(course)
        self._client = client

    async def refresh(self) -> RingOutStatus:
        """Read the state once; see `RingOut.refresh`."""
        return await run_async(self._course.refresh(), self._client.send)

    def changes(self, timeout: float | None = None) -> AsyncIterator[RingOutStatus]:
        """The state now, then each change, up to the last; see `RingOut.changes`."""
        return self._changes(_deadline(timeout))

    async def _changes(self, deadline: float | None) -> AsyncIterator[RingOutStatus]:
        status: RingOutStatus | None = self.status
        while status is not None:
            yield status
            status = await run_async(self._course.next_change(status, deadline), self._client.send)

    def __aiter__(self) -> AsyncIterator[RingOutStatus]:
        return self.changes()

    async def wait(self, timeout: float | None = None) -> RingOutStatus:  # noqa: ASYNC109  # the same signature as the synchronous twin
        """Wait until it is over; see `RingOut.wait`."""
        return await run_async(self._course.finish(_deadline(timeout)), self._client.send)

    async def hang_up(self) -> bool:
        """Cancel it; see `RingOut.hang_up`."""
        return await run_async(self._course.hang_up(), self._client.send)


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
        client: `RingCentral`, or anything that sends requests.
        to: the number that is called second.
        from_: the number that is called first, one of the user's phones.
        forwarding_number_id: one of the user's forwarding numbers instead of `from_`.
        caller_id: the number that the called party sees.
        play_prompt: whether the caller has to press 1 before the other number is called.
        country_id: the country whose dialling plan applies; the extension's own unless given.
        account_id: the account, `~` for one's own.
        extension_id: the extension, `~` for one's own.

    Returns:
        A handle on the ring-out.

    Raises:
        ConfigurationError: a number is none, or it is not clear who is called first. Nothing was sent.
        ApiError: the platform refused.
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
    """Place a ring-out in asyncio; arguments and errors as of `ring_out`."""
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


def _deadline(timeout: float | None) -> float | None:
    if timeout is not None and not timeout >= 0:
        raise ValueError(f"timeout={timeout!r} should be a number of seconds, 0 or more, or None")
    return None if timeout is None else time.monotonic() + timeout
