"""Messages of the message store: SMS, pager messages, faxes, voicemail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeVar, cast

from rcext._records import as_records, changed, get, put
from rcext.errors import ConfigurationError
from rcext.platform import full_url
from rcext.relations import Record
from rcext.relations import attach_contacts_to_messages as attach_contacts

from ._lists import Predicate, all_of, equals, text
from ._requests import Requests
from .lists import Comparator, time_key
from .validation import ValidationError, ValidationResult, length, required, validate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ._subscriptions import S, Subscriber, Transport

R = TypeVar("R", bound=Record)

__all__ = [
    "attach_contacts",
    "comparator",
    "create_url",
    "delete_request",
    "filter",
    "get_all_caller_infos",
    "get_attachment_content_type",
    "get_attachment_url",
    "get_caller_infos",
    "is_alive",
    "is_fax",
    "is_inbound",
    "is_outbound",
    "is_pager",
    "is_read",
    "is_sms",
    "is_voice_mail",
    "load_request",
    "save_request",
    "set_is_read",
    "shorten",
    "sort_key",
    "subscription",
    "sync_request",
    "validate_pager",
    "validate_sms",
]


def create_url(
    id: str | int | None = None,
    *,
    extension_id: str | int | None = None,
    kind: Literal["fax", "sms", "pager", "sync"] | None = None,
) -> str:
    """Return the short URL of the message store or of one message.

    Current operations: `listMessages` (`/account/~/extension/~/message-store`), `createFaxMessage`
    (`/account/~/extension/~/fax`), `createSMSMessage` (`/account/~/extension/~/sms`), `createInternalTextMessage`
    (`/account/~/extension/~/company-pager`) and `syncMessages` (`/account/~/extension/~/message-sync`).

    Args:
        id: the message's id.
        extension_id: the extension; the session's own by default.
        kind: the URL that sends a fax, an SMS or a pager message, or the URL of the synchronization instead.
    """
    root = f"/account/~/extension/{extension_id or '~'}"
    if kind is not None:
        return root + {"fax": "/fax", "sms": "/sms", "pager": "/company-pager", "sync": "/message-sync"}[kind]
    return f"{root}/message-store/{id}" if id else f"{root}/message-store"


def is_sms(message: Record) -> bool:
    """Return whether the message is an SMS."""
    return get(message, "type") == "SMS"


def is_pager(message: Record) -> bool:
    """Return whether the message is a pager message, between extensions."""
    return get(message, "type") == "Pager"


def is_voice_mail(message: Record) -> bool:
    """Return whether the message is a voicemail."""
    return get(message, "type") == "VoiceMail"


def is_fax(message: Record) -> bool:
    """Return whether the message is a fax."""
    return get(message, "type") == "Fax"


def is_alive(message: Record) -> bool:
    """Return whether the message is not deleted (`availability` is `Alive`)."""
    return get(message, "availability") == "Alive"


def set_is_read(message: R, is_read: bool) -> R:
    """Mark the message as read or unread, locally only; change and return it."""
    marked = changed(message, {"readStatus": "Read" if is_read else "Unread"})
    put(message, "readStatus", get(marked, "readStatus"))  # for a model, a member of its enum
    return message


def get_attachment_url(message: Record, index: int, *, server: str = "", access_token: str | None = None) -> str:
    """Return the URL of an attachment, or empty text if it does not exist.

    Fetch it with `rc.platform.get(url)`, which sends the token in a header.

    Args:
        message: a model or a dict.
        index: the index of the attachment, from 0.
        server: the base URL (`rc.platform.server`), for a relative URL.
        access_token: a token to add to the URL, for programs that cannot send a header. **The URL then grants access
            to the session**: it ends up in histories, logs and referrers. The original always does this.

    Raises:
        ConfigurationError: a token would be added to a URL that is neither on the server nor on an HTTPS host of
            RingCentral.
    """
    attachment = _attachment(message, index)
    url = text(get(attachment, "uri")) if attachment is not None else ""
    if not url:
        return ""
    if server:
        url = full_url(server.rstrip("/"), url)
    if access_token is None:
        return url
    import httpx

    from rcext.auth import AllowedHosts

    whole = httpx.URL(url)
    if not AllowedHosts(server, ("*.ringcentral.com",)).allow(whole) or not whole.host:
        raise ConfigurationError(
            f"get_attachment_url: access_token= would be sent to {whole.scheme}://{whole.host}; "
            "pass the base URL as server=, such as rc.platform.server"
        )
    return str(whole.copy_merge_params({"access_token": access_token}))


def get_attachment_content_type(message: Record, index: int) -> str:
    """Return the media type of an attachment, or empty text if it does not exist."""
    attachment = _attachment(message, index)
    return text(get(attachment, "contentType")) if attachment is not None else ""


def filter(
    *,
    alive: bool = True,
    type: str | None = None,
    direction: str | None = None,
    conversation_id: str | int | None = None,
    read_status: str | None = None,
    search: str | None = None,
) -> Predicate:
    """Return a predicate for `filter()` and comprehensions.

    Args:
        alive: whether to exclude deleted messages.
        type: `SMS`, `Fax`, `VoiceMail`, `Pager`.
        direction: `Inbound` or `Outbound`.
        conversation_id: the conversation's id, a number or text.
        read_status: `Read` or `Unread`.
        search: a text in the subject; case matters.
    """

    def of_conversation(message: Record) -> bool:
        return text(get(message, "conversationId")) == str(conversation_id)

    def found(message: Record) -> bool:
        return (search or "") in text(get(message, "subject"))

    return all_of(
        is_alive if alive else None,
        equals("type", type),
        equals("direction", direction),
        of_conversation if conversation_id else None,
        equals("readStatus", read_status),
        found if search else None,
    )


comparator = Comparator(sort_by="creationTime", compare=time_key)
"""Returns sort keys: by the creation time, or by another property."""


def sort_key(message: Record) -> float:
    """Return the creation time in seconds since 1970, for `sorted(key=...)`."""
    return time_key(get(message, "creationTime"))


def shorten(message: Record) -> dict[str, object]:
    """Return sender, recipients and text as `from`, `to` and `text`."""
    return {"from": get(message, "from"), "to": get(message, "to"), "text": get(message, "subject")}


def is_inbound(message: Record) -> bool:
    """Return whether the message is inbound."""
    return get(message, "direction") == "Inbound"


def is_outbound(message: Record) -> bool:
    """Return whether the message is not inbound."""
    return not is_inbound(message)


def is_read(message: Record) -> bool:
    """Return whether the message is read (`readStatus` is `Read`)."""
    return get(message, "readStatus") == "Read"


def get_caller_infos(message: Record) -> list[Record]:
    """Return the other parties: the sender of an inbound message, the recipients of an outbound one."""
    return as_records(get(message, "from" if is_inbound(message) else "to"))


def get_all_caller_infos(message: Record) -> list[Record]:
    """Return the existing parties, the other parties first."""
    names = ("from", "to") if is_inbound(message) else ("to", "from")
    return [party for name in names for party in as_records(get(message, name))]


def subscription(
    client: Subscriber[S], *, extension_id: str | int | None = None, transport: Transport = "websocket"
) -> S:
    """Return a subscription to the message store of an extension; nothing is sent before it is started.

    Args:
        client: `RingCentral` for a `Subscription`, `AsyncRingCentral` for an `AsyncSubscription`.
        extension_id: the extension; the session's own by default.
        transport: the transport; `rc.subscription` has more options.
    """
    return client.subscription([create_url(extension_id=extension_id)], transport=transport)


def validate_sms(message: Record, *, max_length: int = 1000) -> ValidationResult:
    """Check an SMS to send: recipient and sender must have a phone number, and there must be a text.

    Args:
        message: the message, with `subject` (as in messages) or `text` (as in requests).
        max_length: the maximum length of the text in UTF-16 units; 1000 in the current API, 160 in the original.

    Returns:
        Errors under `to`, `from` and `subject`.
    """
    return validate(
        ("to", required(get(_first(get(message, "to")), "phoneNumber"))),
        ("from", required(get(get(message, "from"), "phoneNumber"))),
        *_subject(message, max_length),
    )


def validate_pager(message: Record, *, max_length: int = 1024) -> ValidationResult:
    """Check a pager message to send: both sides must have an extension, and there must be a text.

    Args:
        message: the message, with `subject` (as in messages) or `text` (as in requests). `to` is a list, or one
            recipient as in the original; extensions have `extensionNumber` or `extensionId`.
        max_length: the maximum length of the text in UTF-16 units; 1024 in the current API, 160 in the original.

    Returns:
        Errors under `to`, `from` and `subject`.
    """
    sides = {"to": _first(get(message, "to")), "from": get(message, "from")}
    extensions = ((name, get(side, "extensionNumber") or get(side, "extensionId")) for name, side in sides.items())
    return validate(*((name, required(value)) for name, value in extensions), *_subject(message, max_length))


def _subject(message: Record, max_length: int) -> Iterator[tuple[str, list[ValidationError]]]:
    value = get(message, "subject") or get(message, "text")
    yield "subject", required(value)
    yield "subject", length(value, max=max_length)


def _first(value: object) -> object:
    items = cast("list[object]", value) if isinstance(value, (list, tuple)) else [value]
    return items[0] if items else None


def _attachment(message: Record, index: int) -> object:
    found = get(message, "attachments")
    items = cast("list[object]", found) if isinstance(found, (list, tuple)) else []
    return items[index] if 0 <= index < len(items) else None


_requests = Requests(create_url, sync_url=lambda: create_url(kind="sync"))
load_request = _requests.load
save_request = _requests.save
delete_request = _requests.delete
sync_request = _requests.sync
