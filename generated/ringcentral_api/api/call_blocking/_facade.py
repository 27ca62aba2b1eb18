"""The operations of Call Blocking as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_blocked_allowed_number as _create_blocked_allowed_number,
    delete_blocked_allowed_number as _delete_blocked_allowed_number,
    list_blocked_allowed_numbers as _list_blocked_allowed_numbers,
    read_blocked_allowed_number as _read_blocked_allowed_number,
    read_caller_blocking_settings as _read_caller_blocking_settings,
    update_blocked_allowed_number as _update_blocked_allowed_number,
    update_caller_blocking_settings as _update_caller_blocking_settings,
)


class CallBlockingApi(Group):
    """Call Blocking."""

    __slots__ = ()

    create_blocked_allowed_number = sync_method(
        _create_blocked_allowed_number.request, _create_blocked_allowed_number.parse
    )
    """Blocks a number for a user, or lets it through always (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers`)."""

    delete_blocked_allowed_number = sync_method(
        _delete_blocked_allowed_number.request, _delete_blocked_allowed_number.parse
    )
    """Deletes one entry of a user's list of blocked and allowed numbers (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}`)."""

    list_blocked_allowed_numbers = sync_method(
        _list_blocked_allowed_numbers.request, _list_blocked_allowed_numbers.parse
    )
    """Pages through the numbers that a user blocks or always lets through (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers`)."""

    read_blocked_allowed_number = sync_method(_read_blocked_allowed_number.request, _read_blocked_allowed_number.parse)
    """Reads one entry of a user's list of blocked and allowed numbers (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}`)."""

    read_caller_blocking_settings = sync_method(
        _read_caller_blocking_settings.request, _read_caller_blocking_settings.parse
    )
    """Reads how strictly the user blocks unwanted callers (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking`)."""

    update_blocked_allowed_number = sync_method(
        _update_blocked_allowed_number.request, _update_blocked_allowed_number.parse
    )
    """Changes one entry of a user's list of blocked and allowed numbers (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}`)."""

    update_caller_blocking_settings = sync_method(
        _update_caller_blocking_settings.request, _update_caller_blocking_settings.parse
    )
    """Sets how strictly the user blocks unwanted callers (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking`)."""


class AsyncCallBlockingApi(Group):
    """Call Blocking, for asyncio."""

    __slots__ = ()

    create_blocked_allowed_number = async_method(
        _create_blocked_allowed_number.request, _create_blocked_allowed_number.parse
    )
    """Blocks a number for a user, or lets it through always (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers`)."""

    delete_blocked_allowed_number = async_method(
        _delete_blocked_allowed_number.request, _delete_blocked_allowed_number.parse
    )
    """Deletes one entry of a user's list of blocked and allowed numbers (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}`)."""

    list_blocked_allowed_numbers = async_method(
        _list_blocked_allowed_numbers.request, _list_blocked_allowed_numbers.parse
    )
    """Pages through the numbers that a user blocks or always lets through (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers`)."""

    read_blocked_allowed_number = async_method(_read_blocked_allowed_number.request, _read_blocked_allowed_number.parse)
    """Reads one entry of a user's list of blocked and allowed numbers (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}`)."""

    read_caller_blocking_settings = async_method(
        _read_caller_blocking_settings.request, _read_caller_blocking_settings.parse
    )
    """Reads how strictly the user blocks unwanted callers (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking`)."""

    update_blocked_allowed_number = async_method(
        _update_blocked_allowed_number.request, _update_blocked_allowed_number.parse
    )
    """Changes one entry of a user's list of blocked and allowed numbers (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers/{blockedNumberId}`)."""

    update_caller_blocking_settings = async_method(
        _update_caller_blocking_settings.request, _update_caller_blocking_settings.parse
    )
    """Sets how strictly the user blocks unwanted callers (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking`)."""
