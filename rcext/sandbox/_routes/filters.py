"""Filters of lists: query parameters that select records by their properties.

A parameter with the name of a property of the records selects by that property. `LOOKUPS` has the other parameters.
Lists with filters of their own, such as the call log, have the operations of the document that `OWN` names.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._clock import parse_iso
from .._errors import invalid
from .._json import is_list, is_object
from ._facts import MAIN_SITE

if TYPE_CHECKING:
    from .._call import Call
    from .._operations import Operation, Parameter, Schema

Test = Callable[[Any], bool]

#: Parameters that select pages, or what records look like.
NO_FILTERS = frozenset({
    "page", "perPage", "pageToken", "recordCount", "count", "startIndex", "filter", "view", "orderBy", "sortBy",
    "dateFrom", "dateTo", "syncType", "syncToken", "distinctConversations",
})  # fmt: skip
#: Lists whose handlers apply the parameters themselves, with rules that differ from those here.
OWN = frozenset({
    "readUserCallLog", "readCompanyCallLog", "syncUserCallLog", "syncAccountCallLog", "listMessages", "syncMessages",
    "readA2PSMSOptOuts", "listA2PSMS", "listA2PBatches", "mthListThreads", "mthListMessages", "mthListNotes",
    "mthSyncThreads", "mthSyncEntries", "scimSearchViaGet2", "scimSearchViaPost2", "listContacts", "syncAddressBook",
})  # fmt: skip
#: Where a parameter looks, if the records do not have a property of its name: the path of a property; with `=` before
#: it a flag that asks for records whose property is true; with `~` a text that is part of any of the properties.
LOOKUPS = {
    "assigneeId": "assignees.id",
    "assigneeStatus": "assignees.status",
    "availableOnly": "=available",
    "creatorId": "creator.id",
    "department": "contact.department",
    "domesticCountryId": "address.countryId",
    "email": "contact.email",
    "enabledOnly": "=enabled",
    "extensionType": "type",
    "feature": "model.features",
    "featureId": "id",
    "hostUserId": "host.linkedUser.userId,webinar.host.linkedUser.userId,session.webinar.host.linkedUser.userId",
    "lineType": "phoneLines.lineType",
    "modelId": "model.id",
    "nameFragment": "~title,webinar.title,session.title,session.webinar.title",
    "searchString": "~",
    "siteId": "site.id",
    "siteIds": "site.id",
    "text": "~displayName,keywords,summary,shortSummary,longSummary",
}
#: The same for parameters of one operation; `>` and `<` before a path ask for a time from or until a moment.
LOOKUPS_OF = {
    ("listExtensionGrants", "extensionType"): "extension.type",
    ("listVideoMeetings", "startTime"): ">startTime",
    ("listVideoMeetings", "endTime"): "<startTime",
    ("rcwConfigListAllSessions", "endTimeFrom"): ">scheduledStartTime",
    ("rcwConfigListAllCompanySessions", "endTimeFrom"): ">scheduledStartTime",
    ("searchDirectoryEntries", "extensionStatus"): "status",
    ("searchDirectoryEntries", "accountId"): "account.id",
}


def selected(call: Call, records: list[Any], name: str, schema: Schema) -> list[Any]:
    """Return the records of a list that a request asks for.

    Args:
        call: the request.
        records: all records.
        name: the name of the list in the answer.
        schema: the answer's schema.
    """
    operation = call.operation
    if operation.id in OWN:
        return records
    tests: list[Test] = []
    properties: dict[str, Schema] | None = None
    for parameter in operation.parameters:
        if parameter.location != "query" or parameter.name in NO_FILTERS:
            continue
        value = call.query.get(parameter.name, default_of(call, parameter))
        if value is None or value == []:
            continue
        if properties is None:
            properties = _properties(call, schema, name)
        test = _test(call, parameter.name, value, properties)
        if test is not None:
            tests.append(test if parameter.name in call.query else _unless_missing(test, parameter.name))
    if tests:
        records = [record for record in records if all(test(record) for test in tests)]
    order = call.query.get(
        "orderBy", next((default_of(call, one) for one in operation.parameters if one.name == "orderBy"), None)
    )
    return _ordered(records, order if is_list(order) else [order]) if order else records


def _ordered(records: list[Any], order: list[Any]) -> list[Any]:
    """Sort records by properties: `+name`, `-name` or `Name`."""
    for entry in reversed(order):
        name = str(entry).strip().lstrip("+-")
        path = {"siteName": "site.name"}.get(name, name[:1].lower() + name[1:])
        records = sorted(
            records,
            key=lambda record: [
                str(value).lower() for value in (values_at(record, path) or values_at(record.get(path, []), ""))
            ],
            reverse=str(entry).startswith("-"),
        )
    return records


def default_of(call: Call, parameter: Parameter) -> Any:
    """Return the default of a parameter, or `None`; flags are off by default."""
    default = call.state.catalog.resolve(parameter.schema).get("default")
    return None if isinstance(default, bool) else default


def by_default(call: Call, operation: Operation, record: dict[str, Any]) -> dict[str, Any]:
    """Return a generated record with the values that its list selects by default."""
    new: dict[str, Any] = {}
    for parameter in operation.parameters:
        if parameter.location == "query" and parameter.name in record and parameter.name not in NO_FILTERS:
            value = default_of(call, parameter)
            if value is not None:
                new[parameter.name] = value[0] if is_list(value) else value
    return {**record, **new}


def lookup(operation_id: str, name: str, properties: dict[str, Schema]) -> str | None:
    """Return where a parameter looks, in the form of `LOOKUPS`; `None` if it is not a filter."""
    found = LOOKUPS_OF.get((operation_id, name))
    if found is not None:
        return found
    if name in properties:
        return name
    for ending, sign in (("From", ">"), ("To", "<")):
        if name.endswith(ending) and name.removesuffix(ending) in properties:
            return sign + name.removesuffix(ending)
    found = LOOKUPS.get(name)
    if found is None or any(path.partition(".")[0] in properties for path in found.lstrip("=~").split(",")):
        return found
    return "~" if found.startswith("~") else None  # a text anywhere in the records


def _properties(call: Call, schema: Schema, name: str) -> dict[str, Schema]:
    """Return the properties of the records of a list."""
    known = call.state.flat(schema).get("properties", {}).get(name, {})
    items = call.state.flat(call.state.flat(known).get("items", {}))
    properties: dict[str, Schema] = items.get("properties", {})
    return properties


def _test(call: Call, name: str, value: Any, properties: dict[str, Schema]) -> Test | None:
    where = lookup(call.operation.id, name, properties)
    if where is None:
        return None
    sign, paths = (where[0], where[1:]) if where[0] in "=~<>" else ("", where)
    if sign == "=":
        return (lambda record: True in values_at(record, paths)) if value else None
    if sign == "~":
        texts = [str(one).lower() for one in (value if is_list(value) else [value])]
        return lambda record: any(
            text in str(one).lower() for path in paths.split(",") for one in values_at(record, path) for text in texts
        )
    if sign:
        return _time_test(name, value, sign, paths)
    wanted = {str(one) for one in (value if is_list(value) else [value])}
    known: Any = call.state.flat(properties.get(paths, {})).get("enum")
    if known is not None and wanted & (_allowed(call, name) - {*map(str, known)}):
        return None  # such as `All`
    if paths == "site.id" and MAIN_SITE["id"] in wanted:
        return lambda record: bool(wanted & {*map(str, values_at(record, paths))}) or not values_at(record, paths)
    return lambda record: any(str(one) in wanted for path in paths.split(",") for one in values_at(record, path))


def _allowed(call: Call, name: str) -> set[str]:
    """Return the values that the document lists for a parameter."""
    schema = next(one.schema for one in call.operation.parameters if one.name == name)
    flat = call.state.flat(schema)
    return {*map(str, call.state.flat(flat.get("items", flat)).get("enum", ()))}


def _unless_missing(test: Test, name: str) -> Test:
    """Return a test by a default, which a record without the property passes."""
    return lambda record: name not in record or test(record)


def _time_test(name: str, value: Any, sign: str, path: str) -> Test | None:
    if value == "now":
        return None
    bound = _moment(value)
    if bound is None:
        raise invalid(name, value, "is not an RFC 3339 time")

    def fits(record: Any) -> bool:
        moments = [moment for one in values_at(record, path) if (moment := _moment(one)) is not None]
        return any(moment >= bound if sign == ">" else moment <= bound for moment in moments)

    return fits


def _moment(value: Any) -> float | None:
    """Return a moment in seconds; numbers are milliseconds."""
    if isinstance(value, (int, float)):
        return value / 1000
    try:
        return parse_iso(str(value))
    except ValueError:
        return None


def values_at(value: Any, path: str) -> list[Any]:
    """Return the values at a path in an object, through lists; at an object, its id and phone numbers."""
    if is_list(value):
        return [found for item in value for found in values_at(item, path)]
    if not path:
        if is_object(value):
            named = [item for key, item in value.items() if key != "uri"]
            return [found for item in named for found in values_at(item, "")]
        return [value]
    name, _, rest = path.partition(".")
    if not is_object(value) or name not in value:
        return []
    inner = value[name]
    if not rest and is_object(inner):
        return [inner[key] for key in ("id", "phoneNumber", "extensionNumber") if key in inner]
    if not rest and is_list(inner):
        return [found for item in inner for found in values_at({name: item}, name)]
    return values_at(inner, rest) if rest else [inner]
