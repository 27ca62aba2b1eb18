"""Extensions, the company directory, and user permissions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._call import Call, Reply
from .._clock import iso
from .._errors import invalid, not_found, problem
from .._json import is_list
from .._names import PASSWORD
from .._state.oauth import DISABLED
from . import operation
from .generic import check_references, made, project_to_schema, shown
from .numbers import formatted
from .pagination_styles import into_page

if TYPE_CHECKING:
    from .._operations import Schema
    from .._state.store import Document


def _answer(call: Call) -> Schema:
    _, content = call.operation.success()
    return next(iter(content.values()))


# -- extensions


@operation("createExtension")
def create(call: Call) -> Reply:
    """Create an extension; its user can log in at once with the given or the default password."""
    check_references(call)
    return Reply(call.state.extension(add(call, call.fields)))


def add(call: Call, fields: Document) -> str:
    """Add an extension with its user; return its id.

    Raises:
        Problem: 400, if the extension number is wrong or in use.
    """
    state, account = call.state, call.account
    taken = state.numbers(account)
    number = str(fields.get("extensionNumber") or "") or str(
        max((int(entry) for entry in taken if entry.isdecimal()), default=100) + 1
    )
    if not number.isdecimal():
        raise invalid("extensionNumber", number, "must be digits")
    if number in taken:
        raise invalid("extensionNumber", number, "is in use")
    id = str(max(int(entry["id"]) for entry in state.extensions()) + 1)
    while state.store.gone("extension", "", id):
        id = str(int(id) + 1)
    base = f"/restapi/v1.0/account/{account}"
    contact: dict[str, Any] = fields.get("contact") or {}
    name = str(fields.get("name") or f"{contact.get('firstName', '')} {contact.get('lastName', '')}".strip() or number)
    document: Document = {
        "type": "User",
        "status": "Enabled",
        "hidden": False,
        "setupWizardState": "NotStarted",
        **fields,
        "id": int(id),
        "uri": call.uri(f"{base}/extension/{id}"),
        "account": {"id": account, "uri": call.uri(base)},
        "extensionNumber": number,
        "name": name,
        "contact": contact,
        "permissions": {"admin": {"enabled": False}, "internationalCalling": {"enabled": False}},
        "profileImage": {"uri": call.uri(f"{base}/extension/{id}/profile-image"), "scales": []},
        "creationTime": iso(state.clock.now()),
    }
    schema = state.catalog.operations["createExtension"].json_schema()
    properties = state.flat(schema)["properties"]
    fitting: Document = project_to_schema(call, document, schema)
    kept = {name: value for name, value in fitting.items() if state.validator.valid(value, properties[name])}
    state.store.put("extension", "", id, kept)
    user = {
        "id": id,
        "extensionNumber": number,
        "usernames": [str(state.account(account)["mainNumber"]), str(contact.get("email") or number)],
        "password": str(fields.get("password") or PASSWORD),
        "permissions": None,
    }
    state.store.put("user", "", id, user)
    notify(call, id, "Create")
    return id


def notify(call: Call, id: str, event: str) -> None:
    """Emit the notifications about a created, updated or deleted extension."""
    hub, ids = call.services.hub, {"accountId": call.account, "extensionId": id}
    body: dict[str, Any] = {"extensionId": id, "eventType": event, "ownerId": call.user}
    if event == "Update":
        body["hints"] = ["ExtensionInfo"]
    hub.emit("extensions", ids, lambda _: body)
    if event != "Create":
        hub.emit("extension", ids, lambda _: body)
    contact: dict[str, Any] = {"eventType": event, "id": id}
    if event != "Delete":
        contact |= _entry(call, call.state.extension(id), call.state.catalog.schemas["ContactResource"])
    hub.emit("directory", ids, lambda _: {"contacts": [contact]})


def end_if_disabled(call: Call, id: str) -> None:
    """End the sessions of a user whose extension was disabled."""
    if call.state.extension(id).get("status") in DISABLED:
        _end_sessions(call, id)


def _end_sessions(call: Call, id: str) -> None:
    sessions = call.state.sessions
    for session in sessions.all():
        if session["user"] == id:
            sessions.revoke(str(session["id"]))


def remove(call: Call, id: str) -> None:
    """Delete an extension, its live calls and sessions.

    Raises:
        Problem: 403, if it is the caller's own.
    """
    state = call.state
    if id == call.user:
        raise problem("CMN-408", permission="EditExtensions", detail="a user cannot delete the own extension")
    for live in call.services.telephony.of(id):
        call.services.telephony.end(live)
    for subscription in call.services.hub.of(id):
        call.services.hub.delete(str(subscription["id"]))
    _end_sessions(call, id)
    notify(call, id, "Delete")
    for kind in ("user", "extension"):
        state.store.delete(kind, "", id)


@operation("deleteExtension")
def delete(call: Call) -> Reply:
    """Delete an extension."""
    remove(call, call.extension)
    return Reply(status=204)


# -- the directory


def _entry(call: Call, extension: Document, schema: Schema) -> Any:
    contact: dict[str, Any] = extension.get("contact", {})
    account = call.state.account(call.account)
    numbers = call.state.store.all("phone", str(extension["id"]))
    entry: Document = {
        "id": str(extension["id"]),
        "type": extension["type"],
        "status": extension["status"],
        "name": extension["name"],
        "extensionNumber": extension["extensionNumber"],
        "hidden": extension.get("hidden", False),
        "account": {"id": call.account, "mainNumber": {"phoneNumber": account["mainNumber"]}},
        "phoneNumbers": [
            {
                "phoneNumber": number["phoneNumber"],
                "formattedPhoneNumber": formatted(number["phoneNumber"]),
                "type": number["type"],
                "usageType": number["usageType"],
                "primary": index == 0,
            }
            for index, number in enumerate(numbers)
        ],
    }
    entry |= {name: contact[name] for name in ("firstName", "lastName", "email", "department") if name in contact}
    return shown(call, entry, schema, ("/directory", entry["id"]))


def _directory(call: Call) -> tuple[list[Any], Schema]:
    schema = call.state.catalog.schemas["ContactResource"]
    extensions = [entry for entry in call.state.extensions(call.account) if not entry.get("hidden")]
    return [_entry(call, entry, schema) for entry in extensions], schema


def _page(call: Call, records: list[Any]) -> Reply:
    schema = _answer(call)
    data = made(call, schema, ("/directory", ""))
    into_page(call, data, "records", records, schema)
    return Reply(data)


@operation("listDirectoryEntries")
def directory(call: Call) -> Reply:
    """List the extensions in the directory."""
    return _page(call, _directory(call)[0])


@operation("readDirectoryEntry")
def directory_entry(call: Call) -> Reply:
    """Return one directory entry."""
    id = call.path["entryId"]
    found = next((entry for entry in _directory(call)[0] if entry["id"] == id), None)
    if found is None:
        raise not_found("entryId", id)
    return Reply(found)


_SEARCHED = ("firstName", "lastName", "extensionNumber", "email", "department")


@operation("searchDirectoryEntries")
def search(call: Call) -> Reply:
    """Search the directory by text, types or ids."""
    fields = call.fields
    text = str(fields.get("searchString") or "").lower()
    names = [name for name in fields.get("searchFields") or _SEARCHED if name != "phoneNumber"]
    by_number = "phoneNumber" in (fields.get("searchFields") or ["phoneNumber"])
    ids, kinds = fields.get("extensionIds"), fields.get("extensionTypes")
    kind = fields.get("extensionType")

    def wanted(entry: Document) -> bool:
        if ids and entry["id"] not in ids:
            return False
        if is_list(kinds) and kinds and entry["type"] not in kinds:
            return False
        if kind not in (None, "All", entry["type"]):
            return False
        numbers = [str(number["phoneNumber"]) for number in entry["phoneNumbers"]] if by_number else []
        return not text or any(
            text in value.lower() for value in [*(str(entry.get(name, "")) for name in names), *numbers]
        )

    for name in ("page", "perPage"):
        if isinstance(fields.get(name), int):
            call.query[name] = max(1, fields[name])
    return _page(call, [entry for entry in _directory(call)[0] if wanted(entry)])


# -- permissions


def _permission(call: Call, id: str, key: str) -> Any:
    schema = call.state.catalog.schemas["ActivePermissionResource"]
    details = made(call, schema, ("/permission", f"{key}/{id}"))
    details["permission"] |= {"id": id, "uri": call.uri(f"/restapi/v1.0/dictionary/permission/{id}")}
    return details


def _permissions(call: Call) -> list[str]:
    """Return the permissions of a user; without a restriction, all permissions in the document."""
    allowed = call.state.user(call.extension).get("permissions")
    if allowed is not None:
        return sorted(allowed)
    known = {entry.user_permission for entry in call.state.catalog.operations.values()}
    return sorted(name for name in known if name)


@operation("readAuthorizationProfile")
def profile(call: Call) -> Reply:
    """Return the permissions of a user."""
    permissions = [_permission(call, id, call.extension) for id in _permissions(call)]
    return Reply({"uri": call.uri(call.record.path), "permissions": permissions})


@operation("checkUserPermission")
def check(call: Call) -> Reply:
    """Return whether a user has a permission."""
    id = str(call.query.get("permissionId") or "")
    answer: dict[str, Any] = {"uri": call.uri(call.record.path), "successful": id in _permissions(call)}
    if answer["successful"]:
        answer["details"] = _permission(call, id, call.extension)
    return Reply(answer)
