"""WSGI application whose client is made and used before gunicorn forks; served by `test_preforked`."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from rcext import RingCentral

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

rc = RingCentral.from_env(token_store=os.environ["PRELOADED_TOKENS"])
rc.platform.get("/restapi/v1.0/sandbox/echo")


def app(environ: dict[str, str], start_response: Callable[[str, list[tuple[str, str]]], object]) -> Iterable[bytes]:
    """Make two calls with the number of the request, and answer with what they say and the process."""
    number = environ["QUERY_STRING"]
    found = [rc.platform.get("/restapi/v1.0/sandbox/echo", query={"id": number}).json() for _ in range(2)]
    start_response("200 OK", [("Content-Type", "application/json")])
    return [json.dumps({"found": found, "process": os.getpid()}).encode()]
