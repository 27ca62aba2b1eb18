"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..models._subscriptions import (
        AnyPublicDeliveryModeRequest,
        PubNubDeliveryModeRequestTransportType,
    )
    from ._shared_any_public_delivery_mode import WebhookDeliveryModeRequestDict, WebSocketDeliveryModeDict

AnyPublicDeliveryModeRequestDict: TypeAlias = (
    "WebhookDeliveryModeRequestDict | PubNubDeliveryModeRequestDict | WebSocketDeliveryModeDict"
)
"""A `AnyPublicDeliveryModeRequest` as a plain dict."""


class CreateSubscriptionRequestDict(TypedDict, total=False):
    """A `CreateSubscriptionRequest` as a plain dict."""

    eventFilters: Required[list[str]]
    expiresIn: int
    deliveryMode: Required[AnyPublicDeliveryModeRequest | AnyPublicDeliveryModeRequestDict]


class PubNubDeliveryModeRequestDict(TypedDict, total=False):
    """A `PubNubDeliveryModeRequest` as a plain dict."""

    encryption: bool
    transportType: Required[PubNubDeliveryModeRequestTransportType | Literal["PubNub"]]
