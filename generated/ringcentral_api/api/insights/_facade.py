"""The operations of Insights as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    cai_analyze_interaction as _cai_analyze_interaction,
)


class InsightsApi(Group):
    """Insights."""

    __slots__ = ()

    cai_analyze_interaction = sync_method(_cai_analyze_interaction.request, _cai_analyze_interaction.parse)
    """Starts a full analysis of a conversation; the result goes to a webhook (deprecated) (`POST /ai/insights/v1/async/analyze-interaction`)."""


class AsyncInsightsApi(Group):
    """Insights, for asyncio."""

    __slots__ = ()

    cai_analyze_interaction = async_method(_cai_analyze_interaction.request, _cai_analyze_interaction.parse)
    """Starts a full analysis of a conversation; the result goes to a webhook (deprecated) (`POST /ai/insights/v1/async/analyze-interaction`)."""
