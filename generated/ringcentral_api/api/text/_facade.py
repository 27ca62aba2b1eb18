"""The operations of Text as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._endpoint import Group
from ..._moved import deprecated
from . import cai_punctuate as _cai_punctuate, cai_summarize as _cai_summarize

if TYPE_CHECKING:
    from ...bodies._text import PunctuateInputDict, SummaryInputDict
    from ...client import RequestOptions
    from ...models._shared_cai_async_api_response import CaiAsyncApiResponse
    from ...models._text import PunctuateInput, SummaryInput


class TextApi(Group):
    """Text."""

    __slots__ = ()

    @deprecated("deprecated by the API")
    def cai_punctuate(
        self, *, webhook: str, body: PunctuateInput | PunctuateInputDict, options: RequestOptions | None = None
    ) -> CaiAsyncApiResponse:
        """Starts adding punctuation to text; the result goes to a webhook (deprecated).

        `POST /ai/text/v1/async/punctuate`

        Throttling group: Heavy. Application permission: AI. Deprecated by the API.

        Args:
            webhook: a query parameter.
            body: sent as `application/json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _cai_punctuate.sync(client=self._client, webhook=webhook, body=body, options=options)

    @deprecated("deprecated by the API")
    def cai_summarize(
        self, *, webhook: str, body: SummaryInput | SummaryInputDict, options: RequestOptions | None = None
    ) -> CaiAsyncApiResponse:
        """Starts summing up a conversation; the result goes to a webhook (deprecated).

        `POST /ai/text/v1/async/summarize`

        Throttling group: Heavy. Application permission: AI. Deprecated by the API.

        Args:
            webhook: a query parameter.
            body: sent as `application/json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _cai_summarize.sync(client=self._client, webhook=webhook, body=body, options=options)


class AsyncTextApi(Group):
    """Text, for asyncio."""

    __slots__ = ()

    @deprecated("deprecated by the API")
    async def cai_punctuate(
        self, *, webhook: str, body: PunctuateInput | PunctuateInputDict, options: RequestOptions | None = None
    ) -> CaiAsyncApiResponse:
        """Starts adding punctuation to text; the result goes to a webhook (deprecated).

        `POST /ai/text/v1/async/punctuate`

        Throttling group: Heavy. Application permission: AI. Deprecated by the API.

        Args:
            webhook: a query parameter.
            body: sent as `application/json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return await _cai_punctuate.asyncio(client=self._client, webhook=webhook, body=body, options=options)

    @deprecated("deprecated by the API")
    async def cai_summarize(
        self, *, webhook: str, body: SummaryInput | SummaryInputDict, options: RequestOptions | None = None
    ) -> CaiAsyncApiResponse:
        """Starts summing up a conversation; the result goes to a webhook (deprecated).

        `POST /ai/text/v1/async/summarize`

        Throttling group: Heavy. Application permission: AI. Deprecated by the API.

        Args:
            webhook: a query parameter.
            body: sent as `application/json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return await _cai_summarize.asyncio(client=self._client, webhook=webhook, body=body, options=options)
