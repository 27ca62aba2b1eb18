"""openapi-python-client as a library: an independent reading of the prepared document, which must be complete and
agree with ours."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint

from .errors import CodegenError
from .prepare.operations import media_kind
from .prepare.shapes import Document, Schema, deep, operations, over_operation_schemas

if TYPE_CHECKING:
    from pathlib import Path

    from .plan import Plan


def configuration(output: Path) -> Config:
    """Return the generator's configuration."""
    return Config.from_sources(
        ConfigFile(
            package_name_override="ringcentral_api",
            project_name_override="ringcentral_api",
            post_hooks=[],
            literal_enums=True,  # its names for members may clash (`Off`, `OFF`); ours are in the registry
            content_type_overrides={"application/scim+json": "application/json"},
        ),
        MetaType.NONE,
        document_source=output,
        file_encoding="utf-8",
        overwrite=True,
        output_path=output,
    )


def _with_own_lists(endpoint: Endpoint, _memo: object) -> Endpoint:
    """Copy what `Endpoint.sort_parameters` changes; its deep copies of all schemas take a third of the time."""
    fresh = copy.copy(endpoint)
    fresh.path_parameters = list(endpoint.path_parameters)
    return fresh


setattr(Endpoint, "__deepcopy__", _with_own_lists)  # noqa: B010  # the class does not declare it


def parse(document: Document, config: Config) -> GeneratorData:
    """Return the generator's own reading of a prepared document.

    Raises:
        CodegenError: it warned of anything at all.
    """
    try:
        data = GeneratorData.from_dict(in_its_dialect(document), config=config)
    except Exception as error:
        raise CodegenError("#", f"the generator fails: {type(error).__name__}: {error}", "see its message") from error
    if isinstance(data, GeneratorError):
        raise CodegenError("#", f"the generator rejects the document: {data.header}: {data.detail}", "see its message")
    problems = [*data.errors]
    for collection in data.endpoint_collections_by_tag.values():
        problems += collection.parse_errors
    if problems:
        texts = "\n".join(
            f"  {problem.header or ''} {problem.detail or ''} {_short(problem.data)}" for problem in problems[:20]
        )
        raise CodegenError("#", f"{len(problems)} warnings of the generator:\n{texts}", "a preparation rule is missing")
    return data


def agree(data: GeneratorData, plan: Plan, document: Document) -> None:
    """Compare the generator's reading with the plan: the same operations, parameters, bodies, responses, classes and
    properties.

    Raises:
        CodegenError: one has what the other lacks.
    """
    theirs: dict[tuple[str, str], Any] = {}
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            theirs[endpoint.method.upper(), _template(endpoint)] = endpoint
    ours = {(operation.method, operation.path): operation for tag in plan.tags for operation in tag.operations}
    _same("operations", {f"{method} {path}" for method, path in theirs}, {f"{method} {path}" for method, path in ours})
    for path, method, raw in operations(document):
        key = method.upper(), path
        endpoint, operation = theirs[key], ours[key]
        place = " ".join(key)
        listed = [
            *endpoint.path_parameters,
            *endpoint.query_parameters,
            *endpoint.header_parameters,
            *endpoint.cookie_parameters,
        ]
        _same(
            f"{place} parameters",
            {_name(value) for value in listed},
            {value.json for value in operation.parameters},
        )
        _same(
            f"{place} responses",
            {str(response.status_code.pattern) for response in endpoint.responses},
            {answer.status for answer in operation.answers} | set(raw["responses"]),
        )
        if bool(endpoint.bodies) != (operation.body is not None):
            raise CodegenError(place, "a body in one reading only", "both should see it")
    # to the generator a map is a class without properties; to us it is a dict
    classes = {
        str(model.class_info.name): model
        for model in data.models
        if model.required_properties or model.optional_properties
    }
    mine = {model.name: model for group in plan.groups.values() for model in group.models}
    _same("models", {_fold(name) for name in classes}, {_fold(name) for name in mine})
    by_fold = {_fold(name): model for name, model in mine.items()}
    for name, model in classes.items():
        listed = [*(model.required_properties or []), *(model.optional_properties or [])]
        fields = {field.json for field in by_fold[_fold(name)].fields}
        _same(f"properties of {name}", {_name(value) for value in listed}, fields)


def _same(what: str, theirs: set[str], ours: set[str]) -> None:
    if theirs != ours:
        raise CodegenError(
            what,
            f"the generator sees {sorted(theirs - ours)[:5]} that the plan lacks, and not {sorted(ours - theirs)[:5]}",
            "both readings should agree",
        )


def _fold(name: str) -> str:
    return name.replace("_", "").lower()


def _token(name: str) -> str:
    """Return a name that the generator takes as it is: it refuses some names, and two that are one in snake case."""
    return "x" + name.encode().hex()


def _name(value: Any) -> str:
    """Return the name in the document of one of the generator's properties or parameters."""
    return bytes.fromhex(str(value.name.get_untrusted_value())[1:]).decode()


def _template(endpoint: Any) -> str:
    path = str(endpoint.path.get_untrusted_value())
    for parameter in endpoint.path_parameters:
        path = path.replace(f"{{{parameter.python_name}}}", f"{{{_name(parameter)}}}")
    return path


def _short(data: object) -> str:
    text = repr(data)
    return text if len(text) < 200 else f"{text[:200]}..."


def in_its_dialect(document: Document) -> dict[str, Any]:
    """Return the prepared document in the generator's dialect.

    Nullable becomes a union with null, and every media type one that it reads; vendor facts are left out.
    """
    result = copy.deepcopy(document)
    result["openapi"] = "3.1.0"

    def rule(schema: Schema) -> Schema:
        changed = {
            key: value
            for key, value in schema.items()
            if not key.startswith("x-")
            and key not in ("nullable", "default", "discriminator", "exclusiveMinimum", "exclusiveMaximum")
        }
        if "properties" in changed:
            changed["properties"] = {_token(key): value for key, value in changed["properties"].items()}
            changed["required"] = [_token(key) for key in changed.get("required", [])]
        if schema.get("nullable"):
            return {"oneOf": [changed, {"type": "null"}]}
        return changed

    def body_rule(place: str, schema: Schema) -> Schema:
        return deep(schema, rule)

    result["paths"] = {
        re.sub(r"\{([^}]+)\}", lambda match: f"{{{_token(match[1])}}}", path): item
        for path, item in result["paths"].items()
    }
    schemas = result["components"]["schemas"]
    for name in schemas:
        schemas[name] = deep(schemas[name], rule)
    for _path, _method, operation in operations(result):
        over_operation_schemas(operation, body_rule)
        for parameter in operation["parameters"]:
            parameter["name"] = _token(parameter["name"])
            parameter.pop("style", None)
            if parameter["in"] != "query":  # it knows lists and objects in queries only
                parameter["schema"] = {"type": "string"}
        _plain_responses(operation)
        body = operation.get("requestBody")
        if body:
            content = body["content"]
            best = min(
                content, key=lambda media: ("json", "form", "multipart", "bytes", "text").index(media_kind(media))
            )
            kind = media_kind(best)
            media = {
                "json": "application/json",
                "form": "application/x-www-form-urlencoded",
                "multipart": "multipart/form-data",
            }.get(kind)
            schema = content[best]["schema"] if media else {"type": "string", "format": "binary"}
            body["content"] = {media or "application/octet-stream": {"schema": schema}}
        for key in [key for key in operation if key.startswith("x-") or key in ("callbacks", "servers")]:
            del operation[key]
    return {key: value for key, value in result.items() if key in ("openapi", "info", "paths", "components")}


def _plain_responses(operation: dict[str, Any]) -> None:
    """Write the responses of an operation in the dialect, in place."""
    for status, response in list(operation["responses"].items()):
        content = response.get("content", {})
        json_media = [media for media in content if media_kind(media) == "json"]
        if json_media:
            response["content"] = {"application/json": content[json_media[0]]}
        elif content:
            response["content"] = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
        response.setdefault("description", "")
        operation["responses"][status] = {
            key: value for key, value in response.items() if key in ("description", "content")
        }
