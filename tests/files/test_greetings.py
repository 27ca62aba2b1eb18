"""Greetings, prompts and profile images without I/O: the requests that are sent."""

from __future__ import annotations

from typing import Any

import pytest

from rcext.errors import BadRequest, ConfigurationError
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
from ringcentral_api.client import RequestOptions
from ringcentral_api.types import File

from .test_messages import AsyncClient, Client

MP3 = b"ID3\x04hello"
PNG = b"\x89PNG\r\n\x1a\nhello"
HUGE = 1024 * 1024
OPTIONS = RequestOptions(timeout=5)
BASE = "/restapi/v1.0/account"


def names(client: Client) -> list[str]:
    return [part.name for part in client.requests[-1].parts or ()]


@pytest.mark.parametrize("multipart", [None, "form-data", "mixed"])
@pytest.mark.parametrize("apply", [None, True, False])
async def test_user_greetings(multipart: Any, apply: bool | None) -> None:
    client, async_client = Client(), AsyncClient()
    arguments: dict[str, Any] = {
        "type": "Voicemail",
        "answering_rule_id": "12",
        "apply": apply,
        "multipart": multipart,
        "account_id": "1",
        "extension_id": "2",
        "options": OPTIONS,
    }
    assert create_user_greeting(client, MP3, **arguments).id is not None
    assert (await create_user_greeting_async(async_client, MP3, **arguments)).id is not None
    for found in (client, async_client):
        request = found.requests[0]
        assert request.path == f"{BASE}/1/extension/2/greeting"
        assert (request.multipart, request.options) == (multipart or "form-data", OPTIONS)
        assert request.query == ([] if apply is None else [("apply", "true" if apply else "false")])
        rule = {"answeringRule": {"id": "12"}} if multipart == "mixed" else {"answeringRuleId": "12"}
        assert found.fields == {"type": "Voicemail", **rule}
        assert names(found) == ["json", "binary"]


def test_rules_of_the_new_call_handling() -> None:
    client = Client()
    create_user_greeting(client, MP3, type="HoldMusic", interaction_rule_id="3")
    assert client.requests[-1].multipart == "mixed"
    assert client.requests[-1].path == f"{BASE}/~/extension/~/greeting"
    assert client.fields == {"type": "HoldMusic", "interactionRuleId": "3"}
    create_user_greeting(client, MP3, type="HoldMusic", state_id="agent", answering_rule_id="4")
    assert client.requests[-1].multipart == "mixed"
    assert client.fields == {"type": "HoldMusic", "stateId": "agent", "answeringRule": {"id": "4"}}
    for rule in ({"interaction_rule_id": "3"}, {"state_id": "agent"}):
        fields: dict[str, Any] = rule
        with pytest.raises(ConfigurationError, match="lacks fields"):
            create_user_greeting(client, MP3, type="HoldMusic", multipart="form-data", **fields)


async def test_company_greetings() -> None:
    client, async_client = Client(), AsyncClient()
    arguments: dict[str, Any] = {"type": "Company", "account_id": "1", "options": OPTIONS}
    create_company_greeting(client, MP3, **arguments)
    await create_company_greeting_async(async_client, MP3, **arguments)
    for found in (client, async_client):
        assert (found.requests[0].path, found.requests[0].options) == (f"{BASE}/1/greeting", OPTIONS)
        assert found.requests[0].multipart == "form-data"
        assert found.fields == {"type": "Company"}
        assert names(found) == ["json", "binary"]
    arguments = {"type": "StartRecording", "answering_rule_id": 5, "language_id": 1033, "multipart": "mixed"}
    create_company_greeting(client, MP3, **arguments)
    await create_company_greeting_async(async_client, MP3, **arguments)
    for found in (client, async_client):
        assert (found.requests[-1].path, found.requests[-1].multipart) == (f"{BASE}/~/greeting", "mixed")
        assert found.fields == {"type": "StartRecording", "answeringRule": {"id": "5"}, "languageId": "1033"}


async def test_prompts() -> None:
    client, async_client = Client(), AsyncClient()
    sound = File(b"sound", "menu.ogg")
    create_ivr_prompt(client, sound, name="Menu", account_id="1", options=OPTIONS)
    await create_ivr_prompt_async(async_client, sound, name="Menu", account_id="1", options=OPTIONS)
    for found in (client, async_client):
        assert (found.requests[0].path, found.requests[0].options) == (f"{BASE}/1/ivr-prompts", OPTIONS)
        assert found.fields == {"name": "Menu"}
        assert names(found) == ["json", "attachment"]
    create_ivr_prompt(client, sound)
    assert client.requests[-1].path == f"{BASE}/~/ivr-prompts"
    assert names(client) == ["attachment"]


@pytest.mark.parametrize(("replace", "method"), [(False, "POST"), (True, "PUT")])
async def test_profile_images(replace: bool, method: str) -> None:
    client, async_client = Client(204), AsyncClient(204)
    upload_profile_image(client, PNG, replace=replace, account_id="1", extension_id="2", options=OPTIONS)
    await upload_profile_image_async(
        async_client, PNG, replace=replace, account_id="1", extension_id="2", options=OPTIONS
    )
    for found in (client, async_client):
        request = found.requests[0]
        assert (request.operation.method, request.path) == (method, f"{BASE}/1/extension/2/profile-image")
        assert (request.options, request.headers) == (OPTIONS, {"Accept": "application/json"})
        assert names(found) == ["image"]
    upload_profile_image(client, PNG)
    assert client.requests[-1].operation.method == "POST"


@pytest.mark.parametrize("kind", ["type", "state", "multipart"])
def test_words_that_are_not_known(kind: str) -> None:
    client = Client()
    arguments: dict[str, Any] = {"type": "Voicemail", "answering_rule_id": "1"}
    wrongs: dict[str, dict[str, Any]] = {
        "type": {"type": "Music"},
        "state": {"state_id": 5},
        "multipart": {"multipart": "related"},
    }
    wrong = wrongs[kind]
    with pytest.raises(ConfigurationError, match=r"create_user_greeting: \w+=.* must be '"):
        create_user_greeting(client, MP3, **arguments | wrong)
    company: dict[str, Any] = {**arguments, "type": "Company"}
    if kind != "state":
        with pytest.raises(ConfigurationError, match=r"create_company_greeting: \w+=.* must be '"):
            create_company_greeting(client, MP3, **company | wrong)
    with pytest.raises(ConfigurationError, match="give answering_rule_id, interaction_rule_id or state_id"):
        create_user_greeting(client, MP3, type="Voicemail")
    assert client.requests == []


@pytest.mark.parametrize("files", [[MP3, MP3], [MP3], ()])
def test_these_accept_one_file(files: Any) -> None:
    client = Client()
    with pytest.raises(ConfigurationError, match="file must be one file"):
        create_ivr_prompt(client, files)
    assert client.requests == []


def test_sizes_include_the_fields() -> None:
    """The JSON part counts towards the largest body."""
    client = Client()
    limit = 20 * HUGE
    create_ivr_prompt(client, File(b"\0" * limit, "x.mp3"))
    with pytest.raises(ConfigurationError, match="MiB"):
        create_ivr_prompt(client, File(b"\0" * (limit + 1), "x.mp3"))
    room = limit - len(b'{"name":"Menu"}')
    create_ivr_prompt(client, File(b"\0" * room, "x.mp3"), name="Menu")
    with pytest.raises(ConfigurationError, match="20"):
        create_ivr_prompt(client, File(b"\0" * (room + 1), "x.mp3"), name="Menu")


@pytest.mark.parametrize(
    ("file", "accepted"),
    [
        (File(b"x", "x.mp3"), True),
        (File(b"x", content_type="audio/mpeg; rate=8000"), True),
        (File(b"x", content_type="AUDIO/WAV"), True),
        (File(b"x", content_type="audio/ogg"), False),
        (File(b"x", content_type="text/plain"), False),
    ],
)
def test_media_types(file: File, accepted: bool) -> None:
    client = Client()
    if accepted:
        create_company_greeting(client, file, type="Company")
        return
    with pytest.raises(ConfigurationError, match=r"create_company_greeting: file: .* but the endpoint accepts audio/"):
        create_company_greeting(client, file, type="Company")
    assert client.requests == []


def test_a_refusal() -> None:
    client = Client(400)
    with pytest.raises(BadRequest):
        create_ivr_prompt(client, MP3)
    with pytest.raises(BadRequest):
        upload_profile_image(client, PNG)
