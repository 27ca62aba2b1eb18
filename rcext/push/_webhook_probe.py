"""Diagnosis of a webhook whose address did not answer the validation request."""

from __future__ import annotations

import secrets
from typing import Final

_TIMEOUT: Final = 3.0


def diagnose(address: str) -> str:
    """Send a validation request from this machine, and return in one sentence what is wrong and what to do."""
    import httpx

    token = secrets.token_hex(16)
    try:
        with httpx.Client(timeout=_TIMEOUT) as client:
            response = client.post(address, headers={"Validation-Token": token})
    except httpx.TimeoutException:
        return f"{address} does not answer in {_TIMEOUT:g} s; {_NOT_LISTENING}"
    except httpx.HTTPError as error:
        return f"this machine cannot connect to {address} ({error}); {_NOT_LISTENING}"
    status = response.status_code
    if response.is_redirect:
        return f"{address} redirects ({status}) to {response.headers.get('location')}; register that address instead"
    if status == 403:
        return f"{address} answers 403; exempt the path from CSRF checks and from authentication"
    if status != 200:
        return f"{address} answers {status}; check the path, and that POST reaches the webhook"
    if response.headers.get("validation-token") != token:
        return f"{address} answers without the header Validation-Token; another application serves this path"
    return f"{address} answers from this machine; check DNS, the certificate and the firewall between it and the server"


_NOT_LISTENING: Final = (
    "if the application is still starting (lifespan, startup hook), use register_in_background() instead of register()"
)
