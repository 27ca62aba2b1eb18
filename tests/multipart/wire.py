"""Makes batch answers as the platform writes them."""

from __future__ import annotations

import json
from typing import Any

import httpx
import python_multipart

BOUNDARY = "Boundary_20_32057915_1351669531796"
MESSAGES = "https://platform.example/restapi/v1.0/account/1/extension/2/message-store"


def as_json(value: object) -> bytes:
    return json.dumps(value).encode()


def status_part(*statuses: int, href: str | None = MESSAGES, first_id: int = 1) -> dict[str, Any]:
    entries: list[dict[str, Any]] = []
    for index, status in enumerate(statuses):
        entry: dict[str, Any] = {"status": status}
        if href is not None:
            entry |= {"href": f"{href}/{first_id + index}", "responseDescription": "OK" if status < 300 else "No"}
        entries.append(entry)
    return {"response": entries}


def part(
    body: bytes = b"", headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json"),), eol: str = "\r\n"
) -> bytes:
    lines = "".join(f"{name}: {value}{eol}" for name, value in headers) + eol
    return lines.encode("latin-1") + body


def join(
    parts: list[bytes], *, boundary: str = BOUNDARY, eol: str = "\r\n", preamble: bytes = b"", epilogue: bytes = b""
) -> bytes:
    end = eol.encode()
    dashes = b"--" + boundary.encode("latin-1")
    body = preamble + end if preamble else b""
    for item in parts:
        body += dashes + end + item + end
    return body + dashes + b"--" + (end + epilogue if epilogue else b"")


def mixed(*parts: bytes, content_type: str | None = None, **join_arguments: Any) -> httpx.Response:
    return answer(join(list(parts), **join_arguments), content_type or f"multipart/mixed; boundary={BOUNDARY}")


def answer(body: bytes, content_type: str | None, *, method: str = "GET") -> httpx.Response:
    headers = {"RCRequestId": "request-1"}
    if content_type is not None:
        headers["Content-Type"] = content_type
    request = httpx.Request(method, MESSAGES + "/1,2,3")
    return httpx.Response(207, headers=headers, content=body, request=request)


def identity(value: dict[str, Any]) -> dict[str, Any]:
    return value


def parts_of(body: bytes, content_type: str) -> list[tuple[dict[str, str], bytes]]:
    """The parts of a multipart body, read by somebody else's parser."""
    found: list[tuple[dict[str, str], bytes]] = []
    field, value, content = bytearray(), bytearray(), bytearray()
    headers: dict[str, str] = {}

    def on_header_end() -> None:
        headers[field.decode("latin-1").lower()] = value.decode("utf-8")
        field.clear()
        value.clear()

    def on_part_end() -> None:
        found.append((dict(headers), bytes(content)))
        headers.clear()
        content.clear()

    parser = python_multipart.MultipartParser(
        content_type.partition("boundary=")[2].strip('"').encode(),
        {
            "on_header_field": lambda data, start, end: field.extend(data[start:end]),
            "on_header_value": lambda data, start, end: value.extend(data[start:end]),
            "on_header_end": on_header_end,
            "on_part_data": lambda data, start, end: content.extend(data[start:end]),
            "on_part_end": on_part_end,
        },
    )
    parser.write(body)
    parser.finalize()
    return found
