"""Models: webinar subscriptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import Getter, Model, encode, fill, new, typeof
from ._shared_any_public_delivery_mode import WebhookDeliveryModeRequest, decode_WebhookDeliveryModeRequest

if TYPE_CHECKING:
    from ..bodies._shared_any_public_delivery_mode import WebhookDeliveryModeRequestDict


class CreateWebhookSubscriptionRequest(Model):
    """Webinar subscription to create; webhook delivery only."""

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
    """Event addresses to hear of."""
    expires_in: int | None
    """Wished lifetime in seconds; the server may grant less."""
    delivery_mode: WebhookDeliveryModeRequest
    """Address and token of the webhook."""

    def __init__(
        self,
        *,
        event_filters: list[str],
        expires_in: int | None = None,
        delivery_mode: WebhookDeliveryModeRequest | WebhookDeliveryModeRequestDict,
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
            d["deliveryMode"] = v.to_dict() if typeof(v) is WebhookDeliveryModeRequest else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_CreateWebhookSubscriptionRequest(d: dict[str, Any]) -> CreateWebhookSubscriptionRequest:
    """Decode a `CreateWebhookSubscriptionRequest`; what does not fit is passed on."""
    self = new(CreateWebhookSubscriptionRequest)
    get: Getter = d.get
    self.event_filters = get("eventFilters")
    self.expires_in = get("expiresIn")
    v = get("deliveryMode")
    self.delivery_mode = decode_WebhookDeliveryModeRequest(v) if typeof(v) is dict else v
    self.__extras__ = (
        None
        if CreateWebhookSubscriptionRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in CreateWebhookSubscriptionRequestKeys}
    )
    return self


CreateWebhookSubscriptionRequest.__decode__ = decode_CreateWebhookSubscriptionRequest
CreateWebhookSubscriptionRequestKeys = frozenset(
    (
        "eventFilters",
        "expiresIn",
        "deliveryMode",
    )
)
