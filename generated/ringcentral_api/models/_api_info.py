"""Models: api info."""

from __future__ import annotations

import datetime
from typing import Any

from .._model import Getter, Model, encode, fill, from_datetime, new, to_datetime, typeof


class ApiVersionInfo(Model):
    """One version of the REST API."""

    __slots__ = (
        "release_date",
        "uri",
        "uri_string",
        "version_string",
    )
    __fields__ = __slots__
    release_date: datetime.datetime | None
    """When the version came out."""
    uri: str | None
    """Address of the version."""
    uri_string: str | None
    """Part of the path that selects it, such as `v1.0`."""
    version_string: str | None
    """Full number of the version."""

    def __init__(
        self,
        *,
        release_date: datetime.datetime | None = None,
        uri: str | None = None,
        uri_string: str | None = None,
        version_string: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.release_date
        if v is not None:
            d["releaseDate"] = from_datetime(v)
        v = self.uri
        if v is not None:
            d["uri"] = v
        v = self.uri_string
        if v is not None:
            d["uriString"] = v
        v = self.version_string
        if v is not None:
            d["versionString"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ApiVersionInfo(d: dict[str, Any]) -> ApiVersionInfo:
    """Decode a `ApiVersionInfo`; what does not fit is passed on."""
    self = new(ApiVersionInfo)
    get: Getter = d.get
    v = get("releaseDate")
    self.release_date = to_datetime(v) if typeof(v) is str else v
    self.uri = get("uri")
    self.uri_string = get("uriString")
    self.version_string = get("versionString")
    self.__extras__ = None if ApiVersionInfoKeys.issuperset(d) else {k: d[k] for k in d if k not in ApiVersionInfoKeys}
    return self


ApiVersionInfo.__decode__ = decode_ApiVersionInfo
ApiVersionInfoKeys = frozenset(
    (
        "releaseDate",
        "uri",
        "uriString",
        "versionString",
    )
)


class ApiVersionsList(Model):
    """Versions of the REST API, and the build of the server."""

    __slots__ = (
        "api_versions",
        "server_revision",
        "server_version",
        "uri",
    )
    __fields__ = __slots__
    __converted__ = {
        "api_versions": "apiVersions",
    }
    api_versions: list[ApiVersionInfo] | None
    """Versions the server offers."""
    server_revision: str | None
    """Build of the server."""
    server_version: str | None
    """Version of the server."""
    uri: str | None
    """Address that gives this list again."""

    def __init__(
        self,
        *,
        api_versions: list[ApiVersionInfo] | None = None,
        server_revision: str | None = None,
        server_version: str | None = None,
        uri: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        fill(self, locals())

    def to_dict(self) -> dict[str, Any]:
        d: dict[str, Any] = {}
        v: Any
        v = self.api_versions
        if v is not None:
            d["apiVersions"] = (
                [i0.to_dict() if typeof(i0) is ApiVersionInfo else encode(i0) for i0 in v]
                if typeof(v) is list
                else encode(v)
            )
        v = self.server_revision
        if v is not None:
            d["serverRevision"] = v
        v = self.server_version
        if v is not None:
            d["serverVersion"] = v
        v = self.uri
        if v is not None:
            d["uri"] = v
        if self.__extras__:
            d.update(self.__extras__)
        return d


def decode_ApiVersionsList(d: dict[str, Any]) -> ApiVersionsList:
    """Decode a `ApiVersionsList`; what does not fit is passed on."""
    self = new(ApiVersionsList)
    get: Getter = d.get
    v = get("apiVersions")
    self.api_versions = (
        [decode_ApiVersionInfo(i0) if typeof(i0) is dict else i0 for i0 in v] if typeof(v) is list else v
    )
    self.server_revision = get("serverRevision")
    self.server_version = get("serverVersion")
    self.uri = get("uri")
    self.__extras__ = (
        None if ApiVersionsListKeys.issuperset(d) else {k: d[k] for k in d if k not in ApiVersionsListKeys}
    )
    return self


ApiVersionsList.__decode__ = decode_ApiVersionsList
ApiVersionsListKeys = frozenset(
    (
        "apiVersions",
        "serverRevision",
        "serverVersion",
        "uri",
    )
)
