"""Models: oauth and oidc."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from .._model import Decoder, EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum, UnknownVariant
from ._shared_api_error_with_parameter import ApiErrorWithParameter, decode_ApiErrorWithParameter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal


class AuthorizeRequestResponseType(OpenEnum):
    """Values of `AuthorizeRequestResponseType`."""

    CODE = "code"


AuthorizeRequestResponseTypeTable = EnumTable(AuthorizeRequestResponseType)


class AuthorizeResponseType(OpenEnum):
    """Values of `AuthorizeResponseType`."""

    CODE = "code"


AuthorizeResponseTypeTable = EnumTable(AuthorizeResponseType)


class CodeChallengeMethodEnum(OpenEnum):
    """Values of `CodeChallengeMethodEnum`."""

    PLAIN = "plain"
    S_256 = "S256"


CodeChallengeMethodEnumTable = EnumTable(CodeChallengeMethodEnum)


class DisplayModesEnum(OpenEnum):
    """Values of `DisplayModesEnum`."""

    PAGE = "page"
    POPUP = "popup"
    TOUCH = "touch"
    MOBILE = "mobile"


DisplayModesEnumTable = EnumTable(DisplayModesEnum)


class JWKeyUse(OpenEnum):
    """Values of `JWKeyUse`."""

    SIG = "sig"
    ENC = "enc"


JWKeyUseTable = EnumTable(JWKeyUse)


class OauthInvalidRequestError(OpenEnum):
    """Values of `OauthInvalidRequestError`."""

    INVALID_REQUEST = "invalid_request"
    INVALID_CLIENT = "invalid_client"
    INVALID_GRANT = "invalid_grant"
    UNAUTHORIZED_CLIENT = "unauthorized_client"
    UNSUPPORTED_GRANT_TYPE = "unsupported_grant_type"
    INVALID_SCOPE = "invalid_scope"
    INVALID_REQUEST_URI = "invalid_request_uri"
    UNSUPPORTED_RESPONSE_TYPE = "unsupported_response_type"
    REQUEST_NOT_SUPPORTED = "request_not_supported"
    REQUEST_URI_NOT_SUPPORTED = "request_uri_not_supported"
    EXPIRED_TOKEN = "expired_token"
    INSUFFICIENT_SCOPE = "insufficient_scope"
    ACCESS_DENIED = "access_denied"


OauthInvalidRequestErrorTable = EnumTable(OauthInvalidRequestError)


class OpenIdDiscoveryClaimsSupportedItem(OpenEnum):
    """Values of `OpenIdDiscoveryClaimsSupportedItem`."""

    SUB = "sub"
    ISS = "iss"
    AUTH_TIME = "auth_time"
    AUD = "aud"
    EXP = "exp"
    IAT = "iat"
    JTI = "jti"
    NONCE = "nonce"
    ACCOUNT_ID = "account_id"
    EMAIL = "email"
    EMAIL_VERIFIED = "email_verified"
    GIVEN_NAME = "given_name"
    FAMILY_NAME = "family_name"


OpenIdDiscoveryClaimsSupportedItemTable = EnumTable(OpenIdDiscoveryClaimsSupportedItem)


class OpenIdDiscoveryCodeChallengeMethodsSupportedItem(OpenEnum):
    """Values of `OpenIdDiscoveryCodeChallengeMethodsSupportedItem`."""

    PLAIN = "plain"
    S_256 = "S256"


OpenIdDiscoveryCodeChallengeMethodsSupportedItemTable = EnumTable(OpenIdDiscoveryCodeChallengeMethodsSupportedItem)


class OpenIdDiscoveryIdTokenSigningAlgValuesSupportedItem(OpenEnum):
    """Values of `OpenIdDiscoveryIdTokenSigningAlgValuesSupportedItem`."""

    RS_256 = "RS256"
    HS_256 = "HS256"


OpenIdDiscoveryIdTokenSigningAlgValuesSupportedItemTable = EnumTable(
    OpenIdDiscoveryIdTokenSigningAlgValuesSupportedItem
)


class OpenIdDiscoveryResponseTypesSupportedItem(OpenEnum):
    """Values of `OpenIdDiscoveryResponseTypesSupportedItem`."""

    CODE = "code"


OpenIdDiscoveryResponseTypesSupportedItemTable = EnumTable(OpenIdDiscoveryResponseTypesSupportedItem)


class OpenIdDiscoveryScopesSupportedItem(OpenEnum):
    """Values of `OpenIdDiscoveryScopesSupportedItem`."""

    OPENID = "openid"
    EMAIL = "email"
    PROFILE = "profile"


OpenIdDiscoveryScopesSupportedItemTable = EnumTable(OpenIdDiscoveryScopesSupportedItem)


class OpenIdDiscoverySubjectTypesSupportedItem(OpenEnum):
    """Values of `OpenIdDiscoverySubjectTypesSupportedItem`."""

    PUBLIC = "public"


OpenIdDiscoverySubjectTypesSupportedItemTable = EnumTable(OpenIdDiscoverySubjectTypesSupportedItem)


class OpenIdDiscoveryTokenEndpointAuthMethodsSupportedItem(OpenEnum):
    """Values of `OpenIdDiscoveryTokenEndpointAuthMethodsSupportedItem`."""

    CLIENT_SECRET_BASIC = "client_secret_basic"
    CLIENT_SECRET_JWT = "client_secret_jwt"
    PRIVATE_KEY_JWT = "private_key_jwt"


OpenIdDiscoveryTokenEndpointAuthMethodsSupportedItemTable = EnumTable(
    OpenIdDiscoveryTokenEndpointAuthMethodsSupportedItem
)


class OpenIdDiscoveryUserinfoSigningAlgValuesSupportedItem(OpenEnum):
    """Values of `OpenIdDiscoveryUserinfoSigningAlgValuesSupportedItem`."""

    NONE = "none"


OpenIdDiscoveryUserinfoSigningAlgValuesSupportedItemTable = EnumTable(
    OpenIdDiscoveryUserinfoSigningAlgValuesSupportedItem
)


class PublicTokenRequestAuthCodeTokenRequestClientAssertionType(OpenEnum):
    """Values of `PublicTokenRequestAuthCodeTokenRequestClientAssertionType`."""

    URN_IETF_PARAMS_OAUTH_CLIENT_ASSERTION_TYPE_JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


PublicTokenRequestAuthCodeTokenRequestClientAssertionTypeTable = EnumTable(
    PublicTokenRequestAuthCodeTokenRequestClientAssertionType
)


class PublicTokenRequestAuthCodeTokenRequestGrantType(OpenEnum):
    """Values of `PublicTokenRequestAuthCodeTokenRequestGrantType`."""

    AUTHORIZATION_CODE = "authorization_code"


PublicTokenRequestAuthCodeTokenRequestGrantTypeTable = EnumTable(PublicTokenRequestAuthCodeTokenRequestGrantType)


class PublicTokenRequestJwtTokenRequestClientAssertionType(OpenEnum):
    """Values of `PublicTokenRequestJwtTokenRequestClientAssertionType`."""

    URN_IETF_PARAMS_OAUTH_CLIENT_ASSERTION_TYPE_JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


PublicTokenRequestJwtTokenRequestClientAssertionTypeTable = EnumTable(
    PublicTokenRequestJwtTokenRequestClientAssertionType
)


class PublicTokenRequestJwtTokenRequestGrantType(OpenEnum):
    """Values of `PublicTokenRequestJwtTokenRequestGrantType`."""

    URN_IETF_PARAMS_OAUTH_GRANT_TYPE_JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"
    PARTNER_JWT = "partner_jwt"


PublicTokenRequestJwtTokenRequestGrantTypeTable = EnumTable(PublicTokenRequestJwtTokenRequestGrantType)


class PublicTokenRequestRefreshTokenRequestClientAssertionType(OpenEnum):
    """Values of `PublicTokenRequestRefreshTokenRequestClientAssertionType`."""

    URN_IETF_PARAMS_OAUTH_CLIENT_ASSERTION_TYPE_JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


PublicTokenRequestRefreshTokenRequestClientAssertionTypeTable = EnumTable(
    PublicTokenRequestRefreshTokenRequestClientAssertionType
)


class PublicTokenRequestRefreshTokenRequestGrantType(OpenEnum):
    """Values of `PublicTokenRequestRefreshTokenRequestGrantType`."""

    REFRESH_TOKEN = "refresh_token"


PublicTokenRequestRefreshTokenRequestGrantTypeTable = EnumTable(PublicTokenRequestRefreshTokenRequestGrantType)


class RevokeTokenRequestClientAssertionType(OpenEnum):
    """Values of `RevokeTokenRequestClientAssertionType`."""

    URN_IETF_PARAMS_OAUTH_CLIENT_ASSERTION_TYPE_JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


RevokeTokenRequestClientAssertionTypeTable = EnumTable(RevokeTokenRequestClientAssertionType)


class TokenInfoTokenType(OpenEnum):
    """Values of `TokenInfoTokenType`."""

    BEARER = "bearer"


TokenInfoTokenTypeTable = EnumTable(TokenInfoTokenType)


class AuthorizeRequest(Model):
    """The object `AuthorizeRequest`."""

    __slots__ = (
        "brand_id",
        "client_id",
        "code_challenge",
        "code_challenge_method",
        "display",
        "login_hint",
        "nonce",
        "prompt",
        "redirect_uri",
        "response_type",
        "scope",
        "state",
        "ui_locales",
    )
    __fields__ = __slots__
    __converted__ = {
        "code_challenge_method": "code_challenge_method",
        "display": "display",
        "response_type": "response_type",
    }
    brand_id: str | None
    client_id: str
    code_challenge: str | None
    code_challenge_method: CodeChallengeMethodEnum | None
    display: DisplayModesEnum | None
    login_hint: str | None
    nonce: str | None
    prompt: str | None
    redirect_uri: str | None
    response_type: AuthorizeRequestResponseType
    scope: str | None
    state: str | None
    ui_locales: str | None

    def __init__(
        self,
        *,
        brand_id: str | None = None,
        client_id: str,
        code_challenge: str | None = None,
        code_challenge_method: CodeChallengeMethodEnum | Literal["plain", "S256"] | None = None,
        display: DisplayModesEnum | Literal["page", "popup", "touch", "mobile"] | None = None,
        login_hint: str | None = None,
        nonce: str | None = None,
        prompt: str | None = None,
        redirect_uri: str | None = None,
        response_type: AuthorizeRequestResponseType | Literal["code"] = AuthorizeRequestResponseType.CODE,
        scope: str | None = None,
        state: str | None = None,
        ui_locales: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.brand_id
        if v is not None:
            d["brand_id"] = v
        v = self.client_id
        if v is not None:
            d["client_id"] = v
        v = self.code_challenge
        if v is not None:
            d["code_challenge"] = v
        v = self.code_challenge_method
        if v is not None:
            d["code_challenge_method"] = v.wire if typeof(v) is CodeChallengeMethodEnum else v
        v = self.display
        if v is not None:
            d["display"] = v.wire if typeof(v) is DisplayModesEnum else v
        v = self.login_hint
        if v is not None:
            d["login_hint"] = v
        v = self.nonce
        if v is not None:
            d["nonce"] = v
        v = self.prompt
        if v is not None:
            d["prompt"] = v
        v = self.redirect_uri
        if v is not None:
            d["redirect_uri"] = v
        v = self.response_type
        if v is not None:
            d["response_type"] = v.wire if typeof(v) is AuthorizeRequestResponseType else v
        v = self.scope
        if v is not None:
            d["scope"] = v
        v = self.state
        if v is not None:
            d["state"] = v
        v = self.ui_locales
        if v is not None:
            d["ui_locales"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_AuthorizeRequest(d: dict[str, Any]) -> AuthorizeRequest:
    """Decode a `AuthorizeRequest`; what does not fit is passed on."""
    self = new(AuthorizeRequest)
    get: Getter = d.get
    self.brand_id = get("brand_id")
    self.client_id = get("client_id")
    self.code_challenge = get("code_challenge")
    v = get("code_challenge_method")
    self.code_challenge_method = CodeChallengeMethodEnumTable[v] if typeof(v) is str else v
    v = get("display")
    self.display = DisplayModesEnumTable[v] if typeof(v) is str else v
    self.login_hint = get("login_hint")
    self.nonce = get("nonce")
    self.prompt = get("prompt")
    self.redirect_uri = get("redirect_uri")
    v = get("response_type")
    self.response_type = AuthorizeRequestResponseTypeTable[v] if typeof(v) is str else v
    self.scope = get("scope")
    self.state = get("state")
    self.ui_locales = get("ui_locales")
    self.__extras__ = (
        None if AuthorizeRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in AuthorizeRequestKeys}
    )
    return self


AuthorizeRequest.__decode__ = decode_AuthorizeRequest
AuthorizeRequestKeys = frozenset(
    (
        "brand_id",
        "client_id",
        "code_challenge",
        "code_challenge_method",
        "display",
        "login_hint",
        "nonce",
        "prompt",
        "redirect_uri",
        "response_type",
        "scope",
        "state",
        "ui_locales",
    )
)


class JWKey(Model):
    """The object `JWKey`."""

    __slots__ = (
        "alg",
        "e",
        "kid",
        "kty",
        "n",
        "use",
    )
    __fields__ = __slots__
    __converted__ = {
        "use": "use",
    }
    alg: str
    e: str
    kid: str
    kty: str
    n: str
    use: JWKeyUse

    def __init__(
        self,
        *,
        alg: str,
        e: str,
        kid: str,
        kty: str,
        n: str,
        use: JWKeyUse | Literal["sig", "enc"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.alg
        if v is not None:
            d["alg"] = v
        v = self.e
        if v is not None:
            d["e"] = v
        v = self.kid
        if v is not None:
            d["kid"] = v
        v = self.kty
        if v is not None:
            d["kty"] = v
        v = self.n
        if v is not None:
            d["n"] = v
        v = self.use
        if v is not None:
            d["use"] = v.wire if typeof(v) is JWKeyUse else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_JWKey(d: dict[str, Any]) -> JWKey:
    """Decode a `JWKey`; what does not fit is passed on."""
    self = new(JWKey)
    get: Getter = d.get
    self.alg = get("alg")
    self.e = get("e")
    self.kid = get("kid")
    self.kty = get("kty")
    self.n = get("n")
    v = get("use")
    self.use = JWKeyUseTable[v] if typeof(v) is str else v
    self.__extras__ = None if JWKeyKeys.issuperset(d) else {k: d[k] for k in d if k not in JWKeyKeys}
    return self


JWKey.__decode__ = decode_JWKey
JWKeyKeys = frozenset(
    (
        "alg",
        "e",
        "kid",
        "kty",
        "n",
        "use",
    )
)


class JWKeySet(Model):
    """The object `JWKeySet`."""

    __slots__ = ("keys",)
    __fields__ = __slots__
    __converted__ = {
        "keys": "keys",
    }
    keys: list[JWKey]

    def __init__(
        self,
        *,
        keys: list[JWKey],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.keys
        if v is not None:
            d["keys"] = (
                [i0.to_dict() if typeof(i0) is JWKey else encode(i0) for i0 in v] if typeof(v) is list else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_JWKeySet(d: dict[str, Any]) -> JWKeySet:
    """Decode a `JWKeySet`; what does not fit is passed on."""
    self = new(JWKeySet)
    get: Getter = d.get
    v = get("keys")
    self.keys = [decode_JWKey(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.__extras__ = None if JWKeySetKeys.issuperset(d) else {k: d[k] for k in d if k not in JWKeySetKeys}
    return self


JWKeySet.__decode__ = decode_JWKeySet
JWKeySetKeys = frozenset(("keys",))


class OauthInvalidRequest(Model):
    """The object `OauthInvalidRequest`."""

    __slots__ = (
        "error",
        "errors",
    )
    __fields__ = __slots__
    __converted__ = {
        "error": "error",
        "errors": "errors",
    }
    error: OauthInvalidRequestError | None
    errors: list[ApiErrorWithParameter]
    """Errors, mostly a single one."""

    def __init__(
        self,
        *,
        error: OauthInvalidRequestError
        | Literal[
            "invalid_request",
            "invalid_client",
            "invalid_grant",
            "unauthorized_client",
            "unsupported_grant_type",
            "invalid_scope",
            "invalid_request_uri",
            "unsupported_response_type",
            "request_not_supported",
            "request_uri_not_supported",
            "expired_token",
            "insufficient_scope",
            "access_denied",
        ]
        | None = None,
        errors: list[ApiErrorWithParameter],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.error
        if v is not None:
            d["error"] = v.wire if typeof(v) is OauthInvalidRequestError else v
        v = self.errors
        if v is not None:
            d["errors"] = (
                [i0.to_dict() if typeof(i0) is ApiErrorWithParameter else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OauthInvalidRequest(d: dict[str, Any]) -> OauthInvalidRequest:
    """Decode a `OauthInvalidRequest`; what does not fit is passed on."""
    self = new(OauthInvalidRequest)
    get: Getter = d.get
    v = get("error")
    self.error = OauthInvalidRequestErrorTable[v] if typeof(v) is str else v
    v = get("errors")
    self.errors = (
        [decode_ApiErrorWithParameter(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None if OauthInvalidRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in OauthInvalidRequestKeys}
    )
    return self


OauthInvalidRequest.__decode__ = decode_OauthInvalidRequest
OauthInvalidRequestKeys = frozenset(
    (
        "error",
        "errors",
    )
)


class OpenIdDiscovery(Model):
    """The object `OpenIdDiscovery`."""

    __slots__ = (
        "authorization_endpoint",
        "claims_parameter_supported",
        "claims_supported",
        "code_challenge_methods_supported",
        "display_values_supported",
        "id_token_signing_alg_values_supported",
        "issuer",
        "jwks_uri",
        "request_parameter_supported",
        "request_uri_parameter_supported",
        "response_types_supported",
        "revocation_endpoint",
        "scopes_supported",
        "subject_types_supported",
        "token_endpoint",
        "token_endpoint_auth_methods_supported",
        "ui_locales_supported",
        "userinfo_endpoint",
        "userinfo_signing_alg_values_supported",
    )
    __fields__ = __slots__
    __converted__ = {
        "claims_supported": "claims_supported",
        "code_challenge_methods_supported": "code_challenge_methods_supported",
        "display_values_supported": "display_values_supported",
        "id_token_signing_alg_values_supported": "id_token_signing_alg_values_supported",
        "response_types_supported": "response_types_supported",
        "scopes_supported": "scopes_supported",
        "subject_types_supported": "subject_types_supported",
        "token_endpoint_auth_methods_supported": "token_endpoint_auth_methods_supported",
        "userinfo_signing_alg_values_supported": "userinfo_signing_alg_values_supported",
    }
    authorization_endpoint: str
    claims_parameter_supported: bool | None
    claims_supported: list[OpenIdDiscoveryClaimsSupportedItem] | None
    code_challenge_methods_supported: list[OpenIdDiscoveryCodeChallengeMethodsSupportedItem]
    display_values_supported: list[DisplayModesEnum] | None
    id_token_signing_alg_values_supported: list[OpenIdDiscoveryIdTokenSigningAlgValuesSupportedItem]
    issuer: str
    jwks_uri: str
    request_parameter_supported: bool | None
    request_uri_parameter_supported: bool | None
    response_types_supported: list[OpenIdDiscoveryResponseTypesSupportedItem]
    revocation_endpoint: str
    scopes_supported: list[OpenIdDiscoveryScopesSupportedItem]
    subject_types_supported: list[OpenIdDiscoverySubjectTypesSupportedItem]
    token_endpoint: str
    token_endpoint_auth_methods_supported: list[OpenIdDiscoveryTokenEndpointAuthMethodsSupportedItem]
    ui_locales_supported: list[str] | None
    userinfo_endpoint: str
    userinfo_signing_alg_values_supported: list[OpenIdDiscoveryUserinfoSigningAlgValuesSupportedItem]

    def __init__(
        self,
        *,
        authorization_endpoint: str,
        claims_parameter_supported: bool | None = None,
        claims_supported: Sequence[
            OpenIdDiscoveryClaimsSupportedItem
            | Literal[
                "sub",
                "iss",
                "auth_time",
                "aud",
                "exp",
                "iat",
                "jti",
                "nonce",
                "account_id",
                "email",
                "email_verified",
                "given_name",
                "family_name",
            ]
        ]
        | None = None,
        code_challenge_methods_supported: Sequence[
            OpenIdDiscoveryCodeChallengeMethodsSupportedItem | Literal["plain", "S256"]
        ],
        display_values_supported: Sequence[DisplayModesEnum | Literal["page", "popup", "touch", "mobile"]]
        | None = None,
        id_token_signing_alg_values_supported: Sequence[
            OpenIdDiscoveryIdTokenSigningAlgValuesSupportedItem | Literal["RS256", "HS256"]
        ],
        issuer: str,
        jwks_uri: str,
        request_parameter_supported: bool | None = None,
        request_uri_parameter_supported: bool | None = None,
        response_types_supported: Sequence[OpenIdDiscoveryResponseTypesSupportedItem | Literal["code"]],
        revocation_endpoint: str,
        scopes_supported: Sequence[OpenIdDiscoveryScopesSupportedItem | Literal["openid", "email", "profile"]],
        subject_types_supported: Sequence[OpenIdDiscoverySubjectTypesSupportedItem | Literal["public"]],
        token_endpoint: str,
        token_endpoint_auth_methods_supported: Sequence[
            OpenIdDiscoveryTokenEndpointAuthMethodsSupportedItem
            | Literal["client_secret_basic", "client_secret_jwt", "private_key_jwt"]
        ],
        ui_locales_supported: list[str] | None = None,
        userinfo_endpoint: str,
        userinfo_signing_alg_values_supported: Sequence[
            OpenIdDiscoveryUserinfoSigningAlgValuesSupportedItem | Literal["none"]
        ],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.authorization_endpoint
        if v is not None:
            d["authorization_endpoint"] = v
        v = self.claims_parameter_supported
        if v is not None:
            d["claims_parameter_supported"] = v
        v = self.claims_supported
        if v is not None:
            d["claims_supported"] = (
                [i0.wire if typeof(i0) is OpenIdDiscoveryClaimsSupportedItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.code_challenge_methods_supported
        if v is not None:
            d["code_challenge_methods_supported"] = (
                [i0.wire if typeof(i0) is OpenIdDiscoveryCodeChallengeMethodsSupportedItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.display_values_supported
        if v is not None:
            d["display_values_supported"] = (
                [i0.wire if typeof(i0) is DisplayModesEnum else i0 for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.id_token_signing_alg_values_supported
        if v is not None:
            d["id_token_signing_alg_values_supported"] = (
                [i0.wire if typeof(i0) is OpenIdDiscoveryIdTokenSigningAlgValuesSupportedItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.issuer
        if v is not None:
            d["issuer"] = v
        v = self.jwks_uri
        if v is not None:
            d["jwks_uri"] = v
        v = self.request_parameter_supported
        if v is not None:
            d["request_parameter_supported"] = v
        v = self.request_uri_parameter_supported
        if v is not None:
            d["request_uri_parameter_supported"] = v
        v = self.response_types_supported
        if v is not None:
            d["response_types_supported"] = (
                [i0.wire if typeof(i0) is OpenIdDiscoveryResponseTypesSupportedItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.revocation_endpoint
        if v is not None:
            d["revocation_endpoint"] = v
        v = self.scopes_supported
        if v is not None:
            d["scopes_supported"] = (
                [i0.wire if typeof(i0) is OpenIdDiscoveryScopesSupportedItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.subject_types_supported
        if v is not None:
            d["subject_types_supported"] = (
                [i0.wire if typeof(i0) is OpenIdDiscoverySubjectTypesSupportedItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.token_endpoint
        if v is not None:
            d["token_endpoint"] = v
        v = self.token_endpoint_auth_methods_supported
        if v is not None:
            d["token_endpoint_auth_methods_supported"] = (
                [i0.wire if typeof(i0) is OpenIdDiscoveryTokenEndpointAuthMethodsSupportedItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.ui_locales_supported
        if v is not None:
            d["ui_locales_supported"] = v
        v = self.userinfo_endpoint
        if v is not None:
            d["userinfo_endpoint"] = v
        v = self.userinfo_signing_alg_values_supported
        if v is not None:
            d["userinfo_signing_alg_values_supported"] = (
                [i0.wire if typeof(i0) is OpenIdDiscoveryUserinfoSigningAlgValuesSupportedItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_OpenIdDiscovery(d: dict[str, Any]) -> OpenIdDiscovery:
    """Decode a `OpenIdDiscovery`; what does not fit is passed on."""
    self = new(OpenIdDiscovery)
    get: Getter = d.get
    self.authorization_endpoint = get("authorization_endpoint")
    self.claims_parameter_supported = get("claims_parameter_supported")
    v = get("claims_supported")
    self.claims_supported = (
        [OpenIdDiscoveryClaimsSupportedItemTable[i0] if typeof(i0) is str else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("code_challenge_methods_supported")
    self.code_challenge_methods_supported = (
        [OpenIdDiscoveryCodeChallengeMethodsSupportedItemTable[i0] if typeof(i0) is str else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("display_values_supported")
    self.display_values_supported = (
        [DisplayModesEnumTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("id_token_signing_alg_values_supported")
    self.id_token_signing_alg_values_supported = (
        [OpenIdDiscoveryIdTokenSigningAlgValuesSupportedItemTable[i0] if typeof(i0) is str else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.issuer = get("issuer")
    self.jwks_uri = get("jwks_uri")
    self.request_parameter_supported = get("request_parameter_supported")
    self.request_uri_parameter_supported = get("request_uri_parameter_supported")
    v = get("response_types_supported")
    self.response_types_supported = (
        [OpenIdDiscoveryResponseTypesSupportedItemTable[i0] if typeof(i0) is str else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.revocation_endpoint = get("revocation_endpoint")
    v = get("scopes_supported")
    self.scopes_supported = (
        [OpenIdDiscoveryScopesSupportedItemTable[i0] if typeof(i0) is str else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    v = get("subject_types_supported")
    self.subject_types_supported = (
        [OpenIdDiscoverySubjectTypesSupportedItemTable[i0] if typeof(i0) is str else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.token_endpoint = get("token_endpoint")
    v = get("token_endpoint_auth_methods_supported")
    self.token_endpoint_auth_methods_supported = (
        [OpenIdDiscoveryTokenEndpointAuthMethodsSupportedItemTable[i0] if typeof(i0) is str else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.ui_locales_supported = get("ui_locales_supported")
    self.userinfo_endpoint = get("userinfo_endpoint")
    v = get("userinfo_signing_alg_values_supported")
    self.userinfo_signing_alg_values_supported = (
        [OpenIdDiscoveryUserinfoSigningAlgValuesSupportedItemTable[i0] if typeof(i0) is str else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.__extras__ = (
        None if OpenIdDiscoveryKeys.issuperset(d) else {k: d[k] for k in d if k not in OpenIdDiscoveryKeys}
    )
    return self


OpenIdDiscovery.__decode__ = decode_OpenIdDiscovery
OpenIdDiscoveryKeys = frozenset(
    (
        "authorization_endpoint",
        "claims_parameter_supported",
        "claims_supported",
        "code_challenge_methods_supported",
        "display_values_supported",
        "id_token_signing_alg_values_supported",
        "issuer",
        "jwks_uri",
        "request_parameter_supported",
        "request_uri_parameter_supported",
        "response_types_supported",
        "revocation_endpoint",
        "scopes_supported",
        "subject_types_supported",
        "token_endpoint",
        "token_endpoint_auth_methods_supported",
        "ui_locales_supported",
        "userinfo_endpoint",
        "userinfo_signing_alg_values_supported",
    )
)


class PublicTokenRequestAuthCodeTokenRequest(Model):
    """The object `PublicTokenRequestAuthCodeTokenRequest`."""

    __slots__ = (
        "client_id",
        "client_assertion",
        "client_assertion_type",
        "access_token_ttl",
        "endpoint_id",
        "refresh_token_ttl",
        "scope",
        "code",
        "code_verifier",
        "grant_type",
        "redirect_uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "client_assertion_type": "client_assertion_type",
        "grant_type": "grant_type",
    }
    __secrets__ = frozenset(
        (
            "client_assertion",
            "code",
            "code_verifier",
        )
    )
    client_id: str | None
    """Id of the application; only for clients that do not authenticate otherwise."""
    client_assertion: str | None
    """JWT signed by the client, in place of the client secret."""
    client_assertion_type: PublicTokenRequestAuthCodeTokenRequestClientAssertionType | None
    """Says that a signed JWT stands in for the client secret."""
    access_token_ttl: int | None
    """Wished life of the access token in seconds, 600 to 3600."""
    endpoint_id: str | None
    """Id of this installation of the application; the server makes one if left out."""
    refresh_token_ttl: int | None
    """Wished life of the refresh token in seconds, one week unless set."""
    scope: str | None
    """Permissions wanted, with spaces between; all of the application's if left out."""
    code: str
    """Code that the browser brought back; good once and for a short time."""
    code_verifier: str | None
    """PKCE secret that belongs to the challenge sent at the start of the login."""
    grant_type: PublicTokenRequestAuthCodeTokenRequestGrantType
    """Always `authorization_code`."""
    redirect_uri: str | None
    """The very address that the login was started with."""

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_assertion: str | None = None,
        client_assertion_type: PublicTokenRequestAuthCodeTokenRequestClientAssertionType
        | Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"]
        | None = None,
        access_token_ttl: int | None = None,
        endpoint_id: str | None = None,
        refresh_token_ttl: int | None = None,
        scope: str | None = None,
        code: str,
        code_verifier: str | None = None,
        grant_type: PublicTokenRequestAuthCodeTokenRequestGrantType
        | Literal["authorization_code"] = PublicTokenRequestAuthCodeTokenRequestGrantType.AUTHORIZATION_CODE,
        redirect_uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.client_id
        if v is not None:
            d["client_id"] = v
        v = self.client_assertion
        if v is not None:
            d["client_assertion"] = v
        v = self.client_assertion_type
        if v is not None:
            d["client_assertion_type"] = (
                v.wire if typeof(v) is PublicTokenRequestAuthCodeTokenRequestClientAssertionType else v
            )
        v = self.access_token_ttl
        if v is not None:
            d["access_token_ttl"] = v
        v = self.endpoint_id
        if v is not None:
            d["endpoint_id"] = v
        v = self.refresh_token_ttl
        if v is not None:
            d["refresh_token_ttl"] = v
        v = self.scope
        if v is not None:
            d["scope"] = v
        v = self.code
        if v is not None:
            d["code"] = v
        v = self.code_verifier
        if v is not None:
            d["code_verifier"] = v
        v = self.grant_type
        if v is not None:
            d["grant_type"] = v.wire if typeof(v) is PublicTokenRequestAuthCodeTokenRequestGrantType else v
        v = self.redirect_uri
        if v is not None:
            d["redirect_uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PublicTokenRequestAuthCodeTokenRequest(d: dict[str, Any]) -> PublicTokenRequestAuthCodeTokenRequest:
    """Decode a `PublicTokenRequestAuthCodeTokenRequest`; what does not fit is passed on."""
    self = new(PublicTokenRequestAuthCodeTokenRequest)
    get: Getter = d.get
    self.client_id = get("client_id")
    self.client_assertion = get("client_assertion")
    v = get("client_assertion_type")
    self.client_assertion_type = (
        PublicTokenRequestAuthCodeTokenRequestClientAssertionTypeTable[v] if typeof(v) is str else v
    )
    self.access_token_ttl = get("access_token_ttl")
    self.endpoint_id = get("endpoint_id")
    self.refresh_token_ttl = get("refresh_token_ttl")
    self.scope = get("scope")
    self.code = get("code")
    self.code_verifier = get("code_verifier")
    v = get("grant_type")
    self.grant_type = PublicTokenRequestAuthCodeTokenRequestGrantTypeTable[v] if typeof(v) is str else v
    self.redirect_uri = get("redirect_uri")
    self.__extras__ = (
        None
        if PublicTokenRequestAuthCodeTokenRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PublicTokenRequestAuthCodeTokenRequestKeys}
    )
    return self


PublicTokenRequestAuthCodeTokenRequest.__decode__ = decode_PublicTokenRequestAuthCodeTokenRequest
PublicTokenRequestAuthCodeTokenRequestKeys = frozenset(
    (
        "client_id",
        "client_assertion",
        "client_assertion_type",
        "access_token_ttl",
        "endpoint_id",
        "refresh_token_ttl",
        "scope",
        "code",
        "code_verifier",
        "grant_type",
        "redirect_uri",
    )
)


class PublicTokenRequestJwtTokenRequest(Model):
    """The object `PublicTokenRequestJwtTokenRequest`."""

    __slots__ = (
        "client_id",
        "client_assertion",
        "client_assertion_type",
        "access_token_ttl",
        "endpoint_id",
        "refresh_token_ttl",
        "scope",
        "assertion",
        "grant_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "client_assertion_type": "client_assertion_type",
        "grant_type": "grant_type",
    }
    __secrets__ = frozenset(
        (
            "client_assertion",
            "assertion",
        )
    )
    client_id: str | None
    """Id of the application; only for clients that do not authenticate otherwise."""
    client_assertion: str | None
    """JWT signed by the client, in place of the client secret."""
    client_assertion_type: PublicTokenRequestJwtTokenRequestClientAssertionType | None
    """Says that a signed JWT stands in for the client secret."""
    access_token_ttl: int | None
    """Wished life of the access token in seconds, 600 to 3600."""
    endpoint_id: str | None
    """Id of this installation of the application; the server makes one if left out."""
    refresh_token_ttl: int | None
    """Wished life of the refresh token in seconds, one week unless set."""
    scope: str | None
    """Permissions wanted, with spaces between; all of the application's if left out."""
    assertion: str
    """The JWT; a secret that logs in without a password."""
    grant_type: PublicTokenRequestJwtTokenRequestGrantType
    """The JWT bearer grant, written as a URN; partners have `partner_jwt`."""

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_assertion: str | None = None,
        client_assertion_type: PublicTokenRequestJwtTokenRequestClientAssertionType
        | Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"]
        | None = None,
        access_token_ttl: int | None = None,
        endpoint_id: str | None = None,
        refresh_token_ttl: int | None = None,
        scope: str | None = None,
        assertion: str,
        grant_type: PublicTokenRequestJwtTokenRequestGrantType
        | Literal["urn:ietf:params:oauth:grant-type:jwt-bearer", "partner_jwt"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.client_id
        if v is not None:
            d["client_id"] = v
        v = self.client_assertion
        if v is not None:
            d["client_assertion"] = v
        v = self.client_assertion_type
        if v is not None:
            d["client_assertion_type"] = (
                v.wire if typeof(v) is PublicTokenRequestJwtTokenRequestClientAssertionType else v
            )
        v = self.access_token_ttl
        if v is not None:
            d["access_token_ttl"] = v
        v = self.endpoint_id
        if v is not None:
            d["endpoint_id"] = v
        v = self.refresh_token_ttl
        if v is not None:
            d["refresh_token_ttl"] = v
        v = self.scope
        if v is not None:
            d["scope"] = v
        v = self.assertion
        if v is not None:
            d["assertion"] = v
        v = self.grant_type
        if v is not None:
            d["grant_type"] = v.wire if typeof(v) is PublicTokenRequestJwtTokenRequestGrantType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PublicTokenRequestJwtTokenRequest(d: dict[str, Any]) -> PublicTokenRequestJwtTokenRequest:
    """Decode a `PublicTokenRequestJwtTokenRequest`; what does not fit is passed on."""
    self = new(PublicTokenRequestJwtTokenRequest)
    get: Getter = d.get
    self.client_id = get("client_id")
    self.client_assertion = get("client_assertion")
    v = get("client_assertion_type")
    self.client_assertion_type = PublicTokenRequestJwtTokenRequestClientAssertionTypeTable[v] if typeof(v) is str else v
    self.access_token_ttl = get("access_token_ttl")
    self.endpoint_id = get("endpoint_id")
    self.refresh_token_ttl = get("refresh_token_ttl")
    self.scope = get("scope")
    self.assertion = get("assertion")
    v = get("grant_type")
    self.grant_type = PublicTokenRequestJwtTokenRequestGrantTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None
        if PublicTokenRequestJwtTokenRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PublicTokenRequestJwtTokenRequestKeys}
    )
    return self


PublicTokenRequestJwtTokenRequest.__decode__ = decode_PublicTokenRequestJwtTokenRequest
PublicTokenRequestJwtTokenRequestKeys = frozenset(
    (
        "client_id",
        "client_assertion",
        "client_assertion_type",
        "access_token_ttl",
        "endpoint_id",
        "refresh_token_ttl",
        "scope",
        "assertion",
        "grant_type",
    )
)


class PublicTokenRequestRefreshTokenRequest(Model):
    """The object `PublicTokenRequestRefreshTokenRequest`."""

    __slots__ = (
        "client_id",
        "client_assertion",
        "client_assertion_type",
        "access_token_ttl",
        "endpoint_id",
        "refresh_token_ttl",
        "scope",
        "grant_type",
        "refresh_token",
    )
    __fields__ = __slots__
    __converted__ = {
        "client_assertion_type": "client_assertion_type",
        "grant_type": "grant_type",
    }
    __secrets__ = frozenset(
        (
            "client_assertion",
            "refresh_token",
        )
    )
    client_id: str | None
    """Id of the application; only for clients that do not authenticate otherwise."""
    client_assertion: str | None
    """JWT signed by the client, in place of the client secret."""
    client_assertion_type: PublicTokenRequestRefreshTokenRequestClientAssertionType | None
    """Says that a signed JWT stands in for the client secret."""
    access_token_ttl: int | None
    """Wished life of the access token in seconds, 600 to 3600."""
    endpoint_id: str | None
    """Id of this installation of the application; the server makes one if left out."""
    refresh_token_ttl: int | None
    """Wished life of the refresh token in seconds, one week unless set."""
    scope: str | None
    """Permissions wanted, with spaces between; all of the application's if left out."""
    grant_type: PublicTokenRequestRefreshTokenRequestGrantType
    """Always `refresh_token`."""
    refresh_token: str
    """Refresh token of the last pair; the answer brings a new one."""

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_assertion: str | None = None,
        client_assertion_type: PublicTokenRequestRefreshTokenRequestClientAssertionType
        | Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"]
        | None = None,
        access_token_ttl: int | None = None,
        endpoint_id: str | None = None,
        refresh_token_ttl: int | None = None,
        scope: str | None = None,
        grant_type: PublicTokenRequestRefreshTokenRequestGrantType
        | Literal["refresh_token"] = PublicTokenRequestRefreshTokenRequestGrantType.REFRESH_TOKEN,
        refresh_token: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.client_id
        if v is not None:
            d["client_id"] = v
        v = self.client_assertion
        if v is not None:
            d["client_assertion"] = v
        v = self.client_assertion_type
        if v is not None:
            d["client_assertion_type"] = (
                v.wire if typeof(v) is PublicTokenRequestRefreshTokenRequestClientAssertionType else v
            )
        v = self.access_token_ttl
        if v is not None:
            d["access_token_ttl"] = v
        v = self.endpoint_id
        if v is not None:
            d["endpoint_id"] = v
        v = self.refresh_token_ttl
        if v is not None:
            d["refresh_token_ttl"] = v
        v = self.scope
        if v is not None:
            d["scope"] = v
        v = self.grant_type
        if v is not None:
            d["grant_type"] = v.wire if typeof(v) is PublicTokenRequestRefreshTokenRequestGrantType else v
        v = self.refresh_token
        if v is not None:
            d["refresh_token"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_PublicTokenRequestRefreshTokenRequest(d: dict[str, Any]) -> PublicTokenRequestRefreshTokenRequest:
    """Decode a `PublicTokenRequestRefreshTokenRequest`; what does not fit is passed on."""
    self = new(PublicTokenRequestRefreshTokenRequest)
    get: Getter = d.get
    self.client_id = get("client_id")
    self.client_assertion = get("client_assertion")
    v = get("client_assertion_type")
    self.client_assertion_type = (
        PublicTokenRequestRefreshTokenRequestClientAssertionTypeTable[v] if typeof(v) is str else v
    )
    self.access_token_ttl = get("access_token_ttl")
    self.endpoint_id = get("endpoint_id")
    self.refresh_token_ttl = get("refresh_token_ttl")
    self.scope = get("scope")
    v = get("grant_type")
    self.grant_type = PublicTokenRequestRefreshTokenRequestGrantTypeTable[v] if typeof(v) is str else v
    self.refresh_token = get("refresh_token")
    self.__extras__ = (
        None
        if PublicTokenRequestRefreshTokenRequestKeys.issuperset(d)
        else {k: d[k] for k in d if k not in PublicTokenRequestRefreshTokenRequestKeys}
    )
    return self


PublicTokenRequestRefreshTokenRequest.__decode__ = decode_PublicTokenRequestRefreshTokenRequest
PublicTokenRequestRefreshTokenRequestKeys = frozenset(
    (
        "client_id",
        "client_assertion",
        "client_assertion_type",
        "access_token_ttl",
        "endpoint_id",
        "refresh_token_ttl",
        "scope",
        "grant_type",
        "refresh_token",
    )
)


class RevokeTokenRequest(Model):
    """Request to end a session."""

    __slots__ = (
        "token",
        "client_id",
        "client_assertion",
        "client_assertion_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "client_assertion_type": "client_assertion_type",
    }
    __secrets__ = frozenset(
        (
            "token",
            "client_assertion",
        )
    )
    token: str | None
    """Access or refresh token of the session to end."""
    client_id: str | None
    """Id of the application; only for clients that do not authenticate otherwise."""
    client_assertion: str | None
    """JWT signed by the client, in place of the client secret."""
    client_assertion_type: RevokeTokenRequestClientAssertionType | None
    """Says that a signed JWT stands in for the client secret."""

    def __init__(
        self,
        *,
        token: str | None = None,
        client_id: str | None = None,
        client_assertion: str | None = None,
        client_assertion_type: RevokeTokenRequestClientAssertionType
        | Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.token
        if v is not None:
            d["token"] = v
        v = self.client_id
        if v is not None:
            d["client_id"] = v
        v = self.client_assertion
        if v is not None:
            d["client_assertion"] = v
        v = self.client_assertion_type
        if v is not None:
            d["client_assertion_type"] = v.wire if typeof(v) is RevokeTokenRequestClientAssertionType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_RevokeTokenRequest(d: dict[str, Any]) -> RevokeTokenRequest:
    """Decode a `RevokeTokenRequest`; what does not fit is passed on."""
    self = new(RevokeTokenRequest)
    get: Getter = d.get
    self.token = get("token")
    self.client_id = get("client_id")
    self.client_assertion = get("client_assertion")
    v = get("client_assertion_type")
    self.client_assertion_type = RevokeTokenRequestClientAssertionTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if RevokeTokenRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in RevokeTokenRequestKeys}
    )
    return self


RevokeTokenRequest.__decode__ = decode_RevokeTokenRequest
RevokeTokenRequestKeys = frozenset(
    (
        "token",
        "client_id",
        "client_assertion",
        "client_assertion_type",
    )
)


class TokenInfo(Model):
    """Tokens of a session, as the token endpoint answers."""

    __slots__ = (
        "access_token",
        "endpoint_id",
        "expires_in",
        "id_token",
        "owner_id",
        "refresh_token",
        "refresh_token_expires_in",
        "scope",
        "session_expiration_time",
        "session_expires_in",
        "session_id",
        "session_idle_timeout",
        "token_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "token_type": "token_type",
    }
    __secrets__ = frozenset(
        (
            "access_token",
            "id_token",
            "refresh_token",
        )
    )
    access_token: str
    """Bearer token for API calls; a secret, keep it out of logs."""
    endpoint_id: str | None
    """Id of this installation of the application."""
    expires_in: int
    """Seconds that the access token lives."""
    id_token: str | None
    """OpenID Connect token; only if the login asked for the `openid` scope."""
    owner_id: str | None
    """Id of the logged-in user's extension."""
    refresh_token: str | None
    """Token to get the next pair with; `None` if the application may not refresh."""
    refresh_token_expires_in: int | None
    """Seconds that the refresh token lives."""
    scope: str
    """Permissions granted, with spaces between."""
    session_expiration_time: datetime.datetime | None
    """When the session ends whatever is done; only where enforced."""
    session_expires_in: int | None
    """Seconds until the session ends whatever is done; only where enforced."""
    session_id: str
    """Id of the session; all tokens refreshed from it share it."""
    session_idle_timeout: int | None
    """Seconds without use after which the session ends; only where enforced."""
    token_type: TokenInfoTokenType
    """Always `bearer`."""

    def __init__(
        self,
        *,
        access_token: str,
        endpoint_id: str | None = None,
        expires_in: int,
        id_token: str | None = None,
        owner_id: str | None = None,
        refresh_token: str | None = None,
        refresh_token_expires_in: int | None = None,
        scope: str,
        session_expiration_time: datetime.datetime | None = None,
        session_expires_in: int | None = None,
        session_id: str,
        session_idle_timeout: int | None = None,
        token_type: TokenInfoTokenType | Literal["bearer"] = TokenInfoTokenType.BEARER,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.access_token
        if v is not None:
            d["access_token"] = v
        v = self.endpoint_id
        if v is not None:
            d["endpoint_id"] = v
        v = self.expires_in
        if v is not None:
            d["expires_in"] = v
        v = self.id_token
        if v is not None:
            d["id_token"] = v
        v = self.owner_id
        if v is not None:
            d["owner_id"] = v
        v = self.refresh_token
        if v is not None:
            d["refresh_token"] = v
        v = self.refresh_token_expires_in
        if v is not None:
            d["refresh_token_expires_in"] = v
        v = self.scope
        if v is not None:
            d["scope"] = v
        v = self.session_expiration_time
        if v is not None:
            d["session_expiration_time"] = from_datetime(v)
        v = self.session_expires_in
        if v is not None:
            d["session_expires_in"] = v
        v = self.session_id
        if v is not None:
            d["session_id"] = v
        v = self.session_idle_timeout
        if v is not None:
            d["session_idle_timeout"] = v
        v = self.token_type
        if v is not None:
            d["token_type"] = v.wire if typeof(v) is TokenInfoTokenType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_TokenInfo(d: dict[str, Any]) -> TokenInfo:
    """Decode a `TokenInfo`; what does not fit is passed on."""
    self = new(TokenInfo)
    get: Getter = d.get
    self.access_token = get("access_token")
    self.endpoint_id = get("endpoint_id")
    self.expires_in = get("expires_in")
    self.id_token = get("id_token")
    self.owner_id = get("owner_id")
    self.refresh_token = get("refresh_token")
    self.refresh_token_expires_in = get("refresh_token_expires_in")
    self.scope = get("scope")
    v = get("session_expiration_time")
    self.session_expiration_time = to_datetime(v) if typeof(v) is str else v
    self.session_expires_in = get("session_expires_in")
    self.session_id = get("session_id")
    self.session_idle_timeout = get("session_idle_timeout")
    v = get("token_type")
    self.token_type = TokenInfoTokenTypeTable[v] if typeof(v) is str else v
    self.__extras__ = None if TokenInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in TokenInfoKeys}
    return self


TokenInfo.__decode__ = decode_TokenInfo
TokenInfoKeys = frozenset(
    (
        "access_token",
        "endpoint_id",
        "expires_in",
        "id_token",
        "owner_id",
        "refresh_token",
        "refresh_token_expires_in",
        "scope",
        "session_expiration_time",
        "session_expires_in",
        "session_id",
        "session_idle_timeout",
        "token_type",
    )
)


class UserInfoResource(Model):
    """OpenID Connect claims about the logged-in user."""

    __slots__ = (
        "account_id",
        "email",
        "email_verified",
        "family_name",
        "given_name",
        "sub",
    )
    __fields__ = __slots__
    account_id: str | None
    """Id of the user's account."""
    email: str | None
    """The user's e-mail address."""
    email_verified: bool | None
    """`True` if the user has proved to own that address."""
    family_name: str | None
    """The user's last name."""
    given_name: str | None
    """The user's first name."""
    sub: str
    """Id of the user's extension."""

    def __init__(
        self,
        *,
        account_id: str | None = None,
        email: str | None = None,
        email_verified: bool | None = None,
        family_name: str | None = None,
        given_name: str | None = None,
        sub: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.account_id
        if v is not None:
            d["account_id"] = v
        v = self.email
        if v is not None:
            d["email"] = v
        v = self.email_verified
        if v is not None:
            d["email_verified"] = v
        v = self.family_name
        if v is not None:
            d["family_name"] = v
        v = self.given_name
        if v is not None:
            d["given_name"] = v
        v = self.sub
        if v is not None:
            d["sub"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_UserInfoResource(d: dict[str, Any]) -> UserInfoResource:
    """Decode a `UserInfoResource`; what does not fit is passed on."""
    self = new(UserInfoResource)
    get: Getter = d.get
    self.account_id = get("account_id")
    self.email = get("email")
    self.email_verified = get("email_verified")
    self.family_name = get("family_name")
    self.given_name = get("given_name")
    self.sub = get("sub")
    self.__extras__ = (
        None if UserInfoResourceKeys.issuperset(d) else {k: d[k] for k in d if k not in UserInfoResourceKeys}
    )
    return self


UserInfoResource.__decode__ = decode_UserInfoResource
UserInfoResourceKeys = frozenset(
    (
        "account_id",
        "email",
        "email_verified",
        "family_name",
        "given_name",
        "sub",
    )
)


class WsTokenResponse(Model):
    """Ticket for opening a push WebSocket."""

    __slots__ = (
        "expires_in",
        "uri",
        "ws_access_token",
    )
    __fields__ = __slots__
    __secrets__ = frozenset(("ws_access_token",))
    expires_in: int
    """Seconds within which the socket must be opened."""
    uri: str | None
    """Address of the WebSocket gateway."""
    ws_access_token: str
    """Short-lived token to add to the address; a secret."""

    def __init__(
        self,
        *,
        expires_in: int,
        uri: str | None = None,
        ws_access_token: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.expires_in
        if v is not None:
            d["expires_in"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.ws_access_token
        if v is not None:
            d["ws_access_token"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_WsTokenResponse(d: dict[str, Any]) -> WsTokenResponse:
    """Decode a `WsTokenResponse`; what does not fit is passed on."""
    self = new(WsTokenResponse)
    get: Getter = d.get
    self.expires_in = get("expires_in")
    self.uri = get("uri")
    self.ws_access_token = get("ws_access_token")
    self.__extras__ = (
        None if WsTokenResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in WsTokenResponseKeys}
    )
    return self


WsTokenResponse.__decode__ = decode_WsTokenResponse
WsTokenResponseKeys = frozenset(
    (
        "expires_in",
        "uri",
        "ws_access_token",
    )
)

PublicTokenRequest: TypeAlias = "PublicTokenRequestAuthCodeTokenRequest | PublicTokenRequestJwtTokenRequest | PublicTokenRequestRefreshTokenRequest | UnknownVariant"
"""Request for tokens: which fields count depends on `grant_type`."""


def decode_PublicTokenRequest(v: Any) -> Any:
    """Decode a `PublicTokenRequest`; what fits no member is passed on."""
    if typeof(v) is dict:
        tag = v.get("grant_type")
        decode = PublicTokenRequestVariants.get(tag) if typeof(tag) is str else None
        return UnknownVariant(v) if decode is None else decode(v)
    return v


PublicTokenRequestVariants: dict[str, Decoder] = {
    "authorization_code": decode_PublicTokenRequestAuthCodeTokenRequest,
    "refresh_token": decode_PublicTokenRequestRefreshTokenRequest,
    "urn:ietf:params:oauth:grant-type:jwt-bearer": decode_PublicTokenRequestJwtTokenRequest,
}
