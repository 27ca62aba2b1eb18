# Copied by `make regen` from scripts/codegen/runtime/_moved.py: edit that file.
"""Marks and warnings of deprecated names."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:

    def deprecated(message: str) -> Any:
        """Mark something for type checkers (PEP 702); at run time nothing changes."""
        return lambda marked: marked


__all__ = ["deprecated", "warn_moved"]


def warn_moved(message: str, stacklevel: int = 3) -> None:
    """Warn that a name is an alias.

    Args:
        message: The old name, the new one, and since when.
        stacklevel: How far up the caller is.
    """
    warnings.warn(message, DeprecationWarning, stacklevel=stacklevel)
