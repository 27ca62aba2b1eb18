from __future__ import annotations

import datetime
import hashlib
import io
import json
from typing import IO, TYPE_CHECKING, Any, Literal, cast

import pytest

import rcext
from rcext.errors import ConfigurationError
from rcext.files import Attachment, iter_download, send_fax, send_fax_async, send_mms, send_mms_async
from rcext.sandbox import Sandbox
from ringcentral_api.types import File

from .wire import parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NUMBER = "+16505550123"
PDF = b"%PDF-1.4\nhello"
PNG = b"\x89PNG\r\n\x1a\nhello"


@pytest.fixture(scope="module")
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=9) as sandbox:
        yield sandbox


@pytest.fixture
def rc(sb: Sandbox) -> Iterator[rcext.RingCentral]:
    with rcext.RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as client:
        yield client
    sb.faults.clear()


def last(sb: Sandbox, operation: str) -> list[tuple[dict[str, str], bytes]]:
    record = sb.requests.filter(operation=operation)[-1]
    content_type = next(value for name, value in record.headers.items() if name.lower() == "content-type")
    return parts_of(bytes(record.body), content_type)


def subtype(sb: Sandbox, operation: str) -> str:
    record = sb.requests.filter(operation=operation)[-1]
    content_type = next(value for name, value in record.headers.items() if name.lower() == "content-type")
    return content_type.partition(";")[0]


def test_fax(sb: Sandbox, rc: rcext.RingCentral, tmp_path: Path) -> None:
    letter = tmp_path / "Brief \u00e4.pdf"
    letter.write_bytes(PDF)
    middle = io.BytesIO(b"skipped" + PNG)
    middle.seek(7)
    files: list[Attachment] = [letter, PNG, middle, "Dear Ada,\nhello", File(b"abc", "x.bin", "application/x-own")]
    fax = send_fax(
        rc,
        to=[NUMBER, "(650) 555-0124"],
        files=files,
        cover_page=7,
        cover_page_text="Grüße",
        resolution="Low",
        send_time=datetime.datetime(2030, 1, 2, 3, 4, 5, 6000),
    )
    assert fax.id is not None
    envelope, *attachments = last(sb, "createFaxMessage")
    assert envelope[0]["content-type"] == "application/json"
    assert json.loads(envelope[1]) == {
        "to": [{"phoneNumber": NUMBER}, {"phoneNumber": "(650) 555-0124"}],
        "faxResolution": "Low",
        "coverIndex": 7,
        "coverPageText": "Grüße",
        "sendTime": "2030-01-02T03:04:05.006Z",
    }
    assert [content for _, content in attachments] == [PDF, PNG, PNG, b"Dear Ada,\nhello", b"abc"]
    assert [headers["content-type"] for headers, _ in attachments] == [
        "application/pdf",
        "image/png",
        "image/png",
        "text/plain; charset=utf-8",
        "application/x-own",
    ]
    assert all('name="attachment"' in headers["content-disposition"] for headers, _ in attachments)
    assert 'filename="attachment1.png"' in attachments[1][0]["content-disposition"]
    assert not middle.closed


async def test_async(sb: Sandbox, tmp_path: Path) -> None:
    letter = tmp_path / "a.pdf"
    letter.write_bytes(PDF)  # a test may block
    async with rcext.AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        assert (await send_fax_async(rc, to=NUMBER, files=letter)).id is not None
        assert last(sb, "createFaxMessage")[1][1] == PDF
        mms = await send_mms_async(rc, from_=sb.phone_number, to=NUMBER, files=PNG, text="hi", multipart="mixed")
        assert mms.id is not None
        assert subtype(sb, "createMMS") == "multipart/mixed"


@pytest.mark.parametrize("multipart", ["form-data", "mixed"])
def test_mms(sb: Sandbox, rc: rcext.RingCentral, multipart: Literal["form-data", "mixed"]) -> None:
    mms = send_mms(
        rc,
        from_=sb.phone_number,
        to=[NUMBER],
        files=[PNG, b"BEGIN:VCARD"],
        text="\U0001f600" * 500,
        country_id="1",
        multipart=multipart,
    )
    assert subtype(sb, "createMMS") == f"multipart/{multipart}"
    envelope, picture, card = last(sb, "createMMS")
    assert envelope[0]["content-type"] == "application/json"
    assert json.loads(envelope[1])["from"] == {"phoneNumber": sb.phone_number}
    assert json.loads(envelope[1])["country"] == {"id": "1"}
    assert [picture[1], card[1]] == [PNG, b"BEGIN:VCARD"]
    assert all('name="attachments"' in headers["content-disposition"] for headers, _ in (picture, card))
    kept = next(entry for entry in mms.attachments or [] if entry.content_type == "image/png")
    assert kept.uri is not None
    assert b"".join(iter_download(rc, kept.uri)) == PNG


def test_sent_again_whole_when_the_token_has_ended(sb: Sandbox, rc: rcext.RingCentral, tmp_path: Path) -> None:
    letter = tmp_path / "a.pdf"
    letter.write_bytes(PDF * 1000)
    middle = io.BytesIO(b"skipped" + PNG)
    middle.seek(7)
    send_fax(rc, to=NUMBER, files=letter)
    sb.expire_access_tokens()
    before = sb.requests.count(operation="createFaxMessage")
    send_fax(rc, to=NUMBER, files=[letter, middle])
    assert sb.requests.count(operation="createFaxMessage") - before == 2
    assert [content for _, content in last(sb, "createFaxMessage")][1:] == [PDF * 1000, PNG]


def test_a_large_fax_is_streamed(sb: Sandbox, rc: rcext.RingCentral, tmp_path: Path) -> None:
    letter = tmp_path / "big.pdf"
    letter.write_bytes(PDF + bytes(12 * 1024 * 1024))
    fax = send_fax(rc, to=NUMBER, files=letter)
    source = next(entry for entry in fax.attachments or [] if entry.type != "RenderedDocument")
    assert source.uri is not None
    digest = hashlib.sha256()
    for piece in iter_download(rc, source.uri):
        digest.update(piece)
    assert digest.digest() == hashlib.sha256(letter.read_bytes()).digest()


def bad_files(folder: Path) -> dict[str, Any]:
    (folder / "empty").write_bytes(b"")
    (folder / "note.txt").write_text("x")
    sparse = folder / "huge.pdf"
    with sparse.open("wb") as file:
        file.truncate(51 * 1024 * 1024)
    closed = io.BytesIO(PDF)
    closed.close()
    return {
        "cannot read": folder / "none.pdf",
        "is empty": folder / "empty",
        "files is empty": b"",
        "files\\[1\\] is empty": [PNG, ""],
        "text mode": io.StringIO("x"),
        "50 MiB": sparse,
        "files\\[1\\]: .*50 MiB": [PDF, sparse],
        "looks like a path": "letter.pdf",
        "looks like a path.*Path": str(folder / "note.txt"),
        "got int": [5],
        "Is a directory|cannot read": folder,
        "nothing to send": [],
        "files: cannot read the file object: it is closed": closed,
        "files: cannot read the file object: it is not opened for reading": (folder / "out.pdf").open("ab"),
        "files: expected one file or several, got dict": {"letter.pdf": PDF},
        "files: the text has a lone surrogate at 2": "ab\ud83d",
    }


BAD_FILES = (
    "cannot read",
    "is empty",
    "files is empty",
    "files\\[1\\] is empty",
    "text mode",
    "50 MiB",
    "files\\[1\\]: .*50 MiB",
    "looks like a path",
    "looks like a path.*Path",
    "got int",
    "Is a directory|cannot read",
    "nothing to send",
    "files: cannot read the file object: it is closed",
    "files: cannot read the file object: it is not opened for reading",
    "files: expected one file or several, got dict",
    "files: the text has a lone surrogate at 2",
)


@pytest.mark.parametrize("words", BAD_FILES)
def test_bad_files_are_refused_before_a_byte_is_sent(
    sb: Sandbox, rc: rcext.RingCentral, tmp_path: Path, words: str
) -> None:
    before = len(sb.requests)
    with pytest.raises(ConfigurationError, match=words):
        send_fax(rc, to=NUMBER, files=bad_files(tmp_path)[words])
    assert len(sb.requests) == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"to": []}, "to is empty"),
        ({"to": ""}, "to=''"),
        ({"to": [NUMBER, "bob"]}, r"to\[1\]='bob'"),
        ({"to": 5}, "not int"),
        ({"to": {"number": NUMBER}}, "to=None is not a phone number"),
        ({"to": [{"phoneNumber": NUMBER, "name": 5}]}, r"to\[0\] name=5 must be a string"),
        ({"resolution": "Middle"}, "resolution='Middle'"),
        ({"cover_page": -1}, "cover_page=-1"),
        ({"cover_page": True}, "cover_page=True"),
        ({"cover_page": "1"}, "cover_page='1'"),
        ({"cover_page_text": "x" * 1025}, "1025 characters"),
        ({"cover_page_text": b"x"}, "cover_page_text=b'x' must be a string"),
        ({"cover_page_text": "a\ud83d"}, "cover_page_text has a lone surrogate at 1"),
        ({"send_time": "2030-01-01"}, "send_time='2030-01-01' must be a datetime"),
        ({"iso_code": 5}, "iso_code=5 must be a string"),
    ],
)
def test_bad_arguments_of_a_fax(sb: Sandbox, rc: rcext.RingCentral, arguments: dict[str, Any], words: str) -> None:
    before = len(sb.requests)
    whole: dict[str, Any] = {"to": NUMBER, "files": PDF, **arguments}
    with pytest.raises(ConfigurationError, match=words):
        send_fax(rc, **whole)
    assert len(sb.requests) == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"from_": "x"}, "from_='x'"),
        ({"to": ()}, "to is empty"),
        ({"files": ()}, "files is empty"),
        ({"files": bytes(11 * 1024 * 1024)}, "10 MiB"),
        ({"text": "\U0001f600" * 501}, "1002 UTF-16 code units"),
        ({"text": "a\ud83d"}, "text has a lone surrogate at 1"),
        ({"text": 5}, "text=5 must be a string"),
        ({"multipart": "related"}, "multipart='related'"),
    ],
)
def test_bad_arguments_of_an_mms(sb: Sandbox, rc: rcext.RingCentral, arguments: dict[str, Any], words: str) -> None:
    before = len(sb.requests)
    whole: dict[str, Any] = {"from_": sb.phone_number, "to": NUMBER, "files": PNG, **arguments}
    with pytest.raises(ConfigurationError, match=words):
        send_mms(rc, **whole)
    assert len(sb.requests) == before


class Once(io.RawIOBase):
    """A stream that can be read once."""

    def __init__(self, *chunks: bytes) -> None:
        self.left = list(chunks)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if not len(buffer) or not self.left:
            return 0
        chunk, self.left[0] = self.left[0][: len(buffer)], self.left[0][len(buffer) :]
        if not self.left[0]:
            del self.left[0]
        buffer[: len(chunk)] = chunk
        return len(chunk)


def test_a_stream_that_can_be_read_once_is_sent_again_whole(sb: Sandbox, rc: rcext.RingCentral) -> None:
    content = PDF + bytes(range(256)) * 8192  # 2 MiB: more than is kept in memory
    send_fax(rc, to=NUMBER, files=PDF)
    sb.expire_access_tokens()
    before = sb.requests.count(operation="createFaxMessage")
    fax = send_fax(rc, to=NUMBER, files=cast("IO[bytes]", Once(content[:100], content[100:])))
    assert sb.requests.count(operation="createFaxMessage") - before == 2
    kept = next(entry for entry in fax.attachments or [] if entry.type != "RenderedDocument")
    assert kept.uri is not None
    assert kept.content_type == "application/pdf"
    assert b"".join(iter_download(rc, kept.uri)) == content


def test_a_stream_that_can_be_read_once_is_checked_like_a_file(sb: Sandbox, rc: rcext.RingCentral) -> None:
    before = len(sb.requests)
    with pytest.raises(ConfigurationError, match="files is empty"):
        send_fax(rc, to=NUMBER, files=cast("IO[bytes]", Once()))
    huge = Once(*[PDF + bytes(1024 * 1024)] * 15)
    with pytest.raises(ConfigurationError, match="10 MiB"):
        send_mms(rc, from_=sb.phone_number, to=NUMBER, files=cast("IO[bytes]", huge))
    assert len(huge.left) >= 4, "it was read further than to the limit"
    assert len(sb.requests) == before
