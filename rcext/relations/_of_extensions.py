"""Relations of extensions: presences and their calls, devices, phone numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, cast

from ringcentral_api.errors import ApiError

from ._attach import parties
from ._records import get, identity
from ._relation import Found, Keyed, Relation, Wanted
from ._sources import PAGE, by_ids, ids, is_id, pages, stops
from ._sources import devices as devices_by_extension

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from rcext._flow import Flow
    from ringcentral_api.client import Request
    from ringcentral_api.drift import DriftPolicy
    from ringcentral_api.models import (
        CallLogRecord,
        CallSessionObject,
        CompanyPhoneNumberInfo,
        DeviceResource,
        GetExtensionInfoResponse,
        GetExtensionListInfoResponse,
        PresenceInfoResponse,
        UserPhoneNumberInfo,
    )

    from ._records import Record

    Extension = GetExtensionInfoResponse | GetExtensionListInfoResponse
    PhoneNumber = CompanyPhoneNumberInfo | UserPhoneNumberInfo


def presences(
    *, detailed: bool = True, account_id: str = "~"
) -> Relation[Extension | CallSessionObject, PresenceInfoResponse]:
    """The presences of extensions, and of the extensions that take part in telephony sessions.

    Sets `extension.presence` and `party.presence`. Up to 30 are fetched by their ids in one request, more as the
    account's list, 1,000 in a request.

    Args:
        detailed: with the calls that are going on (`active_calls`).
        account_id: the account, `~` for one's own.
    """

    def wanted(record: Record) -> Iterator[Wanted]:
        if get(record, "parties") is None:
            yield Wanted(record, ids(record))
        for party in parties(get(record, "parties")):
            extension = get(party, "extensionId")
            if isinstance(extension, str) and is_id(extension):
                yield Wanted(record, (extension,), target=party)

    def fetch(items: list[Wanted], drift: DriftPolicy | None) -> Flow[Found]:
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

    return Keyed("presences", "presence", wanted=wanted, keys=keys, fetch=fetch)


def active_calls(
    *, view: Literal["Simple", "Detailed"] = "Simple", account_id: str = "~"
) -> Relation[PresenceInfoResponse, CallLogRecord]:
    """The active calls of presences as the call log shows them: `active_call.call`.

    Fetched as the list of active calls, 1,000 in a request: the extension's where all presences are of one, else the
    account's.

    Args:
        view: how much of each call is fetched.
        account_id: the account, `~` for one's own.
    """

    def sessions(call: Record, scopes: tuple[str, ...]) -> Iterator[str]:
        for name in ("telephonySessionId", "sessionId"):
            session = get(call, name)
            if isinstance(session, str) and session:
                yield from (f"{scope} {session}" for scope in scopes)

    def wanted(presence: Record) -> Iterator[Wanted]:
        owner = _extension_of_presence(presence)
        for call in parties(get(presence, "activeCalls")):
            keys = tuple(sessions(call, ("*",) if owner is None else (owner, "*")))
            name = get(call, "telephonySessionId") or get(call, "sessionId")
            yield Wanted(presence, keys, target=call, name=str(name) if name else None, owner=owner)

    def keys(call: Record) -> list[str]:
        return list(sessions(call, (identity(get(call, "extension")) or "", "*")))

    def fetch(items: list[Wanted], drift: DriftPolicy | None) -> Flow[Found]:
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

    return Keyed("active_calls", "call", wanted=wanted, keys=keys, fetch=fetch)


def telephony_sessions(
    *, one_by_one: bool = False, account_id: str = "~"
) -> Relation[PresenceInfoResponse, CallSessionObject]:
    """The telephony sessions of the active calls of presences: `active_call.telephony_session`.

    The platform gives sessions in no list and no batch, so they are fetched only if told so. What call control
    returned, or the bodies of its notifications as dicts, can be attached instead.

    Args:
        one_by_one: fetch them with a request for each session.
        account_id: the account, `~` for one's own.
    """

    def wanted(presence: Record) -> Iterator[Wanted]:
        for call in parties(get(presence, "activeCalls")):
            session = get(call, "telephonySessionId")
            keys = (session,) if isinstance(session, str) and is_id(session) else ()
            yield Wanted(presence, keys, target=call)

    def keys(session: Record) -> list[str]:
        named = get(session, "telephonySessionId") or get(session, "id")
        return [named] if isinstance(named, str) else []

    def fetch(items: list[Wanted], drift: DriftPolicy | None) -> Flow[Found]:
        from ringcentral_api.api.call_control import read_call_session_status

        found = Found((), asked=one_by_one)
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

    return Keyed("telephony_sessions", "telephonySession", wanted=wanted, keys=keys, fetch=fetch)


def devices(*, account_id: str = "~") -> Relation[Extension | PhoneNumber, DeviceResource]:
    """The devices of extensions, and those that have a line of a phone number: `extension.devices`, `number.devices`.

    Fetched by the ids of the extensions, 30 in a request.

    Args:
        account_id: the account, `~` for one's own.
    """

    def wanted(record: Record) -> Iterator[Wanted]:
        number = get(record, "phoneNumber")
        if isinstance(number, str):
            owner = identity(get(record, "extension"))
            yield Wanted(record, ids(record), how="any", name=number, owner=owner)
        else:
            yield _of_extension(record)

    def keys(device: Record) -> list[str]:
        return [*_owner_key(device), *_lines(device)]

    def fetch(items: list[Wanted], drift: DriftPolicy | None) -> Flow[Found]:
        del drift  # batches pass on what comes
        owners = (item.owner for item in items if item.owner is not None and is_id(item.owner))
        found = yield from by_ids(owners, devices_by_extension(account_id))
        errors = {key: found.errors[item.owner] for item in items if item.owner in found.errors for key in item.keys}
        return Found((device for page in found.others for device in parties(get(page, "records"))), errors)

    return Keyed("devices", "devices", wanted=wanted, keys=keys, fetch=fetch)


def phone_numbers(*, account_id: str = "~") -> Relation[Extension | DeviceResource, PhoneNumber]:
    """The numbers of extensions, and of the lines of devices: `extension.phone_numbers`, `device.phone_numbers`.

    Fetched as the account's list, 1,000 in a request.

    Args:
        account_id: the account, `~` for one's own.
    """

    def wanted(record: Record) -> Iterator[Wanted]:
        lines = _lines(record)
        if lines:
            yield Wanted(record, tuple(lines), how="each")
        elif get(record, "extension") is None:  # else a device without lines
            yield _of_extension(record)

    def keys(number: Record) -> list[str]:
        return [*_owner_key(number), *ids(number)]

    def fetch(items: list[Wanted], drift: DriftPolicy | None) -> Flow[Found]:
        from ringcentral_api.api.phone_numbers import list_account_phone_numbers

        def request(page: int) -> Request:
            return list_account_phone_numbers.request(account_id=account_id, page=page, per_page=PAGE)

        return pages(request, list_account_phone_numbers.parse, drift, items)

    return Keyed("phone_numbers", "phoneNumbers", wanted=wanted, keys=keys, fetch=fetch)


def extensions(
    *, account_id: str = "~"
) -> Relation[DeviceResource | PhoneNumber | CallLogRecord | PresenceInfoResponse, Extension]:
    """The extensions that devices, phone numbers, calls and presences refer to: `device.extension.details`.

    Fetched as the account's list, 1,000 in a request.

    Args:
        account_id: the account, `~` for one's own.
    """

    def wanted(record: Record) -> Iterator[Wanted]:
        for reference in parties(get(record, "extension")):
            yield Wanted(record, ids(reference), target=reference)

    def fetch(items: list[Wanted], drift: DriftPolicy | None) -> Flow[Found]:
        from ringcentral_api.api.extensions import list_extensions

        def request(page: int) -> Request:
            return list_extensions.request(account_id=account_id, page=page, per_page=PAGE)

        return pages(request, list_extensions.parse, drift, items)

    return Keyed("extensions", "details", wanted=wanted, keys=ids, fetch=fetch)


def _extension_of_presence(presence: Record) -> str | None:
    """The id of the extension that it is about; notifications have it as `extensionId`."""
    extension = get(presence, "extensionId")
    return identity(get(presence, "extension")) or (str(extension) if extension else None)


def _of_extension(extension: Record) -> Wanted:
    """What belongs to an extension."""
    owner = identity(extension)
    return Wanted(extension, (f"extension {owner}",) if owner else (), how="any", name=owner, owner=owner)


def _owner_key(thing: Record) -> tuple[str, ...]:
    owner = identity(get(thing, "extension"))
    return (f"extension {owner}",) if owner else ()


def _lines(device: Record) -> list[str]:
    """The ids of the numbers of a device's lines."""
    return [key for line in parties(get(device, "phoneLines")) for key in ids(get(line, "phoneInfo"))]
