"""A login of a command-line tool as it happens: its own server, a real browser, the sandbox's page to consent on."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from queue import Queue
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from rcext import RingCentral
from rcext.errors import RedirectError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Future

    from playwright.sync_api import Page

    from rcext.auth import Tokens
    from rcext.sandbox import Sandbox

pytestmark = pytest.mark.browser


@pytest.fixture
def tool(sandbox: Sandbox) -> Iterator[RingCentral]:
    """A tool without a secret."""
    with RingCentral(sandbox.server, sandbox.public_client_id) as rc:
        yield rc


@pytest.fixture
def thread() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(1) as pool:
        yield pool


def begin(tool: RingCentral, thread: ThreadPoolExecutor) -> tuple[Future[Tokens], str]:
    """Let the tool log in, and take the address that it would open."""
    opened: Queue[str] = Queue()
    done = thread.submit(tool.platform.login_with_browser, open_browser=opened.put, login_timeout=30)
    return done, opened.get(timeout=30)


def test_allowed(tool: RingCentral, thread: ThreadPoolExecutor, sandbox: Sandbox, tab: Page) -> None:
    done, address = begin(tool, thread)
    answer = tab.goto(address)
    assert answer is not None
    assert answer.headers["x-emulator"]
    expect(tab.get_by_text("An emulator, not RingCentral")).to_be_visible()
    expect(tab.get_by_role("main")).to_contain_text(sandbox.public_client_id)
    expect(tab.get_by_role("main")).to_contain_text("http://127.0.0.1:")
    tab.get_by_label("User").select_option("102 Alan Bell")
    tab.get_by_role("button", name="Allow").click()
    expect(tab.get_by_text("You are logged in.")).to_be_visible()
    done.result(timeout=30)
    assert tool.api.user_settings.read_extension().extension_number == "102"


def test_rejected_documents(tool: RingCentral, thread: ThreadPoolExecutor, tab: Page) -> None:
    done, address = begin(tool, thread)
    tab.goto(address)
    tab.get_by_role("button", name="Refuse").click()
    expect(tab.get_by_text("The login was refused.")).to_be_visible()
    with pytest.raises(RedirectError, match="access_denied"):
        done.result(timeout=30)


def test_foreign_page_cannot_consent(
    tool: RingCentral, thread: ThreadPoolExecutor, sandbox: Sandbox, tab: Page
) -> None:
    done, address = begin(tool, thread)
    tab.goto("about:blank")
    tab.evaluate(
        """([action, query]) => {
            const form = Object.assign(document.createElement("form"), {method: "POST", action});
            for (const [name, value] of [...new URLSearchParams(query), ["decision", "allow"]]) {
                form.append(Object.assign(document.createElement("input"), {name, value}));
            }
            document.body.append(form);
            form.submit();
        }""",
        [f"{sandbox.server}/restapi/oauth/authorize", address.partition("?")[2]],
    )
    expect(tab.get_by_role("heading", name="Log in to the sandbox")).to_be_visible()
    assert not done.done()
    tab.get_by_role("button", name="Allow").click()
    expect(tab.get_by_text("You are logged in.")).to_be_visible()
    done.result(timeout=30)
