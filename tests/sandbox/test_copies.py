"""The page's copies of a request: the typed call and the raw call send the same request again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from rcext import RingCentral
from rcext.sandbox import Sandbox
from rcext.sandbox._operations import catalog
from rcext.sandbox._page._python import Shown, raw_call, typed_call

from .conftest import Caller
from .requests_of import Maker
from .test_operations import OAUTH, known_of, send

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcext.sandbox import RequestRecord

#: Not calls of a client, and requests whose bodies are not JSON.
CHECKED = [
    operation
    for operation in sorted(catalog().operations.values(), key=lambda one: one.id)
    if operation.id not in OAUTH and (operation.body is None or "application/json" in operation.body)
]


@pytest.fixture(scope="module")
def world() -> Iterator[tuple[Sandbox, Caller, RingCentral, Maker]]:
    with Sandbox(seed=1) as sandbox:
        caller = Caller(sandbox).login()
        maker = Maker(known_of(sandbox, caller))
        with RingCentral(sandbox.server, sandbox.client_id, sandbox.client_secret, jwt=sandbox.jwt, retries=0) as rc:
            rc.platform.authorize()
            yield sandbox, caller, rc, maker
        caller.http.close()


def content(record: RequestRecord) -> Any:
    """Return what a request says; dates have several forms."""
    query = sorted((name, value.replace(".000Z", "Z")) for name, value in record.query)
    return record.method, record.path, query, json.loads(record.body.replace(b".000Z", b"Z") or b"null")


@pytest.mark.parametrize("operation", CHECKED[::7], ids=lambda one: one.id)
def test_copies_send_the_same_request(world: tuple[Sandbox, Caller, RingCentral, Maker], operation: Any) -> None:
    sandbox, caller, rc, maker = world
    send(caller, maker.valid(operation))
    record = sandbox.requests[-1]
    shown = Shown(record.method, record.path, record.query, json.loads(record.body or b"null"))
    typed = typed_call(shown, operation)
    assert typed
    for text in (typed, raw_call(shown)):
        before = len(sandbox.requests)
        try:
            exec(text, {"rc": rc})  # noqa: S102  # the text under test
        except Exception as error:  # the second time there may be nothing left to do
            assert len(sandbox.requests) > before, f"{text}\n{error!r}"  # noqa: PT017
        sent = sandbox.requests[before]
        assert content(sent) == content(record), text
