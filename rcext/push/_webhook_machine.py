"""State machine of a webhook: replies, deliveries, and the subscription behind them (no I/O)."""

from __future__ import annotations

import hmac
import time
from collections import deque
from typing import TYPE_CHECKING, Any, TypeAlias, cast
from urllib.parse import quote, urlsplit

from attrs import field, frozen

from rcext._loopback import is_loopback
from ringcentral_api.jsonio import InvalidJSON, load_json

from ._delivery import BufferedEmitter
from ._machine import SUBSCRIPTION_PATH, RecentKeys, failure_of, moment, permanent, succeeded
from ._protocol import ApiResult, Send
from ._subscription_info import SubscriptionInfo, read_info
from .errors import MessageError, SubscriptionError
from .filters import API_PREFIX, normalize_filters
from .notification import Gap, GapReason, Notification, State, StateChange, parse_time
from .timing import Timing

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Mapping
    from datetime import datetime

    from ringcentral_api.errors import ApiError

    from ._delivery import Overflow
    from ._protocol import EventKind
    from .filters import EventFilter

Requests: TypeAlias = "Generator[Send, ApiResult, SubscriptionInfo | None]"
"""A flow that yields requests to the server, and is sent their results."""

MAX_BODY = 1024 * 1024
_LONGEST_TOKEN = 1024
_LONGEST_COUNT = 18
_MOST_REMINDERS = 100
# Seconds for which the platform may go on trying one delivery while it makes others.
_RETRIES = 60.0
# The address did not answer the handshake; it may do so later.
_NO_HANDSHAKE = "SUB-525"
_FORGOTTEN = frozenset({404, 410})
_REMINDER = f"{API_PREFIX}/subscription/"


@frozen
class Reply:
    """What the platform is answered."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""

    @property
    def reason(self) -> str:
        """The status in words."""
        from http import HTTPStatus

        return HTTPStatus(self.status).phrase


@frozen
class Target:
    """Where the platform delivers, and what."""

    address: str
    filters: tuple[str, ...]
    expires_in: int | None = None
    secret: str | None = field(default=None, repr=False)

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
    """Replies, duplicates, events and the flows that keep the subscription. The public apps are made of it."""

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
            raise ValueError("verification_token must not be empty; None turns the check off")
        if verification_token is not None and not _sendable(verification_token):
            raise ValueError(
                f"verification_token travels in a header: visible ASCII, {_LONGEST_TOKEN} characters at most"
            )
        if max_body < 1:
            raise ValueError(f"max_body must be 1 at least, not {max_body!r}")
        if overflow == "block":
            raise ValueError("overflow='block' cannot be for webhooks: the platform waits for no one")
        self._secret = verification_token
        self._max_body = max_body
        self._seen = RecentKeys()
        # Subscriptions to renew. Their keeper waits for no handler.
        self._reminders: deque[str] = deque(maxlen=_MOST_REMINDERS)
        self._target: Target | None = None
        self._clock: Callable[[], float] = time.time
        # When something was last delivered, and when the platform last called the subscription active; 0 before that.
        self._whole = 0.0
        self._looked = 0.0
        # What this app no longer wants, and whether it has been deleted.
        self._left_over: dict[str, bool] = {}
        # Whether the platform may have made a subscription of which no answer came.
        self._lost_answer = False
        self._numbers = 0
        self.state = State.CLOSED
        """How the subscription is doing: `connected` from its creation on, `lost` while it is blacklisted or gone."""
        self.reason = "not registered by this app"
        """Why it is in this state, in words."""
        self.info: SubscriptionInfo | None = None
        """The subscription as the platform last described it, where this app made it."""

    # Deliveries.

    def too_large(self, length: str | None) -> bool:
        """Return whether a Content-Length is larger than the limit."""
        return (
            length is not None and is_count(length) and (len(length) > _LONGEST_COUNT or int(length) > self._max_body)
        )

    def take(self, method: str, headers: Mapping[str, str], body: bytes | None, wall: float) -> Reply:
        """Answer one request of the server, and buffer its notifications.

        Args:
            method: the HTTP method.
            headers: the headers, names in lower case.
            body: the body; `None` if it is too large.
            wall: the time.

        Returns:
            The reply, to be sent before any handler runs.
        """
        if method != "POST":
            return Reply(405, (("Allow", "POST"),))
        if body is None:
            return Reply(413)
        offered = headers.get("validation-token")
        if offered is not None and not body.strip():
            return self._handshake(offered)
        given = headers.get("verification-token", offered)
        if self._secret is not None and not (
            given is not None and hmac.compare_digest(given.encode("utf-8", "replace"), self._secret.encode())
        ):
            return Reply(401)
        try:
            raw: Any = load_json(body)
        except InvalidJSON:
            raw = None
        if not isinstance(raw, dict):
            error = MessageError("a delivery is not a JSON object")
            self._hand_out("error", error, wall)
            self._gap(self._whole, GapReason.UNREADABLE, str(error), wall)
            return Reply(400)
        notification = Notification.from_dict(cast("dict[str, Any]", raw))
        if self._is_superseded(notification):
            return Reply(200)
        if not notification.uuid or self._seen.add(notification.uuid):
            reminded = reminded_of(notification)
            if reminded is not None:
                self._reminders.append(reminded)
            self._hand_out("notification", notification, wall)
        self._whole = wall
        return Reply(200)

    def _is_superseded(self, notification: Notification) -> bool:
        """Return whether it comes from a replaced subscription, so that the new one delivers it, too."""
        if self.info is None or notification.subscription_id not in self._left_over:
            return False
        made = self.info.creation_time
        return made is None or notification.timestamp is None or notification.timestamp >= made

    def _handshake(self, offered: str) -> Reply:
        if not _sendable(offered):
            return Reply(400)
        return Reply(200, (("Validation-Token", offered), ("Content-Type", "application/json")))

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

    def registration(self, target: Target) -> Requests:
        """Create the subscription, and delete what an earlier process has left at the same address."""
        answer = yield from self._ask("POST", SUBSCRIPTION_PATH, target.body(), "create_subscription", foreground=True)
        try:
            self.info = self._read(answer, "create_subscription")
        except Exception as exc:
            self._notify("subscribe_error", exc)
            raise
        self._target = target
        self._lost_answer = False
        self._whole = self._looked = self._clock()
        self._become(State.CONNECTED, "confirmed by the platform")
        self._notify("subscribe_success", self.info)
        for twin in (yield from self._twins(self.info)):
            self._left_over[twin.id] = False
        yield from self._tidy()
        return self.info

    def renewal(self, identifier: str) -> Requests:
        """Renew a subscription; one that the platform no longer has, or has blacklisted, is recreated."""
        if identifier in self._left_over:
            return None
        ours = self.info is not None and self.info.id == identifier
        if ours:
            # A renewal ends the blacklisting, and does not tell of it.
            self.info = yield from self.inspection()
            if self.info is None or self.info.id != identifier:
                return self.info
        answer = yield from self._ask("POST", f"{_path(identifier)}/renew", None, "renew_subscription")
        try:
            info = self._read(answer, "renew_subscription")
        except Exception as exc:
            self._notify("renew_error", exc)
            if answer.status in _FORGOTTEN and ours:
                return (yield from self._again(f"the platform no longer has the subscription: {exc}", None))
            raise
        if ours:
            self.info = info
        self._notify("renew_success", info)
        return info

    def inspection(self) -> Requests:
        """Look whether the subscription is still active; one that is blacklisted or gone is recreated."""
        if self.info is None:
            return None
        answer = yield from self._ask("GET", _path(self.info.id), None, "read_subscription")
        if answer.status in _FORGOTTEN:
            return (yield from self._again("the platform no longer has the subscription", None))
        info = self._read(answer, "read_subscription")
        if info.active:
            self.info = info
            self._looked = self._clock()
            self._become(State.CONNECTED, "confirmed by the platform")
            yield from self._tidy()
            return info
        data = info.raw.get("blacklistedData")
        details = cast("dict[str, Any]", data) if isinstance(data, dict) else {}
        why = f"the platform calls the subscription {info.status!r}: {details.get('reason', 'no reason given')}"
        return (yield from self._again(why, parse_time(details.get("blacklistedAt"))))

    def removal(self) -> Requests:
        """Delete the subscription."""
        if self.info is None:
            raise SubscriptionError("there is no subscription that this app made")
        answer = yield from self._ask("DELETE", _path(self.info.id), None, "delete_subscription", foreground=True)
        if not succeeded(answer) and answer.status not in _FORGOTTEN:
            error = failure_of(answer, "delete_subscription")
            self._notify("remove_error", error)
            raise error
        info, self.info, self._target = self.info, None, None
        self._become(State.CLOSED, "removed")
        self._notify("remove_success", info)
        return info

    def _again(self, why: str, since: datetime | None) -> Requests:
        target, old = self._target, self.info
        self._become(State.LOST, why)
        if target is None or old is None:
            return None
        info: SubscriptionInfo | None = None
        if self._lost_answer:
            # The last attempt may have made one all the same.
            made = [twin for twin in (yield from self._twins(old)) if twin.active]
            info = made[0] if made else None
        if info is None:
            answer = yield from self._ask("POST", SUBSCRIPTION_PATH, target.body(), "create_subscription")
            self._lost_answer = answer.status == 0
            try:
                info = self._read(answer, "create_subscription")
            except Exception as exc:
                self._notify("subscribe_error", exc)
                if permanent(answer) and not cast("ApiError", answer.error).has_code(_NO_HANDSHAKE):
                    self.info = self._target = None
                    self._become(State.CLOSED, f"the platform refuses the subscription: {exc}")
                raise
        self.info = info
        self._left_over[old.id] = False
        self._lost_answer = False
        # A delivery may have failed while later ones succeeded, so the last success proves nothing about those before.
        whole = min(self._whole, self._looked, since.timestamp() if since is not None else self._whole)
        self._gap(whole - _RETRIES, GapReason.RECREATED, why, self._clock())
        self._whole = self._looked = self._clock()
        self._become(State.CONNECTED, "confirmed by the platform")
        self._notify("subscribe_success", info)
        yield from self._tidy()
        return info

    def _tidy(self) -> Generator[Send, ApiResult, None]:
        """Delete what lives on beside the subscription; what cannot be deleted now is tried again at the next look."""
        for identifier in [identifier for identifier, gone in self._left_over.items() if not gone]:
            answer = yield from self._ask("DELETE", _path(identifier), None, "delete_subscription")
            self._left_over[identifier] = succeeded(answer) or permanent(answer)

    def _twins(self, like: SubscriptionInfo) -> Generator[Send, ApiResult, list[SubscriptionInfo]]:
        """Other subscriptions that deliver the same to the same address; none where the platform does not say."""
        answer = yield from self._ask("GET", SUBSCRIPTION_PATH, None, "list_subscriptions")
        if not succeeded(answer) or not isinstance(answer.body, dict):
            return []
        listed = cast("dict[str, Any]", answer.body).get("records")
        twins: list[SubscriptionInfo] = []
        for record in cast("list[object]", listed) if isinstance(listed, list) else []:
            try:
                info = read_info(record, "WebHook")
            except SubscriptionError:
                continue
            same = info.delivery.address == like.delivery.address and _filters(info) == _filters(like)
            if same and info.id != like.id:
                twins.append(info)
        return twins

    def _ask(
        self, method: str, path: str, body: dict[str, Any] | None, operation: str, *, foreground: bool = False
    ) -> Generator[Send, ApiResult, ApiResult]:
        self._numbers += 1
        group = "Light" if method == "GET" or path.endswith("/renew") else "Medium"
        return (yield Send(self._numbers, method, path, body, operation, group, foreground))

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
    """Check what a webhook subscription is made of.

    Raises:
        ValueError: the address is not an https URL (http on this machine is accepted), or a time is wrong.
    """
    parts = urlsplit(address)
    local = is_loopback(parts.hostname or "")
    if parts.scheme not in ("https", "http") or not parts.hostname or (parts.scheme == "http" and not local):
        raise ValueError(f"address must be an https URL that the platform can reach, not {address!r}")
    if expires_in is not None and expires_in < 1:
        raise ValueError(f"expires_in must be 1 s at least, not {expires_in!r}")
    filters = normalize_filters(events)
    if remind is not None:
        threshold, interval = remind
        if threshold < 1 or interval < 1:
            raise ValueError(f"remind must be (threshold, interval) in seconds, both 1 at least, not {remind!r}")
        filters = (*filters, f"{_REMINDER}~?threshold={threshold}&interval={interval}")
    return Target(address, filters, expires_in, secret)


def _path(identifier: str) -> str:
    return f"{SUBSCRIPTION_PATH}/{quote(identifier, safe='')}"


def _filters(info: SubscriptionInfo) -> set[str]:
    return {name for name in info.event_filters if not name.startswith(_REMINDER)}


def reminded_of(notification: Notification) -> str | None:
    """Return the id of the subscription of a reminder; `None` for any other notification."""
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
