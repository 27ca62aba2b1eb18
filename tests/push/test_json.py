"""Push reads JSON as the rest of the client does: what the standard library reads is delivered, the rest is named."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from rcext.push import GapReason, Notification
from rcext.push._protocol import ChannelMessage, Emit, MessageBatch
from rcext.push._webhook_machine import WebhookMachine
from rcext.push.decrypt import DecryptError, decrypt
from tests.push import test_pubnub_machine, test_websocket_machine
from tests.push.servers import encrypt_text

KEY = bytes(range(16))
ENCRYPTION_KEY = base64.b64encode(KEY).decode()
READABLE = {
    "a lone surrogate": ('"cut \\ud83d"', "cut \ud83d"),
    "a duplicate key": ('{"a": 1, "a": 2}', {"a": 2}),
    "an integer of 400 digits": ("1" + "0" * 400, 10**400),
    "an integer beyond 64 bits": (str(2**70), 2**70),
    "infinity": ("[Infinity]", [float("inf")]),
    "200 levels": ("[" * 200 + "]" * 200, None),
}
UNREADABLE = {
    "an integer of 5000 digits": "1" * 5000,
    "100,000 levels": "[" * 100_000 + "]" * 100_000,
    "half a text": '"half',
}


def event(value: str) -> str:
    return '{"uuid": "U", "event": "/restapi/v1.0/account/1/extension/2/presence", "body": {"value": VALUE}}'.replace(
        "VALUE", value
    )


def frame(text: str) -> str:
    return '[{"type": "ServerNotification", "messageId": "m", "status": 200}, ' + text + "]"


def value_of(notification: Any) -> Any:
    assert isinstance(notification, Notification)
    assert isinstance(notification.body, dict)
    return notification.body["value"]


@pytest.mark.parametrize("name", READABLE)
def test_what_the_standard_library_reads_is_delivered(name: str) -> None:
    text, value = READABLE[name]
    value = json.loads(text) if value is None else value

    world = test_websocket_machine.World().connect()
    world.text(frame(event(text)))
    assert value_of(world.events("notification")[-1]) == value
    assert not world.events("gap")

    webhook = WebhookMachine(None)
    assert webhook.take("POST", {}, event(text).encode(), 0.0).status == 200
    item = webhook._stream.pop()  # pyright: ignore[reportPrivateUsage]
    assert item is not None
    assert value_of(item.value) == value

    assert decrypt(encrypt_text(event(text), KEY), ENCRYPTION_KEY)["body"] == {"value": value}


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_it_does_not_read_is_one_gap_and_the_stream_goes_on(name: str) -> None:
    text = event(UNREADABLE[name])

    sockets = test_websocket_machine.World().connect()
    sockets.text(frame(text))
    sockets.notify("after")
    assert [gap.reason for gap in sockets.events("gap")] == [GapReason.UNREADABLE]
    assert [value.uuid for value in sockets.events("notification")] == ["after"]

    webhook = WebhookMachine(None)
    assert webhook.take("POST", {}, text.encode(), 0.0).status == 400
    item = webhook._stream.pop()  # pyright: ignore[reportPrivateUsage]
    assert item is not None
    assert item.value.reason is GapReason.UNREADABLE

    encrypted = encrypt_text(text, KEY)
    with pytest.raises(DecryptError):
        decrypt(encrypted, ENCRYPTION_KEY)
    channels = test_pubnub_machine.World().connect()
    channels.receive(MessageBatch(channels.channel(), (ChannelMessage(encrypted, 17),), 18))
    assert [gap.reason for gap in channels.gaps()] == [GapReason.UNREADABLE]
    assert channels.all(Emit)
