# pyright: reportPrivateUsage=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
# A test may look inside, and drives the asynchronous client through the type of the synchronous one.
"""Applications that prove who they are by a key (`private_key_jwt`)."""

from __future__ import annotations

import logging
import subprocess
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import dsa, ec, rsa

from rcext import PrivateKeyJwt, RingCentral
from rcext.errors import ApiError, ConfigurationError, Unauthorized
from rcext.sandbox import Application
from rcext.transport import MemoryRateLimiter, Ticket
from tests import plain_http
from tests.keys import key, private_pem, public_pem, read
from tests.platform.worlds import ECHO, TOKEN

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext.sandbox import Sandbox
    from tests.platform.worlds import World

ROOT = Path(__file__).parents[2]
REVOKE = "/restapi/oauth/revoke"
KINDS = [
    ("RSA", None, "RS256"),
    ("RSA", "RS512", "RS512"),
    ("RSA", "PS256", "PS256"),
    ("P-256", None, "ES256"),
    ("P-384", None, "ES384"),
    ("P-521", None, "ES512"),
    ("Ed25519", None, "EdDSA"),
]


def register(sb: Sandbox, kind: str = "P-256") -> Any:
    sb.add_application(Application("robot", public_keys=(public_pem(key(kind)),)))
    return key(kind)


def forms(sb: Sandbox) -> list[dict[str, str]]:
    """Return the forms that the token and revocation endpoints received."""
    found = [record for record in sb.requests if record.path in (TOKEN, REVOKE)]
    assert not any("authorization" in record.headers for record in found)
    return [{name: values[0] for name, values in parse_qs(record.body.decode()).items()} for record in found]


@pytest.mark.parametrize(("kind", "algorithm", "used"), KINDS)
def test_a_whole_life_by_a_key(sb: Sandbox, world: World, kind: str, algorithm: Any, used: str) -> None:
    private = register(sb, kind)
    proof = PrivateKeyJwt(private_pem(private), key_id="2026", algorithm=algorithm)
    rc = world.client(sb, client_id="robot", client_secret=proof, jwt=sb.jwt)
    assert world.do(lambda: rc.platform.get(ECHO)).status == 200
    first = rc.platform.tokens
    assert first is not None
    sb.expire_access_tokens()
    assert world.do(lambda: rc.platform.get(ECHO)).status == 200, "renewed after a 401"
    world.do(rc.platform.refresh)
    assert world.do(rc.platform.logout) is True
    sent = forms(sb)
    assert [form.get("grant_type", "")[-13:] for form in sent] == [
        "pe:jwt-bearer",
        "refresh_token",
        "refresh_token",
        "",
    ]
    seen: set[str] = set()
    for form in sent:
        assert form["client_assertion_type"] == "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
        assert "client_id" not in form
        head, claims = read(form["client_assertion"], private)
        assert (head["alg"], head["kid"]) == (used, "2026")
        assert (claims["iss"], claims["sub"]) == ("robot", "robot")
        assert claims["aud"] == f"{sb.server}{TOKEN}"
        assert claims["exp"] - claims["iat"] == 300
        seen.add(claims["jti"])
    assert len(seen) == len(sent), "an assertion was used twice"


def test_a_key_in_a_file_with_a_password(sb: Sandbox, world: World, tmp_path: Path) -> None:
    private = register(sb, "RSA")
    path = tmp_path / "robot.pem"
    path.write_bytes(private_pem(private, b"open sesame"))
    proof = PrivateKeyJwt(path, password="open sesame", audience=sb.server, lifetime=30)
    rc = world.client(sb, client_id="robot", client_secret=proof, jwt=sb.jwt)
    assert world.do(lambda: rc.platform.get(ECHO)).status == 200
    head, claims = read(forms(sb)[0]["client_assertion"], private)
    assert "kid" not in head
    assert (claims["aud"], claims["exp"] - claims["iat"]) == (sb.server, 30)


@pytest.mark.parametrize("fault", ["reset_after", "truncate", "status"])
def test_what_is_sent_again_has_another_assertion(sb: Sandbox, world: World, fault: str) -> None:
    """The platform takes an assertion once: a refresh whose answer was lost would be refused, and the session end."""
    private = register(sb)
    rc = world.client(sb, client_id="robot", client_secret=PrivateKeyJwt(private), jwt=sb.jwt)
    world.do(lambda: rc.platform.get(ECHO))
    sb.requests.clear()
    sb.faults.add(f"POST {TOKEN}", fault, times=1)
    world.do(rc.platform.refresh)
    one, two = (read(form["client_assertion"], private)[1]["jti"] for form in forms(sb))
    assert one != two
    sb.faults.add(f"POST {REVOKE}", fault, times=1)
    assert world.do(rc.platform.logout) is True


class Holding(MemoryRateLimiter):
    """A rate limiter that delays every call for a moment."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: set[int] = set()

    def try_acquire(self, ticket: Ticket) -> float:
        if ticket.number not in self._seen:
            self._seen.add(ticket.number)
            return 0.01
        return super().try_acquire(ticket)


def test_what_was_held_back_has_an_assertion_of_when_it_is_sent(sb: Sandbox, world: World) -> None:
    """A login may wait for a rate limit for longer than an assertion is good."""
    made: list[str] = []

    class Noting(PrivateKeyJwt):
        def assertion(self, client_id: str, audience: str, *, now: float | None = None) -> str:
            made.append(super().assertion(client_id, audience, now=now))
            return made[-1]

    private = register(sb)
    rc = world.client(sb, client_id="robot", client_secret=Noting(private), rate_limiter=Holding())
    world.do(lambda: rc.platform.authorize(jwt=sb.jwt))
    assert [form["client_assertion"] for form in forms(sb)] == made[1:]
    assert len(made) == 2


def test_a_code_that_never_arrived_is_sent_again_with_another_assertion(sb: Sandbox, world: World) -> None:
    """A code is sent again only where the first sending cannot have been processed."""
    private = register(sb)
    sb.auto_consent = True
    rc = world.client(sb, client_id="robot", client_secret=PrivateKeyJwt(private), redirect_uri="http://127.0.0.1:9/")
    login = rc.platform.authorize_url(pkce=False)
    code = rc.platform.parse_redirect(plain_http.get(login.url).headers["Location"], state=login.state).code
    sb.faults.add(f"POST {TOKEN}", "rate_limit", seconds=0, times=1)
    world.do(lambda: rc.platform.authorize(code=code))
    assert world.do(lambda: rc.platform.get(ECHO)).status == 200
    one, two = (read(form["client_assertion"], private)[1]["jti"] for form in forms(sb))
    assert one != two


def test_another_key_is_refused_and_ends_no_session(sb: Sandbox, world: World) -> None:
    private = register(sb)
    good = world.client(sb, client_id="robot", client_secret=PrivateKeyJwt(private))
    tokens = world.do(lambda: good.platform.authorize(jwt=sb.jwt))
    bad = world.client(sb, client_id="robot", client_secret=PrivateKeyJwt(key("P-256", 1)))
    world.do(lambda: bad.platform.authorize(access_token=tokens.access_token, refresh_token=tokens.refresh_token))
    with pytest.raises(Unauthorized, match="signature") as refused:
        world.do(bad.platform.refresh)
    assert refused.value.error_code == "invalid_client"
    assert bad.platform.tokens is not None
    assert world.do(lambda: good.platform.get(ECHO)).status == 200


def test_nothing_shows_an_assertion_or_a_key(sb: Sandbox, world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "httpcore")
    private = register(sb)
    proof = PrivateKeyJwt(private_pem(private))
    wrong = PrivateKeyJwt(private_pem(key("P-256", 1)))
    said = [repr(proof), str(proof)]
    rc = world.client(sb, client_id="robot", client_secret=proof, jwt=sb.jwt)
    names: list[Any] = ["before_authorize", "authorize_success", "refresh_error", "authorize_error"]
    rc.platform.on(names, lambda event: said.append(repr(event)))
    world.do(lambda: rc.platform.get(ECHO))
    sb.faults.add(f"POST {TOKEN}", "reset_after", times=1)
    world.do(rc.platform.refresh)
    other = world.client(sb, client_id="robot", client_secret=wrong)
    for client, fault in ((rc, "malformed_json"), (other, "latency")):
        sb.faults.add(f"POST {TOKEN}", fault, times=1, seconds=0)
        with pytest.raises(ApiError) as failed:
            world.do(lambda client=client: client.platform.authorize(jwt=sb.jwt))  # type: ignore[misc]  # the loop's
        said += ["".join(traceback.format_exception(failed.value)), repr(failed.value), repr(vars(failed.value))]
        assert not failed.value.response.request.content
    said += [repr(rc), repr(rc.platform._session)]
    text = "\n".join(said) + caplog.text
    assert len(text) > 1000
    secrets = [form["client_assertion"] for form in forms(sb)] + private_pem(private).decode().split("\n")[1:-2]
    assert len(secrets) > 4
    assert not [secret for secret in secrets if secret in text]


def _dsa() -> bytes:
    return private_pem(dsa.generate_private_key(2048))


NO_KEYS: list[tuple[Callable[[], dict[str, Any]], str]] = [
    (lambda: {"key": "SECRET"}, "key is not a PEM"),
    (lambda: {"key": public_pem(key("RSA"))}, "key is public"),
    (lambda: {"key": "-----BEGIN PRIVATE KEY-----\nSECRET\n-----END PRIVATE KEY-----\n"}, "cannot be read"),
    (lambda: {"key": Path("/no/such.pem")}, "key: /no/such.pem cannot be read: No such file"),
    (lambda: {"key": private_pem(key("RSA"), b"pw")}, "key needs a password"),
    (lambda: {"key": private_pem(key("RSA"), b"pw"), "password": "SECRET"}, "is the password right?"),
    (lambda: {"key": private_pem(key("RSA")), "password": "SECRET"}, "key is not encrypted"),
    (lambda: {"key": key("RSA"), "password": "SECRET"}, "password is given"),
    (lambda: {"key": key("RSA"), "algorithm": "HS256"}, "algorithm is 'HS256'; it must be one of RS256"),
    (lambda: {"key": key("RSA"), "algorithm": "ES256"}, "the key is an RSA key: use RS256"),
    (lambda: {"key": key("P-384"), "algorithm": "ES256"}, "a key on the curve secp384r1: use ES384"),
    (lambda: {"key": rsa.generate_private_key(65537, 1024)}, "key has 1024 bits"),  # noqa: S505  # it is refused
    (lambda: {"key": ec.generate_private_key(ec.SECP256K1())}, "on the curve secp256k1"),
    (lambda: {"key": _dsa()}, "it must be a private RSA, EC or Ed25519 key"),
    (lambda: {"key": 7}, "key is a int"),
    (lambda: {"key": key("RSA"), "lifetime": 0}, "lifetime is 0"),
    (lambda: {"key": key("RSA"), "lifetime": 4000}, "from 1 to 3600"),
    (lambda: {"key": key("RSA"), "key_id": ""}, "key_id is empty"),
]


@pytest.mark.parametrize(("arguments", "text"), NO_KEYS)
def test_values_that_are_not_private_keys(arguments: Callable[[], dict[str, Any]], text: str) -> None:
    with pytest.raises(ConfigurationError) as wrong:
        PrivateKeyJwt(**arguments())
    assert text in str(wrong.value)
    assert "SECRET" not in "".join(traceback.format_exception(wrong.value)).replace('"SECRET"', "")


def test_a_secret_that_is_neither() -> None:
    pem = private_pem(key("RSA"))
    with pytest.raises(ConfigurationError, match="client_secret is a bytes; it is a text or a PrivateKeyJwt"):
        RingCentral("https://example.com", "robot", pem)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # the mistake


def test_from_the_environment(sb: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    private = register(sb)
    for name, value in {**sb.environment, "RC_CLIENT_ID": "robot"}.items():
        monkeypatch.setenv(name, value)
    with RingCentral.from_env(client_secret=PrivateKeyJwt(private)) as rc:
        assert rc.platform.get(ECHO).status == 200


def test_without_pyjwt_it_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['jwt'] = None\n"
        "from rcext import PrivateKeyJwt\n"
        "try: PrivateKeyJwt('x')\n"
        "except ValueError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert "pip install 'rcext[private-key]'" in done.stdout


def test_it_is_loaded_by_those_who_use_it_alone() -> None:
    code = (
        "import sys; from rcext import RingCentral\n"
        "RingCentral('https://example.com', 'a', 'b'); print('jwt' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "False"


def test_a_key_of_cryptography_is_taken_as_it_is() -> None:
    private = serialization.load_pem_private_key(private_pem(key("Ed25519")), None)
    token = PrivateKeyJwt(private).assertion("robot", "https://example.com/token", now=1000.5)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # it may be of any kind
    assert read(token, private)[1]["iat"] == 1000
