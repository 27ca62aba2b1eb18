"""Rules of the API comparison: an id, an area, and a severity for each direction."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Severity = Literal["info", "risky", "breaking"]
Direction = Literal["request", "response"]
Action = Literal["added", "removed", "changed"]

SEVERITIES: tuple[Severity, ...] = ("info", "risky", "breaking")
"""From harmless to harmful."""

ACTIONS: tuple[Action, ...] = ("added", "removed", "changed")

_API = "API"
_OPERATIONS = "Operations"
_PARAMETERS = "Parameters"
_BODIES = "Request bodies"
_RESPONSES = "Responses"
_SCHEMAS = "Schemas"
_PROPERTIES = "Properties"
_ENUMS = "Enum values"
_LIMITS = "Throttling and permissions"
_VENDOR = "Vendor facts"
_DEPRECATIONS = "Deprecations"
_NAMES = "Python names"

AREAS = (
    _API,
    _OPERATIONS,
    _PARAMETERS,
    _BODIES,
    _RESPONSES,
    _SCHEMAS,
    _PROPERTIES,
    _ENUMS,
    _LIMITS,
    _VENDOR,
    _DEPRECATIONS,
    _NAMES,
)
"""The groups of changes, in the order of the page. The code generator adds the last one."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of change.

    Attributes:
        id: Stable name, for scripts that read the JSON output.
        action: Whether something was added, removed or changed.
        request: Severity if a client sends it, or if it is about a call as a whole.
        response: Severity if a client receives it.
        area: One of `AREAS`; empty if the place decides.
        text: When the rule applies.
    """

    id: str
    action: Action
    request: Severity
    response: Severity
    area: str
    text: str

    def severity(self, direction: Direction) -> Severity:
        """Return the severity for a direction."""
        return self.request if direction == "request" else self.response


_TABLE: tuple[tuple[str, Action, Severity, Severity, str, str], ...] = (
    # API
    ("api-version-changed", "changed", "info", "info", _API, "The document has another version."),
    ("server-added", "added", "info", "info", "", "A server was added."),
    ("server-removed", "removed", "breaking", "breaking", "", "A server is gone."),
    ("tag-added", "added", "info", "info", _API, "A tag was added."),
    ("tag-removed", "removed", "info", "info", _API, "A tag is gone."),
    ("webhook-added", "added", "info", "info", _API, "A webhook was added."),
    ("webhook-removed", "removed", "breaking", "breaking", _API, "A webhook is gone."),
    ("security-scheme-added", "added", "info", "info", _API, "A security scheme was added."),
    ("security-scheme-removed", "removed", "breaking", "breaking", _API, "A security scheme is gone."),
    ("security-scheme-changed", "changed", "breaking", "breaking", _API, "A security scheme works differently."),
    ("scope-declared", "added", "info", "info", _API, "A security scheme knows another scope."),
    ("scope-undeclared", "removed", "info", "info", _API, "A security scheme no longer knows a scope."),
    # Operations
    ("operation-added", "added", "info", "info", _OPERATIONS, "An operation was added."),
    ("operation-removed", "removed", "breaking", "breaking", _OPERATIONS, "An operation is gone."),
    (
        "operation-removed-after-sunset", "removed", "risky", "risky", _OPERATIONS,
        "An operation is gone, and its announced sunset date is not after the date of the new document.",
    ),
    ("operation-moved", "changed", "breaking", "breaking", _OPERATIONS, "An operation id has another method or path."),
    ("operation-id-changed", "changed", "info", "info", _OPERATIONS, "An operation has another id."),
    ("operation-tag-changed", "changed", "info", "info", _OPERATIONS, "An operation has another tag."),
    ("path-parameter-renamed", "changed", "info", "info", _PARAMETERS, "A part of a path has another name."),
    ("security-required", "added", "breaking", "breaking", "", "A call needs authorization now."),
    ("security-dropped", "removed", "info", "info", "", "A call needs no authorization any more."),
    ("security-option-added", "added", "info", "info", "", "Another way to authorize is accepted."),
    ("security-option-removed", "removed", "breaking", "breaking", "", "A way to authorize is gone."),
    ("scope-required", "added", "breaking", "breaking", "", "A call needs another scope."),
    ("scope-dropped", "removed", "info", "info", "", "A call no longer needs a scope."),
    ("callback-added", "added", "info", "info", _OPERATIONS, "A callback was added."),
    ("callback-removed", "removed", "breaking", "breaking", _OPERATIONS, "A callback is gone."),
    # Parameters, bodies, responses
    ("parameter-added", "added", "info", "info", _PARAMETERS, "An optional parameter was added."),
    ("required-parameter-added", "added", "breaking", "breaking", _PARAMETERS, "A required parameter was added."),
    ("parameter-removed", "removed", "breaking", "breaking", _PARAMETERS, "A parameter is gone."),
    ("parameter-became-required", "changed", "breaking", "breaking", _PARAMETERS, "A parameter became required."),
    ("parameter-became-optional", "changed", "info", "info", _PARAMETERS, "A parameter became optional."),
    ("parameter-style-changed", "changed", "breaking", "breaking", _PARAMETERS, "A parameter is written differently."),
    ("parameter-writing-changed", "changed", "info", "info", _PARAMETERS, "Reserved or empty values."),
    ("parameter-renamed", "changed", "breaking", "breaking", _PARAMETERS, "A shared parameter has another name."),
    ("body-added", "added", "info", "info", _BODIES, "An optional body was added."),
    ("required-body-added", "added", "breaking", "info", _BODIES, "A required body was added."),
    ("body-removed", "removed", "breaking", "breaking", _BODIES, "A body is gone."),
    ("body-became-required", "changed", "breaking", "info", _BODIES, "A body became required."),
    ("body-became-optional", "changed", "info", "breaking", _BODIES, "A body became optional."),
    ("media-type-added", "added", "info", "info", "", "A media type was added."),
    ("media-type-removed", "removed", "breaking", "breaking", "", "A media type is gone."),
    ("error-media-type-removed", "removed", "info", "info", "", "A media type of an error is gone."),
    ("encoding-changed", "changed", "breaking", "info", "", "A part of a body is written differently."),
    ("response-added", "added", "info", "info", _RESPONSES, "A response status was added."),
    ("success-added", "added", "risky", "risky", _RESPONSES, "A success status was added."),
    ("response-removed", "removed", "info", "info", _RESPONSES, "A status that is not a success is gone."),
    ("success-removed", "removed", "breaking", "breaking", _RESPONSES, "A success status is gone."),
    ("header-added", "added", "info", "info", _RESPONSES, "A response header was added."),
    ("header-removed", "removed", "breaking", "breaking", _RESPONSES, "A response header is gone."),
    ("schema-specified", "added", "risky", "info", "", "It did not have a schema before."),
    ("schema-unspecified", "removed", "info", "breaking", "", "It does not have a schema any more."),
    # Schemas
    ("schema-added", "added", "info", "info", _SCHEMAS, "A named schema was added."),
    ("schema-removed", "removed", "info", "info", _SCHEMAS, "A named schema is gone; its users have own lines."),
    ("reference-changed", "changed", "info", "info", "", "Another named schema is used."),
    ("type-changed", "changed", "breaking", "breaking", "", "Values have another type."),
    ("type-widened", "changed", "info", "breaking", "", "Values of more types are allowed."),
    ("type-narrowed", "changed", "breaking", "info", "", "Values of fewer types are allowed."),
    ("format-changed", "changed", "breaking", "breaking", "", "A string has another format."),
    ("number-format-changed", "changed", "info", "info", "", "A number has another size."),
    ("became-nullable", "changed", "info", "breaking", "", "A value may be null."),
    ("became-not-nullable", "changed", "breaking", "info", "", "A value may no longer be null."),
    ("became-read-only", "changed", "breaking", "info", "", "A value can no longer be sent."),
    ("no-longer-read-only", "changed", "info", "info", "", "A value can be sent."),
    ("became-write-only", "changed", "info", "breaking", "", "A value is no longer returned."),
    ("no-longer-write-only", "changed", "info", "info", "", "A value is returned."),
    ("default-changed", "changed", "risky", "info", "", "Another value is assumed for one that is absent."),
    ("limit-tightened", "changed", "breaking", "info", "", "Fewer values are within a limit."),
    ("limit-loosened", "changed", "info", "info", "", "More values are within a limit."),
    ("not-changed", "changed", "breaking", "info", "", "Other values are excluded by `not`."),
    ("property-added", "added", "info", "info", _PROPERTIES, "A property was added."),
    ("required-property-added", "added", "breaking", "info", _PROPERTIES, "A required property was added."),
    ("property-removed", "removed", "breaking", "breaking", _PROPERTIES, "A property is gone."),
    ("property-moved-to-variants", "changed", "risky", "risky", _PROPERTIES, "Only some variants have a property now."),
    ("property-moved-to-all", "changed", "info", "info", _PROPERTIES, "All variants have a property now."),
    ("property-became-required", "changed", "breaking", "info", _PROPERTIES, "A property became required."),
    ("property-became-optional", "changed", "info", "breaking", _PROPERTIES, "A property became optional."),
    ("other-properties-forbidden", "changed", "breaking", "info", "", "Properties without a name are refused."),
    ("other-properties-allowed", "changed", "info", "info", "", "Properties without a name are allowed."),
    ("enum-value-added", "added", "info", "risky", _ENUMS, "An enum value was added."),
    ("enum-value-removed", "removed", "breaking", "info", _ENUMS, "An enum value is gone."),
    ("became-enum", "changed", "breaking", "info", "", "Only listed values are allowed."),
    ("no-longer-enum", "changed", "info", "risky", "", "Any value is allowed, no longer only listed ones."),
    ("variant-added", "added", "info", "risky", "", "A union has another variant."),
    ("variant-removed", "removed", "breaking", "info", "", "A union has lost a variant."),
    ("became-union", "changed", "risky", "info", "", "An object must be one of several variants."),
    ("no-longer-union", "changed", "info", "info", "", "An object has one form, no longer several."),
    ("discriminator-changed", "changed", "breaking", "breaking", "", "Another property tells the variants apart."),
    ("discriminator-value-added", "added", "info", "info", "", "A discriminator knows another value."),
    ("discriminator-value-removed", "removed", "info", "info", "", "A discriminator no longer knows a value."),
    ("discriminator-value-changed", "changed", "info", "info", "", "A discriminator value means another schema."),
    # Vendor facts
    ("throttling-group-changed", "changed", "risky", "risky", _LIMITS, "Other rate limits apply."),
    ("permission-required", "added", "breaking", "breaking", _LIMITS, "A call needs a permission."),
    ("permission-changed", "changed", "breaking", "breaking", _LIMITS, "A call needs another permission."),
    ("permission-dropped", "removed", "info", "info", _LIMITS, "A call no longer needs a permission."),
    ("host-changed", "changed", "breaking", "breaking", _VENDOR, "A call goes to another host."),
    ("websocket-dropped", "removed", "breaking", "breaking", _VENDOR, "A call is no longer possible over WebSocket."),
    ("notification-added", "added", "info", "info", _VENDOR, "An event filter brings other notifications too."),
    ("notification-removed", "removed", "breaking", "breaking", _VENDOR, "An event filter lost a notification."),
    ("body-limit-tightened", "changed", "breaking", "breaking", _VENDOR, "A request body must be smaller."),
    ("body-limit-loosened", "changed", "info", "info", _VENDOR, "A request body may be larger."),
    ("vendor-fact-changed", "changed", "info", "info", _VENDOR, "Another vendor extension has changed."),
    # Deprecations
    ("deprecated", "added", "info", "info", _DEPRECATIONS, "Something is deprecated."),
    ("no-longer-deprecated", "removed", "info", "info", _DEPRECATIONS, "Something is no longer deprecated."),
    ("sunset-set", "added", "risky", "risky", _DEPRECATIONS, "A date is set after which something may be gone."),
    ("sunset-earlier", "changed", "risky", "risky", _DEPRECATIONS, "A sunset date is earlier."),
    ("sunset-later", "changed", "info", "info", _DEPRECATIONS, "A sunset date is later."),
    ("sunset-dropped", "removed", "info", "info", _DEPRECATIONS, "A sunset date is gone."),
    # Python names (by the code generator)
    ("name-added-differently", "changed", "info", "info", _NAMES, "Something new did not get the name it would have."),
    ("name-kept-as-alias", "changed", "risky", "risky", _NAMES, "A name has moved; the old one works and warns."),
    ("name-gone", "removed", "breaking", "breaking", _NAMES, "A name is gone, as the API no longer has what it named."),
    ("cannot-be-generated", "changed", "breaking", "breaking", _NAMES, "The client cannot be generated."),
)  # fmt: skip

RULES: Mapping[str, Rule] = {row[0]: Rule(*row) for row in _TABLE}
"""All rules by id."""


@dataclass(frozen=True, slots=True)
class Change:
    """One change.

    Attributes:
        rule: The id of its rule, see `RULES`.
        area: One of `AREAS`.
        where: The operation or schema it is in.
        action: Whether something was added, removed or changed.
        what: What changed, in a few words.
        severity: Whether a client program that worked may fail.
        directions: Whether it is about what is sent, what is received, or both.
        path: The place below `where`, for instance `records[].id`.
        inherited: The schema that has the same change and that this one is made of by `allOf`, if any.
    """

    rule: str
    area: str
    where: str
    action: Action
    what: str
    severity: Severity
    directions: tuple[Direction, ...] = ()
    path: str = ""
    inherited: str | None = None

    @property
    def breaking(self) -> bool:
        """Whether a client program that worked may fail."""
        return self.severity == "breaking"


def change(rule: str, where: str, what: str, severity: Severity | None = None) -> Change:
    """Build a change of a rule that has an area and that does not depend on a direction."""
    found = RULES[rule]
    return Change(rule, found.area, where, found.action, what, severity or found.request)
