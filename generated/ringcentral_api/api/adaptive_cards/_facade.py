"""The operations of Adaptive Cards as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...batch import BatchResult
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._adaptive_cards import AdaptiveCardInfo, AdaptiveCardRequest, AdaptiveCardShortInfo


class AdaptiveCardsApi:
    """Adaptive Cards."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def create_glip_adaptive_card_new(
        self, *, chat_id: str, body: AdaptiveCardRequest, options: RequestOptions | None = None
    ) -> AdaptiveCardShortInfo:
        """Posts an interactive Adaptive Card into a chat.

        `POST /team-messaging/v1/chats/{chatId}/adaptive-cards`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_glip_adaptive_card_new import sync

        return sync(client=self._client, chat_id=chat_id, body=body, options=options)

    def delete_glip_adaptive_card_new(self, *, card_id: str, options: RequestOptions | None = None) -> None:
        """Takes an Adaptive Card out of its chat for good.

        `DELETE /team-messaging/v1/adaptive-cards/{cardId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            card_id: sent as `cardId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_glip_adaptive_card_new import sync

        sync(client=self._client, card_id=card_id, options=options)

    @overload
    def get_glip_adaptive_card_new(
        self, *, card_id: str, options: RequestOptions | None = None
    ) -> AdaptiveCardInfo: ...

    @overload
    def get_glip_adaptive_card_new(
        self, *, card_id: list[str] | tuple[str, ...], options: RequestOptions | None = None
    ) -> BatchResult[AdaptiveCardInfo]: ...

    @overload
    def get_glip_adaptive_card_new(
        self, *, card_id: Sequence[str], options: RequestOptions | None = None
    ) -> AdaptiveCardInfo | BatchResult[AdaptiveCardInfo]: ...

    def get_glip_adaptive_card_new(
        self, *, card_id: str | Sequence[str], options: RequestOptions | None = None
    ) -> AdaptiveCardInfo | BatchResult[AdaptiveCardInfo]:
        """Reads one Adaptive Card, or several by a list of ids.

        `GET /team-messaging/v1/adaptive-cards/{cardId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            card_id: sent as `cardId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_glip_adaptive_card_new import sync

        return sync(client=self._client, card_id=card_id, options=options)

    def update_glip_adaptive_card_new(
        self, *, card_id: str, body: AdaptiveCardRequest, options: RequestOptions | None = None
    ) -> AdaptiveCardShortInfo:
        """Replaces the content of an Adaptive Card.

        `PUT /team-messaging/v1/adaptive-cards/{cardId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            card_id: sent as `cardId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_glip_adaptive_card_new import sync

        return sync(client=self._client, card_id=card_id, body=body, options=options)


class AsyncAdaptiveCardsApi:
    """Adaptive Cards, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def create_glip_adaptive_card_new(
        self, *, chat_id: str, body: AdaptiveCardRequest, options: RequestOptions | None = None
    ) -> AdaptiveCardShortInfo:
        """Posts an interactive Adaptive Card into a chat.

        `POST /team-messaging/v1/chats/{chatId}/adaptive-cards`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            chat_id: sent as `chatId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .create_glip_adaptive_card_new import asyncio

        return await asyncio(client=self._client, chat_id=chat_id, body=body, options=options)

    async def delete_glip_adaptive_card_new(self, *, card_id: str, options: RequestOptions | None = None) -> None:
        """Takes an Adaptive Card out of its chat for good.

        `DELETE /team-messaging/v1/adaptive-cards/{cardId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            card_id: sent as `cardId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .delete_glip_adaptive_card_new import asyncio

        await asyncio(client=self._client, card_id=card_id, options=options)

    @overload
    async def get_glip_adaptive_card_new(
        self, *, card_id: str, options: RequestOptions | None = None
    ) -> AdaptiveCardInfo: ...

    @overload
    async def get_glip_adaptive_card_new(
        self, *, card_id: list[str] | tuple[str, ...], options: RequestOptions | None = None
    ) -> BatchResult[AdaptiveCardInfo]: ...

    @overload
    async def get_glip_adaptive_card_new(
        self, *, card_id: Sequence[str], options: RequestOptions | None = None
    ) -> AdaptiveCardInfo | BatchResult[AdaptiveCardInfo]: ...

    async def get_glip_adaptive_card_new(
        self, *, card_id: str | Sequence[str], options: RequestOptions | None = None
    ) -> AdaptiveCardInfo | BatchResult[AdaptiveCardInfo]:
        """Reads one Adaptive Card, or several by a list of ids.

        `GET /team-messaging/v1/adaptive-cards/{cardId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            card_id: sent as `cardId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_glip_adaptive_card_new import asyncio

        return await asyncio(client=self._client, card_id=card_id, options=options)

    async def update_glip_adaptive_card_new(
        self, *, card_id: str, body: AdaptiveCardRequest, options: RequestOptions | None = None
    ) -> AdaptiveCardShortInfo:
        """Replaces the content of an Adaptive Card.

        `PUT /team-messaging/v1/adaptive-cards/{cardId}`

        Throttling group: Medium. Application permission: TeamMessaging.

        Args:
            card_id: sent as `cardId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_glip_adaptive_card_new import asyncio

        return await asyncio(client=self._client, card_id=card_id, body=body, options=options)
