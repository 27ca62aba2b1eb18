"""WebSocket sessions: delivery of notifications, and their recovery after a lost connection."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from ._json import whole
from ._log import RequestRecord

if TYPE_CHECKING:
    from starlette.types import Send

    from ._loop import ServerLoop
    from ._state.sandbox_state import SandboxState
    from ._state.store import Document

#: Notifications kept for a lost connection, and the seconds after which it cannot be recovered.
BUFFER, RECOVERY = 100, 180


class Session:
    """What outlives a connection: the subscription, and the notifications that may have to be replayed."""

    def __init__(self, token: str, oauth: Document) -> None:
        self.token = token
        self.oauth = oauth
        self.sequence = 0
        self.subscription: str | None = None
        self.buffer: list[tuple[int, list[Any]]] = []
        self.overflow = 0
        self.left: float | None = None
        self.connection: Socket | None = None

    def wsc(self) -> dict[str, Any]:
        """Return the recovery state; the token contains the sequence, because some clients send the token alone."""
        return {"token": f"{self.token}.{self.sequence}", "sequence": self.sequence}


class Socket:
    """One open connection."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.session: Session | None = None
        self.closing = asyncio.Event()
        self.code, self.reason = 1000, ""

    async def text(self, text: str) -> None:
        """Send a frame; do nothing if the connection is closed."""
        if not self.closing.is_set():
            with suppress(OSError):  # the peer has gone; the receiving side notices it
                await self._send({"type": "websocket.send", "text": text})

    def close(self, code: int, reason: str) -> None:
        """Close the connection soon."""
        self.code, self.reason = code, reason
        self.closing.set()


class Connections:
    """All WebSocket sessions of a sandbox; runs on the server's loop."""

    def __init__(self, state: SandboxState, loop: ServerLoop) -> None:
        self._state = state
        self._loop = loop
        self.sessions: dict[str, Session] = {}
        self.open: set[Socket] = set()
        self._sends: set[asyncio.Task[None]] = set()

    def reset(self) -> None:
        """Discard the sessions, as a restarted server does."""
        self.sessions.clear()
        self.open.clear()

    def deliver(self, subscription: str, text: str) -> None:
        """Send a notification, or buffer it until the session is recovered. Thread-safe."""
        self._loop.run_soon(lambda: self._deliver(subscription, text))

    def _deliver(self, subscription: str, text: str) -> None:
        for session in self.sessions.values():
            if session.subscription != subscription:
                continue
            session.sequence += 1
            meta: dict[str, Any] = {
                "type": "ServerNotification",
                "messageId": self._state.ids.uuid("frame"),
                "status": 200,
                "wsc": session.wsc(),
            }
            frame: list[Any] = [meta, json.loads(text)]
            session.buffer.append((session.sequence, frame))
            if len(session.buffer) > BUFFER:
                session.overflow = session.buffer.pop(0)[0]
            if session.connection is not None:
                self._post(session.connection, frame)

    def _post(self, socket: Socket, frame: list[Any]) -> None:
        """Send a notification soon, altered by a fault if there is one."""
        record = RequestRecord(0, self._state.clock.now(), "NOTIFICATION", "/ws", [], {})
        fault = self._state.faults.take(record)
        texts, broken = _altered(frame, fault.kind if fault is not None else "")
        for text in texts:
            task = asyncio.ensure_future(socket.text(text))
            self._sends.add(task)
            task.add_done_callback(self._sends.discard)
        if broken:
            # After the frames that were sent before.
            asyncio.get_running_loop().call_soon(socket.close, 1011, "")

    def drop(self, *, code: int = 1006, reason: str = "") -> None:
        """Close all connections as a network fault would; their sessions can be recovered."""
        for socket in list(self.open):
            socket.close(code, reason)

    def attach(self, socket: Socket, oauth: Document, wsc: str | None) -> tuple[Session, str | None, list[list[Any]]]:
        """Return the session of a new connection: a recovered one or a new one.

        Returns:
            The session, the recovery state if recovery was requested, and the frames to replay.
        """
        now = self._state.clock.now()
        state = None
        replay: list[list[Any]] = []
        if wsc:
            token, _, text = wsc.partition(",")
            token, _, carried = token.partition(".")
            known = self.sessions.get(token)
            seen = next((number for number in map(whole, (text, carried)) if number is not None), None)
            state = "Failed"
            if known is not None and known.oauth["user"] == oauth["user"]:
                late = known.left is not None and now - known.left > RECOVERY
                seen = known.sequence if seen is None else seen
                if not late and known.overflow <= seen:
                    state = "Successful"
                    replay = [frame for sequence, frame in known.buffer if sequence > seen]
                    known.connection, known.left = socket, None
                    return known, state, replay
        session = Session(self._state.ids.token("wsc", 32), oauth)
        session.connection = socket
        self.sessions[session.token] = session
        return session, state, replay

    def detach(self, socket: Socket) -> None:
        """Record that a connection is gone."""
        self.open.discard(socket)
        session = socket.session
        if session is not None and session.connection is socket:
            session.connection = None
            session.left = self._state.clock.now()


def _altered(frame: list[Any], fault: str) -> tuple[list[str], bool]:
    """Return the frames to send instead of a notification, and whether to close the connection then."""
    text = json.dumps(frame, separators=(",", ":"))
    if fault in ("truncate", "malformed_json"):
        return [text[: len(text) // 2]], False
    if fault == "malformed_envelope":
        return [json.dumps(frame[:1])], False
    if fault == "duplicate_envelope":
        return [text, text], False
    if fault == "reset_before":
        return [], True
    return [text], fault == "reset_after"
