"""Assignments: what belongs to monitoring and paging groups, sites, roles and settings, changed by bulk requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import Call, Reply
from .._errors import invalid, not_found
from . import operation, queues
from ._facts import MAIN_SITE
from .generic import (
    address_of,
    check_parents,
    check_references,
    find_item,
    items_of,
    list_item_schema,
    project_to_schema,
)
from .paging import paged

if TYPE_CHECKING:
    from .._state.store import Document

    Members = dict[str, Document]

ROLES = "/restapi/v1.0/account/{accountId}/user-role"


def _members(call: Call, key: str) -> Members:
    """Return what is assigned to a key: further fields by id."""
    kept = call.state.store.get("assigned", call.account, key)
    return dict(kept["members"]) if kept is not None else {}


def _keep(call: Call, key: str, members: Members) -> None:
    call.state.store.put("assigned", call.account, key, {"members": members})


def _owner(call: Call) -> str:
    """Return the address of what the assignment belongs to."""
    check_parents(call)
    return address_of(call).rpartition("/")[0]


def _people(call: Call, members: Members) -> list[Document]:
    """Return the extensions among the members, with their further fields."""
    names = ("id", "uri", "extensionNumber", "name", "type")
    return [
        {**{name: entry[name] for name in names if name in entry}, **members[str(entry["id"])]}
        for entry in call.state.extensions(call.account)
        if str(entry["id"]) in members
    ]


def _listed(call: Call, records: list[Document]) -> Reply:
    """Return one page of records, as the document shows them; ids are texts or numbers as there."""
    items = list_item_schema(call)
    text = call.state.flat(call.state.flat(items)["properties"]["id"]).get("type") == "string"
    typed = [{**record, "id": str(record["id"]) if text else int(record["id"])} for record in records]
    return Reply(paged(call, project_to_schema(call, typed, {"type": "array", "items": items})))


# -- extensions with further fields


@operation("updateCallMonitoringGroupList", "updateCallRecordingExtensions")
def change_entries(call: Call) -> Reply:
    """Add, update and remove extensions of a monitoring group, or of automatic recording."""
    check_references(call)
    key = _owner(call)
    members = _members(call, key)
    for name in ("addedExtensions", "updatedExtensions"):
        for entry in call.fields.get(name) or ():
            id = call.extension_of(str(entry.get("id") or ""))
            more = {field: value for field, value in entry.items() if field not in ("id", "uri", "extensionNumber")}
            members[id] = {**members.get(id, {}), **more}
    for entry in call.fields.get("removedExtensions") or ():
        members.pop(call.extension_of(str(entry.get("id") or "")), None)
    _keep(call, key, members)
    return Reply(status=204)


@operation("listCallMonitoringGroupMembers", "listCallRecordingExtensions")
def list_entries(call: Call) -> Reply:
    """List the extensions of a monitoring group, or of automatic recording."""
    return _listed(call, _people(call, _members(call, _owner(call))))


# -- ids alone


def _change(call: Call, key: str, kind: str) -> None:
    """Add and remove the ids in a request; `kind` is part of the names of the fields."""
    members = _members(call, key)
    for id in map(str, call.fields.get(f"added{kind}Ids") or ()):
        members[id if kind == "Device" else call.extension_of(id)] = {}
    for id in map(str, call.fields.get(f"removed{kind}Ids") or ()):
        members.pop(id if kind == "Device" else call.extension_of(id), None)
    _keep(call, key, members)


@operation("bulkAssignSmsRecipients")
def assign_recipients(call: Call) -> Reply:
    """Add and remove the users who receive the SMS of a queue."""
    _change(call, _owner(call), "Extension")
    return Reply(status=204)


@operation("getSmsRecipients")
def list_recipients(call: Call) -> Reply:
    """List the users who receive the SMS of a queue."""
    more = {"assignable": True, "hasLicense": True}
    records = [
        {"extensionType": one["type"], **more, **one, "id": str(one["id"])}
        for one in _people(call, _members(call, address_of(call)))
    ]
    return Reply(project_to_schema(call, {"smsRecipients": records}, call.operation.json_schema()))


@operation("assignMultiplePagingGroupUsersDevices")
def assign_paging(call: Call) -> Reply:
    """Add and remove users and devices of a paging group."""
    key = _owner(call)
    _change(call, f"{key}/users", "User")
    _change(call, f"{key}/devices", "Device")
    return Reply(status=call.operation.success()[0])


@operation("listPagingGroupUsers")
def list_paging_users(call: Call) -> Reply:
    """List the users of a paging group."""
    check_parents(call)
    return _listed(call, _people(call, _members(call, address_of(call))))


@operation("listPagingGroupDevices")
def list_paging_devices(call: Call) -> Reply:
    """List the devices of a paging group."""
    check_parents(call)
    members = _members(call, address_of(call))
    return _listed(call, [device for device in _devices(call) if str(device["id"]) in members])


def _devices(call: Call) -> list[Document]:
    return call.state.store.all("device", call.state.extension_ids(call.account))


@operation("assignMultipleDepartmentMembers")
def assign_departments(call: Call) -> Reply:
    """Add and remove members of call queues."""
    for item in call.fields.get("items") or ():
        queues.change_members(call, str(item.get("departmentId")), item)
    return Reply(status=204)


@operation("listDepartmentMembers")
def list_department(call: Call) -> Reply:
    """List the members of a call queue."""
    return _listed(call, queues.members_of(call, call.path["departmentId"]))


# -- sites


@operation("assignMultipleSites")
def assign_site(call: Call) -> Reply:
    """Move extensions to a site, or from it to the main site."""
    check_parents(call)
    sites = _members(call, "sites")
    for id in call.fields.get("addedExtensionIds") or ():
        sites[call.extension_of(str(id))] = {"site": call.path["siteId"]}
    for id in call.fields.get("removedExtensionIds") or ():
        sites.pop(call.extension_of(str(id)), None)
    _keep(call, "sites", sites)
    return Reply(status=204)


@operation("listSiteMembers")
def list_site(call: Call) -> Reply:
    """List the extensions of a site; at first all belong to the main site."""
    check_parents(call)
    sites, wanted = _members(call, "sites"), call.path["siteId"]
    ids = [str(entry["id"]) for entry in call.state.extensions(call.account)]
    inside: Members = {id: {} for id in ids if sites.get(id, {}).get("site", MAIN_SITE["id"]) == wanted}
    return _listed(call, _people(call, inside))


# -- automatic location updates


@operation("assignMultipleAutomaticLocationUpdatesUsers", "assignMultipleDevicesAutomaticLocationUpdates")
def assign_locations(call: Call) -> Reply:
    """Turn automatic location updates of users or devices on or off."""
    key = _owner(call)
    check_references(call)
    kind = "User" if key.endswith("users") else "Device"
    devices = [str(device["id"]) for device in _devices(call)]
    members = _members(call, key)
    for state in ("enabled", "disabled"):
        for index, id in enumerate(map(str, call.fields.get(f"{state}{kind}Ids") or ())):
            if kind == "Device" and id not in devices:
                raise not_found(f"{state}{kind}Ids[{index}]", id)
            members[id] = {"featureEnabled": state == "enabled"}
    _keep(call, key, members)
    return Reply(status=204)


@operation("listAutomaticLocationUpdatesUsers", "listDevicesAutomaticLocationUpdates")
def list_locations(call: Call) -> Reply:
    """List users or devices, with whether their location is updated automatically."""
    key = address_of(call)
    members = _members(call, key)
    if key.endswith("users"):
        entries = [entry for entry in call.state.extensions(call.account) if entry["type"] == "User"]
    else:
        kind = call.state.flat(list_item_schema(call))["properties"]["type"]
        entries = [device for device in _devices(call) if call.state.validator.valid(device["type"], kind)]
    records: list[Document] = [
        {
            **entry,
            "fullName": entry["name"],
            "site": MAIN_SITE,
            "featureEnabled": False,
            **members.get(str(entry["id"]), {}),
        }
        for entry in entries
    ]
    return _listed(call, records)


# -- roles


def _role(call: Call, id: str, name: str) -> Document:
    role = find_item(call, ROLES, id)
    if role is None:
        raise not_found(name, id)
    shown: Document = {key: role[key] for key in ("id", "displayName", "siteCompatible") if key in role}
    return {**shown, "uri": call.uri(f"{ROLES.replace('{accountId}', call.account)}/{id}")}


def _default_role(call: Call) -> str:
    kept = _members(call, "default-role")
    return next(iter(kept)) if kept else str(items_of(call, ROLES)[0]["id"])


def _roles_of(call: Call, extension: str) -> list[Document]:
    ids = _members(call, "roles").get(extension, {}).get("ids", [_default_role(call)])
    known = [id for id in ids if find_item(call, ROLES, id) is not None]  # a role can be deleted
    return [{**_role(call, id, "roleId"), "autoAssigned": False, "siteRestricted": False} for id in known]


def assign_roles_of_user(call: Call, extension: str, ids: list[str]) -> None:
    """Give a user these roles alone."""
    _keep(call, "roles", {**_members(call, "roles"), extension: {"ids": list(dict.fromkeys(ids))}})


@operation("assignMultipleUserRoles")
def assign_roles(call: Call) -> Reply:
    """Give users a role, or take it from them."""
    check_parents(call)
    role = call.path["roleId"]
    for id in map(str, call.fields.get("addedExtensionIds") or ()):
        held = [str(one["id"]) for one in _roles_of(call, call.extension_of(id))]
        assign_roles_of_user(call, id, [*held, role])
    for id in map(str, call.fields.get("removedExtensionIds") or ()):
        held = [str(one["id"]) for one in _roles_of(call, call.extension_of(id))]
        assign_roles_of_user(call, id, [one for one in held if one != role])
    return Reply(status=204)


@operation("listUserAssignedRoles", "updateUserAssignedRoles", "assignDefaultRole")
def user_roles(call: Call) -> Reply:
    """Return or replace the roles of a user."""
    owner = call.extension
    if call.operation.id == "assignDefaultRole":
        assign_roles_of_user(call, owner, [_default_role(call)])
    elif call.operation.method == "PUT":
        ids = [str(entry.get("id")) for entry in call.fields.get("records") or ()]
        for index, id in enumerate(ids):
            _role(call, id, f"records[{index}].id")
        assign_roles_of_user(call, owner, ids)
    return Reply({"uri": call.uri(call.record.path), "records": _roles_of(call, owner)})


@operation("listAssignedRoles")
def list_roles(call: Call) -> Reply:
    """List the roles of all users."""
    users = [str(entry["id"]) for entry in call.state.extensions(call.account) if entry["type"] == "User"]
    records = [
        {
            "uri": call.uri(f"{call.state.path_of(id)}/assigned-role"),
            "extensionId": id,
            "roles": _roles_of(call, id),
        }
        for id in users
    ]
    return Reply(paged(call, records))


@operation("readDefaultRole", "updateDefaultUserRole")
def default_role(call: Call) -> Reply:
    """Return or replace the role of new users."""
    if call.operation.method == "PUT":
        id = str(call.fields.get("id") or "")
        if not id:
            raise invalid("id", None, "is missing")
        _role(call, id, "id")
        _keep(call, "default-role", {id: {}})
    return Reply(project_to_schema(call, _role(call, _default_role(call), "roleId"), call.operation.json_schema()))
