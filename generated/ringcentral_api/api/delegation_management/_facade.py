"""The operations of Delegation Management as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import rcv_list_delegators as _rcv_list_delegators


class DelegationManagementApi(Group):
    """Delegation Management."""

    __slots__ = ()

    rcv_list_delegators = sync_method(_rcv_list_delegators.request, _rcv_list_delegators.parse)
    """Lists the users on whose behalf the logged-in user may schedule meetings (`GET /rcvideo/v1/accounts/{accountId}/extensions/{extensionId}/delegators`)."""


class AsyncDelegationManagementApi(Group):
    """Delegation Management, for asyncio."""

    __slots__ = ()

    rcv_list_delegators = async_method(_rcv_list_delegators.request, _rcv_list_delegators.parse)
    """Lists the users on whose behalf the logged-in user may schedule meetings (`GET /rcvideo/v1/accounts/{accountId}/extensions/{extensionId}/delegators`)."""
