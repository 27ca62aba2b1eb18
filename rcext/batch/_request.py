"""One request of a batch, and what its failure means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Generic, TypeVar

from rcext.errors import BodyNotReplayable, ConfigurationError, NotAuthorized, TokenStoreError
from rcext.transport import IDEMPOTENT_METHODS, PRE_SEND_ERRORS
from ringcentral_api.client import Request
from ringcentral_api.errors import ApiError, RateLimited, ServerError, Unauthorized, UnexpectedResponse

from ._entry import BatchEntry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._endpoints import BatchEndpoint

T = TypeVar("T")

# The JSON form of a batch response cannot be read piece by piece.
_ACCEPT: Final = "multipart/mixed, application/json;q=0.5"

_NOT_SENT: Final = (BodyNotReplayable, ConfigurationError, NotAuthorized, TokenStoreError, *PRE_SEND_ERRORS)
"""Errors that prove that the server did not process the request; after any other it may have done so."""


class BatchRequest(Generic[T]):
    """One request of a batch.

    Args:
        ids: the ids to request.
        endpoint: what they identify.

    Attributes:
        ids: the ids.
        endpoint: what they identify.
        request: the request to send.
        idempotent: whether sending it twice has the effect of sending it once.
    """

    def __init__(self, ids: Sequence[str], endpoint: BatchEndpoint[T]) -> None:
        plain = endpoint.request(ids)
        headers = {name: value for name, value in plain.headers.items() if name.lower() != "accept"}
        self.ids = ids
        self.endpoint = endpoint
        self.request = Request(
            plain.operation,
            plain.path,
            query=plain.query,
            headers={**headers, "Accept": _ACCEPT},
            content=plain.content,
            parts=plain.parts,
            multipart=plain.multipart,
            options=plain.options,
        )
        self.idempotent = plain.operation.method in IDEMPOTENT_METHODS

    def retries(self, retries: int) -> int:
        """Return how often the request may be sent again after its response broke off.

        Args:
            retries: the client's setting.
        """
        if not self.idempotent:
            return 0
        options = self.request.options
        return retries if options is None or options.retries is None else options.retries

    def failed(self, error: Exception) -> list[BatchEntry[T]]:
        """Return the entries of a request that failed as a whole."""
        status = error.status if isinstance(error, ApiError) and not stops(error) else None
        return self.mark_uncertain([BatchEntry[T](identifier, status, error=error) for identifier in self.ids])

    def mark_uncertain(self, entries: list[BatchEntry[T]]) -> list[BatchEntry[T]]:
        """Return the entries, after marking the failed ones whose request may have taken effect."""
        for entry in entries:
            entry.uncertain = not self.idempotent and entry.error is not None and _may_have_taken_effect(entry.error)
        return entries


def stops(error: Exception) -> bool:
    """Return whether the error would affect the following requests too."""
    return not isinstance(error, ApiError) or isinstance(
        error, (Unauthorized, RateLimited, ServerError, UnexpectedResponse)
    )


def _may_have_taken_effect(error: Exception) -> bool:
    if isinstance(error, ApiError):
        return isinstance(error, (ServerError, UnexpectedResponse))
    return not isinstance(error, _NOT_SENT)
