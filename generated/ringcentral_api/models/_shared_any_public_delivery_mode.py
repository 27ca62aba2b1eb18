"""Models: shared any public delivery mode."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import Decoder, EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from .._moved import deprecated
from ..types import OpenEnum, UnknownVariant

if TYPE_CHECKING:
    from typing import Literal


class PubNubDeliveryModeEncryptionAlgorithm(OpenEnum):
    """Values of `PubNubDeliveryModeEncryptionAlgorithm`."""

    AES = "AES"


PubNubDeliveryModeEncryptionAlgorithmTable = EnumTable(PubNubDeliveryModeEncryptionAlgorithm)


class PubNubDeliveryModeTransportType(OpenEnum):
    """Values of `PubNubDeliveryModeTransportType`."""

    PUBNUB = "PubNub"


PubNubDeliveryModeTransportTypeTable = EnumTable(PubNubDeliveryModeTransportType)


class SubscriptionInfoStatus(OpenEnum):
    """Values of `SubscriptionInfoStatus`."""

    ACTIVE = "Active"
    BLACKLISTED = "Blacklisted"


SubscriptionInfoStatusTable = EnumTable(SubscriptionInfoStatus)


class WebSocketDeliveryModeTransportType(OpenEnum):
    """Values of `WebSocketDeliveryModeTransportType`."""

    WEBSOCKET = "WebSocket"


WebSocketDeliveryModeTransportTypeTable = EnumTable(WebSocketDeliveryModeTransportType)


class WebhookDeliveryModeRequestTransportType(OpenEnum):
    """Values of `WebhookDeliveryModeRequestTransportType`."""

    WEB_HOOK = "WebHook"


WebhookDeliveryModeRequestTransportTypeTable = EnumTable(WebhookDeliveryModeRequestTransportType)


class WebhookDeliveryModeTransportType(OpenEnum):
    """Values of `WebhookDeliveryModeTransportType`."""

    WEB_HOOK = "WebHook"


WebhookDeliveryModeTransportTypeTable = EnumTable(WebhookDeliveryModeTransportType)


class DisabledFilterInfo(Model):
    """Event address that the server refused."""

    __slots__ = (
        "filter",
        "message",
        "reason",
    )
    __fields__ = __slots__
    filter: str
    """The refused address."""
    message: str | None
    """Sentence that says why."""
    reason: str
    """Code that says why."""

    def __init__(
        self,
        *,
        filter: str,
        message: str | None = None,
        reason: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.filter
        if v is not None:
            d["filter"] = v
        v = self.message
        if v is not None:
            d["message"] = v
        v = self.reason
        if v is not None:
            d["reason"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_DisabledFilterInfo(d: dict[str, Any]) -> DisabledFilterInfo:
    """Decode a `DisabledFilterInfo`; what does not fit is passed on."""
    self = new(DisabledFilterInfo)
    get: Getter = d.get
    self.filter = get("filter")
    self.message = get("message")
    self.reason = get("reason")
    self.__extras__ = (
        None if DisabledFilterInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in DisabledFilterInfoKeys}
    )
    return self


DisabledFilterInfo.__decode__ = decode_DisabledFilterInfo
DisabledFilterInfoKeys = frozenset(
    (
        "filter",
        "message",
        "reason",
    )
)


class PubNubDeliveryMode(Model):
    """Delivery through PubNub, as the server holds it: all that a client needs to listen. Deprecated by the API."""

    __slots__ = (
        "encryption",
        "transport_type",
        "address",
        "encryption_algorithm",
        "encryption_key",
        "secret_key",
        "subscriber_key",
    )
    __fields__ = __slots__
    __converted__ = {
        "transport_type": "transportType",
        "encryption_algorithm": "encryptionAlgorithm",
    }
    __secrets__ = frozenset(
        (
            "encryption_key",
            "secret_key",
        )
    )
    encryption: bool
    """`True` if messages arrive encrypted."""
    transport_type: PubNubDeliveryModeTransportType
    """Always `PubNub`."""
    address: str
    """Name of the PubNub channel to listen on."""
    encryption_algorithm: PubNubDeliveryModeEncryptionAlgorithm | None
    """Always `AES`: ECB mode with PKCS#7 padding, base64 on the wire."""
    encryption_key: str | None
    """Base64 of the raw AES key; `None` means messages are plain JSON."""
    secret_key: str | None
    """Secret key of the channel; often absent and not needed to listen."""
    subscriber_key: str
    """Subscribe key for the PubNub client."""

    @deprecated("PubNubDeliveryMode is deprecated by the API")
    def __init__(
        self,
        *,
        encryption: bool,
        transport_type: PubNubDeliveryModeTransportType | Literal["PubNub"] = PubNubDeliveryModeTransportType.PUBNUB,
        address: str,
        encryption_algorithm: PubNubDeliveryModeEncryptionAlgorithm | Literal["AES"] | None = None,
        encryption_key: str | None = None,
        secret_key: str | None = None,
        subscriber_key: str,
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
            d["transportType"] = v.wire if typeof(v) is PubNubDeliveryModeTransportType else v
        v = self.address
        if v is not None:
            d["address"] = v
        v = self.encryption_algorithm
        if v is not None:
            d["encryptionAlgorithm"] = v.wire if typeof(v) is PubNubDeliveryModeEncryptionAlgorithm else v
        v = self.encryption_key
        if v is not None:
            d["encryptionKey"] = v
        v = self.secret_key
        if v is not None:
            d["secretKey"] = v
        v = self.subscriber_key
        if v is not None:
            d["subscriberKey"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PubNubDeliveryMode(d: dict[str, Any]) -> PubNubDeliveryMode:
    """Decode a `PubNubDeliveryMode`; what does not fit is passed on."""
    self = new(PubNubDeliveryMode)
    get: Getter = d.get
    self.encryption = get("encryption")
    v = get("transportType")
    self.transport_type = PubNubDeliveryModeTransportTypeTable[v] if typeof(v) is str else v
    self.address = get("address")
    v = get("encryptionAlgorithm")
    self.encryption_algorithm = PubNubDeliveryModeEncryptionAlgorithmTable[v] if typeof(v) is str else v
    self.encryption_key = get("encryptionKey")
    self.secret_key = get("secretKey")
    self.subscriber_key = get("subscriberKey")
    self.__extras__ = (
        None if PubNubDeliveryModeKeys.issuperset(d) else {k: d[k] for k in d if k not in PubNubDeliveryModeKeys}
    )
    return self


PubNubDeliveryMode.__decode__ = decode_PubNubDeliveryMode
PubNubDeliveryModeKeys = frozenset(
    (
        "encryption",
        "transportType",
        "address",
        "encryptionAlgorithm",
        "encryptionKey",
        "secretKey",
        "subscriberKey",
    )
)


class SubscriptionInfo(Model):
    """A push subscription as the server holds it."""

    __slots__ = (
        "blacklisted_data",
        "creation_time",
        "delivery_mode",
        "disabled_filters",
        "event_filters",
        "expiration_time",
        "expires_in",
        "id",
        "status",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "blacklisted_data": "blacklistedData",
        "delivery_mode": "deliveryMode",
        "disabled_filters": "disabledFilters",
        "status": "status",
    }
    blacklisted_data: SubscriptionInfoBlacklistedData | None
    """When and why a webhook was shut off; `None` while all is well."""
    creation_time: datetime.datetime
    """When it was created."""
    delivery_mode: AnyPublicDeliveryMode
    """How events are delivered; read it again after each renewal."""
    disabled_filters: list[DisabledFilterInfo] | None
    """Event addresses that were refused, with the reason."""
    event_filters: list[str]
    """Event addresses in force, written out in full."""
    expiration_time: datetime.datetime
    """When it ends unless renewed."""
    expires_in: int | None
    """Seconds left to live, counted from this answer."""
    id: str
    """Id to renew, change or end it with; notifications carry it too."""
    status: SubscriptionInfoStatus
    """`Active`, or `Blacklisted` after a webhook failed for too long."""
    uri: str
    """Address of the subscription."""

    def __init__(
        self,
        *,
        blacklisted_data: SubscriptionInfoBlacklistedData | None = None,
        creation_time: datetime.datetime,
        delivery_mode: AnyPublicDeliveryMode,
        disabled_filters: list[DisabledFilterInfo] | None = None,
        event_filters: list[str],
        expiration_time: datetime.datetime,
        expires_in: int | None = None,
        id: str,
        status: SubscriptionInfoStatus | Literal["Active", "Blacklisted"],
        uri: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.blacklisted_data
        if v is not None:
            d["blacklistedData"] = v.to_dict() if typeof(v) is SubscriptionInfoBlacklistedData else encode(v)
        v = self.creation_time
        if v is not None:
            d["creationTime"] = from_datetime(v)
        v = self.delivery_mode
        if v is not None:
            d["deliveryMode"] = encode(v)
        v = self.disabled_filters
        if v is not None:
            d["disabledFilters"] = (
                [i0.to_dict() if typeof(i0) is DisabledFilterInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.event_filters
        if v is not None:
            d["eventFilters"] = v
        v = self.expiration_time
        if v is not None:
            d["expirationTime"] = from_datetime(v)
        v = self.expires_in
        if v is not None:
            d["expiresIn"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.status
        if v is not None:
            d["status"] = v.wire if typeof(v) is SubscriptionInfoStatus else v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SubscriptionInfo(d: dict[str, Any]) -> SubscriptionInfo:
    """Decode a `SubscriptionInfo`; what does not fit is passed on."""
    self = new(SubscriptionInfo)
    get: Getter = d.get
    v = get("blacklistedData")
    self.blacklisted_data = decode_SubscriptionInfoBlacklistedData(v) if typeof(v) is dict else v
    v = get("creationTime")
    self.creation_time = to_datetime(v) if typeof(v) is str else v
    self.delivery_mode = decode_AnyPublicDeliveryMode(get("deliveryMode"))
    v = get("disabledFilters")
    self.disabled_filters = (
        [decode_DisabledFilterInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.event_filters = get("eventFilters")
    v = get("expirationTime")
    self.expiration_time = to_datetime(v) if typeof(v) is str else v
    self.expires_in = get("expiresIn")
    self.id = get("id")
    v = get("status")
    self.status = SubscriptionInfoStatusTable[v] if typeof(v) is str else v
    self.uri = get("uri")
    self.__extras__ = (
        None if SubscriptionInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in SubscriptionInfoKeys}
    )
    return self


SubscriptionInfo.__decode__ = decode_SubscriptionInfo
SubscriptionInfoKeys = frozenset(
    (
        "blacklistedData",
        "creationTime",
        "deliveryMode",
        "disabledFilters",
        "eventFilters",
        "expirationTime",
        "expiresIn",
        "id",
        "status",
        "uri",
    )
)


class SubscriptionInfoBlacklistedData(Model):
    """The object `SubscriptionInfoBlacklistedData`."""

    __slots__ = (
        "blacklisted_at",
        "reason",
    )
    __fields__ = __slots__
    blacklisted_at: datetime.datetime | None
    reason: str | None

    def __init__(
        self,
        *,
        blacklisted_at: datetime.datetime | None = None,
        reason: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.blacklisted_at
        if v is not None:
            d["blacklistedAt"] = from_datetime(v)
        v = self.reason
        if v is not None:
            d["reason"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SubscriptionInfoBlacklistedData(d: dict[str, Any]) -> SubscriptionInfoBlacklistedData:
    """Decode a `SubscriptionInfoBlacklistedData`; what does not fit is passed on."""
    self = new(SubscriptionInfoBlacklistedData)
    get: Getter = d.get
    v = get("blacklistedAt")
    self.blacklisted_at = to_datetime(v) if typeof(v) is str else v
    self.reason = get("reason")
    self.__extras__ = (
        None
        if SubscriptionInfoBlacklistedDataKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SubscriptionInfoBlacklistedDataKeys}
    )
    return self


SubscriptionInfoBlacklistedData.__decode__ = decode_SubscriptionInfoBlacklistedData
SubscriptionInfoBlacklistedDataKeys = frozenset(
    (
        "blacklistedAt",
        "reason",
    )
)


class SubscriptionListResource(Model):
    """Push subscriptions of a user and an application."""

    __slots__ = (
        "records",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "records": "records",
    }
    records: list[SubscriptionInfo]
    """All of them; there are no pages."""
    uri: str
    """Address that gives this list again."""

    def __init__(
        self,
        *,
        records: list[SubscriptionInfo],
        uri: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.records
        if v is not None:
            d["records"] = (
                [i0.to_dict() if typeof(i0) is SubscriptionInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_SubscriptionListResource(d: dict[str, Any]) -> SubscriptionListResource:
    """Decode a `SubscriptionListResource`; what does not fit is passed on."""
    self = new(SubscriptionListResource)
    get: Getter = d.get
    v = get("records")
    self.records = [decode_SubscriptionInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.uri = get("uri")
    self.__extras__ = (
        None
        if SubscriptionListResourceKeys.issuperset(d)
        else {k: d[k] for k in d if k not in SubscriptionListResourceKeys}
    )
    return self


SubscriptionListResource.__decode__ = decode_SubscriptionListResource
SubscriptionListResourceKeys = frozenset(
    (
        "records",
        "uri",
    )
)


class UpdateSubscriptionRequest(Model):
    """New filters of a push subscription."""

    __slots__ = (
        "event_filters",
        "expires_in",
    )
    __fields__ = __slots__
    event_filters: list[str]
    """The whole new list of event addresses; it replaces the old one."""
    expires_in: int | None
    """Wished lifetime in seconds from now; the server may grant less."""

    def __init__(
        self,
        *,
        event_filters: list[str],
        expires_in: int | None = None,
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
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UpdateSubscriptionRequest(d: dict[str, Any]) -> UpdateSubscriptionRequest:
    """Decode a `UpdateSubscriptionRequest`; what does not fit is passed on."""
    self = new(UpdateSubscriptionRequest)
    get: Getter = d.get
    self.event_filters = get("eventFilters")
    self.expires_in = get("expiresIn")
    self.__extras__ = (
        None
        if UpdateSubscriptionRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in UpdateSubscriptionRequestKeys}
    )
    return self


UpdateSubscriptionRequest.__decode__ = decode_UpdateSubscriptionRequest
UpdateSubscriptionRequestKeys = frozenset(
    (
        "eventFilters",
        "expiresIn",
    )
)


class WebSocketDeliveryMode(Model):
    """Delivery over the WebSocket on which the subscription was created."""

    __slots__ = ("transport_type",)
    __fields__ = __slots__
    __converted__ = {
        "transport_type": "transportType",
    }
    transport_type: WebSocketDeliveryModeTransportType
    """Always `WebSocket`."""

    def __init__(
        self,
        *,
        transport_type: WebSocketDeliveryModeTransportType
        | Literal["WebSocket"] = WebSocketDeliveryModeTransportType.WEBSOCKET,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.transport_type
        if v is not None:
            d["transportType"] = v.wire if typeof(v) is WebSocketDeliveryModeTransportType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WebSocketDeliveryMode(d: dict[str, Any]) -> WebSocketDeliveryMode:
    """Decode a `WebSocketDeliveryMode`; what does not fit is passed on."""
    self = new(WebSocketDeliveryMode)
    get: Getter = d.get
    v = get("transportType")
    self.transport_type = WebSocketDeliveryModeTransportTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if WebSocketDeliveryModeKeys.issuperset(d) else {k: d[k] for k in d if k not in WebSocketDeliveryModeKeys}
    )
    return self


WebSocketDeliveryMode.__decode__ = decode_WebSocketDeliveryMode
WebSocketDeliveryModeKeys = frozenset(("transportType",))


class WebhookDeliveryMode(Model):
    """Delivery by HTTP calls, as the server holds it."""

    __slots__ = (
        "address",
        "encryption",
        "transport_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "transport_type": "transportType",
    }
    address: str
    """Address that receives the calls."""
    encryption: bool
    """Always `False`: bodies are plain JSON within TLS."""
    transport_type: WebhookDeliveryModeTransportType
    """Always `WebHook`."""

    def __init__(
        self,
        *,
        address: str,
        encryption: bool,
        transport_type: WebhookDeliveryModeTransportType
        | Literal["WebHook"] = WebhookDeliveryModeTransportType.WEB_HOOK,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.address
        if v is not None:
            d["address"] = v
        v = self.encryption
        if v is not None:
            d["encryption"] = v
        v = self.transport_type
        if v is not None:
            d["transportType"] = v.wire if typeof(v) is WebhookDeliveryModeTransportType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WebhookDeliveryMode(d: dict[str, Any]) -> WebhookDeliveryMode:
    """Decode a `WebhookDeliveryMode`; what does not fit is passed on."""
    self = new(WebhookDeliveryMode)
    get: Getter = d.get
    self.address = get("address")
    self.encryption = get("encryption")
    v = get("transportType")
    self.transport_type = WebhookDeliveryModeTransportTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if WebhookDeliveryModeKeys.issuperset(d) else {k: d[k] for k in d if k not in WebhookDeliveryModeKeys}
    )
    return self


WebhookDeliveryMode.__decode__ = decode_WebhookDeliveryMode
WebhookDeliveryModeKeys = frozenset(
    (
        "address",
        "encryption",
        "transportType",
    )
)


class WebhookDeliveryModeRequest(Model):
    """Delivery by HTTP calls to an address of yours."""

    __slots__ = (
        "address",
        "transport_type",
        "verification_token",
    )
    __fields__ = __slots__
    __converted__ = {
        "transport_type": "transportType",
    }
    __secrets__ = frozenset(("verification_token",))
    address: str
    """Public HTTPS address that must echo the `Validation-Token` header when tested."""
    transport_type: WebhookDeliveryModeRequestTransportType
    """Always `WebHook`."""
    verification_token: str | None
    """Secret that comes back as a header with each delivery; never read back."""

    def __init__(
        self,
        *,
        address: str,
        transport_type: WebhookDeliveryModeRequestTransportType
        | Literal["WebHook"] = WebhookDeliveryModeRequestTransportType.WEB_HOOK,
        verification_token: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.address
        if v is not None:
            d["address"] = v
        v = self.transport_type
        if v is not None:
            d["transportType"] = v.wire if typeof(v) is WebhookDeliveryModeRequestTransportType else v
        v = self.verification_token
        if v is not None:
            d["verificationToken"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WebhookDeliveryModeRequest(d: dict[str, Any]) -> WebhookDeliveryModeRequest:
    """Decode a `WebhookDeliveryModeRequest`; what does not fit is passed on."""
    self = new(WebhookDeliveryModeRequest)
    get: Getter = d.get
    self.address = get("address")
    v = get("transportType")
    self.transport_type = WebhookDeliveryModeRequestTransportTypeTable[v] if typeof(v) is str else v
    self.verification_token = get("verificationToken")
    self.__extras__ = (
        None
        if WebhookDeliveryModeRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in WebhookDeliveryModeRequestKeys}
    )
    return self


WebhookDeliveryModeRequest.__decode__ = decode_WebhookDeliveryModeRequest
WebhookDeliveryModeRequestKeys = frozenset(
    (
        "address",
        "transportType",
        "verificationToken",
    )
)

AnyPublicDeliveryMode: TypeAlias = "WebhookDeliveryMode | WebSocketDeliveryMode | PubNubDeliveryMode | UnknownVariant"
"""How events are delivered, as the server holds it; told apart by `transport_type`."""


def decode_AnyPublicDeliveryMode(v: Any) -> Any:
    """Decode a `AnyPublicDeliveryMode`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("transportType")
        decode = AnyPublicDeliveryModeVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


AnyPublicDeliveryModeVariants: dict[str, Decoder] = {
    "PubNub": decode_PubNubDeliveryMode,
    "WebHook": decode_WebhookDeliveryMode,
    "WebSocket": decode_WebSocketDeliveryMode,
}
