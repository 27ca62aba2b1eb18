"""The operations of Greetings as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_company_greeting as _create_company_greeting,
    create_custom_user_greeting as _create_custom_user_greeting,
    list_standard_greetings as _list_standard_greetings,
    read_account_greeting_content as _read_account_greeting_content,
    read_custom_greeting as _read_custom_greeting,
    read_greeting_content as _read_greeting_content,
    read_hold_music_greeting as _read_hold_music_greeting,
    read_standard_greeting as _read_standard_greeting,
)


class GreetingsApi(Group):
    """Greetings."""

    __slots__ = ()

    create_company_greeting = sync_method(_create_company_greeting.request, _create_company_greeting.parse)
    """Uploads a sound file, or a text to be spoken, as a greeting of the company (`POST /restapi/v1.0/account/{accountId}/greeting`)."""

    create_custom_user_greeting = sync_method(_create_custom_user_greeting.request, _create_custom_user_greeting.parse)
    """Uploads a sound file, or a text to be spoken, as a greeting of one user (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting`)."""

    list_standard_greetings = sync_method(_list_standard_greetings.request, _list_standard_greetings.parse)
    """Pages through the ready-made greetings, by type and use (`GET /restapi/v1.0/dictionary/greeting`)."""

    read_account_greeting_content = sync_method(
        _read_account_greeting_content.request, _read_account_greeting_content.parse
    )
    """Downloads the sound of a company greeting from the media host (`GET /restapi/v1.0/account/{accountId}/greeting/{greetingId}/content`)."""

    read_custom_greeting = sync_method(_read_custom_greeting.request, _read_custom_greeting.parse)
    """Reads type, length and link of one custom greeting of a user (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}`)."""

    read_greeting_content = sync_method(_read_greeting_content.request, _read_greeting_content.parse)
    """Downloads the sound of a user's greeting from the media host (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}/content`)."""

    read_hold_music_greeting = sync_method(_read_hold_music_greeting.request, _read_hold_music_greeting.parse)
    """Reads the custom hold music of a user, if there is one (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/hold-music`)."""

    read_standard_greeting = sync_method(_read_standard_greeting.request, _read_standard_greeting.parse)
    """Reads one ready-made greeting of the dictionary (`GET /restapi/v1.0/dictionary/greeting/{greetingId}`)."""


class AsyncGreetingsApi(Group):
    """Greetings, for asyncio."""

    __slots__ = ()

    create_company_greeting = async_method(_create_company_greeting.request, _create_company_greeting.parse, files=True)
    """Uploads a sound file, or a text to be spoken, as a greeting of the company (`POST /restapi/v1.0/account/{accountId}/greeting`)."""

    create_custom_user_greeting = async_method(
        _create_custom_user_greeting.request, _create_custom_user_greeting.parse, files=True
    )
    """Uploads a sound file, or a text to be spoken, as a greeting of one user (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting`)."""

    list_standard_greetings = async_method(_list_standard_greetings.request, _list_standard_greetings.parse)
    """Pages through the ready-made greetings, by type and use (`GET /restapi/v1.0/dictionary/greeting`)."""

    read_account_greeting_content = async_method(
        _read_account_greeting_content.request, _read_account_greeting_content.parse
    )
    """Downloads the sound of a company greeting from the media host (`GET /restapi/v1.0/account/{accountId}/greeting/{greetingId}/content`)."""

    read_custom_greeting = async_method(_read_custom_greeting.request, _read_custom_greeting.parse)
    """Reads type, length and link of one custom greeting of a user (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}`)."""

    read_greeting_content = async_method(_read_greeting_content.request, _read_greeting_content.parse)
    """Downloads the sound of a user's greeting from the media host (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/{greetingId}/content`)."""

    read_hold_music_greeting = async_method(_read_hold_music_greeting.request, _read_hold_music_greeting.parse)
    """Reads the custom hold music of a user, if there is one (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/greeting/hold-music`)."""

    read_standard_greeting = async_method(_read_standard_greeting.request, _read_standard_greeting.parse)
    """Reads one ready-made greeting of the dictionary (`GET /restapi/v1.0/dictionary/greeting/{greetingId}`)."""
