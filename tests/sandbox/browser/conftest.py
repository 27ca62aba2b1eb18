"""A real Chromium that looks at a sandbox, and a watch over what it says and whom it asks."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from rcext import RingCentral
from rcext.sandbox import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext, Page

#: A name of the outside world that leads to this machine, as an attacker's can; no other name leads anywhere.
REBOUND = "rebound.example.com"
ARGUMENTS = [
    "--disable-quic",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--host-resolver-rules=MAP {REBOUND} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
]
#: Milliseconds; a machine that has much to do takes seconds to draw a page.
PATIENCE = 60_000.0


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """The browser, with a new profile that is gone afterwards."""
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if program is None:
        pytest.skip("THE WEB PAGE IS NOT TESTED: there is no Chromium (Debian and Ubuntu: apt-get install chromium)")
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        # Where tests run as root, as in containers, Chromium's own sandbox does not start.
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS, chromium_sandbox=False)
        yield browser
        browser.close()


class Watch:
    """What a context's pages complained about, and which hosts they asked."""

    def __init__(self, context: BrowserContext) -> None:
        self.complaints: list[str] = []
        self.hosts: set[str] = set()
        context.on("console", lambda message: self._complaint(message.type, message.text))
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        context.on("request", lambda request: self.hosts.add(urlsplit(request.url).netloc))

    def _complaint(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.complaints.append(text)

    def forgive(self, text: str) -> None:
        """Take away complaints that are part of a test, which must have come."""
        left = [complaint for complaint in self.complaints if text not in complaint]
        assert left != self.complaints, f"no complaint about {text!r}"
        self.complaints = left


@pytest.fixture(scope="package")
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """One window for all tests: a new one for each would take more time than the tests do."""
    with chromium.new_context(viewport={"width": 1280, "height": 900}, locale="en-GB") as context:
        context.set_default_timeout(PATIENCE)
        yield context


@pytest.fixture(scope="package")
def window(context: BrowserContext) -> tuple[Page, Watch]:
    return context.new_page(), Watch(context)


@pytest.fixture
def watch(window: tuple[Page, Watch]) -> Iterator[Watch]:
    _, watch = window
    watch.complaints.clear()
    watch.hosts.clear()
    yield watch
    assert not watch.complaints


@pytest.fixture
def tab(window: tuple[Page, Watch], watch: Watch, sandbox: Sandbox) -> Iterator[Page]:
    """A tab that shows nothing yet, and is off the sandbox's page before the sandbox ends."""
    tab, _ = window
    yield tab
    tab.goto("about:blank")
    tab.emulate_media(color_scheme="light")


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as sandbox:
        yield sandbox


@pytest.fixture
def page(tab: Page, watch: Watch, sandbox: Sandbox) -> Iterator[Page]:
    """The sandbox's page, in a browser that sends requests to the sandbox only."""
    tab.goto(sandbox.server)
    yield tab
    assert watch.hosts == {urlsplit(sandbox.server).netloc}


@pytest.fixture
def rc(sandbox: Sandbox) -> Iterator[RingCentral]:
    """A client of it, logged in."""
    with RingCentral(sandbox.server, sandbox.client_id, sandbox.client_secret, retries=0) as rc:
        rc.platform.authorize(jwt=sandbox.jwt)
        yield rc
