"""Proxy, certificates and timeouts: what each form of a setting means, and which values are refused."""

from __future__ import annotations

import asyncio
import copy
import gc
import pickle
import ssl
import weakref
from pathlib import Path
from typing import Any

import certifi
import httpx
import pytest

from rcext import AsyncRingCentral, RingCentral
from rcext._connection import ConnectionSettings, NoProxy, without_credentials
from rcext.errors import ConfigurationError

PROXY = "http://proxy.example.com:3128"


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HTTP", "HTTPS", "ALL", "NO", "WSS", "WS"):
        monkeypatch.delenv(f"{name}_PROXY", raising=False)
        monkeypatch.delenv(f"{name}_proxy".lower(), raising=False)


@pytest.mark.parametrize(
    ("no_proxy", "host", "port", "bypassed"),
    [
        ("", "example.com", 443, False),
        ("*", "example.com", 443, True),
        ("example.com", "example.com", 443, True),
        ("example.com", "EXAMPLE.com.", 443, True),
        ("example.com", "api.example.com", 443, True),
        ("example.com", "notexample.com", 443, False),
        ("example.com", "com", 443, False),
        (".example.com", "example.com", 443, True),
        (".example.com", "api.example.com", 443, True),
        ("*.example.com", "api.example.com", 443, True),
        ("https://example.com", "example.com", 443, True),
        ("https://example.com/path", "example.com", 443, True),
        ("example.com:8443", "example.com", 8443, True),
        ("example.com:8443", "example.com", 443, False),
        ("a.com, b.com c.com", "c.com", 443, True),
        ("127.0.0.1", "127.0.0.1", 80, True),
        ("127.0.0.1", "127.0.0.2", 80, False),
        ("127.0.0.1:80", "127.0.0.1", 80, True),
        ("127.0.0.1:80", "127.0.0.1", 81, False),
        ("10.0.0.0/8", "10.1.2.3", 443, True),
        ("10.0.0.0/8", "11.1.2.3", 443, False),
        ("10.1.2.3/8", "10.9.9.9", 443, True),
        ("10.0.0.0/8", "10.example.com", 443, False),
        ("::1", "::1", 443, True),
        ("::1", "0:0:0:0:0:0:0:1", 443, True),
        ("[::1]", "::1", 443, True),
        ("[::1]:443", "::1", 443, True),
        ("[::1]:443", "::1", 80, False),
        ("[::1]:x", "::1", 80, True),
        ("[::1", "::1", 80, True),
        ("[fd00::1]:443/path", "fd00::1", 443, True),
        ("[fd00::1]:443/path", "fd00::1", 80, False),
        ("::1:443", "::1", 443, False),
        ("fd00::1", "[fd00::1]", 443, True),
        ("FD00::1", "fd00::1", 443, True),
        ("Example.COM", "example.com", 443, True),
        ("example.com:x", "example.com", 443, True),
        ("example.com:443/path", "example.com", 443, True),
        ("example.com:443/path", "example.com", 80, False),
        ("10.0.0.0/40", "10.0.0.0", 443, True),
        ("a.com,*,b.com", "example.com", 443, True),
        ("*x.com", "x.com", 443, True),
        ("a.com,,\t b.com\n", "b.com", 443, True),
        ("a.com", "", 443, False),
        ("::ffff:10.0.0.1", "10.0.0.1", 443, True),
        ("127.0.0.1", "::1", 443, False),
        ("::1", "::2", 443, False),
        ("fd00::/8", "fd12::1", 443, True),
        ("[fd00::]/8", "fd12::1", 443, True),
        ("fd00::/8", "fe80::1%eth0", 443, False),
        ("fe80::/10", "fe80::1%eth0", 443, True),
        ("127.0.0.1", "::ffff:127.0.0.1", 443, True),
        (".", "example.com", 443, False),
    ],
)
def test_no_proxy(no_proxy: str, host: str, port: int, bypassed: bool) -> None:
    assert NoProxy(no_proxy).matches(host, port) is bypassed


@pytest.mark.parametrize(
    ("environment", "url", "proxy"),
    [
        ({}, "https://example.com", None),
        ({"HTTPS_PROXY": PROXY}, "https://example.com", PROXY),
        ({"HTTPS_PROXY": PROXY}, "wss://example.com", PROXY),
        ({"HTTPS_PROXY": PROXY}, "http://example.com", None),
        ({"HTTP_PROXY": PROXY}, "ws://example.com", PROXY),
        ({"HTTPS_PROXY": PROXY, "WSS_PROXY": "http://other:1"}, "wss://example.com", "http://other:1"),
        ({"ALL_PROXY": PROXY}, "https://example.com", PROXY),
        ({"ALL_PROXY": PROXY, "HTTPS_PROXY": "http://other:1"}, "https://example.com", "http://other:1"),
        ({"https_proxy": "proxy:3128"}, "https://example.com", "http://proxy:3128"),
        ({"HTTPS_PROXY": PROXY, "NO_PROXY": "example.com"}, "https://example.com", None),
        ({"HTTPS_PROXY": PROXY, "NO_PROXY": "example.com:443"}, "wss://example.com", None),
        ({"HTTP_PROXY": PROXY, "NO_PROXY": "example.com:443"}, "http://example.com", PROXY),
        ({"HTTPS_PROXY": PROXY, "NO_PROXY": "[::1]"}, "https://[::1]:8443", None),
        ({"HTTP_PROXY": PROXY, "NO_PROXY": "example.com:80"}, "ws://example.com", None),
        ({"ALL_PROXY": PROXY, "NO_PROXY": "example.com:0"}, "ftp://example.com", None),
        ({"HTTPS_PROXY": "", "ALL_PROXY": PROXY}, "https://example.com", PROXY),
        ({"HTTPS_PROXY": PROXY, "NO_PROXY": "other"}, "https://example.com", PROXY),
    ],
)
def test_environment(environment: dict[str, str], url: str, proxy: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    settings = ConnectionSettings()
    monkeypatch.setenv("HTTPS_PROXY", "http://later:1")  # read once, at construction
    assert settings.proxy_for(url) == proxy
    assert settings.proxy_for(httpx.URL(url)) == proxy


def test_an_explicit_proxy_replaces_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    assert ConnectionSettings(proxy=PROXY).proxy_for("wss://example.com") == PROXY


@pytest.mark.parametrize(
    ("setting", "value", "expected"),
    [
        ("proxy", "127.0.0.1:3128", "lacks a scheme; write 'http://127.0.0.1:3128'"),
        ("proxy", "ftp://x", "one of the schemes http, https, socks5, socks5h"),
        ("proxy", "http://", "and a host"),
        ("proxy", "http://a:port", "not a URL"),
        ("proxy", 3128, "not int"),
        ("proxy", "socks5://127.0.0.1:1", "pip install 'httpx"),
        ("proxy", "me:SECRET@proxy:1", r"write 'http://\*\*\*@proxy:1'"),
        ("verify", "missing.pem", "'missing.pem': no such file"),
        ("verify", Path("missing.pem"), "'missing.pem': no such file"),
        ("verify", 1, "not int"),
        ("verify", None, "not NoneType"),
        ("timeout", 0, "timeout is 0"),
        ("timeout", -1.0, "timeout is -1.0"),
        ("timeout", "5", "timeout is '5'"),
        ("timeout", None, "timeout is None"),
        ("timeout", float("nan"), "timeout is nan"),
        ("timeout", True, "timeout is True"),
    ],
)
@pytest.mark.parametrize("kind", [RingCentral, AsyncRingCentral])
def test_wrong_settings_are_refused_at_construction(kind: Any, setting: str, value: object, expected: str) -> None:
    with pytest.raises(ConfigurationError, match=expected) as caught:
        kind("production", "id", "secret", **{setting: value})
    assert "SECRET" not in str(caught.value)


def test_a_wrong_proxy_of_the_environment_is_refused_at_construction(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "ftp://proxy")
    with pytest.raises(ConfigurationError, match="HTTPS_PROXY is 'ftp://proxy'"):
        RingCentral("production", "id", "secret")
    monkeypatch.setenv("NO_PROXY", "platform.ringcentral.com")
    RingCentral("production", "id", "secret").close()


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR"])
def test_certificates_of_the_environment(name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(name, str(tmp_path if name == "SSL_CERT_DIR" else tmp_path / "missing.pem"))
    if name == "SSL_CERT_DIR":
        assert ConnectionSettings().ssl_context("rest").cert_store_stats()["x509"] == 0
    else:
        with pytest.raises(ConfigurationError, match=r"SSL_CERT_FILE is '.*missing.pem': No such file"):
            ConnectionSettings()


def test_forms_of_verify(tmp_path: Path) -> None:
    broken = tmp_path / "broken.pem"
    broken.write_text("no certificate")
    with pytest.raises(ConfigurationError, match=r"verify is '.*broken.pem': "):
        ConnectionSettings(verify=broken)
    given = ssl.create_default_context()
    assert ConnectionSettings(verify=given).ssl_context("rest") is given
    for verify in (certifi.where(), Path(certifi.where()), True):
        context = ConnectionSettings(verify=verify).ssl_context("rest")
        assert context is ConnectionSettings(verify=verify).ssl_context("rest"), "clients share it"
        assert context is not ConnectionSettings(verify=verify).ssl_context("pubnub"), "it offers HTTP/2"
        assert context.verify_mode == ssl.CERT_REQUIRED
    assert ConnectionSettings(verify=tmp_path).ssl_context("rest").cert_store_stats()["x509"] == 0
    assert ConnectionSettings(verify=False).ssl_context("rest").verify_mode == ssl.CERT_NONE


def test_a_new_client_reads_changed_certificates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Shared contexts depend on what was read: another file, a renewed file, another environment."""
    both = certifi.contents().split("-----END CERTIFICATE-----")
    file = tmp_path / "authorities.pem"

    def known(count: int, verify: Path | bool = file) -> ssl.SSLContext:
        context = ConnectionSettings(verify=verify).ssl_context("rest")
        assert context.cert_store_stats()["x509"] == count
        return context

    file.write_text(f"{both[0]}-----END CERTIFICATE-----\n")
    first = known(1)
    assert known(1) is first
    file.write_text("-----END CERTIFICATE-----".join(both[:3]) + "-----END CERTIFICATE-----\n")
    assert known(3) is not first
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    known(3, True)
    monkeypatch.delenv("SSL_CERT_FILE")
    assert ConnectionSettings().ssl_context("rest").cert_store_stats()["x509"] > 50
    unverified = ConnectionSettings(verify=False).ssl_context("rest")
    assert unverified is not ConnectionSettings(verify=True).ssl_context("rest")


def test_few_contexts_are_kept(tmp_path: Path) -> None:
    certificate = certifi.contents().partition("-----END CERTIFICATE-----")
    made: list[weakref.ref[ssl.SSLContext]] = []
    for number in range(40):
        file = tmp_path / f"{number}.pem"
        file.write_text("".join(certificate[:2]))
        made.append(weakref.ref(ConnectionSettings(verify=file).ssl_context("rest")))
    gc.collect()
    assert 0 < sum(reference() is not None for reference in made) <= 20


def test_timeouts_and_user_agent() -> None:
    assert ConnectionSettings(timeout=5).timeout == httpx.Timeout(5)
    whole = httpx.Timeout(5, read=None)
    assert ConnectionSettings(timeout=whole).timeout is whole
    client = RingCentral("production", "id", "secret", app_name="app", app_version="2", timeout=7)
    assert client.connection.timeout == httpx.Timeout(7)
    assert client.connection.user_agent.startswith("app/2 rcext/")
    client.close()


@pytest.mark.parametrize("kind", [RingCentral, AsyncRingCentral])
def test_a_given_transport_sends_the_requests(kind: Any) -> None:
    """With a token, retries and rate limits on top."""
    seen: list[tuple[str, httpx.Headers]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append((str(request.url), request.headers.copy()))
        return httpx.Response(503 if len(seen) == 1 else 200, json={"id": 1}, headers={"Retry-After": "0"})

    class Transport(httpx.MockTransport):
        closed = 0

        def close(self) -> None:
            self.closed += 1

        async def aclose(self) -> None:
            self.closed += 1

    given = Transport(answer)
    client = kind("production", "id", "secret", transport=given)
    if kind is RingCentral:
        client.platform.authorize(access_token="token")
        assert client.platform.get("/account/~").json() == {"id": 1}
        client.close()
    else:

        async def run() -> None:
            await client.platform.authorize(access_token="token")
            assert (await client.platform.get("/account/~")).json() == {"id": 1}
            await client.aclose()

        asyncio.run(run())
    assert [url for url, _ in seen] == ["https://platform.ringcentral.com/restapi/v1.0/account/~"] * 2
    assert seen[1][1]["Authorization"] == "Bearer token"
    assert seen[1][1]["Accept-Encoding"] == "gzip, deflate"
    assert given.closed == 1


@pytest.mark.parametrize("kind", [RingCentral, AsyncRingCentral])
def test_clients_cannot_be_copied(kind: Any) -> None:
    client = kind("production", "id", "secret")
    for action in (copy.copy, copy.deepcopy, pickle.dumps):
        with pytest.raises(ConfigurationError, match="make one in each process"):
            action(client)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("http://proxy:3128", "http://proxy:3128"),
        ("http://ada:secret@proxy:3128", "http://***@proxy:3128"),
        ("ada:secret@proxy:3128", "***@proxy:3128"),
    ],
)
def test_addresses_are_shown_without_credentials(url: str, shown: str) -> None:
    assert without_credentials(url) == shown
