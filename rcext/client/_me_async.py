"""User of the session, for asynchronous programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ringcentral_api.models import Account, Extension

    from . import AsyncRingCentral


class AsyncMe:
    """The user of the session: the extension and its account, requested once and kept until a login or a logout.

    Args:
        client: the client whose session it is.
    """

    def __init__(self, client: AsyncRingCentral) -> None:
        self._client = client
        self._known: dict[str, tuple[tuple[int, str | None], Any]] = {}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(self._known)})"

    async def extension(self) -> Extension:
        """Return the extension that is logged in (`GET /restapi/v1.0/account/~/extension/~`).

        Raises:
            NotAuthorized: the client is not logged in, or its session has ended.
            ApiError: the platform refused.
            ConnectionFailed: no response arrived.
        """
        extension: Extension = await self._get("extension", self._client.api.user_settings.read_extension)
        return extension

    async def account(self) -> Account:
        """Return its account (`GET /restapi/v1.0/account/~`).

        Raises:
            NotAuthorized: the client is not logged in, or its session has ended.
            ApiError: the platform refused.
            ConnectionFailed: no response arrived.
        """
        account: Account = await self._get("account", self._client.api.company.read_account_info)
        return account

    def clear(self) -> None:
        """Forget both: the next calls request them again."""
        self._known.clear()

    async def _get(self, name: str, load: Callable[[], Awaitable[Any]]) -> Any:
        platform = self._client.platform
        before = platform.session_identity()
        known = self._known.get(name)
        if known is not None and known[0] == before:
            return known[1]
        value = await load()
        after = platform.session_identity()
        if after[0] == before[0] and before[1] in (None, after[1]):  # the same session answered
            self._known[name] = after, value
        return value
