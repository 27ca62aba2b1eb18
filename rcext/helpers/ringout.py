"""Ring-outs as the API returns them; `rc.ring_out` returns a handle of one."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import TypeVar, cast

from rcext._records import get
from rcext.relations import Record

from . import base
from ._requests import Requests
from .validation import ValidationResult, required
from .validation import validate as gather

R = TypeVar("R", bound=Record)

__all__ = [
    "create_url",
    "delete_request",
    "is_error",
    "is_in_progress",
    "is_new",
    "is_success",
    "load_request",
    "reset_as_new",
    "save_request",
    "sync_request",
    "validate",
]


def create_url(id: str | int | None = None, *, extension_id: str | int | None = None) -> str:
    """Return the short URL of `createRingOutCall` (`/account/~/extension/~/ring-out`) and related operations.

    The original uses the deprecated `ringout`.

    Args:
        id: the ring-out's id.
        extension_id: the extension; the session's own by default.
    """
    root = f"/account/~/extension/{extension_id or '~'}/ring-out"
    return f"{root}/{id}" if id else root


def is_new(ringout: Record) -> bool:
    """Return whether the ring-out is not placed: it lacks an id or a URI."""
    return not get(ringout, "id") or not get(ringout, "uri")


def is_in_progress(ringout: Record) -> bool:
    """Return whether the ring-out is placed and in progress (`status.callStatus` is `InProgress`)."""
    return not is_new(ringout) and get(get(ringout, "status"), "callStatus") == "InProgress"


def is_success(ringout: Record) -> bool:
    """Return whether the ring-out is placed and the parties were connected (`status.callStatus` is `Success`)."""
    return not is_new(ringout) and get(get(ringout, "status"), "callStatus") == "Success"


def is_error(ringout: Record) -> bool:
    """Return whether the ring-out is placed, not in progress, and did not succeed."""
    return not is_new(ringout) and not is_in_progress(ringout) and not is_success(ringout)


def reset_as_new(ringout: R) -> R:
    """Remove id, URI and status, so that the ring-out can be placed again; change and return it."""
    if isinstance(ringout, MutableMapping):
        cast("MutableMapping[str, object]", ringout).pop("status", None)
    elif hasattr(ringout, "status"):
        setattr(ringout, "status", None)  # noqa: B010  # any model that has it
    return base.reset_as_new(ringout)


def validate(ringout: Record) -> ValidationResult:
    """Check a ring-out to place: both sides must have a phone number.

    Returns:
        Errors under `to` and `from`.
    """
    return gather(*((name, required(get(get(ringout, name), "phoneNumber"))) for name in ("to", "from")))


_requests = Requests(create_url)
load_request = _requests.load
save_request = _requests.save
delete_request = _requests.delete
sync_request = _requests.sync
