"""Every operation without a handler of its own: answers made from the document, with what was written kept.

What is posted to a collection is listed by it and found under its id, can be changed and deleted; what nobody wrote is
made up, the same for the same address and seed.
"""

from __future__ import annotations

import base64
import re
from typing import TYPE_CHECKING, Any

from .. import _media
from .._call import Call, Reply
from .._errors import not_found
from .._json import is_list, is_object
from .._operations import Schema

if TYPE_CHECKING:
    from .._log import RequestRecord

_LISTS = ("records", "Resources", "items", "tasks")


def client_of(record: RequestRecord, body: bytes) -> str:
    """The application of a request without a session, for its rate limit."""
    scheme, _, encoded = record.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "basic":
        try:
            return base64.b64decode(encoded).decode().partition(":")[0]
        except ValueError:
            return ""
    found = re.search(rb"(?:^|&)client_id=([^&]+)", body)
    return found.group(1).decode("latin-1") if found else ""


def handle(call: Call) -> Reply:
    """Answer an operation by what the document says of it."""
    status, content = call.operation.success()
    method = call.operation.method
    key = _key(call)
    item = bool(call.operation.path_names) and call.operation.path.endswith("}")
    if item and call.world.store.gone("generic", *key):
        raise not_found(call.operation.path_names[-1], call.path[call.operation.path_names[-1]])
    if method == "DELETE" and item:
        _delete(call, key)
    if status in (301, 302):
        return Reply(status=status, headers={"Location": call.uri("/")})
    if not content:
        return Reply(status=status)
    media = next((name for name in content if name.endswith("json")), None)
    if media is None:
        return _binary(call, status, next(iter(content)))
    schema = content[media]
    if item and method == "GET":
        kept = call.world.store.get("generic", *key)
        data = kept if kept is not None else made(call, schema, key)
    elif method in ("PUT", "PATCH"):
        base = call.world.store.get("generic", *key)
        data = merged(call, schema, base if base is not None else made(call, schema, key))
        if is_object(data):
            call.world.store.put("generic", *key, data)
    elif method == "POST":
        data = _post(call, schema, key)
    elif method == "GET":
        kept = call.world.store.get("generic", *key)
        if kept is not None and call.world.validator.valid(kept, schema):
            data = kept
        else:
            data = _listed(call, made(call, schema, key), key)
    else:
        data = made(call, schema, key)
    return Reply(data, status, media=media)


def _key(call: Call) -> tuple[str, str]:
    """Where an object is kept: its collection's address, and its id."""
    path = call.operation.path
    for name, value in call.path.items():
        if value in ("~", "me"):
            value = call.world.account_id if name == "accountId" else call.user if name == "extensionId" else value
        path = path.replace(f"{{{name}}}", value)
    owner, _, id = path.rpartition("/")
    return owner, id


def made(call: Call, schema: Schema, key: tuple[str, str]) -> Any:
    """A made-up answer: the same for the same address."""
    source = call.world.ids.random("answer", call.operation.path, *key)
    data = call.world.synthesizer.value(schema, source, uri=call.uri(f"{key[0]}/{key[1]}"))
    if is_object(data):
        made_up = data
        _name(call, made_up, schema, key[1])
        _one_page(made_up)
    return data


def _name(call: Call, data: dict[str, Any], schema: Schema, id: str) -> None:
    """Give an item the id under which it was asked for, where its schema allows that."""
    if not call.operation.path.endswith("}") or "id" not in data:
        return
    known = call.world.flat(schema).get("properties", {}).get("id", {})
    value: Any = int(id) if isinstance(data["id"], int) and id.isdigit() else id
    if call.world.validator.valid(value, known):
        data["id"] = value


def _one_page(data: dict[str, Any]) -> None:
    """Let a made-up list say that it is the only page."""
    name = next((name for name in _LISTS if is_list(data.get(name))), None)
    if name is None:
        return
    count = len(data[name])
    navigation: Any = data.get("navigation")
    if is_object(navigation):
        for gone in ("nextPage", "previousPage", "nextPageToken", "prevPageToken", "previousPageToken"):
            navigation.pop(gone, None)
    paging: Any = data.get("paging")
    if is_object(paging):
        paging = paging
        for gone in ("nextPageToken", "previousPageToken"):
            paging.pop(gone, None)
        facts = {"page": 1, "perPage": 100, "pageStart": 0, "pageEnd": max(0, count - 1), "totalPages": 1}
        paging.update({key: value for key, value in facts.items() if key in paging})
        for total in ("totalElements", "total", "totalCount"):
            if total in paging:
                paging[total] = count
    for key in ("totalResults", "itemsPerPage"):
        if key in data:
            data[key] = count
    if "startIndex" in data:
        data["startIndex"] = 1


def _listed(call: Call, data: Any, key: tuple[str, str]) -> Any:
    """A made-up list with what was written in place of, or before, what was made up."""
    if not is_object(data):
        return data
    data = data
    name = next((name for name in _LISTS if is_list(data.get(name))), None)
    if name is None:
        return data
    kept = call.world.store.all("generic", f"{key[0]}/{key[1]}")
    if kept:
        schema = _item_schema(call, name)
        kept = [_trimmed(call, entry, schema) for entry in kept]
        fitting = [entry for entry in kept if call.world.validator.valid(entry, schema)]
        if fitting:
            data[name] = fitting
            _one_page(data)
    return data


def _item_schema(call: Call, name: str) -> Schema:
    _, content = call.operation.success()
    schema = call.world.flat(next(iter(content.values()), Schema()))
    items: Schema = call.world.catalogue.resolve(schema.get("properties", {}).get(name, {})).get("items", {})
    return items


def merged(call: Call, schema: Schema, base: Any) -> Any:
    """An object with those fields of the request that the answer's schema has."""
    if not is_object(base) or not is_object(call.data):
        return base
    properties = _properties(call, schema)
    changed = dict(base)
    for name, value in call.data.items():
        known = properties.get(name)
        if known is not None and name != "id" and call.world.validator.valid(value, known):
            changed[name] = _trimmed(call, value, known)
    return changed if call.world.validator.valid(changed, schema) else base


def _properties(call: Call, schema: Schema) -> dict[str, Schema]:
    """The properties that a schema knows, those of all members of a union among them."""
    flat = call.world.flat(schema)
    properties: dict[str, Schema] = flat.get("properties", {})
    for members in (flat.get("oneOf", ()), flat.get("anyOf", ())):
        for member in members:
            properties = {**_properties(call, member), **properties}
    return properties


def _trimmed(call: Call, value: Any, schema: Schema) -> Any:
    """A value of a request without the fields that answers do not have."""
    if is_list(value):
        items = call.world.flat(schema).get("items", {})
        return [_trimmed(call, item, items) for item in value]
    if not is_object(value):
        return value
    properties = _properties(call, schema)
    if not properties:
        return value
    return {name: _trimmed(call, item, properties[name]) for name, item in value.items() if name in properties}


def _post(call: Call, schema: Schema, key: tuple[str, str]) -> Any:
    """Make an object of what was posted; keep it where it is an item of the collection."""
    world = call.world
    collection = f"{key[0]}/{key[1]}"
    number = world.ids.next(f"post/{collection}")
    source = world.ids.random("post", collection, number)
    data: Any = merged(call, schema, world.synthesizer.value(schema, source, uri=call.uri(collection)))
    if not is_object(data) or "id" not in data:
        return data
    data = data
    id = str(data["id"])
    if f"{call.operation.path}/{{" in world.catalogue.item_paths:
        if "uri" in data:
            data["uri"] = call.uri(f"{collection}/{id}")
        world.store.put("generic", collection, id, data)
    return data


def _delete(call: Call, key: tuple[str, str]) -> None:
    store = call.world.store
    if store.get("generic", *key) is None:
        store.put("generic", *key, {})
    store.delete("generic", *key)


def _binary(call: Call, status: int, media: str) -> Reply:
    content, media = _media.sample(media, call.record.headers.get("accept", ""))
    return Reply(status=status, content=content, media=media)


def note_violations(call: Call, reply: Reply) -> None:
    """Remember what an answer has that the document forbids."""
    answers = call.operation.answers
    content = answers.get(str(reply.status))
    if content is None:
        if not 200 <= reply.status < 300:
            return
        from .._schema import Violation

        call.world.violations.append((call.operation.id, [Violation("status", "is not documented", reply.status)]))
        return
    schema = content.get(reply.media)
    if reply.data is not None and schema is not None:
        found = call.world.validator.check(reply.data, schema)
        if found:
            call.world.violations.append((call.operation.id, found))
