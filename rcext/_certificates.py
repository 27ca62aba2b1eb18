"""SSL contexts that verify servers' certificates, shared by all clients with the same settings.

Reading the certificate authorities costs about 15 ms and a megabyte, more than all else that a client is made of.
"""

from __future__ import annotations

import os
import ssl
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

import httpx

from rcext.errors import ConfigurationError

from ._fork import FORK_GATE
from ._tls import guard_handshakes

if TYPE_CHECKING:
    from collections.abc import Hashable

_VARIABLES: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")
_MOST: Final = 16
_contexts: dict[Hashable, ssl.SSLContext] = {}


def ssl_context(verify: Any, use: str) -> ssl.SSLContext:
    """Return an SSL context.

    Args:
        verify: True, False, a file or a folder of certificates, or an SSL context, which is returned itself.
        use: what it is for; different uses have different contexts, because HTTP clients set the protocols (ALPN) of
            theirs.

    Raises:
        ConfigurationError: the value is wrong, or certificates cannot be read.
    """
    if isinstance(verify, ssl.SSLContext):
        return guard_handshakes(verify)
    key = _key(verify, use)
    # Without a lock, which an interrupt could leave held: two threads may read the same certificates.
    context = _contexts.get(key)
    if context is None:
        with FORK_GATE:  # reading certificates takes locks of OpenSSL
            context = guard_handshakes(_read(verify))
        _contexts[key] = context
        for oldest in tuple(_contexts)[:-_MOST]:
            _contexts.pop(oldest, None)
    return context


def _key(verify: Any, use: str) -> Hashable:
    """Return what the certificates depend on: a client that is made after a file has changed reads the new one."""
    named = [os.environ.get(name) for name in _VARIABLES]
    if not isinstance(verify, bool):
        named.append(str(verify))
    return (use, str(verify), *named, *(_state(name) for name in named if name))


def _state(name: str) -> Hashable:
    try:
        state = Path(name).stat()
    except (OSError, ValueError):
        return None
    return state.st_mtime_ns, state.st_size, state.st_ino


def _read(verify: Any) -> ssl.SSLContext:
    if isinstance(verify, bool):
        try:
            return httpx.create_ssl_context(verify=verify)
        except OSError as error:
            name = "SSL_CERT_FILE" if os.environ.get("SSL_CERT_FILE") else "SSL_CERT_DIR"
            raise ConfigurationError(f"{name} is {os.environ.get(name)!r}: {_reason(error)}") from error
    if not isinstance(verify, str | os.PathLike):
        raise ConfigurationError(
            f"verify must be True, False, a path or an ssl.SSLContext, not {type(verify).__name__}"
        )
    path = Path(cast("str", verify))
    shown = str(path)
    try:
        if not path.exists():
            raise ConfigurationError(f"verify is {shown!r}: no such file; give a PEM file or a folder of certificates")
        if path.is_dir():
            return ssl.create_default_context(capath=shown)
        return ssl.create_default_context(cafile=shown)
    except OSError as error:
        raise ConfigurationError(
            f"verify is {shown!r}: {_reason(error)}; give a PEM file or a folder of certificates"
        ) from error


def _reason(error: OSError) -> str:
    return error.strerror or str(error)
