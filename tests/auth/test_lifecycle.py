# pyright: reportPrivateUsage=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
# A test may look inside, and drives the asynchronous client through the type of the synchronous one.
from __future__ import annotations

import io
import time
from typing import TYPE_CHECKING, Any, Literal

import httpx
import pytest

from rcext import MemoryTokenStore, NotAuthorized, SessionExpired
from rcext.errors import (
    ApiError,
    BadRequest,
    BodyNotReplayable,
    ConfigurationError,
    Forbidden,
    MalformedToken,
    Unauthorized,
)
from rcext.sandbox import Application
from ringcentral_api.client import Operation, Part, Request
from tests import plain_http
from tests.platform.worlds import ECHO, TOKEN, refreshes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcext.sandbox import Sandbox
    from tests.platform.worlds import World


def tokens_of(store: MemoryTokenStore) -> list[Any]:
    return list(store._tokens.values())


def test_password_login(sb: Sandbox, world: World) -> None:
    rc = world.client(sb)
    tokens = world.do(lambda: rc.platform.authorize(username=sb.username, extension=sb.extension, password=sb.password))
    assert tokens.owner_id == sb.extension_id
    assert rc.platform.is_token_valid()
    answer = world.do(lambda: rc.platform.get("/account/~/extension/~"))
    assert answer.status == 200
    assert str(answer.json()["id"]) == sb.extension_id


def test_jwt_login_with_lifetimes(sb: Sandbox, world: World) -> None:
    rc = world.client(sb)
    tokens = world.do(
        lambda: rc.platform.authorize(jwt=sb.jwt, access_token_ttl=1200, refresh_token_ttl=90_000, endpoint_id="here")
    )
    assert 1190 < tokens.expires_at - time.time() <= 1200
    assert 89_000 < tokens.refresh_expires_at - time.time() <= 90_000
    assert tokens.endpoint_id == "here"
    world.do(rc.platform.refresh)
    body = sb.requests.filter(path=TOKEN)[-1].body
    assert b"access_token_ttl=1200" in body
    assert b"refresh_token_ttl=90000" in body
    assert b"endpoint_id=here" in body


@pytest.mark.parametrize(
    ("remember", "ttl"), [(True, b"refresh_token_ttl=604800"), (False, b"refresh_token_ttl=36000")]
)
def test_remember(sb: Sandbox, world: World, remember: bool, ttl: bytes) -> None:
    rc = world.client(sb)
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt, remember=remember))
    assert ttl in sb.requests.filter(path=TOKEN)[0].body


def test_code_login_with_pkce(sb: Sandbox, world: World) -> None:
    sb.auto_consent = True
    rc = world.client(sb, client_id=sb.public_client_id, client_secret="", redirect_uri="http://127.0.0.1:9/back")
    login = rc.platform.authorize_url(ui_locales="en-US")
    redirect = plain_http.get(str(login), follow_redirects=False)
    assert redirect.status_code == 302
    result = rc.platform.parse_redirect(redirect.headers["Location"])
    world.do(lambda: rc.platform.authorize(code=result.code))
    assert world.do(lambda: rc.platform.get("/account/~")).status == 200
    form = sb.requests.filter(path=TOKEN)[0].body
    assert b"client_id=" + sb.public_client_id.encode() in form


def test_code_works_once_and_its_answer_is_not_requested_for_twice(sb: Sandbox, world: World) -> None:
    sb.auto_consent = True
    rc = world.client(sb, redirect_uri="http://127.0.0.1:9/back")
    redirect = plain_http.get(str(rc.platform.authorize_url()), follow_redirects=False)
    code = rc.platform.parse_redirect(redirect.headers["Location"]).code
    sb.faults.add(f"POST {TOKEN}", "reset_after", times=1)
    with pytest.raises(httpx.TransportError):
        world.do(lambda: rc.platform.authorize(code=code))
    assert len(sb.requests.filter(path=TOKEN)) == 1


def test_wrong_password(sb: Sandbox, world: World) -> None:
    rc = world.client(sb)
    seen: list[str] = []
    rc.platform.on(["before_authorize", "authorize_success", "authorize_error"], lambda event: seen.append(event.name))
    with pytest.raises(BadRequest) as caught:
        world.do(lambda: rc.platform.authorize(username=sb.username, password="wrong-secret"))
    assert caught.value.error_code == "invalid_grant"
    assert "wrong-secret" not in str(caught.value)
    assert not caught.value.response.request.content
    assert seen == ["before_authorize", "authorize_error"]
    assert not rc.platform.is_token_valid()


def test_ready_token(sb: Sandbox, world: World) -> None:
    first = world.client(sb)
    tokens = world.do(lambda: first.platform.authorize(jwt=sb.jwt))
    rc = world.client(sb)
    before = len(sb.requests)
    world.do(
        lambda: rc.platform.authorize(
            access_token=tokens.access_token, refresh_token=tokens.refresh_token, expires_in=600
        )
    )
    assert len(sb.requests) == before
    assert world.do(lambda: rc.platform.get(ECHO)).status == 200
    sb.expire_access_tokens()
    assert world.do(lambda: rc.platform.get(ECHO)).status == 200


def test_no_session_is_an_error_before_a_byte_is_sent(sb: Sandbox, world: World) -> None:
    rc = world.client(sb)
    assert not world.do(rc.platform.is_authorized)
    for action in (lambda: rc.platform.get("/account/~"), rc.platform.refresh):
        with pytest.raises(NotAuthorized, match="authorize"):
            world.do(action)
    assert len(sb.requests) == 0


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({}, "got none"),
        ({"username": "u", "password": "p", "jwt": "x"}, "username and jwt"),
        ({"username": "u"}, "password"),
        ({"jwt": " "}, "jwt is empty"),
        ({"code": "x"}, "redirect_uri"),
        ({"refresh_token": "x"}, "access_token is missing"),
        ({"access_token": "with space\n"}, "access_token"),
        ({"jwt": "x", "access_token_ttl": -1}, "access_token_ttl is -1"),
        ({"code": "x", "redirect_uri": "http://h/", "reauthenticate": True}, "once"),
    ],
)
def test_arguments_that_describe_no_login(sb: Sandbox, world: World, arguments: dict[str, Any], text: str) -> None:
    rc = world.client(sb)
    with pytest.raises(ConfigurationError, match=text):
        world.do(lambda: rc.platform.authorize(**arguments))
    assert len(sb.requests) == 0


def test_refresh_ahead_of_expiry_goes_through_the_store(sb: Sandbox, world: World) -> None:
    """A token about to end is renewed by one; a client that joins later finds the new one in the store."""
    store = MemoryTokenStore()
    rc, other = world.client(sb, token_store=store), world.client(sb, token_store=store)
    old = world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    assert world.do(lambda: other.platform.get(ECHO)).status == 200
    old.expires_at = time.time() + 30
    for client in (rc, other):
        client.platform._session._use(old)
        client.platform._session._known.refresh_at = time.time() - 1
    assert all(answer.status == 200 for answer in world.all([lambda: rc.platform.get(ECHO)] * 20))
    assert all(answer.status == 200 for answer in world.all([lambda: other.platform.get(ECHO)] * 20))
    assert refreshes(sb) == 1


def test_calls_go_on_with_a_good_token_while_it_is_renewed(sb: Sandbox, world: World) -> None:
    rc = world.client(sb)
    tokens = world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    tokens.expires_at = time.time() + 30
    rc.platform._session._known.refresh_at = time.time() - 1
    sb.faults.add(f"POST {TOKEN}", "latency", seconds=1.0, times=1)
    order: list[str] = []

    def call() -> Any:
        if world.name == "sync":
            answer = rc.platform.get(ECHO)
            order.append("call")
            return answer

        async def awaited() -> Any:
            answer = await rc.platform.get(ECHO)  # type: ignore[misc]  # the asynchronous client
            order.append("call")
            return answer

        return awaited()

    rc.platform.on("refresh_success", lambda _: order.append("refresh"))
    answers = world.all([call] * 10)
    assert [answer.status for answer in answers] == [200] * 10
    assert refreshes(sb) == 1
    assert order.index("refresh") >= 8


def test_a_refresh_that_fails_ahead_of_expiry_does_no_harm(sb: Sandbox, world: World) -> None:
    rc = world.client(sb, retries=0)
    tokens = world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    tokens.expires_at = time.time() + 30
    rc.platform._session._known.refresh_at = time.time() - 1
    sb.faults.add(f"POST {TOKEN}", "status", status=500)
    assert [a.status for a in world.all([lambda: rc.platform.get(ECHO)] * 5)] == [200] * 5
    assert refreshes(sb) == 1


def test_expired_token_without_a_refresh_token(sb: Sandbox, world: World) -> None:
    sb.add_application(Application("norefresh", "secret", refresh=False))
    rc = world.client(sb, client_id="norefresh", client_secret="secret")
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    assert world.do(lambda: rc.platform.get(ECHO)).status == 200
    sb.expire_access_tokens()
    with pytest.raises(SessionExpired, match="no refresh token") as caught:
        world.do(lambda: rc.platform.get(ECHO))
    assert isinstance(caught.value.__cause__, Unauthorized)
    assert not rc.platform.is_token_valid()


def test_reauthentication_if_allowed(sb: Sandbox, world: World) -> None:
    sb.add_application(Application("norefresh", "secret", refresh=False))
    rc = world.client(sb, client_id="norefresh", client_secret="secret")
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt, reauthenticate=True))
    sb.expire_access_tokens()
    assert [a.status for a in world.all([lambda: rc.platform.get(ECHO)] * 8)] == [200] * 8
    assert len(sb.requests.filter(path=TOKEN)) == 2


def test_client_with_jwt_logs_in_by_itself_and_joins_a_session(sb: Sandbox, world: World) -> None:
    store = MemoryTokenStore()
    clients = [world.client(sb, jwt=sb.jwt, token_store=store) for _ in range(4)]
    calls = [lambda rc=rc: rc.platform.get(ECHO) for rc in clients for _ in range(5)]
    assert [a.status for a in world.all(calls)] == [200] * 20
    assert len(sb.requests.filter(path=TOKEN)) == 1
    sb.revoke_tokens()
    assert [a.status for a in world.all(calls)] == [200] * 20
    logins = [r for r in sb.requests.filter(path=TOKEN, status=200) if b"jwt-bearer" in r.body]
    assert len(logins) == 2


def test_reuse_keeps_a_session_that_is_alive(sb: Sandbox, world: World) -> None:
    store = MemoryTokenStore()
    first, second = world.client(sb, token_store=store), world.client(sb, token_store=store)
    one = world.do(lambda: first.platform.authorize(jwt=sb.jwt, reuse=True))
    two = world.do(lambda: second.platform.authorize(jwt=sb.jwt, reuse=True))
    assert one.access_token == two.access_token
    assert len(sb.requests.filter(path=TOKEN)) == 1


def test_revoked_session_is_over(sb: Sandbox, world: World) -> None:
    store = MemoryTokenStore()
    rc = world.client(sb, token_store=store)
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    seen: list[str] = []
    rc.platform.on(
        ["before_refresh", "refresh_success", "refresh_error", "access_violation"], lambda e: seen.append(e.name)
    )
    sb.revoke_tokens()
    with pytest.raises(SessionExpired, match="refused") as caught:
        world.do(lambda: rc.platform.get(ECHO))
    assert isinstance(caught.value.__cause__, ApiError)
    assert tokens_of(store) == []
    assert seen == ["before_refresh", "refresh_error", "access_violation"]
    before = len(sb.requests)
    with pytest.raises(NotAuthorized):
        world.do(lambda: rc.platform.get(ECHO))
    assert len(sb.requests) == before


def test_all_waiters_get_the_reason(sb: Sandbox, world: World) -> None:
    rc = world.client(sb)
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    sb.revoke_tokens()
    outcomes = world.all([lambda: rc.platform.get(ECHO)] * 12)
    assert all(isinstance(outcome, NotAuthorized) for outcome in outcomes), outcomes
    assert len({id(outcome) for outcome in outcomes}) == 12
    assert refreshes(sb) == 1


def test_an_error_of_the_token_endpoint_does_not_log_out(sb: Sandbox, world: World) -> None:
    store = MemoryTokenStore()
    rc = world.client(sb, token_store=store, retries=0)
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    sb.expire_access_tokens()
    rule = sb.faults.add(f"POST {TOKEN}", "status", status=503)
    with pytest.raises(ApiError):
        world.do(lambda: rc.platform.get(ECHO))
    assert len(tokens_of(store)) == 1
    rule.remove()
    assert world.do(lambda: rc.platform.get(ECHO)).status == 200


@pytest.mark.parametrize("fault", ["reset_after", "truncate", "reset_before"])
def test_a_lost_refresh_answer_is_asked_for_again(sb: Sandbox, world: World, fault: str) -> None:
    rc = world.client(sb)
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    sb.expire_access_tokens()
    sb.faults.add(f"POST {TOKEN}", fault, times=1)
    assert world.do(lambda: rc.platform.get(ECHO)).status == 200
    assert refreshes(sb) == 2
    assert refreshes(sb, status=200) >= 1


def test_a_lost_refresh_answer_is_asked_for_again_by_the_next_call(sb: Sandbox, world: World) -> None:
    rc = world.client(sb, retries=0)
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    sb.expire_access_tokens()
    sb.faults.add(f"POST {TOKEN}", "reset_after", times=1)
    with pytest.raises(httpx.TransportError):
        world.do(lambda: rc.platform.get(ECHO))
    sb.clock.advance(3000)
    assert world.do(lambda: rc.platform.get(ECHO)).status == 200


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("{}", "access_token"),
        ("<html>", "not a JSON object"),
        ("[]", "not a JSON object"),
        ('{"access_token":"a b"}', "access_token"),
        ('{"access_token":"ab","expires_in":"soon"}', "expires_in"),
        ('{"access_token":"ab","token_type":"mac"}', "token_type"),
        ('{"access_token":7}', "access_token"),
    ],
)
def test_malformed_token_answers(sb: Sandbox, world: World, body: str, text: str) -> None:
    store = MemoryTokenStore()
    rc = world.client(sb, token_store=store)
    sb.faults.add(f"POST {TOKEN}", "status", status=200, body=body, times=1)
    with pytest.raises(MalformedToken, match=text):
        world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    assert tokens_of(store) == []
    assert not rc.platform.is_token_valid()


def test_second_401_is_raised_never_looped(sb: Sandbox, world: World) -> None:
    rc = world.client(sb)
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    seen: list[Any] = []
    rc.platform.on("access_violation", seen.append)
    rule = sb.faults.add(ECHO, "expired_token")
    with pytest.raises(Unauthorized):
        world.do(lambda: rc.platform.get(ECHO))
    assert rule.hits == 2
    assert refreshes(sb) == 1
    assert len(seen) == 1


def test_401_for_a_missing_permission_is_raised_at_once(sb: Sandbox, world: World) -> None:
    rc = world.client(sb)
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    body = '{"errorCode":"CMN-401","message":"The application needs to have [ReadX] permission"}'
    rule = sb.faults.add(ECHO, "status", status=401, body=body)
    with pytest.raises(Unauthorized, match="ReadX"):
        world.do(lambda: rc.platform.get(ECHO))
    assert rule.hits == 1
    assert refreshes(sb) == 0


def test_403_is_not_repaired(sb: Sandbox, world: World) -> None:
    sb.set_user_permissions(set())
    rc = world.client(sb)
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    with pytest.raises(Forbidden):
        world.do(lambda: rc.platform.get("/account/~/call-log"))
    assert refreshes(sb) == 0


def test_401_reads_the_store_first(sb: Sandbox, world: World) -> None:
    store = MemoryTokenStore()
    rc, other = world.client(sb, token_store=store), world.client(sb, token_store=store)
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    world.do(lambda: other.platform.get(ECHO))
    world.do(rc.platform.refresh)
    assert refreshes(sb) == 1
    assert world.do(lambda: other.platform.get(ECHO)).status == 200
    assert refreshes(sb) == 1


def test_logout_elsewhere_is_a_logout_here(sb: Sandbox, world: World) -> None:
    store = MemoryTokenStore()
    rc, other = world.client(sb, token_store=store), world.client(sb, token_store=store)
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    world.do(lambda: other.platform.get(ECHO))
    assert world.do(rc.platform.logout)
    with pytest.raises(SessionExpired, match="elsewhere"):
        world.do(lambda: other.platform.get(ECHO))


def test_logout_forgets_even_where_the_platform_fails(sb: Sandbox, world: World) -> None:
    store = MemoryTokenStore()
    rc = world.client(sb, token_store=store, retries=0)
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    seen: list[str] = []
    rc.platform.on(["before_logout", "logout_success", "logout_error"], lambda event: seen.append(event.name))
    sb.faults.add("POST /restapi/oauth/revoke", "status", status=500)
    assert world.do(rc.platform.logout) is False
    assert seen == ["before_logout", "logout_error"]
    assert tokens_of(store) == []
    assert not rc.platform.is_token_valid()


def test_logout_ends_the_session_on_the_platform(sb: Sandbox, world: World) -> None:
    rc = world.client(sb)
    tokens = world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    assert world.do(rc.platform.logout) is True
    answer = plain_http.get(f"{sb.server}{ECHO}", headers={"Authorization": tokens.authorization})
    assert answer.status_code == 401


MULTIPART = Operation("upload", "POST", ECHO, "sandbox")


class OnlyOnce(io.RawIOBase):
    """A stream that can neither seek nor tell, as of a pipe."""

    def __init__(self, content: bytes) -> None:
        self._left = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._left.read(size)


def test_multipart_body_is_replayed_after_a_401(sb: Sandbox, world: World) -> None:
    rc = world.client(sb)
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    sb.expire_access_tokens()
    parts = [
        Part("json", b"{}", "request.json", "application/json"),
        Part("attachment", io.BytesIO(b"x" * 300_000), "a.bin", "application/octet-stream"),
    ]
    answer = world.do(lambda: rc.send(Request(MULTIPART, ECHO, parts=parts)))
    assert answer.status_code == 200
    assert answer.json()["length"] > 300_000
    assert [record.status for record in sb.requests.filter(path=ECHO)] == [401, 200]
    first, second = sb.requests.filter(path=ECHO)
    assert second.body.count(b"x") >= 300_000
    assert first.headers["content-type"] == second.headers["content-type"]


@pytest.mark.parametrize("subtype", ["form-data", "mixed"])
def test_parts_of_chunks(sb: Sandbox, world: World, subtype: Literal["form-data", "mixed"]) -> None:
    rc = world.client(sb)
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    sb.expire_access_tokens()
    parts = [Part("json", b"{}", "request.json", "application/json"), Part("a", [b"chunk1", b"", b"chunk2"], "a.txt")]
    answer = world.do(lambda: rc.send(Request(MULTIPART, ECHO, parts=parts, multipart=subtype)))
    assert answer.status_code == 200
    assert answer.json()["contentType"].startswith(f"multipart/{subtype}; boundary=")
    first, second = sb.requests.filter(path=ECHO)
    assert [first.status, second.status] == [401, 200]
    assert b"chunk1chunk2" in second.body
    boundary = answer.json()["contentType"].partition("boundary=")[2].encode()
    assert second.body.startswith(b"--" + boundary)
    sb.expire_access_tokens()
    with pytest.raises(BodyNotReplayable):
        world.do(lambda: rc.send(Request(MULTIPART, ECHO, parts=[Part("a", iter([b"once"]))])))


def test_streamed_file_is_replayed_from_where_it_stood(sb: Sandbox, world: World) -> None:
    rc = world.client(sb)
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    sb.expire_access_tokens()
    file = io.BytesIO(b"skipped" + b"y" * 200_000)
    file.seek(7)
    answer = world.do(lambda: rc.platform.post(ECHO, content=file))
    assert answer.json()["length"] == 200_000
    assert [record.status for record in sb.requests.filter(path=ECHO)] == [401, 200]


@pytest.mark.parametrize("kind", ["generator", "pipe", "multipart pipe"])
def test_a_body_that_cannot_be_replayed_is_an_error_not_half_a_request(sb: Sandbox, world: World, kind: str) -> None:
    rc = world.client(sb)
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt))

    def chunks() -> Iterator[bytes]:
        yield b"one"
        yield b"two"

    def send() -> Any:
        if kind == "generator":
            return rc.platform.post(ECHO, content=chunks())
        if kind == "pipe":
            return rc.platform.post(ECHO, content=OnlyOnce(b"onetwo"))
        part = Part("attachment", OnlyOnce(b"onetwo"), "a.bin")
        return rc.send(Request(MULTIPART, ECHO, parts=[part]))

    answer = world.do(send)
    assert (answer.status if hasattr(answer, "status") else answer.status_code) == 200
    sb.expire_access_tokens()
    with pytest.raises(BodyNotReplayable, match="again with a new stream"):
        world.do(send)
    assert world.do(send) is not None  # the token was renewed meanwhile
    assert refreshes(sb) == 1
    assert [record.status for record in sb.requests.filter(path=ECHO)] == [200, 401, 200]


def test_several_clients_do_not_touch_each_other(sb: Sandbox, world: World) -> None:
    store = MemoryTokenStore()
    first = world.client(sb, token_store=store, account="a")
    second = world.client(sb, token_store=store, account="b")
    world.do(lambda: first.platform.authorize(jwt=sb.jwt))
    with pytest.raises(NotAuthorized):
        world.do(lambda: second.platform.get(ECHO))
    world.do(lambda: second.platform.authorize(jwt=sb.jwt_of("102")))
    mine = world.do(lambda: first.platform.get("/account/~/extension/~")).json()["id"]
    theirs = world.do(lambda: second.platform.get("/account/~/extension/~")).json()["id"]
    assert mine != theirs
    world.do(second.platform.logout)
    assert world.do(lambda: first.platform.get(ECHO)).status == 200
