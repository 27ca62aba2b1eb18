"""Calls, messages and contacts of the seed are made on the first request that reads them; responses do not differ."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from rcext.sandbox import Sandbox

from .conftest import Caller

if TYPE_CHECKING:
    from pathlib import Path

ACCOUNT = "/restapi/v1.0/account/~"
LISTS = (
    "call-log?perPage=1000&view=Detailed&dateFrom=2025-12-01",
    "message-store?perPage=1000&dateFrom=2025-12-01",
    "address-book/contact",
)


def histories(sandbox: Sandbox, *, backwards: bool) -> dict[tuple[str, str], Any]:
    """Return the history of all users by extension and list, read in one order or the other."""
    caller = Caller(sandbox).login()
    places = [(extension, path) for extension in sorted(sandbox.extensions.values()) for path in LISTS]
    ordered = reversed(places) if backwards else places
    return {place: caller.get(f"{ACCOUNT}/extension/{place[0]}/{place[1]}")["records"] for place in ordered}


def test_the_order_of_questions_does_not_matter(tmp_path: Path) -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    found: list[Any] = []
    for state, backwards in ((None, False), (None, True), (tmp_path / "state", False)):
        with Sandbox(seed=1, start=start, state=state) as sandbox:
            read = histories(sandbox, backwards=backwards)
            assert sum(map(len, read.values())) > 700
            found.append({place: str(records).replace(sandbox.server, "") for place, records in read.items()})
    assert found[0] == found[1] == found[2]


def test_ids_are_unique() -> None:
    with Sandbox(seed=1, start=datetime(2026, 1, 1, tzinfo=UTC)) as sandbox:
        sent = [str(sandbox.incoming_sms(to=extension)) for extension in sandbox.extensions.values()]
        found = histories(sandbox, backwards=False)
    messages = [str(entry["id"]) for (_, path), entries in found.items() if "message" in path for entry in entries]
    assert len(messages) == len(set(messages)) > 90
    assert set(sent) <= set(messages)
    recordings = [
        entry["recording"]["id"]
        for (_, path), entries in found.items()
        if "call-log" in path
        for entry in entries
        if "recording" in entry
    ]
    assert len(recordings) == len(set(recordings)) > 20


def test_the_history_is_older_than_sync_tokens() -> None:
    """A token from before the history was made does not report it as new."""
    with Sandbox(seed=1) as sandbox:
        caller = Caller(sandbox).login(sandbox.jwt_of("102"))
        path = "~/message-sync"
        token = caller.get(path, syncType="FSync", recordCount=1)["syncInfo"]["syncToken"]
        other = Caller(sandbox).login(sandbox.jwt_of("103"))
        assert other.get("~/message-store")["records"]
        new = str(sandbox.incoming_sms(to="102"))
        found = caller.get(path, syncType="ISync", syncToken=token)["records"]
        assert [str(entry["id"]) for entry in found] == [new]
