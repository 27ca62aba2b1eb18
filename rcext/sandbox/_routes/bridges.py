"""Bridges of video meetings: pins, and bridges by their pins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._call import Call, Reply
from .._errors import not_found
from .._json import is_object
from .._names import LINKS, SERVER
from . import generic, operation
from ._kept import Kept

if TYPE_CHECKING:
    from .._state.store import Document

BRIDGES = "/rcvideo/v2/bridges"


def _with_pins(call: Call, bridge: Document) -> Document:
    """Return a bridge with the pins and the join link that the server assigns, and keep it."""
    kept, id = Kept(call), str(bridge["id"])
    sent: Document = bridge.get("pins") or {}
    source = call.state.ids.random("bridge-pins", id)
    made = {"host": str(source.randrange(10**8, 10**9)), "participant": str(source.randrange(10**8, 10**9))}
    web = str(sent.get("web") or source.randrange(10**11, 10**12))
    pstn: Document = sent.get("pstn") or {}
    pins: Document = {**sent, "pstn": {**made, **pstn}, "web": web}
    shown: Document = {**bridge, "pins": pins, "discovery": {"web": f"{SERVER}{LINKS}join/{web}"}}
    kept.put(BRIDGES, id, {**(kept.get(BRIDGES, id) or {}), **shown})
    return shown


@operation("createBridge")
def create(call: Call) -> Reply:
    """Create a bridge."""
    reply = generic.handle(call)
    if is_object(reply.data):
        reply.data = _with_pins(call, reply.data)
    return reply


@operation("getDefaultBridge")
def default(call: Call) -> Reply:
    """Return the personal bridge of a user."""
    owner = generic.address_of(call)
    kept = call.state.store.get("default-bridge", "", owner)
    found = Kept(call).get(BRIDGES, kept["id"]) if kept is not None else None
    if found is not None:
        return Reply(generic.project_to_schema(call, found, call.operation.json_schema()))
    reply = generic.handle(call)
    if is_object(reply.data):
        reply.data = _with_pins(call, {**reply.data, "pins": {}})
        call.state.store.put("default-bridge", "", owner, {"id": str(reply.data["id"])})
    return reply


def _pins(bridge: Document) -> dict[str, Any]:
    pins: Document = bridge.get("pins") or {}
    pstn: Document = pins.get("pstn") or {}
    return {"web": [pins.get("web"), *(pins.get("aliases") or ())], "pstn": list(pstn.values())}


@operation("getBridgeByWebPin", "getBridgeByPstnPin")
def by_pin(call: Call) -> Reply:
    """Return the bridge with a pin."""
    kind = "web" if call.operation.id == "getBridgeByWebPin" else "pstn"
    for bridge in Kept(call).all(BRIDGES):
        if call.path["pin"] in _pins(bridge)[kind]:
            return Reply(generic.project_to_schema(call, bridge, call.operation.json_schema()))
    raise not_found("pin", call.path["pin"])
