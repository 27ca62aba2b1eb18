"""Makes batch answers as the platform writes them."""

from __future__ import annotations

import json
from typing import Any

import httpx

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
