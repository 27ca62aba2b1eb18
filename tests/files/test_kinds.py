"""Every kind of content that the document has, downloaded from the sandbox by its address and by its request."""

from __future__ import annotations

import io
import mimetypes
from typing import TYPE_CHECKING, Any

import pytest

import rcext
from rcext.errors import ConfigurationError
from rcext.files import _transfer as transfer  # pyright: ignore[reportPrivateUsage]  # its delay
from rcext.files import download, download_async, iter_download, iter_download_async
from rcext.sandbox import Sandbox
from ringcentral_api.api.call_recordings import read_call_recording_content
from ringcentral_api.api.sms import create_sms_message
from ringcentral_api.types import File
from tests.generated.operations import Operation, operations

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from ringcentral_api.client import Request


@pytest.fixture(scope="module")
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=9) as sandbox:
        yield sandbox


@pytest.fixture
def rc(sb: Sandbox) -> Iterator[rcext.RingCentral]:
    with rcext.RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as client:
        yield client
    sb.faults.clear()


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transfer, "_FIRST_DELAY", 0.01)


BINARY = {
    entry.id: entry
    for entry in operations()
    if entry.method == "GET"
    and any(
        status[0] == "2" and any(not media.endswith("json") and "multipart" not in media for media in answers)
        for status, answers in entry.responses.items()
    )
}


def test_the_content_of_recordings_and_messages_is_among_them() -> None:
    assert {"readCallRecordingContent", "readGreetingContent", "readMessageContent"} <= set(BINARY)


def ids_for(rc: rcext.RingCentral, entry: Operation) -> dict[str, str]:
    """Ids of things that are there, where the sandbox keeps such things."""
    if entry.id == "readCallRecordingContent":
        log = rc.api.call_log.read_user_call_log(view="Detailed", per_page=100, recording_type="All")
        recording = next(call.recording for call in log.records if call.recording is not None)
        assert recording.id is not None
        return {"recording_id": recording.id}
    if entry.id == "readMessageContent":
        # Other tests may have sent messages with an empty text; a voicemail has content.
        voicemails = rc.api.message_store.list_messages(message_type=["VoiceMail"]).records
        message = next(each for each in voicemails if each.attachments)
        return {"message_id": str(message.id), "attachment_id": str((message.attachments or [])[0].id)}
    if entry.id == "mthReadMessageContent":
        records = rc.api.message_threads.mth_list_messages().records
        message_id, attachment = next((each.id, found) for each in records for found in each.attachments or ())
        return {"message_id": message_id, "attachment_id": attachment.id}
    if entry.id == "readIVRPromptContent":
        prompt = rc.api.ivr.create_ivr_prompt(
            body={"attachment": File(b"ID3", filename="hello.mp3", content_type="audio/mpeg")}
        )
        return {"prompt_id": str(prompt.id)}
    return {}


def request_for(rc: rcext.RingCentral, entry: Operation) -> Request:
    arguments = {**entry.arguments(optional=False), **ids_for(rc, entry)}
    request: Request = entry.module.request(**arguments)
    if entry.id == "readA2PSMSOptOuts":
        request.headers["Accept"] = "text/csv"
    return request


def fits(content_type: str | None, entry: Operation) -> bool:
    known = [media for answers in entry.responses.values() for media in answers]
    return any(
        content_type == media or (media.endswith("/*") and (content_type or "").startswith(media[:-1]))
        for media in known
    )


@pytest.mark.parametrize("operation", BINARY)
async def test_every_kind(sb: Sandbox, rc: rcext.RingCentral, tmp_path: Path, operation: str) -> None:
    entry = BINARY[operation]
    request = request_for(rc, entry)
    result = rc.download(request, tmp_path)
    assert result.size == result.path.stat().st_size > 0
    assert fits(result.content_type, entry) or result.content_type == "text/plain"
    assert result.path.parent == tmp_path
    suffix = result.path.suffix
    assert mimetypes.guess_extension(result.content_type or "") in (suffix, None, ".wav", ".mp2")
    assert b"".join(rc.iter_download(request)) == result.path.read_bytes()
    asked = sb.requests.filter(operation=operation)[-1].headers
    assert asked["accept-encoding"] == "identity"
    assert asked["authorization"].startswith("Bearer ")
    async with rcext.AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as arc:
        again = await arc.download(request, tmp_path / "again")
        assert again.path.read_bytes() == result.path.read_bytes()
        pieces = [piece async for piece in arc.iter_download(request, max_size=result.size)]
        assert b"".join(pieces) == result.path.read_bytes()


SOURCES: dict[str, Callable[[rcext.RingCentral], Any]] = {
    "recording": lambda rc: next(
        call.recording
        for call in rc.api.call_log.read_user_call_log(view="Detailed", per_page=100, recording_type="All").records
        if call.recording is not None
    ),
    "voicemail": lambda rc: attachment(rc, "VoiceMail"),
    "fax": lambda rc: attachment(rc, "Fax"),
    "text": lambda rc: attachment(rc, "SMS"),
    "mms": lambda rc: (
        rc.send_mms(from_=number(rc), to="+16505550123", files=b"\x89PNG\r\n\x1a\nhello").attachments or []
    )[-1],
    "greeting": lambda rc: {"contentUri": "/account/~/extension/~/greeting/1/content", "uri": "/account/~"},
    "picture": lambda rc: rc.api.user_settings.read_extension().profile_image,
}


def attachment(rc: rcext.RingCentral, kind: Any) -> Any:
    records = rc.api.message_store.list_messages(message_type=[kind]).records
    # other tests send pictures without text
    with_text = [message for message in records if kind != "SMS" or message.subject]
    return next(entry for message in with_text for entry in message.attachments or [])


def number(rc: rcext.RingCentral) -> str:
    found = rc.api.phone_numbers.list_extension_phone_numbers().records
    return next(entry.phone_number for entry in found if entry.phone_number and "SmsSender" in (entry.features or []))


@pytest.mark.parametrize("kind", SOURCES)
def test_what_has_an_address_is_a_source(rc: rcext.RingCentral, tmp_path: Path, kind: str) -> None:
    source = SOURCES[kind](rc)
    result = rc.download(source, tmp_path / "x")
    assert result.size > 0
    address: str = source["contentUri"] if kind == "greeting" else getattr(source, "content_uri", None) or source.uri
    assert b"".join(rc.iter_download(address)) == (tmp_path / "x").read_bytes()
    known = getattr(source, "content_type", None)
    assert known in (None, result.content_type)


def test_recordings_come_in_the_form_that_is_asked_for(rc: rcext.RingCentral, tmp_path: Path) -> None:
    request = request_for(rc, BINARY["readCallRecordingContent"])
    request.headers["Accept"] = "audio/wav"
    result = rc.download(request, tmp_path)
    assert result.content_type == "audio/wav"
    assert result.path.suffix == ".wav"
    assert result.path.read_bytes().startswith(b"RIFF")


@pytest.mark.parametrize("fault", ["truncate", "reset_after"])
async def test_a_connection_that_breaks(sb: Sandbox, rc: rcext.RingCentral, tmp_path: Path, fault: str) -> None:
    request = request_for(rc, BINARY["readCallRecordingContent"])
    whole = b"".join(rc.iter_download(request))
    sb.faults.add("readCallRecordingContent", fault, times=1)
    assert rc.download(request, tmp_path / "x").path.read_bytes() == whole
    sb.faults.add("readCallRecordingContent", fault, times=1)
    async with rcext.AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as arc:
        result = await download_async(arc, request, tmp_path / "y")
        assert result.path.read_bytes() == whole
        sb.faults.add("readCallRecordingContent", fault, times=1)
        assert b"".join([piece async for piece in iter_download_async(arc, request)]) == whole


def test_an_access_token_that_has_ended(sb: Sandbox, rc: rcext.RingCentral) -> None:
    request = request_for(rc, BINARY["readCallRecordingContent"])
    sb.expire_access_tokens()
    buffer = io.BytesIO()
    assert download(rc, request, buffer).size == len(buffer.getvalue()) > 0


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ({}, "this dict has neither"),
        ({"uri": None}, "this dict has neither"),
        (None, "this NoneType has neither"),
        ("", "this str has neither"),
        (create_sms_message.request(body={"from": {"phoneNumber": "+1"}, "text": "", "to": []}), "POST request"),
    ],
)
def test_other_sources_are_rejected_before_anything_is_sent(
    sb: Sandbox, rc: rcext.RingCentral, tmp_path: Path, source: Any, words: str
) -> None:
    before = len(sb.requests)
    with pytest.raises(ConfigurationError, match=words):
        download(rc, source, tmp_path / "x")
    with pytest.raises(ConfigurationError, match=words):
        next(iter_download(rc, source))
    assert len(sb.requests) == before
    assert list(tmp_path.iterdir()) == []


def test_typed_requests_for_content_go_to_the_media_host() -> None:
    with rcext.RingCentral("https://platform.example.com", client_id="app") as client:
        request = read_call_recording_content.request(recording_id="1")
        built = client._settings.requests.build(client._http, request, stream=True)  # pyright: ignore[reportPrivateUsage]  # where it would go
        assert str(built.url) == "https://media.example.com/restapi/v1.0/account/~/recording/1/content"
