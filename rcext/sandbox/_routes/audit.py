"""The audit trail: who changed which setting of the account or of an extension."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .._call import Call, Reply
from .._clock import iso, parse_iso
from .._json import is_object
from . import operation
from .filters import values_at
from .generic import made
from .pagination_styles import into_page

if TYPE_CHECKING:
    from .._operations import Operation
    from .._state.store import Document

#: Application permissions of the operations whose writes are in the trail.
PERMISSIONS = frozenset({"EditAccounts", "EditExtensions", "RoleManagement"})
_KINDS = {"POST": "Create", "PUT": "Update", "PATCH": "Update", "DELETE": "Delete"}
_SECRETS = ("password", "pin", "secret", "token")


def audited(operation: Operation) -> bool:
    """Return whether the writes of an operation are in the audit trail."""
    return (
        operation.method in _KINDS
        and operation.app_permission in PERMISSIONS
        and not operation.id.startswith(("validate", "search"))
    )


def action_of(operation: Operation) -> str:
    """Return the action id of an operation, such as `UPDATE_EXTENSION`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", operation.id).upper()


def note(call: Call, reply: Reply) -> None:
    """Enter a successful write into the trail of its account."""
    if call.session is None or reply.status >= 300 or not audited(call.operation):
        return
    state, now = call.state, call.state.clock.now()
    user = state.store.get("extension", "", call.user)
    if user is None:
        return
    id = str(910_000_000 + state.ids.next("audit"))
    parameters = [
        {"key": name, "value": "***" if any(word in name.lower() for word in _SECRETS) else str(value)}
        for name, value in call.fields.items()
        if isinstance(value, str | int | float)
    ]
    entry: Document = {
        "id": id,
        "eventTime": iso(now),
        "eventType": _KINDS[call.operation.method],
        "actionId": action_of(call.operation),
        "accountId": call.account,
        "accountName": str(user.get("contact", {}).get("company", "")),
        "clientIp": "127.0.0.1",
        "initiator": {
            "extensionId": call.user,
            "extensionNumber": user["extensionNumber"],
            "name": user["name"],
        },
        "target": _target(call, reply),
        "details": {"parameters": parameters},
    }
    state.store.put("audit", call.account, id, entry, sort=now)


def _target(call: Call, reply: Reply) -> Document:
    """Return what a write has changed: an extension, a template, or something else of the account."""
    data: dict[str, Any] = reply.data if is_object(reply.data) else {}
    last = next((call.path[name] for name in reversed(call.operation.path_names) if name != "accountId"), "")
    id = str(data.get("id") or last or call.account)
    extension = call.path.get("extensionId", id)
    found = call.state.store.get("extension", "", call.user if extension in ("~", "me") else extension)
    if found is not None:
        names: Document = {name: found[name] for name in ("name", "extensionNumber") if name in found}
        return {"objectId": str(found["id"]), "objectType": "Extension", **names}
    kind = "Template" if "template" in call.operation.path.lower() else "Account"
    name = data.get("name") or data.get("displayName") or call.operation.path.rpartition("}/")[2]
    return {"objectId": id, "objectType": kind, "name": str(name)}


#: Fields of a search, with what they are compared to.
_SEARCHED = {
    "actionIds": "actionId",
    "initiatorIds": "initiator.extensionId",
    "targetIds": "target.objectId",
}


def _wanted(fields: dict[str, Any], entry: Document) -> bool:
    for name, path in _SEARCHED.items():
        if fields.get(name) and not {str(one) for one in fields[name]} & set(map(str, values_at(entry, path))):
            return False
    if entry["actionId"] in (fields.get("excludeActionIds") or ()):
        return False
    moment = parse_iso(entry["eventTime"])
    if "eventTimeFrom" in fields and moment < parse_iso(fields["eventTimeFrom"]):
        return False
    if "eventTimeTo" in fields and moment > parse_iso(fields["eventTimeTo"]):
        return False
    text = str(fields.get("searchString") or "").lower()
    return not text or any(text in str(value).lower() for value in values_at(entry, ""))


@operation("auditTrailSearch")
def search(call: Call) -> Reply:
    """Search the audit trail; the last write comes first."""
    found = [entry for entry in call.state.store.all("audit", call.account) if _wanted(call.fields, entry)]
    for name in ("page", "perPage"):
        if isinstance(call.fields.get(name), int):
            call.query[name] = max(1, call.fields[name])
    schema = call.operation.json_schema()
    data: dict[str, Any] = made(call, schema, ("/audit-trail", ""))
    data["paging"] = {}
    into_page(call, data, "records", found[::-1], schema)
    return Reply(data)
