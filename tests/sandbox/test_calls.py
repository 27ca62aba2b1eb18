from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from rcext.sandbox import Sandbox
from rcext.sandbox._operations import catalog

from .conftest import Caller

RING_OUT = {"from": {"phoneNumber": "+16505550111"}, "to": {"phoneNumber": "+14155551001"}}


def pages(caller: Caller, path: str, **query: Any) -> list[list[Any]]:
    found: list[list[Any]] = []
    page = caller.get(path, **query)
    while True:
        found.append(page["records"])
        following = page["navigation"].get("nextPage")
        if following is None:
            return found
        page = caller.follow(following["uri"])


def test_paging_covers_each_record_once(caller: Caller) -> None:
    since = "2020-01-01T00:00:00Z"
    found = pages(caller, "~/call-log", perPage=150, dateFrom=since)
    assert [len(page) for page in found] == [150, 150, 100]
    records = [record for page in found for record in page]
    assert len({record["id"] for record in records}) == 400
    times = [record["startTime"] for record in records]
    assert times == sorted(times, reverse=True)
    first = caller.get("~/call-log", perPage=150, dateFrom=since)
    assert first["paging"] == {
        "page": 1,
        "perPage": 150,
        "pageStart": 0,
        "pageEnd": 149,
        "totalPages": 3,
        "totalElements": 400,
    }
    assert "previousPage" not in first["navigation"]
    last = caller.follow(first["navigation"]["lastPage"]["uri"])
    assert "nextPage" not in last["navigation"]
    assert caller.get("~/call-log", page=9, dateFrom=since)["records"] == []


def test_the_last_day_is_the_default(sandbox: Sandbox, caller: Caller) -> None:
    recent = caller.get("~/call-log")["paging"]["totalElements"]
    assert recent == 130
    sandbox.clock.advance(86400)
    assert caller.login().get("~/call-log")["paging"]["totalElements"] == 0


def test_views(caller: Caller) -> None:
    simple = caller.get("~/call-log", perPage=3)["records"]
    detailed = caller.get("~/call-log", perPage=3, view="Detailed")["records"]
    assert [record["id"] for record in simple] == [record["id"] for record in detailed]
    assert all("legs" not in record for record in simple)
    assert all(len(record["legs"]) == 2 and record["legs"][0]["legType"] for record in detailed)


def test_filters(caller: Caller) -> None:
    everything = caller.get("~/call-log", perPage="1000")["records"]
    inbound = caller.get("~/call-log", perPage="1000", direction="Inbound")["records"]
    assert inbound == [record for record in everything if record["direction"] == "Inbound"]
    both = caller.get("~/call-log?direction=Inbound&direction=Outbound&perPage=1000")["records"]
    assert both == everything
    recorded = caller.get("~/call-log", perPage="1000", withRecording="true")["records"]
    assert recorded
    assert all("recording" in record for record in recorded)
    number = inbound[0]["from"]["phoneNumber"]
    with_number = caller.get("~/call-log", perPage="1000", phoneNumber=number)["records"]
    assert with_number
    assert all(number in (record["from"].get("phoneNumber"), record["to"].get("phoneNumber")) for record in with_number)
    assert caller.get("~/call-log", sessionId=inbound[0]["sessionId"])["records"] == [inbound[0]]


def test_company_call_log_contains_all_users(caller: Caller) -> None:
    since = {"dateFrom": "2020-01-01T00:00:00Z", "perPage": "1000"}
    found = caller.get("/restapi/v1.0/account/~/call-log", **since)["records"]
    assert len(found) == 400 + 5 * 40
    assert len({record["extension"]["id"] for record in found}) == 6


def test_single_and_several_records(caller: Caller) -> None:
    ids = [record["id"] for record in caller.get("~/call-log", perPage=3)["records"]]
    assert caller.get(f"~/call-log/{ids[0]}")["id"] == ids[0]
    answer = caller("GET", f"~/call-log/{ids[0]},nothing,{ids[1]}")
    assert answer.status_code == 207
    assert answer.headers["content-type"].startswith("multipart/mixed; boundary=")
    assert caller.error("GET", "~/call-log/nothing", 404)["parameterName"] == "callRecordId"


def test_deleting(caller: Caller) -> None:
    assert caller("DELETE", "~/call-log").status_code == 204
    assert caller.get("~/call-log")["records"] == []


@pytest.mark.parametrize("by_clock", [True, False], ids=["by clock", "by polls"])
def test_ring_out_walks_through_its_states(sandbox: Sandbox, caller: Caller, by_clock: bool) -> None:
    ring_out = caller("POST", "~/ring-out", json=RING_OUT).json()
    states = [ring_out["status"]]
    for _ in range(3):
        if by_clock:
            sandbox.clock.advance(2.1)
        states.append(caller.get(f"~/ring-out/{ring_out['id']}")["status"])
    shown = [(s["callStatus"], s["callerStatus"], s["calleeStatus"]) for s in states]
    assert list(dict.fromkeys(shown)) == [
        ("InProgress", "InProgress", "InProgress"),
        ("InProgress", "Success", "InProgress"),
        ("Success", "Success", "Success"),
    ]
    active = caller.get("~/active-calls", view="Detailed")["records"]
    assert [(call["result"], call["action"]) for call in active] == [("In Progress", "RingOut Web")]
    before = caller.get("~/call-log")["paging"]["totalElements"]
    sandbox.clock.advance(70)
    assert caller.get("~/active-calls")["records"] == []
    log = caller.get("~/call-log")
    assert log["paging"]["totalElements"] == before + 1
    assert log["records"][0]["sessionId"] == active[0]["sessionId"]
    assert log["records"][0]["result"] == "Call connected"
    assert log["records"][0]["duration"] >= 59


@pytest.mark.parametrize(("number", "outcome"), [("5550001", "Busy"), ("5550002", "NoAnswer"), ("5550003", "Rejected")])
def test_ring_outs_that_fail(sandbox: Sandbox, caller: Caller, number: str, outcome: str) -> None:
    body = {**RING_OUT, "to": {"phoneNumber": f"+1415{number}"}}
    id = caller("POST", "~/ring-out", json=body).json()["id"]
    sandbox.clock.advance(5)
    status = caller.get(f"~/ring-out/{id}")["status"]
    assert status == {"callStatus": outcome, "callerStatus": "Success", "calleeStatus": outcome}
    assert caller.get("~/active-calls")["records"] == []


def test_cancelling_a_ring_out(caller: Caller) -> None:
    id = caller("POST", "~/ring-out", json=RING_OUT).json()["id"]
    assert caller("DELETE", f"~/ring-out/{id}").status_code == 204
    assert caller.error("GET", f"~/ring-out/{id}", 404)["errors"][0]["errorCode"] == "CMN-102"
    assert caller.get("~/active-calls")["records"] == []


def test_presence_follows_a_call(sandbox: Sandbox, caller: Caller) -> None:
    def presence() -> tuple[str, str, int]:
        found = caller.get("~/presence", detailedTelephonyState="true")
        return found["telephonyStatus"], found["presenceStatus"], len(found["activeCalls"])

    assert presence() == ("NoCall", "Available", 0)
    call = sandbox.incoming_call("+14155551003", name="Mary")
    assert presence() == ("Ringing", "Busy", 1)
    call.answer()
    assert presence() == ("CallConnected", "Busy", 1)
    call.hold()
    assert presence() == ("OnHold", "Busy", 1)
    call.resume()
    call.hang_up()
    call.hang_up()
    assert call.status == "Disconnected"
    assert presence() == ("NoCall", "Available", 0)
    record = caller.get("~/call-log")["records"][0]
    assert (record["sessionId"], record["result"], record["from"]["name"]) == (call.session_id, "Accepted", "Mary")


def test_unanswered_calls_are_missed(sandbox: Sandbox, caller: Caller) -> None:
    call = sandbox.incoming_call(to="102")
    sandbox.clock.advance(30)
    assert call.status == "Disconnected"
    other = sandbox.extensions["102"]
    record = caller.get(f"/restapi/v1.0/account/~/extension/{other}/call-log")["records"][0]
    assert (record["sessionId"], record["result"], record["duration"]) == (call.session_id, "Missed", 0)
    with pytest.raises(ValueError, match="unknown number '999'; the numbers are 101, 102"):
        sandbox.incoming_call(to="999")


def test_call_control(sandbox: Sandbox, caller: Caller) -> None:
    made = caller(
        "POST", "/restapi/v1.0/account/~/telephony/call-out", json={"from": {}, "to": {"phoneNumber": "+1415"}}
    )
    assert made.status_code == 201, made.text
    session = made.json()["session"]
    path = f"/restapi/v1.0/account/~/telephony/sessions/{session['id']}"
    party = f"{path}/parties/{session['parties'][0]['id']}"

    def code() -> str:
        found: str = caller.get(path)["parties"][0]["status"]["code"]
        return found

    assert code() == "Proceeding"
    sandbox.clock.advance(3)
    assert code() == "Answered"
    assert caller("POST", f"{party}/hold", json={}).json()["status"]["code"] == "Hold"
    assert caller.get("~/presence")["telephonyStatus"] == "OnHold"
    assert caller.error("POST", f"{party}/hold", 409, json={})["errors"][0]["errorCode"] == "TAS-102"
    assert caller("POST", f"{party}/unhold").json()["status"]["code"] == "Answered"
    assert caller("PATCH", party, json={"party": {"muted": True}}).json()["muted"] is True
    assert caller("GET", f"{path}/parties/other").status_code == 404
    assert caller("DELETE", path).status_code == 204
    assert caller.error("GET", path, 404)["parameterName"] == "telephonySessionId"
    assert caller.get("~/call-log")["records"][0]["action"] == "VoIP Call"


def test_answering_and_rejecting_over_call_control(sandbox: Sandbox, caller: Caller) -> None:
    for action, result in (("answer", "Accepted"), ("reject", "Rejected")):
        call = sandbox.incoming_call()
        path = f"/restapi/v1.0/account/~/telephony/sessions/{call.telephony_session_id}/parties/{call.party_id}"
        assert caller("POST", f"{path}/{action}", json={"deviceId": "1"}).is_success
        if action == "answer":
            assert caller("POST", f"{path}/answer", json={"deviceId": "1"}).status_code == 409
        call.hang_up()
        assert caller.get("~/call-log")["records"][0]["result"] == result


def test_number_parser(caller: Caller) -> None:
    body = {"originalStrings": ["(650) 555-0100", "+442079460000", "8005550100*12"]}
    first, second, third = caller("POST", "/restapi/v1.0/number-parser/parse", json=body).json()["phoneNumbers"]
    assert (first["e164"], first["formattedNational"], first["tollFree"]) == ("+16505550100", "(650) 555-0100", False)
    assert second["e164"] == "+442079460000"
    assert (third["tollFree"], third["subAddress"]) == (True, "12")


def test_setting_presence(caller: Caller) -> None:
    changed = caller("PUT", "~/presence", json={"userStatus": "Busy", "dndStatus": "DoNotAcceptAnyCalls"}).json()
    assert (changed["userStatus"], changed["dndStatus"]) == ("Busy", "DoNotAcceptAnyCalls")
    assert caller.get("~/presence")["presenceStatus"] == "Busy"
    refused = caller.error("PUT", "~/presence", 400, json={"userStatus": "Asleep"})
    assert refused["errors"][0]["parameterValue"] == "Asleep"


def test_unified_presence(sandbox: Sandbox, caller: Caller) -> None:
    body = {"telephony": {"availability": "DoNotAcceptAnyCalls"}}
    assert caller("PATCH", "~/unified-presence", json=body).json()["status"] == "DND"
    assert caller.get("~/presence")["dndStatus"] == "DoNotAcceptAnyCalls"
    sandbox.incoming_call()
    assert caller.get("~/unified-presence")["telephony"]["status"] == "Ringing"
    ids = f"{sandbox.extensions['101']},1,{sandbox.extensions['102']}"
    several = caller("GET", f"/restapi/v1.0/account/~/extension/{ids}/unified-presence")
    assert several.status_code == 207
    assert [(entry["status"], entry["body"].get("status")) for entry in several.json()] == [
        (200, "Busy"),
        (404, None),
        (200, "Available"),
    ]


def test_call_log_sync(sandbox: Sandbox, caller: Caller) -> None:
    full = caller.get("~/call-log-sync", syncType="FSync", recordCount=10)
    assert len(full["records"]) == 10
    token = full["syncInfo"]["syncToken"]
    nothing = caller.get("~/call-log-sync", syncType="ISync", syncToken=token)
    assert nothing["records"] == []
    call = sandbox.incoming_call()
    call.hang_up()
    new = caller.get("~/call-log-sync", syncType="ISync", syncToken=nothing["syncInfo"]["syncToken"])
    assert [record["sessionId"] for record in new["records"]] == [call.session_id]
    refused = caller.error("GET", "~/call-log-sync", 400, params={"syncType": "ISync", "syncToken": "x"})
    assert refused["errors"][0]["errorCode"] == "CLG-101"
    sandbox.expire_sync_token(token)
    expired = caller.error("GET", "~/call-log-sync", 400, params={"syncType": "ISync", "syncToken": token})
    assert expired["errors"][0]["errorCode"] == "CLG-104"


def test_recordings_are_real_sound(caller: Caller) -> None:
    import io
    import wave

    record = caller.get("~/call-log", perPage=1, withRecording="true")["records"][0]
    recording = caller.follow(record["recording"]["uri"])
    path = recording["contentUri"].removeprefix(caller.sandbox.server)
    sound = caller("GET", path)
    assert sound.headers["content-type"] == "audio/mpeg"
    assert sound.content[:2] == b"\xff\xfb"
    with wave.open(io.BytesIO(caller("GET", path, headers={"Accept": "audio/wav"}).content)) as file:
        assert file.getnframes() == 2 * file.getframerate()
    assert caller("GET", path.replace(recording["id"], "1")).status_code == 404


def test_the_same_seed_makes_the_same_calls() -> None:
    start = datetime(2026, 3, 1, tzinfo=UTC)
    found: list[Any] = []
    for seed in (5, 5, 6):
        with Sandbox(seed=seed, start=start) as sandbox:
            caller = Caller(sandbox).login()
            records = caller.get("~/call-log", perPage=20, dateFrom="2026-01-01T00:00:00Z")["records"]
            found.append([(record["id"], record["startTime"], record["from"]) for record in records])
    assert found[0] == found[1]
    assert found[0] != found[2]


# -- conferences and recordings


def sessions_path(session: str, party: str = "") -> str:
    path = f"/restapi/v1.0/account/~/telephony/sessions/{session}"
    return f"{path}/parties/{party}" if party else path


def test_a_conference_takes_in_calls(sandbox: Sandbox, caller: Caller) -> None:
    session = caller("POST", "/restapi/v1.0/account/~/telephony/conference").json()["session"]
    assert session["origin"] == {"type": "Conference"}
    assert [one["conferenceRole"] for one in session["parties"]] == ["Host"]
    call = sandbox.incoming_call("+14155551234")
    body = {"sessionId": call.telephony_session_id, "partyId": call.party_id}
    path = f"{sessions_path(session['id'])}/parties/bring-in"
    assert caller.error("POST", path, 409, json=body)["errorCode"] == "TAS-102", "it rings"
    call.answer()
    caller.error("POST", path, 404, json={**body, "partyId": "p-1"})
    caller.error("POST", path, 404, json={**body, "sessionId": "s-1"})
    joined = caller("POST", path, json=body).json()
    assert (joined["conferenceRole"], joined["from"]["phoneNumber"]) == ("Participant", "+14155551234")
    assert call.status == "Disconnected", "it goes on in the conference"
    parties = caller.get(sessions_path(session["id"]))["parties"]
    assert [one["id"] for one in parties] == [session["parties"][0]["id"], joined["id"]]
    sandbox.clock.advance(3)
    assert caller.get(sessions_path(session["id"]))["parties"][0]["status"]["code"] == "Answered"
    assert caller("DELETE", sessions_path(session["id"])).status_code == 204
    caller.error("GET", sessions_path(session["id"]), 404)


def test_a_call_is_recorded_on_demand(sandbox: Sandbox, caller: Caller) -> None:
    call = sandbox.incoming_call()
    path = f"{sessions_path(call.telephony_session_id, call.party_id)}/recordings"
    change = catalog().operations["pauseResumeCallRecording"]
    query = {one.name: one.schema["default"] for one in change.parameters if one.location == "query" and one.required}
    assert caller.error("POST", path, 409)["errorCode"] == "TAS-102", "it rings"
    call.answer()
    recording = caller("POST", path).json()
    assert recording == {"id": recording["id"], "active": True, "mode": "OnDemand", "view": "Party"}
    assert caller.error("POST", path, 409)["errorCode"] == "TAS-102", "it is being recorded"
    caller.error("PATCH", f"{path}/1", 404, json={"active": False}, params=query)
    paused = caller("PATCH", f"{path}/{recording['id']}", json={"active": False}, params=query).json()
    assert (paused["id"], paused["active"]) == (recording["id"], False)
    shown = caller.get(sessions_path(call.telephony_session_id))["parties"][0]["recordings"]
    assert shown == [{"id": recording["id"], "active": False}]
    assert caller("POST", path).json()["id"] == recording["id"], "it goes on"
    call.hang_up()
    [logged] = caller.get("~/call-log", sessionId=call.session_id)["records"]
    assert (logged["recording"]["id"], logged["recording"]["type"]) == (recording["id"], "OnDemand")
    content = caller("GET", f"/restapi/v1.0/account/~/recording/{recording['id']}/content")
    assert content.headers["content-type"].startswith("audio/")
