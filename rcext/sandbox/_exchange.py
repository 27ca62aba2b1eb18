"""One HTTP request and its answer on the ASGI interface."""

from __future__ import annotations

from sys import intern
from typing import TYPE_CHECKING, Any, cast

from ._log import MAX_ANSWER_KEPT
from ._names import NOTICE

if TYPE_CHECKING:
    from starlette.types import Receive, Send

    from ._call import Reply
    from ._faults import Fault
    from ._log import RequestRecord
    from ._state.sandbox_state import SandboxState
    from ._transport import Connection

#: Longer request bodies are discarded.
MAX_BODY = 110 << 20


class Exchange:
    """One HTTP exchange: reads the request body, and sends the answer, altered by a fault if there is one.

    Attributes:
        done: whether an answer was sent or the client has gone.
    """

    def __init__(
        self, state: SandboxState, record: RequestRecord, connection: Connection | None, receive: Receive, send: Send
    ) -> None:
        self.done = False
        self._state = state
        self._record = record
        self._connection = connection
        self._receive = receive
        self._send = send

    async def read(self) -> bytes | None:
        """Read the body; return `None` if the client disconnects."""
        chunks: list[bytes] = []
        size = 0
        while True:
            message = await self._receive()
            if message["type"] == "http.disconnect":
                self.done = True
                return None
            chunk = cast("bytes", message.get("body", b""))
            size += len(chunk)
            if size <= MAX_BODY:
                chunks.append(chunk)
            if not message.get("more_body"):
                return b"".join(chunks)

    async def gone(self) -> None:
        """Wait until the client disconnects."""
        while (await self._receive())["type"] != "http.disconnect":
            pass

    def reset(self) -> None:
        """Reset the connection."""
        self.done = True
        if self._connection is not None:
            self._connection.reset()

    async def answer(self, reply: Reply, fault: Fault | None) -> None:
        """Send an answer, altered by a fault."""
        self.done = True
        kind = fault.kind if fault is not None else ""
        if kind == "reset_after":
            self.reset()
            await self.gone()
            return
        headers = self._headers(reply)
        content = reply.content or b""
        self._record.answer_headers = {intern(name.lower()): intern(value) for name, value in headers.items()}
        self._record.answer = content[:MAX_ANSWER_KEPT]
        if kind in ("truncate", "wrong_length") and self._connection is not None:
            self._record.status = reply.status
            self._connection.write_and_close(_raw(reply.status, headers, content, whole=kind == "wrong_length"))
            await self.gone()
            return
        self._record.status = reply.status
        if self._connection is not None:
            self._connection.join_next()
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
        if self._connection is not None:
            self._connection.flush()

    def _headers(self, reply: Reply) -> dict[str, str]:
        headers = {
            "RCRequestId": self._state.ids.uuid("request", self._record.number),
            "X-Emulator": NOTICE,
            **reply.headers,
        }
        if reply.content is not None:
            headers.setdefault("Content-Type", reply.media)
            if reply.media.startswith("application/json"):
                headers.setdefault("Content-Language", "en-US")
        if reply.status not in (204, 304) and reply.status >= 200:
            headers["Content-Length"] = str(len(reply.content or b""))
        return headers


def _raw(status: int, headers: dict[str, Any], content: bytes, *, whole: bool) -> bytes:
    """Format a broken answer: half of the body, or the whole body with too large a Content-Length."""
    if whole:
        headers = {**headers, "Content-Length": str(len(content) + 100)}
    else:
        content = content[: len(content) // 2]
    lines = [f"HTTP/1.1 {status} Altered", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
    return "\r\n".join(lines).encode("latin-1") + content
