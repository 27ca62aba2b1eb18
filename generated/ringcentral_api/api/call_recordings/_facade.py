"""The operations of Call Recordings as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._call_recordings import CallRecordingIds, GetCallRecordingResponse
    from ...models._shared_content_disposition import ContentDisposition


class CallRecordingsApi:
    """Call Recordings."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def delete_company_call_recordings(
        self, *, body: CallRecordingIds, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes recorded sound by recording ids; the call records themselves stay.

        `DELETE /restapi/v1.0/account/{accountId}/call-recordings`

        Throttling group: Heavy.
        Application permission: EditCallLog.
        User permission: EditCompanyCallRecordings.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_company_call_recordings import sync

        sync(client=self._client, account_id=account_id, body=body, options=options)

    def read_call_recording(
        self, *, recording_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> GetCallRecordingResponse:
        """Reads length and media type of one call recording; the sound is a separate call.

        `GET /restapi/v1.0/account/{accountId}/recording/{recordingId}`

        Throttling group: Heavy.
        Application permission: ReadCallRecording.
        User permission: ReadCallRecording.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            recording_id: Recording, from a call record; sent as `recordingId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_call_recording import sync

        return sync(client=self._client, account_id=account_id, recording_id=recording_id, options=options)

    def read_call_recording_content(
        self,
        *,
        recording_id: str,
        account_id: str = "~",
        content_disposition: ContentDisposition | Literal["Inline", "Attachment"] | None = None,
        content_disposition_filename: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Downloads the sound of a call recording (MP3 or WAV) from the media host.

        `GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content`

        Throttling group: Heavy. Application permission: ReadCallRecording. Served by the media host.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            recording_id: Recording, from a call record; sent as `recordingId`.
            content_disposition: How the file asks to be shown: `Inline` or `Attachment`; `Inline` | `Attachment`; sent as `contentDisposition`.
            content_disposition_filename: Name under which the file asks to be saved; sent as `contentDispositionFilename`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_call_recording_content import sync

        return sync(
            client=self._client,
            account_id=account_id,
            recording_id=recording_id,
            content_disposition=content_disposition,
            content_disposition_filename=content_disposition_filename,
            options=options,
        )


class AsyncCallRecordingsApi:
    """Call Recordings, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def delete_company_call_recordings(
        self, *, body: CallRecordingIds, account_id: str = "~", options: RequestOptions | None = None
    ) -> None:
        """Deletes recorded sound by recording ids; the call records themselves stay.

        `DELETE /restapi/v1.0/account/{accountId}/call-recordings`

        Throttling group: Heavy.
        Application permission: EditCallLog.
        User permission: EditCompanyCallRecordings.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_company_call_recordings import asyncio

        await asyncio(client=self._client, account_id=account_id, body=body, options=options)

    async def read_call_recording(
        self, *, recording_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> GetCallRecordingResponse:
        """Reads length and media type of one call recording; the sound is a separate call.

        `GET /restapi/v1.0/account/{accountId}/recording/{recordingId}`

        Throttling group: Heavy.
        Application permission: ReadCallRecording.
        User permission: ReadCallRecording.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            recording_id: Recording, from a call record; sent as `recordingId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_call_recording import asyncio

        return await asyncio(client=self._client, account_id=account_id, recording_id=recording_id, options=options)

    async def read_call_recording_content(
        self,
        *,
        recording_id: str,
        account_id: str = "~",
        content_disposition: ContentDisposition | Literal["Inline", "Attachment"] | None = None,
        content_disposition_filename: str | None = None,
        options: RequestOptions | None = None,
    ) -> bytes:
        """Downloads the sound of a call recording (MP3 or WAV) from the media host.

        `GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content`

        Throttling group: Heavy. Application permission: ReadCallRecording. Served by the media host.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            recording_id: Recording, from a call record; sent as `recordingId`.
            content_disposition: How the file asks to be shown: `Inline` or `Attachment`; `Inline` | `Attachment`; sent as `contentDisposition`.
            content_disposition_filename: Name under which the file asks to be saved; sent as `contentDispositionFilename`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_call_recording_content import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            recording_id=recording_id,
            content_disposition=content_disposition,
            content_disposition_filename=content_disposition_filename,
            options=options,
        )
