"""An echo endpoint for tests of clients."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from .._call import Reply
from . import page

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
