"""Requests to the token endpoint: login, refresh, revocation."""

from __future__ import annotations

import base64
import time
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlencode

import httpx

from rcext.errors import error_for
from rcext.transport import EXTENSION, CallOptions

from ._grants import Grant, refresh_grant
from ._tokens import Tokens, tokens_from_response

if TYPE_CHECKING:
    from collections.abc import Callable

    from rcext._flow import Flow

    from ._private_key_jwt import PrivateKeyJwt

TOKEN_PATH: Final = "/restapi/oauth/token"  # noqa: S105  # a path, not a secret
REVOKE_PATH: Final = "/restapi/oauth/revoke"
ASSERTION_TYPE: Final = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


class TokenEndpoint:
    """The token endpoint, as one application sees it. No response or exception that it passes on has a secret.

    Args:
        server: the server's base URL.
        client_id: the application.
        client_secret: its secret, or the key that replaces it; empty for a public application.
        timeout: of requests, as in httpx.
        now: gives the time in seconds since the epoch.
    """

    def __init__(
        self,
        *,
        server: str,
        client_id: str,
        client_secret: str | PrivateKeyJwt,
        timeout: httpx.Timeout | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        self.server = server
        self.client_id = client_id
        self._secret = client_secret
        self._timeout = timeout if timeout is not None else httpx.Timeout(60.0)
        self._now = now

    def login(self, grant: Grant) -> Flow[Tokens]:
        """Log in.

        Raises:
            ApiError: the server refuses, or its response is malformed.
        """
        tokens = yield from self._tokens(grant)
        tokens.access_token_ttl, tokens.refresh_token_ttl = grant.access_token_ttl, grant.refresh_token_ttl
        tokens.login = grant.identity
        return tokens

    def refresh(self, base: Tokens, refresh_token: str) -> Flow[Tokens]:
        """Replace tokens by new ones, which keep what the server does not send again.

        Raises:
            ApiError: the server refuses, or its response is malformed.
        """
        grant = refresh_grant(
            refresh_token,
            access_token_ttl=base.access_token_ttl,
            refresh_token_ttl=base.refresh_token_ttl,
            endpoint_id=base.endpoint_id,
        )
        tokens = yield from self._tokens(grant)
        if tokens.refresh_token is None:
            tokens.refresh_token = base.refresh_token
            tokens.refresh_expires_at = base.refresh_expires_at
        tokens.owner_id = tokens.owner_id or base.owner_id
        tokens.scope = tokens.scope or base.scope
        tokens.endpoint_id = tokens.endpoint_id or base.endpoint_id
        tokens.session_id = tokens.session_id or base.session_id
        tokens.access_token_ttl, tokens.refresh_token_ttl = base.access_token_ttl, base.refresh_token_ttl
        tokens.login = base.login
        return tokens

    def revoke(self, tokens: Tokens) -> Flow[None]:
        """End a session on the server.

        Raises:
            ApiError: the server refuses.
        """
        form = {"token": tokens.refresh_token or tokens.access_token}
        response = yield from self._send(REVOKE_PATH, form, repeatable=True)
        if not response.is_success:
            raise error_for(response)

    def _tokens(self, grant: Grant) -> Flow[Tokens]:
        response = yield from self._send(TOKEN_PATH, grant.form, repeatable=grant.repeatable)
        if not response.is_success:
            raise error_for(response)
        return tokens_from_response(response, now=self._now())

    def _send(self, path: str, form: dict[str, str], *, repeatable: bool) -> Flow[httpx.Response]:
        request = self._request(path, form, repeatable=repeatable)
        bare = httpx.Request(request.method, request.url)  # exceptions keep requests, and programs report exceptions
        try:
            response: httpx.Response = yield request
        except httpx.RequestError as error:
            error.request = bare
            raise
        response.request = bare
        return response

    def _request(self, path: str, form: dict[str, str], *, repeatable: bool) -> httpx.Request:
        def body() -> bytes:
            return urlencode({**form, **self._client_fields()}).encode()

        headers = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
        options = CallOptions(group="Auth", idempotent=repeatable)
        if not isinstance(self._secret, str):
            options.body = body  # an assertion works once and for a short time: each attempt has its own
        elif self._secret:
            # RFC 6749, 2.3.1: both are form-encoded before they are joined.
            pair = f"{quote(self.client_id, safe='')}:{quote(self._secret, safe='')}"
            headers["Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
        return httpx.Request(
            "POST",
            self.server + path,
            headers=headers,
            content=body(),
            extensions={EXTENSION: options, "timeout": self._timeout.as_dict()},
        )

    def _client_fields(self) -> dict[str, str]:
        """Return the form fields that identify the application, if no header does."""
        if not isinstance(self._secret, str):
            assertion = self._secret.assertion(self.client_id, self.server + TOKEN_PATH, now=self._now())
            return {"client_assertion_type": ASSERTION_TYPE, "client_assertion": assertion}
        return {} if self._secret else {"client_id": self.client_id}
