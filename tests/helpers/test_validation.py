from __future__ import annotations

import sys

import pytest

from rcext.errors import ConfigurationError
from rcext.helpers import blocked_number, contact, message, validation
from ringcentral_api.models import CreateSMSMessage, PersonalContactRequest


@pytest.mark.parametrize(
    ("value", "right"),
    [
        ("ada@example.net", True),
        ("ada+tag@sub.example.org", True),
        ("zoë@example.net", True),
        ("ada@company.test", True),
        ("ada@test", False),
        ("ada@", False),
        ("a b@example.net", False),
        ("ada@example.net, grace@example.net", False),
        (None, False),
        (5, False),
    ],
)
def test_email(value: object, right: bool) -> None:
    assert validation.is_email(value) is right


def test_several_emails() -> None:
    assert validation.is_email("a@example.net, b@example.net; c@example.net", multiple=True)
    assert not validation.is_email("a@example.net, b", multiple=True)
    assert not validation.is_email(" , ", multiple=True)


@pytest.mark.parametrize(
    ("value", "region", "right"),
    [
        ("(650) 253-0000", "US", True),
        ("+442079460018", "US", True),
        ("020 7946 0018", "GB", True),
        ("020 7946 0018", None, False),
        ("+16502530000", None, True),
        ("10000000000", "US", False),
        ("1-800-FLOWERS", "US", True),
        ("nobody", "US", False),
        (True, "US", False),
        (16502530000, "US", True),
    ],
)
def test_phone_number(value: object, region: str | None, right: bool) -> None:
    assert validation.is_phone_number(value, region=region) is right


def test_the_original_rule() -> None:
    assert validation.is_phone_number("call 1-650-555-0100 now", mode="us_pattern")
    assert not validation.is_phone_number("+442079460018", mode="us_pattern")
    with pytest.raises(ConfigurationError, match="valid"):
        validation.is_phone_number("1", mode="us")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a wrong mode is what is tested
    with pytest.raises(ConfigurationError, match="region='UK'"):
        validation.is_phone_number("1", region="UK")


def test_missing_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "phonenumbers", None)
    monkeypatch.setitem(sys.modules, "email_validator", None)
    with pytest.raises(ConfigurationError, match=r"rcext\[phone\]"):
        validation.is_phone_number("+16502530000")
    with pytest.raises(ConfigurationError, match=r"rcext\[email\]"):
        contact.validate({"email": "ada@example.net"})
    assert blocked_number.validate({"phoneNumber": "+16505550100", "name": "x"}, mode="us_pattern").is_valid


def test_length_counts_utf16_units() -> None:
    assert validation.length("\U0001f600" * 2, max=4) == []
    assert [error.code for error in validation.length("\U0001f600" * 2, max=3)] == ["too_long"]
    assert [error.code for error in validation.length("a", min=2)] == ["too_short"]
    assert validation.length(None, min=2) == []


def test_results_by_field() -> None:
    result = contact.validate(PersonalContactRequest(first_name="Ada", email="no", email2="ada@example.net"))
    assert not result.is_valid
    assert {field: [error.code for error in errors] for field, errors in result.errors.items()} == {
        "lastName": ["required"],
        "email": ["email"],
    }
    fine = CreateSMSMessage.from_dict({"from": {"phoneNumber": "1"}, "to": [{"phoneNumber": "2"}], "text": "x" * 1000})
    assert message.validate_sms(fine) == (True, {})
    fine.text += "x"
    (error,) = message.validate_sms(fine).errors["subject"]
    assert "at most 1000 characters are allowed, not 1001" in error.message


def test_pager_recipients() -> None:
    sent = {"from": {"extensionNumber": "102"}, "to": [{"extensionId": "5"}], "text": "x"}
    assert message.validate_pager(sent).is_valid
    assert list(message.validate_pager(sent | {"to": []}).errors) == ["to"]
    assert message.validate_pager(sent | {"to": {"extensionNumber": "101"}}).is_valid


def attached(uri: str) -> dict[str, object]:
    return {"attachments": [{"uri": uri}]}


def test_attachment_urls_do_not_contain_a_token() -> None:
    media = "https://media.ringcentral.com/restapi/v1.0/a?b=1"
    server = "https://platform.ringcentral.com"
    assert message.get_attachment_url(attached(media), 0) == media
    assert (
        message.get_attachment_url(attached("/account/~/a"), 0, server=server) == f"{server}/restapi/v1.0/account/~/a"
    )
    assert message.get_attachment_url(attached(media), 1) == ""
    assert message.get_attachment_url({}, 0, access_token="t") == ""
    with_token = message.get_attachment_url(attached(media), 0, server=server, access_token="t/k")
    assert with_token == f"{media}&access_token=t%2Fk"


@pytest.mark.parametrize(
    ("uri", "server"),
    [
        ("https://elsewhere.example/a", "https://platform.ringcentral.com"),
        ("http://media.ringcentral.com/a", "https://platform.ringcentral.com"),
        ("https://ringcentral.com.evil.example/a", "https://platform.ringcentral.com"),
        ("/account/~/a", ""),
    ],
)
def test_a_token_goes_to_the_platform_only(uri: str, server: str) -> None:
    with pytest.raises(ConfigurationError, match="get_attachment_url") as caught:
        message.get_attachment_url(attached(uri), 0, server=server, access_token="very-secret")
    assert "very-secret" not in str(caught.value)
