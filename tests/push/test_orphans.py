"""Requests beside orphans of ended processes: every step with a result, an exception and a cancellation (no I/O)."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from typing import TYPE_CHECKING, Any, cast

import httpx
import pytest

from rcext.push import AsgiWebhook, WsgiWebhook
from rcext.push._http import failed, read_result
from rcext.push._orphans import delete_orphans, perform
from rcext.push._protocol import ApiResult, Send
from rcext.push._registry import Registry, key_of, registry_key

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fcntl")

KEY = registry_key("https://platform.example.com", "client")
FILTERS = ["/restapi/v1.0/account/~/presence"]
OTHER = ["/restapi/v1.0/account/~/extension"]
LIMIT = (403, {"errorCode": "SUB-505", "message": "Subscriptions limit exceeded"})
CREATE = Send(
    7,
    "POST",
    "/restapi/v1.0/subscription",
    {"eventFilters": FILTERS, "deliveryMode": {"transportType": "PubNub"}},
    "create_subscription",
    "Medium",
    True,
)
TOKEN = Send(8, "POST", "/restapi/oauth/wstoken", None, "create_websocket_token", "Auth", True)


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Registry:
    """The registry of this process, with the subscriptions of an ended one: S1 and S3 with FILTERS, S2 with others."""
    dead = Registry(tmp_path / "records")
    for name, filters in (("S1", FILTERS), ("S2", OTHER), ("S3", FILTERS), ("S4", None)):
        dead.add(KEY, name, 900, filters)
    os.close(cast("int", dead._file))  # pyright: ignore[reportPrivateUsage]
    registry = Registry(tmp_path / "records")
    monkeypatch.setattr("rcext.push._orphans.REGISTRY", registry)
    return registry


def info(identifier: str, **extra: object) -> dict[str, object]:
    mode = {"transportType": "PubNub", "address": "channel", "subscriberKey": "key"}
    return {"id": identifier, "status": "Active", "eventFilters": FILTERS, "deliveryMode": mode, **extra}


Answer = tuple[int, object] | BaseException


class Driver:
    """Answers the requests of a flow one after the other, and keeps them."""

    def __init__(self, flow: Generator[Any, Any, Any]) -> None:
        self.flow = flow
        self.sent: list[Send] = []
        self.step: Send = next(flow)
        self.sent.append(self.step)

    @property
    def asked(self) -> list[str]:
        return [f"{send.method} {send.path.removeprefix('/restapi/v1.0')}" for send in self.sent]

    def answer(self, answer: Answer) -> None:
        if isinstance(answer, BaseException):
            result = failed(self.step, answer)
        else:
            request = httpx.Request(self.step.method, "https://platform" + self.step.path)
            result = read_result(self.step, httpx.Response(answer[0], json=answer[1], request=request))
        self.step = self.flow.send(result)
        self.sent.append(self.step)

    def run(self, *answers: Answer) -> Any:
        left = list(answers)
        try:
            while True:
                self.answer(left.pop(0))
        except StopIteration as stop:
            assert not left
            return stop.value


def test_an_orphan_with_the_same_filters_is_renewed_without_a_creation(registry: Registry) -> None:
    driver = Driver(perform(CREATE, KEY))
    result = driver.run((200, info("S1", expiresIn=900)))
    assert driver.asked == ["POST /subscription/S1/renew"]
    assert driver.sent[0].foreground, "a caller waits for it"
    assert driver.sent[0].group == "Light"
    assert (result.number, result.status, result.body["id"]) == (7, 200, "S1")
    assert registry.take_orphans(KEY) == ["S2", "S3", "S4"], "left to the next registrations; S1 has an owner again"


def test_an_orphan_that_is_gone_is_forgotten_and_the_next_is_reused(registry: Registry) -> None:
    driver = Driver(perform(CREATE, KEY))
    result = driver.run((404, {"errorCode": "CMN-102"}), (200, info("S3")))
    assert driver.asked == ["POST /subscription/S1/renew", "POST /subscription/S3/renew"]
    assert result.body["id"] == "S3"
    assert registry.take_orphans(KEY) == ["S2", "S4"]


@pytest.mark.parametrize(
    "answer",
    [
        (503, None),
        (429, None),
        httpx.ReadTimeout("slow"),
        (200, info("S1", status="Blacklisted")),
        (200, info("S1", deliveryMode={"transportType": "WebHook"})),
        (200, {"id": "S1"}),
    ],
)
def test_an_orphan_that_cannot_be_reused_is_deleted_before_the_creation(registry: Registry, answer: Answer) -> None:
    driver = Driver(perform(CREATE, KEY))
    result = driver.run(answer, (204, None), (204, None), (404, None), (204, None), (200, info("S9")))
    assert driver.asked == [
        "POST /subscription/S1/renew",
        *(f"DELETE /subscription/{name}" for name in ("S1", "S2", "S3", "S4")),
        "POST /subscription",
    ]
    assert not driver.sent[1].foreground
    assert driver.sent[1].group == "Medium"
    assert driver.sent[-1] is CREATE
    assert result.body["id"] == "S9"
    assert registry.take_orphans(KEY) == []


@pytest.mark.parametrize("answer", [(429, None), (503, None), httpx.ReadTimeout("slow"), httpx.ConnectError("no")])
def test_orphans_that_cannot_be_deleted_now_do_not_delay_the_creation(registry: Registry, answer: Answer) -> None:
    driver = Driver(perform(TOKEN, KEY))
    result = driver.run((204, None), answer, (200, {"uri": "wss://x"}))
    assert driver.asked[:2] == ["DELETE /subscription/S1", "DELETE /subscription/S2"]
    assert driver.sent[-1] is TOKEN
    assert result.number == 8
    assert registry.take_orphans(KEY) == ["S2", "S3", "S4"], "a later registration tries again"


def test_an_orphan_of_another_user_is_left_alone_and_the_others_are_deleted(registry: Registry) -> None:
    driver = Driver(perform(TOKEN, KEY))
    refused = (403, {"errorCode": "CMN-408", "message": "no permission"})
    driver.run(refused, (204, None), (204, None), (204, None), (200, {}))
    assert registry.take_orphans(KEY) == ["S1"]


def test_a_creation_refused_because_of_the_limit_is_repeated_after_the_orphans_are_deleted(registry: Registry) -> None:
    driver = Driver(perform(CREATE, KEY))
    deleted: list[Answer] = [(204, None)] * 4
    result = driver.run((503, None), (429, None), LIMIT, *deleted, (200, info("S9")))
    assert driver.asked == [
        "POST /subscription/S1/renew",
        "DELETE /subscription/S1",
        "POST /subscription",
        *(f"DELETE /subscription/{name}" for name in ("S1", "S2", "S3", "S4")),
        "POST /subscription",
    ]
    assert [send.foreground for send in driver.sent] == [True, False, True, True, True, True, True, True]
    assert result.body["id"] == "S9"


@pytest.mark.parametrize("code", ["SUB-504", "SUB-505"])
def test_a_limit_without_orphans_is_the_result(registry: Registry, code: str) -> None:
    for name in registry.take_orphans(KEY):
        registry.remove(name)
    driver = Driver(perform(CREATE, KEY))
    result = driver.run((403, {"errorCode": code}))
    assert driver.asked == ["POST /subscription"]
    assert result.error.has_code(code)


def test_another_refusal_is_not_repeated(registry: Registry) -> None:
    driver = Driver(perform(CREATE, KEY))
    deleted: list[Answer] = [(204, None)] * 4
    result = driver.run((503, None), *deleted, (403, {"errorCode": "SUB-406"}))
    assert result.error.has_code("SUB-406")
    assert registry.take_orphans(KEY) == []


def test_a_client_without_an_application_sends_the_request_alone(registry: Registry) -> None:
    driver = Driver(perform(CREATE, None))
    assert driver.run((200, info("S9"))).body["id"] == "S9"
    assert driver.sent == [CREATE]
    assert registry.take_orphans(KEY) == ["S1", "S2", "S3", "S4"]


def test_all_orphans_are_deleted_on_request(registry: Registry) -> None:
    send = Send(9, "DELETE", "/restapi/v1.0/subscription", None, "delete_orphans", "Medium", True)
    driver = Driver(perform(send, KEY))
    deleted: list[Answer] = [(204, None)] * 4
    assert driver.run(*deleted) == ApiResult(9, 204)
    assert all(sent.foreground for sent in driver.sent)
    assert {(sent.operation, sent.group, sent.body) for sent in driver.sent} == {
        ("delete_subscription", "Medium", None)
    }
    assert registry.take_orphans(KEY) == []


def test_a_deletion_is_recorded(registry: Registry) -> None:
    registry.add(KEY, "S 5", 900)
    registry.add(KEY, "S6", 900)
    registry.abandon("S 5")
    registry.abandon("S6")
    send = Send(1, "DELETE", "/restapi/v1.0/subscription/S%205", None, "delete_subscription", "Medium", False)
    assert Driver(perform(send, KEY)).run((204, None)).status == 204
    other = Send(1, "DELETE", "/restapi/v1.0/subscription/S6", None, "delete_subscription", "Medium", False)
    assert Driver(perform(other, KEY)).run((503, None)).status == 503
    assert registry.take_orphans(KEY) == ["S6", "S1", "S2", "S3", "S4"]


@pytest.mark.parametrize("error", [asyncio.CancelledError, KeyboardInterrupt, GeneratorExit, RuntimeError])
@pytest.mark.parametrize("steps", range(6))
def test_a_flow_that_ends_early_gives_back_what_it_has_taken(
    registry: Registry, error: type[BaseException], steps: int
) -> None:
    driver = Driver(perform(CREATE, KEY))
    answers: list[Answer] = [(503, None), (204, None), (204, None), (204, None), (204, None)]
    for answer in answers[:steps]:
        driver.answer(answer)
    with pytest.raises(error):
        driver.flow.throw(error())
    deleted = max(0, steps - 1)
    assert registry.take_orphans(KEY) == ["S1", "S2", "S3", "S4"][deleted:]


def test_the_number_of_deleted_orphans_is_returned(registry: Registry) -> None:
    driver = Driver(delete_orphans(KEY, foreground=False))
    assert driver.run((204, None), (403, {"errorCode": "CMN-408"}), (404, None), (503, None)) == 2
    assert registry.take_orphans(KEY) == ["S2", "S4"]


def test_the_key_of_a_client() -> None:
    class Platform:
        server, client_id = "https://platform.example.com", "client"

    class Client:
        platform = Platform()

    class Unknown:
        platform = object()

    assert key_of(Client()) == KEY
    assert key_of(Unknown()) is None
    assert key_of(object()) is None
    assert WsgiWebhook("t", client=cast("Any", Client()))._key == KEY  # pyright: ignore[reportPrivateUsage]
    assert AsgiWebhook("t", client=cast("Any", Client()))._key == KEY  # pyright: ignore[reportPrivateUsage]


# The registry.


def test_only_orphans_of_closed_subscriptions_are_reusable(registry: Registry) -> None:
    for name in registry.take_orphans(KEY):
        registry.remove(name)
    for name in ("closed", "replaced", "owned"):
        registry.add(KEY, name, 900, FILTERS)
    registry.abandon("replaced")
    registry.abandon("closed", reusable=True)
    assert registry.take_reusable(KEY, FILTERS) == "closed"
    assert registry.take_reusable(KEY, FILTERS) is None, "taken"
    registry.give_back(["closed"])
    assert registry.take_reusable(KEY, OTHER) is None
    assert registry.take_reusable("another", FILTERS) is None
    assert registry.take_orphans(KEY) == ["closed", "replaced"]


def test_a_record_survives_a_kill_at_any_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    registry = Registry(tmp_path / "records")
    for number in range(5):
        registry.add(KEY, f"S{number}", 900, FILTERS)

    class Killed(BaseException):
        pass

    def killed(*_: object) -> None:
        raise Killed

    for call, left in (("pwrite", 5), ("ftruncate", 4)):
        with monkeypatch.context() as patch:
            patch.setattr(os, call, killed)
            with pytest.raises(Killed):
                registry.remove("S4")
        [path] = (tmp_path / "records").iterdir()
        copy = tmp_path / f"copy-{call}"
        copy.mkdir(mode=0o700)
        (copy / "x.json").write_bytes(path.read_bytes())
        assert len(Registry(copy).take_orphans(KEY)) == left


def test_a_kill_while_records_are_moved_loses_none(
    registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("pathlib.Path.unlink", killed)
        with pytest.raises(KeyboardInterrupt):
            registry.take_orphans(KEY)
    os.close(cast("int", registry._file))  # pyright: ignore[reportPrivateUsage]
    assert sorted(Registry(tmp_path / "records").take_orphans(KEY)) == ["S1", "S2", "S3", "S4"]


def test_a_file_that_another_process_takes_meanwhile_loses_none_of_the_own(
    registry: Registry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from pathlib import Path as AnyPath

    registry.add(KEY, "S5", 900)
    registry.abandon("S5")
    (tmp_path / "records" / "gone.json").symlink_to(tmp_path / "missing")
    assert registry.take_orphans(KEY) == ["S5", "S1", "S2", "S3", "S4"]
    registry.give_back(["S5"])

    def fail(*_: object) -> Any:
        raise PermissionError

    with monkeypatch.context() as patch:
        patch.setattr(AnyPath, "lstat", fail)
        assert registry.take_orphans(KEY) == ["S5"]


def test_expired_orphans_leave_the_file(registry: Registry, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(registry.take_orphans(KEY)) == 4
    registry.give_back(["S1", "S2", "S3", "S4"])
    later = time.time() + 901
    monkeypatch.setattr(time, "time", lambda: later)
    assert registry.take_orphans(KEY) == []
    registry.add(KEY, "S5", 900)
    assert list(registry._records) == ["S5"]  # pyright: ignore[reportPrivateUsage]
