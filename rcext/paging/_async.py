"""Pages and records, awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING, ParamSpec, TypeVar

from ._walk import HasRecords, Walk

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


def pages_async(call: Callable[P, Awaitable[R]], /, *args: P.args, **kwargs: P.kwargs) -> AsyncGenerator[R]:
    """The same as `pages`, awaited."""

    async def read() -> AsyncGenerator[R]:
        more = True
        while more:
            page = await call(*args, **kwargs)
            yield page
            more = walk.go_on(page)

    walk = Walk(call, args, kwargs, awaited=True)
    return read()


def records_async(
    call: Callable[P, Awaitable[HasRecords[T]]], /, *args: P.args, **kwargs: P.kwargs
) -> AsyncGenerator[T]:
    """The same as `records`, awaited."""

    async def read() -> AsyncGenerator[T]:
        more = True
        while more:
            page = await call(*args, **kwargs)
            for record in walk.news(page):
                yield record
            more = walk.go_on(page)

    walk = Walk(call, args, kwargs, awaited=True)
    return read()
