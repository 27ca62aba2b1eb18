"""The operations of Phone Numbers as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._endpoint import Group, async_method, sync_method
from ..._moved import deprecated
from . import (
    add_numbers_to_inventory as _add_numbers_to_inventory,
    assign_phone_number as _assign_phone_number,
    delete_numbers_from_inventory as _delete_numbers_from_inventory,
    get_bulk_add_task_results as _get_bulk_add_task_results,
    list_account_phone_numbers as _list_account_phone_numbers,
    list_account_phone_numbers_v2 as _list_account_phone_numbers_v2,
    list_extension_phone_numbers as _list_extension_phone_numbers,
    parse_phone_number as _parse_phone_number,
    parse_phone_number_v2 as _parse_phone_number_v2,
    read_account_phone_number as _read_account_phone_number,
    replace_phone_number as _replace_phone_number,
    sms_configuration_info as _sms_configuration_info,
)

if TYPE_CHECKING:
    from ...bodies._phone_numbers import (
        ParsePhoneNumberRequestDict,
    )
    from ...client import RequestOptions
    from ...models._phone_numbers import (
        ParsePhoneNumberRequest,
        ParsePhoneNumberResponse,
    )


class PhoneNumbersApi(Group):
    """Phone Numbers."""

    __slots__ = ()

    add_numbers_to_inventory = sync_method(_add_numbers_to_inventory.request, _add_numbers_to_inventory.parse)
    """Adds numbers to the account's pool; larger requests run as a background task (`POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add`)."""

    assign_phone_number = sync_method(_assign_phone_number.request, _assign_phone_number.parse)
    """Assigns a pooled number to a use or extension, or changes its use (`PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}`)."""

    delete_numbers_from_inventory = sync_method(
        _delete_numbers_from_inventory.request, _delete_numbers_from_inventory.parse
    )
    """Deletes unassigned numbers from the account's pool (`DELETE /restapi/v2/accounts/{accountId}/phone-numbers`)."""

    get_bulk_add_task_results = sync_method(_get_bulk_add_task_results.request, _get_bulk_add_task_results.parse)
    """Polls the background task that adds numbers to the pool (`GET /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}`)."""

    list_account_phone_numbers = sync_method(_list_account_phone_numbers.request, _list_account_phone_numbers.parse)
    """Pages through all phone numbers of the account, company-wide and direct ones (`GET /restapi/v1.0/account/{accountId}/phone-number`)."""

    list_account_phone_numbers_v2 = sync_method(
        _list_account_phone_numbers_v2.request, _list_account_phone_numbers_v2.parse
    )
    """Pages through the account's phone numbers in the v2 shape, inventory included (`GET /restapi/v2/accounts/{accountId}/phone-numbers`)."""

    list_extension_phone_numbers = sync_method(
        _list_extension_phone_numbers.request, _list_extension_phone_numbers.parse
    )
    """Pages through the numbers an extension owns or may use as caller id or SMS sender (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number`)."""

    @deprecated("deprecated by the API")
    def parse_phone_number(
        self,
        *,
        body: ParsePhoneNumberRequest | ParsePhoneNumberRequestDict,
        home_country: str | None = None,
        national_as_priority: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ParsePhoneNumberResponse:
        """Parses phone numbers (deprecated: use `parse_phone_number_v2`).

        `POST /restapi/v1.0/number-parser/parse`

        Throttling group: Light. Deprecated by the API.

        Args:
            home_country: up to 2 characters; sent as `homeCountry`.
            national_as_priority: the platform's default is `false`; sent as `nationalAsPriority`.
            body: sent as `application/json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _parse_phone_number.sync(
            client=self._client,
            home_country=home_country,
            national_as_priority=national_as_priority,
            body=body,
            options=options,
        )

    parse_phone_number_v2 = sync_method(_parse_phone_number_v2.request, _parse_phone_number_v2.parse)
    """Parses phone numbers written in any style into E.164, national and dialling forms (`POST /restapi/v2/number-parser/parse`)."""

    read_account_phone_number = sync_method(_read_account_phone_number.request, _read_account_phone_number.parse)
    """Reads one phone number of the account, or several by a list of ids (`GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}`)."""

    replace_phone_number = sync_method(_replace_phone_number.request, _replace_phone_number.parse)
    """Swaps one phone number for another one from the pool (`POST /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace`)."""

    sms_configuration_info = sync_method(_sms_configuration_info.request, _sms_configuration_info.parse)
    """Reads the brand and campaign under which a number of the extension may send texts (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration`)."""


class AsyncPhoneNumbersApi(Group):
    """Phone Numbers, for asyncio."""

    __slots__ = ()

    add_numbers_to_inventory = async_method(_add_numbers_to_inventory.request, _add_numbers_to_inventory.parse)
    """Adds numbers to the account's pool; larger requests run as a background task (`POST /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add`)."""

    assign_phone_number = async_method(_assign_phone_number.request, _assign_phone_number.parse)
    """Assigns a pooled number to a use or extension, or changes its use (`PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}`)."""

    delete_numbers_from_inventory = async_method(
        _delete_numbers_from_inventory.request, _delete_numbers_from_inventory.parse
    )
    """Deletes unassigned numbers from the account's pool (`DELETE /restapi/v2/accounts/{accountId}/phone-numbers`)."""

    get_bulk_add_task_results = async_method(_get_bulk_add_task_results.request, _get_bulk_add_task_results.parse)
    """Polls the background task that adds numbers to the pool (`GET /restapi/v2/accounts/{accountId}/phone-numbers/bulk-add/{taskId}`)."""

    list_account_phone_numbers = async_method(_list_account_phone_numbers.request, _list_account_phone_numbers.parse)
    """Pages through all phone numbers of the account, company-wide and direct ones (`GET /restapi/v1.0/account/{accountId}/phone-number`)."""

    list_account_phone_numbers_v2 = async_method(
        _list_account_phone_numbers_v2.request, _list_account_phone_numbers_v2.parse
    )
    """Pages through the account's phone numbers in the v2 shape, inventory included (`GET /restapi/v2/accounts/{accountId}/phone-numbers`)."""

    list_extension_phone_numbers = async_method(
        _list_extension_phone_numbers.request, _list_extension_phone_numbers.parse
    )
    """Pages through the numbers an extension owns or may use as caller id or SMS sender (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number`)."""

    @deprecated("deprecated by the API")
    async def parse_phone_number(
        self,
        *,
        body: ParsePhoneNumberRequest | ParsePhoneNumberRequestDict,
        home_country: str | None = None,
        national_as_priority: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ParsePhoneNumberResponse:
        """Parses phone numbers (deprecated: use `parse_phone_number_v2`).

        `POST /restapi/v1.0/number-parser/parse`

        Throttling group: Light. Deprecated by the API.

        Args:
            home_country: up to 2 characters; sent as `homeCountry`.
            national_as_priority: the platform's default is `false`; sent as `nationalAsPriority`.
            body: sent as `application/json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return await _parse_phone_number.asyncio(
            client=self._client,
            home_country=home_country,
            national_as_priority=national_as_priority,
            body=body,
            options=options,
        )

    parse_phone_number_v2 = async_method(_parse_phone_number_v2.request, _parse_phone_number_v2.parse)
    """Parses phone numbers written in any style into E.164, national and dialling forms (`POST /restapi/v2/number-parser/parse`)."""

    read_account_phone_number = async_method(_read_account_phone_number.request, _read_account_phone_number.parse)
    """Reads one phone number of the account, or several by a list of ids (`GET /restapi/v1.0/account/{accountId}/phone-number/{phoneNumberId}`)."""

    replace_phone_number = async_method(_replace_phone_number.request, _replace_phone_number.parse)
    """Swaps one phone number for another one from the pool (`POST /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}/replace`)."""

    sms_configuration_info = async_method(_sms_configuration_info.request, _sms_configuration_info.parse)
    """Reads the brand and campaign under which a number of the extension may send texts (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number/{phoneNumberId}/sms-configuration`)."""
