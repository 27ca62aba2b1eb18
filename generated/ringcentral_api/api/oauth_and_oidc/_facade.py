"""The operations of OAuth and OIDC as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._oauth_and_oidc import (
        AuthorizeRequest,
        AuthorizeResponseType,
        CodeChallengeMethodEnum,
        DisplayModesEnum,
        JWKeySet,
        OpenIdDiscovery,
        PublicGetTokenRequest,
        RevokeTokenRequest,
        TokenInfo,
        UserInfoResource,
        WsTokenResponse,
    )


class OAuthAndOIDCApi:
    """OAuth and OIDC."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def auth_jwks(self, *, options: RequestOptions | None = None) -> JWKeySet:
        """Reads the public keys for verifying ID tokens of OpenID Connect.

        `GET /restapi/oauth/jwks`

        Not throttled.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .auth_jwks import sync

        return sync(client=self._client, options=options)

    def auth_user_info(self, *, options: RequestOptions | None = None) -> UserInfoResource:
        """Reads OpenID Connect claims (name, email, account) about the logged-in user.

        `GET /restapi/oauth/userinfo`

        Throttling group: Auth.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .auth_user_info import sync

        return sync(client=self._client, options=options)

    def auth_ws_token(self, *, options: RequestOptions | None = None) -> WsTokenResponse:
        """Fetches a short-lived token and the address for opening a push WebSocket.

        `POST /restapi/oauth/wstoken`

        Throttling group: Auth. Application permission: WebSocket.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .auth_ws_token import sync

        return sync(client=self._client, options=options)

    def authorize(
        self,
        *,
        client_id: str,
        response_type: AuthorizeResponseType | Literal["code"],
        redirect_uri: str | None = None,
        state: str | None = None,
        scope: str | None = None,
        display: DisplayModesEnum | Literal["page", "popup", "touch", "mobile"] | None = None,
        prompt: str | None = None,
        ui_locales: str | None = None,
        code_challenge: str | None = None,
        code_challenge_method: CodeChallengeMethodEnum | Literal["plain", "S256"] | None = None,
        nonce: str | None = None,
        login_hint: str | None = None,
        brand_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Opens the login and consent page in a browser; the answer is a redirect with a code.

        `GET /restapi/oauth/authorize`

        Throttling group: Auth.

        Args:
            client_id: a query parameter.
            response_type: `code`.
            redirect_uri: a query parameter.
            state: a query parameter.
            scope: a query parameter.
            display: `page` | `popup` | `touch` | `mobile`.
            prompt: the platform's default is `login sso`.
            ui_locales: a query parameter.
            code_challenge: a query parameter.
            code_challenge_method: `plain` | `S256`.
            nonce: a query parameter.
            login_hint: a query parameter.
            brand_id: a query parameter.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .authorize import sync

        sync(
            client=self._client,
            client_id=client_id,
            response_type=response_type,
            redirect_uri=redirect_uri,
            state=state,
            scope=scope,
            display=display,
            prompt=prompt,
            ui_locales=ui_locales,
            code_challenge=code_challenge,
            code_challenge_method=code_challenge_method,
            nonce=nonce,
            login_hint=login_hint,
            brand_id=brand_id,
            options=options,
        )

    def authorize_by_post(self, *, body: AuthorizeRequest, options: RequestOptions | None = None) -> None:
        """Opens the login and consent page by a form post, for parameters too long for a URL.

        `POST /restapi/oauth/authorize`

        Throttling group: Auth.

        Args:
            body: sent as `application/x-www-form-urlencoded`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .authorize_by_post import sync

        sync(client=self._client, body=body, options=options)

    def get_token(self, *, body: PublicGetTokenRequest, options: RequestOptions | None = None) -> TokenInfo:
        """Exchanges a JWT, a login code or a refresh token for an access token.

        `POST /restapi/oauth/token`

        Throttling group: Auth.

        Args:
            body: sent as `application/x-www-form-urlencoded`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_token import sync

        return sync(client=self._client, body=body, options=options)

    def read_open_id_configuration(self, *, options: RequestOptions | None = None) -> OpenIdDiscovery:
        """Reads the OpenID Connect metadata of the service; needs no login.

        `GET /.well-known/openid-configuration`

        Not throttled.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_open_id_configuration import sync

        return sync(client=self._client, options=options)

    def revoke_token(
        self, *, token: str | None = None, body: RevokeTokenRequest | None = None, options: RequestOptions | None = None
    ) -> None:
        """Ends the whole OAuth session that the given token, access or refresh, belongs to.

        `POST /restapi/oauth/revoke`

        Throttling group: Auth.

        Args:
            token: a query parameter.
            body: sent as `application/x-www-form-urlencoded`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .revoke_token import sync

        sync(client=self._client, token=token, body=body, options=options)


class AsyncOAuthAndOIDCApi:
    """OAuth and OIDC, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def auth_jwks(self, *, options: RequestOptions | None = None) -> JWKeySet:
        """Reads the public keys for verifying ID tokens of OpenID Connect.

        `GET /restapi/oauth/jwks`

        Not throttled.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .auth_jwks import asyncio

        return await asyncio(client=self._client, options=options)

    async def auth_user_info(self, *, options: RequestOptions | None = None) -> UserInfoResource:
        """Reads OpenID Connect claims (name, email, account) about the logged-in user.

        `GET /restapi/oauth/userinfo`

        Throttling group: Auth.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .auth_user_info import asyncio

        return await asyncio(client=self._client, options=options)

    async def auth_ws_token(self, *, options: RequestOptions | None = None) -> WsTokenResponse:
        """Fetches a short-lived token and the address for opening a push WebSocket.

        `POST /restapi/oauth/wstoken`

        Throttling group: Auth. Application permission: WebSocket.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .auth_ws_token import asyncio

        return await asyncio(client=self._client, options=options)

    async def authorize(
        self,
        *,
        client_id: str,
        response_type: AuthorizeResponseType | Literal["code"],
        redirect_uri: str | None = None,
        state: str | None = None,
        scope: str | None = None,
        display: DisplayModesEnum | Literal["page", "popup", "touch", "mobile"] | None = None,
        prompt: str | None = None,
        ui_locales: str | None = None,
        code_challenge: str | None = None,
        code_challenge_method: CodeChallengeMethodEnum | Literal["plain", "S256"] | None = None,
        nonce: str | None = None,
        login_hint: str | None = None,
        brand_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """Opens the login and consent page in a browser; the answer is a redirect with a code.

        `GET /restapi/oauth/authorize`

        Throttling group: Auth.

        Args:
            client_id: a query parameter.
            response_type: `code`.
            redirect_uri: a query parameter.
            state: a query parameter.
            scope: a query parameter.
            display: `page` | `popup` | `touch` | `mobile`.
            prompt: the platform's default is `login sso`.
            ui_locales: a query parameter.
            code_challenge: a query parameter.
            code_challenge_method: `plain` | `S256`.
            nonce: a query parameter.
            login_hint: a query parameter.
            brand_id: a query parameter.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .authorize import asyncio

        await asyncio(
            client=self._client,
            client_id=client_id,
            response_type=response_type,
            redirect_uri=redirect_uri,
            state=state,
            scope=scope,
            display=display,
            prompt=prompt,
            ui_locales=ui_locales,
            code_challenge=code_challenge,
            code_challenge_method=code_challenge_method,
            nonce=nonce,
            login_hint=login_hint,
            brand_id=brand_id,
            options=options,
        )

    async def authorize_by_post(self, *, body: AuthorizeRequest, options: RequestOptions | None = None) -> None:
        """Opens the login and consent page by a form post, for parameters too long for a URL.

        `POST /restapi/oauth/authorize`

        Throttling group: Auth.

        Args:
            body: sent as `application/x-www-form-urlencoded`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .authorize_by_post import asyncio

        await asyncio(client=self._client, body=body, options=options)

    async def get_token(self, *, body: PublicGetTokenRequest, options: RequestOptions | None = None) -> TokenInfo:
        """Exchanges a JWT, a login code or a refresh token for an access token.

        `POST /restapi/oauth/token`

        Throttling group: Auth.

        Args:
            body: sent as `application/x-www-form-urlencoded`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .get_token import asyncio

        return await asyncio(client=self._client, body=body, options=options)

    async def read_open_id_configuration(self, *, options: RequestOptions | None = None) -> OpenIdDiscovery:
        """Reads the OpenID Connect metadata of the service; needs no login.

        `GET /.well-known/openid-configuration`

        Not throttled.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_open_id_configuration import asyncio

        return await asyncio(client=self._client, options=options)

    async def revoke_token(
        self, *, token: str | None = None, body: RevokeTokenRequest | None = None, options: RequestOptions | None = None
    ) -> None:
        """Ends the whole OAuth session that the given token, access or refresh, belongs to.

        `POST /restapi/oauth/revoke`

        Throttling group: Auth.

        Args:
            token: a query parameter.
            body: sent as `application/x-www-form-urlencoded`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .revoke_token import asyncio

        await asyncio(client=self._client, token=token, body=body, options=options)
