"""The operations of Presence as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ... import _call
from ..._endpoint import Group, async_method, sync_method
from . import (
    read_account_presence as _read_account_presence,
    read_call_queue_presence as _read_call_queue_presence,
    read_extension_call_queue_presence as _read_extension_call_queue_presence,
    read_unified_presence as _read_unified_presence,
    read_user_presence_status as _read_user_presence_status,
    update_call_queue_presence as _update_call_queue_presence,
    update_extension_call_queue_presence as _update_extension_call_queue_presence,
    update_unified_presence as _update_unified_presence,
    update_user_presence_status as _update_user_presence_status,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...batch import BatchResult
    from ...client import RequestOptions
    from ...models._presence import (
        PresenceInfoResponse,
        UnifiedPresence,
    )


class PresenceApi(Group):
    """Presence."""

    __slots__ = ()

    read_account_presence = sync_method(_read_account_presence.request, _read_account_presence.parse)
    """Pages through the presence of all extensions of the account (`GET /restapi/v1.0/account/{accountId}/presence`)."""

    read_call_queue_presence = sync_method(_read_call_queue_presence.request, _read_call_queue_presence.parse)
    """Lists which members of a call queue take its calls just now (`GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence`)."""

    read_extension_call_queue_presence = sync_method(
        _read_extension_call_queue_presence.request, _read_extension_call_queue_presence.parse
    )
    """Lists for which of its queues an agent takes calls just now (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence`)."""

    @overload
    def read_unified_presence(
        self, *, account_id: str | int = "~", extension_id: str | int = "~", options: RequestOptions | None = None
    ) -> UnifiedPresence: ...

    @overload
    def read_unified_presence(
        self,
        *,
        account_id: str | int = "~",
        extension_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        options: RequestOptions | None = None,
    ) -> BatchResult[UnifiedPresence]: ...

    @overload
    def read_unified_presence(
        self, *, account_id: str | int = "~", extension_id: Sequence[str | int], options: RequestOptions | None = None
    ) -> UnifiedPresence | BatchResult[UnifiedPresence]: ...

    def read_unified_presence(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int | Sequence[str | int] = "~",
        options: RequestOptions | None = None,
    ) -> UnifiedPresence | BatchResult[UnifiedPresence]:
        """Reads a user's presence merged from phone, messaging and meetings.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence`

        Throttling group: Medium. Application permission: ReadPresence. User permission: ReadPresenceStatus.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _call.as_asked(
            extension_id,
            self._client.send(
                _read_unified_presence.request(account_id=account_id, extension_id=extension_id, options=options)
            ),
            _read_unified_presence.parse,
            self._client.drift,
        )

    @overload
    def read_user_presence_status(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        detailed_telephony_state: bool | None = None,
        sip_data: bool | None = None,
        options: RequestOptions | None = None,
    ) -> PresenceInfoResponse: ...

    @overload
    def read_user_presence_status(
        self,
        *,
        account_id: str | int = "~",
        extension_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        detailed_telephony_state: bool | None = None,
        sip_data: bool | None = None,
        options: RequestOptions | None = None,
    ) -> BatchResult[PresenceInfoResponse]: ...

    @overload
    def read_user_presence_status(
        self,
        *,
        account_id: str | int = "~",
        extension_id: Sequence[str | int],
        detailed_telephony_state: bool | None = None,
        sip_data: bool | None = None,
        options: RequestOptions | None = None,
    ) -> PresenceInfoResponse | BatchResult[PresenceInfoResponse]: ...

    def read_user_presence_status(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int | Sequence[str | int] = "~",
        detailed_telephony_state: bool | None = None,
        sip_data: bool | None = None,
        options: RequestOptions | None = None,
    ) -> PresenceInfoResponse | BatchResult[PresenceInfoResponse]:
        """Reads one extension's presence: availability, do-not-disturb and, if asked, live calls.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence`

        Throttling group: Light.
        Application permission: ReadPresence.
        User permission: ReadPresenceStatus.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            detailed_telephony_state: sent as `detailedTelephonyState`.
            sip_data: sent as `sipData`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _call.as_asked(
            extension_id,
            self._client.send(
                _read_user_presence_status.request(
                    account_id=account_id,
                    extension_id=extension_id,
                    detailed_telephony_state=detailed_telephony_state,
                    sip_data=sip_data,
                    options=options,
                )
            ),
            _read_user_presence_status.parse,
            self._client.drift,
        )

    update_call_queue_presence = sync_method(_update_call_queue_presence.request, _update_call_queue_presence.parse)
    """Switches members of a call queue on or off for its calls (`PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence`)."""

    update_extension_call_queue_presence = sync_method(
        _update_extension_call_queue_presence.request, _update_extension_call_queue_presence.parse
    )
    """Switches an agent on or off for single call queues (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence`)."""

    update_unified_presence = sync_method(_update_unified_presence.request, _update_unified_presence.parse)
    """Sets the logged-in user's messaging presence and do-not-disturb for the phone (`PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence`)."""

    update_user_presence_status = sync_method(_update_user_presence_status.request, _update_user_presence_status.parse)
    """Sets the extension's availability, status message and do-not-disturb (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence`)."""


class AsyncPresenceApi(Group):
    """Presence, for asyncio."""

    __slots__ = ()

    read_account_presence = async_method(_read_account_presence.request, _read_account_presence.parse)
    """Pages through the presence of all extensions of the account (`GET /restapi/v1.0/account/{accountId}/presence`)."""

    read_call_queue_presence = async_method(_read_call_queue_presence.request, _read_call_queue_presence.parse)
    """Lists which members of a call queue take its calls just now (`GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence`)."""

    read_extension_call_queue_presence = async_method(
        _read_extension_call_queue_presence.request, _read_extension_call_queue_presence.parse
    )
    """Lists for which of its queues an agent takes calls just now (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence`)."""

    @overload
    async def read_unified_presence(
        self, *, account_id: str | int = "~", extension_id: str | int = "~", options: RequestOptions | None = None
    ) -> UnifiedPresence: ...

    @overload
    async def read_unified_presence(
        self,
        *,
        account_id: str | int = "~",
        extension_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        options: RequestOptions | None = None,
    ) -> BatchResult[UnifiedPresence]: ...

    @overload
    async def read_unified_presence(
        self, *, account_id: str | int = "~", extension_id: Sequence[str | int], options: RequestOptions | None = None
    ) -> UnifiedPresence | BatchResult[UnifiedPresence]: ...

    async def read_unified_presence(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int | Sequence[str | int] = "~",
        options: RequestOptions | None = None,
    ) -> UnifiedPresence | BatchResult[UnifiedPresence]:
        """Reads a user's presence merged from phone, messaging and meetings.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence`

        Throttling group: Medium. Application permission: ReadPresence. User permission: ReadPresenceStatus.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _call.as_asked(
            extension_id,
            await self._client.send(
                _read_unified_presence.request(account_id=account_id, extension_id=extension_id, options=options)
            ),
            _read_unified_presence.parse,
            self._client.drift,
        )

    @overload
    async def read_user_presence_status(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        detailed_telephony_state: bool | None = None,
        sip_data: bool | None = None,
        options: RequestOptions | None = None,
    ) -> PresenceInfoResponse: ...

    @overload
    async def read_user_presence_status(
        self,
        *,
        account_id: str | int = "~",
        extension_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        detailed_telephony_state: bool | None = None,
        sip_data: bool | None = None,
        options: RequestOptions | None = None,
    ) -> BatchResult[PresenceInfoResponse]: ...

    @overload
    async def read_user_presence_status(
        self,
        *,
        account_id: str | int = "~",
        extension_id: Sequence[str | int],
        detailed_telephony_state: bool | None = None,
        sip_data: bool | None = None,
        options: RequestOptions | None = None,
    ) -> PresenceInfoResponse | BatchResult[PresenceInfoResponse]: ...

    async def read_user_presence_status(
        self,
        *,
        account_id: str | int = "~",
        extension_id: str | int | Sequence[str | int] = "~",
        detailed_telephony_state: bool | None = None,
        sip_data: bool | None = None,
        options: RequestOptions | None = None,
    ) -> PresenceInfoResponse | BatchResult[PresenceInfoResponse]:
        """Reads one extension's presence: availability, do-not-disturb and, if asked, live calls.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence`

        Throttling group: Light.
        Application permission: ReadPresence.
        User permission: ReadPresenceStatus.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            detailed_telephony_state: sent as `detailedTelephonyState`.
            sip_data: sent as `sipData`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _call.as_asked(
            extension_id,
            await self._client.send(
                _read_user_presence_status.request(
                    account_id=account_id,
                    extension_id=extension_id,
                    detailed_telephony_state=detailed_telephony_state,
                    sip_data=sip_data,
                    options=options,
                )
            ),
            _read_user_presence_status.parse,
            self._client.drift,
        )

    update_call_queue_presence = async_method(_update_call_queue_presence.request, _update_call_queue_presence.parse)
    """Switches members of a call queue on or off for its calls (`PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence`)."""

    update_extension_call_queue_presence = async_method(
        _update_extension_call_queue_presence.request, _update_extension_call_queue_presence.parse
    )
    """Switches an agent on or off for single call queues (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence`)."""

    update_unified_presence = async_method(_update_unified_presence.request, _update_unified_presence.parse)
    """Sets the logged-in user's messaging presence and do-not-disturb for the phone (`PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence`)."""

    update_user_presence_status = async_method(_update_user_presence_status.request, _update_user_presence_status.parse)
    """Sets the extension's availability, status message and do-not-disturb (`PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence`)."""
