"""Endpoints that take several ids in one request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Literal

    from ringcentral_api.client import Request
    from ringcentral_api.models import CallLogRecord, PresenceInfoResponse, SingleMessage, TMPersonInfo

T = TypeVar("T")

DEFAULT_LIMIT: Final = 30
"""Ids per request of an endpoint whose limit is not documented; no endpoint is known to accept fewer."""


class BatchEndpoint(Generic[T]):
    """An endpoint that takes several ids in one path.

    Args:
        request: builds the request for a list of ids; usually the `request` function of an endpoint module.
        decode: builds the value from each JSON object, such as `CallLogRecord.from_dict`.
        limit: the largest number of ids in one request.
        name: what the ids identify; used in error messages and saved in reports.
        encode: converts a value to JSON for saved reports; by default its `to_dict` method.
    """

    def __init__(
        self,
        request: Callable[[Sequence[str]], Request],
        decode: Callable[[dict[str, Any]], T],
        *,
        limit: int = DEFAULT_LIMIT,
        name: str = "items",
        encode: Callable[[T], dict[str, Any]] | None = None,
    ) -> None:
        self.request = request
        self.decode = decode
        self.encode: Callable[[T], dict[str, Any]] = encode or _to_dict
        self.limit = limit
        self.name = name

    def __repr__(self) -> str:
        return f"BatchEndpoint({self.name}, limit={self.limit})"


def messages(*, account_id: str = "~", extension_id: str = "~") -> BatchEndpoint[SingleMessage]:
    """Return the endpoint of message-store messages, 50 ids per request."""
    from ringcentral_api.api.message_store import read_message

    def request(ids: Sequence[str]) -> Request:
        return read_message.request(message_id=ids, account_id=account_id, extension_id=extension_id)

    return BatchEndpoint(request, _model(read_message).from_dict, limit=50, name="messages")


def call_records(
    *, view: Literal["Simple", "Detailed"] | None = None, account_id: str = "~", extension_id: str = "~"
) -> BatchEndpoint[CallLogRecord]:
    """Return the endpoint of an extension's call log records, 50 ids per request."""
    from ringcentral_api.api.call_log import read_user_call_record

    def request(ids: Sequence[str]) -> Request:
        return read_user_call_record.request(
            call_record_id=ids, view=view, account_id=account_id, extension_id=extension_id
        )

    return BatchEndpoint(request, _model(read_user_call_record).from_dict, limit=50, name="call records")


def presences(*, detailed: bool = False, account_id: str = "~") -> BatchEndpoint[PresenceInfoResponse]:
    """Return the endpoint of extension presences, 30 extension ids per request.

    Args:
        detailed: whether to request the detailed telephony state.
        account_id: the account id, `~` for the caller's own.
    """
    from ringcentral_api.api.presence import read_user_presence_status

    def request(ids: Sequence[str]) -> Request:
        return read_user_presence_status.request(
            account_id=account_id, extension_id=ids, detailed_telephony_state=True if detailed else None
        )

    return BatchEndpoint(request, _model(read_user_presence_status).from_dict, limit=30, name="presences")


def persons() -> BatchEndpoint[TMPersonInfo]:
    """Return the endpoint of Team Messaging persons, 30 ids per request."""
    from ringcentral_api.api.profile import read_person

    def request(ids: Sequence[str]) -> Request:
        return read_person.request(person_id=ids)

    return BatchEndpoint(request, _model(read_person).from_dict, limit=30, name="persons")


def _model(operation: Any) -> Any:
    """Return the class of one object that an operation returns; the next document may give it another name."""
    from ringcentral_api import models

    returns: str = operation.parse.__annotations__["return"]
    return getattr(models, returns.partition(" | ")[0])


def _to_dict(value: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", value if isinstance(value, dict) else value.to_dict())
