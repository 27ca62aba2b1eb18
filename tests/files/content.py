"""A server of one content, without I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

from tests.streams import Reply, Server

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext._streaming import Open

CONTENT = bytes(range(256)) * 400  # 100 KiB


class ContentServer(Server):
    """Answers with one content, whole or in part, and breaks off on demand.

    Attributes:
        content: the content.
        headers: the headers of each response; `etag` and `modified` among them.
        omitted: headers that a partial response lacks.
        breaks: after how many bytes the connection breaks, one response after another; `None` for never.
        ranges: whether ranges are supported.
        length: whether `Content-Length` is stated.
        before: called with the number of each request.
    """

    def __init__(self, content: bytes = CONTENT) -> None:
        super().__init__()
        self.content = content
        self.headers = {"Content-Type": "audio/mpeg", "ETag": '"v1"'}
        self.omitted: list[str] = []
        self.breaks: list[int | None] = []
        self.ranges = True
        self.length = True
        self.piece = 16 * 1024
        self.before: Callable[[int], None] = lambda _: None

    @property
    def requested(self) -> list[str | None]:
        """The `Range` headers of the requests."""
        return [(step.headers or {}).get("Range") for step in self.opened]

    def reply(self, step: Open) -> Reply:
        """Return the content, or the part that the request asks for."""
        self.before(len(self.opened))
        asked = step.headers or {}
        headers = dict(self.headers)
        status, start = 200, 0
        guards = (None, self.headers.get("ETag"), self.headers.get("Last-Modified"))
        if self.ranges and "Range" in asked and asked.get("If-Range") in guards:
            start = int(asked["Range"].removeprefix("bytes=").removesuffix("-"))
            if start >= len(self.content):
                return Reply(416, {"Content-Range": f"bytes */{len(self.content)}"})
            status = 206
            headers["Content-Range"] = f"bytes {start}-{len(self.content) - 1}/{len(self.content)}"
            for name in self.omitted:
                del headers[name]
        body = self.content[start:]
        if self.length:
            headers["Content-Length"] = str(len(body))
        cut = self.breaks.pop(0) if self.breaks else None
        sent = body if cut is None else body[:cut]
        pieces: list[bytes | BaseException] = [
            sent[place : place + self.piece] for place in range(0, len(sent), self.piece)
        ]
        if cut is not None:
            pieces.append(httpx.ReadError("broken"))
        return Reply(status, headers, pieces)
