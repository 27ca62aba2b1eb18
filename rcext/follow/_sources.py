"""Sources of a followed stream: their requests, responses and notifications (no I/O)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Generator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from attrs import frozen

from rcext._json_body import read_list
from rcext.push.notification import parse_time
from ringcentral_api.client import RequestOptions

from ._changes import CallChange, ContactChange, MessageChange

if TYPE_CHECKING:
    import httpx

    from rcext.push import Notification
    from ringcentral_api.client import Request
    from ringcentral_api.types import JSON

    from ._changes import Change, Kind
    from ._timing import FollowTiming

ACCOUNT: Final = "account"
"""The scope of a source that covers the whole account."""

RECORDS: Final = 250
"""The maximum number of records in a sync response."""

REACH: Final = 30 * 86400.0
"""How many seconds back the server guarantees changes; the limit of the call log's sync endpoint."""

_LISTED: Final = 1000
_HOUR: Final = 3600.0
_MILLISECOND: Final = 0.001
_ENDED = frozenset({"Disconnected", "Gone", "VoiceMail", "FaxReceive"})


@frozen
class Page:
    """One response of a sync or list endpoint.

    Attributes:
        records: the objects as received.
        token: the sync token of the next incremental synchronization.
        time: the server's time of the synchronization, in seconds since 1970.
        full: whether the server calls it a full synchronization.
        older: whether older records exist.
        next_page: the id of the next page.
    """

    records: list[dict[str, JSON]]
    token: str | None
    time: float | None
    full: bool
    older: bool
    next_page: int | None


Reading: TypeAlias = Generator["Request", Page, float]
"""Yields requests, is sent their pages, and returns the time since which the result is complete."""


@frozen
class Observed:
    """An object in a response.

    Attributes:
        id: the object's id.
        digest: a digest of its content; empty if it is deleted.
        modified: when it was modified, if the server says so.
        created: when it was created or the call began, if the server says so.
        raw: the object as received.
    """

    id: str
    digest: str
    modified: float | None
    created: float | None
    raw: dict[str, JSON]


class Source:
    """One kind of object of one extension, or of the account.

    Args:
        scope: an extension id, `~`, or `account`.
        options: the options of its requests.
    """

    kind: Kind
    """The kind of the objects."""
    group: str
    """The throttling group of the requests."""
    permission: str
    """The required permissions, for error messages."""
    dated: bool = True
    """Whether objects have a creation date, so that a period can be read."""
    events: tuple[str, ...] = ()
    """Path segments of the events that concern the source."""

    def __init__(self, scope: str, options: RequestOptions) -> None:
        self.scope = scope
        self.options = options

    @property
    def name(self) -> str:
        """The key of the source in a cursor."""
        return f"{self.kind}:{self.scope}"

    def __repr__(self) -> str:
        return f"<{self.kind}s of {self.scope}>"

    def full_sync(self, start: float, now: float) -> Reading:
        """Read all objects created since a time; the first page has the sync token."""
        raise NotImplementedError

    def incremental_sync(self, token: str) -> Reading:
        """Read the changes since a sync token was issued."""
        raise NotImplementedError

    def observe(self, record: dict[str, JSON]) -> Observed | None:
        """Return the object of a record, or None without an id."""
        raise NotImplementedError

    def change(self, raw: dict[str, JSON], fields: dict[str, Any], *, exists: bool) -> Change:
        """Return the change to deliver."""
        raise NotImplementedError

    def extension_of(self, record: dict[str, JSON]) -> str | None:
        """Return the extension id that a record names."""
        return None

    def filters(self) -> tuple[str, ...]:
        """Return the event filters whose notifications announce changes."""
        return ()

    def matches(self, notification: Notification) -> bool:
        """Return whether a notification announces a change of this source."""
        path = notification.event.partition("?")[0]
        if not self.matches_path(path):
            return False
        _, _, rest = path.partition("/extension/")
        extension = rest.partition("/")[0]
        return self.scope in (ACCOUNT, "~", extension) or not extension

    def matches_path(self, path: str) -> bool:
        """Return whether an event filter or path concerns this source."""
        path = path.partition("?")[0]
        return any(f"{event}/" in f"{path}/" for event in self.events)

    def recheck_delays(self, timing: FollowTiming) -> tuple[float, ...]:
        """Return the delays of further requests after a notification."""
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

    def full_sync(self, start: float, now: float) -> Reading:
        # The sync endpoint returns 250 records of the last 30 days. List the older ones.
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
                number += 1  # a full page with the same start time
            else:
                return start
        return start

    def incremental_sync(self, token: str) -> Reading:
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

    def matches(self, notification: Notification) -> bool:
        return super().matches(notification) and _may_have_ended(notification.body)

    def recheck_delays(self, timing: FollowTiming) -> tuple[float, ...]:
        return timing.calls_after

    def change(self, raw: dict[str, JSON], fields: dict[str, Any], *, exists: bool) -> CallChange:
        from ringcentral_api.models import CallLogRecord

        return CallChange(raw=raw, object=CallLogRecord.from_dict(raw) if exists else None, **fields)


class Messages(Source):
    """The message store of an extension."""

    kind = "message"
    group = "Light"
    permission = "ReadMessages"
    events = ("/message-store", "/voicemail", "/fax")

    def _sync(self, **arguments: Any) -> Request:
        from ringcentral_api.api.message_store.sync_messages import request

        return request(extension_id=self.scope, options=self.options, **arguments)

    def full_sync(self, start: float, now: float) -> Reading:
        page = yield self._sync(sync_type="FSync", date_from=_moment(start), record_count=RECORDS)
        end: float | None = None
        while page.records and (page.older or len(page.records) >= RECORDS):
            oldest = _oldest(page.records, "creationTime")
            if oldest is None or oldest <= start:
                break
            if end is not None and oldest >= end:
                # A full page with the same creation time: the others of this time, and older ones, cannot be requested.
                return end + _MILLISECOND if len(page.records) >= RECORDS else start
            end = oldest
            page = yield self._sync(
                sync_type="FSync",
                date_from=_moment(start),
                date_to=_moment(end + _MILLISECOND),
                record_count=RECORDS,
            )
        return start

    def incremental_sync(self, token: str) -> Reading:
        yield self._sync(sync_type="ISync", sync_token=token)
        return 0.0

    def observe(self, record: dict[str, JSON]) -> Observed | None:
        return _observe(record, "creationTime", gone=record.get("availability") in ("Deleted", "Purged"))

    def filters(self) -> tuple[str, ...]:
        return (f"/restapi/v1.0/account/~/extension/{self.scope}/message-store",)

    def recheck_delays(self, timing: FollowTiming) -> tuple[float, ...]:
        return timing.messages_after

    def change(self, raw: dict[str, JSON], fields: dict[str, Any], *, exists: bool) -> MessageChange:
        from ringcentral_api.models import Message

        return MessageChange(raw=raw, object=Message.from_dict(raw) if exists else None, **fields)


class Contacts(Source):
    """The personal address book of an extension, which is polled."""

    kind = "contact"
    group = "Heavy"
    permission = "ReadContacts (application), ReadPersonalContacts (user)"
    dated = False
    events = ("/address-book",)

    def _sync(self, **arguments: Any) -> Request:
        from ringcentral_api.api.external_contacts.sync_address_book import request

        return request(extension_id=self.scope, per_page=RECORDS, options=self.options, **arguments)

    def full_sync(self, start: float, now: float) -> Reading:
        yield from self._pages(sync_type="FSync")
        return 0.0

    def incremental_sync(self, token: str) -> Reading:
        yield from self._pages(sync_type="ISync", sync_token=token)
        return 0.0

    def _pages(self, **arguments: Any) -> Generator[Request, Page, None]:
        page = yield self._sync(**arguments)
        while page.next_page is not None:
            page = yield self._sync(**arguments, page_id=page.next_page)

    def observe(self, record: dict[str, JSON]) -> Observed | None:
        return _observe(record, None, gone=record.get("availability") in ("Deleted", "Purged"))

    def change(self, raw: dict[str, JSON], fields: dict[str, Any], *, exists: bool) -> ContactChange:
        from ringcentral_api.models import PersonalContact

        return ContactChange(raw=raw, object=PersonalContact.from_dict(raw) if exists else None, **fields)


KINDS: Final[dict[str, type[Calls] | type[Messages] | type[Contacts]]] = {
    "call": Calls,
    "message": Messages,
    "contact": Contacts,
}


def source_of(name: str) -> Source:
    """Return the source with this key, to decode queue entries.

    Raises:
        KeyError: the kind is unknown.
    """
    kind, _, scope = name.partition(":")
    return KINDS[kind](scope, RequestOptions())


def read_page(response: httpx.Response) -> Page:
    """Decode a response of a sync or list endpoint.

    Raises:
        ApiError: the server refused, or the response has another form.
    """
    answer, records = read_list(response)
    info: dict[str, Any] = _object(answer.get("syncInfo"))
    token, next_page = info.get("syncToken"), answer.get("nextPageId")
    return Page(
        records=[fields for fields in map(_object, records) if fields],
        token=token if isinstance(token, str) and token else None,
        time=_seconds(info.get("syncTime")),
        full=info.get("syncType") == "FSync",
        older=info.get("olderRecordsExist") is True or bool(_object(answer.get("navigation")).get("nextPage")),
        next_page=next_page if isinstance(next_page, int) else None,
    )


def digest_of(record: dict[str, JSON]) -> str:
    """Return a digest of a record's content without its URIs, which depend on the request."""
    try:
        content = _without_uris(record)
    except RecursionError:  # the decoder in C goes deeper, but takes longer
        content = json.loads(json.dumps(record), object_hook=_without_uri)
    text = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _without_uris(value: Any) -> Any:
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        return {name: _without_uris(one) for name, one in fields.items() if name != "uri"}
    if isinstance(value, list):
        return [_without_uris(one) for one in cast("list[object]", value)]
    return value


def _without_uri(fields: dict[str, Any]) -> dict[str, Any]:
    fields.pop("uri", None)
    return fields


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
    """Return whether a call may have ended: only then can the call log have changed."""
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
    # Some endpoints accept no more than millisecond digits.
    return datetime.fromtimestamp(round(seconds, 3), UTC)


def _oldest(records: list[dict[str, JSON]], field: str) -> float | None:
    return min((time for time in (_seconds(record.get(field)) for record in records) if time is not None), default=None)
