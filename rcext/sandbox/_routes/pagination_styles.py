"""Paging styles of the document: by page number, by token, or by SCIM index."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from .._errors import invalid
from .._json import is_object
from .filters import selected

if TYPE_CHECKING:
    from .._call import Call
    from .._operations import Schema

#: Names of the list in answers.
LISTS = ("records", "Resources", "items", "tasks", "meetings", "recordings")
SIZES = ("perPage", "recordCount", "count")
#: Default and maximum page size.
DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE = 100, 1000


def into_page(call: Call, data: dict[str, Any], name: str, records: list[Any], schema: Schema) -> None:
    """Put one page of records into an answer, with its paging information.

    Only properties of the schema are set.

    Args:
        call: the request.
        data: the answer, modified in place.
        name: the name of the list.
        records: all records; those that the query does not ask for are left out.
        schema: the answer's schema.
    """
    records = selected(call, records, name, schema)
    size = _size(call)
    start = _start(call, size)
    shown = records[start : start + size]
    data[name] = shown
    properties: dict[str, Schema] = call.state.flat(schema).get("properties", {})
    before = token_of(max(0, start - size)) if start > 0 else None
    after = token_of(start + size) if start + size < len(records) else None
    number = start // size + 1
    facts: dict[str, Any] = {
        "page": min(number, 1000),
        "perPage": size,
        "totalPages": max(1, -(-len(records) // size)),
        "totalElements": len(records),
        "total": len(records),
        "totalFound": len(records),
        "totalCount": len(records),
        "pageToken": token_of(start),
        "currentPageToken": token_of(start),
        "firstPageToken": token_of(0),
    }
    tokens = {"nextPageToken": after, "previousPageToken": before, "prevPageToken": before}
    facts |= {key: token for key, token in tokens.items() if token is not None}
    links = _links(call, number, size, facts["totalPages"])
    for key, found in (("paging", facts), ("navigation", {**facts, **links})):
        if key in properties and (is_object(data.get(key)) or key == "navigation"):
            data[key] = _known(call, found, properties[key], data.get(key) or {}, start, len(shown))
    scim = {"totalResults": len(records), "itemsPerPage": len(shown), "startIndex": start + 1}
    data.update({key: value for key, value in scim.items() if key in properties})


def list_name(call: Call, schema: Schema) -> str | None:
    """Return the name of the list of an answer, or `None`."""
    properties: dict[str, Schema] = call.state.flat(schema).get("properties", {})
    return next((name for name in LISTS if call.state.flat(properties.get(name, {})).get("type") == "array"), None)


def _known(
    call: Call, facts: dict[str, Any], schema: Schema, made_up: dict[str, Any], start: int, count: int
) -> dict[str, Any]:
    """Return the facts that a schema has, and other required properties."""
    flat = call.state.flat(schema)
    required = flat.get("required") or ()
    if count or "pageStart" in required:
        facts = {**facts, "pageStart": start, "pageEnd": max(start, start + count - 1)}
    known = {name: value for name, value in facts.items() if name in flat.get("properties", {})}
    return {**{name: made_up[name] for name in required if name in made_up}, **known}


def _size(call: Call) -> int:
    value = next((call.query[name] for name in SIZES if call.query.get(name) is not None), DEFAULT_PAGE_SIZE)
    if not isinstance(value, int):  # `max`
        return MAX_PAGE_SIZE
    # Without a documented minimum a size below 1 means the default.
    return min(value, MAX_PAGE_SIZE) if value > 0 else DEFAULT_PAGE_SIZE


def _start(call: Call, size: int) -> int:
    token = call.query.get("pageToken")
    if token:
        return read_token(str(token))
    if isinstance(call.query.get("startIndex"), int):
        return max(0, int(call.query["startIndex"]) - 1)
    page = call.query.get("page")
    if isinstance(page, int):
        if page < 1:
            raise invalid("page", page, "must be at least 1")
        return (page - 1) * size
    return 0


def _links(call: Call, number: int, size: int, pages: int) -> dict[str, Any]:
    kept = [(name, value) for name, value in call.raw_query if name not in ("page", "perPage")]

    def link(page: int) -> dict[str, str]:
        query = urlencode([*kept, ("page", str(page)), ("perPage", str(size))])
        return {"uri": call.uri(f"{call.record.path}?{query}")}

    links = {"firstPage": link(1), "lastPage": link(pages)}
    if number < pages:
        links["nextPage"] = link(number + 1)
    if number > 1:
        links["previousPage"] = link(min(number - 1, pages))
    return links


def token_of(start: int) -> str:
    """Return the token of the page that starts at a record."""
    return base64.urlsafe_b64encode(f"page-{start}".encode()).decode().rstrip("=")


def read_token(token: str) -> int:
    """Return the start of a page by its token.

    Raises:
        Problem: 400, if it is not a page token.
    """
    try:
        word, _, start = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4)).decode().partition("-")
        if word == "page" and start.isdigit() and len(start) < 10:
            return int(start)
    except ValueError:
        pass
    raise invalid("pageToken", token, "is not a page token")
