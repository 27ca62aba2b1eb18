"""The operations of Audio as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._audio import AsrInput, DiarizeInput
    from ...models._shared_cai_async_api_response import CaiAsyncApiResponse


class AudioApi:
    """Audio."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def cai_speaker_diarize(
        self, *, webhook: str, body: DiarizeInput, options: RequestOptions | None = None
    ) -> CaiAsyncApiResponse:
        """Starts finding out who speaks when; the result goes to a webhook (deprecated).

        `POST /ai/audio/v1/async/speaker-diarize`

        Throttling group: Heavy. Application permission: AI. Deprecated.

        Args:
            webhook: a query parameter.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .cai_speaker_diarize import sync

        return sync(client=self._client, webhook=webhook, body=body, options=options)

    def cai_speech_to_text(
        self, *, webhook: str, body: AsrInput, options: RequestOptions | None = None
    ) -> CaiAsyncApiResponse:
        """Starts turning speech into text; the result goes to a webhook (deprecated).

        `POST /ai/audio/v1/async/speech-to-text`

        Throttling group: Heavy. Application permission: AI. Deprecated.

        Args:
            webhook: a query parameter.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .cai_speech_to_text import sync

        return sync(client=self._client, webhook=webhook, body=body, options=options)


class AsyncAudioApi:
    """Audio, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def cai_speaker_diarize(
        self, *, webhook: str, body: DiarizeInput, options: RequestOptions | None = None
    ) -> CaiAsyncApiResponse:
        """Starts finding out who speaks when; the result goes to a webhook (deprecated).

        `POST /ai/audio/v1/async/speaker-diarize`

        Throttling group: Heavy. Application permission: AI. Deprecated.

        Args:
            webhook: a query parameter.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .cai_speaker_diarize import asyncio

        return await asyncio(client=self._client, webhook=webhook, body=body, options=options)

    async def cai_speech_to_text(
        self, *, webhook: str, body: AsrInput, options: RequestOptions | None = None
    ) -> CaiAsyncApiResponse:
        """Starts turning speech into text; the result goes to a webhook (deprecated).

        `POST /ai/audio/v1/async/speech-to-text`

        Throttling group: Heavy. Application permission: AI. Deprecated.

        Args:
            webhook: a query parameter.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .cai_speech_to_text import asyncio

        return await asyncio(client=self._client, webhook=webhook, body=body, options=options)
