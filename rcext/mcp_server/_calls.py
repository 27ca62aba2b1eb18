"""Rules of an assistant's calls: which operations, a confirmation before a write, results of a limited size."""

from __future__ import annotations

import hashlib
import json
import secrets
import threading
import time
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import quote

from rcext.errors import ConfigurationError, RingCentralError
from rcext.operations import OperationInfo, find_operations, get_operation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from rcext import RingCentral

MAX_RECORDS: Final = 100
MAX_TEXT: Final = 2_000
MAX_SIZE: Final = 40_000
_CODE_LIFETIME: Final = 600.0
_MAX_CODES: Final = 100
"""How many previews may wait for a confirmation; the oldest is forgotten first."""


class CallRefused(Exception):  # the name says what happened
    """A call that the rules do not allow, or that cannot be made; the message says what to do. Nothing was sent."""


class Calls:
    """Searches, describes and calls operations for an assistant.

    Args:
        client: makes the calls.
        allow: names of operations that may write; others than GET are refused unless they are named here.
        now: gives the time in seconds.

    Raises:
        ConfigurationError: `allow` has an unknown name.
    """

    def __init__(
        self, client: RingCentral, *, allow: Iterable[str] = (), now: Callable[[], float] = time.monotonic
    ) -> None:
        self._client = client
        self._allowed = {get_operation(name).python for name in allow}
        self._now = now
        self._codes: dict[str, tuple[str, float]] = {}
        self._lock = threading.Lock()  # a server makes calls in several threads

    def search(self, words: str, limit: int = 10) -> list[dict[str, Any]]:
        """Return operations that have all of the words, the best match first."""
        found = find_operations(words, limit=max(1, min(limit, 50)))
        return [
            {
                "name": f"{one.group}.{one.name}",
                "method": one.method,
                "path": one.path,
                "summary": one.summary,
                "callable": self._may_call(one),
            }
            for one in found
        ]

    def describe(self, name: str) -> dict[str, Any]:
        """Return an operation's parameters, permissions, and the JSON schema of its body.

        Raises:
            CallRefused: the name is unknown; the message suggests names.
        """
        one = _operation(name)
        described: dict[str, Any] = {
            "name": f"{one.group}.{one.name}",
            "method": one.method,
            "path": one.path,
            "summary": one.summary,
            "parameters": [
                {
                    key: value
                    for key, value in (
                        ("name", each.name),
                        ("in", each.location),
                        ("type", each.type),
                        ("required", each.required),
                        ("values", list(each.values)),
                        ("default", each.default),
                    )
                    if value not in (None, [], False)
                }
                for each in one.parameters
            ],
            "throttlingGroup": one.throttling_group,
            "appPermission": one.app_permission,
            "userPermission": one.user_permission,
            "callable": self._may_call(one),
        }
        if one.model is not None:
            described["body"] = _schema(one.model)
        return described

    def call(
        self,
        name: str,
        arguments: Mapping[str, Any] | None = None,
        body: Any = None,
        *,
        max_records: int = 25,
        confirm: str | None = None,
    ) -> dict[str, Any]:
        """Call an operation, and return its result, trimmed.

        A write is made in two steps: the first call returns a preview and a code, the second one, with the same
        arguments and the code as `confirm`, sends it.

        Args:
            name: the operation.
            arguments: path and query parameters, by the names of the API.
            body: the JSON body.
            max_records: how many records of a list are returned.
            confirm: the code of the first step of a write.

        Raises:
            CallRefused: the operation is unknown or not allowed, an argument is wrong, or the server refused.
        """
        one = _operation(name)
        if not self._may_call(one):
            raise CallRefused(
                f"{one.group}.{one.name} writes ({one.method}), and this server was not started with "
                f"--allow {one.group}.{one.name}; ask the user, who can restart it with that option"
            )
        path, query = _address(one, arguments or {})
        if not one.reads:
            preview = self._confirmed(one, path, query, body, confirm)
            if preview is not None:
                return preview
        try:
            response = self._client.platform.api_call(one.method, path, query=query, json=body)
            media = response.headers.get("content-type", "").partition(";")[0]
            if not media.endswith("json"):
                return {"status": response.status, "contentType": media, "bytes": len(response.content)}
            return trim(response.json(), max_records)
        except RingCentralError as error:
            raise CallRefused(str(error)) from None

    def _may_call(self, one: OperationInfo) -> bool:
        return one.reads or one.python in self._allowed

    def _confirmed(
        self, one: OperationInfo, path: str, query: dict[str, list[str]], body: Any, code: str | None
    ) -> dict[str, Any] | None:
        """Return a preview with a code, or `None` if the code of this very request was given."""
        text = json.dumps([one.method, path, query, body], sort_keys=True, default=str)
        digest = hashlib.sha256(text.encode()).hexdigest()
        if code is not None:
            with self._lock:
                expected, until = self._codes.pop(code, ("", 0.0))
            if expected == digest and self._now() < until:
                return None
            raise CallRefused(
                "the confirmation code is unknown, used, too old, or of a call with other arguments: "
                "call again without it to get a new one"
            )
        code = secrets.token_hex(4)
        now = self._now()
        with self._lock:
            waiting = [(other, entry) for other, entry in self._codes.items() if now < entry[1]]
            self._codes = {**dict(waiting[1 - _MAX_CODES :]), code: (digest, now + _CODE_LIFETIME)}
        return {
            "confirm": code,
            "nothing_sent_yet": True,
            "preview": {"method": one.method, "path": path, "query": query, "body": body},
            "next": "show the preview to the user; after consent, call again with the same arguments and the code",
        }


def trim(answer: Any, max_records: int = 25) -> dict[str, Any]:
    """Return a result of a limited size, with a note about what was left out.

    Args:
        answer: the JSON of a response.
        max_records: how many records of a list are kept.
    """
    found = cast("dict[str, Any]", answer) if isinstance(answer, dict) else {"records": answer}
    result = {name: value for name, value in found.items() if name not in ("navigation", "uri")}
    listed = result.get("records")
    records = cast("Any", listed) if isinstance(listed, list) else None
    notes: list[str] = []
    if records is not None:
        kept = records[: max(0, min(max_records, MAX_RECORDS))]
        while kept and len(json.dumps(kept, default=str)) > MAX_SIZE:
            kept = kept[: len(kept) // 2]
        if len(kept) < len(records):
            notes.append(f"{len(kept)} of the {len(records)} records of this page")
        result["records"] = kept
    navigation = cast("dict[str, Any]", found.get("navigation") or {})
    if navigation.get("nextPage"):
        notes.append("there are more pages: pass `page` or `pageToken`, and narrow the search by its parameters")
    result = cast("dict[str, Any]", _shortened(result))
    if len(json.dumps(result, default=str)) > MAX_SIZE + MAX_TEXT:
        result = {name: value for name, value in result.items() if not isinstance(value, dict | list)}
        notes.append("nested objects are left out: the result is too large")
    if notes:
        result["trimmed"] = notes
    return result


def _shortened(value: Any) -> Any:
    if isinstance(value, str):
        return value if len(value) <= MAX_TEXT else f"{value[:MAX_TEXT]}... ({len(value)} characters)"
    if isinstance(value, list):
        return [_shortened(one) for one in cast("Any", value)]
    if isinstance(value, dict):
        return {name: _shortened(one) for name, one in cast("dict[str, Any]", value).items()}
    return value


def _operation(name: str) -> OperationInfo:
    try:
        return get_operation(name)
    except ConfigurationError as error:
        raise CallRefused(str(error)) from None


def _address(one: OperationInfo, arguments: Mapping[str, Any]) -> tuple[str, dict[str, list[str]]]:
    """Return the path and the query of a call.

    Raises:
        CallRefused: an argument is unknown, missing, or not one of the documented values.
    """
    known = {each.name: each for each in one.parameters}
    unknown = sorted(set(arguments) - set(known))
    if unknown:
        raise CallRefused(
            f"{one.name} does not have {', '.join(unknown)}; it has {', '.join(known) or 'no parameters'}"
        )
    missing = [each.name for each in one.required if each.name not in arguments]
    if missing:
        raise CallRefused(f"{one.name} needs {', '.join(missing)}")
    path, query = one.path, dict[str, list[str]]()
    for name, each in known.items():
        values = _texts(arguments.get(name, each.default if each.location == "path" else None))
        wrong = [value for value in values if each.values and value not in each.values]
        if wrong:
            raise CallRefused(f"{name}: {wrong[0]!r} is not one of {', '.join(each.values)}")
        if each.location == "path":
            path = path.replace(f"{{{name}}}", quote(",".join(values), safe="~,:"))
        elif values:
            query[name] = values
    return path, query


def _texts(value: Any) -> list[str]:
    if value is None:
        return []
    if isinstance(value, list | tuple):
        return [text for one in cast("Any", value) for text in _texts(one)]
    return [json.dumps(value) if isinstance(value, bool) else str(value)]


def _schema(model: str) -> dict[str, Any]:
    """Return the JSON schema of a model, as pydantic gives it."""
    from pydantic import TypeAdapter

    import ringcentral_api.models

    adapter: TypeAdapter[Any] = TypeAdapter(getattr(ringcentral_api.models, model))
    return adapter.json_schema()
