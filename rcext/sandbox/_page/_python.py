"""Requests as Python: a typed call, and a call of `rc.platform`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlencode

from rcext.operations import all_operations

if TYPE_CHECKING:
    from rcext.operations import OperationInfo, ParameterInfo

    from .._operations import Operation


class Shown(NamedTuple):
    """A request as the page shows it, with secrets masked.

    Attributes:
        method: the HTTP method.
        path: the path.
        query: the query parameters.
        body: the JSON of the body, or `None`.
    """

    method: str
    path: str
    query: list[tuple[str, str]]
    body: Any


def raw_call(request: Shown) -> str:
    """Return a request as a call of `rc.platform`."""
    target = request.path + (f"?{urlencode(request.query, safe='~:,/')}" if request.query else "")
    more = f", json={request.body!r}" if request.body is not None else ""
    return f"rc.platform.{request.method.lower()}({target!r}{more})"


def typed_call(request: Shown, operation: Operation | None) -> str:
    """Return a request as a typed call with its imports; an empty text if the API does not have the operation."""
    if operation is None:
        return ""
    path = operation.path
    info = next((one for one in all_operations() if (one.method, one.path) == (operation.method, path)), None)
    if info is None:
        return ""
    values = {("path", name): value for name, value in _path_values(path, request.path).items()}
    for name, value in request.query:
        values.setdefault(("query", name), []).append(value)
    imports: list[str] = []
    arguments: list[str] = []
    for parameter in info.parameters:
        given = values.get((parameter.location, parameter.name))
        if given and not (given == ["~"] and parameter.name in ("accountId", "extensionId")):
            arguments.append(f"{parameter.argument}={_value(parameter, given, imports)}")
    arguments += _body(info, request.body, imports)
    return "\n".join([*dict.fromkeys(imports), *([""] if imports else []), f"{info.python}({', '.join(arguments)})"])


def _body(info: OperationInfo, found: Any, imports: list[str]) -> list[str]:
    if found is None:
        return []
    if info.model is None:
        return [f"body={found!r}"]
    imports.append(f"from ringcentral_api.models import {info.model}")
    return [f"body={info.model}.from_dict({found!r})"]


def _path_values(template: str, path: str) -> dict[str, list[str]]:
    pairs = zip(template.split("/"), path.split("/"), strict=False)
    return {name[1:-1]: value.split(",") for name, value in pairs if name.startswith("{")}


def _value(parameter: ParameterInfo, given: list[str], imports: list[str]) -> str:
    kind = parameter.type.removeprefix("list of ")
    values = [_scalar(kind, one, imports) for one in given]
    return f"[{', '.join(values)}]" if kind != parameter.type or len(values) > 1 else values[0]


def _scalar(kind: str, text: str, imports: list[str]) -> str:
    if kind.startswith("int") and text.lstrip("-").isdigit():
        return str(int(text))
    if kind == "boolean" and text in ("true", "false"):
        return text.capitalize()
    if kind in ("date-time", "date"):
        imports.append("import datetime")
        return f"datetime.{'datetime' if kind == 'date-time' else 'date'}.fromisoformat({text!r})"
    return repr(text)
