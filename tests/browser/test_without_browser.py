"""The parts for browsers in CPython: login by redirect, WebSocket and page events, with a fake JavaScript."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from rcext import AsyncRingCentral
from rcext._connection import ConnectionSettings
from rcext._js import timeout
from rcext.browser import finish_login, start_login
from rcext.errors import ConfigurationError, RedirectError
from rcext.push import Timing
from rcext.push._browser_socket import BrowserSocket
from rcext.push._protocol import OpenSocket, SocketClosed, SocketText
from rcext.visibility._page_events import PageEvents

from .fake_js import Callback, Storage, Target

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext.sandbox import Sandbox

PAGE = "http://localhost:8000/board"


class Query:
    """`URLSearchParams`."""

    def __init__(self, text: str) -> None:
        self._names = parse_qs(text.removeprefix("?"))

    def has(self, name: str) -> bool:
        return name in self._names


class Page(Target):
    """A page at an address."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, address: str = PAGE) -> None:
        super().__init__()
        self.sessionStorage = Storage()
        self.left_for = ""
        self.history = Target(replaceState=self.replace)
        self.URLSearchParams = Target(new=Query)
        self.show(address)
        monkeypatch.setattr("rcext.browser.js_globals", lambda: self)

    def show(self, address: str) -> None:
        parts = urlsplit(address)
        self.location = Target(
            href=address,
            origin=f"{parts.scheme}://{parts.netloc}",
            pathname=parts.path,
            search=f"?{parts.query}" if parts.query else "",
            hash=f"#{parts.fragment}" if parts.fragment else "",
            assign=self.leave,
        )

    def replace(self, state: object, title: str, url: str) -> None:
        self.show(f"http://localhost:8000{url}")

    def leave(self, url: str) -> None:
        self.left_for = url


async def test_login(monkeypatch: pytest.MonkeyPatch, sb: Sandbox) -> None:
    page = Page(monkeypatch, f"{PAGE}?theme=dark#top")
    sb.auto_consent = True
    async with AsyncRingCentral(sb.server, sb.public_client_id) as rc:
        assert await finish_login(rc.platform) is None
        assert page.location.href == f"{PAGE}?theme=dark#top"
        start_login(rc.platform)
        assert parse_qs(urlsplit(page.left_for).query)["redirect_uri"] == [PAGE]
    async with httpx.AsyncClient() as user:
        redirect = (await user.get(page.left_for)).headers["Location"]
    page.show(f"{redirect}#top")
    async with AsyncRingCentral(sb.server, sb.public_client_id) as rc:  # the page was loaded again
        assert await finish_login(rc.platform) is not None
        assert page.location.href == f"{PAGE}#top"
        assert page.sessionStorage.items == {}
        assert (await rc.api.user_settings.read_extension()).extension_number == "101"
        assert await finish_login(rc.platform) is None


@pytest.mark.parametrize(
    ("query", "pending", "message"),
    [
        ("code=c&state=s", None, "did not start a login"),
        ("code=c&state=foreign", '{"state": "s", "code_verifier": "v", "redirect_uri": "u"}', "another state"),
        ("error=access_denied&state=s", '{"state": "s", "code_verifier": "v", "redirect_uri": "u"}', "access_denied"),
    ],
)
async def test_refused(monkeypatch: pytest.MonkeyPatch, query: str, pending: str | None, message: str) -> None:
    page = Page(monkeypatch, f"{PAGE}?{query}")
    if pending is not None:
        page.sessionStorage.setItem("rcext.login", pending)
    async with AsyncRingCentral("http://127.0.0.1:1", "id") as rc:
        with pytest.raises(RedirectError, match=message):
            await finish_login(rc.platform)
    assert page.location.href == PAGE  # the code is gone in any case
    assert page.sessionStorage.items == {}


# WebSocket


class FakeSocket(Target):
    """A WebSocket of JavaScript."""

    onopen: Callback | None = None
    onmessage: Callback | None = None
    onclose: Callback | None = None

    def __init__(self, url: str) -> None:
        super().__init__(url=url)
        self.sent: list[str] = []
        self.closed = 0

    def send(self, text: str) -> None:
        self.sent.append(text)

    def close(self) -> None:
        self.closed += 1


class Opened:
    """A socket of the client, that of JavaScript, and what was reported."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, timeout: float = 60) -> None:
        self.reports: list[object] = []
        self.reported = asyncio.Event()
        self.peer = FakeSocket("")
        self.callbacks: list[Callback] = []

        def callback(function: Callable[..., object]) -> Callback:
            self.callbacks.append(Callback(function))
            return self.callbacks[-1]

        def connect(url: str) -> FakeSocket:
            self.peer = FakeSocket(url)
            return self.peer

        monkeypatch.setattr("rcext.push._browser_socket.callback", callback)
        monkeypatch.setattr("rcext.push._browser_socket.js_globals", lambda: Target(WebSocket=Target(new=connect)))
        timing = Timing(probe_timeout=timeout)
        action = OpenSocket(7, "wss://ws.example.com/ws?access_token=secret")
        self.socket = BrowserSocket(action, self.report, ConnectionSettings(), timing)
        self.socket.start()

    def report(self, item: object) -> None:
        self.reports.append(item)
        self.reported.set()

    def event(self, name: str, **values: Any) -> None:
        handler = getattr(self.peer, name)
        assert handler is not None
        handler(Target(**values))


async def test_socket(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Opened(monkeypatch)
    opened.socket.write("early")
    assert opened.peer.sent == []
    opened.event("onopen")
    opened.socket.write("later")
    assert opened.peer.sent == ["early", "later"]
    opened.event("onmessage", data="[1]")
    assert opened.socket.alive
    opened.event("onclose", code=1011, reason="")
    assert not opened.socket.alive
    assert opened.reports == [SocketText(7, "[1]"), SocketClosed(7, 1011, "connection lost", None)]
    opened.socket.write("too late")
    await asyncio.sleep(0)
    assert all(callback.destroyed for callback in opened.callbacks)
    assert len(opened.callbacks) == 3


async def test_socket_that_does_not_open(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Opened(monkeypatch)
    opened.event("onclose", code=1006, reason="")
    assert opened.reports == [SocketClosed(7, 1006, "ws.example.com is out of reach", None)]
    late = Opened(monkeypatch, timeout=0.001)
    await late.reported.wait()
    assert late.reports == [SocketClosed(7, None, "ws.example.com did not open the connection within 0.001 s", None)]
    assert late.peer.closed == 1


async def test_closed_socket_reports_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Opened(monkeypatch)
    opened.event("onopen")
    opened.socket.close()
    opened.socket.close()
    assert opened.peer.closed == 1
    assert opened.peer.onclose is None
    assert opened.reports == []


async def test_pubnub_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rcext.push._subscription_base.IN_BROWSER", True)
    async with AsyncRingCentral("http://127.0.0.1:1", "id") as rc:
        with pytest.raises(ConfigurationError, match="transport='pubnub' needs threads"):
            rc.subscription(["/account/~/presence"], transport="pubnub")


# Page


@pytest.fixture
def fake_callback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rcext.visibility._page_events.callback", Callback)


@pytest.mark.usefixtures("fake_callback")
def test_page_events(monkeypatch: pytest.MonkeyPatch) -> None:
    document = Target(visibilityState="visible")
    window = Target(document=document)
    monkeypatch.setattr("rcext.visibility._page_events.js_globals", lambda: window)
    seen: list[object] = []
    events = PageEvents(seen.append, lambda: seen.append("resumed"))
    for state in ("hidden", "visible"):
        vars(document)["visibilityState"] = state
        document.dispatch("visibilitychange")
    window.dispatch("pageshow", persisted=False)
    assert seen == [False, True]
    window.dispatch("pageshow", persisted=True)
    window.dispatch("online")
    assert seen == [False, True, "resumed", "resumed"]
    events.restore()
    events.restore()
    assert not any([*document.listeners.values(), *window.listeners.values()])


@pytest.mark.usefixtures("fake_callback")
def test_page_that_is_hidden_from_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    window = Target(document=Target(visibilityState="hidden"))
    monkeypatch.setattr("rcext.visibility._page_events.js_globals", lambda: window)
    seen: list[object] = []
    PageEvents(seen.append, list)
    assert seen == [False]


@pytest.mark.usefixtures("fake_callback")
def test_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    scope = Target()
    monkeypatch.setattr("rcext.visibility._page_events.js_globals", lambda: scope)
    seen: list[object] = []
    PageEvents(seen.append, lambda: seen.append("resumed"))
    scope.dispatch("online")
    assert seen == ["resumed"]


async def test_a_time_that_passes_while_a_timeout_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    """The event loop of Pyodide refuses it; the page did not run for as long."""
    monkeypatch.setattr("rcext._js.IN_BROWSER", True)
    loop = asyncio.get_running_loop()
    started = loop.call_at
    refused: list[float] = []

    def call_at(when: float, callback: Callable[..., object], *args: Any) -> asyncio.TimerHandle:
        if args or refused:
            return started(when, callback, *args)
        refused.append(when)
        while loop.time() < when:
            pass
        raise ValueError("Can't schedule in the past")

    monkeypatch.setattr(loop, "call_at", call_at)
    with pytest.raises(TimeoutError):
        async with timeout(0.01):
            await asyncio.Event().wait()
    assert refused
