"""What OpenAPI 3.0 and 3.1 allow where, and which of it is prose: tables, read by `scripts.spec.normalise`.

Sources: the OpenAPI Specification 3.0.3, section 4.7, and 3.1.0, section 4.8.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

How = Literal["prose", "fact", "one", "list", "map"]


@dataclass(frozen=True, slots=True)
class Rule:
    """What may stand behind one key.

    Attributes:
        how: `prose` is dropped, `fact` is kept as it is, `one`, `list` and `map` hold objects of a kind.
        kind: For `fact` the form of the value (see `normalise.FORMS`), else the name of the kind of object.
    """

    how: How
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of object.

    Attributes:
        title: What it is called in an error text.
        keys: The keys of 3.0 and 3.1.
        keys31: Keys that only 3.1 has.
        required: Keys that have to be there.
        section: The section of `components` that a `$ref` in its place names; `None`: no `$ref` may stand there.
        others: The rule for keys that are not listed, for objects whose keys are data (paths, statuses).
        other_keys: A regular expression that such keys match, and what to say when they do not.
    """

    title: str
    keys: Mapping[str, Rule] = field(default_factory=dict[str, Rule])
    keys31: Mapping[str, Rule] = field(default_factory=dict[str, Rule])
    required: tuple[str, ...] = ()
    section: str | None = None
    others: Rule | None = None
    other_keys: tuple[str, str] = ("", "")


PROSE = Rule("prose")
DOCS = {"description": PROSE, "externalDocs": PROSE}
EXAMPLES = {"example": PROSE, "examples": PROSE}
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def _fact(kind: str) -> Rule:
    return Rule("fact", kind)


_SERIALISED: Mapping[str, Rule] = {
    "description": PROSE,
    "required": _fact("flag"),
    "deprecated": _fact("flag"),
    "allowEmptyValue": _fact("flag"),
    "style": _fact("style"),
    "explode": _fact("flag"),
    "allowReserved": _fact("flag"),
    "schema": Rule("one", "schema"),
    "content": Rule("map", "media"),
    **EXAMPLES,
}

KINDS: Mapping[str, Kind] = {
    "document": Kind(
        "the document",
        {
            "openapi": _fact("text"),
            "info": Rule("one", "info"),
            "servers": Rule("list", "server"),
            "paths": Rule("one", "paths"),
            "components": Rule("one", "components"),
            "security": _fact("security"),
            "tags": Rule("list", "tag"),
            "externalDocs": PROSE,
            "x-tagGroups": Rule("list", "tag group"),
            "x-webhooks": Rule("map", "path item"),
        },
        {"webhooks": Rule("map", "path item"), "jsonSchemaDialect": _fact("dialect")},
        ("openapi", "info"),
    ),
    "info": Kind(
        "the info object",
        {
            "title": _fact("text"),
            "version": _fact("text"),
            "description": PROSE,
            "termsOfService": PROSE,
            "contact": PROSE,
            "license": PROSE,
        },
        {"summary": PROSE},
        ("title", "version"),
    ),
    "server": Kind(
        "a server",
        {"url": _fact("text"), "description": PROSE, "variables": Rule("map", "server variable")},
        required=("url",),
    ),
    "server variable": Kind(
        "a server variable",
        {"enum": _fact("texts"), "default": _fact("text"), "description": PROSE},
        required=("default",),
    ),
    "tag": Kind("a tag", {"name": _fact("text"), **DOCS}, required=("name",)),
    "tag group": Kind(
        "a tag group",
        {"name": _fact("text"), "tags": _fact("texts"), "popular": _fact("flag"), "description": PROSE},
        required=("name", "tags"),
    ),
    "paths": Kind(
        "the paths object", others=Rule("one", "path item"), other_keys=("/.*", "a path that begins with '/'")
    ),
    "path item": Kind(
        "a path item",
        {
            "summary": PROSE,
            "description": PROSE,
            "servers": Rule("list", "server"),
            "parameters": Rule("list", "parameter"),
            **{method: Rule("one", "operation") for method in METHODS},
        },
        section="pathItems",
    ),
    "operation": Kind(
        "an operation",
        {
            "tags": _fact("texts"),
            "summary": PROSE,
            **DOCS,
            "operationId": _fact("text"),
            "parameters": Rule("list", "parameter"),
            "requestBody": Rule("one", "request body"),
            "responses": Rule("one", "responses"),
            "callbacks": Rule("map", "callback"),
            "deprecated": _fact("flag"),
            "security": _fact("security"),
            "servers": Rule("list", "server"),
            "x-notifications": Rule("list", "schema"),
        },
        required=("responses",),
    ),
    "parameter": Kind(
        "a parameter",
        {"name": _fact("text"), "in": _fact("location"), **_SERIALISED},
        required=("name", "in"),
        section="parameters",
    ),
    "header": Kind("a header", _SERIALISED, section="headers"),
    "request body": Kind(
        "a request body",
        {"description": PROSE, "content": Rule("map", "media"), "required": _fact("flag")},
        required=("content",),
        section="requestBodies",
    ),
    "media": Kind(
        "a media type",
        {"schema": Rule("one", "schema"), **EXAMPLES, "encoding": Rule("map", "encoding")},
    ),
    "encoding": Kind(
        "an encoding",
        {
            "contentType": _fact("text"),
            "headers": Rule("map", "header"),
            "style": _fact("style"),
            "explode": _fact("flag"),
            "allowReserved": _fact("flag"),
        },
    ),
    "responses": Kind(
        "the responses object",
        others=Rule("one", "response"),
        other_keys=("default|[1-5]([0-9][0-9]|XX)", "a status such as 200, 4XX or default"),
    ),
    "response": Kind(
        "a response",
        {
            "description": PROSE,
            "headers": Rule("map", "header"),
            "content": Rule("map", "media"),
            "links": Rule("map", "link"),
        },
        required=("description",),
        section="responses",
    ),
    "callback": Kind(
        "a callback", others=Rule("one", "path item"), other_keys=(".+", "an expression"), section="callbacks"
    ),
    "link": Kind(
        "a link",
        {
            "operationRef": _fact("text"),
            "operationId": _fact("text"),
            "parameters": _fact("data"),
            "requestBody": _fact("data"),
            "description": PROSE,
            "server": Rule("one", "server"),
        },
        section="links",
    ),
    "components": Kind(
        "the components object",
        {
            "schemas": Rule("map", "schema"),
            "responses": Rule("map", "response"),
            "parameters": Rule("map", "parameter"),
            "examples": PROSE,
            "requestBodies": Rule("map", "request body"),
            "headers": Rule("map", "header"),
            "securitySchemes": Rule("map", "security scheme"),
            "links": Rule("map", "link"),
            "callbacks": Rule("map", "callback"),
        },
        {"pathItems": PROSE},  # written out in place
    ),
    "security scheme": Kind(
        "a security scheme",
        {
            "type": _fact("security type"),
            "description": PROSE,
            "name": _fact("text"),
            "in": _fact("key location"),
            "scheme": _fact("text"),
            "bearerFormat": _fact("text"),
            "flows": Rule("one", "flows"),
            "openIdConnectUrl": _fact("text"),
        },
        required=("type",),
        section="securitySchemes",
    ),
    "flows": Kind(
        "the flows object",
        {name: Rule("one", "flow") for name in ("implicit", "password", "clientCredentials", "authorizationCode")},
    ),
    "flow": Kind(
        "a flow",
        {
            "authorizationUrl": _fact("text"),
            "tokenUrl": _fact("text"),
            "refreshUrl": _fact("text"),
            "scopes": _fact("scopes"),
        },
        required=("scopes",),
    ),
    "discriminator": Kind(
        "a discriminator",
        {"propertyName": _fact("text"), "mapping": _fact("mapping")},
        required=("propertyName",),
    ),
    "xml": Kind(
        "an xml object",
        {
            "name": _fact("text"),
            "namespace": _fact("text"),
            "prefix": _fact("text"),
            "attribute": _fact("flag"),
            "wrapped": _fact("flag"),
        },
    ),
    "schema": Kind(
        "a schema",
        {
            "title": PROSE,
            **DOCS,
            **EXAMPLES,
            "type": _fact("type"),
            "format": _fact("text"),
            "enum": _fact("enum"),
            "default": _fact("data"),
            "nullable": _fact("flag"),
            "deprecated": _fact("flag"),
            "readOnly": _fact("flag"),
            "writeOnly": _fact("flag"),
            "multipleOf": _fact("number"),
            "maximum": _fact("number"),
            "exclusiveMaximum": _fact("flag"),
            "minimum": _fact("number"),
            "exclusiveMinimum": _fact("flag"),
            "maxLength": _fact("count"),
            "minLength": _fact("count"),
            "pattern": _fact("text"),
            "maxItems": _fact("count"),
            "minItems": _fact("count"),
            "uniqueItems": _fact("flag"),
            "maxProperties": _fact("count"),
            "minProperties": _fact("count"),
            "required": _fact("names"),
            "properties": Rule("map", "schema"),
            "additionalProperties": Rule("one", "schema"),
            "items": Rule("one", "schema"),
            "allOf": Rule("list", "schema"),
            "oneOf": Rule("list", "schema"),
            "anyOf": Rule("list", "schema"),
            "not": Rule("one", "schema"),
            "discriminator": Rule("one", "discriminator"),
            "xml": Rule("one", "xml"),
        },
        section="schemas",
    ),
}

PROSE_KEYS = frozenset(
    {"description", "summary", "title", "example", "examples", "externalDocs", "contact", "termsOfService", "license"}
)
"""The keys that hold prose, for vendor extensions, whose form is not known."""

KNOWN_EXTENSIONS = frozenset(
    {
        "x-app-permission",
        "x-availability",
        "x-feature",
        "x-media-api",
        "x-notifications",
        "x-request-max-body-size",
        "x-tagGroups",
        "x-throttling-group",
        "x-user-permission",
        "x-webhooks",
        "x-websocket",
        "x-www-form-urlencoded",
    }
)
"""Vendor extensions that are facts whatever they hold."""

DOCS_EXTENSIONS = ("x-docs-",)
"""Vendor extensions (by their beginning) that steer the making of a documentation: dropped."""
