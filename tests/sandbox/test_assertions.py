"""What tests of users have: scenarios and assertions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from rcext.sandbox import Sandbox

from .conftest import Caller

if TYPE_CHECKING:
    from pathlib import Path

ACCOUNT = "/restapi/v1.0/account/~"


def test_an_office(sandbox: Sandbox, caller: Caller) -> None:
    added = sandbox.scenario("office", users=20, calls=5)
    assert added == 14 + 3 + 2
    listed = caller.get(f"{ACCOUNT}/extension", perPage="1000")["records"]
    kinds = [entry["type"] for entry in listed]
    assert [kinds.count(kind) for kind in ("User", "Department", "IvrMenu")] == [20, 4, 2]
    assert len({entry["extensionNumber"] for entry in listed}) == len(listed)
    last = str(listed[-7]["id"])
    assert sandbox.scenario("office", users=20) == 0, "a second time nothing is added"
    calls = caller.get(f"{ACCOUNT}/extension/{last}/call-log", dateFrom="2020-01-01T00:00:00Z")
    assert calls["paging"]["totalElements"] == 5
    number = next(entry["extensionNumber"] for entry in listed if str(entry["id"]) == last)
    assert sandbox.jwt_of(number)
    with pytest.raises(ValueError, match="'city' is unknown; choose one of small, office"):
        sandbox.scenario("city")


def test_sent_sms(sandbox: Sandbox, caller: Caller) -> None:
    assert sandbox.sent_sms == []
    body = {"from": {"phoneNumber": sandbox.phone_number}, "to": [{"phoneNumber": "+14155551001"}], "text": "Hello"}
    sent = caller("POST", "~/sms", json=body).json()
    (found,) = sandbox.sent_sms
    assert found == {"id": sent["id"], "from": sandbox.phone_number, "to": ["+14155551001"], "text": "Hello"}


def test_matching_requests(sandbox: Sandbox, caller: Caller) -> None:
    sandbox.requests.clear()
    caller.get("~")
    caller.get("~/call-log")
    caller("POST", "~/sms", json={})
    for match, count in (("GET *", 2), ("POST */sms", 1), ("*/call-log", 1), ("readUserCallLog", 1), ("*", 3)):
        assert len(sandbox.requests.matching(match)) == count, match


def test_assertions(sandbox: Sandbox, caller: Caller) -> None:
    sandbox.assert_no_errors()
    sandbox.assert_no_unknown_filters()
    body = {"eventFilters": [f"{ACCOUNT}/presense"], "deliveryMode": {"transportType": "PubNub"}}
    assert caller("POST", "/restapi/v1.0/subscription", json=body).status_code == 400
    assert sandbox.unknown_filters == [f"{ACCOUNT}/presense"]
    with pytest.raises(AssertionError, match="presense"):
        sandbox.assert_no_unknown_filters()
    with pytest.raises(AssertionError, match=r"POST /restapi/v1\.0/subscription -> 400"):
        sandbox.assert_no_errors()


def test_record_and_replay(sandbox: Sandbox, caller: Caller, tmp_path: Path) -> None:
    file = tmp_path / "session.jsonl"
    with sandbox.record(file):
        log = caller.get("~/call-log")
        number = caller.get("~")["contact"]["businessPhone"]
        sent = caller("POST", "~/sms", json={"from": {"phoneNumber": number}, "to": [], "text": "x"}).json()
        login = Caller(sandbox).login()
    assert login.tokens["access_token"] not in file.read_text()
    with Sandbox(seed=2) as other:
        client = Caller(other).login()
        with other.replay(file):
            assert client.get("~/call-log") == json.loads(json.dumps(log).replace(sandbox.server, other.server))
            assert client("GET", "~/presence").json() != log, "what was not recorded is answered as always"
            assert client.get("~")["contact"]["businessPhone"] == number
            answer = client("POST", "~/sms", json={"from": {"phoneNumber": number}, "to": [], "text": "x"})
            assert (answer.status_code, answer.json()) == (400, sent)
        assert client.get("~/call-log") != log
        with (
            pytest.raises(
                AssertionError, match=r"that were not made: GET /restapi/v1\.0/account/~/extension/~/call-log"
            ),
            other.replay(file),
        ):
            pass
