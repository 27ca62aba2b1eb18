"""IVR menus: extensions of the type `IvrMenu`, with their prompt and actions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._call import Call, Reply
from .._errors import invalid, not_found
from . import operation, people
from ._facts import MAIN_SITE
from .generic import check_references, merged, project_to_schema

if TYPE_CHECKING:
    from .._state.store import Document

#: Fields that the extension has.
_OF_EXTENSION = ("id", "uri", "name", "extensionNumber")


def _menus(call: Call) -> list[Document]:
    return [entry for entry in call.state.extensions(call.account) if entry["type"] == "IvrMenu"]


def _menu(call: Call) -> Document:
    id = call.path["ivrMenuId"]
    found = next((entry for entry in _menus(call) if str(entry["id"]) == id), None)
    if found is None:
        raise not_found("ivrMenuId", id)
    return found


def _short(call: Call, menu: Document) -> Document:
    id = str(menu["id"])
    uri = call.uri(f"/restapi/v1.0/account/{call.account}/ivr-menus/{id}")
    return {"id": id, "uri": uri, "name": menu["name"], "extensionNumber": menu["extensionNumber"], "site": MAIN_SITE}


def _shown(call: Call, menu: Document) -> Document:
    prompt = {"mode": "TextToSpeech", "text": f"Thank you for calling. This is the menu {menu['name']}."}
    default: Document = {"prompt": prompt, "promptRepeatCount": 1, "actions": []}
    kept = call.state.store.get("ivr-menu", "", str(menu["id"])) or {}
    whole = {**default, **_short(call, menu), **kept}
    shown: Document = project_to_schema(call, whole, call.operation.json_schema())
    return shown


def _keep(call: Call, menu: Document) -> Reply:
    """Keep the fields of a request that an answer can have; return the menu."""
    changed = merged(call, call.operation.json_schema(), _shown(call, menu))
    fields = {name: value for name, value in changed.items() if name not in _OF_EXTENSION}
    call.state.store.put("ivr-menu", "", str(menu["id"]), fields)
    return Reply(_shown(call, menu))


@operation("readIvrMenuList")
def list_menus(call: Call) -> Reply:
    """List the menus of the account."""
    records: Any = [_short(call, menu) for menu in _menus(call)]
    listed = {"uri": call.uri(call.record.path), "records": records}
    return Reply(project_to_schema(call, listed, call.operation.json_schema()))


@operation("createIVRMenu")
def create(call: Call) -> Reply:
    """Create a menu: an extension with the given or the next free number."""
    check_references(call)
    fields: Document = {name: call.fields[name] for name in ("name", "extensionNumber") if name in call.fields}
    id = people.add(call, {"type": "IvrMenu", **fields})
    return _keep(call, call.state.extension(id))


@operation("readIVRMenu")
def read(call: Call) -> Reply:
    """Return a menu."""
    return Reply(_shown(call, _menu(call)))


@operation("updateIVRMenu")
def update(call: Call) -> Reply:
    """Update a menu, and the extension that it is."""
    menu, fields = _menu(call), call.fields
    check_references(call)
    number = str(fields.get("extensionNumber", menu["extensionNumber"]))
    if number != menu["extensionNumber"] and (not number.isdecimal() or number in call.state.numbers(call.account)):
        raise invalid("extensionNumber", number, "must be digits, and not in use")
    id = str(menu["id"])
    menu = call.state.store.put(
        "extension", "", id, {**menu, "name": fields.get("name", menu["name"]), "extensionNumber": number}
    )
    people.notify(call, id, "Update")
    return _keep(call, menu)
