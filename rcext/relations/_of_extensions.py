"""Relations of extensions: presences and their calls, devices, phone numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from rcext._records import as_records, get, identity
from ringcentral_api.errors import ApiError

from ._relation import Candidates, KeyRelation, Lookup, Relation
from ._sources import PAGE, by_ids, ids, is_id, pages, stops
from ._sources import devices as devices_by_extension

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from rcext._flow import Flow
    from rcext._records import Record
    from ringcentral_api.client import Request
    from ringcentral_api.drift import DriftPolicy
    from ringcentral_api.models import (
        CallLogRecord,
        CallSessionObject,
        CompanyPhoneNumberInfo,
        DeviceResource,
        Extension,
        ExtensionListItem,
        PresenceInfoResponse,
        UserPhoneNumberInfo,
    )

    AnyExtension = Extension | ExtensionListItem
    PhoneNumber = CompanyPhoneNumberInfo | UserPhoneNumberInfo


def presences(
    *, detailed: bool = True, account_id: str = "~"
) -> Relation[AnyExtension | CallSessionObject, PresenceInfoResponse]:
    """Return the relation of extensions and of parties of telephony sessions to presences.

    It sets `extension.presence` and `party.presence`. Up to 30 presences are fetched by id in one request; for more,
    the list of the account is fetched, 1,000 per request.

    Args:
        detailed: whether presences include their active calls.
        account_id: the account; `~` is the session's own.
    """

    def wanted(record: Record) -> Iterator[Lookup]:
        if get(record, "parties") is None:
            yield Lookup(record, ids(record))
        for party in as_records(get(record, "parties")):
            extension = get(party, "extensionId")
            if isinstance(extension, str) and is_id(extension):
                yield Lookup(record, (extension,), target=party)

    def fetch(items: list[Lookup], drift: DriftPolicy | None) -> Flow[Candidates]:
        from rcext import batch
        from ringcentral_api.api.presence import read_account_presence

        by_id = batch.presences(detailed=detailed, account_id=account_id)
        extensions = {key for item in items for key in item.keys}
        if len(extensions) <= by_id.limit:
            return by_ids((key for item in items for key in item.keys), by_id)

        def request(page: int) -> Request:
            return read_account_presence.request(
                account_id=account_id, detailed_telephony_state=detailed, page=page, per_page=PAGE
            )

        return pages(request, read_account_presence.parse, drift, items)

    def keys(presence: Record) -> list[str]:
        extension = _extension_of_presence(presence)
        return [extension] if extension is not None else []

    return KeyRelation("presences", "presence", wanted=wanted, keys=keys, fetch=fetch)


def active_calls(
    *, view: Literal["Simple", "Detailed"] = "Simple", account_id: str = "~"
) -> Relation[PresenceInfoResponse, CallLogRecord]:
    """Return the relation of the active calls of presences to call log records: `active_call.call`.

    It fetches the list of active calls, 1,000 per request: of the extension if all presences belong to one, otherwise
    of the account.

    Args:
        view: the view of the calls.
        account_id: the account; `~` is the session's own.
    """

    def sessions(call: Record, scopes: tuple[str, ...]) -> Iterator[str]:
        for name in ("telephonySessionId", "sessionId"):
            session = get(call, name)
            if isinstance(session, str) and session:
                yield from (f"{scope} {session}" for scope in scopes)

    def wanted(presence: Record) -> Iterator[Lookup]:
        owner = _extension_of_presence(presence)
        for call in as_records(get(presence, "activeCalls")):
            keys = tuple(sessions(call, ("*",) if owner is None else (owner, "*")))
            name = get(call, "telephonySessionId") or get(call, "sessionId")
            yield Lookup(presence, keys, target=call, name=str(name) if name else None, owner=owner)

    def keys(call: Record) -> list[str]:
        return list(sessions(call, (identity(get(call, "extension")) or "", "*")))

    def fetch(items: list[Lookup], drift: DriftPolicy | None) -> Flow[Candidates]:
        from ringcentral_api.api.call_log import list_company_active_calls, list_extension_active_calls

        owners = {item.owner for item in items}
        only = owners.pop() if len(owners) == 1 else None

        def request(page: int) -> Request:
            if only is None:
                return list_company_active_calls.request(account_id=account_id, view=view, page=page, per_page=PAGE)
            return list_extension_active_calls.request(
                account_id=account_id, extension_id=only, view=view, page=page, per_page=PAGE
            )

        return pages(request, list_company_active_calls.parse, drift, items)

    return KeyRelation("active_calls", "call", wanted=wanted, keys=keys, fetch=fetch)


def telephony_sessions(
    *, one_by_one: bool = False, account_id: str = "~"
) -> Relation[PresenceInfoResponse, CallSessionObject]:
    """Return the relation of the active calls of presences to telephony sessions: `active_call.telephony_session`.

    The API offers neither a list nor a batch of sessions, so they are fetched only with `one_by_one`. Results of call
    control, or bodies of its notifications as dicts, can be attached instead.

    Args:
        one_by_one: whether to send a request for each session.
        account_id: the account; `~` is the session's own.
    """

    def wanted(presence: Record) -> Iterator[Lookup]:
        for call in as_records(get(presence, "activeCalls")):
            session = get(call, "telephonySessionId")
            keys = (session,) if isinstance(session, str) and is_id(session) else ()
            yield Lookup(presence, keys, target=call)

    def keys(session: Record) -> list[str]:
        named = get(session, "telephonySessionId") or get(session, "id")
        return [named] if isinstance(named, str) else []

    def fetch(items: list[Lookup], drift: DriftPolicy | None) -> Flow[Candidates]:
        from ringcentral_api.api.call_control import read_call_session_status

        found = Candidates((), requested=one_by_one)
        for session in dict.fromkeys(key for item in items for key in item.keys) if one_by_one else ():
            request = read_call_session_status.request(account_id=account_id, telephony_session_id=session)
            response = cast("httpx.Response", (yield request))
            try:
                found.others.append(read_call_session_status.parse(response, drift))
            except ApiError as error:
                if stops(error):
                    raise
                found.errors[session] = error
        return found

    return KeyRelation("telephony_sessions", "telephonySession", wanted=wanted, keys=keys, fetch=fetch)


def devices(*, account_id: str = "~") -> Relation[AnyExtension | PhoneNumber, DeviceResource]:
    """Return the relation of extensions and phone numbers to devices: `extension.devices`, `number.devices`.

    It fetches the devices of 30 extensions per request.

    Args:
        account_id: the account; `~` is the session's own.
    """

    def wanted(record: Record) -> Iterator[Lookup]:
        number = get(record, "phoneNumber")
        if isinstance(number, str):
            owner = identity(get(record, "extension"))
            yield Lookup(record, ids(record), match="any", name=number, owner=owner)
        else:
            yield _of_extension(record)

    def keys(device: Record) -> list[str]:
        return [*_owner_key(device), *_lines(device)]

    def fetch(items: list[Lookup], drift: DriftPolicy | None) -> Flow[Candidates]:
        del drift  # batches accept any response
        owners = (item.owner for item in items if item.owner is not None and is_id(item.owner))
        found = yield from by_ids(owners, devices_by_extension(account_id))
        errors = {key: found.errors[item.owner] for item in items if item.owner in found.errors for key in item.keys}
        return Candidates((device for page in found.others for device in as_records(get(page, "records"))), errors)

    return KeyRelation("devices", "devices", wanted=wanted, keys=keys, fetch=fetch)


def phone_numbers(*, account_id: str = "~") -> Relation[AnyExtension | DeviceResource, PhoneNumber]:
    """Return the relation of extensions and devices to numbers: `extension.phone_numbers`, `device.phone_numbers`.

    It fetches the list of the account, 1,000 numbers per request.

    Args:
        account_id: the account; `~` is the session's own.
    """

    def wanted(record: Record) -> Iterator[Lookup]:
        lines = _lines(record)
        if lines:
            yield Lookup(record, tuple(lines), match="each")
        elif get(record, "extension") is None:  # otherwise it is a device without lines
            yield _of_extension(record)

    def keys(number: Record) -> list[str]:
        return [*_owner_key(number), *ids(number)]

    def fetch(items: list[Lookup], drift: DriftPolicy | None) -> Flow[Candidates]:
        from ringcentral_api.api.phone_numbers import list_account_phone_numbers

        def request(page: int) -> Request:
            return list_account_phone_numbers.request(account_id=account_id, page=page, per_page=PAGE)

        return pages(request, list_account_phone_numbers.parse, drift, items)

    return KeyRelation("phone_numbers", "phoneNumbers", wanted=wanted, keys=keys, fetch=fetch)


def extensions(
    *, account_id: str = "~"
) -> Relation[DeviceResource | PhoneNumber | CallLogRecord | PresenceInfoResponse, Extension]:
    """Return the relation of devices, numbers, calls and presences to their extension: `device.extension.details`.

    It fetches the list of the account, 1,000 extensions per request.

    Args:
        account_id: the account; `~` is the session's own.
    """

    def wanted(record: Record) -> Iterator[Lookup]:
        for reference in as_records(get(record, "extension")):
            yield Lookup(record, ids(reference), target=reference)

    def fetch(items: list[Lookup], drift: DriftPolicy | None) -> Flow[Candidates]:
        from ringcentral_api.api.extensions import list_extensions

        def request(page: int) -> Request:
            return list_extensions.request(account_id=account_id, page=page, per_page=PAGE)

        return pages(request, list_extensions.parse, drift, items)

    return KeyRelation("extensions", "details", wanted=wanted, keys=ids, fetch=fetch)


def _extension_of_presence(presence: Record) -> str | None:
    """Return the extension id of a presence; notifications call it `extensionId`."""
    extension = get(presence, "extensionId")
    return identity(get(presence, "extension")) or (str(extension) if extension else None)


def _of_extension(extension: Record) -> Lookup:
    """Look for everything of an extension."""
    owner = identity(extension)
    return Lookup(extension, (f"extension {owner}",) if owner else (), match="any", name=owner, owner=owner)


def _owner_key(thing: Record) -> tuple[str, ...]:
    owner = identity(get(thing, "extension"))
    return (f"extension {owner}",) if owner else ()


def _lines(device: Record) -> list[str]:
    """Return the ids of the numbers of a device's lines."""
    return [key for line in as_records(get(device, "phoneLines")) for key in ids(get(line, "phoneInfo"))]
