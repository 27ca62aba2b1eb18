from __future__ import annotations

import contextlib
import hashlib
import os
import re
import threading
import tracemalloc
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

import pytest

import rcext
from rcext.files import DownloadTooLarge, download, download_async, iter_download
from rcext.files import _transfer as transfer  # pyright: ignore[reportPrivateUsage]  # its delay and one rule are tested
from rcext.sandbox import Sandbox
from ringcentral_api.errors import NotFound

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

CONTENT = bytes(range(256)) * 4096  # 1 MiB


class Store:
    """Content on a real socket that breaks off on demand."""

    def __init__(self, content: bytes = CONTENT) -> None:
        self.content = content
        self.headers: dict[str, str] = {"Content-Type": "audio/mpeg", "ETag": '"v1"'}
        self.breaks: list[int] = []  # after how many bytes of the body the connection is cut, one answer after another
        self.ranges = True
        self.chunked = False
        self.asked: list[dict[str, str]] = []
        self.url = ""
        self.redirect = ""

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        self.asked.append({name.lower(): value for name, value in handler.headers.items()})
        headers = dict(self.headers)
        start, status = 0, 200
        wanted = re.fullmatch(r"bytes=(\d+)-", handler.headers.get("Range", ""))
        guard = handler.headers.get("If-Range")
        if self.ranges and wanted and guard in (None, headers.get("ETag")):
            start, status = int(wanted[1]), 206
            headers["Content-Range"] = f"bytes {start}-{len(self.content) - 1}/{len(self.content)}"
            if start == len(self.content):
                status, headers["Content-Range"] = 416, f"bytes */{start}"
        if self.redirect:
            status, headers = 302, {"Location": self.redirect}
        body = self.content[start:] if not self.redirect else b""
        if self.chunked:
            headers["Transfer-Encoding"] = "chunked"
        else:
            headers.setdefault("Content-Length", str(len(body)))
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name, value)
        handler.end_headers()
        cut = self.breaks.pop(0) if self.breaks else None
        sent = body if cut is None else body[:cut]
        with contextlib.suppress(OSError):
            for position in range(0, len(sent), 65536):
                piece = sent[position : position + 65536]
                handler.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece) if self.chunked else piece)
            if self.chunked and cut is None:
                handler.wfile.write(b"0\r\n\r\n")
            handler.wfile.flush()
        handler.close_connection = True


@contextlib.contextmanager
def serving() -> Generator[Store]:
    store = Store()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            store.answer(self)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    store.url = f"http://127.0.0.1:{server.server_address[1]}/media/recording/77/content"
    try:
        yield store
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def store() -> Generator[Store]:
    with serving() as store:
        yield store


@pytest.fixture
def other() -> Generator[Store]:
    """Return content of another host."""
    with serving() as store:
        yield store


@pytest.fixture
def rc(store: Store) -> Iterator[rcext.RingCentral]:
    origin = store.url.partition("/media")[0]
    with rcext.RingCentral(origin, client_id="app", client_secret="s", retries=0) as client:
        client.platform.authorize(access_token="secret-token")
        yield client


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transfer, "_FIRST_DELAY", 0.01)


def test_to_a_file(rc: rcext.RingCentral, store: Store, tmp_path: Path) -> None:
    seen: list[tuple[int, int | None]] = []
    target = tmp_path / "call.mp3"
    target.write_bytes(b"older")
    result = download(rc, store.url, target, progress=lambda done, whole: seen.append((done, whole)))
    assert target.read_bytes() == CONTENT
    assert result == (target, len(CONTENT), "audio/mpeg", "content.mp3")
    assert seen[-1] == (len(CONTENT), len(CONTENT))
    assert len(seen) == 16
    assert [path.name for path in tmp_path.iterdir()] == ["call.mp3"]
    assert store.asked[0]["authorization"] == "Bearer secret-token"


@pytest.mark.parametrize(
    ("chunked", "ranges", "etag"), [(True, True, True), (False, False, True), (False, True, False)]
)
def test_broken_connections(
    rc: rcext.RingCentral, store: Store, tmp_path: Path, chunked: bool, ranges: bool, etag: bool
) -> None:
    store.breaks = [100_000, 0, 300_000, 1]
    store.chunked = chunked
    store.ranges = ranges
    if not etag:
        del store.headers["ETag"]
    result = download(rc, store.url, tmp_path)
    assert result.path == tmp_path / "content.mp3"
    assert result.path.read_bytes() == CONTENT
    assert len(store.asked) == 5
    later = store.asked[1]
    assert 0 < int(later["range"].removeprefix("bytes=").removesuffix("-")) <= 100_000
    assert later.get("if-range") == ('"v1"' if etag else None)


@pytest.mark.parametrize("name", ["ETag", "Last-Modified"])
def test_a_validator_beyond_ascii_is_not_sent_back(
    rc: rcext.RingCentral, store: Store, tmp_path: Path, name: str
) -> None:
    store.breaks = [100_000]
    del store.headers["ETag"]
    store.headers[name] = '"é"'
    assert download(rc, store.url, tmp_path).path.read_bytes() == CONTENT
    assert "if-range" not in store.asked[1]


async def test_async(store: Store, tmp_path: Path) -> None:
    store.breaks = [100_000]
    origin = store.url.partition("/media")[0]
    async with rcext.AsyncRingCentral(origin, client_id="app", client_secret="s", retries=0) as client:
        await client.platform.authorize(access_token="token")
        result = await download_async(client, store.url, tmp_path / "a")
        assert result.path.read_bytes() == CONTENT
        with pytest.raises(DownloadTooLarge):
            await download_async(client, store.url, tmp_path / "b", max_size=9)
    assert [path.name for path in tmp_path.iterdir()] == ["a"]  # noqa: ASYNC240  # a test may block


def test_the_bearer_stays_with_the_platform(rc: rcext.RingCentral, store: Store, other: Store, tmp_path: Path) -> None:
    # An address elsewhere, or one that the platform leads to, such as signed storage.
    assert download(rc, other.url, tmp_path / "x").size == len(CONTENT)
    store.redirect = other.url
    other.breaks = [100_000]
    assert download(rc, store.url, tmp_path / "x").path.read_bytes() == CONTENT
    assert [asked.get("authorization") for asked in store.asked] == ["Bearer secret-token"] * 2
    assert len(other.asked) == 3
    assert all("authorization" not in asked for asked in other.asked)
    assert "secret-token" not in repr(other.asked)
    assert "range" in other.asked[-1]


def test_a_pipe_is_written_and_stays(rc: rcext.RingCentral, store: Store, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    thread = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    thread.start()
    assert download(rc, store.url, pipe) == (pipe, len(CONTENT), "audio/mpeg", "content.mp3")
    thread.join(60)
    assert read == [CONTENT]
    assert pipe.is_fifo()


def test_memory_does_not_grow_with_the_content(rc: rcext.RingCentral, store: Store, tmp_path: Path) -> None:
    store.content = CONTENT * 32
    tracemalloc.start()
    try:
        digest = hashlib.sha256()
        for piece in iter_download(rc, store.url):
            digest.update(piece)
        assert tracemalloc.get_traced_memory()[1] < 8 * len(CONTENT)
    finally:
        tracemalloc.stop()
    assert digest.digest() == hashlib.sha256(store.content).digest()


def test_leaving_early(rc: rcext.RingCentral, store: Store) -> None:
    pieces = iter_download(rc, store.url)
    assert next(pieces)
    pieces.close()
    assert sum(map(len, iter_download(rc, store.url))) == len(CONTENT)


def test_a_refusal(tmp_path: Path) -> None:
    with Sandbox(seed=2) as sb, rcext.RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as client:
        with pytest.raises(NotFound):
            download(client, f"{sb.server}/restapi/v1.0/account/~/recording/nothing/content", tmp_path / "x")
        assert list(tmp_path.iterdir()) == []
        store = client.api.message_store.list_messages()
        attachment = next(entry for message in store.records for entry in message.attachments or [])
        assert attachment.uri is not None
        result = download(client, attachment.uri, tmp_path / "x")
        assert result.content_type == attachment.content_type
        assert result.size > 0
