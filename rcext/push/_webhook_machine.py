"""State machine of a webhook: replies to deliveries, and the flows that keep the subscription (no I/O)."""

from __future__ import annotations

import hmac
import re
import time
from collections import deque
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from attrs import field, frozen

from rcext._flow import call, sleep
from rcext._loopback import is_loopback
from rcext.errors import ConfigurationError, ConnectionFailed
from ringcentral_api.errors import ApiError
from ringcentral_api.jsonio import InvalidJSON, load_json

from ._delivery import BufferedEmitter
from ._http import ask
from ._machine import (
    SUBSCRIPTION_PATH,
    RecentKeys,
    failure_of,
    forgotten,
    limit_reached,
    moment,
    path_of,
    permanent,
    succeeded,
)
from ._orphans import delete_orphans
from ._protocol import Send
from ._subscription_info import SubscriptionInfo, read_info
from ._webhook_shared import LOCK_WAIT, REMOVED, SharedState, key_of, new_owner
from .errors import MessageError, SubscriptionError
from .filters import API_PREFIX, normalize_filters
from .notification import Gap, GapReason, Notification, State, StateChange, parse_time
from .timing import Timing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from rcext._flow import Flow

    from ._delivery import Overflow
    from ._protocol import ApiResult, EventKind
    from .filters import EventFilter

MAX_BODY = 1024 * 1024
_LONGEST_TOKEN = 1024
_LONGEST_COUNT = 18
_MOST_REMINDERS = 100
_LOCK_POLL = 0.1
# Seconds for which the server may retry one delivery while it makes others.
_RETRIES = 60.0
# A reminder is ignored for so many seconds after a renewal, or for this part of the lifetime if that is shorter.
_FRESH, _FRESH_PART = 30.0, 0.25
NO_HANDSHAKE = "SUB-525"
"""The address did not answer the validation request; it may do so later."""
_REMINDER = f"{API_PREFIX}/subscription/"


@frozen
class WebhookReply:
    """Reply to a request of the server, as a framework's response needs it."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    """The headers, without Content-Length."""
    body: bytes = b""

    @property
    def reason(self) -> str:
        """The reason phrase of the status."""
        from http import HTTPStatus

        return HTTPStatus(self.status).phrase


@frozen
class Target:
    """Address and filters of a webhook subscription."""

    address: str
    filters: tuple[str, ...]
    expires_in: int | None = None
    secret: str | None = field(default=None, repr=False)

    def fingerprint(self) -> str:
        """Return a key for interchangeable subscriptions."""
        return key_of(self.address, self.filters, self.secret)

    def body(self) -> dict[str, Any]:
        """Return the body that creates the subscription."""
        mode: dict[str, Any] = {"transportType": "WebHook", "address": self.address}
        if self.secret is not None:
            mode["verificationToken"] = self.secret
        body: dict[str, Any] = {"eventFilters": list(self.filters), "deliveryMode": mode}
        if self.expires_in is not None:
            body["expiresIn"] = self.expires_in
        return body


class WebhookMachine(BufferedEmitter):
    """Replies, duplicates, events and the flows that keep the subscription; base of the ASGI and WSGI applications."""

    def __init__(
        self,
        verification_token: str | None,
        *,
        max_body: int = MAX_BODY,
        buffer: int = 1000,
        overflow: Overflow = "drop_oldest",
        timing: Timing | None = None,
    ) -> None:
        self._timing = timing or Timing()
        super().__init__(buffer, overflow, self._timing.latency)
        if verification_token is not None and not verification_token:
            raise ConfigurationError("verification_token must not be empty; None turns the check off")
        if verification_token is not None and not _sendable(verification_token):
            raise ConfigurationError(
                f"verification_token is sent in a header: use visible ASCII, at most {_LONGEST_TOKEN} characters"
            )
        if max_body < 1:
            raise ConfigurationError(f"max_body must be at least 1, not {max_body!r}")
        if overflow == "block":
            raise ConfigurationError(
                "overflow='block' is not possible with a webhook: the server does not wait; choose another policy"
            )
        self._secret = verification_token
        self._max_body = max_body
        self._seen = RecentKeys()
        # Ids of the subscriptions to renew; the keeper renews them while handlers run.
        self._reminders: deque[str] = deque(maxlen=_MOST_REMINDERS)
        # Whether this application keeps its subscription, so that reminders are not for the handlers.
        self._keeps = False
        self._target: Target | None = None
        self._clock: Callable[[], float] = time.time
        # The times of the last delivery and of the last response that calls the subscription active; 0 before that.
        self._last_delivery = 0.0
        self._last_check = 0.0
        # The lifetime in seconds at the last creation or renewal by this application; None if another process made it.
        self._lifetime: float | None = None
        # Ids of subscriptions to delete, and whether each has been deleted.
        self._left_over: dict[str, bool] = {}
        # Whether the response to the last creation was lost, so that the server may have carried it out.
        self._response_lost = False
        # Id of the subscription that the processes of this webhook share, as the store has it.
        self._shared_id: str | None = None
        self._numbers = 0
        self._key: str | None = None
        self.state = State.CLOSED
        """State of the subscription: `connected` after its creation, `lost` while it is blacklisted or gone."""
        self.reason = "not registered by this application"
        """Why it is in this state, as text."""
        self.info: SubscriptionInfo | None = None
        """The subscription as the server last described it; `None` if this application has not created one."""

    # Deliveries.

    def too_large(self, length: str | None) -> bool:
        """Return whether a Content-Length is larger than the limit."""
        return (
            length is not None and is_count(length) and (len(length) > _LONGEST_COUNT or int(length) > self._max_body)
        )

    def take(self, method: str, headers: Mapping[str, str], body: bytes | None, wall: float) -> WebhookReply:
        """Answer one request of the server, and buffer its notifications.

        Args:
            method: the HTTP method.
            headers: the headers, names in lower case.
            body: the body; `None` if it is too large.
            wall: the time.

        Returns:
            The reply, to be sent before any handler runs.
        """
        read = self.read(method, headers, body, wall)
        return self.accept(read, wall) if isinstance(read, Notification) else read

    def read(
        self, method: str, headers: Mapping[str, str], body: bytes | None, wall: float
    ) -> WebhookReply | Notification:
        """Return the notification of a request, to be passed to `accept`, or a reply if it brings nothing new."""
        if method != "POST":
            return WebhookReply(405, (("Allow", "POST"),))
        if body is None:
            return WebhookReply(413)
        offered = headers.get("validation-token")
        if offered is not None and not body.strip():
            return self._handshake(offered)
        given = headers.get("verification-token", offered)
        if self._secret is not None and not (
            given is not None and hmac.compare_digest(given.encode("utf-8", "replace"), self._secret.encode())
        ):
            return WebhookReply(401)
        try:
            raw: Any = load_json(body)
        except InvalidJSON:
            raw = None
        if not isinstance(raw, dict):
            error = MessageError("a delivery is not a JSON object")
            self._hand_out("error", error, wall)
            self._gap(self._last_delivery, GapReason.UNREADABLE, str(error), wall)
            return WebhookReply(400)
        notification = Notification.from_dict(cast("dict[str, Any]", raw))
        return WebhookReply(200) if self._is_superseded(notification) else notification

    def accept(self, notification: Notification, wall: float, *, is_new: bool = True) -> WebhookReply:
        """Buffer a notification, unless this process or (`is_new`) another one has received it before.

        What is not new is not remembered here: of two concurrent deliveries, the one that is new may come second.
        """
        if not notification.uuid or (is_new and self._seen.add(notification.uuid)):
            reminded = reminded_of(notification)
            if reminded is not None:
                self._reminders.append(reminded)
            if reminded is None or not self._keeps:
                self._hand_out("notification", notification, wall)
        self._last_delivery = wall
        return WebhookReply(200)

    def _is_superseded(self, notification: Notification) -> bool:
        """Return whether it comes from a replaced subscription, so that the new one delivers it, too."""
        if self.info is None or notification.subscription_id not in self._left_over:
            return False
        made = self.info.creation_time
        return made is None or notification.timestamp is None or notification.timestamp >= made

    def _handshake(self, offered: str) -> WebhookReply:
        if not _sendable(offered):
            return WebhookReply(400)
        return WebhookReply(200, (("Validation-Token", offered), ("Content-Type", "application/json")))

    # Events.

    def _notify(self, name: EventKind, value: Any) -> None:
        self._hand_out(name, value, self._clock())

    def _gap(self, since: float, reason: GapReason, detail: str, wall: float) -> None:
        start = moment(min(since, wall) - self._timing.latency) if since else None
        self._hand_out("gap", Gap(start, moment(wall), reason, detail), wall)

    def _become(self, state: State, reason: str) -> None:
        if state is not self.state:
            previous, self.state = self.state, state
            self._notify("state", StateChange(state, previous, reason, moment(self._clock())))
        self.reason = reason

    # Flows.

    def locked(
        self, shared: SharedState, key: str, flow: Flow[SubscriptionInfo | None]
    ) -> Flow[SubscriptionInfo | None]:
        """Perform a flow while no other process of this webhook performs one; without the lock after `LOCK_WAIT`."""
        owner, end = new_owner(), time.monotonic() + LOCK_WAIT
        try:
            while not (yield from call(lambda: shared.acquire(key, owner))) and time.monotonic() < end:
                yield from sleep(_LOCK_POLL)
            before = self._shared_id = yield from call(lambda: shared.subscription(key))
            try:
                return (yield from flow)
            finally:
                after = self._shared_id
                if after is not None and after != before:
                    yield from call(lambda: shared.set_subscription(key, after))
        finally:
            yield from call(lambda: shared.release(key, owner))

    def registration(self, target: Target, *, report: bool = True) -> Flow[SubscriptionInfo | None]:
        """Create the subscription, and delete those of earlier processes at the same address.

        One that another process of this webhook has created is used instead. With `report=False` a failure is not
        emitted.
        """
        found = yield from self._shared()
        if found is not None:
            self._target = target
            return self._adopt(found)
        answer = yield from self._create(target, foreground=True)
        try:
            self.info = self._read(answer, "create_subscription")
        except Exception as exc:
            if report:
                self._notify("subscribe_error", exc)
            raise
        self._target = target
        self._shared_id = self.info.id
        self._response_lost = False
        self._last_delivery = self._last_check = self._clock()
        self._lifetime = self.info.expires_in
        self._become(State.CONNECTED, "confirmed by the server")
        self._notify("subscribe_success", self.info)
        for twin in (yield from self._twins(self.info)):
            # Two processes that register at the same time must not delete each other's.
            if _created(twin) <= _created(self.info):
                self._left_over[twin.id] = False
        yield from self._tidy()
        return self.info

    def _shared(self) -> Flow[SubscriptionInfo | None]:
        """Return the active subscription that another process of this webhook has created, or None."""
        if self._shared_id in (None, REMOVED) or (self.info is not None and self.info.id == self._shared_id):
            return None
        answer = yield from self._ask("GET", path_of(str(self._shared_id)), None, "read_subscription")
        if not succeeded(answer):
            return None
        info = self._read(answer, "read_subscription")
        return info if info.active else None

    def _adopt(self, info: SubscriptionInfo) -> SubscriptionInfo:
        """Use a subscription that another process keeps, too."""
        if self.info is not None:
            self._left_over[self.info.id] = True  # the other process deletes it
        self.info = info
        self._lifetime = None
        self._last_delivery = self._last_check = self._clock()
        self._become(State.CONNECTED, "created by another process of this webhook")
        self._notify("subscribe_success", info)
        return info

    def renewal(self, identifier: str) -> Flow[SubscriptionInfo | None]:
        """Renew a subscription; recreate one that is gone or blacklisted."""
        if identifier in self._left_over:
            return None
        if self.info is None or self.info.id != identifier:
            return (yield from self._renew(identifier))
        # A renewal would end a blacklisting without reporting it.
        self.info = yield from self.inspection()
        if self.info is None or self.info.id != identifier or self._is_fresh(self.info):
            return self.info
        return (yield from self._renew(identifier))

    def look(self, every: float) -> Flow[SubscriptionInfo | None]:
        """Check the subscription, and renew one that would end before the look after the next one.

        The reminder may be lost, or was not requested (`remind=None`).

        Args:
            every: seconds between two looks.
        """
        info = yield from self.inspection()
        if info is None or info.expires_in is None or info.expires_in > 2 * every or self._is_fresh(info):
            return info
        return (yield from self._renew(info.id))

    def _is_fresh(self, info: SubscriptionInfo) -> bool:
        """Return whether the subscription was created or renewed just now, so that a renewal would change nothing."""
        lifetime, left = self._lifetime, info.expires_in
        if lifetime is None or left is None:
            return False
        return left > lifetime - min(_FRESH, lifetime * _FRESH_PART)

    def _renew(self, identifier: str) -> Flow[SubscriptionInfo | None]:
        ours = self.info is not None and self.info.id == identifier
        answer = yield from self._ask("POST", f"{path_of(identifier)}/renew", None, "renew_subscription")
        try:
            info = self._read(answer, "renew_subscription")
        except Exception as exc:
            self._notify("renew_error", exc)
            if forgotten(answer) and ours:
                return (yield from self._recreate(f"the server no longer has the subscription: {exc}", None))
            raise
        if ours:
            self.info = info
            self._lifetime = info.expires_in
        self._notify("renew_success", info)
        return info

    def inspection(self) -> Flow[SubscriptionInfo | None]:
        """Check whether the subscription is active; recreate it if it is gone or blacklisted."""
        if self.info is None:
            return None
        if self._shared_id == REMOVED:
            self.info = self._target = None
            self._become(State.CLOSED, "removed by another process of this webhook")
            return None
        found = yield from self._shared()
        if found is not None:
            return self._adopt(found)
        answer = yield from self._ask("GET", path_of(self.info.id), None, "read_subscription")
        if forgotten(answer):
            return (yield from self._recreate("the server no longer has the subscription", None))
        info = self._read(answer, "read_subscription")
        if info.active:
            self.info = info
            self._last_check = self._clock()
            self._become(State.CONNECTED, "confirmed by the server")
            yield from self._tidy()
            return info
        data = info.raw.get("blacklistedData")
        details = cast("dict[str, Any]", data) if isinstance(data, dict) else {}
        why = f"the status of the subscription is {info.status!r}: {details.get('reason', 'no reason given')}"
        return (yield from self._recreate(why, parse_time(details.get("blacklistedAt"))))

    def removal(self) -> Flow[SubscriptionInfo | None]:
        """Delete the subscription."""
        if self.info is None:
            raise SubscriptionError("this application has not created a subscription")
        answer = yield from self._ask("DELETE", path_of(self.info.id), None, "delete_subscription", foreground=True)
        if not succeeded(answer) and not forgotten(answer):
            error = failure_of(answer, "delete_subscription")
            self._notify("remove_error", error)
            raise error
        info, self.info, self._target = self.info, None, None
        self._shared_id = REMOVED
        self._become(State.CLOSED, "removed")
        self._notify("remove_success", info)
        return info

    def _recreate(self, why: str, since: datetime | None) -> Flow[SubscriptionInfo | None]:
        target, old = self._target, self.info
        self._become(State.LOST, why)
        if target is None or old is None:
            return None
        info: SubscriptionInfo | None = None
        if self._response_lost:
            created = [twin for twin in (yield from self._twins(old)) if twin.active]
            info = created[0] if created else None
        if info is None:
            answer = yield from self._create(target, foreground=False)
            self._response_lost = answer.status == 0
            try:
                info = self._read(answer, "create_subscription")
            except Exception as exc:
                self._notify("subscribe_error", exc)
                if permanent(answer) and not cast("ApiError", answer.error).has_code(NO_HANDSHAKE):
                    self.info = self._target = None
                    self._become(State.CLOSED, f"the server refuses the subscription: {exc}")
                raise
        self.info = info
        self._shared_id = info.id
        self._left_over[old.id] = False
        self._response_lost = False
        # A delivery may have failed although later ones succeeded, so the gap begins before the last success.
        complete = min(
            self._last_delivery, self._last_check, since.timestamp() if since is not None else self._last_delivery
        )
        self._gap(complete - _RETRIES, GapReason.RECREATED, why, self._clock())
        self._last_delivery = self._last_check = self._clock()
        self._lifetime = info.expires_in
        self._become(State.CONNECTED, "confirmed by the server")
        self._notify("subscribe_success", info)
        yield from self._tidy()
        return info

    def _create(self, target: Target, *, foreground: bool) -> Flow[ApiResult]:
        """Create the subscription; if the server refuses because of the limit, delete leftovers and retry once."""
        answer = yield from self._ask(
            "POST", SUBSCRIPTION_PATH, target.body(), "create_subscription", foreground=foreground
        )
        if not limit_reached(answer):
            return answer
        for twin in (yield from self._webhooks()):
            if twin.delivery.address == target.address and _covers(target.filters, twin.event_filters):
                self._left_over[twin.id] = False
        yield from self._tidy()
        if self._key is not None:
            yield from delete_orphans(self._key, foreground=foreground)
        return (
            yield from self._ask("POST", SUBSCRIPTION_PATH, target.body(), "create_subscription", foreground=foreground)
        )

    def _tidy(self) -> Flow[None]:
        """Delete leftover subscriptions; those that cannot be deleted now are tried again at the next check."""
        for identifier in [identifier for identifier, gone in self._left_over.items() if not gone]:
            answer = yield from self._ask("DELETE", path_of(identifier), None, "delete_subscription")
            self._left_over[identifier] = succeeded(answer) or permanent(answer)

    def _twins(self, like: SubscriptionInfo) -> Flow[list[SubscriptionInfo]]:
        """Return other subscriptions with the same address and filters."""
        listed = yield from self._webhooks()
        return [
            info
            for info in listed
            if info.id != like.id
            and info.delivery.address == like.delivery.address
            and _filters(info) == _filters(like)
        ]

    def _webhooks(self) -> Flow[list[SubscriptionInfo]]:
        """Return the webhook subscriptions of the user; none if the server does not list them."""
        answer = yield from self._ask("GET", SUBSCRIPTION_PATH, None, "list_subscriptions")
        body: object = answer.body if succeeded(answer) else None
        records = cast("dict[str, Any]", body).get("records") if isinstance(body, dict) else None
        found: list[SubscriptionInfo] = []
        for record in cast("list[object]", records) if isinstance(records, list) else []:
            try:
                found.append(read_info(record, "WebHook"))
            except SubscriptionError:
                continue
        return found

    def _ask(
        self, method: str, path: str, body: dict[str, Any] | None, operation: str, *, foreground: bool = False
    ) -> Flow[ApiResult]:
        self._numbers += 1
        group = "Light" if method == "GET" or path.endswith("/renew") else "Medium"
        return (yield from ask(Send(self._numbers, method, path, body, operation, group, foreground)))

    def _read(self, answer: ApiResult, what: str) -> SubscriptionInfo:
        if not succeeded(answer):
            raise failure_of(answer, what)
        return read_info(answer.body, "WebHook")


def make_target(
    address: str,
    events: Iterable[EventFilter],
    secret: str | None,
    expires_in: int | None,
    remind: tuple[int, int] | None,
) -> Target:
    """Check the arguments of a webhook subscription.

    Raises:
        ConfigurationError: the address is not an https URL (http is accepted for this machine), or a time is wrong.
    """
    parts = urlsplit(address)
    local = is_loopback(parts.hostname or "")
    if parts.scheme not in ("https", "http") or not parts.hostname or (parts.scheme == "http" and not local):
        raise ConfigurationError(f"address must be an https URL that the server can reach, not {address!r}")
    if expires_in is not None and expires_in < 1:
        raise ConfigurationError(f"expires_in must be at least 1 s, not {expires_in!r}")
    filters = normalize_filters(events)
    if remind is not None:
        threshold, interval = remind
        if threshold < 1 or interval < 1:
            raise ConfigurationError(
                f"remind must be (threshold, interval) in seconds, both at least 1, not {remind!r}"
            )
        if expires_in is not None and threshold >= expires_in:
            # The server would send a reminder immediately after each renewal.
            threshold = max(1, expires_in // 2)
            interval = max(1, min(interval, threshold // 3))
        filters = (*filters, f"{_REMINDER}~?threshold={threshold}&interval={interval}")
    return Target(address, filters, expires_in, secret)


def _created(info: SubscriptionInfo) -> float:
    return info.creation_time.timestamp() if info.creation_time is not None else 0.0


def may_succeed_later(error: BaseException) -> bool:
    """Return whether a registration that failed so can succeed without a change of its arguments."""
    if isinstance(error, ApiError):
        return error.status >= 500 or error.status == 429 or error.has_code(NO_HANDSHAKE)
    return isinstance(error, ConnectionFailed)


def _filters(info: SubscriptionInfo) -> set[str]:
    return {name for name in info.event_filters if not name.startswith(_REMINDER)}


def _covers(wanted: tuple[str, ...], given: tuple[str, ...]) -> bool:
    """Return whether filters of the server, with ids for `~`, are the wanted ones."""
    patterns = ["[^/?]+".join(map(re.escape, name.split("~"))) for name in wanted if not name.startswith(_REMINDER)]
    listed = [name for name in given if not name.startswith(_REMINDER)]
    return len(patterns) == len(listed) and all(
        any(re.fullmatch(pattern, name) for name in listed) for pattern in patterns
    )


def reminded_of(notification: Notification) -> str | None:
    """Return the id of the subscription that a reminder is about; `None` for any other notification."""
    if not notification.event.startswith(_REMINDER):
        return None
    named = notification.event.removeprefix(_REMINDER).partition("?")[0].strip("/")
    if named not in ("", "~"):
        return named
    body = notification.body
    if isinstance(body, dict):
        for name in ("subscriptionId", "id"):
            value = body.get(name)
            if isinstance(value, str) and value:
                return value
    return notification.subscription_id


def is_count(length: str) -> bool:
    """Return whether a Content-Length is a number."""
    return length.isascii() and length.isdigit()


def _sendable(token: str) -> bool:
    return 0 < len(token) <= _LONGEST_TOKEN and all("!" <= character <= "~" for character in token)
