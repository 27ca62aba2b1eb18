"""Applications that prove themselves by a key: what the sandbox takes, and all that it does not."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import subprocess
import sys
import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import dsa, ec, rsa

from rcext.sandbox import Application, Sandbox
from tests import plain_http
from tests.keys import assertion, key, private_pem, public_jwk, public_pem, signed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

TOKEN = "/restapi/oauth/token"
REVOKE = "/restapi/oauth/revoke"
TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
RSA, EC, OTHER = key("RSA"), key("P-256"), key("RSA", 1)


@pytest.fixture
def robot(sandbox: Sandbox) -> Sandbox:
    """A sandbox with an application that has an RSA key, with and without an id, and an EC key."""
    keys = (public_pem(RSA), {"keys": [public_jwk(EC, kid="ec", alg="ES256")]})
    sandbox.add_application(Application("robot", public_keys=keys))
    return sandbox


def login(
    sandbox: Sandbox,
    token: str | None,
    base: str | None = None,
    auth: tuple[str, str] | None = None,
    **more: str | None,
) -> httpx.Response:
    """Send a token request; fields that are `None` are omitted."""
    form: dict[str, str | None] = {
        "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",
        "assertion": sandbox.jwt,
        "client_assertion_type": TYPE,
        "client_assertion": token,
        **more,
    }
    sent = {name: value for name, value in form.items() if value is not None}
    return plain_http.post(f"{base or sandbox.server}{TOKEN}", data=sent, auth=auth)


def refused(answer: httpx.Response) -> str:
    assert answer.status_code == 401, answer.text
    body = answer.json()
    assert (body["error"], body["errors"][0]["errorCode"]) == ("invalid_client", "OAU-153")
    assert body["error_description"] == body["errors"][0]["message"]
    return str(body["error_description"])


@pytest.mark.parametrize("private", [RSA, EC])
def test_login_refresh_and_revocation_by_a_key(robot: Sandbox, private: Any) -> None:
    def proof() -> dict[str, str]:
        token = assertion(private, "robot", robot.server + TOKEN)
        return {"client_assertion_type": TYPE, "client_assertion": token}

    tokens = login(robot, proof()["client_assertion"]).json()
    me = f"{robot.server}/restapi/v1.0/account/~/extension/~"
    assert plain_http.get(me, headers={"Authorization": f"Bearer {tokens['access_token']}"}).status_code == 200
    form = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
    renewed = plain_http.post(f"{robot.server}{TOKEN}", data={**form, **proof()}).json()
    gone = {"token": renewed["refresh_token"]}
    assert "client_assertion" in refused(
        plain_http.post(f"{robot.server}{REVOKE}", data={**gone, "client_assertion": "x"})
    )
    assert plain_http.post(f"{robot.server}{REVOKE}", data={**gone, **proof()}).status_code == 200
    assert plain_http.get(me, headers={"Authorization": f"Bearer {renewed['access_token']}"}).status_code == 401


def test_audiences_of_assertions(robot: Sandbox) -> None:
    local = f"http://localhost:{robot.port}"
    for base, audience in ((robot.server, robot.server), (local, local + TOKEN), (local, [robot.server + TOKEN, "x"])):
        assert login(robot, assertion(RSA, "robot", audience), base).status_code == 200
    assert "Audience" in refused(login(robot, assertion(RSA, "robot", local + TOKEN), robot.server))


def _confused(client_id: str, audience: str) -> str:
    """Signed as HS256 with the text of the public key, which everybody has."""
    head, body, _ = assertion(RSA, client_id, audience, {"alg": "HS256"}).split(".")
    digest = hmac.digest(public_pem(RSA).encode(), f"{head}.{body}".encode(), hashlib.sha256)
    return f"{head}.{body}.{base64.urlsafe_b64encode(digest).rstrip(b'=').decode()}"


def _unsigned(client_id: str, audience: str) -> str:
    return assertion(RSA, client_id, audience, {"alg": "none"}).rpartition(".")[0] + "."


def _changed(client_id: str, audience: str) -> str:
    """Signed for another user of the key; then the claims were changed."""
    head, _, signature = assertion(RSA, "somebody", audience).split(".")
    return f"{head}.{assertion(RSA, client_id, audience).split('.')[1]}.{signature}"


NOW = int(time.time())


BAD: list[tuple[Callable[[str], str], str]] = [
    (lambda a: assertion(OTHER, "robot", a), "its signature is not by a key of the application"),
    (lambda a: assertion(OTHER, "robot", a, {"alg": "ES256"}), "signature"),
    (lambda a: _confused("robot", a), "its alg does not match a key of the application"),
    (lambda a: _unsigned("robot", a), "its alg does not match a key of the application"),
    (lambda a: _changed("robot", a), "signature"),
    (lambda a: assertion(RSA, "robot", a, {"alg": "RS384"}), "signature"),
    (lambda a: assertion(RSA, "robot", a, {"alg": ["RS256"]}), ""),
    (lambda a: assertion(EC, "robot", a, {"kid": "other"}), "its alg does not match"),
    (lambda a: assertion(RSA, "robot", a, {"kid": 7}), "not a JWT"),
    (lambda a: assertion(RSA, "nobody", a), "its sub is not a known application"),
    (lambda a: assertion(RSA, "robot", a, iss="somebody"), "Invalid issuer"),
    (lambda a: assertion(RSA, "robot", a, iss=...), '"iss"'),
    (lambda a: assertion(RSA, "robot", a, sub=...), "its sub is not a known application"),
    (lambda a: assertion(RSA, "robot", a, sub={"a": 1}), "its sub is not a known application"),
    (lambda a: assertion(RSA, "robot", a, aud="https://example.com"), "Audience"),
    (lambda a: assertion(RSA, "robot", a, aud=...), '"aud"'),
    (lambda a: assertion(RSA, "robot", a, aud=[[a]]), ""),
    (lambda a: assertion(RSA, "robot", a, exp=NOW - 1), "expired"),
    (lambda a: assertion(RSA, "robot", a, exp=...), '"exp"'),
    (lambda a: assertion(RSA, "robot", a, exp="soon"), ""),
    (lambda a: assertion(RSA, "robot", a, exp=float("inf")), ""),
    (lambda a: assertion(RSA, "robot", a, nbf=NOW + 9000), "not yet valid"),
    (lambda a: assertion(RSA, "robot", a, jti=...), '"jti"'),
    (lambda a: assertion(RSA, "robot", a, jti=7), ""),
    (lambda a: assertion(RSA, "robot", a, jti=""), "its jti is not a string"),
    (lambda _: signed(RSA, {"alg": "RS256"}, b'{"sub": "robot"'), "its sub is not a known application"),
    (lambda _: signed(RSA, {"alg": "RS256"}, b"[" * 100_000), "its sub is not a known application"),
    (lambda _: "", "its sub is not a known application"),
    (lambda _: "a.b.c", "its sub is not a known application"),
]


@pytest.mark.parametrize(("make", "why"), BAD)
def test_invalid_assertions(robot: Sandbox, make: Callable[[str], str], why: str) -> None:
    assert why in refused(login(robot, make(robot.server + TOKEN)))


def test_assertion_is_valid_once(robot: Sandbox) -> None:
    token = assertion(RSA, "robot", robot.server + TOKEN)
    assert login(robot, token).status_code == 200
    assert "used before" in refused(login(robot, token))
    same = json.loads(base64.urlsafe_b64decode(token.split(".")[1] + "=="))["jti"]
    assert "used before" in refused(login(robot, assertion(EC, "robot", robot.server + TOKEN, jti=same)))
    robot.add_application(Application("other", public_keys=(public_pem(RSA),)))
    assert login(robot, assertion(RSA, "other", robot.server + TOKEN, jti=same)).status_code == 200


def test_only_one_kind_of_client_authentication(robot: Sandbox) -> None:
    def token() -> str:
        return assertion(RSA, "robot", robot.server + TOKEN)

    assert "another proof" in refused(login(robot, token(), auth=(robot.client_id, robot.client_secret)))
    assert "client_assertion_type" in refused(login(robot, token(), client_assertion_type="other"))
    assert "client_assertion_type" in refused(login(robot, token(), client_assertion_type=None))
    assert "client_id" in refused(login(robot, token(), client_id=robot.client_id))
    assert login(robot, token(), client_id="robot").status_code == 200
    refused(login(robot, None, client_assertion_type=None, client_id="robot"))
    refused(login(robot, None, client_assertion_type=None, auth=("robot", "")))
    # Applications without keys prove nothing by one.
    for id in (robot.client_id, robot.public_client_id):
        assert "kid" in refused(login(robot, assertion(RSA, id, robot.server + TOKEN)))


def test_a_secret_beside_the_keys_works_too(robot: Sandbox) -> None:
    robot.add_application(Application("both", "secret", public_keys=(public_pem(RSA),)))
    assert login(robot, assertion(RSA, "both", robot.server + TOKEN)).status_code == 200
    answer = login(robot, None, client_assertion_type=None, auth=("both", "secret"))
    assert answer.status_code == 200


def test_keys_are_chosen_by_their_id(sandbox: Sandbox) -> None:
    jwks = json.dumps({"keys": [public_jwk(RSA, kid="old"), public_jwk(OTHER, kid="new", alg="RS256")]})
    sandbox.add_application(Application("robot", public_keys=(jwks,)))
    audience = sandbox.server + TOKEN
    for private, id in ((RSA, "old"), (OTHER, "new"), (RSA, None), (OTHER, None)):
        head = {"kid": id} if id else {}
        assert login(sandbox, assertion(private, "robot", audience, head)).status_code == 200
    assert "signature" in refused(login(sandbox, assertion(RSA, "robot", audience, {"kid": "new"})))
    assert "no key" in refused(login(sandbox, assertion(RSA, "robot", audience, {"kid": "?"})))
    # What a JWK is for is all that it can be used for.
    assert "alg" in refused(login(sandbox, assertion(OTHER, "robot", audience, {"kid": "new", "alg": "PS256"})))


def test_assertion_times_use_the_machine_clock(robot: Sandbox) -> None:
    robot.clock.advance(86_400)
    assert login(robot, assertion(RSA, "robot", robot.server + TOKEN)).status_code == 200


def test_an_application_with_a_key_is_not_public(robot: Sandbox) -> None:
    robot.auto_consent = True
    back = "http://127.0.0.1:9/"
    query = {"response_type": "code", "client_id": "robot", "redirect_uri": back}
    led = plain_http.get(f"{robot.server}/restapi/oauth/authorize", params=query).headers["location"]
    code = httpx.URL(led).params["code"]  # a public one has to use PKCE
    form: dict[str, str | None] = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": back,
        "assertion": None,
    }
    assert login(robot, assertion(RSA, "robot", robot.server + TOKEN), auth=None, **form).status_code == 200


def test_login_limit_is_per_application(robot: Sandbox) -> None:
    robot.limits["Auth"] = 1
    assert login(robot, assertion(RSA, "robot", robot.server + TOKEN)).status_code == 200
    robot.add_application(Application("other", public_keys=(public_pem(RSA),)))
    assert login(robot, assertion(RSA, "other", robot.server + TOKEN)).status_code == 200
    assert login(robot, assertion(RSA, "robot", robot.server + TOKEN)).status_code == 429


NO_KEYS: list[tuple[Callable[[], Any], str]] = [
    (lambda: "no key", r"public_keys\[0\]: is neither a PEM text nor a JWK"),
    (lambda: private_pem(RSA).decode(), "is a private key"),
    (lambda: "-----BEGIN PUBLIC KEY-----\nx\n-----END PUBLIC KEY-----\n", "without a public key"),
    (lambda: public_pem(dsa.generate_private_key(2048)), "not supported for assertions"),
    (lambda: public_pem(ec.generate_private_key(ec.SECP256K1())), "not supported for assertions"),
    (lambda: public_pem(rsa.generate_private_key(65537, 1024)), "has 1024 bits"),  # noqa: S505  # it is refused
    (lambda: {"keys": []}, "without keys"),
    (lambda: {"keys": ["x"]}, "a JWK that is not an object"),
    (lambda: {"kty": "RSA"}, "a JWK that cannot be read"),
    (lambda: {"kty": "oct", "k": "c2VjcmV0"}, "private or secret JWK"),
    (lambda: public_jwk(RSA, d="AQAB"), "private or secret JWK"),
    (lambda: public_jwk(RSA, alg="ES256"), "a JWK that cannot be read"),
    (lambda: public_jwk(EC, alg="ES384"), "alg is 'ES384'"),
]


@pytest.mark.parametrize(("given", "why"), NO_KEYS)
def test_invalid_public_keys(given: Any, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        Application("robot", public_keys=(given(),))


def test_one_key_needs_no_tuple(sandbox: Sandbox) -> None:
    sandbox.add_application(Application("robot", public_keys=public_pem(RSA)))
    assert login(sandbox, assertion(RSA, "robot", sandbox.server + TOKEN)).status_code == 200


def test_child_process() -> None:
    with Sandbox.in_process(seed=1) as sandbox:
        sandbox.add_application(Application("robot", public_keys=(public_pem(EC), public_jwk(RSA))))
        for private in (EC, RSA):
            assert login(sandbox, assertion(private, "robot", sandbox.server + TOKEN)).status_code == 200


def test_a_key_on_the_command_line(tmp_path: Path) -> None:
    path = tmp_path / "robot.pem"
    path.write_text(public_pem(EC))
    command = [sys.executable, "-m", "rcext.sandbox", "--public-key", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(6)]
        names = dict(line.removeprefix("export ").strip().split("=", 1) for line in lines if "export" in line)
        form = {"grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer", "assertion": names["RC_JWT"]}
        token = assertion(EC, names["RC_CLIENT_ID"], names["RC_SERVER"] + TOKEN)
        form |= {"client_assertion_type": TYPE, "client_assertion": token}
        assert plain_http.post(names["RC_SERVER"] + TOKEN, data=form).status_code == 200
        process.terminate()
    path.write_text("no key")
    for file, why in ((path, "public_keys[0]: is neither"), (tmp_path / "none.pem", "No such file")):
        command[-1] = str(file)
        refused = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        assert refused.returncode == 1
        assert refused.stderr.startswith("sandbox: ")
        assert why in refused.stderr
