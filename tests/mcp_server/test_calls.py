"""Rules of an assistant's calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rcext import RingCentral
from rcext.errors import ConfigurationError
from rcext.mcp_server import CallRefused, Calls
from rcext.mcp_server._calls import trim

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcext.sandbox import Sandbox

SMS = "sms.create_sms_message"


@pytest.fixture
def client(sb: Sandbox) -> Iterator[RingCentral]:
    with RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        yield rc


def message(sb: Sandbox, text: str = "Hello!") -> dict[str, Any]:
    return {"from": {"phoneNumber": sb.phone_number}, "to": [{"phoneNumber": "+16505550100"}], "text": text}


def test_searching_says_what_may_be_called(client: RingCentral) -> None:
    names = {one["name"]: one["callable"] for one in Calls(client).search("sms message")}
    assert names[SMS] is False
    assert Calls(client, allow=[SMS]).search("create sms")[0] == {
        "name": SMS,
        "method": "POST",
        "path": "/restapi/v1.0/account/{accountId}/extension/{extensionId}/sms",
        "summary": "Send a text message from one of the extension's own numbers.",
        "callable": True,
    }


def test_a_description_has_the_schema_of_the_body(client: RingCentral) -> None:
    described = Calls(client).describe(SMS)
    schema = described["body"]
    assert {"from", "to", "text"} <= set(schema.get("properties") or schema["$defs"]["CreateSMSMessage"]["properties"])
    assert described["appPermission"] == "SMS"


def test_reading(client: RingCentral) -> None:
    calls = Calls(client)
    assert calls.call("read_extension")["extensionNumber"] == "101"
    page = calls.call("read_user_call_log", {"perPage": 20, "dateFrom": "2020-01-01T00:00:00Z"}, max_records=3)
    assert len(page["records"]) == 3
    assert page["trimmed"][0] == "3 of the 20 records of this page"
    assert "more pages" in page["trimmed"][1]


def test_writing_must_be_allowed(client: RingCentral, sb: Sandbox) -> None:
    with pytest.raises(CallRefused, match=r"--allow sms\.create_sms_message"):
        Calls(client).call(SMS, body=message(sb))
    assert not sb.requests.filter(method="POST", path="/restapi/v1.0/account/~/extension/~/sms")


def test_writing_is_confirmed_once_and_for_the_same_arguments(client: RingCentral, sb: Sandbox) -> None:
    clock = [0.0]
    calls = Calls(client, allow=[SMS], now=lambda: clock[0])

    def sent() -> int:
        return len([one for one in sb.requests if one.path.endswith("/sms")])

    preview = calls.call(SMS, body=message(sb))
    assert preview["nothing_sent_yet"]
    assert preview["preview"]["body"] == message(sb)
    assert sent() == 0
    with pytest.raises(CallRefused, match="other arguments"):
        calls.call(SMS, body=message(sb, "Something else"), confirm=preview["confirm"])
    preview = calls.call(SMS, body=message(sb))
    assert calls.call(SMS, body=message(sb), confirm=preview["confirm"])["subject"] == "Hello!"
    assert sent() == 1
    with pytest.raises(CallRefused, match="used"):
        calls.call(SMS, body=message(sb), confirm=preview["confirm"])
    preview = calls.call(SMS, body=message(sb))
    clock[0] = 601.0
    with pytest.raises(CallRefused, match="too old"):
        calls.call(SMS, body=message(sb), confirm=preview["confirm"])
    assert sent() == 1


def test_previews_are_forgotten(client: RingCentral, sb: Sandbox) -> None:
    clock = [0.0]
    calls = Calls(client, allow=[SMS], now=lambda: clock[0])
    codes = [calls.call(SMS, body=message(sb, str(number)))["confirm"] for number in range(101)]
    with pytest.raises(CallRefused, match="unknown"):
        calls.call(SMS, body=message(sb, "0"), confirm=codes[0])
    assert calls.call(SMS, body=message(sb, "1"), confirm=codes[1])["subject"] == "1"
    assert len(calls._codes) == 99  # pyright: ignore[reportPrivateUsage]  # what memory it needs
    clock[0] = 601.0
    calls.call(SMS, body=message(sb))
    assert len(calls._codes) == 1  # pyright: ignore[reportPrivateUsage]  # what memory it needs


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("read_user_call_logg", {}, "did you mean call_log.read_user_call_log"),
        ("read_user_call_log", {"per_page": 1}, "does not have per_page; it has accountId"),
        ("read_user_call_log", {"view": "Full"}, "view: 'Full' is not one of Simple, Detailed"),
        ("message_store.read_message", {}, "needs messageId"),
        ("message_store.read_message", {"messageId": 1}, "404 "),
        ("message_store.read_message", {"messageId": "../../x"}, "404 "),
    ],
)
def test_refusals_name_what_is_wrong(client: RingCentral, name: str, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(CallRefused, match=message.replace(".", r"\.")):
        Calls(client).call(name, arguments)


def test_unknown_names_in_allow_are_refused_at_the_start(client: RingCentral) -> None:
    with pytest.raises(ConfigurationError, match="did you mean"):
        Calls(client, allow=["create_sms"])


def test_binary_content_is_not_returned(client: RingCentral, sb: Sandbox) -> None:
    record = next(
        one for one in client.records(client.api.call_log.read_user_call_log, with_recording=True) if one.recording
    )
    result = Calls(client).call("read_call_recording_content", {"recordingId": record.to_dict()["recording"]["id"]})
    assert result["contentType"] == "audio/mpeg"
    assert result["bytes"] > 1000


def test_results_have_a_limited_size() -> None:
    assert trim([1, 2, 3], 2) == {"records": [1, 2], "trimmed": ["2 of the 3 records of this page"]}
    large = trim({"records": [{"text": "x" * 3000}] * 100}, 100)
    assert len(str(large)) < 50_000
    assert large["records"][0]["text"].endswith("... (3000 characters)")
    deep = trim({"id": "1", "body": {str(key): "x" * 1000 for key in range(100)}})
    assert deep == {"id": "1", "trimmed": ["nested objects are left out: the result is too large"]}
