"""Calls of the call log."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from rcext.relations import attach_contacts_to_calls as attach_contacts
from rcext.relations._records import get

if TYPE_CHECKING:
    from rcext.relations import Record

__all__ = [
    "attach_contacts",
    "format_duration",
    "get_all_caller_infos",
    "get_caller_info",
    "get_session_id",
    "is_alive",
    "is_find_me",
    "is_in_progress",
    "is_inbound",
    "is_missed",
    "is_outbound",
]


def get_session_id(call: Record) -> str | None:
    """The id that the legs of one call share."""
    value: object = get(call, "sessionId")
    return str(value) if value is not None else None


def is_in_progress(call: Record) -> bool:
    """Whether it is still going on (`result` is `In Progress`)."""
    return get(call, "result") == "In Progress"


def is_alive(call: Record) -> bool:
    """Whether it has not been deleted (`availability` is `Alive`)."""
    return get(call, "availability") == "Alive"


def is_inbound(call: Record) -> bool:
    """Whether it came in."""
    return get(call, "direction") == "Inbound"


def is_outbound(call: Record) -> bool:
    """Whether it did not come in."""
    return not is_inbound(call)


def is_missed(call: Record) -> bool:
    """Whether nobody answered it (`result` is `Missed`)."""
    return get(call, "result") == "Missed"


def is_find_me(call: Record) -> bool:
    """Whether the forwarding rules looked for somebody (`action` is `FindMe`)."""
    return get(call, "action") == "FindMe"


def get_caller_info(call: Record) -> Record | None:
    """The other party: `from` of an inbound call, `to` of an outbound one."""
    return _party(call, "from" if is_inbound(call) else "to")


def get_all_caller_infos(call: Record) -> list[Record]:
    """Both parties, the other one first; those that are missing are left out."""
    names = ("from", "to") if is_inbound(call) else ("to", "from")
    return [party for name in names if (party := _party(call, name)) is not None]


def format_duration(call: Record) -> str:
    """The duration as `mm:ss`, or `h:mm:ss` from an hour on; `00:00` where there is none.

    Seconds are whole seconds, rounded down.
    """
    value: object = get(call, "duration")
    try:
        seconds = int(float(value)) if isinstance(value, (int, float, str)) else 0
    except (ValueError, OverflowError):
        seconds = 0
    hours, rest = divmod(max(seconds, 0), 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60:02}:{rest % 60:02}"


def _party(call: Record, name: str) -> Record | None:
    value: object = get(call, name)
    return cast("Record", value) if isinstance(value, Mapping) or hasattr(value, "to_dict") else None
