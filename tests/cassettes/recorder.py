"""Recorder of cassettes, which scrubs what it writes."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .scrub import ScrubbingPersister

if TYPE_CHECKING:
    from collections.abc import Sequence


def make_recorder(secrets: Sequence[str] = ()) -> Any:
    """Return a `VCR`, which is untyped.

    Args:
        secrets: values that must not be written, beside those that the scrubber finds.
    """
    made: Any = import_module("vcr").VCR(match_on=["method", "path", "query"], decode_compressed_response=True)
    made.register_persister(ScrubbingPersister(lambda: secrets))
    return made
