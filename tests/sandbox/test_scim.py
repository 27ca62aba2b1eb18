"""SCIM: users created, found by filters, changed and deleted, and what the service says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rcext.sandbox._routes._scim_filter import change, parse_filter

if TYPE_CHECKING:
    from rcext.sandbox import Sandbox

    from .conftest import Caller

USERS = "/scim/v2/Users"
PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp"
ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
PERSON: dict[str, Any] = {
    "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
    "userName": "grace.hopper@example.com",
    "name": {"givenName": "Grace", "familyName": "Hopper"},
    "emails": [{"type": "work", "value": "grace.hopper@example.com"}],
    "phoneNumbers": [{"type": "mobile", "value": "+14155550155"}],
    "externalId": "employee-7",
    ENTERPRISE: {"department": "Research"},
}


@pytest.fixture
def user(caller: Caller) -> dict[str, Any]:
    answer = caller("POST", USERS, json=PERSON)
    assert answer.status_code == 201, answer.text
    created: dict[str, Any] = answer.json()
    return created


def patched(caller: Caller, user: dict[str, Any], *operations: dict[str, Any]) -> Any:
    return caller("PATCH", f"{USERS}/{user['id']}", json={"schemas": [PATCH], "Operations": operations})


def test_a_user_is_an_extension(sandbox: Sandbox, caller: Caller, user: dict[str, Any]) -> None:
    extension = caller.get(f"/restapi/v1.0/account/~/extension/{user['id']}")
    assert (extension["name"], extension["status"], extension["type"]) == ("Grace Hopper", "Enabled", "User")
    assert extension["contact"]["mobilePhone"] == "+14155550155"
    assert user["meta"]["location"] == f"{sandbox.server}{USERS}/{user['id']}"
    caller("PUT", f"/restapi/v1.0/account/~/extension/{user['id']}", json={"contact": {"lastName": "Murray"}})
    read = caller.get(f"{USERS}/{user['id']}")
    assert read["name"] == {"givenName": "Grace", "familyName": "Murray"}
    assert read["externalId"] == "employee-7"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ('userName eq "GRACE.hopper@example.com"', 1),
        ('name.familyName sw "hop" and active eq true', 1),
        (f'{ENTERPRISE}:department eq "Research"', 1),
        ('emails[type eq "work" and value co "grace"]', 1),
        ('externalId eq "unknown" or externalId eq "employee-7"', 1),
        ('not (externalId pr) and userName co "@example.com"', 6),
        ('userName ne "grace.hopper@example.com"', 6),
        ('userName eq "unknown@example.com"', 0),
    ],
)
def test_filters(caller: Caller, user: dict[str, Any], text: str, count: int) -> None:
    found = caller.get(USERS, filter=text)
    assert found["totalResults"] == len(found["Resources"]) == count
    body = {"schemas": ["urn:ietf:params:scim:api:messages:2.0:SearchRequest"], "filter": text}
    assert caller("POST", f"{USERS}/.search", json=body).json()["Resources"] == found["Resources"]
    if count == 1:
        assert found["Resources"][0]["id"] == user["id"]


@pytest.mark.parametrize(
    "text", ["userName", 'userName xx "a"', 'userName eq "a" and', '(userName eq "a"', 'userName eq "a" "b"', '"']
)
def test_wrong_filters(caller: Caller, text: str) -> None:
    assert caller.error("GET", USERS, 400, params={"filter": text})["scimType"] == "invalidFilter"


def test_patch(caller: Caller, user: dict[str, Any]) -> None:
    answer = patched(
        caller,
        user,
        {"op": "replace", "path": "active", "value": "false"},
        {"op": "replace", "path": "name.givenName", "value": "Rear Admiral"},
        {"op": "replace", "path": 'emails[type eq "work"].value', "value": "admiral@example.com"},
        {"op": "add", "path": 'phoneNumbers[type eq "other"].value', "value": "+14155550156"},
        {"op": "remove", "path": "externalId"},
        {"op": "replace", "value": '{"title": "Scientist"}'},
    )
    assert answer.status_code == 200, answer.text
    changed = answer.json()
    assert changed["active"] is False
    assert changed["name"]["givenName"] == "Rear Admiral"
    assert changed["emails"] == [{"type": "work", "value": "admiral@example.com"}]
    assert {one["type"] for one in changed["phoneNumbers"]} == {"mobile", "other"}
    assert "externalId" not in changed
    assert changed["title"] == "Scientist"
    assert caller.get(f"{USERS}/{user['id']}") == changed
    assert caller.get(f"/restapi/v1.0/account/~/extension/{user['id']}")["status"] == "Disabled"


def test_refusals(sandbox: Sandbox, caller: Caller, user: dict[str, Any]) -> None:
    assert caller.error("POST", USERS, 409, json=PERSON)["scimType"] == "uniqueness"
    taken = {"op": "replace", "path": "userName", "value": caller.get(USERS)["Resources"][0]["userName"]}
    assert patched(caller, user, taken).json()["scimType"] == "uniqueness"
    unknown = patched(caller, user, {"op": "add", "path": "shoeSize", "value": "44"})
    assert (unknown.status_code, unknown.json()["scimType"]) == (400, "invalidPath")
    wrong = patched(caller, user, {"op": "replace", "path": "emails", "value": "none"})
    assert (wrong.status_code, wrong.json()["scimType"]) == (400, "invalidValue")
    assert caller.get(f"{USERS}/{user['id']}")["emails"] == PERSON["emails"]
    caller.error("DELETE", f"{USERS}/{sandbox.extension_id}", 403)
    assert caller("DELETE", f"{USERS}/{user['id']}").status_code == 204
    caller.error("GET", f"{USERS}/{user['id']}", 404)
    caller.error("GET", f"/restapi/v1.0/account/~/extension/{user['id']}", 404)


def test_replacing_removes_what_is_left_out(caller: Caller, user: dict[str, Any]) -> None:
    short = {name: PERSON[name] for name in ("schemas", "userName", "name", "emails")}
    assert caller("PUT", f"{USERS}/{user['id']}", json=short).is_success
    read = caller.get(f"{USERS}/{user['id']}")
    assert not {"externalId", ENTERPRISE} & read.keys()
    assert read["phoneNumbers"] == []


def test_the_service_describes_itself(caller: Caller) -> None:
    configuration = caller.get("/scim/v2/ServiceProviderConfig")
    assert configuration["patch"]["supported"]
    assert configuration["filter"]["supported"]
    assert not configuration["bulk"]["supported"]
    [kind] = caller.get("/scim/v2/ResourceTypes")["Resources"]
    assert (kind["id"], kind["endpoint"]) == ("User", "/Users")
    schema = caller.get(f"/scim/v2/Schemas/{kind['schema']}")
    names = {one["name"]: one for one in schema["attributes"]}
    assert names["userName"]["required"]
    assert names["userName"]["uniqueness"] == "server"
    assert names["emails"]["multiValued"]
    assert {one["name"] for one in names["name"]["subAttributes"]} == {"givenName", "familyName"}
    caller.error("GET", "/scim/v2/ResourceTypes/Group", 404)


def test_the_media_type_is_what_the_client_accepts(caller: Caller) -> None:
    scim = caller("GET", USERS, headers={"Accept": "application/scim+json"})
    assert scim.headers["content-type"] == "application/scim+json"
    assert caller("GET", USERS).headers["content-type"].startswith("application/json")


def test_comparisons_ignore_case_and_order_texts() -> None:
    user = {"userName": "Ada", "meta": {"created": "2026-01-02T00:00:00Z"}}
    for text, expected in {
        'USERNAME EQ "ada"': True,
        'meta.created gt "2026-01-01T00:00:00Z"': True,
        'meta.created le "2026-01-01T00:00:00Z"': False,
        'userName ew "da" and (title pr or userName lt "b")': True,
    }.items():
        assert parse_filter(text)(user) is expected
    with pytest.raises(ValueError, match="too deeply"):
        parse_filter("not " * 50 + "title pr")


def test_removing_a_selected_member() -> None:
    user: dict[str, Any] = {"emails": [{"type": "work", "value": "a"}, {"type": "home", "value": "b"}]}
    change(user, "remove", 'emails[type eq "home"]', None)
    assert user == {"emails": [{"type": "work", "value": "a"}]}
    change(user, "add", "emails", [{"type": "home", "value": "c"}])
    assert [one["value"] for one in user["emails"]] == ["a", "c"]
