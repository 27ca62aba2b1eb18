"""The objects of generic collections, by the addresses of the collections."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._call import Call
    from .._state.store import Document

_KIND, _FILLED = "generic", "filled"


class Kept:
    """What is kept of generic collections for the account of a caller.

    Most addresses name the account. Those that do not, such as `/team-messaging/v1/notes`, have objects of their own
    in each account.

    Args:
        call: the request.
    """

    def __init__(self, call: Call) -> None:
        self._store = call.state.store
        self._account = call.account if call.session is not None else ""

    def _owner(self, address: str) -> str:
        named = not self._account or f"/{self._account}" in address
        return address if named else f"{self._account}:{address}"

    def get(self, address: str, id: str) -> Document | None:
        """Return an object, or `None`."""
        return self._store.get(_KIND, self._owner(address), id)

    def all(self, address: str) -> list[Document]:
        """Return all objects of a collection."""
        return self._store.all(_KIND, self._owner(address))

    def put(self, address: str, id: str, document: Document) -> Document:
        """Keep an object."""
        return self._store.put(_KIND, self._owner(address), id, document)

    def delete(self, address: str, id: str) -> None:
        """Delete an object; `gone` knows it afterwards."""
        self._store.delete(_KIND, self._owner(address), id)

    def gone(self, address: str, id: str) -> bool:
        """Return whether an object was deleted."""
        return self._store.gone(_KIND, self._owner(address), id)

    def fill(self, address: str) -> None:
        """Note that a collection has got its first objects."""
        self._store.put(_FILLED, "", self._owner(address), {})

    def filled(self, address: str) -> bool:
        """Return whether a collection has got its first objects."""
        return self._store.get(_FILLED, "", self._owner(address)) is not None
