from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest

from rcext.sandbox import Application, Sandbox
from tests import plain_http

from .conftest import Caller

if TYPE_CHECKING:
    import httpx

ME = "/restapi/v1.0/account/~/extension/~"


def refresh(caller: Caller, token: str, **more: str) -> httpx.Response:
    return caller.token(grant_type="refresh_token", refresh_token=token, **more)


def oauth_code(answer: httpx.Response, status: int = 400) -> str:
    assert answer.status_code == status, answer.text
    body = answer.json()
    assert body["error_description"] == body["errors"][0]["message"]
    return f"{body['error']}/{body['errors'][0]['errorCode']}"


def rest_code(answer: httpx.Response) -> tuple[str, str]:
    assert answer.status_code == 401, answer.text
    assert answer.headers["www-authenticate"].startswith("Bearer")
    body = answer.json()
    return body["errorCode"], body["errors"][0]["errorCode"]


@pytest.mark.parametrize("extension", ["", "101"])
def test_password_grant(sandbox: Sandbox, extension: str) -> None:
    caller = Caller(sandbox)
    form = {"grant_type": "password", "username": sandbox.username, "password": sandbox.password}
    tokens = caller.token(**form, extension=extension).json()
    assert tokens["token_type"] == "bearer"
    assert tokens["expires_in"] == 3600
    assert tokens["refresh_token_expires_in"] == 604800
    assert tokens["owner_id"] == sandbox.extension_id
    assert "ReadCallLog" in tokens["scope"].split(" ")
    assert caller.use(tokens).get(ME)["extensionNumber"] == "101"


def test_other_users_have_their_own_logins(sandbox: Sandbox) -> None:
    caller = Caller(sandbox).login(sandbox.jwt_of("103"))
    assert caller.get(ME)["extensionNumber"] == "103"
    form = {"username": sandbox.username, "extension": "104", "password": sandbox.password}
    assert caller.use(caller.token(grant_type="password", **form).json()).get(ME)["extensionNumber"] == "104"


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ({"grant_type": "password", "username": "+16505550100", "password": "wrong"}, "invalid_grant/OAU-140"),
        ({"grant_type": "password", "username": "nobody", "password": "Sandbox-1"}, "invalid_grant/OAU-140"),
        ({"grant_type": "password"}, "invalid_grant/OAU-140"),
        ({"grant_type": "refresh_token", "refresh_token": "no such token"}, "invalid_grant/OAU-213"),
        ({"grant_type": "authorization_code", "code": "none"}, "invalid_grant/OAU-211"),
        ({"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": "a.b.c"}, "invalid_grant/OAU-213"),
        ({"grant_type": "client_credentials"}, "unsupported_grant_type/OAU-250"),
        ({}, "invalid_request/OAU-108"),
    ],
)
def test_refused_logins(sandbox: Sandbox, form: dict[str, str], expected: str) -> None:
    assert oauth_code(Caller(sandbox).token(**form)) == expected


def test_application_with_few_grant_types(sandbox: Sandbox) -> None:
    sandbox.add_application(Application("robot", "secret", grants=frozenset({"password"})))
    form = {"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": sandbox.jwt}
    url = f"{sandbox.server}/restapi/oauth/token"
    answer = plain_http.post(url, data=form, auth=("robot", "secret"))
    assert oauth_code(answer) == "unauthorized_client/OAU-251"
    login = {"grant_type": "password", "username": sandbox.username, "password": sandbox.password}
    assert plain_http.post(url, data=login, auth=("robot", "secret")).is_success


def test_wrong_client(sandbox: Sandbox) -> None:
    form = {"grant_type": "password"}
    url = f"{sandbox.server}/restapi/oauth/token"
    for auth in ((sandbox.client_id, "wrong"), ("nobody", sandbox.client_secret)):
        assert oauth_code(plain_http.post(url, data=form, auth=auth), 401) == "invalid_client/OAU-153"
    # A confidential application may not leave its secret out.
    named = {**form, "client_id": sandbox.client_id}
    assert oauth_code(plain_http.post(url, data=named), 401) == "invalid_client/OAU-153"


@pytest.mark.parametrize(("asked", "given"), [("60", 600), ("600", 600), ("1800", 1800), ("9000", 3600), ("0", 3600)])
def test_access_lifetime_is_clamped(sandbox: Sandbox, asked: str, given: int) -> None:
    caller = Caller(sandbox).login(access_token_ttl=asked, refresh_token_ttl="9999999")
    assert caller.tokens["expires_in"] == given
    assert caller.tokens["refresh_token_expires_in"] == 2_592_000
    sandbox.clock.advance(given - 5)
    caller.get(ME)
    sandbox.clock.advance(6)
    assert rest_code(caller("GET", ME)) == ("TokenExpired", "OAU-128")


def test_rotation_kills_the_access_token_at_once(caller: Caller) -> None:
    old = caller.tokens
    new = refresh(caller, old["refresh_token"]).json()
    assert new["session_id"] == old["session_id"]
    assert len({old["access_token"], new["access_token"], old["refresh_token"], new["refresh_token"]}) == 4
    assert rest_code(caller("GET", ME)) == ("TokenInvalid", "OAU-149")
    caller.use(new).get(ME)


def test_a_replaced_refresh_token_works_for_ten_seconds_after_use(sandbox: Sandbox, caller: Caller) -> None:
    old = caller.tokens["refresh_token"]
    new = refresh(caller, old).json()
    again = refresh(caller, old).json()
    assert (again["access_token"], again["refresh_token"]) == (new["access_token"], new["refresh_token"])
    caller.use(new).get(ME)
    sandbox.clock.advance(9)
    assert refresh(caller, old).json()["access_token"] == new["access_token"]
    sandbox.clock.advance(2)
    assert oauth_code(refresh(caller, old)) == "invalid_grant/OAU-210"
    assert refresh(caller, new["refresh_token"]).status_code == 200


def test_a_replaced_refresh_token_works_for_an_hour_unused(sandbox: Sandbox, caller: Caller) -> None:
    old = caller.tokens["refresh_token"]
    new = refresh(caller, old).json()
    sandbox.clock.advance(3500)
    repeated = refresh(caller, old).json()
    assert repeated["access_token"] == new["access_token"]
    assert repeated["expires_in"] <= 100
    sandbox.clock.advance(200)
    assert oauth_code(refresh(caller, old)) == "invalid_grant/OAU-210"


def test_refresh_token_of_two_generations_ago_is_dead(caller: Caller) -> None:
    first = caller.tokens["refresh_token"]
    second = refresh(caller, first).json()["refresh_token"]
    refresh(caller, second)
    assert oauth_code(refresh(caller, first)) == "invalid_grant/OAU-213"


def test_refresh_token_expires(sandbox: Sandbox, caller: Caller) -> None:
    sandbox.clock.advance(604_801)
    assert oauth_code(refresh(caller, caller.tokens["refresh_token"])) == "invalid_grant/OAU-210"


def test_refresh_token_belongs_to_its_application(sandbox: Sandbox, caller: Caller) -> None:
    form = {
        "grant_type": "refresh_token",
        "refresh_token": caller.tokens["refresh_token"],
        "client_id": sandbox.public_client_id,
    }
    answer = plain_http.post(f"{sandbox.server}/restapi/oauth/token", data=form)
    assert oauth_code(answer) == "invalid_grant/OAU-213"


def test_revocation_ends_the_session(caller: Caller) -> None:
    auth = (caller.sandbox.client_id, caller.sandbox.client_secret)
    answer = caller.http.post("/restapi/oauth/revoke", data={"token": caller.tokens["access_token"]}, auth=auth)
    assert (answer.status_code, answer.content) == (200, b"")
    assert rest_code(caller("GET", ME)) == ("TokenInvalid", "OAU-149")
    assert oauth_code(refresh(caller, caller.tokens["refresh_token"])) == "invalid_grant/OAU-213"
    assert caller.http.post("/restapi/oauth/revoke", data={"token": "unknown"}, auth=auth).status_code == 200


def test_no_refresh_token_without_the_permission(sandbox: Sandbox) -> None:
    sandbox.add_application(Application("short", "secret", refresh=False))
    form = {"grant_type": "password", "username": sandbox.username, "password": sandbox.password}
    answer = plain_http.post(f"{sandbox.server}/restapi/oauth/token", data=form, auth=("short", "secret"))
    assert "access_token" in answer.json()
    assert not {"refresh_token", "refresh_token_expires_in"} & set(answer.json())


@pytest.mark.parametrize(
    ("header", "code"),
    [
        (None, "AGW-401"),
        ("Basic abc", "AGW-402"),
        ("Bearer", "AGW-402"),
        ("Bearer short", "OAU-129"),
        ("Bearer " + "x" * 96, "OAU-213"),
    ],
)
def test_bad_bearers(sandbox: Sandbox, header: str | None, code: str) -> None:
    headers = {"Authorization": header} if header is not None else {}
    assert rest_code(plain_http.get(f"{sandbox.server}{ME}", headers=headers))[1] == code


def test_sandbox_expires_and_revokes(sandbox: Sandbox, caller: Caller) -> None:
    assert sandbox.expire_access_tokens() == 1
    assert rest_code(caller("GET", ME)) == ("TokenExpired", "OAU-128")
    caller.use(refresh(caller, caller.tokens["refresh_token"]).json()).get(ME)
    sandbox.expire_refresh_tokens()
    assert oauth_code(refresh(caller, caller.tokens["refresh_token"])) == "invalid_grant/OAU-210"
    assert sandbox.revoke_tokens() == 1
    assert rest_code(caller("GET", ME)) == ("TokenInvalid", "OAU-149")


def challenge(verifier: str) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def authorize(sandbox: Sandbox, **fields: str) -> httpx.Response:
    query = {"response_type": "code", "redirect_uri": "http://127.0.0.1:1/back", "state": "s t", **fields}
    return plain_http.get(f"{sandbox.server}/restapi/oauth/authorize", params=query)


def back(answer: httpx.Response) -> dict[str, str]:
    assert answer.status_code == 302, answer.text
    location = urlsplit(answer.headers["location"])
    assert (location.netloc, location.path) == ("127.0.0.1:1", "/back")
    return {name: values[0] for name, values in parse_qs(location.query).items()}


def test_public_client_with_pkce(sandbox: Sandbox) -> None:
    verifier = "v" * 50
    pkce = {"code_challenge": challenge(verifier), "code_challenge_method": "S256"}
    url = f"{sandbox.server}/restapi/oauth/token"
    form = {
        "grant_type": "authorization_code",
        "client_id": sandbox.public_client_id,
        "redirect_uri": "http://127.0.0.1:1/back",
    }
    codes: list[str] = []
    for _ in range(3):
        fields = back(authorize(sandbox, client_id=sandbox.public_client_id, prompt="none", **pkce))
        assert fields["state"] == "s t"
        codes.append(fields["code"])
    good = {**form, "code": codes[0], "code_verifier": verifier}
    tokens = plain_http.post(url, data=good).json()
    assert Caller(sandbox).use(tokens).get(ME)["extensionNumber"] == "101"
    assert oauth_code(plain_http.post(url, data=good)) == "invalid_grant/OAU-211", "a code is for one use"
    wrong = {**form, "code": codes[1], "code_verifier": "w" * 50}
    assert oauth_code(plain_http.post(url, data=wrong)) == "invalid_grant/OAU-158"
    sandbox.clock.advance(61)
    late = {**form, "code": codes[2], "code_verifier": verifier}
    assert oauth_code(plain_http.post(url, data=late)) == "invalid_grant/OAU-211"
    # The public client refreshes with its id alone.
    again = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"], "client_id": form["client_id"]}
    assert plain_http.post(url, data=again).status_code == 200


def test_consent_page(sandbox: Sandbox) -> None:
    led = authorize(sandbox, client_id=sandbox.client_id)
    assert led.status_code == 302
    page = plain_http.get(led.headers["location"])
    assert page.status_code == 200
    assert 'action="/restapi/oauth/authorize"' in page.text
    assert "not RingCentral" in page.text
    fields = {
        "response_type": "code",
        "client_id": sandbox.client_id,
        "redirect_uri": "http://127.0.0.1:1/back",
        "state": "<x>",
        "extension": "102",
    }
    url = f"{sandbox.server}/restapi/oauth/authorize"
    allowed = back(plain_http.post(url, data={**fields, "decision": "allow"}))
    assert allowed["state"] == "<x>"
    caller = Caller(sandbox)
    form = {"grant_type": "authorization_code", "code": allowed["code"], "redirect_uri": fields["redirect_uri"]}
    assert caller.use(caller.token(**form).json()).get(ME)["extensionNumber"] == "102"
    assert back(plain_http.post(url, data={**fields, "decision": "deny"}))["error"] == "access_denied"


def test_rejected_authorize_requests(sandbox: Sandbox) -> None:
    assert authorize(sandbox, client_id="nobody").status_code == 400
    sandbox.add_application(Application("web", "secret", redirect_uris=("https://example.com/back",)))
    assert authorize(sandbox, client_id="web").status_code == 400
    assert back(authorize(sandbox, client_id=sandbox.public_client_id))["error"] == "invalid_request"
    wrong = back(authorize(sandbox, client_id=sandbox.client_id, response_type="token"))
    assert wrong["error"] == "unsupported_response_type"


def test_secrets_are_not_in_reprs(sandbox: Sandbox) -> None:
    Caller(sandbox).login()
    shown = repr(sandbox) + repr(list(sandbox.requests)) + repr(Application("a", "b-secret"))
    for secret in (sandbox.client_secret, sandbox.password, sandbox.jwt, "b-secret"):
        assert secret not in shown
