"""Webhooks: an ASGI and a WSGI application to mount in a server.

Both answer the validation request of the server, check the verification token, refuse what is too large, drop
duplicates, and reply before any handler runs. They emit the same events as `rcext.push.Subscription`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ._async_webhook import AsyncWebhook
from ._sync_webhook import Webhook
from ._webhook_machine import is_count

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping


class WsgiWebhook(Webhook):
    """A WSGI application (PEP 3333) that receives deliveries; a daemon thread calls the handlers."""

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., object]) -> list[bytes]:
        """Answer one request."""
        length = cast("str", environ.get("CONTENT_LENGTH") or "")
        headers = {
            name[5:].replace("_", "-").lower(): str(value)
            for name, value in environ.items()
            if name.startswith("HTTP_")
        }
        if length and not is_count(length):
            # The length of the body is unknown; reading it could wait without end.
            start_response("400 Bad Request", [("Content-Length", "0")])
            return [b""]
        body: bytes | None = None
        if not self.too_large(length or None):
            wanted = int(length) if length else self._max_body + 1
            if not length and "chunked" not in headers.get("transfer-encoding", "").lower():
                wanted = 0
            data: bytes = environ["wsgi.input"].read(wanted) if wanted else b""
            if length and len(data) < wanted:
                start_response("400 Bad Request", [("Content-Length", "0")])  # cut off on the way
                return [b""]
            body = data if len(data) <= self._max_body else None
        reply = self._reply(str(environ.get("REQUEST_METHOD")), headers, body)
        self._work()
        start_response(f"{reply.status} {reply.reason}", [*reply.headers, ("Content-Length", str(len(reply.body)))])
        return [reply.body]


class AsgiWebhook(AsyncWebhook):
    """An ASGI application that receives deliveries; a task calls the handlers."""

    async def __call__(
        self,
        scope: MutableMapping[str, Any],
        receive: Callable[[], Awaitable[MutableMapping[str, Any]]],
        send: Callable[[MutableMapping[str, Any]], Awaitable[None]],
    ) -> None:
        """Answer one request, or the events of a lifespan."""
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
            return
        if scope["type"] != "http":
            raise ValueError(f"a webhook serves HTTP, not {scope['type']!r}")
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        try:
            body = None if self.too_large(headers.get("content-length")) else await self._read_body(receive)
        except ConnectionError:
            return
        reply = await self._reply(scope["method"], headers, body)
        listed = [(name.encode(), value.encode()) for name, value in reply.headers]
        listed.append((b"content-length", str(len(reply.body)).encode()))
        await send({"type": "http.response.start", "status": reply.status, "headers": listed})
        await send({"type": "http.response.body", "body": reply.body})
        self._work()

    async def _read_body(self, receive: Callable[[], Awaitable[MutableMapping[str, Any]]]) -> bytes | None:
        chunks: list[bytes] = []
        size = 0
        while True:
            message = await receive()
            if message["type"] != "http.request":
                raise ConnectionError("the server closed the connection")
            chunk: bytes = message.get("body", b"")
            size += len(chunk)
            if size > self._max_body:
                return None
            chunks.append(chunk)
            if not message.get("more_body"):
                return b"".join(chunks)

    async def _lifespan(
        self,
        receive: Callable[[], Awaitable[MutableMapping[str, Any]]],
        send: Callable[[MutableMapping[str, Any]], Awaitable[None]],
    ) -> None:
        while True:
            message = await receive()
            if message["type"] == "lifespan.startup":
                self._work()  # a registration that waits for an event loop
                await send({"type": "lifespan.startup.complete"})
            else:
                await self.aclose()
                await send({"type": "lifespan.shutdown.complete"})
                return


__all__ = ["AsgiWebhook", "WsgiWebhook"]
