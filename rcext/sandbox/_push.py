"""Subscriptions, and delivery of notifications to their transports."""

from __future__ import annotations

import base64
import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode

from ._clock import iso
from ._errors import Problem, invalid
from ._json import is_list, whole
from ._names import SERVER
from ._pubnub import encrypt

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._connections import Connections
    from ._pubnub import PubNubServer
    from ._state.sandbox_state import SandboxState
    from ._state.store import Document
    from ._webhook import Webhooks

#: Default lifetime of a subscription in seconds, by transport.
LIFETIMES = {"PubNub": 900, "WebHook": 604_800, "WebSocket": 86_400}
MAX_LIFETIMES = {"PubNub": 900, "WebHook": 157_680_000, "WebSocket": 86_400}
MIN_LIFETIME = 5
#: Maximum number of active subscriptions of a user.
MAX_SUBSCRIPTIONS = 20

#: Prefix of filters for reminders of a subscription's expiration.
REMINDERS = "/restapi/v1.0/subscription/"

Query = dict[str, str]


class SubscriptionHub:
    """All subscriptions of a sandbox. Callers hold the sandbox's lock.

    Attributes:
        encrypt: whether PubNub notifications are encrypted if the subscriber requests it.
    """

    def __init__(self, state: SandboxState, pubnub: PubNubServer, webhooks: Webhooks, connections: Connections) -> None:
        self._state = state
        self._pubnub = pubnub
        self._webhooks = webhooks
        self._connections = connections
        self.encrypt = True
        self._moving: set[str] = set()

    # -- lifecycle

    def normal(self, filter: str, user: str) -> str:
        """A filter with the ids that `~` stands for.

        Raises:
            Problem: 400 `SUB-505`, where it is none.
        """
        filter = filter.replace(self._state.server, "") if self._state.server else filter
        path, mark, query = filter.partition("?")
        if not re.match(r"/(restapi|team-messaging|rcvideo|webinar|analytics)/", path):
            raise Problem(400, "SUB-505", "Event filter is not supported", parameter="eventFilters", value=filter)
        if path.startswith(REMINDERS):
            # A reminder that comes after no time at all would be followed by the next one, for ever.
            for name, text in parse_qsl(query, keep_blank_values=True):
                if name in ("threshold", "interval") and not whole(text):
                    why = f"{name} must be a whole number of seconds from 1 on"
                    raise Problem(400, "SUB-505", f"Event filter is not supported: {why}", parameter="eventFilters")
        account = self._state.account_of(user)
        path = path.replace("/account/~", f"/account/{account}").replace("/accounts/~", f"/accounts/{account}")
        path = path.replace("/extension/~", f"/extension/{user}")
        return f"{path}{mark}{query}"

    def filters(self, value: object, user: str) -> list[str]:
        """The filters of a request, checked and without repetition."""
        if not is_list(value) or not value:
            raise invalid("eventFilters", value, "must be a list with one filter or more")
        filters: list[str] = []
        for entry in value:  # pyright: ignore[reportUnknownVariableType]  # checked in the next line
            if not isinstance(entry, str):
                raise invalid("eventFilters", str(entry), "must be strings")  # pyright: ignore[reportUnknownArgumentType]  # any JSON value
            filter = self.normal(entry, user)
            if filter not in filters:
                filters.append(filter)
        return filters

    def create(
        self, user: str, client_id: str, filters: list[str], mode: dict[str, Any], expires_in: int | None
    ) -> Document:
        """Create a subscription.

        Raises:
            Problem: if the user has too many.
        """
        if len(self.of(user)) >= MAX_SUBSCRIPTIONS:
            raise Problem(400, "SUB-504", "Active subscriptions limit is exceeded", parameter="subscription")
        state, now = self._state, self._state.clock.now()
        transport = str(mode["transportType"])
        id = state.ids.uuid("subscription")
        delivery: dict[str, Any] = {"transportType": transport}
        if transport == "PubNub":
            # Presence notifications are always encrypted.
            secret = bool(mode.get("encryption")) or any("/presence" in name for name in filters)
            delivery |= {"encryption": secret, **self._channel({"encryption": secret})}
        elif transport == "WebHook":
            delivery |= {"encryption": False, "address": mode["address"]}
        subscription: Document = {
            "id": id,
            "uri": f"{SERVER}/restapi/v1.0/subscription/{id}",
            "user": user,
            "client_id": client_id,
            "eventFilters": filters,
            "creationTime": iso(now),
            "status": "Active",
            "deliveryMode": delivery,
            "verificationToken": mode.get("verificationToken"),
            "lifetime": _lifetime(transport, expires_in),
            "generation": 1,
        }
        return self._renewed(subscription)

    def _channel(self, mode: dict[str, Any]) -> dict[str, Any]:
        ids = self._state.ids
        channel: dict[str, Any] = {
            "address": f"{ids.number('channel', 910_000)}_{ids.token('channel', 8)}",
            "subscriberKey": f"sub-c-{ids.uuid('subscriber-key', 'one')}",
            "secretKey": f"sec-c-{ids.token('secret-key', 32)}",
        }
        if mode.get("encryption"):
            key = base64.b64encode(ids.key("encryption-key")).decode()
            channel |= {"encryptionAlgorithm": "AES", "encryptionKey": key}
        return channel

    def _renewed(self, subscription: Document) -> Document:
        subscription = dict(subscription)
        subscription["expires"] = self._state.clock.now() + subscription["lifetime"]
        self._state.store.put("subscription", "", subscription["id"], subscription)
        self._remind(subscription)
        return subscription

    def renew(
        self, subscription: Document, *, filters: list[str] | None = None, expires_in: int | None = None
    ) -> Document:
        """Renew it, optionally with new filters or a new lifetime."""
        changed = dict(subscription)
        if filters is not None:
            changed["eventFilters"] = filters
        if expires_in is not None:
            changed["lifetime"] = _lifetime(changed["deliveryMode"]["transportType"], expires_in)
        changed["status"] = "Active"
        changed.pop("blacklistedData", None)
        if changed["id"] in self._moving:
            self._moving.remove(changed["id"])
            changed = self._moved(changed)
        return self._renewed(changed)

    def rotate_channels(self, *, at_renewal: bool = False) -> int:
        """Give all PubNub subscriptions another channel and key, now or at their renewal."""
        found = [entry for entry in self.all() if entry["deliveryMode"]["transportType"] == "PubNub"]
        for subscription in found:
            if at_renewal:
                self._moving.add(str(subscription["id"]))
            else:
                self._state.store.put("subscription", "", subscription["id"], self._moved(subscription))
        return len(found)

    def _moved(self, subscription: Document) -> Document:
        mode = subscription["deliveryMode"]
        return {**subscription, "deliveryMode": {**mode, **self._channel(mode)}}

    def all(self) -> list[Document]:
        """Return all active and blacklisted subscriptions; delete expired ones."""
        now = self._state.clock.now()
        alive: list[Document] = []
        for subscription in self._state.store.all("subscription", ""):
            if subscription["expires"] > now:
                alive.append(subscription)
            else:
                self._state.store.delete("subscription", "", subscription["id"])
        return alive

    def of(self, user: str) -> list[Document]:
        """Return the subscriptions of a user."""
        return [subscription for subscription in self.all() if subscription["user"] == user]

    def get(self, id: str, user: str) -> Document | None:
        """Return a subscription of a user, or `None`."""
        found = self._state.store.get("subscription", "", id)
        if found is None or found["user"] != user or found["expires"] <= self._state.clock.now():
            return None
        return found

    def delete(self, id: str) -> bool:
        """Delete a subscription."""
        return self._state.store.delete("subscription", "", id)

    def blacklist(self, id: str, reason: str) -> None:
        """Blacklist a subscription whose webhook does not answer."""
        found = self._state.store.get("subscription", "", id)
        if found is not None:
            data = {"blacklistedAt": iso(self._state.clock.now()), "reason": reason}
            self._state.store.put("subscription", "", id, {**found, "status": "Blacklisted", "blacklistedData": data})

    def shown(self, subscription: Document) -> dict[str, Any]:
        """Return a subscription as answers show it."""
        left = subscription["expires"] - self._state.clock.now()
        shown: dict[str, Any] = {
            key: subscription[key] for key in ("id", "uri", "eventFilters", "creationTime", "status", "deliveryMode")
        }
        shown["expirationTime"] = iso(subscription["expires"])
        shown["expiresIn"] = max(1, round(left))
        if "blacklistedData" in subscription:
            shown["blacklistedData"] = subscription["blacklistedData"]
        return shown

    def _remind(self, subscription: Document) -> None:
        """Schedule the reminders that a filter requests."""
        for filter in subscription["eventFilters"]:
            path, _, text = str(filter).partition("?")
            if not path.startswith(REMINDERS):
                continue
            query = dict(parse_qsl(text))
            threshold, interval = int(query.get("threshold", 600)), int(query.get("interval", 60))
            self._plan(subscription["id"], subscription["expires"], subscription["expires"] - threshold, interval, path)

    def _plan(self, id: str, expires: float, when: float, interval: float, path: str) -> None:
        def remind() -> None:
            current = self._state.store.get("subscription", "", id)
            if current is None or current["expires"] != expires:
                return
            event = path.replace("/~", f"/{id}")
            self._deliver(current, event, self.shown(current))
            after = self._state.clock.now() + interval
            if after < expires:
                self._plan(id, expires, after, interval, path)

        self._state.clock.call_at(when, remind)

    # -- publication

    def emit(self, path: str, make: Callable[[Query], Any], *, extension: str | None = None) -> int:
        """Tell all who listen to a path.

        Args:
            path: the event's path, with real ids and no query.
            make: the body for the query of a filter, or `None` where that filter does not want it.
            extension: the extension it is about, for filters of the whole account on its extensions.

        Returns:
            How many subscriptions were told.
        """
        told = 0
        for subscription in self.all():
            if subscription["status"] != "Active":
                continue
            for filter in subscription["eventFilters"]:
                filter_path, _, text = str(filter).partition("?")
                if filter_path != path and not (
                    extension is not None and filter_path == path.replace(f"/extension/{extension}", "")
                ):
                    continue
                body = make(dict(parse_qsl(text)))
                if body is not None:
                    event = f"{path}?{text}" if text else path
                    self._deliver(subscription, event, body)
                    told += 1
                    break
        return told

    def publish(self, event_filter: str, body: Any, user: str) -> int:
        """Notify all filters with the same path, and with the same query if one is given."""
        path, _, text = self.normal(event_filter, user).partition("?")
        wanted = dict(parse_qsl(text))
        found = re.search(r"/extension/(\d+)", path)
        return self.emit(
            path,
            lambda query: body if not wanted or wanted == query else None,
            extension=found.group(1) if found else None,
        )

    def _deliver(self, subscription: Document, event: str, body: Any) -> None:
        state = self._state
        envelope = {
            "uuid": state.ids.uuid("notification"),
            "event": event,
            "timestamp": iso(state.clock.now()),
            "subscriptionId": subscription["id"],
            "ownerId": subscription["user"],
            "body": body,
        }
        text = json.dumps(envelope, separators=(",", ":")).replace(SERVER, state.server)
        mode = subscription["deliveryMode"]
        transport = mode["transportType"]
        if transport == "PubNub":
            key = mode.get("encryptionKey")
            payload: Any = encrypt(text.encode(), base64.b64decode(key)) if key and self.encrypt else json.loads(text)
            self._pubnub.publish(mode["address"], payload)
        elif transport == "WebHook":
            self._webhooks.deliver(subscription, text)
        elif transport == "WebSocket":
            self._connections.deliver(subscription["id"], text)


def _lifetime(transport: str, expires_in: int | None) -> int:
    if expires_in is None:
        return LIFETIMES[transport]
    return min(max(expires_in, MIN_LIFETIME), MAX_LIFETIMES[transport])


def query_text(query: Query) -> str:
    """Encode a query."""
    return urlencode(query)
