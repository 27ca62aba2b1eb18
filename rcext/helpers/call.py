"""Calls of the call log."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from rcext._records import get
from rcext.relations import attach_contacts_to_calls as attach_contacts

from ._legs import check_mergeability, combine_calls, process_calls
from ._lists import Predicate, all_of, equals, text
from ._presence_calls import PresenceCall, PresenceParty, merge_all, merge_presence_calls, parse_presence_calls
from ._requests import Requests
from .lists import Comparator, time_key

if TYPE_CHECKING:
    from rcext.relations import Record

__all__ = [
    "PresenceCall",
    "PresenceParty",
    "attach_contacts",
    "check_mergeability",
    "combine_calls",
    "comparator",
    "create_url",
    "delete_request",
    "filter",
    "format_duration",
    "get_all_caller_infos",
    "get_caller_info",
    "get_session_id",
    "get_signature",
    "is_alive",
    "is_find_me",
    "is_in_progress",
    "is_inbound",
    "is_missed",
    "is_outbound",
    "load_request",
    "merge_all",
    "merge_presence_calls",
    "parse_presence_calls",
    "process_calls",
    "save_request",
    "sort_key",
    "sync_request",
]


def create_url(
    id: str | int | None = None,
    *,
    extension_id: str | int | None = None,
    personal: bool | None = None,
    active: bool = False,
) -> str:
    """Return the short URL of the call log, of the active calls, or of one record.

    Current operations: `readUserCallLog` (`/account/~/extension/~/call-log`), `readCompanyCallLog`
    (`/account/~/call-log`), `listExtensionActiveCalls` (`/account/~/extension/~/active-calls`) and
    `listCompanyActiveCalls` (`/account/~/active-calls`). `sync_request` uses `syncUserCallLog`
    (`/account/~/extension/~/call-log-sync`), which the original lacks.

    Args:
        id: the record's id.
        extension_id: the extension; the session's own by default.
        personal: `False` for the whole company; an extension by default.
        active: whether to list active calls instead of the log.
    """
    of_extension = bool(extension_id) or personal is None or personal
    root = "/account/~/" + (f"extension/{extension_id or '~'}/" if of_extension else "")
    root += "active-calls" if active else "call-log"
    return f"{root}/{id}" if id else root


def get_session_id(call: Record) -> str | None:
    """Return the session id, which the legs of a call share."""
    value: object = get(call, "sessionId")
    return str(value) if value is not None else None


def is_in_progress(call: Record) -> bool:
    """Return whether the call is in progress (`result` is `In Progress`)."""
    return get(call, "result") == "In Progress"


def is_alive(call: Record) -> bool:
    """Return whether the call is not deleted (`availability` is `Alive`)."""
    return get(call, "availability") == "Alive"


def is_inbound(call: Record) -> bool:
    """Return whether the call is inbound."""
    return get(call, "direction") == "Inbound"


def is_outbound(call: Record) -> bool:
    """Return whether the call is not inbound."""
    return not is_inbound(call)


def is_missed(call: Record) -> bool:
    """Return whether the call was not answered (`result` is `Missed`)."""
    return get(call, "result") == "Missed"


def is_find_me(call: Record) -> bool:
    """Return whether the call was forwarded to find the user (`action` is `FindMe`)."""
    return get(call, "action") == "FindMe"


def get_caller_info(call: Record) -> Record | None:
    """Return the other party: `from` of an inbound call, `to` of an outbound one."""
    return _party(call, "from" if is_inbound(call) else "to")


def get_all_caller_infos(call: Record) -> list[Record]:
    """Return the existing parties, the other party first."""
    names = ("from", "to") if is_inbound(call) else ("to", "from")
    return [party for name in names if (party := _party(call, name)) is not None]


def format_duration(call: Record) -> str:
    """Return the duration as `mm:ss`, or `h:mm:ss` from one hour, rounded down; `00:00` without a duration."""
    value: object = get(call, "duration")
    try:
        seconds = int(float(value)) if isinstance(value, (int, float, str)) else 0
    except (ValueError, OverflowError):
        seconds = 0
    hours, rest = divmod(max(seconds, 0), 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60:02}:{rest % 60:02}"


def filter(*, direction: str | None = None, type: str | None = None) -> Predicate:
    """Return a predicate for `filter()` and comprehensions.

    Args:
        direction: `Inbound` or `Outbound`.
        type: `Voice` or `Fax`.
    """
    return all_of(equals("direction", direction), equals("type", type))


comparator = Comparator(sort_by="startTime", compare=time_key)
"""Returns sort keys: by the start time, or by another property."""


def sort_key(call: Record) -> float:
    """Return the start time in seconds since 1970, for `sorted(key=...)`."""
    return time_key(get(call, "startTime"))


def get_signature(call: Record) -> str:
    """Return the direction and the digits of both numbers, which are equal in the call log and in presences."""
    numbers = [re.sub(r"[^0-9]", "", text(get(get(call, name), "phoneNumber"))) for name in ("from", "to")]
    return f"{text(get(call, 'direction'))}|{numbers[0]}|{numbers[1]}"


def _party(call: Record, name: str) -> Record | None:
    value: object = get(call, name)
    return cast("Record", value) if isinstance(value, Mapping) or hasattr(value, "to_dict") else None


_requests = Requests(create_url, sync_url=lambda: "/account/~/extension/~/call-log-sync")
load_request = _requests.load
save_request = _requests.save
delete_request = _requests.delete
sync_request = _requests.sync
