"""The operations of Historical Recordings as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence

    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._historical_recordings import (
        RecordingAdminExtendedItemModel,
        RecordingAdminListResource,
        RecordingDownloadModel,
        RecordingItemExtendedModel,
        RecordingListResource,
        RecordingMediaType,
    )
    from ...models._shared_host_model import RecordingStatusModel


class HistoricalRecordingsApi:
    """Historical Recordings."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def rcw_history_admin_get_recording(
        self, *, recording_id: str, options: RequestOptions | None = None
    ) -> RecordingAdminExtendedItemModel:
        """Reads one webinar recording of the company, for administrators.

        `GET /webinar/history/v1/company/recordings/{recordingId}`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            recording_id: Recording, from a call record; sent as `recordingId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_admin_get_recording import sync

        return sync(client=self._client, recording_id=recording_id, options=options)

    def rcw_history_admin_list_recordings(
        self,
        *,
        creation_time_from: datetime.datetime,
        creation_time_to: datetime.datetime,
        name_fragment: str | None = None,
        status: RecordingStatusModel
        | Literal["Processing", "Available", "Failed", "Purged"]
        | Sequence[RecordingStatusModel | Literal["Processing", "Available", "Failed", "Purged"]]
        | None = None,
        host_user_id: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> RecordingAdminListResource:
        """Pages through the webinar recordings of the company, for administrators.

        `GET /webinar/history/v1/company/recordings`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            name_fragment: sent as `nameFragment`.
            creation_time_from: a naive datetime is taken as UTC; sent as `creationTimeFrom`.
            creation_time_to: a naive datetime is taken as UTC; sent as `creationTimeTo`.
            status: Only what has this status; `Processing` | `Available` | `Failed` | `Purged`.
            host_user_id: up to 20 characters; up to 10 values; sent as `hostUserId`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_admin_list_recordings import sync

        return sync(
            client=self._client,
            name_fragment=name_fragment,
            creation_time_from=creation_time_from,
            creation_time_to=creation_time_to,
            status=status,
            host_user_id=host_user_id,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )

    def rcw_history_get_recording(
        self, *, recording_id: str, options: RequestOptions | None = None
    ) -> RecordingItemExtendedModel:
        """Reads one webinar recording of the user, with its sharing link if shared.

        `GET /webinar/history/v1/recordings/{recordingId}`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            recording_id: Recording, from a call record; sent as `recordingId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_get_recording import sync

        return sync(client=self._client, recording_id=recording_id, options=options)

    def rcw_history_get_recording_download(
        self,
        *,
        recording_id: str,
        recording_media_type: RecordingMediaType | Literal["Video", "Audio"] | None = None,
        options: RequestOptions | None = None,
    ) -> RecordingDownloadModel:
        """Fetches a download link for one webinar recording.

        `GET /webinar/history/v1/recordings/{recordingId}/download`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            recording_id: Recording, from a call record; sent as `recordingId`.
            recording_media_type: `Video` | `Audio`; sent as `recordingMediaType`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_get_recording_download import sync

        return sync(
            client=self._client, recording_id=recording_id, recording_media_type=recording_media_type, options=options
        )

    def rcw_history_list_recordings(
        self,
        *,
        creation_time_from: datetime.datetime,
        creation_time_to: datetime.datetime,
        status: RecordingStatusModel
        | Literal["Processing", "Available", "Failed", "Purged"]
        | Sequence[RecordingStatusModel | Literal["Processing", "Available", "Failed", "Purged"]]
        | None = None,
        per_page: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> RecordingListResource:
        """Pages through the webinar recordings of the user.

        `GET /webinar/history/v1/recordings`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            creation_time_from: a naive datetime is taken as UTC; sent as `creationTimeFrom`.
            creation_time_to: a naive datetime is taken as UTC; sent as `creationTimeTo`.
            status: Only what has this status; `Processing` | `Available` | `Failed` | `Purged`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_list_recordings import sync

        return sync(
            client=self._client,
            creation_time_from=creation_time_from,
            creation_time_to=creation_time_to,
            status=status,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )


class AsyncHistoricalRecordingsApi:
    """Historical Recordings, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def rcw_history_admin_get_recording(
        self, *, recording_id: str, options: RequestOptions | None = None
    ) -> RecordingAdminExtendedItemModel:
        """Reads one webinar recording of the company, for administrators.

        `GET /webinar/history/v1/company/recordings/{recordingId}`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            recording_id: Recording, from a call record; sent as `recordingId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_admin_get_recording import asyncio

        return await asyncio(client=self._client, recording_id=recording_id, options=options)

    async def rcw_history_admin_list_recordings(
        self,
        *,
        creation_time_from: datetime.datetime,
        creation_time_to: datetime.datetime,
        name_fragment: str | None = None,
        status: RecordingStatusModel
        | Literal["Processing", "Available", "Failed", "Purged"]
        | Sequence[RecordingStatusModel | Literal["Processing", "Available", "Failed", "Purged"]]
        | None = None,
        host_user_id: str | Sequence[str] | None = None,
        per_page: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> RecordingAdminListResource:
        """Pages through the webinar recordings of the company, for administrators.

        `GET /webinar/history/v1/company/recordings`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            name_fragment: sent as `nameFragment`.
            creation_time_from: a naive datetime is taken as UTC; sent as `creationTimeFrom`.
            creation_time_to: a naive datetime is taken as UTC; sent as `creationTimeTo`.
            status: Only what has this status; `Processing` | `Available` | `Failed` | `Purged`.
            host_user_id: up to 20 characters; up to 10 values; sent as `hostUserId`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_admin_list_recordings import asyncio

        return await asyncio(
            client=self._client,
            name_fragment=name_fragment,
            creation_time_from=creation_time_from,
            creation_time_to=creation_time_to,
            status=status,
            host_user_id=host_user_id,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )

    async def rcw_history_get_recording(
        self, *, recording_id: str, options: RequestOptions | None = None
    ) -> RecordingItemExtendedModel:
        """Reads one webinar recording of the user, with its sharing link if shared.

        `GET /webinar/history/v1/recordings/{recordingId}`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            recording_id: Recording, from a call record; sent as `recordingId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_get_recording import asyncio

        return await asyncio(client=self._client, recording_id=recording_id, options=options)

    async def rcw_history_get_recording_download(
        self,
        *,
        recording_id: str,
        recording_media_type: RecordingMediaType | Literal["Video", "Audio"] | None = None,
        options: RequestOptions | None = None,
    ) -> RecordingDownloadModel:
        """Fetches a download link for one webinar recording.

        `GET /webinar/history/v1/recordings/{recordingId}/download`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            recording_id: Recording, from a call record; sent as `recordingId`.
            recording_media_type: `Video` | `Audio`; sent as `recordingMediaType`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_get_recording_download import asyncio

        return await asyncio(
            client=self._client, recording_id=recording_id, recording_media_type=recording_media_type, options=options
        )

    async def rcw_history_list_recordings(
        self,
        *,
        creation_time_from: datetime.datetime,
        creation_time_to: datetime.datetime,
        status: RecordingStatusModel
        | Literal["Processing", "Available", "Failed", "Purged"]
        | Sequence[RecordingStatusModel | Literal["Processing", "Available", "Failed", "Purged"]]
        | None = None,
        per_page: int | None = None,
        page_token: str | None = None,
        options: RequestOptions | None = None,
    ) -> RecordingListResource:
        """Pages through the webinar recordings of the user.

        `GET /webinar/history/v1/recordings`

        Throttling group: Heavy. Application permission: ReadWebinars.

        Args:
            creation_time_from: a naive datetime is taken as UTC; sent as `creationTimeFrom`.
            creation_time_to: a naive datetime is taken as UTC; sent as `creationTimeTo`.
            status: Only what has this status; `Processing` | `Available` | `Failed` | `Purged`.
            per_page: How many records a page has; the platform's default is `100`; at least 1; at most 1000; sent as `perPage`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .rcw_history_list_recordings import asyncio

        return await asyncio(
            client=self._client,
            creation_time_from=creation_time_from,
            creation_time_to=creation_time_to,
            status=status,
            per_page=per_page,
            page_token=page_token,
            options=options,
        )
