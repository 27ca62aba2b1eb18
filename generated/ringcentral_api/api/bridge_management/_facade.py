"""The operations of Bridge Management as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._bridge_management import BridgeResponse, CreateBridgeRequest, UpdateBridgeRequest


class BridgeManagementApi:
    """Bridge Management."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_bridge(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        body: CreateBridgeRequest | None = None,
        options: RequestOptions | None = None,
    ) -> BridgeResponse:
        """Creates a meeting room (bridge) for a user.

        `POST /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges`

        Throttling group: Heavy. Application permission: Video.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_bridge import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    def delete_bridge(self, *, bridge_id: str, options: RequestOptions | None = None) -> None:
        """Deletes a meeting room.

        `DELETE /rcvideo/v2/bridges/{bridgeId}`

        Throttling group: Medium. Application permission: Video.

        Args:
            bridge_id: sent as `bridgeId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_bridge import sync

        sync(client=self._client, bridge_id=bridge_id, options=options)

    def get_bridge(
        self, *, bridge_id: str, pw: str | None = None, options: RequestOptions | None = None
    ) -> BridgeResponse:
        """Reads one meeting room: PINs, links and preferences.

        `GET /rcvideo/v2/bridges/{bridgeId}`

        Throttling group: Medium. Application permission: Video.

        Args:
            bridge_id: sent as `bridgeId`.
            pw: a query parameter.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_bridge import sync

        return sync(client=self._client, bridge_id=bridge_id, pw=pw, options=options)

    def get_bridge_by_pstn_pin(
        self, *, pin: str, pw: str | None = None, phone_number: str | None = None, options: RequestOptions | None = None
    ) -> BridgeResponse:
        """Finds a meeting room by the PIN for joining by phone.

        `GET /rcvideo/v2/bridges/pin/pstn/{pin}`

        Throttling group: Medium. Application permission: Video.

        Args:
            pin: part of the path.
            pw: a query parameter.
            phone_number: Only what this phone number had a part in; sent as `phoneNumber`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_bridge_by_pstn_pin import sync

        return sync(client=self._client, pin=pin, pw=pw, phone_number=phone_number, options=options)

    def get_bridge_by_web_pin(
        self, *, pin: str, pw: str | None = None, options: RequestOptions | None = None
    ) -> BridgeResponse:
        """Finds a meeting room by its short id or personal meeting name.

        `GET /rcvideo/v2/bridges/pin/web/{pin}`

        Throttling group: Medium. Application permission: Video.

        Args:
            pin: part of the path.
            pw: a query parameter.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_bridge_by_web_pin import sync

        return sync(client=self._client, pin=pin, pw=pw, options=options)

    def get_default_bridge(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> BridgeResponse:
        """Reads a user's personal meeting room.

        `GET /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges/default`

        Throttling group: Medium. Application permission: Video.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_default_bridge import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    def update_bridge(
        self, *, bridge_id: str, body: UpdateBridgeRequest, options: RequestOptions | None = None
    ) -> BridgeResponse:
        """Changes name, security or preferences of a meeting room.

        `PATCH /rcvideo/v2/bridges/{bridgeId}`

        Throttling group: Medium. Application permission: Video.

        Args:
            bridge_id: sent as `bridgeId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_bridge import sync

        return sync(client=self._client, bridge_id=bridge_id, body=body, options=options)


class AsyncBridgeManagementApi:
    """Bridge Management, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_bridge(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        body: CreateBridgeRequest | None = None,
        options: RequestOptions | None = None,
    ) -> BridgeResponse:
        """Creates a meeting room (bridge) for a user.

        `POST /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges`

        Throttling group: Heavy. Application permission: Video.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_bridge import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )

    async def delete_bridge(self, *, bridge_id: str, options: RequestOptions | None = None) -> None:
        """Deletes a meeting room.

        `DELETE /rcvideo/v2/bridges/{bridgeId}`

        Throttling group: Medium. Application permission: Video.

        Args:
            bridge_id: sent as `bridgeId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_bridge import asyncio

        await asyncio(client=self._client, bridge_id=bridge_id, options=options)

    async def get_bridge(
        self, *, bridge_id: str, pw: str | None = None, options: RequestOptions | None = None
    ) -> BridgeResponse:
        """Reads one meeting room: PINs, links and preferences.

        `GET /rcvideo/v2/bridges/{bridgeId}`

        Throttling group: Medium. Application permission: Video.

        Args:
            bridge_id: sent as `bridgeId`.
            pw: a query parameter.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_bridge import asyncio

        return await asyncio(client=self._client, bridge_id=bridge_id, pw=pw, options=options)

    async def get_bridge_by_pstn_pin(
        self, *, pin: str, pw: str | None = None, phone_number: str | None = None, options: RequestOptions | None = None
    ) -> BridgeResponse:
        """Finds a meeting room by the PIN for joining by phone.

        `GET /rcvideo/v2/bridges/pin/pstn/{pin}`

        Throttling group: Medium. Application permission: Video.

        Args:
            pin: part of the path.
            pw: a query parameter.
            phone_number: Only what this phone number had a part in; sent as `phoneNumber`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_bridge_by_pstn_pin import asyncio

        return await asyncio(client=self._client, pin=pin, pw=pw, phone_number=phone_number, options=options)

    async def get_bridge_by_web_pin(
        self, *, pin: str, pw: str | None = None, options: RequestOptions | None = None
    ) -> BridgeResponse:
        """Finds a meeting room by its short id or personal meeting name.

        `GET /rcvideo/v2/bridges/pin/web/{pin}`

        Throttling group: Medium. Application permission: Video.

        Args:
            pin: part of the path.
            pw: a query parameter.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_bridge_by_web_pin import asyncio

        return await asyncio(client=self._client, pin=pin, pw=pw, options=options)

    async def get_default_bridge(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> BridgeResponse:
        """Reads a user's personal meeting room.

        `GET /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges/default`

        Throttling group: Medium. Application permission: Video.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_default_bridge import asyncio

        return await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    async def update_bridge(
        self, *, bridge_id: str, body: UpdateBridgeRequest, options: RequestOptions | None = None
    ) -> BridgeResponse:
        """Changes name, security or preferences of a meeting room.

        `PATCH /rcvideo/v2/bridges/{bridgeId}`

        Throttling group: Medium. Application permission: Video.

        Args:
            bridge_id: sent as `bridgeId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_bridge import asyncio

        return await asyncio(client=self._client, bridge_id=bridge_id, body=body, options=options)
