"""What a token store is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from rcext.auth._tokens import Tokens


@runtime_checkable
class TokenLock(Protocol):
    """The right to change one session, held by one client of all that share the store."""

    def save(self, tokens: Tokens | None) -> None:
        """Replace the session's tokens; `None` forgets them.

        Raises:
            LockLost: where the lock went to another holder meanwhile. Nothing was saved.
            TokenStoreError: where the store cannot be written. What it held before is still there.
        """
        ...

    def release(self) -> None:
        """Give the right back. Never raises for a lock that was lost."""
        ...


@runtime_checkable
class TokenStore(Protocol):
    """Where sessions are kept: read by anybody, changed by the holder of a lock. Two methods make a store.

    Clients that share sessions share a store: threads and tasks one object, processes a file or a server. All methods
    are called from several threads. None of them waits: the client does.
    """

    @property
    def nonblocking(self) -> bool:
        """Whether the methods take less than a millisecond, so that an event loop may call them itself."""
        ...

    def load(self, key: str) -> Tokens | None:
        """The tokens of a session, or `None`.

        Args:
            key: the session: application, server and account in one string.

        Raises:
            TokenStoreError: where the store cannot be read.
        """
        ...

    def lock(self, key: str) -> TokenLock | None:
        """Take the lock of a session, or answer `None` at once where another holds it.

        A holder that dies loses the lock: at once, or within a second.

        Raises:
            TokenStoreError: where the store could not be written later. The client then leaves the session as it is.
        """
        ...
