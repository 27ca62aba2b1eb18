"""More relations: of calls, messages and recordings; of presences and sessions; of extensions and what they have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from rcext.transport._flow import run, run_async

from ._attach import Attached, parties
from ._index import ContactIndex
from ._records import Record, get, put

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from rcext.transport._flow import Flow
    from ringcentral_api.client import AsyncClient, SyncClient


def attach_messages_to_calls(messages: Iterable[Record], calls: Iterable[Record]) -> Attached:
    """Set `messages` on calls that left voicemail or a fax: what their `message`, and those of their legs, refer to.

    Args:
        messages: messages of the message store, models or dicts.
        calls: call log records, models or dicts.

    Returns:
        How many messages were attached, and the ids that no message was found for.
    """
    by_id = _by_id(messages)
    attached = 0
    unmatched: set[str] = set()
    for call in calls:
        wanted = _message_ids(call)
        if not wanted:
            continue
        found = [by_id[identifier] for identifier in wanted if identifier in by_id]
        unmatched.update(identifier for identifier in wanted if identifier not in by_id)
        put(call, "messages", found)
        attached += len(found)
    return Attached(attached, frozenset(unmatched))


def resolve_messages(client: SyncClient, calls: Iterable[Record], *, extension_id: str = "~") -> Attached:
    """Fetch the messages that calls refer to, 50 in one request, and attach them; see `attach_messages_to_calls`.

    Args:
        client: `RingCentral`, or anything that sends requests.
        calls: call log records, models or dicts.
        extension_id: whose message store they are in.

    Returns:
        How many messages were attached, and the ids that there is no message for.

    Raises:
        BatchInterrupted: something stopped the requests; nothing is attached.
    """
    return run(_resolve(list(calls), extension_id), client.send)


async def resolve_messages_async(client: AsyncClient, calls: Iterable[Record], *, extension_id: str = "~") -> Attached:
    """Fetch and attach the messages that calls refer to, in asyncio; see `resolve_messages`."""
    return await run_async(_resolve(list(calls), extension_id), client.send)


def attach_recordings_to_calls(recordings: Iterable[Record], calls: Iterable[Record]) -> Attached:
    """Set `details` on the `recording` of calls and of their legs.

    Args:
        recordings: recordings as their endpoint returns them, models or dicts.
        calls: call log records, models or dicts.

    Returns:
        How many recordings were attached, and the ids that none was found for.
    """
    by_id = _by_id(recordings)
    references = [
        reference
        for call in calls
        for owner in (call, *parties(get(call, "legs")))
        for reference in parties(get(owner, "recording"))
    ]
    return _attach(references, lambda reference: _text(get(reference, "id")), by_id, "details")


def attach_contacts_to_presences(
    contacts: Iterable[Record] | ContactIndex,
    presences: Iterable[Record],
    *,
    mode: Literal["e164", "contains"] = "e164",
    region: str | None = "US",
) -> Attached:
    """Set `from_contact`, `from_contact_phone`, and the same for `to`, on the calls of presences (`active_calls`).

    Args:
        contacts: contacts, or an index of them, which then decides about the mode.
        presences: presences, models or dicts.
        mode: see `ContactIndex`.
        region: see `ContactIndex`.

    Returns:
        How many parties got a contact, and which numbers belong to nobody.
    """
    index = contacts if isinstance(contacts, ContactIndex) else ContactIndex(contacts, mode=mode, region=region)
    attached = 0
    unmatched: set[str] = set()
    for call in _active_calls(presences):
        for name in ("from", "to"):
            number = get(call, name)
            if not isinstance(number, str) or not number:
                continue
            match = index.find(number)
            if match is None:
                unmatched.add(number)
                continue
            put(call, f"{name}Contact", match.contact)
            put(call, f"{name}ContactPhone", match.phone)
            attached += 1
    return Attached(attached, frozenset(unmatched))


def attach_sessions_to_presences(sessions: Iterable[Record], presences: Iterable[Record]) -> Attached:
    """Set `telephony_session` on the calls of presences (`active_calls`), by their `telephonySessionId`.

    Args:
        sessions: telephony sessions (call control), models or dicts.
        presences: presences with the detailed telephony state, models or dicts.

    Returns:
        How many calls got a session, and the ids that none was found for.
    """
    return _attach(
        _active_calls(presences),
        lambda call: _text(get(call, "telephonySessionId")),
        _by_id(sessions),
        "telephonySession",
    )


def attach_devices_to_extensions(devices: Iterable[Record], extensions: Iterable[Record]) -> Attached:
    """Set `devices` on each extension: those whose `extension.id` is its own.

    Returns:
        How many devices were attached, and the ids of those whose extension is not among the given.
    """
    return _gather(devices, extensions, "devices")


def attach_phone_numbers_to_extensions(phone_numbers: Iterable[Record], extensions: Iterable[Record]) -> Attached:
    """Set `phone_numbers` on each extension: those whose `extension.id` is its own.

    Returns:
        How many numbers were attached, and the ids of those whose extension is not among the given.
    """
    return _gather(phone_numbers, extensions, "phoneNumbers")


def _resolve(calls: list[Record], extension_id: str) -> Flow[Attached]:
    from rcext.multipart import messages
    from rcext.multipart._batches import batches

    wanted = list(dict.fromkeys(identifier for call in calls for identifier in _message_ids(call)))
    report = yield from batches(wanted, messages(extension_id=extension_id), None, None)
    return attach_messages_to_calls(report.values(), calls)


def _attach(
    targets: Iterable[Record], key: Callable[[Record], str | None], found: dict[str, Record], name: str
) -> Attached:
    attached = 0
    unmatched: set[str] = set()
    for target in targets:
        identifier = key(target)
        if identifier is None:
            continue
        other = found.get(identifier)
        if other is None:
            unmatched.add(identifier)
        else:
            put(target, name, other)
            attached += 1
    return Attached(attached, frozenset(unmatched))


def _gather(things: Iterable[Record], extensions: Iterable[Record], name: str) -> Attached:
    gathered: dict[str, list[Record]] = {}
    for thing in things:
        owner = _text(get(get(thing, "extension"), "id"))
        if owner is not None:
            gathered.setdefault(owner, []).append(thing)
    attached = 0
    for extension in extensions:
        own = gathered.pop(_text(get(extension, "id")) or "", [])
        put(extension, name, own)
        attached += len(own)
    strangers = (_text(get(thing, "id")) for left in gathered.values() for thing in left)
    return Attached(attached, frozenset(identifier for identifier in strangers if identifier is not None))


def _message_ids(call: Record) -> list[str]:
    references = (get(owner, "message") for owner in (call, *parties(get(call, "legs"))))
    found = (_text(get(reference, "id")) for reference in references if reference is not None)
    return list(dict.fromkeys(identifier for identifier in found if identifier is not None))


def _active_calls(presences: Iterable[Record]) -> Iterable[Record]:
    return (call for presence in presences for call in parties(get(presence, "activeCalls")))


def _by_id(records: Iterable[Record]) -> dict[str, Record]:
    found: dict[str, Record] = {}
    for record in records:
        identifier = _text(get(record, "id"))
        if identifier is not None:
            found.setdefault(identifier, record)
    return found


def _text(value: object) -> str | None:
    return str(value) if value is not None and value != "" else None
