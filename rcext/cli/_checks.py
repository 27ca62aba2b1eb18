"""Checks of `rcext doctor`: settings, connection, clock, login, permissions, push."""

from __future__ import annotations

import email.utils
import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rcext._connection import without_credentials
from rcext.errors import ApiError, ConnectionFailed, NotAuthorized, RingCentralError
from ringcentral_api.client import Operation, Request

from . import _profiles
from ._context import client, settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    import typer

    from rcext import RingCentral

_MAX_SKEW = 60.0
_PERMISSIONS = ("ReadAccounts", "ReadCallLog", "ReadMessages", "SMS", "Faxes", "RingOut", "WebSocketsSubscriptions")


@dataclass(frozen=True, slots=True)
class Check:
    """One check: `ok` is None if it could not be made."""

    name: str
    ok: bool | None
    found: str
    fix: str = ""


def run_checks(context: typer.Context, push: bool) -> Iterator[Check]:
    """Make the checks one by one; those after a failure that stops all are left out."""
    try:
        settings(context)
        rc = client(context)
    except RingCentralError as error:
        yield Check("settings", False, str(error), "run `rcext login`, or set the variables")
        return
    with rc:
        yield _settings(rc)
        reached = list(_connection(rc))
        yield from reached
        if not all(one.ok for one in reached[:1]):
            return
        try:
            extension = rc.me.extension().to_dict()
        except NotAuthorized as error:
            yield Check("login", False, str(error), "run `rcext login`, or set RC_JWT")
            return
        except RingCentralError as error:
            yield Check("login", False, str(error), _login_fix(error))
            return
        yield Check("login", True, f"{extension.get('name')}, extension {extension.get('extensionNumber')}")
        yield _permissions(rc)
        if push:
            yield _push(rc)


def _settings(rc: RingCentral) -> Check:
    source = "the environment" if os.environ.get("RC_CLIENT_ID") else str(_profiles.config_file())
    where = "keyring" if _profiles.has_keyring() else str(_profiles.data_folder())
    return Check("settings", True, f"server {rc.server}, from {source}; tokens in {where}")


def _connection(rc: RingCentral) -> Iterator[Check]:
    proxy = next((f"{name}={os.environ[name]}" for name in ("HTTPS_PROXY", "https_proxy") if name in os.environ), None)
    through = f" through {without_credentials(proxy)}" if proxy else ""
    versions = Operation("read_api_versions", "GET", "/restapi", "api_info", auth=False)
    try:
        response = rc.send(Request(versions, versions.path))
    except ConnectionFailed as error:
        yield Check("connection", False, str(error), "check the network, HTTPS_PROXY and NO_PROXY, and certificates")
        return
    yield Check("connection", True, f"{rc.server} answers{through}")
    try:
        skew = time.time() - email.utils.parsedate_to_datetime(response.headers.get("date", "")).timestamp()
    except (TypeError, ValueError):
        yield Check("clock", None, "the server did not send its time")
        return
    fine = abs(skew) <= _MAX_SKEW
    yield Check(
        "clock",
        fine,
        f"differs by {skew:+.0f} s from the server's",
        "" if fine else "set the machine's clock (NTP); JWT logins and token lifetimes depend on it",
    )


def _permissions(rc: RingCentral) -> Check:
    tokens = rc.platform.tokens
    scope = set((tokens.scope or "").split() if tokens is not None else ())
    if not scope:
        return Check("permissions", None, "the server did not list the application's permissions")
    missing = [one for one in _PERMISSIONS if one not in scope]
    return Check(
        "permissions",
        True,
        f"{len(scope)} granted" + (f"; without {', '.join(missing)}" if missing else ""),
        "add them to the application in the developer console, if you need what they allow" if missing else "",
    )


def _push(rc: RingCentral) -> Check:
    try:
        with rc.subscription(["/account/~/extension/~/presence"]) as subscription:
            return Check("push", True, f"WebSocket connected, subscription {subscription.state}")
    except RingCentralError as error:
        return Check("push", False, str(error), "see https://developers.ringcentral.com/guide/notifications")


def _login_fix(error: RingCentralError) -> str:
    if isinstance(error, ApiError) and error.has_code("invalid_client", "OAU-153"):
        return "check RC_CLIENT_ID and RC_CLIENT_SECRET, and that they belong to this server"
    if isinstance(error, ApiError) and error.has_code("invalid_grant"):
        return "create a new JWT credential in the developer console, for this application and server"
    return "read the message; `rcext login` starts again"
