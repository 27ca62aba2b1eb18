"""Text messages, media messages and faxes without I/O: the requests that are sent."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rcext.errors import BadRequest, ConfigurationError
from rcext.files import send_fax, send_fax_async, send_mms, send_mms_async, send_sms, send_sms_async
from ringcentral_api.client import Request, RequestOptions
from ringcentral_api.models import FaxRequestTo

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

NUMBER = "+16505550123"
OTHER = "+16505550124"
PNG = b"\x89PNG\r\n\x1a\nhello"


class Client:
    """Keeps the requests that it is given."""

    drift = None
    payload: Any = {"id": 7}

    def __init__(self, status: int = 200) -> None:
        self.requests: list[Request] = []
        self.status = status

    def send(self, request: Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(self.status, json=self.payload, request=httpx.Request("POST", "https://p/x"))

    @property
    def fields(self) -> dict[str, Any]:
        """The JSON of the last request."""
        request = self.requests[-1]
        found: object = request.content
        if request.parts is not None:
            assert (request.parts[0].name, request.parts[0].filename) == ("json", "request.json")
            assert request.parts[0].content_type == "application/json"
            found = request.parts[0].content
        assert isinstance(found, bytes)
        value: dict[str, Any] = json.loads(found)
        return value


class AsyncClient(Client):
    async def send(self, request: Request) -> httpx.Response:  # type: ignore[override]  # the same, awaited
        return Client.send(self, request)


def test_a_text_message() -> None:
    client = Client()
    options = RequestOptions(timeout=5)
    message = send_sms(client, NUMBER, "hi \U0001f600", from_=OTHER, country_id="1", account_id="a/b", options=options)
    request = client.requests[0]
    assert message.id == 7
    assert request.operation.method == "POST"
    assert request.path == "/restapi/v1.0/account/a%2Fb/extension/~/sms"
    assert request.headers == {"Accept": "application/json", "Content-Type": "application/json"}
    assert request.options is options
    assert request.parts is None
    assert client.fields == {
        "from": {"phoneNumber": OTHER},
        "to": [{"phoneNumber": NUMBER}],
        "text": "hi \U0001f600",
        "country": {"id": "1"},
    }


@pytest.mark.parametrize("attachments", [PNG, [PNG], (item for item in [PNG])])
def test_a_text_message_with_attachments_is_a_media_message(attachments: Any) -> None:
    client = Client()
    send_sms(client, [NUMBER], "look", from_=OTHER, attachments=attachments)
    request = client.requests[0]
    assert request.path.endswith("/extension/~/mms")
    assert request.multipart == "form-data"
    assert [part.name for part in request.parts or ()] == ["json", "attachments"]
    assert client.fields["text"] == "look"


@pytest.mark.parametrize("attachments", [(), [], iter([])])
def test_no_attachments(attachments: Iterable[Any]) -> None:
    client = Client()
    send_sms(client, NUMBER, "text", from_=OTHER, attachments=attachments)
    assert client.requests[0].path.endswith("/sms")
    with pytest.raises(ConfigurationError, match="text is empty"):
        send_sms(client, NUMBER, "", from_=OTHER, attachments=attachments)
    send_sms(client, NUMBER, "", from_=OTHER, attachments=PNG)
    assert client.requests[-1].path.endswith("/mms")


async def test_in_asyncio() -> None:
    client = AsyncClient()
    await send_sms_async(client, NUMBER, "text", from_=OTHER)
    await send_mms_async(client, from_=OTHER, to=NUMBER, files=PNG)
    await send_fax_async(client, to=NUMBER, files=PNG)
    assert [request.path.rpartition("/")[2] for request in client.requests] == ["sms", "mms", "fax"]


@pytest.mark.parametrize("path", ["sms", "mms", "fax"])
def test_a_refusal(path: str) -> None:
    client = Client(400)
    send: dict[str, Callable[[], object]] = {
        "sms": lambda: send_sms(client, NUMBER, "text", from_=OTHER),
        "mms": lambda: send_mms(client, from_=OTHER, to=NUMBER, files=PNG),
        "fax": lambda: send_fax(client, to=NUMBER, files=PNG),
    }
    with pytest.raises(BadRequest):
        send[path]()


def test_recipients() -> None:
    client = Client()
    ada = {"phoneNumber": NUMBER, "name": "Ada"}
    sender = SimpleNamespace(phone_number=NUMBER, name="Ada", location="Here")  # as of a message
    cases: list[tuple[Any, list[str], bool]] = [
        (f" {NUMBER} ", [NUMBER], False),
        ([NUMBER, OTHER], [NUMBER, OTHER], False),
        ((number for number in [NUMBER]), [NUMBER], False),
        (ada, [NUMBER], True),
        ([ada], [NUMBER], True),
        (FaxRequestTo(phone_number=NUMBER, name="Ada"), [NUMBER], True),
        ([FaxRequestTo(phone_number=NUMBER, name="Ada")], [NUMBER], True),
        (sender, [NUMBER], True),
        (FaxRequestTo(phone_number=NUMBER), [NUMBER], False),
        ({"phoneNumber": NUMBER}, [NUMBER], False),
    ]
    for to, numbers, named in cases:
        recipients: Any = list(to) if hasattr(to, "__next__") else to
        names = {"name": "Ada"} if named else {}
        send_fax(client, to=recipients, files=PNG)
        assert client.fields["to"] == [{"phoneNumber": number, **names} for number in numbers]
        send_sms(client, recipients, "text", from_=OTHER)
        assert client.fields["to"] == [{"phoneNumber": number} for number in numbers]
        send_mms(client, to=recipients, from_=OTHER, files=PNG)
        assert client.fields["to"] == [{"phoneNumber": number} for number in numbers]


@pytest.mark.parametrize(
    ("to", "words"),
    [
        ("", "to=''"),
        ("none", "to='none'"),
        ([], "to is empty"),
        (iter(()), "to is empty"),
        ([NUMBER, "none"], r"to\[1\]='none'"),
        (5, "not int"),
        ({}, "to=None"),
        ([{"name": "Ada"}], r"to\[0\]=None"),
        (FaxRequestTo(name="Ada"), "to=None"),
        ([[NUMBER]], r"to\[0\]="),
    ],
)
def test_bad_recipients(to: Any, words: str) -> None:
    client = Client()
    with pytest.raises(ConfigurationError, match=words):
        send_sms(client, to, "text", from_=OTHER)
    assert client.requests == []


def test_the_error_of_a_recipient_does_not_hold_a_whole_page() -> None:
    with pytest.raises(ConfigurationError) as info:
        send_sms(Client(), ["x" * 10_000], "text", from_=OTHER)
    assert len(str(info.value)) < 300


def test_texts_are_counted_in_utf_16() -> None:
    client = Client()
    for text in ("x" * 1000, "\U0001f600" * 500):
        send_sms(client, NUMBER, text, from_=OTHER)
        send_mms(client, to=NUMBER, text=text, from_=OTHER, files=PNG)
        with pytest.raises(ConfigurationError, match="1001 UTF-16 code units; at most 1000"):
            send_sms(client, NUMBER, f"{text}x", from_=OTHER)
    send_mms(client, to=NUMBER, from_=OTHER, files=PNG)
    assert "text" not in client.fields
    assert "country" not in client.fields


def test_the_fields_of_a_fax() -> None:
    client = Client()
    send_fax(client, to=NUMBER, files=PNG)
    assert client.fields == {"to": [{"phoneNumber": NUMBER}]}
    assert client.requests[0].path == "/restapi/v1.0/account/~/extension/~/fax"
    assert [part.name for part in client.requests[0].parts or ()] == ["json", "attachment"]
    send_fax(
        client,
        to=NUMBER,
        cover_page=0,
        cover_page_text="x" * 1024,
        resolution="High",
        send_time=datetime(2030, 1, 2, 3, 4, 5, 678_900, tzinfo=timezone(timedelta(hours=2))),
        iso_code="USA",
        extension_id="9",
    )
    assert client.requests[-1].path.endswith("/extension/9/fax")
    assert client.fields == {
        "to": [{"phoneNumber": NUMBER}],
        "coverIndex": 0,
        "coverPageText": "x" * 1024,
        "faxResolution": "High",
        "sendTime": "2030-01-02T01:04:05.678Z",
        "isoCode": "USA",
    }
    send_fax(client, to=NUMBER, files=PNG, resolution="Low", send_time=datetime(2030, 1, 2))  # is UTC
    assert client.fields["sendTime"] == "2030-01-02T00:00:00.000Z"
    assert client.fields["faxResolution"] == "Low"
    with pytest.raises(ConfigurationError, match="nothing to send"):
        send_fax(client, to=NUMBER)
    with pytest.raises(ConfigurationError, match="nothing to send"):
        send_fax(client, to=NUMBER, cover_page_text="")
