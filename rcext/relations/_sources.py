"""Where candidates come from: lists read page by page, and batches by id. Flows, without IO."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import quote

from ringcentral_api.errors import ApiError, ClientError, RateLimited, Unauthorized

from ._records import get, identity
from ._relation import Found

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import httpx

    from rcext._flow import Flow
    from rcext.batch import BatchEndpoint
    from ringcentral_api.client import Request
    from ringcentral_api.drift import DriftPolicy
    from ringcentral_api.models import GetCallRecordingResponse, GetExtensionDevicesResponse

    from ._records import Model, Record
    from ._relation import Wanted

PAGE: Final = 1000
"""How many records a page is asked for: the most that the platform gives."""


def pages(
    request: Callable[[int], Request],
    parse: Callable[[httpx.Response, DriftPolicy | None], Model],
    drift: DriftPolicy | None,
    wanted: Iterable[Wanted],
) -> Flow[Found]:
    """All records of a list, each id once: what arrives meanwhile moves others on to the next page.

    Args:
        request: makes the request for a page by its number, from 1.
        parse: decodes the answer.
        drift: what to do where it differs from the specification.
        wanted: what cannot be resolved where the platform refuses the list.

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
            return Found((), {key: error for item in wanted for key in item.keys})
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
    return Found(records)


def by_ids(ids: Iterable[str], endpoint: BatchEndpoint[Any]) -> Flow[Found]:
    """Things by their ids, as many in one request as the endpoint takes.

    Raises:
        BatchInterrupted: something stopped the requests.
    """
    from rcext.batch import batch_flow

    report = yield from batch_flow(dict.fromkeys(ids), endpoint)
    return Found(report.values(), {entry.id: entry.error for entry in report.failures() if entry.error is not None})


def is_id(text: str) -> bool:
    """Whether a text can stand for one id in a path."""
    return not {",", "/"} & set(text) and text not in ("", ".", "..")


def ids(record: object) -> tuple[str, ...]:
    """The id of a record or reference, if it has one that can be asked for."""
    text = identity(record)
    return (text,) if text is not None and is_id(text) else ()


def recordings(account_id: str) -> BatchEndpoint[GetCallRecordingResponse]:
    """Call recordings by their ids."""
    from rcext.batch import BatchEndpoint
    from ringcentral_api.api.call_recordings import read_call_recording
    from ringcentral_api.models import GetCallRecordingResponse

    def request(ids: Sequence[str]) -> Request:
        return _several(read_call_recording.request(recording_id=_PLACE, account_id=account_id), ids)

    return BatchEndpoint(request, GetCallRecordingResponse.from_dict, name="recordings")


def devices(account_id: str) -> BatchEndpoint[GetExtensionDevicesResponse]:
    """Lists of devices by the ids of their extensions."""
    from rcext.batch import BatchEndpoint
    from ringcentral_api.api.devices import list_extension_devices
    from ringcentral_api.models import GetExtensionDevicesResponse

    def request(ids: Sequence[str]) -> Request:
        single = list_extension_devices.request(account_id=account_id, extension_id=_PLACE, per_page=PAGE)
        return _several(single, ids)

    return BatchEndpoint(request, GetExtensionDevicesResponse.from_dict, name="devices of extensions")


_PLACE = "0-several-0"


def _several(single: Request, ids: Sequence[str]) -> Request:
    """A request for one id as one for several: its endpoint takes them, though the document's parameter is one text."""
    from ringcentral_api.client import Request

    path = single.path.replace(_PLACE, ",".join(quote(identifier, safe="~") for identifier in ids))
    return Request(single.operation, path, query=single.query, headers=single.headers)


def stops(error: ApiError) -> bool:
    """Whether the error is not about this list alone."""
    return not isinstance(error, ClientError) or isinstance(error, (Unauthorized, RateLimited))
