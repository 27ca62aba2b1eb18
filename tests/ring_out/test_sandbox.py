"""Ring-outs through the whole client against the sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import rcext
from rcext.errors import Forbidden, NotFound
from rcext.helpers import polling, ringout
from rcext.ring_out import AsyncRingOut, CallingStatus, RingOut
from rcext.ring_out import _core as core  # pyright: ignore[reportPrivateUsage]  # its delays are made short
from rcext.sandbox import Sandbox
from ringcentral_api.models import CallingStatusInfo
from tests.api_document import compares_with_the_document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcext.platform import ApiResponse
    from tests.platform.worlds import World

NUMBER = "+16505550123"


@pytest.fixture(scope="module")
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=3) as sandbox:
        yield sandbox


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(core, "FIRST_DELAY", 0.01)


def test_until_the_end(sb: Sandbox) -> None:
    with rcext.RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        call = rc.ring_out(from_=sb.phone_number, to=NUMBER)
        assert isinstance(call, RingOut)
        seen = list(call.changes(timeout=30))
        assert seen[0].call is CallingStatus.IN_PROGRESS
        assert seen[-1].succeeded
        assert len(set(seen)) == len(seen) >= 2  # on a slow machine the ring-out goes on between two looks
        sb.expire_access_tokens()
        assert rc.ring_out(from_=sb.phone_number, to=NUMBER).wait(timeout=30).succeeded


async def test_until_the_end_async(sb: Sandbox) -> None:
    async with rcext.AsyncRingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        call = await rc.ring_out(from_=sb.phone_number, to=NUMBER)
        assert isinstance(call, AsyncRingOut)
        seen = [status async for status in call]
        assert seen[-1].succeeded


def test_hanging_up_and_outages(sb: Sandbox) -> None:
    with rcext.RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt, retries=0) as rc:
        call = rc.ring_out(from_=sb.phone_number, to=NUMBER)
        rule = sb.faults.add("readRingOutCallStatus", "status", status=503, times=2, headers={"Retry-After": "0.01"})
        assert call.wait(timeout=60).done
        assert rule.hits == 2
        call = rc.ring_out(from_=sb.phone_number, to=NUMBER)
        assert call.hang_up() is True
        sb.faults.add("createRingOutCall", "status", status=403, times=1)
        with pytest.raises(Forbidden):
            rc.ring_out(from_=sb.phone_number, to=NUMBER)


def test_with_helper_and_poll(sb: Sandbox, world: World) -> None:
    rc = world.client(sb, jwt=sb.jwt)
    wanted = {"from": {"phoneNumber": sb.phone_number}, "to": {"phoneNumber": NUMBER}, "playPrompt": False}
    assert ringout.validate(wanted).is_valid
    placed = world.do(lambda: rc.platform.api_call(ringout.save_request(wanted))).json()
    assert ringout.is_in_progress(placed)

    def look() -> Any:
        return rc.platform.api_call(ringout.load_request(placed))

    def over(answer: ApiResponse) -> bool:
        return not ringout.is_in_progress(answer.json())

    poll: Any = polling.poll if world.name == "sync" else polling.poll_async
    last = world.do(lambda: poll(look, over, interval=0.01, growth=1.5, longest=5, timeout=60)).json()
    assert ringout.is_success(last)
    assert not ringout.is_error(last)
    assert world.do(lambda: rc.platform.api_call(ringout.delete_request(last))).status == 204
    with pytest.raises(NotFound):
        world.do(look)


@compares_with_the_document
def test_the_states_of_the_specification() -> None:
    assert {member.value for member in CallingStatus} == {member.value for member in CallingStatusInfo}
