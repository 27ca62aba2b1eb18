"""The default transport: WebSocket, with an error that says what to do if the platform refuses it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any, Literal

import pytest

from rcext import AsyncRingCentral, RingCentral
from rcext.errors import Forbidden
from rcext.follow import Action
from rcext.sandbox import Application

if TYPE_CHECKING:
    from rcext.sandbox import Sandbox

FILTER = "/account/~/extension/~/presence"
REMEDY = r"needs the permission WebSocketsSubscriptions .*transport='pubnub' or webhooks"


def modes(sb: Sandbox) -> list[str]:
    """Return the transport types of the subscriptions that were created."""
    bodies: list[Any] = [
        json.loads(request.body) for request in sb.requests if request.operation == "createSubscription"
    ]
    return [body["deliveryMode"]["transportType"] for body in bodies]


def test_subscriptions_use_a_websocket(sb: Sandbox) -> None:
    with RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        with rc.subscription([FILTER]) as subscription:
            assert subscription.transport == "websocket"
        with pytest.raises(ValueError, match="overflow='block' needs transport='pubnub'"):
            rc.subscription([FILTER], overflow="block")
    assert modes(sb) == ["WebSocket"]


async def test_asynchronous_subscriptions_use_a_websocket(sb: Sandbox) -> None:
    async with (
        AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc,
        rc.subscription([FILTER]) as subscription,
    ):
        assert subscription.transport == "websocket"
    assert modes(sb) == ["WebSocket"]


@pytest.mark.parametrize(
    ("options", "mode"), [({}, "WebSocket"), ({"transport": "pubnub"}, "PubNub")], ids=["default", "pubnub"]
)
def test_follow_uses_a_websocket(sb: Sandbox, options: dict[str, Any], mode: str) -> None:
    settings: dict[str, Any] = {"jwt": sb.jwt, "pubnub_origin": sb.pubnub_origin}
    with (
        RingCentral(sb.server, sb.client_id, sb.client_secret, **settings) as rc,
        rc.follow(messages=True, **options) as stream,
    ):
        connected: list[str] = []

        @stream.on("state")
        def send(change: Any) -> None:
            if change.state == "live" and not connected:
                connected.append(change.state)
                sb.incoming_sms()

        assert next(iter(stream)).action is Action.CREATED
    assert modes(sb) == [mode]


def test_no_transport_is_imported_before_it_is_used(sb: Sandbox) -> None:
    program = f"""if True:
        import sys
        from rcext import RingCentral
        rc = RingCentral.from_env()
        subscription, stream = rc.subscription([{FILTER!r}]), rc.follow(calls=True)
        assert "websockets" not in sys.modules
        with subscription:
            assert "websockets" in sys.modules
            assert "pubnub" not in sys.modules
        """
    environment = {**os.environ, **sb.environment}
    subprocess.run([sys.executable, "-c", program], env=environment, check=True, timeout=60)


@pytest.mark.parametrize(
    "permissions", [{"ReadPresence"}, {"ReadPresence", "WebSocket"}], ids=["no token", "no subscription"]
)
def test_a_missing_permission_is_named_with_the_alternatives(sb: Sandbox, permissions: set[str]) -> None:
    sb.add_application(Application("no-websocket", "secret", permissions=frozenset(permissions)))
    with RingCentral(sb.server, "no-websocket", "secret", jwt=sb.jwt, pubnub_origin=sb.pubnub_origin) as rc:
        subscription = rc.subscription([FILTER])
        with pytest.raises(Forbidden, match=REMEDY) as caught:
            subscription.register()
        assert caught.value.error_code in ("SUB-528", "CMN-401", "InsufficientPermissions")
        transport: Literal["pubnub"] = "pubnub"
        with rc.subscription([FILTER], transport=transport) as other:
            assert other.is_subscribed()
