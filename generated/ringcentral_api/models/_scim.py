"""Models: scim."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from .._model import EnumTable, Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof
from ..types import OpenEnum

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ..bodies._scim import (
        ScimEmailDict,
        ScimEnterpriseUserDict,
        ScimNameDict,
        ScimPatchOperationDict,
        ScimPhoneNumberDict,
        ScimPhotoDict,
        ScimUserAddressDict,
    )


class ScimEmailType(OpenEnum):
    """Values of `ScimEmailType`."""

    WORK = "work"


ScimEmailTypeTable = EnumTable(ScimEmailType)


class ScimErrorResponseSchemasItem(OpenEnum):
    """Values of `ScimErrorResponseSchemasItem`."""

    URN_IETF_PARAMS_SCIM_API_MESSAGES_2_0_ERROR = "urn:ietf:params:scim:api:messages:2.0:Error"


ScimErrorResponseSchemasItemTable = EnumTable(ScimErrorResponseSchemasItem)


class ScimErrorResponseScimType(OpenEnum):
    """Values of `ScimErrorResponseScimType`."""

    UNIQUENESS = "uniqueness"
    TOO_MANY = "tooMany"
    MUTABILITY = "mutability"
    SENSITIVE = "sensitive"
    INVALID_SYNTAX = "invalidSyntax"
    INVALID_FILTER = "invalidFilter"
    INVALID_PATH = "invalidPath"
    INVALID_VALUE = "invalidValue"
    INVALID_VERS = "invalidVers"
    NO_TARGET = "noTarget"


ScimErrorResponseScimTypeTable = EnumTable(ScimErrorResponseScimType)


class ScimMetaResourceType(OpenEnum):
    """Values of `ScimMetaResourceType`."""

    USER = "User"
    GROUP = "Group"
    RESOURCE_TYPE = "ResourceType"
    SCHEMA = "Schema"


ScimMetaResourceTypeTable = EnumTable(ScimMetaResourceType)


class ScimPatchOperationOp(OpenEnum):
    """Values of `ScimPatchOperationOp`."""

    ADD = "add"
    REPLACE = "replace"
    REMOVE = "remove"


ScimPatchOperationOpTable = EnumTable(ScimPatchOperationOp)


class ScimPhoneNumberType(OpenEnum):
    """Values of `ScimPhoneNumberType`."""

    WORK = "work"
    MOBILE = "mobile"
    OTHER = "other"


ScimPhoneNumberTypeTable = EnumTable(ScimPhoneNumberType)


class ScimPhotoType(OpenEnum):
    """Values of `ScimPhotoType`."""

    PHOTO = "photo"


ScimPhotoTypeTable = EnumTable(ScimPhotoType)


class ScimProviderConfigSchemasItem(OpenEnum):
    """Values of `ScimProviderConfigSchemasItem`."""

    URN_IETF_PARAMS_SCIM_SCHEMAS_CORE_2_0_SERVICE_PROVIDER_CONFIG = (
        "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"
    )


ScimProviderConfigSchemasItemTable = EnumTable(ScimProviderConfigSchemasItem)


class ScimResourceTypeResponseSchema(OpenEnum):
    """Values of `ScimResourceTypeResponseSchema`."""

    URN_IETF_PARAMS_SCIM_SCHEMAS_CORE_2_0_USER = "urn:ietf:params:scim:schemas:core:2.0:User"


ScimResourceTypeResponseSchemaTable = EnumTable(ScimResourceTypeResponseSchema)


class ScimResourceTypeSearchResponseSchemasItem(OpenEnum):
    """Values of `ScimResourceTypeSearchResponseSchemasItem`."""

    URN_IETF_PARAMS_SCIM_API_MESSAGES_2_0_LIST_RESPONSE = "urn:ietf:params:scim:api:messages:2.0:ListResponse"


ScimResourceTypeSearchResponseSchemasItemTable = EnumTable(ScimResourceTypeSearchResponseSchemasItem)


class ScimSchemaAttributeMutability(OpenEnum):
    """Values of `ScimSchemaAttributeMutability`."""

    READ_ONLY = "readOnly"
    READ_WRITE = "readWrite"
    IMMUTABLE = "immutable"
    WRITE_ONLY = "writeOnly"


ScimSchemaAttributeMutabilityTable = EnumTable(ScimSchemaAttributeMutability)


class ScimSchemaAttributeReturned(OpenEnum):
    """Values of `ScimSchemaAttributeReturned`."""

    ALWAYS = "always"
    NEVER = "never"
    DEFAULT = "default"
    REQUEST = "request"


ScimSchemaAttributeReturnedTable = EnumTable(ScimSchemaAttributeReturned)


class ScimSchemaAttributeType(OpenEnum):
    """Values of `ScimSchemaAttributeType`."""

    STRING = "string"
    BOOLEAN = "boolean"
    DECIMAL = "decimal"
    INTEGER = "integer"
    DATE_TIME = "dateTime"
    REFERENCE = "reference"
    COMPLEX = "complex"


ScimSchemaAttributeTypeTable = EnumTable(ScimSchemaAttributeType)


class ScimSchemaAttributeUniqueness(OpenEnum):
    """Values of `ScimSchemaAttributeUniqueness`."""

    NONE = "none"
    SERVER = "server"
    GLOBAL = "global"


ScimSchemaAttributeUniquenessTable = EnumTable(ScimSchemaAttributeUniqueness)


class ScimSchemaExtensionSchema(OpenEnum):
    """Values of `ScimSchemaExtensionSchema`."""

    URN_IETF_PARAMS_SCIM_SCHEMAS_EXTENSION_ENTERPRISE_2_0_USER = (
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
    )


ScimSchemaExtensionSchemaTable = EnumTable(ScimSchemaExtensionSchema)


class ScimSchemaSearchResponseSchemasItem(OpenEnum):
    """Values of `ScimSchemaSearchResponseSchemasItem`."""

    URN_IETF_PARAMS_SCIM_API_MESSAGES_2_0_LIST_RESPONSE = "urn:ietf:params:scim:api:messages:2.0:ListResponse"


ScimSchemaSearchResponseSchemasItemTable = EnumTable(ScimSchemaSearchResponseSchemasItem)


class ScimSearchRequestSchemasItem(OpenEnum):
    """Values of `ScimSearchRequestSchemasItem`."""

    URN_IETF_PARAMS_SCIM_API_MESSAGES_2_0_SEARCH_REQUEST = "urn:ietf:params:scim:api:messages:2.0:SearchRequest"


ScimSearchRequestSchemasItemTable = EnumTable(ScimSearchRequestSchemasItem)


class ScimUserAddressType(OpenEnum):
    """Values of `ScimUserAddressType`."""

    WORK = "work"


ScimUserAddressTypeTable = EnumTable(ScimUserAddressType)


class ScimUserPatchSchemasItem(OpenEnum):
    """Values of `ScimUserPatchSchemasItem`."""

    URN_IETF_PARAMS_SCIM_API_MESSAGES_2_0_PATCH_OP = "urn:ietf:params:scim:api:messages:2.0:PatchOp"


ScimUserPatchSchemasItemTable = EnumTable(ScimUserPatchSchemasItem)


class ScimUserResponseSchemasItem(OpenEnum):
    """Values of `ScimUserResponseSchemasItem`."""

    URN_IETF_PARAMS_SCIM_SCHEMAS_CORE_2_0_USER = "urn:ietf:params:scim:schemas:core:2.0:User"


ScimUserResponseSchemasItemTable = EnumTable(ScimUserResponseSchemasItem)


class ScimUserSchemasItem(OpenEnum):
    """Values of `ScimUserSchemasItem`."""

    URN_IETF_PARAMS_SCIM_SCHEMAS_CORE_2_0_USER = "urn:ietf:params:scim:schemas:core:2.0:User"


ScimUserSchemasItemTable = EnumTable(ScimUserSchemasItem)


class ScimUserSearchResponseSchemasItem(OpenEnum):
    """Values of `ScimUserSearchResponseSchemasItem`."""

    URN_IETF_PARAMS_SCIM_API_MESSAGES_2_0_LIST_RESPONSE = "urn:ietf:params:scim:api:messages:2.0:ListResponse"


ScimUserSearchResponseSchemasItemTable = EnumTable(ScimUserSearchResponseSchemasItem)


class ScimUserShortInfoSchemasItem(OpenEnum):
    """Values of `ScimUserShortInfoSchemasItem`."""

    URN_IETF_PARAMS_SCIM_SCHEMAS_CORE_2_0_USER = "urn:ietf:params:scim:schemas:core:2.0:User"


ScimUserShortInfoSchemasItemTable = EnumTable(ScimUserShortInfoSchemasItem)


class ScimAuthenticationScheme(Model):
    """The object `ScimAuthenticationScheme`."""

    __slots__ = (
        "description",
        "documentation_uri",
        "name",
        "primary",
        "spec_uri",
    )
    __fields__ = __slots__
    description: str | None
    documentation_uri: str | None
    name: str | None
    primary: bool | None
    spec_uri: str | None

    def __init__(
        self,
        *,
        description: str | None = None,
        documentation_uri: str | None = None,
        name: str | None = None,
        primary: bool | None = None,
        spec_uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.documentation_uri
        if v is not None:
            d["documentationUri"] = v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.primary
        if v is not None:
            d["primary"] = v
        v = self.spec_uri
        if v is not None:
            d["specUri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimAuthenticationScheme(d: dict[str, Any]) -> ScimAuthenticationScheme:
    """Decode a `ScimAuthenticationScheme`; what does not fit is passed on."""
    self = new(ScimAuthenticationScheme)
    get: Getter = d.get
    self.description = get("description")
    self.documentation_uri = get("documentationUri")
    self.name = get("name")
    self.primary = get("primary")
    self.spec_uri = get("specUri")
    self.__extras__ = (
        None
        if ScimAuthenticationSchemeKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ScimAuthenticationSchemeKeys}
    )
    return self


ScimAuthenticationScheme.__decode__ = decode_ScimAuthenticationScheme
ScimAuthenticationSchemeKeys = frozenset(
    (
        "description",
        "documentationUri",
        "name",
        "primary",
        "specUri",
    )
)


class ScimBulkSupported(Model):
    """The object `ScimBulkSupported`."""

    __slots__ = (
        "max_operations",
        "max_payload_size",
        "supported",
    )
    __fields__ = __slots__
    max_operations: int | None
    max_payload_size: int | None
    supported: bool | None

    def __init__(
        self,
        *,
        max_operations: int | None = None,
        max_payload_size: int | None = None,
        supported: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.max_operations
        if v is not None:
            d["maxOperations"] = v
        v = self.max_payload_size
        if v is not None:
            d["maxPayloadSize"] = v
        v = self.supported
        if v is not None:
            d["supported"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimBulkSupported(d: dict[str, Any]) -> ScimBulkSupported:
    """Decode a `ScimBulkSupported`; what does not fit is passed on."""
    self = new(ScimBulkSupported)
    get: Getter = d.get
    self.max_operations = get("maxOperations")
    self.max_payload_size = get("maxPayloadSize")
    self.supported = get("supported")
    self.__extras__ = (
        None if ScimBulkSupportedKeys.issuperset(d) else {k: d[k] for k in d if k not in ScimBulkSupportedKeys}
    )
    return self


ScimBulkSupported.__decode__ = decode_ScimBulkSupported
ScimBulkSupportedKeys = frozenset(
    (
        "maxOperations",
        "maxPayloadSize",
        "supported",
    )
)


class ScimEmail(Model):
    """The object `ScimEmail`."""

    __slots__ = (
        "type",
        "value",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    type: ScimEmailType
    value: str

    def __init__(
        self,
        *,
        type: ScimEmailType | Literal["work"] = ScimEmailType.WORK,
        value: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ScimEmailType else v
        v = self.value
        if v is not None:
            d["value"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimEmail(d: dict[str, Any]) -> ScimEmail:
    """Decode a `ScimEmail`; what does not fit is passed on."""
    self = new(ScimEmail)
    get: Getter = d.get
    v = get("type")
    self.type = ScimEmailTypeTable[v] if typeof(v) is str else v
    self.value = get("value")
    self.__extras__ = None if ScimEmailKeys.issuperset(d) else {k: d[k] for k in d if k not in ScimEmailKeys}
    return self


ScimEmail.__decode__ = decode_ScimEmail
ScimEmailKeys = frozenset(
    (
        "type",
        "value",
    )
)


class ScimEnterpriseUser(Model):
    """The object `ScimEnterpriseUser`."""

    __slots__ = ("department",)
    __fields__ = __slots__
    department: str | None

    def __init__(
        self,
        *,
        department: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.department
        if v is not None:
            d["department"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimEnterpriseUser(d: dict[str, Any]) -> ScimEnterpriseUser:
    """Decode a `ScimEnterpriseUser`; what does not fit is passed on."""
    self = new(ScimEnterpriseUser)
    get: Getter = d.get
    self.department = get("department")
    self.__extras__ = (
        None if ScimEnterpriseUserKeys.issuperset(d) else {k: d[k] for k in d if k not in ScimEnterpriseUserKeys}
    )
    return self


ScimEnterpriseUser.__decode__ = decode_ScimEnterpriseUser
ScimEnterpriseUserKeys = frozenset(("department",))


class ScimErrorResponse(Model):
    """The object `ScimErrorResponse`."""

    __slots__ = (
        "detail",
        "schemas",
        "scim_type",
        "status",
    )
    __fields__ = __slots__
    __converted__ = {
        "schemas": "schemas",
        "scim_type": "scimType",
    }
    detail: str | None
    schemas: list[ScimErrorResponseSchemasItem] | None
    scim_type: ScimErrorResponseScimType | None
    status: str | None

    def __init__(
        self,
        *,
        detail: str | None = None,
        schemas: Sequence[ScimErrorResponseSchemasItem | Literal["urn:ietf:params:scim:api:messages:2.0:Error"]]
        | None = None,
        scim_type: ScimErrorResponseScimType
        | Literal[
            "uniqueness",
            "tooMany",
            "mutability",
            "sensitive",
            "invalidSyntax",
            "invalidFilter",
            "invalidPath",
            "invalidValue",
            "invalidVers",
            "noTarget",
        ]
        | None = None,
        status: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.detail
        if v is not None:
            d["detail"] = v
        v = self.schemas
        if v is not None:
            d["schemas"] = (
                [i0.wire if typeof(i0) is ScimErrorResponseSchemasItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.scim_type
        if v is not None:
            d["scimType"] = v.wire if typeof(v) is ScimErrorResponseScimType else v
        v = self.status
        if v is not None:
            d["status"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimErrorResponse(d: dict[str, Any]) -> ScimErrorResponse:
    """Decode a `ScimErrorResponse`; what does not fit is passed on."""
    self = new(ScimErrorResponse)
    get: Getter = d.get
    self.detail = get("detail")
    v = get("schemas")
    self.schemas = (
        [ScimErrorResponseSchemasItemTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("scimType")
    self.scim_type = ScimErrorResponseScimTypeTable[v] if typeof(v) is str else v
    self.status = get("status")
    self.__extras__ = (
        None if ScimErrorResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in ScimErrorResponseKeys}
    )
    return self


ScimErrorResponse.__decode__ = decode_ScimErrorResponse
ScimErrorResponseKeys = frozenset(
    (
        "detail",
        "schemas",
        "scimType",
        "status",
    )
)


class ScimFilterSupported(Model):
    """The object `ScimFilterSupported`."""

    __slots__ = (
        "max_results",
        "supported",
    )
    __fields__ = __slots__
    max_results: int | None
    supported: bool | None

    def __init__(
        self,
        *,
        max_results: int | None = None,
        supported: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.max_results
        if v is not None:
            d["maxResults"] = v
        v = self.supported
        if v is not None:
            d["supported"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimFilterSupported(d: dict[str, Any]) -> ScimFilterSupported:
    """Decode a `ScimFilterSupported`; what does not fit is passed on."""
    self = new(ScimFilterSupported)
    get: Getter = d.get
    self.max_results = get("maxResults")
    self.supported = get("supported")
    self.__extras__ = (
        None if ScimFilterSupportedKeys.issuperset(d) else {k: d[k] for k in d if k not in ScimFilterSupportedKeys}
    )
    return self


ScimFilterSupported.__decode__ = decode_ScimFilterSupported
ScimFilterSupportedKeys = frozenset(
    (
        "maxResults",
        "supported",
    )
)


class ScimMeta(Model):
    """The object `ScimMeta`."""

    __slots__ = (
        "created",
        "last_modified",
        "location",
        "resource_type",
    )
    __fields__ = __slots__
    __converted__ = {
        "resource_type": "resourceType",
    }
    created: datetime.datetime | None
    last_modified: datetime.datetime | None
    location: str | None
    resource_type: ScimMetaResourceType | None

    def __init__(
        self,
        *,
        created: datetime.datetime | None = None,
        last_modified: datetime.datetime | None = None,
        location: str | None = None,
        resource_type: ScimMetaResourceType | Literal["User", "Group", "ResourceType", "Schema"] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.created
        if v is not None:
            d["created"] = from_datetime(v)
        v = self.last_modified
        if v is not None:
            d["lastModified"] = from_datetime(v)
        v = self.location
        if v is not None:
            d["location"] = v
        v = self.resource_type
        if v is not None:
            d["resourceType"] = v.wire if typeof(v) is ScimMetaResourceType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimMeta(d: dict[str, Any]) -> ScimMeta:
    """Decode a `ScimMeta`; what does not fit is passed on."""
    self = new(ScimMeta)
    get: Getter = d.get
    v = get("created")
    self.created = to_datetime(v) if typeof(v) is str else v
    v = get("lastModified")
    self.last_modified = to_datetime(v) if typeof(v) is str else v
    self.location = get("location")
    v = get("resourceType")
    self.resource_type = ScimMetaResourceTypeTable[v] if typeof(v) is str else v
    self.__extras__ = None if ScimMetaKeys.issuperset(d) else {k: d[k] for k in d if k not in ScimMetaKeys}
    return self


ScimMeta.__decode__ = decode_ScimMeta
ScimMetaKeys = frozenset(
    (
        "created",
        "lastModified",
        "location",
        "resourceType",
    )
)


class ScimName(Model):
    """The object `ScimName`."""

    __slots__ = (
        "family_name",
        "given_name",
    )
    __fields__ = __slots__
    family_name: str
    given_name: str

    def __init__(
        self,
        *,
        family_name: str,
        given_name: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.family_name
        if v is not None:
            d["familyName"] = v
        v = self.given_name
        if v is not None:
            d["givenName"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimName(d: dict[str, Any]) -> ScimName:
    """Decode a `ScimName`; what does not fit is passed on."""
    self = new(ScimName)
    get: Getter = d.get
    self.family_name = get("familyName")
    self.given_name = get("givenName")
    self.__extras__ = None if ScimNameKeys.issuperset(d) else {k: d[k] for k in d if k not in ScimNameKeys}
    return self


ScimName.__decode__ = decode_ScimName
ScimNameKeys = frozenset(
    (
        "familyName",
        "givenName",
    )
)


class ScimPatchOperation(Model):
    """The object `ScimPatchOperation`."""

    __slots__ = (
        "op",
        "path",
        "value",
    )
    __fields__ = __slots__
    __converted__ = {
        "op": "op",
    }
    op: ScimPatchOperationOp
    path: str | None
    value: str | None

    def __init__(
        self,
        *,
        op: ScimPatchOperationOp | Literal["add", "replace", "remove"],
        path: str | None = None,
        value: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.op
        if v is not None:
            d["op"] = v.wire if typeof(v) is ScimPatchOperationOp else v
        v = self.path
        if v is not None:
            d["path"] = v
        v = self.value
        if v is not None:
            d["value"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimPatchOperation(d: dict[str, Any]) -> ScimPatchOperation:
    """Decode a `ScimPatchOperation`; what does not fit is passed on."""
    self = new(ScimPatchOperation)
    get: Getter = d.get
    v = get("op")
    self.op = ScimPatchOperationOpTable[v] if typeof(v) is str else v
    self.path = get("path")
    self.value = get("value")
    self.__extras__ = (
        None if ScimPatchOperationKeys.issuperset(d) else {k: d[k] for k in d if k not in ScimPatchOperationKeys}
    )
    return self


ScimPatchOperation.__decode__ = decode_ScimPatchOperation
ScimPatchOperationKeys = frozenset(
    (
        "op",
        "path",
        "value",
    )
)


class ScimPhoneNumber(Model):
    """The object `ScimPhoneNumber`."""

    __slots__ = (
        "type",
        "value",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    type: ScimPhoneNumberType
    value: str

    def __init__(
        self,
        *,
        type: ScimPhoneNumberType | Literal["work", "mobile", "other"],
        value: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ScimPhoneNumberType else v
        v = self.value
        if v is not None:
            d["value"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimPhoneNumber(d: dict[str, Any]) -> ScimPhoneNumber:
    """Decode a `ScimPhoneNumber`; what does not fit is passed on."""
    self = new(ScimPhoneNumber)
    get: Getter = d.get
    v = get("type")
    self.type = ScimPhoneNumberTypeTable[v] if typeof(v) is str else v
    self.value = get("value")
    self.__extras__ = (
        None if ScimPhoneNumberKeys.issuperset(d) else {k: d[k] for k in d if k not in ScimPhoneNumberKeys}
    )
    return self


ScimPhoneNumber.__decode__ = decode_ScimPhoneNumber
ScimPhoneNumberKeys = frozenset(
    (
        "type",
        "value",
    )
)


class ScimPhoto(Model):
    """The object `ScimPhoto`."""

    __slots__ = (
        "type",
        "value",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    type: ScimPhotoType
    value: str

    def __init__(
        self,
        *,
        type: ScimPhotoType | Literal["photo"] = ScimPhotoType.PHOTO,
        value: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ScimPhotoType else v
        v = self.value
        if v is not None:
            d["value"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimPhoto(d: dict[str, Any]) -> ScimPhoto:
    """Decode a `ScimPhoto`; what does not fit is passed on."""
    self = new(ScimPhoto)
    get: Getter = d.get
    v = get("type")
    self.type = ScimPhotoTypeTable[v] if typeof(v) is str else v
    self.value = get("value")
    self.__extras__ = None if ScimPhotoKeys.issuperset(d) else {k: d[k] for k in d if k not in ScimPhotoKeys}
    return self


ScimPhoto.__decode__ = decode_ScimPhoto
ScimPhotoKeys = frozenset(
    (
        "type",
        "value",
    )
)


class ScimProviderConfig(Model):
    """The object `ScimProviderConfig`."""

    __slots__ = (
        "authentication_schemes",
        "bulk",
        "change_password",
        "etag",
        "filter",
        "patch",
        "schemas",
        "sort",
        "xml_data_format",
    )
    __fields__ = __slots__
    __converted__ = {
        "authentication_schemes": "authenticationSchemes",
        "bulk": "bulk",
        "change_password": "changePassword",
        "etag": "etag",
        "filter": "filter",
        "patch": "patch",
        "schemas": "schemas",
        "sort": "sort",
        "xml_data_format": "xmlDataFormat",
    }
    authentication_schemes: list[ScimAuthenticationScheme] | None
    bulk: ScimBulkSupported | None
    change_password: ScimSupported | None
    etag: ScimSupported | None
    filter: ScimFilterSupported | None
    patch: ScimSupported | None
    schemas: list[ScimProviderConfigSchemasItem] | None
    sort: ScimSupported | None
    xml_data_format: ScimSupported | None

    def __init__(
        self,
        *,
        authentication_schemes: list[ScimAuthenticationScheme] | None = None,
        bulk: ScimBulkSupported | None = None,
        change_password: ScimSupported | None = None,
        etag: ScimSupported | None = None,
        filter: ScimFilterSupported | None = None,
        patch: ScimSupported | None = None,
        schemas: Sequence[
            ScimProviderConfigSchemasItem | Literal["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"]
        ]
        | None = None,
        sort: ScimSupported | None = None,
        xml_data_format: ScimSupported | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.authentication_schemes
        if v is not None:
            d["authenticationSchemes"] = (
                [i0.to_dict() if typeof(i0) is ScimAuthenticationScheme else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.bulk
        if v is not None:
            d["bulk"] = v.to_dict() if typeof(v) is ScimBulkSupported else encode(v)
        v = self.change_password
        if v is not None:
            d["changePassword"] = v.to_dict() if typeof(v) is ScimSupported else encode(v)
        v = self.etag
        if v is not None:
            d["etag"] = v.to_dict() if typeof(v) is ScimSupported else encode(v)
        v = self.filter
        if v is not None:
            d["filter"] = v.to_dict() if typeof(v) is ScimFilterSupported else encode(v)
        v = self.patch
        if v is not None:
            d["patch"] = v.to_dict() if typeof(v) is ScimSupported else encode(v)
        v = self.schemas
        if v is not None:
            d["schemas"] = (
                [i0.wire if typeof(i0) is ScimProviderConfigSchemasItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.sort
        if v is not None:
            d["sort"] = v.to_dict() if typeof(v) is ScimSupported else encode(v)
        v = self.xml_data_format
        if v is not None:
            d["xmlDataFormat"] = v.to_dict() if typeof(v) is ScimSupported else encode(v)
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimProviderConfig(d: dict[str, Any]) -> ScimProviderConfig:
    """Decode a `ScimProviderConfig`; what does not fit is passed on."""
    self = new(ScimProviderConfig)
    get: Getter = d.get
    v = get("authenticationSchemes")
    self.authentication_schemes = (
        [decode_ScimAuthenticationScheme(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("bulk")
    self.bulk = decode_ScimBulkSupported(v) if typeof(v) is dict else v
    v = get("changePassword")
    self.change_password = decode_ScimSupported(v) if typeof(v) is dict else v
    v = get("etag")
    self.etag = decode_ScimSupported(v) if typeof(v) is dict else v
    v = get("filter")
    self.filter = decode_ScimFilterSupported(v) if typeof(v) is dict else v
    v = get("patch")
    self.patch = decode_ScimSupported(v) if typeof(v) is dict else v
    v = get("schemas")
    self.schemas = (
        [ScimProviderConfigSchemasItemTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("sort")
    self.sort = decode_ScimSupported(v) if typeof(v) is dict else v
    v = get("xmlDataFormat")
    self.xml_data_format = decode_ScimSupported(v) if typeof(v) is dict else v
    self.__extras__ = (
        None if ScimProviderConfigKeys.issuperset(d) else {k: d[k] for k in d if k not in ScimProviderConfigKeys}
    )
    return self


ScimProviderConfig.__decode__ = decode_ScimProviderConfig
ScimProviderConfigKeys = frozenset(
    (
        "authenticationSchemes",
        "bulk",
        "changePassword",
        "etag",
        "filter",
        "patch",
        "schemas",
        "sort",
        "xmlDataFormat",
    )
)


class ScimResourceTypeResponse(Model):
    """The object `ScimResourceTypeResponse`."""

    __slots__ = (
        "description",
        "endpoint",
        "id",
        "meta",
        "name",
        "schema",
        "schema_extensions",
    )
    __fields__ = __slots__
    __converted__ = {
        "meta": "meta",
        "schema": "schema",
        "schema_extensions": "schemaExtensions",
    }
    description: str | None
    endpoint: str
    id: str | None
    meta: ScimMeta | None
    name: str
    schema: ScimResourceTypeResponseSchema
    schema_extensions: list[ScimSchemaExtension] | None

    def __init__(
        self,
        *,
        description: str | None = None,
        endpoint: str,
        id: str | None = None,
        meta: ScimMeta | None = None,
        name: str,
        schema: ScimResourceTypeResponseSchema
        | Literal[
            "urn:ietf:params:scim:schemas:core:2.0:User"
        ] = ScimResourceTypeResponseSchema.URN_IETF_PARAMS_SCIM_SCHEMAS_CORE_2_0_USER,
        schema_extensions: list[ScimSchemaExtension] | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.endpoint
        if v is not None:
            d["endpoint"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.meta
        if v is not None:
            d["meta"] = v.to_dict() if typeof(v) is ScimMeta else encode(v)
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.schema
        if v is not None:
            d["schema"] = v.wire if typeof(v) is ScimResourceTypeResponseSchema else v
        v = self.schema_extensions
        if v is not None:
            d["schemaExtensions"] = (
                [i0.to_dict() if typeof(i0) is ScimSchemaExtension else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimResourceTypeResponse(d: dict[str, Any]) -> ScimResourceTypeResponse:
    """Decode a `ScimResourceTypeResponse`; what does not fit is passed on."""
    self = new(ScimResourceTypeResponse)
    get: Getter = d.get
    self.description = get("description")
    self.endpoint = get("endpoint")
    self.id = get("id")
    v = get("meta")
    self.meta = decode_ScimMeta(v) if typeof(v) is dict else v
    self.name = get("name")
    v = get("schema")
    self.schema = ScimResourceTypeResponseSchemaTable[v] if typeof(v) is str else v
    v = get("schemaExtensions")
    self.schema_extensions = (
        [decode_ScimSchemaExtension(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = (
        None
        if ScimResourceTypeResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ScimResourceTypeResponseKeys}
    )
    return self


ScimResourceTypeResponse.__decode__ = decode_ScimResourceTypeResponse
ScimResourceTypeResponseKeys = frozenset(
    (
        "description",
        "endpoint",
        "id",
        "meta",
        "name",
        "schema",
        "schemaExtensions",
    )
)


class ScimResourceTypeSearchResponse(Model):
    """The object `ScimResourceTypeSearchResponse`."""

    __slots__ = (
        "resources",
        "items_per_page",
        "schemas",
        "start_index",
        "total_results",
    )
    __fields__ = __slots__
    __converted__ = {
        "resources": "Resources",
        "schemas": "schemas",
    }
    resources: list[ScimResourceTypeResponse] | None
    items_per_page: int | None
    schemas: list[ScimResourceTypeSearchResponseSchemasItem] | None
    start_index: int | None
    total_results: int | None

    def __init__(
        self,
        *,
        resources: list[ScimResourceTypeResponse] | None = None,
        items_per_page: int | None = None,
        schemas: Sequence[
            ScimResourceTypeSearchResponseSchemasItem | Literal["urn:ietf:params:scim:api:messages:2.0:ListResponse"]
        ]
        | None = None,
        start_index: int | None = None,
        total_results: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.resources
        if v is not None:
            d["Resources"] = (
                [i0.to_dict() if typeof(i0) is ScimResourceTypeResponse else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.items_per_page
        if v is not None:
            d["itemsPerPage"] = v
        v = self.schemas
        if v is not None:
            d["schemas"] = (
                [i0.wire if typeof(i0) is ScimResourceTypeSearchResponseSchemasItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.start_index
        if v is not None:
            d["startIndex"] = v
        v = self.total_results
        if v is not None:
            d["totalResults"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimResourceTypeSearchResponse(d: dict[str, Any]) -> ScimResourceTypeSearchResponse:
    """Decode a `ScimResourceTypeSearchResponse`; what does not fit is passed on."""
    self = new(ScimResourceTypeSearchResponse)
    get: Getter = d.get
    v = get("Resources")
    self.resources = (
        [decode_ScimResourceTypeResponse(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.items_per_page = get("itemsPerPage")
    v = get("schemas")
    self.schemas = (
        [ScimResourceTypeSearchResponseSchemasItemTable[i0] if typeof(i0) is str else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.start_index = get("startIndex")
    self.total_results = get("totalResults")
    self.__extras__ = (
        None
        if ScimResourceTypeSearchResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ScimResourceTypeSearchResponseKeys}
    )
    return self


ScimResourceTypeSearchResponse.__decode__ = decode_ScimResourceTypeSearchResponse
ScimResourceTypeSearchResponseKeys = frozenset(
    (
        "Resources",
        "itemsPerPage",
        "schemas",
        "startIndex",
        "totalResults",
    )
)


class ScimSchemaAttribute(Model):
    """The object `ScimSchemaAttribute`."""

    __slots__ = (
        "canonical_values",
        "case_exact",
        "description",
        "multi_valued",
        "mutability",
        "name",
        "reference_types",
        "required",
        "returned",
        "sub_attributes",
        "type",
        "uniqueness",
    )
    __fields__ = __slots__
    __converted__ = {
        "mutability": "mutability",
        "returned": "returned",
        "sub_attributes": "subAttributes",
        "type": "type",
        "uniqueness": "uniqueness",
    }
    canonical_values: list[str] | None
    case_exact: bool | None
    description: str | None
    multi_valued: bool
    mutability: ScimSchemaAttributeMutability
    name: str
    reference_types: list[str] | None
    required: bool
    returned: ScimSchemaAttributeReturned
    sub_attributes: list[ScimSchemaAttribute] | None
    type: ScimSchemaAttributeType
    uniqueness: ScimSchemaAttributeUniqueness

    def __init__(
        self,
        *,
        canonical_values: list[str] | None = None,
        case_exact: bool | None = None,
        description: str | None = None,
        multi_valued: bool,
        mutability: ScimSchemaAttributeMutability | Literal["readOnly", "readWrite", "immutable", "writeOnly"],
        name: str,
        reference_types: list[str] | None = None,
        required: bool,
        returned: ScimSchemaAttributeReturned | Literal["always", "never", "default", "request"],
        sub_attributes: list[ScimSchemaAttribute] | None = None,
        type: ScimSchemaAttributeType
        | Literal["string", "boolean", "decimal", "integer", "dateTime", "reference", "complex"],
        uniqueness: ScimSchemaAttributeUniqueness | Literal["none", "server", "global"],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.canonical_values
        if v is not None:
            d["canonicalValues"] = v
        v = self.case_exact
        if v is not None:
            d["caseExact"] = v
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.multi_valued
        if v is not None:
            d["multiValued"] = v
        v = self.mutability
        if v is not None:
            d["mutability"] = v.wire if typeof(v) is ScimSchemaAttributeMutability else v
        v = self.name
        if v is not None:
            d["name"] = v
        v = self.reference_types
        if v is not None:
            d["referenceTypes"] = v
        v = self.required
        if v is not None:
            d["required"] = v
        v = self.returned
        if v is not None:
            d["returned"] = v.wire if typeof(v) is ScimSchemaAttributeReturned else v
        v = self.sub_attributes
        if v is not None:
            d["subAttributes"] = (
                [i0.to_dict() if typeof(i0) is ScimSchemaAttribute else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ScimSchemaAttributeType else v
        v = self.uniqueness
        if v is not None:
            d["uniqueness"] = v.wire if typeof(v) is ScimSchemaAttributeUniqueness else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimSchemaAttribute(d: dict[str, Any]) -> ScimSchemaAttribute:
    """Decode a `ScimSchemaAttribute`; what does not fit is passed on."""
    self = new(ScimSchemaAttribute)
    get: Getter = d.get
    self.canonical_values = get("canonicalValues")
    self.case_exact = get("caseExact")
    self.description = get("description")
    self.multi_valued = get("multiValued")
    v = get("mutability")
    self.mutability = ScimSchemaAttributeMutabilityTable[v] if typeof(v) is str else v
    self.name = get("name")
    self.reference_types = get("referenceTypes")
    self.required = get("required")
    v = get("returned")
    self.returned = ScimSchemaAttributeReturnedTable[v] if typeof(v) is str else v
    v = get("subAttributes")
    self.sub_attributes = (
        [decode_ScimSchemaAttribute(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("type")
    self.type = ScimSchemaAttributeTypeTable[v] if typeof(v) is str else v
    v = get("uniqueness")
    self.uniqueness = ScimSchemaAttributeUniquenessTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if ScimSchemaAttributeKeys.issuperset(d) else {k: d[k] for k in d if k not in ScimSchemaAttributeKeys}
    )
    return self


ScimSchemaAttribute.__decode__ = decode_ScimSchemaAttribute
ScimSchemaAttributeKeys = frozenset(
    (
        "canonicalValues",
        "caseExact",
        "description",
        "multiValued",
        "mutability",
        "name",
        "referenceTypes",
        "required",
        "returned",
        "subAttributes",
        "type",
        "uniqueness",
    )
)


class ScimSchemaExtension(Model):
    """The object `ScimSchemaExtension`."""

    __slots__ = (
        "required",
        "schema",
    )
    __fields__ = __slots__
    __converted__ = {
        "schema": "schema",
    }
    required: bool
    schema: ScimSchemaExtensionSchema

    def __init__(
        self,
        *,
        required: bool,
        schema: ScimSchemaExtensionSchema
        | Literal[
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
        ] = ScimSchemaExtensionSchema.URN_IETF_PARAMS_SCIM_SCHEMAS_EXTENSION_ENTERPRISE_2_0_USER,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.required
        if v is not None:
            d["required"] = v
        v = self.schema
        if v is not None:
            d["schema"] = v.wire if typeof(v) is ScimSchemaExtensionSchema else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimSchemaExtension(d: dict[str, Any]) -> ScimSchemaExtension:
    """Decode a `ScimSchemaExtension`; what does not fit is passed on."""
    self = new(ScimSchemaExtension)
    get: Getter = d.get
    self.required = get("required")
    v = get("schema")
    self.schema = ScimSchemaExtensionSchemaTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if ScimSchemaExtensionKeys.issuperset(d) else {k: d[k] for k in d if k not in ScimSchemaExtensionKeys}
    )
    return self


ScimSchemaExtension.__decode__ = decode_ScimSchemaExtension
ScimSchemaExtensionKeys = frozenset(
    (
        "required",
        "schema",
    )
)


class ScimSchemaResponse(Model):
    """The object `ScimSchemaResponse`."""

    __slots__ = (
        "attributes",
        "description",
        "id",
        "meta",
        "name",
    )
    __fields__ = __slots__
    __converted__ = {
        "attributes": "attributes",
        "meta": "meta",
    }
    attributes: list[ScimSchemaAttribute] | None
    description: str | None
    id: str
    meta: ScimMeta | None
    name: str | None

    def __init__(
        self,
        *,
        attributes: list[ScimSchemaAttribute] | None = None,
        description: str | None = None,
        id: str,
        meta: ScimMeta | None = None,
        name: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.attributes
        if v is not None:
            d["attributes"] = (
                [i0.to_dict() if typeof(i0) is ScimSchemaAttribute else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.description
        if v is not None:
            d["description"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.meta
        if v is not None:
            d["meta"] = v.to_dict() if typeof(v) is ScimMeta else encode(v)
        v = self.name
        if v is not None:
            d["name"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimSchemaResponse(d: dict[str, Any]) -> ScimSchemaResponse:
    """Decode a `ScimSchemaResponse`; what does not fit is passed on."""
    self = new(ScimSchemaResponse)
    get: Getter = d.get
    v = get("attributes")
    self.attributes = (
        [decode_ScimSchemaAttribute(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.description = get("description")
    self.id = get("id")
    v = get("meta")
    self.meta = decode_ScimMeta(v) if typeof(v) is dict else v
    self.name = get("name")
    self.__extras__ = (
        None if ScimSchemaResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in ScimSchemaResponseKeys}
    )
    return self


ScimSchemaResponse.__decode__ = decode_ScimSchemaResponse
ScimSchemaResponseKeys = frozenset(
    (
        "attributes",
        "description",
        "id",
        "meta",
        "name",
    )
)


class ScimSchemaSearchResponse(Model):
    """The object `ScimSchemaSearchResponse`."""

    __slots__ = (
        "resources",
        "items_per_page",
        "schemas",
        "start_index",
        "total_results",
    )
    __fields__ = __slots__
    __converted__ = {
        "resources": "Resources",
        "schemas": "schemas",
    }
    resources: list[ScimSchemaResponse] | None
    items_per_page: int | None
    schemas: list[ScimSchemaSearchResponseSchemasItem] | None
    start_index: int | None
    total_results: int | None

    def __init__(
        self,
        *,
        resources: list[ScimSchemaResponse] | None = None,
        items_per_page: int | None = None,
        schemas: Sequence[
            ScimSchemaSearchResponseSchemasItem | Literal["urn:ietf:params:scim:api:messages:2.0:ListResponse"]
        ]
        | None = None,
        start_index: int | None = None,
        total_results: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.resources
        if v is not None:
            d["Resources"] = (
                [i0.to_dict() if typeof(i0) is ScimSchemaResponse else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.items_per_page
        if v is not None:
            d["itemsPerPage"] = v
        v = self.schemas
        if v is not None:
            d["schemas"] = (
                [i0.wire if typeof(i0) is ScimSchemaSearchResponseSchemasItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.start_index
        if v is not None:
            d["startIndex"] = v
        v = self.total_results
        if v is not None:
            d["totalResults"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimSchemaSearchResponse(d: dict[str, Any]) -> ScimSchemaSearchResponse:
    """Decode a `ScimSchemaSearchResponse`; what does not fit is passed on."""
    self = new(ScimSchemaSearchResponse)
    get: Getter = d.get
    v = get("Resources")
    self.resources = (
        [decode_ScimSchemaResponse(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.items_per_page = get("itemsPerPage")
    v = get("schemas")
    self.schemas = (
        [ScimSchemaSearchResponseSchemasItemTable[i0] if typeof(i0) is str else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.start_index = get("startIndex")
    self.total_results = get("totalResults")
    self.__extras__ = (
        None
        if ScimSchemaSearchResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ScimSchemaSearchResponseKeys}
    )
    return self


ScimSchemaSearchResponse.__decode__ = decode_ScimSchemaSearchResponse
ScimSchemaSearchResponseKeys = frozenset(
    (
        "Resources",
        "itemsPerPage",
        "schemas",
        "startIndex",
        "totalResults",
    )
)


class ScimSearchRequest(Model):
    """The object `ScimSearchRequest`."""

    __slots__ = (
        "count",
        "filter",
        "schemas",
        "start_index",
    )
    __fields__ = __slots__
    __converted__ = {
        "schemas": "schemas",
    }
    count: int | None
    filter: str | None
    schemas: list[ScimSearchRequestSchemasItem] | None
    start_index: int | None

    def __init__(
        self,
        *,
        count: int | None = None,
        filter: str | None = None,
        schemas: Sequence[ScimSearchRequestSchemasItem | Literal["urn:ietf:params:scim:api:messages:2.0:SearchRequest"]]
        | None = None,
        start_index: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.count
        if v is not None:
            d["count"] = v
        v = self.filter
        if v is not None:
            d["filter"] = v
        v = self.schemas
        if v is not None:
            d["schemas"] = (
                [i0.wire if typeof(i0) is ScimSearchRequestSchemasItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.start_index
        if v is not None:
            d["startIndex"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimSearchRequest(d: dict[str, Any]) -> ScimSearchRequest:
    """Decode a `ScimSearchRequest`; what does not fit is passed on."""
    self = new(ScimSearchRequest)
    get: Getter = d.get
    self.count = get("count")
    self.filter = get("filter")
    v = get("schemas")
    self.schemas = (
        [ScimSearchRequestSchemasItemTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    )
    self.start_index = get("startIndex")
    self.__extras__ = (
        None if ScimSearchRequestKeys.issuperset(d) else {k: d[k] for k in d if k not in ScimSearchRequestKeys}
    )
    return self


ScimSearchRequest.__decode__ = decode_ScimSearchRequest
ScimSearchRequestKeys = frozenset(
    (
        "count",
        "filter",
        "schemas",
        "startIndex",
    )
)


class ScimSupported(Model):
    """The object `ScimSupported`."""

    __slots__ = ("supported",)
    __fields__ = __slots__
    supported: bool | None

    def __init__(
        self,
        *,
        supported: bool | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.supported
        if v is not None:
            d["supported"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimSupported(d: dict[str, Any]) -> ScimSupported:
    """Decode a `ScimSupported`; what does not fit is passed on."""
    self = new(ScimSupported)
    get: Getter = d.get
    self.supported = get("supported")
    self.__extras__ = None if ScimSupportedKeys.issuperset(d) else {k: d[k] for k in d if k not in ScimSupportedKeys}
    return self


ScimSupported.__decode__ = decode_ScimSupported
ScimSupportedKeys = frozenset(("supported",))


class ScimUser(Model):
    """The object `ScimUser`."""

    __slots__ = (
        "active",
        "addresses",
        "emails",
        "external_id",
        "id",
        "name",
        "phone_numbers",
        "photos",
        "schemas",
        "title",
        "urn_ietf_params_scim_schemas_extension_enterprise20_user",
        "user_name",
    )
    __fields__ = __slots__
    __converted__ = {
        "addresses": "addresses",
        "emails": "emails",
        "name": "name",
        "phone_numbers": "phoneNumbers",
        "photos": "photos",
        "schemas": "schemas",
        "urn_ietf_params_scim_schemas_extension_enterprise20_user": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
    }
    active: bool | None
    addresses: list[ScimUserAddress] | None
    emails: list[ScimEmail]
    external_id: str | None
    id: str | None
    name: ScimName
    phone_numbers: list[ScimPhoneNumber] | None
    photos: list[ScimPhoto] | None
    schemas: list[ScimUserSchemasItem]
    title: str | None
    urn_ietf_params_scim_schemas_extension_enterprise20_user: ScimEnterpriseUser | None
    user_name: str

    def __init__(
        self,
        *,
        active: bool | None = None,
        addresses: Sequence[ScimUserAddress | ScimUserAddressDict] | None = None,
        emails: Sequence[ScimEmail | ScimEmailDict],
        external_id: str | None = None,
        id: str | None = None,
        name: ScimName | ScimNameDict,
        phone_numbers: Sequence[ScimPhoneNumber | ScimPhoneNumberDict] | None = None,
        photos: Sequence[ScimPhoto | ScimPhotoDict] | None = None,
        schemas: Sequence[ScimUserSchemasItem | Literal["urn:ietf:params:scim:schemas:core:2.0:User"]],
        title: str | None = None,
        urn_ietf_params_scim_schemas_extension_enterprise20_user: ScimEnterpriseUser
        | ScimEnterpriseUserDict
        | None = None,
        user_name: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.active
        if v is not None:
            d["active"] = v
        v = self.addresses
        if v is not None:
            d["addresses"] = (
                [i0.to_dict() if typeof(i0) is ScimUserAddress else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.emails
        if v is not None:
            d["emails"] = (
                [i0.to_dict() if typeof(i0) is ScimEmail else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.external_id
        if v is not None:
            d["externalId"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.name
        if v is not None:
            d["name"] = v.to_dict() if typeof(v) is ScimName else encode(v)
        v = self.phone_numbers
        if v is not None:
            d["phoneNumbers"] = (
                [i0.to_dict() if typeof(i0) is ScimPhoneNumber else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.photos
        if v is not None:
            d["photos"] = (
                [i0.to_dict() if typeof(i0) is ScimPhoto else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.schemas
        if v is not None:
            d["schemas"] = (
                [i0.wire if typeof(i0) is ScimUserSchemasItem else i0 for i0 in v] if typeof(v) is list else encode(v)
            )
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.urn_ietf_params_scim_schemas_extension_enterprise20_user
        if v is not None:
            d["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"] = (
                v.to_dict() if typeof(v) is ScimEnterpriseUser else encode(v)
            )
        v = self.user_name
        if v is not None:
            d["userName"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimUser(d: dict[str, Any]) -> ScimUser:
    """Decode a `ScimUser`; what does not fit is passed on."""
    self = new(ScimUser)
    get: Getter = d.get
    self.active = get("active")
    v = get("addresses")
    self.addresses = [decode_ScimUserAddress(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("emails")
    self.emails = [decode_ScimEmail(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.external_id = get("externalId")
    self.id = get("id")
    v = get("name")
    self.name = decode_ScimName(v) if typeof(v) is dict else v
    v = get("phoneNumbers")
    self.phone_numbers = (
        [decode_ScimPhoneNumber(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("photos")
    self.photos = [decode_ScimPhoto(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("schemas")
    self.schemas = [ScimUserSchemasItemTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    self.title = get("title")
    v = get("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")
    self.urn_ietf_params_scim_schemas_extension_enterprise20_user = (
        decode_ScimEnterpriseUser(v) if typeof(v) is dict else v
    )
    self.user_name = get("userName")
    self.__extras__ = None if ScimUserKeys.issuperset(d) else {k: d[k] for k in d if k not in ScimUserKeys}
    return self


ScimUser.__decode__ = decode_ScimUser
ScimUserKeys = frozenset(
    (
        "active",
        "addresses",
        "emails",
        "externalId",
        "id",
        "name",
        "phoneNumbers",
        "photos",
        "schemas",
        "title",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
        "userName",
    )
)


class ScimUserAddress(Model):
    """The object `ScimUserAddress`."""

    __slots__ = (
        "country",
        "locality",
        "postal_code",
        "region",
        "street_address",
        "type",
    )
    __fields__ = __slots__
    __converted__ = {
        "type": "type",
    }
    country: str | None
    locality: str | None
    postal_code: str | None
    region: str | None
    street_address: str | None
    type: ScimUserAddressType

    def __init__(
        self,
        *,
        country: str | None = None,
        locality: str | None = None,
        postal_code: str | None = None,
        region: str | None = None,
        street_address: str | None = None,
        type: ScimUserAddressType | Literal["work"] = ScimUserAddressType.WORK,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.country
        if v is not None:
            d["country"] = v
        v = self.locality
        if v is not None:
            d["locality"] = v
        v = self.postal_code
        if v is not None:
            d["postalCode"] = v
        v = self.region
        if v is not None:
            d["region"] = v
        v = self.street_address
        if v is not None:
            d["streetAddress"] = v
        v = self.type
        if v is not None:
            d["type"] = v.wire if typeof(v) is ScimUserAddressType else v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimUserAddress(d: dict[str, Any]) -> ScimUserAddress:
    """Decode a `ScimUserAddress`; what does not fit is passed on."""
    self = new(ScimUserAddress)
    get: Getter = d.get
    self.country = get("country")
    self.locality = get("locality")
    self.postal_code = get("postalCode")
    self.region = get("region")
    self.street_address = get("streetAddress")
    v = get("type")
    self.type = ScimUserAddressTypeTable[v] if typeof(v) is str else v
    self.__extras__ = (
        None if ScimUserAddressKeys.issuperset(d) else {k: d[k] for k in d if k not in ScimUserAddressKeys}
    )
    return self


ScimUserAddress.__decode__ = decode_ScimUserAddress
ScimUserAddressKeys = frozenset(
    (
        "country",
        "locality",
        "postalCode",
        "region",
        "streetAddress",
        "type",
    )
)


class ScimUserPatch(Model):
    """The object `ScimUserPatch`."""

    __slots__ = (
        "operations",
        "schemas",
    )
    __fields__ = __slots__
    __converted__ = {
        "operations": "Operations",
        "schemas": "schemas",
    }
    operations: list[ScimPatchOperation]
    schemas: list[ScimUserPatchSchemasItem]

    def __init__(
        self,
        *,
        operations: Sequence[ScimPatchOperation | ScimPatchOperationDict],
        schemas: Sequence[ScimUserPatchSchemasItem | Literal["urn:ietf:params:scim:api:messages:2.0:PatchOp"]],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.operations
        if v is not None:
            d["Operations"] = (
                [i0.to_dict() if typeof(i0) is ScimPatchOperation else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.schemas
        if v is not None:
            d["schemas"] = (
                [i0.wire if typeof(i0) is ScimUserPatchSchemasItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimUserPatch(d: dict[str, Any]) -> ScimUserPatch:
    """Decode a `ScimUserPatch`; what does not fit is passed on."""
    self = new(ScimUserPatch)
    get: Getter = d.get
    v = get("Operations")
    self.operations = (
        [decode_ScimPatchOperation(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("schemas")
    self.schemas = (
        [ScimUserPatchSchemasItemTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    )
    self.__extras__ = None if ScimUserPatchKeys.issuperset(d) else {k: d[k] for k in d if k not in ScimUserPatchKeys}
    return self


ScimUserPatch.__decode__ = decode_ScimUserPatch
ScimUserPatchKeys = frozenset(
    (
        "Operations",
        "schemas",
    )
)


class ScimUserResponse(Model):
    """The object `ScimUserResponse`."""

    __slots__ = (
        "active",
        "addresses",
        "emails",
        "external_id",
        "id",
        "meta",
        "name",
        "phone_numbers",
        "photos",
        "schemas",
        "title",
        "urn_ietf_params_scim_schemas_extension_enterprise20_user",
        "user_name",
    )
    __fields__ = __slots__
    __converted__ = {
        "addresses": "addresses",
        "emails": "emails",
        "meta": "meta",
        "name": "name",
        "phone_numbers": "phoneNumbers",
        "photos": "photos",
        "schemas": "schemas",
        "urn_ietf_params_scim_schemas_extension_enterprise20_user": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
    }
    active: bool | None
    addresses: list[ScimUserAddress] | None
    emails: list[ScimEmail]
    external_id: str | None
    id: str | None
    meta: ScimMeta | None
    name: ScimName
    phone_numbers: list[ScimPhoneNumber] | None
    photos: list[ScimPhoto] | None
    schemas: list[ScimUserResponseSchemasItem]
    title: str | None
    urn_ietf_params_scim_schemas_extension_enterprise20_user: ScimEnterpriseUser | None
    user_name: str

    def __init__(
        self,
        *,
        active: bool | None = None,
        addresses: Sequence[ScimUserAddress | ScimUserAddressDict] | None = None,
        emails: Sequence[ScimEmail | ScimEmailDict],
        external_id: str | None = None,
        id: str | None = None,
        meta: ScimMeta | None = None,
        name: ScimName | ScimNameDict,
        phone_numbers: Sequence[ScimPhoneNumber | ScimPhoneNumberDict] | None = None,
        photos: Sequence[ScimPhoto | ScimPhotoDict] | None = None,
        schemas: Sequence[ScimUserResponseSchemasItem | Literal["urn:ietf:params:scim:schemas:core:2.0:User"]],
        title: str | None = None,
        urn_ietf_params_scim_schemas_extension_enterprise20_user: ScimEnterpriseUser
        | ScimEnterpriseUserDict
        | None = None,
        user_name: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.active
        if v is not None:
            d["active"] = v
        v = self.addresses
        if v is not None:
            d["addresses"] = (
                [i0.to_dict() if typeof(i0) is ScimUserAddress else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.emails
        if v is not None:
            d["emails"] = (
                [i0.to_dict() if typeof(i0) is ScimEmail else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.external_id
        if v is not None:
            d["externalId"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.meta
        if v is not None:
            d["meta"] = v.to_dict() if typeof(v) is ScimMeta else encode(v)
        v = self.name
        if v is not None:
            d["name"] = v.to_dict() if typeof(v) is ScimName else encode(v)
        v = self.phone_numbers
        if v is not None:
            d["phoneNumbers"] = (
                [i0.to_dict() if typeof(i0) is ScimPhoneNumber else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.photos
        if v is not None:
            d["photos"] = (
                [i0.to_dict() if typeof(i0) is ScimPhoto else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.schemas
        if v is not None:
            d["schemas"] = (
                [i0.wire if typeof(i0) is ScimUserResponseSchemasItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.urn_ietf_params_scim_schemas_extension_enterprise20_user
        if v is not None:
            d["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"] = (
                v.to_dict() if typeof(v) is ScimEnterpriseUser else encode(v)
            )
        v = self.user_name
        if v is not None:
            d["userName"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimUserResponse(d: dict[str, Any]) -> ScimUserResponse:
    """Decode a `ScimUserResponse`; what does not fit is passed on."""
    self = new(ScimUserResponse)
    get: Getter = d.get
    self.active = get("active")
    v = get("addresses")
    self.addresses = [decode_ScimUserAddress(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("emails")
    self.emails = [decode_ScimEmail(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.external_id = get("externalId")
    self.id = get("id")
    v = get("meta")
    self.meta = decode_ScimMeta(v) if typeof(v) is dict else v
    v = get("name")
    self.name = decode_ScimName(v) if typeof(v) is dict else v
    v = get("phoneNumbers")
    self.phone_numbers = (
        [decode_ScimPhoneNumber(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    v = get("photos")
    self.photos = [decode_ScimPhoto(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("schemas")
    self.schemas = (
        [ScimUserResponseSchemasItemTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    )
    self.title = get("title")
    v = get("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")
    self.urn_ietf_params_scim_schemas_extension_enterprise20_user = (
        decode_ScimEnterpriseUser(v) if typeof(v) is dict else v
    )
    self.user_name = get("userName")
    self.__extras__ = (
        None if ScimUserResponseKeys.issuperset(d) else {k: d[k] for k in d if k not in ScimUserResponseKeys}
    )
    return self


ScimUserResponse.__decode__ = decode_ScimUserResponse
ScimUserResponseKeys = frozenset(
    (
        "active",
        "addresses",
        "emails",
        "externalId",
        "id",
        "meta",
        "name",
        "phoneNumbers",
        "photos",
        "schemas",
        "title",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
        "userName",
    )
)


class ScimUserSearchResponse(Model):
    """The object `ScimUserSearchResponse`."""

    __slots__ = (
        "resources",
        "items_per_page",
        "schemas",
        "start_index",
        "total_results",
    )
    __fields__ = __slots__
    __converted__ = {
        "resources": "Resources",
        "schemas": "schemas",
    }
    resources: list[ScimUserShortInfo] | None
    items_per_page: int | None
    schemas: list[ScimUserSearchResponseSchemasItem] | None
    start_index: int | None
    total_results: int | None

    def __init__(
        self,
        *,
        resources: list[ScimUserShortInfo] | None = None,
        items_per_page: int | None = None,
        schemas: Sequence[
            ScimUserSearchResponseSchemasItem | Literal["urn:ietf:params:scim:api:messages:2.0:ListResponse"]
        ]
        | None = None,
        start_index: int | None = None,
        total_results: int | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.resources
        if v is not None:
            d["Resources"] = (
                [i0.to_dict() if typeof(i0) is ScimUserShortInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.items_per_page
        if v is not None:
            d["itemsPerPage"] = v
        v = self.schemas
        if v is not None:
            d["schemas"] = (
                [i0.wire if typeof(i0) is ScimUserSearchResponseSchemasItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.start_index
        if v is not None:
            d["startIndex"] = v
        v = self.total_results
        if v is not None:
            d["totalResults"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimUserSearchResponse(d: dict[str, Any]) -> ScimUserSearchResponse:
    """Decode a `ScimUserSearchResponse`; what does not fit is passed on."""
    self = new(ScimUserSearchResponse)
    get: Getter = d.get
    v = get("Resources")
    self.resources = (
        [decode_ScimUserShortInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.items_per_page = get("itemsPerPage")
    v = get("schemas")
    self.schemas = (
        [ScimUserSearchResponseSchemasItemTable[i0] if typeof(i0) is str else i0 for i0 in v]
        if typeof(v) is list
        else v
    )
    self.start_index = get("startIndex")
    self.total_results = get("totalResults")
    self.__extras__ = (
        None
        if ScimUserSearchResponseKeys.issuperset(d)
        else {k: d[k] for k in d if k not in ScimUserSearchResponseKeys}
    )
    return self


ScimUserSearchResponse.__decode__ = decode_ScimUserSearchResponse
ScimUserSearchResponseKeys = frozenset(
    (
        "Resources",
        "itemsPerPage",
        "schemas",
        "startIndex",
        "totalResults",
    )
)


class ScimUserShortInfo(Model):
    """The object `ScimUserShortInfo`."""

    __slots__ = (
        "active",
        "emails",
        "external_id",
        "id",
        "meta",
        "name",
        "photos",
        "schemas",
        "title",
        "urn_ietf_params_scim_schemas_extension_enterprise20_user",
        "user_name",
    )
    __fields__ = __slots__
    __converted__ = {
        "emails": "emails",
        "meta": "meta",
        "name": "name",
        "photos": "photos",
        "schemas": "schemas",
        "urn_ietf_params_scim_schemas_extension_enterprise20_user": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
    }
    active: bool | None
    emails: list[ScimEmail]
    external_id: str | None
    id: str | None
    meta: ScimMeta | None
    name: ScimName
    photos: list[ScimPhoto] | None
    schemas: list[ScimUserShortInfoSchemasItem]
    title: str | None
    urn_ietf_params_scim_schemas_extension_enterprise20_user: ScimEnterpriseUser | None
    user_name: str

    def __init__(
        self,
        *,
        active: bool | None = None,
        emails: Sequence[ScimEmail | ScimEmailDict],
        external_id: str | None = None,
        id: str | None = None,
        meta: ScimMeta | None = None,
        name: ScimName | ScimNameDict,
        photos: Sequence[ScimPhoto | ScimPhotoDict] | None = None,
        schemas: Sequence[ScimUserShortInfoSchemasItem | Literal["urn:ietf:params:scim:schemas:core:2.0:User"]],
        title: str | None = None,
        urn_ietf_params_scim_schemas_extension_enterprise20_user: ScimEnterpriseUser
        | ScimEnterpriseUserDict
        | None = None,
        user_name: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.active
        if v is not None:
            d["active"] = v
        v = self.emails
        if v is not None:
            d["emails"] = (
                [i0.to_dict() if typeof(i0) is ScimEmail else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.external_id
        if v is not None:
            d["externalId"] = v
        v = self.id
        if v is not None:
            d["id"] = v
        v = self.meta
        if v is not None:
            d["meta"] = v.to_dict() if typeof(v) is ScimMeta else encode(v)
        v = self.name
        if v is not None:
            d["name"] = v.to_dict() if typeof(v) is ScimName else encode(v)
        v = self.photos
        if v is not None:
            d["photos"] = (
                [i0.to_dict() if typeof(i0) is ScimPhoto else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.schemas
        if v is not None:
            d["schemas"] = (
                [i0.wire if typeof(i0) is ScimUserShortInfoSchemasItem else i0 for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.title
        if v is not None:
            d["title"] = v
        v = self.urn_ietf_params_scim_schemas_extension_enterprise20_user
        if v is not None:
            d["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"] = (
                v.to_dict() if typeof(v) is ScimEnterpriseUser else encode(v)
            )
        v = self.user_name
        if v is not None:
            d["userName"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ScimUserShortInfo(d: dict[str, Any]) -> ScimUserShortInfo:
    """Decode a `ScimUserShortInfo`; what does not fit is passed on."""
    self = new(ScimUserShortInfo)
    get: Getter = d.get
    self.active = get("active")
    v = get("emails")
    self.emails = [decode_ScimEmail(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    self.external_id = get("externalId")
    self.id = get("id")
    v = get("meta")
    self.meta = decode_ScimMeta(v) if typeof(v) is dict else v
    v = get("name")
    self.name = decode_ScimName(v) if typeof(v) is dict else v
    v = get("photos")
    self.photos = [decode_ScimPhoto(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    v = get("schemas")
    self.schemas = (
        [ScimUserShortInfoSchemasItemTable[i0] if typeof(i0) is str else i0 for i0 in v] if typeof(v) is list else v
    )
    self.title = get("title")
    v = get("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")
    self.urn_ietf_params_scim_schemas_extension_enterprise20_user = (
        decode_ScimEnterpriseUser(v) if typeof(v) is dict else v
    )
    self.user_name = get("userName")
    self.__extras__ = (
        None if ScimUserShortInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ScimUserShortInfoKeys}
    )
    return self


ScimUserShortInfo.__decode__ = decode_ScimUserShortInfo
ScimUserShortInfoKeys = frozenset(
    (
        "active",
        "emails",
        "externalId",
        "id",
        "meta",
        "name",
        "photos",
        "schemas",
        "title",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
        "userName",
    )
)
