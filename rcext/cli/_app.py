"""The commands, by file."""

from __future__ import annotations

from typing import Annotated

import typer

from . import _account, _api, _bulk, _doctor, _fleet, _live, _mcp, _messages, _webhooks
from ._context import chosen

app = typer.Typer(
    name="rcext",
    help="RingCentral from the command line.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(value: bool) -> None:
    if value:
        from rcext import __version__

        print(__version__)
        raise typer.Exit


@app.callback()
def _options(
    context: typer.Context,
    profile: Annotated[
        str | None, typer.Option("--profile", "-p", help="A profile that `rcext login` made; default: RCEXT_PROFILE.")
    ] = None,
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Print it.")] = False,
) -> None:
    """RingCentral from the command line.

    Exit codes: 0 success, 1 refused or failed, 2 wrong usage, 3 not logged in, 4 no connection, 5 wrong settings,
    130 interrupted.
    """
    chosen(context).profile = profile


_COMMANDS = (
    (_account.login, _account.logout, _account.whoami, _account.profiles, _doctor.doctor),
    (_api.api, _api.ops),
    (_messages.sms, _messages.fax, _messages.call, _messages.calls, _messages.messages),
    (_live.listen, _live.follow, _mcp.mcp),
)
for _group in _COMMANDS:
    for _command in _group:
        app.command()(_command)


@app.command(context_settings={"ignore_unknown_options": True, "allow_extra_args": True}, add_help_option=False)
def sandbox() -> None:
    """Run an emulator of RingCentral on this machine, until Ctrl-C; `rcext sandbox --help` shows its options."""


app.add_typer(_bulk.download, name="download")
app.add_typer(_bulk.export, name="export")
app.add_typer(_webhooks.webhooks, name="webhooks")
app.add_typer(_fleet.fleet, name="fleet")
