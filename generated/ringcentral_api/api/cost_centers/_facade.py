"""The operations of Cost Centers as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import list_cost_centers as _list_cost_centers


class CostCentersApi(Group):
    """Cost Centers."""

    __slots__ = ()

    list_cost_centers = sync_method(_list_cost_centers.request, _list_cost_centers.parse)
    """Lists the cost centres that extensions can be booked on (`GET /restapi/v2/accounts/{accountId}/cost-centers`)."""


class AsyncCostCentersApi(Group):
    """Cost Centers, for asyncio."""

    __slots__ = ()

    list_cost_centers = async_method(_list_cost_centers.request, _list_cost_centers.parse)
    """Lists the cost centres that extensions can be booked on (`GET /restapi/v2/accounts/{accountId}/cost-centers`)."""
