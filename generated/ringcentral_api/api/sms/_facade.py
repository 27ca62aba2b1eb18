"""The operations of SMS as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import create_mms as _create_mms, create_sms_message as _create_sms_message


class SMSApi(Group):
    """SMS."""

    __slots__ = ()

    create_mms = sync_method(_create_mms.request, _create_mms.parse)
    """Sends pictures or other media, with optional text, from one of the extension's numbers (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/mms`)."""

    create_sms_message = sync_method(_create_sms_message.request, _create_sms_message.parse)
    """Sends a text message from one of the extension's own numbers (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms`)."""


class AsyncSMSApi(Group):
    """SMS, for asyncio."""

    __slots__ = ()

    create_mms = async_method(_create_mms.request, _create_mms.parse, files=True)
    """Sends pictures or other media, with optional text, from one of the extension's numbers (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/mms`)."""

    create_sms_message = async_method(_create_sms_message.request, _create_sms_message.parse)
    """Sends a text message from one of the extension's own numbers (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms`)."""
