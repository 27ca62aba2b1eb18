"""From a socket to an answer: the ASGI application."""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
import time
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import parse_qsl, unquote

from . import _page, _spoil
from ._call import Call, Reply
from ._errors import OAuthProblem, Problem, not_found
from ._log import LONGEST_BODY, RequestRecord
from ._routes import HANDLERS, PAGES, generic
from ._routes.pubnub import serve as serve_pubnub
from ._transport import EXTENSION, Connection
from ._world_names import NOTICE, SERVER

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

    from ._faults import Fault, Rule
    from ._state.store import Document
    from ._world import World

logger = logging.getLogger("rcext.sandbox")

#: No request body is read beyond this.
LARGEST_BODY = 110 << 20
_SERVER_BYTES = SERVER.encode()


class Application:
    """The sandbox as an ASGI application.

    Args:
        world: its state.
    """

    def __init__(self, world: World) -> None:
        self._world = world

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection's request."""
        if scope["type"] == "websocket":
            from ._websocket import serve as serve_websocket

            await serve_websocket(self._world, scope, receive, send)
        elif scope["type"] == "http" and _page.owns(scope["path"]):
            await self._site(scope, receive, send)
        elif scope["type"] == "http":
            await self._http(scope, receive, send)

    @cached_property
    def _site(self) -> ASGIApp:
        from ._page._site import site

        return site(self._world, NOTICE)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        began = time.perf_counter()
        world = self._world
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        query = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
        raw_path = cast("bytes", scope.get("raw_path") or scope["path"].encode()).decode("latin-1").partition("?")[0]
        record = world.requests.open(world.clock.now(), scope["method"], unquote(raw_path), query, headers)
        connection = cast("Connection | None", scope.get("extensions", {}).get(EXTENSION))
        exchange = Exchange(world, record, connection, receive, send)
        try:
            body = await exchange.read()
            if body is None:
                return
            record.body = body[:LONGEST_BODY]
            match = world.catalogue.match(raw_path)
            operation = match.operations.get(record.method) if match is not None else None
            record.operation = operation.id if operation is not None else ""
            session = world.sessions.peek(headers.get("authorization"))
            if session is not None:
                record.client_id, record.extension_id = session["client_id"], session["user"]
            fault = await self._faults_before(record, session, exchange)
            if exchange.done:
                return
            if raw_path.startswith(("/v2/subscribe/", "/v2/presence/", "/time/", "/v3/history/", "/publish/")):
                await serve_pubnub(world, record, raw_path, exchange, fault)
                return
            reply = await self.answer(record, raw_path, body, fault)
            await exchange.answer(reply, fault)
        finally:
            record.elapsed = time.perf_counter() - began

    async def _faults_before(self, record: RequestRecord, session: Document | None, exchange: Exchange) -> Fault | None:
        """Apply what happens before the request is done; give back what happens to its answer."""
        world = self._world
        applied: list[Rule] = []
        while (fault := world.faults.take(record, applied)) is not None:
            record.fault = fault.kind
            if fault.kind == "latency":
                await asyncio.sleep(1.0 if fault.seconds is None else fault.seconds)
            elif fault.kind == "clock_jump":
                world.clock.advance(3600.0 if fault.seconds is None else fault.seconds)
            elif fault.kind == "expired_token":
                with world.lock:
                    if session is not None:
                        world.sessions.expire(session)
                return None
            elif fault.kind == "revoked_token":
                with world.lock:
                    if session is not None:
                        world.sessions.revoke(session["id"])
                return None
            elif fault.kind == "reset_before":
                exchange.reset()
                await exchange.gone()
                return fault
            elif fault.kind in ("status", "rate_limit"):
                await exchange.answer(_spoil.refusal(fault, record.operation), None)
                return fault
            else:
                return fault
        return None

    async def answer(self, record: RequestRecord, raw_path: str, body: bytes, fault: Fault | None) -> Reply:
        world = self._world
        try:
            reply = await self._dispatch(record, raw_path, body)
        except Problem as problem:
            shown, media = problem.shown(raw_path)
            reply = Reply(shown, problem.status, media=media, headers=problem.headers)
        except OAuthProblem as problem:
            reply = Reply(problem.body(), problem.status)
        except Exception:
            logger.exception("the sandbox failed at %s %s", record.method, record.path)
            failure = Problem(500, "CMN-203", "Internal Server Error; see the log of the sandbox")
            reply = Reply(failure.body(), 500)
        if reply.data is not None and reply.content is None:
            data = _spoil.spoil(reply.data, fault, world, record.operation)
            reply.content = json.dumps(data, separators=(",", ":"), ensure_ascii=False).encode(
                "utf-8", "backslashreplace"
            )
            if fault is not None and fault.kind == "malformed_json":
                reply.content = reply.content[: max(1, len(reply.content) * 2 // 3)]
        if reply.content is not None and _SERVER_BYTES in reply.content:
            reply.content = reply.content.replace(_SERVER_BYTES, world.server.encode())
        for name, value in reply.headers.items():
            if SERVER in value:
                reply.headers[name] = value.replace(SERVER, world.server)
        return reply

    async def _dispatch(self, record: RequestRecord, raw_path: str, body: bytes) -> Reply:
        world = self._world
        page = PAGES.get((record.method, raw_path))
        if page is not None:
            with world.lock:
                return page(world, record, body)
        match = world.catalogue.match(raw_path)
        if match is None:
            raise not_found("uri", record.path)
        operation = match.operations.get(record.method)
        if operation is None:
            allowed = ", ".join(sorted(match.operations))
            raise Problem(405, "AGW-405", f"Method {record.method} is not allowed here", headers={"Allow": allowed})
        handler = HANDLERS.get(operation.id)
        limited: dict[str, str] = {}
        with world.lock:
            session = None
            if operation.auth and not getattr(handler, "public", False):
                session = world.sessions.authenticate(record.headers.get("authorization"))
            if operation.group is not None:
                user = str(session["user"]) if session is not None else ""
                client = str(session["client_id"]) if session is not None else generic.client_of(record, body)
                verdict = world.limits.check(user, client, operation.group)
                if not verdict.allowed:
                    return _spoil.too_many(verdict.headers, html=world.limits.html)
                limited = verdict.headers
            call = Call(world, operation, dict(zip(operation.path_names, match.values, strict=True)), record, session)
            call.body = body
            call.check()
            reply = (handler or generic.handle)(call)
        if inspect.isawaitable(reply):
            reply = await reply
        if world.check_answers:
            generic.note_violations(call, reply)
        reply.headers = {**limited, **reply.headers}
        return reply


async def answer_inner(world: World, record: RequestRecord, body: bytes) -> Reply:
    """Answer a request that came over a WebSocket connection."""
    record.body = body[:LONGEST_BODY]
    match = world.catalogue.match(record.path)
    operation = match.operations.get(record.method) if match is not None else None
    record.operation = operation.id if operation is not None else ""
    fault = world.faults.take(record)
    if fault is not None:
        record.fault = fault.kind
    if fault is not None and fault.kind in ("status", "rate_limit"):
        reply = _spoil.refusal(fault, record.operation)
    else:
        reply = await Application(world).answer(record, record.path, body, fault)
    record.status = reply.status
    return reply


class Exchange:
    """A request's body in, and its answer out, whole or spoilt.

    Attributes:
        done: whether there is nothing more to send.
    """

    def __init__(
        self, world: World, record: RequestRecord, connection: Connection | None, receive: Receive, send: Send
    ) -> None:
        self.done = False
        self._world = world
        self._record = record
        self._connection = connection
        self._receive = receive
        self._send = send

    async def read(self) -> bytes | None:
        """The body, or `None` where the client went away."""
        chunks: list[bytes] = []
        size = 0
        while True:
            message = await self._receive()
            if message["type"] == "http.disconnect":
                self.done = True
                return None
            chunk = cast("bytes", message.get("body", b""))
            size += len(chunk)
            if size <= LARGEST_BODY:
                chunks.append(chunk)
            if not message.get("more_body"):
                return b"".join(chunks)

    async def gone(self) -> None:
        """Return when the client has gone away."""
        while (await self._receive())["type"] != "http.disconnect":
            pass

    def reset(self) -> None:
        """Reset the connection."""
        self.done = True
        if self._connection is not None:
            self._connection.reset()

    async def answer(self, reply: Reply, fault: Fault | None) -> None:
        """Send an answer, and do to it what a fault says."""
        self.done = True
        kind = fault.kind if fault is not None else ""
        if kind == "reset_after":
            self.reset()
            await self.gone()
            return
        headers = self._headers(reply)
        content = reply.content or b""
        if kind in ("truncate", "wrong_length") and self._connection is not None:
            self._record.status = reply.status
            self._connection.write_and_close(_raw(reply.status, headers, content, whole=kind == "wrong_length"))
            await self.gone()
            return
        self._record.status = reply.status
        await self._send(
            {
                "type": "http.response.start",
                "status": reply.status,
                "headers": [
                    (name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()
                ],
            }
        )
        await self._send({"type": "http.response.body", "body": b"" if self._record.method == "HEAD" else content})

    def _headers(self, reply: Reply) -> dict[str, str]:
        headers = {
            "RCRequestId": self._world.ids.uuid("request", self._record.number),
            "X-Emulator": NOTICE,
            **reply.headers,
        }
        if reply.content is not None:
            headers.setdefault("Content-Type", reply.media)
        if reply.status not in (204, 304) and reply.status >= 200:
            headers["Content-Length"] = str(len(reply.content or b""))
        return headers


def _raw(status: int, headers: dict[str, Any], content: bytes, *, whole: bool) -> bytes:
    """An answer that does not keep its word: half of its body, or all of it under too great a length."""
    if whole:
        headers = {**headers, "Content-Length": str(len(content) + 100)}
    else:
        content = content[: len(content) // 2]
    lines = [f"HTTP/1.1 {status} Spoilt", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
    return "\r\n".join(lines).encode("latin-1") + content
