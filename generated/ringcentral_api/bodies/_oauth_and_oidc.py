"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..models._oauth_and_oidc import (
        AuthorizeRequestResponseType,
        CodeChallengeMethodEnum,
        DisplayModesEnum,
        PublicTokenRequestAuthCodeTokenRequestClientAssertionType,
        PublicTokenRequestAuthCodeTokenRequestGrantType,
        PublicTokenRequestJwtTokenRequestClientAssertionType,
        PublicTokenRequestJwtTokenRequestGrantType,
        PublicTokenRequestRefreshTokenRequestClientAssertionType,
        PublicTokenRequestRefreshTokenRequestGrantType,
        RevokeTokenRequestClientAssertionType,
    )


class AuthorizeRequestDict(TypedDict, total=False):
    """A `AuthorizeRequest` as a plain dict."""

    brand_id: str
    client_id: Required[str]
    code_challenge: str
    code_challenge_method: CodeChallengeMethodEnum | Literal["plain", "S256"]
    display: DisplayModesEnum | Literal["page", "popup", "touch", "mobile"]
    login_hint: str
    nonce: str
    prompt: str
    redirect_uri: str
    response_type: Required[AuthorizeRequestResponseType | Literal["code"]]
    scope: str
    state: str
    ui_locales: str


PublicTokenRequestDict: TypeAlias = "PublicTokenRequestAuthCodeTokenRequestDict | PublicTokenRequestJwtTokenRequestDict | PublicTokenRequestRefreshTokenRequestDict"
"""A `PublicTokenRequest` as a plain dict."""


class PublicTokenRequestAuthCodeTokenRequestDict(TypedDict, total=False):
    """A `PublicTokenRequestAuthCodeTokenRequest` as a plain dict."""

    client_id: str
    client_assertion: str
    client_assertion_type: (
        PublicTokenRequestAuthCodeTokenRequestClientAssertionType
        | Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"]
    )
    access_token_ttl: int
    endpoint_id: str
    refresh_token_ttl: int
    scope: str
    code: Required[str]
    code_verifier: str
    grant_type: Required[PublicTokenRequestAuthCodeTokenRequestGrantType | Literal["authorization_code"]]
    redirect_uri: str


class PublicTokenRequestJwtTokenRequestDict(TypedDict, total=False):
    """A `PublicTokenRequestJwtTokenRequest` as a plain dict."""

    client_id: str
    client_assertion: str
    client_assertion_type: (
        PublicTokenRequestJwtTokenRequestClientAssertionType
        | Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"]
    )
    access_token_ttl: int
    endpoint_id: str
    refresh_token_ttl: int
    scope: str
    assertion: Required[str]
    grant_type: Required[
        PublicTokenRequestJwtTokenRequestGrantType
        | Literal["urn:ietf:params:oauth:grant-type:jwt-bearer", "partner_jwt"]
    ]


class PublicTokenRequestRefreshTokenRequestDict(TypedDict, total=False):
    """A `PublicTokenRequestRefreshTokenRequest` as a plain dict."""

    client_id: str
    client_assertion: str
    client_assertion_type: (
        PublicTokenRequestRefreshTokenRequestClientAssertionType
        | Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"]
    )
    access_token_ttl: int
    endpoint_id: str
    refresh_token_ttl: int
    scope: str
    grant_type: Required[PublicTokenRequestRefreshTokenRequestGrantType | Literal["refresh_token"]]
    refresh_token: Required[str]


class RevokeTokenRequestDict(TypedDict, total=False):
    """A `RevokeTokenRequest` as a plain dict."""

    token: str
    client_id: str
    client_assertion: str
    client_assertion_type: (
        RevokeTokenRequestClientAssertionType | Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"]
    )
