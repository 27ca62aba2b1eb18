"""The operations of SMS Consents as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    add_a2p_sms_opt_outs as _add_a2p_sms_opt_outs,
    edit_sms_consent_records as _edit_sms_consent_records,
    export_sms_consent_records as _export_sms_consent_records,
    list_sms_consent_history_records as _list_sms_consent_history_records,
    list_sms_consent_records as _list_sms_consent_records,
    read_a2p_sms_opt_outs as _read_a2p_sms_opt_outs,
    search_sms_consent_records as _search_sms_consent_records,
)


class SMSConsentsApi(Group):
    """SMS Consents."""

    __slots__ = ()

    add_a2p_sms_opt_outs = sync_method(_add_a2p_sms_opt_outs.request, _add_a2p_sms_opt_outs.parse)
    """Adds numbers to the opt-out and opt-in lists of high-volume texts (deprecated) (`POST /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs/bulk-assign`)."""

    edit_sms_consent_records = sync_method(_edit_sms_consent_records.request, _edit_sms_consent_records.parse)
    """Records that numbers have opted in to or out of the account's texts (`PATCH /restapi/v2/accounts/{accountId}/sms/consents`)."""

    export_sms_consent_records = sync_method(_export_sms_consent_records.request, _export_sms_consent_records.parse)
    """Downloads all opt-ins and opt-outs for texts as CSV (`GET /restapi/v2/accounts/{accountId}/sms/consents/export`)."""

    list_sms_consent_history_records = sync_method(
        _list_sms_consent_history_records.request, _list_sms_consent_history_records.parse
    )
    """Pages through past changes of opt-ins and opt-outs for texts (`GET /restapi/v2/accounts/{accountId}/sms/consents/history`)."""

    list_sms_consent_records = sync_method(_list_sms_consent_records.request, _list_sms_consent_records.parse)
    """Pages through opt-ins and opt-outs (deprecated: use `search_sms_consent_records`) (`GET /restapi/v2/accounts/{accountId}/sms/consents`)."""

    read_a2p_sms_opt_outs = sync_method(_read_a2p_sms_opt_outs.request, _read_a2p_sms_opt_outs.parse)
    """Pages through the numbers that opted out of high-volume texts (deprecated) (`GET /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs`)."""

    search_sms_consent_records = sync_method(_search_sms_consent_records.request, _search_sms_consent_records.parse)
    """Searches which numbers have opted in to or out of the account's texts (`POST /restapi/v2/accounts/{accountId}/sms/consents/search`)."""


class AsyncSMSConsentsApi(Group):
    """SMS Consents, for asyncio."""

    __slots__ = ()

    add_a2p_sms_opt_outs = async_method(_add_a2p_sms_opt_outs.request, _add_a2p_sms_opt_outs.parse)
    """Adds numbers to the opt-out and opt-in lists of high-volume texts (deprecated) (`POST /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs/bulk-assign`)."""

    edit_sms_consent_records = async_method(_edit_sms_consent_records.request, _edit_sms_consent_records.parse)
    """Records that numbers have opted in to or out of the account's texts (`PATCH /restapi/v2/accounts/{accountId}/sms/consents`)."""

    export_sms_consent_records = async_method(_export_sms_consent_records.request, _export_sms_consent_records.parse)
    """Downloads all opt-ins and opt-outs for texts as CSV (`GET /restapi/v2/accounts/{accountId}/sms/consents/export`)."""

    list_sms_consent_history_records = async_method(
        _list_sms_consent_history_records.request, _list_sms_consent_history_records.parse
    )
    """Pages through past changes of opt-ins and opt-outs for texts (`GET /restapi/v2/accounts/{accountId}/sms/consents/history`)."""

    list_sms_consent_records = async_method(_list_sms_consent_records.request, _list_sms_consent_records.parse)
    """Pages through opt-ins and opt-outs (deprecated: use `search_sms_consent_records`) (`GET /restapi/v2/accounts/{accountId}/sms/consents`)."""

    read_a2p_sms_opt_outs = async_method(_read_a2p_sms_opt_outs.request, _read_a2p_sms_opt_outs.parse)
    """Pages through the numbers that opted out of high-volume texts (deprecated) (`GET /restapi/v1.0/account/{accountId}/a2p-sms/opt-outs`)."""

    search_sms_consent_records = async_method(_search_sms_consent_records.request, _search_sms_consent_records.parse)
    """Searches which numbers have opted in to or out of the account's texts (`POST /restapi/v2/accounts/{accountId}/sms/consents/search`)."""
