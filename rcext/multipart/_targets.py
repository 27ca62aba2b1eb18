"""The endpoints that are asked for many things most often, with their limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._report import Batchable

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ringcentral_api.client import Request
    from ringcentral_api.models import CallLogRecord, GetSingleMessageInfoResponse, PresenceInfoResponse, TMPersonInfo


def messages(*, account_id: str = "~", extension_id: str = "~") -> Batchable[GetSingleMessageInfoResponse]:
    """Messages of the message store by their ids, 50 at once."""
    from ringcentral_api.api.message_store import read_message
    from ringcentral_api.models import GetSingleMessageInfoResponse

    def request(ids: Sequence[str]) -> Request:
        return read_message.request(message_id=ids, account_id=account_id, extension_id=extension_id)

    return Batchable(request, GetSingleMessageInfoResponse.from_dict, limit=50, name="messages")


def call_records(
    *, view: Literal["Simple", "Detailed"] | None = None, account_id: str = "~", extension_id: str = "~"
) -> Batchable[CallLogRecord]:
    """Call log records of an extension by their ids, 50 at once."""
    from ringcentral_api.api.call_log import read_user_call_record
    from ringcentral_api.models import CallLogRecord

    def request(ids: Sequence[str]) -> Request:
        return read_user_call_record.request(
            call_record_id=ids, view=view, account_id=account_id, extension_id=extension_id
        )

    return Batchable(request, CallLogRecord.from_dict, limit=50, name="call records")


def presences(*, detailed: bool = False, account_id: str = "~") -> Batchable[PresenceInfoResponse]:
    """Presences of extensions by the extensions' ids, 30 at once.

    Args:
        detailed: whether to ask for the detailed telephony state.
        account_id: the account, `~` for one's own.
    """
    from ringcentral_api.api.presence import read_user_presence_status
    from ringcentral_api.models import PresenceInfoResponse

    def request(ids: Sequence[str]) -> Request:
        return read_user_presence_status.request(
            account_id=account_id, extension_id=ids, detailed_telephony_state=True if detailed else None
        )

    return Batchable(request, PresenceInfoResponse.from_dict, limit=30, name="presences")


def persons() -> Batchable[TMPersonInfo]:
    """Persons of Team Messaging by their ids, 30 at once."""
    from ringcentral_api.api.profile import read_glip_person_new
    from ringcentral_api.models import TMPersonInfo

    def request(ids: Sequence[str]) -> Request:
        return read_glip_person_new.request(person_id=ids)

    return Batchable(request, TMPersonInfo.from_dict, limit=30, name="persons")
