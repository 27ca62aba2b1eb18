"""The operations of Pager Messages as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import create_internal_text_message as _create_internal_text_message


class PagerMessagesApi(Group):
    """Pager Messages."""

    __slots__ = ()

    create_internal_text_message = sync_method(
        _create_internal_text_message.request, _create_internal_text_message.parse
    )
    """Sends a pager text to extensions of the same company; no phone number is involved (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/company-pager`)."""


class AsyncPagerMessagesApi(Group):
    """Pager Messages, for asyncio."""

    __slots__ = ()

    create_internal_text_message = async_method(
        _create_internal_text_message.request, _create_internal_text_message.parse
    )
    """Sends a pager text to extensions of the same company; no phone number is involved (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/company-pager`)."""
