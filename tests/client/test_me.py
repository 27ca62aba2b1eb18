"""`rc.me`: extension and account of the session, requested once for each session."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from rcext import AsyncRingCentral, NotAuthorized, RingCentral

if TYPE_CHECKING:
    from collections.abc import Callable

EXTENSION = "/restapi/v1.0/account/~/extension/~"


class Server:
    """Answers logins and both requests with the id of the user that is logged in; counts the requests."""

    def __init__(self) -> None:
        self.user = 1
        self.requests: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if path.endswith("/token"):
            return httpx.Response(
                200,
                json={
                    "access_token": f"access-{self.user}",
                    "refresh_token": "refresh",
                    "token_type": "bearer",
                    "expires_in": 3600,
                    "refresh_token_expires_in": 7200,
                    "owner_id": str(self.user),
                },
            )
        if path.endswith("/revoke"):
            return httpx.Response(200)
        self.requests.append(path)
        return httpx.Response(200, json={"id": self.user, "name": f"user {self.user}"})


class World:
    """A client of either kind, whose calls are finished."""

    def __init__(self, kind: str) -> None:
        self.server = Server()
        transport = httpx.MockTransport(self.server)
        self.loop = asyncio.new_event_loop()
        made = RingCentral if kind == "sync" else AsyncRingCentral
        self.rc: Any = made("https://api.example.com", "id", "secret", transport=transport)

    def do(self, call: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
        result = call(*arguments, **options)
        return self.loop.run_until_complete(result) if asyncio.iscoroutine(result) else result

    def login(self, user: int) -> None:
        self.server.user = user
        self.do(self.rc.platform.authorize, username="u", password="p")


@pytest.fixture(params=["sync", "async"])
def world(request: pytest.FixtureRequest) -> Any:
    world = World(request.param)
    yield world
    world.loop.close()


def test_each_is_requested_once(world: World) -> None:
    world.login(1)
    me = world.rc.me
    assert world.server.requests == []
    extension = world.do(me.extension)
    assert (extension.id, extension.name) == (1, "user 1")
    assert world.do(me.extension) is extension
    assert world.do(world.rc.me.account).id == 1
    assert world.do(world.rc.me.account).id == 1
    assert world.server.requests == [EXTENSION, "/restapi/v1.0/account/~"]
    assert repr(me).endswith("Me(extension, account)")
    me.clear()
    world.do(me.extension)
    assert len(world.server.requests) == 3


@pytest.mark.parametrize("user", [1, 2])
def test_another_login_clears_it(world: World, user: int) -> None:
    world.login(1)
    world.do(world.rc.me.extension)
    world.login(user)
    assert world.do(world.rc.me.extension).id == user
    assert len(world.server.requests) == 2


def test_a_logout_clears_it(world: World) -> None:
    world.login(1)
    world.do(world.rc.me.extension)
    world.do(world.rc.platform.logout)
    with pytest.raises(NotAuthorized):
        world.do(world.rc.me.extension)


def test_tokens_from_elsewhere_clear_it(world: World) -> None:
    world.login(1)
    world.do(world.rc.me.extension)
    world.server.user = 2
    world.do(world.rc.platform.authorize, access_token="access-2")
    assert world.do(world.rc.me.extension).id == 2


def test_a_refresh_keeps_it(world: World) -> None:
    world.login(1)
    extension = world.do(world.rc.me.extension)
    world.do(world.rc.platform.refresh)
    assert world.do(world.rc.me.extension) is extension


def test_the_first_call_may_log_in(world: World) -> None:
    world.login(1)
    platform = world.rc.platform
    # The client does not know its tokens before the first call of a session that is in a store.
    answers = iter([(1, None), (1, "1"), (1, "1")])
    platform.session_identity = lambda: next(answers)
    extension = world.do(world.rc.me.extension)
    assert world.do(world.rc.me.extension) is extension


def test_an_answer_for_an_earlier_session_is_not_kept(world: World) -> None:
    world.login(1)
    answers = iter([(1, "1"), (2, "2"), (2, "2"), (2, "2")])
    world.rc.platform.session_identity = lambda: next(answers)
    world.do(world.rc.me.extension)
    world.server.user = 2
    assert world.do(world.rc.me.extension).id == 2


def test_errors_are_not_kept(world: World) -> None:
    with pytest.raises(NotAuthorized):
        world.do(world.rc.me.account)
    world.login(1)
    assert world.do(world.rc.me.account).id == 1
