"""Sync tokens: only those that this sandbox has given, for this and in this state, are taken."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from rcext.sandbox import Sandbox

from .conftest import Caller

ME = "/restapi/v1.0/account/~/extension/~"
THREADS = "/restapi/v1.0/account/~/message-threads"
#: The kinds of tokens by what is synchronized, and the codes of unknown and expired ones.
SYNCS = {
    "call-log": (f"{ME}/call-log-sync", "CLG-101", "CLG-104"),
    "messages": (f"{ME}/message-sync", "MSG-333", "MSG-333"),
    "contacts": (f"{ME}/address-book-sync", "CMN-101", "CMN-101"),
    "threads": (f"{THREADS}/sync", "MSG-333", "MSG-333"),
    "thread-entries": (f"{THREADS}/entries/sync", "MSG-333", "MSG-333"),
}


def token_of(caller: Caller, path: str) -> str:
    return str(caller.get(path, syncType="FSync")["syncInfo"]["syncToken"])


def refused(caller: Caller, path: str, token: str) -> str:
    answer = caller("GET", path, params={"syncType": "ISync", "syncToken": token})
    assert answer.status_code == 400, answer.text
    error = answer.json()["errors"][0]
    assert error["parameterName"] == "syncToken"
    return str(error["errorCode"])


def changed(token: str) -> str:
    """Return the same token with another frame: two letters differ."""
    text = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode().replace("{", "[{", 1)
    return base64.urlsafe_b64encode(text.encode()).decode()


@pytest.mark.parametrize("kind", SYNCS)
def test_unknown_tokens(caller: Caller, kind: str) -> None:
    path, unknown, _ = SYNCS[kind]
    numbers: tuple[Any, ...] = (10**30, -1, float("inf"), float("nan"), "1", None, [])
    forged: list[Any] = []
    for number in numbers:
        forged += [[kind, number, 1, {}], [kind, 1, number, {}], [kind, 1, 1, number]]
    forged += [[kind], [], {}, None, [kind, 1, 1, {"dateFrom": "yesterday"}]]
    texts = [json.dumps(value) for value in forged] + ["[" * 50_000]
    tokens = [
        base64.urlsafe_b64encode(f"{mark}{text}".encode()).decode() for text in texts for mark in ("", "12345678")
    ]
    tokens = [token for token in tokens if len(token) < 60_000]
    good = token_of(caller, path)
    others = [token_of(caller, other) for name, (other, *_) in SYNCS.items() if name != kind]
    for token in [*tokens, *others, changed(good), good[:-1], good + good, "", "é", "\x00", "=" * 9]:
        assert refused(caller, path, token) == unknown, token
    assert caller.get(path, syncType="ISync", syncToken=good)["records"] == []


@pytest.mark.parametrize("kind", SYNCS)
def test_tokens_of_another_sandbox(kind: str) -> None:
    """A token of an earlier sandbox is rejected, so that the client starts a full sync."""
    path, unknown, _ = SYNCS[kind]
    with Sandbox(seed=1) as before:
        caller = Caller(before).login()
        token_of(caller, path)
        for _ in range(3):
            before.incoming_sms()
        late = token_of(caller, path)
    with Sandbox(seed=1) as sandbox, Sandbox(seed=2) as other:
        assert refused(Caller(sandbox).login(), path, late) == unknown
        assert refused(Caller(other).login(), path, token_of(Caller(sandbox).login(), path)) == unknown


@pytest.mark.parametrize("kind", SYNCS)
def test_tokens_that_are_expired(sandbox: Sandbox, caller: Caller, kind: str) -> None:
    path, _, expired = SYNCS[kind]
    token = token_of(caller, path)
    sandbox.incoming_sms()
    sandbox.expire_sync_token(token)
    assert refused(caller, path, token) == expired
