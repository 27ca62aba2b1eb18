"""What a request creates has what the server knows: its author, place and time, and nothing else."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

import pytest

from rcext.sandbox import Application, Sandbox
from rcext.sandbox._operations import catalog

from .conftest import Caller
from .test_push import Hook, hook

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["hook"]

ACCOUNT = "/restapi/v1.0/account/~"
TEAMS = "/team-messaging/v1"


@pytest.fixture
def team(sandbox: Sandbox, caller: Caller) -> str:
    body = {"name": "Moving", "public": True, "members": [{"id": sandbox.extensions["102"]}]}
    return str(caller("POST", f"{TEAMS}/teams", json=body).json()["id"])


@pytest.fixture
def colleague(sandbox: Sandbox) -> Iterator[Caller]:
    found = Caller(sandbox).login(jwt=sandbox.jwt_of("102"))
    yield found
    found.http.close()


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("notes", {"title": "Keys", "body": "In the drawer"}),
        ("tasks", {"subject": "Order boxes", "assignees": [{"id": "102"}]}),
        ("adaptive-cards", {"type": "AdaptiveCard", "version": "1.3", "body": [{"type": "Input.Text"}]}),
    ],
)
def test_items_of_chats(sandbox: Sandbox, caller: Caller, team: str, kind: str, body: dict[str, Any]) -> None:
    if kind == "tasks":
        body = {**body, "assignees": [{"id": sandbox.extensions["102"]}]}
    before = sandbox.clock.datetime()
    created = caller("POST", f"{TEAMS}/chats/{team}/{kind}", json=body).json()
    assert created["creator"] == {"id": sandbox.extension_id}
    assert created["chatIds"] == [team]
    assert created["creationTime"] == created["lastModifiedTime"] >= before.strftime("%Y-%m-%dT%H:%M")
    assert not {"recurrence", "attachments", "dueDate", "description", "lockedBy"} & created.keys()
    assert created.get("status") == {"notes": "Draft", "tasks": "Pending"}.get(kind)


def test_changes_have_an_author_and_a_time(sandbox: Sandbox, caller: Caller, colleague: Caller, team: str) -> None:
    note = caller("POST", f"{TEAMS}/chats/{team}/notes", json={"title": "Keys"}).json()
    sandbox.clock.advance(60)
    changed = colleague("PATCH", f"{TEAMS}/notes/{note['id']}", json={"title": "Spare keys"}).json()
    assert changed["lastModifiedBy"] == {"id": sandbox.extensions["102"]}
    assert (changed["creator"], changed["creationTime"]) == (note["creator"], note["creationTime"])
    assert changed["lastModifiedTime"] > note["lastModifiedTime"]


def test_people_in_generated_lists_exist(sandbox: Sandbox, caller: Caller) -> None:
    forwarding = caller.get("~/forwarding-number")["records"]
    assert {str(one["extension"]["id"]) for one in forwarding} <= set(sandbox.extensions.values())
    bridge = caller.get("/rcvideo/v2/account/~/extension/~/bridges/default")
    assert bridge["host"]["accountId"] == sandbox.account_id
    assert bridge["host"]["extensionId"] in sandbox.extensions.values()


def test_lifetimes_are_counted_from_now(sandbox: Sandbox, caller: Caller) -> None:
    mode = {"transportType": "WebHook", "address": "https://example.com/hook"}
    body = {"eventFilters": ["/webinar/configuration/v1/company/sessions"], "deliveryMode": mode, "expiresIn": 3600}
    made = caller("POST", "/webinar/notifications/v1/subscriptions", json=body).json()
    expires = datetime.fromisoformat(made["expirationTime"])
    assert 3590 <= (expires - sandbox.clock.datetime()).total_seconds() <= 3600


# By its path: an operation whose id stands here counts as used, and `kept` would add it to an older document.
STATE_RULES = "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules"


@pytest.mark.skipif(("GET", STATE_RULES) not in catalog().by_path, reason="the document lacks lists of state rules")
def test_rules_of_states(caller: Caller) -> None:
    base = "/restapi/v2/accounts/~/extensions/~/comm-handling"
    rule = caller.get(f"{base}/voice/state-rules/forward-all-calls")
    assert rule["state"]["id"] == rule["id"]
    assert [one["type"] for one in rule["dispatching"]["actions"]] == ["TerminatingAction"]
    names = {one["id"]: one["displayName"] for one in caller.get(f"{base}/states")["records"]}
    assert (names["work-hours"], names["dnd"]) == ("Work Hours", "Do not disturb")


def test_mentions(sandbox: Sandbox, caller: Caller, team: str) -> None:
    id = sandbox.extensions["102"]
    post = caller(
        "POST", f"{TEAMS}/chats/{team}/posts", json={"text": f"Thanks, ![:Person]({id})! ![:Person](1)"}
    ).json()
    name = caller.get(f"{ACCOUNT}/extension/{id}")["name"]
    assert post["mentions"] == [{"id": id, "type": "Person", "name": name}]
    path = f"{TEAMS}/chats/{team}/posts/{post['id']}"
    assert caller("PATCH", path, json={"text": f"See ![:Team]({team})"}).json()["mentions"][0]["name"] == "Moving"


@pytest.mark.parametrize("form", ["body", "part"])
def test_files(sandbox: Sandbox, caller: Caller, colleague: Caller, team: str, form: str) -> None:
    content = b"\x89PNG plan"
    given: dict[str, Any] = {"content": content} if form == "body" else {"files": {"body": ("plan.png", content)}}
    query = {"groupId": team, "name": "plan.png"}
    answer = caller("POST", f"{TEAMS}/files", params=query, **given).json()
    several = catalog().resolve(catalog().operations["createGlipFileNew"].json_schema()).get("type") == "array"
    [file] = answer if several else [answer]
    path = file["contentUri"].removeprefix(sandbox.server)
    assert colleague("GET", path).content == content
    [post] = colleague.get(f"{TEAMS}/chats/{team}/posts")["records"]
    assert [(one["id"], one["type"], one["name"]) for one in post["attachments"]] == [(file["id"], "File", "plan.png")]
    caller.error("POST", f"{TEAMS}/files", 404, params={"groupId": "1"}, content=content)


def test_files_as_bodies_are_lenience() -> None:
    with Sandbox(seed=1, strict=True) as sandbox:
        caller = Caller(sandbox).login()
        caller.error("POST", f"{TEAMS}/files", 415, content=b"x")
        caller.http.close()


def test_pictures_reach_colleagues(sandbox: Sandbox, caller: Caller, colleague: Caller) -> None:
    number = colleague.get(f"{ACCOUNT}/extension/~")["contact"]["businessPhone"]
    head = f'{{"from": {{"phoneNumber": "{sandbox.phone_number}"}}, "to": [{{"phoneNumber": "{number}"}}]}}'
    files = [
        ("json", ("request.json", head, "application/json")),
        ("a", ("boxes.jpg", b"\xff\xd8 boxes", "image/jpeg")),
    ]
    assert caller("POST", "~/mms", files=files).is_success
    message = colleague.get("~/message-store")["records"][0]
    picture = next(one for one in message["attachments"] if one["type"] == "MmsAttachment")
    assert colleague("GET", picture["uri"].removeprefix(sandbox.server)).content == b"\xff\xd8 boxes"


def test_numbers_of_queues(sandbox: Sandbox, caller: Caller) -> None:
    """Members see the direct numbers of their queues, and can write from them in threads."""
    sandbox.scenario("small", queues=("Support", "Enrollment"))
    numbers = caller.get("~/phone-number")["records"]
    shared = next(one for one in numbers if one.get("extension", {}).get("name") == "Enrollment")
    assert (shared["extension"]["type"], "SmsSender" in shared["features"]) == ("Department", True)
    body = {"from": {"phoneNumber": shared["phoneNumber"]}, "to": [{"phoneNumber": "+14155551000"}], "text": "Hi"}
    sent = caller("POST", f"{ACCOUNT}/message-threads/messages", json=body)
    assert sent.status_code == 201
    thread = caller.get(f"{ACCOUNT}/message-threads/{sent.json()['threadId']}")
    assert thread["owner"]["name"] == "Enrollment"


def test_supervision(sandbox: Sandbox, caller: Caller) -> None:
    call = sandbox.incoming_call(to="102")
    path = f"{ACCOUNT}/telephony/sessions/{call.telephony_session_id}/supervise"
    agent = sandbox.extensions["102"]
    body = {"mode": "Listen", "supervisorDeviceId": "42", "agentExtensionId": agent}
    caller.error("POST", path, 409, json=body)
    call.answer()
    party = caller("POST", path, json=body).json()
    assert (party["accountId"], party["extensionId"]) == (sandbox.account_id, sandbox.extension_id)
    assert (party["from"]["extensionId"], party["to"]["deviceId"]) == (agent, "42")
    assert party["status"] == {"code": "Setup", "reason": "Supervising", "rcc": False}
    caller.error("POST", path, 404, json={**body, "agentExtensionId": sandbox.extensions["103"]})
    assert caller(
        "POST", path, json={"mode": "Listen", "supervisorDeviceId": "42", "agentExtensionNumber": "102"}
    ).is_success


@pytest.mark.parametrize(("action", "code"), [("park", "Parked"), ("reply", "Disconnected")])
def test_calls_that_leave(sandbox: Sandbox, caller: Caller, action: str, code: str) -> None:
    call = sandbox.incoming_call()
    call.answer()
    path = f"{ACCOUNT}/telephony/sessions/{call.telephony_session_id}/parties/{call.party_id}"
    party = caller("POST", f"{path}/{action}", json={"replyWithText": "Later"} if action == "reply" else None).json()
    assert (party["id"], party["status"]["code"]) == (call.party_id, code)
    assert call.status == "Disconnected"


def test_jobs_of_the_ai_services(sandbox: Sandbox, caller: Caller, hook: str) -> None:
    body = {"texts": ["where are the boxes", "Here they are."]}
    job = caller("POST", "/ai/text/v1/async/punctuate", params={"webhook": hook}, json=body).json()["jobId"]
    assert "status" not in caller.get(f"/ai/status/v1/jobs/{job}")
    sandbox.clock.advance(2)
    done = caller.get(f"/ai/status/v1/jobs/{job}")
    assert (done["status"], done["response"]["texts"]) == ("Success", ["Where are the boxes.", "Here they are."])
    _, told = Hook.received.get(timeout=20)
    assert json.loads(told) == done
    assert caller.error("GET", "/ai/status/v1/jobs/nothing", 404)["errors"][0]["errorCode"] == "CAI-102"
    sandbox.clock.advance(8 * 86400)
    assert Caller(sandbox).login()("GET", f"/ai/status/v1/jobs/{job}").status_code == 404


def test_one_registered_address_can_be_left_out(sandbox: Sandbox) -> None:
    sandbox.auto_consent = True
    sandbox.add_application(Application("bot", "secret", redirect_uris=("http://127.0.0.1:9/oauth",)))
    caller = Caller(sandbox, ("bot", "secret"))
    answer = caller("GET", "/restapi/oauth/authorize", params={"response_type": "code", "client_id": "bot"})
    assert answer.headers["location"].startswith("http://127.0.0.1:9/oauth?code=")
    code = answer.headers["location"].partition("code=")[2].partition("&")[0]
    assert caller.token(grant_type="authorization_code", code=code).status_code == 200
    caller.http.close()
