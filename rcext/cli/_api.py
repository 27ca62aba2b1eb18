"""Commands about the API: raw calls (`api`) and the offline search of operations (`ops`)."""

from __future__ import annotations

import json
import sys
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from ._context import FieldsOption, JsonOption, LimitOption, client
from ._output import Format, print_facts, print_json, print_records

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcext import RingCentral
    from rcext.operations import OperationInfo

_COLUMNS = 6


def api(
    context: typer.Context,
    method: Annotated[str, typer.Argument(help="GET, POST, PUT, PATCH or DELETE.")],
    path: Annotated[str, typer.Argument(help="Path, such as /account/~/extension/~/call-log.")],
    query: Annotated[
        list[str] | None, typer.Option("--query", "-q", help="name=value; may be repeated.", metavar="NAME=VALUE")
    ] = None,
    data: Annotated[
        str | None, typer.Option("--data", "-d", help="JSON body; @FILE reads a file, - reads standard input.")
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Request all pages of a list, and print its records.")] = False,
    fields: FieldsOption = None,
    form: Annotated[
        Format | None, typer.Option("--format", help="Print the records of a list as table, json lines or csv.")
    ] = None,
    as_json: JsonOption = False,
    limit: LimitOption = None,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Write the body to a file.")] = None,
) -> None:
    """Make a raw call, and print the JSON of the response.

    Example: rcext api GET /account/~/extension/~/call-log -q view=Detailed --all --format csv --fields id,startTime
    """
    form = Format.JSON if as_json and form is None else form
    method = method.upper()
    if method not in ("GET", "POST", "PUT", "PATCH", "DELETE"):
        raise typer.BadParameter(f"{method!r} is not a method: GET, POST, PUT, PATCH or DELETE")
    body = _body(data)
    with client(context) as rc:
        if output is not None:
            response = rc.platform.api_call(method, path, query=_query(query), json=body)
            output.write_bytes(response.content)
            return
        if every or (form is not None and not as_json) or fields is not None or limit is not None:
            pages = _pages(rc, method, path, _query(query), body, every or limit is not None)
            _print_list(pages, form or (Format.TABLE if sys.stdout.isatty() else Format.JSON), fields, limit)
            return
        response = rc.platform.api_call(method, path, query=_query(query), json=body)
        if response.headers.get("content-type", "").partition(";")[0].endswith("json"):
            print_json(response.json())
        elif response.content:
            sys.stdout.flush()
            sys.stdout.buffer.write(response.content)


def ops(
    words: Annotated[list[str] | None, typer.Argument(help="Words, or the name of one operation.")] = None,
    method: Annotated[str | None, typer.Option("--method", help="Only operations with this HTTP method.")] = None,
    limit: LimitOption = 20,
    as_json: JsonOption = False,
) -> None:
    """Search the API's operations offline: path, permissions, throttling group, Python name, example."""
    from rcext.operations import find_operations

    words = words or []
    found = _named(words) or find_operations(words, method=method, limit=limit)
    if as_json:
        print_json([_row(one) for one in found])
    elif len(found) == 1:
        _print_operation(found[0])
    elif found:
        for one in found:
            print(f"{one.method:<6} {one.path}\n       {one.python}\n       {one.summary}")
    else:
        print("no operation has all of these words", file=sys.stderr)
    if not found:
        raise typer.Exit(1)


def _named(words: list[str]) -> list[OperationInfo]:
    from rcext.errors import ConfigurationError
    from rcext.operations import get_operation

    if len(words) != 1 or not ("." in words[0] or "_" in words[0]):
        return []
    try:
        return [get_operation(words[0])]
    except ConfigurationError:
        return []


def _row(one: OperationInfo) -> dict[str, Any]:
    return {
        "python": one.python,
        "method": one.method,
        "path": one.path,
        "summary": one.summary,
        "throttlingGroup": one.throttling_group,
        "appPermission": one.app_permission,
        "userPermission": one.user_permission,
        "parameters": [
            {"name": each.name, "in": each.location, "type": each.type, "required": each.required}
            for each in one.parameters
        ],
        "body": one.model or (list(one.body) or None),
        "returns": one.returns,
        "example": one.example(),
    }


def _print_operation(one: OperationInfo) -> None:
    print(one.summary)
    print_facts(
        {
            "": f"{one.method} {one.path}",
            "python": one.example(),
            "returns": one.returns,
            "body": one.model or ", ".join(one.body),
            "throttling": one.throttling_group,
            "app": one.app_permission,
            "user": one.user_permission,
            "deprecated": "yes" if one.deprecated else None,
        }
    )
    for each in one.parameters:
        values = f" ({', '.join(each.values[:8])})" if each.values else ""
        print(f"  {each.name}: {each.type}{values}{', required' if each.required else ''}")


def _query(pairs: list[str] | None) -> dict[str, list[str]] | None:
    found: dict[str, list[str]] = {}
    for pair in pairs or ():
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise typer.BadParameter(f"--query: {pair!r} is not name=value")
        found.setdefault(name, []).append(value)
    return found or None


def _body(data: str | None) -> Any:
    if data is None:
        return None
    try:
        if data == "-":
            return json.load(sys.stdin)
        return json.loads(Path(data[1:]).read_text(encoding="utf-8") if data.startswith("@") else data)
    except ValueError as error:
        raise typer.BadParameter(f"--data is not JSON: {error}") from None


class _Page:
    """A page of JSON with the attributes that the pager reads, such as `navigation.next_page_token`."""

    def __init__(self, json: Any) -> None:
        self.json: dict[str, Any] = json if isinstance(json, dict) else {"records": json}

    @property
    def records(self) -> list[dict[str, Any]] | None:
        """Its records; those of SCIM have another name."""
        found = self.json.get("records", self.json.get("Resources"))
        return cast("list[dict[str, Any]]", found) if isinstance(found, list) else None

    def __getattr__(self, name: str) -> Any:
        if name == "resources":
            return self.records
        value = self.json.get(_camel(name))
        return _Page(value) if isinstance(value, dict) else value


def _pages(
    rc: RingCentral, method: str, path: str, query: dict[str, list[str]] | None, body: Any, every: bool
) -> Iterator[_Page]:
    """Yield the pages of a list, or the first one only."""
    query = query or {}

    def send(**cursors: str | int | None) -> _Page:
        chosen = {_camel(name): [str(value)] for name, value in cursors.items() if value is not None}
        return _Page(rc.platform.api_call(method, path, query={**query, **chosen}, json=body).json())

    def read(*, page: int | None = None, page_token: str | None = None, page_id: int | None = None) -> _Page:
        return send(page=page, page_token=page_token, page_id=page_id)

    def read_scim(*, start_index: int | None = None) -> _Page:
        return send(start_index=start_index)

    if not every:
        yield send()
    elif "/scim/" in path:
        yield from rc.pages(read_scim, start_index=_number(query, "startIndex"))
    else:
        yield from rc.pages(read, page=_number(query, "page"))


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(map(str.capitalize, others))


def _number(query: dict[str, list[str]], name: str) -> int | None:
    value = query.get(name, [""])[0]
    return int(value) if value.isdecimal() else None


def _print_list(pages: Iterator[_Page], form: Format, fields: str | None, limit: int | None) -> None:
    first = next(pages)
    records = [first.json] if first.records is None else first.records
    columns = [name for name, value in records[0].items() if not isinstance(value, dict | list)] if records else ["id"]

    def each() -> Iterator[dict[str, Any]]:
        yield from records
        for page in pages:
            yield from page.records or ()

    shown = [name for name in columns if name != "uri"][:_COLUMNS]
    print_records(islice(each(), limit), fields=shown, form=form, selected=fields)
