"""Every function that sends files: both drivers send the same request, and errors name the call and the argument."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rcext import files
from rcext.errors import ConfigurationError
from rcext.files._source import resolve_source  # pyright: ignore[reportPrivateUsage]  # the rule alone
from ringcentral_api.client import RequestOptions
from ringcentral_api.drift import DriftPolicy
from ringcentral_api.types import File

from .test_messages import AsyncClient, Client

if TYPE_CHECKING:
    from ringcentral_api.client import Request

PNG = b"\x89PNG\r\n\x1a\nhello"
MP3 = b"ID3\x04hello"
NUMBER = "+16505550123"
OPTIONS = RequestOptions(timeout=5)

CALLS: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {
    "send_sms": ((NUMBER, "text"), {"from_": NUMBER}),
    "send_mms": ((), {"from_": NUMBER, "to": NUMBER, "files": PNG}),
    "send_fax": ((), {"to": NUMBER, "files": PNG}),
    "create_user_greeting": ((MP3,), {"type": "Voicemail", "answering_rule_id": "1"}),
    "create_company_greeting": ((MP3,), {"type": "Company"}),
    "create_ivr_prompt": ((MP3,), {}),
    "upload_profile_image": ((PNG,), {}),
}
COMPANY = ("create_company_greeting", "create_ivr_prompt")


def seen(request: Request) -> tuple[Any, ...]:
    return (
        request.path,
        request.query,
        request.headers,
        request.content,
        request.multipart,
        request.options,
        [(part.name, part.filename, part.content_type) for part in request.parts or ()],
    )


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize("own", [False, True])
async def test_both_drivers_send_the_same(name: str, own: bool) -> None:
    positional, arguments = CALLS[name]
    if own:
        ids = {"account_id": "1"} if name in COMPANY else {"account_id": "1", "extension_id": "2"}
        arguments = {**arguments, **ids, "options": OPTIONS}
    status = 204 if name == "upload_profile_image" else 200
    client, async_client = Client(status), AsyncClient(status)
    getattr(files, name)(client, *positional, **arguments)
    await getattr(files, f"{name}_async")(async_client, *positional, **arguments)
    (request,), (other,) = client.requests, async_client.requests
    assert seen(request) == seen(other)
    scope = "" if name in COMPANY else "/extension/2" if own else "/extension/~"
    assert f"/account/{'1' if own else '~'}{scope}/" in request.path
    assert request.options is (OPTIONS if own else None)


@pytest.mark.parametrize("name", [name for name in CALLS if name != "upload_profile_image"])
async def test_the_clients_drift_policy_reads_the_response(name: str) -> None:
    positional, arguments = CALLS[name]
    for kind, suffix in ((Client, ""), (AsyncClient, "_async")):
        found: list[object] = []
        client: Any = kind()
        client.drift = DriftPolicy(found.append)
        client.payload = {"id": [], "uri": 5}
        result = getattr(files, f"{name}{suffix}")(client, *positional, **arguments)
        if suffix:
            await result
        assert found, f"{name}{suffix} does not report differences"


WRONG: list[tuple[str, dict[str, Any], str]] = [
    ("send_sms", {"from_": "x"}, "send_sms: from_='x'"),
    ("send_sms", {"attachments": b""}, "send_sms: attachments"),
    ("send_mms", {"from_": "x"}, "send_mms: from_='x'"),
    ("send_mms", {"to": "x"}, "send_mms: to='x'"),
    ("send_mms", {"text": 5}, "send_mms: text=5"),
    ("send_mms", {"files": ()}, "send_mms: files is empty"),
    ("send_mms", {"files": b""}, "send_mms: files"),
    ("send_mms", {"multipart": "x"}, "send_mms: multipart='x'"),
    ("send_fax", {"to": "x"}, "send_fax: to='x'"),
    ("send_fax", {"files": b""}, "send_fax: files"),
    ("send_fax", {"resolution": "x"}, "send_fax: resolution='x'"),
    ("send_fax", {"cover_page": True}, "send_fax: cover_page=True"),
    ("send_fax", {"cover_page": -1}, "send_fax: cover_page=-1"),
    ("send_fax", {"cover_page": "1"}, "send_fax: cover_page='1'"),
    ("send_fax", {"cover_page_text": 5}, "send_fax: cover_page_text=5"),
    ("send_fax", {"cover_page_text": "x" * 1025}, "send_fax: cover_page_text has 1025"),
    ("send_fax", {"send_time": "x"}, "send_fax: send_time='x'"),
    ("send_fax", {"iso_code": 5}, "send_fax: iso_code=5"),
    ("create_user_greeting", {"type": "x"}, "create_user_greeting: type='x'"),
    ("create_user_greeting", {"state_id": "x"}, "create_user_greeting: state_id='x'"),
    ("create_company_greeting", {"type": "x"}, "create_company_greeting: type='x'"),
]
FILES: list[tuple[str, Any, str]] = [
    ("create_user_greeting", File(b"x", "x.txt"), "create_user_greeting: file"),
    ("create_company_greeting", File(b"x", "x.ogg"), "create_company_greeting: file"),
    ("create_ivr_prompt", File(b"x", "x.txt"), "create_ivr_prompt: file"),
    ("create_ivr_prompt", b"", "create_ivr_prompt: file"),
    ("upload_profile_image", MP3, "upload_profile_image: image"),
    ("upload_profile_image", b"", "upload_profile_image: image"),
]


@pytest.mark.parametrize(("name", "arguments", "words"), WRONG)
async def test_errors_name_the_call_and_the_argument(name: str, arguments: dict[str, Any], words: str) -> None:
    positional, good = CALLS[name]
    client, async_client = Client(), AsyncClient()
    with pytest.raises(ConfigurationError, match=f"^{words}"):
        getattr(files, name)(client, *positional, **good | arguments)
    with pytest.raises(ConfigurationError, match=f"^{words}"):
        await getattr(files, f"{name}_async")(async_client, *positional, **good | arguments)
    assert client.requests == async_client.requests == []


@pytest.mark.parametrize(("name", "file", "words"), FILES)
def test_errors_name_the_file(name: str, file: Any, words: str) -> None:
    client = Client()
    with pytest.raises(ConfigurationError, match=f"^{words}"):
        getattr(files, name)(client, file, **CALLS[name][1])
    assert client.requests == []


def test_sources_of_downloads() -> None:
    class Recording:
        content_uri = "https://p/content"
        uri = "https://p/uri"

    class Attachment:
        uri = "https://p/uri"

    class Empty:
        content_uri = None
        uri = "https://p/uri"

    found = [resolve_source(source) for source in (Recording(), Attachment(), Empty(), "https://p/x")]
    assert found == ["https://p/content", "https://p/uri", "https://p/uri", "https://p/x"]
    assert resolve_source({"contentUri": "https://p/content", "uri": "https://p/uri"}) == "https://p/content"
    assert resolve_source({"uri": "https://p/uri"}) == "https://p/uri"
    wrong: Any
    for wrong in ({}, None, "", 5, {"uri": 5}, {"contentUri": ""}):
        with pytest.raises(ConfigurationError, match=f"this {type(wrong).__name__} has neither"):
            resolve_source(wrong)
