"""Extensions: users, departments (call queues), announcements, voicemail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext._records import get

from ._lists import Predicate, all_of, equals, text
from ._requests import Requests
from .lists import Comparator, number_key

if TYPE_CHECKING:
    from rcext.relations import Record

__all__ = [
    "comparator",
    "create_url",
    "delete_request",
    "filter",
    "is_announcement",
    "is_department",
    "is_user",
    "is_voicemail",
    "load_request",
    "save_request",
    "sort_key",
    "sync_request",
]


def create_url(id: str | int | None = None, *, department_id: str | int | None = None) -> str:
    """Return the short URL of the list, of one extension, or of a department's members.

    Current operations: `listExtensions` (`/account/~/extension`), `readExtension` (`/account/~/extension/~`),
    `listDepartmentMembers` (`/account/~/department/{departmentId}/members`), and `listCallQueueMembers`
    (`/account/~/call-queues/{groupId}/members`), since departments have become call queues.

    Args:
        id: the extension's id.
        department_id: the department of the members.
    """
    root = f"/account/~/department/{department_id}/members" if department_id else "/account/~/extension"
    return f"{root}/{id}" if id else root


def is_user(extension: Record) -> bool:
    """Return whether the extension is a user."""
    return get(extension, "type") == "User"


def is_department(extension: Record) -> bool:
    """Return whether the extension is a department (call queue)."""
    return get(extension, "type") == "Department"


def is_announcement(extension: Record) -> bool:
    """Return whether the extension only plays an announcement."""
    return get(extension, "type") == "Announcement"


def is_voicemail(extension: Record) -> bool:
    """Return whether the extension only records messages."""
    return get(extension, "type") == "Voicemail"


def filter(*, type: str | None = None, search: str | None = None) -> Predicate:
    """Return a predicate for `filter()` and comprehensions.

    Args:
        type: `User`, `Department`...
        search: a text in the name or the extension number; case is ignored.
    """
    wanted = (search or "").lower()

    def found(extension: Record) -> bool:
        return wanted in f"{text(get(extension, 'name'))} {text(get(extension, 'extensionNumber'))}".lower()

    return all_of(equals("type", type), found if wanted else None)


comparator = Comparator(sort_by="extensionNumber", compare=number_key)
"""Returns sort keys: by the extension number, or by another property (as texts unless `compare` says otherwise)."""


def sort_key(extension: Record) -> float:
    """Return the extension number, for `sorted(key=...)`."""
    return number_key(get(extension, "extensionNumber"))


_requests = Requests(create_url)
load_request = _requests.load
save_request = _requests.save
delete_request = _requests.delete
sync_request = _requests.sync
