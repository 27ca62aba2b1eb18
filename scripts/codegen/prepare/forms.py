"""Rules about forms that OpenAPI allows and the generator does not know: they become forms that it knows, or errors."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from scripts.codegen.errors import CodegenError, attempt, raise_all
from scripts.spec.errors import pointer
from scripts.spec.normalise import resolve, unescaped

from .shapes import Document, Schema, is_dict, is_list, operations

if TYPE_CHECKING:
    from collections.abc import Iterator

BASE = "x-rcext-base"
"""The path of the server of an operation, which comes before its own."""
JSON = "x-rcext-json"
"""Whether a parameter is JSON text."""
KEY = "x-rcext-key"
"""Whether a parameter was made from a security scheme."""

_DEEP = 30


def common_forms(document: Document) -> None:
    """Apply all rules of this module, in place.

    Raises:
        CodegenErrors: Something cannot be sent or read; every place is listed.
    """
    errors: list[CodegenError] = []
    attempt(errors, lambda: inline_deep_references(document))
    for path, method, operation in operations(document):
        place = f"{method.upper()} {path}"
        attempt(errors, lambda: _set_base(document, path, operation, place))  # noqa: B023  # called at once
        attempt(errors, lambda: _add_keys(document, operation, place))  # noqa: B023
        for holder in _contents(document, operation):
            json_wildcards(holder)
    for place, parameter in _parameters(document):
        attempt(errors, lambda: content_parameter(parameter, place))  # noqa: B023
    _relax_required(document)
    raise_all(errors)


def inline_deep_references(document: Document) -> None:
    """Replace references into a schema (`#/components/schemas/Thing/properties/id`) by what is there."""

    def walk(value: Any, trail: tuple[str, ...]) -> Any:
        if is_list(value):
            return [walk(item, trail) for item in value]
        if not is_dict(value):
            return value
        target = value.get("$ref")
        if isinstance(target, str) and len(unescaped(target)) > 3:  # components, section, name
            if target in trail or len(trail) > _DEEP:
                raise CodegenError(target, "a reference into a schema that contains itself", "name the inner schema")
            return walk(copy.deepcopy(resolve(document, target)), (*trail, target))
        return {key: walk(item, trail) for key, item in value.items()}

    for key in ("paths", "components"):
        if key in document:
            document[key] = walk(document[key], ())


def json_wildcards(content: dict[str, Any]) -> None:
    """Take `*/*` and `application/*` with the schema of an object, a list or a reference for JSON."""
    for media in ("*/*", "application/*"):
        schema = content.get(media, {}).get("schema", {})
        plain = schema.get("type") in ("string", None) and not set(schema) & {"$ref", "allOf", "oneOf", "anyOf"}
        if media in content and not plain and "application/json" not in content:
            content["application/json"] = content.pop(media)


def content_parameter(parameter: dict[str, Any], place: str) -> None:
    """Turn a parameter with `content` into one with a schema: JSON text, or plain text."""
    if "content" not in parameter:
        return
    ((media, content),) = list(parameter.pop("content").items())[:1] or [("", {})]
    if media.endswith(("/json", "+json")):
        parameter[JSON] = True
    elif not media.startswith("text/"):
        raise CodegenError(place, f"a parameter whose content is {media!r}", "use application/json or text/plain")
    parameter["schema"] = content.get("schema", {"type": "string"})


def _found(document: Document, target: str) -> dict[str, Any]:
    """Return what a reference points at; nothing if it leads nowhere, which a later rule reports."""
    try:
        found: Any = resolve(document, target)
    except KeyError:
        return {}
    return found if is_dict(found) else {}


def _parameters(document: Document) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, value in document.get("components", {}).get("parameters", {}).items():
        yield f"#/components/parameters/{name}", value
    for path, item in document["paths"].items():
        for value in item.get("parameters", []):
            yield pointer(("paths", path, "parameters")), value
    for path, method, operation in operations(document):
        for value in operation.get("parameters", []):
            yield f"{method.upper()} {path} parameter {value.get('name', '')}", value


def _contents(document: Document, operation: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for value in [operation.get("requestBody", {}), *operation["responses"].values()]:
        for _ in range(_DEEP):
            if "$ref" not in value:
                break
            value = _found(document, value["$ref"])
        yield value.get("content", {})


def _set_base(document: Document, path: str, operation: dict[str, Any], place: str) -> None:
    """Note the path of the server that an operation has; refuse a server that the client does not use."""
    main = [_url(server) for server in document.get("servers", [])]
    own = operation.get("servers") or document["paths"][path].get("servers")
    url = _url(own[0]) if own else (main[0] if main else "")
    if own and main and urlsplit(url).netloc not in ("", *(urlsplit(other).netloc for other in main[:1])):
        raise CodegenError(
            place,
            f"a server of its own, {url}; the client sends to the first server of the document, {main[0]}",
            "remove `servers` in the overlay if the first server serves it too, or generate another package for it",
        )
    base = urlsplit(url).path.rstrip("/")
    if "{" in url:
        raise CodegenError(
            place,
            f"the server {url}, with a variable that lacks a default",
            "declare it under `variables` of the server, or replace `servers` in the overlay",
        )
    if base:
        operation[BASE] = base


def _url(server: dict[str, Any]) -> str:
    url = str(server["url"])
    for name, variable in server.get("variables", {}).items():
        url = url.replace(f"{{{name}}}", str(variable.get("default", "")))
    return url


def _add_keys(document: Document, operation: dict[str, Any], place: str) -> None:
    """Make the API keys that an operation needs parameters, unless a bearer token does too."""
    alternatives: list[dict[str, Any]] = operation.get("security", document.get("security")) or []
    schemes = document.get("components", {}).get("securitySchemes", {})
    if not alternatives or any(_is_sent(option, schemes) for option in alternatives):
        return
    keys = [schemes[name] for name in alternatives[0] if schemes.get(name, {}).get("type") == "apiKey"]
    others = [name for name in alternatives[0] if schemes.get(name, {}).get("type") not in ("apiKey", *_BEARER)]
    if others:
        kinds = ", ".join(f"{name} ({schemes[name].get('scheme') or schemes[name]['type']})" for name in others)
        raise CodegenError(
            place, f"security {kinds}, which the client does not send", "add an alternative with OAuth 2 in the overlay"
        )
    there = {(value.get("in"), value.get("name")) for value in operation.get("parameters", [])}
    for scheme in keys:
        if (scheme["in"], scheme["name"]) not in there:
            operation.setdefault("parameters", []).append(
                {"in": scheme["in"], "name": scheme["name"], "required": True, "schema": {"type": "string"}, KEY: True}
            )


_BEARER = ("oauth2", "openIdConnect")


def _is_sent(option: dict[str, Any], schemes: dict[str, Any]) -> bool:
    """Tell whether the client, or the network, authorizes a call in this way without further arguments."""

    def sent(name: str) -> bool:
        scheme = schemes.get(name, {})
        kind = scheme.get("type")
        if kind is None or kind in _BEARER or kind == "mutualTLS":
            return True
        return bool(kind == "http" and scheme.get("scheme", "").lower() in ("bearer", "basic"))

    return all(sent(name) for name in option)


def _relax_required(document: Document) -> None:
    """Make read-only properties of what is sent optional, and write-only ones of what is received: they are absent."""
    listed = [operation for _path, _method, operation in operations(document)]
    _relax_below(document, [operation.get("requestBody") for operation in listed], "readOnly")
    received = [*(operation["responses"] for operation in listed), *(one.get("x-notifications") for one in listed)]
    _relax_below(document, received, "writeOnly")


def _relax_below(document: Document, stack: list[Any], keyword: str) -> None:
    sent: set[str] = set()
    while stack:
        value = stack.pop()
        if is_list(value):
            stack.extend(value)
        elif is_dict(value):
            target = value.get("$ref")
            if isinstance(target, str) and target not in sent:
                sent.add(target)
                stack.append(_found(document, target))
            if "properties" in value or "allOf" in value:
                _relax(value, keyword)
            stack.extend(value.values())


def _relax(schema: Schema, keyword: str) -> None:
    for part in [schema, *schema.get("allOf", [])]:
        properties = part.get("properties")
        if not is_dict(properties) or not is_list(part.get("required")):
            continue
        hidden = {key for key, child in properties.items() if is_dict(child) and child.get(keyword)}
        if hidden & set(part["required"]):
            part["required"] = [key for key in part["required"] if key not in hidden]
