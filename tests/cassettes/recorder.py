"""Recorder and player of cassettes; it scrubs what it writes."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .scrub import ScrubbingPersister

if TYPE_CHECKING:
    from collections.abc import Sequence


def make_recorder(secrets: Sequence[str] = ()) -> Any:
    """Return a `VCR`, whose class has no complete types.

    Args:
        secrets: values that must not be written, beside those that the scrubber finds.
    """
    made: Any = import_module("vcr").VCR(match_on=["method", "path", "query"], decode_compressed_response=True)
    made.register_persister(ScrubbingPersister(secrets))
    return made
