"""Models: unused client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, fill, new, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from typing import Literal


class ClientAuthJwtModelClientAssertionType(OpenEnum):
    """Values of `ClientAuthJwtModelClientAssertionType`."""

    URN_IETF_PARAMS_OAUTH_CLIENT_ASSERTION_TYPE_JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


ClientAuthJwtModelClientAssertionTypeTable = EnumTable(ClientAuthJwtModelClientAssertionType)


class ClientCredentialsBaseGrantType(OpenEnum):
    """Values of `ClientCredentialsBaseGrantType`."""

    CLIENT_CREDENTIALS = "client_credentials"


ClientCredentialsBaseGrantTypeTable = EnumTable(ClientCredentialsBaseGrantType)


class ClientCredentialsByAccountGrantType(OpenEnum):
    """Values of `ClientCredentialsByAccountGrantType`."""

    CLIENT_CREDENTIALS = "client_credentials"


ClientCredentialsByAccountGrantTypeTable = EnumTable(ClientCredentialsByAccountGrantType)


class ClientCredentialsByBrandGrantType(OpenEnum):
    """Values of `ClientCredentialsByBrandGrantType`."""

    CLIENT_CREDENTIALS = "client_credentials"


ClientCredentialsByBrandGrantTypeTable = EnumTable(ClientCredentialsByBrandGrantType)


class ClientCredentialsByPartnerAccountGrantType(OpenEnum):
    """Values of `ClientCredentialsByPartnerAccountGrantType`."""

    CLIENT_CREDENTIALS = "client_credentials"


ClientCredentialsByPartnerAccountGrantTypeTable = EnumTable(ClientCredentialsByPartnerAccountGrantType)


class ClientAuthJwtModel(Model):
    """Client authentication by a signed JWT."""

    __slots__ = (
        "client_assertion",
        "client_assertion_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "client_assertion_type": "client_assertion_type",
    }
    __secrets__ = frozenset(("client_assertion",))
    client_assertion: str | None
    """JWT signed by the client, in place of the client secret."""
    client_assertion_type: ClientAuthJwtModelClientAssertionType | None
    """Says that a signed JWT stands in for the client secret."""

    def __init__(
        self,
        *,
        client_assertion: str | None = None,
        client_assertion_type: ClientAuthJwtModelClientAssertionType
        | Literal["urn:ietf:params:oauth:client-assertion-type:jwt-bearer"]
        | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.client_assertion
        if v is not None:
            d["client_assertion"] = v
        v = self.client_assertion_type
        if v is not None:
            d["client_assertion_type"] = v.wire if typeof(v) is ClientAuthJwtModelClientAssertionType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ClientAuthJwtModel(d: dict[str, Any]) -> ClientAuthJwtModel:
    """Decode a `ClientAuthJwtModel`; what does not fit is passed on."""
    self = new(ClientAuthJwtModel)
    get: Getter = d.get
    self.client_assertion = get("client_assertion")
    v = get("client_assertion_type")
    self.client_assertion_type = ClientAuthJwtModelClientAssertionTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if ClientAuthJwtModelKeys.issuperset(d) else {k: d[k] for k in d if k not in ClientAuthJwtModelKeys}
    )
    return self


ClientAuthJwtModel.__decode__ = decode_ClientAuthJwtModel
ClientAuthJwtModelKeys = frozenset(
    (
        "client_assertion",
        "client_assertion_type",
    )
)


class ClientCredentialsBase(Model):
    """The object `ClientCredentialsBase`."""

    __slots__ = ("grant_type",)
    __fields__ = __slots__
    __converted__ = {
        "grant_type": "grant_type",
    }
    grant_type: ClientCredentialsBaseGrantType

    def __init__(
        self,
        *,
        grant_type: ClientCredentialsBaseGrantType
        | Literal["client_credentials"] = ClientCredentialsBaseGrantType.CLIENT_CREDENTIALS,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.grant_type
        if v is not None:
            d["grant_type"] = v.wire if typeof(v) is ClientCredentialsBaseGrantType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ClientCredentialsBase(d: dict[str, Any]) -> ClientCredentialsBase:
    """Decode a `ClientCredentialsBase`; what does not fit is passed on."""
    self = new(ClientCredentialsBase)
    get: Getter = d.get
    v = get("grant_type")
    self.grant_type = ClientCredentialsBaseGrantTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if ClientCredentialsBaseKeys.issuperset(d) else {k: d[k] for k in d if k not in ClientCredentialsBaseKeys}
    )
    return self


ClientCredentialsBase.__decode__ = decode_ClientCredentialsBase
ClientCredentialsBaseKeys = frozenset(("grant_type",))


class ClientCredentialsByAccount(Model):
    """The object `ClientCredentialsByAccount`."""

    __slots__ = (
        "grant_type",
        "account_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "grant_type": "grant_type",
    }
    grant_type: ClientCredentialsByAccountGrantType
    account_id: str

    def __init__(
        self,
        *,
        grant_type: ClientCredentialsByAccountGrantType
        | Literal["client_credentials"] = ClientCredentialsByAccountGrantType.CLIENT_CREDENTIALS,
        account_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.grant_type
        if v is not None:
            d["grant_type"] = v.wire if typeof(v) is ClientCredentialsByAccountGrantType else v
        v = self.account_id
        if v is not None:
            d["account_id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ClientCredentialsByAccount(d: dict[str, Any]) -> ClientCredentialsByAccount:
    """Decode a `ClientCredentialsByAccount`; what does not fit is passed on."""
    self = new(ClientCredentialsByAccount)
    get: Getter = d.get
    v = get("grant_type")
    self.grant_type = ClientCredentialsByAccountGrantTypeTable[v] if typeof(v) is str else v
    self.account_id = get("account_id")
    self.__extras__ = (
        None
        if ClientCredentialsByAccountKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ClientCredentialsByAccountKeys}
    )
    return self


ClientCredentialsByAccount.__decode__ = decode_ClientCredentialsByAccount
ClientCredentialsByAccountKeys = frozenset(
    (
        "grant_type",
        "account_id",
    )
)


class ClientCredentialsByBrand(Model):
    """The object `ClientCredentialsByBrand`."""

    __slots__ = (
        "grant_type",
        "brand_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "grant_type": "grant_type",
    }
    grant_type: ClientCredentialsByBrandGrantType
    brand_id: str

    def __init__(
        self,
        *,
        grant_type: ClientCredentialsByBrandGrantType
        | Literal["client_credentials"] = ClientCredentialsByBrandGrantType.CLIENT_CREDENTIALS,
        brand_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.grant_type
        if v is not None:
            d["grant_type"] = v.wire if typeof(v) is ClientCredentialsByBrandGrantType else v
        v = self.brand_id
        if v is not None:
            d["brand_id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ClientCredentialsByBrand(d: dict[str, Any]) -> ClientCredentialsByBrand:
    """Decode a `ClientCredentialsByBrand`; what does not fit is passed on."""
    self = new(ClientCredentialsByBrand)
    get: Getter = d.get
    v = get("grant_type")
    self.grant_type = ClientCredentialsByBrandGrantTypeTable[v] if typeof(v) is str else v
    self.brand_id = get("brand_id")
    self.__extras__ = (
        None
        if ClientCredentialsByBrandKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ClientCredentialsByBrandKeys}
    )
    return self


ClientCredentialsByBrand.__decode__ = decode_ClientCredentialsByBrand
ClientCredentialsByBrandKeys = frozenset(
    (
        "grant_type",
        "brand_id",
    )
)


class ClientCredentialsByPartnerAccount(Model):
    """The object `ClientCredentialsByPartnerAccount`."""

    __slots__ = (
        "grant_type",
        "brand_id",
        "partner_account_id",
    )
    __fields__ = __slots__
    __converted__ = {
        "grant_type": "grant_type",
    }
    grant_type: ClientCredentialsByPartnerAccountGrantType
    brand_id: str
    partner_account_id: str

    def __init__(
        self,
        *,
        grant_type: ClientCredentialsByPartnerAccountGrantType
        | Literal["client_credentials"] = ClientCredentialsByPartnerAccountGrantType.CLIENT_CREDENTIALS,
        brand_id: str,
        partner_account_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.grant_type
        if v is not None:
            d["grant_type"] = v.wire if typeof(v) is ClientCredentialsByPartnerAccountGrantType else v
        v = self.brand_id
        if v is not None:
            d["brand_id"] = v
        v = self.partner_account_id
        if v is not None:
            d["partner_account_id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ClientCredentialsByPartnerAccount(d: dict[str, Any]) -> ClientCredentialsByPartnerAccount:
    """Decode a `ClientCredentialsByPartnerAccount`; what does not fit is passed on."""
    self = new(ClientCredentialsByPartnerAccount)
    get: Getter = d.get
    v = get("grant_type")
    self.grant_type = ClientCredentialsByPartnerAccountGrantTypeTable[v] if typeof(v) is str else v
    self.brand_id = get("brand_id")
    self.partner_account_id = get("partner_account_id")
    self.__extras__ = (
        None
        if ClientCredentialsByPartnerAccountKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ClientCredentialsByPartnerAccountKeys}
    )
    return self


ClientCredentialsByPartnerAccount.__decode__ = decode_ClientCredentialsByPartnerAccount
ClientCredentialsByPartnerAccountKeys = frozenset(
    (
        "grant_type",
        "brand_id",
        "partner_account_id",
    )
)


class ClientIdModel(Model):
    """Id of a client that has no secret."""

    __slots__ = ("client_id",)
    __fields__ = __slots__
    client_id: str | None
    """Id of the application; only for clients that do not authenticate otherwise."""

    def __init__(
        self,
        *,
        client_id: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.client_id
        if v is not None:
            d["client_id"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ClientIdModel(d: dict[str, Any]) -> ClientIdModel:
    """Decode a `ClientIdModel`; what does not fit is passed on."""
    self = new(ClientIdModel)
    get: Getter = d.get
    self.client_id = get("client_id")
    self.__extras__ = None if ClientIdModelKeys.issuperset(d) else {k: d[k] for k in d if k not in ClientIdModelKeys}
    return self


ClientIdModel.__decode__ = decode_ClientIdModel
ClientIdModelKeys = frozenset(("client_id",))
