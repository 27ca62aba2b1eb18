"""Calls the handlers of users in asyncio: what one of them does wrong is logged, and harms nobody else."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    import logging
    from collections.abc import Awaitable, Callable


async def tell(handler: Callable[[Any], object], value: object, name: str, logger: logging.Logger) -> None:
    """Call a handler, and await what it returns if that can be awaited.

    Args:
        handler: a plain or `async` function of one argument.
        value: the argument.
        name: the event's name, for the log.
        logger: where its exceptions go.
    """
    try:
        outcome = handler(value)
    except Exception:
        logger.exception("a handler of %r failed", name)
        return
    if inspect.isawaitable(outcome):
        await finish(cast("Awaitable[object]", outcome), name, logger)


async def finish(outcome: Awaitable[object], name: str, logger: logging.Logger) -> None:
    """Await what a handler returned; see `tell`."""
    import asyncio

    try:
        await outcome
    except asyncio.CancelledError:
        task = asyncio.current_task()
        if task is None or task.cancelling():
            raise  # it is this task that was cancelled, and not something that the handler waited for
        logger.exception("a handler of %r waited for something that was cancelled", name)
    except Exception:
        logger.exception("a handler of %r failed", name)
