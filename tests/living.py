"""Threads that run."""

from __future__ import annotations

import threading


def living_threads() -> list[threading.Thread]:
    """Return all threads that run; `threading.enumerate` also has those whose start an interrupt has ended."""
    return [thread for thread in threading.enumerate() if thread.is_alive()]
