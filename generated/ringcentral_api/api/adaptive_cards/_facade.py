"""The operations of Adaptive Cards as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ... import _call
from ..._endpoint import Group, async_method, sync_method
from . import (
    create_adaptive_card as _create_adaptive_card,
    delete_adaptive_card as _delete_adaptive_card,
    get_adaptive_card as _get_adaptive_card,
    update_adaptive_card as _update_adaptive_card,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...batch import BatchResult
    from ...client import RequestOptions
    from ...models._adaptive_cards import AdaptiveCardInfo


class AdaptiveCardsApi(Group):
    """Adaptive Cards."""

    __slots__ = ()

    create_adaptive_card = sync_method(_create_adaptive_card.request, _create_adaptive_card.parse)
    """Posts an interactive Adaptive Card into a chat (`POST /team-messaging/v1/chats/{chatId}/adaptive-cards`)."""

    delete_adaptive_card = sync_method(_delete_adaptive_card.request, _delete_adaptive_card.parse)
    """Takes an Adaptive Card out of its chat for good (`DELETE /team-messaging/v1/adaptive-cards/{cardId}`)."""

    @overload
    def get_adaptive_card(self, *, card_id: str | int, options: RequestOptions | None = None) -> AdaptiveCardInfo: ...

    @overload
    def get_adaptive_card(
        self,
        *,
        card_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        options: RequestOptions | None = None,
    ) -> BatchResult[AdaptiveCardInfo]: ...

    @overload
    def get_adaptive_card(
        self, *, card_id: Sequence[str | int], options: RequestOptions | None = None
    ) -> AdaptiveCardInfo | BatchResult[AdaptiveCardInfo]: ...

    def get_adaptive_card(
        self, *, card_id: str | int | Sequence[str | int], options: RequestOptions | None = None
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

        return _call.as_asked(
            card_id,
            self._client.send(_get_adaptive_card.request(card_id=card_id, options=options)),
            _get_adaptive_card.parse,
            self._client.drift,
        )

    update_adaptive_card = sync_method(_update_adaptive_card.request, _update_adaptive_card.parse)
    """Replaces the content of an Adaptive Card (`PUT /team-messaging/v1/adaptive-cards/{cardId}`)."""


class AsyncAdaptiveCardsApi(Group):
    """Adaptive Cards, for asyncio."""

    __slots__ = ()

    create_adaptive_card = async_method(_create_adaptive_card.request, _create_adaptive_card.parse)
    """Posts an interactive Adaptive Card into a chat (`POST /team-messaging/v1/chats/{chatId}/adaptive-cards`)."""

    delete_adaptive_card = async_method(_delete_adaptive_card.request, _delete_adaptive_card.parse)
    """Takes an Adaptive Card out of its chat for good (`DELETE /team-messaging/v1/adaptive-cards/{cardId}`)."""

    @overload
    async def get_adaptive_card(
        self, *, card_id: str | int, options: RequestOptions | None = None
    ) -> AdaptiveCardInfo: ...

    @overload
    async def get_adaptive_card(
        self,
        *,
        card_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        options: RequestOptions | None = None,
    ) -> BatchResult[AdaptiveCardInfo]: ...

    @overload
    async def get_adaptive_card(
        self, *, card_id: Sequence[str | int], options: RequestOptions | None = None
    ) -> AdaptiveCardInfo | BatchResult[AdaptiveCardInfo]: ...

    async def get_adaptive_card(
        self, *, card_id: str | int | Sequence[str | int], options: RequestOptions | None = None
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

        return _call.as_asked(
            card_id,
            await self._client.send(_get_adaptive_card.request(card_id=card_id, options=options)),
            _get_adaptive_card.parse,
            self._client.drift,
        )

    update_adaptive_card = async_method(_update_adaptive_card.request, _update_adaptive_card.parse)
    """Replaces the content of an Adaptive Card (`PUT /team-messaging/v1/adaptive-cards/{cardId}`)."""
