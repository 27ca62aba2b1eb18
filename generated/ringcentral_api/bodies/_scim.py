"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._scim import (
        ScimEmail,
        ScimEmailType,
        ScimEnterpriseUser,
        ScimName,
        ScimPatchOperation,
        ScimPatchOperationOp,
        ScimPhoneNumber,
        ScimPhoneNumberType,
        ScimPhoto,
        ScimPhotoType,
        ScimSearchRequestSchemasItem,
        ScimUserAddress,
        ScimUserAddressType,
        ScimUserPatchSchemasItem,
        ScimUserSchemasItem,
    )


class ScimEmailDict(TypedDict, total=False):
    """A `ScimEmail` as a plain dict."""

    type: Required[ScimEmailType | Literal["work"]]
    value: Required[str]


class ScimEnterpriseUserDict(TypedDict, total=False):
    """A `ScimEnterpriseUser` as a plain dict."""

    department: str


class ScimNameDict(TypedDict, total=False):
    """A `ScimName` as a plain dict."""

    familyName: Required[str]
    givenName: Required[str]


class ScimPatchOperationDict(TypedDict, total=False):
    """A `ScimPatchOperation` as a plain dict."""

    op: Required[ScimPatchOperationOp | Literal["add", "replace", "remove"]]
    path: str
    value: str


class ScimPhoneNumberDict(TypedDict, total=False):
    """A `ScimPhoneNumber` as a plain dict."""

    type: Required[ScimPhoneNumberType | Literal["work", "mobile", "other"]]
    value: Required[str]


class ScimPhotoDict(TypedDict, total=False):
    """A `ScimPhoto` as a plain dict."""

    type: Required[ScimPhotoType | Literal["photo"]]
    value: Required[str]


class ScimSearchRequestDict(TypedDict, total=False):
    """A `ScimSearchRequest` as a plain dict."""

    count: int
    filter: str
    schemas: Sequence[ScimSearchRequestSchemasItem | Literal["urn:ietf:params:scim:api:messages:2.0:SearchRequest"]]
    startIndex: int


ScimUserDict = TypedDict(
    "ScimUserDict",
    {
        "active": "bool",
        "addresses": "Sequence[ScimUserAddress | ScimUserAddressDict]",
        "emails": "Required[Sequence[ScimEmail | ScimEmailDict]]",
        "externalId": "str",
        "id": "str",
        "name": "Required[ScimName | ScimNameDict]",
        "phoneNumbers": "Sequence[ScimPhoneNumber | ScimPhoneNumberDict]",
        "photos": "Sequence[ScimPhoto | ScimPhotoDict]",
        "schemas": "Required[Sequence[ScimUserSchemasItem | Literal['urn:ietf:params:scim:schemas:core:2.0:User']]]",
        "title": "str",
        "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": "ScimEnterpriseUser | ScimEnterpriseUserDict",
        "userName": "Required[str]",
    },
    total=False,
)
"""A `ScimUser` as a plain dict."""


class ScimUserAddressDict(TypedDict, total=False):
    """A `ScimUserAddress` as a plain dict."""

    country: str
    locality: str
    postalCode: str
    region: str
    streetAddress: str
    type: Required[ScimUserAddressType | Literal["work"]]


class ScimUserPatchDict(TypedDict, total=False):
    """A `ScimUserPatch` as a plain dict."""

    Operations: Required[Sequence[ScimPatchOperation | ScimPatchOperationDict]]
    schemas: Required[Sequence[ScimUserPatchSchemasItem | Literal["urn:ietf:params:scim:api:messages:2.0:PatchOp"]]]
