"""The operations of Profile as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from ... import _call
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
    def read_person(self, *, person_id: str | int, options: RequestOptions | None = None) -> TMPersonInfo: ...

    @overload
    def read_person(
        self,
        *,
        person_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        options: RequestOptions | None = None,
    ) -> BatchResult[TMPersonInfo]: ...

    @overload
    def read_person(
        self, *, person_id: Sequence[str | int], options: RequestOptions | None = None
    ) -> TMPersonInfo | BatchResult[TMPersonInfo]: ...

    def read_person(
        self, *, person_id: str | int | Sequence[str | int], options: RequestOptions | None = None
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

        return _call.as_asked(
            person_id,
            self._client.send(_read_person.request(person_id=person_id, options=options)),
            _read_person.parse,
            self._client.drift,
        )

    @overload
    def read_tm_company_info(
        self, *, company_id: str | int, options: RequestOptions | None = None
    ) -> TMCompanyInfo: ...

    @overload
    def read_tm_company_info(
        self,
        *,
        company_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        options: RequestOptions | None = None,
    ) -> BatchResult[TMCompanyInfo]: ...

    @overload
    def read_tm_company_info(
        self, *, company_id: Sequence[str | int], options: RequestOptions | None = None
    ) -> TMCompanyInfo | BatchResult[TMCompanyInfo]: ...

    def read_tm_company_info(
        self, *, company_id: str | int | Sequence[str | int], options: RequestOptions | None = None
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

        return _call.as_asked(
            company_id,
            self._client.send(_read_tm_company_info.request(company_id=company_id, options=options)),
            _read_tm_company_info.parse,
            self._client.drift,
        )


class AsyncProfileApi(Group):
    """Profile, for asyncio."""

    __slots__ = ()

    @overload
    async def read_person(self, *, person_id: str | int, options: RequestOptions | None = None) -> TMPersonInfo: ...

    @overload
    async def read_person(
        self,
        *,
        person_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        options: RequestOptions | None = None,
    ) -> BatchResult[TMPersonInfo]: ...

    @overload
    async def read_person(
        self, *, person_id: Sequence[str | int], options: RequestOptions | None = None
    ) -> TMPersonInfo | BatchResult[TMPersonInfo]: ...

    async def read_person(
        self, *, person_id: str | int | Sequence[str | int], options: RequestOptions | None = None
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

        return _call.as_asked(
            person_id,
            await self._client.send(_read_person.request(person_id=person_id, options=options)),
            _read_person.parse,
            self._client.drift,
        )

    @overload
    async def read_tm_company_info(
        self, *, company_id: str | int, options: RequestOptions | None = None
    ) -> TMCompanyInfo: ...

    @overload
    async def read_tm_company_info(
        self,
        *,
        company_id: list[str] | list[int] | list[str | int] | tuple[str | int, ...],
        options: RequestOptions | None = None,
    ) -> BatchResult[TMCompanyInfo]: ...

    @overload
    async def read_tm_company_info(
        self, *, company_id: Sequence[str | int], options: RequestOptions | None = None
    ) -> TMCompanyInfo | BatchResult[TMCompanyInfo]: ...

    async def read_tm_company_info(
        self, *, company_id: str | int | Sequence[str | int], options: RequestOptions | None = None
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

        return _call.as_asked(
            company_id,
            await self._client.send(_read_tm_company_info.request(company_id=company_id, options=options)),
            _read_tm_company_info.parse,
            self._client.drift,
        )
