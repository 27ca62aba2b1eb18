"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

import datetime
from typing import TypedDict


class AccountHistorySearchPublicRequestDict(TypedDict, total=False):
    """A `AccountHistorySearchPublicRequest` as a plain dict."""

    actionIds: list[str]
    eventTimeFrom: datetime.datetime | str
    eventTimeTo: datetime.datetime | str
    excludeActionIds: list[str]
    initiatorIds: list[str]
    page: int
    perPage: int
    searchString: str
    siteId: str
    targetIds: list[str]
