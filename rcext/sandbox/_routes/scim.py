"""SCIM (RFC 7644): the users of the account in another form, and what the service supports."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from .._call import Call, Reply
from .._clock import iso
from .._errors import invalid, not_found, problem
from .._json import is_object, parse_json
from . import operation, people
from ._scim_filter import attributes_of, change, parse_filter
from .generic import project_to_schema

if TYPE_CHECKING:
    from .._operations import Schema
    from .._state.store import Document

USER = "urn:ietf:params:scim:schemas:core:2.0:User"
ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
_LIST = "urn:ietf:params:scim:api:messages:2.0:ListResponse"
_CONFIGURATION = "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"
MEDIA = "application/scim+json"
DEFAULT_COUNT, MAX_COUNT = 100, 1000


def _answer(call: Call, data: Any, status: int = 200) -> Reply:
    """Return an answer in the schema of the document, in SCIM's media type if the client accepts it."""
    media = MEDIA if call.accepts(MEDIA) else "application/json"
    return Reply(project_to_schema(call, data, call.operation.json_schema()), status, media=media)


def _page(call: Call, entries: list[Any], start: int = 1, count: int = DEFAULT_COUNT) -> Reply:
    start, count = max(start, 1), min(max(count, 0), MAX_COUNT)
    shown = entries[start - 1 : start - 1 + count]
    facts = {"totalResults": len(entries), "startIndex": start, "itemsPerPage": len(shown)}
    return _answer(call, {"schemas": [_LIST], **facts, "Resources": shown})


# -- users


def _user(call: Call, extension: Document) -> dict[str, Any]:
    """Return an extension as a SCIM user."""
    id = str(extension["id"])
    contact: Document = extension.get("contact") or {}
    kept = call.state.store.get("scim-user", "", id) or {}
    email = str(contact.get("email") or "")
    user: dict[str, Any] = {
        "schemas": [USER],
        "userName": email or extension["extensionNumber"],
        "name": {"givenName": contact.get("firstName", ""), "familyName": contact.get("lastName", "")},
        "emails": [{"type": "work", "value": email}] if email else [],
        "phoneNumbers": [
            {"type": kind, "value": str(contact[name])}
            for kind, name in (("work", "businessPhone"), ("mobile", "mobilePhone"))
            if contact.get(name)
        ],
        **{name: value for name, value in kept.items() if name not in ("name", "emails", "created", "modified")},
        "id": id,
        "active": extension.get("status") == "Enabled",
        "meta": {
            "resourceType": "User",
            "created": kept.get("created") or extension.get("creationTime") or iso(call.state.started),
            "lastModified": kept.get("modified") or extension.get("creationTime") or iso(call.state.started),
            "location": call.uri(f"/scim/v2/Users/{id}"),
        },
    }
    if contact.get("jobTitle"):
        user["title"] = contact["jobTitle"]
    if contact.get("department"):
        user[ENTERPRISE] = {"department": contact["department"]}
    return user


def _extensions(call: Call) -> list[Document]:
    return [entry for entry in call.state.extensions(call.account) if entry["type"] == "User"]


def _found(call: Call) -> Document:
    id = call.path["scimUserId"]
    extension = next((entry for entry in _extensions(call) if str(entry["id"]) == id), None)
    if extension is None:
        raise not_found("scimUserId", id)
    return extension


@operation("scimSearchViaGet2", "scimSearchViaPost2")
def search(call: Call) -> Reply:
    """List the users that a filter selects."""
    given = call.query if call.operation.method == "GET" else call.fields
    users = [_user(call, entry) for entry in _extensions(call)]
    if given.get("filter"):
        try:
            test = parse_filter(str(given["filter"]))
        except ValueError as error:
            raise invalid("filter", given["filter"], str(error)) from None
        users = [user for user in users if test(user)]
    return _page(call, users, given.get("startIndex", 1), given.get("count", DEFAULT_COUNT))


@operation("scimGetUser2")
def read(call: Call) -> Reply:
    """Return a user."""
    return _answer(call, _user(call, _found(call)))


def _check(call: Call, user: dict[str, Any], own: str = "") -> None:
    """Refuse a user name that another user has."""
    wanted = str(user.get("userName", "")).lower()
    for entry in _extensions(call):
        if str(entry["id"]) != own and str(_user(call, entry)["userName"]).lower() == wanted:
            raise problem("CMN-101", parameter="userName", value=wanted, detail="is in use", status=409)


def _contact(user: dict[str, Any]) -> Document:
    """Return the contact of an extension that a SCIM user stands for."""
    name: Document = user.get("name") or {}
    emails: list[Document] = user.get("emails") or []
    addresses = [*(str(one.get("value")) for one in emails), str(user.get("userName") or "")]
    enterprise: Document = user.get(ENTERPRISE) or {}
    mobile = (one["value"] for one in user.get("phoneNumbers") or () if one.get("type") == "mobile")
    facts = {
        "firstName": name.get("givenName"),
        "lastName": name.get("familyName"),
        "email": next((address for address in addresses if "@" in address), None),
        "mobilePhone": next(mobile, None),
        "department": enterprise.get("department"),
        "jobTitle": user.get("title"),
    }
    return {key: value for key, value in facts.items() if value is not None}


def _keep(call: Call, id: str, user: dict[str, Any]) -> None:
    """Write a SCIM user into its extension, and keep what an extension does not have."""
    store, now = call.state.store, iso(call.state.clock.now())
    extension = call.state.extension(id)
    before: Document = extension.get("contact") or {}
    changed = {name: value for name, value in before.items() if name not in ("department", "jobTitle", "mobilePhone")}
    status = "Enabled" if user.get("active", True) else "Disabled"
    contact = {**changed, **_contact(user)}
    name = f"{contact.get('firstName', '')} {contact.get('lastName', '')}".strip() or extension["name"]
    store.put("extension", "", id, {**extension, "contact": contact, "name": name, "status": status})
    people.end_if_disabled(call, id)
    kept = {name: value for name, value in user.items() if name not in ("id", "meta", "active", "title", ENTERPRISE)}
    created = (store.get("scim-user", "", id) or {}).get("created") or extension.get("creationTime") or now
    store.put("scim-user", "", id, {**kept, "created": created, "modified": now})


@operation("scimCreateUser2")
def create(call: Call) -> Reply:
    """Create a user: an extension with the next free number."""
    user = call.fields
    _check(call, user)
    id = people.add(call, {"contact": _contact(user)})
    _keep(call, id, user)
    return _answer(call, _user(call, call.state.extension(id)), 201)


def _update(call: Call, extension: Document, user: dict[str, Any]) -> Reply:
    id = str(extension["id"])
    _check(call, user, own=id)
    _keep(call, id, user)
    people.notify(call, id, "Update")
    return _answer(call, _user(call, call.state.extension(id)))


@operation("scimUpdateUser2")
def replace(call: Call) -> Reply:
    """Replace a user."""
    return _update(call, _found(call), call.fields)


@operation("scimPatchUser2")
def patch(call: Call) -> Reply:
    """Change attributes of a user."""
    extension = _found(call)
    user = copy.deepcopy(_user(call, extension))
    known = call.state.flat(_user_schema(call))["properties"]
    for index, entry in enumerate(call.fields.get("Operations") or ()):
        value = _value(entry.get("value"))
        path = str(entry.get("path") or "")
        changes: dict[str, Any] = {path: value} if path else value if is_object(value) else {}
        try:
            if not changes:
                raise ValueError("is missing, and the value is not an object")
            for one, new in changes.items():
                if attributes_of(one)[0].partition("[")[0] not in known:
                    raise ValueError("is not an attribute of users")
                change(user, entry["op"], one, new)
        except ValueError as error:
            raise invalid(f"Operations[{index}].path", path, str(error)) from None
    body = call.state.catalog.operations["scimUpdateUser2"].body or {}
    wrong = call.state.validator.check(user, body["application/json"], request=True)
    if wrong:
        raise invalid(wrong[0].path or "Operations", wrong[0].value, wrong[0].why)
    return _update(call, extension, user)


def _value(value: Any) -> Any:
    """Return the JSON value that a text stands for: the document has texts only, for lists and booleans, too."""
    if not isinstance(value, str):
        return value
    if value.lower() in ("true", "false"):
        return value.lower() == "true"
    if value[:1] in ("{", "["):
        try:
            return parse_json(value)
        except ValueError:
            return value
    return value


@operation("scimDeleteUser2")
def delete(call: Call) -> Reply:
    """Delete a user with its extension."""
    id = str(_found(call)["id"])
    people.remove(call, id)
    call.state.store.forget("scim-user", "", id)
    return Reply(status=204)


# -- the service


@operation("scimGetProviderConfig2")
def configuration(call: Call) -> Reply:
    """Return what the service supports."""
    bearer = {
        "name": "OAuth Bearer Token",
        "description": "Authentication by an OAuth 2.0 access token",
        "specUri": "http://www.rfc-editor.org/info/rfc6750",
        "primary": True,
    }
    no, yes = {"supported": False}, {"supported": True}
    return _answer(
        call,
        {
            "schemas": [_CONFIGURATION],
            "patch": yes,
            "bulk": {**no, "maxOperations": 0, "maxPayloadSize": 0},
            "filter": {**yes, "maxResults": MAX_COUNT},
            "changePassword": no,
            "sort": no,
            "etag": no,
            "xmlDataFormat": no,
            "authenticationSchemes": [bearer],
        },
    )


def _resource_type(call: Call) -> dict[str, Any]:
    return {
        "id": "User",
        "name": "User",
        "description": "User account",
        "endpoint": "/Users",
        "schema": USER,
        "schemaExtensions": [{"schema": ENTERPRISE, "required": False}],
        "meta": {"resourceType": "ResourceType", "location": call.uri("/scim/v2/ResourceTypes/User")},
    }


def _schemas(call: Call) -> list[dict[str, Any]]:
    """Return the schemas of users, from the document."""
    properties: dict[str, Schema] = call.state.flat(_user_schema(call))["properties"]
    core = {name: part for name, part in properties.items() if name not in ("schemas", ENTERPRISE)}
    extension: dict[str, Schema] = call.state.flat(properties[ENTERPRISE])["properties"]
    return [
        {
            "id": id,
            "name": name,
            "description": description,
            "attributes": [_attribute(call, key, part, _user_schema(call)) for key, part in parts.items()],
            "meta": {"resourceType": "Schema", "location": call.uri(f"/scim/v2/Schemas/{id}")},
        }
        for id, name, description, parts in (
            (USER, "User", "User account", core),
            (ENTERPRISE, "EnterpriseUser", "Enterprise user", extension),
        )
    ]


def _user_schema(call: Call) -> Schema:
    return call.state.catalog.operations["scimGetUser2"].json_schema()


_KINDS = {"boolean": "boolean", "integer": "integer", "number": "decimal", "object": "complex", "array": "complex"}


def _attribute(call: Call, name: str, schema: Schema, parent: Schema) -> dict[str, Any]:
    flat = call.state.flat(schema)
    several = flat.get("type") == "array"
    inner = call.state.flat(flat.get("items", {})) if several else flat
    kind = "dateTime" if inner.get("format") == "date-time" else _KINDS.get(str(inner.get("type")), "string")
    attribute: dict[str, Any] = {
        "name": name,
        "type": kind,
        "multiValued": several,
        "required": name in call.state.flat(parent).get("required", ()),
        "mutability": "readOnly" if name in ("id", "meta") else "readWrite",
        "returned": "always" if name == "id" else "default",
        "uniqueness": "server" if name in ("id", "userName") else "none",
    }
    if inner.get("enum"):
        attribute["canonicalValues"] = list(inner["enum"])
    if inner.get("properties"):
        attribute["subAttributes"] = [_attribute(call, key, part, inner) for key, part in inner["properties"].items()]
    return attribute


@operation("scimListResourceTypes2")
def resource_types(call: Call) -> Reply:
    """List the kinds of resource."""
    return _page(call, [_resource_type(call)])


@operation("scimGetResourceType2")
def resource_type(call: Call) -> Reply:
    """Return a kind of resource."""
    if call.path["type"] != "User":
        raise not_found("type", call.path["type"])
    return _answer(call, _resource_type(call))


@operation("scimListSchemas2")
def schemas(call: Call) -> Reply:
    """List the schemas."""
    return _page(call, _schemas(call))


@operation("scimGetSchema2")
def schema(call: Call) -> Reply:
    """Return a schema."""
    found = next((one for one in _schemas(call) if one["id"] == call.path["uri"]), None)
    if found is None:
        raise not_found("uri", call.path["uri"])
    return _answer(call, found)
