"""Errors of subscriptions, beside the API errors."""

from __future__ import annotations

from rcext.errors import RingCentralError

__all__ = [
    "BufferOverflow",
    "MessageError",
    "SubscriptionClosed",
    "SubscriptionError",
    "SubscriptionTimeout",
]


class SubscriptionError(RingCentralError):
    """A subscription cannot be made, kept or changed."""


class SubscriptionTimeout(SubscriptionError):
    """The platform or the channel did not confirm in time."""


class SubscriptionClosed(SubscriptionError):
    """The subscription is closed, or was closed during the call."""


class BufferOverflow(SubscriptionError):
    """The buffer of an iterator is full, and its policy is to raise."""


class MessageError(SubscriptionError):
    """A message arrived that cannot be read. The stream goes on; a `gap` event follows.

    The cause (`__cause__`) is a `rcext.push.decrypt.DecryptError` where decryption failed.
    """
