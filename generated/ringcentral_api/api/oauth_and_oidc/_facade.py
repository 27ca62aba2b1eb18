"""The operations of OAuth and OIDC as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    auth_jwks as _auth_jwks,
    auth_user_info as _auth_user_info,
    auth_ws_token as _auth_ws_token,
    authorize as _authorize,
    authorize_by_post as _authorize_by_post,
    get_token as _get_token,
    read_open_id_configuration as _read_open_id_configuration,
    revoke_token as _revoke_token,
)


class OAuthAndOIDCApi(Group):
    """OAuth and OIDC."""

    __slots__ = ()

    auth_jwks = sync_method(_auth_jwks.request, _auth_jwks.parse)
    """Reads the public keys for verifying ID tokens of OpenID Connect (`GET /restapi/oauth/jwks`)."""

    auth_user_info = sync_method(_auth_user_info.request, _auth_user_info.parse)
    """Reads OpenID Connect claims (name, email, account) about the logged-in user (`GET /restapi/oauth/userinfo`)."""

    auth_ws_token = sync_method(_auth_ws_token.request, _auth_ws_token.parse)
    """Fetches a short-lived token and the address for opening a push WebSocket (`POST /restapi/oauth/wstoken`)."""

    authorize = sync_method(_authorize.request, _authorize.parse)
    """Opens the login and consent page in a browser; the answer is a redirect with a code (`GET /restapi/oauth/authorize`)."""

    authorize_by_post = sync_method(_authorize_by_post.request, _authorize_by_post.parse)
    """Opens the login and consent page by a form post, for parameters too long for a URL (`POST /restapi/oauth/authorize`)."""

    get_token = sync_method(_get_token.request, _get_token.parse)
    """Exchanges a JWT, a login code or a refresh token for an access token (`POST /restapi/oauth/token`)."""

    read_open_id_configuration = sync_method(_read_open_id_configuration.request, _read_open_id_configuration.parse)
    """Reads the OpenID Connect metadata of the service; needs no login (`GET /.well-known/openid-configuration`)."""

    revoke_token = sync_method(_revoke_token.request, _revoke_token.parse)
    """Ends the whole OAuth session that the given token, access or refresh, belongs to (`POST /restapi/oauth/revoke`)."""


class AsyncOAuthAndOIDCApi(Group):
    """OAuth and OIDC, for asyncio."""

    __slots__ = ()

    auth_jwks = async_method(_auth_jwks.request, _auth_jwks.parse)
    """Reads the public keys for verifying ID tokens of OpenID Connect (`GET /restapi/oauth/jwks`)."""

    auth_user_info = async_method(_auth_user_info.request, _auth_user_info.parse)
    """Reads OpenID Connect claims (name, email, account) about the logged-in user (`GET /restapi/oauth/userinfo`)."""

    auth_ws_token = async_method(_auth_ws_token.request, _auth_ws_token.parse)
    """Fetches a short-lived token and the address for opening a push WebSocket (`POST /restapi/oauth/wstoken`)."""

    authorize = async_method(_authorize.request, _authorize.parse)
    """Opens the login and consent page in a browser; the answer is a redirect with a code (`GET /restapi/oauth/authorize`)."""

    authorize_by_post = async_method(_authorize_by_post.request, _authorize_by_post.parse)
    """Opens the login and consent page by a form post, for parameters too long for a URL (`POST /restapi/oauth/authorize`)."""

    get_token = async_method(_get_token.request, _get_token.parse)
    """Exchanges a JWT, a login code or a refresh token for an access token (`POST /restapi/oauth/token`)."""

    read_open_id_configuration = async_method(_read_open_id_configuration.request, _read_open_id_configuration.parse)
    """Reads the OpenID Connect metadata of the service; needs no login (`GET /.well-known/openid-configuration`)."""

    revoke_token = async_method(_revoke_token.request, _revoke_token.parse)
    """Ends the whole OAuth session that the given token, access or refresh, belongs to (`POST /restapi/oauth/revoke`)."""
