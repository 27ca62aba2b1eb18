"""Models: subscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import Decoder, EnumTable, Getter, Model, encode, fill, new, typeof
from .._moved import deprecated
from ..types import OpenEnum, UnknownVariant
from ._shared_any_public_delivery_mode import (
    WebhookDeliveryModeRequest,
    WebSocketDeliveryMode,
    decode_WebhookDeliveryModeRequest,
    decode_WebSocketDeliveryMode,
)

if TYPE_CHECKING:
    from typing import Literal

    from ..bodies._subscriptions import AnyPublicDeliveryModeRequestDict


class PubNubDeliveryModeRequestTransportType(OpenEnum):
    """Values of `PubNubDeliveryModeRequestTransportType`."""

    PUBNUB = "PubNub"


PubNubDeliveryModeRequestTransportTypeTable = EnumTable(PubNubDeliveryModeRequestTransportType)


class CreateSubscriptionRequest(Model):
    """Push subscription to create."""

    __slots__ = (
        "event_filters",
        "expires_in",
        "delivery_mode",
    )
    __fields__ = __slots__
    __converted__ = {
        "delivery_mode": "deliveryMode",
    }
    event_filters: list[str]
    """Event addresses to hear of, such as `/restapi/v1.0/account/~/extension/~/presence`."""
    expires_in: int | None
    """Wished lifetime in seconds; the server may grant less."""
    delivery_mode: AnyPublicDeliveryModeRequest
    """How events are delivered: webhook, WebSocket or PubNub."""

    def __init__(
        self,
        *,
        event_filters: list[str],
        expires_in: int | None = None,
        delivery_mode: AnyPublicDeliveryModeRequest | AnyPublicDeliveryModeRequestDict,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.event_filters
        if v is not None:
            d["eventFilters"] = v
        v = self.expires_in
        if v is not None:
            d["expiresIn"] = v
        v = self.delivery_mode
        if v is not None:
            d["deliveryMode"] = encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateSubscriptionRequest(d: dict[str, Any]) -> CreateSubscriptionRequest:
    """Decode a `CreateSubscriptionRequest`; what does not fit is passed on."""
    self = new(CreateSubscriptionRequest)
    get: Getter = d.get
    self.event_filters = get("eventFilters")
    self.expires_in = get("expiresIn")
    self.delivery_mode = decode_AnyPublicDeliveryModeRequest(get("deliveryMode"))
    self.__extras__ = (
        None
        if CreateSubscriptionRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateSubscriptionRequestKeys}
    )
    return self


CreateSubscriptionRequest.__decode__ = decode_CreateSubscriptionRequest
CreateSubscriptionRequestKeys = frozenset(
    (
        "eventFilters",
        "expiresIn",
        "deliveryMode",
    )
)


class PubNubDeliveryModeRequest(Model):
    """Delivery through a PubNub channel that the server sets up. Deprecated by the API."""

    __slots__ = (
        "encryption",
        "transport_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "transport_type": "transportType",
    }
    encryption: bool | None
    """`True` to have messages encrypted; otherwise they pass PubNub as plain JSON."""
    transport_type: PubNubDeliveryModeRequestTransportType
    """Always `PubNub`."""

    @deprecated("PubNubDeliveryModeRequest is deprecated by the API")
    def __init__(
        self,
        *,
        encryption: bool | None = None,
        transport_type: PubNubDeliveryModeRequestTransportType
        | Literal["PubNub"] = PubNubDeliveryModeRequestTransportType.PUBNUB,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.encryption
        if v is not None:
            d["encryption"] = v
        v = self.transport_type
        if v is not None:
            d["transportType"] = v.wire if typeof(v) is PubNubDeliveryModeRequestTransportType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PubNubDeliveryModeRequest(d: dict[str, Any]) -> PubNubDeliveryModeRequest:
    """Decode a `PubNubDeliveryModeRequest`; what does not fit is passed on."""
    self = new(PubNubDeliveryModeRequest)
    get: Getter = d.get
    self.encryption = get("encryption")
    v = get("transportType")
    self.transport_type = PubNubDeliveryModeRequestTransportTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if PubNubDeliveryModeRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PubNubDeliveryModeRequestKeys}
    )
    return self


PubNubDeliveryModeRequest.__decode__ = decode_PubNubDeliveryModeRequest
PubNubDeliveryModeRequestKeys = frozenset(
    (
        "encryption",
        "transportType",
    )
)

AnyPublicDeliveryModeRequest: TypeAlias = (
    "WebhookDeliveryModeRequest | PubNubDeliveryModeRequest | WebSocketDeliveryMode | UnknownVariant"
)
"""How events are to be delivered; told apart by `transport_type`."""


def decode_AnyPublicDeliveryModeRequest(v: Any) -> Any:
    """Decode a `AnyPublicDeliveryModeRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("transportType")
        decode = AnyPublicDeliveryModeRequestVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


AnyPublicDeliveryModeRequestVariants: dict[str, Decoder] = {
    "PubNub": decode_PubNubDeliveryModeRequest,
    "WebHook": decode_WebhookDeliveryModeRequest,
    "WebSocket": decode_WebSocketDeliveryMode,
}
