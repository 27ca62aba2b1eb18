"""What the platform refuses although its document allows it, and what follows from writes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from rcext.sandbox._clock import iso

from .conftest import Caller

if TYPE_CHECKING:
    from rcext.sandbox import Sandbox

ACCOUNT = "/restapi/v1.0/account/~"
HOURS = "~/business-hours"
TO = [{"phoneNumber": "+14155551000"}]


def fax(caller: Caller, content: bytes = b"x", **fields: Any) -> Any:
    head = (None, json.dumps({"to": TO, **fields}).encode(), "application/json")
    files = [("request.json", head), ("attachment", ("a.txt", content, "text/plain"))]
    return caller("POST", "~/fax", files=files)


def test_faxes(sandbox: Sandbox, caller: Caller) -> None:
    assert fax(caller, coverIndex=999).json()["parameterName"] == "coverIndex"
    assert fax(caller, coverIndex=-1).status_code == 400
    assert fax(caller, b"").json()["parameterName"] == "attachment"
    assert fax(caller, coverIndex=13).status_code == 200


def test_a_fax_waits_for_its_time(sandbox: Sandbox, caller: Caller) -> None:
    sent = fax(caller, sendTime=iso(sandbox.clock.now() + 1800)).json()
    sandbox.clock.advance(1500)
    assert caller.get(f"~/message-store/{sent['id']}")["messageStatus"] == "Queued"
    sandbox.clock.advance(305)
    assert caller.get(f"~/message-store/{sent['id']}")["messageStatus"] == "Sent"


@pytest.mark.parametrize(("letter", "most"), [("x", 1000), ("\N{GRINNING FACE}", 500)])
def test_the_length_of_an_sms_is_that_of_utf_16(sandbox: Sandbox, caller: Caller, letter: str, most: int) -> None:
    body = {"from": {"phoneNumber": sandbox.phone_number}, "to": TO}
    assert caller("POST", "~/sms", json={**body, "text": letter * most}).status_code == 200
    assert caller.error("POST", "~/sms", 400, json={**body, "text": letter * (most + 1)})["parameterName"] == "text"


def test_the_length_of_a_pager_message(sandbox: Sandbox, caller: Caller) -> None:
    body = {"to": [{"extensionNumber": "102"}]}
    assert caller("POST", "~/company-pager", json={**body, "text": "x" * 1024}).status_code == 200
    caller.error("POST", "~/company-pager", 400, json={**body, "text": "x" * 1025})


def test_the_range_of_a_list(caller: Caller) -> None:
    query = {"dateFrom": "2026-01-02T00:00:00Z", "dateTo": "2026-01-01T00:00:00Z"}
    for path in ("~/message-store", "~/call-log"):
        assert caller.error("GET", path, 400, params=query)["parameterName"] == "dateFrom"


@pytest.mark.parametrize(
    ("hours", "place"),
    [
        ({"from": "25:00", "to": "26:00"}, "from"),
        ({"from": "18:00", "to": "09:00"}, "to"),
        ({"from": "9", "to": "18:00"}, "from"),
        ({"from": "09:00", "to": "09:00"}, "to"),
    ],
)
def test_hours_exist(caller: Caller, hours: dict[str, str], place: str) -> None:
    for path in (HOURS, f"{ACCOUNT}/business-hours"):
        body = {"schedule": {"weeklyRanges": {"monday": [{"from": "09:00", "to": "12:00"}, hours]}}}
        found = caller.error("PUT", path, 400, json=body)
        assert found["parameterName"] == f"schedule.weeklyRanges.monday[1].{place}"


def test_hours_at_first(caller: Caller) -> None:
    ranges = caller.get(HOURS)["schedule"]["weeklyRanges"]
    assert ranges == {
        day: [{"from": "09:00", "to": "18:00"}] for day in ("monday", "tuesday", "wednesday", "thursday", "friday")
    }


def test_phone_numbers_have_digits(caller: Caller) -> None:
    for path, more in (("~/forwarding-number", {"type": "Home"}), ("~/caller-blocking/phone-numbers", {})):
        assert caller.error("POST", path, 400, json={"phoneNumber": "abc", **more})["parameterName"] == "phoneNumber"
        assert caller("POST", path, json={"phoneNumber": "+14155550000", **more}).is_success


def test_a_forwarding_number_is_that_of_its_user(sandbox: Sandbox, caller: Caller) -> None:
    made = caller("POST", "~/forwarding-number", json={"phoneNumber": "+14155550000", "type": "Home"}).json()
    assert made["extension"]["id"] == sandbox.extension_id
    assert len(set(made["features"])) == len(made["features"])
    to = {"to": {"phoneNumber": "+14155551000"}}
    assert caller("POST", "~/ring-out", json={"from": {"forwardingNumberId": made["id"]}, **to}).is_success
    caller.error("POST", "~/ring-out", 404, json={"from": {"forwardingNumberId": "1"}, **to})


def test_members_of_queues_are_users(sandbox: Sandbox, caller: Caller) -> None:
    queue = sandbox.extensions["200"]
    body = {"addedExtensionIds": [sandbox.extensions["102"], queue]}
    refused = caller.error("POST", f"{ACCOUNT}/call-queues/{queue}/bulk-assign", 400, json=body)
    assert refused["parameterName"] == "addedExtensionIds[1]"


def test_custom_fields_of_users_follow_their_definition(caller: Caller) -> None:
    path = f"{ACCOUNT}/custom-fields"
    first, second = (one["id"] for one in caller.get(path)["records"])
    caller("PUT", "~", json={"customFields": [{"id": first, "value": "a"}, {"id": second, "value": "b"}]})
    assert caller("PUT", f"{path}/{first}", json={"displayName": "Squad"}).is_success
    assert [one["displayName"] for one in caller.get("~")["customFields"]] == ["Squad", "Cost center"]
    assert caller("DELETE", f"{path}/{second}").status_code == 204
    assert [one["id"] for one in caller.get("~")["customFields"]] == [first]


def test_disabled_users_cannot_log_in(sandbox: Sandbox, caller: Caller) -> None:
    other = Caller(sandbox).login(sandbox.jwt_of("102"))
    path = f"{ACCOUNT}/extension/{sandbox.extensions['102']}"
    grant = "urn:ietf:params:oauth:grant-type:jwt-bearer"
    for status, expected in (("Disabled", 400), ("Frozen", 400), ("Enabled", 200)):
        assert caller("PUT", path, json={"status": status}).is_success
        assert other.token(grant_type=grant, assertion=sandbox.jwt_of("102")).status_code == expected, status
        assert other("GET", "~").status_code == 401, "its session ended"
    caller("PUT", path, json={"status": "Disabled"})
    password = {"username": sandbox.phone_number, "extension": "102", "password": "x"}
    assert other.token(grant_type="password", **password).status_code == 400
    other.http.close()


def test_bridges_by_their_pins(caller: Caller) -> None:
    made = caller("POST", "/rcvideo/v2/account/~/extension/~/bridges", json={"name": "Weekly"}).json()
    pins = made["pins"]
    for path in (f"web/{pins['web']}", *(f"pstn/{pin}" for pin in pins["pstn"].values())):
        assert caller.get(f"/rcvideo/v2/bridges/pin/{path}")["id"] == made["id"]
    assert caller("PATCH", f"/rcvideo/v2/bridges/{made['id']}", json={"name": "Daily"}).is_success
    assert caller.get(f"/rcvideo/v2/bridges/pin/web/{pins['web']}")["name"] == "Daily"
    assert caller("DELETE", f"/rcvideo/v2/bridges/{made['id']}").status_code == 204
    caller.error("GET", f"/rcvideo/v2/bridges/pin/web/{pins['web']}", 404)
    own = caller.get("/rcvideo/v2/account/~/extension/~/bridges/default")
    assert own == caller.get("/rcvideo/v2/account/~/extension/~/bridges/default")
    assert caller.get(f"/rcvideo/v2/bridges/pin/web/{own['pins']['web']}")["id"] == own["id"]
    assert caller.get(f"/rcvideo/v2/bridges/{own['id']}")["pins"] == own["pins"]


def test_the_status_of_items_of_a_chat(caller: Caller) -> None:
    base = "/team-messaging/v1"
    chat = caller("POST", f"{base}/teams", json={"name": "x", "public": True}).json()["id"]
    for path, body, item, steps in (
        (f"chats/{chat}/notes", {"title": "x"}, "notes", [("publish", "Active")]),
        (f"groups/{chat}/webhooks", None, "webhooks", [("suspend", "Suspended"), ("activate", "Active")]),
    ):
        made = caller("POST", f"{base}/{path}", json=body).json()
        assert chat in made.get("chatIds", made.get("groupIds"))
        assert made["status"] in ("Draft", "Active")
        id = made["id"]
        for step, status in steps:
            assert caller("POST", f"{base}/{item}/{id}/{step}").is_success
            read = caller.get(f"{base}/{item}/{id}")
            assert read.get("records", [read])[0]["status"] == status
        caller.error("POST", f"{base}/{item}/7/{steps[0][0]}", 404)
        caller.error("GET", f"{base}/{item}/7", 404)
    task = caller("POST", f"{base}/chats/{chat}/tasks", json={"subject": "x", "assignees": []}).json()["id"]
    assert caller("POST", f"{base}/tasks/{task}/complete", json={"status": "Complete"}).is_success
    assert caller.get(f"{base}/tasks/{task}")["status"] == "Completed"
