"""Extensions: users, departments (call queues), announcements, voicemail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rcext.relations._records import get

from ._lists import Predicate, all_of, equals, number, text

if TYPE_CHECKING:
    from rcext.relations import Record

__all__ = ["create_url", "filter", "is_announcement", "is_department", "is_user", "is_voicemail", "sort_key"]


def create_url(id: str | None = None, *, department_id: str | None = None) -> str:
    """The short address of the list, of one extension, or of a department's members."""
    root = f"/account/~/department/{department_id}/members" if department_id else "/account/~/extension"
    return f"{root}/{id}" if id else root


def is_user(extension: Record) -> bool:
    """Whether it is a user's."""
    return get(extension, "type") == "User"


def is_department(extension: Record) -> bool:
    """Whether it is a department's (call queue's)."""
    return get(extension, "type") == "Department"


def is_announcement(extension: Record) -> bool:
    """Whether it only plays an announcement."""
    return get(extension, "type") == "Announcement"


def is_voicemail(extension: Record) -> bool:
    """Whether it only takes messages."""
    return get(extension, "type") == "Voicemail"


def filter(*, type: str | None = None, search: str | None = None) -> Predicate:
    """A predicate for `filter()` and comprehensions.

    Args:
        type: `User`, `Department`...
        search: a text in the name or the extension number, in any case.
    """
    wanted = (search or "").lower()

    def found(extension: Record) -> bool:
        return wanted in f"{text(get(extension, 'name'))} {text(get(extension, 'extensionNumber'))}".lower()

    return all_of(equals("type", type), found if wanted else None)


def sort_key(extension: Record) -> float:
    """The extension number, for `sorted(key=...)`."""
    return number(get(extension, "extensionNumber"))
