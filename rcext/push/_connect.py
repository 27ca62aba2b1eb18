"""Faults of this machine, as opposed to faults of the server."""

from __future__ import annotations

import httpx

from rcext.errors import ConfigurationError


def local_fault(error: BaseException, host: str) -> ConfigurationError | None:
    """Return the error for a fault that this machine's settings can repair, or None if the server or network failed.

    Args:
        error: the exception; its causes are looked at, too.
        host: the host to name.
    """
    seen: BaseException | None = error
    while seen is not None:
        text = " ".join(str(seen).split())
        if isinstance(seen, ConfigurationError):
            return seen
        if type(seen).__name__ == "SSLCertVerificationError":  # a browser may lack the module
            why = getattr(seen, "verify_message", text)
            return ConfigurationError(
                f"the certificate of {host} is not trusted: {why}; pass the certificate authority as verify=, or set "
                "SSL_CERT_FILE"
            )
        if isinstance(seen, ImportError):
            return ConfigurationError(f"a package is missing: {text}; run: pip install {_package(seen)}")
        if isinstance(seen, httpx.ProxyError) or type(seen).__name__ in ("ProxyError", "InvalidProxyStatus"):
            return ConfigurationError(f"the proxy refused the connection to {host}: {text}")
        seen = seen.__cause__ or seen.__context__
    return None


def describe(error: BaseException) -> str:
    """Return a short text for an exception, without a URL that could hold a token."""
    status = getattr(getattr(error, "response", None), "status_code", None)
    if status is not None:
        return f"the server answered the handshake with status {status}"
    text = " ".join(str(error).split())[:200]
    if "access_token" in text:
        text = ""
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def _package(error: ImportError) -> str:
    return (error.name or "pubnub").partition(".")[0]
