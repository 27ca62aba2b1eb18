"""Filters of lists: a parameter that names a property of the records selects by it, in every list of the document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rcext.sandbox import Sandbox
from rcext.sandbox._clock import iso, parse_iso
from rcext.sandbox._json import is_list, is_object
from rcext.sandbox._operations import Operation, catalog
from rcext.sandbox._routes.filters import LOOKUPS, LOOKUPS_OF, NO_FILTERS, OWN, lookup
from rcext.sandbox._routes.pagination_styles import LISTS

from .conftest import Caller
from .requests_of import Maker, text_of
from .test_operations import known_of, send

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

FLAT = Maker({}).flat
#: What an object without a property counts as.
NONE = {"site.id": {"main-site"}}
SIZES = ("perPage", "recordCount", "count")


def properties_of(operation: Operation) -> dict[str, Any]:
    """Return the properties of the records of a list; empty for other operations."""
    answer = FLAT(operation.json_schema()).get("properties", {})
    name = next((name for name in LISTS if FLAT(answer.get(name, {})).get("type") == "array"), None)
    found: dict[str, Any] = FLAT(FLAT(answer[name]).get("items", {})).get("properties", {}) if name else {}
    return found


def filters_of(operation: Operation) -> Iterator[tuple[str, str]]:
    """Return the parameters that select by a property, each with the path of the property."""
    properties = properties_of(operation)
    for parameter in operation.parameters:
        name = parameter.name
        if parameter.location != "query" or name in NO_FILTERS:
            continue
        path = LOOKUPS_OF.get((operation.id, name)) or (name if name in properties else LOOKUPS.get(name, ""))
        if path and path[0] not in "=~<>" and "," not in path and path.partition(".")[0] in properties:
            yield name, path


def times_of(operation: Operation) -> Iterator[tuple[str, str, str]]:
    """Return the parameters that select by a time, each with its direction and the name of the property."""
    properties = properties_of(operation)
    for parameter in operation.parameters:
        name = parameter.name
        found = LOOKUPS_OF.get((operation.id, name), "")
        if found[:1] in ("<", ">"):
            yield name, found[0], found[1:]
        for ending, sign in (("From", ">"), ("To", "<")):
            if parameter.location == "query" and name.endswith(ending) and name.removesuffix(ending) in properties:
                yield name, sign, name.removesuffix(ending)


def texts(record: Any, key: str) -> Iterator[str]:
    """Return the texts of a name anywhere in a record."""
    for name, value in record.items() if is_object(record) else ():
        if name == key and isinstance(value, str):
            yield value
        yield from texts(value, key)


CASES = [
    pytest.param(operation, name, path, id=f"{operation.id}-{name}")
    for operation in catalog().operations.values()
    if operation.method == "GET" and operation.id not in OWN
    for name, path in filters_of(operation)
]


class Lists:
    """Requests for lists."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.caller = Caller(sandbox).login()
        self._maker = Maker(known_of(sandbox, self.caller))

    def answer(self, operation: Operation, **query: str) -> httpx.Response:
        request = self._maker.valid(operation, optional=False)
        for parameter in operation.parameters:
            if parameter.required and parameter.name.endswith(("From", "To")):
                year = "2000" if parameter.name.endswith("From") else "2090"
                query.setdefault(parameter.name, f"{year}-01-01T00:00:00Z")
            if parameter.name in SIZES:
                most = catalog().resolve(parameter.schema).get("maximum", 1000)
                query.setdefault(parameter.name, str(min(most, 1000)))
        request.query = [pair for pair in request.query if pair[0] not in query] + list(query.items())
        found: httpx.Response = send(self.caller, request)
        return found

    def records(self, operation: Operation, **query: str) -> list[Any]:
        answer = self.answer(operation, **query)
        assert answer.is_success, answer.text
        data = answer.json()
        found: list[Any] = data[next(name for name in LISTS if name in data)]
        return found


@pytest.fixture(scope="module")
def lists() -> Iterator[Lists]:
    with Sandbox(seed=1) as sandbox:
        sandbox.incoming_call()
        found = Lists(sandbox)
        yield found
        found.caller.http.close()


def values(record: Any, path: str) -> set[str]:
    """Return the texts of the values at a path; an object stands for its id."""
    name, _, rest = path.partition(".")
    items = record if is_list(record) else [record]
    inner = [item[name] for item in items if is_object(item) and name in item]
    flat = [one for item in inner for one in (item if is_list(item) else [item])]
    if rest:
        return {value for one in flat for value in values(one, rest)}
    return {text_of(one.get("id", one.get("phoneNumber"))) if is_object(one) else text_of(one) for one in flat}


@pytest.mark.parametrize(("operation", "name", "path"), CASES)
def test_a_filter_selects_by_its_property(lists: Lists, operation: Operation, name: str, path: str) -> None:
    parameter = next(one for one in operation.parameters if one.name == name)
    schema = catalog().resolve(parameter.schema)
    items = catalog().resolve(schema.get("items", schema))
    default = schema.get("default")
    everything = lists.records(operation)
    valid = lists.sandbox._state.validator.valid  # pyright: ignore[reportPrivateUsage]  # how the sandbox checks them
    present = {value for record in everything for value in values(record, path) if valid(value, items)}
    asked = items.get("enum") or (["true", "false"] if items.get("type") == "boolean" else sorted(present)[:3])
    found: list[Any] = []
    for value in asked:
        records = lists.records(operation, **{name: text_of(value)})
        known = FLAT(properties_of(operation).get(path, {})).get("enum")
        if known is not None and value not in known:
            continue  # such as `All`
        assert all(text_of(value) in (values(record, path) or NONE.get(path, set[str]())) for record in records)
        found += records
        if default is None:
            fitting = [one for one in everything if text_of(value) in (values(one, path) or NONE.get(path, set[str]()))]
            assert len(records) == len(fitting)
    if items.get("enum") and default is not None:
        assert all(record in found for record in everything)
    if items.get("type") == "string" and "enum" not in items and "pattern" not in items:
        assert lists.records(operation, **{name: "nothing"}) == []


TIMES = [
    pytest.param(operation, name, sign, path, id=f"{operation.id}-{name}")
    for operation in catalog().operations.values()
    if operation.method == "GET" and operation.id not in OWN
    for name, sign, path in times_of(operation)
]


@pytest.mark.parametrize(("operation", "name", "sign", "path"), TIMES)
def test_a_filter_selects_by_time(lists: Lists, operation: Operation, name: str, sign: str, path: str) -> None:
    def moment(record: Any) -> float:
        return parse_iso(record[path]) if isinstance(record[path], str) else record[path] / 1000

    everything = lists.records(operation)
    schema = next(one.schema for one in operation.parameters if one.name == name)
    moments = sorted(moment(record) for record in everything)
    for bound in (*moments, 0.0, 4e9):
        text = str(int(bound * 1000)) if catalog().resolve(schema).get("type") == "integer" else iso(bound)
        fitting = [one for one in everything if (moment(one) >= bound if sign == ">" else moment(one) <= bound)]
        assert lists.records(operation, **{name: text}) == fitting
    if moments:
        answer = lists.answer(operation, **{name: "x"})
        assert answer.status_code == 400


@pytest.mark.parametrize(
    ("operation", "name"),
    [
        pytest.param(operation, one.name, id=f"{operation.id}-{one.name}")
        for operation in catalog().operations.values()
        for one in operation.parameters
        if operation.method == "GET" and LOOKUPS.get(one.name, "").startswith("~")
    ],
)
def test_a_filter_selects_by_text(lists: Lists, operation: Operation, name: str) -> None:
    everything = lists.records(operation)
    text = next(text for key in ("title", "name", "displayName") for text in texts(everything[0], key))
    found = lists.records(operation, **{name: text[1:6].upper()})
    assert everything[0] in found
    assert all(text[1:6].lower() in str(record).lower() for record in found)
    assert lists.records(operation, **{name: "nothing of this text"}) == []


def test_a_text_is_sought_anywhere_if_the_records_lack_its_properties() -> None:
    assert lookup("listVideoMeetings", "text", {"summary": {}}) == LOOKUPS["text"]
    assert lookup("listVideoMeetings", "text", {"body": {}}) == "~"
    assert lookup("listVideoMeetings", "department", {"body": {}}) is None


def test_a_flag_selects_what_is_true(lists: Lists) -> None:
    for path, flag, key in (("answering-rule", "enabledOnly", "enabled"), ("features", "availableOnly", "available")):
        records = lists.caller.get(f"~/{path}", perPage=100)["records"]
        assert lists.caller.get(f"~/{path}", perPage=100, **{flag: "true"})["records"] == [
            record for record in records if record[key]
        ]


def test_pages_count_what_is_selected(lists: Lists) -> None:
    page = lists.caller.get("/restapi/v1.0/account/~/extension", type="User", perPage=1)
    assert page["paging"]["totalElements"] == page["paging"]["totalPages"] > 1
    assert "type=User" in page["navigation"]["nextPage"]["uri"]


@pytest.mark.parametrize("order", ["+name", "-name", "+siteName"])
def test_a_list_is_in_the_order_that_was_asked_for(lists: Lists, order: str) -> None:
    for path in ("networks", "wireless-points", "switches", "devices"):
        path = f"/restapi/v1.0/account/~/emergency-address-auto-update/{path}"
        records: list[dict[str, Any]] = lists.caller.get(path, orderBy=order)["records"]
        named = [one.get("site", {"name": ""}) if "site" in order else one for one in records]
        keys = [str(one.get("name", "")) for one in named]
        assert keys == sorted(keys, key=str.lower, reverse=order.startswith("-"))
