"""The JSON reader and writer: the same results with and without orjson, and no error without a name."""

from __future__ import annotations

import datetime
import enum
import http
import json
import math
import pickle
import sys
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

import httpx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ringcentral_api import jsonio
from ringcentral_api._model import encode
from ringcentral_api.api.call_log import read_user_call_log
from ringcentral_api.batch import decode_batch
from ringcentral_api.encoding import encode_json
from ringcentral_api.errors import ApiError, InvalidJSON, RingCentralError, UnexpectedResponse, error_for
from ringcentral_api.jsonio import dump_json, dump_unchanged, load_json
from ringcentral_api.models import CallDirectionEnum, MessageParty

INTERNALS: Any = jsonio
Reader = Callable[..., Any]


@pytest.fixture(params=["orjson", "json"])
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Run a test with orjson and without it; the choice is made at the first use, as in a new process."""
    name = str(request.param)
    monkeypatch.setattr(jsonio, "_load", INTERNALS._first_load)
    monkeypatch.setattr(jsonio, "_dump", INTERNALS._first_dump)
    monkeypatch.setattr(jsonio, "_dump_unchanged", INTERNALS._first_dump_unchanged)
    if name == "json":
        monkeypatch.setitem(sys.modules, "orjson", None)
    else:
        pytest.importorskip(name)
    yield name
    assert (INTERNALS._load is INTERNALS._load_plainly) == (name == "json"), "the wrong library was used"


READ: dict[str, bytes] = {
    "lone high surrogate": b'{"subject":"cut \\ud83d"}',
    "lone low surrogate": b'["\\ude00 rest"]',
    "surrogate as a key": b'{"\\ud83d":1}',
    "surrogate encoded in UTF-8": b'"\xed\xa0\x80"',
    "surrogate pair": b'"\\ud83d\\ude00"',
    "duplicate keys": b'{"a":1,"b":2,"a":3}',
    "duplicate keys inside": b'[{"a":{"b":1,"b":2},"a":{}}]',
    "largest of 64 bits": b"18446744073709551615",
    "first beyond 64 bits": b"18446744073709551616",
    "smallest of 64 bits": b"-9223372036854775808",
    "first below 64 bits": b"-9223372036854775809",
    "long integer in a list": b"[1, 99999999999999999999]",
    "long integer after spaces": b'{"a" :\n\t123456789012345678901234567890 }',
    "long integer in an object": b'{"a":-12345678901234567890}',
    "integer of 400 digits": b'{"id":' + b"7" * 400 + b"}",
    "integer of 4,300 digits": b"1" * 4300,
    "many digits after the point": b"[0.1234567890123456789012345678901234567890]",
    "digits in a text": b'"12345678901234567890123456789012345678901234567890"',
    "overflow": b"[1e999,-1e999,1E400]",
    "underflow": b"[1e-999,-1e-999]",
    "negative zero": b"[-0,-0.0]",
    "not numbers": b"[NaN,Infinity,-Infinity]",
    "byte order mark": b'\xef\xbb\xbf{"a":1}',
    "UTF-16": '{"a":"é"}'.encode("utf-16"),
    "UTF-16 without a mark": '{"a":"é"}'.encode("utf-16-le"),
    "UTF-32": '["😀"]'.encode("utf-32"),
    "nested 300 levels": b"[" * 300 + b"]" * 300,
    "white space": b' \r\n\t{ "a" : [ ] } \n',
    "null character": b'"\\u0000"',
    "scalar": b"null",
}

REFUSED: dict[str, tuple[bytes, str, int]] = {
    "empty": (b"", "Expecting value", 0),
    "white space alone": (b"  ", "Expecting value", 2),
    "HTML": (b"<!DOCTYPE html>", "Expecting value", 0),
    "cut off": (b'{"a": [1, 2', "Expecting ',' delimiter", 11),
    "cut off in a text": (b'{"a": "text', "Unterminated string starting", 6),
    "single quotes": (b"{'a': 1}", "Expecting property name enclosed in double quotes", 1),
    "two values": (b"{} {}", "Extra data", 3),
    "after letters of several bytes": ('["äöü€", x]'.encode(), "Expecting value", 14),
    "control character": (b'"a\x01"', "Invalid control character", 2),
    "half an escape": (b'"\\u12"', "Invalid \\uXXXX escape", 2),
    "not UTF-8": (b'{"a": "\xff\xfe"}', "not UTF-8 (invalid start byte)", 7),
    "Latin-1": ('{"a": "Zürich"}'.encode("latin-1"), "not UTF-8 (invalid start byte)", 8),
    "UTF-8 cut off": ('"€'.encode()[:-1], "not UTF-8 (unexpected end of data)", 1),
    "lists nested 100,000 levels": (b"[" * 100_000 + b"]" * 100_000, "nested too deeply", -1),
    "objects nested 100,000 levels": (b'{"a":' * 100_000, "nested too deeply", -1),
    "lists that never end": (b"[" * 200_000, "nested too deeply", -1),
    "integer of 4,301 digits": (b'["1", -' + b"1" * 4301 + b"]", "an integer of more than 4300 digits", 7),
    "integer of 100,000 digits": (b'{"a":' + b"9" * 100_000 + b"}", "an integer of more than 4300 digits", 5),
}


def same(one: Any, other: Any) -> bool:
    """Return whether two JSON values are equal, types and signs of zero included; NaN equals NaN."""
    return type(one) is type(other) and repr(one) == repr(other)


@pytest.mark.parametrize("text", READ.values(), ids=READ.keys())
def test_reads_what_the_standard_library_reads(text: bytes, library: str) -> None:
    assert same(load_json(text), json.loads(text))


@pytest.mark.parametrize(("text", "reason", "position"), REFUSED.values(), ids=REFUSED.keys())
def test_names_the_fault_and_its_place(text: bytes, reason: str, position: int, library: str) -> None:
    with pytest.raises(InvalidJSON) as caught:
        load_json(text)
    error = caught.value
    assert isinstance(error, ValueError)
    assert isinstance(error, RingCentralError)
    assert (error.reason, error.size) == (reason, len(text))
    assert error.position == position or (position == -1 and 200 < error.position < len(text))
    assert str(error) == f"invalid JSON at byte {error.position} of {len(text)}: {reason}"
    # The text may hold secrets: nothing of the error leads to it.
    assert error.__cause__ is None
    assert not isinstance(error.__context__, RecursionError | json.JSONDecodeError | UnicodeError)
    again = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own
    assert (str(again), again.position) == (str(error), error.position)


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
@pytest.mark.parametrize("text", [b'{"a":"\\ud83d"}', b"[12345678901234567890123]", b"[1,2]", b"[NaN]"])
def test_every_kind_of_bytes(kind: Callable[[bytes], Any], text: bytes, library: str) -> None:
    assert same(load_json(kind(text)), json.loads(text))
    with pytest.raises(InvalidJSON, match=f"byte {len(text)} of {len(text) + 1}"):
        load_json(kind(text + b"x"))


def test_a_text(library: str) -> None:
    assert load_json('{"a":"é😀"}') == {"a": "é😀"}
    assert load_json('"half \ud83d"') == "half \ud83d"
    assert load_json("[123456789012345678901]") == [123456789012345678901]
    with pytest.raises(InvalidJSON, match="byte 4 of 5: Expecting value"):
        load_json("[1, x")


_numbers = (
    st.integers()
    | st.integers(-(10**30), 10**30)
    | st.integers(0, 400).map(lambda digits: 10**digits)
    | st.floats(allow_nan=False)
)
_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | _numbers | st.text(st.characters(codec=None)),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(st.characters(codec=None)), inner, max_size=5),
    max_leaves=20,
)
_tokens = st.sampled_from(
    [*'{}[],:"\\-.e10 \n\ufeff\x00\x1fé', "\\ud83d", "\\u00e9", "1234567890" * 2, "true", "null", "NaN", "-Infinity"]
)


def outcome(read: Reader, text: bytes) -> object:
    try:
        return repr(read(text))
    except ValueError:
        return ValueError
    except RecursionError:
        return ValueError


def both(text: bytes) -> tuple[object, object]:
    INTERNALS._choose()
    return outcome(load_json, text), outcome(INTERNALS._load_plainly, text)


@settings(deadline=None)
@given(value=_values, ascii_only=st.booleans())
def test_any_value_is_read_alike(value: Any, ascii_only: bool) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only).encode("utf-8", "surrogatepass")
    with_orjson, without = both(text)
    assert with_orjson == without == repr(json.loads(text))


@settings(deadline=None)
@given(text=st.lists(_tokens, max_size=12).map("".join).map(str.encode) | st.binary(max_size=40))
@example(text=b"[" * 100_000)
@example(text=b"-" + b"1" * 19)
def test_any_bytes_are_read_alike_or_refused_by_name(text: bytes) -> None:
    with_orjson, without = both(text)
    assert with_orjson == without == outcome(json.loads, text)


@settings(deadline=None)
@given(before=st.integers(0, 9), digits=st.integers(15, 25), sign=st.sampled_from(["", "-"]), after=st.integers(0, 9))
def test_long_integers_are_exact_wherever_they_stand(before: int, digits: int, sign: str, after: int) -> None:
    text = f'["{"x" * before}",{sign}{"987654321" * 3:.{digits}},"{"y" * after}"]'.encode()
    assert both(text) == (repr(json.loads(text)),) * 2


WRITTEN: dict[str, tuple[Any, bytes]] = {
    "compact": ({"a": [1, "é", None, True, 1.5]}, '{"a":[1,"é",null,true,1.5]}'.encode()),
    "long integer": ([2**64, -(2**70)], b"[18446744073709551616,-1180591620717411303424]"),
    "lone surrogate": ({"a": "cut \ud83d", "b": "é"}, b'{"a":"cut \\ud83d","b":"\\u00e9"}'),
    "key that is a number": ({1: 2}, b'{"1":2}'),
    "nested 300 levels": (load_json(b"[" * 300 + b"]" * 300), b"[" * 300 + b"]" * 300),
}


@pytest.mark.parametrize(("value", "text"), WRITTEN.values(), ids=WRITTEN.keys())
def test_writes_the_same(value: Any, text: bytes, library: str) -> None:
    assert dump_json(value) == text


class Label(enum.StrEnum):
    """An enum of strings whose values are not what is sent."""

    def __new__(cls, sent: str, label: str) -> Label:
        self = str.__new__(cls, sent)
        self._value_ = label
        return self

    MISSED = ("Missed", "Not answered")


class OddNumber(enum.Enum):
    """Numbers that JSON does not have."""

    NAN = math.nan
    INFINITY = math.inf


class Last(dict[str, Any]):
    """A dict of lists that gives the last item of each, as some frameworks have for forms."""

    def items(self) -> Any:
        return [(key, value[-1]) for key, value in super().items()]


class Pairs(NamedTuple):
    """A tuple with names."""

    first: int
    second: int


BODIES: dict[str, Any] = {
    "JSON": {"a": [1, "é", None, True, 1.5, {}, []], "b": {"c": "x"}},
    "tuple": {"a": (1, (2,))},
    "named tuple": [Pairs(1, 2)],
    "enum": {"a": CallDirectionEnum.INBOUND},
    "enum of strings": {"a": Label.MISSED, "b": http.HTTPStatus.OK},
    "dict with items of its own": {"a": Last(b=[1, 2])},
    "datetime": {"a": datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC), "b": None},
    "model": {"a": [MessageParty(phone_number="+1")]},
    "long integer": [2**64],
    "lone surrogate": {"a": "cut \ud83d"},
    "key that is a number": {1: 2},
    "UUID and Decimal": [UUID(int=1), Decimal("1.50")],
    "set": {"a": {1}},
}


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
def test_a_body_that_is_not_copied_is_written_as_its_copy(body: Any, library: str) -> None:
    assert encode_json(body) == dump_json(encode(body))


def test_only_json_data_is_written_without_a_copy(library: str) -> None:
    unchanged = {name for name, body in BODIES.items() if dump_unchanged(body) is not None}
    assert unchanged == ({"JSON", "tuple"} if library == "orjson" else set())
    for number in (math.nan, math.inf):
        assert dump_unchanged({"a": [1, {"b": number}], "c": None}) is None
        with pytest.raises(ValueError, match="not JSON compliant"):
            encode_json({"a": number, "c": None})
        with pytest.raises(ValueError, match="not JSON compliant"):
            encode_json({"a": OddNumber(number)})


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_numbers_that_json_does_not_have(number: float, library: str) -> None:
    for value in (number, [number], {"a": [1, {"b": number}], "c": None}):
        with pytest.raises(ValueError, match="not JSON compliant"):
            dump_json(value)
        assert same(load_json(dump_json(value, allow_nan=True)), value)
    assert dump_json({"a": None, "b": [1.5, {"c": None}, (2.5,)]}) == b'{"a":null,"b":[1.5,{"c":null},[2.5]]}'


def test_what_cannot_be_written_is_named(library: str) -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    with pytest.raises(ValueError, match="nested too deeply") as caught:
        dump_json(deep)
    assert not isinstance(caught.value.__context__, RecursionError | json.JSONDecodeError | UnicodeError)
    circle: list[Any] = []
    circle.append(circle)
    with pytest.raises(ValueError, match=r"contains itself|Circular"):
        dump_json(circle)
    for value in (object(), {"a": {1, 2}}, b"bytes", [1j]):
        with pytest.raises(TypeError):
            dump_json(value)
    while deep:  # a deep list is freed by recursion, too
        deep = deep.pop()


class TestLevels:
    """Where the stack cannot hold deep JSON, as in browsers, the levels are counted before."""

    @pytest.fixture(autouse=True)
    def few(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(jsonio, "_LEVELS", 500)
        monkeypatch.setattr(jsonio, "_load", INTERNALS._load_plainly)
        monkeypatch.setattr(jsonio, "_dump", INTERNALS._dump_plainly)

    def test_reading(self) -> None:
        assert load_json(b"[" * 500 + b"]" * 500) == nested(500)
        assert load_json(b'[{"a": []}]' + b" " * 9) == [{"a": []}]
        flat = b"[" + b"[]," * 2000 + b"[]]"
        assert len(load_json(flat)) == 2001, "many, but not deep"
        text = b'["[[[[", ' + b"[" * 500 + b"]" * 501
        with pytest.raises(InvalidJSON, match=f"at byte {9 + 499} of {len(text)}: nested too deeply"):
            load_json(text)

    def test_writing(self) -> None:
        assert dump_json(nested(500)) == b"[" * 500 + b"]" * 500
        assert dump_json({"a": [({"b": 1},), []]}) == b'{"a":[[{"b":1}],[]]}'
        endless: list[Any] = []
        endless += [endless, {"again": endless}]
        for deep in (nested(501), endless):
            with pytest.raises(ValueError, match="nested too deeply"):
                dump_json(deep)


def nested(levels: int) -> Any:
    value: Any = []
    for _ in range(levels - 1):
        value = [value]
    return value


@settings(deadline=None)
@given(value=_values)
def test_what_was_read_can_be_sent_back(value: Any) -> None:
    text = json.dumps(value).encode()
    read = load_json(text)
    try:
        written = dump_json(read)
    except ValueError:
        assert "Infinity" in text.decode()
        return
    assert same(load_json(written), read)


def response(content: bytes, status: int = 200, media: str = "application/json") -> httpx.Response:
    request = httpx.Request("POST", "https://platform.example/restapi/v1.0/account/~/sms")
    return httpx.Response(status, headers={"Content-Type": media}, content=content, request=request)


def test_typed_calls_read_like_the_rest(library: str) -> None:
    page = (
        b'{"records":[{"id":"1"},{"id":"cut \\ud83d","duration":'
        + b"9" * 400
        + b'}],"navigation":{},"paging":{"page":1}}'
    )
    parsed = read_user_call_log.parse(response(page))
    assert parsed.records is not None
    assert [(record.id, record.duration) for record in parsed.records] == [("1", None), ("cut \ud83d", int("9" * 400))]
    assert load_json(dump_json(parsed.to_dict())) == json.loads(page)


@pytest.mark.parametrize(("text", "reason", "position"), REFUSED.values(), ids=REFUSED.keys())
def test_typed_calls_name_the_fault(text: bytes, reason: str, position: int, library: str) -> None:
    with pytest.raises(UnexpectedResponse) as caught:
        read_user_call_log.parse(response(text))
    assert reason in str(caught.value)
    assert f"expected JSON, got {len(text)} bytes" in str(caught.value)
    failed = error_for(response(text, 400))
    assert isinstance(failed, ApiError)
    assert failed.parsed is None


def test_error_bodies_are_read_like_the_rest(library: str) -> None:
    error = error_for(response(b'{"errorCode":"CMN-101","message":"bad \\ud83d","x":1e999}', 400))
    assert (error.error_code, error.message, error.parsed["x"]) == ("CMN-101", "bad \ud83d", math.inf)


def test_batches_read_like_the_rest(library: str) -> None:
    items = b'[{"status":200,"resourceId":"1","body":{"subject":"cut \\ud83d","n":1e999}}]'
    batch = decode_batch(response(items, 207, "application/vnd.ringcentral.multipart+json"), dict)
    assert batch[0].unwrap() == {"subject": "cut \ud83d", "n": math.inf}
    assert load_json(batch[0].raw) == batch[0].value
    with pytest.raises(UnexpectedResponse, match=r"byte 1 of 3: Expecting value"):
        decode_batch(response(b"[x]", 207, "application/vnd.ringcentral.multipart+json"), dict)
