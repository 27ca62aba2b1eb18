"""Protocol of token stores."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeAlias, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from rcext.auth._tokens import Tokens


@runtime_checkable
class TokenLock(Protocol):
    """The right to change one session, held by one client of all that share the store.

    A store that can lose its data may have locks with an attribute `is_first`: whether no session with this key was
    ever saved or removed, as far as the store knows. A client that has tokens then saves them again. Without it, a
    session that is missing was ended by a logout.
    """

    def save(self, tokens: Tokens | None) -> None:
        """Replace the session's tokens; `None` removes them.

        Raises:
            LockLost: the lock was lost to another holder. Nothing was saved.
            TokenStoreError: the store cannot be written. It has what it had before.
        """
        ...

    def release(self) -> None:
        """Give the lock back. Does not raise if it was lost."""
        ...


@runtime_checkable
class TokenStore(Protocol):
    """Where sessions are kept: read by every client, changed by the holder of a lock. Two methods make a store.

    Clients that share sessions share a store: threads and tasks one object, processes a file or a server. All methods
    are called from several threads. None of them waits for a lock: the client does. Each of them ends by itself, after
    a timeout if necessary.
    """

    @property
    def nonblocking(self) -> bool:
        """Whether the methods take less than a millisecond, so that an event loop may call them itself."""
        ...

    def load(self, key: str) -> Tokens | None:
        """Return the tokens of a session, or `None`.

        Args:
            key: the session: server, application and account in one string.

        Raises:
            TokenStoreDamaged: the store has something that is not a session; a client that can log in replaces it.
            TokenStoreUnavailable: the store cannot be reached now; the client tries again for some time.
            TokenStoreError: the store cannot be read.
        """
        ...

    def lock(self, key: str) -> TokenLock | None:
        """Take the lock of a session, or return `None` at once if another holds it.

        A holder that dies loses the lock at once, or within a second.

        Raises:
            TokenStoreUnavailable: the store cannot be reached now; the client tries again for some time.
            TokenStoreError: the store could not be written later. The client then leaves the session as it is.
        """
        ...


class AsyncTokenLock(Protocol):
    """A `TokenLock` whose `save` is a coroutine function."""

    async def save(self, tokens: Tokens | None) -> None:
        """Replace the session's tokens; `None` removes them. Raises as `TokenLock.save` does."""
        ...

    def release(self) -> None:
        """Give the lock back. Does not raise if it was lost."""
        ...


@runtime_checkable
class AsyncTokenStore(Protocol):
    """A `TokenStore` for `AsyncRingCentral` whose methods are coroutine functions."""

    async def load(self, key: str) -> Tokens | None:
        """Return the tokens of a session, or `None`. Raises as `TokenStore.load` does."""
        ...

    async def lock(self, key: str) -> AsyncTokenLock | None:
        """Take the lock of a session, or return `None` at once if another holds it. See `TokenStore.lock`."""
        ...

    def on_end(self, key: str, ended: Callable[[], Awaitable[object]]) -> None:
        """Await a bound method, as long as its object lives, when another client has ended the session."""
        ...


AnyTokenStore: TypeAlias = TokenStore | AsyncTokenStore
"""A store of either kind; that of coroutine functions is for `AsyncRingCentral`."""
