"""Faxes and media messages: JSON first, then the files, streamed from where they are."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final, Literal

from rcext._arguments import phone_number, plain_text
from rcext._flow import run, run_async
from rcext.errors import ConfigurationError

from ._attachments import Attachment, recipients
from ._upload import Subtype, Upload, choice

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rcext._flow import Flow
    from ringcentral_api.client import AsyncClient, RequestOptions, SyncClient
    from ringcentral_api.drift import DriftPolicy
    from ringcentral_api.models import FaxResponse, GetSMSMessageInfoResponse

FAX_LIMIT: Final = 50 * 1024 * 1024
"""How many bytes the files of a fax may have together."""

COVER_TEXT_LIMIT: Final = 1024
MMS_TEXT_LIMIT: Final = 1000
_HIGH_LOW = ("High", "Low")


def send_fax(
    client: SyncClient,
    *,
    to: str | Iterable[str],
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

    Files are streamed, not read into memory, and read again where the request has to be sent again.

    Args:
        client: `RingCentral`, or anything that sends requests.
        to: the recipient's number, or several.
        files: what is sent, one or several: `Path("letter.pdf")`, bytes, a binary file object (from where it stands;
            not closed), a text, or a `File` with name and media type. Media types are guessed by the name, or else by
            the first bytes.
        cover_page: the index of the cover page, 0 for none; the extension's own unless given.
        cover_page_text: what stands on the cover page, 1,024 characters at most.
        resolution: `High` (200 dpi) or `Low` (100 dpi).
        send_time: when to send it; at once unless given. Without a zone it is taken as UTC.
        iso_code: the country of the cover page's language, ISO 3166-1 alpha-3.
        account_id: the account, `~` for one's own.
        extension_id: the extension, `~` for one's own.
        options: what this call has different from the client's settings.

    Raises:
        ConfigurationError: no recipient, a bad number, nothing to send, a file that is missing, empty, in text mode or
            too large (50 MiB in all). Nothing was sent.
        ApiError: the platform refused.
    """
    fields = _fax_fields(to, cover_page, cover_page_text, resolution, send_time, iso_code)
    return run(_fax(fields, files, _ids(account_id, extension_id), options, client.drift), client.send)


async def send_fax_async(
    client: AsyncClient,
    *,
    to: str | Iterable[str],
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
    to: str | Iterable[str],
    files: Iterable[Attachment] | Attachment,
    text: str | None = None,
    country_id: str | None = None,
    multipart: Subtype = "form-data",
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> GetSMSMessageInfoResponse:
    """Send a text with pictures or other media (`POST .../mms`).

    Args:
        client: `RingCentral`, or anything that sends requests.
        from_: one of the extension's numbers that may send texts.
        to: the recipient's number, or several.
        files: one or several; see `send_fax`.
        text: the text, 1,000 characters at most, of which those outside of the Basic Multilingual Plane count twice.
        country_id: the country whose dialling plan applies.
        multipart: `form-data`, or `mixed`, which the endpoint takes as well.
        account_id: the account, `~` for one's own.
        extension_id: the extension, `~` for one's own.
        options: what this call has different from the client's settings.

    Raises:
        ConfigurationError: no recipient, a bad number, no file, or a file that is missing, empty, in text mode or too
            large (10 MiB in all). Nothing was sent.
        ApiError: the platform refused.
    """
    fields = _mms_fields(from_, to, text, country_id)
    return run(_mms(fields, files, multipart, _ids(account_id, extension_id), options, client.drift), client.send)


async def send_mms_async(
    client: AsyncClient,
    *,
    from_: str,
    to: str | Iterable[str],
    files: Iterable[Attachment] | Attachment,
    text: str | None = None,
    country_id: str | None = None,
    multipart: Subtype = "form-data",
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> GetSMSMessageInfoResponse:
    """Send a text with pictures or other media in asyncio; see `send_mms`."""
    fields = _mms_fields(from_, to, text, country_id)
    return await run_async(
        _mms(fields, files, multipart, _ids(account_id, extension_id), options, client.drift), client.send
    )


def _ids(account_id: str, extension_id: str) -> dict[str, str]:
    return {"accountId": account_id, "extensionId": extension_id}


def _fax_fields(
    to: str | Iterable[str],
    cover_page: object,
    cover_page_text: object,
    resolution: object,
    send_time: object,
    iso_code: object,
) -> dict[str, Any]:
    fields: dict[str, Any] = {"to": recipients("send_fax", to)}
    if resolution is not None:
        fields["faxResolution"] = choice("send_fax", "resolution", resolution, _HIGH_LOW)
    if cover_page is not None:
        if not isinstance(cover_page, int) or isinstance(cover_page, bool) or cover_page < 0:
            raise ConfigurationError(f"send_fax: cover_page={cover_page!r} should be an index, or 0 for none")
        fields["coverIndex"] = cover_page
    if cover_page_text is not None:
        text = plain_text("send_fax", "cover_page_text", cover_page_text)
        if len(text) > COVER_TEXT_LIMIT:
            raise ConfigurationError(
                f"send_fax: cover_page_text has {len(text)} characters, {COVER_TEXT_LIMIT} are allowed"
            )
        fields["coverPageText"] = text
    if send_time is not None:
        if not isinstance(send_time, datetime.datetime):
            raise ConfigurationError(f"send_fax: send_time={send_time!r} should be a datetime")
        moment = send_time if send_time.tzinfo is not None else send_time.replace(tzinfo=datetime.UTC)
        fields["sendTime"] = moment.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"
    if iso_code is not None:
        fields["isoCode"] = plain_text("send_fax", "iso_code", iso_code)
    return fields


def _mms_fields(from_: str, to: str | Iterable[str], text: object, country_id: str | None) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "from": {"phoneNumber": phone_number("send_mms", "from_", from_)},
        "to": recipients("send_mms", to),
    }
    if text is not None:
        said = plain_text("send_mms", "text", text)
        units = len(said.encode("utf-16-le")) // 2
        if units > MMS_TEXT_LIMIT:
            raise ConfigurationError(f"send_mms: text has {units} characters, {MMS_TEXT_LIMIT} are allowed")
        fields["text"] = said
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

    empty = None if fields.get("coverPageText") else "nothing to send: give files, or at least cover_page_text"
    upload = Upload(
        "send_fax", "files", files, "attachment", fields, empty=empty, most=FAX_LIMIT, ids=ids, options=options
    )
    return upload.flow(create_fax_message, drift)


def _mms(
    fields: dict[str, Any],
    files: Iterable[Attachment] | Attachment,
    multipart: Subtype,
    ids: dict[str, str],
    options: RequestOptions | None,
    drift: DriftPolicy | None,
) -> Flow[GetSMSMessageInfoResponse]:
    from ringcentral_api.api.sms import create_mms

    empty = "files is empty; a text alone is rc.api.sms.create_sms_message"
    upload = Upload(
        "send_mms", "files", files, "attachments", fields, empty=empty, multipart=multipart, ids=ids, options=options
    )
    return upload.flow(create_mms, drift)
