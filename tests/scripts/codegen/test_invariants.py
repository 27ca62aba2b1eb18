"""Random small documents: preparing fails by CodegenError only, keeps its promises, and loses nothing."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st

from scripts.codegen.audit import compare
from scripts.codegen.errors import CodegenError
from scripts.codegen.names import Registry
from scripts.codegen.parser import agree, configuration, parse
from scripts.codegen.planner import Planner
from scripts.codegen.prepare import prepare
from scripts.spec.errors import SpecError
from scripts.spec.normalise import facts_of

from .documents import Data, answering, assert_shape, document, ref, shuffled, taking

if TYPE_CHECKING:
    from collections.abc import Sequence

NAMES = ("Alpha", "Beta", "Gamma", "Delta")
KEYS = ("id", "kind", "name", "class", "call-log", "$ref2", "items", "properties", "1st")
WORDS = ("a", "b", "On", "OFF", "Off", "", "+", "18:00")

SCALARS: list[Data] = [
    {"type": "string"},
    {"type": "integer"},
    {"type": "boolean"},
    {"type": "number"},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "binary"},
    {},
    {"minLength": 1},
    {"format": "date"},
]
scalars = st.sampled_from(SCALARS)


def listed(values: Sequence[str | int | None]) -> Data:
    """Return an enum, its type left out where the values are numbers."""
    return {"type": "string", "enum": [*values]} if isinstance(values[0], str) else {"enum": [*values]}


strings: st.SearchStrategy[str | int | None] = st.sampled_from(WORDS)
numbers: st.SearchStrategy[str | int | None] = st.sampled_from([1, 2, -3, None])
enums = st.one_of(st.lists(strings, min_size=1, max_size=4), st.lists(numbers, min_size=1, max_size=3)).map(listed)
references = st.sampled_from(NAMES).map(ref)
NOTES: list[Data] = [{}, {}, {}, {"nullable": True}, {"nullable": True, "readOnly": True}, {"default": "a"}]
notes = st.sampled_from(NOTES)


def objects(inner: st.SearchStrategy[Data]) -> st.SearchStrategy[Data]:
    """Objects with some properties."""

    def build(properties: dict[str, Data], required: int) -> Data:
        return {"type": "object", "properties": properties, "required": sorted(properties)[:required]}

    return st.builds(build, st.dictionaries(st.sampled_from(KEYS), inner, min_size=1, max_size=3), st.integers(0, 2))


def merged(base: Data, others: list[Data]) -> Data:
    """Return an `allOf` whose inline members have properties of their own."""
    parts = [
        {"type": "object", "properties": {f"{key}{n}": value for key, value in other["properties"].items()}}
        for n, other in enumerate(others)
    ]
    return {"allOf": [base, *parts]}


def array(item: Data) -> Data:
    """Return a list."""
    return {"type": "array", "items": item}


def mapped(item: Data) -> Data:
    """Return a map."""
    return {"type": "object", "additionalProperties": item}


def one_of(members: list[Data]) -> Data:
    """Return a union."""
    return {"oneOf": members}


def any_of(members: list[Data]) -> Data:
    """Return the same in other words."""
    return {"anyOf": members}


def annotated(schema: Data, more: Data) -> Data:
    """Return a reference with annotations."""
    return {"allOf": [schema], **more}


def beside(base: Data, members: list[Data]) -> Data:
    """Return a union beside properties."""
    return {**base, "oneOf": members}


def noted(schema: Data, more: Data) -> Data:
    """Any schema with annotations, but for a bare reference."""
    return schema if "$ref" in schema else {**schema, **more}


def compound(inner: st.SearchStrategy[Data]) -> st.SearchStrategy[Data]:
    """Schemas made of others."""
    few = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        objects(inner),
        inner.map(array),
        inner.map(mapped),
        few.map(one_of),
        few.map(any_of),
        st.builds(merged, references, st.lists(objects(inner), min_size=1, max_size=2)),
        st.builds(annotated, references, notes),
        st.builds(beside, objects(inner), few),
    )


schemas = st.builds(noted, st.recursive(st.one_of(scalars, enums, references), compound, max_leaves=3), notes)


@st.composite
def documents(draw: st.DrawFn) -> Data:
    """Four components, one answer, one body and one parameter."""
    components = {name: draw(objects(schemas) if name < "Delta" else schemas) for name in NAMES}
    post = taking(draw(schemas))
    post["parameters"] = [{"in": "query", "name": "q", "schema": draw(st.one_of(scalars, enums))}]
    return document(components, {"/a": {"get": answering(draw(schemas))}, "/b": {"post": post}})


def facts(source: Data) -> Data:
    """Return the facts of a document, as `make spec` would keep them."""
    try:
        return facts_of(source)[0]
    except SpecError:  # a component that is a reference to itself
        assume(False)
        raise


# no shrinking: it takes minutes where an example takes a tenth of a second, and a small document is readable as it is
relaxed = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


@relaxed
@given(documents(), st.integers(0, 2**32))
def test_prepare_keeps_its_promises(source: Data, seed: int) -> None:
    source = facts(source)
    try:
        result = prepare(source)
    except CodegenError as error:
        if error.place and error.wanted:
            return
        raise
    assert_shape(result.document)
    again = prepare(shuffled(source, random.Random(seed)))
    assert repr(again.document) == repr(result.document)
    assert again.notices == result.notices


@relaxed
@given(documents())
def test_nothing_is_lost(source: Data) -> None:
    source = facts(source)
    try:
        result = prepare(source)
    except CodegenError:
        return
    plan = Planner(result.document, Registry(None)).plan()
    audit = compare(source, result, plan)
    assert audit.complete, audit.text()
    assert set(plan.where) == set(result.document["components"]["schemas"])


@settings(relaxed, max_examples=20)
@given(documents())
def test_the_generator_agrees(source: Data) -> None:
    try:
        result = prepare(facts(source))
        data = parse(result.document, configuration(Path("unused")))
    except CodegenError:  # an array of itself, which the generator cannot read
        return
    agree(data, Planner(result.document, Registry(None)).plan(), result.document)


def test_the_strategy_is_not_all_refused() -> None:
    """Enough random documents can be prepared, so that the tests above look at something."""
    found: list[bool] = []

    @settings(relaxed, max_examples=30)
    @given(documents())
    def count(source: Data) -> None:
        try:
            prepare(facts(source))
        except CodegenError:
            found.append(False)
        else:
            found.append(True)

    count()
    assert sum(found) > len(found) / 5
