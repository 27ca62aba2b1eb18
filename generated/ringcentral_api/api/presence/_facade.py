"""The operations of Presence as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...batch import BatchResult
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._presence import (
        AccountPresenceInfo,
        CallQueuePresence,
        CallQueueUpdatePresence,
        ExtensionCallQueuePresenceList,
        ExtensionCallQueueUpdatePresenceList,
        PresenceInfoRequest,
        PresenceInfoResponse,
        UnifiedPresence,
        UpdateUnifiedPresence,
    )


class PresenceApi:
    """Presence."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def read_account_presence(
        self,
        *,
        account_id: str = "~",
        detailed_telephony_state: bool | None = None,
        sip_data: bool | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AccountPresenceInfo:
        """Pages through the presence of all extensions of the account.

        `GET /restapi/v1.0/account/{accountId}/presence`

        Throttling group: Heavy.
        Application permission: ReadPresence.
        User permission: ReadPresenceStatus.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            detailed_telephony_state: sent as `detailedTelephonyState`.
            sip_data: sent as `sipData`.
            page: Number of the page, from 1.
            per_page: How many records a page has; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_account_presence import sync

        return sync(
            client=self._client,
            account_id=account_id,
            detailed_telephony_state=detailed_telephony_state,
            sip_data=sip_data,
            page=page,
            per_page=per_page,
            options=options,
        )

    def read_call_queue_presence(
        self, *, group_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallQueuePresence:
        """Lists which members of a call queue take its calls just now.

        `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence`

        Throttling group: Light.
        Application permission: ReadPresence.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            group_id: sent as `groupId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_call_queue_presence import sync

        return sync(client=self._client, account_id=account_id, group_id=group_id, options=options)

    def read_extension_call_queue_presence(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        editable_member_status: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ExtensionCallQueuePresenceList:
        """Lists for which of its queues an agent takes calls just now.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence`

        Throttling group: Light.
        Application permission: ReadPresence.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            editable_member_status: sent as `editableMemberStatus`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_extension_call_queue_presence import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            editable_member_status=editable_member_status,
            options=options,
        )

    @overload
    def read_unified_presence(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> UnifiedPresence: ...

    @overload
    def read_unified_presence(
        self, *, account_id: str = "~", extension_id: list[str] | tuple[str, ...], options: RequestOptions | None = None
    ) -> BatchResult[UnifiedPresence]: ...

    @overload
    def read_unified_presence(
        self, *, account_id: str = "~", extension_id: Sequence[str], options: RequestOptions | None = None
    ) -> UnifiedPresence | BatchResult[UnifiedPresence]: ...

    def read_unified_presence(
        self, *, account_id: str = "~", extension_id: str | Sequence[str] = "~", options: RequestOptions | None = None
    ) -> UnifiedPresence | BatchResult[UnifiedPresence]:
        """Reads a user's presence merged from phone, messaging and meetings.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence`

        Throttling group: Medium. Application permission: ReadPresence. User permission: ReadPresenceStatus.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_unified_presence import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    @overload
    def read_user_presence_status(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        detailed_telephony_state: bool | None = None,
        sip_data: bool | None = None,
        options: RequestOptions | None = None,
    ) -> PresenceInfoResponse: ...

    @overload
    def read_user_presence_status(
        self,
        *,
        account_id: str = "~",
        extension_id: list[str] | tuple[str, ...],
        detailed_telephony_state: bool | None = None,
        sip_data: bool | None = None,
        options: RequestOptions | None = None,
    ) -> BatchResult[PresenceInfoResponse]: ...

    @overload
    def read_user_presence_status(
        self,
        *,
        account_id: str = "~",
        extension_id: Sequence[str],
        detailed_telephony_state: bool | None = None,
        sip_data: bool | None = None,
        options: RequestOptions | None = None,
    ) -> PresenceInfoResponse | BatchResult[PresenceInfoResponse]: ...

    def read_user_presence_status(
        self,
        *,
        account_id: str = "~",
        extension_id: str | Sequence[str] = "~",
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
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_user_presence_status import sync

        return sync(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            detailed_telephony_state=detailed_telephony_state,
            sip_data=sip_data,
            options=options,
        )

    def update_call_queue_presence(
        self,
        *,
        group_id: str,
        body: CallQueueUpdatePresence,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallQueuePresence:
        """Switches members of a call queue on or off for its calls.

        `PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence`

        Throttling group: Medium.
        Application permission: EditPresence.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            group_id: sent as `groupId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_call_queue_presence import sync

        return sync(client=self._client, account_id=account_id, group_id=group_id, body=body, options=options)

    def update_extension_call_queue_presence(
        self,
        *,
        body: ExtensionCallQueueUpdatePresenceList,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> ExtensionCallQueuePresenceList:
        """Switches an agent on or off for single call queues.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence`

        Throttling group: Medium.
        Application permission: EditPresence.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_extension_call_queue_presence import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    def update_unified_presence(
        self,
        *,
        body: UpdateUnifiedPresence,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> UnifiedPresence:
        """Sets the logged-in user's messaging presence and do-not-disturb for the phone.

        `PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence`

        Throttling group: Medium. Application permission: EditPresence. User permission: EditPresenceStatus.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_unified_presence import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)

    def update_user_presence_status(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        body: PresenceInfoRequest | None = None,
        options: RequestOptions | None = None,
    ) -> PresenceInfoResponse:
        """Sets the extension's availability, status message and do-not-disturb.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence`

        Throttling group: Medium.
        Application permission: EditPresence.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_user_presence_status import sync

        return sync(client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options)


class AsyncPresenceApi:
    """Presence, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def read_account_presence(
        self,
        *,
        account_id: str = "~",
        detailed_telephony_state: bool | None = None,
        sip_data: bool | None = None,
        page: int | None = None,
        per_page: int | None = None,
        options: RequestOptions | None = None,
    ) -> AccountPresenceInfo:
        """Pages through the presence of all extensions of the account.

        `GET /restapi/v1.0/account/{accountId}/presence`

        Throttling group: Heavy.
        Application permission: ReadPresence.
        User permission: ReadPresenceStatus.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            detailed_telephony_state: sent as `detailedTelephonyState`.
            sip_data: sent as `sipData`.
            page: Number of the page, from 1.
            per_page: How many records a page has; sent as `perPage`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_account_presence import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            detailed_telephony_state=detailed_telephony_state,
            sip_data=sip_data,
            page=page,
            per_page=per_page,
            options=options,
        )

    async def read_call_queue_presence(
        self, *, group_id: str, account_id: str = "~", options: RequestOptions | None = None
    ) -> CallQueuePresence:
        """Lists which members of a call queue take its calls just now.

        `GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence`

        Throttling group: Light.
        Application permission: ReadPresence.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            group_id: sent as `groupId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_call_queue_presence import asyncio

        return await asyncio(client=self._client, account_id=account_id, group_id=group_id, options=options)

    async def read_extension_call_queue_presence(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        editable_member_status: bool | None = None,
        options: RequestOptions | None = None,
    ) -> ExtensionCallQueuePresenceList:
        """Lists for which of its queues an agent takes calls just now.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence`

        Throttling group: Light.
        Application permission: ReadPresence.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            editable_member_status: sent as `editableMemberStatus`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_extension_call_queue_presence import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            editable_member_status=editable_member_status,
            options=options,
        )

    @overload
    async def read_unified_presence(
        self, *, account_id: str = "~", extension_id: str = "~", options: RequestOptions | None = None
    ) -> UnifiedPresence: ...

    @overload
    async def read_unified_presence(
        self, *, account_id: str = "~", extension_id: list[str] | tuple[str, ...], options: RequestOptions | None = None
    ) -> BatchResult[UnifiedPresence]: ...

    @overload
    async def read_unified_presence(
        self, *, account_id: str = "~", extension_id: Sequence[str], options: RequestOptions | None = None
    ) -> UnifiedPresence | BatchResult[UnifiedPresence]: ...

    async def read_unified_presence(
        self, *, account_id: str = "~", extension_id: str | Sequence[str] = "~", options: RequestOptions | None = None
    ) -> UnifiedPresence | BatchResult[UnifiedPresence]:
        """Reads a user's presence merged from phone, messaging and meetings.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence`

        Throttling group: Medium. Application permission: ReadPresence. User permission: ReadPresenceStatus.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_unified_presence import asyncio

        return await asyncio(client=self._client, account_id=account_id, extension_id=extension_id, options=options)

    @overload
    async def read_user_presence_status(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        detailed_telephony_state: bool | None = None,
        sip_data: bool | None = None,
        options: RequestOptions | None = None,
    ) -> PresenceInfoResponse: ...

    @overload
    async def read_user_presence_status(
        self,
        *,
        account_id: str = "~",
        extension_id: list[str] | tuple[str, ...],
        detailed_telephony_state: bool | None = None,
        sip_data: bool | None = None,
        options: RequestOptions | None = None,
    ) -> BatchResult[PresenceInfoResponse]: ...

    @overload
    async def read_user_presence_status(
        self,
        *,
        account_id: str = "~",
        extension_id: Sequence[str],
        detailed_telephony_state: bool | None = None,
        sip_data: bool | None = None,
        options: RequestOptions | None = None,
    ) -> PresenceInfoResponse | BatchResult[PresenceInfoResponse]: ...

    async def read_user_presence_status(
        self,
        *,
        account_id: str = "~",
        extension_id: str | Sequence[str] = "~",
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
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_user_presence_status import asyncio

        return await asyncio(
            client=self._client,
            account_id=account_id,
            extension_id=extension_id,
            detailed_telephony_state=detailed_telephony_state,
            sip_data=sip_data,
            options=options,
        )

    async def update_call_queue_presence(
        self,
        *,
        group_id: str,
        body: CallQueueUpdatePresence,
        account_id: str = "~",
        options: RequestOptions | None = None,
    ) -> CallQueuePresence:
        """Switches members of a call queue on or off for its calls.

        `PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence`

        Throttling group: Medium.
        Application permission: EditPresence.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            group_id: sent as `groupId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_call_queue_presence import asyncio

        return await asyncio(client=self._client, account_id=account_id, group_id=group_id, body=body, options=options)

    async def update_extension_call_queue_presence(
        self,
        *,
        body: ExtensionCallQueueUpdatePresenceList,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> ExtensionCallQueuePresenceList:
        """Switches an agent on or off for single call queues.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence`

        Throttling group: Medium.
        Application permission: EditPresence.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_extension_call_queue_presence import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )

    async def update_unified_presence(
        self,
        *,
        body: UpdateUnifiedPresence,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> UnifiedPresence:
        """Sets the logged-in user's messaging presence and do-not-disturb for the phone.

        `PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/unified-presence`

        Throttling group: Medium. Application permission: EditPresence. User permission: EditPresenceStatus.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_unified_presence import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )

    async def update_user_presence_status(
        self,
        *,
        account_id: str = "~",
        extension_id: str = "~",
        body: PresenceInfoRequest | None = None,
        options: RequestOptions | None = None,
    ) -> PresenceInfoResponse:
        """Sets the extension's availability, status message and do-not-disturb.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence`

        Throttling group: Medium.
        Application permission: EditPresence.
        Largest request body: 104857600 bytes.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            body: sent as `application/json`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .update_user_presence_status import asyncio

        return await asyncio(
            client=self._client, account_id=account_id, extension_id=extension_id, body=body, options=options
        )
