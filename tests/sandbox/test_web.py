"""The page as any HTTP client sees it; what a browser makes of it is in `browser/`."""

from __future__ import annotations

import re
import socket
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rcext.sandbox import Application, Sandbox
from rcext.sandbox._faults import KINDS
from rcext.sandbox._operations import catalog
from rcext.sandbox._page import LOGIN_PAGE, owns
from rcext.sandbox._page._actions import ACTIONS
from rcext.sandbox._page._guard import objection
from rcext.sandbox._page._masks import is_secret
from rcext.sandbox._page._view import FAULTS
from tests import plain_http

from .conftest import EXTENSION, Caller

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

VOID = ("meta", "link", "input", "br", "wbr", "option")


class Balance(HTMLParser):
    """Notes tags that are closed wrongly, and ids that are given twice."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self.open.append(tag)
        id = dict(attrs).get("id")
        if id is not None:
            if id in self.ids:
                self.wrong.append(f"id {id} twice")
            self.ids.add(id)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID and (not self.open or self.open.pop() != tag):
            self.wrong.append(tag)


def checked(answer: httpx.Response, status: int = 200) -> str:
    """Return the text of a well-formed page with the emulator header."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["x-emulator"].endswith("an emulator, not RingCentral")
    assert "An emulator, not RingCentral" in answer.text
    assert "script-src 'self'" in answer.headers["content-security-policy"]
    balance = Balance()
    balance.feed(answer.text)
    balance.close()
    assert not balance.wrong
    assert not balance.open
    return answer.text


def get(url: str, **arguments: Any) -> httpx.Response:
    """Without certificates, whose loading would take more time than all the rest."""
    return plain_http.get(url, **arguments)


def post(url: str, **arguments: Any) -> httpx.Response:
    return plain_http.post(url, **arguments)


def page(sandbox: Sandbox) -> str:
    return checked(get(f"{sandbox.server}/"))


def send(sandbox: Sandbox, form: str, fields: dict[str, str], headers: dict[str, str] | None = None) -> httpx.Response:
    return post(f"{sandbox.server}/sandbox/{form}", data=fields, headers=headers or {"Origin": sandbox.server})


def press(sandbox: Sandbox, form: str, **fields: str) -> None:
    answer = send(sandbox, form, fields)
    assert (answer.status_code, answer.headers.get("location")) == (303, f"/?done={form}"), answer.text
    assert ACTIONS[form][1] in checked(get(f"{sandbox.server}/?done={form}"))


def test_page_shows_credentials(sandbox: Sandbox) -> None:
    sandbox.add_application(Application("another-application", "another-secret"))
    text = page(sandbox)
    for known in (sandbox.client_id, sandbox.client_secret, sandbox.public_client_id, "another-secret"):
        assert known in text
    for known in (sandbox.password, sandbox.jwt, sandbox.jwt_of("105"), sandbox.phone_number, sandbox.account_id):
        assert known in text
    for name, value in sandbox.environment.items():
        assert re.search(rf"export {name}=(<[^>]*>)?{re.escape(value)}(</[^>]*>)?\n", text)


def test_calls(sandbox: Sandbox, caller: Caller) -> None:
    press(sandbox, "call", direction="in", extension=sandbox.extension_id, number="(415) 555-1009", name="Mary & Co")
    text = page(sandbox)
    assert "Mary &amp; Co" in text
    id = re.search(r'<tr id="call-(\w+)"', text)
    assert id is not None
    for form, status in (("answer", "CallConnected"), ("hold", "OnHold"), ("resume", "CallConnected")):
        press(sandbox, form, id=id[1])
        assert caller.get("~/presence")["telephonyStatus"] == status
    press(sandbox, "hangup", id=id[1])
    record = caller.get("~/call-log")["records"][0]
    assert (record["direction"], record["from"]["phoneNumber"], record["from"]["name"]) == (
        "Inbound",
        "4155551009",
        "Mary & Co",
    )
    assert "This call has ended." in checked(send(sandbox, "hangup", {"id": id[1]}), 400)
    press(sandbox, "call", direction="out", extension=sandbox.extensions["102"], number="+14155551001", name="")
    live = Caller(sandbox).login(sandbox.jwt_of("102")).get("~/active-calls")["records"]
    assert (live[0]["direction"], live[0]["to"]["phoneNumber"]) == ("Outbound", "+14155551001")


@pytest.mark.parametrize("kind", ["SMS", "VoiceMail", "Fax"])
def test_messages(sandbox: Sandbox, caller: Caller, kind: str) -> None:
    text = "<b>bold</b>" if kind == "SMS" else ""
    press(sandbox, "message", kind=kind, extension=sandbox.extension_id, number="+14155551009", text=text)
    message = caller.get("~/message-store")["records"][0]
    assert (message["type"], message["from"]["phoneNumber"]) == (kind, "+14155551009")
    assert message.get("subject", "") == text
    shown = page(sandbox)
    assert "<b>bold" not in shown
    assert ("&lt;b&gt;bold" in shown) == (kind == "SMS")


def test_faults_and_limits(sandbox: Sandbox, caller: Caller) -> None:
    press(sandbox, "fault", kind="status", match=EXTENSION, times="", status="599", seconds="7")
    for _ in range(2):
        assert caller("GET", EXTENSION).status_code == 599
    assert "status 599" in page(sandbox)
    press(sandbox, "fault", kind="latency", match="readUserCallLog", times="3", status="", seconds="0.01")
    (first, second) = sandbox.faults
    assert (second.fault.kind, second.fault.seconds, second.match, second.left) == (
        "latency",
        0.01,
        "readUserCallLog",
        3,
    )
    press(sandbox, "remove-fault", id=str(first.number))
    assert caller("GET", EXTENSION).status_code == 200
    assert list(sandbox.faults) == [second]
    assert "has been switched off" in checked(send(sandbox, "remove-fault", {"id": str(first.number)}), 400)
    press(sandbox, "remove-faults")
    assert not sandbox.faults
    press(sandbox, "limits")
    assert "Heavy 10" in page(sandbox)
    press(sandbox, "no-limits")
    assert not sandbox.limits


def test_faults_do_not_apply_to_the_page(sandbox: Sandbox) -> None:
    press(sandbox, "fault", kind="reset_before", match="*", times="", status="", seconds="")
    with pytest.raises(httpx.TransportError):
        get(f"{sandbox.server}{EXTENSION}")
    press(sandbox, "remove-faults")


def test_tokens(sandbox: Sandbox, caller: Caller) -> None:
    other = Caller(sandbox).login(sandbox.jwt_of("102"))
    ids = re.findall(r'<tr id="session-([^"]+)"', page(sandbox))
    assert len(ids) == 2
    press(sandbox, "expire", id=ids[0])
    assert (caller("GET", EXTENSION).status_code, other("GET", EXTENSION).status_code) == (401, 200)
    assert page(sandbox).count("good until") == 1
    press(sandbox, "revoke", id=ids[0])
    assert "This session has ended." in checked(send(sandbox, "revoke", {"id": ids[0]}), 400)
    press(sandbox, "expire")
    assert other.error("GET", EXTENSION, 401)["errors"][0]["errorCode"] == "OAU-128"
    press(sandbox, "revoke")
    assert other.error("GET", EXTENSION, 401)["errors"][0]["errorCode"] == "OAU-149"
    assert "No sessions." in page(sandbox)


def test_clock(sandbox: Sandbox) -> None:
    before = sandbox.clock.now()
    press(sandbox, "advance", amount="1.5", unit="hours")
    assert sandbox.clock.now() >= before + 5400
    assert 'data-ahead="5400"' in page(sandbox)


def test_subscriptions(sandbox: Sandbox, caller: Caller) -> None:
    delivery = {"transportType": "PubNub"}
    body = {"eventFilters": [f"{EXTENSION}/presence"], "deliveryMode": delivery}
    subscription = caller("POST", "/restapi/v1.0/subscription", json=body).json()
    text = page(sandbox)
    assert subscription["id"] in text
    assert subscription["eventFilters"][0] in text
    for secret in ("encryptionKey", "secretKey"):
        if secret in subscription["deliveryMode"]:
            assert subscription["deliveryMode"][secret] not in text


@pytest.fixture(scope="module")
def quiet() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as sandbox:
        yield sandbox


@pytest.fixture
def forms(quiet: Sandbox) -> Sandbox:
    """A sandbox for tests in which next to nothing happens."""
    quiet.faults.clear()
    return quiet


CALL = {"direction": "in", "extension": "62000001", "number": "+14155551000", "name": ""}
MESSAGE = {"kind": "SMS", "extension": "62000001", "number": "+14155551000", "text": "Hello"}
FAULT = {"kind": "status", "match": "*", "times": "1", "status": "", "seconds": ""}


@pytest.mark.parametrize(
    ("form", "good", "field", "value", "why"),
    [
        ("call", CALL, "number", "nobody", "not a phone number"),
        ("call", CALL, "number", "", "This is empty."),
        ("call", CALL, "direction", "up", "not one of in, out"),
        ("call", CALL, "extension", "1", "no user"),
        ("call", CALL, "extension", "62000007", "no user"),
        ("call", CALL, "name", "n" * 61, "61 characters; 60 is the most"),
        ("message", MESSAGE, "text", " ", "This is empty."),
        ("message", MESSAGE, "text", "<i>" * 400, "1200 characters; 1000"),
        ("message", MESSAGE, "kind", "Telex", "not one of SMS"),
        ("fault", FAULT, "kind", "flood", "not one of latency"),
        ("fault", FAULT, "match", "no path", "not a path such as"),
        ("fault", FAULT, "times", "0", "not a whole number from 1"),
        ("fault", FAULT, "times", "²", "not a whole number from 1"),
        ("fault", FAULT, "status", "99", "not a whole number from 200 to 999"),
        ("fault", FAULT, "seconds", "-1", "not a number from 0"),
        ("advance", {"amount": "1", "unit": "hours"}, "amount", "nan", "not a number from 0"),
        ("advance", {"amount": "1", "unit": "hours"}, "amount", "inf", "not a number from 0"),
        ("advance", {"amount": "1", "unit": "hours"}, "amount", "", "This is empty."),
        ("advance", {"amount": "1", "unit": "hours"}, "unit", "weeks", "not one of seconds"),
    ],
)
def test_invalid_forms(forms: Sandbox, form: str, good: dict[str, str], field: str, value: str, why: str) -> None:
    sandbox = forms
    before = sandbox.clock.now()
    text = checked(send(sandbox, form, {**good, field: value}), 400)
    mistake = re.search(rf'<span class="mistake" id="{form}-{field}-mistake" role="alert">(.*?)</span>', text)
    assert mistake is not None
    assert why in mistake[1].replace("&#39;", "'")
    assert f'id="{form}-{field}" name="{field}" aria-invalid="true" aria-describedby="{form}-{field}-mistake"' in text
    if "<" in value:
        assert value not in text
    # Nothing has happened, and what else was typed is still there.
    assert not sandbox.faults
    assert sandbox.clock.now() < before + 60
    kept = next((name for name in ("number", "match", "amount") if name in good and name != field), None)
    if kept is not None:
        assert re.search(rf'id="{form}-{kept}" name="{kept}" value="{re.escape(good[kept])}"', text)
    press(sandbox, form, **good)


def test_forms_in_any_shape(forms: Sandbox) -> None:
    url = f"{forms.server}/sandbox/message"
    for body in (b"", b"\xff\xfe%zz=&=", b"kind=SMS&kind=Fax", b"x" * 5000):
        checked(post(url, content=body), 400)
    checked(post(url, content=b"text=" + b"x" * (1 << 20)), 413)


def test_unknown_resources(forms: Sandbox) -> None:
    for path in (
        "/sandbox/nothing",
        "/sandbox/requests/4711",
        "/sandbox/static/page.py",
        "/sandbox/static/..%2f_view.py",
    ):
        checked(get(f"{forms.server}{path}"), 405 if path == "/sandbox/nothing" else 404)
    checked(post(f"{forms.server}/sandbox/nothing"), 404)
    checked(get(f"{forms.server}{LOGIN_PAGE}?client_id=nobody"), 400)


def test_files(forms: Sandbox) -> None:
    text = page(forms)
    for file in re.findall(r'(?:href|src)="(/[^"]+)"', text):
        answer = get(f"{forms.server}{file}")
        assert answer.status_code == 200, file
        assert answer.headers["x-emulator"]
    assert not re.findall(r'(?:href|src|action)="(?!/[^/]|/")', text), "nothing comes from elsewhere"
    assert "<style" not in text
    assert not re.search(r"<script(?! src=)|\son\w+=|\sstyle=", text)
    assert get(f"{forms.server}/favicon.ico").headers["content-type"].startswith("image/svg")


def test_page_is_separate_from_the_api(sandbox: Sandbox, caller: Caller) -> None:
    assert not [operation for operation in catalog().operations.values() if owns(operation.path)]
    assert set(FAULTS) == set(KINDS)
    sandbox.requests.clear()
    page(sandbox)
    press(sandbox, "limits")
    press(sandbox, "no-limits")
    assert not sandbox.requests
    caller.get("~")
    assert [record.operation for record in sandbox.requests] == ["readExtension"]


def test_requests(sandbox: Sandbox, caller: Caller) -> None:
    caller.get("~/call-log", perPage=2)
    number = sandbox.requests[-1].number
    text = page(sandbox).replace("<wbr>", "")
    assert f'<a href="/sandbox/requests/{number}"' in text
    assert f"{EXTENSION}/call-log?perPage=2" in text
    shown = checked(get(f"{sandbox.server}/sandbox/requests/{number}"))
    assert "readUserCallLog" in shown
    assert "Bearer [" in shown
    caller("POST", "~/sms", json={"text": "<script>x</script>", "from": {"phoneNumber": sandbox.phone_number}})
    shown = checked(get(f"{sandbox.server}/sandbox/requests/{sandbox.requests[-1].number}"))
    assert "&#34;text&#34;: &#34;&lt;script&gt;x&lt;/script&gt;&#34;" in shown
    caller("POST", "~/fax", content=b"\x00\xff", headers={"Content-Type": "application/pdf"})
    shown = checked(get(f"{sandbox.server}/sandbox/requests/{sandbox.requests[-1].number}"))
    assert "2 bytes, not text" in shown


def test_requests_hide_secrets(sandbox: Sandbox) -> None:
    caller = Caller(sandbox).login()
    first = dict(caller.tokens)
    password = {"username": sandbox.username, "extension": "101", "password": sandbox.password}
    caller.use(caller.token(grant_type="password", **password).json())
    second = dict(caller.tokens)
    caller.use(caller.token(grant_type="refresh_token", refresh_token=second["refresh_token"]).json())
    token = str(caller.tokens["access_token"])
    caller("GET", "~", params={"access_token": token, "other": token, "pageToken": "page-2"})
    caller("GET", f"~/call-log/{token}")
    caller("PUT", "~", json={"password": "my-password", "contact": {"ivrPin": "9731"}, "list": [{"token": token}]})
    caller("PUT", "~", content=b'{"password": "my-password", "x', headers={"Content-Type": "application/json"})
    caller("POST", "~/sms", content=f"odd {sandbox.client_secret}", headers={"Cookie": "my=cookie"})
    log = page(sandbox)[page(sandbox).index('id="h-requests"') :]
    shown = [checked(get(f"{sandbox.server}/sandbox/requests/{one.number}")) for one in sandbox.requests]
    secrets = [
        str(tokens[key]) for tokens in (first, second, caller.tokens) for key in ("access_token", "refresh_token")
    ]
    secrets += [sandbox.client_secret, sandbox.password, sandbox.jwt, "my-password", "9731", "my=cookie"]
    basic = httpx.BasicAuth(sandbox.client_id, sandbox.client_secret)
    secrets += [basic._auth_header.partition(" ")[2]]  # pyright: ignore[reportPrivateUsage]  # what goes over the wire
    for secret in secrets:
        assert not any(secret in text for text in [log, *shown])
    assert "pageToken=page-2" in shown[3], "page tokens are not secrets"


def test_all_requests_can_be_searched(sandbox: Sandbox, caller: Caller) -> None:
    for _ in range(120):
        caller("GET", "~/presence")
    caller("GET", "~/call-log", params={"perPage": "7", "access_token": "hidden"})
    url = f"{sandbox.server}/sandbox/requests"
    first = checked(get(url, params={"find": "presence"}))
    assert "120 found, 1 to 100 shown" in first
    assert ("Older" in first, "Newer" in first) == (True, False)
    second = checked(get(url, params={"find": "PRESENCE", "page": "2"}))
    assert "120 found, 101 to 120 shown" in second
    assert ("Older" in second, "Newer" in second) == (False, True)
    assert "1 found" in checked(get(url, params={"find": "perPage=7"}))
    assert "0 found" in checked(get(url, params={"find": "access_token=hidden"}))
    assert "0 found" in checked(get(url, params={"find": "<b>"}))


def test_twenty_thousand_requests_are_paged(sandbox: Sandbox) -> None:
    for number in range(20_000):
        sandbox.requests.open(0.0, "GET", f"/path/{number}", [], {})
    text = checked(get(f"{sandbox.server}/sandbox/requests", params={"find": "/path/1", "page": "3"}))
    assert text.count('<tr id="request-') == 100
    assert page(sandbox).count('<tr id="request-') == 50


def test_a_request_with_its_answer(sandbox: Sandbox, caller: Caller) -> None:
    caller(
        "POST",
        "~/sms",
        json={"from": {"phoneNumber": "+15555559999"}, "to": [{"phoneNumber": "+14155551001"}], "text": "Hi"},
    )
    text = checked(get(f"{sandbox.server}/sandbox/requests/{len(sandbox.requests)}"))
    for shown in ("MSG-304", "x-rate-limit-group", "rc.api.sms.create_sms_message", "rc.platform.post", "curl -X POST"):
        assert shown in text, shown


def test_a_subscription_with_its_notifications(sandbox: Sandbox, caller: Caller) -> None:
    body = {"eventFilters": [f"{EXTENSION}/message-store"], "deliveryMode": {"transportType": "PubNub"}}
    id = caller("POST", "/restapi/v1.0/subscription", json=body).json()["id"]
    url = f"{sandbox.server}/sandbox/subscriptions/{id}"
    assert f'href="/sandbox/subscriptions/{id}"' in page(sandbox)
    assert "Nothing has been delivered" in checked(get(url))
    sandbox.incoming_sms(text="hello")
    shown = checked(get(url))
    assert "newMessageIds" in shown
    assert "Nothing has been delivered" not in shown
    checked(get(f"{url}x"), 404)


@pytest.mark.parametrize(
    ("name", "secret"),
    [
        *((name, True) for name in ("password", "client_secret", "access_token", "ws_access_token", "code", "Cookie")),
        *((name, True) for name in ("code_verifier", "client_assertion", "verificationToken", "X-Api-Key", "pin")),
        *((name, False) for name in ("syncToken", "pageToken", "access_token_ttl", "code_challenge", "countryCode")),
        *((name, False) for name in ("from", "spinning", "keywords", "token_type")),
    ],
)
def test_names_of_secrets(name: str, secret: bool) -> None:
    assert is_secret(name) == secret


SERVER = "http://127.0.0.1:8080"


@pytest.mark.parametrize(
    ("method", "headers", "allowed"),
    [
        ("GET", {"host": "127.0.0.1:8080"}, True),
        ("GET", {"host": "localhost:8080"}, True),
        ("GET", {"host": "[::1]:8080"}, True),
        ("GET", {"host": "page.localhost:8080"}, True),
        ("GET", {"host": "sandbox:8080"}, True),
        ("GET", {"host": "rebound.example.com:8080"}, False),
        ("GET", {"host": "127.0.0.1.example.com"}, False),
        ("GET", {"host": ""}, False),
        ("GET", {}, False),
        ("GET", {"host": "[::1"}, False),
        ("GET", {"host": "127.0.0.1:8080", "origin": "https://example.com"}, True),
        ("POST", {"host": "127.0.0.1:8080"}, True),
        ("POST", {"host": "localhost:8080", "origin": "http://localhost:8080"}, True),
        ("POST", {"host": "127.0.0.1:8080", "origin": "http://127.0.0.1:8080", "sec-fetch-site": "same-origin"}, True),
        ("POST", {"host": "127.0.0.1:8080", "origin": "http://127.0.0.1:9090"}, False),
        ("POST", {"host": "127.0.0.1:8080", "origin": "http://localhost:8080"}, False),
        ("POST", {"host": "127.0.0.1:8080", "origin": "https://example.com"}, False),
        ("POST", {"host": "127.0.0.1:8080", "origin": "null"}, False),
        ("POST", {"host": "127.0.0.1:8080", "sec-fetch-site": "cross-site"}, False),
        ("POST", {"host": "127.0.0.1:8080", "sec-fetch-site": "same-site"}, False),
        ("POST", {"host": "rebound.example.com", "origin": "http://rebound.example.com"}, False),
    ],
)
def test_access_control_of_the_page(method: str, headers: dict[str, str], allowed: bool) -> None:
    assert (objection(method, headers, SERVER) is None) == allowed


def test_a_name_that_it_was_started_with() -> None:
    assert objection("GET", {"host": "sandbox.example.com"}, "http://sandbox.example.com:80") is None


def test_other_pages_cannot_submit_forms(sandbox: Sandbox, caller: Caller) -> None:
    for headers in ({"Origin": "https://example.com"}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "null"}):
        assert "not sent by the sandbox&#39;s own page" in checked(send(sandbox, "revoke", {}, headers), 403)
    rebound = {"Host": "rebound.example.com"}
    assert "is not the sandbox&#39;s" in checked(get(f"{sandbox.server}/", headers=rebound), 403)
    assert sandbox.client_secret not in get(f"{sandbox.server}/", headers=rebound).text
    assert caller("GET", EXTENSION).status_code == 200


def test_other_pages_cannot_consent_to_a_login(forms: Sandbox) -> None:
    fields = {"response_type": "code", "client_id": forms.client_id, "redirect_uri": "http://127.0.0.1:1/back"}
    url = f"{forms.server}/restapi/oauth/authorize"
    answer = post(url, data={**fields, "decision": "allow"}, headers={"Origin": "https://example.com"})
    assert answer.status_code == 302
    assert LOGIN_PAGE in answer.headers["location"], "led to the page, with no code"


def test_login_page_escapes_its_input(forms: Sandbox) -> None:
    evil = '"><script>alert(1)</script>'
    query = {"client_id": forms.client_id, "redirect_uri": evil, "state": evil, evil: evil, "note": evil}
    text = checked(get(f"{forms.server}{LOGIN_PAGE}", params=query))
    assert "<script>" not in text
    assert "form-action" not in get(f"{forms.server}{LOGIN_PAGE}", params=query).headers["content-security-policy"]


def test_changes_are_notified(sandbox: Sandbox, caller: Caller) -> None:
    with httpx.stream("GET", f"{sandbox.server}/sandbox/changes", timeout=20) as answer:
        assert answer.headers["content-type"].startswith("text/event-stream")
        assert answer.headers["x-emulator"]
        lines = (line for line in answer.iter_lines() if line.startswith("data"))
        assert next(lines) == "data: changed"
        for change in (
            lambda: caller.get("~"),
            lambda: sandbox.incoming_call().answer(),
            lambda: sandbox.faults.add("*", "latency", times=1),
            lambda: sandbox.clock.advance(100),
            sandbox.revoke_tokens,
        ):
            change()
            assert next(lines) == "data: changed"


def test_stop_with_an_open_page(tmp_path: Path) -> None:
    with Sandbox(seed=1, state=tmp_path / "state") as sandbox:
        address = ("127.0.0.1", sandbox.port)
        with socket.create_connection(address, timeout=20) as looking:
            looking.sendall(b"GET /sandbox/changes HTTP/1.1\r\nHost: localhost\r\n\r\n")
            assert b"200 OK" in looking.recv(1000)
            sandbox.stop()
            while looking.recv(1000):
                pass
