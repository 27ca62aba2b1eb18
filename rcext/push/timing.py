"""Times of a subscription, and the clocks that they are measured by."""

from __future__ import annotations

from typing import NamedTuple

from attrs import frozen

from rcext._clock import MACHINE_CLOCK, Clock
from rcext._names import Suggesting

__all__ = ["Now", "Timing", "read_clock"]


class Now(NamedTuple):
    """One moment on two clocks.

    Attributes:
        mono: the monotonic clock, which cannot be set.
        wall: the wall clock, which goes on while the machine sleeps.
    """

    mono: float
    wall: float


def read_clock(clock: Clock = MACHINE_CLOCK) -> Now:
    """Return the present moment."""
    return Now(clock.monotonic(), clock.now())


@frozen
class Timing(Suggesting):
    """Times of a subscription, in seconds unless stated otherwise.

    Attributes:
        renew_at: the share of its lifetime after which a subscription is renewed.
        register_timeout: how long `register()` waits for the server and the channel, and other calls for their turn.
        request_timeout: the timeout of each request that is sent in the background.
        backoff: the first pause after a failure. It doubles with each further one; up to half is taken off at random.
        backoff_limit: the longest such pause.
        rate_limit_pause: the pause after a 429 without a Retry-After header.
        poll: how long a long poll of PubNub may stay silent before the channel has to prove that it is alive.
        probe_timeout: how long such a proof, or a WebSocket handshake or heartbeat, may take.
        reconnect_grace: how long the channel may take to reconnect before the subscription is renewed, and how long it
            may be refused before the subscription is recreated.
        history: how long the channel's server keeps messages for a client that is away.
        overlap: how long the old channel is still read after a new one has taken over.
        verify_interval: how often a WebSocket subscription asks whether the server still has it.
        latency: how much later than its event a notification may arrive. Gaps begin this much before the last sign
            that delivery was complete.
        sleep_threshold: the wall clock running ahead of the monotonic clock by more than this means that the machine
            slept.
    """

    renew_at: float = 2 / 3
    register_timeout: float = 30.0
    request_timeout: float = 10.0
    backoff: float = 1.0
    backoff_limit: float = 60.0
    rate_limit_pause: float = 30.0
    poll: float = 30.0
    probe_timeout: float = 10.0
    reconnect_grace: float = 30.0
    history: float = 120.0
    overlap: float = 5.0
    verify_interval: float = 300.0
    latency: float = 5.0
    sleep_threshold: float = 5.0
