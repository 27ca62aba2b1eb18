# Generated from _async.py by `make regen`: change that file.
"""Pages and records: the synchronous functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, ParamSpec, TypeVar

from ._pager import HasRecords, Pager

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


def pages(call: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> Generator[R]:
    """Yield the pages of a list one by one; each is requested when it is needed.

    Args:
        call: an operation that returns pages: a method of `rc.api`, or a function of an endpoint module.
        args: its positional arguments.
        kwargs: its keyword arguments; if they select a page, that one is the first.

    Raises:
        ConfigurationError: `call` is not an operation that returns pages. Nothing was sent.
        PagingError: a response names a next page that cannot be requested.
        ApiError: the server refused a page; the pages before it have been yielded.
    """

    def read() -> Generator[R]:
        more = True
        while more:
            page = call(*args, **kwargs)
            yield page
            more = pager.advance(page)

    pager = Pager(call, args, kwargs, awaited=False)
    return read()


def records(call: Callable[P, HasRecords[T]], /, *args: P.args, **kwargs: P.kwargs) -> Generator[T]:
    """Yield the records of all pages of a list; each page is requested when it is needed.

    If records are inserted while the list is read, the following ones move to the next page; unchanged records that the
    previous page had are not yielded again. If records are removed meanwhile, others move to pages that have been read
    and are missed: collect what you want to delete before you delete it.

    Args:
        call: an operation whose responses have `records`; for others, use `pages`.
        args: its positional arguments.
        kwargs: its keyword arguments; if they select a page, that one is the first.

    Raises:
        ConfigurationError: `call` is not an operation that returns pages. Nothing was sent.
        PagingError: a response names a next page that cannot be requested, or its records are not a list.
        ApiError: the server refused a page; the records before it have been yielded.
    """

    def read() -> Generator[T]:
        more = True
        while more:
            page = call(*args, **kwargs)
            yield from pager.new_records(page)
            more = pager.advance(page)

    pager = Pager(call, args, kwargs, awaited=False)
    return read()
