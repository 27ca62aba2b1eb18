"""The operations of Call Recording Settings as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    delete_call_recording_custom_greeting as _delete_call_recording_custom_greeting,
    delete_call_recording_custom_greetings as _delete_call_recording_custom_greetings,
    list_call_recording_custom_greetings as _list_call_recording_custom_greetings,
    list_call_recording_extensions as _list_call_recording_extensions,
    read_call_recording_settings as _read_call_recording_settings,
    update_call_recording_extensions as _update_call_recording_extensions,
    update_call_recording_settings as _update_call_recording_settings,
)


class CallRecordingSettingsApi(Group):
    """Call Recording Settings."""

    __slots__ = ()

    delete_call_recording_custom_greeting = sync_method(
        _delete_call_recording_custom_greeting.request, _delete_call_recording_custom_greeting.parse
    )
    """Deletes one custom announcement about recording (`DELETE /restapi/v1.0/account/{accountId}/call-recording/custom-greetings/{greetingId}`)."""

    delete_call_recording_custom_greetings = sync_method(
        _delete_call_recording_custom_greetings.request, _delete_call_recording_custom_greetings.parse
    )
    """Deletes all custom announcements about recording (`DELETE /restapi/v1.0/account/{accountId}/call-recording/custom-greetings`)."""

    list_call_recording_custom_greetings = sync_method(
        _list_call_recording_custom_greetings.request, _list_call_recording_custom_greetings.parse
    )
    """Lists the custom announcements that tell callers about recording (`GET /restapi/v1.0/account/{accountId}/call-recording/custom-greetings`)."""

    list_call_recording_extensions = sync_method(
        _list_call_recording_extensions.request, _list_call_recording_extensions.parse
    )
    """Lists the extensions whose calls are recorded automatically (`GET /restapi/v1.0/account/{accountId}/call-recording/extensions`)."""

    read_call_recording_settings = sync_method(
        _read_call_recording_settings.request, _read_call_recording_settings.parse
    )
    """Reads the company's settings for recording on demand and automatically (`GET /restapi/v1.0/account/{accountId}/call-recording`)."""

    update_call_recording_extensions = sync_method(
        _update_call_recording_extensions.request, _update_call_recording_extensions.parse
    )
    """Adds or removes extensions whose calls are recorded automatically (`POST /restapi/v1.0/account/{accountId}/call-recording/bulk-assign`)."""

    update_call_recording_settings = sync_method(
        _update_call_recording_settings.request, _update_call_recording_settings.parse
    )
    """Changes the company's settings for recording on demand and automatically (`PUT /restapi/v1.0/account/{accountId}/call-recording`)."""


class AsyncCallRecordingSettingsApi(Group):
    """Call Recording Settings, for asyncio."""

    __slots__ = ()

    delete_call_recording_custom_greeting = async_method(
        _delete_call_recording_custom_greeting.request, _delete_call_recording_custom_greeting.parse
    )
    """Deletes one custom announcement about recording (`DELETE /restapi/v1.0/account/{accountId}/call-recording/custom-greetings/{greetingId}`)."""

    delete_call_recording_custom_greetings = async_method(
        _delete_call_recording_custom_greetings.request, _delete_call_recording_custom_greetings.parse
    )
    """Deletes all custom announcements about recording (`DELETE /restapi/v1.0/account/{accountId}/call-recording/custom-greetings`)."""

    list_call_recording_custom_greetings = async_method(
        _list_call_recording_custom_greetings.request, _list_call_recording_custom_greetings.parse
    )
    """Lists the custom announcements that tell callers about recording (`GET /restapi/v1.0/account/{accountId}/call-recording/custom-greetings`)."""

    list_call_recording_extensions = async_method(
        _list_call_recording_extensions.request, _list_call_recording_extensions.parse
    )
    """Lists the extensions whose calls are recorded automatically (`GET /restapi/v1.0/account/{accountId}/call-recording/extensions`)."""

    read_call_recording_settings = async_method(
        _read_call_recording_settings.request, _read_call_recording_settings.parse
    )
    """Reads the company's settings for recording on demand and automatically (`GET /restapi/v1.0/account/{accountId}/call-recording`)."""

    update_call_recording_extensions = async_method(
        _update_call_recording_extensions.request, _update_call_recording_extensions.parse
    )
    """Adds or removes extensions whose calls are recorded automatically (`POST /restapi/v1.0/account/{accountId}/call-recording/bulk-assign`)."""

    update_call_recording_settings = async_method(
        _update_call_recording_settings.request, _update_call_recording_settings.parse
    )
    """Changes the company's settings for recording on demand and automatically (`PUT /restapi/v1.0/account/{accountId}/call-recording`)."""
