"""The operations of Call Forwarding as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_forwarding_number as _create_forwarding_number,
    delete_forwarding_number as _delete_forwarding_number,
    delete_forwarding_numbers as _delete_forwarding_numbers,
    list_forwarding_numbers as _list_forwarding_numbers,
    read_forwarding_number as _read_forwarding_number,
    update_forwarding_number as _update_forwarding_number,
)


class CallForwardingApi(Group):
    """Call Forwarding."""

    __slots__ = ()

    create_forwarding_number = sync_method(_create_forwarding_number.request, _create_forwarding_number.parse)
    """Adds a number to which the extension can forward or flip calls (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`)."""

    delete_forwarding_number = sync_method(_delete_forwarding_number.request, _delete_forwarding_number.parse)
    """Deletes one forwarding entry of the extension (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`)."""

    delete_forwarding_numbers = sync_method(_delete_forwarding_numbers.request, _delete_forwarding_numbers.parse)
    """Deletes several forwarding entries of the extension by their ids (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`)."""

    list_forwarding_numbers = sync_method(_list_forwarding_numbers.request, _list_forwarding_numbers.parse)
    """Pages through the numbers to which the extension forwards or flips calls (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`)."""

    read_forwarding_number = sync_method(_read_forwarding_number.request, _read_forwarding_number.parse)
    """Reads one entry among the numbers for forwarding and flipping calls (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`)."""

    update_forwarding_number = sync_method(_update_forwarding_number.request, _update_forwarding_number.parse)
    """Changes number, label or flip digit of one forwarding entry (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`)."""


class AsyncCallForwardingApi(Group):
    """Call Forwarding, for asyncio."""

    __slots__ = ()

    create_forwarding_number = async_method(_create_forwarding_number.request, _create_forwarding_number.parse)
    """Adds a number to which the extension can forward or flip calls (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`)."""

    delete_forwarding_number = async_method(_delete_forwarding_number.request, _delete_forwarding_number.parse)
    """Deletes one forwarding entry of the extension (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`)."""

    delete_forwarding_numbers = async_method(_delete_forwarding_numbers.request, _delete_forwarding_numbers.parse)
    """Deletes several forwarding entries of the extension by their ids (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`)."""

    list_forwarding_numbers = async_method(_list_forwarding_numbers.request, _list_forwarding_numbers.parse)
    """Pages through the numbers to which the extension forwards or flips calls (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number`)."""

    read_forwarding_number = async_method(_read_forwarding_number.request, _read_forwarding_number.parse)
    """Reads one entry among the numbers for forwarding and flipping calls (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`)."""

    update_forwarding_number = async_method(_update_forwarding_number.request, _update_forwarding_number.parse)
    """Changes number, label or flip digit of one forwarding entry (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number/{forwardingNumberId}`)."""
