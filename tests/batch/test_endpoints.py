"""The generated endpoints that can answer with a batch: asked with several ids, and read as the document has it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, assert_type
from urllib.parse import unquote

import httpx
import pytest

import rcext
from rcext.batch import BatchError, BatchItem, BatchResult, persons
from rcext.sandbox import Sandbox
from ringcentral_api.api.call_log import read_user_call_record
from ringcentral_api.errors import BadRequest, NotFound, ServerError, Unauthorized
from ringcentral_api.models import CallLogRecord, PresenceInfoResponse
from tests.generated.operations import Operation, operations
from tests.generated.sampling import Sampler, model_class

from .wire import answer, as_json, join, part, status_part

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ringcentral_api.client import Request

BATCH_JSON = "application/vnd.ringcentral.multipart+json"
MIXED = "multipart/mixed; boundary=Boundary_20_32057915_1351669531796"

ENDPOINTS = {entry.id: entry for entry in operations() if any("BatchResult[" in each for each in entry.returns)}


@pytest.fixture(scope="module")
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=4) as sandbox:
        yield sandbox


def item_of(entry: Operation) -> str:
    found = next(re.fullmatch(r"BatchResult\[(\w+)\]", each) for each in entry.returns if each.startswith("Batch"))
    assert found is not None
    return found[1]


SAID_BY_US = {"readUserPresenceStatus", "readContact", "updateContact"}
"""The first by the overlay; the others since the document gives them a list of ids."""


def documents_a_batch(entry: Operation) -> bool:
    """Return whether the facts document a batch response: 207, or multipart beside JSON."""
    found = [media for status, answers in entry.responses.items() if status[0] == "2" for media in answers]
    return any("multipart" in media for media in found) or (
        "207" in entry.responses and entry.id != "deleteEmergencyLocation"  # one JSON object about several things
    )


def test_these_are_all() -> None:
    documented = {entry.id for entry in operations() if documents_a_batch(entry)}
    assert set(ENDPOINTS) == documented | SAID_BY_US
    assert not documented & SAID_BY_US
    assert {"readMessage", "readUnifiedPresence", "readUserCallRecord", "updateContact"} <= set(ENDPOINTS)


def several(entry: Operation) -> str | None:
    """Return the argument that accepts several ids."""
    found = [
        each.name
        for each in entry.parameters
        if each.place == "path" and "Sequence[" in str(entry.signature.parameters[each.name].annotation)
    ]
    assert len(found) <= 1
    return found[0] if found else None


@pytest.mark.parametrize("operation", ENDPOINTS)
def test_several_ids_are_one_request(operation: str) -> None:
    entry = ENDPOINTS[operation]
    name = several(entry)
    if name is None:
        assert operation in ("readGlipEventsNew", "listGlipWebhooksNew"), "a batch, and nothing to ask it with"
        return
    assert str(entry.signature.parameters[name].annotation) == "str | int | Sequence[str | int]"
    arguments = entry.arguments(optional=False)
    request = entry.module.request(**{**arguments, name: ["1", "b/c", "3"]})
    assert "1,b%2Fc,3" in request.path
    single = entry.module.request(**{**arguments, name: "1"})
    assert "/1" in unquote(single.path)
    assert "multipart" not in single.headers["Accept"]
    assert ("multipart" in request.headers["Accept"]) == (operation != "readUnifiedPresence")


@pytest.mark.parametrize("form", ["multipart", "json", "bare"])
@pytest.mark.parametrize("operation", ENDPOINTS)
def test_typed_items(operation: str, form: str) -> None:
    entry = ENDPOINTS[operation]
    name = item_of(entry)
    raw = [Sampler(seed).model(name) for seed in (1, 2)]
    problem = {"errorCode": "CMN-102", "message": "Resource for parameter [id] is not found"}
    if form == "json":
        items = [{"resourceId": str(n), "status": 200, "body": body} for n, body in enumerate(raw)]
        response = answer(
            as_json([items[0], {"resourceId": "x", "status": 404, "body": problem}, items[1]]), BATCH_JSON
        )
    else:
        href = None if form == "bare" else "https://p/things"
        statuses = part(as_json(status_part(200, 404, 200, href=href)))
        parts = [part(as_json(each)) for each in (raw[0], problem, raw[1])]
        response = answer(join([statuses, *parts]), MIXED)
    if "207" not in entry.responses and operation not in SAID_BY_US:
        if form == "json":
            return  # these answer with 200, where JSON is what it always is
        response.status_code = 200
    result: BatchResult[Any] = entry.module.parse(response)
    assert type(result) is BatchResult
    found: list[BatchItem[Any]] = list(result)
    assert [item.status for item in found] == [200, 404, 200]
    assert [type(item.value) for item in found] == [model_class(name), type(None), model_class(name)]
    assert [json.loads(json.dumps(value.to_dict())) for value in result.values()] == [
        json.loads(json.dumps(model_class(name).from_dict(each).to_dict())) for each in raw
    ]
    assert isinstance(found[1].error, NotFound)
    assert found[1].error.error_code == "CMN-102"


async def test_against_the_sandbox(sb: Sandbox) -> None:
    """The sandbox sends batches for these, although the caller does not ask for a form."""
    with rcext.RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        calls = [each.id for each in rc.api.call_log.read_user_call_log(per_page=3).records]
        stored = [str(each.id) for each in rc.api.message_store.list_messages().records[:3]]
        answers: list[tuple[BatchResult[Any], list[str]]] = [
            (rc.api.call_log.read_user_call_record(call_record_id=[*calls, "x"]), calls),
            (rc.api.call_log.read_company_call_record(call_record_id=[*calls, "x"]), calls),
            (rc.api.message_store.read_message(message_id=[*stored, "5"]), stored),
        ]
        for result, ids in answers:
            assert [str(value.id) for value in result.values()] == ids
            assert [type(item.error) for item in result.failures()] == [NotFound]
        people = [str(each.id) for each in rc.api.extensions.list_extensions().records[:3]]
        presences = rc.api.presence.read_user_presence_status(extension_id=[*people, "5"])
        assert [str(value.extension.id) for value in presences.values() if value.extension] == people
        assert [item.status for item in presences] == [200, 200, 200, 404]
        for named in (
            rc.api.profile.read_person(person_id=["7", "9"]),
            rc.api.profile.read_tm_company_info(company_id=["7", "9"]),
        ):
            assert [value.to_dict()["id"] for value in named.values()] == ["7", "9"]
        for unknown in (
            rc.api.adaptive_cards.get_adaptive_card(card_id=["7", "9"]),
            rc.api.calendar_events.read_event(event_id=["7", "9"]),
            rc.api.incoming_webhooks.read_webhook(webhook_id=["7", "9"]),
        ):
            assert [type(item.error) for item in unknown.failures()] == [NotFound, NotFound]
        assert len(rc.batch(range(1, 62), persons()).values()) == 61
    async with rcext.AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as arc:
        several = await arc.api.message_store.read_message(message_id=stored)
        assert [str(value.id) for value in several.values()] == stored


async def test_a_list_brings_a_batch_and_an_id_the_thing(sb: Sandbox) -> None:
    with rcext.RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt, retries=0) as rc:
        calls = [each.id for each in rc.api.call_log.read_user_call_log(per_page=2).records]
        read = rc.api.call_log.read_user_call_record
        assert read(call_record_id=calls[0]).id == calls[0]
        (item,) = read(call_record_id=calls[:1])
        assert (item.status, item.unwrap().id) == (200, calls[0])
        assert item.headers["Content-Type"].startswith("application/json")
        assert json.loads(item.raw)["id"] == calls[0]
        (missing,) = read(call_record_id=("unknown",))
        assert (missing.status, missing.value, type(missing.error)) == (404, None, NotFound)
        with pytest.raises(NotFound):
            read(call_record_id="unknown")
        detailed = read_user_call_record.sync_detailed(client=rc, call_record_id=calls)
        assert [value.id for value in detailed.parsed.values()] == calls
        alone = read_user_call_record.sync_detailed(client=rc, call_record_id=calls[0])
        assert (alone.status, alone.parsed.id) == (200, calls[0])
        sb.faults.add("readUserCallRecord", "status", status=401, times=2)
        with pytest.raises(Unauthorized):
            read(call_record_id=["1"])
        sb.faults.clear()
        sb.faults.add("readUserCallRecord", "status", status=400, times=1)
        with pytest.raises(BadRequest):
            read(call_record_id=["1", "2"])
        sb.faults.add("readUserCallRecord", "status", status=503, times=1)
        with pytest.raises(ServerError):
            read(call_record_id=["1"])
    async with rcext.AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as arc:
        found = await arc.api.call_log.read_user_call_record(call_record_id=calls[:1])
        assert [value.id for value in found.values()] == calls[:1]
        single = await read_user_call_record.asyncio_detailed(client=arc, call_record_id=calls[0])
        assert single.parsed.id == calls[0]


class Scripted:
    drift = None

    def __init__(self, response: httpx.Response) -> None:
        self._response = response

    def send(self, request: Request) -> httpx.Response:
        assert "1" in request.path
        return self._response


def test_responses_in_a_form_that_was_not_requested() -> None:
    one = Sampler(1).model("CallLogRecord")
    batch = answer(join([part(as_json(status_part(200))), part(as_json(one))]), MIXED)
    assert read_user_call_record.sync(client=Scripted(batch), call_record_id="1").to_dict()["id"] == one["id"]
    two = answer(join([part(as_json(status_part(200, 200))), part(as_json(one)), part(as_json(one))]), MIXED)
    with pytest.raises(BatchError, match="expected a batch of one item, not 2"):
        read_user_call_record.sync(client=Scripted(two), call_record_id="1")
    failed = answer(join([part(as_json(status_part(404))), part(b"{}")]), MIXED)
    with pytest.raises(NotFound):
        read_user_call_record.sync(client=Scripted(failed), call_record_id="1")
    plain = httpx.Response(200, json=one)
    with pytest.raises(BatchError, match="expected a batch of 2 items, but the response is not a batch"):
        read_user_call_record.sync(client=Scripted(plain), call_record_id=["1", "2"])


def test_items_are_in_the_order_of_the_ids_whatever_the_order_of_the_answer() -> None:
    ones = {name: {**Sampler(1).model("CallLogRecord"), "id": name} for name in ("c1", "a1", "b1")}
    listed = [{"resourceId": name, "status": 200, "body": one} for name, one in ones.items()]
    statuses = {"response": [{"href": f"https://p/call-log/{name}", "status": 200} for name in ones]}
    for response in (
        answer(as_json(listed), BATCH_JSON),
        answer(join([part(as_json(statuses)), *[part(as_json(one)) for one in ones.values()]]), MIXED),
    ):
        found = read_user_call_record.sync(client=Scripted(response), call_record_id=["a1", "b1", "c1"])
        assert [(item.index, item.unwrap().id) for item in found] == [(0, "a1"), (1, "b1"), (2, "c1")]
        with pytest.raises(BatchError, match="are not those that were asked for"):
            read_user_call_record.sync(client=Scripted(response), call_record_id=["a1", "b1", "d1"])
        # With fewer or more items than ids, no item can be matched with its id.
        for ids in (["a1", "b1"], ["a1", "b1", "c1", "d1"], ["a1", "a1", "b1", "c1"]):
            with pytest.raises(BatchError, match=f"expected a batch of {len(ids)} items, not 3") as info:
                read_user_call_record.sync(client=Scripted(response), call_record_id=ids)
            assert info.value.raw == response.content


def test_types(sb: Sandbox) -> None:
    """What type checkers see; `mypy` and `pyright` read these lines."""
    with rcext.RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        calls = [each.id for each in rc.api.call_log.read_user_call_log(per_page=2).records]
        either: Sequence[str] = calls
        read = rc.api.call_log.read_user_call_record
        assert_type(read(call_record_id=calls[0]), CallLogRecord)
        assert_type(read(call_record_id=calls), BatchResult[CallLogRecord])
        assert_type(read(call_record_id=tuple(calls)), BatchResult[CallLogRecord])
        assert type(read(call_record_id=either)) is BatchResult
        assert_type(rc.api.presence.read_user_presence_status(), PresenceInfoResponse)
