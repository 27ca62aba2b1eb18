"""Base of both platforms: what does no I/O, and the requests of raw calls."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import IO, TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeVar, overload

import httpx

from rcext._names import Suggesting
from rcext.auth import Tokens, make_grant
from rcext.errors import BodyNotReplayable, ConfigurationError, UnexpectedResponse
from rcext.transport import EXTENSION, CallOptions, is_replayable, set_body
from ringcentral_api.errors import printable

from ._urls import full_url

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from rcext.auth import AuthorizationRequest, Grant, RedirectResult, SessionAuth
    from rcext.events import (
        AuthEvent,
        AuthEventName,
        EventName,
        Events,
        Handler,
        ProgressEvent,
        ProgressEventName,
        RequestEvent,
        RequestEventName,
    )

    from ._request import ApiRequest

HandlerT = TypeVar("HandlerT", bound="Handler")
T = TypeVar("T")

QueryValue: TypeAlias = "str | float | bool | date"
"""The value of a query parameter."""

Query: TypeAlias = "Mapping[str, QueryValue | Sequence[QueryValue] | None]"
"""Query parameters; a sequence is sent as one parameter per value, `None` is not sent."""

Content: TypeAlias = "bytes | str | IO[bytes] | Iterable[bytes]"
"""A request body: in memory, a binary file from its position, or chunks."""

AsyncContent: TypeAlias = "Content | AsyncIterable[bytes]"
"""The same for an asynchronous client; asynchronous chunks too."""

Files: TypeAlias = "Mapping[str, Any] | Sequence[tuple[str, Any]]"
"""The parts of a multipart body, as httpx takes them: by name, bytes, a file or `(filename, content, media type)`."""

UNUSABLE_REDIRECT: Final = "the server had answered with a redirect: the request was carried out"
_MAX_REDIRECTS: Final = 5


class PlatformBase(Suggesting):
    """Base of both platforms.

    Args:
        server: the platform's base URL.
        client_id: the application.
        auth: the session, and the hosts that may see its bearer.
        http: the client that builds and sends requests.
        credential: the login of the configuration, if any.
        redirect_uri: the redirect URI of browser logins, if configured.
    """

    _former = MappingProxyType(
        {
            "login": "authorize",
            "logged_in": "is_authorized",
            "loggedIn": "is_authorized",
            "loginUrl": "authorize_url",
            "login_url": "authorize_url",
            "send": "api_call",
            "sendRequest": "api_call",
            "auth": "tokens",
        }
    )

    def __init__(
        self,
        *,
        server: str,
        client_id: str,
        auth: SessionAuth,
        http: httpx.Client | httpx.AsyncClient,
        credential: Grant | None,
        redirect_uri: str | None,
    ) -> None:
        self.server: str = server
        """The platform's base URL, without a slash at its end."""
        self.client_id: str = client_id
        """The application."""
        self._auth = auth
        self._session = auth.session
        self._base = http
        self._credential = credential
        self._redirect_uri = redirect_uri
        self._login: AuthorizationRequest | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}(server={self.server!r}, client_id={self.client_id!r})"

    @property
    def events(self) -> Events:
        """Where handlers of events are registered."""
        return self._session.events

    @property
    def tokens(self) -> Tokens | None:
        """The tokens that this client knows; `None` before the first login or call. Does no I/O."""
        return self._session.tokens

    def session_identity(self) -> tuple[int, str | None]:
        """Return how often this client logged in or out, and the extension of the session. Does no I/O."""
        tokens = self._session.tokens
        return self._session.changes, tokens.owner_id if tokens is not None else None

    def is_token_valid(self) -> bool:
        """Return whether the access token that this client knows has not expired. Does no I/O."""
        return self._session.is_token_valid()

    def api_url(self, url: str, *, query: Query | None = None) -> str:
        """Return the absolute URL of a raw call.

        Args:
            url: `/account/~/extension/~` gets the server and `/restapi/v1.0`; `/scim/v2/...` and the like get the
                server; an absolute URL stays.
            query: parameters to add to those in the URL; one of the same name is replaced.
        """
        whole = full_url(self.server, url)
        return str(httpx.URL(whole).copy_merge_params(_query(query))) if query else whole

    def authorize_url(
        self,
        *,
        redirect_uri: str | None = None,
        state: str | None = None,
        pkce: bool = True,
        brand_id: str | None = None,
        display: str | None = None,
        prompt: str | None = None,
        ui_locales: str | None = None,
    ) -> AuthorizationRequest:
        """Return the address of the login page, with a new state and PKCE challenge (RFC 6749, 4.1.1; RFC 7636).

        Keep the result until the browser comes back: its `state` and `code_verifier` belong to the next steps. In a
        program with one login at a time, `parse_redirect` and `authorize(code=...)` of this object remember them.

        Args:
            redirect_uri: the address that the browser returns to; one that the application has registered. The client's
                by default.
            state: a value of your own; a random one by default.
            pkce: whether to use PKCE.
            brand_id: the brand of the page.
            display: the form of the page (`page`, `popup`, `touch`, `mobile`).
            prompt: what the page requests (`login`, `sso`, `consent`, `none`), space-separated.
            ui_locales: the page's languages, such as `en-US`.

        Returns:
            The request; its `url`, and its `str()`, is the address.

        Raises:
            ConfigurationError: the redirect URI is missing, or is not absolute.
        """
        from rcext.auth import authorization_request

        redirect_uri = redirect_uri if redirect_uri is not None else self._redirect_uri
        if redirect_uri is None:
            raise ConfigurationError("redirect_uri is missing; pass it here or to the client")
        self._login = authorization_request(
            self.server,
            self.client_id,
            redirect_uri=redirect_uri,
            state=state,
            pkce=pkce,
            brand_id=brand_id,
            display=display,
            prompt=prompt,
            ui_locales=ui_locales,
        )
        return self._login

    def parse_redirect(self, url: str, *, state: str | AuthorizationRequest | None = None) -> RedirectResult:
        """Parse the address that the browser returned to (RFC 6749, 4.1.2).

        Args:
            url: the whole address, or its query string.
            state: the state that was sent, or the result of `authorize_url`; by default the last one of this object.

        Returns:
            The code, for `authorize(code=...)`.

        Raises:
            RedirectError: the address holds an `error`, another state, or no code.
            ConfigurationError: the state to compare with is not known.
        """
        from rcext.auth import parse_redirect

        if state is None:
            state = self._login
            if state is None:
                raise ConfigurationError("no login was started here; pass the state of the one that was")
        return parse_redirect(url, state=state if isinstance(state, str) else state.state)

    @overload
    def on(
        self, names: AuthEventName | Sequence[AuthEventName], handler: Callable[[AuthEvent], object]
    ) -> Callable[[AuthEvent], object]: ...

    @overload
    def on(
        self, names: RequestEventName | Sequence[RequestEventName], handler: Callable[[RequestEvent], object]
    ) -> Callable[[RequestEvent], object]: ...

    @overload
    def on(
        self, names: ProgressEventName, handler: Callable[[ProgressEvent], object]
    ) -> Callable[[ProgressEvent], object]: ...

    @overload
    def on(self, names: EventName | Sequence[EventName], handler: HandlerT) -> HandlerT: ...

    @overload
    def on(self, names: EventName | Sequence[EventName]) -> Callable[[HandlerT], HandlerT]: ...

    def on(self, names: EventName | Sequence[EventName], handler: Any = None) -> Any:
        """Register a handler of events; without a handler this is a decorator.

        Args:
            names: one event name or several (`rcext.events.EVENTS`).
            handler: a plain or `async` function of one argument, an `AuthEvent`, `RequestEvent` or `ProgressEvent`. An
                exception of a handler is logged and changes nothing else.

        Raises:
            ValueError: a name is not an event.
        """
        return self.events.on(names) if handler is None else self.events.on(names, handler)

    def once(self, names: EventName | Sequence[EventName], handler: HandlerT) -> HandlerT:
        """Register a handler of the next event only, once for each name. See `on`."""
        return self.events.once(names, handler)

    def off(self, names: EventName | Sequence[EventName] | None = None, handler: Handler | None = None) -> None:
        """Remove a handler; without one all handlers of these events, without names all of them."""
        self.events.off(names, handler)

    def _redirected(self, response: httpx.Response, followed: int) -> httpx.Request | None:
        """Return the request that a response redirects to, or None for one that is not followed."""
        following = response.next_request
        if following is None or followed >= _MAX_REDIRECTS:
            return None
        if not self._auth.hosts.allow(following.url) and following.method == response.request.method != "GET":
            host = following.url.host
            raise UnexpectedResponse(
                response,
                message=f"redirected to {printable(host)}, which is not an allowed host: the body was not sent there; "
                "allow it by `allowed_hosts` if you trust it",
            )
        if following.method == response.request.method and not is_replayable(response.request):
            raise BodyNotReplayable(
                f"{following.method} {printable(response.request.url.path)} was redirected, and cannot be sent again: "
                "its body is a stream that can be read only once; pass bytes or a seekable file"
            )
        return following

    def _note_redirect(self, error: Exception, request: httpx.Request, history: list[httpx.Response]) -> None:
        """Add to the error of a redirect's target that the first request may have been carried out."""
        first = history[0].request.method if history else request.method
        if first != request.method:
            error.add_note(f"The {first} was answered with a redirect, which failed; it may have been carried out.")

    def _grant(self, arguments: dict[str, Any], *, reauthenticate: bool) -> Grant:
        __tracebackhide__ = True
        code = arguments["code"]
        if code is not None:
            login = self._login
            if arguments["redirect_uri"] is None:
                arguments["redirect_uri"] = login.redirect_uri if login is not None else self._redirect_uri
            if arguments["code_verifier"] is None and login is not None:
                arguments["code_verifier"] = login.code_verifier
            if reauthenticate:
                raise ConfigurationError("reauthenticate needs a login that can be repeated; a code is valid once")
        named = ("username", "jwt", "code")
        if all(arguments[name] is None for name in named) and self._credential is not None:
            grant = self._credential
        else:
            grant = make_grant(**arguments)
        if reauthenticate:
            self._session.set_login_grant(grant)
        return grant

    def _forced(self, arguments: dict[str, Any]) -> Tokens | None:
        __tracebackhide__ = True
        values = {name: value for name, value in arguments.items() if value is not None}
        if not values:
            return None
        if "access_token" not in values:
            raise ConfigurationError(f"access_token is missing beside {' and '.join(values)}")
        try:
            return Tokens.from_dict(values)
        except ValueError as error:
            raise ConfigurationError(f"the ready token is invalid: {error}") from None

    def _raw_request(
        self,
        method: str | ApiRequest,
        url: str | None,
        *,
        query: Query | None,
        json: Any,
        data: Mapping[str, Any] | None,
        content: AsyncContent | None,
        files: Files | None,
        headers: Mapping[str, str] | None,
        timeout: float | httpx.Timeout | None,
        retries: int | None,
        on_rate_limit: Literal["wait", "raise"] | None,
        max_wait: float | None,
        stream: bool = False,
    ) -> httpx.Request:
        if not isinstance(method, str):
            from ._request import ApiRequest  # a dataclass, which takes 1 ms to make

            whole = method
            if not isinstance(whole, ApiRequest):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a type checker
                raise ConfigurationError(
                    f"api_call: method must be a text or an ApiRequest, not {type(whole).__name__}"
                )
            given = {"url": url, "query": query, "json": json, "data": data, "content": content, "files": files}
            doubled = [name for name, value in {**given, "headers": headers}.items() if value is not None]
            if doubled:
                raise ConfigurationError(f"api_call: {' and '.join(doubled)} cannot be passed beside an ApiRequest")
            method, url, query, json, headers = whole.method, whole.url, whole.query, whole.json, whole.headers
        elif url is None:
            raise ConfigurationError(f"api_call: url is missing; the first argument {method!r:.100} is the method")
        bodies = [
            name
            for name, value in (("json", json), ("content", content), ("data or files", data or files))
            if value is not None
        ]
        if len(bodies) > 1:
            raise ConfigurationError(f"a request has one body; got {' and '.join(bodies)}")
        options = CallOptions(retries=retries, on_rate_limit=on_rate_limit, max_wait=max_wait, stream=stream)
        streamed = content is not None and not isinstance(content, bytes | str)
        body = None if streamed else content
        if json is not None:
            from ringcentral_api.encoding import encode_json  # raw calls need none of the runtime of models

            body = _encoded(lambda: encode_json(json), "json")
            headers = {"Content-Type": "application/json", **_lower(headers)}
        request = self._base.build_request(
            method.upper(),
            self.api_url(url, query=query),
            data=data,
            content=body,
            files=files,
            headers=headers,
            extensions={EXTENSION: options},
            timeout=self._base.timeout if timeout is None else timeout,
        )
        if streamed:
            set_body(request, content)  # type: ignore[arg-type]  # what is in memory is handled above
        return request


def _query(query: Query | None) -> httpx.QueryParams:
    pairs: list[tuple[str, str | int | float | bool | None]] = []
    if query is not None and not isinstance(query, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a type checker
        raise ConfigurationError(f"query must be a dict, not {type(query).__name__}")
    from ringcentral_api.encoding import encode_text

    for name, value in (query or {}).items():
        if value is None:
            continue
        values = value if isinstance(value, Sequence) and not isinstance(value, str | bytes) else [value]
        pairs.extend((name, _encoded(partial(encode_text, item, name), "query")) for item in values)
    return httpx.QueryParams(pairs)


def _encoded(encode: Callable[[], T], argument: str) -> T:
    try:
        return encode()
    except (TypeError, ValueError) as error:
        raise ConfigurationError(f"{argument}: {error}") from None


def _lower(headers: Mapping[str, str] | None) -> dict[str, str]:
    """Return headers with the name of the content type as httpx writes it, so that the caller's takes precedence."""
    return {
        "Content-Type" if name.lower() == "content-type" else name: value for name, value in (headers or {}).items()
    }
