# Generated from _async.py by `make regen`: change that file.
"""Pages and records: the synchronous functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, ParamSpec, TypeVar

from ._walk import HasRecords, Walk

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


def pages(call: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> Generator[R]:
    """The pages of a list, one after the other, each asked for when it is wanted.

    Args:
        call: an operation that answers in pages: a method of `rc.api`, or a function of an endpoint's module.
        args: its positional arguments.
        kwargs: its keyword arguments; where they name a page, reading begins there.

    Raises:
        ConfigurationError: the operation has no pages. Nothing was sent.
        PagingError: an answer names a next page that cannot be followed.
        ApiError: the platform refused a page; those before it have been handed out.
    """

    def read() -> Generator[R]:
        more = True
        while more:
            page = call(*args, **kwargs)
            yield page
            more = walk.go_on(page)

    walk = Walk(call, args, kwargs, awaited=False)
    return read()


def records(call: Callable[P, HasRecords[T]], /, *args: P.args, **kwargs: P.kwargs) -> Generator[T]:
    """What stands on the pages of a list, one record after the other; a page is asked for when the last one is used up.

    Where records are added to a list that is numbered by pages while it is read, the following ones move to the next
    page; those that come again unchanged from the page before are left out. Where records are taken away meanwhile,
    others move to pages that were read already and are not seen: gather what you want to delete before you delete it.

    Args:
        call: an operation whose answers have `records`; for others, read `pages`.
        args: its positional arguments.
        kwargs: its keyword arguments; where they name a page, reading begins there.

    Raises:
        ConfigurationError: the operation has no pages. Nothing was sent.
        PagingError: an answer names a next page that cannot be followed, or its records are no list.
        ApiError: the platform refused a page; the records before it have been handed out.
    """

    def read() -> Generator[T]:
        more = True
        while more:
            page = call(*args, **kwargs)
            yield from walk.news(page)
            more = walk.go_on(page)

    walk = Walk(call, args, kwargs, awaited=False)
    return read()
