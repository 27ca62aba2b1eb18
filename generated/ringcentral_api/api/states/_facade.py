"""The operations of States as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    list_cic_states as _list_cic_states,
    read_cic_state as _read_cic_state,
    update_cic_state as _update_cic_state,
)


class StatesApi(Group):
    """States."""

    __slots__ = ()

    list_cic_states = sync_method(_list_cic_states.request, _list_cic_states.parse)
    """Pages through the states (such as work hours) that decide about a user's calls (`GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states`)."""

    read_cic_state = sync_method(_read_cic_state.request, _read_cic_state.parse)
    """Reads one state that decides about a user's calls, with its condition (`GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}`)."""

    update_cic_state = sync_method(_update_cic_state.request, _update_cic_state.parse)
    """Changes when one of the states that decide about a user's calls applies (`PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}`)."""


class AsyncStatesApi(Group):
    """States, for asyncio."""

    __slots__ = ()

    list_cic_states = async_method(_list_cic_states.request, _list_cic_states.parse)
    """Pages through the states (such as work hours) that decide about a user's calls (`GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states`)."""

    read_cic_state = async_method(_read_cic_state.request, _read_cic_state.parse)
    """Reads one state that decides about a user's calls, with its condition (`GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}`)."""

    update_cic_state = async_method(_update_cic_state.request, _update_cic_state.parse)
    """Changes when one of the states that decide about a user's calls applies (`PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/states/{stateId}`)."""
