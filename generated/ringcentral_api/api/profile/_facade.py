"""The operations of Profile as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ..._endpoint import Group
from . import read_person as _read_person, read_tm_company_info as _read_tm_company_info

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...batch import BatchResult
    from ...client import RequestOptions
    from ...models._profile import TMCompanyInfo, TMPersonInfo


class ProfileApi(Group):
    """Profile."""

    __slots__ = ()

    @overload
    def read_person(self, *, person_id: str, options: RequestOptions | None = None) -> TMPersonInfo: ...

    @overload
    def read_person(
        self, *, person_id: list[str] | tuple[str, ...], options: RequestOptions | None = None
    ) -> BatchResult[TMPersonInfo]: ...

    @overload
    def read_person(
        self, *, person_id: Sequence[str], options: RequestOptions | None = None
    ) -> TMPersonInfo | BatchResult[TMPersonInfo]: ...

    def read_person(
        self, *, person_id: str | Sequence[str], options: RequestOptions | None = None
    ) -> TMPersonInfo | BatchResult[TMPersonInfo]:
        """Reads one Team Messaging user, or several by a list of ids.

        `GET /team-messaging/v1/persons/{personId}`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            person_id: sent as `personId`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _read_person.sync(client=self._client, person_id=person_id, options=options)

    @overload
    def read_tm_company_info(self, *, company_id: str, options: RequestOptions | None = None) -> TMCompanyInfo: ...

    @overload
    def read_tm_company_info(
        self, *, company_id: list[str] | tuple[str, ...], options: RequestOptions | None = None
    ) -> BatchResult[TMCompanyInfo]: ...

    @overload
    def read_tm_company_info(
        self, *, company_id: Sequence[str], options: RequestOptions | None = None
    ) -> TMCompanyInfo | BatchResult[TMCompanyInfo]: ...

    def read_tm_company_info(
        self, *, company_id: str | Sequence[str], options: RequestOptions | None = None
    ) -> TMCompanyInfo | BatchResult[TMCompanyInfo]:
        """Reads name and domain of a Team Messaging company.

        `GET /team-messaging/v1/companies/{companyId}`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            company_id: sent as `companyId`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return _read_tm_company_info.sync(client=self._client, company_id=company_id, options=options)


class AsyncProfileApi(Group):
    """Profile, for asyncio."""

    __slots__ = ()

    @overload
    async def read_person(self, *, person_id: str, options: RequestOptions | None = None) -> TMPersonInfo: ...

    @overload
    async def read_person(
        self, *, person_id: list[str] | tuple[str, ...], options: RequestOptions | None = None
    ) -> BatchResult[TMPersonInfo]: ...

    @overload
    async def read_person(
        self, *, person_id: Sequence[str], options: RequestOptions | None = None
    ) -> TMPersonInfo | BatchResult[TMPersonInfo]: ...

    async def read_person(
        self, *, person_id: str | Sequence[str], options: RequestOptions | None = None
    ) -> TMPersonInfo | BatchResult[TMPersonInfo]:
        """Reads one Team Messaging user, or several by a list of ids.

        `GET /team-messaging/v1/persons/{personId}`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            person_id: sent as `personId`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return await _read_person.asyncio(client=self._client, person_id=person_id, options=options)

    @overload
    async def read_tm_company_info(
        self, *, company_id: str, options: RequestOptions | None = None
    ) -> TMCompanyInfo: ...

    @overload
    async def read_tm_company_info(
        self, *, company_id: list[str] | tuple[str, ...], options: RequestOptions | None = None
    ) -> BatchResult[TMCompanyInfo]: ...

    @overload
    async def read_tm_company_info(
        self, *, company_id: Sequence[str], options: RequestOptions | None = None
    ) -> TMCompanyInfo | BatchResult[TMCompanyInfo]: ...

    async def read_tm_company_info(
        self, *, company_id: str | Sequence[str], options: RequestOptions | None = None
    ) -> TMCompanyInfo | BatchResult[TMCompanyInfo]:
        """Reads name and domain of a Team Messaging company.

        `GET /team-messaging/v1/companies/{companyId}`

        Throttling group: Light. Application permission: TeamMessaging.

        Args:
            company_id: sent as `companyId`.
            options: settings of this call that differ from the client's.

        Raises:
            ringcentral_api.errors.ApiError: the response is not a success.
        """

        return await _read_tm_company_info.asyncio(client=self._client, company_id=company_id, options=options)
