from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcext.push.filters import EventFilter, normalize_filter, normalize_filters
from ringcentral_api.client import Operation, Request

PRESENCE = "/restapi/v1.0/account/~/extension/~/presence"
OPERATION = Operation(
    "read_presence", "GET", "/restapi/v1.0/account/{accountId}/extension/{extensionId}/presence", "presence"
)


@pytest.mark.parametrize(
    ("given", "full"),
    [
        (PRESENCE, PRESENCE),
        ("/account/~/extension/~/presence", PRESENCE),
        ("account/~/extension/~/presence", PRESENCE),
        ("  /account/~/extension/~/presence\n", PRESENCE),
        ("/account/~/extension/~/presence?detailedTelephonyState=true", PRESENCE + "?detailedTelephonyState=true"),
        ("https://platform.ringcentral.com" + PRESENCE + "?a=b", PRESENCE + "?a=b"),
        ("https://platform.ringcentral.com" + PRESENCE, PRESENCE),
        ("/account/~/presence?uri=http://x?y", "/restapi/v1.0/account/~/presence?uri=http://x?y"),
        ("/account/~/presence?uri=http://x", "/restapi/v1.0/account/~/presence?uri=http://x"),
        ("/restapi/v2/accounts/~/x", "/restapi/v2/accounts/~/x"),
        ("/team-messaging/v1/posts", "/team-messaging/v1/posts"),
        ("/webinar/notifications/v1/state", "/webinar/notifications/v1/state"),
        ("/subscription/~?threshold=60&interval=15", "/restapi/v1.0/subscription/~?threshold=60&interval=15"),
        ("/account/{accountId}/extension/{extensionId}/presence", PRESENCE),
        (OPERATION, PRESENCE),
        (
            Request(OPERATION, PRESENCE, query=[("detailedTelephonyState", "true")]),
            PRESENCE + "?detailedTelephonyState=true",
        ),
    ],
)
def test_full_form(given: EventFilter, full: str) -> None:
    assert normalize_filter(given) == full
    assert normalize_filter(full) == full


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("", "must not be empty"),
        ("   ", "must not be empty"),
        ("/account/~/extension /~", "white space"),
        ("/account/~/call-queues/{groupId}/presence", r"\{groupId\}"),
        (Operation("x", "GET", "/restapi/v1.0/account/{accountId}/call-queues/{groupId}", "x"), r"\{groupId\}"),
    ],
)
def test_what_is_wrong_is_named(given: EventFilter, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        normalize_filter(given)


@pytest.mark.parametrize("given", [None, 7, b"/account", ["/account"]])
def test_invalid_filters(given: object) -> None:
    with pytest.raises(TypeError, match="must be a string"):
        normalize_filter(given)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # the mistake


def test_lists() -> None:
    assert normalize_filters(["/account/~/presence", "/restapi/v1.0/account/~/presence", OPERATION]) == (
        "/restapi/v1.0/account/~/presence",
        PRESENCE,
    )
    with pytest.raises(ValueError, match="one event filter at least"):
        normalize_filters([])
    with pytest.raises(TypeError, match="not one string"):
        normalize_filters("/account/~/presence")


@given(st.text())
def test_any_text_is_a_full_filter_or_refused(text: str) -> None:
    try:
        full = normalize_filter(text)
    except ValueError:
        return
    assert full.startswith("/")
    assert not any(character.isspace() for character in full)
    assert normalize_filter(full) == full
