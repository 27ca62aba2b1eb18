from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

import httpx
import pytest

from .conftest import EXTENSION, Caller

if TYPE_CHECKING:
    from rcext.sandbox import Sandbox


class Balance(HTMLParser):
    """Notes tags that are closed wrongly."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta", "input"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


def page(sandbox: Sandbox) -> str:
    answer = httpx.get(f"{sandbox.server}/")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/html")
    checked = Balance()
    checked.feed(answer.text)
    checked.close()
    assert not checked.wrong
    assert not checked.open
    return answer.text


def press(sandbox: Sandbox, button: str, **fields: str) -> None:
    answer = httpx.post(f"{sandbox.server}/sandbox/{button}", data=fields, headers={"Origin": sandbox.server})
    assert (answer.status_code, answer.headers.get("location")) == (303, "/"), answer.text


def test_it_says_what_it_is_and_who_may_log_in(sandbox: Sandbox) -> None:
    text = page(sandbox)
    assert "not RingCentral" in text
    for known in (sandbox.client_id, sandbox.client_secret, sandbox.password, sandbox.jwt, sandbox.phone_number):
        assert known in text


def test_buttons(sandbox: Sandbox, caller: Caller) -> None:
    press(sandbox, "call", to=sandbox.extension_id, **{"from": "+14155551009"})
    text = page(sandbox)
    assert "+14155551009" in text
    id = re.search(r'name="id" value="(\w+)"', text)
    assert id is not None
    press(sandbox, "answer", id=id[1])
    assert caller.get("~/presence")["telephonyStatus"] == "CallConnected"
    press(sandbox, "hangup", id=id[1])
    assert caller.get("~/presence")["telephonyStatus"] == "NoCall"
    press(sandbox, "sms", to=sandbox.extension_id, text="<b>bold</b>", **{"from": "+14155551009"})
    assert caller.get("~/message-store")["records"][0]["subject"] == "<b>bold</b>"
    text = page(sandbox)
    assert "&lt;b&gt;bold" in text
    assert "<b>bold" not in text
    press(sandbox, "fault", kind="status", match=EXTENSION, times="1")
    assert "status=503" in page(sandbox)
    assert caller("GET", EXTENSION).status_code == 503
    press(sandbox, "limits")
    assert "Heavy 10 a minute" in page(sandbox)
    press(sandbox, "nolimits")
    before = sandbox.clock.now()
    press(sandbox, "advance", seconds="100")
    assert sandbox.clock.now() >= before + 100
    press(sandbox, "expire")
    assert caller("GET", EXTENSION).status_code == 401
    assert f"GET {EXTENSION}" in page(sandbox)


def test_other_pages_cannot_press_them(sandbox: Sandbox) -> None:
    answer = httpx.post(f"{sandbox.server}/sandbox/revoke", headers={"Origin": "https://example.com"})
    assert answer.status_code == 403


@pytest.mark.parametrize(("button", "fields"), [("call", {}), ("advance", {"seconds": "-5"}), ("fault", {"kind": "x"})])
def test_forms_that_make_no_sense(sandbox: Sandbox, button: str, fields: dict[str, str]) -> None:
    answer = httpx.post(f"{sandbox.server}/sandbox/{button}", data=fields)
    assert (answer.status_code, answer.json()["errorCode"]) == (400, "CMN-101")
