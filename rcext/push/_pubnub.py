"""PubNub channel that cannot go silent, over the `pubnub` package.

The package sends the requests. Its subscribe loop is not used, because it cannot be kept alive: an exception in a
listener, an envelope that lacks a field, or a 403 ends it, and it gives up after a number of attempts. Instead, one
daemon thread calls the package's `Subscribe` endpoint for each long poll, owns the cursor, and reads damaged envelopes
as far as possible.

Liveness: a long poll without a message for `Timing.poll` seconds is broken off. The channel then proves that it is
alive by a subscribe request with the timetoken 0, which the server answers at once. So a connection that died
silently is found within that time.
"""

from __future__ import annotations

import contextlib
import json
import logging
import math
import random
import socket
import threading
import warnings
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast
from uuid import uuid4

from attrs import frozen

from rcext._loopback import is_loopback
from rcext.errors import ConfigurationError, ResponseTooLarge

from ._connect import describe, local_fault
from ._protocol import ChannelDown, ChannelMessage, ChannelUp, MessageBatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext._connection import ConnectionSettings

    from ._protocol import Input, OpenChannel
    from .timing import Timing

logger = logging.getLogger("rcext.push")

_MAX_DAMAGED = 3
# PubNub keeps 100 messages of at most 32 KiB for a channel.
_MAX_RESPONSE = 16 * 1024 * 1024
# Timetokens have 17 digits until the year 2286.
_DIGITS = 18


class _Poller(Protocol):
    """The used part of the pubnub package, which ships no type information."""

    def poll(self, cursor: int, region: int | None, timeout: float) -> Any: ...

    host: str

    def interrupt(self, final: bool) -> None: ...

    def close(self) -> None: ...


class _EnvelopeError(Exception):
    """A response that cannot be read, or lacks a cursor to continue from."""

    def __init__(self, reason: str, messages: tuple[ChannelMessage, ...]) -> None:
        super().__init__(reason)
        self.messages = messages


class Denied(Exception):
    """PubNub answered 403."""


class PubNubChannel:
    """One channel, read by one daemon thread.

    Args:
        action: which channel, and the position to continue from.
        report: receives inputs, in the channel's thread. It must not raise or block; it returns False if the program
            cannot take inputs any more, which ends the channel.
        origin: another PubNub origin than the package's own: a host, `host:port`, or `http://host:port`.
        connection: proxy, certificates and timeouts.
        timing: the times to keep.
    """

    def __init__(
        self,
        action: OpenChannel,
        report: Callable[[Input], bool],
        origin: str | None,
        connection: ConnectionSettings,
        timing: Timing,
    ) -> None:
        self.generation = action.generation
        self._delivery = action.delivery
        self._cursor = action.cursor
        self._region: int | None = None
        self._report = report
        self._origin = origin
        self._connection = connection
        self._timing = timing
        self._stop = threading.Event()
        self._room = threading.Event()
        self._room.set()
        self._reconnect = threading.Event()
        self._poller: _Poller | None = None
        self._thread = threading.Thread(target=self._run, name=f"rcext-pubnub-{self.generation}", daemon=True)

    def start(self) -> None:
        """Start to read."""
        self._thread.start()

    def reconnect(self) -> None:
        """Break the connection; the channel reconnects at once."""
        self._reconnect.set()
        if self._poller is not None:
            self._poller.interrupt(final=False)

    def pause(self) -> None:
        """Stop reading until `resume`."""
        self._room.clear()

    def resume(self) -> None:
        """Resume reading."""
        self._room.set()

    def close(self) -> None:
        """Stop reading; does not wait for the thread."""
        self._stop.set()
        self._reconnect.set()
        self._room.set()
        if self._poller is not None:
            self._poller.interrupt(final=True)

    @property
    def alive(self) -> bool:
        """Whether the thread is running."""
        return self._thread.is_alive()

    def _run(self) -> None:
        try:
            self._poller = make_poller(
                self._delivery.subscriber_key or "", self._delivery.address or "", self._origin, self._connection
            )
        except Exception as exc:
            fault = local_fault(exc, "PubNub") or ConfigurationError(f"the pubnub package does not work: {exc}")
            self._tell(ChannelDown(self.generation, str(fault), fatal=fault))
            return
        try:
            self._loop(self._poller)
        except Exception as exc:
            logger.exception("the PubNub channel stopped")
            self._tell(ChannelDown(self.generation, f"the channel stopped: {type(exc).__name__}"))
        finally:
            self._poller.close()

    def _loop(self, poller: _Poller) -> None:
        failures = damaged = 0
        proved = False
        while not self._stop.is_set():
            down: ChannelDown | None = None
            try:
                proved = self._step(poller, proved)
                failures = damaged = 0
            except _EnvelopeError as exc:
                damaged += 1
                if damaged >= _MAX_DAMAGED and self._cursor is not None:
                    damaged = 0
                    self._skip(poller, exc)
                down = ChannelDown(self.generation, str(exc))
            except Denied as exc:
                down = ChannelDown(self.generation, str(exc), denied=True)
            except Exception as exc:
                down = ChannelDown(self.generation, describe(exc), fatal=local_fault(exc, poller.host))
            if down is not None:
                proved = False
                failures += self._back_off(down, failures)

    def _step(self, poller: _Poller, proved: bool) -> bool:
        """Prove that the channel is alive, or poll once; return whether it is still proved to be alive."""
        if not proved:
            self._reconnect.clear()
            server_time = self._prove(poller)
            self._tell(ChannelUp(self.generation, server_time))
            if self._cursor is None:
                self._cursor = server_time
        if not self._room.is_set():
            self._room.wait()
            return False
        if self._reconnect.is_set():
            return False
        batch = self._poll(poller)
        if batch is None:
            return False
        self._tell(batch)
        return True

    def _skip(self, poller: _Poller, error: _EnvelopeError) -> None:
        """Give up what cannot be read, also when it is requested again; pass on what can be read of it."""
        assert self._cursor is not None
        since = self._cursor
        self._cursor, self._region = self._prove_or(poller, since), None
        skipped = f"PubNub's response is damaged, also when repeated: {error}"
        self._tell(MessageBatch(self.generation, error.messages, self._cursor, since, skipped))

    def _back_off(self, down: ChannelDown, failures: int) -> int:
        """Report a failure and pause; return 1 if it counts, 0 for a connection that was broken on purpose."""
        if self._stop.is_set() or self._reconnect.is_set():
            return 0
        self._tell(down)
        pause = min(self._timing.backoff_limit, self._timing.backoff * 2 ** min(failures, 16))
        self._reconnect.wait(pause * (0.5 + random.random() / 2))  # noqa: S311  # a pause, not a secret
        return 1

    def _tell(self, item: Input) -> None:
        if not self._stop.is_set() and not self._report(item):
            self._stop.set()  # the event loop is closed

    def _prove(self, poller: _Poller) -> int:
        """Return the server's time, from a subscribe request that is answered at once."""
        answer = poller.poll(0, None, self._timing.probe_timeout)
        if answer is None:
            raise TimeoutError("PubNub did not answer in time")
        cursor, _, _ = _read(answer)
        return cursor

    def _prove_or(self, poller: _Poller, cursor: int) -> int:
        try:
            return max(cursor, self._prove(poller))
        except Exception:
            return cursor

    def _poll(self, poller: _Poller) -> MessageBatch | None:
        """Poll once; return `None` if nothing came in time."""
        assert self._cursor is not None
        since = self._cursor
        answer = poller.poll(since, self._region, self._timing.poll)
        if answer is None:
            return None
        self._cursor, self._region, messages = _read(answer)
        return MessageBatch(self.generation, messages, self._cursor, since)


def _read(answer: object) -> tuple[int, int | None, tuple[ChannelMessage, ...]]:
    """Return cursor, region and messages of a response, whatever state its envelopes are in."""
    if not isinstance(answer, dict):
        raise _EnvelopeError(f"the response is {type(answer).__name__}, not an object", ())
    body = cast("dict[str, Any]", answer)
    listed = body.get("m")
    messages: list[ChannelMessage] = []
    if isinstance(listed, list):
        messages.extend(_read_message(item) for item in cast("list[object]", listed))
    elif listed is not None:
        messages.append(ChannelMessage(None, damage=f"field 'm' is {type(listed).__name__}, not a list"))
    meta = body.get("t")
    meta = cast("dict[str, Any]", meta) if isinstance(meta, dict) else {}
    cursor = _number(meta.get("t"))
    if not cursor:
        raise _EnvelopeError("the response lacks a timetoken (field 't.t')", tuple(messages))
    return cursor, _number(meta.get("r")), tuple(messages)


def _read_message(item: object) -> ChannelMessage:
    if not isinstance(item, dict):
        return ChannelMessage(None, damage=f"an envelope is {type(item).__name__}, not an object")
    envelope = cast("dict[str, Any]", item)
    published = envelope.get("p")
    token = _number(cast("dict[str, Any]", published).get("t")) if isinstance(published, dict) else None
    if "d" not in envelope:
        return ChannelMessage(None, token, damage="an envelope lacks a payload (field 'd')")
    return ChannelMessage(envelope["d"], token)


def _number(value: object) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= _DIGITS:
        value = int(value)
    return value if isinstance(value, int) and 0 <= value < 10**_DIGITS else None


def make_poller(subscriber_key: str, channel: str, origin: str | None, connection: ConnectionSettings) -> _Poller:
    """Return the client of a channel. It imports the pubnub package, which takes more than half a second.

    Raises:
        ImportError: the package is missing.
        ConfigurationError: the proxy of the environment is wrong.
    """
    parts = _import_pubnub()
    config = parts.configuration()
    config.subscribe_key = subscriber_key
    config.user_id = str(uuid4())
    config.daemon = True
    config.enable_subscribe = False
    config.suppress_leave_events = True
    if origin is not None:
        scheme, separator, host = origin.rpartition("://")
        config.origin = host.rstrip("/")
        config.ssl = scheme == "https" if separator else not is_loopback(host.rsplit(":", 1)[0])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        client = parts.client(config, custom_request_handler=_handler_class(parts, connection, config))
    return _Client(parts, client, config, channel, connection)


@frozen
class _PubNub:
    """Classes of the pubnub package, imported by name because it ships no types."""

    category: Any
    client: Any
    configuration: Any
    handler: Any
    subscribe: Any


def _import_pubnub() -> _PubNub:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        parts = _PubNub(
            import_module("pubnub.enums").PNStatusCategory,
            import_module("pubnub.pubnub").PubNub,
            import_module("pubnub.pnconfiguration").PNConfiguration,
            import_module("pubnub.request_handlers.httpx").HttpxRequestHandler,
            import_module("pubnub.endpoints.pubsub.subscribe").Subscribe,
        )
    # It logs errors with their whole text; we report them ourselves.
    logging.getLogger("pubnub").addHandler(logging.NullHandler())
    return parts


def _handler_class(parts: _PubNub, connection: ConnectionSettings, config: Any) -> Any:
    import httpx

    from rcext.transport import ACCEPT_ENCODING, BodyStream

    base: Any = parts.handler
    url = f"{config.scheme()}://{config.origin}"
    proxy = connection.proxy_for(url)
    verify = connection.ssl_context("pubnub")

    class Handler(base):  # type: ignore[misc]  # pyright: ignore[reportUntypedBaseClass]  # no types there
        """The package's handler with the client's settings. Only access to its sockets can end a long poll."""

        def __init__(self, pubnub: Any) -> None:
            base.__init__(self, pubnub)
            self.sockets: dict[int, socket.socket] = {}
            self.guard = threading.Lock()
            self.over = False
            self._session = self._new_session()

        def _ensure_session(self) -> httpx.Client:
            if self._session.is_closed:  # by the package's watchdog
                self._session = self._new_session()
            return self._session

        def _new_session(self) -> httpx.Client:
            hooks: dict[str, list[Any]] = {"request": [self._watch], "response": [self._limit]}
            return httpx.Client(http2=True, trust_env=False, proxy=proxy, verify=verify, event_hooks=hooks)

        def renew(self) -> None:
            self._session.close()  # the next request makes another one

        def _watch(self, request: httpx.Request) -> None:
            request.headers["User-Agent"] = f"{connection.user_agent} {request.headers.get('User-Agent', '')}".strip()
            request.headers["Accept-Encoding"] = ACCEPT_ENCODING
            request.extensions["trace"] = self._trace

        def _limit(self, response: httpx.Response) -> None:
            BodyStream(response, _MAX_RESPONSE, streamed=False)

        def _trace(self, event: str, info: dict[str, Any]) -> None:
            stream = info.get("return_value")
            if stream is not None and event.endswith(".complete") and hasattr(stream, "get_extra_info"):
                found = stream.get_extra_info("socket")
                if isinstance(found, socket.socket):
                    with self.guard:
                        self.sockets = {number: known for number, known in self.sockets.items() if known.fileno() != -1}
                        self.sockets[id(found)] = found
                    if self.over:
                        self.interrupt(final=True)

        def interrupt(self, final: bool) -> None:
            with self.guard:
                self.over = self.over or final
                sockets, self.sockets = list(self.sockets.values()), {}
            for known in sockets:
                # A TLS socket's own `shutdown` would destroy its state while the reading thread uses it.
                with contextlib.suppress(OSError):
                    socket.socket.shutdown(known, socket.SHUT_RDWR)

    return Handler


class _Client:
    """Long polls of one channel."""

    def __init__(self, parts: _PubNub, client: Any, config: Any, channel: str, connection: ConnectionSettings) -> None:
        self._parts = parts
        self._client = client
        self._config = config
        self._channel = channel
        self._connect_timeout = min(math.ceil(connection.timeout.connect or 10), 10)
        self._handler = client.get_request_handler()
        self.host = str(config.origin)

    def poll(self, cursor: int, region: int | None, timeout: float) -> Any:
        """Send one subscribe request; return None on a timeout."""
        subscribe: Any = self._parts.subscribe

        class LongPoll(subscribe):  # type: ignore[misc]  # pyright: ignore[reportUntypedBaseClass]  # no types there
            """The package's endpoint; its own `custom_params` needs the subscribe loop, which starts a thread."""

            def custom_params(self) -> dict[str, Any]:
                return {"tt": str(cursor), **({"tr": str(region)} if region is not None else {})}

        # The package takes whole seconds only.
        self._config.subscribe_request_timeout = math.ceil(timeout)
        self._config.connect_timeout = min(math.ceil(timeout), self._connect_timeout)
        endpoint = LongPoll(self._client, channels=self._channel, timetoken=cursor, region=region)
        status, result = self._send(endpoint)
        if not status.is_error():
            return result
        # httpcore never forgets connections whose TLS handshake through a proxy failed, and stops at a hundred of them.
        self._handler.renew()
        category = self._parts.category
        if status.category == category.PNTimeoutCategory:
            return None
        if status.category == category.PNAccessDeniedCategory:
            raise Denied("403 Forbidden")
        exception = status.error_data.exception if status.error_data is not None else None
        cause = getattr(exception, "__context__", None)
        if isinstance(cause, ResponseTooLarge):
            raise _EnvelopeError(f"the response has more than {_MAX_RESPONSE} bytes", ()) from cause
        raise exception if isinstance(exception, Exception) else ConnectionError(str(status.category))

    def _send(self, endpoint: Any) -> tuple[Any, Any]:
        try:
            envelope = self._client.request_sync(endpoint.options())
        except json.JSONDecodeError:
            raise  # not JSON: the page of a gateway, perhaps, and not a message
        except (ValueError, RecursionError) as exc:
            raise _EnvelopeError(f"the response cannot be read: {describe(exc)}", ()) from exc
        return envelope.status, envelope.result

    def interrupt(self, final: bool) -> None:
        """Break the connections; `final` for those to come, too."""
        self._handler.interrupt(final)

    def close(self) -> None:
        """Close the connections."""
        self._handler.close()
