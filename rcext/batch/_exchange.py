"""One request of a batch, and its answer as it arrives: what is held is the items, and not the answer beside them."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar, cast

import httpx

from rcext.errors import RingCentralError
from rcext.transport._retry import NEVER_SENT, REPEATABLE_METHODS
from ringcentral_api.batch import BatchReader, decode_batch, named_by, places
from ringcentral_api.client import Request
from ringcentral_api.errors import (
    ApiError,
    DriftError,
    RateLimited,
    ServerError,
    Unauthorized,
    UnexpectedResponse,
    error_for,
)
from ringcentral_api.jsonio import InvalidJSON, load_json

from ._entry import BatchEntry

if TYPE_CHECKING:
    from collections.abc import (
        AsyncGenerator,
        AsyncIterator,
        Awaitable,
        Callable,
        Generator,
        Iterable,
        Iterator,
        Sequence,
    )

    from ringcentral_api.batch import BatchItem
    from ringcentral_api.client import AsyncClient, SyncClient

    from ._endpoints import BatchEndpoint

T = TypeVar("T")

MOST_KEPT: Final = 1024 * 1024
"""How many bytes of an answer are kept for the error, should it turn out that it cannot be read."""

_OF_THE_WIRE: Final = frozenset({"content-encoding", "content-length", "transfer-encoding"})


class _Answer(Protocol):
    @property
    def raw(self) -> httpx.Response: ...

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]: ...


class _AsyncAnswer(Protocol):
    @property
    def raw(self) -> httpx.Response: ...

    def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]: ...


class RequestStreamer(Protocol):
    """What reading an answer piece by piece needs of a client; `RingCentral` has it."""

    def stream(self, request: Request) -> contextlib.AbstractContextManager[_Answer]:
        """Send a typed request whose answer is read piece by piece."""
        ...


class AsyncRequestStreamer(Protocol):
    """What reading an answer piece by piece needs of an asynchronous client; `AsyncRingCentral` has it."""

    def stream(self, request: Request) -> contextlib.AbstractAsyncContextManager[_AsyncAnswer]:
        """Send a typed request whose answer is read piece by piece."""
        ...


class Reading(Generic[T]):
    """One request of a batch, and its answer as it arrives.

    Args:
        chunk: the ids to ask for.
        endpoint: what the ids identify.
        at_once: hand out each entry as soon as it has arrived; then items must come in the order of the ids. Otherwise
            all come at the end, where an answer that cannot be read has given none, and has its bytes in the error.

    Attributes:
        request: what to send.
        retries: how often it may be asked for again where the answer breaks off.
    """

    def __init__(self, chunk: Sequence[str], endpoint: BatchEndpoint[T], *, at_once: bool) -> None:
        asked = endpoint.request(chunk)
        # The JSON form cannot be read piece by piece.
        headers = {name: value for name, value in asked.headers.items() if name.lower() != "accept"}
        headers["Accept"] = "multipart/mixed, application/json;q=0.5"
        self.request = Request(
            asked.operation,
            asked.path,
            query=asked.query,
            headers=headers,
            content=asked.content,
            parts=asked.parts,
            multipart=asked.multipart,
            options=asked.options,
        )
        self.retries = 0
        self._chunk = chunk
        self._endpoint = endpoint
        self._at_once = at_once
        self._known = set(chunk)
        self._names: list[str | None] = []
        self._entries: list[BatchEntry[T]] = []
        self._response: httpx.Response | None = None
        self._reader: BatchReader[T] | None = None
        self._kept: bytearray | None = bytearray()
        self._fault: UnexpectedResponse | None = None

    @property
    def repeatable(self) -> bool:
        """Whether sending the request twice does no more than sending it once."""
        return self.request.operation.method in REPEATABLE_METHODS

    def anew(self) -> Reading[T]:
        """The same once more, from the start."""
        return Reading(self._chunk, self._endpoint, at_once=self._at_once)

    def refused(self, error: Exception) -> list[BatchEntry[T]]:
        """The entries of a request that failed as a whole."""
        status = error.status if isinstance(error, ApiError) and not stops(error) else None
        return self.judged([BatchEntry[T](identifier, status, error=error) for identifier in self._chunk])

    def judged(self, entries: list[BatchEntry[T]]) -> list[BatchEntry[T]]:
        """The entries, with what may have been done although it failed marked as uncertain."""
        for entry in entries:
            entry.uncertain = not self.repeatable and entry.error is not None and _may_have_been_done(entry.error)
        return entries

    @property
    def given(self) -> bool:
        """Whether an entry has been handed out."""
        return self._at_once and bool(self._names)

    def begin(self, response: httpx.Response, retries: int = 0) -> None:
        """Take in status and headers.

        Args:
            response: the answer.
            retries: how often its client sends a request again.

        Raises:
            ApiError: it is no success.
        """
        if not response.is_success:
            raise error_for(response)
        self._response = response
        if hasattr(response, "_content"):
            self._kept = None  # it is all there already
        if self.repeatable:
            options = self.request.options
            self.retries = retries if options is None or options.retries is None else options.retries
        media = response.headers.get("Content-Type", "").strip().lower()
        if media.startswith("multipart/"):  # Team Messaging has it with status 200 too
            try:
                self._reader = BatchReader(response, self._endpoint.decode)
            except UnexpectedResponse as error:
                self._failed(error)

    def feed(self, piece: bytes) -> list[BatchEntry[T]]:
        """The entries that a piece completes."""
        in_parts = self._reader is not None or self._fault is not None
        if self._kept is not None and not (in_parts and self._at_once):
            self._kept += piece
            if in_parts and len(self._kept) > MOST_KEPT:
                self._kept = None
        if self._fault is not None and self._kept is None:
            raise self._fault
        if self._reader is None or self._fault is not None:
            return []
        try:
            entries = self._taken(self._reader.feed(piece), ordered=self._at_once)
        except UnexpectedResponse as error:
            self._failed(error)
            return []
        if self._at_once:
            return entries
        self._entries += entries
        return []

    def close(self) -> list[BatchEntry[T]]:
        """The entries that the end completes; of an answer that is not handed out at once, all of them.

        Raises:
            ApiError: the answer does not fit what was asked for, or cannot be read.
        """
        try:
            if self._fault is not None:
                raise self._fault
            return self._rest()
        except UnexpectedResponse as error:
            if self._kept is not None and not hasattr(error.response, "_content"):
                error.response = self._whole()
            raise

    def _rest(self) -> list[BatchEntry[T]]:
        if self._reader is not None:
            self._entries += self._taken(self._reader.close(), ordered=self._at_once)
            self._counted()
            return self._entries if self._at_once else self._in_order()
        whole = self._whole()
        if whole.status_code == 207:
            self._entries = self._taken(decode_batch(whole, self._endpoint.decode), ordered=False)
            self._counted()
            return self._in_order()
        if not whole.content:
            return [BatchEntry(identifier, whole.status_code) for identifier in self._chunk]
        try:
            data: object = load_json(whole.content)
        except InvalidJSON:
            data = None
        if len(self._chunk) != 1 or not isinstance(data, dict):
            raise UnexpectedResponse(whole, message=f"{len(self._chunk)} ids asked for, and the answer is no batch")
        return [BatchEntry(self._chunk[0], whole.status_code, self._endpoint.decode(cast("dict[str, Any]", data)))]

    def _taken(self, items: Iterable[BatchItem[T]], *, ordered: bool) -> list[BatchEntry[T]]:
        entries: list[BatchEntry[T]] = []
        for item in items:
            place = len(self._names)
            if place >= len(self._chunk):
                raise self._misfit(f"{len(self._chunk)} ids asked for, and more items in the answer")
            name = named_by(item.resource_id, item.href, self._known)
            if ordered and name not in (None, self._chunk[place]):
                raise self._misfit("the items of a batch answer are in another order than they were asked for")
            self._names.append(name)
            entries.append(BatchEntry(self._chunk[place], item.status, item.value, item.error))
        return entries

    def _counted(self) -> None:
        if len(self._names) != len(self._chunk):
            raise self._misfit(f"{len(self._chunk)} ids asked for, and {len(self._names)} items in the answer")

    def _in_order(self) -> list[BatchEntry[T]]:
        """The entries in the order of the ids, where the answer names what each is; a contradiction is an error."""
        try:
            order = places(self._names, self._chunk)
        except LookupError:
            raise self._misfit("the items of a batch answer are not those that were asked for") from None
        entries = [self._entries[place] for place in order]
        for identifier, entry in zip(self._chunk, entries, strict=True):
            entry.id = identifier
        return entries

    def _failed(self, error: UnexpectedResponse) -> None:
        """Raise it now, or at the end with the bytes that led to it."""
        if self._at_once or self._kept is None:
            raise error
        self._fault = error

    def _misfit(self, message: str) -> UnexpectedResponse:
        return UnexpectedResponse(self._answered(), message=message)

    def _whole(self) -> httpx.Response:
        response = self._answered()
        if hasattr(response, "_content"):
            return response
        headers = [(name, value) for name, value in response.headers.multi_items() if name not in _OF_THE_WIRE]
        content = bytes(self._kept or b"")
        return httpx.Response(response.status_code, headers=headers, content=content, request=response.request)

    def _answered(self) -> httpx.Response:
        if self._response is None:
            raise TypeError("nothing has been answered yet")
        return self._response


def pieces(client: RequestStreamer, reading: Reading[T]) -> Generator[list[BatchEntry[T]]]:
    """Send the request of a reading, and give the entries that each piece of the answer completes."""
    with client.stream(reading.request) as answer:
        reading.begin(answer.raw, getattr(client, "retries", 0))
        for piece in answer.iter_bytes():
            yield reading.feed(piece)


async def pieces_async(client: AsyncRequestStreamer, reading: Reading[T]) -> AsyncGenerator[list[BatchEntry[T]]]:
    """The same as `pieces` for asyncio."""
    async with client.stream(reading.request) as answer:
        reading.begin(answer.raw, getattr(client, "retries", 0))
        async with contextlib.aclosing(_iterator(answer)) as received:
            async for piece in received:
                yield reading.feed(piece)


async def _iterator(answer: _AsyncAnswer) -> AsyncGenerator[bytes]:
    async for piece in answer.aiter_bytes():
        yield piece


def sender(client: SyncClient) -> Callable[[Any], object]:
    """What sends the requests and fills the readings of a flow.

    An answer is read piece by piece where the client can do that, as `RingCentral` can; otherwise it is sent whole.
    """

    def send(step: Request | Reading[Any]) -> object:
        if not isinstance(step, Reading):
            return client.send(step)
        if hasattr(client, "stream"):
            for _ in pieces(cast("RequestStreamer", client), step):
                pass
            return None
        response = client.send(step.request)
        step.begin(response)
        step.feed(response.content)
        return None

    return send


def sender_async(client: AsyncClient) -> Callable[[Any], Awaitable[object]]:
    """The same as `sender` for asyncio."""

    async def send(step: Request | Reading[Any]) -> object:
        if not isinstance(step, Reading):
            return await client.send(step)
        if hasattr(client, "stream"):
            async with contextlib.aclosing(pieces_async(cast("AsyncRequestStreamer", client), step)) as received:
                async for _ in received:
                    pass
            return None
        response = await client.send(step.request)
        step.begin(response)
        step.feed(response.content)
        return None

    return send


def stops(error: Exception) -> bool:
    """Whether the requests to come would fare no better."""
    return not isinstance(error, ApiError) or isinstance(
        error, (Unauthorized, RateLimited, ServerError, UnexpectedResponse)
    )


def _may_have_been_done(error: Exception) -> bool:
    """Whether a request that ended like this may have had its effect."""
    if isinstance(error, ApiError):
        return isinstance(error, (ServerError, UnexpectedResponse))
    return isinstance(error, (DriftError, InvalidJSON)) or not isinstance(error, (RingCentralError, *NEVER_SENT))
