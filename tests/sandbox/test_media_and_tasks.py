"""Range requests, access tokens in the query, and tasks that progress with the clock."""

from __future__ import annotations

import io
import json
import re
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from rcext.sandbox._operations import catalog
from tests import plain_http

from .conftest import stopped_time

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcext.sandbox import Sandbox

    from .conftest import Caller

ACCOUNT = "/restapi/v1.0/account/~"
ME = f"{ACCOUNT}/extension/~"


def fax(sandbox: Sandbox, caller: Caller) -> str:
    id = sandbox.incoming_fax()
    message = caller.get(f"{ME}/message-store/{id}")
    return f"{ME}/message-store/{id}/content/{message['attachments'][0]['id']}"


@pytest.mark.parametrize(
    ("header", "first", "last"),
    [("bytes=0-9", 0, 9), ("bytes=5-", 5, None), ("bytes=-7", -7, None), ("bytes=0-999999", 0, None)],
)
def test_ranges(sandbox: Sandbox, caller: Caller, header: str, first: int, last: int | None) -> None:
    path = fax(sandbox, caller)
    whole = caller("GET", path)
    assert (whole.status_code, whole.headers["accept-ranges"]) == (200, "bytes")
    part = caller("GET", path, headers={"Range": header})
    size = len(whole.content)
    start = first % size
    end = size - 1 if last is None else last
    assert part.status_code == 206
    assert part.headers["content-range"] == f"bytes {start}-{end}/{size}"
    assert part.content == whole.content[start : end + 1]


def media(sandbox: Sandbox, caller: Caller) -> dict[str, str]:
    """Return an address for each operation that names its file if asked."""
    sandbox.incoming_call().answer()
    message = sandbox.incoming_voicemail()
    voicemail = caller.get(f"{ME}/message-store/{message}")
    call = next(one for one in caller.get(f"{ME}/call-log", perPage="1000")["records"] if "recording" in one)
    image = ("a.png", b"a picture", "image/png")
    assert caller("POST", f"{ME}/profile-image", files={"image": image}).is_success
    greeting = caller("POST", f"{ACCOUNT}/greeting", data={"type": "Company", "answeringRuleId": "business-hours-rule"},
                      files={"binary": ("a.mp3", b"a sound", "audio/mpeg")}).json()  # fmt: skip
    prompt = caller("POST", f"{ACCOUNT}/ivr-prompts", data={"name": "menu"},
                    files={"attachment": ("a.wav", b"a sound", "audio/wav")}).json()  # fmt: skip
    thread = caller.get(f"{ACCOUNT}/message-threads/messages")["records"]
    attached, file = next((one["id"], one["attachments"][0]["id"]) for one in thread if one.get("attachments"))
    return {
        "readMessageContent": f"{ME}/message-store/{message}/content/{voicemail['attachments'][0]['id']}",
        "readCallRecordingContent": call["recording"]["contentUri"],
        "readScaledProfileImage": f"{ME}/profile-image/90x90",
        "readGreetingContent": f"{ME}/greeting/{greeting['id']}/content",
        "readAccountGreetingContent": f"{ACCOUNT}/greeting/{greeting['id']}/content",
        "readIVRPromptContent": f"{ACCOUNT}/ivr-prompts/{prompt['id']}/content",
        "mthReadMessageContent": f"{ACCOUNT}/message-threads/messages/{attached}/content/{file}",
    }


def test_every_media_answer_names_its_file_if_asked(sandbox: Sandbox, caller: Caller) -> None:
    named = {
        operation.id
        for operation in catalog().operations.values()
        if any(parameter.name == "contentDisposition" for parameter in operation.parameters)
    }
    addresses = media(sandbox, caller)
    assert set(addresses) == named
    for name, path in addresses.items():
        query = {"contentDisposition": "Attachment", "contentDispositionFilename": "my file.bin"}
        answer = caller("GET", path, params=query)
        assert answer.headers["content-disposition"] == 'attachment; filename="my file.bin"', (name, answer.text)
        inline = caller("GET", path, params={"contentDisposition": "Inline"})
        assert re.fullmatch(r'inline; filename=".+\.\w+"', inline.headers["content-disposition"]), name
        assert caller("GET", path, headers={"Range": "bytes=0-3"}).status_code == 206, name


@pytest.mark.parametrize("header", ["bytes=999999-", "bytes=999999-1000000", "bytes=-0"])
def test_ranges_outside_of_the_content(sandbox: Sandbox, caller: Caller, header: str) -> None:
    path = fax(sandbox, caller)
    size = len(caller("GET", path).content)
    refused = caller("GET", path, headers={"Range": header})
    assert (refused.status_code, refused.headers["content-range"]) == (416, f"bytes */{size}")
    assert refused.json()["errors"][0]["errorCode"] == "CMN-107"


@pytest.mark.parametrize("header", ["bytes=0-1,4-5", "lines=0-1", "bytes=5-2", "bytes=-", "bytes=a-b", ""])
def test_other_ranges_give_the_whole_content(sandbox: Sandbox, caller: Caller, header: str) -> None:
    path = fax(sandbox, caller)
    answer = caller("GET", path, headers={"Range": header})
    assert (answer.status_code, answer.content) == (200, caller("GET", path).content)


def test_access_token_in_the_query(sandbox: Sandbox, caller: Caller) -> None:
    path, token = fax(sandbox, caller), caller.tokens["access_token"]
    with plain_http.Client(base_url=sandbox.server) as http:
        assert http.get(path, params={"access_token": token}).status_code == 200
        assert http.get(path, params={"access_token": "wrong"}).status_code == 401
        assert http.get(path).status_code == 401
        assert http.get(ME, params={"access_token": token}).status_code == 401, "media only"


@pytest.fixture
def stopped() -> Iterator[None]:
    with stopped_time():
        yield


def statuses(sandbox: Sandbox, read: Any) -> list[str]:
    found = [read()["status"]]
    for _ in range(2):
        sandbox.clock.advance(1)
        found.append(read()["status"])
    return found


PROGRESS = ["Accepted", "InProgress", "Completed"]


@pytest.mark.usefixtures("stopped")
def test_message_report(sandbox: Sandbox, caller: Caller) -> None:
    sandbox.incoming_sms(text="in the report")
    head = {"from": {"phoneNumber": sandbox.phone_number}, "to": [{"phoneNumber": "+14155551001"}], "text": "x"}
    files = {"json": ("request.json", json.dumps(head), "application/json"), "a": ("a.png", b"png", "image/png")}
    sent = caller("POST", "~/mms", files=files).json()
    made = caller("POST", f"{ACCOUNT}/message-store-report", json={})
    assert made.status_code == 202
    path = f"{ACCOUNT}/message-store-report/{made.json()['id']}"
    assert caller.get(f"{path}/archive") == {"records": []}
    assert statuses(sandbox, lambda: caller.get(path)) == PROGRESS
    (record,) = caller.get(f"{path}/archive")["records"]
    answer = caller.http.get(record["uri"])
    assert (answer.headers["content-type"], len(answer.content)) == ("application/zip", record["size"])
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        messages = json.loads(archive.read("messages.json"))
        rows = archive.read("messages.csv").decode().splitlines()
        media = sent["attachments"][1]["id"]
        assert archive.read(f"media/{sent['id']}/{media}.png") == b"png"
    assert "in the report" in {message["subject"] for message in messages}
    assert len(rows) == len(messages) + 1
    with plain_http.Client() as http:
        assert http.get(record["uri"]).status_code == 401
        assert http.get(record["uri"], params={"access_token": caller.tokens["access_token"]}).status_code == 200
        assert caller.http.get(record["uri"].replace(made.json()["id"], "other")).status_code == 404


@pytest.mark.usefixtures("stopped")
def test_chat_export(sandbox: Sandbox, caller: Caller) -> None:
    chat = caller.get("/team-messaging/v1/teams")["records"][0]["id"]
    caller("POST", f"/team-messaging/v1/chats/{chat}/posts", json={"text": "exported"})
    made = caller("POST", "/team-messaging/v1/data-export", json={"chatIds": [chat]})
    assert made.status_code == 202
    path = f"/team-messaging/v1/data-export/{made.json()['id']}"
    assert statuses(sandbox, lambda: caller.get(path)) == PROGRESS
    (dataset,) = caller.get(path)["datasets"]
    with zipfile.ZipFile(io.BytesIO(caller.http.get(dataset["uri"]).content)) as archive:
        assert "exported" in {post["text"] for post in json.loads(archive.read("posts.json"))}
    assert caller.get("/team-messaging/v1/data-export")["tasks"][0]["id"] == made.json()["id"]


def test_contact_upload(sandbox: Sandbox, caller: Caller) -> None:
    body = {"records": [{"extensionId": sandbox.extension_id, "contacts": [{"firstName": "Zoe", "lastName": "Z"}]}]}
    made = caller("POST", f"{ACCOUNT}/address-book-bulk-upload", json=body).json()
    path = f"{ACCOUNT}/address-book-bulk-upload/tasks/{made['id']}"
    before = caller.get(f"{ME}/address-book/contact")["paging"]["totalElements"]
    assert statuses(sandbox, lambda: caller.get(path)) == PROGRESS
    after = caller.get(f"{ME}/address-book/contact", startsWith="Zoe")
    assert after["records"][0]["lastName"] == "Z"
    assert caller.get(f"{ME}/address-book/contact")["paging"]["totalElements"] == before + 1


def test_extension_update(sandbox: Sandbox, caller: Caller) -> None:
    other = sandbox.extensions["102"]
    body = {"records": [{"id": other, "contact": {"department": "Sales"}}, {"id": "1"}]}
    made = caller("POST", f"{ACCOUNT}/extension-bulk-update", json=body).json()
    path = f"{ACCOUNT}/extension-bulk-update/tasks/{made['id']}"
    assert statuses(sandbox, lambda: caller.get(path)) == PROGRESS
    assert caller.get(f"{ACCOUNT}/extension/{other}")["contact"]["department"] == "Sales"
    assert caller.get(path)["result"]["errors"][0]["errorCode"] == "CMN-102"


def test_switches(sandbox: Sandbox, caller: Caller) -> None:
    base = f"{ACCOUNT}/emergency-address-auto-update"
    made = caller("POST", f"{base}/switches-bulk-create", json={"records": [{"chassisId": "00:11", "port": "1"}]})
    task = made.json()["task"][0]["id"]
    assert statuses(sandbox, lambda: caller.get(f"{base}/tasks/{task}")) == PROGRESS
    (record,) = caller.get(f"{base}/tasks/{task}")["result"]["records"]
    assert caller.get(f"{base}/switches/{record['id']}")["chassisId"] == "00:11"


def test_links_resolve(sandbox: Sandbox, caller: Caller) -> None:
    """Join links and other generated addresses are addresses of the sandbox, and it answers them."""
    bridge = caller("POST", "/rcvideo/v2/account/~/extension/~/bridges", json={"name": "Daily"}).json()
    link = bridge["discovery"]["web"]
    assert link.startswith(f"{sandbox.server}/")
    with plain_http.Client() as http:
        assert http.get(link).status_code == 200
        assert http.post(link).status_code == 404
