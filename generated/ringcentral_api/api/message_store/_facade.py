"""The operations of Message Store as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ... import _call
from ..._endpoint import Group, async_method, sync_method
from . import (
    delete_message as _delete_message,
    delete_message_by_filter as _delete_message_by_filter,
    list_messages as _list_messages,
    patch_message as _patch_message,
    read_message as _read_message,
    read_message_content as _read_message_content,
    read_message_store_configuration as _read_message_store_configuration,
    sync_messages as _sync_messages,
    update_message as _update_message,
    update_message_store_configuration as _update_message_store_configuration,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...batch import BatchResult
    from ...bodies._message_store import (
        PatchMessageBulkRequestItemDict,
        PatchMessageRequestDict,
        UpdateMessageBulkRequestItemDict,
        UpdateMessageRequestDict,
    )
    from ...client import RequestOptions
    from ...models._message_store import (
        Message,
        PatchMessageBulkRequestItem,
        PatchMessageRequest,
        SingleMessage,
        UpdateMessageBulkRequestItem,
        UpdateMessageRequest,
    )


class MessageStoreApi(Group):
    """Message Store."""

    __slots__ = ()

    delete_message = sync_method(_delete_message.request, _delete_message.parse)
    """Deletes messages by id; the first call moves to trash, the second (or `purge`) destroys (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`)."""

    delete_message_by_filter = sync_method(_delete_message_by_filter.request, _delete_message_by_filter.parse)
    """Deletes whole conversations, or messages by type and age, from the mailbox (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store`)."""

    list_messages = sync_method(_list_messages.request, _list_messages.parse)
    """Pages through an extension's mailbox: SMS, fax, voicemail, pager; last 24 hours by default (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store`)."""

    @overload
    def patch_message(
        self,
        *,
        message_id: str | int,
        body: PatchMessageRequest
        | PatchMessageRequestDict
        | list[PatchMessageBulkRequestItem | PatchMessageBulkRequestItemDict]
        | bytes,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> Message: ...

    @overload
    def patch_message(
        self,
        *,
        message_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        body: PatchMessageRequest
        | PatchMessageRequestDict
        | list[PatchMessageBulkRequestItem | PatchMessageBulkRequestItemDict]
        | bytes,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> BatchResult[Message]: ...

    @overload
    def patch_message(
        self,
        *,
        message_id: Sequence[str | int],
        body: PatchMessageRequest
        | PatchMessageRequestDict
        | list[PatchMessageBulkRequestItem | PatchMessageBulkRequestItemDict]
        | bytes,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> Message | BatchResult[Message]: ...

    def patch_message(
        self,
        *,
        message_id: str | int | Sequence[str | int],
        body: PatchMessageRequest
        | PatchMessageRequestDict
        | list[PatchMessageBulkRequestItem | PatchMessageBulkRequestItemDict]
        | bytes,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> Message | BatchResult[Message]:
        """Marks messages as read or unread, or brings deleted ones back.

        `PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

        Throttling group: Medium. Application permission: EditMessages. User permission: EditMessages.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            message_id: One message, or several for a batch; sent as `messageId`.
            body: sent as `multipart/mixed`, `application/json`, `application/vnd.ringcentral.multipart+json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _call.as_asked(
            message_id,
            self._client.send(
                _patch_message.request(
                    account_id=account_id, extension_id=extension_id, message_id=message_id, body=body, options=options
                )
            ),
            _patch_message.parse,
            self._client.drift,
        )

    @overload
    def read_message(
        self,
        *,
        message_id: str | int,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> SingleMessage: ...

    @overload
    def read_message(
        self,
        *,
        message_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> BatchResult[SingleMessage]: ...

    @overload
    def read_message(
        self,
        *,
        message_id: Sequence[str | int],
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> SingleMessage | BatchResult[SingleMessage]: ...

    def read_message(
        self,
        *,
        message_id: str | int | Sequence[str | int],
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> SingleMessage | BatchResult[SingleMessage]:
        """Reads one message of the mailbox, or several by a list of ids.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

        Throttling group: Light. Application permission: ReadMessages. User permission: ReadMessages.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            message_id: One message, or several for a batch; sent as `messageId`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _call.as_asked(
            message_id,
            self._client.send(
                _read_message.request(
                    account_id=account_id, extension_id=extension_id, message_id=message_id, options=options
                )
            ),
            _read_message.parse,
            self._client.drift,
        )

    read_message_content = sync_method(_read_message_content.request, _read_message_content.parse)
    """Downloads one attachment (voicemail sound, fax pages, MMS media) from the media host (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId}`)."""

    read_message_store_configuration = sync_method(
        _read_message_store_configuration.request, _read_message_store_configuration.parse
    )
    """Reads for how many days the account keeps faxes and voicemail (`GET /restapi/v1.0/account/{accountId}/message-store-configuration`)."""

    sync_messages = sync_method(_sync_messages.request, _sync_messages.parse)
    """Keeps a copy of a mailbox: first `FSync`, then `ISync` with the token (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-sync`)."""

    @overload
    def update_message(
        self,
        *,
        message_id: str | int,
        body: UpdateMessageRequest
        | UpdateMessageRequestDict
        | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
        | bytes,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> Message: ...

    @overload
    def update_message(
        self,
        *,
        message_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        body: UpdateMessageRequest
        | UpdateMessageRequestDict
        | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
        | bytes,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> BatchResult[Message]: ...

    @overload
    def update_message(
        self,
        *,
        message_id: Sequence[str | int],
        body: UpdateMessageRequest
        | UpdateMessageRequestDict
        | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
        | bytes,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> Message | BatchResult[Message]: ...

    def update_message(
        self,
        *,
        message_id: str | int | Sequence[str | int],
        body: UpdateMessageRequest
        | UpdateMessageRequestDict
        | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
        | bytes,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> Message | BatchResult[Message]:
        """Marks one or several messages as read or unread.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

        Throttling group: Medium. Application permission: EditMessages. User permission: EditMessages.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            message_id: One message, or several for a batch; sent as `messageId`.
            body: sent as `multipart/mixed`, `application/json`, `application/vnd.ringcentral.multipart+json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _call.as_asked(
            message_id,
            self._client.send(
                _update_message.request(
                    account_id=account_id, extension_id=extension_id, message_id=message_id, body=body, options=options
                )
            ),
            _update_message.parse,
            self._client.drift,
        )

    update_message_store_configuration = sync_method(
        _update_message_store_configuration.request, _update_message_store_configuration.parse
    )
    """Sets for how many days (7 to 90) the account keeps faxes and voicemail (`PUT /restapi/v1.0/account/{accountId}/message-store-configuration`)."""


class AsyncMessageStoreApi(Group):
    """Message Store, for asyncio."""

    __slots__ = ()

    delete_message = async_method(_delete_message.request, _delete_message.parse)
    """Deletes messages by id; the first call moves to trash, the second (or `purge`) destroys (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`)."""

    delete_message_by_filter = async_method(_delete_message_by_filter.request, _delete_message_by_filter.parse)
    """Deletes whole conversations, or messages by type and age, from the mailbox (`DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store`)."""

    list_messages = async_method(_list_messages.request, _list_messages.parse)
    """Pages through an extension's mailbox: SMS, fax, voicemail, pager; last 24 hours by default (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store`)."""

    @overload
    async def patch_message(
        self,
        *,
        message_id: str | int,
        body: PatchMessageRequest
        | PatchMessageRequestDict
        | list[PatchMessageBulkRequestItem | PatchMessageBulkRequestItemDict]
        | bytes,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> Message: ...

    @overload
    async def patch_message(
        self,
        *,
        message_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        body: PatchMessageRequest
        | PatchMessageRequestDict
        | list[PatchMessageBulkRequestItem | PatchMessageBulkRequestItemDict]
        | bytes,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> BatchResult[Message]: ...

    @overload
    async def patch_message(
        self,
        *,
        message_id: Sequence[str | int],
        body: PatchMessageRequest
        | PatchMessageRequestDict
        | list[PatchMessageBulkRequestItem | PatchMessageBulkRequestItemDict]
        | bytes,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> Message | BatchResult[Message]: ...

    async def patch_message(
        self,
        *,
        message_id: str | int | Sequence[str | int],
        body: PatchMessageRequest
        | PatchMessageRequestDict
        | list[PatchMessageBulkRequestItem | PatchMessageBulkRequestItemDict]
        | bytes,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> Message | BatchResult[Message]:
        """Marks messages as read or unread, or brings deleted ones back.

        `PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

        Throttling group: Medium. Application permission: EditMessages. User permission: EditMessages.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            message_id: One message, or several for a batch; sent as `messageId`.
            body: sent as `multipart/mixed`, `application/json`, `application/vnd.ringcentral.multipart+json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _call.as_asked(
            message_id,
            await self._client.send(
                _patch_message.request(
                    account_id=account_id, extension_id=extension_id, message_id=message_id, body=body, options=options
                )
            ),
            _patch_message.parse,
            self._client.drift,
        )

    @overload
    async def read_message(
        self,
        *,
        message_id: str | int,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> SingleMessage: ...

    @overload
    async def read_message(
        self,
        *,
        message_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> BatchResult[SingleMessage]: ...

    @overload
    async def read_message(
        self,
        *,
        message_id: Sequence[str | int],
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> SingleMessage | BatchResult[SingleMessage]: ...

    async def read_message(
        self,
        *,
        message_id: str | int | Sequence[str | int],
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> SingleMessage | BatchResult[SingleMessage]:
        """Reads one message of the mailbox, or several by a list of ids.

        `GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

        Throttling group: Light. Application permission: ReadMessages. User permission: ReadMessages.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            message_id: One message, or several for a batch; sent as `messageId`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _call.as_asked(
            message_id,
            await self._client.send(
                _read_message.request(
                    account_id=account_id, extension_id=extension_id, message_id=message_id, options=options
                )
            ),
            _read_message.parse,
            self._client.drift,
        )

    read_message_content = async_method(_read_message_content.request, _read_message_content.parse)
    """Downloads one attachment (voicemail sound, fax pages, MMS media) from the media host (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId}`)."""

    read_message_store_configuration = async_method(
        _read_message_store_configuration.request, _read_message_store_configuration.parse
    )
    """Reads for how many days the account keeps faxes and voicemail (`GET /restapi/v1.0/account/{accountId}/message-store-configuration`)."""

    sync_messages = async_method(_sync_messages.request, _sync_messages.parse)
    """Keeps a copy of a mailbox: first `FSync`, then `ISync` with the token (`GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-sync`)."""

    @overload
    async def update_message(
        self,
        *,
        message_id: str | int,
        body: UpdateMessageRequest
        | UpdateMessageRequestDict
        | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
        | bytes,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> Message: ...

    @overload
    async def update_message(
        self,
        *,
        message_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        body: UpdateMessageRequest
        | UpdateMessageRequestDict
        | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
        | bytes,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> BatchResult[Message]: ...

    @overload
    async def update_message(
        self,
        *,
        message_id: Sequence[str | int],
        body: UpdateMessageRequest
        | UpdateMessageRequestDict
        | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
        | bytes,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> Message | BatchResult[Message]: ...

    async def update_message(
        self,
        *,
        message_id: str | int | Sequence[str | int],
        body: UpdateMessageRequest
        | UpdateMessageRequestDict
        | list[UpdateMessageBulkRequestItem | UpdateMessageBulkRequestItemDict]
        | bytes,
        account_id: str | int = "~",
        extension_id: str | int = "~",
        options: RequestOptions | None = None,
    ) -> Message | BatchResult[Message]:
        """Marks one or several messages as read or unread.

        `PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}`

        Throttling group: Medium. Application permission: EditMessages. User permission: EditMessages.

        Args:
            account_id: Account; `~` is the one that is logged in; sent as `accountId`.
            extension_id: Extension; `~` is the one that is logged in; sent as `extensionId`.
            message_id: One message, or several for a batch; sent as `messageId`.
            body: sent as `multipart/mixed`, `application/json`, `application/vnd.ringcentral.multipart+json`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _call.as_asked(
            message_id,
            await self._client.send(
                _update_message.request(
                    account_id=account_id, extension_id=extension_id, message_id=message_id, body=body, options=options
                )
            ),
            _update_message.parse,
            self._client.drift,
        )

    update_message_store_configuration = async_method(
        _update_message_store_configuration.request, _update_message_store_configuration.parse
    )
    """Sets for how many days (7 to 90) the account keeps faxes and voicemail (`PUT /restapi/v1.0/account/{accountId}/message-store-configuration`)."""
