"""The operations of Device SIP Registration as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import create_sip_registration as _create_sip_registration


class DeviceSIPRegistrationApi(Group):
    """Device SIP Registration."""

    __slots__ = ()

    create_sip_registration = sync_method(_create_sip_registration.request, _create_sip_registration.parse)
    """Registers a soft phone and returns its SIP credentials and proxies (`POST /restapi/v1.0/client-info/sip-provision`)."""


class AsyncDeviceSIPRegistrationApi(Group):
    """Device SIP Registration, for asyncio."""

    __slots__ = ()

    create_sip_registration = async_method(_create_sip_registration.request, _create_sip_registration.parse)
    """Registers a soft phone and returns its SIP credentials and proxies (`POST /restapi/v1.0/client-info/sip-provision`)."""
