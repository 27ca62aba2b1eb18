"""The operations of Bridge Management as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_bridge as _create_bridge,
    delete_bridge as _delete_bridge,
    get_bridge as _get_bridge,
    get_bridge_by_pstn_pin as _get_bridge_by_pstn_pin,
    get_bridge_by_web_pin as _get_bridge_by_web_pin,
    get_default_bridge as _get_default_bridge,
    update_bridge as _update_bridge,
)


class BridgeManagementApi(Group):
    """Bridge Management."""

    __slots__ = ()

    create_bridge = sync_method(_create_bridge.request, _create_bridge.parse)
    """Creates a meeting room (bridge) for a user (`POST /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges`)."""

    delete_bridge = sync_method(_delete_bridge.request, _delete_bridge.parse)
    """Deletes a meeting room (`DELETE /rcvideo/v2/bridges/{bridgeId}`)."""

    get_bridge = sync_method(_get_bridge.request, _get_bridge.parse)
    """Reads one meeting room: PINs, links and preferences (`GET /rcvideo/v2/bridges/{bridgeId}`)."""

    get_bridge_by_pstn_pin = sync_method(_get_bridge_by_pstn_pin.request, _get_bridge_by_pstn_pin.parse)
    """Finds a meeting room by the PIN for joining by phone (`GET /rcvideo/v2/bridges/pin/pstn/{pin}`)."""

    get_bridge_by_web_pin = sync_method(_get_bridge_by_web_pin.request, _get_bridge_by_web_pin.parse)
    """Finds a meeting room by its short id or personal meeting name (`GET /rcvideo/v2/bridges/pin/web/{pin}`)."""

    get_default_bridge = sync_method(_get_default_bridge.request, _get_default_bridge.parse)
    """Reads a user's personal meeting room (`GET /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges/default`)."""

    update_bridge = sync_method(_update_bridge.request, _update_bridge.parse)
    """Changes name, security or preferences of a meeting room (`PATCH /rcvideo/v2/bridges/{bridgeId}`)."""


class AsyncBridgeManagementApi(Group):
    """Bridge Management, for asyncio."""

    __slots__ = ()

    create_bridge = async_method(_create_bridge.request, _create_bridge.parse)
    """Creates a meeting room (bridge) for a user (`POST /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges`)."""

    delete_bridge = async_method(_delete_bridge.request, _delete_bridge.parse)
    """Deletes a meeting room (`DELETE /rcvideo/v2/bridges/{bridgeId}`)."""

    get_bridge = async_method(_get_bridge.request, _get_bridge.parse)
    """Reads one meeting room: PINs, links and preferences (`GET /rcvideo/v2/bridges/{bridgeId}`)."""

    get_bridge_by_pstn_pin = async_method(_get_bridge_by_pstn_pin.request, _get_bridge_by_pstn_pin.parse)
    """Finds a meeting room by the PIN for joining by phone (`GET /rcvideo/v2/bridges/pin/pstn/{pin}`)."""

    get_bridge_by_web_pin = async_method(_get_bridge_by_web_pin.request, _get_bridge_by_web_pin.parse)
    """Finds a meeting room by its short id or personal meeting name (`GET /rcvideo/v2/bridges/pin/web/{pin}`)."""

    get_default_bridge = async_method(_get_default_bridge.request, _get_default_bridge.parse)
    """Reads a user's personal meeting room (`GET /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges/default`)."""

    update_bridge = async_method(_update_bridge.request, _update_bridge.parse)
    """Changes name, security or preferences of a meeting room (`PATCH /rcvideo/v2/bridges/{bridgeId}`)."""
