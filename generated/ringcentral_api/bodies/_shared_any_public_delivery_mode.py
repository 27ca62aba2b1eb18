"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._shared_any_public_delivery_mode import (
        WebhookDeliveryModeRequestTransportType,
        WebSocketDeliveryModeTransportType,
    )


class UpdateSubscriptionRequestDict(TypedDict, total=False):
    """A `UpdateSubscriptionRequest` as a plain dict."""

    eventFilters: Required[list[str]]
    expiresIn: int


class WebSocketDeliveryModeDict(TypedDict, total=False):
    """A `WebSocketDeliveryMode` as a plain dict."""

    transportType: Required[WebSocketDeliveryModeTransportType | Literal["WebSocket"]]


class WebhookDeliveryModeRequestDict(TypedDict, total=False):
    """A `WebhookDeliveryModeRequest` as a plain dict."""

    address: Required[str]
    transportType: Required[WebhookDeliveryModeRequestTransportType | Literal["WebHook"]]
    verificationToken: str
