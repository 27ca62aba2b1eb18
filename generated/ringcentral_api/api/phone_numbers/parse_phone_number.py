"""Parses phone numbers (deprecated: use `parse_phone_number_v2`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import _call
from ..._endpoint import async_detailed_function, async_function, sync_detailed_function, sync_function
from ...client import Operation, Request

if TYPE_CHECKING:
    import httpx

    from ...bodies._phone_numbers import ParsePhoneNumberRequestDict
    from ...client import Part, RequestOptions
    from ...drift import DriftPolicy
    from ...models._phone_numbers import ParsePhoneNumberRequest, ParsePhoneNumberResponse

OPERATION = Operation(
    "parse_phone_number",
    "POST",
    "/restapi/v1.0/number-parser/parse",
    "phone_numbers",
    group="Light",
)
"""Static facts of this operation."""

_ERRORS: dict[str, str] = {
    "400": "ParameterizedErrorResponseModel",
    "500": "ApiErrorResponseModel",
    "503": "ApiErrorResponseModel",
}


def request(
    *,
    body: ParsePhoneNumberRequest | ParsePhoneNumberRequestDict,
    home_country: str | None = None,
    national_as_priority: bool | None = None,
    options: RequestOptions | None = None,
) -> Request:
    """Parses phone numbers (deprecated: use `parse_phone_number_v2`).

    `POST /restapi/v1.0/number-parser/parse`

    Throttling group: Light. Deprecated by the API.

    Args:
        home_country: up to 2 characters; sent as `homeCountry`.
        national_as_priority: the platform's default is `false`; sent as `nationalAsPriority`.
        body: sent as `application/json`.
        options: settings of this call that differ from the client's.

    Raises:
        ringcentral_api.errors.ApiError: the response is not a success.
    """

    query: list[tuple[str, str]] = []
    if home_country is not None:
        query.append(("homeCountry", _call.text(home_country, "home_country")))
    if national_as_priority is not None:
        query.append(("nationalAsPriority", _call.text(national_as_priority, "national_as_priority")))
    headers: dict[str, str] = {"Accept": "application/json"}
    content: bytes | None = None
    parts: list[Part] | None = None
    content = _call.dump(body, "ParsePhoneNumberRequest")
    headers["Content-Type"] = "application/json"
    return Request(
        OPERATION,
        "/restapi/v1.0/number-parser/parse",
        query=query,
        headers=headers,
        content=content,
        parts=parts,
        options=options,
    )


def parse(response: httpx.Response, drift: DriftPolicy | None = None) -> ParsePhoneNumberResponse:
    """Decode a response, or raise the error that it stands for."""
    status = response.status_code
    if status == 200:
        from ...models._phone_numbers import ParsePhoneNumberResponse

        return _call.decode_model(response, ParsePhoneNumberResponse, drift)
    raise _call.failure(response, _ERRORS)


sync = sync_function(request, parse)
sync_detailed = sync_detailed_function(request, parse)
asyncio = async_function(request, parse)
asyncio_detailed = async_detailed_function(request, parse)
