"""The parts of a login without I/O: tokens, grants, redirects, allowed hosts, the httpx auth."""

from __future__ import annotations

import pickle
from typing import Any

import httpx
import pytest

from rcext.auth import AllowedHosts, SessionAuth, Tokens, make_grant
from rcext.auth._browser import RedirectServer
from rcext.auth._grants import JWT_BEARER, refresh_grant
from rcext.auth._redirect import authorization_request, parse_redirect, pkce_challenge
from rcext.auth._tokens import tokens_from_response
from rcext.errors import ConfigurationError, MalformedToken, RedirectError, error_for
from tests import plain_http
from tests.living import living_threads

from .fakes import JWT, START, World, password

REQUEST = httpx.Request("POST", "http://127.0.0.1/restapi/oauth/token")
FULL = {
    "access_token": "a",
    "refresh_token": "r",
    "expires_at": 5.0,
    "refresh_expires_at": 6.5,
    "scope": "A B",
    "owner_id": "1",
    "endpoint_id": "e",
    "session_id": "s",
    "login": "l",
    "access_token_ttl": 7,
    "refresh_token_ttl": 8,
}

# Tokens ---------------------------------------------------------------------------------------------------------------


def test_tokens_become_json_and_come_back() -> None:
    tokens = Tokens.from_dict(FULL)
    assert tokens.to_dict() == FULL
    assert tokens.authorization == "Bearer a"
    bare = Tokens.from_dict({"access_token": "a"})
    assert bare.to_dict() == {"access_token": "a"}
    assert bare.expires_at == bare.refresh_expires_at == float("inf")
    assert Tokens.from_json(b'{"access_token": "a"}') == bare
    for text in ("[]", "x", "{}"):
        with pytest.raises(ValueError):
            Tokens.from_json(text)


@pytest.mark.parametrize("name", FULL)
def test_tokens_that_differ_in_one_member_are_not_equal(name: str) -> None:
    other = Tokens.from_dict({**FULL, name: 99 if isinstance(FULL[name], int | float) else "x"})
    assert other != Tokens.from_dict(FULL)
    assert Tokens.from_dict(FULL) == Tokens.from_dict(FULL)
    assert hash(Tokens.from_dict(FULL)) == hash(Tokens.from_dict(FULL))
    assert Tokens("a") != "a"


def test_the_repr_of_tokens_shows_no_secret() -> None:
    assert repr(Tokens.from_dict(FULL)) == "Tokens(owner_id='1', expires_at=5, with a refresh token)"
    assert repr(Tokens("a")) == "Tokens(owner_id=None, expires_at=inf, without a refresh token)"


def test_lifetimes_count_from_now_and_moments_have_precedence() -> None:
    values: dict[str, object] = {"access_token": "a", "expires_in": "10", "refresh_token_expires_in": 20}
    tokens = Tokens.from_dict(values, now=100.0)
    assert (tokens.expires_at, tokens.refresh_expires_at) == (110.0, 120.0)
    tokens = Tokens.from_dict({**values, "expires_at": 1, "refresh_expires_at": 2}, now=100.0)
    assert (tokens.expires_at, tokens.refresh_expires_at) == (1.0, 2.0)
    assert Tokens.from_dict({"access_token": "a", "expires_in": 0}, now=100.0).expires_at == 100.0


def test_ids_may_be_numbers_and_empty_texts_are_absent() -> None:
    tokens = Tokens.from_dict({"access_token": "a", "owner_id": 5, "session_id": 6, "scope": "", "refresh_token": None})
    assert (tokens.owner_id, tokens.session_id, tokens.scope, tokens.refresh_token) == ("5", "6", None, None)


@pytest.mark.parametrize(
    "values",
    [
        {},
        {"access_token": None},
        {"access_token": ""},
        {"access_token": "a b"},
        {"access_token": "é"},
        {"access_token": "a\n"},
        {"access_token": 7},
        {"access_token": "a", "scope": 5},
        {"access_token": "a", "owner_id": True},
        {"access_token": "a", "endpoint_id": 5},
        {"access_token": "a", "refresh_token": "\ud800"},
        {"access_token": "a", "expires_in": True},
        {"access_token": "a", "expires_in": "soon"},
        {"access_token": "a", "expires_in": []},
        {"access_token": "a", "expires_in": -1},
        {"access_token": "a", "expires_in": float("nan")},
        {"access_token": "a", "expires_in": 10**400},
        {"access_token": "a", "access_token_ttl": float("inf")},
        {"access_token": "a", "refresh_token_ttl": "1e999"},
    ],
)
def test_unusable_tokens_are_an_error_that_names_the_member(values: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=f"^{list(values)[-1] if values else 'access_token'} is "):
        Tokens.from_dict(values)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b"[]", "not a JSON object"),
        (b"<html>", "not a JSON object"),
        (b"[" * 100_000, "not a JSON object"),
        (b'{"access_token": "a", "token_type": "mac"}', "token_type is not bearer"),
        (b'{"access_token": "a", "token_type": 5}', "token_type is not bearer"),
        (b'{"access_token": ""}', "malformed: access_token"),
    ],
)
def test_a_response_without_a_usable_token_is_an_error(body: bytes, text: str) -> None:
    with pytest.raises(MalformedToken, match=text):
        tokens_from_response(httpx.Response(200, content=body, request=REQUEST))


def test_the_token_type_is_optional_and_its_case_does_not_matter() -> None:
    for body in (b'{"access_token": "a"}', b'{"access_token": "a", "token_type": "Bearer"}'):
        assert tokens_from_response(httpx.Response(200, content=body, request=REQUEST)).access_token == "a"


# Grants ---------------------------------------------------------------------------------------------------------------


def test_the_forms_of_grants() -> None:
    grant = make_grant(username="u", password="p", access_token_ttl=5, refresh_token_ttl=6, endpoint_id="e", scope="A")
    assert grant.kind == "password"
    assert grant.repeatable
    assert (grant.access_token_ttl, grant.refresh_token_ttl) == (5, 6)
    options = {"access_token_ttl": "5", "refresh_token_ttl": "6", "endpoint_id": "e", "scope": "A"}
    assert grant.form == {"grant_type": "password", "username": "u", "password": "p", "extension": "", **options}
    assert make_grant(username="u", password="p", extension="1").form["extension"] == "1"
    grant = make_grant(jwt=" j ")
    assert (grant.kind, grant.repeatable) == ("jwt", True)
    assert (grant.access_token_ttl, grant.refresh_token_ttl) == (None, None)
    assert grant.form == {"grant_type": JWT_BEARER, "assertion": "j"}
    grant = make_grant(code="c", redirect_uri="r", code_verifier="v")
    assert (grant.kind, grant.repeatable) == ("authorization_code", False)
    assert grant.form == {
        "grant_type": "authorization_code",
        "code": "c",
        "redirect_uri": "r",
        "code_verifier": "v",
    }
    assert "code_verifier" not in make_grant(code="c", redirect_uri="r").form
    grant = refresh_grant("t", access_token_ttl=None, refresh_token_ttl=8, endpoint_id="e")
    assert (grant.kind, grant.repeatable) == ("refresh_token", True)
    assert grant.form == {
        "grant_type": "refresh_token",
        "refresh_token": "t",
        "refresh_token_ttl": "8",
        "endpoint_id": "e",
    }
    assert repr(grant) == "Grant('refresh_token')"


def test_remember_chooses_a_lifetime_unless_one_is_given() -> None:
    assert make_grant(jwt="j", remember=True).refresh_token_ttl == 604_800
    assert make_grant(jwt="j", remember=False).refresh_token_ttl == 36_000
    assert make_grant(jwt="j", remember=True, refresh_token_ttl=5).refresh_token_ttl == 5


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({}, "got none of them"),
        ({"username": "u", "password": "p", "jwt": "x"}, "got username and jwt"),
        ({"jwt": "x", "code": "y"}, "got jwt and code"),
        ({"username": "u"}, "needs a password"),
        ({"username": "", "password": "p"}, "username is empty"),
        ({"jwt": " "}, "jwt is empty"),
        ({"code": "x"}, "redirect_uri"),
        ({"code": "", "redirect_uri": "r"}, "code is empty"),
        ({"jwt": "x", "access_token_ttl": -1}, "access_token_ttl is -1"),
        ({"jwt": "x", "refresh_token_ttl": 2_592_001}, "refresh_token_ttl is 2592001"),
    ],
)
def test_arguments_that_do_not_describe_a_login(arguments: dict[str, Any], text: str) -> None:
    with pytest.raises(ConfigurationError, match=text):
        make_grant(**arguments)


def test_the_longest_and_shortest_lifetimes() -> None:
    assert make_grant(jwt="x", refresh_token_ttl=0).form["refresh_token_ttl"] == "0"
    assert make_grant(jwt="x", access_token_ttl=1, refresh_token_ttl=2_592_000).refresh_token_ttl == 2_592_000


# Redirects ------------------------------------------------------------------------------------------------------------


def test_an_authorization_request() -> None:
    login = authorization_request(
        "https://s", "id", redirect_uri="https://x/back?a=b", brand_id="1", display="d", prompt="p", ui_locales="l"
    )
    url = httpx.URL(str(login))
    query = dict(url.params)
    assert (url.host, url.path) == ("s", "/restapi/oauth/authorize")
    assert query.pop("state") == login.state
    assert query.pop("code_challenge")
    assert query == {
        "response_type": "code",
        "client_id": "id",
        "redirect_uri": "https://x/back?a=b",
        "brand_id": "1",
        "display": "d",
        "prompt": "p",
        "ui_locales": "l",
        "code_challenge_method": "S256",
    }
    assert len(login.state) >= 20
    assert login.code_verifier is not None
    assert 43 <= len(login.code_verifier) <= 128
    assert "with PKCE" in repr(login)
    bare = authorization_request("https://s", "id", redirect_uri="https://x", pkce=False, state="mine")
    assert (bare.state, bare.code_verifier) == ("mine", None)
    assert set(httpx.URL(bare.url).params) == {"response_type", "client_id", "redirect_uri", "state"}
    assert "without PKCE" in repr(bare)


@pytest.mark.parametrize(
    ("url", "state", "error", "text"),
    [
        ("https://x/?code=c&state=other", "mine", None, "another state"),
        ("https://x/?code=c&state=min%C3%A9", "mine", None, "another state"),
        ("https://x/?code=c", "mine", None, "state is missing"),
        ("https://x/?error=access_denied", "mine", None, "state is missing"),
        ("https://x/?error=access_denied&state=other", "mine", None, "another state"),
        ("https://x/?error=access_denied&state=mine", "mine", "access_denied", "refused the login: access_denied$"),
        ("https://x/?error=a&error_description=No+way", None, "a", r"refused the login: a \(No way\)"),
        ("https://x/?state=mine", "mine", None, "code is missing"),
        ("https://x/?state=mine&code=", "mine", None, "code is missing"),
    ],
)
def test_redirects_that_are_errors(url: str, state: str | None, error: str | None, text: str) -> None:
    with pytest.raises(RedirectError, match=text) as caught:
        parse_redirect(url, state=state)
    assert caught.value.error == error
    assert caught.value.description == ("No way" if "No+way" in url else None)


@pytest.mark.parametrize(
    ("url", "lifetime"),
    [
        ("https://x/?code=c&state=mine&expires_in=60", 60),
        ("https://x/#code=c&state=mine&expires_in=x", None),
        ("?code=c&state=mine", None),
        ("code=c&state=mine", None),
    ],
)
def test_redirects_with_a_code(url: str, lifetime: int | None) -> None:
    result = parse_redirect(url, state="mine")
    assert (result.code, result.state, result.expires_in) == ("c", "mine", lifetime)
    assert repr(result) == "RedirectResult(state='mine')"
    assert parse_redirect(url, state=None).code == "c"


def test_the_redirect_server_ignores_what_is_not_its_login() -> None:
    server = RedirectServer(path="/back")
    assert server.redirect_uri.startswith("http://127.0.0.1:")
    assert server.redirect_uri.endswith("/back")
    with server:
        assert server.take("/back?code=c&state=mine")[0] == 404  # no login has begun
        server.state = "mine"
        assert server.take("/other?code=c&state=mine")[0] == 404
        for query in ("code=c", "code=c&state=x", "error=e", "error=e&state=x", "state=mine"):
            status, page = server.take(f"/back?{query}")
            assert status == 400
            assert "does not belong" in page
        with pytest.raises(RedirectError, match="was not redirected from the login page within 0 s"):
            server.wait(0)
        assert server.take("/back?code=c&state=mine") == (200, server.take("/back?code=d&state=mine")[1])
        assert server.wait(0).code == "c"  # the first one counts
        response = plain_http.get(f"{server.redirect_uri}?code=c")
        assert response.status_code == 400
        assert response.headers["Content-Type"] == "text/html; charset=utf-8"
        assert response.headers["Cache-Control"] == "no-store"  # the address has the code
        assert response.headers["Connection"] == "close"
        assert response.text == server.take("/back?code=c")[1]
        assert [thread.name for thread in living_threads()].count("rcext-login") == 1
    assert "rcext-login" not in [thread.name for thread in living_threads()]
    with pytest.raises(httpx.ConnectError):
        plain_http.get(server.redirect_uri)
    with RedirectServer(host="localhost") as refused:
        refused.state = "mine"
        status, page = refused.take("/oauth2callback?error=e&state=mine")
        assert (status, "refused" in page) == (200, True)
        with pytest.raises(RedirectError, match="refused the login: e"):
            refused.wait(0)
    for arguments, text in (({"host": "0.0.0.0"}, "host is"), ({"path": "x"}, "path is")):  # noqa: S104  # refused
        with pytest.raises(ConfigurationError, match=text):
            RedirectServer(**arguments)  # type: ignore[arg-type]  # two strings


@pytest.mark.parametrize(
    ("target", "title", "text"),
    [
        ("/other", "Not found", "There is nothing here."),
        ("/back?code=c&state=x", "Not this login", "This does not belong to the login."),
        ("/back?error=e&state=mine", "Login refused", "The login was refused."),
        ("/back?code=c&state=mine", "Logged in", "You are logged in."),
    ],
)
def test_the_pages_of_the_redirect_server(target: str, title: str, text: str) -> None:
    with RedirectServer(path="/back") as server:
        server.state = "mine"
        page = server.take(target)[1]
    assert f"<title>{title}</title>" in page
    assert text in page


def test_the_challenge_of_rfc_7636() -> None:
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    assert pkce_challenge(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    login = authorization_request("https://s", "id", redirect_uri="https://x")
    assert login.code_verifier is not None
    assert httpx.URL(login.url).params["code_challenge"] == pkce_challenge(login.code_verifier)
    assert login.redirect_uri == "https://x"
    assert "redirect_uri='https://x'" in repr(login)


@pytest.mark.parametrize("uri", ["", "/back", "https:", "http:", "http:/x", "https://x/#f", "x"])
def test_redirect_uris_that_are_not_absolute(uri: str) -> None:
    with pytest.raises(ConfigurationError, match="redirect_uri is "):
        authorization_request("https://s", "id", redirect_uri=uri)


def test_redirect_uris_of_applications() -> None:
    for uri in ("myapp:/back", "https://x", "http://127.0.0.1:8000/oauth2callback"):
        assert authorization_request("https://s", "id", redirect_uri=uri).redirect_uri == uri
    with pytest.raises(ConfigurationError, match="state is empty"):
        authorization_request("https://s", "id", redirect_uri="https://x", state="")


def test_a_port_in_use_is_an_error() -> None:
    with RedirectServer() as server:
        port = httpx.URL(server.redirect_uri).port
        assert port is not None
        with pytest.raises(ConfigurationError, match=f"port {port}"):
            RedirectServer(port=port)


# Allowed hosts --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("https://p.example/x", True),
        ("https://p.example:8443/x", False),
        ("http://p.example/x", False),
        ("https://P.example/x", True),
        ("https://m.example/x", True),
        ("http://m.example/x", False),
        ("https://m.example:1/x", False),
        ("https://a.wild.example/x", True),
        ("https://a.b.wild.example/x", True),
        ("https://wild.example/x", False),
        ("https://badwild.example/x", False),
        ("http://a.wild.example/x", False),
        ("https://a.wild.example:1/x", False),
        ("http://127.0.0.1:99/x", True),
        ("http://127.0.0.1:98/x", False),
        ("https://p.example@evil.example/", False),
    ],
)
def test_hosts_that_get_the_token(url: str, allowed: bool) -> None:
    hosts = AllowedHosts("https://p.example", ["M.example", "*.Wild.example", "http://127.0.0.1:99"])
    assert hosts.allow(httpx.URL(url)) is allowed
    assert AllowedHosts("https://p.example").allow(httpx.URL(url)) is (url.lower() == "https://p.example/x")


@pytest.mark.parametrize(
    "wrong", ["", "*", "*.com", "a/b", "*.*.example.com", "a b", "a:1", "a@b", "https://", "x://y"]
)
def test_entries_that_are_not_hosts(wrong: str) -> None:
    with pytest.raises(ConfigurationError, match="is not a host name"):
        AllowedHosts("https://p.example", [wrong])


# The httpx auth -------------------------------------------------------------------------------------------------------


class Api:
    """An API behind httpx's mock transport, with a token endpoint."""

    def __init__(self) -> None:
        self.world = World()
        self.session = self.world.session(jwt=JWT)
        self.auth = SessionAuth(self.session, AllowedHosts("http://127.0.0.1"))
        self.seen: list[str | None] = []
        self.refuse = 0
        self.status = 200
        self.code = "X"

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if "/oauth/" in request.url.path:
            return self.world.server(request)
        self.seen.append(request.headers.get("Authorization"))
        if request.url.path == "/broken":
            raise httpx.ReadError("reset", request=request)
        if self.refuse:
            self.refuse -= 1
            return httpx.Response(401, json={"errorCode": "TokenExpired", "message": "x"})
        return httpx.Response(
            self.status, headers={"Location": "/next"}, json={"errorCode": self.code, "message": "no"}
        )

    def get(self, url: str = "http://127.0.0.1/x", **options: Any) -> httpx.Response:
        with httpx.Client(transport=httpx.MockTransport(self), auth=self.auth) as client:
            self.auth.attach(client)
            return client.get(url, **options)


def test_a_call_logs_in_and_sends_the_token_but_does_not_keep_it() -> None:
    api = Api()
    response = api.get()
    assert api.seen == ["Bearer A1"]
    assert "authorization" not in response.request.headers
    api.get()
    assert api.seen == ["Bearer A1"] * 2
    assert api.world.server.issued == 1


def test_a_401_is_repaired_once() -> None:
    api = Api()
    api.refuse = 1
    assert api.get().status_code == 200
    assert api.seen == ["Bearer A1", "Bearer A2"]
    api.refuse = 2
    response = api.get()
    assert response.status_code == 401
    assert api.seen[2:] == ["Bearer A2", "Bearer A3"]
    assert api.world.names()[-1] == "access_violation"
    assert "authorization" not in response.request.headers


def test_a_401_for_a_permission_is_passed_on() -> None:
    api = Api()
    api.get()
    api.status = 401
    api.code = "OAU-157"
    assert api.get().status_code == 401
    assert len(api.seen) == 2


def test_another_host_does_not_get_the_token() -> None:
    api = Api()
    api.get()
    api.get("http://127.0.0.2/x")
    api.get("http://127.0.0.2/x", headers={"Authorization": "Bearer A1"})  # as after a redirect
    api.get("http://127.0.0.2/x", headers={"Authorization": "Bearer mine"})
    assert api.seen[1:] == [None, None, "Bearer mine"]


def test_errors_and_their_pickles_do_not_have_the_token() -> None:
    api = Api()
    api.status = 403
    assert b"A1" not in pickle.dumps(error_for(api.get()))
    with pytest.raises(httpx.ReadError) as caught:
        api.get("http://127.0.0.1/broken")
    assert b"A1" not in pickle.dumps(caught.value)
    assert "authorization" not in caught.value.request.headers
    api.status = 302
    response = api.get()
    assert response.next_request is not None
    assert "authorization" not in response.next_request.headers
    assert b"Bearer" not in pickle.dumps(response)


def test_the_asynchronous_flow_does_the_same() -> None:
    import asyncio

    api = Api()

    async def answer(request: httpx.Request) -> httpx.Response:
        return api(request)

    async def main() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer), auth=api.auth) as client:
            api.auth.attach(client)
            api.refuse = 1
            response = await client.get("http://127.0.0.1/x")
            assert (response.status_code, api.seen) == (200, ["Bearer A1", "Bearer A2"])
            assert "authorization" not in response.request.headers
            with pytest.raises(httpx.ReadError) as caught:
                await client.get("http://127.0.0.1/broken")
            assert "authorization" not in caught.value.request.headers
            api.refuse = 2
            assert (await client.get("http://127.0.0.1/x")).status_code == 401

    asyncio.run(main())


def test_a_session_without_a_client_cannot_send() -> None:
    import asyncio

    api = Api()
    with pytest.raises(RuntimeError, match="no synchronous client"):
        api.auth.run(api.session.authorize(password()))
    with pytest.raises(RuntimeError, match="no asynchronous client"):
        asyncio.run(api.auth.run_async(api.session.authorize(password())))
    assert api.world.clock.now == START
