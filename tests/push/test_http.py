"""Requests of state machines and their results, and descriptions of subscriptions (no sockets)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from rcext.push import SubscriptionError, Timing
from rcext.push._http import failed, make_request, read_result
from rcext.push._protocol import ApiResult, Send
from rcext.push._subscription_info import amount, read_info
from ringcentral_api.errors import BadRequest, RateLimited, UnexpectedResponse

PATH = "/restapi/v1.0/subscription"
SEND = Send(7, "POST", PATH, {"a": "é"}, "create_subscription", "Medium", False)


def response(status: int, content: bytes, **headers: str) -> httpx.Response:
    sent = httpx.Request("POST", f"http://127.0.0.1{PATH}")
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(status, content=content, headers=named, request=sent)


def test_a_request_in_the_background_is_sent_once_and_in_time() -> None:
    request = make_request(SEND, Timing(request_timeout=3.0))
    assert (request.operation.id, request.operation.method, request.operation.path) == (
        "create_subscription",
        "POST",
        PATH,
    )
    assert (request.operation.group, request.path) == ("Medium", PATH)
    assert request.headers == {"Accept": "application/json", "Content-Type": "application/json"}
    assert request.content == b'{"a": "\\u00e9"}'
    assert request.options is not None
    assert (request.options.timeout, request.options.retries, request.options.on_rate_limit) == (3.0, 0, "raise")


def test_a_request_in_the_foreground_has_the_options_of_the_client() -> None:
    request = make_request(Send(1, "GET", PATH, None, "list_subscriptions", "Light", True), Timing())
    assert request.options is None
    assert request.content is None
    assert request.headers == {"Accept": "application/json"}


def test_results_of_responses() -> None:
    assert read_result(SEND, response(200, b'{"id": "S1"}')) == ApiResult(7, 200, {"id": "S1"})
    assert read_result(SEND, response(299, b"[1]")) == ApiResult(7, 299, [1])
    assert read_result(SEND, response(204, b"{}")) == ApiResult(7, 204)
    assert read_result(SEND, response(200, b"")) == ApiResult(7, 200)


def test_results_of_refusals() -> None:
    result = read_result(SEND, response(400, b'{"errorCode": "X-1", "message": "why"}'))
    assert (result.number, result.status, result.body, result.retry_after) == (7, 400, None, None)
    assert isinstance(result.error, BadRequest)
    result = read_result(SEND, response(429, b"", retry_after="12"))
    assert (result.number, result.status, result.retry_after) == (7, 429, 12.0)
    assert isinstance(result.error, RateLimited)
    result = read_result(SEND, response(503, b"", retry_after="5"))
    assert (result.status, result.retry_after) == (503, 5.0)
    result = read_result(SEND, response(302, b"{}"))
    assert result.error is not None


def test_the_result_of_a_response_that_is_not_json() -> None:
    result = read_result(SEND, response(200, b"{"))
    assert isinstance(result.error, UnexpectedResponse)
    assert (result.number, result.status, result.body) == (7, 200, None)
    assert "JSON" in str(result.error)


def test_the_result_of_an_exception() -> None:
    error = httpx.ReadError("reset")
    assert failed(SEND, error) == ApiResult(7, 0, error=error)


def described(**extra: object) -> dict[str, Any]:
    return {
        "id": "S1",
        "status": "Suspended",
        "eventFilters": ["/a", 5, "/b"],
        "disabledFilters": [{"filter": "/c"}, "x"],
        "expiresIn": 900,
        "expirationTime": "2026-11-23T10:00:00Z",
        "creationTime": "2026-11-23T09:00:00Z",
        "deliveryMode": {
            "transportType": "PubNub",
            "address": "channel",
            "subscriberKey": "key",
            "encryptionKey": "secret",
        },
        **extra,
    }


def test_the_description_of_a_subscription() -> None:
    raw = described()
    info = read_info(raw, "PubNub")
    assert (info.id, info.status, info.active) == ("S1", "Suspended", False)
    assert (info.event_filters, info.disabled_filters) == (("/a", "/b"), ({"filter": "/c"},))
    assert info.expires_in == 900
    assert info.expiration_time == datetime(2026, 11, 23, 10, tzinfo=UTC)
    assert info.creation_time == datetime(2026, 11, 23, 9, tzinfo=UTC)
    delivery = info.delivery
    assert (delivery.transport, delivery.address, delivery.subscriber_key) == ("PubNub", "channel", "key")
    assert delivery.encryption_key == "secret"
    assert info.raw is raw
    assert "secret" not in repr(info)
    assert "key'" not in repr(info)


def test_the_shortest_description_of_a_subscription() -> None:
    info = read_info({"id": 5, "deliveryMode": {}}, "WebHook")
    assert (info.id, info.status, info.active) == ("5", "Active", True)
    assert (info.event_filters, info.disabled_filters, info.expires_in) == ((), (), None)
    assert (info.expiration_time, info.creation_time) == (None, None)
    assert (info.delivery.transport, info.delivery.address) == ("WebHook", None)
    info = read_info({"id": "S", "status": "ACTIVE", "deliveryMode": {"transportType": "webhook"}}, "WebHook")
    assert (info.active, info.delivery.transport) == (True, "webhook")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ([], "is list, not a subscription"),
        ({"deliveryMode": {}}, "lacks a subscription id"),
        ({"id": "", "deliveryMode": {}}, "lacks a subscription id"),
        ({"id": None, "deliveryMode": {}}, "lacks a subscription id"),
        ({"id": "S1", "deliveryMode": []}, "lacks 'deliveryMode'"),
        ({"id": "S1", "deliveryMode": {"transportType": "WebHook"}}, "by 'WebHook', not by 'PubNub'"),
        ({"id": "S1", "deliveryMode": {"subscriberKey": "key"}}, "lacks 'deliveryMode.address'"),
        ({"id": "S1", "deliveryMode": {"address": "channel"}}, "lacks 'deliveryMode.subscriberKey'"),
    ],
)
def test_descriptions_that_cannot_be_used(body: object, text: str) -> None:
    with pytest.raises(SubscriptionError, match=text):
        read_info(body, "PubNub")


@pytest.mark.parametrize(
    ("value", "expected"),
    [(1, 1.0), (0.5, 0.5), (0, None), (-1, None), (True, None), ("5", None), (None, None), (10**12, None)],
)
def test_amounts(value: object, expected: float | None) -> None:
    assert amount(value) == expected
    assert amount(10**12 - 1) == 10**12 - 1
