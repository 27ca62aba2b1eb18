"""Generic handler: answers generated from the document, with written data kept.

A collection with item addresses gets a few generated items when it is first read. They and posted items are
listed with paging, read by id, updated and deleted. Other resources are generated, the same for the same address and
seed, and data written to them is kept.
"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from .. import _media
from .._call import Call, Reply
from .._errors import not_found
from .._json import is_list, is_object, whole
from .._state.oauth import jwt_claims
from . import HANDLERS, _facts
from ._checks import check_numbers, check_schedules
from ._kept import Kept
from .batches import for_ids
from .filters import by_default
from .pagination_styles import LISTS, into_page, list_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .._log import RequestRecord
    from .._operations import Schema


#: Maximum number of ids in a path.
MAX_IDS = 50
#: Collections whose items have their addresses elsewhere.
HOMES = {
    "/rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges": "/rcvideo/v2/bridges",
    "/team-messaging/v1/chats/{chatId}/adaptive-cards": "/team-messaging/v1/adaptive-cards",
    "/team-messaging/v1/chats/{chatId}/notes": "/team-messaging/v1/notes",
    "/team-messaging/v1/chats/{chatId}/tasks": "/team-messaging/v1/tasks",
    "/team-messaging/v1/groups/{groupId}/events": "/team-messaging/v1/events",
    "/team-messaging/v1/groups/{groupId}/webhooks": "/team-messaging/v1/webhooks",
}
_RULES = (
    {"id": "business-hours-rule", "type": "BusinessHours", "name": "Business hours", "enabled": True},
    {"id": "after-hours-rule", "type": "AfterHours", "name": "After hours", "enabled": True},
)
_STATES: tuple[dict[str, Any], ...] = (
    {"id": "work-hours", "displayName": "Work Hours", "enabled": True},
    {"id": "forward-all-calls", "displayName": "Forward all calls", "enabled": False},
    {"id": "agent", "displayName": "Agent", "enabled": False},
    {"id": "dnd", "displayName": "Do not disturb", "enabled": False},
)
_VOICEMAIL = {"type": "VoiceMailTerminatingTarget", "name": "Voicemail"}
_TO_VOICEMAIL = {
    "type": "TerminatingAction",
    "targets": [{**_VOICEMAIL, "prompt": {"greeting": {"effectiveGreetingType": "Preset", "preset": {"id": "100"}}}}],
    "terminatingTargetType": "VoiceMailTerminatingTarget",
}
_RING = {
    "type": "RingGroupAction",
    "enabled": True,
    "targets": [{"type": "AllDesktopRingTarget", "name": "My desktop"}],
    "duration": 40,
}


def _state_rule(id: str, name: str, *actions: dict[str, Any]) -> dict[str, Any]:
    kind = "RingInOrder" if len(actions) > 1 else "Terminate"
    state: dict[str, Any] = {"id": id, "displayName": name, "enabled": id == "work-hours", "conditions": []}
    rule: dict[str, Any] = {"id": id, "displayName": name, "state": state}
    return {**rule, "dispatching": {"type": kind, "actions": list(actions)}}


_HANDLING = "/restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling"
#: Items that a collection has on the platform, in the place of generated ones.
GIVEN: dict[str, tuple[dict[str, Any], ...]] = {
    "/restapi/v1.0/account/{accountId}/answering-rule": _RULES,
    "/restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule": _RULES,
    f"{_HANDLING}/states": _STATES,
    f"{_HANDLING}/voice/state-rules": (
        _state_rule("after-hours", "After Hours", _TO_VOICEMAIL),
        _state_rule("work-hours", "Work Hours", _RING, _TO_VOICEMAIL),
        _state_rule("forward-all-calls", "Forward all calls", _TO_VOICEMAIL),
        _state_rule("agent", "Agent", _RING, _TO_VOICEMAIL),
        _state_rule("dnd", "Do not disturb", _TO_VOICEMAIL),
    ),
    "/restapi/v1.0/account/{accountId}/sites": (_facts.MAIN_SITE, {"name": "Branch office"}),
    "/restapi/v1.0/account/{accountId}/custom-fields": ({"displayName": "Team"}, {"displayName": "Cost center"}),
}
#: Lists of ids of extensions, and of objects with such an id, in bodies.
_EXTENSION_IDS = frozenset(
    f"{change}{kind}Ids" for change in ("added", "removed", "enabled", "disabled") for kind in ("Extension", "User")
)
_EXTENSIONS = ("addedExtensions", "updatedExtensions", "removedExtensions")
#: The key of an item with the address of the collection that it was posted to.
_PARENT = "_parent"


def client_of(record: RequestRecord, body: bytes) -> str:
    """Return the application of a request without a session, for its rate limit."""
    scheme, _, encoded = record.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "basic":
        try:
            return base64.b64decode(encoded).decode().partition(":")[0]
        except ValueError:
            return ""
    form = dict(parse_qsl(body.decode("latin-1")))
    return form.get("client_id") or str(jwt_claims(form.get("client_assertion", "")).get("sub", ""))


def handle(call: Call) -> Reply:
    """Answer an operation by the document."""
    status, content = call.operation.success()
    method = call.operation.method
    key = _key(call)
    item = bool(call.operation.path_names) and call.operation.path.endswith("}") and not _answers_a_list(call)
    several = item and "," in key[1] and _takes_several(call)
    check_parents(call)
    check_references(call)
    check_schedules(call.data)
    check_numbers(call.data)
    if item and not several:
        _require(call, key)
    if method == "DELETE" and item:
        ids = [id for id in key[1].split(",") if id] if several else [key[1]]
        for id in ids:
            _require(call, (key[0], id))
        for id in ids:
            _delete(call, (key[0], id))
    if method == "DELETE":
        call.state.store.forget("media", "", f"{key[0]}/{key[1]}")
    _keep_media(call, key)
    if status in (301, 302):
        return Reply(status=status, headers={"Location": call.uri("/")})
    if not content:
        _keep_unanswered(call, key, item=item)
        return Reply(status=status)
    media = next((name for name in content if name.endswith("json")), None)
    if media is None:
        return _binary(call, status, next(iter(content)), key)
    schema = content[media]
    if several and method == "GET":
        reply = for_ids(call, call.operation.path_names[-1], lambda id: _one(call, schema, (key[0], id)), limit=MAX_IDS)
        reply.status = 207 if "207" in call.operation.answers else status
        return reply
    return Reply(_data(call, schema, key, item=item), status, media=media)


def _data(call: Call, schema: Schema, key: tuple[str, str], *, item: bool) -> Any:
    """Return the JSON of the answer, and keep what was written."""
    method, stored = call.operation.method, Kept(call)
    if item and method != "POST" and "id" not in _properties(call, schema):
        name = list_name(call, schema)
        if name is not None:  # a list of this item
            return {name: [_data(call, _item_schema(call, schema, name), key, item=True)]}
    if item and method == "GET":
        return _one(call, schema, key)
    if method in ("PUT", "PATCH"):
        base = stored.get(*key)
        data = merged(call, schema, shown(call, base, schema, key) if base is not None else made(call, schema, key))
        if is_object(data):
            _facts.changed(call, data)
            stored.put(*key, {**(base or {}), **_sent(call), **data})
        return data
    if method == "POST":
        return _post(call, schema, key)
    if method == "GET":
        kept = stored.get(*key)
        whole = kept is not None and list_name(call, schema) in (None, *kept)  # not an item with the address of a list
        valid = whole and call.state.validator.valid(kept, schema)
        return project_to_schema(call, kept, schema) if valid else _listed(call, schema, key)
    return made(call, schema, key)


def _keep_unanswered(call: Call, key: tuple[str, str], *, item: bool) -> None:
    """Keep what a write without a body in its response sends, as the read of the same path shows it."""
    read = call.state.catalog.by_path.get(("GET", call.operation.path))
    schema = read.json_schema() if read is not None else {}
    name = list_name(call, schema)
    if call.operation.method == "POST" and name is not None:
        _post(call, _item_schema(call, schema, name), key)
    elif call.operation.method in ("PUT", "PATCH") and _properties(call, schema):
        _data(call, schema, key, item=item)


def extension_references(data: Any, path: str = "") -> Iterator[tuple[str, Any, str | int]]:
    """Yield the places of extension ids in a body: the path, the object or list, and the key or index."""
    if is_list(data):
        for index, item in enumerate(data):
            yield from extension_references(item, f"{path}[{index}]")
    elif is_object(data):
        for name, value in data.items():
            inner = f"{path}.{name}" if path else name
            if name in ("extensionId", "agentExtensionId"):
                yield inner, data, name
            elif name in _EXTENSION_IDS and is_list(value):
                yield from ((f"{inner}[{index}]", value, index) for index in range(len(value)))
            elif name in _EXTENSIONS and is_list(value):
                yield from ((f"{inner}[{index}].id", one, "id") for index, one in enumerate(value) if "id" in one)
            elif name in ("extension", "operator") and is_object(value) and "id" in value:
                yield f"{inner}.id", value, "id"
            else:
                yield from extension_references(value, inner)


def check_references(call: Call) -> None:
    """Refuse a body that names an extension that the account does not have."""
    if call.session is None:
        return
    for path, holder, key in extension_references(call.data):
        id = str(holder[key])
        found = call.state.store.get("extension", "", id)
        if id != "~" and (found is None or str(found["account"]["id"]) != call.account):
            raise not_found(path, id)


def _sent(call: Call) -> dict[str, Any]:
    """Return the fields of the request: the read may show more of them than the answer to the write."""
    return {name: value for name, value in call.data.items() if name != "id"} if is_object(call.data) else {}


def _answers_a_list(call: Call) -> bool:
    """Return whether a path that ends with a parameter stands for a list."""
    _, content = call.operation.success()
    schema = next((content[name] for name in content if name.endswith("json")), None)
    pages = {"page", "perPage", "pageToken"} & {entry.name for entry in call.operation.parameters}
    return bool(pages) and schema is not None and list_name(call, schema) is not None


def _takes_several(call: Call) -> bool:
    """Return whether the last path parameter can name several items."""
    operation = call.operation
    last = next(entry for entry in operation.parameters if entry.name == operation.path_names[-1])
    if call.state.catalog.resolve(last.schema).get("type") == "array" or "207" in operation.answers:
        return True
    return any("multipart/mixed" in content for content in operation.answers.values())


def _require(call: Call, key: tuple[str, str]) -> None:
    """Refuse an item that was deleted, or that the list of its collection does not have."""
    if not _exists(call, call.operation.path.rpartition("/")[0], *key):
        raise not_found(call.operation.path_names[-1], key[1])


def _exists(call: Call, path: str, address: str, id: str) -> bool:
    """Return whether an item exists; without a list in the document, any does that was not deleted.

    Args:
        call: the request.
        path: the path of the collection in the document.
        address: the address of the collection.
        id: the id of the item.
    """
    stored = Kept(call)
    if stored.get(address, id) is not None:
        return True
    if path in HOMES.values():  # the only way to an id is a list elsewhere, or a post
        return False
    listing = call.state.catalog.by_path.get(("GET", path))
    schema = listing.json_schema() if listing is not None else {}
    name = list_name(call, schema)
    generated = listing is not None and listing.id not in HANDLERS and path not in HOMES
    if not generated or name is None or "id" not in _properties(call, _item_schema(call, schema, name)):
        return not stored.gone(address, id)
    if not stored.filled(address):
        owner, _, last = address.rpartition("/")
        _fill(call, path, address, _made(call, schema, (owner, last), path)[name])
    return stored.get(address, id) is not None


def find_item(call: Call, path: str, id: str) -> dict[str, Any] | None:
    """Return an item of a collection of the caller's account, or of the user in the path; `None` if there is none.

    Args:
        call: the request.
        path: the path of the collection in the document.
        id: the id of the item.
    """
    address = path.replace("{accountId}", call.account).replace("{extensionId}", call.extension)
    return Kept(call).get(address, id) if _exists(call, path, address, id) else None


def items_of(call: Call, path: str) -> list[dict[str, Any]]:
    """Return the items of a collection of the caller's account; the first call generates some.

    Args:
        call: the request.
        path: the path of the collection in the document.
    """
    address = path.replace("{accountId}", call.account)
    _exists(call, path, address, "")
    return [entry for entry in Kept(call).all(address) if "id" in entry]


def list_item_schema(call: Call) -> Schema:
    """Return the schema of the records of a list."""
    schema = call.operation.json_schema()
    return _item_schema(call, schema, list_name(call, schema) or "records")


def check_parents(call: Call) -> None:
    """Refuse a path through an item that does not exist."""
    parts = call.operation.path.split("/")
    values = address_of(call).split("/")
    for index, part in enumerate(parts[:-1]):
        inner = part.startswith("{") and part not in ("{accountId}", "{extensionId}")
        if part == "{callQueueId}":
            queue = call.state.extension(call.extension_of(values[index]))
            if queue["type"] != "Department":
                raise not_found("callQueueId", values[index])
        if inner and not _exists(call, "/".join(parts[:index]), "/".join(values[:index]), values[index]):
            raise not_found(part[1:-1], values[index])


def _one(call: Call, schema: Schema, key: tuple[str, str]) -> Any:
    _require(call, key)
    kept = Kept(call).get(*key)
    return shown(call, kept, schema, key) if kept is not None else made(call, schema, key)


def address_of(call: Call) -> str:
    """Return the path of a request with the ids of the caller in the place of `~`."""
    path = call.operation.path
    for name, value in call.path.items():
        if value in ("~", "me"):
            value = call.account if name == "accountId" else call.user if name == "extensionId" else value
        path = path.replace(f"{{{name}}}", value)
    return path


def _key(call: Call) -> tuple[str, str]:
    """Return where a resource is kept: the address of its collection, and its id."""
    owner, _, id = address_of(call).rpartition("/")
    return owner, id


def made(call: Call, schema: Schema, key: tuple[str, str]) -> Any:
    """Generate an answer; the same address gives the same answer."""
    data = _made(call, schema, key, call.operation.path)
    if is_object(data):
        made_up = data
        _name(call, made_up, schema, key[1])
        _one_page(made_up)
    return data


def _made(call: Call, schema: Schema, key: tuple[str, str], path: str) -> Any:
    source = call.state.ids.random("answer", path, *key)
    data = call.state.synthesizer.value(schema, source, uri=call.state.address(f"{key[0]}/{key[1]}"))
    _facts.settle(call, data, source)
    return data


def _name(call: Call, data: dict[str, Any], schema: Schema, id: str) -> None:
    """Set the requested id in a generated item, if its schema allows it."""
    if not call.operation.path.endswith("}") or "id" not in data:
        return
    known = call.state.flat(schema).get("properties", {}).get("id", {})
    number = whole(id) if isinstance(data["id"], int) else None
    value: Any = id if number is None else number
    if call.state.validator.valid(value, known):
        data["id"] = value


def _one_page(data: dict[str, Any]) -> None:
    """Make a generated list consistent with being the only page."""
    name = next((name for name in LISTS if is_list(data.get(name))), None)
    if name is None:
        return
    count = len(data[name])
    for key in ("navigation", "paging"):
        part: Any = data.get(key)
        if not is_object(part):
            continue
        for gone in ("nextPage", "previousPage", "nextPageToken", "prevPageToken", "previousPageToken"):
            part.pop(gone, None)
        facts = {"page": 1, "perPage": 100, "pageStart": 0, "pageEnd": max(0, count - 1), "totalPages": 1}
        facts |= {"totalElements": count, "total": count, "totalCount": count}
        part.update({name: value for name, value in facts.items() if name in part})


def _listed(call: Call, schema: Schema, key: tuple[str, str]) -> Any:
    """Return one page of a list: kept items if they have addresses, generated ones otherwise."""
    data = made(call, schema, key)
    name = list_name(call, schema)
    if name is None or not is_object(data):
        return data
    records: list[Any] = data.get(name) or []
    items = _item_schema(call, schema, name)
    if _is_collection(call):
        collection = HOMES.get(call.operation.path, f"{key[0]}/{key[1]}")
        kept = _collection(call, f"{key[0]}/{key[1]}", records)
        records = [shown(call, entry, items, (collection, str(entry["id"]))) for entry in kept]
    else:
        records = [by_default(call, call.operation, entry) if is_object(entry) else entry for entry in records]
    into_page(call, data, name, records, schema)
    return data


def _is_collection(call: Call) -> bool:
    """Return whether the document has an address for each item of this path."""
    return call.operation.path in HOMES or call.operation.path in call.state.catalog.items


def _fill(call: Call, path: str, address: str, listed: list[Any], home: str | None = None) -> None:
    """Put the first items into a collection, with what a read of an item shows beyond a list."""
    stored, collection = Kept(call), home or address
    stored.fill(address)
    listing = call.state.catalog.by_path.get(("GET", path))
    given = GIVEN.get(path)
    if given is not None:
        listed = [{**listed[index % len(listed)], **entry} for index, entry in enumerate(given)]
    read = next((one for one in call.state.catalog.items.get(home or path, ()) if one.method == "GET"), None)
    schema = read.json_schema() if read is not None else {}
    for index, entry in enumerate(listed):
        if not is_object(entry) or "id" not in entry:
            continue
        id = str(entry["id"])
        if stored.get(collection, id) is None and not stored.gone(collection, id):
            single = read is not None and list_name(call, schema) is None
            whole: Any = _made(call, schema, (collection, id), read.path) if read is not None and single else {}
            fixed = {"id": entry["id"], **(given[index] if given else {}), **({_PARENT: address} if home else {})}
            document = {**entry, **(whole if is_object(whole) else {})}
            if listing is not None:
                document = by_default(call, listing, document)
            stored.put(collection, id, {**document, **fixed})


def _collection(call: Call, address: str, made_up: list[Any]) -> list[dict[str, Any]]:
    """Return all items of a collection; the first call generates some."""
    stored = Kept(call)
    home = HOMES.get(call.operation.path)
    collection = home or address
    if not stored.filled(address):
        _fill(call, call.operation.path, address, made_up, home)
    items = [entry for entry in stored.all(collection) if "id" in entry]
    return [entry for entry in items if entry.get(_PARENT) == address] if home else items


def shown(call: Call, kept: Any, schema: Schema, key: tuple[str, str]) -> Any:
    """Project a kept object to a schema: drop unknown properties, and generate missing required ones."""
    fitting = project_to_schema(call, kept, schema)
    if call.state.validator.valid(fitting, schema) or not is_object(fitting):
        return fitting
    whole = made(call, schema, key)
    if not is_object(whole):
        return fitting
    for name, value in fitting.items():
        tried = {**whole, name: value}
        if call.state.validator.valid(tried, schema):
            whole = tried
    return whole


def put_item(call: Call, collection: str, id: str, fields: dict[str, Any]) -> None:
    """Keep an item of a collection, updating one with the same id."""
    stored = Kept(call)
    stored.put(collection, id, {**(stored.get(collection, id) or {}), **fields, "id": id})


def _item_schema(call: Call, schema: Schema, name: str) -> Schema:
    known = call.state.flat(schema).get("properties", {}).get(name, {})
    items: Schema = call.state.flat(known).get("items", {})
    return items


def merged(call: Call, schema: Schema, base: Any) -> Any:
    """Update an object with the fields of the request that the answer's schema has."""
    if not is_object(base) or not is_object(call.data):
        return base
    fields = {name: value for name, value in call.data.items() if name != "id"}
    return _merged(call, base, fields, schema)


def _merged(call: Call, base: dict[str, Any], fields: dict[str, Any], schema: Schema) -> dict[str, Any]:
    properties = _properties(call, schema)
    valid = call.state.validator.valid
    new: dict[str, Any] = {}
    for name, value in fields.items():
        known = properties.get(name)
        if known is None:
            continue
        value = project_to_schema(call, value, known)
        old = base.get(name)
        if is_object(value) and not valid(value, known):
            value = _of_union(call, value, known) or _merged(call, old if is_object(old) else {}, value, known)
        if valid(value, known):
            new[name] = value
    changed = {**base, **new}
    if valid(changed, schema):
        return changed
    # Some fields contradict each other in the answer: keep those that do not.
    changed = dict(base)
    for name, value in new.items():
        if valid({**changed, name: value}, schema):
            changed[name] = value
    return changed


def _of_union(call: Call, value: dict[str, Any], schema: Schema) -> dict[str, Any] | None:
    """Complete an object to the first member of a union that has all its values; `None` if none has."""
    flat = call.state.flat(schema)
    for member in (*flat.get("oneOf", ()), *flat.get("anyOf", ())):
        known = call.state.flat(member)
        if {"oneOf", "anyOf"} & set(known):
            found = _of_union(call, value, known)
        else:
            made_up = call.state.synthesizer.value(known, call.state.ids.random("union", call.operation.path))
            found = {**made_up, **value} if is_object(made_up) else None
        if found is not None and call.state.validator.valid(found, schema):
            return found
    return None


def _properties(call: Call, schema: Schema) -> dict[str, Schema]:
    """Return the properties of a schema, including those of union members."""
    flat = call.state.flat(schema)
    properties: dict[str, Schema] = flat.get("properties", {})
    for members in (flat.get("oneOf", ()), flat.get("anyOf", ())):
        for member in members:
            properties = {**_properties(call, member), **properties}
    return properties


def _member_of(call: Call, value: dict[str, Any], schema: Schema) -> Schema:
    """Return the member of a union that an object is valid by, with the most of its keys; otherwise the schema."""
    flat = call.state.flat(schema)
    members = [*flat.get("oneOf", ()), *flat.get("anyOf", ())]
    fitting = [one for one in members if call.state.validator.valid(value, one)]
    if not fitting:
        return schema
    best = max(fitting, key=lambda one: len(set(value) & set(_properties(call, one))))
    common: dict[str, Schema] = flat.get("properties", {})
    return {"properties": {**common, **_properties(call, _member_of(call, value, best))}}


def project_to_schema(call: Call, value: Any, schema: Schema) -> Any:
    """Drop the fields of a value that a schema does not have."""
    if is_list(value):
        items = call.state.flat(schema).get("items", {})
        return [project_to_schema(call, item, items) for item in value]
    if not is_object(value):
        return value
    properties = _properties(call, _member_of(call, value, schema))
    if not properties:
        return value
    return {name: project_to_schema(call, item, properties[name]) for name, item in value.items() if name in properties}


def _post(call: Call, schema: Schema, key: tuple[str, str]) -> Any:
    """Create an object from the request, and keep it if the path is a collection."""
    state = call.state
    address = f"{key[0]}/{key[1]}"
    collection = HOMES.get(call.operation.path, address)
    number = state.ids.next(f"post/{collection}")
    source = state.ids.random("post", collection, number)
    data: Any = state.synthesizer.value(schema, source, uri=call.state.address(collection))
    _facts.settle(call, data, source)
    if is_object(data):
        data = merged(call, schema, _facts.new(call, data, schema))
    if not is_object(data) or "id" not in data:
        return data
    id = str(data["id"])
    _with_content(call, data, schema, f"{collection}/{id}/content")
    if _is_collection(call):
        if "uri" in data:
            data["uri"] = call.state.address(f"{collection}/{id}")
        more = {_PARENT: address} if collection != address else {}
        Kept(call).put(collection, id, {**_sent(call), **data, **more})
    return data


def _with_content(call: Call, data: dict[str, Any], schema: Schema, address: str) -> None:
    """Set the content address of an object posted with a file, if the document has such an address."""
    start = f"{call.operation.path}/{{"
    addresses = (path for _, path in call.state.catalog.by_path)
    if not call.parts or not any(path.startswith(start) and path.endswith("}/content") for path in addresses):
        return
    _keep_file(call, address)
    kept = call.state.store.get("media", "", address)
    facts = {"contentUri": call.state.address(address)}
    if kept is not None and kept["type"]:
        facts["contentType"] = str(kept["type"])
    name = next((part.filename for part in call.parts if part.filename), None)
    if name is not None:
        facts["filename"] = name
    properties = _properties(call, schema)
    valid = call.state.validator.valid
    data.update({name: value for name, value in facts.items() if name in properties and valid(value, properties[name])})


def _delete(call: Call, key: tuple[str, str]) -> None:
    stored = Kept(call)
    if stored.get(*key) is None:
        stored.put(*key, {})
    stored.delete(*key)


def _keep_media(call: Call, key: tuple[str, str]) -> None:
    """Keep an uploaded file if the document reads it at the same address."""
    path = call.operation.path
    if any(("GET", f"{path}{more}") in call.state.catalog.by_path for more in ("", "/{scaleSize}")):
        _keep_file(call, f"{key[0]}/{key[1]}")


def _keep_file(call: Call, address: str) -> None:
    file = next((part for part in call.parts if not part.is_json and part.filename is not None), None)
    if file is not None:
        data = base64.b64encode(file.content).decode()
        call.state.store.put("media", "", address, {"data": data, "type": file.content_type})
    elif call.media.startswith("image/") and call.body:
        data = base64.b64encode(call.body).decode()
        call.state.store.put("media", "", address, {"data": data, "type": call.media})


def _binary(call: Call, status: int, media: str, key: tuple[str, str]) -> Reply:
    """Return an uploaded file, or a sample of the right type."""
    owner, _, id = key[0].rpartition("/")
    if call.operation.path.endswith("/content") and Kept(call).gone(owner, id):
        raise not_found(call.operation.path_names[-1], id)
    kept = call.state.store.get("media", "", f"{key[0]}/{key[1]}") or call.state.store.get("media", "", key[0])
    if kept is not None:
        content, media = base64.b64decode(kept["data"]), str(kept["type"] or media)
    else:
        content, media = _media.sample(media, call.record.headers.get("accept", ""))
    return Reply(status=status, content=content, media=media)


def note_violations(call: Call, reply: Reply) -> None:
    """Record what an answer contains that the document forbids."""
    answers = call.operation.answers
    content = answers.get(str(reply.status))
    if content is None:
        if not 200 <= reply.status < 300:
            return
        from .._schema import Violation

        call.state.violations.append((call.operation.id, [Violation("status", "is not documented", reply.status)]))
        return
    schema = content.get(reply.media)
    if reply.data is not None and schema is not None:
        found = call.state.validator.check(reply.data, schema)
        if found:
            call.state.violations.append((call.operation.id, found))
