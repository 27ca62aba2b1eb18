"""The account, its extensions and phone numbers."""

from __future__ import annotations

from typing import Any

from .._call import Call, Reply
from .._errors import invalid, not_found
from .._json import is_object
from . import generic, operation, people, queues
from .batches import for_ids
from .paging import paged

MAX_IDS = 30


@operation("readAccountInfo")
def read_account(call: Call) -> Reply:
    """Return the account."""
    return Reply(call.state.account(call.account))


@operation("readExtension")
def read_extension(call: Call) -> Reply:
    """Return one extension or several."""

    def one(id: str) -> Any:
        return call.state.extension(call.extension_of(id))

    return for_ids(call, "extensionId", one, limit=MAX_IDS)


@operation("updateExtension")
def update_extension(call: Call) -> Reply:
    """Update an extension."""
    id = call.extension
    extension = call.state.extension(id)
    fields = call.fields
    _, content = call.operation.success()
    schema = next(iter(content.values()))
    changed: dict[str, Any] = generic.merged(call, schema, extension)
    contact = fields.get("contact")
    if is_object(contact):
        known = call.state.catalog.schemas.get("ContactInfo", {}).get("properties", {})
        new = {name: value for name, value in contact.items() if name in known}
        changed["contact"] = {**extension.get("contact", {}), **new}
        first, last = changed["contact"].get("firstName", ""), changed["contact"].get("lastName", "")
        changed["name"] = f"{first} {last}".strip() or extension["name"]
    number = str(fields.get("extensionNumber", extension["extensionNumber"]))
    if number != extension["extensionNumber"] and (
        not number.isdecimal() or number in call.state.numbers(call.account)
    ):
        raise invalid("extensionNumber", number, "must be digits, and not in use")
    for name in ("status", "extensionNumber", "hidden", "setupWizardState"):
        if name in fields:
            changed[name] = fields[name]
    if "customFields" in fields:
        changed["customFields"] = _custom_fields(call, extension, fields["customFields"])
    for violation in call.state.validator.check(changed, schema):
        raise invalid(violation.path, violation.value, violation.why)
    call.state.store.put("extension", "", id, changed)
    people.end_if_disabled(call, id)
    people.notify(call, id, "Update")
    return Reply(changed)


def _custom_fields(call: Call, extension: dict[str, Any], new: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the custom fields of an extension with new values."""
    values = {entry["id"]: entry for entry in extension.get("customFields", ())}
    for index, entry in enumerate(new):
        known = generic.find_item(call, "/restapi/v1.0/account/{accountId}/custom-fields", str(entry.get("id")))
        if known is None:
            raise not_found(f"customFields[{index}].id", entry.get("id"))
        values[known["id"]] = {**entry, "displayName": known["displayName"]}
    return list(values.values())


@operation("updateCustomField", "deleteCustomField")
def change_custom_field(call: Call) -> Reply:
    """Rename or delete a custom field, also in the extensions that have a value of it."""
    reply, id = generic.handle(call), call.path["fieldId"]
    for extension in call.state.extensions(call.account):
        kept = [dict(entry) for entry in extension.get("customFields", ())]
        if not any(entry["id"] == id for entry in kept):
            continue
        if call.operation.method == "DELETE":
            kept = [entry for entry in kept if entry["id"] != id]
        for entry in kept:
            if entry["id"] == id and is_object(reply.data):
                entry["displayName"] = reply.data.get("displayName", entry.get("displayName"))
        call.state.store.put("extension", "", str(extension["id"]), {**extension, "customFields": kept})
    return reply


_LISTED = (
    "id", "uri", "contact", "extensionNumber", "name", "permissions", "profileImage", "status", "type", "hidden",
    "creationTime",
)  # fmt: skip


@operation("listExtensions")
def list_extensions(call: Call) -> Reply:
    """List the extensions of the account."""
    extensions = call.state.extensions(call.account)
    found = [{name: entry[name] for name in _LISTED if name in entry} for entry in extensions]
    return Reply(paged(call, found))


def _account_numbers(call: Call) -> list[dict[str, Any]]:
    owners = [call.account, *call.state.extension_ids(call.account)]
    return call.state.store.all("phone", owners)


@operation("listAccountPhoneNumbers")
def list_account_numbers(call: Call) -> Reply:
    """List the phone numbers of the account."""
    return _numbers(call, _account_numbers(call))


@operation("listExtensionPhoneNumbers")
def list_extension_numbers(call: Call) -> Reply:
    """List the phone numbers of an extension, with the company's main number and those of the queues of a member."""
    owners = [call.account, call.extension, *queues.queues_of_member(call, call.extension)]
    return _numbers(call, [number for owner in owners for number in call.state.store.all("phone", owner)])


def _numbers(call: Call, numbers: list[dict[str, Any]]) -> Reply:
    _, content = call.operation.success()
    schema = call.state.flat(next(iter(content.values())))
    items = call.state.flat(schema["properties"]["records"]["items"]).get("properties", {})
    records = [
        {
            name: generic.project_to_schema(call, value, items[name])
            for name, value in _with_owner(call, number).items()
            if name in items and call.state.validator.valid(value, items[name])
        }
        for number in numbers
        if call.state.validator.valid(number["usageType"], items["usageType"])  # not of the inventory, which is newer
    ]
    return Reply(paged(call, records))


def _with_owner(call: Call, number: dict[str, Any]) -> dict[str, Any]:
    """Return a number with the name and type of its extension."""
    if "extension" not in number:
        return number
    owner = call.state.extension(str(number["extension"]["id"]))
    names = ("id", "uri", "extensionNumber", "name", "type")
    return {**number, "extension": {name: owner[name] for name in names}}


@operation("readAccountPhoneNumber")
def read_account_number(call: Call) -> Reply:
    """Return one phone number of the account."""
    id = call.path["phoneNumberId"]
    for number in _account_numbers(call):
        if str(number["id"]) == id:
            _, content = call.operation.success()
            items = call.state.flat(next(iter(content.values()))).get("properties", {})
            shown = {
                name: generic.project_to_schema(call, value, items[name])
                for name, value in _with_owner(call, number).items()
                if name in items
            }
            return Reply(
                {name: value for name, value in shown.items() if call.state.validator.valid(value, items[name])}
            )
    raise not_found("phoneNumberId", id)
