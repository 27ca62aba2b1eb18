"""What an endpoint module needs of a client, and the smallest client that has it.

`rcext.RingCentral` and `rcext.AsyncRingCentral` are the clients to use: they satisfy `SyncClient` and `AsyncClient`
and add the
token lifecycle, retries and rate limits. `Client` and `AsyncClient` here send a fixed bearer and nothing more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import IO, TYPE_CHECKING, Any, Literal, Protocol

import httpx

from .arguments import Explaining

if TYPE_CHECKING:
    from types import TracebackType

    from .drift import DriftPolicy


class Operation:
    """The static facts of one API operation, from the specification.

    Attributes:
        id: the operation id, in Python form (`read_user_call_log`).
        method: the HTTP method, upper case.
        path: the path template (`/restapi/v1.0/account/{accountId}/...`).
        tag: the group it belongs to (`call_log`).
        group: the throttling group (`Light`, `Medium`, `Heavy`, `Auth`...), or `None` if it is not limited.
        app_permission: the permission that the application needs, if any.
        user_permission: the permission that the user needs, if any.
        media: whether it is served by the media host.
        max_body: the largest request body in bytes, where the specification gives one.
        auth: whether it takes a bearer token; the token endpoint itself does not.
    """

    __slots__ = (
        "app_permission",
        "auth",
        "group",
        "id",
        "max_body",
        "media",
        "method",
        "path",
        "tag",
        "user_permission",
    )

    def __init__(
        self,
        id: str,
        method: str,
        path: str,
        tag: str,
        *,
        group: str | None = None,
        app_permission: str | None = None,
        user_permission: str | None = None,
        media: bool = False,
        max_body: int | None = None,
        auth: bool = True,
    ) -> None:
        self.id = id
        self.method = method
        self.path = path
        self.tag = tag
        self.group = group
        self.app_permission = app_permission
        self.user_permission = user_permission
        self.media = media
        self.max_body = max_body
        self.auth = auth

    def __repr__(self) -> str:
        return f"Operation({self.id!r}, {self.method} {self.path})"


class RequestOptions(metaclass=Explaining):
    """What one call may have different from its client's settings.

    Args:
        timeout: seconds for each of connect, read, write and pool, or an `httpx.Timeout`; `None` keeps the client's.
        retries: how often a request that may safely be sent again is sent again; `None` keeps the client's.
        headers: headers to add or to replace.
        query: query parameters to add, for what the specification does not know yet.
        on_rate_limit: wait for a rate limit to pass, or raise `RateLimited`; `None` keeps the client's.
        max_wait: the longest time in seconds to wait for a rate limit; `None` keeps the client's.
    """

    __slots__ = ("headers", "max_wait", "on_rate_limit", "query", "retries", "timeout")

    def __init__(
        self,
        *,
        timeout: float | httpx.Timeout | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, str | Sequence[str]] | None = None,
        on_rate_limit: Literal["wait", "raise"] | None = None,
        max_wait: float | None = None,
    ) -> None:
        self.timeout = timeout
        self.retries = retries
        self.headers = headers
        self.query = query
        self.on_rate_limit: Literal["wait", "raise"] | None = on_rate_limit
        self.max_wait = max_wait


class Part:
    """One part of a multipart body.

    Attributes:
        name: the form field's name.
        content: bytes, or a binary file object or an iterable of chunks, which are streamed.
        filename: the file name sent, or `None` for none.
        content_type: the part's media type, or `None` for none.
    """

    __slots__ = ("content", "content_type", "filename", "name")

    def __init__(
        self,
        name: str,
        content: bytes | IO[bytes] | Iterable[bytes],
        filename: str | None = None,
        content_type: str | None = None,
    ) -> None:
        self.name = name
        self.content = content
        self.filename = filename
        self.content_type = content_type

    def __repr__(self) -> str:
        return f"Part({self.name!r}, filename={self.filename!r}, content_type={self.content_type!r})"


class Request:
    """One call, ready to be sent by any client.

    Attributes:
        operation: its static facts.
        path: the path with its parameters filled in, percent-encoded.
        query: the query parameters, in order.
        headers: headers of the operation; `Accept` and, for a body that is not multipart, `Content-Type` are among
            them.
        content: the body, unless there is none or it is multipart. An iterable or a file is streamed.
        parts: the parts of a multipart body, in order, the JSON part first.
        multipart: the multipart subtype, `form-data` or `mixed`.
        options: what differs from the client's settings in this call.
    """

    __slots__ = ("content", "headers", "multipart", "operation", "options", "parts", "path", "query")

    def __init__(
        self,
        operation: Operation,
        path: str,
        *,
        query: list[tuple[str, str]] | None = None,
        headers: dict[str, str] | None = None,
        content: bytes | IO[bytes] | Iterable[bytes] | None = None,
        parts: list[Part] | None = None,
        multipart: Literal["form-data", "mixed"] = "form-data",
        options: RequestOptions | None = None,
    ) -> None:
        self.operation = operation
        self.path = path
        self.query = query if query is not None else []
        self.headers = headers if headers is not None else {}
        self.content = content
        self.parts = parts
        self.multipart: Literal["form-data", "mixed"] = multipart
        self.options = options

    def __repr__(self) -> str:
        return f"Request({self.operation.method} {self.path})"


class SyncClient(Protocol):
    """What `sync` and `sync_detailed` need."""

    @property
    def drift(self) -> DriftPolicy | None:
        """What to do where an answer differs from the specification; `None` ignores it."""
        ...

    def send(self, request: Request) -> httpx.Response:
        """Send a request and return the response, read completely, whatever its status."""
        ...


class AsyncClient(Protocol):
    """What `asyncio` and `asyncio_detailed` need."""

    @property
    def drift(self) -> DriftPolicy | None:
        """What to do where an answer differs from the specification; `None` ignores it."""
        ...

    async def send(self, request: Request) -> httpx.Response:
        """Send a request and return the response, read completely, whatever its status."""
        ...


def httpx_arguments(request: Request) -> dict[str, Any]:
    """Return the keyword arguments of `httpx.Client.build_request` for a request, apart from its URL's host."""
    options = request.options
    arguments: dict[str, Any] = {"method": request.operation.method, "url": request.path}
    query = request.query
    headers = request.headers
    if options is not None:
        if options.timeout is not None:
            arguments["timeout"] = options.timeout
        if options.query:
            query = [*query]
            for name, value in options.query.items():
                query.extend((name, item) for item in ([value] if isinstance(value, str) else value))
        if options.headers:
            changed = {name.lower() for name in options.headers}
            headers = {name: value for name, value in headers.items() if name.lower() not in changed}
            headers.update(options.headers)
    if query:
        arguments["params"] = query
    if request.parts is not None:
        files: list[tuple[str, tuple[str | None, Any, str | None]]] = [
            (part.name, (part.filename, part.content, part.content_type)) for part in request.parts
        ]
        arguments["files"] = files
    elif request.content is not None:
        arguments["content"] = request.content
    if headers:
        arguments["headers"] = headers
    return arguments


def label_multipart(built: httpx.Request, request: Request) -> httpx.Request:
    """Give a built request the multipart subtype that it should have: httpx knows `form-data` only."""
    if request.parts is not None and request.multipart != "form-data":
        label = built.headers["Content-Type"]
        built.headers["Content-Type"] = label.replace("multipart/form-data", f"multipart/{request.multipart}", 1)
    return built


class SimpleClient:
    """A synchronous client with a fixed bearer: no refresh, no retries, no rate limits. `rcext.RingCentral` has
    them."""

    drift: DriftPolicy | None

    def __init__(
        self,
        server: str,
        token: str,
        *,
        timeout: float | httpx.Timeout | None = 60.0,
        drift: DriftPolicy | None = None,
    ) -> None:
        self.drift = drift
        self._http = httpx.Client(base_url=server, headers={"Authorization": f"Bearer {token}"}, timeout=timeout)

    def send(self, request: Request) -> httpx.Response:
        """Send a request and return the response, read completely, whatever its status."""
        return self._http.send(label_multipart(self._http.build_request(**httpx_arguments(request)), request))

    def close(self) -> None:
        """Close the connections."""
        self._http.close()

    def __enter__(self) -> SimpleClient:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncSimpleClient:
    """The same as `SimpleClient` for asyncio."""

    drift: DriftPolicy | None

    def __init__(
        self,
        server: str,
        token: str,
        *,
        timeout: float | httpx.Timeout | None = 60.0,
        drift: DriftPolicy | None = None,
    ) -> None:
        self.drift = drift
        self._http = httpx.AsyncClient(base_url=server, headers={"Authorization": f"Bearer {token}"}, timeout=timeout)

    async def send(self, request: Request) -> httpx.Response:
        """Send a request and return the response, read completely, whatever its status."""
        return await self._http.send(label_multipart(self._http.build_request(**httpx_arguments(request)), request))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._http.aclose()

    async def __aenter__(self) -> AsyncSimpleClient:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()
