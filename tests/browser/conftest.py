"""Pages that run Python: a bundle on a loopback port, a real Chromium, and tabs with Pyodide in them."""

from __future__ import annotations

import json
import subprocess
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest

from rcext.sandbox import Sandbox
from scripts import browser_bundle
from tests.sandbox.browser.conftest import chromium

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext, Page

__all__ = ["chromium"]

PATIENCE = 300_000.0
"""Milliseconds; a machine that has much to do takes a minute to start Python in a page."""

BLANK = """<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Python</title>
<script type="module">
  import { loadPython } from "./rcext.mjs";
  window.python = loadPython();
  window.run = async (code, values) => {
    const python = await window.python;
    python.globals.set("values", python.toPy(values));
    return python.runPythonAsync(`import json\\n${code}\\njson.dumps(result)`);
  };
</script>
"""
WORKER = """import { loadPython } from "./rcext.mjs";
const python = loadPython();
self.onmessage = async ({ data: [code, values] }) => {
  try {
    const loaded = await python;
    loaded.globals.set("values", loaded.toPy(values));
    self.postMessage([await loaded.runPythonAsync(`import json\\n${code}\\njson.dumps(result)`), null]);
  } catch (error) {
    self.postMessage([null, error.message]);
  }
};
"""


class _Files(SimpleHTTPRequestHandler):
    extensions_map = {
        **SimpleHTTPRequestHandler.extensions_map,
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
    }

    def log_message(self, format: str, *args: object) -> None:
        """Log nothing."""


@pytest.fixture(scope="package")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, int]]:
    """The folder of a bundle, and the compressed bytes of its parts."""
    folder: Path = tmp_path_factory.mktemp("site")
    try:
        browser_bundle.pyodide_folder()
        browser_bundle.wheels()
    except FileNotFoundError as error:
        pytest.skip(f"RCEXT IN THE BROWSER IS NOT TESTED: {error}")
    except subprocess.CalledProcessError as error:
        pytest.skip(f"RCEXT IN THE BROWSER IS NOT TESTED: {error.cmd[0]} cannot fetch what the bundle needs")
    return folder, browser_bundle.build(folder)


@pytest.fixture(scope="package")
def site(bundle: tuple[Path, dict[str, int]]) -> Iterator[str]:
    """The origin of a static site with the bundle, a blank page and a worker."""
    folder, _ = bundle
    folder.joinpath("blank.html").write_text(BLANK)
    folder.joinpath("worker.mjs").write_text(WORKER)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Files, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="package")
def context(chromium: Browser) -> Iterator[BrowserContext]:
    with chromium.new_context(viewport={"width": 1000, "height": 720}, locale="en-GB") as context:
        context.set_default_timeout(PATIENCE)
        yield context


@pytest.fixture
def sandbox(site: str) -> Iterator[Sandbox]:
    with Sandbox(seed=1, cors=[site]) as sandbox:
        yield sandbox


class Tab:
    """A page with Python in it."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def run(self, code: str, **values: object) -> Any:
        """Run Python that assigns `result`, a value of JSON, from `values`; wait for the end, and return it."""
        return json.loads(self.page.evaluate("([code, values]) => window.run(code, values)", [code, values]))

    def start(self, code: str, **values: object) -> None:
        """Start such Python, and return at once."""
        self.page.evaluate(
            "([code, values]) => { window.running = window.run(code, values); window.running.catch(() => {}); }",
            [code, values],
        )

    def finish(self) -> Any:
        """Wait for what was started, and return its result."""
        return json.loads(self.page.evaluate("() => window.running"))


class Worker:
    """A worker of a page with Python in it."""

    def __init__(self, page: Page) -> None:
        self._page = page
        page.evaluate("() => { window.worker = new Worker('./worker.mjs', { type: 'module' }); }")

    def run(self, code: str, **values: object) -> Any:
        """Run Python in the worker. See `Tab.run`."""
        return json.loads(
            self._page.evaluate(
                """message => new Promise((resolve, reject) => {
                    window.worker.onmessage = ({ data: [result, error] }) =>
                        error === null ? resolve(result) : reject(new Error(error));
                    window.worker.postMessage(message);
                })""",
                [code, values],
            )
        )


class Tabs:
    """Tabs that are loaded once: loading Python takes longer than a test."""

    def __init__(self, context: BrowserContext, site: str) -> None:
        self._context = context
        self._site = site
        self._open: list[Tab] = []

    def take(self, number: int) -> Sequence[Tab]:
        """Return so many tabs with Python loaded."""
        while len(self._open) < number:
            page = self._context.new_page()
            page.goto(f"{self._site}/blank.html")
            self._open.append(Tab(page))
        for tab in self._open[:number]:
            tab.run("result = None")
        return self._open[:number]

    def close(self, tab: Tab) -> None:
        """Close a tab, as its user does."""
        self._open.remove(tab)
        tab.page.close()


@pytest.fixture(scope="package")
def tabs(context: BrowserContext, site: str) -> Tabs:
    return Tabs(context, site)


@pytest.fixture
def settings(sandbox: Sandbox) -> dict[str, str]:
    """What a client in a tab needs, and the name of a session store of its own."""
    return {
        "server": sandbox.server,
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "jwt": sandbox.jwt,
        "phone": sandbox.phone_number,
        "store": f"test-{sandbox.port}",
    }
