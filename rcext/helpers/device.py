"""Phones and other devices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rcext._records import get

from ._requests import Requests
from .validation import ValidationResult, required
from .validation import validate as gather

if TYPE_CHECKING:
    from rcext.relations import Record

__all__ = ["create_url", "delete_request", "load_request", "save_request", "sync_request", "validate"]

_ADDRESS_PARTS: Final = ("street", "city", "state", "country", "zip", "customerName")


def create_url(id: str | int | None = None, *, extension_id: str | int | None = None, order: bool = False) -> str:
    """Return the short URL of the list or of one device.

    Current operations: `listExtensionDevices` (`/account/~/extension/~/device`) and `readDevice`
    (`/account/~/device/{deviceId}`). The list of the account no longer exists. Your own devices are added by
    `bulkAddDevicesV2` (`/restapi/v2/accounts/~/devices/bulk-add`).

    Args:
        id: the device's id.
        extension_id: the extension of the devices; the whole account by default.
        order: whether to return the former URL of orders, which the current API lacks.
    """
    if order:
        return "/account/~/order"
    root = f"/account/~/extension/{extension_id}/device" if extension_id else "/account/~/device"
    return f"{root}/{id}" if id else root


def validate(device: Record) -> ValidationResult:
    """Check a device to order: it must have an emergency address, an extension and a model.

    Returns:
        Errors under `emergencyServiceAddress-street` and the like, `extension` and `model`.
    """
    address = get(device, "emergencyServiceAddress")
    return gather(
        *((f"emergencyServiceAddress-{name}", required(get(address, name))) for name in _ADDRESS_PARTS),
        ("extension", required(get(get(device, "extension"), "id"))),
        ("model", required(get(get(device, "model"), "sku"))),
    )


_requests = Requests(create_url)
load_request = _requests.load
save_request = _requests.save
delete_request = _requests.delete
sync_request = _requests.sync
