"""The operations of Fax as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import create_fax_message as _create_fax_message, list_fax_cover_pages as _list_fax_cover_pages


class FaxApi(Group):
    """Fax."""

    __slots__ = ()

    create_fax_message = sync_method(_create_fax_message.request, _create_fax_message.parse)
    """Sends a fax from uploaded files, or repeats an earlier one by its message id (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/fax`)."""

    list_fax_cover_pages = sync_method(_list_fax_cover_pages.request, _list_fax_cover_pages.parse)
    """Pages through the cover pages that a fax can be sent with (`GET /restapi/v1.0/dictionary/fax-cover-page`)."""


class AsyncFaxApi(Group):
    """Fax, for asyncio."""

    __slots__ = ()

    create_fax_message = async_method(_create_fax_message.request, _create_fax_message.parse, files=True)
    """Sends a fax from uploaded files, or repeats an earlier one by its message id (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/fax`)."""

    list_fax_cover_pages = async_method(_list_fax_cover_pages.request, _list_fax_cover_pages.parse)
    """Pages through the cover pages that a fax can be sent with (`GET /restapi/v1.0/dictionary/fax-cover-page`)."""
