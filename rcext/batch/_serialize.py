"""Batch reports as JSON."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any, Final, TypeVar, cast

import httpx

from rcext.errors import ConfigurationError, RingCentralError
from ringcentral_api.batch import BatchItemError
from ringcentral_api.errors import ApiError, error_for

from ._entry import BatchEntry

if TYPE_CHECKING:
    from ._endpoints import BatchEndpoint

T = TypeVar("T")

VERSION: Final = 1
_HEADERS: Final = ("Content-Type", "RCRequestId", "Retry-After")


class SavedError(RingCentralError):
    """An error of an earlier process that was not a response, such as a broken connection; only its text was saved."""


def header(endpoint: BatchEndpoint[Any]) -> dict[str, Any]:
    """Return the first fields of a saved report: the version of its format, and what its ids identify."""
    return {"rcext.batch": VERSION, "endpoint": endpoint.name}


def check_header(value: object, endpoint: BatchEndpoint[Any], where: str) -> None:
    """Reject anything but a saved report of this endpoint.

    Raises:
        ConfigurationError: it is another document, or a report of another endpoint.
    """
    fields = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    version, name = fields.get("rcext.batch"), fields.get("endpoint")
    if version != VERSION:
        raise ConfigurationError(f"{where} is not a batch report of version {VERSION}")
    if name != endpoint.name:
        raise ConfigurationError(f"{where} is a report of {name!r}, but this batch requests {endpoint.name!r}")


def dump_entry(entry: BatchEntry[T], endpoint: BatchEndpoint[T]) -> dict[str, Any]:
    """Return an entry in its saved form."""
    saved: dict[str, Any] = {"id": entry.id}
    if entry.status is not None:
        saved["status"] = entry.status
    if entry.value is not None:
        saved["value"] = endpoint.encode(entry.value)
    if entry.error is not None:
        saved["error"] = _dump_error(entry.error)
    if entry.uncertain:
        saved["uncertain"] = True
    return saved


def load_entry(value: object, endpoint: BatchEndpoint[T], where: str) -> BatchEntry[T]:
    """Return the entry that was saved as `value`.

    Raises:
        ConfigurationError: `value` is not a saved entry.
    """
    fields = cast("dict[str, Any]", value) if isinstance(value, dict) else {}
    try:
        raw: Any = fields.get("value")
        status: Any = fields.get("status")
        if not isinstance(fields["id"], str) or not isinstance(status, int | None):
            raise TypeError("id or status")
        error = _load_error(fields["error"]) if "error" in fields else None
        value = None if raw is None else endpoint.decode(raw)
        return BatchEntry(fields["id"], status, value, error, uncertain=fields.get("uncertain") is True)
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise ConfigurationError(
            f"{where} is not an entry of a batch report: {type(error).__name__}: {error}"
        ) from error


def _dump_error(error: Exception) -> dict[str, Any]:
    if not isinstance(error, ApiError):
        return {"type": type(error).__name__, "message": str(error)}
    response = error.response
    saved: dict[str, Any] = {"type": type(error).__name__, "message": error.message, "status": error.status}
    saved["headers"] = {name: response.headers[name] for name in _HEADERS if name in response.headers}
    # A streamed response does not keep its body.
    saved["body"] = base64.b64encode(getattr(response, "_content", b"")).decode("ascii")
    try:
        request = response.request
    except RuntimeError:
        return saved
    return {**saved, "method": request.method, "url": str(request.url.copy_with(query=None, fragment=None))}


def _load_error(fields: dict[str, Any]) -> Exception:
    if "status" not in fields:
        return SavedError(f"{fields['type']}: {fields['message']}")
    request = httpx.Request(fields["method"], fields["url"]) if "url" in fields else None
    headers: dict[str, str] = fields["headers"]
    body = base64.b64decode(fields["body"])
    response = httpx.Response(int(fields["status"]), headers=headers, content=body, request=request)
    if fields["type"] == BatchItemError.__name__:
        return BatchItemError(response, message=str(fields["message"]))
    return error_for(response)
