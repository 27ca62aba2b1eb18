"""Handlers of operations; one module per area.

A module registers its handlers by operation id; `generic` handles every other operation.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from .._call import CHECKS, Check, Handler, Reply

if TYPE_CHECKING:
    from .._log import RequestRecord
    from .._state.sandbox_state import SandboxState

Page = Callable[["SandboxState", "RequestRecord", bytes], Reply]

HANDLERS: dict[str, Handler] = {}
#: Endpoints that are not operations of the document, by method and path.
PAGES: dict[tuple[str, str], Page] = {}
PAGES_BELOW: dict[tuple[str, str], Page] = {}
#: Where the sandbox has endpoints of its own.
SANDBOX = "/restapi/v1.0/sandbox/"


def operation(*ids: str) -> Callable[[Handler], Handler]:
    """Register a handler for operations of the document."""

    def register(handler: Handler) -> Handler:
        for id in ids:
            HANDLERS[id] = handler
        return handler

    return register


def check_first(*ids: str) -> Callable[[Check], Check]:
    """Register a check of a body that precedes the validation by the document, for errors with codes of their own."""

    def register(check: Check) -> Check:
        for id in ids:
            CHECKS[id] = check
        return check

    return register


def page(method: str, *paths: str) -> Callable[[Page], Page]:
    """Register an endpoint that is not an operation."""

    def register(handler: Page) -> Page:
        for path in paths:
            PAGES[method, path] = handler
        return handler

    return register


def page_below(method: str, prefix: str) -> Callable[[Page], Page]:
    """Register an endpoint for all paths below a prefix."""

    def register(handler: Page) -> Page:
        PAGES_BELOW[method, prefix] = handler
        return handler

    return register


def find_page(method: str, path: str) -> Page | None:
    """Return the endpoint of a path that is not an operation, or `None`."""
    found = PAGES.get((method, path))
    if found is not None or not path.startswith(SANDBOX):
        return found
    below = (handler for (known, prefix), handler in PAGES_BELOW.items() if known == method and path.startswith(prefix))
    return next(below, None)


_AREAS = (
    "account", "ai", "analytics", "assignments", "audit", "bridges", "call_control", "call_log", "contacts", "devices",
    "dictionaries", "echo", "files", "greetings", "high_volume_sms", "inventory", "ivr", "messages", "numbers",
    "oauth", "people", "presence", "queues", "ring_out", "scim", "subscriptions", "tasks", "team_messaging", "threads",
    "user_settings",
)  # fmt: skip


def load() -> None:
    """Import all modules, so that they register their handlers."""
    for area in _AREAS:
        import_module(f".{area}", __name__)
