"""The session's flows without I/O: outcomes, and every interruption at every step."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import httpx
import pytest
from jwt import decode

from rcext._flow import FlowClosed, Join
from rcext.auth import PrivateKeyJwt, Tokens, make_grant
from rcext.errors import (
    ApiError,
    BadRequest,
    BodyNotReplayable,
    ConfigurationError,
    LockLost,
    MalformedToken,
    NotAuthorized,
    SessionExpired,
    TokenStoreDamaged,
    TokenStoreError,
    TokenStoreUnavailable,
)
from rcext.transport import EXTENSION
from tests.keys import key, private_pem

from .fakes import JWT, OTHER_JWT, START, Fault, World, password, refusal

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext._flow import Flow
    from rcext.auth import Session

    Scenario = Callable[[World], tuple[Session, Flow[Any]]]

REQUEST = httpx.Request("GET", "http://127.0.0.1/x")


def unauthorized(code: str = "TokenExpired", message: str = "no") -> httpx.Response:
    return httpx.Response(401, json={"errorCode": code, "message": message}, request=REQUEST)


def logged_in(world: World, session: Session) -> Tokens:
    tokens: Tokens = world.run(session.authorize(password()))
    return tokens


def expired(world: World, session: Session) -> None:
    logged_in(world, session)
    world.pass_time(3600)


# Outcomes -------------------------------------------------------------------------------------------------------------


def test_no_session_is_an_error_without_a_request() -> None:
    world = World()
    for flow in (world.session().get_tokens(), world.session().refresh()):
        with pytest.raises(NotAuthorized, match=r"authorize\(") as caught:
            world.run(flow)
        assert not isinstance(caught.value, SessionExpired)
    assert world.run(world.session().is_authorized()) is False
    assert world.server.forms == []


def test_a_login_saves_the_tokens_before_it_tells_of_them() -> None:
    world = World()
    session = world.session()
    seen: list[Any] = []
    session.events.on("authorize_success", lambda _event: seen.append(world.stored()))
    tokens = logged_in(world, session)
    assert seen == [tokens] == [world.stored()]
    assert session.tokens is tokens
    assert session.current() is tokens
    assert world.names() == ["before_authorize", "authorize_success"]
    assert world.events[1].owner_id == "101"
    assert world.events[1].grant == "password"
    assert tokens.expires_at == START + 3600
    assert tokens.refresh_expires_at == START + 7 * 24 * 3600
    assert world.run(session.is_authorized()) is True


def test_a_login_reads_the_store_twice_at_most() -> None:
    world = World()
    world.run(world.session(jwt=JWT).get_tokens())
    assert world.store.loads == 2  # before the lock is taken, and under the lock
    world.run(world.session().authorize(password()))
    assert world.store.loads == 2


def test_a_client_joins_the_session_in_the_store_without_its_lock() -> None:
    world = World()
    tokens = logged_in(world, world.session())
    world.store.failing.add("lock")
    joined = world.session()
    assert world.run(joined.get_tokens()) is tokens
    assert joined.current() is tokens
    assert world.store.loads == 1


def test_lifetimes_and_what_the_server_sends_once_survive_a_refresh() -> None:
    world = World()
    session = world.session()
    grant = make_grant(jwt=JWT, access_token_ttl=700, refresh_token_ttl=800, endpoint_id="here", scope="A")
    first = world.run(session.authorize(grant))
    first.scope, first.session_id, first.endpoint_id = "A B", "s", "here"
    world.server.script.append(httpx.Response(200, json={"access_token": "new", "expires_in": 60}))
    second = world.run(session.refresh())
    assert (second.refresh_token, second.refresh_expires_at) == (first.refresh_token, first.refresh_expires_at)
    assert (second.scope, second.session_id, second.endpoint_id, second.owner_id) == ("A B", "s", "here", "101")
    assert (second.access_token_ttl, second.refresh_token_ttl, second.login) == (700, 800, first.login)
    assert world.server.forms[-1]["access_token_ttl"] == "700"
    assert world.server.forms[-1]["refresh_token_ttl"] == "800"
    assert world.server.forms[-1]["endpoint_id"] == "here"
    assert second.expires_at == START + 60
    world.run(session.refresh())  # what the server sends again replaces it
    assert session.tokens is not None
    assert session.tokens.refresh_token == "R2"


@pytest.mark.parametrize(("secret", "fields"), [("", {"client_id": "id"}), ("s:/ é", {})])
def test_the_application_identifies_itself(secret: str, fields: dict[str, str]) -> None:
    world = World()
    world.run(world.session(secret=secret).authorize(password()))
    form, headers = world.server.forms[0], world.server.headers[0]
    assert {name: value for name, value in form.items() if name.startswith("client")} == fields
    # RFC 6749, 2.3.1: both are form-encoded, then joined
    assert headers.get("Authorization") == ("Basic aWQ6cyUzQSUyRiUyMCVDMyVBOQ==" if secret else None)
    assert headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert headers["Accept"] == "application/json"


@pytest.mark.parametrize("reuse", [True, False])
@pytest.mark.parametrize(
    ("age", "alive"), [(0, True), (3597.75, True), (3599, True), (7 * 24 * 3600 - 1, True), (7 * 24 * 3600, False)]
)
def test_reuse_keeps_a_session_that_can_be_used_or_refreshed(reuse: bool, age: float, alive: bool) -> None:
    world = World()
    tokens = logged_in(world, world.session())
    world.pass_time(age)
    found = world.run(world.session().authorize(password(), reuse=reuse))
    assert (found is tokens) is (reuse and alive)
    assert world.server.logins == (1 if reuse and alive else 2)


def test_reuse_without_a_refresh_token_needs_a_fresh_access_token() -> None:
    world = World()
    world.run(world.session().set_tokens(Tokens("ready", expires_at=START + 100)))
    assert world.run(world.session().authorize(password(), reuse=True)).access_token == "ready"
    world.pass_time(98)
    assert world.run(world.session().authorize(password(), reuse=True)).access_token == "A1"


def test_ready_tokens_replace_the_session_without_a_request() -> None:
    world = World()
    session = world.session()
    ready = Tokens("ready")
    assert world.run(session.set_tokens(ready)) is ready
    assert session.current() is ready is world.stored()
    assert world.server.forms == []
    assert world.names() == []


def test_the_end_of_a_token_is_watched_with_a_margin() -> None:
    """A token that can be refreshed is refreshed ahead; one that cannot is used until two seconds before its end."""
    world = World()
    session = world.session(refresh_ahead=60)
    logged_in(world, session)
    world.pass_time(3539.75)
    assert session.current() is not None
    world.pass_time(0.25)
    assert session.current() is None
    assert session.is_token_valid()
    world.pass_time(59.75)
    assert session.is_token_valid()
    world.pass_time(0.25)
    assert not session.is_token_valid()
    world.run(session.set_tokens(Tokens("ready", expires_at=world.clock.now + 100)))
    world.pass_time(97.75)
    assert session.current() is not None
    world.pass_time(0.25)
    assert session.current() is None
    with pytest.raises(SessionExpired, match="no refresh token"):
        world.run(session.get_tokens())


def test_a_token_of_short_life_is_refreshed_at_half_of_it() -> None:
    world = World(lifetime=20)
    session = world.session(refresh_ahead=60)
    logged_in(world, session)
    world.pass_time(9.75)
    assert session.current() is not None
    world.pass_time(0.25)
    assert session.current() is None


def test_a_login_grant_lets_a_token_without_refresh_token_be_replaced_ahead() -> None:
    world = World()
    session = world.session(jwt=JWT, refresh_ahead=60)
    world.run(session.set_tokens(Tokens("ready", expires_at=START + 1000)))
    world.pass_time(940)
    assert world.run(session.get_tokens()).access_token == "A1"


def test_a_token_is_refreshed_ahead_by_one_caller() -> None:
    world = World()
    session = world.session()
    logged_in(world, session)
    world.pass_time(3550)
    others: list[Tokens] = []
    session.events.on("before_refresh", lambda _event: others.append(world.run(session.get_tokens())))
    renewed = world.run(session.get_tokens())
    assert renewed.access_token == "A2"
    assert [tokens.access_token for tokens in others] == ["A1"]
    assert world.server.refreshes == 1


def test_another_holder_of_the_lock_does_not_delay_a_caller_with_a_valid_token() -> None:
    world = World()
    session = world.session()
    logged_in(world, session)
    world.pass_time(3550)
    world.store.busy = 3
    driver = world.driver()
    assert driver.run(session.get_tokens()).access_token == "A1"
    assert driver.slept == []
    assert world.store.busy == 2


@pytest.mark.parametrize("failure", ["server", "transport", "store"])
def test_a_failed_refresh_ahead_is_repeated_after_a_pause(failure: str, caplog: pytest.LogCaptureFixture) -> None:
    world = World()
    session = world.session()
    logged_in(world, session)
    world.pass_time(3550)
    if failure == "store":
        world.store.failing.add("lock")
    else:
        world.server.script.append(httpx.Response(503) if failure == "server" else httpx.ReadError("reset"))
    assert world.run(session.get_tokens()).access_token == "A1"
    assert "could not be refreshed before it expires" in caplog.text
    world.store.failing.clear()
    loads = world.store.loads
    world.pass_time(4.75)
    assert world.run(session.get_tokens()).access_token == "A1"
    assert world.store.loads == loads
    world.pass_time(0.25)
    assert world.run(session.get_tokens()).access_token == "A2"


def test_an_expired_token_is_not_used_when_the_refresh_fails() -> None:
    world = World()
    session = world.session()
    expired(world, session)
    world.server.script.append(httpx.Response(503))
    with pytest.raises(ApiError):
        world.run(session.get_tokens())
    assert world.names()[-2:] == ["before_refresh", "refresh_error"]
    assert world.events[-1].error is not None
    assert world.stored() is not None


def test_a_refresh_of_another_client_is_found_in_the_store() -> None:
    world = World()
    one, other = world.session(), world.session()
    logged_in(world, one)
    world.run(other.get_tokens())
    world.pass_time(3600)
    renewed = world.run(one.get_tokens())
    assert world.run(other.get_tokens()) is renewed
    assert world.server.refreshes == 1


def test_a_refresh_that_another_client_makes_while_this_one_waits_for_the_lock_is_found() -> None:
    world = World()
    one, other = world.session(), world.session()
    expired(world, one)
    world.store.busy = 2
    driver = world.driver()
    flow = one.refresh()
    original = driver.do

    def do(step: object) -> Any:
        outcome = original(step)
        if len(driver.slept) == 2 and world.server.refreshes == 0:
            world.run(other.get_tokens())
        return outcome

    driver.do = do  # type: ignore[method-assign]  # the other client acts while this one sleeps
    assert driver.run(flow).access_token == "A2"
    assert world.server.refreshes == 1
    assert driver.slept == [0.02, 0.02]


def test_a_lock_that_stays_taken_is_an_error_after_three_minutes() -> None:
    world = World()
    session = world.session()
    expired(world, session)
    world.store.busy = 1_000_000
    for flow in (session.get_tokens(), session.authorize(password()), session.logout()):
        driver = world.driver()
        with pytest.raises(TokenStoreError, match="held by another client after 180 s"):
            driver.run(flow)
        assert 180 <= sum(driver.slept) < 181


def test_refresh_is_made_although_the_token_is_valid() -> None:
    world = World()
    session = world.session()
    logged_in(world, session)
    assert world.run(session.refresh()).access_token == "A2"
    assert world.run(world.session().refresh()).access_token == "A3"  # of a client that has not read the store yet
    assert world.server.refreshes == 2


# The end of a session -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [400, 401])
def test_a_refused_refresh_token_ends_the_session(status: int) -> None:
    world = World()
    session = world.session()
    expired(world, session)
    world.server.script.append(refusal(status=status))
    with pytest.raises(SessionExpired, match=r"invalid_grant: Token not found\); call platform.authorize") as caught:
        world.run(session.get_tokens())
    assert isinstance(caught.value.__cause__, ApiError)
    assert world.stored() is None
    assert session.tokens is None
    with pytest.raises(NotAuthorized, match="not logged in"):
        world.run(session.get_tokens())


@pytest.mark.parametrize(("status", "code"), [(403, "invalid_grant"), (400, "invalid_client"), (503, "invalid_grant")])
def test_other_errors_of_the_server_do_not_end_the_session(status: int, code: str) -> None:
    world = World()
    session = world.session()
    expired(world, session)
    world.server.script.append(refusal(code, status))
    with pytest.raises(ApiError) as caught:
        world.run(session.get_tokens())
    assert caught.value.status == status
    assert world.stored() is not None
    assert world.run(session.get_tokens()).access_token == "A2"


def test_an_expired_refresh_token_is_not_sent() -> None:
    world = World()
    session = world.session()
    logged_in(world, session)
    world.pass_time(7 * 24 * 3600)
    with pytest.raises(SessionExpired, match="its refresh token has expired"):
        world.run(session.get_tokens())
    assert world.server.refreshes == 0
    assert world.stored() is None


def test_a_session_that_ended_elsewhere_is_over_here() -> None:
    world = World()
    one, other = world.session(), world.session()
    tokens = logged_in(world, one)
    world.run(other.get_tokens())
    assert world.run(other.logout()) is True
    assert world.names()[-2:] == ["before_logout", "logout_success"]
    with pytest.raises(SessionExpired, match="ended elsewhere"):
        world.run(one.on_401(REQUEST, unauthorized(), tokens))
    assert world.names()[-1] == "access_violation"


def test_events_of_a_session_have_its_grant_owner_and_errors() -> None:
    world = World()
    session = world.session()
    tokens = logged_in(world, session)
    world.pass_time(3600)
    world.run(session.get_tokens())
    assert [(event.name, event.grant, event.owner_id) for event in world.events] == [
        ("before_authorize", "password", None),
        ("authorize_success", "password", tokens.owner_id),
        ("before_refresh", "refresh_token", tokens.owner_id),
        ("refresh_success", "refresh_token", tokens.owner_id),
    ]
    assert session.changes == 1
    world.server.refresh.clear()
    world.pass_time(3600)
    world.events.clear()
    with pytest.raises(SessionExpired):
        world.run(session.get_tokens())
    before, failed = world.events
    assert (before.grant, before.error) == ("refresh_token", None)
    assert (failed.name, failed.grant) == ("refresh_error", "refresh_token")
    assert isinstance(failed.error, BadRequest)


def test_a_session_that_its_store_has_lost_is_saved_again(caplog: pytest.LogCaptureFixture) -> None:
    world = World()
    session = world.session()
    tokens = logged_in(world, session)
    world.store.sessions.clear()
    world.store.is_first = True
    assert world.run(session.on_401(REQUEST, unauthorized(), tokens)).access_token == "A2"
    assert world.stored() == session.tokens
    assert "has lost the session" in caplog.text
    world.store.sessions.clear()
    with pytest.raises(NotAuthorized, match="not logged in"):
        world.run(world.session().get_tokens())


def test_a_login_grant_begins_a_new_session_when_the_old_one_is_over() -> None:
    world = World()
    session = world.session(jwt=JWT)
    world.run(session.get_tokens())
    world.server.refresh.clear()
    world.pass_time(3600)
    assert world.run(session.get_tokens()).access_token == "A2"
    assert world.names() == [
        "before_authorize",
        "authorize_success",
        "before_refresh",
        "refresh_error",
        "before_authorize",
        "authorize_success",
    ]
    assert world.server.logins == 2
    session.set_login_grant(None)
    world.server.refresh.clear()
    world.pass_time(3600)
    with pytest.raises(SessionExpired):
        world.run(session.get_tokens())


def test_logout_forgets_the_session_and_the_grant() -> None:
    world = World()
    session = world.session(jwt=JWT)
    tokens = world.run(session.get_tokens())
    assert world.run(session.logout()) is True
    assert world.server.forms[-1]["token"] == tokens.refresh_token
    assert world.stored() is None
    assert session.current() is session.tokens is None
    with pytest.raises(NotAuthorized):
        world.run(session.get_tokens())
    forms = len(world.server.forms)
    assert world.run(session.logout()) is False
    assert len(world.server.forms) == forms
    assert world.names()[-2:] == ["before_logout", "logout_success"]


def test_logout_revokes_tokens_that_only_the_store_or_only_the_client_knows() -> None:
    world = World()
    first = world.session()
    tokens = logged_in(world, first)
    assert world.run(world.session().logout()) is True
    assert world.server.forms[-1]["token"] == tokens.refresh_token
    assert world.stored() is None
    assert world.run(first.logout()) is True
    assert world.server.forms[-1]["token"] == tokens.refresh_token


def test_a_refresh_of_known_tokens_reads_the_store_under_its_lock_and_before() -> None:
    world = World()
    session = world.session()
    logged_in(world, session)
    loads = world.store.loads
    world.run(session.refresh())
    assert world.store.loads == loads + 2


def test_a_client_does_not_wait_with_those_that_do_not_wait_for_the_lock() -> None:
    world = World()
    session = world.session()
    logged_in(world, session)
    world.pass_time(3550)
    ahead, now = session.get_tokens(), session.refresh()
    first, second = next(ahead), next(now)
    assert isinstance(first, Join)
    assert isinstance(second, Join)
    assert first.job is not second.job
    ahead.close()
    now.close()


def test_a_session_of_another_login_in_the_store_is_an_error() -> None:
    world = World()
    session = world.session()
    world.run(session.authorize(make_grant(jwt=JWT)))
    world.pass_time(3600)
    other = world.stored()
    assert other is not None
    world.store.sessions[session.key] = Tokens("B1", refresh_token="B", login="102", expires_at=world.clock.now + 3600)
    with pytest.raises(ConfigurationError, match="another user's login"):
        world.run(session.get_tokens())


@pytest.mark.parametrize("secret", ["", "secret"])
def test_the_requests_of_a_session_have_their_group_and_may_be_repeated(secret: str) -> None:
    world = World()
    session = world.session(secret=secret)
    tokens = Tokens("A", refresh_token="R")
    for flow, idempotent in (
        (session.endpoint.login(password()), True),
        (session.endpoint.login(make_grant(code="c", redirect_uri="http://127.0.0.1/")), False),
        (session.endpoint.revoke(tokens), True),
    ):
        request = next(flow)
        assert isinstance(request, httpx.Request)
        options = request.extensions[EXTENSION]
        assert (options.group, options.idempotent, options.body) == ("Auth", idempotent, None)
        assert request.extensions["timeout"]["read"] == 60.0
        flow.close()


def test_an_assertion_has_the_time_of_the_session() -> None:
    world = World()
    session = world.session(secret=PrivateKeyJwt(private_pem(key("P-256"))))
    flow = session.endpoint.login(password())
    request = next(flow)
    assert isinstance(request, httpx.Request)
    form = dict(parse_qsl(request.content.decode()))
    claims: dict[str, Any] = decode(form["client_assertion"], options={"verify_signature": False})
    assert claims["iat"] == START
    assert claims["aud"] == "http://127.0.0.1/restapi/oauth/token"
    flow.close()


def test_logout_revokes_an_access_token_without_refresh_token() -> None:
    world = World()
    session = world.session()
    world.run(session.set_tokens(Tokens("ready")))
    assert world.run(session.logout()) is True
    assert world.server.forms[-1]["token"] == "ready"


@pytest.mark.parametrize("failure", [httpx.ReadError("reset"), httpx.Response(500)])
def test_logout_forgets_the_session_although_the_server_fails(failure: Any) -> None:
    world = World()
    session = world.session()
    logged_in(world, session)
    world.server.script.append(failure)
    assert world.run(session.logout()) is False
    assert world.names()[-2:] == ["before_logout", "logout_error"]
    assert world.events[-1].error is not None
    assert world.stored() is None


# A 401 ----------------------------------------------------------------------------------------------------------------


def test_a_401_is_answered_with_new_tokens_once() -> None:
    world = World()
    session = world.session()
    tokens = logged_in(world, session)
    renewed = world.run(session.on_401(REQUEST, unauthorized(), tokens))
    assert renewed.access_token == "A2"
    assert world.run(session.on_401(REQUEST, unauthorized(), tokens)) is renewed  # of a request sent before
    assert world.server.refreshes == 1
    assert world.run(session.on_second_401(REQUEST, unauthorized(), renewed)) is None
    assert world.names()[-1] == "access_violation"


def test_tokens_of_another_process_answer_a_second_401() -> None:
    """This process was paused after its refresh, and another one has refreshed since."""
    world = World()
    session, other = world.session(), world.session()
    tokens = logged_in(world, session)
    renewed = world.run(session.on_401(REQUEST, unauthorized(), tokens))
    latest = world.run(other.refresh())
    events = len(world.events)
    assert world.run(session.on_second_401(REQUEST, unauthorized(), renewed)) == latest
    assert len(world.events) == events
    assert session.tokens == latest


def test_tokens_of_the_store_that_are_refused_too_are_refreshed() -> None:
    """The server has ended all access tokens, also those that another process has saved meanwhile."""
    world = World()
    session, other = world.session(), world.session()
    tokens = logged_in(world, session)
    world.run(other.refresh())
    found = world.run(session.on_401(REQUEST, unauthorized(), tokens))
    assert found.access_token == "A2"
    renewed = world.run(session.on_second_401(REQUEST, unauthorized(), found))
    assert renewed.access_token == "A3"
    assert "access_violation" not in world.names()
    assert world.run(session.on_second_401(REQUEST, unauthorized(), renewed)) is None, "just issued"
    assert world.run(other.on_second_401(REQUEST, unauthorized("CMN-401"), renewed)) is None
    assert world.server.refreshes == 2
    world.server.refresh.clear()
    with pytest.raises(SessionExpired):
        world.run(other.on_second_401(REQUEST, unauthorized(), renewed))


@pytest.mark.parametrize("code", ["CMN-401", "CMN-408", "CMN-419", "InsufficientPermissions", "OAU-157"])
def test_a_401_about_permissions_is_passed_on(code: str) -> None:
    world = World()
    session = world.session()
    tokens = logged_in(world, session)
    assert world.run(session.on_401(REQUEST, unauthorized(code), tokens)) is None
    assert world.run(session.on_401(REQUEST, unauthorized(message="Permission X is needed"), tokens)) is None
    inner = httpx.Response(401, json={"errorCode": "X", "errors": [{"errorCode": code}]}, request=REQUEST)
    assert world.run(session.on_401(REQUEST, inner, tokens)) is None
    assert world.server.refreshes == 0
    assert world.names()[-1] == "access_violation"


def test_a_body_that_cannot_be_sent_again_is_an_error_after_the_refresh() -> None:
    world = World()
    session = world.session()
    tokens = logged_in(world, session)
    once = httpx.Request("POST", "http://127.0.0.1/x", content=iter([b"once"]))
    with pytest.raises(BodyNotReplayable, match="POST /x was refused"):
        world.run(session.on_401(once, unauthorized(), tokens))
    assert session.tokens is not None
    assert session.tokens.access_token == "A2"


def test_the_refusal_of_a_request_is_the_cause_of_the_end() -> None:
    world = World()
    session = world.session()
    world.run(session.set_tokens(Tokens("ready")))
    with pytest.raises(SessionExpired, match="no refresh token") as caught:
        world.run(session.on_401(REQUEST, unauthorized(), Tokens("ready")))
    assert isinstance(caught.value.__cause__, ApiError)
    assert caught.value.__cause__.status == 401


# Stores that fail -----------------------------------------------------------------------------------------------------


def test_tokens_that_cannot_be_saved_are_used_and_saved_later(caplog: pytest.LogCaptureFixture) -> None:
    world = World()
    session = world.session()
    expired(world, session)
    world.store.failing.add("save")
    assert world.run(session.get_tokens()).access_token == "A2"
    assert "could not be saved: cannot be saved" in caplog.text
    assert world.names()[-1] == "refresh_success"
    world.store.failing = {"load"}  # what the store has is known to be old: it is not read
    world.pass_time(3530)
    assert world.run(session.get_tokens()).access_token == "A2"
    assert world.stored() is session.tokens
    world.pass_time(30)
    world.store.failing.clear()
    assert world.run(session.get_tokens()).access_token == "A3"


def test_saving_later_pauses_after_a_failure(caplog: pytest.LogCaptureFixture) -> None:
    world = World()
    session = world.session()
    expired(world, session)
    world.store.failing.add("save")
    world.run(session.get_tokens())
    world.pass_time(4.75)
    driver = world.driver()
    driver.run(session.get_tokens())
    assert driver.seen == []
    world.pass_time(0.25)
    world.run(session.get_tokens())
    assert "still cannot be saved" in caplog.text
    world.store.failing.clear()
    world.store.busy = 1
    world.pass_time(5)
    world.run(session.get_tokens())  # the lock is taken: it does not wait
    assert world.stored() is not session.tokens
    world.pass_time(5)
    world.run(session.get_tokens())
    assert world.stored() is session.tokens


def test_saving_later_does_not_replace_later_tokens_of_another_client() -> None:
    world = World()
    session = world.session()
    expired(world, session)
    world.store.failing.add("save")
    world.run(session.get_tokens())
    world.store.failing.clear()
    world.pass_time(5)
    later = Tokens("A9", refresh_token="R9", expires_at=world.clock.now + 7200)
    world.store.sessions[session.key] = later
    assert world.run(session.get_tokens()) is later
    assert world.stored() is later
    assert world.store.holders == {}


def test_saving_later_does_not_replace_later_tokens_of_another_caller() -> None:
    world = World()
    session = world.session()
    expired(world, session)
    world.store.failing.add("save")
    world.run(session.get_tokens())
    world.store.failing.clear()
    world.pass_time(5)
    late = session.get_tokens()
    step = next(late)  # the job that saves the tokens, which another caller refreshes before it runs
    assert isinstance(step, Join)
    renewed = world.run(session.refresh())
    assert world.run(step.job.flow) is None
    assert world.stored() is renewed
    late.close()


def test_unsaved_tokens_that_are_refused_are_refreshed() -> None:
    world = World()
    session = world.session()
    expired(world, session)
    world.store.failing.add("save")
    tokens = world.run(session.get_tokens())
    assert world.run(session.on_401(REQUEST, unauthorized(), tokens)).access_token == "A3"
    world.store.failing.add("lock")
    assert session.tokens is not None
    with pytest.raises(TokenStoreError, match="locked"):
        world.run(session.on_401(REQUEST, unauthorized(), session.tokens))


@pytest.mark.parametrize("seconds", [0, 1])
def test_unsaved_tokens_that_are_refused_give_way_to_later_ones(seconds: float) -> None:
    """Another client has logged in meanwhile: its session is used, and not replaced."""
    world = World()
    session, other = world.session(), world.session(jwt=JWT)
    expired(world, session)
    world.store.failing.add("save")
    tokens = world.run(session.get_tokens())
    world.store.failing.clear()
    world.pass_time(seconds)
    stored = Tokens("A9", refresh_token="R9", expires_at=world.clock.now + 3600, login=tokens.login)
    world.store.sessions[session.key] = stored
    renewed = world.run(session.on_401(REQUEST, unauthorized(), tokens))
    assert renewed == session.tokens == world.stored()
    if seconds:
        assert renewed is stored
        assert world.server.refreshes == 1
    else:
        assert renewed.access_token == "A3", "what is stored is not later"
    assert world.run(other.get_tokens()) is renewed


def test_a_server_that_issues_the_same_access_token_again(caplog: pytest.LogCaptureFixture) -> None:
    world = World()
    session = world.session()
    logged_in(world, session)
    same = {"access_token": "A1", "refresh_token": "R1", "expires_in": 3600}
    world.server.script.append(httpx.Response(200, json=same))
    world.pass_time(3600)
    renewed = world.run(session.get_tokens())
    world.pass_time(10)
    assert world.run(session.refresh()).access_token == "A2"
    assert renewed.expires_at == START + 7200
    assert "gone back" not in caplog.text


HOUR = 3600.0


def with_own_clock(world: World, *, jwt: str | None = None) -> tuple[Session, list[float]]:
    """Return a session, and how far its clock is ahead of the server's."""
    session, ahead = world.session(jwt=jwt), [0.0]
    session._now = session.endpoint._now = lambda: world.clock.now + ahead[0]  # pyright: ignore[reportPrivateUsage]
    return session, ahead


@pytest.mark.parametrize("jumps", [(-5,), (5,), (-5, 5), (5, -5), (100, -100), (-100, 100), (-1, -1, 3), (0.5, -2, 1)])
def test_a_clock_that_jumps_by_hours_ends_no_session(jumps: tuple[float, ...]) -> None:
    """A token that is used too long is refused and refreshed; one that seems old is refreshed too early."""
    world = World()
    session, ahead = with_own_clock(world)
    logged_in(world, session)
    for jump in (*jumps, 0.0):
        ahead[0] += jump * HOUR
        for _ in range(5):
            world.pass_time(900)
            tokens = world.run(session.get_tokens())
            if not world.server.accepts(tokens):
                tokens = world.run(session.on_401(REQUEST, unauthorized(), tokens))
            assert world.server.accepts(tokens)
            assert world.stored() == tokens
    assert world.server.refreshes <= 4 * (len(jumps) + 1)
    assert world.server.logins == 1


def test_a_clock_that_is_set_back_does_not_prolong_a_pause() -> None:
    world = World()
    session, ahead = with_own_clock(world)
    expired(world, session)
    world.store.failing.add("save")
    world.run(session.get_tokens())
    world.store.failing.clear()
    ahead[0] -= 3 * HOUR
    world.run(session.get_tokens())
    assert world.stored() is session.tokens
    ahead[0] += 3 * HOUR
    world.pass_time(3550)
    world.server.script.append(httpx.Response(503))
    assert world.run(session.get_tokens()).access_token == "A2", "used until it expires"
    ahead[0] -= 6.0
    assert world.run(session.get_tokens()).access_token == "A3"


def test_unsaved_tokens_do_not_give_way_to_those_of_another_user() -> None:
    world = World()
    session = world.session()
    expired(world, session)
    world.store.failing.add("save")
    tokens = world.run(session.get_tokens())
    world.store.failing.clear()
    world.store.sessions[session.key] = Tokens("A9", expires_at=world.clock.now + 9000, login="another")
    assert world.run(session.on_401(REQUEST, unauthorized(), tokens)).access_token == "A3"


def test_a_login_that_cannot_be_saved_is_an_error_and_a_session() -> None:
    world = World()
    session = world.session()
    world.store.failing.add("save")
    with pytest.raises(TokenStoreError):
        world.run(session.authorize(password()))
    assert world.names() == ["before_authorize", "authorize_success"]
    world.store.failing.clear()
    assert session.tokens is not None
    assert world.run(session.get_tokens()).access_token == "A1"


def test_a_store_that_cannot_be_locked_leaves_the_session_as_it_is() -> None:
    world = World()
    session = world.session()
    expired(world, session)
    world.store.failing.add("lock")
    with pytest.raises(TokenStoreError, match="cannot be locked"):
        world.run(session.get_tokens())
    assert world.server.refreshes == 0
    world.store.failing = {"load"}
    with pytest.raises(TokenStoreError, match="cannot be read"):
        world.run(world.session(jwt=JWT).get_tokens())
    assert world.store.holders == {}


@pytest.mark.parametrize(("seconds", "waited"), [(20.0, 20.0), (29.5, 29.5), (31.0, None), (3600.0, None)])
def test_a_store_that_does_not_respond_is_waited_for_by_the_clock_of_the_client(
    seconds: float, waited: float | None, caplog: pytest.LogCaptureFixture
) -> None:
    world = World()
    session = world.session(jwt=JWT, max_wait=30, monotonic=world.clock)
    world.run(session.get_tokens())
    world.pass_time(3600)
    since = world.clock.now
    world.store.clock, world.store.silent_until = world.clock, since + seconds
    if waited is None:
        with pytest.raises(TokenStoreUnavailable, match="does not respond"):
            world.run(session.get_tokens())
        assert world.clock.now == since + 30
    else:
        assert world.server.accepts(world.run(session.get_tokens()))
        assert since + waited <= world.clock.now < since + waited + 2
    assert caplog.text.count("is tried again") == 1


def test_a_damaged_store_is_replaced_by_a_client_that_can_log_in(caplog: pytest.LogCaptureFixture) -> None:
    world = World()
    world.store.damaged = True
    with pytest.raises(TokenStoreDamaged):
        world.run(world.session().get_tokens())
    assert world.run(world.session(jwt=JWT).get_tokens()).access_token == "A1"
    assert caplog.text.count("new tokens will replace what the store has") == 1
    world.store.damaged = True
    assert world.run(world.session().logout()) is False
    assert not world.store.damaged


def test_a_damaged_store_is_replaced_by_a_client_with_tokens() -> None:
    world = World()
    session = world.session()
    expired(world, session)
    world.store.damaged = True
    assert world.run(session.get_tokens()).access_token == "A2"
    assert world.stored() is session.tokens
    assert world.server.refreshes == 1


@pytest.mark.parametrize("action", ["refresh", "authorize", "set_tokens"])
def test_a_lock_lost_to_a_client_that_saved_nothing_is_taken_again(action: str) -> None:
    """What the server issued is not dropped."""
    world = World()
    session = world.session()
    expired(world, session)
    flows: dict[str, Callable[[], Flow[Tokens]]] = {
        "refresh": session.refresh,
        "authorize": lambda: session.authorize(password()),
        "set_tokens": lambda: session.set_tokens(Tokens("ready")),
    }
    world.store.steal_before_save = lambda: None
    tokens = world.run(flows[action]())
    assert world.stored() is tokens is session.tokens
    assert world.server.issued == (1 if action == "set_tokens" else 2)
    assert world.names()[2:].count("refresh_success") == (action == "refresh")


def test_a_lock_lost_to_a_client_that_refreshed_gives_its_tokens() -> None:
    world = World()
    session = world.session()
    expired(world, session)
    better = Tokens("better", expires_at=world.clock.now + 1000)
    world.store.steal_before_save = lambda: world.store.sessions.__setitem__("mine", better)
    assert world.run(session.get_tokens()) is better
    assert session.tokens is better


def test_a_lock_lost_to_a_client_whose_tokens_have_expired_by_now_continues_with_those() -> None:
    """What this client was issued before is older: its refresh token may be void."""
    world = World(grace=60)
    session, other = world.session(), world.session()
    expired(world, session)

    def steal() -> None:
        world.run(other.get_tokens())
        world.pass_time(3600)

    world.store.steal_before_save = steal
    assert world.run(session.get_tokens()).access_token == "A4"
    assert world.server.forms[-1]["refresh_token"] == "R3"


def test_a_lock_lost_to_a_client_that_ended_the_session_saves_what_was_issued() -> None:
    """The other was refused for a refresh token that this client had used."""
    world = World()
    session = world.session()
    expired(world, session)
    world.store.steal_before_save = lambda: world.store.sessions.pop("mine")
    assert world.run(session.get_tokens()).access_token == "A2"
    assert world.stored() is session.tokens


def test_a_paused_client_finds_the_tokens_that_another_got_meanwhile() -> None:
    """Its lease ended, another refreshed, and the server refuses its refresh token."""
    for jwt in (None, JWT):
        world = World()
        session, other = world.session(jwt=jwt), world.session()
        expired(world, session)

        def pause(_event: object, world: World = world, other: Session = other) -> None:
            if world.server.refreshes == 0:
                world.store.holders.clear()
                world.run(other.get_tokens())

        session.events.on("before_refresh", pause)
        assert world.run(session.get_tokens()).access_token == "A2"
        assert world.server.issued == 2
        assert world.names()[-1] == "refresh_error"


def test_a_session_that_another_replaces_before_it_is_removed_stays() -> None:
    world = World()
    session = world.session()
    expired(world, session)
    world.server.refresh.clear()
    better = Tokens("better", expires_at=world.clock.now + 1000)
    world.store.steal_before_save = lambda: world.store.sessions.__setitem__("mine", better)
    assert world.run(session.get_tokens()) is better


def test_a_lock_lost_again_and_again_is_an_error_with_the_tokens_kept() -> None:
    world = World()
    session = world.session()
    expired(world, session)

    def steal() -> None:
        world.store.steal_before_save = steal

    steal()
    assert world.run(session.get_tokens()).access_token == "A2"
    with pytest.raises(TokenStoreError, match="was lost 5 times") as caught:
        world.run(session.authorize(password()))
    assert not isinstance(caught.value, LockLost)
    assert session.tokens is not None
    assert session.tokens.access_token == "A3"
    assert world.server.issued == 3


# Users of one store ---------------------------------------------------------------------------------------------------


def test_the_jwts_of_two_users_do_not_share_a_session() -> None:
    world = World()
    world.run(world.session(jwt=JWT).get_tokens())
    other = world.session(jwt=OTHER_JWT)
    with pytest.raises(ConfigurationError, match="account="):
        world.run(other.get_tokens())
    assert world.server.issued == 1
    world.run(other.authorize(make_grant(jwt=OTHER_JWT)))  # asked for: it replaces the session
    with pytest.raises(ConfigurationError, match="account="):
        world.run(world.session(jwt=JWT).get_tokens())
    assert world.run(world.session().get_tokens()).access_token == "A2"  # one without a JWT joins


def test_another_jwt_of_the_same_user_shares_the_session() -> None:
    world = World()
    world.run(world.session(jwt=JWT).get_tokens())
    assert world.run(world.session(jwt=JWT + "2").get_tokens()).access_token == "A1"


def test_a_client_may_log_in_as_another_user_and_return_to_its_own() -> None:
    world = World()
    session = world.session(jwt=JWT)
    world.run(session.authorize(make_grant(jwt=OTHER_JWT)))
    world.pass_time(8 * 24 * 3600)
    assert world.run(session.get_tokens()).access_token == "A2"
    world.pass_time(3600)
    assert world.run(session.get_tokens()).access_token == "A3"


@pytest.mark.parametrize("jwt", ["x", "a.!.c", "a.e30.c", "a.W10.c", "é.é.é"])
def test_a_jwt_that_cannot_be_read_stands_for_itself(jwt: str) -> None:
    one, same, other = (make_grant(jwt=text).identity for text in (jwt, jwt, jwt + "x"))
    assert one is not None
    assert one == same != other
    assert jwt not in one
    assert make_grant(username="u", password="p").identity is None


# What callers get -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("error", [httpx.ReadError("reset"), httpx.DecodingError("gzip")])
def test_errors_of_token_requests_do_not_contain_secrets(error: httpx.RequestError) -> None:
    world = World()
    session = world.session()
    request = httpx.Request("POST", "http://127.0.0.1/x", content=b"password=p")
    error.request = request
    world.server.script.extend([error, refusal()])
    for kind in (httpx.RequestError, BadRequest):
        with pytest.raises(kind) as caught:
            world.run(session.authorize(password()))
        raised: Any = caught.value
        sent = raised.request if kind is httpx.RequestError else raised.response.request
        assert sent.content == b""
        assert "authorization" not in sent.headers
        assert sent.url.path == "/restapi/oauth/token"


def test_a_malformed_response_does_not_contain_secrets() -> None:
    world = World()
    world.server.script.append(httpx.Response(200, json={"access_token": ""}))
    with pytest.raises(MalformedToken) as caught:
        world.run(world.session().authorize(password()))
    assert caught.value.response.request.content == b""


def test_callers_of_one_job_get_one_request_and_errors_of_their_own() -> None:
    world = World()
    session = world.session()
    expired(world, session)
    followers: list[Any] = []
    flows = [session.get_tokens() for _ in range(2)]
    steps = [next(flow) for flow in flows]
    assert steps[0].job is steps[1].job  # type: ignore[attr-defined]  # both wait for one job
    world.server.script.append(httpx.Response(500, json={"errorCode": "X", "message": "no"}))
    driver = world.driver()
    for flow, step in zip(flows, steps, strict=True):
        with pytest.raises(ApiError) as caught:
            driver.perform(step)
        followers.append(caught.value)
        with pytest.raises(ApiError):
            flow.throw(caught.value)
    assert followers[0] is not followers[1]
    assert str(followers[0]) == str(followers[1])
    assert world.server.refreshes == 1


# Every interruption at every step -------------------------------------------------------------------------------------


def first_login(world: World) -> tuple[Session, Flow[Any]]:
    session = world.session(jwt=JWT)
    return session, session.get_tokens()


def explicit_login(world: World) -> tuple[Session, Flow[Any]]:
    session = world.session()
    return session, session.authorize(password())


def reused_login(world: World) -> tuple[Session, Flow[Any]]:
    logged_in(world, world.session())
    session = world.session()
    return session, session.authorize(password(), reuse=True)


def ready_tokens(world: World) -> tuple[Session, Flow[Any]]:
    session = world.session()
    return session, session.set_tokens(Tokens("ready", refresh_token="R0"))


def join_and_refresh(world: World) -> tuple[Session, Flow[Any]]:
    expired(world, world.session())
    session = world.session()
    return session, session.get_tokens()


def refresh(world: World) -> tuple[Session, Flow[Any]]:
    session = world.session()
    expired(world, session)
    return session, session.refresh()


def refresh_ahead(world: World) -> tuple[Session, Flow[Any]]:
    session = world.session()
    logged_in(world, session)
    world.pass_time(3550)
    return session, session.get_tokens()


def refresh_after_waiting(world: World) -> tuple[Session, Flow[Any]]:
    session, flow = refresh(world)
    world.store.busy = 2
    return session, flow


def refresh_with_a_lost_lock(world: World) -> tuple[Session, Flow[Any]]:
    session, flow = refresh(world)
    world.store.steal_before_save = lambda: None
    return session, flow


def refresh_that_cannot_be_saved(world: World) -> tuple[Session, Flow[Any]]:
    session, flow = refresh(world)
    world.store.failing.add("save")
    return session, flow


def late_save(world: World) -> tuple[Session, Flow[Any]]:
    session, flow = refresh_that_cannot_be_saved(world)
    world.run(flow)
    world.store.failing.clear()
    world.pass_time(5)
    return session, session.get_tokens()


def after_a_401(world: World) -> tuple[Session, Flow[Any]]:
    session = world.session()
    tokens = logged_in(world, session)
    return session, session.on_401(REQUEST, unauthorized(), tokens)


def end_of_the_session(world: World) -> tuple[Session, Flow[Any]]:
    session = world.session()
    expired(world, session)
    world.server.refresh.clear()
    return session, session.is_authorized()


def login_after_the_end(world: World) -> tuple[Session, Flow[Any]]:
    session = world.session(jwt=JWT)
    expired(world, session)
    world.server.refresh.clear()
    return session, session.get_tokens()


def logout(world: World) -> tuple[Session, Flow[Any]]:
    session = world.session()
    logged_in(world, session)
    return session, session.logout()


def damaged(world: World) -> tuple[Session, Flow[Any]]:
    session, flow = refresh(world)
    world.store.damaged = True
    return session, flow


SCENARIOS: list[Scenario] = [
    first_login,
    explicit_login,
    reused_login,
    ready_tokens,
    join_and_refresh,
    refresh,
    refresh_ahead,
    refresh_after_waiting,
    refresh_with_a_lost_lock,
    refresh_that_cannot_be_saved,
    late_save,
    after_a_401,
    end_of_the_session,
    login_after_the_end,
    logout,
    damaged,
]
ERRORS = [asyncio.CancelledError, KeyboardInterrupt, httpx.ReadError, TokenStoreError, ValueError, FlowClosed]


@pytest.mark.parametrize("error", ERRORS)
@pytest.mark.parametrize("kind", ["before", "after"])
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_every_interruption_at_every_step_leaves_nothing(
    scenario: Scenario, kind: str, error: type[BaseException]
) -> None:
    number = 0
    while True:
        world = World(grace=60)
        session, flow = scenario(world)
        driver = world.driver(Fault(number, kind, error("injected")))
        try:
            driver.run(flow)
        except BaseException as raised:
            if not isinstance(raised, error | TokenStoreError | SessionExpired | ApiError):
                raise
        if number >= driver.steps:
            break
        check_that_nothing_is_left(world, session, driver.delivered, where=f"step {number}: {driver.seen}")
        number += 1
    assert number > 2


def check_that_nothing_is_left(world: World, session: Session, delivered: list[str], *, where: str) -> None:
    world.store.failing.clear()
    world.store.steal_before_save = None
    world.store.busy = 0
    assert world.store.holders == {}, where
    assert session._jobs == {}, where  # pyright: ignore[reportPrivateUsage]
    assert world.store.sessions["other account"] == Tokens("untouched"), where
    stored, known = world.stored(), session.tokens
    if delivered and (stored is not None or known is not None):
        kept = {tokens.access_token for tokens in (stored, known) if tokens is not None}
        assert delivered[-1] in kept, where
        if stored is None or stored.access_token != delivered[-1]:
            assert session._known.unsaved, where  # pyright: ignore[reportPrivateUsage]
    # This client and another go on: they need no more than a login where the session is over.
    world.store.damaged = False
    for one in (session, world.session()):
        try:
            tokens = world.run(one.get_tokens())
        except NotAuthorized:
            tokens = world.run(one.authorize(password()))
        if tokens.access_token != "ready":
            assert world.server.accepts(tokens) or world.run(one.refresh()), where
    assert world.store.holders == {}, where
