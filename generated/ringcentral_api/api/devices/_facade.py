"""The operations of Devices as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    add_device_to_inventory as _add_device_to_inventory,
    bulk_add_devices as _bulk_add_devices,
    delete_device_from_inventory as _delete_device_from_inventory,
    list_extension_devices as _list_extension_devices,
    list_web_app_devices as _list_web_app_devices,
    read_device as _read_device,
    read_device_sip_info as _read_device_sip_info,
    remove_line as _remove_line,
    replace_device as _replace_device,
    update_device as _update_device,
    update_device_emergency as _update_device_emergency,
)


class DevicesApi(Group):
    """Devices."""

    __slots__ = ()

    add_device_to_inventory = sync_method(_add_device_to_inventory.request, _add_device_to_inventory.parse)
    """Adds a phone of the customer's own to the account, assigned to nobody yet (`POST /restapi/v2/accounts/{accountId}/device-inventory`)."""

    bulk_add_devices = sync_method(_bulk_add_devices.request, _bulk_add_devices.parse)
    """Adds several phones of the customer's own to the account (`POST /restapi/v2/accounts/{accountId}/devices/bulk-add`)."""

    delete_device_from_inventory = sync_method(
        _delete_device_from_inventory.request, _delete_device_from_inventory.parse
    )
    """Deletes up to 10 unassigned phones from the account (`DELETE /restapi/v2/accounts/{accountId}/device-inventory`)."""

    list_extension_devices = sync_method(_list_extension_devices.request, _list_extension_devices.parse)
    """Pages through the phones and soft phones of one extension (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device`)."""

    list_web_app_devices = sync_method(_list_web_app_devices.request, _list_web_app_devices.parse)
    """Lists the user's web phones and whether each is online (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/webapp-devices`)."""

    read_device = sync_method(_read_device.request, _read_device.parse)
    """Reads one device: model, phone lines, emergency address and whether it is online (`GET /restapi/v1.0/account/{accountId}/device/{deviceId}`)."""

    read_device_sip_info = sync_method(_read_device_sip_info.request, _read_device_sip_info.parse)
    """Reads the SIP user, password and proxies for setting up a phone by hand (`GET /restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info`)."""

    remove_line = sync_method(_remove_line.request, _remove_line.parse)
    """Takes a phone line from an extension, with its device and number (`DELETE /restapi/v2/accounts/{accountId}/devices/{deviceId}`)."""

    replace_device = sync_method(_replace_device.request, _replace_device.parse)
    """Swaps a user's phone for another one of the account (`POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/devices/{deviceId}/replace`)."""

    update_device = sync_method(_update_device.request, _update_device.parse)
    """Changes name, assignment or emergency address of a device (`PUT /restapi/v1.0/account/{accountId}/device/{deviceId}`)."""

    update_device_emergency = sync_method(_update_device_emergency.request, _update_device_emergency.parse)
    """Changes the emergency address or location of a device (`PUT /restapi/v1.0/account/{accountId}/device/{deviceId}/emergency`)."""


class AsyncDevicesApi(Group):
    """Devices, for asyncio."""

    __slots__ = ()

    add_device_to_inventory = async_method(_add_device_to_inventory.request, _add_device_to_inventory.parse)
    """Adds a phone of the customer's own to the account, assigned to nobody yet (`POST /restapi/v2/accounts/{accountId}/device-inventory`)."""

    bulk_add_devices = async_method(_bulk_add_devices.request, _bulk_add_devices.parse)
    """Adds several phones of the customer's own to the account (`POST /restapi/v2/accounts/{accountId}/devices/bulk-add`)."""

    delete_device_from_inventory = async_method(
        _delete_device_from_inventory.request, _delete_device_from_inventory.parse
    )
    """Deletes up to 10 unassigned phones from the account (`DELETE /restapi/v2/accounts/{accountId}/device-inventory`)."""

    list_extension_devices = async_method(_list_extension_devices.request, _list_extension_devices.parse)
    """Pages through the phones and soft phones of one extension (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device`)."""

    list_web_app_devices = async_method(_list_web_app_devices.request, _list_web_app_devices.parse)
    """Lists the user's web phones and whether each is online (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/webapp-devices`)."""

    read_device = async_method(_read_device.request, _read_device.parse)
    """Reads one device: model, phone lines, emergency address and whether it is online (`GET /restapi/v1.0/account/{accountId}/device/{deviceId}`)."""

    read_device_sip_info = async_method(_read_device_sip_info.request, _read_device_sip_info.parse)
    """Reads the SIP user, password and proxies for setting up a phone by hand (`GET /restapi/v1.0/account/{accountId}/device/{deviceId}/sip-info`)."""

    remove_line = async_method(_remove_line.request, _remove_line.parse)
    """Takes a phone line from an extension, with its device and number (`DELETE /restapi/v2/accounts/{accountId}/devices/{deviceId}`)."""

    replace_device = async_method(_replace_device.request, _replace_device.parse)
    """Swaps a user's phone for another one of the account (`POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/devices/{deviceId}/replace`)."""

    update_device = async_method(_update_device.request, _update_device.parse)
    """Changes name, assignment or emergency address of a device (`PUT /restapi/v1.0/account/{accountId}/device/{deviceId}`)."""

    update_device_emergency = async_method(_update_device_emergency.request, _update_device_emergency.parse)
    """Changes the emergency address or location of a device (`PUT /restapi/v1.0/account/{accountId}/device/{deviceId}/emergency`)."""
