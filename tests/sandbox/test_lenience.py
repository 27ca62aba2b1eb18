"""What the platform accepts beyond its document, parallel sessions, and the switch `strict`."""

from __future__ import annotations

from typing import Any

from rcext.sandbox import Application, Sandbox

from .conftest import EXTENSION, Caller

ACCOUNT = "/restapi/v1.0/account/~"
CARD = {"type": "AdaptiveCard", "version": "1.3", "body": [{"type": "TextBlock", "text": "hi"}, {"type": "Image"}]}


def test_numbers_for_ids(caller: Caller) -> None:
    id = caller.get(f"{ACCOUNT}/extension")["records"][1]["id"]
    assert isinstance(id, int)
    team = caller("POST", "/team-messaging/v1/teams", json={"name": "x", "public": True, "members": [{"id": id}]})
    assert team.status_code == 201
    members = caller.get(f"/team-messaging/v1/chats/{team.json()['id']}")["members"]
    assert {"id": str(id)} in members
    group = caller("POST", f"{ACCOUNT}/call-monitoring-groups", json={"name": "g"}).json()["id"]
    body = {"addedExtensions": [{"id": id, "permissions": ["Monitoring"]}]}
    assert caller("POST", f"{ACCOUNT}/call-monitoring-groups/{group}/bulk-assign", json=body).status_code == 204
    assert caller("POST", "/team-messaging/v1/teams", json={"name": 5, "public": True}).status_code == 400


def test_elements_of_cards(caller: Caller) -> None:
    chat = caller.get("/team-messaging/v1/teams")["records"][0]["id"]
    assert caller("POST", f"/team-messaging/v1/chats/{chat}/adaptive-cards", json=CARD).status_code == 201


def test_strict_keeps_to_the_document() -> None:
    with Sandbox(strict=True) as sandbox:
        caller = Caller(sandbox).login()
        body = {"name": "x", "public": True, "members": [{"id": 62000002}]}
        refused = caller.error("POST", "/team-messaging/v1/teams", 400, json=body)
        assert refused["parameterName"] == "members[0].id"


def test_ids_in_the_body_of_a_batch(sandbox: Sandbox, caller: Caller) -> None:
    media = "application/vnd.ringcentral.multipart+json"
    ids = [str(sandbox.incoming_sms()) for _ in range(2)]
    body = [{"resourceId": id, "body": {"readStatus": "Read"}} for id in ids]
    answer = caller("PUT", "~/message-store/*", json=body, headers={"Content-Type": media, "Accept": media})
    assert answer.status_code == 207
    found: list[Any] = answer.json()
    assert [(entry["resourceId"], entry["body"]["readStatus"]) for entry in found] == [(id, "Read") for id in ids]


def alive(callers: list[Caller]) -> list[int]:
    return [caller("GET", EXTENSION).status_code for caller in callers]


def test_the_oldest_of_more_than_five_sessions_ends(sandbox: Sandbox) -> None:
    sandbox.add_application(Application("other", "secret"))
    other = Caller(sandbox, ("other", "secret")).login()
    colleague = Caller(sandbox).login(sandbox.jwt_of("102"))
    callers = [Caller(sandbox).login() for _ in range(7)]
    assert alive(callers) == [401, 401, 200, 200, 200, 200, 200]
    assert alive([other, colleague]) == [200, 200], "of another application or user"
    sandbox.max_sessions = 2
    callers.append(Caller(sandbox).login())
    assert alive(callers)[-3:] == [401, 200, 200]
