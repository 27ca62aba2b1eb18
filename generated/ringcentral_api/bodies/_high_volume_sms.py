"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models._high_volume_sms import MessageCreateRequest

MessageBatchCreateRequestDict = TypedDict(
    "MessageBatchCreateRequestDict",
    {
        "from": "Required[str]",
        "messages": "Required[Sequence[MessageCreateRequest | MessageCreateRequestDict]]",
        "text": "str",
    },
    total=False,
)
"""A `MessageBatchCreateRequest` as a plain dict."""


class MessageCreateRequestDict(TypedDict, total=False):
    """A `MessageCreateRequest` as a plain dict."""

    text: str
    to: Required[list[str]]
