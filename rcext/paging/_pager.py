"""Pager of a list: finds the next page in each of the five forms that the API has (no I/O)."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar, cast
from urllib.parse import parse_qs, urlsplit

from rcext.errors import ConfigurationError, RingCentralError
from ringcentral_api.arguments import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_CURSORS: Final = ("page", "page_token", "page_id", "start_index")
"""The arguments that select a page."""

_MAX_DIGITS: Final = 18


class PagingError(RingCentralError):
    """A response names a next page that cannot be requested. The pages before it were complete."""


class HasRecords(Protocol[T_co]):
    """A page of a list."""

    @property
    def records(self) -> Sequence[T_co] | None:
        """The records of the page."""
        ...


class Pager:
    """Turns the arguments of the call for one page into those for the next.

    Args:
        call: an operation: a method of `rc.api`, or a function of an endpoint module.
        positional: its positional arguments.
        arguments: its keyword arguments, which the pager changes; if they select a page, that one is the first.
        awaited: whether the operation is a coroutine function.

    Raises:
        ConfigurationError: `call` is not an operation with pages, or not of this client's kind.
        TypeError: an argument is missing or unknown.
    """

    def __init__(
        self, call: Callable[..., object], positional: Sequence[Any], arguments: dict[str, Any], *, awaited: bool
    ) -> None:
        _check_callable(call)
        self._arguments = arguments
        self._name: str = getattr(call, "__qualname__", None) or f"{call!r:.100}"
        signature = inspect.signature(call)
        self._cursors = [name for name in _CURSORS if name in signature.parameters]
        if not self._cursors:
            raise ConfigurationError(
                f"{self._name} does not return pages: it accepts none of {', '.join(_CURSORS)}; call it directly"
            )
        if inspect.iscoroutinefunction(call) is not awaited:
            kind, client = ("a synchronous", "RingCentral") if awaited else ("an asynchronous", "AsyncRingCentral")
            raise ConfigurationError(f"{self._name} is {kind} function; use {client} for it")
        try:
            signature.bind(*positional, **self._arguments)
        except TypeError as error:
            raise _explained(error, self._name, signature, self._arguments) from None
        self._previous: dict[str | int, Any] = {}
        self._tokens: set[str] = set()

    def advance(self, page: object) -> bool:
        """Select the next page, and return whether there is one.

        Args:
            page: the page that was read.

        Raises:
            PagingError: the response names a page that was read before, or that the operation cannot select.
        """
        name, value = self._next(page)
        if name is None:
            return False
        if name not in self._cursors:
            raise PagingError(f"{self._name}: the response names a next {name}, which this operation does not accept")
        current = self._arguments.get(name)
        if isinstance(value, int):
            repeated = value <= (current or 1)
        else:
            repeated = value == current or value in self._tokens
            self._tokens.add(value)
        if repeated:
            raise PagingError(f"{self._name}: after {name}={current!r} the response names {name}={value!r:.60} again")
        self._arguments[name] = value
        return True

    def new_records(self, page: HasRecords[T]) -> Iterator[T]:
        """Yield the records of a page, except unchanged ones that the previous page had.

        Pages that are selected by number shift while they are read: after an insertion at the front of the list, the
        last record of this page is the first one of the next.

        Raises:
            PagingError: `records` is not a list.
        """
        records: object = page.records
        if records is None:
            return
        if not isinstance(records, list):
            raise PagingError(f"{self._name}: the records of a page must be a list, not {type(records).__name__}")
        previous, self._previous = self._previous, {}
        for record in records:
            key = getattr(record, "id", None)
            if isinstance(key, str | int) and "page" in self._cursors:
                if key in previous and previous[key] == record:
                    continue
                self._previous[key] = record
            yield record

    def _next(self, page: object) -> tuple[str | None, str | int]:
        navigation, paging = getattr(page, "navigation", None), getattr(page, "paging", None)
        for part in (navigation, paging):
            token = getattr(part, "next_page_token", None)
            if isinstance(token, str) and token:
                return "page_token", token
        if isinstance(number := getattr(page, "next_page_id", None), int):
            return "page_id", number
        if "start_index" in self._cursors:
            return self._next_index(page)
        if "page" in self._cursors and self._has_next(page, navigation, paging):
            return "page", self._next_number(navigation)
        return None, 0

    def _has_next(self, page: object, navigation: object, paging: object) -> bool:
        records = getattr(page, "records", None)
        if isinstance(records, list) and not records:
            return False
        if navigation is not None:
            return getattr(navigation, "next_page", None) is not None
        total, size = getattr(paging, "total_pages", None), getattr(paging, "per_page", None)
        if not isinstance(total, int) and isinstance(size, int) and size > 0:
            count = getattr(paging, "total_elements", None)
            if not isinstance(count, int):
                # Without any total, a page that is not full is the last one.
                return isinstance(records, list) and len(cast("list[object]", records)) >= size
            total = -(-count // size)
        return isinstance(total, int) and (self._arguments.get("page") or 1) < total

    def _next_number(self, navigation: object) -> int:
        """Return the number in the link to the next page, or else the number after the current one."""
        link = getattr(getattr(navigation, "next_page", None), "uri", None)
        numbers = parse_qs(urlsplit(link).query).get("page", []) if isinstance(link, str) else []
        if numbers and numbers[0].isdecimal() and len(numbers[0]) <= _MAX_DIGITS:
            return int(numbers[0])
        return (self._arguments.get("page") or 1) + 1

    def _next_index(self, page: object) -> tuple[str | None, int]:
        """Return the index after the last record of the page (SCIM: RFC 7644, 3.4.2.4)."""
        start, total = getattr(page, "start_index", None), getattr(page, "total_results", None)
        count = len(getattr(page, "resources", None) or ())
        if not count or not isinstance(total, int):
            return None, 0
        following = (start if isinstance(start, int) else self._arguments.get("start_index") or 1) + count
        return ("start_index", following) if following <= total else (None, 0)


def _explained(error: TypeError, name: str, signature: inspect.Signature, arguments: dict[str, Any]) -> TypeError:
    unknown = next((argument for argument in arguments if argument not in signature.parameters), None)
    if unknown is None:
        return TypeError(f"{name}(): {error}")
    return TypeError(
        f"{name}() does not have an argument {unknown!r:.100}{did_you_mean(unknown, signature.parameters)}"
    )


def _check_callable(call: object) -> None:
    if callable(call):
        return
    if inspect.iscoroutine(call):
        call.close()  # it is never awaited
    kind = type(call).__name__
    if inspect.ismodule(call):
        *_, group, name = call.__name__.split(".")
        raise ConfigurationError(f"the first argument is the module {name}; pass the operation, rc.api.{group}.{name}")
    what = f"not what it returned ({kind})" if inspect.iscoroutine(call) or hasattr(call, "records") else f"not {kind}"
    raise ConfigurationError(
        f"the first argument must be the operation itself, {what}; "
        "write rc.records(rc.api.call_log.read_user_call_log, per_page=100)"
    )
