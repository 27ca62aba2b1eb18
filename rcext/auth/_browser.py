"""Loopback server for the redirect of a browser login (RFC 8252, 7.3)."""

from __future__ import annotations

import logging
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from rcext.errors import ConfigurationError, RedirectError

from ._redirect import parse_redirect

if TYPE_CHECKING:
    from types import TracebackType

    from ._redirect import RedirectResult

logger = logging.getLogger("rcext.auth")

_DONE: Final = (
    "<!doctype html><meta charset=utf-8><link rel=icon href=data:,><title>{title}</title>"
    "<p>{text} You can close this page."
)


class RedirectServer:
    """A server on the loopback address that receives the redirect of one login.

    Requests with another path, without the login's state or with another one are refused and do not end the wait,
    error redirects included: any page in the browser can send them.

    Args:
        port: the port; 0 takes a free one.
        path: the path of the redirect URI.
        host: the name in the redirect URI, `127.0.0.1` or `localhost`. The server listens on this machine alone.

    Raises:
        ConfigurationError: another host, a path without a slash, or a port in use.
    """

    def __init__(self, *, port: int = 0, path: str = "/oauth2callback", host: str = "127.0.0.1") -> None:
        if host not in ("127.0.0.1", "localhost"):
            raise ConfigurationError(f"host is {host!r}; it must be 127.0.0.1 or localhost")
        if not path.startswith("/"):
            raise ConfigurationError(f"path is {path!r}; it must begin with a slash")
        try:
            self._server = ThreadingHTTPServer(("127.0.0.1", port), _handler(self))
        except OSError as error:
            raise ConfigurationError(f"cannot listen on port {port}: {error.strerror}") from error
        self._server.daemon_threads = True
        self.path: Final = path
        """The path of the redirect URI."""
        self.redirect_uri: Final = f"http://{host}:{self._server.server_port}{path}"
        """The redirect URI of the login; it must be registered with the application."""
        self.state: str | None = None
        """The state of the login; redirects are refused until it is set."""
        self._outcome: RedirectResult | RedirectError | None = None
        self._arrived = threading.Event()
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), name="rcext-login", daemon=True
        )

    def __enter__(self) -> RedirectServer:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._outcome is None:  # a thread may still wait, though the task that started it was canceled
            self._outcome = RedirectError("the login was abandoned")
            self._arrived.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def wait(self, timeout: float) -> RedirectResult:
        """Wait for the redirect, and return its parameters.

        Raises:
            RedirectError: the server refused the login, or the browser was not redirected in time.
        """
        if not self._arrived.wait(timeout):
            raise RedirectError(f"the browser was not redirected from the login page within {timeout:g} s")
        if isinstance(self._outcome, RedirectError):
            raise self._outcome
        assert self._outcome is not None
        return self._outcome

    def take(self, target: str) -> tuple[int, str]:
        """Return the status and the page for a request."""
        if urlsplit(target).path != self.path or self.state is None:
            return 404, _DONE.format(title="Not found", text="There is nothing here.")
        outcome: RedirectResult | RedirectError
        try:
            outcome = parse_redirect(target, state=self.state)
        except RedirectError as error:
            if error.error is None:
                logger.warning("a request to the redirect URI was ignored: %s", error)
                return 400, _DONE.format(title="Not this login", text="This does not belong to the login.")
            outcome = error
        if not self._arrived.is_set():  # the first one counts
            self._outcome = outcome
            self._arrived.set()
        if isinstance(outcome, RedirectError):
            return 200, _DONE.format(title="Login refused", text="The login was refused.")
        return 200, _DONE.format(title="Logged in", text="You are logged in.")


def _handler(owner: RedirectServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        timeout = 10

        def do_GET(self) -> None:
            status, page = owner.take(self.path)
            content = page.encode()
            self.send_response(status)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(content)))
            self.send_header("Cache-Control", "no-store")
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:
            """Log nothing: the address contains the code."""

    return Handler
