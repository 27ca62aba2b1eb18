"""Devices and forwarding numbers of users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._call import Call, Reply
from .._errors import not_found
from . import generic, operation
from ._kept import Kept
from .batches import for_ids
from .paging import paged
from .presence import MAX_IDS

if TYPE_CHECKING:
    from .._state.store import Document


@operation("listExtensionDevices")
def list_devices(call: Call) -> Reply:
    """List the devices of one user or several."""

    def one(id: str) -> Any:
        return paged(call, call.state.store.all("device", call.extension_of(id)))

    return for_ids(call, "extensionId", one, limit=MAX_IDS)


def find_device(call: Call, id: str | None = None) -> Document:
    """Return a device of a user or of the inventory.

    Args:
        call: the request.
        id: the id of the device (default: the one in the path).

    Raises:
        Problem: 404, if the device is not in the account.
    """
    id = call.path["deviceId"] if id is None else id
    owners = [call.account, *call.state.extension_ids(call.account)]
    for device in call.state.store.all("device", owners):
        if device["id"] == id:
            return device
    raise not_found("deviceId", id)


@operation("readDevice")
def read_device(call: Call) -> Reply:
    """Return one device."""
    return Reply(find_device(call))


@operation("readDeviceSipInfo")
def of_device(call: Call) -> Reply:
    """Answer an operation of an existing device with generated data."""
    find_device(call)
    return generic.handle(call)


@operation("deleteForwardingNumbers")
def delete_forwarding_numbers(call: Call) -> Reply:
    """Delete forwarding numbers by their ids."""
    collection = call.state.path_of(call.extension) + "/forwarding-number"
    ids = [str(entry.get("forwardingNumberId")) for entry in call.fields.get("records") or ()]
    for id in ids:
        if Kept(call).get(collection, id) is None:
            raise not_found("forwardingNumberId", id)
    for id in ids:
        Kept(call).delete(collection, id)
    return Reply(status=204)


@operation("createSIPRegistration")
def register_sip(call: Call) -> Reply:
    """Register the user's web phone; the data points to a host that does not exist."""
    user = call.state.extension(call.user)
    id = str(802_000_000 + int(call.user) % 1_000_000)
    infos: list[dict[str, Any]] = call.fields.get("sipInfo") or [{}]
    main = call.state.account(call.account)["mainNumber"]
    proxy = "webphone.sandbox.invalid:8083"
    return Reply(
        {
            "device": {
                "uri": call.uri(f"/restapi/v1.0/account/{call.account}/device/{id}"),
                "id": id,
                "type": "WebPhone",
                "status": "Online",
                "name": f"{user['name']}'s web phone",
                "phoneLines": [],
                "linePooling": "None",
            },
            "sipInfo": [
                {
                    "transport": info.get("transport", "WSS"),
                    "username": f"{str(main).lstrip('+')}*{user['extensionNumber']}",
                    "password": call.state.ids.uuid("sip-password", call.user)[:12],
                    "authorizationId": str(801_000_000 + int(call.user) % 1_000_000),
                    "domain": "sip.sandbox.invalid",
                    "outboundProxy": proxy,
                    "outboundProxyBackup": proxy,
                    "switchBackInterval": 3600,
                }
                for info in infos
            ],
            "sipFlags": {
                "voipFeatureEnabled": True,
                "voipCountryBlocked": False,
                "outboundCallsEnabled": True,
                "dscpEnabled": True,
                "dscpSignaling": 26,
                "dscpVoice": 46,
                "dscpVideo": 34,
            },
            "sipErrorCodes": ["503", "502", "504"],
            "pollingInterval": 7200,
        }
    )
