# Generated from _async.py by `make regen`: change that file.
"""The synchronous client."""

from __future__ import annotations

from functools import cached_property
from typing import IO, TYPE_CHECKING, Any, Literal, NoReturn, ParamSpec, TypeVar, cast, overload
from weakref import WeakSet

from rcext._clock import MACHINE_CLOCK
from rcext._names import Suggesting
from rcext.errors import ConfigurationError
from rcext.platform import Platform
from rcext.transport import MAX_RESPONSE_SIZE, HttpClient, sync_transport

from ._servers import PRODUCTION
from ._settings import Settings, from_environment

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Generator, Iterable
    from contextlib import AbstractContextManager
    from datetime import datetime, timedelta
    from types import TracebackType
    from typing import Unpack

    import httpx

    from rcext._clock import Clock
    from rcext._connection import ConnectionSettings, Verify
    from rcext.auth import AnyTokenStore, PrivateKeyJwt
    from rcext.batch import BatchEndpoint, BatchEntry, BatchReport
    from rcext.events import Events
    from rcext.files import Attachment, Downloaded, Progress, Recipient, Source, Written
    from rcext.follow import (
        CallChange,
        Change,
        ContactChange,
        Cursor,
        Follow,
        FollowOptions,
        FollowTiming,
        MessageChange,
        PostgresCursor,
    )
    from rcext.helpers._namespace import Helpers
    from rcext.paging import HasRecords
    from rcext.platform import ApiResponse
    from rcext.push import EventFilter, Overflow, Subscription, Timing, Transport
    from rcext.ring_out import RingOut
    from rcext.transport import RateLimiter, RetryTransport, SyncTransport
    from rcext.visibility import Visibility
    from ringcentral_api.api import Api
    from ringcentral_api.client import Request, RequestOptions
    from ringcentral_api.drift import DriftPolicy
    from ringcentral_api.models import FaxResponse, SMSMessage

    from ._me import Me


P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


class RingCentral(Suggesting):
    """Client of the whole platform; safe to use from several threads.

    The typed endpoints take it as `client`; `rc.api` has all of them, `rc.platform` login and raw calls. Use it as a
    context manager, or call `close`. Construction sends nothing.

    Args:
        server: `production`, `developer-sandbox` (RingCentral's own, which is being withdrawn), or a base URL.
        client_id: the application's id.
        client_secret: its secret, or a `PrivateKeyJwt`; empty for a public application.
        jwt: a JWT credential. The client logs in with it by itself: at the first call without a session, and whenever
            the session cannot be renewed. With a shared store, one process logs in and the others join it.
        token_store: keeps the tokens: a path for a `FileTokenStore`, a store, or `None` for memory.
        account: separates the sessions of several users of one application in a store.
        timeout: seconds for each of connect, read, write and pool.
        retries: how often a request that may safely be sent again is sent again.
        on_rate_limit: `wait` until a limit has passed, or `raise` `RateLimited` at once.
        max_wait: the longest time in seconds that one call pauses: for rate limits, `Retry-After` and backoff.
        max_response_size: the largest response body in bytes, after decompression.
        rate_limiter: delays calls so that limits are respected; `RedisRateLimiter` for a fleet. By default one for
            this client.
        refresh_ahead: seconds before its expiry that a token is refreshed.
        allowed_hosts: more hosts that may see the bearer: `host.example.com` or `*.example.com`.
        app_name: your application's name, for the user agent.
        app_version: its version.
        drift: what to do if responses differ from the specification; by default nothing.
        redirect_uri: the redirect URI of browser logins.
        proxy: the URL of a proxy for all connections, push included; by default the environment's.
        verify: how servers' certificates are verified: True, False, a path (PEM file or folder), or an SSL context.
        transport: a transport of httpx that sends the requests instead of connections of the client's own, for tests
            (`httpx.MockTransport`), mTLS or HTTP/2. Authentication, retries and rate limits are applied on top. The
            client closes it.
        http_client: an `httpx.Client` that sends the requests, for its mounts and event hooks too. The caller
            closes it.
        pubnub_origin: host and port of the PubNub service, for sandboxes; without TLS if it is this machine.
        telemetry: make OpenTelemetry spans (extra `telemetry`).
        clock: the clock of refreshes, retries, rate limits, subscriptions and follow, for tests: `sb.clock` of a
            sandbox. By default the machine's.

    Raises:
        ConfigurationError: for a setting that is missing or wrong.
    """

    drift: DriftPolicy | None
    """What to do if responses differ from the specification."""

    def __init__(
        self,
        server: str = PRODUCTION,
        client_id: str = "",
        client_secret: str | PrivateKeyJwt = "",
        *,
        jwt: str | None = None,
        token_store: AnyTokenStore | str | os.PathLike[str] | None = None,
        account: str = "default",
        timeout: float | httpx.Timeout = 60.0,
        retries: int = 3,
        on_rate_limit: Literal["wait", "raise"] = "wait",
        max_wait: float = 300.0,
        max_response_size: int = MAX_RESPONSE_SIZE,
        rate_limiter: RateLimiter | None = None,
        refresh_ahead: float = 60.0,
        allowed_hosts: Iterable[str] = (),
        app_name: str | None = None,
        app_version: str | None = None,
        drift: DriftPolicy | None = None,
        redirect_uri: str | None = None,
        proxy: str | None = None,
        verify: Verify = True,
        transport: SyncTransport | None = None,
        http_client: httpx.Client | None = None,
        pubnub_origin: str | None = None,
        telemetry: bool = False,
        clock: Clock = MACHINE_CLOCK,
    ) -> None:
        settings = Settings(
            server=server,
            client_id=client_id,
            client_secret=client_secret,
            jwt=jwt,
            token_store=token_store,
            account=account,
            timeout=timeout,
            proxy=proxy,
            verify=verify,
            retries=retries,
            on_rate_limit=on_rate_limit,
            max_wait=max_wait,
            max_response_size=max_response_size,
            rate_limiter=rate_limiter,
            refresh_ahead=refresh_ahead,
            allowed_hosts=allowed_hosts,
            app_name=app_name,
            app_version=app_version,
            telemetry=telemetry,
            clock=clock,
        )
        self.drift = drift
        self.clock: Clock = clock
        """The clock that it follows."""
        self.server: str = settings.server
        """The platform's base URL."""
        self.connection: ConnectionSettings = settings.connection
        """Proxy, certificates, timeouts and user agent of all connections, push included."""
        self.pubnub_origin: str | None = pubnub_origin
        """Host and port of the PubNub service, if not PubNub's own."""
        self._settings = settings
        self._subscriptions: WeakSet[Subscription] = WeakSet()
        self._owner = True
        self._client_id = client_id
        self._redirect_uri = redirect_uri
        given = None
        if transport is not None or http_client is not None:
            from rcext.transport import sync_given

            given = sync_given(transport, http_client)
        self._connect(sync_transport(settings.policy, settings.connection, given))
        settings.auth.attach(self._http)

    def _connect(self, transport: RetryTransport) -> None:
        settings = self._settings
        self._transport = transport
        self._http = HttpClient(transport, settings.auth, settings.headers, settings.connection.timeout)
        self.platform: Platform = Platform(
            server=settings.server,
            client_id=self._client_id,
            auth=settings.auth,
            http=self._http,
            credential=settings.credential,
            redirect_uri=self._redirect_uri,
        )
        """Login and logout, raw calls, events."""

    def with_options(
        self,
        *,
        timeout: float | httpx.Timeout | None = None,
        retries: int | None = None,
        on_rate_limit: Literal["wait", "raise"] | None = None,
        max_wait: float | None = None,
        max_response_size: int | None = None,
        drift: DriftPolicy | None = None,
    ) -> RingCentral:
        """Return a client with other settings that shares connections, session, rate limiter and event handlers.

        It is cheap, and need not be closed: this client owns the connections. An argument that is left out keeps the
        value of this client. Logins and refreshes keep the settings of the first client.

        Args:
            timeout: seconds for each of connect, read, write and pool.
            retries: how often a request that may safely be sent again is sent again.
            on_rate_limit: `wait` until a limit has passed, or `raise` `RateLimited` at once.
            max_wait: the longest time in seconds that one call pauses.
            max_response_size: the largest response body in bytes, after decompression.
            drift: what to do if responses differ from the specification.

        Raises:
            ConfigurationError: a value is wrong.
        """
        settings = self._settings.with_options(
            timeout=timeout,
            retries=retries,
            on_rate_limit=on_rate_limit,
            max_wait=max_wait,
            max_response_size=max_response_size,
        )
        changed = object.__new__(type(self))
        cached = ("api", "me", "visibility")
        changed.__dict__.update({name: value for name, value in self.__dict__.items() if name not in cached})
        changed._settings = settings
        changed._owner = False
        changed.connection = settings.connection
        if drift is not None:
            changed.drift = drift
        changed._connect(self._transport.with_policy(settings.policy))
        return changed

    @classmethod
    def from_env(cls, **overrides: Any) -> RingCentral:
        """Return a client configured by the environment.

        It reads `RC_SERVER`, `RC_CLIENT_ID`, `RC_CLIENT_SECRET`, `RC_JWT` and `RC_PUBNUB_ORIGIN`. Without `RC_SERVER`
        it uses the production server.

        Args:
            overrides: arguments of the class; they take precedence over the environment.

        Raises:
            ConfigurationError: `RC_CLIENT_ID` is not set, or a value is wrong.
        """
        return cls(**from_environment(overrides))

    @cached_property
    def api(self) -> Api:
        """All typed endpoints, by group: `rc.api.call_log.read_user_call_log()`."""
        from ringcentral_api.api import Api

        return Api(self)

    @cached_property
    def me(self) -> Me:
        """The user of the session: `rc.me.extension()` and `rc.me.account()`, requested once."""
        from ._me import Me

        return Me(self)

    @cached_property
    def visibility(self) -> Visibility:
        """Whether the program is in use: when it is resumed, the token is checked and due subscriptions are renewed.

        Nothing is watched before `rc.visibility.watch()` or `rc.visibility.set_visible(...)`.
        """
        from rcext.visibility import Visibility

        return Visibility(self.platform, self._subscriptions)

    def subscription(
        self,
        events: Iterable[EventFilter],
        *,
        transport: Transport = "websocket",
        buffer: int = 1000,
        overflow: Overflow = "drop_oldest",
        timing: Timing | None = None,
        allow_unknown: bool = False,
    ) -> Subscription:
        """Return a stream of the platform's notifications; nothing is sent before it is started.

        Args:
            events: event filters; short ones (`/account/~/extension/~/presence`) get `/restapi/v1.0`.
            transport: `websocket`, or `pubnub`, which RingCentral has deprecated.
            buffer: how many notifications wait for a slow consumer.
            overflow: what happens when the buffer is full; see `rcext.push.Overflow`.
            timing: other times than the defaults; see `rcext.push.Timing`.
            allow_unknown: do not check the filters against the known ones.

        Raises:
            ValueError: an argument is invalid, or a filter is unknown.
        """
        from rcext.push import Subscription, check_filters, normalize_filters

        if not allow_unknown:
            events = normalize_filters(events)
            check_filters(events)

        made = Subscription(self, events, transport=transport, buffer=buffer, overflow=overflow, timing=timing)
        self._subscriptions.add(made)
        return made

    @overload
    def follow(
        self,
        *,
        calls: Literal[True, "account"],
        messages: Literal[False] = False,
        contacts: Literal[False] = False,
        **options: Unpack[FollowOptions],
    ) -> Follow[CallChange]: ...

    @overload
    def follow(
        self,
        *,
        calls: Literal[False] = False,
        messages: Literal[True],
        contacts: Literal[False] = False,
        **options: Unpack[FollowOptions],
    ) -> Follow[MessageChange]: ...

    @overload
    def follow(
        self,
        *,
        calls: Literal[False] = False,
        messages: Literal[False] = False,
        contacts: Literal[True],
        **options: Unpack[FollowOptions],
    ) -> Follow[ContactChange]: ...

    @overload
    def follow(
        self,
        *,
        calls: bool | Literal["account"] = False,
        messages: bool = False,
        contacts: bool = False,
        **options: Unpack[FollowOptions],
    ) -> Follow[Change]: ...

    def follow(
        self,
        *,
        calls: bool | Literal["account"] = False,
        messages: bool = False,
        contacts: bool = False,
        extensions: Iterable[str | int] = ("~",),
        cursor: Cursor | PostgresCursor | str | os.PathLike[str] | None = None,
        since: datetime | timedelta | None = None,
        deliver_existing: bool = False,
        retention: timedelta | None = None,
        call_view: Literal["Detailed", "Simple"] = "Detailed",
        transport: Transport | None = "websocket",
        events: Iterable[EventFilter] | None = None,
        auto_ack: bool = True,
        timing: FollowTiming | None = None,
    ) -> Follow[Any]:
        """Return a stream of each change of calls, messages and contacts, once, across restarts.

        Push notifications announce changes; the sync endpoints provide them. Nothing is sent before the first
        iteration. See `rcext.follow.Follow` for details of the arguments.

        Args:
            calls: follow the call logs of the extensions, or the one of the whole account with `account`.
            messages: follow the message stores of the extensions.
            contacts: follow the personal address books of the extensions.
            extensions: extension ids; `~` is the session's own extension.
            cursor: the store of the position: the path of a SQLite file, a `SQLiteCursor`, `PostgresCursor` or
                `RedisCursor`, or `None` for memory.
            since: at the first start, record objects created since then; by default the last day.
            deliver_existing: whether these objects are delivered as created.
            retention: how long the version of an object is kept after the last response that contained it; 30 days by
                default.
            call_view: the view of calls.
            transport: `websocket` or `pubnub`, for the subscription that announces changes; `None` polls instead.
            events: event filters to subscribe to instead of the default ones.
            auto_ack: `False` to acknowledge only with `ack`.
            timing: other times than the default ones; see `rcext.follow.FollowTiming`.

        Raises:
            ConfigurationError: an argument is invalid. Nothing was sent.
        """
        from rcext.follow import Follow

        return Follow(
            self,
            calls=calls,
            messages=messages,
            contacts=contacts,
            extensions=extensions,
            cursor=cursor,
            since=since,
            deliver_existing=deliver_existing,
            retention=retention,
            call_view=call_view,
            transport=transport,
            events=events,
            auto_ack=auto_ack,
            timing=timing,
        )

    def ring_out(
        self,
        *,
        to: str,
        from_: str | None = None,
        forwarding_number_id: str | None = None,
        caller_id: str | None = None,
        play_prompt: bool | None = None,
        country_id: str | None = None,
        account_id: str = "~",
        extension_id: str = "~",
    ) -> RingOut:
        """Call one number, then another, and connect the two (`POST .../ring-out`).

        Args:
            to: the number that is called second.
            from_: the number that is called first, one of the user's phones.
            forwarding_number_id: one of the user's forwarding numbers instead of `from_`.
            caller_id: the number that the called party sees.
            play_prompt: whether the caller must press 1 before the other number is called.
            country_id: the country whose dialing plan applies; by default the extension's.
            account_id: the account, `~` for your own.
            extension_id: the extension, `~` for your own.

        Raises:
            ConfigurationError: a number is malformed, or the first number is missing or ambiguous. Nothing was sent.
            ApiError: the platform refused.
        """
        from rcext.ring_out import ring_out

        return ring_out(
            self,
            to=to,
            from_=from_,
            forwarding_number_id=forwarding_number_id,
            caller_id=caller_id,
            play_prompt=play_prompt,
            country_id=country_id,
            account_id=account_id,
            extension_id=extension_id,
        )

    def pages(self, call: Callable[P, R], /, *args: P.args, **kwargs: P.kwargs) -> Generator[R]:
        """Return an iterator over the pages of a list; each is requested when it is needed.

        `for page in rc.pages(rc.api.scim.search_via_get, count=100): ...`

        Args:
            call: an operation with pages: a method of `api`, or a function of an endpoint's module.
            args: its positional arguments.
            kwargs: its keyword arguments; if they name a page, reading starts there.

        Raises:
            ConfigurationError: the operation does not have pages. Nothing was sent.
            PagingError: a response names a next page that cannot be followed.
            ApiError: the platform refused a page; the pages before it have been yielded.
        """
        from rcext.paging import pages

        return pages(call, *args, **kwargs)

    def records(self, call: Callable[P, HasRecords[T]], /, *args: P.args, **kwargs: P.kwargs) -> Generator[T]:
        """Return an iterator over the records of all pages of a list; a page is requested when it is needed.

        `for call in rc.records(rc.api.call_log.read_user_call_log, view="Detailed"): ...`

        See `rcext.paging.records` for lists that change while they are read.

        Args:
            call: an operation whose responses have `records`; for others, use `pages`.
            args: its positional arguments.
            kwargs: its keyword arguments; if they name a page, reading starts there.

        Raises:
            ConfigurationError: the operation does not have pages. Nothing was sent.
            PagingError: a response names a next page that cannot be followed, or its records are not a list.
            ApiError: the platform refused a page; the records before it have been yielded.
        """
        from rcext.paging import records

        return records(call, *args, **kwargs)

    def batch(
        self,
        ids: Iterable[str | int],
        endpoint: BatchEndpoint[T],
        *,
        limit: int | None = None,
        resume: BatchReport[T] | str | os.PathLike[str] | None = None,
    ) -> BatchReport[T]:
        """Ask for many things by id, as many in one request as the endpoint takes.

        Args:
            ids: the ids, in the order of the report.
            endpoint: what the ids identify: `rcext.batch.messages()`, `presences()`, `call_records()`...
            limit: how many ids to ask for at once; the endpoint's own limit unless given.
            resume: an earlier report, or the path of a file in which the batch keeps what it has got: what succeeded
                there is not asked for again, in another process either.

        Returns:
            One entry an id, in order.
        """
        from rcext.batch import batch

        return batch(self, ids, endpoint, limit=limit, resume=resume)

    def iter_batch(
        self, ids: Iterable[str | int], endpoint: BatchEndpoint[T], *, limit: int | None = None
    ) -> Generator[BatchEntry[T]]:
        """Ask for many things by id, and hand out each as soon as it has arrived, in the order of the ids.

        Args:
            ids: the ids.
            endpoint: what the ids identify: `rcext.batch.messages()`, `presences()`, `call_records()`...
            limit: how many ids to ask for at once; the endpoint's own limit unless given.

        Raises:
            ApiError: what would stop the rest as well: no session, a server error, an answer that cannot be read.
            httpx.TransportError: no connection, or one that broke.
        """
        from rcext.batch import iter_batch

        return iter_batch(self, ids, endpoint, limit=limit)

    def send_sms(
        self,
        to: Recipient | Iterable[Recipient],
        text: str,
        *,
        from_: str,
        attachments: Iterable[Attachment] | Attachment = (),
        country_id: str | None = None,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> SMSMessage:
        """Send a text message, or with attachments a media message. See `rcext.files.send_sms` for the arguments."""
        from rcext.files import send_sms

        return send_sms(
            self,
            to,
            text,
            from_=from_,
            attachments=attachments,
            country_id=country_id,
            account_id=account_id,
            extension_id=extension_id,
            options=options,
        )

    def send_fax(
        self,
        *,
        to: Recipient | Iterable[Recipient],
        files: Iterable[Attachment] | Attachment = (),
        cover_page: int | None = None,
        cover_page_text: str | None = None,
        resolution: Literal["High", "Low"] | None = None,
        send_time: datetime | None = None,
        iso_code: str | None = None,
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> FaxResponse:
        """Send a fax. See `rcext.files.send_fax` for the arguments."""
        from rcext.files import send_fax

        return send_fax(
            self,
            to=to,
            files=files,
            cover_page=cover_page,
            cover_page_text=cover_page_text,
            resolution=resolution,
            send_time=send_time,
            iso_code=iso_code,
            account_id=account_id,
            extension_id=extension_id,
            options=options,
        )

    def send_mms(
        self,
        *,
        from_: str,
        to: Recipient | Iterable[Recipient],
        files: Iterable[Attachment] | Attachment,
        text: str | None = None,
        country_id: str | None = None,
        multipart: Literal["form-data", "mixed"] = "form-data",
        account_id: str = "~",
        extension_id: str = "~",
        options: RequestOptions | None = None,
    ) -> SMSMessage:
        """Send a message with attachments. See `rcext.files.send_mms` for the arguments."""
        from rcext.files import send_mms

        return send_mms(
            self,
            from_=from_,
            to=to,
            files=files,
            text=text,
            country_id=country_id,
            multipart=multipart,
            account_id=account_id,
            extension_id=extension_id,
            options=options,
        )

    @overload
    def download(
        self,
        source: Source,
        to: str | os.PathLike[str],
        *,
        max_size: int | None = None,
        attempts: int = 5,
        progress: Progress | None = None,
    ) -> Downloaded: ...

    @overload
    def download(
        self,
        source: Source,
        to: IO[bytes],
        *,
        max_size: int | None = None,
        attempts: int = 5,
        progress: Progress | None = None,
    ) -> Written: ...

    @overload
    def download(
        self,
        source: Source,
        to: str | os.PathLike[str] | IO[bytes],
        *,
        max_size: int | None = None,
        attempts: int = 5,
        progress: Progress | None = None,
    ) -> Downloaded | Written: ...

    def download(
        self,
        source: Source,
        to: str | os.PathLike[str] | IO[bytes],
        *,
        max_size: int | None = None,
        attempts: int = 5,
        progress: Progress | None = None,
    ) -> Downloaded | Written:
        """Download a recording, a voicemail, a fax, a greeting, a picture, a report... to a file.

        Args:
            source: an address that the API gave, the object that has it (an attachment, a recording...), or a typed
                request.
            to: a path, a folder (for the name that the platform gives), or a binary file object.
            max_size: the most bytes to take.
            attempts: how often in a row the connection may fail without a byte in between.
            progress: called with the bytes so far and the size of the whole, if known.

        Raises:
            ApiError: the platform refused.
            DownloadError: larger than `max_size`, or the content changed meanwhile. Nothing was left at its target.
            httpx.TransportError: the connection kept breaking.
        """
        from rcext.files import download

        return download(self, source, to, max_size=max_size, attempts=attempts, progress=progress)

    def iter_download(
        self, source: Source, *, max_size: int | None = None, attempts: int = 5, progress: Progress | None = None
    ) -> Generator[bytes]:
        """Return an iterator over the pieces of a recording, a voicemail, a fax... See `download`."""
        from rcext.files import iter_download

        return iter_download(self, source, max_size=max_size, attempts=attempts, progress=progress)

    @property
    def helpers(self) -> Helpers:
        """The helpers of the original SDK: the package `rcext.helpers`, whose modules are imported when first used."""
        from rcext import helpers

        return cast("Helpers", helpers)

    @property
    def retries(self) -> int:
        """How often a request that may safely be sent again is sent again."""
        return self._settings.policy.retries

    @property
    def events(self) -> Events:
        """Where handlers of session and request events are registered."""
        return self._settings.events

    def send(self, request: Request) -> httpx.Response:
        """Send a typed request and return the response with its whole body, whatever its status.

        Raises:
            NotAuthorized: the client is not logged in, or its session has ended.
            ConnectionFailed: no response arrived.
        """
        built = self._settings.requests.build(self._http, request)
        return self.platform.send_request(built, authenticated=request.operation.auth)

    def stream(self, request: Request) -> AbstractContextManager[ApiResponse]:
        """Send a typed request whose response is read piece by piece: `with rc.stream(request) as response: ...`.

        Raises:
            ApiError: the platform refused.
            ConnectionFailed: no response arrived, or the connection broke while it was read.
        """
        return self.platform.stream_request(self._settings.requests.build(self._http, request, stream=True))

    def close(self) -> None:
        """Close the connections; later calls raise `ClientClosed`. The session continues; `platform.logout` ends it."""
        if "visibility" in self.__dict__:
            self.visibility.close()
        if self._owner:
            self._transport.close()

    def __enter__(self) -> RingCentral:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @staticmethod
    def _more_names() -> list[str]:
        from ringcentral_api.api import Api

        return [f"api.{name}" for name in dir(Api) if not name.startswith("_")]

    def __reduce__(self) -> NoReturn:
        raise ConfigurationError(
            "a client cannot be copied or pickled, because it holds connections; "
            "make one in each process, with a token_store that they share"
        )

    def __repr__(self) -> str:
        return f"RingCentral(server={self.server!r}, client_id={self.platform.client_id!r})"
