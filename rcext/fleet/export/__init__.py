"""Exports of calls, messages and recordings of a period: to Parquet files or PostgreSQL, resumable and verified."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._lazy import lazy

from ._export import export, export_async
from ._flow import ExportProgress, ExportReport, PartResult
from ._plan import Part, Reading
from ._target import ExportError, ExportTarget, FileExport

if TYPE_CHECKING:
    from ._parquet import ParquetExport, ParquetFile
    from ._postgres import PostgresExport

__all__ = [
    "ExportError",
    "ExportProgress",
    "ExportReport",
    "ExportTarget",
    "FileExport",
    "ParquetExport",
    "ParquetFile",
    "Part",
    "PartResult",
    "PostgresExport",
    "Reading",
    "export",
    "export_async",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__, {"ParquetExport": "_parquet", "ParquetFile": "_parquet", "PostgresExport": "_postgres"}
    )
