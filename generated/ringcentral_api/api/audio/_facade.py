"""The operations of Audio as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._endpoint import Group
from ..._moved import deprecated
from . import cai_speaker_diarize as _cai_speaker_diarize, cai_speech_to_text as _cai_speech_to_text

if TYPE_CHECKING:
    from ...bodies._audio import AsrInputDict, DiarizeInputDict
    from ...client import RequestOptions
    from ...models._audio import AsrInput, DiarizeInput
    from ...models._shared_cai_async_api_response import CaiAsyncApiResponse


class AudioApi(Group):
    """Audio."""

    __slots__ = ()

    @deprecated("deprecated by the API")
    def cai_speaker_diarize(
        self, *, webhook: str, body: DiarizeInput | DiarizeInputDict, options: RequestOptions | None = None
    ) -> CaiAsyncApiResponse:
        """Starts finding out who speaks when; the result goes to a webhook (deprecated).

        `POST /ai/audio/v1/async/speaker-diarize`

        Throttling group: Heavy. Application permission: AI. Deprecated by the API.

        Args:
            webhook: a query parameter.
            body: sent as `application/json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _cai_speaker_diarize.sync(client=self._client, webhook=webhook, body=body, options=options)

    @deprecated("deprecated by the API")
    def cai_speech_to_text(
        self, *, webhook: str, body: AsrInput | AsrInputDict, options: RequestOptions | None = None
    ) -> CaiAsyncApiResponse:
        """Starts turning speech into text; the result goes to a webhook (deprecated).

        `POST /ai/audio/v1/async/speech-to-text`

        Throttling group: Heavy. Application permission: AI. Deprecated by the API.

        Args:
            webhook: a query parameter.
            body: sent as `application/json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _cai_speech_to_text.sync(client=self._client, webhook=webhook, body=body, options=options)


class AsyncAudioApi(Group):
    """Audio, for asyncio."""

    __slots__ = ()

    @deprecated("deprecated by the API")
    async def cai_speaker_diarize(
        self, *, webhook: str, body: DiarizeInput | DiarizeInputDict, options: RequestOptions | None = None
    ) -> CaiAsyncApiResponse:
        """Starts finding out who speaks when; the result goes to a webhook (deprecated).

        `POST /ai/audio/v1/async/speaker-diarize`

        Throttling group: Heavy. Application permission: AI. Deprecated by the API.

        Args:
            webhook: a query parameter.
            body: sent as `application/json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return await _cai_speaker_diarize.asyncio(client=self._client, webhook=webhook, body=body, options=options)

    @deprecated("deprecated by the API")
    async def cai_speech_to_text(
        self, *, webhook: str, body: AsrInput | AsrInputDict, options: RequestOptions | None = None
    ) -> CaiAsyncApiResponse:
        """Starts turning speech into text; the result goes to a webhook (deprecated).

        `POST /ai/audio/v1/async/speech-to-text`

        Throttling group: Heavy. Application permission: AI. Deprecated by the API.

        Args:
            webhook: a query parameter.
            body: sent as `application/json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return await _cai_speech_to_text.asyncio(client=self._client, webhook=webhook, body=body, options=options)
