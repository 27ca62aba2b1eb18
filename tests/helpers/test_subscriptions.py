"""Subscriptions by helper, for both kinds of client."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_type

import pytest

import rcext
from rcext.errors import ConfigurationError
from rcext.helpers import message, presence
from rcext.push import AsyncSubscription, Subscription, SubscriptionInfo

if TYPE_CHECKING:
    from rcext.sandbox import Sandbox

PRESENCE = "/restapi/v1.0/account/~/extension/~/presence"


def client(sb: Sandbox) -> rcext.RingCentral:
    return rcext.RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt, pubnub_origin=sb.pubnub_origin)


def test_before_it_is_started(sb: Sandbox) -> None:
    with client(sb) as rc:
        own = assert_type(presence.subscription(rc), Subscription)
        assert own.events == (PRESENCE,)
        assert own.transport == message.subscription(rc).transport == "websocket"
        detailed = presence.subscription(rc, "12", detailed=True, transport="pubnub")
        assert detailed.events == (PRESENCE.replace("extension/~", "extension/12") + "?detailedTelephonyState=true",)
        assert detailed.transport == message.subscription(rc, transport="pubnub").transport == "pubnub"
        assert message.subscription(rc).events == (PRESENCE.replace("presence", "message-store"),)
        assert message.subscription(rc, extension_id="12").events[0].endswith("/12/message-store")
        more = presence.update_subscription(own, [{"extension": {"id": 7}}, {"extensionId": "8"}])
        assert assert_type(more, SubscriptionInfo | None) is None
        assert [event.split("/")[-2] for event in own.events] == ["~", "7", "8"]
        with pytest.raises(ConfigurationError, match=r"presences\[1\]"):
            presence.update_subscription(own, [{"extensionId": "9"}, {"presenceStatus": "Busy"}])
        assert len(own.events) == 3
        assert rc.helpers.presence.subscription(rc).events == (PRESENCE,)
        assert len(sb.requests) == 0


def test_of_presences_that_were_read(sb: Sandbox) -> None:
    with client(sb) as rc:
        own = rc.api.presence.read_user_presence_status()
        with presence.subscription(rc) as subscription:
            info = presence.update_subscription(subscription, [own], detailed=True)
            assert info is not None
            assert own.extension is not None
            assert subscription.events == (
                PRESENCE,
                f"/restapi/v1.0/account/~/extension/{own.extension.id}/presence?detailedTelephonyState=true",
            )


async def test_async(sb: Sandbox) -> None:
    async with rcext.AsyncRingCentral(
        sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt, pubnub_origin=sb.pubnub_origin
    ) as rc:
        subscription = assert_type(message.subscription(rc), AsyncSubscription)
        async with subscription:
            update = presence.update_subscription(subscription, [{"extensionId": sb.extension_id}])
            info = assert_type(await update, SubscriptionInfo | None)
            assert info is not None
            assert len(subscription.events) == 2
