"""Facts in generated objects: people, sites and times that fit the account, in the place of made-up ones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._clock import iso
from .._json import is_list, is_object, whole

if TYPE_CHECKING:
    import random

    from .._call import Call
    from .._operations import Schema
    from .._state.store import Document

MAIN_SITE = {"id": "main-site", "name": "Main Site"}
#: Properties that stand for a user: objects, lists of objects, and ids alone.
_PEOPLE = ("extension", "creator", "lastModifiedBy", "owner", "assignee", "operator")
_WORKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
_LISTS = ("assignees", "members")
_IDS = ("extensionId", "creatorId", "ownerId", "userId")
#: People are chosen from the first users, so that the choice does not change when users are added.
_FIRST = 4
#: Values of new objects, by operation.
_NEW: dict[str, dict[str, Any]] = {
    "createChatNoteNew": {"status": "Draft"},
    "createTaskNew": {"status": "Pending"},
    "createGlipGroupWebhookNew": {"status": "Active"},
    "createUserMessageTemplate": {"scope": "Personal"},
    "createCompanyMessageTemplate": {"scope": "Company"},
}


def settle(call: Call, data: Any, source: random.Random) -> None:
    """Replace made-up people, accounts and sites of an object by those of the caller's account, in place."""
    if call.session is not None:
        users = [entry for entry in call.state.extensions(call.account) if entry["type"] == "User"][:_FIRST]
        owner = call.path.get("extensionId", "")
        own = call.state.store.get("extension", "", call.user if owner in ("~", "me") else owner)
        if users:
            _settle(data, call.account, users, source, own)


def _settle(data: Any, account: str, users: list[Document], source: random.Random, own: Document | None) -> None:
    if is_list(data):
        for item in data:
            _settle(item, account, users, source, own)
    if not is_object(data):
        return
    for name, value in data.items():
        if is_object(value) and name in _PEOPLE:
            _person(value, own if own is not None and name == "extension" else source.choice(users))
        elif is_object(value) and name == "weeklyRanges":
            data[name] = {day: [{"from": "09:00", "to": "18:00"}] for day in _WORKDAYS}
        elif is_object(value) and name == "site":
            value.update({key: fact for key, fact in MAIN_SITE.items() if key in value})
        elif is_list(value) and name in _LISTS:
            for item, user in zip(value, users, strict=False):
                if is_object(item):
                    _person(item, user)
        elif is_object(value) or is_list(value):
            _settle(value, account, users, source, own)
        elif name == "accountId":
            data[name] = _like(value, account)
        elif name in _IDS:
            data[name] = _like(value, str(source.choice(users)["id"]))
    created, modified = data.get("creationTime"), data.get("lastModifiedTime")
    if isinstance(created, str) and isinstance(modified, str) and created > modified:
        data["creationTime"], data["lastModifiedTime"] = modified, created


def _like(value: Any, id: str) -> Any:
    """Return an id in the type of a made-up one; ids of another form, such as UUIDs, stay."""
    if isinstance(value, int):
        return int(id)
    return id if isinstance(value, str) and whole(value) is not None else value


def _person(data: dict[str, Any], user: Document) -> None:
    contact: Document = user.get("contact") or {}
    facts = {**{name: user[name] for name in ("name", "extensionNumber", "uri", "type")}, **contact}
    data.update({name: facts[name] for name in data if name in facts and name != "id"})
    if "id" in data:
        data["id"] = _like(data["id"], str(user["id"]))


def new(call: Call, data: dict[str, Any], schema: Schema) -> dict[str, Any]:
    """Return a made-up object as one that the request creates: with what the server sets, and without the rest.

    Args:
        call: the request.
        data: the made-up object.
        schema: the schema of the answer.
    """
    flat = call.state.flat(schema)
    required = flat.get("required") or ()
    body = call.operation.body or {}
    sendable: dict[str, Schema] = call.state.flat(body.get("application/json", {})).get("properties", {})
    kept: dict[str, Any] = {}
    for name, value in data.items():
        if name not in sendable or name in required or name in call.fields or name in ("id", "uri"):
            kept[name] = value
        elif "default" in (known := call.state.catalog.resolve(sendable[name])):
            kept[name] = known["default"]
    if call.session is None:
        return kept
    now = iso(call.state.clock.now())
    facts: dict[str, Any] = {
        "creator": {"id": call.user},
        "creatorId": call.user,
        "lastModifiedBy": {"id": call.user},
        "creationTime": now,
        "lastModifiedTime": now,
        "chatIds": [call.path.get("chatId") or call.path.get("groupId")],
        "groupIds": [call.path.get("chatId") or call.path.get("groupId")],
        **_NEW.get(call.operation.id, {}),
    }
    lifetime = call.fields.get("expiresIn")
    if isinstance(lifetime, int):
        facts["expirationTime"] = iso(call.state.clock.now() + lifetime)
    properties: dict[str, Schema] = flat.get("properties", {})
    valid = call.state.validator.valid
    kept |= {name: fact for name, fact in facts.items() if name in properties and valid(fact, properties[name])}
    return {name: value for name, value in kept.items() if name != "lockedBy"}


def changed(call: Call, data: dict[str, Any]) -> None:
    """Set who changed an object, and when, in place."""
    facts = {"lastModifiedTime": iso(call.state.clock.now()), "lastModifiedBy": {"id": call.user}}
    data.update({name: fact for name, fact in facts.items() if name in data})
