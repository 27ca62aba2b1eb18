from __future__ import annotations

import json
from email.parser import BytesParser
from typing import TYPE_CHECKING, Any

import pytest

from .conftest import Caller

if TYPE_CHECKING:
    from rcext.sandbox import Sandbox

MULTIPART_JSON = "application/vnd.ringcentral.multipart+json"


def sms(sandbox: Sandbox, *to: str, text: str = "Hello") -> dict[str, Any]:
    numbers = [{"phoneNumber": number} for number in to or ("+14155551001",)]
    return {"from": {"phoneNumber": sandbox.phone_number}, "to": numbers, "text": text}


def parts_of(answer: Any) -> list[Any]:
    """Return the parts of a multipart answer, read by the standard library."""
    head = f"Content-Type: {answer.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser().parsebytes(head + answer.content)
    assert message.is_multipart()
    payload: Any = message.get_payload()
    return [json.loads(part.get_payload(decode=True) or b"null") for part in payload]


def test_an_sms_is_sent_and_delivered(sandbox: Sandbox, caller: Caller) -> None:
    sent = caller("POST", "~/sms", json=sms(sandbox, text="Wörld ☎")).json()
    assert (sent["messageStatus"], sent["direction"], sent["subject"]) == ("Queued", "Outbound", "Wörld ☎")
    sandbox.clock.advance(2)
    message = caller.get(f"~/message-store/{sent['id']}")
    assert message["messageStatus"] == "Delivered"
    assert caller.get("~/message-store", messageType="SMS")["records"][0]["id"] == sent["id"]
    content = caller("GET", f"~/message-store/{sent['id']}/content/{message['attachments'][0]['id']}")
    assert content.text == "Wörld ☎"
    assert content.headers["content-type"].startswith("text/plain")


def test_an_sms_to_a_colleague_arrives(sandbox: Sandbox, caller: Caller) -> None:
    other = Caller(sandbox).login(sandbox.jwt_of("102"))
    number = other.get("~/phone-number")["records"][-1]["phoneNumber"]
    caller("POST", "~/sms", json=sms(sandbox, number, text="ping"))
    received = other.get("~/message-store")["records"][0]
    assert (received["subject"], received["direction"], received["readStatus"]) == ("ping", "Inbound", "Unread")
    assert received["from"]["phoneNumber"] == sandbox.phone_number


@pytest.mark.parametrize(
    ("change", "status", "code", "parameter"),
    [
        ({"to": []}, 400, "MSG-219", "to"),
        ({"to": [{"phoneNumber": "x"}]}, 400, "CMN-101", "to[0].phoneNumber"),
        ({"text": "x" * 1001}, 400, "CMN-101", "text"),
        ({"text": 5}, 400, "CMN-101", "text"),
        ({"from": {"phoneNumber": "+19995550000"}}, 403, "MSG-304", None),
    ],
)
def test_refused_sms(
    sandbox: Sandbox, caller: Caller, change: dict[str, Any], status: int, code: str, parameter: str | None
) -> None:
    refused = caller.error("POST", "~/sms", status, json={**sms(sandbox), **change})
    assert (refused["errors"][0]["errorCode"], refused.get("parameterName")) == (code, parameter)
    assert refused["errorCode"] == ("FeatureNotAvailable" if status == 403 else "InvalidParameter")


def test_all_errors_of_an_sms_at_once(caller: Caller) -> None:
    refused = caller.error("POST", "~/sms", 400, json={"to": []})
    assert [entry["errorCode"] for entry in refused["errors"]] == ["MSG-219", "MSG-221", "MSG-224"]
    assert (refused["errorCode"], refused["parameterName"]) == ("InvalidParameter", "to")


@pytest.mark.parametrize("subtype", ["form-data", "mixed"])
def test_mms_keeps_its_attachment(sandbox: Sandbox, caller: Caller, subtype: str) -> None:
    body = json.dumps(sms(sandbox)).encode()
    picture = bytes(range(256))
    names = 'name="request.json"; filename="request.json"', 'name="attachment"; filename="a b.png"'
    lines = [
        *(
            b"--x1",
            f"Content-Disposition: {subtype}; {names[0]}".encode(),
            b"Content-Type: application/json",
            b"",
            body,
        ),
        *(b"--x1", f"Content-Disposition: {subtype}; {names[1]}".encode(), b"Content-Type: image/png", b"", picture),
        *(b"--x1--", b""),
    ]
    headers = {"Content-Type": f"multipart/{subtype}; boundary=x1"}
    sent = caller("POST", "~/sms", content=b"\r\n".join(lines), headers=headers)
    assert sent.status_code == 200, sent.text
    attachment = sent.json()["attachments"][1]
    assert (attachment["type"], attachment["contentType"]) == ("MmsAttachment", "image/png")
    content = caller("GET", f"~/message-store/{sent.json()['id']}/content/{attachment['id']}")
    assert (content.content, content.headers["content-type"]) == (picture, "image/png")


def test_broken_multipart(caller: Caller) -> None:
    headers = {"Content-Type": "multipart/form-data; boundary=abc"}
    body = b'--abc\r\nContent-Disposition: form-data; name="x"\r\n\r\nvalue'
    assert caller.error("POST", "~/fax", 400, content=body, headers=headers)["parameterName"] == "body"
    headers = {"Content-Type": "multipart/form-data"}
    assert caller.error("POST", "~/fax", 400, content=body, headers=headers)["parameterName"] == "Content-Type"


def test_fax(sandbox: Sandbox, caller: Caller) -> None:
    body = json.dumps({"to": [{"phoneNumber": "+14155551001"}], "faxResolution": "Low"}).encode()
    files: Any = [
        ("request.json", (None, body, "application/json")),
        ("attachment", ("letter.txt", b"Dear Sir", "text/plain")),
    ]
    sent = caller("POST", "~/fax", files=files)
    assert sent.status_code == 200, sent.text
    fax = sent.json()
    assert (fax["type"], fax["faxResolution"], fax["messageStatus"]) == ("Fax", "Low", "Queued")
    sandbox.clock.advance(2)
    message = caller.get(f"~/message-store/{fax['id']}")
    assert message["messageStatus"] == "Sent"
    rendered, source = (caller("GET", entry["uri"].removeprefix(sandbox.server)) for entry in message["attachments"])
    assert rendered.headers["content-type"] == "application/pdf"
    assert rendered.content.startswith(b"%PDF-")
    assert rendered.content.rstrip().endswith(b"%%EOF")
    assert source.content == b"Dear Sir"
    again = caller("POST", "~/fax", json={"originalMessageId": str(fax["id"])})
    assert again.status_code == 200
    assert again.json()["id"] != fax["id"]
    assert caller.error("POST", "~/fax", 404, json={"originalMessageId": "1"})["parameterName"] == "originalMessageId"


def test_pager(sandbox: Sandbox, caller: Caller) -> None:
    body = {"to": [{"extensionNumber": "103"}], "text": "Lunch?"}
    assert caller("POST", "~/company-pager", json=body).status_code == 200
    received = Caller(sandbox).login(sandbox.jwt_of("103")).get("~/message-store", messageType="Pager")["records"][0]
    assert received["subject"] == "Lunch?"


def test_incoming_events(sandbox: Sandbox, caller: Caller) -> None:
    ids = [sandbox.incoming_sms(text="in"), sandbox.incoming_voicemail(), sandbox.incoming_fax()]
    kinds = {record["id"]: record["type"] for record in caller.get("~/message-store", perPage=3)["records"]}
    assert {id: kinds[id] for id in ids} == dict(zip(ids, ("SMS", "VoiceMail", "Fax"), strict=True))


def test_read_status_and_deletion(sandbox: Sandbox, caller: Caller) -> None:
    id = sandbox.incoming_sms()
    changed = caller("PUT", f"~/message-store/{id}", json={"readStatus": "Read"})
    assert changed.json()["readStatus"] == "Read"
    assert caller.get("~/message-store", readStatus="Unread")["records"][0]["id"] != id
    assert caller("DELETE", f"~/message-store/{id}").status_code == 204
    assert caller.get(f"~/message-store/{id}")["availability"] == "Deleted"
    assert id not in [record["id"] for record in caller.get("~/message-store")["records"]]
    assert caller("DELETE", f"~/message-store/{id}", params={"purge": "true"}).status_code == 204
    assert caller.error("GET", f"~/message-store/{id}", 404)["parameterName"] == "messageId"


def test_batch_of_messages(sandbox: Sandbox, caller: Caller) -> None:
    first, second = sandbox.incoming_sms(text="one"), sandbox.incoming_sms(text="two")
    answer = caller("GET", f"~/message-store/{first},7,{second}")
    assert answer.status_code == 207
    summary, *bodies = parts_of(answer)
    assert [entry["status"] for entry in summary["response"]] == [200, 404, 200]
    base = f"{sandbox.server}/restapi/v1.0/account/~/extension/~/message-store"
    assert [entry["href"] for entry in summary["response"]] == [f"{base}/{id}" for id in (first, 7, second)]
    assert [body.get("subject", body.get("errorCode")) for body in bodies] == ["one", "InvalidParameter", "two"]
    answer = caller("GET", f"~/message-store/{first},7", headers={"Accept": MULTIPART_JSON})
    assert answer.headers["content-type"] == MULTIPART_JSON
    assert [(entry["resourceId"], entry["status"]) for entry in answer.json()] == [(str(first), 200), ("7", 404)]
    many = ",".join(str(number) for number in range(51))
    assert caller.error("GET", f"~/message-store/{many}", 400)["parameterName"] == "messageId"


def test_batch_changes(sandbox: Sandbox, caller: Caller) -> None:
    first, second = sandbox.incoming_sms(), sandbox.incoming_sms()
    body = [{"body": {"readStatus": "Read"}}, {"body": {"readStatus": "Unread"}}]
    answer = caller(
        "PUT",
        f"~/message-store/{first},{second}",
        content=json.dumps(body),
        headers={"Content-Type": MULTIPART_JSON, "Accept": MULTIPART_JSON},
    )
    assert answer.status_code == 207, answer.text
    assert [entry["body"]["readStatus"] for entry in answer.json()] == ["Read", "Unread"]
    mixed = b"".join(
        b'--x\r\nContent-Type: application/json\r\n\r\n{"readStatus":"%s"}\r\n' % status
        for status in (b"Unread", b"Read")
    )
    headers = {"Content-Type": "multipart/mixed; boundary=x"}
    answer = caller("PUT", f"~/message-store/{first},{second}", content=mixed + b"--x--\r\n", headers=headers)
    assert [part["readStatus"] for part in parts_of(answer)[1:]] == ["Unread", "Read"]


def test_batch_deletion(sandbox: Sandbox, caller: Caller) -> None:
    first, second, third = (sandbox.incoming_sms() for _ in range(3))
    answer = caller("DELETE", f"~/message-store/{first},{second}")
    assert (answer.status_code, answer.content) == (204, b"")
    answer = caller("DELETE", f"~/message-store/{third},7")
    assert answer.status_code == 207
    assert [entry["status"] for entry in parts_of(answer)[0]["response"]] == [200, 404]


def test_batch_of_presences(sandbox: Sandbox, caller: Caller) -> None:
    ids = f"{sandbox.extensions['101']},{sandbox.extensions['102']},1"
    for what in ("/presence", ""):
        answer = caller("GET", f"/restapi/v1.0/account/~/extension/{ids}{what}")
        assert [entry["status"] for entry in parts_of(answer)[0]["response"]] == [200, 200, 404]


def test_message_sync(sandbox: Sandbox, caller: Caller) -> None:
    full = caller.get("~/message-sync", syncType="FSync", recordCount=5)
    assert (len(full["records"]), full["syncInfo"]["olderRecordsExist"]) == (5, True)
    token = full["syncInfo"]["syncToken"]
    id = sandbox.incoming_sms(text="new")
    new = caller.get("~/message-sync", syncType="ISync", syncToken=token)
    assert [record["id"] for record in new["records"]] == [id]
    caller("PUT", f"~/message-store/{id}", json={"readStatus": "Read"})
    changed = caller.get("~/message-sync", syncType="ISync", syncToken=new["syncInfo"]["syncToken"])
    assert [record["readStatus"] for record in changed["records"]] == ["Read"]
    sandbox.expire_sync_token(token)
    refused = caller.error("GET", "~/message-sync", 400, params={"syncType": "ISync", "syncToken": token})
    assert refused["errors"][0]["errorCode"] == "MSG-333"


def test_contacts(caller: Caller) -> None:
    base = "~/address-book/contact"
    sync = caller.get("~/address-book-sync", syncType="FSync")
    assert len(sync["records"]) == 24
    made = caller("POST", base, json={"firstName": "Zoë", "businessPhone": "+14155550123"}).json()
    assert (made["firstName"], made["availability"]) == ("Zoë", "Alive")
    page = caller.get(base, sortBy="FirstName", perPage=10)
    assert (page["paging"]["totalElements"], page["paging"]["totalPages"]) == (25, 3)
    assert caller.get(base, startsWith="zo")["records"] == [made]
    assert caller.get(base, phoneNumber="+14155550123")["records"] == [made]
    item = f"{base}/{made['id']}"
    assert caller("PATCH", item, json={"company": "Aster"}).json() == {**made, "company": "Aster"}
    assert "company" not in caller("PUT", item, json={"firstName": "Zoe"}).json()
    changes = caller.get("~/address-book-sync", syncType="ISync", syncToken=sync["syncInfo"]["syncToken"])
    assert [record["id"] for record in changes["records"]] == [made["id"]]
    assert caller("DELETE", item).status_code == 204
    assert caller("GET", item).status_code == 404
    gone = caller.get("~/address-book-sync", syncType="ISync", syncToken=changes["syncInfo"]["syncToken"])
    assert [(record["id"], record["availability"]) for record in gone["records"]] == [(made["id"], "Deleted")]
    assert caller.error("POST", base, 400, json={"email": 5})["parameterName"] == "email"
