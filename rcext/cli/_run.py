"""One run of the command line: parse, run the command, turn errors into one line and an exit code."""

from __future__ import annotations

import logging
import os
import sys
from functools import cache
from typing import TYPE_CHECKING, Final

import typer
from typer.exceptions import TyperException

if TYPE_CHECKING:
    from collections.abc import Sequence

FAILED: Final = 1
LOGIN: Final = 3
CONNECTION: Final = 4
SETTINGS: Final = 5
INTERRUPTED: Final = 130

_command_of = cache(typer.main.get_command)  # a process may run many commands, as our tests do


def run(arguments: Sequence[str]) -> int:
    """Run a command, and return its exit code."""
    from ._app import app

    logging.getLogger("rcext").addHandler(logging.NullHandler())  # warnings are for programs; errors are printed here
    try:
        result = _command_of(app).main(list(arguments), prog_name="rcext", standalone_mode=False)
    except typer.Exit as exit_:
        return exit_.exit_code
    except (typer.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except BrokenPipeError:
        # The reader (`| head`) has gone. Python must not complain when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except TyperException as error:
        _print_usage(error)
        return error.exit_code
    except Exception as error:
        code = exit_code(error)
        if code is None:
            raise
        print(f"rcext: {_one_line(error, code)}", file=sys.stderr)
        return code
    return result if isinstance(result, int) else 0


def exit_code(error: Exception) -> int | None:
    """Return the exit code of an error, or None for a fault of the program."""
    # Imported late: it imports httpx, and `--help` needs neither.
    from rcext.errors import ConfigurationError, ConnectionFailed, NotAuthorized, RingCentralError, TokenStoreError

    if isinstance(error, NotAuthorized):  # SessionExpired too
        return LOGIN
    if isinstance(error, ConnectionFailed) or _is_of_database(error):
        return CONNECTION
    if isinstance(error, ConfigurationError | TokenStoreError):
        return SETTINGS
    return FAILED if isinstance(error, RingCentralError | OSError) else None


def _is_of_database(error: Exception) -> bool:
    """Return whether PostgreSQL cannot be used: it does not run, or refuses the login or a right."""
    package = sys.modules.get("psycopg")
    return package is not None and isinstance(error, package.Error)


def _one_line(error: Exception, code: int) -> str:
    text = " ".join(str(error).split())
    if code == LOGIN:
        return f"{text.partition(': call ')[0].partition('; call ')[0]}: run `rcext login`"
    return text


def _print_usage(error: TyperException) -> None:
    context = getattr(error, "ctx", None)
    print(f"rcext: {error.format_message()}", file=sys.stderr)
    if context is not None:
        print(f"Try `{context.command_path} --help`.", file=sys.stderr)
