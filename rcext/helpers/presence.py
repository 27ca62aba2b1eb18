"""Presence of extensions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._records import get
from rcext.errors import ConfigurationError
from rcext.relations import attach_contacts_to_presences as attach_contacts
from rcext.relations import attach_to_extensions

from ._requests import Requests

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rcext.relations import Record

    from ._subscriptions import Extensible, S, Subscriber, Transport

__all__ = [
    "attach_contacts",
    "attach_to_extensions",
    "create_url",
    "delete_request",
    "get_id",
    "is_available",
    "is_call_in_progress",
    "load_request",
    "save_request",
    "subscription",
    "sync_request",
    "update_subscription",
]


def create_url(id: str | int | None = None, *, detailed: bool = False) -> str:
    """Return the short URL of an extension's presence: `readUserPresenceStatus` (`/account/~/extension/~/presence`).

    Args:
        id: the extension's id; the session's own by default.
        detailed: whether to include active calls.
    """
    return f"/account/~/extension/{id or '~'}/presence" + ("?detailedTelephonyState=true" if detailed else "")


def get_id(presence: Record) -> str | None:
    """Return the extension id: the id of `extension`, or else `extensionId` (notifications)."""
    value: object = get(get(presence, "extension"), "id") or get(presence, "extensionId")
    return str(value) if value else None


def is_available(presence: Record) -> bool:
    """Return whether `presenceStatus` is `Available`."""
    return get(presence, "presenceStatus") == "Available"


def is_call_in_progress(active_call: Record) -> bool:
    """Return whether a call of a presence is in progress (`telephonyStatus` is not `NoCall`)."""
    return get(active_call, "telephonyStatus") != "NoCall"


def subscription(
    client: Subscriber[S], id: str | int | None = None, *, detailed: bool = False, transport: Transport = "websocket"
) -> S:
    """Return a subscription to the presence of an extension; nothing is sent before it is started.

    Args:
        client: `RingCentral` for a `Subscription`, `AsyncRingCentral` for an `AsyncSubscription`.
        id: the extension's id; the session's own by default.
        detailed: whether to include active calls.
        transport: the transport; `rc.subscription` has more options.
    """
    return client.subscription([create_url(id, detailed=detailed)], transport=transport)


def update_subscription(subscription: Extensible[S], presences: Iterable[Record], *, detailed: bool = False) -> S:
    """Add the presence of more extensions to a subscription.

    Args:
        subscription: a `Subscription`, or an `AsyncSubscription`; then await the result.
        presences: presences of the extensions.
        detailed: whether to include active calls.

    Returns:
        The result of `add_events`: the subscription as the server describes it, or `None` before it is started.

    Raises:
        ConfigurationError: a presence does not name its extension.
        ApiError: the server refused; the earlier events stay subscribed.
    """
    events: list[str] = []
    for presence in presences:
        identifier = get_id(presence)
        if identifier is None:
            raise ConfigurationError(f"update_subscription: the extension id of presences[{len(events)}] is missing")
        events.append(create_url(identifier, detailed=detailed))
    return subscription.add_events(events)


_requests = Requests(create_url, get_id=get_id)
load_request = _requests.load
save_request = _requests.save
delete_request = _requests.delete
sync_request = _requests.sync
