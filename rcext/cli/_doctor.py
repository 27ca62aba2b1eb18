"""Command `doctor`: what works, what does not, and what to do."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import typer

from ._context import JsonOption  # noqa: TC001  # typer reads it at run time
from ._output import print_json

if TYPE_CHECKING:
    from ._checks import Check


def doctor(
    context: typer.Context,
    push: bool = typer.Option(True, help="Also subscribe to notifications for a moment."),
    as_json: JsonOption = False,
) -> None:
    """Check settings, connection, clock, login, permissions and push, and say what to fix."""
    from ._checks import run_checks

    checks: list[Check] = []
    for check in run_checks(context, push):
        checks.append(check)
        if not as_json:
            mark = {True: "ok  ", False: "FAIL", None: "??  "}[check.ok]
            print(f"{mark} {check.name}: {check.found}" + (f"\n     fix: {check.fix}" if check.fix else ""), flush=True)
    if as_json:
        print_json([asdict(one) for one in checks])
    if any(one.ok is False for one in checks):
        raise typer.Exit(1)
