"""Requests and responses of a ring-out (no I/O)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import quote

from rcext._arguments import phone_number
from rcext._clock import MACHINE_CLOCK
from rcext._flow import sleep
from rcext.errors import ConfigurationError
from ringcentral_api.client import Operation, Request
from ringcentral_api.errors import (
    NotFound,
    RateLimited,
    ServerError,
    ServiceUnavailable,
    UnexpectedResponse,
    error_for,
)
from ringcentral_api.jsonio import InvalidJSON, load_json

from ._status import RingOutStatus

if TYPE_CHECKING:
    import httpx

    from rcext._clock import Clock
    from rcext._flow import Flow

FIRST_DELAY: Final = 1.0
"""The delay before the first status request, in seconds."""

LONGEST_DELAY: Final = 5.0
"""The maximum delay between two status requests: 12 a minute of the 50 that the Light group allows."""

_GROWTH = 1.5
_RATE_LIMIT_DELAY = 30.0
_PASSING = (429, 502, 503, 504)
_PATH = "/restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out"
_CREATE = Operation("create_ring_out_call", "POST", _PATH, "ring_out", group="Heavy", app_permission="RingOut")
_READ = Operation(
    "read_ring_out_call_status", "GET", _PATH + "/{ringoutId}", "ring_out", group="Light", app_permission="RingOut"
)
_DELETE = Operation(
    "delete_ring_out_call", "DELETE", _PATH + "/{ringoutId}", "ring_out", group="Heavy", app_permission="RingOut"
)


class RingOutCore:
    """One ring-out: its identity, its last known status, and flows that change it."""

    def __init__(self, path: str, id: str, uri: str | None, status: RingOutStatus) -> None:
        self.clock: Clock = MACHINE_CLOCK
        self.path = path
        self.id = id
        self.uri = uri
        self.status = status

    def refresh(self) -> Flow[RingOutStatus]:
        """Read the status once."""
        path = f"{self.path}/{quote(self.id, safe='')}"
        response = cast("httpx.Response", (yield Request(_READ, path, headers={"Accept": "application/json"})))
        _, _, self.status = _decode(response)
        return self.status

    def next_change(self, before: RingOutStatus, deadline: float | None) -> Flow[RingOutStatus | None]:
        """Read the status until it differs from an earlier one. Another caller may have read it meanwhile.

        Returns:
            The new status; `None` if the earlier one was final.

        Raises:
            TimeoutError: the deadline (by the monotonic time of the clock) passed.
        """
        if self.status != before:
            return self.status
        if before.done:
            return None
        delay = FIRST_DELAY
        while True:
            rest = None if deadline is None else deadline - self.clock.monotonic()
            if rest is not None and rest <= 0:
                raise TimeoutError(f"ring-out {self.id} is still {self.status.call or 'without a status'}")
            yield from sleep(delay if rest is None else min(delay, rest), self.clock)
            try:
                status = yield from self.refresh()
            except (RateLimited, ServerError) as error:
                if error.status not in _PASSING:
                    raise
                # The client has stopped retrying, but the ring-out continues.
                retry_after = error.retry_after if isinstance(error, (RateLimited, ServiceUnavailable)) else None
                delay = max(retry_after or _RATE_LIMIT_DELAY, delay)
                continue
            if status != before:
                return status
            delay = min(max(delay, FIRST_DELAY) * _GROWTH, LONGEST_DELAY)

    def finish(self, deadline: float | None) -> Flow[RingOutStatus]:
        """Read the status until the ring-out has ended."""
        status: RingOutStatus | None = self.status
        while status is not None:
            status = yield from self.next_change(status, deadline)
        return self.status

    def hang_up(self) -> Flow[bool]:
        """Cancel the ring-out.

        Returns:
            Whether it existed.
        """
        response = cast("httpx.Response", (yield Request(_DELETE, f"{self.path}/{quote(self.id, safe='')}")))
        if response.is_success:
            return True
        error = error_for(response)
        if isinstance(error, NotFound):
            return False
        raise error


def start(
    *,
    to: str,
    from_: str | None,
    forwarding_number_id: str | None,
    caller_id: str | None,
    play_prompt: bool | None,
    country_id: str | None,
    account_id: str,
    extension_id: str,
) -> Flow[RingOutCore]:
    """Place the call. Arguments are checked before the first step."""
    body: dict[str, Any] = {"to": {"phoneNumber": phone_number("ring_out", "to", to)}}
    if (from_ is None) == (forwarding_number_id is None):
        raise ConfigurationError("ring_out: pass either from_ or forwarding_number_id, the number that is called first")
    if from_ is not None:
        body["from"] = {"phoneNumber": phone_number("ring_out", "from_", from_)}
    else:
        body["from"] = {"forwardingNumberId": str(forwarding_number_id)}
    if caller_id is not None:
        body["callerId"] = {"phoneNumber": phone_number("ring_out", "caller_id", caller_id)}
    if play_prompt is not None:
        body["playPrompt"] = play_prompt
    if country_id is not None:
        body["country"] = {"id": str(country_id)}
    path = _PATH.format(accountId=quote(account_id, safe="~"), extensionId=quote(extension_id, safe="~"))
    return _place(path, body)


def _place(path: str, body: dict[str, Any]) -> Flow[RingOutCore]:
    request = Request(
        _CREATE,
        path,
        headers={"Accept": "application/json", "Content-Type": "application/json"},
        content=json.dumps(body).encode(),
    )
    response = cast("httpx.Response", (yield request))
    identifier, uri, status = _decode(response)
    if identifier is None:
        raise UnexpectedResponse(response, message="the id of the ring-out is missing")
    return RingOutCore(path, identifier, uri, status)


def _decode(response: httpx.Response) -> tuple[str | None, str | None, RingOutStatus]:
    if not response.is_success:
        raise error_for(response)
    try:
        data: object = load_json(response.content)
    except InvalidJSON:
        data = None
    if not isinstance(data, dict):
        raise UnexpectedResponse(response, message="the status of a ring-out should be a JSON object")
    fields = cast("dict[str, Any]", data)
    identifier, uri, status = fields.get("id"), fields.get("uri"), fields.get("status")
    return (
        str(identifier) if isinstance(identifier, (str, int)) and identifier != "" else None,
        uri if isinstance(uri, str) else None,
        RingOutStatus.from_dict(cast("dict[str, Any]", status) if isinstance(status, dict) else {}),
    )
