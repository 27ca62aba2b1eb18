"""Where the next page is: the one thing that the API says in five ways. No IO."""

from __future__ import annotations

import inspect
import math
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar, cast
from urllib.parse import parse_qs, urlsplit

from rcext.errors import ConfigurationError, RingCentralError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_PLACES: Final = ("page", "page_token", "page_id", "start_index")
"""The arguments that say which page is wanted."""


class PagingError(RingCentralError):
    """What an answer says of its next page cannot be followed. The pages before it were complete."""


class HasRecords(Protocol[T_co]):
    """A page of a list."""

    @property
    def records(self) -> Sequence[T_co] | None:
        """What stands on the page."""
        ...


class Walk:
    """The way through the pages of a list: it turns the arguments of one call into those of the next.

    Args:
        call: an operation, as a method of `rc.api` or a function of its module.
        positional: its positional arguments.
        arguments: its keyword arguments, which the walk changes; where they name a page, it begins there.
        awaited: whether it has to be awaited.

    Raises:
        ConfigurationError: the operation has no pages, or is not of this client's kind.
        TypeError: an argument is missing, or there is no such argument.
    """

    def __init__(
        self, call: Callable[..., object], positional: Sequence[Any], arguments: dict[str, Any], *, awaited: bool
    ) -> None:
        self._arguments = arguments
        self._name: str = getattr(call, "__qualname__", None) or repr(call)
        signature = inspect.signature(call)
        self._accepted = [name for name in _PLACES if name in signature.parameters]
        if not self._accepted:
            raise ConfigurationError(
                f"{self._name} is no list that comes in pages: it takes none of {', '.join(_PLACES)}; call it by itself"
            )
        if inspect.iscoroutinefunction(call) is not awaited:
            raise ConfigurationError(
                f"{self._name} is {'not ' if awaited else ''}awaited: "
                f"use {'RingCentral' if awaited else 'AsyncRingCentral'} for it"
            )
        signature.bind(*positional, **self._arguments)
        self._before: dict[str, Any] = {}

    def go_on(self, page: object) -> bool:
        """Whether there is a page after this one; the arguments are those of its call then.

        Raises:
            PagingError: the answer names a page that was read before, or one that the operation cannot be asked for.
        """
        name, value = self._following(page)
        if name is None:
            return False
        if name not in self._accepted:
            raise PagingError(f"{self._name}: the answer names a next {name}, which this operation does not take")
        before = self._arguments.get(name)
        if value == before or (isinstance(value, int) and value <= (before or 1)):
            raise PagingError(f"{self._name}: the page after {name}={before!r} is said to be {name}={value!r}")
        self._arguments[name] = value
        return True

    def news(self, page: HasRecords[T]) -> Iterator[T]:
        """The records of a page without those that moved here, unchanged, from the page before.

        Pages by number move while they are read: where a record is added at the front of the list, the last one of
        this page is the first one of the next.

        Raises:
            PagingError: `records` is no list.
        """
        found: object = page.records
        if found is None:
            return
        if not isinstance(found, list):
            raise PagingError(f"{self._name}: the records of a page are no list but {type(found).__name__}")
        before, self._before = self._before, {}
        for record in found:
            key = getattr(record, "id", None)
            if key is not None and "page" in self._accepted:
                if key in before and before[key] == record:
                    continue
                self._before[key] = record
            yield record

    def _following(self, page: object) -> tuple[str | None, str | int]:
        navigation, paging = getattr(page, "navigation", None), getattr(page, "paging", None)
        for part in (navigation, paging):
            token = getattr(part, "next_page_token", None)
            if isinstance(token, str) and token:
                return "page_token", token
        if isinstance(number := getattr(page, "next_page_id", None), int):
            return "page_id", number
        if "start_index" in self._accepted:
            return self._following_index(page)
        if "page" in self._accepted and self._goes_on(page, navigation, paging):
            return "page", self._number(navigation)
        return None, 0

    def _goes_on(self, page: object, navigation: object, paging: object) -> bool:
        records = getattr(page, "records", None)
        if isinstance(records, list) and not records:
            return False
        if navigation is not None:
            return getattr(navigation, "next_page", None) is not None
        total, size = getattr(paging, "total_pages", None), getattr(paging, "per_page", None)
        if not isinstance(total, int) and isinstance(size, int) and size > 0:
            count = getattr(paging, "total_elements", None)
            if not isinstance(count, int):
                # Nobody counted: a page that is not full is the last one.
                return isinstance(records, list) and len(cast("list[object]", records)) >= size
            total = math.ceil(count / size)
        return isinstance(total, int) and (self._arguments.get("page") or 1) < total

    def _number(self, navigation: object) -> int:
        """The number in the link to the next page; the link of the platform knows best."""
        link = getattr(getattr(navigation, "next_page", None), "uri", None)
        said = parse_qs(urlsplit(link).query).get("page", []) if isinstance(link, str) else []
        return int(said[0]) if said and said[0].isdecimal() else (self._arguments.get("page") or 1) + 1

    def _following_index(self, page: object) -> tuple[str | None, int]:
        """Of SCIM (RFC 7644, 3.4.2.4): from the first record of this page, as many further as it has records."""
        start, total = getattr(page, "start_index", None), getattr(page, "total_results", None)
        count = len(getattr(page, "resources", None) or ())
        if not count or not isinstance(total, int):
            return None, 0
        following = (start if isinstance(start, int) else self._arguments.get("start_index") or 1) + count
        return ("start_index", following) if following <= total else (None, 0)
