"""Incremental parser of the response to one request of a batch (no I/O)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

import httpx

from ringcentral_api.batch import BatchReader, decode_batch, named_by, places
from ringcentral_api.errors import UnexpectedResponse, error_for
from ringcentral_api.jsonio import InvalidJSON, load_json

from ._entry import BatchEntry

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ringcentral_api.batch import BatchItem

    from ._request import BatchRequest

T = TypeVar("T")

MAX_KEPT: Final = 1024 * 1024
"""The largest number of bytes kept for the error of an unreadable response."""

_TRANSFER_HEADERS: Final = frozenset({"content-encoding", "content-length", "transfer-encoding"})


class ResponseParser(Generic[T]):
    """Turns a response into entries while it arrives. It holds the items, not the response.

    Args:
        request: the request.
        response: its status and headers.
        in_order: return each entry as soon as its item is complete; the items must have the order of the ids. Otherwise
            `close` returns all entries, so that an unreadable response has none, and the error has its bytes.

    Raises:
        ApiError: the response is not successful.
    """

    def __init__(self, request: BatchRequest[T], response: httpx.Response, *, in_order: bool) -> None:
        if not response.is_success:
            raise error_for(response)
        self._ids = request.ids
        self._decode = request.endpoint.decode
        self._response = response
        self._in_order = in_order
        self._known = set(request.ids)
        self._names: list[str | None] = []
        self._entries: list[BatchEntry[T]] = []
        # A response that was read at once keeps its bytes itself.
        self._kept: bytearray | None = None if hasattr(response, "_content") else bytearray()
        self._reader: BatchReader[T] | None = None
        self._fault: UnexpectedResponse | None = None
        # Team Messaging sends multipart with status 200 too.
        if response.headers.get("Content-Type", "").strip().lower().startswith("multipart/"):
            try:
                self._reader = BatchReader(response, self._decode)
            except UnexpectedResponse as error:
                self._fail(error)

    def feed(self, piece: bytes) -> list[BatchEntry[T]]:
        """Parse a piece, and return the entries that it completes.

        Raises:
            UnexpectedResponse: the response cannot be read.
        """
        multipart = self._reader is not None or self._fault is not None
        if self._kept is not None and not (multipart and self._in_order):
            self._kept += piece
            if multipart and len(self._kept) > MAX_KEPT:
                self._kept = None
        if self._fault is not None and self._kept is None:
            raise self._fault
        if self._reader is None or self._fault is not None:
            return []
        try:
            entries = self._take(self._reader.feed(piece), ordered=self._in_order)
        except UnexpectedResponse as error:
            self._fail(error)
            return []
        if self._in_order:
            return entries
        self._entries += entries
        return []

    def close(self) -> list[BatchEntry[T]]:
        """Return the entries that the end of the response completes; without `in_order`, all of them.

        Raises:
            UnexpectedResponse: the response cannot be read, or does not match the request.
        """
        try:
            if self._fault is not None:
                raise self._fault
            if self._reader is not None:
                self._entries += self._take(self._reader.close(), ordered=self._in_order)
                self._check_count()
                return self._entries if self._in_order else self._sorted()
            return self._close_json()
        except UnexpectedResponse as error:
            if self._kept is not None and not hasattr(error.response, "_content"):
                error.response = self._whole()
            raise

    def _close_json(self) -> list[BatchEntry[T]]:
        whole = self._whole()
        if whole.status_code == 207:
            self._entries = self._take(decode_batch(whole, self._decode), ordered=False)
            self._check_count()
            return self._sorted()
        if not whole.content:
            return [BatchEntry(identifier, whole.status_code) for identifier in self._ids]
        try:
            data: object = load_json(whole.content)
        except InvalidJSON:
            data = None
        if len(self._ids) != 1 or not isinstance(data, dict):
            raise UnexpectedResponse(whole, message=f"{len(self._ids)} ids requested, but the response is not a batch")
        return [BatchEntry(self._ids[0], whole.status_code, self._decode(cast("dict[str, Any]", data)))]

    def _take(self, items: Iterable[BatchItem[T]], *, ordered: bool) -> list[BatchEntry[T]]:
        entries: list[BatchEntry[T]] = []
        for item in items:
            place = len(self._names)
            if place >= len(self._ids):
                raise self._mismatch(f"{len(self._ids)} ids requested, but the response has more items")
            name = named_by(item.resource_id, item.href, self._known)
            if ordered and name not in (None, self._ids[place]):
                raise self._mismatch("the items of the response are not in the order of the ids")
            self._names.append(name)
            entries.append(BatchEntry(self._ids[place], item.status, item.value, item.error))
        return entries

    def _check_count(self) -> None:
        if len(self._names) != len(self._ids):
            raise self._mismatch(f"{len(self._ids)} ids requested, but the response has {len(self._names)} items")

    def _sorted(self) -> list[BatchEntry[T]]:
        """Return the entries in the order of the ids, if the items name their ids."""
        try:
            order = places(self._names, self._ids)
        except LookupError:
            raise self._mismatch("the items of the response do not belong to the requested ids") from None
        entries = [self._entries[place] for place in order]
        for identifier, entry in zip(self._ids, entries, strict=True):
            entry.id = identifier
        return entries

    def _fail(self, error: UnexpectedResponse) -> None:
        """Raise the error now, or at the end of the response with its bytes."""
        if self._in_order or self._kept is None:
            raise error
        self._fault = error

    def _mismatch(self, message: str) -> UnexpectedResponse:
        return UnexpectedResponse(self._response, message=message)

    def _whole(self) -> httpx.Response:
        response = self._response
        if hasattr(response, "_content"):
            return response
        headers = [
            (name, value) for name, value in response.headers.multi_items() if name.lower() not in _TRANSFER_HEADERS
        ]
        content = bytes(self._kept or b"")
        return httpx.Response(response.status_code, headers=headers, content=content, request=response.request)
