"""The operations of State-based Rules as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    list_voice_state_based_rules as _list_voice_state_based_rules,
    read_voice_state_based_rule as _read_voice_state_based_rule,
    update_voice_state_based_rule as _update_voice_state_based_rule,
)


class StateBasedRulesApi(Group):
    """State-based Rules."""

    __slots__ = ()

    list_voice_state_based_rules = sync_method(
        _list_voice_state_based_rules.request, _list_voice_state_based_rules.parse
    )
    """Pages through what happens to a user's calls in each state (`GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules`)."""

    read_voice_state_based_rule = sync_method(_read_voice_state_based_rule.request, _read_voice_state_based_rule.parse)
    """Reads what happens to a user's calls in one state (`GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}`)."""

    update_voice_state_based_rule = sync_method(
        _update_voice_state_based_rule.request, _update_voice_state_based_rule.parse
    )
    """Changes what happens to a user's calls in one state (`PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}`)."""


class AsyncStateBasedRulesApi(Group):
    """State-based Rules, for asyncio."""

    __slots__ = ()

    list_voice_state_based_rules = async_method(
        _list_voice_state_based_rules.request, _list_voice_state_based_rules.parse
    )
    """Pages through what happens to a user's calls in each state (`GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules`)."""

    read_voice_state_based_rule = async_method(_read_voice_state_based_rule.request, _read_voice_state_based_rule.parse)
    """Reads what happens to a user's calls in one state (`GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}`)."""

    update_voice_state_based_rule = async_method(
        _update_voice_state_based_rule.request, _update_voice_state_based_rule.parse
    )
    """Changes what happens to a user's calls in one state (`PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/state-rules/{stateId}`)."""
