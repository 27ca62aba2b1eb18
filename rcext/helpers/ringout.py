"""Ring-outs as the API returns them; `rc.ring_out` is a handle that watches one."""

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
    """The short address: `createRingOutCall` (`/account/~/extension/~/ring-out`) and its neighbours.

    The original has `ringout`, which is the endpoint's deprecated form.

    Args:
        id: the ring-out's id.
        extension_id: whose; one's own unless given.
    """
    root = f"/account/~/extension/{extension_id or '~'}/ring-out"
    return f"{root}/{id}" if id else root


def is_new(ringout: Record) -> bool:
    """Whether it has not been placed: it has no id or no uri."""
    return not get(ringout, "id") or not get(ringout, "uri")


def is_in_progress(ringout: Record) -> bool:
    """Whether it has been placed and is going on (`status.callStatus` is `InProgress`)."""
    return not is_new(ringout) and get(get(ringout, "status"), "callStatus") == "InProgress"


def is_success(ringout: Record) -> bool:
    """Whether it has been placed and the parties were connected (`status.callStatus` is `Success`)."""
    return not is_new(ringout) and get(get(ringout, "status"), "callStatus") == "Success"


def is_error(ringout: Record) -> bool:
    """Whether it has been placed, is not going on, and did not succeed."""
    return not is_new(ringout) and not is_in_progress(ringout) and not is_success(ringout)


def reset_as_new(ringout: R) -> R:
    """Take id, uri and status away, so that it can be placed once more; changes the ring-out and returns it."""
    if isinstance(ringout, MutableMapping):
        cast("MutableMapping[str, object]", ringout).pop("status", None)
    elif hasattr(ringout, "status"):
        setattr(ringout, "status", None)  # noqa: B010  # what is no dict is any model that has it
    return base.reset_as_new(ringout)


def validate(ringout: Record) -> ValidationResult:
    """Check a ring-out that is to be placed: both sides have a phone number.

    Returns:
        Errors under `to` and `from`.
    """
    return gather(*((name, required(get(get(ringout, name), "phoneNumber"))) for name in ("to", "from")))


_requests = Requests(create_url)
load_request = _requests.load
save_request = _requests.save
delete_request = _requests.delete
sync_request = _requests.sync
