"""Writes are visible: in the answer, the read, the list and the sync; what was deleted is gone everywhere.

All resources of the document that can be written and read at one address, with random bodies and orders of writes.
"""

from __future__ import annotations

import dataclasses
import itertools
import json
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rcext.sandbox import Sandbox
from rcext.sandbox._json import is_list, is_object
from rcext.sandbox._names import SERVER
from rcext.sandbox._operations import Operation, catalog
from rcext.sandbox._routes.generic import HOMES
from rcext.sandbox._routes.pagination_styles import LISTS

from .conftest import Caller, stopped_time
from .requests_of import Maker, Prepared
from .test_operations import known_of, send

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

BY_PATH = catalog().by_path
UPDATES = ("PUT", "PATCH")
#: Resources whose writes are not kept as they are sent, with the reason.
SPECIAL = {
    # Bodies with several messages or a media type of their own; see test_messages.
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}",
    # Live calls, threads and posts of a chat have states; see test_calls, test_threads and test_state.
    "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}",
    "/restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}",
    "/restapi/v1.0/account/{accountId}/message-threads/notes/{noteId}",
    "/team-messaging/v1/chats/{chatId}/posts/{postId}",
    "/restapi/v1.0/subscription/{subscriptionId}",
}
#: Fields that the server assigns.
ASSIGNED = {"createAnsweringRule": {".type"}, "createForwardingNumber": {".flipNumber"}}


def creator_of(path: str) -> Operation | None:
    """Return the operation that creates the items of an address."""
    collection = path.rpartition("/")[0]
    elsewhere = next((posted for posted, home in HOMES.items() if home == collection), collection)
    return BY_PATH.get(("POST", collection)) or BY_PATH.get(("POST", elsewhere))


ITEMS = [
    path
    for method, path in sorted(BY_PATH)
    if method == "GET" and path.endswith("}") and path not in SPECIAL and not BY_PATH["GET", path].media
    if creator_of(path) is not None or any((one, path) in BY_PATH for one in (*UPDATES, "DELETE"))
]
SETTINGS = [
    path
    for method, path in sorted(BY_PATH)
    if method == "GET" and not path.endswith("}") and any((one, path) in BY_PATH for one in UPDATES)
]


def json_of(answer: httpx.Response) -> Any:
    return answer.json() if answer.content and "json" in answer.headers.get("content-type", "") else None


def differing(sent: Any, found: Any, path: str = "") -> Iterator[str]:
    """Yield what two objects both have, with different values; the server assigns ids and addresses."""
    if not is_object(sent) or not is_object(found):
        return
    for name, value in sent.items():
        other = found.get(name)
        if name in ("id", "uri") or name not in found or is_list(value) or is_object(value) != is_object(other):
            continue  # an answer may have another form, such as a password with its variants
        if is_object(value):
            yield from differing(value, other, f"{path}.{name}")
        elif other != value and str(other) != str(value):
            yield f"{path}.{name}: {value!r} and {other!r}"


def _selections(operation: Operation) -> list[list[tuple[str, str]]]:
    """Return queries that together ask for all records: each value of a status by which the list selects by default."""
    for parameter in operation.parameters:
        schema = catalog().resolve(parameter.schema)
        if parameter.name == "status" and "default" in schema and "enum" in schema:
            return [[("status", value)] for value in schema["enum"]]
    return [[]]


class Office:
    """A sandbox with something of everything, and a caller."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.caller = Caller(sandbox).login()
        self.known = {**known_of(sandbox, self.caller), "stateId": "dnd"}
        self.ids = itertools.count(70_000)
        self.deleted: defaultdict[str, set[str]] = defaultdict(set)  # by path, in all examples

    def prepared(
        self, operation: Operation, seed: int = 7, id: str | None = None, more: dict[str, str] | None = None
    ) -> Prepared:
        """Return a valid request; an unknown parent has the id 7."""
        known = dict.fromkeys(operation.path_names, "7") | self.known | (more or {})
        if id is not None:
            name = operation.path_names[-1]
            known |= {name: id, f"{operation.id}.{name}": id}
        if seed != 7:
            known.pop(f"{operation.id}.body", None)
        return Maker(known, seed).valid(operation, optional=False)

    def send(self, operation: Operation, seed: int = 7, id: str | None = None) -> httpx.Response:
        answer: httpx.Response = send(self.caller, self.prepared(operation, seed, id))
        return answer

    def body(self, operation: Operation, seed: int, id: str | None) -> Any:
        content = self.prepared(operation, seed, id).content
        return json.loads(content.decode().replace(SERVER, self.caller.sandbox.server)) if content else None

    def listed(self, operation: Operation, creator: Operation | None) -> dict[str, Any]:
        """Return all records of a list by id; the list is below the same parent as the created items."""
        parents = {
            f"{operation.id}.{name}": self.known[f"{creator.id}.{name}"]
            for name in operation.path_names
            if creator is not None and f"{creator.id}.{name}" in self.known
        }
        request = self.prepared(operation, more=parents)
        sizes = [one for one in operation.parameters if one.name in ("perPage", "recordCount", "count")]
        request.query += [
            (one.name, str(min(catalog().resolve(one.schema).get("maximum", 1000), 1000))) for one in sizes
        ]
        found: dict[str, Any] = {}
        for more in _selections(operation):
            answer = send(self.caller, dataclasses.replace(request, query=[*request.query, *more]))
            assert answer.is_success, answer.text
            data = json_of(answer)
            name = next((name for name in LISTS if name in data), None) if is_object(data) else None
            records: list[Any] = data if is_list(data) else data[name] if name is not None else []
            found |= {str(record["id"]): record for record in records if is_object(record) and "id" in record}
        return found


@pytest.fixture(scope="module")
def office() -> Iterator[Office]:
    with stopped_time(), Sandbox(seed=1) as sandbox:
        office = Office(sandbox)
        yield office
        office.caller.http.close()


@pytest.fixture(scope="module")
def quiet_office() -> Iterator[Caller]:
    """A caller of a sandbox without other calls: those of other tests may end at any time."""
    with Sandbox(seed=1) as sandbox:
        caller = Caller(sandbox).login()
        yield caller
        caller.http.close()


@dataclass
class Resource:
    """Items with one address in the document, and what is known of them.

    Attributes:
        shown: the last answer to a read or write by id.
        deleted: the ids of deleted items.
    """

    office: Office
    path: str
    shown: dict[str, Any] = field(default_factory=dict[str, Any])
    deleted: set[str] = field(default_factory=set[str])

    def operation(self, method: str) -> Operation | None:
        return creator_of(self.path) if method == "POST" else BY_PATH.get((method, self.path))

    def write(self, method: str, seed: int, id: str | None = None) -> dict[str, Any] | None:
        """Send a write; return the answer's JSON, or `None` if it was refused."""
        operation = self.operation(method)
        assert operation is not None
        answer = self.office.send(operation, seed, id)
        if seed == 7 and "in use" not in answer.text:
            assert answer.is_success, answer.text
        assert answer.status_code < 500, answer.text
        if not answer.is_success:
            return None
        changed: dict[str, Any] = json_of(answer) or {}
        wrong = differing(self.office.body(operation, seed, id), changed)
        assigned = ASSIGNED.get(operation.id, set())
        assert [one for one in wrong if one.partition(":")[0] not in assigned] == [], f"{operation.id}: body and answer"
        return changed

    def create(self, seed: int) -> None:
        operation = self.operation("POST")
        changed = self.write("POST", seed) if operation is not None else None
        if changed is not None and "id" in changed:
            self.check(str(changed["id"]), changed)
        elif operation is None and not self.shown:
            read = self.operation("GET")
            assert read is not None
            name = read.path_names[-1]
            known = self.office.known.get(f"{read.id}.{name}") or self.office.known.get(name)
            if known in self.office.deleted[self.path]:
                listing = BY_PATH["GET", self.path.rpartition("/")[0]]
                known = next((id for id in self.office.listed(listing, None)), None)
                if known is None:
                    return
            self.check(known or str(next(self.office.ids)), {})

    def update(self, seed: int, id: str) -> None:
        for method in UPDATES:
            operation = self.operation(method)
            if operation is not None and "application/json" in (operation.body or {}):
                self.check(id, self.write(method, seed, id) or self.shown[id])

    def delete(self, id: str) -> None:
        operation = self.operation("DELETE")
        if operation is None or operation.success()[0] not in (200, 204):
            return
        answer = self.office.send(operation, id=id)
        assert answer.is_success, answer.text
        del self.shown[id]
        self.deleted.add(id)
        self.office.deleted[self.path].add(id)
        read = self.operation("GET")
        assert read is not None
        gone = self.office.send(read, id=id)
        assert gone.status_code == 404 or json_of(gone).get("availability") in ("Deleted", "Purged"), gone.text

    def check(self, id: str, expected: Any) -> None:
        """Compare what a write answered with the read."""
        read = self.operation("GET")
        assert read is not None
        answer = self.office.send(read, id=id)
        assert answer.is_success, answer.text
        self.shown[id] = json_of(answer)
        assert list(differing(expected, self.shown[id])) == [], f"{read.id}: write and read"

    def check_list(self) -> None:
        """Compare the reads with the list."""
        creator = self.operation("POST")
        operation = BY_PATH.get(("GET", creator.path if creator is not None else self.path.rpartition("/")[0]))
        if operation is None:
            return
        listed = self.office.listed(operation, creator)
        assert not self.deleted & set(listed), f"{operation.id}: deleted items are listed"
        for id, shown in self.shown.items():
            if self.operation("POST") is not None:
                assert id in listed, f"{operation.id}: {id} is not listed"
            assert list(differing(shown, listed.get(id, {}))) == [], f"{operation.id}: read and list"


@pytest.mark.parametrize("path", ITEMS)
@settings(max_examples=3, derandomize=True)
@given(
    steps=st.lists(st.tuples(st.sampled_from(("create", "update", "update", "delete")), st.integers(0, 99)), max_size=6)
)
def test_written_items_are_visible(office: Office, path: str, steps: list[tuple[str, int]]) -> None:
    resource = Resource(office, path)
    resource.create(7)
    for id in list(resource.shown):
        resource.update(7, id)
    for action, seed in steps:
        if action == "create" or not resource.shown:
            resource.create(seed)
            continue
        chosen = sorted(resource.shown)[seed % len(resource.shown)]
        if action == "update":
            resource.update(seed, chosen)
        else:
            resource.delete(chosen)
    resource.check_list()
    for id in list(resource.shown):
        resource.delete(id)
    resource.check_list()


@pytest.mark.parametrize("path", SETTINGS)
@settings(max_examples=3, derandomize=True)
@given(seeds=st.lists(st.integers(0, 99), max_size=3))
def test_written_settings_are_visible(office: Office, path: str, seeds: list[int]) -> None:
    read = BY_PATH["GET", path]
    for seed in (7, *seeds):
        for method in UPDATES:
            operation = BY_PATH.get((method, path))
            if operation is None or "application/json" not in (operation.body or {}):
                continue
            before = json_of(office.send(read))
            answer = office.send(operation, seed)
            assert answer.is_success or (seed != 7 and answer.status_code < 500), answer.text
            shown = json_of(office.send(read))
            if not answer.is_success:
                assert list(differing(before, shown)) == [], f"{operation.id}: a refused write has changed something"
                continue
            changed = json_of(answer)
            body = office.body(operation, seed, None)
            assert list(differing(body, shown)) == [], f"{operation.id}: body and read"
            assert list(differing(changed, shown)) == [], f"{operation.id}: answer and read"


class Synced:
    """What can be created, changed, deleted and synchronized: contacts, messages or calls of a user."""

    def __init__(self, sandbox: Sandbox, caller: Caller, kind: str) -> None:
        self.sandbox, self.caller, self.kind = sandbox, caller, kind
        self.path = {"contacts": "~/address-book/contact", "messages": "~/message-store", "calls": "~/call-log"}[kind]
        self.sync = {"contacts": "~/address-book-sync", "messages": "~/message-sync", "calls": "~/call-log-sync"}[kind]

    def create(self) -> str:
        if self.kind == "contacts":
            return str(self.caller("POST", self.path, json={"firstName": "Ada"}).json()["id"])
        if self.kind == "messages":
            return str(self.sandbox.incoming_sms())
        call = self.sandbox.incoming_call()
        call.hang_up()
        return str(self.caller.get(self.path, sessionId=call.session_id)["records"][0]["id"])

    def update(self, id: str, seed: int) -> None:
        body = {"firstName": f"Ada {seed}"} if self.kind == "contacts" else {"readStatus": ("Read", "Unread")[seed % 2]}
        method = "PATCH" if self.kind == "contacts" else "PUT"
        assert self.caller(method, f"{self.path}/{id}", json=body).is_success

    def delete(self, id: str) -> None:
        assert self.caller("DELETE", f"{self.path}/{id}").is_success

    def changes(self, token: str) -> tuple[dict[str, Any], str]:
        """Return the changed objects by id, and the next token."""
        page = self.caller.get(self.sync, syncType="ISync", syncToken=token)
        return {str(one["id"]): one for one in page["records"]}, str(page["syncInfo"]["syncToken"])


@pytest.mark.parametrize("kind", ["contacts", "messages", "calls"])
@settings(max_examples=6, derandomize=True)
@given(
    rounds=st.lists(
        st.lists(st.tuples(st.sampled_from(("create", "update", "delete")), st.integers(0, 99)), max_size=6),
        min_size=1,
        max_size=3,
    )
)
def test_syncs_report_what_was_written(quiet_office: Caller, kind: str, rounds: list[list[tuple[str, int]]]) -> None:
    """Each sync has the objects that changed since the last one, as a read shows them, and no other."""
    synced = Synced(quiet_office.sandbox, quiet_office, kind)
    token = str(quiet_office.get(synced.sync, syncType="FSync")["syncInfo"]["syncToken"])
    alive: list[str] = []
    for steps in rounds:
        touched: set[str] = set()
        for action, seed in steps:
            if action == "create" or not alive:
                alive.append(synced.create())
                touched.add(alive[-1])
            elif kind != "calls":
                id = alive[seed % len(alive)]
                touched.add(id)
                if action == "update":
                    synced.update(id, seed)
                else:
                    synced.delete(id)
                    alive.remove(id)
        changes, token = synced.changes(token)
        assert set(changes) == touched
        for id in touched:
            if id in alive:
                assert list(differing(quiet_office.get(f"{synced.path}/{id}"), changes[id])) == []
            else:
                assert changes[id]["availability"] in ("Deleted", "Purged")


@pytest.fixture
def unanswered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let writes answer without a body, as some do in some documents."""
    for method, path, status in (
        ("POST", "/restapi/v1.0/account/{accountId}/user-role", "201"),
        ("PUT", "/restapi/v1.0/account/{accountId}/business-address", "204"),
    ):
        operation = BY_PATH[method, path]
        monkeypatch.setattr(operation, "answers", {status: {}})
        nothing: dict[str, Any] = {}
        monkeypatch.setattr(operation, "_success", (int(status), nothing))


@pytest.mark.usefixtures("unanswered")
def test_a_write_without_a_body_in_its_response_is_visible(caller: Caller) -> None:
    account = "/restapi/v1.0/account/~"
    role: dict[str, Any] = {"displayName": "Night shift", "permissions": []}
    answer = caller("POST", f"{account}/user-role", json=role)
    assert (answer.status_code, answer.content) == (201, b"")
    assert "Night shift" in [one["displayName"] for one in caller.get(f"{account}/user-role")["records"]]
    answer = caller("PUT", f"{account}/business-address", json={"company": "Example Inc."})
    assert (answer.status_code, answer.content) == (204, b"")
    assert caller.get(f"{account}/business-address")["company"] == "Example Inc."
