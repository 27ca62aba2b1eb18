"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models._message_threads import AssignMessageThreadRequestAssignee, MessagePhoneParty, NewThreadMessageRequest
    from ..types import Content, File


class AssignMessageThreadRequestDict(TypedDict, total=False):
    """A `AssignMessageThreadRequest` as a plain dict."""

    assignee: Required[AssignMessageThreadRequestAssignee | AssignMessageThreadRequestAssigneeDict | None]


class AssignMessageThreadRequestAssigneeDict(TypedDict, total=False):
    """A `AssignMessageThreadRequestAssignee` as a plain dict."""

    extensionId: Required[str]


class MessagePhonePartyDict(TypedDict, total=False):
    """A `MessagePhoneParty` as a plain dict."""

    phoneNumber: Required[str]


class MthSendMessageFormDataBodyDict(TypedDict, total=False):
    """A `MthSendMessageFormDataBody` as a plain dict."""

    attachments: Required[Sequence[File | Content]]
    metadata: Required[NewThreadMessageRequest | NewThreadMessageRequestDict]


NewThreadMessageRequestDict = TypedDict(
    "NewThreadMessageRequestDict",
    {
        "from": "Required[MessagePhoneParty | MessagePhonePartyDict]",
        "text": "Required[str]",
        "threadId": "str",
        "to": "Required[Sequence[MessagePhoneParty | MessagePhonePartyDict]]",
    },
    total=False,
)
"""A `NewThreadMessageRequest` as a plain dict."""


class ThreadMessagesDeleteRequestDict(TypedDict, total=False):
    """A `ThreadMessagesDeleteRequest` as a plain dict."""

    ids: Required[list[str]]


class ThreadNoteCreateRequestDict(TypedDict, total=False):
    """A `ThreadNoteCreateRequest` as a plain dict."""

    text: Required[str]
    threadId: Required[str]


class ThreadNoteUpdateRequestDict(TypedDict, total=False):
    """A `ThreadNoteUpdateRequest` as a plain dict."""

    text: Required[str]


class ThreadNotesDeleteRequestDict(TypedDict, total=False):
    """A `ThreadNotesDeleteRequest` as a plain dict."""

    ids: Required[list[str]]
