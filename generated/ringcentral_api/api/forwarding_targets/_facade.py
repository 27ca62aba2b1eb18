"""The operations of Forwarding Targets as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    delete_forwarding_targets as _delete_forwarding_targets,
    list_extensions_using_forwarding_device_target as _list_extensions_using_forwarding_device_target,
    read_forwarding_targets as _read_forwarding_targets,
)


class ForwardingTargetsApi(Group):
    """Forwarding Targets."""

    __slots__ = ()

    delete_forwarding_targets = sync_method(_delete_forwarding_targets.request, _delete_forwarding_targets.parse)
    """Removes devices or numbers from those that the user's call rules may ring (`DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets`)."""

    list_extensions_using_forwarding_device_target = sync_method(
        _list_extensions_using_forwarding_device_target.request, _list_extensions_using_forwarding_device_target.parse
    )
    """Lists the extensions whose calls also ring on a given device (`GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets/devices/{deviceId}/extensions`)."""

    read_forwarding_targets = sync_method(_read_forwarding_targets.request, _read_forwarding_targets.parse)
    """Pages through the devices and numbers that the user's call rules may ring (`GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets`)."""


class AsyncForwardingTargetsApi(Group):
    """Forwarding Targets, for asyncio."""

    __slots__ = ()

    delete_forwarding_targets = async_method(_delete_forwarding_targets.request, _delete_forwarding_targets.parse)
    """Removes devices or numbers from those that the user's call rules may ring (`DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets`)."""

    list_extensions_using_forwarding_device_target = async_method(
        _list_extensions_using_forwarding_device_target.request, _list_extensions_using_forwarding_device_target.parse
    )
    """Lists the extensions whose calls also ring on a given device (`GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets/devices/{deviceId}/extensions`)."""

    read_forwarding_targets = async_method(_read_forwarding_targets.request, _read_forwarding_targets.parse)
    """Pages through the devices and numbers that the user's call rules may ring (`GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/forwarding-targets`)."""
