"""The operations of Call Flip as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    read_call_flip_settings as _read_call_flip_settings,
    update_call_flip_settings as _update_call_flip_settings,
)


class CallFlipApi(Group):
    """Call Flip."""

    __slots__ = ()

    read_call_flip_settings = sync_method(_read_call_flip_settings.request, _read_call_flip_settings.parse)
    """Reads the phones to which the user can flip a live call, with their digits (`GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers`)."""

    update_call_flip_settings = sync_method(_update_call_flip_settings.request, _update_call_flip_settings.parse)
    """Sets the phones to which the user can flip a live call, with their digits (`PUT /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers`)."""


class AsyncCallFlipApi(Group):
    """Call Flip, for asyncio."""

    __slots__ = ()

    read_call_flip_settings = async_method(_read_call_flip_settings.request, _read_call_flip_settings.parse)
    """Reads the phones to which the user can flip a live call, with their digits (`GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers`)."""

    update_call_flip_settings = async_method(_update_call_flip_settings.request, _update_call_flip_settings.parse)
    """Sets the phones to which the user can flip a live call, with their digits (`PUT /restapi/v2/accounts/{accountId}/extensions/{extensionId}/call-flip-numbers`)."""
