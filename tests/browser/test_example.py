"""The example page: login, presences with live events, an SMS; and what a page load costs."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from scripts import browser_bundle

from .conftest import PATIENCE, Tab

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext

    from rcext.sandbox import Sandbox

pytestmark = [pytest.mark.node, pytest.mark.browser, pytest.mark.timeout(1200)]


def test_example(context: BrowserContext, site: str, sandbox: Sandbox) -> None:
    settings = json.dumps({"server": sandbox.server, "client_id": sandbox.public_client_id})
    page = context.new_page()
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.route("**/settings.json", lambda route: route.fulfill(body=settings, content_type="application/json"))
    expect.set_options(timeout=PATIENCE)
    page.goto(f"{site}/index.html")
    page.get_by_role("button", name="Log in").click()
    page.get_by_role("button", name="Allow").click()
    expect(page.get_by_text("Connected")).to_be_visible()
    assert page.url == f"{site}/index.html"
    board = page.locator("#board")
    expect(board.get_by_role("row")).not_to_have_count(0)
    row = board.get_by_role("row", name="Alan Bell")
    expect(row).to_contain_text("NoCall")
    call = sandbox.incoming_call(to="102")
    expect(row).to_contain_text("Ringing")
    call.answer()
    expect(row).to_contain_text("CallConnected")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_text("SMS to +14155551234")).to_be_visible()
    assert [message["text"] for message in sandbox.sent_sms] == ["Hello from Python in a page"]
    sandbox.incoming_sms("+14155551003", "Is my order ready?")
    expect(page.get_by_text("SMS from +14155551003: Is my order ready?")).to_be_visible()
    if picture := os.environ.get("RC_SCREENSHOT"):
        page.screenshot(path=Path(picture))
    page.get_by_role("button", name="Log out").click()
    expect(page.get_by_role("button", name="Log in")).to_be_visible()
    assert problems == []
    page.close()


def test_size(tmp_path: Path, capsys: pytest.CaptureFixture[str], site: str) -> None:
    sizes = browser_bundle.write_archive(tmp_path / "rcext.zip")
    ours = sizes["rcext"] + sizes["ringcentral_api"]
    with capsys.disabled():
        print(f"\nrcext and the generated API: {ours / 1e6:.2f} MB compressed")
    assert ours < 2_500_000
    assert not {"starlette", "cryptography", "websockets", "pubnub", "certifi", "httpcore", "anyio"} & sizes.keys()


def test_first_response(
    context: BrowserContext, site: str, sandbox: Sandbox, settings: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    page = context.new_page()
    page.goto(f"{site}/blank.html")
    tab = Tab(page)
    code = """
import time
from js import performance
times = [performance.now()]
import httpx
times.append(performance.now())
from rcext import AsyncRingCentral
times.append(performance.now())
rc = AsyncRingCentral(values["server"], values["client_id"], values["client_secret"], jwt=values["jwt"])
await rc.platform.authorize()
times.append(performance.now())
await rc.api.user_settings.read_extension()
times.append(performance.now())
result = times
"""
    loaded, httpx, rcext, login, call = tab.run(code, **settings)
    with capsys.disabled():
        print(
            f"\nfrom navigation to the first typed response {call / 1000:.1f} s: Python {loaded / call:.0%}, "
            f"httpx {(httpx - loaded) / call:.0%}, rcext {(rcext - httpx) / call:.0%}, "
            f"login {(login - rcext) / call:.0%}, typed call {(call - login) / call:.0%}"
        )
    assert loaded < httpx < rcext < login < call
    page.close()
