"""The inventory of numbers and devices, provisioning of users, and the audit trail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rcext.sandbox import Sandbox
from rcext.sandbox._operations import Operation, catalog
from rcext.sandbox._routes.audit import audited

from .conftest import Caller
from .requests_of import Maker
from .test_operations import known_of, send

if TYPE_CHECKING:
    from collections.abc import Iterator

ACCOUNT = "/restapi/v1.0/account/~"
V2 = "/restapi/v2/accounts/~"
NUMBERS = f"{V2}/phone-numbers"
TRAIL = f"{ACCOUNT}/audit-trail/search"


def numbers(caller: Caller, **query: str) -> dict[str, Any]:
    return {one["phoneNumber"]: one for one in caller.get(NUMBERS, perPage=1000, **query)["records"]}


def device_info(**phone: str) -> dict[str, Any]:
    return {"type": "OtherPhone", "emergency": {"address": {"street": "1 Main", "city": "Belmont", "zip": "94002",
                                                            "country": "US"}}, "phoneInfo": phone}  # fmt: skip


def test_both_versions_list_the_same_numbers(caller: Caller) -> None:
    old = caller.get(f"{ACCOUNT}/phone-number", perPage=1000)["records"]
    assert {one["phoneNumber"]: str(one["id"]) for one in old} == {
        phone: one["id"] for phone, one in numbers(caller).items()
    }


def test_numbers_of_the_inventory(sandbox: Sandbox, caller: Caller) -> None:
    body = [{"phoneNumber": phone, "usageType": "Inventory"} for phone in ("+14155550190", sandbox.phone_number)]
    wrong = {"records": [{"phoneNumber": "", "usageType": "Inventory"}]}
    assert caller.error("POST", f"{NUMBERS}/bulk-add", 400, json=wrong)["parameterName"] == "records[0].phoneNumber"
    added, refused = caller("POST", f"{NUMBERS}/bulk-add", json={"records": body}).json()["records"]
    assert (added["bulkItemSuccessful"], refused["bulkItemSuccessful"]) == (True, False)
    assert numbers(caller, usageType="Inventory")["+14155550190"]["id"] == added["id"]
    assert "+14155550190" in numbers(caller, extensionStatus="Unassigned")
    assert "+14155550190" not in numbers(caller, extensionStatus="Enabled")
    colleague = sandbox.extensions["102"]
    path = f"{NUMBERS}/{added['id']}"
    caller.error("PATCH", path, 400, json={"usageType": "DirectNumber"})
    caller.error("PATCH", path, 404, json={"usageType": "DirectNumber", "extension": {"id": "1"}})
    given = caller("PATCH", path, json={"usageType": "DirectNumber", "extension": {"id": colleague}}).json()
    assert (given["usageType"], given["extension"]["id"]) == ("DirectNumber", colleague)
    listed = caller.get(f"{ACCOUNT}/extension/{colleague}/phone-number")["records"]
    assert "+14155550190" in {one["phoneNumber"] for one in listed}
    [kept] = caller("DELETE", NUMBERS, json={"records": [{"id": added["id"]}]}).json()["records"]
    assert not kept["bulkItemSuccessful"], "it is assigned"


def test_a_number_is_replaced(sandbox: Sandbox, caller: Caller) -> None:
    body = {"records": [{"phoneNumber": "+14155550191", "usageType": "Inventory"}]}
    [added] = caller("POST", f"{NUMBERS}/bulk-add", json=body).json()["records"]
    old = numbers(caller)[sandbox.phone_number]
    caller.error("POST", f"{NUMBERS}/{old['id']}/replace", 404, json={"targetPhoneNumberId": "11"})
    answer = caller("POST", f"{NUMBERS}/{old['id']}/replace", json={"targetPhoneNumberId": added["id"]})
    assert answer.json()["phoneNumber"] == "+14155550191"
    assert answer.json()["extension"]["id"] == sandbox.extension_id
    assert numbers(caller)[sandbox.phone_number]["usageType"] == "Inventory"
    [gone] = caller("DELETE", NUMBERS, json={"records": [{"phoneNumber": sandbox.phone_number}]}).json()["records"]
    assert gone["bulkItemSuccessful"]
    assert sandbox.phone_number not in numbers(caller)


def test_devices_of_the_inventory(sandbox: Sandbox, caller: Caller) -> None:
    path = f"{V2}/device-inventory"
    answer = caller("POST", path, json={"type": "OtherPhone", "quantity": 2, "site": {"id": "main-site"}})
    first, second = (one["id"] for one in answer.json()["devices"])
    assert caller.get(f"{ACCOUNT}/device/{first}")["type"] == "OtherPhone"
    caller.error("POST", path, 404, json={"type": "OtherPhone", "quantity": 1, "site": {"id": "nowhere"}})
    assigned = caller.get("~/device")["records"][0]["id"]
    body = {"records": [{"deviceId": id} for id in (first, assigned, "1")]}
    results = caller("DELETE", path, json=body).json()["records"]
    assert [one["bulkItemSuccessful"] for one in results] == [True, False, False]
    caller.error("GET", f"{ACCOUNT}/device/{first}", 404)
    moved = caller("PUT", f"{ACCOUNT}/device/{second}", json={"extension": {"id": sandbox.extensions["102"]}})
    assert moved.is_success, moved.text
    listed = caller.get(f"{ACCOUNT}/extension/{sandbox.extensions['102']}/device", type="OtherPhone")["records"]
    assert second in {one["id"] for one in listed}


def test_lines_of_users(sandbox: Sandbox, caller: Caller) -> None:
    colleague = sandbox.extensions["102"]
    records = [
        {"extension": {"id": colleague}, **device_info(preferredAreaCode="212")},
        {"extension": {"id": colleague}, **device_info(phoneNumber=sandbox.phone_number)},
        {"extension": {"id": "1"}, **device_info(tollType="Toll")},
        {"extension": {"id": colleague}, **device_info(phoneNumber="")},
    ]
    added, taken, unknown, empty = caller("POST", f"{V2}/devices/bulk-add", json={"records": records}).json()["results"]
    assert [one["successful"] for one in (added, taken, unknown, empty)] == [True, False, False, False]
    assert added["phoneNumber"].startswith("+1212")
    device = caller.get(f"{ACCOUNT}/device/{added['id']}")
    assert device["phoneLines"][0]["phoneInfo"]["phoneNumber"] == added["phoneNumber"]
    assert numbers(caller)[added["phoneNumber"]]["extension"]["id"] == colleague
    removed = caller("DELETE", f"{V2}/devices/{added['id']}", json={"keepAssetsInInventory": True})
    assert removed.json()["id"] == added["id"]
    assert numbers(caller)[added["phoneNumber"]]["usageType"] == "Inventory"
    assert "extension" not in caller.get(f"{ACCOUNT}/device/{added['id']}")


def test_users_are_provisioned(sandbox: Sandbox, caller: Caller) -> None:
    role = caller.get(f"{ACCOUNT}/user-role")["records"][-1]["id"]
    known = caller.get("~")["contact"]["email"]

    def user(email: str, **more: Any) -> dict[str, Any]:
        contact = {"firstName": "Ada", "lastName": "Long", "email": email}
        return {"contact": contact, "status": "Enabled", **more}

    records = [
        user("ada@example.com", extensionNumber="777", roles=[{"id": role}],
             devices=[{"deviceInfo": device_info(tollType="TollFree")}]),
        user(known),
        user("b@example.com", extensionNumber="777"),
        user("c@example.com", roles=[{"id": "1"}]),
    ]  # fmt: skip
    before = len(caller.get(f"{ACCOUNT}/extension", perPage=1000)["records"])
    results = caller("POST", f"{V2}/batch-provisioning/users", json={"records": records}).json()["results"]
    assert [one["successful"] for one in results] == [True, False, False, False]
    assert [one["errors"][0]["parameterName"] for one in results[1:]] == [
        "contact.email", "extensionNumber", "roles[0].id",
    ]  # fmt: skip
    assert len(caller.get(f"{ACCOUNT}/extension", perPage=1000)["records"]) == before + 1
    id = results[0]["extension"]["id"]
    [device] = results[0]["extension"]["devices"]
    assert caller.get(f"{ACCOUNT}/extension/{id}")["extensionNumber"] == "777"
    assert [one["id"] for one in caller.get(f"{ACCOUNT}/extension/{id}/assigned-role")["records"]] == [role]
    devices = caller.get(f"{ACCOUNT}/extension/{id}/device", type="OtherPhone")["records"]
    assert [one["id"] for one in devices] == [device["id"]]
    assert numbers(caller, tollType="TollFree").keys() == {device["phoneNumber"]}
    gone = caller("DELETE", f"{V2}/extensions", json={"records": [{"id": id}, {"id": "1"}]}).json()["records"]
    assert [one["bulkItemSuccessful"] for one in gone] == [True, False]
    assert numbers(caller)[device["phoneNumber"]]["usageType"] == "Inventory"


# -- the audit trail


def trail(caller: Caller, **fields: Any) -> list[Any]:
    found: list[Any] = caller("POST", TRAIL, json={"perPage": 1000, **fields}).json()["records"]
    return found


def test_writes_are_in_the_trail(sandbox: Sandbox, caller: Caller) -> None:
    assert trail(caller) == []
    colleague = sandbox.extensions["102"]
    caller("PUT", f"{ACCOUNT}/extension/{colleague}", json={"contact": {"firstName": "Ada"}, "password": "Secret-123"})
    caller.error("PUT", f"{ACCOUNT}/extension/1", 404, json={"status": "Disabled"})
    sandbox.clock.advance(60)
    site = caller("POST", f"{ACCOUNT}/sites", json={"name": "Berlin"}).json()["id"]
    caller.get("~")
    created, changed = trail(caller)
    assert (created["actionId"], created["target"]["objectId"]) == ("CREATE_SITE", site)
    assert (changed["actionId"], changed["eventType"]) == ("UPDATE_EXTENSION", "Update")
    assert changed["target"]["objectId"] == colleague
    assert changed["initiator"]["extensionId"] == sandbox.extension_id
    assert "Secret-123" not in str(changed)
    body = catalog().operations["auditTrailSearch"].body or {}
    searched = catalog().resolve(body["application/json"])["properties"]
    known: list[str] | None = catalog().resolve(searched["actionIds"]["items"]).get("enum")
    cases: list[tuple[dict[str, Any], list[Any]]] = [
        ({"actionIds": ["CREATE_SITE"]}, [created]),
        ({"excludeActionIds": ["CREATE_SITE"]}, [changed]),
        ({"targetIds": [colleague]}, [changed]),
        ({"initiatorIds": [colleague]}, []),
        ({"searchString": "berlin"}, [created]),
        ({"eventTimeFrom": created["eventTime"]}, [created]),
        ({"eventTimeTo": changed["eventTime"]}, [changed]),
        ({"perPage": 1}, [created]),
        ({"perPage": 1, "page": 2}, [changed]),
    ]
    for fields, expected in cases:
        actions = {*fields.get("actionIds", ()), *fields.get("excludeActionIds", ())}
        if known is not None and not actions <= {*known}:
            caller.error("POST", TRAIL, 400, json=fields)  # the document does not have this action
            continue
        assert trail(caller, **fields) == expected, fields
    paging = caller("POST", TRAIL, json={"perPage": 1}).json()["paging"]
    assert (paging["total"], paging["totalFound"]) == (2, 2)
    other = Caller(sandbox).login(sandbox.jwt_of("102"))
    assert len(trail(other)) == 2, "the trail is that of the account"


AUDITED = [operation for operation in catalog().operations.values() if audited(operation)]


@pytest.fixture(scope="module")
def maker_caller() -> Iterator[tuple[Caller, Maker]]:
    with Sandbox(seed=1) as sandbox:
        caller = Caller(sandbox).login()
        yield caller, Maker(known_of(sandbox, caller))
        caller.http.close()


@pytest.mark.parametrize("operation", AUDITED, ids=lambda one: one.id)
def test_each_successful_write_is_in_the_trail(maker_caller: tuple[Caller, Maker], operation: Operation) -> None:
    caller, maker = maker_caller
    before = len(trail(caller))
    answer = send(caller, maker.valid(operation))
    assert len(trail(caller)) == before + answer.is_success
