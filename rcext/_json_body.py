"""Responses whose body is a JSON object that is read as it is, and not decoded to a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ringcentral_api.errors import UnexpectedResponse, error_for
from ringcentral_api.jsonio import InvalidJSON, load_json

if TYPE_CHECKING:
    import httpx


def read_object(response: httpx.Response) -> dict[str, Any]:
    """Decode a JSON object.

    Raises:
        ApiError: the server refused, or the response is not a JSON object.
    """
    if not response.is_success:
        raise error_for(response)
    try:
        data: object = load_json(response.content)
    except InvalidJSON as error:
        raise UnexpectedResponse(response, message=str(error)) from None
    if not isinstance(data, dict):
        raise UnexpectedResponse(response, message=f"expected a JSON object, got {type(data).__name__}")
    return cast("dict[str, Any]", data)


def read_list(response: httpx.Response) -> tuple[dict[str, Any], list[object]]:
    """Decode a page of a list; return the whole object and its records.

    Raises:
        ApiError: the server refused, or the response has another form.
    """
    answer = read_object(response)
    records = answer.get("records")
    if not isinstance(records, list):
        raise UnexpectedResponse(response, message="the list of records is missing")
    return answer, cast("list[object]", records)
