"""Command line `rcext` (extra `cli`): account, calls, messages, live events, exports, and the sandbox."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from typing import Final

__all__ = ("main",)

_INSTALL: Final = "rcext: the command line needs its extra: pip install 'rcext[cli]'"


def main(arguments: list[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: the command line, without the program's name; by default that of the process.

    Returns:
        The exit code: 0 success, 1 refused by the server or failed, 2 wrong usage, 3 not logged in, 4 no connection,
        5 wrong settings, 130 interrupted.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == ["sandbox"]:  # works without the extra, and has a command line of its own
        from rcext.sandbox.__main__ import main as run_sandbox

        return run_sandbox(arguments[1:], program="rcext sandbox")
    if find_spec("typer") is None:
        print(_INSTALL, file=sys.stderr)
        return 5
    from ._run import run

    return run(arguments)
