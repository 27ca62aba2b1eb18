"""Greetings, prompts and pictures: what is sent, and what is refused before that."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any, Literal, get_args

import pytest

import rcext
from rcext.errors import ConfigurationError
from rcext.files import _greetings as greetings  # pyright: ignore[reportPrivateUsage]  # its words are compared
from rcext.files import (
    create_company_greeting,
    create_company_greeting_async,
    create_ivr_prompt,
    create_ivr_prompt_async,
    create_user_greeting,
    create_user_greeting_async,
    upload_profile_image,
    upload_profile_image_async,
)
from rcext.sandbox import Sandbox
from ringcentral_api import models
from ringcentral_api.api.greetings import read_account_greeting_content, read_greeting_content
from ringcentral_api.api.ivr import read_ivr_prompt_content
from ringcentral_api.api.user_settings import read_scaled_profile_image, read_user_profile_image_legacy
from ringcentral_api.types import File
from tests.api_document import compares_with_the_document

from .wire import parts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

WAV = b"RIFF\x24\x00\x00\x00WAVEfmt hello"
MP3 = b"ID3\x04hello"
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


def sent(sb: Sandbox, operation: str) -> tuple[str, dict[str, Any], list[tuple[dict[str, str], bytes]]]:
    """Of the last request: the media type, what the JSON says, and the other parts."""
    record = sb.requests.filter(operation=operation)[-1]
    content_type = next(value for name, value in record.headers.items() if name.lower() == "content-type")
    parts = parts_of(bytes(record.body), content_type)
    told: dict[str, Any] = {}
    if parts[0][0]["content-type"] == "application/json":
        told = json.loads(parts.pop(0)[1])
    return content_type.partition(";")[0], told, parts


@pytest.mark.parametrize("multipart", ["form-data", "mixed"])
def test_user_greeting(
    sb: Sandbox, rc: rcext.RingCentral, tmp_path: Path, multipart: Literal["form-data", "mixed"]
) -> None:
    sound = tmp_path / "hello.mp3"
    sound.write_bytes(MP3)
    made = create_user_greeting(rc, sound, type="Voicemail", answering_rule_id="12", apply=False, multipart=multipart)
    assert made.id is not None
    media, told, (part,) = sent(sb, "createCustomUserGreeting")
    assert media == f"multipart/{multipart}"
    rule = {"answeringRule": {"id": "12"}} if multipart == "mixed" else {"answeringRuleId": "12"}
    assert told == {"type": "Voicemail", **rule}
    assert part[1] == MP3
    assert part[0]["content-type"] == "audio/mpeg"
    assert 'name="binary"; filename="hello.mp3"' in part[0]["content-disposition"]
    assert sb.requests.filter(operation="createCustomUserGreeting")[-1].query == [("apply", "false")]


def test_rules_of_the_new_call_handling_go_by_mixed(sb: Sandbox, rc: rcext.RingCentral) -> None:
    create_user_greeting(
        rc, WAV, type="Voicemail", answering_rule_id="1", interaction_rule_id="2", state_id="after-hours"
    )
    media, told, (part,) = sent(sb, "createCustomUserGreeting")
    assert media == "multipart/mixed"
    assert told == {
        "type": "Voicemail",
        "answeringRule": {"id": "1"},
        "interactionRuleId": "2",
        "stateId": "after-hours",
    }
    assert part[0]["content-type"] == "audio/wav"


@pytest.mark.parametrize("multipart", ["form-data", "mixed"])
def test_company_greeting(sb: Sandbox, rc: rcext.RingCentral, multipart: Literal["form-data", "mixed"]) -> None:
    made = create_company_greeting(
        rc, io.BytesIO(WAV), type="Company", answering_rule_id="12", language_id="1033", multipart=multipart
    )
    assert made.id is not None
    media, told, (part,) = sent(sb, "createCompanyGreeting")
    assert media == f"multipart/{multipart}"
    rule = {"answeringRule": {"id": "12"}} if multipart == "mixed" else {"answeringRuleId": "12"}
    assert told == {"type": "Company", "languageId": "1033", **rule}
    assert part[1] == WAV
    assert 'name="binary"; filename="binary.wav"' in part[0]["content-disposition"]


def test_prompt(sb: Sandbox, rc: rcext.RingCentral) -> None:
    assert create_ivr_prompt(rc, File(b"sound", "menu.ogg"), name="Main menu").id is not None
    media, told, (part,) = sent(sb, "createIVRPrompt")
    assert (media, told) == ("multipart/form-data", {"name": "Main menu"})
    assert part[0]["content-type"] == "audio/ogg"
    assert 'name="attachment"; filename="menu.ogg"' in part[0]["content-disposition"]
    create_ivr_prompt(rc, MP3)
    assert sent(sb, "createIVRPrompt")[1:] == ({}, sent(sb, "createIVRPrompt")[2])


@pytest.mark.parametrize(
    ("replace", "operation"), [(False, "createUserProfileImage"), (True, "updateUserProfileImage")]
)
def test_profile_image(sb: Sandbox, rc: rcext.RingCentral, replace: bool, operation: str) -> None:
    upload_profile_image(rc, PNG, replace=replace)
    media, told, (part,) = sent(sb, operation)
    assert (media, told) == ("multipart/form-data", {})
    assert part[1] == PNG
    assert part[0]["content-type"] == "image/png"
    assert 'name="image"; filename="image.png"' in part[0]["content-disposition"]


async def test_async(sb: Sandbox) -> None:
    async with rcext.AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        assert (await create_user_greeting_async(rc, MP3, type="Voicemail", answering_rule_id="1")).id is not None
        assert (await create_company_greeting_async(rc, MP3, type="Company", multipart="mixed")).id is not None
        assert sent(sb, "createCompanyGreeting")[0] == "multipart/mixed"
        assert (await create_ivr_prompt_async(rc, MP3)).id is not None
        sb.expire_access_tokens()
        await upload_profile_image_async(rc, io.BytesIO(PNG), replace=True)
        assert sent(sb, "updateUserProfileImage")[2][0][1] == PNG
        before = len(sb.requests)
        with pytest.raises(ConfigurationError, match=r"upload_profile_image: image is empty"):
            await upload_profile_image_async(rc, b"")
        assert len(sb.requests) == before


CALLS: dict[str, Callable[[rcext.RingCentral, Any], object]] = {
    "create_user_greeting: file": lambda rc, file: create_user_greeting(
        rc, file, type="Voicemail", answering_rule_id="1"
    ),
    "create_company_greeting: file": lambda rc, file: create_company_greeting(rc, file, type="Company"),
    "create_ivr_prompt: file": lambda rc, file: create_ivr_prompt(rc, file),
    "upload_profile_image: image": lambda rc, file: upload_profile_image(rc, file),
}


def bad_files(folder: Path) -> dict[str, Any]:
    (folder / "empty.mp3").write_bytes(b"")
    (folder / "letter.txt").write_text("x")
    sparse = folder / "huge.mp3"
    with sparse.open("wb") as file:
        file.truncate(21 * 1024 * 1024)
    return {
        r"cannot read '.*none.mp3'": folder / "none.mp3",
        " is empty": folder / "empty.mp3",
        "opened in text mode": io.StringIO("x"),
        r"\((10|20) MiB\)": sparse,
        "'letter.txt' is text/plain, but the endpoint accepts (audio|image)/": folder / "letter.txt",
        "application/octet-stream, .*content_type": b"\x00\x01\x02",
        "content_type='sound' is not a media type": File(b"x", content_type="sound"),
        r"content_type='audio/mpeg\\r\\nX: y' is not a media type": File(b"x", content_type="audio/mpeg\r\nX: y"),
        "looks like a path": "hello.mp3",
        "must be one file, not several": [MP3, MP3],
        "got int": 5,
        "got NoneType": None,
    }


@pytest.mark.parametrize("call", CALLS)
def test_bad_files_are_refused_before_a_byte_is_sent(
    sb: Sandbox, rc: rcext.RingCentral, tmp_path: Path, call: str
) -> None:
    before = len(sb.requests)
    for words, file in bad_files(tmp_path).items():
        with pytest.raises(ConfigurationError, match=f"^{call}.*{words}"):
            CALLS[call](rc, file)
    assert len(sb.requests) == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"type": "Music"}, "type='Music' must be 'Introductory', "),
        ({"answering_rule_id": None}, "give answering_rule_id, interaction_rule_id or state_id"),
        ({"state_id": "asleep"}, "state_id='asleep' must be 'after-hours', "),
        ({"state_id": "agent", "multipart": "form-data"}, "'form-data' lacks fields for"),
        ({"multipart": "related"}, "multipart='related'"),
    ],
)
def test_bad_arguments_of_a_greeting(sb: Sandbox, rc: rcext.RingCentral, arguments: dict[str, Any], words: str) -> None:
    before = len(sb.requests)
    whole: dict[str, Any] = {"type": "Voicemail", "answering_rule_id": "1", **arguments}
    with pytest.raises(ConfigurationError, match=f"^create_user_greeting: .*{words}"):
        create_user_greeting(rc, MP3, **whole)
    assert len(sb.requests) == before


@compares_with_the_document
def test_the_words_are_those_of_the_document() -> None:
    assert list(get_args(greetings.UserGreetingType)) == list(models.CreateCustomUserGreetingFormDataBodyType)
    assert list(get_args(greetings.UserGreetingType)) == list(models.CreateCustomUserGreetingMixedBodyType)
    assert list(get_args(greetings.CompanyGreetingType)) == list(models.CreateCompanyGreetingFormDataBodyType)
    assert list(get_args(greetings.CompanyGreetingType)) == list(models.CreateCompanyGreetingMixedBodyType)
    assert list(get_args(greetings.CallState)) == list(models.CreateCustomUserGreetingMixedBodyStateId)


def test_what_was_uploaded_is_what_is_downloaded(rc: rcext.RingCentral) -> None:
    greeting = create_user_greeting(rc, MP3, type="Voicemail", answering_rule_id="12")
    company = create_company_greeting(rc, WAV, type="Company")
    prompt = create_ivr_prompt(rc, MP3 + b"menu")
    upload_profile_image(rc, PNG)
    requests = {
        read_greeting_content.request(greeting_id=str(greeting.id)): MP3,
        read_account_greeting_content.request(greeting_id=str(company.id)): WAV,
        read_ivr_prompt_content.request(prompt_id=str(prompt.id)): MP3 + b"menu",
        read_user_profile_image_legacy.request(): PNG,
        read_scaled_profile_image.request(scale_size="90x90"): PNG,
    }
    for request, content in requests.items():
        assert b"".join(rc.iter_download(request)) == content, request.path
