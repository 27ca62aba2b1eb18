"""Subscriptions, and delivery of notifications to their transports."""

from __future__ import annotations

import base64
import json
import re
from collections import deque
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from ._clock import iso
from ._errors import forbidden_application, invalid, problem
from ._events import Filter, registry
from ._json import is_list
from ._names import SERVER
from ._pubnub import encrypt

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping

    from ._connections import Connections
    from ._pubnub import PubNubServer
    from ._state.oauth import Application
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


class SubscriptionHub:
    """All subscriptions of a sandbox. Callers hold the sandbox's lock.

    Attributes:
        encrypt: whether PubNub notifications are encrypted if the subscriber requests it.
        unknown_filters: the filters that were rejected because they are not registered.
        deliveries: the last notifications: the subscription, the time, and the text.
    """

    def __init__(self, state: SandboxState, pubnub: PubNubServer, webhooks: Webhooks, connections: Connections) -> None:
        self._state = state
        self._pubnub = pubnub
        self._webhooks = webhooks
        self._connections = connections
        self._registry = registry()
        self.encrypt = True
        self.unknown_filters: list[str] = []
        self.deliveries: deque[tuple[str, float, str]] = deque(maxlen=1000)
        self._moving: set[str] = set()

    # -- lifecycle

    def parse(self, filter: str, user: str) -> Filter:
        """Parse an event filter, with the ids that `~` stands for.

        Raises:
            Problem: 400 `SUB-508`, if it is not registered; 403 `SUB-405`, `SUB-406` or `SUB-408`, if the user may not
                subscribe to it.
        """
        text = filter.replace(self._state.server, "") if self._state.server else filter
        path, mark, query = text.partition("?")
        account = self._state.account_of(user)
        path = re.sub(r"/(accounts?)/~(?=/|$)", rf"/\1/{account}", path)
        path = re.sub(r"/extension/~(?=/|$)", f"/extension/{user}", path)
        found = self._registry.parse(f"{path}{mark}{query}")
        why = found.event.problem(found.query) if found is not None else None
        if found is None or why is not None:
            self.unknown_filters.append(filter)
            raise problem("SUB-508", parameter="eventFilters", value=filter, detail=why or "")
        self._check_access(found, user, account)
        return found

    def _check_access(self, filter: Filter, user: str, account: str) -> None:
        if filter.ids.get("accountId", account) != account:
            raise problem("SUB-406", parameter="eventFilters", value=filter.text)
        extension = filter.ids.get("extensionId")
        if extension is None or extension == user:
            return
        found = self._state.store.get("extension", "", extension)
        if found is None or str(found["account"]["id"]) != account:
            raise problem("SUB-408", parameter="eventFilters", value=filter.text)
        if filter.event.own:
            raise problem("SUB-405", parameter="eventFilters", value=filter.text)

    def filters(self, value: object, user: str, transport: str, application: Application | None) -> list[str]:
        """Check the filters of a request, and return them without repetition.

        Raises:
            Problem: for an invalid filter, or if the application lacks a permission.
        """
        if not is_list(value) or not value:
            raise invalid("eventFilters", value, "must be a list of at least one filter")
        filters: list[str] = []
        for entry in value:  # pyright: ignore[reportUnknownVariableType]  # checked in the next line
            if not isinstance(entry, str):
                raise invalid("eventFilters", str(entry), "must be strings")  # pyright: ignore[reportUnknownArgumentType]  # any JSON value
            filter = self.parse(entry, user)
            if transport not in filter.event.transports:
                raise problem("SUB-508", parameter="eventFilters", value=entry, detail=f"not over {transport}")
            permission = filter.event.permission
            if permission is not None and application is not None and not application.allows(permission):
                raise forbidden_application(permission)
            if filter.text not in filters:
                filters.append(filter.text)
        return filters

    def create(
        self, user: str, client_id: str, filters: list[str], mode: dict[str, Any], expires_in: int | None
    ) -> Document:
        """Create a subscription.

        Raises:
            Problem: if the user has too many.
        """
        if len(self.of(user)) >= MAX_SUBSCRIPTIONS:
            raise problem("SUB-505")
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
            self._deliver(current, path.replace("/~", f"/{id}"), self.shown(current))
            after = self._state.clock.now() + interval
            if after < expires:
                self._plan(id, expires, after, interval, path)

        self._state.clock.call_at(when, remind)

    # -- publication

    def emit(
        self,
        trigger: str,
        ids: Mapping[str, object],
        make: Callable[[Filter], Any],
        *,
        users: Container[str] | None = None,
    ) -> int:
        """Notify the subscriptions whose filters concern a change.

        Args:
            trigger: the change, as the registry names it.
            ids: the ids of the changed objects by path parameter, with `accountId`.
            make: returns the body for a filter, or `None` if the filter excludes the change.
            users: the users who may see the change; `None` for all of the account.

        Returns:
            The number of notified subscriptions.
        """
        known = {name: str(id) for name, id in ids.items()}
        count = 0
        for subscription in self.all():
            if subscription["status"] != "Active" or (users is not None and subscription["user"] not in users):
                continue
            if self._account_of(subscription["user"]) != known["accountId"]:
                continue
            for text in subscription["eventFilters"]:
                filter = self._registry.parse(text)
                if filter is None or filter.event.trigger != trigger or not filter.concerns(known):
                    continue
                body = make(filter)
                if body is not None:
                    self._deliver(subscription, filter.text, body)
                    count += 1
                    break
        return count

    def _account_of(self, user: str) -> str:
        found = self._state.store.get("extension", "", user)
        return str(found["account"]["id"]) if found is not None else ""

    def publish(self, event_filter: str, body: Any, user: str) -> int:
        """Notify all filters with the same path, and with the same query if one is given.

        Raises:
            Problem: for a filter that is not registered.
        """
        wanted = self.parse(event_filter, user)
        return self.emit(
            wanted.event.trigger,
            {"accountId": self._account_of(user), **wanted.ids},
            lambda filter: body if filter.event is wanted.event and wanted.query in ({}, filter.query) else None,
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
        self.deliveries.append((str(subscription["id"]), state.clock.now(), text))
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
