"""The WebSocket gateway: REST calls and notifications over one connection.

Fault rules match a connection as `WEBSOCKET /ws`, and each notification over one as `NOTIFICATION /ws`.
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any, cast

from ._connections import BUFFER, RECOVERY, Connections, Session, Socket
from ._json import is_object, parse_json
from ._names import NOTICE, WEBSOCKET_HEADER

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.types import Receive, Scope, Send

    from ._call import Reply
    from ._log import RequestRecord
    from ._services import Services
    from ._state.sandbox_state import SandboxState
    from ._state.store import Document

    Answer = Callable[[RequestRecord, bytes], Awaitable[Reply]]

IDLE, ABSOLUTE = 1800, 86400
#: Seconds between two checks of the clock while a connection is idle.
LOOK = 0.25


async def serve(services: Services, answer: Answer, scope: Scope, receive: Receive, send: Send) -> None:
    """Serve one WebSocket connection; `answer` handles the requests that come over it."""
    state = services.state
    from urllib.parse import parse_qsl

    query = parse_qsl(cast("bytes", scope["query_string"]).decode("latin-1"))
    fields = dict(query)
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
    record = state.requests.open(state.clock.now(), "WEBSOCKET", scope["path"], query, headers)
    connections = services.connections
    fault = state.faults.take(record)
    await receive()
    if fault is not None:
        record.fault = fault.kind
        await send({"type": "websocket.close", "code": 1011})
        return
    token = fields.get("access_token") or headers.get("authorization", "").partition(" ")[2]
    with state.lock:
        oauth = state.sessions.take_ws_token(token)
    await send({"type": "websocket.accept", "headers": [(b"x-emulator", NOTICE.encode())]})
    if oauth is None:
        problem = {"errorCode": "OAU-213", "message": "Token not found"}
        meta = {"type": "Error", "messageId": state.ids.uuid("frame"), "status": 401}
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
        await _converse(state, connections, answer, socket, oauth, wsc, receive)
    finally:
        socket.closing.set()
        connections.detach(socket)
    if socket.code != 1005:
        await send({"type": "websocket.close", "code": socket.code, "reason": socket.reason})


def _written_out(wsc: str) -> str:
    """Convert a recovery token given as a JSON object to its text form."""
    try:
        parsed = parse_json(wsc)
    except ValueError:
        return wsc
    return f"{parsed.get('token')},{parsed.get('sequence', '')}" if is_object(parsed) else wsc


async def _converse(
    state: SandboxState,
    connections: Connections,
    answer: Answer,
    socket: Socket,
    oauth: Document,
    wsc: str | None,
    receive: Receive,
) -> None:
    session, recovery, replay = connections.attach(socket, oauth, wsc)
    socket.session = session
    details: dict[str, Any] = {
        "creationTime": state.clock.datetime().isoformat().replace("+00:00", "Z"),
        "maxConnectionsPerSession": 50,
        "recoveryBufferSize": BUFFER,
        "recoveryTimeout": RECOVERY,
        "idleTimeout": IDLE,
        "absoluteTimeout": ABSOLUTE,
        "maxActiveRequests": 10,
    }
    if recovery is not None:
        details["recoveryState"] = recovery
        if recovery == "Failed":
            details["recoveryErrorCode"] = "WSG-910"
    meta: dict[str, Any] = {
        "type": "ConnectionDetails",
        "messageId": state.ids.uuid("frame"),
        "status": 200,
        "wsc": session.wsc(),
        "headers": {"RCRequestId": state.ids.uuid("frame")},
    }
    # Before the client receives it: it may move the clock at once.
    began = heard = state.clock.now()
    await socket.text(json.dumps([meta, details]))
    for frame in replay:
        await socket.text(json.dumps(frame))
    closing = asyncio.ensure_future(socket.closing.wait())
    try:
        while True:
            receiving: asyncio.Future[Any] = asyncio.ensure_future(receive())
            while not receiving.done() and not closing.done():
                await asyncio.wait([receiving, closing], timeout=LOOK, return_when=asyncio.FIRST_COMPLETED)
                if state.clock.now() - heard > IDLE:
                    socket.close(4408, "WSG-902")
                    break
                if state.clock.now() - began > ABSOLUTE:
                    socket.close(4409, "WSG-903")
                    break
            if not receiving.done():
                receiving.cancel()
                return
            message = receiving.result()
            if message["type"] == "websocket.disconnect":
                socket.code = 1005
                return
            heard = state.clock.now()
            await _frame(state, answer, socket, session, str(message.get("text") or ""))
    finally:
        closing.cancel()


async def _frame(state: SandboxState, answer: Answer, socket: Socket, session: Session, text: str) -> None:
    try:
        frame: Any = parse_json(text)
        meta = cast("dict[str, Any]", frame[0])
        kind, id = str(meta["type"]), str(meta.get("messageId") or "")
        if not all(is_object(meta[name]) for name in ("query", "headers") if meta.get(name)):
            raise TypeError
    except (ValueError, TypeError, KeyError, IndexError):
        await _error(state, socket, "", 400, "WSG-801", "Frame is not a JSON array with a type")
        return
    if kind == "Heartbeat":
        await socket.text(json.dumps([{"type": "Heartbeat", "messageId": id}]))
        return
    if kind != "ClientRequest":
        await _error(state, socket, id, 400, "WSG-802", f"Type {kind} is not supported")
        return
    if len(frame) > 1 and frame[1] is None:
        await _error(state, socket, id, 400, "WSG-808", "Request body is null")
        return
    await _request(state, answer, socket, session, meta, frame[1] if len(frame) > 1 else None, id)


async def _error(state: SandboxState, socket: Socket, id: str, status: int, code: str, message: str) -> None:
    meta = {"type": "Error", "messageId": id or state.ids.uuid("frame"), "status": status}
    await socket.text(json.dumps([meta, {"errorCode": code, "message": message}]))


async def _request(
    state: SandboxState, answer: Answer, socket: Socket, session: Session, meta: dict[str, Any], body: Any, id: str
) -> None:
    """Handle a REST call over the socket."""
    query = [(str(name), str(value)) for name, value in cast("dict[str, Any]", meta.get("query") or {}).items()]
    headers = {
        str(name).lower(): str(value) for name, value in cast("dict[str, Any]", meta.get("headers") or {}).items()
    }
    headers["authorization"] = f"Bearer {_access(state, session)}"
    headers[WEBSOCKET_HEADER] = session.token
    content = b""
    if body is not None:
        content = body.encode() if isinstance(body, str) else json.dumps(body).encode()
        headers.setdefault("content-type", "application/json")
    path = str(meta.get("path") or "")
    record: RequestRecord = state.requests.open(
        state.clock.now(), str(meta.get("method") or "GET").upper(), path, query, headers
    )
    reply = await answer(record, content)
    if record.operation in ("createSubscription", "updateSubscription") and reply.status == 200:
        session.subscription = str(reply.data["id"])
        reply.headers["WSG-SubscriptionId"] = session.subscription  # by which official SDKs recognize the answer
    shown: dict[str, Any] = {
        "type": "ClientRequest",
        "messageId": id,
        "status": reply.status,
        "headers": {
            "RCRequestId": state.ids.uuid("request", record.number),
            "Content-Type": reply.media,
            **reply.headers,
        },
        "wsc": session.wsc(),
    }
    await asyncio.sleep(0)  # after the notifications that its sequence counts
    try:
        content_text = reply.content.decode() if reply.content is not None else None
    except UnicodeDecodeError:
        await _error(state, socket, id, 400, "WSG-807", f"Content of the type {reply.media} is not text")
        return
    if content_text is None:
        await socket.text(json.dumps([shown]))
    elif reply.media.startswith("multipart/"):
        # Not JSON: the gateway puts such a body after the comma unchanged.
        await socket.text("[" + json.dumps(shown) + "," + content_text)
    else:
        await socket.text("[" + json.dumps(shown) + "," + content_text + "]")


def _access(state: SandboxState, session: Session) -> str:
    """Return the current access token of the connection's session."""
    with state.lock:
        found = state.store.get("session", "", session.oauth["id"])
        return str(found["access_token"]) if found is not None else "revoked-session-of-this-connection"
