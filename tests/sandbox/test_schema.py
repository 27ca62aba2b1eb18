from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rcext.sandbox._errors import Problem
from rcext.sandbox._multipart import parse
from rcext.sandbox._operations import Catalog, catalog
from rcext.sandbox._schema import Validator
from rcext.sandbox._synth import Synthesizer

EMPTY = Catalog({"operations": [], "schemas": {"Loop": {"type": "object", "properties": {"next": {"$ref": "Loop"}}}}})

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


INTEGER, STRING = {"type": "integer"}, {"type": "string"}
#: A schema, values that it allows, values that it forbids.
KEYWORDS: list[tuple[dict[str, Any], list[Any], list[Any]]] = [
    ({"type": "integer"}, [1, -1, 2.0], [1.5, "1", True, None, [], {}]),
    ({"type": "integer", "format": "int32"}, [2**31 - 1], [2**31]),
    ({"type": "number", "minimum": 1, "maximum": 3}, [1, 2.5, 3], [0.9, 4]),
    ({"type": "number", "minimum": 1, "exclusiveMinimum": True}, [1.1], [1]),
    ({"type": "number", "exclusiveMaximum": 3}, [2.9], [3]),
    ({"type": "boolean"}, [True, False], [0, "true"]),
    ({"type": "string", "minLength": 2, "maxLength": 3}, ["ab", "abc"], ["a", "abcd", 5]),
    ({"type": "string", "enum": ["a", "b"]}, ["a"], ["c", 1]),
    ({"type": "string", "format": "date-time"}, ["2026-01-01T00:00:00Z"], ["soon", "", "2026-01-01T00:00:00"]),
    ({"type": "string", "format": "time"}, ["09:30:00"], ["", "9:30", "09:30"]),
    ({"type": "string", "format": "email"}, ["a@b.example"], ["a", "a@", "a b@c", "@b"]),
    ({"type": "string", "pattern": "^[0-9]+$"}, ["12"], ["x"]),
    ({"type": "string", "pattern": "*67"}, ["anything: the pattern is none"], []),
    ({"type": "string", "nullable": True}, [None, "a"], [1]),
    ({"type": ["string", "null"]}, [None, "a"], [1]),
    (
        {"type": "array", "items": {"type": "integer"}, "minItems": 1, "maxItems": 2},
        [[1], [1, 2]],
        [[], ["x"], [1] * 3],
    ),
    ({"type": "array", "items": {}, "uniqueItems": True}, [[1, 2]], [[1, 1]]),
    (
        {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}},
        [{"a": "", "b": 1}],
        [{}, {"a": 1}],
    ),
    ({"type": "object", "additionalProperties": False, "properties": {"a": {}}}, [{}, {"a": 1}], [{"b": 1}]),
    ({"type": "object", "additionalProperties": {"type": "integer"}}, [{"x": 1}], [{"x": "1"}]),
    ({"allOf": [{"required": ["a"]}, {"properties": {"a": {"type": "integer"}}}]}, [{"a": 1}], [{}, {"a": "1"}]),
    ({"oneOf": [{"type": "integer"}, {"type": "string", "enum": ["max"]}]}, [1, "max"], ["min", None]),
    ({"$ref": "Loop"}, [{"next": {"next": {}}}], [{"next": {"next": 1}}]),
]


@pytest.mark.parametrize(("schema", "good", "bad"), KEYWORDS)
def test_keywords(schema: dict[str, Any], good: list[Any], bad: list[Any]) -> None:
    validator = Validator(EMPTY)
    for value in good:
        assert validator.check(value, schema) == [], value
    for value in bad:
        assert validator.check(value, schema), value


def test_violations_say_where(caplog: pytest.LogCaptureFixture) -> None:
    item = {"type": "object", "required": ["number"], "properties": {"number": {"type": "string"}}}
    schema = {"type": "object", "properties": {"to": {"type": "array", "items": item}}}
    found = Validator(EMPTY).check({"to": [{"number": "1"}, {"number": 2}, {}]}, schema)
    assert [(entry.path, entry.why) for entry in found] == [
        ("to[1].number", "must be a string"),
        ("to[2].number", "is missing"),
    ]


def test_read_only_properties_are_not_required_in_requests() -> None:
    schema = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string", "readOnly": True}}}
    validator = Validator(EMPTY)
    assert validator.valid({}, schema, request=True)
    assert not validator.valid({}, schema)


def test_discriminators_choose() -> None:
    kinds = {
        name: {"type": "object", "required": [name.lower()], "properties": {"kind": {"type": "string"}}}
        for name in ("A", "B")
    }
    validator = Validator(Catalog({"operations": [], "schemas": kinds}))
    schema = {
        "oneOf": [{"$ref": "A"}, {"$ref": "B"}],
        "discriminator": {"propertyName": "kind", "mapping": {"a": "A", "b": "B"}},
    }
    assert validator.valid({"kind": "b", "b": 1}, schema)
    assert [entry.path for entry in validator.check({"kind": "b", "a": 1}, schema)] == ["b"]


@pytest.mark.parametrize("seed", range(3))
def test_every_schema_has_values_that_it_allows(seed: int) -> None:
    """The synthesizer and the validator agree on all schemas of the document."""
    validator, synthesizer = Validator(catalog()), Synthesizer(catalog(), 1_790_000_000)
    wrong: list[str] = []
    for name, schema in catalog().schemas.items():
        value = synthesizer.value(schema, random.Random(f"{seed}/{name}"))
        wrong += [f"{name}: {entry!r}" for entry in validator.check(value, schema)[:1]]
    assert not wrong, "\n".join(wrong)


@settings(max_examples=60, deadline=None)
@given(value=JSON, choice=st.integers(min_value=0, max_value=10_000))
def test_the_validator_never_raises(value: Any, choice: int) -> None:
    names = sorted(catalog().schemas)
    Validator(catalog()).check(value, {"$ref": names[choice % len(names)]})


def test_deep_bodies_are_refused() -> None:
    value: Any = {}
    for _ in range(200):
        value = {"next": value}
    assert [entry.why for entry in Validator(EMPTY).check(value, {"$ref": "Loop"})] == ["is nested too deeply"]


HEADER = (
    st.text(alphabet="abcdefghijklmnopqrstuvwxyz0123456789.-_ ", min_size=1, max_size=20).map(str.strip).filter(bool)
)


@settings(max_examples=80, deadline=None)
@given(parts=st.lists(st.tuples(HEADER, st.binary(max_size=200)), min_size=1, max_size=4), mixed=st.booleans())
def test_multipart_bodies(parts: list[tuple[str, bytes]], mixed: bool) -> None:
    boundary = b"=_boundary_that_is_in_no_part"
    subtype = "mixed" if mixed else "form-data"
    body = b"".join(
        b'--%s\r\nContent-Disposition: %s; name="%s"\r\n\r\n%s\r\n'
        % (boundary, subtype.encode(), name.encode(), content)
        for name, content in parts
    )
    body += b"--%s--\r\n" % boundary
    found = parse(body, f'multipart/{subtype}; boundary="{boundary.decode()}"')
    assert [(part.name, part.content) for part in found] == parts


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300))
def test_garbage_is_not_a_multipart_body(body: bytes) -> None:
    with pytest.raises(Problem) as refused:
        parse(b"x" + body, "multipart/mixed; boundary=abcdefgh")
    assert refused.value.status == 400


def test_literal_path_segments_take_precedence_over_parameters() -> None:
    found = catalog().match("/restapi/v1.0/account/~/extension/1%2C2/presence")
    assert found is not None
    assert found.values == ["~", "1,2"]
    assert found.operations["GET"].id == "readUserPresenceStatus"
    assert catalog().match("/restapi/v1.0/account//extension") is None
    for operation in catalog().operations.values():
        match = catalog().match(operation.path)
        assert match is not None
        assert match.operations[operation.method] is operation


def test_requests_may_omit_answer_only_properties() -> None:
    """A time without its zone and a made-up scheme are taken from clients, and never sent."""
    validator = Validator(EMPTY)
    for schema, value in (({"type": "string", "format": "date-time"}, "2026-01-01T00:00:00"), ({"format": "uri"}, "x")):
        assert validator.valid(value, schema, request=True)
        assert not validator.valid(value, schema)


def test_the_items_of_too_long_a_list_are_not_looked_at() -> None:
    schema = {"type": "array", "maxItems": 2, "items": {"type": "string"}}
    assert [one.why for one in Validator(catalog()).check([1, 2, 3], schema)] == ["must have 2 items at most"]
    assert len(Validator(catalog()).check([1, 2], schema)) == 2
