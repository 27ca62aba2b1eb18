"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models._shared_any_public_delivery_mode import WebhookDeliveryModeRequest
    from ._shared_any_public_delivery_mode import WebhookDeliveryModeRequestDict


class CreateWebhookSubscriptionRequestDict(TypedDict, total=False):
    """A `CreateWebhookSubscriptionRequest` as a plain dict."""

    eventFilters: Required[list[str]]
    expiresIn: int
    deliveryMode: Required[WebhookDeliveryModeRequest | WebhookDeliveryModeRequestDict]
