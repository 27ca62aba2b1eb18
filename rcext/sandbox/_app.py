"""The ASGI application: from a request to its answer."""

from __future__ import annotations

import asyncio
import inspect
import logging
import time
from functools import cached_property
from sys import intern
from typing import TYPE_CHECKING, cast
from urllib.parse import parse_qsl, unquote

from . import _fault_injection, _page
from ._call import Call, Reply
from ._encoding import Encoder
from ._errors import OAuthProblem, Problem, problem
from ._exchange import Exchange
from ._log import MAX_BODY_KEPT, RequestRecord
from ._media_range import name_file, ranged
from ._names import NOTICE, SERVER, WEBSOCKET_HEADER
from ._routes import HANDLERS, audit, find_page, generic
from ._routes.pubnub import serve as serve_pubnub
from ._transport import EXTENSION, Connection
from ._websocket import serve as serve_websocket

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

    from ._faults import Fault, Rule
    from ._operations import Match
    from ._services import Services
    from ._state.store import Document

logger = logging.getLogger("rcext.sandbox")

_SERVER_BYTES = SERVER.encode()
_PUBNUB = ("/v2/subscribe/", "/v2/presence/", "/time/", "/v3/history/", "/publish/")


class Application:
    """The sandbox as an ASGI application.

    Args:
        services: the services of the sandbox.
    """

    def __init__(self, services: Services) -> None:
        self._services = services
        self._state = services.state
        self._encoder = Encoder(lambda: self._state.server)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request or one WebSocket connection."""
        if scope["type"] == "websocket":
            await serve_websocket(self._services, self.answer_frame, scope, receive, send)
        elif scope["type"] == "http" and _page.owns(scope["path"]):
            await self._site(scope, receive, send)
        elif scope["type"] == "http":
            await self._http(scope, receive, send)

    @cached_property
    def _site(self) -> ASGIApp:
        from ._page._site import site

        return site(self._services, NOTICE)

    async def _http(self, scope: Scope, receive: Receive, send: Send) -> None:
        began = time.perf_counter()
        state = self._state
        headers = {  # most are those of the request before, and the log keeps them all
            intern(name.decode("latin-1").lower()): intern(value.decode("latin-1")) for name, value in scope["headers"]
        }
        query = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
        raw_path = cast("bytes", scope.get("raw_path") or scope["path"].encode()).decode("latin-1").partition("?")[0]
        record = state.requests.open(state.clock.now(), scope["method"], unquote(raw_path), query, headers)
        connection = cast("Connection | None", scope.get("extensions", {}).get(EXTENSION))
        exchange = Exchange(state, record, connection, receive, send)
        try:
            body = await exchange.read()
            if body is None:
                return
            match = self._match(record, raw_path, body)
            session = state.sessions.peek(headers.get("authorization"))
            if session is not None:
                record.client_id, record.extension_id = session["client_id"], session["user"]
            fault = await self._faults_before(record, session, exchange) if state.faults else None
            if exchange.done:
                return
            if raw_path.startswith(_PUBNUB):
                await serve_pubnub(self._services.pubnub, record, raw_path, exchange, fault)
                return
            replay, recorder = self._services.replay, self._services.recorder
            recorded = replay.take(record, state.server) if replay is not None else None
            if recorded is not None:
                reply = Reply(**recorded)
            else:
                reply = await self._answer(record, raw_path, match, body, fault)
            if recorder is not None:
                recorder.write(record, reply.status, reply.content, reply.media, reply.headers)
            await exchange.answer(reply, fault)
        finally:
            record.elapsed = time.perf_counter() - began

    async def answer_frame(self, record: RequestRecord, body: bytes) -> Reply:
        """Answer a request that came over a WebSocket connection."""
        match = self._match(record, record.path, body)
        fault = self._state.faults.take(record)
        if fault is not None:
            record.fault = fault.kind
        if fault is not None and fault.kind in ("status", "rate_limit"):
            reply = _fault_injection.refusal(fault, record.operation)
        else:
            reply = await self._answer(record, record.path, match, body, fault)
        record.status = reply.status
        return reply

    def _match(self, record: RequestRecord, raw_path: str, body: bytes) -> Match | None:
        """Find the operation of a request, and enter it and the body into the record."""
        record.body = body[:MAX_BODY_KEPT]
        match = self._state.catalog.match(raw_path)
        operation = match.operations.get(record.method) if match is not None else None
        record.operation = operation.id if operation is not None else ""
        return match

    async def _faults_before(self, record: RequestRecord, session: Document | None, exchange: Exchange) -> Fault | None:
        """Apply the faults that precede the handling; return the one that alters the answer."""
        state = self._state
        applied: list[Rule] = []
        newest = state.faults.newest  # a request that latency delays does not meet the faults of later requests
        while (fault := state.faults.take(record, applied, newest=newest)) is not None:
            record.fault = fault.kind
            if fault.kind == "latency":
                await asyncio.sleep(1.0 if fault.seconds is None else fault.seconds)
            elif fault.kind == "clock_jump":
                state.clock.advance(3600.0 if fault.seconds is None else fault.seconds)
            elif fault.kind in ("expired_token", "revoked_token"):
                with state.lock:
                    if session is not None and fault.kind == "expired_token":
                        state.sessions.expire(session)
                    elif session is not None:
                        state.sessions.revoke(session["id"])
                return None
            elif fault.kind == "reset_before":
                exchange.reset()
                await exchange.gone()
                return fault
            elif fault.kind in ("status", "rate_limit"):
                await exchange.answer(_fault_injection.refusal(fault, record.operation), None)
                return fault
            else:
                return fault
        return None

    async def _answer(
        self, record: RequestRecord, raw_path: str, match: Match | None, body: bytes, fault: Fault | None
    ) -> Reply:
        """Handle a request; errors become answers, and JSON becomes bytes."""
        try:
            reply = await self._dispatch(record, raw_path, match, body)
        except Problem as refusal:
            shown, media = refusal.shown(raw_path)
            reply = Reply(shown, refusal.status, media=media, headers=refusal.headers)
        except OAuthProblem as refusal:
            reply = Reply(refusal.body(), refusal.status)
        except Exception:
            logger.exception("the sandbox failed at %s %s", record.method, record.path)
            reply = Reply(problem("CMN-203", detail="see the log of the sandbox").body(), 500)
        if reply.content is not None and reply.status == 200 and match is not None and record.method == "GET":
            name_file(reply, dict(record.query), record.path)
            reply = ranged(reply, record.headers.get("range"))
        if reply.data is not None and reply.content is None:
            data = _fault_injection.alter(reply.data, fault, self._state, record.operation)
            reply.content = self._encoder.encode(data, shared=reply.shared and data is reply.data)
            if fault is not None and fault.kind == "malformed_json":
                reply.content = reply.content[: max(1, len(reply.content) * 2 // 3)]
        elif reply.content is not None and _SERVER_BYTES in reply.content:
            reply.content = reply.content.replace(_SERVER_BYTES, self._state.server.encode())
        for name, value in reply.headers.items():
            if SERVER in value:
                reply.headers[name] = value.replace(SERVER, self._state.server)
        return reply

    async def _dispatch(self, record: RequestRecord, raw_path: str, match: Match | None, body: bytes) -> Reply:
        state = self._state
        page = find_page(record.method, raw_path)
        if page is not None:
            with state.lock:
                return page(state, record, body)
        if match is None:
            raise problem("CMN-120")
        operation = match.operations.get(record.method)
        if operation is None:
            allowed = ", ".join(sorted(match.operations))
            raise problem("AGW-405", value=record.method, headers={"Allow": allowed})
        handler = HANDLERS.get(operation.id)
        limited: dict[str, str] = {}
        with state.lock:
            session = None
            if operation.auth and not getattr(handler, "public", False):
                token = dict(record.query).get("access_token") if operation.media else None
                session = state.sessions.authenticate(
                    record.headers.get("authorization"), token, connected=WEBSOCKET_HEADER in record.headers
                )
            if operation.group is not None:
                user = str(session["user"]) if session is not None else ""
                client = str(session["client_id"]) if session is not None else generic.client_of(record, body)
                verdict = state.limits.check(user, client, operation.group)
                if not verdict.allowed:
                    return _fault_injection.too_many(verdict.headers, html=state.limits.html)
                limited = verdict.headers
            path = dict(zip(operation.path_names, match.values, strict=True))
            call = Call(self._services, operation, path, record, session)
            call.body = body
            try:
                call.check()
                reply = (handler or generic.handle)(call)
                if isinstance(reply, Reply):
                    audit.note(call, reply)
            except Problem as refusal:
                refusal.headers = {**limited, **refusal.headers}
                raise
        if inspect.isawaitable(reply):
            reply = await reply
        if state.check_answers:
            generic.note_violations(call, reply)
        reply.headers = {**limited, **reply.headers}
        return reply
