"""The original SDK's view of a batch answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ringcentral_api.batch import decode_batch
from ringcentral_api.errors import UnexpectedResponse, error_for
from ringcentral_api.jsonio import InvalidJSON, load_json

if TYPE_CHECKING:
    import httpx


def parse_multipart_response(response: httpx.Response) -> list[dict[str, Any]]:
    """The JSON objects of what succeeded, in order, whether one thing was asked for or several.

    Args:
        response: any successful answer: a batch (207), or a single JSON object.

    Raises:
        ApiError: the answer as a whole is no success, or cannot be read.
    """
    if not response.is_success:
        raise error_for(response)
    if response.status_code == 207:
        return decode_batch(response, _as_it_is).values()
    if not response.content:
        return []
    try:
        data: object = load_json(response.content)
    except InvalidJSON:
        data = None
    if not isinstance(data, dict):
        raise UnexpectedResponse(response, message="neither a batch nor a JSON object")
    return [cast("dict[str, Any]", data)]


def _as_it_is(value: dict[str, Any]) -> dict[str, Any]:
    return value
