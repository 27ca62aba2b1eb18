"""Ring-outs as the API returns them; `rc.ring_out` is a handle that watches one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext.relations._records import get

if TYPE_CHECKING:
    from rcext.relations import Record

__all__ = ["create_url", "is_error", "is_in_progress", "is_new", "is_success"]


def create_url(id: str | None = None, *, extension_id: str | None = None) -> str:
    """The short address; `ring-out` today, `ringout` in the original, which is the endpoint's deprecated form."""
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
