"""The operations of Adaptive Cards as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_glip_adaptive_card_new as _create_glip_adaptive_card_new,
    delete_glip_adaptive_card_new as _delete_glip_adaptive_card_new,
    get_glip_adaptive_card_new as _get_glip_adaptive_card_new,
    update_glip_adaptive_card_new as _update_glip_adaptive_card_new,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...batch import BatchResult
    from ...client import RequestOptions
    from ...models._adaptive_cards import AdaptiveCardInfo


class AdaptiveCardsApi(Group):
    """Adaptive Cards."""

    __slots__ = ()

    create_glip_adaptive_card_new = sync_method(
        _create_glip_adaptive_card_new.request, _create_glip_adaptive_card_new.parse
    )
    """Posts an interactive Adaptive Card into a chat (`POST /team-messaging/v1/chats/{chatId}/adaptive-cards`)."""

    delete_glip_adaptive_card_new = sync_method(
        _delete_glip_adaptive_card_new.request, _delete_glip_adaptive_card_new.parse
    )
    """Takes an Adaptive Card out of its chat for good (`DELETE /team-messaging/v1/adaptive-cards/{cardId}`)."""

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
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _get_glip_adaptive_card_new.sync(client=self._client, card_id=card_id, options=options)

    update_glip_adaptive_card_new = sync_method(
        _update_glip_adaptive_card_new.request, _update_glip_adaptive_card_new.parse
    )
    """Replaces the content of an Adaptive Card (`PUT /team-messaging/v1/adaptive-cards/{cardId}`)."""


class AsyncAdaptiveCardsApi(Group):
    """Adaptive Cards, for asyncio."""

    __slots__ = ()

    create_glip_adaptive_card_new = async_method(
        _create_glip_adaptive_card_new.request, _create_glip_adaptive_card_new.parse
    )
    """Posts an interactive Adaptive Card into a chat (`POST /team-messaging/v1/chats/{chatId}/adaptive-cards`)."""

    delete_glip_adaptive_card_new = async_method(
        _delete_glip_adaptive_card_new.request, _delete_glip_adaptive_card_new.parse
    )
    """Takes an Adaptive Card out of its chat for good (`DELETE /team-messaging/v1/adaptive-cards/{cardId}`)."""

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
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return await _get_glip_adaptive_card_new.asyncio(client=self._client, card_id=card_id, options=options)

    update_glip_adaptive_card_new = async_method(
        _update_glip_adaptive_card_new.request, _update_glip_adaptive_card_new.parse
    )
    """Replaces the content of an Adaptive Card (`PUT /team-messaging/v1/adaptive-cards/{cardId}`)."""
