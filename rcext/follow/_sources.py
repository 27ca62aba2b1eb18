"""What can be followed: which requests read it, what their answers mean, and which notifications speak of it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from attrs import frozen

from rcext.push.notification import parse_time
from ringcentral_api.client import RequestOptions
from ringcentral_api.errors import UnexpectedResponse, error_for
from ringcentral_api.jsonio import InvalidJSON, load_json

from ._changes import CallChange, ContactChange, MessageChange

if TYPE_CHECKING:
    import httpx

    from rcext.push import Notification
    from ringcentral_api.client import Request
    from ringcentral_api.types import JSON

    from ._changes import Change, Kind
    from ._timing import FollowTiming

ACCOUNT: Final = "account"
"""The scope of a source that is the whole account."""

RECORDS: Final = 250
"""How many records a sync answer has at most."""

REACH: Final = 30 * 86400.0
"""How far back the platform answers for sure, in seconds; the sync endpoint of the call log no further."""

_LISTED: Final = 1000
_HOUR: Final = 3600.0
_MILLISECOND: Final = 0.001
_ENDED = frozenset({"Disconnected", "Gone", "VoiceMail", "FaxReceive"})


@frozen
class Page:
    """One answer.

    Attributes:
        records: the objects, as they came.
        token: the sync token to go on from.
        time: the server's time of the synchronization, in seconds since 1970.
        full: whether the server calls it a full synchronization.
        older: whether it says that there is more in the past.
        next_page: the id of the next page of the same answer.
    """

    records: list[dict[str, JSON]]
    token: str | None
    time: float | None
    full: bool
    older: bool
    next_page: int | None


Reading: TypeAlias = Generator["Request", Page, float]
"""Reads all there is: yields requests, is sent their pages, and returns the moment since which nothing is missing."""


@frozen
class Observed:
    """An object as an answer shows it.

    Attributes:
        id: its id.
        digest: of its content; empty where it is deleted.
        modified: when the server says that it was modified.
        created: when the server says that it was created, or that the call began.
        raw: as it came.
    """

    id: str
    digest: str
    modified: float | None
    created: float | None
    raw: dict[str, JSON]


class Source:
    """One kind of objects of one extension, or of the account.

    Args:
        scope: the id of the extension, `~`, or `account`.
        options: how its requests are sent.
    """

    kind: Kind
    """What kind of objects."""
    group: str
    """The throttling group of its requests."""
    permission: str
    """The permissions that it needs, for messages."""
    dated: bool = True
    """Whether its objects have a date, so that they can be read for a time span."""
    events: tuple[str, ...] = ()
    """What is in the paths of the events that speak of it."""

    def __init__(self, scope: str, options: RequestOptions) -> None:
        self.scope = scope
        self.options = options

    @property
    def name(self) -> str:
        """The name under which a cursor keeps it."""
        return f"{self.kind}:{self.scope}"

    def __repr__(self) -> str:
        return f"<{self.kind}s of {self.scope}>"

    def full(self, start: float, now: float) -> Reading:
        """Read all that was created since a moment; the first page has the token."""
        raise NotImplementedError

    def step(self, token: str) -> Reading:
        """Read what has changed since a token was given."""
        raise NotImplementedError

    def observe(self, record: dict[str, JSON]) -> Observed | None:
        """What a record says, or `None` where it has no id."""
        raise NotImplementedError

    def change(self, raw: dict[str, JSON], facts: dict[str, Any], *, alive: bool) -> Change:
        """The change that a consumer is given."""
        raise NotImplementedError

    def extension_of(self, record: dict[str, JSON]) -> str | None:
        """Whose object it is, where the record says so."""
        return None

    def filters(self) -> tuple[str, ...]:
        """Event filters whose notifications say that something may have changed."""
        return ()

    def concerned(self, notification: Notification) -> bool:
        """Whether a notification says that."""
        path = notification.event.partition("?")[0]
        if not self.covered(path):
            return False
        _, _, rest = path.partition("/extension/")
        extension = rest.partition("/")[0]
        return self.scope in (ACCOUNT, "~", extension) or not extension

    def covered(self, path: str) -> bool:
        """Whether events of a path, or a filter, can speak of it."""
        path = path.partition("?")[0]
        return any(f"{event}/" in f"{path}/" for event in self.events)

    def after(self, timing: FollowTiming) -> tuple[float, ...]:
        """When to ask again after such a notification."""
        return ()


class Calls(Source):
    """The call log of an extension or of the account."""

    kind = "call"
    group = "Heavy"
    permission = "ReadCallLog"
    events = ("/telephony/sessions", "/presence", "/call-log")

    def __init__(self, scope: str, options: RequestOptions, *, detailed: bool = True) -> None:
        super().__init__(scope, options)
        self.view: Any = "Detailed" if detailed else "Simple"

    def _sync(self, **arguments: Any) -> Request:
        if self.scope == ACCOUNT:
            from ringcentral_api.api.call_log.sync_account_call_log import request

            return request(view=self.view, options=self.options, **arguments)
        from ringcentral_api.api.call_log.sync_user_call_log import request as request_of_user

        return request_of_user(extension_id=self.scope, view=self.view, options=self.options, **arguments)

    def _list(self, **arguments: Any) -> Request:
        if self.scope == ACCOUNT:
            from ringcentral_api.api.call_log.read_company_call_log import request

            return request(view=self.view, per_page=_LISTED, options=self.options, **arguments)
        from ringcentral_api.api.call_log.read_user_call_log import request as request_of_user

        return request_of_user(
            extension_id=self.scope, view=self.view, per_page=_LISTED, options=self.options, **arguments
        )

    def full(self, start: float, now: float) -> Reading:
        # The sync endpoint looks back 30 days and gives 250 records; what lies before them is listed.
        begin = max(start, now - REACH + _HOUR)
        page = yield self._sync(sync_type="FSync", date_from=_moment(begin), record_count=RECORDS)
        if len(page.records) < RECORDS and begin == start:
            return start
        end = _oldest(page.records, "startTime") if len(page.records) >= RECORDS else begin
        number = 1
        while end is not None and end > start:
            page = yield self._list(date_from=_moment(start), date_to=_moment(end + _MILLISECOND), page=number)
            if len(page.records) < _LISTED and not page.older:
                return start
            oldest = _oldest(page.records, "startTime")
            if oldest is not None and oldest < end:
                end, number = oldest, 1
            elif page.records:
                number += 1  # a whole page of the same moment
            else:
                return start
        return start

    def step(self, token: str) -> Reading:
        yield self._sync(sync_type="ISync", sync_token=token, show_deleted=True)
        return 0.0

    def observe(self, record: dict[str, JSON]) -> Observed | None:
        return _observe(record, "startTime", gone=record.get("deleted") is True)

    def extension_of(self, record: dict[str, JSON]) -> str | None:
        extension = record.get("extension")
        return _id(extension.get("id")) if isinstance(extension, dict) else None

    def filters(self) -> tuple[str, ...]:
        if self.scope == ACCOUNT:
            return ("/restapi/v1.0/account/~/telephony/sessions",)
        return (f"/restapi/v1.0/account/~/extension/{self.scope}/telephony/sessions",)

    def concerned(self, notification: Notification) -> bool:
        return super().concerned(notification) and _may_have_ended(notification.body)

    def after(self, timing: FollowTiming) -> tuple[float, ...]:
        return timing.calls_after

    def change(self, raw: dict[str, JSON], facts: dict[str, Any], *, alive: bool) -> CallChange:
        from ringcentral_api.models import CallLogRecord

        return CallChange(raw=raw, object=CallLogRecord.from_dict(raw) if alive else None, **facts)


class Messages(Source):
    """The message store of an extension."""

    kind = "message"
    group = "Light"
    permission = "ReadMessages"
    events = ("/message-store", "/voicemail", "/fax")

    def _sync(self, **arguments: Any) -> Request:
        from ringcentral_api.api.message_store.sync_messages import request

        return request(extension_id=self.scope, options=self.options, **arguments)

    def full(self, start: float, now: float) -> Reading:
        page = yield self._sync(sync_type="FSync", date_from=_moment(start), record_count=RECORDS)
        end: float | None = None
        while page.records and (page.older or len(page.records) >= RECORDS):
            oldest = _oldest(page.records, "creationTime")
            if oldest is None or oldest <= start:
                break
            if end is not None and oldest >= end:
                # A whole answer of the same moment: nothing before it can be asked for.
                return end if len(page.records) >= RECORDS else start
            end = oldest
            page = yield self._sync(
                sync_type="FSync",
                date_from=_moment(start),
                date_to=_moment(end + _MILLISECOND),
                record_count=RECORDS,
            )
        return start

    def step(self, token: str) -> Reading:
        yield self._sync(sync_type="ISync", sync_token=token)
        return 0.0

    def observe(self, record: dict[str, JSON]) -> Observed | None:
        return _observe(record, "creationTime", gone=record.get("availability") in ("Deleted", "Purged"))

    def filters(self) -> tuple[str, ...]:
        return (f"/restapi/v1.0/account/~/extension/{self.scope}/message-store",)

    def after(self, timing: FollowTiming) -> tuple[float, ...]:
        return timing.messages_after

    def change(self, raw: dict[str, JSON], facts: dict[str, Any], *, alive: bool) -> MessageChange:
        from ringcentral_api.models import GetMessageInfoResponse

        return MessageChange(raw=raw, object=GetMessageInfoResponse.from_dict(raw) if alive else None, **facts)


class Contacts(Source):
    """The personal address book of an extension. The platform has no event for it."""

    kind = "contact"
    group = "Heavy"
    permission = "ReadContacts (application), ReadPersonalContacts (user)"
    dated = False
    events = ("/address-book",)

    def _sync(self, **arguments: Any) -> Request:
        from ringcentral_api.api.external_contacts.sync_address_book import request

        return request(extension_id=self.scope, per_page=RECORDS, options=self.options, **arguments)

    def full(self, start: float, now: float) -> Reading:
        yield from self._pages(sync_type="FSync")
        return 0.0

    def step(self, token: str) -> Reading:
        yield from self._pages(sync_type="ISync", sync_token=token)
        return 0.0

    def _pages(self, **arguments: Any) -> Generator[Request, Page, None]:
        page = yield self._sync(**arguments)
        while page.next_page is not None:
            page = yield self._sync(**arguments, page_id=page.next_page)

    def observe(self, record: dict[str, JSON]) -> Observed | None:
        return _observe(record, None, gone=record.get("availability") in ("Deleted", "Purged"))

    def change(self, raw: dict[str, JSON], facts: dict[str, Any], *, alive: bool) -> ContactChange:
        from ringcentral_api.models import PersonalContactResource

        return ContactChange(raw=raw, object=PersonalContactResource.from_dict(raw) if alive else None, **facts)


_KINDS: Final[dict[str, type[Calls] | type[Messages] | type[Contacts]]] = {
    "call": Calls,
    "message": Messages,
    "contact": Contacts,
}


def source_of(name: str) -> Source:
    """The source with a name, to read what a cursor keeps of it.

    Raises:
        KeyError: there is no such kind.
    """
    kind, _, scope = name.partition(":")
    return _KINDS[kind](scope, RequestOptions())


def read_page(response: httpx.Response) -> Page:
    """What an answer of a sync or list endpoint says.

    Raises:
        ApiError: it is no success, or no such answer.
    """
    if not response.is_success:
        raise error_for(response)
    try:
        data: object = load_json(response.content)
    except InvalidJSON as error:
        raise UnexpectedResponse(response, message=str(error)) from None
    if not isinstance(data, dict):
        raise UnexpectedResponse(response, message=f"expected a JSON object, got {type(data).__name__}")
    answer = cast("dict[str, Any]", data)
    records = answer.get("records")
    if not isinstance(records, list):
        raise UnexpectedResponse(response, message="the answer has no list of records")
    info: dict[str, Any] = _object(answer.get("syncInfo"))
    token, next_page = info.get("syncToken"), answer.get("nextPageId")
    return Page(
        records=[fields for fields in map(_object, cast("list[object]", records)) if fields],
        token=token if isinstance(token, str) and token else None,
        time=_seconds(info.get("syncTime")),
        full=info.get("syncType") == "FSync",
        older=info.get("olderRecordsExist") is True or bool(_object(answer.get("navigation")).get("nextPage")),
        next_page=next_page if isinstance(next_page, int) else None,
    )


def digest_of(record: dict[str, JSON]) -> str:
    """A digest of a record's content; addresses, which depend on how it was asked for, do not count."""
    text = json.dumps(_without_addresses(record), sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _without_addresses(value: Any) -> Any:
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        return {name: _without_addresses(one) for name, one in fields.items() if name != "uri"}
    if isinstance(value, list):
        return [_without_addresses(one) for one in cast("list[object]", value)]
    return value


def _observe(record: dict[str, JSON], created: str | None, *, gone: bool) -> Observed | None:
    identifier = _id(record.get("id"))
    if identifier is None:
        return None
    return Observed(
        identifier,
        "" if gone else digest_of(record),
        _seconds(record.get("lastModifiedTime")),
        _seconds(record.get(created)) if created is not None else None,
        record,
    )


def _may_have_ended(body: object) -> bool:
    """Whether a notification leaves it open that a call is over; only then the call log can have changed."""
    fields: dict[str, Any] = _object(body)
    parties = fields.get("parties")
    if isinstance(parties, list) and parties:
        codes = [_object(_object(party).get("status")).get("code") for party in cast("list[object]", parties)]
        return any(code is None or code in _ENDED for code in codes)
    calls = fields.get("activeCalls")
    if isinstance(calls, list) and calls:
        return any(_object(call).get("telephonyStatus") == "NoCall" for call in cast("list[object]", calls))
    return fields.get("telephonyStatus") in (None, "NoCall")


def _object(value: object) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _id(value: object) -> str | None:
    if isinstance(value, str):
        return value or None
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else None


def _seconds(value: object) -> float | None:
    moment = parse_time(value)
    return moment.timestamp() if moment is not None else None


def _moment(seconds: float) -> datetime:
    # The platform counts milliseconds, and some of its endpoints take no more digits.
    return datetime.fromtimestamp(round(seconds, 3), UTC)


def _oldest(records: list[dict[str, JSON]], field: str) -> float | None:
    return min((time for time in (_seconds(record.get(field)) for record in records) if time is not None), default=None)
