"""A PubNub channel that does not go silent, over the `pubnub` package.

The package makes the requests and does the transfer. Its subscribe loop is not used, because it cannot be kept alive:
an exception in a listener or an envelope that lacks a field ends it or makes it repeat one answer for ever, a 403 ends
it, and it gives up after a number of attempts. So each long poll is one call of the package's `Subscribe` endpoint,
made by one daemon thread of ours, which owns the cursor, takes damaged envelopes apart, and reports to a function that
must not fail.

Liveness: a long poll that brings nothing for `Timing.poll` seconds is broken off, and the channel then has to prove
that it is alive by a subscribe request with the timetoken 0, which is answered at once. A connection that died without
a word is found out in that time.
"""

from __future__ import annotations

import logging
import math
import random
import socket
import threading
import warnings
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol, cast
from uuid import uuid4

from rcext._loopback import is_loopback

from ._protocol import ChannelDown, ChannelMessage, ChannelUp, MessageBatch

if TYPE_CHECKING:
    from collections.abc import Callable

    from ._protocol import Input, OpenChannel
    from .timing import Timing

logger = logging.getLogger("rcext.push")

_PATIENCE_WITH_ENVELOPES = 3
# A timetoken has 17 now, and will have them for two centuries.
_DIGITS = 18


class _Poller(Protocol):
    """What is used of the pubnub package; it ships no type information."""

    def poll(self, cursor: int, region: int | None, timeout: float) -> Any: ...

    def interrupt(self, final: bool) -> None: ...

    def close(self) -> None: ...


class _EnvelopeError(Exception):
    """An answer that is JSON, but has no cursor to go on from."""

    def __init__(self, reason: str, messages: tuple[ChannelMessage, ...]) -> None:
        super().__init__(reason)
        self.messages = messages


class Denied(Exception):
    """PubNub answered 403."""


class PubNubChannel:
    """One channel, read by one daemon thread.

    Args:
        action: which channel, and where to go on.
        report: is given what happens, in the channel's thread. It must not raise or block.
        origin: another PubNub origin than the package's own: a host, `host:port`, or `http://host:port`.
        timing: the times to keep.
    """

    def __init__(
        self, action: OpenChannel, report: Callable[[Input], None], origin: str | None, timing: Timing
    ) -> None:
        self.generation = action.generation
        self._delivery = action.delivery
        self._cursor = action.cursor
        self._region: int | None = None
        self._report = report
        self._origin = origin
        self._timing = timing
        self._stop = threading.Event()
        self._room = threading.Event()
        self._room.set()
        self._reconnect = threading.Event()
        self._poller: _Poller | None = None
        self._thread = threading.Thread(target=self._run, name=f"rcext-pubnub-{self.generation}", daemon=True)

    def start(self) -> None:
        """Begin to read."""
        self._thread.start()

    def reconnect(self) -> None:
        """Break the connection, so that it is made anew at once."""
        self._reconnect.set()
        if self._poller is not None:
            self._poller.interrupt(final=False)

    def pause(self) -> None:
        """Read no further until `resume`."""
        self._room.clear()

    def resume(self) -> None:
        """Read on."""
        self._room.set()

    def stop(self) -> None:
        """Stop reading; does not wait for the thread."""
        self._stop.set()
        self._reconnect.set()
        self._room.set()
        if self._poller is not None:
            self._poller.interrupt(final=True)

    def join(self, timeout: float) -> bool:
        """Wait for the thread to end; whether it did."""
        if self._thread.ident is not None and self._thread is not threading.current_thread():
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            self._poller = _make_poller(self._delivery.subscriber_key or "", self._delivery.address or "", self._origin)
        except Exception as exc:
            logger.exception("the pubnub package cannot be used")
            self._notify(ChannelDown(self.generation, f"the pubnub package cannot be used: {exc}", denied=True))
            return
        try:
            self._loop(self._poller)
        except Exception as exc:
            logger.exception("the PubNub channel stopped")
            self._notify(ChannelDown(self.generation, f"the channel stopped: {type(exc).__name__}"))
        finally:
            self._poller.close()

    def _loop(self, poller: _Poller) -> None:
        timing = self._timing
        failures = 0
        envelopes = 0
        proved = False
        while not self._stop.is_set():
            try:
                if not proved:
                    self._reconnect.clear()
                    server_time = self._prove(poller)
                    proved = True
                    self._notify(ChannelUp(self.generation, server_time))
                    if self._cursor is None:
                        self._cursor = server_time
                if not self._room.is_set():
                    self._room.wait()
                    proved = False
                    continue
                if self._reconnect.is_set():
                    proved = False
                    continue
                batch = self._poll(poller)
                envelopes = failures = 0
                if batch is None:
                    proved = False
                else:
                    self._notify(batch)
                continue
            except Denied as exc:
                reason, denied = str(exc), True
            except _EnvelopeError as exc:
                envelopes += 1
                reason, denied = str(exc), False
                if envelopes >= _PATIENCE_WITH_ENVELOPES and self._cursor is not None:
                    # The same again and again: what can be read is handed out, the rest is given up, and said to be.
                    envelopes = 0
                    skipped = f"PubNub's answer is damaged, also when repeated: {exc}"
                    since = self._cursor
                    self._cursor, self._region = self._prove_or(poller, since), None
                    self._notify(MessageBatch(self.generation, exc.messages, self._cursor, since, skipped))
            except Exception as exc:
                reason, denied = _describe(exc), False
            if self._stop.is_set():
                return
            proved = False
            if not self._reconnect.is_set():
                self._notify(ChannelDown(self.generation, reason, denied))
                failures += 1
                pause = min(timing.backoff_limit, timing.backoff * 2 ** min(failures - 1, 16))
                self._reconnect.wait(pause * (0.5 + random.random() / 2))  # noqa: S311  # a pause, not a secret

    def _notify(self, report: Input) -> None:
        if self._stop.is_set():
            return
        try:
            self._report(report)
        except Exception:
            logger.exception("a report of the PubNub channel was not taken")

    def _prove(self, poller: _Poller) -> int:
        """The server's time, from a subscribe request that is answered at once."""
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
        """One long poll; `None` where nothing came in its time."""
        assert self._cursor is not None
        since = self._cursor
        answer = poller.poll(since, self._region, self._timing.poll)
        if answer is None:
            return None
        self._cursor, self._region, messages = _read(answer)
        return MessageBatch(self.generation, messages, self._cursor, since)


def _read(answer: object) -> tuple[int, int | None, tuple[ChannelMessage, ...]]:
    """Cursor, region and messages of an answer, whatever state its envelopes are in."""
    if not isinstance(answer, dict):
        raise _EnvelopeError(f"the answer is {type(answer).__name__}, not an object", ())
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
        raise _EnvelopeError("the answer has no timetoken (field 't.t')", tuple(messages))
    return cursor, _number(meta.get("r")), tuple(messages)


def _read_message(item: object) -> ChannelMessage:
    if not isinstance(item, dict):
        return ChannelMessage(None, damage=f"an envelope is {type(item).__name__}, not an object")
    envelope = cast("dict[str, Any]", item)
    published = envelope.get("p")
    token = _number(cast("dict[str, Any]", published).get("t")) if isinstance(published, dict) else None
    if "d" not in envelope:
        return ChannelMessage(None, token, damage="an envelope has no payload (field 'd')")
    return ChannelMessage(envelope["d"], token)


def _number(value: object) -> int | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= _DIGITS:
        value = int(value)
    return value if isinstance(value, int) and 0 <= value < 10**_DIGITS else None


def _describe(exc: BaseException) -> str:
    text = " ".join(str(exc).split())
    return f"{type(exc).__name__}: {text[:200]}" if text else type(exc).__name__


def _make_poller(subscriber_key: str, channel: str, origin: str | None) -> _Poller:
    """What speaks with PubNub. The package is imported here, since its import takes more than half a second."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        import httpx

        # By name, since the package ships no types, and its annotations are not right.
        subscribe: Any = import_module("pubnub.endpoints.pubsub.subscribe").Subscribe
        category: Any = import_module("pubnub.enums").PNStatusCategory
        configuration: Any = import_module("pubnub.pnconfiguration").PNConfiguration
        pubnub_client: Any = import_module("pubnub.pubnub").PubNub
        httpx_handler: Any = import_module("pubnub.request_handlers.httpx").HttpxRequestHandler

    # It logs an error with the text of whatever went wrong; we report that ourselves.
    logging.getLogger("pubnub").addHandler(logging.NullHandler())

    class Handler(httpx_handler):  # type: ignore[misc]  # pyright: ignore[reportUntypedBaseClass]  # no types there
        """The package's own transfer, with pause of its sockets: otherwise nothing ends a long poll from outside."""

        def __init__(self, pubnub: Any) -> None:
            httpx_handler.__init__(self, pubnub)
            self.sockets: dict[int, socket.socket] = {}
            self.guard = threading.Lock()
            self.over = False
            self._session = httpx.Client(http2=True, event_hooks={"request": [self._watch]})

        def _watch(self, request: httpx.Request) -> None:
            request.extensions["trace"] = self._trace

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
                try:
                    # A TLS socket's own `shutdown` pulls its state away from under the reading thread.
                    socket.socket.shutdown(known, socket.SHUT_RDWR)
                except OSError:
                    continue

    class LongPoll(subscribe):  # type: ignore[misc]  # pyright: ignore[reportUntypedBaseClass]  # no types there
        """The package's endpoint; its own `custom_params` needs the subscribe loop, and that starts a thread."""

        def custom_params(self) -> dict[str, Any]:
            params = {"tt": str(self._timetoken)}
            if self._region is not None:
                params["tr"] = str(self._region)
            return params

    config = configuration()
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
        client = pubnub_client(config, custom_request_handler=Handler)
    handler = client.get_request_handler()

    class Poller:
        def poll(self, cursor: int, region: int | None, timeout: float) -> Any:
            # The package insists on whole seconds.
            config.subscribe_request_timeout = math.ceil(timeout)
            config.connect_timeout = min(config.subscribe_request_timeout, 10)
            endpoint = LongPoll(client, channels=channel, timetoken=cursor, region=region)
            envelope = client.request_sync(endpoint.options())
            status = envelope.status
            if not status.is_error():
                return envelope.result
            if status.category == category.PNTimeoutCategory:
                return None
            if status.category == category.PNAccessDeniedCategory:
                raise Denied("403 Forbidden")
            exception = status.error_data.exception if status.error_data is not None else None
            raise exception if isinstance(exception, Exception) else ConnectionError(str(status.category))

        def interrupt(self, final: bool) -> None:
            handler.interrupt(final)

        def close(self) -> None:
            handler.close()

    return Poller()
