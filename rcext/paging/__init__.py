"""Lists that come in pages, read to their end: `rc.pages(...)` and `rc.records(...)`."""

from __future__ import annotations

from ._async import pages_async, records_async
from ._sync import pages, records
from ._walk import HasRecords, PagingError

__all__ = ["HasRecords", "PagingError", "pages", "pages_async", "records", "records_async"]
