"""The operations of Regional Settings as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    get_account_regional_settings as _get_account_regional_settings,
    list_countries as _list_countries,
    list_languages as _list_languages,
    list_locations as _list_locations,
    list_states as _list_states,
    list_timezones as _list_timezones,
    patch_account_regional_settings as _patch_account_regional_settings,
    read_country as _read_country,
    read_language as _read_language,
    read_state as _read_state,
    read_timezone as _read_timezone,
)


class RegionalSettingsApi(Group):
    """Regional Settings."""

    __slots__ = ()

    get_account_regional_settings = sync_method(
        _get_account_regional_settings.request, _get_account_regional_settings.parse
    )
    """Reads the account's time zone, country, language and formats (`GET /restapi/v2/accounts/{accountId}/regional-settings`)."""

    list_countries = sync_method(_list_countries.request, _list_countries.parse)
    """Pages through the countries the service knows, with dialling codes and what is sold there (`GET /restapi/v1.0/dictionary/country`)."""

    list_languages = sync_method(_list_languages.request, _list_languages.parse)
    """Lists the languages for interface, greetings and formats (`GET /restapi/v1.0/dictionary/language`)."""

    list_locations = sync_method(_list_locations.request, _list_locations.parse)
    """Pages through the towns of a state, with their area codes (`GET /restapi/v1.0/dictionary/location`)."""

    list_states = sync_method(_list_states.request, _list_states.parse)
    """Pages through states and provinces, of one country or of all (`GET /restapi/v1.0/dictionary/state`)."""

    list_timezones = sync_method(_list_timezones.request, _list_timezones.parse)
    """Pages through the time zones, with their offset from UTC in minutes (`GET /restapi/v1.0/dictionary/timezone`)."""

    patch_account_regional_settings = sync_method(
        _patch_account_regional_settings.request, _patch_account_regional_settings.parse
    )
    """Changes the account's time zone, country, language or formats (`PATCH /restapi/v2/accounts/{accountId}/regional-settings`)."""

    read_country = sync_method(_read_country.request, _read_country.parse)
    """Reads one country of the dictionary: ISO code, dialling code, what is sold there (`GET /restapi/v1.0/dictionary/country/{countryId}`)."""

    read_language = sync_method(_read_language.request, _read_language.parse)
    """Reads one language of the dictionary (`GET /restapi/v1.0/dictionary/language/{languageId}`)."""

    read_state = sync_method(_read_state.request, _read_state.parse)
    """Reads one state or province of the dictionary (`GET /restapi/v1.0/dictionary/state/{stateId}`)."""

    read_timezone = sync_method(_read_timezone.request, _read_timezone.parse)
    """Reads one time zone of the dictionary (`GET /restapi/v1.0/dictionary/timezone/{timezoneId}`)."""


class AsyncRegionalSettingsApi(Group):
    """Regional Settings, for asyncio."""

    __slots__ = ()

    get_account_regional_settings = async_method(
        _get_account_regional_settings.request, _get_account_regional_settings.parse
    )
    """Reads the account's time zone, country, language and formats (`GET /restapi/v2/accounts/{accountId}/regional-settings`)."""

    list_countries = async_method(_list_countries.request, _list_countries.parse)
    """Pages through the countries the service knows, with dialling codes and what is sold there (`GET /restapi/v1.0/dictionary/country`)."""

    list_languages = async_method(_list_languages.request, _list_languages.parse)
    """Lists the languages for interface, greetings and formats (`GET /restapi/v1.0/dictionary/language`)."""

    list_locations = async_method(_list_locations.request, _list_locations.parse)
    """Pages through the towns of a state, with their area codes (`GET /restapi/v1.0/dictionary/location`)."""

    list_states = async_method(_list_states.request, _list_states.parse)
    """Pages through states and provinces, of one country or of all (`GET /restapi/v1.0/dictionary/state`)."""

    list_timezones = async_method(_list_timezones.request, _list_timezones.parse)
    """Pages through the time zones, with their offset from UTC in minutes (`GET /restapi/v1.0/dictionary/timezone`)."""

    patch_account_regional_settings = async_method(
        _patch_account_regional_settings.request, _patch_account_regional_settings.parse
    )
    """Changes the account's time zone, country, language or formats (`PATCH /restapi/v2/accounts/{accountId}/regional-settings`)."""

    read_country = async_method(_read_country.request, _read_country.parse)
    """Reads one country of the dictionary: ISO code, dialling code, what is sold there (`GET /restapi/v1.0/dictionary/country/{countryId}`)."""

    read_language = async_method(_read_language.request, _read_language.parse)
    """Reads one language of the dictionary (`GET /restapi/v1.0/dictionary/language/{languageId}`)."""

    read_state = async_method(_read_state.request, _read_state.parse)
    """Reads one state or province of the dictionary (`GET /restapi/v1.0/dictionary/state/{stateId}`)."""

    read_timezone = async_method(_read_timezone.request, _read_timezone.parse)
    """Reads one time zone of the dictionary (`GET /restapi/v1.0/dictionary/timezone/{timezoneId}`)."""
