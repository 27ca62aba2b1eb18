"""Responses to batches without I/O: read in pieces of any size, matched with their ids, or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rcext.batch import BatchError, BatchInterrupted, batch_flow, parse_multipart_response
from rcext.batch._flow import iter_batch_flow  # pyright: ignore[reportPrivateUsage]  # the core of iter_batch
from rcext.batch._response import MAX_KEPT  # pyright: ignore[reportPrivateUsage]  # a limit that is tested
from rcext.platform import ApiResponse
from ringcentral_api.errors import NotFound, UnexpectedResponse
from tests.streams import Reply, Server, drive

from .test_flow import JSON, MIXED, things
from .wire import answer, as_json, join, mixed, part, status_part

if TYPE_CHECKING:
    from collections.abc import Sequence

BATCH_JSON = {"Content-Type": "application/vnd.ringcentral.multipart+json"}


def pieces(body: bytes, size: int) -> list[bytes | BaseException]:
    return [body[place : place + size] for place in range(0, len(body), size)]


def read(body: bytes, ids: Sequence[str], *, headers: dict[str, str] = MIXED, size: int = 50, status: int = 207) -> Any:
    """Return id, status and value of each entry, as `batch` and as `iter_batch` read them."""
    reply = Reply(status, headers, pieces(body, size))
    report = drive(batch_flow(ids, things(), limit=9), Server(reply)).value
    return [(entry.id, entry.status, entry.value) for entry in report]


def iterate(body: bytes, ids: Sequence[str], *, headers: dict[str, str] = MIXED, size: int = 50) -> Any:
    outcome = drive(iter_batch_flow(ids, things(), limit=9), Server(Reply(207, headers, pieces(body, size))))
    return [(entry.id, entry.status, entry.value) for entry in outcome.given]


def numbered(*numbers: int) -> bytes:
    statuses = {"response": [{"status": 200, "href": f"https://p/things/{n}"} for n in numbers]}
    return join([part(as_json(statuses)), *[part(as_json({"n": n})) for n in numbers]])


@pytest.mark.parametrize("size", [1, 50, 10_000])
def test_items_are_matched_with_their_ids(size: int) -> None:
    expected = [("1", 200, {"n": 1}), ("2", 200, {"n": 2}), ("3", 200, {"n": 3})]
    assert read(numbered(1, 2, 3), ["1", "2", "3"], size=size) == expected
    assert iterate(numbered(1, 2, 3), ["1", "2", "3"], size=size) == expected
    assert read(numbered(3, 1, 2), ["1", "2", "3"], size=size) == expected
    with pytest.raises(UnexpectedResponse, match="not in the order"):
        iterate(numbered(3, 1, 2), ["1", "2", "3"], size=size)
    with pytest.raises(BatchInterrupted, match="do not belong"):
        read(numbered(3, 1, 1), ["1", "2", "3"], size=size)
    # Items that do not name their ids have their order.
    body = join([part(as_json(status_part(200, 200, href=None))), part(b'{"n": 1}'), part(b'{"n": 2}')])
    assert read(body, ["a", "b"]) == iterate(body, ["a", "b"]) == [("a", 200, {"n": 1}), ("b", 200, {"n": 2})]


def test_an_account_with_the_id_of_an_extension() -> None:
    hrefs = [{"href": f"https://p/account/1/extension/{n}/presence", "status": 200} for n in (1, 2)]
    body = join([part(as_json({"response": hrefs})), part(b'{"n": 1}'), part(b'{"n": 2}')])
    assert read(body, ["1", "2"]) == [("1", 200, {"n": 1}), ("2", 200, {"n": 2})]


def test_multipart_with_status_200() -> None:
    headers = {"Content-Type": " MULTIPART/mixed; boundary=" + MIXED["Content-Type"].partition("=")[2]}
    assert read(numbered(1), ["1"], headers=headers, status=200) == [("1", 200, {"n": 1})]


def test_parts_that_are_left_out() -> None:
    body = join([part(as_json(status_part(204, 200, href=None))), part(b'{"n": 2}')])
    assert read(body, ["1", "2"]) == iterate(body, ["1", "2"]) == [("1", 204, None), ("2", 200, {"n": 2})]


def test_the_json_form() -> None:
    body = b'[{"resourceId": "2", "status": 200, "body": {"n": 2}}, {"resourceId": "1", "status": 404}]'
    expected = [("1", 404, None), ("2", 200, {"n": 2})]
    assert read(body, ["1", "2"], headers=BATCH_JSON) == iterate(body, ["1", "2"], headers=BATCH_JSON) == expected


def test_single_objects_and_empty_responses() -> None:
    assert read(b'{"n": 1}', ["1"], headers=JSON, status=200) == [("1", 200, {"n": 1})]
    assert read(b"", ["1", "2"], headers={}, status=204) == [("1", 204, None), ("2", 204, None)]
    for body, ids in ((b'{"n": 1}', ["1", "2"]), (b"[]", ["1"]), (b"<html>", ["1"]), (b'"x"', ["1"])):
        with pytest.raises(BatchInterrupted, match=f"{len(ids)} ids requested, but the response is not a batch"):
            read(body, ids, headers=JSON, status=200)


UNREADABLE: list[tuple[bytes, str]] = [
    (numbered(1), "2 ids requested, but the response has 1 items"),
    (numbered(1, 2, 3), "2 ids requested, but the response has more items"),
    (join([part(as_json(status_part(200, 200))), part(b"{}")]), "lists 2 statuses and has 1 parts"),
    (join([part(as_json(status_part(200, 200))), *[part(b"{}")] * 3]), "lists 2 statuses and has 3 or more parts"),
    (join([part(b"junk"), part(b"{}"), part(b"{}")]), "JSON"),
    (join([part(as_json(status_part(200, 200)))])[:-10], "ends before"),
    (b"junk", "does not occur|no part"),
    (b"", "does not occur|no part"),
]


@pytest.mark.parametrize(("body", "words"), UNREADABLE)
@pytest.mark.parametrize("size", [1, 10_000])
def test_unreadable_responses_keep_their_bytes_and_yield_nothing(body: bytes, words: str, size: int) -> None:
    with pytest.raises(UnexpectedResponse, match=words):
        iterate(body, ["1", "2"], size=size)
    headers = {**MIXED, "RCRequestId": "request-1", "Transfer-Encoding": "chunked"}
    with pytest.raises(BatchInterrupted, match=words) as info:
        read(body, ["1", "2"], headers=headers, size=size)
    cause = info.value.__cause__
    assert isinstance(cause, UnexpectedResponse)
    assert cause.response.content == body
    assert cause.response.status_code == 207
    assert cause.request_id == "request-1"
    assert "transfer-encoding" not in cause.response.headers
    assert cause.response.request.url.path == "/things/1,2"
    assert info.value.report.successes() == []
    if isinstance(cause, BatchError):
        assert cause.raw == body


@pytest.mark.parametrize("typed", ["multipart/mixed", "text/html", "multipart/mixed; boundary="])
def test_responses_without_a_usable_type(typed: str) -> None:
    headers = {"Content-Type": typed}
    with pytest.raises(BatchInterrupted) as info:
        read(b"junk" * 100, ["1", "2"], headers=headers)
    assert isinstance(info.value.__cause__, UnexpectedResponse)
    assert info.value.__cause__.response.content == b"junk" * 100
    with pytest.raises(UnexpectedResponse):
        iterate(b"junk", ["1", "2"], headers=headers)


@pytest.mark.parametrize("more", [-1, 0, 1])
def test_the_bytes_of_a_large_response_are_not_kept(more: int) -> None:
    body = join([part(b"junk")]) + b"\r\n"
    whole = body + b"x" * (MAX_KEPT + more - len(body))
    with pytest.raises(BatchInterrupted, match="JSON") as info:
        read(whole, ["1", "2"], size=64 * 1024)
    cause = info.value.__cause__
    assert isinstance(cause, BatchError)
    assert cause.raw == (whole if more < 1 else b"")


def test_a_response_that_was_read_at_once_keeps_its_own_bytes() -> None:
    """A client without `stream` returns whole responses."""
    from rcext.batch import batch

    class Client:
        drift = None

        def __init__(self, response: httpx.Response) -> None:
            self.response = response

        def send(self, request: object) -> httpx.Response:
            assert request
            return self.response

    response = mixed(part(b"junk"))
    with pytest.raises(BatchInterrupted) as info:
        batch(Client(response), ["a", "b"], things())
    assert isinstance(info.value.__cause__, UnexpectedResponse)
    assert info.value.__cause__.response is response
    response = answer(b'[{"resourceId": "a", "status": 200, "body": {"n": 1}}]', BATCH_JSON["Content-Type"])
    assert batch(Client(response), ["a"], things()).values() == [{"n": 1}]


def test_the_view_of_the_original_sdk() -> None:
    def both(response: httpx.Response) -> list[dict[str, Any]]:
        found = parse_multipart_response(response)
        assert parse_multipart_response(ApiResponse(response)) == found
        return found

    response = mixed(part(as_json(status_part(200, 404))), part(b'{"id": 1}'), part(b"{}"))
    assert both(response) == [{"id": 1}]
    assert both(httpx.Response(200, json={"id": 2})) == [{"id": 2}]
    assert both(httpx.Response(204)) == []
    for wrong in (ApiResponse(httpx.Response(404)), httpx.Response(404)):
        with pytest.raises(NotFound):
            parse_multipart_response(wrong)
    for content in (b"[]", b"<html>"):
        with pytest.raises(UnexpectedResponse, match="neither a batch nor a JSON object"):
            parse_multipart_response(httpx.Response(200, content=content))
