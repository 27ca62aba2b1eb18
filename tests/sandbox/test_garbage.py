"""Malformed input: it is rejected with the platform's errors, and never answered with 500."""

from __future__ import annotations

import json
import socket
from typing import TYPE_CHECKING, Any

import pytest
from websockets.sync.client import connect

from rcext.sandbox import Sandbox
from rcext.sandbox._json import is_list, is_object
from rcext.sandbox._operations import catalog
from rcext.sandbox._routes.generic import extension_references
from tests import plain_http

from .conftest import EXTENSION, Caller
from .requests_of import Maker
from .test_operations import OAUTH, OPERATIONS, known_of, send

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.timeout(300)
DEEP = {"arrays": b"[" * 100_000, "objects": b'{"a":' * 50_000, "closed": b"[" * 500 + b"]" * 500}
NO_JSON = {
    **DEEP,
    "lone surrogate": b'{"text": "\\ud800", "name": "\\udfff"}',
    "lone surrogate alone": b'"\\ud800"',
    "name with a lone surrogate": b'{"\\ud800": 1}',
    "not a number": b'{"id": NaN}',
    "infinity": b"[-Infinity]",
    "more than a number": b'{"id": 1e999}',
    "a number without an end": b"9" * 5000,
    "bytes": b"\xff\xfe\x00",
    "another quote": b"{'a': 1}",
}


@pytest.fixture(scope="module")
def world() -> Iterator[tuple[Sandbox, Caller, Maker]]:
    with Sandbox(seed=1) as sandbox:
        caller = Caller(sandbox).login()
        yield sandbox, caller, Maker(known_of(sandbox, caller))


@pytest.mark.parametrize("kind", NO_JSON)
def test_malformed_json_bodies(world: tuple[Sandbox, Caller, Maker], kind: str) -> None:
    _, caller, maker = world
    wrong: list[str] = []
    count = 0
    place = list(NO_JSON).index(kind)
    for operation in OPERATIONS:
        media = next((name for name in operation.body or () if name.endswith("json")), None)
        if media is None or operation.id in OAUTH:
            continue
        count += 1
        if count % 3 != place % 3:
            continue  # an operation gets a third of the kinds
        prepared = maker.valid(operation)
        answer = caller(
            operation.method,
            prepared.path,
            params=prepared.query,
            headers={"Content-Type": media},
            content=NO_JSON[kind],
        )
        body = answer.json()
        scim = operation.path.startswith("/scim/")
        if answer.status_code != 400 or (not scim and body["errors"][0]["parameterName"] != "body"):
            wrong.append(f"{operation.id}: {answer.status_code} {answer.text[:200]}")
    assert count > 150
    assert not wrong, "\n".join(wrong)


def test_rejected_bodies_are_not_kept(sandbox: Sandbox, caller: Caller) -> None:
    """A half of a character once got into a contact, and no list of contacts could be written from then on."""
    answer = caller("POST", "~/address-book/contact", content=b'{"firstName": "\\ud800"}')
    assert answer.status_code == 415
    headers = {"Content-Type": "application/json"}
    answer = caller("POST", "~/address-book/contact", content=b'{"firstName": "\\ud800"}', headers=headers)
    assert (answer.status_code, answer.json()["errors"][0]["errorCode"]) == (400, "CMN-103")
    assert len(caller.get("~/address-book/contact")["records"]) == 24
    # A whole one, written in two halves, is text as any other.
    answer = caller("POST", "~/address-book/contact", content=b'{"firstName": "\\ud83d\\ude00"}', headers=headers)
    assert answer.json()["firstName"] == "\U0001f600"
    sandbox.incoming_sms(text="\ud800")
    assert caller.get("~/message-store")["records"][0]["subject"] == "\ud800", "the sandbox's own user may send it"


PARTS = {
    "no boundary": ("multipart/form-data", b"x"),
    "an empty boundary": ("multipart/form-data; boundary=", b"----"),
    "a boundary without an end": (f"multipart/form-data; boundary={'b' * 500}", b"--" + b"b" * 500 + b"--"),
    "a broken header": ("multipart/form-data; boundary=b", b'--b\r\nA: "\xff\r\n"\r\n\r\nx\r\n--b--'),
    "no parts": ("multipart/form-data; boundary=b", b"--b--"),
    **{
        f"deep {kind}": (
            "multipart/form-data; boundary=b",
            b'--b\r\nContent-Disposition: form-data; name="json"; filename="request.json"\r\n'
            b"Content-Type: application/json\r\n\r\n" + text + b"\r\n--b--\r\n",
        )
        for kind, text in NO_JSON.items()
    },
}


@pytest.mark.parametrize("kind", PARTS)
def test_malformed_multipart_bodies(world: tuple[Sandbox, Caller, Maker], kind: str) -> None:
    _, caller, maker = world
    media, content = PARTS[kind]
    for operation in OPERATIONS:
        if any(name.startswith("multipart/form-data") for name in operation.body or ()):
            path = maker.valid(operation).path
            answer = caller(operation.method, path, headers={"Content-Type": media}, content=content)
            expected = (400,) if kind != "no parts" else (400, 200, 204)
            assert answer.status_code in expected, f"{operation.id}: {answer.text[:300]}"


@pytest.mark.parametrize("media", ["text/\x01", "te\u00e4xt/plain", "a\x00b", ""])
def test_files_of_strange_types_are_given_back(caller: Caller, media: str) -> None:
    """A value that is not allowed in a header is replaced as a media type, so that the file can be returned."""
    body = (
        b'--b\r\nContent-Disposition: form-data; name="request.json"\r\nContent-Type: application/json\r\n\r\n'
        b'{"to": [{"phoneNumber": "+14155551001"}], "text": "x", "from": {"phoneNumber": "%s"}}\r\n'
        b'--b\r\nContent-Disposition: form-data; name="attachment"; filename="\xe2\x82\xac.txt"\r\n'
        b"Content-Type: %s\r\n\r\nwhat it holds\r\n--b--\r\n"
    ) % (caller.sandbox.phone_number.encode(), media.encode("latin-1"))
    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    sent = caller("POST", "~/mms", headers=headers, content=body)
    if sent.status_code == 400:  # the header was none at all
        return
    entry = sent.json()["attachments"][1]
    answer = caller("GET", entry["uri"])
    assert (answer.status_code, answer.content) == (200, b"what it holds")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a b.txt", 'inline; filename="a b.txt"'),
        ("\u20ac.txt", "inline; filename*=UTF-8''%E2%82%AC.txt"),
        ('"; x="', "inline; filename*=UTF-8''%22%3B%20x%3D%22"),
        ("a\r\nX-Evil: 1", "inline; filename*=UTF-8''a%0D%0AX-Evil%3A%201"),
    ],
)
def test_file_names_cannot_break_headers(caller: Caller, name: str, shown: str) -> None:
    message = caller.get("~/message-store", messageType="Fax", dateFrom="2020-01-01T00:00:00Z")["records"][0]
    query = {"contentDisposition": "Inline", "contentDispositionFilename": name}
    answer = caller("GET", message["attachments"][0]["uri"], params=query)
    assert answer.headers["content-disposition"] == shown
    assert "x-evil" not in answer.headers


@pytest.mark.parametrize("back", ["http://a/\r\nX-Evil: 1", "http://a/\u20ac", "http://a/ b", "\x00", ""])
def test_unknown_addresses(sandbox: Sandbox, back: str) -> None:
    query = {"response_type": "code", "client_id": sandbox.client_id, "redirect_uri": back, "prompt": "none"}
    answer = plain_http.get(f"{sandbox.server}/restapi/oauth/authorize", params=query)
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["parameterName"] == "redirect_uri"


MOMENTS = ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59-23:59"]


@pytest.mark.parametrize("moment", MOMENTS)
def test_the_first_and_the_last_moment(caller: Caller, moment: str) -> None:
    for path in ("~/message-sync", "~/message-store", "~/call-log", "~/call-log-sync"):
        for query in ({"dateFrom": moment}, {"dateTo": moment}, {"dateFrom": moment, "dateTo": moment}):
            answer = caller("GET", path, params=query)
            assert answer.status_code in (200, 400), answer.text
            token = answer.json().get("syncInfo", {}).get("syncToken")
            if token is not None:
                caller.get(path, syncType="ISync", syncToken=token)


DIGITS = ["9" * 400, "9" * 5000, "\u00b3", "\u0663", "-1", "1_000", "0x10", "nan", "inf"]


@pytest.mark.parametrize("digits", DIGITS)
def test_invalid_numbers(sandbox: Sandbox, caller: Caller, digits: str) -> None:
    account = "/restapi/v1.0/account/~"
    for path in (f"{account}/sms-registration-brands/1/campaigns/{digits}", f"~/message-store/{digits}"):
        assert caller("GET", path).status_code in (200, 400, 404)
    assert caller("GET", "~/call-log", params={"page": digits, "perPage": digits}).status_code == 400
    assert caller("GET", "~/address-book-sync", params={"pageId": digits}).status_code < 500
    pubnub = f"{sandbox.server}/v2/subscribe/k/c/0"
    answer = plain_http.get(pubnub, params={"tt": digits}, timeout=30) if digits != "\u0663" else None
    assert answer is None or (answer.status_code, answer.json()["error"]) == (400, True)
    assert plain_http.get(f"{sandbox.server}/v3/history/sub-key/k/channel/c", params={"end": digits}).status_code == 200
    assert plain_http.get(f"{sandbox.server}/sandbox/requests/{digits}").status_code == 404


ADDRESSES = [
    "",
    "x",
    "ftp://a/",
    "//a",
    "http://",
    "http:///x",
    "http://[::",
    "http://a:b/",
    "http://127.0.0.1:1/\r\nX: 1",
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_unreachable_webhooks(caller: Caller, address: str) -> None:
    mode = {"transportType": "WebHook", "address": address}
    body = {"eventFilters": [f"{EXTENSION}/presence"], "deliveryMode": mode}
    error = caller.error("POST", "/restapi/v1.0/subscription", 400, json=body)
    assert error["errors"][0]["parameterName"] == "deliveryMode.address"


@pytest.mark.parametrize("token", ["a\r\nX: 1", "\u20ac", 7])
def test_invalid_verification_tokens(caller: Caller, token: Any) -> None:
    mode = {"transportType": "WebHook", "address": "http://127.0.0.1:1/", "verificationToken": token}
    body = {"eventFilters": [f"{EXTENSION}/presence"], "deliveryMode": mode}
    error = caller.error("POST", "/restapi/v1.0/subscription", 400, json=body)
    assert error["errors"][0]["parameterName"] == "deliveryMode.verificationToken"


REMINDERS = ["interval=0", "interval=0.001", "interval=-1", "threshold=abc", "threshold=nan", "interval="]


@pytest.mark.parametrize("query", REMINDERS)
def test_reminders_without_end(sandbox: Sandbox, caller: Caller, query: str) -> None:
    """A reminder every 0 s once kept the sandbox busy forever."""
    filter = f"/restapi/v1.0/subscription/~?threshold=60&interval=20&{query}"
    body = {"eventFilters": [filter], "deliveryMode": {"transportType": "PubNub"}, "expiresIn": 300}
    error = caller.error("POST", "/restapi/v1.0/subscription", 400, json=body)
    assert error["errors"][0]["errorCode"] == "SUB-508"
    sandbox.clock.advance(290)
    caller.get("~")


FRAMES = [
    "",
    "x",
    "[]",
    "{}",
    "[1]",
    "null",
    "[" * 100_000,
    '[{"type": "ClientRequest", "messageId": "1", "query": [1]}]',
    '[{"type": "ClientRequest", "messageId": "1", "headers": "x"}]',
    '[{"type": "Heartbeat", "messageId": "\\ud800"}]',
]
ANSWERED: list[tuple[dict[str, Any], int]] = [
    ({"path": "", "method": "GET"}, 404),
    ({"path": "no/slash"}, 404),
    ({"path": EXTENSION, "method": "\u20ac"}, 405),
    ({"path": EXTENSION, "query": {"a": [1], "b": None}}, 200),
    ({"path": f"{EXTENSION}/profile-image"}, 400),
    ({"path": EXTENSION, "headers": {"X": {"a": 1}}}, 200),
]


def test_frames(sandbox: Sandbox, caller: Caller) -> None:
    made = caller("POST", "/restapi/oauth/wstoken").json()
    with connect(f"{made['uri']}?access_token={made['ws_access_token']}&wsc=%7B%22token") as connection:
        assert json.loads(connection.recv(30))[0]["type"] == "ConnectionDetails"
        assert connection.response is not None
        assert "emulator" in connection.response.headers["X-Emulator"]
        for text in FRAMES:
            connection.send(text)
            head, body = json.loads(connection.recv(30))
            assert (head["type"], head["status"], body["errorCode"]) == ("Error", 400, "WSG-801"), text[:100]
        connection.send(b"\xff\x00")
        assert json.loads(connection.recv(30))[0]["type"] == "Error"
        for fields, status in ANSWERED:
            connection.send(json.dumps([{"type": "ClientRequest", "messageId": "7", **fields}]))
            answer: Any = json.loads(connection.recv(30))
            assert (answer[0]["messageId"], answer[0]["status"]) == ("7", status), fields
        sandbox.faults.add("createSubscription", "malformed_json", times=1)
        body = {"eventFilters": [f"{EXTENSION}/presence"], "deliveryMode": {"transportType": "WebSocket"}}
        request = {"type": "ClientRequest", "messageId": "8", "method": "POST", "path": "/restapi/v1.0/subscription"}
        connection.send(json.dumps([request, body]))
        assert not str(connection.recv(30)).endswith("}]")
        connection.send(json.dumps([{"type": "Heartbeat", "messageId": "9"}]))
        assert json.loads(connection.recv(30))[0]["messageId"] == "9", "the connection is as good as before"


@pytest.mark.parametrize(
    "text",
    [
        b"\x00\x01\x02\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\n\r\n",
        b"POST /restapi/oauth/token HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
        b"POST /restapi/oauth/token HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"GET /%ff%fe%00/%2e%2e/%zz?%ff=%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        b"BREW /restapi/v1.0/account/~ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        b"GET /restapi/v1.0/account/~ HTTP/1.1\r\nHost: \xff\xff\r\nAuthorization: \xff\r\nConnection: close\r\n\r\n",
        b"HEAD /restapi/v1.0/account/~/extension/~ HTTP/1.0\r\n\r\n",
    ],
)
def test_malformed_http(sandbox: Sandbox, text: bytes) -> None:
    with socket.create_connection(("127.0.0.1", sandbox.port), 30) as connection:
        connection.sendall(text)
        connection.shutdown(socket.SHUT_WR)
        answer = b""
        try:
            while chunk := connection.recv(65536):
                answer += chunk
        except ConnectionResetError:
            pass
    assert not answer or answer.split(b" ")[1][:1] == b"4", answer[:300]
    assert plain_http.get(f"{sandbox.server}/time/0").status_code == 200


#: Of a list that is an item by its path, and of a list whose records do not have ids.
NO_ITEMS = {
    "listDomesticCountries",
    "deleteCallRecordingCustomGreeting",
    # Items with `speakerId` in the place of an `id`, in documents before 2026.
    "caiEnrollmentsGet",
    "caiEnrollmentsUpdate",
    "caiEnrollmentsDelete",
}


def test_unknown_items_and_extensions(world: tuple[Sandbox, Caller, Maker]) -> None:
    """No operation accepts an item that its list does not have, or the id of an extension that does not exist."""
    sandbox, caller, maker = world
    wrong: list[str] = []
    for operation in OPERATIONS:
        listing = catalog().by_path.get(("GET", operation.path.rpartition("/")[0]))
        content = listing.success()[1] if listing is not None and operation.path.endswith("Id}") else {}
        properties = [sandbox._state.flat(schema).get("properties", {}) for schema in content.values()]  # pyright: ignore[reportPrivateUsage]  # how the sandbox reads schemas
        if operation.id not in OAUTH | NO_ITEMS and any("records" in one for one in properties):
            prepared = maker.valid(operation)
            prepared.path = f"{prepared.path.rpartition('/')[0]}/999999999"
            answer = send(caller, prepared)
            if answer.status_code not in (400, 403, 404):
                wrong.append(f"{operation.id}: {answer.status_code} for an unknown item")
    for operation in OPERATIONS:
        if operation.id in OAUTH or "application/json" not in (operation.body or {}):
            continue
        prepared = maker.valid(operation)
        body = json.loads(prepared.content or b"null")
        for place, holder, key in list(extension_references(body)):
            kept, holder[key] = holder[key], 999999999 if isinstance(holder[key], int) else "999999999"
            prepared.content = json.dumps(body).encode()
            holder[key] = kept
            answer = send(caller, prepared)
            results: list[Any] = answer.json().get("results", []) if answer.is_success and answer.content else []
            if answer.is_success and all(one.get("successful", True) for one in results):
                wrong.append(f"{operation.id}: {place} of an unknown extension")
    assert wrong == []


def emptied(value: Any) -> Iterator[Any]:
    """Yield variants of a value, each with one object or list in it emptied, or with an empty object in a list."""
    if is_object(value) and value:
        yield {}
        for name, inner in value.items():
            yield from ({**value, name: changed} for changed in emptied(inner))
    elif is_list(value) and value:
        yield from ([], [{}])
        yield from ([changed, *value[1:]] for changed in emptied(value[0]))


def test_bodies_without_optional_fields(world: tuple[Sandbox, Caller, Maker]) -> None:
    """What the document does not require can be missing anywhere: the request is accepted or refused."""
    _, caller, maker = world
    wrong: set[str] = set()
    count = 0
    for operation in OPERATIONS:
        if operation.id in OAUTH or "application/json" not in (operation.body or {}):
            continue
        prepared = maker.valid(operation)
        for body in emptied(json.loads(prepared.content or b"null")):
            count += 1
            prepared.content = json.dumps(body).encode()
            if send(caller, prepared).status_code >= 500:
                wrong.add(f"{operation.id}: {json.dumps(body)[:200]}")
    assert count > 1000
    assert wrong == set()
