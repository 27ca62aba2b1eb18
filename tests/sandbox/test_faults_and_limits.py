from __future__ import annotations

import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from rcext.sandbox import Fault, Sandbox
from tests import plain_http
from tests.waiting import until

from .conftest import EXTENSION, Caller

PRESENCE = f"{EXTENSION}/presence"


def sms(sandbox: Sandbox) -> dict[str, Any]:
    return {"from": {"phoneNumber": sandbox.phone_number}, "to": [{"phoneNumber": "+14155551001"}], "text": "x"}


def test_reset_before_and_after_handling(sandbox: Sandbox, caller: Caller) -> None:
    count = caller.get("~/message-store", messageType="SMS")["paging"]["totalElements"]
    for kind, more in (("reset_before", 0), ("reset_after", 1)):
        rule = sandbox.faults.add("POST */sms", kind, times=1)
        with pytest.raises(httpx.ReadError):
            caller("POST", "~/sms", json=sms(sandbox))
        assert rule.hits == 1
        assert (sandbox.requests[-1].status, sandbox.requests[-1].fault) == (0, kind)
        assert caller.get("~/message-store", messageType="SMS")["paging"]["totalElements"] == count + more
    assert caller("POST", "~/sms", json=sms(sandbox)).status_code == 200


@pytest.mark.parametrize("kind", ["truncate", "wrong_length"])
def test_incomplete_answers(sandbox: Sandbox, caller: Caller, kind: str) -> None:
    sandbox.faults.add(PRESENCE, kind, times=1)
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete"):
        caller("GET", PRESENCE)
    assert caller("GET", PRESENCE).status_code == 200


def test_status(sandbox: Sandbox, caller: Caller) -> None:
    sandbox.faults.add("readUserPresenceStatus", "status", status=503, seconds=7, times=1)
    answer = caller("GET", PRESENCE)
    assert (answer.status_code, answer.headers["retry-after"], answer.json()["errorCode"]) == (503, "7", "CMN-201")
    sandbox.faults.add(PRESENCE, "status", status=502, html=True, times=1)
    answer = caller("GET", PRESENCE)
    assert (answer.status_code, answer.headers["content-type"]) == (502, "text/html")
    sandbox.faults.add(PRESENCE, Fault("status", status=599, body=b"nonsense", headers={"X-Odd": "1"}), times=1)
    answer = caller("GET", PRESENCE)
    assert (answer.status_code, answer.content, answer.headers["x-odd"]) == (599, b"nonsense", "1")


def test_altered_json(sandbox: Sandbox, caller: Caller) -> None:
    good = caller.get(PRESENCE)
    sandbox.faults.add(PRESENCE, "malformed_json", times=1)
    answer = caller("GET", PRESENCE)
    with pytest.raises(ValueError, match=r"."):
        answer.json()
    sandbox.faults.add(PRESENCE, "unknown_field", times=1)
    more = caller.get(PRESENCE)
    assert more.pop("sandboxUnknownField")
    assert more["extension"].pop("sandboxUnknownField")
    assert more == good
    sandbox.faults.add(PRESENCE, "unknown_enum", times=1)
    strange = caller.get(PRESENCE)
    assert strange["telephonyStatus"] == strange["dndStatus"] == "SandboxUnknownValue"
    assert strange["uri"] == good["uri"]
    sandbox.faults.add(PRESENCE, "null_field", times=1)
    assert caller.get(PRESENCE)["userStatus"] is None


def test_tokens_expire(sandbox: Sandbox, caller: Caller) -> None:
    sandbox.faults.add(PRESENCE, "expired_token", times=1)
    assert caller.error("GET", PRESENCE, 401)["errors"][0]["errorCode"] == "OAU-128"
    caller.use(caller.token(grant_type="refresh_token", refresh_token=caller.tokens["refresh_token"]).json())
    sandbox.faults.add(PRESENCE, "revoked_token", times=1)
    assert caller.error("GET", PRESENCE, 401)["errors"][0]["errorCode"] == "OAU-149"


def test_latency_and_clock_jump(sandbox: Sandbox, caller: Caller) -> None:
    began = time.perf_counter()
    sandbox.faults.add(PRESENCE, "latency", seconds=0.2, times=1)
    assert caller("GET", PRESENCE).status_code == 200
    assert time.perf_counter() - began >= 0.2
    before = sandbox.clock.now()
    sandbox.faults.add(PRESENCE, "clock_jump", seconds=5000, times=1)
    assert caller("GET", PRESENCE).status_code == 401
    assert sandbox.clock.now() >= before + 5000


@pytest.mark.parametrize("kind", ["latency", "clock_jump"])
def test_a_rule_happens_to_a_request_once(sandbox: Sandbox, caller: Caller, kind: str) -> None:
    rule = sandbox.faults.add(PRESENCE, kind, seconds=0.01)
    then = sandbox.faults.add(PRESENCE, "status", status=502)
    assert [caller("GET", PRESENCE).status_code for _ in range(2)] == [502, 502]
    assert (rule.hits, then.hits) == (2, 2)


def test_a_rule_is_for_requests_that_arrive_after_it(sandbox: Sandbox, caller: Caller) -> None:
    delayed = sandbox.faults.add(PRESENCE, "latency", seconds=0.3, times=1)
    with ThreadPoolExecutor() as threads:
        first = threads.submit(caller, "GET", PRESENCE)
        until(lambda: delayed.hits)
        sandbox.faults.add(PRESENCE, "status", status=502, times=1)
        assert first.result().status_code == 200
    assert caller("GET", PRESENCE).status_code == 502


def test_rules_count_skip_and_end(sandbox: Sandbox, caller: Caller) -> None:
    rule = sandbox.faults.add(lambda record: record.query == [("detailedTelephonyState", "true")], times=2, after=1)

    def status(**query: str) -> int:
        return caller("GET", PRESENCE, params=query).status_code

    assert [status(detailedTelephonyState="true") for _ in range(4)] == [200, 503, 503, 200]
    assert (rule.hits, len(sandbox.faults)) == (2, 0)
    always = sandbox.faults.add(PRESENCE)
    assert [status(), status()] == [503, 503]
    assert sandbox.requests.count(path=PRESENCE, status=503) == 4
    always.remove()
    always.remove()
    assert status() == 200


def test_probability_follows_the_seed() -> None:
    found: list[list[int]] = []
    for seed in (1, 1, 2):
        with Sandbox(seed=seed) as sandbox:
            sandbox.faults.add("/time/0", probability=0.5)
            with plain_http.Client(base_url=sandbox.server) as http:
                found.append([http.get("/time/0").status_code for _ in range(40)])
    assert found[0] == found[1] != found[2]
    assert 5 < found[0].count(503) < 35


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"fault": "explode"}, "not a fault; choose one of latency"),
        ({"status": 20}, "not a final HTTP status"),
        ({"probability": 2}, "not from 0 to 1"),
        ({"times": 0}, "less than 1"),
        ({"match": "GET nothing"}, "neither a path"),
    ],
)
def test_invalid_rules(sandbox: Sandbox, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        sandbox.faults.add(**arguments)


def test_limits_are_off_by_default(caller: Caller) -> None:
    answers = [caller("GET", PRESENCE) for _ in range(60)]
    assert {answer.status_code for answer in answers} == {200}
    headers = answers[-1].headers
    names = ("group", "limit", "remaining", "window")
    assert [headers[f"x-rate-limit-{name}"] for name in names] == ["light", "50", "50", "60"]
    assert headers["content-language"] == "en-US"


def test_limit_with_headers_and_penalty() -> None:
    with Sandbox(limits={"Light": 3}) as sandbox:
        caller = Caller(sandbox).login()
        left = [caller("GET", PRESENCE).headers["x-rate-limit-remaining"] for _ in range(3)]
        assert left == ["2", "1", "0"]
        refused = caller("GET", PRESENCE)
        assert refused.status_code == 429
        assert refused.json()["errorCode"] == "CMN-301"
        assert {
            name: refused.headers[f"x-rate-limit-{name}"] for name in ("group", "limit", "remaining", "window")
        } == {
            "group": "light",
            "limit": "3",
            "remaining": "0",
            "window": "60",
        }
        assert refused.headers["retry-after"] == "60"
        # A call during the penalty restarts it.
        sandbox.clock.advance(40)
        assert caller("GET", PRESENCE).headers["retry-after"] == "60"
        sandbox.clock.advance(40)
        assert caller("GET", PRESENCE).status_code == 429
        sandbox.clock.advance(61)
        assert caller("GET", PRESENCE).status_code == 200
        # Other groups and other users are not held back.
        sandbox.limits["Light"] = 1
        assert caller("GET", PRESENCE).status_code == 429
        assert caller("GET", f"{EXTENSION}/call-log").status_code == 200
        assert Caller(sandbox).login(sandbox.jwt_of("102"))("GET", PRESENCE).status_code == 200


def test_gateway_variant_of_429(sandbox: Sandbox, caller: Caller) -> None:
    sandbox.limits["Light"] = 0
    sandbox.limits.html = True
    answer = caller("GET", PRESENCE)
    assert (answer.status_code, answer.headers["content-type"]) == (429, "text/html")
    assert "429 Too Many Requests." in answer.text
    assert not [name for name in answer.headers if name.startswith(("x-rate", "retry"))]
    sandbox.limits.disable()
    assert caller("GET", PRESENCE).status_code == 200


def test_token_calls_are_limited_per_application() -> None:
    with Sandbox(limits=True) as sandbox:
        caller = Caller(sandbox)
        form = {"grant_type": "password", "username": sandbox.username, "password": sandbox.password}
        statuses = [caller.token(**form).status_code for _ in range(6)]
        assert statuses == [200] * 5 + [429]
        form["client_id"] = sandbox.public_client_id
        assert plain_http.post(f"{sandbox.server}/restapi/oauth/token", data=form).status_code == 200


def test_short_windows_by_the_machines_time() -> None:
    with Sandbox(limits={"Light": 1}, window=0.3) as sandbox:
        caller = Caller(sandbox).login()
        # On a slow machine a window may end between two calls, but not between any two of many.
        statuses: list[int] = []
        while 429 not in statuses:
            assert len(statuses) < 500
            statuses.append(caller("GET", PRESENCE).status_code)
        assert statuses[0] == 200
        time.sleep(0.35)
        assert caller("GET", PRESENCE).status_code == 200


@pytest.mark.parametrize(("group", "limit"), [("Lite", 5), ("Light", -1)])
def test_invalid_limits(sandbox: Sandbox, group: str, limit: int) -> None:
    with pytest.raises(ValueError, match=group):
        sandbox.limits[group] = limit


def test_many_threads_at_once(sandbox: Sandbox, caller: Caller) -> None:
    """Calls, SMS and the sandbox's own methods from many threads: nothing is lost, no number is given twice."""
    source = random.Random(1)
    works = [source.choice(("sms", "call", "inside", "read")) for _ in range(120)]
    ids: list[int] = []
    lock = threading.Lock()

    def work(kind: str) -> None:
        if kind == "sms":
            answer = caller("POST", "~/sms", json=sms(sandbox))
            assert answer.status_code == 200
            with lock:
                ids.append(answer.json()["id"])
        elif kind == "call":
            sandbox.incoming_call().hang_up()
        elif kind == "inside":
            id = sandbox.incoming_sms()
            with lock:
                ids.append(id)
        else:
            caller.get("~/call-log", perPage=5)

    before = caller.get("~/call-log")["paging"]["totalElements"]
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(work, works))
    assert len(ids) == len(set(ids)) == works.count("sms") + works.count("inside")
    assert caller.get("~/call-log")["paging"]["totalElements"] == before + works.count("call")
    listed = {message["id"] for message in caller.get("~/message-store", perPage=1000)["records"]}
    assert set(ids) <= listed


def test_errors_have_the_headers_of_rate_limits(caller: Caller) -> None:
    for method, path, status in (("GET", "~/call-log/none", 404), ("POST", "~/sms", 400), ("GET", "~", 200)):
        answer = caller(method, path, json={} if method == "POST" else None)
        assert answer.status_code == status
        assert {"x-rate-limit-group", "x-rate-limit-limit", "x-rate-limit-remaining"} <= set(answer.headers)
