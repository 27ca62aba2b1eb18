"""The built site: links, and in Chromium search, dark mode, the index of operations and accessibility.

Building takes half a minute, so these tests run with `make docs` and `make test-all` (marker `judge`).
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
from contextlib import suppress
from functools import partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest

from .blocks import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.judge, pytest.mark.timeout(600)]

SITE = ROOT / "site"
#: Milliseconds; a busy machine takes seconds to draw a page.
PATIENCE = 60_000.0
# The pages whose layouts differ.
SHOWN = ("", "quickstart/", "settings/", "errors/", "migration/", "reference/client/", "api/", "api/sms/")


@pytest.fixture(scope="module")
def site() -> Path:
    """Build the site, unless `make docs` has just done so."""
    if not (os.environ.get("RC_DOCS_FRESH") and SITE.exists()):
        subprocess.run([sys.executable, "-m", "scripts.api_pages"], cwd=ROOT, check=True)
        program = Path(sys.executable).with_name("zensical")
        subprocess.run([program, "build", "--strict"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return SITE


class _Links(HTMLParser):
    """What a page refers to, what it loads, and the places that can be referred to."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.places: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        of = {name: value or "" for name, value in attrs}
        self.places.update(value for name in ("id", "name") if (value := of.get(name)))
        if tag == "a" and "href" in of:
            self.links.append(of["href"])
        elif tag in ("img", "script", "iframe") and of.get("src"):
            self.loaded.append(of["src"])
        elif tag == "link" and of.get("rel") in ("stylesheet", "icon", "preconnect", "preload"):
            self.loaded.append(of["href"])


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, _Links]:
    """The pages by their address below the root of the site."""
    found: dict[str, _Links] = {}
    for path in site.rglob("*.html"):
        parsed = _Links()
        parsed.feed(path.read_text(encoding="utf-8"))
        found["/" + path.relative_to(site).as_posix().removesuffix("index.html")] = parsed
    return found


def test_all_links_lead_somewhere(site: Path, pages: dict[str, _Links]) -> None:
    broken: set[str] = set()
    for address, page in pages.items():
        if address == "/404.html":
            continue
        for link in [*page.links, *page.loaded]:
            target, place = urldefrag(urljoin(f"http://site{address}", link))
            parts = urlsplit(target)
            if parts.netloc != "site" or parts.scheme not in ("http", "https"):
                continue
            path = unquote(parts.path)
            if path in pages:
                if place and unquote(place) not in pages[path].places and not place.startswith("__"):
                    broken.add(f"{address}: {link}: no such place")
            elif not (site / path.lstrip("/")).is_file():
                broken.add(f"{address}: {link}: no such file")
    assert sorted(broken) == []


def test_nothing_is_loaded_from_elsewhere(pages: dict[str, _Links]) -> None:
    foreign = {link for page in pages.values() for link in page.loaded if urlsplit(link).netloc}
    assert foreign == set()


def test_every_operation_has_a_row_and_a_section(pages: dict[str, _Links]) -> None:
    from scripts.api_pages import read_operations
    from scripts.codegen.document import load_document
    from scripts.spec.grammar import METHODS

    links = set(pages["/api/"].links)
    operations = read_operations()
    assert len(operations) == sum(method in item for item in load_document()["paths"].values() for method in METHODS)
    for operation in operations:
        assert f"{operation.group}/#{operation.name}" in links or f"{operation.group}#{operation.name}" in links
        assert operation.name in pages[f"/api/{operation.group}/"].places


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if program is None:
        pytest.skip("THE SITE IS NOT TESTED: Chromium is not installed (Debian and Ubuntu: apt-get install chromium)")
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--disable-gpu"], chromium_sandbox=False)
        yield browser
        browser.close()


@pytest.fixture(params=["light", "dark"])
def page(chromium: Browser, address: str, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A window, whose pages ask no other host and complain about nothing."""
    hosts: set[str] = set()
    complaints: list[str] = []
    with chromium.new_context(
        base_url=address, color_scheme=request.param, viewport={"width": 1280, "height": 900}
    ) as context:
        context.set_default_timeout(PATIENCE)
        context.on("request", lambda sent: hosts.add(urlsplit(sent.url).netloc))
        context.on("console", lambda said: complaints.append(said.text) if said.type == "error" else None)
        context.on("weberror", lambda error: complaints.append(str(error.error)))
        yield context.new_page()
    assert hosts <= {urlsplit(address).netloc, ""}
    assert complaints == []


@pytest.mark.browser
def test_pages_are_accessible_in_both_schemes(page: Page, request: pytest.FixtureRequest) -> None:
    axe: Any = import_module("axe_playwright_python.sync_playwright").Axe()  # the package is not typed
    found: list[str] = []
    for path in SHOWN:
        page.goto(path, wait_until="load")
        page.wait_for_function("!document.querySelector('nav.md-code__nav:not([role])')")
        violations: list[Any] = axe.run(page).response["violations"]
        found += [f"{path}: {each['id']}: {each['nodes'][0]['html']}" for each in violations]
    assert found == []
    scheme = {"light": "default", "dark": "slate"}["dark" if "dark" in request.node.name else "light"]
    assert page.evaluate("document.body.dataset.mdColorScheme") == scheme


@pytest.mark.browser
def test_search_finds_a_page(page: Page) -> None:
    from playwright.sync_api import expect

    page.goto("")
    field = page.locator("dialog[open] input")
    while not field.is_visible():  # the program that listens to the keys may still be loading
        page.keyboard.press("Control+k")
        with suppress(AssertionError):
            expect(field).to_be_visible(timeout=10_000)
    page.keyboard.type("RedisRateLimiter")
    expect(page.get_by_text(re.compile(r"^\d+ results$"))).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url("**/reference/transport/**")


@pytest.mark.browser
def test_operations_are_filtered(page: Page) -> None:
    from playwright.sync_api import expect

    page.goto("api/")
    rows = page.locator("#operations tbody tr:visible")
    page.get_by_role("searchbox", name="Filter").fill("call-log ReadCallLog readusercalllog")
    expect(rows).to_have_count(0)
    page.get_by_role("searchbox", name="Filter").fill("GET heavy read_user_call_log")
    expect(rows).to_have_count(1)
    expect(page.get_by_text(" operations", exact=False).first).to_be_visible()
    rows.get_by_role("link").click()
    page.wait_for_url("**/api/call_log/#read_user_call_log")
