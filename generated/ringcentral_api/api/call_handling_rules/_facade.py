"""The operations of Call Handling Rules as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_answering_rule as _create_answering_rule,
    create_company_answering_rule as _create_company_answering_rule,
    delete_answering_rule as _delete_answering_rule,
    delete_company_answering_rule as _delete_company_answering_rule,
    get_forward_all_company_calls as _get_forward_all_company_calls,
    list_answering_rules as _list_answering_rules,
    list_company_answering_rules as _list_company_answering_rules,
    read_answering_rule as _read_answering_rule,
    read_company_answering_rule as _read_company_answering_rule,
    update_answering_rule as _update_answering_rule,
    update_company_answering_rule as _update_company_answering_rule,
    update_forward_all_company_calls as _update_forward_all_company_calls,
)


class CallHandlingRulesApi(Group):
    """Call Handling Rules."""

    __slots__ = ()

    create_answering_rule = sync_method(_create_answering_rule.request, _create_answering_rule.parse)
    """Adds a custom rule for a user's incoming calls, by caller, called number or time (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule`)."""

    create_company_answering_rule = sync_method(
        _create_company_answering_rule.request, _create_company_answering_rule.parse
    )
    """Adds a custom rule for calls to the company (`POST /restapi/v1.0/account/{accountId}/answering-rule`)."""

    delete_answering_rule = sync_method(_delete_answering_rule.request, _delete_answering_rule.parse)
    """Deletes one custom rule for a user's incoming calls (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`)."""

    delete_company_answering_rule = sync_method(
        _delete_company_answering_rule.request, _delete_company_answering_rule.parse
    )
    """Deletes one custom rule for calls to the company (`DELETE /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`)."""

    get_forward_all_company_calls = sync_method(
        _get_forward_all_company_calls.request, _get_forward_all_company_calls.parse
    )
    """Tells whether all calls to the company are being diverted, when and how (`GET /restapi/v1.0/account/{accountId}/forward-all-calls`)."""

    list_answering_rules = sync_method(_list_answering_rules.request, _list_answering_rules.parse)
    """Pages through the rules by which a user's incoming calls are handled (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule`)."""

    list_company_answering_rules = sync_method(
        _list_company_answering_rules.request, _list_company_answering_rules.parse
    )
    """Pages through the rules by which calls to the company are handled (`GET /restapi/v1.0/account/{accountId}/answering-rule`)."""

    read_answering_rule = sync_method(_read_answering_rule.request, _read_answering_rule.parse)
    """Reads one rule for a user's incoming calls (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`)."""

    read_company_answering_rule = sync_method(_read_company_answering_rule.request, _read_company_answering_rule.parse)
    """Reads one rule for calls to the company (`GET /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`)."""

    update_answering_rule = sync_method(_update_answering_rule.request, _update_answering_rule.parse)
    """Changes one rule for a user's incoming calls (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`)."""

    update_company_answering_rule = sync_method(
        _update_company_answering_rule.request, _update_company_answering_rule.parse
    )
    """Changes one rule for calls to the company (`PUT /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`)."""

    update_forward_all_company_calls = sync_method(
        _update_forward_all_company_calls.request, _update_forward_all_company_calls.parse
    )
    """Switches the diverting of all calls to the company on or off (`PATCH /restapi/v1.0/account/{accountId}/forward-all-calls`)."""


class AsyncCallHandlingRulesApi(Group):
    """Call Handling Rules, for asyncio."""

    __slots__ = ()

    create_answering_rule = async_method(_create_answering_rule.request, _create_answering_rule.parse)
    """Adds a custom rule for a user's incoming calls, by caller, called number or time (`POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule`)."""

    create_company_answering_rule = async_method(
        _create_company_answering_rule.request, _create_company_answering_rule.parse
    )
    """Adds a custom rule for calls to the company (`POST /restapi/v1.0/account/{accountId}/answering-rule`)."""

    delete_answering_rule = async_method(_delete_answering_rule.request, _delete_answering_rule.parse)
    """Deletes one custom rule for a user's incoming calls (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`)."""

    delete_company_answering_rule = async_method(
        _delete_company_answering_rule.request, _delete_company_answering_rule.parse
    )
    """Deletes one custom rule for calls to the company (`DELETE /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`)."""

    get_forward_all_company_calls = async_method(
        _get_forward_all_company_calls.request, _get_forward_all_company_calls.parse
    )
    """Tells whether all calls to the company are being diverted, when and how (`GET /restapi/v1.0/account/{accountId}/forward-all-calls`)."""

    list_answering_rules = async_method(_list_answering_rules.request, _list_answering_rules.parse)
    """Pages through the rules by which a user's incoming calls are handled (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule`)."""

    list_company_answering_rules = async_method(
        _list_company_answering_rules.request, _list_company_answering_rules.parse
    )
    """Pages through the rules by which calls to the company are handled (`GET /restapi/v1.0/account/{accountId}/answering-rule`)."""

    read_answering_rule = async_method(_read_answering_rule.request, _read_answering_rule.parse)
    """Reads one rule for a user's incoming calls (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`)."""

    read_company_answering_rule = async_method(_read_company_answering_rule.request, _read_company_answering_rule.parse)
    """Reads one rule for calls to the company (`GET /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`)."""

    update_answering_rule = async_method(_update_answering_rule.request, _update_answering_rule.parse)
    """Changes one rule for a user's incoming calls (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/answering-rule/{ruleId}`)."""

    update_company_answering_rule = async_method(
        _update_company_answering_rule.request, _update_company_answering_rule.parse
    )
    """Changes one rule for calls to the company (`PUT /restapi/v1.0/account/{accountId}/answering-rule/{ruleId}`)."""

    update_forward_all_company_calls = async_method(
        _update_forward_all_company_calls.request, _update_forward_all_company_calls.parse
    )
    """Switches the diverting of all calls to the company on or off (`PATCH /restapi/v1.0/account/{accountId}/forward-all-calls`)."""
