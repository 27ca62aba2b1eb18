"""The operations of Video Configuration as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._video_configuration import UserVideoConfiguration


class VideoConfigurationApi:
    """Video Configuration."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def read_user_video_configuration(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> UserVideoConfiguration:
        """Tells which video meeting service and kind of licence the user has.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/video-configuration`

        Throttling group: Light. Application permission: ReadAccounts. User permission: Meetings.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_user_video_configuration import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, options=options)


class AsyncVideoConfigurationApi:
    """Video Configuration, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def read_user_video_configuration(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> UserVideoConfiguration:
        """Tells which video meeting service and kind of licence the user has.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/video-configuration`

        Throttling group: Light. Application permission: ReadAccounts. User permission: Meetings.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_user_video_configuration import asyncio

        return await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, options=options)
