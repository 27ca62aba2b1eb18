"""Endpoints of PubNub for subscribers."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from .._call import Reply
from .._json import is_object, whole
from .._pubnub import answer

if TYPE_CHECKING:
    from .._exchange import Exchange
    from .._faults import Fault
    from .._log import RequestRecord
    from .._pubnub import PubNubServer


async def serve(
    pubnub: PubNubServer, record: RequestRecord, raw_path: str, exchange: Exchange, fault: Fault | None
) -> None:
    """Answer a request of a PubNub client."""
    parts = raw_path.strip("/").split("/")
    if parts[:2] == ["v2", "subscribe"] and len(parts) >= 4:
        await _subscribe(pubnub, record, parts, exchange, fault)
        return
    if parts[0] == "time":
        body: Any = [pubnub.timetoken()]
    elif parts[:2] == ["v2", "presence"] and parts[-1] in ("leave", "heartbeat"):
        body = {"status": 200, "message": "OK", "action": parts[-1], "service": "Presence"}
    elif parts[:2] == ["v3", "history"]:
        body = _history(pubnub, record, parts)
    else:
        body = {"status": 404, "error": True, "message": "Not part of the sandbox", "service": "Access Manager"}
    status = body.get("status", 200) if is_object(body) else 200  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]  # a dict of this module
    await exchange.answer(
        Reply(status=int(str(status)), content=json.dumps(body).encode(), media="text/javascript; charset=UTF-8"), fault
    )


async def _subscribe(
    pubnub: PubNubServer, record: RequestRecord, parts: list[str], exchange: Exchange, fault: Fault | None
) -> None:
    query = dict(record.query)
    key, channels = parts[2], unquote(parts[3]).split(",")
    timetoken = whole(query.get("tt", "0"))
    if timetoken is None:
        body = json.dumps({"status": 400, "error": True, "message": "Invalid timetoken", "service": "Access Manager"})
        await exchange.answer(Reply(status=400, content=body.encode()), fault)
        return
    gone = asyncio.Event()

    async def watch() -> None:
        await exchange.gone()
        gone.set()

    watcher = asyncio.ensure_future(watch())
    try:
        cursor, messages = await pubnub.poll(channels, timetoken, gone)
    finally:
        watcher.cancel()
    if gone.is_set():
        return
    content = answer(cursor, messages, key)
    if fault is not None and fault.kind in ("malformed_envelope", "duplicate_envelope", "malformed_json"):
        content = _spoilt(content, fault.kind)
    await exchange.answer(Reply(content=content, media="text/javascript; charset=UTF-8"), fault)


def _spoilt(content: bytes, kind: str) -> bytes:
    if kind == "malformed_json":
        return content[: len(content) * 2 // 3]
    body = json.loads(content)
    if kind == "malformed_envelope":
        for envelope in body["m"]:
            for name in ("c", "d", "f", "k", "p"):
                envelope.pop(name, None)
    else:
        body["m"] = [envelope for envelope in body["m"] for _ in range(2)]
    return json.dumps(body).encode()


def _history(pubnub: PubNubServer, record: RequestRecord, parts: list[str]) -> dict[str, Any]:
    channels = unquote(parts[-1]).split(",")
    query = dict(record.query)
    end = whole(query.get("end", "")) or 0
    found = {
        channel: [
            {"message": message.payload, "timetoken": str(message.timetoken)}
            for message in pubnub.since([channel], max(0, end - 1))
        ]
        for channel in channels
    }
    return {"status": 200, "error": False, "error_message": "", "channels": found}
