"""The operations of Text as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    cai_punctuate as _cai_punctuate,
    cai_summarize as _cai_summarize,
)


class TextApi(Group):
    """Text."""

    __slots__ = ()

    cai_punctuate = sync_method(_cai_punctuate.request, _cai_punctuate.parse)
    """Starts adding punctuation to text; the result goes to a webhook (deprecated) (`POST /ai/text/v1/async/punctuate`)."""

    cai_summarize = sync_method(_cai_summarize.request, _cai_summarize.parse)
    """Starts summing up a conversation; the result goes to a webhook (deprecated) (`POST /ai/text/v1/async/summarize`)."""


class AsyncTextApi(Group):
    """Text, for asyncio."""

    __slots__ = ()

    cai_punctuate = async_method(_cai_punctuate.request, _cai_punctuate.parse)
    """Starts adding punctuation to text; the result goes to a webhook (deprecated) (`POST /ai/text/v1/async/punctuate`)."""

    cai_summarize = async_method(_cai_summarize.request, _cai_summarize.parse)
    """Starts summing up a conversation; the result goes to a webhook (deprecated) (`POST /ai/text/v1/async/summarize`)."""
