"""Parses phone numbers written in any style into E.164, national and dialling forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._phone_numbers import ParsePhoneNumbersRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._phone_numbers import ParsePhoneNumberResponseV2, ParsePhoneNumbersRequest

OPERATION = Operation(
    "parse_phone_number_v2",
    "POST",
    "/restapi/v2/number-parser/parse",
    "phone_numbers",
    group="Light",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ClientErrorsResponse",
    "500": "ServerErrorsResponse",
    "503": "ServerErrorsResponse",
}


def request(
    *, body: ParsePhoneNumbersRequest | ParsePhoneNumbersRequestDict, options: RequestOptions | None = None
) -> Request:
    """Parses phone numbers written in any style into E.164, national and dialling forms.

    `POST /restapi/v2/number-parser/parse`

    Throttling group: Light.

    Args:
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "ParsePhoneNumbersRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        "/restapi/v2/number-parser/parse",
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ParsePhoneNumberResponseV2:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._phone_numbers import ParsePhoneNumberResponseV2

        return _call.decode_model(response, ParsePhoneNumberResponseV2, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
