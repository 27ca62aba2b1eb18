"""Message threads: what is done to them, and that synchronization tells exactly that."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from unittest.mock import ANY

import pytest

from rcext.sandbox import Sandbox

from .conftest import Caller

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

THREADS = "/restapi/v1.0/account/~/message-threads"
GUEST = "+14155559001"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as started:
        started.check_answers = True
        yield started
        assert started.violations == []


class Copy:
    """A client's copy of threads or entries, kept by synchronization alone."""

    def __init__(self, caller: Caller, path: str, **query: Any) -> None:
        self.caller = caller
        self.path = f"{THREADS}/{path}"
        first = caller.get(self.path, **query)
        assert first["syncInfo"]["syncType"] == "FSync"
        self.first: list[Any] = first["records"]
        self.token = first["syncInfo"]["syncToken"]

    def news(self) -> list[Any]:
        answer = self.caller.get(self.path, syncType="ISync", syncToken=self.token)
        assert answer["syncInfo"]["syncType"] == "ISync"
        self.token = answer["syncInfo"]["syncToken"]
        times = [record["lastModifiedTime"] for record in answer["records"]]
        assert times == sorted(times, reverse=True)
        return list(answer["records"])

    def kinds(self) -> list[str]:
        return [record["recordType"] for record in reversed(self.news())]


def send(caller: Caller, to: str = GUEST, **more: Any) -> Any:
    """Send a message, and let it arrive: it would do so while the test goes on."""
    main = caller.sandbox.accounts[0].main_number
    body = {"from": {"phoneNumber": main}, "to": [{"phoneNumber": to}], "text": "Hello", **more}
    answer = caller("POST", f"{THREADS}/messages", json=body)
    assert answer.status_code == 201, answer.text
    caller.sandbox.clock.advance(2)
    return answer.json()


def assign(caller: Caller, thread: str, extension: str | None) -> Any:
    body = {"assignee": {"extensionId": extension} if extension is not None else None}
    answer = caller("POST", f"{THREADS}/{thread}/assign", json=body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_an_account_begins_with_some(sandbox: Sandbox, caller: Caller) -> None:
    listed = caller.get(THREADS)["records"]
    assert [thread["status"] for thread in listed] == ["Open", "Open", "Open", "Resolved", "Open"]
    assert [thread["creationTime"] for thread in listed] == sorted(thread["creationTime"] for thread in listed)
    assert {thread["owner"]["extensionType"] for thread in listed} == {"Department"}
    assert [thread["assignee"] and thread["assignee"]["name"] for thread in listed].count(None) == 2
    messages = caller.get(f"{THREADS}/messages")["records"]
    assert {message["threadId"] for message in messages} == {thread["id"] for thread in listed}
    with Sandbox(seed=1) as other:
        same = Caller(other).login().get(THREADS)["records"]
        assert [thread["id"] for thread in same] == [thread["id"] for thread in listed]


def test_threads_are_synchronized(sandbox: Sandbox, caller: Caller) -> None:
    copy = Copy(caller, "sync")
    open_ones = [thread for thread in caller.get(THREADS)["records"] if thread["status"] == "Open"]
    assert sorted(copy.first, key=lambda thread: thread["creationTime"]) == open_ones
    assert copy.news() == []
    thread = send(caller)["threadId"]
    assert [record["id"] for record in copy.news()] == [thread]
    send(caller)
    assert copy.news() == [], "a message changes no thread"
    other = open_ones[1]["id"]
    assert assign(caller, other, sandbox.extension_id)["assignee"]["extensionId"] == sandbox.extension_id
    assert assign(caller, other, sandbox.extension_id)["assignee"]["extensionId"] == sandbox.extension_id
    resolved = caller("POST", f"{THREADS}/{thread}/resolve").json()
    assert (resolved["status"], resolved["statusReason"], resolved["assignee"]) == ("Resolved", "Manual", None)
    first, second = copy.news()
    assert (first, second["id"]) == (resolved, other)
    assert caller("DELETE", f"{THREADS}/{other}").status_code == 204
    assert caller("DELETE", f"{THREADS}/{other}").status_code == 204
    (gone,) = copy.news()
    assert (gone["availability"], gone["assignee"]) == ("Deleted", None)
    assert caller.get(f"{THREADS}/{other}") == gone
    assert {thread["id"] for thread in Copy(caller, "sync").first} == {one["id"] for one in open_ones} - {other}


def test_entries_are_synchronized(sandbox: Sandbox, caller: Caller) -> None:
    copy = Copy(caller, "entries/sync", scope="Accessible")
    assert {record["recordType"] for record in copy.first} == {"AliveMessage", "AliveNote"}
    assert copy.news() == []
    message = send(caller)
    delivered, created = copy.news()
    assert created["recordType"] == "ThreadCreatedHint"
    assert delivered == {**delivered, **message, "messageStatus": "Delivered", "lastModifiedTime": ANY}
    assert message["messageStatus"] == "Queued"
    sandbox.incoming_sms(GUEST, "An answer", to="200")
    (answer,) = copy.news()
    assert (answer["threadId"], answer["text"], answer["direction"]) == (message["threadId"], "An answer", "Inbound")
    note = caller("POST", f"{THREADS}/notes", json={"threadId": message["threadId"], "text": "one"}).json()
    changed = caller("PATCH", f"{THREADS}/notes/{note['id']}", json={"text": "two"}).json()
    assert copy.news() == [{"recordType": "AliveNote", **changed}], "two changes are reported once"
    assert caller("DELETE", f"{THREADS}/notes", json={"ids": [note["id"]]}).status_code == 204
    assert caller("DELETE", f"{THREADS}/messages", json={"ids": [message["id"], answer["id"]]}).status_code == 204
    told = copy.news()
    assert {record["recordType"] for record in told} == {"DeletedNote", "DeletedMessage"}
    assert {record["id"] for record in told} == {note["id"], message["id"], answer["id"]}
    assert not [record for record in told if "text" in record]
    caller("POST", f"{THREADS}/{message['threadId']}/resolve")
    caller("DELETE", f"{THREADS}/{message['threadId']}")
    assert copy.kinds() == ["ThreadResolvedHint", "ThreadDeletedHint"]
    full = {record["id"] for record in Copy(caller, "entries/sync", scope="Accessible").first}
    assert full == {record["id"] for record in copy.first}


def test_scopes(sandbox: Sandbox, caller: Caller) -> None:
    other = Caller(sandbox).login(sandbox.jwt_of("102"))
    mine, theirs = Copy(caller, "entries/sync"), Copy(other, "entries/sync")
    nobodys = Copy(caller, "entries/sync", scope="Unassigned")
    either = Copy(caller, "entries/sync", scope="AssignedToMeAndUnassigned")
    threads = caller.get(THREADS, threadStatus="Open")["records"]
    whose = {thread["id"]: thread["assignee"] and thread["assignee"]["extensionId"] for thread in threads}
    for copy, extension in ((mine, sandbox.extensions["101"]), (theirs, sandbox.extensions["102"]), (nobodys, None)):
        assert copy.first
        assert {whose[record["threadId"]] for record in copy.first} == {extension}
    assert len(either.first) == len(mine.first) + len(nobodys.first)
    thread = send(caller)["threadId"]
    explicit = Copy(other, "entries/sync", scope="Explicit", threadIds=thread)
    assert [record["threadId"] for record in explicit.first] == [thread]
    assert (mine.kinds(), theirs.kinds()) == ([], [])
    assert nobodys.kinds() == either.kinds() == ["ThreadCreatedHint", "AliveMessage"]
    assign(caller, thread, sandbox.extensions["102"])
    assert mine.kinds() == []
    # Both the new and the previous assignee see it.
    (hint,) = [record for record in nobodys.news() if record["recordType"] == "ThreadAssignedHint"]
    assert hint["assignee"]["extensionId"] == sandbox.extensions["102"]
    assert hint["initiator"]["extensionId"] == sandbox.extension_id
    assert "ThreadAssignedHint" in theirs.kinds()
    send(caller)
    assert theirs.kinds() == explicit.kinds()[-1:] == ["AliveMessage"]
    assert nobodys.kinds() == []
    assign(caller, thread, None)
    (hint,) = theirs.news()
    assert hint["previousAssignee"]["extensionId"] == sandbox.extensions["102"]
    assert "assignee" not in hint
    # Its assignee sees that it ended.
    assign(caller, thread, sandbox.extensions["102"])
    theirs.news()
    send(caller)
    caller("POST", f"{THREADS}/{thread}/resolve")
    assert theirs.kinds() == ["AliveMessage", "ThreadResolvedHint"]


@pytest.mark.parametrize("path", ["sync", "entries/sync"])
def test_tokens_that_are_too_old(sandbox: Sandbox, caller: Caller, path: str) -> None:
    error = caller.error("GET", f"{THREADS}/{path}", 400, params={"syncType": "ISync"})
    assert error["errors"][0]["parameterName"] == "syncToken"
    token = Copy(caller, path).token
    sandbox.clock.advance(8 * 86400)
    caller.login()
    error = caller.error("GET", f"{THREADS}/{path}", 400, params={"syncType": "ISync", "syncToken": token})
    assert (error["errors"][0]["errorCode"], error["parameterName"]) == ("MSG-333", "syncToken")


def test_threads_survive_in_a_state_file(tmp_path: Path) -> None:
    file = tmp_path / "state.db"
    with Sandbox(seed=1, state=file) as sandbox:
        caller = Caller(sandbox).login()
        copy = Copy(caller, "entries/sync", scope="Accessible")
        before = send(caller)
    with Sandbox(seed=1, state=file) as sandbox:
        caller = copy.caller = Caller(sandbox).login()
        after = send(caller, to="+14155559002")
        assert after["id"] != before["id"]
        assert after["threadId"] != before["threadId"]
        told = {record["id"]: record["recordType"] for record in copy.news()}
        assert (told.pop(before["id"]), told.pop(after["id"])) == ("AliveMessage", "AliveMessage")
        assert list(told.values()) == ["ThreadCreatedHint", "ThreadCreatedHint"]
        assert len(caller.get(THREADS)["records"]) == 7


def test_messages_find_their_thread(sandbox: Sandbox, caller: Caller) -> None:
    main = sandbox.accounts[0].main_number
    first = send(caller)
    assert send(caller)["threadId"] == first["threadId"]
    assert send(caller, threadId=first["threadId"])["threadId"] == first["threadId"]
    assert send(caller, to="+14155559002")["threadId"] != first["threadId"]
    body = {"from": {"phoneNumber": main}, "to": [{"phoneNumber": "+14155559003"}], "text": "x"}
    error = caller.error("POST", f"{THREADS}/messages", 400, json={**body, "threadId": first["threadId"]})
    assert error["errors"][0]["parameterName"] == "threadId"
    caller.error("POST", f"{THREADS}/messages", 404, json={**body, "threadId": "none"})
    error = caller.error("POST", f"{THREADS}/messages", 403, json={**body, "from": {"phoneNumber": "+14155559009"}})
    assert error["errors"][0]["errorCode"] == "MSG-304"
    caller("POST", f"{THREADS}/{first['threadId']}/resolve")
    for path, more in (("messages", body), ("notes", {"text": "x"})):
        caller.error("POST", f"{THREADS}/{path}", 400, json={**more, "threadId": first["threadId"]})
    caller.error("POST", f"{THREADS}/{first['threadId']}/resolve", 400)
    caller.error("POST", f"{THREADS}/{first['threadId']}/assign", 400, json={"assignee": None})
    caller.error("POST", f"{THREADS}/none/resolve", 404)
    assert send(caller)["threadId"] != first["threadId"], "a thread that is resolved takes no more"
    # To a number of this account: it arrives there as well.
    send(caller, to=sandbox.phone_number)
    assert caller.get("~/message-store")["records"][0]["subject"] == "Hello"


def test_filters(sandbox: Sandbox, caller: Caller) -> None:
    thread = caller.get(THREADS)["records"][1]
    guest, queue = thread["guestParty"]["phoneNumber"], thread["owner"]["extensionId"]
    for query in ({"guestPhoneNumber": guest}, {"creationTimeFrom": thread["creationTime"], "perPage": 1}):
        assert caller.get(THREADS, **query)["records"] == [thread]
    assert len(caller.get(THREADS, ownerExtensionIds=queue, threadStatus="Resolved")["records"]) == 1
    assert caller.get(THREADS, ownerExtensionIds=sandbox.extension_id)["records"] == []
    assert caller.get(THREADS, creationTimeTo="2000-01-01T00:00:00Z")["records"] == []
    error = caller.error("GET", THREADS, 400, params={"creationTimeFrom": "yesterday"})
    assert error["errors"][0]["parameterName"] == "creationTimeFrom"
    paging = caller.get(THREADS, perPage=2, page=3)["paging"]
    assert (paging["totalPages"], paging["totalElements"], paging["pageStart"], paging["pageEnd"]) == (3, 5, 4, 4)
    messages = caller.get(f"{THREADS}/messages", threadIds=thread["id"])["records"]
    assert [message["text"] for message in messages] == ["Is anybody there?", "How can we help?"]
    ids = [messages[1]["id"]]
    assert caller.get(f"{THREADS}/messages", messageIds=ids)["records"] == messages[1:]
    caller("DELETE", f"{THREADS}/messages", json={"ids": ids})
    assert caller.get(f"{THREADS}/messages", messageIds=ids)["records"] == []
    (deleted,) = caller.get(f"{THREADS}/messages", messageIds=ids, availability="Deleted")["records"]
    assert deleted["id"] == ids[0]
    caller.error("DELETE", f"{THREADS}/messages", 404, json={"ids": [messages[0]["id"], ids[0]]})
    assert caller.get(f"{THREADS}/messages", messageIds=messages[0]["id"])["records"], "all are deleted, or none"
    notes = caller.get(f"{THREADS}/notes")["records"]
    assert caller.get(f"{THREADS}/notes", noteIds=notes[0]["id"])["records"] == notes[:1]


def test_notes_are_changed_by_their_author(sandbox: Sandbox, caller: Caller) -> None:
    thread = send(caller)["threadId"]
    note = caller("POST", f"{THREADS}/notes", json={"threadId": thread, "text": "mine"}).json()
    assert note["author"]["extensionId"] == sandbox.extension_id
    other = Caller(sandbox).login(sandbox.jwt_of("102"))
    other.error("PATCH", f"{THREADS}/notes/{note['id']}", 403, json={"text": "x"})
    other.error("DELETE", f"{THREADS}/notes", 403, json={"ids": [note["id"]]})
    caller.error("PATCH", f"{THREADS}/notes/none", 404, json={"text": "x"})
    caller("POST", f"{THREADS}/{thread}/resolve")
    caller.error("PATCH", f"{THREADS}/notes/{note['id']}", 400, json={"text": "x"})


def test_files_are_given_back(sandbox: Sandbox, caller: Caller) -> None:
    main = sandbox.accounts[0].main_number
    metadata = {"from": {"phoneNumber": main}, "to": [{"phoneNumber": GUEST}], "text": "Look"}
    files = [
        ("metadata", (None, json.dumps(metadata), "application/json")),
        ("attachments", ("one.png", b"\x89PNG", "image/png")),
        ("attachments", ("two.txt", b"two", "text/plain")),
    ]
    message = caller("POST", f"{THREADS}/messages", files=files).json()
    one, two = message["attachments"]
    assert (one["filename"], one["size"], two["contentType"]) == ("one.png", 4, "text/plain")
    assert one["contentUri"].startswith(f"{sandbox.server}{THREADS.replace('~', sandbox.account_id)}/messages/")
    answer = caller("GET", one["contentUri"])
    assert (answer.content, answer.headers["content-type"]) == (b"\x89PNG", "image/png")
    caller.error("GET", f"{THREADS}/messages/{message['id']}/content/none", 404)
    caller.error("GET", f"{THREADS}/messages/none/content/{one['id']}", 404)


def test_accounts_have_threads_of_their_own() -> None:
    with Sandbox(seed=1, accounts=2) as sandbox:
        second = sandbox.accounts[1]
        here, there = Caller(sandbox).login(), Caller(sandbox).login(sandbox.jwt_of(second.extensions["101"]))
        copy = Copy(there, "entries/sync", scope="Accessible")
        thread = send(here)["threadId"]
        assert copy.news() == []
        there.error("GET", f"{THREADS}/{thread}", 404)
        error = here.error(
            "POST", f"{THREADS}/{thread}/assign", 404, json={"assignee": {"extensionId": second.extensions["101"]}}
        )
        assert error["errors"][0]["parameterName"] == "assignee.extensionId"
        send(here, to=second.main_number)
        assert copy.kinds() == ["ThreadCreatedHint", "AliveMessage"]
