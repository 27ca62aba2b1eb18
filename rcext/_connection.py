"""Settings of every connection of a client: proxy, certificates, timeouts, user agent.

REST, PubNub and WebSocket all read one `ConnectionSettings`, so that a setting reaches each of them.
"""

from __future__ import annotations

import copy
import re
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias
from urllib.request import getproxies, getproxies_environment, proxy_bypass

import httpx

from rcext._js import IN_BROWSER
from rcext.errors import ConfigurationError

if TYPE_CHECKING:
    import os
    import ssl
    from collections.abc import Callable
    from ipaddress import IPv4Network, IPv6Network

Verify: TypeAlias = "ssl.SSLContext | str | os.PathLike[str] | bool"
"""How servers' certificates are verified: True, False, a PEM file or folder of certificates, or an SSL context."""

_DEFAULT_PORTS: Final = {"http": 80, "ws": 80, "https": 443, "wss": 443}
_HTTP_SCHEMES: Final = {"ws": "http", "wss": "https"}
_PROXY_SCHEMES: Final = ("http", "https", "socks5", "socks5h")


class ConnectionSettings:
    """Proxy, certificates, timeouts and user agent of all connections of a client.

    The environment (`HTTPS_PROXY`, `NO_PROXY`, `SSL_CERT_FILE`...) is read once, at construction.

    Args:
        proxy: the URL of a proxy (`http`, `https`, `socks5` or `socks5h`); None reads the environment.
        verify: how servers' certificates are verified.
        timeout: seconds for each of connect, read, write and pool, or an `httpx.Timeout`.
        user_agent: the value of the header `User-Agent`.

    Raises:
        ConfigurationError: a value is wrong, a file cannot be read, or a package is missing.
    """

    def __init__(
        self,
        *,
        proxy: str | None = None,
        verify: Verify = True,
        timeout: float | httpx.Timeout = 60.0,
        user_agent: str = "rcext",
    ) -> None:
        self.timeout: httpx.Timeout = _timeout(timeout)
        """Time limits of connections."""
        self.user_agent: str = user_agent
        """The value of the header `User-Agent`."""
        if IN_BROWSER:
            _check_browser(proxy, verify)
        self._proxy = _checked_proxy(proxy, "proxy") if proxy is not None else None
        self._environment = _EnvironmentProxies() if proxy is None and not IN_BROWSER else None
        if self._environment is not None and not self._environment.names_any:
            self._environment = None
        self._verify = verify
        if not IN_BROWSER:
            self.ssl_context("rest")  # a file that cannot be read is reported now

    def with_timeout(self, timeout: float | httpx.Timeout) -> ConnectionSettings:
        """Return a copy with other time limits.

        Raises:
            ConfigurationError: the value is wrong.
        """
        changed = copy.copy(self)
        changed.timeout = _timeout(timeout)
        return changed

    def proxy_for(self, url: str | httpx.URL) -> str | None:
        """Return the URL of the proxy for a connection to a URL (http, https, ws or wss), or None for no proxy.

        Raises:
            ConfigurationError: the proxy that the environment names is wrong, or needs a missing package.
        """
        return self._proxy if self._environment is None else self._environment.find(httpx.URL(url))

    def ssl_context(self, use: Literal["rest", "pubnub", "websocket", "proxy"]) -> ssl.SSLContext:
        """Return an SSL context, which other clients share; one that was given as `verify` is returned itself.

        Args:
            use: what it is for.
        """
        from ._certificates import ssl_context  # a browser has no `ssl`

        return ssl_context(self._verify, use)


class _EnvironmentProxies:
    """The proxies that the environment names, or the operating system's where it names none."""

    def __init__(self) -> None:
        self._proxies = getproxies_environment()
        self._bypass: Callable[[str, int], bool]
        if self._proxies:
            self._bypass = NoProxy(self._proxies.get("no", "")).matches
        else:
            self._proxies = getproxies()
            self._bypass = lambda host, port: bool(proxy_bypass(host))

    @property
    def names_any(self) -> bool:
        """Whether there are proxies at all."""
        return any(name != "no" for name in self._proxies)

    def find(self, url: httpx.URL) -> str | None:
        scheme = _HTTP_SCHEMES.get(url.scheme, url.scheme)
        for name in (url.scheme, scheme, "all"):
            proxy = self._proxies.get(name)
            if proxy:
                break
        else:
            return None
        if self._bypass(url.host, url.port or _DEFAULT_PORTS.get(url.scheme, 0)):
            return None
        return _checked_proxy(proxy if "://" in proxy else f"http://{proxy}", f"{name.upper()}_PROXY")


class NoProxy:
    """The hosts of a `NO_PROXY` variable.

    Entries are separated by commas or spaces: `*`, host names (with all below them; a leading `.` or `*.` changes
    nothing), IPv4 and IPv6 addresses (with or without brackets), and networks (`10.0.0.0/8`). Each but a network can
    end in a port.
    """

    def __init__(self, text: str) -> None:
        self._all = False
        self._names: list[tuple[str, int | None]] = []
        self._addresses: list[tuple[IPv4Address | IPv6Address, int | None]] = []
        self._networks: list[IPv4Network | IPv6Network] = []
        for entry in re.split(r"[,\s]+", text.lower()):
            self._add(entry.rpartition("://")[2])

    def _add(self, entry: str) -> None:
        if entry == "*":
            self._all = True
        elif "/" in entry:
            try:
                self._networks.append(ip_network(entry.replace("[", "").replace("]", ""), strict=False))
            except ValueError:
                self._add(entry.partition("/")[0])  # a URL with a path
        elif entry:
            host, port = _host_and_port(entry)
            address = _address(host)
            if address is not None:
                self._addresses.append((address, port))
            elif name := host.removeprefix("*").strip("."):
                self._names.append((name, port))

    def matches(self, host: str, port: int) -> bool:
        """Return whether connections to a host and port bypass the proxy."""
        if self._all:
            return True
        host = host.lower().strip("[]").rstrip(".")
        address = _address(host)
        if address is not None:
            return any(address == known and only in (None, port) for known, only in self._addresses) or any(
                address in network for network in self._networks
            )
        return any(only in (None, port) and (host == name or host.endswith(f".{name}")) for name, only in self._names)


def _host_and_port(entry: str) -> tuple[str, int | None]:
    if entry.startswith("["):
        host, _, rest = entry[1:].partition("]")
        port = rest.removeprefix(":")
    elif entry.count(":") == 1:
        host, _, port = entry.partition(":")
    else:
        host, port = entry, ""
    return host, int(port) if port.isdecimal() else None


def _address(host: str) -> IPv4Address | IPv6Address | None:
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return None
    return getattr(address, "ipv4_mapped", None) or address


def without_credentials(url: str) -> str:
    """Return a URL, which may lack its scheme, with `***` for the user name and the password."""
    return re.sub(r"^([^/]*//)?[^@/]*@", r"\1***@", url)


def _checked_proxy(proxy: object, name: str) -> str:
    if not isinstance(proxy, str):
        raise ConfigurationError(
            f"{name} must be a URL such as 'http://proxy.example.com:3128', not {type(proxy).__name__}"
        )
    shown = without_credentials(proxy)
    if "://" not in proxy:
        raise ConfigurationError(f"{name} is {shown!r}, which lacks a scheme; write 'http://{shown}'")
    try:
        url = httpx.URL(proxy)
    except httpx.InvalidURL as error:
        raise ConfigurationError(f"{name} is {shown!r}, which is not a URL: {error}") from None
    if url.scheme not in _PROXY_SCHEMES or not url.host:
        raise ConfigurationError(
            f"{name} is {shown!r}; give a URL with one of the schemes {', '.join(_PROXY_SCHEMES)} and a host, "
            "such as 'http://proxy.example.com:3128'"
        )
    if url.scheme.startswith("socks") and not _has_socks():
        raise ConfigurationError(f"{name} is {shown!r}: SOCKS needs the package socksio (pip install 'httpx[socks]')")
    return proxy


def _has_socks() -> bool:
    from importlib.util import find_spec

    return find_spec("socksio") is not None


def _check_browser(proxy: str | None, verify: Any) -> None:
    """Reject what a page cannot choose; not to use a proxy or a certificate that was asked for would be unsafe."""
    for name, refused in (("proxy", proxy is not None), ("verify", verify is not True)):
        if refused:
            raise ConfigurationError(f"{name} cannot be set in a browser, which decides by its own settings; remove it")


def _timeout(timeout: Any) -> httpx.Timeout:
    if isinstance(timeout, httpx.Timeout):
        return timeout
    if not isinstance(timeout, int | float) or isinstance(timeout, bool) or not timeout > 0:
        raise ConfigurationError(f"timeout is {timeout!r}; give a number of seconds above 0, or an httpx.Timeout")
    return httpx.Timeout(timeout)
