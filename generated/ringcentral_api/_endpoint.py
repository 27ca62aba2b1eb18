# Copied by `make regen` from scripts/codegen/runtime/_endpoint.py: edit that file.
"""Functions of endpoint modules and methods of `rc.api`, derived from `request` and `parse` of each operation."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, Protocol, TypeVar, overload

from .arguments import check_arguments, did_you_mean, explained
from .client import AsyncClient, Request, SyncClient
from .types import Response

# Type checkers take a constant of this name for true; at run time, and for jedi, it is false. The first branch carries
# signatures by ParamSpec, which jedi does not follow; the second by `functools.wraps`, which jedi does follow.
TYPE_CHECKING = False

P = ParamSpec("P")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)

if TYPE_CHECKING:
    import httpx

    from .drift import DriftPolicy

    class SyncFunction(Protocol[P, R_co]):
        """An operation as a function of a client; as an attribute of a group, a method."""

        def __call__(self, client: SyncClient, *args: P.args, **kwargs: P.kwargs) -> R_co: ...

        @overload
        def __get__(self, instance: None, owner: Any) -> SyncFunction[P, R_co]: ...
        @overload
        def __get__(self, instance: object, owner: Any) -> Callable[P, R_co]: ...

    class AsyncFunction(Protocol[P, R_co]):
        """An operation as a coroutine function of a client; as an attribute of a group, a method."""

        def __call__(self, client: AsyncClient, *args: P.args, **kwargs: P.kwargs) -> Coroutine[Any, Any, R_co]: ...

        @overload
        def __get__(self, instance: None, owner: Any) -> AsyncFunction[P, R_co]: ...
        @overload
        def __get__(self, instance: object, owner: Any) -> Callable[P, Coroutine[Any, Any, R_co]]: ...

    Build = Callable[P, Request]
    Parse = Callable[[httpx.Response, DriftPolicy | None], R]

    def sync_function(request: Build[P], parse: Parse[R]) -> SyncFunction[P, R]: ...
    def sync_detailed_function(request: Build[P], parse: Parse[R]) -> SyncFunction[P, Response[R]]: ...
    def sync_method(request: Build[P], parse: Parse[R]) -> SyncFunction[P, R]: ...
    def async_function(request: Build[P], parse: Parse[R], *, files: bool = False) -> AsyncFunction[P, R]: ...
    def async_detailed_function(
        request: Build[P], parse: Parse[R], *, files: bool = False
    ) -> AsyncFunction[P, Response[R]]: ...
    def async_method(request: Build[P], parse: Parse[R], *, files: bool = False) -> AsyncFunction[P, R]: ...

else:
    # Each of them passes its arguments on as `request(**arguments)`: jedi looks for exactly that. A body with files is
    # built in a thread, since files are opened and, if they can be read only once, copied. `request` explains wrong
    # arguments itself, except in these functions, which save the frame.

    def sync_function(request, parse):
        request = plain(request)

        @functools.wraps(request)
        def call_operation(client, *positional, **arguments):
            try:
                made = request(*positional, **arguments)
            except TypeError:
                check_arguments(request, operation_name(request), positional, arguments)
                raise
            return parse(received(client.send(made)), client.drift)

        describe(call_operation, "sync", signature(request, parse, SyncClient))
        return call_operation

    def sync_detailed_function(request, parse):
        request = plain(request)

        @functools.wraps(request)
        def call_operation(client, *positional, **arguments):
            try:
                made = request(*positional, **arguments)
            except TypeError:
                check_arguments(request, operation_name(request), positional, arguments)
                raise
            response = received(client.send(made))
            return Response(response, parse(response, client.drift))

        describe(call_operation, "sync_detailed", signature(request, parse, SyncClient, "Response[{}]"))
        return call_operation

    def async_function(request, parse, *, files=False):
        request = plain(request)

        @functools.wraps(request)
        async def call_operation(client, *positional, **arguments):
            require_async(client)
            try:
                made = await in_thread(request, positional, arguments) if files else request(*positional, **arguments)
            except TypeError:
                check_arguments(request, operation_name(request), positional, arguments)
                raise
            return parse(await client.send(made), client.drift)

        describe(call_operation, "asyncio", signature(request, parse, AsyncClient))
        return call_operation

    def async_detailed_function(request, parse, *, files=False):
        request = plain(request)

        @functools.wraps(request)
        async def call_operation(client, *positional, **arguments):
            require_async(client)
            try:
                made = await in_thread(request, positional, arguments) if files else request(*positional, **arguments)
            except TypeError:
                check_arguments(request, operation_name(request), positional, arguments)
                raise
            response = await client.send(made)
            return Response(response, parse(response, client.drift))

        describe(call_operation, "asyncio_detailed", signature(request, parse, AsyncClient, "Response[{}]"))
        return call_operation

    class sync_method:
        def __init__(self, request, parse):
            self.request = plain(request)
            self.parse = parse
            self.signature = signature(request, parse)

        def __get__(self, instance, owner=None):
            request, parse = self.request, self.parse

            @functools.wraps(request)
            def call_operation(*positional, **arguments):
                try:
                    made = request(*positional, **arguments)
                except TypeError:
                    check_arguments(request, operation_name(request), positional, arguments)
                    raise
                client = instance._client
                return parse(received(client.send(made)), client.drift)

            describe(call_operation, operation_name(request), self.signature)
            return call_operation

    class async_method:
        def __init__(self, request, parse, *, files=False):
            self.request = plain(request)
            self.parse = parse
            self.files = files
            self.signature = signature(request, parse)

        def __get__(self, instance, owner=None):
            request, parse, files = self.request, self.parse, self.files

            @functools.wraps(request)
            async def call_operation(*positional, **arguments):
                client = instance._client
                require_async(client)
                try:
                    made = (
                        await in_thread(request, positional, arguments) if files else request(*positional, **arguments)
                    )
                except TypeError:
                    check_arguments(request, operation_name(request), positional, arguments)
                    raise
                return parse(await client.send(made), client.drift)

            describe(call_operation, operation_name(request), self.signature)
            return call_operation


class Group:
    """Base of the groups of operations: what `rc.api.<group>` is.

    Args:
        client: sends the requests.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Any) -> None:
        self._client = client

    if not TYPE_CHECKING:

        def __init_subclass__(cls):
            for name, value in list(vars(cls).items()):
                if inspect.isfunction(value) and not name.startswith("_"):
                    setattr(cls, name, explained(value))

        def __getattr__(self, name):
            """Suggest a name; called for unknown ones only."""
            names = [] if name.startswith("_") else [known for known in dir(type(self)) if not known.startswith("_")]
            hint = did_you_mean(name, names)
            message = f"{type(self).__name__!r} object has no attribute {name!r:.100}{hint}"  # language: allow
            raise AttributeError(message, name=name)

    def __repr__(self) -> str:
        names = [name for name in vars(type(self)) if not name.startswith("_")]
        return f"<{type(self).__name__}: {', '.join(names)}>"


def operation_name(request: Callable[..., Request]) -> str:
    """Return the name of the operation that `request` belongs to: its module's."""
    return request.__module__.rpartition(".")[2]


def signature(
    request: Callable[..., Request], parse: Callable[..., Any], client: type | None = None, returns: str = "{}"
) -> inspect.Signature:
    """Return the signature of a derived function: the arguments of `request` and the result of `parse`."""
    own = inspect.signature(request)
    parameters = list(own.parameters.values())
    if client is not None:
        kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
        parameters.insert(0, inspect.Parameter("client", kind, annotation=client.__name__))
    result = returns.format(inspect.signature(parse).return_annotation)
    return own.replace(parameters=parameters, return_annotation=result)


def describe(function: Any, name: str, signature: inspect.Signature) -> None:
    """Give a derived function its name, its signature and its annotations."""
    function.__name__ = function.__qualname__ = name
    function.__signature__ = signature


def plain(request: Any) -> Any:
    """Return `request` of an operation without the frame that explains wrong arguments."""
    return getattr(request, "__wrapped__", request)


def received(response: Any) -> Any:
    """Return the response of a synchronous client; reject the coroutine of an asynchronous one."""
    if inspect.iscoroutine(response):
        response.close()  # it has not started: nothing was sent
        raise TypeError("the client is asynchronous: use `asyncio` instead of `sync`, with `await`")
    return response


def require_async(client: Any) -> None:
    """Reject a synchronous client before it sends anything."""
    if (
        not inspect.iscoroutinefunction(client.send)
        and hasattr(client, "__enter__")
        and not hasattr(client, "__aenter__")
    ):
        raise TypeError("the client is synchronous: use `sync` instead of `asyncio`, without `await`")


async def in_thread(request: Callable[..., Request], positional: tuple[Any, ...], arguments: dict[str, Any]) -> Request:
    """Build a request with files off the event loop."""
    import asyncio

    return await asyncio.to_thread(request, *positional, **arguments)
