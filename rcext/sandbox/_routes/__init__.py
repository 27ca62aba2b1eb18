"""What the sandbox does for single operations; one module an area.

A module registers its handlers by the operation ids of the document; every operation without one goes to `generic`.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from .._call import Handler, Reply

if TYPE_CHECKING:
    from .._log import RequestRecord
    from .._state.sandbox_state import SandboxState

Page = Callable[["SandboxState", "RequestRecord", bytes], Reply]

HANDLERS: dict[str, Handler] = {}
#: Pages that are no operation of the document, by method and path.
PAGES: dict[tuple[str, str], Page] = {}


def operation(*ids: str) -> Callable[[Handler], Handler]:
    """Register a handler for operations of the document."""

    def register(handler: Handler) -> Handler:
        for id in ids:
            HANDLERS[id] = handler
        return handler

    return register


def page(method: str, *paths: str) -> Callable[[Page], Page]:
    """Register a page."""

    def register(handler: Page) -> Page:
        for path in paths:
            PAGES[method, path] = handler
        return handler

    return register


_AREAS = (
    "account", "call_control", "call_log", "contacts", "devices", "echo", "messages", "numbers", "oauth", "people",
    "presence", "ring_out", "subscriptions", "threads",
)  # fmt: skip


def load() -> None:
    """Import all modules, so that their handlers are registered."""
    for area in _AREAS:
        import_module(f".{area}", __name__)
