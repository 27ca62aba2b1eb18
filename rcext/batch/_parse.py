"""The original SDK's view of a batch response."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, cast

from rcext.errors import ConfigurationError
from ringcentral_api.batch import decode_batch
from ringcentral_api.errors import UnexpectedResponse, error_for
from ringcentral_api.jsonio import InvalidJSON, load_json

if TYPE_CHECKING:
    import httpx


class HasRawResponse(Protocol):
    """A response of `rc.platform`."""

    @property
    def raw(self) -> httpx.Response:
        """The response of httpx."""
        ...


def parse_multipart_response(response: httpx.Response | HasRawResponse) -> list[dict[str, Any]]:
    """Return the JSON objects of the successful items in order, for a batch or a single object.

    Args:
        response: a response of `rc.platform` or of httpx: a batch (207) or a single JSON object.

    Raises:
        ApiError: the response is not successful, or cannot be read.
        ConfigurationError: the argument is not a response.
    """
    whole: httpx.Response = getattr(response, "raw", cast("httpx.Response", response))
    if not hasattr(whole, "is_success"):
        hint = "; it is decoded already" if hasattr(response, "values") or hasattr(response, "to_dict") else ""
        raise ConfigurationError(f"response must be a response of rc.platform, not {type(response).__name__}{hint}")
    if not whole.is_success:
        raise error_for(whole)
    if whole.status_code == 207:
        return decode_batch(whole, _identity).values()
    if not whole.content:
        return []
    try:
        data: object = load_json(whole.content)
    except InvalidJSON:
        data = None
    if not isinstance(data, dict):
        raise UnexpectedResponse(whole, message="neither a batch nor a JSON object")
    return [cast("dict[str, Any]", data)]


def _identity(value: dict[str, Any]) -> dict[str, Any]:
    return value
