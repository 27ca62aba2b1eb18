"""Call queues: extensions of the type `Department`, their members, and which members accept calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._call import Call, Reply
from .._errors import invalid, not_found
from . import generic, operation, people
from ._facts import MAIN_SITE
from .paging import paged

if TYPE_CHECKING:
    from .._state.store import Document

#: Settings of a new queue.
_SETTINGS: dict[str, Any] = {
    "editableMemberStatus": False,
    "alertTimer": 20,
    "serviceLevelSettings": {
        "slaGoal": 80,
        "slaThresholdSeconds": 20,
        "includeAbandonedCalls": True,
        "abandonedThresholdSeconds": 10,
    },
}


def queues_of(call: Call) -> list[Document]:
    """Return the extensions of the account that are call queues."""
    return [entry for entry in call.state.extensions(call.account) if entry["type"] == "Department"]


def _queue(call: Call, id: str, name: str = "groupId") -> Document:
    found = next((entry for entry in queues_of(call) if str(entry["id"]) == id), None)
    if found is None:
        raise not_found(name, id)
    return found


def _short(call: Call, queue: Document) -> Document:
    id = str(queue["id"])
    facts: Document = {"uri": call.uri(f"/restapi/v1.0/account/{call.account}/call-queues/{id}"), "id": id}
    return facts | {name: queue[name] for name in ("name", "extensionNumber", "status", "site") if name in queue}


def _details(call: Call, queue: Document) -> Document:
    return {**_SETTINGS, **_short(call, queue), **(call.state.store.get("queue", "", str(queue["id"])) or {})}


@operation("listCallQueues")
def list_queues(call: Call) -> Reply:
    """List the call queues of the account, or those of a member."""
    member = call.query.get("memberExtensionId")
    found = [entry for entry in queues_of(call) if not member or str(member) in _member_ids(call, str(entry["id"]))]
    return Reply(paged(call, [_short(call, entry) for entry in found]))


@operation("readCallQueueInfo")
def read(call: Call) -> Reply:
    """Return a call queue."""
    return Reply(_details(call, _queue(call, call.path["groupId"])))


@operation("updateCallQueueInfo")
def update(call: Call) -> Reply:
    """Update a call queue, and the extension that it is."""
    queue, fields, store = _queue(call, call.path["groupId"]), call.fields, call.state.store
    id = str(queue["id"])
    number = str(fields.get("extensionNumber", queue["extensionNumber"]))
    if number != queue["extensionNumber"] and (not number.isdecimal() or number in call.state.numbers(call.account)):
        raise invalid("extensionNumber", number, "must be digits, and not in use")
    own: Document = {name: fields[name] for name in ("name", "extensionNumber", "status") if name in fields}
    if own:
        queue = store.put("extension", "", id, {**queue, **own})
        people.notify(call, id, "Update")
    _, content = call.operation.success()
    changed: Any = generic.merged(call, next(iter(content.values())), _details(call, queue))
    store.put("queue", "", id, {name: value for name, value in changed.items() if name not in _short(call, queue)})
    return Reply(_details(call, queue))


# -- members


def _users(call: Call) -> list[Document]:
    return [entry for entry in call.state.extensions(call.account) if entry["type"] == "User"]


def _member_ids(call: Call, queue: str) -> list[str]:
    """Return the ids of the members of a queue; at first all users."""
    kept = call.state.store.get("queue-members", "", queue)
    return list(kept["ids"]) if kept is not None else [str(entry["id"]) for entry in _users(call)]


def members_of(call: Call, queue: str) -> list[Document]:
    """Return the extensions that are members of a queue.

    Raises:
        Problem: 404, if it is not a call queue.
    """
    return _members(call, str(_queue(call, queue, "departmentId")["id"]))


def queues_of_member(call: Call, member: str) -> list[str]:
    """Return the ids of the queues that an extension is a member of."""
    return [id for id in (str(entry["id"]) for entry in queues_of(call)) if member in _member_ids(call, id)]


def _members(call: Call, queue: str) -> list[Document]:
    ids = _member_ids(call, queue)
    return [entry for entry in _users(call) if str(entry["id"]) in ids]


@operation("listCallQueueMembers")
def list_members(call: Call) -> Reply:
    """List the members of a queue."""
    members = _members(call, str(_queue(call, call.path["groupId"])["id"]))
    return Reply(paged(call, [{name: entry[name] for name in ("uri", "id", "extensionNumber")} for entry in members]))


@operation("assignMultipleCallQueueMembers")
def assign_members(call: Call) -> Reply:
    """Add and remove members of a queue."""
    change_members(call, call.path["groupId"], call.fields, "groupId")
    return Reply(status=204)


def change_members(call: Call, queue: str, fields: Document, name: str = "departmentId") -> None:
    """Add and remove members of a queue by the ids in `addedExtensionIds` and `removedExtensionIds`.

    Args:
        call: the request.
        queue: the id of the queue.
        fields: what has the ids.
        name: what an error calls the queue.

    Raises:
        Problem: 404, if it is not a call queue.
    """
    id = str(_queue(call, queue, name)["id"])
    added = [call.extension_of(str(one)) for one in fields.get("addedExtensionIds") or ()]
    users = {str(entry["id"]) for entry in _users(call)}
    for index, one in enumerate(added):
        if one not in users:
            raise invalid(f"addedExtensionIds[{index}]", one, "is not the extension of a user")
    removed = [call.extension_of(str(one)) for one in fields.get("removedExtensionIds") or ()]
    _put_members(call, id, [*_member_ids(call, id), *added], removed)


def _put_members(call: Call, queue: str, ids: list[str], removed: list[str]) -> None:
    kept = [id for id in dict.fromkeys(ids) if id not in removed]
    call.state.store.put("queue-members", "", queue, {"ids": kept})


@operation("updateUserCallQueues")
def update_user_queues(call: Call) -> Reply:
    """Replace the queues of which a user is a member."""
    owner = call.extension
    wanted = [str(_queue(call, str(entry.get("id")))["id"]) for entry in call.fields.get("records") or ()]
    for queue in queues_of(call):
        id = str(queue["id"])
        inside = id in wanted
        _put_members(call, id, [*_member_ids(call, id), *([owner] if inside else [])], [] if inside else [owner])
    shown = [{name: str(queue[name]) for name in ("id", "name")} for queue in queues_of(call)]
    return Reply({"records": [entry for entry in shown if entry["id"] in wanted]})


# -- presence


def _accepts(call: Call, queue: str, member: str) -> bool:
    kept = call.state.store.get("queue-presence", queue, member)
    return bool(kept["accepts"]) if kept is not None else True


def _set(call: Call, queue: str, member: str, accepts: bool) -> None:
    if _accepts(call, queue, member) == accepts:
        return
    call.state.store.put("queue-presence", queue, member, {"accepts": accepts})
    ids = {"accountId": call.account, "groupId": queue, "extensionId": member}
    records = {"records": [{"member": {"id": member}, "acceptCurrentQueueCalls": accepts}]}
    call.services.hub.emit("queue-presence", ids, lambda _: records)
    body = {"extensionId": member, "callQueueId": queue, "acceptCalls": accepts}
    call.services.hub.emit("extension-queue-presence", ids, lambda _: body)


@operation("readCallQueuePresence", "updateCallQueuePresence")
def queue_presence(call: Call) -> Reply:
    """Return or update which members of a queue accept its calls."""
    queue = str(_queue(call, call.path["groupId"])["id"])
    for entry in call.fields.get("records") or ():
        named: Document = entry.get("member") or {}
        member = str(named.get("id"))
        if member not in _member_ids(call, queue):
            raise not_found("memberId", member)
        _set(call, queue, member, bool(entry.get("acceptCurrentQueueCalls")))
    return Reply(
        {
            "records": [
                {
                    "member": {
                        "id": str(entry["id"]),
                        "name": entry["name"],
                        "extensionNumber": entry["extensionNumber"],
                        "site": MAIN_SITE,
                    },
                    "acceptQueueCalls": True,
                    "acceptCurrentQueueCalls": _accepts(call, queue, str(entry["id"])),
                }
                for entry in _members(call, queue)
            ]
        }
    )


@operation("readExtensionCallQueuePresence", "updateExtensionCallQueuePresence")
def extension_queue_presence(call: Call) -> Reply:
    """Return or update of which queues a user accepts calls."""
    owner = call.extension
    for entry in call.fields.get("records") or ():
        named: Document = entry.get("callQueue") or {}
        queue = _queue(call, str(named.get("id")))
        _set(call, str(queue["id"]), owner, bool(entry.get("acceptCalls")))
    return Reply(
        {
            "records": [
                {
                    "callQueue": {
                        "id": str(entry["id"]),
                        "name": entry["name"],
                        "extensionNumber": entry["extensionNumber"],
                    },
                    "acceptCalls": _accepts(call, str(entry["id"]), owner),
                }
                for entry in queues_of(call)
                if owner in _member_ids(call, str(entry["id"]))
            ]
        }
    )
