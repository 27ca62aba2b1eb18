"""Servers for tests of connections: HTTP, TLS with a private authority, and a forward proxy in its own process."""

from __future__ import annotations

import contextlib
import ipaddress
import json
import socket
import ssl
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from rcext._tls import guard_handshakes

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path


def make_certificate(folder: Path) -> Path:
    """Return a PEM file with a self-signed certificate of `localhost` and `127.0.0.1`, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    names = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=2))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    path = folder / "authority.pem"
    path.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + certificate.public_bytes(serialization.Encoding.PEM)
    )
    return path


def make_server_context(certificate: Path) -> ssl.SSLContext:
    """Return the TLS settings of a server in a test process, which may fork."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    guard_handshakes(context)
    return context


class Echo:
    """Answers each request with its path and the client's port; or as `answer` says."""

    def __init__(self, certificate: Path | None = None) -> None:
        self._context = make_server_context(certificate) if certificate is not None else None
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.port = self._listener.getsockname()[1]
        self.url = f"http{'s' if certificate else ''}://127.0.0.1:{self.port}"
        self.requests: list[tuple[str, str, bytes]] = []
        self.ended: dict[int, str] = {}
        """How each connection ended, by the client's port: `eof`, `close_notify`, or an error."""
        self.answer: Callable[[str, str, bytes], tuple[int, dict[str, str], bytes]] | None = None
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)  # ends the thread that accepts
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, (_, port, *_) = self._listener.accept()
                threading.Thread(target=self._serve, args=(connection, port), daemon=True).start()

    def _serve(self, connection: socket.socket, port: int) -> None:
        try:
            if self._context is not None:
                connection = self._context.wrap_socket(connection, server_side=True, suppress_ragged_eofs=False)
            with connection, connection.makefile("rb") as stream:
                while head := stream.readline():
                    self._answer(connection, port, head, stream)
                self.ended[port] = "eof" if self._context is None else "close_notify"
        except (OSError, ValueError) as error:
            self.ended[port] = type(error).__name__

    def _answer(self, connection: socket.socket, port: int, head: bytes, stream: Any) -> None:
        method, target, _ = head.decode().split()
        length, chunked = 0, False
        while line := stream.readline().strip():
            name, _, value = line.decode().partition(":")
            if name.lower() == "content-length":
                length = int(value)
            chunked = chunked or name.lower() == "transfer-encoding"
        body = stream.read(length)
        while chunked:
            size = int(stream.readline(), 16)
            body += stream.read(size)
            stream.readline()
            chunked = size > 0
        self.requests.append((method, target, body))
        status = 200
        headers: dict[str, str] = {}
        content = json.dumps({"path": target, "port": port}).encode()
        if self.answer is not None:
            status, headers, content = self.answer(method, target, body)
        lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(content)}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        connection.sendall("\r\n".join(lines).encode() + b"\r\n\r\n" + content)


_PROXY = """
import socket, sys, threading

def pump(source, target):
    try:
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        pass

def serve(client):
    head = b""
    while b"\\r\\n\\r\\n" not in head:
        if not (data := client.recv(65536)):
            return
        head += data
    lines, _, body = head.partition(b"\\r\\n\\r\\n")
    method, target, _ = lines.split(b"\\r\\n")[0].decode().split(" ")
    print(method, target, flush=True)
    host, _, path = target.removeprefix("http://").partition("/")
    server = socket.create_connection((host.split(":")[0], int(host.split(":")[1])))
    if method == "CONNECT":
        client.sendall(b"HTTP/1.1 200 OK\\r\\n\\r\\n")
        threading.Thread(target=pump, args=(server, client), daemon=True).start()
        pump(client, server)
        return
    kept = [line for line in lines.split(b"\\r\\n")[1:] if not line.lower().startswith((b"connection", b"proxy-"))]
    server.sendall(f"{method} /{path} HTTP/1.1\\r\\n".encode())
    server.sendall(b"\\r\\n".join([*kept, b"Connection: close", b"", b""]))
    server.sendall(body)
    threading.Thread(target=pump, args=(client, server), daemon=True).start()
    pump(server, client)
    client.close()

listener = socket.create_server(("127.0.0.1", 0))
print(listener.getsockname()[1], flush=True)
while True:
    threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()
"""


class Proxy:
    """A forward proxy in a process of its own, which prints what it is asked for."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        assert process.stdout is not None
        self._lines = process.stdout
        self.url = f"http://127.0.0.1:{self._lines.readline().strip()}"

    def next_request(self) -> str:
        """Return the next request, such as `CONNECT host:port`; waits for it."""
        return self._lines.readline().strip()

    def end(self) -> list[str]:
        """End the proxy; return the remaining requests."""
        self._process.kill()
        return self._lines.read().splitlines()


@contextlib.contextmanager
def proxy() -> Generator[Proxy]:
    process = subprocess.Popen([sys.executable, "-c", _PROXY], stdout=subprocess.PIPE, text=True)
    try:
        yield Proxy(process)
    finally:
        process.kill()
        process.communicate()
