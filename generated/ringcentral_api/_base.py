# Copied by `make regen` from scripts/codegen/runtime/_base.py: edit that file.
"""Base of all exceptions of this package and of `rcext`."""

from __future__ import annotations

from typing import Final

_LONGEST: Final = 2000
"""The length of the longest text of an exception. Values of callers and servers are longer than a log should be."""


class RingCentralError(Exception):
    """Base of everything that the client raises on purpose."""

    def __str__(self) -> str:
        text = super().__str__()
        return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 50]}... ({len(text)} characters)"
