"""The example page: login, presences with live events, an SMS; and what a page load costs."""

from __future__ import annotations

import json
import os
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any, Final

import pytest
from playwright.sync_api import expect

from .conftest import PATIENCE, Tab

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext

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


def test_size(bundle: tuple[Path, dict[str, int]], capsys: pytest.CaptureFixture[str]) -> None:
    _, sizes = bundle
    ours = sizes["rcext"] + sizes["ringcentral_api"]
    with capsys.disabled():
        print(f"\nrcext and the generated API: {ours / 1e6:.2f} MB compressed")
    assert ours < 2_500_000
    assert not {"starlette", "cryptography", "websockets", "pubnub", "certifi", "httpcore", "anyio"} & sizes.keys()


STEPS: Final = {
    "Python": "result = None",
    "httpx": "import httpx\nresult = None",
    "rcext": "from rcext import AsyncRingCentral\nresult = None",
    "login": """
rc = AsyncRingCentral(values["server"], values["client_id"], values["client_secret"], jwt=values["jwt"])
await rc.platform.authorize()
result = None
""",
    "typed call": "result = (await rc.api.user_settings.read_extension()).extension_number",
}


def page_load(chromium: Browser, site: str, settings: dict[str, str]) -> list[float]:
    """Return the CPU milliseconds of a new page's main thread for each step from navigation to a typed response."""
    with chromium.new_context() as context:
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        session: Any = context.new_cdp_session(page)
        session.send("Performance.enable")
        page.goto(f"{site}/blank.html")
        tab = Tab(page)
        times = [0.0]
        results: list[object] = []
        for code in STEPS.values():
            results.append(tab.run(code, **settings))
            metrics = session.send("Performance.getMetrics")["metrics"]
            times += [metric["value"] * 1000 for metric in metrics if metric["name"] == "ThreadTime"]
    assert results[-1] == "101"
    return [end - start for start, end in pairwise(times)]


def test_first_response(
    chromium: Browser, site: str, settings: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    loads = [page_load(chromium, site, settings) for _ in range(int(os.environ.get("RC_PAGE_LOADS", "1")))]
    steps = dict(zip(STEPS, map(median, zip(*loads, strict=True)), strict=True))
    with capsys.disabled():
        parts = ", ".join(f"{name} {time:.0f} ms" for name, time in steps.items())
        print(f"\nCPU of the page until the first typed response: {sum(steps.values()):.0f} ms; {parts}")
    assert steps["Python"] > steps["rcext"] + steps["login"] + steps["typed call"]


def test_bytecode(chromium: Browser, site: str, settings: dict[str, str]) -> None:
    code = """
import sys, traceback
from rcext import AsyncRingCentral
rc = AsyncRingCentral(values["server"], values["client_id"], values["client_secret"], jwt=values["jwt"])
await rc.api.user_settings.read_extension()
files = [str(getattr(getattr(module, "__spec__", None), "origin", "")) for module in list(sys.modules.values())]
try:
    AsyncRingCentral(values["server"])
except Exception as error:
    lines = traceback.extract_tb(error.__traceback__)
result = [[name for name in files if ".zip/" in name and not name.endswith(".pyc")], len(files), lines[-1].line]
"""
    with chromium.new_context() as context:
        context.set_default_timeout(PATIENCE)
        page = context.new_page()
        page.goto(f"{site}/blank.html")
        from_source, imported, line = Tab(page).run(code, **settings)
    assert from_source == []
    assert imported > 200
    assert line.startswith("raise ConfigurationError")  # tracebacks show the source
