"""The operations of Internal Contacts as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    list_directory_entries as _list_directory_entries,
    read_directory_entry as _read_directory_entry,
    read_directory_federation as _read_directory_federation,
    search_directory_entries as _search_directory_entries,
)


class InternalContactsApi(Group):
    """Internal Contacts."""

    __slots__ = ()

    list_directory_entries = sync_method(_list_directory_entries.request, _list_directory_entries.parse)
    """Pages through the company directory, on request with federated accounts (`GET /restapi/v1.0/account/{accountId}/directory/entries`)."""

    read_directory_entry = sync_method(_read_directory_entry.request, _read_directory_entry.parse)
    """Reads one colleague from the company directory (`GET /restapi/v1.0/account/{accountId}/directory/entries/{entryId}`)."""

    read_directory_federation = sync_method(_read_directory_federation.request, _read_directory_federation.parse)
    """Lists the accounts that share one directory with this account (`GET /restapi/v1.0/account/{accountId}/directory/federation`)."""

    search_directory_entries = sync_method(_search_directory_entries.request, _search_directory_entries.parse)
    """Searches the company directory by text and filters, with sorting (`POST /restapi/v1.0/account/{accountId}/directory/entries/search`)."""


class AsyncInternalContactsApi(Group):
    """Internal Contacts, for asyncio."""

    __slots__ = ()

    list_directory_entries = async_method(_list_directory_entries.request, _list_directory_entries.parse)
    """Pages through the company directory, on request with federated accounts (`GET /restapi/v1.0/account/{accountId}/directory/entries`)."""

    read_directory_entry = async_method(_read_directory_entry.request, _read_directory_entry.parse)
    """Reads one colleague from the company directory (`GET /restapi/v1.0/account/{accountId}/directory/entries/{entryId}`)."""

    read_directory_federation = async_method(_read_directory_federation.request, _read_directory_federation.parse)
    """Lists the accounts that share one directory with this account (`GET /restapi/v1.0/account/{accountId}/directory/federation`)."""

    search_directory_entries = async_method(_search_directory_entries.request, _search_directory_entries.parse)
    """Searches the company directory by text and filters, with sorting (`POST /restapi/v1.0/account/{accountId}/directory/entries/search`)."""
