"""The operations of RingOut as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_ring_out_call as _create_ring_out_call,
    delete_ring_out_call as _delete_ring_out_call,
    read_ring_out_call_status as _read_ring_out_call_status,
)


class RingOutApi(Group):
    """RingOut."""

    __slots__ = ()

    create_ring_out_call = sync_method(_create_ring_out_call.request, _create_ring_out_call.parse)
    """Calls the user's phone first and then joins in the number to be reached (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out`)."""

    delete_ring_out_call = sync_method(_delete_ring_out_call.request, _delete_ring_out_call.parse)
    """Cancels a ring-out that has not been connected yet (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}`)."""

    read_ring_out_call_status = sync_method(_read_ring_out_call_status.request, _read_ring_out_call_status.parse)
    """Polls a ring-out: the state of both legs and of the whole call (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}`)."""


class AsyncRingOutApi(Group):
    """RingOut, for asyncio."""

    __slots__ = ()

    create_ring_out_call = async_method(_create_ring_out_call.request, _create_ring_out_call.parse)
    """Calls the user's phone first and then joins in the number to be reached (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out`)."""

    delete_ring_out_call = async_method(_delete_ring_out_call.request, _delete_ring_out_call.parse)
    """Cancels a ring-out that has not been connected yet (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}`)."""

    read_ring_out_call_status = async_method(_read_ring_out_call_status.request, _read_ring_out_call_status.parse)
    """Polls a ring-out: the state of both legs and of the whole call (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out/{ringoutId}`)."""
