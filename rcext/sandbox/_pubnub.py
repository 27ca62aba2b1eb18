"""PubNub for subscribers: channels with a short history, long polls, encryption."""

from __future__ import annotations

import asyncio
import base64
import json
from collections import deque
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._clock import Clock

#: Messages kept per channel, as in the real network's memory.
HISTORY = 100
#: Seconds that a long poll waits without messages.
HOLD = 280.0
REGION = 12


def encrypt(plain: bytes, key: bytes) -> str:
    """Encrypt with AES-ECB and PKCS#7 padding; return base64."""
    from cryptography.hazmat.primitives import padding
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    padder = padding.PKCS7(128).padder()
    padded = padder.update(plain) + padder.finalize()
    # The platform sends ECB.
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()  # noqa: S305
    return base64.b64encode(encryptor.update(padded) + encryptor.finalize()).decode()


class Message:
    """A message on a channel.

    Attributes:
        channel: the channel.
        timetoken: the time in units of 100 ns since 1970; unique.
        payload: a string or a JSON value.
    """

    __slots__ = ("channel", "payload", "timetoken")

    def __init__(self, channel: str, timetoken: int, payload: Any) -> None:
        self.channel = channel
        self.timetoken = timetoken
        self.payload = payload

    def envelope(self, subscribe_key: str) -> dict[str, Any]:
        """Return the message as an envelope of a subscribe answer."""
        return {
            "a": "2",
            "f": 0,
            "i": "rcext-sandbox",
            "s": 1,
            "p": {"t": str(self.timetoken), "r": REGION},
            "k": subscribe_key,
            "c": self.channel,
            "d": self.payload,
        }


class PubNubServer:
    """All channels of a sandbox. `publish` is thread-safe; `poll` runs on the server's loop.

    Attributes:
        hold: seconds that a long poll waits without messages.
    """

    def __init__(self, clock: Clock) -> None:
        self.hold = HOLD
        self._clock = clock
        self._channels: dict[str, deque[Message]] = {}
        self._last = 0
        self._loop: asyncio.AbstractEventLoop | None = None
        self._waiting: set[asyncio.Event] = set()
        self._stopped = False

    def attach(self, loop: asyncio.AbstractEventLoop) -> None:
        """Set the loop on which polls wait."""
        self._loop = loop
        self._stopped = False

    def timetoken(self) -> int:
        """Return a timetoken of now, later than every one before."""
        self._last = max(self._last + 1, int(self._clock.now() * 10_000_000))
        return self._last

    def publish(self, channel: str, payload: Any) -> int:
        """Publish a message, and wake the waiting polls.

        Returns:
            Its timetoken.
        """
        message = Message(channel, self.timetoken(), payload)
        self._channels.setdefault(channel, deque(maxlen=HISTORY)).append(message)
        self._wake()
        return message.timetoken

    def _wake(self) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake_all)

    def _wake_all(self) -> None:
        for event in self._waiting:
            event.set()

    def stop(self) -> None:
        """End all polls at once; called on the loop."""
        self._stopped = True
        self._wake_all()

    @property
    def polls(self) -> int:
        """The number of open long polls."""
        return len(self._waiting)

    def since(self, channels: list[str], timetoken: int) -> list[Message]:
        """Return the messages on the channels after a timetoken, oldest first."""
        found = [
            message
            for channel in channels
            for message in list(self._channels.get(channel, ()))
            if message.timetoken > timetoken
        ]
        return sorted(found, key=lambda message: message.timetoken)

    async def poll(self, channels: list[str], timetoken: int, gone: asyncio.Event) -> tuple[int, list[Message]]:
        """Wait for messages.

        Args:
            channels: the subscribed channels.
            timetoken: the cursor; 0 requests one without waiting.
            gone: set when the client has closed the connection.

        Returns:
            The next cursor and the messages.
        """
        if timetoken == 0:
            return self.timetoken(), []
        event = asyncio.Event()
        self._waiting.add(event)
        leaving = asyncio.ensure_future(_set_when(gone, event))
        ends = asyncio.get_running_loop().time() + self.hold
        try:
            while True:
                event.clear()
                messages = self.since(channels, timetoken)
                if messages:
                    return messages[-1].timetoken, messages
                left = ends - asyncio.get_running_loop().time()
                if left <= 0 or gone.is_set() or self._stopped:
                    return max(timetoken, self.timetoken()), []
                try:
                    async with asyncio.timeout(left):
                        await event.wait()
                except TimeoutError:
                    continue
        finally:
            leaving.cancel()
            self._waiting.discard(event)


async def _set_when(gone: asyncio.Event, event: asyncio.Event) -> None:
    await gone.wait()
    event.set()


def answer(cursor: int, messages: list[Message], subscribe_key: str) -> bytes:
    """Return the body of a subscribe answer."""
    body = {
        "t": {"t": str(cursor), "r": REGION},
        "m": [message.envelope(subscribe_key) for message in messages],
    }
    return json.dumps(body, separators=(",", ":")).encode()
