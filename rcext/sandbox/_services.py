"""Composition root of the services: everything that acts on the state, built once per sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._connections import Connections
from ._loop import ServerLoop
from ._messages import MessageService
from ._pubnub import PubNubServer
from ._push import SubscriptionHub
from ._telephony import Telephony
from ._webhook import Webhooks

if TYPE_CHECKING:
    import asyncio

    from ._replay import Recorder, Replay
    from ._state.sandbox_state import SandboxState


class Services:
    """The services of a sandbox.

    Attributes:
        state: the state they act on.
        loop: the server's loop.
        pubnub: the PubNub channels.
        connections: the WebSocket connections.
        webhooks: delivery to webhooks.
        hub: the subscriptions.
        telephony: live calls and presence.
        messages: the message store.
        recorder: writes the requests with their answers, if they are recorded.
        replay: answers requests as recorded, if there is a recording.
    """

    def __init__(self, state: SandboxState) -> None:
        self.state = state
        self.loop = ServerLoop(state.clock)
        self.pubnub = PubNubServer(state.clock)
        self.connections = Connections(state, self.loop)
        self.webhooks = Webhooks(state, self.loop)
        self.hub = SubscriptionHub(state, self.pubnub, self.webhooks, self.connections)
        self.webhooks.on_failure = self.hub.blacklist
        self.telephony = Telephony(state, self.hub)
        self.messages = MessageService(state, self.hub)
        self.recorder: Recorder | None = None
        self.replay: Replay | None = None

    def attach(self, loop: asyncio.AbstractEventLoop | None) -> None:
        """Start on the server's loop, or stop if it is `None`; called on the loop."""
        if loop is None:
            self.pubnub.stop()
            self.connections.drop(code=1001)
            self.loop.detach()
            return
        self.pubnub.attach(loop)
        self.webhooks.reset()
        self.connections.reset()
        self.loop.attach(loop)
