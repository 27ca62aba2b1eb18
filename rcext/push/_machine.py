"""State machine that the transports share: state, waiters, duplicates, pauses (no I/O)."""

from __future__ import annotations

import random
from collections import deque
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ringcentral_api.errors import ApiError

from ._protocol import Action, Emit, Resolve, Send, Waiter
from .errors import MessageError, SubscriptionClosed, SubscriptionTimeout
from .notification import Gap, GapReason, Notification, State, StateChange

if TYPE_CHECKING:
    from ._protocol import ApiResult, EventKind
    from ._subscription_info import SubscriptionInfo
    from .timing import Now, Timing

SUBSCRIPTION_PATH = "/restapi/v1.0/subscription"
_REMEMBERED = 20_000
_CLIENT_FAULTS = frozenset({400, 403, 404, 405, 406, 409, 410, 413, 415, 422})


class Deadline:
    """A moment on both clocks; it has passed when one of them has reached it."""

    __slots__ = ("_mono", "_wall")

    def __init__(self, now: Now, seconds: float) -> None:
        self._mono = now.mono + seconds
        self._wall = now.wall + seconds

    def left(self, now: Now) -> float:
        """Return the seconds until then, not below 0."""
        return max(0.0, min(self._mono - now.mono, self._wall - now.wall))


class RecentKeys:
    """Bounded memory of what was delivered."""

    __slots__ = ("_keys", "_limit")

    def __init__(self, limit: int = _REMEMBERED) -> None:
        self._keys: dict[str, None] = {}
        self._limit = limit

    def add(self, key: str) -> bool:
        """Remember a key; return whether it is new."""
        if key in self._keys:
            return False
        self._keys[key] = None
        if len(self._keys) > self._limit:
            del self._keys[next(iter(self._keys))]
        return True


class SubscriptionMachine:
    """State, waiters, duplicates and pauses of a subscription."""

    def __init__(self, filters: tuple[str, ...], timing: Timing, seed: float | None = None) -> None:
        self.filters = filters
        self.timing = timing
        self.state = State.CLOSED
        self.reason = "not registered yet"
        self.paused = False
        self._open = False
        self._give_up: Deadline | None = None
        self._actions: deque[Action] = deque()
        self._seen = RecentKeys()
        self._random = random.Random(seed)  # noqa: S311  # pauses, not secrets
        self._numbers = 0
        self._server_set_pause = False
        # Pending registrations with their deadlines.
        self._waiting: list[tuple[Waiter, Deadline]] = []
        self._reset()

    def _reset(self) -> None:
        """Forget the last registration, before the next one begins."""
        self.failure: BaseException | None = None
        self.info: SubscriptionInfo | None = None
        self._was_connected = False
        self._registered = 0
        self._attempts = 0
        self._retry: Deadline | None = None

    def close(self, reason: str, now: Now, error: BaseException | None = None) -> None:
        """Close, and fail all waiters."""
        raise NotImplementedError

    def abandon(self, reason: str, now: Now, error: BaseException | None = None) -> None:
        """Close, and forget the request in flight: its driver has gone."""
        self.close(reason, now, error)

    def _undo_register(self, reason: str, now: Now, error: BaseException | None = None) -> None:
        """Close, and delete what the server has already created."""
        self.close(reason, now, error)

    def _cancel_command(self, waiter: Waiter) -> None:
        """Drop a command that has not started; let the others finish without a waiter."""
        raise NotImplementedError

    def wake(self, now: Now) -> None:
        """Retry at the next tick what waits for a pause of our own."""
        if self._retry is not None and not self._server_set_pause:
            self._retry = Deadline(now, 0)

    def actions(self) -> list[Action]:
        """Return the actions to perform now; each is returned once."""
        actions = list(self._actions)
        self._actions.clear()
        return actions

    def _emit(self, name: EventKind, value: Any) -> None:
        self._actions.append(Emit(name, value))

    def _resolve(self, waiter: Waiter | None, value: Any = None, error: BaseException | None = None) -> None:
        if waiter is not None:
            self._actions.append(Resolve(waiter, value, error))

    def cancel(self, waiter: Waiter, now: Now) -> None:
        """Note that the caller of a command has gone away; a registration without any caller left is closed."""
        registering = waiter.registered or waiter in [entry for entry, _ in self._waiting]
        self._waiting = [(entry, until) for entry, until in self._waiting if entry is not waiter]
        if not registering:
            self._cancel_command(waiter)
            return
        self._registered -= waiter.registered
        if not self._waiting and not self._registered:
            self._undo_register("the registration was canceled", now)

    def _register(self, waiter: Waiter | None, now: Now) -> None:
        """Start a registration, or join the one in progress."""
        if self._open:
            if self.state is State.CONNECTED:
                self._confirm_registered(waiter)
            else:
                self._add_waiting(waiter, now)
            return
        self._reset()
        self._open = True
        self._add_waiting(waiter, now)
        self._give_up = Deadline(now, self.timing.register_timeout)
        self._set_state(State.CONNECTING, "registering", now)

    def _add_waiting(self, waiter: Waiter | None, now: Now) -> None:
        if waiter is not None:
            self._waiting.append((waiter, Deadline(now, self.timing.register_timeout)))

    def _resolve_waiting(self, error: BaseException | None = None) -> None:
        """Finish the pending registrations."""
        for waiter, _ in self._waiting:
            if error is None:
                self._confirm_registered(waiter)
            else:
                self._resolve(waiter, error=error)
        self._waiting.clear()

    def _confirm_registered(self, waiter: Waiter | None) -> None:
        if waiter is not None:
            waiter.registered = True
            self._registered += 1
        self._resolve(waiter, self.info)

    def _fail_overdue(self, now: Now) -> None:
        """Fail waiters whose deadline has passed."""
        late = [waiter for waiter, until in self._waiting if not until.left(now)]
        self._waiting = [(waiter, until) for waiter, until in self._waiting if until.left(now)]
        for waiter in late:
            self._resolve(waiter, error=self._overdue())

    def _overdue(self) -> SubscriptionTimeout:
        seconds = self.timing.register_timeout
        return SubscriptionTimeout(
            f"not carried out within {seconds:g} s: the subscription is {self.state}, {self.reason}"
        )

    def _set_state(self, state: State, reason: str, now: Now) -> None:
        if state is self.state:
            # CONNECTED keeps its first reason; other states take the newest.
            if state is not State.CONNECTED:
                self.reason = reason
            return
        previous, self.state, self.reason = self.state, state, reason
        self._emit("state", StateChange(state, previous, reason, moment(now.wall)))

    def _gap(self, start: float | None, end: float, reason: GapReason, detail: str) -> None:
        # What happened shortly before may have been pending still.
        begin = moment(min(start, end) - self.timing.latency) if start is not None else None
        self._emit("gap", Gap(begin, moment(end), reason, detail))

    def _deliver(self, raw: dict[str, Any], token: int | None) -> bool:
        """Hand out a notification, unless it was handed out before; whether it was new."""
        notification = Notification.from_dict(raw)
        key = notification.uuid or (f"@{token}" if token is not None else "")
        if key and not self._seen.add(key):
            return False
        self._emit("notification", notification)
        return True

    def _unreadable(self, error: BaseException | str, start: float | None, now: Now) -> None:
        """Emit the error of an unreadable message, and the gap that it leaves."""
        failure = MessageError(f"a message cannot be read: {error}")
        if isinstance(error, BaseException):
            failure.__cause__ = error
        self._emit("error", failure)
        self._gap(start, now.wall, GapReason.UNREADABLE, str(failure))

    def _send(
        self, method: str, path: str, body: dict[str, Any] | None, operation: str, *, group: str, foreground: bool
    ) -> int:
        self._numbers += 1
        self._actions.append(Send(self._numbers, method, path, body, operation, group, foreground))
        return self._numbers

    def _wait_before_retry(self, now: Now, answer: ApiResult | None = None) -> None:
        """Set the pause before the next attempt; it grows with every call until `_attempts` is set to 0."""
        timing = self.timing
        pause = min(timing.backoff_limit, timing.backoff * float(1 << min(self._attempts, 16)))
        pause = pause * (0.5 + self._random.random() / 2)
        self._attempts += 1
        told = answer.retry_after if answer is not None else None
        if told is None and answer is not None and answer.status == 429:
            told = timing.rate_limit_pause
        self._server_set_pause = told is not None
        self._retry = Deadline(now, max(pause, told or 0.0))


def path_of(identifier: str) -> str:
    """Return the path of a subscription."""
    return f"{SUBSCRIPTION_PATH}/{quote(identifier, safe='')}"


def moment(wall: float) -> datetime:
    """Return a reading of the wall clock as a moment in UTC."""
    return datetime.fromtimestamp(wall, UTC)


def succeeded(answer: ApiResult) -> bool:
    """Return whether the server carried out the request."""
    return answer.error is None and 200 <= answer.status < 300


def forgotten(answer: ApiResult) -> bool:
    """Return whether the server does not have the subscription."""
    return answer.status in (404, 410)


def limit_reached(answer: ApiResult) -> bool:
    """Return whether the server refused a creation because of the number of subscriptions."""
    return isinstance(answer.error, ApiError) and answer.error.has_code("SUB-504", "SUB-505")


def permanent(answer: ApiResult) -> bool:
    """Return whether a retry is useless: the server itself, not a gateway, refused the request."""
    error = answer.error
    if not isinstance(error, ApiError):
        return False
    if error.has_code("SUB-528"):
        return True
    return error.status in _CLIENT_FAULTS and bool(error.codes)


def failure_of(answer: ApiResult, what: str) -> BaseException:
    """Return the exception for a failed request."""
    return answer.error or SubscriptionClosed(f"{what}: status {answer.status}")
