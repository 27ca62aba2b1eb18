"""What bulk requests assign appears in the lists, and what they take away is gone there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rcext.sandbox._operations import catalog

if TYPE_CHECKING:
    from rcext.sandbox import Sandbox

    from .conftest import Caller

ACCOUNT = "/restapi/v1.0/account/~"


def ids(records: list[dict[str, Any]]) -> list[str]:
    return sorted(str(one["id"]) for one in records)


def item(caller: Caller, collection: str, index: int = 0) -> str:
    return str(caller.get(f"{ACCOUNT}/{collection}")["records"][index]["id"])


def test_monitoring_groups(sandbox: Sandbox, caller: Caller) -> None:
    group = caller("POST", f"{ACCOUNT}/call-monitoring-groups", json={"name": "Evening shift"}).json()["id"]
    path = f"{ACCOUNT}/call-monitoring-groups/{group}"
    assert caller.get(f"{path}/members")["records"] == []
    first, second = sandbox.extensions["101"], sandbox.extensions["102"]
    added = [{"id": int(first), "permissions": ["Monitoring"]}, {"id": second, "permissions": ["Monitored"]}]
    assert caller("POST", f"{path}/bulk-assign", json={"addedExtensions": added}).status_code == 204
    members = {one["id"]: one for one in caller.get(f"{path}/members")["records"]}
    assert {id: one["permissions"] for id, one in members.items()} == {first: ["Monitoring"], second: ["Monitored"]}
    assert members[second]["extensionNumber"] == "102"
    changes = {
        "updatedExtensions": [{"id": first, "permissions": ["Monitored"]}],
        "removedExtensions": [{"id": second, "permissions": ["Monitored"]}],
    }
    assert caller("POST", f"{path}/bulk-assign", json=changes).status_code == 204
    [left] = caller.get(f"{path}/members")["records"]
    assert (left["id"], left["permissions"]) == (first, ["Monitored"])
    unknown = {"addedExtensions": [{"id": "1", "permissions": ["Monitored"]}]}
    caller.error("POST", f"{path}/bulk-assign", 404, json=unknown)
    caller.error("GET", f"{ACCOUNT}/call-monitoring-groups/999/members", 404)


def test_automatic_recording(sandbox: Sandbox, caller: Caller) -> None:
    added = {"addedExtensions": [{"id": sandbox.extensions["103"], "callDirection": "Inbound"}]}
    assert caller("POST", f"{ACCOUNT}/call-recording/bulk-assign", json=added).status_code == 204
    [recorded] = caller.get(f"{ACCOUNT}/call-recording/extensions")["records"]
    schema = catalog().resolve(catalog().operations["listCallRecordingExtensions"].json_schema())
    documented = "callDirection" in catalog().resolve(schema["properties"]["records"]["items"])["properties"]
    assert recorded["id"] == sandbox.extensions["103"]
    assert recorded.get("callDirection") == ("Inbound" if documented else None)


@pytest.mark.parametrize("kind", ["users", "devices"])
def test_paging_groups(sandbox: Sandbox, caller: Caller, kind: str) -> None:
    path = f"{ACCOUNT}/paging-only-groups/{sandbox.extensions['102']}"
    device = str(caller.get("~/device")["records"][0]["id"])
    member, name = (device, "Device") if kind == "devices" else (sandbox.extensions["103"], "User")
    assert caller("POST", f"{path}/bulk-assign", json={f"added{name}Ids": [member]}).is_success
    assert ids(caller.get(f"{path}/{kind}")["records"]) == [member]
    assert caller("POST", f"{path}/bulk-assign", json={f"removed{name}Ids": [member]}).is_success
    assert caller.get(f"{path}/{kind}")["records"] == []


def test_departments_are_queues(sandbox: Sandbox, caller: Caller) -> None:
    queue, user = sandbox.extensions["200"], sandbox.extensions["102"]
    items = {"items": [{"departmentId": queue, "removedExtensionIds": [user]}]}
    assert caller("POST", f"{ACCOUNT}/department/bulk-assign", json=items).status_code == 204
    members = ids(caller.get(f"{ACCOUNT}/department/{queue}/members")["records"])
    assert members == ids(caller.get(f"{ACCOUNT}/call-queues/{queue}/members")["records"])
    assert user not in members
    assert len(members) == 5
    caller.error("GET", f"{ACCOUNT}/department/{user}/members", 404)


def test_sites(sandbox: Sandbox, caller: Caller) -> None:
    main, branch = item(caller, "sites"), item(caller, "sites", 1)
    everyone = ids(caller.get(f"{ACCOUNT}/sites/{main}/members")["records"])
    assert everyone == sorted(sandbox.extensions.values())
    user = sandbox.extensions["102"]
    assert caller("POST", f"{ACCOUNT}/sites/{branch}/bulk-assign", json={"addedExtensionIds": [user]}).is_success
    assert ids(caller.get(f"{ACCOUNT}/sites/{branch}/members")["records"]) == [user]
    assert user not in ids(caller.get(f"{ACCOUNT}/sites/{main}/members")["records"])
    assert caller("POST", f"{ACCOUNT}/sites/{branch}/bulk-assign", json={"removedExtensionIds": [user]}).is_success
    assert ids(caller.get(f"{ACCOUNT}/sites/{main}/members")["records"]) == everyone


def test_roles(sandbox: Sandbox, caller: Caller) -> None:
    default, other = item(caller, "user-role"), item(caller, "user-role", 1)
    assigned = f"{ACCOUNT}/extension/{sandbox.extensions['102']}/assigned-role"
    assert ids(caller.get(assigned)["records"]) == [default]
    added = {"addedExtensionIds": [sandbox.extensions["102"]]}
    assert caller("POST", f"{ACCOUNT}/user-role/{other}/bulk-assign", json=added).status_code == 204
    assert ids(caller.get(assigned)["records"]) == sorted([default, other])
    of_all = {one["extensionId"]: ids(one["roles"]) for one in caller.get(f"{ACCOUNT}/assigned-role")["records"]}
    assert of_all[sandbox.extensions["102"]] == sorted([default, other])
    assert of_all[sandbox.extensions["103"]] == [default]
    assert ids(caller("PUT", assigned, json={"records": [{"id": other}]}).json()["records"]) == [other]
    caller.error("PUT", assigned, 404, json={"records": [{"id": "999"}]})
    assert caller("PUT", f"{ACCOUNT}/user-role/default", json={"id": other}).json()["id"] == other
    assert ids(caller.get(f"{ACCOUNT}/extension/{sandbox.extensions['103']}/assigned-role")["records"]) == [other]
    assert ids(caller("PUT", f"{assigned}/default").json()["records"]) == [other]


@pytest.mark.parametrize("kind", ["users", "devices"])
def test_location_updates(sandbox: Sandbox, caller: Caller, kind: str) -> None:
    path = f"{ACCOUNT}/emergency-address-auto-update/{kind}"
    records = caller.get(path)["records"]
    assert {one["featureEnabled"] for one in records} == {False}
    id, name = str(records[0]["id"]), "User" if kind == "users" else "Device"
    assert caller("POST", f"{path}/bulk-assign", json={f"enabled{name}Ids": [id]}).status_code == 204
    assert ids(caller.get(path, featureEnabled="true")["records"]) == [id]
    assert id not in ids(caller.get(path, featureEnabled="false")["records"])
    caller.error("POST", f"{path}/bulk-assign", 404, json={f"enabled{name}Ids": ["1"]})


def test_menus_are_extensions(sandbox: Sandbox, caller: Caller) -> None:
    sandbox.scenario("small", menus=("Main menu",))
    [seeded] = caller.get(f"{ACCOUNT}/ivr-menus")["records"]
    assert (seeded["name"], seeded["extensionNumber"]) == ("Main menu", "901")
    action = {"input": "1", "action": "Connect", "extension": {"id": sandbox.extensions["102"]}}
    body = {"name": "Shop", "extensionNumber": "801", "actions": [action]}
    menu = caller("POST", f"{ACCOUNT}/ivr-menus", json=body).json()
    extension = caller.get(f"{ACCOUNT}/extension/{menu['id']}")
    assert (extension["type"], extension["name"], extension["extensionNumber"]) == ("IvrMenu", "Shop", "801")
    assert menu["actions"] == [action]
    assert "in use" in caller.error("POST", f"{ACCOUNT}/ivr-menus", 400, json=body)["message"]
    changed = caller("PUT", f"{ACCOUNT}/ivr-menus/{menu['id']}", json={"name": "Shop and repair"}).json()
    assert (changed["name"], changed["actions"]) == ("Shop and repair", [action])
    assert caller.get(f"{ACCOUNT}/extension/{menu['id']}")["name"] == "Shop and repair"
    prompt = {"mode": "Audio", "audio": {"id": "1", "uri": ""}, "language": {"id": "1", "uri": ""}}
    kept = caller("PUT", f"{ACCOUNT}/ivr-menus/{menu['id']}", json={"prompt": prompt}).json()["prompt"]
    assert (kept["mode"], kept["audio"], kept["language"]) == ("Audio", {"id": "1"}, {"id": "1"}), "no URI is empty"
    assert caller("DELETE", f"{ACCOUNT}/extension/{menu['id']}").status_code == 204
    caller.error("GET", f"{ACCOUNT}/ivr-menus/{menu['id']}", 404)
    caller.error("GET", f"{ACCOUNT}/ivr-menus/{sandbox.extensions['102']}", 404)


def test_prompts_keep_their_file(caller: Caller) -> None:
    files = {"attachment": ("hello.wav", b"RIFF hello", "audio/wav")}
    prompt = caller("POST", f"{ACCOUNT}/ivr-prompts", files=files).json()
    assert (prompt["filename"], prompt["contentType"]) == ("hello.wav", "audio/wav")
    path = f"{ACCOUNT}/ivr-prompts/{prompt['id']}"
    assert caller("GET", f"{path}/content").content == b"RIFF hello"
    assert caller("PUT", path, json={"filename": "greeting.wav"}).json()["filename"] == "greeting.wav"
    assert caller("DELETE", path).status_code == 204
    caller.error("GET", f"{path}/content", 404)


def test_recipients_of_sms(sandbox: Sandbox, caller: Caller) -> None:
    path = f"{ACCOUNT}/extension/{sandbox.extensions['200']}/sms-recipients"
    user = sandbox.extensions["102"]
    assert caller("POST", f"{path}/bulk-assign", json={"addedExtensionIds": [user]}).status_code == 204
    [recipient] = caller.get(path)["smsRecipients"]
    assert (recipient["id"], recipient["extensionNumber"]) == (user, "102")
