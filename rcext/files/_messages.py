"""Text messages, media messages and faxes."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final, Literal, cast

from rcext._arguments import phone_number, plain_text
from rcext._flow import run, run_async
from rcext.errors import ConfigurationError
from ringcentral_api.files import is_single
from ringcentral_api.jsonio import dump_json

from ._attachments import Attachment, Recipient, recipients
from ._upload import Subtype, Upload, choice, upload_request

if TYPE_CHECKING:
    from collections.abc import Iterable

    import httpx

    from rcext._flow import Flow
    from ringcentral_api.client import AsyncClient, RequestOptions, SyncClient
    from ringcentral_api.drift import DriftPolicy
    from ringcentral_api.models import FaxResponse, SMSMessage

FAX_LIMIT: Final = 50 * 1024 * 1024
"""The largest size of all files of a fax together."""

COVER_TEXT_LIMIT: Final = 1024
TEXT_LIMIT: Final = 1000
_RESOLUTIONS: Final = ("High", "Low")


def send_sms(
    client: SyncClient,
    to: Recipient | Iterable[Recipient],
    text: str,
    *,
    from_: str,
    attachments: Iterable[Attachment] | Attachment = (),
    country_id: str | None = None,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> SMSMessage:
    """Send a text message (`POST .../sms`), or with attachments a media message (`POST .../mms`).

    Args:
        client: `RingCentral`, or any client that sends typed requests.
        to: a recipient or several: phone numbers, or objects that have one, such as the sender of a message.
        text: the text, at most 1,000 UTF-16 code units (an emoji counts as two).
        from_: one of the extension's numbers with the feature `SmsSender`.
        attachments: pictures or other media; see `send_fax`.
        country_id: the id of the country whose dialing plan applies.
        account_id: the account id, `~` for the caller's own.
        extension_id: the extension id, `~` for the caller's own.
        options: settings of this call that differ from the client's.

    Raises:
        ConfigurationError: the recipient is missing, a number or the text is invalid, or a file is missing, empty, in
            text mode or too large (10 MiB in all). Nothing was sent.
        ApiError: the server refused.
    """
    fields = _text_fields("send_sms", from_, to, text, country_id)
    return run(_sms(fields, attachments, _ids(account_id, extension_id), options, client.drift), client.send)


async def send_sms_async(
    client: AsyncClient,
    to: Recipient | Iterable[Recipient],
    text: str,
    *,
    from_: str,
    attachments: Iterable[Attachment] | Attachment = (),
    country_id: str | None = None,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> SMSMessage:
    """Send a text message, or with attachments a media message, in asyncio; see `send_sms`."""
    fields = _text_fields("send_sms", from_, to, text, country_id)
    flow = _sms(fields, attachments, _ids(account_id, extension_id), options, client.drift)
    return await run_async(flow, client.send)


def send_fax(
    client: SyncClient,
    *,
    to: Recipient | Iterable[Recipient],
    files: Iterable[Attachment] | Attachment = (),
    cover_page: int | None = None,
    cover_page_text: str | None = None,
    resolution: Literal["High", "Low"] | None = None,
    send_time: datetime.datetime | None = None,
    iso_code: str | None = None,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> FaxResponse:
    """Send a fax (`POST .../fax`, `multipart/form-data`).

    Files are streamed, not read into memory, and read again if the request has to be sent again.

    Args:
        client: `RingCentral`, or any client that sends typed requests.
        to: a recipient or several: phone numbers, or `FaxRequestTo(phone_number=..., name=...)` (or a dict) with the
            name for the cover page.
        files: one or several: `Path("letter.pdf")`, bytes, a binary file object (read from its current position and not
            closed), a text, or a `File` with name and media type. Media types are guessed from the name, otherwise from
            the first bytes.
        cover_page: the index of the cover page, 0 for none; by default that of the extension.
        cover_page_text: the text on the cover page, at most 1,024 characters.
        resolution: `High` (200 dpi) or `Low` (100 dpi).
        send_time: when to send it; by default at once. Without a time zone it is UTC.
        iso_code: the country of the cover page's language, ISO 3166-1 alpha-3.
        account_id: the account id, `~` for the caller's own.
        extension_id: the extension id, `~` for the caller's own.
        options: settings of this call that differ from the client's.

    Raises:
        ConfigurationError: the recipient is missing, a number is invalid, there is nothing to send, or a file is
            missing, empty, in text mode or too large (50 MiB in all). Nothing was sent.
        ApiError: the server refused.
    """
    fields = _fax_fields(to, cover_page, cover_page_text, resolution, send_time, iso_code)
    return run(_fax(fields, files, _ids(account_id, extension_id), options, client.drift), client.send)


async def send_fax_async(
    client: AsyncClient,
    *,
    to: Recipient | Iterable[Recipient],
    files: Iterable[Attachment] | Attachment = (),
    cover_page: int | None = None,
    cover_page_text: str | None = None,
    resolution: Literal["High", "Low"] | None = None,
    send_time: datetime.datetime | None = None,
    iso_code: str | None = None,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> FaxResponse:
    """Send a fax in asyncio; see `send_fax`."""
    fields = _fax_fields(to, cover_page, cover_page_text, resolution, send_time, iso_code)
    return await run_async(_fax(fields, files, _ids(account_id, extension_id), options, client.drift), client.send)


def send_mms(
    client: SyncClient,
    *,
    from_: str,
    to: Recipient | Iterable[Recipient],
    files: Iterable[Attachment] | Attachment,
    text: str | None = None,
    country_id: str | None = None,
    multipart: Subtype = "form-data",
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> SMSMessage:
    """Send a message with pictures or other media (`POST .../mms`).

    Args:
        client: `RingCentral`, or any client that sends typed requests.
        from_: one of the extension's numbers with the feature `MmsSender`.
        to: a recipient or several; see `send_sms`.
        files: one or several; see `send_fax`.
        text: the text, at most 1,000 UTF-16 code units (an emoji counts as two).
        country_id: the id of the country whose dialing plan applies.
        multipart: the multipart subtype; the endpoint accepts both.
        account_id: the account id, `~` for the caller's own.
        extension_id: the extension id, `~` for the caller's own.
        options: settings of this call that differ from the client's.

    Raises:
        ConfigurationError: the recipient or the file is missing, a number or the text is invalid, or a file is missing,
            empty, in text mode or too large (10 MiB in all). Nothing was sent.
        ApiError: the server refused.
    """
    fields = _text_fields("send_mms", from_, to, text, country_id)
    ids = _ids(account_id, extension_id)
    return run(_mms("send_mms", "files", fields, files, multipart, ids, options, client.drift), client.send)


async def send_mms_async(
    client: AsyncClient,
    *,
    from_: str,
    to: Recipient | Iterable[Recipient],
    files: Iterable[Attachment] | Attachment,
    text: str | None = None,
    country_id: str | None = None,
    multipart: Subtype = "form-data",
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> SMSMessage:
    """Send a message with pictures or other media in asyncio; see `send_mms`."""
    fields = _text_fields("send_mms", from_, to, text, country_id)
    ids = _ids(account_id, extension_id)
    return await run_async(_mms("send_mms", "files", fields, files, multipart, ids, options, client.drift), client.send)


def _ids(account_id: str, extension_id: str) -> dict[str, str]:
    return {"accountId": account_id, "extensionId": extension_id}


def _fax_fields(
    to: object,
    cover_page: object,
    cover_page_text: object,
    resolution: object,
    send_time: object,
    iso_code: object,
) -> dict[str, Any]:
    fields: dict[str, Any] = {"to": recipients("send_fax", to, names=True)}
    if resolution is not None:
        fields["faxResolution"] = choice("send_fax", "resolution", resolution, _RESOLUTIONS)
    if cover_page is not None:
        if not isinstance(cover_page, int) or isinstance(cover_page, bool) or cover_page < 0:
            raise ConfigurationError(f"send_fax: cover_page={cover_page!r:.60} must be an index, 0 for none")
        fields["coverIndex"] = cover_page
    if cover_page_text is not None:
        text = plain_text("send_fax", "cover_page_text", cover_page_text)
        if len(text) > COVER_TEXT_LIMIT:
            raise ConfigurationError(
                f"send_fax: cover_page_text has {len(text)} characters; at most {COVER_TEXT_LIMIT} are allowed"
            )
        fields["coverPageText"] = text
    if send_time is not None:
        if not isinstance(send_time, datetime.datetime):
            raise ConfigurationError(f"send_fax: send_time={send_time!r:.60} must be a datetime")
        moment = send_time if send_time.tzinfo is not None else send_time.replace(tzinfo=datetime.UTC)
        fields["sendTime"] = moment.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
    if iso_code is not None:
        fields["isoCode"] = plain_text("send_fax", "iso_code", iso_code)
    return fields


def _text_fields(call: str, from_: object, to: object, text: object, country_id: object) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "from": {"phoneNumber": phone_number(call, "from_", from_)},
        "to": recipients(call, to),
    }
    if text is not None:
        checked = plain_text(call, "text", text)
        units = len(checked.encode("utf-16-le")) // 2
        if units > TEXT_LIMIT:
            raise ConfigurationError(f"{call}: text has {units} UTF-16 code units; at most {TEXT_LIMIT} are allowed")
        fields["text"] = checked
    if country_id is not None:
        fields["country"] = {"id": str(country_id)}
    return fields


def _fax(
    fields: dict[str, Any],
    files: Iterable[Attachment] | Attachment,
    ids: dict[str, str],
    options: RequestOptions | None,
    drift: DriftPolicy | None,
) -> Flow[FaxResponse]:
    from ringcentral_api.api.fax import create_fax_message

    empty = None if fields.get("coverPageText") else "nothing to send; give files, or at least cover_page_text"
    upload = Upload(
        "send_fax", "files", files, "attachment", fields, empty=empty, most=FAX_LIMIT, ids=ids, options=options
    )
    return upload.flow(create_fax_message, drift)


def _mms(
    call: str,
    argument: str,
    fields: dict[str, Any],
    files: Iterable[Attachment] | Attachment,
    multipart: Subtype,
    ids: dict[str, str],
    options: RequestOptions | None,
    drift: DriftPolicy | None,
) -> Flow[SMSMessage]:
    from ringcentral_api.api.sms import create_mms

    empty = f"{argument} is empty; use send_sms for a text without files"
    upload = Upload(
        call, argument, files, "attachments", fields, empty=empty, multipart=multipart, ids=ids, options=options
    )
    return upload.flow(create_mms, drift)


def _sms(
    fields: dict[str, Any],
    attachments: Iterable[Attachment] | Attachment,
    ids: dict[str, str],
    options: RequestOptions | None,
    drift: DriftPolicy | None,
) -> Flow[SMSMessage]:
    from ringcentral_api.api.sms import create_sms_message

    files = attachments if is_single(attachments) else list(cast("Iterable[Attachment]", attachments))
    if files != []:
        return (yield from _mms("send_sms", "attachments", fields, files, "form-data", ids, options, drift))
    if not fields.get("text"):
        raise ConfigurationError("send_sms: text is empty; give a text or attachments")
    request = upload_request(create_sms_message.OPERATION, ids, content=dump_json(fields), options=options)
    return create_sms_message.parse(cast("httpx.Response", (yield request)), drift)
