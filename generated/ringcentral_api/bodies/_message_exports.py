"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from ..models._message_exports import PicMessageTypeEnum


class CreateMessageStoreReportRequestDict(TypedDict, total=False):
    """A `CreateMessageStoreReportRequest` as a plain dict."""

    dateFrom: datetime.datetime | str
    dateTo: datetime.datetime | str
    messageTypes: Sequence[PicMessageTypeEnum | Literal["Fax", "SMS", "VoiceMail", "Pager"]]
