"""State machine of a PubNub subscription (no I/O).

The order of things: create the subscription, open its channel, and be connected once the channel has proved to be
alive. Renew well ahead of the end; follow the delivery mode where a renewal changes it, with the new channel open
before the old one is left. If the server does not know the subscription any more, recreate it and emit a gap.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from attrs import define

from ._machine import (
    SUBSCRIPTION_PATH,
    Deadline,
    SubscriptionMachine,
    failure_of,
    forgotten,
    path_of,
    permanent,
    succeeded,
)
from ._protocol import (
    ApiResult,
    ChannelDown,
    ChannelUp,
    CloseChannel,
    Command,
    MessageBatch,
    OpenChannel,
    ReconnectChannel,
    Waiter,
)
from ._subscription_info import read_info
from .decrypt import BadKey, DecryptError, Decryptor
from .errors import SubscriptionClosed, SubscriptionError, SubscriptionTimeout
from .notification import GapReason, State
from .timing import Timing

if TYPE_CHECKING:
    from ringcentral_api.types import JSON

    from ._protocol import ChannelMessage, Input
    from ._subscription_info import Delivery, SubscriptionInfo
    from .timing import Now

TICKS_PER_SECOND = 10_000_000
"""PubNub's timetokens count these since 1970."""

FULL_BATCH = 100
"""The number of messages that PubNub keeps of a channel: an answer that is so long may have lost some before it."""

USUAL_LIFETIME = 900.0
"""Seconds that a subscription lives by the guide, where the server does not say."""

_REQUEST_MODE = {"transportType": "PubNub", "encryption": True}
_CONNECTING = "connecting"

CallKind: TypeAlias = Literal["create", "renew", "update", "remove", "discard"]


@define
class _Call:
    number: int
    kind: CallKind
    waiter: Waiter | None
    filters: tuple[str, ...] | None = None


@define
class _Channel:
    """One channel that is open. Several are while one takes over from another."""

    generation: int
    delivery: Delivery
    decryptors: list[Decryptor]
    up: bool = False
    last_error: str = _CONNECTING
    retired: Deadline | None = None
    proof: float | None = None
    heard: Now | None = None
    reconnecting: bool = False


class PubNubMachine(SubscriptionMachine):
    """The state machine of a subscription that is delivered over PubNub."""

    transport = "PubNub"

    def __init__(self, filters: tuple[str, ...], timing: Timing | None = None, seed: float | None = None) -> None:
        super().__init__(filters, timing or Timing(), seed)
        self._queue: deque[tuple[Command, Deadline]] = deque()
        self._request: _Call | None = None
        self._channels: dict[int, _Channel] = {}
        self._generation = 0
        self._notify_connected = False
        self._lost_because = ""
        self._last: Now | None = None
        # Our wall clock against that of PubNub, as the last proof has shown.
        self._offset = 0.0

    def _reset(self) -> None:
        super()._reset()
        self._renew: Deadline | None = None
        self._expiry: Deadline | None = None
        self._recheck: Deadline | None = None
        self._denied: Deadline | None = None
        # What the last request to the server failed with. It lasts until one succeeds, and one is owed meanwhile.
        self._last_error: str | None = None
        self._renewal_due = False
        # The wall clock at the last moments when delivery was known to be whole.
        self._confirmed: float | None = None
        self._proof: Now | None = None
        self._proof_token: int | None = None
        self._lost_since: float | None = None

    def command(self, command: Command, now: Now) -> None:
        """Start a command of the user; commands are carried out one after the other."""
        if command.kind == "register":
            self._register(command.waiter, now)
        elif not self._open and command.kind != "update":
            self._resolve(command.waiter, error=SubscriptionClosed(f"the subscription is closed: {self.reason}"))
        elif not self._open:
            self.filters = command.filters or self.filters
            self._resolve(command.waiter)
        else:
            self._queue.append((command, Deadline(now, self.timing.register_timeout)))
        self._next(now)

    def close(self, reason: str, now: Now, error: BaseException | None = None) -> None:
        """Close: leave the channels, and fail all waiters.

        A creation that is in flight is awaited, so that the new subscription can be deleted.
        """
        self._open = False
        call = self._request
        if call is not None and call.kind != "create":
            self._request = None
        self.failure = error
        for generation in list(self._channels):
            self._leave(generation)
        told = error or SubscriptionClosed(f"the subscription was closed: {reason}")
        if call is not None:
            self._resolve(call.waiter, error=told)
        self._resolve_waiting(told)
        while self._queue:
            self._resolve(self._queue.popleft()[0].waiter, error=told)
        self.info = None
        self._set_state(State.CLOSED, reason, now)

    def _cancel_command(self, waiter: Waiter) -> None:
        self._queue = deque(entry for entry in self._queue if entry[0].waiter is not waiter)
        if self._request is not None and self._request.waiter is waiter:
            self._request.waiter = None

    def abandon(self, reason: str, now: Now, error: BaseException | None = None) -> None:
        """Close, and forget the request in flight: its driver has gone."""
        self.close(reason, now, error)
        self._request = None

    def idle(self) -> bool:
        """Return whether it is closed and waits for nothing."""
        return not self._open and self._request is None

    def receive(self, item: Input, now: Now) -> None:
        """Process an input."""
        if isinstance(item, ApiResult):
            call = self._request
            if call is None or call.number != item.number:
                return
            self._request = None
            {
                "create": self._created,
                "renew": self._renewed,
                "update": self._renewed,
                "remove": self._removed,
                "discard": self._discarded,
            }[call.kind](call, item, now)
        elif isinstance(item, ChannelUp | ChannelDown | MessageBatch):
            channel = self._channels.get(item.generation)
            if channel is not None:
                channel.heard, channel.reconnecting = now, False
            if isinstance(item, ChannelUp):
                self._came_up(item, now)
            elif isinstance(item, ChannelDown):
                self._went_down(item, now)
            else:
                self._receive(item, now)
        self._next(now)

    def tick(self, now: Now) -> None:
        """Process the passing of time."""
        if self._open and self._last is not None:
            slept = (now.wall - self._last.wall) - (now.mono - self._last.mono)
            if slept > self.timing.sleep_threshold:
                # The connections may have died meanwhile.
                for generation in self._channels:
                    self._actions.append(ReconnectChannel(generation))
        self._last = now
        self._watch(now)
        self._next(now)

    def wake(self, now: Now) -> None:
        """Retry now what waits for a pause of our own."""
        super().wake(now)
        for generation, channel in self._channels.items():
            if not channel.up:
                self._actions.append(ReconnectChannel(generation))

    def _watch(self, now: Now) -> None:
        """Reconnect a silent channel; replace it if it stays silent."""
        channel = self._current()
        if channel is None or channel.heard is None or self.paused:
            return
        silent = now.mono - channel.heard.mono
        deadline = self.timing.poll + 2 * self.timing.probe_timeout + self.timing.backoff_limit
        if silent > 2 * deadline:
            self._leave(channel.generation)
            self._open_channel(channel.delivery, channel.decryptors, self._proof_token, now)
        elif silent > deadline and not channel.reconnecting:
            channel.reconnecting = True
            self._actions.append(ReconnectChannel(channel.generation))

    def _open_channel(self, delivery: Delivery, decryptors: list[Decryptor], cursor: int | None, now: Now) -> None:
        self._generation += 1
        self._channels[self._generation] = _Channel(self._generation, delivery, decryptors, heard=now)
        self._actions.append(OpenChannel(self._generation, delivery, cursor))

    def wait(self, now: Now) -> float | None:
        """Seconds until `tick` is needed; at most as long as a sleep of the machine may go unnoticed."""
        if not self._open:
            return None
        deadlines = [self._give_up, self._expiry, *(channel.retired for channel in self._channels.values())]
        deadlines += [until for _, until in (*self._waiting, *self._queue)]
        if self._request is None:
            if self._retry is not None:
                deadlines.append(self._retry)
            elif self.info is not None:
                deadlines += [self._renew, self._recheck]
        left = [deadline.left(now) for deadline in deadlines if deadline is not None]
        if self._proof is not None and not self._up():
            until_lost = self.timing.history - (now.wall - self._proof.wall)
            if until_lost > 0:
                left.append(until_lost)
        return min([self.timing.sleep_threshold, *left])

    def _next(self, now: Now) -> None:
        if not self._open:
            return
        if self._give_up is not None and not self._give_up.left(now):
            self._fail_register(self._timeout_error(), now)
            return
        self._fail_overdue(now)
        while self._queue and not self._queue[0][1].left(now):
            self._resolve(self._queue.popleft()[0].waiter, error=self._overdue())
        if self._expiry is not None and not self._expiry.left(now) and self.info is not None:
            self._forget("the subscription expired before it could be renewed", now)
        for channel in list(self._channels.values()):
            if channel.retired is not None and not channel.retired.left(now):
                if not channel.up:
                    detail = "the old channel could not be read completely after the delivery had moved"
                    self._gap(channel.proof, now.wall, GapReason.HISTORY, detail)
                self._leave(channel.generation)
        self._update_state(now)
        if self._request is not None:
            return
        if self._queue and self.info is not None:
            self._run(self._queue.popleft()[0])
            return
        if self._queue and self._queue[0][0].kind == "remove":
            # The server has none now, so there is nothing to delete.
            self._emit("remove_success", None)
            self._resolve(self._queue.popleft()[0].waiter)
            self.close("removed", now)
            return
        if self._retry is not None and self._retry.left(now):
            return
        self._retry = None
        if self.info is None:
            self._create()
        elif (
            self._renewal_due
            or (self._renew is not None and not self._renew.left(now))
            or (self._recheck is not None and not self._recheck.left(now))
        ):
            self._recheck = None
            self._ask_renewal(None)

    def _run(self, command: Command) -> None:
        if command.kind == "renew":
            self._ask_renewal(command.waiter)
        elif command.kind == "update":
            body: dict[str, Any] = {"eventFilters": list(command.filters or self.filters)}
            number = self._send(
                "PUT", self._path(), body, "update_subscription", group="Medium", foreground=command.waiter is not None
            )
            self._request = _Call(number, "update", command.waiter, command.filters)
        else:
            number = self._send(
                "DELETE",
                self._path(),
                None,
                "delete_subscription",
                group="Medium",
                foreground=command.waiter is not None,
            )
            self._request = _Call(number, "remove", command.waiter)

    def _create(self) -> None:
        body: dict[str, Any] = {"eventFilters": list(self.filters), "deliveryMode": dict(_REQUEST_MODE)}
        number = self._send(
            "POST", SUBSCRIPTION_PATH, body, "create_subscription", group="Medium", foreground=not self._was_connected
        )
        self._request = _Call(number, "create", None, self.filters)

    def _ask_renewal(self, waiter: Waiter | None) -> None:
        number = self._send(
            "POST", self._path() + "/renew", None, "renew_subscription", group="Light", foreground=waiter is not None
        )
        self._request = _Call(number, "renew", waiter)

    def _path(self) -> str:
        if self.info is None:
            raise SubscriptionClosed("there is no subscription")
        return path_of(self.info.id)

    def _created(self, call: _Call, answer: ApiResult, now: Now) -> None:
        if not self._open or call.filters != self.filters:
            self._discard(answer)
            return
        error: BaseException | None = None
        if succeeded(answer):
            try:
                info = read_info(answer.body, self.transport)
                self._adopt(info, now)
            except (SubscriptionError, BadKey) as exc:
                error = exc
        else:
            error = failure_of(answer, "create_subscription")
        if error is not None:
            self._not_created(answer, error, now)
            return
        self._last_error = None
        self._notify_connected = True
        if self._lost_since is not None:
            self._gap(self._lost_since, now.wall, GapReason.RECREATED, self._lost_because)
            self._lost_since = None
        if self._up():
            self._notify(now)

    def _not_created(self, answer: ApiResult, error: BaseException, now: Now) -> None:
        self._emit("subscribe_error", error)
        if not self._was_connected:
            self._fail_register(error, now)
        elif permanent(answer):
            self.close(f"the server refuses the subscription: {error}", now, error)
        else:
            self._last_error = f"the subscription cannot be made again: {error}"
            self._wait_before_retry(now, answer)

    def _renewed(self, call: _Call, answer: ApiResult, now: Now) -> None:
        if succeeded(answer):
            try:
                info = read_info(answer.body, self.transport)
                if info.active:
                    self._adopt(info, now)
                    if self._up():
                        self._attempts = 0
                    self._last_error = None
                    if call.filters is not None:
                        self.filters = call.filters
                    self._emit("renew_success", info)
                    self._resolve(call.waiter, info)
                    return
                error: BaseException = SubscriptionError(f"the subscription's status is {info.status!r}, not 'Active'")
                gone = True
            except (SubscriptionError, BadKey) as exc:
                error, gone = exc, False
        else:
            error = failure_of(answer, f"{call.kind}_subscription")
            gone = forgotten(answer)
        self._emit("renew_error", error)
        self._resolve(call.waiter, error=error)
        if gone:
            if call.filters is not None:
                self.filters = call.filters
            self._forget(f"the server no longer has the subscription: {error}", now)
        elif permanent(answer) and call.kind == "update":
            return  # the update was wrong; the subscription is unchanged
        elif permanent(answer):
            # The renewal is refused for good. Whether the subscription itself is, only making it again can tell.
            self._forget(f"the server refuses to renew the subscription: {error}", now)
        else:
            self._last_error = f"the renewal failed: {error}"
            self._renewal_due = True
            self._wait_before_retry(now, answer)

    def _removed(self, call: _Call, answer: ApiResult, now: Now) -> None:
        if succeeded(answer) or forgotten(answer):
            self._emit("remove_success", self.info)
            self._resolve(call.waiter)
            self.close("removed", now)
            return
        error = failure_of(answer, "delete_subscription")
        self._emit("remove_error", error)
        self._resolve(call.waiter, error=error)
        if not permanent(answer):
            # It may have been deleted all the same; a renewal will tell.
            self._renewal_due = True
            self._wait_before_retry(now, answer)

    def _discarded(self, call: _Call, answer: ApiResult, now: Now) -> None:
        """Ignore the result: what was not deleted expires."""

    def _discard(self, answer: ApiResult) -> None:
        """Delete a subscription whose creation ended after it was given up."""
        if succeeded(answer):
            try:
                info = read_info(answer.body, self.transport)
            except SubscriptionError:
                return
            self._delete(path_of(info.id))

    def _delete(self, path: str) -> None:
        number = self._send("DELETE", path, None, "delete_subscription", group="Medium", foreground=False)
        self._request = _Call(number, "discard", None)

    def _adopt(self, info: SubscriptionInfo, now: Now) -> None:
        """Take over what the server says, and follow its delivery mode."""
        decryptor = [Decryptor(info.delivery.encryption_key)] if info.delivery.encryption_key else []
        current = self._current()
        self.info = info
        self._renewal_due = False
        confirmed, self._confirmed = self._confirmed, now.wall
        lifetime = info.expires_in if info.expires_in is not None else USUAL_LIFETIME
        self._expiry = Deadline(now, lifetime)
        self._renew = Deadline(now, lifetime * self.timing.renew_at)
        if current is not None and (current.delivery.address, current.delivery.subscriber_key) == (
            info.delivery.address,
            info.delivery.subscriber_key,
        ):
            if current.delivery.encryption_key != info.delivery.encryption_key:
                # Messages with the former key may still be in flight.
                current.decryptors = decryptor + current.decryptors[:1]
                current.delivery = info.delivery
            return
        # Timetokens are times, the same for all channels and keys. The server does not report when it began to use the
        # new channel, so it is read from the last moment of the old one that is certain; duplicates are dropped.
        cursor = self._proof_token
        if current is not None:
            current.retired = Deadline(now, self.timing.register_timeout)
            if cursor is not None and confirmed is not None:
                cursor = min(cursor, self._token_of(confirmed))
                if now.wall - confirmed > self.timing.history:
                    self._gap(
                        confirmed,
                        now.wall - self.timing.history,
                        GapReason.HISTORY,
                        "the server moved the delivery to another channel, and does not say when",
                    )
        self._open_channel(info.delivery, decryptor, cursor, now)

    def _forget(self, why: str, now: Now) -> None:
        """Give the subscription up as gone; it is recreated at once, or after a pause if that keeps failing."""
        if self._lost_since is None:
            self._lost_since = self._confirmed
            self._lost_because = why
        self.info = None
        self._renew = self._expiry = None
        self._last_error = why
        self._renewal_due = False
        # Where it lives on all the same, it would tell everything once more beside the new one.
        for generation in list(self._channels):
            self._leave(generation)
        if not (self._server_set_pause and self._retry is not None and self._retry.left(now)):
            self._retry = None
            if self._attempts:
                self._wait_before_retry(now)
        self._attempts = max(self._attempts, 1)

    def _current(self) -> _Channel | None:
        return self._channels.get(self._generation)

    def _up(self) -> bool:
        current = self._current()
        return current is not None and current.up

    def _overlap(self) -> bool:
        return any(channel.up for channel in self._channels.values())

    def _came_up(self, report: ChannelUp, now: Now) -> None:
        channel = self._channels.get(report.generation)
        if channel is None:
            return
        channel.up = True
        channel.proof = now.wall
        self._offset = now.wall - report.server_time / TICKS_PER_SECOND
        if report.generation != self._generation:
            return
        self._check_history(report.server_time, now)
        self._recheck = None
        self._denied = None
        if self._last_error is None:
            self._attempts = 0
        self._proof = now
        self._proof_token = report.server_time
        for other in self._channels.values():
            if other is not channel:
                # The last messages of the old channel may still be in flight.
                soon = Deadline(now, self.timing.overlap if other.up else self.timing.reconnect_grace)
                if other.retired is None or soon.left(now) < other.retired.left(now):
                    other.retired = soon
        self._notify(now)

    def _notify(self, now: Now) -> None:
        """Say that the subscription is made and connected, once each time that it is made."""
        if self.info is None or not self._notify_connected:
            return
        self._notify_connected = False
        self._was_connected = True
        self._give_up = None
        self._update_state(now)
        self._emit("subscribe_success", self.info)

    def _check_history(self, server_time: int, now: Now) -> None:
        """Raise a gap where the channel was away for longer than its server remembers, by any of the three clocks."""
        if self._proof is None or self._proof_token is None:
            return
        away = max(
            now.mono - self._proof.mono,
            now.wall - self._proof.wall,
            (server_time - self._proof_token) / TICKS_PER_SECOND,
        )
        if away > self.timing.history:
            self._gap(
                self._proof.wall,
                now.wall,
                GapReason.HISTORY,
                f"the channel was away for {away:.0f} s; its server keeps messages for {self.timing.history:.0f} s",
            )

    def _went_down(self, report: ChannelDown, now: Now) -> None:
        channel = self._channels.get(report.generation)
        if channel is None:
            return
        channel.up = False
        if report.generation != self._generation:
            return
        channel.last_error = report.reason
        if report.fatal is not None and not self._was_connected:
            self._emit("subscribe_error", report.fatal)
            self._fail_register(report.fatal, now)
            return
        if not report.denied:
            if self._recheck is None and self._was_connected:
                self._recheck = Deadline(now, self.timing.reconnect_grace)
            return
        error = SubscriptionError(f"PubNub refuses access to the channel: {report.reason}")
        if not self._was_connected:
            self._fail_register(error, now)
            return
        if self.info is None:
            return  # it is being recreated already
        if self._denied is None:
            # The keys may have changed: a renewal tells the delivery mode as it is now.
            self._denied = Deadline(now, self.timing.reconnect_grace)
            self._recheck = Deadline(now, 0)
        elif not self._denied.left(now):
            self._denied = None
            self._forget(str(error), now)

    def _receive(self, batch: MessageBatch, now: Now) -> None:
        channel = self._channels.get(batch.generation)
        if channel is None:
            return
        since = self._wall_of(batch.since)
        if batch.skipped is not None:
            self._gap(since, now.wall, GapReason.UNREADABLE, batch.skipped)
        elif len(batch.messages) >= FULL_BATCH:
            self._gap(
                since,
                now.wall,
                GapReason.OVERFLOW,
                f"{len(batch.messages)} messages came at once; the server keeps {FULL_BATCH}, there may have been more",
            )
        for message in batch.messages:
            self._take(channel, message, since, now)
        channel.proof = now.wall
        # A notification proves that the server had the subscription when it was published, not when it came.
        tokens = [message.token for message in batch.messages if message.token is not None]
        if tokens and self.info is not None:
            published = self._wall_of(max(tokens)) or now.wall
            self._confirmed = max(self._confirmed or published, min(published, now.wall))
        if batch.generation == self._generation:
            self._proof = now
            self._proof_token = max(self._proof_token or 0, batch.cursor)

    def _take(self, channel: _Channel, message: ChannelMessage, since: float | None, now: Now) -> None:
        start = self._wall_of(message.token) if message.token is not None else since
        if message.damage is not None:
            self._unreadable(message.damage, start, now)
            return
        try:
            raw = self._read(channel, message.payload)
        except DecryptError as exc:
            self._unreadable(exc, start, now)
            return
        self._deliver(raw, message.token)

    def _read(self, channel: _Channel, payload: JSON) -> dict[str, Any]:
        if isinstance(payload, dict):
            return payload
        if not isinstance(payload, str):
            raise DecryptError(f"the payload is {type(payload).__name__}, neither text nor an object")
        if not channel.decryptors:
            raise DecryptError("the payload is text, and the subscription lacks an encryption key")
        failure: DecryptError | None = None
        for decryptor in channel.decryptors:
            try:
                return decryptor(payload)
            except DecryptError as exc:
                failure = failure or exc
        raise failure or DecryptError("no key")

    def _wall_of(self, token: int | None) -> float | None:
        """Return a timetoken of the server as a time of our wall clock."""
        if token is None:
            return self._proof.wall if self._proof is not None else None
        return token / TICKS_PER_SECOND + self._offset

    def _token_of(self, wall: float) -> int:
        return int((wall - self._offset) * TICKS_PER_SECOND)

    def _leave(self, generation: int) -> None:
        if self._channels.pop(generation, None) is not None:
            self._actions.append(CloseChannel(generation))

    def _update_state(self, now: Now) -> None:
        if not self._open:
            return
        if not self._was_connected:
            self._set_state(State.CONNECTING, "registering", now)
            return
        current = self._current()
        if self.info is None or current is None:
            self._set_state(State.LOST, self._last_error or self._lost_because, now)
        elif not current.up:
            away = now.wall - self._proof.wall if self._proof is not None else 0.0
            if current.last_error is _CONNECTING and self._last_error is None and self._overlap():
                return  # the old channel still delivers while the new one connects
            reason = f"the channel is not connected: {current.last_error}"
            self._set_state(State.LOST if away > self.timing.history else State.DEGRADED, reason, now)
        elif self._last_error is not None:
            self._set_state(State.DEGRADED, self._last_error, now)
        else:
            self._set_state(State.CONNECTED, "confirmed by the server, channel connected", now)
            self._resolve_waiting()

    def _fail_register(self, error: BaseException, now: Now) -> None:
        self._undo_register(f"registration failed: {error}", now, error)

    def _undo_register(self, reason: str, now: Now, error: BaseException | None = None) -> None:
        """Close, and delete what the server has already created."""
        path = self._path() if self.info is not None else None
        self.close(reason, now, error)
        if path is not None:
            self._delete(path)

    def _timeout_error(self) -> SubscriptionTimeout:
        seconds = self.timing.register_timeout
        current = self._current()
        if self.info is None or current is None:
            return SubscriptionTimeout(f"the server did not confirm the subscription within {seconds:g} s")
        return SubscriptionTimeout(f"the PubNub channel did not connect within {seconds:g} s: {current.last_error}")


__all__ = ["FULL_BATCH", "TICKS_PER_SECOND", "PubNubMachine"]
