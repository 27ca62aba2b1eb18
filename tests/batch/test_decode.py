from __future__ import annotations

import copy
import json
import pickle
import random
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringcentral_api.batch import BatchError, BatchItemError, BatchReader, BatchResult, decode_batch
from ringcentral_api.errors import NotFound, RateLimited, ServerError, UnexpectedResponse

from .fuzz import (
    CORPUS,
    JSON_BATCH,
    MIXED,
    NOT_FOUND,
    exercise,
    exercise_a_batch,
    exercise_in_pieces,
    message,
    mutate,
    three,
)
from .wire import BOUNDARY, MESSAGES, answer, as_json, identity, join, mixed, part, status_part

if TYPE_CHECKING:
    from collections.abc import Iterator

Batch = BatchResult[dict[str, Any]]


def read(response: httpx.Response) -> Batch:
    return decode_batch(response, identity)


def test_items_in_request_order() -> None:
    batch = read(mixed(*three()))
    assert len(batch) == 3
    assert [item.status for item in batch] == [200, 404, 200]
    assert [item.index for item in batch] == [0, 1, 2]
    assert [item.href for item in batch] == [f"{MESSAGES}/{n}" for n in (1, 2, 3)]
    assert [value["id"] for value in batch.values()] == [1, 3]
    assert batch[0].unwrap()["subject"] == "Grüße"
    assert [item.index for item in batch.successes()] == [0, 2]
    assert [item.index for item in batch.failures()] == [1]
    assert batch[0].error is None
    assert batch[0].headers["CONTENT-TYPE"] == "application/json"
    assert json.loads(batch[0].raw)["id"] == 1
    assert isinstance(batch[1:], BatchResult)
    assert len(batch[1:]) == 2


def test_a_failed_item_has_the_error_that_a_single_call_would_raise() -> None:
    batch = read(mixed(*three()))
    error = batch[1].error
    assert isinstance(error, NotFound)
    assert error.error_code == "CMN-102"
    assert error.request_id == "request-1"
    assert error.response.request.method == "GET"
    assert error.response.request.url.path.endswith("/message-store/2")
    assert batch[1].value is None
    with pytest.raises(NotFound):
        batch[1].unwrap()
    with pytest.raises(ExceptionGroup) as info:
        batch.raise_for_failures()
    assert info.value.exceptions == (error,)
    read(mixed(part(as_json(status_part(200))), message(1))).raise_for_failures()


@pytest.mark.parametrize("eol", ["\r\n", "\n"])
@pytest.mark.parametrize("name", ["Content-Type", "content-type", "CONTENT-TYPE"])
@pytest.mark.parametrize("content_type", [MIXED, f'Multipart/Mixed; charset=UTF-8; Boundary="{BOUNDARY}"'])
def test_spellings(eol: str, name: str, content_type: str) -> None:
    parts = [
        part(as_json(status_part(200, 200)), ((name, "application/json;charset=UTF-8"),), eol),
        part(as_json({"id": 1}), ((name, "Application/JSON"),), eol),
        part(as_json({"id": 2}), (), eol),
    ]
    batch = read(mixed(*parts, content_type=content_type, eol=eol, preamble=b"--not a part", epilogue=b"{}"))
    assert [value["id"] for value in batch.values()] == [1, 2]


def test_quoted_boundary_with_characters_that_need_quotes() -> None:
    boundary = "a b:c=(1)"
    batch = read(mixed(*three(), boundary=boundary, content_type=f'multipart/mixed; boundary="{boundary}"'))
    assert [item.status for item in batch] == [200, 404, 200]


def test_team_messaging_lists_statuses_alone() -> None:
    boundary = "glboundary_ra08P31TSV3q70pPgdwc9UKlfihy9q"
    persons: list[dict[str, Any]] = [{"id": "1", "firstName": "Ada"}, {"id": "2", "firstName": "Grace"}]
    documents: list[object] = [
        {"response": [{"status": 200}, {"status": 404}, {"status": 200}]},
        persons[0],
        NOT_FOUND,
        persons[1],
    ]
    parts = [
        part(
            as_json(document),
            (("Content-type", "application/json; charset=utf-8"), ("Content-length", str(len(as_json(document))))),
        )
        for document in documents
    ]
    batch = read(mixed(*parts, boundary=boundary, content_type=f"multipart/mixed; boundary={boundary}"))
    assert batch.values() == persons
    assert batch[0].href is None
    assert isinstance(batch[1].error, NotFound)
    assert batch[1].error.response.request.url == f"{MESSAGES}/1,2,3"


@pytest.mark.parametrize(
    "empty", [b"", b"\r\n", b"Content-Type: application/json", b"Content-Type: application/json\r\n\r\n"]
)
def test_status_only_items(empty: bytes) -> None:
    batch = read(mixed(part(as_json(status_part(404, 200, 500))), empty, message(2), empty))
    assert [item.status for item in batch] == [404, 200, 500]
    assert isinstance(batch[0].error, NotFound)
    assert isinstance(batch[2].error, ServerError)
    assert batch[1].unwrap()["id"] == 2
    assert batch[0].raw == b""


@pytest.mark.parametrize("kept", [True, False])
def test_items_without_content_may_lack_their_parts_altogether(kept: bool) -> None:
    blank = [b""] if kept else []
    batch = read(mixed(part(as_json(status_part(204, 404, 204))), *blank, part(as_json(NOT_FOUND)), *blank))
    assert [item.status for item in batch] == [204, 404, 204]
    error = batch[1].error
    assert error is not None
    assert error.error_code == "CMN-102"
    assert batch[0].ok
    with pytest.raises(LookupError, match="204"):
        batch[0].unwrap()
    assert [item.status for item in read(mixed(part(as_json(status_part(204, 204)))))] == [204, 204]


def test_binary_parts() -> None:
    picture = bytes(range(256)) + b"\r\n--Boundary\r\n\n"
    batch = read(
        mixed(part(as_json(status_part(200, 200))), part(picture, (("Content-Type", "image/png"),)), message(2))
    )
    assert batch[0].ok
    assert batch[0].value is None
    assert batch[0].raw == picture
    assert batch.values() == [batch[1].value]


def test_a_success_that_is_not_json_is_an_error_of_that_item_alone() -> None:
    for junk in (b"<html>", b"[1]", b'{"id": 1', b'"\xff"', b"[" * 100_000):
        batch = read(mixed(part(as_json(status_part(200, 200))), part(junk), message(2)))
        assert not batch[0].ok
        error = batch[0].error
        assert isinstance(error, BatchItemError)
        assert error.raw == junk
        assert "item 0" in str(error)
        assert batch[0].value is None
        assert batch[1].unwrap()["id"] == 2
        assert batch.failures() == [batch[0]]


def test_html_and_odd_statuses_in_items() -> None:
    html = part(
        b"<html>busy</html>", (("Content-Type", "text/html"), ("Content-Encoding", "gzip"), ("Retry-After", "7"))
    )
    batch = read(mixed(part(as_json(status_part(429, 599, 302))), html, html, html))
    first = batch[0].error
    assert isinstance(first, RateLimited)
    assert first.retry_after == 7
    assert first.response.content == b"<html>busy</html>"
    assert isinstance(batch[1].error, ServerError)
    assert isinstance(batch[2].error, UnexpectedResponse)


JUNK_STATUS: list[bytes] = [
    b"",
    b"[]",
    b"{}",
    b"null",
    b"<html>",
    b'{"response": {}}',
    b'{"response": [1, 2]}',
    b'{"response": [{"status": "200"}, {"status": 200}]}',
    b'{"response": [{"status": true}, {"status": 200}]}',
    b'{"response": [{"status": 2}, {"status": 200}]}',
    b'{"response": [{"href": "x"}, {"status": 200}]}',
    b'{"response": [{"status": 200}, {"status": 2',
    b'{"response": [{"status": 200}]}',
    b'{"response": [{"status": 200}, {"status": 200}, {"status": 404}]}',
    b'{"response": []}',
    b"\xff\xfe\x00",
    b"1" * 5000,
]


@pytest.mark.parametrize("junk", JUNK_STATUS)
def test_junk_status_part(junk: bytes) -> None:
    response = mixed(part(junk), message(1), message(2))
    with pytest.raises(BatchError) as info:
        read(response)
    assert info.value.raw == response.content
    assert info.value.status == 207
    assert info.value.request_id == "request-1"


@pytest.mark.parametrize("statuses", [(200, 200), (200, 200, 200, 200), (204, 200, 200, 200, 204, 200), (204, 404)])
def test_counts_that_do_not_fit(statuses: tuple[int, ...]) -> None:
    with pytest.raises(BatchError, match=f"lists {len(statuses)} statuses"):
        read(mixed(part(as_json(status_part(*statuses, href=None))), message(1), message(2), message(3)))


def test_parts_out_of_order_are_never_paired_wrongly() -> None:
    statuses = part(as_json(status_part(200, 200)))
    with pytest.raises(BatchError, match="out of order"):
        read(mixed(statuses, message(2), message(1)))
    presences = {"response": [{"href": f"https://a/extension/{n}/presence", "status": 200} for n in (1, 2)]}
    swapped = [part(as_json({"uri": f"https://b/extension/{n}/presence"})) for n in (2, 1)]
    with pytest.raises(BatchError, match="out of order"):
        read(mixed(part(as_json(presences)), *swapped))
    assert len(read(mixed(part(as_json(presences)), *reversed(swapped))).values()) == 2


def test_the_same_id_twice() -> None:
    doubled = {"response": [{"href": f"{MESSAGES}/{n}", "status": 200} for n in (1, 2, 1)]}
    batch = read(mixed(part(as_json(doubled)), message(1), message(2), message(1)))
    assert [value["id"] for value in batch.values()] == [1, 2, 1]


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (join(three()), "multipart/mixed"),
        (join(three()), 'multipart/mixed; boundary=""'),
        (join(three()), "multipart/mixed; boundary=other"),
        (join(three()), "text/html"),
        (join(three()), "application/json"),
        (join(three()), None),
        (join(three())[:-20], MIXED),
        (join(three())[:200], MIXED),
        (b"", MIXED),
        (b"", JSON_BATCH),
        (b"{}", JSON_BATCH),
        (b"[1]", JSON_BATCH),
        (b'[{"resourceId": "1"}]', JSON_BATCH),
        (b"[" * 100_000, JSON_BATCH),
    ],
)
def test_unreadable_answers(body: bytes, content_type: str | None) -> None:
    with pytest.raises(BatchError) as info:
        read(answer(body, content_type))
    assert info.value.raw == body
    assert isinstance(info.value, UnexpectedResponse)


def test_json_form() -> None:
    entries: list[dict[str, Any]] = [
        {"resourceId": "7", "status": 200, "body": {"id": 7}},
        {"resourceId": 8, "status": 404, "body": NOT_FOUND},
        {"resourceId": "9", "status": 204},
        {"resourceId": "10", "status": 200, "body": "text"},
    ]
    batch = read(answer(as_json(entries), JSON_BATCH + "; charset=utf-8", method="PUT"))
    assert [item.resource_id for item in batch] == ["7", "8", "9", "10"]
    assert batch.values() == [{"id": 7}]
    assert batch[0].raw == b'{"id":7}'
    assert isinstance(batch[1].error, NotFound)
    assert batch[1].error.error_code == "CMN-102"
    assert batch[2].ok
    assert batch[2].raw == b""
    assert isinstance(batch[3].error, BatchItemError)


def test_items_come_as_soon_as_they_are_complete() -> None:
    response = httpx.Response(207, headers={"Content-Type": MIXED})
    reader = BatchReader(response, identity)
    data = join(three(), epilogue=b"end")
    seen: list[int] = []
    first_seen_at = 0
    for position in range(len(data)):
        for item in reader.feed(data[position : position + 1]):
            first_seen_at = first_seen_at or position
            seen.append(item.index)
    assert reader.close() == []
    assert seen == [0, 1, 2]
    assert first_seen_at < data.index(b"CMN-102")


def test_an_answer_that_is_read_in_chunks_and_breaks_off() -> None:
    class Never(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            raise AssertionError("read twice")

    response = httpx.Response(207, headers={"Content-Type": MIXED}, stream=Never())
    reader = BatchReader(response, identity)
    assert len(reader.feed(join(three())[:-100])) == 2
    with pytest.raises(BatchError, match="closing boundary") as info:
        reader.close()
    assert info.value.raw == b""
    with pytest.raises(BatchError, match="should be multipart"):
        BatchReader(httpx.Response(207, json=[]), identity)


def test_results_can_be_pickled_and_copied() -> None:
    batch = read(mixed(*three()))
    for other in (pickle.loads(pickle.dumps(batch)), copy.deepcopy(batch)):  # noqa: S301  # our own bytes
        assert [item.raw for item in other] == [item.raw for item in batch]
        assert other.values() == batch.values()
        assert isinstance(other[1].error, NotFound)


@pytest.mark.parametrize("rounds", [120, pytest.param(5000, marks=pytest.mark.long)])
@pytest.mark.parametrize("entry", range(len(CORPUS)))
def test_mutated_answers_give_named_errors_or_items(entry: int, rounds: int) -> None:
    body, content_type = CORPUS[entry]
    source = random.Random(entry + rounds)
    readable = batches = 0
    for _ in range(rounds):
        mutated = mutate(body, source)
        readable += exercise(answer(mutated, content_type))
        if content_type == MIXED:
            exercise_in_pieces(mutated, source)
        batches += exercise_a_batch(mutated, content_type, source)
    assert batches > 0
    assert 0 < readable < rounds  # both sides of the fence are reached


@settings(max_examples=60)
@given(
    statuses=st.lists(st.sampled_from([200, 201, 204, 400, 404, 429, 500]), max_size=12),
    eol=st.sampled_from(["\r\n", "\n"]),
    data=st.data(),
)
def test_every_item_gets_its_own_part(statuses: list[int], eol: str, data: st.DataObject) -> None:
    omit = data.draw(st.booleans())
    text = st.text(max_size=20)
    expected: list[dict[str, Any] | None] = []
    parts = [part(as_json(status_part(*statuses)), eol=eol)]
    for index, status in enumerate(statuses):
        if status == 204:
            expected.append(None)
            if not omit:
                parts.append(b"")
            continue
        body: dict[str, Any] = {"index": index, "text": data.draw(text)}
        parts.append(part(as_json(body), eol=eol))
        expected.append(body if status < 300 else None)
    batch = read(mixed(*parts, eol=eol))
    assert [item.status for item in batch] == statuses
    assert [item.value for item in batch] == expected


@given(
    content_type=st.one_of(
        st.text(st.characters(codec="latin-1", exclude_characters="\r\n\0")),
        st.from_regex(r"multipart/mixed; ?boundary=.{0,9}"),
    )
)
def test_any_content_type(content_type: str) -> None:
    try:
        response = answer(join(three()), content_type)
    except UnicodeEncodeError:
        return
    exercise(response)
