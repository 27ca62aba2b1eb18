"""The operations of Automatic Location Updates as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    assign_multiple_automatic_location_updates_users as _assign_multiple_automatic_location_updates_users,
    assign_multiple_devices_automatic_location_updates as _assign_multiple_devices_automatic_location_updates,
    create_emergency_location as _create_emergency_location,
    create_extension_emergency_location as _create_extension_emergency_location,
    create_multiple_switches as _create_multiple_switches,
    create_multiple_wireless_points as _create_multiple_wireless_points,
    create_network as _create_network,
    create_switch as _create_switch,
    create_wireless_point as _create_wireless_point,
    delete_emergency_location as _delete_emergency_location,
    delete_extension_emergency_location as _delete_extension_emergency_location,
    delete_network as _delete_network,
    delete_switch as _delete_switch,
    delete_wireless_point as _delete_wireless_point,
    get_extension_emergency_location as _get_extension_emergency_location,
    get_extension_emergency_locations as _get_extension_emergency_locations,
    list_account_switches as _list_account_switches,
    list_automatic_location_updates_users as _list_automatic_location_updates_users,
    list_devices_automatic_location_updates as _list_devices_automatic_location_updates,
    list_emergency_locations as _list_emergency_locations,
    list_networks as _list_networks,
    list_wireless_points as _list_wireless_points,
    read_automatic_location_updates_task as _read_automatic_location_updates_task,
    read_emergency_location as _read_emergency_location,
    read_network as _read_network,
    read_switch as _read_switch,
    read_wireless_point as _read_wireless_point,
    update_emergency_location as _update_emergency_location,
    update_extension_emergency_location as _update_extension_emergency_location,
    update_multiple_switches as _update_multiple_switches,
    update_multiple_wireless_points as _update_multiple_wireless_points,
    update_network as _update_network,
    update_switch as _update_switch,
    update_wireless_point as _update_wireless_point,
    validate_multiple_switches as _validate_multiple_switches,
    validate_multiple_wireless_points as _validate_multiple_wireless_points,
)


class AutomaticLocationUpdatesApi(Group):
    """Automatic Location Updates."""

    __slots__ = ()

    assign_multiple_automatic_location_updates_users = sync_method(
        _assign_multiple_automatic_location_updates_users.request,
        _assign_multiple_automatic_location_updates_users.parse,
    )
    """Switches emergency addresses that follow the network on or off for users (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users/bulk-assign`)."""

    assign_multiple_devices_automatic_location_updates = sync_method(
        _assign_multiple_devices_automatic_location_updates.request,
        _assign_multiple_devices_automatic_location_updates.parse,
    )
    """Switches emergency addresses that follow the network on or off for shared phones (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices/bulk-assign`)."""

    create_emergency_location = sync_method(_create_emergency_location.request, _create_emergency_location.parse)
    """Adds an address to make emergency calls from to the company (`POST /restapi/v1.0/account/{accountId}/emergency-locations`)."""

    create_extension_emergency_location = sync_method(
        _create_extension_emergency_location.request, _create_extension_emergency_location.parse
    )
    """Adds an address to make emergency calls from to the user (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations`)."""

    create_multiple_switches = sync_method(_create_multiple_switches.request, _create_multiple_switches.parse)
    """Starts a task that adds up to 10,000 network switches (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-create`)."""

    create_multiple_wireless_points = sync_method(
        _create_multiple_wireless_points.request, _create_multiple_wireless_points.parse
    )
    """Starts a task that adds up to 10,000 wireless access points (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-create`)."""

    create_network = sync_method(_create_network.request, _create_network.parse)
    """Ties the address ranges of a network to emergency addresses (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks`)."""

    create_switch = sync_method(_create_switch.request, _create_switch.parse)
    """Ties a network switch, by its chassis id, to an emergency address (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches`)."""

    create_wireless_point = sync_method(_create_wireless_point.request, _create_wireless_point.parse)
    """Ties an access point, by its BSSID, to an emergency address (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points`)."""

    delete_emergency_location = sync_method(_delete_emergency_location.request, _delete_emergency_location.parse)
    """Deletes one of the company's addresses for emergency calls (`DELETE /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`)."""

    delete_extension_emergency_location = sync_method(
        _delete_extension_emergency_location.request, _delete_extension_emergency_location.parse
    )
    """Deletes one or several of the user's own addresses for emergency calls (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`)."""

    delete_network = sync_method(_delete_network.request, _delete_network.parse)
    """Deletes one or several networks that stand for emergency addresses (`DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`)."""

    delete_switch = sync_method(_delete_switch.request, _delete_switch.parse)
    """Deletes one or several network switches (`DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`)."""

    delete_wireless_point = sync_method(_delete_wireless_point.request, _delete_wireless_point.parse)
    """Deletes one or several wireless access points (`DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`)."""

    get_extension_emergency_location = sync_method(
        _get_extension_emergency_location.request, _get_extension_emergency_location.parse
    )
    """Reads one of the user's own addresses for emergency calls (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`)."""

    get_extension_emergency_locations = sync_method(
        _get_extension_emergency_locations.request, _get_extension_emergency_locations.parse
    )
    """Pages through the addresses that a user can make emergency calls from (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations`)."""

    list_account_switches = sync_method(_list_account_switches.request, _list_account_switches.parse)
    """Pages through the network switches that stand for emergency addresses (`GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches`)."""

    list_automatic_location_updates_users = sync_method(
        _list_automatic_location_updates_users.request, _list_automatic_location_updates_users.parse
    )
    """Pages through users and whether their emergency address follows the network (`GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users`)."""

    list_devices_automatic_location_updates = sync_method(
        _list_devices_automatic_location_updates.request, _list_devices_automatic_location_updates.parse
    )
    """Pages through shared phones and whether their emergency address follows the network (`GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices`)."""

    list_emergency_locations = sync_method(_list_emergency_locations.request, _list_emergency_locations.parse)
    """Pages through the company's addresses for emergency calls (`GET /restapi/v1.0/account/{accountId}/emergency-locations`)."""

    list_networks = sync_method(_list_networks.request, _list_networks.parse)
    """Pages through the company's networks and their emergency addresses (`GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks`)."""

    list_wireless_points = sync_method(_list_wireless_points.request, _list_wireless_points.parse)
    """Pages through the company's access points and their emergency addresses (`GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points`)."""

    read_automatic_location_updates_task = sync_method(
        _read_automatic_location_updates_task.request, _read_automatic_location_updates_task.parse
    )
    """Polls a task that adds or changes many switches or access points (`GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/tasks/{taskId}`)."""

    read_emergency_location = sync_method(_read_emergency_location.request, _read_emergency_location.parse)
    """Reads one of the company's addresses for emergency calls; administrators only (`GET /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`)."""

    read_network = sync_method(_read_network.request, _read_network.parse)
    """Reads one network: address ranges and their emergency addresses (`GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`)."""

    read_switch = sync_method(_read_switch.request, _read_switch.parse)
    """Reads one network switch with its emergency address (`GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`)."""

    read_wireless_point = sync_method(_read_wireless_point.request, _read_wireless_point.parse)
    """Reads one wireless access point with its emergency address (`GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`)."""

    update_emergency_location = sync_method(_update_emergency_location.request, _update_emergency_location.parse)
    """Changes one of the company's addresses for emergency calls (`PUT /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`)."""

    update_extension_emergency_location = sync_method(
        _update_extension_emergency_location.request, _update_extension_emergency_location.parse
    )
    """Changes one of the user's own addresses for emergency calls (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`)."""

    update_multiple_switches = sync_method(_update_multiple_switches.request, _update_multiple_switches.parse)
    """Starts a task that changes up to 10,000 network switches (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-update`)."""

    update_multiple_wireless_points = sync_method(
        _update_multiple_wireless_points.request, _update_multiple_wireless_points.parse
    )
    """Starts a task that changes up to 10,000 wireless access points (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-update`)."""

    update_network = sync_method(_update_network.request, _update_network.parse)
    """Changes the address ranges of a network or their emergency addresses (`PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`)."""

    update_switch = sync_method(_update_switch.request, _update_switch.parse)
    """Replaces a network switch; fields left out are cleared (`PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`)."""

    update_wireless_point = sync_method(_update_wireless_point.request, _update_wireless_point.parse)
    """Changes an access point or its emergency address (`PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`)."""

    validate_multiple_switches = sync_method(_validate_multiple_switches.request, _validate_multiple_switches.parse)
    """Checks up to 10,000 network switches before they are added or changed (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-validate`)."""

    validate_multiple_wireless_points = sync_method(
        _validate_multiple_wireless_points.request, _validate_multiple_wireless_points.parse
    )
    """Checks up to 10,000 wireless access points before they are added or changed (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-validate`)."""


class AsyncAutomaticLocationUpdatesApi(Group):
    """Automatic Location Updates, for asyncio."""

    __slots__ = ()

    assign_multiple_automatic_location_updates_users = async_method(
        _assign_multiple_automatic_location_updates_users.request,
        _assign_multiple_automatic_location_updates_users.parse,
    )
    """Switches emergency addresses that follow the network on or off for users (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users/bulk-assign`)."""

    assign_multiple_devices_automatic_location_updates = async_method(
        _assign_multiple_devices_automatic_location_updates.request,
        _assign_multiple_devices_automatic_location_updates.parse,
    )
    """Switches emergency addresses that follow the network on or off for shared phones (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices/bulk-assign`)."""

    create_emergency_location = async_method(_create_emergency_location.request, _create_emergency_location.parse)
    """Adds an address to make emergency calls from to the company (`POST /restapi/v1.0/account/{accountId}/emergency-locations`)."""

    create_extension_emergency_location = async_method(
        _create_extension_emergency_location.request, _create_extension_emergency_location.parse
    )
    """Adds an address to make emergency calls from to the user (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations`)."""

    create_multiple_switches = async_method(_create_multiple_switches.request, _create_multiple_switches.parse)
    """Starts a task that adds up to 10,000 network switches (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-create`)."""

    create_multiple_wireless_points = async_method(
        _create_multiple_wireless_points.request, _create_multiple_wireless_points.parse
    )
    """Starts a task that adds up to 10,000 wireless access points (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-create`)."""

    create_network = async_method(_create_network.request, _create_network.parse)
    """Ties the address ranges of a network to emergency addresses (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks`)."""

    create_switch = async_method(_create_switch.request, _create_switch.parse)
    """Ties a network switch, by its chassis id, to an emergency address (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches`)."""

    create_wireless_point = async_method(_create_wireless_point.request, _create_wireless_point.parse)
    """Ties an access point, by its BSSID, to an emergency address (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points`)."""

    delete_emergency_location = async_method(_delete_emergency_location.request, _delete_emergency_location.parse)
    """Deletes one of the company's addresses for emergency calls (`DELETE /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`)."""

    delete_extension_emergency_location = async_method(
        _delete_extension_emergency_location.request, _delete_extension_emergency_location.parse
    )
    """Deletes one or several of the user's own addresses for emergency calls (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`)."""

    delete_network = async_method(_delete_network.request, _delete_network.parse)
    """Deletes one or several networks that stand for emergency addresses (`DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`)."""

    delete_switch = async_method(_delete_switch.request, _delete_switch.parse)
    """Deletes one or several network switches (`DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`)."""

    delete_wireless_point = async_method(_delete_wireless_point.request, _delete_wireless_point.parse)
    """Deletes one or several wireless access points (`DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`)."""

    get_extension_emergency_location = async_method(
        _get_extension_emergency_location.request, _get_extension_emergency_location.parse
    )
    """Reads one of the user's own addresses for emergency calls (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`)."""

    get_extension_emergency_locations = async_method(
        _get_extension_emergency_locations.request, _get_extension_emergency_locations.parse
    )
    """Pages through the addresses that a user can make emergency calls from (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations`)."""

    list_account_switches = async_method(_list_account_switches.request, _list_account_switches.parse)
    """Pages through the network switches that stand for emergency addresses (`GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches`)."""

    list_automatic_location_updates_users = async_method(
        _list_automatic_location_updates_users.request, _list_automatic_location_updates_users.parse
    )
    """Pages through users and whether their emergency address follows the network (`GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/users`)."""

    list_devices_automatic_location_updates = async_method(
        _list_devices_automatic_location_updates.request, _list_devices_automatic_location_updates.parse
    )
    """Pages through shared phones and whether their emergency address follows the network (`GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices`)."""

    list_emergency_locations = async_method(_list_emergency_locations.request, _list_emergency_locations.parse)
    """Pages through the company's addresses for emergency calls (`GET /restapi/v1.0/account/{accountId}/emergency-locations`)."""

    list_networks = async_method(_list_networks.request, _list_networks.parse)
    """Pages through the company's networks and their emergency addresses (`GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks`)."""

    list_wireless_points = async_method(_list_wireless_points.request, _list_wireless_points.parse)
    """Pages through the company's access points and their emergency addresses (`GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points`)."""

    read_automatic_location_updates_task = async_method(
        _read_automatic_location_updates_task.request, _read_automatic_location_updates_task.parse
    )
    """Polls a task that adds or changes many switches or access points (`GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/tasks/{taskId}`)."""

    read_emergency_location = async_method(_read_emergency_location.request, _read_emergency_location.parse)
    """Reads one of the company's addresses for emergency calls; administrators only (`GET /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`)."""

    read_network = async_method(_read_network.request, _read_network.parse)
    """Reads one network: address ranges and their emergency addresses (`GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`)."""

    read_switch = async_method(_read_switch.request, _read_switch.parse)
    """Reads one network switch with its emergency address (`GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`)."""

    read_wireless_point = async_method(_read_wireless_point.request, _read_wireless_point.parse)
    """Reads one wireless access point with its emergency address (`GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`)."""

    update_emergency_location = async_method(_update_emergency_location.request, _update_emergency_location.parse)
    """Changes one of the company's addresses for emergency calls (`PUT /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}`)."""

    update_extension_emergency_location = async_method(
        _update_extension_emergency_location.request, _update_extension_emergency_location.parse
    )
    """Changes one of the user's own addresses for emergency calls (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/emergency-locations/{locationId}`)."""

    update_multiple_switches = async_method(_update_multiple_switches.request, _update_multiple_switches.parse)
    """Starts a task that changes up to 10,000 network switches (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-update`)."""

    update_multiple_wireless_points = async_method(
        _update_multiple_wireless_points.request, _update_multiple_wireless_points.parse
    )
    """Starts a task that changes up to 10,000 wireless access points (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-update`)."""

    update_network = async_method(_update_network.request, _update_network.parse)
    """Changes the address ranges of a network or their emergency addresses (`PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks/{networkId}`)."""

    update_switch = async_method(_update_switch.request, _update_switch.parse)
    """Replaces a network switch; fields left out are cleared (`PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches/{switchId}`)."""

    update_wireless_point = async_method(_update_wireless_point.request, _update_wireless_point.parse)
    """Changes an access point or its emergency address (`PUT /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}`)."""

    validate_multiple_switches = async_method(_validate_multiple_switches.request, _validate_multiple_switches.parse)
    """Checks up to 10,000 network switches before they are added or changed (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/switches-bulk-validate`)."""

    validate_multiple_wireless_points = async_method(
        _validate_multiple_wireless_points.request, _validate_multiple_wireless_points.parse
    )
    """Checks up to 10,000 wireless access points before they are added or changed (`POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-validate`)."""
