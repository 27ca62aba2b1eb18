"""A session with known values is recorded: none of them is in the file, and the file replays."""

from __future__ import annotations

import json
from importlib import import_module
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote, quote_plus, urlencode

import pytest

from rcext import RingCentral
from tests.conftest import shown_secrets

from .conftest import REPLAY
from .recorder import make_recorder
from .scrub import Leak, Scrubber, kind_of

if TYPE_CHECKING:
    from pathlib import Path

    from rcext.sandbox import Sandbox

CONTACT = {
    "firstName": "Zebediah",
    "lastName": "Quackenbush",
    "company": "Quackenbush & Sons Ltd",
    "email": "zeb@quackenbush.example",
    "homePhone": "+14155557391",
    "businessAddress": {"street": "17 Xylophone Alley", "city": "Walla Walla", "zip": "99362", "state": "WA"},
    "notes": "prefers the blue door",
}


def use(rc: RingCentral, phone: str) -> list[Any]:
    """Read, write, search and repeat ids: in URLs, in bodies and in a batch."""
    me = rc.platform.get("/account/~/extension/~").json()
    made = rc.platform.post("/account/~/extension/~/address-book/contact", json=CONTACT).json()
    same = rc.platform.get(f"/account/~/extension/{me['id']}/address-book/contact/{made['id']}").json()
    found = {"phoneNumber": made["homePhone"]}
    page = rc.platform.get("/account/~/extension/~/address-book/contact", query=found).json()
    body = {"from": {"phoneNumber": phone}, "to": [{"phoneNumber": CONTACT["homePhone"]}], "text": "meet Zebediah"}
    sent = rc.platform.post("/account/~/extension/~/sms", json=body).json()
    calls = rc.api.call_log.read_user_call_log(per_page=2)
    batch = rc.api.call_log.read_user_call_record(call_record_id=[str(call.id) for call in calls.records])
    ids = [item.value.id for item in batch.successes() if item.value]
    assert ids == [call.id for call in calls.records]
    assert same["id"] == made["id"]
    return [me, made, same, page, sent, [call.to_dict() for call in calls.records]]


def strings(value: Any, field: str = "") -> set[str]:
    """Return the values of personal fields, in any depth."""
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        return {found for name, one in fields.items() for found in strings(one, name)}
    if isinstance(value, list):
        return {found for one in cast("list[object]", value) for found in strings(one, field)}
    known = ("id", "phoneNumber", "name", "firstName", "lastName", "email", "sessionId", "homePhone", "street", "city")
    return {str(value)} if field in known and len(str(value)) >= 5 else set()


def test_a_recorded_session_has_no_known_value_and_replays(sb: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "session.yaml"
    secrets = [sb.client_id, sb.client_secret, sb.jwt]
    with (
        make_recorder(secrets).use_cassette(str(file), record_mode="all"),
        RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc,
    ):
        values = use(rc, sb.phone_number)
    text = " ".join(file.read_text(encoding="utf-8").split())
    known = strings(values) | set(secrets) | strings(CONTACT) | {"Quackenbush", "Zebediah", "99362", "blue door"}
    assert len(known) > 20
    assert {sb.phone_number, sb.server.rpartition(":")[2]} & set(text.split()) == set()
    for value in known | {sb.server}:
        for form in (value, quote(value, safe=""), json.dumps(value)[1:-1]):
            assert form not in text, value
    assert shown_secrets(text) == []
    assert "Bearer" not in text
    assert "Basic " not in text
    with (
        make_recorder().use_cassette(str(file), record_mode="none", allow_playback_repeats=False),
        RingCentral(REPLAY["server"], "cassette", "x", jwt="x") as rc,
    ):
        assert len(use(rc, "+19995550000")) == len(values)  # ids and numbers in URLs come from scrubbed responses


def request(uri: str, body: bytes | None = None, content_type: str = "application/json") -> Any:
    made: Any = import_module("vcr.request")
    return made.Request(
        "POST" if body else "GET", uri, body, {"Content-Type": content_type, "Authorization": "Bearer abc"}
    )


def response(body: bytes, content_type: str = "application/json", **headers: str) -> dict[str, Any]:
    return {
        "status": {"code": 200, "message": "OK"},
        "headers": {"Content-Type": [content_type], **{name: [value] for name, value in headers.items()}},
        "body": {"string": body},
    }


def scrubbed(one: Any, other: dict[str, Any]) -> tuple[Any, Any, str]:
    scrubber = Scrubber()
    scrubber.scrub([one], [other])
    text = f"{one.uri} {one.headers} {one.body!r} {other!r}"
    scrubber.check(text)
    body = other["body"]["string"]
    return one, json.loads(body) if body.startswith(b"{") else body, text


def test_one_value_has_one_replacement_in_url_header_and_body() -> None:
    one = request(
        "https://platform.ringcentral.com/restapi/v1.0/account/400123456/extension/62000777?phoneNumber=%2B14155550000"
    )
    other = response(
        b'{"id":62000777,"uri":"https://platform.ringcentral.com/restapi/v1.0/account/400123456/extension/62000777",'
        b'"phoneNumber":"+14155550000","message":"no extension 62000777"}',
        Location="https://media.ringcentral.com/restapi/v1.0/account/400123456",
    )
    one, body, text = scrubbed(one, other)
    assert "62000777" not in text
    assert "400123456" not in text
    assert "4155550000" not in text
    assert "ringcentral.com" not in text
    assert isinstance(body["id"], int)
    assert one.uri.partition("?")[0] == body["uri"]
    assert f"/extension/{body['id']}?" in one.uri
    assert body["message"] == f"no extension {body['id']}"
    account = body["uri"].split("/account/")[1].split("/")[0]
    assert other["headers"]["Location"] == [f"http://127.0.0.1:9/restapi/v1.0/account/{account}"]
    assert "Authorization" not in one.headers


def test_a_short_extension_number_is_replaced_in_its_field_only() -> None:
    _one, body, _text = scrubbed(
        request("http://127.0.0.1:80/x"), response(b'{"extensionNumber":"101","paging":{"pageEnd":101}}')
    )
    assert body["extensionNumber"] != "101"
    assert body["paging"] == {"pageEnd": 101}


def test_form_fields_and_tokens() -> None:
    form = b"grant_type=authorization_code&code=U0pDMTFQMDFQQVMwMHx&client_id=my-client-id&password=hunter22"
    one, body, text = scrubbed(
        request("http://127.0.0.1:80/restapi/oauth/token", form, "application/x-www-form-urlencoded"),
        response(b'{"access_token":"U0pDMTFQsecret1","refresh_token":"U0pDMTFQsecret2","owner_id":"62000777"}'),
    )
    assert b"grant_type=authorization_code" in one.body
    for secret in ("U0pDMTFQ", "my-client-id", "hunter22", "62000777"):
        assert secret not in text
    assert body["access_token"] != body["refresh_token"]


def test_parts_of_a_multipart_body() -> None:
    parts = (
        b"--b\r\nContent-Type: application/json\r\n\r\n"
        b'{"response":[{"href":"https://platform.ringcentral.com/restapi/v1.0/account/400123456/extension/62000777",'
        b'"status":200}]}\r\n--b\r\nContent-Type: application/json\r\n\r\n'
        b'{"id":62000777,"contact":{"firstName":"Zebediah","email":"zeb@quackenbush.example"}}\r\n--b--\r\n'
    )
    _one, body, text = scrubbed(request("http://127.0.0.1:80/x"), response(parts, "multipart/mixed; boundary=b"))
    assert body.count(b"--b") == 3
    for value in ("62000777", "Zebediah", "quackenbush"):
        assert value not in text


PRIVATE = {
    "phone": "+14155557391",
    "phone without a plus": "14155557391",
    "local phone": "4155557391",
    "formatted phone": "(415) 555-7392",
    "dotted phone": "415.555.7393",
    "foreign phone": "+44 20 7946 0958",
    "short local phone": "555-7394",
    "name": "Zebediah Quackenbush",
    "nickname": "Zebbie",
    "email": "zeb@quackenbush.example",
    "street": "17 Xylophone Alley",
    "city": "Walla Walla",
    "zip": "99362-1234",
    "state": "Washington",
    "country": "Absurdistan",
    "country code": "ABS",
    "birthday": "1971-03-04",
    "company": "Quackenbush & Sons Ltd",
    "file": "Zebediah's diagnosis.pdf",
    "web page": "https://quackenbush.example/~zeb",
    "address of a machine": "203.0.113.77",
    "hardware": "00:1A:2B:3C:4D:5E",
    "token": "U0pDMTFQMDFQQVMwMHxAAD",
    "jwt": "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
    "account": "400123456",
    "text": "the biopsy was fine",
    "unknown field": "allergic to penicillin",
}
FIELDS = {
    "phone": "phoneNumber",
    "phone without a plus": "e164",
    "local phone": "nationalNumber",
    "formatted phone": "formatted",
    "dotted phone": "callerId",
    "foreign phone": "mobilePhone",
    "short local phone": "subscriberNumber",
    "nickname": "nickName",
    "country code": "isoCode",
    "file": "fileName",
    "web page": "webPage",
    "address of a machine": "ipAddress",
    "hardware": "serial",
    "token": "access_token",
    "jwt": "assertion",
    "account": "accountId",
    "unknown field": "somethingNew",
}


@pytest.mark.parametrize("kind", PRIVATE)
def test_a_private_value_of_each_kind_is_removed_everywhere(kind: str) -> None:
    value, field = PRIVATE[kind], FIELDS.get(kind, kind)
    said = value if len(value) >= 5 else "it"  # shorter ones are removed from their fields only
    document = json.dumps({"records": [{field: value, "list": [value]}, {"message": f"refused: {said}."}]}).encode()
    form = urlencode({field: value, "message": f"for {said}"}).encode()
    parts = (
        f'--b\r\nContent-Disposition: form-data; name="json"\r\n\r\n{document.decode()}\r\n'
        f'--b\r\nContent-Disposition: form-data; name="to"\r\n\r\n{value}\r\n'
        f'--b\r\nContent-Disposition: form-data; name="a"; filename="{value}"\r\n'
        f"Content-Type: text/plain\r\n\r\nDear {value},\r\n\r\nfine.\r\n--b--\r\n"
    ).encode()
    query = urlencode({field: value})
    requests = [
        request(f"https://platform.ringcentral.com/restapi/v1.0/account/~/extension?{query}"),
        request("http://127.0.0.1:80/x", document),
        request("http://127.0.0.1:80/x", form, "application/x-www-form-urlencoded"),
        request("http://127.0.0.1:80/x", parts, "multipart/form-data; boundary=b"),
        request("http://127.0.0.1:80/x", f"Dear {value}".encode(), "text/plain"),
    ]
    disposition = {"Content-Disposition": f'attachment; filename="{value}"; size=3', "X-Name": value}
    responses = [
        response(document),
        response(parts, "multipart/mixed; boundary=b"),
        response(f"<p>{value}</p>".encode(), "text/html"),
        response(json.dumps(value).encode()),
        response(b"%PDF", "application/pdf", **disposition),
        response(b"%PDF", "application/pdf", **{"Content-Disposition": f"inline; filename*=UTF-8''{quote(value)}"}),
    ]
    scrubber = Scrubber()
    scrubber.scrub(requests, responses)
    texts = [f"{one.uri} {one.headers} " + (one.body or b"").decode() for one in requests]
    texts += [f"{one['headers']} " + one["body"]["string"].decode() for one in responses]
    for text in texts:
        for form_of_value in (value, quote(value, safe=""), quote_plus(value), json.dumps(value)[1:-1]):
            assert form_of_value not in text
        scrubber.check(text)
    assert json.loads(responses[0]["body"]["string"])["records"][1]["message"].startswith("refused: ")
    assert "for+" in texts[2]
    assert texts[3].count("--b") == 4


def test_the_forms_of_a_phone_number_have_one_replacement() -> None:
    forms = ["+14155557391", "14155557391", "4155557391", "(415) 555-7391", "415-555-7391"]
    _one, body, _text = scrubbed(
        request("http://127.0.0.1:80/x"), response(json.dumps({"phones": forms, "number": 4155557391}).encode())
    )
    assert body["phones"] == ["+19995550001", *["19995550001"] * 4]
    assert body["number"] == 19995550001


def test_what_is_not_private_is_kept() -> None:
    harmless = {
        "direction": "Inbound",
        "presenceStatus": "Available",
        "startTime": "2026-11-28T17:14:42.000Z",
        "hours": "09:30",
        "duration": 813,
        "size": 123456789,
        "cost": 0.25,
        "errorCode": "CMN-101",
        "final": True,
        "nothing": None,
    }
    _one, body, _text = scrubbed(request("http://127.0.0.1:80/x"), response(json.dumps(harmless).encode()))
    assert body == harmless


def test_numbers_in_private_fields_are_removed() -> None:
    _one, body, _text = scrubbed(
        request("http://127.0.0.1:80/x"), response(b'{"zip":99362,"pin":4711,"latitude":46.0646,"longitude":-118.343}')
    )
    assert body == {"zip": 0, "pin": 0, "latitude": 0.0, "longitude": 0.0}


def test_binary_content_is_removed() -> None:
    other = response(b"RIFF" + bytes(range(256)) * 8, "audio/wav")
    scrubbed(request("http://127.0.0.1:80/x"), other)
    assert set(other["body"]["string"]) == {0}
    assert other["headers"]["Content-Length"] == ["1024"]


def test_a_value_that_is_left_stops_the_recording() -> None:
    scrubber = Scrubber(["my-client-secret"])
    scrubber.scrub([], [])
    with pytest.raises(Leak, match="'token'") as caught:
        scrubber.check("x=my-client-secret")
    assert "my-client-secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        ("access_token", "token"),
        ("refresh_token", "token"),
        ("client_id", "token"),
        ("assertion", "token"),
        ("firstName", "name"),
        ("extensionId", "id"),
        ("owner_id", "id"),
        ("street", "place"),
        ("perPage", None),
        ("paid", None),
        ("startTime", None),
    ],
)
def test_kinds_of_fields(field: str, kind: str | None) -> None:
    assert kind_of(field) == kind
