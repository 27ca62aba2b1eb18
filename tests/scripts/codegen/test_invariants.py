"""Random small documents: preparing never fails otherwise than by CodegenError, keeps its promises, and loses nothing."""

from __future__ import annotations

import random
from pathlib import Path

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

from .documents import PREFIX, Data, answering, assert_shape, document, shuffled, taking

NAMES = ("Alpha", "Beta", "Gamma", "Delta")
KEYS = ("id", "kind", "name", "class", "call-log", "$ref2", "items", "properties", "1st")
WORDS = ("a", "b", "On", "OFF", "Off", "", "+", "18:00")

scalars = st.sampled_from([
    {"type": "string"}, {"type": "integer"}, {"type": "boolean"}, {"type": "number"}, {"type": "string", "format": "date-time"},
    {"type": "string", "format": "binary"}, {}, {"minLength": 1}, {"format": "date"},
])  # fmt: skip
enums = st.one_of(
    st.builds(
        lambda values: {"type": "string", "enum": values}, st.lists(st.sampled_from(WORDS), min_size=1, max_size=4)
    ),
    st.builds(lambda values: {"enum": values}, st.lists(st.sampled_from([1, 2, -3, None]), min_size=1, max_size=3)),
)
references = st.sampled_from(NAMES).map(lambda name: {"$ref": PREFIX + name})
notes = st.fixed_dictionaries(
    {}, optional={"nullable": st.just(True), "readOnly": st.just(True), "default": st.just("a")}
)


def objects(inner: st.SearchStrategy[Data]) -> st.SearchStrategy[Data]:
    """Objects with some properties."""

    def build(properties: dict[str, Data], required: int) -> Data:
        return {"type": "object", "properties": properties, "required": sorted(properties)[:required]}

    return st.builds(build, st.dictionaries(st.sampled_from(KEYS), inner, min_size=1, max_size=3), st.integers(0, 2))


def merged(base: Data, others: list[Data]) -> Data:
    """An `allOf` whose inline members have properties of their own."""
    parts = [
        {"type": "object", "properties": {f"{key}{n}": value for key, value in other["properties"].items()}}
        for n, other in enumerate(others)
    ]
    return {"allOf": [base, *parts]}


def compound(inner: st.SearchStrategy[Data]) -> st.SearchStrategy[Data]:
    """Schemas made of others."""
    few = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        objects(inner),
        inner.map(lambda item: {"type": "array", "items": item}),
        inner.map(lambda item: {"type": "object", "additionalProperties": item}),
        few.map(lambda members: {"oneOf": members}),
        few.map(lambda members: {"anyOf": members}),
        st.builds(merged, references, st.lists(objects(inner), min_size=1, max_size=2)),
        st.builds(lambda schema, more: {"allOf": [schema], **more}, references, notes),
        st.builds(lambda base, members: {**base, "oneOf": members}, objects(inner), few),
    )


schemas = st.builds(
    lambda schema, more: schema if "$ref" in schema else {**schema, **more},
    st.recursive(st.one_of(scalars, enums, references), compound, max_leaves=3),
    notes,
)


@st.composite
def documents(draw: st.DrawFn) -> Data:
    """Four components, one answer, one body and one parameter."""
    components = {name: draw(objects(schemas) if name < "Delta" else schemas) for name in NAMES}
    post = taking(draw(schemas))
    post["parameters"] = [{"in": "query", "name": "q", "schema": draw(st.one_of(scalars, enums))}]
    return document(components, {"/a": {"get": answering(draw(schemas))}, "/b": {"post": post}})


def facts(source: Data) -> Data:
    """The facts of a document, as `make spec` would keep them."""
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
        assert error.place
        assert error.wanted
        return
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
