"""The operations of Interaction Rules as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_voice_interaction_rule as _create_voice_interaction_rule,
    delete_voice_interaction_rule as _delete_voice_interaction_rule,
    list_voice_interaction_rules as _list_voice_interaction_rules,
    read_voice_interaction_rule as _read_voice_interaction_rule,
    update_voice_interaction_rule as _update_voice_interaction_rule,
)


class InteractionRulesApi(Group):
    """Interaction Rules."""

    __slots__ = ()

    create_voice_interaction_rule = sync_method(
        _create_voice_interaction_rule.request, _create_voice_interaction_rule.parse
    )
    """Adds a call rule of a user that depends on who calls whom (`POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules`)."""

    delete_voice_interaction_rule = sync_method(
        _delete_voice_interaction_rule.request, _delete_voice_interaction_rule.parse
    )
    """Deletes one call rule of a user that depends on who calls whom (`DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}`)."""

    list_voice_interaction_rules = sync_method(
        _list_voice_interaction_rules.request, _list_voice_interaction_rules.parse
    )
    """Pages through a user's call rules that depend on who calls whom (`GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules`)."""

    read_voice_interaction_rule = sync_method(_read_voice_interaction_rule.request, _read_voice_interaction_rule.parse)
    """Reads one call rule of a user that depends on who calls whom (`GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}`)."""

    update_voice_interaction_rule = sync_method(
        _update_voice_interaction_rule.request, _update_voice_interaction_rule.parse
    )
    """Changes one call rule of a user that depends on who calls whom (`PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}`)."""


class AsyncInteractionRulesApi(Group):
    """Interaction Rules, for asyncio."""

    __slots__ = ()

    create_voice_interaction_rule = async_method(
        _create_voice_interaction_rule.request, _create_voice_interaction_rule.parse
    )
    """Adds a call rule of a user that depends on who calls whom (`POST /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules`)."""

    delete_voice_interaction_rule = async_method(
        _delete_voice_interaction_rule.request, _delete_voice_interaction_rule.parse
    )
    """Deletes one call rule of a user that depends on who calls whom (`DELETE /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}`)."""

    list_voice_interaction_rules = async_method(
        _list_voice_interaction_rules.request, _list_voice_interaction_rules.parse
    )
    """Pages through a user's call rules that depend on who calls whom (`GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules`)."""

    read_voice_interaction_rule = async_method(_read_voice_interaction_rule.request, _read_voice_interaction_rule.parse)
    """Reads one call rule of a user that depends on who calls whom (`GET /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}`)."""

    update_voice_interaction_rule = async_method(
        _update_voice_interaction_rule.request, _update_voice_interaction_rule.parse
    )
    """Changes one call rule of a user that depends on who calls whom (`PATCH /restapi/v2/accounts/{accountId}/extensions/{extensionId}/comm-handling/voice/interaction-rules/{ruleId}`)."""
