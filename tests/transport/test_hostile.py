# pyright: reportPrivateUsage=false
# A test may look inside.
"""Hostile bodies (no I/O): whatever a server sends, a call returns something or raises an error of rcext."""

from __future__ import annotations

import contextlib
import gzip
import json
import zlib
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rcext import RingCentral
from rcext.batch import messages
from rcext.errors import RingCentralError
from rcext.follow import FollowState
from rcext.paging import records
from rcext.push._subscription_info import read_info
from ringcentral_api.client import Request
from tests.batch.wire import BOUNDARY, as_json, join, part, status_part

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GOOD_TOKEN = b'{"access_token": "A", "refresh_token": "R", "expires_in": 3600, "owner_id": "1"}'
DEEP = 5_000
TOKENS = {"access_token": "A", "refresh_token": "R", "expires_in": 3600, "refresh_token_expires_in": 9000}
ERROR = {"errorCode": "CMN-101", "message": "m", "errors": [{"errorCode": "CMN-101", "message": "m"}]}
CALL = {"uri": "u", "records": [{"id": "1", "duration": 1, "from": {"phoneNumber": "+1"}}], "paging": {"page": 1}}

ODD: list[Any] = [
    None, True, -1, 0, 10**400, -(10**400), 1.5, "", "\ud800", "\x00", "x" * 10_000, "1" * 5000, [], {}, [None],
    [[[[1]]]], {"a": {"b": None}}, "1e999", "NaN", "٣",
]  # fmt: skip


def variants(value: dict[str, Any]) -> list[bytes]:
    """Return documents in which one field, at any depth, has another value, is missing or comes twice."""
    found: list[bytes] = []

    def walk(here: Any, keys: list[Any]) -> None:
        for key in keys:
            before = here[key]  # pyright: ignore[reportUnknownVariableType]  # any JSON
            for odd in ODD:
                here[key] = odd
                found.append(json.dumps(value).encode())
            here[key] = before
            if isinstance(here, dict):
                del here[key]
                found.append(json.dumps(value).encode())
                here[key] = before
            if isinstance(before, dict):
                walk(before, list(before))  # pyright: ignore[reportUnknownArgumentType]  # any JSON
            elif isinstance(before, list):
                walk(before, list(range(len(before))))  # pyright: ignore[reportUnknownArgumentType]  # any JSON

    walk(value, list(value))
    return found


RAW: list[bytes] = [
    b"",
    b"\x00",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b'"\\ud800"',
    b"nul",
    b"null",
    b"[]",
    b"5",
    b'"x"',
    b"{",
    b'{"a"',
    b'{"a": 1,}',
    b"NaN",
    b"-Infinity",
    b"1e999",
    b"9" * 10_000,
    b"[" * DEEP,
    b'{"a":' * DEEP,
    b"[" * DEEP + b"]" * DEEP,
    b'{"access_token": "A", "errors": ' + b"[" * DEEP + b"]" * DEEP + b"}",
    b'{"message": ' + b'{"a":' * DEEP + b"1" + b"}" * DEEP + b"}",
    b'{"expires_in": ' + b"9" * 6000 + b', "access_token": "A"}',
    b'{"expires_in": 1e400, "access_token": "A"}',
    b'{"expires_in": NaN, "access_token": "A"}',
    b'{"expires_in": -Infinity, "access_token": "A"}',
    b'{"access_token": "A", "access_token": "B", "expires_in": 1, "expires_in": 2}',
    b'\xef\xbb\xbf{"access_token": "A"}',
    '{"access_token": "A"}'.encode("utf-16"),
    '{"access_token": "A"}'.encode("utf-32-be"),
    b'{"access_token": "\xff"}',
    b"<html>\x00" * 100,
]

BODIES = [*RAW, *variants(TOKENS), *variants(ERROR), *variants(CALL)]

BOMB = gzip.compress(b"[" * 50_000_000, 1)
ENCODED: list[tuple[bytes, str]] = [
    (BOMB, "gzip"),
    (gzip.compress(BOMB), "gzip, gzip"),
    (zlib.compress(b" " * 50_000_000, 1), "deflate"),
    (gzip.compress(b"{}")[:-3], "gzip"),
    (b"{}", "gzip"),
    (b"", "gzip"),
    (gzip.compress(b"{}") * 3, "gzip"),
    (gzip.compress(b"{}") + b"rest", "gzip"),
    (b"{}", "br"),
    (b"{}", "zstd"),
    (b"{}", "\xff"),
    (b"{}", "gzip, gzip, gzip, gzip, gzip, gzip"),
]

EVERY = pytest.mark.parametrize("every", [5, pytest.param(1, marks=pytest.mark.long)])

TYPES = [
    "application/json",
    "application/json; charset=nonsense",
    "application/json; charset=utf-16",
    "text/html",
    "\xff",
]


class Server(httpx.BaseTransport):
    """Answers each request as the test says; good tokens unless that is what is tested.

    Attributes:
        status: of the answer.
        body: its content.
        headers: its headers.
        token: whether the answer is that of the token endpoint.
    """

    def __init__(self) -> None:
        self.status = 200
        self.body = b""
        self.headers: dict[str, str] = {}
        self.token = False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/oauth/token") != self.token:
            return httpx.Response(200, content=GOOD_TOKEN)
        raw = [(name.encode(), value.encode("latin-1")) for name, value in self.headers.items()]
        return httpx.Response(self.status, headers=raw, stream=httpx.ByteStream(self.body))


class Trial:
    """A client and the calls of one kind.

    Args:
        every: try each body, or one of so many.
    """

    def __init__(self, every: int) -> None:
        self.server = Server()
        self.bodies = BODIES[: len(RAW)] + BODIES[len(RAW) :: every]

    def client(self) -> RingCentral:
        return RingCentral(
            "production", "id", "secret", jwt="e30.eyJzdWIiOiIxMDEifQ.x", transport=self.server, retries=0, max_wait=0,
            max_response_size=1_000_000,
        )  # fmt: skip

    def try_all(self, action: Callable[[RingCentral], object], *, token: bool = False) -> int:
        """Make a call with each body, status and encoding; return how many returned something."""
        returned, blocked = 0, False
        rc = self.client()
        answers = [(status, body, "", TYPES[0]) for status in (200, 400, 429, 503) for body in RAW]
        answers += [((200, 400)[number % 2], body, "", TYPES[0]) for number, body in enumerate(self.bodies)]
        answers += [(status, body, coding, TYPES[0]) for status in (200, 400) for body, coding in ENCODED]
        answers += [(status, body, "", kind) for status in (200, 401) for body in RAW[:16] for kind in TYPES]
        for status, body, coding, kind in answers:
            self.server.status, self.server.body, self.server.token = status, body, token
            self.server.headers = {"Content-Type": kind, "Retry-After": "x"}
            if coding:
                self.server.headers["Content-Encoding"] = coding
            if token or blocked:
                rc = self.client()
            blocked = status in (401, 429)  # a rate limit or a refused session is for the client, not for the next call
            try:
                action(rc)
            except RingCentralError as error:
                str(error).encode()
                repr(error).encode()
            except BaseException as error:
                error.add_note(f"status {status}, {coding}, {kind}, {body[:200]!r}")
                raise
            else:
                returned += 1
        return returned


@EVERY
def test_tokens(every: int) -> None:
    def log_in(rc: RingCentral) -> None:
        tokens = rc.platform.authorize(jwt="e30.eyJzdWIiOiIxMDEifQ.x")
        rc.platform.is_authorized()
        assert isinstance(tokens.access_token, str)
        repr(tokens)
        json.dumps(tokens.to_dict())

    assert Trial(every).try_all(log_in, token=True) > 10


@EVERY
def test_raw_calls(every: int) -> None:
    assert Trial(every).try_all(lambda rc: rc.platform.get("/x").json()) > 10
    assert Trial(every).try_all(lambda rc: rc.platform.post("/x", json={}).text) > 10


@EVERY
def test_typed_calls(every: int) -> None:
    def read(rc: RingCentral) -> None:
        log = rc.api.call_log.read_user_call_log()
        repr(log)
        log.to_dict()

    assert Trial(every).try_all(read) > 10


@EVERY
def test_pages(every: int) -> None:
    def read(rc: RingCentral) -> None:
        for number, record in enumerate(records(rc.api.call_log.read_user_call_log)):
            repr(record)
            if number > 3:
                break

    assert Trial(every).try_all(read) > 10


@EVERY
def test_followed_streams(every: int) -> None:
    """Each body is what the first request of a stream receives."""

    def read(rc: RingCentral) -> None:
        with rc.follow(messages=True, transport=None) as stream:
            core = stream._core
            core.catch_up()
            flow = core.next(until_idle=True)
            step = next(flow)
            while not isinstance(step, Request):
                step = flow.send(None)
            step = flow.send(rc.send(step))
            flow.close()
            assert stream.state in (FollowState.FAILING, FollowState.STARTING)

    assert Trial(every).try_all(read) > 10


def test_descriptions_of_subscriptions() -> None:
    mode: dict[str, Any] = {"transportType": "PubNub", "address": "a", "subscriberKey": "k", "encryptionKey": "AAAA"}
    times: dict[str, Any] = {
        "expiresIn": 900,
        "expirationTime": "2026-01-01T00:00:00Z",
        "creationTime": "2026-01-01T00:00:00Z",
    }
    disabled: list[Any] = [{}]
    body = {
        "id": "S",
        "status": "Active",
        "eventFilters": ["/x"],
        "disabledFilters": disabled,
        "deliveryMode": mode,
        **times,
    }
    for variant in variants(body):
        with contextlib.suppress(RingCentralError):
            info = read_info(json.loads(variant), "PubNub")
            assert isinstance(info.id, str)
            assert isinstance(info.expires_in, float | int | None)
            repr(info)


@EVERY
def test_downloads_and_uploads(tmp_path: Path, every: int) -> None:
    def transfer(rc: RingCentral) -> None:
        rc.download("/x", tmp_path / "file", attempts=1)
        (tmp_path / "file").unlink()
        rc.send_fax(to="+16505550123", files=tmp_path / "fax.txt")

    (tmp_path / "fax.txt").write_text("fax")
    assert Trial(every).try_all(transfer) > 10


@EVERY
def test_batches_of_json_parts(every: int) -> None:
    """Each body is a part of a response that is otherwise good."""
    trial = Trial(every)
    rc = trial.client()
    rc.platform.authorize(jwt="e30.eyJzdWIiOiIxMDEifQ.x")
    trial.server.status = 207
    for form in ("mixed", "json"):
        for body in trial.bodies:
            if form == "mixed":
                trial.server.body = join([part(as_json(status_part(200, 404))), part(body), part(body)])
                trial.server.headers = {"Content-Type": f"multipart/mixed; boundary={BOUNDARY}"}
            else:
                entries = (
                    b'[{"resourceId": "1", "status": 200, "body": %s}, {"resourceId": "2", "status": 404, "body": %s}]'
                )
                trial.server.body = entries % (body, body)
                trial.server.headers = {"Content-Type": "application/vnd.ringcentral.multipart+json"}
            try:
                report = rc.batch(["1", "2"], messages())
                for entry in report:
                    repr(entry)
                    str(entry.error).encode()
            except RingCentralError as error:
                str(error).encode()
            except BaseException as error:
                error.add_note(f"{form}, {body[:200]!r}")
                raise


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize(
    "location", ["\x05", "http://[", "http://a:b:c", "//", "http://\x7f/", "http:///x", "x://y", "\xff" * 9]
)
def test_a_redirect_whose_address_cannot_be_read(method: str, stream: bool, location: str) -> None:
    sent: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request.method)
        headers = [(b"Location", location.encode("latin-1"))] if len(sent) == 1 else []
        return httpx.Response(302 if headers else 200, headers=headers)

    with RingCentral("production", "id", transport=httpx.MockTransport(handle)) as rc:
        rc.platform.authorize(access_token="A", expires_in=3600)
        with contextlib.suppress(RingCentralError):
            if stream:
                with rc.platform.stream(method, "/x"):
                    pass
            else:
                rc.platform.api_call(method, "/x")
    assert sent.count("POST") <= 1
