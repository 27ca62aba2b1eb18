"""State machine of a WebSocket subscription (no I/O).

The order of things: get a token for one connection by REST, connect, wait for the server's ConnectionDetails, subscribe
over the socket. When the connection is lost, connect again with the recovery token (`wsc`) that came last: the server
then replays what was missed, or says that it cannot; then there is a gap, and the subscription is recreated. Nothing is
renewed: a subscription lives as long as its connection, and can be recovered for `recoveryTimeout` after it.
"""

from __future__ import annotations

import json
from collections import deque
from typing import TYPE_CHECKING, Any, Literal, cast
from urllib.parse import urlencode
from uuid import uuid4

from attrs import define, field, frozen

from ringcentral_api.errors import ApiError
from ringcentral_api.jsonio import InvalidJSON, load_json

from ._machine import (
    SUBSCRIPTION_PATH,
    Deadline,
    SubscriptionMachine,
    failure_of,
    forgotten,
    limit_reached,
    path_of,
    permanent,
    succeeded,
)
from ._protocol import (
    DELETE_ORPHANS,
    ApiResult,
    CloseSocket,
    Command,
    OpenSocket,
    SocketClosed,
    SocketText,
    Waiter,
    WriteSocket,
)
from ._subscription_info import amount, read_info
from .errors import SubscriptionClosed, SubscriptionError, SubscriptionTimeout
from .notification import GapReason, State
from .timing import Timing

if TYPE_CHECKING:
    from ._protocol import Input
    from .timing import Now

TOKEN_PATH = "/restapi/oauth/wstoken"  # noqa: S105  # a path
_USUAL_RECOVERY = 180.0
_USUAL_REQUESTS = 10
_USUAL_IDLE = 1800.0
# A connection that lasts for so long has shown that the next one may be made at once: tokens are limited to five a
# minute.
_STANDS = 15.0
_REMEDY = (
    "The application needs the permission WebSocketsSubscriptions (WebSocket in the API specification): add it to the "
    "application, or use transport='pubnub' or webhooks (rcext.push.AsgiWebhook, WsgiWebhook)"
)

_decoder = json.JSONDecoder()


@frozen
class SocketResponse:
    """The answer to a request that was made over the socket.

    Attributes:
        status: the HTTP status.
        headers: its headers.
        body: the JSON body; `None` if there is none, or if it is not JSON.
        text: the body as text, if it is not JSON (responses to batches).
    """

    status: int
    headers: dict[str, str]
    body: Any = field(default=None, repr=False)
    text: str | None = field(default=None, repr=False)


@frozen
class SocketRequest:
    """A request to be made over the socket."""

    method: str
    path: str
    query: dict[str, str] | None = None
    body: Any = field(default=None, repr=False)
    headers: dict[str, str] | None = None
    timeout: float = 60.0


@define(eq=False)
class _Pending:
    request: SocketRequest
    kind: Literal["create", "check", "update", "remove", "user"]
    waiter: Waiter | None = None
    deadline: Deadline | None = None
    """When its waiter gives up."""
    filters: tuple[str, ...] | None = None
    due: Deadline | None = None
    """When a connection that has not answered it counts as dead."""


@frozen
class _Loss:
    since: float | None
    reason: GapReason
    detail: str


class WebSocketMachine(SubscriptionMachine):
    """The state machine of a subscription that is delivered over a WebSocket."""

    transport = "WebSocket"

    def __init__(self, filters: tuple[str, ...], timing: Timing | None = None, seed: float | None = None) -> None:
        super().__init__(filters, timing or Timing(), seed)
        self._queue: deque[_Pending] = deque()
        self._pending: dict[str, _Pending] = {}
        self._token_call: int | None = None
        self._orphans_call: int | None = None
        """The deletion of orphans that a refused creation waits for."""
        self._generation = 0
        self._connected = False
        self._ready = False
        self._handshake: Deadline | None = None
        self._heartbeat: Deadline | None = None
        self._echo: Deadline | None = None
        self._recheck: Deadline | None = None
        # The wall clock when the server was last known to have the subscription.
        self._confirmed: float | None = None
        self._beat = ""
        self._beat_interval = 30.0
        # Where a recovered connection is when all that it replays has come; before that `_wsc` is where it was lost.
        self._promised: tuple[str, int] | None = None
        self._recovering = False
        self._recovery = _USUAL_RECOVERY
        self._max_requests = _USUAL_REQUESTS
        self._last: Now | None = None

    def _reset(self) -> None:
        super()._reset()
        self._wsc: tuple[str, int] | None = None
        self._proof: Now | None = None
        self._down_at: Now | None = None
        self._lost: _Loss | None = None
        self._unsure = False  # whether notifications do not prove that the server has the subscription
        self._stood: Deadline | None = None
        self._made_room = False  # whether orphans were deleted for a refused creation
        self._last_error = "connecting"

    def command(self, command: Command, now: Now) -> None:
        """Start a command of the user."""
        if command.kind == "register":
            self._register(command.waiter, now)
        elif not self._open and command.kind == "update":
            self.filters = command.filters or self.filters
            self._resolve(command.waiter)
        elif not self._open:
            self._resolve(command.waiter, error=SubscriptionClosed(f"the subscription is closed: {self.reason}"))
        else:
            self._queue.append(self._pending_of(command, now))
        self._next(now)

    def _pending_of(self, command: Command, now: Now) -> _Pending:
        if command.kind == "request":
            request = cast("SocketRequest", command.request)
            return _Pending(request, "user", command.waiter, Deadline(now, request.timeout))
        deadline = Deadline(now, self.timing.register_timeout)
        if command.kind == "update":
            return _Pending(SocketRequest("PUT", ""), "update", command.waiter, deadline, command.filters)
        if command.kind == "renew":
            return _Pending(SocketRequest("GET", ""), "check", command.waiter, deadline)
        return _Pending(SocketRequest("DELETE", ""), "remove", command.waiter, deadline)

    def close(self, reason: str, now: Now, error: BaseException | None = None) -> None:
        """Close: close the socket, and fail all waiters."""
        self._open = False
        self.failure = error
        self._token_call = None
        self._drop_socket()
        told = error or SubscriptionClosed(f"the subscription was closed: {reason}")
        self._resolve_waiting(told)
        for pending in (*self._pending.values(), *self._queue):
            self._resolve(pending.waiter, error=told)
        self._pending.clear()
        self._queue.clear()
        self.info = None
        self._set_state(State.CLOSED, reason, now)

    def _cancel_command(self, waiter: Waiter) -> None:
        self._queue = deque(entry for entry in self._queue if entry.waiter is not waiter)
        for entry in self._pending.values():
            if entry.waiter is waiter:
                entry.waiter = None

    def idle(self) -> bool:
        """Return whether it is closed and waits for nothing."""
        return not self._open

    def receive(self, item: Input, now: Now) -> None:
        """Process an input."""
        if isinstance(item, ApiResult):
            if item.number == self._token_call:
                self._token_call = None
                self._got_token(item, now)
            elif item.number == self._orphans_call:
                self._orphans_call = None
                self._create(now)
        elif isinstance(item, SocketText | SocketClosed) and self._connected and item.generation == self._generation:
            self._notice_sleep(now)
            if isinstance(item, SocketText):
                self._got_text(item.text, now)
            else:
                self._lost_socket(item, now)
        self._next(now)

    def tick(self, now: Now) -> None:
        """Process the passing of time."""
        self._notice_sleep(now)
        self._next(now)

    def _notice_sleep(self, now: Now) -> None:
        last, self._last = self._last, now
        if last is None or not self._ready:
            return
        if (now.wall - last.wall) - (now.mono - last.mono) > self.timing.sleep_threshold:
            # The socket is most likely dead, and says so only when it is asked; so it is with the subscription.
            self._doubt(now)
            if self._echo is None:
                self._beat_now(now)

    def _doubt(self, now: Now) -> None:
        """Ask whether the server still has the subscription; what comes until it answers may be from before."""
        self._unsure = True
        self._recheck = Deadline(now, 0)

    def wake(self, now: Now) -> None:
        """Retry now what waits for a pause of our own."""
        super().wake(now)
        if self._ready and self._echo is None:
            self._beat_now(now)

    def wait(self, now: Now) -> float | None:
        """Seconds until `tick` is needed."""
        if not self._open:
            return None
        deadlines = [self._give_up, self._handshake, self._echo, *(until for _, until in self._waiting)]
        deadlines += [moment for entry in self._all_pending() for moment in (entry.deadline, entry.due)]
        if self._ready and self._echo is None:
            deadlines += [self._heartbeat, self._recheck if self.info is not None else None]
        if not self._connected and self._token_call is None:
            deadlines.append(self._retry)
        left = [deadline.left(now) for deadline in deadlines if deadline is not None]
        if self._down_at is not None and not self._ready:
            until_lost = self._recovery - self._away(now)
            if until_lost > 0:
                left.append(until_lost)
        return min([self.timing.sleep_threshold, *left])

    def _next(self, now: Now) -> None:
        if not self._open:
            return
        if self._give_up is not None and not self._give_up.left(now):
            seconds = self.timing.register_timeout
            error = SubscriptionTimeout(f"the WebSocket was not ready within {seconds:g} s: {self._last_error}")
            self._emit("subscribe_error", error)
            self.close(f"registration failed: {error}", now, error)
            return
        self._fail_overdue(now)
        for pending in self._all_pending():
            if pending.deadline is not None and not pending.deadline.left(now):
                self._give_up_on(pending)
        if any(pending.due is not None and not pending.due.left(now) for pending in self._pending.values()):
            self._fail_socket("the server does not answer requests", now)
        if self._handshake is not None and not self._handshake.left(now):
            self._fail_socket("the server did not say ConnectionDetails in time", now)
        if self._echo is not None and not self._echo.left(now):
            self._fail_socket("the server does not answer heartbeats", now)
        self._update_state(now)
        if not self._connected and self._token_call is None and (self._retry is None or not self._retry.left(now)):
            self._retry = None
            self._token_call = self._send(
                "POST", TOKEN_PATH, None, "create_websocket_token", group="Auth", foreground=not self._was_connected
            )
        if self._ready:
            if self._heartbeat is not None and not self._heartbeat.left(now) and self._echo is None:
                self._beat_now(now)
            self._check(now)
            self._flush(now)

    def _all_pending(self) -> list[_Pending]:
        return [*self._pending.values(), *self._queue]

    def _give_up_on(self, pending: _Pending) -> None:
        """Fail the waiter of a request. The response is still awaited if the subscription itself needs it."""
        asked = pending not in self._queue
        if not asked:
            self._queue.remove(pending)
        elif pending.kind == "user":
            self._pending = {number: entry for number, entry in self._pending.items() if entry is not pending}
        pending.deadline = None
        waiter, pending.waiter = pending.waiter, None
        if asked:
            error = SubscriptionTimeout("no answer came over the socket in time; the call may have been carried out")
            self._resolve(waiter, error=error)
        else:
            self._resolve(waiter, error=self._overdue())

    def _check(self, now: Now) -> None:
        """Ask now and then whether the server still has the subscription; a live connection does not prove it."""
        if self.info is None or self._recheck is None or self._recheck.left(now):
            return
        self._recheck = None
        self._queue.append(_Pending(SocketRequest("GET", ""), "check"))

    def _flush(self, now: Now) -> None:
        while self._queue and len(self._pending) < self._max_requests:
            pending = self._queue[0]
            if pending.kind != "user":
                if self.info is None:
                    return  # the subscription is being made; it comes first
                path = path_of(self.info.id)
                body = {"eventFilters": list(pending.filters)} if pending.filters is not None else None
                pending.request = SocketRequest(pending.request.method, path, body=body)
            self._queue.popleft()
            self._write_request(pending, now)

    def _create(self, now: Now) -> None:
        request = SocketRequest(
            "POST",
            SUBSCRIPTION_PATH,
            body={"eventFilters": list(self.filters), "deliveryMode": {"transportType": "WebSocket"}},
        )
        self._write_request(_Pending(request, "create"), now)

    def _write_request(self, pending: _Pending, now: Now) -> None:
        number = str(uuid4())
        request = pending.request
        meta: dict[str, Any] = {
            "type": "ClientRequest",
            "messageId": number,
            "method": request.method,
            "path": request.path,
        }
        if request.headers:
            meta["headers"] = request.headers
        if request.query:
            meta["query"] = request.query
        if pending.kind != "user":
            pending.due = Deadline(now, self.timing.request_timeout)
        self._pending[number] = pending
        # A null body is refused (WSG-808).
        self._write([meta] if request.body is None else [meta, request.body])

    def _write(self, frame: list[Any]) -> None:
        self._actions.append(WriteSocket(self._generation, json.dumps(frame)))

    def _beat_now(self, now: Now) -> None:
        self._beat = str(uuid4())
        self._echo = Deadline(now, self.timing.probe_timeout)
        self._write([{"type": "Heartbeat", "messageId": self._beat}])

    # Connecting.

    def _got_token(self, answer: ApiResult, now: Now) -> None:
        error: BaseException | None = None
        uri: object = None
        token: object = None
        if not succeeded(answer):
            error = failure_of(answer, "wstoken")
            if answer.status == 403 and permanent(answer):
                error = _with_remedy(error)
        elif isinstance(answer.body, dict):
            body = cast("dict[str, Any]", answer.body)
            uri, token = body.get("uri"), body.get("ws_access_token")
        if error is None and not (
            isinstance(uri, str) and uri.startswith(("ws://", "wss://")) and isinstance(token, str)
        ):
            error = SubscriptionError("the server's response lacks a usable 'uri' and 'ws_access_token'")
        if error is not None:
            self._refused(answer, error, f"no token for the WebSocket: {error}", now)
            return
        query = {"access_token": str(token)}
        self._recovering = self._wsc is not None and self._away(now) <= self._recovery
        if self._recovering and self._wsc is not None:
            query["wsc"] = self._wsc[0]
        self._generation += 1
        self._connected = True
        self._handshake = Deadline(now, self.timing.probe_timeout)
        separator = "&" if "?" in str(uri) else "?"
        self._actions.append(OpenSocket(self._generation, f"{uri}{separator}{urlencode(query)}"))

    def _refused(self, answer: ApiResult, error: BaseException, why: str, now: Now) -> None:
        """Something that the server must grant was not granted: end, or try again later."""
        if not self._was_connected:
            self._emit("subscribe_error", error)
            self.close(f"registration failed: {error}", now, error)
        elif permanent(answer):
            self._emit("subscribe_error", error)
            self.close(f"the server refuses the subscription: {error}", now, error)
        else:
            self._last_error = why
            self._drop_socket()
            self._wait_before_retry(now, answer)

    def _got_details(self, meta: dict[str, Any], body: dict[str, Any], now: Now) -> None:
        self._handshake = None
        status = meta.get("status")
        if isinstance(status, int) and status >= 400:
            self._fail_socket(f"the server refused the connection: status {status}", now)
            return
        self._recovery = amount(body.get("recoveryTimeout")) or _USUAL_RECOVERY
        self._max_requests = max(1, int(amount(body.get("maxActiveRequests")) or _USUAL_REQUESTS))
        outcome = body.get("recoveryState")
        before, self._wsc = self._wsc, None
        self._take_wsc(meta)
        self._ready = True
        self._beat_interval = min(self.timing.poll, (amount(body.get("idleTimeout")) or _USUAL_IDLE) / 2)
        self._heartbeat = Deadline(now, self._beat_interval)
        self._proof = now
        if outcome == "Successful" and self.info is not None and self._recovering:
            if before is not None and self._wsc is not None and self._wsc[1] > before[1]:
                self._promised, self._wsc = self._wsc, before
            # A recovered connection does not prove that the server still has the subscription.
            self._doubt(now)
            self._settled(now)
            return
        if self._was_connected:
            code = body.get("recoveryErrorCode")
            told = f" ({code})" if isinstance(code, str) else ""
            detail = "the server cannot replay what was missed" + told
            if not self._recovering:
                detail = "the connection was away for longer than can be recovered"
            # The subscription may have gone before the connection did; a live one proves nothing about it.
            self._lose(self._confirmed, GapReason.RECOVERY_FAILED, detail)
        self.info = None
        self._create(now)

    def _settled(self, now: Now) -> None:
        """Note that the subscription exists and its connection is alive."""
        self._was_connected = True
        self._stood = Deadline(now, _STANDS)
        self._down_at = None
        self._give_up = None
        self._last_error = ""
        self._update_state(now)

    # Losing.

    def _lost_socket(self, report: SocketClosed, now: Now) -> None:
        if report.fatal is not None and not self._was_connected:
            self._emit("subscribe_error", report.fatal)
            self.close(f"registration failed: {report.fatal}", now, report.fatal)
            return
        code = f" {report.code}" if report.code is not None else ""
        self._fail_socket(f"the WebSocket closed{code}: {report.reason or 'no reason given'}", now)

    def _fail_socket(self, why: str, now: Now) -> None:
        was_ready = self._ready
        self._drop_socket()
        self._last_error = why
        if self._down_at is None and was_ready:
            self._down_at = now
        error = SubscriptionError(f"the connection was lost before an answer came: {why}")
        for pending in self._pending.values():
            if pending.kind == "user":
                self._resolve(pending.waiter, error=error)
            elif pending.waiter is not None:
                pending.due = None
                self._queue.appendleft(pending)
        self._pending.clear()
        if self._stood is not None and not self._stood.left(now):
            self._attempts = 0
        self._stood = None
        if was_ready and not self._attempts:
            self._attempts = 1
            self._retry = None
        else:
            self._wait_before_retry(now)

    def _drop_socket(self) -> None:
        if self._connected:
            self._actions.append(CloseSocket(self._generation))
        self._connected = self._ready = False
        self._orphans_call = None
        self._promised = None
        self._handshake = self._heartbeat = self._echo = None

    def _away(self, now: Now) -> float:
        if self._down_at is None:
            return 0.0
        return max(now.mono - self._down_at.mono, now.wall - self._down_at.wall)

    # Frames.

    def _got_text(self, text: str, now: Now) -> None:
        try:
            meta, body, rest = split_frame(text)
        except ValueError as exc:
            self._unreadable(str(exc), self._proof.wall if self._proof is not None else None, now)
            return
        kind = meta.get("type")
        if kind == "ConnectionDetails" and not self._ready:
            self._got_details(meta, cast("dict[str, Any]", body) if isinstance(body, dict) else {}, now)
            return
        self._take_wsc(meta)
        since = self._proof.wall if self._proof is not None else None
        self._proof = now
        number = meta.get("messageId")
        pending = self._pending.get(number) if isinstance(number, str) else None
        if kind == "ServerNotification":
            self._got_notification(body, since, now)
        elif pending is not None and kind in ("ClientRequest", "Error"):
            del self._pending[cast("str", number)]
            self._all_replayed()
            self._got_response(pending, meta, body, rest, now)
        elif kind == "Heartbeat":
            if number == self._beat:
                self._echo = None
                self._heartbeat = Deadline(now, self._beat_interval)
                self._all_replayed()
            else:
                self._write([{"type": "Heartbeat", "messageId": number}])
        elif kind == "Error":
            detail = cast("dict[str, Any]", body) if isinstance(body, dict) else {}
            text = f"{detail.get('errorCode', 'error')}: {detail.get('message', 'no message')}"
            self._emit("error", SubscriptionError(f"the WebSocket server reports {text}"))
            if not self._ready:
                self._fail_socket(text, now)

    def _got_notification(self, body: object, since: float | None, now: Now) -> None:
        if not isinstance(body, dict):
            self._unreadable(f"a notification is {type(body).__name__}, not an object", since, now)
            return
        self._deliver(cast("dict[str, Any]", body), None)
        if not self._unsure:
            self._confirmed = now.wall

    def _take_wsc(self, meta: dict[str, Any]) -> None:
        wsc = meta.get("wsc")
        if not isinstance(wsc, dict):
            return
        wsc = cast("dict[str, Any]", wsc)
        token, sequence = wsc.get("token"), wsc.get("sequence")
        if not isinstance(token, str) or not isinstance(sequence, int):
            return
        if self._wsc is None or sequence >= self._wsc[1]:
            self._wsc = (token, sequence)

    def _all_replayed(self) -> None:
        """Something was answered that was asked after a recovery; frames keep their order, so the replay has come."""
        promised, self._promised = self._promised, None
        if promised is not None and (self._wsc is None or promised[1] >= self._wsc[1]):
            self._wsc = promised

    # Answers.

    def _got_response(self, pending: _Pending, meta: dict[str, Any], body: Any, rest: str | None, now: Now) -> None:
        given: object = meta.get("headers")
        pairs = cast("dict[object, object]", given).items() if isinstance(given, dict) else ()
        headers = {str(name): str(value) for name, value in pairs}
        given_status = meta.get("status")
        status = given_status if isinstance(given_status, int) else 200 if meta.get("type") == "ClientRequest" else 500
        if pending.kind == "user":
            self._resolve(pending.waiter, SocketResponse(status, headers, body, rest))
            return
        error = None if 200 <= status < 300 else api_error(pending.request, status, headers, body)
        answer = ApiResult(0, status, body, retry_after=getattr(error, "retry_after", None), error=error)
        if pending.kind == "create":
            self._created(answer, now)
        elif pending.kind == "remove":
            self._removed(pending, answer, now)
        else:
            self._checked(pending, answer, now)

    def _created(self, answer: ApiResult, now: Now) -> None:
        if limit_reached(answer) and not self._made_room:
            self._made_room = True
            self._orphans_call = self._send(
                "DELETE", SUBSCRIPTION_PATH, None, DELETE_ORPHANS, group="Medium", foreground=not self._was_connected
            )
            return
        error = answer.error
        if isinstance(error, ApiError) and error.has_code("SUB-528"):
            error = _with_remedy(error)
        if error is None:
            try:
                self.info = read_info(answer.body, self.transport)
            except SubscriptionError as exc:
                error = exc
        if error is not None:
            self._refused(answer, error, f"the subscription cannot be made: {error}", now)
            return
        self._made_room = False
        lost, self._lost = self._lost, None
        if lost is not None:
            self._gap(lost.since, now.wall, lost.reason, lost.detail)
        self._confirm(now)
        self._settled(now)
        self._emit("subscribe_success", self.info)

    def _confirm(self, now: Now) -> None:
        self._confirmed = now.wall
        self._unsure = False
        self._recheck = Deadline(now, self.timing.verify_interval)

    def _checked(self, pending: _Pending, answer: ApiResult, now: Now) -> None:
        error: BaseException | None = answer.error
        gone = forgotten(answer)
        if error is None:
            try:
                info = read_info(answer.body, self.transport)
            except SubscriptionError as exc:
                error = exc
            else:
                if info.active:
                    self.info = info
                    self.filters = pending.filters or self.filters
                    self._confirm(now)
                    if pending.waiter is not None:
                        self._emit("renew_success", info)
                    self._resolve(pending.waiter, info)
                    return
                error = SubscriptionError(f"the subscription's status is {info.status!r}, not 'Active'")
                gone = True
        self._emit("renew_error", error)
        self._resolve(pending.waiter, error=error)
        self._recheck = Deadline(now, self.timing.verify_interval)
        if gone:
            self.filters = pending.filters or self.filters
            self._forget(f"the server no longer has the subscription: {error}", now)

    def _forget(self, why: str, now: Now) -> None:
        """Give the subscription up as gone, and recreate it over the same connection."""
        self._lose(self._confirmed, GapReason.RECREATED, why)
        self._last_error = why
        self._wsc = None
        self._recovering = False
        self.info = None
        self._create(now)

    def _lose(self, since: float | None, reason: GapReason, detail: str) -> None:
        """Note since when something may be missing; the gap is emitted when notifications are delivered again."""
        if self._lost is None:
            self._lost = _Loss(since, reason, detail)

    def _removed(self, pending: _Pending, answer: ApiResult, now: Now) -> None:
        if answer.error is not None and not forgotten(answer):
            self._emit("remove_error", answer.error)
            self._resolve(pending.waiter, error=answer.error)
            return
        self._emit("remove_success", self.info)
        self._resolve(pending.waiter)
        self.close("removed", now)

    def _update_state(self, now: Now) -> None:
        if not self._open:
            return
        if not self._was_connected:
            self._set_state(State.CONNECTING, "registering", now)
        elif self._ready and self.info is not None:
            self._set_state(State.CONNECTED, "subscribed, connection alive", now)
            self._resolve_waiting()
        elif self._away(now) > self._recovery or (self._ready and self.info is None):
            self._set_state(State.LOST, self._last_error or "the subscription is being recreated", now)
        else:
            self._set_state(State.DEGRADED, self._last_error or "connecting", now)


def _with_remedy(error: BaseException) -> BaseException:
    """Return an API error whose message also says what to do about WebSocket subscriptions that are refused."""
    if not isinstance(error, ApiError):
        return error
    return type(error)(error.response, message=f"{error.message.rstrip('. ')}. {_REMEDY}")


def split_frame(text: str) -> tuple[dict[str, Any], Any, str | None]:
    """Split a text frame.

    Args:
        text: a JSON array of a meta object and perhaps a body. The body of a batch response is multipart text in place
            of JSON, before the end of the array or after it.

    Returns:
        The meta object, the JSON body or `None`, and the body as text if it is not JSON.

    Raises:
        ValueError: the frame does not start with a meta object.
    """
    try:
        frame: object = load_json(text)
    except InvalidJSON:
        return _split_loosely(text)  # the response to a batch, perhaps
    if not isinstance(frame, list):
        raise ValueError("a frame is not a JSON array")
    parts: list[Any] = frame  # pyright: ignore[reportUnknownVariableType]  # mypy knows it
    if not parts or not isinstance(parts[0], dict):
        raise ValueError("a frame does not start with a meta object")
    return cast("dict[str, Any]", parts[0]), parts[1] if len(parts) > 1 else None, None


def _split_loosely(text: str) -> tuple[dict[str, Any], Any, str | None]:
    stripped = text.lstrip()
    if not stripped.startswith("["):
        raise ValueError("a frame is not a JSON array")
    try:
        place = _skip(stripped, 1)
        meta, place = _decoder.raw_decode(stripped, place)
    except (ValueError, RecursionError):
        raise ValueError("a frame does not start with a meta object") from None
    if not isinstance(meta, dict):
        raise ValueError(f"a frame starts with {type(meta).__name__}, not with a meta object")
    place = _skip(stripped, place)
    if stripped[place : place + 1] == "]":
        behind = stripped[place + 1 :].strip()
        return cast("dict[str, Any]", meta), None, behind[1:] if behind.startswith(",") else None
    if stripped[place : place + 1] != ",":
        return cast("dict[str, Any]", meta), None, None
    return cast("dict[str, Any]", meta), None, stripped[place + 1 :].rstrip().removesuffix("]")


def _skip(text: str, place: int) -> int:
    while place < len(text) and text[place] in " \t\r\n":
        place += 1
    return place


def api_error(request: SocketRequest, status: int, headers: dict[str, str], body: Any) -> ApiError:
    """Return the exception for a failed request over the socket."""
    import httpx

    from ringcentral_api.errors import error_for

    safe = {
        name: value for name, value in headers.items() if name.lower() not in ("content-length", "content-encoding")
    }
    response = httpx.Response(
        status,
        headers={**safe, "Content-Type": "application/json"},
        content=json.dumps(body).encode() if body is not None else b"",
        request=httpx.Request(request.method, f"https://platform{request.path}"),
    )
    return error_for(response)


__all__ = ["SocketRequest", "SocketResponse", "WebSocketMachine", "api_error", "split_frame"]
