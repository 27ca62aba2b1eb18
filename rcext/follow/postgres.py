"""Cursors in PostgreSQL, in the transactions of your program."""

from __future__ import annotations

import importlib.util

from rcext.errors import ConfigurationError

if importlib.util.find_spec("psycopg") is None:
    raise ConfigurationError("PostgresCursor needs the package psycopg: pip install 'rcext[postgres]'")

from ._postgres_async import AsyncPostgresCursor
from ._postgres_sync import PostgresCursor

__all__ = ["AsyncPostgresCursor", "PostgresCursor"]
