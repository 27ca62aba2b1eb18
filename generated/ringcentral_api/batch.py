# Copied by `make regen` from scripts/codegen/runtime/batch.py: edit that file.
"""Answers to several requests in one (HTTP 207).

They come as `multipart/mixed`, or as a JSON array: `application/vnd.ringcentral.multipart+json`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from functools import partial
from typing import Any, Generic, TypeVar, cast, overload
from urllib.parse import unquote

import httpx

from ._multipart import NO_HEADERS, MultipartError, MultipartParser, PartHeaders, RawPart, boundary_of, media_type
from .errors import ApiError, ClientError, RateLimited, Unauthorized, UnexpectedResponse, error_for
from .jsonio import InvalidJSON, dump_json, load_json

__all__ = ["BatchError", "BatchItem", "BatchItemError", "BatchReader", "BatchResult", "decode_batch"]

T = TypeVar("T")

_NO_CONTENT = frozenset({204, 205, 304})
_NOT_IN_PARTS = frozenset({"content-encoding", "content-length", "transfer-encoding"})


class BatchError(UnexpectedResponse):
    """A batch answer that cannot be read: no boundary, a junk status part, more or fewer parts than statuses.

    No item is returned, because items cannot be distinguished. `raw` has the unchanged bytes.
    """

    @property
    def raw(self) -> bytes:
        """The whole unchanged body; empty if it was streamed and not kept."""
        return self.response.content if hasattr(self.response, "_content") else b""


class BatchItemError(UnexpectedResponse):
    """One item whose status says success and whose body is not the JSON object that it should be.

    The other items are not affected. `raw` has the item's unchanged bytes.
    """

    @property
    def raw(self) -> bytes:
        """The item's unchanged body."""
        return self.response.content


class BatchItem(Generic[T]):
    """What became of one of the things that a batch asked for.

    Attributes:
        index: its place in the request, from 0.
        status: its own HTTP status.
        href: the address that the platform gives for it; `None` where it gives none (Team Messaging, the JSON form).
        resource_id: its id, where the answer says so (the JSON form); otherwise `None`.
        description: the platform's word for the status, such as `Not Found`.
        value: the decoded object of a success, or `None`: a failure, no body, or a body that is not JSON (see `raw`).
    """

    __slots__ = (
        "_body",
        "_context",
        "_error",
        "_fault",
        "_headers",
        "description",
        "href",
        "index",
        "resource_id",
        "status",
        "value",
    )

    def __init__(
        self,
        index: int,
        status: int,
        *,
        context: httpx.Response,
        href: str | None = None,
        resource_id: str | None = None,
        description: str | None = None,
        headers: PartHeaders = NO_HEADERS,
        body: bytes | memoryview | Callable[[], bytes] = b"",
        value: T | None = None,
        fault: str | None = None,
    ) -> None:
        self.index = index
        self.status = status
        self.href = href
        self.resource_id = resource_id
        self.description = description
        self.value = value
        self._context = context
        self._headers = headers
        self._body = body
        self._fault = fault
        self._error: ApiError | None = None

    @property
    def ok(self) -> bool:
        """Whether it succeeded: a 2xx status, and a body that could be read."""
        return 200 <= self.status < 300 and self._fault is None

    @property
    def headers(self) -> httpx.Headers:
        """The headers of its part."""
        return httpx.Headers([(name.encode("latin-1"), value.encode("latin-1")) for name, value in self._headers.items])

    @property
    def raw(self) -> bytes:
        """The unchanged body of its part, or empty bytes. In the JSON form: the value, encoded again."""
        return self._body() if callable(self._body) else bytes(self._body)

    @property
    def error(self) -> ApiError | None:
        """What went wrong, as the exception that a call for this one thing would have raised; `None` for a success.

        A success whose body is not a JSON object has a `BatchItemError`.
        """
        if self.ok:
            return None
        if self._error is None:
            response = self._as_response()
            self._error = BatchItemError(response, message=self._fault) if self._fault else error_for(response)
        return self._error

    def unwrap(self) -> T:
        """Return the value of the item.

        Raises:
            ApiError: it failed.
            LookupError: it succeeded without a JSON body.
        """
        error = self.error
        if error is not None:
            raise error
        if self.value is None:
            raise LookupError(f"item {self.index} of the batch succeeded with status {self.status} without a JSON body")
        return self.value

    def _as_response(self) -> httpx.Response:
        headers = self.headers
        for name in _NOT_IN_PARTS & set(headers):
            del headers[name]
        request_id = self._context.headers.get("RCRequestId")
        if request_id is not None:
            headers.setdefault("RCRequestId", request_id)
        return httpx.Response(self.status, headers=headers, content=self.raw, request=self._request())

    def _request(self) -> httpx.Request | None:
        try:
            asked = self._context.request
        except RuntimeError:
            return None
        if self.href:
            try:
                return httpx.Request(asked.method, asked.url.join(self.href))
            except (httpx.InvalidURL, ValueError):
                pass
        return httpx.Request(asked.method, asked.url)

    def __getstate__(self) -> tuple[None, dict[str, Any]]:
        # A view of the answer's bytes cannot be pickled; the bytes can.
        state = {name: getattr(self, name) for name in self.__slots__}
        return None, {**state, "_body": self.raw}

    def __repr__(self) -> str:
        return f"BatchItem(index={self.index}, status={self.status}, href={self.href!r}, value={self.value!r})"


class BatchResult(Sequence[BatchItem[T]]):
    """The items of a batch answer, in the order they were asked for."""

    __slots__ = ("_items",)

    def __init__(self, items: Iterable[BatchItem[T]]) -> None:
        self._items: tuple[BatchItem[T], ...] = tuple(items)

    def successes(self) -> list[BatchItem[T]]:
        """Return the items that succeeded, in order."""
        return [item for item in self._items if item.ok]

    def failures(self) -> list[BatchItem[T]]:
        """Return the items that failed, in order; each has its `error`."""
        return [item for item in self._items if not item.ok]

    def values(self) -> list[T]:
        """Return the decoded objects of the items that succeeded, in order."""
        return [item.value for item in self._items if item.value is not None and item.ok]

    def raise_for_failures(self) -> None:
        """Raise all errors together, if there are any.

        Raises:
            ExceptionGroup: of the `ApiError`s of all items that failed.
        """
        errors = [error for item in self._items if (error := item.error) is not None]
        if errors:
            raise ExceptionGroup(f"{len(errors)} of {len(self._items)} items of the batch failed", errors)

    @overload
    def __getitem__(self, index: int) -> BatchItem[T]: ...

    @overload
    def __getitem__(self, index: slice) -> BatchResult[T]: ...

    def __getitem__(self, index: int | slice) -> BatchItem[T] | BatchResult[T]:
        return BatchResult(self._items[index]) if isinstance(index, slice) else self._items[index]

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[BatchItem[T]]:
        return iter(self._items)

    def __repr__(self) -> str:
        return f"BatchResult({len(self._items)} items, {len(self.failures())} failed)"


class BatchReader(Generic[T]):
    """Reads a `multipart/mixed` batch answer in chunks; items come out as soon as they are complete, in request order.

    Args:
        response: the answer: its headers are read, its body is what `feed` is given.
        decode: makes the value of a success from its JSON object.

    Raises:
        BatchError: the response is not multipart, or its boundary is missing.
    """

    def __init__(self, response: httpx.Response, decode: Callable[[dict[str, Any]], T]) -> None:
        self._response = response
        self._decode = decode
        content_type = response.headers.get("Content-Type", "")
        if not media_type(content_type).startswith("multipart/"):
            raise self._fail(f"a batch answer should be multipart, not {media_type(content_type) or 'untyped'}")
        boundary = boundary_of(content_type)
        if boundary is None:
            raise self._fail("a multipart answer without a boundary in its Content-Type")
        try:
            self._parser = MultipartParser(boundary.encode(response.headers.encoding))
        except (UnicodeEncodeError, LookupError):
            raise self._fail("the boundary in the Content-Type is not text") from None
        self._statuses: list[_Status] | None = None
        self._omitting: bool | None = None
        self._waiting: list[RawPart] = []
        self._taken = 0
        self._places: _Places | None = None

    def feed(self, chunk: bytes) -> list[BatchItem[T]]:
        """Return the items that this chunk completes.

        Raises:
            BatchError: the answer cannot be read.
        """
        try:
            return self._take(self._parser.feed(chunk))
        except MultipartError as error:
            raise self._fail(str(error)) from None

    def close(self) -> list[BatchItem[T]]:
        """Return the items that the end of the body completes.

        Raises:
            BatchError: the answer ends too early, or has more or fewer parts than statuses.
        """
        try:
            items = self._take(self._parser.close())
        except MultipartError as error:
            raise self._fail(str(error)) from None
        statuses = self._statuses
        if statuses is None:
            raise self._fail("a batch answer without its status part")
        if self._taken == 0 and self._waiting:
            items += self._settle(statuses)
        elif self._taken == 0 and statuses and all(status.code in _NO_CONTENT for status in statuses):
            items += [self._item(status, RawPart(NO_HEADERS, b"")) for status in statuses]
            self._taken = len(statuses)
        if self._taken != len(statuses):
            raise self._count(self._taken, statuses)
        return items

    def _take(self, parts: list[RawPart]) -> list[BatchItem[T]]:
        items: list[BatchItem[T]] = []
        for part in parts:
            if self._statuses is None:
                self._statuses = self._read_statuses(part)
                self._places = _Places(self._statuses)
                # Parts of items without content may be left out: which is the case, only the count tells at the end.
                self._omitting = any(status.code in _NO_CONTENT for status in self._statuses)
            elif self._omitting:
                self._waiting.append(part)
                if len(self._waiting) > len(self._statuses):
                    raise self._count(len(self._waiting), self._statuses)
            elif self._taken < len(self._statuses):
                items.append(self._item(self._statuses[self._taken], part))
                self._taken += 1
            else:
                raise self._count(self._taken + 1, self._statuses)
        return items

    def _settle(self, statuses: list[_Status]) -> list[BatchItem[T]]:
        present = [status for status in statuses if status.code not in _NO_CONTENT]
        waiting = self._waiting
        if len(waiting) not in (len(statuses), len(present)):
            raise self._count(len(waiting), statuses)
        if len(waiting) == len(statuses):
            parts = iter(waiting)
            chosen = [(status, next(parts)) for status in statuses]
        else:
            parts = iter(waiting)
            empty = RawPart(NO_HEADERS, b"")
            chosen = [(status, empty if status.code in _NO_CONTENT else next(parts)) for status in statuses]
        self._taken = len(statuses)
        self._waiting = []
        return [self._item(status, part) for status, part in chosen]

    def _read_statuses(self, part: RawPart) -> list[_Status]:
        try:
            body = load_json(part.body)
        except InvalidJSON as error:
            raise self._fail(f"the status part of a batch response cannot be read: {error}") from None
        entries = cast("dict[str, Any]", body).get("response") if isinstance(body, dict) else None
        if not isinstance(entries, list):
            raise self._fail("the status part of a batch response lacks the list named response")
        statuses: list[_Status] = []
        for index, entry in enumerate(cast("list[object]", entries)):
            fields = cast("dict[str, Any]", entry) if isinstance(entry, dict) else {}
            code = _status(fields.get("status"))
            if code is None:
                raise self._fail(f"response[{index}] in the status part of a batch response lacks an HTTP status")
            statuses.append(_Status(index, code, _text(fields.get("href")), _text(fields.get("responseDescription"))))
        return statuses

    def _item(self, status: _Status, part: RawPart) -> BatchItem[T]:
        value: T | None = None
        fault: str | None = None
        body = part.body
        if 200 <= status.code < 300 and len(body) and _is_json(part.headers.media_type):
            try:
                data = load_json(body)
            except InvalidJSON as error:
                data = None
                if bytes(body).strip():
                    fault = f"item {status.index} of the batch succeeded, but its body cannot be read: {error}"
            if isinstance(data, dict):
                fields = cast("dict[str, Any]", data)
                other = self._places.other(status.index, fields) if self._places is not None else None
                if other is not None:
                    raise self._fail(
                        f"part {status.index} of a batch answer holds what item {other} asked for: out of order"
                    )
                value = self._decode(fields)
            elif data is not None:
                fault = f"item {status.index} of the batch succeeded, but its body is not a JSON object"
        return BatchItem(
            status.index,
            status.code,
            context=self._response,
            href=status.href,
            description=status.description,
            headers=part.headers,
            body=body,
            value=value,
            fault=fault,
        )

    def _count(self, parts: int, statuses: list[_Status]) -> BatchError:
        more = "" if parts < len(statuses) else " or more"
        return self._fail(f"a batch answer lists {len(statuses)} statuses and has {parts}{more} parts")

    def _fail(self, message: str) -> BatchError:
        return BatchError(self._response, message=message)


def decode_batch(response: httpx.Response, decode: Callable[[dict[str, Any]], T]) -> BatchResult[T]:
    """Read the answer to a batch request (HTTP 207), in either of its two forms.

    Args:
        response: the response, read completely: `multipart/mixed`, or a JSON array of `{resourceId, status, body}`
            (`application/vnd.ringcentral.multipart+json` or any other JSON type).
        decode: makes the value of a success from its JSON object, such as `CallLogRecord.from_dict`.

    Returns:
        One item for each thing asked for, in that order, errors included.

    Raises:
        BatchError: the answer cannot be read so that every item surely has its own part.
    """
    kind = media_type(response.headers.get("Content-Type", ""))
    if kind and _is_json(kind):
        return BatchResult(_json_items(response, decode))
    reader = BatchReader(response, decode)
    items = reader.feed(response.content)
    items += reader.close()
    return BatchResult(items)


def named_by(resource_id: str | None, href: str | None, known: Set[str]) -> str | None:
    """Return the known id that an item names; `None` if it does not name one."""
    if resource_id in known:
        return resource_id
    if href is None:
        return None
    segments = unquote(href.partition("?")[0]).split("/")
    # The last of them: an account often has the id of its first extension.
    return next((segment for segment in reversed(segments) if segment in known), None)


def places(names: Sequence[str | None], ids: Sequence[str]) -> Sequence[int]:
    """Return the index of the item of each id; in order of arrival unless the items name their ids.

    Raises:
        LookupError: the items are about other things.
    """
    if all(name in (None, identifier) for name, identifier in zip(names, ids, strict=True)):
        return range(len(ids))
    found = {name: place for place, name in enumerate(names)}
    return [found[identifier] for identifier in ids]


def in_order(result: BatchResult[T], ids: Sequence[str], response: httpx.Response) -> BatchResult[T]:
    """Return the items of a response in the order of the requested ids.

    Raises:
        BatchError: the number of items or their ids differ from the request.
    """
    if len(result) != len(ids):
        raise BatchError(response, message=f"expected a batch of {len(ids)} items, not {len(result)}")
    known = set(ids)
    if len(known) != len(ids):
        return result  # repeated ids cannot be matched: keep the order
    try:
        order = places([named_by(item.resource_id, item.href, known) for item in result], ids)
    except LookupError:
        raise BatchError(response, message="the items of a batch answer are not those that were asked for") from None
    items = [result[place] for place in order]
    for index, item in enumerate(items):
        item.index = index
    return BatchResult(items)


def only_item(result: object, response: httpx.Response) -> object:
    """Return the value of a batch response to a request for one object.

    Raises:
        ApiError: the item failed, or the batch does not have exactly one item.
    """
    items = cast("BatchResult[object]", result)
    if len(items) != 1:
        raise BatchError(response, message=f"expected a batch of one item, not {len(items)}")
    return items[0].unwrap()


def single_batch(
    asked: Sequence[object],
    response: httpx.Response,
    parse: Callable[[httpx.Response, Any], T],
    drift: object,
) -> BatchResult[T]:
    """Return a batch made from a plain response, which the server sends for a list of one id.

    Raises:
        ApiError: the request failed as a whole, or the response to several ids is not a batch.
    """
    alone = len(asked) == 1
    try:
        value = parse(response, drift)
    except ClientError as error:
        if not alone or isinstance(error, (Unauthorized, RateLimited)):
            raise
        headers = PartHeaders(tuple(response.headers.multi_items()))
        return BatchResult(
            [BatchItem(0, response.status_code, context=response, headers=headers, body=response.content)]
        )
    if not alone:
        raise BatchError(response, message=f"expected a batch of {len(asked)} items, but the response is not a batch")
    headers = PartHeaders(tuple(response.headers.multi_items()))
    item = BatchItem(0, response.status_code, context=response, headers=headers, body=response.content, value=value)
    return BatchResult([item])


def _json_items(response: httpx.Response, decode: Callable[[dict[str, Any]], T]) -> Iterator[BatchItem[T]]:
    try:
        data = load_json(response.content)
    except InvalidJSON as error:
        raise BatchError(response, message=f"a batch response in JSON cannot be read: {error}") from None
    if not isinstance(data, list):
        raise BatchError(response, message="a batch answer in JSON should be an array")
    for index, entry in enumerate(cast("list[object]", data)):
        fields = cast("dict[str, Any]", entry) if isinstance(entry, dict) else {}
        code = _status(fields.get("status"))
        if code is None:
            raise BatchError(response, message=f"[{index}] of a batch response lacks an HTTP status")
        body: Any = fields.get("body")
        value: T | None = None
        fault: str | None = None
        if 200 <= code < 300 and body is not None:
            if isinstance(body, dict):
                value = decode(cast("dict[str, Any]", body))
            else:
                fault = f"item {index} of the batch succeeded, but its body is not a JSON object"
        identifier: Any = fields.get("resourceId")
        yield BatchItem(
            index,
            code,
            context=response,
            href=_text(fields.get("href")),
            resource_id=str(identifier) if isinstance(identifier, (str, int)) else None,
            description=_text(fields.get("responseDescription")),
            headers=_JSON_HEADERS,
            body=b"" if body is None else partial(dump_json, body, allow_nan=True),
            value=value,
            fault=fault,
        )


class _Status:
    """One entry of the status part."""

    __slots__ = ("code", "description", "href", "index")

    def __init__(self, index: int, code: int, href: str | None, description: str | None) -> None:
        self.index = index
        self.code = code
        self.href = href
        self.description = description


class _Places:
    """Tells a part that belongs to another item, by its own `id` and `uri` and the addresses asked for."""

    __slots__ = ("_statuses", "_tables")

    def __init__(self, statuses: list[_Status]) -> None:
        self._statuses = statuses
        self._tables: tuple[dict[str, int], dict[str, int]] | None = None

    def other(self, index: int, fields: dict[str, Any]) -> int | None:
        """Return the index of the other item that the object belongs to; `None` if it may belong to this one."""
        id, uri, href = fields.get("id"), fields.get("uri"), self._statuses[index].href
        if href is not None and uri == href and _path(href).endswith(f"/{id}"):
            return None  # as for most parts: the tables are not needed
        if self._tables is None:
            self._tables = self._make_tables()
        by_id, by_path = self._tables
        for table, key in ((by_id, id), (by_path, uri)):
            if isinstance(key, (str, int)) and key != "":
                place = table.get(_path(key) if table is by_path and isinstance(key, str) else str(key), -1)
                if place == index:
                    return None
                if place >= 0:
                    return place
        return None

    def _make_tables(self) -> tuple[dict[str, int], dict[str, int]]:
        by_id: dict[str, int] = {}
        by_path: dict[str, int] = {}
        for status in self._statuses:
            if status.href:
                path = _path(status.href)
                for table, key in ((by_path, path), (by_id, path.rpartition("/")[2])):
                    # A key that occurs twice tells nothing.
                    table[key] = -1 if key in table else status.index
        return by_id, by_path


_JSON_HEADERS = PartHeaders((("Content-Type", "application/json"),))


def _path(href: str) -> str:
    """Return the path of a URL; hosts may differ between request and response."""
    path = href.partition("?")[0].partition("#")[0]
    _, separator, rest = path.partition("://")
    return "/" + rest.partition("/")[2] if separator else path


def _is_json(kind: str) -> bool:
    return not kind or kind == "application/json" or kind.endswith("+json") or kind == "text/json"


def _status(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and 100 <= value <= 999 else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
