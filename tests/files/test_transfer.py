"""Downloads without I/O: what is requested, what responses mean, where a download continues."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rcext._flow import FlowClosed
from rcext.errors import ConfigurationError, NotFound, ServerError
from rcext.files import DownloadError, DownloadTooLarge
from rcext.files._transfer import (  # pyright: ignore[reportPrivateUsage]  # the core of downloads
    OVERLAP,
    PIECE,
    CallerSink,
    Partial,
    Transfer,
    digest_of,
)
from rcext.transport import DECOMPRESSED
from ringcentral_api.api.call_recordings import read_call_recording_content
from ringcentral_api.client import Request
from tests.streams import URL, Outcome, Reply, Server, drive, interruptions

from .content import CONTENT, ContentServer

if TYPE_CHECKING:
    from rcext._flow import Flow

DATE = "Mon, 01 Jun 2026 10:00:00 GMT"


class Memory:
    """A sink in memory.

    Attributes:
        content: what it has.
        starts: how often content started at its first byte.
    """

    def __init__(self, content: bytes = b"") -> None:
        self.content = content
        self.starts = 0

    def start(self, transfer: Transfer) -> Flow[None]:
        assert transfer.filename
        self.starts += 1
        self.content = b""
        yield from ()

    def write(self, piece: bytes) -> Flow[None]:
        self.content += piece
        yield from ()


def download(server: Server, sink: Memory | None = None, **options: Any) -> tuple[Memory, Transfer, Outcome]:
    sink = sink or Memory()
    partial = options.pop("partial", None)
    defaults: dict[str, Any] = {"jitter": lambda: 1.0}
    transfer = Transfer(options.pop("source", URL), **{**defaults, **options})
    if partial is not None:
        transfer.resume(partial)
    return sink, transfer, drive(transfer.flow(sink), server)


def test_whole_content() -> None:
    server = ContentServer()
    seen: list[tuple[int, int | None]] = []

    def progress(done: int, total: int | None) -> None:
        seen.append((done, total))

    sink, transfer, outcome = download(server, progress=progress)
    assert sink.content == CONTENT
    assert sink.starts == 1
    assert (transfer.received, transfer.total) == (len(CONTENT), len(CONTENT))
    assert (transfer.content_type, transfer.filename) == ("audio/mpeg", "content.mp3")
    assert transfer.validators == {"ETag": '"v1"'}
    assert transfer.can_continue
    assert seen == [(min(16384 * number, len(CONTENT)), len(CONTENT)) for number in range(1, 8)]
    assert outcome.steps == ["Open", *["Read"] * 8, "Close"]
    assert server.opened[0].source == URL
    assert server.opened[0].headers == {"Accept": "*/*", "Accept-Encoding": "identity"}
    assert server.opened[0].piece_size == PIECE


def test_a_typed_request_keeps_its_own_headers() -> None:
    request = read_call_recording_content.request(recording_id="7")
    server = ContentServer()
    _, transfer, _ = download(server, source=request)
    sent = server.opened[0].source
    assert isinstance(sent, Request)
    assert (sent.operation, sent.path, sent.query, sent.options) == (
        request.operation,
        request.path,
        request.query,
        request.options,
    )
    assert sent.headers == {"Accept-Encoding": "identity", "Accept": "*/*", **request.headers}
    assert server.opened[0].headers is None
    assert transfer.filename == "content.mp3"


@pytest.mark.parametrize("length", [True, False])
@pytest.mark.parametrize("ranges", [True, False])
@pytest.mark.parametrize("validator", ["ETag", "Last-Modified", "weak", None])
def test_broken_connections(length: bool, ranges: bool, validator: str | None) -> None:
    server = ContentServer()
    server.length, server.ranges = length, ranges
    server.breaks = [20_000, 0, 60_000, 1]
    del server.headers["ETag"]
    if validator is not None:
        name = "ETag" if validator == "weak" else validator
        server.headers[name] = {"ETag": '"v1"', "Last-Modified": DATE, "weak": 'W/"v1"'}[validator]
    sink, _, outcome = download(server)
    assert sink.content == CONTENT
    assert sink.starts == 1
    assert len(server.opened) == 5
    overlap = 0 if validator == "ETag" else OVERLAP
    headers = server.opened[1].headers or {}
    assert headers["Range"] == f"bytes={20_000 - overlap}-"
    assert headers.get("If-Range") == {"ETag": '"v1"', "Last-Modified": DATE}.get(validator or "")
    progress_by_the_last_byte = ranges and validator == "ETag"
    assert outcome.slept == [0.5, 1.0, 0.5, 0.5 if progress_by_the_last_byte else 1.0]


def test_delays_double_up_to_a_limit_and_are_jittered() -> None:
    server = ContentServer()
    server.breaks = [0] * 8
    _, _, outcome = download(server, attempts=9)
    assert outcome.slept == [0.5, 1.0, 2.0, 4.0, 8.0, 10.0, 10.0, 10.0]
    server.breaks = [0] * 2
    _, _, outcome = download(server, jitter=lambda: 0.0)
    assert outcome.slept == [0.25, 0.5]
    server.breaks = [0] * 1100
    _, _, outcome = download(server, attempts=1101)
    assert outcome.slept[-1] == 10.0


def test_attempts_count_failures_in_a_row() -> None:
    server = ContentServer()
    server.breaks = [0] * 3
    with pytest.raises(httpx.ReadError):
        download(server, attempts=3)
    assert len(server.opened) == 3
    server = ContentServer()
    server.breaks = [0, 0, 100, 0, 100, 0]
    assert download(server, attempts=3)[0].content == CONTENT
    server = ContentServer()
    server.breaks = [0]
    with pytest.raises(httpx.ReadError):
        download(server, attempts=1)
    assert len(server.opened) == 1


def test_a_connection_that_cannot_be_made() -> None:
    server = Server(httpx.ConnectError("refused"), Reply(200, {}, [b"x"]))
    assert download(server)[0].content == b"x"


def test_an_error_status_is_raised() -> None:
    for status, error in ((404, NotFound), (500, ServerError), (416, Exception)):
        server = Server(Reply(status, {"Content-Range": "bytes */0"} if status == 416 else {}))
        if status == 416:  # the end of no content
            download(server)
        else:
            with pytest.raises(error):
                download(server)
        assert not server.is_open


@pytest.mark.parametrize("ranges", [True, False])
@pytest.mark.parametrize("name", ["ETag", "Last-Modified", "X-Nothing"])
@pytest.mark.parametrize("same", [True, False])
def test_changed_content_is_never_mixed(ranges: bool, name: str, same: bool) -> None:
    server = ContentServer()
    server.breaks = [50_000]
    server.ranges = ranges
    values = {"ETag": ['"v1"', '"v2"'], "Last-Modified": [DATE, DATE.replace("01", "02")], "X-Nothing": ["1", "2"]}[
        name
    ]
    server.headers = {"Content-Type": "audio/mpeg", name: values[0]}

    def change(number: int) -> None:
        if number == 2:
            server.content = CONTENT[::-1]
            server.headers[name] = values[0 if same else 1]

    server.before = change
    sink = Memory()
    if ranges and same and name == "ETag":
        return  # a server that lies about its strong ETag cannot be detected
    with pytest.raises(DownloadError, match="changed"):
        download(server, sink)
    assert sink.content == CONTENT[:50_000]


def test_another_size_is_changed_content() -> None:
    server = ContentServer()
    del server.headers["ETag"]
    server.breaks = [50_000]
    server.before = lambda number: setattr(server, "content", CONTENT + b"x" * (number - 1))
    with pytest.raises(DownloadError, match="requested the content from byte 33616, received it from 33616 of 102401"):
        download(server)
    server = ContentServer()
    server.ranges = False
    server.breaks = [50_000]
    server.before = lambda number: setattr(server, "content", CONTENT + b"x" * (number - 1))
    with pytest.raises(DownloadError, match="changed"):
        download(server)


@pytest.mark.parametrize(
    ("content_range", "words"),
    [
        ("", "usable"),
        ("bytes 5-10/*", "received it from 5"),
        ("bytes x-9/*", "usable"),
        ("items 20000-9/*", "usable"),
        ("bytes 20000-102399/7", "of 7"),
    ],
)
def test_a_part_that_was_not_requested(content_range: str, words: str) -> None:
    first = Reply(200, {"ETag": '"v"', "Content-Length": "102400"}, [CONTENT[:20_000], httpx.ReadError("broken")])
    with pytest.raises(DownloadError, match=words):
        download(Server(first, Reply(206, {"Content-Range": content_range}, [b"x"])))


def test_a_part_of_unknown_total_is_accepted() -> None:
    first = Reply(200, {"ETag": '"v"'}, [CONTENT[:20_000], httpx.ReadError("broken")])
    rest = Reply(206, {"Content-Range": "bytes 20000-102399/*"}, [CONTENT[20_000:]])
    assert download(Server(first, rest))[0].content == CONTENT


def test_a_part_with_fewer_headers_and_a_restart_without_ranges() -> None:
    server = ContentServer()
    server.headers["Last-Modified"] = DATE
    server.omitted = ["ETag"]
    server.breaks = [30_000, 30_000]

    def forget(number: int) -> None:
        if number == 3:
            server.ranges = server.length = False

    server.before = forget
    sink, _, _ = download(server)
    assert sink.content == CONTENT
    assert server.requested == [None, "bytes=30000-", "bytes=60000-"]


def test_only_the_end_mark_was_lost() -> None:
    server = ContentServer()
    server.length = False
    server.breaks = [len(CONTENT)]
    assert download(server)[0].content == CONTENT
    assert server.requested == [None, f"bytes={len(CONTENT)}-"]


def test_a_refused_range_elsewhere_is_an_error() -> None:
    for length, stated in ((True, f"bytes */{len(CONTENT)}"), (False, "bytes */5")):
        first = Reply(
            200,
            {"ETag": '"v"', **({"Content-Length": "102401"} if length else {})},
            [CONTENT, httpx.ReadError("broken")],
        )
        with pytest.raises(Exception, match="416"):
            download(Server(first, Reply(416, {"Content-Range": stated})))


def test_content_that_ends_early_counts_as_broken() -> None:
    short = Reply(200, {"ETag": '"v"', "Content-Length": "102400"}, [CONTENT[:20_000]])
    rest = Reply(206, {"Content-Range": "bytes 20000-102399/102400"}, [CONTENT[20_000:]])
    assert download(Server(short, rest))[0].content == CONTENT
    with pytest.raises(httpx.RemoteProtocolError, match="after 20000 of 102400 bytes"):
        download(Server(short), attempts=1)
    # The server starts over and stops before the place that was reached.
    again = Reply(200, {"ETag": '"v"'}, [CONTENT[:10_000]])
    with pytest.raises(httpx.RemoteProtocolError, match="after 20000"):
        download(Server(short._replace(headers={"ETag": '"v"', "Content-Length": "102400"}), again), attempts=2)


@pytest.mark.parametrize("length", [True, False])
def test_the_largest_size(length: bool) -> None:
    server = ContentServer()
    server.length = length
    sink = Memory()
    with pytest.raises(DownloadTooLarge, match="max_size is 20000"):
        download(server, sink, max_size=20_000)
    assert sink.content == (b"" if length else CONTENT[:16_384])
    assert sink.starts == (0 if length else 1)
    assert download(server, max_size=len(CONTENT))[0].content == CONTENT
    with pytest.raises(DownloadTooLarge):
        download(server, max_size=len(CONTENT) - 1)
    assert download(Server(Reply(200, {}, [])), max_size=0)[0].content == b""


def test_the_size_of_a_part_is_checked() -> None:
    first = Reply(200, {"ETag": '"v"'}, [b"x" * 10, httpx.ReadError("broken")])
    sink = Memory()
    with pytest.raises(DownloadTooLarge, match="102400 bytes"):
        download(Server(first, Reply(206, {"Content-Range": "bytes 10-102399/102400"}, [b"x"])), sink, max_size=20)
    assert sink.content == b"x" * 10


def test_odd_content_lengths_are_ignored() -> None:
    for value in (b"x", b"-5", b"\xb2", b""):  # the third one is a digit in Latin-1
        headers: Any = {"Content-Length": value}
        assert download(Server(Reply(200, headers, [b"x"])))[1].total is None


def test_compressed_content_cannot_be_continued() -> None:
    headers = {"Content-Encoding": "gzip", "Content-Length": "9", "ETag": '"v"'}
    _, transfer, _ = download(Server(Reply(200, headers, [CONTENT])))
    assert transfer.total is None
    assert not transfer.can_continue
    with pytest.raises(httpx.ReadError):
        download(Server(Reply(200, headers, [b"x", httpx.ReadError("broken")])))
    # The transport decompresses, removes the header, and leaves a note.
    _, transfer, _ = download(Server(Reply(200, {"ETag": '"v"'}, [CONTENT], {DECOMPRESSED: True})))
    assert not transfer.can_continue
    headers["Content-Encoding"] = "Identity"
    assert download(Server(Reply(200, headers, [b"123456789"])))[1].total == 9


def test_a_compressed_part_is_not_mixed_in() -> None:
    for headers, extensions in (({"Content-Encoding": "gzip"}, {}), ({}, {DECOMPRESSED: True})):
        part = Reply(206, {"Content-Range": "bytes 20000-102399/102400", **headers}, [b"x" * 82_400], extensions)
        first = Reply(200, {"ETag": '"v"'}, [CONTENT[:20_000], httpx.ReadError("broken")])
        with pytest.raises(DownloadError, match="changed"):
            download(Server(first, part))
        part = part._replace(
            headers={**(part.headers or {}), "Content-Range": f"bytes {40_000 - OVERLAP}-102399/102400"}
        )
        sink, _, _ = download(Server(part, Reply(200, {}, [b"new"])), Memory(CONTENT[:40_000]), partial=left())
        assert sink.content == b"new"


def test_bad_arguments() -> None:
    for arguments, words in (({"max_size": -1}, "max_size=-1"), ({"attempts": 0}, "attempts=0")):
        with pytest.raises(ConfigurationError, match=words):
            Transfer(URL, **arguments)  # type: ignore[arg-type]  # one of two
    Transfer(URL, max_size=0, attempts=1)


def test_pieces_are_given_to_the_caller() -> None:
    server = ContentServer()
    server.breaks = [20_000]
    outcome = drive(Transfer(URL).flow(CallerSink()), server)
    assert b"".join(outcome.given) == CONTENT


# Continuing an earlier call -------------------------------------------------------------------------------------------


def left(size: int = 40_000, **changes: Any) -> Partial:
    """Return partial content of an earlier call."""
    content = changes.pop("content", CONTENT)[:size]
    fields: dict[str, Any] = {
        "received": len(content),
        "digest": digest_of(content),
        "tail": content[-OVERLAP:],
        "total": len(CONTENT),
        "validators": {"ETag": '"v1"'},
        "content_type": "audio/mpeg",
        "filename": "content.mp3",
    }
    return Partial(**{**fields, **changes})


@pytest.mark.parametrize("size", [1, 40_000, len(CONTENT)])
@pytest.mark.parametrize("breaks", [[], [0, 100, 20_000]])
def test_unchanged_content_continues(size: int, breaks: list[int | None]) -> None:
    server = ContentServer()
    server.breaks = breaks
    sink, transfer, _ = download(server, Memory(CONTENT[:size]), partial=left(size))
    assert sink.content == CONTENT
    assert sink.starts == 0
    assert server.requested[0] == f"bytes={max(size - OVERLAP, 0)}-"
    assert (server.opened[0].headers or {})["If-Range"] == '"v1"'
    assert transfer.received == len(CONTENT)
    assert (transfer.filename, transfer.content_type) == ("content.mp3", "audio/mpeg")


def test_unchanged_content_continues_by_its_date() -> None:
    server = ContentServer()
    server.headers = {"Last-Modified": DATE}
    sink, _, _ = download(server, Memory(CONTENT[:40_000]), partial=left(validators={"Last-Modified": DATE}))
    assert sink.content == CONTENT
    assert (server.opened[0].headers or {})["If-Range"] == DATE
    assert sink.starts == 0


def changed(change: str) -> tuple[ContentServer, Partial]:
    server = ContentServer(CONTENT[::-1])
    partial = left()
    if change == "etag":
        server.headers["ETag"] = '"v2"'
    elif change == "no ranges":
        server.ranges = False
    elif change == "shorter":
        server.content = CONTENT[::-1][:1000]
    elif change == "etag of a part":
        server.before = lambda number: server.headers.update({"ETag": '"v1"' if number == 1 else '"v2"'})
        partial = left(validators={"ETag": '"v1"', "Last-Modified": "another"})
        server.headers["Last-Modified"] = DATE
    elif change == "total":
        server.content = CONTENT[::-1] + b"x"
    elif change == "same date":
        server.headers = {"Last-Modified": DATE}
        partial = left(validators={"Last-Modified": DATE})
    return server, partial


CHANGES = ["etag", "no ranges", "shorter", "etag of a part", "total", "same date", "lying etag"]


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("breaks", [[], [0], [10, 0, 20_000]])
def test_changed_content_starts_over(change: str, breaks: list[int | None]) -> None:
    server, partial = changed(change)
    server.breaks = breaks
    sink, transfer, _ = download(server, Memory(CONTENT[:40_000]), partial=partial)
    assert sink.content == server.content
    assert transfer.received == transfer.total == len(server.content)
    assert sink.starts >= 1


def test_content_that_changes_after_it_was_continued() -> None:
    server = ContentServer()
    server.breaks = [30_000]

    def change(number: int) -> None:
        if number == 2:
            server.content = CONTENT[::-1]
            server.headers["ETag"] = '"v2"'

    server.before = change
    with pytest.raises(DownloadError, match="changed"):
        download(server, Memory(CONTENT[:40_000]), partial=left())


def test_content_that_is_gone() -> None:
    with pytest.raises(NotFound):
        download(Server(Reply(404)), partial=left())


def test_the_size_of_continued_content_is_checked() -> None:
    server = ContentServer()
    with pytest.raises(DownloadTooLarge):
        download(server, partial=left(), max_size=50_000)


@pytest.mark.parametrize("error", [KeyboardInterrupt, FlowClosed, RuntimeError])
def test_an_interruption_at_each_step_closes_the_response(error: type[BaseException]) -> None:
    def run(interrupt: tuple[int, type[BaseException]]) -> Outcome:
        server = ContentServer()
        server.breaks = [20_000]
        outcome = drive(Transfer(URL).flow(CallerSink()), server, interrupt)
        assert error is FlowClosed or not server.is_open or outcome.steps[-1] == "Close"
        return outcome

    assert interruptions(run, error) > 15
