"""Requests of candidates: lists page by page, and batches by id (no I/O)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import quote

from rcext._records import get, identity
from ringcentral_api.errors import ApiError, ClientError, RateLimited, Unauthorized

from ._relation import Candidates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import httpx

    from rcext._flow import Flow
    from rcext._records import Model, Record
    from rcext.batch import BatchEndpoint
    from ringcentral_api.client import Request
    from ringcentral_api.drift import DriftPolicy
    from ringcentral_api.models import ExtensionDevices, GetCallRecordingResponse

    from ._relation import Lookup

PAGE: Final = 1000
"""The page size, the maximum of the API."""


def pages(
    request: Callable[[int], Request],
    parse: Callable[[httpx.Response, DriftPolicy | None], Model],
    drift: DriftPolicy | None,
    wanted: Iterable[Lookup],
) -> Flow[Candidates]:
    """Return all records of a list, each id once (new records move others to the next page).

    Args:
        request: returns the request of a page by its number, from 1.
        parse: decodes a response.
        drift: the policy for responses that differ from the specification.
        wanted: the lookups that fail if the server refuses the list.

    Raises:
        ApiError: no session, a rate limit, a server error, or an answer that cannot be read.
    """
    records: list[Record] = []
    known: set[str] = set()
    number = 1
    while True:
        response = cast("httpx.Response", (yield request(number)))
        try:
            page = parse(response, drift)
        except ApiError as error:
            if stops(error):
                raise
            return Candidates((), {key: error for item in wanted for key in item.keys})
        some = get(page, "records")
        if not isinstance(some, list) or not some:
            break
        for record in cast("list[Record]", some):
            identifier = identity(record)
            if identifier is None or identifier not in known:
                records.append(record)
            if identifier is not None:
                known.add(identifier)
        if get(get(page, "navigation"), "nextPage") is None:
            break
        number += 1
    return Candidates(records)


def by_ids(ids: Iterable[str], endpoint: BatchEndpoint[Any]) -> Flow[Candidates]:
    """Return objects by id, as many per request as the endpoint accepts.

    Raises:
        BatchInterrupted: something stopped the requests.
    """
    from rcext.batch import batch_flow

    report = yield from batch_flow(dict.fromkeys(ids), endpoint)
    return Candidates(
        report.values(), {entry.id: entry.error for entry in report.failures() if entry.error is not None}
    )


def is_id(text: str) -> bool:
    """Return whether a text can be one id in a path."""
    return not {",", "/"} & set(text) and text not in ("", ".", "..")


def ids(record: object) -> tuple[str, ...]:
    """Return the id of a record or reference, if it can be requested."""
    text = identity(record)
    return (text,) if text is not None and is_id(text) else ()


def recordings(account_id: str) -> BatchEndpoint[GetCallRecordingResponse]:
    """Batch endpoint of call recordings."""
    from rcext.batch import BatchEndpoint
    from ringcentral_api.api.call_recordings import read_call_recording
    from ringcentral_api.models import GetCallRecordingResponse

    def request(ids: Sequence[str]) -> Request:
        return _for_many(read_call_recording.request(recording_id=_PLACE, account_id=account_id), ids)

    return BatchEndpoint(request, GetCallRecordingResponse.from_dict, name="recordings")


def devices(account_id: str) -> BatchEndpoint[ExtensionDevices]:
    """Batch endpoint of device lists by extension id."""
    from rcext.batch import BatchEndpoint
    from ringcentral_api.api.devices import list_extension_devices
    from ringcentral_api.models import ExtensionDevices

    def request(ids: Sequence[str]) -> Request:
        single = list_extension_devices.request(account_id=account_id, extension_id=_PLACE, per_page=PAGE)
        return _for_many(single, ids)

    return BatchEndpoint(request, ExtensionDevices.from_dict, name="devices of extensions")


_PLACE = "0-several-0"


def _for_many(single: Request, ids: Sequence[str]) -> Request:
    """Turn a request for one id into one for several, which the endpoint accepts although its schema has one text."""
    from ringcentral_api.client import Request

    path = single.path.replace(_PLACE, ",".join(quote(identifier) for identifier in ids))
    return Request(single.operation, path, query=single.query, headers=single.headers)


def stops(error: ApiError) -> bool:
    """Return whether an error concerns more than this list."""
    return not isinstance(error, ClientError) or isinstance(error, (Unauthorized, RateLimited))
