"""A small platform on real sockets, for faults on the wire: the subscription endpoints and PubNub's v2 subscribe."""

from __future__ import annotations

import base64
import contextlib
import json
import os
import socket
import threading
import time
from collections import deque
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit
from uuid import uuid4

from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

HISTORY = 100

Fault = Callable[["_Handler"], bool]
"""Does something in the place of the answer; false lets the answer follow."""


def encrypt(value: object, key: bytes) -> str:
    return encrypt_text(json.dumps(value), key)


def encrypt_text(text: str, key: bytes) -> str:
    padder = padding.PKCS7(128).padder()
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    data = padder.update(text.encode()) + padder.finalize()
    return base64.b64encode(encryptor.update(data) + encryptor.finalize()).decode()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server  # pyright: ignore[reportIncompatibleVariableOverride]

    def setup(self) -> None:
        super().setup()
        with contextlib.suppress(OSError):
            self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.server.platform.sockets.add(self.connection)

    def finish(self) -> None:
        self.server.platform.sockets.discard(self.connection)
        with contextlib.suppress(OSError):
            super().finish()

    def log_message(self, format: str, *args: object) -> None:
        pass

    def answer(self, status: int, body: object = None, headers: dict[str, str] | None = None) -> None:
        data = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        if "Content-Type" not in (headers or {}):
            self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def drop(self) -> None:
        """Reset the connection."""
        with contextlib.suppress(OSError):
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
        self.close_connection = True
        with contextlib.suppress(OSError):
            self.connection.shutdown(socket.SHUT_RDWR)

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except OSError:
            self.close_connection = True

    def route(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        body = json.loads(self.rfile.read(length)) if length else None
        parts = urlsplit(self.path)
        self.server.platform.handle(self, parts.path, parse_qs(parts.query), body)

    do_GET = do_POST = do_PUT = do_DELETE = route


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True
    platform: Platform

    def handle_error(self, request: Any, client_address: Any) -> None:
        pass


def status(code: int, body: object = None, headers: dict[str, str] | None = None) -> Fault:
    def fault(handler: _Handler) -> bool:
        handler.answer(code, body, headers)
        return True

    return fault


def reset(handler: _Handler) -> bool:
    handler.drop()
    return True


def truncated(handler: _Handler) -> bool:
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b'{"t":{"t":"1')
    handler.wfile.flush()
    handler.drop()
    return True


def html(handler: _Handler) -> bool:
    handler.answer(200, b"<html><body>Welcome to the hotel</body></html>", {"Content-Type": "text/html"})
    return True


class Platform:
    """A platform with one account, its subscriptions and its PubNub."""

    def __init__(self) -> None:
        self.lock = threading.Condition()
        self.sockets: set[socket.socket] = set()
        self.subscriptions: dict[str, dict[str, Any]] = {}
        self.keys: dict[str, bytes | None] = {}
        self.history: dict[str, deque[tuple[int, Any]]] = {}
        self.calls: list[tuple[str, str, Any]] = []
        self.rest_faults: deque[Fault] = deque()
        self.poll_faults: deque[Fault] = deque()
        self.sticky_poll_fault: Fault | None = None
        self.lifetime = 900
        self.encrypt = True
        self.polls = 0
        self.last_token = 0
        self.rewrite: Callable[[dict[str, Any]], object] = lambda answer: answer
        self.stopping = False
        self.port = 0
        self._serve()

    # Life.

    def _serve(self) -> None:
        self.httpd = _Server(("127.0.0.1", self.port), _Handler)
        self.port = self.httpd.server_address[1]
        self.httpd.platform = self
        self.stopping = False
        self.thread = threading.Thread(target=self.httpd.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self.thread.start()

    @property
    def server(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def origin(self) -> str:
        return f"127.0.0.1:{self.port}"

    def cut(self) -> None:
        """Reset every connection that is open."""
        for connection in list(self.sockets):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def stop(self) -> None:
        self.httpd.shutdown()
        self.httpd.server_close()
        with self.lock:
            self.stopping = True
            self.lock.notify_all()
        self.cut()
        self.thread.join()

    def restart(self) -> None:
        self._serve()

    def __enter__(self) -> Platform:
        return self

    def __exit__(self, *args: object) -> None:
        if not self.stopping:
            self.stop()

    # What happens on the platform.

    def token(self) -> int:
        self.last_token = max(self.last_token + 1, int(time.time() * 10_000_000))
        return self.last_token

    def event(self, number: int | str = 0, **extra: Any) -> dict[str, Any]:
        return {
            "uuid": str(uuid4()),
            "event": "/restapi/v1.0/account/1/extension/2/presence",
            "timestamp": "2026-11-23T10:00:00.000Z",
            "subscriptionId": "S",
            "ownerId": "2",
            "body": {"extensionId": "2", "sequence": number},
            **extra,
        }

    def notify(self, event: dict[str, Any] | None = None, times: int = 1) -> dict[str, Any]:
        """Publish an event to every subscription."""
        event = event if event is not None else self.event()
        with self.lock:
            for subscription in self.subscriptions.values():
                mode = subscription["deliveryMode"]
                channel = mode["address"]
                key = self.keys.get(channel)
                for _ in range(times):
                    self.publish(channel, encrypt(event, key) if key else event)
        return event

    def publish(self, channel: str, payload: object) -> None:
        with self.lock:
            self.history.setdefault(channel, deque(maxlen=HISTORY)).append((self.token(), payload))
            self.lock.notify_all()

    def channel(self) -> str:
        with self.lock:
            return str(next(reversed(self.subscriptions.values()))["deliveryMode"]["address"])

    def move(self, *, key_only: bool = False) -> None:
        """From the next renewal on, everything is delivered to another channel (or with another key)."""
        with self.lock:
            for subscription in self.subscriptions.values():
                subscription["deliveryMode"] = self._mode(subscription["deliveryMode"]["address"] if key_only else None)

    def forget(self) -> None:
        with self.lock:
            self.subscriptions.clear()

    # The wire.

    def _mode(self, channel: str | None = None) -> dict[str, Any]:
        channel = channel or f"{uuid4().int}_{uuid4().hex[:8]}"
        mode: dict[str, Any] = {
            "transportType": "PubNub",
            "encryption": self.encrypt,
            "address": channel,
            "subscriberKey": "sub-c-test",
        }
        if self.encrypt:
            self.keys[channel] = os.urandom(16)
            mode |= {
                "encryptionAlgorithm": "AES",
                "encryptionKey": base64.b64encode(self.keys[channel] or b"").decode(),
            }
        return mode

    def handle(self, handler: _Handler, path: str, query: dict[str, list[str]], body: Any) -> None:
        if path.startswith("/v2/subscribe/"):
            self._poll(handler, path, query)
        elif path.startswith("/restapi/v1.0/subscription"):
            self._rest(handler, path, body)
        else:
            handler.answer(404, {"errorCode": "CMN-102", "message": "not found"})

    def _rest(self, handler: _Handler, path: str, body: Any) -> None:
        with self.lock:
            self.calls.append((handler.command, path, body))
            fault = self.rest_faults.popleft() if self.rest_faults else None
        if fault is not None and fault(handler):
            return
        parts = path.removeprefix("/restapi/v1.0/subscription").strip("/").split("/")
        with self.lock:
            if handler.command == "POST" and parts == [""]:
                subscription: dict[str, Any] = {
                    "id": str(uuid4()),
                    "status": "Active",
                    "creationTime": "2026-11-23T10:00:00.000Z",
                    "deliveryMode": self._mode(),
                    "eventFilters": body["eventFilters"],
                }
                self.subscriptions[subscription["id"]] = subscription
            elif parts[0] not in self.subscriptions:
                handler.answer(404, {"errorCode": "CMN-102", "message": "Resource for parameter [id] is not found"})
                return
            elif handler.command == "DELETE":
                del self.subscriptions[parts[0]]
                handler.answer(204)
                return
            else:
                subscription = self.subscriptions[parts[0]]
                if handler.command == "PUT":
                    subscription["eventFilters"] = body["eventFilters"]
            result = {**subscription, "expiresIn": self.lifetime, "expirationTime": "2026-11-23T10:15:00.000Z"}
        handler.answer(200, result)

    def _poll(self, handler: _Handler, path: str, query: dict[str, list[str]]) -> None:
        cursor = int(query.get("tt", ["0"])[0])
        channel = unquote(path.split("/")[4])
        with self.lock:
            self.polls += 1
            fault = self.sticky_poll_fault or (self.poll_faults.popleft() if self.poll_faults else None)
        if fault is not None and fault(handler):
            return
        with self.lock:
            if cursor == 0:
                messages: list[tuple[int, Any]] = []
                now = self.token()
            else:
                limit = time.monotonic() + 60
                while True:
                    messages = [(token, item) for token, item in self.history.get(channel, ()) if token > cursor]
                    if messages or self.stopping or time.monotonic() > limit:
                        break
                    self.lock.wait(1)
                now = messages[-1][0] if messages else self.token()
            if self.stopping:
                handler.drop()
                return
            answer: dict[str, Any] = {
                "t": {"t": str(now), "r": 12},
                "m": [
                    {
                        "a": "1",
                        "f": 0,
                        "i": "x",
                        "p": {"t": str(token), "r": 12},
                        "k": "sub-c-test",
                        "c": channel,
                        "d": d,
                    }
                    for token, d in messages
                ],
            }
            changed = self.rewrite(answer)
        handler.answer(200, changed)
