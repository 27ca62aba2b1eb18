"""Rules about operations: they stand on their own, with no references and no doubtful media types."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any

from scripts.codegen.errors import CodegenError, CodegenErrors

from .shapes import METHODS, Document, operations

if TYPE_CHECKING:
    from collections.abc import Callable


def inline_references(document: Document) -> None:
    """Put shared parameters, request bodies, responses and path parameters into the operations that use them."""
    components = document.get("components", {})

    def resolve(value: dict[str, Any], kind: str, place: str) -> dict[str, Any]:
        seen: set[str] = set()
        while "$ref" in value:
            target = value["$ref"]
            prefix = f"#/components/{kind}/"
            name = target.removeprefix(prefix)
            if not target.startswith(prefix) or name not in components.get(kind, {}) or target in seen:
                raise CodegenError(place, f"the reference {target} leads nowhere", f"it should name one of {prefix}")
            seen.add(target)
            value = components[kind][name]
        return copy.deepcopy(value)

    for path, item in document["paths"].items():
        shared = [resolve(value, "parameters", f"{path}/parameters") for value in item.pop("parameters", [])]
        for method in METHODS:
            operation = item.get(method)
            if operation is None:
                continue
            place = f"{method.upper()} {path}"
            own = [resolve(value, "parameters", place) for value in operation.get("parameters", [])]
            names = {(value["in"], value["name"]) for value in own}
            own += [copy.deepcopy(value) for value in shared if (value["in"], value["name"]) not in names]
            operation["parameters"] = own
            if "requestBody" in operation:
                operation["requestBody"] = resolve(operation["requestBody"], "requestBodies", place)
            operation["responses"] = {
                str(status): resolve(value, "responses", place) for status, value in operation["responses"].items()
            }
    for kind in ("parameters", "requestBodies", "responses"):
        components.pop(kind, None)


def name_operations(document: Document, notice: Callable[[str], None]) -> None:
    """Give an operation without `operationId` one that is made of its method and path."""
    taken = {operation.get("operationId") for _path, _method, operation in operations(document)}
    for path, method, operation in operations(document):
        if not operation.get("operationId"):
            wanted = name = method + "".join(word[:1].upper() + word[1:] for word in re.findall(r"[0-9A-Za-z]+", path))
            number = 1
            while name in taken:
                number += 1
                name = f"{wanted}{number}"
            taken.add(name)
            operation["operationId"] = name
            notice(f"{method.upper()} {path} lacks an operationId; it is named {name}")


def order_path_parameters(document: Document) -> None:
    """List path parameters in the order of the path, and every one of them as required.

    Raises:
        CodegenErrors: The parameters of some paths are others than their templates have.
    """
    errors: list[CodegenError] = []
    for path, method, operation in operations(document):
        in_path = [part.split("}")[0] for part in path.split("{")[1:]]
        parameters = operation["parameters"]
        by_name = {value["name"]: value for value in parameters if value["in"] == "path"}
        missing = [name for name in in_path if name not in by_name]
        stray = [name for name in by_name if name not in in_path]
        if missing or stray:
            errors.append(
                CodegenError(
                    f"{method.upper()} {path}",
                    f"path parameters do not match the path (missing {missing}, not in the path {stray})",
                    "each {name} of the path needs one parameter; add or remove them in the overlay",
                )
            )
            continue
        ordered = [by_name[name] for name in in_path]
        for value in ordered:
            value["required"] = True
        operation["parameters"] = ordered + [value for value in parameters if value["in"] != "path"]
    if errors:
        raise errors[0] if len(errors) == 1 else CodegenErrors(errors)


def media_kind(media: str) -> str:
    """Return how the body of a media type is represented: `json`, `form`, `multipart`, `text` or `bytes`."""
    plain = media.partition(";")[0].strip().lower()
    if plain == "application/vnd.ringcentral.multipart+json" or plain == "application/json" or plain.endswith("+json"):
        return "json"
    if plain == "application/x-www-form-urlencoded":
        return "form"
    if plain.startswith("multipart/"):
        return "multipart"
    if plain.startswith("text/"):
        return "text"
    return "bytes"


def binary_media_are_bytes(document: Document) -> None:
    """Give every response whose media type is neither JSON, text nor multipart the binary schema; so also wildcards
    and missing schemas."""
    for _path, _method, operation in operations(document):
        for response in operation["responses"].values():
            for media, content in response.get("content", {}).items():
                kind = media_kind(media)
                if kind == "bytes":
                    content["schema"] = {"type": "string", "format": "binary"}
                elif kind == "text":
                    content["schema"] = {"type": "string"}
                else:
                    content.setdefault("schema", {})
        for media, content in operation.get("requestBody", {}).get("content", {}).items():
            if media_kind(media) == "bytes":
                content["schema"] = {"type": "string", "format": "binary"}
            else:
                content.setdefault("schema", {})


def batches_take_several(document: Document) -> None:
    """Let an operation that answers with a batch take several ids, and one that takes several answer with a batch.

    The document has one half of it only for some: a batch (207), and an id that is one text; or a list of ids, and an
    answer about one thing. It is the last path parameter: only that parameter can hold several ids.
    """
    schemas = document["components"]["schemas"]

    def is_array(schema: dict[str, Any]) -> bool:
        found = schemas[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
        return bool(found.get("type") == "array")

    for _path, _method, operation in operations(document):
        ids = [value for value in operation["parameters"] if value["in"] == "path"]
        if not ids:
            continue
        last, responses = ids[-1], operation["responses"]
        if "207" in responses:
            content = responses["207"].get("content", {})
            batch = not content or any("multipart" in media or is_array(content[media]["schema"]) for media in content)
            if batch and not is_array(last["schema"]):
                one = {key: value for key, value in last["schema"].items() if key != "default"}
                default = {"default": last["schema"]["default"]} if "default" in last["schema"] else {}
                last["schema"] = {"type": "array", "items": one, **default}
        elif is_array(last["schema"]):
            content = responses.get("200", {}).get("content", {})
            known = [content[media]["schema"] for media in content if media_kind(media) == "json"]
            if known and "$ref" in known[0] and not any(media_kind(media) == "multipart" for media in content):
                responses["207"] = {}
