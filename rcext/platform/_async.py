"""Platform of an asynchronous client."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Literal, overload

import httpx

from rcext.errors import RingCentralError, connection_failed, error_for

from ._base import UNUSABLE_REDIRECT, PlatformBase
from ._response import AsyncApiResponse

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping

    from rcext.auth import Grant, SessionAuth, Tokens

    from ._base import AsyncContent, Files, Query
    from ._request import ApiRequest


class AsyncPlatform(PlatformBase):
    """Login, logout, raw calls and events of an asynchronous client: its `rc.platform`."""

    def __init__(
        self,
        *,
        server: str,
        client_id: str,
        auth: SessionAuth,
        http: httpx.AsyncClient,
        credential: Grant | None,
        redirect_uri: str | None,
    ) -> None:
        super().__init__(
            server=server, client_id=client_id, auth=auth, http=http, credential=credential, redirect_uri=redirect_uri
        )
        self._http = http

    async def authorize(
        self,
        *,
        username: str | None = None,
        extension: str | None = None,
        password: str | None = None,
        jwt: str | None = None,
        code: str | None = None,
        redirect_uri: str | None = None,
        code_verifier: str | None = None,
        access_token: str | None = None,
        refresh_token: str | None = None,
        expires_in: float | None = None,
        refresh_token_expires_in: float | None = None,
        remember: bool | None = None,
        access_token_ttl: int | None = None,
        refresh_token_ttl: int | None = None,
        endpoint_id: str | None = None,
        scope: str | None = None,
        reuse: bool = False,
        reauthenticate: bool = False,
    ) -> Tokens:
        """Log in, and replace the session.

        Pass one kind of login: `username` (with `extension`) and `password`; `jwt`; `code` from `parse_redirect`; or
        a ready `access_token`. Without any, the login of the client's configuration is used. Other calls wait, and use
        the new session.

        Args:
            username: a phone number or e-mail address (deprecated by the platform, still in use).
            extension: the extension, if the number is the company's.
            password: the user's password.
            jwt: a JWT credential (RFC 7523).
            code: an authorization code (RFC 6749, 4.1.3).
            redirect_uri: the redirect URI that the code was requested with; by default that of `authorize_url`.
            code_verifier: the PKCE secret (RFC 7636); by default that of `authorize_url`.
            access_token: a ready token. No request is sent.
            refresh_token: its refresh token, if there is one.
            expires_in: seconds until the ready token expires; unknown if omitted.
            refresh_token_expires_in: the same for the refresh token.
            remember: `True` requests a refresh token of a week, `False` of ten hours; by default the platform decides.
            access_token_ttl: requested lifetime in seconds; the platform limits it to 600 to 3600.
            refresh_token_ttl: requested lifetime in seconds, up to 2592000; takes precedence over `remember`.
            endpoint_id: this installation's id, which the caller keeps between logins.
            scope: requested permissions, space-separated; all of the application's by default.
            reuse: keep a valid session of the store: with several processes, one logs in and the others join it.
            reauthenticate: log in again when the session cannot be refreshed; keeps the secret in memory.

        Returns:
            The tokens.

        Raises:
            ConfigurationError: the arguments describe no login, or more than one.
            ApiError: the platform refused; `BadRequest` for a wrong password, code or assertion.
            TokenStoreError: the tokens cannot be saved; the session can be used nevertheless.
        """
        __tracebackhide__ = True  # pytest shows arguments of frames: here the password or the code
        forced = self._forced(
            {
                "access_token": access_token,
                "refresh_token": refresh_token,
                "expires_in": expires_in,
                "refresh_token_expires_in": refresh_token_expires_in,
            }
        )
        if forced is not None:
            forced.endpoint_id = endpoint_id
            return await self._auth.run_async(self._session.set_tokens(forced))
        grant = self._grant(
            {
                "username": username,
                "extension": extension,
                "password": password,
                "jwt": jwt,
                "code": code,
                "redirect_uri": redirect_uri,
                "code_verifier": code_verifier,
                "remember": remember,
                "access_token_ttl": access_token_ttl,
                "refresh_token_ttl": refresh_token_ttl,
                "endpoint_id": endpoint_id,
                "scope": scope,
            },
            reauthenticate=reauthenticate,
        )
        return await self._auth.run_async(self._session.authorize(grant, reuse=reuse))

    async def login_with_browser(
        self,
        *,
        port: int = 0,
        path: str = "/oauth2callback",
        host: str = "127.0.0.1",
        prompt: str | None = None,
        ui_locales: str | None = None,
        login_timeout: float = 300.0,
        open_browser: Callable[[str], object] | None = None,
    ) -> Tokens:
        """Log in by the user's browser, for command-line tools: PKCE with a redirect to this machine (RFC 8252).

        Args:
            port: the port of the redirect URI; 0 takes a free one, if the application allows any.
            path: the path of the redirect URI.
            host: its host, `127.0.0.1` or `localhost`. Host, port and path must be registered with the application.
            prompt: what the page requests; see `authorize_url`.
            ui_locales: the page's languages.
            login_timeout: seconds until the login must be complete.
            open_browser: called with the page's address to show it; by default the machine's browser.

        Returns:
            The tokens.

        Raises:
            RedirectError: the user or the platform refused, or the browser did not come back in time.
            ConfigurationError: the port is taken.
            ApiError: the platform refused the code.
        """
        import asyncio
        import webbrowser

        from rcext.auth import RedirectServer

        with RedirectServer(port=port, path=path, host=host) as server:
            login = self.authorize_url(redirect_uri=server.redirect_uri, prompt=prompt, ui_locales=ui_locales)
            server.state = login.state
            show = open_browser or webbrowser.open
            await asyncio.to_thread(show, login.url)
            result = await asyncio.to_thread(server.wait, login_timeout)
        return await self.authorize(
            code=result.code, redirect_uri=login.redirect_uri, code_verifier=login.code_verifier
        )

    async def refresh(self) -> Tokens:
        """Renew the session now, unless another client of the same session has just done so.

        Returns:
            The new tokens.

        Raises:
            NotAuthorized: the client is not logged in.
            SessionExpired: it cannot be renewed.
            ApiError: the platform returned another error.
        """
        return await self._auth.run_async(self._session.refresh())

    async def logout(self) -> bool:
        """End the session on the platform, and delete it here and in the store whatever the platform returns.

        Returns:
            Whether the platform confirmed.
        """
        return await self._auth.run_async(self._session.logout())

    async def is_authorized(self) -> bool:
        """Return whether there is a session that calls can use; it is renewed if necessary.

        Raises:
            ApiError: the platform answered a renewal with neither tokens nor a refusal.
            ConnectionFailed: no response arrived.
        """
        return await self._auth.run_async(self._session.is_authorized())

    @overload
    async def api_call(
        self,
        method: ApiRequest,
        /,
        *,
        timeout: float | httpx.Timeout | None = None,  # noqa: ASYNC109  # httpx's kind of timeouts
        retries: int | None = None,
        on_rate_limit: Literal["wait", "raise"] | None = None,
        max_wait: float | None = None,
    ) -> AsyncApiResponse: ...

    @overload
    async def api_call(
        self,
        method: str,
        url: str,
        *,
        query: Query | None = None,
        json: object = None,
        data: Mapping[str, Any] | None = None,
        content: AsyncContent | None = None,
        files: Files | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = None,  # noqa: ASYNC109  # httpx's kind of timeouts
        retries: int | None = None,
        on_rate_limit: Literal["wait", "raise"] | None = None,
        max_wait: float | None = None,
    ) -> AsyncApiResponse: ...

    async def api_call(
        self,
        method: str | ApiRequest,
        url: str | None = None,
        *,
        query: Query | None = None,
        json: object = None,
        data: Mapping[str, Any] | None = None,
        content: AsyncContent | None = None,
        files: Files | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = None,  # noqa: ASYNC109  # httpx's kind of timeouts
        retries: int | None = None,
        on_rate_limit: Literal["wait", "raise"] | None = None,
        max_wait: float | None = None,
    ) -> AsyncApiResponse:
        """Make a raw call, for endpoints without a typed call, with the same token, retries and rate limits.

        Args:
            method: `GET`, `POST`... Or an `ApiRequest` instead of the arguments that it holds.
            url: a short, whole or absolute URL; see `api_url`. The bearer goes to allowed hosts only.
            query: query parameters.
            json: a body to send as JSON.
            data: form fields.
            content: a body: bytes, text, a binary file, or chunks. Files and lists of chunks can be sent again.
            files: parts of a multipart body.
            headers: headers to add or to replace.
            timeout: seconds for each of connect, read, write and pool; the client's by default.
            retries: how often a request that may safely be sent again is sent again; the client's by default.
            on_rate_limit: wait for a rate limit to pass, or raise `RateLimited`; the client's by default.
            max_wait: the longest time in seconds that the call pauses; the client's by default.

        Returns:
            The response, with its whole body.

        Raises:
            ApiError: the status is not a success; subclasses by status.
            NotAuthorized: the client is not logged in, or its session has ended.
            ConnectionFailed: no response arrived.
            ResponseTooLarge: the body is larger than `max_response_size`.
        """
        request = self._raw_request(
            method,
            url,
            query=query,
            json=json,
            data=data,
            content=content,
            files=files,
            headers=headers,
            timeout=timeout,
            retries=retries,
            on_rate_limit=on_rate_limit,
            max_wait=max_wait,
        )
        response = await self.send_request(request)
        if not response.is_success:
            raise error_for(response)
        return AsyncApiResponse(response)

    async def send_request(
        self, request: httpx.Request, *, stream: bool = False, authenticated: bool = True
    ) -> httpx.Response:
        """Send a ready request, follow its redirects, and return the response, whatever its status.

        Args:
            request: the request.
            stream: whether to leave the body unread; then the caller closes the response.
            authenticated: whether to send the bearer, and to follow redirects.

        Raises:
            ApiError: a redirect would take the body to a host that is not allowed.
            NotAuthorized: the client is not logged in, or its session has ended.
            ConnectionFailed: no response arrived.
        """
        if not authenticated:
            return await self._exchange(request, auth=None, stream=stream)
        history: list[httpx.Response] = []
        while True:
            try:
                response = await self._exchange(request, stream=stream)
            except RingCentralError as error:
                self._note_redirect(error, request, history)
                raise
            if response.next_request is None:
                response.history = history
                return response
            try:
                following = self._redirected(response, len(history))
                if following is None:
                    response.history = history
                    return response
            except BaseException:
                await response.aclose()
                raise
            await response.aclose()
            history = [*history, response]
            request = following

    async def _exchange(self, request: httpx.Request, **options: Any) -> httpx.Response:
        try:
            return await self._http.send(request, **options)
        except httpx.TransportError as error:  # of rcext, or of httpx about the address of a redirect
            raise connection_failed(error, request, note=UNUSABLE_REDIRECT) from error.__cause__

    async def get(
        self,
        url: str,
        *,
        query: Query | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = None,  # noqa: ASYNC109  # httpx's kind of timeouts
        retries: int | None = None,
        on_rate_limit: Literal["wait", "raise"] | None = None,
        max_wait: float | None = None,
    ) -> AsyncApiResponse:
        """Make a raw GET. See `api_call`."""
        return await self.api_call(
            "GET",
            url,
            query=query,
            headers=headers,
            timeout=timeout,
            retries=retries,
            on_rate_limit=on_rate_limit,
            max_wait=max_wait,
        )

    async def post(
        self,
        url: str,
        *,
        query: Query | None = None,
        json: object = None,
        data: Mapping[str, Any] | None = None,
        content: AsyncContent | None = None,
        files: Files | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = None,  # noqa: ASYNC109  # httpx's kind of timeouts
        retries: int | None = None,
        on_rate_limit: Literal["wait", "raise"] | None = None,
        max_wait: float | None = None,
    ) -> AsyncApiResponse:
        """Make a raw POST. See `api_call`."""
        return await self.api_call(
            "POST",
            url,
            query=query,
            json=json,
            data=data,
            content=content,
            files=files,
            headers=headers,
            timeout=timeout,
            retries=retries,
            on_rate_limit=on_rate_limit,
            max_wait=max_wait,
        )

    async def put(
        self,
        url: str,
        *,
        query: Query | None = None,
        json: object = None,
        data: Mapping[str, Any] | None = None,
        content: AsyncContent | None = None,
        files: Files | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = None,  # noqa: ASYNC109  # httpx's kind of timeouts
        retries: int | None = None,
        on_rate_limit: Literal["wait", "raise"] | None = None,
        max_wait: float | None = None,
    ) -> AsyncApiResponse:
        """Make a raw PUT. See `api_call`."""
        return await self.api_call(
            "PUT",
            url,
            query=query,
            json=json,
            data=data,
            content=content,
            files=files,
            headers=headers,
            timeout=timeout,
            retries=retries,
            on_rate_limit=on_rate_limit,
            max_wait=max_wait,
        )

    async def patch(
        self,
        url: str,
        *,
        query: Query | None = None,
        json: object = None,
        data: Mapping[str, Any] | None = None,
        content: AsyncContent | None = None,
        files: Files | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = None,  # noqa: ASYNC109  # httpx's kind of timeouts
        retries: int | None = None,
        on_rate_limit: Literal["wait", "raise"] | None = None,
        max_wait: float | None = None,
    ) -> AsyncApiResponse:
        """Make a raw PATCH. See `api_call`."""
        return await self.api_call(
            "PATCH",
            url,
            query=query,
            json=json,
            data=data,
            content=content,
            files=files,
            headers=headers,
            timeout=timeout,
            retries=retries,
            on_rate_limit=on_rate_limit,
            max_wait=max_wait,
        )

    async def delete(
        self,
        url: str,
        *,
        query: Query | None = None,
        json: object = None,
        data: Mapping[str, Any] | None = None,
        content: AsyncContent | None = None,
        files: Files | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = None,  # noqa: ASYNC109  # httpx's kind of timeouts
        retries: int | None = None,
        on_rate_limit: Literal["wait", "raise"] | None = None,
        max_wait: float | None = None,
    ) -> AsyncApiResponse:
        """Make a raw DELETE. See `api_call`."""
        return await self.api_call(
            "DELETE",
            url,
            query=query,
            json=json,
            data=data,
            content=content,
            files=files,
            headers=headers,
            timeout=timeout,
            retries=retries,
            on_rate_limit=on_rate_limit,
            max_wait=max_wait,
        )

    @asynccontextmanager
    async def stream(
        self,
        method: str,
        url: str,
        *,
        query: Query | None = None,
        json: object = None,
        data: Mapping[str, Any] | None = None,
        content: AsyncContent | None = None,
        files: Files | None = None,
        headers: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = None,  # noqa: ASYNC109  # httpx's kind of timeouts
        retries: int | None = None,
        on_rate_limit: Literal["wait", "raise"] | None = None,
        max_wait: float | None = None,
    ) -> AsyncGenerator[AsyncApiResponse]:
        """Make a raw call whose response is read piece by piece, such as a recording. See `api_call`.

        If the connection breaks while the body is read, `ConnectionFailed` is raised: the request is not repeated,
        because the caller already has a part.
        """
        request = self._raw_request(
            method,
            url,
            query=query,
            json=json,
            data=data,
            content=content,
            files=files,
            headers=headers,
            timeout=timeout,
            retries=retries,
            on_rate_limit=on_rate_limit,
            max_wait=max_wait,
            stream=True,
        )
        async with self.stream_request(request) as response:
            yield response

    @asynccontextmanager
    async def stream_request(self, request: httpx.Request) -> AsyncGenerator[AsyncApiResponse]:
        """Send a ready request whose response is read piece by piece. See `AsyncRingCentral.stream`."""
        response = await self.send_request(request, stream=True)
        try:
            if not response.is_success:
                await response.aread()
                raise error_for(response)
            yield AsyncApiResponse(response)
        finally:
            await response.aclose()
