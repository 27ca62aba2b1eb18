"""Uploads of greetings: recordings that are too short are refused."""

from __future__ import annotations

import io
import wave
from typing import TYPE_CHECKING

from .._errors import problem
from . import check_first

if TYPE_CHECKING:
    from .._call import Call

#: Seconds that a greeting lasts at least.
MIN_SECONDS = 0.5


def _seconds(content: bytes) -> float | None:
    """Return how long a WAV file lasts; `None` for other content."""
    try:
        with wave.open(io.BytesIO(content)) as file:
            return float(file.getnframes() / file.getframerate())
    except (wave.Error, EOFError, ZeroDivisionError):
        return None


@check_first("createCustomUserGreeting", "createCompanyGreeting")
def check_greeting(call: Call) -> None:
    """Refuse a recording that is too short; formats other than WAV are not measured."""
    for part in call.parts:
        seconds = _seconds(part.content) if part.filename is not None else None
        if seconds is not None and seconds < MIN_SECONDS:
            refusal = problem("MSG-398", parameter=part.name or "binary", detail=f"{seconds:.1f} s")
            refusal.keys["minDuration"] = str(MIN_SECONDS)
            raise refusal
