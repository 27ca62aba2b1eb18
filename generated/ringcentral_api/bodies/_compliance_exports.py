"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models._compliance_exports import DataExportTaskContactInfo


class CreateDataExportTaskRequestDict(TypedDict, total=False):
    """A `CreateDataExportTaskRequest` as a plain dict."""

    chatIds: list[str]
    contacts: Sequence[DataExportTaskContactInfo | DataExportTaskContactInfoDict]
    timeFrom: datetime.datetime | str
    timeTo: datetime.datetime | str


class DataExportTaskContactInfoDict(TypedDict, total=False):
    """A `DataExportTaskContactInfo` as a plain dict."""

    email: str
    id: str
