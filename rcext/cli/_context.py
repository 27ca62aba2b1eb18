"""What all commands share: the chosen profile, the client, common options."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from . import _profiles
from ._output import Format

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from rcext import RingCentral
    from ringcentral_api.models import CallLogRecord

JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON.")]
FormatOption = Annotated[Format, typer.Option("--format", help="table, json (lines) or csv.")]
FieldsOption = Annotated[
    str | None, typer.Option("--fields", help="Only these fields: names of the API, with dots, separated by commas.")
]
SinceOption = Annotated[str, typer.Option("--since", help="How far back: 30m, 12h, 7d, 4w, or a date (2026-01-31).")]
LimitOption = Annotated[int | None, typer.Option("--limit", min=1, help="At most this many.")]

DEFAULT_PROFILE: Final = "default"

_PERIOD: Final = re.compile(r"(\d{1,6})([mhdw])")
_UNITS: Final = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


@dataclass(slots=True)
class Chosen:
    """What the options before the command say."""

    profile: str | None = None


def chosen(context: typer.Context) -> Chosen:
    """Return what the options before the command say."""
    return context.ensure_object(Chosen)


def named_profile(context: typer.Context) -> str | None:
    """Return the profile that `--profile` or `RCEXT_PROFILE` names, or None."""
    return chosen(context).profile or os.environ.get("RCEXT_PROFILE")


def settings(context: typer.Context) -> dict[str, Any]:
    """Return the arguments of a client: of the named profile, else of the environment, else of the default profile.

    Raises:
        ConfigurationError: none of them exists.
    """
    name = named_profile(context)
    if name is None and os.environ.get("RC_CLIENT_ID"):
        return {"token_store": _profiles.token_store()}  # the rest comes from the environment
    profiles = _profiles.load_profiles()
    profile = profiles.get(name or DEFAULT_PROFILE)
    if profile is None:
        from rcext.errors import ConfigurationError

        if name is None:
            raise ConfigurationError(
                "no application is configured: run `rcext login`, or set RC_CLIENT_ID (and RC_SERVER, "
                "RC_CLIENT_SECRET, RC_JWT)"
            )
        raise ConfigurationError(f"unknown profile {name!r}; profiles: {', '.join(profiles) or 'none'}")
    return {
        "server": profile.server,
        "client_id": profile.client_id,
        "client_secret": _profiles.load_secret(profile.name),
        "jwt": os.environ.get("RC_JWT"),
        "token_store": _profiles.token_store(),
    }


def client(context: typer.Context) -> RingCentral:
    """Return a client; nothing has been sent."""
    from rcext import RingCentral

    found = settings(context)
    return RingCentral(**found) if "client_id" in found else RingCentral.from_env(**found)


def since(text: str, *, now: datetime | None = None) -> datetime:
    """Return the moment that `--since` means.

    Raises:
        typer.BadParameter: it is neither a period nor a date.
    """
    period = _PERIOD.fullmatch(text)
    if period is not None:
        return (now or datetime.now(UTC)) - timedelta(**{_UNITS[period[2]]: int(period[1])})
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"--since: {text!r} is not a period (30m, 12h, 7d, 4w) or an ISO 8601 date") from None
    return moment if moment.tzinfo is not None else moment.astimezone()


def call_log(
    rc: RingCentral, start: datetime, *, account: bool, recording_type: Literal["All"] | None = None
) -> Iterator[CallLogRecord]:
    """Return the records of a call log, the latest first.

    Args:
        rc: the client.
        start: the earliest start of a call.
        account: whether to read the log of the whole account.
        recording_type: `All` for recorded calls alone.
    """
    log = rc.api.call_log
    # Not a choice of the operation alone: their parameters differ.
    if account:
        return rc.records(log.read_company_call_log, date_from=start, recording_type=recording_type, per_page=250)
    return rc.records(log.read_user_call_log, date_from=start, recording_type=recording_type, per_page=250)
