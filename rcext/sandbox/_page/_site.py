"""The page as an ASGI application."""

from __future__ import annotations

import asyncio
from importlib import resources
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from .._json import whole
from . import LOGIN_PAGE, _view
from ._actions import ACTIONS, Mistake, perform
from ._guard import CONSENT_SECURITY, SECURITY, objection

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.requests import Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from .._services import Services

#: Seconds between two checks for changes; shorter than the grace period of a stopping server.
BEAT = 0.05
#: Maximum size of a form in bytes.
MAX_FORM = 1 << 20
_MEDIA = {"page.css": "text/css", "page.js": "text/javascript", "icon.svg": "image/svg+xml"}


def site(services: Services, notice: str) -> ASGIApp:
    """Return the application of the page.

    Args:
        services: the sandbox's services.
        notice: the value of the header `X-Emulator`.
    """
    pages = _Pages(services)
    routes = [
        Route("/", pages.index),
        Route(LOGIN_PAGE, pages.login),
        Route("/sandbox/changes", pages.changes),
        Route("/sandbox/requests", pages.requests),
        Route("/sandbox/requests/{number}", pages.request),
        Route("/sandbox/subscriptions/{id}", pages.subscription),
        Route("/sandbox/static/{name}", pages.static),
        Route("/favicon.ico", pages.icon),
        Route("/sandbox/{action}", pages.act, methods=["POST"]),
    ]
    starlette = Starlette(routes=routes, exception_handlers={HTTPException: pages.problem})
    return _Guarded(starlette, services, notice)


class _Pages:
    """The endpoints; all coroutines, because Starlette runs functions in threads that outlive a daemon thread."""

    def __init__(self, services: Services) -> None:
        self._services = services
        folder = resources.files(__package__ or "") / "static"
        self._static = {name: (folder / name).read_bytes() for name in _MEDIA}

    async def index(self, request: Request) -> Response:
        """Show the page; `?done=` names the action that was performed."""
        notice = ACTIONS.get(request.query_params.get("done", ""), (None, ""))[1]
        with self._services.state.lock:
            return HTMLResponse(_view.index(self._services, notice=notice))

    async def act(self, request: Request) -> Response:
        """Perform an action, and show the page again."""
        action: str = request.path_params["action"]
        if action not in ACTIONS:
            raise HTTPException(404, f"There is no button {action!r}.")
        body = b""
        async for chunk in request.stream():
            body += chunk
            if len(body) > MAX_FORM:
                raise HTTPException(413, f"A form has {MAX_FORM} bytes at most.")
        fields = dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))
        with self._services.state.lock:
            try:
                perform(self._services, action, fields)
            except Mistake as mistake:
                html = _view.index(self._services, failed=action, typed=fields, mistake=mistake)
                return HTMLResponse(html, 400)
        return RedirectResponse(f"/?done={action}", 303)

    async def request(self, request: Request) -> Response:
        """Show one request."""
        number = whole(request.path_params["number"])
        found = [record for record in self._services.state.requests if record.number == number]
        if not found:
            raise HTTPException(404, "The request is not in the log.")
        with self._services.state.lock:
            return HTMLResponse(_view.request(self._services, found[0]))

    async def requests(self, request: Request) -> Response:
        """Show a page of all requests; `?find=` searches in them."""
        number = max(1, whole(request.query_params.get("page", "1")) or 1)
        with self._services.state.lock:
            return HTMLResponse(_view.requests(self._services, request.query_params.get("find", ""), number))

    async def subscription(self, request: Request) -> Response:
        """Show one subscription and what was delivered to it."""
        with self._services.state.lock:
            found = next((one for one in self._services.hub.all() if one["id"] == request.path_params["id"]), None)
            if found is None:
                raise HTTPException(404, "This subscription does not exist.")
            return HTMLResponse(_view.subscription(self._services, found))

    async def login(self, request: Request) -> Response:
        """Show the consent page; its form is sent to the authorize endpoint."""
        fields = dict(request.query_params)
        note = fields.pop("note", "")
        with self._services.state.lock:
            application = self._services.state.sessions.applications.get(fields.get("client_id", ""))
            if application is None:
                raise HTTPException(400, "A login begins at /restapi/oauth/authorize, with a known client_id.")
            html = _view.consent(self._services, application, fields, note)
        return HTMLResponse(html, headers=CONSENT_SECURITY)

    async def changes(self, request: Request) -> Response:
        """Send a server-sent event when the page has changed."""
        return StreamingResponse(self._changes(), media_type="text/event-stream")

    async def _changes(self) -> AsyncIterator[str]:
        last: object = None
        yield "retry: 1000\n\n"
        while self._services.loop.running:
            with self._services.state.lock:
                now = _view.pulse(self._services)
            if now != last:
                last = now
                yield "data: changed\n\n"
            await asyncio.sleep(BEAT)

    async def static(self, request: Request) -> Response:
        """Return a style sheet, script or icon."""
        name: str = request.path_params["name"]
        if name not in self._static:
            raise HTTPException(404, f"There is no file {name!r}.")
        return Response(self._static[name], media_type=_MEDIA[name])

    async def icon(self, request: Request) -> Response:
        """Return the icon for browsers that request it by its default path."""
        return Response(self._static["icon.svg"], media_type=_MEDIA["icon.svg"])

    async def problem(self, request: Request, error: Exception) -> Response:
        """Show an error page."""
        assert isinstance(error, HTTPException)
        with self._services.state.lock:
            html = _view.problem(self._services, f"Error {error.status_code}", error.detail)
        return HTMLResponse(html, error.status_code, headers=error.headers)


class _Guarded:
    """Rejects foreign requests, and adds the security headers."""

    def __init__(self, application: ASGIApp, services: Services, notice: str) -> None:
        self._application = application
        self._services = services
        self._headers = {**SECURITY, "X-Emulator": notice}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
            await send(message)

        application = self._application
        why = objection(scope["method"], Headers(scope=scope), self._services.state.server)
        if why is not None:
            with self._services.state.lock:
                application = HTMLResponse(_view.problem(self._services, "Refused", why), 403)
        await application(scope, receive, send_with_headers)
