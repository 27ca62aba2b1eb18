"""The operations of Regional Settings as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._regional_settings import (
        AccountRegionalSettingRequest,
        GetLocationListResponse,
        GetStateInfoResponse,
        GetStateListResponse,
        GetTimezoneListResponse,
        LanguageInfo,
        LanguageList,
        ListLocationsOrderBy,
    )
    from ...models._shared_country_info_dictionary_model import CountryInfoDictionaryModel, CountryListDictionaryModel
    from ...models._shared_country_info_short_model import TimezoneInfoBase
    from ...models._shared_regional_settings import RegionalSettings


class RegionalSettingsApi:
    """Regional Settings."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_account_regional_settings(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> RegionalSettings:
        """Reads the account's time zone, country, language and formats.

        `GET /restapi/v2/accounts/{accountId}/regional-settings`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_account_regional_settings import sync

        return sync(client=self._client, account_id=account_id, options=options)

    def list_countries(
        self,
        *,
        login_allowed: bool | None = None,
        signup_allowed: bool | None = None,
        number_selling: bool | None = None,
        page: int | None = None,
        per_page: int | None = None,
        free_softphone_line: bool | None = None,
        options: RequestOptions | None = None,
    ) -> CountryListDictionaryModel:
        """Pages through the countries the service knows, with dialling codes and what is sold there.

        `GET /restapi/v1.0/dictionary/country`

        Throttling group: Light.

        Args:
            login_allowed: sent as `loginAllowed`.
            signup_allowed: sent as `signupAllowed`.
            number_selling: sent as `numberSelling`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            free_softphone_line: sent as `freeSoftphoneLine`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_countries import sync

        return sync(
            client=self._client,
            login_allowed=login_allowed,
            signup_allowed=signup_allowed,
            number_selling=number_selling,
            page=page,
            per_page=per_page,
            free_softphone_line=free_softphone_line,
            options=options,
        )

    def list_languages(self, *, options: RequestOptions | None = None) -> LanguageList:
        """Lists the languages for interface, greetings and formats.

        `GET /restapi/v1.0/dictionary/language`

        Throttling group: Light.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_languages import sync

        return sync(client=self._client, options=options)

    def list_locations(
        self,
        *,
        order_by: ListLocationsOrderBy | Literal["Npa", "City"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        state_id: str | None = None,
        with_nxx: bool | None = None,
        options: RequestOptions | None = None,
    ) -> GetLocationListResponse:
        """Pages through the towns of a state, with their area codes.

        `GET /restapi/v1.0/dictionary/location`

        Throttling group: Light.

        Args:
            order_by: Field to sort by; `Npa` | `City`; the platform's default is `City`; sent as `orderBy`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            state_id: sent as `stateId`.
            with_nxx: sent as `withNxx`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_locations import sync

        return sync(
            client=self._client,
            order_by=order_by,
            page=page,
            per_page=per_page,
            state_id=state_id,
            with_nxx=with_nxx,
            options=options,
        )

    def list_states(
        self,
        *,
        all_countries: bool | None = None,
        country_id: int | None = None,
        page: int | None = None,
        per_page: int | None = None,
        with_phone_numbers: bool | None = None,
        options: RequestOptions | None = None,
    ) -> GetStateListResponse:
        """Pages through states and provinces, of one country or of all.

        `GET /restapi/v1.0/dictionary/state`

        Throttling group: Light.

        Args:
            all_countries: sent as `allCountries`.
            country_id: sent as `countryId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            with_phone_numbers: the platform's default is `false`; sent as `withPhoneNumbers`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_states import sync

        return sync(
            client=self._client,
            all_countries=all_countries,
            country_id=country_id,
            page=page,
            per_page=per_page,
            with_phone_numbers=with_phone_numbers,
            options=options,
        )

    def list_timezones(
        self, *, page: int | None = None, per_page: int | None = None, options: RequestOptions | None = None
    ) -> GetTimezoneListResponse:
        """Pages through the time zones, with their offset from UTC in minutes.

        `GET /restapi/v1.0/dictionary/timezone`

        Throttling group: Light.

        Args:
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_timezones import sync

        return sync(client=self._client, page=page, per_page=per_page, options=options)

    def patch_account_regional_settings(
        self, *, body: AccountRegionalSettingRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> RegionalSettings:
        """Changes the account's time zone, country, language or formats.

        `PATCH /restapi/v2/accounts/{accountId}/regional-settings`

        Throttling group: Medium. Application permission: EditAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .patch_account_regional_settings import sync

        return sync(client=self._client, account_id=account_id, body=body, options=options)

    def read_country(self, *, country_id: int, options: RequestOptions | None = None) -> CountryInfoDictionaryModel:
        """Reads one country of the dictionary: ISO code, dialling code, what is sold there.

        `GET /restapi/v1.0/dictionary/country/{countryId}`

        Throttling group: Light.

        Args:
            country_id: sent as `countryId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_country import sync

        return sync(client=self._client, country_id=country_id, options=options)

    def read_language(self, *, language_id: int, options: RequestOptions | None = None) -> LanguageInfo:
        """Reads one language of the dictionary.

        `GET /restapi/v1.0/dictionary/language/{languageId}`

        Throttling group: Light.

        Args:
            language_id: sent as `languageId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_language import sync

        return sync(client=self._client, language_id=language_id, options=options)

    def read_state(self, *, state_id: int, options: RequestOptions | None = None) -> GetStateInfoResponse:
        """Reads one state or province of the dictionary.

        `GET /restapi/v1.0/dictionary/state/{stateId}`

        Throttling group: Light.

        Args:
            state_id: sent as `stateId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_state import sync

        return sync(client=self._client, state_id=state_id, options=options)

    def read_timezone(self, *, timezone_id: int, options: RequestOptions | None = None) -> TimezoneInfoBase:
        """Reads one time zone of the dictionary.

        `GET /restapi/v1.0/dictionary/timezone/{timezoneId}`

        Throttling group: Light.

        Args:
            timezone_id: sent as `timezoneId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_timezone import sync

        return sync(client=self._client, timezone_id=timezone_id, options=options)


class AsyncRegionalSettingsApi:
    """Regional Settings, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_account_regional_settings(
        self, *, account_id: str = "~", options: RequestOptions | None = None
    ) -> RegionalSettings:
        """Reads the account's time zone, country, language and formats.

        `GET /restapi/v2/accounts/{accountId}/regional-settings`

        Throttling group: Light. Application permission: ReadAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_account_regional_settings import asyncio

        return await asyncio(client=self._client, account_id=account_id, options=options)

    async def list_countries(
        self,
        *,
        login_allowed: bool | None = None,
        signup_allowed: bool | None = None,
        number_selling: bool | None = None,
        page: int | None = None,
        per_page: int | None = None,
        free_softphone_line: bool | None = None,
        options: RequestOptions | None = None,
    ) -> CountryListDictionaryModel:
        """Pages through the countries the service knows, with dialling codes and what is sold there.

        `GET /restapi/v1.0/dictionary/country`

        Throttling group: Light.

        Args:
            login_allowed: sent as `loginAllowed`.
            signup_allowed: sent as `signupAllowed`.
            number_selling: sent as `numberSelling`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            free_softphone_line: sent as `freeSoftphoneLine`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_countries import asyncio

        return await asyncio(
            client=self._client,
            login_allowed=login_allowed,
            signup_allowed=signup_allowed,
            number_selling=number_selling,
            page=page,
            per_page=per_page,
            free_softphone_line=free_softphone_line,
            options=options,
        )

    async def list_languages(self, *, options: RequestOptions | None = None) -> LanguageList:
        """Lists the languages for interface, greetings and formats.

        `GET /restapi/v1.0/dictionary/language`

        Throttling group: Light.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_languages import asyncio

        return await asyncio(client=self._client, options=options)

    async def list_locations(
        self,
        *,
        order_by: ListLocationsOrderBy | Literal["Npa", "City"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        state_id: str | None = None,
        with_nxx: bool | None = None,
        options: RequestOptions | None = None,
    ) -> GetLocationListResponse:
        """Pages through the towns of a state, with their area codes.

        `GET /restapi/v1.0/dictionary/location`

        Throttling group: Light.

        Args:
            order_by: Field to sort by; `Npa` | `City`; the platform's default is `City`; sent as `orderBy`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            state_id: sent as `stateId`.
            with_nxx: sent as `withNxx`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_locations import asyncio

        return await asyncio(
            client=self._client,
            order_by=order_by,
            page=page,
            per_page=per_page,
            state_id=state_id,
            with_nxx=with_nxx,
            options=options,
        )

    async def list_states(
        self,
        *,
        all_countries: bool | None = None,
        country_id: int | None = None,
        page: int | None = None,
        per_page: int | None = None,
        with_phone_numbers: bool | None = None,
        options: RequestOptions | None = None,
    ) -> GetStateListResponse:
        """Pages through states and provinces, of one country or of all.

        `GET /restapi/v1.0/dictionary/state`

        Throttling group: Light.

        Args:
            all_countries: sent as `allCountries`.
            country_id: sent as `countryId`.
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            with_phone_numbers: the platform's default is `false`; sent as `withPhoneNumbers`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_states import asyncio

        return await asyncio(
            client=self._client,
            all_countries=all_countries,
            country_id=country_id,
            page=page,
            per_page=per_page,
            with_phone_numbers=with_phone_numbers,
            options=options,
        )

    async def list_timezones(
        self, *, page: int | None = None, per_page: int | None = None, options: RequestOptions | None = None
    ) -> GetTimezoneListResponse:
        """Pages through the time zones, with their offset from UTC in minutes.

        `GET /restapi/v1.0/dictionary/timezone`

        Throttling group: Light.

        Args:
            page: Number of the page, from 1; the platform's default is `1`.
            per_page: How many records a page has; the platform's default is `100`; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .list_timezones import asyncio

        return await asyncio(client=self._client, page=page, per_page=per_page, options=options)

    async def patch_account_regional_settings(
        self, *, body: AccountRegionalSettingRequest, account_id: str = "~", options: RequestOptions | None = None
    ) -> RegionalSettings:
        """Changes the account's time zone, country, language or formats.

        `PATCH /restapi/v2/accounts/{accountId}/regional-settings`

        Throttling group: Medium. Application permission: EditAccounts.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .patch_account_regional_settings import asyncio

        return await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def read_country(
        self, *, country_id: int, options: RequestOptions | None = None
    ) -> CountryInfoDictionaryModel:
        """Reads one country of the dictionary: ISO code, dialling code, what is sold there.

        `GET /restapi/v1.0/dictionary/country/{countryId}`

        Throttling group: Light.

        Args:
            country_id: sent as `countryId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_country import asyncio

        return await asyncio(client=self._client, country_id=country_id, options=options)

    async def read_language(self, *, language_id: int, options: RequestOptions | None = None) -> LanguageInfo:
        """Reads one language of the dictionary.

        `GET /restapi/v1.0/dictionary/language/{languageId}`

        Throttling group: Light.

        Args:
            language_id: sent as `languageId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_language import asyncio

        return await asyncio(client=self._client, language_id=language_id, options=options)

    async def read_state(self, *, state_id: int, options: RequestOptions | None = None) -> GetStateInfoResponse:
        """Reads one state or province of the dictionary.

        `GET /restapi/v1.0/dictionary/state/{stateId}`

        Throttling group: Light.

        Args:
            state_id: sent as `stateId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_state import asyncio

        return await asyncio(client=self._client, state_id=state_id, options=options)

    async def read_timezone(self, *, timezone_id: int, options: RequestOptions | None = None) -> TimezoneInfoBase:
        """Reads one time zone of the dictionary.

        `GET /restapi/v1.0/dictionary/timezone/{timezoneId}`

        Throttling group: Light.

        Args:
            timezone_id: sent as `timezoneId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_timezone import asyncio

        return await asyncio(client=self._client, timezone_id=timezone_id, options=options)
