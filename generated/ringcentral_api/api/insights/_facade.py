"""The operations of Insights as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._insights import InteractionInput
    from ...models._shared_cai_async_api_response import CaiAsyncApiResponse


class InsightsApi:
    """Insights."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def cai_analyze_interaction(
        self, *, webhook: str, body: InteractionInput, options: RequestOptions | None = None
    ) -> CaiAsyncApiResponse:
        """Starts a full analysis of a conversation; the result goes to a webhook (deprecated).

        `POST /ai/insights/v1/async/analyze-interaction`

        Throttling group: Heavy. Application permission: AI. Deprecated.

        Args:
            webhook: a query parameter.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .cai_analyze_interaction import sync

        return sync(client=self._client, webhook=webhook, body=body, options=options)


class AsyncInsightsApi:
    """Insights, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def cai_analyze_interaction(
        self, *, webhook: str, body: InteractionInput, options: RequestOptions | None = None
    ) -> CaiAsyncApiResponse:
        """Starts a full analysis of a conversation; the result goes to a webhook (deprecated).

        `POST /ai/insights/v1/async/analyze-interaction`

        Throttling group: Heavy. Application permission: AI. Deprecated.

        Args:
            webhook: a query parameter.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .cai_analyze_interaction import asyncio

        return await asyncio(client=self._client, webhook=webhook, body=body, options=options)
