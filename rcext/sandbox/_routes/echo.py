"""Endpoints of the sandbox itself: an echo, and the targets of generated links."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from .._call import Reply
from .._names import LINKS
from . import page, page_below

if TYPE_CHECKING:
    from .._log import RequestRecord
    from .._state.sandbox_state import SandboxState


def echo(state: SandboxState, record: RequestRecord, body: bytes) -> Reply:
    """Return method, length, media type and SHA-256 of the request; a bearer token is required."""
    state.sessions.authenticate(record.headers.get("authorization"))
    return Reply(
        {
            "method": record.method,
            "length": len(body),
            "contentType": record.headers.get("content-type"),
            "sha256": hashlib.sha256(body).hexdigest(),
            "query": record.query,
        }
    )


for method in ("GET", "POST", "PUT", "PATCH", "DELETE"):
    page(method, "/restapi/v1.0/sandbox/echo")(echo)


@page_below("GET", LINKS)
def link(state: SandboxState, record: RequestRecord, body: bytes) -> Reply:
    """Answer a generated link, such as the join link of a meeting; a token is not required."""
    return Reply(content=f"Sandbox: {record.path.removeprefix(LINKS)}\n".encode(), media="text/plain; charset=utf-8")
