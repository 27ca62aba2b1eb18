"""Iteration over all pages of a list: `rc.pages(...)` and `rc.records(...)`."""

from __future__ import annotations

from ._async import pages_async, records_async
from ._pager import HasRecords, PagingError
from ._sync import pages, records

__all__ = ["HasRecords", "PagingError", "pages", "pages_async", "records", "records_async"]
