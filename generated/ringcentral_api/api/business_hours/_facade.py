"""The operations of Business Hours as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    read_company_business_hours as _read_company_business_hours,
    read_user_business_hours as _read_user_business_hours,
    update_company_business_hours as _update_company_business_hours,
    update_user_business_hours as _update_user_business_hours,
)


class BusinessHoursApi(Group):
    """Business Hours."""

    __slots__ = ()

    read_company_business_hours = sync_method(_read_company_business_hours.request, _read_company_business_hours.parse)
    """Reads the weekly opening hours of the company (`GET /restapi/v1.0/account/{accountId}/business-hours`)."""

    read_user_business_hours = sync_method(_read_user_business_hours.request, _read_user_business_hours.parse)
    """Reads the weekly hours in which the user's daytime call rules apply (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours`)."""

    update_company_business_hours = sync_method(
        _update_company_business_hours.request, _update_company_business_hours.parse
    )
    """Sets the weekly opening hours of the company (`PUT /restapi/v1.0/account/{accountId}/business-hours`)."""

    update_user_business_hours = sync_method(_update_user_business_hours.request, _update_user_business_hours.parse)
    """Sets the weekly hours in which the user's daytime call rules apply (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours`)."""


class AsyncBusinessHoursApi(Group):
    """Business Hours, for asyncio."""

    __slots__ = ()

    read_company_business_hours = async_method(_read_company_business_hours.request, _read_company_business_hours.parse)
    """Reads the weekly opening hours of the company (`GET /restapi/v1.0/account/{accountId}/business-hours`)."""

    read_user_business_hours = async_method(_read_user_business_hours.request, _read_user_business_hours.parse)
    """Reads the weekly hours in which the user's daytime call rules apply (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours`)."""

    update_company_business_hours = async_method(
        _update_company_business_hours.request, _update_company_business_hours.parse
    )
    """Sets the weekly opening hours of the company (`PUT /restapi/v1.0/account/{accountId}/business-hours`)."""

    update_user_business_hours = async_method(_update_user_business_hours.request, _update_user_business_hours.parse)
    """Sets the weekly hours in which the user's daytime call rules apply (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/business-hours`)."""
