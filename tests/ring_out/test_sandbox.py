"""Ring-outs through the whole client against the sandbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import rcext
from rcext.errors import Forbidden
from rcext.ring_out import AsyncRingOut, CallingStatus, RingOut
from rcext.ring_out import _core as core  # pyright: ignore[reportPrivateUsage]  # its delays are made short
from rcext.sandbox import Sandbox
from ringcentral_api.models import CallingStatusInfo

if TYPE_CHECKING:
    from collections.abc import Iterator

NUMBER = "+16505550123"


@pytest.fixture(scope="module")
def sb() -> Iterator[Sandbox]:
    with Sandbox(seed=3) as sandbox:
        yield sandbox


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(core, "FIRST_DELAY", 0.01)


def test_to_the_end(sb: Sandbox) -> None:
    with rcext.RingCentral(sb.server, sb.client_id, sb.client_secret, jwt=sb.jwt) as rc:
        call = rc.ring_out(from_=sb.phone_number, to=NUMBER)
        assert isinstance(call, RingOut)
        seen = list(call.changes(timeout=30))
        assert seen[0].call is CallingStatus.IN_PROGRESS
        assert seen[-1].succeeded
        assert len(set(seen)) == len(seen) >= 3
        sb.expire_access_tokens()
        assert rc.ring_out(from_=sb.phone_number, to=NUMBER).wait(timeout=30).succeeded


async def test_to_the_end_async(sb: Sandbox) -> None:
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


def test_the_states_are_those_of_the_specification() -> None:
    assert {member.value for member in CallingStatus} == {member.value for member in CallingStatusInfo}
