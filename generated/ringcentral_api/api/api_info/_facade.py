"""The operations of API Info as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import read_api_version as _read_api_version, read_api_versions as _read_api_versions


class APIInfoApi(Group):
    """API Info."""

    __slots__ = ()

    read_api_version = sync_method(_read_api_version.request, _read_api_version.parse)
    """Reads number and release date of one REST API version, such as `v1.0` (`GET /restapi/{apiVersion}`)."""

    read_api_versions = sync_method(_read_api_versions.request, _read_api_versions.parse)
    """Lists the REST API versions the server offers, with its build; needs no login (`GET /restapi`)."""


class AsyncAPIInfoApi(Group):
    """API Info, for asyncio."""

    __slots__ = ()

    read_api_version = async_method(_read_api_version.request, _read_api_version.parse)
    """Reads number and release date of one REST API version, such as `v1.0` (`GET /restapi/{apiVersion}`)."""

    read_api_versions = async_method(_read_api_versions.request, _read_api_versions.parse)
    """Lists the REST API versions the server offers, with its build; needs no login (`GET /restapi`)."""
