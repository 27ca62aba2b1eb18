"""Requests of a subscription, with the orphans of ended processes reused or deleted before a creation (no I/O).

A registration over PubNub takes over an orphan with the same filters by renewing it; a crash loop then needs one light
request for each registration, and the number of subscriptions does not grow. Other orphans are deleted before the
creation. If the server refuses the creation because of the limit, they are deleted in the foreground, which waits for
rate limits, and the creation is repeated once.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING
from urllib.parse import unquote

from attrs import evolve

from ._http import ask
from ._machine import forgotten, limit_reached, path_of, permanent, succeeded
from ._protocol import DELETE_ORPHANS, ApiResult, Send
from ._registry import REGISTRY
from ._subscription_info import read_info
from .errors import SubscriptionError

if TYPE_CHECKING:
    from rcext._flow import Flow

logger = logging.getLogger("rcext.push")


def perform(send: Send, key: str | None) -> Flow[ApiResult]:
    """Send a request, and do what belongs to it.

    Args:
        send: the request.
        key: the key of the application in the registry; `None` if it has none.
    """
    if key is None:
        return (yield from ask(send))
    if send.operation == DELETE_ORPHANS:
        yield from delete_orphans(key, foreground=True)
        return ApiResult(send.number, 204)
    if send.operation == "create_websocket_token":
        yield from delete_orphans(key, foreground=False)
    elif send.operation == "create_subscription":
        return (yield from _create(send, key))
    result = yield from ask(send)
    if send.operation == "delete_subscription" and (succeeded(result) or forgotten(result)):
        REGISTRY.remove(unquote(send.path.rpartition("/")[2]))
    return result


def _create(send: Send, key: str) -> Flow[ApiResult]:
    reused = yield from _reuse(send, key)
    if reused is not None:
        return reused
    yield from delete_orphans(key, foreground=False)
    result = yield from ask(send)
    if limit_reached(result) and (yield from delete_orphans(key, foreground=True)):
        result = yield from ask(send)
    return result


def _reuse(send: Send, key: str) -> Flow[ApiResult | None]:
    """Renew an orphan with the same filters, and return the response, or None if none of them could be renewed."""
    filters: list[str] = (send.body or {}).get("eventFilters", [])
    while (identifier := REGISTRY.take_reusable(key, filters)) is not None:
        try:
            path = f"{path_of(identifier)}/renew"
            result = yield from ask(Send(0, "POST", path, None, "renew_subscription", "Light", send.foreground))
            if forgotten(result):
                REGISTRY.remove(identifier)
                continue
            if succeeded(result) and read_info(result.body, "PubNub").active:
                REGISTRY.add(key, identifier, None, filters)
                return evolve(result, number=send.number)
        except SubscriptionError as exc:
            logger.debug("a subscription of an ended process cannot be reused: %s", exc)
        finally:
            REGISTRY.give_back([identifier])
        return None
    return None


def delete_orphans(key: str, *, foreground: bool) -> Flow[int]:
    """Delete the orphans of an application; what cannot be deleted now is left to a later registration.

    Args:
        key: the application, see `registry_key`.
        foreground: whether a caller waits for it, so that the client may retry and wait for rate limits.

    Returns:
        How many the server does not have any more.
    """
    orphans = REGISTRY.take_orphans(key)
    deleted = 0
    try:
        for identifier in orphans:
            path = path_of(identifier)
            result = yield from ask(Send(0, "DELETE", path, None, "delete_subscription", "Medium", foreground))
            if succeeded(result) or forgotten(result):
                REGISTRY.remove(identifier)
                deleted += 1
            elif not permanent(result):
                logger.debug("subscriptions of ended processes will be deleted later: %s", result.error)
                break
    finally:
        REGISTRY.give_back(orphans)
    return deleted
