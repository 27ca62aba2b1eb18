"""The operations of Insights as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._endpoint import Group
from ..._moved import deprecated
from . import cai_analyze_interaction as _cai_analyze_interaction

if TYPE_CHECKING:
    from ...bodies._insights import InteractionInputDict
    from ...client import RequestOptions
    from ...models._insights import InteractionInput
    from ...models._shared_cai_async_api_response import CaiAsyncApiResponse


class InsightsApi(Group):
    """Insights."""

    __slots__ = ()

    @deprecated("deprecated by the API")
    def cai_analyze_interaction(
        self, *, webhook: str, body: InteractionInput | InteractionInputDict, options: RequestOptions | None = None
    ) -> CaiAsyncApiResponse:
        """Starts a full analysis of a conversation; the result goes to a webhook (deprecated).

        `POST /ai/insights/v1/async/analyze-interaction`

        Throttling group: Heavy. Application permission: AI. Deprecated by the API.

        Args:
            webhook: a query parameter.
            body: sent as `application/json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _cai_analyze_interaction.sync(client=self._client, webhook=webhook, body=body, options=options)


class AsyncInsightsApi(Group):
    """Insights, for asyncio."""

    __slots__ = ()

    @deprecated("deprecated by the API")
    async def cai_analyze_interaction(
        self, *, webhook: str, body: InteractionInput | InteractionInputDict, options: RequestOptions | None = None
    ) -> CaiAsyncApiResponse:
        """Starts a full analysis of a conversation; the result goes to a webhook (deprecated).

        `POST /ai/insights/v1/async/analyze-interaction`

        Throttling group: Heavy. Application permission: AI. Deprecated by the API.

        Args:
            webhook: a query parameter.
            body: sent as `application/json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return await _cai_analyze_interaction.asyncio(client=self._client, webhook=webhook, body=body, options=options)
