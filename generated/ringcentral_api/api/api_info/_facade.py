"""The operations of API Info as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._api_info import ApiVersionInfo, ApiVersionsList


class APIInfoApi:
    """API Info."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def read_api_version(self, *, api_version: str, options: RequestOptions | None = None) -> ApiVersionInfo:
        """Reads number and release date of one REST API version, such as `v1.0`.

        `GET /restapi/{apiVersion}`

        Not throttled.

        Args:
            api_version: sent as `apiVersion`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_api_version import sync

        return sync(client=self._client, api_version=api_version, options=options)

    def read_api_versions(self, *, options: RequestOptions | None = None) -> ApiVersionsList:
        """Lists the REST API versions the server offers, with its build; needs no login.

        `GET /restapi`

        Not throttled.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_api_versions import sync

        return sync(client=self._client, options=options)


class AsyncAPIInfoApi:
    """API Info, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def read_api_version(self, *, api_version: str, options: RequestOptions | None = None) -> ApiVersionInfo:
        """Reads number and release date of one REST API version, such as `v1.0`.

        `GET /restapi/{apiVersion}`

        Not throttled.

        Args:
            api_version: sent as `apiVersion`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_api_version import asyncio

        return await asyncio(client=self._client, api_version=api_version, options=options)

    async def read_api_versions(self, *, options: RequestOptions | None = None) -> ApiVersionsList:
        """Lists the REST API versions the server offers, with its build; needs no login.

        `GET /restapi`

        Not throttled.

        Args:
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_api_versions import asyncio

        return await asyncio(client=self._client, options=options)
