# pyright: reportPrivateUsage=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
# A test may look inside, and drives the asynchronous client through the type of the synchronous one.
from __future__ import annotations

import asyncio
import inspect
import threading
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import httpx
import pytest

import rcext
from rcext import AsyncPlatform, AsyncRingCentral, Platform, RingCentral
from rcext.auth import AllowedHosts
from rcext.errors import BadRequest, ConfigurationError, NotAuthorized, NotFound, RedirectError
from rcext.sandbox import Sandbox
from ringcentral_api.models import CallDirectionEnum, CallLogFromParty
from tests import plain_http
from tests.platform.worlds import ECHO

if TYPE_CHECKING:
    from tests.platform.worlds import World


@pytest.fixture
def rc(sb: Sandbox, world: World) -> RingCentral:
    client = world.client(sb, redirect_uri="https://example.com/back", allowed_hosts=["*.example.com"])
    world.do(lambda: client.platform.authorize(jwt=sb.jwt))
    sb.requests.clear()
    return client


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("/account/~/extension/~", "/restapi/v1.0/account/~/extension/~"),
        ("account/~", "/restapi/v1.0/account/~"),
        ("/restapi/v1.0/account/~", "/restapi/v1.0/account/~"),
        ("/restapi", "/restapi"),
        ("/restapi/oauth/wstoken", "/restapi/oauth/wstoken"),
        ("/restapi/v2/accounts/~/phone-numbers", "/restapi/v2/accounts/~/phone-numbers"),
        ("/scim/v2/Users", "/scim/v2/Users"),
        ("/team-messaging/v1/chats", "/team-messaging/v1/chats"),
        ("/webinar/history/v1/company/sessions", "/webinar/history/v1/company/sessions"),
        ("/ai/audio/v1/async/speech-to-text", "/ai/audio/v1/async/speech-to-text"),
        ("/analytics/calls/v1/accounts/~/aggregation/fetch", "/analytics/calls/v1/accounts/~/aggregation/fetch"),
        ("/.well-known/openid-configuration", "/.well-known/openid-configuration"),
        ("/dictionary/country", "/restapi/v1.0/dictionary/country"),
        ("/number-parser/parse", "/restapi/v1.0/number-parser/parse"),
    ],
)
def test_short_urls(url: str, path: str) -> None:
    with RingCentral("production", "id") as rc:
        assert rc.platform.api_url(url) == f"https://platform.ringcentral.com{path}"


def test_api_url_keeps_what_is_absolute_and_adds_queries() -> None:
    with RingCentral("developer-sandbox", "id") as rc:
        assert rc.platform.api_url("https://media.ringcentral.com/x?a=1") == "https://media.ringcentral.com/x?a=1"
        url = rc.platform.api_url("/account/~", query={"a": ["1", "b c"], "flag": True, "none": None})
        assert url == "https://platform.devtest.ringcentral.com/restapi/v1.0/account/~?a=1&a=b+c&flag=true"
        for wrong in ("", "ftp://host/x"):
            with pytest.raises(ConfigurationError, match="not a URL of the API"):
                rc.platform.api_url(wrong)


@pytest.mark.parametrize("method", ["get", "post", "put", "patch", "delete"])
def test_raw_methods(sb: Sandbox, world: World, rc: RingCentral, method: str) -> None:
    answer = world.do(lambda: getattr(rc.platform, method)(ECHO, query={"a": [1, 2]}, headers={"X-Mine": "yes"}))
    assert answer.json()["method"] == method.upper()
    record = sb.requests[-1]
    assert record.headers["x-mine"] == "yes"
    assert [value for name, value in record.query if name == "a"] == ["1", "2"]
    assert record.headers["user-agent"].startswith("rcext/")
    assert answer.request_id


def test_bodies(sb: Sandbox, world: World, rc: RingCentral) -> None:
    def body_of(**arguments: Any) -> tuple[str, bytes]:
        world.do(lambda: rc.platform.post(ECHO, **arguments))
        record = sb.requests[-1]
        return record.headers.get("content-type", ""), record.body

    assert body_of(json={"a": 1}) == ("application/json", b'{"a":1}')
    assert body_of(data={"a": "b c"}) == ("application/x-www-form-urlencoded", b"a=b+c")
    assert body_of(content=b"<x/>", headers={"Content-Type": "text/xml"}) == ("text/xml", b"<x/>")
    assert body_of(content=[b"one", b"two"])[1] == b"onetwo"
    kind, body = body_of(files={"f": ("n.txt", b"content", "text/plain")}, data={"k": "v"})
    assert kind.startswith("multipart/form-data; boundary=")
    assert b'filename="n.txt"' in body
    before = len(sb.requests)
    with pytest.raises(ConfigurationError, match="one body"):
        body_of(json={}, content=b"x")
    assert len(sb.requests) == before


def test_failures_are_raised_by_status(world: World, rc: RingCentral) -> None:
    with pytest.raises(NotFound) as caught:
        world.do(lambda: rc.platform.get("/account/~/extension/999999999"))
    assert caught.value.request_id
    with pytest.raises(BadRequest):
        world.do(lambda: rc.platform.post("/account/~/extension/~/sms", json={"from": 5}))


def test_streamed_answer(world: World, rc: RingCentral) -> None:
    async def awaited() -> bytes:
        pieces: list[bytes] = []
        async with rc.platform.stream("POST", ECHO, content=b"x") as answer:  # type: ignore[attr-defined]  # the asynchronous client
            assert answer.status == 200
            pieces.extend([piece async for piece in answer.aiter_bytes()])
        return b"".join(pieces)

    if world.name == "async":
        assert b'"length"' in world.do(awaited)
        return
    with rc.platform.stream("POST", ECHO, content=b"x") as answer:
        assert b'"length"' in b"".join(answer.iter_bytes())
    with pytest.raises(NotFound), rc.platform.stream("GET", "/account/~/extension/999999999"):
        pytest.fail("a failed response was yielded")


def test_bearer_goes_to_allowed_hosts_alone(sb: Sandbox, world: World, rc: RingCentral) -> None:
    with Sandbox(seed=2) as other:
        answer = None
        with pytest.raises(rcext.ApiError):
            answer = world.do(lambda: rc.platform.get(f"{other.server}{ECHO}"))
        assert answer is None
        assert "authorization" not in other.requests[-1].headers
        # A redirect elsewhere is followed, and gets none either.
        target = f"{other.server}{ECHO}?redirected=1"
        sb.faults.add(ECHO, "status", status=307, headers={"Location": target}, times=1)
        with pytest.raises(rcext.ApiError):
            world.do(lambda: rc.platform.get(ECHO))
        assert ("redirected", "1") in [tuple(pair) for pair in other.requests[-1].query]
        assert "authorization" not in other.requests[-1].headers
    sb.faults.add(ECHO, "status", status=302, headers={"Location": f"{ECHO}?again=1"}, times=1)
    assert world.do(lambda: rc.platform.get(ECHO)).json()["query"] == [["again", "1"]]


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("https://platform.ringcentral.com/x", True),
        ("https://media.ringcentral.com/x", True),
        ("https://platform.ringcentral.com:8443/x", False),
        ("http://platform.ringcentral.com/x", False),
        ("https://platform.ringcentral.com.evil.com/x", False),
        ("https://evil.com/platform.ringcentral.com", False),
        ("https://platform.ringcentral.com@evil.com/", False),
        ("https://a.example.com/x", True),
        ("https://example.com/x", False),
        ("https://badexample.com/x", False),
        ("http://a.example.com/x", False),
        ("http://127.0.0.1:99/x", True),
        ("http://127.0.0.1:98/x", False),
    ],
)
def test_hosts(url: str, allowed: bool) -> None:
    hosts = AllowedHosts(
        "https://platform.ringcentral.com",
        ["media.ringcentral.com", "*.example.com", "http://127.0.0.1:99"],
    )
    assert hosts.allow(httpx.URL(url)) is allowed


def test_a_plain_http_origin_is_allowed_on_this_machine_only() -> None:
    for wrong in ("http://127.evil.example", "http://127.0.0.1.evil.example:80", "http://a.localhost", "http://127.1"):
        with pytest.raises(ConfigurationError, match="plain http"):
            AllowedHosts("https://platform.ringcentral.com", [wrong])
    for right in ("http://localhost:1", "http://LOCALHOST", "http://[::1]:1", "http://127.9.8.7"):
        assert AllowedHosts("https://platform.ringcentral.com", [right]).allow(httpx.URL(right))


def test_hosts_that_are_none() -> None:
    for wrong in (
        "",
        "*",
        "*.com",
        "a/b",
        "*.*.example.com",
        "https://",
        "ftp://a.example.com",
        "https://u@a.example.com",
    ):
        with pytest.raises(ConfigurationError, match="not a host name"):
            AllowedHosts("https://platform.ringcentral.com", [wrong])


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        ({"client_id": ""}, "client_id is missing"),
        ({"server": "platform.ringcentral.com"}, "server is"),
        ({"server": "http://platform.ringcentral.com"}, "plain http"),
        ({"server": "http://127.evil.example"}, "plain http"),
        ({"server": "http://127.0.0.1.evil.example"}, "plain http"),
        ({"retries": -1}, "retries is -1"),
        ({"on_rate_limit": "hope"}, "on_rate_limit is 'hope'"),
        ({"max_wait": -1}, "max_wait is -1"),
        ({"refresh_ahead": -1}, "refresh_ahead is -1"),
        ({"allowed_hosts": "example.com"}, "allowed_hosts is the string"),
        ({"app_name": "n\n"}, "app_name"),
        ({"jwt": ""}, "jwt is empty"),
    ],
)
@pytest.mark.parametrize("kind", [RingCentral, AsyncRingCentral])
def test_settings_that_are_wrong(kind: Any, settings: dict[str, Any], text: str) -> None:
    with pytest.raises(ConfigurationError, match=text):
        kind(**{"client_id": "id", **settings})


def test_from_env(sb: Sandbox, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    kind: Any = RingCentral if world.name == "sync" else AsyncRingCentral
    for name in ("RC_SERVER", "RC_CLIENT_ID", "RC_CLIENT_SECRET", "RC_JWT"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(ConfigurationError, match="RC_CLIENT_ID"):
        kind.from_env()
    monkeypatch.setenv("RC_SERVER", sb.server)
    monkeypatch.setenv("RC_CLIENT_ID", sb.client_id)
    monkeypatch.setenv("RC_CLIENT_SECRET", sb.client_secret)
    monkeypatch.setenv("RC_JWT", sb.jwt)
    rc = kind.from_env(timeout=9)
    world._clients.append(rc)
    assert world.do(lambda: rc.platform.get(ECHO)).status == 200
    assert world.do(rc.platform.logout)
    with pytest.raises(NotAuthorized):
        world.do(lambda: rc.platform.get(ECHO))
    assert world.do(lambda: rc.platform.authorize()) is not None


def test_redirects_of_logins() -> None:
    with RingCentral("production", "id", redirect_uri="https://example.com/back") as rc:
        with pytest.raises(ConfigurationError, match="no login was started"):
            rc.platform.parse_redirect("https://example.com/back?code=1")
        login = rc.platform.authorize_url(state="mine", prompt="login", brand_id="1210", display="page")
        query = httpx.URL(login.url).params
        assert query["state"] == "mine"
        assert query["code_challenge_method"] == "S256"
        assert login.code_verifier is not None
        assert login.code_verifier not in login.url
        assert login.code_verifier not in repr(login)
        assert rc.platform.parse_redirect("https://example.com/back?code=abc&state=mine&expires_in=60").code == "abc"
        assert rc.platform.parse_redirect("?code=abc&state=mine").expires_in is None
        for url, text in (
            ("https://example.com/back?code=abc&state=other", "another state"),
            ("https://example.com/back?code=abc", "state is missing"),
            ("https://example.com/back?state=mine", "code is missing"),
            ("https://example.com/back?error=access_denied&error_description=No+way&state=mine", "No way"),
            ("https://example.com/back?error=access_denied", "state is missing"),
        ):
            with pytest.raises(RedirectError, match=text):
                rc.platform.parse_redirect(url)
        for wrong in ("/back", "https://example.com/#x", "https://"):
            with pytest.raises(ConfigurationError, match="redirect_uri"):
                rc.platform.authorize_url(redirect_uri=wrong)
    with RingCentral("production", "id") as rc, pytest.raises(ConfigurationError, match="redirect_uri is missing"):
        rc.platform.authorize_url()


def test_pkce_vector_of_the_rfc() -> None:
    from rcext.auth._redirect import pkce_challenge

    assert (
        pkce_challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk") == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    )


def test_browser_login(sb: Sandbox, world: World) -> None:
    sb.auto_consent = True
    rc = world.client(sb, client_id=sb.public_client_id, client_secret="")
    strangers: list[int] = []

    def browser(url: str) -> None:
        def visit() -> None:
            redirect = httpx.URL(url).params["redirect_uri"]
            strangers.append(plain_http.get(redirect.replace("/oauth2callback", "/favicon.ico")).status_code)
            queries = ("code=evil&state=evil", "error=access_denied", "error=access_denied&state=evil", "code=evil")
            strangers.extend(plain_http.get(f"{redirect}?{query}").status_code for query in queries)
            plain_http.get(url, follow_redirects=True)

        threading.Thread(target=visit, daemon=True).start()

    world.do(lambda: rc.platform.login_with_browser(open_browser=browser, login_timeout=20))
    assert strangers == [404, 400, 400, 400, 400]
    assert world.do(lambda: rc.platform.get(ECHO)).status == 200
    with pytest.raises(RedirectError, match="was not redirected"):
        world.do(lambda: rc.platform.login_with_browser(open_browser=lambda _: None, login_timeout=0.1))


async def test_a_canceled_browser_login_leaves_no_thread(sb: Sandbox) -> None:
    async with AsyncRingCentral(sb.server, sb.client_id, sb.client_secret) as rc:
        shown = threading.Event()
        login = asyncio.create_task(
            rc.platform.login_with_browser(open_browser=lambda _: shown.set(), login_timeout=1000)
        )
        assert await asyncio.to_thread(shown.wait, 60)
        login.cancel()
        with pytest.raises(asyncio.CancelledError):
            await login
    # As `asyncio.run` does at its end, which would wait for the time limit of the login.
    await asyncio.wait_for(asyncio.get_running_loop().shutdown_default_executor(), 60)


def refused_browser(url: str) -> None:
    login = httpx.URL(url).params
    back = f"{login['redirect_uri']}?error=access_denied&state={login['state']}"
    threading.Thread(target=plain_http.get, args=(back,), daemon=True).start()


def test_browser_login_refused(sb: Sandbox, world: World) -> None:
    rc = world.client(sb)
    with pytest.raises(RedirectError, match="access_denied"):
        world.do(lambda: rc.platform.login_with_browser(open_browser=refused_browser, login_timeout=20))


@pytest.mark.parametrize(("one", "other"), [(Platform, AsyncPlatform), (RingCentral, AsyncRingCentral)])
def test_both_worlds_have_the_same_methods(one: type, other: type) -> None:
    renamed = {"close": "aclose", "__enter__": "__aenter__", "__exit__": "__aexit__"}
    for name, member in vars(one).items():
        if not callable(member) or (name.startswith("_") and name != "__init__"):
            continue
        twin = vars(other)[renamed.get(name, name)]
        mine, theirs = inspect.signature(member).parameters, inspect.signature(twin).parameters
        assert list(mine) == list(theirs), name
        assert [p.default for p in mine.values()] == [p.default for p in theirs.values()], name


def test_all_exports_exist() -> None:
    for name in rcext.__all__:
        assert getattr(rcext, name) is not None
    assert set(rcext.__all__) <= set(dir(rcext))
    with pytest.raises(AttributeError, match="RingCentrall"):
        rcext.RingCentrall  # type: ignore[attr-defined]  # noqa: B018  # the point of the test


def test_typed_call(sb: Sandbox, world: World, rc: RingCentral) -> None:
    pytest.importorskip("ringcentral_api.api")
    info = world.do(lambda: rc.api.user_settings.read_extension())
    assert str(info.id) == sb.extension_id


def test_values_of_raw_calls_are_encoded_as_those_of_typed_calls() -> None:
    seen: list[tuple[str, bytes, str]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append((str(request.url), request.content, request.headers["Content-Type"]))
        return httpx.Response(200)

    moment = datetime(2026, 1, 2, 3, tzinfo=UTC)
    inbound = CallDirectionEnum.INBOUND
    with RingCentral("production", "id", transport=httpx.MockTransport(answer)) as rc:
        rc.platform.authorize(access_token="x")
        body = {
            "at": moment,
            "day": date(2026, 1, 2),
            "of": [inbound],
            "text": "\ud800",
            "number": CallLogFromParty(phone_number="1"),
        }
        rc.platform.post("/x?a=1&b=2", json=body, query={"at": moment, "a": [inbound, True, 1.5], "none": None})
        rc.platform.post("/x", json=[], headers={"content-type": "application/scim+json"})
        wrong: list[tuple[dict[str, Any], str]] = [
            ({"json": {"a": object()}}, "json: .*object"),
            ({"json": float("nan")}, "json: "),
            ({"query": {"a": b"x"}}, "query: a: expected text"),
            ({"query": {"a": float("inf")}}, "query: a: expected a number"),
            ({"query": {"a": [{}]}}, "query: a: expected text"),
        ]
        for arguments, text in wrong:
            with pytest.raises(ConfigurationError, match=text):
                rc.platform.post("/x", **arguments)
    server = "https://platform.ringcentral.com/restapi/v1.0/x"
    assert seen == [
        (
            f"{server}?a=Inbound&a=true&a=1.5&b=2&at=2026-01-02T03%3A00%3A00Z",
            b'{"at":"2026-01-02T03:00:00Z","day":"2026-01-02","of":["Inbound"],"text":"\\ud800","number":{"phoneNumber":"1"}}',
            "application/json",
        ),
        (server, b"[]", "application/scim+json"),
    ]


def test_developer_sandbox_has_a_name_of_its_own(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(ConfigurationError, match="write 'developer-sandbox'"):
        RingCentral("sandbox", "id")
    with caplog.at_level("WARNING", "rcext.client"), RingCentral("developer-sandbox", "id"):
        assert "RingCentral is withdrawing its developer sandbox" in caplog.text
