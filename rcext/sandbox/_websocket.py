"""The WebSocket gateway: REST calls and notifications over one connection, with recovery.

To faults a connection is a request `WEBSOCKET /ws`, and each notification over one is a request `NOTIFICATION /ws`.
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any, cast

from ._json import is_object, parse_json, whole
from ._log import RequestRecord
from ._world_names import NOTICE

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

    from ._state.store import Document
    from ._world import World

BUFFER, RECOVERY = 100, 180
IDLE, ABSOLUTE = 1800, 86400
#: Seconds between two looks at the clock of a connection on which nothing happens.
LOOK = 0.25


class Session:
    """What outlives a connection: its subscription and the notifications that may have to be sent again."""

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
        """Where the connection is: the token says how far the client has come, for those who send it alone."""
        return {"token": f"{self.token}.{self.sequence}", "sequence": self.sequence}


class Socket:
    """One open connection."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self.session: Session | None = None
        self.closing = asyncio.Event()
        self.code, self.reason = 1000, ""

    async def text(self, text: str) -> None:
        """Send a frame, unless the connection is gone."""
        if not self.closing.is_set():
            await self._send({"type": "websocket.send", "text": text})

    def close(self, code: int, reason: str) -> None:
        """Close it soon."""
        self.code, self.reason = code, reason
        self.closing.set()


class Connections:
    """All WebSocket sessions of a sandbox; lives on the server's loop."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.sessions: dict[str, Session] = {}
        self.open: set[Socket] = set()
        self._sends: set[asyncio.Task[None]] = set()

    def deliver(self, subscription: str, text: str) -> None:
        """Send a notification, or keep it for the connection that comes back; from any thread."""
        self._world.on_loop(lambda: self._deliver(subscription, text))

    def _deliver(self, subscription: str, text: str) -> None:
        for session in self.sessions.values():
            if session.subscription != subscription:
                continue
            session.sequence += 1
            meta: dict[str, Any] = {
                "type": "ServerNotification",
                "messageId": self._world.ids.uuid("frame"),
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
        """Send a notification soon, or what a fault makes of it."""
        record = RequestRecord(0, self._world.clock.now(), "NOTIFICATION", "/ws", [], {})
        fault = self._world.faults.take(record)
        texts, broken = _spoilt(frame, fault.kind if fault is not None else "")
        for text in texts:
            task = asyncio.ensure_future(socket.text(text))
            self._sends.add(task)
            task.add_done_callback(self._sends.discard)
        if broken:
            # Behind what was sent before.
            asyncio.get_running_loop().call_soon(socket.close, 1011, "")

    def drop(self, *, code: int = 1006, reason: str = "") -> None:
        """Close all connections, as a network fault would; their sessions can be recovered."""
        for socket in list(self.open):
            socket.close(code, reason)

    def attach(self, socket: Socket, oauth: Document, wsc: str | None) -> tuple[Session, str | None, list[list[Any]]]:
        """The session of a new connection: a recovered one, or a new one.

        Returns:
            The session, the recovery state where one was asked for, and what is to be sent again.
        """
        now = self._world.clock.now()
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
        session = Session(self._world.ids.token("wsc", 32), oauth)
        session.connection = socket
        self.sessions[session.token] = session
        return session, state, replay

    def detach(self, socket: Socket) -> None:
        """Note that a connection is gone."""
        self.open.discard(socket)
        session = socket.session
        if session is not None and session.connection is socket:
            session.connection = None
            session.left = self._world.clock.now()


def _spoilt(frame: list[Any], fault: str) -> tuple[list[str], bool]:
    """The frames that go out in the place of a notification, and whether the connection ends then."""
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


async def serve(world: World, scope: Scope, receive: Receive, send: Send) -> None:
    """Serve one WebSocket connection."""
    from urllib.parse import parse_qsl

    query = parse_qsl(cast("bytes", scope["query_string"]).decode("latin-1"))
    fields = dict(query)
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
    record = world.requests.open(world.clock.now(), "WEBSOCKET", scope["path"], query, headers)
    connections = world.hub.connections
    fault = world.faults.take(record)
    await receive()
    if fault is not None or connections is None:
        record.fault = fault.kind if fault is not None else ""
        await send({"type": "websocket.close", "code": 1011})
        return
    token = fields.get("access_token") or headers.get("authorization", "").partition(" ")[2]
    with world.lock:
        oauth = world.sessions.take_ws_token(token)
    await send({"type": "websocket.accept", "headers": [(b"x-emulator", NOTICE.encode())]})
    if oauth is None:
        problem = {"errorCode": "OAU-213", "message": "Token not found"}
        meta = {"type": "Error", "messageId": world.ids.uuid("frame"), "status": 401}
        await send({"type": "websocket.send", "text": json.dumps([meta, problem])})
        await send({"type": "websocket.close", "code": 4400, "reason": "WSG-901"})
        record.status = 401
        return
    record.status, record.client_id, record.extension_id = 101, oauth["client_id"], oauth["user"]
    socket = Socket(send)
    connections.open.add(socket)
    try:
        wsc = fields.get("wsc")
        if wsc and wsc.startswith("{"):
            wsc = _written_out(wsc)
        await _converse(world, connections, socket, oauth, wsc, receive)
    finally:
        socket.closing.set()
        connections.detach(socket)
    if socket.code != 1005:
        await send({"type": "websocket.close", "code": socket.code, "reason": socket.reason})


def _written_out(wsc: str) -> str:
    """A recovery token that came as an object, as the other form of it."""
    try:
        parsed = parse_json(wsc)
    except ValueError:
        return wsc
    return f"{parsed.get('token')},{parsed.get('sequence', '')}" if is_object(parsed) else wsc


async def _converse(
    world: World, connections: Connections, socket: Socket, oauth: Document, wsc: str | None, receive: Receive
) -> None:
    session, state, replay = connections.attach(socket, oauth, wsc)
    socket.session = session
    details: dict[str, Any] = {
        "creationTime": world.clock.datetime().isoformat().replace("+00:00", "Z"),
        "maxConnectionsPerSession": 50,
        "recoveryBufferSize": BUFFER,
        "recoveryTimeout": RECOVERY,
        "idleTimeout": IDLE,
        "absoluteTimeout": ABSOLUTE,
        "maxActiveRequests": 10,
    }
    if state is not None:
        details["recoveryState"] = state
        if state == "Failed":
            details["recoveryErrorCode"] = "WSG-910"
    meta: dict[str, Any] = {
        "type": "ConnectionDetails",
        "messageId": world.ids.uuid("frame"),
        "status": 200,
        "wsc": session.wsc(),
        "headers": {"RCRequestId": world.ids.uuid("frame")},
    }
    # Before the client hears of it: it may move the clock at once.
    began = heard = world.clock.now()
    await socket.text(json.dumps([meta, details]))
    for frame in replay:
        await socket.text(json.dumps(frame))
    closing = asyncio.ensure_future(socket.closing.wait())
    try:
        while True:
            receiving: asyncio.Future[Any] = asyncio.ensure_future(receive())
            while not receiving.done() and not closing.done():
                await asyncio.wait([receiving, closing], timeout=LOOK, return_when=asyncio.FIRST_COMPLETED)
                if world.clock.now() - heard > IDLE:
                    socket.close(4408, "WSG-902")
                    break
                if world.clock.now() - began > ABSOLUTE:
                    socket.close(4409, "WSG-903")
                    break
            if not receiving.done():
                receiving.cancel()
                return
            message = receiving.result()
            if message["type"] == "websocket.disconnect":
                socket.code = 1005
                return
            heard = world.clock.now()
            await _frame(world, socket, session, str(message.get("text") or ""))
    finally:
        closing.cancel()


async def _frame(world: World, socket: Socket, session: Session, text: str) -> None:
    try:
        frame: Any = parse_json(text)
        meta = cast("dict[str, Any]", frame[0])
        kind, id = str(meta["type"]), str(meta.get("messageId") or "")
        if not all(is_object(meta[name]) for name in ("query", "headers") if meta.get(name)):
            raise TypeError
    except (ValueError, TypeError, KeyError, IndexError):
        await _error(world, socket, "", 400, "WSG-801", "Frame is not a JSON array with a type")
        return
    if kind == "Heartbeat":
        await socket.text(json.dumps([{"type": "Heartbeat", "messageId": id}]))
        return
    if kind != "ClientRequest":
        await _error(world, socket, id, 400, "WSG-802", f"Type {kind} is not supported")
        return
    if len(frame) > 1 and frame[1] is None:
        await _error(world, socket, id, 400, "WSG-808", "Request body is null")
        return
    await _request(world, socket, session, meta, frame[1] if len(frame) > 1 else None, id)


async def _error(world: World, socket: Socket, id: str, status: int, code: str, message: str) -> None:
    meta = {"type": "Error", "messageId": id or world.ids.uuid("frame"), "status": status}
    await socket.text(json.dumps([meta, {"errorCode": code, "message": message}]))


async def _request(world: World, socket: Socket, session: Session, meta: dict[str, Any], body: Any, id: str) -> None:
    """A REST call over the socket."""
    from ._app import answer_inner

    query = [(str(name), str(value)) for name, value in cast("dict[str, Any]", meta.get("query") or {}).items()]
    headers = {
        str(name).lower(): str(value) for name, value in cast("dict[str, Any]", meta.get("headers") or {}).items()
    }
    headers["authorization"] = f"Bearer {_access(world, session)}"
    headers["x-sandbox-websocket"] = session.token
    content = b""
    if body is not None:
        content = body.encode() if isinstance(body, str) else json.dumps(body).encode()
        headers.setdefault("content-type", "application/json")
    path = str(meta.get("path") or "")
    record: RequestRecord = world.requests.open(
        world.clock.now(), str(meta.get("method") or "GET").upper(), path, query, headers
    )
    reply = await answer_inner(world, record, content)
    if record.operation == "createSubscription" and reply.status == 200 and is_object(reply.data):
        session.subscription = str(reply.data["id"])
    answer: dict[str, Any] = {
        "type": "ClientRequest",
        "messageId": id,
        "status": reply.status,
        "headers": {
            "RCRequestId": world.ids.uuid("request", record.number),
            "Content-Type": reply.media,
            **reply.headers,
        },
        "wsc": session.wsc(),
    }
    await asyncio.sleep(0)  # behind the notifications that its place counts
    try:
        content_text = reply.content.decode() if reply.content is not None else None
    except UnicodeDecodeError:
        await _error(world, socket, id, 400, "WSG-807", f"Content of the type {reply.media} is no text")
        return
    if content_text is None:
        await socket.text(json.dumps([answer]))
    elif reply.media.startswith("multipart/"):
        # Not JSON: the gateway puts such a body behind the comma as it is.
        await socket.text("[" + json.dumps(answer) + "," + content_text)
    else:
        await socket.text("[" + json.dumps(answer) + "," + content_text + "]")


def _access(world: World, session: Session) -> str:
    """The access token that the connection's session has now."""
    with world.lock:
        found = world.store.get("session", "", session.oauth["id"])
        return str(found["access_token"]) if found is not None else "revoked-session-of-this-connection"
