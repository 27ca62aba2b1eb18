"""Loopback hosts: the only ones that tokens are sent to without TLS."""

from __future__ import annotations

from ipaddress import ip_address


def is_loopback(host: str) -> bool:
    """Return whether a host is this machine: `localhost`, or a loopback address of IPv4 or IPv6.

    A name such as `127.0.0.1.example.com` is not an address.

    Args:
        host: a host without port; an IPv6 address may be in brackets.
    """
    if host.lower() == "localhost":
        return True
    try:
        return ip_address(host.removeprefix("[").removesuffix("]")).is_loopback
    except ValueError:
        return False
