"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._message_store import PatchMessageRequest, UpdateMessageRequest
    from ..models._shared_message_availability_enum import MessageAvailabilityEnum, MessageReadStatusEnum


class MessageStoreConfigurationDict(TypedDict, total=False):
    """A `MessageStoreConfiguration` as a plain dict."""

    retentionPeriod: int


class PatchMessageBulkRequestItemDict(TypedDict, total=False):
    """A `PatchMessageBulkRequestItem` as a plain dict."""

    resourceId: str
    body: Required[PatchMessageRequest | PatchMessageRequestDict]


class PatchMessageRequestDict(TypedDict, total=False):
    """A `PatchMessageRequest` as a plain dict."""

    availability: MessageAvailabilityEnum | Literal["Alive", "Deleted", "Purged"]
    readStatus: MessageReadStatusEnum | Literal["Read", "Unread"]


class UpdateMessageBulkRequestItemDict(TypedDict, total=False):
    """A `UpdateMessageBulkRequestItem` as a plain dict."""

    resourceId: str
    body: Required[UpdateMessageRequest | UpdateMessageRequestDict]


class UpdateMessageRequestDict(TypedDict, total=False):
    """A `UpdateMessageRequest` as a plain dict."""

    readStatus: Required[MessageReadStatusEnum | Literal["Read", "Unread"]]
