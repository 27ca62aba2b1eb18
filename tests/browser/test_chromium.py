"""`AsyncRingCentral` in pages and workers of a real Chromium, against a sandbox on another origin."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from rcext.sandbox import Sandbox

from .conftest import Tab, Tabs, Worker

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Page

pytestmark = [pytest.mark.node, pytest.mark.browser, pytest.mark.timeout(1200)]

CLIENT = """
import asyncio
from rcext import AsyncRingCentral
from rcext.errors import *
from rcext.auth.stores import BrowserTokenStore
rc = AsyncRingCentral(values["server"], values["client_id"], values["client_secret"], jwt=values["jwt"], retries=0)
"""
SHARED = """
import asyncio
from rcext import AsyncRingCentral
from rcext.auth.stores import BrowserTokenStore
store = BrowserTokenStore(values["store"])
rc = AsyncRingCentral(values["server"], values["client_id"], values["client_secret"], token_store=store, retries=0)
ended = []
rc.platform.on("logout_success", lambda event: ended.append(event.name))
result = None
"""
"""A client that joins the session of the other tabs."""


def refreshes(sandbox: Sandbox) -> int:
    return sum(b"grant_type=refresh_token" in record.body for record in sandbox.requests)


def test_page(tabs: Tabs, settings: dict[str, str], sandbox: Sandbox) -> None:
    (tab,) = tabs.take(1)
    absent = "ssl httpcore anyio certifi websockets cryptography pubnub"
    tab.run(
        f"import sys\nsys.modules.update(dict.fromkeys({absent!r}.split()))\nresult = None"
    )  # None forbids an import
    tab.run(f"{CLIENT}result = None", **settings)
    assert tab.run("me = await rc.api.user_settings.read_extension()\nresult = me.extension_number") == "101"
    sent = tab.run(
        """
        sms = {"from": {"phoneNumber": values["phone"]}, "to": [{"phoneNumber": "+14155551234"}], "text": "From a page"}
        answer = await rc.platform.post("/restapi/v1.0/account/~/extension/~/sms", json=sms)
        result = answer.json()["subject"]
        """.replace("\n        ", "\n"),
        **settings,
    )
    assert sent == "From a page"
    assert [message["text"] for message in sandbox.sent_sms] == ["From a page"]
    record = sandbox.requests[-1]
    assert record.headers["x-user-agent"].startswith("rcext/")
    assert "Mozilla" in record.headers["user-agent"]


def test_body_in_parts(tabs: Tabs, settings: dict[str, str], sandbox: Sandbox) -> None:
    (tab,) = tabs.take(1)
    message = sandbox.incoming_fax()
    code = f"""{CLIENT}
messages = await rc.platform.get("/restapi/v1.0/account/~/extension/~/message-store/{message}")
uri = messages.json()["attachments"][0]["uri"]
whole = (await rc.platform.get(uri)).content
request = rc._http.build_request("GET", uri)
response = await rc.platform.send_request(request, stream=True)
parts = [part async for part in response.aiter_raw()]
await response.aclose()
result = [len(whole), b"".join(parts) == whole]
"""
    size, same = tab.run(code, **settings)
    assert size > 0
    assert same


def test_cancellation_and_timeout(tabs: Tabs, settings: dict[str, str], sandbox: Sandbox) -> None:
    (tab,) = tabs.take(1)
    tab.run(f"{CLIENT}await rc.platform.authorize(jwt=values['jwt'])\nresult = None", **settings)
    sandbox.faults.add("readExtension", "latency", seconds=600)
    code = """
task = asyncio.create_task(rc.api.user_settings.read_extension())
await asyncio.sleep(0.1)
task.cancel()
done, _ = await asyncio.wait([task])
quick = rc.with_options(timeout=0.2)
try:
    await quick.api.user_settings.read_extension()
except RequestTimeout as error:
    timed_out = str(error)
result = [task.cancelled(), timed_out]
"""
    canceled, timed_out = tab.run(code)
    assert canceled
    assert "within 0.2 s" in timed_out


def test_server_that_does_not_allow_the_page(tabs: Tabs, settings: dict[str, str]) -> None:
    (tab,) = tabs.take(1)
    with Sandbox(seed=1) as closed:
        error = tab.run(
            f"{CLIENT}\ntry:\n    await rc.api.user_settings.read_extension()\n"
            "except ConnectionFailed as error:\n    result = str(error)",
            **{**settings, "server": closed.server},
        )
    assert "does not allow requests of this page's origin (CORS)" in error


def test_one_refresh_for_all_tabs(tabs: Tabs, settings: dict[str, str], sandbox: Sandbox) -> None:
    five = tabs.take(5)
    for tab in five:
        tab.run(SHARED, **settings)
    five[0].run("await rc.platform.authorize(jwt=values['jwt'])\nresult = None", **settings)
    for tab in five:
        tab.run("await rc.api.user_settings.read_extension()\nresult = None")
    assert len([record for record in sandbox.requests if record.path == "/restapi/oauth/token"]) == 1
    sandbox.expire_access_tokens()
    for tab in five:
        tab.start(
            "calls = [rc.api.user_settings.read_extension() for _ in range(20)]\n"
            "result = [me.extension_number for me in await asyncio.gather(*calls)]"
        )
    assert [tab.finish() for tab in five] == [["101"] * 20] * 5
    assert refreshes(sandbox) == 1


def test_logout_reaches_all_tabs(tabs: Tabs, settings: dict[str, str], sandbox: Sandbox) -> None:
    first, second = tabs.take(2)
    for tab in (first, second):
        tab.run(SHARED, **settings)
    first.run("await rc.platform.authorize(jwt=values['jwt'])\nresult = None", **settings)
    worker = Worker(second.page)
    worker.run(SHARED, **settings)
    for place in (second, worker):  # a worker shares the session of the pages
        assert place.run("result = (await rc.api.user_settings.read_extension()).extension_number") == "101"
    assert first.run("result = await rc.platform.logout()")
    code = """
while not ended:
    await asyncio.sleep(0.01)
result = [ended, rc.platform.tokens is None, await rc.platform.is_authorized()]
"""
    for place in (second, worker):
        assert place.run(code) == [["logout_success"], True, False]
    assert first.run("result = ended") == ["logout_success"]  # once, for its own logout


def test_closed_tab_blocks_no_other(tabs: Tabs, settings: dict[str, str]) -> None:
    first, second = tabs.take(2)
    for tab in (first, second):
        tab.run(SHARED, **settings)
    key = first.run("result = rc.platform._session.key")
    assert second.run("held = await store.lock(values['key'])\nresult = held is not None", key=key)
    assert first.run("result = await store.lock(values['key']) is None", key=key)
    first.start("await rc.platform.authorize(jwt=values['jwt'])\nresult = True", **settings)
    tabs.close(second)
    assert first.finish()


def test_cleared_data_end_the_session_only(
    context: BrowserContext, tabs: Tabs, settings: dict[str, str], sandbox: Sandbox
) -> None:
    (tab,) = tabs.take(1)
    tab.run(f"{SHARED}await rc.platform.authorize(jwt=values['jwt'])\nresult = None", **settings)
    browser: Any = context.new_cdp_session(tab.page)
    origin = tab.page.url.rpartition("/")[0]
    browser.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "indexeddb"})
    sandbox.expire_access_tokens()
    code = """
from rcext.errors import SessionExpired
try:
    await rc.api.user_settings.read_extension()
except SessionExpired:
    await rc.platform.authorize(jwt=values["jwt"])
result = (await rc.api.user_settings.read_extension()).extension_number
"""
    assert tab.run(code, **settings) == "101"


def test_push(tabs: Tabs, settings: dict[str, str], sandbox: Sandbox) -> None:
    (tab,) = tabs.take(1)
    code = f"""{CLIENT}
subscription = rc.subscription(["/account/~/extension/~/message-store"])
got, states = [], []
subscription.on("notification", got.append)
subscription.on("state", lambda change: states.append(str(subscription.state)))
await subscription.register()
async def next_type(number):
    while len(got) < number:
        await asyncio.sleep(0.01)
    return type(got[number - 1].model).__name__
result = None
"""
    tab.run(code, **settings)
    sandbox.incoming_sms()
    body = tab.run("result = await next_type(1)")
    assert body == "MessageEventBody"
    sandbox.drop_websockets()
    tab.run("while len(states) < 3:\n    await asyncio.sleep(0.01)\nresult = None")
    sandbox.incoming_sms()
    assert tab.run("result = await next_type(2)") == body
    assert tab.run("await subscription.remove()\nresult = str(subscription.state)").endswith("closed")
    deadline = time.monotonic() + 60
    while sandbox.open_websockets and time.monotonic() < deadline:
        time.sleep(0.01)
    assert sandbox.open_websockets == 0
    refused = (
        "try:\n    rc.subscription(['/account/~/extension/~/presence'], transport='pubnub')\n"
        "except ConfigurationError as error:\n    result = str(error)"
    )
    assert "needs threads" in tab.run(refused)


def test_visibility(tabs: Tabs, settings: dict[str, str]) -> None:
    (tab,) = tabs.take(1)
    code = f"""{CLIENT}
import js
seen = []
rc.visibility.on("change", lambda change: seen.append(change.visible))
rc.visibility.watch()
result = None
"""
    tab.run(code, **settings)
    show = """state => {
        Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
    }"""
    for number, state in enumerate(("hidden", "visible"), 1):
        tab.page.evaluate(show, state)
        tab.run(f"while len(seen) < {number}:\n    await asyncio.sleep(0.01)\nresult = None")
    assert tab.run("await rc.visibility.aclose()\nresult = seen") == [False, True]
    tab.page.evaluate(show, "hidden")
    assert tab.run("await asyncio.sleep(0)\nresult = [seen, rc.visibility.visible]") == [[False, True], True]


REDIRECT = """
from rcext import AsyncRingCentral
from rcext.browser import finish_login, start_login
from rcext.errors import RedirectError
rc = AsyncRingCentral(values["server"], values["client_id"])
"""


def test_login_by_redirect(context: BrowserContext, site: str, sandbox: Sandbox) -> None:
    page: Page = context.new_page()
    page.goto(f"{site}/blank.html?theme=dark#top")
    tab = Tab(page)
    values: dict[str, Any] = {"server": sandbox.server, "client_id": sandbox.public_client_id}
    assert tab.run(f"{REDIRECT}result = await finish_login(rc.platform)", **values) is None
    assert page.url == f"{site}/blank.html?theme=dark#top"  # not the address of a redirect
    tab.start("start_login(rc.platform)\nresult = None")
    page.get_by_label("User").select_option("102 Alan Bell")
    page.get_by_role("button", name="Allow").click()
    page.wait_for_url(f"{site}/blank.html?**")
    assert "code=" in page.url
    code = f"{REDIRECT}await finish_login(rc.platform)\nme = await rc.api.user_settings.read_extension()\n"
    assert tab.run(f"{code}result = me.extension_number", **values) == "102"
    assert page.url == f"{site}/blank.html"
    refused = (
        f"{REDIRECT}\nimport js\njs.history.replaceState(None, '', '?code=foreign&state=foreign')\n{{prepare}}\n"
        "try:\n    await finish_login(rc.platform)\nexcept RedirectError as error:\n    result = str(error)"
    )
    assert "did not start a login" in tab.run(refused.format(prepare=""), **values)
    pending = (
        'js.sessionStorage.setItem(\'rcext.login\', \'{"state": "own", "code_verifier": "v", '
        '"redirect_uri": "http://localhost"}\')'
    )
    assert "another state" in tab.run(refused.format(prepare=pending), **values)
    expect(page).to_have_url(f"{site}/blank.html")
    page.close()
