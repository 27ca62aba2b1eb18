"""Relations of calls and messages: contacts, recordings, messages left, conversations."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal

from rcext.errors import ConfigurationError

from ._attach import fill, parties, slots
from ._index import ContactIndex
from ._numbers import e164
from ._records import get, identity
from ._relation import Found, Keyed, Relation, Wanted
from ._sources import PAGE, by_ids, ids, pages
from ._sources import recordings as recordings_by_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from rcext._flow import Flow
    from ringcentral_api.client import Request
    from ringcentral_api.drift import DriftPolicy
    from ringcentral_api.models import (
        CallLogRecord,
        CallSessionObject,
        GetCallRecordingResponse,
        GetMessageInfoResponse,
        GetSingleMessageInfoResponse,
        PersonalContactResource,
        PresenceInfoResponse,
    )

    from ._records import Record
    from ._report import Tally

    Message = GetMessageInfoResponse | GetSingleMessageInfoResponse
    HasParties = CallLogRecord | Message | PresenceInfoResponse | CallSessionObject
    View = Literal["Simple", "Detailed"]


def contacts(
    *,
    mode: Literal["e164", "contains"] = "e164",
    region: str | None = "US",
    legs: bool = False,
    account_id: str = "~",
    extension_id: str = "~",
) -> Relation[HasParties, PersonalContactResource]:
    """The personal contacts behind the parties of calls, messages, presences and telephony sessions.

    Sets `contact` and `contact_phone` on each party, and `from_contact`, `from_contact_phone`, `to_contact`,
    `to_contact_phone` on active calls. Fetched as the address book, 1,000 contacts in a request.

    Args:
        mode: see `ContactIndex`.
        region: see `ContactIndex`.
        legs: whether the parties of each call's legs get theirs too.
        account_id: the account, `~` for one's own.
        extension_id: whose address book it is, `~` for one's own.
    """
    return _Contacts(mode, region, legs=legs, account_id=account_id, extension_id=extension_id)


def recordings(*, account_id: str = "~") -> Relation[CallLogRecord | CallSessionObject, GetCallRecordingResponse]:
    """The recordings of calls, of their legs, and of the parties of telephony sessions: `recording.details`.

    Fetched by their ids, 30 in a request. The sound is at their `content_uri`: `rcext.files.download` gets it.

    Args:
        account_id: the account, `~` for one's own.
    """

    def wanted(record: Record) -> Iterator[Wanted]:
        for owner in (record, *parties(get(record, "legs"))):
            for reference in parties(get(owner, "recording")):
                yield Wanted(record, ids(reference), target=reference)
        for party in parties(get(record, "parties")):
            for reference in parties(get(party, "recordings")):
                yield Wanted(record, ids(reference), target=reference)

    def fetch(items: list[Wanted], drift: DriftPolicy | None) -> Flow[Found]:
        del drift  # batches pass on what comes
        return by_ids((key for item in items for key in item.keys), recordings_by_id(account_id))

    return Keyed("recordings", "details", wanted=wanted, keys=ids, fetch=fetch)


def recorded_calls(
    *,
    date_from: datetime | None = None,
    date_to: datetime | None = None,
    view: View = "Simple",
    account_id: str = "~",
    extension_id: str | None = None,
) -> Relation[GetCallRecordingResponse, CallLogRecord]:
    """The calls that were recorded: `recording.call`.

    Fetched from the call log, 1,000 calls with a recording in a request.

    Args:
        date_from: where the log is read from; 24 hours before `date_to` unless given, as the platform has it.
        date_to: where it is read to; now unless given.
        view: how much of each call is fetched.
        account_id: the account, `~` for one's own.
        extension_id: whose log it is; the account's unless given.

    Raises:
        ConfigurationError: a date is none, the first lies behind the last, or the view is unknown.
    """
    _check("recorded_calls", date_from, date_to, view)

    def wanted(record: Record) -> Iterator[Wanted]:
        yield Wanted(record, ids(record))

    def keys(call: Record) -> list[str]:
        owners = (call, *parties(get(call, "legs")))
        return [key for owner in owners for reference in parties(get(owner, "recording")) for key in ids(reference)]

    def fetch(items: list[Wanted], drift: DriftPolicy | None) -> Flow[Found]:
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

    return Keyed("recorded_calls", "call", wanted=wanted, keys=keys, fetch=fetch)


def messages(
    *, account_id: str = "~", extension_id: str | None = None
) -> Relation[CallLogRecord, GetMessageInfoResponse]:
    """The voicemail and faxes that calls left, by the references of the calls and their legs: `call.messages`.

    Fetched by their ids, 50 in a request.

    Args:
        account_id: the account, `~` for one's own.
        extension_id: whose message store they are in; of each call's own extension unless given.
    """

    def wanted(call: Record) -> Iterator[Wanted]:
        references = (get(owner, "message") for owner in (call, *parties(get(call, "legs"))))
        found = tuple(dict.fromkeys(key for reference in references for key in ids(reference)))
        if found:
            yield Wanted(call, found, how="each", owner=extension_id or _extension(call))

    def fetch(items: list[Wanted], drift: DriftPolicy | None) -> Flow[Found]:
        from rcext import batch
        from ringcentral_api.models import GetMessageInfoResponse

        del drift  # batches pass on what comes
        found = Found(())
        for owner, group in _by_owner(items):
            single = batch.messages(account_id=account_id, extension_id=owner)
            endpoint = batch.BatchEndpoint(
                single.request, GetMessageInfoResponse.from_dict, limit=single.limit, name="messages"
            )
            found.add((yield from by_ids((key for item in group for key in item.keys), endpoint)))
        return found

    return Keyed("messages", "messages", wanted=wanted, keys=ids, fetch=fetch)


def conversation(
    *,
    date_from: datetime | None = None,
    date_to: datetime | None = None,
    region: str | None = "US",
    account_id: str = "~",
    extension_id: str | None = None,
) -> Relation[CallLogRecord, GetMessageInfoResponse]:
    """The messages exchanged with the other side of calls, oldest first: `call.conversation`.

    The other side is known by its number in E.164 form, or its extension number. Fetched from the message store of each
    extension that the calls are of, 1,000 messages in a request. Calls with the same other side have the same list.

    Args:
        date_from: the first moment that counts; the start of the earliest call unless given.
        date_to: the last one; now unless given.
        region: where numbers without a country code belong; see `ContactIndex`.
        account_id: the account, `~` for one's own.
        extension_id: whose message store is read; of each call's own extension unless given.

    Raises:
        ConfigurationError: `phonenumbers` is missing or does not know the region, a date is none, or the first lies
            behind the last.
    """
    _check("conversation", date_from, date_to)
    sides = _Sides(e164(region))

    def wanted(call: Record) -> Iterator[Wanted]:
        yield sides.wanted(call, extension_id or _extension(call))

    def fetch(items: list[Wanted], drift: DriftPolicy | None) -> Flow[Found]:
        from ringcentral_api.api.message_store import list_messages

        def listed(owner: str, group: list[Wanted]) -> Flow[Found]:
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

    return Keyed("conversation", "conversation", wanted=wanted, keys=keys, fetch=fetch, order=_order("creationTime"))


def calls(
    *,
    date_from: datetime | None = None,
    date_to: datetime | None = None,
    view: View = "Simple",
    region: str | None = "US",
    account_id: str = "~",
    extension_id: str | None = None,
) -> Relation[Message, CallLogRecord]:
    """The calls with the other side of messages, oldest first: `message.calls`.

    What `conversation` is to calls, seen from the messages. Fetched from the call log of each extension that the
    messages are of, 1,000 calls in a request.

    Args:
        date_from: the first moment that counts; the time of the earliest message unless given.
        date_to: the last one; now unless given.
        view: how much of each call is fetched.
        region: where numbers without a country code belong; see `ContactIndex`.
        account_id: the account, `~` for one's own.
        extension_id: whose call log is read; of each message's own extension unless given.

    Raises:
        ConfigurationError: `phonenumbers` is missing or does not know the region, a date is none, the first lies
            behind the last, or the view is unknown.
    """
    _check("calls", date_from, date_to, view)
    sides = _Sides(e164(region))

    def wanted(message: Record) -> Iterator[Wanted]:
        yield sides.wanted(message, extension_id or _text(get(message, "extensionId")))

    def fetch(items: list[Wanted], drift: DriftPolicy | None) -> Flow[Found]:
        from ringcentral_api.api.call_log import read_user_call_log

        def listed(owner: str, group: list[Wanted]) -> Flow[Found]:
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

    return Keyed("calls", "calls", wanted=wanted, keys=keys, fetch=fetch, order=_order("startTime"))


class _Contacts(Relation["HasParties", "PersonalContactResource"]):
    """Contacts are not found by a key but by an index that may also look for parts of numbers."""

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
        ContactIndex((), mode=mode, region=region)  # refuses what cannot be right before anything is sent
        self._mode: Literal["e164", "contains"] = mode
        self._region = region
        self._legs = legs
        self._account_id = account_id
        self._extension_id = extension_id

    def fetch(self, records: list[Record], drift: DriftPolicy | None) -> Flow[Found]:
        from ringcentral_api.api.external_contacts import list_contacts

        items = [Wanted(record, (number,)) for record, _, number, _ in slots(records, legs=self._legs)]
        if not items:
            return Found(())

        def request(page: int) -> Request:
            return list_contacts.request(
                account_id=self._account_id, extension_id=self._extension_id, page=page, per_page=PAGE
            )

        return (yield from pages(request, list_contacts.parse, drift, items))

    def join(self, records: list[Record], found: Found, tally: Tally) -> None:
        index = ContactIndex(found.others, mode=self._mode, region=self._region)

        def miss(record: Record, number: str) -> None:
            tally.missing(self.name, record, number, error=found.errors.get(number))

        tally.attached(self.name, fill(slots(records, legs=self._legs), index, miss))


class _Sides:
    """The other side of calls and messages, as keys: by its numbers, within the extension whose record it is.

    A record of an extension looks for those of the same extension and for those that do not say whose they are; a
    record that does not say, or is said to be of `~`, looks for all.
    """

    def __init__(self, normalise: Callable[[str], str]) -> None:
        self._normalise = normalise

    def wanted(self, record: Record, owner: str | None) -> Wanted:
        others = self._others(record)
        scopes = ("*",) if owner in (None, "~") else (owner, "")
        keys = tuple(f"{scope} {number}" for scope in scopes for number in others)
        return Wanted(record, keys, how="any", name=next(iter(others), None), owner=owner)

    def keys(self, record: Record, owner: str | None) -> list[str]:
        return [f"{scope} {number}" for scope in (owner or "", "*") for number in self._others(record)]

    def _others(self, record: Record) -> list[str]:
        side = "from" if get(record, "direction") == "Inbound" else "to"
        found: dict[str, None] = {}
        for party in parties(get(record, side)):
            number, extension = _text(get(party, "phoneNumber")), _text(get(party, "extensionNumber"))
            if number is not None and (same := self._normalise(number)):
                found[same] = None
            if extension is not None:
                found[f"ext. {extension}"] = None
        return list(found)


def _check(call: str, date_from: object, date_to: object, view: str = "Simple") -> None:
    """Refuse what the platform would refuse, before anything is sent."""
    for name, moment in (("date_from", date_from), ("date_to", date_to)):
        if moment is not None and not isinstance(moment, datetime):
            raise ConfigurationError(f"{call}: {name}={moment!r} should be a datetime")
    first, last = _moment(date_from), _moment(date_to)
    if first is not None and last is not None and first > last:
        raise ConfigurationError(f"{call}: date_from={first.isoformat()} lies behind date_to={last.isoformat()}")
    if view not in ("Simple", "Detailed"):
        raise ConfigurationError(f'{call}: view={view!r} should be "Simple" or "Detailed"')


def _of_each(items: list[Wanted], listed: Callable[[str, list[Wanted]], Flow[Found]]) -> Flow[Found]:
    """A list of each extension that the records are of."""
    found = Found(())
    for owner, group in _by_owner(items):
        found.add((yield from listed(owner, group)))
    return found


def _by_owner(items: Iterable[Wanted]) -> Iterable[tuple[str, list[Wanted]]]:
    groups: dict[str, list[Wanted]] = {}
    for item in items:
        groups.setdefault(item.owner or "~", []).append(item)
    return groups.items()


def _extension(call: Record) -> str | None:
    return identity(get(call, "extension"))


def _text(value: object) -> str | None:
    return str(value) if value is not None and value != "" else None


def _earliest(items: list[Wanted], name: str) -> datetime | None:
    """The earliest time of the records, or `None` where none has one."""
    return min((moment for item in items if (moment := _moment(get(item.record, name))) is not None), default=None)


def _order(name: str) -> Callable[[Record], tuple[float, int]]:
    """Sorts by a time, within the same second by a number as id, which grow; what has no time comes last."""

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
