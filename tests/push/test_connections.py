"""Proxies and certificates of push, over real connections."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import socket
import threading
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

import pytest
from websockets.asyncio.server import serve

from rcext import AsyncRingCentral, RingCentral
from rcext._connection import ConnectionSettings
from rcext.errors import ConfigurationError
from rcext.push import Timing
from rcext.push._protocol import Input, SocketClosed, SocketText
from rcext.push._pubnub import make_poller
from rcext.sandbox import Sandbox
from tests.push.test_websocket import make_socket
from tests.transport.servers import Echo, make_certificate, make_server_context, proxy
from tests.waiting import until_async

if TYPE_CHECKING:
    import ssl
    from collections.abc import Awaitable, Callable, Generator, Iterator
    from pathlib import Path

    from websockets.asyncio.server import Server as WebSocketServer
    from websockets.asyncio.server import ServerConnection

    Server: TypeAlias = asyncio.Server | WebSocketServer

Transport: TypeAlias = Literal["pubnub", "websocket"]
FILTER = "/account/~/extension/~/message-store"
QUICK = Timing(backoff=0.05, backoff_limit=0.3, poll=2, probe_timeout=5, register_timeout=60)
PATIENT = Timing(probe_timeout=60)


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture(scope="module")
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=1) as sandbox:
        yield sandbox


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    value: str = request.param
    return value


@pytest.fixture(params=["pubnub", "websocket"])
def transport(request: pytest.FixtureRequest) -> Transport:
    value: Transport = request.param
    return value


def hear(kind: str, transport: Transport, sb: Sandbox, server: str | None = None, **settings: Any) -> str:
    """Subscribe, and return the event of the first notification."""
    server = server or sb.server
    options: dict[str, Any] = {"pubnub_origin": server if server.startswith("https") else sb.pubnub_origin, **settings}

    async def run() -> str:
        async with AsyncRingCentral(server, sb.client_id, sb.client_secret, jwt=sb.jwt, **options) as rc:
            events = rc.subscription([FILTER], transport=transport, timing=QUICK)
            async with events:
                sb.incoming_sms("+16505550100", "Hello")
                async for event in events:
                    return event.event
        raise AssertionError("no notification")

    if kind == "async":
        return asyncio.run(run())
    with (
        RingCentral(server, sb.client_id, sb.client_secret, jwt=sb.jwt, **options) as rc,
        rc.subscription([FILTER], transport=transport, timing=QUICK) as events,
    ):
        sb.incoming_sms("+16505550100", "Hello")
        return next(iter(events)).event


def seen(requests: list[str], transport: Transport) -> bool:
    return any(
        request.startswith("CONNECT") if transport == "websocket" else "/v2/subscribe/" in request
        for request in requests
    )


@pytest.mark.parametrize("source", ["argument", "environment"])
def test_a_proxy_carries_every_connection(
    kind: str, transport: Transport, sb: Sandbox, source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with proxy() as other:
        settings: dict[str, Any] = {"proxy": other.url} if source == "argument" else {}
        if source == "environment":
            monkeypatch.setenv("HTTP_PROXY", other.url)
        assert FILTER.rpartition("/")[2] in hear(kind, transport, sb, **settings)
        requests = other.end()
    assert any("/restapi/" in request for request in requests), "REST"
    assert seen(requests, transport)


def test_no_proxy_holds_for_every_connection(
    kind: str, transport: Transport, sb: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    with proxy() as other:
        monkeypatch.setenv("ALL_PROXY", other.url)
        monkeypatch.setenv("NO_PROXY", "127.0.0.0/8")
        assert hear(kind, transport, sb)
        assert not other.end()


@contextlib.contextmanager
def tls_server(start: Callable[[ssl.SSLContext], Awaitable[Server]], folder: Path) -> Generator[tuple[int, Path]]:
    """Run a TLS server in a thread with an event loop, and yield its port and the certificate of its private authority.

    Threads must not share a TLS connection, so a server with two threads for each connection will not do.
    """
    authority = make_certificate(folder)
    context = make_server_context(authority)
    started: concurrent.futures.Future[tuple[int, asyncio.AbstractEventLoop, asyncio.Event]] = (
        concurrent.futures.Future()
    )

    async def run() -> None:
        server = await start(context)
        over = asyncio.Event()
        started.set_result((next(iter(server.sockets)).getsockname()[1], asyncio.get_running_loop(), over))
        await over.wait()
        server.close()

    thread = threading.Thread(target=asyncio.run, args=(run(),), daemon=True)
    thread.start()
    port, loop, over = started.result(60)
    try:
        yield port, authority
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join()


@pytest.fixture
def front(sb: Sandbox, tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """The sandbox behind TLS with a private authority: its URL, and the authority's certificate."""

    async def pump(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while data := await source.read(65536):
                target.write(data)
                await target.drain()
        target.close()

    async def forward(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        plain_reader, plain_writer = await asyncio.open_connection("127.0.0.1", sb.port)
        await asyncio.gather(pump(reader, plain_writer), pump(plain_reader, writer))

    async def start(context: ssl.SSLContext) -> asyncio.Server:
        return await asyncio.start_server(forward, "127.0.0.1", 0, ssl=context)

    with tls_server(start, tmp_path) as (port, authority):
        yield f"https://127.0.0.1:{port}", authority


def test_verify_reaches_pubnub(kind: str, sb: Sandbox, front: tuple[str, Path]) -> None:
    url, authority = front
    assert hear(kind, "pubnub", sb, url, verify=authority)


def test_an_untrusted_certificate_of_pubnub_is_named_at_once(kind: str, sb: Sandbox, front: tuple[str, Path]) -> None:
    with pytest.raises(
        ConfigurationError, match=r"the certificate of 127\.0\.0\.1:\d+ is not trusted: .*; pass .* verify="
    ):
        hear(kind, "pubnub", sb, sb.server, pubnub_origin=front[0])


@pytest.fixture
def secure_socket(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A WebSocket server behind TLS that sends the client's user agent: its URL, and its authority's certificate."""

    async def handle(connection: ServerConnection) -> None:
        assert connection.request is not None
        await connection.send(f"hello {connection.request.headers['User-Agent']}")
        with contextlib.suppress(Exception):
            await connection.recv()

    async def start(context: ssl.SSLContext) -> WebSocketServer:
        return await serve(handle, "127.0.0.1", 0, ssl=context, open_timeout=None, close_timeout=0.1)

    with tls_server(start, tmp_path) as (port, authority):
        yield f"wss://127.0.0.1:{port}/", authority


async def opened(kind: str, url: str, settings: ConnectionSettings) -> Input:
    """Open a WebSocket, and return the first thing that it reports."""
    reports: list[Input] = []
    connection = make_socket(kind, url, reports, settings, PATIENT)
    connection.start()
    await until_async(lambda: reports)
    connection.close()
    await until_async(lambda: not connection.alive)
    return reports[0]


async def test_verify_and_user_agent_reach_the_websocket(kind: str, secure_socket: tuple[str, Path]) -> None:
    url, authority = secure_socket
    settings = ConnectionSettings(verify=authority, user_agent="shop/1.0")
    assert await opened(kind, url, settings) == SocketText(1, "hello shop/1.0")


async def test_an_untrusted_certificate_of_a_websocket_is_a_local_fault(
    kind: str, secure_socket: tuple[str, Path]
) -> None:
    report = await opened(kind, secure_socket[0], ConnectionSettings())
    assert isinstance(report, SocketClosed)
    assert isinstance(report.fatal, ConfigurationError)
    assert "is not trusted" in str(report.fatal)


async def test_a_websocket_through_a_proxy_to_tls(kind: str, secure_socket: tuple[str, Path]) -> None:
    url, authority = secure_socket
    with proxy() as other:
        assert isinstance(await opened(kind, url, ConnectionSettings(verify=authority, proxy=other.url)), SocketText)
        assert other.next_request().startswith("CONNECT 127.0.0.1:")


@pytest.fixture
def refusing() -> Iterator[str]:
    """A proxy that wants a password."""
    listener = socket.create_server(("127.0.0.1", 0))

    def accept() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection = listener.accept()[0]
                with connection:
                    connection.recv(65536)
                    connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")

    threading.Thread(target=accept, daemon=True).start()
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    listener.close()


async def test_a_proxy_that_refuses_is_a_local_fault_of_a_websocket(
    kind: str, refusing: str, secure_socket: tuple[str, Path]
) -> None:
    report = await opened(kind, secure_socket[0], ConnectionSettings(proxy=refusing))
    assert isinstance(report, SocketClosed)
    assert "the proxy refused the connection to 127.0.0.1:" in str(report.fatal)


def test_a_proxy_that_refuses_is_not_called_a_refusal_of_pubnub(
    kind: str, sb: Sandbox, refusing: str, front: tuple[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", refusing)
    with pytest.raises(ConfigurationError, match=r"the proxy refused the connection to 127.0.0.1:\d+: 407"):
        hear(kind, "pubnub", sb, sb.server, pubnub_origin=front[0], verify=front[1])


def test_a_missing_pubnub_package_is_named(kind: str, sb: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pubnub.pubnub", None)
    with pytest.raises(ConfigurationError, match="a package is missing: import of pubnub"):
        hear(kind, "pubnub", sb)


def test_the_variables_of_the_sandbox_are_enough_for_push(sb: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in sb.environment.items():
        monkeypatch.setenv(name, value)
    with RingCentral.from_env() as rc, rc.subscription([FILTER], transport="pubnub", timing=QUICK) as events:
        assert events.is_subscribed()


def test_failed_handshakes_through_a_proxy_leave_room_for_others(tmp_path: Path) -> None:
    server = Echo(make_certificate(tmp_path))
    origin = f"https://127.0.0.1:{server.port}"
    with proxy() as other:
        poller = make_poller("key", "channel", origin, ConnectionSettings(proxy=other.url))
        for _ in range(101):  # the package's limit is 100
            with pytest.raises(Exception, match="CERTIFICATE"):
                poller.poll(0, None, 1)
        poller.close()
    server.close()


def test_the_polls_of_a_channel_share_one_connection() -> None:
    server = Echo()
    poller = make_poller("key", "channel", server.url, ConnectionSettings())
    answers = [poller.poll(0, None, 5) for _ in range(3)]
    assert len({answer["port"] for answer in answers}) == 1
    poller.close()
    server.close()
