"""The operations of Profile as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...batch import BatchResult
    from ...client import AsyncClient, RequestOptions, SyncClient
    from ...models._profile import TMCompanyInfo, TMPersonInfo


class ProfileApi:
    """Profile."""

    __slots__ = ("_client",)

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    @overload
    def read_glip_person_new(self, *, person_id: str, options: RequestOptions | None = None) -> TMPersonInfo: ...

    @overload
    def read_glip_person_new(
        self, *, person_id: list[str] | tuple[str, ...], options: RequestOptions | None = None
    ) -> BatchResult[TMPersonInfo]: ...

    @overload
    def read_glip_person_new(
        self, *, person_id: Sequence[str], options: RequestOptions | None = None
    ) -> TMPersonInfo | BatchResult[TMPersonInfo]: ...

    def read_glip_person_new(
        self, *, person_id: str | Sequence[str], options: RequestOptions | None = None
    ) -> TMPersonInfo | BatchResult[TMPersonInfo]:
        """Reads one Team Messaging user, or several by a list of ids.

        `GET /team-messaging/v1/persons/{personId}`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            person_id: sent as `personId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_glip_person_new import sync

        return sync(client=self._client, person_id=person_id, options=options)

    @overload
    def read_tm_company_info_new(self, *, company_id: str, options: RequestOptions | None = None) -> TMCompanyInfo: ...

    @overload
    def read_tm_company_info_new(
        self, *, company_id: list[str] | tuple[str, ...], options: RequestOptions | None = None
    ) -> BatchResult[TMCompanyInfo]: ...

    @overload
    def read_tm_company_info_new(
        self, *, company_id: Sequence[str], options: RequestOptions | None = None
    ) -> TMCompanyInfo | BatchResult[TMCompanyInfo]: ...

    def read_tm_company_info_new(
        self, *, company_id: str | Sequence[str], options: RequestOptions | None = None
    ) -> TMCompanyInfo | BatchResult[TMCompanyInfo]:
        """Reads name and domain of a Team Messaging company.

        `GET /team-messaging/v1/companies/{companyId}`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            company_id: sent as `companyId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_tm_company_info_new import sync

        return sync(client=self._client, company_id=company_id, options=options)


class AsyncProfileApi:
    """Profile, for asyncio."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def read_glip_person_new(self, *, person_id: str, options: RequestOptions | None = None) -> TMPersonInfo: ...

    @overload
    async def read_glip_person_new(
        self, *, person_id: list[str] | tuple[str, ...], options: RequestOptions | None = None
    ) -> BatchResult[TMPersonInfo]: ...

    @overload
    async def read_glip_person_new(
        self, *, person_id: Sequence[str], options: RequestOptions | None = None
    ) -> TMPersonInfo | BatchResult[TMPersonInfo]: ...

    async def read_glip_person_new(
        self, *, person_id: str | Sequence[str], options: RequestOptions | None = None
    ) -> TMPersonInfo | BatchResult[TMPersonInfo]:
        """Reads one Team Messaging user, or several by a list of ids.

        `GET /team-messaging/v1/persons/{personId}`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            person_id: sent as `personId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_glip_person_new import asyncio

        return await asyncio(client=self._client, person_id=person_id, options=options)

    @overload
    async def read_tm_company_info_new(
        self, *, company_id: str, options: RequestOptions | None = None
    ) -> TMCompanyInfo: ...

    @overload
    async def read_tm_company_info_new(
        self, *, company_id: list[str] | tuple[str, ...], options: RequestOptions | None = None
    ) -> BatchResult[TMCompanyInfo]: ...

    @overload
    async def read_tm_company_info_new(
        self, *, company_id: Sequence[str], options: RequestOptions | None = None
    ) -> TMCompanyInfo | BatchResult[TMCompanyInfo]: ...

    async def read_tm_company_info_new(
        self, *, company_id: str | Sequence[str], options: RequestOptions | None = None
    ) -> TMCompanyInfo | BatchResult[TMCompanyInfo]:
        """Reads name and domain of a Team Messaging company.

        `GET /team-messaging/v1/companies/{companyId}`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            company_id: sent as `companyId`.
            options: what this call has different from the client's settings.

        Raises:
            ringcentral_api.errors.ApiError: the platform answered with anything but success.
        """

        from .read_tm_company_info_new import asyncio

        return await asyncio(client=self._client, company_id=company_id, options=options)
