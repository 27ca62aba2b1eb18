"""The operations of Text as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._shared_cai_async_api_response import CaiAsyncApiResponse
    from ...models._text import PunctuateInput, SummaryInput


class TextApi:
    """Text."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def cai_punctuate(
        self, *, webhook: str, body: PunctuateInput, options: RequestOptions | None = None
    ) -> CaiAsyncApiResponse:
        """Starts adding punctuation to text; the result goes to a webhook (deprecated).

        `POST /ai/text/v1/async/punctuate`

        Throttling group: Heavy. Application permission: AI. Deprecated.

        Args:
            webhook: a query parameter.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .cai_punctuate import sync

        return sync(client=self._client, webhook=webhook, body=body, options=options)

    def cai_summarize(
        self, *, webhook: str, body: SummaryInput, options: RequestOptions | None = None
    ) -> CaiAsyncApiResponse:
        """Starts summing up a conversation; the result goes to a webhook (deprecated).

        `POST /ai/text/v1/async/summarize`

        Throttling group: Heavy. Application permission: AI. Deprecated.

        Args:
            webhook: a query parameter.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .cai_summarize import sync

        return sync(client=self._client, webhook=webhook, body=body, options=options)


class AsyncTextApi:
    """Text, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def cai_punctuate(
        self, *, webhook: str, body: PunctuateInput, options: RequestOptions | None = None
    ) -> CaiAsyncApiResponse:
        """Starts adding punctuation to text; the result goes to a webhook (deprecated).

        `POST /ai/text/v1/async/punctuate`

        Throttling group: Heavy. Application permission: AI. Deprecated.

        Args:
            webhook: a query parameter.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .cai_punctuate import asyncio

        return await asyncio(client=self._client, webhook=webhook, body=body, options=options)

    async def cai_summarize(
        self, *, webhook: str, body: SummaryInput, options: RequestOptions | None = None
    ) -> CaiAsyncApiResponse:
        """Starts summing up a conversation; the result goes to a webhook (deprecated).

        `POST /ai/text/v1/async/summarize`

        Throttling group: Heavy. Application permission: AI. Deprecated.

        Args:
            webhook: a query parameter.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .cai_summarize import asyncio

        return await asyncio(client=self._client, webhook=webhook, body=body, options=options)
