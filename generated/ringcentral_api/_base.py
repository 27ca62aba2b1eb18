# Copied by `make regen` from scripts/codegen/runtime/_base.py: edit that file.
"""Base of all exceptions of this package and of `rcext`."""

from __future__ import annotations


class RingCentralError(Exception):
    """Base of everything that the client raises on purpose."""
