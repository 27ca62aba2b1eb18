"""Clients of httpx that send what httpx would send, without work that a call does not need."""

from __future__ import annotations

from functools import lru_cache
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, Final, cast

import httpx

from rcext._fork import after_fork

if TYPE_CHECKING:
    from http.cookiejar import Cookie

    from ._http import AsyncRetryTransport, RetryTransport

_WITH_BODY: Final = frozenset({"POST", "PUT", "PATCH"})


class _Sendable(DefaultCookiePolicy):
    """Refuses cookies that httpx cannot encode: with one of them, every later request would fail."""

    def set_ok(self, cookie: Cookie, request: Any) -> bool:
        """Return whether a cookie of a response is kept."""
        return f"{cookie.name}{cookie.value}{cookie.path}{cookie.domain}".isascii() and super().set_ok(cookie, request)


class _Cookies(httpx.Cookies):
    """Cookies that read a response only if it sets some: to find none costs a tenth of a call."""

    def __init__(self, cookies: Any = None) -> None:
        super().__init__(cookies)
        self.jar.set_policy(_Sendable())

    def extract_cookies(self, response: httpx.Response) -> None:
        if "Set-Cookie" in response.headers or "Set-Cookie2" in response.headers:
            super().extract_cookies(response)


class _WithCookies:
    """A client of httpx with these cookies."""

    _jar: _Cookies

    @property
    def cookies(self) -> httpx.Cookies:
        """The cookies that responses have set."""
        return self._jar

    @cookies.setter
    def cookies(self, cookies: Any) -> None:
        self._jar = _Cookies(cookies)

    def _start_jar(self) -> None:
        self._jar = _Cookies()
        after_fork(self._replace_jar)

    def _replace_jar(self) -> None:
        """Copy the cookies in a forked child: another thread of its parent may hold the lock of their jar."""
        self._jar = _Cookies(self._jar)


class HttpClient(_WithCookies, httpx.Client):
    """A synchronous client of httpx for the calls of one `RingCentral`.

    Args:
        transport: sends the requests.
        auth: the session.
        headers: headers of each request.
        timeout: its time limits.
    """

    def __init__(
        self, transport: RetryTransport, auth: httpx.Auth, headers: dict[str, str], timeout: httpx.Timeout
    ) -> None:
        super().__init__(transport=transport, auth=auth, headers=headers, timeout=timeout, trust_env=False)
        self._start_jar()

    def build_request(self, method: str, url: httpx.URL | str, **options: Any) -> httpx.Request:
        """Return the request that `httpx.Client` builds."""
        return _build(self, method, url, **options) or super().build_request(method, url, **options)


class AsyncHttpClient(_WithCookies, httpx.AsyncClient):
    """The same as `HttpClient` for asyncio."""

    def __init__(
        self, transport: AsyncRetryTransport, auth: httpx.Auth, headers: dict[str, str], timeout: httpx.Timeout
    ) -> None:
        super().__init__(transport=transport, auth=auth, headers=headers, timeout=timeout, trust_env=False)
        self._start_jar()

    def build_request(self, method: str, url: httpx.URL | str, **options: Any) -> httpx.Request:
        """Return the request that `httpx.AsyncClient` builds."""
        return _build(self, method, url, **options) or super().build_request(method, url, **options)


def _build(
    client: httpx.Client | httpx.AsyncClient,
    method: str,
    url: httpx.URL | str,
    *,
    content: Any = None,
    params: Any = None,
    headers: Any = None,
    timeout: Any = httpx.USE_CLIENT_DEFAULT,
    extensions: Any = None,
    **others: Any,
) -> httpx.Request | None:
    """Return the request that httpx would build, or None if it has to encode a body or cookies, or change a URL."""
    if not (content is None or isinstance(content, bytes)) or not isinstance(url, str) or client.cookies:
        return None
    if not (params is None or isinstance(params, list)) or any(value is not None for value in others.values()):
        return None
    method = method.upper()
    parsed = _url(url, str(httpx.QueryParams(cast("Any", params))) if params else "")
    if parsed.is_relative_url or (params == [] and "?" in url):  # no parameters remove the query
        return None
    pairs = client.headers.raw
    if headers:
        own = httpx.Headers(headers).raw
        replaced = {name.lower() for name, _ in own}
        pairs = [pair for pair in pairs if pair[0].lower() not in replaced] + own
    names = {name.lower() for name, _ in pairs}
    if b"transfer-encoding" in names:  # versions of httpx differ
        return None
    if b"content-length" not in names:
        if content:
            pairs.append((b"Content-Length", b"%d" % len(content)))
        elif method in _WITH_BODY:
            pairs.insert(0, (b"Content-Length", b"0"))
    if b"host" not in names:
        pairs.insert(0, (b"Host", parsed.netloc))
    extensions = {} if extensions is None else extensions
    if "timeout" not in extensions:
        limits = client.timeout if timeout is httpx.USE_CLIENT_DEFAULT else httpx.Timeout(timeout)
        extensions = {**extensions, "timeout": limits.as_dict()}
    request = httpx.Request(
        method, parsed, headers=pairs, stream=httpx.ByteStream(content or b""), extensions=extensions
    )
    request.read()
    return request


@lru_cache(maxsize=256)
def _url(url: str, query: str) -> httpx.URL:
    """Return a parsed URL. Parsing takes a tenth of a call, and programs repeat most of their URLs."""
    return _url(url, "").copy_with(query=query.encode()) if query else httpx.URL(url)
