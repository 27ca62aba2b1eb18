"""Description of a subscription by the server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from attrs import field, frozen

from .errors import SubscriptionError
from .notification import parse_time

if TYPE_CHECKING:
    from datetime import datetime

    from ringcentral_api.types import JSON

_BEYOND = 10**12


@frozen
class Delivery:
    """How notifications are delivered.

    Attributes:
        transport: `PubNub`, `WebSocket` or `WebHook`.
        address: the PubNub channel, or the webhook's URL.
        subscriber_key: PubNub's subscribe key.
        encryption_key: base64 of the AES key; `None` where messages are plain JSON.
    """

    transport: str
    address: str | None = None
    subscriber_key: str | None = field(default=None, repr=False)
    encryption_key: str | None = field(default=None, repr=False)


@frozen
class SubscriptionInfo:
    """A subscription as the server last described it.

    Attributes:
        id: its id.
        status: `Active`, `Blacklisted`...
        event_filters: what it listens to.
        disabled_filters: filters that the server turned down, as it describes them.
        expires_in: seconds it was to live when this answer came; `None` where it does not end by itself.
        expiration_time: the same as a moment on the server's clock.
        creation_time: when it was made.
        delivery: how it delivers.
        raw: the response, unchanged. It holds the encryption key.
    """

    id: str
    status: str
    event_filters: tuple[str, ...]
    disabled_filters: tuple[dict[str, JSON], ...]
    expires_in: float | None
    expiration_time: datetime | None
    creation_time: datetime | None
    delivery: Delivery
    raw: dict[str, JSON] = field(repr=False)

    @property
    def active(self) -> bool:
        """Whether the server calls it active."""
        return self.status.lower() == "active"


def read_info(body: object, transport: str) -> SubscriptionInfo:
    """Read the answer of a subscription endpoint.

    Args:
        body: the parsed answer.
        transport: the transport that was asked for.

    Returns:
        What it says.

    Raises:
        SubscriptionError: it lacks what delivery needs; the text names the field.
    """
    if not isinstance(body, dict):
        raise SubscriptionError(f"the server's response is {type(body).__name__}, not a subscription")
    raw = cast("dict[str, Any]", body)
    identifier = raw.get("id")
    if not isinstance(identifier, str | int) or identifier == "":
        raise SubscriptionError("the server's response lacks a subscription id (field 'id')")
    mode = raw.get("deliveryMode")
    if not isinstance(mode, dict):
        raise SubscriptionError("the server's response lacks 'deliveryMode'")
    mode = cast("dict[str, Any]", mode)
    delivery = Delivery(
        transport=_text(mode.get("transportType")) or transport,
        address=_text(mode.get("address")),
        subscriber_key=_text(mode.get("subscriberKey")),
        encryption_key=_text(mode.get("encryptionKey")),
    )
    if delivery.transport.lower() != transport.lower():
        raise SubscriptionError(f"the server delivers by {delivery.transport!r}, not by {transport!r} as asked for")
    if transport == "PubNub":
        for name, value in (("address", delivery.address), ("subscriberKey", delivery.subscriber_key)):
            if not value:
                raise SubscriptionError(f"the server's response lacks 'deliveryMode.{name}'")
    return SubscriptionInfo(
        id=str(identifier),
        status=_text(raw.get("status")) or "Active",
        event_filters=tuple(item for item in _list(raw.get("eventFilters")) if isinstance(item, str)),
        disabled_filters=tuple(
            cast("dict[str, JSON]", item) for item in _list(raw.get("disabledFilters")) if isinstance(item, dict)
        ),
        expires_in=amount(raw.get("expiresIn")),
        expiration_time=parse_time(raw.get("expirationTime")),
        creation_time=parse_time(raw.get("creationTime")),
        delivery=delivery,
        raw=raw,
    )


def amount(value: object) -> float | None:
    """Return a number above 0 that is plausible as an amount, or `None` for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if 0 < value < _BEYOND else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _list(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []
