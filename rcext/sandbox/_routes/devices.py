"""The devices of extensions. Single ones are kept and answered by `generic`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._state.seed import device_collection
from . import operation
from .batches import for_ids
from .paging import paged
from .presence import MOST

if TYPE_CHECKING:
    from .._call import Call, Reply


@operation("listExtensionDevices")
def list_devices(call: Call) -> Reply:
    """The devices of an extension, or of several."""
    all_devices = call.world.store.all("generic", device_collection(call.account))

    def one(id: str) -> Any:
        extension = call.extension_of(id)
        owned = [device for device in all_devices if str(device.get("extension", {}).get("id")) == extension]
        kinds, pooling = call.query.get("type"), call.query.get("linePooling")
        return paged(
            call,
            [
                device
                for device in owned
                if (not kinds or device.get("type") in kinds)
                and (not pooling or device.get("linePooling", "None") == pooling)
            ],
        )

    return for_ids(call, "extensionId", one, most=MOST)
