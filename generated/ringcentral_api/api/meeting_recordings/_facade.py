"""The operations of Meeting Recordings as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._meeting_recordings import CloudRecordings


class MeetingRecordingsApi:
    """Meeting Recordings."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def get_account_recordings(
        self,
        *,
        account_id: str = "~",
        page_token: str | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CloudRecordings:
        """Pages through meeting recordings of the whole account.

        `GET /rcvideo/v1/account/{accountId}/recordings`

        Throttling group: Light. Application permission: Video.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_account_recordings import sync

        return sync(
            client=self._client, account_id=account_id, page_token=page_token, per_page=per_page, options=options
        )

    def get_extension_recordings(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        page_token: str | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CloudRecordings:
        """Pages through meeting recordings of one user.

        `GET /rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings`

        Throttling group: Light. Application permission: Video.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_extension_recordings import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            page_token=page_token,
            per_page=per_page,
            options=options,
        )


class AsyncMeetingRecordingsApi:
    """Meeting Recordings, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def get_account_recordings(
        self,
        *,
        account_id: str = "~",
        page_token: str | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CloudRecordings:
        """Pages through meeting recordings of the whole account.

        `GET /rcvideo/v1/account/{accountId}/recordings`

        Throttling group: Light. Application permission: Video.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_account_recordings import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, page_token=page_token, per_page=per_page, options=options
        )

    async def get_extension_recordings(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        page_token: str | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> CloudRecordings:
        """Pages through meeting recordings of one user.

        `GET /rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings`

        Throttling group: Light. Application permission: Video.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            page_token: Token of the page to read, from the answer before; sent as `pageToken`.
            per_page: How many records a page has; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_extension_recordings import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            page_token=page_token,
            per_page=per_page,
            options=options,
        )
