"""`python -m rcext.sandbox`: run a sandbox until Ctrl-C."""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from ._sandbox import Sandbox
from ._state.oauth import Application

if TYPE_CHECKING:
    from types import FrameType


def main(arguments: list[str] | None = None, *, program: str = "python -m rcext.sandbox") -> int:
    """Run a sandbox, and print its address and credentials.

    Args:
        arguments: the command line, without the program's name.
        program: the program's name in messages.

    Returns:
        The exit code.
    """
    parser = argparse.ArgumentParser(prog=program, description="An emulator of RingCentral.")
    parser.add_argument("--port", type=int, default=0, help="the port (default: a free one)")
    parser.add_argument("--seed", type=int, default=1, help="everything made up depends on it (default: 1)")
    parser.add_argument("--state", metavar="FILE", help="keep the state in this file (default: in memory)")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: 127.0.0.1)")
    parser.add_argument("--accounts", type=int, default=1, help="how many accounts there are (default: 1)")
    parser.add_argument(
        "--start", metavar="TIME", type=datetime.fromisoformat, help="the time its clock begins at, as ISO 8601"
    )
    parser.add_argument(
        "--public-key", metavar="FILE", type=Path, help="let the application log in by this key too (PEM or JWKS)"
    )
    parser.add_argument("--tls", action="store_true", help="serve https, with a certificate of a throw-away authority")
    parser.add_argument(
        "--cors",
        metavar="ORIGIN",
        action="append",
        default=[],
        help="let pages of this origin call it from a browser, such as http://localhost:8000; can be repeated",
    )
    parser.add_argument("--limits", action="store_true", help="turn the documented rate limits on")
    parser.add_argument(
        "--allow-remote", action="store_true", help="let other machines reach it; its credentials are not secret"
    )
    options = parser.parse_args(arguments)
    try:
        sandbox = Sandbox(
            options.seed,
            state=options.state,
            port=options.port,
            host=options.host,
            limits=options.limits,
            start=options.start,
            accounts=options.accounts,
            tls=options.tls,
            cors=options.cors,
            allow_remote=options.allow_remote,
        )
        if options.public_key is not None:
            keys = options.public_key.read_text()
            sandbox.add_application(Application(sandbox.client_id, sandbox.client_secret, public_keys=keys))
        sandbox.start()
    except (ModuleNotFoundError, OSError, ValueError) as error:
        print(f"sandbox: {error}", file=sys.stderr)
        return 1
    ended = threading.Event()

    def end(number: int, frame: FrameType | None) -> None:
        ended.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, end)
    print(f"# An emulator, not RingCentral. Its page: {sandbox.server}/")
    for name, value in sandbox.environment.items():
        print(f"export {name}={value}")
    print(f"# or: username {sandbox.username}, extension {sandbox.extension}, password {sandbox.password}", flush=True)
    ended.wait()
    sandbox.stop()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
