"""The operations of Company as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    get_account_info as _get_account_info,
    list_contracted_countries as _list_contracted_countries,
    list_domestic_countries as _list_domestic_countries,
    read_account_business_address as _read_account_business_address,
    read_account_info as _read_account_info,
    read_account_service_info as _read_account_service_info,
    send_activation_email as _send_activation_email,
    send_welcome_email as _send_welcome_email,
    update_account_business_address as _update_account_business_address,
)


class CompanyApi(Group):
    """Company."""

    __slots__ = ()

    get_account_info = sync_method(_get_account_info.request, _get_account_info.parse)
    """Reads company name, address, status and service plan of an account (`GET /restapi/v2/accounts/{accountId}`)."""

    list_contracted_countries = sync_method(_list_contracted_countries.request, _list_contracted_countries.parse)
    """Lists the countries in which a brand sells its service (`GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country`)."""

    list_domestic_countries = sync_method(_list_domestic_countries.request, _list_domestic_countries.parse)
    """Pages through the countries that are domestic for a brand and contract country (`GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}`)."""

    read_account_business_address = sync_method(
        _read_account_business_address.request, _read_account_business_address.parse
    )
    """Reads the company's name, postal address and main e-mail (`GET /restapi/v1.0/account/{accountId}/business-address`)."""

    read_account_info = sync_method(_read_account_info.request, _read_account_info.parse)
    """Reads main number, operator, limits and service details of the caller's account (`GET /restapi/v1.0/account/{accountId}`)."""

    read_account_service_info = sync_method(_read_account_service_info.request, _read_account_service_info.parse)
    """Reads the account's brand, service plan, limits and which features are on (`GET /restapi/v1.0/account/{accountId}/service-info`)."""

    send_activation_email = sync_method(_send_activation_email.request, _send_activation_email.parse)
    """Mails the activation link once more to the owner of an unconfirmed account (`POST /restapi/v2/accounts/{accountId}/send-activation-email`)."""

    send_welcome_email = sync_method(_send_welcome_email.request, _send_welcome_email.parse)
    """Mails the welcome letter once more to the owner of a confirmed account (`POST /restapi/v2/accounts/{accountId}/send-welcome-email`)."""

    update_account_business_address = sync_method(
        _update_account_business_address.request, _update_account_business_address.parse
    )
    """Changes the company's name, postal address or main e-mail (`PUT /restapi/v1.0/account/{accountId}/business-address`)."""


class AsyncCompanyApi(Group):
    """Company, for asyncio."""

    __slots__ = ()

    get_account_info = async_method(_get_account_info.request, _get_account_info.parse)
    """Reads company name, address, status and service plan of an account (`GET /restapi/v2/accounts/{accountId}`)."""

    list_contracted_countries = async_method(_list_contracted_countries.request, _list_contracted_countries.parse)
    """Lists the countries in which a brand sells its service (`GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country`)."""

    list_domestic_countries = async_method(_list_domestic_countries.request, _list_domestic_countries.parse)
    """Pages through the countries that are domestic for a brand and contract country (`GET /restapi/v1.0/dictionary/brand/{brandId}/contracted-country/{contractedCountryId}`)."""

    read_account_business_address = async_method(
        _read_account_business_address.request, _read_account_business_address.parse
    )
    """Reads the company's name, postal address and main e-mail (`GET /restapi/v1.0/account/{accountId}/business-address`)."""

    read_account_info = async_method(_read_account_info.request, _read_account_info.parse)
    """Reads main number, operator, limits and service details of the caller's account (`GET /restapi/v1.0/account/{accountId}`)."""

    read_account_service_info = async_method(_read_account_service_info.request, _read_account_service_info.parse)
    """Reads the account's brand, service plan, limits and which features are on (`GET /restapi/v1.0/account/{accountId}/service-info`)."""

    send_activation_email = async_method(_send_activation_email.request, _send_activation_email.parse)
    """Mails the activation link once more to the owner of an unconfirmed account (`POST /restapi/v2/accounts/{accountId}/send-activation-email`)."""

    send_welcome_email = async_method(_send_welcome_email.request, _send_welcome_email.parse)
    """Mails the welcome letter once more to the owner of a confirmed account (`POST /restapi/v2/accounts/{accountId}/send-welcome-email`)."""

    update_account_business_address = async_method(
        _update_account_business_address.request, _update_account_business_address.parse
    )
    """Changes the company's name, postal address or main e-mail (`PUT /restapi/v1.0/account/{accountId}/business-address`)."""
