"""The sandbox's page in a real browser: what it shows, what its buttons do, and who may press them."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import expect

from rcext import RingCentral
from rcext.sandbox import Application, Sandbox
from ringcentral_api.errors import ServiceUnavailable
from tests.keys import key, public_pem

from .conftest import REBOUND

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext, Locator, Page

    from .conftest import Watch

pytestmark = pytest.mark.browser

STATUS_400 = "the server responded with a status of 400"


def card(page: Page, title: str) -> Locator:
    return page.get_by_role("region", name=title, exact=True)


def button(part: Page | Locator, name: str) -> Locator:
    return part.get_by_role("button", name=name, exact=True)


def newest(page: Page) -> Locator:
    """Return the newest line of the request log."""
    return page.locator("#requests tr").first


def test_credentials_are_hidden_until_clicked(context: BrowserContext, sandbox: Sandbox, page: Page) -> None:
    sandbox.add_application(Application("another-application", "another-secret"))
    sandbox.add_application(Application("robot", public_keys=public_pem(key("P-256"))))
    page.reload()
    login = card(page, "Credentials")
    expect(login).to_contain_text(sandbox.client_id)
    expect(login).to_contain_text("another-application")
    expect(login.get_by_role("row", name=sandbox.public_client_id)).to_contain_text("public, PKCE")
    expect(login.get_by_role("row", name="robot")).to_contain_text("none: its key")
    expect(page.get_by_text("An emulator, not RingCentral", exact=True)).to_be_visible()
    for secret, label in (
        (sandbox.client_secret, f"Client secret of {sandbox.client_id}, hidden"),
        ("another-secret", "Client secret of another-application, hidden"),
        (sandbox.password, "Password of all users, hidden"),
    ):
        shown = login.locator("code", has_text=secret)
        expect(shown).to_be_hidden()
        login.get_by_label(label, exact=True).click()
        expect(shown).to_be_visible()
    expect(login.get_by_text(sandbox.jwt_of("102"), exact=True)).to_be_hidden()
    login.get_by_text("JWT credentials of").click()
    expect(login.get_by_text(sandbox.jwt_of("102"), exact=True)).to_be_visible()
    login.get_by_text("Environment of a client").click()
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    button(login, "Copy all").click()
    expect(button(login, "Copied all")).to_be_visible()
    copied = str(page.evaluate("navigator.clipboard.readText()")).splitlines()
    assert copied == [f"export {name}={value}" for name, value in sandbox.environment.items()]
    for name, value in sandbox.environment.items():
        button(login, f"Copy {name}").click()
        expect(button(login, f"Copied {name}")).to_be_visible()
        assert page.evaluate("navigator.clipboard.readText()") == value


@pytest.mark.parametrize("path", ["", "/sandbox/requests"])
def test_no_column_is_cut_off_on_a_narrow_screen(sandbox: Sandbox, page: Page, rc: RingCentral, path: str) -> None:
    rc.api.call_log.read_user_call_log()
    sandbox.incoming_call()
    sandbox.incoming_sms(text="Is my order ready? " * 5)
    page.set_viewport_size({"width": 480, "height": 900})
    page.goto(sandbox.server + path)
    outside = """() => [...document.querySelectorAll("td, button, input, code")]
        .filter((one) => one.getBoundingClientRect().right > 480).map((one) => one.outerHTML)"""
    assert page.evaluate(outside) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 480


def test_requests_appear_without_reload(sandbox: Sandbox, page: Page, rc: RingCentral) -> None:
    requests = page.locator("#requests")
    expect(requests).to_contain_text("/restapi/oauth/token")
    link = newest(page).get_by_role("link")
    link.focus()
    page.evaluate("window.loaded = 'once'; window.row = document.querySelector('#requests tr')")
    rc.api.call_log.read_user_call_log(per_page=2)
    expect(newest(page)).to_contain_text("readUserCallLog")
    expect(newest(page)).to_contain_text("200")
    assert page.evaluate("window.loaded") == "once", "without a reload"
    assert page.evaluate("window.row.isConnected"), "what was there is not touched"
    expect(page.get_by_role("link", name="/restapi/oauth/token")).to_be_focused()
    for _ in range(120):
        rc.platform.get("/restapi/v1.0/sandbox/echo")
    expect(newest(page).locator("a")).to_have_attribute("href", f"/sandbox/requests/{sandbox.requests[-1].number}")
    expect(requests.locator("tr")).to_have_count(50)
    sandbox.requests.clear()
    expect(requests).to_contain_text("No requests yet.")


def test_a_request_has_its_own_page(sandbox: Sandbox, page: Page, rc: RingCentral) -> None:
    token = str(rc.platform.tokens.access_token if rc.platform.tokens else "")
    rc.api.call_log.read_user_call_log(per_page=2)
    page.get_by_role("link", name="call-log").click()
    expect(page.get_by_role("heading", name="Request 2")).to_be_visible()
    main = page.get_by_role("main")
    expect(main).to_contain_text("perPage=2")
    expect(main).to_contain_text("Bearer [")
    expect(page.get_by_text("An emulator, not RingCentral", exact=True)).to_be_visible()
    assert token
    assert token not in page.content()
    page.get_by_role("link", name="Back").click()
    expect(card(page, "Requests")).to_be_visible()
    assert [record.operation for record in sandbox.requests] == ["getToken", "readUserCallLog"], "the page is not in it"


def test_a_call(page: Page, rc: RingCentral) -> None:
    form = card(page, "Place a call")
    form.get_by_label("Extension").select_option("101 Ada Archer")
    form.get_by_label("Other number").fill("+1 (415) 555-1003")
    form.get_by_label("Other name").fill("Mary")
    button(form, "Call").click()
    expect(page.get_by_role("status").filter(has_text="The call is ringing.")).to_be_visible()
    active = rc.api.call_log.list_extension_active_calls().records
    assert [(call.from_.phone_number, call.from_.name) for call in active if call.from_] == [("+14155551003", "Mary")]
    live = card(page, "Live calls")
    expect(live).to_contain_text("from Mary +14155551003")
    for press, status in (("Answer", "CallConnected"), ("Hold", "OnHold"), ("Resume", "CallConnected")):
        live.get_by_label(f"{press} the call from +14155551003").click()
        expect(live.get_by_role("row").nth(1)).to_contain_text(status)
        assert rc.api.presence.read_user_presence_status().telephony_status == status
    live.get_by_label("Hang up the call from +14155551003").click()
    expect(live).to_contain_text("No active calls.")
    expect(page.locator("#calls tr").first).to_contain_text("Mary +14155551003")
    assert rc.api.call_log.read_user_call_log().records[0].result == "Accepted"


def test_an_sms(page: Page, watch: Watch, rc: RingCentral) -> None:
    evil = "<script>window.pwned = 1</script><img src=x onerror='window.pwned = 2'>&amp;"
    form = card(page, "Send an SMS in")
    form.get_by_label("From").fill("+14155551007")
    form.get_by_label("Text").fill(evil)
    button(form, "Send").click()
    expect(page.get_by_role("status").filter(has_text="The message was delivered.")).to_be_visible()
    message = rc.api.message_store.list_messages(message_type=["SMS"]).records[0]
    assert (message.subject, message.from_ and message.from_.phone_number) == (evil, "+14155551007")
    expect(page.locator("#messages tr").first).to_contain_text(evil)
    page.reload()
    expect(page.locator("#messages tr").first).to_contain_text(evil)
    assert page.evaluate("window.pwned") is None
    assert page.locator("#messages :is(script, img)").count() == 0
    assert not watch.complaints, "it is text, and nothing that the policy had to stop"


def test_an_expired_token_is_renewed(sandbox: Sandbox, page: Page, rc: RingCentral) -> None:
    sessions = card(page, "Sessions")
    expect(sessions).to_contain_text("good until")
    button(sessions, "Expire token of 101").click()
    expect(sessions).to_contain_text("expired")
    sandbox.requests.clear()
    assert rc.api.user_settings.read_extension().extension_number == "101"
    assert [(one.operation, one.status) for one in sandbox.requests] == [
        ("readExtension", 401),
        ("getToken", 200),
        ("readExtension", 200),
    ]
    expect(sessions).to_contain_text("good until")
    button(sessions, "End all sessions").click()
    expect(sessions).to_contain_text("No sessions.")


def test_a_fault(sandbox: Sandbox, page: Page, rc: RingCentral) -> None:
    form = card(page, "Switch a fault on")
    form.get_by_label("What goes wrong").select_option("status")
    form.get_by_label("For which requests").fill("readUserPresenceStatus")
    form.get_by_label("How often").fill("")
    button(form, "Switch on").click()
    expect(form).to_contain_text("status 503")
    with pytest.raises(ServiceUnavailable):
        rc.api.presence.read_user_presence_status()
    expect(newest(page)).to_contain_text("503 fault: status")
    button(form, "Off for readUserPresenceStatus").click()
    expect(form).to_contain_text("Nothing goes wrong.")
    assert rc.api.presence.read_user_presence_status().telephony_status == "NoCall"
    assert not sandbox.faults


def test_limits_and_clock(sandbox: Sandbox, page: Page) -> None:
    form = card(page, "Switch a fault on")
    button(form, "As documented").click()
    expect(form).to_contain_text("Light 50, Medium 40, Heavy 10, Auth 5 a minute.")
    button(form, "Off").click()
    expect(form).to_contain_text("Off.")
    before = sandbox.clock.now()
    clock = card(page, "Move the clock ahead")
    clock.get_by_label("By").fill("2")
    clock.get_by_label("Unit").select_option("days")
    button(clock, "Move").click()
    expect(page.locator("#clock")).to_contain_text("moved")
    assert sandbox.clock.now() >= before + 2 * 86400
    expect(page.locator("#clock")).to_contain_text(sandbox.clock.datetime().strftime("%d %b %H:"))


def test_form_errors_are_shown_beside_their_fields(sandbox: Sandbox, page: Page, watch: Watch) -> None:
    sms = card(page, "Send an SMS in").get_by_label("Text")
    sms.fill("not yet sent")
    form = card(page, "Place a call")
    number = form.get_by_label("Other number")
    number.fill("<b>x</b>")
    form.get_by_label("Other name").fill("Mary")
    button(form, "Call").click()
    expect(form.get_by_role("alert")).to_contain_text("'<b>x</b>' is not a phone number; enter +14155551000")
    expect(number).to_be_focused()
    expect(number).to_have_value("<b>x</b>")
    expect(number).to_have_accessible_description(
        "'<b>x</b>' is not a phone number; enter +14155551000, or an extension number such as 102."
    )
    expect(form.get_by_label("Other name")).to_have_value("Mary")
    expect(sms).to_have_value("not yet sent")
    assert sandbox.requests.count() == 0
    expect(card(page, "Live calls")).to_contain_text("No active calls.")
    number.fill("+14155551003")
    number.press("Enter")
    expect(card(page, "Live calls")).to_contain_text("Mary")
    expect(form.get_by_role("alert")).to_have_count(0)
    watch.forgive(STATUS_400)


def test_without_scripts(chromium: Browser, sandbox: Sandbox) -> None:
    with chromium.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(sandbox.server)
        form = card(page, "Send an SMS in")
        form.get_by_label("Text").fill("No scripts")
        form.get_by_label("From").fill("nobody")
        button(form, "Send").click()
        expect(form.get_by_role("alert")).to_contain_text("not a phone number")
        expect(form.get_by_label("Text")).to_have_value("No scripts")
        form.get_by_label("From").fill("+14155551003")
        button(form, "Send").click()
        expect(page.get_by_text("The message was delivered.")).to_be_visible()
        expect(page.locator("#messages tr").first).to_contain_text("No scripts")
        expect(button(card(page, "Credentials"), "Copy all")).to_be_hidden()


def test_several_accounts(tab: Page) -> None:
    with Sandbox(seed=1, accounts=2) as sandbox:
        first, second = sandbox.accounts
        page = tab
        page.goto(sandbox.server)
        login = card(page, "Credentials")
        for account in (first, second):
            expect(login).to_contain_text(account.id)
        form = card(page, "Place a call")
        people = form.get_by_label("Extension")
        expect(people.locator("optgroup")).to_have_count(2)
        name = people.locator("optgroup").nth(1).locator("option").first.inner_text()
        assert name.startswith("101 ")
        people.select_option(name)
        button(form, "Call").click()
        expect(card(page, "Live calls")).to_contain_text(name)
        (jwt,) = [
            jwt
            for jwt in login.locator("details dd code").all_text_contents()
            if jwt == sandbox.jwt_of(second.extensions["101"])
        ]
        with RingCentral(sandbox.server, sandbox.client_id, sandbox.client_secret, jwt=jwt) as rc:
            assert len(rc.api.call_log.list_extension_active_calls().records) == 1
        with RingCentral(sandbox.server, sandbox.client_id, sandbox.client_secret, jwt=sandbox.jwt) as rc:
            assert not rc.api.call_log.list_extension_active_calls().records
        page.goto("about:blank")


def nobody_is_kept_out(page: Page) -> None:
    """Return the violations that axe-core, a checker of accessibility, finds."""
    # the package is not typed
    axe: Any = import_module("axe_playwright_python.sync_playwright").Axe()
    found = axe.run(page)
    assert found.violations_count == 0, found.generate_report()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_page_is_accessible(sandbox: Sandbox, page: Page, watch: Watch, rc: RingCentral, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    sandbox.faults.add("readUserPresenceStatus", "status", times=5)
    with pytest.raises(ServiceUnavailable):
        rc.api.presence.read_user_presence_status()
    sandbox.incoming_call().answer()
    form = card(page, "Place a call")
    form.get_by_label("Other number").fill("nobody")
    button(form, "Call").click()
    expect(form.get_by_role("alert")).to_be_visible()
    expect(newest(page)).to_contain_text("503")
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (sum(map(int, ground[4:-1].split(","))) < 200) == (scheme == "dark")
    nobody_is_kept_out(page)
    page.goto(f"{sandbox.server}/sandbox/requests/2")
    nobody_is_kept_out(page)
    watch.forgive(STATUS_400)


def test_all_users_can_log_in(sandbox: Sandbox, page: Page, watch: Watch) -> None:
    for query in (f"client_id={sandbox.client_id}", ""):
        page.goto(f"{sandbox.server}/sandbox/login?{query}")
        nobody_is_kept_out(page)
    watch.forgive(STATUS_400)


def test_page_works_with_the_keyboard(page: Page) -> None:
    expected = page.locator("a[href], summary, input:not([type=hidden]), select, button:visible, [tabindex='0']")
    wanted = [handle for handle in expected.element_handles() if handle.is_visible()]
    assert len(wanted) > 25
    for handle in wanted:
        page.keyboard.press("Tab")
        assert handle.evaluate("element => element === document.activeElement"), handle.evaluate("e => e.outerHTML")
    form = card(page, "Send an SMS in")
    form.get_by_label("From").focus()
    page.keyboard.press("Tab")
    page.keyboard.type("103")
    page.keyboard.press("Tab")
    page.keyboard.press("Control+A")
    page.keyboard.type("typed")
    page.keyboard.press("Enter")
    expect(page.locator("#messages tr").first).to_contain_text("Barbara Carter")
    expect(page.locator("#messages tr").first).to_contain_text("typed")


def test_page_shows_that_the_sandbox_has_stopped(tab: Page, watch: Watch) -> None:
    with Sandbox(seed=1) as sandbox:
        tab.goto(sandbox.server)
        expect(tab.locator("#link")).to_have_text("live")
    expect(tab.locator("#link")).to_have_text("the sandbox does not answer")
    tab.goto("about:blank")
    watch.complaints.clear()  # the browser complains of whom it cannot reach


# -- pages from elsewhere


@pytest.fixture
def elsewhere(sandbox: Sandbox) -> Iterator[str]:
    """Return the address of a foreign page in the same browser that submits the sandbox's forms."""
    form = (
        f"<form method=post action='{sandbox.server}/sandbox/revoke'></form><iframe src='{sandbox.server}/'></iframe>"
    )
    evil = f"<!doctype html><link rel=icon href=data:,><title>Elsewhere</title>{form}".encode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(evil)))
            self.end_headers()
            self.wfile.write(evil)

        def log_message(self, format: str, *args: object) -> None:
            """Log nothing."""

    # A browser may open a connection that it never uses; one thread alone would wait for its request forever.
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        yield f"http://localhost:{server.server_port}/"
        server.shutdown()
        thread.join()


def test_foreign_page_cannot_submit_forms(
    tab: Page, watch: Watch, sandbox: Sandbox, rc: RingCentral, elsewhere: str
) -> None:
    page = tab
    page.goto(elsewhere)
    frame = page.frames[1]
    assert "Credentials" not in frame.content(), "the page cannot be framed"
    read = "fetch(address).then(answer => answer.text()).catch(() => 'refused')"
    assert page.evaluate(f"address => {read}", f"{sandbox.server}/") == "refused"
    quietly = "fetch(address, {method: 'POST', mode: 'no-cors'}).catch(() => 'refused')"
    assert page.evaluate(f"address => {quietly}", f"{sandbox.server}/sandbox/revoke") == "refused"
    page.evaluate("document.forms[0].submit()")
    expect(page.get_by_role("heading", name="Refused")).to_be_visible()
    expect(page.get_by_text("An emulator, not RingCentral", exact=True)).to_be_visible()
    assert rc.api.user_settings.read_extension().extension_number == "101", "the session is as it was"
    assert all(record.status != 401 for record in sandbox.requests)
    watch.complaints.clear()  # the browser complains of what it stopped


def test_rebound_host_name_is_rejected(tab: Page, watch: Watch, sandbox: Sandbox) -> None:
    answer = tab.goto(f"http://{REBOUND}:{sandbox.port}/")
    assert answer is not None
    assert answer.status == 403
    expect(tab.get_by_role("heading", name="Refused")).to_be_visible()
    assert sandbox.client_secret not in tab.content()
    refused = "403 (Forbidden)"  # of the page, and of its style
    for _ in range(500):
        if sum(refused in complaint for complaint in watch.complaints) == 2:
            break
        tab.wait_for_timeout(10)  # milliseconds; the browser may report them after the page has loaded
    watch.forgive(refused)
    watch.forgive("Refused to apply style")
