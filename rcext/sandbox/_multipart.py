"""Multipart bodies: parser and writer."""

from __future__ import annotations

import json
from typing import Any

from ._errors import invalid


class Part:
    """One part of a multipart body."""

    __slots__ = ("content", "content_type", "filename", "name")

    def __init__(self, name: str, content: bytes, content_type: str, filename: str | None) -> None:
        self.name = name
        self.content = content
        self.content_type = content_type
        self.filename = filename

    @property
    def is_json(self) -> bool:
        """Whether it contains JSON, by its type or, without a type, by its name."""
        return "json" in self.content_type or (not self.content_type and self.name == "request.json")


class _Collector:
    """Callbacks of the multipart parser, which collect the parts."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self.ended = False
        self._name = self._value = b""
        self._headers: dict[str, bytes] = {}
        self._content = bytearray()

    def on_part_begin(self) -> None:
        self._headers = {}
        self._content.clear()

    def on_part_data(self, data: bytes, start: int, end: int) -> None:
        self._content.extend(data[start:end])

    def on_header_field(self, data: bytes, start: int, end: int) -> None:
        self._name += data[start:end]

    def on_header_value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def on_header_end(self) -> None:
        self._headers[self._name.decode("latin-1").lower()] = self._value
        self._name = self._value = b""

    def on_part_end(self) -> None:
        from python_multipart.multipart import parse_options_header

        _, disposition = parse_options_header(self._headers.get("content-disposition", b""))
        filename = disposition.get(b"filename")
        self.parts.append(
            Part(
                disposition.get(b"name", b"").decode("utf-8", "replace"),
                bytes(self._content),
                _media_type(self._headers.get("content-type", b"")),
                filename.decode("utf-8", "replace") if filename is not None else None,
            )
        )

    def on_end(self) -> None:
        self.ended = True


def parse(body: bytes, content_type: str) -> list[Part]:
    """Parse a multipart body of any subtype.

    Raises:
        Problem: 400, if it is not a multipart body.
    """
    from python_multipart.exceptions import FormParserError
    from python_multipart.multipart import MultipartParser, parse_options_header

    _, options = parse_options_header(content_type)
    boundary = options.get(b"boundary")
    if not boundary:
        raise invalid("Content-Type", content_type, "lacks a boundary")
    collector = _Collector()
    callbacks: Any = {name: getattr(collector, name) for name in dir(collector) if name.startswith("on_")}
    try:
        parser = MultipartParser(boundary, callbacks)
        parser.write(body)
        parser.finalize()
    except FormParserError as error:
        raise invalid("body", None, f"is not a multipart body: {error}") from None
    if not collector.ended:
        raise invalid("body", None, "is an incomplete multipart body")
    return collector.parts


def _media_type(value: bytes) -> str:
    """Return the media type of a part; a value that is not allowed in a header becomes `application/octet-stream`."""
    text = value.decode("latin-1").strip()
    return text if text.isascii() and text.isprintable() else "application/octet-stream"


def batch(items: list[tuple[str, int, Any]], boundary: str, *, newline: str = "\r\n") -> tuple[bytes, str]:
    """Write a 207 answer for several items.

    Args:
        items: the address, status and JSON body of each; a body of `None` makes a part without one.
        boundary: the boundary.
        newline: the line ending.

    Returns:
        The body and its content type.
    """
    summary = [
        {"href": href, "status": status, "responseDescription": PHRASES.get(status, "OK")} for href, status, _ in items
    ]
    out: list[str] = []
    for data in [{"response": summary}, *(body for _, _, body in items)]:
        out.append(f"--{boundary}{newline}")
        if data is None:
            out.append(newline)
        else:
            out.append(f"Content-Type: application/json{newline}{newline}{json.dumps(data, separators=(',', ':'))}")
        out.append(newline)
    out.append(f"--{boundary}--{newline}")
    return "".join(out).encode(), f'multipart/mixed; boundary="{boundary}"'


PHRASES = {200: "OK", 204: "No Content", 400: "Bad Request", 403: "Forbidden", 404: "Not Found"}
