"""Subscriptions: create, renew, update, read and delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._call import Call, Reply
from .._errors import invalid, not_found, problem
from .._json import is_object
from .._names import WEBSOCKET_HEADER
from .._push import LIFETIMES
from . import operation

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from .._state.store import Document

#: Application permissions of the transports.
_TRANSPORT_PERMISSIONS = {"WebSocket": "WebSocketsSubscriptions", "WebHook": "SubscriptionWebhook"}


def _expires_in(call: Call) -> int | None:
    value = call.fields.get("expiresIn")
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise invalid("expiresIn", value, "must be a number of seconds, 1 or more")
    return value


@operation("createSubscription")
def create(call: Call) -> Reply | Coroutine[Any, Any, Reply]:
    """Create a subscription; the address of a webhook is validated first."""
    assert call.session is not None
    if not is_object(call.data):
        raise invalid("body", None, "must be an object")
    raw_mode = call.fields.get("deliveryMode")
    if not is_object(raw_mode):
        raise invalid("deliveryMode", None, "is missing")
    mode = raw_mode
    transport = mode.get("transportType")
    if not isinstance(transport, str) or transport not in LIFETIMES:
        raise invalid("deliveryMode.transportType", transport, f"must be one of {', '.join(LIFETIMES)}")
    filters = call.services.hub.filters(call.fields.get("eventFilters"), call.user, transport, call.application)
    if call.application is not None and not call.application.allows(_TRANSPORT_PERMISSIONS.get(transport, "")):
        raise problem("SUB-528")
    expires_in = _expires_in(call)
    client_id = str(call.session["client_id"])
    if transport == "WebHook":
        return _webhook(call, filters, mode, expires_in, client_id)
    if transport == "WebSocket" and WEBSOCKET_HEADER not in call.headers:
        raise problem("SUB-521", parameter="deliveryMode.transportType")
    subscription = call.services.hub.create(call.user, client_id, filters, mode, expires_in)
    return Reply(call.services.hub.shown(subscription))


async def _webhook(
    call: Call, filters: list[str], mode: dict[str, Any], expires_in: int | None, client_id: str
) -> Reply:
    address = mode.get("address")
    if not isinstance(address, str) or not address.startswith(("http://", "https://")):
        raise invalid("deliveryMode.address", address, "must be an HTTP address")
    token = mode.get("verificationToken")
    if token is not None and not (isinstance(token, str) and token.isascii() and token.isprintable()):
        raise invalid(
            "deliveryMode.verificationToken", token, "must be printable ASCII, because it is sent in a header"
        )
    await call.services.webhooks.validate(address)
    with call.state.lock:
        subscription = call.services.hub.create(call.user, client_id, filters, mode, expires_in)
        return Reply(call.services.hub.shown(subscription))


@operation("listSubscriptions")
def list_subscriptions(call: Call) -> Reply:
    """List the subscriptions of the user."""
    records = [call.services.hub.shown(entry) for entry in call.services.hub.of(call.user)]
    return Reply({"uri": call.uri("/restapi/v1.0/subscription"), "records": records})


def _found(call: Call) -> Document:
    id = call.path["subscriptionId"]
    found = call.services.hub.get(id, call.user)
    if found is None:
        raise not_found("subscriptionId", id)
    return found


@operation("readSubscription")
def read(call: Call) -> Reply:
    """Return one subscription."""
    return Reply(call.services.hub.shown(_found(call)))


@operation("updateSubscription")
def update(call: Call) -> Reply:
    """Update its filters, and renew it."""
    found = _found(call)
    filters = None
    if "eventFilters" in call.fields:
        transport = str(found["deliveryMode"]["transportType"])
        filters = call.services.hub.filters(call.fields["eventFilters"], call.user, transport, call.application)
    renewed = call.services.hub.renew(found, filters=filters, expires_in=_expires_in(call))
    return Reply(call.services.hub.shown(renewed))


@operation("renewSubscription")
def renew(call: Call) -> Reply:
    """Renew it."""
    return Reply(call.services.hub.shown(call.services.hub.renew(_found(call))))


@operation("deleteSubscription")
def delete(call: Call) -> Reply:
    """Delete it."""
    call.services.hub.delete(str(_found(call)["id"]))
    return Reply(status=204)
