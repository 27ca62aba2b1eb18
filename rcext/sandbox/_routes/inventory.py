"""The inventory of an account: phone numbers and devices, assigned to users or not yet."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .._call import Call, Reply
from .._errors import Problem, invalid, not_found, problem
from .._json import is_object
from . import operation, people
from ._facts import MAIN_SITE
from .assignments import ROLES, assign_roles_of_user
from .devices import find_device
from .generic import find_item, list_item_schema, made, project_to_schema
from .pagination_styles import into_page

if TYPE_CHECKING:
    from collections.abc import Callable

    from .._state.store import Document

#: The beginning of the `usageType` of numbers that are not assigned.
INVENTORY = "Inventory"
_LOCATIONS = "/restapi/v1.0/account/{accountId}/emergency-locations"
_TOLL_FREE = ("+1800", "+1833", "+1844", "+1855", "+1866", "+1877", "+1888")
_AREA = "650"
_E164 = re.compile(r"\+[1-9]\d{1,14}")


# -- phone numbers


def _owners(call: Call) -> list[str]:
    return [call.account, *call.state.extension_ids(call.account)]


def _numbers(call: Call) -> list[Document]:
    return call.state.store.all("phone", _owners(call))


def _find(call: Call, name: str, value: object, key: str = "id") -> Document:
    """Return a number of the account by its id or digits.

    Raises:
        Problem: 404, if the account does not have it.
    """
    found = next((one for one in _numbers(call) if str(one[key]) == str(value)), None)
    if found is None:
        raise not_found(name, value)
    return found


def _check_phone(name: str, value: object) -> str:
    """Return a number.

    Raises:
        Problem: 400, if it is not in the form of E.164.
    """
    if _E164.fullmatch(str(value)) is None:
        raise invalid(name, value, "must be a number as +16505550100")
    return str(value)


def _is_free(number: Document) -> bool:
    return str(number["usageType"]).startswith(INVENTORY)


def _shown(call: Call, number: Document) -> Document:
    """Return a number as version 2 of the API shows it."""
    whole: Document = {
        **number,
        "id": str(number["id"]),
        "tollType": "TollFree" if str(number["phoneNumber"]).startswith(_TOLL_FREE) else "Toll",
        "byocNumber": False,
        "mobileNumber": False,
        "hotDeskNumber": False,
    }
    if "extension" in number:
        owner = number["extension"]
        whole["extension"] = {"id": str(owner["id"]), "extensionNumber": owner["extensionNumber"]}
    shown: Document = project_to_schema(call, whole, call.state.catalog.schemas["AccountPhoneNumberInfo"])
    return shown


def _put(call: Call, number: Document, usage: str, extension: str | None, **changes: Any) -> Document:
    """Store a number with its use, and the extension that has it."""
    store, id = call.state.store, str(number["id"])
    for owner in _owners(call):
        if store.get("phone", owner, id) is not None:
            store.forget("phone", owner, id)
    changed = {**number, **changes, "usageType": usage}
    changed.pop("extension", None)
    if extension is not None:
        user = call.state.extension(extension)
        changed["extension"] = {name: user[name] for name in ("id", "uri", "extensionNumber")}
    store.put("phone", extension or call.account, id, changed)
    body = {"phoneNumberId": id, "phoneNumber": number["phoneNumber"], "eventType": "Update"}
    body["extensionId"] = extension or call.user
    ids = {"accountId": call.account, "extensionId": extension or call.user}
    call.services.hub.emit("phone-number", ids, lambda _: body)
    return changed


def _new(call: Call, phone: str, **facts: Any) -> Document:
    id = 1_600_000_000 + call.state.ids.next("inventory-number")
    return {
        "id": id,
        "uri": call.uri(f"/restapi/v1.0/account/{call.account}/phone-number/{id}"),
        "phoneNumber": phone,
        "type": "VoiceFax",
        "paymentType": "TollFree" if phone.startswith(_TOLL_FREE) else "Local",
        "status": "Normal",
        "features": ["CallerId", "SmsSender"],
        **facts,
    }


@operation("listAccountPhoneNumbersV2")
def list_numbers(call: Call) -> Reply:
    """List the phone numbers of the account, also those in the inventory."""
    status = call.query.get("extensionStatus")
    records: list[Document] = []
    for number in _numbers(call):
        owner = call.state.extension(str(number["extension"]["id"])) if "extension" in number else None
        if status is None or status == (owner["status"] if owner is not None else "Unassigned"):
            records.append(_shown(call, number))
    schema = call.operation.json_schema()
    data: dict[str, Any] = made(call, schema, ("/phone-numbers", ""))
    into_page(call, data, "records", records, schema)
    return Reply(data)


@operation("addNumbersToInventoryV2")
def add_numbers(call: Call) -> Reply:
    """Add numbers to the inventory, with a result for each."""
    for index, one in enumerate(call.fields.get("records") or ()):
        _check_phone(f"records[{index}].phoneNumber", one["phoneNumber"])

    def add(entry: Document) -> Document:
        phone = str(entry["phoneNumber"])
        if any(one["phoneNumber"] == phone for one in _numbers(call)):
            raise invalid("phoneNumber", phone, "is in use")
        number = _new(call, phone)
        if "activationStatus" in entry:
            number["activationStatus"] = entry["activationStatus"]
        call.state.store.put("phone", call.account, str(number["id"]), {**number, "usageType": entry["usageType"]})
        return {"id": str(number["id"])}

    return _bulk(call, ("phoneNumber", "activationStatus"), add)


@operation("deleteNumbersFromInventoryV2")
def delete_numbers(call: Call) -> Reply:
    """Delete numbers of the inventory, with a result for each; assigned numbers stay."""

    def delete(entry: Document) -> Document:
        key = "id" if "id" in entry else "phoneNumber"
        number = _find(call, key, entry.get(key), key)
        if not _is_free(number):
            raise invalid(key, entry[key], "the number is assigned")
        call.state.store.forget("phone", call.account, str(number["id"]))
        return {}

    return _bulk(call, ("id", "phoneNumber"), delete)


def _bulk(call: Call, names: tuple[str, ...], one: Callable[[Document], Document]) -> Reply:
    """Apply a change to each record of a body; answer with a result for each."""
    results: list[Document] = []
    valid = call.state.validator.valid
    properties = call.state.flat(list_item_schema(call)).get("properties", {})
    for entry in call.fields.get("records") or ():
        result = {name: entry[name] for name in names if name in entry and valid(entry[name], properties[name])}
        try:
            results.append({**result, **one(entry), "bulkItemSuccessful": True})
        except Problem as refusal:
            errors = [{"errorCode": refusal.code, "message": refusal.message}]
            results.append({**result, "bulkItemSuccessful": False, "bulkItemErrors": errors})
    return Reply({"records": results})


@operation("assignPhoneNumberV2")
def assign_number(call: Call) -> Reply:
    """Give a number to an extension or to the company."""
    number = _find(call, "phoneNumberId", call.path["phoneNumberId"])
    usage, new = str(call.fields["usageType"]), call.fields.get("extension")
    extension = call.extension_of(str(new["id"])) if is_object(new) else None
    if usage == "DirectNumber" and extension is None:
        raise invalid("extension.id", None, "a direct number needs an extension")
    changes = {name: call.fields[name] for name in ("type", "contactCenterProvider") if call.fields.get(name)}
    return Reply(_shown(call, _put(call, number, usage, extension, **changes)))


@operation("replacePhoneNumberV2")
def replace_number(call: Call) -> Reply:
    """Put a number of the inventory into the place of an assigned one, which goes into the inventory."""
    number = _find(call, "phoneNumberId", call.path["phoneNumberId"])
    target = _find(call, "targetPhoneNumberId", call.fields.get("targetPhoneNumberId"))
    if not _is_free(target):
        raise invalid("targetPhoneNumberId", target["id"], "the number is assigned")
    extension = str(number["extension"]["id"]) if "extension" in number else None
    changed = _put(call, target, str(number["usageType"]), extension)
    _put(call, number, INVENTORY, None)
    return Reply(_shown(call, changed))


# -- devices


@operation("addDeviceToInventory")
def add_devices(call: Call) -> Reply:
    """Add devices that are not assigned."""
    site: Document = call.fields.get("site") or {}
    shown = MAIN_SITE
    if site.get("id") not in (None, MAIN_SITE["id"]):
        found = find_item(call, "/restapi/v1.0/account/{accountId}/sites", str(site["id"]))
        if found is None:
            raise not_found("site.id", site["id"])
        shown = {"id": str(found["id"]), "name": str(found["name"])}
    ids = [_add_device(call, call.fields["type"], "Existing phone", site=shown) for _ in range(call.fields["quantity"])]
    return Reply({"devices": [{"id": id} for id in ids], "site": shown}, 201)


def _add_device(call: Call, kind: str, name: str, owner: str | None = None, **facts: Any) -> str:
    number = call.state.ids.next("inventory-device")
    id = str(745_000_000 + number)
    device: Document = {
        "id": id,
        "uri": call.uri(f"/restapi/v1.0/account/{call.account}/device/{id}"),
        "sku": "DV-3",
        "type": kind,
        "name": name,
        "serial": f"added-{number}",
        "status": "Offline",
        "linePooling": "None",
        "phoneLines": [],
        **facts,
    }
    if owner is not None:
        extension = call.state.extension(owner)
        device["extension"] = {key: extension[key] for key in ("id", "uri", "extensionNumber")}
    call.state.store.put("device", owner or call.account, id, device)
    return id


@operation("deleteDeviceFromInventory")
def delete_devices(call: Call) -> Reply:
    """Delete devices of the inventory, with a result for each; assigned devices stay."""

    def delete(entry: Document) -> Document:
        device = find_device(call, str(entry.get("deviceId")))
        if "extension" in device:
            raise invalid("deviceId", device["id"], "the device is assigned")
        call.state.store.forget("device", call.account, str(device["id"]))
        return {}

    return _bulk(call, ("deviceId",), delete)


@operation("removeLineJWSPublic")
def remove_line(call: Call) -> Reply:
    """Take a device and its numbers from a user: into the inventory, or delete them."""
    device, keep = find_device(call), call.fields.get("keepAssetsInInventory", True)
    if "extension" in device:
        for line in device["phoneLines"]:
            number = _find(call, "deviceId", line["phoneInfo"]["id"])
            _release(call, number, keep=keep)
    _release_device(call, device, keep=keep)
    return Reply({name: device[name] for name in ("id", "name", "serial", "type")})


def _release(call: Call, number: Document, *, keep: bool) -> None:
    """Take a number from its extension: into the inventory, or delete it."""
    freed = _put(call, number, INVENTORY, None)
    if not keep:
        call.state.store.forget("phone", call.account, str(freed["id"]))


def _release_device(call: Call, device: Document, *, keep: bool) -> None:
    """Take a device from its user: into the inventory, or delete it."""
    store, id = call.state.store, str(device["id"])
    store.forget("device", str(device["extension"]["id"]) if "extension" in device else call.account, id)
    if keep:
        free = {name: value for name, value in device.items() if name != "extension"}
        store.put("device", call.account, id, {**free, "phoneLines": []})


def _release_all(call: Call, extension: str) -> None:
    """Put the numbers and devices of an extension into the inventory."""
    for number in call.state.store.all("phone", extension):
        _release(call, number, keep=True)
    for device in call.state.store.all("device", extension):
        _release_device(call, device, keep=True)


# -- several users and devices at once


@operation("bulkDeleteUsersV2")
def delete_users(call: Call) -> Reply:
    """Delete several extensions, with a result for each; their numbers and devices go into the inventory."""

    def delete(entry: Document) -> Document:
        id = call.extension_of(str(entry["id"]))
        if id != call.user and call.fields.get("keepAssetsInInventory", True):
            _release_all(call, id)
        people.remove(call, id)
        return {}

    return _bulk(call, ("id",), delete)


def _checked_line(call: Call, item: Document) -> Document:
    """Return the number that a new device gets; not stored yet.

    Raises:
        Problem: 400 or 404, if the location or the number is unknown, or the number is in use.
    """
    emergency: Document = item["emergency"].get("location") or {}
    location = emergency.get("id")
    if location is not None and find_item(call, _LOCATIONS, str(location)) is None:
        raise not_found("emergency.location.id", location)
    info = item["phoneInfo"]
    if "phoneNumberId" in info:
        number = _find(call, "phoneInfo.phoneNumberId", info["phoneNumberId"])
    elif "phoneNumber" in info:
        known = [one for one in _numbers(call) if one["phoneNumber"] == info["phoneNumber"]]
        phone = _check_phone("phoneInfo.phoneNumber", info["phoneNumber"])
        number = known[0] if known else _new(call, phone, usageType=INVENTORY)
    else:
        area = "855" if info.get("tollType") == "TollFree" else str(info.get("preferredAreaCode") or _AREA)
        taken = {one["phoneNumber"] for one in _numbers(call)}
        free = (f"+1{area}555{digits:04d}" for digits in range(2000, 10_000))
        number = _new(call, next(one for one in free if one not in taken), usageType=INVENTORY)
    if not _is_free(number):
        raise invalid("phoneInfo", number["phoneNumber"], "the number is assigned")
    return number


def _add_line(call: Call, extension: str, item: Document, number: Document) -> tuple[str, str]:
    """Add a device with a number to a user; return its id and the number."""
    number = _put(call, number, "DirectNumber", extension)
    names = ("id", "phoneNumber", "paymentType", "type", "usageType")
    line = {"id": f"{number['id']}1", "lineType": "Standalone", "phoneInfo": {key: number[key] for key in names}}
    facts: Document = {}
    if "location" in item["emergency"]:
        found = find_item(call, _LOCATIONS, str(item["emergency"]["location"]["id"])) or {}
        facts["emergency"] = {"location": {key: found[key] for key in ("id", "name") if key in found}}
    elif "address" in item["emergency"]:
        facts["emergencyServiceAddress"] = item["emergency"]["address"]
    name = f"{call.state.extension(extension)['name']}'s phone"
    return _add_device(call, item["type"], name, extension, phoneLines=[line], **facts), str(number["phoneNumber"])


def _results(call: Call, one: Callable[[Document], Document]) -> Reply:
    """Apply a change to each record of a body; answer with what it made, or its errors."""
    results: list[Document] = []
    for entry in call.fields.get("records") or ():
        try:
            results.append({"successful": True, **one(entry)})
        except Problem as refusal:
            results.append({"successful": False, "errors": [refusal.entry()]})
    return Reply({"results": results})


@operation("bulkAddDevicesV2")
def add_to_users(call: Call) -> Reply:
    """Add devices with numbers to users, with a result for each."""

    def add(entry: Document) -> Document:
        extension = call.extension_of(str(entry["extension"]["id"]))
        id, phone = _add_line(call, extension, entry, _checked_line(call, entry))
        return {"id": id, "phoneNumber": phone, "extension": {"id": extension}}

    return _results(call, add)


@operation("postBatchProvisionUsers")
def add_users(call: Call) -> Reply:
    """Create users with their devices and roles, with a result for each; a user with an error is not created."""

    def add(entry: Document) -> Document:
        email = str(entry["contact"]["email"])
        login = entry["contact"].get("emailAsLoginName", True)
        for other in call.state.extensions(call.account) if login else ():
            if str(other.get("contact", {}).get("email", "")).lower() == email.lower():
                raise problem("CMN-101", parameter="contact.email", value=email, detail="is in use")
        items = [one["deviceInfo"] for one in entry.get("devices") or ()]
        numbers = [_checked_line(call, item) for item in items]
        roles = [str(role["id"]) for role in entry.get("roles") or ()]
        for index, role in enumerate(roles):
            if find_item(call, ROLES, role) is None:
                raise not_found(f"roles[{index}].id", role)
        fields: Document = {name: entry[name] for name in ("contact", "extensionNumber", "status") if name in entry}
        id = people.add(call, {**fields, "type": "User"})
        if roles:
            assign_roles_of_user(call, id, roles)
        lines = [_add_line(call, id, item, number) for item, number in zip(items, numbers, strict=True)]
        return {"extension": {"id": id, "devices": [{"id": one, "phoneNumber": phone} for one, phone in lines]}}

    return _results(call, add)
