"""Log of the received requests."""

from __future__ import annotations

import fnmatch
import itertools
import threading
from collections.abc import Iterator, Mapping, Sequence
from typing import overload

#: Longer bodies are truncated in the log.
MAX_BODY_KEPT = 1 << 20
#: Bytes that are kept of each answer, and the number of the last requests whose answers are kept.
MAX_ANSWER_KEPT, ANSWERS_KEPT = 20_000, 1000
#: Maximum number of records; the oldest are dropped.
MAX_RECORDS = 100_000


class RequestRecord:
    """One request that the sandbox received.

    Attributes:
        number: its number, counted from 1.
        time: the time of arrival in seconds since 1970, by the sandbox's clock.
        method: the HTTP method.
        path: the path, decoded, without the query.
        query: the query parameters as (name, value) pairs.
        headers: the headers, names in lower case.
        body: the body, truncated to 1 MiB.
        status: the status of the answer; 0 until it is answered, or if the connection was reset.
        operation: the operation id of the API document, or an empty string.
        fault: the kind of fault that was applied, or an empty string.
        client_id: the application, if known.
        extension_id: the user, if known.
        elapsed: seconds until the answer was sent, by the machine's clock.
        answer_headers: the headers of the answer, names in lower case.
        answer: the body of the answer, truncated to 20 kB; only the last 1,000 requests have one.
    """

    __slots__ = (
        "answer",
        "answer_headers",
        "body",
        "client_id",
        "elapsed",
        "extension_id",
        "fault",
        "headers",
        "method",
        "number",
        "operation",
        "path",
        "query",
        "status",
        "time",
    )

    def __init__(
        self, number: int, time: float, method: str, path: str, query: list[tuple[str, str]], headers: Mapping[str, str]
    ) -> None:
        self.number = number
        self.time = time
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = b""
        self.status = 0
        self.operation = ""
        self.fault = ""
        self.client_id = ""
        self.extension_id = ""
        self.elapsed = 0.0
        self.answer_headers: Mapping[str, str] = {}
        self.answer = b""

    def matches(self, *, method: str | None = None, path: str | None = None, operation: str | None = None) -> bool:
        """Return whether it matches; `path` may contain `*` and `?`."""
        if method is not None and self.method != method.upper():
            return False
        if operation is not None and self.operation != operation:
            return False
        return path is None or path == self.path or fnmatch.fnmatchcase(self.path, path)

    def __repr__(self) -> str:
        return f"<{self.number}: {self.method} {self.path} -> {self.status or 'no answer'}>"


class RequestLog(Sequence[RequestRecord]):
    """The requests in order of arrival. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._records: list[RequestRecord] = []
        self._numbers = itertools.count(1)

    def open(
        self, time: float, method: str, path: str, query: list[tuple[str, str]], headers: Mapping[str, str]
    ) -> RequestRecord:
        """Add a request that has arrived."""
        with self._lock:
            record = RequestRecord(next(self._numbers), time, method, path, query, headers)
            self._records.append(record)
            if len(self._records) > ANSWERS_KEPT:
                self._records[-ANSWERS_KEPT - 1].answer = b""
            if len(self._records) > MAX_RECORDS:
                del self._records[: MAX_RECORDS // 10]
            return record

    def filter(
        self,
        *,
        method: str | None = None,
        path: str | None = None,
        operation: str | None = None,
        status: int | None = None,
    ) -> list[RequestRecord]:
        """Return the requests that match all arguments; `path` may contain `*` and `?`."""
        with self._lock:
            records = list(self._records)
        return [
            record
            for record in records
            if record.matches(method=method, path=path, operation=operation)
            and (status is None or record.status == status)
        ]

    def matching(self, match: str) -> list[RequestRecord]:
        """Return the requests that match a path with `*`, a method and a path, or an operation id.

        Args:
            match: such as `/restapi/v1.0/account/*/call-log`, `POST */sms` or `readUserCallLog`.
        """
        method, _, path = match.rpartition(" ")
        if path.startswith(("/", "*")):
            return self.filter(method=method or None, path=path)
        return self.filter(operation=match)

    def count(
        self,
        value: object = None,
        *,
        method: str | None = None,
        path: str | None = None,
        operation: str | None = None,
        status: int | None = None,
    ) -> int:
        """Count the matching requests, see `filter`; with a record as argument, count as `list.count` does."""
        if value is not None:
            with self._lock:
                return self._records.count(value)  # type: ignore[arg-type]  # Sequence.count takes any object
        return len(self.filter(method=method, path=path, operation=operation, status=status))

    def clear(self) -> None:
        """Remove all records."""
        with self._lock:
            self._records.clear()

    @overload
    def __getitem__(self, index: int) -> RequestRecord: ...
    @overload
    def __getitem__(self, index: slice) -> list[RequestRecord]: ...
    def __getitem__(self, index: int | slice) -> RequestRecord | list[RequestRecord]:
        with self._lock:
            return self._records[index]

    def __len__(self) -> int:
        with self._lock:
            return len(self._records)

    def __iter__(self) -> Iterator[RequestRecord]:
        with self._lock:
            return iter(list(self._records))

    def __repr__(self) -> str:
        return f"<{len(self)} requests>"
