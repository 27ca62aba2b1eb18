"""Writes are visible: what was posted or changed appears in the read and in the list, what was deleted is gone.

All resources of the document with an item path that can be read and a collection or item that can be written.
"""

from __future__ import annotations

import json
import random
from typing import TYPE_CHECKING, Any

import pytest

from rcext.sandbox import Sandbox
from rcext.sandbox._json import is_object
from rcext.sandbox._names import SERVER
from rcext.sandbox._operations import Operation, catalog

from .conftest import Caller
from .requests_of import Maker
from .test_operations import known_of, send

if TYPE_CHECKING:
    from collections.abc import Iterator

BY_PATH = catalog().by_path
ITEMS = sorted(path for method, path in BY_PATH if method == "GET" and path.endswith("}"))
#: Resources whose writes are not kept as items, with the reason.
NOT_KEPT = {
    # Bodies with several messages or a media type of their own.
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}",
    # Live calls and threads have states; see their own tests.
    "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}",
    "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}",
    "/restapi/v1.0/account/{accountId}/message-threads/notes/{noteId}",
    "/team-messaging/v1/chats/{chatId}/posts/{postId}",
    "/restapi/v1.0/subscription/{subscriptionId}",
}
WRITABLE = [
    path
    for path in ITEMS
    if path not in NOT_KEPT and any((method, path) in BY_PATH for method in ("PUT", "PATCH", "DELETE"))
]


class Office:
    def __init__(self, sandbox: Sandbox) -> None:
        self.caller = Caller(sandbox).login()
        self.known = {**known_of(sandbox, self.caller), "stateId": "dnd"}
        self.maker = Maker(self.known)

    def create(self, path: str) -> str | None:
        """Create an item, and return its id; `None` if there is no operation for it."""
        collection = path.rpartition("/")[0]
        operation = BY_PATH.get(("POST", collection))
        if operation is None or not operation.answers.get(str(operation.success()[0])):
            return None
        others = {other: "7" for other in operation.path_names if other not in self.known}
        answer = send(self.caller, Maker({**others, **self.known}).valid(operation))
        assert answer.is_success, answer.text
        made: Any = answer.json() if answer.content else {}
        return str(made["id"]) if isinstance(made, dict) and "id" in made else None  # pyright: ignore[reportUnknownArgumentType]  # JSON

    def request(self, operation: Operation, id: str) -> Any:
        name = operation.path_names[-1]
        others = {other: "7" for other in operation.path_names if other not in self.known}
        maker = Maker({**others, **self.known, name: id, f"{operation.id}.{name}": id})
        return maker.valid(operation, optional=False)


@pytest.fixture(scope="module")
def office() -> Iterator[Office]:
    with Sandbox(seed=1) as sandbox:
        office = Office(sandbox)
        yield office
        office.caller.http.close()


def _json(answer: Any) -> Any:
    return answer.json() if answer.content and "json" in answer.headers.get("content-type", "") else None


def _common(sent: Any, found: Any, path: str = "") -> Iterator[str]:
    """Return what was sent and is shown with another value."""
    if not isinstance(sent, dict) or not isinstance(found, dict):
        return
    for name, value in sent.items():  # pyright: ignore[reportUnknownVariableType]  # JSON
        if name in ("id", "uri") or name not in found or isinstance(value, list):
            continue
        if isinstance(value, dict) != isinstance(found[name], dict):
            continue  # the answer has another form, such as a password with its variants
        if isinstance(value, dict):
            yield from _common(value, found[name], f"{path}.{name}")
        elif found[name] != value and str(found[name]) != str(value):  # pyright: ignore[reportUnknownArgumentType]  # JSON
            yield f"{path}.{name}: {value!r} was sent, {found[name]!r} is shown"


@pytest.mark.parametrize("path", WRITABLE)
def test_writes_are_visible(office: Office, path: str) -> None:
    read = BY_PATH["GET", path]
    id = office.create(path) or office.known.get(f"{read.id}.{read.path_names[-1]}") or office.known.get(
        read.path_names[-1], "7"
    )  # fmt: skip
    before = send(office.caller, office.request(read, id))
    assert before.is_success, before.text
    for method in ("PUT", "PATCH"):
        operation = BY_PATH.get((method, path))
        if operation is None or operation.body is None or "application/json" not in operation.body:
            continue
        if not operation.success()[1] and operation.success()[0] != 204:
            continue
        prepared = office.request(operation, id)
        answer = send(office.caller, prepared)
        assert answer.is_success, answer.text
        changed = _json(answer)
        shown = _json(send(office.caller, office.request(read, id)))
        server = office.caller.sandbox.server
        body: Any = json.loads(prepared.content.decode().replace(SERVER, server)) if prepared.content else {}
        if changed is not None and isinstance(changed, dict) and isinstance(shown, dict):
            assert list(_common(changed, shown)) == [], f"{operation.id}: the answer and the read differ"
            assert list(_common(body, changed)) == [], f"{operation.id}: the body and the answer differ"
    delete = BY_PATH.get(("DELETE", path))
    if delete is None or delete.success()[0] not in (200, 204):
        return
    answer = send(office.caller, office.request(delete, id))
    assert answer.is_success, answer.text
    gone = send(office.caller, office.request(read, id))
    assert gone.status_code == 404 or _json(gone).get("availability") in ("Deleted", "Purged"), gone.text
    listing = BY_PATH.get(("GET", path.rpartition("/")[0]))
    if listing is not None:
        listed: Any = _json(send(office.caller, office.maker.valid(listing, optional=False)))
        records: list[Any] = listed["records"] if is_object(listed) and "records" in listed else []
        assert id not in {str(record.get("id")) for record in records if is_object(record)}


@pytest.mark.parametrize("seed", range(6))
def test_random_writes_to_contacts_and_teams(seed: int) -> None:
    """A model of the collections: after random writes, reads, lists and syncs agree with it."""
    source = random.Random(seed)
    base, teams = "~/address-book/contact", "/team-messaging/v1/teams"
    with Sandbox(seed=1) as sandbox:
        caller = Caller(sandbox).login()
        model: dict[str, dict[str, str]] = {"contact": {}, "team": {}}
        seen = {"contact": {str(one["id"]) for one in caller.get(base)["records"]}, "team": set[str]()}
        seen["team"] = {one["id"] for one in caller.get(teams)["records"]}
        token = caller.get("~/address-book-sync", syncType="FSync")["syncInfo"]["syncToken"]
        touched: set[str] = set()
        for step in range(25):
            kind = source.choice(("contact", "team"))
            path, field = (base, "firstName") if kind == "contact" else (teams, "name")
            known, name = list(model[kind]), f"name {step}"
            action = source.choice(("create", "create", "update", "delete")) if known else "create"
            if action == "create":
                body = {field: name, **({"public": True} if kind == "team" else {})}
                id = str(caller("POST", path, json=body).json()["id"])
                model[kind][id] = name
            elif action == "update":
                id = source.choice(known)
                assert caller("PATCH", f"{path}/{id}", json={field: name}).is_success
                model[kind][id] = name
            else:
                id = source.choice(known)
                assert caller("DELETE", f"{path}/{id}").is_success
                del model[kind][id]
                assert caller("GET", f"{path}/{id}").status_code == 404
            if kind == "contact":
                touched.add(id)
        for kind, path, field in (("contact", base, "firstName"), ("team", teams, "name")):
            query = {"perPage": "1000"} if kind == "contact" else {"recordCount": "200"}
            listed = {str(one["id"]): one[field] for one in caller.get(path, **query)["records"]}
            assert {id: name for id, name in listed.items() if id not in seen[kind]} == model[kind]
            for id, name in model[kind].items():
                assert caller.get(f"{path}/{id}")[field] == name
        changes = caller.get("~/address-book-sync", syncType="ISync", syncToken=token)["records"]
        assert {str(one["id"]) for one in changes} == touched
        alive = {str(one["id"]) for one in changes if one.get("availability") != "Deleted"}
        assert alive == set(model["contact"])
