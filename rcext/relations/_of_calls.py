"""Relations of calls and messages: contacts, recordings, voicemail and faxes, conversations."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

from rcext._records import as_records, get, identity
from rcext.errors import ConfigurationError

from ._attach import fill, slots
from ._index import ContactIndex
from ._numbers import e164
from ._relation import Candidates, KeyRelation, Lookup, Relation
from ._sources import PAGE, by_ids, ids, pages
from ._sources import recordings as recordings_by_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from rcext._flow import Flow
    from rcext._records import Record
    from ringcentral_api.client import Request
    from ringcentral_api.drift import DriftPolicy
    from ringcentral_api.models import (
        CallLogRecord,
        CallSessionObject,
        GetCallRecordingResponse,
        Message,
        PersonalContact,
        PresenceInfoResponse,
        SingleMessage,
    )

    from ._report import ReportBuilder

    AnyMessage = Message | SingleMessage
    HasParties = CallLogRecord | AnyMessage | PresenceInfoResponse | CallSessionObject
    View = Literal["Simple", "Detailed"]


def contacts(
    *,
    mode: Literal["e164", "contains"] = "e164",
    region: str | None = "US",
    legs: bool = False,
    account_id: str = "~",
    extension_id: str = "~",
) -> Relation[HasParties, PersonalContact]:
    """Return the relation to the personal contacts of the parties of calls, messages, presences and sessions.

    Sets `contact` and `contact_phone` on each party, and `from_contact`, `from_contact_phone`, `to_contact`,
    `to_contact_phone` on active calls. It fetches the address book, 1,000 contacts per request.

    Args:
        mode: see `ContactIndex`.
        region: see `ContactIndex`.
        legs: whether the parties of each call's legs are included.
        account_id: the account; `~` is the session's own.
        extension_id: the owner of the address book; `~` is the session's own extension.
    """
    return _Contacts(mode, region, legs=legs, account_id=account_id, extension_id=extension_id)


def recordings(*, account_id: str = "~") -> Relation[CallLogRecord | CallSessionObject, GetCallRecordingResponse]:
    """Return the relation to the recordings of calls, legs and parties of telephony sessions: `recording.details`.

    It fetches 30 recordings per request. `rcext.files.download` gets the audio from their `content_uri`.

    Args:
        account_id: the account; `~` is the session's own.
    """

    def wanted(record: Record) -> Iterator[Lookup]:
        for owner in (record, *as_records(get(record, "legs"))):
            for reference in as_records(get(owner, "recording")):
                yield Lookup(record, ids(reference), target=reference)
        for party in as_records(get(record, "parties")):
            for reference in as_records(get(party, "recordings")):
                yield Lookup(record, ids(reference), target=reference)

    def fetch(items: list[Lookup], drift: DriftPolicy | None) -> Flow[Candidates]:
        del drift  # batches accept any response
        return by_ids((key for item in items for key in item.keys), recordings_by_id(account_id))

    return KeyRelation("recordings", "details", wanted=wanted, keys=ids, fetch=fetch)


def recorded_calls(
    *,
    date_from: datetime | None = None,
    date_to: datetime | None = None,
    view: View = "Simple",
    account_id: str = "~",
    extension_id: str | None = None,
) -> Relation[GetCallRecordingResponse, CallLogRecord]:
    """Return the relation of recordings to their calls: `recording.call`.

    It fetches the call log, 1,000 calls with a recording per request.

    Args:
        date_from: the start of the period; 24 hours before `date_to` by default.
        date_to: the end of the period; now by default.
        view: the view of the calls.
        account_id: the account; `~` is the session's own.
        extension_id: the extension whose call log is read; the whole account by default.

    Raises:
        ConfigurationError: a date is not a datetime, `date_from` is after `date_to`, or the view is unknown.
    """
    _check("recorded_calls", date_from, date_to, view)

    def wanted(record: Record) -> Iterator[Lookup]:
        yield Lookup(record, ids(record))

    def keys(call: Record) -> list[str]:
        owners = (call, *as_records(get(call, "legs")))
        return [key for owner in owners for reference in as_records(get(owner, "recording")) for key in ids(reference)]

    def fetch(items: list[Lookup], drift: DriftPolicy | None) -> Flow[Candidates]:
        from ringcentral_api.api.call_log import read_company_call_log, read_user_call_log

        def request(page: int) -> Request:
            if extension_id is None:
                return read_company_call_log.request(
                    account_id=account_id,
                    view=view,
                    with_recording=True,
                    date_from=date_from,
                    date_to=date_to,
                    page=page,
                    per_page=PAGE,
                )
            return read_user_call_log.request(
                account_id=account_id,
                extension_id=extension_id,
                view=view,
                with_recording=True,
                date_from=date_from,
                date_to=date_to,
                page=page,
                per_page=PAGE,
            )

        return pages(request, read_user_call_log.parse, drift, items)

    return KeyRelation("recorded_calls", "call", wanted=wanted, keys=keys, fetch=fetch)


def messages(*, account_id: str = "~", extension_id: str | None = None) -> Relation[CallLogRecord, Message]:
    """Return the relation of calls to the voicemail and faxes that they and their legs refer to: `call.messages`.

    It fetches 50 messages per request.

    Args:
        account_id: the account; `~` is the session's own.
        extension_id: the extension whose message store is read; each call's own by default.
    """

    def wanted(call: Record) -> Iterator[Lookup]:
        references = (get(owner, "message") for owner in (call, *as_records(get(call, "legs"))))
        found = tuple(dict.fromkeys(key for reference in references for key in ids(reference)))
        if found:
            yield Lookup(call, found, match="each", owner=extension_id or _extension(call))

    def fetch(items: list[Lookup], drift: DriftPolicy | None) -> Flow[Candidates]:
        from rcext import batch
        from ringcentral_api.models import Message

        del drift  # batches accept any response
        found = Candidates(())
        for owner, group in _by_owner(items):
            single = batch.messages(account_id=account_id, extension_id=owner)
            endpoint = batch.BatchEndpoint(single.request, Message.from_dict, limit=single.limit, name="messages")
            found.add((yield from by_ids((key for item in group for key in item.keys), endpoint)))
        return found

    return KeyRelation("messages", "messages", wanted=wanted, keys=ids, fetch=fetch)


def conversation(
    *,
    date_from: datetime | None = None,
    date_to: datetime | None = None,
    region: str | None = "US",
    account_id: str = "~",
    extension_id: str | None = None,
) -> Relation[CallLogRecord, Message]:
    """Return the relation of calls to the messages with the other party, oldest first: `call.conversation`.

    The other party is identified by its number in E.164 form, or its extension number. The relation fetches the message
    store of each call's extension, 1,000 messages per request. Calls with the same other party share one list.

    Args:
        date_from: the start of the period; the start of the earliest call by default.
        date_to: the end of the period; now by default.
        region: the region of numbers without a country code; see `ContactIndex`.
        account_id: the account; `~` is the session's own.
        extension_id: the extension whose message store is read; each call's own by default.

    Raises:
        ConfigurationError: `phonenumbers` is not installed or does not know the region, a date is not a datetime, or
            `date_from` is after `date_to`.
    """
    _check("conversation", date_from, date_to)
    sides = _Sides(e164(region))

    def wanted(call: Record) -> Iterator[Lookup]:
        yield sides.wanted(call, extension_id or _extension(call))

    def fetch(items: list[Lookup], drift: DriftPolicy | None) -> Flow[Candidates]:
        from ringcentral_api.api.message_store import list_messages

        def listed(owner: str, group: list[Lookup]) -> Flow[Candidates]:
            since = date_from or _earliest(group, "startTime")

            def request(page: int) -> Request:
                return list_messages.request(
                    account_id=account_id,
                    extension_id=owner,
                    date_from=since,
                    date_to=date_to,
                    page=page,
                    per_page=PAGE,
                )

            return pages(request, list_messages.parse, drift, group)

        return _of_each(items, listed)

    def keys(message: Record) -> list[str]:
        return sides.keys(message, _text(get(message, "extensionId")))

    return KeyRelation(
        "conversation", "conversation", wanted=wanted, keys=keys, fetch=fetch, order=_order("creationTime")
    )


def calls(
    *,
    date_from: datetime | None = None,
    date_to: datetime | None = None,
    view: View = "Simple",
    region: str | None = "US",
    account_id: str = "~",
    extension_id: str | None = None,
) -> Relation[AnyMessage, CallLogRecord]:
    """Return the relation of messages to the calls with the other party, oldest first: `message.calls`.

    It is the reverse of `conversation`, and fetches the call log of each message's extension, 1,000 calls per request.

    Args:
        date_from: the start of the period; the time of the earliest message by default.
        date_to: the end of the period; now by default.
        view: the view of the calls.
        region: the region of numbers without a country code; see `ContactIndex`.
        account_id: the account; `~` is the session's own.
        extension_id: the extension whose call log is read; each message's own by default.

    Raises:
        ConfigurationError: `phonenumbers` is not installed or does not know the region, a date is not a datetime,
            `date_from` is after `date_to`, or the view is unknown.
    """
    _check("calls", date_from, date_to, view)
    sides = _Sides(e164(region))

    def wanted(message: Record) -> Iterator[Lookup]:
        yield sides.wanted(message, extension_id or _text(get(message, "extensionId")))

    def fetch(items: list[Lookup], drift: DriftPolicy | None) -> Flow[Candidates]:
        from ringcentral_api.api.call_log import read_user_call_log

        def listed(owner: str, group: list[Lookup]) -> Flow[Candidates]:
            since = date_from or _earliest(group, "creationTime")

            def request(page: int) -> Request:
                return read_user_call_log.request(
                    account_id=account_id,
                    extension_id=owner,
                    view=view,
                    date_from=since,
                    date_to=date_to,
                    page=page,
                    per_page=PAGE,
                )

            return pages(request, read_user_call_log.parse, drift, group)

        return _of_each(items, listed)

    def keys(call: Record) -> list[str]:
        return sides.keys(call, _extension(call))

    return KeyRelation("calls", "calls", wanted=wanted, keys=keys, fetch=fetch, order=_order("startTime"))


class _Contacts(Relation["HasParties", "PersonalContact"]):
    """Relation by an index of contacts, which also finds parts of numbers, instead of by keys."""

    def __init__(
        self,
        mode: Literal["e164", "contains"],
        region: str | None,
        *,
        legs: bool,
        account_id: str,
        extension_id: str,
    ) -> None:
        super().__init__("contacts")
        ContactIndex((), mode=mode, region=region)  # raises for invalid arguments before anything is sent
        self._mode: Literal["e164", "contains"] = mode
        self._region = region
        self._legs = legs
        self._account_id = account_id
        self._extension_id = extension_id

    def fetch(self, records: list[Record], drift: DriftPolicy | None) -> Flow[Candidates]:
        from ringcentral_api.api.external_contacts import list_contacts

        items = [Lookup(record, (number,)) for record, _, number, _ in slots(records, legs=self._legs)]
        if not items:
            return Candidates(())

        def request(page: int) -> Request:
            return list_contacts.request(
                account_id=self._account_id, extension_id=self._extension_id, page=page, per_page=PAGE
            )

        return (yield from pages(request, list_contacts.parse, drift, items))

    def join(self, records: list[Record], found: Candidates, report: ReportBuilder) -> None:
        index = ContactIndex(found.others, mode=self._mode, region=self._region)

        def miss(record: Record, number: str) -> None:
            report.missing(self.name, record, number, error=found.errors.get(number))

        report.attached(self.name, fill(slots(records, legs=self._legs), index, miss))


class _Sides:
    """Keys of the other party of calls and messages: its numbers, within the extension of the record.

    A record of an extension matches records of the same extension and records without one. A record without an
    extension, or of `~`, matches all.
    """

    def __init__(self, normalize: Callable[[str], str]) -> None:
        self._normalize = normalize

    def wanted(self, record: Record, owner: str | None) -> Lookup:
        others = self._others(record)
        scopes = ("*",) if owner in (None, "~") else (owner, "")
        keys = tuple(f"{scope} {number}" for scope in scopes for number in others)
        return Lookup(record, keys, match="any", name=next(iter(others), None), owner=owner)

    def keys(self, record: Record, owner: str | None) -> list[str]:
        return [f"{scope} {number}" for scope in (owner or "", "*") for number in self._others(record)]

    def _others(self, record: Record) -> list[str]:
        side = "from" if get(record, "direction") == "Inbound" else "to"
        found: dict[str, None] = {}
        for party in as_records(get(record, side)):
            number, extension = _text(get(party, "phoneNumber")), _text(get(party, "extensionNumber"))
            if number is not None and (same := self._normalize(number)):
                found[same] = None
            if extension is not None:
                found[f"ext. {extension}"] = None
        return list(found)


def _check(call: str, date_from: object, date_to: object, view: str = "Simple") -> None:
    """Reject arguments that the server would reject, before anything is sent."""
    for name, moment in (("date_from", date_from), ("date_to", date_to)):
        if moment is not None and not isinstance(moment, datetime):
            raise ConfigurationError(f"{call}: {name}={moment!r} should be a datetime")
    first, last = _moment(date_from), _moment(date_to)
    if first is not None and last is not None and first > last:
        raise ConfigurationError(f"{call}: date_from={first.isoformat()} is after date_to={last.isoformat()}")
    if view not in ("Simple", "Detailed"):
        raise ConfigurationError(f'{call}: view={view!r} should be "Simple" or "Detailed"')


def _of_each(items: list[Lookup], listed: Callable[[str, list[Lookup]], Flow[Candidates]]) -> Flow[Candidates]:
    """Fetch the list of each extension that owns records."""
    found = Candidates(())
    for owner, group in _by_owner(items):
        found.add((yield from listed(owner, group)))
    return found


def _by_owner(items: Iterable[Lookup]) -> Iterable[tuple[str, list[Lookup]]]:
    groups: dict[str, list[Lookup]] = {}
    for item in items:
        groups.setdefault(item.owner or "~", []).append(item)
    return groups.items()


def _extension(call: Record) -> str | None:
    return identity(get(call, "extension"))


def _text(value: object) -> str | None:
    return str(value) if value is not None and value != "" else None


def _earliest(items: list[Lookup], name: str) -> datetime | None:
    """Return the earliest time of the records, or None if no record has one."""
    return min((moment for item in items if (moment := _moment(get(item.record, name))) is not None), default=None)


def _order(name: str) -> Callable[[Record], tuple[float, int]]:
    """Return a sort key: by time, then by numeric id (ids increase). Records without a time come last."""

    def order(record: Record) -> tuple[float, int]:
        moment, identifier = _moment(get(record, name)), identity(record) or ""
        return (
            moment.timestamp() if moment is not None else math.inf,
            int(identifier) if identifier.isdecimal() else 0,
        )

    return order


def _moment(value: object) -> datetime | None:
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return None
    if not isinstance(value, datetime):
        return None
    return value if value.tzinfo is not None else value.replace(tzinfo=UTC)
