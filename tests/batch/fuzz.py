"""Mutated batch answers: whatever comes, it is read right, or refused with a named error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from rcext.batch import BatchEndpoint, BatchEntry
from rcext.batch._request import BatchRequest  # pyright: ignore[reportPrivateUsage]
from rcext.batch._response import ResponseParser  # pyright: ignore[reportPrivateUsage]  # it takes the bytes in any pieces
from ringcentral_api.batch import BatchError, BatchItem, BatchReader, decode_batch
from ringcentral_api.client import Operation, Request
from ringcentral_api.errors import UnexpectedResponse

from .wire import BOUNDARY, MESSAGES, answer, as_json, identity, join, part, status_part

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

MIXED = f"multipart/mixed; boundary={BOUNDARY}"
JSON_BATCH = "application/vnd.ringcentral.multipart+json"
NOT_FOUND = {"errorCode": "CMN-102", "message": "Resource for parameter [messageId] is not found"}


def message(identifier: int) -> bytes:
    return part(as_json({"id": identifier, "uri": f"{MESSAGES}/{identifier}", "subject": "Grüße"}))


def three() -> list[bytes]:
    return [part(as_json(status_part(200, 404, 200))), message(1), part(as_json(NOT_FOUND)), message(3)]


def mutate(data: bytes, source: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(source.randint(1, 6)):
        at = source.randrange(len(out) + 1)
        kind = source.randrange(7)
        if kind == 0 and out:
            out[at % len(out)] = source.randrange(256)
        elif kind == 1:
            del out[at : at + source.randint(1, 40)]
        elif kind == 2:
            out[at:at] = source.choice(TOKENS)
        elif kind == 3:
            stop = at + source.randint(1, 120)
            out[at:at] = out[at:stop]
        elif kind == 4:
            out = out[:at]
        elif kind == 5:
            out = bytearray(bytes(out).replace(b"\r\n", b"\n", source.randint(0, 5)))
        else:
            out = bytearray(bytes(out).replace(source.choice(TOKENS), source.choice(TOKENS), source.randint(0, 3)))
    return bytes(out)


TOKENS = [
    b"--",
    b"\r\n",
    b"\n",
    b"\r",
    b"--" + BOUNDARY.encode(),
    b"\r\n--" + BOUNDARY.encode() + b"--",
    b"\r\n--" + BOUNDARY.encode() + b"\r\n",
    b'"status"',
    b"200",
    b"204",
    b"404",
    b"1e999",
    b"null",
    b"NaN",
    b"{",
    b"}",
    b"[",
    b":",
    b"\x00",
    b"\xff",
    b"\xed\xa0\x80",
    b"\\ud800",
    b"application/json",
    b"Content-Type: ",
]

CORPUS: list[tuple[bytes, str]] = [
    (join(three()), MIXED),
    (join(three(), eol="\n", preamble=b"pre", epilogue=b"epi"), MIXED),
    (join([part(as_json(status_part(204, 404, 204))), part(as_json(NOT_FOUND))]), MIXED),
    (join([part(as_json(status_part(200))), part(bytes(range(256)), (("Content-Type", "image/png"),))]), MIXED),
    (as_json([{"resourceId": "7", "status": 200, "body": {"id": 7}}, {"resourceId": "8", "status": 404}]), JSON_BATCH),
]


def exercise(response: httpx.Response) -> bool:
    """Return whether a response could be read. Anything but a named error escapes."""
    try:
        batch = decode_batch(response, identity)
    except BatchError as error:
        return error.raw != response.content
    for index, item in enumerate(batch):
        assert item.index == index
        assert (item.error is None) == item.ok
        assert isinstance(item.raw, bytes)
        assert repr(item).startswith("BatchItem(")
        assert all(isinstance(name, str) for name in item.headers)
        assert str(item.error)
        if item.value is not None and "id" in item.value and item.href is not None and item.href.startswith(MESSAGES):
            # An id that one address names is never handed out under another.
            others = [other.href for other in batch if other.index != index and other.href is not None]
            assert not any(href == f"{MESSAGES}/{item.value['id']}" != item.href for href in others) or (
                [other.href for other in batch].count(f"{MESSAGES}/{item.value['id']}") > 1
            )
    return True


def exercise_in_pieces(body: bytes, source: random.Random) -> None:
    """Read the same bytes in pieces of any size: the same items, or an error as well."""
    try:
        whole: list[Any] | None = [
            (item.status, item.href, item.raw, item.value) for item in decode_batch(answer(body, MIXED), identity)
        ]
    except BatchError:
        whole = None
    most = source.choice((1, 3, 20, 200))
    found: list[Any] | None
    items: list[BatchItem[dict[str, Any]]] = []
    try:
        reader = BatchReader(httpx.Response(207, headers={"Content-Type": MIXED}), identity)
        position = 0
        while position < len(body):
            size = source.randint(1, most)
            items += reader.feed(body[position : position + size])
            position += size
        items += reader.close()
        found = [(item.status, item.href, item.raw, item.value) for item in items]
    except BatchError:
        found = None
    assert repr(found) == repr(whole)  # NaN is not equal to itself


class _Unread(httpx.SyncByteStream):
    def __iter__(self) -> Iterator[bytes]:
        raise AssertionError("the body comes by another way")


def exercise_a_batch(body: bytes, media: str, source: random.Random) -> bool:
    """Read the same bytes as `rc.batch` does and as `rc.iter_batch` does: what the whole answer says, each item under
    its own id, or a named error.
    """
    ids = source.choice((["1", "2", "3"], ["3", "2", "1"], ["7", "8"], ["a"], ["a", "b", "c"]))
    try:
        whole = {repr(item.value): item for item in decode_batch(answer(body, media), identity)}
    except BatchError:
        whole = None
    readable = False
    for in_order in (False, True):
        endpoint = BatchEndpoint(lambda _: Request(Operation("read", "GET", "/", "things"), "/"), identity)
        asked = BatchRequest(ids, endpoint)
        request = httpx.Request("GET", "https://p/things")
        found: list[BatchEntry[dict[str, Any]]] = []
        position = 0
        try:
            response = httpx.Response(207, headers={"Content-Type": media}, stream=_Unread(), request=request)
            parser = ResponseParser(asked, response, in_order=in_order)
            while position < len(body):
                size = source.randint(1, 200)
                found += parser.feed(body[position : position + size])
                position += size
            found += parser.close()
        except UnexpectedResponse as error:
            if not in_order and error.response.content != body:
                raise AssertionError("the bytes are not kept") from error
            continue
        readable = True
        assert whole is not None
        assert [entry.id for entry in found] == ids
        for entry in found:
            item = whole[repr(entry.value)]
            named = (item.href or item.resource_id or "").rpartition("/")[2]
            assert entry.value is None or named not in ids or named == entry.id
    return readable
