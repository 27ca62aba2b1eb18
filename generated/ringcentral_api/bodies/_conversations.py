"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models._conversations import CreateConversationRequestMembersItem


class CreateConversationRequestDict(TypedDict, total=False):
    """A `CreateConversationRequest` as a plain dict."""

    members: Required[Sequence[CreateConversationRequestMembersItem | CreateConversationRequestMembersItemDict]]


class CreateConversationRequestMembersItemDict(TypedDict, total=False):
    """A `CreateConversationRequestMembersItem` as a plain dict."""

    email: str
    id: str
