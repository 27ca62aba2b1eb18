"""A sandbox in another process: the same object to its user, and the same answers for the same seed."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from rcext.sandbox import Sandbox
from rcext.sandbox._operations import catalog

from .conftest import EXTENSION, Caller
from .requests_of import Maker
from .test_operations import send

START = datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_proxy_behaves_like_a_sandbox_in_a_thread() -> None:
    with Sandbox.in_process(seed=1, accounts=2, limits={"Light": 3}) as sandbox:
        caller = Caller(sandbox).login()
        call = sandbox.incoming_call("+14155551003", name="Mary")
        assert caller.get("~/presence")["telephonyStatus"] == "Ringing"
        call.answer()
        assert (call.status, caller.get("~/presence")["telephonyStatus"]) == ("CallConnected", "CallConnected")
        rule = sandbox.faults.add("*/call-log", status=502, times=2)
        assert caller("GET", "~/call-log").status_code == 502
        assert (rule.hits, len(sandbox.faults), [entry.hits for entry in sandbox.faults]) == (1, 1, [1])
        sandbox.faults.clear()
        assert [record.status for record in sandbox.requests] == [200, 200, 200, 502]
        assert sandbox.requests[-1].operation == "readUserCallLog"
        assert sandbox.limits["Light"] == 3
        sandbox.limits["Light"] = 0
        assert caller("GET", "~/presence").status_code == 429
        sandbox.limits.disable()
        sandbox.clock.advance(3601)
        assert caller("GET", EXTENSION).status_code == 401
        sandbox.auto_consent = True
        assert sandbox.auto_consent
        assert len(sandbox.accounts) == 2
        with pytest.raises(ValueError, match="unknown number '999'"):
            sandbox.incoming_call(to="999")
        with pytest.raises(TypeError, match="pass a path or an operation id"):
            sandbox.faults.add(lambda record: True)
    with pytest.raises(httpx.ConnectError):
        caller("GET", EXTENSION)
    with pytest.raises(ValueError, match="can be reached by other machines"), Sandbox.in_process(host="192.0.2.1"):
        pass


def test_server_is_not_imported_in_the_parent() -> None:
    code = (
        "import sys; from rcext.sandbox import Sandbox\n"
        "with Sandbox.in_process() as sandbox:\n"
        "    sandbox.incoming_sms()\n"
        "    heavy = {'starlette', 'uvicorn', 'websockets', 'sqlite3', 'asyncio', 'httpx', 'jinja2', 'cryptography'}\n"
        "    print(sandbox.server.startswith('http://127.0.0.1:'), sorted(heavy & set(sys.modules)))\n"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "True []"


def test_two_processes_with_one_seed_give_the_same_answers() -> None:
    """Every second GET of the document, from two processes that know nothing of each other but seed and time."""
    maker = Maker({"accountId": "~", "extensionId": "~"})
    gets = [entry for entry in catalog().operations.values() if entry.method == "GET" and entry.auth][::2]
    shown: list[dict[str, Any]] = []
    for seed in (5, 5, 6):
        with Sandbox.in_process(seed=seed, start=START) as sandbox:
            caller = Caller(sandbox).login()
            shown.append({})
            for operation in gets:
                answer = send(caller, maker.valid(operation, optional=False))
                request_id = answer.headers["rcrequestid"]
                text = answer.content.replace(sandbox.server.encode(), b"").replace(request_id.encode(), b"")
                shown[-1][operation.id] = (answer.status_code, answer.headers.get("content-type"), text)
            login = {name: value for name, value in caller.tokens.items() if name != "expires_in"}
            shown[-1]["login"] = json.dumps(login)
    one, same, other = shown
    assert [name for name in one if _timeless(one[name]) != _timeless(same[name])] == []
    found = [name for name in one if one[name][0] != 404]  # the rest asks for ids that no seed has
    assert sum(one[name] != other[name] for name in found) > len(found) // 2


#: What tells the seconds that have gone by since the start.
TIMES = re.compile(rb'2026-03-01T12:0\d:\d\d\.\d{3}Z|"syncToken":"[^"]*"')


def _timeless(answer: Any) -> list[Any]:
    return [TIMES.sub(b"", part) if isinstance(part, bytes) else part for part in answer]
