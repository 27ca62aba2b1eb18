"""Files in the bodies of generated endpoints: sent and checked as the convenience functions do it."""

from __future__ import annotations

import io
import json
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest

import rcext
from rcext.sandbox import Sandbox
from ringcentral_api.api.fax import create_fax_message
from ringcentral_api.api.greetings import create_company_greeting
from ringcentral_api.api.sms import create_mms
from ringcentral_api.api.user_settings import create_user_profile_image
from ringcentral_api.client import SimpleClient, httpx_arguments, label_multipart
from ringcentral_api.files import media_type_of
from ringcentral_api.models import (
    CreateCompanyGreetingMixedBody,
    CreateCompanyGreetingMixedBodyType,
    CreateFaxMessageFormDataBody,
    CreateMMSMessage,
    CreateUserProfileImageBody,
    FaxRequestTo,
    MessageParty,
)
from ringcentral_api.types import File
from tests import plain_http
from tests.generated.operations import Operation, operations, sample_body
from tests.generated.sampling import MODELS

from .wire import parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

    from ringcentral_api.client import Request

PDF = b"%PDF-1.4\nhello"
FAX = CreateFaxMessageFormDataBody.__name__  # may be an alias


def file_bodies() -> dict[str, tuple[Operation, str, str, bool, list[str]]]:
    """Return each body with a file: operation, class, the file's property, whether it is a list, the JSON parts."""
    found: dict[str, tuple[Operation, str, str, bool, list[str]]] = {}
    for entry in operations():
        for name in entry.body_classes:
            files = {key: code for key, (_, code, _) in MODELS.get(name, {}).items() if code in ("file", "[file]")}
            for key, code in files.items():
                others = [other for other in MODELS[name] if other not in files]
                parts = ["metadata"] if others == ["metadata"] else ["json"] if others else []
                found[name] = (entry, name, key, code == "[file]", parts)
    return found


BODIES = file_bodies()


@pytest.fixture(scope="module")
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=9) as sandbox:
        yield sandbox


@pytest.fixture
def rc(sb: Sandbox) -> Iterator[rcext.RingCentral]:
    with rcext.RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as client:
        yield client
    sb.faults.clear()


def test_faxes_and_media_messages_are_among_them() -> None:
    assert {FAX, "CreateMMSMessage", "CreateUserProfileImageBody"} <= set(BODIES)


def make(name: str, file: Any) -> Request:
    """Return the request of an operation with this file in its body."""
    entry, _, key, several, _ = BODIES[name]
    body = sample_body(name)
    setattr(body, MODELS[name][key][0], [file] if several else file)
    request: Request = entry.module.request(**{**entry.arguments(optional=False), "body": body})
    return request


def built(request: Request) -> httpx.Request:
    client = plain_http.Client(base_url="https://platform.example")
    sent = label_multipart(client.build_request(**httpx_arguments(request)), request)
    sent.read()
    return sent


@pytest.mark.parametrize("name", BODIES)
def test_every_body(name: str, tmp_path: Path) -> None:
    entry, _, key, several, json_parts = BODIES[name]
    path = tmp_path / "sound.mp3"
    path.write_bytes(b"ID3 hello")
    sent = built(make(name, path))
    media = sent.headers["Content-Type"].partition(";")[0]
    assert media in entry.media
    assert ("Mixed" in name) == (media == "multipart/mixed")
    *told, file = parts_of(sent.content, sent.headers["Content-Type"])
    assert [headers["content-type"] for headers, _ in told] == ["application/json"] * len(json_parts)
    for wanted, (headers, content) in zip(json_parts, told, strict=True):
        assert f'name="{wanted}"' in headers["content-disposition"]
        assert isinstance(json.loads(content), dict)
    assert f'name="{key}"; filename="sound.mp3"' in file[0]["content-disposition"]
    assert (file[0]["content-type"], file[1]) == ("audio/mpeg", b"ID3 hello")
    if several:
        body = sample_body(name)
        setattr(body, MODELS[name][key][0], [File(b"one", "1.png"), File(io.BytesIO(b"two"), "2.x", "a/b")])
        sent = built(entry.module.request(**{**entry.arguments(optional=False), "body": body}))
        files = parts_of(sent.content, sent.headers["Content-Type"])[len(json_parts) :]
        assert [content for _, content in files] == [b"one", b"two"]
        assert [headers["content-type"] for headers, _ in files] == ["image/png", "a/b"]


@pytest.mark.parametrize("name", BODIES)
def test_bad_files_are_refused_by_name(name: str, tmp_path: Path) -> None:
    entry, _, key, several, _ = BODIES[name]
    most = entry.module.OPERATION.max_body
    assert most >= 1024 * 1024
    huge = tmp_path / "huge.bin"
    with huge.open("wb") as file:
        file.truncate(most + 1)
    bad: dict[str, Any] = {
        " is empty": File(b""),
        "text mode": File(cast("Any", io.StringIO("x"))),
        "cannot read '.*none.pdf'": File(tmp_path / "none.pdf"),
        f"the endpoint takes {most if not BODIES[name][4] else ''}": File(huge),
        "content_type='x' is not a media type": File(b"x", content_type="x"),
        "looks like a path": "letter.pdf",
        "expected a Path, bytes": File(cast("Any", 5)),
    }
    place = f"body.{key}" + (r"\[0\]" if several else "")
    for words, value in bad.items():
        with pytest.raises((TypeError, ValueError), match=f"^{place}.*{words}"):
            make(name, value)


def test_sent_again_whole_when_the_token_has_ended(sb: Sandbox, rc: rcext.RingCentral, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(PDF * 1000)
    stood = io.BytesIO(b"skipped" + PDF)
    stood.seek(7)
    body = CreateFaxMessageFormDataBody(
        to=[FaxRequestTo(phone_number="+16505550123")],
        attachment=[File(path), File(stood, "stood.pdf"), File(iter([PDF, PDF]), "once.pdf"), File("text")],
    )
    rc.api.user_settings.read_extension()
    sb.expire_access_tokens()
    before = sb.requests.count(operation="createFaxMessage")
    fax = create_fax_message.sync(client=rc, body=body)
    assert fax.id is not None
    assert sb.requests.count(operation="createFaxMessage") - before == 2
    record = sb.requests.filter(operation="createFaxMessage")[-1]
    content_type = next(value for name, value in record.headers.items() if name.lower() == "content-type")
    parts = parts_of(bytes(record.body), content_type)
    assert [content for _, content in parts[1:]] == [PDF * 1000, PDF, PDF * 2, b"text"]
    assert [headers["content-type"] for headers, _ in parts[1:]] == [
        "application/pdf",
        "application/pdf",
        "application/pdf",
        "text/plain; charset=utf-8",
    ]


async def test_async(sb: Sandbox) -> None:
    async with rcext.AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        await rc.api.user_settings.read_extension()
        sb.expire_access_tokens()
        body = CreateUserProfileImageBody(image=File(io.BytesIO(b"\x89PNG\r\n\x1a\n"), "a.png"))
        await create_user_profile_image.asyncio(client=rc, body=body)
        record = sb.requests.filter(operation="createUserProfileImage")[-1]
        assert b"\x89PNG\r\n\x1a\n\r\n--" in bytes(record.body)
        assert record.status < 300


def test_mixed_over_a_real_socket(sb: Sandbox) -> None:
    # httpx 0.28 labels such a body with a boundary that it does not use, unless it is labelled afterwards.
    body = CreateCompanyGreetingMixedBody(
        type=CreateCompanyGreetingMixedBodyType.COMPANY, binary=File(b"ID3 hello", "x.mp3")
    )
    with rcext.RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        token = rc.platform.authorize().access_token
        with SimpleClient(sb.server, token) as simple:
            for client in (rc, simple):
                assert create_company_greeting.sync(client=client, body=body).id is not None
                record = sb.requests.filter(operation="createCompanyGreeting")[-1]
                media, _, boundary = record.headers["content-type"].partition("; boundary=")
                assert media == "multipart/mixed"
                assert bytes(record.body).startswith(b"--" + boundary.encode() + b"\r\n")
                assert bytes(record.body).endswith(b"--" + boundary.encode() + b"--\r\n")


def test_one_body_in_either_form(sb: Sandbox, rc: rcext.RingCentral) -> None:
    # These give both forms the same schema, so that no body can say which one is meant.
    either = [
        entry.module
        for entry in operations()
        if {"multipart/form-data", "multipart/mixed"} <= set(entry.media) and len(entry.body_classes) == 1
    ]
    assert [module.OPERATION.id for module in either] == ["create_mms", "create_sms_message"]
    body = CreateMMSMessage(
        from_=MessageParty(phone_number=sb.phone_number),
        to=[MessageParty(phone_number="+16505550123")],
        attachments=[File(PDF, "a.pdf")],
    )
    for wanted in ("form-data", "mixed"):
        assert rc.api.sms.create_mms(body=body, multipart=wanted).id is not None
        record = sb.requests.filter(operation="createMMS")[-1]
        assert record.headers["content-type"].startswith(f"multipart/{wanted}; boundary=")
        told, file = parts_of(bytes(record.body), record.headers["content-type"])
        assert json.loads(told[1])["to"] == [{"phoneNumber": "+16505550123"}]
        assert file[1] == PDF
    assert create_mms.request(body=body).multipart == "form-data"
    with pytest.raises(ValueError, match=r"^multipart='related' should be 'form-data' or 'mixed'"):
        create_mms.request(body=body, multipart=cast("Any", "related"))


@pytest.mark.parametrize("name", BODIES)
async def test_in_asyncio_streams_are_copied_in_a_thread(name: str) -> None:
    entry, _, key, several, _ = BODIES[name]
    read_by: list[int] = []

    def once() -> Iterator[bytes]:
        read_by.append(threading.get_ident())
        yield b"ID3 hello"

    class Client:
        drift = None

        async def send(self, request: Request) -> httpx.Response:
            (content,) = [part.content for part in request.parts or [] if part.name == key]
            assert cast("Any", content).read() == b"ID3 hello"
            raise NotImplementedError

    for function in (entry.module.asyncio, entry.module.asyncio_detailed):
        body = sample_body(name)
        file = File(once())
        setattr(body, MODELS[name][key][0], [file] if several else file)
        with pytest.raises(NotImplementedError):
            await function(client=Client(), **{**entry.arguments(optional=False), "body": body})
    assert len(read_by) == 2
    assert threading.get_ident() not in read_by
    make(name, File(once()))
    assert read_by[2] == threading.get_ident()


@pytest.mark.parametrize(
    ("name", "start", "media"),
    [
        ("a.pdf", b"", "application/pdf"),
        ("a.WAV", b"", "audio/wav"),
        ("a.mp3", b"", "audio/mpeg"),
        ("a.ogg", b"", "audio/ogg"),
        ("a.vcf", b"", "text/vcard"),
        ("a", b"%PDF-1", "application/pdf"),
        (None, b"RIFF\x00\x00\n\x00WAVEfmt ", "audio/wav"),
        (None, b"\xff\xfb\x90\x00", "audio/mpeg"),
        (None, b"ID3\x03", "audio/mpeg"),
        (None, b"\xff\xd8\xff\xe0", "image/jpeg"),
        (None, b"GIF89a", "image/gif"),
        (None, b"MM\x00*", "image/tiff"),
        (None, b"\x00\x00\x00\x18ftypmp42", "video/mp4"),
        (None, b"", "application/octet-stream"),
        ("a.", b"??", "application/octet-stream"),
    ],
)
def test_media_types(name: str | None, start: bytes, media: str) -> None:
    assert media_type_of(name, start) == media


def test_file_names_that_are_not_text(tmp_path: Path) -> None:
    path = Path(str(tmp_path) + '/bad\udcff\r\n".pdf')
    path.write_bytes(PDF)
    sent = built(make(FAX, File(path)))
    head = sent.content[: sent.content.index(PDF)]
    assert b'filename="bad?%0D%0A%22.pdf"' in head


def test_a_file_that_grows_meanwhile_is_sent_as_it_was(sb: Sandbox, rc: rcext.RingCentral, tmp_path: Path) -> None:
    path = tmp_path / "log.txt"
    path.write_bytes(b"one")
    request = make("CreateUserProfileImageBody", File(path))
    path.write_bytes(b"one, two")
    assert rc.send(request).status_code < 300
    record = sb.requests.filter(operation="createUserProfileImage")[-1]
    ((_, content),) = parts_of(bytes(record.body), record.headers["content-type"])
    assert content == b"one"


def test_files_are_closed(tmp_path: Path, recwarn: pytest.WarningsRecorder) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(PDF * 10_000)
    request = make(FAX, File(path))
    assert request.parts is not None
    part = cast("Any", request.parts[-1].content)
    assert part.read() == PDF * 10_000
    part.seek(0)
    assert part.read(5) == PDF[:5]  # left in the middle, as a broken connection leaves it
    del part, request
    assert [str(warning.message) for warning in recwarn] == []
