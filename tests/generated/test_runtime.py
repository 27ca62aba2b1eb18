"""The runtime of the generated package, called directly (no sockets)."""

from __future__ import annotations

import gc
import inspect
import json
import pickle
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, cast

import attrs
import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ringcentral_api import _call, _endpoint, _forms
from ringcentral_api._differences import DriftKind, differences
from ringcentral_api._model import from_datetime, to_datetime
from ringcentral_api._multipart import MultipartError, MultipartParser
from ringcentral_api._pydantic import json_schema_of
from ringcentral_api.api.call_log import read_user_call_log
from ringcentral_api.api.fax import create_fax_message
from ringcentral_api.api.message_store import read_message
from ringcentral_api.arguments import did_you_mean
from ringcentral_api.batch import BatchError, BatchItem, BatchItemError, BatchReader, BatchResult, decode_batch
from ringcentral_api.client import AsyncSimpleClient, Part, SimpleClient
from ringcentral_api.encoding import encode_text
from ringcentral_api.errors import (
    ApiError,
    BadRequest,
    ClientError,
    DriftError,
    NotFound,
    RateLimited,
    ServerError,
    ServiceUnavailable,
    Unauthorized,
    UnexpectedResponse,
    carried_out,
    error_for,
)
from ringcentral_api.files import file_parts, media_type_of
from ringcentral_api.jsonio import InvalidJSON, load_json
from ringcentral_api.models import (
    CallLogRecord,
    CreateSMSMessage,
    PublicTokenRequestJwtTokenRequest,
)
from ringcentral_api.types import UNSET, File

if TYPE_CHECKING:
    from pathlib import Path

URL = "https://platform.example.com/restapi/v1.0/x?secret=1"


def answer(status: int, body: object = None, *, method: str | None = "GET", **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    request = None if method is None else httpx.Request(method, URL)
    return httpx.Response(status, content=content, headers=named, request=request)


# Errors.


def test_an_error_has_all_that_the_response_says() -> None:
    body = {
        "errorCode": "CMN-100",
        "message": "several",
        "errors": [
            {"errorCode": "CMN-101", "message": "wrong", "parameterName": "a", "parameterValue": "1"},
            "not an object",
            {"errorCode": "CMN-100", "message": "wrong too", "parameterName": "b"},
            {"parameterName": "a"},
        ],
    }
    error = error_for(answer(400, body, RCRequestId="r-1"))
    assert type(error) is BadRequest
    assert (error.status, error.error_code, error.message, error.request_id) == (400, "CMN-100", "several", "r-1")
    assert error.codes == ("CMN-100", "CMN-101")
    assert error.has_code("X", "CMN-101")
    assert not error.has_code("CMN-102")
    assert not error.has_code()
    first, second, third = error.errors
    assert (first.error_code, first.message, first.parameter_name, first.parameter_value) == (
        *("CMN-101", "wrong"),
        *("a", "1"),
    )
    assert first.raw == body["errors"][0]
    assert (second.parameter_name, second.parameter_value) == ("b", None)
    assert (third.error_code, third.message) == (None, None)
    assert repr(first) == "ErrorDetail(error_code='CMN-101', message='wrong')"
    assert str(error) == "400 CMN-100: several (parameter: a, b) [GET /restapi/v1.0/x] [request id r-1]"


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        ({"errorCode": "A", "error": "B", "message": "m", "error_description": "d"}, "A", "m"),
        ({"errorCode": "", "error": "B", "error_description": "d", "detail": "e"}, "B", "d"),
        ({"errorCode": 5, "message": 6, "detail": "e", "errors": [{"errorCode": "C", "message": "f"}]}, "C", "e"),
        ({"errors": [{"errorCode": "C", "message": "f"}, {"errorCode": "D", "message": "g"}]}, "C", "f"),
        ({"errors": {"errorCode": "C"}}, None, "Bad Request (untyped body of 30 bytes)"),
        ([], None, "Bad Request (untyped body of 2 bytes)"),
        (b"<html>", None, "Bad Request (untyped body of 6 bytes)"),
        (b"", None, "Bad Request (empty body)"),
    ],
)
def test_where_an_error_finds_its_code_and_its_message(body: object, code: str | None, message: str) -> None:
    error = error_for(answer(400, body))
    assert (error.error_code, error.message) == (code, message)


def test_an_error_without_words_describes_the_body() -> None:
    assert error_for(answer(400, b"<html>", Content_Type="text/html; charset=x")).message == (
        "Bad Request (text/html body of 6 bytes)"
    )
    assert error_for(answer(599, b"")).message == "no reason given (empty body)"
    unread = httpx.Response(502, stream=httpx.ByteStream(b"x"))
    assert error_for(unread).message == "Bad Gateway"


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        *((400, BadRequest), (401, Unauthorized), (404, NotFound), (429, RateLimited), (418, ClientError)),
        *((499, ClientError), (500, ServerError), (503, ServiceUnavailable), (599, ServerError)),
        *((302, UnexpectedResponse), (399, UnexpectedResponse), (204, UnexpectedResponse)),
    ],
)
def test_the_class_of_an_error_is_that_of_its_status(status: int, kind: type[ApiError]) -> None:
    assert type(error_for(answer(status))) is kind


def test_a_rate_limit_names_its_group_and_its_pause() -> None:
    error = error_for(answer(429, Retry_After="7.50", X_Rate_Limit_Group="heavy"))
    assert isinstance(error, RateLimited)
    assert (error.retry_after, error.group) == (7.5, "heavy")
    assert "(group heavy, retry after 7.5 s)" in str(error)
    response = answer(429)
    response.extensions["rate_limit_group"] = "Light"
    error = error_for(response)
    assert isinstance(error, RateLimited)
    assert (error.retry_after, error.group) == (None, "Light")
    assert "Too Many Requests (empty body) (group Light)" in str(error)
    copied = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own
    assert (copied.group, str(copied)) == ("Light", str(error))
    assert str(error_for(answer(429))) == "429: Too Many Requests (empty body) [GET /restapi/v1.0/x]"
    for value, seconds in (("0", 0.0), ("inf", None), ("nan", None), ("-1", None), ("soon", None)):
        unavailable = error_for(answer(503, Retry_After=value))
        assert isinstance(unavailable, ServiceUnavailable)
        assert unavailable.retry_after == seconds


@pytest.mark.parametrize(
    ("status", "method", "expected"),
    [
        *((200, "POST", True), (204, "DELETE", True), (299, "PATCH", True), (300, "POST", False), (199, "PUT", False)),
        *((200, "GET", False), (200, "HEAD", False), (200, "OPTIONS", False), (200, None, False)),
    ],
)
def test_which_requests_were_carried_out(status: int, method: str | None, expected: bool) -> None:
    response = answer(status, method=method)
    assert carried_out(response) is expected
    assert ("do not repeat it unchecked" in str(UnexpectedResponse(response))) is expected
    assert ("/restapi/v1.0/x" in str(UnexpectedResponse(response))) is (method is not None)


def test_a_difference_names_its_place_and_its_request() -> None:
    error = DriftError("new value 'x'", path="$.a", kind="unknown_value")
    assert (str(error), error.path, error.kind) == ("new value 'x'", "$.a", "unknown_value")
    error.response = answer(200, {})
    copied = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own
    for one in (error, copied):
        assert str(one) == "new value 'x' [GET /restapi/v1.0/x]"
        assert (one.path, one.kind) == ("$.a", "unknown_value")


def test_similar_names_are_suggested() -> None:
    assert did_you_mean("callLog", ["call_log", "sms"]) == "; did you mean 'call_log'?"
    assert did_you_mean("callLog", iter(["callLogs", "sms"])) == "; did you mean 'callLogs'?"
    assert did_you_mean("zzz", ["call_log"]) == ""
    assert did_you_mean("call_log" + "x" * 1000, ["call_log"]) == ""


# Requests and responses.


class Client:
    drift = None

    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        self.sent: list[Any] = []

    def send(self, request: Any) -> Any:
        self.sent.append(request)
        return self.response

    def __enter__(self) -> None: ...

    def __exit__(self, *_: object) -> None: ...


class AsyncClient(Client):
    async def send(self, request: Any) -> Any:
        return super().send(request)

    async def __aenter__(self) -> None: ...

    async def __aexit__(self, *_: object) -> None: ...


def message(identifier: int) -> dict[str, object]:
    return {"id": identifier, "uri": f"https://x/message-store/{identifier}"}


def derived(kind: str) -> Any:
    return getattr(_endpoint, kind)(read_message.request, read_message.parse)


async def test_the_four_functions_of_an_operation() -> None:
    client: Any = Client(answer(200, message(7)))
    found = derived("sync_function")(client, message_id="7")
    assert found == read_message.parse(answer(200, message(7)))
    assert found.id == 7
    assert client.sent[0].path.endswith("/message-store/7")
    detailed = derived("sync_detailed_function")(client, message_id="7")
    assert (detailed.status, detailed.parsed, detailed.raw) == (200, found, client.response)
    waiting: Any = AsyncClient(answer(200, message(7)))
    assert await derived("async_function")(waiting, message_id="7") == found
    late = await derived("async_detailed_function")(waiting, message_id="7")
    assert (late.parsed, late.raw) == (found, waiting.response)
    assert waiting.sent[0].path == waiting.sent[1].path == client.sent[0].path


async def test_clients_of_the_other_kind_are_refused_before_anything_is_sent() -> None:
    client: Any = Client(answer(200, message(7)))
    waiting: Any = AsyncClient(answer(200, message(7)))
    for function in (derived("sync_function"), derived("sync_detailed_function")):
        with pytest.raises(TypeError, match="use `asyncio` instead of `sync`"):
            function(waiting, message_id="7")
    for call in (derived("async_function"), derived("async_detailed_function")):
        with pytest.raises(TypeError, match="use `sync` instead of `asyncio`"):
            await call(client, message_id="7")
    assert client.sent == waiting.sent == []


async def test_arguments_that_an_operation_does_not_take() -> None:
    client: Any = Client(answer(200, message(7)))
    waiting: Any = AsyncClient(answer(200, message(7)))
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"messageId": "7"}, r"read_message\(\) got an unexpected argument 'messageId'; did you mean 'message_id'\?"),
        ({"message_id": "7", "zzz": 1}, r"unexpected argument 'zzz'; it takes .*message_id"),
        ({}, r"^read_message\(\) needs 'message_id'$"),
        ({"message_id": 7.5j}, r"^message_id: expected one value"),
    ]
    for arguments, text in wrong:
        for function in (derived("sync_function"), derived("sync_detailed_function")):
            with pytest.raises(TypeError, match=text):
                function(client, **arguments)
        for call in (derived("async_function"), derived("async_detailed_function")):
            with pytest.raises(TypeError, match=text):
                await call(waiting, **arguments)
    assert client.sent == waiting.sent == []


def test_derived_functions_have_names_and_signatures() -> None:
    request, parse = read_message.request, read_message.parse
    assert _endpoint.operation_name(request) == "read_message"
    made = derived("sync_function")
    assert (made.__name__, made.__qualname__, made.__doc__) == ("sync", "sync", request.__doc__)
    found = inspect.signature(made)
    assert [*found.parameters] == ["client", *inspect.signature(request).parameters]
    client = found.parameters["client"]
    assert (client.kind, client.annotation) == (inspect.Parameter.POSITIONAL_OR_KEYWORD, "SyncClient")
    assert found.return_annotation == inspect.signature(parse).return_annotation
    detailed = derived("async_detailed_function")
    assert detailed.__name__ == "asyncio_detailed"
    found = inspect.signature(detailed)
    assert found.return_annotation == f"Response[{inspect.signature(parse).return_annotation}]"
    assert found.parameters["client"].annotation == "AsyncClient"
    assert derived("async_function").__name__ == "asyncio"
    assert derived("sync_detailed_function").__name__ == "sync_detailed"


class Messages(_endpoint.Group):
    read_later = _endpoint.async_method(read_message.request, read_message.parse)
    read_message = _endpoint.sync_method(read_message.request, read_message.parse)
    send_fax = _endpoint.async_method(create_fax_message.request, create_fax_message.parse, files=True)


async def test_methods_of_a_group() -> None:
    client: Any = Client(answer(200, message(7)))
    group = Messages(client)
    assert group.read_message(message_id="7") == derived("sync_function")(client, message_id="7")
    method: Any = group.read_message
    assert method.__name__ == "read_message"
    assert [*inspect.signature(method).parameters] == [*inspect.signature(read_message.request).parameters]
    assert repr(group) == "<Messages: read_later, read_message, send_fax>"
    with pytest.raises(TypeError, match="needs 'message_id'"):
        method()
    with pytest.raises(TypeError, match="use `sync` instead"):
        await cast("Any", group.read_later)(message_id="7")
    waiting: Any = AsyncClient(answer(200, message(7)))
    assert await Messages(waiting).read_later(message_id="7") == derived("sync_function")(client, message_id="7")
    body: Any = {"to": [], "attachment": b"x"}
    await cast("Any", Messages(waiting)).send_fax(body=body)
    assert [part.name for part in waiting.sent[-1].parts] == ["json", "attachment"]
    unknown: Any = group
    with pytest.raises(
        AttributeError, match="'Messages' object has no attribute 'readMessage'; did you mean"
    ) as raised:
        _ = unknown.readMessage
    assert raised.value.name == "readMessage"
    with pytest.raises(AttributeError, match=r"attribute '_read_messag'$"):
        _ = unknown._read_messag


def test_a_large_response_leaves_the_garbage_collector_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its settings are those of the whole process."""
    for name in ("disable", "enable", "freeze", "set_threshold"):
        monkeypatch.setattr(gc, name, pytest.fail)
    page = read_user_call_log.parse(answer(200, {"records": [{"id": "1" * 100}] * 1000}))
    assert len(page.records) == 1000


def test_responses_that_are_not_as_documented() -> None:
    for body, text in ((b"{", "expected JSON, got 1 bytes of another kind (text/plain)"), (b"[]", "a JSON object (")):
        with pytest.raises(UnexpectedResponse) as raised:
            read_message.parse(answer(200, body, Content_Type="text/plain;x"))
        assert text in str(raised.value)
    with pytest.raises(UnexpectedResponse, match=r"\(no content type\)"):
        read_message.parse(answer(200, b"{"))
    with pytest.raises(UnexpectedResponse, match="expected a list in JSON, got dict"):
        _call.decode_json(answer(200, {}), lambda raw, keep: raw, "any", None, list)
    with pytest.raises(UnexpectedResponse, match="expected an object in JSON, got list"):
        _call.decode_json(answer(200, []), lambda raw, keep: raw, "any", None, dict)
    assert _call.decode_json(answer(200, {}), lambda raw, keep: raw, "any", None, dict) == {}
    assert _call.decode_json(answer(200, [1]), lambda raw, keep: raw, "any", None) == [1]


def test_documented_models_of_errors() -> None:
    names = {"400": "One", "5XX": "Two", "default": "Three"}
    for status, name in ((400, "One"), (503, "Two"), (404, "Three")):
        assert _call.failure(answer(status), names).documented == name
    assert _call.failure(answer(404), {}).documented is None


@pytest.mark.parametrize(
    ("media", "json_", "text", "multipart"),
    [
        ("", True, False, False),
        ("application/json; charset=utf-8", True, False, False),
        ("application/problem+JSON", True, False, False),
        ("application/jsonl", False, False, False),
        ("Text/CSV", False, True, False),
        ("Multipart/Mixed; boundary=x", False, False, True),
        ("text/plain; x=multipart", False, True, False),
    ],
)
def test_media_types_of_responses(media: str, json_: bool, text: bool, multipart: bool) -> None:
    response = answer(200, **({"Content_Type": media} if media else {}))
    assert (_call.is_json(response), _call.is_text(response), _call.is_multipart(response)) == (json_, text, multipart)


# Bodies.


def test_parts_of_a_multipart_body() -> None:
    body = {"a": 1, "b": {"c": 2}, "d": "text", "file": b"x", "other": None}
    parts = _call.multipart_body(body, ["file", "other"], [], together=True)
    assert [(part.name, part.content, part.filename, part.content_type) for part in parts] == [
        ("json", b'{"a":1,"b":{"c":2},"d":"text"}', "request.json", "application/json"),
        ("file", b"x", "file.bin", "application/octet-stream"),
    ]
    parts = _call.multipart_body(body, ["file"], ["b", "absent"], texts={"d": "text/x", "e": "text/y"}, together=True)
    assert [(part.name, part.content, part.filename, part.content_type) for part in parts[:-1]] == [
        ("json", b'{"a":1,"other":null}', "request.json", "application/json"),
        ("b", b'{"c":2}', "b.json", "application/json"),
        ("d", b"text", None, "text/x"),
    ]
    assert _call.multipart_body({"file": b"x"}, ["file"], [])[0].name == "file"


def test_a_part_for_each_property_and_each_item() -> None:
    body = {"a": True, "b": {"c": 2}, "d": ["x", None, 1], "e": [{"f": 1}], "g": None, "h": "y", "i": "z"}
    parts = _call.multipart_body(body, [], [], texts={"h": "application/json", "i": "text/x"})
    assert [(part.name, part.content, part.filename, part.content_type) for part in parts] == [
        ("a", b"true", None, None),
        ("b", b'{"c":2}', None, "application/json"),
        ("d", b"x", None, None),
        ("d", b"1", None, None),
        ("e", b'{"f":1}', None, "application/json"),
        ("h", b'"y"', None, "application/json"),
        ("i", b"z", None, "text/x"),
    ]


def test_the_size_of_a_multipart_body_is_limited() -> None:
    body = {"a": 1, "one": b"123", "two": b"45"}
    assert len(_call.multipart_body(body, ["one", "two"], [], most=6)) == 3
    with pytest.raises(ValueError, match=r"body.two: 2 bytes so far, and the endpoint takes 1 "):
        _call.multipart_body(body, ["one", "two"], [], most=5)
    with pytest.raises(TypeError, match="body: expected Fax or dict, got list"):
        _call.multipart_body([], [], [], "Fax")


@pytest.mark.parametrize("start", [b"", b"\r\n", b"\n\r\n"])
@pytest.mark.parametrize("end", [b"\r\n", b"\n", b" \r\n"])
def test_the_boundary_of_a_finished_body(start: bytes, end: bytes) -> None:
    assert _call.raw_multipart(start + b"--abc" + end + b"x") == 'multipart/mixed; boundary="abc"'
    assert _call.raw_multipart(b"--a") == 'multipart/mixed; boundary="a"'
    for wrong in (b"--\r\n", b"abc\r\n", b""):
        with pytest.raises(ValueError, match="starts with its boundary"):
            _call.raw_multipart(start + wrong)


@pytest.mark.parametrize(
    ("value", "exploded", "header", "label", "matrix"),
    [
        ("a b", True, "a b", ".a%20b", ";n=a%20b"),
        (["a", "b/c"], False, "a,b/c", ".a,b%2Fc", ";n=a,b%2Fc"),
        (["a", "b/c"], True, "a,b/c", ".a.b%2Fc", ";n=a;n=b%2Fc"),
        ({"r": 1, "g": "x y", "z": None}, False, "r,1,g,x y", ".r,1,g,x%20y", ";n=r,1,g,x%20y"),
        ({"r": 1, "g": "x y", "z": None}, True, "r=1,g=x y", ".r=1.g=x%20y", ";r=1;g=x%20y"),
    ],
)
def test_styles_of_parameters(value: object, exploded: bool, header: str, label: str, matrix: str) -> None:
    assert _forms.header(value, "n", explode=exploded) == header
    assert _forms.label(value, "n", explode=exploded) == label
    assert _forms.matrix("n", value, "n", explode=exploded) == matrix


def test_styles_of_objects_and_lists() -> None:
    value = {"r": 1, "g": True, "z": None}
    assert _forms.object_pairs("c", value, "c", "form") == [("r", "1"), ("g", "true")]
    assert _forms.object_pairs("c", value, "c", "deepObject") == [("c[r]", "1"), ("c[g]", "true")]
    assert _forms.object_pairs("c", value, "c", "joined") == [("c", "r,1,g,true")]
    with pytest.raises(TypeError, match="c: expected a model or a dict, got 'x'"):
        _forms.object_pairs("c", "x", "c", "form")
    with pytest.raises(TypeError, match=r"c\.r: expected text"):
        _forms.object_pairs("c", {"r": object()}, "c", "form")
    assert _forms.joined([1, "b"], "n", "|") == "1|b"
    assert _forms.joined("a", "n", "|") == "a"
    assert _forms.json_text({"a": "é"}) == '{"a":"é"}'
    assert _forms.cookie([("a", "b c"), ("d", "e,f~/")]) == "a=b%20c; d=e,f~%2F"
    with pytest.raises(ValueError, match="n: expected a value that is not empty"):
        _forms.label([], "n")


def test_errors_of_values_name_the_argument() -> None:
    wrong = [object()]
    for write in (
        lambda: _forms.header(wrong, "n"),
        lambda: _forms.label(wrong, "n"),
        lambda: _forms.matrix("x", wrong, "n"),
        lambda: _forms.joined(wrong, "n", ","),
        lambda: _forms.form_pairs({"n": object()}, {}),
        lambda: _forms.form_pairs({"n": wrong}, {}),
    ):
        with pytest.raises(TypeError, match=r"^n: expected text"):
            write()
    with pytest.raises(ValueError, match=r"^n: expected a value that is not empty"):
        _forms.matrix("x", [], "n")


def test_fields_of_a_form() -> None:
    data = {
        "plain": True,
        "each": [1, 2],
        "joined": ["a", "b"],
        "space": ("a", "b"),
        "pipe": ["a", "b"],
        "object": {"x": 1},
        "deep": {"x": 1},
        "json": [1, {"a": 2}],
    }
    styles = {name: name for name in ("each", "joined", "space", "pipe", "json")} | {"deep": "deepObject"}
    assert _forms.form_pairs(data, styles) == [
        *(("plain", "true"), ("each", "1"), ("each", "2"), ("joined", "a,b"), ("space", "a b"), ("pipe", "a|b")),
        *(("x", "1"), ("deep[x]", "1"), ("json", '[1,{"a":2}]')),
    ]
    body = PublicTokenRequestJwtTokenRequest.from_dict({"assertion": "a b", "x": ["1", "2"]})
    assert b"assertion=a+b&x=1%2C2" in _forms.form_body(
        body, PublicTokenRequestJwtTokenRequest.__name__, styles={"x": "joined"}
    )
    assert _forms.form_body({"x": [1, 2]}) == b"x=1&x=2"
    with pytest.raises(TypeError, match=f"expected Other or dict, got {PublicTokenRequestJwtTokenRequest.__name__}"):
        _forms.form_body(body, "Other")


# Batches.


def item(index: int, status: int = 200, **extra: Any) -> BatchItem[Any]:
    return BatchItem(index, status, context=answer(207, RCRequestId="r-1"), **extra)


def test_an_item_has_the_errors_of_its_part() -> None:
    fault = item(0, fault="not JSON", href="/x/1")
    assert not fault.ok
    assert isinstance(fault.error, BatchItemError)
    assert fault.error.message == "not JSON"
    assert fault.error.response.request.url == "https://platform.example.com/x/1"
    assert fault.error is fault.error
    missing = item(1, 404, body=memoryview(b'{"errorCode":"X"}'))
    assert isinstance(missing.error, NotFound)
    assert (missing.error.error_code, missing.error.request_id) == ("X", "r-1")
    assert missing.error.response.request.url == URL
    assert (missing.raw, missing.error.response.request.method) == (b'{"errorCode":"X"}', "GET")
    with pytest.raises(LookupError, match="item 2 of the batch succeeded with status 204"):
        item(2, 204).unwrap()
    assert item(3, value="x").unwrap() == "x"
    assert [item(0, status).ok for status in (199, 200, 299, 300)] == [False, True, True, False]
    alone: BatchItem[Any] = BatchItem(0, 500, context=answer(207, method=None), href="/x")
    assert alone.error is not None
    assert "/x" not in str(alone.error)
    described = item(4, href="/x", description="Fine", resource_id="7", value=1)
    assert (described.description, described.resource_id, described.index) == ("Fine", "7", 4)
    assert repr(described) == "BatchItem(index=4, status=200, href='/x', value=1)"


def test_a_result_of_items() -> None:
    result = BatchResult([item(0, value=1), item(1, 404), item(2, 204), item(3, value=2, fault="x")])
    assert [one.index for one in result.successes()] == [0, 2]
    assert [one.index for one in result.failures()] == [1, 3]
    assert result.values() == [1]
    assert repr(result) == "BatchResult(4 items, 2 failed)"
    with pytest.raises(ExceptionGroup, match="2 of 4 items of the batch failed") as raised:
        result.raise_for_failures()
    assert [type(error) for error in raised.value.exceptions] == [NotFound, BatchItemError]


def multipart(*parts: tuple[str, object]) -> httpx.Response:
    lines = b"".join(
        b"--b\r\n"
        + (f"Content-Type: {media}\r\n\r\n".encode() if media else b"\r\n")
        + (body if isinstance(body, bytes) else json.dumps(body).encode())
        + b"\r\n"
        for media, body in parts
    )
    return answer(207, lines + b"--b--\r\n", Content_Type="multipart/mixed; boundary=b")


def statuses(*codes: int, **extra: object) -> tuple[str, object]:
    return "application/json", {"response": [{"status": code, **extra} for code in codes]}


def decoded(response: httpx.Response) -> BatchResult[Any]:
    return decode_batch(response, lambda raw: raw)


@pytest.mark.parametrize(
    ("media", "read"),
    [("text/json", True), ("application/x+json", True), ("", True), ("text/plain", False), ("image/json", False)],
)
def test_which_parts_are_json(media: str, read: bool) -> None:
    [one] = decoded(multipart(statuses(200, responseDescription="OK"), (media, {"id": 1})))
    assert (one.value is not None) is read
    assert (one.ok, one.description, one.raw) == (True, "OK", b'{"id": 1}')


def test_parts_of_failures_are_not_decoded() -> None:
    [one] = decoded(multipart(statuses(300), ("application/json", {"id": 1})))
    assert (one.value, one.ok) == (None, False)
    [one] = decoded(multipart(statuses(200), ("application/json", b"  ")))
    assert (one.value, one.ok) == (None, True)
    [one] = decoded(multipart(statuses(200), ("application/json", [1])))
    assert one.error is not None
    assert "its body is not a JSON object" in str(one.error)


def test_a_part_that_belongs_to_another_item() -> None:
    asked = {"response": [{"status": 200, "href": f"https://a/x/{number}?y=1"} for number in (1, 2)]}
    for key in ("id", "uri"):
        values: list[Any] = [1, 2] if key == "id" else ["http://b/x/1", "http://b/x/2#z"]
        good = multipart(("application/json", asked), *(("application/json", {key: value}) for value in values))
        assert [one.unwrap()[key] for one in decoded(good)] == values
        swapped = multipart(
            ("application/json", asked), *(("application/json", {key: value}) for value in values[::-1])
        )
        with pytest.raises(BatchError, match="part 0 of a batch answer holds what item 1 asked for"):
            decoded(swapped)
    for value in ("", None, 1.5, [1], "3"):
        parts = [("application/json", {"id": value, "uri": value}) for _ in range(2)]
        assert len(decoded(multipart(("application/json", asked), *parts))) == 2
    twice = {"response": [{"status": 200, "href": "https://a/x/1"}] * 2}
    assert len(decoded(multipart(("application/json", twice), *[("application/json", {"id": 1})] * 2))) == 2


def test_left_out_parts_and_numbers_that_do_not_fit() -> None:
    result = decoded(multipart(statuses(204, 200, 304), ("application/json", {"id": 1})))
    assert [(one.status, one.raw) for one in result] == [(204, b""), (200, b'{"id": 1}'), (304, b"")]
    assert [*result[0].headers.items()] == []
    with pytest.raises(BatchError, match="lists 2 statuses and has 1 parts"):
        decoded(multipart(statuses(200, 200), ("", {})))
    with pytest.raises(BatchError, match="lists 1 statuses and has 2 or more parts"):
        decoded(multipart(statuses(200), ("", {}), ("", {})))
    with pytest.raises(BatchError, match="lists 1 statuses and has 2 or more parts"):
        decoded(multipart(statuses(204), ("", {}), ("", {})))
    with pytest.raises(BatchError, match="lists 2 statuses and has 0 parts"):
        decoded(multipart(statuses(200, 204)))
    with pytest.raises(BatchError, match="without its status part"):
        decoded(multipart())
    assert len(decoded(multipart(statuses()))) == 0


def test_batches_that_cannot_be_read() -> None:
    json_ = {"Content_Type": "application/json"}
    for response, text in (
        (answer(207, b"{}", **json_), "a batch answer in JSON should be an array"),
        (answer(207, b"[", **json_), "a batch response in JSON cannot be read"),
        (answer(207, b"[{}]", **json_), r"\[0\] of a batch response lacks an HTTP status"),
        (answer(207, [{"status": 99}], **json_), r"\[0\] of a batch response lacks an HTTP status"),
        (answer(207, [{"status": True}], **json_), r"\[0\] of a batch response lacks an HTTP status"),
        (answer(207, b""), "should be multipart, not untyped"),
        (answer(207, b"", Content_Type="text/html"), "should be multipart, not text/html"),
        (answer(207, b"", Content_Type="multipart/mixed"), "without a boundary"),
        (multipart(("", b"x")), "the status part of a batch response cannot be read"),
        (multipart(("", {"response": 1})), "lacks the list named response"),
        (multipart(("", {"response": [{"status": 1000}]})), r"response\[0\] in the status part"),
    ):
        with pytest.raises(BatchError, match=text):
            decoded(response)


def test_a_batch_in_json() -> None:
    entries: list[dict[str, Any]] = [
        {"status": 200, "resourceId": 7, "href": "/x/7", "responseDescription": "OK", "body": {"id": 7}},
        {"status": 200, "resourceId": "8", "body": [8]},
        {"status": 404, "resourceId": [], "body": {"errorCode": "X"}},
        {"status": 204},
    ]
    result = decoded(answer(207, entries, Content_Type="application/vnd.x+json"))
    assert [(one.index, one.status, one.resource_id, one.href, one.description, one.value) for one in result] == [
        (0, 200, "7", "/x/7", "OK", {"id": 7}),
        (1, 200, "8", None, None, None),
        (2, 404, None, None, None, None),
        (3, 204, None, None, None, None),
    ]
    assert [one.ok for one in result] == [True, False, False, True]
    assert [one.raw for one in result] == [b'{"id":7}', b"[8]", b'{"errorCode":"X"}', b""]
    assert result[0].headers["Content-Type"] == "application/json"
    error = result[2].error
    assert error is not None
    assert error.error_code == "X"


def unwrapped(asked: object, response: httpx.Response) -> Any:
    def parse(response: httpx.Response, _: object) -> Any:
        if response.status_code >= 400:
            raise error_for(response)
        batch = response.status_code == 207 or _call.is_multipart(response)
        return decoded(response) if batch else response.json()

    return _call.unwrap_batch(asked, response, parse, None)


def test_one_object_or_a_batch() -> None:
    plain = answer(200, {"id": 7})
    assert unwrapped("7", plain) == {"id": 7}
    one = unwrapped(["7"], plain)
    assert (one[0].value, one[0].status, one[0].raw) == ({"id": 7}, 200, plain.content)
    two = multipart(
        ("", {"response": [{"status": 200, "href": "/x/8"}, {"status": 200, "href": "/x/7"}]}),
        *(("", {"id": number}) for number in (8, 7)),
    )
    result = unwrapped(["7", "8"], two)
    assert [(one.index, one.value["id"]) for one in result] == [(0, 7), (1, 8)]
    assert [one.value["id"] for one in unwrapped(iter(["7", "8"]), two)] == [8, 7]
    two.status_code = 200
    assert [one.value["id"] for one in unwrapped(["7", "8"], two)] == [7, 8]
    single = answer(207, [{"status": 200, "body": {"id": 7}}], Content_Type="application/json")
    assert unwrapped("7", single) == {"id": 7}
    with pytest.raises(BatchError, match="expected a batch of 2 items, not 1"):
        unwrapped(["7", "8"], single)
    with pytest.raises(BatchError, match="expected a batch of one item, not 2"):
        unwrapped("7", two)
    with pytest.raises(BatchError, match="expected a batch of 2 items, but the response is not a batch"):
        unwrapped(["7", "8"], plain)
    [missing] = unwrapped(["7"], answer(404, {"errorCode": "X"}, X_One="1"))
    assert isinstance(missing.error, NotFound)
    assert (missing.headers["X-One"], missing.index, missing.error.error_code) == ("1", 0, "X")
    for status in (401, 429, 500):
        with pytest.raises(ApiError):
            unwrapped(["7"], answer(status))
    with pytest.raises(NotFound):
        unwrapped(["7", "8"], answer(404))
    strangers = multipart(
        ("", {"response": [{"status": 200, "href": "/x/8"}, {"status": 200, "href": "/x/8"}]}), ("", {}), ("", {})
    )
    with pytest.raises(BatchError, match="not those that were asked for"):
        unwrapped(["7", "8"], strangers)


# Multipart.


def parsed(body: bytes, size: int = 10**6) -> list[tuple[tuple[tuple[str, str], ...], bytes]]:
    parser = MultipartParser(b"b")
    parts = [part for start in range(0, len(body), size) for part in parser.feed(body[start : start + size])]
    parts += parser.close()
    return [(tuple(part.headers.items), bytes(part.body)) for part in parts]


@pytest.mark.parametrize("size", [1, 2, 7, 1000])
def test_headers_of_parts(size: int) -> None:
    body = b"--b\r\nA: 1\r\nFolded: x\r\n\t y \xe9 \r\nB:2\n\r\none\r\n--b\n\ntwo\n--b\r\nC: 3\r\n--b--"
    assert parsed(body, size) == [
        ((("A", "1"), ("Folded", "x y é"), ("B", "2")), b"one"),
        ((), b"two"),
        ((("C", "3"),), b""),
    ]


def test_a_multipart_body_without_an_end() -> None:
    for body in (b"", b"--b\r\n\r\nx", b"--b\r\nA: 1"):
        with pytest.raises(MultipartError):
            parsed(body)


def test_a_reader_keeps_its_items_until_they_are_complete() -> None:
    response = multipart(statuses(200, 200), ("", {"id": 1}), ("", {"id": 2}))
    reader = BatchReader(response, lambda raw: raw)
    found = [[one.index for one in reader.feed(bytes([byte]))] for byte in response.content]
    assert [one for one in found if one] == [[0], [1]]
    assert reader.close() == []


# Files.


def test_names_and_media_types_of_files(tmp_path: Path) -> None:
    def part(value: object) -> Part:
        parts, _ = file_parts("body.x", "x", value)
        return parts[0]

    path = tmp_path / "a.PDF"
    path.write_bytes(b"abc")
    assert (part(path).filename, part(path).content_type) == ("a.PDF", "application/pdf")
    named = File(b"x", content_type="audio/wav; x=1")
    assert (part(named).filename, part(named).content_type) == ("x.wav", "audio/wav; x=1")
    assert part(File(b"x", content_type="application/x-unknown")).filename == "x"
    assert (part("hello").filename, part("hello").content_type) == ("x.txt", "text/plain; charset=utf-8")
    assert part(File("hello", "n")).filename == "n"
    assert [one.filename for one in file_parts("w", "x", [b"1", b"2"])[0]] == ["x.bin", "x1.bin"]
    assert media_type_of("a.OGG", b"") == "audio/ogg"
    assert media_type_of("ogg", b"%PDF-") == "application/pdf"
    assert media_type_of(None, b"\x00") == "application/octet-stream"

    class Named:
        name = "C:\\folder/x\\y.txt"

        def __init__(self) -> None:
            self.left = [b"", b"abc", b""]

        def read(self, _: int = -1) -> bytes:
            return self.left.pop(0)

    assert part(Named()).filename == "y.txt"


def test_files_that_cannot_be_sent(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc")
    closed = path.open("rb")
    closed.close()

    class Broken:
        def __init__(self, error: Exception) -> None:
            self.error = error

        def read(self, _: int = -1) -> bytes:
            raise self.error

    with path.open("rb") as readable, path.open("ab") as writable, path.open(encoding="utf-8") as text:
        for value, words in (
            (closed, "x: cannot read the file object: it is closed$"),
            (writable, "x: cannot read the file object: it is not opened for reading$"),
            (Broken(OSError(5, "bad disk")), "x: cannot read the file object: bad disk$"),
            (Broken(ValueError("odd")), "x: cannot read the file object: it is not opened for reading$"),
            (text, "x: the file object is opened in text mode"),
            (tmp_path / "missing", "x: cannot read '.*missing': No such file or directory$"),
            (b"", "x is empty"),
            ([b"1", b""], r"x\[1\] is empty"),
            (File(b"x", content_type="pdf"), "x: content_type='pdf' is not a media type"),
            ("a.txt", "looks like a path"),
            (str(path), "looks like a path"),
            (File("\ud800"), "x: the text has a lone surrogate at 0"),
        ):
            with pytest.raises(ValueError, match=words):
                file_parts("x", "x", value)
        mistakes: list[tuple[Any, str]] = [
            ({}, "x: expected one file or several, got dict"),
            (5, "x: expected a Path, bytes, a text, a binary file object or a File, got int"),
            ([5], r"x\[0\]: expected a Path"),
            (File(cast("Any", iter(["a"]))), "x: expected chunks of bytes, got str"),
        ]
        for wrong, words in mistakes:
            with pytest.raises(TypeError, match=words):
                file_parts("x", "x", wrong)
        assert file_parts("x", "x", readable)[1] == 3
    for text_ in ("", "a\nb.txt", " a.txt", "see a.txt now", "x" * 300 + ".txt"):
        assert file_parts("x", "x", [b"1", File(text_ or "y")])[0]


def test_a_text_without_a_dot_or_a_slash_is_not_a_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "hello").write_bytes(b"x")
    assert file_parts("x", "x", "hello")[1] == 5


def test_a_file_object_is_sent_from_where_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"abcdef")
    with path.open("rb") as file:
        file.seek(2)
        [part], size = file_parts("x", "x", file)
        content: Any = part.content
        assert (size, content.tell(), content.read(1), content.tell()) == (4, 0, b"c", 1)
        assert (content.seek(0), content.read()) == (0, b"cdef")
        assert (content.seek(-1, 2), content.read()) == (3, b"f")
        assert content.seekable()
        del content, part
        assert not file.closed
    [part], size = file_parts("x", "x", path)
    content = part.content
    assert (size, content.read(2), content.tell(), content.read(), content.read()) == (6, b"ab", 2, b"cdef", b"")
    assert (content.seek(1), content.read(1), content.seek(-2, 2), content.read()) == (1, b"b", 4, b"ef")
    with pytest.raises(ValueError, match=r"x: 6 bytes so far, and the endpoint takes 5 \("):
        file_parts("x", "x", path, most=5)
    assert file_parts("x", "x", File(iter([b"ab", b"c"])), most=3)[1] == 3


# Models.


def test_schemas_of_codes() -> None:
    assert json_schema_of("str") == {"type": "string"}
    assert json_schema_of("int?") == {"anyOf": [{"type": "integer"}, {"type": "null"}]}
    assert json_schema_of("[date]") == {"type": "array", "items": {"type": "string", "format": "date"}}
    assert json_schema_of("{bool}") == {"type": "object", "additionalProperties": {"type": "boolean"}}
    assert json_schema_of("any") == {}
    schema = json_schema_of("CreateSMSMessage")
    assert (schema["type"], schema["title"]) == ("object", "CreateSMSMessage")
    assert {"from", "to", "text"} <= set(schema["required"])
    assert schema["properties"]["text"] == {"type": "string"}
    assert schema["properties"]["to"]["items"]["title"]
    assert json_schema_of("CallLogRecord", 3) == {"type": "object", "title": "CallLogRecord"}
    assert "properties" in json_schema_of("CallLogRecord", 2)
    for code in ("CallLogRecord?", "[CallLogRecord]", "{CallLogRecord}"):
        assert "properties" not in str(json_schema_of(code, 3))
    direction = json_schema_of("CallLogRecord")["properties"]["direction"]
    assert (direction["type"], direction["examples"]) == ("string", ["Inbound", "Outbound"])


def test_a_model_is_an_attrs_class() -> None:
    fields = attrs.fields_dict(CallLogRecord)
    assert [*fields] == [*CallLogRecord.__fields__, "additional_properties"]
    assert all(field.kw_only for field in fields.values())
    optional = inspect.signature(CallLogRecord).parameters
    for name in CallLogRecord.__fields__:
        default = optional[name].default
        assert fields[name].default is (attrs.NOTHING if default is inspect.Parameter.empty else default)
        assert fields[name].type == inspect.get_annotations(CallLogRecord)[name]
        assert fields[name].repr is fields[name].eq is (name not in CallLogRecord.__secrets__)
    extra = fields["additional_properties"]
    assert (extra.default, extra.repr, extra.eq, extra.type) == (None, False, False, dict[str, Any])
    secret = attrs.fields_dict(PublicTokenRequestJwtTokenRequest)["assertion"]
    assert not secret.repr


ZONES = (None, UTC, timezone(timedelta()), timezone(timedelta(), "GMT"), timezone(timedelta(hours=-3, minutes=-30)))


@given(moment=st.datetimes(timezones=st.sampled_from(ZONES)))
@example(moment=datetime(1, 2, 3, tzinfo=UTC))
@example(moment=datetime(2026, 11, 29, 23, 59, 58, tzinfo=UTC))
def test_moments_are_written_as_python_writes_them(moment: datetime) -> None:
    for exact in (moment, moment.replace(microsecond=0)):
        text = exact.isoformat() if exact.tzinfo else f"{exact.isoformat()}Z"
        assert from_datetime(exact) == text.replace("+00:00", "Z")


class Nanoseconds(datetime):
    """A datetime of another library, which is more precise."""

    def isoformat(self, sep: str = "T", timespec: str = "auto") -> str:
        return super().isoformat(sep, timespec).replace("+", ".000000001+")


def test_a_moment_of_another_library_is_written_as_it_writes_itself() -> None:
    assert from_datetime(Nanoseconds(2026, 11, 29, tzinfo=UTC)) == "2026-11-29T00:00:00.000000001Z"


def test_values_that_are_not_moments() -> None:
    assert to_datetime("2026-01-01") == "2026-01-01"
    assert to_datetime("soon") == "soon"
    assert to_datetime("2026-01-01T10:00") == datetime(2026, 1, 1, 10, tzinfo=UTC)
    assert not UNSET
    with pytest.raises(TypeError, match=r"^limit: expected text"):
        encode_text(object(), "limit")
    assert encode_text(True, "limit") == "true"


def test_places_in_texts_that_are_not_json() -> None:
    with pytest.raises(InvalidJSON) as raised:
        load_json('["\ud800" x]')
    assert raised.value.position == 7
    with pytest.raises(InvalidJSON, match="digits") as raised:
        load_json(("1" * 5000).encode("utf-16"))
    assert raised.value.position == 0


def test_a_difference_has_the_model_of_its_field() -> None:
    [report] = [
        one for one in differences({"text": None, "from": {}, "to": []}, "CreateSMSMessage") if one.path == "$.text"
    ]
    assert (report.kind, report.model) == (DriftKind.NULL, "CreateSMSMessage")


def test_long_values_are_shortened() -> None:
    def shown(text: str) -> str:
        return repr(CreateSMSMessage.from_dict({"text": text}))

    assert f"text='{'x' * 60}'" in shown("x" * 60)
    assert f"text='{'x' * 57}...'" in shown("x" * 61)
    for scheme in ("http", "https"):
        address = f"{scheme}://example.com/{'x' * 40}/{'y' * 29}"
        assert f"text='...{address[-30:]}'" in shown(address)
        assert f"text='{scheme}://a'" in shown(f"{scheme}://a")


async def test_the_smallest_clients() -> None:
    for kind in (SimpleClient, AsyncSimpleClient):
        client: Any = kind("https://example.com", "token", timeout=3.0)
        http = client._http
        assert (http.timeout, str(http.base_url)) == (httpx.Timeout(3.0), "https://example.com")
        assert http.headers["Authorization"] == "Bearer token"
        assert cast("Any", kind("https://example.com", "token"))._http.timeout == httpx.Timeout(60.0)
        assert client.drift is None
    assert read_user_call_log.request(page=2).query == [("page", "2")]
