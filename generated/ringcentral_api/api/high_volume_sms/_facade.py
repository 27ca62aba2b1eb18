"""The operations of High Volume SMS as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    aggregate_a2p_sms_statuses as _aggregate_a2p_sms_statuses,
    create_a2p_sms as _create_a2p_sms,
    list_a2p_batches as _list_a2p_batches,
    list_a2p_sms as _list_a2p_sms,
    read_a2p_batch as _read_a2p_batch,
    read_a2p_sms as _read_a2p_sms,
)


class HighVolumeSMSApi(Group):
    """High Volume SMS."""

    __slots__ = ()

    aggregate_a2p_sms_statuses = sync_method(_aggregate_a2p_sms_statuses.request, _aggregate_a2p_sms_statuses.parse)
    """Counts high-volume texts by status and error code (`GET /restapi/v1.0/account/{accountId}/a2p-sms/statuses`)."""

    create_a2p_sms = sync_method(_create_a2p_sms.request, _create_a2p_sms.parse)
    """Queues a batch of texts from a number enabled for high volume (`POST /restapi/v1.0/account/{accountId}/a2p-sms/batches`)."""

    list_a2p_batches = sync_method(_list_a2p_batches.request, _list_a2p_batches.parse)
    """Pages through the high-volume batches the account has sent (`GET /restapi/v1.0/account/{accountId}/a2p-sms/batches`)."""

    list_a2p_sms = sync_method(_list_a2p_sms.request, _list_a2p_sms.parse)
    """Pages through single high-volume texts, sent and received (`GET /restapi/v1.0/account/{accountId}/a2p-sms/messages`)."""

    read_a2p_batch = sync_method(_read_a2p_batch.request, _read_a2p_batch.parse)
    """Reads progress and cost of one high-volume batch (`GET /restapi/v1.0/account/{accountId}/a2p-sms/batches/{batchId}`)."""

    read_a2p_sms = sync_method(_read_a2p_sms.request, _read_a2p_sms.parse)
    """Reads one high-volume text with its delivery status and cost (`GET /restapi/v1.0/account/{accountId}/a2p-sms/messages/{messageId}`)."""


class AsyncHighVolumeSMSApi(Group):
    """High Volume SMS, for asyncio."""

    __slots__ = ()

    aggregate_a2p_sms_statuses = async_method(_aggregate_a2p_sms_statuses.request, _aggregate_a2p_sms_statuses.parse)
    """Counts high-volume texts by status and error code (`GET /restapi/v1.0/account/{accountId}/a2p-sms/statuses`)."""

    create_a2p_sms = async_method(_create_a2p_sms.request, _create_a2p_sms.parse)
    """Queues a batch of texts from a number enabled for high volume (`POST /restapi/v1.0/account/{accountId}/a2p-sms/batches`)."""

    list_a2p_batches = async_method(_list_a2p_batches.request, _list_a2p_batches.parse)
    """Pages through the high-volume batches the account has sent (`GET /restapi/v1.0/account/{accountId}/a2p-sms/batches`)."""

    list_a2p_sms = async_method(_list_a2p_sms.request, _list_a2p_sms.parse)
    """Pages through single high-volume texts, sent and received (`GET /restapi/v1.0/account/{accountId}/a2p-sms/messages`)."""

    read_a2p_batch = async_method(_read_a2p_batch.request, _read_a2p_batch.parse)
    """Reads progress and cost of one high-volume batch (`GET /restapi/v1.0/account/{accountId}/a2p-sms/batches/{batchId}`)."""

    read_a2p_sms = async_method(_read_a2p_sms.request, _read_a2p_sms.parse)
    """Reads one high-volume text with its delivery status and cost (`GET /restapi/v1.0/account/{accountId}/a2p-sms/messages/{messageId}`)."""
