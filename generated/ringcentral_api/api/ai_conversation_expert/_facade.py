"""The operations of AI Conversation Expert as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import get_recording_insights as _get_recording_insights, get_session_insights as _get_session_insights


class AIConversationExpertApi(Group):
    """AI Conversation Expert."""

    __slots__ = ()

    get_recording_insights = sync_method(_get_recording_insights.request, _get_recording_insights.parse)
    """Reads what AI made of one recording: transcript, summary, next steps (`GET /ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/records/{sourceRecordId}/insights`)."""

    get_session_insights = sync_method(_get_session_insights.request, _get_session_insights.parse)
    """Reads what AI made of all recordings of one session (`GET /ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/sessions/{sourceSessionId}/insights`)."""


class AsyncAIConversationExpertApi(Group):
    """AI Conversation Expert, for asyncio."""

    __slots__ = ()

    get_recording_insights = async_method(_get_recording_insights.request, _get_recording_insights.parse)
    """Reads what AI made of one recording: transcript, summary, next steps (`GET /ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/records/{sourceRecordId}/insights`)."""

    get_session_insights = async_method(_get_session_insights.request, _get_session_insights.parse)
    """Reads what AI made of all recordings of one session (`GET /ai/ringsense/v1/public/accounts/{accountId}/domains/{domain}/sessions/{sourceSessionId}/insights`)."""
